"""`collsim conversation`: how debtors talk, what they object, and one call turn by turn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from collsim.cli import options
from collsim.cli.console import announce_compilation, print_json, print_table, print_words

if TYPE_CHECKING:
    from collsim.experiments.talking import Talk
    from collsim.negotiation.objections import Objections

app = typer.Typer(no_args_is_help=True, help="How debtors talk, and one call turn by turn.")

ScenarioOption = Annotated[
    str, typer.Option("--scenario", help="Name of a shipped scenario, or path of a file.")
]


@app.command("manners")
def list_manners(
    scenario: ScenarioOption = "cards",
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """List the manners in which debtors talk, whatever their reasons."""
    from collsim.negotiation.manners import Manners
    from collsim.reporting.talk_words import said
    from collsim.reporting.talking import manner_rows

    found = _content(Manners, "manners", scenario)
    heads = (said("name", lang), "", said("about", lang))
    _show(found, heads, manner_rows(found, lang), lang, as_json)


@app.command("objections")
def list_objections(
    scenario: ScenarioOption = "cards",
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """List what debtors say against paying: when it surfaces, and what answers it."""
    from collsim.negotiation.objections import Objections
    from collsim.reporting.talk_words import said
    from collsim.reporting.talking import objection_rows

    found = _content(Objections, "objections", scenario)
    heads = [said(key, lang) for key in ("number", "says", "class", "surfaces", "answered_by")]
    _show(found, heads, objection_rows(found, lang), lang, as_json)


def _show(
    found: Any, heads: Sequence[str], rows: Sequence[Sequence[str]], lang: options.Lang, as_json: bool
) -> None:
    """Print a file of content: as one object, or as a table under its title."""
    if as_json:
        print_json(found.model_dump(mode="json"))
    else:
        print_table(heads, rows, found.title.in_language(lang))


def _content(model: type[Any], kind: str, scenario: str) -> Any:
    """Return the file of a kind that a scenario names."""
    from collsim.content import find, load
    from collsim.simulation.scenario import Scenario

    path = find("scenario", scenario)
    return load(model, find(kind, getattr(load(Scenario, path), kind), path.parent))


@app.command("play")
def play(
    kind: Annotated[str, typer.Argument(metavar="TYPE", help="Type of debtor; `debtor list` names them.")],
    manner: Annotated[
        str | None, typer.Option(help="How he talks (`conversation manners`); by default as his type does.")
    ] = None,
    strategy: Annotated[
        str, typer.Option(help="How the collector leads the call (`strategy list`), or a file.")
    ] = "standard",
    policy: Annotated[str, typer.Option(help="Whose authority he has; name or path.")] = "liberal",
    scenario: ScenarioOption = "cards",
    portfolio: options.PortfolioFile = None,
    conduct: options.Conduct = None,
    seed: options.Seed = None,
    replication: Annotated[int, typer.Option(min=0, help="Another number is another debtor.")] = 0,
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """Play one call with a late debtor of a type, turn by turn, as the simulation would."""
    from dataclasses import replace

    from collsim.collectors.strategies import strategy_name
    from collsim.experiments.case import open_case
    from collsim.experiments.talking import hold_talk

    case = open_case(
        scenario, portfolio=portfolio, policies=[policy], benchmarks=[], strategies=[strategy],
        conduct=conduct, seed=seed,
    )  # fmt: skip
    announce_compilation(lang)
    chosen = replace(case.policies[0], strategy=strategy_name(strategy))
    talk = hold_talk(case, chosen, kind, manner, replication)
    if as_json:
        print_json(talk.to_json())
    else:
        kinds = case.personalities.types[kind].title, case.manners.manners[talk.manner].title
        show(talk, (kinds[0].in_language(lang), kinds[1].in_language(lang)), case.objections, lang)


def show(talk: Talk, who: tuple[str, str], objections: Objections, lang: options.Lang) -> None:
    """Print a call as a table, and what it came to."""
    from collsim.reporting.numbers import money
    from collsim.reporting.talk_words import said
    from collsim.reporting.talking import outcome, turn_rows

    overdue = money(talk.overdue / 100, talk.currency, lang)
    title = said(
        "title", lang, type=who[0], manner=who[1].lower(), overdue=overdue, dpd=talk.dpd, account=talk.account
    )
    heads = ["", *(said(key, lang) for key in ("collector", "debtor", "trust", "irritation"))]
    print_table(heads, turn_rows(talk, objections, lang), title, numbers=2)
    print_words(" ".join(outcome(talk, objections, lang)))
