"""The page stands alone, is well formed, speaks one language at a time and obeys no name."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from collsim.experiments.results import Comparison
from collsim.reporting.phrases import PHRASES
from collsim.reporting.report import render_report, write_report
from tests.reporting.conftest import without_curves

VOID = {"meta", "img", "br", "link", "input", "hr"}
HOSTILE = "<script>alert('x')</script>\"><img src=x onerror=y>"


class Outline(HTMLParser):
    """Reads a page strictly: every tag closed in order, ids once, headings noted."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[int] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.fixture(scope="module", params=["es", "en"])
def page(request: pytest.FixtureRequest, report: Callable[[str], str]) -> tuple[str, str]:
    return request.param, report(request.param)


def test_structure(page: tuple[str, str]) -> None:
    lang, text = page
    outline = Outline(text)
    assert text.startswith("<!DOCTYPE html>")
    assert ("html", {"lang": lang}) in outline.tags
    assert outline.headings[0] == 1
    assert outline.headings.count(1) == 1
    steps = zip(outline.headings, outline.headings[1:], strict=False)
    assert all(after <= before + 1 for before, after in steps)
    ids = [a["id"] for _, a in outline.tags if "id" in a]
    assert len(ids) == len(set(ids))
    targets = {str(a.get("href"))[1:] for tag, a in outline.tags if tag == "a"}
    assert targets <= set(ids)


def test_nothing_is_loaded_from_outside(page: tuple[str, str]) -> None:
    _, text = page
    outline = Outline(text)
    assert not {"script", "link", "iframe", "object", "embed", "base"} & {tag for tag, _ in outline.tags}
    for tag, attributes in outline.tags:
        for name in ("src", "srcset", "href", "action", "poster", "data", "background"):
            value = attributes.get(name)
            assert value is None or value.startswith(("data:", "#")), (tag, name)
    styles = "".join(re.findall(r"<style>.*?</style>", text, re.S))
    assert "url(" not in styles
    assert "@import" not in styles
    assert len(text.encode()) < 1_500_000


def test_pictures_are_described(page: tuple[str, str]) -> None:
    _, text = page
    pictures = [a for tag, a in Outline(text).tags if tag == "img"]
    assert len(pictures) == 7
    assert all(a.get("alt") for a in pictures)


def test_one_language_at_a_time(page: tuple[str, str]) -> None:
    lang, text = page
    visible = re.sub(r"<style>.*?</style>|<[^>]+>", " ", text, flags=re.S)
    own, other = (1, 0) if lang == "es" else (0, 1)
    for key, phrases in PHRASES.items():
        telling = "{" not in phrases[0] and phrases[0] != phrases[1] and len(phrases[other]) > 14
        if key.startswith(("report.", "meaning.")) and telling:
            assert phrases[other] not in visible, key
    assert PHRASES["report.reproduce"][own] in visible
    assert PHRASES["meaning.dpd"][own] in visible


def test_every_section_is_there(page: tuple[str, str]) -> None:
    lang, text = page
    for piece in ("collsim compare --replications 20 --seed 7", "a1b2c3", "9f2c11ab", "MXN", "CC0-1.0"):
        assert piece in text
    assert ("Lo que el archivo no decía" if lang == "es" else "What the file did not say") in text


def test_hostile_names_are_only_text(factory: Callable[..., Comparison], comparison: Comparison) -> None:
    title = {"en": HOSTILE, "es": HOSTILE}
    policies = {k: {**v, "title": title, "about": title} for k, v in comparison.policies.items()}
    portfolio = {**comparison.portfolio, "name": f"محفظة {HOSTILE}", "source": HOSTILE, "citation": HOSTILE}
    portfolio["not_stated"] = [{"field": HOSTILE, "accounts": 3, "prior": HOSTILE}]
    portfolio["buckets"] = [{"bucket": HOSTILE, "accounts": 1, "balance": 2.0, "overdue": 1.0}]
    pilot = {**comparison.pilot, "arms": [HOSTILE], "cells": [{"cell": HOSTILE, "arm": HOSTILE}]}
    text = render_report(
        factory(
            title=title, policies=policies, portfolio=portfolio, pilot=pilot,
            treatments=comparison.treatments.assign(title_es=HOSTILE),
            debtors=comparison.debtors.assign(title_es=HOSTILE),
            refusals=comparison.refusals.assign(rule=HOSTILE, article=HOSTILE, text_es=HOSTILE),
            assumptions=comparison.assumptions.assign(
                name=HOSTILE, source=HOSTILE, unit=HOSTILE, grade=HOSTILE, about_es=HOSTILE
            ),
            provenance={"command": HOSTILE, "version": HOSTILE, HOSTILE: 1, "hashes": {HOSTILE: HOSTILE}},
        ),
        "es",
    )  # fmt: skip
    tags = Outline(text).tags
    assert not [tag for tag, a in tags if tag == "script" or "onerror" in a]
    assert "<script" not in text
    assert "محفظة" in text


def test_what_is_missing_is_left_out(factory: Callable[..., Comparison], comparison: Comparison) -> None:
    tables = (
        *("differences", "curves", "treatments", "debtors", "recovered_by_type", "refusals", "rolls"),
        "assumptions",
    )
    empty = {t: getattr(comparison, t).iloc[:0] for t in tables}
    for lang in ("es", "en"):
        text = render_report(factory(portfolio={}, provenance={}, pilot={}, title={}, **empty), lang)
        Outline(text)
        assert "None" not in text
        assert 'id="treatments"' not in text
        assert 'id="debtors"' not in text
        assert "nan" not in words_of(text)


def words_of(page: str) -> list[str]:
    """What a page says and has in its tags, word by word; not its style."""
    return re.sub(r"<style>.*?</style>|[<>\"]", " ", page, flags=re.S).split()


def test_one_replication_makes_a_page(factory: Callable[..., Comparison]) -> None:
    text = render_report(factory(replications=1, days=3), "en")
    Outline(text)
    assert PHRASES["report.fact.one_replication"][0] in text
    assert PHRASES["verdict.one_replication"][0] in text
    assert "nan" not in words_of(text)


def test_the_same_comparison_gives_the_same_page(
    report: Callable[[str], str], comparison: Comparison, tmp_path: Path
) -> None:
    written = write_report(comparison, tmp_path / "new" / "a.html", "es")
    assert written == tmp_path / "new" / "a.html"
    assert written.read_text(encoding="utf-8") == report("es")


def test_territories_change_the_separators_only(comparison: Comparison) -> None:
    text = render_report(comparison, "es_ES")
    assert '<html lang="es-ES">' in text
    assert "2.400 cuentas" in text


def test_absent_conduct_rules_are_said_to_be_absent(
    factory: Callable[..., Comparison], comparison: Comparison
) -> None:
    provenance = {**comparison.provenance, "conduct": "none"}
    silent = factory(provenance=provenance, refusals=comparison.refusals.iloc[:0], **without_curves())
    text = render_report(silent, "es")
    assert PHRASES["report.conduct_none"][1] in text
    assert PHRASES["report.no_refusals"][1] not in text
