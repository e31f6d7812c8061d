"""`collsim day`: the daily statistics of one day of the floor."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from collsim.cli import options
from collsim.cli.comparing import default_folder
from collsim.cli.console import (
    announce_compilation,
    command_line,
    folder_to_write,
    print_json,
    print_words,
    to_people,
)
from collsim.cli.simulating import setup_of
from collsim.cli.words import tell
from collsim.errors import InputError

if TYPE_CHECKING:
    from collsim.experiments.case import Case
    from collsim.reporting.daily import Day


def day(
    context: typer.Context,
    scenario: options.Scenario = "cards",
    policy: Annotated[
        str | None, typer.Option(help="Name or path of the policy; by default the scenario's first.")
    ] = None,
    date: Annotated[
        str | None, typer.Option(help="As 2026-10-30; by default the last working day of the first month.")
    ] = None,
    team: Annotated[str | None, typer.Option(help="Only this team, or supervisors, or visitors.")] = None,
    replication: Annotated[int, typer.Option(min=0, help="Which world, counted from 0.")] = 0,
    collectors: options.Collectors = None,
    accounts: options.Accounts = None,
    conduct: options.Conduct = None,
    seed: options.Seed = None,
    out: Annotated[
        Path | None,
        typer.Option(help="Folder for everything that is written; by default out/<scenario>/day-<date>."),
    ] = None,
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """Show the daily statistics: who did what on one day, against which goal.

    The page, the sheet as CSV and two pictures are written besides.
    """
    from collsim.experiments.case import open_case

    wanted = None if date is None else date_from(date)
    case = open_case(
        scenario, policies=None if policy is None else [policy], benchmarks=[],
        accounts=accounts, conduct=conduct, collectors=collectors, seed=seed,
    )  # fmt: skip
    case = replace(case, policies=case.policies[:1])
    announce_compilation(lang)
    found = live(case, replication, wanted, team, out or default_folder(scenario), command_line(context))
    folder = folder_to_write(out or default_folder(scenario) / f"day-{found.date.isoformat()}")
    leave(found, folder, lang)
    if as_json:
        print_json(found.to_json())
    else:
        show(found, folder, lang)


def date_from(text: str) -> datetime.date:
    """Return the date that somebody typed.

    Raises:
        InputError: it is none.
    """
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise InputError(f"--date {text}: this is no date; write it as 2026-10-30") from None


def live(
    case: Case,
    replication: int,
    date: datetime.date | None,
    team: str | None,
    folder: Path,
    command: str,
) -> Day:
    """Simulate up to a day and count what was done on it.

    Args:
        case: with one policy.
        replication: which world.
        date: which day; None for the last working day of the first month.
        team: whose sheet; None for everybody's.
        folder: where the policy's pilot is kept, if it has one.
        command: how to reproduce it.
    """
    from collsim.experiments.daily import daily_sheet
    from collsim.experiments.one_day import day_to_show, simulate_day, team_facts
    from collsim.experiments.sheet import check_team
    from collsim.reporting.daily import Day
    from collsim.units import date_of
    from collsim.version import __version__

    (policy,) = case.policies
    teams = team_facts(case.scenario)
    if team is not None:
        check_team(team, teams)
    # Without a pilot first: a wrong date is answered at once.
    number = day_to_show(case.setup(case.plan(policy)), date)
    setup = setup_of(case, folder, jobs=1)
    lived = simulate_day(setup, replication, number)
    sheet = daily_sheet(lived.events, lived.staff, lived.names, teams, lived.machines)
    return Day(
        sheet=sheet if team is None else sheet.of_team(team),
        events=lived.events,
        date=date_of(number),
        title=case.scenario.title,
        policy=policy.content.title,
        policy_name=policy.name,
        currency=case.currency,
        replication=replication,
        command=command,
        version=__version__,
        accounts=setup.ids,
    )


def leave(found: Day, folder: Path, lang: options.Lang) -> None:
    """Write the page, the sheet and the pictures."""
    from collsim.reporting.daily import write_day

    write_day(found, folder, lang)


def show(found: Day, folder: Path, lang: options.Lang) -> None:
    """Print the sheet, the day in words, and where the page is."""
    from collsim.reporting.daily import PAGE, key_facts, lead, long_date
    from collsim.reporting.daily_tables import print_sheet
    from collsim.reporting.words import say

    print_words(" · ".join([long_date(found.date, lang), *key_facts(found, lang)]) + "\n")
    print_sheet(found.sheet, to_people(), lang)
    print_words(say("day.amounts", lang, currency=found.currency) + " " + say("day.hours", lang))
    print_words("\n" + " ".join(lead(found, lang)) + "\n")
    typer.echo(tell("report", lang, path=folder / PAGE))
