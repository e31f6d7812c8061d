"""Units: the integer calendar against the standard library's, and money without floating cents."""

import calendar
import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collsim.units import (
    cents,
    clip01,
    date_of,
    day_in_month,
    day_of,
    first_of_month,
    month_and_dom,
    share_of,
    weekday,
)

DATES = st.dates(datetime.date(1, 1, 1), datetime.date(9999, 12, 31))
YEARS = st.integers(1, 9999)


def agrees(date):
    day = day_of(date)
    month, dom = month_and_dom(day)
    return (
        date_of(day) == date
        and weekday(day) == date.weekday()
        and (month // 12, month % 12 + 1, dom) == (date.year, date.month, date.day)
        and first_of_month(month) == day - date.day + 1
    )


def test_every_day_of_two_centuries():
    first, last = day_of(datetime.date(1899, 12, 25)), day_of(datetime.date(2101, 1, 10))
    assert all(agrees(date_of(day)) for day in range(first, last))


@given(DATES)
def test_any_date(date):
    assert agrees(date)


def test_the_epoch():
    assert day_of(datetime.date(1970, 1, 1)) == 0
    assert weekday(0) == 3  # a Thursday
    assert weekday(-1) == 2


@given(YEARS, st.integers(1, 12), st.integers(1, 31))
def test_a_day_that_a_month_lacks_is_its_last(year, month, dom):
    last = calendar.monthrange(year, month)[1]
    expected = datetime.date(year, month, min(dom, last))
    assert day_in_month(12 * year + month - 1, dom) == day_of(expected)


@pytest.mark.parametrize("year", [1900, 2000, 2023, 2024, 2100])
def test_the_last_of_february(year):
    assert date_of(day_in_month(12 * year + 1, 31)).day == 28 + calendar.isleap(year)


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("12439.35", 1_243_935),
        (Decimal("0.005"), 0),  # halves to even
        (Decimal("0.015"), 2),
        (0.29, 29),  # 0.29 * 100 is 28.999999999999996 in floating point
        (1_000_000_000.01, 100_000_000_001),
        (-3, -300),
    ],
)
def test_cents(amount, expected):
    assert cents(amount) == expected
    assert isinstance(cents(amount), int)


@given(st.integers(-(10**12), 10**12))
def test_cents_are_kept_exactly(amount):
    assert cents(Decimal(amount) / 100) == amount


@given(st.integers(0, 10**12), st.floats(0, 1))
def test_a_share_is_the_nearest_cent(amount, share):
    assert abs(share_of(amount, share) - amount * share) <= 0.5
    assert share_of(amount, 1.0) == amount
    assert share_of(amount, 0.0) == 0


@given(st.floats(allow_nan=False))
def test_clipping(value):
    assert clip01(value) == min(1.0, max(0.0, value))
