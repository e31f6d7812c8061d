"""The sheet of one day: what it says of each person, of teams and of the whole floor, and how that adds up.

Times are seconds, money is cents.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from enum import IntEnum
from typing import Any, Protocol

from collsim.content import Text, did_you_mean
from collsim.errors import InputError
from collsim.records import Role

MANUAL = "manual"
IN_TIME = 20
"""Seconds within which an incoming call should be answered."""


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


class _WithPeople(Protocol):
    """Whoever has lines on the sheet."""

    @property
    def people(self) -> tuple[Person, ...]:
        """Every line."""


class Together:
    """Several people: the goals of those who have one, added up."""

    @property
    def goal(self: _WithPeople) -> float | None:
        """Promises that those at work should take together; None without a goal."""
        goals = [person.goal for person in self.people if person.goal is not None]
        return round(sum(goals), 2) if goals else None

    @property
    def distance(self: _WithPeople) -> float | None:
        """Promises beyond the goal of those who have one; negative while it is not reached."""
        distances = [person.distance for person in self.people if person.distance is not None]
        return round(sum(distances), 2) if distances else None


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
class Group(Together):
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
class DailySheet(Together):
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


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole > 0 else None
