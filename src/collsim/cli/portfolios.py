"""`collsim portfolio`: bring one, look at it, or make one up."""

from __future__ import annotations

import datetime
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from collsim.cli import options
from collsim.cli.console import folder_to_write, print_table, to_people
from collsim.cli.words import tell
from collsim.errors import InputError

if TYPE_CHECKING:
    import pandas as pd

    from collsim.portfolio.describe import Description
    from collsim.portfolio.importing import Imported
    from collsim.portfolio.store import Portfolio

app = typer.Typer(no_args_is_help=True, help="Bring a portfolio, look at it, or make one up.")

DEFAULT = "uci-cards"
MOST_REASONS = 6
MOST_ACCOUNTS = 10_000_000

WHICH = "An imported portfolio, or the name of a shipped one."

Written = Annotated[Path, typer.Option("--out", help="Parquet file to write.")]


@app.command("import")
def import_file(
    file: Annotated[Path, typer.Argument(help="The creditor's file: CSV (also .gz), Excel or Parquet.")],
    mapping: Annotated[str, typer.Option(help="Name or path of the mapping: which column says what.")],
    out: Written,
    snapshot: Annotated[
        datetime.datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="The date on which the file is true."),
    ] = None,
    lang: options.Language = options.Lang.en,
) -> None:
    """Read a creditor's file; every row is accepted, or listed with the reason why not."""
    from collsim.portfolio.importing import import_portfolio, rejected_file

    folder_to_write(out.parent)
    imported = import_portfolio(file, mapping, out, snapshot.date() if snapshot else None)
    typer.echo(tell("rows_read", lang, count=f"{imported.rows_read:,}", path=file))
    typer.echo(tell("accepted", lang, count=f"{len(imported.accepted):,}"))
    typer.echo(tell("rejected", lang, count=f"{len(imported.rejected):,}"))
    print_reasons(imported, lang)
    typer.echo(tell("portfolio_written", lang, path=out))
    typer.echo(tell("rejects_written", lang, path=rejected_file(out)))


def print_reasons(imported: Imported, lang: options.Lang) -> None:
    """Print the commonest reasons of rejection."""
    given = zip(imported.rejected["reason"], imported.rejected["column"], strict=True)
    commonest = Counter(given).most_common(MOST_REASONS)
    rows = [(reason, column, f"{count:,}") for (reason, column), count in commonest]
    if rows:
        print_table([tell(key, lang) for key in ("reason", "column", "rows")], rows, numbers=1)


@app.command()
def describe(
    file: Annotated[str, typer.Argument(help=WHICH)] = DEFAULT,
    figure: Annotated[Path | None, typer.Option(help="Also draw it: .png, .svg or .pdf.")] = None,
    lang: options.Language = options.Lang.en,
) -> None:
    """Describe a portfolio: ageing, traffic light, amounts, and what its file does not say."""
    from collsim.portfolio.describe import describe as described

    portfolio = opened(file)
    found = described(portfolio)
    print_totals(found, lang)
    print_frame(found.ageing, tell("ageing", lang), lang)
    print_frame(found.lights, tell("lights", lang), lang)
    print_frame(found.tiers, tell("tiers", lang), lang)
    if len(found.unsaid):
        print_frame(found.unsaid, tell("unsaid", lang), lang)
    if figure is not None:
        draw(portfolio, figure, lang)
        typer.echo(tell("written", lang, path=figure))


def opened(name: str) -> Portfolio:
    """Return a portfolio by its path or the name of a shipped one."""
    from collsim.experiments.case import portfolio_path
    from collsim.portfolio.store import load_portfolio

    path = Path(name) if Path(name).suffix else portfolio_path(name, None)
    return load_portfolio(path)


def print_totals(found: Description, lang: options.Lang) -> None:
    """Print the totals of a description."""
    rows = [
        (tell(f"total.{name}", lang), total(name, value, found, lang)) for name, value in found.totals.items()
    ]
    print_table([tell("totals", lang), ""], rows, numbers=1)


def total(name: str, value: float, found: Description, lang: options.Lang) -> str:
    """Return one total as a reader expects it."""
    from collsim.portfolio.words import count, money, percent

    if name in ("balance", "overdue", "significant_from"):
        return money(round(value * 100), found.currency, lang)
    return percent(value, lang) if name.endswith("share") else count(round(value), lang)


def print_frame(frame: pd.DataFrame, title: str, lang: options.Lang) -> None:
    """Print a table of a description."""
    from collsim.portfolio.describe import in_words
    from collsim.portfolio.words import count, percent

    named = in_words(frame, lang)
    shown = [
        [str(value) for value in named.iloc[:, place]]
        if place == 0
        else [percent(v, lang) if name.startswith("share") else count(round(v), lang) for v in frame[name]]
        for place, name in enumerate(frame.columns)
    ]
    print_table([str(head) for head in named.columns], zip(*shown, strict=True), title, len(shown) - 1)


def draw(portfolio: Portfolio, path: Path, lang: options.Lang) -> None:
    """Draw a portfolio into a file.

    Raises:
        InputError: its name ends in nothing that can be drawn.
    """
    from collsim.portfolio.figures import describe_figure

    folder_to_write(path.parent)
    try:
        describe_figure(portfolio, lang).savefig(path, dpi=150)
    except ValueError as error:
        raise InputError(f"{path}: cannot be drawn ({error}); write a name ending in .png or .svg") from error


@app.command()
def card(
    account: Annotated[str, typer.Argument(metavar="ID", help="The account.")],
    portfolio: Annotated[str, typer.Option(help=WHICH)] = DEFAULT,
    lang: options.Language = options.Lang.en,
) -> None:
    """Show the client card: all that is known of one account."""
    from collsim.portfolio.card import client_card, render_card

    to_people().print(render_card(client_card(opened(portfolio), account), lang))


@app.command()
def synth(
    accounts: Annotated[int, typer.Option(min=1, max=MOST_ACCOUNTS, help="How many.")],
    out: Written,
    seed: Annotated[int, typer.Option(min=0, max=options.MOST_SEED, help="Another seed, others.")] = 1,
    distributions: Annotated[str, typer.Option(help="Name or path of the distributions.")] = "default",
    lang: options.Language = options.Lang.en,
) -> None:
    """Make up a portfolio of any size from stated distributions."""
    from collsim.portfolio.store import save_portfolio
    from collsim.portfolio.synthesis import synthesise

    made = synthesise(accounts, seed, distributions)
    save_portfolio(made, out)
    typer.echo(tell("portfolio_written", lang, path=out))
