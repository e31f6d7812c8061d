"""What practitioners know appears, though no test reads the parameter that causes it.

Each test compares two worlds of the same debtors with the same luck, which differ in what is done.
It fails a right model (false alarm) at most once in 10,000 times, and finds an effect of the size
that it states with chance .99 or more: `appears` checks both from the gains' own standard error.
"""

import json
from dataclasses import replace
from datetime import date

import numpy as np
import pyarrow as pa

from collsim.collectors.strategies import Strategy, compile_strategies
from collsim.experiments.debtor_types import only
from collsim.portfolio.store import frame_of, schema
from collsim.records import Kind
from collsim.simulation.simulate import simulate
from collsim.units import day_of
from tests.simulation.worlds import case_of, policy_of, shipped_case

Z_ALARM, Z_POWER = 3.72, 2.33
"""Normal quantiles of a false alarm of 1e-4 and a power of .99."""
FIRST = day_of(date(2026, 1, 5))
"""The first day of the scenario, a Monday."""


def portfolio(count, days_past_due=29, missed=1, **columns):
    """Accounts that differ in their luck alone: so many instalments of 100 missed, of 1,000 owed."""
    late = {
        "balance": 100_000,
        "instalment": 10_000,
        "overdue": 10_000 * missed,
        "days_past_due": days_past_due,
    }
    rows = [{"id": f"{number:05}"} | late | columns for number in range(count)]
    return frame_of(pa.Table.from_pylist(rows, schema=schema()))


def world(frame, kind=None, days=60, strategy=None, seed=1, treatments=None, **policy):
    """Outcome of a policy on a portfolio whose debtors are all of a type, with staff enough for all."""
    staff = max(2, len(frame) // 25)
    case = case_of(frame, days=days, runoff_days=1, collectors=staff, seed=seed)
    if kind is not None:
        case = replace(case, personalities=only(case.personalities, kind))
    if treatments is not None:
        catalogue = case.treatments.model_copy(update={"treatments": case.treatments.treatments | treatments})
        case = replace(case, treatments=catalogue)
    plan = case.plan(policy_of(**policy))
    setup = case.setup(plan, None)
    if strategy is not None:
        own = strategy_of(**strategy)
        setup = replace(setup, plan=replace(plan, strategy=0), strategies=compile_strategies([own]))
    return simulate(setup, 0, keep_events=True)


def strategy_of(**content):
    """A strategy written in a test; a usual beginning is put before its moves."""
    text = {"en": "made up", "es": "inventada"}
    moves = ["greet", "identify", "verify", "balance", *content.pop("moves")]
    written = {"kind": "strategy", "title": text, "about": text, "moves": moves, **content}
    return Strategy.model_validate_json(json.dumps(written))


def paid(outcome, from_day=0, until=1 << 30):
    """Cents that each account paid between two days."""
    events = outcome.events
    chosen = events[(events["kind"] == Kind.PAID) & (events["day"] >= from_day) & (events["day"] <= until)]
    return np.bincount(chosen["account"], chosen["cents"], minlength=len(outcome.book))


def appears(gains, effect):
    """Return whether a mean gain is above 0, by a test that would find one of `effect` with chance .99."""
    mean, error = gains.mean(), gains.std(ddof=1) / len(gains) ** 0.5
    assert effect >= (Z_ALARM + Z_POWER) * error, f"too few accounts: {error:.4f} on {effect}"
    return bool(mean > Z_ALARM * error)


def test_a_reminder_moves_the_forgetful_and_not_the_penniless():
    """Reminded, the forgetful pay the next bill on time more often (Cadena & Shoar: by 7-9 %).

    Who has no money gains less from it.
    """
    frame = portfolio(6_000, days_past_due=0, missed=0, due_dom=20)
    remind = {"steps": [{"treatment": "sms", "days_past_due": [-5, -1], "every": 25}]}
    until = FIRST + 15  # the evening of the due date

    def gains(kind):
        return (paid(world(frame, kind, 20, **remind), 0, until) > 0) * 1.0 - (
            paid(world(frame, kind, 20), 0, until) > 0
        )

    assert appears(gains("forgetful"), effect=0.05)
    penniless = gains("unlucky")
    forgetful = gains("forgetful")
    assert appears(forgetful - penniless, effect=0.05)


def test_a_call_after_payday_beats_one_before():
    """Paid of the past due within a fortnight of the call, when all are paid their wage on the 15th."""
    frame = portfolio(6_000, income_kind="monthly", payday=15)

    def within_a_fortnight(day):
        steps = [{"treatment": "call", "days_past_due": [29 + day, 29 + day]}]
        outcome = world(frame, None, 40, authority={"opening": 1.0, "minimum": 0.5, "wait": 10}, steps=steps)
        return paid(outcome, FIRST + day, FIRST + day + 9) / 10_000

    assert appears(within_a_fortnight(11) - within_a_fortnight(0), effect=0.1)


def test_opening_above_the_target_ends_higher_than_opening_at_it():
    """Agreed in the first call, of what is past due: the collector may accept 60 % in both worlds."""
    frame = portfolio(6_000)
    steps = [{"treatment": "call", "days_past_due": [29, 40], "every": 30}]
    led = {
        "moves": ["listen", "ask_date", "anchor", {"move": "concede", "by": 0.5}, {"move": "anchor", "at": 0}]
    }

    def agreed(opening):
        authority = {"opening": opening, "minimum": 0.6, "wait": 30}
        outcome = world(frame, None, 12, led, authority=authority, steps=steps)
        events = outcome.events[outcome.events["kind"] == Kind.PROMISED]
        sums = np.bincount(events["account"], events["cents"], minlength=len(outcome.book))
        return sums / 10_000

    higher, at_target = agreed(1.0), agreed(0.6)
    assert appears(higher - at_target, effect=0.01)
    both = (higher > 0) & (at_target > 0)
    assert appears((higher - at_target)[both], effect=0.1)


def test_solving_the_dispute_first_beats_insisting():
    """Recovered within two months from debtors who dispute, by collectors who settle it and who insist."""
    frame = portfolio(4_000)
    steps = [{"treatment": "call", "days_past_due": [29, 90], "every": 7}]
    rest = {
        "moves": [
            "listen",
            "ask_total",
            "ask_date",
            "anchor",
            {"move": "concede"},
            {"move": "anchor", "at": 0},
        ]
    }
    authority = {"opening": 1.0, "minimum": 0.4, "wait": 20}

    def recovered(**answers):
        outcome = world(frame, "disputing", 60, rest | {"answers": answers}, authority=authority, steps=steps)
        return paid(outcome) / 10_000

    solving = recovered(dispute=["listen", "document", "dispute"])
    insisting = recovered(dispute=["ask_total", "consequence", "anchor"])
    assert appears(solving - insisting, effect=0.1)


def test_recovery_falls_convexly_with_age():
    """Paid within half a year of what was past due, by age at the start, under one policy (EVIDENCE A)."""
    steps = [
        {"treatment": "letter", "days_past_due": [1, 2000], "every": 30},
        {"treatment": "call", "days_past_due": [1, 2000], "every": 7},
    ]
    authority = {"opening": 1.0, "minimum": 0.4, "wait": 20, "plan_months": 6}

    def recovered(months):
        frame = portfolio(3_000, days_past_due=30 * months - 1, missed=months)
        frame["balance"] = frame["overdue"]  # nothing new falls due
        return paid(world(frame, None, 180, authority=authority, steps=steps)) / (10_000 * months)

    at = {months: recovered(months) for months in (3, 6, 12, 24)}
    for younger, older in ((3, 6), (6, 12), (12, 24)):
        assert appears(at[younger] - at[older], effect=0.05)
    first_fall = (at[3] - at[6]) / 3
    assert appears(first_fall - (at[6] - at[12]) / 6, effect=0.02)
    assert appears((at[6] - at[12]) / 6 - (at[12] - at[24]) / 12, effect=0.01)


def test_what_is_repeated_wears_out_and_rotation_restores_it():
    """Read of the messages after the sixth, sent every third day: all by SMS, or in turn with letters."""
    frame = portfolio(3_000, missed=3, days_past_due=89)
    alike = [{"treatment": "sms", "days_past_due": [89, 200], "every": 3}]
    in_turn = [
        {"treatment": "sms", "days_past_due": [89, 200], "every": 6},
        {"treatment": "letter", "days_past_due": [92, 200], "every": 6},
    ]

    def read_share(steps, from_day, until):
        outcome = world(frame, "strategic", until + 8, steps=steps)
        events = outcome.events
        late = (events["day"] >= FIRST + from_day) & (events["day"] < FIRST + until)
        given = np.bincount(events["account"][late & (events["kind"] == Kind.GIVEN)], minlength=len(frame))
        read = np.bincount(events["account"][late & (events["kind"] == Kind.ARRIVED)], minlength=len(frame))
        return read / np.maximum(given, 1)

    early, late = read_share(alike, 0, 9), read_share(alike, 21, 45)
    assert appears(early - late, effect=0.1)
    assert appears(read_share(in_turn, 21, 45) - late, effect=0.05)


def as_message(treatment):
    """The same piece of paper, which neither threatens nor offers anything."""
    nothing = {"mechanism": "message", "announces": None, "deadline": None, "discount": None, "days": None}
    return treatment.model_copy(update=nothing)


def test_a_threat_that_is_not_carried_out_lowers_the_response_to_the_next():
    """Paid within three weeks of a legal notice, two months after a letter of the same pressure.

    In one world the letter had announced what never came, in the other it had announced nothing. Only
    accounts that had paid nothing before the notice in either world are compared.
    """
    frame = portfolio(8_000, missed=3, days_past_due=89)
    shipped = shipped_case().treatments.treatments
    hollow = shipped["bureau"]
    steps = [
        {"treatment": "first", "days_past_due": [89, 95]},
        {"treatment": "legal_notice", "days_past_due": [150, 400], "after": "first", "days_after": 60},
    ]

    def lived(first):
        return world(frame, None, 90, treatments={"first": first}, steps=steps)

    threatened, told = lived(hollow), lived(as_message(hollow))
    notice = FIRST + 60
    still = (paid(threatened, 0, notice) == 0) & (paid(told, 0, notice) == 0)
    gains = (paid(told, notice + 1, notice + 24) > 0) * 1.0 - (paid(threatened, notice + 1, notice + 24) > 0)
    assert appears(gains[still], effect=0.01)


def test_discounts_given_too_early_teach_waiting():
    """Paid in the two months after an offer has run out, by those who took no notice of it.

    In the other world the same letters came without an offer. Only accounts that had paid nothing until
    the offers had run out in either world are compared.
    """
    frame = portfolio(6_000)
    offer = shipped_case().treatments.treatments["settlement_offer"]
    steps = [{"treatment": "letters", "days_past_due": [29, 60], "every": 15}]

    def lived(letter):
        return world(frame, None, 120, treatments={"letters": letter}, steps=steps)

    offered, told = lived(offer), lived(as_message(offer))
    over = FIRST + 60
    still = (paid(offered, 0, over) == 0) & (paid(told, 0, over) == 0)
    gains = (paid(told, over + 1, over + 60) > 0) * 1.0 - (paid(offered, over + 1, over + 60) > 0)
    assert appears(gains[still], effect=0.04)
