"""The picture of a debtor's year: no text leaves it or covers another; words in both languages."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path
from string import Formatter

import matplotlib as mpl
import numpy as np
import pytest

import collsim
from collsim.content import Text, find, load
from collsim.debtors.feelings import FEELINGS
from collsim.debtors.personalities import Personalities
from collsim.experiments.debtor_types import Spoken
from collsim.experiments.debtor_year import DebtorYear, Mark, World, marks_of, samples
from collsim.records import EVENT, Kind, Mechanism, VisitEnd
from collsim.reporting.chart import Chart
from collsim.reporting.debtor_figures import HE, STYLES, WE, WIDTH, in_lines, month_ticks, year_chart
from collsim.reporting.debtor_page import render_year
from collsim.reporting.debtor_words import DEBTOR, told
from collsim.reporting.debtors import lead, manner_of_speech, total_rows, trait_rows, who
from collsim.reporting.style import house_style
from tests.reporting.pictures import assert_no_text_leaves

FIRST = 20_458  # 5 January 2026
TYPES = load(Personalities, find("personalities", "default")).types
EVERY_MARK = (
    (Kind.GIVEN, 0), (Kind.DIALLED, 1), (Kind.CONTACTED, 0), (Kind.VISITED, VisitEnd.HOLDER), (Kind.SUED, 0),
    (Kind.STOPPED, 0), (Kind.WRITTEN_OFF, 0), (Kind.PAID, 0), (Kind.PROMISED, 0), (Kind.KEPT, 0),
    (Kind.BROKEN, 0), (Kind.COMPLAINED, 0),
)  # fmt: skip


def events(days: int, debtors: int) -> np.ndarray:
    """Every kind of mark in every life, each on a day of its own."""
    rows = [
        (FIRST + (3 * number + row) % days, 36_000, row, -1, kind, detail, 0, 1_000)
        for row in range(debtors)
        for number, (kind, detail) in enumerate(EVERY_MARK)
    ]
    return np.array(rows, EVENT)


def world(policy: str, title: Text, days: int, debtors: int, largest: int, busy: bool) -> World:
    random = np.random.default_rng(days + debtors)
    overdue = (random.random((days + 1, debtors)) * largest).astype(np.int64)
    return World(
        policy=policy,
        title=title,
        events=events(days, debtors) if busy else np.zeros(0, EVENT),
        overdue=overdue,
        late=overdue > largest // 2,
        felt=random.random((len(samples(days)), debtors, len(FEELINGS))) * 2,
    )


def made_up(
    days: int = 365,
    debtors: int = 40,
    largest: int = 3_000_000,
    title: Text | None = None,
) -> DebtorYear:
    title = title or Text(en="Restrictive", es="Restrictiva")
    return DebtorYear(
        manners=(Spoken(Text(en="Evasive", es="Evasivo"), 0.7), Spoken(Text(en="Silent", es="Callado"), 0.3)),
        name="careless", personality=TYPES["careless"], currency="COP",
        title=Text(en="A portfolio", es="Una cartera"), first_day=FIRST, days=days, seed=1,
        ids=tuple(f"A{row}" for row in range(debtors)),
        buckets=np.full(debtors, 1), mechanisms=(int(Mechanism.MESSAGE), int(Mechanism.CALL)),
        sampled=samples(days), command="collsim debtor show careless",
        under=world("restrictive", title, days, debtors, largest, busy=True),
        without=world("do-nothing", title, days, debtors, largest, busy=False),
    )  # fmt: skip


LONG = Text(en="W" * 120, es="محفظة $x_1$ <b>" * 9)
YEARS = {
    "usual": lambda: made_up(),
    "one debtor, one month": lambda: made_up(days=30, debtors=1),
    "ten years of billions": lambda: made_up(days=3_650, largest=99_000_000_000_00),
    "long names": lambda: replace(
        made_up(title=LONG),
        personality=TYPES["careless"].model_copy(update={"title": LONG, "about": LONG, "works": LONG}),
    ),
}


@cache
def one_of(name: str) -> DebtorYear:
    return YEARS[name]()


@cache
def picture_of(name: str, lang: str) -> Chart:
    return year_chart(one_of(name), lang)


def texts_of(chart: Chart) -> list:
    """Every text that is drawn; matplotlib keeps labels of ticks beyond an axis, and draws none of them."""
    legends = [text for legend in chart.legends for text in legend.get_texts()]
    inside = [t for axes in chart.axes for t in (*axes.texts, *seen_labels(axes), axes._left_title)]
    return [*chart.texts, *legends, *inside]


def seen_labels(axes) -> list:
    right, top = axes.get_xlim()[1], axes.get_ylim()[1]
    across = [text for text in axes.get_xticklabels() if text.get_position()[0] <= right]
    return across + [text for text in axes.get_yticklabels() if text.get_position()[1] <= top]


# --- the picture -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "lang"), [("usual", "en"), *((name, "es") for name in YEARS)])
def test_no_text_leaves_the_picture_and_none_covers_another(name: str, lang: str) -> None:
    before = dict(mpl.rcParams)
    chart = picture_of(name, lang)
    assert dict(mpl.rcParams) == before
    with house_style():
        chart.agg().draw()
        texts = [text for text in texts_of(chart) if text.get_visible() and text.get_text().strip()]
        assert_no_text_leaves(chart, texts)
        boxes = [(text, text.get_window_extent()) for text in texts]
    for (one, here), (other, there) in combinations(boxes, 2):
        wide = min(here.x1, there.x1) - max(here.x0, there.x0)
        high = min(here.y1, there.y1) - max(here.y0, there.y0)
        assert wide <= 1.5 or high <= 1.5, (one, other)


def test_the_same_bytes_twice() -> None:
    short = "one debtor, one month"  # every mark is in it
    assert picture_of(short, "es").png(40) == year_chart(one_of(short), "es").png(40)


def test_every_mark_is_drawn_and_told_apart_without_colour() -> None:
    assert set(STYLES) == set(Mark) == {*WE, *HE}
    for lane in (WE, HE):
        seen = [(STYLES[m]["marker"], STYLES[m].get("mfc") == "white", STYLES[m]["ms"] > 5) for m in lane]
        assert len(set(seen)) == len(seen)
    found = marks_of(one_of("usual"), one_of("usual").under, 0)
    assert all(found.values())


def test_the_legend_names_only_what_is_there() -> None:
    year = one_of("usual")
    calm = replace(year, under=replace(year.under, events=year.under.events[:0]))
    said = {text.get_text() for text in texts_of(year_chart(calm, "en"))}
    assert "complains" not in said
    assert "past due if nothing is done" in said


@pytest.mark.parametrize(("days", "most"), [(30, 3), (60, 6), (365, 12), (730, 12), (3_650, 3), (3_650, 12)])
def test_months_are_named_in_order_and_not_too_many(days: int, most: int) -> None:
    ticks = month_ticks(FIRST, days, most, "es")
    assert 1 <= len(ticks) <= most
    assert all(a[0] < b[0] for a, b in pairwise(ticks))
    assert all(0 <= at <= days for at, _ in ticks)


def test_lines_are_no_wider_than_they_may_be() -> None:
    words = " ".join(["palabra"] * 60) + " " + "W" * 300
    lines = in_lines(words, 9.4).split("\n")
    assert len(lines) > 3
    assert lines[-1].endswith("…")
    assert " ".join(lines[:-1]) == " ".join(["palabra"] * 60)
    assert WIDTH < 12


# --- the words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", DEBTOR)
def test_both_languages_say_it_with_the_same_values(key: str) -> None:
    fields = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in DEBTOR[key]]
    assert all(text.strip() for text in DEBTOR[key])
    assert fields[0] == fields[1]


def test_every_text_is_asked_for() -> None:
    folder = Path(collsim.__file__).parent
    files = [
        *folder.glob("cli/debtors.py"),
        *folder.glob("reporting/debtor*.py"),
        *folder.glob("**/debtor*.j2"),
    ]
    code = "".join(f.read_text(encoding="utf-8") for f in files if f.name != "debtor_words.py")
    families = ("trait.", "level.", "mark.", "share.", "felt.", "total.")
    silent = [
        key for key in DEBTOR if not key.startswith(families) and not re.search(rf'"{re.escape(key)}"', code)
    ]
    assert silent == []


@pytest.mark.parametrize("name", TYPES)
def test_traits_in_plain_words(name: str) -> None:
    rows = trait_rows(TYPES[name], "en")
    assert len(rows) == 11
    assert who(TYPES[name], "es")
    between = {row[0]: row[2] for row in rows}["Wants to pay"]
    low, high = (int(part.rstrip("%")) / 100 for part in between.split(" and "))
    assert low < TYPES[name].willingness.typical < high


def test_a_trait_is_told_as_its_file_says() -> None:
    rows = {row[0]: row[1:] for row in trait_rows(TYPES["strategic"], "en")}
    assert rows["Wants to pay"] == ("hardly (15%)", "9% and 24%")
    assert rows["Money a month leaves for debt"] == ("3.0 instalments", "1.8 and 4.9")
    assert rows["Know that they owe"] == ("all", "")
    assert rows["Have an unsolved claim"] == ("none", "")
    assert {row[0]: row[1] for row in trait_rows(TYPES["careless"], "es")}[
        "Saben que deben"
    ] == "el 60 %".replace(" %", "\u00a0%")


def test_how_they_talk_is_said_commonest_first() -> None:
    assert manner_of_speech(one_of("usual"), "en") == "How they talk: evasive 70%, silent 30%."
    assert manner_of_speech(one_of("usual"), "es").replace("\u00a0", " ") == (
        "Cómo hablan: evasivo 70 %, callado 30 %."
    )


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_page_says_the_year_and_needs_nothing_else(lang: str) -> None:
    year = one_of("usual")
    page = render_year(year, picture_of("usual", lang), lang)
    assert f'<html lang="{lang}">' in page
    assert "collsim debtor show careless" in page
    assert told("page.numbers", lang) in page
    assert not re.search(r'(?:src|href)="(?!data:)', page)
    assert len(lead(year, lang)) == 3
    assert total_rows(year, lang)[0][0].endswith("COP")


def test_what_a_file_says_is_escaped() -> None:
    year = one_of("long names")
    page = render_year(year, picture_of("long names", "es"), "es")
    assert "<b>" not in page
