"""What the holder brings to a conversation, drawn once (7.12, The conversation opens)."""

from __future__ import annotations

from tests.reference import psychology
from tests.reference.psychology import secs, share
from tests.reference.shapes import OWN_CALL, Life, Record
from tests.reference.talk import NONE, Cause, Claim, Manner, Raised, Talk
from tests.reference.transitions import attention, cut, is_worked, money_in_a_month, next_income

DECK = 3


def begin_call(life: Life, talk: Talk, listener: int, contact: int, voice: int, skill: float) -> Record:
    """A conversation at its beginning, whoever of the household has answered."""
    p, u, today, debtor = life.p, life.u, life.today, life.debtor
    overdue = life.account.overdue
    call = Record(
        listener=listener,
        manner=debtor.manner,
        mood=u("MOOD", today, contact),
        hands_over=int(u("HANDS_OVER", today, contact) < p.hands_over),
        vulnerable=int(u("VULNERABLE", 0) < p.vulnerable),
        consent=int(u("CONSENT", 0) < p.not_alone and not debtor.consulted),
        busy=int(contact < OWN_CALL and u("BUSY", today, contact) < p.busy),
        call_in=secs(p.call_back_seconds * (0.5 + u("CALL_IN", today, contact))),
        holds=psychology.holds_seconds(p, u("HOLDS", today, contact)),
        belief=debtor.credibility,
        trust=debtor.trust,
        irritation=debtor.irritation,
        total=overdue if is_worked(life.account) else 0,
        day=today,
        skill=skill,
        **money(life, talk.manners[debtor.manner], contact, voice),
        **claim_of(life),
        **at_the_start(today),
    )
    call.deck, call.causes, call.reasons = deal(life, talk, call, contact)
    return call


def at_the_start(today: int) -> dict[str, object]:
    """What moves."""
    return {
        "stated_day": today + 1,
        "instalments": 1,
        "distress": 0.0,
        "raised": [Raised.HIDDEN] * DECK,
        "progress": [0] * DECK,
        **dict.fromkeys(("open", "last_move", "last_reply", "last_objection"), NONE),
        **dict.fromkeys(("place", "tries", "answer", "escalated", "turns", "identified", "verified"), 0),
        **dict.fromkeys(("disclosed", "leaked", "bared", "consults", "attacks", "consequence"), 0),
        **dict.fromkeys(("repeated", "asked", "offered", "agreed", "agreed_day", "waived"), 0),
        **dict.fromkeys(("then", "over"), 0),
    }


# His money, his patience


def money(life: Life, manner: Manner, contact: int, voice: int) -> dict[str, float]:
    """What he can, what he is ready to, and how he bargains."""
    p, u, today, debtor = life.p, life.u, life.today, life.debtor
    overdue = life.account.overdue
    rich = p.spends_at_most * debtor.liquidity >= overdue
    income_day = next_income(debtor.income_kind, debtor.payday, today)
    projected = debtor.liquidity + (0.0 if rich else debtor.income * cut(p, debtor, income_day))
    ceiling = monthly = 0
    if u("WANTS_TO_PROMISE", today, contact) < chance_of_promising(life, voice):
        luck = u("CEILING", today, contact)
        binding = 1 - min(1.0, manner.overpromises * (1 - debtor.honesty))
        ceiling = psychology.ceiling_cents(p, projected, overdue, binding, luck)
        monthly = psychology.ceiling_cents(p, money_in_a_month(debtor), overdue, binding, luck)
    luck = u("PATIENCE", today, contact)
    turns = psychology.patience_turns(p, debtor.trust, debtor.irritation, debtor.reactance, luck)
    opens = min(1.0, manner.opens * p.first_offer * u("FIRST_OFFER", today, contact))
    return {
        "ceiling": ceiling,
        "monthly": monthly,
        "from_day": today + 1 if rich else income_day,
        "first_offer": int(ceiling * opens),
        "step": min(1.0, manner.concedes * p.concedes * (0.5 + u("CONCEDES", today, contact))),
        "patience": max(2, int(turns * manner.patience)),
    }


def chance_of_promising(life: Life, voice: int) -> float:
    """That he is ready to agree with this voice to anything."""
    debtor = life.debtor
    return psychology.promises(
        life.p,
        debtor.willingness,
        debtor.trust,
        debtor.pressure * debtor.credibility,
        debtor.irritation,
        debtor.reactance,
        debtor.voice_worn if debtor.last_voice == voice else 0.0,
        debtor.disputes,
        debtor.burden,
    )


def claim_of(life: Life) -> dict[str, int]:
    """What he disputes."""
    overdue = life.account.overdue
    if not life.debtor.disputes:
        return {"claim": Claim.NONE, "undisputed": overdue, "valid": 0}
    disputed = min(1.0, 2 * life.p.disputed * life.u("DISPUTED", 0))
    return {
        "claim": Claim.UNSAID,
        "undisputed": overdue - share(overdue, disputed),
        "valid": int(life.u("DISPUTED", 0, 1) < life.p.valid_claims),
    }


# The deck


def deal(life: Life, talk: Talk, call: Record, contact: int) -> tuple[list[int], list[int], list[int]]:
    """Objections, the cause behind each, and the reason behind each excuse."""
    deck, causes, reasons = [NONE] * DECK, [NONE] * DECK, [NONE] * DECK
    manner = talk.manners[call.manner]
    for k in range(DECK):

        def u(decision: str, key: int = 3 * contact + k) -> float:
            return life.u(decision, life.today, key)

        disputes = k == 0 and life.debtor.disputes
        if not disputes and u("OBJECTS") >= manner.objects:
            continue
        cause = Cause.DISPUTES if disputes else picked(causes_of(life, call), u("CAUSE"))
        cause = Cause.CANNOT if cause == NONE else cause
        excuse = not disputes and u("COVER") < manner.covers
        said = picked(weights(talk, Cause.WILL_NOT if excuse else cause), u("OBJECTION"))
        if said == NONE or said in deck or said in reasons:
            continue
        deck[k], causes[k] = said, cause
        if excuse:
            reason = picked(weights(talk, cause), u("REASON"))
            reasons[k] = NONE if reason in deck or reason in reasons else reason
    return deck, causes, reasons


def causes_of(life: Life, call: Record) -> list[float]:
    """The weights of the causes, in the order of their numbers."""
    debtor = life.debtor
    weight = {
        Cause.CANNOT: float(call.ceiling < life.account.overdue),
        Cause.WILL_NOT: 1 - debtor.willingness,
        Cause.FORGOT: 1 - attention(debtor),
        Cause.DISTRUSTS: 0.5 * (1 - debtor.trust),
        Cause.NOT_ALONE: float(call.consent),
        Cause.PROMISED: float(life.account.broken > 0),
        Cause.ANGERED: min(1.0, debtor.irritation),
    }
    return [weight.get(cause, 0.0) for cause in Cause]


def weights(talk: Talk, cause: int) -> list[float]:
    """How readily each objection is said for a cause."""
    return [each.says_it[cause] for each in talk.objections]


def picked(weight: list[float], u: float) -> int:
    """Pick by weight; NONE if all are 0."""
    left = u * sum(weight)
    for index, each in enumerate(weight):
        left -= each
        if left < 0:
            return index
    return NONE
