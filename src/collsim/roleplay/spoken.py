"""From what was understood to what was said in numbers: cents and days, for the moves of a call."""

from __future__ import annotations

import re
from decimal import Decimal

from collsim.negotiation.moves import NAMES_MONEY, Spoken
from collsim.records.act import FORBIDDEN_ACTS, Act
from collsim.roleplay.understanding.heard import Heard, Understanding
from collsim.roleplay.understanding.readings import Due, Extraction, Plan
from collsim.units import day_of

ACTED_ON = 0.5
"""Confidence from which an act that stands beside others is acted upon."""
GRAVE = frozenset({Act.CLOSE, Act.CALLBACK, Act.LEAVE_MESSAGE, Act.ESCALATE, Act.DISCOUNT})
SURE_OF_WHAT_IS_GRAVE = 0.7
"""The same for acts that end the call or give money away: who misheard them cannot take them back."""
TELLS_BALANCE = frozenset({Act.BALANCE, Act.ASK_TOTAL, Act.DISCOUNT})
OFFERS = NAMES_MONEY - {Act.PROPOSE}
OPPOSITES = frozenset({Act.ACCEPT, Act.REJECT})
"""Of a yes and a no in one breath the surer one is meant: "está bien, 700, pero no más tarde del viernes"."""
ASKS_OR_OFFERS = frozenset({Act.ESCALATE, Act.PROPOSE})
"""Beside an amount: "my boss lets me go down to 600" offers it, and asks nobody any more."""
ASKED_FOR = re.compile(
    r"\?|\b(?:p[aá]gu|pagar|abon|dep[oó]sit|cubr|transfi|m[aá]nd|d[eé]me|necesit|requ|pid[oa]|ped|quier|solicit"
    r"|pay|send|need|want|give|put|ask|clear|settle|could|can|will)",
    re.IGNORECASE,
)
"""With which an amount is asked for, and not only told."""


def spoken_of(understood: Understanding, known: tuple[int, ...], disclosed: bool = False) -> Spoken:
    """Return an utterance as the numbers of a conversation.

    Args:
        understood: what was understood of it.
        known: amounts of the account, cents; where the balance is told, they are no demand.
        disclosed: whether the balance has been told before: another amount then is a demand.
    """
    acts = acts_of(understood)
    extraction = understood.extraction
    amounts = tuple(cents_of(each.value) for each in extraction.money)
    if amounts and not set(known) & set(amounts) and (disclosed or NAMES_MONEY & set(acts)):
        acts = _instead(Act.BALANCE, Act.PLAN if is_counted(extraction) else Act.PROPOSE, acts)
    if not disclosed and amounts and _tells_the_balance(understood, acts, amounts, known):
        acts = _instead(Act.PROPOSE, Act.BALANCE, acts)
    if Act.DISCOUNT in acts and not disclosed and amounts and set(amounts) <= set(known):
        acts = _instead(Act.DISCOUNT, Act.BALANCE, acts)
    if len(amounts) > 1 and TELLS_BALANCE & set(acts):
        amounts = tuple(each for each in amounts if each not in known) or amounts[:1]
    if acts == (Act.BALANCE,):
        amounts = ()
    plan, settlement = extraction.plan, understood.settlement
    let_off = cents_of(settlement.let_off) if settlement.let_off is not None else 0
    first, further = told_payments(plan)
    if further:
        acts = _instead(Act.PLAN, Act.PROPOSE, acts)
        amounts = (first,)
    return Spoken(
        acts=acts,
        amounts=amounts,
        days=tuple(day_of(due.date) for due in held(extraction)),
        share=share_of(extraction),
        count=plan.count or 0 if plan else 0,
        instalment=instalment_of(plan),
        further=further,
        let_off=let_off if let_off in amounts else 0,
        settles=settlement.settles,
    )


def _instead(misheard: Act, meant: Act, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """Return acts with another in the place of one, each once."""
    return tuple(dict.fromkeys(meant if act is misheard else act for act in acts))


def _tells_the_balance(
    understood: Understanding, acts: tuple[Act, ...], amounts: tuple[int, ...], known: tuple[int, ...]
) -> bool:
    """Return whether, before it was told, the balance is named without a day, nor a word that asks for it."""
    asks = bool(held(understood.extraction)) or not OFFERS.isdisjoint(acts)
    return set(amounts) <= set(known) and not asks and not ASKED_FOR.search(understood.text)


def acts_of(understood: Understanding) -> tuple[Act, ...]:
    """Return the acts on which one acts: those that are sure enough, else the surest.

    Of forbidden acts only certain ones; they come last, so that what was said besides is not lost.
    """
    heard = without_the_weaker(OPPOSITES, understood.acts)
    if understood.extraction.money:
        heard = without_the_weaker(ASKS_OR_OFFERS, heard)
    sure = [each.act for each in heard if each.confidence >= least_of(each.act)]
    lawful = [act for act in sure if act not in FORBIDDEN_ACTS]
    certain = [each.act for each in understood.breaches if each.certain]
    if not lawful and not certain and heard:
        best = max(heard, key=lambda each: (each.act not in FORBIDDEN_ACTS, each.confidence))
        lawful = [Act.OTHER if best.act in FORBIDDEN_ACTS else at_least(best.act, understood.extraction)]
    return (*lawful, *dict.fromkeys(certain))


def without_the_weaker(rivals: frozenset[Act], heard: tuple[Heard, ...]) -> tuple[Heard, ...]:
    """Return acts; of two rivals only the surer one."""
    rival = [each for each in heard if each.act in rivals]
    weaker = min(rival, key=lambda each: each.confidence) if len(rival) > 1 else None
    return tuple(each for each in heard if each is not weaker)


def at_least(act: Act, extraction: Extraction) -> Act:
    """Return what one who is not sure of an act does: of a discount, in doubt, only the amount holds."""
    return Act.PROPOSE if act is Act.DISCOUNT and extraction.money else act


def least_of(act: Act) -> float:
    """Return the confidence from which an act that stands beside others is acted upon."""
    return SURE_OF_WHAT_IS_GRAVE if act in GRAVE else ACTED_ON


def held(extraction: Extraction) -> tuple[Due, ...]:
    """Return the days that were said; an hour alone means a day that was spoken of before."""
    return tuple(due for due in extraction.dates if due.day_said)


def share_of(extraction: Extraction) -> float | None:
    """Return the first share that was named, of what is let off or of what is to be paid."""
    shares = extraction.percent + extraction.parts
    return float(shares[0]) / 100 if shares else None


def told_payments(plan: Plan | None) -> tuple[int, int]:
    """Return the cents of two payments that were told one by one and differ; else 0 and 0."""
    if plan is None or len(plan.instalments) != 2:
        return 0, 0
    first, further = (cents_of(each.amount) for each in plan.instalments)
    return (first, further) if first != further else (0, 0)


def is_counted(extraction: Extraction) -> bool:
    """Return whether it was said how many payments there are, and of how much."""
    count = extraction.plan.count if extraction.plan else None
    return (count or 0) > 1 and len(extraction.money) == 1


def instalment_of(plan: Plan | None) -> int:
    """Return the cents of each instalment of a plan, where all are alike and were said; else 0."""
    if plan is None:
        return 0
    if plan.amount is not None:
        return cents_of(plan.amount)
    told = {each.amount for each in plan.instalments}
    return cents_of(told.pop()) if len(told) == 1 else 0


def cents_of(amount: Decimal) -> int:
    """Return an amount in main units as cents, halves up."""
    return int((amount * 100 + Decimal("0.5")) // 1)
