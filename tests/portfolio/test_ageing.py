"""Ageing, compared with a day-by-day book of single instalments."""

import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from collsim.portfolio import ageing
from collsim.portfolio.ageing import AMBER, BUCKETS, GREEN, RED, bucket_of, days_past_due, light_of
from collsim.units import day_of


@pytest.mark.parametrize(
    ("days", "bucket"),
    [(-3, "not_due"), (0, "not_due"), (1, "1-30"), (30, "1-30"), (31, "31-60"), (60, "31-60"), (61, "61-90"),
     (90, "61-90"), (91, "90+"), (5_000, "90+")],
)  # fmt: skip
def test_buckets_begin_and_end_where_their_names_say(days, bucket):
    assert BUCKETS[bucket_of(days)] == bucket


@pytest.mark.parametrize(
    ("days", "broken", "light"),
    [(0, 0, GREEN), (0, 1, AMBER), (0, 5, AMBER), (1, 0, AMBER), (60, 1, AMBER), (61, 0, RED), (1, 2, RED)],
)
def test_lights_follow_their_rule(days, broken, light):
    assert light_of(days, broken) == light


@pytest.mark.parametrize(("overdue", "missed"), [(-5, 0), (0, 0), (1, 1), (100, 1), (101, 2), (200, 2)])
def test_a_part_of_an_instalment_counts_as_missed(overdue, missed):
    assert ageing.missed_instalments(overdue, 100) == missed


def test_paying_one_instalment_makes_an_account_one_month_younger():
    last_due, today = day_of(datetime.date(2026, 3, 15)), day_of(datetime.date(2026, 3, 20))
    assert [days_past_due(overdue, 100, last_due, today) for overdue in (300, 200, 100, 0)] == [64, 33, 5, 0]


@given(
    instalment=st.integers(1, 10_000),
    dom=st.integers(1, 28),
    start=st.dates(datetime.date(2000, 1, 1), datetime.date(2050, 1, 1)),
    payments=st.lists(st.tuples(st.integers(0, 400), st.integers(1, 30_000)), max_size=8),
)
def test_days_past_due_are_those_of_the_oldest_unpaid_instalment(instalment, dom, start, payments):
    paid_on = {}
    for after, cents in payments:
        paid_on[after] = paid_on.get(after, 0) + cents
    owed, last_due = [], None  # (due day, cents still owed), the oldest first
    for after in range(400):
        date = start + datetime.timedelta(after)
        if date.day == dom:
            owed.append([day_of(date), instalment])
            last_due = day_of(date)
        payment = paid_on.get(after, 0)
        while payment and owed:
            settled = min(payment, owed[0][1])
            payment -= settled
            owed[0][1] -= settled
            if not owed[0][1]:
                owed.pop(0)
        if last_due is None:
            continue
        expected = day_of(date) - owed[0][0] if owed else 0
        assert days_past_due(sum(cents for _, cents in owed), instalment, last_due, day_of(date)) == expected


def test_the_upper_fifth_is_significant_unless_a_threshold_is_given():
    balances = np.arange(1, 101) * 100
    assert ageing.significant(balances, ageing.significance_threshold(balances)).sum() in (20, 21)
    assert ageing.significance_threshold(balances, 5_000) == 5_000
    assert ageing.significant(balances, 5_000).sum() == 51
    assert ageing.significance_threshold(np.array([], np.int64)) == 0
