"""Strategies crossed with policies: who follows what, what is piloted once, and what a result depends on."""

from pathlib import Path

import pytest

import collsim
from collsim.content import find
from collsim.errors import InputError
from collsim.experiments.case import open_case
from collsim.experiments.comparison import baseline, run_pilots
from collsim.experiments.pilot import pilot_key

SMALL = {"accounts": 50, "policies": ["rational", "liberal"], "benchmarks": ["random"]}


def test_each_policy_meets_each_strategy_and_benchmarks_stay():
    case = open_case("cards", strategies=["firm", "empathic", "firm"], **SMALL)
    assert [policy.name for policy in case.policies] == [
        "rational+firm", "rational+empathic", "liberal+firm", "liberal+empathic", "random",
    ]  # fmt: skip
    assert [strategy.name for strategy in case.strategies] == ["standard", "empathic", "firm"]
    assert [case.plan(policy).strategy for policy in case.policies] == [2, 1, 2, 1, -1]
    assert len(case.setup(case.plan(case.policies[0])).strategies) == 3
    assert case.title(case.policies[0]).es == "Racional · firme"
    assert case.title(case.policies[-1]).es == case.policies[-1].content.title.es


def test_without_any_each_collector_has_his_teams():
    case = open_case("cards", **SMALL)
    assert [policy.name for policy in case.policies] == ["rational", "liberal", "random"]
    assert {case.plan(policy).strategy for policy in case.policies} == {-1}
    assert [policy.alone for policy in case.policies] == list(case.policies)


def test_the_order_in_which_strategies_are_named_changes_no_row():
    one = open_case("cards", strategies=["firm", "empathic"], **SMALL)
    other = open_case("cards", strategies=["empathic", "firm"], **SMALL)
    assert one.strategies == other.strategies
    assert one.hashes()["strategies"] == other.hashes()["strategies"]


def test_a_pilot_is_shared_by_all_strategies():
    plain = open_case("cards", **SMALL)
    case = open_case("cards", strategies=["firm", "empathic"], **SMALL)
    firm, empathic = case.policies[:2]
    assert firm.alone == empathic.alone == plain.policies[0]
    assert pilot_key(case, firm.alone) == pilot_key(plain, plain.policies[0])


def test_it_is_run_once(monkeypatch):
    run = []

    def pilot_for(_case, policy, *_):
        run.append((policy.name, policy.strategy))
        return policy.name

    monkeypatch.setattr("collsim.experiments.comparison.pilot_for", pilot_for)
    case = open_case("cards", strategies=["firm", "empathic"], **SMALL)
    assert run_pilots(case, None, 1, None) == {"rational+firm": "rational", "rational+empathic": "rational"}
    assert run == [("rational", None)]


def test_who_compares_in_python_names_strategies_too():
    """All teams of the shipped scenario follow the standard one anyway."""
    size = SMALL | {"policies": ["liberal"], "benchmarks": [], "days": 15, "replications": 2}
    found = collsim.compare(strategies=["standard", "firm"], lang="es", **size)
    assert list(found.comparison.policies) == ["liberal+standard", "liberal+firm"]
    assert list(found.summary.index) == ["Liberal · estándar", "Liberal · firme"]
    plain = collsim.compare(**size).comparison.values
    crossed = found.comparison.values.query("policy == 'liberal+standard'")
    assert crossed["value"].tolist() == pytest.approx(plain["value"].tolist(), nan_ok=True)


def test_the_baseline_is_the_first_of_its_crossings():
    case = open_case("cards", strategies=["firm", "empathic"], baseline="liberal", **SMALL)
    assert baseline(case) == "liberal+firm"


def test_a_strategy_of_ones_own_is_found_by_its_path(tmp_path):
    mine = tmp_path / "mine.yaml"
    mine.write_bytes(Path(find("strategy", "firm")).read_bytes())
    case = open_case("cards", strategies=[str(mine)], **SMALL)
    assert case.policies[0].name == "rational+mine"
    assert case.strategy_row(str(mine)) == case.strategy_row("mine")
    assert case.strategies[case.strategy_row("mine")].content.title.en == "Firm"


def test_two_of_one_name_are_refused(tmp_path):
    mine = tmp_path / "firm.yaml"
    mine.write_bytes(Path(find("strategy", "firm")).read_bytes())
    with pytest.raises(InputError, match='two strategies are called "firm"'):
        open_case("cards", strategies=["firm", str(mine)], **SMALL)
