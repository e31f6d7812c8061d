"""The figures: what was recovered, at what cost and harm, and how sure that is."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Sequence
from functools import wraps
from typing import TYPE_CHECKING, Any, NamedTuple, ParamSpec

from collsim.experiments.results import Comparison
from collsim.reporting import facts
from collsim.reporting.facts import Interval
from collsim.reporting.numbers import NumberStyle, coarse, share, style_for
from collsim.reporting.placing import Box, place_labels, spread
from collsim.reporting.style import (
    BENCHMARK,
    FAINT,
    HARM_COLOURS,
    INK,
    QUIET,
    SHARE_COLOURS,
    WIDTH,
    colours,
    house_style,
)
from collsim.reporting.words import say

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis
    from matplotlib.text import Text

    from collsim.reporting.chart import Chart

P = ParamSpec("P")
LEFT_TO_RIGHT = "\u200e"


def in_house_style(draw: Callable[P, Chart]) -> Callable[P, Chart]:
    """Draw in the house's style, whatever the caller's settings are; a decorator."""

    @wraps(draw)
    def drawn(*args: P.args, **kwargs: P.kwargs) -> Chart:
        """Return what is drawn in the house's style."""
        with house_style():
            return draw(*args, **kwargs)

    return drawn


def new_chart(height: float, width: float = WIDTH) -> Chart:
    """Return an empty figure that belongs to nobody's global state."""
    from collsim.reporting.chart import Chart

    return Chart(figsize=(width, height), dpi=100)


# --- recovery curves ---------------------------------------------------------------------------------


@in_house_style
def recovery_curves(comparison: Comparison, lang: str) -> Chart:
    """Draw the share of the opening balance recovered by day under each policy, with interval bands."""
    chart = new_chart(4.5)
    axes = chart.add_subplot()
    names = [p for p in reversed(facts.policies(comparison)) if not _curve(comparison, p).empty]
    for name in names:
        curve = _thinned(_curve(comparison, name), 180)
        _draw_curve(axes, curve, colours(comparison)[name], _is_thin(comparison, name))
    _dress_curves(axes, lang)
    axes.set_title(say("curves.title", lang))
    axes.set_xlabel(say("curves.x", lang))
    note(chart, say("curves.note", lang))
    _label_ends(chart, axes, comparison, names, lang)
    return chart


def _curve(comparison: Comparison, policy: str, bucket: str = "all") -> pd.DataFrame:
    return comparison.curve(policy, bucket).sort_values("day")


def _thinned(curve: pd.DataFrame, most: int = 60) -> pd.DataFrame:
    """Leave days out of a small panel's curve, counted back from its last day."""
    step = max(1, math.ceil(len(curve) / most))
    return curve.iloc[(len(curve) - 1) % step :: step] if len(curve) else curve


def _is_thin(comparison: Comparison, policy: str) -> bool:
    return facts.is_benchmark(comparison, policy)


def _draw_curve(axes: Axes, curve: pd.DataFrame, colour: str, thin: bool) -> None:
    days = curve["day"].to_numpy()
    low, high = curve["low"].to_numpy(), curve["high"].to_numpy()
    axes.fill_between(days, low, high, color=colour, alpha=0.12 if thin else 0.2, lw=0)
    axes.plot(days, curve["mean"].to_numpy(), color=colour, lw=1.1 if thin else 2.2)


def _dress_curves(axes: Axes, lang: str, ticks: int = 6) -> None:
    from matplotlib.ticker import MaxNLocator

    axes.autoscale(axis="x", tight=True)
    axes.set_ylim(bottom=0)
    axes.xaxis.set_major_locator(MaxNLocator(ticks, integer=True, steps=[1, 1.5, 2, 3, 5, 6, 10]))
    axes.yaxis.set_major_locator(MaxNLocator(max(4, ticks), steps=[1, 2, 2.5, 5, 10]))
    number_axis(axes.xaxis, NumberStyle(lang))
    number_axis(axes.yaxis, style_for("share", axes.get_ylim(), lang))


def number_axis(axis: Axis, style: NumberStyle, *, signed: bool = False) -> None:
    """Write the ticks of an axis in a style, with as few decimals as tell them apart."""

    def written(value: float, _: float | None = None) -> str:
        """Return a tick's number, as the ticks around it ask for."""
        fitting = coarse(style, [float(tick) for tick in axis.get_majorticklocs()])
        return fitting.signed(value) if signed else fitting.text(value)

    axis.set_major_formatter(written)


def _label_ends(chart: Chart, axes: Axes, comparison: Comparison, names: Sequence[str], lang: str) -> None:
    """Write each policy's name and final share where its curve ends, moved apart where they would meet."""
    if not names:
        return
    ends = {name: _curve(comparison, name).iloc[-1] for name in names}
    texts = [_end_text(axes, comparison, name, float(end["mean"]), lang) for name, end in ends.items()]
    _make_room_right(chart, texts)
    frame = axes.get_window_extent()
    gap = max(text.get_window_extent().height for text in texts) * 1.15 / frame.height
    scale = axes.get_ylim()
    wanted = [(float(ends[n]["mean"]) - scale[0]) / (scale[1] - scale[0]) for n in names]
    for name, text, here, there in zip(names, texts, wanted, spread(wanted, gap, 0.0, 1.0), strict=True):
        text.set_position((1.045, there))
        axes.plot(
            [1.004, 1.038], [here, there], transform=axes.transAxes, clip_on=False, lw=0.8,
            color=colours(comparison)[name],
        )  # fmt: skip


def _end_text(axes: Axes, comparison: Comparison, policy: str, final: float, lang: str) -> Text:
    benchmark = facts.is_benchmark(comparison, policy)
    return axes.text(
        1.045, 0, f"{_from_left(_short(comparison, policy, lang))}  {share(final, lang)}",
        transform=axes.transAxes, va="center", fontsize=8.8, fontweight="normal" if benchmark else "bold",
        color=QUIET if benchmark else colours(comparison)[policy],
    )  # fmt: skip


def _make_room_right(chart: Chart, texts: Sequence[Text]) -> None:
    """Move the right edge of the axes so that the widest label still fits in the figure."""
    chart.agg()
    width, _ = chart.canvas_size()
    widest = max(text.get_window_extent().width for text in texts)
    left = 0.085
    right = (1.0 - widest / width - 0.012 + 0.045 * left) / 1.045
    chart.subplots_adjust(left=left, right=max(right, 0.4), top=0.9, bottom=0.165)


def _short(comparison: Comparison, policy: str, lang: str, width: int = 26) -> str:
    title = facts.policy_title(comparison, policy, lang)
    return title if len(title) <= width else title[: width - 1].rstrip() + "…"


def _from_left(name: str) -> str:
    """Keep what follows a name written from right to left at its right."""
    turns = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in name)
    return f"{LEFT_TO_RIGHT}{name}{LEFT_TO_RIGHT}" if turns else name


def note(chart: Chart, words: str) -> None:
    """Write what a reader must know in small type beneath a figure."""
    chart.text(0.012, 0.014, words, fontsize=7.8, color=QUIET, va="bottom")


# --- cost against recovery ---------------------------------------------------------------------------


class _Spot(NamedTuple):
    policy: str
    cost: Interval
    gross: Interval
    harm: float


@in_house_style
def cost_against_recovery(comparison: Comparison, lang: str) -> Chart:
    """Draw gross recovery against cost to collect, both with intervals, harm as colour."""
    chart = new_chart(5.3)
    chart.subplots_adjust(left=0.115, right=0.885, top=0.915, bottom=0.29)
    axes = chart.add_subplot()
    spots = _spots(comparison)
    _scale_axes(axes, spots)
    _draw_net_lines(axes, lang)
    _draw_spots(chart, axes, comparison, spots, lang)
    _name_money_axes(axes, comparison, lang)
    axes.set_title(say("scatter.title", lang))
    note(chart, say("scatter.note", lang))
    _label_spots(chart, axes, comparison, spots, lang)
    return chart


def _spots(comparison: Comparison) -> list[_Spot]:
    spots = []
    for policy in facts.policies(comparison):
        cost, gross = (facts.summary(comparison, policy, m) for m in (facts.COST, facts.GROSS))
        harm = facts.summary(comparison, policy, facts.HARM)
        if cost and gross:
            spots.append(_Spot(policy, _known(cost), _known(gross), harm.mean if harm else math.nan))
    return spots


def _known(interval: Interval) -> Interval:
    """Replace unknown bounds by the mean, so that a single replication still has a point."""
    low, high = (b if math.isfinite(b) else interval.mean for b in interval[1:])
    return Interval(interval.mean, low, high)


def _scale_axes(axes: Axes, spots: Sequence[_Spot]) -> None:
    if not spots:
        return
    axes.set_xlim(*_padded([b for s in spots for b in s.cost[1:]]))
    axes.set_ylim(*_padded([b for s in spots for b in s.gross[1:]]))


def _padded(bounds: Sequence[float]) -> tuple[float, float]:
    low, high = min(bounds), max(bounds)
    room = (high - low) * 0.12 or abs(high) * 0.1 or 1.0
    return low - room, high + room


def _draw_net_lines(axes: Axes, lang: str) -> None:
    """Draw lines of equal net recovery, each named in the right margin where it leaves the axes."""
    from matplotlib.ticker import MaxNLocator

    (left, right), (bottom, top) = axes.get_xlim(), axes.get_ylim()
    nets = [float(n) for n in MaxNLocator(7).tick_values(bottom - right, top - left)]
    style = coarse(style_for("money", nets, lang), nets)
    for net in nets:
        ends = [net + left, net + right]
        axes.plot([left, right], ends, color="#aab4be", lw=0.9, ls=(0, (1, 2.5)), zorder=1)
        if not bottom < ends[1] < top:
            continue
        axes.annotate(
            say("scatter.net", lang, value=style.text(net)), (right, net + right), xytext=(4, 0), va="center",
            textcoords="offset points", fontsize=7.8, color=QUIET, annotation_clip=False,
        )  # fmt: skip
    axes.set_xlim(left, right)
    axes.set_ylim(bottom, top)


def _draw_spots(chart: Chart, axes: Axes, comparison: Comparison, spots: Sequence[_Spot], lang: str) -> None:
    from matplotlib.cm import ScalarMappable
    from matplotlib.colors import Normalize

    harms = [s.harm for s in spots if math.isfinite(s.harm)]
    most = max([*harms, 1e-9]) * 1.05
    paint = ScalarMappable(Normalize(0.0, most), HARM_COLOURS)
    for spot in spots:
        fill = paint.to_rgba(max(spot.harm, 0.0))  # type: ignore[arg-type]
        _draw_spot(axes, spot, fill, facts.is_benchmark(comparison, spot.policy))
    place = chart.add_axes((0.115, 0.148, 0.77, 0.02))
    bar = chart.colorbar(paint, cax=place, orientation="horizontal")
    bar.outline.set_visible(False)
    bar.set_label(say("scatter.harm", lang), fontsize=8.5, labelpad=2)
    style = style_for("index", harms, lang)
    number_axis(place.xaxis, style)
    place.tick_params(labelsize=8, pad=2)


def _draw_spot(axes: Axes, spot: _Spot, fill: Any, benchmark: bool) -> None:
    cost, gross = spot.cost, spot.gross
    axes.errorbar(
        cost.mean, gross.mean,
        xerr=[[cost.mean - cost.low], [cost.high - cost.mean]],
        yerr=[[gross.mean - gross.low], [gross.high - gross.mean]],
        ecolor=BENCHMARK if benchmark else INK, elinewidth=1.3, capsize=0, fmt="none", zorder=2,
    )  # fmt: skip
    axes.scatter(
        [cost.mean], [gross.mean], s=34 if benchmark else 58, marker="s" if benchmark else "o", color=[fill],
        edgecolor=BENCHMARK if benchmark else INK, linewidth=1.1, zorder=3,
    )  # fmt: skip


def _name_money_axes(axes: Axes, comparison: Comparison, lang: str) -> None:
    code = facts.currency(comparison)
    for axis, key, limits in ((axes.xaxis, "x", axes.get_xlim()), (axes.yaxis, "y", axes.get_ylim())):
        number_axis(axis, style_for("money", limits, lang))
        label = say(f"scatter.{key}", lang, currency=code).replace(" ()", "")
        axis.set_label_text(label)


def _label_spots(chart: Chart, axes: Axes, comparison: Comparison, spots: Sequence[_Spot], lang: str) -> None:
    chart.agg()
    texts = [_spot_text(axes, comparison, spot.policy, lang) for spot in spots]
    points = [_pixels(axes, s.cost.mean, s.gross.mean) for s in spots]
    sizes = [(t.get_window_extent().width + 4, t.get_window_extent().height + 2) for t in texts]
    frame = Box(*axes.get_window_extent().extents)
    boxes = place_labels(points, sizes, [b for s in spots for b in _marks(axes, s)], frame)
    for text, box, point in zip(texts, boxes, points, strict=True):
        _settle(axes, text, box, point)


def _spot_text(axes: Axes, comparison: Comparison, policy: str, lang: str) -> Text:
    from matplotlib.patheffects import withStroke

    benchmark = facts.is_benchmark(comparison, policy)
    halo = [withStroke(linewidth=2.5, foreground="white", alpha=0.85)]
    return axes.text(
        0, 0, _short(comparison, policy, lang), fontsize=8.8, ha="center", va="center", zorder=5,
        color=QUIET if benchmark else INK, fontweight="normal" if benchmark else "bold", transform=None,
        path_effects=halo,
    )  # fmt: skip


def _settle(axes: Axes, text: Text, box: Box, point: tuple[float, float]) -> None:
    """Put a label in its box, with a thin line to its point when it stands far off."""
    to_axes = axes.transAxes.inverted()
    centre = to_axes.transform(((box.left + box.right) / 2, (box.bottom + box.top) / 2))
    text.set_transform(axes.transAxes)
    text.set_position((float(centre[0]), float(centre[1])))
    near = (min(max(point[0], box.left), box.right), min(max(point[1], box.bottom), box.top))
    if math.dist(near, point) > 20:
        ends = to_axes.transform([near, point])
        axes.plot(ends[:, 0], ends[:, 1], transform=axes.transAxes, color=QUIET, lw=0.6, zorder=1.5)


def _marks(axes: Axes, spot: _Spot) -> list[Box]:
    """Return the boxes of a point and its two bars, in pixels."""
    x, y = _pixels(axes, spot.cost.mean, spot.gross.mean)
    left, bottom = _pixels(axes, spot.cost.low, spot.gross.low)
    right, top = _pixels(axes, spot.cost.high, spot.gross.high)
    return [Box(x - 7, y - 7, x + 7, y + 7), Box(left, y - 2, right, y + 2), Box(x - 2, bottom, x + 2, top)]


def _pixels(axes: Axes, x: float, y: float) -> tuple[float, float]:
    place = axes.transData.transform((x, y))
    return float(place[0]), float(place[1])


# --- differences -------------------------------------------------------------------------------------


@in_house_style
def differences(comparison: Comparison, lang: str, measure: str = facts.MONEY) -> Chart:
    """Draw the paired difference of every policy from the baseline, with its interval and the zero line."""
    from matplotlib.ticker import MaxNLocator

    rows = _difference_rows(comparison, measure)
    chart = new_chart(1.65 + 0.38 * max(len(rows), 1))
    axes = chart.add_subplot()
    unit = facts.unit_of(measure)
    style = style_for(unit, [b for _, gap in rows for b in gap], lang, difference=True)
    axes.axvline(0, color=INK, lw=1)
    for place, (policy, gap) in enumerate(rows):
        _draw_difference(axes, place, _known(gap), colours(comparison)[policy], gap.excludes_zero)
    axes.set_yticks(range(len(rows)), [_short(comparison, p, lang, 30) for p, _ in rows], color=INK)
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.grid(axis="y", visible=False)
    axes.spines["left"].set_visible(False)
    number_axis(axes.xaxis, style, signed=True)
    axes.xaxis.set_major_locator(MaxNLocator(5))
    axes.set_xlabel(_difference_unit(comparison, unit, lang))
    note(chart, say("forest.note", lang))
    _write_differences(chart, axes, rows, style)
    _title_forest(chart, comparison, measure, lang)
    return chart


def _difference_rows(comparison: Comparison, measure: str) -> list[tuple[str, Interval]]:
    """Return compared policies and then benchmarks, each from the largest difference to the smallest."""
    gaps = {p: facts.difference(comparison, p, measure) for p in facts.policies(comparison)}
    known = [(p, g) for p, g in gaps.items() if g is not None and math.isfinite(g.mean)]
    return sorted(known, key=lambda row: (facts.is_benchmark(comparison, row[0]), -row[1].mean))


def _draw_difference(axes: Axes, place: int, gap: Interval, colour: str, sure: bool) -> None:
    axes.plot(
        [gap.low, gap.high],
        [place, place],
        color=colour,
        lw=2,
        solid_capstyle="butt",
        marker="|",
        ms=10,
        mew=1.6,
    )
    face = colour if sure else "white"
    axes.plot([gap.mean], [place], "o", ms=5, mfc=face, mec=colour, mew=1.6)


def _difference_unit(comparison: Comparison, unit: str, lang: str) -> str:
    name = facts.currency(comparison) if unit == "money" else say("unit.days", lang) if unit == "days" else ""
    return say("forest.x", lang, unit=name) if name else say("forest.x_plain", lang)


def _write_differences(
    chart: Chart, axes: Axes, rows: Sequence[tuple[str, Interval]], style: NumberStyle
) -> None:
    """Write mean and interval at the right of each row, and leave room for them and for the names."""
    chart.agg()
    texts = [
        axes.text(
            1.02, place, f"{style.signed(gap.mean)}  [{style.interval(gap.low, gap.high)}]", fontsize=8.5,
            va="center", transform=axes.get_yaxis_transform(),
        )
        for place, (_, gap) in enumerate(rows)
    ]  # fmt: skip
    width, height = chart.canvas_size()
    names = max((t.get_window_extent().width for t in axes.get_yticklabels()), default=0.0)
    widest = max((t.get_window_extent().width for t in texts), default=0.0)
    left = (names + 20) / width
    right = (1 - widest / width - 0.012 + 0.02 * left) / 1.02
    chart.subplots_adjust(left=left, right=max(right, left + 0.2), top=1 - 44 / height, bottom=76 / height)


def _title_forest(chart: Chart, comparison: Comparison, measure: str, lang: str) -> None:
    """Put the title over the whole figure, since the names at the left would push it off."""
    baseline = _short(comparison, facts.baseline(comparison), lang, 34)
    words = say("forest.title", lang, measure=facts.measure_title(measure, lang), baseline=baseline)
    _, height = chart.canvas_size()
    chart.text(0.012, 1 - 12 / height, words, fontsize=11, fontweight="bold", va="top")


# --- recovery by bucket ------------------------------------------------------------------------------


@in_house_style
def recovery_by_bucket(comparison: Comparison, lang: str) -> Chart:
    """Draw small liquidation curves, one panel an opening ageing bucket, for the compared policies."""
    buckets = [b for b in facts.bucket_order(list(comparison.curves["bucket"].unique())) if b != "all"]
    rows = max(1, math.ceil((len(buckets) + 1) / 3))
    chart = new_chart(1.1 + 2.05 * rows)
    panels = list(chart.subplots(rows, 3, squeeze=False).flat)
    names = facts.contenders(comparison) or facts.benchmarks(comparison)
    for panel, bucket in zip(panels, buckets, strict=False):
        _draw_bucket(panel, comparison, names, bucket, lang)
    for panel in panels[len(buckets) :]:
        panel.set_axis_off()
    _draw_legend(panels[-1], comparison, names, lang)
    _title_buckets(chart, lang)
    return chart


def _draw_bucket(panel: Axes, comparison: Comparison, names: Sequence[str], bucket: str, lang: str) -> None:
    for name in names:
        curve = _thinned(_curve(comparison, name, bucket))
        _draw_curve(panel, curve, colours(comparison)[name], thin=False)
    _dress_curves(panel, lang, ticks=3)
    panel.tick_params(labelsize=8)
    title = facts.bucket_title(bucket, lang)
    named = say("bucket.days", lang, bucket=title) if title[:1].isdigit() else title
    panel.set_title(named, fontsize=9.5, pad=6)


def _draw_legend(panel: Axes, comparison: Comparison, names: Sequence[str], lang: str) -> None:
    """Name the curves in the panel that no bucket uses."""
    for place, name in enumerate(names):
        y = 0.9 - 0.14 * place
        panel.plot([0.0, 0.12], [y, y], color=colours(comparison)[name], lw=2.6, transform=panel.transAxes)
        words = _short(comparison, name, lang, 24)
        panel.text(
            0.17, y, words, color=colours(comparison)[name], va="center", fontsize=9, fontweight="bold",
            transform=panel.transAxes,
        )  # fmt: skip


def _title_buckets(chart: Chart, lang: str) -> None:
    _, height = chart.canvas_size()
    chart.subplots_adjust(
        left=0.07, right=0.985, top=1 - 62 / height, bottom=66 / height, wspace=0.26, hspace=0.42
    )
    chart.text(0.012, 1 - 12 / height, say("buckets.title", lang), fontsize=11, fontweight="bold", va="top")
    chart.text(0.5, 32 / height, say("curves.x", lang), ha="center", va="bottom")
    note(chart, say("buckets.note", lang))


# --- roll matrix -------------------------------------------------------------------------------------


@in_house_style
def roll_matrix(comparison: Comparison, policy: str, lang: str) -> Chart:
    """Draw where the accounts of each ageing bucket stand a month later under a policy."""
    rolls = comparison.rolls[comparison.rolls["policy"] == policy]
    before = facts.bucket_order(list(rolls["before"].unique()))
    after = facts.bucket_order(list(rolls["after"].unique()))
    chart = new_chart(1.45 + 0.42 * max(len(before), 1), width=4.6)
    axes = chart.add_subplot()
    shares = {(r.before, r.after): float(r.share) for r in rolls.itertuples(index=False)}  # type: ignore[arg-type]
    _draw_matrix(axes, [[shares.get((b, a), 0.0) for a in after] for b in before], lang)
    for place, bucket in enumerate(before):
        if bucket in after:
            _outline(axes, after.index(bucket), place)
    _dress_matrix(axes, before, after, lang)
    _title_matrix(chart, axes, say("rolls.title", lang, policy=_short(comparison, policy, lang, 22)), lang)
    return chart


def _draw_matrix(axes: Axes, shares: Sequence[Sequence[float]], lang: str) -> None:
    if not shares:
        return
    axes.imshow(shares, cmap=SHARE_COLOURS, vmin=0, vmax=1, aspect="auto")
    for row, line in enumerate(shares):
        for column, value in enumerate(line):
            dark = value > 0.55
            ink = "white" if dark else QUIET if value < 0.005 else INK
            axes.text(column, row, share(value, lang), ha="center", va="center", color=ink, fontsize=8.5)


def _outline(axes: Axes, column: int, row: int) -> None:
    from matplotlib.patches import Rectangle

    axes.add_patch(Rectangle((column - 0.48, row - 0.46), 0.96, 0.92, fill=False, ec=INK, lw=1.3))


def _dress_matrix(axes: Axes, before: Sequence[str], after: Sequence[str], lang: str) -> None:
    axes.set_xticks(range(len(after)), [facts.bucket_title(b, lang) for b in after], color=INK)
    axes.set_yticks(range(len(before)), [facts.bucket_title(b, lang) for b in before], color=INK)
    axes.set_xlabel(say("rolls.after", lang))
    axes.set_ylabel(say("rolls.before", lang))
    axes.grid(visible=False)
    for spine in axes.spines.values():
        spine.set_color(FAINT)


def _title_matrix(chart: Chart, axes: Axes, title: str, lang: str) -> None:
    chart.agg()
    width, height = chart.canvas_size()
    names = max((t.get_window_extent().width for t in axes.get_yticklabels()), default=0.0)
    chart.subplots_adjust(left=(names + 36) / width, right=0.98, top=1 - 42 / height, bottom=74 / height)
    chart.text(0.018, 1 - 12 / height, title, fontsize=9.8, fontweight="bold", va="top")
    note(chart, say("rolls.note", lang))
