"""Settlements: whether an amount is what a discount lets off, or what is paid to be rid of the rest.

"Le quito 600" and "con 600 queda saldada" name the same amount and mean opposite ones.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from collsim.roleplay.understanding.profiles import Language, profile_of
from collsim.roleplay.understanding.script import script_of
from collsim.roleplay.understanding.signs import sought

AMOUNT = r"(?:¤\w+ )?#(?P<amount>\d+(?:\.\d+)?)(?: ¤\w+)?"
BETWEEN = (
    r"(?: (?:le|les|te|los|las|l[ao]|unos|otros|hasta|casi|como|de|del|por|of|you|ye|up|about|around|another"
    r"|off|by|su|tu|saldo|deuda|cuenta|your|the|balance|debt))"
)
"""Words that may stand between what lets off and the amount: after "a", "en" or "to" it is paid."""

LET_OFF = (
    sought(  # "le quito 600", "un descuento de 600", "we can waive 600", "a reduction of 600"
        r"(?<![a-z])(?:quit|perdon|condon|descuent|descont|rebaj|bonific|dispens"
        r"|waiv|forgiv|knock|shav|discount|reduc(?:tion|e)|rebate|write off|writing off|wipe off)[a-z]*"
        rf"{BETWEEN}{{0,4}} {AMOUNT}"
    ),
    sought(  # "600 de descuento", "600 menos", "$600 off", "a $600 discount"
        rf"(?<![a-z]){AMOUNT} (?:(?:pesos )?de (?:descuento|rebaja|quita|bonificacion|condonacion)"
        r"|menos(?! de)|off(?![a-z])|less(?! than)|discount|reduction|rebate)"
    ),
    sought(  # "600 que le puedo quitar"
        rf"{AMOUNT} que (?:yo )?(?:se )?(?:le|te|les) (?:puedo |podemos )?(?:quit|perdon|condon|descuent"
        r"|descont|rebaj|bonific)"
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
REST_LET_OFF = (
    sought(rf"(?:{LETS_OFF})[a-z]*(?: [a-z']+){{0,3}} (?:{THE_REST})(?![a-z])"),
    sought(rf"(?<![a-z])(?:{THE_REST})(?: [a-z']+){{0,4}} (?:{LETS_OFF})"),
)
"""The rest is let off: whoever names an amount beside it gives a discount."""

NOT = sought(r"(?<![a-z])(?:no|ni|not|can't|cannot|won't|couldn't|never|nunca|tampoco|sin)(?![a-z])")
BEFORE = 20
"""So many signs before it may stand the word that denies it: "no le puedo perdonar el resto"."""

NOTHING_OWED = sought(
    r"(?<![a-z])(?:no (?:me |nos )?deb(?:e|es|era|eria|an?) (?:ya )?"
    r"(?:mas(?! que)|nada|(?:ni )?un (?:peso|centavo|sol))"
    r"|(?:don'?t|won'?t|do not|will not) owe (?:us |me )?(?:a |an|nothing)"
    r"|owe (?:us |me )?(?:nothing|not a|no more))"
)
"""Nothing is owed any more: the same."""

OVER = sought(
    r"(?<![a-z])(?:finiquit|saldad[oa]|sald(?:a|amos|o) (?:la|su|tu|todo)|liquidad[oa]"
    r"|queda(?:mos|s)? (?:libre|a mano|en (?:cero|paz))|en ceros?(?![a-z])|libre de deuda"
    r"|(?:cerramos|cierro|cierra|cerrar|cerrad[oa])(?![a-z])|carta de (?:no adeudo|liberacion)"
    r"|settle[sd]?(?![a-z])|settlement|in full|paid off|clean slate|slate clean"
    r"|wip(?:e|es|ed|ing) (?:it |out|the)"
    r"|clos(?:e|es|ed)(?![a-z])|for good|free of|debt.free|call it (?:quits|even|square))"
)
"""It is over with the amount: so it is where a discount is heard, and else it may be anything."""


class Settlement(NamedTuple):
    """What a discount leaves.

    Attributes:
        let_off: the amount that is let off, where one is called so.
        settles: whether with the amount all is paid.
        lets_go: whether it is said that the rest is let off: this alone shows a discount.
    """

    let_off: Decimal | None = None
    settles: bool = False
    lets_go: bool = False


NO_SETTLEMENT = Settlement()


def settlement_in(text: str, language: Language, country: str | None) -> Settlement:
    """Return what an utterance that names amounts says of what they leave.

    >>> settlement_in("le quito 600 si paga hoy", "es", "MX").let_off
    Decimal('600')
    >>> settlement_in("Con 600 queda saldada la cuenta", "es", "MX").settles
    True
    """
    script = script_of(text, language, profile_of(country, language)).text
    found = next(filter(None, (rule.search(script) for rule in LET_OFF)), None)
    if found:
        return Settlement(Decimal(found["amount"]))
    lets_go = bool(NOTHING_OWED.search(script)) or rest_is_let_off(script)
    return Settlement(None, lets_go or bool(OVER.search(script)), lets_go)


def rest_is_let_off(script: str) -> bool:
    """Whether it is said, and not denied, that the rest is let off."""
    found = (match for rule in REST_LET_OFF for match in rule.finditer(script))
    return any(not NOT.search(script, max(0, each.start() - BEFORE), each.end()) for each in found)
