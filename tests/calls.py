"""Calls and authorities as tests of what is said begin with them."""

from typing import Any

import numpy as np

from collsim.cards import Card
from collsim.content import Text, find, load
from collsim.negotiation.manners import Effect, Manner, Manners
from collsim.negotiation.objections import Objection, Objections
from collsim.negotiation.opening import begin
from collsim.negotiation.talk import compile_talk
from collsim.records import ACCOUNT, CALL, POLICY, Listener
from collsim.simulation.world import WORLD

WORDS = Text(en="A", es="B")
SHIPPED_MANNERS = load(Manners, find("manners", "default"))
SHIPPED_OBJECTIONS = load(Objections, find("objections", "default"))
SHIPPED_TALK = compile_talk(SHIPPED_MANNERS, SHIPPED_OBJECTIONS)[0]


def luck_of(seed: int, replication: int) -> np.record:
    """The luck of a world, of its own type: what is handed one of another type is compiled once more."""
    luck = np.zeros(1, WORLD["luck"])[0]
    luck.seed, luck.replication = seed, replication
    return luck


def effect(**values: float) -> Effect:
    """What a move does, each number with a card that says nothing."""
    made = {name: Card(value=v, low=v, high=v, grade="prior", source="a test") for name, v in values.items()}
    return Effect(**made)


def talk_of(
    moves: dict[str, Effect] | None = None,
    manner: dict[str, Any] | None = None,
    objections: dict[str, dict[str, Any]] | None = None,
) -> np.record:
    """How people talk where there is one manner, and no objections but those that are given."""
    said = Objection(
        number=1, title=WORDS, is_a="stall", when="asked", says_it={"forgot": 1}, answered_by=("benefit",)
    )
    listed = {name: said.model_copy(update=each) for name, each in (objections or {"none": {}}).items()}
    manners = {"plain": Manner(title=WORDS, about=WORDS, **(manner or {}))}
    return compile_talk(
        Manners(
            kind="manners", title=WORDS, grade="prior", source="a test", moves=moves or {}, manners=manners
        ),
        Objections(kind="objections", title=WORDS, grade="prior", source="a test", objections=listed),
    )[0]


def begun(
    day: int, overdue: int, balance: int = 0, listener: Listener = Listener.HOLDER, **drawn: float
) -> np.record:
    """A call at its beginning: a patient debtor who can pay from the day after next, where not `drawn`."""
    account = np.zeros(1, ACCOUNT)[0]
    account.overdue, account.balance = overdue, balance
    call = np.zeros(1, CALL)[0]
    begin(call, listener, account, day, 1.0)
    for name in ("deck", "causes", "reasons"):
        call[name] = -1
    usual = {"patience": 100, "from_day": day + 2, "step": 0.5, "undisputed": overdue}
    return changed(call, **usual | drawn)


def random_debtor(
    rng: np.random.Generator, richest: int, most_patient: int, disputing: float
) -> dict[str, float]:
    """What a random debtor brings to a call; now and then he can pay nothing at all."""
    ceiling = int(rng.choice([0, rng.integers(1, richest)]))
    return {
        "ceiling": ceiling,
        "monthly": int(rng.integers(0, 20_000)),
        "first_offer": int(rng.random() * ceiling),
        "step": rng.random(),
        "patience": int(rng.integers(2, most_patient)),
        "claim": int(rng.random() < disputing),
        "belief": rng.random(),
        "trust": rng.random(),
    }


def authority(**values: float) -> np.record:
    """A collector who may grant nothing and take promises of a fortnight, where `values` say nothing else."""
    policy = np.zeros(1, POLICY)[0]
    policy.opening = policy.minimum = policy.supervised = 1.0
    policy.horizon_of_promises = 15
    return changed(policy, **values)


def random_authority(rng: np.random.Generator, least: float) -> np.record:
    """A random authority down to a share of `least`; discounts and plans, if any, from 31 days on."""
    minimum = rng.uniform(least, 1.0)
    return authority(
        minimum=minimum,
        opening=rng.choice([minimum, rng.uniform(minimum, 1.0)]),
        discount=rng.choice([0.0, rng.uniform(0.0, 0.5)]),
        discount_from=31,
        plan_months=int(rng.choice([0, 6])),
        plan_from=31,
        horizon_of_promises=int(rng.integers(1, 30)),
    )


def changed(record: Any, **values: float) -> np.record:
    """The record, with these values in it."""
    for name, value in values.items():
        record[name] = value
    return record
