"""How a collector leads a conversation within the policy's authority: strategies, and their next move.

A strategy is a script, written in YAML and walked by compiled code. Whoever follows it goes
by what was said: nothing here reads the debtor's ceiling or patience.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import numpy as np
import numpy.typing as npt
from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator

from collsim.content import SUFFIXES, Content, Text, register
from collsim.jit import compiled
from collsim.records import MAX_ANSWERS, MAX_MOVES, STRATEGY, Claim, Move, ObjectionClass, Reply
from collsim.units import share_of

NONE = -1
STANDARD = "standard"
"""The strategy that everybody follows of whom nothing else is said."""
SMALL = 0.2
"""What is left of the way from opening to floor, as a share, when haggling over it ends."""
MOST_TURNS = 40
"""Longer than any script may be; a bound, so that no conversation can hang a run."""
MOST_IN_SCRIPT = MOST_TURNS - 2
TURNS_BEFORE_GOODBYE = MOST_TURNS - 3
"""After so many the collector ends the call: to say goodbye, or to recap twice, takes the rest."""

Step = tuple[int, int, int, int]
"""A move, the cents and the day that it names, and the instalments of a plan."""

# --- what is written -----------------------------------------------------------------------

Opening = Literal["greet", "identify", "verify", "purpose", "balance"]
Hearing = Literal["silence", "probe", "listen", "empathise"]
Settling = Literal["document", "dispute", "callback", "close"]
Ask = Literal[
    "ask_total",
    "ask_date",
    "ask_amount",
    "anchor",
    "range",
    "concede",
    "split",
    "discount",
    "plan",
    "benefit",
    "consequence",
    "escalate",
]
ASKS = get_args(Ask)
"""Moves that speak of money: they come after the balance."""
SIZES = {
    "anchor": ("at", 1.0),
    "range": ("at", 0.5),
    "concede": ("by", 0.5),
    "split": ("share", 0.5),
    "discount": ("share", 1.0),
    "plan": ("share", 1.0),
}
"""The field that says how far a move goes, and what it is when left out."""
ONCE = ("greet", "identify", "verify", "purpose", "balance", "discount", "plan", "escalate")
BEFORE_VERIFY = ("greet", "identify")
BY_THEMSELVES = ("recap", "close")


def _is_written(move: Any) -> Any:
    """Refuse a move that every collector makes without being told."""
    if move in BY_THEMSELVES:
        raise ValueError(f"{move} is not written: an agreement is recapped and a call closed in any case")
    return move


MoveName = Annotated[Literal[Opening, Hearing, Ask], BeforeValidator(_is_written)]
AnswerName = Literal[Hearing, Ask, Settling]
ClassName = Literal["stall", "dispute", "hardship", "third_party", "hostile"]
Answer = Annotated[tuple[AnswerName, ...], Field(max_length=MAX_ANSWERS)]
USUAL_ANSWERS: dict[ClassName, tuple[AnswerName, ...]] = {
    "stall": ("listen", "ask_date", "ask_amount"),
    "dispute": ("listen", "document", "dispute"),
    "hardship": ("empathise", "plan", "split"),
    "third_party": ("silence", "callback"),
    "hostile": ("listen", "benefit", "close"),
}
"""How a class of objections is answered where a strategy says nothing of it."""


class Turn(Content):
    """One move of a script, and how it is made."""

    move: MoveName
    times: Annotated[int, Field(ge=1, le=8)] | None = None
    """How often in a row; left out: once, and a concession as long as he counters and the demand falls."""
    at: Annotated[float, Field(ge=0.0, le=1.0)] | None = None
    """Of an anchor or a range's low end: where from the least that he may accept (0) to the opening (1)."""
    by: Annotated[float, Field(ge=0.1, le=1.0)] | None = None
    """Of a concession: the share of the way down to the least that is given up each time."""
    share: Annotated[float, Field(gt=0.0, le=1.0)] | None = None
    """Of a discount or plan: how much of the largest that the policy allows; of a split: what is due now."""

    @model_validator(mode="after")
    def _says_only_what_fits(self) -> Turn:
        own = SIZES[self.move][0] if self.move in SIZES else ""
        for field in ("at", "by", "share"):
            if getattr(self, field) is not None and field != own:
                owners = " or ".join(move for move, (name, _) in SIZES.items() if name == field)
                raise ValueError(f"`{field}` does not go with {self.move}, only with {owners}")
        if self.times is not None and self.move in ONCE:
            raise ValueError(f"`times` does not go with {self.move}: it is done once")
        return self

    @property
    def size(self) -> float:
        """How far it goes; 0 for a move that knows no more and less."""
        field, usual = SIZES.get(self.move, ("", 0.0))
        said = getattr(self, field) if field else None
        return usual if said is None else said

    @property
    def most(self) -> int:
        """How often it is made, at most."""
        if self.times is not None:
            return self.times
        return concessions(self.size) if self.move == "concede" else 1


def concessions(by: float) -> int:
    """Return how many concessions lead from the opening to the floor, with one to spare."""
    return 1 if by == 1.0 else math.ceil(math.log(SMALL) / math.log(1.0 - by)) + 1


def _form(written: Any) -> str:
    return "name" if isinstance(written, str) else "turn"


Written = Annotated[
    Annotated[MoveName, Tag("name")] | Annotated[Turn, Tag("turn")],
    Discriminator(_form),
]
"""A move by its name alone, or with how it is made."""


@register
class Strategy(Content):
    """How a collector leads a conversation: his moves, in their order."""

    kind: Literal["strategy"]
    title: Text
    about: Text
    moves: tuple[Written, ...]
    """The script. What the policy's authority forbids is passed over."""
    answers: dict[ClassName, Answer] = Field(default_factory=dict)
    """Moves that answer an objection, by its class, before the script goes on; the usual ones if left out."""

    @property
    def script(self) -> tuple[Turn, ...]:
        """The moves, each with how it is made."""
        return tuple(Turn(move=each) if isinstance(each, str) else each for each in self.moves)

    @property
    def all_answers(self) -> dict[ClassName, tuple[AnswerName, ...]]:
        """What answers each class of objections: what is written, else the usual moves."""
        return {about: self.answers.get(about, usual) for about, usual in USUAL_ANSWERS.items()}

    @model_validator(mode="after")
    def _verifies_first(self) -> Strategy:
        names = [turn.move for turn in self.script]
        before = names[: names.index("verify")] if "verify" in names else names
        if "verify" not in names or any(name not in BEFORE_VERIFY for name in before):
            raise ValueError("moves must begin with verify, after greet and identify at most")
        for once in ("verify", "balance"):
            if names.count(once) > 1:
                raise ValueError(f"moves: {once} stands there twice")
        return self

    @model_validator(mode="after")
    def _asks_in_order(self) -> Strategy:
        names = [turn.move for turn in self.script]
        for number, name in enumerate(names):
            before = names[:number]
            if name in ASKS and "balance" not in before:
                raise ValueError(
                    f"moves[{number}]: {name} comes before balance: he must first hear what he owes"
                )
            if name == "concede" and "anchor" not in before:
                raise ValueError(
                    f"moves[{number}]: concede needs an anchor before it, from which to come down"
                )
            if name == "ask_total" and "anchor" in before:
                raise ValueError(f"moves[{number}]: ask_total comes after anchor: demands go down")
        return self

    @model_validator(mode="after")
    def _lowers_its_anchors(self) -> Strategy:
        anchors = [turn.size for turn in self.script if turn.move == "anchor"]
        if any(later > earlier for earlier, later in pairwise(anchors)):
            raise ValueError("moves: an anchor is higher than the one before: demands go down")
        return self

    @model_validator(mode="after")
    def _ends(self) -> Strategy:
        if len(self.moves) > MAX_MOVES:
            raise ValueError(f"moves: there are {len(self.moves)}, and at most {MAX_MOVES} fit")
        turns = sum(turn.most for turn in self.script)
        if turns > MOST_IN_SCRIPT:
            raise ValueError(
                f"moves: with all repetitions {turns} turns; at most {MOST_IN_SCRIPT} fit in a call"
            )
        return self


def strategy_name(written: str) -> str:
    """Return what a strategy is called that was asked for by name or path.

    >>> strategy_name("./mine/date-first.yaml")
    'date-first'
    """
    return Path(written).stem if written.endswith(SUFFIXES) or "/" in written else written


SIZE_OF = np.array([SIZES.get(move.name.lower(), ("", 0.0))[1] for move in Move])
"""How far a move goes of which nothing is said, by `Move`."""


def compile_strategies(strategies: Sequence[Strategy]) -> npt.NDArray[Any]:
    """Return strategies as STRATEGY records, in the order given."""
    records: npt.NDArray[Any] = np.zeros(len(strategies), STRATEGY)
    for record, strategy in zip(records, strategies, strict=True):
        record["count"] = len(strategy.script)
        for place, turn in enumerate(strategy.script):
            record["moves"][place] = Move[turn.move.upper()]
            record["times"][place] = turn.most
            record["sizes"][place] = turn.size
        for name, answer in strategy.all_answers.items():
            about = ObjectionClass[name.upper()]
            moves = [Move[each.upper()] for each in answer]
            record["answer_counts"][about] = len(moves)
            record["answers"][about, : len(moves)] = moves
    return records


# --- what is done --------------------------------------------------------------------------


@compiled
def next_move(call: Any, talk: Any, strategy: Any, policy: Any, dpd: int) -> Step:
    """Return the next move of a collector who follows a script; `call` remembers his place in it.

    An agreement is recapped, and an objection answered before the script goes on. What is disputed stops the
    demand until it is documented; then only the rest is asked for. At the end of the script a supervisor is
    asked, where he may grant what was offered. Nothing is said of the debt before it is sure who listens.

    Args:
        call: the conversation so far.
        talk: TALK, of which he knows what class an objection belongs to.
        strategy: STRATEGY, the script.
        policy: POLICY, his authority.
        dpd: days past due.
    """
    if call.agreed > 0:
        return (Move.RECAP.value, call.agreed, call.agreed_day, call.instalments)
    if call.turns >= TURNS_BEFORE_GOODBYE:
        return (Move.CLOSE.value, 0, 0, 1)
    if _calls_for_another_day(call):
        return (Move.CALLBACK.value, 0, 0, 1)
    if call.disclosed == 1 and call.total == 0:
        return (Move.CLOSE.value, 0, 0, 1)
    answer = _answer(call, talk, strategy, policy, dpd)
    if answer != NONE:
        return _made(call, answer, SIZE_OF[answer], policy)
    if _must_stop(call, talk):
        return (Move.CLOSE.value, 0, 0, 1)
    if call.last_reply == Reply.HALF_ACCEPTS and call.stated_day <= call.day + policy.horizon_of_promises:
        return (Move.CONCEDE.value, call.offered, call.stated_day, 1)
    return _by_the_script(call, strategy, policy, dpd)


@compiled
def _by_the_script(call: Any, strategy: Any, policy: Any, dpd: int) -> Step:
    """Return the next move of the script that is open to him; at its end he asks a supervisor, or closes."""
    while call.place < strategy.count:
        move, size = strategy.moves[call.place], strategy.sizes[call.place]
        if call.tries < strategy.times[call.place] and _is_open_to_him(call, move, size, policy, dpd):
            if move > Move.VERIFY and call.verified == 0:
                return ((Move.VERIFY if call.identified == 1 else Move.IDENTIFY).value, 0, 0, 1)
            call.tries += 1
            return _made(call, move, size, policy)
        call.place += 1
        call.tries = 0
    if may_be_granted(call, policy):
        return _made(call, Move.ESCALATE.value, 0.0, policy)
    return (Move.CLOSE.value, 0, 0, 1)


@compiled
def _calls_for_another_day(call: Any) -> bool:
    """Return whether it is better to stop: somebody else is there, must be asked, or he has broken down."""
    if call.last_reply == Reply.THIRD_PARTY or call.last_reply == Reply.CONSULTS:
        return True
    return call.vulnerable == 1 and call.bared == 1


@compiled
def _must_stop(call: Any, talk: Any) -> bool:
    """Return whether nothing more may be said of the debt: it is disputed, or he says he is not the one."""
    if call.claim == Claim.OPEN and call.disclosed == 1:
        return True
    return call.open != NONE and talk.objections[call.deck[call.open]].about == ObjectionClass.THIRD_PARTY


@compiled
def _answer(call: Any, talk: Any, strategy: Any, policy: Any, dpd: int) -> int:
    """Return the next move of the strategy's answer to an objection that stands, or -1.

    What speaks of money waits until the balance has been said.
    """
    if call.open == NONE:
        return NONE
    about = talk.objections[call.deck[call.open]].about
    while call.answer < strategy.answer_counts[about]:
        move = strategy.answers[about, call.answer]
        if call.disclosed == 0 and move >= Move.ASK_TOTAL and move <= Move.CONSEQUENCE:
            return NONE
        call.answer += 1
        if _is_open_to_him(call, move, SIZE_OF[move], policy, dpd):
            return move
    return NONE


@compiled
def due(call: Any) -> int:
    """Return what may be asked for: what is past due, without what he disputes as long as he does."""
    if call.claim == Claim.DOCUMENTED:
        return call.undisputed
    return call.total


@compiled
def proposed_day(call: Any, policy: Any) -> int:
    """Return the day to ask for: the one the debtor named, as far as the policy waits."""
    return max(call.day + 1, min(call.stated_day, call.day + policy.horizon_of_promises))


@compiled
def may_be_granted(call: Any, policy: Any) -> bool:
    """Return whether the debtor's last offer is too small for the collector, yet not for a supervisor.

    Where it is the day that divides them, no supervisor helps.
    """
    if policy.supervised >= policy.minimum or call.stated_day > call.day + policy.horizon_of_promises:
        return False
    return max(1, share_of(due(call), policy.supervised)) <= call.offered < floor_of(call, policy)


@compiled
def floor_of(call: Any, policy: Any) -> int:
    """Return the least that a collector may accept as a promise, cents."""
    return max(1, share_of(due(call), policy.minimum))


@compiled
def _is_open_to_him(call: Any, move: int, size: float, policy: Any, dpd: int) -> bool:
    """Return whether the law, his authority, and what was said so far leave room for a move."""
    if (policy.forbidden >> move) & 1 == 1:
        return False
    if move == Move.DISCOUNT:
        return policy.discount > 0.0 and dpd >= policy.discount_from
    if move == Move.PLAN:
        return policy.plan_months > 1 and dpd >= policy.plan_from
    if move == Move.CONCEDE:
        return call.offered > 0 and _conceded(call, size, policy) < call.asked
    if move == Move.ESCALATE:
        return may_be_granted(call, policy)
    return True


@compiled
def _made(call: Any, move: int, size: float, policy: Any) -> Step:
    """Return a move with the amount and the day that it names."""
    day = proposed_day(call, policy)
    if move == Move.BALANCE:
        return (move, call.total, 0, 1)
    if move == Move.ASK_TOTAL:
        return (move, due(call), day, 1)
    if move == Move.SPLIT:
        return (move, max(floor_of(call, policy), share_of(due(call), size)), day, 1)
    if move == Move.ANCHOR or move == Move.RANGE:
        return (move, _anchored(call, size, policy), day, 1)
    if move == Move.CONCEDE:
        return (move, _conceded(call, size, policy), day, 1)
    if move == Move.DISCOUNT:
        return (move, share_of(due(call), policy.discount * size), day, 1)
    if move == Move.PLAN:
        months = max(2, share_of(policy.plan_months, size))
        return (move, (due(call) + months - 1) // months, day, months)
    if move == Move.ESCALATE:
        return (move, call.offered, day, 1)
    return (move, 0, 0, 1)


@compiled
def _anchored(call: Any, at: float, policy: Any) -> int:
    """Return a demand inside the range of his authority; it never rises above the last one."""
    floor = floor_of(call, policy)
    demand = floor + share_of(max(0, share_of(due(call), policy.opening) - floor), at)
    return min(demand, call.asked) if call.asked > 0 else demand


@compiled
def _conceded(call: Any, by: float, policy: Any) -> int:
    """Return the next demand: what he offers if it will do, else a part of the way, and soon the floor."""
    floor = floor_of(call, policy)
    if call.offered >= floor:
        return call.offered
    lower = call.asked - share_of(call.asked - floor, by)
    whole_way = share_of(due(call), policy.opening) - floor
    return lower if lower - floor > SMALL * whole_way else floor
