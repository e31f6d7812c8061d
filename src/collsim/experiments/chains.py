"""Markov chains of ageing buckets: where accounts end that roll from bucket to bucket."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float64]


def absorption(transient: npt.ArrayLike, absorbing: npt.ArrayLike) -> Matrix:
    """Return the chance of ending in each absorbing state, from each transient one: (I - Q)^-1 R.

    Args:
        transient: Q, chances of moving between transient states in one step, [from, to].
        absorbing: R, chances of moving into absorbing states, [from, to].

    Raises:
        ValueError: some transient state is never left, so that there is no answer.
    """
    moves, ends = np.asarray(transient, dtype=np.float64), np.asarray(absorbing, dtype=np.float64)
    try:
        found = np.asarray(np.linalg.solve(np.eye(len(moves)) - moves, ends), dtype=np.float64)
    except np.linalg.LinAlgError as error:
        raise ValueError("a transient state is never left") from error
    return found


def roll_through(counts: npt.ArrayLike) -> float:
    """Return the chance that an account newly past due reaches the worst bucket before it is cured.

    Args:
        counts: month's transitions between ageing buckets, [before, after]; bucket 0 is not
            due, the last is the worst.

    Returns:
        The chance from bucket 1; NaN when a bucket on the way was never left, or nobody was there.
    """
    moves = np.asarray(counts, dtype=np.float64)[1:-1]
    leavers = moves.sum(axis=1)
    if not leavers.all():
        return float("nan")
    shares = moves / leavers[:, None]
    try:
        ends = absorption(shares[:, 1:-1], shares[:, [0, -1]])
    except ValueError:
        return float("nan")
    return float(ends[0, 1])
