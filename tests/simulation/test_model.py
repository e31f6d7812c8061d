"""The Mesa model from outside: stepped, queried, collected from; and a shift that begins at midnight."""

import gc
import json
import weakref

import mesa
import numpy as np
import pytest

from collsim.policies.conduct import second_of_day
from collsim.records import Doing, Kind
from collsim.simulation.event_log import log_hash
from collsim.simulation.model import CollectionModel, Collector, Debtor
from collsim.simulation.scenario import Floor
from collsim.simulation.simulate import simulate
from collsim.units import HOUR, MINUTE
from tests.simulation.worlds import shipped_case, small_setup

DAYS = 15


@pytest.fixture
def model():
    return CollectionModel(small_setup(accounts=20, days=DAYS, runoff_days=0, collectors=3), replication=2)


def test_a_step_is_a_day(model):
    setup = model.run.setup
    assert model.day == setup.first_day
    for day in range(1, DAYS + 1):
        model.step()
        assert model.day == setup.first_day + day
        assert model.steps == day
    stepped = model.run.outcome()
    assert log_hash(stepped.events) == log_hash(simulate(setup, 2, keep_events=True).events)
    assert stepped.events["day"].max() < model.day


def test_one_may_step_some_days_and_let_the_rest_run(model):
    for _ in range(4):
        model.step()
    outcome = model.run_to_end()
    assert log_hash(outcome.events) == log_hash(simulate(model.run.setup, 2, keep_events=True).events)


def test_agents_are_agent_sets(model):
    assert all(callable(getattr(model.debtors, verb)) for verb in ("select", "shuffle_do", "agg", "groupby"))
    assert (len(model.debtors), len(model.collectors)) == (20, 3)
    assert {type(agent) for agent in model.debtors} == {Debtor}
    assert {type(agent) for agent in model.collectors} == {Collector}
    for _ in range(5):
        model.step()
    book = model.run.book
    assert model.debtors.agg("balance", sum) == book["balance"].sum()
    assert model.debtors.get("external_id") == list(model.run.setup.ids)
    late = model.debtors.select(lambda debtor: debtor.days_past_due > 60)
    assert 0 < len(late) < 20
    assert all(debtor.account.overdue > 0 for debtor in late)
    groups = model.debtors.groupby("personality")
    assert sum(len(group) for _, group in groups) == 20
    assert set(model.debtors.get("personality")) <= set(model.run.setup.population.names)
    dials = sum(collector.record["dials"] for collector in model.collectors)
    assert dials == book["dials"].sum() > 0


def test_an_agent_is_a_view_and_holds_nothing_of_its_own(model):
    debtor = model.debtors[3]
    model.run.book[debtor.row]["balance"] = 12_345
    model.run.debtors[debtor.row]["trust"] = 0.25
    assert debtor.balance == 12_345
    assert debtor.truth.trust == 0.25


def test_a_data_collector_may_be_attached_from_outside(model):
    collector = mesa.DataCollector(
        model_reporters={"owed": lambda m: m.debtors.agg("balance", sum)},
        agenttype_reporters={Debtor: {"balance": "balance", "late": "days_past_due"}},
    )
    for _ in range(6):
        model.step()
        collector.collect(model)
    owed = collector.get_model_vars_dataframe()["owed"]
    each = collector.get_agenttype_vars_dataframe(Debtor)
    assert len(owed) == 6
    assert (each.groupby(level=0)["balance"].sum().to_numpy() == owed.to_numpy()).all()
    again = CollectionModel(model.run.setup, 2)
    for _ in range(6):
        again.step()
    assert (again.run.book == model.run.book).all()  # looking changes nothing


def test_the_order_of_the_day_can_be_printed():
    names = [phase.name for phase in CollectionModel.order_of_the_day]
    assert names == ["fall due", "receive", "live", "treat", "rank", "work", "close"]
    text = "\n".join(f"{phase.name}: {phase.about}" for phase in CollectionModel.order_of_the_day)
    from collsim.simulation import run

    assert all(line.split(": ")[1] in run.__doc__ for line in text.splitlines())


def test_no_chance_comes_from_mesa(model):
    """Whatever a notebook draws from the model's own generator, the debtors' luck is the same."""
    model.rng.random(100)
    model.random.random()
    assert log_hash(model.run_to_end().events) == log_hash(
        simulate(model.run.setup, 2, keep_events=True).events
    )


@pytest.mark.parametrize("opens", ["00:00", "00:01"])
def test_a_shift_may_begin_at_midnight_and_end_at_midnight(opens):
    floor = shipped_case().scenario.floor.model_dump(mode="json")
    all_day = Floor.model_validate_json(json.dumps(floor | {"opens": opens, "closes": "24:00"}))
    setup = small_setup(accounts=20, days=10, collectors=2, floor=all_day)
    one, other = (simulate(setup, 0, each, keep_events=True) for each in ("compiled", "objects"))
    assert log_hash(one.events) == log_hash(other.events)
    assert one.events["second"][one.events["kind"] == Kind.PREPARED].min() == second_of_day(opens)


def test_agents_show_the_floor_at_any_moment(model):
    """At every minute of a day agents do what the log says that they did, and with whom."""
    seen = []
    for second in range(8 * HOUR, 19 * HOUR, MINUTE):
        model.live_until(second)
        for person in model.staff:
            debtor = person.debtor.row if person.debtor else -1
            seen.append((second, person.row, person.doing, debtor))
    first_day = model.day
    model.step()
    assert model.day == first_day + 1
    events = model.run.outcome().events
    log = events[(events["day"] == first_day) & (events["collector"] >= 0)]
    whats = {
        Kind.PREPARED: Doing.DIALLING,
        Kind.DIALLED: Doing.DIALLING,
        Kind.CONTACTED: Doing.TALKING,
        Kind.ANSWERED: Doing.TALKING,
        Kind.VOICEMAIL: Doing.TALKING,
        Kind.WRONG_NUMBER: Doing.TALKING,
        Kind.NOTED: Doing.NOTING,
    }
    occupied = 0
    for second, row, doing, debtor in seen:
        his = log[(log["collector"] == row) & np.isin(log["kind"], list(whats))]
        # what stops at a second has stopped, what begins at it has not yet begun
        now = his[(his["second"] < second) & (second <= his["second"] + his["seconds"])]
        assert len(now) <= 1
        if len(now):
            occupied += 1
            assert (doing, debtor) == (whats[now[0]["kind"]], now[0]["account"])
        else:
            assert doing in (Doing.AWAY, Doing.FREE)
    assert occupied > 20


def test_shuffled_starts_are_really_shuffled():
    setup = small_setup(accounts=20, days=1, collectors=3)
    model = CollectionModel(setup, shuffle=np.random.default_rng(1))
    order = [debtor.row for debtor in model._in_some_order(model.rows)]
    assert sorted(order) == list(range(20)) != order


def test_a_closed_model_is_let_go():
    model = CollectionModel(small_setup(accounts=5, days=2), 0)
    model.run_to_end()
    model.close()
    gone = weakref.ref(model)
    del model
    gc.collect()
    assert gone() is None
