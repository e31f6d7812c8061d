"""What the generated documentation is written with: its folder, tables, and the words of docs/words.yaml."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

HERE = Path(__file__).resolve().parent.parent
DOCS = HERE / "docs"


@cache
def words() -> dict[str, dict[str, Any]]:
    """Return what is said where neither code nor content says it."""
    said: dict[str, dict[str, Any]] = YAML(typ="safe").load(DOCS / "words.yaml")
    return said


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """Return a table in Markdown."""
    head = list(head)
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(cell(value) for value in row) + " |" for row in rows]
    return "\n".join(lines)


def cell(value: object) -> str:
    """Return a value as it stands in a cell: one line, no bar."""
    return " ".join(str(value).split()).replace("|", "\\|")


def number(value: float) -> str:
    """Return a number without superfluous digits."""
    return f"{value:g}"
