"""What is found in an utterance: plain records, amounts in main units."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

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
    """

    money: tuple[Money, ...] = ()
    numbers: tuple[Decimal, ...] = ()
    percent: tuple[Decimal, ...] = ()
    dates: tuple[Due, ...] = ()
    plan: Plan | None = None
    week: datetime.date | None = None
