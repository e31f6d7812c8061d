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
    MANNER,
    MAX_ANNOUNCED,
    MAX_ANSWERS,
    MAX_TREATMENTS,
    TALK,
    TREATMENT,
    Channel,
    Kind,
)
from collsim.simulation.event_log import new_journal
from collsim.simulation.floor import DESK, Floor, new_crew
from collsim.simulation.world import WORLD
from tests.reference import chance
from tests.reference.shapes import (
    ACTIVE,
    LEGAL,
    MONTHLY,
    NEVER,
    SETTLED,
    SOLD,
    STOPPED,
    WEEKLY,
    WORKS,
    Event,
    Life,
    Record,
)
from tests.reference.talk import (
    NAMES_A_SUM,
    Cause,
    Class,
    Manner,
    Move,
    Objection,
    Occasion,
    Policy,
    Raised,
    Reply,
    Script,
    Talk,
)
from tests.reference.transitions import (
    ASK,
    CHARGE_OFF,
    LAWSUIT,
    OFFER,
    RECONCILE,
    REPOSSESS,
    SANCTION,
    SELL,
    STOP,
    TRACE,
    date,
    months_later,
    number,
)

START, DAYS = 20_454, 1_500
"""The first of January 2026, and how many days from it a case may lie."""
FIRST_DAY = START - 400
HOUR = 3_600
TRAITS = ("willingness", "thrift", "honesty", "trust", "reactance", "credibility", "attention", "awareness")
KINDS = [kind.name for kind in Kind]
MANNERS, OBJECTIONS = 3, 8
IN_HIS_MANNER = [
    *(Reply.ASKS_WHO, Reply.REFUSES_DATA, Reply.EXPLAINS, Reply.ASKS_PROOF, Reply.ASKS_FAVOUR, Reply.STALLS),
    *(Reply.SILENT, Reply.VENTS, Reply.SOFTENS, Reply.REJECTS, Reply.CORRECTS_RECAP, Reply.DENIES_IDENTITY),
    Reply.CONSULTS,
]
"""What a manner may say instead of what is meant."""
OBJECTING = [
    *(Reply.OBJECTS, Reply.DISPUTES, Reply.ASKS_PROOF, Reply.ASKS_FAVOUR, Reply.STALLS, Reply.VENTS),
    *(Reply.CONSULTS, Reply.INVOKES_LAWYER, Reply.REFUSES_DATA, Reply.DENIES_IDENTITY),
]
SURFACES = [
    *(Occasion.VERIFIED, Occasion.TOLD, Occasion.ASKED, Occasion.TOO_MUCH, Occasion.TOO_SOON),
    *(Occasion.WARNED, Occasion.OFFERED),
]
IN_A_LIST = [*range(Move.GREET, Move.DOCUMENT), Move.ESCALATE, *range(Move.SILENCE, Move.CONSEQUENCE)]
IN_AN_ANSWER = [*range(Move.SILENCE, Move.RECAP), Move.CLOSE]


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
        balance, overdue, state = 0, 0, one_of(random, SETTLED, SOLD)
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
        prepaid=int(overdue == 0 and random.random() < 0.2),
        sanctions=int(random.integers(0, 1 << MAX_TREATMENTS)) if random.random() < 0.1 else 0,
        collateral=one_of(random, 0, int(balance * random.uniform(0.1, 3))),
        first_payment=one_of(random, NEVER, today - 40),
        last_payment=-NEVER,
        refused_rule=one_of(random, -1, 2),
        voice=one_of(random, -1, 0, 3),
        no_number=int(random.random() < 0.1),
        broken=one_of(random, 0, 1, 3),
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
        burden=one_of(random, 0.0, random.random()),
        holds_out=one_of(random, 0.0, random.random(), 1.0),
        offer=one_of(random, 0.0, random.random(), 0.1),
        offer_until=today + int(random.integers(-3, 9)),
        warned_until=np.where(
            random.random(MAX_ANNOUNCED) < 0.3, today + random.integers(-2, 5, MAX_ANNOUNCED), NEVER
        ),
        prepared=int(random.random() < 0.3),
        pressure=one_of(random, 0.0, 1.0, 1.4, random.random(), random.random()),
        knows=int(random.random() < 0.8),
        disputes=int(random.random() < 0.15),
        worn=worn,
        voice_worn=one_of(random, 0.0, random.uniform(0, 2)),
        last_voice=one_of(random, -1, 0, 0, 3),
        phone=one_of(random, 0, 0, 0, 0, 1, 2),
        reach_profile=int(random.integers(0, 8)),
        manner=int(random.integers(0, MANNERS)),
        consulted=int(random.random() < 0.3),
        reach=(share(random), 1.0, 0.0, one_of(random, 0.0, 1.0, 1.0), 1.0, 0.0, 0.0),
        own_day=today + one_of(random, -40, -3, -1, 0, 0, 0, 1),
        own_count=int(random.integers(0, 200)),
        **{trait: share(random) for trait in TRAITS},
    )
    if kind == MONTHLY and random.random() < 0.3:
        record.payday = date(today).day  # today is a payday
    return record


def treatments(random: np.random.Generator) -> Any:
    """A catalogue with effects over the whole of their ranges, of all mechanisms, and six announcements."""
    records = np.zeros(MAX_TREATMENTS, TREATMENT)
    records["mechanism"] = random.choice(MECHANISMS, MAX_TREATMENTS)
    records["channel"] = records["strategy"] = records["announces"] = records["carries_out"] = -1
    records["cost"] = random.integers(0, 500, MAX_TREATMENTS)
    records["delay"] = random.integers(0, 5, MAX_TREATMENTS)
    for name, most in EFFECTS.items():
        records[name] = random.random(MAX_TREATMENTS) * most
    announcing = np.flatnonzero((records["mechanism"] == 0) & (random.random(MAX_TREATMENTS) < 0.5))
    records["announces"][announcing] = random.integers(0, MAX_ANNOUNCED, len(announcing))
    records["forewarns"][announcing] = random.integers(0, 2, len(announcing))
    records["deadline"] = random.integers(1, 20, MAX_TREATMENTS)
    records["days"] = random.integers(1, 20, MAX_TREATMENTS)
    records["damages"] = random.integers(0, 3, MAX_TREATMENTS) * 10_000
    records["carries_out"][random.permutation(MAX_TREATMENTS)[:MAX_ANNOUNCED]] = range(MAX_ANNOUNCED)
    return records


MECHANISMS = [
    0,
    0,
    0,
    0,
    OFFER,
    OFFER,
    TRACE,
    SANCTION,
    RECONCILE,
    REPOSSESS,
    ASK,
    LAWSUIT,
    STOP,
    SELL,
    CHARGE_OFF,
]
EFFECTS = {
    **dict.fromkeys(("informs", "presses", "succeeds", "fetches", "unlawful", "heard", "cheapens"), 1.0),
    **{"irritates": 0.8, "wears": 0.8, "wins": 0.5, "eases": 0.5, "burden": 1.5, "price": 0.2},
    "discount": 0.6,
}
"""The largest value of each."""


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
        "forbidden": forbidden(random),
    }


def forbidden(random: np.random.Generator) -> int:
    """Bits of the moves that a country forbids: mostly none, else some, or all."""
    some, others = random.integers(0, 1 << len(Move), 2)
    return one_of(random, *[0] * 6, int(some & others), (1 << len(Move)) - 1)


# How people talk


def talk(random: np.random.Generator) -> tuple[Any, Talk]:
    """Manners and objections of any kind, for the program and for the reference."""
    manners = [manner(random) for _ in range(MANNERS)]
    objections = [objection(random) for _ in range(int(random.integers(1, OBJECTIONS + 1)))]
    ours = Talk(
        manners,
        objections,
        wins=sparse(random, -1.2, 1.2),
        irritates=sparse(random, 0.0, one_of(random, 0.05, 0.5)),
        distresses=sparse(random, -1.0, 1.0),
    )
    return talk_record(ours), ours


def sparse(random: np.random.Generator, low: float, high: float) -> list[float]:
    """What each move does; half of them do nothing."""
    values: list[float] = np.where(
        random.random(len(Move)) < 0.5, 0, random.uniform(low, high, len(Move))
    ).tolist()
    return values


def manner(random: np.random.Generator) -> Manner:
    """One manner: what it hears and says, and how it bargains."""
    silent = random.random() < 0.5
    return Manner(
        hears=np.where(random.random(len(Move)) < 0.5, 1.0, random.uniform(0, 3, len(Move))).tolist(),
        says=[[] if silent or random.random() < 0.5 else shares(random) for _ in Occasion],
        patience=one_of(random, 1.0, 4.0, random.uniform(0, 3)),
        opens=one_of(random, 1.0, random.uniform(0, 4)),
        concedes=one_of(random, 1.0, random.uniform(0, 4)),
        overpromises=one_of(random, 0.0, 1.0, random.uniform(0, 4)),
        objects=share(random),
        covers=share(random),
    )


def shares(random: np.random.Generator) -> list[tuple[int, float]]:
    """Some replies, each with its share; all together at most 1."""
    some = sorted(random.choice(IN_HIS_MANNER, int(random.integers(1, 4)), replace=False).tolist())
    parts = random.dirichlet(np.ones(len(some))) * one_of(random, 1.0, *random.random(4))
    return list(zip(some, parts.tolist(), strict=True))


def objection(random: np.random.Generator) -> Objection:
    """One objection."""
    about, says_it = one_of(random, *Class, Class.DISPUTE), random.uniform(0, 3, len(Cause))
    says_it[random.random(len(Cause)) < 0.4] = 0.0
    if about == Class.DISPUTE:
        says_it[Cause.DISPUTES] += 20.0
    return Objection(
        about=about,
        when=int(random.choice(SURFACES)),
        reply=int(random.choice(OBJECTING)),
        answered_by=[move for move in Move if random.random() < 0.3],
        needs=int(random.integers(1, 5)),
        says_it=says_it.tolist(),
    )


def talk_record(ours: Talk) -> Any:
    """The same as the program reads it."""
    record = np.zeros(1, TALK)[0]
    record.manner_count, record.objection_count = len(ours.manners), len(ours.objections)
    for each, spoken in zip(record.manners, ours.manners, strict=False):
        set_all(each, **{name: getattr(spoken, name) for name in MANNER.names if name != "says"})
        for said, parts in zip(each.says, spoken.says, strict=True):
            for reply, part in parts:
                said[reply] = part
            said[:] = np.cumsum(said)
    for each, raised in zip(record.objections, ours.objections, strict=False):
        each.answered_by = sum(1 << move for move in raised.answered_by)
        set_all(each, about=raised.about, when=raised.when, reply=raised.reply, needs=raised.needs)
        each.weights = raised.says_it
    record.trust, record.irritates, record.distresses = ours.wins, ours.irritates, ours.distresses
    return record


# Calls


def call(random: np.random.Generator, today: int, spoken: Talk) -> Any:
    """A call at its beginning, of any total, to anybody who may pick up."""
    total = one_of(random, 0, 1, 99, *(int(np.exp(random.uniform(2, 14))) for _ in range(6)))
    ceiling = one_of(random, 0, int(total * random.random()), *[int(total * random.uniform(0, 2))] * 2)
    return set_all(
        np.zeros(1, CALL)[0],
        listener=one_of(random, *[0] * 16, 1, 4, 2, 3),
        manner=int(random.integers(0, len(spoken.manners))),
        mood=random.random(),
        hands_over=int(random.random() < 0.5),
        vulnerable=int(random.random() < 0.06),
        consent=int(random.random() < 0.1),
        claim=one_of(random, 0, 0, 0, 1),
        undisputed=one_of(random, total, int(total * random.random()), 0),
        valid=int(random.random() < 0.5),
        ceiling=ceiling,
        monthly=one_of(random, 0, *[int(total * random.uniform(0, 0.6))] * 3),
        from_day=today + one_of(random, 1, 1, 5, 14, 30),
        first_offer=int(ceiling * random.random()),
        step=random.uniform(0.1, 1.0),
        patience=int(random.integers(2, 60)),
        belief=share(random),
        busy=int(random.random() < 0.05),
        trust=share(random),
        irritation=random.random(),
        total=total,
        day=today,
        skill=random.uniform(0.3, 2),
        stated_day=today + 1,
        instalments=1,
        open=-1,
        last_move=-1,
        last_reply=-1,
        last_objection=-1,
        **deck(random, len(spoken.objections)),
    )


def deck(random: np.random.Generator, objections: int) -> dict[str, list[int]]:
    """Up to three objections, all different, some of them excuses."""
    numbers = [*random.permutation(objections).tolist(), *[-1] * 6][:6]
    places = [int(random.random() < 0.7) for _ in range(3)]
    excuses = [int(random.random() < 0.5) for _ in range(3)]
    return {
        "deck": [number if here else -1 for number, here in zip(numbers[:3], places, strict=True)],
        "reasons": [
            reason if here and excuse else -1
            for reason, here, excuse in zip(numbers[3:], places, excuses, strict=True)
        ],
    }


def in_the_middle(random: np.random.Generator, ours: Any) -> Any:
    """The same call somewhere in its course, whether or not it could have come there."""
    total = int(ours.total)
    raised = [int(random.integers(0, len(Raised))) if each >= 0 else 0 for each in ours.deck]
    stands = [k for k in range(3) if ours.deck[k] >= 0]
    ours.open = one_of(random, -1, *stands)
    for k in range(3):
        if k == ours.open:
            raised[k] = one_of(random, Raised.OPEN, Raised.HEARD)
        elif raised[k] in (Raised.OPEN, Raised.HEARD):
            raised[k] = Raised.RESOLVED
    return set_all(
        ours,
        raised=raised,
        progress=random.integers(0, 4, 3),
        identified=int(random.random() < 0.7),
        verified=int(random.random() < 0.85),
        disclosed=int(random.random() < 0.6),
        bared=int(random.random() < 0.2),
        consults=int(random.random() < 0.1),
        claim=one_of(random, 0, 0, 1, 2, 3, 4),
        attacks=one_of(random, 0, 1),
        consequence=one_of(random, 0, 1),
        distress=share(random),
        turns=int(random.integers(0, 30)),
        repeated=one_of(random, 0, 0, 1, 4),
        last_move=int(random.integers(-1, len(Move))),
        last_reply=int(random.integers(0, len(Reply))),
        asked=one_of(random, 0, total, int(total * random.random())),
        offered=one_of(random, 0, 0, int(total * random.random()), int(ours.ceiling)),
        stated_day=int(ours.day) + one_of(random, 0, 1, 5, 14, 30, 60),
        irritation=random.exponential(1.0),
        agreed=one_of(random, *[0] * 9, 50),
        waived=one_of(random, *[0] * 9, 7),
        then=one_of(random, *[0] * 9, 5),
        place=int(random.integers(0, 10)),
        tries=one_of(random, 0, 0, 1, 2),
        answer=one_of(random, 0, 0, 1, 2, 3),
        over=int(random.random() < 0.03),
    )


def a_move(random: np.random.Generator, ours: Any) -> tuple[int, int, int, int]:
    """Any move, forbidden ones too, with what it might name."""
    around = (
        int(ours.total),
        int(ours.ceiling),
        int(ours.undisputed),
        int(ours.monthly),
        int(ours.first_offer),
    )
    cents = one_of(random, 0, 1, *around, *around, int(1.5 * random.random() * max(around)))
    day = one_of(random, int(ours.from_day), int(ours.day) + 1, int(ours.day) + int(random.integers(0, 40)))
    any_move = int(random.integers(0, len(Move)))
    move = one_of(random, max(0, int(ours.last_move)), *[any_move] * 4, one_of(random, *NAMES_A_SUM))
    return int(move), cents, day, int(random.integers(1, 13))


def strategy(random: np.random.Generator) -> Any:
    """A shipped strategy, or one of any moves in any order, and any answers."""
    record = strategies()[int(random.integers(len(strategies())))].copy()
    if random.random() < 0.5:
        start = int(random.integers(0, 6))
        record.count = start + 12
        record.moves[start : start + 12] = random.choice(IN_A_LIST, 12)
        record.times[start : start + 12] = random.integers(1, 4, 12)
        record.sizes[start : start + 12] = np.round(random.uniform(0.1, 1, 12), 2)
    if random.random() < 0.3:
        record.answer_counts = random.integers(0, MAX_ANSWERS + 1, len(Class))
        record.answers = random.choice(IN_AN_ANSWER, record.answers.shape)
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
    moves = (record[name][:count].tolist() for name in ("moves", "times", "sizes"))
    counts = record["answer_counts"]
    return Script(*moves, [row[:n].tolist() for row, n in zip(record["answers"], counts, strict=True)])


def policy_of(values: dict[str, float]) -> Policy:
    """A policy's authority."""
    bits = int(values["forbidden"])
    named = {name: value for name, value in values.items() if name != "forbidden"}
    return Policy(*named.values(), [move for move in Move if bits >> move & 1])


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
        carried_out = np.flatnonzero(world.treatments["carries_out"] >= 0)
        world.announced[world.treatments["carries_out"][carried_out]] = carried_out
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
            self.book["balance"] = np.maximum(self.book["balance"], 1)
            least = self.book["balance"] // one_of(random, 1, 4, 4)
            self.book["overdue"] = np.maximum(self.book["overdue"], least)
            self.debtors["phone"], self.debtors["irritation"] = WORKS, 0.0
            self.debtors["reach"], self.debtors["worn"] = 1.0, 0.0
            self.debtors["trust"], self.debtors["willingness"] = random.uniform(0.5, 1, 2)
            self.debtors["liquidity"] = self.book["overdue"] * random.uniform(0, 3)
            self.debtors["disputes"] = int(random.random() < 0.6)
        self.agenda[0] = np.zeros(1, AGENDA)[0]
        self.agenda["calls_on"] = NEVER
        self.agenda["arrival"] = self.book["arrives"][0].min()
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
            announced=self.world.announced.tolist(),
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
