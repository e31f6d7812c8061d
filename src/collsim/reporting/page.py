"""Pages that need nothing but themselves: templates filled in, pictures inside."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment

    from collsim.reporting.chart import Chart

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Picture:
    """A figure on a page: its address carries the drawing, its text describes it.

    Attributes:
        source: address, a data URI.
        text: for who does not see it.
        width, height: pixels.
    """

    source: str
    text: str
    width: int
    height: int


def render(template: str, **contents: object) -> str:
    """Return a template's HTML; what it names must be there, and is escaped."""
    return _templates().get_template(template).render(**contents)


@cache
def _templates() -> Environment:
    """Return where templates come from; it keeps those that were read."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip


def picture_of(chart: Chart, text: str) -> Picture:
    """Return a figure for a page as a drawing, with the text that describes it."""
    return _picture(chart, text, "svg+xml", chart.svg())


def dense_picture_of(chart: Chart, text: str, dpi: int) -> Picture:
    """Return a figure of very many shapes for a page: as points, for a drawing would be heavy."""
    return _picture(chart, text, "png", chart.png(dpi))


def _picture(chart: Chart, text: str, kind: str, image: bytes) -> Picture:
    width, height = chart.canvas_size()
    source = f"data:image/{kind};base64,{base64.b64encode(image).decode()}"
    return Picture(source, text, round(width), round(height))
