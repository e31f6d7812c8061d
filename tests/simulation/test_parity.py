"""One model, two runners: over random scenarios both write the same log, and the log is sound."""

import datetime
import math
import zoneinfo
from dataclasses import replace

import holidays
import numpy as np
import pytest

from collsim.policies.cells import CELLS
from collsim.portfolio.ledger import unaccounted
from collsim.portfolio.synthesis import synthesise
from collsim.records import AccountState, Kind
from collsim.simulation.compiled import simulate_compiled
from collsim.simulation.event_log import STAFF_ROW, log_hash, tallies_of
from collsim.simulation.model import CollectionModel
from collsim.simulation.run import Run
from collsim.simulation.workday import Workday
from collsim.units import date_of
from tests.simulation.worlds import BENCHMARKS, NAMES, case_of, policy_of

SCENARIOS = 56
ZONES = {
    "none": [("Etc/UTC",), ("Europe/Madrid", "America/Bogota", "Asia/Tokyo")],
    "MX": [("America/Mexico_City",), ("America/Tijuana", "America/Cancun", "America/Mexico_City")],
    "CO": [("America/Bogota",), ("Europe/Madrid", "America/Bogota")],
    "US": [
        ("America/New_York", "America/Los_Angeles", "Pacific/Honolulu"),
        ("Asia/Tokyo", "America/New_York"),
    ],
}
FIRST_DAYS = [
    datetime.date(2026, 1, 5),
    datetime.date(2026, 3, 5),
    datetime.date(2026, 6, 26),
    datetime.date(2026, 12, 14),
]
SHIFTS = [(9 * 3600, 18 * 3600), (6 * 3600, 23 * 3600 + 1800), (8 * 3600, 8 * 3600 + 1200), (1, 86_400)]
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def pick(rng, values):
    return values[int(rng.integers(len(values)))]


# --- random content ------------------------------------------------------------------------


def random_step(rng, arms):
    treatment = pick(rng, ["sms", "letter", "call", "call", "call", "bureau", "lawsuit", "stop"])
    first = int(rng.integers(1, 120))
    step = {"treatment": treatment, "days_past_due": [first, first + int(rng.integers(0, 200))]}
    if treatment == "sms" and rng.random() < 0.4:
        step["days_past_due"] = [-int(rng.integers(3, 9)), -int(rng.integers(1, 3))]
    if rng.random() < 0.8:
        step["every"] = int(rng.integers(1, 20))
    if "every" in step and rng.random() < 0.2:
        step["at_most"] = int(rng.integers(1, 6))
    if rng.random() < 0.2:
        step["tiers"] = [pick(rng, ["intermediate", "significant"])]
    if rng.random() < 0.2:
        step["lights"] = [pick(rng, ["green", "amber", "red"])]
    if rng.random() < 0.2:
        step["balance_from"] = float(rng.integers(1, 3_000))
    if rng.random() < 0.1:
        step["after_broken_promises"] = 1
    if arms and rng.random() < 0.5:
        step["arm"] = int(rng.integers(arms))
    return step


def random_policy(rng):
    arms = int(rng.integers(2, 5)) if rng.random() < 0.25 else 0
    minimum = float(rng.uniform(0.1, 1.0))
    opening = float(rng.choice([minimum, rng.uniform(minimum, 1.0)]))
    content = {
        "ranking": pick(rng, ["ladder", "random", "balance", "index", "oracle"]),
        "moratory_interest": float(rng.uniform(0.0, 0.6)),
        "charges_fees": bool(rng.random() < 0.5),
        "write_off_below": float(rng.integers(0, 500)),
        "authority": {
            "opening": opening,
            "minimum": minimum,
            "wait": int(rng.integers(1, 40)),
            "discount": float(rng.choice([0.0, rng.uniform(0.0, 0.6)])),
            "discount_from": int(rng.integers(0, 50)),
            "plan_months": int(rng.integers(0, 13)),
            "plan_from": int(rng.integers(0, 100)),
        },
        "steps": [random_step(rng, arms) for _ in range(int(rng.integers(0, 10)))],
    }
    if arms:
        arm_names = [f"arm {k}" for k in range(arms)]
        content["experiment"] = {"arms": arm_names, "period": int(rng.integers(1, 30))}
    if content["ranking"] == "oracle":
        content |= {"sees_truth": True, "benchmark": True}
    return policy_of(**content)


GENEROUS = {
    "authority": {"opening": 0.95, "minimum": 0.95, "wait": 30, "discount": 0.7, "plan_months": 12},
    "steps": [{"treatment": "call", "days_past_due": [1, 300], "every": 1}],
}
"""A policy under which discounts are agreed and kept, which is rare where all is drawn."""


def some_rank(accounts, day):
    scores = (accounts["balance"] * 7_919 + day) % 1_009 / 1_009.0
    return np.where(accounts["days_past_due"] > 200, np.nan, scores)


def random_scenario(number):
    """A case and the Setup of a policy in it, all drawn from a number."""
    rng = np.random.default_rng(1_000 + number)
    conduct = ("none", "MX", "CO", "US")[number % 4]
    zones = pick(rng, ZONES[conduct])
    frame = synthesise(int(rng.integers(60, 200)), number).accounts
    late = (
        frame[(frame["days_past_due"] > 0) | (rng.random(len(frame)) < 0.2)]
        .head(int(rng.integers(20, 81)))
        .copy()
    )
    late["zone"] = [pick(rng, [None, *zones]) for _ in range(len(late))]
    late["income_kind"] = [pick(rng, [None, "weekly", "fortnightly", "monthly"]) for _ in range(len(late))]
    late["payday"] = [
        None if kind is None else int(rng.integers(7)) + (kind != "weekly") for kind in late["income_kind"]
    ]
    case = case_of(
        late.astype(frame.dtypes),
        conduct,
        zones,
        first_day=pick(rng, FIRST_DAYS),
        days=int(rng.integers(20, 61)),
        runoff_days=int(rng.choice([0, 1, 30])),
        seed=int(rng.integers(2**32)),
    )
    named = (NAMES + BENCHMARKS)[number % 7] if number < 21 else None
    policy = case.policy(named) if named else random_policy(rng)
    policy = policy_of(**GENEROUS) if number in range(24, 32) else policy
    plan = case.plan(policy)
    if policy.content.ranking == "index":
        shape = (len(case.treatments.treatments), CELLS)
        plan = replace(
            plan,
            uplift=rng.normal(0.1, 0.2, shape),
            cost=rng.uniform(0.0, 5_000.0, shape),
            minutes=rng.choice([0.0, 1.5, 4.0], shape),
        )
    elif number % 5 == 4:
        plan = replace(plan, rank=some_rank)
    setup = replace(
        case.setup(plan, None), collectors=float(rng.integers(0, 7)) + rng.choice([0.0, 0.0, 0.3])
    )
    if number % 2:  # courts that decide within the days of the test
        setup.parameters["judgment_days"], setup.parameters["judgment_spread"] = 5, 20
    opens, closes = pick(rng, SHIFTS)
    setup.floor["opens"], setup.floor["closes"] = opens, closes
    setup.floor["weekdays"] = int(rng.integers(1, 128)) | 0b10101
    setup.floor["bulk_second"] = pick(rng, [8 * 3600, 10 * 3600, 20 * 3600])
    return case, setup, int(rng.integers(2**31))


# --- what must hold of a log ---------------------------------------------------------------


def legal_hours(code, local):
    """The rules of hours and days of a country, written down once more from the fact sheet."""
    free = code in ("MX", "CO") and local.date() in holidays.country_holidays(code, years=local.year)
    hour = local.hour + local.minute / 60 + local.second / 3600
    if code == "MX":
        return local.weekday() < 5 and not free and 7 <= hour < 22
    if code == "CO":
        saturday = local.weekday() == 5
        return local.weekday() < 6 and not free and (8 <= hour < 15 if saturday else 7 <= hour < 19)
    return 8 <= hour < 21 if code == "US" else True


def assert_legal(case, setup, events):
    """Nobody is called, or sent a text, at an hour that his country forbids: by his own clock."""
    names = list(case.treatments.treatments)
    floor = zoneinfo.ZoneInfo(case.book.zones[0])
    clocks = [zoneinfo.ZoneInfo(zone) for zone in case.book.zones]
    for event in events:
        text = event["kind"] == Kind.GIVEN and names[event["detail"]] == "sms"
        if event["kind"] != Kind.DIALLED and not text:
            continue
        midnight = datetime.datetime.combine(date_of(event["day"]), datetime.time())
        moment = (midnight + datetime.timedelta(seconds=int(event["second"]))).replace(tzinfo=floor)
        local = moment.astimezone(clocks[setup.book[event["account"]]["zone"]])
        assert legal_hours(case.conduct.code, local), (event, local)


def assert_one_place_at_a_time(setup, dials):
    floor = setup.floor[0]
    assert (dials["second"] >= floor["opens"]).all()
    assert (dials["second"] < floor["closes"]).all()
    for collector in range(math.ceil(setup.collectors)):
        his = dials[dials["collector"] == collector]
        begins = his["day"].astype(np.int64) * 86_400 + his["second"]
        assert (np.diff(begins) >= his["seconds"][:-1]).all()
        assert (np.diff(begins) > 0).all()
        whole = floor["closes"] - floor["opens"]
        part = min(1.0, setup.collectors - collector)  # a fraction leaves earlier
        assert (his["second"] <= floor["opens"] + part * whole).all()


def assert_nobody_twice_a_day(dials):
    pairs = dials["day"].astype(np.int64) << 32 | dials["account"]
    assert len(np.unique(pairs)) == len(pairs)


def assert_books_balance(book):
    assert all(unaccounted(account) == 0 for account in book)
    assert (book["balance"] >= 0).all()
    assert (book["overdue"] >= 0).all()
    assert (book["overdue"] <= book["balance"]).all()
    assert ((book["balance"] == 0) == (book["state"] == AccountState.SETTLED)).all()


def assert_sound(case, setup, outcome):
    events = outcome.events
    recount = tallies_of(events, setup.book["opening_bucket"], setup.first_day, setup.all_days)
    assert (recount == outcome.daily).all()
    assert_books_balance(outcome.book)
    assert_books_balance(outcome.final)
    paid = np.zeros(len(setup.book), np.int64)
    payments = events[events["kind"] == Kind.PAID]
    np.add.at(paid, payments["account"], payments["cents"])
    assert (paid == outcome.final["paid"]).all()
    dials = events[events["kind"] == Kind.DIALLED]
    assert_legal(case, setup, events)
    assert_one_place_at_a_time(setup, dials)
    assert_nobody_twice_a_day(dials)
    staff = outcome.daily[: setup.days, STAFF_ROW, Kind.STAFFED, 2].sum()
    shift = int(setup.floor[0]["closes"] - setup.floor[0]["opens"])
    a_day = int(setup.collectors) * shift + int(shift * (setup.collectors % 1.0))
    assert staff % max(1, a_day) == 0


# --- the tests -----------------------------------------------------------------------------


@pytest.mark.parametrize("number", range(SCENARIOS))
def test_both_runners_write_the_same_log(number):
    case, setup, replication = random_scenario(number)
    compiled = simulate_compiled(Run(setup, replication, keep_events=True))
    shuffle = np.random.default_rng(number) if number % 4 else None
    objects = CollectionModel(setup, replication, shuffle=shuffle).run_to_end()
    assert log_hash(compiled.events) == log_hash(objects.events)
    assert (compiled.daily == objects.daily).all()
    assert (compiled.details == objects.details).all()
    for name in ("book", "final", "staff"):
        ours, theirs = getattr(compiled, name), getattr(objects, name)
        assert all(
            (ours[field] == theirs[field]).all() for field in ours.dtype.names if field != "free_at"
        ), name
    assert_sound(case, setup, compiled)


def test_the_scenarios_reach_every_kind_of_event():
    """The tests above are worth what their scenarios bring about."""
    counts = np.zeros(len(Kind), np.int64)
    for number in range(SCENARIOS):
        _, setup, replication = random_scenario(number)
        counts += simulate_compiled(Run(setup, replication)).daily.sum(axis=(0, 1))[:, 0]
    assert [kind.name for kind in Kind if counts[kind] == 0] == []


def test_the_comparison_would_notice(monkeypatch):
    """A runner whose collectors take one second longer writes another log."""
    _, setup, replication = random_scenario(0)
    sound = Workday.call
    monkeypatch.setattr(Workday, "call", lambda *arguments: sound(*arguments) + 1)
    compiled = simulate_compiled(Run(setup, replication, keep_events=True))
    objects = CollectionModel(setup, replication).run_to_end()
    assert (compiled.events["kind"] == Kind.DIALLED).sum() > 10
    assert log_hash(compiled.events) != log_hash(objects.events)
