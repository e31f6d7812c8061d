"""The working day in SimPy: the specification that the compiled runner must match.

Everybody's life is a process in `model.py`; what is in here keeps the time. At each instant
processes post facts; when all are posted, the instant is settled by the shared `dispatch`,
and whoever was given something goes on.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import simpy

from collsim.simulation.dispatch import dispatch
from collsim.simulation.floor import Floor
from collsim.simulation.lives import calls, gives_up, goes_on, rings_out
from collsim.simulation.run import Run
from collsim.units import NEVER

AFTER_ALL_FACTS: Any = 2
"""Priority of the settlement of an instant: later than SimPy's urgent (0) and normal (1) events."""
Life = Generator[simpy.Event, Any, None]


class Workday:
    """One day of the call floor in SimPy.

    Args:
        env: the clock; the day begins at its present time.
        run: the replication.
        day: day number.
    """

    def __init__(self, env: simpy.Environment, run: Run, day: int) -> None:
        self.env = env
        self.run = run
        self.floor: Floor = run.open_floor(day)
        self._midnight = int(env.now)
        self._room = run.room_of_an_instant
        self._told: dict[int, simpy.Event] = {}
        self._queue: dict[int, simpy.Event] = {}
        self._settlements: set[int] = set()
        self._facts = False
        self._look = NEVER

    @property
    def second(self) -> int:
        """The second of the day."""
        return int(self.env.now) - self._midnight

    def until(self, second: int) -> simpy.Event:
        """Return an event at a second of the day, now or later."""
        return self.env.timeout(int(second) - self.second)

    def told(self, row: int) -> simpy.Event:
        """Return an event that happens when a dispatch gives this person something."""
        self._told[row] = self.env.event()
        return self._told[row]

    def goes_on(self, row: int) -> None:
        """Post the fact that what somebody of the staff was doing is over."""
        self._post(goes_on, row)

    def rings_out(self, line: int) -> None:
        """Post the fact that a line rings no more, or is answered."""
        self._post(rings_out, line)

    def calls(self, row: int) -> simpy.Event:
        """Post the fact that a debtor calls in; return an event for when he is answered or turned away."""
        self._post(calls, row)
        self._queue[row] = self.env.event()
        return self._queue[row]

    def gives_up(self, row: int) -> None:
        """Post the fact that a caller's patience is over."""
        del self._queue[row]
        self._post(gives_up, row)

    def _post(self, fact: Any, number: int) -> None:
        self.run.make_room(self._room)
        self.floor = self.floor._replace(log=self.run.log)
        fact(self.floor, number, self.second)
        self._facts = True
        self._settle_at(self.second)

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
        now = self.second
        self._settlements.discard(now)
        if not self._facts and self._look != now:
            return
        self._facts = False
        self.run.make_room(self._room)
        self.floor = self.floor._replace(log=self.run.log)
        self._look = int(dispatch(self.floor, now))
        crew = self.floor.crew
        for number in crew.told[1 : crew.told[0] + 1].tolist():
            self._tell(number)
        for row in [row for row in self._queue if not self.floor.agenda[row]["waits"]]:
            self._queue.pop(row).succeed()
        if self._look < NEVER:
            self._settle_at(self._look)

    def _tell(self, number: int) -> None:
        line = number - int(self.floor.crew.people)
        if line >= 0:
            self.env.process(self._ring(line))
        elif number in self._told:
            self._told.pop(number).succeed()

    def _ring(self, line: int) -> Life:
        """The life of a machine's call until somebody picks up, it has rung long enough, or it is cut."""
        record = self.floor.crew.lines[line]
        yield self.until(record.until)
        if record.until == self.second:
            self.rings_out(line)
