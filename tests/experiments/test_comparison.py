"""compare(): paired, the same whoever computes, and able to go on where it stopped."""

import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from collsim.experiments import comparison as module
from collsim.experiments import observing
from collsim.experiments.case import EVALUATION, open_case
from collsim.experiments.executors import each
from collsim.experiments.intervals import t_interval, variance_ratio
from collsim.experiments.measures import MEASURES
from collsim.portfolio.ageing import BUCKETS
from collsim.records import Kind
from collsim.simulation.simulate import simulate
from tests.comparing import compare

SMALL = {"accounts": 80, "days": 25, "replications": 3, "collectors": 1, "benchmarks": ["do-nothing"]}
POLICIES = ["liberal", "restrictive"]
OF_CONTENT = ("treatments", "debtors", "recovered_by_type", "refusals")


def small(**changes):
    return compare("cards", **(SMALL | {"policies": POLICIES} | changes))


@pytest.fixture(scope="module")
def found():
    return small()


def test_two_copies_of_a_policy_differ_by_exactly_nothing():
    """EVIDENCE C11, on every measure."""
    twins = small(policies=["restrictive", "restrictive"], benchmarks=[])
    rows = twins.differences
    assert set(rows["policy"]) == {"restrictive-2"}
    assert (rows[["mean", "low", "high"]] == 0.0).all(axis=None)
    defined = twins.values.groupby("measure")["value"].apply(lambda sample: np.isfinite(sample).any())
    assert set(rows["measure"]) == {name for name in MEASURES if defined[name]}


def test_summary_and_differences_are_those_of_the_values(found):
    values = found.values.pivot(index="replication", columns=["policy", "measure"], values="value")
    assert values.shape == (3, 3 * len(MEASURES))
    for name in ("gross_recovery", "dials", "harm_index"):
        for policy in (*POLICIES, "do-nothing"):
            assert found.value(policy, name) == pytest.approx(tuple(t_interval(values[policy, name])))
        row = found.differences.query("policy == 'liberal' and measure == @name").iloc[0]
        ours, theirs = values["liberal", name], values["do-nothing", name]
        assert row["baseline"] == "do-nothing"
        assert (row["mean"], row["low"], row["high"]) == pytest.approx(tuple(t_interval(ours - theirs)))
        assert row["variance_ratio"] == pytest.approx(variance_ratio(ours, theirs), nan_ok=True)
    with pytest.raises(KeyError):
        found.value("nobody", "dials")


def test_doing_nothing_costs_and_harms_nothing(found):
    for name in ("dials", "cost_to_collect", "complaints", "harm_index", "right_party_contacts"):
        assert found.value("do-nothing", name) == (0.0, 0.0, 0.0)


@pytest.mark.parametrize("who", ["threads", "two processes", "objects"])
def test_the_answer_does_not_depend_on_who_computes(found, who):
    with ThreadPoolExecutor(3) as threads:
        how = {
            "threads": {"executor": threads},
            "two processes": {"jobs": 2},
            "objects": {"runner": "objects"},
        }
        other = small(**how[who])
    for table in ("values", "summary", "differences", "curves", *OF_CONTENT, "rolls"):
        assert getattr(other, table).equals(getattr(found, table)), table


def test_an_interrupted_comparison_goes_on_where_it_stopped(found, tmp_path, monkeypatch):
    done = []

    def interrupted(setup, replication, runner, logged):
        if len(done) == 4:
            raise KeyboardInterrupt
        done.append(replication)
        return simulate(setup, replication, runner, logged)

    with monkeypatch.context() as patch:
        patch.setattr(observing, "simulate", interrupted)
        with pytest.raises(KeyboardInterrupt):
            small(folder=tmp_path)
    [kept] = tmp_path.iterdir()
    assert len(kept.read_text().splitlines()) == 4
    kept.write_text(kept.read_text() + '{"task": {"policy": "lib')  # killed while it wrote
    again = []
    with monkeypatch.context() as patch:
        patch.setattr(observing, "simulate", lambda *task: (again.append(task), simulate(*task))[1])
        resumed = small(folder=tmp_path)
    assert len(again) == 9 - 4
    assert resumed.values.equals(found.values)
    assert list(tmp_path.iterdir()) == []


def test_what_was_kept_of_another_question_is_not_used(tmp_path):
    case = open_case("cards", policies=POLICIES, **SMALL)
    other = open_case("cards", policies=POLICIES, **(SMALL | {"days": 26}))
    assert module.kept(case, "compiled", tmp_path).path != module.kept(other, "compiled", tmp_path).path


def test_progress_is_told(tmp_path):
    told = []
    small(progress=lambda done, of, _: told.append((done, of)), replications=2)
    assert told == [(done, 6) for done in range(7)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_each_brings_every_task_with_its_answer(jobs):
    tasks = list(range(7))
    assert sorted(each(lambda task: task**2, tasks, jobs)) == [(task, task**2) for task in tasks]
    with ThreadPoolExecutor(2) as threads:
        assert sorted(each(lambda task: -task, tasks, executor=threads)) == [(task, -task) for task in tasks]


def press():
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(0.01)  # signals are handled between two instructions


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_ctrl_c_waits_for_the_end_of_a_task():
    """In the midst of one, numba would answer it with an AttributeError."""
    done = []
    tasks = each(lambda task: (press(), task)[1] if task == 2 else task, [1, 2, 3])
    with pytest.raises(KeyboardInterrupt):
        done.extend(tasks)
    assert done == [(1, 1), (2, 2)]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_who_presses_it_twice_does_not_wait():
    done = []
    with pytest.raises(KeyboardInterrupt):
        done += each(lambda _: (press(), press()), [1, 2])
    assert done == []
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_an_error_in_a_worker_comes_back():
    def fails(task):
        raise ValueError(f"task {task}")

    with ThreadPoolExecutor(2) as threads, pytest.raises(ValueError, match="task"):
        list(each(fails, [1, 2, 3], executor=threads))


def test_seeds_and_replications_are_worlds_of_their_own(found):
    values = found.values.query("policy == 'restrictive' and measure == 'net_present_value'")["value"]
    other = small(seed=2).values.query("policy == 'restrictive' and measure == 'net_present_value'")["value"]
    assert len({*values, *other}) == 6


def test_money_in_tables_is_money_in_the_log(found):
    case = open_case("cards", policies=POLICIES, **SMALL)
    setup = case.setup(case.plan(case.policy("liberal")))
    events = simulate(setup, 1, keep_events=True).events
    within = events[events["day"] < setup.first_day + setup.days]
    paid = within["cents"][within["kind"] == Kind.PAID].sum() / 100
    row = found.values.query("policy == 'liberal' and replication == 1 and measure == 'gross_recovery'")
    assert row["value"].item() == pytest.approx(paid)


@pytest.mark.parametrize(("conduct", "channels"), [("CO", {"visit"}), ("US", {"phone"})])
def test_insistence_is_refused_where_the_law_forbids_it(conduct, channels):
    case = {"accounts": 150, "days": 21, "replications": 1, "policies": ["insistence"], "benchmarks": []}
    refused = compare("call-floor", conduct=conduct, **case).refusals
    rules = {rule.id: set(rule.channels) for rule in open_case("call-floor", conduct=conduct).conduct.rules}
    assert channels <= set().union(*(rules[rule] for rule in refused["rule"]))
    assert (refused["mean"] > 0).all()
    assert compare("call-floor", conduct="none", **case).refusals.empty


@pytest.mark.parametrize(
    ("policy", "ways"), [("restrictive", {"sms", "call", "letter"}), ("insistence", {"call", "visit"})]
)
def test_treatments_and_types_are_those_of_the_log(policy, ways):
    """Messages, calls and visits: given, noticed and paid for, event by event."""
    size = {"accounts": 150, "days": 40, "replications": 1, "policies": [policy], "conduct": "none"}
    found = compare("call-floor", **size, benchmarks=[])
    case = open_case("call-floor", **size)
    outcome = simulate(case.setup(case.plan(case.policy(policy))), 0, keep_events=True)
    events = outcome.events[outcome.events["day"] < case.first_day + case.scenario.days]
    told = found.treatments.set_index("treatment")
    assert ways <= set(told.index)
    for row, name in enumerate(case.treatments.treatments):
        kinds = events["kind"][events["detail"] == row]
        given = np.isin(kinds, [Kind.GIVEN, Kind.DIALLED, Kind.TRAVELLED]).sum()
        assert told["given"].get(name, 0.0) == given
        if name in told.index and np.isfinite(told["noticed"][name]):
            assert told["noticed"][name] == (kinds == Kind.ARRIVED).sum()
    costs = np.isin(events["kind"], [Kind.GIVEN, Kind.DIALLED, Kind.VISITED])
    assert told["cost"].sum() == pytest.approx(events["cents"][costs].sum() / 100)
    cash = events[np.isin(events["kind"], [Kind.PAID, Kind.SOLD])]
    of_type = outcome.debtors["personality"]
    recovered = found.recovered_by_type.set_index("type")["mean"]
    for row, name in enumerate(case.personalities.types):
        owed = outcome.book["opening"][of_type == row].sum()
        if owed:
            paid = cash["cents"][of_type[cash["account"]] == row].sum()
            assert recovered[name] == pytest.approx(paid / owed)


def test_the_types_of_debtor_are_expected_by_the_mix_of_each_bucket(found):
    case = open_case("cards", policies=POLICIES, **SMALL)
    judged = case.book.accounts[case.rows(EVALUATION)]
    expected = found.debtors.set_index("type")["accounts"]
    assert expected.sum() == pytest.approx(len(judged))
    assert found.debtors["share"].sum() == pytest.approx(1.0)
    mix = [case.personalities.mix[bucket] for bucket in BUCKETS]
    shares = [weights.get("unlucky", 0.0) / sum(weights.values()) for weights in mix]
    assert expected["unlucky"] == pytest.approx(sum(shares[bucket] for bucket in judged["opening_bucket"]))
