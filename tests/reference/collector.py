"""The collector's next move, and what it names (7.13, The collector)."""

from __future__ import annotations

from tests.reference.psychology import share
from tests.reference.shapes import Record
from tests.reference.talk import NONE, Claim, Class, Move, Policy, Reply, Script, Talk

WITH_A_DAY = (
    *(Move.ASK_TOTAL, Move.ANCHOR, Move.RANGE, Move.CONCEDE),
    *(Move.SPLIT, Move.PLAN, Move.DISCOUNT, Move.ESCALATE),
)
USUAL_SIZES = {
    **{Move.ANCHOR: 1.0, Move.RANGE: 0.5, Move.CONCEDE: 0.5},
    **{Move.SPLIT: 0.5, Move.DISCOUNT: 1.0, Move.PLAN: 1.0},
}
Named = tuple[int, int, int]
"""What a move names: cents, day, payments."""


def due(call: Record) -> int:
    """What is past due, but without what he disputes while the claim is documented."""
    return call.undisputed if call.claim == Claim.DOCUMENTED else call.total


def least(call: Record, policy: Policy) -> int:
    """The floor of a collector's authority."""
    return max(1, share(due(call), policy.minimum))


def day_of_demand(call: Record, policy: Policy) -> int:
    """The day he named, at least tomorrow, at most `wait` days ahead."""
    return max(call.day + 1, min(call.stated_day, call.day + policy.wait))


def within_wait(call: Record, policy: Policy) -> bool:
    """Does the day that he named lie at most `wait` days ahead?"""
    return call.stated_day - call.day <= policy.wait


# What a move names


def anchor_cents(call: Record, policy: Policy, size: float) -> int:
    """Somewhere in his range, and never more than the last demand."""
    floor = least(call, policy)
    demand = floor + share(max(0, share(due(call), policy.opening) - floor), size)
    return min(demand, call.asked) if call.asked > 0 else demand


def concession_cents(call: Record, policy: Policy, size: float) -> int:
    """The next demand on the way down."""
    floor = least(call, policy)
    if call.offered >= floor:
        return call.offered
    low = call.asked - share(call.asked - floor, size)
    return low if low - floor > 0.2 * (share(due(call), policy.opening) - floor) else floor


def months_of(policy: Policy, size: float) -> int:
    """Payments of a plan."""
    return max(2, share(policy.plan_months, size))


def cents_of(call: Record, policy: Policy, move: int, size: float) -> int:
    """The amount that a move names; of a discount it is what is waived."""
    if move == Move.BALANCE:
        return call.total
    if move == Move.ASK_TOTAL:
        return due(call)
    if move == Move.SPLIT:
        return max(least(call, policy), share(due(call), size))
    if move in (Move.ANCHOR, Move.RANGE):
        return anchor_cents(call, policy, size)
    if move == Move.CONCEDE:
        return concession_cents(call, policy, size)
    if move == Move.DISCOUNT:
        return share(due(call), policy.discount * size)
    if move == Move.PLAN:
        return -(-due(call) // months_of(policy, size))
    return call.offered if move == Move.ESCALATE else 0


def named(call: Record, policy: Policy, move: int, size: float) -> Named:
    """What a move names."""
    day = day_of_demand(call, policy) if move in WITH_A_DAY else 0
    payments = months_of(policy, size) if move == Move.PLAN else 1
    return cents_of(call, policy, move, size), day, payments


# Which move is next


def may_ask_supervisor(call: Record, policy: Policy) -> bool:
    """8: an offer that only a supervisor may grant."""
    if policy.supervised >= policy.minimum:
        return False
    lowest = max(1, share(due(call), policy.supervised))
    return lowest <= call.offered < least(call, policy) and within_wait(call, policy)


def is_open(call: Record, policy: Policy, dpd: int, move: int, size: float) -> bool:
    """May this move be made now?"""
    if move in policy.forbidden:
        return False
    if move == Move.DISCOUNT:
        return policy.discount > 0 and dpd >= policy.discount_from
    if move == Move.PLAN:
        return policy.plan_months >= 2 and dpd >= policy.plan_from
    if move == Move.CONCEDE:
        return call.offered > 0 and concession_cents(call, policy, size) < call.asked
    return move != Move.ESCALATE or may_ask_supervisor(call, policy)


def class_that_stands(call: Record, talk: Talk) -> int:
    """The class of the objection that stands, or NONE."""
    return NONE if call.open == NONE else talk.objections[call.deck[call.open]].about


def next_answer(call: Record, talk: Talk, policy: Policy, script: Script, dpd: int) -> int:
    """4: the next move of the answer to the objection that stands, or NONE."""
    about = class_that_stands(call, talk)
    answer = script.answers[about] if about != NONE else []
    while about != NONE and call.answer < len(answer):
        move = answer[call.answer]
        if not call.disclosed and Move.ASK_TOTAL <= move <= Move.CONSEQUENCE:
            return NONE
        call.answer += 1
        if is_open(call, policy, dpd, move, USUAL_SIZES.get(move, 0.0)):
            return move
    return NONE


def next_of_list(call: Record, policy: Policy, script: Script, dpd: int) -> tuple[int, float]:
    """7, 8, 9: the list, a supervisor, the end."""
    while call.place < len(script.moves):
        move, size = script.moves[call.place], script.sizes[call.place]
        if call.tries < script.times[call.place] and is_open(call, policy, dpd, move, size):
            if move > Move.VERIFY and not call.verified:
                return (Move.VERIFY if call.identified else Move.IDENTIFY), 0.0
            call.tries += 1
            return move, size
        call.place, call.tries = call.place + 1, 0
    return (Move.ESCALATE if may_ask_supervisor(call, policy) else Move.CLOSE), 0.0


def next_move(call: Record, talk: Talk, policy: Policy, script: Script, dpd: int) -> tuple[int, Named]:
    """The first move that applies, and what it names."""
    nothing = (0, 0, 1)
    if call.agreed > 0:
        return Move.RECAP, (call.agreed, call.agreed_day, call.instalments)
    if call.turns >= 37:
        return Move.CLOSE, nothing
    has_broken_down = call.vulnerable and call.bared
    if call.last_reply in (Reply.THIRD_PARTY, Reply.CONSULTS) or has_broken_down:
        return Move.CALLBACK, nothing
    if call.disclosed and call.total == 0:
        return Move.CLOSE, nothing
    answer = next_answer(call, talk, policy, script, dpd)
    if answer != NONE:
        return answer, named(call, policy, answer, USUAL_SIZES.get(answer, 0.0))
    is_said = call.claim == Claim.OPEN and call.disclosed
    if is_said or class_that_stands(call, talk) == Class.THIRD_PARTY:
        return Move.CLOSE, nothing
    if call.last_reply == Reply.HALF_ACCEPTS and within_wait(call, policy):
        return Move.CONCEDE, (call.offered, call.stated_day, 1)
    move, size = next_of_list(call, policy, script, dpd)
    return move, named(call, policy, move, size)
