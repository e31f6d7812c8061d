"""Sheets: tables before they are drawn, and how every one of them is drawn for the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    import pandas as pd
    from great_tables import GT


@dataclass
class Sheet:
    """A table before it is drawn: escaped cells, row by row.

    Attributes:
        key: names the table in ids of the page.
        stub: heading of the first column.
        heads: headings of the others.
        numeric: which of the others hold numbers.
        rows: group, label and cells.
        spans: headings over several columns: text, first column, how many.
        notes: what stands beneath.
    """

    key: str
    stub: str
    heads: list[Markup]
    numeric: list[bool]
    rows: list[tuple[str, Markup, list[Markup]]] = field(default_factory=list)
    spans: list[tuple[str, int, int]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, label: str | Markup, cells: Sequence[str | Markup], group: str = "") -> None:
        """Append a row; what is not markup is escaped."""
        self.rows.append((group, _marked(label), [Markup.escape(c) for c in cells]))


def raw_html(table: GT) -> Markup:
    """Return a table as a fragment of a page; its cells were escaped when they were written."""
    import pandas as pd

    with pd.option_context("mode.string_storage", "python"):  # cells are set one by one, slowly in Arrow's
        return Markup(table.as_raw_html())


def _marked(text: str | Markup) -> Markup:
    return text if isinstance(text, Markup) else Markup("<bdi>{}</bdi>").format(text)


def draw_sheet(sheet: Sheet) -> GT:
    """Return a sheet as a table for the page."""
    from great_tables import GT, html

    grouped = any(group for group, _, _ in sheet.rows)
    frame, group = _sheet_frame(sheet, grouped), "group" if grouped else None
    table = GT(frame, id=f"gt-{sheet.key}", rowname_col="stub", groupname_col=group)
    columns = [f"c{i}" for i in range(len(sheet.heads))]
    table = table.fmt_passthrough(columns=["stub", *columns], escape=False)
    table = table.cols_label(dict(zip(columns, (html(str(h)) for h in sheet.heads), strict=True)))
    table = table.tab_stubhead(label=sheet.stub)
    for align, wanted in (("right", True), ("left", False)):
        aligned = [c for c, numeric in zip(columns, sheet.numeric, strict=True) if numeric is wanted]
        table = table.cols_align(align=align, columns=aligned) if aligned else table
    for text, first, many in sheet.spans:
        table = table.tab_spanner(label=text, columns=columns[first : first + many])
    for note in sheet.notes:
        table = table.tab_source_note(source_note=html(str(Markup.escape(note))))
    return _dressed(table, spacing="5px" if all(sheet.numeric) else "9px")


def _sheet_frame(sheet: Sheet, grouped: bool) -> pd.DataFrame:
    import pandas as pd

    columns: dict[str, list[str]] = {"group": [group for group, _, _ in sheet.rows]} if grouped else {}
    columns["stub"] = [str(label) for _, label, _ in sheet.rows]
    for i in range(len(sheet.heads)):
        columns[f"c{i}"] = [str(cells[i]) for _, _, cells in sheet.rows]
    return pd.DataFrame(columns, dtype=object)


def _dressed(table: GT, spacing: str) -> GT:
    """Give every table the look of the page."""
    return table.tab_options(
        table_width="100%", table_font_size="13px", table_font_color="#1f2933", data_row_padding="4px",
        data_row_padding_horizontal=spacing, column_labels_padding_horizontal=spacing,
        table_font_names=["system-ui", "Segoe UI", "Roboto", "Helvetica Neue", "Arial", "sans-serif"],
        container_overflow_x="visible", container_overflow_y="visible", container_padding_y="0px",
        column_labels_font_weight="600", row_group_font_weight="600", row_group_background_color="#f3f5f7",
        row_group_padding="4px", stub_border_style="none", source_notes_font_size="12px",
        table_border_top_color="#52606d", table_border_bottom_color="#52606d",
        table_body_hlines_color="#e4e7eb",
        column_labels_border_bottom_color="#9aa5b1", table_body_border_bottom_color="#9aa5b1",
        row_group_border_top_color="#cbd2d9", row_group_border_bottom_color="#e4e7eb",
    )  # fmt: skip
