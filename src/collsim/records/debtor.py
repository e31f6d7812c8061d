"""DEBTOR: what is true of a debtor and nobody sees. Only `debtors.transitions` writes here."""

from __future__ import annotations

from enum import IntEnum

import numpy as np

from collsim.records.account import MAX_TREATMENTS, Channel

MAX_ANNOUNCED = 6
"""How many different treatments the notices of a catalogue may announce."""


class Phone(IntEnum):
    """What is true of the telephone number that we have."""

    WORKS = 0
    WRONG = 1  # a stranger's
    DEAD = 2


DEBTOR = np.dtype(
    (
        np.record,
        [
            ("who", "u8"),
            ("personality", "i8"),  # row of the scenario's personalities
            ("manner", "i8"),  # row of the scenario's manners
            # can he pay
            ("liquidity", "f8"),  # cents he could spend on debt today
            ("income", "f8"),  # cents that each income date leaves him for debt, on average
            ("income_kind", "i8"),
            ("payday", "i8"),
            ("caught_up", "i8"),  # day up to which income has been received
            ("shock_until", "i8"),  # with only a part of his income before this day
            # does he want to
            ("willingness", "f8"),
            ("thrift", "f8"),  # how readily he pays the whole bill
            ("honesty", "f8"),  # how far a promise binds him
            ("trust", "f8"),
            ("irritation", "f8"),
            ("reactance", "f8"),
            ("credibility", "f8"),  # how far he believes that consequences follow
            ("burden", "f8"),  # how heavily the sanctions that stand weigh on him
            # does he know, has he a valid reason
            ("attention", "f8"),  # chance that he has a date in mind without being told
            ("knows", "i8"),
            ("disputes", "i8"),
            ("consulted", "i8"),  # 1 when he has asked whoever decides with him
            # memories, which fade
            ("awareness", "f8"),  # how fresh the debt is in his mind
            ("pressure", "f8"),  # how near a consequence feels
            ("holds_out", "f8"),  # how far he waits for a better offer
            ("as_of", "i8"),  # day up to which memories have faded
            ("worn", "f8", (MAX_TREATMENTS,)),  # habituation to each treatment
            ("voice_worn", "f8"),  # habituation to the voice that called last
            ("last_voice", "i8"),
            # what he was told
            ("offer", "f8"),  # share of what is past due that an offer he knows of waives, 0 for none
            ("offer_until", "i8"),  # last day on which that offer stands
            ("warned_until", "i4", (MAX_ANNOUNCED,)),  # last day for each announced consequence, or NEVER
            ("prepared", "i8"),  # 1 when he knew of a lawsuit or repossession before it came
            # can he be reached
            ("phone", "i8"),  # Phone
            ("reach_profile", "i8"),  # row of the scenario's hour profiles
            ("reach", "f8", (len(Channel),)),
            # his calendars
            ("own_day", "i8"),  # next day on which he thinks of paying by himself
            ("own_count", "i8"),
            ("shock_day", "i8"),
            ("shock_count", "i8"),
        ],
    )
)
