"""Settlements: of a discount, whether an amount is what is let off or what is paid to be rid of the rest.

"Le quito 600" and "con 600 queda saldada" name the same amount and mean opposite ones.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from collsim.roleplay.understanding.profiles import Language, profile_of
from collsim.roleplay.understanding.script import script_of

AMOUNT = r"(?:¤\w+ )?#(?P<amount>\d+(?:\.\d+)?)(?: ¤\w+)?"
BETWEEN = (
    r"(?: (?:le|les|te|los|las|l[ao]|unos|otros|hasta|casi|como|de|del|por|of|you|ye|up|about|around|another"
    r"|off|by|su|tu|saldo|deuda|cuenta|your|the|balance|debt))"
)
"""Words that may stand between what lets off and the amount: not "a", "en" or "to", after which it is paid."""

LET_OFF = (
    re.compile(  # "le quito 600", "un descuento de 600", "we can waive 600", "a reduction of 600"
        r"(?<![a-z])(?:quit|perdon|condon|descuent|descont|rebaj|bonific|dispens"
        r"|waiv|forgiv|knock|shav|discount|reduc(?:tion|e)|rebate|write off|writing off|wipe off)[a-z]*"
        rf"{BETWEEN}{{0,4}} {AMOUNT}"
    ),
    re.compile(  # "600 de descuento", "600 menos", "$600 off", "a $600 discount"
        rf"(?<![a-z]){AMOUNT} (?:(?:pesos )?de (?:descuento|rebaja|quita|bonificacion|condonacion)|menos(?! de)"
        r"|off(?![a-z])|less(?! than)|discount|reduction|rebate)"
    ),
    re.compile(  # "600 que le puedo quitar"
        rf"{AMOUNT} que (?:yo )?(?:se )?(?:le|te|les) (?:puedo |podemos )?(?:quit|perdon|condon|descuent|descont"
        r"|rebaj|bonific)"
    ),
)
"""The amount is what is let off."""

THE_REST = (
    r"(?:el|su|tu|todo el) resto|lo (?:demas|otro|restante|que (?:falta|queda|resta))|la diferencia"
    r"|the (?:rest|remainder|difference|other part|remaining)|what(?:'s| is) left"
)
LETS_OFF = (
    r"quit|perdon|condon|cancel|borr|olvid|descuent|descont|elimin|bonific"
    r"|waiv|forgiv|writ|wrote|wip|drop|cancel|tak|knock|goes away|gone|disappear|clear"
)
OVER = (
    r"finiquit|saldad[oa]|sald(?:a|amos|o) (?:la|su|tu|todo)|liquidad[oa]|queda(?:mos|s)? (?:libre|a mano|en (?:cero|paz))"
    r"|en ceros?(?![a-z])|no (?:me |nos |le )?(?:deb|qued)[a-z]* (?:a deber )?(?:mas|nada|ni un)"
    r"|(?:cerramos|cierro|cierra|cerrar|cerrada|cerrado)(?![a-z])|carta de (?:no adeudo|liberacion)|libre de deuda"
    r"|settle[sd]?(?![a-z])|settlement|in full|paid off|clean slate|slate clean|wip(?:e|es|ed|ing) (?:it |out|the)"
    r"|(?:don'?t|dont|won'?t|do not|will not) owe|owe (?:us |me )?(?:nothing|no more)|clos(?:e|es|ed)(?![a-z])"
    r"|for good|free of|debt.free|call it (?:quits|even|square)"
)
SETTLES = (
    re.compile(rf"(?:{LETS_OFF})[a-z]*(?: [a-z']+){{0,3}} (?:{THE_REST})(?![a-z])"),
    re.compile(rf"(?<![a-z])(?:{THE_REST})(?: [a-z']+){{0,4}} (?:{LETS_OFF})"),
    re.compile(rf"(?<![a-z])(?:{OVER})"),
)
"""With the amount all is paid: the rest is let off, nothing is owed any more, the account is closed."""


class Settlement(NamedTuple):
    """What a discount leaves: the amount that is let off, where one is called so, else whether one settles."""

    let_off: Decimal | None = None
    settles: bool = False


def settlement_in(text: str, language: Language, country: str | None) -> Settlement:
    """Return what an utterance that offers a discount says of its amounts.

    >>> settlement_in("le quito 600 si paga hoy", "es", "MX").let_off
    Decimal('600')
    >>> settlement_in("Con 600 queda saldada la cuenta", "es", "MX").settles
    True
    """
    script = script_of(text, language, profile_of(country, language)).text
    found = next(filter(None, (rule.search(script) for rule in LET_OFF)), None)
    if found:
        return Settlement(Decimal(found["amount"]))
    return Settlement(settles=any(rule.search(script) for rule in SETTLES))
