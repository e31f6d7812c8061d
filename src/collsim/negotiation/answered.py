"""The other chair: somebody answers as the debtor, and the call is written as `respond` would write it.

Nothing is decided here. A person says what is answered, and a collector's strategy, which reads nothing but
the call, goes on from there.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from collsim.collectors.strategies import due
from collsim.negotiation.moves import DEMANDS, Said
from collsim.records import DECK, Claim, Move, Raised, Reply

NONE = -1
ENDS_IT = frozenset({Reply.HANGS_UP, Reply.PUTS_OFF, Reply.CALLBACK})
IS_NOT_HE = frozenset(
    {Reply.ASKS_WHO, Reply.DENIES_IDENTITY, Reply.REFUSES_DATA, Reply.THIRD_PARTY, *ENDS_IT}
)
"""Answers to the question whether it is he that leave it open."""


class Answered(NamedTuple):
    """What somebody answers as the debtor.

    Attributes:
        reply: its kind.
        objection: row of the objection that it is, or -1.
        cents: that he offers, or 0.
        day: that he names, or 0.
    """

    reply: Reply
    objection: int = NONE
    cents: int = 0
    day: int = 0


def is_answered(call: Any, said: Said, answered: Answered) -> None:
    """Write a move and its answer into a call.

    Args:
        call: CALL, the conversation.
        said: the collector's move.
        answered: by a person.
    """
    call.turns += 1
    call.repeated = call.repeated + 1 if said.move == call.last_move else 0
    call.last_move, call.last_reply, call.last_objection = said.move, answered.reply, answered.objection
    _is_told(call, said, answered.reply)
    _answers(call, said, answered)
    _objects(call, said, answered)
    if answered.reply in ENDS_IT or said.move in (Move.CLOSE, Move.CALLBACK):
        call.over = 1
    if said.move == Move.RECAP and answered.reply != Reply.CORRECTS_RECAP:
        call.over = 1


def _is_told(call: Any, said: Said, reply: Reply) -> None:
    """Write down what the collector has said, and shown by it."""
    if said.move == Move.IDENTIFY:
        call.identified = 1
    elif said.move == Move.VERIFY and reply not in IS_NOT_HE:
        call.verified = 1
    elif said.move == Move.BALANCE:
        call.disclosed = 1
    elif said.move in DEMANDS:
        call.asked = said.cents
    elif said.move == Move.ESCALATE:
        call.escalated = 1
        call.over = 1
    elif said.move == Move.DOCUMENT and call.claim == Claim.OPEN:
        call.claim = Claim.DOCUMENTED.value
    elif said.move == Move.DISPUTE and call.claim == Claim.DOCUMENTED:
        call.claim = Claim.RESOLVED.value


def _answers(call: Any, said: Said, answered: Answered) -> None:
    """Write down what he agrees to, or offers instead."""
    if answered.reply == Reply.ACCEPTS:
        _agrees(call, said)
    elif answered.reply == Reply.HALF_ACCEPTS:
        call.offered = answered.cents or said.cents
        call.stated_day = answered.day or said.day
    elif answered.reply == Reply.COUNTERS:
        call.offered = answered.cents or call.offered
        call.stated_day = answered.day or call.stated_day
    elif answered.reply == Reply.CORRECTS_RECAP:
        call.agreed = 0
        call.offered = answered.cents or call.offered
        call.stated_day = answered.day or call.stated_day
    elif answered.reply == Reply.DISPUTES and call.claim < Claim.OPEN:
        call.claim = Claim.OPEN.value
    elif answered.reply == Reply.CONSULTS:
        call.consults = 1


def _agrees(call: Any, said: Said) -> None:
    """Write down a yes to an offer; a yes to anything else agrees to nothing."""
    if said.move in DEMANDS or said.move == Move.PLAN:
        call.agreed, call.waived = said.cents, 0
        call.instalments = said.instalments
    elif said.move == Move.DISCOUNT:
        call.agreed, call.waived, call.instalments = due(call) - said.cents, said.cents, 1
    else:
        return
    call.agreed_day = said.day


def _objects(call: Any, said: Said, answered: Answered) -> None:
    """Open an objection; one that is not said again after an answer to it is resolved."""
    if answered.objection == NONE:
        if call.open != NONE and said.move not in (Move.SILENCE, Move.LISTEN):
            call.raised[call.open] = Raised.RESOLVED.value
            call.open = NONE
        return
    known = [k for k in range(DECK) if call.deck[k] == answered.objection]
    free = [k for k in range(DECK) if call.raised[k] in (Raised.HIDDEN, Raised.RESOLVED)]
    k = (known or free or [0])[0]
    if call.open != k:
        call.answer = 0
    call.deck[k], call.raised[k], call.open = answered.objection, Raised.OPEN.value, k
