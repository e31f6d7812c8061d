"""Run: the state of one replication, and what both runners do with it in the same words.

The order of the day, the same for every runner:
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.debtors.personalities import draw_debtors
from collsim.errors import InputError
from collsim.jit import compiled
from collsim.policies.steps import age
from collsim.randomness import Decision, Luck, lognormal, uniform, who
from collsim.records import AGENDA, COLLECTOR, Kind
from collsim.simulation import dispatch
from collsim.simulation.event_log import (
    PAGE,
    STAFF_ROW,
    Log,
    bind,
    in_order,
    new_journal,
    new_log,
    note,
    with_room,
)
from collsim.simulation.morning import months_late
from collsim.simulation.setup import Setup
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
        "the policy orders the work list",
        "ordenar",
        "la política ordena la lista de trabajo",
    ),
    Phase(
        "work",
        "collectors call down the list until their shift ends",
        "trabajar",
        "los gestores llaman según la lista hasta el fin del turno",
    ),
    Phase("close", "the staff's day is paid", "cerrar", "se paga la jornada del personal"),
)
"""The first four are lived account by account (`simulation.morning`), the others by the floor."""

__doc__ = (__doc__ or "") + "\n".join(
    f"{n}. {phase.name}: {phase.about}" for n, phase in enumerate(ORDER_OF_THE_DAY, 1)
)

EVENTS_A_DIAL = 10
"""More events than one dial writes."""
SECONDS_A_DIAL = 30
"""No dial takes less, with what is prepared and the ringing; it bounds how many a day can have."""


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
    """

    events: npt.NDArray[Any]
    daily: npt.NDArray[np.int64]
    details: npt.NDArray[np.int64]
    book: npt.NDArray[Any]
    final: npt.NDArray[Any]
    staff: npt.NDArray[Any]


class Run:
    """The state of one replication."""

    def __init__(self, setup: Setup, replication: int, keep_events: bool = False) -> None:
        self.setup = setup
        self.luck = Luck(setup.seed, replication)
        self.book = setup.book.copy()
        self.book["first_payment"] = NEVER
        note_months_late(self.book)
        p = setup.parameters[0]
        self.debtors = draw_debtors(self.book, setup.population, p, self.luck, setup.first_day)
        self.agenda = np.zeros(len(self.book), AGENDA)
        self.staff = hire(setup.collectors, setup.floor[0], p, self.luck)
        self.plan = setup.plan
        self.world = new_world(setup, self.plan, replication)
        self.journal = new_journal(keep_events)
        self.log = new_log()
        self.daily = np.zeros((setup.all_days, *self.journal.tallies.shape), np.int64)
        self.scores = np.zeros(len(self.book))
        self.treatments = np.zeros(len(self.book), np.int64)
        self.given = np.full(len(self.staff), dispatch.NONE, np.int64)
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

    def make_room(self, events: int) -> None:
        """Make room in the log for so many events more, if it is kept."""
        if self.journal.keeps:
            self.log = with_room(self.log, events)

    def works(self, day: int) -> bool:
        """Return whether collectors work on a day."""
        return self.plan.staffed and len(self.staff) > 0 and bool(works_today(self.world, day))

    def most_dials(self) -> int:
        """Return a number of dials that the floor cannot exceed in a day."""
        floor = self.setup.floor[0]
        return len(self.staff) * (1 + int(floor.closes - floor.opens) // SECONDS_A_DIAL)

    def rank(self, day: int) -> dispatch.Lists:
        """Order the work list of a day, and make room for all that the floor can write."""
        self.make_room(EVENTS_A_DIAL * self.most_dials() + len(self.book) + len(self.staff))
        dispatch.rank_all(
            self.book,
            self.debtors,
            self.agenda,
            self.world,
            day,
            self._own_scores(day),
            self.scores,
            self.treatments,
        )
        zones = len(self.setup.offsets)
        likely = self.most_dials() // 2
        return dispatch.work_lists(self.book["zone"], self.scores, self.treatments, zones, likely)

    def close_day(self, day: int) -> None:
        """Pay the staff's day and put the day's tallies away."""
        if self.works(day):
            pay_staff(self.staff, self.world, self.journal, self.log, day)
        self.daily[day - self.setup.first_day] = self.journal.tallies
        self.journal.tallies[:] = 0

    def outcome(self) -> Outcome:
        """Return what the run leaves once its last day is over."""
        if self.at_horizon is None:
            self._pass_horizon()
        assert self.at_horizon is not None
        book, details = self.at_horizon
        return Outcome(
            events=in_order(self.log.events[: self.log.size[0]]),
            daily=self.daily,
            details=details,
            book=book,
            final=self.book,
            staff=self.staff,
        )

    def _pass_horizon(self) -> None:
        """Keep what stands at the horizon, and go on under the common policy."""
        self.at_horizon = (self.book.copy(), self.journal.details.copy())
        self.plan = self.setup.runoff
        self.world = new_world(self.setup, self.plan, self.luck.replication)
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


def hire(collectors: float, floor: Any, p: Any, luck: Luck) -> npt.NDArray[Any]:
    """Return the staff: collectors of differing skill, lognormal around 1.

    A fraction is one more collector, who leaves when that fraction of the shift is over.
    """
    staff = np.zeros(math.ceil(collectors), COLLECTOR)
    staff["ends"] = floor.closes
    if collectors % 1.0:
        staff[-1]["ends"] = floor.opens + int((floor.closes - floor.opens) * (collectors % 1.0))
    for c, external_id in enumerate(staff_names(collectors)):
        name: Any = np.uint64(who("collector", external_id))
        staff[c]["who"] = name
        draw = uniform(luck.seed, luck.replication, name, 0, Decision.SKILL, 0)
        staff[c]["skill"] = lognormal(draw, -0.5 * p.skill_sd**2, p.skill_sd)
    return staff


@compiled
def pay_staff(staff: Any, world: Any, journal: Any, log: Log, day: int) -> None:
    """Write down the shift of every collector and what it costs."""
    floor = world.floor
    whole = floor.closes - floor.opens
    for c in range(len(staff)):
        ends = staff[c].ends
        cost = floor.shift_cost * (ends - floor.opens) // whole
        note(journal, day, ends, -1, STAFF_ROW, c, Kind.STAFFED, 0, cost, ends - floor.opens)
        bind(journal, log)


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


def staff_names(collectors: float) -> list[str]:
    """Return the ids of the collectors; a fraction is one more."""
    return [f"C{c + 1:03d}" for c in range(math.ceil(collectors))]
