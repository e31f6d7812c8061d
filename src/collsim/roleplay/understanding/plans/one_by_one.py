"""Payments that are told one by one: "800 el 15 y 700 el 30", "1,700 el sábado, y otro pago de 1,500"."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from itertools import pairwise
from typing import TypeVar

from collsim.roleplay.understanding.plans.walk import amounts_paid, walked
from collsim.roleplay.understanding.readings import Due, Instalment, Money
from collsim.roleplay.understanding.signs import sought

Said = TypeVar("Said")
Placed = list[tuple[int, Said]]

NEXT_PAYMENT = sought(
    r"(?<![a-z])(?:proximo|siguiente|segundo|otro|next|second|following|@2)"
    r" (?:pago|abono|payment|instal+ment)"
    r"(?![a-z])"
)
NOW = sought(
    r"(?:(?<=\d )|(?<=¤[A-Z-][A-Z-][A-Z-] ))(?:(?:down|(?:from"
    r"|off) you) )?(?:ahor(?:it)?a(?: mismo)?|ya|(?:right )?now|right away)"
    r"(?= ?(?:,|y|and|then|luego) )"
)
"""Today, where one payment is asked now: "900 ahorita y 800 el domingo"."""

EACH = re.compile(r"(?:[#¤¢]\S* )+each(?![a-z])")
"""An amount that is paid on each of the days after it."""

NO_LIST = re.compile(r"(?<![a-z])(?:o|u|or|to|a(?= [#¤])|hasta|between|entre)(?![a-z])")
"""Between two amounts that are a range, or of which one is to be chosen."""

FIRST, SECOND = (
    r"(?:first|@1|primer[oa]?)",
    r"(?:second|@2|segund[oa]|after that|luego|despues|then|to finish)",
)
ONE = r"(?: (?:one|#1|is|of|de|es|would be|seria|por|at|,))*"
MONEY = r"(?:[#¤¢]\S* ?)+"
ONE_THEN_ANOTHER = sought(
    rf"(?<![a-z]){FIRST}{ONE} {MONEY}.{{0,20}} {SECOND}{ONE} {MONEY}|{MONEY}{FIRST} .{{0,20}} {MONEY}{SECOND}"
)
"""Payments in their order, without days: "first one 325, second one 275"."""

SAME_DAY = sought(
    r"(?<![a-z])(?:(?:ese|that)(?: mismo| same| very)?|(?:el|the) (?:mismo|same|very)) (?:dia"
    r"|day)(?! #|[a-z])"
)
"""The day that was named last: "ese mismo día"; and not "el día último", "the day after"."""


def instalments(
    money: Placed[Money], days: Placed[Due], text: str, count: int | None
) -> tuple[Instalment, ...]:
    """Return payments whose amounts and days were told, "800 el 15 y 700 el 30"; none when they were not."""
    if len(days) < 2:
        return ()
    paid = amounts_paid(money, text, len(days))
    return on_each_day(paid, days, text) or walked(paid, days, text) or in_lists(paid, days, text, count)


def on_each_day(money: Placed[Money], days: Placed[Due], text: str) -> tuple[Instalment, ...]:
    """Return "310 today and 310 each on the 28th and January 11": an amount may be of several days."""
    if not any(EACH.match(text, at) for at, _ in money):
        return ()
    paid: list[Instalment] = []
    ends = [*(at for at, _ in money[1:]), len(text)]
    for (at, each), end in zip(money, ends, strict=True):
        its_days = [due.date for day, due in days if at < day < end]
        if not its_days or (len(its_days) > 1 and not EACH.match(text, at)):
            return ()
        paid += [Instalment(each.value, day) for day in its_days]
    return tuple(paid) if len(paid) == len(days) else ()


def in_lists(money: Placed[Money], days: Placed[Due], text: str, count: int | None) -> tuple[Instalment, ...]:
    """Return "two halves, 340 and 340, one on the 15th and one on the 29th": amounts first, then days."""
    if len(money) < 2:
        return ()
    has_number = count == len(money) or ONE_AND_THE_OTHER.search(text, money[-1][0])
    is_listed = has_number and len(money) == len(days) and money[-1][0] < days[0][0]
    if not is_listed or is_no_list(money, text):
        return ()
    return tuple(Instalment(each.value, due.date) for (_, each), (_, due) in zip(money, days, strict=True))


ONE_AND_THE_OTHER = sought(
    r"(?<![a-z])(?:un[oa]|one|#1)(?![\d.~a-z]).{1,24}(?:otr[oa]|the other|another|one|#1)(?![\d.~a-z])"
)
"""What tells that of amounts said before each has its day: "900 y 900, uno el viernes y otro el 15"."""


def without_days(money: Placed[Money], text: str, count: int | None) -> tuple[Instalment, ...]:
    """Return payments of which only amounts were told: "two of them, first 325, then 275"."""
    is_told = len(money) > 1 and (count == len(money) or (count is None and ONE_THEN_ANOTHER.search(text)))
    if not is_told or is_no_list(money, text):
        return ()
    return tuple(Instalment(each.value, None) for _, each in money)


HALF = Decimal(50)


def halves(money: Placed[Money], days: Placed[Due], parts: tuple[Decimal, ...]) -> tuple[Instalment, ...]:
    """Return "half of the 680 today and the other half on the 18th", "half and half, so 120 and 120"."""
    values = [each.value for _, each in money]
    if len(days) != 2 or parts != (HALF, HALF) or len(values) > 2 or len(set(values)) != 1:
        return ()
    each_time = values[0] / 2 if len(values) == 1 else values[0]
    return tuple(Instalment(each_time, due.date) for _, due in days)


def is_no_list(money: Placed[Money], text: str) -> bool:
    """Whether amounts are a range, or to be chosen from."""
    return any(NO_LIST.search(text, one, other) for (one, _), (other, _) in pairwise(money))


def with_next_payment(money: Placed[Money], days: Placed[Due], text: str) -> tuple[Instalment, ...]:
    """Return "1,700 el sábado y el siguiente pago de 1,500": the second payment has no day yet."""
    match = NEXT_PAYMENT.search(text) if len(money) == 2 and len(days) == 1 else None
    if match is None:
        return ()
    (_, first), (_, then) = sorted(money, key=lambda each: abs(each[0] - match.start()), reverse=True)
    return (Instalment(first.value, days[0][1].date), Instalment(then.value, None))


def with_now(days: Placed[Due], text: str, today: datetime.date) -> Placed[Due]:
    """Return days with today where one payment is asked now: "900 ahorita y 800 el domingo"."""
    match = NOW.search(text) if days else None
    return sorted([*days, (match.start(), Due(today))]) if match else days


def at_its_reference(days: Placed[Due], text: str) -> Placed[Due]:
    """Return days, one that "ese mismo día" repeats at the place where it does."""
    match = SAME_DAY.search(text) if days else None
    before = [each for each in days if match and each[0] < match.start()]
    if match is None or not before:
        return days
    return sorted([(match.start(), before[-1][1]), *(each for each in days if each != before[-1])])
