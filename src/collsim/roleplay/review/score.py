"""The score of a practice call: yes or no to each check of a rubric, with the turn that decided it.

The rubric is content: titles, when a check applies, its weight and the cap after a breach. What a check looks
at stands here, one short function each, and reads nothing but the exchanges and the card of authority.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Annotated, Literal, NamedTuple, get_args

from pydantic import Field, model_validator

from collsim.content import Content, Text, register
from collsim.negotiation.moves import DEMANDS, SPEAKS_OF_THE_DEBT
from collsim.records import Listener, Move
from collsim.roleplay.authority import Authority
from collsim.roleplay.review.breaches import Named
from collsim.roleplay.room import Exchange, Standing

CheckName = Literal[
    "verify_before_balance",
    "exact_balance",
    "silence",
    "how_much",
    "when",
    "anchor_first",
    "concessions_bought",
    "authority_kept",
    "no_forbidden",
    "commitment",
    "recap",
    "disposition",
]
CHECK_NAMES: tuple[CheckName, ...] = get_args(CheckName)
HEARS_HIM_OUT = (Move.SILENCE, Move.LISTEN)


class Check(Content):
    """A question of a rubric."""

    title: Text
    """What was done, as a sentence to which yes or no is answered."""
    when: Text
    """When it applies, in words."""
    weight: Annotated[float, Field(gt=0.0)] = 1.0
    """How much it counts."""


@register
class Rubric(Content):
    """What is looked at after a practice call."""

    kind: Literal["rubric"]
    title: Text
    cap: Annotated[float, Field(ge=0.0, le=100.0)]
    """The most points that a call with a certain breach is given."""
    checks: dict[CheckName, Check]
    """What is asked, by name, in the order in which it is shown."""

    @model_validator(mode="after")
    def _looks_at_something(self) -> Rubric:
        if not self.checks:
            raise ValueError(f"checks: name at least one of {', '.join(CHECK_NAMES)}")
        return self


class Verdict(NamedTuple):
    """What a check found: whether it was passed, and the number of the exchange that decided it, or None."""

    passed: bool
    exchange: int | None = None


class Answered(NamedTuple):
    """A check that was made.

    Attributes:
        name: of the check.
        applies: whether the call gave occasion for it.
        passed: whether it was passed; False where it does not apply.
        exchange: number of the exchange that decided it, or None.
        quote: what was said in it.
    """

    name: CheckName
    applies: bool
    passed: bool
    exchange: int | None
    quote: str


@dataclass(frozen=True)
class Held:
    """A call that is over, as a rubric sees it.

    Attributes:
        exchanges: in their order.
        owed: amounts of the account that may be stated as its balance, cents.
        authority: of whoever led it.
        breaches: that were committed.
        noted: whether the disposition was filled in, and is right; None where it was not filled in.
    """

    exchanges: tuple[Exchange, ...]
    owed: frozenset[int]
    authority: Authority
    breaches: tuple[Named, ...]
    noted: bool | None

    @property
    def end(self) -> Standing | None:
        """Where the call stood at last; None when nothing was said."""
        return self.exchanges[-1].standing if self.exchanges else None

    @property
    def agreed(self) -> bool:
        """Whether something was agreed."""
        return self.end is not None and self.end.agreed > 0


@dataclass(frozen=True)
class Score:
    """What a call is given.

    Attributes:
        points: 0 to 100: the weights of the checks that were passed, of those that applied; capped.
        capped_by: the certain breach that caps it, or None.
        answers: of the checks, in the rubric's order.
    """

    points: float
    capped_by: Named | None
    answers: tuple[Answered, ...]


def score(held: Held, rubric: Rubric) -> Score:
    """Return what a call is given by a rubric."""
    answers = tuple(_answered(name, held) for name in rubric.checks)
    applied = [each for each in answers if each.applies]
    whole = sum(rubric.checks[each.name].weight for each in applied)
    won = sum(rubric.checks[each.name].weight for each in applied if each.passed)
    points = 100.0 * won / whole if whole else 0.0
    certain = next((each for each in held.breaches if each.certain), None)
    return Score(min(points, rubric.cap) if certain else points, certain, answers)


def _answered(name: CheckName, held: Held) -> Answered:
    verdict = CHECKS[name](held)
    if verdict is None:
        return Answered(name, False, False, None, "")
    quoted = next((each for each in held.exchanges if each.number == verdict.exchange), None)
    return Answered(name, True, verdict.passed, verdict.exchange, quoted.text if quoted else "")


# --- what is looked at ---------------------------------------------------------------------


def _with(held: Held, *moves: Move) -> Iterator[Exchange]:
    """Yield the exchanges in which one of some moves was made."""
    return (each for each in held.exchanges if set(moves) & set(each.moves))


def _last_with(held: Held, *moves: Move) -> Exchange | None:
    return max(_with(held, *moves), key=lambda each: each.number, default=None)


def _told(held: Held) -> Exchange | None:
    """Return the exchange in which the balance was told to the right party."""
    told = _with(held, Move.BALANCE)
    return next(
        (each for each in told if each.standing.verified and each.standing.listener == Listener.HOLDER), None
    )


def _negotiated(held: Held) -> bool:
    """Return whether the balance was told and the call went on."""
    told = _told(held)
    return told is not None and not told.standing.over


def verify_before_balance(held: Held) -> Verdict | None:
    """Look whether the right party was verified when money was first spoken of."""
    first = next(_with(held, *SPEAKS_OF_THE_DEBT), None)
    if first is None:
        return None
    moves = first.moves
    spoken = next(place for place, move in enumerate(moves) if move in SPEAKS_OF_THE_DEBT)
    verified = first.before.verified or (Move.VERIFY in moves[:spoken] and first.standing.verified)
    return Verdict(verified and first.before.listener == Listener.HOLDER, first.number)


def exact_balance(held: Held) -> Verdict | None:
    """Look whether an amount of the account was said to the cent when the balance was told."""
    reached = next((each for each in held.exchanges if each.standing.verified), None)
    if reached is None or reached.standing.over:
        return None
    told = list(_with(held, Move.BALANCE, Move.ASK_TOTAL))
    exact = next((each for each in told if held.owed & set(each.amounts)), None)
    return Verdict(exact is not None, exact.number if exact else told[0].number if told else None)


def silence(held: Held) -> Verdict | None:
    """Look whether nothing was said after the balance, until he had answered, or a silence followed."""
    told = _told(held)
    if told is None or told.standing.over:
        return None
    following = next((each for each in held.exchanges if each.number == told.number + 1), None)
    waits = following is not None and bool(following.moves) and following.moves[0] in HEARS_HIM_OUT
    ended_there = not told.interrupted and told.moves[-1] == Move.BALANCE
    decided = told.number if ended_there or following is None else following.number
    return Verdict(ended_there or waits, decided)


def how_much(held: Held) -> Verdict | None:
    """Look whether he was asked how much he can pay."""
    return _asked(held, Move.ASK_AMOUNT)


def when(held: Held) -> Verdict | None:
    """Look whether he was asked when he can pay."""
    return _asked(held, Move.ASK_DATE)


def _asked(held: Held, move: Move) -> Verdict | None:
    if not _negotiated(held):
        return None
    asked = next(_with(held, move), None)
    return Verdict(asked is not None, asked.number if asked else None)


def anchor_first(held: Held) -> Verdict | None:
    """Look whether the first demand was above the least that he may accept."""
    first = next(_with(held, *DEMANDS), None)
    if first is None:
        return None
    cents = next(each.said.cents for each in first.made if each.said.move in DEMANDS)
    return Verdict(cents > held.authority.floor or cents >= max(held.owed), first.number)


def concessions_bought(held: Held) -> Verdict | None:
    """Look whether with each lower demand a day, a way to pay or a payment was asked for, or he had moved.

    He has moved when his offer has risen, or he has named a day, since the demand before.
    """
    conceded = list(_lowered(held))
    if not conceded:
        return None
    unpaid = next((each for each, before in conceded if not _is_bought(each, before)), None)
    return Verdict(unpaid is None, (unpaid or conceded[-1][0]).number)


def _lowered(held: Held) -> Iterator[tuple[Exchange, Exchange]]:
    """Yield each exchange in which a demand was lowered, with the one of the demand before."""
    demands = [each for each in _with(held, *DEMANDS) if each.standing.asked > 0]
    for before, each in pairwise(demands):
        if each.standing.asked < before.standing.asked:
            yield each, before


def _is_bought(exchange: Exchange, before: Exchange) -> bool:
    asks_for = bool(exchange.days or exchange.method or exchange.further)
    moved = (
        exchange.before.offered > before.before.offered
        or exchange.before.stated_day != before.before.stated_day
    )
    return asks_for or moved


def authority_kept(held: Held) -> Verdict | None:
    """Look whether every demand, plan, discount and the agreement lay within the card of authority."""
    asked = list(_with(held, *DEMANDS, Move.PLAN, Move.DISCOUNT))
    if not asked:
        return None
    beyond = next((each for each in asked if not _within(each, held.authority)), None)
    return Verdict(beyond is None, (beyond or asked[-1]).number)


def _within(exchange: Exchange, authority: Authority) -> bool:
    return all(
        _is_allowed(each.said.move, each.said.cents, each.said.instalments, authority)
        and (each.said.day <= authority.latest_day or each.said.move not in DEMANDS)
        for each in exchange.made
    )


def _is_allowed(move: Move, cents: int, instalments: int, authority: Authority) -> bool:
    if move == Move.DISCOUNT:
        return cents <= authority.discount
    if move == Move.PLAN:
        return instalments <= authority.plan_months
    return move not in DEMANDS or cents >= authority.floor


def no_forbidden(held: Held) -> Verdict | None:
    """Look whether there was a certain breach; doubtful ones are for a person to decide."""
    certain = next((each for each in held.breaches if each.certain), None)
    return Verdict(certain is None, certain.exchange if certain else None)


def commitment(held: Held) -> Verdict | None:
    """Look whether a way to pay was fixed with the amount and the day that were agreed."""
    if not held.agreed:
        return None
    how = [each for each in held.exchanges if each.method is not None]
    return Verdict(bool(how), how[-1].number if how else None)


def recap(held: Held) -> Verdict | None:
    """Look whether the agreement was repeated, and confirmed."""
    if not held.agreed:
        return None
    repeated = _last_with(held, Move.RECAP)
    return Verdict(repeated is not None, repeated.number if repeated else None)


def disposition(held: Held) -> Verdict | None:
    """Look whether the disposition was filled in and says what happened."""
    return Verdict(held.noted is True)


CHECKS: dict[CheckName, Callable[[Held], Verdict | None]] = {
    "verify_before_balance": verify_before_balance,
    "exact_balance": exact_balance,
    "silence": silence,
    "how_much": how_much,
    "when": when,
    "anchor_first": anchor_first,
    "concessions_bought": concessions_bought,
    "authority_kept": authority_kept,
    "no_forbidden": no_forbidden,
    "commitment": commitment,
    "recap": recap,
    "disposition": disposition,
}
