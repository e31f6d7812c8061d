"""The pilot: it finds the effect that is there and none where none is, on accounts of its own."""

from dataclasses import replace

import numpy as np
import pytest

from collsim.experiments import pilot as pilots
from collsim.experiments.case import EVALUATION, PILOT
from collsim.experiments.measures import ABOUT_AN_ACCOUNT, COSTS
from collsim.experiments.pilot import (
    PER_CELL,
    PERIOD,
    estimate,
    observed_periods,
    pilot_for,
    pilot_key,
    pilot_setup,
    run_pilot,
    tried_treatments,
)
from collsim.policies.cells import CELLS
from collsim.portfolio.synthesis import synthesise
from collsim.records import Kind, Mechanism
from collsim.simulation.scenario import PilotPlan
from collsim.simulation.simulate import simulate
from tests.simulation.worlds import case_of, floor_with_a_machine, policy_of

SMALL = PilotPlan(days=42, period=14, replications=2, shrinkage=100)
MECHANISMS = np.array([Mechanism.MESSAGE, Mechanism.CALL, Mechanism.LAWSUIT])
TRIED = np.array([0, 1, 2])


@pytest.fixture(scope="module")
def case():
    return case_of(synthesise(300, 4).accounts, pilot=SMALL, days=30, runoff_days=60, collectors=3)


# --- estimating ----------------------------------------------------------------------------


def observed(effects, cells=(20,), count=2_000, seed=1, base=0.10):
    """Periods in which who is in arm k pays with a chance of base + effects[k] what is at stake."""
    rng = np.random.default_rng(seed)
    periods = np.zeros(count * (len(effects) + 1) * len(cells), PERIOD)
    periods["cell"] = np.resize(cells, len(periods))
    periods["arm"] = np.repeat(np.arange(len(effects) + 1), count * len(cells))
    periods["exposure"] = rng.integers(5_000, 20_000, len(periods))
    chance = base + np.concatenate([[0.0], effects])[periods["arm"]]
    periods["cash"] = periods["exposure"] * (rng.random(len(periods)) < chance)
    periods["cash_in_the_end"] = periods["cash"]
    periods["given"] = periods["arm"]
    periods["cost"], periods["seconds"] = 10.0 * periods["arm"], 60.0 * periods["arm"]
    return periods


NO_SHRINKAGE = 1e-9


def test_nothing_is_estimated_where_an_arm_never_got_its_treatment():
    periods = observed([0.05, 0.2])
    periods["given"][periods["arm"] == 2] = 0
    found = estimate(periods, NO_SHRINKAGE, MECHANISMS, TRIED[:2])
    assert found["uplift"][0, 20] != 0.0
    assert not any(found[name][1].any() for name in ("uplift", "cost", "minutes", "assignments"))


def test_a_known_effect_is_recovered_and_none_where_there_is_none():
    """2,000 periods an arm, standard error about .0115: .05 is told from nothing with chance .99."""
    found = estimate(observed([0.05, 0.0, 0.2]), NO_SHRINKAGE, MECHANISMS, TRIED)
    errors = (found["high"] - found["low"])[:, 20] / (2 * 1.96)
    assert (errors > 0.008).all()
    assert (errors < 0.015).all()
    assert (np.abs(found["uplift"][:, 20] - [0.05, 0.0, 0.2]) < 4 * errors).all()
    assert found["low"][1, 20] < 0.0 < found["high"][1, 20]
    assert found["low"][2, 20] > 0.1
    assert found["assignments"][:, 20].tolist() == [2_000] * 3
    assert found["cost"][:, 20] == pytest.approx([10.0, 20.0, 0.0])  # a lawsuit's is in what it brings
    assert found["minutes"][:, 20] == pytest.approx([1.0, 2.0, 3.0])


def test_its_intervals_hold_the_truth_as_often_as_they_say():
    """200 pilots: share of misses .05 with standard error .015."""
    held = 0
    for seed in range(200):
        found = estimate(observed([0.05], count=300, seed=seed), 1.0, MECHANISMS, TRIED[:1])
        held += bool(found["low"][0, 20] <= 0.05 <= found["high"][0, 20])
    assert abs(held / 200 - 0.95) < 4 * 0.015


def test_a_cell_with_little_to_say_is_drawn_towards_its_bucket_and_that_towards_nothing():
    bucket = 20 // PER_CELL
    own, neighbour, stranger = 20, bucket * PER_CELL, (bucket + 1) * PER_CELL
    few = observed([0.9], cells=(own,), count=10, base=0.0)
    many = observed([0.0], cells=(neighbour,), count=2_000)
    found = estimate(np.concatenate([few, many]), 100.0, MECHANISMS, TRIED[:1])
    assert found["uplift"][0, own] < 0.15
    assert found["assignments"][0, [own, neighbour, stranger]].tolist() == [10, 2_000, 0]
    assert found["uplift"][0, stranger] == 0.0
    freer = estimate(np.concatenate([few, many]), NO_SHRINKAGE, MECHANISMS, TRIED[:1])
    assert freer["uplift"][0, own] > 0.5


def test_what_was_not_tried_is_worth_nothing():
    found = estimate(observed([0.1]), 1.0, MECHANISMS, np.array([1]))
    assert not found["uplift"][[0, 2]].any()
    assert found["uplift"][1, 20] > 0.05
    assert all(table.shape == (3, CELLS) for table in found.values())


def test_skip_tracing_is_judged_against_the_calls_that_it_makes_possible():
    """Its arm pays .15 more than nothing, calls alone .10: tracing adds .05, one minute, and its own cost."""
    mechanisms = np.array([Mechanism.MESSAGE, Mechanism.CALL, Mechanism.TRACE])
    found = estimate(observed([0.0, 0.10, 0.15]), NO_SHRINKAGE, mechanisms, TRIED)
    assert found["uplift"][1:, 20] == pytest.approx([0.10, 0.05], abs=4 * 0.012)
    assert found["low"][2, 20] <= found["uplift"][2, 20] <= found["high"][2, 20]
    assert found["cost"][:, 20] == pytest.approx([10.0, 20.0, 10.0])
    assert found["minutes"][:, 20] == pytest.approx([1.0, 2.0, 1.0])


def test_what_a_cell_with_little_to_say_costs_is_drawn_towards_its_bucket():
    """Two periods without a talk do not make a machine's call free of work."""
    few, many = observed([0.1], cells=(20,), count=2), observed([0.1], cells=(21,), count=500)
    few["seconds"] = few["cost"] = 0.0
    found = estimate(np.concatenate([few, many]), 100.0, MECHANISMS, np.array([1]))
    bucket = 500 / 502
    assert found["minutes"][1, [20, 21]] == pytest.approx([100 * bucket / 102, (500 + 100 * bucket) / 600])
    assert found["cost"][1, 20] == pytest.approx(10.0 * found["minutes"][1, 20])


def test_no_observations_give_no_estimates():
    found = estimate(np.zeros(0, PERIOD), 100.0, MECHANISMS, TRIED)
    assert not any(table.any() for table in found.values())


# --- running -------------------------------------------------------------------------------


def test_the_pilot_has_accounts_and_luck_of_its_own(case):
    folds = [set(case.setup(case.plan(case.policy("rational")), fold).ids) for fold in (EVALUATION, PILOT)]
    assert folds[0] | folds[1] == set(case.book.ids)
    assert not folds[0] & folds[1]
    setup = pilot_setup(case, case.policy("rational"))
    assert set(setup.ids) == folds[1]
    judged = case.setup(case.plan(case.policy("rational")))
    assert setup.seed != judged.seed
    assert 0 <= setup.seed < 2**32
    others = {case.scenario.seed + n for n in range(1_000)}  # seeds that somebody may well compare with
    assert setup.seed not in others


def test_each_account_stays_in_one_arm_for_a_period_and_gets_its_treatment_alone(case):
    setup = pilot_setup(case, case.policy("rational"))
    outcome = simulate(setup, 0, keep_events=True)
    arms = int(setup.plan.policy[0]["arms"])
    tried = tried_treatments(case, case.policy("rational")).tolist()
    assert arms == len(tried) + 1
    names = list(case.treatments.treatments)
    trace, call = names.index("trace"), names.index("call")
    theirs = [{row, call} if row == trace else {row} for row in tried]  # who is traced is called, too
    steps = setup.plan.steps
    assert [set(steps["treatment"][steps["arm"] == arm]) for arm in range(1, arms)] == theirs
    drawn = outcome.events[outcome.events["kind"] == Kind.ASSIGNED]
    assert set(drawn["detail"]) == set(range(arms))
    assert set((drawn["day"] - setup.first_day) % SMALL.period) == {0}
    current = {}
    within = outcome.events[outcome.events["day"] < setup.first_day + setup.days]
    for event in np.sort(within, order=["day", "second"]):
        if event["kind"] == Kind.ASSIGNED:
            current[event["account"]] = event["detail"]
        elif event["kind"] in (Kind.GIVEN, Kind.DIALLED):
            assert current[event["account"]] > 0
            assert event["detail"] in theirs[current[event["account"]] - 1]


@pytest.mark.parametrize(("staff", "missing"), [("visitors", "visit"), ("collectors", "call")])
def test_what_nobody_is_there_to_do_is_not_tried(case, staff, missing):
    rational = case.policy("rational")
    row = list(case.treatments.treatments).index(missing)
    for people, tried in ((0, False), (1, True)):
        staffed = replace(case, scenario=case.scenario.model_copy(update={staff: people}))
        assert (row in tried_treatments(staffed, rational)) == tried
        assert (row in pilot_setup(staffed, rational).plan.steps["treatment"]) == tried


# --- on a floor with a machine, visitors and callers -----------------------------------------


@pytest.fixture(scope="module")
def busy():
    """A machine calls the young, people call the old, some are visited, some traced."""
    policy = policy_of(
        ranking="index",
        authority={"opening": 1.0, "minimum": 0.5, "supervised": 0.3},
        steps=[
            {"treatment": "call", "days_past_due": [1, 300], "every": 1},
            {"treatment": "visit", "days_past_due": [31, 300], "every": 3},
            {"treatment": "trace", "days_past_due": [1, 300], "after_silent_dials": 3},
        ],
    )
    options = {
        "floor": floor_with_a_machine(),
        "collectors": 8,
        "supervisors": 2,
        "visitors": 4,
        "days": 42,
        "runoff_days": 0,
    }
    case = case_of(synthesise(700, 4).accounts, pilot=SMALL, **options)
    return replace(case, policies=(policy,))


@pytest.fixture(scope="module")
def tried(busy):
    setup = pilot_setup(busy, busy.policies[0])
    outcome = simulate(setup, 0, keep_events=True)
    return setup, outcome.events, observed_periods(outcome, setup, 0.0)


def arms_by_name(busy):
    names = list(busy.treatments.treatments)
    tried = tried_treatments(busy, busy.policies[0])
    return {names[row]: arm for arm, row in enumerate(tried, 1)}


def test_periods_hold_all_that_was_spent_on_an_account(busy, tried):
    """Recounted from the log, event by event."""
    setup, events, periods = tried
    drawn = events[events["kind"] == Kind.ASSIGNED]
    drawn = drawn[drawn["day"] + SMALL.period <= setup.first_day + setup.days]
    spent = {(each["account"], each["day"]): [0, 0] for each in drawn}
    for each in events[np.isin(events["kind"], (*ABOUT_AN_ACCOUNT, *COSTS)) & (events["account"] >= 0)]:
        began = each["day"] - (each["day"] - setup.first_day) % SMALL.period
        if (key := (each["account"], began)) in spent:
            spent[key][0] += each["seconds"]
            spent[key][1] += each["cents"]
    assert len(spent) == len(periods) > 500
    expected = np.array([spent[each["account"], each["day"]] for each in drawn])
    assert periods["seconds"] == pytest.approx(expected[:, 0])
    assert periods["cost"] == pytest.approx(expected[:, 1])
    visited = periods[periods["arm"] == arms_by_name(busy)["visit"]]
    assert visited["seconds"].max() > 600  # the way


def test_what_an_arm_was_given_is_its_own_treatment(busy, tried):
    _, events, periods = tried
    arms = arms_by_name(busy)
    given = {name: periods["given"][periods["arm"] == arm].sum() for name, arm in arms.items()}
    assert all(count > 0 for count in given.values()), given
    assert periods["given"][periods["arm"] == 0].sum() == 0
    assert given["visit"] == (events["kind"] == Kind.VISITED).sum()
    trace = list(busy.treatments.treatments).index("trace")
    traced = (events["kind"] == Kind.GIVEN) & (events["detail"] == trace)
    assert given["trace"] == traced.sum()


def test_who_is_traced_is_called_as_well(busy, tried):
    setup, _, periods = tried
    arm = arms_by_name(busy)["trace"]
    call = list(busy.treatments.treatments).index("call")
    assert call in setup.plan.steps["treatment"][setup.plan.steps["arm"] == arm]
    assert periods["seconds"][periods["arm"] == arm].sum() > 0


def test_a_machines_calls_take_minutes_too(busy):
    found = run_pilot(busy, busy.policies[0], "key", 1, None)
    names = list(busy.treatments.treatments)
    minutes, assignments = found.minutes[names.index("call")], found.assignments[names.index("call")]
    by_machine = np.arange(PER_CELL, 2 * PER_CELL)  # 1-30
    tried = by_machine[assignments[by_machine] > 0]
    assert len(tried) > 2
    assert (minutes[tried] > 0.0).all()
    visits = found.minutes[names.index("visit"), 2 * PER_CELL :]
    assert visits[visits > 0].min() > minutes[tried].max()


def test_a_pilot_says_what_it_cost(case):
    found = run_pilot(case, case.policy("rational"), "key", 1, None)
    assert found.summary["accounts"] == len(case.rows(PILOT))
    assert found.summary["replications"] == 2
    assert found.summary["cost"] > 0
    assert found.assignments.sum() > 0
    assert (found.low <= found.high).all()


def test_a_stored_pilot_is_read_again_and_a_changed_question_makes_a_new_one(case, tmp_path, monkeypatch):
    policy = case.policy("rational")
    first = pilot_for(case, policy, tmp_path)
    assert len(list(tmp_path.iterdir())) == 1
    with monkeypatch.context() as patch:
        patch.setattr(pilots, "run_pilot", lambda *_: pytest.fail("was run again"))
        again = pilot_for(case, policy, tmp_path)
    for name in ("uplift", "low", "high", "cost", "minutes", "assignments"):
        assert (getattr(first, name) == getattr(again, name)).all()
    assert again.summary == first.summary
    cheaper = replace(policy, content=policy.content.model_copy(update={"moratory_interest": 0.11}))
    other = pilot_for(case, cheaper, tmp_path)
    assert other.key != first.key
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize(
    "change",
    [
        {"seed": 5},
        {"collectors": 4},
        {"pilot": SMALL.model_copy(update={"period": 21})},
        {"discount_rate": None},
    ],
)
def test_the_key_depends_on_the_scenario(case, change):
    if "discount_rate" in change:
        card = case.scenario.discount_rate
        change = {"discount_rate": card.model_copy(update={"value": card.high})}
    policy = case.policy("rational")
    changed = replace(case, scenario=case.scenario.model_copy(update=change))
    assert pilot_key(changed, policy) != pilot_key(case, policy)
    fewer = replace(case, book=case.book._replace(accounts=case.book.accounts[1:], ids=case.book.ids[1:]))
    assert pilot_key(fewer, policy) != pilot_key(case, policy)


def test_the_key_depends_on_the_time_zones_of_the_portfolio():
    frame = synthesise(30, 4).accounts
    keys = []
    for zone in ("America/Lima", "Asia/Tokyo"):
        case = case_of(frame.assign(zone=zone).astype(frame.dtypes), pilot=SMALL)
        keys.append(pilot_key(case, case.policy("rational")))
    assert keys[0] != keys[1]


def test_a_policy_works_by_what_its_pilot_found(case):
    """Where every treatment is worth nothing, nothing is done; where all are worth much, much is."""
    plan = case.plan(case.policy("rational"))
    shape = (len(case.treatments.treatments), CELLS)
    counts = {}
    for name, value in (("nothing", -1.0), ("much", 10.0)):
        informed = replace(plan, uplift=np.full(shape, value), cost=np.zeros(shape), minutes=np.ones(shape))
        tallies = simulate(case.setup(informed), 0).daily[: case.scenario.days].sum(axis=(0, 1))[:, 0]
        stops = tallies[Kind.STOPPED]
        counts[name] = (tallies[Kind.DIALLED], tallies[Kind.GIVEN] - stops)
    assert counts["nothing"] == (0, 0)
    assert min(counts["much"]) > 20
