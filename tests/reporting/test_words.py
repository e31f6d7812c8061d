"""Every text exists in both languages and asks for the same values in both."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

import collsim.reporting
from collsim.content import find, load
from collsim.errors import InputError
from collsim.experiments.assumptions import assumptions
from collsim.experiments.case import open_case
from collsim.reporting.evidence import SOURCES, UNITS
from collsim.reporting.phrases import GLOSSARY, PHRASES
from collsim.reporting.words import knows, language, listed, say
from collsim.simulation.scenario import Scenario

FOLDER = Path(collsim.reporting.__file__).parent


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("key", PHRASES)
def test_both_languages_say_it_with_the_same_values(key: str) -> None:
    english, spanish = PHRASES[key]
    assert english.strip()
    assert spanish.strip()
    assert fields(english) == fields(spanish)


def test_every_text_asked_for_exists_and_every_text_is_asked_for() -> None:
    code = "\n".join(p.read_text(encoding="utf-8") for p in FOLDER.rglob("*") if p.suffix in (".py", ".j2"))
    written = set(re.findall(r'say(?:d)?\(\s*"([a-z_.]+)"[,)]', code))
    assert written <= set(PHRASES)
    sources = code
    for texts in ("phrases.py", "daily_words.py"):
        sources = sources.replace((FOLDER / texts).read_text(encoding="utf-8"), "")
    families = (
        "bucket.",
        "unit.",
        "report.portfolio_",
        "cell.",
        "grade.",
        "term.",
        "meaning.",
        "provenance.",
        "pilot.",
        "verdict.",
        "scatter.",
        "activity.",
        "conduct.",
        "target.",
        "report.targets_",
    )
    words = set(re.findall(r"\w+", sources))
    silent = [key for key in PHRASES if not key.startswith(families) and key.split(".")[-1] not in words]
    assert silent == []


def test_every_term_has_a_meaning() -> None:
    assert all(f"meaning.{key}" in PHRASES for key in GLOSSARY)


def test_languages_with_territory() -> None:
    assert [language(x) for x in ("es", "en", "es-AR", "en_GB", "ES")] == ["es", "en", "es", "en", "es"]


def test_an_unknown_language_is_answered_with_the_known_ones() -> None:
    with pytest.raises(InputError, match=r"Spanish \(es\) and English \(en\)"):
        say("yes", "fr")


@pytest.mark.parametrize(
    ("names", "en", "es"),
    [
        ([], "", ""),
        (["A"], "A", "A"),
        (["A", "B"], "A and B", "A y B"),
        (["A", "B", "Intensiva"], "A, B and Intensiva", "A, B e Intensiva"),
        (["A", "«Hipoteca»"], "A and «Hipoteca»", "A e «Hipoteca»"),
        (["A", "Hielo"], "A and Hielo", "A y Hielo"),
    ],
)
def test_lists_read_as_sentences(names: list[str], en: str, es: str) -> None:
    assert listed(names, "en") == en
    assert listed(names, "es") == es


def test_units_and_sources_of_the_shipped_cards_are_said_in_spanish():
    found = assumptions(open_case("cards", accounts=20))
    units = {unit for unit in found["unit"] if unit and not unit.endswith(" per USD")}
    assert {unit for unit in units if unit not in UNITS and not knows(f"unit.{unit}")} == set()
    assert set(found["source"]) - set(SOURCES) == set()
    rates = load(Scenario, find("scenario", "cards")).per_dollar.values()
    assert {card.source for card in rates} - set(SOURCES) == set()
