"""staff_case(): recovery and harm against headcount, and the point where one more no longer pays.

Every headcount is a world of its own with the same debtors and the same luck, so that what one
more person brings is a paired difference, replication by replication.
"""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.errors import InputError
from collsim.experiments.case import EVALUATION, Case, NamedPolicy, changed
from collsim.experiments.comparison import Progress, plan_of, provenance, run_pilots
from collsim.experiments.intervals import CONFIDENCE, Interval, t_interval
from collsim.experiments.keeping import Kept, finish
from collsim.experiments.measures import MEASURES, Basis, measure
from collsim.policies.conduct import second_of_day, time_of_day
from collsim.records import Kind, Role
from collsim.simulation.floor import LINES_A_HEAD, MAX_LINES, MAX_STAFF
from collsim.simulation.run import Outcome, Runner
from collsim.simulation.scenario import Break, Floor, Scenario, breaks_of, hours_of, team_sizes, teams_of
from collsim.simulation.setup import Plan, Setup
from collsim.simulation.simulate import simulate
from collsim.units import HOUR, MINUTE

if TYPE_CHECKING:
    import pandas as pd

MONEY = "net_present_value_with_runoff"
GROSS = "gross_recovery"
COST = "cost_to_collect"
HARM = "harm_index"
UTILISATION = "utilisation"
COLLECTORS = "collectors"
ROLES = (COLLECTORS, "supervisors", "visitors")
"""Kinds of staff that are counted in the scenario itself; the others are teams of its floor."""
PREFERRED = "rational"
PROFILED = 5
"""Replications of which the log is kept, for the profile by hour of the day."""
HOURS = 24
WHOLE = 1e-6
"""A headcount nearer than this to a whole number is one."""
GOOD_CHANCE = 0.8416
"""Normal deviate of four chances in five: how surely the replications asked for would tell."""
MOST_REPLICATIONS = 100_000

Values = npt.NDArray[np.float64]
Judgement = Literal["pays", "unclear", "never"]


# --- what is asked -------------------------------------------------------------------------


class Shift(NamedTuple):
    """Hours of work, in seconds of the day."""

    opens: int
    closes: int

    def __str__(self) -> str:
        return f"{time_of_day(self.opens)}-{time_of_day(self.closes)}"


def read_shift(text: str) -> Shift:
    """Return the hours that a text such as "09:00-18:00" states.

    Raises:
        InputError: it states none.
    """
    opens, _, closes = text.partition("-")
    try:
        shift = Shift(second_of_day(opens.strip()), second_of_day(closes.strip()))
    except ValueError as error:
        raise InputError(f'--shift {text}: write a shift as "09:00-18:00"') from error
    if shift.opens >= shift.closes:
        raise InputError(f"--shift {text}: it must open before it closes")
    return shift


def read_counts(text: str) -> tuple[int, ...]:
    """Return the headcounts that a text such as "0,1,2,4" states, in order.

    Raises:
        InputError: it states none, or only one, of which nothing can be learned.
    """
    words = [word.strip() for word in text.split(",")]
    if not all(re.fullmatch(r"[0-9]{1,6}", word) for word in words):
        raise InputError(f'--counts {text}: write whole numbers with commas between, as "0,1,2,4,6"')
    counts = tuple(sorted({int(word) for word in words}))
    if len(counts) < 2:
        raise InputError(f"--counts {text}: give two headcounts at least; they are compared")
    return counts


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


# --- headcounts ----------------------------------------------------------------------------


def kinds(scenario: Scenario) -> tuple[str, ...]:
    """Return the kinds of staff that a scenario has: its roles, then its teams."""
    return (*ROLES, *(team for team in scenario.floor.teams if team not in ROLES))


def present(scenario: Scenario, kind: str) -> float:
    """Return how many of a kind the scenario has."""
    check_kind(scenario, kind)
    return float(getattr(scenario, kind)) if kind in ROLES else team_sizes(scenario)[kind]


def shift_of(scenario: Scenario, kind: str) -> Shift:
    """Return the hours that a kind of staff works: its team's, else the floor's."""
    floor = scenario.floor
    return Shift(floor.opens, floor.closes) if kind in ROLES else Shift(*hours_of(floor.teams[kind], floor))


def check_kind(scenario: Scenario, kind: str) -> None:
    """Refuse a kind of staff that the scenario lacks.

    Raises:
        InputError: lists those that there are.
    """
    known = kinds(scenario)
    if kind not in known:
        raise InputError(f"--kind {kind}: the scenario has no such staff; there are {', '.join(known)}")


def check_room(scenario: Scenario, kind: str, count: int, part: float) -> None:
    """Refuse a headcount for which the floor has no room.

    Args:
        scenario: with that headcount.
        kind, count: what was asked for.
        part: of the staff that is simulated.

    Raises:
        InputError: says how many there may be.
    """
    teams, sizes = teams_of(scenario), team_sizes(scenario)
    heads = {name: math.ceil(part * size) for name, size in sizes.items()}
    others = (scenario.supervisors, scenario.visitors)
    people = sum(heads.values()) + sum(math.ceil(part * each) for each in others)
    machines = (name for name, team in teams.items() if team.dialling.mode != "manual")
    lines = LINES_A_HEAD * sum(heads[name] for name in machines)
    if people > MAX_STAFF or lines > MAX_LINES:
        raise InputError(
            f"--counts {count}: with so many {kind} the accounts that are judged would be worked by {people} "
            f"people with {lines} lines of machines, {LINES_A_HEAD} for each collector; a floor has room for "
            f"{MAX_STAFF} and {MAX_LINES}"
        )


def staffed(scenario: Scenario, kind: str, count: int, shift: Shift | None = None) -> Scenario:
    """Return a scenario with so many of one kind of staff, and perhaps other hours; the others stay.

    Args:
        scenario: as it is.
        kind: collectors, supervisors, visitors, or a team.
        count: how many.
        shift: hours of the team, or of the whole floor for a role; None leaves them. Breaks that do
            not fit into them are left out.

    Raises:
        InputError: there is no such kind, or no such number of it can be had.
    """
    check_kind(scenario, kind)
    floor = scenario.floor if shift is None else _with_hours(scenario.floor, kind, shift)
    given: dict[str, Any] = {} if shift is None else {"floor": floor}
    given |= {kind: count} if kind in ROLES else _with_team(scenario, floor, kind, count)
    return changed(scenario, given)


def _with_team(scenario: Scenario, floor: Floor, team: str, count: int) -> dict[str, Any]:
    """Return collectors and floor under which a team has so many and the others what they had.

    A team of nobody is no team.
    """
    sizes = team_sizes(scenario) | {team: float(count)}
    whole = math.fsum(sizes.values())
    if abs(whole - round(whole)) > WHOLE:
        split = ", ".join(f"{name} {size:g}" for name, size in team_sizes(scenario).items())
        raise InputError(
            f"--kind {team}: with {count} in it the floor would have {whole:g} collectors, no whole number; "
            f"the scenario's {scenario.collectors} collectors are split into {split}; choose collectors and "
            "shares that give whole teams"
        )
    if round(whole) == 0:
        return {COLLECTORS: 0}
    shared = {
        name: each.model_copy(update={"share": sizes[name]})
        for name, each in floor.teams.items()
        if sizes[name] > 0.0
    }
    return {COLLECTORS: round(whole), "floor": floor.model_copy(update={"teams": shared})}


def _with_hours(floor: Floor, kind: str, shift: Shift) -> Floor:
    """Return the floor with other hours, of a team, or of everybody: then no team has its own.

    Raises:
        InputError: the floor is not open then.
    """
    if kind not in ROLES:
        if not floor.opens <= shift.opens < shift.closes <= floor.closes:
            raise InputError(
                f"--shift {shift}: the floor is open {Shift(floor.opens, floor.closes)}, and team {kind} "
                "cannot work outside; give the scenario's floor longer hours"
            )
        own = floor.teams[kind]
        team = own.model_copy(update=shift._asdict() | {"breaks": _that_fit(breaks_of(own, floor), shift)})
        return floor.model_copy(update={"teams": {**floor.teams, kind: team}})
    alike = {
        name: each.model_copy(
            update={"opens": None, "closes": None}
            | ({} if each.breaks is None else {"breaks": _that_fit(each.breaks, shift)})
        )
        for name, each in floor.teams.items()
    }
    return floor.model_copy(
        update=shift._asdict() | {"breaks": _that_fit(floor.breaks, shift), "teams": alike}
    )


def _that_fit(breaks: Sequence[Break], shift: Shift) -> tuple[Break, ...]:
    """Return the breaks that lie within a shift."""
    return tuple(
        each
        for each in breaks
        if shift.opens <= each.at and each.at + each.waves * each.minutes * MINUTE <= shift.closes
    )


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
        table = self.values
        here = (table["kind"] == curve.kind) & (table["shift"] == curve.shift)
        mine = table[here & (table["count"] == count) & (table["measure"] == name)]
        return mine.set_index("replication")["value"].sort_index()

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


@dataclass(frozen=True)
class _Observer:
    """Simulates a task; sent to whoever computes."""

    setups: dict[str, Setup]
    basis: Basis
    runner: Runner

    def __call__(self, task: Task) -> Observation:
        setup = self.setups[task.world]
        logged = task.replication < PROFILED
        outcome = simulate(setup, task.replication, self.runner, keep_events=logged)
        profile, days = by_hour(outcome, setup.first_day + setup.days) if logged else ([], 0)
        return Observation(measure(outcome, self.basis), profile, days)


def by_hour(outcome: Outcome, end: int) -> tuple[list[list[float]], int]:
    """Return seconds staffed, dials, contacts and promises by hour of the floor's day, and days worked.

    Args:
        outcome: of a run whose log was kept.
        end: the day after the horizon.
    """
    events = outcome.events[outcome.events["day"] < end]
    hour = np.clip(events["second"] // HOUR, 0, HOURS - 1)
    shifts = events[(events["kind"] == Kind.STAFFED) & (events["detail"] == Role.COLLECTOR)]
    counts = [
        np.bincount(hour[np.isin(events["kind"], wanted)], minlength=HOURS)
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
    started = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    policy = chosen_policy(case)
    alone = replace(case, policies=(policy,))
    scenarios = worlds(case, chosen, counts, shifts)
    tasks = [replace(task, replication=r) for r in range(case.scenario.replications) for task in scenarios]
    kept = Kept(["staffing", alone.hashes(), runner], Task, Observation, folder)
    if progress:
        progress(len(kept.of(tasks)), len(tasks), "pilot")
    learning = replace(alone, scenario=with_all_kinds(alone.scenario, chosen, counts))
    plan = plan_of(alone, policy, run_pilots(learning, folder, jobs, executor))
    setups = {task.world: setup for task, setup in _setups(alone, plan, scenarios)}

    def tell(done: int, of: int, task: Task) -> None:
        if progress:
            progress(done, of, task.world)

    done = finish(_Observer(setups, case.basis(), runner), tasks, kept, tell, jobs, executor)
    kept.forget()
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


def with_all_kinds(scenario: Scenario, chosen: Sequence[str], counts: Sequence[int]) -> Scenario:
    """Return a scenario in which a pilot can try what every chosen kind does.

    It is the scenario itself; but of a kind of which it has nobody there are as many as are tried at most.
    """
    for kind in chosen:
        if present(scenario, kind) == 0.0:
            scenario = staffed(scenario, kind, max(counts))
    return scenario


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


Samples = dict[int, dict[str, Values]]
"""By headcount and measure, a number a replication."""


def samples(by_count: dict[int, list[Observation]], scale: float) -> Samples:
    """Return what was observed as arrays, on the scale of the whole portfolio."""
    return {
        count: {
            name: scale_of(name, scale) * np.array([each.measures[name] for each in seen])
            for name in MEASURES
        }
        for count, seen in by_count.items()
    }


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


# --- hours of the day ----------------------------------------------------------------------

RATES = ("contacts", "promises")
HOUR_COLUMNS = [
    "kind", "shift", "count", "hour", "staffed",
    *(f"{rate}_{bound}" for rate in RATES for bound in ("mean", "low", "high")),
]  # fmt: skip


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
        for hour in range(HOURS):
            seconds, _, *done = tables[:, hour].T
            if seconds.all():
                staff = seconds / HOUR
                rates = [bound for each in done for bound in t_interval(each / staff)]
                yield (kind, shift, count, hour, scale * float(np.mean(staff / days)), *rates)
