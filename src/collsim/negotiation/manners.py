"""How people talk, as content: what each move does to a debtor, and the manners in which debtors differ."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field, model_validator

from collsim.cards import Card, Grade
from collsim.content import Content, Text, register
from collsim.records import Move, Occasion, Reply
from collsim.records.talk import MANNER, MAX_MANNERS

Factor = Annotated[float, Field(ge=0.0, le=10.0)]
Share = Annotated[float, Field(ge=0.0, le=1.0)]
MoveName = Literal[
    "greet",
    "identify",
    "verify",
    "purpose",
    "balance",
    "silence",
    "probe",
    "listen",
    "empathise",
    "ask_total",
    "ask_date",
    "ask_amount",
    "anchor",
    "range",
    "concede",
    "split",
    "plan",
    "discount",
    "benefit",
    "consequence",
    "document",
    "dispute",
    "callback",
    "escalate",
    "recap",
    "confirm",
    "close",
    "threat",
    "false_urgency",
    "fake_legal",
    "insult",
    "disclose_third",
    "shame",
    "call_liar",
]
OccasionName = Literal[
    "greeted",
    "told",
    "heard",
    "asked",
    "too_much",
    "too_soon",
    "warned",
    "offered",
    "attacked",
    "ended",
]
ReplyName = Literal[
    "asks_who",
    "refuses_data",
    "explains",
    "asks_proof",
    "asks_favour",
    "stalls",
    "silent",
    "vents",
    "softens",
    "rejects",
    "corrects_recap",
    "denies_identity",
    "consults",
]
"""What a manner may say instead of what is meant; it decides nothing."""


class Effect(Content):
    """What a move does to a debtor of no particular manner, each time that it is made."""

    trust: Card | None = None
    """Won of what is lacking, or, below 0, lost of what there is."""
    irritation: Card | None = None
    distress: Card | None = None


class Manner(Content):
    """How a debtor talks, whatever his reasons are."""

    title: Text
    about: Text
    hears: dict[MoveName, Factor] = Field(default_factory=dict)
    """Times what each move does to him; 1 for those left out."""
    says: dict[OccasionName, dict[ReplyName, Share]] = Field(default_factory=dict)
    """How often he says something else than what he means, by occasion."""
    patience: Factor = 1.0
    """Times the turns that he bears."""
    opens: Factor = 1.0
    """Times his first offer."""
    concedes: Factor = 1.0
    """Times how much he gives up at each step."""
    overpromises: Factor = 1.0
    """Times what he agrees to beyond his means."""
    objects: Share = 0.3
    """Chance of each of the three objections that he may bring to a call."""
    covers: Share = 0.5
    """Chance that an objection is an excuse before the real one."""

    @model_validator(mode="after")
    def _leaves_room_for_what_he_means(self) -> Manner:
        for occasion, shares in self.says.items():
            if sum(shares.values()) > 1.0 + 1e-9:
                raise ValueError(f"says.{occasion}: the shares add up to more than 1")
        return self


@register
class Manners(Content):
    """The manners of debtors."""

    kind: Literal["manners"]
    title: Text
    grade: Grade
    source: str
    moves: dict[MoveName, Effect]
    """What each move does; one left out does nothing."""
    manners: dict[str, Manner] = Field(min_length=1, max_length=MAX_MANNERS)

    def cards(self) -> dict[str, Card]:
        """Return what moves do, each number with its card, by "move.effect"."""
        found = {
            f"{move}.{what}": getattr(effect, what)
            for move, effect in self.moves.items()
            for what in Effect.model_fields
        }
        return {name: card for name, card in found.items() if card is not None}


def compile_manners(content: Manners) -> npt.NDArray[Any]:
    """Return the manners as MANNER records, in the order of the file."""
    records: npt.NDArray[Any] = np.zeros(len(content.manners), MANNER)
    for record, manner in zip(records, content.manners.values(), strict=True):
        record["hears"] = 1.0
        for move, factor in manner.hears.items():
            record["hears"][Move[move.upper()]] = factor
        for occasion, shares in manner.says.items():
            said = record["says"][Occasion[occasion.upper()]]
            for reply, share in shares.items():
                said[Reply[reply.upper()]] = share
        record["says"] = np.cumsum(record["says"], axis=1)
        for name in ("patience", "opens", "concedes", "overpromises", "objects", "covers"):
            record[name] = getattr(manner, name)
    return records


def effects(content: Manners, what: Literal["trust", "irritation", "distress"]) -> npt.NDArray[np.float64]:
    """Return what each move does to trust, irritation or distress, by `Move`."""
    values = np.zeros(len(Move))
    for move, effect in content.moves.items():
        card = getattr(effect, what)
        values[Move[move.upper()]] = card.value if card else 0.0
    return values
