"""Run: the state of one replication, and what both runners do with it in the same words.

The order of the day, the same for every runner:
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.debtors.personalities import draw_debtors
from collsim.errors import InputError
from collsim.jit import compiled
from collsim.policies.steps import age
from collsim.randomness import Decision, Luck, draw, lognormal, uniform
from collsim.records import AGENDA, EVENT, Channel, Mechanism
from collsim.simulation.event_log import PAGE, in_order, new_journal, with_room
from collsim.simulation.floor import DESK, Floor, new_crew, open_floor
from collsim.simulation.morning import months_late
from collsim.simulation.setup import Setup
from collsim.simulation.worklists import rank_all, write_lists
from collsim.simulation.world import begin_day, new_world, works_today
from collsim.units import NEVER

Runner = Literal["compiled", "objects"]


class Phase(NamedTuple):
    """A part of the day: its name and what happens, in English and Spanish."""

    name: str
    about: str
    nombre: str
    cuenta: str


ORDER_OF_THE_DAY = (
    Phase(
        "fall due",
        "accounts age, interest is charged, instalments fall due and are paid on time or not",
        "vencer",
        "las cuentas envejecen, corre el interés moratorio, vencen cuotas y se pagan a tiempo o no",
    ),
    Phase(
        "receive",
        "letters and notices under way arrive, courts decide",
        "recibir",
        "llegan las cartas y avisos en camino, resuelven los juzgados",
    ),
    Phase(
        "live",
        "promised days come, plans fall due, debtors think of their debt by themselves",
        "vivir",
        "llegan los días prometidos, vencen los convenios, el deudor se acuerda por sí mismo",
    ),
    Phase(
        "treat",
        "the policy's due treatments are given where the conduct rules permit, calls are listed",
        "gestionar",
        "se dan las gestiones que tocan donde las normas lo permiten, se listan las llamadas",
    ),
    Phase(
        "rank",
        "the policy orders the lists of calls and visits",
        "ordenar",
        "la política ordena las listas de llamadas y visitas",
    ),
    Phase(
        "work",
        "collectors call and are called, supervisors decide, visitors go from door to door, "
        "until their shifts end",
        "trabajar",
        "los gestores llaman y atienden, los supervisores deciden, los visitadores van de puerta en puerta, "
        "hasta el fin de sus turnos",
    ),
    Phase("close", "the staff's day is paid", "cerrar", "se paga la jornada del personal"),
)
"""The first four are lived account by account (`simulation.morning`), the others by the floor."""

__doc__ = (__doc__ or "") + "\n".join(
    f"{n}. {phase.name}: {phase.about}" for n, phase in enumerate(ORDER_OF_THE_DAY, 1)
)

EVENTS_A_FACT = 16
"""More events than one fact of an instant, and the dispatch that follows it, can write for one person."""
SECONDS_A_DIAL = 30
"""About the least that a dial takes; it tells how much of a list a day may reach, and no more hangs on it."""


@dataclass(frozen=True)
class Outcome:
    """What a run leaves.

    Attributes:
        events: the log in its order, horizon and run-off; empty unless it was kept.
        daily: tallies [day, opening bucket or staff, kind, (count, cents, seconds)].
        details: tallies [kind, detail, (count, cents)] within the horizon.
        book: ACCOUNT records on the last evening of the horizon.
        final: the same at the end of the run-off.
        staff: COLLECTOR records.
        debtors: DEBTOR records at the end of the run-off, in the order of the book; nobody in the model
            sees them.
    """

    events: npt.NDArray[Any]
    daily: npt.NDArray[np.int64]
    details: npt.NDArray[np.int64]
    book: npt.NDArray[Any]
    final: npt.NDArray[Any]
    staff: npt.NDArray[Any]
    debtors: npt.NDArray[Any]


class Run:
    """The state of one replication."""

    def __init__(self, setup: Setup, replication: int, keep_events: bool = False) -> None:
        self.setup = setup
        self.plan = setup.plan
        self.world = new_world(setup, self.plan, replication)
        self.luck = self.world.luck  # as the days know it; a Luck would have much compiled for its type too
        self.book = setup.book.copy()
        self.book["first_payment"] = NEVER
        note_months_late(self.book)
        p = setup.parameters[0]
        self.debtors = draw_debtors(self.book, setup.population, p, self.luck, setup.first_day)
        self.agenda = np.zeros(len(self.book), AGENDA)
        self.agenda["back_on"] = self.agenda["calls_on"] = self.agenda["arrival"] = NEVER
        self.desk = np.zeros(len(self.book) + 1, DESK)
        self.crew = new_crew(hire(setup.staff, p, self.luck), setup.teams)
        spread_over_areas(self.book, int(self.world.floor.areas), self.luck)
        self.shifts = 0
        shifts = int((setup.staff["ends"] - setup.staff["begins"]).sum())
        self.likely_dials = (len(setup.staff) + shifts // SECONDS_A_DIAL) // 2
        lines = int(self.crew.line_count)
        self.room_of_an_instant = EVENTS_A_FACT * (len(setup.staff) + lines + 1) + 4 * len(self.book)
        self.keeps_events = keep_events
        self.journal = new_journal(keep_events)
        self.log = np.zeros(0, EVENT)
        self.daily = np.zeros((setup.all_days, *self.journal.tallies.shape), np.int64)
        self.at_horizon: tuple[npt.NDArray[Any], npt.NDArray[np.int64]] | None = None

    @property
    def days(self) -> range:
        """Every day of the run, run-off included."""
        return range(self.setup.first_day, self.setup.first_day + self.setup.all_days)

    def open_day(self, day: int) -> None:
        """Make ready for a day: its calendar, and the common policy once the horizon is past."""
        if day == self.setup.first_day + self.setup.days:
            self._pass_horizon()
        begin_day(self.world, self.setup, day)
        self.make_room(PAGE)

    def keep_events(self) -> None:
        """Keep the log from now on."""
        self.keeps_events = True
        self.journal.keeps = 1

    def make_room(self, events: int) -> None:
        """Make room in the log for so many events more, if it is kept."""
        if self.keeps_events:
            self.log = with_room(self.journal, self.log, events)

    def works(self, day: int) -> bool:
        """Return whether collectors work on a day."""
        return self.plan.staffed and len(self.setup.staff) > 0 and bool(works_today(self.world, day))

    @property
    def staff(self) -> npt.NDArray[Any]:
        """The staff: COLLECTOR records."""
        people: npt.NDArray[Any] = self.crew.staff[: self.crew.people]
        return people

    def open_floor(self, day: int) -> Floor:
        """Return the floor of a day: its lists ranked, nobody there yet."""
        self.world.shifts = self.shifts
        self.shifts += 1
        own = self._own_scores(day)
        self._list(day, own, "calls", int(Mechanism.CALL), int(Channel.PHONE), self.likely_dials)
        self._list(day, own, "visits", int(Mechanism.VISIT), int(Channel.VISIT), len(self.book))
        self.make_room(self.room_of_an_instant)
        floor = Floor(
            self.book,
            self.debtors,
            self.agenda,
            self.desk,
            self.crew,
            self.world,
            self.journal,
            self.log,
            day,
        )
        open_floor(floor)
        return floor

    def _list(
        self, day: int, own: npt.NDArray[np.float64], what: str, mechanism: int, channel: int, likely: int
    ) -> None:
        """Rank the accounts that are to be called, or visited, on a day."""
        scores, on = self.desk[f"{what}_score"][:-1], self.desk[f"{what}_on"][:-1]
        rank_all(
            self.book,
            self.debtors,
            self.agenda,
            self.world,
            day,
            own,
            mechanism,
            channel,
            scores,
            self.desk[f"{what}_as"][:-1],
            on,
        )
        rows, places = self.desk[f"{what}_row"], self.crew[what]
        write_lists(rows, places, scores, on, len(self.setup.offsets), likely)

    def close_day(self, day: int) -> None:
        """Put the day's tallies away."""
        self.daily[day - self.setup.first_day] = self.journal.tallies
        self.journal.tallies[:] = 0

    def outcome(self) -> Outcome:
        """Return what the run leaves once its last day is over."""
        book, details = self.at_horizon or (self.book, self.journal.details)
        return Outcome(
            events=in_order(self.log[: self.journal.bound]),
            daily=self.daily,
            details=details,
            book=book,
            final=self.book,
            staff=self.staff.copy(),
            debtors=self.debtors,
        )

    def _pass_horizon(self) -> None:
        """Keep what stands at the horizon, and go on under the common policy."""
        self.at_horizon = (self.book.copy(), self.journal.details.copy())
        self.plan = self.setup.runoff
        self.world = new_world(self.setup, self.plan, int(self.luck.replication))
        self.agenda["wake"] = 0

    def _own_scores(self, day: int) -> npt.NDArray[np.float64]:
        """Return the scores of a policy that ranks by itself, or none."""
        if self.plan.rank is None:
            return np.zeros(0)
        bring_days_past_due(self.book, day)
        seen = self.book.view()
        seen.flags.writeable = False
        scores = np.asarray(self.plan.rank(seen, day), dtype=np.float64)
        if scores.shape != (len(self.book),):
            raise InputError(
                f"policy {self.plan.name}: rank(accounts, day) must return one score an account, "
                f"an array of shape ({len(self.book)},); it returned {scores.shape}"
            )
        return scores


def hire(staff: npt.NDArray[Any], p: Any, luck: Any) -> npt.NDArray[Any]:
    """Return the staff with what luck decides: skill, lognormal around 1, and time in the trade."""
    hired = staff.copy()
    _draw_people(hired, p, luck)
    return hired


@compiled
def _draw_people(staff: Any, p: Any, luck: Luck) -> None:
    for person in staff:
        skill = draw(luck, person.who, 0, Decision.SKILL, 0)
        person.skill = lognormal(skill, -0.5 * p.skill_sd**2, p.skill_sd)
        person.phase = draw(luck, person.who, 0, Decision.PART_TIME, 0)
        person.tenure = -p.tenure_days * np.log(draw(luck, person.who, 0, Decision.TENURE, 0))


@compiled
def spread_over_areas(book: Any, areas: int, luck: Luck) -> None:
    """Give every account that does not say where it is an area of the town, by its name; all worlds alike."""
    for row in range(len(book)):
        if book[row].area < 0:
            place = uniform(luck.seed, 0, book[row].who, 0, Decision.AREA, 0)
            book[row].area = int(place * areas)


@compiled
def note_months_late(book: Any) -> None:
    """Write into every account the bucket from which its first month counts."""
    for row in range(len(book)):
        book[row].bucket = months_late(book[row])


@compiled
def bring_days_past_due(book: Any, day: int) -> None:
    """Bring the column `days_past_due` of every account up to a day."""
    for row in range(len(book)):
        book[row].days_past_due = max(0, age(book[row], day))
