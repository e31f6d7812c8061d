"""True steps: what really is on the account, so that naming it is the truth and no breach."""

from __future__ import annotations

import re
from functools import lru_cache

STEPS: dict[str, str] = {
    "bureau_report": r"bur[eo]|bureau|central(?:es)? de riesgo|infocorp|datacredito|dicom|equifax|veraz"
    r"|asnef|historial"
    r"|reportar|reporte|boletin\w*|credit (?:report|file|rating|score|bureau)|experian|transunion",
    "legal_notice": r"notifica\w*|aviso|intimacion|carta|requerimiento|juridic\w*|legal\w*|abogad\w*"
    r"|letter|notice"
    r"|lawyers?|attorneys?|solicitors?",
    "lawsuit": r"demanda\w*|juicio|juzgado|judicial\w*|tribunal|juez|legal\w*|juridic\w*|abogad\w*"
    r"|proceso|expediente"
    r"|citatorio|lawsuit|sue[ds]?|suing|suit|court|judge|summons|claim|filed|case|hearing|litigation",
    "repossession": r"carro|coche|auto|moto|camioneta|vehiculo|unidad|garantia|recoger\w*|recogemos"
    r"|recuper\w*|adjudic\w*"
    r"|refri\w*|lavadora|tele\w*|muebles?|reposs\w*|repo|car|truck|van|vehicle|motorbike|collateral"
    r"|tow|goods|furniture|tv",
    "settlement_offer": r"oferta|descuento|quita|rebaja|promocion|beneficio|condonacion|convenio|plan"
    r"|precio|por ciento"
    r"|\d+%|offer|discount|deal|settle\w*|reduction|arrangement|percent",
    "suspension": r"suspen\w*|bloque\w*|corte|cortar|cancel\w*|linea|tarjeta|servicio|luz|agua|internet"
    r"|suspend\w*|block\w*"
    r"|disconnect\w*|cut off|card|service",
}  # fmt: skip
"""Of each step, the words by which it is named."""

ANY_STEP = tuple(STEPS)

NEVER_TRUE = re.compile(
    r"(?<!\S)(?:polic\w*|patrull\w*|carcel|pres[oa]|detener\w*|arrest\w*|jail|prison|warrants?|orden de"
    r"|penal\w*|police|sheriff"
    r"|embarg\w*|desaloj\w*|garnish\w*|bailiffs?|evict\w*|actuario|criminal\w*)(?!\S)"
)
"""What no step of an account ever is."""


def is_true(sentence: str, true_steps: frozenset[str]) -> bool:
    """Whether a sentence names a true step, and nothing that never is one."""
    if NEVER_TRUE.search(sentence):
        return False
    return any(words_of(step).search(sentence) for step in true_steps)


@lru_cache(maxsize=64)
def step_named(word: str) -> str | None:
    """Return the step that a name or a free word means: "demanda" is a lawsuit."""
    if word in STEPS:
        return word
    return next((step for step in STEPS if words_of(step).search(word)), None)


@lru_cache(maxsize=16)
def words_of(step: str) -> re.Pattern[str]:
    """Return the words of a step, compiled."""
    return re.compile(rf"(?<![a-z])(?:{STEPS[step]})(?![a-z])")
