"""FLOOR OF A DAY: who is there, who waits for whom. What runners share besides the clock.

Both runners keep this state by the same compiled functions: `lives.goes_on` when somebody's
time is up, and `dispatch.dispatch` when all facts of an instant are known. What belongs to
people and lines lies in one record, CREW, and what belongs to accounts in one array, DESK:
few things to pass are fast to pass, and to compile.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.debtors import transitions
from collsim.errors import InputError
from collsim.jit import compiled
from collsim.portfolio.ageing import BUCKETS
from collsim.randomness import Decision, draw
from collsim.records import CALL, COLLECTOR, LINE, Dialling, Doing, Kind
from collsim.simulation.event_log import NOBODY, STAFF_ROW, bind, note
from collsim.simulation.giving import refuse
from collsim.simulation.heap import key_of, push
from collsim.simulation.world import MAX_ZONES
from collsim.units import HOUR, NEVER

MAX_STAFF = 512
MAX_LINES = 1024
PLACES = len(BUCKETS) * MAX_ZONES
LINES_A_HEAD = 4
"""Lines that a machine may ring at once for each collector of its team, at the very most."""

PLACE = np.dtype(
    (
        np.record,
        [
            ("following", "i8"),  # index of the list's next account
            ("sorted_end", "i8"),  # after the last that is in order; the rest ranks lower
            ("end", "i8"),  # after the last
        ],
    )
)

CREW = np.dtype(
    (
        np.record,
        [
            ("people", "i8"),  # how many of the staff there are
            ("line_count", "i8"),
            ("staff", COLLECTOR, (MAX_STAFF,)),
            ("talks", CALL, (MAX_STAFF,)),  # what each of them has on the line
            ("lines", LINE, (MAX_LINES,)),
            ("calls", PLACE, (PLACES,)),  # a list for each bucket and zone
            ("visits", PLACE, (PLACES,)),
            # heaps: their length, then their keys
            ("free", "i8", (MAX_STAFF + 1,)),  # who of the staff is free, longest first
            ("picked", "i8", (MAX_LINES + 1,)),  # lines on which somebody has just picked up
            ("asks", "i8", (2 * MAX_STAFF + 1,)),  # collectors who hold a line for a supervisor
            ("answers", "i8", (MAX_STAFF + 1,)),  # supervisors who have just decided
            # what the last dispatch has set going: its length, then staff by row, then lines
            ("told", "i8", (2 * MAX_STAFF + MAX_LINES + 1,)),
        ],
    )
)

DESK = np.dtype(
    (
        np.record,
        [
            # by row of the book
            ("calls_as", "i8"),  # the call that it is to get, row of the catalogue, or TAKEN
            ("calls_score", "f8"),
            ("calls_on", "i8"),  # its list
            ("visits_as", "i8"),
            ("visits_score", "f8"),
            ("visits_on", "i8"),
            # lists: rows of the book, list after list
            ("calls_row", "i8"),
            ("visits_row", "i8"),
            # heaps of rows: their length, then their keys
            ("queue", "i8"),  # debtors who wait in the queue, by arrival
            ("backs", "i8"),  # who is to be called back today, by the promised second
            ("reports", "i8"),  # whose visit a supervisor is to check
            ("passed", "i8"),  # who is passed over while something is dealt out
        ],
    )
)


class Floor(NamedTuple):
    """One day of the call floor.

    Attributes:
        book, debtors, agenda: all accounts.
        desk: DESK records, one more than there are accounts.
        crew: the CREW record.
        world, journal, log: as everywhere.
        day: today.
    """

    book: npt.NDArray[Any]
    debtors: npt.NDArray[Any]
    agenda: npt.NDArray[Any]
    desk: npt.NDArray[Any]
    crew: Any
    world: Any
    journal: Any
    log: npt.NDArray[Any]
    day: int


def new_crew(staff: npt.NDArray[Any], teams: npt.NDArray[Any]) -> Any:
    """Return a CREW of these people, with the lines of every team whose calls a machine dials.

    Raises:
        InputError: there is no room for so many.
    """
    crew = np.zeros(1, CREW)[0]
    counts = [_lines_of(staff, t, team) for t, team in enumerate(teams)]
    lines_of = np.repeat(np.arange(len(teams)), counts)
    if len(staff) > MAX_STAFF or len(lines_of) > MAX_LINES:
        raise InputError(
            f"a floor has room for {MAX_STAFF} people and {MAX_LINES} lines of machines, {LINES_A_HEAD} for "
            f"each collector; here are {len(staff)} and {len(lines_of)}: split the portfolio among floors"
        )
    crew.people, crew.line_count = len(staff), len(lines_of)
    crew.staff[: len(staff)] = staff
    lines = crew.lines[: len(lines_of)]
    lines["team"], lines["account"], lines["until"] = lines_of, NOBODY, NEVER
    return crew


def _lines_of(staff: npt.NDArray[Any], t: int, team: Any) -> int:
    return 0 if team["dialling"] == Dialling.MANUAL else LINES_A_HEAD * int((staff["team"] == t).sum())


@compiled
def open_floor(f: Floor) -> None:
    """Begin a day: nobody has come yet, some are absent, some debtors are to be called back."""
    world = f.world
    for t in range(world.team_count):
        team = world.teams[t]
        team.ringing = 0
        team.dialled = 0
        team.answered = 0
        team.abandoned = 0
    f.crew.free[0] = 0
    f.crew.told[0] = 0
    f.crew.picked[0] = 0
    f.crew.asks[0] = 0
    f.crew.answers[0] = 0
    desk = f.desk[0]
    desk.queue = 0
    desk.backs = 0
    desk.reports = 0
    desk.passed = 0
    for c in range(f.crew.people):
        _begin_shift(f, c)
    for row in range(len(f.book)):
        agenda = f.agenda[row]
        if agenda.back_on <= f.day:
            due = agenda.back_at if agenda.back_on == f.day else world.floor.opens
            push(f.desk["backs"], key_of(due, row))
        if agenda.calls_on == f.day:
            waits = transitions.waits_for(world.p, world.luck, f.book[row].who, f.day)
            agenda.leaves_at = agenda.calls_at + waits


@compiled
def _begin_shift(f: Floor, c: int) -> None:
    person = f.crew.staff[c]
    person.doing = Doing.AWAY
    person.account = NOBODY
    person.breaks = 0
    person.outings = 0
    person.area = 0
    person.tired = 0.0
    person.since = 0
    person.until = person.begins
    person.present = 1
    if not works_on(person, f.world.shifts):
        person.present = 0
    elif draw(f.world.luck, person.who, f.day, Decision.ABSENT, 0) < f.world.p.absence:
        person.present = 0
        write_of_staff(f, person.begins, c, Kind.ABSENT, person.role, 0, 0)
    if person.present == 0:
        person.until = NEVER


@compiled
def works_on(person: Any, shifts: int) -> bool:
    """Return whether a part-timer works after so many days of the floor: whole shifts, evenly spread."""
    return np.floor((shifts + 1) * person.share + person.phase) > np.floor(
        shifts * person.share + person.phase
    )


@compiled
def close_floor(f: Floor) -> None:
    """End the day: everybody's time is paid, with overtime; absence is paid as a whole shift."""
    for c in range(f.crew.people):
        person = f.crew.staff[c]
        if not works_on(person, f.world.shifts):
            continue
        left = max(person.ends, person.since)
        cost = f.world.floor.hour_cost[person.role] * (left - person.begins) // HOUR
        worked = (left - person.begins) * person.present
        write_of_staff(f, left, c, Kind.STAFFED, person.role, cost, worked)


@compiled
def write(
    f: Floor, second: int, row: int, who: int, kind: int, detail: int, cents: int, seconds: int
) -> None:
    """Write an event of an account into the log.

    Args:
        f: the floor.
        second: when it happened, or began.
        row: of the account.
        who: row of the staff, or NOBODY.
        kind, detail, cents, seconds: as in EVENT.
    """
    note(f.journal, f.day, second, row, f.book[row].opening_bucket, who, kind, detail, cents, seconds)
    bind(f.journal, f.log)


@compiled
def write_of_staff(f: Floor, second: int, c: int, kind: int, detail: int, cents: int, seconds: int) -> None:
    """Write an event of somebody of the staff that concerns no account into the log."""
    note(f.journal, f.day, second, NOBODY, STAFF_ROW, c, kind, detail, cents, seconds)
    bind(f.journal, f.log)


@compiled
def turn_down(f: Floor, second: int, row: int, who: int, rule: int) -> None:
    """Write down, once, that a conduct rule refuses what somebody of the floor was to do."""
    refuse(f.book[row], f.journal, row, f.day, second, who, rule)
    bind(f.journal, f.log)


@compiled
def leave_queue(f: Floor, row: int, second: int, end: int) -> None:
    """Let a caller leave the queue and write down how long he has waited."""
    agenda = f.agenda[row]
    agenda.waits = 0
    waited = max(0, second - agenda.calls_at)
    transitions.has_waited(f.debtors[row], f.world.p, waited)
    write(f, agenda.calls_at, row, NOBODY, Kind.QUEUED, end, 0, waited)
