"""What is found in an utterance: plain records, amounts in main units."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, NamedTuple

Period = Literal["day", "week", "fortnight", "month", "year"]


class Money(NamedTuple):
    """An amount in main units ("34 centavos" is 0.34), its ISO currency, and how else it may be read."""

    value: Decimal
    currency: str | None
    alternatives: tuple[Decimal, ...] = ()


class Due(NamedTuple):
    """A day with its hour, if one was said, and how else they may be read.

    Where an hour was said alone, the day is the one on which that hour comes next, and `day_said` is False:
    a day that was agreed before is meant then.
    """

    date: datetime.date
    time: datetime.time | None = None
    alternatives: tuple[Due, ...] = ()
    day_said: bool = True


class Instalment(NamedTuple):
    """One payment of a plan that was told one by one."""

    amount: Decimal
    date: datetime.date | None


@dataclass(frozen=True, slots=True)
class Plan:
    """Payments that repeat; what was not said is None."""

    count: int | None
    amount: Decimal | None
    period: Period | None
    instalments: tuple[Instalment, ...] = ()


class Extraction(NamedTuple):
    """All that can be counted or dated in an utterance, each kind in the order in which it was said.

    `numbers` are all quantities, those of money and percentages too, but not days, hours and identifiers.
    `week` is the Monday of a week that was named ("la próxima semana"): it governs the weekdays that follow.
    `percent` holds what is let off and what is charged ("half off" is 50); `parts`, in per cent as well, what
    is to be paid ("half today").
    """

    money: tuple[Money, ...] = ()
    numbers: tuple[Decimal, ...] = ()
    percent: tuple[Decimal, ...] = ()
    dates: tuple[Due, ...] = ()
    plan: Plan | None = None
    week: datetime.date | None = None
    parts: tuple[Decimal, ...] = ()


def to_json(found: Extraction) -> dict[str, Any]:
    """Return what was found as plain data: amounts as they were said, days as YYYY-MM-DD, hours as HH:MM.

    An amount keeps what was said of it, "1.005" too: nothing is rounded to cents.
    """
    return {
        "money": [amount_to_json(each) for each in found.money],
        "numbers": [float(each) for each in found.numbers],
        "percent": [float(each) for each in found.percent],
        "dates": [due_to_json(each) for each in found.dates],
        "plan": plan_to_json(found.plan) if found.plan else None,
    }


def amount_to_json(money: Money) -> dict[str, Any]:
    """Return an amount with its other readings as plain data."""
    return {
        "value": float(money.value),
        "currency": money.currency,
        "alternatives": [float(other) for other in money.alternatives],
    }


def due_to_json(due: Due) -> dict[str, Any]:
    """Return a day with its other readings as plain data; `time` is None when no hour was said."""
    return moment_to_json(due) | {"alternatives": [moment_to_json(other) for other in due.alternatives]}


def moment_to_json(due: Due) -> dict[str, Any]:
    """Return a day and its hour as plain data."""
    return {"date": due.date.isoformat(), "time": due.time.strftime("%H:%M") if due.time else None}


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """Return a plan as plain data; what was not said of it is None."""
    return {
        "count": plan.count,
        "amount": None if plan.amount is None else float(plan.amount),
        "period": plan.period,
        "instalments": [
            {"amount": float(each.amount), "date": each.date.isoformat() if each.date else None}
            for each in plan.instalments
        ],
    }
