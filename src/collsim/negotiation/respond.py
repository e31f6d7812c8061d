"""respond(): how the listener answers one move. It draws nothing.

All that chance decides about a conversation was drawn when the telephone was picked up
(`negotiation.opening`), so a replay of the same moves gives the same answers
and one more question never changes anybody's luck.
"""

from __future__ import annotations

from typing import Any

from collsim.jit import compiled
from collsim.records import DECK, FIRST_FORBIDDEN, Claim, Listener, Move, Occasion, Raised, Reply
from collsim.records.talk import ObjectionClass
from collsim.units import clip01

NONE = -1
GOLDEN = 0.6180339887498949
"""Steps of this length, taken from his mood, visit the shares of his manner evenly."""


@compiled
def respond(call: Any, p: Any, talk: Any, move: int, cents: int, day: int, instalments: int) -> int:
    """Answer a collector's move and return the `Reply`; `call` is changed.

    Args:
        call: the conversation.
        p: parameters.
        talk: TALK, how people talk.
        move: a `Move`.
        cents: amount that the move names: the demand, the low end of a range, the part to be paid first,
            each instalment of a plan, or the waived part of a discount.
        day: day that it names.
        instalments: of a plan.
    """
    if call.over == 1:
        return call.last_reply
    call.turns += 1
    call.repeated = call.repeated + 1 if move == call.last_move else 0
    call.last_objection = NONE
    if call.listener == Listener.HOLDER:
        _feels(call, p, talk, move)
        reply = _answers(call, p, talk, move, cents, day, instalments)
    else:
        reply = _somebody_else(call, move)
    call.last_move = move
    call.last_reply = reply
    return reply


# --- what a move does to him ---------------------------------------------------------------


@compiled
def _feels(call: Any, p: Any, talk: Any, move: int) -> None:
    """Let a move win or lose trust, irritate and distress him, by his manner; what is repeated wears out."""
    hears = talk.manners[call.manner].hears[move]
    won = hears * talk.trust[move]
    if won > 0.0:
        _trusts(call, p, won * call.skill / (1.0 + call.repeated))
    else:
        call.trust *= max(0.0, 1.0 + won)
    call.irritation += hears * talk.irritates[move] + p.repeats_irritate * call.repeated
    call.distress = clip01(call.distress + hears * talk.distresses[move])


@compiled
def _trusts(call: Any, p: Any, share: float) -> None:
    """Let him trust more, by a share of what is lacking; trust loosens the purse."""
    won = min(1.0, share) * (1.0 - call.trust)
    call.trust += won
    _stretches(call, 1.0 + p.trust_lifts * won)


@compiled
def _stretches(call: Any, factor: float) -> None:
    call.ceiling = int(call.ceiling * factor)
    call.monthly = int(call.monthly * factor)


# --- who is on the line --------------------------------------------------------------------


@compiled
def _somebody_else(call: Any, move: int) -> int:
    """Answer as whoever else picked up; he may call the debtor to the telephone, and may hear too much."""
    if move in (Move.CLOSE, Move.CALLBACK):
        return _ends(call, Reply.CONFIRMS.value)
    if call.hands_over == 1 and move <= Move.VERIFY:
        call.listener = Listener.HOLDER.value
        call.identified = 0
        return Reply.HANDS_OVER.value
    if _speaks_of_the_debt(move):
        call.leaked = 1
    return Reply.THIRD_PARTY.value


@compiled
def _speaks_of_the_debt(move: int) -> bool:
    if move == Move.DISCLOSE_THIRD:
        return True
    return move == Move.BALANCE or (move >= Move.ASK_TOTAL and move <= Move.DISPUTE)


@compiled
def _answers(call: Any, p: Any, talk: Any, move: int, cents: int, day: int, instalments: int) -> int:
    """Answer as the account holder."""
    if _has_enough(call, p) and not _is_end(move):
        return _ends(call, Reply.HANGS_UP.value)
    if move >= FIRST_FORBIDDEN:
        return _is_attacked(call, p, talk)
    if _is_end(move):
        return _hears_the_end(call, talk, move)
    if call.verified == 0:
        return _before_verification(call, talk, move)
    if call.vulnerable == 1 and move not in (Move.DOCUMENT, Move.CALLBACK, Move.ESCALATE):
        return _breaks_down(call, move)
    if call.open != NONE:
        reply = _stands_by_his_objection(call, p, talk, move)
        if reply != NONE:
            return reply
    return _speaks(call, p, talk, move, cents, day, instalments)


@compiled
def _has_enough(call: Any, p: Any) -> bool:
    return call.turns > call.patience or call.irritation > p.boils_over


@compiled
def _is_end(move: int) -> bool:
    """Return whether a move ends the call: nobody is too impatient to hear it."""
    return move == Move.RECAP or move == Move.CONFIRM or move == Move.CLOSE


@compiled
def _hears_the_end(call: Any, talk: Any, move: int) -> int:
    """Confirm what was agreed, perhaps after correcting it once; whoever agreed to nothing just ends."""
    if move == Move.CONFIRM:
        return Reply.CONFIRMS.value
    if move == Move.RECAP and call.last_move != Move.RECAP:
        corrects = _says(call, talk, Occasion.ENDED.value)
        if corrects != NONE:
            return corrects
    return _ends(call, Reply.CONFIRMS.value)


@compiled
def _before_verification(call: Any, talk: Any, move: int) -> int:
    """Say who he is, or ask who calls; whoever has no time ends the call before anything is said."""
    if move == Move.CALLBACK:
        return _ends(call, Reply.PUTS_OFF.value)
    if move == Move.IDENTIFY:
        call.identified = 1
    if move > Move.VERIFY:
        return Reply.ASKS_WHO.value
    if move == Move.VERIFY and call.busy == 1:
        return _ends(call, Reply.PUTS_OFF.value)
    if call.identified == 0:
        asks = _says(call, talk, Occasion.GREETED.value)
        if asks != NONE:
            return asks
    if move == Move.VERIFY:
        call.verified = 1
        reply = _objects(call, talk, Occasion.VERIFIED.value)
        if reply != NONE:
            return reply
    return Reply.CONFIRMS.value


@compiled
def _breaks_down(call: Any, move: int) -> int:
    """Tell of a grave illness, a death, despair: nothing is agreed with him in this call."""
    call.bared = 1
    if move >= Move.ASK_TOTAL:
        call.distress = 1.0
    return Reply.VENTS.value


# --- objections ----------------------------------------------------------------------------


@compiled
def _objects(call: Any, talk: Any, occasion: int) -> int:
    """Raise the first objection of his deck for which an occasion is given; -1 when there is none."""
    if call.open != NONE:
        return NONE
    for k in range(DECK):
        if call.raised[k] == Raised.HIDDEN and call.deck[k] != NONE:
            objection = talk.objections[call.deck[k]]
            if objection.when == occasion:
                call.raised[k] = Raised.OPEN.value
                call.open = k
                return _states(call, objection, k)
    return NONE


@compiled
def _states(call: Any, objection: Any, k: int) -> int:
    """Say an objection, which the collector may answer from now on; what it disputes is open with it."""
    call.answer = 0
    call.last_objection = call.deck[k]
    if objection.about == ObjectionClass.DISPUTE and call.claim <= Claim.UNSAID:
        call.claim = Claim.OPEN.value
    return objection.reply


@compiled
def _stands_by_his_objection(call: Any, p: Any, talk: Any, move: int) -> int:
    """Answer while an objection stands: heard, answered, or passed over; -1 when he goes on to the move."""
    k = call.open
    objection = talk.objections[call.deck[k]]
    hears_him_out = _hears_him_out(move)
    if hears_him_out and call.trust >= p.opens_up:
        call.bared = 1
        if call.reasons[k] != NONE:
            return _gives_the_reason(call, talk, k)
    if hears_him_out and call.raised[k] == Raised.OPEN:
        call.raised[k] = Raised.HEARD.value
        call.progress[k] += 1
    elif (objection.answered_by >> move) & 1 == 1 and not hears_him_out:
        call.progress[k] += 1
    elif _demands(move) and call.progress[k] == 0:
        call.irritation += p.insisting_irritates
        return NONE if call.repeated > 0 else _says_again(call, objection, k)
    if call.progress[k] >= objection.needs:
        _is_resolved(call, p, k)
        return Reply.SOFTENS.value if hears_him_out else NONE
    return Reply.EXPLAINS.value if hears_him_out else NONE


@compiled
def _says_again(call: Any, objection: Any, k: int) -> int:
    """Say an objection once more, of which nothing was heard."""
    call.last_objection = call.deck[k]
    return objection.reply


@compiled
def _gives_the_reason(call: Any, talk: Any, k: int) -> int:
    """Let an excuse yield to the objection behind it, which has been heard with it."""
    call.deck[k], call.reasons[k] = call.reasons[k], NONE
    call.raised[k] = Raised.HEARD.value
    call.progress[k] = 1
    _states(call, talk.objections[call.deck[k]], k)
    return Reply.EXPLAINS.value


@compiled
def _is_resolved(call: Any, p: Any, k: int) -> None:
    """Let an objection rest for good; that it was taken seriously wins trust."""
    call.raised[k] = Raised.RESOLVED.value
    call.open = NONE
    _trusts(call, p, p.resolving_wins)


@compiled
def _hears_him_out(move: int) -> bool:
    return move >= Move.SILENCE and move <= Move.EMPATHISE


@compiled
def _demands(move: int) -> bool:
    return move >= Move.ASK_TOTAL and move <= Move.SPLIT and move != Move.ASK_DATE


# --- his manner ----------------------------------------------------------------------------


@compiled
def _says(call: Any, talk: Any, occasion: int) -> int:
    """Return what his manner says on an occasion instead of what is meant; -1 for nothing."""
    shares = talk.manners[call.manner].says[occasion]
    where = call.mood + GOLDEN * call.turns
    where -= int(where)
    if where >= shares[len(shares) - 1]:
        return NONE
    reply = 0
    while where >= shares[reply]:
        reply += 1
    return reply


@compiled
def _brings_up(call: Any, talk: Any, occasion: int) -> int:
    """Return his objection on an occasion, else a dispute not told of, else what his manner says; or -1."""
    reply = _objects(call, talk, occasion)
    if reply == NONE and call.claim == Claim.UNSAID:
        call.claim = Claim.OPEN.value
        return Reply.DISPUTES.value
    return _says(call, talk, occasion) if reply == NONE else reply


@compiled
def _or_else(call: Any, talk: Any, occasion: int, meant: int) -> int:
    """Return what an occasion brings up, else what he means."""
    reply = _brings_up(call, talk, occasion)
    return meant if reply == NONE else reply


# --- what he means -------------------------------------------------------------------------


@compiled
def _speaks(call: Any, p: Any, talk: Any, move: int, cents: int, day: int, instalments: int) -> int:
    """Answer a move of a conversation that has come to its matter."""
    if move <= Move.EMPATHISE:
        return _talks(call, talk, move)
    if move <= Move.DISCOUNT:
        return _is_asked(call, p, talk, move, cents, day, instalments)
    if move <= Move.CONSEQUENCE:
        return _is_told(call, p, talk, move)
    return _settles(call, p, talk, move)


@compiled
def _talks(call: Any, talk: Any, move: int) -> int:
    """Answer what asks for no money: the purpose, the balance, being heard."""
    if move == Move.BALANCE:
        call.disclosed = 1
        reply = _brings_up(call, talk, Occasion.TOLD.value)
        return Reply.ADMITS.value if reply == NONE else reply
    if _hears_him_out(move):
        says = _says(call, talk, Occasion.HEARD.value)
        return Reply.EXPLAINS.value if says == NONE else says
    return Reply.CONFIRMS.value


@compiled
def _is_asked(call: Any, p: Any, talk: Any, move: int, cents: int, day: int, instalments: int) -> int:
    """Answer what asks for money, for a day, or for a yes to an offer."""
    offered = move == Move.PLAN or move == Move.DISCOUNT
    occasion = Occasion.OFFERED.value if offered else Occasion.ASKED.value
    reply = _brings_up(call, talk, occasion)
    if reply != NONE:
        call.asked = cents if _names_a_sum(move) else call.asked
        return reply
    if move == Move.ASK_DATE:
        return _names_a_day(call)
    if move == Move.ASK_AMOUNT:
        return _names_an_amount(call)
    if move == Move.PLAN:
        return _weighs_plan(call, cents, day, instalments)
    if move == Move.DISCOUNT:
        return _weighs_discount(call, p, cents, day)
    return _weighs_demand(call, talk, cents, day)


@compiled
def _names_a_sum(move: int) -> bool:
    return _demands(move) and move != Move.ASK_AMOUNT


@compiled
def _names_a_day(call: Any) -> int:
    if call.ceiling <= 0 and call.monthly <= 0:
        return Reply.STALLS.value
    call.stated_day = call.from_day
    return Reply.COUNTERS.value


@compiled
def _names_an_amount(call: Any) -> int:
    if call.ceiling <= 0:
        return Reply.STALLS.value
    call.offered = max(call.offered, min(call.first_offer, call.total))
    return (Reply.COUNTERS if call.offered > 0 else Reply.STALLS).value


@compiled
def _weighs_demand(call: Any, talk: Any, cents: int, day: int) -> int:
    """Accept what lies within his ceiling from the day on which he can; else object, or concede a step.

    As long as an objection stands he concedes nothing.
    """
    call.asked = cents
    if call.ceiling <= 0:
        return Reply.STALLS.value
    within = _can_be_agreed(call, cents, call.ceiling)
    if within and day >= call.from_day:
        return _agrees(call, cents, day, 1, 0)
    occasion = Occasion.TOO_SOON if within else Occasion.TOO_MUCH
    reply = _brings_up(call, talk, occasion.value)
    if reply != NONE:
        return reply
    return _agrees_but_for_the_day(call, cents) if within else _offers(call, cents)


@compiled
def _agrees_but_for_the_day(call: Any, cents: int) -> int:
    """Agree to an amount, and name the first day on which he can pay it."""
    call.offered = cents
    call.stated_day = call.from_day
    return Reply.HALF_ACCEPTS.value


@compiled
def _offers(call: Any, cents: int) -> int:
    """Make, or raise, his offer towards what is asked; it never reaches beyond his ceiling."""
    if call.offered == 0:
        call.offered = max(0, min(call.first_offer, cents))
    elif call.open == NONE:
        call.offered = min(cents, call.offered + int(call.step * max(0, call.ceiling - call.offered)))
    return (Reply.COUNTERS if call.offered > 0 else Reply.REJECTS).value


@compiled
def _weighs_plan(call: Any, cents: int, day: int, instalments: int) -> int:
    whole_is_undisputed = not _is_disputed(call) or cents * instalments <= call.undisputed
    if cents > 0 and cents <= call.monthly and whole_is_undisputed and day >= call.from_day:
        return _agrees(call, cents, day, instalments, 0)
    return Reply.REJECTS.value


@compiled
def _weighs_discount(call: Any, p: Any, waived: int, day: int) -> int:
    """Accept to pay what is past due less the waived part, for which he stretches his ceiling."""
    cents = call.total - waived
    stretched = int(call.ceiling * (1.0 + p.discount_lifts * waived / max(1, call.total)))
    if _can_be_agreed(call, cents, stretched) and day >= call.from_day:
        return _agrees(call, cents, day, 1, waived)
    return Reply.REJECTS.value


@compiled
def _can_be_agreed(call: Any, cents: int, ceiling: int) -> bool:
    """Return whether an amount lies within his ceiling and, while he disputes, within what he does not."""
    return cents > 0 and cents <= ceiling and (not _is_disputed(call) or cents <= call.undisputed)


@compiled
def _is_disputed(call: Any) -> bool:
    return call.claim >= Claim.UNSAID and call.claim < Claim.RESOLVED


@compiled
def _agrees(call: Any, cents: int, day: int, instalments: int, waived: int) -> int:
    """Agree, unless somebody else must be asked first; what was agreed before holds no more."""
    if call.consent == 1:
        call.consults = 1
        return Reply.CONSULTS.value
    call.agreed = cents
    call.agreed_day = day
    call.instalments = instalments
    call.waived = waived
    call.then = 0
    return Reply.ACCEPTS.value


@compiled
def promises_further(call: Any, cents: int) -> bool:
    """Let him promise, with what he has agreed to, a payment of the month after; `call` is changed.

    It is what a concession can buy: he agrees to no more than he can pay each month, nor than is left.

    Args:
        call: the conversation, with a single payment agreed.
        cents: of the further payment.
    """
    left = call.total - call.agreed
    if call.agreed > 0 and call.instalments == 1 and 0 < cents <= min(call.monthly, left):
        call.then = cents
    return call.then == cents


# --- what he is told -----------------------------------------------------------------------


@compiled
def _is_told(call: Any, p: Any, talk: Any, move: int) -> int:
    """Answer a benefit or a true consequence; a consequence lifts what he will pay, as far as he believes."""
    if move == Move.BENEFIT:
        softens = call.trust >= p.opens_up
        meant = (Reply.SOFTENS if softens else Reply.STALLS).value
        return _or_else(call, talk, Occasion.OFFERED.value, meant)
    if call.consequence == 0:
        _stretches(call, 1.0 + p.consequence_lifts * call.belief)
    call.consequence += 1
    meant = (Reply.SOFTENS if call.belief > 0.5 else Reply.STALLS).value
    return _or_else(call, talk, Occasion.WARNED.value, meant)


@compiled
def _is_attacked(call: Any, p: Any, talk: Any) -> int:
    """Answer what is forbidden: at first some give way out of fear, then nobody believes it any more."""
    call.attacks += 1
    if call.attacks == 1:
        _stretches(call, 1.0 + p.fear_lifts * call.belief)
    call.belief *= 1.0 - p.attack_discredits
    reply = _says(call, talk, Occasion.ATTACKED.value)
    return Reply.VENTS.value if reply == NONE else reply


@compiled
def _settles(call: Any, p: Any, talk: Any, move: int) -> int:
    """Answer papers, the settling of a dispute, a call back, or being asked to hold."""
    if move == Move.DOCUMENT:
        if call.claim == Claim.OPEN:
            call.claim = Claim.DOCUMENTED.value
        return Reply.EXPLAINS.value
    if move == Move.DISPUTE:
        return _is_set_right(call, p, talk)
    call.over = 1
    if move == Move.CALLBACK:
        return Reply.CALLBACK.value
    call.escalated = 1
    return Reply.WAITS.value


@compiled
def _is_set_right(call: Any, p: Any, talk: Any) -> int:
    """Settle a documented dispute: where he is right, only what he does not dispute stays to be paid."""
    if call.claim != Claim.DOCUMENTED:
        return Reply.EXPLAINS.value
    call.claim = Claim.RESOLVED.value
    if call.valid == 1:
        call.total = call.undisputed
    if call.open != NONE and talk.objections[call.deck[call.open]].about == ObjectionClass.DISPUTE:
        _is_resolved(call, p, call.open)
    return Reply.ADMITS.value


@compiled
def _ends(call: Any, reply: int) -> int:
    call.over = 1
    return reply
