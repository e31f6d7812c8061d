"""When a policy's steps are due for an account. Reads ACCOUNT alone: what can be seen."""

from __future__ import annotations

from typing import Any

from collsim.jit import compiled
from collsim.portfolio.ageing import days_past_due, light_of
from collsim.records import AccountState
from collsim.units import NEVER


@compiled
def age(account: Any, day: int) -> int:
    """Return days past due; for an account that owes nothing past due, minus the days to the due date."""
    if account.overdue > 0:
        return days_past_due(account.overdue, account.instalment, account.last_due, day)
    return day - account.next_due


@compiled
def is_worked(account: Any) -> bool:
    """Return whether an account may be worked: it is open, and nothing was promised that is still to come."""
    return account.state == AccountState.ACTIVE and account.promise_day == NEVER and account.plan_left == 0


@compiled
def due_day(step: Any, account: Any, dpd: int, day: int) -> int:
    """Return the first day, today or later, on which a step is due if nothing else happens; or NEVER.

    Args:
        step: STEP.
        account: ACCOUNT.
        dpd: `age` of the account today.
        day: today.
    """
    k = step.treatment
    if account.given[k] >= step.at_most or account.arrives[k] != NEVER:
        return NEVER
    if step.arm >= 0 and step.arm != account.arm:
        return NEVER
    if account.balance < step.balance_from or account.broken < step.broken_from:
        return NEVER
    if account.dials_since_contact < step.silent_from and account.no_number == 0:
        return NEVER
    if (step.tiers >> account.significant) & 1 == 0:
        return NEVER
    if (step.lights >> light_of(max(0, dpd), account.broken)) & 1 == 0:
        return NEVER
    if dpd < 0 and step.dpd_from >= 0:
        return NEVER
    first = max(day + max(0, step.dpd_from - dpd), account.last[k] + step.every)
    if dpd + (first - day) > step.dpd_to:
        return NEVER
    return first
