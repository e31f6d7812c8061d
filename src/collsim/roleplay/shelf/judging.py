"""What somebody says at a stop of a dialogue, beside what the annotated collector says there.

There is no one right answer. What is compared is what was done, what was asked for, and whether that lay
within the plan; whether it helps, the debtor shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from collsim.negotiation.moves import DEMANDS
from collsim.records import Move
from collsim.roleplay.review.breaches import Named
from collsim.roleplay.room import Exchange
from collsim.roleplay.shelf.dialogues import CollectorLine, Plan
from collsim.roleplay.shelf.replay import Step
from collsim.roleplay.understanding.replies import likeness
from collsim.units import cents

ALMOST = 0.75
"""Likeness from which something is said almost in the words of another."""


class Beside(NamedTuple):
    """An utterance beside the line that stands there.

    Attributes:
        same: moves of both; any demand is an anchor, whatever it asks for.
        hers: moves of the line alone.
        own: moves of the utterance alone.
        asks, she_asks: cents of the last demand of each; 0 for none.
        below: whether less was asked for than the plan lets anybody accept.
    """

    same: tuple[Move, ...]
    hers: tuple[Move, ...]
    own: tuple[Move, ...]
    asks: int
    she_asks: int
    below: bool


class Tried(NamedTuple):
    """What was said at a stop, what came of it, and how it stands beside the line.

    Attributes:
        line: id of the line.
        exchange: with the live debtor.
        breaches: of the utterance.
        beside: the line.
        model: how like it is to the words of the line or of a model answer, 0 to 1.
    """

    line: str
    exchange: Exchange
    breaches: tuple[Named, ...]
    beside: Beside
    model: float

    @property
    def is_model(self) -> bool:
        """Whether it is said almost in the words of the line, or of a model answer."""
        return self.model >= ALMOST

    def to_json(self, exchange: Any) -> dict[str, Any]:
        """Return it as plain values; the exchange is given as such."""
        return {
            "line": self.line,
            "exchange": exchange,
            "same": [move.name.lower() for move in self.beside.same],
            "left_out": [move.name.lower() for move in self.beside.hers],
            "besides": [move.name.lower() for move in self.beside.own],
            "below": self.beside.below,
            "like_the_model": round(self.model, 4),
            "breaches": [[each.act, each.certain] for each in self.breaches],
        }


def likeness_to_model(text: str, line: CollectorLine, language: str) -> float:
    """Return how like an utterance is to a line, or to a model answer before it, 0 to 1."""
    models = [line.text, *(answer.text for answer in line.stop or ())]
    return max(likeness(text, model.in_language(language)) for model in models)


def beside(exchange: Exchange, steps: Sequence[Step], plan: Plan) -> Beside:
    """Return how an utterance stands beside the moves of a line.

    Args:
        exchange: of the utterance; only what was heard of it counts.
        steps: the moves of the line.
        plan: the collector's.
    """
    own = [made.said for made in exchange.made]
    did, does = {_kind(each.move) for each in own}, {_kind(each.move) for each in steps}
    asks = next((each.cents for each in reversed(own) if each.move in DEMANDS), 0)
    return Beside(
        same=_moves(_kind(each.move) for each in own if _kind(each.move) in does),
        hers=_moves(each.move for each in steps if _kind(each.move) not in did),
        own=_moves(each.move for each in own if _kind(each.move) not in does),
        asks=asks,
        she_asks=next((each.cents for each in reversed(steps) if each.move in DEMANDS), 0),
        below=0 < asks < cents(plan.floor),
    )


def _kind(move: Move) -> Move:
    return Move.ANCHOR if move in DEMANDS else move


def _moves(moves: Any) -> tuple[Move, ...]:
    return tuple(dict.fromkeys(moves))
