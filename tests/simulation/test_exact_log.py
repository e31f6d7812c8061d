"""Two accounts, one collector, four days: every line of the log, worked out by hand."""

import math

import numpy as np
import pyarrow as pa
import pytest

from collsim.portfolio.store import frame_of, schema
from collsim.records import Kind, PaidFor
from collsim.simulation.simulate import simulate
from tests.simulation.worlds import case_of, policy_of

SURE = 40.0  # log-odds that are certainty in floating point
TRAITS = ("willingness", "thrift", "honesty", "trust", "reactance", "credibility", "attention", "reach")
NINE, TEN, SIX_PM = 9 * 3600, 10 * 3600, 18 * 3600

CERTAIN = {
    "right_party": 1.0,
    "promise_base": 1e3,
    "keep_base": 1e3,
    "on_time_base": 1e3,
    "want_base": -1e3,  # nobody pays by himself
    "complains": 0.0,
    "prepare_seconds": 50.0,
    "ring_seconds": 25.0,
    "after_call_seconds": 40.0,
    "talk_agreed_log_mean": math.log(300.5),
    "talk_agreed_log_sd": 0.0,
    "spends_at_most": 0.8,
    "shock_rate": 1e-9,
}


def portfolio():
    """On 5 January: "able" owes the bill of 7 December, "away" those of 7 November and December."""
    base = {"balance": 100_000, "instalment": 10_000, "due_dom": 7, "income_kind": "monthly", "payday": 15}
    late = [
        {"id": "able", "overdue": 10_000, "days_past_due": 29},
        {"id": "away", "overdue": 20_000, "days_past_due": 59},
    ]
    return frame_of(pa.Table.from_pylist([base | account for account in late], schema=schema()))


def with_certainty(setup):
    """Debtors without chance: "able" answers, agrees and pays; "away" is never there and has nothing."""
    for name, value in CERTAIN.items():
        setup.parameters[name] = value
    types, mix = setup.population.types, setup.population.mix
    able, away = 0, 1
    types["traits"][:, :, 1] = types["cover_sd"] = types["disputes"] = 0.0
    types["traits"][able, :, 0], types["cover"][able] = SURE, math.log(1e6)
    types["traits"][able, TRAITS.index("reactance"), 0] = -SURE
    types["traits"][away, :, 0], types["cover"][away] = -SURE, math.log(1e-9)
    mix[1], mix[2] = 1.0, [0.0] + [1.0] * (len(types) - 1)  # by opening bucket
    return setup


def line(day, second, account, kind, detail=0, seconds=0, cents=0, collector=-1):
    return (day, second, account, collector, int(kind), int(detail), seconds, cents)


CALL, TEXT = 2, 0  # rows of the catalogue
ABLE, AWAY, NOBODY = 0, 1, -1
SHIFT = {"seconds": 9 * 3600, "cents": 8 * 9 * 3280, "collector": 0}
BY_PHONE = {"cents": 328, "collector": 0}

EXPECTED = [
    # Monday: both are called; one promises all of it for tomorrow, the other is not there
    line(0, NINE, ABLE, Kind.DIALLED, CALL, seconds=50 + 25 + 300 + 40, **BY_PHONE),
    line(0, NINE, ABLE, Kind.CONTACTED, 0, seconds=300, collector=0),
    line(0, NINE, ABLE, Kind.PROMISED, cents=10_000, collector=0),
    line(0, NINE + 415, AWAY, Kind.DIALLED, CALL, seconds=75, **BY_PHONE),
    line(0, SIX_PM, NOBODY, Kind.STAFFED, **SHIFT),
    # Tuesday: the promise is kept; who is not there hears a ring every third day only
    line(1, 0, ABLE, Kind.PAID, PaidFor.PROMISE, cents=10_000),
    line(1, 0, ABLE, Kind.CURED),
    line(1, 0, ABLE, Kind.KEPT, cents=10_000),
    line(1, SIX_PM, NOBODY, Kind.STAFFED, **SHIFT),
    # Wednesday, the 7th: bills fall due; one pays his off, the other ages, with 2 % interest on 200.00
    line(2, 0, ABLE, Kind.AGED, 1 * 8 + 0),
    line(2, 0, ABLE, Kind.PAID, PaidFor.ON_TIME, cents=90_000),
    line(2, 0, ABLE, Kind.SETTLED),
    line(2, 0, AWAY, Kind.BILLED, cents=10_000),
    line(2, 0, AWAY, Kind.AGED, 2 * 8 + 2),  # two instalments missed, then and now
    line(2, 0, AWAY, Kind.INTEREST, cents=400),
    line(2, TEN, AWAY, Kind.GIVEN, TEXT, cents=98),
    line(2, SIX_PM, NOBODY, Kind.STAFFED, **SHIFT),
    # Thursday: he is called again
    line(3, NINE, AWAY, Kind.DIALLED, CALL, seconds=75, **BY_PHONE),
    line(3, SIX_PM, NOBODY, Kind.STAFFED, **SHIFT),
]


@pytest.fixture
def outcome(runner):
    policy = policy_of(
        moratory_interest=0.24,
        steps=[
            {"treatment": "call", "days_past_due": [1, 300], "every": 3},
            {"treatment": "sms", "days_past_due": [61, 300], "every": 14},
        ],
    )
    case = case_of(portfolio(), days=4, runoff_days=0)
    setup = with_certainty(case.setup(case.plan(policy), None))
    setup = type(setup)(**{**setup.__dict__, "collectors": 1})
    return setup.first_day, simulate(setup, 0, runner, keep_events=True)


def test_every_line(outcome):
    first_day, ended = outcome
    events = ended.events.copy()
    events["day"] -= first_day
    assert [tuple(event.tolist()) for event in events] == EXPECTED


def test_what_the_books_say_afterwards(outcome):
    _, ended = outcome
    able, away = ended.book
    assert (able.paid, able.balance, able.overdue, able.kept, able.promises, able.cures) == (
        100_000,
        0,
        0,
        1,
        1,
        1,
    )
    assert (away.paid, away.balance, away.overdue, away.interest, away.dials) == (0, 100_400, 30_000, 400, 2)
    assert (able.contacts, away.contacts, able.dials_since_contact, away.dials_since_contact) == (1, 0, 0, 2)
    [collector] = ended.staff
    assert (collector.dials, collector.contacts, collector.promises) == (3, 1, 1)
    assert collector.busy == 415 + 75 + 75
    assert np.all(ended.book["state"] == [3, 0])
