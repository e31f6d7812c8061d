"""The Mesa model: debtors and collectors as agents, a step a day.

Debtors and collectors hold no state of their own: they are views of rows, so whatever the
compiled functions write is what an agent shows.
"""

from __future__ import annotations

from typing import Any

import mesa
import numpy as np
import simpy

from collsim.debtors.transitions import dpd
from collsim.records import Doing, Role
from collsim.simulation.event_log import PAGE, bind
from collsim.simulation.floor import close_floor
from collsim.simulation.morning import morning
from collsim.simulation.run import ORDER_OF_THE_DAY, Outcome, Run
from collsim.simulation.setup import Setup
from collsim.simulation.workday import Life, Workday
from collsim.units import SECONDS_A_DAY


class Debtor(mesa.Agent):
    """A debtor with his account: a view of one row."""

    def __init__(self, model: CollectionModel, row: int, external_id: str) -> None:
        super().__init__(model)
        self.row = row
        self.external_id = external_id

    @property
    def account(self) -> Any:
        """What the creditor sees of him (ACCOUNT)."""
        return self.model.run.book[self.row]

    @property
    def truth(self) -> Any:
        """What is true of him (DEBTOR); no policy reads it."""
        return self.model.run.debtors[self.row]

    @property
    def balance(self) -> int:
        """What he owes, in cents."""
        return int(self.account.balance)

    @property
    def days_past_due(self) -> int:
        """How late he is today."""
        return int(dpd(self.account, self.model.day))

    @property
    def personality(self) -> str:
        """Name of his personality."""
        return self.model.run.setup.population.names[self.truth.personality]

    def call_in(self, day: Workday) -> Life:
        """Call us, wait in the queue, and hang up when nobody answers in time."""
        agenda = self.model.run.agenda[self.row]
        yield day.until(agenda.calls_at)
        answered = day.calls(self.row)
        yield answered | day.until(agenda.leaves_at)
        if not answered.triggered:
            day.gives_up(self.row)

    def morning(self, day: int) -> None:
        """Live the morning of a day."""
        run = self.model.run
        if run.agenda[self.row].wake <= day:
            run.make_room(PAGE)
            morning(self.account, self.truth, run.agenda[self.row], run.world, run.journal, self.row, day)
            bind(run.journal, run.log)


class Person(mesa.Agent):
    """Somebody of the staff: a view of one row, and the life of a working day."""

    def __init__(self, model: CollectionModel, row: int, external_id: str) -> None:
        super().__init__(model)
        self.row = row
        self.external_id = external_id

    @property
    def record(self) -> Any:
        """His COLLECTOR record: shift, skill, what he is doing, counts."""
        return self.model.run.staff[self.row]

    @property
    def doing(self) -> Doing:
        """What he is doing at this moment."""
        return Doing(self.record.doing)

    @property
    def debtor(self) -> Debtor | None:
        """The debtor whom he calls, talks with, writes about or is on the way to; None for nobody."""
        row = int(self.record.account)
        return self.model.rows[row] if row >= 0 else None

    def work(self, day: Workday) -> Life:
        """Come in, do what there is to do, and go home when the shift is over and nobody is on the line."""
        yield from self.spend(day)
        while self.doing is not Doing.AWAY:
            yield from self.go_on(day)

    def go_on(self, day: Workday) -> Life:
        """Wait for something to do, or do it."""
        if self.doing is Doing.FREE:
            yield day.told(self.row)
        else:
            yield from self.spend(day)

    def spend(self, day: Workday) -> Life:
        """Spend the time that it takes to come, rest, dial, talk, write notes, walk or decide."""
        yield day.until(self.record.until)
        day.goes_on(self.row)


class Collector(Person):
    """Calls debtors and answers them."""

    def go_on(self, day: Workday) -> Life:
        """Wait, work, or hold the line for a supervisor."""
        if self.doing is Doing.HOLDING:
            yield from self.hold(day)
        else:
            yield from super().go_on(day)

    def hold(self, day: Workday) -> Life:
        """Wait for a supervisor's decision, as long as the debtor does."""
        decided = day.told(self.row)
        yield decided | day.until(self.record.until)
        if not decided.triggered:
            day.goes_on(self.row)


class Supervisor(Person):
    """Decides what exceeds a collector's authority, and checks the visits that are reported."""


class Visitor(Person):
    """Goes from door to door."""


PEOPLE = {Role.COLLECTOR: Collector, Role.SUPERVISOR: Supervisor, Role.VISITOR: Visitor}


class CollectionModel(mesa.Model):
    """Debt collection as a Mesa model: a step is a day; see `ORDER_OF_THE_DAY`.

    Args:
        setup: what is simulated.
        replication: which world.
        keep_events: whether the log is kept; its tallies always are.
        shuffle: order in which agents are started each morning, for tests that it does not matter;
            a numpy generator or None for the order of the book.
    """

    order_of_the_day = ORDER_OF_THE_DAY

    def __init__(
        self,
        setup: Setup,
        replication: int = 0,
        keep_events: bool = True,
        shuffle: np.random.Generator | None = None,
    ) -> None:
        super().__init__(rng=np.random.default_rng(0))
        self.run = Run(setup, replication, keep_events)
        self.day = setup.first_day
        self.env = simpy.Environment(initial_time=self.day * SECONDS_A_DAY)
        self._shuffle = shuffle
        self._is_open = False
        self._workday: Workday | None = None
        self._midnight = int(self.env.now)
        self.rows = [Debtor(self, row, name) for row, name in enumerate(setup.ids)]
        self._staff = [
            PEOPLE[Role(self.run.staff[row]["role"])](self, row, name)
            for row, name in enumerate(setup.staff_names)
        ]

    @property
    def debtors(self) -> Any:
        """All debtors, as an AgentSet."""
        return self.agents_by_type[Debtor]

    @property
    def collectors(self) -> Any:
        """All collectors, as an AgentSet."""
        return self.agents.select(lambda agent: isinstance(agent, Collector))

    @property
    def staff(self) -> Any:
        """All collectors, supervisors and visitors, as an AgentSet."""
        return self.agents.select(lambda agent: isinstance(agent, Person))

    def step(self) -> None:
        """Live the day, or what is left of it."""
        self._open_day()
        if self._workday is not None:
            self.env.run()
            close_floor(self._workday.floor)
        self.env.run(until=max(self.env.now + 1, (self.day + 1) * SECONDS_A_DAY))
        self.run.close_day(self.day)
        self.day += 1
        self._is_open = False

    def live_until(self, second: int) -> None:
        """Live the day up to just before a second of it, so that agents show who does what then."""
        self._open_day()
        moment = self._midnight + second
        if moment > self.env.now:
            self.env.run(until=moment)

    def _open_day(self) -> None:
        """Live the morning, and let the staff set out for work."""
        if self._is_open:
            return
        self._is_open, self._workday, self._midnight = True, None, int(self.env.now)
        self.run.open_day(self.day)
        for debtor in self._in_some_order(self.rows):
            debtor.morning(self.day)
        if self.run.works(self.day):
            self._workday = Workday(self.env, self.run, self.day)
            for life in self._in_some_order(self._lives(self._workday)):
                self.env.process(life)

    def _lives(self, workday: Workday) -> list[Life]:
        """Return the working days of all who are there, and of debtors who will call in."""
        callers = np.flatnonzero(self.run.agenda["calls_on"] == self.day)
        staff = [person.work(workday) for person in self._staff if person.record.present]
        return staff + [self.rows[row].call_in(workday) for row in callers]

    def run_to_end(self) -> Outcome:
        """Live the days that are left and return the outcome."""
        while self.day < self.run.days.stop:
            self.step()
        return self.run.outcome()

    def close(self) -> None:
        """Let the model go: Mesa 3.3 would keep it, and all its records, alive for good."""
        getattr(mesa.Agent, "_ids", {}).pop(self, None)

    def _in_some_order(self, agents: list[Any]) -> list[Any]:
        if self._shuffle is None:
            return agents
        return [agents[k] for k in self._shuffle.permutation(len(agents))]
