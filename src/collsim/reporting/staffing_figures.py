"""The figures of headcounts: value and harm by how many, and the hours that are worth staffing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from collsim.experiments.intervals import Interval, t_interval
from collsim.experiments.staffing import GROSS, HARM, HOURS, PROFILED, Staffing
from collsim.experiments.staffing_curves import MONEY, Curve
from collsim.reporting import facts
from collsim.reporting.figures import in_house_style, new_chart, number_axis
from collsim.reporting.figures import note as write_note
from collsim.reporting.numbers import style_for
from collsim.reporting.staffing import curve_title, judged, policy_title, shown_hours
from collsim.reporting.staffing_words import told
from collsim.reporting.style import INK, PALETTE

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from collsim.reporting.chart import Chart

LINES = ("-", (0, (5, 1.6)), (0, (1.5, 1.5)))
"""A second and third round of the palette are told apart by their strokes."""
DODGE = 0.16
"""How far marks of curves stand apart, of the smallest step between headcounts."""
MOST_TICKS = 7
"""Hours named on an axis."""
LONGEST = 40
"""Signs of a curve's name in a legend."""


# --- by headcount ----------------------------------------------------------------------------


@in_house_style
def staffing_chart(staffing: Staffing, lang: str) -> Chart:
    """Draw net value, what one more adds, recovery and harm against headcount, a colour a curve."""
    room = _legend_room(len(staffing.curves))
    chart = new_chart(6.4 + room)
    (values, gains), (recovered, harmed) = chart.subplots(2, 2, squeeze=True)
    for place, curve in enumerate(staffing.curves):
        _draw_means(values, curve, gained(staffing, curve, MONEY), place)
        _draw_means(recovered, curve, gained(staffing, curve, GROSS), place)
        _draw_means(harmed, curve, [point.measures[HARM] for point in curve.points], place)
        _draw_gains(gains, staffing, curve, place)
        _mark_best(values, staffing, curve, place)
        _mark_point(values, staffing, curve, place)
        _mark_point(gains, staffing, curve, place)
    gains.axhline(0, color=INK, lw=1, zorder=1)
    keys = ("npv", "marginal", "recovery", "harm")
    for axes, key in zip((values, gains, recovered, harmed), keys, strict=True):
        _dress(axes, staffing, key, lang)
    title = told("figure.title", lang, policy=_short(policy_title(staffing, lang)))
    names = [curve_title(staffing, curve, lang) for curve in staffing.curves]
    first = staffing.curves[0]
    note = told("figure.note", lang, curve=_short(names[0]), n=first.points[0].count)
    _frame(chart, title, names, note, room)
    return chart


def colour(place: int) -> str:
    """Return the colour of a curve."""
    return PALETTE[place % len(PALETTE)]


def _stroke(place: int) -> Any:
    return LINES[place // len(PALETTE) % len(LINES)]


def gained(staffing: Staffing, curve: Curve, name: str) -> list[Interval]:
    """Return by headcount how much more of a measure there is than with the fewest of the first curve.

    Paired by replication, with 95 % intervals: what all worlds share, and differs between them, drops out.
    """
    first = staffing.curves[0]
    least = staffing.drawn(first, first.points[0].count, name)
    more = (staffing.drawn(curve, point.count, name) - least for point in curve.points)
    return [t_interval(gain.dropna().to_numpy()) for gain in more]


def _draw_means(axes: Axes, curve: Curve, found: Sequence[Interval], place: int) -> None:
    counts = [point.count for point in curve.points]
    axes.fill_between(
        counts, [f.low for f in found], [f.high for f in found], color=colour(place), alpha=0.18, lw=0
    )
    means = [f.mean for f in found]
    axes.plot(counts, means, color=colour(place), lw=2, ls=_stroke(place), marker="o", ms=3.5)


def _draw_gains(axes: Axes, staffing: Staffing, curve: Curve, place: int) -> None:
    """Draw what each step adds, per person, at the headcount that it reaches."""
    for point in curve.points:
        if not point.marginal:
            continue
        gain, at = point.marginal[MONEY], point.count + _aside(staffing, place)
        bounds = [bound if math.isfinite(bound) else gain.mean for bound in (gain.low, gain.high)]
        axes.plot([at, at], bounds, color=colour(place), lw=2, solid_capstyle="butt", zorder=2)
        face = "white" if judged(point) == "unclear" else colour(place)
        axes.plot([at], [gain.mean], "o", ms=5, mfc=face, mec=colour(place), mew=1.5, zorder=3)


def _mark_best(axes: Axes, staffing: Staffing, curve: Curve, place: int) -> None:
    best = next(n for n, point in enumerate(curve.points) if point.count == curve.verdict.best_mean)
    at, value = curve.points[best].count, gained(staffing, curve, MONEY)[best].mean
    axes.plot([at], [value], "o", ms=11, mfc="none", mec=colour(place), mew=1.6, zorder=4)


def _mark_point(axes: Axes, staffing: Staffing, curve: Curve, place: int) -> None:
    """Draw a line where one more surely pays up to."""
    if curve.verdict.pays_up_to is None:
        return
    at = curve.verdict.pays_up_to + _aside(staffing, place)
    axes.axvline(at, color=colour(place), lw=1.3, ls=(0, (1, 1.8)), zorder=1.5)


def _aside(staffing: Staffing, place: int) -> float:
    """Return how far to the side the marks of a curve stand, so that none hides another."""
    counts = [point.count for point in staffing.curves[0].points]
    step = min(b - a for a, b in pairwise(counts))
    many = len(staffing.curves)
    return min(DODGE, 0.6 / many) * step * (place - (many - 1) / 2)


def _dress(axes: Axes, staffing: Staffing, key: str, lang: str) -> None:
    from matplotlib.ticker import MaxNLocator

    counts = [point.count for point in staffing.curves[0].points]
    axes.set_xticks(_apart(counts))
    edge = max(0.05 * (counts[-1] - counts[0]), 0.4 * min(b - a for a, b in pairwise(counts)))
    axes.set_xlim(counts[0] - edge, counts[-1] + edge)
    axes.grid(axis="x", visible=False)
    axes.yaxis.set_major_locator(MaxNLocator(5, steps=[1, 2, 2.5, 5, 10]))
    if key in ("recovery", "harm"):
        axes.set_xlabel(told("figure.x", lang))
    if key == "harm":
        axes.set_ylim(bottom=0)
    unit = facts.unit_of(HARM if key == "harm" else MONEY)
    number_axis(axes.yaxis, style_for(unit, axes.get_ylim(), lang), signed=key != "harm")
    axes.set_title(told(f"figure.{key}", lang, currency=staffing.currency), fontsize=9.2, pad=7)


def _apart(counts: Sequence[int]) -> list[int]:
    """Return those headcounts whose labels find room beside each other, the last among them."""
    room = (0.03 + 0.035 * len(str(counts[-1]))) * (counts[-1] - counts[0])
    chosen = [counts[-1]]
    for count in reversed(counts[:-1]):
        if chosen[-1] - count >= room:
            chosen.append(count)
    return chosen


# --- by hour of the day ----------------------------------------------------------------------


@in_house_style
def hours_chart(staffing: Staffing, lang: str) -> Chart:
    """Draw contacts and promises per collector-hour by hour of the floor, a colour a curve."""
    room = _legend_room(len(staffing.curves))
    chart = new_chart(3.6 + room)
    for axes, rate in zip(chart.subplots(1, 2), ("contacts", "promises"), strict=True):
        for place, curve in enumerate(staffing.curves):
            _draw_rate(axes, staffing, curve, rate, place)
        _dress_hours(axes, staffing, rate, lang)
    title = told("hours.title", lang, policy=_short(policy_title(staffing, lang)))
    names = [
        told(
            "hours.curve",
            lang,
            curve=_short(curve_title(staffing, curve, lang), LONGEST - 8),
            count=curve.shown,
        )
        for curve in staffing.curves
    ]
    logged = min(PROFILED, staffing.replications)
    _frame(chart, title, names, told("hours.note", lang, n=logged), room)
    return chart


def _draw_rate(axes: Axes, staffing: Staffing, curve: Curve, rate: str, place: int) -> None:
    table = shown_hours(staffing, curve).sort_values("hour")
    hours = table["hour"].to_numpy()
    low, high = (table[f"{rate}_{bound}"].to_numpy() for bound in ("low", "high"))
    axes.fill_between(hours, low, high, color=colour(place), alpha=0.18, lw=0)
    mean = table[f"{rate}_mean"].to_numpy()
    axes.plot(hours, mean, color=colour(place), lw=2, ls=_stroke(place), marker="o", ms=3.5)


def _dress_hours(axes: Axes, staffing: Staffing, rate: str, lang: str) -> None:
    from matplotlib.ticker import MaxNLocator

    hours = sorted({hour for curve in staffing.curves for hour in shown_hours(staffing, curve)["hour"]})
    first, last = (hours[0], hours[-1]) if hours else (0, HOURS - 1)
    ticks = range(first, last + 1, math.ceil((last + 1 - first) / MOST_TICKS))
    axes.set_xticks(ticks, [f"{hour}:00" for hour in ticks])
    axes.set_xlim(first - 0.5, last + 0.5)
    axes.tick_params(axis="x", labelsize=8)
    axes.set_ylim(0, 1.06 * axes.get_ylim()[1])
    axes.yaxis.set_major_locator(MaxNLocator(5, steps=[1, 2, 2.5, 5, 10]))
    number_axis(axes.yaxis, style_for("ratio", axes.get_ylim(), lang))
    axes.set_xlabel(told("hours.x", lang))
    axes.set_title(told(f"hours.{rate}", lang), fontsize=9.2, pad=7)


# --- around the panels -----------------------------------------------------------------------

LEGEND_COLUMNS = 2
LEGEND_LINE = 0.21
"""Inches a line of the legend takes."""


def _legend_room(curves: int) -> float:
    """Return how many inches the legend takes; a single curve needs none."""
    return LEGEND_LINE * math.ceil(curves / LEGEND_COLUMNS) + 0.06


def _frame(chart: Chart, title: str, names: Sequence[str], note: str, room: float) -> None:
    """Put title and legend over the panels and the note under them, and leave room for all three."""
    _, height = chart.canvas_size()
    top = 1 - (58 + 100 * room) / height
    chart.text(0.012, 1 - 10 / height, title, fontsize=11, fontweight="bold", va="top")
    _draw_legend(chart, names, 1 - 38 / height)
    chart.subplots_adjust(left=0.105, right=0.985, top=top, bottom=84 / height, wspace=0.26, hspace=0.27)
    write_note(chart, note)


def _draw_legend(chart: Chart, names: Sequence[str], top: float) -> None:
    from matplotlib.lines import Line2D

    _, height = chart.canvas_size()
    for place, name in enumerate(names):
        line, column = divmod(place, LEGEND_COLUMNS)
        y, x = top - (line + 0.5) * 100 * LEGEND_LINE / height, 0.016 + 0.49 * column
        chart.add_artist(Line2D([x, x + 0.035], [y, y], color=colour(place), lw=2.4, ls=_stroke(place)))
        chart.text(
            x + 0.045, y, _short(name), fontsize=8.8, color=colour(place), va="center", fontweight="bold"
        )


def _short(name: str, longest: int = LONGEST) -> str:
    return name if len(name) <= longest else name[: longest - 1].rstrip() + "…"
