"""Chance has names: the generator's published answers, and what the names promise."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import special, stats

from collsim import randomness
from collsim.portfolio.luck import uniforms
from collsim.randomness import (
    Decision,
    Luck,
    draw,
    lognormal,
    next_candidate,
    normal_quantile,
    philox4x32,
    uniform,
    who,
)

ALARM = 1e-4
"""A sound generator would fail one of the statistical tests here with this chance, for a choice of seed."""

SEED, REPLICATION, DAY = 7, 3, 20_000
SOMEBODY = np.uint64(who("debtor", "A-17"))
PINNED_WHO = 10021922332463275468
PINNED = [0.4512391073598598, 0.5492492494567518, 0.2905816950299986]

SEEDS = st.integers(0, 2**32 - 1)
PEOPLE = st.integers(0, 2**64 - 1).map(np.uint64)
DAYS = st.integers(0, 2**20 - 1)
ATTEMPTS = st.integers(0, 4095)
DECISIONS = st.sampled_from(list(Decision)).map(int)


def words(text):
    return [np.uint64(int(word, 16)) for word in text.split()]


@pytest.mark.parametrize(
    ("counter", "key", "answer"),
    [
        ("0 0 0 0", "0 0", "6627e8d5 e169c58d bc57ac4c 9b00dbd8"),
        ("ffffffff " * 4, "ffffffff " * 2, "408f276d 41c83b0e a20bc7c6 6d5451fd"),
        ("243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1"),
    ],
)
def test_philox_gives_the_published_answers(counter, key, answer):
    """EVIDENCE C13: known-answer vectors of Random123."""
    assert list(philox4x32(*words(counter), *words(key))) == words(answer)


@settings(max_examples=500, deadline=None)
@given(st.tuples(SEEDS, SEEDS, PEOPLE, DAYS, DECISIONS, ATTEMPTS))
def test_a_uniform_lies_inside_0_and_1_and_keeps_its_number(name):
    number = uniform(*name)
    assert 0.0 < number < 1.0
    assert uniform(*name) == number


@pytest.mark.parametrize(
    "word",
    [
        0,
        0xFFFFFFFF,
    ],
)
def test_no_word_of_the_generator_gives_0_or_1(monkeypatch, word):
    """The rarest words are never met by trying, so the generator is replaced by one that gives them."""
    monkeypatch.setattr(randomness, "philox4x32", lambda *_: (np.uint64(word),) * 4)
    number = getattr(uniform, "py_func", uniform)(SEED, REPLICATION, SOMEBODY, DAY, 0, 0)
    assert 0.0 < number < 1.0


def test_numbers_are_pinned():
    """Stored results can be repeated as long as these hold; a change of them belongs in the changelog."""
    assert who("debtor", "A-17") == PINNED_WHO
    assert [
        uniform(SEED, REPLICATION, SOMEBODY, DAY, decision, attempt)
        for decision, attempt in ((Decision.ANSWERS, 0), (Decision.ANSWERS, 1), (Decision.SKILL, 4095))
    ] == PINNED
    assert draw(Luck(SEED, REPLICATION), SOMEBODY, DAY, Decision.ANSWERS, 0) == PINNED[0]


def test_decisions_are_only_appended():
    assert [(d.name, d.value) for d in list(Decision)[:5]] == [
        ("PERSONALITY", 0),
        ("TRAIT", 1),
        ("PAYDAY", 2),
        ("INCOME", 3),
        ("OWN_GAP", 4),
    ]
    assert (Decision.KEEPS, Decision.SYNTHESIS, Decision.LIQUIDITY) == (22, 30, 34)
    assert len(set(map(int, Decision))) == len(Decision)  # no two share their luck


@settings(max_examples=300, deadline=None)
@given(st.tuples(SEEDS, SEEDS, PEOPLE, DAYS, DECISIONS, ATTEMPTS), st.integers(0, 5), st.data())
def test_every_part_of_the_name_counts(name, place, data):
    part = (SEEDS, SEEDS, PEOPLE, DAYS, DECISIONS, ATTEMPTS)[place]
    other = list(name)
    other[place] = data.draw(part.filter(lambda value: value != name[place]))
    assert uniform(*name) != uniform(*other)


def test_kinds_of_people_do_not_share_names():
    ids = [f"{number}" for number in range(1000)]
    names = {who(kind, each) for kind in ("debtor", "collector", "applicant") for each in ids}
    assert len(names) == 3000
    assert all(0 <= name < 2**64 for name in names)


def test_numbers_are_uniform_whatever_counts_up():
    """Kolmogorov–Smirnov with 10,000 numbers: power above .99 against a mean that is .52 instead of .50."""
    people = np.array([who("debtor", str(n)) for n in range(10_000)], np.uint64)
    ladders = {
        "people": uniforms(SEED, people, Decision.ANSWERS),
        "days": [uniform(SEED, 0, SOMEBODY, day, 0, 0) for day in range(10_000)],
        "replications": [uniform(SEED, r, SOMEBODY, DAY, 0, 0) for r in range(10_000)],
        "seeds": [uniform(seed, 0, SOMEBODY, DAY, 0, 0) for seed in range(10_000)],
        "attempts": [uniform(SEED, day, SOMEBODY, DAY, 0, a) for day in range(4) for a in range(2_500)],
    }
    for name, numbers in ladders.items():
        assert stats.kstest(numbers, "uniform").pvalue > ALARM, name
        # neighbours know nothing of each other: correlation has standard error 1/100
        assert abs(np.corrcoef(numbers[1:], numbers[:-1])[0, 1]) < 0.04, name


def test_the_test_of_uniformity_would_notice():
    people = np.array([who("debtor", str(n)) for n in range(10_000)], np.uint64)
    skewed = uniforms(SEED, people, Decision.ANSWERS) ** 0.92
    assert stats.kstest(skewed, "uniform").pvalue < ALARM


@pytest.mark.parametrize("majorant", [0.0008, 0.12, 0.7])
def test_gaps_of_candidates_are_geometric(majorant):
    """Chi-square over ten classes of equal chance where the law allows it; 5,000 gaps.

    Power: a rate that is a tenth higher is found with chance above .99 for the two larger rates
    and the smallest alike, for the classes move with the rate.
    """
    gaps = np.empty(5_000, np.int64)
    day = DAY
    for count in range(len(gaps)):
        following = next_candidate(SEED, REPLICATION, SOMEBODY, Decision.OWN_GAP, count, day, majorant)
        gaps[count], day = following - day, following
    assert gaps.min() >= 1
    edges = np.unique(stats.geom.ppf(np.arange(1, 10) / 10, majorant))
    observed = np.bincount(np.searchsorted(edges, gaps), minlength=len(edges) + 1)
    expected = len(gaps) * np.diff(np.concatenate([[0.0], stats.geom.cdf(edges, majorant), [1.0]]))
    assert stats.chisquare(observed, expected).pvalue > ALARM
    wrong = len(gaps) * np.diff(np.concatenate([[0.0], stats.geom.cdf(edges, 1.1 * majorant), [1.0]]))
    assert stats.chisquare(observed, wrong).pvalue < ALARM


def test_normal_quantiles_agree_with_scipy():
    inside = np.linspace(1e-4, 1 - 1e-4, 2001)
    tails = np.array([2.0**-54, 1e-15, 1e-12, 1e-8, 1e-6])
    for luck in [*inside, *tails, *(1.0 - tails[1:])]:
        assert normal_quantile(luck) == pytest.approx(special.ndtri(luck), rel=3e-7, abs=3e-7)


def test_lognormal_quantiles():
    assert lognormal(0.5, 1.0, 2.0) == pytest.approx(math.e)
    assert lognormal(0.975, 0.0, 1.0) == pytest.approx(stats.lognorm.ppf(0.975, 1.0), rel=1e-6)


PROGRAM = """
import numpy as np
from collsim.randomness import *
somebody = np.uint64(who("debtor", "A-17"))
for n in range(50):
    number = uniform(7, n, somebody, 20_000 + n, n % 36, n)
    gap = next_candidate(7, n, somebody, 4, n, 0, 0.12)
    print(float(number).hex(), gap, float(normal_quantile(number)).hex())
"""


def test_without_jit_the_numbers_are_the_same(python):
    assert python(PROGRAM, NUMBA_DISABLE_JIT=1) == python(PROGRAM, NUMBA_DISABLE_JIT=0)
