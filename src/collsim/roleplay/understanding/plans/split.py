"""What is cut into parts: "fraccionarlo en 8", "chop it into two", "let's split the 900 in three"."""

from __future__ import annotations

from collsim.roleplay.understanding.plans.parts import EVENLY, UNITS, Terms
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.signs import sought

TO_SPLIT = (
    r"(?:fraccion|divid|difier|difer|repart|parcial|part(?:o|e|a|ir|imos|amos|irl[oa]|iendo)(?![a-z])"
    r"|cort(?:o|a|e|amos|arl[oa])(?![a-z])|split|spread|break|broke|chop|cut|carve|slice"
    r"|knock (?:it|this|that) out"
    r"|(?:pay|clear|settle|finish|do) (?:it|this|that)(?![a-z])|pag(?:ar|ue)lo)"
)
OF_TIME = rf"(?:{UNITS}|hours|horas|minutes|minutos|business|digits|digitos)(?![a-z])"
PARTS = rf"(?: {EVENLY})*(?: (?!{OF_TIME})[a-z]{{3,}}s)?"
SPLIT_IN = sought(
    rf"(?<![a-z]){TO_SPLIT}[a-z]*(?: [^|]{{0,40}})?? "
    rf"(?P<taken>(?:(?:en|a|in|into|over|across) #(?P<count>[2-9]|[12]\d)(?![\d.~])(?! {OF_TIME}){PARTS}"
    r"|#(?P<ways>[2-9]|1\d) ways))"
    r"(?= ?$| ?[,|]| (?:y|and|then|if|so|with|con|for|starting)(?![a-z])| (?:a|at|de|of) [#¤])",
)
"""So many parts, with or without a word for them: "se lo fracciono en 8, a 110 por mes"."""


def parts_alone(script: Script) -> Terms | None:
    """Read "pay it in 4, each one 55", "split the 900 in three"."""
    match = SPLIT_IN.search(script.text)
    if match is None:
        return None
    script.remove(*match.span("taken"))
    return Terms(int(match["count"] or match["ways"]), None, None)
