"""WORLD: all that a day's functions read, in one record.

One record is one pointer: passed to a compiled function it costs nothing, where a tuple
of arrays would have every array's references counted at every call (measured: three
times the whole run). Lists in it have a fixed room, of which the first so many are used.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from collsim.debtors.parameters import PSYCHOLOGY
from collsim.errors import InputError
from collsim.jit import compiled
from collsim.policies.cells import CELLS
from collsim.records import (
    FLOOR,
    MAX_ANNOUNCED,
    MAX_TREATMENTS,
    POLICY,
    RULE,
    STEP,
    STRATEGY,
    TALK,
    TEAM,
    TREATMENT,
    Mechanism,
)
from collsim.simulation.setup import Plan, Setup
from collsim.units import weekday

MAX_STEPS = 64
MAX_RULES = 32
MAX_ZONES = 16
MAX_PROFILES = 8
MAX_TEAMS = 8
MAX_STRATEGIES = 16
NO_CALLS = -1
HOURS = 24

WORLD = np.dtype(
    (
        np.record,
        [
            ("luck", np.dtype((np.record, [("seed", "i8"), ("replication", "i8")]))),
            ("first_day", "i8"),
            ("shifts", "i8"),  # days on which the floor has worked before today
            ("p", PSYCHOLOGY),  # parameters
            ("policy", POLICY),
            ("floor", FLOOR),
            ("team_count", "i8"),
            ("teams", TEAM, (MAX_TEAMS,)),
            ("strategies", STRATEGY, (MAX_STRATEGIES,)),
            ("strategy", "i8"),  # that all collectors follow, or -1 for each his own
            ("talk", TALK),  # how people talk
            ("treatment_count", "i8"),
            ("calls_as", "i8"),  # row of the catalogue's first call, or -1
            ("treatments", TREATMENT, (MAX_TREATMENTS,)),
            ("announced", "i8", (MAX_ANNOUNCED,)),  # row of the treatment that each announcement is about
            ("step_count", "i8"),
            ("steps", STEP, (MAX_STEPS,)),
            ("rules", RULE, (MAX_RULES,)),  # unused ones speak of no channel
            ("zone_count", "i8"),
            ("offsets", "i8", (MAX_ZONES,)),  # seconds from floor time to local time, today
            ("holiday", "i8"),  # 1 when today is a public holiday
            ("profiles", "f8", (MAX_PROFILES, HOURS)),  # relative chance of an answer
            # a pilot's estimates, by treatment and cell
            ("uplift", "f8", (MAX_TREATMENTS, CELLS)),
            ("cost", "f8", (MAX_TREATMENTS, CELLS)),
            ("minutes", "f8", (MAX_TREATMENTS, CELLS)),
        ],
    )
)


def new_world(setup: Setup, plan: Plan, replication: int) -> Any:
    """Return the WORLD of a replication under a plan; `begin_day` gives it its day.

    Raises:
        InputError: something is longer than the room for it.
    """
    world = np.zeros(1, WORLD)[0]
    world.luck.seed = setup.seed
    world.luck.replication = replication
    world.first_day = setup.first_day
    world.p = setup.parameters[0]
    world.policy = plan.policy[0]
    world.policy.forbidden = setup.forbidden
    world.floor = setup.floor[0]
    world.floor.areas = max(int(world.floor.areas), 1 + int(setup.book["area"].max(initial=-1)))
    world.zone_count = len(setup.offsets)
    if len(setup.offsets) > MAX_ZONES:
        raise InputError(f"a portfolio spans at most {MAX_ZONES} time zones; this one {len(setup.offsets)}")
    world.team_count = _fill(world.teams, setup.teams, "teams")
    _fill(world.strategies, setup.strategies, "strategies")
    world.strategy = plan.strategy
    world.talk = setup.talk[0]
    world.treatment_count = _fill(world.treatments, setup.treatments, "treatments in a catalogue")
    calls = np.flatnonzero(setup.treatments["mechanism"] == Mechanism.CALL)
    world.calls_as = calls[0] if len(calls) else NO_CALLS
    for row in np.flatnonzero(setup.treatments["carries_out"] >= 0):
        world.announced[setup.treatments["carries_out"][row]] = row
    world.step_count = _fill(world.steps, plan.steps, f"steps in a policy ({plan.name})")
    _fill(world.rules, setup.rules, "rules of conduct")
    _fill(world.profiles, setup.population.profiles, "profiles of hours")
    for name in ("uplift", "cost", "minutes"):
        _fill(world[name], getattr(plan, name), "treatments in a pilot")
    return world


def begin_day(world: Any, setup: Setup, day: int) -> None:
    """Write into a world what holds on a day: whether it is a holiday, and the clocks."""
    row = day - setup.first_day
    world.holiday = int(setup.holidays[row])
    world.offsets[: len(setup.offsets)] = setup.offsets[:, row]


def _fill(room: Any, values: Any, what: str) -> int:
    """Write values into the first places of their room and return how many there are."""
    if len(values) > len(room):
        raise InputError(f"there is room for {len(room)} {what}; here are {len(values)}")
    room[: len(values)] = values
    return len(values)


@compiled
def local_second(world: Any, zone: int, second: int) -> int:
    """Return the debtor's local second of the day for a second on the floor."""
    return second + world.offsets[zone]


@compiled
def works_today(world: Any, day: int) -> bool:
    """Return whether the floor works on a day: its weekdays, without holidays."""
    return (world.floor.weekdays >> weekday(day)) & 1 == 1 and world.holiday == 0
