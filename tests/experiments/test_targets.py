"""Targets of a plan: of which accounts, and what of them the log says was reached."""

import json

import numpy as np
import pytest

from collsim.experiments.case import open_case
from collsim.experiments.targets import TARGETS, Aim, aim_of, distances, shares_reached
from collsim.records import ACCOUNT, COLLECTOR, DEBTOR, EVENT, Kind, PaidFor
from collsim.simulation.run import Outcome
from collsim.simulation.scenario import Targets
from collsim.simulation.simulate import simulate
from tests.comparing import compare
from tests.simulation.certain import portfolio
from tests.simulation.worlds import case_of, late_accounts, policy_of

SOURCE = {"en": "made up", "es": "inventado"}
GENEROUS = {
    "authority": {
        "opening": 0.95, "minimum": 0.5, "wait": 30, "discount": 0.5, "plan_months": 12, "plan_from": 31,
    },
    "steps": [
        {"treatment": "call", "days_past_due": [1, 900], "every": 1},
        {"treatment": "settlement_offer", "days_past_due": [1, 900], "every": 30, "at_most": 3},
    ],
}  # fmt: skip


def targets(days=45, amount="balance", **shares):
    content = {"of": {"days_past_due_from": days, "amount": amount}, "source": SOURCE, **shares}
    return Targets.model_validate_json(json.dumps(content))


def outcome_of(*lines):
    """An outcome whose log holds these (day, account, kind, detail, cents)."""
    events = np.zeros(len(lines), EVENT)
    for event, line in zip(events, lines, strict=True):
        event["day"], event["account"], event["kind"], event["detail"], event["cents"] = line
    nothing = np.zeros(0, np.int64)
    book = np.zeros(3, ACCOUNT)
    return Outcome(events, nothing, nothing, book, book, np.zeros(0, COLLECTOR), np.zeros(3, DEBTOR))


@pytest.mark.parametrize(
    ("days", "amount", "rows", "owed"),
    [
        (59, "balance", [False, True], 100_000),
        (29, "overdue", [True, True], 30_000),
        (60, "overdue", [False] * 2, 0),
    ],
)
def test_the_accounts_are_those_so_late_on_the_first_morning(days, amount, rows, owed):
    """One owes 1,000.00, 100.00 of it for 29 days; the other 1,000.00, 200.00 of it for 59."""
    case = case_of(portfolio(), targets=targets(days, amount, recovered=0.6))
    case.book.accounts["fold"] = 0
    aim = aim_of(case)
    assert (aim.rows.tolist(), aim.owed, aim.wanted) == (rows, owed, {"recovered": 0.6})


def test_a_scenario_without_targets_aims_at_nothing():
    assert aim_of(case_of(portfolio())) is None


def test_shares_are_those_of_the_log_within_the_horizon():
    outcome = outcome_of(
        (10, 0, Kind.PAID, PaidFor.PLAN, 500),  # another account
        (10, 1, Kind.PAID, PaidFor.PLAN, 200),
        (11, 1, Kind.PAID, PaidFor.PROMISE, 300),
        (12, 2, Kind.PAID, PaidFor.BY_HIMSELF, 100),
        (12, 2, Kind.DISCOUNTED, 0, 50),
        (13, 1, Kind.PLANNED, PaidFor.PLAN, 999),  # agreed, not paid
        (20, 1, Kind.PAID, PaidFor.PLAN, 400),  # after the horizon
        (12, -1, Kind.STAFFED, 0, 77),
    )
    aim = Aim(np.array([False, True, True]), 2_000, {})
    assert shares_reached(outcome, aim, 20) == {"recovered": 0.3, "discounted": 0.025, "in_instalments": 0.1}
    nobody = shares_reached(outcome, Aim(np.zeros(3, bool), 0, {}), 20)
    assert np.isnan(list(nobody.values())).all()


def test_the_log_and_the_books_say_the_same():
    """Two ways of counting: events of these accounts, and what stands in the accounts on the last evening."""
    case = case_of(
        late_accounts(300), targets=targets(45, recovered=0.6), days=90, runoff_days=20, collectors=9
    )
    case.book.accounts["fold"] = 0
    aim, setup = aim_of(case), case.setup(case.plan(policy_of(**GENEROUS)))
    outcome = simulate(setup, 0, keep_events=True)
    reached = shares_reached(outcome, aim, setup.first_day + setup.days)
    mine = outcome.book[aim.rows]
    assert reached["recovered"] * aim.owed == pytest.approx(mine["paid"].sum())
    assert reached["discounted"] * aim.owed == pytest.approx(mine["discounted"].sum())
    assert 0.0 < reached["in_instalments"] < reached["recovered"]
    assert reached["discounted"] > 0.0


def test_distances_are_from_the_mean_to_the_target():
    aim = Aim(np.zeros(0, bool), 1, {"recovered": 0.6})
    reached = {"a": [dict.fromkeys(TARGETS, share) for share in (0.4, 0.5, float("nan"))]}
    [(policy, target, wanted, mean, low, high, distance)] = distances(aim, reached)
    assert (policy, target, wanted) == ("a", "recovered", 0.6)
    assert (mean, distance) == pytest.approx((0.45, -0.15))
    assert low < mean < high


def test_a_plan_wants_something():
    with pytest.raises(ValueError, match="at least one of"):
        targets()


def test_comparing_on_the_practitioners_plan():
    found = compare(
        "practitioners-plan", accounts=120, days=60, replications=2, policies=["practitioners-plan"]
    )
    assert set(found.targets["policy"]) == {"practitioners-plan", "do-nothing", "balance-first"}
    assert list(found.targets["target"].unique()) == list(TARGETS)
    told = found.to_json()["targets"]
    assert told["days_past_due_from"] == 91
    assert told["accounts"] > 0
    assert len(told["reached"]) == len(found.targets)
    nothing = found.targets.query("policy == 'do-nothing'").set_index("target")
    assert (nothing.loc[["discounted", "in_instalments"], "mean"] == 0.0).all()
    assert nothing.loc["discounted", "distance"] == pytest.approx(-0.10)


def test_without_targets_there_is_none_in_the_object():
    found = compare("cards", accounts=60, days=10, replications=2, policies=["liberal"], benchmarks=[])
    told = found.to_json()
    assert (told["targets"], told["arms"], told["arm_differences"]) == (None, [], [])


def test_the_shipped_portfolio_of_late_debts_can_be_made_again():
    from collsim.content import shipped
    from collsim.portfolio.store import load_portfolio
    from collsim.portfolio.synthesis import synthesise

    held = load_portfolio(shipped() / "portfolios" / "late.parquet")
    made = synthesise(len(held.accounts), 1, "late")
    assert made.origin == held.origin
    assert made.accounts.equals(held.accounts)
    assert (open_case("practitioners-plan").book.accounts["opening_bucket"] == 4).mean() > 0.5
