"""Figures render the same bytes twice, in both languages, whatever the names."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import matplotlib as mpl
import pytest

from collsim.experiments.results import Comparison
from collsim.reporting import figures
from collsim.reporting.chart import Chart
from collsim.reporting.placing import Box, place_labels, spread
from tests.reporting.pictures import assert_no_text_leaves

DRAWN: dict[str, Callable[[Comparison, str], Chart]] = {
    "curves": figures.recovery_curves,
    "scatter": figures.cost_against_recovery,
    "differences": figures.differences,
    "buckets": figures.recovery_by_bucket,
    "rolls": lambda comparison, lang: figures.roll_matrix(comparison, "rational", lang),
}


Drawn = Callable[[str, str], Chart]


@pytest.fixture(scope="module")
def drawn(comparison: Comparison) -> Drawn:
    """A figure of the comparison in a language, drawn once."""
    return cache(lambda name, lang: DRAWN[name](comparison, lang))


@pytest.fixture(scope="module")
def saved(drawn: Drawn) -> Callable[[str, str], bytes]:
    """The same as SVG."""
    return cache(lambda name, lang: drawn(name, lang).svg())


@pytest.mark.parametrize("lang", ["es", "en"])
@pytest.mark.parametrize("name", DRAWN)
def test_the_same_bytes_twice_and_settings_stay_ours(
    saved: Callable[[str, str], bytes], comparison: Comparison, name: str, lang: str
) -> None:
    before = dict(mpl.rcParams)
    assert DRAWN[name](comparison, lang).svg() == saved(name, lang)
    assert dict(mpl.rcParams) == before
    assert b"<dc:date>" not in saved(name, lang)


@pytest.mark.parametrize("name", DRAWN)
def test_a_figure_is_saved_with_the_same_bytes_twice(
    drawn: Drawn, saved: Callable[[str, str], bytes], comparison: Comparison, name: str
) -> None:
    assert saved(name, "en") == drawn(name, "en").svg()
    assert drawn(name, "en").png(60) == DRAWN[name](comparison, "en").png(60)


@pytest.mark.parametrize("name", DRAWN)
def test_languages_differ(saved: Callable[[str, str], bytes], name: str) -> None:
    assert saved(name, "es") != saved(name, "en")


@pytest.mark.parametrize("name", DRAWN)
def test_names_of_any_script_are_drawn(
    factory: Callable[..., Comparison], comparison: Comparison, name: str
) -> None:
    names = ["<script>alert(1)</script>", "$x_1$ & $", "محفظة", "中文", "A" * 80, "\u202ereversed\n", ""]
    policies = {
        key: {**about, "title": {"en": title, "es": title}}
        for (key, about), title in zip(comparison.policies.items(), names, strict=True)
    }
    assert DRAWN[name](factory(policies=policies), "es").svg().startswith(b"<?xml")


@pytest.mark.parametrize("name", DRAWN)
def test_no_text_leaves_the_figure(drawn: Drawn, name: str) -> None:
    for lang in ("es", "en"):
        chart = drawn(name, lang)
        chart.agg().draw()
        texts = [*chart.texts, *(t for axes in chart.axes for t in [*axes.texts, *axes.get_yticklabels()])]
        assert_no_text_leaves(chart, texts)


@pytest.mark.parametrize("name", ["curves", "scatter"])
def test_labels_do_not_cover_one_another(drawn: Drawn, name: str) -> None:
    for lang in ("es", "en"):
        chart = drawn(name, lang)
        chart.agg().draw()
        boxes = [Box(*t.get_window_extent().extents) for t in chart.axes[0].texts]
        covered = [a.overlap(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :]]
        assert max(covered) == 0


def test_an_empty_comparison_draws_empty_axes(
    factory: Callable[..., Comparison], comparison: Comparison
) -> None:
    tables = ("summary", "differences", "curves", "rolls")
    bare = factory(**{t: getattr(comparison, t).iloc[:0] for t in tables})
    for draw in DRAWN.values():
        assert draw(bare, "en").svg()


def test_a_notebook_shows_the_figure(comparison: Comparison) -> None:
    assert figures.differences(comparison, "es", "harm_index")._repr_svg_().startswith("<?xml")


def test_spread_moves_only_what_is_too_close() -> None:
    assert spread([0.1, 0.5, 0.9], 0.1, 0.0, 1.0) == pytest.approx([0.1, 0.5, 0.9])
    assert spread([0.5, 0.5], 0.2, 0.0, 1.0) == pytest.approx([0.4, 0.6])
    assert spread([1.0, 1.0, 0.0], 0.1, 0.0, 1.0) == pytest.approx([0.9, 1.0, 0.0])
    assert spread([], 0.1, 0.0, 1.0) == []


def test_labels_avoid_the_points_and_one_another() -> None:
    frame = Box(0, 0, 400, 300)
    points = [(100.0, 100.0), (104.0, 102.0), (395.0, 150.0)]
    marks = [Box(x - 5, y - 5, x + 5, y + 5) for x, y in points]
    boxes = place_labels(points, [(60.0, 12.0)] * 3, marks, frame)
    everything = [*marks, *boxes]
    assert all(a.overlap(b) == 0 for b in boxes for a in everything if a is not b)
    assert all(box.outside(frame) == 0 for box in boxes)
