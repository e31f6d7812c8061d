"""How people talk (7.13): what the files say of manners and objections; the numbers of moves and replies."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

Shares = list[tuple[int, float]]
"""Replies, in the order of their numbers, each with its share."""

# fmt: off
Move = IntEnum("Move", [
    "GREET", "IDENTIFY", "VERIFY", "PURPOSE", "BALANCE", "SILENCE", "PROBE", "LISTEN", "EMPATHISE",
    "ASK_TOTAL", "ASK_DATE", "ASK_AMOUNT", "ANCHOR", "RANGE", "CONCEDE", "SPLIT", "PLAN", "DISCOUNT",
    "BENEFIT", "CONSEQUENCE", "DOCUMENT", "DISPUTE", "CALLBACK", "ESCALATE", "RECAP", "CONFIRM", "CLOSE",
    "THREAT", "FALSE_URGENCY", "FAKE_LEGAL", "INSULT", "DISCLOSE_THIRD", "SHAME", "CALL_LIAR",
], start=0)
Reply = IntEnum("Reply", [
    "CONFIRMS", "THIRD_PARTY", "ADMITS", "EXPLAINS", "DISPUTES", "STALLS", "COUNTERS", "ACCEPTS", "REJECTS",
    "SOFTENS", "HANGS_UP", "CALLBACK", "WAITS", "ASKS_WHO", "DENIES_IDENTITY", "REFUSES_DATA", "HANDS_OVER",
    "OBJECTS", "ASKS_PROOF", "ASKS_FAVOUR", "SILENT", "VENTS", "HALF_ACCEPTS", "CORRECTS_RECAP", "CONSULTS",
    "INVOKES_LAWYER", "PUTS_OFF",
], start=0)
Occasion = IntEnum("Occasion", [
    "GREETED", "VERIFIED", "TOLD", "HEARD", "ASKED", "TOO_MUCH", "TOO_SOON", "WARNED", "OFFERED", "ATTACKED",
    "ENDED",
], start=0)
Cause = IntEnum("Cause", [
    "CANNOT", "WILL_NOT", "FORGOT", "DISPUTES", "DISTRUSTS", "NOT_ALONE", "PROMISED", "ANGERED",
], start=0)
Class = IntEnum("Class", ["STALL", "DISPUTE", "HARDSHIP", "THIRD_PARTY", "HOSTILE"], start=0)
Claim = IntEnum("Claim", ["NONE", "UNSAID", "OPEN", "DOCUMENTED", "RESOLVED"], start=0)
Raised = IntEnum("Raised", ["HIDDEN", "OPEN", "HEARD", "RESOLVED"], start=0)
# fmt: on

HEARING = (Move.SILENCE, Move.PROBE, Move.LISTEN, Move.EMPATHISE)
NAMES_A_SUM = (Move.ASK_TOTAL, Move.ANCHOR, Move.RANGE, Move.CONCEDE, Move.SPLIT)
DEMANDS = (*NAMES_A_SUM, Move.ASK_AMOUNT)
NONE = -1
"""No objection, no move, no reply."""


@dataclass
class Manner:
    """How somebody talks."""

    hears: list[float]
    """By move."""
    says: list[Shares]
    """By occasion."""
    patience: float = 1.0
    opens: float = 1.0
    concedes: float = 1.0
    overpromises: float = 1.0
    objects: float = 0.0
    covers: float = 0.0


@dataclass
class Objection:
    """What may be objected."""

    about: int
    when: int
    reply: int
    answered_by: list[int]
    needs: int
    says_it: list[float]
    """By cause."""


@dataclass
class Talk:
    """How people talk in a scenario."""

    manners: list[Manner]
    objections: list[Objection]
    wins: list[float]
    """Trust, by move."""
    irritates: list[float]
    distresses: list[float]


@dataclass
class Policy:
    """What a collector may ask for and accept."""

    minimum: float
    supervised: float
    opening: float
    discount: float
    discount_from: int
    plan_months: int
    plan_from: int
    wait: int
    forbidden: list[int]
    """Moves that the conduct rules forbid."""


@dataclass
class Script:
    """A strategy."""

    moves: list[int]
    times: list[int]
    sizes: list[float]
    answers: list[list[int]]
    """Moves, by class of objection."""
