"""How far one more of the staff pays: curves by headcount, from replications that are paired."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.experiments.intervals import CONFIDENCE, Interval, t_interval

MONEY = "net_present_value_with_runoff"
"""The measure by which it is judged whether one more pays."""
GOOD_CHANCE = 0.8416
"""Normal deviate of four chances in five: how surely the replications asked for would tell."""
MOST_REPLICATIONS = 100_000

Values = npt.NDArray[np.float64]
Samples = dict[int, dict[str, Values]]
"""By headcount and measure, a number a replication."""
Judgement = Literal["pays", "unclear", "never"]


# --- what is found -------------------------------------------------------------------------


class Verdict(NamedTuple):
    """How far one more pays.

    Attributes:
        outcome: "pays" up to a headcount and is known to lose or was not tried after it,
            "unclear" from some headcount on, "never" from the first on.
        pays_up_to: the largest headcount up to which every step surely pays; None without any.
        not_beyond: the headcount after which one more surely loses; None where no such was tried.
        best_mean: the headcount of greatest mean.
        replications_needed: about how many would tell, in four cases of five, whether the first
            unclear step pays, if it is worth what it seems; None when nothing is unclear, or nothing
            would.
    """

    outcome: Judgement
    pays_up_to: int | None
    not_beyond: int | None
    best_mean: int
    replications_needed: int | None


@dataclass(frozen=True)
class Point:
    """A headcount.

    Attributes:
        count: how many.
        measures: by measure, mean and 95 % interval.
        marginal: by measure, what each person since the headcount before adds: the paired
            difference per person, with intervals that hold together for all steps of the curve;
            None for the first.
    """

    count: int
    measures: dict[str, Interval]
    marginal: dict[str, Interval] | None


@dataclass(frozen=True)
class Curve:
    """One kind of staff with one shift, headcount by headcount.

    Attributes:
        kind: of staff.
        shift: "09:00-18:00".
        present: how many the scenario has.
        points: by headcount.
        verdict: how far one more pays.
        shown: the headcount whose hours of the day are shown: that of greatest mean, or the first
            that is enough for somebody to work every day.
    """

    kind: str
    shift: str
    present: float
    points: tuple[Point, ...]
    verdict: Verdict
    shown: int


# --- the curve -----------------------------------------------------------------------------


def curve_of(kind: str, shift: str, at_present: float, found: Samples, whole: float = 1.0) -> Curve:
    """Return a curve with its verdict, from numbers that are paired by replication.

    Args:
        kind, shift, at_present: of the curve.
        found: numbers by headcount and measure.
        whole: headcount from which on somebody works every day.
    """
    counts = sorted(found)
    gains = {
        count: {
            name: per_person(found[count][name] - found[less][name], count - less) for name in found[count]
        }
        for less, count in pairwise(counts)
    }
    confidence = simultaneous(len(gains))
    points = tuple(
        Point(
            count,
            {name: t_interval(values[np.isfinite(values)]) for name, values in found[count].items()},
            {name: marginal(gain, confidence) for name, gain in gains[count].items()}
            if count in gains
            else None,
        )
        for count in counts
    )
    verdict = judge(points, {count: gain[MONEY] for count, gain in gains.items()})
    full = [count for count in counts if count >= whole] or [counts[-1]]
    return Curve(kind, shift, at_present, points, verdict, max(verdict.best_mean, full[0]))


def per_person(difference: Values, persons: int) -> Values:
    """Return what each of some more persons adds."""
    return difference / persons


def marginal(gain: Values, confidence: float) -> Interval:
    """Return mean and interval of paired differences; one alone has no interval."""
    both = gain[np.isfinite(gain)]
    if len(both) < 2:
        return Interval(float(both[0]) if len(both) else math.nan, math.nan, math.nan)
    return t_interval(both, confidence)


def simultaneous(steps: int) -> float:
    """Return the confidence of each of some intervals that hold together with 95 % (Bonferroni)."""
    return 1.0 - (1.0 - CONFIDENCE) / max(1, steps)


# --- the verdict ---------------------------------------------------------------------------


def judge(points: Sequence[Point], gains: Mapping[int, Values]) -> Verdict:
    """Return how far one more surely pays, and from where on that cannot be told.

    Args:
        points: by headcount.
        gains: what each person of a step adds in money, a number a replication, by headcount.
    """
    steps = [(point.count, point.marginal[MONEY]) for point in points if point.marginal]
    counts = [point.count for point in points]
    sure = next((place for place, (_, gain) in enumerate(steps) if not gain.low > 0), len(steps))
    loss = next((place for place, (_, gain) in enumerate(steps) if place >= sure and gain.high < 0), None)
    best = max(points, key=lambda point: point.measures[MONEY].mean).count
    decided = sure in (loss, len(steps))
    outcome: Judgement = "unclear" if not decided else "pays" if sure else "never"
    return Verdict(
        outcome=outcome,
        pays_up_to=counts[sure] if sure else None,
        not_beyond=None if loss is None else counts[loss],
        best_mean=best,
        replications_needed=None if decided else needed(gains[steps[sure][0]], simultaneous(len(steps))),
    )


def needed(gain: Values, confidence: float) -> int | None:
    """Return about how many replications would tell the sign of a gain, in four cases of five.

    They do when (t + 0.84) · s / √n is less than the mean. None when there is nothing to go by.
    """
    from scipy.special import stdtrit

    if len(gain) < 2:
        return None
    mean, spread = abs(float(np.mean(gain))), float(np.std(gain, ddof=1))
    if mean == 0.0 or spread == 0.0:
        return None
    many = float(len(gain))
    for _ in range(5):
        deviate = float(stdtrit(max(many - 1, 1.0), 0.5 + confidence / 2)) + GOOD_CHANCE
        many = (deviate * spread / mean) ** 2
    return rounded_up(max(many, len(gain) + 1)) if many <= MOST_REPLICATIONS else None


def rounded_up(number: float) -> int:
    """Return a number rounded up to two significant digits: it is a rough guess."""
    step = 10 ** max(0, math.floor(math.log10(number)) - 1)
    return math.ceil(number / step) * step
