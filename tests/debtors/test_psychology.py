"""How debtors decide: bounds that hold for any numbers on the cards, and the signs that evidence gives."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collsim.content import find, load
from collsim.debtors import psychology
from collsim.debtors.parameters import NAMES, PSYCHOLOGY, Parameters, compile_parameters

CARDS = load(Parameters, find("parameters", "default")).cards
SHIPPED = compile_parameters(load(Parameters, find("parameters", "default")))[0]


def within_ranges(seed):
    """Parameters anywhere within the ranges of their cards."""
    p = np.zeros(1, PSYCHOLOGY)[0]
    for name, place in zip(NAMES, np.random.default_rng(seed).random(len(NAMES)), strict=True):
        p[name] = CARDS[name].low + place * (CARDS[name].high - CARDS[name].low)
    return p


def shipped_but(**values):
    p = np.array([SHIPPED], PSYCHOLOGY)[0]
    for name, value in values.items():
        p[name] = value
    return p


UNIT = st.floats(0.0, 1.0)
STRONG = st.floats(0.0, 20.0)  # irritation, habituation, pressure
MONEY = st.integers(0, 10**9)
LUCK = st.floats(1e-12, 1.0 - 1e-12)
DPD = st.integers(0, 2_000)
DISPUTES = st.integers(0, 1)
PARAMETERS = st.one_of(st.just(SHIPPED), st.integers(0, 2**32 - 1).map(within_ranges))

CHANCES = {
    "answers": (UNIT, st.floats(0.0, 5.0), STRONG, STRONG, UNIT),  # reach, hour, worn, irritation, reactance
    "opens": (UNIT, st.floats(0.0, 5.0), STRONG, STRONG, UNIT),
    "rings_us": (UNIT,),  # wanting
    "notices": (STRONG,),  # worn
    "wants": (UNIT, UNIT, STRONG, STRONG, UNIT, DISPUTES, DPD, STRONG, UNIT, UNIT),
    "pays_on_time": (UNIT, UNIT, UNIT, DISPUTES),  # willingness, attention, awareness
    "thinks_of_paying": (UNIT, UNIT),  # attention, awareness
    "promises": (UNIT, UNIT, STRONG, STRONG, UNIT, STRONG, DISPUTES, STRONG),
    "keeps": (UNIT, UNIT, UNIT, UNIT, DPD),  # honesty, willingness, attention, awareness
    "complains": (STRONG, UNIT),  # irritation, reactance
}

SIGNS = [
    # (function, place of the argument after p, +1 when more of it raises the chance)
    ("answers", 0, +1),
    ("answers", 1, +1),
    ("answers", 2, -1),  # habituation
    ("answers", 3, -1),  # irritation keeps the reactant away
    ("answers", 4, -1),
    ("opens", 0, +1),
    ("opens", 1, +1),
    ("opens", 2, -1),
    ("opens", 3, -1),
    ("opens", 4, -1),
    ("rings_us", 0, +1),
    ("notices", 0, -1),
    ("wants", 0, +1),
    ("wants", 1, +1),
    ("wants", 2, +1),  # pressure
    ("wants", 3, -1),  # irritation
    ("wants", 4, -1),
    ("wants", 5, -1),  # a dispute
    ("wants", 6, -1),  # age of the debt
    ("wants", 7, +1),  # sanctions that stand
    ("wants", 8, +1),  # an offer that stands
    ("wants", 9, -1),  # waiting for a better one
    ("pays_on_time", 0, +1),
    ("pays_on_time", 1, +1),
    ("pays_on_time", 2, +1),  # being reminded
    ("pays_on_time", 3, -1),
    ("thinks_of_paying", 0, +1),
    ("thinks_of_paying", 1, +1),
    ("promises", 0, +1),
    ("promises", 1, +1),
    ("promises", 2, +1),
    ("promises", 3, -1),
    ("promises", 5, -1),  # the same voice again
    ("promises", 6, -1),
    ("promises", 7, +1),
    ("keeps", 0, +1),
    ("keeps", 1, +1),
    ("keeps", 2, +1),
    ("keeps", 3, +1),
    ("keeps", 4, -1),
    ("complains", 0, +1),
    ("complains", 1, +1),
]


@pytest.mark.parametrize("name", CHANCES)
def test_chances_are_chances(name):
    @settings(max_examples=150, deadline=None)
    @given(PARAMETERS, st.tuples(*CHANCES[name]))
    def holds(p, arguments):
        assert 0.0 <= getattr(psychology, name)(p, *arguments) <= 1.0

    holds()


@pytest.mark.parametrize(("name", "place", "sign"), SIGNS)
def test_signs(name, place, sign):
    @settings(max_examples=60, deadline=None)
    @given(PARAMETERS, st.tuples(*CHANCES[name]), CHANCES[name][place])
    def holds(p, arguments, other):
        less, more = sorted((arguments[place], other))
        chances = [
            getattr(psychology, name)(p, *arguments[:place], value, *arguments[place + 1 :])
            for value in (less, more)
        ]
        assert sign * (chances[1] - chances[0]) >= -1e-12

    holds()
    # and it is a real effect: in the middle of things the shipped debtors do react
    middle = {"answers": (0.5, 1.0, 0.3, 2.0, 0.5), "notices": (0.3,), "complains": (2.0, 0.5)}
    middle["opens"] = middle["answers"]
    arguments = list(middle.get(name, [1 if kind is DISPUTES else 0.5 for kind in CHANCES[name]]))
    here = getattr(psychology, name)(SHIPPED, *arguments)
    arguments[place] = (
        0 if arguments[place] == 1 and CHANCES[name][place] is DISPUTES else arguments[place] / 2
    )
    assert sign * (here - getattr(psychology, name)(SHIPPED, *arguments)) > 0.0


@settings(max_examples=400, deadline=None)
@given(PARAMETERS, MONEY, MONEY, st.floats(-1e6, 1e10), LUCK)
def test_a_payment_is_no_more_than_is_due_or_at_hand(p, due, instalment, liquidity, luck):
    cents = psychology.pays_cents(p, due, instalment, liquidity, luck)
    assert 0 <= cents <= due
    assert cents <= max(0.0, p.spends_at_most * liquidity)


@pytest.mark.parametrize(
    ("due", "instalment", "liquidity", "luck", "paid"),
    [
        (30_000, 10_000, 37_500, 0.1, 30_000),  # 80 % of it is just enough for all, and he clears it
        (30_000, 10_000, 37_500, 0.9, 10_000),  # he could, and pays an instalment
        (30_000, 10_000, 37_499, 0.1, 10_000),  # he would, and cannot
        (30_000, 10_000, 12_499, 0.1, 9_999),  # most of one instalment
        (30_000, 10_000, 6_250, 0.1, 5_000),  # half of one
        (30_000, 10_000, 6_248, 0.1, 0),  # too little to bother
        (4_000, 10_000, 6_250, 0.9, 4_000),  # less is due than an instalment
        (30_000, 10_000, -5, 0.1, 0),
        (0, 10_000, 100_000, 0.9, 0),
    ],
)
def test_what_is_paid_of_what_is_due(due, instalment, liquidity, luck, paid):
    p = shipped_but(spends_at_most=0.8, clears=0.5)
    assert psychology.pays_cents(p, due, instalment, liquidity, luck) == paid


@settings(max_examples=400, deadline=None)
@given(PARAMETERS, MONEY, st.data(), st.booleans(), st.floats(-8, 8))
def test_a_bill_that_is_paid_is_paid_with_at_least_the_instalment(p, balance, data, full, normal):
    instalment = data.draw(st.integers(0, balance))
    liquidity = data.draw(st.floats(instalment / p.spends_at_most, 1e10))
    cents = psychology.pays_on_bill_cents(p, balance, instalment, liquidity, full, normal)
    assert instalment <= cents <= balance
    assert cents <= max(instalment, p.spends_at_most * liquidity)
    if full and p.spends_at_most * liquidity >= balance:
        assert cents == balance


@settings(max_examples=400, deadline=None)
@given(PARAMETERS, st.floats(0, 1e10), MONEY, UNIT, LUCK)
def test_an_honest_debtor_promises_within_his_means(p, projected, due, honesty, luck):
    ceiling = psychology.ceiling_cents(p, projected, due, honesty, luck)
    assert ceiling >= 0
    assert psychology.ceiling_cents(p, projected, due, 1.0, luck) <= projected
    assert ceiling >= psychology.ceiling_cents(p, projected, due, 1.0, luck)
    assert ceiling <= max(projected, due)


@settings(max_examples=400, deadline=None)
@given(PARAMETERS, UNIT, STRONG, UNIT, LUCK, STRONG)
def test_patience_is_some_turns_and_irritation_takes_from_it(p, trust, irritation, reactance, luck, more):
    turns = psychology.patience_turns(p, trust, irritation, reactance, luck)
    assert turns >= 2
    assert psychology.patience_turns(p, trust, irritation + more, reactance, luck) <= turns
    assert psychology.patience_turns(p, 1.0, irritation, reactance, luck) >= turns


@settings(max_examples=200, deadline=None)
@given(PARAMETERS, LUCK, LUCK)
def test_patience_on_the_line_is_exponential_in_whole_seconds(p, luck, more):
    for seconds, mean in (
        (psychology.waits_seconds, p.caller_patience),
        (psychology.holds_seconds, p.hold_seconds),
    ):
        assert seconds(p, luck) == max(1, math.floor(-mean * math.log(luck) + 0.5))
        assert seconds(p, max(luck, more)) <= seconds(p, luck)


@given(st.floats(-10, 1e6))
def test_seconds_are_rounded_and_nothing_takes_less_than_one(seconds):
    whole = psychology.whole_seconds(seconds)
    assert whole >= 1
    assert whole == 1 or abs(whole - seconds) <= 0.5


@given(UNIT, UNIT, UNIT)
def test_remembering_takes_one_of_two_ways(attention, awareness, more):
    chance = psychology.remembers(attention, awareness)
    assert max(attention, awareness) - 1e-12 <= chance <= min(1.0, attention + awareness) + 1e-12
    assert psychology.remembers(awareness, attention) == pytest.approx(chance)
    assert psychology.remembers(attention, 1.0) == 1.0
    assert psychology.remembers(attention, 1.0 + more) == 1.0  # never beyond certainty


@given(st.floats(0, 1e9), st.integers(0, 1000), st.integers(0, 1000), st.floats(1, 1000))
def test_forgetting_in_two_steps_is_forgetting_in_one(value, one, other, constant):
    both = psychology.faded(psychology.faded(value, one, constant), other, constant)
    assert both == pytest.approx(psychology.faded(value, one + other, constant), rel=1e-9, abs=1e-280)
    assert psychology.faded(value, 0, constant) == value


def test_forgetting_leaves_a_half_after_its_half_life():
    assert psychology.faded(1.0, 7, 7 / math.log(2)) == pytest.approx(0.5)


@pytest.mark.parametrize("log_odds", [-745.0, -2.0, 0.0, 2.0, 745.0])
def test_logistic(log_odds):
    assert psychology.logistic(log_odds) + psychology.logistic(-log_odds) == pytest.approx(1.0)
    assert psychology.logistic(0.0) == 0.5


def test_there_is_no_irritation_that_complains_below_one():
    assert psychology.complains(SHIPPED, 1.0, 1.0) == 0.0
    assert psychology.complains(SHIPPED, 1.5, 1.0) > 0.0
