"""The page and the picture of a debtor's year."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from collsim.experiments.debtor_year import DebtorYear
from collsim.reporting.chart import Chart
from collsim.reporting.debtor_figures import year_chart
from collsim.reporting.debtor_words import told
from collsim.reporting.debtors import (
    facts,
    lead,
    manner_of_speech,
    title_of_year,
    total_rows,
    trait_rows,
    who,
    world_heads,
)
from collsim.reporting.page import dense_picture_of, render
from collsim.version import __version__

PAGE, PICTURE = "debtor.html", "debtor.png"
TEMPLATE = "debtor.html.j2"
PICTURE_DPI = 160


def write_year(year: DebtorYear, folder: Path, lang: str) -> None:
    """Write the page and the picture into a folder."""
    chart = year_chart(year, lang)
    (folder / PAGE).write_text(render_year(year, chart, lang), encoding="utf-8")
    (folder / PICTURE).write_bytes(chart.png(PICTURE_DPI))


def render_year(year: DebtorYear, chart: Chart, lang: str) -> str:
    """Return the page's HTML, which needs nothing but itself; `chart` is the year's picture."""
    return render(TEMPLATE, told=partial(told, lang=lang), **_contents(year, chart, lang))


def _contents(year: DebtorYear, chart: Chart, lang: str) -> dict[str, Any]:
    title = title_of_year(year, lang)
    said = lead(year, lang)
    alt = told("page.alt", lang, title=title, lead=" ".join(said))
    return {
        "lang": lang.replace("_", "-"),
        "title": title,
        "facts": facts(year, lang),
        "who": who(year.personality, lang),
        "talks": manner_of_speech(year, lang),
        "lead": said,
        "picture": dense_picture_of(chart, alt, PICTURE_DPI),
        "trait_heads": [told(key, lang) for key in ("trait", "typical", "spread")],
        "traits": trait_rows(year.personality, lang),
        "total_heads": world_heads(year, lang),
        "totals": total_rows(year, lang),
        "command": year.command,
        "version": __version__,
    }
