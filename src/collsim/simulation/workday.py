"""The working day in SimPy: the specification that the compiled runner must match."""

from __future__ import annotations

from typing import Any, NamedTuple

import simpy

from collsim.simulation.dial import dial
from collsim.simulation.dispatch import NONE, Lists, dispatch
from collsim.simulation.event_log import bind
from collsim.simulation.run import Run
from collsim.units import NEVER, SECONDS_A_DAY

AFTER_ALL_FACTS: Any = 2
"""Priority of the settlement of an instant: later than SimPy's urgent (0) and normal (1) events."""


class Task(NamedTuple):
    """Whom to call (row of the book), and by which treatment of the catalogue."""

    account: int
    treatment: int


class Workday:
    """One day of the call floor: at every instant matches free collectors and accounts to call."""

    def __init__(self, env: simpy.Environment, run: Run, day: int) -> None:
        self.env = env
        self.run = run
        self.day = day
        self.lists: Lists = run.rank(day)
        self._waiting: dict[int, simpy.Event] = {}
        self._settlements: set[int] = set()

    @property
    def second(self) -> int:
        """The second of the day."""
        return int(self.env.now) - self.day * SECONDS_A_DAY

    def next_task(self, collector: int) -> simpy.Event:
        """Return an event that brings a collector (a row) his next Task, or None when the day is over."""
        answer = self.env.event()
        if self.second >= self.run.staff[collector]["ends"]:
            return answer.succeed(None)
        self.run.staff[collector]["free_at"] = self.second
        self._waiting[collector] = answer
        self._settle_at(self.second)
        return answer

    def call(self, collector: int, task: Task) -> int:
        """Let a collector do a task; return the seconds until he is free again."""
        run = self.run
        seconds = dial(
            run.book[task.account],
            run.debtors[task.account],
            run.staff[collector],
            run.agenda[task.account],
            run.world,
            run.journal,
            task.account,
            collector,
            task.treatment,
            self.day,
            self.second,
        )
        bind(run.journal, run.log)
        busy = max(1, int(seconds))
        run.staff[collector]["free_at"] = self.second + busy
        return busy

    def _settle_at(self, second: int) -> None:
        """Arrange that an instant is settled once, after all facts of that instant are posted."""
        if second in self._settlements:
            return
        self._settlements.add(second)
        settlement = self.env.event()
        settlement._ok, settlement._value = True, None
        settlement.callbacks.append(self._settle)
        self.env.schedule(settlement, AFTER_ALL_FACTS, delay=second - self.second)

    def _settle(self, _: simpy.Event) -> None:
        now, run = self.second, self.run
        self._settlements.discard(now)
        later = dispatch(
            run.book,
            run.scores,
            self.lists,
            run.staff,
            run.given,
            run.world,
            run.journal,
            run.log,
            self.day,
            now,
        )
        for collector in [c for c in self._waiting if run.staff[c]["free_at"] == now]:
            self._answer(collector, later)

    def _answer(self, collector: int, later: int) -> None:
        account = int(self.run.given[collector])
        if account != NONE:
            task = Task(account, int(self.lists.treatments[account]))
            self._waiting.pop(collector).succeed(task)
        elif later == NEVER or later >= self.run.staff[collector]["ends"]:
            self._waiting.pop(collector).succeed(None)
        else:
            self.run.staff[collector]["free_at"] = later
            self._settle_at(later)
