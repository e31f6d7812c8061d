"""From what was understood to what was said in numbers: cents and days, for the moves of a call."""

from __future__ import annotations

from decimal import Decimal

from collsim.negotiation.moves import NAMES_MONEY, Spoken
from collsim.records.act import FORBIDDEN_ACTS, Act
from collsim.roleplay.understanding.heard import Understanding
from collsim.roleplay.understanding.readings import Due, Extraction, Plan
from collsim.units import day_of

ACTED_ON = 0.5
"""Confidence from which an act that stands beside others is acted upon."""
GRAVE = frozenset({Act.CLOSE, Act.CALLBACK, Act.LEAVE_MESSAGE, Act.ESCALATE, Act.DISCOUNT})
SURE_OF_WHAT_IS_GRAVE = 0.7
"""The same for acts that end the call or give money away: who misheard them cannot take them back."""
TELLS_BALANCE = frozenset({Act.BALANCE, Act.ASK_TOTAL, Act.DISCOUNT})


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
        acts = tuple(dict.fromkeys(Act.PROPOSE if act is Act.BALANCE else act for act in acts))
    if Act.DISCOUNT in acts and not disclosed and amounts and set(amounts) <= set(known):
        acts = tuple(dict.fromkeys(Act.BALANCE if act is Act.DISCOUNT else act for act in acts))
    if len(amounts) > 1 and TELLS_BALANCE & set(acts):
        amounts = tuple(each for each in amounts if each not in known) or amounts[:1]
    if acts == (Act.BALANCE,):
        amounts = ()
    plan = extraction.plan
    first, further = told_payments(plan)
    if further:
        acts = tuple(dict.fromkeys(Act.PROPOSE if act is Act.PLAN else act for act in acts))
        amounts = (first,)
    return Spoken(
        acts=acts,
        amounts=amounts,
        days=tuple(day_of(due.date) for due in held(extraction)),
        share=share_of(extraction),
        count=plan.count or 0 if plan else 0,
        instalment=instalment_of(plan),
        further=further,
    )


def acts_of(understood: Understanding) -> tuple[Act, ...]:
    """Return the acts on which one acts: those that are sure enough, else the surest.

    Of forbidden acts only certain ones; they come last, so that what was said besides is not lost.
    """
    sure = [each.act for each in understood.acts if each.confidence >= least_of(each.act)]
    lawful = [act for act in sure if act not in FORBIDDEN_ACTS]
    certain = [each.act for each in understood.breaches if each.certain]
    if not lawful and not certain and understood.acts:
        best = max(understood.acts, key=lambda each: (each.act not in FORBIDDEN_ACTS, each.confidence))
        lawful = [best.act if best.act not in FORBIDDEN_ACTS else Act.OTHER]
    return (*lawful, *dict.fromkeys(certain))


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
