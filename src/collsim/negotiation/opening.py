"""How a conversation begins: a CALL with nothing said yet, and all that the listener brings to it.

Chance has its say here alone; what is said later draws nothing (`negotiation.respond`).
"""

from __future__ import annotations

from typing import Any

from collsim.debtors import decide
from collsim.debtors.psychology import whole_seconds
from collsim.debtors.transitions import claim, heed, incomes_a_month, next_payday
from collsim.jit import compiled
from collsim.randomness import Decision, Luck, draw
from collsim.records import DECK, Cause, Claim, Raised

NO_OBJECTION = -1
NO_CAUSE = -1
CAUSES = len(Cause)


@compiled
def begin(call: Any, listener: int, account: Any, day: int, skill: float) -> None:
    """Put a CALL at its beginning: nothing said, nothing agreed."""
    call.listener = listener
    for k in range(DECK):
        call.raised[k] = Raised.HIDDEN.value
        call.progress[k] = 0
    call.open = -1
    call.place = 0
    call.tries = 0
    call.answer = 0
    call.escalated = 0
    call.turns = 0
    call.identified = 0
    call.verified = 0
    call.disclosed = 0
    call.leaked = 0
    call.bared = 0
    call.consults = 0
    call.distress = 0.0
    call.attacks = 0
    call.consequence = 0
    call.repeated = 0
    call.asked = 0
    call.offered = 0
    call.stated_day = day + 1
    call.last_move = -1
    call.last_reply = -1
    call.last_objection = -1
    call.agreed = 0
    call.agreed_day = 0
    call.instalments = 1
    call.waived = 0
    call.then = 0
    call.over = 0
    call.total = account.overdue
    call.day = day
    call.skill = skill


@compiled
def opens_call(
    account: Any,
    debtor: Any,
    p: Any,
    talk: Any,
    luck: Luck,
    day: int,
    attempt: int,
    voice: int,
    call: Any,
    inbound: int,
) -> None:
    """Draw what the listener brings to the conversation; nothing said later changes it.

    Args:
        account: what the creditor sees.
        debtor: what is true; caught up, and not changed here.
        p: parameters.
        talk: TALK, how people talk.
        luck: the world.
        day: day number.
        attempt: the how-manieth conversation, or dial, of the day.
        voice: who speaks to him, row of the staff.
        call: the CALL to be written.
        inbound: 1 when he has called us: then he has the time.
    """
    call.manner = debtor.manner
    call.mood = draw(luck, debtor.who, day, Decision.MOOD, attempt)
    call.trust = debtor.trust
    call.irritation = debtor.irritation
    call.belief = debtor.credibility
    call.hands_over = int(draw(luck, debtor.who, day, Decision.HANDS_OVER, attempt) < p.hands_over)
    call.vulnerable = int(draw(luck, debtor.who, 0, Decision.VULNERABLE, 0) < p.vulnerable)
    decides_with_somebody = draw(luck, debtor.who, 0, Decision.CONSENT, 0) < p.not_alone
    call.consent = int(decides_with_somebody and debtor.consulted == 0)
    _brings_money(account, debtor, p, talk, luck, day, attempt, call)
    if draw(luck, debtor.who, day, Decision.WANTS_TO_PROMISE, attempt) >= _is_ready(debtor, p, voice):
        call.ceiling, call.monthly, call.first_offer = 0, 0, 0
    _brings_time(debtor, p, talk, luck, day, attempt, call, inbound)
    _brings_a_claim(account, debtor, p, luck, call)
    _brings_objections(account, debtor, talk, luck, day, attempt, call)


@compiled
def _is_ready(debtor: Any, p: Any, voice: int) -> float:
    """Return the chance that he is ready to agree with this voice to anything at all."""
    worn = debtor.voice_worn if voice == debtor.last_voice else 0.0
    return decide.promises(
        p,
        debtor.willingness,
        debtor.trust,
        debtor.pressure * debtor.credibility,
        debtor.irritation,
        debtor.reactance,
        worn,
        debtor.disputes,
        debtor.burden,
    )


@compiled
def _brings_money(
    account: Any, debtor: Any, p: Any, talk: Any, luck: Luck, day: int, attempt: int, call: Any
) -> None:
    """Draw the most that he will agree to at once and each month, from when, and how he haggles."""
    manner = talk.manners[debtor.manner]
    payday = next_payday(debtor.income_kind, debtor.payday, day)
    due = account.overdue
    rich = p.spends_at_most * debtor.liquidity >= due
    expected = debtor.income * (p.shock_cut if payday < debtor.shock_until else 1.0)
    projected = debtor.liquidity if rich else debtor.liquidity + expected
    monthly = debtor.income * incomes_a_month(debtor.income_kind)
    generosity = draw(luck, debtor.who, day, Decision.CEILING, attempt)
    honesty = 1.0 - min(1.0, manner.overpromises * (1.0 - debtor.honesty))
    call.ceiling = decide.ceiling_cents(p, projected, due, honesty, generosity)
    call.monthly = decide.ceiling_cents(p, monthly, due, honesty, generosity)
    call.from_day = day + 1 if rich else payday
    share = p.first_offer * draw(luck, debtor.who, day, Decision.FIRST_OFFER, attempt)
    call.first_offer = int(call.ceiling * min(1.0, manner.opens * share))
    step = manner.concedes * p.concedes * (0.5 + draw(luck, debtor.who, day, Decision.CONCEDES, attempt))
    call.step = min(1.0, step)


@compiled
def _brings_time(
    debtor: Any, p: Any, talk: Any, luck: Luck, day: int, attempt: int, call: Any, inbound: int
) -> None:
    """Draw his patience, whether he has time now, and when he else wants to be called."""
    patience = draw(luck, debtor.who, day, Decision.PATIENCE, attempt)
    turns = decide.patience_turns(p, debtor.trust, debtor.irritation, debtor.reactance, patience)
    call.patience = max(2, int(turns * talk.manners[debtor.manner].patience))
    busy = draw(luck, debtor.who, day, Decision.BUSY, attempt) < p.busy
    call.busy = int(busy and inbound == 0)
    later = 0.5 + draw(luck, debtor.who, day, Decision.CALL_IN, attempt)
    call.call_in = whole_seconds(p.call_back_seconds * later)
    call.holds = decide.holds_seconds(p, draw(luck, debtor.who, day, Decision.HOLDS, attempt))


@compiled
def _brings_a_claim(account: Any, debtor: Any, p: Any, luck: Luck, call: Any) -> None:
    """Write down what he disputes, if he does, which he has not said yet."""
    call.claim, call.undisputed, call.valid = Claim.NONE.value, account.overdue, 0
    if debtor.disputes == 1:
        disputed, right = claim(account, p, luck)
        call.claim = Claim.UNSAID.value
        call.undisputed, call.valid = account.overdue - disputed, int(right)


@compiled
def _brings_objections(
    account: Any, debtor: Any, talk: Any, luck: Luck, day: int, attempt: int, call: Any
) -> None:
    """Deal him up to three objections: each said for a cause of his, or as an excuse before the real one."""
    manner = talk.manners[debtor.manner]
    for k in range(DECK):
        call.deck[k], call.causes[k], call.reasons[k] = NO_OBJECTION, NO_CAUSE, NO_OBJECTION
        of_this = DECK * attempt + k
        disputes = k == 0 and debtor.disputes == 1
        if not disputes and draw(luck, debtor.who, day, Decision.OBJECTS, of_this) >= manner.objects:
            continue
        cause = Cause.DISPUTES.value
        if not disputes:
            cause = _cause(account, debtor, call, draw(luck, debtor.who, day, Decision.CAUSE, of_this))
        excuse = not disputes and draw(luck, debtor.who, day, Decision.COVER, of_this) < manner.covers
        said_for = Cause.WILL_NOT.value if excuse else cause
        objection = _objection(talk, said_for, draw(luck, debtor.who, day, Decision.OBJECTION, of_this))
        if objection == NO_OBJECTION or _is_dealt(call, k, objection):
            continue
        call.deck[k], call.causes[k] = objection, cause
        if excuse:
            reason = _objection(talk, cause, draw(luck, debtor.who, day, Decision.REASON, of_this))
            call.reasons[k] = NO_OBJECTION if _is_dealt(call, k + 1, reason) else reason


@compiled
def _is_dealt(call: Any, count: int, objection: int) -> bool:
    """Return whether an objection, open or behind an excuse, is among the first of the deck."""
    found = False
    for k in range(count):
        found = found or call.deck[k] == objection or call.reasons[k] == objection
    return found


@compiled
def _weight_of(cause: int, account: Any, debtor: Any, call: Any) -> float:
    """Return how heavily a cause weighs with this debtor."""
    if cause == Cause.CANNOT:
        return 1.0 if call.ceiling < account.overdue else 0.0
    if cause == Cause.WILL_NOT:
        return 1.0 - debtor.willingness
    if cause == Cause.FORGOT:
        return 1.0 - heed(debtor)
    if cause == Cause.DISTRUSTS:
        return 0.5 * (1.0 - debtor.trust)
    if cause == Cause.NOT_ALONE:
        return float(call.consent)
    if cause == Cause.PROMISED:
        return float(min(1, account.broken))
    if cause == Cause.ANGERED:
        return min(1.0, debtor.irritation)
    return 0.0


@compiled
def _cause(account: Any, debtor: Any, call: Any, luck: float) -> int:
    """Return the cause that a uniform number picks by its weights."""
    whole = 0.0
    for cause in range(CAUSES):
        whole += _weight_of(cause, account, debtor, call)
    left = luck * whole
    for cause in range(CAUSES):
        left -= _weight_of(cause, account, debtor, call)
        if left < 0.0:
            return cause
    return Cause.CANNOT.value


@compiled
def _objection(talk: Any, cause: int, luck: float) -> int:
    """Return the objection that a uniform number picks among those that are said for a cause, or -1."""
    whole = 0.0
    for k in range(talk.objection_count):
        whole += talk.objections[k].weights[cause]
    left = luck * whole
    for k in range(talk.objection_count):
        left -= talk.objections[k].weights[cause]
        if left < 0.0:
            return k
    return NO_OBJECTION
