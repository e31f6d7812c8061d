"""When a policy's steps are due for an account. Reads ACCOUNT alone: what can be seen."""

from __future__ import annotations

from typing import Any

from collsim.jit import compiled
from collsim.policies.cells import payer_of
from collsim.portfolio.ageing import days_past_due, light_of
from collsim.records import AccountState, Channel
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
def leads_to_him(account: Any, channel: int) -> bool:
    """Return whether a channel may be used and, as far as we know, leads to the debtor; -1 needs none."""
    if channel < 0:
        return True
    if (account.channels >> channel) & 1 == 0:
        return False
    return channel != Channel.PHONE or account.no_number == 0


@compiled
def suits(step: Any, account: Any) -> bool:
    """Return whether a step is for accounts such as this one: its arm, amounts and payer."""
    in_arm = step.arm < 0 or step.arm == account.arm
    in_tier = (step.tiers >> account.significant) & 1 == 1
    pays_so = (step.payers >> payer_of(account)) & 1 == 1
    return in_arm and in_tier and pays_so and account.balance >= step.balance_from


@compiled
def has_come_to(step: Any, account: Any) -> bool:
    """Return whether what a step waits for has happened to an account."""
    if account.broken < step.broken_from or account.cures < step.cures_from:
        return False
    if account.dials_since_contact < step.silent_from and account.no_number == 0:
        return False
    return step.after < 0 or account.given[step.after] > 0


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
    if not suits(step, account) or not has_come_to(step, account):
        return NEVER
    if (step.lights >> light_of(max(0, dpd), account.broken)) & 1 == 0:
        return NEVER
    if dpd < 0 and step.dpd_from >= 0:
        return NEVER
    first = max(day + max(0, step.dpd_from - dpd), account.last[k] + step.every)
    if step.after >= 0:
        first = max(first, account.last[step.after] + step.days_after)
    if dpd + (first - day) > step.dpd_to:
        return NEVER
    return first


# --- treatments that take turns ------------------------------------------------------------


@compiled
def turn_day(step: Any, account: Any, world: Any, dpd: int, day: int) -> int:
    """Return the first day, as `due_day`, on which a step of a rotation is due, or thought over again.

    It is the turn of the treatment that was given longest ago, of those that are open. The others are
    looked at again tomorrow, since what holds the turn may be given, or its days may end.
    """
    first = max(due_day(step, account, dpd, day), spaced_day(step, account, world))
    if dpd + (first - day) > step.dpd_to:  # so, too, when it is never due
        return NEVER
    return max(first, day + 1) if waits_its_turn(step, account, world, dpd, day) else first


@compiled
def spaced_day(step: Any, account: Any, world: Any) -> int:
    """Return the day from which a step's `every` has passed since its group gave anything."""
    first = -NEVER
    for s in range(world.step_count):
        if world.steps[s].group == step.group:
            first = max(first, account.last[world.steps[s].treatment] + step.every)
    return first


@compiled
def waits_its_turn(step: Any, account: Any, world: Any, dpd: int, day: int) -> bool:
    """Return whether an open treatment of the step's group comes before it."""
    for s in range(world.step_count):
        other = world.steps[s]
        if other.group == step.group and comes_before(other, step, account):
            leads = leads_to_him(account, world.treatments[other.treatment].channel)
            if leads and is_open(other, account, world, dpd, day):
                return True
    return False


@compiled
def comes_before(other: Any, step: Any, account: Any) -> bool:
    """Return whether a treatment was given longer ago than a step's; of two alike, the first written."""
    theirs, ours = account.last[other.treatment], account.last[step.treatment]
    return theirs < ours or (theirs == ours and other.turn < step.turn)


@compiled
def is_open(step: Any, account: Any, world: Any, dpd: int, day: int) -> bool:
    """Return whether nothing but what its group gave last keeps a step from being due today."""
    spaced = max(day, spaced_day(step, account, world))
    return due_day(step, account, dpd, day) <= spaced and dpd + (spaced - day) <= step.dpd_to
