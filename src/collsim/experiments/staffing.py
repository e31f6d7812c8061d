"""staff_case(): recovery and harm against headcount, and the point where one more no longer pays.

Every headcount is a world of its own with the same debtors and the same luck, so that what one
more person brings is a paired difference, replication by replication.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from collsim.errors import InputError
from collsim.experiments.case import EVALUATION, Case, NamedPolicy
from collsim.experiments.comparison import plan_of, provenance, run_pilots
from collsim.experiments.headcounts import (
    COLLECTORS,
    Shift,
    check_kind,
    check_room,
    present,
    shift_of,
    staffed,
    with_all_kinds,
)
from collsim.experiments.intervals import Interval, t_interval
from collsim.experiments.keeping import Kept, Progress, finish, silent
from collsim.experiments.lookup import Lookup, by_replication
from collsim.experiments.measures import MEASURES, Basis, measure
from collsim.experiments.observing import Observer
from collsim.experiments.staffing_curves import MONEY, Curve, Samples, Values, curve_of, simultaneous
from collsim.records import Kind, Role
from collsim.simulation.run import Outcome, Runner
from collsim.simulation.scenario import Scenario
from collsim.simulation.setup import Plan, Setup
from collsim.units import HOUR

if TYPE_CHECKING:
    import pandas as pd

GROSS = "gross_recovery"
COST = "cost_to_collect"
HARM = "harm_index"
UTILISATION = "utilisation"
PREFERRED = "rational"
PROFILED = 5
"""Replications of which the log is kept, for the profile by hour of the day."""
HOURS = 24


# --- what is found -------------------------------------------------------------------------


@dataclass(frozen=True)
class Staffing:
    """Recovery and harm against headcount.

    Money and counts are put on the scale of the whole portfolio: they are found on the accounts on
    which no pilot was run, worked by their share of the staff, and multiplied by `scale`.

    Attributes:
        scenario: its name.
        title: of the scenario, by language.
        policy: its name.
        policy_title: by language.
        currency: three letters.
        curves: a kind and shift each.
        values: kind, shift, count, replication, measure, value.
        hours: kind, shift, count, hour, staffed (collector-hours a working day), and of each of
            contacts and promises per collector-hour mean, low, high.
        scale: accounts of the portfolio over accounts that were simulated.
        confidence: of each step's interval, so that all steps of a curve hold together.
        provenance: as of a comparison.
    """

    scenario: str
    title: dict[str, str]
    policy: str
    policy_title: dict[str, str]
    currency: str
    curves: tuple[Curve, ...]
    values: pd.DataFrame
    hours: pd.DataFrame
    scale: float
    confidence: float
    provenance: dict[str, Any]

    @property
    def replications(self) -> int:
        """How many worlds every headcount was tried in."""
        return int(self.provenance["replications"])

    def drawn(self, curve: Curve, count: int, name: str) -> pd.Series[float]:
        """Return a measure of a headcount, by replication."""
        return self._drawn.of(curve.kind, curve.shift, count, name).sort_index()

    @cached_property
    def _drawn(self) -> Lookup[pd.Series[float]]:
        return by_replication(self.values, "kind", "shift", "count", "measure")

    def to_table(self) -> pd.DataFrame:
        """Return every measure of every headcount, with what one more adds; the file staffing.csv."""
        import pandas as pd

        names = ("mean", "low", "high")
        unknown = Interval(math.nan, math.nan, math.nan)
        rows = [
            {"kind": curve.kind, "shift": curve.shift, "count": point.count, "measure": name}
            | dict(zip(names, found, strict=True))
            | {
                f"marginal_{bound}": value
                for bound, value in zip(names, (point.marginal or {}).get(name, unknown), strict=True)
            }
            for curve in self.curves
            for point in curve.points
            for name, found in point.measures.items()
        ]
        return pd.DataFrame(rows)


HEADLINES = {"npv": MONEY, "recovery": GROSS, "cost": COST, "harm": HARM, "utilisation": UTILISATION}
"""Measures of a headcount that people are shown, by their short names in JSON."""


def headlines() -> dict[str, str]:
    """Return the measures that are shown, with those of waiting in queues where there are any."""
    return HEADLINES | {name: name for name in MEASURES if "wait" in name}


# --- the worlds ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Task:
    """One replication of one headcount."""

    kind: str
    shift: str
    count: int
    replication: int

    @property
    def world(self) -> str:
        """Names what is the same in all its replications."""
        return f"{self.kind} {self.shift} {self.count}"


@dataclass(frozen=True)
class Observation:
    """What is kept of one replication.

    Attributes:
        measures: by name.
        hours: by hour of the day: seconds staffed, dials, contacts, promises; empty where no log was kept.
        days: on which somebody worked.
    """

    measures: dict[str, float]
    hours: list[list[float]]
    days: int


def observed(outcome: Outcome, basis: Basis) -> Observation:
    """Return what is kept of an outcome, with its hours of the day where it has a log."""
    profile, days = by_hour(outcome, basis.first_day + basis.days) if len(outcome.events) else ([], 0)
    return Observation(measure(outcome, basis), profile, days)


def chosen_policy(case: Case) -> NamedPolicy:
    """Return the policy that is staffed when none is named: the rational one, else the first proposed.

    Raises:
        InputError: nobody works under it.
    """
    proposed = [policy for policy in case.policies if not policy.content.benchmark] or list(case.policies)
    policy = next((each for each in proposed if each.name == PREFERRED), proposed[0])
    if not policy.content.staffed:
        raise InputError(f"under the policy {policy.name} nobody works; choose another with --policy")
    return policy


def staff_case(
    case: Case,
    chosen: Sequence[str] = (COLLECTORS,),
    counts: Sequence[int] = (0, 1, 2, 3, 4, 6, 8),
    shifts: Sequence[Shift] = (),
    runner: Runner = "compiled",
    jobs: int = 1,
    executor: Executor | None = None,
    folder: Path | None = None,
    progress: Progress | None = None,
    command: str = "",
    scenario: str = "",
) -> Staffing:
    """Try every headcount of some kinds of staff in the same worlds, under one policy.

    Args:
        case: what is simulated, from `open_case`; the policy is `chosen_policy` of it.
        chosen: kinds of staff.
        counts: headcounts, rising.
        shifts: hours to try; without any those of the scenario.
        runner: "compiled", or "objects"; both give the same.
        jobs, executor: who computes.
        folder: where pilots are stored and finished replications are kept until all are done.
        progress: called as replications finish.
        command: how to reproduce this.
        scenario: its name.

    Raises:
        InputError: a headcount cannot be had.
    """
    tell = progress or silent
    started = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    policy = chosen_policy(case)
    alone = replace(case, policies=(policy,))
    scenarios = worlds(case, chosen, counts, shifts)
    tasks = [replace(task, replication=r) for r in range(case.scenario.replications) for task in scenarios]
    store = Kept(["staffing", alone.hashes(), runner], Task, Observation, folder)
    tell(len(store.of(tasks)), len(tasks), "pilot")
    learning = replace(alone, scenario=with_all_kinds(alone.scenario, chosen, counts))
    plan = plan_of(alone, policy, run_pilots(learning, folder, jobs, executor))
    setups = {task.world: setup for task, setup in _setups(alone, plan, scenarios)}
    observer = Observer(setups, case.basis(), runner, observed, PROFILED)
    done = finish(observer, tasks, store, tell, jobs, executor)
    store.forget()
    return tabulated(alone, scenario, done, provenance(alone, runner, started, command))


def worlds(
    case: Case, chosen: Sequence[str], counts: Sequence[int], shifts: Sequence[Shift]
) -> dict[Task, Scenario]:
    """Return every kind, shift and headcount, as replication 0 of it, with its scenario.

    Raises:
        InputError: one of them cannot be had.
    """
    found: dict[Task, Scenario] = {}
    part = len(case.rows(EVALUATION)) / len(case.book.accounts)
    for kind in dict.fromkeys(chosen):
        check_kind(case.scenario, kind)
        for shift in dict.fromkeys(shifts or (None,)):
            for count in counts:
                scenario = staffed(case.scenario, kind, count, shift)
                check_room(scenario, kind, count, part)
                found[Task(kind, str(shift or shift_of(case.scenario, kind)), count, 0)] = scenario
    return found


def _setups(case: Case, plan: Plan, scenarios: dict[Task, Scenario]) -> Iterator[tuple[Task, Setup]]:
    """Yield what is simulated; what is the same in all is shared, so that it is sent to workers once."""
    first: Setup | None = None
    for task, scenario in scenarios.items():
        setup = replace(case, scenario=scenario).setup(plan)
        first = first or setup
        yield task, replace(setup, book=first.book, ids=first.ids, population=first.population)


# --- tables --------------------------------------------------------------------------------


def tabulated(case: Case, scenario: str, done: dict[Task, Observation], origin: dict[str, Any]) -> Staffing:
    """Return all observations as a Staffing."""
    import pandas as pd

    scale = len(case.book.accounts) / max(1, len(case.rows(EVALUATION)))
    [policy] = case.policies
    seen: dict[tuple[str, str], dict[int, list[Observation]]] = {}
    for task, observation in done.items():
        seen.setdefault((task.kind, task.shift), {}).setdefault(task.count, []).append(observation)
    curves = tuple(
        curve_of(kind, shift, present(case.scenario, kind), samples(by_count, scale), scale)
        for (kind, shift), by_count in seen.items()
    )
    values = [
        (task.kind, task.shift, task.count, task.replication, name, value * scale_of(name, scale))
        for task, observation in done.items()
        for name, value in observation.measures.items()
    ]
    profiles = [
        row for (kind, shift), by_count in seen.items() for row in profile(kind, shift, by_count, scale)
    ]
    return Staffing(
        scenario=scenario,
        title=case.scenario.title.model_dump(),
        policy=policy.name,
        policy_title=policy.content.title.model_dump(),
        currency=case.currency,
        curves=curves,
        values=pd.DataFrame(values, columns=["kind", "shift", "count", "replication", "measure", "value"]),
        hours=pd.DataFrame(profiles, columns=HOUR_COLUMNS),
        scale=scale,
        confidence=simultaneous(len(curves[0].points) - 1),
        provenance=origin,
    )


def scale_of(name: str, scale: float) -> float:
    """Return what a measure is multiplied by: money and counts grow with the accounts, shares do not."""
    return scale if MEASURES[name].unit in ("money", "count") else 1.0


def samples(by_count: dict[int, list[Observation]], scale: float) -> Samples:
    """Return what was observed as arrays, on the scale of the whole portfolio."""
    return {
        count: {
            name: scale_of(name, scale) * np.array([each.measures[name] for each in seen])
            for name in MEASURES
        }
        for count, seen in by_count.items()
    }


# --- hours of the day ----------------------------------------------------------------------

RATES = ("contacts", "promises")
OVERTIME = 0.05
"""An hour in which less than this share of the busiest hour's staff works is overtime, and left out."""
HOUR_COLUMNS = [
    "kind", "shift", "count", "hour", "staffed",
    *(f"{rate}_{bound}" for rate in RATES for bound in ("mean", "low", "high")),
]  # fmt: skip


def by_hour(outcome: Outcome, end: int) -> tuple[list[list[float]], int]:
    """Return seconds staffed, dials, contacts and promises by hour of the floor's day, and days worked.

    All of collectors, not of visitors.

    Args:
        outcome: of a run whose log was kept.
        end: the day after the horizon.
    """
    events = outcome.events[outcome.events["day"] < end]
    hour = np.clip(events["second"] // HOUR, 0, HOURS - 1)
    shifts = events[(events["kind"] == Kind.STAFFED) & (events["detail"] == Role.COLLECTOR)]
    theirs = np.isin(events["collector"], shifts["collector"])
    counts = [
        np.bincount(hour[theirs & np.isin(events["kind"], wanted)], minlength=HOURS)
        for wanted in ((Kind.DIALLED,), (Kind.CONTACTED,), (Kind.PROMISED, Kind.PLANNED))
    ]
    table = np.column_stack([_staffed_seconds(shifts), *counts]).astype(np.float64)
    return table.tolist(), len(np.unique(shifts["day"]))


def _staffed_seconds(shifts: npt.NDArray[Any]) -> Values:
    """Return how many seconds of all these shifts fall into each hour; a shift ends when it is noted."""
    ends = shifts["second"].astype(np.int64)
    starts = ends - shifts["seconds"]
    opens = np.arange(HOURS)[:, None] * HOUR
    inside = np.minimum(ends, opens + HOUR) - np.maximum(starts, opens)
    return np.maximum(inside, 0).sum(axis=1).astype(np.float64)


def profile(
    kind: str, shift: str, by_count: dict[int, list[Observation]], scale: float
) -> Iterator[tuple[Any, ...]]:
    """Yield contacts and promises per collector-hour by hour of the day, of the runs that kept a log."""
    for count, seen in by_count.items():
        logged = [each for each in seen if each.days]
        if not logged:
            continue
        tables = np.array([each.hours for each in logged])
        days = np.array([each.days for each in logged])
        enough = OVERTIME * tables[:, :, 0].sum(axis=0).max()
        for hour in range(HOURS):
            seconds, _, *done = tables[:, hour].T
            if seconds.all() and seconds.sum() > enough:
                staff = seconds / HOUR
                rates = [bound for each in done for bound in t_interval(each / staff)]
                yield (kind, shift, count, hour, scale * float(np.mean(staff / days)), *rates)
