"""The picture of conduct rules: when a debtor may be called in each country."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from collsim.policies.conduct import Conduct
from collsim.reporting.conduct import DAY_KINDS, Window, hours_of, is_house_policy
from collsim.reporting.figures import in_house_style, new_chart, note
from collsim.reporting.style import FAINT, PALETTE, WIDTH
from collsim.reporting.words import say
from collsim.units import HOUR, SECONDS_A_DAY

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from collsim.reporting.chart import Chart

INCHES_A_COUNTRY = 0.3
BAR = 0.62
ALL_DAY: Window = (0, SECONDS_A_DAY)
LAW, HOUSE = PALETTE[0], PALETTE[4]


@in_house_style
def hours_chart(countries: Sequence[Conduct], lang: str) -> Chart:
    """Draw the hours in which each country lets a debtor be called, by kind of day, on his own clock."""
    rows = sorted(countries, key=_hours_of_a_week)
    chart = new_chart(1.5 + INCHES_A_COUNTRY * len(rows), WIDTH)
    panels = chart.subplots(1, len(DAY_KINDS), sharex=True, sharey=True)
    for axes, kind in zip(panels, DAY_KINDS, strict=True):
        for place, conduct in enumerate(rows):
            for opens, closes in hours_of(conduct, "phone")[kind]:
                _draw_hours(axes, place, opens, closes, is_house_policy(conduct))
        _dress(axes, say(f"conduct.{kind}", lang))
    panels[0].set_yticks(range(len(rows)), [conduct.country.in_language(lang) for conduct in rows])
    chart.suptitle(say("conduct.hours", lang), x=0.01, ha="left", fontsize=11, fontweight="bold")
    chart.subplots_adjust(
        left=0.16, right=0.985, top=1 - 0.72 / chart.get_figheight(), bottom=0.19, wspace=0.12
    )
    note(chart, say("conduct.hours_note", lang))
    return chart


def _hours_of_a_week(conduct: Conduct) -> int:
    hours = hours_of(conduct, "phone")
    days = {"mon_fri": 5, "sat": 1, "sun": 1, "holiday": 0}
    return sum(days[kind] * (closes - opens) for kind in hours for opens, closes in hours[kind])


def _draw_hours(axes: Axes, place: int, opens: int, closes: int, house: bool) -> None:
    colour = FAINT if (opens, closes) == ALL_DAY else HOUSE if house else LAW
    axes.barh(place, (closes - opens) / HOUR, left=opens / HOUR, height=BAR, color=colour, lw=0)


def _dress(axes: Axes, title: str) -> None:
    axes.set_title(title, fontsize=9.5, fontweight="normal", pad=6)
    axes.set_xlim(0, 24)
    axes.set_xticks([6, 12, 18], ["06", "12", "18"])
    axes.grid(axis="y", visible=False)
    axes.spines["left"].set_visible(False)
