"""Treatments given: how often each treatment of the catalogue was, was noticed, and what that cost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from collsim.policies.treatments import NOTICED
from collsim.records import Kind
from collsim.simulation.event_log import COUNT

if TYPE_CHECKING:
    from collsim.experiments.case import Case
    from collsim.simulation.run import Outcome

GIVEN_COLUMNS = ("policy", "treatment", "title_en", "title_es", "given", "noticed", "cost")
GIVING = (Kind.GIVEN, Kind.DIALLED, Kind.TRAVELLED)
"""The kinds of event of which every treatment that is given leaves one: of the morning, a dial, a visit."""


def times_given(outcome: Outcome, treatments: int) -> list[list[int]]:
    """Return how often each of so many treatments was given, and how often noticed: [given, noticed][row].

    Within the horizon; a visit that was only reported does not count.
    """
    counts = outcome.details[:, :treatments, COUNT]
    return [counts[list(GIVING)].sum(axis=0).tolist(), counts[Kind.ARRIVED].tolist()]


def given_rows(
    case: Case, by_policy: Mapping[str, Sequence[Sequence[Sequence[int]]]]
) -> Iterator[tuple[Any, ...]]:
    """Yield `GIVEN_COLUMNS`, means over replications, of the treatments that a policy gave.

    `noticed` is NaN where the log does not say it: of calls and visits, and of what the debtor does not read.
    `cost` is in main units; of a call or visit it is without the time of collectors and visitors.

    Args:
        case: whose catalogue it is.
        by_policy: `times_given` of each replication.
    """
    each_costs = case.catalogue()["cost"] / 100
    for policy, seen in by_policy.items():
        means = np.mean(seen, axis=0)
        for row, (name, treatment) in enumerate(case.treatments.treatments.items()):
            given, noticed = (float(mean) for mean in means[:, row])
            if given > 0:
                told = noticed if treatment.mechanism in NOTICED else float("nan")
                title = treatment.title
                yield (policy, name, title.en, title.es, given, told, given * float(each_costs[row]))
