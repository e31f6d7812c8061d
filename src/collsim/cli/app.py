"""The commands, and how they answer what goes wrong: in plain words, without a traceback."""

from __future__ import annotations

import errno
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from collsim.cli import (
    comparing,
    conduct,
    contents,
    conversations,
    daily,
    debtors,
    dialogues,
    portfolios,
    practising,
    sessions,
    simulating,
    staffing,
    treatments,
    understanding,
    validating,
)
from collsim.cli.console import INTERRUPTED
from collsim.errors import InputError
from collsim.version import __version__

WRONG_INPUT = 2


class Answering(TyperGroup):
    """A group of commands whose mistakes are answered: the message alone, and exit code 2."""

    def invoke(self, ctx: Any) -> Any:
        """Run a command."""
        try:
            return super().invoke(ctx)
        except InputError as error:
            problem = str(error)
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise
            problem = f"{error.filename or 'input or output'}: {error.strerror or error}"
        except KeyboardInterrupt:
            raise typer.Exit(INTERRUPTED) from None
        typer.echo(problem, err=True)
        raise typer.Exit(WRONG_INPUT)


app = typer.Typer(
    name="collsim",
    cls=Answering,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def show_version(wanted: bool) -> None:
    """Print the version and end."""
    if wanted:
        typer.echo(f"collsim {__version__}")
        raise typer.Exit


@app.callback()
def collsim(
    _version: Annotated[
        bool, typer.Option("--version", callback=show_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Simulate debt collection: portfolios, debtors, collectors and policies, before anybody is called."""


app.command()(comparing.compare)
app.command()(staffing.staff)
app.command()(simulating.simulate)
app.command()(daily.day)
app.command()(simulating.order)
app.command()(validating.validate)
app.command()(practising.practise)
app.command()(understanding.understand)
app.add_typer(portfolios.app, name="portfolio")
app.add_typer(debtors.app, name="debtor")
app.add_typer(conversations.app, name="conversation")
app.add_typer(sessions.app, name="session")
app.add_typer(dialogues.app, name="dialogue")
app.add_typer(contents.scenarios, name="scenario")
app.add_typer(contents.policies, name="policy")
app.add_typer(contents.strategies, name="strategy")
app.add_typer(treatments.treatments, name="treatment")
app.add_typer(conduct.conducts, name="conduct")


def main() -> None:
    """Run the command that the program's arguments name."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    app()
