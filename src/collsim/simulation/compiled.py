"""The compiled runner: the days of the model in machine code."""

from __future__ import annotations

from typing import Any

from collsim.jit import compiled
from collsim.simulation.dial import dial
from collsim.simulation.dispatch import NONE, Lists, dispatch
from collsim.simulation.event_log import PAGE, Log, bind, has_room
from collsim.simulation.morning import morning
from collsim.simulation.run import Outcome, Run


def simulate_compiled(run: Run) -> Outcome:
    """Live all days of a run and return its outcome."""
    for day in run.days:
        run.open_day(day)
        live_mornings(run, day)
        if run.works(day):
            work(
                run.book,
                run.debtors,
                run.agenda,
                run.staff,
                run.given,
                run.scores,
                run.rank(day),
                run.world,
                run.journal,
                run.log,
                day,
            )
        run.close_day(day)
    return run.outcome()


def live_mornings(run: Run, day: int) -> None:
    """Let every account that wakes on a day live its morning, making room in the log as it fills."""
    row = 0
    while row < len(run.book):
        run.make_room(PAGE)
        row = mornings(run.book, run.debtors, run.agenda, run.world, run.journal, run.log, day, row)


@compiled
def mornings(
    book: Any, debtors: Any, agenda: Any, world: Any, journal: Any, log: Log, day: int, first: int
) -> int:
    """Live the mornings of the accounts from `first` on; return the row before which the log was full."""
    for row in range(first, len(book)):
        if agenda[row].wake <= day:
            if journal.keeps == 1 and not has_room(log):
                return row
            morning(book[row], debtors[row], agenda[row], world, journal, row, day)
            bind(journal, log)
    return len(book)


@compiled
def work(
    book: Any,
    debtors: Any,
    agenda: Any,
    staff: Any,
    given: Any,
    scores: Any,
    lists: Lists,
    world: Any,
    journal: Any,
    log: Log,
    day: int,
) -> None:
    """Let the collectors call down the lists until the shift ends."""
    now = world.floor.opens
    for c in range(len(staff)):
        staff[c].free_at = now
    while now < world.floor.closes:
        later = dispatch(book, scores, lists, staff, given, world, journal, log, day, now)
        for c in range(len(staff)):
            if staff[c].free_at != now:
                continue
            row = given[c]
            if row == NONE:
                staff[c].free_at = later
                continue
            treatment = lists.treatments[row]
            seconds = dial(
                book[row], debtors[row], staff[c], agenda[row], world, journal, row, c, treatment, day, now
            )
            bind(journal, log)
            staff[c].free_at = now + max(1, seconds)
        now = next_instant(staff)


@compiled
def next_instant(staff: Any) -> int:
    """Return the next second at which a collector is free."""
    soonest = staff[0].free_at
    for c in range(1, len(staff)):
        soonest = min(soonest, staff[c].free_at)
    return soonest
