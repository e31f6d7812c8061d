"""The daily statistics: who did what on one day of the floor, and how the day was spent.

A sheet is counted from the log of one day alone. Times are seconds, money is cents.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from enum import IntEnum
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.content import Text, did_you_mean
from collsim.errors import InputError
from collsim.records import TEAM, Kind, QueueEnd, Role, VisitEnd

IN_TIME = 20
"""Seconds within which an incoming call should be answered."""
MANUAL = "manual"
NOBODY = -1
TALKS = (Kind.ANSWERED, Kind.CONTACTED, Kind.WRONG_NUMBER)
"""Kinds of event in which somebody of the staff talks with a person."""


class Activity(IntEnum):
    """What somebody of the staff spends time with."""

    DIALLING = 0  # preparing, ringing, listening to a machine
    TALKING = 1
    HOLDING = 2
    NOTING = 3
    TRAVELLING = 4
    VISITING = 5
    DECIDING = 6
    CHECKING = 7
    OTHER = 8
    RESTING = 9


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


@dataclass(frozen=True)
class TeamFacts:
    """What the sheet must know of a team.

    Attributes:
        name: as the scenario calls it.
        title: as people call it.
        goal: promises a day that each of its collectors should take; None for no goal.
        dialling: "manual", "power" or "predictive".
        cap: largest share of abandoned calls among those answered by a person; None without a machine.
        shift: seconds of its full shift, in which the goal is to be reached; None: any shift is a full one.
    """

    name: str
    title: Text
    goal: float | None = None
    dialling: str = MANUAL
    cap: float | None = None
    shift: int | None = None


@dataclass(frozen=True)
class Work:
    """What somebody, a team or the whole floor did in a day. Works add up.

    Attributes:
        dials: calls dialled, by hand or by a machine for the team.
        contacts: talks with the account holder by phone.
        incoming: incoming calls answered.
        incoming_contacts: contacts among them.
        promises: promises to pay taken, instalment plans included.
        promised: cents of them.
        plans: instalment plans among them.
        kept: promises that fell due today and were kept, credited to who took them.
        kept_amount: cents of them.
        broken: promises that fell due today and were not kept, credited likewise.
        broken_amount: cents of them.
        paid: cents paid today that are credited to somebody's promise.
        visits: visits made.
        visits_reported: visits reported, those that were not made included.
        found: visits at which the account holder was found at home.
        complaints: of debtors.
        call_backs: times at which somebody asked to be called again.
        hang_ups: debtors who hung up.
        decisions: of a supervisor.
        checks: reported visits that a supervisor checked.
        unmade: reported visits that these checks found had not been made.
        shift: paid seconds.
        idle: seconds of the paid shift in which nothing was done.
        overtime: seconds of work or rest outside the paid shift.
        dialling, talking, holding, noting, travelling, visiting, deciding, checking, other, resting:
            seconds by `Activity`.
    """

    dials: int = 0
    contacts: int = 0
    incoming: int = 0
    incoming_contacts: int = 0
    promises: int = 0
    promised: int = 0
    plans: int = 0
    kept: int = 0
    kept_amount: int = 0
    broken: int = 0
    broken_amount: int = 0
    paid: int = 0
    visits: int = 0
    visits_reported: int = 0
    found: int = 0
    complaints: int = 0
    call_backs: int = 0
    hang_ups: int = 0
    decisions: int = 0
    checks: int = 0
    unmade: int = 0
    shift: int = 0
    idle: int = 0
    overtime: int = 0
    dialling: int = 0
    talking: int = 0
    holding: int = 0
    noting: int = 0
    travelling: int = 0
    visiting: int = 0
    deciding: int = 0
    checking: int = 0
    other: int = 0
    resting: int = 0

    def __add__(self, more: Work) -> Work:
        return Work(*(getattr(self, f.name) + getattr(more, f.name) for f in fields(self)))

    @property
    def busy(self) -> int:
        """Seconds of work: everything done but resting."""
        return sum(self.seconds(activity) for activity in Activity if activity != Activity.RESTING)

    @property
    def occupancy(self) -> float | None:
        """Work over work and idle time; breaks count in neither."""
        return _ratio(self.busy, self.busy + self.idle)

    @property
    def contacts_per_dial(self) -> float | None:
        """Contacts over dials, without those who called by themselves."""
        return _ratio(self.contacts - self.incoming_contacts, self.dials)

    def seconds(self, activity: Activity) -> int:
        """Return the seconds of an activity."""
        return int(getattr(self, activity.name.lower()))

    def to_json(self) -> dict[str, Any]:
        """Return counts, amounts in main units, seconds and shares as plain values."""
        told: dict[str, Any] = {}
        for each in fields(self):
            value = getattr(self, each.name)
            if each.name in AMOUNTS:
                told[each.name] = value / 100
            else:
                told[f"{each.name}_seconds" if each.name in TIMES else each.name] = value
        return told | {"contacts_per_dial": self.contacts_per_dial, "occupancy": self.occupancy}


AMOUNTS = ("promised", "kept_amount", "broken_amount", "paid")
TIMES = ("shift", "idle", "overtime", *(activity.name.lower() for activity in Activity))


@dataclass(frozen=True)
class Person:
    """One line of the sheet.

    Attributes:
        row: of the staff.
        name: how he is called.
        role: what he is there for.
        present: whether he worked a shift today.
        absent: whether he should have and did not.
        begins, ends: of the paid shift, seconds of the day.
        goal: promises that he should take today; None without a goal.
        by_machine: whether a machine dials for him, so that no dial is his own.
        work: what he did.
    """

    row: int
    name: str
    role: Role
    present: bool
    absent: bool
    begins: int
    ends: int
    goal: float | None
    by_machine: bool
    work: Work

    @property
    def distance(self) -> float | None:
        """Promises beyond the goal; negative while it is not reached."""
        return None if self.goal is None else self.work.promises - self.goal

    @property
    def contacts_per_dial(self) -> float | None:
        """Contacts over dials; None for somebody whose calls a machine dials."""
        return None if self.by_machine else self.work.contacts_per_dial

    def to_json(self) -> dict[str, Any]:
        """Return the line as plain values."""
        return {
            "collector": self.name,
            "role": self.role.name.lower(),
            "absent": self.absent,
            "begins": self.begins if self.present else None,
            "ends": self.ends if self.present else None,
            "goal": self.goal,
            "distance": self.distance,
            **self.work.to_json(),
            "contacts_per_dial": self.contacts_per_dial,
        }


@dataclass(frozen=True)
class Dialler:
    """What a team's dialling machine did.

    Attributes:
        dialled: calls.
        answered: by a person, abandoned ones included.
        abandoned: answered by a person whom no collector was free for.
        cut: given up while they rang, for want of collectors.
        cap: largest share of abandoned calls that the team may have; None for none.
    """

    dialled: int
    answered: int
    abandoned: int
    cut: int
    cap: float | None

    @property
    def share(self) -> float | None:
        """Abandoned calls over those answered by a person."""
        return _ratio(self.abandoned, self.answered)

    @property
    def over(self) -> bool:
        """Whether more calls were abandoned than the cap allows."""
        return self.cap is not None and self.share is not None and self.share > self.cap

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values."""
        counts = {f.name: getattr(self, f.name) for f in fields(self)}
        return counts | {"abandoned_share": self.share, "over_cap": self.over}


@dataclass(frozen=True)
class Group:
    """Those who stand together on the sheet: a team, the supervisors or the visitors.

    Attributes:
        team: what is known of it.
        role: of all its people.
        people: its lines.
        machine: what its machine did that is no person's; nothing without one.
        dialler: the machine's day; None without one.
    """

    team: TeamFacts
    role: Role
    people: tuple[Person, ...]
    machine: Work = field(default_factory=Work)
    dialler: Dialler | None = None

    @property
    def total(self) -> Work:
        """What all of them did together, their machine included."""
        return sum((person.work for person in self.people), self.machine)

    @property
    def goal(self) -> float | None:
        """Promises that those at work should take together; None without a goal."""
        return _sum_of_goals(self.people)

    @property
    def distance(self) -> float | None:
        """Promises beyond the goal of those who have one; negative while it is not reached."""
        return _sum_of_distances(self.people)

    def to_json(self) -> dict[str, Any]:
        """Return total and lines as plain values."""
        return {
            "team": self.team.name,
            "title": {"en": self.team.title.en, "es": self.team.title.es},
            "role": self.role.name.lower(),
            "goal": self.goal,
            "distance": self.distance,
            "goal_per_collector": self.team.goal,
            "dialling": self.team.dialling,
            "dialler": None if self.dialler is None else self.dialler.to_json(),
            **self.total.to_json(),
            "collectors": [person.to_json() for person in self.people],
        }


@dataclass(frozen=True)
class Queue:
    """The incoming calls of a day.

    Attributes:
        came: how many.
        answered: how many were answered.
        left: who lost patience.
        closed: who still waited when the floor closed.
        engaged: who called while we were on the line with them; they did not wait.
        waited: seconds, of all who waited.
        waited_answered: seconds, of those who were answered.
        longest: seconds, of whom waited longest.
        in_time: answered within `IN_TIME` seconds.
    """

    came: int = 0
    answered: int = 0
    left: int = 0
    closed: int = 0
    engaged: int = 0
    waited: int = 0
    waited_answered: int = 0
    longest: int = 0
    in_time: int = 0

    @property
    def average_wait(self) -> float | None:
        """Mean seconds of all but those we were on the line with."""
        return _ratio(self.waited, self.came - self.engaged)

    @property
    def average_wait_answered(self) -> float | None:
        """Mean seconds until an answer, of those who got one."""
        return _ratio(self.waited_answered, self.answered)

    @property
    def in_time_share(self) -> float | None:
        """Answered in time, of all but those we were on the line with."""
        return _ratio(self.in_time, self.came - self.engaged)

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "came": self.came,
            "answered": self.answered,
            "left": self.left,
            "closed": self.closed,
            "engaged": self.engaged,
            "average_wait_seconds": self.average_wait,
            "average_wait_answered_seconds": self.average_wait_answered,
            "longest_wait_seconds": self.longest,
            "answered_in_20_seconds_share": self.in_time_share,
        }


@dataclass(frozen=True)
class DailySheet:
    """The daily statistics of a floor.

    Attributes:
        groups: teams, supervisors and visitors, as far as there are any.
        nobody: what is nobody's of the staff: promises from before the first day, complaints about letters.
        queue: the incoming calls.
        floor: everything together, also when only one team is shown.
    """

    groups: tuple[Group, ...]
    nobody: Work
    queue: Queue
    floor: Work

    @property
    def people(self) -> tuple[Person, ...]:
        """Every line."""
        return tuple(person for group in self.groups for person in group.people)

    @property
    def goal(self) -> float | None:
        """Promises that all who have a goal should take together."""
        return _sum_of_goals(self.people)

    @property
    def distance(self) -> float | None:
        """Promises beyond the goal of those who have one."""
        return _sum_of_distances(self.people)

    def of_team(self, name: str) -> DailySheet:
        """Return the sheet of one team alone; floor and queue stay the whole floor's.

        Raises:
            InputError: there is no such team.
        """
        check_team(name, [group.team for group in self.groups])
        chosen = tuple(group for group in self.groups if group.team.name == name)
        return DailySheet(chosen, Work(), self.queue, self.floor)

    def to_json(self) -> dict[str, Any]:
        """Return the sheet as plain values, amounts in main units of the currency."""
        return {
            "teams": [group.to_json() for group in self.groups],
            "nobody": self.nobody.to_json(),
            "floor": self.floor.to_json(),
            "queue": self.queue.to_json(),
        }


SUPERVISORS = TeamFacts("supervisors", Text(en="Supervisors", es="Supervisores"))
VISITORS = TeamFacts("visitors", Text(en="Visitors", es="Visitadores"))
EVERYBODY = TeamFacts("all", Text(en="Everybody", es="Todos"))


def check_team(name: str, teams: Sequence[TeamFacts]) -> None:
    """Refuse a team that there is not; supervisors and visitors always count as teams.

    Raises:
        InputError: names the teams that there are.
    """
    there = list(dict.fromkeys([team.name for team in (*teams, SUPERVISORS, VISITORS)]))
    if name not in there:
        hint = did_you_mean(name, there)
        raise InputError(f'--team {name}: there is no team "{name}"{hint}; there are: {", ".join(there)}')


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
    works = _works(events, len(staff))
    teams = tuple(teams) or (EVERYBODY,)
    present, begins, ends = _shifts(events, len(staff))
    absent = np.zeros(len(staff), bool)
    absent[events["collector"][events["kind"] == Kind.ABSENT]] = True

    def line(row: int, team: TeamFacts) -> Person:
        who = staff[row]
        at_work = bool(present[row])
        return Person(
            row=row,
            name=names[row],
            role=Role(int(who["role"])),
            present=at_work,
            absent=bool(absent[row]),
            begins=int(begins[row]),
            ends=int(ends[row]),
            goal=_goal_of(team, int(ends[row] - begins[row])) if at_work else None,
            by_machine=team.dialling != MANUAL,
            work=works[row],
        )

    def lines(rows: Iterable[Any], team: TeamFacts) -> tuple[Person, ...]:
        there = (line(int(row), team) for row in rows)
        return tuple(each for each in there if each.present or each.absent or each.work != Work())

    counters = _counters(events, works, staff, teams) if machines is None else machines
    groups = [
        _team(number, team, lines(_rows_of(staff, number, len(teams)), team), counters[number], events)
        for number, team in enumerate(teams)
    ]
    for role, facts in ((Role.SUPERVISOR, SUPERVISORS), (Role.VISITOR, VISITORS)):
        groups.append(Group(facts, role, lines(np.flatnonzero(staff["role"] == role), facts)))
    everything = sum(works, Work())
    nobody = works[NOBODY] + Work(dials=-sum(group.machine.dials for group in groups))
    shown = tuple(group for group in groups if group.people or group.machine != Work())
    return DailySheet(shown, nobody, _queue(events), everything)


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


def _counters(
    events: npt.NDArray[Any], works: Sequence[Work], staff: npt.NDArray[Any], teams: Sequence[TeamFacts]
) -> npt.NDArray[Any]:
    """Return what the log tells of machines that dial, as far as it does."""
    counters = np.zeros(len(teams), TEAM)
    talks = np.isin(events["kind"], TALKS)
    first = next((number for number, team in enumerate(teams) if team.dialling != MANUAL), None)
    for number, team in enumerate(teams):
        if team.dialling == MANUAL:
            continue
        rows = _rows_of(staff, number, len(teams))
        abandoned = int(((events["kind"] == Kind.ABANDONED) & (events["detail"] == number)).sum())
        talked = int((talks & np.isin(events["collector"], rows)).sum())
        counters["abandoned"][number] = abandoned
        counters["answered"][number] = abandoned + talked - sum(works[row].incoming for row in rows)
    if first is not None:
        counters["dialled"][first] = works[NOBODY].dials
    return counters


def _works(events: npt.NDArray[Any], staff: int) -> list[Work]:
    """Return the work of each of the staff, and last what is nobody's."""
    kind, detail, cents = events["kind"], events["detail"], events["cents"]
    incoming = _answered_from_queue(events)

    def each(chosen: npt.NDArray[np.bool_], weights: Any = None) -> npt.NDArray[np.int64]:
        counted = np.zeros(staff + 1, np.int64)  # the row before the first is the last: nobody's
        np.add.at(counted, events["collector"][chosen], 1 if weights is None else weights[chosen])
        return counted

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


def _shifts(
    events: npt.NDArray[Any], staff: int
) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return who worked a shift, and when it began and ended."""
    present = np.zeros(staff, bool)
    begins, ends = np.zeros(staff, np.int64), np.zeros(staff, np.int64)
    staffed = (events["kind"] == Kind.STAFFED) & (events["collector"] >= 0)
    paid = events[staffed & (events["seconds"] > 0)]  # who is absent has a shift of no seconds
    present[paid["collector"]] = True
    ends[paid["collector"]] = paid["second"]
    begins[paid["collector"]] = paid["second"] - paid["seconds"]
    return present, begins, ends


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
    return [
        Span(int(row), Activity(int(activity)), int(second), int(second + seconds))
        for row, activity, second, seconds in zip(
            done["collector"], _activity(done), done["second"], done["seconds"], strict=True
        )
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


# --- small sums --------------------------------------------------------------------------------------


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole > 0 else None


def _sum_of_goals(people: Iterable[Person]) -> float | None:
    goals = [person.goal for person in people if person.goal is not None]
    return round(sum(goals), 2) if goals else None


def _sum_of_distances(people: Iterable[Person]) -> float | None:
    distances = [person.distance for person in people if person.distance is not None]
    return round(sum(distances), 2) if distances else None
