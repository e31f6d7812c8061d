"""Targets and arms as people see them: figures, tables, the page, and what a notebook holds."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache, partial
from itertools import pairwise

import pandas as pd
import pytest
from matplotlib.text import Text

from collsim.experiments.arms import ARM_COLUMNS, ARM_MEASURES, DIFFERENCE_COLUMNS
from collsim.experiments.results import Comparison
from collsim.experiments.targets import COLUMNS, TARGETS
from collsim.reporting import facts, plan_figures
from collsim.reporting.chart import Chart
from collsim.reporting.numbers import round_share
from collsim.reporting.presentation import Presentation
from collsim.reporting.report import render_report
from tests.reporting.conftest import POLICIES, without_curves
from tests.reporting.pictures import assert_no_text_leaves
from tests.reporting.test_report import HOSTILE, Outline, words_of

WANTED = {"recovered": 0.6, "discounted": 0.1, "in_instalments": 0.3}
ARMS = ("champion", "challenger", "another")


def targets_table(**shares: float) -> pd.DataFrame:
    rows = [
        (policy, target, wanted, mean := shares.get(target, wanted * strength * 0.8), mean - 0.02,
         mean + 0.02, mean - wanted)
        for policy, (_, _, strength, _) in POLICIES.items()
        for target, wanted in WANTED.items()
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=list(COLUMNS))


def arms_tables(arms: tuple[str, ...] = ARMS) -> tuple[pd.DataFrame, pd.DataFrame]:
    means = {"recovered": 18_450.0, "cost": 210.0, "minutes": 14.2, "complaints": 0.0, "promises_kept": 0.41}
    each = [
        ("rational", arm, name, 480.5, mean * (1 + 0.1 * a), mean * (0.98 + 0.1 * a), mean * (1.02 + 0.1 * a))
        for a, arm in enumerate(arms)
        for name, mean in means.items()
    ]
    gaps = [
        ("rational", name, arm, arms[0], mean * 0.1 * a, mean * (0.1 * a - 0.12), mean * (0.1 * a + 0.12),
         mean * 0.3, 0.25)
        for a, arm in enumerate(arms[1:], 1)
        for name, mean in means.items()
    ]  # fmt: skip
    return pd.DataFrame(each, columns=list(ARM_COLUMNS)), pd.DataFrame(gaps, columns=list(DIFFERENCE_COLUMNS))


@pytest.fixture(scope="module")
def planned(factory: Callable[..., Comparison]) -> Comparison:
    arms, differences = arms_tables()
    aim = {
        "days_past_due_from": 91, "amount": "balance", "accounts": 639, "owed": 1_286_149.4,
        "source": {"en": "made up", "es": "inventado"},
    }  # fmt: skip
    return factory(aim=aim, targets=targets_table(), arms=arms, arm_differences=differences)


def drawn(comparison: Comparison, lang: str) -> list[Chart]:
    arms = [plan_figures.arms(comparison, lang, each) for each in facts.challenges(comparison)]
    return [plan_figures.targets(comparison, lang), *arms]


@pytest.fixture(scope="module")
def pictures(planned: Comparison) -> Callable[[str], list[Chart]]:
    """The pictures in a language, drawn once."""
    return cache(lambda lang: drawn(planned, lang))


@pytest.mark.parametrize("lang", ["es", "en"])
def test_no_text_leaves(pictures: Callable[[str], list[Chart]], lang: str) -> None:
    assert len(pictures(lang)) == 3
    for chart in pictures(lang):
        chart.agg().draw()
        texts = [t for axes in chart.axes for t in [*axes.texts, *axes.get_yticklabels(), axes.title]]
        assert_no_text_leaves(chart, [*chart.texts, *texts])


def test_the_same_bytes_twice(pictures: Callable[[str], list[Chart]], planned: Comparison) -> None:
    for chart, again in zip(pictures("es"), drawn(planned, "es"), strict=True):
        assert chart.svg() == again.svg()


@pytest.mark.parametrize("lang", ["es", "en"])
def test_headings_of_panels_do_not_meet(pictures: Callable[[str], list[Chart]], lang: str) -> None:
    chart = pictures(lang)[0]
    chart.agg().draw()
    texts = [text for axes in chart.axes for text in axes.findobj(Text) if "\n" in text.get_text()]
    boxes = [text.get_window_extent() for text in texts]
    assert len(boxes) == 3
    assert all(one.x1 < other.x0 for one, other in pairwise(boxes))


@pytest.mark.parametrize("lang", ["es", "en"])
def test_the_page_tells_of_both(planned: Comparison, lang: str) -> None:
    text = render_report(planned, lang)
    outline = Outline(text)
    ids = [attributes.get("id") for _, attributes in outline.tags]
    assert ids.index("results") < ids.index("targets") < ids.index("arms") < ids.index("curves")
    assert len([tag for tag, a in outline.tags if tag == "img"]) == 7 + 3
    assert {"gt-targets", "gt-arms-0", "gt-arms-1"} <= set(ids)
    assert "nan" not in words_of(text)
    for piece in (
        "639",
        "Retadora" if lang == "es" else "Challenger",
        "meta 60" if lang == "es" else "60% wanted",
    ):
        assert piece in text


def test_without_either_the_page_is_silent(report: Callable[[str], str]) -> None:
    ids = {attributes.get("id") for _, attributes in Outline(report("en")).tags}
    assert not {"targets", "arms"} & ids


def test_what_nobody_knows_is_a_dash(factory: Callable[..., Comparison], planned: Comparison) -> None:
    unknown = targets_table(discounted=math.nan)
    arms, differences = arms_tables()
    differences.loc[:, ["one_test", "seen"]] = math.nan
    plan = {"aim": planned.aim, "targets": unknown, "arms": arms, "arm_differences": differences}
    text = render_report(factory(**plan, **without_curves()), "es")
    assert "nan" not in words_of(text)


def test_hostile_names_of_arms_are_only_text(factory: Callable[..., Comparison]) -> None:
    arms, differences = arms_tables(("$a$", HOSTILE))
    text = render_report(factory(arms=arms, arm_differences=differences, **without_curves()), "en")
    assert "<script" not in text
    assert not [tag for tag, a in Outline(text).tags if "onerror" in a]


@pytest.mark.parametrize("lang", ["es", "en"])
def test_a_notebook_holds_both(planned: Comparison, lang: str) -> None:
    shown = Presentation(planned, lang)
    assert len(shown.targets) == len(POLICIES) * len(TARGETS)
    assert len(shown.arms) == 2 * len(ARM_MEASURES)
    assert {"targets", "arms", "arms_2"} <= set(shown.figures)
    html = shown._repr_html_()
    assert ("El plan" if lang == "es" else "The plan") not in html
    assert ("Lo alcanzado" if lang == "es" else "What was reached") in html


def test_a_notebook_without_either_has_empty_tables(comparison: Comparison) -> None:
    shown = Presentation(comparison)
    assert shown.targets.empty
    assert shown.arms.empty
    assert not {"targets", "arms"} & set(shown.figures)


def test_targets_are_written_as_people_set_them() -> None:
    written = partial(round_share, lang="en")
    assert [written(share) for share in (0.6, 0.29, 0.075)] == ["60%", "29%", "7.5%"]
