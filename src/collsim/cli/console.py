"""Printing: tables for people, one JSON object for programs, and a bar while they wait."""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, TypeVar

import typer

from collsim.cli.words import tell
from collsim.errors import InputError

if TYPE_CHECKING:
    from rich.console import Console

Found = TypeVar("Found")

WIDTH_OF_FILES = 100
"""Signs a line where the output is no terminal."""
INTERRUPTED = 130
"""Exit code after Ctrl-C."""


def to_people() -> Console:
    """Return the console on which tables are printed."""
    from rich.console import Console

    width = None if sys.stdout.isatty() else WIDTH_OF_FILES
    return Console(width=width, highlight=False)


def print_table(
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    title: str = "",
    numbers: int = 0,
    whole: Collection[int] = (),
) -> None:
    """Print a table; its last `numbers` columns are set to the right, those in `whole` are never broken.

    Columns without a head, all of them, have no line for heads.
    """
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(
        box=box.SIMPLE_HEAD, pad_edge=False, title=Text(title, style="bold") if title else None,
        title_justify="left", show_header=any(heads),
    )  # fmt: skip
    for place, head in enumerate(heads):
        right = place >= len(heads) - numbers
        table.add_column(
            Text(head), justify="right" if right else "left", overflow="fold", no_wrap=place in whole
        )
    for row in rows:
        table.add_row(*(Text(each) for each in row))
    to_people().print(table)


def print_words(text: str) -> None:
    """Print a paragraph, broken into lines between words."""
    from rich.text import Text

    to_people().print(Text(text))


def print_json(content: Any) -> None:
    """Print one JSON object."""
    typer.echo(json.dumps(content, indent=2, allow_nan=False))


def print_json_line(content: Any) -> None:
    """Print one JSON object on a line of its own."""
    typer.echo(json.dumps(content, ensure_ascii=False, allow_nan=False))


def write_json(content: Any, path: Path) -> None:
    """Write one JSON object into a file."""
    path.write_text(json.dumps(content, indent=2, allow_nan=False), encoding="utf-8")


def kept_on_ctrl_c(compute: Callable[..., Found], folder: Path, lang: str) -> Found:
    """Compute while a bar shows how far it is; when interrupted, say what is kept, and end.

    Args:
        compute: called with `progress`, to which it tells how far it is.
        folder: where finished replications are kept.
        lang: of what is said.
    """
    with waiting(lang) as progress:
        try:
            return compute(progress=progress)
        except KeyboardInterrupt:
            done, of = progress.done, progress.of
    sentence = "kept" if done else "nothing_kept"
    typer.echo(tell(sentence, lang, done=done, of=of, folder=folder), err=True)
    raise typer.Exit(INTERRUPTED)


@contextmanager
def waiting(lang: str) -> Iterator[Waiting]:
    """Show a bar on the terminal while replications are computed."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    announce_compilation(lang)
    what = TextColumn("{task.description}", markup=False)
    columns = (what, BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        yield Waiting(bar, lang)


class Waiting:
    """A bar, and how far it has come.

    Attributes:
        done: replications that are finished.
        of: replications that were asked for.
    """

    def __init__(self, bar: Any, lang: str) -> None:
        self.done, self.of = 0, 0
        self._bar, self._lang = bar, lang
        self._task = bar.add_task("", total=None)

    def __call__(self, done: int, of: int, what: str) -> None:
        """Move the bar; a `collsim.experiments.keeping.Progress`."""
        self.done, self.of = done, of
        description = tell("pilot", self._lang) if what == "pilot" else what
        self._bar.update(self._task, completed=done, total=of, description=description)


def announce_compilation(lang: str) -> None:
    """Say so when the first run of this version has to compile."""
    import numba

    import collsim.jit  # noqa: F401  (it says where the cache is)

    settings: Any = numba.config
    folder = Path(settings.CACHE_DIR)
    if not settings.DISABLE_JIT and not (folder.is_dir() and any(folder.iterdir())):
        typer.echo(tell("compiling", lang), err=True)


def command_line(context: typer.Context) -> str:
    """Return the command that was given, fit to be typed again; what does not change results is left out."""
    words = ["collsim", *_names(context)]
    for parameter in context.command.params:
        value = context.params.get(str(parameter.name))
        if parameter.param_type_name == "argument":
            words.append(str(value))
        elif parameter.name != "as_json" and value != parameter.default:
            words += _as_typed(max(parameter.opts, key=len), value)
    return shlex.join(words).encode(errors="replace").decode()


def _names(context: Any) -> list[str]:
    """Return the names that lead to a command: of its group, if it is in one, and its own."""
    if context.parent is None:
        return []
    return [*_names(context.parent), str(context.info_name)]


def _as_typed(option: str, value: Any) -> list[str]:
    if value is None or value == [] or value is False:
        return []
    if value is True:
        return [option]
    values = value if isinstance(value, list | tuple) else [value]
    return [word for each in values for word in (option, str(each.value if isinstance(each, Enum) else each))]


def folder_to_write(path: Path) -> Path:
    """Return a folder that exists and can be written to.

    Raises:
        InputError: it cannot be made, or nothing can be written there.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=path):
            pass
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"{path}: nothing can be written there ({reason}); name another folder") from error
    return path
