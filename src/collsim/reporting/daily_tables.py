"""The daily sheet as tables: lines and columns, for the page and for the terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from markupsafe import Markup

from collsim.experiments.sheet import DailySheet, Group, Person, Queue, Work
from collsim.records import Role
from collsim.reporting.facts import tidy
from collsim.reporting.numbers import MISSING, NumberStyle, count, decimal, share, style_for
from collsim.reporting.sheets import Sheet, draw_sheet, raw_html
from collsim.reporting.words import language, say
from collsim.units import HOUR, MINUTE

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from collsim.content import Text as Title

As = Literal["count", "money", "share", "goal", "distance", "time"]
WIDE = 100
"""Columns of a terminal that a sheet takes at most."""
LONGEST_NAME = 22
SCALED_FROM = 1e7
"""Amounts are written in full up to here."""
GAP = 2
"""Blanks between two columns of the terminal."""


class Line(NamedTuple):
    """A line of the sheet: a person, or a total.

    Attributes:
        label: who.
        work: what was done.
        goal, distance, per_dial: as of a `Person`.
        quiet: whether noughts are left out: of who is absent, and of what is nobody's.
        by_machine: whether a machine dials for him.
        total: whether it is one.
    """

    label: str
    work: Work
    goal: float | None
    distance: float | None
    per_dial: float | None
    quiet: bool = False
    by_machine: bool = False
    total: bool = False


class Block(NamedTuple):
    """Lines that stand together.

    Attributes:
        title: of the group.
        lines: people, and last their total.
        desk: whether they call, so that even a nought is worth telling.
    """

    title: str
    lines: tuple[Line, ...]
    desk: bool = True


class Column(NamedTuple):
    """A column of the sheet.

    Attributes:
        key: of its head, `day.<key>`.
        form: how its numbers are written.
        value: what stands in a line.
        always: whether it stays when it holds nothing.
    """

    key: str
    form: As
    value: Callable[[Line], float | None]
    always: bool = False


def _of(key: str, form: As, always: bool = False) -> Column:
    return Column(key, form, lambda line: float(getattr(line.work, key)), always)


RESULTS = (
    _of("dials", "count", always=True),
    _of("contacts", "count", always=True),
    Column("per_dial", "share", lambda line: line.per_dial, always=True),
    _of("promises", "count", always=True),
    _of("promised", "money", always=True),
    Column("goal", "goal", lambda line: line.goal),
    Column("distance", "distance", lambda line: line.distance),
    _of("kept", "count", always=True),
    _of("kept_amount", "money", always=True),
    _of("broken", "count", always=True),
)
SERVICE = (
    _of("incoming", "count"),
    _of("call_backs", "count", always=True),
    _of("complaints", "count", always=True),
    _of("hang_ups", "count"),
    _of("visits", "count"),
    _of("found", "count"),
)
TIME = (
    _of("shift", "time", always=True),
    _of("talking", "time", always=True),
    _of("noting", "time"),
    _of("dialling", "time"),
    _of("holding", "time"),
    Column("field", "time", lambda line: float(line.work.travelling + line.work.visiting)),
    Column("supervising", "time", lambda line: float(line.work.deciding + line.work.checking)),
    _of("other", "time"),
    _of("resting", "time"),
    _of("idle", "time", always=True),
    _of("overtime", "time"),
    Column("occupancy", "share", lambda line: line.work.occupancy, always=True),
)
PARTS = {"results": RESULTS, "service": SERVICE, "time": TIME}
"""The parts of the sheet, each a table of the page."""


# --- lines and cells ---------------------------------------------------------------------------------


def blocks(sheet: DailySheet, lang: str) -> list[Block]:
    """Return the lines: those of each team with its total, and the whole floor's when it is more."""
    told = [_block(group, lang) for group in sheet.groups]
    floor = _total_line(say("day.total", lang), sheet.floor, sheet.goal, sheet.distance)
    nobody = Line(say("day.nobody", lang), sheet.nobody, None, None, None, quiet=True)
    whole = (nobody, floor) if sheet.nobody != Work() else (floor,)
    alone = len(sheet.groups) == 1
    if alone and sheet.floor != sheet.groups[0].total + sheet.nobody:  # one team of several
        whole = (floor._replace(goal=None, distance=None),)
    elif alone and sheet.nobody == Work():
        return told
    return [*told, Block(say("day.floor", lang), whole)]


def _block(group: Group, lang: str) -> Block:
    lines = tuple(_person_line(person, lang) for person in group.people)
    total = _total_line(say("day.total", lang), group.total, group.goal, group.distance)
    return Block(title_of(group.team.title, lang), (*lines, total), group.role == Role.COLLECTOR)


def title_of(title: Title, lang: str) -> str:
    """Return a title in the reader's language, on one line."""
    return tidy(title.in_language(language(lang)))


def _person_line(person: Person, lang: str) -> Line:
    name = tidy(person.name)
    return Line(
        label=say("day.absent", lang, name=name) if person.absent else name,
        work=person.work,
        goal=person.goal,
        distance=person.distance,
        per_dial=person.contacts_per_dial,
        quiet=not person.present,
        by_machine=person.by_machine,
    )


def _total_line(label: str, work: Work, goal: float | None, distance: float | None) -> Line:
    return Line(label, work, goal, distance, work.contacts_per_dial, total=True)


def columns_of(columns: Sequence[Column], lines: Sequence[Line]) -> list[Column]:
    """Return the columns in which there is something to read."""
    return [c for c in columns if c.always or any(c.value(line) for line in lines)]


def cells(column: Column, told: Sequence[Block], lang: str) -> list[str]:
    """Return a column's cells, all written in one style; a group that has nothing in it gets no noughts."""
    lines = [line for block in told for line in block.lines]
    style = _style(column.form, [v for v in map(column.value, lines) if v is not None], lang)
    written = []
    for block in told:
        silent = not (column.always and block.desk) and not any(map(column.value, block.lines))
        written += [_cell(column, line, style, silent or line.quiet) for line in block.lines]
    return written


def _cell(column: Column, line: Line, style: NumberStyle, quiet: bool) -> str:
    value = column.value(line)
    if not value and quiet:
        return ""
    if value is None:
        return MISSING if column.form == "share" else ""
    if value == 0 and column.key == "dials" and line.by_machine:
        return MISSING
    if column.form == "time":
        return clock(value)
    return style.signed(value) if column.form == "distance" else style.text(value)


def _style(form: As, values: Sequence[float], lang: str) -> NumberStyle:
    if form == "money":
        return money_style([value / 100 for value in values], lang)
    if form == "share":
        return style_for("share", values, lang)
    whole = all(value == int(value) for value in values)
    return NumberStyle(lang, decimals=0 if whole else 1)


def money_style(amounts: Sequence[float], lang: str) -> NumberStyle:
    """Return how cents are written: in whole units, or in millions where they are many."""
    largest = max(amounts, default=0.0)
    if largest < SCALED_FROM:
        return NumberStyle(lang, divisor=100.0)
    scaled = style_for("money", amounts, lang)
    return NumberStyle(lang, scaled.divisor * 100.0, scaled.decimals, after=scaled.after)


def clock(seconds: float) -> str:
    """Return a length of time in hours and minutes.

    >>> clock(3_725)
    '1:02'
    """
    minutes = int(seconds + MINUTE // 2) // MINUTE
    return f"{minutes // 60}:{minutes % 60:02}"


def time_of(second: float) -> str:
    """Return a second of the day as a time of day.

    >>> time_of(8 * 3600 + 90)
    '08:01'
    """
    return f"{int(second) // HOUR:02}:{int(second) % HOUR // MINUTE:02}"


def wait(seconds: float | None, lang: str) -> str:
    """Return a wait in seconds, or in minutes and seconds when it is long."""
    if seconds is None:
        return MISSING
    whole = round(seconds)
    if whole < 2 * MINUTE:
        return f"{decimal(whole, 0, lang)} s"
    return f"{whole // MINUTE} min {whole % MINUTE} s"


def rows_of(
    told: Sequence[Block], written: Sequence[Sequence[str]], everybody: bool
) -> Iterator[tuple[Block, Line, tuple[str, ...]]]:
    """Yield every line with its block and its cells; unless everybody is listed, without empty lines."""
    lines = ((block, line) for block in told for line in block.lines)
    for (block, line), row in zip(lines, zip(*written, strict=True), strict=True):
        if everybody or any(row):
            yield block, line, row


# --- the page ----------------------------------------------------------------------------------------


def part_table(sheet: DailySheet, part: str, lang: str) -> Markup:
    """Return a part of the sheet as a table: "results", "service" or "time"."""
    told = blocks(sheet, lang)
    lines = [line for block in told for line in block.lines]
    columns = columns_of(PARTS[part], lines)
    heads = [Markup.escape(unbroken(say(f"day.{column.key}", lang))) for column in columns]
    table = Sheet(f"day-{part}", say("day.collector", lang), heads, [True] * len(columns))
    written = [cells(column, told, lang) for column in columns]
    for block, line, row in rows_of(told, written, everybody=part == "results"):
        bold = Markup("<strong>{}</strong>") if line.total else Markup("<bdi>{}</bdi>")
        table.add(bold.format(line.label), [bold.format(cell) for cell in row], block.title)
    return raw_html(draw_sheet(table))


def unbroken(head: str) -> str:
    """Return a column's head on one line."""
    return head.replace("-\n", "").replace("\n", " ")


def dialler_table(sheet: DailySheet, lang: str) -> Markup:
    """Return what the teams' dialling machines did."""
    heads, numeric = _dialler_heads(lang), [True] * 6
    table = Sheet("day-diallers", say("day.team", lang), [Markup.escape(h) for h in heads], numeric)
    for title, row in dialler_rows(sheet, lang):
        table.add(title, row)
    return raw_html(draw_sheet(table))


def _dialler_heads(lang: str) -> list[str]:
    named = ("dialled", "by_person", "abandoned", "abandoned_share", "cap", "cut")
    return [say(f"day.{name}", lang) for name in named]


def dialler_rows(sheet: DailySheet, lang: str) -> list[tuple[str, list[str]]]:
    """Return title and cells of every team that has a dialling machine."""
    rows = []
    for group in sheet.groups:
        if (machine := group.dialler) is None:
            continue
        part = MISSING if machine.share is None else share(machine.share, lang)
        told = say("day.over", lang, share=part) if machine.over else part
        cap = MISSING if machine.cap is None else share(machine.cap, lang)
        dialled, answered, abandoned, cut = (
            count(number, lang)
            for number in (machine.dialled, machine.answered, machine.abandoned, machine.cut)
        )
        rows.append((title_of(group.team.title, lang), [dialled, answered, abandoned, told, cap, cut]))
    return rows


def queue_items(queue: Queue, lang: str) -> list[tuple[str, str]]:
    """Return what happened to the incoming calls: what, and how many or how long."""
    in_time = queue.in_time_share
    told = [(key, count(getattr(queue, key), lang)) for key in ("came", "answered", "left")]
    rare = ((key, getattr(queue, key)) for key in ("closed", "engaged"))
    told += [(key, count(number, lang)) for key, number in rare if number]
    for key in ("average_wait", "average_wait_answered", "longest"):
        told.append((key, wait(getattr(queue, key), lang)))
    told.append(("in_time", MISSING if in_time is None else share(in_time, lang)))
    return [(say(f"day.{key}", lang, seconds=20), text) for key, text in told]


def has_diallers(sheet: DailySheet) -> bool:
    """Tell whether a machine dials for any team."""
    return any(group.dialler is not None for group in sheet.groups)


# --- the terminal ------------------------------------------------------------------------------------


class _Written(NamedTuple):
    """A column as the terminal shows it."""

    head: str
    cells: list[str]

    @property
    def width(self) -> int:
        """Signs of its widest line."""
        return max(len(line) for text in (self.head, *self.cells) for line in text.split("\n"))


def print_sheet(sheet: DailySheet, console: Console, lang: str) -> None:
    """Print the sheet in as many tables as its columns need within the console's width."""
    told = blocks(sheet, lang)
    names = [*(block.title for block in told), *(line.label for block in told for line in block.lines)]
    widest = max(len(_cut(name)) for name in (*names, say("day.collector", lang)))
    written = [_written(PARTS[part], told, lang) for part in PARTS]
    room = min(console.width, WIDE) - widest - 1  # a blank ends each line
    for number, columns in enumerate(packed(written, room)):
        console.print(_table(told, columns, lang, everybody=number == 0))
        console.print()
    print_extras(sheet, console, lang)


def _written(columns: Sequence[Column], told: Sequence[Block], lang: str) -> list[_Written]:
    kept = columns_of(columns, [line for block in told for line in block.lines])
    return [_Written(say(f"day.{each.key}", lang), cells(each, told, lang)) for each in kept]


def packed(parts: Sequence[Sequence[_Written]], room: int) -> list[list[_Written]]:
    """Return the columns table by table: parts share one while they fit, a wide one is cut evenly."""
    tables: list[list[_Written]] = [[]]
    for part in parts:
        if _width([*tables[-1], *part]) <= room:
            tables[-1] += part
        else:
            tables += _cut_evenly(part, room)
    return [table for table in tables if table]


def _cut_evenly(part: Sequence[_Written], room: int) -> list[list[_Written]]:
    """Return a part in as few pieces of much the same length as fit, or column by column."""
    for pieces in range(1, len(part) + 1):
        cut = [list(part[n * len(part) // pieces : (n + 1) * len(part) // pieces]) for n in range(pieces)]
        if all(_width(piece) <= room for piece in cut):
            return cut
    return [[column] for column in part]


def _width(columns: Sequence[_Written]) -> int:
    return sum(column.width + GAP for column in columns)


def _table(told: Sequence[Block], columns: Sequence[_Written], lang: str, everybody: bool) -> Table:
    from rich.text import Text

    table = _new_table([say("day.collector", lang), *(column.head for column in columns)])
    title = ""
    for block, line, row in rows_of(told, [column.cells for column in columns], everybody):
        if block.title != title:
            if title:
                table.add_row()
            title = block.title
            table.add_row(Text(_cut(title), style="bold"))
        table.add_row(*_texts(line, row))
    return table


def _new_table(heads: Sequence[str]) -> Table:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=(0, GAP - 1, 0, 0))
    for number, head in enumerate(heads):
        table.add_column(Text(head), justify="right" if number else "left", no_wrap=True)
    return table


def _texts(line: Line, row: Sequence[str]) -> Iterator[Text]:
    from rich.text import Text

    for text in (_cut(line.label), *row):
        yield Text(text, style="bold" if line.total else "")


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"


def print_extras(sheet: DailySheet, console: Console, lang: str) -> None:
    """Print incoming calls and dialling machines, where there were any."""
    from rich.text import Text

    if sheet.queue.came:
        items = queue_items(sheet.queue, lang)
        _print_pairs(console, [say("day.queue", lang), ""], [[name, value] for name, value in items])
    if machines := dialler_rows(sheet, lang):
        titles = [_cut(title) for title, _ in machines]
        rows = [
            [head, *row] for head, *row in zip(_dialler_heads(lang), *(r for _, r in machines), strict=True)
        ]
        _print_pairs(console, [say("day.diallers", lang), *titles], rows)
    if unmade := unmade_visits(sheet, lang):
        console.print(Text(unmade), width=min(console.width, WIDE))


def _print_pairs(console: Console, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    from rich.text import Text

    table = _new_table(heads)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    console.print(table)
    console.print()


def unmade_visits(sheet: DailySheet, lang: str) -> str:
    """Return what there is to say of visits that were reported and not made, or nothing."""
    hidden = sheet.floor.visits_reported - sheet.floor.visits
    if not hidden:
        return ""
    return say("day.unmade", lang, hidden=count(hidden, lang), found=count(sheet.floor.unmade, lang))
