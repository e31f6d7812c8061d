"""A collector's form: learning, against the closed form of EVIDENCE C10, and fatigue."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from collsim.collectors.form import SPENT, form, freshness, learnt, rests, works
from collsim.debtors.parameters import PSYCHOLOGY
from collsim.records import COLLECTOR
from collsim.units import HOUR

DAYS_A_YEAR = 365


def parameters(**values):
    p = np.zeros(1, PSYCHOLOGY)[0]
    for name, value in ({"learning_gap": 0.5, "learning_days": 0.5 * DAYS_A_YEAR} | values).items():
        p[name] = value
    return p


def test_mean_output_under_turnover_is_the_closed_form():
    """EVIDENCE C10: with exits at a constant hazard the mean is 1 - d h tau / (1 + h tau)."""
    p, hazard = parameters(), 0.76
    middles = (np.arange(20_000) + 0.5) / 20_000
    tenures = -np.log(middles) / hazard * DAYS_A_YEAR
    mean = np.mean([learnt(p, days) for days in tenures])
    assert mean == pytest.approx(0.862319, abs=2e-5)


@given(st.floats(0, 12), st.floats(0, 12))
def test_who_is_more_tired_is_not_fresher(one, other):
    p = parameters(tires=0.07)
    assert SPENT <= freshness(p, max(one, other)) <= freshness(p, min(one, other)) <= 1.0


@given(st.lists(st.integers(0, 4 * HOUR), max_size=12), st.integers(0, 4 * HOUR))
def test_work_tires_by_the_hour_and_a_break_never_more_than_refreshes(spells, pause):
    p = parameters(rests=0.05)
    person = np.zeros(1, COLLECTOR)[0]
    for seconds in spells:
        works(person, seconds)
    assert person.busy == sum(spells)
    assert person.tired == pytest.approx(sum(spells) / HOUR)
    before = person.tired
    rests(person, p, pause)
    assert person.tired == pytest.approx(max(0.0, before - 0.05 * pause / 60))


def test_an_old_hand_in_the_morning_is_in_full_form():
    p = parameters(tires=0.1)
    person = np.zeros(1, COLLECTOR)[0]
    person.tenure = 1e6
    assert form(person, p, 0) == 1.0
    person.tired = 2.0
    assert form(person, p, 0) == pytest.approx(0.8)
    person.tenure = 0.0
    assert form(person, p, 0) == pytest.approx(0.5 * 0.8)
