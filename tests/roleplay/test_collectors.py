"""How much of what collectors say is understood: sentences by hand, and thousands that are made up."""

from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from collsim.roleplay.understanding import Extraction, Plan, extract
from tests.roleplay.collectors import COUNTRIES, ENGLISH, Speaker, Utterance

TUESDAY = datetime.datetime(2026, 11, 24, 10, 0)
SAID = Path(__file__).parent / "said.txt"
NEAR = 120
ENGLISH_BESIDES = ("AU", "BZ", "IN", "JM", "NG", "TT", "ZA")
"""Countries of sentences by hand in which English is spoken too."""
EACH = 1_200
"""So many sentences are made up in each language."""


def hear(text: str, country: str | None, now: datetime.datetime) -> Extraction:
    language = "en" if country in (*ENGLISH, *ENGLISH_BESIDES) else "es"
    return extract(text, language=language, country=country, now=now)


# ---------------------------------------------------------------------------------- written by hand


def lines_of(file: Path) -> list[str]:
    return [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("line", lines_of(SAID))
def test_what_is_said_by_hand(line):
    country, text, *gold = (part.strip() for part in line.split("|"))
    found = hear(text, None if country == "-" else country, TUESDAY)
    assert [*told(found), ""][: len(gold)] == gold


def told(found: Extraction) -> list[str]:
    """What was found, as the lines tell it."""
    return [
        " ".join(number(each.value) for each in found.money),
        " ".join(number(share) for share in found.percent),
        "; ".join(moment(each.date, each.time) for each in found.dates),
        plan_told(found.plan),
    ]


def number(value: Decimal | None) -> str:
    return "-" if value is None else format(value.normalize(), "f")


def moment(date: datetime.date, time: datetime.time | None) -> str:
    """A day far away is told with its year."""
    is_near = abs((date - TUESDAY.date()).days) < NEAR
    return (f"{date:%m-%d}" if is_near else date.isoformat()) + (f" {time:%H:%M}" if time else "")


def plan_told(plan: Plan | None) -> str:
    if plan is None:
        return ""
    if plan.instalments:
        return " ".join(
            f"{number(each.amount)}@{each.date:%m-%d}" if each.date else f"{number(each.amount)}@-"
            for each in plan.instalments
        )
    return f"{plan.count or '-'}, {number(plan.amount)}, {plan.period or '-'}"


# ------------------------------------------------------------------------------------------ made up


@pytest.fixture(scope="module", params=["es", "en"])
def heard(request) -> list[tuple[Utterance, Extraction]]:
    countries = [code for code in COUNTRIES if (code in ENGLISH) == (request.param == "en")]
    made = [
        Speaker(seed, countries[seed % len(countries)]).utterance() for seed in range(50_000, 50_000 + EACH)
    ]
    return [(each, hear(each.text, each.country, each.now)) for each in made]


def shares(heard, wanted, found) -> tuple[float, float]:
    """How often it is right where there is something to find, and how often something is found in vain."""
    there = [found(extraction) == wanted(said) for said, extraction in heard if wanted(said)]
    vain = [bool(found(extraction)) for said, extraction in heard if not wanted(said)]
    return sum(there) / len(there), sum(vain) / len(vain)


def test_amounts(heard):
    right, false = shares(heard, lambda said: sorted(said.money), lambda e: sorted(m.value for m in e.money))
    assert right >= 0.97
    assert false <= 0.01


def test_percentages(heard):
    right, false = shares(heard, lambda said: list(said.percent), lambda e: list(e.percent))
    assert (right, false) == (1, 0)


def test_days_and_hours(heard):
    right, false = shares(
        heard,
        lambda said: {(day, time) for day, time in said.dates},
        lambda e: {(due.date, due.time) for due in e.dates},
    )
    assert right >= 0.95
    assert false <= 0.02


def test_hours(heard):
    right, _ = shares(
        heard,
        lambda said: {time for _, time in said.dates if time},
        lambda e: {due.time for due in e.dates if due.time},
    )
    assert right >= 0.95


def test_plans(heard):
    right, false = shares(
        heard,
        lambda said: said.plan,
        lambda e: e.plan and not e.plan.instalments and (e.plan.count, e.plan.amount, e.plan.period),
    )
    assert right >= 0.93
    assert false <= 0.01
