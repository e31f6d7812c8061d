"""The Mesa model: debtors and collectors as agents, a step a day.

Debtors and collectors hold no state of their own: they are views of rows, so whatever the
compiled functions write is what an agent shows.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import mesa
import numpy as np
import simpy

from collsim.debtors.transitions import dpd
from collsim.simulation.event_log import PAGE, bind
from collsim.simulation.morning import morning
from collsim.simulation.run import ORDER_OF_THE_DAY, Outcome, Run
from collsim.simulation.setup import Setup
from collsim.simulation.workday import Task, Workday
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

    def morning(self, day: int) -> None:
        """Live the morning of a day."""
        run = self.model.run
        if run.agenda[self.row].wake <= day:
            run.make_room(PAGE)
            morning(self.account, self.truth, run.agenda[self.row], run.world, run.journal, self.row, day)
            bind(run.journal, run.log)


class Collector(mesa.Agent):
    """A collector: a view of one row of the staff."""

    def __init__(self, model: CollectionModel, row: int) -> None:
        super().__init__(model)
        self.row = row

    @property
    def record(self) -> Any:
        """His COLLECTOR record: skill, dials, contacts, promises, seconds at work."""
        return self.model.run.staff[self.row]

    def work(self, workday: Workday) -> Generator[simpy.Event, Task | None, None]:
        """Take the next account, call, write it down; until the shift ends."""
        while task := (yield workday.next_task(self.row)):
            yield workday.env.timeout(workday.call(self.row, task))


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
        self._rows = [Debtor(self, row, name) for row, name in enumerate(setup.ids)]
        self._staff = [Collector(self, row) for row in range(len(self.run.staff))]

    @property
    def debtors(self) -> Any:
        """All debtors, as an AgentSet."""
        return self.agents_by_type[Debtor]

    @property
    def collectors(self) -> Any:
        """All collectors, as an AgentSet."""
        return self.agents_by_type[Collector]

    def step(self) -> None:
        """Live one day."""
        self.run.open_day(self.day)
        for debtor in self._in_some_order(self._rows):
            debtor.morning(self.day)
        if self.run.works(self.day):
            workday = Workday(self.env, self.run, self.day)
            opening = self.day * SECONDS_A_DAY + int(self.run.setup.floor[0].opens)
            if opening > self.env.now:
                self.env.run(until=opening)
            for collector in self._in_some_order(self._staff):
                self.env.process(collector.work(workday))
        self.env.run(until=(self.day + 1) * SECONDS_A_DAY)
        self.run.close_day(self.day)
        self.day += 1

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
