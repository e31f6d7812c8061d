"""daily_sheet(): who did what on one day of the floor, and how the day was spent.

It is counted from the log of that day alone. Times are seconds, money is cents.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.experiments.sheet import (
    EVERYBODY,
    IN_TIME,
    MANUAL,
    SUPERVISORS,
    VISITORS,
    Activity,
    DailySheet,
    Dialler,
    Group,
    Person,
    Queue,
    TeamFacts,
    Work,
)
from collsim.records import TEAM, Kind, QueueEnd, Role, VisitEnd

NOBODY = -1
TALKS = (Kind.ANSWERED, Kind.CONTACTED, Kind.WRONG_NUMBER)
"""Kinds of event in which somebody of the staff talks with a person."""
ACTIVITIES = {
    Kind.PREPARED: Activity.DIALLING,
    Kind.DIALLED: Activity.DIALLING,
    Kind.VOICEMAIL: Activity.DIALLING,
    **dict.fromkeys(TALKS, Activity.TALKING),
    Kind.HELD: Activity.HOLDING,
    Kind.NOTED: Activity.NOTING,
    Kind.TRAVELLED: Activity.TRAVELLING,
    Kind.VISITED: Activity.VISITING,
    Kind.DECIDED: Activity.DECIDING,
    Kind.CHECKED: Activity.CHECKING,
    Kind.RESTED: Activity.RESTING,
}
"""What an event's seconds are spent with; any other kind is other work."""
WITHOUT_TIME = (Kind.STAFFED, Kind.QUEUED)
"""Kinds whose seconds are nobody's doing."""


# --- counting ----------------------------------------------------------------------------------------


def daily_sheet(
    events: npt.NDArray[Any],
    staff: npt.NDArray[Any],
    names: Sequence[str],
    teams: Sequence[TeamFacts],
    machines: npt.NDArray[Any] | None = None,
) -> DailySheet:
    """Return the daily statistics that the log of one day gives.

    Args:
        events: EVENT records of that day, in any order.
        staff: COLLECTOR records.
        names: of the staff, in the same order.
        teams: in the order of their rows.
        machines: TEAM records on the evening, with what each team's machine dialled and who answered, which
            the log does not tell apart. Left out, the log is read as if only the first team that has one
            dialled by machine, and by nothing else.
    """
    teams = tuple(teams) or (EVERYBODY,)
    roll = _roll_of(events, staff, names)
    counters = _counters(events, roll, teams) if machines is None else machines
    groups = [
        _team(number, team, _lines(roll, _rows_of(staff, number, len(teams)), team), counters[number], events)
        for number, team in enumerate(teams)
    ]
    groups += [
        Group(facts, role, _lines(roll, np.flatnonzero(staff["role"] == role), facts))
        for role, facts in ((Role.SUPERVISOR, SUPERVISORS), (Role.VISITOR, VISITORS))
    ]
    by_machine = sum(group.machine.dials for group in groups)
    return DailySheet(
        groups=tuple(group for group in groups if group.people or group.machine != Work()),
        nobody=roll.works[NOBODY] + Work(dials=-by_machine),
        queue=_queue(events),
        floor=sum(roll.works, Work()),
    )


class _Shifts(NamedTuple):
    """Who worked a shift, and when it began and ended, by row of the staff; seconds of the day."""

    present: npt.NDArray[np.bool_]
    begins: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]


class _Roll(NamedTuple):
    """The staff of a day, row by row.

    Attributes:
        staff: COLLECTOR records.
        names: how they are called.
        works: what each did, and last what is nobody's.
        shifts: who worked one, and when it began and ended.
        absent: who should have and did not.
    """

    staff: npt.NDArray[Any]
    names: Sequence[str]
    works: Sequence[Work]
    shifts: _Shifts
    absent: npt.NDArray[np.bool_]


def _roll_of(events: npt.NDArray[Any], staff: npt.NDArray[Any], names: Sequence[str]) -> _Roll:
    """Return what the log tells of each of the staff."""
    absent = np.zeros(len(staff), bool)
    absent[events["collector"][events["kind"] == Kind.ABSENT]] = True
    return _Roll(staff, names, _works(events, len(staff)), _shifts(events, len(staff)), absent)


def _lines(roll: _Roll, rows: Iterable[Any], team: TeamFacts) -> tuple[Person, ...]:
    """Return the lines of those who were there, should have been, or have something to their name."""
    there = (_line(roll, int(row), team) for row in rows)
    return tuple(each for each in there if each.present or each.absent or each.work != Work())


def _line(roll: _Roll, row: int, team: TeamFacts) -> Person:
    """Return one of the staff as a line of the sheet."""
    at_work, begins, ends = (each[row].item() for each in roll.shifts)
    return Person(
        row=row,
        name=roll.names[row],
        role=Role(int(roll.staff["role"][row])),
        present=at_work,
        absent=bool(roll.absent[row]),
        begins=begins,
        ends=ends,
        goal=_goal_of(team, ends - begins) if at_work else None,
        by_machine=team.dialling != MANUAL,
        work=roll.works[row],
    )


def _rows_of(staff: npt.NDArray[Any], team: int, teams: int) -> npt.NDArray[np.intp]:
    """Return the collectors of a team; who belongs to none that there is stands with the first."""
    own = np.where((staff["team"] >= 0) & (staff["team"] < teams), staff["team"], 0)
    return np.flatnonzero((staff["role"] == Role.COLLECTOR) & (own == team))


def _goal_of(team: TeamFacts, paid: int) -> float | None:
    """Return the goal of somebody who is paid so many seconds; a part of the shift has a part of the goal."""
    if team.goal is None or team.shift is None:
        return team.goal
    return round(team.goal * paid / team.shift, 1)


def _team(
    number: int, team: TeamFacts, people: tuple[Person, ...], counters: Any, events: npt.NDArray[Any]
) -> Group:
    """Return a team with its people and its machine."""
    if team.dialling == MANUAL:
        return Group(team, Role.COLLECTOR, people)
    cut = int(((events["kind"] == Kind.CUT) & (events["detail"] == number)).sum())
    dialled, answered, abandoned = (int(counters[key]) for key in ("dialled", "answered", "abandoned"))
    machine = Dialler(dialled, answered, abandoned, cut, team.cap)
    return Group(team, Role.COLLECTOR, people, Work(dials=dialled), machine)


def _counters(events: npt.NDArray[Any], roll: _Roll, teams: Sequence[TeamFacts]) -> npt.NDArray[Any]:
    """Return what the log tells of machines that dial, as far as it does."""
    counters = np.zeros(len(teams), TEAM)
    talks = np.isin(events["kind"], TALKS)
    first = next((number for number, team in enumerate(teams) if team.dialling != MANUAL), None)
    for number, team in enumerate(teams):
        if team.dialling == MANUAL:
            continue
        rows = _rows_of(roll.staff, number, len(teams))
        abandoned = int(((events["kind"] == Kind.ABANDONED) & (events["detail"] == number)).sum())
        talked = int((talks & np.isin(events["collector"], rows)).sum())
        counters["abandoned"][number] = abandoned
        counters["answered"][number] = abandoned + talked - sum(roll.works[row].incoming for row in rows)
    if first is not None:
        counters["dialled"][first] = roll.works[NOBODY].dials
    return counters


def _works(events: npt.NDArray[Any], staff: int) -> list[Work]:
    """Return the work of each of the staff, and last what is nobody's."""
    kind, detail, cents = events["kind"], events["detail"], events["cents"]
    incoming = _answered_from_queue(events)
    each = partial(_counted, events["collector"], staff)
    promised = (kind == Kind.PROMISED) | (kind == Kind.PLANNED)
    visited = kind == Kind.VISITED
    columns = {
        "dials": each(kind == Kind.DIALLED),
        "contacts": each(kind == Kind.CONTACTED),
        "incoming": each(incoming),
        "incoming_contacts": each(incoming & (kind == Kind.CONTACTED)),
        "promises": each(promised),
        "promised": each(promised, cents),
        "plans": each(kind == Kind.PLANNED),
        "kept": each(kind == Kind.KEPT),
        "kept_amount": each(kind == Kind.KEPT, cents),
        "broken": each(kind == Kind.BROKEN),
        "broken_amount": each(kind == Kind.BROKEN, cents),
        "paid": each((kind == Kind.PAID) & (events["collector"] >= 0), cents),
        "visits": each(visited & (detail != VisitEnd.NOT_MADE)),
        "visits_reported": each(visited),
        "found": each(visited & (detail == VisitEnd.HOLDER)),
        "complaints": each(kind == Kind.COMPLAINED),
        "call_backs": each(kind == Kind.CALL_BACK),
        "hang_ups": each(kind == Kind.HUNG_UP),
        "decisions": each(kind == Kind.DECIDED),
        "checks": each(kind == Kind.CHECKED),
        "unmade": each((kind == Kind.CHECKED) & (detail == 1)),
        **_times(events, staff),
    }
    return [Work(**{name: int(column[row]) for name, column in columns.items()}) for row in range(staff + 1)]


def _counted(
    rows: npt.NDArray[Any], staff: int, chosen: npt.NDArray[np.bool_], weights: Any = None
) -> npt.NDArray[np.int64]:
    """Return how many events each of the staff has, or the sum of their weights, and last what is nobody's.

    Args:
        rows: of the staff, by event.
        staff: how many they are.
        chosen: which events count.
        weights: by event; None counts each as one.
    """
    counted = np.zeros(staff + 1, np.int64)  # the row before the first is the last: nobody's
    np.add.at(counted, rows[chosen], 1 if weights is None else weights[chosen])
    return counted


def _times(events: npt.NDArray[Any], staff: int) -> dict[str, npt.NDArray[np.int64]]:
    """Return shift, idle time, overtime and the seconds of each activity by row of the staff."""
    present, begins, ends = _shifts(events, staff)
    done = events[_is_interval(events)]
    row, activity = done["collector"], _activity(done)
    spent = np.zeros((staff + 1, len(Activity)), np.int64)
    np.add.at(spent, (row, activity), done["seconds"])
    inside = np.minimum(ends[row], done["second"] + done["seconds"]) - np.maximum(begins[row], done["second"])
    within = np.zeros(staff + 1, np.int64)
    np.add.at(within, row, np.maximum(0, inside))
    shift = np.append(np.where(present, ends - begins, 0), 0)
    return {
        "shift": shift,
        "idle": shift - within,
        "overtime": spent.sum(axis=1) - within,
        **{each.name.lower(): spent[:, each] for each in Activity},
    }


def _shifts(events: npt.NDArray[Any], staff: int) -> _Shifts:
    """Return who worked a shift, and when it began and ended."""
    present = np.zeros(staff, bool)
    begins, ends = np.zeros(staff, np.int64), np.zeros(staff, np.int64)
    staffed = (events["kind"] == Kind.STAFFED) & (events["collector"] >= 0)
    paid = events[staffed & (events["seconds"] > 0)]  # who is absent has a shift of no seconds
    present[paid["collector"]] = True
    ends[paid["collector"]] = paid["second"]
    begins[paid["collector"]] = paid["second"] - paid["seconds"]
    return _Shifts(present, begins, ends)


def _is_interval(events: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
    """Return which events are a time in which somebody did something."""
    somebody = (events["collector"] >= 0) & (events["seconds"] > 0)
    return somebody & ~np.isin(events["kind"], WITHOUT_TIME)


def _activity(events: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    """Return what each event's seconds were spent with."""
    table = np.full(len(Kind), Activity.OTHER, np.int64)
    for kind, activity in ACTIVITIES.items():
        table[kind] = activity
    return table[events["kind"]]


def _answered_from_queue(events: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
    """Return which talks are incoming calls: the first with a caller once his waiting was answered."""
    incoming = np.zeros(len(events), bool)
    talks = np.flatnonzero(np.isin(events["kind"], TALKS) & (events["collector"] >= 0))
    callers = events[(events["kind"] == Kind.QUEUED) & (events["detail"] == QueueEnd.ANSWERED)]
    if len(talks) == 0 or len(callers) == 0:
        return incoming
    when = _places(events["account"][talks], events["second"][talks])
    order = np.argsort(when, kind="stable")
    first = np.searchsorted(when[order], _places(callers["account"], callers["second"] + callers["seconds"]))
    found = talks[order][np.minimum(first, len(talks) - 1)]
    there = (first < len(talks)) & (events["account"][found] == callers["account"])
    incoming[found[there]] = True
    return incoming


def _places(account: Any, second: Any) -> npt.NDArray[np.int64]:
    """Return numbers that sort by account and then by second."""
    return np.asarray(account, np.int64) << 32 | np.asarray(second, np.int64)


def _queue(events: npt.NDArray[Any]) -> Queue:
    """Return the incoming calls of a day."""
    calls = events[events["kind"] == Kind.QUEUED]
    by_end = {end: calls["seconds"][calls["detail"] == end] for end in QueueEnd}
    answered = by_end[QueueEnd.ANSWERED]
    waits = calls["seconds"][calls["detail"] != QueueEnd.ENGAGED]
    return Queue(
        came=len(calls),
        answered=len(answered),
        left=len(by_end[QueueEnd.LEFT]),
        closed=len(by_end[QueueEnd.CLOSED]),
        engaged=len(by_end[QueueEnd.ENGAGED]),
        waited=int(waits.sum()),
        waited_answered=int(answered.sum()),
        longest=int(waits.max(initial=0)),
        in_time=int((answered <= IN_TIME).sum()),
    )


# --- the day as it passed ----------------------------------------------------------------------------


class Span(NamedTuple):
    """A time in which one of the staff did one thing."""

    row: int
    activity: Activity
    begins: int
    ends: int


def spans(events: npt.NDArray[Any]) -> list[Span]:
    """Return what each of the staff did when, by person and time."""
    done = events[_is_interval(events)]
    done = done[np.lexsort([done["second"], done["collector"]])]
    activities = tuple(Activity)
    ends = done["second"] + done["seconds"]
    columns = (done["collector"], _activity(done), done["second"], ends)
    return [
        Span(row, activities[number], begins, until)
        for row, number, begins, until in zip(*(column.tolist() for column in columns), strict=True)
    ]


def waiting(events: npt.NDArray[Any]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return the seconds at which the queue changed, and how many waited from each of them on."""
    calls = events[(events["kind"] == Kind.QUEUED) & (events["seconds"] > 0)]
    calls = calls[calls["detail"] != QueueEnd.ENGAGED]
    came = np.asarray(calls["second"], np.int64)
    times, place = np.unique(np.concatenate([came, came + calls["seconds"]]), return_inverse=True)
    change = np.zeros(len(times), np.int64)
    np.add.at(change, place, np.repeat([1, -1], len(calls)))
    return times, change.cumsum()
