"""Champion and challenger: what arms differ by, and how sure one test, and this model, can be of it."""

from functools import cache

import numpy as np
import pytest
from scipy import stats

from collsim.experiments.arms import (
    ARM_MEASURES,
    Sample,
    arm_rows,
    arm_samples,
    by_account,
    difference_rows,
    is_drawn_once,
    one_test,
    sample_of,
)
from collsim.experiments.measures import COSTS, Tally
from collsim.records import Kind
from collsim.simulation.simulate import simulate
from tests.comparing import compare
from tests.simulation.worlds import case_of, late_accounts, policy_of

ARMS = ["champion", "challenger"]
CALL = {"treatment": "call", "days_past_due": [1, 400], "every": 3}
AUTHORITY = {"opening": 1.0, "minimum": 0.4, "wait": 10}
TESTS = 60


def setup_of(steps, accounts=200, period=None):
    policy = policy_of(authority=AUTHORITY, steps=steps, experiment={"arms": ARMS, "period": period})
    case = case_of(late_accounts(accounts), days=45, runoff_days=0, collectors=4)
    return case.setup(case.plan(policy), None)


@cache
def trials(alike):
    """`TESTS` replications of a test whose challenger is the champion, or does nothing at all."""
    steps = [CALL] if alike else [CALL | {"arm": "champion"}]
    setup = setup_of(steps)
    ends = setup.first_day + setup.days
    return [arm_samples(simulate(setup, r, keep_events=True), ends) for r in range(TESTS)]


def differences(alike):
    columns = ("policy", "measure", "arm", "champion", "mean", "low", "high", "one_test", "seen")
    return {row[1]: dict(zip(columns, row, strict=True)) for row in difference_rows("p", ARMS, trials(alike))}


def test_two_identical_arms_differ_by_nothing_beyond_chance():
    """An interval over accounts leaves out zero by chance in 1 test of 20.

    Of 60 tests more than 9 do with probability 0.07 % (binomial), for each of the two measures; so this test
    raises a false alarm on fewer than 1 seed in 500. The interval over replications leaves out zero on 1
    seed in 20: here it is asked at twice its width, four standard errors, which is 1 seed in 5,000.
    """
    found = differences(alike=True)
    for name in ("recovered", "promises_kept"):
        assert found[name]["seen"] <= 9 / TESTS
        half = found[name]["high"] - found[name]["mean"]
        assert abs(found[name]["mean"]) < 2 * half
        assert half > 0


def test_a_real_difference_is_found():
    """The challenger does nothing: no dial, no promise.

    Over 60 replications the difference in what is recovered lies about 4.8 of its standard errors from
    zero, so its 95 % interval, 2.0 of them to each side, leaves out zero with a power of
    Phi(4.8 - 2.0) = 99.7 %. Of the single tests, of 100 accounts an arm, most miss it, and it says so.
    """
    found = differences(alike=False)
    recovered = found["recovered"]
    half = recovered["high"] - recovered["mean"]
    assert recovered["mean"] < -2.0 * half
    assert found["promises_kept"]["high"] < 0
    assert found["cost"]["high"] < 0
    assert found["promises_kept"]["seen"] > 0.7
    assert 0.05 < recovered["seen"] < 1.0


def test_halves_are_halves():
    """Each account is a fair coin: 60 times 200 of them, within four standard errors."""
    accounts = [each["recovered"][arm].accounts for each in trials(alike=True) for arm in (0, 1)]
    drawn = sum(accounts)
    assert drawn == 200 * TESTS
    assert abs(sum(accounts[::2]) - drawn / 2) < 4 * np.sqrt(drawn) / 2
    assert len(set(accounts[::2])) > 5


def test_accounts_add_up_to_the_whole():
    setup = setup_of([CALL])
    outcome = simulate(setup, 3, keep_events=True)
    tally, found = Tally(outcome.daily), by_account(outcome.events[outcome.events["account"] >= 0], 200)
    assert set(found) == set(ARM_MEASURES)
    assert found["recovered"].sum() == pytest.approx(tally.cents(Kind.PAID) / 100)
    spent = sum(tally.cents(kind) for kind in COSTS if kind != Kind.STAFFED)
    assert found["cost"].sum() == pytest.approx(spent / 100)
    assert found["complaints"].sum() == tally.count(Kind.COMPLAINED)
    assert found["promises_kept"].sum() == tally.count(Kind.KEPT)
    assert found["minutes"].sum() > 0


def test_an_account_stays_in_its_arm_and_gets_its_steps_alone():
    setup = setup_of([CALL | {"arm": "champion"}])
    outcome = simulate(setup, 0, keep_events=True)
    drawn = outcome.events[outcome.events["kind"] == Kind.ASSIGNED]
    assert sorted(drawn["account"]) == list(range(200))
    dialled = np.unique(outcome.events["account"][outcome.events["kind"] == Kind.DIALLED])
    assert set(outcome.book["arm"][dialled]) == {0}


def test_one_test_is_welchs():
    rng = np.random.default_rng(5)
    champion, challenger = rng.normal(10, 3, 40), rng.normal(12, 9, 25)
    theirs = stats.ttest_ind(challenger, champion, equal_var=False).confidence_interval()
    ours = one_test(sample_of(champion), sample_of(challenger))
    assert (ours.low, ours.high) == pytest.approx((theirs.low, theirs.high))


def test_too_few_accounts_say_nothing():
    assert np.isnan(one_test(sample_of(np.zeros(1)), sample_of(np.ones(9))).low)
    same = one_test(Sample(5, 1.0, 0.0), Sample(5, 1.0, 0.0))
    assert same == (0.0, 0.0, 0.0)
    rows = list(arm_rows("p", ARMS, [{name: [Sample(3, 1.0, 0.5)] for name in ARM_MEASURES}]))
    assert [row[3] for row in rows if row[1] == "challenger"] == [0.0] * len(ARM_MEASURES)


def test_arms_that_are_drawn_again_are_not_compared():
    again = policy_of(steps=[CALL], experiment={"arms": ARMS, "period": 28})
    assert not is_drawn_once(again.content)
    assert not is_drawn_once(policy_of(steps=[CALL]).content)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ({"steps": [CALL | {"arm": "champion"}]}, "has no experiment"),
        ({"steps": [CALL | {"arm": "other"}], "experiment": {"arms": ARMS}}, "champion, challenger"),
        ({"experiment": {"arms": ["one", "one"]}}, "the same name"),
    ],
)
def test_an_arm_that_does_not_exist_is_refused(content, told):
    with pytest.raises(ValueError, match=told):
        policy_of(**content)


def test_the_shipped_challenge():
    found = compare(
        "cards",
        accounts=200,
        days=30,
        replications=2,
        policies=["champion-challenger"],
        benchmarks=["do-nothing"],
    )
    assert list(found.arms["arm"].unique()) == ARMS
    assert set(found.arm_differences["measure"]) == set(ARM_MEASURES)
    told = found.to_json()
    assert len(told["arms"]) == 2 * len(ARM_MEASURES)
    assert {each["champion"] for each in told["arm_differences"]} == {"champion"}
