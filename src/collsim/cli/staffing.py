"""`collsim staff`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from collsim.cli import options
from collsim.cli.comparing import INTERRUPTED, default_folder
from collsim.cli.console import (
    command_line,
    folder_to_write,
    print_json,
    print_table,
    print_words,
    waiting,
)
from collsim.cli.words import tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from collsim.experiments.case import Case
    from collsim.experiments.staffing import Shift, Staffing

PAGE = "staffing.html"
TABLE = "staffing.csv"
HOURS = "hours.csv"
RESULTS = "staffing.json"
PICTURES = ("staffing.png", "hours.png")
COUNTS = "0,1,2,3,4,6,8"
COLLECTORS = "collectors"


def staff(
    context: typer.Context,
    scenario: options.Scenario = "cards",
    policy: Annotated[
        str | None,
        typer.Option(help="Name or path; by default the rational one, or the scenario's first."),
    ] = None,
    kind: Annotated[
        list[str] | None,
        typer.Option(help="collectors, supervisors, visitors, or a team; give it several times."),
    ] = None,
    counts: Annotated[str, typer.Option(help="Headcounts to try, with commas between.")] = COUNTS,
    shift: Annotated[
        list[str] | None,
        typer.Option(help="Hours to try, such as 09:00-18:00; by default the scenario's. Several times."),
    ] = None,
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
    from collsim.content import find
    from collsim.experiments.case import open_case
    from collsim.experiments.staffing import check_kind, read_counts, read_shift

    tried, shifts = read_counts(counts), [read_shift(text) for text in shift or ()]
    case = open_case(
        scenario,
        portfolio=portfolio,
        policies=[policy] if policy else None,
        benchmarks=(),
        accounts=accounts,
        conduct=conduct,
        days=days,
        replications=replications,
        seed=seed,
    )
    chosen = kind or [COLLECTORS]
    for each in chosen:
        check_kind(case.scenario, each)
    check_worlds(case, chosen, tried, shifts)
    folder = folder_to_write(out or default_folder(scenario))
    name = find("scenario", scenario).stem
    found = run(case, chosen, tried, shifts, jobs, folder, lang, command_line(context), name)
    leave(found, folder, lang)
    if as_json:
        from collsim.reporting.staffing import to_json

        print_json(to_json(found, lang))
    else:
        show(found, folder, lang)


def check_worlds(case: Case, chosen: Sequence[str], counts: Sequence[int], shifts: Sequence[Shift]) -> None:
    """Refuse what cannot be simulated before anything is written.

    Raises:
        InputError: a headcount cannot be had, or nobody works under the policy.
    """
    from collsim.experiments.staffing import chosen_policy, worlds

    chosen_policy(case)
    worlds(case, chosen, counts, shifts)


def run(
    case: Case,
    chosen: Sequence[str],
    counts: Sequence[int],
    shifts: Sequence[Shift],
    jobs: int,
    folder: Path,
    lang: options.Lang,
    command: str,
    name: str,
) -> Staffing:
    """Try all headcounts while a bar shows how far it is; when interrupted, say what is kept."""
    from collsim.experiments.staffing import staff_case

    with waiting(lang) as progress:
        try:
            return staff_case(
                case, chosen, counts, shifts, jobs=jobs, folder=folder, progress=progress, command=command,
                scenario=name,
            )  # fmt: skip
        except KeyboardInterrupt:
            done, of = progress.done, progress.of
    sentence = "kept" if done else "nothing_kept"
    typer.echo(tell(sentence, lang, done=done, of=of, folder=folder), err=True)
    raise typer.Exit(INTERRUPTED)


def leave(found: Staffing, folder: Path, lang: options.Lang) -> None:
    """Write the page, the pictures, the tables and the JSON object into a folder."""
    from collsim.reporting.staffing import to_json
    from collsim.reporting.staffing_figures import hours_chart, staffing_chart
    from collsim.reporting.staffing_page import write_page

    (folder / RESULTS).write_text(
        json.dumps(to_json(found, lang), indent=2, allow_nan=False), encoding="utf-8"
    )
    found.to_table().to_csv(folder / TABLE, index=False)
    found.hours.to_csv(folder / HOURS, index=False)
    for file, draw in zip(PICTURES, (staffing_chart, hours_chart), strict=True):
        (folder / file).write_bytes(draw(found, lang).png())
    write_page(found, folder / PAGE, lang)


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
