"""respond(): how the listener answers one move. It draws nothing.

All that chance decides about a conversation was drawn when the telephone was picked up
(`debtors.transitions.opens_call`), so a replay of the same moves gives the same answers
and one more question never changes anybody's luck.
"""

from __future__ import annotations

from typing import Any

from collsim.jit import compiled
from collsim.records import Listener, Move, Reply


@compiled
def respond(call: Any, p: Any, move: int, cents: int, day: int, instalments: int) -> int:
    """Answer a collector's move and return the `Reply`; `call` is changed.

    Args:
        call: the conversation.
        p: parameters.
        move: a `Move`.
        cents: amount that the move names: the demand, each instalment of a plan, or the
            waived part of a discount.
        day: day that it names.
        instalments: of a plan.
    """
    if call.over == 1:
        return call.last_reply
    call.turns += 1
    reply = _answer(call, p, move, cents, day, instalments)
    call.last_move = move
    call.last_reply = reply
    return reply


@compiled
def _answer(call: Any, p: Any, move: int, cents: int, day: int, instalments: int) -> int:
    if call.turns > call.patience and not _is_end(move):
        return _hangs_up(call)
    if move == Move.VERIFY:
        return _is_verified(call)
    if call.listener != Listener.HOLDER:
        return Reply.THIRD_PARTY.value
    if move <= Move.ASK_DATE and move != Move.ASK_TOTAL:
        return _talks(call, p, move)
    if move >= Move.CONSEQUENCE:
        return _is_told(call, p, move)
    return _weighs(call, p, move, cents, day, instalments)


@compiled
def _is_end(move: int) -> bool:
    """Return whether a move ends the call: nobody is too impatient to hear it."""
    return move == Move.RECAP or move == Move.CLOSE


@compiled
def _talks(call: Any, p: Any, move: int) -> int:
    """Answer what asks for no money: the balance, being listened to, when he can."""
    if move == Move.LISTEN:
        return _is_heard(call, p)
    if move == Move.ASK_DATE:
        return _names_a_day(call)
    call.disclosed = 1
    call.disputes_said = call.disputes
    return (Reply.DISPUTES if call.disputes == 1 else Reply.ADMITS).value


@compiled
def _weighs(call: Any, p: Any, move: int, cents: int, day: int, instalments: int) -> int:
    """Answer a demand, a discount or a plan."""
    if move == Move.PLAN:
        return _weighs_plan(call, cents, day, instalments)
    if move == Move.DISCOUNT:
        return _weighs_discount(call, p, cents, day)
    return _weighs_demand(call, cents, day)


@compiled
def _is_told(call: Any, p: Any, move: int) -> int:
    """Answer what is not for him to decide: the consequence, a supervisor's decision, the end."""
    if move == Move.CONSEQUENCE:
        return _hears_consequence(call, p)
    call.over = 1
    if move != Move.ESCALATE:
        return Reply.CONFIRMS.value
    call.escalated = 1
    return Reply.WAITS.value


@compiled
def _is_verified(call: Any) -> int:
    """Confirm who he is; whoever else it is, or has no time now, ends the call before anything is said."""
    if call.listener != Listener.HOLDER:
        call.over = 1
        return Reply.THIRD_PARTY.value
    if call.busy == 1:
        call.over = 1
        return Reply.CALLBACK.value
    call.verified = 1
    return Reply.CONFIRMS.value


@compiled
def _is_heard(call: Any, p: Any) -> int:
    """Being listened to wins trust, by the collector's skill, and trust loosens the purse."""
    won = p.listening * call.skill * (1.0 - call.trust)
    call.trust += won
    call.ceiling = int(call.ceiling * (1.0 + p.trust_lifts * won))
    call.monthly = int(call.monthly * (1.0 + p.trust_lifts * won))
    return Reply.EXPLAINS.value


@compiled
def _names_a_day(call: Any) -> int:
    if call.ceiling <= 0 and call.monthly <= 0:
        return Reply.STALLS.value
    call.stated_day = call.from_day
    return Reply.COUNTERS.value


@compiled
def _hears_consequence(call: Any, p: Any) -> int:
    """A true consequence lifts what he is ready to pay, as far as he believes it, once."""
    if call.consequence == 0:
        lift = 1.0 + p.consequence_lifts * call.belief
        call.ceiling = int(call.ceiling * lift)
        call.monthly = int(call.monthly * lift)
    call.consequence += 1
    call.irritation += p.consequence_irritates
    return (Reply.SOFTENS if call.belief > 0.5 else Reply.STALLS).value


@compiled
def _weighs_demand(call: Any, cents: int, day: int) -> int:
    """Accept what lies within his ceiling from the day on which he can; else concede a step."""
    call.asked = cents
    if call.ceiling <= 0:
        return Reply.STALLS.value
    if 0 < cents <= call.ceiling and day >= call.from_day:
        return _agrees(call, cents, day, 1)
    previous = call.offered
    if previous == 0:
        call.offered = min(call.first_offer, cents)
    else:
        call.offered = min(cents, previous + int(call.step * (call.ceiling - previous)))
    return (Reply.COUNTERS if call.offered > 0 else Reply.REJECTS).value


@compiled
def _weighs_plan(call: Any, cents: int, day: int, instalments: int) -> int:
    if 0 < cents <= call.monthly and day >= call.from_day:
        return _agrees(call, cents, day, instalments)
    return Reply.REJECTS.value


@compiled
def _weighs_discount(call: Any, p: Any, waived: int, day: int) -> int:
    """Accept to pay what is past due less the waived part, for which he stretches his ceiling."""
    cents = call.total - waived
    stretched = call.ceiling * (1.0 + p.discount_lifts * waived / max(1, call.total))
    if 0 < cents <= stretched and day >= call.from_day:
        call.waived = waived
        return _agrees(call, cents, day, 1)
    return Reply.REJECTS.value


@compiled
def _agrees(call: Any, cents: int, day: int, instalments: int) -> int:
    call.agreed = cents
    call.agreed_day = day
    call.instalments = instalments
    return Reply.ACCEPTS.value


@compiled
def _hangs_up(call: Any) -> int:
    call.over = 1
    return Reply.HANGS_UP.value
