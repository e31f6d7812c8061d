"""Made-up days of a floor: plausible logs, for tests and for looking at pictures."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from collsim.content import Text
from collsim.experiments.sheet import TeamFacts
from collsim.records import COLLECTOR, EVENT, Kind, QueueEnd, Role, VisitEnd
from collsim.units import HOUR, MINUTE

DAY = 20_756  # a Thursday
OPENS, CLOSES = 8 * HOUR, 17 * HOUR
TEAMS = (
    TeamFacts("early", Text(en="Early arrears", es="Mora temprana"), goal=14.0, shift=CLOSES - OPENS),
    TeamFacts("late", Text(en="Late arrears", es="Mora tardía"), 20.0, "predictive", 0.03, CLOSES - OPENS),
)


class FloorDay(NamedTuple):
    """A day of a floor."""

    events: Any
    staff: Any
    names: tuple[str, ...]
    teams: tuple[TeamFacts, ...]


def floor_day(
    seed: int = 1,
    sizes: tuple[int, ...] = (9, 7),
    supervisors: int = 2,
    visitors: int = 3,
    callers: int = 60,
    teams: tuple[TeamFacts, ...] = TEAMS,
) -> FloorDay:
    """A working day of teams of these sizes."""
    random = np.random.default_rng(seed)
    staff = np.zeros(sum(sizes) + supervisors + visitors, COLLECTOR)
    staff["team"] = -1
    staff["team"][: sum(sizes)] = np.repeat(np.arange(len(sizes)), sizes)
    staff["role"][sum(sizes) :] = [Role.SUPERVISOR] * supervisors + [Role.VISITOR] * visitors
    staff["begins"], staff["ends"] = OPENS, CLOSES
    if sizes[0] > 2:
        staff["ends"][1] = OPENS + (CLOSES - OPENS) // 2
    log = Logbook()
    accounts = iter(range(10_000_000))
    calls = sorted(int(second) for second in random.uniform(OPENS, CLOSES - 600, callers))
    for row, who in enumerate(staff):
        if row == 3 and sizes[0] > 5:
            log.add(OPENS, row, Kind.ABSENT, detail=int(who["role"]))
            log.add(CLOSES, row, Kind.STAFFED, seconds=0, cents=90_00)
            continue
        log.add(int(who["ends"]), row, Kind.STAFFED, seconds=int(who["ends"] - who["begins"]), cents=90_00)
        Shift(log, random, row, who, accounts, teams, calls).live()
    for number, second in enumerate(calls):  # whom nobody took
        end = (QueueEnd.LEFT, QueueEnd.LEFT, QueueEnd.ENGAGED, QueueEnd.CLOSED)[number % 4]
        waited = 0 if end == QueueEnd.ENGAGED else int(random.exponential(200)) + 5
        log.add(second, -1, Kind.QUEUED, next(accounts), int(end), waited)
    for team, facts in enumerate(teams):
        if facts.dialling != "manual":
            machine(log, random, team, sizes[team], accounts)
    fell_due(log, random, len(staff))
    names = tuple(f"C{row + 1:03d}" for row in range(len(staff)))
    return FloorDay(log.events(), staff, names, teams)


class Logbook:
    """Events as they are written down."""

    def __init__(self) -> None:
        self.rows: list[tuple[int, ...]] = []

    def add(
        self,
        second: int,
        row: int,
        kind: Kind,
        account: int = -1,
        detail: int = 0,
        seconds: int = 0,
        cents: int = 0,
    ) -> None:
        """Write an event down."""
        self.rows.append((DAY, second, account, row, int(kind), detail, seconds, cents))

    def events(self) -> Any:
        """The log."""
        return np.array(self.rows, EVENT)


class Shift:
    """Somebody's day."""

    def __init__(self, log: Logbook, random: Any, row: int, who: Any, accounts: Any, teams: Any, calls: Any):
        self.log, self.random, self.row, self.who, self.accounts = log, random, row, who, accounts
        self.now = int(who["begins"])
        self.by_machine = who["team"] >= 0 and teams[who["team"]].dialling != "manual"
        self.calls = calls if who["team"] == 0 else []
        self.skill = random.uniform(0.6, 1.5)

    def spend(self, kind: Kind, seconds: float, **more: int) -> None:
        """Do something for so long."""
        length = max(1, int(seconds))
        self.log.add(self.now, self.row, kind, seconds=length, **more)
        self.now += length

    def live(self) -> None:
        """Work until the end, with breaks."""
        begins, ends = int(self.who["begins"]), int(self.who["ends"])
        breaks = [(begins + 2 * HOUR, 15), (begins + 4 * HOUR + 30 * MINUTE, 60), (begins + 7 * HOUR, 15)]
        act = {Role.COLLECTOR: self.call, Role.SUPERVISOR: self.supervise, Role.VISITOR: self.visit}
        while self.now < ends:
            if breaks and self.now >= breaks[0][0] + self.random.integers(0, 600):
                self.spend(Kind.RESTED, breaks.pop(0)[1] * MINUTE)
            else:
                act[Role(int(self.who["role"]))]()

    def call(self) -> None:
        """Take who waits, or dial the next."""
        account = next(self.accounts)
        came = [c for c in self.calls if c <= self.now and c > self.now - 240]
        if came:
            self.calls.remove(came[0])
            self.log.add(came[0], -1, Kind.QUEUED, account, int(QueueEnd.ANSWERED), self.now - came[0])
            self.talk(account)
            return
        self.now += int(self.random.exponential(20))
        if not self.by_machine:
            self.spend(Kind.PREPARED, self.random.exponential(15), account=account)
            self.spend(Kind.DIALLED, self.random.uniform(8, 35), account=account, cents=5)
        luck = self.random.random()
        if luck < (0.0 if self.by_machine else 0.55):
            return
        if luck < 0.62:
            self.spend(Kind.VOICEMAIL, 8, account=account)
        elif luck < 0.78:
            self.spend(Kind.ANSWERED, self.random.exponential(40), account=account)
        elif luck < 0.8:
            self.spend(Kind.WRONG_NUMBER, self.random.exponential(20), account=account)
        else:
            self.talk(account)

    def talk(self, account: int) -> None:
        """Speak with the holder."""
        self.spend(Kind.CONTACTED, self.random.gamma(3, 70), account=account)
        luck = self.random.random() / self.skill
        if luck < 0.05:
            self.spend(Kind.HELD, self.random.uniform(40, 180), account=account)
        if luck < 0.33:
            kind = Kind.PLANNED if luck < 0.04 else Kind.PROMISED
            self.log.add(self.now, self.row, kind, account, cents=int(self.random.lognormal(12, 0.7)))
        elif luck < 0.45:
            self.log.add(self.now, self.row, Kind.CALL_BACK, account, detail=2)
        elif luck > 1.1:
            self.log.add(self.now, self.row, Kind.HUNG_UP, account)
            if luck > 1.3:
                self.log.add(self.now, self.row, Kind.COMPLAINED, account)
        self.spend(Kind.NOTED, self.random.gamma(4, 15), account=account)

    def supervise(self) -> None:
        """Decide or check, or wait to be asked."""
        if self.random.random() < 0.6:
            self.now += int(self.random.exponential(600))
        elif self.random.random() < 0.7:
            self.spend(Kind.DECIDED, self.random.uniform(40, 180), detail=int(self.random.integers(0, 2)))
        else:
            self.spend(Kind.CHECKED, self.random.uniform(120, 400), detail=int(self.random.random() < 0.1))

    def visit(self) -> None:
        """Go to the next address."""
        account = next(self.accounts)
        self.spend(Kind.TRAVELLED, self.random.uniform(480, 2_400))
        end = VisitEnd(int(self.random.choice(4, p=[0.45, 0.2, 0.25, 0.1])))
        self.spend(Kind.VISITED, self.random.uniform(120, 900), account=account, detail=int(end), cents=200)
        if end == VisitEnd.HOLDER and self.random.random() < 0.6:
            cents = int(self.random.lognormal(12, 0.7))
            self.log.add(self.now, self.row, Kind.PROMISED, account, cents=cents)


def machine(log: Logbook, random: Any, team: int, size: int, accounts: Any) -> None:
    """What a dialling machine does besides the talks."""
    for second in random.uniform(OPENS, CLOSES, size * 200):
        log.add(int(second), -1, Kind.DIALLED, next(accounts), cents=5)
    for kind, many in ((Kind.ABANDONED, size * 2), (Kind.CUT, size)):
        for second in random.uniform(OPENS, CLOSES, many):
            log.add(int(second), -1, kind, next(accounts), detail=team)


def fell_due(log: Logbook, random: Any, staff: int) -> None:
    """Promises of earlier days that were kept or broken today."""
    for _ in range(staff * 5):
        row, cents = int(random.integers(-1, staff)), int(random.lognormal(12, 0.7))
        kept = random.random() < 0.6
        log.add(0, row, Kind.KEPT if kept else Kind.BROKEN, 0, cents=cents)
        if kept:
            log.add(0, row, Kind.PAID, 0, detail=3, cents=cents)
