"""What a trainee puts right by hand: an amount, a day, a plan, or a move given as such."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from decimal import Decimal

from collsim.negotiation.moves import Said
from collsim.records import Move
from collsim.roleplay.room import Correction
from collsim.roleplay.understanding.heard import Understanding
from collsim.roleplay.understanding.readings import Due, Money, Plan
from collsim.units import cents, day_of

AMOUNT = re.compile(r"(?:amount|monto) (\d+(?:\.\d{1,2})?)$")
DAY = re.compile(r"(?:date|fecha) (\d{4}-\d{2}-\d{2})$")
PLAN = re.compile(r"(?:plan|convenio) (\d{1,3}) ?x ?(\d+(?:\.\d{1,2})?)$")


def corrected(understood: Understanding, line: str) -> tuple[Understanding, Correction] | None:
    """Return an understanding put right by a line such as "amount 1700"; None when it is no such line."""
    said = line.strip().lower()
    heard = understood.extraction
    if found := AMOUNT.match(said):
        currency = heard.money[0].currency if heard.money else None
        money = (Money(Decimal(found[1]), currency),)
        before = ", ".join(str(each.value) for each in heard.money)
        changed, field = heard._replace(money=money, plan=None), "amounts"
    elif found := DAY.match(said):
        day = date_in(found[1])
        if day is None:
            return None
        before = ", ".join(each.date.isoformat() for each in heard.dates)
        changed, field = heard._replace(dates=(Due(day),)), "days"
    elif found := PLAN.match(said):
        before = f"{heard.plan.count} x {heard.plan.amount}" if heard.plan else ""
        plan = Plan(int(found[1]), Decimal(found[2]), heard.plan.period if heard.plan else "month")
        changed, field = heard._replace(plan=plan), "plan"
    else:
        return None
    return replace(understood, extraction=changed), Correction(field, before, said.split(" ", 1)[1])


def move_in(words: list[str]) -> Said | None:
    """Return a move written as NAME [amount] [date] [payments]; None when it is none.

    >>> move_in(["anchor", "1700", "2026-01-10"]).cents
    170000
    """
    if not 1 <= len(words) <= 4 or words[0].upper() not in Move.__members__:
        return None
    numbers = [float(each) for each in words[1:] if re.fullmatch(r"\d{1,12}(?:\.\d{1,2})?", each)]
    days = [date_in(each) for each in words[1:] if re.fullmatch(r"\d{4}-\d{2}-\d{2}", each)]
    if len(numbers) + len(days) != len(words) - 1 or None in days or len(days) > 1:
        return None
    day = day_of(days[0]) if days and days[0] else 0
    instalments = int(numbers[1]) if len(numbers) > 1 else 1
    return Said(Move[words[0].upper()], cents(numbers[0]) if numbers else 0, day, instalments)


def date_in(text: str) -> datetime.date | None:
    """Return a date written as 2026-01-10; None when there is no such day."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None
