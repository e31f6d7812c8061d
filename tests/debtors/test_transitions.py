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
from collsim.debtors.personalities import draw_debtors
from collsim.debtors.transitions import next_payday
from collsim.experiments.case import open_case
from collsim.randomness import Decision, Luck, draw, who
from collsim.records import ACCOUNT, CALL, DEBTOR, Channel, IncomeKind, Kind, Listener
from collsim.units import NEVER, date_of, day_of

SHIPPED = compile_parameters(load(Parameters, find("parameters", "default")))
LUCK = Luck(5, 2)
START = day_of(datetime.date(2026, 1, 5))
NAME = who("debtor", "A-17")
SURE = 1e6  # log-odds


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
    for name, value in values.items():
        debtor[name] = value
    return debtor


def his_account(**values):
    account = np.zeros(1, ACCOUNT)[0]
    account.who = NAME
    account.balance, account.overdue, account.instalment = 100_000, 30_000, 10_000
    account.last_due, account.next_due, account.due_dom = START - 10, START + 21, 26
    account.recent_as_of = START
    for name, value in values.items():
        account[name] = value
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
            transitions._suffer_shocks(debtor, p, LUCK, day)
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
    treatment = np.zeros(
        1, [("informs", "f8"), ("presses", "f8"), ("irritates", "f8"), ("wears", "f8")]
    ).view(np.recarray)[0]
    treatment.informs = treatment.presses = treatment.irritates = 0.5
    treatment.wears = 0.2
    unseen = parameters(message_seen=0.0)
    assert transitions.notices_treatment(his_account(), debtor, unseen, LUCK, START, 3, treatment) == (-1, 0)
    assert (debtor.awareness, debtor.pressure, debtor.irritation, debtor.worn[3]) == (0.0, 0.0, 0.0, 0.2)
    seen = parameters(message_seen=SURE, want_base=-SURE)
    kind, _ = transitions.notices_treatment(his_account(), debtor, seen, LUCK, START, 3, treatment)
    assert kind == Kind.ARRIVED
    assert (debtor.awareness, debtor.pressure, debtor.irritation, debtor.worn[3]) == (0.5, 0.5, 0.5, 0.4)


def ring(debtor, p, attempt=0, hour=1.0):
    return transitions.picks_up(his_account(), debtor, p, LUCK, START, attempt, hour, 2, 0.4)


def test_who_picks_up():
    sure = parameters(right_party=1.0)
    there = somebody(as_of=START, caught_up=START)
    there.reach[Channel.PHONE] = 1.0
    assert ring(there, sure) == Listener.HOLDER
    assert there.worn[2] == 0.4
    assert (
        ring(somebody(reach=[1.0, 0.0, 0.0], as_of=START, caught_up=START), parameters(right_party=0.0))
        == Listener.OTHER
    )
    away = somebody(reach=[0.0, 0.0, 0.0], as_of=START, caught_up=START)
    assert ring(away, parameters(ring_wears=0.25)) == -1
    assert away.worn[2] == pytest.approx(0.1)
    assert ring(there, sure, hour=0.0) == -1


def test_the_fourth_dial_of_a_week_irritates_more():
    p = parameters(dial_irritates=0.03, insistence_irritates=0.15)
    felt = []
    for dials in (1, 3, 4):
        debtor = somebody(as_of=START, caught_up=START)
        account = his_account(recent_dials=dials)
        transitions.picks_up(account, debtor, p, LUCK, START, 0, 1.0, 2, 0.0)
        felt.append(debtor.irritation)
    assert felt == pytest.approx([0.03, 0.03, 0.18])


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
    transitions.ends_call(debtor, p, call, 7)
    assert (debtor.trust, debtor.irritation, debtor.awareness) == pytest.approx((0.53, 0.3, 1.0))
    assert (debtor.pressure, debtor.voice_worn, debtor.last_voice) == pytest.approx((0.4, 0.5, 7))
    transitions.ends_call(debtor, p, call, 8)
    assert debtor.voice_worn == pytest.approx(0.3)  # another voice begins afresh


def opened(debtor, p, day=START, attempt=0, **account):
    call = np.zeros(1, CALL)[0]
    transitions.opens_call(his_account(**account), debtor, p, LUCK, day, attempt, 0, call)
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
    assert 0.0 <= call.step <= 1.5 * p.concedes
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
    case = open_case("cards", accounts=30)
    setup = case.setup(case.plan(case.policy("do-nothing")), None)
    setup.book["income_kind"], setup.book["payday"] = kind, payday
    luck = Luck(1, 0)
    debtors = draw_debtors(setup.book, setup.population, setup.parameters[0], luck, setup.first_day)
    days = [next_payday(kind, each["payday"], setup.first_day) for each in debtors]
    assert min(days) > setup.first_day
    if kind != IncomeKind.FORTNIGHTLY:
        assert len(set(days)) > 1 or (kind == IncomeKind.WEEKLY and payday == 0)
