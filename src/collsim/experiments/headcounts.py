"""Headcounts: what can be asked for, and the scenario that has it."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from collsim.errors import InputError
from collsim.experiments.case import changed
from collsim.policies.conduct import second_of_day, time_of_day
from collsim.simulation.floor import LINES_A_HEAD, MAX_LINES, MAX_STAFF
from collsim.simulation.scenario import (
    Break,
    Floor,
    Scenario,
    WorkingHours,
    breaks_of,
    hours_of,
    team_sizes,
    teams_of,
)
from collsim.units import MINUTE

COLLECTORS = "collectors"
ROLES = (COLLECTORS, "supervisors", "visitors")
"""Kinds of staff that are counted in the scenario itself; the others are teams of its floor."""
WHOLE = 1e-6
"""A headcount nearer than this to a whole number is one."""


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


# --- what there is and can be ---------------------------------------------------------------


def kinds(scenario: Scenario) -> tuple[str, ...]:
    """Return the kinds of staff that a scenario has: its roles, then its teams."""
    return (*ROLES, *(team for team in scenario.floor.teams if team not in ROLES))


def present(scenario: Scenario, kind: str) -> float:
    """Return how many of a kind the scenario has."""
    check_kind(scenario, kind)
    return float(getattr(scenario, kind)) if kind in ROLES else team_sizes(scenario)[kind]


def shift_of(scenario: Scenario, kind: str) -> Shift:
    """Return the hours that a kind of staff works: its own, else the floor's."""
    floor = scenario.floor
    return (
        Shift(floor.opens, floor.closes) if kind == COLLECTORS else Shift(*hours_of(_own(floor, kind), floor))
    )


def _own(floor: Floor, kind: str) -> WorkingHours:
    """Return what the scenario says of the hours of a role or a team."""
    hours: WorkingHours = getattr(floor, kind) if kind in ROLES else floor.teams[kind]
    return hours


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


# --- another headcount ----------------------------------------------------------------------


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


def with_all_kinds(scenario: Scenario, chosen: Sequence[str], counts: Sequence[int]) -> Scenario:
    """Return a scenario in which a pilot can try what every chosen kind does.

    It is the scenario itself; but of a kind of which it has nobody there are as many as are tried at most.
    """
    for kind in chosen:
        if present(scenario, kind) == 0.0:
            scenario = staffed(scenario, kind, max(counts))
    return scenario


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
    """Return the floor with other hours, of a team or a role; of all collectors: then nobody has his own.

    Raises:
        InputError: the floor is not open then.
    """
    if kind == COLLECTORS:
        return floor.model_copy(
            update=shift._asdict()
            | {"breaks": _that_fit(floor.breaks, shift)}
            | {role: _alike(getattr(floor, role), shift) for role in ROLES if role != COLLECTORS}
            | {"teams": {name: _alike(team, shift) for name, team in floor.teams.items()}}
        )
    if not floor.opens <= shift.opens < shift.closes <= floor.closes:
        who = kind if kind in ROLES else f"team {kind}"
        raise InputError(
            f"--shift {shift}: the floor is open {Shift(floor.opens, floor.closes)}, and {who} "
            "cannot work outside; give the scenario's floor longer hours"
        )
    own = _own(floor, kind)
    hours = own.model_copy(update=shift._asdict() | {"breaks": _that_fit(breaks_of(own, floor), shift)})
    if kind in ROLES:
        return floor.model_copy(update={kind: hours})
    return floor.model_copy(update={"teams": {**floor.teams, kind: hours}})


def _alike(hours: WorkingHours, shift: Shift) -> WorkingHours:
    """Return working hours that are the floor's own, with those of their breaks that lie within them."""
    breaks = {} if hours.breaks is None else {"breaks": _that_fit(hours.breaks, shift)}
    return hours.model_copy(update={"opens": None, "closes": None} | breaks)


def _that_fit(breaks: Sequence[Break], shift: Shift) -> tuple[Break, ...]:
    """Return the breaks that lie within a shift."""
    return tuple(
        each
        for each in breaks
        if shift.opens <= each.at and each.at + each.waves * each.minutes * MINUTE <= shift.closes
    )
