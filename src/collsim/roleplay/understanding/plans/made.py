"""The plan that terms, amounts and days make together; places tell what belongs to what."""

from __future__ import annotations

import datetime
from decimal import Decimal

from collsim.roleplay.understanding.plans.apart import OWED
from collsim.roleplay.understanding.plans.gather import amount_of_each
from collsim.roleplay.understanding.plans.one_by_one import (
    Placed,
    at_its_reference,
    halves,
    instalments,
    with_next_payment,
    with_now,
    without_days,
)
from collsim.roleplay.understanding.plans.parts import Terms
from collsim.roleplay.understanding.plans.walk import THE_SAME
from collsim.roleplay.understanding.readings import Due, Instalment, Money, Plan

FAR = 5
"""So many words from its day an amount stands apart from it."""

FARTHEST = 40
"""So many signs before an amount may stand that it is owed."""


def plan_of(
    terms: Terms | None,
    money: Placed[Money],
    dates: Placed[Due],
    parts: tuple[Decimal, ...],
    text: str,
    today: datetime.date,
) -> Plan | None:
    """Return the plan that terms, amounts and dates make together.

    Args:
        terms: what the words of a plan say, if any.
        money: amounts that hold, with their places.
        dates: days that hold, with theirs.
        parts: of what is owed, that are to be paid, in per cent.
        text: the script as it was said.
        today: what was due before it is no payment to come.
    """
    if terms and not (terms.count or terms.period):
        terms = None  # what is paid each payday: only that it is money is known
    count = terms.count if terms and terms.amount_at is None else None
    told = told_one_by_one(money, dates, text, today, count)
    if parts and not told:
        told = halves(money, coming_days(dates, text, today), parts)
    if terms is None:
        return Plan(len(told), None, None, told) if told else None
    amount = next((each.value for at, each in money if at == terms.amount_at), None)
    if amount is None:
        amount = amount_of_each(terms, money, text)
    if len(told) > 1 and terms.count in (None, len(told)) and terms.period is None:
        return Plan(len(told), None, None, told)
    days = [due for _, due in coming_days(dates, text, today)]
    if amount and terms.count == len(days) > 1:
        return Plan(terms.count, amount, terms.period, tuple(Instalment(amount, due.date) for due in days))
    return Plan(terms.count, amount, terms.period)


def told_one_by_one(
    money: Placed[Money], dates: Placed[Due], text: str, today: datetime.date, count: int | None
) -> tuple[Instalment, ...]:
    """Return the payments that are asked one by one, none where they are not; `count` says how many."""
    if len(money) < 2 and not (money and THE_SAME.search(text)):
        return ()
    days = coming_days(dates, text, today)
    asked = [(at, each) for at, each in money if not OWED.search(text, max(0, at - FARTHEST), at)]
    if not days:
        return without_days(asked, text, count)
    told = instalments(asked, days, text, count) or with_next_payment(asked, days, text)
    is_rest_owed = asked[:1] == money[:1] and stand_together(money, days, text)
    return told or (instalments(money, days, text, count) if is_rest_owed else ())


def stand_together(money: Placed[Money], days: Placed[Due], text: str) -> bool:
    """Whether each amount stands beside a day: "80 mil el lunes y el saldo, 120 mil, el 15"."""
    places = [at for at, _ in days]
    gaps = (min((text.count(" ", *sorted((at, day))) for day in places), default=FAR) for at, _ in money)
    return all(gap < FAR for gap in gaps)


def coming_days(dates: Placed[Due], text: str, today: datetime.date) -> Placed[Due]:
    """Return the days that were said and are still to come, with those that only a reference names."""
    coming = [(at, due) for at, due in dates if due.day_said and due.date >= today]
    return with_now(at_its_reference(coming, text), text, today) if coming else []
