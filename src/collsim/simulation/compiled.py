"""The compiled runner: the days of the model in machine code."""

from __future__ import annotations

from typing import Any

import numpy as np

from collsim.jit import compiled
from collsim.simulation.dispatch import dispatch
from collsim.simulation.event_log import PAGE, bind, has_room
from collsim.simulation.floor import MAX_LINES, MAX_STAFF, Floor, close_floor
from collsim.simulation.heap import FIRST, is_empty, number_of, pop, push, second_of
from collsim.simulation.lives import calls, gives_up, goes_on, rings_out
from collsim.simulation.morning import morning
from collsim.simulation.run import Outcome, Run
from collsim.units import NEVER

STAFF, LINE, COMES, LEAVES = 0, 1, 2, 3
"""What a key of the calendar is about."""
ABOUT_BITS = 28


def simulate_compiled(run: Run) -> Outcome:
    """Live all days of a run and return its outcome."""
    for day in run.days:
        live_day(run, day)
    return run.outcome()


def live_day(run: Run, day: int) -> None:
    """Live one day of a run."""
    run.open_day(day)
    live_mornings(run, day)
    if run.works(day):
        work_all_day(run, run.open_floor(day))
    run.close_day(day)


def live_mornings(run: Run, day: int) -> None:
    """Let every account that wakes on a day live its morning, making room in the log as it fills."""
    row = 0
    while row < len(run.book):
        run.make_room(PAGE)
        row = mornings(run.book, run.debtors, run.agenda, run.world, run.journal, run.log, day, row)


@compiled
def mornings(
    book: Any, debtors: Any, agenda: Any, world: Any, journal: Any, log: Any, day: int, first: int
) -> int:
    """Live the mornings of the accounts from `first` on; return the row before which the log was full."""
    for row in range(first, len(book)):
        if agenda[row].wake <= day:
            if not has_room(journal, log, PAGE):
                return row
            morning(book[row], debtors[row], agenda[row], world, journal, row, day)
            bind(journal, log)
    return len(book)


def work_all_day(run: Run, floor: Floor) -> None:
    """Let the floor work until everybody has gone home, making room in the log as it fills."""
    calendar = np.zeros(4 * (MAX_STAFF + MAX_LINES) + 2 * len(run.book), np.int64)
    room = run.room_of_an_instant
    _fill(calendar, floor)
    look = NEVER
    while look >= 0:
        run.make_room(2 * room)
        floor = floor._replace(log=run.log)
        look = work(calendar, floor, look, room)
    close_floor(floor)


@compiled
def _fill(calendar: Any, f: Floor) -> None:
    """Write into the calendar when people come, and when debtors call in."""
    for c in range(f.crew.people):
        if f.crew.staff[c].until < NEVER:
            push(calendar, _key(f.crew.staff[c].until, STAFF, c))
    for row in range(len(f.book)):
        if f.agenda[row].calls_on == f.day:
            push(calendar, _key(f.agenda[row].calls_at, COMES, row))


@compiled
def _key(second: int, about: int, number: int) -> int:
    return (second << 32) | (about << ABOUT_BITS) | number


@compiled
def work(calendar: Any, f: Floor, look: int, room: int) -> int:
    """Go from instant to instant: post all facts of each, then match people and work.

    Args:
        calendar: whose time is up when.
        f: the floor.
        look: the next second at which to look though nothing happens before, or NEVER.
        room: events that an instant may write.

    Returns:
        -1 when the day is over; `look` when the log is full.
    """
    while True:
        now = look if is_empty(calendar) else min(look, second_of(calendar[FIRST]))
        if now == NEVER:
            return -1
        if not has_room(f.journal, f.log, room):
            return look
        facts = 0
        while not is_empty(calendar) and second_of(calendar[FIRST]) == now:
            facts += _post(calendar, f, number_of(pop(calendar)), now)
        if facts == 0 and now != look:
            continue
        look = dispatch(f, now)
        for k in range(FIRST, f.crew.told[0] + 1):
            _wait_for(calendar, f, f.crew.told[k])


@compiled
def _post(calendar: Any, f: Floor, key: int, now: int) -> int:
    """Post a fact and return 1; or 0 when what the calendar says has been overtaken by events."""
    about = key >> ABOUT_BITS
    number = key & ((1 << ABOUT_BITS) - 1)
    if about == STAFF and f.crew.staff[number].until == now:
        goes_on(f, number, now)
        _wait_for(calendar, f, number)
    elif about == LINE and f.crew.lines[number].until == now:
        rings_out(f, number, now)
    elif about == COMES:
        calls(f, number, now)
        push(calendar, _key(f.agenda[number].leaves_at, LEAVES, number))
    elif about == LEAVES and f.agenda[number].waits == 1:
        gives_up(f, number, now)
    else:
        return 0
    return 1


@compiled
def _wait_for(calendar: Any, f: Floor, told: int) -> None:
    """Write into the calendar until when somebody, or a line, is occupied."""
    line = told - f.crew.people
    if line >= 0:
        push(calendar, _key(f.crew.lines[line].until, LINE, line))
    elif f.crew.staff[told].until < NEVER:
        push(calendar, _key(f.crew.staff[told].until, STAFF, told))
