"""A world without chance: two accounts, one of whom always answers, agrees and pays, the other never."""

import math

import pyarrow as pa

from collsim.portfolio.store import frame_of, schema

SURE = 40.0  # log-odds that are certainty in floating point
TRAITS = ("willingness", "thrift", "honesty", "trust", "reactance", "credibility", "attention", "reach")

CERTAIN = {
    "right_party": 1.0,
    "promise_base": 1e3,
    "keep_base": 1e3,
    "on_time_base": 1e3,
    "want_base": -1e3,  # nobody pays by himself
    "complains": 0.0,
    "prepare_seconds": 50.0,
    "ring_seconds": 1.0,
    "after_call_seconds": 40.0,
    "after_call_log_sd": 0.0,
    "talk_agreed_log_mean": math.log(300.0),
    "talk_agreed_log_sd": 0.0,
    "spends_at_most": 0.8,
    "shock_rate": 1e-9,
    "learning_gap": 0.0,
    "tires": 0.0,
    "absence": 0.0,
    "busy": 0.0,
    "wrong_number": 0.0,
    "dead_number": 0.0,
    "voicemail": 0.0,
    "calls_in": 0.0,
    "vulnerable": 0.0,
    "not_alone": 0.0,
    "hands_over": 0.0,
}


def portfolio():
    """On 5 January: "able" owes the bill of 7 December, "away" those of 7 November and December."""
    base = {"balance": 100_000, "instalment": 10_000, "due_dom": 7, "income_kind": "monthly", "payday": 15}
    late = [
        {"id": "able", "overdue": 10_000, "days_past_due": 29},
        {"id": "away", "overdue": 20_000, "days_past_due": 59},
    ]
    return frame_of(pa.Table.from_pylist([base | account for account in late], schema=schema()))


def with_certainty(setup):
    """Debtors without chance: "able" answers, agrees and pays; "away" is never there and has nothing."""
    for name, value in CERTAIN.items():
        setup.parameters[name] = value
    setup.talk["manners"]["objects"] = setup.talk["manners"]["says"] = 0.0  # they say what they mean
    types, mix = setup.population.types, setup.population.mix
    able, away = 0, 1
    types["traits"][:, :, 1] = types["cover_sd"] = types["disputes"] = 0.0
    types["traits"][able, :, 0], types["cover"][able] = SURE, math.log(1e6)
    types["traits"][able, TRAITS.index("reactance"), 0] = -SURE
    types["traits"][away, :, 0], types["cover"][away] = -SURE, math.log(1e-9)
    mix[1], mix[2] = 1.0, [0.0] + [1.0] * (len(types) - 1)  # by opening bucket
    return setup
