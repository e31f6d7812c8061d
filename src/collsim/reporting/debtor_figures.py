"""The figure of a debtor's year: how many pay, the lives of some, and what all of them feel."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from collsim.experiments.debtor_year import (
    RECENT,
    DebtorYear,
    Mark,
    Share,
    World,
    counted,
    marks_of,
    quartiles,
    representative,
)
from collsim.experiments.intervals import wilson_interval
from collsim.reporting.debtor_words import told
from collsim.reporting.debtors import lead, percent, policy_title, title_of_year, who
from collsim.reporting.figures import in_house_style, new_chart, number_axis
from collsim.reporting.numbers import NumberStyle, money
from collsim.reporting.placing import spread
from collsim.reporting.style import BENCHMARK, FAINT, INK, PALETTE, QUIET
from collsim.reporting.words import language
from collsim.units import date_of, day_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.lines import Line2D

    from collsim.reporting.chart import Chart

WIDTH = 9.2
MARGIN = 0.12
ROOM = WIDTH - 2.5 * MARGIN
"""Inches that a line of text may take; letters set for a screen are a little wider than those on paper."""
UNDER, WITHOUT = PALETTE[0], BENCHMARK
DASHES = (0, (3.5, 1.6))
LINE = 0.5
"""Inches of one life."""
SHARES, FEELING = 1.15, 0.95
"""Inches of the panels of the first and of the last part."""
FELT = ("money", "wish", "trust", "awareness", "pressure", "irritation")
WE = (Mark.MESSAGE, Mark.MISSED, Mark.TALKED, Mark.MET, Mark.SUED, Mark.STOPPED, Mark.WRITTEN_OFF)
HE = (Mark.PAID, Mark.PROMISED, Mark.KEPT, Mark.BROKEN, Mark.COMPLAINED)
MILLION = 1_000_000
OUR_LANE, HIS_LANE, GROUND, TOP = 0.32, 0.12, 0.46, 0.94
"""Where in a line of height 1 marks and amounts stand."""
GREEN, RED = "#00795a", "#b3261e"

STYLES: dict[Mark, dict[str, Any]] = {
    Mark.MESSAGE: {"marker": "|", "ms": 5.5, "color": "#8c96a0", "mew": 1.0},
    Mark.MISSED: {"marker": "o", "ms": 2.6, "color": "#8c96a0", "mfc": "white", "mew": 0.7},
    Mark.TALKED: {"marker": "o", "ms": 4.6, "color": INK},
    Mark.MET: {"marker": "s", "ms": 4.4, "color": INK},
    Mark.SUED: {"marker": "v", "ms": 7.0, "color": INK, "mfc": "#f2c14e", "mew": 0.9},
    Mark.STOPPED: {"marker": "s", "ms": 5.0, "color": INK, "mfc": "white", "mew": 1.1},
    Mark.WRITTEN_OFF: {"marker": "*", "ms": 8.0, "color": INK, "mfc": "white", "mew": 0.8},
    Mark.PAID: {"marker": "|", "ms": 7.0, "color": GREEN, "mew": 2.0},
    Mark.PROMISED: {"marker": "D", "ms": 4.0, "color": INK, "mfc": "white", "mew": 0.9},
    Mark.KEPT: {"marker": "D", "ms": 4.4, "color": GREEN},
    Mark.BROKEN: {"marker": "x", "ms": 5.2, "color": RED, "mew": 1.6},
    Mark.COMPLAINED: {"marker": "^", "ms": 6.0, "color": RED},
}
"""Told apart by their shapes; colour only helps."""


class _Sheet:
    """A figure that is filled from the top down, in inches."""

    def __init__(self, chart: Chart, height: float) -> None:
        self.chart, self.height = chart, height
        self.down = MARGIN

    def axes(self, left: float, width: float, height: float) -> Axes:
        """Return axes whose top is where the sheet stands."""
        bottom = self.height - self.down - height
        return self.chart.add_axes((left / WIDTH, bottom / self.height, width / WIDTH, height / self.height))

    def write(self, words: str, size: float, **look: Any) -> None:
        """Write lines at the left, and go on below them."""
        y = 1 - self.down / self.height
        self.chart.text(MARGIN / WIDTH, y, words, fontsize=size, va="top", linespacing=1.3, **look)
        self.down += (words.count("\n") + 1) * size * 1.3 / 72 + 0.05

    def skip(self, inches: float) -> None:
        """Go on lower."""
        self.down += inches


@in_house_style
def year_chart(year: DebtorYear, lang: str) -> Chart:
    """Draw the year of debtors of one type under a policy, and where nothing is done."""
    shown = representative(year)
    said = _said(year, lang)
    height = _height(said, len(shown))
    chart = new_chart(height, WIDTH)
    sheet = _Sheet(chart, height)
    _write_head(sheet, said)
    _draw_shares(sheet, year, lang)
    _draw_lives(sheet, year, shown, lang)
    _draw_feelings(sheet, year, lang)
    chart.text(MARGIN / WIDTH, 0.08 / height, said.note, fontsize=7.8, color=QUIET, va="bottom")
    return chart


# --- the words above and below -----------------------------------------------------------------------


class _Said(NamedTuple):
    """What is written, already broken into lines."""

    title: str
    who: str
    lead: str
    note: str


TITLE, LEAD, NOTE = 13.0, 9.4, 7.8


def _said(year: DebtorYear, lang: str) -> _Said:
    return _Said(
        in_lines(title_of_year(year, lang), TITLE, "bold"),
        in_lines(who(year.personality, lang), LEAD, "bold"),
        in_lines(" ".join(lead(year, lang)), LEAD),
        in_lines(told("figure.note", lang), NOTE),
    )


def in_lines(words: str, size: float, weight: str = "normal", inches: float = ROOM) -> str:
    """Break words into lines that are no wider than so many inches; what is too long for a line is cut."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _inches(longer, size, weight) <= inches:
            lines[-1] = longer
        else:
            lines.append(cut(word, size, weight, inches))
    return "\n".join(lines)


def cut(word: str, size: float, weight: str = "normal", inches: float = ROOM) -> str:
    """Return a text as far as it fits into so many inches."""
    if _inches(word, size, weight) <= inches:
        return word
    while word and _inches(word + "…", size, weight) > inches:
        word = word[:-1]
    return word.rstrip() + "…"


def _inches(words: str, size: float, weight: str) -> float:
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    font = FontProperties(family="DejaVu Sans", weight=weight, size=size)
    width, _, _ = text_to_path.get_text_width_height_descent(words, font, ismath=False)
    return float(width) / 72


def _height(said: _Said, lives: int) -> float:
    """Return the inches that all parts take together."""
    lines = sum(words.count("\n") + 1 for words in (said.who, said.lead))
    titles = said.title.count("\n") + 1
    head = titles * 0.29 + lines * 0.18 + 0.15
    notes = (said.note.count("\n") + 1) * 0.15 + 0.12
    return MARGIN + head + (SHARES + 1.0) + (lives * LINE + 1.42) + (2 * FEELING + 1.45) + notes


def _write_head(sheet: _Sheet, said: _Said) -> None:
    sheet.write(said.title, TITLE, fontweight="bold")
    sheet.write(said.who, LEAD, fontweight="bold", color=UNDER)
    sheet.write(said.lead, LEAD)


def _write_part(sheet: _Sheet, words: str) -> None:
    sheet.skip(0.14)
    sheet.write(cut(words, 10.5, "bold"), 10.5, fontweight="bold")


# --- how many ------------------------------------------------------------------------------------------


def _draw_shares(sheet: _Sheet, year: DebtorYear, lang: str) -> None:
    _write_part(sheet, told("shares.title", lang, n=len(year.ids)))
    _legend_of_worlds(sheet, year, lang)
    sheet.skip(0.42)
    for place, share in enumerate(Share):
        axes = sheet.axes(0.5 + place * 2.16, 1.56, SHARES)
        for world, colour in zip(reversed(year.worlds), (WITHOUT, UNDER), strict=True):
            _draw_share(axes, year, world, share, colour)
        _label_ends(axes, year, share, lang)
        _dress(axes, year, lang, told(f"share.{share.value}", lang), labels=3)
        axes.set_ylim(0, 1)
        axes.set_yticks(
            [0, 0.5, 1], [percent(tick, lang) for tick in (0, 0.5, 1)] if place == 0 else [""] * 3
        )
    sheet.skip(SHARES + 0.24)


def _draw_share(axes: Axes, year: DebtorYear, world: World, share: Share, colour: str) -> None:
    first = min(RECENT, year.days) if share is Share.PAYING else 0
    evenings = np.arange(first, year.days + 1)
    found = [wilson_interval(int(n), len(year.ids)) for n in counted(year, world, share)[first:]]
    means, low, high = (np.array([getattr(each, part) for each in found]) for part in ("mean", "low", "high"))
    axes.fill_between(evenings, low, high, color=colour, alpha=0.2, lw=0)
    axes.plot(evenings, means, color=colour, **_stroke(colour))


def _stroke(colour: str) -> dict[str, Any]:
    return {"lw": 2.0, "ls": "-"} if colour == UNDER else {"lw": 1.4, "ls": DASHES}


def _label_ends(axes: Axes, year: DebtorYear, share: Share, lang: str) -> None:
    """Write both final shares at the right of a panel, apart from each other."""
    finals = [counted(year, world, share)[-1] / len(year.ids) for world in reversed(year.worlds)]
    for final, place, colour in zip(finals, spread(finals, 0.17, 0.04, 0.96), (WITHOUT, UNDER), strict=True):
        axes.text(
            1.03, place, percent(final, lang), transform=axes.transAxes, va="center", fontsize=9,
            color=colour if colour == UNDER else QUIET, fontweight="bold" if colour == UNDER else "normal",
        )  # fmt: skip


def _legend_of_worlds(sheet: _Sheet, year: DebtorYear, lang: str) -> None:
    from matplotlib.lines import Line2D

    names = (
        told("figure.under", lang, policy=policy_title(year, lang)),
        told("figure.without", lang),
    )
    handles = [
        Line2D([], [], color=colour, label=name, **_stroke(colour))
        for colour, name in zip((UNDER, WITHOUT), names, strict=True)
    ]
    _legend(sheet, handles)


def _legend(sheet: _Sheet, handles: Sequence[Any], length: float = 2.0) -> None:
    """Write a legend in one row where the sheet stands."""
    chart = sheet.chart
    chart.legend(
        handles=list(handles), loc="upper left", ncols=len(handles), frameon=False, fontsize=8.4,
        bbox_to_anchor=(MARGIN / WIDTH, 1 - sheet.down / sheet.height), borderaxespad=0.0, borderpad=0.0,
        handlelength=length, columnspacing=1.3, handletextpad=0.45, labelcolor=INK,
    )  # fmt: skip


def _dress(axes: Axes, year: DebtorYear, lang: str, title: str, labels: int) -> None:
    axes.set_title(title, fontsize=9, fontweight="normal", pad=5)
    axes.set_xlim(0, year.days)
    ticks = month_ticks(year.first_day, year.days, labels, lang)
    axes.set_xticks([tick for tick, _ in ticks], [label for _, label in ticks])
    axes.tick_params(axis="x", labelsize=8, pad=5)
    axes.tick_params(axis="y", labelsize=8, pad=2)


def month_ticks(first_day: int, days: int, most: int, lang: str) -> list[tuple[int, str]]:
    """Return the first days of months as (days since the first evening, name), not more than wanted.

    A month that begins within the last days has no room for its name.
    """
    found, date = [], date_of(first_day).replace(day=1)
    while (at := day_of(date) - first_day + 1) < days * 0.97:
        if at >= 0:
            found.append((at, date))
        date = (date + datetime.timedelta(days=32)).replace(day=1)
    step = next(n for n in (1, 2, 3, 4, 6, 12, 24, 60, 120) if math.ceil(len(found) / n) <= most or n == 120)
    return [(at, _month(date, days, lang)) for at, date in found[::step]]


def _month(date: datetime.date, days: int, lang: str) -> str:
    from babel.dates import format_date

    pattern = "LLL" if days <= 400 else "LLL yy"
    written: str = format_date(date, pattern, locale={"en": "en_US", "es": "es_MX"}[language(lang)])
    return written.rstrip(".")


# --- some of them --------------------------------------------------------------------------------------


def _draw_lives(sheet: _Sheet, year: DebtorYear, shown: Sequence[int], lang: str) -> None:
    _write_part(sheet, told("lives.title", lang, n=len(shown)))
    marks = [marks_of(year, year.under, row) for row in shown]
    _legend_of_lives(sheet, year, lang)
    for lane, wanted in (("lives.we", WE), ("lives.he", HE)):
        sheet.skip(0.2)
        there = [mark for mark in wanted if any(found[mark] for found in marks)]
        _legend_of_marks(sheet, told(lane, lang), there, lang)
    sheet.skip(0.37)
    height = len(shown) * LINE
    axes = sheet.axes(0.98, WIDTH - 0.98 - 0.98, height)
    for place, row in enumerate(shown):
        ground = len(shown) - 1 - place
        _draw_balance(axes, year, row, ground)
        _name_life(axes, year, row, ground, lang)
    _draw_marks(axes, marks)
    _dress_lives(axes, year, len(shown), lang)
    sheet.skip(height + 0.26)


def _draw_balance(axes: Axes, year: DebtorYear, row: int, ground: int) -> None:
    """Draw what is past due: filled under the policy, a dashed line where nothing is done."""
    most = max(1, *(int(world.overdue[:, row].max()) for world in year.worlds))
    evenings = np.arange(year.days + 1)
    under, without = (
        ground + GROUND + (TOP - GROUND) * world.overdue[:, row] / most for world in year.worlds
    )
    axes.fill_between(evenings, ground + GROUND, under, step="post", color=UNDER, alpha=0.35, lw=0)
    axes.step(evenings, under, where="post", color=UNDER, lw=0.9)
    axes.step(evenings, without, where="post", color=QUIET, lw=0.9, ls=DASHES)


def _draw_marks(axes: Axes, lives: Sequence[dict[Mark, list[int]]]) -> None:
    """Draw each kind of mark in all lives at once, the first life on top."""
    for lane, marks in ((OUR_LANE, WE), (HIS_LANE, HE)):
        for mark in marks:
            seen = [
                (day, ground + lane) for ground, found in enumerate(reversed(lives)) for day in found[mark]
            ]
            days, heights = zip(*seen, strict=True) if seen else ((), ())
            axes.plot(days, heights, ls="", zorder=3, clip_on=False, **STYLES[mark])


def _name_life(axes: Axes, year: DebtorYear, row: int, ground: int, lang: str) -> None:
    """Write the largest amount at the left, and how long he is late in both worlds at the right."""
    most = max(int(world.overdue[:, row].max()) for world in year.worlds)
    amount = _whole(most / 100, lang)
    axes.text(
        -0.012, ground + 0.72, cut(amount, 8, inches=0.78), transform=axes.get_yaxis_transform(), ha="right",
        va="center", fontsize=8, color=QUIET,
    )  # fmt: skip
    style = NumberStyle(lang)
    looks: tuple[tuple[float, dict[str, Any]], ...] = (
        (1.04, {"color": UNDER, "fontweight": "bold"}),
        (1.1, {"color": QUIET}),
    )
    for world, (x, look) in zip(year.worlds, looks, strict=True):
        axes.text(
            x, ground + 0.72, style.text(int(world.days_late[row])), transform=axes.get_yaxis_transform(),
            ha="right", va="center", fontsize=8.4, **look,
        )  # fmt: skip


def _whole(amount: float, lang: str) -> str:
    """Return an amount without cents; a very large one in millions."""
    return money(amount, "", lang) if amount >= MILLION else NumberStyle(lang).text(amount)


def _dress_lives(axes: Axes, year: DebtorYear, lives: int, lang: str) -> None:
    _dress(axes, year, lang, "", labels=12)
    axes.set_ylim(0, lives)
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    for ground in range(lives + 1):
        axes.axhline(ground, color=FAINT, lw=0.8, zorder=0)
    axes.text(
        1.07, lives + 0.12, told("lives.late", lang), transform=axes.get_yaxis_transform(), ha="center",
        va="bottom", fontsize=8, color=QUIET,
    )  # fmt: skip
    axes.text(
        -0.012, lives + 0.12, told("lives.most", lang, currency=year.currency), ha="right", va="bottom",
        transform=axes.get_yaxis_transform(), fontsize=8, color=QUIET,
    )  # fmt: skip


def _legend_of_lives(sheet: _Sheet, year: DebtorYear, lang: str) -> None:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    area = told("lives.area", lang, policy=policy_title(year, lang))
    _legend(
        sheet,
        [
            Patch(facecolor=UNDER, alpha=0.4, label=area, lw=0),
            Line2D([], [], color=QUIET, lw=1.1, ls=DASHES, label=told("lives.line", lang)),
        ],
    )


def _legend_of_marks(sheet: _Sheet, who: str, marks: Sequence[Mark], lang: str) -> None:
    from matplotlib.lines import Line2D

    handles: list[Line2D] = [
        Line2D([], [], ls="", label=told(f"mark.{mark.value}", lang), **STYLES[mark]) for mark in marks
    ]
    y = 1 - sheet.down / sheet.height
    line = y - 0.1 / sheet.height
    sheet.chart.text(MARGIN / WIDTH, line, who, fontsize=8.4, fontweight="bold", va="baseline")
    if handles:
        sheet.chart.legend(
            handles=handles, loc="upper left", ncols=len(handles), frameon=False, fontsize=8.4,
            bbox_to_anchor=((MARGIN + 1.22) / WIDTH, y), borderaxespad=0.0, borderpad=0.0, handlelength=0.9,
            columnspacing=1.3, handletextpad=0.35,
        )  # fmt: skip


# --- what they feel ------------------------------------------------------------------------------------


def _draw_feelings(sheet: _Sheet, year: DebtorYear, lang: str) -> None:
    _write_part(sheet, told("felt.title", lang))
    for row in range(2):
        sheet.skip(0.24)
        for column in range(3):
            feeling = FELT[3 * row + column]
            axes = sheet.axes(0.5 + column * 2.98, 2.5, FEELING)
            _draw_feeling(axes, year, feeling)
            _dress(axes, year, lang, told(f"felt.{feeling}", lang), labels=6)
            _scale_feeling(axes, year, feeling, lang)
        sheet.skip(FEELING + 0.26)


def _draw_feeling(axes: Axes, year: DebtorYear, feeling: str) -> None:
    for world, colour in zip(reversed(year.worlds), (WITHOUT, UNDER), strict=True):
        lower, median, upper = quartiles(world, feeling)
        axes.fill_between(year.sampled, lower, upper, color=colour, alpha=0.2, lw=0)
        axes.plot(year.sampled, median, color=colour, **_stroke(colour))


def _scale_feeling(axes: Axes, year: DebtorYear, feeling: str, lang: str) -> None:
    from matplotlib.ticker import MaxNLocator

    if feeling == "wish":
        axes.set_ylim(0, 1)
        axes.set_yticks([0, 0.5, 1], [percent(tick, lang) for tick in (0, 0.5, 1)])
        return
    most = max(float(quartiles(world, feeling)[2].max()) for world in year.worlds)
    axes.set_ylim(0, max(most * 1.05, 1.0))
    axes.yaxis.set_major_locator(MaxNLocator(3, steps=[1, 2, 5, 10]))
    number_axis(axes.yaxis, NumberStyle(lang))
