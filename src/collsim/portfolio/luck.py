"""Keyed uniforms for many accounts at once."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from collsim.jit import compiled
from collsim.randomness import Decision, uniform, who

Names = npt.NDArray[np.uint64]


def names_of(ids: Iterable[str]) -> Names:
    """Return the stable 64-bit names of debtors."""
    return np.fromiter((who("debtor", external_id) for external_id in ids), np.uint64)


def uniforms(seed: int, names: Names, decision: Decision, attempt: int = 0) -> npt.NDArray[np.float64]:
    """Return one uniform number for each debtor: replication 0, before the first day."""
    return _uniforms(seed, names, int(decision), attempt)


@compiled
def _uniforms(seed: int, names: Names, decision: int, attempt: int) -> npt.NDArray[np.float64]:
    draws = np.empty(len(names))
    for row in range(len(names)):
        draws[row] = uniform(seed, 0, names[row], 0, decision, attempt)
    return draws
