"""How a collector leads a conversation within the policy's authority.

He goes by what was said: nothing here reads the debtor's ceiling or patience.
"""

from __future__ import annotations

from typing import Any

from collsim.jit import compiled
from collsim.records import Move, Reply
from collsim.units import share_of

SMALL = 0.2
"""What is left of the way from opening to floor, as a share, when haggling over it ends."""

Step = tuple[int, int, int, int]
"""A move, the cents and the day that it names, and the instalments of a plan."""


@compiled
def next_move(call: Any, policy: Any, dpd: int) -> Step:
    """Return the next move of a collector who follows the script.

    Verify, state the balance, listen, ask for all of it, ask when; offer a discount for all
    at once where the policy lets him; anchor, and come down inside the range of his
    authority; then a plan, where he may; name the true consequence once before giving up;
    recap an agreement and close. A dispute stops the demand.

    Args:
        call: the conversation so far.
        policy: POLICY, his authority.
        dpd: days past due.
    """
    if call.agreed > 0:
        return (Move.RECAP.value, call.agreed, call.agreed_day, call.instalments)
    if call.turns == 0:
        return (Move.VERIFY.value, 0, 0, 1)
    if call.last_move == Move.VERIFY:
        return (Move.BALANCE.value, call.total, 0, 1)
    if call.total == 0 or call.disputes_said == 1:
        return (Move.CLOSE.value, 0, 0, 1)
    if call.last_move == Move.BALANCE:
        return (Move.LISTEN.value, 0, 0, 1)
    if call.last_move == Move.LISTEN:
        return (Move.ASK_TOTAL.value, call.total, call.day + 1, 1)
    if call.last_move == Move.ASK_TOTAL:
        return (Move.ASK_DATE.value, 0, 0, 1)
    return _negotiate(call, policy, dpd)


@compiled
def proposed_day(call: Any, policy: Any) -> int:
    """Return the day to ask for: the one the debtor named, as far as the policy waits."""
    return max(call.day + 1, min(call.stated_day, call.day + policy.horizon_of_promises))


@compiled
def _negotiate(call: Any, policy: Any, dpd: int) -> Step:
    floor = max(1, share_of(call.total, policy.minimum))
    day = proposed_day(call, policy)
    if call.last_move == Move.ASK_DATE and policy.discount > 0.0 and dpd >= policy.discount_from:
        return (Move.DISCOUNT.value, share_of(call.total, policy.discount), day, 1)
    if call.last_move == Move.ASK_DATE or call.last_move == Move.DISCOUNT:
        return (Move.ANCHOR.value, max(floor, share_of(call.total, policy.opening)), day, 1)
    demand = _conceded(call, policy, floor)
    if call.last_reply == Reply.COUNTERS and demand < call.asked:
        return (Move.CONCEDE.value, demand, day, 1)
    if call.last_move <= Move.CONCEDE and policy.plan_months > 1 and dpd >= policy.plan_from:
        each = (call.total + policy.plan_months - 1) // policy.plan_months
        return (Move.PLAN.value, each, day, policy.plan_months)
    if call.consequence == 0:
        return (Move.CONSEQUENCE.value, 0, 0, 1)
    if call.last_move == Move.CONSEQUENCE:
        return (Move.ANCHOR.value, floor, day, 1)
    return (Move.CLOSE.value, 0, 0, 1)


@compiled
def _conceded(call: Any, policy: Any, floor: int) -> int:
    """Return the next demand: what he offers if it will do, else halfway to it, and soon the floor."""
    if call.offered >= floor:
        return call.offered
    halfway = (call.asked + floor) // 2
    whole_way = share_of(call.total, policy.opening) - floor
    return halfway if halfway - floor > SMALL * whole_way else floor
