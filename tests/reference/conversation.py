"""What is said (7.13): the collector's next move, and the debtor's answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.reference.psychology import Parameters, share
from tests.reference.shapes import HOLDER, Record

VERIFY, BALANCE, LISTEN, ASK_TOTAL, ASK_DATE, ANCHOR, CONCEDE = range(7)
DISCOUNT, PLAN, CONSEQUENCE, RECAP, CLOSE, ESCALATE = range(7, 13)
CONFIRMS, THIRD_PARTY, ADMITS, EXPLAINS, DISPUTES, STALLS, COUNTERS = range(7)
ACCEPTS, REJECTS, SOFTENS, HANGS_UP, CALLBACK, WAITS = range(7, 13)

ALWAYS_OPEN = (VERIFY, BALANCE, LISTEN, ASK_TOTAL, ASK_DATE, ANCHOR, CONSEQUENCE)
WITH_A_DAY = (ASK_TOTAL, ANCHOR, CONCEDE, DISCOUNT, PLAN, ESCALATE)
MOST_TURNS = 40
Named = tuple[int, int, int]
"""What a move names: cents, day, payments."""


@dataclass
class Policy:
    """What a collector may ask for and accept."""

    minimum: float
    supervised: float
    opening: float
    discount: float
    discount_from: int
    plan_months: int
    plan_from: int
    wait: int


@dataclass
class Script:
    """A strategy."""

    moves: list[int]
    times: list[int]
    sizes: list[float]


# What a move names


def least(call: Record, policy: Policy) -> int:
    """The floor of a collector's authority."""
    return max(1, share(call.total, policy.minimum))


def day_of_demand(call: Record, policy: Policy) -> int:
    """The day he named, at least tomorrow, at most `wait` days ahead."""
    return min(max(call.stated_day, call.day + 1), call.day + policy.wait)


def anchor_cents(call: Record, policy: Policy, size: float) -> int:
    """Somewhere in his range, and never more than before."""
    floor = least(call, policy)
    demand = floor + share(max(0, share(call.total, policy.opening) - floor), size)
    return min(demand, call.asked) if call.asked > 0 else demand


def concession_cents(call: Record, policy: Policy, size: float) -> int:
    """The next demand on the way down."""
    floor = least(call, policy)
    if call.offered >= floor:
        return call.offered
    low = call.asked - share(call.asked - floor, size)
    return low if low - floor > 0.2 * (share(call.total, policy.opening) - floor) else floor


def cents_of(call: Record, policy: Policy, move: int, size: float) -> int:
    """The amount that a move names; of a discount it is what is waived."""
    if move in (BALANCE, ASK_TOTAL):
        return call.total
    if move == ANCHOR:
        return anchor_cents(call, policy, size)
    if move == CONCEDE:
        return concession_cents(call, policy, size)
    if move == DISCOUNT:
        return share(call.total, policy.discount * size)
    if move == PLAN:
        return -(-call.total // payments(policy, size))
    return call.offered if move == ESCALATE else 0


def payments(policy: Policy, size: float) -> int:
    """Of a plan."""
    return max(2, share(policy.plan_months, size))


def named(call: Record, policy: Policy, move: int, size: float) -> Named:
    """What a move names."""
    day = day_of_demand(call, policy) if move in WITH_A_DAY else 0
    return cents_of(call, policy, move, size), day, payments(policy, size) if move == PLAN else 1


# Which move is next


def may_ask_supervisor(call: Record, policy: Policy) -> bool:
    """4: an offer that only a supervisor may grant."""
    lowest = max(1, share(call.total, policy.supervised))
    return (
        policy.supervised < policy.minimum
        and lowest <= call.offered < least(call, policy)
        and call.stated_day <= call.day + policy.wait
    )


def is_open(call: Record, policy: Policy, dpd: int, move: int, size: float) -> bool:
    """May this move be made now?"""
    if move in ALWAYS_OPEN:
        return True
    if move == DISCOUNT:
        return policy.discount > 0 and dpd >= policy.discount_from
    if move == PLAN:
        return policy.plan_months >= 2 and dpd >= policy.plan_from
    if move == CONCEDE:
        return call.offered > 0 and concession_cents(call, policy, size) < call.asked
    return may_ask_supervisor(call, policy)


def next_move(call: Record, policy: Policy, script: Script, dpd: int) -> tuple[int, Named]:
    """The first move that applies, and what it names."""
    if call.agreed > 0:
        return RECAP, (call.agreed, call.agreed_day, call.instalments)
    if call.disclosed and (call.total == 0 or call.disputes_said):
        return CLOSE, named(call, policy, CLOSE, 0.0)
    while call.place < len(script.moves):
        move, size = script.moves[call.place], script.sizes[call.place]
        if call.tries < script.times[call.place] and is_open(call, policy, dpd, move, size):
            call.tries += 1
            return move, named(call, policy, move, size)
        call.place, call.tries = call.place + 1, 0
    last = ESCALATE if may_ask_supervisor(call, policy) else CLOSE
    return last, named(call, policy, last, 0.0)


# The answer


def answer(p: Parameters, call: Record, move: int, what: Named) -> int:
    """What he answers."""
    if call.over:
        return call.last_reply
    call.turns += 1
    call.last_move = move
    call.last_reply = reply(p, call, move, what)
    return call.last_reply


def reply(p: Parameters, call: Record, move: int, what: Named) -> int:
    """What he answers, the turn being counted."""
    if call.turns > call.patience and move not in (RECAP, CLOSE):
        call.over = 1
        return HANGS_UP
    if move == VERIFY:
        return to_verify(call)
    if call.listener != HOLDER:
        return THIRD_PARTY
    return ANSWERS[move](p, call, what)


def to_verify(call: Record) -> int:
    """VERIFY."""
    if call.listener != HOLDER:
        call.over = 1
        return THIRD_PARTY
    if call.busy:
        call.over = 1
        return CALLBACK
    call.verified = 1
    return CONFIRMS


def to_balance(p: Parameters, call: Record, what: Named) -> int:
    """BALANCE."""
    call.disclosed = 1
    call.disputes_said = call.disputes
    return DISPUTES if call.disputes else ADMITS


def lift(call: Record, factor: float) -> None:
    """Both ceilings are lifted."""
    call.ceiling = int(call.ceiling * factor)
    call.monthly = int(call.monthly * factor)


def to_listening(p: Parameters, call: Record, what: Named) -> int:
    """LISTEN."""
    won = p.listening * call.skill * (1 - call.trust)
    call.trust += won
    lift(call, 1 + p.trust_lifts * won)
    return EXPLAINS


def to_question_of_date(p: Parameters, call: Record, what: Named) -> int:
    """ASK_DATE."""
    if call.ceiling == 0 and call.monthly == 0:
        return STALLS
    call.stated_day = call.from_day
    return COUNTERS


def to_consequence(p: Parameters, call: Record, what: Named) -> int:
    """CONSEQUENCE."""
    if call.consequence == 0:
        lift(call, 1 + p.consequence_lifts * call.belief)
    call.consequence += 1
    call.irritation += p.consequence_irritates
    return SOFTENS if call.belief > 0.5 else STALLS


def to_demand(p: Parameters, call: Record, what: Named) -> int:
    """ASK_TOTAL, ANCHOR, CONCEDE."""
    cents, day, _ = what
    call.asked = cents
    if call.ceiling == 0:
        return STALLS
    if 0 < cents <= call.ceiling and day >= call.from_day:
        return accept(call, cents, day)
    if call.offered == 0:
        call.offered = min(call.first_offer, cents)
    else:
        call.offered = min(cents, call.offered + int(call.step * (call.ceiling - call.offered)))
    return COUNTERS if call.offered > 0 else REJECTS


def to_discount(p: Parameters, call: Record, what: Named) -> int:
    """DISCOUNT."""
    waived, day, _ = what
    rest = call.total - waived
    if rest <= 0 or rest > call.ceiling * (1 + p.discount_lifts * waived / call.total) or day < call.from_day:
        return REJECTS
    call.waived = waived
    return accept(call, rest, day)


def to_plan(p: Parameters, call: Record, what: Named) -> int:
    """PLAN."""
    cents, day, months = what
    return accept(call, cents, day, months) if 0 < cents <= call.monthly and day >= call.from_day else REJECTS


def to_the_end(p: Parameters, call: Record, what: Named) -> int:
    """RECAP, CLOSE."""
    call.over = 1
    return CONFIRMS


def to_escalation(p: Parameters, call: Record, what: Named) -> int:
    """ESCALATE."""
    call.over = 1
    call.escalated = 1
    return WAITS


def accept(call: Record, cents: int, day: int, months: int = 1) -> int:
    """It is agreed."""
    call.agreed, call.agreed_day, call.instalments = cents, day, months
    return ACCEPTS


ANSWERS: dict[int, Callable[[Parameters, Record, Named], int]] = {
    BALANCE: to_balance,
    LISTEN: to_listening,
    ASK_TOTAL: to_demand,
    ASK_DATE: to_question_of_date,
    ANCHOR: to_demand,
    CONCEDE: to_demand,
    DISCOUNT: to_discount,
    PLAN: to_plan,
    CONSEQUENCE: to_consequence,
    RECAP: to_the_end,
    CLOSE: to_the_end,
    ESCALATE: to_escalation,
}


# The whole of it


def led(p: Parameters, call: Record, policy: Policy, script: Script, dpd: int) -> None:
    """The conversation is led to its end, or to where a supervisor is asked."""
    while not call.over and call.turns < MOST_TURNS:
        move, what = next_move(call, policy, script, dpd)
        answer(p, call, move, what)


def conclude(call: Record, granted: bool) -> None:
    """7.24: a supervisor has decided on his last offer."""
    day = max(call.stated_day, call.day + 1)
    call.last_move, call.last_reply = CLOSE, CONFIRMS
    if granted and day >= call.from_day:
        call.agreed, call.agreed_day = call.offered, day
        call.last_move = RECAP
