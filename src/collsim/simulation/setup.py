"""Setup: everything that a run needs, ready for compiled code and fit to be sent to a worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from collsim.debtors.personalities import Population
from collsim.policies.cells import CELLS
from collsim.records import ACCOUNT, COLLECTOR

Rank = Callable[[npt.NDArray[Any], int], npt.ArrayLike]
"""A policy's own ranking: (ACCOUNT records, read only; day) -> a score an account, higher first.

NaN or minus infinity means: not today. `days_past_due` is up to date.
"""


@dataclass(frozen=True)
class Plan:
    """A policy as compiled code reads it.

    Attributes:
        name: of the policy.
        policy: one POLICY.
        steps: its STEPs.
        rank: a ranking of the policy's own, or None for a built-in one.
        uplift, cost, minutes: estimates by [treatment, cell], for policies that work by an index.
        staffed: whether collectors work under it.
        strategy: row of the setup's strategies that all collectors follow under it; -1: each his own.
    """

    name: str
    policy: npt.NDArray[Any]
    steps: npt.NDArray[Any]
    rank: Rank | None = None
    uplift: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, CELLS)))
    cost: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, CELLS)))
    minutes: npt.NDArray[np.float64] = field(default_factory=lambda: np.ones((0, CELLS)))
    staffed: bool = True
    strategy: int = -1


@dataclass(frozen=True)
class Setup:
    """One policy, one portfolio, one country, one staff: a world but for its luck.

    Attributes:
        book: ACCOUNT records on the first morning, in canonical order (by external id).
        ids: external ids, in that order.
        population: personalities.
        parameters: one PSYCHOLOGY record, as an array of length 1.
        plan: the policy.
        runoff: the common policy under which what is open at the horizon is valued.
        treatments: TREATMENT records.
        floor: one FLOOR record, as an array of length 1.
        rules: RULE records.
        forbidden: bits of the moves that the rules forbid in a conversation.
        holidays: per day.
        offsets: seconds from floor to local time, [zone, day].
        staff: COLLECTOR records without what luck decides: collectors, supervisors, visitors.
        staff_names: their ids, row for row.
        teams: TEAM records.
        strategies: STRATEGY records.
        talk: one TALK record, as an array of length 1.
        first_day: day number.
        days: horizon.
        runoff_days: days after it.
        seed: of the experiment.
    """

    book: npt.NDArray[Any]
    ids: tuple[str, ...]
    population: Population
    parameters: npt.NDArray[Any]
    plan: Plan
    runoff: Plan
    treatments: npt.NDArray[Any]
    floor: npt.NDArray[Any]
    rules: npt.NDArray[Any]
    forbidden: int
    holidays: npt.NDArray[np.bool_]
    offsets: npt.NDArray[np.int64]
    staff: npt.NDArray[Any]
    staff_names: tuple[str, ...]
    teams: npt.NDArray[Any]
    strategies: npt.NDArray[Any]
    talk: npt.NDArray[Any]
    first_day: int
    days: int
    runoff_days: int
    seed: int

    @property
    def all_days(self) -> int:
        """Days of the horizon and of the run-off together."""
        return self.days + self.runoff_days

    def __post_init__(self) -> None:
        assert self.book.dtype == ACCOUNT
        assert len(self.ids) == len(self.book)
        assert self.staff.dtype == COLLECTOR
        assert len(self.staff_names) == len(self.staff)
