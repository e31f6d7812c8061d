"""A whole conversation: a collector's strategy against the debtor's answers."""

from __future__ import annotations

from typing import Any

from collsim.collectors.strategies import MOST_TURNS, next_move
from collsim.jit import compiled
from collsim.negotiation.respond import respond
from collsim.records import Move, Reply


@compiled
def converse(call: Any, p: Any, talk: Any, policy: Any, strategy: Any, dpd: int) -> int:
    """Lead a conversation to its end, or to where a supervisor is asked, and return the last `Reply`.

    Args:
        call: begun, with what the listener brings already drawn.
        p: parameters.
        talk: how people talk.
        policy: the collector's authority.
        strategy: his script.
        dpd: days past due.
    """
    while call.over == 0 and call.turns < MOST_TURNS:
        move, cents, day, instalments = next_move(call, talk, strategy, policy, dpd)
        respond(call, p, talk, move, cents, day, instalments)
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
        call.instalments, call.waived = 1, 0
    call.last_move = (Move.RECAP if agrees else Move.CLOSE).value
    call.last_reply = Reply.CONFIRMS.value
    return call.last_reply
