"""Measures of an outcome made by hand: every one of them, to the last digit."""

import math
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from collsim.experiments.measures import (
    ABOUT_AN_ACCOUNT,
    MEASURES,
    SUPERVISING,
    Basis,
    measure,
    present_value,
    recovery_curves,
    roll_matrix,
    roll_rate,
)
from collsim.records import ACCOUNT, COLLECTOR, DEBTOR, EVENT, Kind, Mechanism, QueueEnd, VisitEnd, event
from collsim.simulation.event_log import DETAILS, STAFF_ROW
from collsim.simulation.run import Outcome
from collsim.simulation.scenario import Break
from collsim.simulation.simulate import simulate
from collsim.units import NEVER
from tests.simulation.worlds import case_of, floor_with_a_machine, late_accounts, policy_of

START, DAYS = 20_000, 10
MECHANISMS = (Mechanism.MESSAGE, Mechanism.CALL, Mechanism.NOTICE, Mechanism.LAWSUIT)
BASIS = Basis(
    first_day=START,
    days=DAYS,
    discount_rate=0.1,
    mechanisms=tuple(int(mechanism) for mechanism in MECHANISMS),
    harm={
        **{"complaint": 10.0, "insistence": 2.0, "hang_up": 1.0, "bureau_notice": 2.0, "lawsuit": 5.0},
        **{"sanction": 3.0, "repossession": 10.0, "third_party": 1.0},
    },
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
    happened(2, 1, Kind.DIALLED, count=8, cents=80, seconds=100)
    happened(2, STAFF_ROW, Kind.STAFFED, cents=1_220, seconds=3_600)
    happened(2, 1, Kind.CONTACTED, count=4, seconds=300)  # two of them had called us
    happened(2, 1, Kind.PREPARED, count=6, seconds=60)
    happened(2, 1, Kind.ANSWERED, count=2, seconds=50)
    happened(2, 3, Kind.WRONG_NUMBER, seconds=40)
    happened(2, 3, Kind.ABANDONED)
    happened(2, 1, Kind.VOICEMAIL, seconds=10)
    happened(2, 1, Kind.CALL_BACK, count=2)
    happened(2, 1, Kind.HELD, seconds=100)
    happened(2, 1, Kind.NOTED, count=4, seconds=120)
    happened(2, 1, Kind.DECIDED, seconds=80)
    happened(2, 3, Kind.CHECKED, seconds=300)
    happened(3, 3, Kind.TRAVELLED, count=5, seconds=1_000)
    happened(3, 3, Kind.VISITED, count=6, cents=300, seconds=600)
    happened(3, 1, Kind.QUEUED, count=6, seconds=200)
    happened(3, STAFF_ROW, Kind.RESTED, seconds=900)
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
    happened(8, 3, Kind.SOLD, cents=1_000)
    happened(8, 3, Kind.WRITTEN_OFF, cents=5_000)
    happened(8, 1, Kind.CORRECTED, cents=300)
    happened(8, 1, Kind.LAPSED)
    happened(8, 1, Kind.CARRIED_OUT, count=3)
    happened(8, 1, Kind.SANCTIONED, count=2)
    happened(8, 1, Kind.ASKED, count=4)
    happened(8, 3, Kind.REPOSSESSED)
    happened(9, 3, Kind.DAMAGES, cents=200)
    happened(DAYS, 1, Kind.COMPLAINED, count=99)  # after the horizon nothing counts but money
    details[Kind.GIVEN, :4, 0] = 1, 0, 2, 1
    details[Kind.QUEUED, : len(QueueEnd), 0] = 2, 1, 1, 2
    details[Kind.VISITED, : len(VisitEnd), 0] = 3, 1, 1, 1
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
    people, debtors = np.zeros(1, COLLECTOR), np.zeros(len(book), DEBTOR)
    return Outcome(np.zeros(0, EVENT), daily, details, book, book.copy(), people, debtors)


EXPECTED = {
    "gross_recovery": 170.00,
    "net_recovery": 145.00,
    "net_present_value": 100.0
    + 60.0 * 1.1 ** (-4 / 365)
    - 7.0 * 1.1 ** (-1 / 365)
    - 13.0 * 1.1 ** (-2 / 365)
    - 3.0 * 1.1 ** (-3 / 365)
    + 10.0 * 1.1 ** (-8 / 365)
    - 2.0 * 1.1 ** (-9 / 365),
    "recovered_share": 170 / 2_000,
    "recovered_share_of_late": 70 / 500,
    "cost_to_collect": 25.00,
    "cost_per_unit": 25 / 170,
    "overdue_at_end": 60.00,
    "cure_rate": 1 / 2,
    "roll_rate": (3 + 4) / (3 + 5 + 2 + 4 + 6),
    "days_to_first_payment": (4 + 10) / 2,
    "dials": 8,
    "right_party_contacts": 4,
    "contact_rate": 2 / 8,
    "abandoned_share": 1 / (2 + 2 + 1 + 1),
    "call_backs": 2,
    "calls_in": 4,
    "calls_in_answered": 2 / 4,
    "mean_wait": 200 / 4,
    "visits": 5,
    "visits_met": 1 / 5,
    "promises_made": 2,
    "promises_kept_share": 3 / 4,
    "discounts": 4.50,
    "corrected": 3.00,
    "written_off": 50.00,
    "sold": 10.00,
    "lapsed_share": 1 / 4,
    "legal_cases": 1,
    "complaints": 2,
    "conduct_refusals": 6,
    "harm_index": 100 / 4 * (10 * 2 + 2 * 3 + 1 * 1 + 2 * 2 + 5 * 1 + 3 * 2 + 10 * 1 + 1 * 4),
    "utilisation": (100 + 300 + 60 + 50 + 40 + 10 + 100 + 120 + 80 + 300 + 1_000 + 600) / 3_600,
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
        "abandoned_share",
        "calls_in_answered",
        "mean_wait",
        "visits_met",
        "promises_kept_share",
        "lapsed_share",
        "utilisation",
    }


def test_every_second_of_the_log_is_somebodys_work_or_is_known_not_to_be():
    """A new kind of event must be put where it belongs."""
    elsewhere = {
        Kind.STAFFED,  # the shift itself
        Kind.RESTED,  # a break
        Kind.QUEUED,  # waited, by nobody of ours
        Kind.ASSIGNED,  # no seconds but a cell
    }
    timed = {*ABOUT_AN_ACCOUNT, *SUPERVISING, *elsewhere}
    said = Path(event.__file__).read_text(encoding="utf-8")
    named = {Kind[name] for name in re.findall(r"^    ([A-Z_]+) = .*#.*seconds", said, re.MULTILINE)}
    assert named == timed


def test_measures_of_the_floor_are_those_of_its_log():
    """Counted from events one by one, on a floor with a machine, callers, supervisors and visitors."""
    case = busy_case()
    setup = case.setup(case.plan(case.policies[0]))
    outcome = simulate(setup, 0, keep_events=True)
    found = measure(outcome, case.basis())
    events = outcome.events[outcome.events["day"] < setup.first_day + setup.days]

    def of(kind, *details):
        rows = events[events["kind"] == kind]
        return rows[np.isin(rows["detail"], details)] if details else rows

    waited = np.concatenate([of(Kind.QUEUED, end) for end in QueueEnd if end != QueueEnd.ENGAGED])
    callers = {
        (e["day"], e["account"], e["second"] + e["seconds"]) for e in of(Kind.QUEUED, QueueEnd.ANSWERED)
    }
    talks = [(e["day"], e["account"], e["second"]) for e in of(Kind.CONTACTED)]
    ours = [talk for talk in talks if talk not in callers]
    assert len(talks) - len(ours) == len(callers) > 0
    assert found["calls_in"] == len(waited)
    assert found["calls_in_answered"] == pytest.approx(len(callers) / len(waited))
    assert found["mean_wait"] == pytest.approx(waited["seconds"].mean())
    assert found["contact_rate"] == pytest.approx(len(ours) / len(of(Kind.DIALLED)))
    answered = len(ours) + sum(len(of(k)) for k in (Kind.ANSWERED, Kind.WRONG_NUMBER, Kind.ABANDONED))
    assert found["abandoned_share"] == pytest.approx(len(of(Kind.ABANDONED)) / answered)
    assert found["call_backs"] == len(of(Kind.CALL_BACK)) > 0
    made = of(Kind.VISITED, VisitEnd.NOT_HOME, VisitEnd.OTHER, VisitEnd.HOLDER)
    assert found["visits"] == len(made) > 0
    assert found["visits_met"] == pytest.approx(len(of(Kind.VISITED, VisitEnd.HOLDER)) / len(made))
    costs = [of(kind)["cents"].sum() for kind in (Kind.GIVEN, Kind.DIALLED, Kind.VISITED, Kind.STAFFED)]
    assert found["cost_to_collect"] == pytest.approx(sum(costs) / 100)
    assert 0.0 < found["utilisation"] <= 1.0


def test_nobody_works_more_seconds_than_he_is_at_work():
    case = busy_case()
    events = simulate(case.setup(case.plan(case.policies[0])), 0, keep_events=True).events
    busy, there = {}, {}
    for each in events[events["collector"] >= 0]:
        person = each["day"], each["collector"]
        if each["kind"] in (*ABOUT_AN_ACCOUNT, *SUPERVISING, Kind.RESTED):
            busy[person] = busy.get(person, 0) + each["seconds"]
        elif each["kind"] == Kind.STAFFED:
            there[person] = each["seconds"]
    assert busy
    assert not {person: (busy[person], there[person]) for person in busy if busy[person] > there[person]}


def busy_case():
    """A floor on which everything happens that can."""
    floor = floor_with_a_machine(visits_checked=0.5, breaks=(Break(at="13:00", minutes=30),))
    policy = policy_of(
        authority={"opening": 1.0, "minimum": 0.5, "supervised": 0.3},
        steps=[
            {"treatment": "sms", "days_past_due": [1, 300], "every": 5},
            {"treatment": "call", "days_past_due": [1, 300], "every": 1},
            {"treatment": "visit", "days_past_due": [20, 300], "every": 7},
        ],
    )
    case = case_of(
        late_accounts(150), floor=floor, collectors=6, supervisors=1, visitors=2, days=21, runoff_days=0
    )
    return replace(case, policies=(policy,))


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
    assert curves[0, [1, 4, 5, 10]] == pytest.approx([0.05, 0.05, 0.08, 0.085])  # a debt sold counts too
    assert curves[1, 10] == pytest.approx(100 / 1_500)
    assert curves[2, [4, 5]] == pytest.approx([0.0, 0.2])
    assert curves[4, 10] == pytest.approx(10 / 200)
    assert np.isnan(curves[3]).all()
    assert np.isnan(curves[5]).all()


def test_a_year_of_discount():
    daily = np.zeros((366, STAFF_ROW + 1, len(Kind), 3), np.int64)
    daily[365, 2, Kind.PAID, 1] = 11_000
    daily[365, STAFF_ROW, Kind.STAFFED, 1] = 1_100
    assert present_value(daily, 0.1) == pytest.approx(9_000)
    assert present_value(daily, 0.0) == 9_900
