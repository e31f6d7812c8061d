"""`collsim debtor`: the types of debtor, and how those of one type live a year."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from collsim.cli import options
from collsim.cli.comparing import default_folder
from collsim.cli.console import (
    announce_compilation,
    command_line,
    folder_to_write,
    print_json,
    print_table,
    print_words,
)

if TYPE_CHECKING:
    from collsim.debtors.personalities import Personalities
    from collsim.experiments.case import Case
    from collsim.experiments.debtor_year import DebtorYear

app = typer.Typer(no_args_is_help=True, help="Who the debtors are, and how they live a year.")

DAYS, DEBTORS, LEAST_DAYS, MOST_DAYS, MOST_DEBTORS = 365, 200, 30, 3_650, 5_000

ScenarioOption = Annotated[
    str, typer.Option("--scenario", help="Name of a shipped scenario, or path of a file.")
]


@app.command("list")
def list_types(
    scenario: ScenarioOption = "cards",
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """List the types of debtor, and how often each is found in each ageing bucket."""
    from collsim.content import find, load
    from collsim.debtors.personalities import Personalities
    from collsim.simulation.scenario import Scenario

    path = find("scenario", scenario)
    content = load(Scenario, path)
    found = load(Personalities, find("personalities", content.personalities, path.parent))
    if as_json:
        print_json(types_object(found))
    else:
        show_types(found, lang)


def types_object(found: Personalities) -> dict[str, Any]:
    """Return the object of `collsim debtor list --json`."""
    from collsim.experiments.debtor_types import described, shares_by_bucket

    types = [
        {**described(name, each), "shares": shares_by_bucket(found, name)}
        for name, each in found.types.items()
    ]
    return {"title": found.title.model_dump(), "types": types}


def show_types(found: Personalities, lang: options.Lang) -> None:
    """Print the types: who each is, then how often he is found where."""
    from collsim.experiments.debtor_types import shares_by_bucket
    from collsim.portfolio.ageing import BUCKETS
    from collsim.reporting.debtor_words import told
    from collsim.reporting.debtors import bucket_head, percent, who

    heads = [told(key, lang) for key in ("name", "title", "about")]
    rows = [(name, each.title.in_language(lang), who(each, lang)) for name, each in found.types.items()]
    print_table(heads, rows, found.title.in_language(lang))
    shares = {name: shares_by_bucket(found, name).values() for name in found.types}
    print_table(
        [told("name", lang), *(bucket_head(bucket, lang) for bucket in BUCKETS)],
        [(name, *(percent(share, lang) for share in found)) for name, found in shares.items()],
        told("list.title", lang),
        numbers=len(BUCKETS),
    )
    print_words(told("list.hint", lang, name=next(reversed(found.types))))


@app.command("show")
def show_type(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="TYPE", help="Name of a type; `debtor list` names them.")],
    policy: Annotated[
        str | None,
        typer.Option(
            help="Name or path; by default the scenario's baseline, or its first that is no benchmark."
        ),
    ] = None,
    scenario: ScenarioOption = "cards",
    days: Annotated[
        int, typer.Option(min=LEAST_DAYS, max=MOST_DAYS, help="How long they are watched.")
    ] = DAYS,
    debtors: Annotated[int, typer.Option(min=1, max=MOST_DEBTORS, help="How many of them.")] = DEBTORS,
    portfolio: options.PortfolioFile = None,
    conduct: options.Conduct = None,
    seed: options.Seed = None,
    jobs: Annotated[int, typer.Option(min=1, help="Processes for the pilot, if the policy has one.")] = 1,
    out: Annotated[
        Path | None,
        typer.Option(help="Folder for the page and the picture; by default out/<scenario>/debtor-<type>."),
    ] = None,
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """Show how debtors of one type live a year under a policy, and where nothing is done.

    Both worlds hold the same debtors with the same luck. A page and a picture are written.
    """
    from collsim.experiments.case import open_case
    from collsim.experiments.debtor_types import type_of
    from collsim.experiments.debtor_year import check_policy, watched_policy

    case = open_case(
        scenario, portfolio=portfolio, policies=None if policy is None else [policy], benchmarks=None,
        conduct=conduct, seed=seed,
    )  # fmt: skip
    type_of(case.personalities, name)
    watched = case.policies[0] if policy is not None else watched_policy(case)
    check_policy(watched)
    folder = folder_to_write(out or default_folder(scenario) / f"debtor-{name}")
    announce_compilation(lang)
    alone = replace(case, policies=(watched,))
    pilots = out or default_folder(scenario)
    found = live(alone, name, days, debtors, scenario, pilots, jobs, command_line(context))
    leave(found, folder, lang)
    if as_json:
        print_json(found.to_json())
    else:
        show(found, folder, lang)


def live(
    case: Case, name: str, days: int, debtors: int, scenario: str, pilots: Path, jobs: int, command: str
) -> DebtorYear:
    """Let the debtors live their year; a policy that works by an index reads its pilot, or runs it first."""
    from collsim.content import find
    from collsim.experiments.debtor_year import debtor_year

    (policy,) = case.policies
    if policy.content.ranking == "index":
        folder_to_write(pilots)
    return debtor_year(
        case, name, days=days, debtors=debtors, folder=pilots, jobs=jobs,
        near=find("scenario", scenario).parent, command=command,
    )  # fmt: skip


def leave(found: DebtorYear, folder: Path, lang: options.Lang) -> None:
    """Write the page and the picture."""
    from collsim.reporting.debtor_page import write_year

    write_year(found, folder, lang)


def show(found: DebtorYear, folder: Path, lang: options.Lang) -> None:
    """Print who the type is, his traits, his year, and where the page is."""
    from collsim.reporting.debtor_page import PAGE
    from collsim.reporting.debtor_words import told
    from collsim.reporting.debtors import (
        facts,
        lead,
        manner_of_speech,
        title_of_year,
        total_rows,
        trait_rows,
        who,
        world_heads,
    )

    print_words(who(found.personality, lang) + "\n")
    heads = [told(key, lang) for key in ("trait", "typical", "spread")]
    print_table(heads, trait_rows(found.personality, lang), found.personality.title.in_language(lang))
    print_words(manner_of_speech(found, lang) + "\n")
    print_table(world_heads(found, lang), total_rows(found, lang), title_of_year(found, lang), numbers=2)
    print_words(" · ".join(facts(found, lang)) + "\n")
    print_words(" ".join(lead(found, lang)) + "\n")
    typer.echo(told("page.written", lang, path=folder / PAGE))
