"""Targets: what a plan sets out to reach of the debts that it speaks of, and how near each policy comes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from collsim.experiments.case import EVALUATION
from collsim.experiments.intervals import t_interval
from collsim.experiments.measures import ratio
from collsim.records import Kind, PaidFor
from collsim.simulation.run import Outcome, bring_days_past_due

if TYPE_CHECKING:
    from collsim.experiments.case import Case

TARGETS = ("recovered", "discounted", "in_instalments")
"""What a plan may set a share for; as the fields of the scenario's `targets`."""
COLUMNS = ("policy", "target", "wanted", "mean", "low", "high", "distance")


@dataclass(frozen=True)
class Aim:
    """The accounts that a plan speaks of, and what they owed on the first morning.

    Attributes:
        rows: which accounts of the evaluation fold, a boolean each.
        owed: cents, of which the targets are shares.
        wanted: the targets that are stated, by name, shares of 1.
    """

    rows: npt.NDArray[np.bool_]
    owed: int
    wanted: Mapping[str, float]


def aim_of(case: Case) -> Aim | None:
    """Return what the targets of a scenario are of; None where it states none."""
    targets = case.scenario.targets
    if targets is None:
        return None
    accounts = case.book.accounts[case.rows(EVALUATION)]
    bring_days_past_due(accounts, case.first_day)
    rows = accounts["days_past_due"] >= targets.of.days_past_due_from
    stated = {name: getattr(targets, name) for name in TARGETS}
    return Aim(
        rows=rows,
        owed=int(accounts[targets.of.amount][rows].sum()),
        wanted={name: share for name, share in stated.items() if share is not None},
    )


def shares_reached(outcome: Outcome, aim: Aim, ends: int) -> dict[str, float]:
    """Return what was reached of each of `TARGETS`, read off the log; NaN where nobody owed anything.

    Args:
        outcome: of a run whose log was kept.
        aim: the accounts, and what they owed.
        ends: day number after the horizon.
    """
    events = outcome.events[(outcome.events["account"] >= 0) & (outcome.events["day"] < ends)]
    events = events[aim.rows[events["account"]]]
    paid = events["kind"] == Kind.PAID
    chosen = {
        "recovered": paid,
        "discounted": events["kind"] == Kind.DISCOUNTED,
        "in_instalments": paid & (events["detail"] == PaidFor.PLAN),
    }
    return {name: ratio(events["cents"][chosen[name]].sum(), aim.owed) for name in TARGETS}


def distances(aim: Aim, reached: Mapping[str, Sequence[Mapping[str, float]]]) -> Iterator[tuple[Any, ...]]:
    """Yield `COLUMNS`: the share that each policy reached, with its interval, and how far from its target.

    Args:
        aim: what is wanted.
        reached: `shares_reached` of each replication, by policy.
    """
    for policy, replications in reached.items():
        for name, wanted in aim.wanted.items():
            sample = np.array([shares[name] for shares in replications])
            interval = t_interval(sample[np.isfinite(sample)])
            yield (policy, name, wanted, *interval, interval.mean - wanted)


def described_aim(case: Case, aim: Aim) -> dict[str, Any]:
    """Return of which accounts the targets are and where they come from, as plain values."""
    targets = case.scenario.targets
    assert targets is not None
    return {
        "days_past_due_from": targets.of.days_past_due_from,
        "amount": targets.of.amount,
        "accounts": int(aim.rows.sum()),
        "owed": aim.owed / 100,
        "source": targets.source.model_dump(),
    }
