"""Two accounts, one collector, four days: every line of the log, worked out by hand."""

import numpy as np
import pytest

from collsim.records import Kind, PaidFor
from collsim.simulation.simulate import simulate
from tests.simulation.certain import portfolio, with_certainty
from tests.simulation.worlds import case_of, policy_of

NINE, TEN, SIX_PM = 9 * 3600, 10 * 3600, 18 * 3600


def line(day, second, account, kind, detail=0, seconds=0, cents=0, collector=-1):
    return (day, second, account, collector, int(kind), int(detail), seconds, cents)


CALL, TEXT = 2, 0  # rows of the catalogue
ABLE, AWAY, NOBODY = 0, 1, -1
SHIFT = {"seconds": 9 * 3600, "cents": 8 * 9 * 3280, "collector": 0}
BY_PHONE = {"cents": 328, "collector": 0}

EXPECTED = [
    # Monday: both are called; one promises all of it for tomorrow, the other is not there
    line(0, NINE, ABLE, Kind.PREPARED, seconds=50, collector=0),
    line(0, NINE + 50, ABLE, Kind.DIALLED, CALL, seconds=1, **BY_PHONE),
    line(0, NINE + 51, ABLE, Kind.CONTACTED, 0, seconds=300, collector=0),
    line(0, NINE + 351, ABLE, Kind.PROMISED, cents=10_000, collector=0),
    line(0, NINE + 351, ABLE, Kind.NOTED, seconds=40, collector=0),
    line(0, NINE + 391, AWAY, Kind.PREPARED, seconds=50, collector=0),
    line(0, NINE + 441, AWAY, Kind.DIALLED, CALL, seconds=1, **BY_PHONE),
    line(0, SIX_PM, NOBODY, Kind.STAFFED, **SHIFT),
    # Tuesday: the promise is kept; who is not there hears a ring every third day only
    line(1, 0, ABLE, Kind.PAID, PaidFor.PROMISE, cents=10_000, collector=0),
    line(1, 0, ABLE, Kind.CURED),
    line(1, 0, ABLE, Kind.KEPT, cents=10_000, collector=0),
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
    line(3, NINE, AWAY, Kind.PREPARED, seconds=50, collector=0),
    line(3, NINE + 50, AWAY, Kind.DIALLED, CALL, seconds=1, **BY_PHONE),
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
    case = case_of(portfolio(), days=4, runoff_days=0, collectors=1)
    setup = with_certainty(case.setup(case.plan(policy), None))
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
    assert collector.busy == 391 + 51 + 51
    assert np.all(ended.book["state"] == [3, 0])
