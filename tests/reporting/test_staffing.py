"""Headcounts as people read them: right sentences, figures without collisions, a page that needs nothing."""

from __future__ import annotations

import dataclasses
import json
import re
from functools import cache
from string import Formatter

import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest

from collsim.experiments.measures import MEASURES
from collsim.experiments.staffing import COST, GROSS, HARM, HOUR_COLUMNS, UTILISATION, Staffing
from collsim.experiments.staffing_curves import MONEY, curve_of
from collsim.reporting.staffing import (
    curve_title,
    notes,
    overall,
    rows,
    sentence,
    to_json,
    verdicts,
)
from collsim.reporting.staffing_figures import hours_chart, staffing_chart
from collsim.reporting.staffing_page import render_page
from collsim.reporting.staffing_words import STAFFING, ordinal, told
from tests.reporting.pictures import assert_no_text_leaves

COUNTS = (0, 1, 2, 3, 4, 6)
GAINS = {0: 0.0, 1: 90_000.0, 2: 140_000.0, 3: 150_000.0, 4: 130_000.0, 6: 60_000.0}
OF = {"kind": "collectors", "shift": "09:00-18:00"}


def drawn(replications: int, worth: float, noise: float, gains: dict[int, float]) -> dict:
    random = np.random.default_rng(5)
    luck = random.normal(0, 60_000, replications)
    found = {}
    for count in gains:
        values = dict.fromkeys(MEASURES, np.full(replications, 10.0 * count))
        values[MONEY] = 4_000_000 + worth * gains[count] + luck + random.normal(0, noise, replications)
        values[GROSS] = values[MONEY] + 40_000 * count
        values[COST] = np.full(replications, 40_000.0 * count)
        values[HARM] = 20 + 15 * np.sqrt(count) + random.normal(0, 0.5, replications)
        values[UTILISATION] = np.full(replications, 0.8 if count else np.nan)
        found[count] = values
    return found


def made_up(
    curves: tuple[tuple[str, str], ...] = (("collectors", "09:00-18:00"),),
    replications: int = 20,
    noise: float = 3_000,
    gains: dict[int, float] = GAINS,
    **changes: object,
) -> Staffing:
    found = [drawn(replications, 1.0 + 0.2 * n, noise, gains) for n in range(len(curves))]
    values = [
        (kind, shift, count, r, name, float(value))
        for (kind, shift), by_count in zip(curves, found, strict=True)
        for count, measures in by_count.items()
        for name in measures
        for r, value in enumerate(measures[name])
    ]
    hours = [
        (
            kind,
            shift,
            count,
            hour,
            2.0,
            *(rate + bound for rate in (4 + hour / 9, 2) for bound in (0, -0.2, 0.2)),
        )
        for kind, shift in curves
        for count in gains
        if count
        for hour in range(int(shift[:2]), int(shift[6:8]))
    ]
    origin = {"version": "0", "seed": 1, "replications": replications, "days": 180, "conduct": "none",
              "command": "collsim staff cards", "hashes": {}}  # fmt: skip
    staffing = Staffing(
        scenario="cards",
        title={"en": "Cards", "es": "Tarjetas"},
        policy="rational",
        policy_title={"en": "Rational", "es": "Racional"},
        currency="MXN",
        curves=tuple(curve_of(*name, 2, by_count) for name, by_count in zip(curves, found, strict=True)),
        values=pd.DataFrame(values, columns=["kind", "shift", "count", "replication", "measure", "value"]),
        hours=pd.DataFrame(hours, columns=HOUR_COLUMNS),
        scale=1.4,
        confidence=0.99,
        provenance=origin,
    )
    return dataclasses.replace(staffing, **changes)


SHIFTS = tuple(("collectors", shift) for shift in ("09:00-18:00", "13:00-21:00", "07:00-15:00"))
CASES = {
    "one": {},
    "shifts": {"curves": SHIFTS},
    "kinds": {"curves": tuple((kind, "09:00-18:00") for kind in ("visitors", "Cobranza temprana 1-30 " * 3))},
    "many": {"curves": tuple((f"team {n}", "09:00-18:00") for n in range(8))},
    "one replication": {"replications": 1},
    "large counts": {"gains": {0: 0.0, 50: 1e6, 100: 1.5e6, 1000: 1.7e6, 10000: 1e6}},
}  # fmt: skip

IN_LANGUAGES = [
    *(("one", lang) for lang in ("es", "en")),
    *((case, "es") for case in CASES if case != "one"),
    *(pytest.param(case, "en", marks=pytest.mark.slow) for case in CASES if case != "one"),
]
"""One case in both languages, the others in the longer one; with the slow tests in both."""


@cache
def one_of(case: str) -> Staffing:
    """The headcounts of that case; nothing that is done with them changes them."""
    return made_up(**CASES[case])


# --- words -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", STAFFING)
def test_both_languages_say_it_with_the_same_values(key: str) -> None:
    english, spanish = STAFFING[key]
    assert english.strip()
    assert spanish.strip()
    named = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in (english, spanish)]
    assert named[0] == named[1]


def test_ordinals() -> None:
    assert [ordinal(n, "en") for n in (1, 2, 3, 4, 11, 12, 13, 21, 102, 111)] == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "111th",
    ]  # fmt: skip
    assert [ordinal(n, "es") for n in (1, 2, 3, 11, 21)] == ["1.er", "2.º", "3.er", "11.º", "21.er"]


@pytest.mark.parametrize(
    ("gains", "said", "dicho"),
    [
        ({0: 0, 1: 9e4, 2: 5e4}, "pays up to 1 and no further", "conviene hasta 1 y no más allá"),
        ({0: 0, 1: 9e4, 2: 15e4}, "up to 2, the most that was tried", "hasta 2, lo más que se probó"),
        ({0: 0, 1: -9e4, 2: -15e4}, "never pays, not even the first", "ni siquiera el primero"),
        ({2: 0, 3: -9e4, 4: -15e4}, "One more than 2 never pays", "Más de 2 nunca conviene"),
        ({0: 0, 1: 9e4, 2: 9e4, 3: -9e4}, "between 1 and 2 that cannot be told; beyond 2",
         "entre 1 y 2 no se puede decir; más allá de 2"),
        ({0: 0, 1: 9e4, 2: 9e4}, "between 1 and 2, the most that was tried", "entre 1 y 2, lo más que"),
        ({0: 0, 1: 0, 2: -9e4}, "Whether one more pays between 0 and 1 cannot be told; beyond 1",
         "Entre 0 y 1 no se puede decir si uno más conviene; más allá de 1"),
        ({0: 0, 1: 0, 2: 0}, "between 0 and 2, the most that was tried", "Entre 0 y 2, lo más que"),
    ],
)  # fmt: skip
def test_the_sentence_says_what_the_numbers_allow(gains: dict[int, float], said: str, dicho: str) -> None:
    staffing = made_up(gains=gains)
    [curve] = staffing.curves
    assert said in sentence(staffing, curve, "en")
    assert dicho in sentence(staffing, curve, "es")


def test_the_sentence_tells_what_the_next_one_adds_with_its_harm() -> None:
    staffing = made_up()
    text = sentence(staffing, staffing.curves[0], "en").replace("\u00a0", " ")
    assert "The greatest mean is with 3: MXN 4." in text
    assert re.search(
        r"The 3rd collector adds \+MXN [\d.,]+ net \([\d,]+ to [\d,]+\) and \+\d\.\d\d points", text
    )
    assert re.search(r"the 4th collector adds −MXN .* points of harm\.", text)
    assert "de 4 a 6" not in sentence(staffing, staffing.curves[0], "es")


def test_it_says_when_more_replications_are_needed() -> None:
    unclear = made_up(gains={0: 0.0, 1: 90_000.0, 2: 91_000.0}, noise=9_000)
    assert re.search(
        r"About [\d,]+ replications would probably tell; these are 20", verdicts(unclear, "en")[0]
    )
    alone = made_up(replications=1)
    assert "One replication has no interval" in verdicts(alone, "en")[0]
    assert "nan" not in " ".join(verdicts(alone, "es"))


def test_the_best_of_several_is_told_with_a_paired_interval() -> None:
    staffing = one_of("shifts")
    assert len(verdicts(staffing, "en")) == 4
    assert "Collectors, 07:00–15:00 with 3 has the greatest mean" in overall(staffing, "en")[0]
    assert overall(made_up(), "en") == []


def test_notes_say_what_was_scaled_and_how_sure_it_is() -> None:
    assert "71.4%" in " ".join(notes(made_up(), "en"))
    assert "99.0%" in " ".join(notes(made_up(), "en"))
    assert "scaled" not in " ".join(notes(made_up(scale=1.0), "en"))


def test_the_table_has_a_row_a_headcount_and_marks_the_present_one() -> None:
    staffing = made_up()
    table = rows(staffing, staffing.curves[0], "en")
    assert [row[0] for row in table] == ["0", "1", "2 (now)", "3", "4", "6"]
    assert [row[3] for row in table] == ["–", "yes", "yes", "yes", "no", "no"]


def test_json_knows_no_nan() -> None:
    for case in CASES:
        found = to_json(one_of(case), "es")
        assert json.loads(json.dumps(found, allow_nan=False)) == found


def test_names_of_kinds() -> None:
    staffing = made_up(curves=(("visitors", "09:00-18:00"), ("early", "09:00-18:00")))
    assert [curve_title(staffing, curve, "es") for curve in staffing.curves] == [
        "Gestores de campo",
        "Equipo early",
    ]
    assert "collector in team early" in verdicts(staffing, "en")[1]


# --- figures -----------------------------------------------------------------------------------------


def ticks(axis: object) -> list:
    """The labels of an axis that are drawn: matplotlib keeps others beyond its ends."""
    low, high = sorted(axis.get_view_interval())  # type: ignore[attr-defined]
    return [tick.label1 for tick in axis.get_major_ticks() if low <= tick.get_loc() <= high]  # type: ignore[attr-defined]


@pytest.mark.parametrize("draw", [staffing_chart, hours_chart])
@pytest.mark.parametrize(("case", "lang"), IN_LANGUAGES)
def test_no_text_leaves_the_figure_or_covers_another(case: str, draw: object, lang: str) -> None:
    before = dict(mpl.rcParams)
    chart = draw(one_of(case), lang)  # type: ignore[operator]
    chart.agg().draw()
    texts = [*chart.texts]
    for axes in chart.axes:
        texts += [axes._left_title, axes.xaxis.label, *ticks(axes.xaxis), *ticks(axes.yaxis)]
    seen = [text for text in texts if text.get_visible() and text.get_text()]
    assert_no_text_leaves(chart, seen)
    boxes = [text.get_window_extent() for text in seen]
    for n, box in enumerate(boxes):
        for other, text in zip(boxes[n + 1 :], seen[n + 1 :], strict=True):
            assert not (box.overlaps(other) and box.fully_overlaps(other)), (seen[n], text)
    assert dict(mpl.rcParams) == before


@pytest.mark.parametrize("draw", [staffing_chart, hours_chart])
def test_the_same_bytes_twice(draw: object) -> None:
    staffing = one_of("one")
    first, second = draw(staffing, "en"), draw(staffing, "en")  # type: ignore[operator]
    assert first.svg() == second.svg()
    assert first.svg() != draw(staffing, "es").svg()  # type: ignore[operator]


# --- the page ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("case", "lang"), IN_LANGUAGES)
def test_the_page_needs_nothing_but_itself(case: str, lang: str) -> None:
    page = render_page(one_of(case), lang)
    assert f'<html lang="{lang}">' in page
    assert not re.search(r'(?:src|href)="(?!data:|#)', page)
    assert "nan" not in re.sub(r'src="[^"]*"', "", page)


def test_names_cannot_write_into_the_page() -> None:
    evil = "<script>alert(1)</script>"
    staffing = made_up(
        curves=((evil, "09:00-18:00"),), title={"en": evil, "es": evil}, policy_title={"en": evil, "es": evil}
    )
    page = render_page(staffing, "en")
    assert "<script" not in page
    assert told("page.kind", "en") in page
