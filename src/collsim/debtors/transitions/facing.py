"""What is done to him: what he reads, what is announced, what stands against him, what he claims."""

from __future__ import annotations

from typing import Any

from collsim.debtors import decide
from collsim.debtors.transitions.passing import catch_up, heed
from collsim.debtors.transitions.paying import (
    NOTHING,
    left_within_reach,
    pays,
    pays_of_the_past_due,
    wants_to_pay,
)
from collsim.jit import compiled
from collsim.randomness import Decision, Luck, draw
from collsim.records import Kind, Mechanism, Phone
from collsim.units import NEVER, clip01, share_of


@compiled
def notices_treatment(
    account: Any, debtor: Any, p: Any, luck: Luck, day: int, row: int, treatment: Any
) -> tuple[int, int]:
    """Let a message, letter or notice arrive; when it is read it may be paid at once.

    Returns (ARRIVED, 0) when it was read, (PAID, cents) when it was paid too.
    """
    catch_up(debtor, p, luck, day)
    seen = draw(luck, debtor.who, day, Decision.NOTICES, row) < decide.notices(p, debtor.worn[row])
    debtor.worn[row] += treatment.wears
    if not seen:
        return NOTHING
    _takes_in(debtor, treatment)
    paid = NOTHING
    if account.overdue > 0:
        _is_told_what_follows(debtor, p, day, treatment)
        chance = clip01(p.at_once + treatment.eases) * wants_to_pay(account, debtor, p, day)
        if draw(luck, debtor.who, day, Decision.PAYS_AT_ONCE, row) < chance:
            paid = pays_of_the_past_due(account, debtor, p, luck, day)
    elif treatment.mechanism == Mechanism.OFFER:
        paid = _pays_early(account, debtor, p, luck, day, row, treatment)
    return paid if paid[1] > 0 else (Kind.ARRIVED.value, 0)


@compiled
def _takes_in(debtor: Any, treatment: Any) -> None:
    """Let what he has read inform, press, irritate and win him."""
    debtor.knows = 1
    debtor.awareness = decide.remembers(treatment.informs, debtor.awareness)
    debtor.pressure += treatment.presses * (1.0 - clip01(debtor.pressure))
    debtor.irritation += treatment.irritates
    is_won(debtor, treatment.wins)


@compiled
def is_won(debtor: Any, wins: float) -> None:
    """Let him trust more, by a share of what is lacking."""
    debtor.trust += wins * (1.0 - clip01(debtor.trust))


@compiled
def _is_told_what_follows(debtor: Any, p: Any, day: int, treatment: Any) -> None:
    """Let a late debtor keep in mind what was announced, and until when, or what he was offered.

    A deadline that stands is not moved by saying it again.
    """
    which = treatment.announces
    if which >= 0:
        debtor.warned_until[which] = min(debtor.warned_until[which], day + treatment.deadline)
        debtor.prepared = max(debtor.prepared, treatment.forewarns)
    if treatment.mechanism == Mechanism.OFFER:
        debtor.offer = treatment.discount
        debtor.offer_until = day + treatment.days
        learns_to_hold_out(debtor, p)


@compiled
def learns_to_hold_out(debtor: Any, p: Any) -> None:
    """Let a discount that he was offered, or granted, while late teach him to wait for a better one."""
    debtor.holds_out += p.offer_teaches * (1.0 - clip01(debtor.holds_out))


@compiled
def _pays_early(
    account: Any, debtor: Any, p: Any, luck: Luck, day: int, row: int, treatment: Any
) -> tuple[int, int]:
    """Let who owes nothing past due take a discount for paying the next instalment now, or leave it."""
    instalment = min(account.instalment, account.balance)
    cents = instalment - share_of(instalment, treatment.discount)
    if account.prepaid == 1 or p.spends_at_most * debtor.liquidity < cents:
        return NOTHING
    chance = clip01(p.at_once + treatment.eases) * decide.pays_on_time(
        p, debtor.willingness, heed(debtor), debtor.awareness, debtor.disputes
    )
    if draw(luck, debtor.who, day, Decision.PAYS_AT_ONCE, row) >= chance:
        return NOTHING
    return pays(debtor, cents)


@compiled
def sees_it_done(debtor: Any, p: Any, day: int, announced: int) -> bool:
    """Let him see done what he was told of; in time it makes the next announcement more credible.

    Args:
        debtor: what is true.
        p: parameters.
        day: today.
        announced: which of the catalogue's announcements is carried out.
    """
    until = debtor.warned_until[announced]
    debtor.warned_until[announced] = NEVER
    if until == NEVER or until < day:
        return False
    debtor.credibility += p.credibility_gains * (1.0 - debtor.credibility)
    return True


@compiled
def sees_nothing_done(debtor: Any, p: Any, luck: Luck, day: int, announced: int, excused: bool) -> bool:
    """Let a deadline be past; return whether he believes less now, because nothing has followed.

    Args:
        debtor: what is true.
        p: parameters.
        luck: the world.
        day: today, after the deadline.
        announced: which announcement it was.
        excused: whether there was a reason not to carry it out.
    """
    debtor.warned_until[announced] = NEVER
    if excused:
        return False
    catch_up(debtor, p, luck, day)
    debtor.credibility *= 1.0 - p.credibility_falls
    debtor.pressure *= 1.0 - p.credibility_falls
    return True


@compiled
def is_sanctioned(debtor: Any, p: Any, luck: Luck, day: int, treatment: Any) -> None:
    """Let a sanction begin to stand: it weighs on him, and irritates once."""
    catch_up(debtor, p, luck, day)
    debtor.knows = 1
    debtor.burden += treatment.burden
    debtor.irritation += treatment.irritates


@compiled
def is_relieved(debtor: Any) -> None:
    """Let nothing be past due any more: sanctions, offers and announcements are void."""
    debtor.burden = 0.0
    debtor.offer = 0.0
    debtor.warned_until[:] = NEVER


@compiled
def has_goods_taken(
    debtor: Any, p: Any, luck: Luck, day: int, treatment: Any, worth: int
) -> tuple[int, int, int]:
    """Let his goods be repossessed: (1 when they were taken, cents that the forced sale fetches, damages).

    Taking them, or trying to, may be found unlawful; then the creditor pays damages.
    """
    catch_up(debtor, p, luck, day)
    debtor.irritation += treatment.irritates
    chance = treatment.succeeds * left_within_reach(debtor, p)
    taken = int(draw(luck, debtor.who, day, Decision.REPOSSESSES, 0) < chance)
    unlawful = draw(luck, debtor.who, day, Decision.REPOSSESSES, 1) < treatment.unlawful
    return taken, taken * share_of(worth, treatment.fetches), treatment.damages if unlawful else 0


@compiled
def is_traced(debtor: Any, p: Any, luck: Luck, day: int) -> bool:
    """Let skip tracing look for his number; return whether it has found one that works.

    We cannot know whether the number we had was good, so a good one may be "found" too.
    """
    if draw(luck, debtor.who, day, Decision.TRACES, 0) >= p.trace_finds:
        return False
    debtor.phone = Phone.WORKS.value
    return True


@compiled
def is_asked_after(debtor: Any, p: Any, luck: Luck, day: int, treatment: Any) -> tuple[bool, bool]:
    """Let a third party be asked where he is: (a number that works was found, he has heard of it)."""
    found = draw(luck, debtor.who, day, Decision.ASKS_THIRD_PARTY, 0) < treatment.succeeds
    heard = draw(luck, debtor.who, day, Decision.ASKS_THIRD_PARTY, 1) < treatment.heard
    if found:
        debtor.phone = Phone.WORKS.value
    if heard:
        catch_up(debtor, p, luck, day)
        debtor.irritation += treatment.irritates
    return found, heard


@compiled
def claim(account: Any, p: Any, luck: Luck) -> tuple[int, bool]:
    """Return the cents past due that he disputes, where he disputes, and whether he is right.

    The share, and who is right, are the same on every day, whoever asks.
    """
    share = min(1.0, 2.0 * p.disputed * draw(luck, account.who, 0, Decision.DISPUTED, 0))
    right = draw(luck, account.who, 0, Decision.DISPUTED, 1) < p.valid_claims
    return share_of(account.overdue, share), right


@compiled
def reconciles(
    account: Any, debtor: Any, p: Any, luck: Luck, day: int, row: int, treatment: Any
) -> tuple[int, int]:
    """Let both sides compare their statements: (1 if he was right, else 0, cents to correct), or NOTHING."""
    if debtor.disputes == 0:
        return NOTHING
    if draw(luck, debtor.who, day, Decision.RECONCILES, row) >= treatment.succeeds:
        return NOTHING
    debtor.disputes = 0
    cents, right = claim(account, p, luck)
    return (1, cents) if right else (0, 0)


@compiled
def complains_now(debtor: Any, p: Any, luck: Luck, day: int, attempt: int) -> bool:
    """Return whether what has just been done makes him complain; complaining relieves him."""
    chance = decide.complains(p, debtor.irritation, debtor.reactance)
    if draw(luck, debtor.who, day, Decision.COMPLAINS, attempt) >= chance:
        return False
    debtor.irritation = 0.5 * debtor.irritation
    return True
