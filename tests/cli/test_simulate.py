"""`collsim simulate`: one world, its log and the log's hash."""

import re

import pandas as pd
import pytest

SMALL = ("--accounts", "120", "--days", "20")


def test_measures_are_printed_and_the_hash_comes_last(collsim):
    answer = collsim("simulate", "--policy", "liberal", *SMALL, "--log-hash")
    assert answer.code == 0
    assert "Gross recovery" in answer.out
    assert re.fullmatch("[0-9a-f]{64}", answer.out.splitlines()[-1])


def test_spanish(collsim):
    assert "Recuperación bruta" in collsim("simulate", "--policy", "liberal", *SMALL, "--lang", "es").out


def hash_of(collsim, *words):
    return collsim("simulate", *words, *SMALL, "--log-hash").out.splitlines()[-1]


@pytest.mark.parametrize("policy", ["rational", "restrictive"])
def test_both_runners_give_one_hash(collsim, policy):
    compiled = hash_of(collsim, "--policy", policy)
    assert hash_of(collsim, "--policy", policy, "--runner", "objects") == compiled


def test_seed_and_replication_change_the_hash(collsim):
    hashes = {
        hash_of(collsim, "--policy", "liberal", *more) for more in ((), ("--seed", 2), ("--replication", 1))
    }
    assert len(hashes) == 3


def test_a_strategy_is_followed_and_said(collsim):
    plain = hash_of(collsim, "--policy", "liberal")
    assert hash_of(collsim, "--policy", "liberal", "--strategy", "standard") == plain
    assert hash_of(collsim, "--policy", "liberal", "--strategy", "firm") != plain
    words = ("--policy", "liberal", "--strategy", "firm", "--lang", "es")
    assert "Liberal · firme, réplica 0" in collsim("simulate", *words, *SMALL).out


def test_a_strategy_for_a_benchmark_and_one_that_is_not_there_are_answered(refused):
    words = ("simulate", "--policy", "random", *SMALL, "--strategy")
    assert "--strategy firm: random is a benchmark" in refused(*words, "firm")
    assert "kindness" in refused("simulate", "--policy", "liberal", *SMALL, "--strategy", "kindness")


def test_the_log_is_written(collsim, tmp_path):
    answer = collsim("simulate", "--policy", "liberal", *SMALL, "--events", "deep/down/events.parquet")
    assert answer.code == 0
    events = pd.read_parquet(tmp_path / "deep" / "down" / "events.parquet")
    assert {"date", "account", "collector", "kind", "cents"} <= set(events.columns)
    assert "dialled" in set(events["kind"])


def test_a_policy_without_a_pilot_leaves_nothing_behind(collsim, tmp_path):
    collsim("simulate", "--policy", "liberal", *SMALL)
    assert list(tmp_path.iterdir()) == []


def test_a_pilot_is_run_once_and_read_again(collsim, tmp_path):
    collsim("simulate", "--policy", "rational", *SMALL, "--out", "here")
    (pilot,) = (tmp_path / "here").glob("pilot-*.json")
    written = pilot.stat().st_mtime_ns
    collsim("simulate", "--policy", "rational", *SMALL, "--out", "here")
    assert pilot.stat().st_mtime_ns == written


def test_a_comparison_measures_the_same_worlds(collsim, compared):
    small = ("--accounts", "200", "--days", "30", "--replications", "2", "--out", compared.folder)
    one, other = (
        collsim("simulate", "--policy", "rational", *small, "--replication", r, "--json").object["measures"]
        for r in (0, 1)
    )
    told = compared.answer.object["policies"]["rational"]["dials"]["mean"]
    assert (one["dials"] + other["dials"]) / 2 == pytest.approx(told)


def test_json_is_one_object_without_nan(collsim):
    found = collsim("simulate", "--policy", "do-nothing", *SMALL, "--log-hash", "--json").object
    assert set(found) == {
        "policy", "replication", "accounts", "days", "seed", "measures", "hashes", "log_hash",
    }  # fmt: skip
    assert found["measures"]["contact_rate"] is None
    assert len(found["log_hash"]) == 64


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "--policy"),
        (["--policy", "ratonal"], 'did you mean "rational"?'),
        (["--policy", "liberal", "--replication", "-1"], "--replication"),
        (["--policy", "liberal", "--accounts", "0"], "--accounts"),
        (["--policy", "liberal", *SMALL, "--events", "/proc/none/e.parquet"], "/proc/none"),
        (["--policy", "liberal", *SMALL, "--events", "."], "."),
        (["--policy", "rational", *SMALL, "--out", "/proc/none"], "/proc/none"),
    ],
)
def test_wrong_input_is_answered(refused, words, told):
    assert told in refused("simulate", *words)
