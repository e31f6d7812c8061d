"""The daily sheet on the page, on the terminal and in pictures."""

from __future__ import annotations

import csv
import datetime
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import matplotlib as mpl
import pytest
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_hex
from rich.console import Console

from collsim.content import Text
from collsim.experiments.daily import daily_sheet
from collsim.experiments.sheet import Activity, TeamFacts
from collsim.reporting import daily_figures
from collsim.reporting.chart import Chart
from collsim.reporting.daily import READING, Day, lead, render_day, sheet_csv, write_day
from collsim.reporting.daily_figures import day_chart, timeline_chart
from collsim.reporting.daily_tables import blocks, clock, packed, print_sheet, wait
from collsim.reporting.daily_words import DAILY_PHRASES
from collsim.units import HOUR
from tests.floor_days import TEAMS, FloorDay, floor_day
from tests.reporting.pictures import assert_no_text_leaves
from tests.reporting.test_report import Outline

HOSTILE = "<script>alert('x')</script>\"><img src=x onerror=y>"


def day_of(made: FloorDay) -> Day:
    return Day(
        sheet=daily_sheet(*made),
        events=made.events,
        date=datetime.date(2026, 10, 30),
        title=Text(en="A portfolio of cards", es="Una cartera de tarjetas"),
        policy=Text(en="Restrictive", es="Restrictiva"),
        policy_name="restrictive",
        currency="MXN",
        command="collsim day cards",
        version="0.1.0",
        accounts=tuple(f"A{row:03}" for row in range(1 + int(made.events["account"].max(initial=-1)))),
    )


@pytest.fixture(scope="module")
def day() -> Day:
    return one_of("usual")


DAYS: dict[str, Callable[[], FloorDay]] = {
    "usual": floor_day,
    "one person": lambda: floor_day(sizes=(1,), supervisors=0, visitors=0, callers=0, teams=TEAMS[:1]),
    "visitors alone": lambda: floor_day(sizes=(0, 0), supervisors=0, callers=0),
    "nobody": lambda: floor_day(sizes=(0, 0), supervisors=0, visitors=0, callers=0),
    "many": lambda: floor_day(sizes=(70, 60), callers=200),
    "long names": lambda: floor_day(
        teams=(replace(TEAMS[0], title=Text(en="محفظة " * 9, es="A" * 80)), TEAMS[1])
    )._replace(names=tuple(f"María Fernanda de la Concepción {n}" for n in range(21))),
}

IN_LANGUAGES = [
    *(("usual", lang) for lang in ("es", "en")),
    *((name, "es") for name in DAYS if name != "usual"),
    *(pytest.param(name, "en", marks=pytest.mark.slow) for name in DAYS if name != "usual"),
]
"""One day in both languages, the others in the longer one; with the slow tests in both."""


@cache
def one_of(name: str) -> Day:
    """The day of that name; nothing that is done with a day changes it."""
    return day_of(DAYS[name]())


def drawn(made: Day, lang: str) -> list[Chart]:
    return [day_chart(made.sheet, lang), timeline_chart(made.sheet, made.events, lang)]


@cache
def pictures(name: str, lang: str) -> list[Chart]:
    """Both pictures of the day of that name, drawn once, in settings that stay as they were."""
    before = dict(mpl.rcParams)
    charts = drawn(one_of(name), lang)
    assert dict(mpl.rcParams) == before
    return charts


@cache
def page(name: str, lang: str) -> str:
    """The page of the day of that name, rendered once."""
    return render_day(one_of(name), lang)


def _seen(labels: Sequence[Any], axes: Axes) -> list[Any]:
    """Labels of the ticks that lie on the axis; matplotlib keeps some beyond it, which it does not draw."""
    left, right = sorted(axes.get_xlim())
    return [label for label in labels if left <= label.get_position()[0] <= right]


# --- pictures ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "lang"), IN_LANGUAGES)
def test_no_text_leaves_a_picture_and_none_covers_another(name: str, lang: str) -> None:
    before = dict(mpl.rcParams)
    for chart in pictures(name, lang):
        chart.agg().draw()
        legends = [t for legend in chart.legends for t in legend.get_texts()]
        labels = [
            text
            for axes in chart.axes
            for text in (*axes.texts, *axes.get_yticklabels(), *_seen(axes.get_xticklabels(), axes))
        ]
        titles = [axes.title for axes in chart.axes]
        assert_no_text_leaves(chart, [*chart.texts, *legends, *labels, *titles])
        rows = [t.get_window_extent() for t in chart.axes[0].get_yticklabels()]
        assert all(above.y0 >= below.y1 - 1 for above, below in pairwise(rows))
    assert dict(mpl.rcParams) == before


def test_pictures_are_the_same_bytes_twice(day: Day) -> None:
    for first, second in zip(pictures("usual", "es"), drawn(day, "es"), strict=True):
        assert first.png(50) == second.png(50)


def bars_of(axes: Axes) -> list[tuple[int, float, str]]:
    """Place, end and colour of every bar."""
    return [
        (round((box.y0 + box.y1) / 2), box.x1, to_hex(bars.get_facecolor()[0]))
        for bars in axes.collections
        if isinstance(bars, PolyCollection)
        for box in (path.get_extents() for path in bars.get_paths())
    ]


def test_bars_are_as_long_as_what_they_show(day: Day) -> None:
    promises, hours = (bars_of(axes) for axes in pictures("usual", "en")[0].axes)
    people = dict(daily_figures._rows(day.sheet, "en").people)
    assert {place: end for place, end, _ in promises} == {
        place: person.work.promises
        for place, person in people.items()
        if person.work.promises or person.goal is not None
    }
    green = {place for place, _, colour in promises if colour == daily_figures.REACHED}
    aimed = {place: person.distance for place, person in people.items() if person.distance is not None}
    assert green == {place for place, distance in aimed.items() if distance >= 0}
    for place, person in people.items():
        spent = sum(person.work.seconds(activity) for activity in Activity) + person.work.idle
        drawn_to = max((end for at, end, _ in hours if at == place), default=0.0)
        assert drawn_to == pytest.approx(spent / HOUR)


def test_of_very_many_people_some_of_each_team_are_drawn() -> None:
    made = one_of("many")
    rows = daily_figures._rows(made.sheet, "en")
    assert rows.all == 135
    assert len(rows.people) <= daily_figures.MOST_PEOPLE
    teams = {person.row < 70 for _, person in rows.people}
    assert teams == {True, False}
    notes = [text.get_text() for text in pictures("many", "en")[0].texts]
    assert any(f"{len(rows.people)} of 135 people are drawn" in text for text in notes)


# --- the terminal ------------------------------------------------------------------------------------


def printed(made: Day, lang: str, width: int = 100) -> str:
    file = io.StringIO()
    print_sheet(made.sheet, Console(file=file, width=width), lang)
    return file.getvalue()


@pytest.mark.parametrize("lang", ["es", "en"])
@pytest.mark.parametrize("name", DAYS)
def test_the_sheet_fits_one_hundred_columns(name: str, lang: str) -> None:
    text = printed(one_of(name), lang, 140)
    assert max((len(line.rstrip()) for line in text.splitlines()), default=0) <= 100
    assert name == "long names" or "…" not in text


def test_a_narrow_terminal_gets_more_tables_and_loses_no_figure(day: Day) -> None:
    wide, narrow = printed(day, "en"), printed(day, "en", 60)
    assert max(len(line.rstrip()) for line in narrow.splitlines()) <= 60
    assert narrow.count("C005 ") > wide.count("C005 ")
    assert set(re.findall(r"\d[\d,.:%]+", wide)) <= set(re.findall(r"\d[\d,.:%]+", narrow))


def test_the_terminal_tells_what_the_sheet_holds(day: Day) -> None:
    text = printed(day, "en")
    person = day.sheet.people[0]
    (row, *_) = re.findall(rf"^{person.name} .*$", text, re.M)
    assert row.split()[:5] == [
        person.name,
        f"{person.work.dials}",
        f"{person.work.contacts}",
        f"{person.contacts_per_dial:.1%}",
        f"{person.work.promises}",
    ]
    assert "C004 (absent)" in text
    assert "Answered within 20 s" in text
    assert "Share abandoned" in text
    assert "Mora temprana" in printed(day, "es")


def test_markup_in_names_is_not_obeyed() -> None:
    names = tuple(f"[red]{n}[/red]" for n in range(21))
    assert "[red]0[/red]" in printed(day_of(floor_day()._replace(names=names)), "en")


def test_one_team_alone_keeps_the_floor_beneath_it(day: Day) -> None:
    titles = [block.title for block in blocks(day.sheet.of_team("late"), "en")]
    assert titles == ["Late arrears", "Whole floor"]
    small = daily_sheet(*floor_day(sizes=(1,), supervisors=0, visitors=0, callers=0, teams=TEAMS[:1]))
    alone = replace(small, nobody=small.nobody.__class__(), floor=small.groups[0].total)
    assert [block.title for block in blocks(alone, "en")] == ["Early arrears"]


def test_columns_are_packed_evenly() -> None:
    from collsim.reporting.daily_tables import _Written

    def part(*widths: int) -> list[_Written]:
        return [_Written("x" * width, []) for width in widths]

    def sizes(tables: list[list[_Written]]) -> list[int]:
        return [len(table) for table in tables]

    assert sizes(packed([part(8, 8), part(8)], 30)) == [3]
    assert sizes(packed([part(8, 8), part(8, 8)], 30)) == [2, 2]
    assert sizes(packed([part(8, 8, 8, 8)], 30)) == [2, 2]
    assert sizes(packed([part(50, 8)], 30)) == [1, 1]
    assert packed([part()], 30) == []


def test_lengths_of_time() -> None:
    assert [clock(s) for s in (0, 29, 30, 3_600, 360_000)] == ["0:00", "0:00", "0:01", "1:00", "100:00"]
    assert [wait(s, "en") for s in (None, 4.6, 119, 150)] == ["–", "5 s", "119 s", "2 min 30 s"]


# --- the page ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "lang"), IN_LANGUAGES)
def test_the_page_stands_alone(name: str, lang: str) -> None:
    text = page(name, lang)
    outline = Outline(text)
    assert text.startswith("<!DOCTYPE html>")
    assert ("html", {"lang": lang}) in outline.tags
    ids = [a["id"] for _, a in outline.tags if "id" in a]
    assert len(ids) == len(set(ids))
    assert outline.headings.count(1) == 1
    assert not {"script", "link", "iframe"} & {tag for tag, _ in outline.tags}
    for tag, attributes in outline.tags:
        if tag == "img":
            assert str(attributes["src"]).startswith("data:image/")
            assert attributes["alt"]
    assert len(text.encode()) < 2_500_000


def test_the_page_speaks_one_language_at_a_time() -> None:
    spanish, english = (re.sub(r"<[^>]+>", " ", page("usual", lang)) for lang in ("es", "en"))
    assert "Viernes, 30 de octubre de 2026" in spanish
    assert "Friday, October 30, 2026" in english
    assert "Monto prometido" in spanish
    assert "Amount promised" in english
    assert "Amount promised" not in spanish


def test_names_are_not_obeyed() -> None:
    made = floor_day(sizes=(2, 1), supervisors=1, visitors=1, callers=5)
    title = Text(en=HOSTILE, es=HOSTILE)
    teams = (TeamFacts("early", title, 14.0), made.teams[1])
    text = render_day(replace(day_of(made._replace(names=(HOSTILE,) * 5, teams=teams)), title=title), "en")
    assert "<script" not in text
    assert not [a for tag, a in Outline(text).tags if tag == "img" and "onerror" in a]


def test_the_lead_counts_what_is_shown(day: Day) -> None:
    late = day.sheet.of_team("late")
    told = " ".join(lead(replace(day, sheet=late), "en"))
    assert f"promises: {late.groups[0].total.promises}," in told
    reached = sum((person.distance or 0) >= 0 for person in late.people)
    assert f"reached their goal: {reached} of 7" in told


def test_how_to_read_it_exists_for_every_term() -> None:
    assert all(f"day.{key}" in DAILY_PHRASES and f"reading.{key}" in DAILY_PHRASES for key in READING)
    assert {key.removeprefix("reading.") for key in DAILY_PHRASES if key.startswith("reading.")} == set(
        READING
    )


# --- files -------------------------------------------------------------------------------------------


def test_everything_is_written(tmp_path: Path) -> None:
    write_day(one_of("one person"), tmp_path / "deep", "es")
    assert {file.name for file in (tmp_path / "deep").iterdir()} == {
        "day.html", "day.png", "sheet.csv", "timeline.png", "work-list.csv",
    }  # fmt: skip
    assert (tmp_path / "deep" / "day.png").read_bytes().startswith(b"\x89PNG")


def test_the_csv_adds_up(day: Day) -> None:
    rows = list(csv.DictReader(io.StringIO(sheet_csv(day))))
    for team in ("early", "supervisors"):
        own = [row for row in rows if row["team"] == team]
        people, (total,) = own[:-1], own[-1:]
        assert total["line"] == "team"
        assert float(total["promised"]) == pytest.approx(sum(float(row["promised"]) for row in people))
    assert [row["line"] for row in rows[-2:]] == ["nobody", "floor"]
    assert int(rows[-1]["dials"]) == day.sheet.floor.dials


def test_the_object_says_which_day_it_is(day: Day) -> None:
    told = day.to_json()
    assert list(told)[:4] == ["date", "policy", "replication", "currency"]
    assert (told["date"], told["policy"]) == ("2026-10-30", "restrictive")
