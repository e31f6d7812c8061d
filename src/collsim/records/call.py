"""CALL: one conversation, born when somebody picks up and dropped when it ends."""

from __future__ import annotations

from enum import IntEnum

import numpy as np

DECK = 3
"""Objections that a debtor may bring to one conversation."""


class Listener(IntEnum):
    """Who picked up."""

    HOLDER = 0
    RELATIVE = 1
    STRANGER = 2  # the number is not, or no longer, the debtor's
    MACHINE = 3  # voicemail
    SPOUSE = 4


class Move(IntEnum):
    """What a collector does in one turn."""

    GREET = 0
    IDENTIFY = 1  # says who calls, and for whom
    VERIFY = 2  # makes sure who is on the line
    PURPOSE = 3
    BALANCE = 4
    SILENCE = 5
    PROBE = 6  # asks for the cause
    LISTEN = 7
    EMPATHISE = 8
    ASK_TOTAL = 9
    ASK_DATE = 10
    ASK_AMOUNT = 11
    ANCHOR = 12
    RANGE = 13
    CONCEDE = 14
    SPLIT = 15  # a part now, the rest later
    PLAN = 16
    DISCOUNT = 17
    BENEFIT = 18  # names what he gains by paying
    CONSEQUENCE = 19  # a true and lawful one
    DOCUMENT = 20  # asks for, or promises, papers
    DISPUTE = 21  # settles what is disputed
    CALLBACK = 22
    ESCALATE = 23  # asks him to hold while a supervisor decides
    RECAP = 24
    CONFIRM = 25
    CLOSE = 26
    # forbidden
    THREAT = 27
    FALSE_URGENCY = 28
    FAKE_LEGAL = 29
    INSULT = 30
    DISCLOSE_THIRD = 31
    SHAME = 32
    CALL_LIAR = 33


FIRST_FORBIDDEN = Move.THREAT


class Reply(IntEnum):
    """What the listener answers."""

    CONFIRMS = 0
    THIRD_PARTY = 1  # says that he is not the one
    ADMITS = 2
    EXPLAINS = 3
    DISPUTES = 4
    STALLS = 5
    COUNTERS = 6
    ACCEPTS = 7
    REJECTS = 8
    SOFTENS = 9
    HANGS_UP = 10
    CALLBACK = 11  # agrees to be called again
    WAITS = 12
    ASKS_WHO = 13
    DENIES_IDENTITY = 14
    REFUSES_DATA = 15
    HANDS_OVER = 16
    OBJECTS = 17
    ASKS_PROOF = 18
    ASKS_FAVOUR = 19
    SILENT = 20
    VENTS = 21
    HALF_ACCEPTS = 22  # the amount but not the day, or the day but not the amount
    CORRECTS_RECAP = 23
    CONSULTS = 24  # must ask somebody first
    INVOKES_LAWYER = 25
    PUTS_OFF = 26  # has no time now; asks to be called again before he is told what it is about


class Occasion(IntEnum):
    """What a move gives occasion for: objections surface and manners show by it."""

    GREETED = 0
    VERIFIED = 1
    TOLD = 2  # the balance
    HEARD = 3  # listened to, felt with, asked for the cause, left to think
    ASKED = 4  # for money
    TOO_MUCH = 5  # for more than he will give
    TOO_SOON = 6  # for a day before he can
    WARNED = 7
    OFFERED = 8  # a plan, a discount, a benefit
    ATTACKED = 9  # by what is forbidden
    ENDED = 10


class Cause(IntEnum):
    """Why he really does not pay."""

    CANNOT = 0
    WILL_NOT = 1
    FORGOT = 2
    DISPUTES = 3
    DISTRUSTS = 4
    NOT_ALONE = 5  # somebody else decides with him
    PROMISED = 6  # he has broken his word, and it stands between us
    ANGERED = 7  # by how he has been treated


class Raised(IntEnum):
    """How far an objection of the deck has come."""

    HIDDEN = 0
    OPEN = 1
    HEARD = 2  # acknowledged
    RESOLVED = 3


class Claim(IntEnum):
    """How far a dispute has come."""

    NONE = 0
    UNSAID = 1
    OPEN = 2
    DOCUMENTED = 3
    RESOLVED = 4


CALL = np.dtype(
    (
        np.record,
        [
            # drawn at pick-up; what is said may only stretch the two ceilings
            ("listener", "i8"),
            ("hands_over", "i8"),  # 1 when he is there, and whoever picked up calls him
            ("manner", "i8"),
            ("mood", "f8"),  # 0 ... 1: which of the answers of his manner come when
            ("ceiling", "i8"),  # the most he will agree to pay at once, cents
            ("monthly", "i8"),  # the most he will agree to pay each month, cents
            ("from_day", "i8"),  # the first day on which he can
            ("first_offer", "i8"),  # cents
            ("step", "f8"),  # share of the gap to his ceiling that he gives up each time
            ("patience", "i8"),  # turns before he hangs up
            ("belief", "f8"),  # how far he believes that consequences follow
            ("busy", "i8"),  # 1 when he has no time now
            ("call_in", "i8"),  # seconds after which he then wants to be called
            ("holds", "i8"),  # most seconds that he stays on the line for a supervisor
            ("deck", "i8", (DECK,)),  # objections, or -1
            ("causes", "i8", (DECK,)),  # the Cause behind each, or -1
            ("reasons", "i8", (DECK,)),  # the objection for which an excuse stands, or -1
            ("vulnerable", "i8"),  # 1: gravely ill, bereaved, in despair
            ("consent", "i8"),  # 1 when somebody else must agree first
            ("undisputed", "i8"),  # of what is past due, cents
            ("valid", "i8"),  # 1 when he is right about the rest
            # moving
            ("place", "i8"),  # of the collector's strategy, index of its next move
            ("tries", "i8"),  # how often that move has been made in a row
            ("answer", "i8"),  # of the strategy's answer to the open objection, index of its next move
            ("escalated", "i8"),  # 1 when a supervisor is to decide on his last offer
            ("turns", "i8"),
            ("identified", "i8"),
            ("verified", "i8"),
            ("disclosed", "i8"),
            ("leaked", "i8"),  # 1 when somebody else was told of the debt
            ("claim", "i8"),  # Claim: how far a dispute has come
            ("raised", "i8", (DECK,)),  # Raised, of each objection
            ("progress", "i8", (DECK,)),  # good answers that each has had
            ("open", "i8"),  # place in the deck of the objection that stands open, or -1
            ("bared", "i8"),  # 1 when he has said the real reason
            ("consults", "i8"),  # 1 when he has said that he must ask somebody
            ("trust", "f8"),
            ("irritation", "f8"),
            ("distress", "f8"),
            ("attacks", "i8"),  # forbidden moves that he has heard
            ("consequence", "i8"),  # how often a consequence was named
            ("repeated", "i8"),  # how often the last move has been repeated
            ("asked", "i8"),  # the collector's last demand, cents
            ("offered", "i8"),  # the debtor's last offer, cents
            ("stated_day", "i8"),  # the day he named when asked when he can
            ("last_move", "i8"),
            ("last_reply", "i8"),
            ("last_objection", "i8"),  # that the last reply was, or -1
            # how it ends
            ("agreed", "i8"),  # cents to be paid on the agreed day, 0 for no agreement
            ("agreed_day", "i8"),
            ("instalments", "i8"),  # of a plan; 1 for a single payment
            ("waived", "i8"),  # discount agreed, cents
            ("then", "i8"),  # cents of a further payment that was agreed with it
            ("over", "i8"),
            # what the collector knows when he dials
            ("total", "i8"),  # overdue amount, cents
            ("day", "i8"),
            ("skill", "f8"),  # the collector's
        ],
    )
)
