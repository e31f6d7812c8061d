"""One day of a simulation: which one, whose teams, and what its floor left."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy.typing as npt

from collsim.errors import InputError
from collsim.experiments.executors import ctrl_c_waits
from collsim.experiments.sheet import MANUAL, TeamFacts
from collsim.simulation.scenario import Scenario, Team, hours_of, teams_of
from collsim.simulation.setup import Setup
from collsim.simulation.simulate import simulate_until
from collsim.units import date_of, day_in_month, day_of, month_and_dom, weekday


class SimulatedDay(NamedTuple):
    """What the floor of one simulated day leaves: its log, its staff and their names, its teams' counters."""

    events: npt.NDArray[Any]
    staff: npt.NDArray[Any]
    names: tuple[str, ...]
    machines: npt.NDArray[Any] | None


def simulate_day(setup: Setup, replication: int, day: int) -> SimulatedDay:
    """Simulate from the first day to the end of this one, and return what happened on it."""
    with ctrl_c_waits() as pressed:
        outcome = simulate_until(setup, replication, day)
    if pressed:
        raise KeyboardInterrupt
    return SimulatedDay(outcome.events, outcome.staff, setup.staff_names, outcome.teams)


def team_facts(scenario: Scenario) -> tuple[TeamFacts, ...]:
    """Return what the sheet must know of a scenario's teams, in the order of their rows."""
    return tuple(_facts_of(name, team, scenario) for name, team in teams_of(scenario).items())


def _facts_of(name: str, team: Team, scenario: Scenario) -> TeamFacts:
    opens, closes = hours_of(team, scenario.floor)
    by_machine = team.dialling.mode != MANUAL
    return TeamFacts(
        name=name,
        title=team.title,
        goal=None if team.goal is None else team.goal.promises,
        dialling=team.dialling.mode,
        cap=team.dialling.abandoned_at_most if by_machine else None,
        shift=closes - opens,
    )


def working_days(setup: Setup) -> list[int]:
    """Return the days of the horizon on which the floor works."""
    days = range(setup.first_day, setup.first_day + setup.days)
    weekdays = int(setup.floor[0].weekdays)
    return [d for d in days if (weekdays >> weekday(d)) & 1 and not setup.holidays[d - setup.first_day]]


def day_to_show(setup: Setup, date: datetime.date | None = None) -> int:
    """Return the day asked for, or the last working day of the first month.

    Raises:
        InputError: the floor does not work on that day, or ever; the message names the nearest one.
    """
    days = working_days(setup)
    if not (days and setup.plan.staffed and len(setup.staff)):
        raise InputError(f"policy {setup.plan.name}: nobody works on any day, so there is no sheet to show")
    if date is None:
        return _last_of_first_month(setup.first_day, days)
    if day_of(date) not in days:
        raise InputError(_why_not(setup, day_of(date), days))
    return day_of(date)


def _last_of_first_month(first_day: int, days: Sequence[int]) -> int:
    month, dom = month_and_dom(first_day)
    end = day_in_month(month + 1, dom)
    return max((day for day in days if day < end), default=days[0])


def _why_not(setup: Setup, day: int, days: Sequence[int]) -> str:
    first, last = setup.first_day, setup.first_day + setup.days - 1
    if first <= day <= last:
        why = "the floor is closed on that day"
    else:
        why = f"the simulation runs from {date_of(first)} to {date_of(last)}"
    nearest = min(days, key=lambda each: (abs(each - day), each))
    return f"--date {date_of(day)}: {why}; the nearest working day is {date_of(nearest)}"
