"""Readers: CSV, Excel and Parquet files as columns of text, without losing a row.

A file is known by its content, not by its extension. Every kind becomes text in the signs that the mapping
names, so that amounts and dates are understood in one place; a line that cannot be split into fields is
listed as broken, with its number.
"""

from __future__ import annotations

import csv
import datetime
import gzip
import io
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.content import did_you_mean
from collsim.errors import InputError
from collsim.portfolio.mapping import FileFormat

if TYPE_CHECKING:
    import pyarrow as pa

GZIP = b"\x1f\x8b"
PARQUET = b"PAR1"
EXCEL = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
DELIMITERS = {",": "a comma", ";": "a semicolon", "\t": "a tab", "|": "a bar"}
UNREADABLE = "\ufffd"
MOST_LINES_IN_A_ROW = 20
ROWS_AT_ONCE = 50_000


class Broken(NamedTuple):
    """A row that could not be split into fields."""

    line: int
    value: str
    reason: str


class Row(NamedTuple):
    """One row of a file: its line (the first line is 1), and its fields or what is wrong with it."""

    line: int
    fields: list[str] | Broken


@dataclass
class Table:
    """The wanted columns of a file, as text.

    Attributes:
        columns: by name, the text of the rows that could be split; a missing optional one is absent.
        lines: their lines in the file.
        broken: the rows that could not.
    """

    columns: dict[str, pa.ChunkedArray]
    lines: npt.NDArray[np.int64]
    broken: list[Broken] = field(default_factory=list)

    @property
    def rows_read(self) -> int:
        """How many rows stand below the header."""
        return len(self.lines) + len(self.broken)


def read_bytes(path: Path) -> bytes:
    """Return what a file holds.

    Raises:
        InputError: it does not exist, is a folder, may not be read or is empty.
    """
    try:
        content = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{path}: cannot be read ({reason}); check the path") from error
    if not content:
        raise InputError(f"{path}: the file is empty; export it again")
    return content


def read_table(path: Path, content: bytes, form: FileFormat, wanted: dict[str, bool]) -> Table:
    """Return the wanted columns of a file.

    Args:
        path: of the file, for messages.
        content: of the file.
        form: how it is written.
        wanted: names of columns, with whether the file may lack them.

    Raises:
        InputError: the file is no table, or lacks a column.
    """
    rows = _rows(path, _unzipped(path, content), form)
    header = next((row for row in rows if row.line >= form.header_line), None)
    if header is None:
        raise InputError(f"{path}:{form.header_line}: here should stand the names of the columns")
    if isinstance(header.fields, Broken):
        raise InputError(f"{path}:{header.line}: no names of columns can be read: {header.fields.reason}")
    places = _places(path, header, wanted)
    table = _gathered(rows, len(header.fields), places)
    if not table.rows_read:
        raise InputError(f"{path}:{header.line}: no row follows the names of the columns; export it again")
    return table


def _unzipped(path: Path, content: bytes) -> bytes:
    if not content.startswith(GZIP):
        return content
    try:
        return gzip.decompress(content)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"{path}: the compressed file is damaged ({error}); copy it again") from error


def _rows(path: Path, content: bytes, form: FileFormat) -> Iterator[Row]:
    if content.startswith(PARQUET):
        return _parquet_rows(path, content, form)
    if content.startswith(EXCEL):
        return _excel_rows(path, content, form)
    return _text_rows(path, content, form)


def _places(path: Path, header: Row, wanted: dict[str, bool]) -> dict[str, int]:
    """Return where the wanted columns stand; capital letters and outer blanks make no difference."""
    assert not isinstance(header.fields, Broken)
    named = [name.strip() for name in header.fields]
    known = [name.casefold() for name in named]
    places = {}
    for name, optional in wanted.items():
        sought = name.strip().casefold()
        if known.count(sought) > 1:
            raise InputError(f'{path}:{header.line}: the column "{name}" stands here twice; rename one')
        if sought in known:
            places[name] = known.index(sought)
        elif not optional:
            raise InputError(f"{path}:{header.line}: {_missing(name, named)}")
    return places


def _missing(name: str, named: list[str]) -> str:
    listed = ", ".join(each[:40] for each in named[:30])
    if len(named) == 1:
        found = next((word for sign, word in DELIMITERS.items() if sign in named[0]), None)
        hint = f"the columns seem to be separated by {found}; say so in the mapping (file.delimiter)"
        hint = hint if found else "is this the right file, and the right mapping?"
        return f'there is no column "{name}" but only "{named[0][:60]}"; {hint}'
    hint = "rename it in the file, or name the right one in the mapping"
    return f'there is no column "{name}"{did_you_mean(name, named)}; there are {listed}; {hint}'


def _gathered(rows: Iterator[Row], width: int, places: dict[str, int]) -> Table:
    """Return the columns at these places, and list the rows that are not so wide as the header."""
    import pyarrow as pa

    chunks: dict[str, list[pa.Array]] = {name: [] for name in places}
    lines: list[int] = []
    broken: list[Broken] = []
    while batch := list(islice(rows, ROWS_AT_ONCE)):
        good = []
        for line, fields in batch:
            if isinstance(fields, Broken):
                broken.append(fields)
            elif len(fields) != width:
                reason = f"{len(fields)} fields where the header has {width}"
                broken.append(Broken(line, " | ".join(fields)[:80], reason))
            else:
                lines.append(line)
                good.append(fields)
        for name, place in places.items():
            chunks[name].append(pa.array([fields[place] for fields in good], pa.string()))
    columns = {name: pa.chunked_array(parts, pa.string()) for name, parts in chunks.items()}
    return Table(columns, np.array(lines, np.int64), broken)


# ---------------------------------------------------------------------------------------------- text


def _text_rows(path: Path, content: bytes, form: FileFormat) -> Iterator[Row]:
    """Yield the rows of a CSV file; blank lines are no rows."""
    encoding = "utf-8-sig" if form.encoding.lower() in {"utf-8", "utf8"} else form.encoding
    try:
        text = content.decode(encoding, "replace")
    except UnicodeError as error:
        raise InputError(f"{path}: is no text in {form.encoding} ({error}); say its encoding") from error
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if any(sign in line for line in lines[: form.header_line] for sign in (UNREADABLE, "\0")):
        remedy = "check the file, or name another encoding in the mapping (file.encoding)"
        raise InputError(f"{path}:1: is no text in {form.encoding}, no Excel or Parquet file; {remedy}")
    return _split_lines(lines, form)


def _split_lines(lines: list[str], form: FileFormat) -> Iterator[Row]:
    next_line = 0
    while next_line < len(lines):
        line = lines[next_line]
        here, next_line = next_line, next_line + 1
        if not line.strip():
            continue
        if UNREADABLE in line or "\0" in line:
            yield Row(next_line, Broken(next_line, line[:80], f"bytes that are no text in {form.encoding}"))
        elif '"' not in line:
            yield Row(next_line, line.split(form.delimiter))
        else:
            fields, next_line = _quoted(lines, here, form.delimiter)
            reason = "a quotation mark opens and is not closed"
            yield Row(here + 1, Broken(here + 1, line[:80], reason) if fields is None else fields)


def _quoted(lines: list[str], here: int, delimiter: str) -> tuple[list[str] | None, int]:
    """Return the fields of a row with quotation marks, which may run over some lines, and the next line.

    One stray mark must not swallow the rest of the file: a row that does not close soon is given up, and
    reading goes on at the line after its first.
    """
    row = ""
    for after, line in enumerate(lines[here : here + MOST_LINES_IN_A_ROW], here + 1):
        row += line
        try:
            return next(csv.reader([row], delimiter=delimiter, strict=True)), after
        except csv.Error:
            row += "\n"
    return None, here + 1


# --------------------------------------------------------------------------------- Excel and Parquet


def _excel_rows(path: Path, content: bytes, form: FileFormat) -> Iterator[Row]:
    """Yield the rows of one sheet; empty rows are no rows."""
    from python_calamine import CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = book.sheet_names
        if form.sheet is not None and form.sheet not in sheets:
            hint = did_you_mean(form.sheet, sheets)
            raise InputError(f'{path}: there is no sheet "{form.sheet}"{hint}; there are {", ".join(sheets)}')
        name = sheets[0] if form.sheet is None else form.sheet
        cells = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    except InputError:
        raise
    except Exception as error:  # the reader has many errors of its own, and a book may have no sheet
        raise InputError(f"{path}: cannot be read as an Excel file ({error}); save it as .xlsx") from error
    rows = ((line, row) for line, row in enumerate(cells, 1) if any(cell != "" for cell in row))
    return (Row(line, [_as_text(cell, form) for cell in row]) for line, row in rows)


def _parquet_rows(path: Path, content: bytes, form: FileFormat) -> Iterator[Row]:
    """Yield the rows of a Parquet file, its names of columns as line 1."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.read_table(pa.BufferReader(content))
    except (pa.ArrowException, OSError, ValueError) as error:
        said = " ".join(str(error).split())[:120]
        raise InputError(f"{path}: cannot be read as a Parquet file ({said}); write it again") from error
    return _table_rows(table, form)


def _table_rows(table: pa.Table, form: FileFormat) -> Iterator[Row]:
    # The header stands in whichever line the mapping expects it.
    yield Row(form.header_line, list(table.column_names))
    first = form.header_line + 1
    for batch in table.to_batches(ROWS_AT_ONCE):
        columns: list[Iterable[Any]] = [column.to_pylist() for column in batch.columns]
        for line, row in enumerate(zip(*columns, strict=True), first):
            yield Row(line, [_as_text(cell, form) for cell in row])
        first += batch.num_rows


def _as_text(cell: object, form: FileFormat) -> str:
    """Return a typed cell as the mapping says a CSV file would write it."""
    if cell is None or cell != cell:  # missing, or not a number
        return ""
    if isinstance(cell, datetime.date):
        return cell.strftime(form.dates)
    if isinstance(cell, float):
        return f"{cell:.10f}".rstrip("0").rstrip(".").replace(".", form.decimal)
    return str(cell)
