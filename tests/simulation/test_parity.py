"""One model, two runners: over random floors both write the same log, and the log is sound."""

import datetime
import json
import zoneinfo
from dataclasses import replace

import holidays
import numpy as np
import pytest

from collsim.policies.cells import CELLS
from collsim.policies.conduct import time_of_day
from collsim.policies.treatments import BEFORE_DUE
from collsim.portfolio.ageing import BUCKETS
from collsim.portfolio.ledger import unaccounted
from collsim.portfolio.synthesis import synthesise
from collsim.records import AccountState, Kind, QueueEnd, Role, VisitEnd
from collsim.simulation.compiled import simulate_compiled
from collsim.simulation.event_log import log_hash, tallies_of
from collsim.simulation.model import CollectionModel
from collsim.simulation.run import Run
from collsim.simulation.scenario import Floor
from collsim.simulation.workday import Workday
from collsim.units import MINUTE, date_of
from tests.simulation.worlds import BENCHMARKS, NAMES, case_of, policy_of, shipped_case, small_setup

ALL_SCENARIOS = 216
SCENARIOS = range(0, ALL_SCENARIOS, 3)
"""Those that are tried each time, long ones and short; the others are, with the slow tests."""
SCENARIOS_FOR_LONG = 40
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
SHIFTS = [(9 * 3600, 18 * 3600), (6 * 3600, 23 * 3600 + 1800), (8 * 3600, 8 * 3600 + 1200), (60, 86_400)]
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


TREATMENTS = [
    "sms",
    "letter",
    "call",
    "call",
    "call",
    "call",
    "visit",
    "visit",
    "trace",
    "bureau",
    "lawsuit",
    "stop",
]


def pick(rng, values):
    return values[int(rng.integers(len(values)))]


# --- random content ------------------------------------------------------------------------


def random_step(rng, arms):
    catalogue = shipped_case().treatments.treatments
    treatment = pick(rng, TREATMENTS) if rng.random() < 0.5 else pick(rng, list(catalogue))
    first = int(rng.integers(1, 120))
    step = {"treatment": treatment, "days_past_due": [first, first + int(rng.integers(0, 200))]}
    if catalogue[treatment].mechanism in BEFORE_DUE and rng.random() < 0.3:
        step["days_past_due"] = [-int(rng.integers(3, 9)), -int(rng.integers(1, 3))]
    if rng.random() < 0.8:
        step["every"] = int(rng.integers(1, 20))
    if "every" in step and rng.random() < 0.2:
        step["at_most"] = int(rng.integers(1, 6))
    if treatment == "trace" or rng.random() < 0.1:
        step["after_silent_dials"] = int(rng.integers(0, 4))
    if arms and rng.random() < 0.5:
        step["arm"] = f"arm {rng.integers(arms)}"
    for chance, condition in CONDITIONS:
        if rng.random() < chance:
            step |= condition(rng)
    return step


CONDITIONS = [
    (0.2, lambda rng: {"tiers": [pick(rng, ["intermediate", "significant"])]}),
    (0.2, lambda rng: {"lights": [pick(rng, ["green", "amber", "red"])]}),
    (0.2, lambda rng: {"balance_from": float(rng.integers(1, 3_000))}),
    (0.1, lambda rng: {"after_broken_promises": int(rng.integers(1, 3))}),
    (0.1, lambda rng: {"after_cures": int(rng.integers(1, 3))}),
    (0.2, lambda rng: {"payer": [pick(rng, ["poor", "good"])]}),
    (0.15, lambda rng: {"after": pick(rng, TREATMENTS), "days_after": int(rng.integers(0, 9))}),
]
"""Conditions of a step, and how often each is made."""


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
            "supervised": float(rng.uniform(0.01, minimum)) if rng.random() < 0.5 else None,
        },
        "voices": pick(rng, ["any", "rotate", "keep"]),
        "steps": [random_step(rng, arms) for _ in range(int(rng.integers(0, 10)))],
    }
    repeats = {step["treatment"] for step in content["steps"]}
    repeats -= {step["treatment"] for step in content["steps"] if "every" not in step}
    written = sorted(repeats & {"sms", "letter", "bureau"})
    if len(written) > 1 and content["ranking"] != "index" and rng.random() < 0.7:
        content["rotation"] = [written]
    if arms:
        arm_names = [f"arm {k}" for k in range(arms)]
        content["experiment"] = {"arms": arm_names, "period": int(rng.integers(1, 30))}
    if content["ranking"] == "oracle":
        content |= {"sees_truth": True, "benchmark": True}
    return policy_of(**content)


WHOLE_CATALOGUE = {
    "charges_fees": True,
    "authority": {"opening": 0.9, "minimum": 0.7, "wait": 20, "discount": 0.2, "plan_months": 3},
    "steps": [
        {"treatment": "friendly_call", "days_past_due": [-5, -1], "every": 3},
        {"treatment": "commercial_visit", "days_past_due": [-9, -1], "every": 20},
        {"treatment": "early_discount", "days_past_due": [-9, -1], "every": 9},
        {"treatment": "certificate", "days_past_due": [-20, -1], "after_cures": 1},
        {"treatment": "gift_card", "days_past_due": [-20, -1], "payer": ["good"]},
        {"treatment": "firm_call", "days_past_due": [1, 300], "every": 2},
        {"treatment": "collection_visit", "days_past_due": [1, 300], "every": 9},
        {"treatment": "reconciliation", "days_past_due": [1, 300], "every": 7, "at_most": 2},
        {"treatment": "settlement_offer", "days_past_due": [1, 300], "every": 20},
        {"treatment": "letter", "days_past_due": [1, 300], "every": 20},
        {"treatment": "second_letter", "days_past_due": [1, 300], "after": "letter", "days_after": 2},
        {"treatment": "suspension", "days_past_due": [1, 300], "every": 20},
        {"treatment": "bureau", "days_past_due": [1, 300]},
        {"treatment": "bureau_report", "days_past_due": [1, 300], "after": "bureau", "days_after": 6},
        {"treatment": "legal_deadline", "days_past_due": [1, 300], "every": 16},
        {"treatment": "extrajudicial_notice", "days_past_due": [1, 300]},
        {"treatment": "third_party", "days_past_due": [1, 300], "every": 3, "after_silent_dials": 1},
        {"treatment": "repossession_notice", "days_past_due": [1, 300]},
        {"treatment": "repossession", "days_past_due": [20, 300], "every": 4},
        {"treatment": "lawsuit", "days_past_due": [60, 90], "lights": ["red"]},
        {"treatment": "sale", "days_past_due": [140, 170]},
        {"treatment": "charge_off", "days_past_due": [171, 9999]},
    ],
}
"""A policy that gives nearly all there is."""
GENEROUS = {
    "authority": {"opening": 0.95, "minimum": 0.95, "wait": 30, "discount": 0.7, "plan_months": 12},
    "steps": [{"treatment": "call", "days_past_due": [1, 300], "every": 1}],
}
"""A policy under which discounts are agreed and kept, which is rare where all is drawn."""
BUSY = {
    "authority": {"opening": 0.9, "minimum": 0.8, "wait": 20, "plan_months": 3, "supervised": 0.1},
    "steps": [
        {"treatment": "call", "days_past_due": [1, 300], "every": 1},
        {"treatment": "visit", "days_past_due": [1, 300], "every": 2},
        {"treatment": "sms", "days_past_due": [1, 300], "every": 3},
        {"treatment": "trace", "days_past_due": [1, 300], "every": 4, "after_silent_dials": 2},
    ],
}
"""A policy that keeps everybody on the floor busy."""


def random_team(rng, floor):
    mode = pick(rng, ["manual", "power", "predictive"])
    lines = 1.0 if mode == "manual" else float(pick(rng, [1.0, 2.0, 3.5]))
    opens, closes = floor["opens"], floor["closes"]
    team = {
        "title": {"en": "team", "es": "equipo"},
        "share": float(rng.integers(1, 4)),
        "buckets": [bucket for bucket in BUCKETS if rng.random() < 0.7] or list(BUCKETS),
        "dialling": {"mode": mode, "lines": lines, "abandoned_at_most": float(pick(rng, [0.0, 0.03, 0.2]))},
        "inbound": bool(rng.random() < 0.8),
    }
    if rng.random() < 0.3:
        team |= {"opens": opens + (closes - opens) // 4 // 60 * 60, "closes": closes}
    return team


def as_written(floor):
    """Times of day as a file writes them."""
    times = ("opens", "closes", "at", "bulk")
    if isinstance(floor, dict):
        return {k: time_of_day(v) if k in times else as_written(v) for k, v in floor.items()}
    return [as_written(each) for each in floor] if isinstance(floor, list) else floor


def random_floor(rng, base):
    """A floor, and how many collectors, supervisors and visitors work on it."""
    opens, closes = pick(rng, SHIFTS)
    floor = base.model_dump(mode="json") | {
        "opens": opens,
        "closes": closes,
        "bulk": pick(rng, [8 * 3600, 10 * 3600, 20 * 3600]),
        "weekdays": [day for k, day in enumerate(WEEK) if k in (0, 2, 4) or rng.random() < 0.5],
        "visits_checked": float(rng.random()),
        "areas": {"count": int(rng.integers(1, 30)), "within": 5, "between": int(rng.integers(0, 20))},
    }
    if closes - opens > 3 * 3600:
        floor["breaks"] = [
            {"at": closes - 3600, "minutes": int(rng.integers(1, 15)), "waves": int(rng.integers(1, 4))}
        ]
    if rng.random() < 0.7:
        floor["teams"] = {f"team {k}": random_team(rng, floor) for k in range(int(rng.integers(1, 4)))}
        if any("opens" in team for team in floor["teams"].values()):
            floor["breaks"] = []
    for role in ("supervisors", "visitors"):
        later = opens + (closes - opens) // 3 // MINUTE * MINUTE
        late = {"opens": later, "closes": closes, "breaks": []}
        floor[role] = late if rng.random() < 0.3 else {"breaks": floor["breaks"]}
    return {
        "floor": Floor.model_validate_json(json.dumps(as_written(floor))),
        "collectors": int(rng.integers(0, 8)),
        "supervisors": int(rng.integers(0, 3)),
        "visitors": int(rng.integers(0, 3)),
    }


CALLING = {
    "calls_in": [0.1, 0.9],
    "own_rate": [0.1, 0.6],
    "busy": [0.1, 0.4],
    "caller_patience": [2.0, 60.0, 900.0],
    "call_back_seconds": [60.0, 1800.0, 10_800.0],
    "after_call_seconds": [0.0, 10.0, 40.0],
    "deciding_log_mean": [1.0, 4.0, 6.0],
    "hold_seconds": [3.0, 120.0],
    "absence": [0.0, 0.1],
    "skips_visits": [0.1, 0.6],
}


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
        days=int(rng.integers(20, 61)) if number < SCENARIOS_FOR_LONG else int(rng.integers(3, 12)),
        runoff_days=int(rng.choice([0, 1, 30])) if number < SCENARIOS_FOR_LONG else int(rng.integers(3)),
        seed=int(rng.integers(2**32)),
        **random_floor(rng, shipped_case().scenario.floor),
    )
    named = (NAMES + BENCHMARKS)[number % 7] if number < 21 else None
    policy = case.policy(named) if named else random_policy(rng)
    policy = policy_of(**GENEROUS) if number in range(24, 32) else policy
    policy = policy_of(**WHOLE_CATALOGUE) if number in range(12, 16) or number % 9 == 8 else policy
    if number % 3 == 2 and number >= 32 and number % 9 != 8:
        policy = policy_of(**BUSY, voices=pick(rng, ["any", "rotate", "keep"]))
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
    setup = case.setup(plan, None, float(rng.choice([1.0, 1.0, 0.7])))
    for name, values in CALLING.items():
        setup.parameters[name] = pick(rng, values)
    if number % 2:  # courts that decide within the days of the test
        setup.parameters["judgment_days"], setup.parameters["judgment_spread"] = 5, 20
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
    """Nobody is called, visited, or sent a text, at an hour that his country forbids: by his own clock."""
    names = list(case.treatments.treatments)
    floor = zoneinfo.ZoneInfo(case.book.zones[0])
    clocks = [zoneinfo.ZoneInfo(zone) for zone in case.book.zones]
    texts = (events["kind"] == Kind.GIVEN) & (events["detail"] == names.index("sms"))
    visits = (events["kind"] == Kind.VISITED) & (events["detail"] != VisitEnd.NOT_MADE)
    for event in events[texts | visits | (events["kind"] == Kind.DIALLED)]:
        midnight = datetime.datetime.combine(date_of(event["day"]), datetime.time())
        moment = (midnight + datetime.timedelta(seconds=int(event["second"]))).replace(tzinfo=floor)
        local = moment.astimezone(clocks[setup.book[event["account"]]["zone"]])
        assert legal_hours(case.conduct.code, local), (event, local)
        assert event["kind"] != Kind.VISITED or case.conduct.code != "CO"


def assert_nobody_in_two_places(setup, events):
    """What each of the staff does fills intervals that never overlap, and lies within his time at work."""
    spent = events[(events["collector"] >= 0) & (events["seconds"] > 0)]
    shifts = spent[spent["kind"] == Kind.STAFFED]
    spent = spent[spent["kind"] != Kind.STAFFED]
    order = np.lexsort((spent["second"], spent["day"], spent["collector"]))
    spent = spent[order]
    ends = spent["second"].astype(np.int64) + spent["seconds"]
    same = (np.diff(spent["collector"]) == 0) & (np.diff(spent["day"]) == 0)
    assert (ends[:-1][same] <= spent["second"][1:][same]).all()
    times = {(e["day"], e["collector"]): (e["second"] - e["seconds"], e["second"]) for e in shifts}
    for event, end in zip(spent, ends, strict=True):
        begins, leaves = times[event["day"], event["collector"]]
        assert begins <= event["second"]
        assert end <= leaves
    for (_, c), (begins, leaves) in times.items():
        assert begins == setup.staff[c]["begins"]
        assert leaves >= setup.staff[c]["ends"]


def assert_nothing_begins_after_the_shift(setup, events):
    begins = events[np.isin(events["kind"], [Kind.PREPARED, Kind.RESTED, Kind.TRAVELLED, Kind.CHECKED])]
    assert (begins["second"] < setup.staff["ends"][begins["collector"]]).all()


def assert_part_timers_work_their_part(setup, events):
    """Of the floor's days each works his share, give or take one; absence counts as paid."""
    shifts = events[events["kind"] == Kind.STAFFED]
    assert (shifts["detail"] == setup.staff["role"][shifts["collector"]]).all()
    paid = np.bincount(shifts["collector"], minlength=len(setup.staff))
    days = paid.max(initial=0)  # somebody works whole days
    if (setup.staff["share"] == 1.0).any():
        assert (np.abs(paid - setup.staff["share"] * days) <= 1.0).all()


def answered_by_machine(setup, events):
    """Talks that began with a machine's call, and calls left hanging: (event, team) in their order."""
    ring = int(setup.parameters["ring_seconds"][0]) + 1
    rang, called_in = {}, set()
    for e in events[events["kind"] == Kind.DIALLED]:
        if e["collector"] < 0:
            rang.setdefault((e["day"], e["account"]), []).append(e["second"])
    for e in events[(events["kind"] == Kind.QUEUED) & (events["detail"] == QueueEnd.ANSWERED)]:
        called_in.add((e["day"], e["account"], e["second"] + e["seconds"]))
    for e in events[
        np.isin(events["kind"], [Kind.CONTACTED, Kind.ANSWERED, Kind.WRONG_NUMBER, Kind.ABANDONED])
    ]:
        began = rang.get((e["day"], e["account"]), [])
        by_machine = any(second <= e["second"] <= second + ring for second in began)
        if by_machine and (e["day"], e["account"], e["second"]) not in called_in:
            lost = e["kind"] == Kind.ABANDONED
            yield e, int(e["detail"] if lost else setup.staff["team"][e["collector"]])


def assert_cap_is_kept(setup, events):
    """At every moment of every day a team's share of abandoned calls is within its cap."""
    answered = list(answered_by_machine(setup, events))
    lost = (events["kind"] == Kind.ABANDONED).sum()
    assert lost == sum(e["kind"] == Kind.ABANDONED for e, _ in answered)
    for e, team in answered:
        if e["kind"] == Kind.ABANDONED:
            so_far = [
                o["kind"] == Kind.ABANDONED
                for o, other in answered
                if other == team and o["day"] == e["day"] and o["second"] <= e["second"]
            ]
            assert sum(so_far) <= setup.teams["cap"][team] * len(so_far), e


def assert_queue_is_sound(setup, events):
    calls = events[events["kind"] == Kind.QUEUED]
    assert (calls["seconds"] >= 0).all()
    assert ((calls["second"] >= setup.floor[0]["opens"]) & (calls["second"] < setup.floor[0]["closes"])).all()
    assert len(np.unique(calls[["day", "account"]])) == len(calls)  # nobody calls twice a day
    answered = calls[calls["detail"] == QueueEnd.ANSWERED]
    talks = events[events["kind"] == Kind.CONTACTED]
    began = {(e["day"], e["account"], e["second"]) for e in talks}
    assert all((e["day"], e["account"], e["second"] + e["seconds"]) in began for e in answered)


def assert_decisions_are_heard(setup, events):
    """A debtor holds until a supervisor has decided or his patience ends; with none at work, not at all."""
    decided = {
        (e["day"], e["account"], e["second"] + e["seconds"]) for e in events[events["kind"] == Kind.DECIDED]
    }
    hung_up = {(e["day"], e["account"], e["second"]) for e in events[events["kind"] == Kind.HUNG_UP]}
    for e in events[events["kind"] == Kind.HELD]:
        end = (e["day"], e["account"], e["second"] + e["seconds"])
        assert (
            (end in decided) + (end in hung_up) >= 1 or e["seconds"] == 0 or nobody_decides(setup, events, e)
        )


def nobody_decides(setup, events, held):
    """Whether the last supervisor went home while this debtor held."""
    homes = events[(events["kind"] == Kind.STAFFED) & (events["detail"] == Role.SUPERVISOR)]
    left = homes["second"][(homes["day"] == held["day"]) & (homes["seconds"] > 0)]
    return len(left) == 0 or left.max() <= held["second"] + held["seconds"]


def assert_nobody_is_called_twice_a_day_unasked(events):
    """A second dial of a day is only made to somebody who asked to be called back."""
    dials = events[events["kind"] == Kind.DIALLED]
    pairs, counts = np.unique(dials[["day", "account"]], return_counts=True)
    asked = {(e["day"] + e["detail"], e["account"]) for e in events[events["kind"] == Kind.CALL_BACK]}
    asked |= {(day + later, account) for day, account in asked for later in range(1, 8)}  # floors that rest
    assert all((pair["day"], pair["account"]) in asked for pair in pairs[counts > 1])


def assert_books_balance(book):
    assert all(unaccounted(account) == 0 for account in book)
    assert (book["balance"] >= 0).all()
    assert (book["overdue"] >= 0).all()
    assert (book["overdue"] <= book["balance"]).all()
    assert ((book["balance"] == 0) == (book["state"] >= AccountState.SETTLED)).all()
    up_to_date = (book["overdue"] == 0) & (book["written_off"] == 0)
    assert (book["sanctions"][up_to_date] == 0).all()


MONEY = {
    Kind.DISCOUNTED: "discounted",
    Kind.CORRECTED: "corrected",
    Kind.SOLD: "sold",
    Kind.WRITTEN_OFF: "written_off",
}
"""What else lowers a debt, and the total in which it is kept."""


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
    for kind, column in MONEY.items():
        moved = events[events["kind"] == kind]
        cents = np.zeros(len(setup.book), np.int64)
        np.add.at(cents, moved["account"], moved["cents"])
        assert (cents == outcome.final[column]).all(), column
    assert_legal(case, setup, events)
    assert_nobody_in_two_places(setup, events)
    assert_nothing_begins_after_the_shift(setup, events)
    assert_part_timers_work_their_part(setup, events)
    assert_cap_is_kept(setup, events)
    assert_queue_is_sound(setup, events)
    assert_decisions_are_heard(setup, events)
    assert_nobody_is_called_twice_a_day_unasked(events)


# --- the tests -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "number",
    [
        pytest.param(number, marks=() if number in SCENARIOS else pytest.mark.slow)
        for number in range(ALL_SCENARIOS)
    ],
)
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
        assert all((ours[field] == theirs[field]).all() for field in ours.dtype.names), name
    assert_sound(case, setup, compiled)


def test_the_scenarios_reach_every_kind_of_event():
    """The tests above are worth what their scenarios bring about."""
    missing, numbers = set(Kind), iter(SCENARIOS)
    while missing and (number := next(numbers, None)) is not None:
        _, setup, replication = random_scenario(number)
        counts = simulate_compiled(Run(setup, replication)).daily.sum(axis=(0, 1))[:, 0]
        missing -= {kind for kind in Kind if counts[kind] > 0}
    assert missing == set()


def test_the_comparison_would_notice(monkeypatch):
    """A runner that lets everything last one second longer writes another log."""
    setup, replication = small_setup(), 0
    sound = Workday.until
    monkeypatch.setattr(Workday, "until", lambda day, second: sound(day, second + 1))
    compiled = simulate_compiled(Run(setup, replication, keep_events=True))
    objects = CollectionModel(setup, replication).run_to_end()
    assert (compiled.events["kind"] == Kind.DIALLED).sum() > 10
    assert log_hash(compiled.events) != log_hash(objects.events)
