"""A made-up comparison: four benchmarks, three policies, twenty replications."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pytest

from collsim.experiments.intervals import t_interval
from collsim.experiments.results import Comparison
from collsim.reporting.facts import COST, HARM, MONEY
from collsim.reporting.report import render_report

BUCKETS = {"all": 0.42, "not_due": 0.78, "1-30": 0.61, "31-60": 0.41, "61-90": 0.27, "90+": 0.11}
BASELINE = "restrictive"
POLICIES: dict[str, tuple[str, str, float, bool]] = {
    "restrictive": ("Restrictive", "Restrictiva", 1.00, False),
    "liberal": ("Liberal", "Liberal", 0.93, False),
    "rational": ("Rational", "Racional", 1.06, False),
    "do_nothing": ("Do nothing", "No hacer nada", 0.72, True),
    "random": ("Random order", "Orden al azar", 0.88, True),
    "balance_first": ("Largest balance first", "Saldo mayor primero", 0.94, True),
    "oracle": ("Oracle", "Oráculo", 1.17, True),
}
LEVELS = {
    "gross_recovery": 4_300_000, "net_recovery": 4_010_000, "net_present_value": 3_920_000,
    "net_present_value_with_runoff": 4_420_000, "recovered_share": 0.42, "cost_to_collect": 290_000,
    "cost_per_unit": 0.067, "overdue_at_end": 2_900_000, "cure_rate": 0.37, "roll_rate": 0.21,
    "days_to_first_payment": 88, "dials": 24_310, "right_party_contacts": 5_120, "contact_rate": 0.21,
    "promises_made": 1_890, "promises_kept_share": 0.52, "discounts": 61_000, "legal_cases": 14.2,
    "complaints": 23.4, "conduct_refusals": 412, "harm_index": 4.4, "utilisation": 0.71,
}  # fmt: skip
COSTS = {"restrictive": 1.15, "liberal": 0.62, "rational": 0.84, "do_nothing": 0.0, "random": 1.0,
         "balance_first": 1.0, "oracle": 0.7}  # fmt: skip
HARMS = {"restrictive": 1.6, "liberal": 0.5, "rational": 0.7, "do_nothing": 0.02, "random": 1.1,
         "balance_first": 1.2, "oracle": 0.4}  # fmt: skip
COSTLY = {"cost_to_collect", "cost_per_unit", "dials", "right_party_contacts", "discounts", "utilisation"}
HARMFUL = {"harm_index", "complaints", "legal_cases", "conduct_refusals"}
BACKWARD = {"overdue_at_end", "roll_rate", "days_to_first_payment"}


def level(policy: str, measure: str) -> float:
    """Where a measure lies under a policy."""
    base = LEVELS[measure]
    if measure in COSTLY:
        return base * COSTS[policy]
    if measure in HARMFUL:
        return base * HARMS[policy]
    strength = POLICIES[policy][2]
    return base / strength if measure in BACKWARD else base * strength


def values_table(replications: int, levels: dict[tuple[str, str], float]) -> pd.DataFrame:
    random = np.random.default_rng(1)
    luck = random.normal(0, 0.03, replications)
    rows = []
    for policy in POLICIES:
        for measure in LEVELS:
            mean = levels.get((policy, measure), level(policy, measure))
            own = random.normal(0, 0.008, replications)
            drawn = mean * (1 + luck + own)
            rows += [(policy, r, measure, float(v)) for r, v in enumerate(drawn)]
    return pd.DataFrame(rows, columns=["policy", "replication", "measure", "value"])


def summary_of(values: pd.DataFrame) -> pd.DataFrame:
    rows = [
        (policy, measure, *t_interval(list(group["value"])))
        for (policy, measure), group in values.groupby(["policy", "measure"], sort=False)
    ]
    return pd.DataFrame(rows, columns=["policy", "measure", "mean", "low", "high"])


def differences_of(values: pd.DataFrame) -> pd.DataFrame:
    drawn = values.pivot(index="replication", columns=["measure", "policy"], values="value")
    rows = []
    for measure in dict.fromkeys(values["measure"]):
        wide = drawn[measure]
        for policy in POLICIES:
            if policy != BASELINE:
                gap = wide[policy] - wide[BASELINE]
                ratio = float(gap.var() / (wide[policy].var() + wide[BASELINE].var()))
                rows.append((measure, policy, BASELINE, *t_interval(list(gap)), ratio))
    columns = ["measure", "policy", "baseline", "mean", "low", "high", "variance_ratio"]
    return pd.DataFrame(rows, columns=columns)


class Measured(NamedTuple):
    """The tables of a comparison that follow from what was drawn; many share them, so nobody changes them."""

    values: pd.DataFrame
    summary: pd.DataFrame
    differences: pd.DataFrame


@cache
def measured(replications: int, levels: tuple[tuple[tuple[str, str], float], ...] = ()) -> Measured:
    values = values_table(replications, dict(levels))
    return Measured(values, summary_of(values), differences_of(values))


@cache
def curves_table(days: int) -> pd.DataFrame:
    rows = []
    for policy, (_, _, strength, _) in POLICIES.items():
        for bucket, final in BUCKETS.items():
            for day in range(days + 1):
                mean = final * strength * (1 - np.exp(-day * strength / 70)) / (1 - np.exp(-days / 70))
                half = 0.012 * (day / days) ** 0.5
                rows.append((policy, bucket, day, min(mean, 0.98), mean - half, mean + half))
    return pd.DataFrame(rows, columns=["policy", "bucket", "day", "mean", "low", "high"])


def refusals_table() -> pd.DataFrame:
    rules = [
        ("MX-hours", "Disposiciones 2014, 4 II", "Outside 07–22 local time",
         "Fuera de 07–22 hora local", 210.0),
        ("MX-third", "Disposiciones 2014, 4 IX", "Third parties other than guarantors",
         "Terceros que no son avales", 31.5),
        ("MX-weekend", "Disposiciones 2014, 4 II", "Saturdays, Sundays and holidays",
         "Sábados, domingos y feriados", 98.2),
    ]  # fmt: skip
    rows = [(p, *r[:4], r[4] * HARMS[p]) for p in POLICIES for r in rules if p != "do_nothing"]
    return pd.DataFrame(rows, columns=["policy", "rule", "article", "text_en", "text_es", "mean"])


def treatments_table() -> pd.DataFrame:
    treatments = [
        ("sms", "Text message", "SMS", 9_120.0, 7_000.0, 0.02),
        ("call", "Call", "Llamada", 24_310.0, np.nan, 0.1),
        ("visit", "Collection visit", "Visita de cobranza", 12.5, np.nan, 3.0),
    ]
    rows = [
        (p, name, en, es, given * COSTS[p], noticed * COSTS[p], given * COSTS[p] * each)
        for p in POLICIES for name, en, es, given, noticed, each in treatments
        if COSTS[p] and (name != "visit" or p == "restrictive")
    ]  # fmt: skip
    columns = ["policy", "treatment", "title_en", "title_es", "given", "noticed", "cost"]
    return pd.DataFrame(rows, columns=columns)


def debtors_table() -> pd.DataFrame:
    rows = [
        ("unlucky", "Unlucky", "Fortuito", 1_100.4, 0.573),
        ("strategic", "Strategic", "Intencional", 819.6, 0.427),
    ]
    return pd.DataFrame(rows, columns=["type", "title_en", "title_es", "accounts", "share"])


def recovered_by_type_table() -> pd.DataFrame:
    rows = [
        (p, kind, base * strength, base * strength - 0.02, base * strength + 0.02)
        for p, (_, _, strength, _) in POLICIES.items()
        for kind, base in (("unlucky", 0.31), ("strategic", 0.22))
    ]
    return pd.DataFrame(rows, columns=["policy", "type", "mean", "low", "high"])


def rolls_table() -> pd.DataFrame:
    names = [b for b in BUCKETS if b != "all"]
    rows = []
    for policy in POLICIES:
        for i, before in enumerate(names):
            weights = np.array(
                [0.9 ** abs(i + 1 - j) * (1.0 if j <= i + 1 else 0.0) for j in range(len(names))]
            )
            weights[0] += 0.4
            for j, after in enumerate(names):
                rows.append((policy, before, after, float(weights[j] / weights.sum())))
    return pd.DataFrame(rows, columns=["policy", "before", "after", "share"])


def assumptions_table() -> pd.DataFrame:
    rows = [
        ("reminder_effect", 0.08, "share", 0.07, 0.09, "T1",
         "Cadena & Schoar, https://www.nber.org/papers/w17020",
         "On-time payment after a reminder SMS", "Pago puntual tras un SMS recordatorio"),
        ("rpc_per_dial", 0.26, "share", 0.02, 0.30, "T2", "industry surveys", "Right-party contacts per dial",
         "Contactos con el titular por marcación"),
        ("threat_by_type", 1.2, "ratio", 1.0, 1.5, "T3", "Fellner et al. 2013", "Tone works by type",
         "El tono funciona según el tipo"),
        ("promise_kept", 0.55, "share", 0.3, 0.7, "prior", "", "Promises kept, early buckets",
         "Promesas cumplidas, tramos tempranos"),
        ("irritation_half_life", 21, "days", 7, 60, "prior", "", "Days until irritation halves",
         "Días hasta que la irritación se reduce a la mitad"),
    ]  # fmt: skip
    columns = ["name", "value", "unit", "low", "high", "grade", "source", "about_en", "about_es"]
    return pd.DataFrame(rows, columns=columns)


def portfolio() -> dict[str, Any]:
    accounts = [900, 620, 410, 260, 210]
    names = [b for b in BUCKETS if b != "all"]
    buckets = [
        {"bucket": b, "accounts": n, "balance": n * 4_266.67, "overdue": n * 1_800.0 * (i > 0)}
        for i, (b, n) in enumerate(zip(names, accounts, strict=True))
    ]
    return {
        "name": {"en": "Department store, northern region", "es": "Tienda departamental, región norte"},
        "currency": "MXN", "accounts": 2_400, "balance": 10_240_000.0, "overdue": 2_700_000.0,
        "buckets": buckets,
        "not_stated": [
            {"field": "payday", "accounts": 2_400,
             "en": "15th and last day of the month", "es": "día 15 y último del mes"},
            {"field": "phone_alive", "accounts": 1_120,
             "prior_en": "78% answer", "prior_es": "78 % responde"},
        ],
        "fold": {"evaluation": 1_920, "pilot": 480},
        "source": "synthetic", "licence": "CC0-1.0", "citation": "collsim contributors, https://example.org/data",
    }  # fmt: skip


def pilot() -> dict[str, Any]:
    cells = [
        {"cell": f"{b}, {a}", "arm": arm, "n": 60, "uplift": u, "low": u - 0.03, "high": u + 0.03,
         "minutes": m}
        for b, a, arm, u, m in [
            ("1-30", "fresh", "reminder", 0.041, 0.4), ("1-30", "spoken to", "call", 0.112, 6.1),
            ("31-60", "significant", "visit", 0.188, 35.0), ("90+", "good payer", "letter", -0.004, 0.2),
        ]
    ]  # fmt: skip
    return {"accounts": 480, "replications": 5, "days": 60, "cost": 21_400.0, "recovered": 212_000.0,
            "arms": ["no treatment", "reminder", "call", "visit", "letter"], "assignments": 1_920,
            "hash": "9f2c11ab", "seed": 7, "cells": cells}  # fmt: skip


def provenance(replications: int, days: int) -> dict[str, Any]:
    return {
        "version": "0.1.0", "seed": 7, "replications": replications, "days": days, "runoff_days": 365,
        "runoff_policy": "balance_first", "conduct": "MX", "collectors": 8, "runner": "compiled",
        "started": "2026-11-21T10:00:00Z", "command": "collsim compare --replications 20 --seed 7",
        "hashes": {"portfolio": "a1b2c3", "scenario": "d4e5f6", "policies": "778899", "parameters": "aabbcc"},
    }  # fmt: skip


def described() -> dict[str, dict[str, Any]]:
    return {
        name: {
            "title": {"en": en, "es": es},
            "about": {"en": f"About {en.lower()}.", "es": f"Sobre {es.lower()}."},
            "family": name,
            "benchmark": benchmark,
        }
        for name, (en, es, _, benchmark) in POLICIES.items()
    }


def make(
    replications: int = 20,
    days: int = 180,
    levels: dict[tuple[str, str], float] | None = None,
    **changes: Any,
) -> Comparison:
    """A comparison with some levels moved and some fields replaced."""
    tables = measured(replications, tuple((levels or {}).items()))
    parts: dict[str, Any] = {
        "title": {"en": "Three policies for a store", "es": "Tres políticas para una tienda"},
        "portfolio": portfolio(),
        "policies": described(),
        **tables._asdict(),
        "curves": curves_table(days), "refusals": refusals_table(), "rolls": rolls_table(),
        "treatments": treatments_table(), "debtors": debtors_table(),
        "recovered_by_type": recovered_by_type_table(),
        "assumptions": assumptions_table(), "provenance": provenance(replications, days), "pilot": pilot(),
    }  # fmt: skip
    return Comparison(**{**parts, **changes})


@pytest.fixture(scope="session")
def comparison() -> Comparison:
    return make()


@pytest.fixture(scope="session")
def report(comparison: Comparison) -> Callable[[str], str]:
    """The page of the comparison in a language, rendered once."""
    return cache(lambda lang: render_report(comparison, lang))


@pytest.fixture(scope="session")
def factory() -> Callable[..., Comparison]:
    return make


def without_curves() -> dict[str, pd.DataFrame]:
    """Changes to a comparison whose page is asked about its words alone: five of its seven pictures fewer."""
    return {"curves": curves_table(1).iloc[:0], "rolls": rolls_table().iloc[:0]}


def make_small(
    money: Mapping[str, list[float]], harm: Mapping[str, list[float]] | None = None, **changes
) -> Comparison:
    """A comparison of the given policies with the given money and harm, replication by replication."""
    steady = {p: [100.0 * (1 + i)] * len(v) for i, (p, v) in enumerate(money.items())}
    tables = {MONEY: money, HARM: harm or {p: [2.0] * len(v) for p, v in money.items()}, COST: steady}
    rows = [
        (policy, r, measure, value)
        for measure, by_policy in tables.items()
        for policy, drawn in by_policy.items()
        for r, value in enumerate(drawn)
    ]
    values = pd.DataFrame(rows, columns=["policy", "replication", "measure", "value"])
    named = described()
    policies = {p: named[p] for p in money}
    return make(
        replications=2,
        days=2,
        **{"values": values, "summary": summary_of(values), "policies": policies, **changes},
    )


@pytest.fixture(scope="session")
def small() -> Callable[..., Comparison]:
    return make_small
