"""Figures of what a plan wants, and of champion against challenger."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from collsim.experiments.results import Comparison
from collsim.reporting import facts
from collsim.reporting.figures import in_house_style, new_chart, note, number_axis
from collsim.reporting.numbers import NumberStyle, round_share, share, style_for
from collsim.reporting.style import BENCHMARK, INK, PALETTE, QUIET, colours
from collsim.reporting.words import say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from collsim.reporting.chart import Chart

ROOM_FOR_NUMBERS = 1.4
"""Width of a panel over the largest share in it, so that the numbers find room at its right edge."""
LONGEST_NAME = 24


# --- targets -----------------------------------------------------------------------------------------


@in_house_style
def targets(comparison: Comparison, lang: str) -> Chart:
    """Draw the share of each target that every policy reached, a panel a target, the target dashed."""
    wanted, names = facts.targets(comparison), facts.policies(comparison)
    chart = new_chart(1.6 + 0.34 * len(names))
    panels = list(chart.subplots(1, len(wanted), squeeze=False).flat)
    for panel, (target, goal) in zip(panels, wanted.items(), strict=True):
        _draw_target(panel, comparison, target, goal, lang)
    _name_policies(panels, comparison, names, lang)
    _set_margins(chart, panels[0])
    _title(chart, say("targets.title", lang))
    note(chart, say("targets.note", lang))
    return chart


def _draw_target(panel: Axes, comparison: Comparison, target: str, goal: float, lang: str) -> None:
    from matplotlib.ticker import MaxNLocator

    names = facts.policies(comparison)
    found = {name: facts.reached(comparison, name, target) for name in names}
    known = {
        name: interval for name, interval in found.items() if interval and interval.mean == interval.mean
    }
    panel.axvline(goal, color=INK, lw=1.2, ls=(0, (4, 3)))
    for place, name in enumerate(names):
        if name in known:
            _draw_share(panel, place, known[name], colours(comparison)[name], lang)
    panel.set_xlim(0, ROOM_FOR_NUMBERS * max([goal, *(interval.high for interval in known.values())]))
    panel.set_ylim(len(names) - 0.4, -0.6)
    panel.xaxis.set_major_locator(MaxNLocator(3))
    number_axis(panel.xaxis, style_for("share", panel.get_xlim(), lang))
    panel.grid(axis="y", visible=False)
    panel.spines["left"].set_visible(False)
    heading = say("targets.panel", lang, target=say(f"target.{target}", lang), wanted=round_share(goal, lang))
    panel.set_title(heading, fontsize=8.6, pad=7)


def _draw_share(panel: Axes, place: int, reached: facts.Interval, colour: str, lang: str) -> None:
    panel.plot([reached.low, reached.high], [place, place], color=colour, lw=2, solid_capstyle="butt")
    panel.plot([reached.mean], [place], "o", ms=5, color=colour, clip_on=False)
    panel.text(
        1.0, place, share(reached.mean, lang), ha="right", va="center", fontsize=8,
        color=QUIET if colour == BENCHMARK else INK, transform=panel.get_yaxis_transform(),
    )  # fmt: skip


def _name_policies(panels: Sequence[Axes], comparison: Comparison, names: Sequence[str], lang: str) -> None:
    titles = [_short(facts.policy_title(comparison, name, lang)) for name in names]
    panels[0].set_yticks(range(len(names)), titles, color=INK)
    for panel in panels[1:]:
        panel.set_yticks(range(len(names)), [""] * len(names))


def _short(title: str) -> str:
    return title if len(title) <= LONGEST_NAME else title[: LONGEST_NAME - 1].rstrip() + "…"


def _title(chart: Chart, words: str) -> None:
    _, height = chart.canvas_size()
    chart.text(0.012, 1 - 12 / height, words, fontsize=11, fontweight="bold", va="top")


def _set_margins(chart: Chart, left: Axes) -> None:
    """Leave room for the names at the left, the titles above and the note beneath."""
    chart.agg()
    width, height = chart.canvas_size()
    names = max((text.get_window_extent().width for text in left.get_yticklabels()), default=0.0)
    chart.subplots_adjust(
        left=(names + 18) / width, right=0.975, top=1 - 74 / height, bottom=54 / height, wspace=0.12
    )


# --- arms --------------------------------------------------------------------------------------------


@in_house_style
def arms(comparison: Comparison, lang: str, challenge: facts.Challenge) -> Chart:
    """Draw what an arm differs by from the champion, measure by measure, as shares of the champion's means.

    What the champion has none of has no share, and is left to the table.
    """
    shown = [each for each in facts.arm_gaps(comparison, challenge) if each.champion.mean > 0]
    chart = new_chart(1.75 + 0.4 * max(1, len(shown)))
    axes = chart.add_subplot()
    axes.axvline(0, color=INK, lw=1)
    for place, each in enumerate(shown):
        _draw_gap(axes, place, each, lang)
    titles = [facts.arm_measure_title(each.measure, lang) for each in shown]
    axes.set_yticks(range(len(shown)), titles, color=INK)
    axes.set_ylim(len(shown) - 0.4, -0.6)
    axes.grid(axis="y", visible=False)
    axes.spines["left"].set_visible(False)
    _dress_arms(chart, axes, challenge, lang)
    return chart


def _draw_gap(axes: Axes, place: int, found: facts.ArmGap, lang: str) -> None:
    mean, low, high = (bound / found.champion.mean for bound in found.gap)
    half = found.one_test / found.champion.mean
    colour = PALETTE[place % len(PALETTE)]
    axes.plot([mean - half, mean + half], [place, place], color=colour, lw=1)
    axes.plot([low, high], [place, place], color=colour, lw=3.4, solid_capstyle="butt")
    face = colour if found.gap.excludes_zero else "white"
    axes.plot([mean], [place], "o", ms=5.5, mfc=face, mec=colour, mew=1.6)
    axes.annotate(
        NumberStyle(lang, 0.01, 1, after=style_for("share", [mean], lang).after).signed(mean), (1.01, place),
        xycoords=axes.get_yaxis_transform(), va="center", fontsize=8.5, annotation_clip=False,
    )  # fmt: skip


def _dress_arms(chart: Chart, axes: Axes, challenge: facts.Challenge, lang: str) -> None:
    from matplotlib.ticker import MaxNLocator

    names = {
        "arm": facts.arm_title(challenge.arm, lang),
        "champion": facts.arm_title(challenge.champion, lang),
    }
    number_axis(axes.xaxis, style_for("share", axes.get_xlim(), lang), signed=True)
    axes.xaxis.set_major_locator(MaxNLocator(6))
    axes.set_xlabel(say("arms.x", lang, champion=_short(names["champion"])))
    _title(chart, say("arms.title", lang, **{key: _short(name) for key, name in names.items()}))
    note(chart, say("arms.note", lang))
    chart.agg()
    width, height = chart.canvas_size()
    labels = max((text.get_window_extent().width for text in axes.get_yticklabels()), default=0.0)
    chart.subplots_adjust(left=(labels + 18) / width, right=0.9, top=1 - 40 / height, bottom=88 / height)
