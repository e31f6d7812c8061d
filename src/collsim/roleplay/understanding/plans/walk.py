"""Payments and their days wherever they stand: clause by clause each amount takes its day.

An amount takes the day of its own clause, or of one beside it that names no amount. What is owed, let off,
refused or only a sum is no payment; a day that no amount takes only gives a reason.
"""

from __future__ import annotations

import re
from bisect import bisect
from decimal import Decimal
from itertools import pairwise

from collsim.roleplay.understanding.plans.parts import MARK
from collsim.roleplay.understanding.readings import Due, Instalment, Money
from collsim.roleplay.understanding.signs import sought

Placed = list[tuple[int, Money]]
PlacedDays = list[tuple[int, Due]]
Paid = tuple[int, int, Instalment]
"""A payment, from its first place to its last."""

JOINING = r"(?:[,|]|(?:and|an|y|e|then|luego|but|pero|so|entonces|asi que|plus|mas)(?![a-z'-]))"
BORDER = re.compile(rf"(?<!\S){JOINING}(?: {JOINING})*")
"""Between two clauses."""

OR = re.compile(r"(?<![a-z])(?:o(?! sea)|u|or(?! so))(?![a-z])")
"""Between two payments of which one is to be chosen."""

THE_SAME = sought(
    r"(?<![a-z])(?:lo mismo|otro tanto|(?:el|la|igual|por el) (?:mism[oa] )?(?:monto|cantidad|suma|importe)"
    r"(?: igual)?"
    r"|(?:the )?same (?:amount|sum|figure|again|thing)|(?:the )?same(?= (?:on|next|wd|mo|@|#))"
    r"|(?:that|as) much again)(?![a-z])"
)
"""The amount before it once more: "800 el lunes y lo mismo el 15"."""

NEAR = 2
"""So many clauses from its amount a day may stand."""

FARTHEST = 40
"""So many signs before an amount may stand that it is not paid."""

LET_OFF = re.compile(
    r"(?<![a-z])(?:waiv|forgiv|knock|drop|writ|shav|condon|perdon|quit|descuent|descont|rebaj|bonific)[a-z]*"
    r"(?: (?!#)[^|, ]+){0,4} $|(?<![a-z])(?:short of|instead of|rather than|en vez de|en lugar de) $"
)
NOT_ASKED = re.compile(
    r"(?<![a-z])(?:rent(?:'s|a)?|alquiler|offer|oferta|income|wages|sueldo|(?:you|he|she) gets?|you'll get"
    r"|(?:le|te) pagan|gets? paid|cobr(?:a|as|ara)|had asked|vuelve|si no|unless)(?![a-z])[^|,]*$"
)
"""Before an amount that comes in, goes elsewhere, or only holds for a time: "you get 1,400 on Friday"."""

NUMBER = rf"(?:{MARK} ?)?#\S+(?: (?:¢|{MARK}))*"
NO_PAYMENT = re.compile(
    rf"{NUMBER}(?: (?!#)[^|, ]+){{0,2}}? (?:fees?|interest|penalty|charges?|balance(?! (?:(?:on|by|in"
    rf"|next|this|the) |wd\d|@|#\d+ weeks|tomorrow))|debt|discount|off"
    r"|recargos?|comision|intereses|multa|descuento|de mora|moratorios)(?![a-z])"
)
OUT_OF_REACH = re.compile(
    rf"{NUMBER}(?: (?!#|and(?![a-z])|y(?![a-z]))[^|, ]+){{0,6}}? (?:ain't|isn't|is not|won't|wouldn't"
    r"|would be|was|short|no (?:van?|se|le|me|te|es|son|va)|seria)(?![a-z])"
)
"""After an amount, that it will not be paid: "we both know $1,000 ain't happening"."""


def walked(money: Placed, days: PlacedDays, text: str) -> tuple[Instalment, ...]:
    """Return payments whose amounts and days were told, none where they were not, or are to be chosen."""
    for side in (1, -1):
        paid = in_their_clauses(money, days, text, side)
        if is_a_plan(paid, text):
            return tuple(each for _, _, each in paid)
    return ()


def amounts_paid(money: Placed, text: str, days: int = 0) -> Placed:
    """Return the amounts that may be payments, one more where only "the same" is said.

    Of the sum of the others there is none, but where as many `days` are named as amounts.
    """
    asked = without_what_is_not_paid(with_the_same(money, text), text)
    return asked if len(asked) <= days else without_their_sum(asked)


def with_the_same(money: Placed, text: str) -> Placed:
    """Return amounts, with one that is only named "the same" at its place."""
    again = []
    for match in THE_SAME.finditer(text):
        before = [each for at, each in money if at < match.start()]
        again += [(match.start(), before[-1])] if before else []
    return sorted([*money, *again], key=lambda each: each[0]) if again else money


def without_what_is_not_paid(money: Placed, text: str) -> Placed:
    """Return amounts without those that are let off, refused, or no payments at all."""
    return [
        (at, each)
        for at, each in money
        if not (
            LET_OFF.search(text, max(0, at - FARTHEST), at)
            or NOT_ASKED.search(text, max(0, at - FARTHEST), at)
            or NO_PAYMENT.match(text, at)
            or OUT_OF_REACH.match(text, at)
        )
    ]


def without_their_sum(money: Placed) -> Placed:
    """Return amounts without one that is the sum of the others: "the $80: $50 today, $30 Friday"."""
    total = sum(each.value for _, each in money)
    return [(at, each) for at, each in money if len(money) < 3 or each.value * 2 != total]


def in_their_clauses(money: Placed, days: PlacedDays, text: str, side: int) -> list[Paid]:
    """Return amounts with their days, none where one has no day; `side` is 1 where days stand behind."""
    borders = [each.start() for each in BORDER.finditer(text)]
    places = sorted(at for at, _ in (*money, *days))
    clauses = {at: bisect(borders, at) for at in places}
    with_amount = {clauses[at] for at, _ in money}
    free = dict(days)
    paid: list[Paid] = []
    left: Placed = []
    for at, each in money:
        place = places.index(at)
        around = [places[i] for i in (place + side, place - side) if 0 <= i < len(places)]
        beside = [day for day in around if day in free]
        own = [day for day in beside if clauses[day] == clauses[at]]
        near = [day for day in beside if is_near(clauses[day], clauses[at], with_amount)]
        if own or near:
            day = (own or near)[0]
            paid.append((min(at, day), max(at, day), Instalment(each.value, free.pop(day).date)))
        else:
            left.append((at, each))
    return paid if all(is_no_payment(at, each.value, paid) for at, each in left) else []


def is_near(clause: int, its_own: int, with_amount: set[int]) -> bool:
    """Whether a day of another clause may be that of an amount: no other amount is named there."""
    return abs(clause - its_own) <= NEAR and clause not in with_amount


def is_no_payment(at: int, value: Decimal, paid: list[Paid]) -> bool:
    """Whether an amount without a day is all that is owed, or is only named before it is asked."""
    is_named_before = all(at < start for start, _, _ in paid)
    values = [each.amount for _, _, each in paid]
    return value >= sum(values) or (is_named_before and value in values)


def is_a_plan(paid: list[Paid], text: str) -> bool:
    """Whether payments are of several days, and no "or" stands between them."""
    if len({each.date for _, _, each in paid}) < 2:
        return False
    return not any(OR.search(text, end, start) for (_, end, _), (start, _, _) in pairwise(paid))
