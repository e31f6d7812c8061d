"""Measures of an outcome made by hand: every one of them, to the last digit."""

import math

import numpy as np
import pytest

from collsim.experiments.measures import (
    MEASURES,
    Basis,
    measure,
    present_value,
    recovery_curves,
    roll_matrix,
    roll_rate,
)
from collsim.records import ACCOUNT, COLLECTOR, EVENT, Kind, Mechanism
from collsim.simulation.event_log import DETAILS, STAFF_ROW
from collsim.simulation.run import Outcome
from collsim.units import NEVER

START, DAYS = 20_000, 10
MECHANISMS = (Mechanism.MESSAGE, Mechanism.CALL, Mechanism.NOTICE, Mechanism.LAWSUIT)
BASIS = Basis(
    first_day=START,
    days=DAYS,
    discount_rate=0.1,
    mechanisms=tuple(int(mechanism) for mechanism in MECHANISMS),
    harm={"complaint": 10.0, "insistence": 2.0, "hang_up": 1.0, "bureau_notice": 2.0, "lawsuit": 5.0},
)


@pytest.fixture
def outcome():
    """Four accounts: two current, two late; a year of run-off with one payment on its last day."""
    daily = np.zeros((DAYS + 366, STAFF_ROW + 1, len(Kind), 3), np.int64)
    details = np.zeros((len(Kind), DETAILS, 2), np.int64)
    book = np.zeros(4, ACCOUNT)
    book["opening"] = [100_000, 50_000, 30_000, 20_000]
    book["opening_bucket"] = [0, 0, 1, 3]
    book["overdue"] = [0, 1_000, 0, 5_000]
    book["cures"] = [0, 0, 2, 0]
    book["first_payment"] = [START, NEVER, START + 4, NEVER]

    def happened(day, bucket, kind, count=1, cents=0, seconds=0):
        daily[day, bucket, kind] += (count, cents, seconds)

    happened(0, 0, Kind.PAID, cents=10_000)
    happened(4, 1, Kind.PAID, cents=6_000)
    happened(DAYS + 355, 3, Kind.PAID, cents=2_000)  # a year after the first day
    happened(1, 3, Kind.GIVEN, count=3, cents=700)
    happened(2, 1, Kind.DIALLED, count=8, cents=80, seconds=900)
    happened(2, STAFF_ROW, Kind.STAFFED, cents=1_220, seconds=3_600)
    happened(2, 1, Kind.CONTACTED, count=2, seconds=300)
    happened(2, 1, Kind.PROMISED, cents=6_000)
    happened(2, 3, Kind.PLANNED, cents=9_000)
    happened(4, 1, Kind.KEPT, count=3)
    happened(5, 3, Kind.BROKEN)
    happened(5, 1, Kind.DISCOUNTED, cents=450)
    happened(6, 3, Kind.SUED)
    happened(6, 3, Kind.COMPLAINED, count=2)
    happened(6, 3, Kind.INSISTED, count=3)
    happened(6, 1, Kind.HUNG_UP)
    happened(7, 1, Kind.REFUSED, count=6)
    happened(DAYS, 1, Kind.COMPLAINED, count=99)  # after the horizon nothing counts but money
    details[Kind.GIVEN, :4, 0] = 1, 0, 2, 1
    for before, after, count in (
        (0, 0, 50),
        (1, 2, 3),
        (1, 0, 5),
        (1, 1, 2),
        (3, 4, 4),
        (3, 2, 6),
        (4, 4, 7),
    ):
        details[Kind.AGED, before * 8 + after, 0] = count
    return Outcome(np.zeros(0, EVENT), daily, details, book, book.copy(), np.zeros(1, COLLECTOR))


EXPECTED = {
    "gross_recovery": 160.00,
    "net_recovery": 140.00,
    "net_present_value": 100.0
    + 60.0 * 1.1 ** (-4 / 365)
    - 7.0 * 1.1 ** (-1 / 365)
    - 13.0 * 1.1 ** (-2 / 365),
    "recovered_share": 160 / 2_000,
    "recovered_share_of_late": 60 / 500,
    "cost_to_collect": 20.00,
    "cost_per_unit": 20 / 160,
    "overdue_at_end": 60.00,
    "cure_rate": 1 / 2,
    "roll_rate": (3 + 4) / (3 + 5 + 2 + 4 + 6),
    "days_to_first_payment": (4 + 10) / 2,
    "dials": 8,
    "right_party_contacts": 2,
    "contact_rate": 2 / 8,
    "promises_made": 2,
    "promises_kept_share": 3 / 4,
    "discounts": 4.50,
    "legal_cases": 1,
    "complaints": 2,
    "conduct_refusals": 6,
    "harm_index": 100 / 4 * (10 * 2 + 2 * 3 + 1 * 1 + 2 * 2 + 5 * 1),
    "utilisation": 900 / 3_600,
}
EXPECTED["net_present_value_with_runoff"] = EXPECTED["net_present_value"] + 20.0 / 1.1
HERE_ALONE = {"roll_through"}  # of counts that leave bucket 2 empty: asserted in test_theory


def test_every_measure(outcome):
    found = measure(outcome, BASIS)
    assert list(found) == list(MEASURES)
    assert set(EXPECTED) | HERE_ALONE == set(MEASURES)
    assert {name: found[name] for name in EXPECTED} == pytest.approx(EXPECTED, rel=1e-12)
    assert math.isnan(found["roll_through"])


def test_where_there_is_nothing_to_divide_by_a_measure_is_not_a_number(outcome):
    outcome.daily[:] = 0
    outcome.details[:] = 0
    outcome.book["opening_bucket"] = 0
    found = measure(outcome, BASIS)
    undefined = {name for name, value in found.items() if math.isnan(value)}
    assert undefined == {
        "recovered_share_of_late",
        "cost_per_unit",
        "cure_rate",
        "roll_rate",
        "roll_through",
        "days_to_first_payment",
        "contact_rate",
        "promises_kept_share",
        "utilisation",
    }


def test_rolls():
    aged = np.zeros(DETAILS, np.int64)
    aged[1 * 8 + 2], aged[2 * 8 + 2], aged[3 * 8 + 4], aged[4 * 8 + 4] = 1, 2, 3, 4
    moves = roll_matrix(aged)
    assert moves.shape == (5, 5)
    assert (moves[1, 2], moves[2, 2], moves[3, 4], moves[4, 4], moves.sum()) == (1, 2, 3, 4, 10)
    assert roll_rate(aged) == 4 / 6


def test_recovery_curves(outcome):
    curves = recovery_curves(outcome, DAYS)
    assert curves.shape == (1 + STAFF_ROW, DAYS + 1)
    assert (curves[:, 0][~np.isnan(curves[:, 0])] == 0).all()
    assert curves[0, [1, 4, 5, 10]] == pytest.approx([0.05, 0.05, 0.08, 0.08])
    assert curves[1, 10] == pytest.approx(100 / 1_500)
    assert curves[2, [4, 5]] == pytest.approx([0.0, 0.2])
    assert curves[4, 10] == 0.0
    assert np.isnan(curves[3]).all()
    assert np.isnan(curves[5]).all()


def test_a_year_of_discount():
    daily = np.zeros((366, STAFF_ROW + 1, len(Kind), 3), np.int64)
    daily[365, 2, Kind.PAID, 1] = 11_000
    daily[365, STAFF_ROW, Kind.STAFFED, 1] = 1_100
    assert present_value(daily, 0.1) == pytest.approx(9_000)
    assert present_value(daily, 0.0) == 9_900
