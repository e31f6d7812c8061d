"""The shapes of all that the model knows: records of numbers, and the names of their codes."""

from collsim.records.account import ACCOUNT, AGENDA, MAX_TREATMENTS, AccountState, Channel, IncomeKind
from collsim.records.call import CALL, Listener, Move, Reply
from collsim.records.collector import COLLECTOR, FLOOR
from collsim.records.debtor import DEBTOR
from collsim.records.event import EVENT, Kind, PaidFor
from collsim.records.policy import POLICY, RULE, STEP, Ranking, RuleTest
from collsim.records.treatment import TREATMENT, Mechanism

__all__ = [
    "ACCOUNT",
    "AGENDA",
    "CALL",
    "COLLECTOR",
    "DEBTOR",
    "EVENT",
    "FLOOR",
    "MAX_TREATMENTS",
    "POLICY",
    "RULE",
    "STEP",
    "TREATMENT",
    "AccountState",
    "Channel",
    "IncomeKind",
    "Kind",
    "Listener",
    "Mechanism",
    "Move",
    "PaidFor",
    "Ranking",
    "Reply",
    "RuleTest",
]
