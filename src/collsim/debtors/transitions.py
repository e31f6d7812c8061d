"""What happens to a debtor: the only functions that write DEBTOR rows.

Each takes records, draws keyed uniforms, and returns what happened as (kind, cents).
The account's money is booked by whoever calls (`simulation.morning`).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from collsim.debtors import decide
from collsim.debtors.psychology import whole_seconds
from collsim.jit import compiled
from collsim.portfolio.ageing import days_past_due
from collsim.randomness import Decision, Luck, draw, next_candidate, normal_quantile
from collsim.records import Channel, Claim, IncomeKind, Kind, Listener, Mechanism, Phone
from collsim.records.recent import total
from collsim.units import (
    MINUTE,
    NEVER,
    clip01,
    day_in_month,
    first_of_month,
    month_and_dom,
    share_of,
    weekday,
)

NOTHING = (-1, 0)
"""What a transition returns when nothing worth an event happened."""
UNANSWERED = -1
"""Who is there when a telephone only rings, or a door stays shut."""

FORTNIGHT = 15
INSISTENT = 3
"""Dials within seven days beyond which a further one is felt as insistence (CFPB 2017)."""


# --- time passes ---------------------------------------------------------------------------


@compiled
def next_payday(kind: int, payday: int, day: int) -> int:
    """Return the first income date after `day`.

    Args:
        kind: `IncomeKind`; fortnightly means the 15th and the last day of the month.
        payday: weekday of weekly income, day of the month of monthly income.
        day: day number.
    """
    if kind == IncomeKind.WEEKLY:
        return day + 1 + (payday - weekday(day + 1)) % 7
    month, dom = month_and_dom(day)
    if kind == IncomeKind.FORTNIGHTLY:
        if dom < FORTNIGHT:
            return day + FORTNIGHT - dom
        last = first_of_month(month + 1) - 1
        return last if day < last else last + FORTNIGHT
    due = day_in_month(month, payday)
    return due if due > day else day_in_month(month + 1, payday)


@compiled
def catch_up(debtor: Any, p: Any, luck: Luck, day: int) -> None:
    """Bring a debtor's money and memories up to the morning of `day`.

    Nothing of his is moved day by day: incomes that came and memories that faded since
    he was last looked at are made up for here.
    """
    payday = next_payday(debtor.income_kind, debtor.payday, debtor.caught_up)
    while payday <= day:
        _spend_until(debtor, p, payday)
        _receive_income(debtor, p, luck, payday)
        payday = next_payday(debtor.income_kind, debtor.payday, payday)
    _spend_until(debtor, p, day)
    _fade_until(debtor, p, day)


@compiled
def _receive_income(debtor: Any, p: Any, luck: Luck, day: int) -> None:
    _suffer_shocks(debtor, p, luck, day)
    arrives = debtor.income * (0.5 + draw(luck, debtor.who, day, Decision.INCOME, 0))
    debtor.liquidity += arrives * (p.shock_cut if day < debtor.shock_until else 1.0)


@compiled
def _suffer_shocks(debtor: Any, p: Any, luck: Luck, day: int) -> None:
    while debtor.shock_day <= day:
        length = draw(luck, debtor.who, debtor.shock_count, Decision.SHOCK_LENGTH, 0)
        ends = debtor.shock_day + 1 + int(-p.shock_days * np.log(length))
        debtor.shock_until = max(debtor.shock_until, ends)
        debtor.shock_count += 1
        debtor.shock_day = next_candidate(
            luck.seed,
            luck.replication,
            debtor.who,
            Decision.SHOCK_GAP,
            debtor.shock_count,
            debtor.shock_day,
            p.shock_rate,
        )


@compiled
def _spend_until(debtor: Any, p: Any, day: int) -> None:
    debtor.liquidity = decide.faded(debtor.liquidity, day - debtor.caught_up, p.liquidity_fades)
    debtor.caught_up = day


@compiled
def _fade_until(debtor: Any, p: Any, day: int) -> None:
    days = day - debtor.as_of
    if days <= 0:
        return
    debtor.awareness = decide.faded(debtor.awareness, days, p.awareness_fades)
    debtor.pressure = decide.faded(debtor.pressure, days, p.pressure_fades)
    debtor.irritation = decide.faded(debtor.irritation, days, p.irritation_fades)
    debtor.holds_out = decide.faded(debtor.holds_out, days, p.holds_out_fades)
    habit = decide.faded(1.0, days, p.habit_fades)
    debtor.voice_worn *= habit
    for k in range(len(debtor.worn)):
        debtor.worn[k] *= habit
    debtor.as_of = day


@compiled
def heed(debtor: Any) -> float:
    """Return his attention to the debt: none as long as he does not know of it."""
    return debtor.attention * debtor.knows


# --- he pays, or does not ------------------------------------------------------------------


@compiled
def dpd(account: Any, day: int) -> int:
    """Return how many days past due an account is."""
    return days_past_due(account.overdue, account.instalment, account.last_due, day)


@compiled
def wants_to_pay(account: Any, debtor: Any, p: Any, day: int) -> float:
    """Return the chance that this debtor wants to pay his late debt on this day."""
    offer = standing_offer(debtor, day)
    return decide.wants(
        p,
        debtor.willingness,
        debtor.trust,
        debtor.pressure * debtor.credibility,
        debtor.irritation,
        debtor.reactance,
        debtor.disputes,
        dpd(account, day),
        debtor.burden,
        offer,
        0.0 if offer > 0.0 else debtor.holds_out,
    )


@compiled
def standing_offer(debtor: Any, day: int) -> float:
    """Return the share of what is past due that an offer waives which he knows of and which still stands."""
    return debtor.offer if day <= debtor.offer_until else 0.0


@compiled
def meets_due_date(account: Any, debtor: Any, p: Any, luck: Luck, day: int) -> tuple[int, int]:
    """Let a debtor who owes nothing past due pay, or miss, the bill of this day."""
    catch_up(debtor, p, luck, day)
    chance = decide.pays_on_time(p, debtor.willingness, heed(debtor), debtor.awareness, debtor.disputes)
    instalment = min(account.instalment, account.balance)
    can = p.spends_at_most * debtor.liquidity >= instalment
    if not can or draw(luck, debtor.who, day, Decision.PAYS_ON_TIME, 0) >= chance:
        return NOTHING
    full = draw(luck, debtor.who, day, Decision.PAYS_FULL, 0) < debtor.thrift
    normal = draw(luck, debtor.who, day, Decision.PART_PAID, 0)
    cents = decide.pays_on_bill_cents(
        p, account.balance, instalment, debtor.liquidity, full, normal_quantile(normal)
    )
    return _pays(debtor, cents)


@compiled
def skip_idle_days(debtor: Any, p: Any, luck: Luck, day: int) -> None:
    """Bring the calendar of days on which paying might occur to him up to `day`.

    The days passed over are those on which nothing was past due, so that nothing could come of them.
    """
    while debtor.own_day < day:
        _next_own_day(debtor, p, luck)


@compiled
def _next_own_day(debtor: Any, p: Any, luck: Luck) -> None:
    debtor.own_count += 1
    debtor.own_day = next_candidate(
        luck.seed,
        luck.replication,
        debtor.who,
        Decision.OWN_GAP,
        debtor.own_count,
        debtor.own_day,
        p.own_rate,
    )


@compiled
def thinks_of_it(account: Any, debtor: Any, p: Any, luck: Luck, day: int) -> tuple[int, int]:
    """Let a debtor act on a day on which paying might occur to him, and set the next such day."""
    _next_own_day(debtor, p, luck)
    if account.overdue == 0:
        return NOTHING
    catch_up(debtor, p, luck, day)
    chance = decide.thinks_of_paying(p, heed(debtor), debtor.awareness)
    chance *= wants_to_pay(account, debtor, p, day)
    if draw(luck, debtor.who, day, Decision.OWN_MARK, 0) >= chance:
        return NOTHING
    return _pays_of_the_past_due(account, debtor, p, luck, day)


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
            paid = _pays_of_the_past_due(account, debtor, p, luck, day)
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
    _is_won(debtor, treatment.wins)


@compiled
def _is_won(debtor: Any, wins: float) -> None:
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
    return _pays(debtor, cents)


@compiled
def honours_promise(account: Any, debtor: Any, p: Any, luck: Luck, day: int) -> tuple[int, int]:
    """Let the promised day come: (KEPT, cents) or (BROKEN, cents)."""
    return _honours(account, debtor, p, luck, day, account.promise_cents, Decision.KEEPS)


@compiled
def honours_plan(account: Any, debtor: Any, p: Any, luck: Luck, day: int) -> tuple[int, int]:
    """Let an instalment of a plan fall due: (KEPT, cents) or (BROKEN, cents)."""
    return _honours(account, debtor, p, luck, day, account.plan_cents, Decision.PLAN_KEEPS)


@compiled
def _honours(
    account: Any, debtor: Any, p: Any, luck: Luck, day: int, agreed: int, decision: int
) -> tuple[int, int]:
    catch_up(debtor, p, luck, day)
    cents = min(agreed, account.balance)
    chance = decide.keeps(
        p, debtor.honesty, debtor.willingness, heed(debtor), debtor.awareness, dpd(account, day)
    )
    if debtor.liquidity < cents or draw(luck, debtor.who, day, decision, 0) >= chance:
        return (Kind.BROKEN.value, cents)
    debtor.liquidity -= cents
    return (Kind.KEPT.value, cents)


@compiled
def is_judged(account: Any, debtor: Any, p: Any, luck: Luck, day: int) -> tuple[int, int]:
    """Let a court decide: (JUDGED, cents that garnishment brings); who was warned has prepared against it."""
    catch_up(debtor, p, luck, day)
    if draw(luck, debtor.who, day, Decision.JUDGMENT, 0) >= p.garnishable:
        return (Kind.JUDGED.value, 0)
    monthly = debtor.income * incomes_a_month(debtor.income_kind)
    found = p.garnished_months * monthly * left_within_reach(debtor, p)
    return (Kind.JUDGED.value, min(account.balance, int(found)))


@compiled
def left_within_reach(debtor: Any, p: Any) -> float:
    """Return the share of what could be taken from him that he has not put out of reach."""
    return 1.0 - p.prepares * debtor.prepared


@compiled
def _pays_of_the_past_due(account: Any, debtor: Any, p: Any, luck: Luck, day: int) -> tuple[int, int]:
    asked = asked_cents(account, debtor, day)
    if asked < account.overdue and p.spends_at_most * debtor.liquidity >= asked:
        return _pays(debtor, asked)
    clears = draw(luck, debtor.who, day, Decision.CLEARS, 0)
    cents = decide.pays_cents(p, account.overdue, account.instalment, debtor.liquidity, clears)
    return _pays(debtor, cents)


@compiled
def asked_cents(account: Any, debtor: Any, day: int) -> int:
    """Return what clears all that is past due: the whole, or what an offer that stands asks."""
    return account.overdue - share_of(account.overdue, standing_offer(debtor, day))


@compiled
def waived_for(account: Any, debtor: Any, day: int, cents: int) -> int:
    """Return the cents that a payment makes a standing offer waive; 0 where it is less than is asked."""
    if cents < asked_cents(account, debtor, day):
        return 0
    return max(0, account.overdue - cents)


@compiled
def _pays(debtor: Any, cents: int) -> tuple[int, int]:
    if cents <= 0:
        return NOTHING
    debtor.liquidity = max(0.0, debtor.liquidity - cents)
    return (Kind.PAID.value, cents)


@compiled
def incomes_a_month(kind: int) -> float:
    """Return how many income dates an average month has."""
    if kind == IncomeKind.WEEKLY:
        return 52.0 / 12.0
    return 2.0 if kind == IncomeKind.FORTNIGHTLY else 1.0


# --- he is called --------------------------------------------------------------------------


@compiled
def picks_up(
    account: Any,
    debtor: Any,
    p: Any,
    luck: Luck,
    day: int,
    attempt: int,
    hour: float,
    row: int,
    wears: float,
    called_back: int,
) -> int:
    """Let the telephone ring; return who picks up, a `Listener`, or -1.

    A dead number does not even reach a machine. Of a wrong one the debtor feels nothing.

    Args:
        account: what the creditor sees.
        debtor: what is true.
        p: parameters.
        luck: the world.
        day: day number.
        attempt: the how-manieth dial of the day.
        hour: how much likelier than on average he is there at this hour.
        row: row of the call in the catalogue of treatments.
        wears: habituation that a conversation leaves.
        called_back: 1 when he has asked to be called at this hour: then he is likelier to be there, and
            speaks himself.
    """
    if debtor.phone == Phone.DEAD:
        return UNANSWERED
    if debtor.phone == Phone.WRONG:
        if draw(luck, debtor.who, day, Decision.STRANGER, attempt) < p.stranger_answers:
            return Listener.STRANGER.value
        return _machine_or_nobody(debtor, p, luck, day, attempt)
    catch_up(debtor, p, luck, day)
    chance = decide.answers(
        p, debtor.reach[Channel.PHONE], hour, debtor.worn[row], debtor.irritation, debtor.reactance
    )
    if called_back == 1:
        chance = p.callback_answers
    debtor.irritation += p.dial_irritates
    if total(account.recent_attempts[Channel.PHONE]) > INSISTENT:
        debtor.irritation += p.insistence_irritates
    if draw(luck, debtor.who, day, Decision.ANSWERS, attempt) >= chance:
        debtor.worn[row] += p.ring_wears * wears
        return _machine_or_nobody(debtor, p, luck, day, attempt)
    himself = called_back == 1 or draw(luck, debtor.who, day, Decision.RIGHT_PARTY, attempt) < p.right_party
    if not himself:
        return _somebody_else(p, draw(luck, debtor.who, day, Decision.SPOUSE, attempt))
    debtor.worn[row] += wears
    return Listener.HOLDER.value


@compiled
def _somebody_else(p: Any, luck: float) -> int:
    """Return who else of his household is there."""
    return (Listener.SPOUSE if luck < p.spouse else Listener.RELATIVE).value


@compiled
def _machine_or_nobody(debtor: Any, p: Any, luck: Luck, day: int, attempt: int) -> int:
    machine = draw(luck, debtor.who, day, Decision.VOICEMAIL, attempt) < p.voicemail
    return Listener.MACHINE.value if machine else UNANSWERED


@compiled
def rings_for(p: Any, luck: Luck, who: int, day: int, attempt: int, listener: int) -> int:
    """Return how many seconds the telephone rings until somebody answers, or until it rings no more.

    A machine answers when nobody has.

    Args:
        p: parameters.
        luck: the world.
        who: stable name of the debtor.
        day: day number.
        attempt: the how-manieth dial of the day.
        listener: from `picks_up`.
    """
    if listener == UNANSWERED or listener == Listener.MACHINE:
        return whole_seconds(p.ring_seconds)
    return whole_seconds(p.ring_seconds * draw(luck, who, day, Decision.RINGS, attempt))


@compiled
def is_handed_the_telephone(debtor: Any, row: int, wears: float) -> None:
    """Let him come to the telephone, or the door, that somebody else has answered."""
    debtor.worn[row] += wears


@compiled
def ends_call(debtor: Any, p: Any, call: Any, voice: int, wins: float) -> None:
    """Write into the debtor what the conversation has changed; `wins` is the treatment's own."""
    debtor.knows = 1
    debtor.awareness = 1.0
    debtor.trust = clip01(call.trust + (p.call_trust if call.agreed > 0 else 0.0))
    _is_won(debtor, wins)
    debtor.irritation = call.irritation + p.call_irritates
    debtor.credibility = call.belief
    debtor.pressure += p.consequence_presses * call.consequence * (1.0 - clip01(debtor.pressure))
    debtor.voice_worn = p.voice_wears + (debtor.voice_worn if voice == debtor.last_voice else 0.0)
    debtor.last_voice = voice
    if call.consults == 1:
        debtor.consulted = 1
    if call.claim == Claim.RESOLVED:
        debtor.disputes = 0


@compiled
def is_left_hanging(debtor: Any, p: Any) -> None:
    """Let him answer a machine's call and find nobody there."""
    debtor.irritation += p.abandoned_irritates


@compiled
def is_traced(debtor: Any, p: Any, luck: Luck, day: int) -> bool:
    """Let skip tracing look for his number; return whether it has found one that works.

    We cannot know whether the number we had was good, so a good one may be "found" too.
    """
    if draw(luck, debtor.who, day, Decision.TRACES, 0) >= p.trace_finds:
        return False
    debtor.phone = Phone.WORKS.value
    return True


# --- what was announced, and what stands against him ----------------------------------------


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


# --- he complains --------------------------------------------------------------------------


@compiled
def complains_now(debtor: Any, p: Any, luck: Luck, day: int, attempt: int) -> bool:
    """Return whether what has just been done makes him complain; complaining relieves him."""
    chance = decide.complains(p, debtor.irritation, debtor.reactance)
    if draw(luck, debtor.who, day, Decision.COMPLAINS, attempt) >= chance:
        return False
    debtor.irritation = 0.5 * debtor.irritation
    return True


# --- he calls us ---------------------------------------------------------------------------


@compiled
def calls_in(account: Any, debtor: Any, p: Any, luck: Luck, day: int, reason: int) -> bool:
    """Return whether an occasion makes him call us, which takes the wish to pay.

    Args:
        account: what the creditor sees.
        debtor: what is true.
        p: parameters.
        luck: the world.
        day: day number.
        reason: which occasion of the day it is, so that each has a luck of its own.
    """
    catch_up(debtor, p, luck, day)
    chance = decide.rings_us(p, wants_to_pay(account, debtor, p, day))
    return draw(luck, debtor.who, day, Decision.CALLS_IN, reason) < chance


@compiled
def calls_at(luck: Luck, who: int, day: int, opens: int, closes: int) -> int:
    """Return the second of the day at which he calls: any from `opens` until just before `closes`."""
    return opens + int((closes - opens) * draw(luck, who, day, Decision.CALLS_AT, 0))


@compiled
def waits_for(p: Any, luck: Luck, who: int, day: int) -> int:
    """Return how many seconds he waits in the queue before he gives up."""
    return decide.waits_seconds(p, draw(luck, who, day, Decision.WAITS, 0))


@compiled
def has_waited(debtor: Any, p: Any, seconds: int) -> None:
    """Let waiting in the queue irritate him; he has been caught up with the day."""
    debtor.irritation += p.waiting_irritates * seconds / MINUTE


# --- he is visited -------------------------------------------------------------------------


@compiled
def opens_door(debtor: Any, p: Any, luck: Luck, day: int, hour: float, row: int, wears: float) -> int:
    """Let a visitor ring at the door; return who opens, a `Listener`, or -1; arguments as in `picks_up`."""
    catch_up(debtor, p, luck, day)
    chance = decide.opens(
        p, debtor.reach[Channel.VISIT], hour, debtor.worn[row], debtor.irritation, debtor.reactance
    )
    debtor.irritation += p.visit_irritates
    if draw(luck, debtor.who, day, Decision.AT_HOME, 0) >= chance:
        debtor.worn[row] += p.ring_wears * wears
        return UNANSWERED
    if draw(luck, debtor.who, day, Decision.AT_HOME, 1) >= p.right_party_at_home:
        return _somebody_else(p, draw(luck, debtor.who, day, Decision.AT_HOME, 2))
    debtor.worn[row] += wears
    return Listener.HOLDER.value
