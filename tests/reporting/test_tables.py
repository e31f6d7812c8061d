"""Tables for the page, for notebooks and for the terminal."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pandas as pd
import pytest
from rich.console import Console

from collsim.experiments.results import Comparison
from collsim.reporting import facts, tables
from collsim.reporting.presentation import Presentation
from collsim.reporting.sheets import raw_html

Told = Callable[[str, str], str]

DRAWN = {
    "summary": tables.summary_table,
    "differences": tables.differences_table,
    "treatments": tables.treatments_table,
    "debtors": tables.debtors_table,
    "refusals": tables.refusals_table,
    "assumptions": tables.assumptions_table,
    "portfolio": tables.portfolio_table,
    "not_stated": tables.not_stated_table,
    "pilot": tables.pilot_table,
}


def html_of(comparison: Comparison, name: str, lang: str) -> str:
    return str(raw_html(DRAWN[name](comparison, lang)))


def words(body: str) -> str:
    return re.sub(r"<[^>]+>|\s+", " ", body[body.index("<table") :])


@pytest.fixture(scope="module")
def html(comparison: Comparison) -> Told:
    """A table of the comparison in a language, drawn once."""
    return cache(lambda name, lang: html_of(comparison, name, lang))


@pytest.fixture(scope="module")
def said(html: Told) -> Told:
    """What a table of the comparison says in a language."""
    return lambda name, lang: words(html(name, lang))


@pytest.mark.parametrize("name", DRAWN)
def test_tables_are_deterministic(html: Told, comparison: Comparison, name: str) -> None:
    assert html(name, "es") == html_of(comparison, name, "es")


@pytest.mark.parametrize("lang", ["es", "en"])
@pytest.mark.parametrize("name", DRAWN)
def test_heads_of_tables_have_a_scope(html: Told, name: str, lang: str) -> None:
    heads = re.findall(r"<th\b[^>]*>", html(name, lang))
    assert heads
    assert all("scope=" in head for head in heads)


def test_summary_has_harm_under_the_money(said: Told) -> None:
    text = said("summary", "en")
    assert text.index("Past due at the end") < text.index("Harm index") < text.index("Cure rate")
    assert "Oracle" in text
    assert "Oráculo" in said("summary", "es")


def with_floor(comparison: Comparison, visits: float) -> Comparison:
    """The comparison with measures of the floor, alike under all policies."""
    measured = {"visits": visits, "abandoned_share": 0.0, "mean_wait": 41.0}
    rows = [(p, name, *[value] * 3) for p in comparison.policies for name, value in measured.items()]
    added = pd.DataFrame(rows, columns=comparison.summary.columns)
    return replace(comparison, summary=pd.concat([comparison.summary, added], ignore_index=True))


def test_what_nobody_has_is_left_out_of_the_summary(comparison: Comparison) -> None:
    without, some = (words(html_of(with_floor(comparison, visits), "summary", "en")) for visits in (0.0, 3.0))
    assert "Visits" not in without
    assert "Visits" in some
    assert "abandoned" not in some
    assert "Mean wait in the queue (seconds)" in without
    spanish = words(html_of(with_floor(comparison, 3.0), "summary", "es"))
    assert "Espera media en la cola (segundos)" in spanish
    assert "Visitas" in spanish


def test_only_a_clear_best_is_marked(factory: Callable[..., Comparison], html: Told) -> None:
    clear = html("summary", "en")
    money = "net_present_value_with_runoff"
    tied = factory(levels={("rational", money): 4_420_500.0, ("liberal", money): 4_420_000.0})
    row = r"Net present value with run-off.*?</tr>"
    assert "★" in re.search(row, clear, re.S)[0]
    assert "★" not in re.search(row, html_of(tied, "summary", "en"), re.S)[0]


@pytest.mark.parametrize("name", ["summary", "differences", "refusals"])
def test_harm_stands_beside_money_in_every_table_of_results(said: Told, name: str) -> None:
    assert "Harm index" in said(name, "en")


def test_refusals_and_assumptions_speak_the_language(said: Told) -> None:
    assert "Terceros que no son avales" in said("refusals", "es")
    assert "Third parties other than guarantors" in said("refusals", "en")
    assert "Grado: previo" in said("assumptions", "es")
    assert "0.3 a 0.7" in said("assumptions", "es")
    english = said("assumptions", "en")
    assert english.index("prior") < english.index("T1")


def test_treatments_given_stand_with_their_cost_and_what_was_noticed(said: Told) -> None:
    text = said("treatments", "en")
    assert text.index("Call") < text.index("Text message") < text.index("Collection visit")
    assert "Each costs (MXN)" in text
    assert "77% noticed" in text
    assert text.partition("Call")[2].partition("Text message")[0].count("noticed") == 0
    spanish = said("treatments", "es")
    assert "Visita de cobranza" in spanish
    assert "vistas" in spanish


def test_where_nothing_is_given_no_treatment_is_told(
    factory: Callable[..., Comparison], comparison: Comparison
) -> None:
    nothing = factory(treatments=comparison.treatments.iloc[:0])
    assert facts.treatments(nothing) == []
    assert Presentation(nothing).treatments.empty


def test_types_of_debtor_stand_with_what_each_policy_recovered(said: Told, comparison: Comparison) -> None:
    text = said("debtors", "es")
    assert "Fortuito 1,100" in " ".join(text.split())
    assert "57.3 %" in text
    rational = facts.recovered_of(comparison, "rational", "strategic")
    assert f"{100 * rational.mean:.1f}" in text
    assert facts.recovered_of(comparison, "rational", "nobody") is None


def test_portfolio_adds_up(said: Told) -> None:
    text = said("portfolio", "es")
    assert "Por vencer" in text
    assert "100.0\u00a0%" in text.replace(" %", "\u00a0%")
    assert "2,400" in text


def test_summary_frame_holds_numbers(comparison: Comparison) -> None:
    frame = tables.summary_frame(comparison, "es")
    value = frame.loc["Índice de daño", ("Racional", "media")]
    assert value == pytest.approx(comparison.value("rational", "harm_index")[0])
    assert frame.shape == (22, 21)


def test_summary_frame_survives_equal_titles(
    factory: Callable[..., Comparison], comparison: Comparison
) -> None:
    policies = {k: {**v, "title": {"en": "Same", "es": "Igual"}} for k, v in comparison.policies.items()}
    assert tables.summary_frame(factory(policies=policies), "es").shape == (22, 21)


@pytest.mark.parametrize("lang", ["es", "en"])
def test_the_terminal_summary_fits_one_hundred_columns(comparison: Comparison, lang: str) -> None:
    file = io.StringIO()
    tables.print_summary(comparison, Console(file=file, width=160), lang)
    lines = file.getvalue().splitlines()
    assert max(len(line) for line in lines) <= 100
    assert any(("Racional" if lang == "es" else "Rational") in line for line in lines)
    assert "…" not in file.getvalue()


def test_markup_in_names_is_not_obeyed_in_the_terminal(
    factory: Callable[..., Comparison], comparison: Comparison
) -> None:
    policies = {**comparison.policies, "rational": {"title": {"en": "[red]x[/red]"}, "benchmark": False}}
    file = io.StringIO()
    tables.print_summary(factory(policies=policies), Console(file=file, width=100), "en")
    assert "[red]x[/red]" in file.getvalue()


def test_the_pilot_speaks_the_language_and_shows_the_surest(
    factory: Callable[..., Comparison], comparison: Comparison, said: Told
) -> None:
    text = said("pilot", "es")
    assert "1–30, con conversación reciente" in text
    assert "+11.2\u00a0pp" in text.replace(" pp", "\u00a0pp")
    many = [{"cell": "90+, fresh", "arm": "sms", "n": n, "uplift": 0.1} for n in range(100)]
    cards = comparison.assumptions.assign(name="sms.cost", about_es="Mensaje SMS")
    shown = factory(pilot={"cells": many}, assumptions=cards)
    text = words(html_of(shown, "pilot", "es"))
    assert text.count("Mensaje SMS") == tables.MOST_CELLS
    assert "40 de 100 estimaciones" in text
