"""`collsim staff`."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from collsim.cli import options
from collsim.cli.comparing import default_folder, name_of
from collsim.cli.console import (
    command_line,
    folder_to_write,
    kept_on_ctrl_c,
    print_json,
    print_table,
    print_words,
    write_json,
)

if TYPE_CHECKING:
    from collsim.experiments.case import Case
    from collsim.experiments.headcounts import Shift
    from collsim.experiments.staffing import Staffing

PAGE = "staffing.html"
TABLE = "staffing.csv"
HOURS = "hours.csv"
RESULTS = "staffing.json"
PICTURES = ("staffing.png", "hours.png")
COUNTS = "0,1,2,3,4,6,8"
COLLECTORS = "collectors"

Policy = Annotated[
    str | None, typer.Option(help="Name or path; by default the rational one, or the scenario's first.")
]
Kinds = Annotated[
    list[str] | None,
    typer.Option(help="collectors, supervisors, visitors, or a team; give it several times."),
]
Counts = Annotated[str, typer.Option(help="Headcounts to try, with commas between.")]
Shifts = Annotated[
    list[str] | None,
    typer.Option(help="Hours to try, such as 09:00-18:00; by default the scenario's. Several times."),
]


class Tried(NamedTuple):
    """The worlds that are tried: every headcount of every kind of staff in all hours."""

    kinds: tuple[str, ...]
    counts: tuple[int, ...]
    shifts: tuple[Shift, ...]


def staff(
    context: typer.Context,
    scenario: options.Scenario = "cards",
    policy: Policy = None,
    kind: Kinds = None,
    counts: Counts = COUNTS,
    shift: Shifts = None,
    portfolio: options.PortfolioFile = None,
    conduct: options.Conduct = None,
    days: options.Days = None,
    replications: options.Replications = None,
    seed: options.Seed = None,
    accounts: options.Accounts = None,
    jobs: options.Jobs = 1,
    out: options.Out = None,
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """Find how many collectors pay, of which kind, and when.

    Every headcount meets the same debtors with the same luck, under one policy.

    Ctrl-C keeps the replications that are done; the same command goes on from there.
    """
    from collsim.experiments.case import open_case

    tried = read_tried(kind, counts, shift)
    case = open_case(
        scenario, portfolio=portfolio, policies=[policy] if policy else None, benchmarks=(),
        accounts=accounts, conduct=conduct, days=days, replications=replications, seed=seed,
    )  # fmt: skip
    check_worlds(case, tried)
    folder = folder_to_write(out or default_folder(scenario))
    found = run(case, tried, jobs, folder, lang, command_line(context), name_of(scenario))
    leave(found, folder, lang)
    if as_json:
        show_json(found, lang)
    else:
        show(found, folder, lang)


def read_tried(kinds: list[str] | None, counts: str, shifts: list[str] | None) -> Tried:
    """Return what is tried, from what was typed.

    Raises:
        InputError: a text states no headcounts or no hours.
    """
    from collsim.experiments.headcounts import read_counts, read_shift

    numbers = read_counts(counts)
    return Tried(tuple(kinds or [COLLECTORS]), numbers, tuple(read_shift(text) for text in shifts or ()))


def check_worlds(case: Case, tried: Tried) -> None:
    """Refuse what cannot be simulated before anything is written.

    Raises:
        InputError: there is no such staff, a headcount cannot be had, or nobody works under the policy.
    """
    from collsim.experiments.headcounts import check_kind
    from collsim.experiments.staffing import chosen_policy, worlds

    for kind in tried.kinds:
        check_kind(case.scenario, kind)
    chosen_policy(case)
    worlds(case, *tried)


def run(
    case: Case, tried: Tried, jobs: int, folder: Path, lang: options.Lang, command: str, name: str
) -> Staffing:
    """Try all headcounts while a bar shows how far it is; when interrupted, say what is kept."""
    from collsim.experiments.staffing import staff_case

    compute = partial(staff_case, case, *tried, jobs=jobs, folder=folder, command=command, scenario=name)
    return kept_on_ctrl_c(compute, folder, lang)


def leave(found: Staffing, folder: Path, lang: options.Lang) -> None:
    """Write the page, the pictures, the tables and the JSON object into a folder."""
    from collsim.reporting.staffing import to_json
    from collsim.reporting.staffing_figures import hours_chart, staffing_chart
    from collsim.reporting.staffing_page import write_page

    write_json(to_json(found, lang), folder / RESULTS)
    found.to_table().to_csv(folder / TABLE, index=False)
    found.hours.to_csv(folder / HOURS, index=False)
    for file, draw in zip(PICTURES, (staffing_chart, hours_chart), strict=True):
        (folder / file).write_bytes(draw(found, lang).png())
    write_page(found, folder / PAGE, lang)


def show_json(found: Staffing, lang: options.Lang) -> None:
    """Print one JSON object."""
    from collsim.reporting.staffing import to_json

    print_json(to_json(found, lang))


def show(found: Staffing, folder: Path, lang: options.Lang) -> None:
    """Print a table and a sentence for each kind and shift, how to read them, and where the page is."""
    from collsim.reporting.staffing import curve_title, heads, notes, overall, rows, sentence
    from collsim.reporting.staffing_words import told

    for curve in found.curves:
        names = heads(found, lang)
        print_table(names, rows(found, curve, lang), curve_title(found, curve, lang), numbers=len(names))
        print_words(sentence(found, curve, lang) + "\n")
    for text in overall(found, lang):
        print_words(text + "\n")
    print_words(" ".join(notes(found, lang)) + "\n")
    typer.echo(told("page.written", lang, path=folder / PAGE))
