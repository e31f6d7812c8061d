"""The shapes of all that the model knows: records of numbers, and the names of their codes."""

from collsim.records.account import ACCOUNT, AGENDA, MAX_TREATMENTS, AccountState, Channel, IncomeKind
from collsim.records.call import (
    CALL,
    DECK,
    FIRST_FORBIDDEN,
    Cause,
    Claim,
    Listener,
    Move,
    Occasion,
    Raised,
    Reply,
)
from collsim.records.collector import (
    COLLECTOR,
    FLOOR,
    LINE,
    MAX_BREAKS,
    TEAM,
    Dialling,
    Doing,
    Role,
)
from collsim.records.debtor import DEBTOR, MAX_ANNOUNCED, Phone
from collsim.records.event import EVENT, Kind, PaidFor, QueueEnd, VisitEnd
from collsim.records.policy import POLICY, RULE, STEP, Counted, Ranking, RuleTest, Voices
from collsim.records.strategy import MAX_ANSWERS, MAX_MOVES, STRATEGY
from collsim.records.talk import MANNER, OBJECTION, TALK, ObjectionClass
from collsim.records.treatment import ENDINGS, TREATMENT, Mechanism

__all__ = [
    "ACCOUNT",
    "AGENDA",
    "CALL",
    "COLLECTOR",
    "DEBTOR",
    "DECK",
    "ENDINGS",
    "EVENT",
    "FIRST_FORBIDDEN",
    "FLOOR",
    "LINE",
    "MANNER",
    "MAX_ANNOUNCED",
    "MAX_ANSWERS",
    "MAX_BREAKS",
    "MAX_MOVES",
    "MAX_TREATMENTS",
    "OBJECTION",
    "POLICY",
    "RULE",
    "STEP",
    "STRATEGY",
    "TALK",
    "TEAM",
    "TREATMENT",
    "AccountState",
    "Cause",
    "Channel",
    "Claim",
    "Counted",
    "Dialling",
    "Doing",
    "IncomeKind",
    "Kind",
    "Listener",
    "Mechanism",
    "Move",
    "ObjectionClass",
    "Occasion",
    "PaidFor",
    "Phone",
    "QueueEnd",
    "Raised",
    "Ranking",
    "Reply",
    "Role",
    "RuleTest",
    "VisitEnd",
    "Voices",
]
