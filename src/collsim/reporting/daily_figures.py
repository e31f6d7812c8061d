"""Pictures of one day of the floor: what each achieved and spent the day with, and when."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.experiments.daily import spans, waiting
from collsim.experiments.sheet import Activity, DailySheet, Group, Person
from collsim.records import Kind, QueueEnd
from collsim.reporting.daily_tables import time_of, title_of
from collsim.reporting.facts import tidy
from collsim.reporting.figures import in_house_style, new_chart, number_axis
from collsim.reporting.numbers import NumberStyle
from collsim.reporting.style import FAINT, INK, QUIET
from collsim.reporting.words import say
from collsim.units import HOUR

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.patches import Patch

    from collsim.reporting.chart import Chart

COLOURS = {
    Activity.TALKING: "#0072b2",
    Activity.HOLDING: "#e69f00",
    Activity.NOTING: "#7fb8de",
    Activity.DIALLING: "#8c96a0",
    Activity.TRAVELLING: "#d9a3c3",
    Activity.VISITING: "#a34f7e",
    Activity.DECIDING: "#c14d00",
    Activity.CHECKING: "#eba782",
    Activity.OTHER: "#8a6500",
    Activity.RESTING: "#f3dfa2",
}
"""In the order in which they are stacked."""
IDLE = "#e9ecef"
REACHED, MISSED = "#00795a", "#b3bcc5"
QUEUE, GONE = "#7fb8de", INK
WIDTH = 9.2
MOST_PEOPLE = 120
"""More are not drawn: their rows would be lines."""
ROW = 0.235
"""Inches of a row where there are few."""
LABEL = 0.12
"""Part of an axis that a number beside its bar takes; it stands before the goal where there is room."""
LONGEST = 22
MOST_MARKS = 10
"""Marks in a row of the legend."""


class _Rows(NamedTuple):
    """Where each line of a picture stands, counted from the top.

    Attributes:
        people: each with his place.
        titles: place and title of each group.
        size: rows in all.
        all: how many people there are, drawn or not.
    """

    people: list[tuple[int, Person]]
    titles: list[tuple[int, str]]
    size: int
    all: int


# --- promises and hours ------------------------------------------------------------------------------


@in_house_style
def day_chart(sheet: DailySheet, lang: str) -> Chart:
    """Draw everybody's promises against the goal, and beside them the hours of the day by activity."""
    rows = _rows(sheet, lang)
    chart = new_chart(1.75 + _height(rows), WIDTH)
    left, right = chart.subplots(1, 2, width_ratios=[1.0, 1.55])
    _draw_promises(left, rows, lang)
    _draw_hours(right, rows, lang)
    _name_rows(left, rows, lang)
    right.set_yticks([])
    right.set_ylim(left.get_ylim())
    for axes, title in ((left, "promises_title"), (right, "spent_title")):
        axes.set_title(say(f"day.{title}", lang), fontsize=10.5)
        axes.grid(axis="y", visible=False)
        axes.spines["left"].set_visible(False)
    _frame(chart, left, below=0.9, above=0.42, wspace=0.07)
    _legend(chart, _activities(rows), lang, bottom=0.25)
    _notes(chart, rows, say("day.promises_note", lang), lang)
    return chart


def _draw_promises(axes: Axes, rows: _Rows, lang: str) -> None:
    most = max([1.0, *(max(p.work.promises, p.goal or 0.0) for _, p in rows.people)])
    axes.set_xlim(0, most * 1.17)
    told = [(place, p) for place, p in rows.people if p.goal is not None or p.work.promises]
    for colour, wanted in ((MISSED, False), (REACHED, True)):
        bars = [(place, 0.0, p.work.promises) for place, p in told if _reached(p) is wanted]
        _draw_bars(axes, bars, 0.68, colour)
    _draw_strokes(axes, [(place, p.goal) for place, p in told if p.goal is not None], 0.44, 1.6)
    for place, person in told:
        _write_promises(axes, place, person, most, _size(rows), lang)
    _whole_ticks(axes)
    number_axis(axes.xaxis, NumberStyle(lang))


def _reached(person: Person) -> bool:
    return person.goal is not None and person.work.promises >= person.goal


def _write_promises(axes: Axes, place: int, person: Person, most: float, size: float, lang: str) -> None:
    """Write how many beside the bar, before the goal where there is room."""
    promises, goal = person.work.promises, person.goal
    end = promises if goal is None or promises + most * LABEL < goal else max(promises, goal)
    told = NumberStyle(lang).text(promises)
    axes.text(end + most * 0.02, place, told, va="center", fontsize=size, color=INK)


def _whole_ticks(axes: Axes) -> None:
    from matplotlib.ticker import MaxNLocator

    axes.xaxis.set_major_locator(MaxNLocator(6, integer=True))


def _draw_hours(axes: Axes, rows: _Rows, lang: str) -> None:
    reached = dict.fromkeys((place for place, _ in rows.people), 0.0)
    for activity, colour in COLOURS.items():
        _stack(axes, reached, {place: p.work.seconds(activity) for place, p in rows.people}, colour)
    _stack(axes, reached, {place: p.work.idle for place, p in rows.people}, IDLE)
    paid = [(place, p.work.shift / HOUR) for place, p in rows.people if p.work.shift]
    _draw_strokes(axes, paid, 0.44, 1.2)
    axes.set_xlim(0, max([1.0, *reached.values()]) * 1.02)
    _whole_ticks(axes)
    number_axis(axes.xaxis, NumberStyle(lang))


def _stack(axes: Axes, reached: dict[int, float], seconds: Mapping[int, float], colour: str) -> None:
    """Draw bars of so many seconds, each where the one before it ended."""
    ends = {place: reached[place] + spent / HOUR for place, spent in seconds.items()}
    _draw_bars(axes, [(place, reached[place], ends[place]) for place in ends if seconds[place]], 0.68, colour)
    reached.update(ends)


# --- the day as it passed ----------------------------------------------------------------------------


@in_house_style
def timeline_chart(sheet: DailySheet, events: npt.NDArray[Any], lang: str) -> Chart:
    """Draw what everybody did when, and beneath it how many callers waited."""
    rows = _rows(sheet, lang)
    queue = sheet.queue.came > 0
    chart = new_chart(1.35 + _height(rows) + (1.35 if queue else 0.0), WIDTH)
    ratios = [_height(rows), 0.9] if queue else [1.0]
    drawn = chart.subplots(len(ratios), 1, sharex=True, squeeze=False, height_ratios=ratios)[:, 0]
    _draw_people(drawn[0], rows, events)
    _name_rows(drawn[0], rows, lang)
    drawn[0].set_title(say("day.timeline", lang), fontsize=10.5)
    drawn[0].grid(axis="y", visible=False)
    drawn[0].spines["left"].set_visible(False)
    if queue:
        _draw_queue(drawn[1], events, lang)
        drawn[0].tick_params(labelbottom=False)
    _time_axis(drawn[-1], rows, events)
    gap = 0.5 / ((_height(rows) + 0.9) / 2) if queue else 0.0
    _frame(chart, drawn[0], below=0.9, above=0.42, hspace=gap)
    _legend(chart, _activities(rows), lang, bottom=0.25)
    _notes(chart, rows, say("day.timeline_note", lang), lang)
    return chart


def _draw_people(axes: Axes, rows: _Rows, events: npt.NDArray[Any]) -> None:
    places = {person.row: place for place, person in rows.people}
    done = [span for span in spans(events) if span.row in places]
    shifts = [(place, person.begins, person.ends) for place, person in rows.people if person.present]
    _draw_bars(axes, shifts, 0.72, IDLE)
    _draw_strokes(axes, [(place, bound) for place, *bounds in shifts for bound in bounds], 0.46, 1.1)
    for activity, colour in COLOURS.items():
        bars = [(places[s.row], s.begins, s.ends) for s in done if s.activity == activity]
        _draw_bars(axes, bars, 0.72, colour)


def _draw_queue(axes: Axes, events: npt.NDArray[Any], lang: str) -> None:
    """Draw how many wait, and a cross where somebody lost patience."""
    from matplotlib.ticker import MaxNLocator

    times, length = waiting(events)
    axes.fill_between(times, length, step="post", color=QUEUE, lw=0)
    axes.step(times, length, where="post", color="#0072b2", lw=0.9)
    gone = events[(events["kind"] == Kind.QUEUED) & (events["detail"] == QueueEnd.LEFT)]
    most = int(length.max(initial=1))
    if len(gone):
        when = gone["second"] + gone["seconds"]
        axes.plot(
            when, [most * 1.13] * len(when), "x", ms=4.5, mew=1.3, color=GONE, label=say("day.gave_up", lang)
        )
        axes.legend(
            loc="lower right", bbox_to_anchor=(1.0, 1.0), frameon=False, fontsize=8, handletextpad=0.2,
            borderaxespad=0.0, borderpad=0.1, labelcolor=QUIET,
        )  # fmt: skip
    axes.set_ylim(0, most * 1.26)
    axes.yaxis.set_major_locator(MaxNLocator(3, integer=True, prune="lower"))
    number_axis(axes.yaxis, NumberStyle(lang))
    axes.set_title(say("day.waiting", lang), fontsize=9, pad=5)


def _time_axis(axes: Axes, rows: _Rows, events: npt.NDArray[Any]) -> None:
    """Let the axis reach from the first to the last thing done, and mark whole hours."""
    from matplotlib.ticker import MultipleLocator

    begins, ends = hours_of_work(rows.people, events)
    axes.set_xlim(begins - 300, ends + 300)
    step = max(1, math.ceil((ends - begins) / HOUR / 14))
    axes.xaxis.set_major_locator(MultipleLocator(step * HOUR))
    axes.xaxis.set_major_formatter(lambda second, _: time_of(second))


def hours_of_work(people: Sequence[tuple[int, Person]], events: npt.NDArray[Any]) -> tuple[int, int]:
    """Return the seconds of the day between which somebody works or waits."""
    shifts = [bound for _, person in people if person.present for bound in (person.begins, person.ends)]
    done = [bound for span in spans(events) for bound in (span.begins, span.ends)]
    called = [int(second) for second in waiting(events)[0]]
    bounds = [*shifts, *done, *called] or [8 * HOUR, 17 * HOUR]
    return min(bounds), max(bounds)


# --- what both share ---------------------------------------------------------------------------------


def _draw_bars(axes: Axes, bars: Sequence[tuple[int, float, float]], height: float, colour: str) -> None:
    """Draw bars, each a row with its begin and its end, as one shape: one by one they take seconds."""
    from matplotlib.collections import PolyCollection

    row, begin, end = np.reshape(np.array(bars, np.float64), (-1, 3)).T
    low, high = row - height / 2, row + height / 2
    corners = [[begin, low], [end, low], [end, high], [begin, high]]
    boxes = np.moveaxis(np.array(corners), 2, 0)  # by bar, corner and axis, which matplotlib takes as a whole
    shape = PolyCollection(boxes, facecolors=colour, linewidths=0)  # type: ignore[arg-type]
    axes.add_collection(shape, autolim=False)


def _draw_strokes(axes: Axes, strokes: Sequence[tuple[int, float]], half: float, width: float) -> None:
    """Draw upright strokes across rows, as one shape like the bars."""
    from matplotlib.collections import LineCollection

    lines = [[(at, row - half), (at, row + half)] for row, at in strokes]
    axes.add_collection(LineCollection(lines, colors=INK, linewidths=width), autolim=False)


def _rows(sheet: DailySheet, lang: str) -> _Rows:
    """Return who is drawn where; of very many people only some of each group."""
    everybody = len(sheet.people)
    share = min(1.0, MOST_PEOPLE / everybody) if everybody else 1.0
    people: list[tuple[int, Person]] = []
    titles: list[tuple[int, str]] = []
    place = 0
    for group in sheet.groups:
        if place:
            place += 1  # a blank row between groups
        titles.append((place, title_of(group.team.title, lang)))
        place += 1
        for person in _some(group, share):
            people.append((place, person))
            place += 1
    return _Rows(people, titles, max(place, 1), everybody)


def _some(group: Group, share: float) -> tuple[Person, ...]:
    """Return a share of a group, at least one, spread evenly over it."""
    many = len(group.people)
    wanted = max(1, int(many * share)) if many else 0
    return tuple(group.people[number * many // wanted] for number in range(wanted))


def _height(rows: _Rows) -> float:
    """Return the inches that the rows take; many are drawn closer."""
    return rows.size * (ROW if rows.size <= 60 else max(0.15, ROW * 60 / rows.size))


def _size(rows: _Rows) -> float:
    """Return the size of the letters in a row."""
    return 8.2 if rows.size <= 60 else 6.6


def _name_rows(axes: Axes, rows: _Rows, lang: str) -> None:
    """Write the names at the left, the groups' titles in bold."""
    titles = [(place, _cut(title)) for place, title in rows.titles]
    named = sorted([*((place, _label(person, lang)) for place, person in rows.people), *titles])
    axes.set_ylim(rows.size - 0.4, -0.6)
    axes.set_yticks([place for place, _ in named], [name for _, name in named], color=INK)
    bold = {place for place, _ in rows.titles}
    for (place, _), label in zip(named, axes.get_yticklabels(), strict=True):
        label.set_fontsize(_size(rows) + (0.6 if place in bold else 0.0))
        label.set_fontweight("bold" if place in bold else "normal")


def _label(person: Person, lang: str) -> str:
    name = _cut(tidy(person.name))
    return say("day.absent", lang, name=name) if person.absent else name


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"


def _frame(chart: Chart, axes: Axes, below: float, above: float, **gaps: float) -> None:
    """Leave room for the names at the left, and so many inches below and above."""
    chart.agg()
    width, height = chart.canvas_size()
    names = max((t.get_window_extent().width for t in axes.get_yticklabels()), default=0.0)
    inch = chart.dpi
    bottom, top = below * inch / height, 1 - above * inch / height
    chart.subplots_adjust(left=(names + 16) / width, right=0.972, bottom=bottom, top=top, **gaps)


def _activities(rows: _Rows) -> list[Activity]:
    """Return what anybody spent time with, in the order of the stack."""
    return [a for a in COLOURS if any(person.work.seconds(a) for _, person in rows.people)]


def _legend(chart: Chart, activities: Sequence[Activity], lang: str, bottom: float) -> None:
    from matplotlib.patches import Patch

    marks: list[Patch] = [
        Patch(color=COLOURS[a], label=say(f"activity.{a.name.lower()}", lang), lw=0) for a in activities
    ]
    marks.append(Patch(facecolor=IDLE, edgecolor=FAINT, label=say("activity.idle", lang), lw=0.6))
    _, height = chart.canvas_size()
    chart.legend(
        handles=_by_rows(marks, MOST_MARKS), loc="lower left", ncols=min(len(marks), MOST_MARKS),
        bbox_to_anchor=(0.012, bottom * chart.dpi / height), frameon=False, fontsize=8.2, handlelength=1.1,
        handleheight=0.9, columnspacing=1.2, handletextpad=0.5, borderaxespad=0.0, borderpad=0.0,
    )  # fmt: skip


def _by_rows(marks: Sequence[Patch], columns: int) -> list[Patch]:
    """Return marks in the order in which a legend, which fills columns, shows them row by row."""
    return [mark for column in range(columns) for mark in marks[column::columns]]


def _notes(chart: Chart, rows: _Rows, words: str, lang: str) -> None:
    """Write what a reader must know in small type beneath."""
    if len(rows.people) < rows.all:
        words += "   " + say("day.some_shown", lang, shown=len(rows.people), all=rows.all)
    _, height = chart.canvas_size()
    chart.text(0.012, 7 / height, words, fontsize=7.8, color=QUIET, va="bottom")
