"""A whole conversation: a collector's strategy against the debtor's answers."""

from __future__ import annotations

from typing import Any

from collsim.collectors.strategies import MOST_TURNS, next_move
from collsim.jit import compiled
from collsim.negotiation.respond import respond
from collsim.records import Move, Reply


@compiled
def begin(call: Any, listener: int, account: Any, day: int, skill: float) -> None:
    """Put a CALL at its beginning: nothing said, nothing agreed."""
    call.listener = listener
    call.place = 0
    call.tries = 0
    call.escalated = 0
    call.turns = 0
    call.verified = 0
    call.disclosed = 0
    call.disputes_said = 0
    call.consequence = 0
    call.asked = 0
    call.offered = 0
    call.stated_day = day + 1
    call.last_move = -1
    call.last_reply = -1
    call.agreed = 0
    call.agreed_day = 0
    call.instalments = 1
    call.waived = 0
    call.over = 0
    call.total = account.overdue
    call.day = day
    call.skill = skill


@compiled
def converse(call: Any, p: Any, policy: Any, strategy: Any, dpd: int) -> int:
    """Lead a conversation to its end, or to where a supervisor is asked, and return the last `Reply`.

    Args:
        call: begun, with what the listener brings already drawn.
        p: parameters.
        policy: the collector's authority.
        strategy: his script.
        dpd: days past due.
    """
    while call.over == 0 and call.turns < MOST_TURNS:
        move, cents, day, instalments = next_move(call, strategy, policy, dpd)
        respond(call, p, move, cents, day, instalments)
    return call.last_reply


@compiled
def conclude(call: Any, granted: bool) -> int:
    """End a conversation in which a supervisor was asked, and return the last `Reply`.

    What he grants is the debtor's last offer, on the day that he has named. A debtor who was
    never asked when he can pay does not agree to a day before it, whoever grants it.

    Args:
        call: escalated, with nothing agreed and the debtor still on the line.
        granted: what the supervisor decided.
    """
    day = max(call.day + 1, call.stated_day)
    agrees = granted and day >= call.from_day
    if agrees:
        call.agreed = call.offered
        call.agreed_day = day
    call.last_move = (Move.RECAP if agrees else Move.CLOSE).value
    call.last_reply = Reply.CONFIRMS.value
    return call.last_reply
