"""Objections, as content: when each surfaces, what it may hide, and what answers it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field

from collsim.cards import Grade
from collsim.content import Content, Text, register
from collsim.negotiation.manners import MoveName
from collsim.records import Cause, Move, Occasion, Reply
from collsim.records.talk import MAX_OBJECTIONS, OBJECTION, ObjectionClass

ClassName = Literal["stall", "dispute", "hardship", "third_party", "hostile"]
CauseName = Literal[
    "cannot", "will_not", "forgot", "disputes", "distrusts", "not_alone", "promised", "angered"
]
WhenName = Literal["verified", "told", "asked", "too_much", "too_soon", "warned", "offered"]
ObjectionReply = Literal[
    "objects",
    "disputes",
    "asks_proof",
    "asks_favour",
    "stalls",
    "vents",
    "consults",
    "invokes_lawyer",
    "refuses_data",
    "denies_identity",
]
Weight = Annotated[float, Field(ge=0.0)]


class Objection(Content):
    """One objection: what is said, and what moves whoever says it."""

    number: Annotated[int, Field(ge=1)]
    title: Text
    is_a: ClassName
    when: WhenName
    """The occasion on which it surfaces."""
    reply: ObjectionReply = "objects"
    says_it: dict[CauseName, Weight] = Field(min_length=1)
    """How readily it is said by whoever does not pay for this cause; as an excuse, by anybody."""
    answered_by: tuple[MoveName, ...] = Field(min_length=1)
    """Moves that answer it, once it has been acknowledged or not."""
    needs: Annotated[int, Field(ge=1, le=4)] = 1
    """How many good answers resolve it; acknowledging it counts as one of them."""


@register
class Objections(Content):
    """A list of objections."""

    kind: Literal["objections"]
    title: Text
    grade: Grade
    source: str
    objections: dict[str, Objection] = Field(min_length=1, max_length=MAX_OBJECTIONS)


def compile_objections(content: Objections) -> npt.NDArray[Any]:
    """Return the objections as OBJECTION records, in the order of the file."""
    records: npt.NDArray[Any] = np.zeros(len(content.objections), OBJECTION)
    for record, objection in zip(records, content.objections.values(), strict=True):
        record["about"] = ObjectionClass[objection.is_a.upper()]
        record["when"] = Occasion[objection.when.upper()]
        record["reply"] = Reply[objection.reply.upper()]
        record["answered_by"] = sum(1 << Move[move.upper()] for move in set(objection.answered_by))
        record["needs"] = objection.needs
        for cause, weight in objection.says_it.items():
            record["weights"][Cause[cause.upper()]] = weight
    return records
