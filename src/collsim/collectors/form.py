"""A collector's form: what he has learnt by now, and how tired he is."""

from __future__ import annotations

from typing import Any

import numpy as np

from collsim.jit import compiled
from collsim.units import HOUR, MINUTE

SPENT = 0.5
"""Nobody falls below this share of his own form."""


@compiled
def learnt(p: Any, days: float) -> float:
    """Return the share of an old hand's output that somebody reaches after so many days in the trade.

    1 - d exp(-t / tau), the learning curve whose mean under turnover `EVIDENCE` C10 gives.
    """
    return 1.0 - p.learning_gap * np.exp(-days / p.learning_days)


@compiled
def freshness(p: Any, tired: float) -> float:
    """Return the share of his form that is left after so many hours of work not rested from."""
    return max(SPENT, 1.0 - p.tires * tired)


@compiled
def form(collector: Any, p: Any, days: int) -> float:
    """Return a collector's form, 1 for an old hand in the morning.

    Args:
        collector: COLLECTOR.
        p: parameters.
        days: since the start of the run.
    """
    return learnt(p, collector.tenure + days) * freshness(p, collector.tired)


@compiled
def works(collector: Any, seconds: int) -> None:
    """Let work tire him."""
    collector.busy += seconds
    collector.tired += seconds / HOUR


@compiled
def rests(collector: Any, p: Any, seconds: int) -> None:
    """Let a break refresh him."""
    collector.tired = max(0.0, collector.tired - p.rests * seconds / MINUTE)
