"""Paired worlds, and all that a result must not depend on."""

import io
from contextlib import redirect_stdout

import numpy as np
import pytest

from collsim.experiments.measures import MEASURES, measure
from collsim.portfolio.synthesis import synthesise
from collsim.records import Kind
from collsim.simulation.event_log import log_hash
from collsim.simulation.simulate import simulate
from tests.simulation.worlds import case_of, late_accounts, policy_of, small_setup

BUSY = {"runoff_days": 20, "days": 40, "collectors": 2}


def events_of(outcome, rows):
    """The events of some accounts, numbered by their place among `rows`, as bytes."""
    events = outcome.events[np.isin(outcome.events["account"], rows)].copy()
    events["account"] = np.searchsorted(rows, events["account"])
    return events


def world(policy, frame=None, replication=0, runner="compiled", calls_in=True, **scenario):
    case = case_of(synthesise(300, 3).accounts if frame is None else frame, **(BUSY | scenario))
    setup = case.setup(case.plan(case.policy(policy) if isinstance(policy, str) else policy), None)
    setup.parameters["calls_in"] *= int(calls_in)
    return case, setup, simulate(setup, replication, runner, keep_events=True)


# --- paired worlds (EVIDENCE C11) ----------------------------------------------------------


@pytest.mark.parametrize("policy", ["restrictive", "liberal", "oracle"])
def test_two_copies_of_one_policy_differ_by_nothing(policy, runner):
    case, _, one = world(policy, late_accounts(20), runner=runner)
    _, _, other = world(policy, late_accounts(20), runner=runner)
    ours, theirs = measure(one, case.basis()), measure(other, case.basis())
    assert set(ours) == set(MEASURES)
    for name in MEASURES:
        assert ours[name] == theirs[name] or (np.isnan(ours[name]) and np.isnan(theirs[name])), name
    assert log_hash(one.events) == log_hash(other.events)
    _, _, another = world(policy, late_accounts(20), replication=1, runner=runner)
    assert log_hash(another.events) != log_hash(one.events)


def only_the_significant(**changes):
    """A policy that treats accounts of the upper tier alone."""
    steps = [
        {"treatment": "sms", "days_past_due": [1, 300], "every": 7},
        {"treatment": "call", "days_past_due": [1, 300], "every": 2},
        {"treatment": "bureau", "days_past_due": [31, 300]},
    ]
    return policy_of(steps=[step | {"tiers": ["significant"]} | changes for step in steps])


def test_an_account_that_neither_policy_touches_lives_the_same_life(runner):
    """Byte for byte, although others are treated otherwise and the collectors' days run differently.

    Who calls us is touched, by whoever answers or lets him wait: here nobody calls.
    """
    silent = {"runner": runner, "calls_in": False}
    _, setup, one = world(only_the_significant(), **silent)
    _, _, other = world(only_the_significant(every=3), **silent)
    _, _, nothing = world("do-nothing", **silent)
    untouched = np.flatnonzero(setup.book["significant"] == 0)
    touched = np.flatnonzero(setup.book["significant"] == 1)
    lives = [events_of(outcome, untouched).tobytes() for outcome in (one, other, nothing)]
    assert lives[0] == lives[1] == lives[2]
    assert len(events_of(one, untouched)) > 500
    assert events_of(one, touched).tobytes() != events_of(other, touched).tobytes()
    # and the same test sees it when one of them is touched after all
    _, _, all_of_them = world(only_the_significant(tiers=["significant", "intermediate"]), runner=runner)
    assert events_of(all_of_them, untouched).tobytes() != lives[0]


def test_before_anybody_is_treated_both_worlds_are_one():
    """Events before the first treatment are the same, and so are the debtors."""
    late_start = policy_of(steps=[{"treatment": "call", "days_past_due": [60, 300], "every": 2}])
    frame = synthesise(300, 3).accounts
    frame = frame[frame["days_past_due"] <= 30]
    _, setup, one = world(late_start, frame, calls_in=False)
    _, _, other = world("do-nothing", frame, calls_in=False)
    end = setup.first_day + setup.days
    first = one.events["day"][one.events["kind"] == Kind.DIALLED].min()
    assert setup.first_day + 20 < first < end
    kept = [
        each.events[(each.events["day"] < first) & (each.events["account"] >= 0)] for each in (one, other)
    ]
    assert kept[0].tobytes() == kept[1].tobytes()


# --- what a result must not depend on ------------------------------------------------------


@pytest.mark.parametrize("policy", ["restrictive", "random"])
def test_the_order_of_the_file_does_not_matter(policy):
    frame = synthesise(120, 5).accounts
    _, _, straight = world(policy, frame)
    _, _, shuffled = world(policy, frame.sample(frac=1.0, random_state=1))
    assert log_hash(straight.events) == log_hash(shuffled.events)


@pytest.mark.parametrize("policy", ["restrictive", "liberal", "do-nothing"])
def test_without_a_shared_resource_half_of_the_accounts_live_as_in_the_whole(policy, runner):
    frame = synthesise(120, 5).accounts
    _, setup, whole = world(policy, frame, runner=runner, collectors=0, significant_from=1_000)
    half = frame[frame["id"].isin(setup.ids[1::2])]
    _, _, part = world(policy, half, runner=runner, collectors=0, significant_from=1_000)
    rows = np.arange(1, len(frame), 2)
    assert events_of(whole, rows).tobytes() == part.events.tobytes()
    assert len(part.events) > 200


def test_keeping_the_log_changes_nothing():
    setup = small_setup(accounts=40, days=40)
    kept, tallied = simulate(setup, 2, keep_events=True), simulate(setup, 2)
    assert (kept.daily == tallied.daily).all()
    assert len(tallied.events) == 0
    assert all((kept.final[name] == tallied.final[name]).all() for name in kept.final.dtype.names)


def test_a_run_leaves_its_setup_as_it_was(runner):
    setup = small_setup(days=30)
    before = setup.book.tobytes()
    first = log_hash(simulate(setup, 0, runner, keep_events=True).events)
    simulate(setup, 1, runner)
    assert setup.book.tobytes() == before
    assert log_hash(simulate(setup, 0, runner, keep_events=True).events) == first


def test_a_longer_run_off_changes_nothing_of_what_was_before():
    short, long = (small_setup(accounts=40, days=40, runoff_days=days) for days in (0, 60))
    one, other = simulate(short, 0, keep_events=True), simulate(long, 0, keep_events=True)
    horizon = short.first_day + 40
    assert (other.events["day"] >= horizon).any()
    assert other.events[other.events["day"] < horizon].tobytes() == one.events.tobytes()
    assert (one.details == other.details).all()
    assert all((one.book[name] == other.book[name]).all() for name in one.book.dtype.names)


def test_nobody_is_paid_or_called_in_the_run_off():
    outcome = simulate(small_setup(accounts=40, days=20, runoff_days=60), 0)
    after = outcome.daily[20:].sum(axis=(0, 1))[:, 0]
    assert after[Kind.DIALLED] == after[Kind.STAFFED] == 0
    assert after[Kind.GIVEN] > 0


HASHES = """
from collsim.simulation.event_log import log_hash
from collsim.simulation.simulate import simulate
from tests.simulation.worlds import small_setup
for policy in ("restrictive", "oracle"):
    setup = small_setup(accounts=6, days=10, policy=policy, conduct="MX")
    for runner in ("compiled", "objects"):
        outcome = simulate(setup, 3, runner, keep_events=True)
        print(log_hash(outcome.events), log_hash(outcome.daily), len(outcome.events))
"""


@pytest.fixture(scope="module")
def with_and_without_jit(python):
    """What HASHES prints here, where all is compiled, and in a process where nothing is."""
    with redirect_stdout(io.StringIO()) as here:
        exec(HASHES, {})
    without = python(HASHES, NUMBA_DISABLE_JIT=1)
    return [[line.split() for line in printed.splitlines()] for printed in (here.getvalue(), without)]


def test_without_jit_the_tallies_are_the_same(with_and_without_jit):
    compiled, interpreted = with_and_without_jit
    assert [line[1] for line in compiled] == [line[1] for line in interpreted]
    assert all(int(line[2]) > 50 for line in compiled)


def test_without_jit_the_log_is_the_same(with_and_without_jit):
    compiled, interpreted = with_and_without_jit
    assert compiled == interpreted
