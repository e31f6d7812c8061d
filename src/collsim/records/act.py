"""Act: what words alone show that a collector does; which move it is, the state of the call decides."""

from __future__ import annotations

from enum import StrEnum


class Act(StrEnum):
    """What an utterance does, one of several; `negotiation.moves` makes moves of acts and a CALL."""

    GREET = "greet"
    IDENTIFY = "identify"
    VERIFY = "verify"
    PURPOSE = "purpose"
    BALANCE = "balance"
    PROBE = "probe"
    LISTEN = "listen"
    EMPATHISE = "empathise"
    ASK_TOTAL = "ask_total"
    ASK_DATE = "ask_date"
    ASK_AMOUNT = "ask_amount"
    PROPOSE = "propose"  # names an amount, or a range
    SPLIT = "split"
    PLAN = "plan"
    DISCOUNT = "discount"
    BENEFIT = "benefit"
    CONSEQUENCE = "consequence"
    DOCUMENT = "document"
    DISPUTE = "dispute"
    CALLBACK = "callback"
    ESCALATE = "escalate"
    RECAP = "recap"
    CONFIRM = "confirm"
    CLOSE = "close"
    ACCEPT = "accept"
    REJECT = "reject"
    THANK = "thank"
    LEAVE_MESSAGE = "leave_message"
    OTHER = "other"
    # forbidden
    THREAT = "threat"
    FALSE_URGENCY = "false_urgency"
    FAKE_LEGAL = "fake_legal"
    INSULT = "insult"
    DISCLOSE_THIRD = "disclose_third"
    SHAME = "shame"
    CALL_LIAR = "call_liar"


FORBIDDEN_ACTS = frozenset(list(Act)[list(Act).index(Act.THREAT) :])
"""What no collector may say."""
