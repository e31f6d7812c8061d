"""Shares: "20 %", "el diez por ciento"; "half off" is 50 %, and "half today" a part that is to be paid."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from collsim.roleplay.understanding.script import NUMBER, Script
from collsim.roleplay.understanding.signs import sought
from collsim.roleplay.understanding.words import has_sign

PERCENT = sought(
    NUMBER.format("whole")
    + r"(?: (?:con|point) "
    + NUMBER.format("part")
    + r")?(?P<half> (?:y medio|and a half))?(?: ?%| por ?(?:ciento|cien|cent)o?(?![a-z])| porciento"
    r"| per ?cent(?:s"
    r"|age)?(?![a-z])| percentage| pct)"
)
FIRST_OF_TWO = sought(
    r"(?:(?:entre|del?|between|from) (?:el |un |the )?#(?P<low>\d\d?(?:\.\d+)?) (?:y|and|al?|to)"
    r"|#(?P<either>\d\d?(?:\.\d+)?)(?: ,)? (?:o|u|or|al?|to|[yo] hasta|or even)"
    r"|#(?P<first>\d\d?) ,(?= #\d\d?(?: ,)? (?:o|u|or|y|and)(?: hasta| even)? #\d\d? ?(?:%|per ?cent))"
    r")(?= (?:#\d\d?(?: ,)? (?:o|u|or|y|and) (?:hasta |even )?)?(?:el |un |the )?#\d\d?(?:\.\d+)? ?(?:%"
    r"|per ?cent))"
)
"""A percentage whose sign stands after the second: "entre el 10 y el 20 %"."""

OF_ONE = (
    (
        sought(
            r"(?:(?<!and a )half (?:of )?(?:a |an |one |of #1 |#1 )?|(?<! y )medio (?:punto )?)"
            r"(?:%|per ?cent)"
        ),
        Decimal("0.5"),
    ),
    (
        sought(r"quarter (?:of )?(?:a |an |one |#1 )?(?:%|per ?cent)|cuarto de (?:punto )?%"),
        Decimal("0.25"),
    ),
)
"""Half a percent."""

OF_NUMBER = sought(r"(?:percents?|per cents?|percentage) of " + NUMBER.format("whole"))
FRACTIONS = (
    (
        sought(
            r"(?:la |a )mitad(?![a-z])(?! de (?:mes|mo\d|camino|cuadra|la (?:gente|calle|cuadra|semana"
            r"|noche|manana|tarde|familia|poblacion)"
            r"|(?:mis|los|nuestros|las|mis) (?:clientes|vecinos|casos|veces|personas|llamadas)))"
            r"|(?<!past )(?<![a-z])half(?! (?:of )?(?:the|my|our|a) (?!"
            r"(?:balance|amount|total|bill|debt|payment|money|rent|arrears|loan|fees?|interest|invoice"
            r"|price|cost"
            r"|sum|rest|settlement|deposit|past|late|outstanding|remaining|other|whole|full|current|#|¤"
            r"|month|account"
            r"|minimum|charge|charges|principal|amounts?|original|overdue|tow|what)(?![a-z]))[a-z])(?= off"
            r"| of| the| now"
            r"| ?[,|]| ?$| and| instead| before| later| when| next| this| to|"
            r" today| up| on| in| by| tomorrow| then| wd)"
        ),
        Decimal(50),
    ),
    (
        sought(r"(?:(?:la |una )?tercera parte|un tercio|(?:a|one|#1) (?:@3|third)(?= off| of))"),
        Decimal("33.33"),
    ),
    (
        sought(r"(?:dos terceras partes|#2 terceras partes|#2 tercios|#2 (?:@3|thirds)(?= off| of))"),
        Decimal("66.67"),
    ),
    (
        sought(r"(?:(?:la |una )?cuarta parte|(?:a|one|#1) quarter(?= off| of))"),
        Decimal(25),
    ),
    (
        sought(r"(?:tres cuartas partes|#3 cuartas partes|#3 quarters(?= off| of))"),
        Decimal(75),
    ),
    (sought(r"(?:la |una )?quinta parte"), Decimal(20)),
)


SIGNS = ("%", "por", "cent", "pct", "mitad", "half", "tercer", "tercio", "parte", "third", "quarter", "@3")
"""Without any of them nothing is a share."""


LESS_BEFORE = re.compile(
    r"(?<![a-z])(?:perdon|condon|descuent|descont|quit|rebaj|bonific|ahorr|menos|baj|reduc|dej(?:o|a"
    r"|amos|arl)"
    r"|discount|waiv|forgiv|knock|shave|cut|less|write|writ|sav|settle for)[a-z]*(?: [^ |#]+){0,4} ?$"
)
LESS_AFTER = re.compile(
    r"(?: (?:of )?(?:it|the|your|que|del?|la|su|[a-z]+)){0,3} (?:off|less|menos|discount|descuento"
    r"|interest|interes|intereses|recargos|moratorios|fees|charges)(?![a-z])"
)
"""What tells that a part is let off, which is a percentage; else it is to be paid."""

REFUSED = re.compile(r"(?: off)?(?: [|])+ (?:no|nope|nah)(?: ?,| sir| ma'am| senor| ?[|]| ?$)")
"""What stands after a share that is refused at once."""

THAT_IS = re.compile(r"(?<![a-z])(?:digo|o sea|es decir|that is|that's|i mean)(?![a-z])")
FARTHEST = 45


class Shares(NamedTuple):
    """Percentages, in order, and parts that are to be paid, "half today"; both in per cent."""

    percent: tuple[Decimal, ...] = ()
    parts: tuple[Decimal, ...] = ()


def find_shares(script: Script) -> Shares:
    """Take the percentages and the parts out of a script, in order."""
    text = script.text
    if not has_sign(text, SIGNS):
        return Shares()
    percent: list[tuple[int, Decimal]] = []
    if "%" in text or "cent" in text:
        percent = [
            (match.start(), Decimal(match["low"] or match["either"] or match["first"]))
            for match in script.take(FIRST_OF_TWO)
        ]
        percent += [(match.start(), share) for rule, share in OF_ONE for match in script.take(rule)]
    percent += [(match.start(), share_in(match)) for match in script.take(PERCENT) if not is_echo(match)]
    percent += [(match.start(), Decimal(match["whole"])) for match in script.take(OF_NUMBER)]
    parts: list[tuple[int, Decimal]] = []
    for pattern, share in FRACTIONS:
        for match in script.take(pattern):
            if is_echo(match):
                continue
            (percent if is_let_off(match, text) else parts).append((match.start(), share))
    return Shares(told_once(percent, text), tuple(share for _, share in sorted(parts)))


def told_once(found: list[tuple[int, Decimal]], text: str) -> tuple[Decimal, ...]:
    """Return percentages in order, one that is only said again once: "la quinta parte, o sea el 20 %"."""
    in_order = sorted(found)
    return tuple(
        share
        for i, (at, share) in enumerate(in_order)
        if i == 0 or in_order[i - 1][1] != share or not THAT_IS.search(text, in_order[i - 1][0], at)
    )


def is_echo(match: re.Match[str]) -> bool:
    """Whether a share is only said after somebody to refuse it: "half off?? no sir"."""
    return REFUSED.match(match.string, match.end()) is not None


def is_let_off(match: re.Match[str], text: str) -> bool:
    """Whether a part is taken off what is owed."""
    before = max(text.rfind("|", 0, match.start()) + 1, match.start() - FARTHEST)
    return bool(LESS_BEFORE.search(text, before, match.start()) or LESS_AFTER.match(text, match.end()))


def share_in(match: re.Match[str]) -> Decimal:
    """Return a percentage: "siete con cincuenta por ciento" is 7.5, and so is "siete y medio por ciento"."""
    if match["half"]:
        return Decimal(match["whole"]) + Decimal("0.5")
    return Decimal(f"{match['whole']}.{match['part']}") if match["part"] else Decimal(match["whole"])
