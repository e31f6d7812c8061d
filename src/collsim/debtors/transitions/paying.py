"""He pays, or does not: on the due date, of his own accord, as he promised, or because a court says so."""

from __future__ import annotations

from typing import Any

from collsim.debtors import decide
from collsim.debtors.transitions.passing import catch_up, heed, incomes_a_month
from collsim.jit import compiled
from collsim.portfolio.ageing import days_past_due
from collsim.randomness import Decision, Luck, draw, next_candidate, normal_quantile
from collsim.records import Kind
from collsim.units import share_of

NOTHING = (-1, 0)
"""What a transition returns when nothing worth an event happened."""


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
    return pays(debtor, cents)


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
    return pays_of_the_past_due(account, debtor, p, luck, day)


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
def pays_of_the_past_due(account: Any, debtor: Any, p: Any, luck: Luck, day: int) -> tuple[int, int]:
    """Let him pay what an offer asks, if one stands and he can, else what he cares to of what is past due."""
    asked = asked_cents(account, debtor, day)
    if asked < account.overdue and p.spends_at_most * debtor.liquidity >= asked:
        return pays(debtor, asked)
    clears = draw(luck, debtor.who, day, Decision.CLEARS, 0)
    cents = decide.pays_cents(p, account.overdue, account.instalment, debtor.liquidity, clears)
    return pays(debtor, cents)


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
def pays(debtor: Any, cents: int) -> tuple[int, int]:
    """Take what he pays out of what he has at hand: (PAID, cents), or NOTHING."""
    if cents <= 0:
        return NOTHING
    debtor.liquidity = max(0.0, debtor.liquidity - cents)
    return (Kind.PAID.value, cents)
