"""What is said (7.13): the debtor's answer to a move, and the whole of a conversation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.reference.collector import Named, next_move
from tests.reference.psychology import Parameters, clip
from tests.reference.shapes import HOLDER, Record
from tests.reference.talk import (
    DEMANDS,
    HEARING,
    NAMES_A_SUM,
    NONE,
    Claim,
    Class,
    Manner,
    Move,
    Objection,
    Occasion,
    Policy,
    Raised,
    Reply,
    Script,
    Talk,
)

GOLDEN = 0.6180339887498949
MOST_TURNS = 40
DISPUTED = (Claim.UNSAID, Claim.OPEN, Claim.DOCUMENTED)


@dataclass
class Turn:
    """One turn of a conversation."""

    p: Parameters
    talk: Talk
    call: Record
    move: int
    cents: int
    day: int
    payments: int

    @property
    def manner(self) -> Manner:
        """The debtor's."""
        return self.talk.manners[self.call.manner]

    @property
    def objection(self) -> Objection:
        """That stands."""
        return self.talk.objections[self.call.deck[self.call.open]]

    @property
    def hears(self) -> bool:
        """Is it a hearing move?"""
        return self.move in HEARING


def answer(p: Parameters, talk: Talk, call: Record, move: int, what: Named) -> int:
    """What is answered."""
    if call.over:
        return call.last_reply
    call.turns += 1
    call.repeated = call.repeated + 1 if move == call.last_move else 0
    call.last_objection = NONE
    turn = Turn(p, talk, call, move, *what)
    call.last_reply = holder_answers(turn) if call.listener == HOLDER else another_answers(call, move)
    call.last_move = move
    return call.last_reply


def ends(call: Record, reply: int) -> int:
    """It is over with this reply."""
    call.over = 1
    return reply


# Somebody else listens


def another_answers(call: Record, move: int) -> int:
    """Whoever of the household it is."""
    if move in (Move.CLOSE, Move.CALLBACK):
        return ends(call, Reply.CONFIRMS)
    if call.hands_over and move <= Move.VERIFY:
        call.listener = HOLDER
        call.identified = 0
        return Reply.HANDS_OVER
    if move in (Move.BALANCE, Move.DISCLOSE_THIRD) or Move.ASK_TOTAL <= move <= Move.DISPUTE:
        call.leaked = 1
    return Reply.THIRD_PARTY


# The holder feels the move


def feels(turn: Turn) -> None:
    """The move, before he answers."""
    p, call, talk, move = turn.p, turn.call, turn.talk, turn.move
    heard = turn.manner.hears[move]
    won = heard * talk.wins[move]
    if won > 0:
        trusts(turn, won * call.skill / (1 + call.repeated))
    else:
        call.trust *= max(0.0, 1 + won)
    call.irritation += heard * talk.irritates[move] + p.repeats_irritate * call.repeated
    call.distress = clip(call.distress + heard * talk.distresses[move])


def trusts(turn: Turn, s: float) -> None:
    """To trust by s."""
    won = min(1.0, s) * (1 - turn.call.trust)
    turn.call.trust += won
    stretch(turn.call, 1 + turn.p.trust_lifts * won)


def stretch(call: Record, factor: float) -> None:
    """Both ceilings."""
    call.ceiling = int(call.ceiling * factor)
    call.monthly = int(call.monthly * factor)


# He answers


def holder_answers(turn: Turn) -> int:
    """The first of the seven that applies."""
    p, call, move = turn.p, turn.call, turn.move
    feels(turn)
    has_had_enough = call.turns > call.patience or call.irritation > p.boils_over
    if has_had_enough and move not in (Move.RECAP, Move.CONFIRM, Move.CLOSE):
        return ends(call, Reply.HANGS_UP)
    if move >= Move.THREAT:
        return is_attacked(turn)
    if move == Move.CONFIRM:
        return Reply.CONFIRMS
    if move in (Move.RECAP, Move.CLOSE):
        return hears_the_end(turn)
    if not call.verified:
        return not_verified(turn)
    if call.vulnerable and move not in (Move.DOCUMENT, Move.CALLBACK, Move.ESCALATE):
        return breaks_down(turn)
    if call.open != NONE:
        return stands_by_it(turn)
    return speaks(turn)


def is_attacked(turn: Turn) -> int:
    """2."""
    p, call = turn.p, turn.call
    call.attacks += 1
    if call.attacks == 1:
        stretch(call, 1 + p.fear_lifts * call.belief)
    call.belief *= 1 - p.attack_discredits
    return says(turn, Occasion.ATTACKED, Reply.VENTS)


def hears_the_end(turn: Turn) -> int:
    """3."""
    if turn.move == Move.RECAP and turn.call.last_move != Move.RECAP:
        said = says(turn, Occasion.ENDED, NONE)
        if said != NONE:
            return said
    return ends(turn.call, Reply.CONFIRMS)


def not_verified(turn: Turn) -> int:
    """4."""
    call, move = turn.call, turn.move
    if move == Move.CALLBACK:
        return ends(call, Reply.PUTS_OFF)
    if move == Move.IDENTIFY:
        call.identified = 1
    if move > Move.VERIFY:
        return Reply.ASKS_WHO
    if move == Move.VERIFY and call.busy:
        return ends(call, Reply.PUTS_OFF)
    said = NONE if call.identified else says(turn, Occasion.GREETED, NONE)
    if said != NONE:
        return said
    if move == Move.VERIFY:
        call.verified = 1
        raised = objects(turn, Occasion.VERIFIED)
        if raised != NONE:
            return raised
    return Reply.CONFIRMS


def breaks_down(turn: Turn) -> int:
    """5."""
    turn.call.bared = 1
    if turn.move >= Move.ASK_TOTAL:
        turn.call.distress = 1.0
    return Reply.VENTS


# What he says on an occasion


def says(turn: Turn, occasion: int, otherwise: int) -> int:
    """What his manner says, if anything."""
    x = (turn.call.mood + GOLDEN * turn.call.turns) % 1
    cumulated = 0.0
    for reply, part in turn.manner.says[occasion]:
        cumulated += part
        if cumulated > x:
            return reply
    return otherwise


def objects(turn: Turn, occasion: int) -> int:
    """An objection, unless one stands."""
    call = turn.call
    if call.open != NONE:
        return NONE
    for k, number in enumerate(call.deck):
        if number == NONE or call.raised[k] != Raised.HIDDEN:
            continue
        if turn.talk.objections[number].when == occasion:
            call.open = k
            call.raised[k] = Raised.OPEN
            state(turn)
            return turn.objection.reply
    return NONE


def state(turn: Turn) -> None:
    """The objection that stands is stated."""
    call = turn.call
    call.answer = 0
    call.last_objection = call.deck[call.open]
    if turn.objection.about == Class.DISPUTE and call.claim in (Claim.NONE, Claim.UNSAID):
        call.claim = Claim.OPEN


def brings_up(turn: Turn, occasion: int) -> int:
    """An objection, his claim, or what his manner says."""
    raised = objects(turn, occasion)
    if raised != NONE:
        return raised
    if turn.call.claim == Claim.UNSAID:
        turn.call.claim = Claim.OPEN
        return Reply.DISPUTES
    return says(turn, occasion, NONE)


def brings_up_or(turn: Turn, occasion: int, otherwise: int) -> int:
    """What he brings up, else another reply."""
    said = brings_up(turn, occasion)
    return otherwise if said == NONE else said


# He stands by an objection


def stands_by_it(turn: Turn) -> int:
    """An objection stands, and a move is made."""
    p, call, k = turn.p, turn.call, turn.call.open
    if turn.hears and call.trust >= p.opens_up:
        call.bared = 1
        if call.reasons[k] != NONE:
            return says_the_reason(turn)
    if turn.hears and call.raised[k] == Raised.OPEN:
        call.raised[k] = Raised.HEARD
        call.progress[k] += 1
    elif not turn.hears and turn.move in turn.objection.answered_by:
        call.progress[k] += 1
    elif turn.move in DEMANDS and call.progress[k] == 0:
        return is_insisted(turn)
    if call.progress[k] >= turn.objection.needs:
        rest(turn)
        return Reply.SOFTENS if turn.hears else speaks(turn)
    return Reply.EXPLAINS if turn.hears else speaks(turn)


def says_the_reason(turn: Turn) -> int:
    """The reason takes the place of an excuse."""
    call, k = turn.call, turn.call.open
    call.deck[k], call.reasons[k] = call.reasons[k], NONE
    call.raised[k], call.progress[k] = Raised.HEARD, 1
    state(turn)
    return Reply.EXPLAINS


def is_insisted(turn: Turn) -> int:
    """A demand before any good answer."""
    call = turn.call
    call.irritation += turn.p.insisting_irritates
    if call.repeated > 0:
        return speaks(turn)
    call.last_objection = call.deck[call.open]
    return turn.objection.reply


def rest(turn: Turn) -> None:
    """The objection rests for good."""
    call = turn.call
    call.raised[call.open] = Raised.RESOLVED
    call.open = NONE
    trusts(turn, turn.p.resolving_wins)


# He speaks


def speaks(turn: Turn) -> int:
    """To what the move says."""
    move = turn.move
    if turn.hears:
        return says(turn, Occasion.HEARD, Reply.EXPLAINS)
    if move <= Move.PURPOSE:
        return Reply.CONFIRMS
    if Move.ASK_TOTAL <= move <= Move.DISCOUNT:
        return to_money(turn)
    return TO_OTHERS[move](turn)


def to_money(turn: Turn) -> int:
    """ASK_TOTAL to DISCOUNT."""
    move = turn.move
    offered = move in (Move.PLAN, Move.DISCOUNT)
    said = brings_up(turn, Occasion.OFFERED if offered else Occasion.ASKED)
    if move in NAMES_A_SUM:
        turn.call.asked = turn.cents
    if said != NONE:
        return said
    return to_sum(turn) if move in NAMES_A_SUM else TO_MONEY[move](turn)


def to_question_of_date(turn: Turn) -> int:
    """ASK_DATE."""
    call = turn.call
    if call.ceiling == 0 and call.monthly == 0:
        return Reply.STALLS
    call.stated_day = call.from_day
    return Reply.COUNTERS


def to_question_of_amount(turn: Turn) -> int:
    """ASK_AMOUNT."""
    call = turn.call
    if call.ceiling == 0:
        return Reply.STALLS
    call.offered = max(call.offered, min(call.first_offer, call.total))
    return Reply.COUNTERS if call.offered > 0 else Reply.STALLS


def to_sum(turn: Turn) -> int:
    """A demand that names a sum."""
    call, cents = turn.call, turn.cents
    if call.ceiling == 0:
        return Reply.STALLS
    possible = can_be_agreed(call, cents, call.ceiling)
    if possible and turn.day >= call.from_day:
        return agrees(turn, cents)
    said = brings_up(turn, Occasion.TOO_SOON if possible else Occasion.TOO_MUCH)
    if said != NONE:
        return said
    if possible:
        call.offered, call.stated_day = cents, call.from_day
        return Reply.HALF_ACCEPTS
    return offers(turn)


def offers(turn: Turn) -> int:
    """Something less."""
    call, cents = turn.call, turn.cents
    if call.offered == 0:
        call.offered = min(call.first_offer, cents)
    elif call.open == NONE:
        call.offered = min(cents, call.offered + int(call.step * max(0, call.ceiling - call.offered)))
    return Reply.COUNTERS if call.offered > 0 else Reply.REJECTS


def to_plan(turn: Turn) -> int:
    """PLAN."""
    call, cents = turn.call, turn.cents
    fits = 0 < cents <= call.monthly and turn.day >= call.from_day
    if call.claim in DISPUTED and cents * turn.payments > call.undisputed:
        fits = False
    return agrees(turn, cents, payments=turn.payments) if fits else Reply.REJECTS


def to_discount(turn: Turn) -> int:
    """DISCOUNT."""
    call, waived = turn.call, turn.cents
    rest_of_it = call.total - waived
    limit = int(call.ceiling * (1 + turn.p.discount_lifts * waived / max(1, call.total)))
    if not can_be_agreed(call, rest_of_it, limit) or turn.day < call.from_day:
        return Reply.REJECTS
    return agrees(turn, rest_of_it, waived=waived)


def can_be_agreed(call: Record, cents: int, limit: int) -> bool:
    """Is a sum no more than he can give, nor than what he does not dispute?"""
    if call.claim in DISPUTED:
        limit = min(limit, call.undisputed)
    return 0 < cents <= limit


def agrees(turn: Turn, cents: int, payments: int = 1, waived: int = 0) -> int:
    """Agrees, unless somebody else must."""
    call = turn.call
    if call.consent:
        call.consults = 1
        return Reply.CONSULTS
    call.agreed, call.agreed_day, call.instalments, call.waived = cents, turn.day, payments, waived
    call.then = 0
    return Reply.ACCEPTS


def to_balance(turn: Turn) -> int:
    """BALANCE."""
    turn.call.disclosed = 1
    return brings_up_or(turn, Occasion.TOLD, Reply.ADMITS)


def to_benefit(turn: Turn) -> int:
    """BENEFIT."""
    opened_up = turn.call.trust >= turn.p.opens_up
    return brings_up_or(turn, Occasion.OFFERED, Reply.SOFTENS if opened_up else Reply.STALLS)


def to_consequence(turn: Turn) -> int:
    """CONSEQUENCE."""
    call = turn.call
    if call.consequence == 0:
        stretch(call, 1 + turn.p.consequence_lifts * call.belief)
    call.consequence += 1
    return brings_up_or(turn, Occasion.WARNED, Reply.SOFTENS if call.belief > 0.5 else Reply.STALLS)


def to_papers(turn: Turn) -> int:
    """DOCUMENT."""
    if turn.call.claim == Claim.OPEN:
        turn.call.claim = Claim.DOCUMENTED
    return Reply.EXPLAINS


def to_settling(turn: Turn) -> int:
    """DISPUTE."""
    call = turn.call
    if call.claim != Claim.DOCUMENTED:
        return Reply.EXPLAINS
    call.claim = Claim.RESOLVED
    if call.valid:
        call.total = call.undisputed
    if call.open != NONE and turn.objection.about == Class.DISPUTE:
        rest(turn)
    return Reply.ADMITS


def to_callback(turn: Turn) -> int:
    """CALLBACK."""
    return ends(turn.call, Reply.CALLBACK)


def to_escalation(turn: Turn) -> int:
    """ESCALATE."""
    turn.call.escalated = 1
    return ends(turn.call, Reply.WAITS)


TO_MONEY: dict[int, Callable[[Turn], int]] = {
    Move.ASK_DATE: to_question_of_date,
    Move.ASK_AMOUNT: to_question_of_amount,
    Move.PLAN: to_plan,
    Move.DISCOUNT: to_discount,
}
TO_OTHERS: dict[int, Callable[[Turn], int]] = {
    Move.BALANCE: to_balance,
    Move.BENEFIT: to_benefit,
    Move.CONSEQUENCE: to_consequence,
    Move.DOCUMENT: to_papers,
    Move.DISPUTE: to_settling,
    Move.CALLBACK: to_callback,
    Move.ESCALATE: to_escalation,
}


# The whole of it


def led(p: Parameters, talk: Talk, call: Record, policy: Policy, script: Script, dpd: int) -> None:
    """The conversation is led to its end, or to where a supervisor is asked."""
    while not call.over and call.turns < MOST_TURNS:
        move, what = next_move(call, talk, policy, script, dpd)
        answer(p, talk, call, move, what)


def conclude(call: Record, granted: bool) -> None:
    """7.24: a supervisor has decided on his last offer."""
    day = max(call.stated_day, call.day + 1)
    call.last_move, call.last_reply = Move.CLOSE, Reply.CONFIRMS
    if granted and day >= call.from_day:
        call.agreed, call.agreed_day, call.instalments, call.waived = call.offered, day, 1, 0
        call.last_move = Move.RECAP
