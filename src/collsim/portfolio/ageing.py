"""Ageing: how late an account is, its bucket, its traffic light and its tier.

Payments settle the oldest instalment first. So an account's days past due count from the oldest
instalment that is not fully paid, and paying one instalment makes the account one month younger.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from collsim.jit import compiled
from collsim.units import Cents, day_in_month, month_and_dom

BUCKETS = ("not_due", "1-30", "31-60", "61-90", "90+")
"""The ageing buckets, by code."""
LIGHTS = ("green", "amber", "red")
"""The traffic lights (semáforo), by code."""
TIERS = ("intermediate", "significant")
"""The tiers of amounts (cuantía), by code."""

GREEN = 0
AMBER = 1
RED = 2
RED_BEYOND_DAYS = 60
RED_FROM_BROKEN_PROMISES = 2
SIGNIFICANT_QUANTILE = 0.8
DAYS_A_MONTH = 30
"""The months in which the field counts lateness: 1-30, 31-60 and so on."""
LAST_DUE_DOM = 28
"""Instalments fall due on the 1st to the 28th, days that every month has."""


@compiled
def bucket_of(dpd: int) -> int:
    """Return the ageing bucket of so many days past due: a row of `BUCKETS`."""
    if dpd <= 0:
        return 0
    return min((dpd - 1) // DAYS_A_MONTH + 1, len(BUCKETS) - 1)


@compiled
def light_of(dpd: int, broken_promises: int) -> int:
    """Return the traffic light of an account.

    Red: more than 60 days past due, or past due with two broken promises or more. Green: nothing past due
    and no promise ever broken. Amber: all between, among them those who are up to date again after a
    broken promise.
    """
    if dpd > RED_BEYOND_DAYS or (dpd > 0 and broken_promises >= RED_FROM_BROKEN_PROMISES):
        return RED
    return AMBER if dpd > 0 or broken_promises > 0 else GREEN


@compiled
def missed_instalments(overdue: int, instalment: int) -> int:
    """Return how many instalments an overdue amount in cents amounts to, a part counting as a whole one."""
    if overdue <= 0:
        return 0
    return -(-overdue // max(instalment, 1))


@compiled
def months_earlier(day: int, months: int, due_dom: int) -> int:
    """Return the due day so many months before the month of a day."""
    month, _ = month_and_dom(day)
    return day_in_month(month - months, due_dom)


@compiled
def days_past_due(overdue: int, instalment: int, last_due: int, day: int) -> int:
    """Return how many days ago the oldest unpaid instalment fell due, 0 when nothing is overdue.

    Args:
        overdue: the part of the balance that is past due, cents.
        instalment: what falls due each month, cents.
        last_due: the day on which an instalment last fell due; its day of the month is the account's.
        day: today.
    """
    missed = missed_instalments(overdue, instalment)
    if missed == 0:
        return 0
    if missed == 1:
        return day - last_due
    _, due_dom = month_and_dom(last_due)
    return day - months_earlier(last_due, missed - 1, due_dom)


def significance_threshold(balances: Cents, given: int | None = None) -> int:
    """Return the balance in cents from which an amount is significant.

    Args:
        balances: balances of the whole portfolio, cents.
        given: the threshold that the user states; without it the 80 % quantile of the balances.
    """
    if given is not None:
        return given
    return int(np.quantile(balances, SIGNIFICANT_QUANTILE, method="higher")) if len(balances) else 0


def significant(balances: Cents, threshold: int) -> npt.NDArray[np.int64]:
    """Return the tier of each balance: 1 when it reaches the threshold, else 0; a row of `TIERS`."""
    return (balances >= threshold).astype(np.int64)
