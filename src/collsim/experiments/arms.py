"""Champion and challenger: the arms of a policy's experiment, account against account.

Two intervals are told apart. Over replications: each is a world with other halves, other debtors and other
luck, so it says what the arms differ by in this model. Over accounts, within one replication: what one test
run once in such a portfolio would show, since there accounts are what is drawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.experiments.intervals import CONFIDENCE, Interval, t_interval
from collsim.experiments.measures import ABOUT_AN_ACCOUNT, COSTS
from collsim.experiments.results import Measure
from collsim.policies.policy import Policy
from collsim.records import Kind
from collsim.simulation.run import Outcome
from collsim.units import MINUTE

ARM_MEASURES: dict[str, Measure] = {
    m.name: m
    for m in (
        Measure("recovered", "money", "more", "Recovered", "Recuperado",
                "All that the account paid within the horizon.",
                "Todo lo que la cuenta pagó dentro del horizonte."),
        Measure("cost", "money", "less", "Cost", "Costo",
                "Treatments, dials and visits; the staff's time stands apart, in minutes.",
                "Gestiones, marcaciones y visitas; el tiempo del personal va aparte, en minutos."),
        Measure("minutes", "count", "less", "Staff minutes", "Minutos del personal",
                "Minutes that collectors and visitors spent on the account.",
                "Minutos que gestores y visitadores dedicaron a la cuenta."),
        Measure("complaints", "ratio", "less", "Complaints", "Quejas",
                "Complaints by the debtor.", "Quejas del deudor."),
        Measure("promises_kept", "ratio", "more", "Promises kept", "Promesas cumplidas",
                "Promises and instalments of plans that were kept.",
                "Promesas y cuotas de convenios cumplidas."),
    )
}  # fmt: skip
"""What is compared between arms, an account each."""
ARM_COLUMNS = ("policy", "arm", "measure", "accounts", "mean", "low", "high")
DIFFERENCE_COLUMNS = (
    "policy", "measure", "arm", "champion", "mean", "low", "high", "one_test", "seen",
)  # fmt: skip


class Sample(NamedTuple):
    """The accounts of an arm in one replication: how many, their mean, and their sample variance."""

    accounts: int
    mean: float
    variance: float


def is_drawn_once(policy: Policy) -> bool:
    """Return whether a policy's accounts stay in the arm that they were drawn into, so that arms compare."""
    return policy.experiment is not None and policy.experiment.period is None


def arm_samples(outcome: Outcome, ends: int) -> dict[str, list[Sample]]:
    """Return each arm's sample of every measure of `ARM_MEASURES`, read off the log; nothing without arms.

    Accounts count in the arm that they were drawn into, whatever was then done.

    Args:
        outcome: of a run whose log was kept.
        ends: day number after the horizon.
    """
    events = outcome.events[(outcome.events["account"] >= 0) & (outcome.events["day"] < ends)]
    drawn = events[events["kind"] == Kind.ASSIGNED]
    if len(drawn) == 0:
        return {}
    accounts, first = np.unique(drawn["account"], return_index=True)
    arm_of = drawn["detail"][first]
    return {
        name: [sample_of(values[accounts[arm_of == arm]]) for arm in range(int(arm_of.max()) + 1)]
        for name, values in by_account(events, len(outcome.book)).items()
    }


def by_account(events: npt.NDArray[Any], count: int) -> dict[str, npt.NDArray[np.float64]]:
    """Return every measure of `ARM_MEASURES` of each of so many accounts; money in main units."""

    def total(kinds: Sequence[Kind], weights: Any) -> npt.NDArray[np.float64]:
        """Return the sum of weights over the events of some kinds, account by account."""
        chosen = np.isin(events["kind"], kinds)
        return np.asarray(np.bincount(events["account"][chosen], weights[chosen], count), np.float64)

    ones = np.ones(len(events))
    return {
        "recovered": total([Kind.PAID], events["cents"]) / 100,
        "cost": total(COSTS, events["cents"]) / 100,
        "minutes": total(ABOUT_AN_ACCOUNT, events["seconds"]) / MINUTE,
        "complaints": total([Kind.COMPLAINED], ones),
        "promises_kept": total([Kind.KEPT], ones),
    }


def sample_of(values: npt.NDArray[np.float64]) -> Sample:
    """Return how many values there are, their mean and their sample variance; NaN where there are too few."""
    count = len(values)
    mean = float(values.mean()) if count else float("nan")
    return Sample(count, mean, float(values.var(ddof=1)) if count > 1 else float("nan"))


def one_test(champion: Sample, challenger: Sample, confidence: float = CONFIDENCE) -> Interval:
    """Return challenger less champion with Welch's interval: its random units are the accounts."""
    from scipy.special import stdtrit

    parts = [
        arm.variance / arm.accounts if arm.accounts > 1 else float("nan") for arm in (champion, challenger)
    ]
    gap, error = challenger.mean - champion.mean, float(np.sqrt(sum(parts)))
    if not error > 0.0:  # nothing varies, or there are too few to say
        return Interval(gap, gap + error, gap + error)
    freedom = error**4 / sum(
        part**2 / (arm.accounts - 1) for part, arm in zip(parts, (champion, challenger), strict=True)
    )
    half = float(stdtrit(freedom, 0.5 + confidence / 2)) * error
    return Interval(gap, gap - half, gap + half)


# --- tables --------------------------------------------------------------------------------

Replications = Sequence[Mapping[str, Sequence[Sequence[float]]]]
"""`arm_samples` of each replication."""


def arm_rows(policy: str, arms: Sequence[str], seen: Replications) -> Iterator[tuple[Any, ...]]:
    """Yield `ARM_COLUMNS`: what each arm came to, an account, with its interval over replications."""
    for a, arm in enumerate(arms):
        for name in ARM_MEASURES:
            samples = [sample for each in seen if (sample := arm_of_measure(each, name, a)).accounts]
            mean_accounts = sum(sample.accounts for sample in samples) / max(1, len(seen))
            yield (policy, arm, name, mean_accounts, *t_interval([sample.mean for sample in samples]))


def difference_rows(policy: str, arms: Sequence[str], seen: Replications) -> Iterator[tuple[Any, ...]]:
    """Yield `DIFFERENCE_COLUMNS`: each other arm less the first.

    `mean`, `low`, `high` are over replications; `one_test` is half the width of the interval over accounts
    that one test would have, and `seen` the share of the tests whose own interval leaves out zero.
    """
    champion = arms[0]
    for a, arm in enumerate(arms[1:], 1):
        for name in ARM_MEASURES:
            tests = [one_test(arm_of_measure(each, name, 0), arm_of_measure(each, name, a)) for each in seen]
            told = [test for test in tests if np.isfinite(test).all()]
            half = float(np.mean([(test.high - test.low) / 2 for test in told])) if told else float("nan")
            found = float(np.mean([test.low > 0 or test.high < 0 for test in told])) if told else float("nan")
            gaps = t_interval([test.mean for test in told])
            yield (policy, name, arm, champion, *gaps, half, found)


def arm_of_measure(samples: Mapping[str, Sequence[Sequence[float]]], name: str, arm: int) -> Sample:
    """Return the sample of an arm, an empty one where chance drew no account into it."""
    found = samples.get(name, ())
    return Sample(*found[arm]) if arm < len(found) else sample_of(np.zeros(0))  # type: ignore[arg-type]
