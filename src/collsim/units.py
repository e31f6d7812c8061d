"""Units: money in integer cents, time in integer seconds of a day and integer days.

A day is its number since 1970-01-01, as in Unix time; Monday is weekday 0. The calendar
functions are the proleptic Gregorian calendar in integer arithmetic, so that compiled
code needs no table (the method is the well-known one of counting from March in eras of
400 years, which have 146,097 days).
"""

from __future__ import annotations

import datetime
from decimal import ROUND_HALF_EVEN, Decimal

import numpy as np
import numpy.typing as npt

from collsim.jit import compiled

MINUTE = 60
HOUR = 3_600
SECONDS_A_DAY = 86_400
DAYS_A_YEAR = 365
NEVER = 1 << 30
"""A day, or a second, that does not come: later than any horizon; it fits into 32 bits."""


def cents(amount: Decimal | str | float) -> int:
    """Return an amount in main units as integer cents, halves to even.

    >>> cents("12439.35")
    1243935
    """
    return int((Decimal(str(amount)) * 100).quantize(Decimal(1), rounding=ROUND_HALF_EVEN))


def day_of(date: datetime.date) -> int:
    """Return the number of a date.

    >>> day_of(datetime.date(1970, 1, 2))
    1
    """
    return date.toordinal() - 719_163


def date_of(day: int) -> datetime.date:
    """Return the date of a day's number; the inverse of `day_of`."""
    return datetime.date.fromordinal(int(day) + 719_163)


@compiled
def weekday(day: int) -> int:
    """Return the weekday of a day: Monday 0 ... Sunday 6."""
    return (day + 3) % 7


@compiled
def month_and_dom(day: int) -> tuple[int, int]:
    """Return (months since year 0, day of the month from 1) of a day."""
    shifted = day + 719_468
    era = shifted // 146_097
    day_of_era = shifted - era * 146_097
    year_of_era = (day_of_era - day_of_era // 1_460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    march_month = (5 * day_of_year + 2) // 153
    dom = day_of_year - (153 * march_month + 2) // 5 + 1
    return (era * 400 + year_of_era) * 12 + march_month + 2, dom


@compiled
def first_of_month(month: int) -> int:
    """Return the day on which a month begins; `month` counts from year 0."""
    march_year = (month - 2) // 12
    march_month = (month - 2) % 12
    era = march_year // 400
    year_of_era = march_year - era * 400
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + (153 * march_month + 2) // 5
    return era * 146_097 + day_of_era - 719_468


@compiled
def day_in_month(month: int, dom: int) -> int:
    """Return the day with that day-of-month in a month, or the month's last day."""
    return min(first_of_month(month) + dom - 1, first_of_month(month + 1) - 1)


@compiled
def share_of(amount: int, share: float) -> int:
    """Return a share of an amount in cents, to the nearest cent."""
    return int(np.floor(amount * share + 0.5))


@compiled
def rounded(value: float) -> int:
    """Return the nearest whole number, halves up."""
    return int(np.floor(value + 0.5))


@compiled
def clip01(value: float) -> float:
    """Return the value held between 0 and 1."""
    return min(1.0, max(0.0, value))


Cents = npt.NDArray[np.int64]
