"""A policy that ranks by a plain NumPy function, written where it is used."""

import numpy as np
import pytest

from collsim.errors import InputError
from collsim.experiments.case import RankedPolicy
from collsim.records import Kind
from collsim.simulation.event_log import log_hash
from collsim.simulation.simulate import simulate
from tests.comparing import compare
from tests.simulation.worlds import small_setup

SMALL = {"accounts": 60, "days": 20, "replications": 2, "collectors": 1, "benchmarks": ()}


def ranked(rank, **scenario):
    return small_setup(
        policy="balance-first", rank=rank, **({"accounts": 30, "collectors": 1, "days": 20} | scenario)
    )


def dialled_first(outcome, day):
    events = outcome.events
    return events["account"][(events["kind"] == Kind.DIALLED) & (events["day"] == day)]


def test_accounts_are_called_in_its_order(runner):
    seen = []

    def smallest_first(accounts, day):
        seen.append((day, accounts["days_past_due"].copy()))
        return -accounts["balance"]

    setup = ranked(smallest_first)
    outcome = simulate(setup, 0, runner, keep_events=True)
    order = dialled_first(outcome, setup.first_day)
    balances = setup.book["balance"][order]
    assert len(order) > 10
    assert (np.diff(balances) >= 0).all()
    assert seen[0][0] == setup.first_day
    assert (seen[0][1] > 0).sum() > 25  # brought up to date before it is asked


def test_both_runners_call_alike():
    def by_who(accounts, day):
        return (accounts["who"] % np.uint64(1_000 + day % 7)).astype(float)

    setup = ranked(by_who)
    assert log_hash(simulate(setup, 1, "compiled", True).events) == log_hash(
        simulate(setup, 1, "objects", True).events
    )


@pytest.mark.parametrize("never", [np.nan, -np.inf])
def test_nan_and_minus_infinity_mean_not_today(runner, never):
    def only_the_late(accounts, day):
        return np.where(accounts["days_past_due"] > 60, 1.0, never)

    setup = ranked(only_the_late)
    called = dialled_first(simulate(setup, 0, runner, keep_events=True), setup.first_day)
    late = np.flatnonzero(setup.book["opening_bucket"] >= 3)
    assert 0 < len(called) < len(setup.book)
    assert set(called) <= set(late)


@pytest.mark.parametrize(
    "wrong",
    [lambda *_: 1.0, lambda *_: np.zeros(3), lambda *_: np.zeros((30, 1))],
)
def test_a_wrong_shape_is_answered_in_words(runner, wrong):
    with pytest.raises(InputError, match=r"one score an account.*shape \(30,\); it returned"):
        simulate(ranked(wrong), 0, runner)


def test_what_it_is_shown_cannot_be_written(runner):
    def cheats(accounts, day):
        accounts["balance"] = 0
        return np.zeros(len(accounts))

    with pytest.raises(ValueError, match="read-only"):
        simulate(ranked(cheats), 0, runner)


def test_it_sees_accounts_and_no_minds():
    def looks(accounts, day):
        assert not {"liquidity", "willingness", "trust", "irritation"} & set(accounts.dtype.names)
        return np.zeros(len(accounts))

    simulate(ranked(looks), 0)


def test_compared_in_one_process_and_in_two_it_gives_the_same():
    """Defined in a function body, it cannot be imported by a worker: it is sent by value."""
    weight = 3

    def mine(accounts, day):
        return accounts["overdue"] * weight / np.maximum(accounts["dials"], 1)

    policies = ["balance-first", RankedPolicy("mine", mine)]
    one, two = (compare("cards", policies=policies, jobs=jobs, **SMALL) for jobs in (1, 2))
    assert one.values.equals(two.values)
    assert one.summary.equals(two.summary)
    assert one.differences.equals(two.differences)
    assert one.curves.equals(two.curves)
    assert {"balance-first", "mine"} == set(one.summary["policy"])
    objects = compare("cards", policies=policies, runner="objects", **SMALL)
    assert objects.values.equals(one.values)
