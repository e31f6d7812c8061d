"""What happens to a debtor: his paydays, and that looking at him changes nothing of his life."""

import calendar
import datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collsim.content import find, load
from collsim.debtors import transitions
from collsim.debtors.parameters import Parameters, compile_parameters
from collsim.debtors.personalities import Personalities, Population, draw_debtors
from collsim.debtors.transitions import next_payday, passing
from collsim.negotiation.opening import opens_call
from collsim.portfolio.book import open_book
from collsim.portfolio.store import default_portfolio
from collsim.randomness import Decision, draw, who
from collsim.records import (
    ACCOUNT,
    CALL,
    DEBTOR,
    TREATMENT,
    Channel,
    Claim,
    IncomeKind,
    Kind,
    Listener,
    Mechanism,
    Phone,
)
from collsim.units import HOUR, NEVER, date_of, day_of
from tests.calls import SHIPPED_MANNERS, SHIPPED_TALK, luck_of

SHIPPED = compile_parameters(load(Parameters, find("parameters", "default")))
LUCK = luck_of(5, 2)
START = day_of(datetime.date(2026, 1, 5))
NAME = who("debtor", "A-17")
SURE = 1e6  # log-odds
N = 4_000
"""Debtors, or days, drawn for each comparison with theory."""
Z = 4.5
"""Tolerance in standard errors.

Some 40 comparisons are made here: with the right numbers, another seed would make one of them fail in less
than one run of three thousand. A number that is off by 6 standard errors is found with a chance of 93 %:
for a share of a half at N = 4,000 that is 0.047, for the mean of an exponential 9.5 % of it.
"""
ELSE = (Listener.RELATIVE, Listener.SPOUSE)
FELT = tuple(name for name in DEBTOR.names if name not in ("who", "phone"))
"""What a debtor notices: all of him but his name and what is true of his number."""


def parameters(**values):
    p = SHIPPED.copy()[0]
    for name, value in values.items():
        p[name] = value
    return p


def somebody(**values):
    debtor = np.zeros(1, DEBTOR)[0]
    debtor.who = NAME
    debtor.income, debtor.income_kind, debtor.payday = 50_000.0, IncomeKind.MONTHLY, 15
    debtor.liquidity = 20_000.0
    debtor.caught_up = debtor.as_of = START - 1
    debtor.shock_day = debtor.own_day = NEVER
    debtor.last_voice, debtor.knows = -1, 1
    debtor.reach[Channel.PHONE] = 0.5
    debtor.reach[Channel.VISIT] = 1.0
    for name, value in values.items():
        debtor[name] = value
    return debtor


def by_channel(others=0.0, **said):
    """Reach by channel, those that are not named being alike."""
    return [said.get(channel.name, others) for channel in Channel]


def his_account(**values):
    account = np.zeros(1, ACCOUNT)[0]
    account.who = NAME
    account.balance, account.overdue, account.instalment = 100_000, 30_000, 10_000
    account.last_due, account.next_due, account.due_dom = START - 10, START + 21, 26
    account.recent_as_of = START
    for name, value in values.items():
        account[name] = value
    return account


def dialled(times):
    """An account that was dialled so often today."""
    account = his_account()
    account.recent_attempts[Channel.PHONE] = times
    return account


# --- paydays -------------------------------------------------------------------------------


def is_payday(kind, payday, day):
    date = date_of(day)
    last = calendar.monthrange(date.year, date.month)[1]
    if kind == IncomeKind.WEEKLY:
        return date.weekday() == payday
    if kind == IncomeKind.FORTNIGHTLY:
        return date.day in (15, last)
    return date.day == min(payday, last)


@settings(max_examples=500, deadline=None)
@given(
    st.sampled_from(IncomeKind),
    st.integers(1, 31),
    st.dates(datetime.date(1990, 1, 1), datetime.date(2090, 1, 1)).map(day_of),
)
def test_the_next_payday_is_the_first_after_today(kind, payday, day):
    payday = payday % 7 if kind == IncomeKind.WEEKLY else payday
    brute = next(later for later in range(day + 1, day + 63) if is_payday(kind, payday, later))
    assert transitions.next_payday(kind, payday, day) == brute


@pytest.mark.parametrize("kind", list(IncomeKind))
def test_paydays_of_eight_years_are_all_found(kind):
    """2024 and 2028 are leap years; somebody paid on the 31st is paid on the last of every month."""
    payday = {IncomeKind.WEEKLY: 4, IncomeKind.FORTNIGHTLY: 15, IncomeKind.MONTHLY: 31}[kind]
    first, end = day_of(datetime.date(2023, 1, 1)), day_of(datetime.date(2031, 1, 1))
    found, day = [], first - 1
    while (day := transitions.next_payday(kind, payday, day)) < end:
        found.append(day)
    assert found == [day for day in range(first, end) if is_payday(kind, payday, day)]
    assert transitions.incomes_a_month(kind) == pytest.approx(len(found) / 96, abs=0.02)


# --- time passes ---------------------------------------------------------------------------

STATE = ("liquidity", "awareness", "pressure", "irritation", "voice_worn", "shock_until", "shock_day")


def after(days, **values):
    p = parameters(shock_rate=0.02)
    debtor = somebody(
        awareness=0.9, pressure=0.4, irritation=1.3, voice_worn=0.3, shock_day=START + 3, **values
    )
    debtor.worn[2] = 0.5
    for day in days:
        transitions.catch_up(debtor, p, LUCK, START + day)
    return debtor


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.integers(0, 400), min_size=1, max_size=6).map(sorted),
    st.sampled_from(IncomeKind),
    st.integers(1, 28),
)
def test_looking_at_him_on_the_way_changes_nothing(days, kind, payday):
    payday = payday % 7 if kind == IncomeKind.WEEKLY else payday
    often = after(days, income_kind=kind, payday=payday)
    once = after(days[-1:], income_kind=kind, payday=payday)
    for name in STATE:
        assert often[name] == pytest.approx(once[name], rel=1e-9), name
    assert often.worn == pytest.approx(once.worn, rel=1e-9)
    assert (often.caught_up, often.as_of, often.shock_count) == (
        START + days[-1],
        START + days[-1],
        once.shock_count,
    )


def test_the_same_day_twice_changes_nothing_at_all():
    assert after([40, 40]).tobytes() == after([40]).tobytes()


def test_income_comes_on_its_day_and_melts_from_there():
    p = parameters(shock_rate=1e-9)
    debtor = somebody(liquidity=20_000.0)
    payday = START + 10  # the 15th
    left = 20_000.0 * np.exp(-11 / p.liquidity_fades)
    transitions.catch_up(debtor, p, LUCK, payday - 1)
    before = debtor.liquidity
    assert before == pytest.approx(20_000.0 * np.exp(-10 / p.liquidity_fades))
    transitions.catch_up(debtor, p, LUCK, payday)
    came = 50_000.0 * (0.5 + draw(LUCK, np.uint64(NAME), payday, Decision.INCOME, 0))
    assert debtor.liquidity == pytest.approx(left + came)


def test_a_shock_cuts_the_incomes_that_fall_into_it():
    """The same income dates with and without a shock that begins before the first and outlasts all."""
    p = parameters(shock_cut=0.0, shock_days=1e7, shock_rate=1e-9)
    hit, spared = somebody(shock_day=START + 3), somebody()
    for debtor in (hit, spared):
        transitions.catch_up(debtor, p, LUCK, START + 90)
    assert hit.liquidity == pytest.approx(20_000.0 * np.exp(-91 / p.liquidity_fades))
    assert spared.liquidity > hit.liquidity + 1_000


def test_a_second_shock_never_ends_the_first():
    p = parameters(shock_days=200.0, shock_rate=0.2)
    longest = 0
    for number in range(40):
        debtor = somebody(who=who("debtor", f"S{number}"), shock_day=START)
        until = START
        for day in range(START, START + 120):
            passing._suffer_shocks(debtor, p, LUCK, day)
            assert debtor.shock_until >= until
            until = debtor.shock_until
        longest = max(longest, until)
    assert longest > START + 120


# --- decisions -----------------------------------------------------------------------------


def test_who_cannot_pay_breaks_his_promise_and_keeps_his_money():
    debtor = somebody(liquidity=9_000.0, honesty=1.0, willingness=1.0, attention=1.0, caught_up=START)
    account = his_account(promise_cents=10_000)
    kind, cents = transitions.honours_promise(account, debtor, parameters(keep_base=SURE), LUCK, START)
    assert (kind, cents) == (Kind.BROKEN, 10_000)
    assert debtor.liquidity == 9_000.0


def test_who_can_and_will_keeps_it_and_has_that_much_less():
    debtor = somebody(liquidity=12_000.0, attention=1.0, caught_up=START)
    account = his_account(promise_cents=10_000)
    kind, cents = transitions.honours_promise(account, debtor, parameters(keep_base=SURE), LUCK, START)
    assert (kind, cents) == (Kind.KEPT, 10_000)
    assert debtor.liquidity == 2_000.0


def test_a_promise_is_never_more_than_is_owed():
    debtor = somebody(liquidity=1e9, attention=1.0, caught_up=START)
    account = his_account(promise_cents=10_000, balance=7_000, overdue=7_000)
    assert transitions.honours_promise(account, debtor, parameters(keep_base=SURE), LUCK, START)[1] == 7_000


@settings(max_examples=200, deadline=None)
@given(
    st.integers(0, 10**7),
    st.integers(0, 10**7),
    st.integers(1, 10**6),
    st.floats(0, 1e8),
    st.integers(0, 200),
)
def test_nobody_pays_more_than_he_has_or_is_past_due(balance, overdue, instalment, liquidity, day):
    overdue = min(overdue, balance)
    account = his_account(balance=balance, overdue=overdue, instalment=instalment)
    p = parameters(want_base=SURE, recall=1.0)
    debtor = somebody(liquidity=liquidity, attention=1.0, caught_up=START + day, own_day=START + day)
    kind, cents = transitions.thinks_of_it(account, debtor, p, LUCK, START + day)
    assert debtor.own_day > START + day
    if kind < 0:
        assert (cents, debtor.liquidity) == (0, liquidity)
    else:
        assert kind == Kind.PAID
        assert 0 < cents <= min(overdue, liquidity)
        assert debtor.liquidity == pytest.approx(liquidity - cents)


def test_a_message_that_is_not_seen_only_wears():
    debtor = somebody(as_of=START, caught_up=START)
    treatment = np.zeros(1, TREATMENT)[0]
    treatment.announces = -1
    treatment.informs = treatment.presses = treatment.irritates = 0.5
    treatment.wears = 0.2
    unseen = parameters(message_seen=0.0)
    assert transitions.notices_treatment(his_account(), debtor, unseen, LUCK, START, 3, treatment) == (-1, 0)
    assert (debtor.awareness, debtor.pressure, debtor.irritation, debtor.worn[3]) == (0.0, 0.0, 0.0, 0.2)
    seen = parameters(message_seen=SURE, want_base=-SURE)
    kind, _ = transitions.notices_treatment(his_account(), debtor, seen, LUCK, START, 3, treatment)
    assert kind == Kind.ARRIVED
    assert (debtor.awareness, debtor.pressure, debtor.irritation, debtor.worn[3]) == (0.5, 0.5, 0.5, 0.4)


def ring(debtor, p, attempt=0, hour=1.0, called_back=0):
    return transitions.picks_up(his_account(), debtor, p, LUCK, START, attempt, hour, 2, 0.4, called_back)


def people(n=N, **values):
    return (somebody(who=who("debtor", f"P{k}"), as_of=START, caught_up=START, **values) for k in range(n))


def near(share, n=N):
    """A share as a binomial of n gives it."""
    return pytest.approx(share, abs=Z * np.sqrt(share * (1 - share) / n))


def test_who_picks_up():
    sure = parameters(right_party=1.0, voicemail=0.0)
    there = somebody(as_of=START, caught_up=START)
    there.reach[Channel.PHONE] = 1.0
    assert ring(there, sure) == Listener.HOLDER
    assert there.worn[2] == 0.4
    assert (
        ring(somebody(reach=by_channel(PHONE=1.0), as_of=START, caught_up=START), parameters(right_party=0.0))
        in ELSE
    )
    away = somebody(reach=0.0, as_of=START, caught_up=START)
    assert ring(away, parameters(ring_wears=0.25, voicemail=0.0)) == -1
    assert away.worn[2] == pytest.approx(0.1)
    assert ring(there, sure, hour=0.0) == -1


def test_the_fourth_dial_of_a_week_irritates_more():
    p = parameters(dial_irritates=0.03, insistence_irritates=0.15)
    felt = []
    for dials in (1, 3, 4):
        debtor = somebody(as_of=START, caught_up=START)
        account = dialled(dials)
        transitions.picks_up(account, debtor, p, LUCK, START, 0, 1.0, 2, 0.0, 0)
        felt.append(debtor.irritation)
    assert felt == pytest.approx([0.03, 0.03, 0.18])


def test_who_does_not_answer_has_a_machine_that_may():
    """The machine changes nothing of what he feels, nor who answers."""
    p = parameters(ring_wears=0.25)
    mute, talking = parameters(voicemail=0.0), parameters(voicemail=1.0)
    heard = [ring(debtor, p) for debtor in people()]
    silent = [ring(debtor, mute) for debtor in people()]
    assert silent.count(-1) == heard.count(-1) + heard.count(Listener.MACHINE)
    unanswered = silent.count(-1)
    assert heard.count(Listener.MACHINE) / unanswered == near(p.voicemail, unanswered)
    assert [ring(debtor, talking) for debtor in people()] == [
        Listener.MACHINE if one == -1 else one for one in silent
    ]
    one, other = (next(people(reach=0.0)) for _ in range(2))
    ring(one, mute), ring(other, talking)
    assert one.tobytes() == other.tobytes()


@pytest.mark.parametrize("called_back", [0, 1])
def test_on_a_dead_number_there_is_nobody_and_no_machine(called_back):
    p = parameters(voicemail=1.0, stranger_answers=1.0, callback_answers=1.0)
    debtor = somebody(phone=Phone.DEAD, reach=1.0)
    before = debtor.tobytes()
    assert {ring(debtor, p, attempt, called_back=called_back) for attempt in range(50)} == {-1}
    assert debtor.tobytes() == before


@settings(max_examples=100, deadline=None)
@given(
    st.floats(0, 1),
    st.floats(0, 1),
    st.floats(0, 5),
    st.integers(0, 400),
    st.integers(0, 20),
    st.integers(0, 1),
)
def test_on_a_wrong_number_he_feels_nothing_and_is_never_heard(
    reach, answers, irritation, day, attempt, back
):
    p = parameters(stranger_answers=answers)
    debtor = somebody(phone=Phone.WRONG, reach=reach, irritation=irritation)
    before = debtor.tobytes()
    args = (dialled(9), debtor, p, LUCK, START + day, attempt, 1.0, 2, 0.4, back)
    assert transitions.picks_up(*args) in (-1, Listener.STRANGER, Listener.MACHINE)
    assert debtor.tobytes() == before


def test_a_stranger_answers_by_his_own_chance_whoever_the_debtor_is():
    p = parameters()
    first, other = (
        [ring(debtor, p) for debtor in people(phone=Phone.WRONG, reach=reach)] for reach in (0.0, 1.0)
    )
    assert first == other
    assert first.count(Listener.STRANGER) / N == near(p.stranger_answers)
    unanswered = N - first.count(Listener.STRANGER)
    assert first.count(Listener.MACHINE) / unanswered == near(p.voicemail, unanswered)


def test_who_has_named_the_hour_is_there_and_speaks_himself():
    """Neither the hour nor irritation keeps him away then; a machine may still be all there is."""
    p = parameters()
    weary = {"reach": 0.1, "irritation": 3.0, "reactance": 1.0}
    heard = [ring(debtor, p, hour=0.2, called_back=1) for debtor in people(**weary)]
    assert set(heard) == {-1, Listener.HOLDER, Listener.MACHINE}
    assert heard.count(Listener.HOLDER) / N == near(p.callback_answers)
    unasked = [ring(debtor, p, hour=0.2) for debtor in people(**weary)]
    assert unasked.count(Listener.HOLDER) < 0.02 * N


def test_luck_of_answering_is_the_same_as_ever():
    """A call-back, a machine or a better number never gives him another luck: only another chance."""
    p = parameters(callback_answers=0.5, voicemail=0.0)
    for debtor in people(200, reach=0.5):
        luck = draw(LUCK, debtor.who, START, Decision.ANSWERS, 0)
        himself = draw(LUCK, debtor.who, START, Decision.RIGHT_PARTY, 0) < p.right_party
        spouse = draw(LUCK, debtor.who, START, Decision.SPOUSE, 0) < p.spouse
        met = Listener.HOLDER if himself else Listener.SPOUSE if spouse else Listener.RELATIVE
        assert ring(debtor.copy(), p) == (met if luck < 0.5 else -1)
        assert ring(debtor.copy(), p, called_back=1) == (Listener.HOLDER if luck < 0.5 else -1)


def test_it_rings_until_somebody_answers_or_to_the_end():
    p = parameters(ring_seconds=25.6)

    def rings(day, listener, p=p):
        return transitions.rings_for(p, LUCK, NAME, START + day, 0, listener)

    assert {rings(day, nobody) for day in range(50) for nobody in (-1, Listener.MACHINE)} == {26}
    answered = np.array([rings(day, Listener.HOLDER) for day in range(N)])
    assert (answered.min(), answered.max()) == (1, 26)
    assert answered.mean() == pytest.approx(25.6 / 2, abs=Z * 25.6 / np.sqrt(12 * N) + 0.02)  # the least is 1
    for other in (*ELSE, Listener.STRANGER):
        assert [rings(day, other) for day in range(50)] == answered[:50].tolist()
    assert rings(0, -1, parameters(ring_seconds=0.2)) == 1


@pytest.mark.parametrize("phone", list(Phone))
def test_tracing_finds_a_number_that_works(phone):
    p = parameters()
    traced = [(transitions.is_traced(debtor, p, LUCK, START), debtor) for debtor in people(phone=phone)]
    assert sum(found for found, _ in traced) / N == near(p.trace_finds)
    for (found, debtor), before in zip(traced, people(phone=phone), strict=True):
        assert debtor.phone == (Phone.WORKS if found else phone)
        assert all(np.array_equal(debtor[name], before[name]) for name in FELT)


def test_another_day_is_another_chance_to_find_him():
    p = parameters(trace_finds=0.35)
    days = [transitions.is_traced(somebody(), p, LUCK, START + day) for day in range(N)]
    assert sum(days) / N == near(0.35)


def test_answering_a_machine_that_has_nobody_irritates():
    debtor = somebody(irritation=0.5)
    transitions.is_left_hanging(debtor, parameters(abandoned_irritates=0.15))
    assert debtor.irritation == pytest.approx(0.65)


def test_a_complaint_relieves():
    p = parameters(complains=SURE)
    debtor = somebody(irritation=2.0, reactance=1.0)
    assert transitions.complains_now(debtor, p, LUCK, START, 0)
    assert debtor.irritation == 1.0
    assert not transitions.complains_now(debtor, p, LUCK, START, 1)  # below what makes him complain


def test_what_a_call_leaves_behind():
    p = parameters(call_trust=0.03, call_irritates=0.1, consequence_presses=0.4, voice_wears=0.3)
    call = np.zeros(1, CALL)[0]
    call.trust, call.irritation, call.consequence, call.agreed = 0.5, 0.2, 1, 5_000
    debtor = somebody(last_voice=7, voice_worn=0.2)
    transitions.ends_call(debtor, p, call, 7, 0.0)
    assert (debtor.trust, debtor.irritation, debtor.awareness) == pytest.approx((0.53, 0.3, 1.0))
    assert (debtor.pressure, debtor.voice_worn, debtor.last_voice) == pytest.approx((0.4, 0.5, 7))
    assert (debtor.disputes, debtor.consulted, debtor.credibility) == (0, 0, 0.0)
    call.consults, call.claim, call.belief = 1, Claim.RESOLVED, 0.25
    debtor.disputes = 1
    transitions.ends_call(debtor, p, call, 8, 0.0)
    assert (debtor.disputes, debtor.consulted, debtor.credibility) == (0, 1, 0.25)
    assert debtor.voice_worn == pytest.approx(0.3)  # another voice begins afresh


def opened(debtor, p, day=START, attempt=0, inbound=0, **account):
    call = np.zeros(1, CALL)[0]
    account = his_account(**account)
    opens_call(account, debtor, p, SHIPPED_TALK, LUCK, day, attempt, 0, call, inbound)
    return call


def test_who_is_not_ready_to_promise_has_a_ceiling_of_nothing():
    call = opened(somebody(caught_up=START), parameters(promise_base=-SURE))
    assert (call.ceiling, call.monthly, call.first_offer) == (0, 0, 0)


@settings(max_examples=200, deadline=None)
@given(st.floats(0, 1e6), st.floats(0, 1), st.integers(0, 60), st.integers(0, 5))
def test_he_promises_for_the_day_on_which_he_will_have_it(liquidity, honesty, day, attempt):
    day += START
    p = parameters(promise_base=SURE)
    debtor = somebody(liquidity=liquidity, honesty=honesty, caught_up=day, trust=0.5)
    call = opened(debtor, p, day, attempt)
    at_once = p.spends_at_most * liquidity >= 30_000
    assert call.from_day == (day + 1 if at_once else transitions.next_payday(IncomeKind.MONTHLY, 15, day))
    assert 0 <= call.first_offer <= call.ceiling
    manner = SHIPPED_TALK.manners[debtor.manner]
    assert 0.0 <= call.step <= min(1.0, 1.5 * p.concedes * manner.concedes)
    assert call.patience >= 2


def test_opening_a_call_changes_nothing_of_the_debtor():
    debtor = somebody(caught_up=START, last_voice=0, voice_worn=0.5)
    before = debtor.tobytes()
    opened(debtor, parameters())
    assert debtor.tobytes() == before


@pytest.mark.parametrize("kind", list(IncomeKind))
@pytest.mark.parametrize("payday", [-1, 0])
def test_a_stated_kind_of_income_without_a_payday_draws_one(kind, payday):
    """A file may say that somebody is paid monthly and not on which day; time must go on for him."""
    accounts = open_book(default_portfolio().accounts.head(30), START).accounts
    accounts["income_kind"], accounts["payday"] = kind, payday
    population = Population(
        load(Personalities, find("personalities", "default")), tuple(SHIPPED_MANNERS.manners)
    )
    debtors = draw_debtors(accounts, population, SHIPPED[0], luck_of(1, 0), START)
    days = [next_payday(kind, each["payday"], START) for each in debtors]
    assert min(days) > START
    if kind != IncomeKind.FORTNIGHTLY:
        assert len(set(days)) > 1 or (kind == IncomeKind.WEEKLY and payday == 0)


def test_he_may_be_busy_when_called_and_never_when_he_calls():
    p = parameters()
    calls = [opened(debtor, p) for debtor in people()]
    assert sum(call.busy for call in calls) / N == near(p.busy)
    for debtor, call in zip(people(500), calls, strict=False):
        his_own = opened(debtor, parameters(busy=1.0), inbound=1)
        assert his_own.busy == 0
        others = [name for name in CALL.names if name != "busy"]
        assert all(np.array_equal(his_own[name], call[name]) for name in others)


def test_when_he_wants_to_be_called_and_how_long_he_holds():
    """Uniform between half and one and a half of the mean; exponential to the second, never less than one."""
    p = parameters(call_back_seconds=10_000.0, hold_seconds=120.0)
    calls = [opened(debtor, p) for debtor in people()]
    later = np.array([call.call_in for call in calls])
    assert later.min() >= 5_000
    assert later.max() <= 15_000
    assert later.mean() == pytest.approx(10_000, abs=Z * 10_000 / np.sqrt(12 * N))
    exponential([call.holds for call in calls], 120.0)
    assert opened(somebody(), parameters(hold_seconds=0.0)).holds == 1


def exponential(seconds, mean):
    """Compare whole seconds, at least one, with the exponential of this mean: mean, tail and least."""
    drawn, n = np.array(seconds), len(seconds)
    assert drawn.min() >= 1
    assert drawn.mean() == pytest.approx(mean, abs=Z * mean / np.sqrt(n) + 0.5 / mean)
    for k in (0.5, 1.0, 2.0):
        edge = round(k * mean)
        assert (drawn > edge).mean() == near(np.exp(-(edge + 0.5) / mean), n)


# --- he calls us ---------------------------------------------------------------------------


def test_he_calls_as_often_as_the_occasion_and_his_wish_say():
    p = parameters(calls_in=0.6, want_base=3.5)
    wish = transitions.wants_to_pay(his_account(), next(people(1)), p, START)
    called = sum(transitions.calls_in(his_account(), debtor, p, LUCK, START, 3) for debtor in people())
    assert 0.1 < wish < 0.9
    assert called / N == near(0.6 * wish)


def test_each_reason_to_call_has_a_luck_of_its_own():
    p = parameters(calls_in=1.0, want_base=0.0)
    one, other = (
        [transitions.calls_in(his_account(), debtor, p, LUCK, START, reason) for debtor in people(200)]
        for reason in (0, 1)
    )
    assert one != other


def test_who_does_not_want_to_pay_does_not_call():
    p = parameters(calls_in=1.0, want_base=-500.0)
    assert not any(transitions.calls_in(his_account(), debtor, p, LUCK, START, 0) for debtor in people(200))


def test_deciding_whether_to_call_brings_him_up_to_the_day_and_no_further():
    called, only = somebody(irritation=1.0), somebody(irritation=1.0)
    transitions.calls_in(his_account(), called, parameters(), LUCK, START + 20, 0)
    transitions.catch_up(only, parameters(), LUCK, START + 20)
    assert called.tobytes() == only.tobytes()


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 86_399), st.integers(1, 86_400), st.integers(0, 2_000))
def test_he_calls_while_the_floor_is_open(opens, length, day):
    closes = min(86_400, opens + length)
    assert opens <= transitions.calls_at(LUCK, NAME, START + day, opens, closes) < closes


def test_he_calls_at_any_hour_alike():
    """The tails are 1/8 and 7/8 of the open hours, so a clock that leans to one side is seen."""
    opens, closes = 8 * HOUR, 20 * HOUR
    at = np.array([transitions.calls_at(LUCK, NAME, START + day, opens, closes) for day in range(N)])
    for share in (0.125, 0.5, 0.875):
        assert (at < opens + share * (closes - opens)).mean() == near(share)


@pytest.mark.parametrize("mean", [5.0, 180.0])
def test_he_waits_exponentially_long(mean):
    p = parameters(caller_patience=mean)
    waits = [transitions.waits_for(p, LUCK, NAME, START + day) for day in range(N)]
    if mean > 100:
        exponential(waits, mean)
    assert min(waits) == 1 or mean > 100


def test_waiting_irritates_by_the_minute():
    debtor = somebody(irritation=0.5)
    transitions.has_waited(debtor, parameters(waiting_irritates=0.04), 90)
    assert debtor.irritation == pytest.approx(0.56)
    transitions.has_waited(debtor, parameters(waiting_irritates=0.04), 0)
    assert debtor.irritation == pytest.approx(0.56)


# --- he is visited -------------------------------------------------------------------------


def visited(debtor, p, day=START, hour=1.0):
    return transitions.opens_door(debtor, p, LUCK, day, hour, 6, 0.4)


def test_who_opens_the_door():
    p = parameters()
    met = [visited(debtor, p) for debtor in people(reach=by_channel(VISIT=1.0))]
    opened_doors = N - met.count(-1)
    assert opened_doors / N == near(p.at_home)
    assert met.count(Listener.HOLDER) / opened_doors == near(p.right_party_at_home, opened_doors)
    assert set(met) == {-1, Listener.HOLDER, *ELSE}
    others = N - met.count(-1) - met.count(Listener.HOLDER)
    assert met.count(Listener.SPOUSE) / others == near(p.spouse, others)


def test_what_a_visit_leaves_behind():
    certain = parameters(at_home=1.0, visit_irritates=0.2, ring_wears=0.25)
    certain.right_party_at_home = 1.0
    there = next(people(1))
    assert visited(there, certain) == Listener.HOLDER
    assert (there.worn[6], there.irritation) == pytest.approx((0.4, 0.2))
    certain.right_party_at_home = 0.0
    wife = next(people(1))
    certain.spouse = 1.0
    assert visited(wife, certain) == Listener.SPOUSE
    assert (wife.worn[6], wife.irritation) == pytest.approx((0.0, 0.2))
    away = next(people(1))
    assert visited(away, certain, hour=0.0) == -1
    assert (away.worn[6], away.irritation) == pytest.approx((0.1, 0.2))


def test_who_may_not_be_visited_is_never_met():
    p = parameters(at_home=1.0)
    assert {visited(debtor, p) for debtor in people(200, reach=by_channel(1.0, VISIT=0.0))} == {-1}


def test_the_irritated_and_reactant_do_not_open_either():
    p = parameters(avoidance=1.0)
    shy = {"irritation": 2.0, "reactance": 0.5}
    met = [visited(debtor, p) for debtor in people(**shy)]
    assert 1 - met.count(-1) / N == near(p.at_home * np.exp(-1.0))


def test_a_dead_number_does_not_shut_the_door():
    p = parameters()
    one, other = (
        [visited(debtor, p) for debtor in people(300, phone=phone)] for phone in (Phone.WORKS, Phone.DEAD)
    )
    assert one == other


# --- what is announced, offered and done ---------------------------------------------------


def written(**values):
    """A treatment that is read."""
    treatment = np.zeros(1, TREATMENT)[0]
    treatment.announces = treatment.carries_out = -1
    for name, value in values.items():
        treatment[name] = value
    return treatment


@settings(max_examples=200, deadline=None)
@given(
    *[st.floats(0.0, 1.0)] * 6, st.lists(st.sampled_from(["notice", "offer", "done", "not done"]), max_size=8)
)
def test_what_he_believes_trusts_and_waits_for_stays_between_0_and_1(
    credibility, trust, holds_out, gains, falls, share, story
):
    debtor = somebody(credibility=credibility, trust=trust, holds_out=holds_out, as_of=START, caught_up=START)
    debtor.warned_until = NEVER
    p = parameters(
        credibility_gains=gains,
        credibility_falls=falls,
        offer_teaches=share,
        message_seen=SURE,
        want_base=-SURE,
    )
    notice = written(announces=2, deadline=5, wins=share, presses=share)
    offer = written(mechanism=Mechanism.OFFER, discount=0.5, days=5)
    for what in story:
        if what in ("notice", "offer"):
            said = notice if what == "notice" else offer
            transitions.notices_treatment(his_account(), debtor, p, LUCK, START, 3, said)
        elif what == "done":
            transitions.sees_it_done(debtor, p, START, 2)
        else:
            transitions.sees_nothing_done(debtor, p, LUCK, START, 2, False)
        for value in (debtor.credibility, debtor.trust, debtor.holds_out, debtor.pressure):
            assert 0.0 <= value <= 1.0


def test_a_threat_that_was_not_carried_out_presses_less_the_next_time():
    notice = written(announces=0, deadline=5, presses=0.8)
    p = parameters(message_seen=SURE, at_once=0.0)
    wishes = []
    for excused in (True, False):
        debtor = somebody(credibility=0.8, willingness=0.5, trust=0.5, as_of=START, caught_up=START)
        debtor.warned_until = NEVER
        transitions.notices_treatment(his_account(), debtor, p, LUCK, START, 3, notice)
        assert debtor.warned_until[0] == START + 5
        transitions.sees_nothing_done(debtor, p, LUCK, START + 6, 0, excused)
        transitions.notices_treatment(his_account(), debtor, p, LUCK, START + 7, 3, notice)
        wishes.append(transitions.wants_to_pay(his_account(), debtor, p, START + 7))
    assert wishes[1] < wishes[0] - 0.01


def test_who_learnt_to_hold_out_pays_less_readily_but_not_while_an_offer_stands():
    p = parameters()
    plain = somebody(willingness=0.5, trust=0.5)
    taught = somebody(willingness=0.5, trust=0.5, holds_out=0.5)
    account = his_account()
    assert transitions.wants_to_pay(account, taught, p, START) < transitions.wants_to_pay(
        account, plain, p, START
    )
    for debtor in (plain, taught):
        debtor.offer, debtor.offer_until = 0.1, START
    wishes = [transitions.wants_to_pay(account, debtor, p, START) for debtor in (plain, taught)]
    assert wishes[0] == wishes[1] > transitions.wants_to_pay(account, plain, p, START + 1)
