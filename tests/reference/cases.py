"""Random parameters, debtors, accounts and calls, with their edges, for program and reference alike."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from collsim.collectors.strategies import Strategy, compile_strategies
from collsim.content import find, load
from collsim.debtors.parameters import NAMES, PSYCHOLOGY, Parameters
from collsim.randomness import Decision, Luck
from collsim.records import (
    ACCOUNT,
    AGENDA,
    CALL,
    COLLECTOR,
    DEBTOR,
    EVENT,
    MAX_TREATMENTS,
    TREATMENT,
    Channel,
    Kind,
)
from collsim.simulation.event_log import new_journal
from collsim.simulation.floor import DESK, Floor, new_crew
from collsim.simulation.world import WORLD
from tests.reference import chance
from tests.reference.conversation import Policy, Script
from tests.reference.shapes import (
    ACTIVE,
    LEGAL,
    MONTHLY,
    NEVER,
    SETTLED,
    STOPPED,
    WEEKLY,
    WORKS,
    Event,
    Life,
    Record,
)
from tests.reference.transitions import TRACE, date, months_later, number

START, DAYS = 20_454, 1_500
"""The first of January 2026, and how many days from it a case may lie."""
FIRST_DAY = START - 400
HOUR = 3_600
TRAITS = ("willingness", "thrift", "honesty", "trust", "reactance", "credibility", "attention", "awareness")
KINDS = [kind.name for kind in Kind]


def shipped(kind: str) -> list[Path]:
    """The content files of a kind that come with the program."""
    return sorted(find(kind, "standard" if kind == "strategy" else "default").parent.glob("*.yaml"))


@cache
def ranges() -> tuple[Any, Any]:
    """Lowest and highest value on the card of each parameter."""
    cards = load(Parameters, find("parameters", "default")).cards
    return tuple(np.array([getattr(cards[name], end) for name in NAMES]) for end in ("low", "high"))


@cache
def strategies() -> Any:
    """The shipped strategies."""
    return compile_strategies([load(Strategy, path) for path in shipped("strategy")])


def parameters(random: np.random.Generator) -> Any:
    """Every parameter within its card's range, now and then at one end of it."""
    low, high = ranges()
    place = random.random(len(NAMES))
    edge = random.random(len(NAMES)) < 0.1
    place[edge] = np.round(place[edge])
    return np.array([tuple(low + place * (high - low))], PSYCHOLOGY)[0]


def one_of(random: np.random.Generator, *values: Any) -> Any:
    """One of these, evenly."""
    return values[int(random.integers(len(values)))]


def days_ago(random: np.random.Generator) -> int:
    """None, few, a month or two, or years."""
    return int(random.integers(0, one_of(random, 1, 4, 60, 900)))


def share(random: np.random.Generator) -> float:
    """From 0 to 1, both ends among them."""
    return one_of(random, 0.0, 1.0, *random.random(8))


def set_all(record: Any, **values: Any) -> Any:
    """The record, with these values in it."""
    for name, value in values.items():
        record[name] = value
    return record


def account(random: np.random.Generator, today: int) -> Any:
    """An account of any state and age, on which any of its days may come today."""
    instalment = int(np.exp(random.uniform(np.log(50), np.log(500_000))))
    balance = one_of(random, instalment, *(int(instalment * random.uniform(0.2, 20)) for _ in range(5)))
    missed = one_of(random, 0, 0, 1, 2, 3.5, 8, random.uniform(0, 6))
    overdue = one_of(random, *[min(balance, int(instalment * missed))] * 6, balance)
    state = one_of(random, *[ACTIVE] * 8, LEGAL, LEGAL, STOPPED)
    if random.random() < 0.04:
        balance, overdue, state = 0, 0, SETTLED
    dom = min(28, date(today).day if random.random() < 0.4 else int(random.integers(1, 29)))
    last_due = date(today).replace(day=dom)
    if number(last_due) >= today:
        last_due = months_later(last_due, -1)
    record = set_all(
        np.zeros(1, ACCOUNT)[0],
        balance=balance,
        overdue=overdue,
        instalment=instalment,
        due_dom=dom,
        last_due=number(last_due),
        next_due=number(months_later(last_due, 1)),
        bucket=int(random.integers(0, 5)),
        state=state,
        first_payment=one_of(random, NEVER, today - 40),
        last_payment=-NEVER,
        refused_rule=one_of(random, -1, 2),
        voice=one_of(random, -1, 0, 3),
        no_number=int(random.random() < 0.1),
        dials=int(random.integers(0, 50)),
        dials_since_contact=int(random.integers(0, 9)),
        last_dial=-NEVER,
        last_contact=-NEVER,
        promised_to=one_of(random, -1, 0),
        recent_as_of=today - one_of(random, 0, 0, 1, 2, 6, 7, 8, 90),
        recent_attempts=[week(random) for _ in Channel],
        recent_contacts=[week(random) for _ in Channel],
        **promises(random, today, overdue),
    )
    if state == LEGAL:
        record.judgment_day = today + int(random.integers(0, 2))
    underway = random.random(MAX_TREATMENTS) < 0.1
    record.arrives = np.where(underway, today + random.integers(-1, 2, MAX_TREATMENTS), NEVER)
    return record


def week(random: np.random.Generator) -> int:
    """Seven counts of eight bits."""
    counts = random.integers(0, one_of(random, 1, 2, 3, 40), 7)
    return sum(int(count) << 8 * day for day, count in enumerate(counts))


def promises(random: np.random.Generator, today: int, overdue: int) -> dict[str, int]:
    """A promise, a plan, both, or more often neither; their days often come today."""
    cents = one_of(random, 1, *(int(random.uniform(0, 1.3) * overdue) + 1 for _ in range(5)))
    left = one_of(random, 0, 0, 1, 2, 12)
    return {
        "promise_cents": cents,
        "promise_day": one_of(random, NEVER, NEVER, NEVER, today, today, today + 3),
        "plan_discount": one_of(random, 0, 0, cents // 3, overdue),
        "plan_left": left,
        "plan_cents": cents // 4 + 1,
        "plan_day": today + one_of(random, 0, 0, 9) if left else NEVER,
        "judgment_day": NEVER,
    }


def debtor(random: np.random.Generator, today: int, instalment: int) -> Any:
    """A debtor of any kind, looked at last today, lately or years ago."""
    kind = int(random.integers(0, 3))
    caught_up = today - days_ago(random)
    worn = np.where(random.random(MAX_TREATMENTS) < 0.5, random.uniform(0, 2, MAX_TREATMENTS), 0.0)
    record = set_all(
        np.zeros(1, DEBTOR)[0],
        who=random.integers(0, 1 << 64, dtype=np.uint64),
        liquidity=one_of(random, 0.0, *(instalment * np.exp(random.normal(0, 2)) for _ in range(7))),
        income=one_of(random, 0.0, *(instalment * np.exp(random.normal(0, 1)) for _ in range(9))),
        income_kind=kind,
        payday=int(random.integers(0, 7) if kind == WEEKLY else random.integers(1, 32)),
        caught_up=caught_up,
        as_of=caught_up,
        shock_until=today + int(random.integers(-90, 90)),
        shock_day=one_of(random, NEVER, today + 1, caught_up + int(random.integers(1, 60))),
        shock_count=int(random.integers(0, 9)),
        irritation=one_of(random, 0.0, 1.0, random.exponential(1), random.exponential(4)),
        pressure=one_of(random, 0.0, 1.0, 1.4, random.random(), random.random()),
        knows=int(random.random() < 0.8),
        disputes=int(random.random() < 0.15),
        worn=worn,
        voice_worn=one_of(random, 0.0, random.uniform(0, 2)),
        last_voice=one_of(random, -1, 0, 0, 3),
        phone=one_of(random, 0, 0, 0, 0, 1, 2),
        reach_profile=int(random.integers(0, 8)),
        reach=(share(random), 1.0, 0.0, one_of(random, 0.0, 1.0, 1.0), 1.0, 0.0),
        own_day=today + one_of(random, -40, -3, -1, 0, 0, 0, 1),
        own_count=int(random.integers(0, 200)),
        **{trait: share(random) for trait in TRAITS},
    )
    if kind == MONTHLY and random.random() < 0.3:
        record.payday = date(today).day  # today is a payday
    return record


def treatments(random: np.random.Generator) -> Any:
    """A catalogue with effects over the whole of their ranges; one in four is skip tracing."""
    records = np.zeros(MAX_TREATMENTS, TREATMENT)
    records["mechanism"] = np.where(random.random(MAX_TREATMENTS) < 0.25, TRACE, 0)
    records["cost"] = random.integers(0, 500, MAX_TREATMENTS)
    for name, most in (("informs", 1.0), ("presses", 1.0), ("irritates", 0.8), ("wears", 0.8)):
        records[name] = random.random(MAX_TREATMENTS) * most
    return records


def authority(random: np.random.Generator) -> dict[str, float]:
    """What a policy lets a collector do."""
    minimum = one_of(random, 1.0, 0.1, random.uniform(0.05, 1))
    return {
        "minimum": minimum,
        "supervised": one_of(random, 1.0, minimum * random.random(), 0.01),
        "opening": one_of(random, 1.0, random.uniform(0.3, 1)),
        "discount": one_of(random, 0.0, 0.5, random.random(), 1.0),
        "discount_from": one_of(random, 0, 0, 31),
        "plan_months": one_of(random, 0, 1, 2, 6, 24),
        "plan_from": one_of(random, 0, 0, 61),
        "horizon_of_promises": one_of(random, 1, 7, 15, 45),
    }


def call(random: np.random.Generator, today: int) -> Any:
    """A call at its beginning, of any total, to anybody who may pick up."""
    total = one_of(random, 0, 1, 99, *(int(np.exp(random.uniform(2, 14))) for _ in range(6)))
    ceiling = one_of(random, 0, int(total * random.random()), int(total * random.uniform(0, 2)))
    return set_all(
        np.zeros(1, CALL)[0],
        listener=one_of(random, 0, 0, 0, 0, 0, 0, 1, 2, 3),
        ceiling=ceiling,
        monthly=one_of(random, 0, int(total * random.uniform(0, 0.6))),
        from_day=today + one_of(random, 1, 1, 5, 14, 30),
        first_offer=int(ceiling * random.random()),
        step=random.uniform(0.1, 1.2),
        patience=int(random.integers(2, 60)),
        disputes=int(random.random() < 0.1),
        belief=share(random),
        busy=int(random.random() < 0.1),
        trust=share(random),
        irritation=random.random(),
        total=total,
        day=today,
        skill=random.uniform(0.3, 2),
        stated_day=today + 1,
        instalments=1,
        last_move=-1,
        last_reply=-1,
    )


def strategy(random: np.random.Generator) -> Any:
    """A shipped strategy, or one of any moves in any order after the balance."""
    record = strategies()[int(random.integers(len(strategies())))].copy()
    if random.random() < 0.5:
        record.count = 12
        record.moves[2:12] = random.choice((2, 3, 4, 5, 6, 7, 8, 9, 12), 10)
        record.times[2:12] = random.integers(1, 4, 10)
        record.sizes[2:12] = np.round(random.uniform(0.1, 1, 10), 2)
    return record


def second_of_the_day(random: np.random.Generator) -> int:
    """A second between eight and fifteen, of the floor."""
    return int(random.integers(8 * HOUR, 15 * HOUR))


# What the reference reads of a record


def values_of(record: Any) -> dict[str, Any]:
    """All fields of a record as plain numbers and lists."""
    values = zip(record.dtype.names, record.item(), strict=True)
    return {name: each.tolist() if isinstance(each, np.ndarray) else each for name, each in values}


def plain(record: Any) -> Record:
    """The same, as the reference reads it."""
    return Record(**values_of(record))


def script_of(record: Any) -> Script:
    """A strategy."""
    count = int(record["count"])
    return Script(*(record[name][:count].tolist() for name in ("moves", "times", "sizes")))


def policy_of(values: dict[str, float]) -> Policy:
    """A policy's authority."""
    return Policy(*values.values())


# The program's world of one account


class Scene:
    """One account and one debtor in a world of the program, and the same for the reference."""

    def __init__(self) -> None:
        self.world = np.zeros(1, WORLD)[0]
        self.world.treatment_count = MAX_TREATMENTS
        self.world.first_day = FIRST_DAY
        self.world.zone_count = 1
        self.world.profiles[:] = np.random.default_rng(3).random(self.world.profiles.shape) * 2
        self.journal = new_journal(True)
        self.agenda = np.zeros(1, AGENDA)
        self.book, self.debtors = np.zeros(1, ACCOUNT), np.zeros(1, DEBTOR)
        self.staff = np.zeros(1, COLLECTOR)
        self.crew = new_crew(self.staff, self.world.teams[:0])
        self.desk, self.log = np.zeros(2, DESK), np.zeros(400, EVENT)

    def set(self, random: np.random.Generator, reached: bool = False) -> tuple[Life, Any, Any, Any]:
        """Make up a case; the reference's life, and the program's account, debtor and agenda.

        Args:
            random: of the case.
            reached: whether it is one who can be talked with about a late debt.
        """
        self.today = today = START + int(random.integers(0, DAYS))
        world, journal = self.world, self.journal
        world.luck.seed, world.luck.replication = random.integers(0, 1 << 32), random.integers(0, 400)
        world.p = parameters(random)
        world.treatments = treatments(random)
        world.floor.opens, world.floor.closes = HOUR * random.integers(6, 10), HOUR * random.integers(15, 23)
        world.floor.bulk_second = 1_800 * random.integers(14, 30)
        world.floor.exponential = int(random.random() < 0.2)
        world.policy.moratory = one_of(random, 0.0, random.uniform(0, 0.9))
        world.offsets[0] = 900 * random.integers(-8, 9)
        journal.written, journal.bound = 0, 0
        self.book[0] = account(random, today)
        self.debtors[0] = debtor(random, today, int(self.book["instalment"][0]))
        self.book["who"] = self.debtors["who"]
        if reached:
            self.book["state"], self.book["promise_day"], self.book["plan_left"] = ACTIVE, NEVER, 0
            self.book["overdue"] = np.maximum(self.book["overdue"], self.book["balance"] // 4)
            self.debtors["phone"], self.debtors["irritation"] = WORKS, 0.0
            self.debtors["reach"], self.debtors["worn"] = 1.0, 0.0
        self.agenda[0] = np.zeros(1, AGENDA)[0]
        self.agenda["calls_on"] = NEVER
        self.agenda["back_on"] = one_of(random, NEVER, NEVER, today - 1, today, today, today + 1)
        self.agenda["back_at"] = second_of_the_day(random)
        return self.life(), self.book[0], self.debtors[0], self.agenda[0]

    def life(self) -> Life:
        """The same for the reference."""
        floor, catalogue = self.world.floor, self.world.treatments.tolist()
        return Life(
            p=plain(self.world.p),
            u=self.chance(int(self.debtors["who"][0])),
            today=self.today,
            account=plain(self.book[0]),
            debtor=plain(self.debtors[0]),
            agenda=plain(self.agenda[0]),
            treatments=[Record(**dict(zip(TREATMENT.names, each, strict=True))) for each in catalogue],
            opens=int(floor.opens),
            closes=int(floor.closes),
            bulk=int(floor.bulk_second),
            moratory=float(self.world.policy.moratory),
        )

    @property
    def luck(self) -> Luck:
        """The program's world of chance."""
        return Luck(int(self.world.luck.seed), int(self.world.luck.replication))

    def chance(self, who: int) -> Any:
        """Named chance of one person in this world."""
        seed, replication = int(self.world.luck.seed), int(self.world.luck.replication)

        def u(decision: str, day: int, attempt: int = 0) -> float:
            return chance.uniform(seed, replication, who, day, Decision[decision], attempt)

        return u

    def floor(self) -> Floor:
        """The program's floor of the day."""
        for heap in (self.crew.free, self.crew.asks, self.desk["backs"], self.desk["reports"]):
            heap[0] = 0
        return Floor(
            self.book,
            self.debtors,
            self.agenda,
            self.desk,
            self.crew,
            self.world,
            self.journal,
            self.log,
            self.today,
        )

    def hour(self, second: int) -> float:
        """How much likelier than on average he is there at a second of the floor."""
        local = (second + int(self.world.offsets[0])) // HOUR % 24
        return float(self.world.profiles[int(self.debtors["reach_profile"][0]), local])

    def events(self) -> list[Event]:
        """What the program has written, bound or still on the page, in the order of the log's keys."""
        written = [*self.log[: self.journal.bound], *self.journal.page[: self.journal.written]]
        return sorted(
            Event(
                KINDS[each["kind"]],
                *(int(each[name]) for name in ("detail", "cents", "second", "seconds", "collector")),
            )
            for each in written
        )


def each_case(count: int, seed: int, compare: Callable[[np.random.Generator], None]) -> None:
    """Compare so many cases; one that fails says by which numbers it is found again."""
    for case in range(count):
        try:
            compare(np.random.default_rng((seed, case)))
        except AssertionError as error:
            error.add_note(f"case {case} of seed {seed}")
            raise
