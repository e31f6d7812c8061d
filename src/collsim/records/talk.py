"""TALK: how people talk - manners, objections, what moves do - as compiled code reads it."""

from __future__ import annotations

from enum import IntEnum

import numpy as np

from collsim.records.call import Cause, Move, Occasion, Reply

MAX_MANNERS = 16
MAX_OBJECTIONS = 64


class ObjectionClass(IntEnum):
    """What kind of answer an objection asks for."""

    STALL = 0
    DISPUTE = 1
    HARDSHIP = 2
    THIRD_PARTY = 3
    HOSTILE = 4


OBJECTION = np.dtype(
    (
        np.record,
        [
            ("about", "i8"),  # ObjectionClass
            ("when", "i8"),  # Occasion at which it surfaces
            ("reply", "i8"),  # the Reply that it is
            ("answered_by", "i8"),  # bits of the moves that answer it
            ("needs", "i8"),  # how many good answers resolve it
            ("weights", "f8", (len(Cause),)),  # how readily it is brought by whoever has the cause
        ],
    )
)

MANNER = np.dtype(
    (
        np.record,
        [
            ("hears", "f8", (len(Move),)),  # times what each move does to trust and irritation
            ("says", "f8", (len(Occasion), len(Reply))),  # cumulated shares; the rest: what he means
            ("patience", "f8"),  # times
            ("opens", "f8"),  # times the first offer
            ("concedes", "f8"),  # times the step
            ("overpromises", "f8"),  # times what he agrees to beyond his means
            ("objects", "f8"),  # chance of each of the deck's objections
            ("covers", "f8"),  # chance that an objection hides the cause
        ],
    )
)

TALK = np.dtype(
    (
        np.record,
        [
            ("manner_count", "i8"),
            ("manners", MANNER, (MAX_MANNERS,)),
            ("objection_count", "i8"),
            ("objections", OBJECTION, (MAX_OBJECTIONS,)),
            ("trust", "f8", (len(Move),)),  # what each move wins or loses of it
            ("irritates", "f8", (len(Move),)),
            ("distresses", "f8", (len(Move),)),
        ],
    )
)
