"""The page about headcounts: one HTML file that needs nothing but itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from collsim.experiments.staffing import Staffing
from collsim.experiments.staffing_curves import Curve
from collsim.reporting import facts
from collsim.reporting.numbers import NumberStyle, count
from collsim.reporting.page import picture_of, render
from collsim.reporting.staffing import curve_title, heads, notes, policy_title, rows, shown_hours, verdicts
from collsim.reporting.staffing_figures import hours_chart, staffing_chart
from collsim.reporting.staffing_words import told
from collsim.reporting.words import language

TEMPLATE = "staffing.html.j2"


def write_page(staffing: Staffing, path: Path, lang: str) -> Path:
    """Write everything as one self-contained HTML file and return its path."""
    path.write_text(render_page(staffing, lang), encoding="utf-8")
    return path


def render_page(staffing: Staffing, lang: str) -> str:
    """Return the page's HTML."""
    return render(TEMPLATE, told=partial(told, lang=lang), **_contents(staffing, lang))


def _contents(staffing: Staffing, lang: str) -> dict[str, Any]:
    origin = staffing.provenance
    said = verdicts(staffing, lang)
    title = told("figure.title", lang, policy=policy_title(staffing, lang))
    return {
        "lang": lang,
        "title": facts.tidy(staffing.title.get(language(lang), "")) or facts.tidy(staffing.scenario),
        "facts": [
            told("page.policy", lang, policy=policy_title(staffing, lang)),
            told("page.replications", lang, n=count(staffing.replications, lang)),
            told("page.days", lang, n=count(origin["days"], lang)),
        ],
        "verdicts": said,
        "curves": picture_of(staffing_chart(staffing, lang), _alt(title, said, lang)),
        "hours": None
        if staffing.hours.empty
        else picture_of(hours_chart(staffing, lang), _alt_hours(staffing, lang)),
        "heads": heads(staffing, lang),
        "tables": [
            (curve_title(staffing, curve, lang), _cells(staffing, curve, lang)) for curve in staffing.curves
        ],
        "notes": [
            *notes(staffing, lang),
            told("note.assumed", lang),
            _conduct(str(origin["conduct"]), lang),
        ],
        "command": str(origin.get("command") or ""),
        "version": str(origin["version"]),
    }  # fmt: skip


def _conduct(conduct: str, lang: str) -> str:
    return told("page.no_conduct" if conduct == "none" else "page.conduct", lang, conduct=conduct)


def _cells(staffing: Staffing, curve: Curve, lang: str) -> list[list[list[str]]]:
    """Return a curve's table with every cell in its lines."""
    return [[cell.split("\n") for cell in row] for row in rows(staffing, curve, lang)]


def _alt(title: str, said: list[str], lang: str) -> str:
    return told("page.alt", lang, title=title, verdict=" ".join(said))


def _alt_hours(staffing: Staffing, lang: str) -> str:
    title = told("hours.title", lang, policy=policy_title(staffing, lang))
    peaks = []
    for curve in staffing.curves:
        table = shown_hours(staffing, curve)
        if len(table):
            best = table.loc[table["contacts_mean"].idxmax()]
            rate = NumberStyle(lang, decimals=2).text(float(best["contacts_mean"]))
            name = curve_title(staffing, curve, lang)
            peaks.append(told("page.peak", lang, curve=name, hour=int(best["hour"]), rate=rate))
    return told("page.alt_hours", lang, title=title, values="; ".join(peaks))
