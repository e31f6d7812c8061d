"""The shapes of all that the model knows: records of numbers, and the names of their codes."""

from collsim.records.account import ACCOUNT, AGENDA, MAX_TREATMENTS, AccountState, Channel, IncomeKind
from collsim.records.call import CALL, Listener, Move, Reply
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
from collsim.records.debtor import DEBTOR, Phone
from collsim.records.event import EVENT, Kind, PaidFor, QueueEnd, VisitEnd
from collsim.records.policy import POLICY, RULE, STEP, Counted, Ranking, RuleTest, Voices
from collsim.records.strategy import MAX_MOVES, STRATEGY
from collsim.records.treatment import TREATMENT, Mechanism

__all__ = [
    "ACCOUNT",
    "AGENDA",
    "CALL",
    "COLLECTOR",
    "DEBTOR",
    "EVENT",
    "FLOOR",
    "LINE",
    "MAX_BREAKS",
    "MAX_MOVES",
    "MAX_TREATMENTS",
    "POLICY",
    "RULE",
    "STEP",
    "STRATEGY",
    "TEAM",
    "TREATMENT",
    "AccountState",
    "Channel",
    "Counted",
    "Dialling",
    "Doing",
    "IncomeKind",
    "Kind",
    "Listener",
    "Mechanism",
    "Move",
    "PaidFor",
    "Phone",
    "QueueEnd",
    "Ranking",
    "Reply",
    "Role",
    "RuleTest",
    "VisitEnd",
    "Voices",
]
