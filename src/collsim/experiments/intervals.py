"""Intervals: what replications allow one to say."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

CONFIDENCE = 0.95


class Interval(NamedTuple):
    """A mean and the interval that holds it with the stated confidence."""

    mean: float
    low: float
    high: float


def t_interval(values: npt.ArrayLike, confidence: float = CONFIDENCE) -> Interval:
    """Return the mean of independent replications with its Student t interval.

    Args:
        values: one number a replication. A single one has no interval, low and high are then
            the number itself; none give NaN.
        confidence: of the interval.
    """
    from scipy.special import stdtrit

    numbers = np.asarray(values, dtype=np.float64)
    n = len(numbers)
    mean = float(np.mean(numbers)) if n else float("nan")
    if n < 2 or bool(np.all(numbers == numbers[0])):
        return Interval(mean, mean, mean)
    half = float(stdtrit(n - 1, 0.5 + confidence / 2) * np.std(numbers, ddof=1) / np.sqrt(n))
    return Interval(mean, mean - half, mean + half)


def wilson_interval(count: int, of: int, confidence: float = CONFIDENCE) -> Interval:
    """Return a share of independent cases with Wilson's score interval, which stays within 0 and 1.

    Args:
        count: cases that have it.
        of: all cases; of none, nothing is known.
        confidence: of the interval.
    """
    from scipy.special import ndtri

    if of == 0:
        return Interval(float("nan"), 0.0, 1.0)
    z = float(ndtri(0.5 + confidence / 2))
    share, room = count / of, z * z / of
    centre = (share + room / 2) / (1 + room)
    half = z * float(np.sqrt(share * (1 - share) / of + room / of / 4)) / (1 + room)
    low = 0.0 if count == 0 else centre - half
    return Interval(share, low, 1.0 if count == of else centre + half)


def variance_ratio(ours: npt.ArrayLike, theirs: npt.ArrayLike) -> float:
    """Return the variance of paired differences over that of differences of unpaired samples.

    1 means that pairing won nothing, 0.1 that it saved nine replications in ten. NaN when
    neither sample varies.
    """
    one, other = np.asarray(ours, dtype=np.float64), np.asarray(theirs, dtype=np.float64)
    if len(one) < 2:
        return float("nan")
    unpaired = float(np.var(one, ddof=1) + np.var(other, ddof=1))
    return float(np.var(one - other, ddof=1)) / unpaired if unpaired > 0.0 else float("nan")
