"""A whole conversation: a collector's strategy against the debtor's answers."""

from __future__ import annotations

from typing import Any

from collsim.collectors.strategies import next_move
from collsim.jit import compiled
from collsim.negotiation.respond import respond

MOST_TURNS = 40
"""Longer than any strategy's script; a bound, so that no conversation can hang a run."""


@compiled
def begin(call: Any, listener: int, account: Any, day: int, skill: float) -> None:
    """Put a CALL at its beginning: nothing said, nothing agreed."""
    call.listener = listener
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
def converse(call: Any, p: Any, policy: Any, dpd: int) -> int:
    """Lead a conversation to its end and return the last `Reply`.

    Args:
        call: begun, with what the listener brings already drawn.
        p: parameters.
        policy: the collector's authority.
        dpd: days past due.
    """
    while call.over == 0 and call.turns < MOST_TURNS:
        move, cents, day, instalments = next_move(call, policy, dpd)
        respond(call, p, move, cents, day, instalments)
    return call.last_reply
