"""The disposition (tipificación): what a collector writes down after a call, and whether it is so."""

from __future__ import annotations

import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from collsim.records import Claim, Listener, Reply
from collsim.roleplay.encounter import Encounter
from collsim.roleplay.understanding.methods import Method
from collsim.units import day_of


class Result(StrEnum):
    """What a call came to, as collectors code it."""

    PROMISE = "promise"
    PLAN = "plan"
    DISCOUNT = "discount"
    NO_AGREEMENT = "no_agreement"
    DISPUTE = "dispute"
    CALL_BACK = "call_back"
    THIRD_PARTY = "third_party"
    WRONG_NUMBER = "wrong_number"
    VULNERABLE = "vulnerable"
    HUNG_UP = "hung_up"


class NextAction(StrEnum):
    """What is to be done next."""

    REMIND = "remind"
    CALL = "call"
    SEND_PAPERS = "send_papers"
    SEND_AGREEMENT = "send_agreement"
    REVIEW_CLAIM = "review_claim"
    REFER = "refer"
    STOP = "stop"
    NEXT_STEP = "next_step"


class Disposition(BaseModel):
    """What the collector writes down.

    Attributes:
        result: what it came to.
        amount: that was agreed, main units: the payment, or each instalment of a plan.
        date: of the payment, or the first one.
        method: how it will be paid.
        next_action: what is to be done.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    result: Result
    amount: float | None = Field(default=None, ge=0.0, allow_inf_nan=False)
    date: datetime.date | None = None
    method: Method | None = None
    next_action: NextAction


def result_of(met: Encounter) -> Result:
    """Return what a call really came to."""
    call = met.call
    if call.listener == Listener.STRANGER:
        return Result.WRONG_NUMBER
    if call.listener != Listener.HOLDER:
        return Result.THIRD_PARTY
    if call.agreed > 0:
        return Result.PLAN if call.instalments > 1 else Result.DISCOUNT if call.waived else Result.PROMISE
    if call.vulnerable == 1 and call.bared == 1:
        return Result.VULNERABLE
    if call.last_reply == Reply.HANGS_UP:
        return Result.HUNG_UP
    if call.last_reply in (Reply.CALLBACK, Reply.PUTS_OFF):
        return Result.CALL_BACK
    if Claim.OPEN <= call.claim <= Claim.DOCUMENTED:
        return Result.DISPUTE
    return Result.NO_AGREEMENT


def mistakes(written: Disposition, met: Encounter, method: Method | None) -> list[str]:
    """Return the fields of a disposition that are not what the call came to, by name.

    Args:
        written: by the collector.
        met: the call, when it is over.
        method: the last way to pay that was named in the call; None where none was.
    """
    call, wrong = met.call, []
    if written.result is not result_of(met):
        wrong.append("result")
    agreed = call.agreed / 100 if call.agreed else None
    if (written.amount or None) != agreed:
        wrong.append("amount")
    day = int(call.agreed_day) if call.agreed else None
    if (day_of(written.date) if written.date else None) != day:
        wrong.append("date")
    if call.agreed and written.method is not method:
        wrong.append("method")
    return wrong
