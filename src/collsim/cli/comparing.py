"""`collsim compare`."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from collsim.cli import options
from collsim.cli.console import (
    command_line,
    folder_to_write,
    kept_on_ctrl_c,
    print_json,
    print_words,
    to_people,
    write_json,
)
from collsim.cli.words import tell

if TYPE_CHECKING:
    from collsim.experiments.case import Case
    from collsim.experiments.results import Comparison

REPORT = "report.html"
RESULTS = "results.json"
TABLES = (
    "summary", "differences", "curves", "treatments", "refusals", "debtors", "recovered_by_type", "rolls",
    "values", "assumptions", "targets", "arms", "arm_differences",
)  # fmt: skip


def compare(
    context: typer.Context,
    scenario: options.Scenario = "cards",
    portfolio: options.PortfolioFile = None,
    policy: Annotated[
        list[str] | None,
        typer.Option(help="Name or path; give it several times. The scenario's benchmarks stay beside them."),
    ] = None,
    strategy: Annotated[
        list[str] | None,
        typer.Option(
            help="How collectors talk: name or path; give it several times. Every policy is tried with each."
        ),
    ] = None,
    conduct: options.Conduct = None,
    collectors: options.Collectors = None,
    days: options.Days = None,
    replications: options.Replications = None,
    seed: options.Seed = None,
    accounts: options.Accounts = None,
    runner: options.Runner = options.RunnerName.compiled,
    jobs: options.Jobs = 1,
    out: options.Out = None,
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """Compare policies and leave a report.

    Every policy meets the same debtors with the same luck.

    Ctrl-C keeps the replications that are done; the same command goes on from there.
    """
    from collsim.experiments.case import open_case

    case = open_case(
        scenario, portfolio=portfolio, policies=policy or None, strategies=strategy or (), accounts=accounts,
        conduct=conduct, collectors=collectors, days=days, replications=replications, seed=seed,
    )  # fmt: skip
    folder = folder_to_write(out or default_folder(scenario))
    found = run(case, runner, jobs, folder, lang, command_line(context))
    leave(found, folder, lang)
    if as_json:
        print_json(found.to_json())
    else:
        show(found, folder, lang)


def default_folder(scenario: str) -> Path:
    """Return where the results of a scenario go when nobody says."""
    return Path("out") / name_of(scenario)


def name_of(scenario: str) -> str:
    """Return what a scenario is called that was asked for by name or path."""
    from collsim.content import find

    return find("scenario", scenario).stem


def run(
    case: Case, runner: options.RunnerName, jobs: int, folder: Path, lang: options.Lang, command: str
) -> Comparison:
    """Compare while a bar shows how far it is; when interrupted, say what is kept."""
    from collsim.experiments.comparison import compare_case

    compute = partial(compare_case, case, runner.value, jobs, folder=folder, command=command)
    return kept_on_ctrl_c(compute, folder, lang)


def leave(found: Comparison, folder: Path, lang: options.Lang) -> None:
    """Write the report, the JSON object and every table into a folder."""
    from collsim.reporting.report import write_report

    write_json(found.to_json(), folder / RESULTS)
    for name in TABLES:
        getattr(found, name).to_csv(folder / f"{name}.csv", index=False)
    write_report(found, folder / REPORT, lang)


def show(found: Comparison, folder: Path, lang: options.Lang) -> None:
    """Print the key table, the verdict, and where the report is."""
    from collsim.reporting.tables import print_summary
    from collsim.reporting.verdict import verdict

    print_summary(found, to_people(), lang)
    print_words("\n" + verdict(found, lang) + "\n")
    typer.echo(tell("report", lang, path=folder / REPORT))
