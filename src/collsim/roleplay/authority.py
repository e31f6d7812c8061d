"""What a collector may ask for, accept and give in one call: his authority in amounts and days."""

from __future__ import annotations

from dataclasses import dataclass

from collsim.collectors.strategies import due, floor_of
from collsim.roleplay.encounter import Encounter
from collsim.units import share_of


@dataclass(frozen=True)
class Authority:
    """The policy's authority over one account, cents and day numbers.

    Attributes:
        opening: what he should ask for first.
        floor: the least that he may accept as a promise.
        supervised: the least that a supervisor grants; equal to `floor` where nobody is asked.
        latest_day: the last day that he may accept.
        discount: the most that he may waive; 0 for nothing.
        plan_months: most instalments; 0 for no plan.
        least_instalment: of a plan of so many months.
    """

    opening: int
    floor: int
    supervised: int
    latest_day: int
    discount: int
    plan_months: int
    least_instalment: int


def authority_of(met: Encounter) -> Authority:
    """Return the authority of whoever leads a call, at the beginning of it."""
    policy, call = met.scene.policy, met.call
    owed = due(call)
    floor = floor_of(call, policy)
    months = int(policy.plan_months) if met.dpd >= policy.plan_from and policy.plan_months > 1 else 0
    asks = policy.supervised < policy.minimum
    return Authority(
        opening=share_of(owed, policy.opening),
        floor=floor,
        supervised=max(1, share_of(owed, policy.supervised)) if asks else floor,
        latest_day=int(call.day + policy.horizon_of_promises),
        discount=share_of(owed, policy.discount) if met.dpd >= policy.discount_from else 0,
        plan_months=months,
        least_instalment=-(-owed // months) if months else 0,
    )
