"""Days on the floor without chance, worked out by hand: a queue, a call-back, a round of visits, absence."""

import numpy as np
import pyarrow as pa
import pytest

from collsim.portfolio.store import frame_of, schema
from collsim.records import Kind, QueueEnd, VisitEnd
from collsim.simulation.compiled import simulate_compiled
from collsim.simulation.model import CollectionModel
from collsim.simulation.run import Run
from tests.simulation.certain import with_certainty
from tests.simulation.worlds import case_of, policy_of

NINE, TEN, SIX_PM = 9 * 3600, 10 * 3600, 18 * 3600
TALK, NOTES, PREPARES, RINGS = 300, 40, 50, 1


def able(*names):
    """Debtors who always answer, agree to all of what is past due, and pay."""
    base = {"balance": 100_000, "instalment": 10_000, "due_dom": 7, "income_kind": "monthly", "payday": 15}
    late = [base | {"id": name, "overdue": 10_000, "days_past_due": 29} for name in names]
    return frame_of(pa.Table.from_pylist(late, schema=schema()))


def setup_of(names, steps=(), people=None, **parameters):
    case = case_of(able(*names), days=1, runoff_days=0, **({"collectors": 1} | (people or {})))
    setup = with_certainty(case.setup(case.plan(policy_of(steps=list(steps))), None))
    for name, value in parameters.items():
        setup.parameters[name] = value
    return setup


def day_of(setup, runner, calls_at=()):
    """The log of one day on which some debtors, by row, call in at given seconds."""
    if runner == "objects":
        model = CollectionModel(setup)
        call_in(model.run, calls_at)
        return model.run_to_end().events
    run = Run(setup, 0, keep_events=True)
    call_in(run, calls_at)
    return simulate_compiled(run).events


def call_in(run, calls_at):
    for row, second in calls_at:
        run.agenda[row]["calls_on"], run.agenda[row]["calls_at"] = run.setup.first_day, second


def of_kinds(events, *kinds):
    """(second, account, collector, kind, detail, seconds) of the events of some kinds."""
    chosen = events[np.isin(events["kind"], kinds)]
    return [
        (e["second"], e["account"], e["collector"], Kind(e["kind"]), e["detail"], e["seconds"])
        for e in chosen
    ]


def test_who_calls_while_the_collector_talks_waits_until_his_notes_are_written(runner):
    setup = setup_of("ab", caller_patience=1e9)
    events = day_of(setup, runner, [(0, TEN), (1, TEN + 60)])
    free = TEN + TALK + NOTES
    assert of_kinds(events, Kind.QUEUED, Kind.CONTACTED, Kind.NOTED) == [
        (TEN, 0, 0, Kind.CONTACTED, 0, TALK),
        (TEN, 0, -1, Kind.QUEUED, QueueEnd.ANSWERED, 0),
        (TEN + 60, 1, -1, Kind.QUEUED, QueueEnd.ANSWERED, free - TEN - 60),
        (TEN + TALK, 0, 0, Kind.NOTED, 0, NOTES),
        (free, 1, 0, Kind.CONTACTED, 0, TALK),
        (free + TALK, 1, 0, Kind.NOTED, 0, NOTES),
    ]


def test_who_has_no_patience_leaves(runner):
    setup = setup_of("ab", caller_patience=1e-9)
    events = day_of(setup, runner, [(0, TEN), (1, TEN + 60)])
    waited = of_kinds(events, Kind.QUEUED)
    assert waited[1] == (TEN + 60, 1, -1, Kind.QUEUED, QueueEnd.LEFT, 1)


def test_at_the_same_instant_leaving_comes_before_being_answered(runner):
    """The collector is free in the very second in which the caller's patience ends."""
    setup = setup_of("ab", caller_patience=1e-9)
    events = day_of(setup, runner, [(0, TEN), (1, TEN + TALK + NOTES - 1)])
    assert of_kinds(events, Kind.QUEUED)[1][3:] == (Kind.QUEUED, QueueEnd.LEFT, 1)


def test_nobody_is_there_to_answer_after_the_shift(runner):
    """A talk that runs over the end of the shift is overtime; who waits meanwhile finds the lines closed."""
    setup = setup_of("ab", caller_patience=1e9)
    events = day_of(setup, runner, [(0, SIX_PM - 10), (1, SIX_PM - 5)])
    over = SIX_PM - 10 + TALK + NOTES
    assert of_kinds(events, Kind.QUEUED, Kind.STAFFED) == [
        (SIX_PM - 10, 0, -1, Kind.QUEUED, QueueEnd.ANSWERED, 0),
        (SIX_PM - 5, 1, -1, Kind.QUEUED, QueueEnd.CLOSED, over - SIX_PM + 5),
        (over, -1, 0, Kind.STAFFED, 0, over - NINE),
    ]
    hour = setup.floor[0]["hour_cost"][0]
    assert events[events["kind"] == Kind.STAFFED]["cents"] == hour * (over - NINE) // 3600


def test_who_asks_to_be_called_back_is_called_at_that_hour(runner):
    calls = {"treatment": "call", "days_past_due": [1, 300], "every": 1}
    setup = setup_of(
        "a", [calls], busy=1.0, call_back_seconds=7_200.0, callback_answers=1.0, other_seconds=35.0
    )
    events = day_of(setup, runner)
    asked = of_kinds(events, Kind.CALL_BACK)
    prepared = of_kinds(events, Kind.PREPARED)
    assert len(asked) >= 2
    assert asked[0][0] == NINE + PREPARES + RINGS + 35
    for (second, *_), (begins, *_) in zip(asked, prepared[1:], strict=False):
        assert 3_600 <= begins - second <= 10_800


def test_a_visitor_goes_to_the_nearest_address_first(runner):
    visits = {"treatment": "visit", "days_past_due": [1, 300], "every": 7}
    people = {"collectors": 0, "visitors": 1}
    setup = setup_of(
        "abc",
        [visits],
        people,
        at_home=1e3,
        right_party_at_home=1.0,
        skips_visits=0.0,
        visit_log_mean=np.log(600.0),
        visit_log_sd=0.0,
    )
    setup.book["area"] = [4, 0, 8]  # of nine areas in a square, the office in the first
    within, between = setup.floor[0]["within"], setup.floor[0]["between"]
    events = day_of(setup, runner)
    visit = setup.plan.steps[0]["treatment"]
    rounds = []
    at = NINE
    for row, steps in ((1, 0), (0, 2), (2, 2)):
        way = within + steps * between
        rounds += [
            (at, row, 0, Kind.TRAVELLED, visit, way),
            (at + way, row, 0, Kind.VISITED, VisitEnd.HOLDER, 600),
            (at + way + 600, row, 0, Kind.NOTED, 0, NOTES),
        ]
        at += way + 600 + NOTES
    assert of_kinds(events, Kind.TRAVELLED, Kind.VISITED, Kind.NOTED) == rounds


@pytest.mark.parametrize("found_out", [0.0, 1.0])
def test_a_visit_that_was_not_made_is_found_out_by_a_check(runner, found_out):
    visits = {"treatment": "visit", "days_past_due": [1, 300], "every": 7}
    people = {"collectors": 0, "visitors": 1, "supervisors": 1}
    setup = setup_of("a", [visits], people, skips_visits=1.0, found_out=found_out, check_seconds=240.0)
    setup.floor["checks"] = 1.0
    events = day_of(setup, runner)
    [visit] = of_kinds(events, Kind.VISITED)
    [check] = of_kinds(events, Kind.CHECKED)
    assert visit[4] == VisitEnd.NOT_MADE
    assert of_kinds(events, Kind.TRAVELLED) == []
    assert check == (visit[0] + visit[5], 0, 0, Kind.CHECKED, int(found_out), 240)


def test_who_is_absent_is_paid_and_does_nothing(runner):
    calls = {"treatment": "call", "days_past_due": [1, 300], "every": 1}
    setup = setup_of("a", [calls], absence=1.0)
    events = day_of(setup, runner)
    assert of_kinds(events, Kind.ABSENT, Kind.STAFFED, Kind.DIALLED) == [
        (NINE, -1, 0, Kind.ABSENT, 0, 0),
        (SIX_PM, -1, 0, Kind.STAFFED, 0, 0),
    ]
    assert events[events["kind"] == Kind.STAFFED]["cents"] == 9 * setup.floor[0]["hour_cost"][0]
