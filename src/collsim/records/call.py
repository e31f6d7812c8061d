"""CALL: one conversation, born when somebody picks up and dropped when it ends."""

from __future__ import annotations

from enum import IntEnum

import numpy as np


class Listener(IntEnum):
    """Who picked up."""

    HOLDER = 0
    OTHER = 1
    STRANGER = 2  # the number is not, or no longer, the debtor's
    MACHINE = 3  # voicemail


class Move(IntEnum):
    """What a collector does in one turn."""

    VERIFY = 0
    BALANCE = 1
    LISTEN = 2
    ASK_TOTAL = 3
    ASK_DATE = 4
    ANCHOR = 5
    CONCEDE = 6
    DISCOUNT = 7
    PLAN = 8
    CONSEQUENCE = 9
    RECAP = 10
    CLOSE = 11
    ESCALATE = 12  # asks him to hold while a supervisor decides


class Reply(IntEnum):
    """What the listener answers."""

    CONFIRMS = 0
    THIRD_PARTY = 1
    ADMITS = 2
    EXPLAINS = 3
    DISPUTES = 4
    STALLS = 5
    COUNTERS = 6
    ACCEPTS = 7
    REJECTS = 8
    SOFTENS = 9
    HANGS_UP = 10
    CALLBACK = 11  # asks to be called again, at an hour that he names
    WAITS = 12


CALL = np.dtype(
    (
        np.record,
        [
            # drawn at pick-up; what is said may only stretch the two ceilings
            ("listener", "i8"),
            ("ceiling", "i8"),  # the most he will agree to pay at once, cents
            ("monthly", "i8"),  # the most he will agree to pay each month, cents
            ("from_day", "i8"),  # the first day on which he can
            ("first_offer", "i8"),  # cents
            ("step", "f8"),  # share of the gap to his ceiling that he gives up each time
            ("patience", "i8"),  # turns before he hangs up
            ("disputes", "i8"),
            ("belief", "f8"),  # how far he believes that consequences follow
            ("busy", "i8"),  # 1 when he has no time now
            ("call_in", "i8"),  # seconds after which he then wants to be called
            ("holds", "i8"),  # most seconds that he stays on the line for a supervisor
            # moving
            ("place", "i8"),  # of the collector's strategy, index of its next move
            ("tries", "i8"),  # how often that move has been made in a row
            ("escalated", "i8"),  # 1 when a supervisor is to decide on his last offer
            ("turns", "i8"),
            ("verified", "i8"),
            ("disclosed", "i8"),
            ("disputes_said", "i8"),
            ("trust", "f8"),
            ("irritation", "f8"),
            ("consequence", "i8"),  # how often a consequence was named
            ("asked", "i8"),  # the collector's last demand, cents
            ("offered", "i8"),  # the debtor's last offer, cents
            ("stated_day", "i8"),  # the day he named when asked when he can
            ("last_move", "i8"),
            ("last_reply", "i8"),
            # how it ends
            ("agreed", "i8"),  # cents to be paid on the agreed day, 0 for no agreement
            ("agreed_day", "i8"),
            ("instalments", "i8"),  # of a plan; 1 for a single payment
            ("waived", "i8"),  # discount agreed, cents
            ("over", "i8"),
            # what the collector knows when he dials
            ("total", "i8"),  # overdue amount, cents
            ("day", "i8"),
            ("skill", "f8"),  # the collector's
        ],
    )
)
