"""`collsim dialogue`: the shelf of dialogues, checked against the simulation and replayed turn by turn."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from collsim.cli import options
from collsim.cli.console import announce_compilation, print_json, print_table, to_people
from collsim.cli.practice_options import StoreFile, default_store
from collsim.cli.practising import take_over
from collsim.errors import InputError

if TYPE_CHECKING:
    from collsim.cli.dialogue_view import View
    from collsim.experiments.dialogue_tries import Tries
    from collsim.negotiation.objections import Objections
    from collsim.reporting.dialogues import Exchange
    from collsim.roleplay.sessions.store import Store
    from collsim.roleplay.shelf.dialogues import Dialogue, ModelAnswer

WRONG = 2
ALL = "all"
QUIT, TAKE_OVER = "q", "t"
SILENCE = re.compile(r"[.…]+|\(.*\)")
"""What is typed for saying nothing."""

app = typer.Typer(no_args_is_help=True, help="Annotated dialogues, line by line.")


@app.command("list")
def list_dialogues(lang: options.Language = options.Lang.en, as_json: options.AsJson = False) -> None:
    """List the dialogues, how many breaches are to be found in each, and which technique is shown where."""
    from collsim.content import names
    from collsim.reporting.dialogue_words import words
    from collsim.reporting.dialogues import dialogue_row, technique_rows
    from collsim.roleplay.shelf.replay import read_dialogue

    found = {name: read_dialogue(name)[0] for name in names("dialogue")}
    if as_json:
        print_json([summary(name, dialogue) for name, dialogue in found.items()])
        return
    heads = [words(key, lang) for key in ("name", "title", "country", "turns", "techniques", "breaches")]
    rows = [dialogue_row(name, dialogue, lang) for name, dialogue in found.items()]
    print_table(heads, rows, numbers=3, whole=(0,))
    heads = [words(key, lang) for key in ("technique", "shown_in")]
    print_table(heads, technique_rows(found, lang), whole=(0,))


def summary(name: str, dialogue: Dialogue) -> dict[str, Any]:
    """Return a dialogue's entry of `collsim dialogue list --json`."""
    return {
        "name": name,
        "title": dialogue.title.model_dump(),
        "about": dialogue.about.model_dump(),
        "country": dialogue.country,
        "turns": sum(1 for _ in dialogue.lines),
        "techniques": list(dialogue.techniques),
        "breaches": len(dialogue.breaches),
    }


@app.command("check")
def check(
    dialogues: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME|FILE]...", help="By name or path; by default all.")
    ] = None,
    lang: options.Language = options.Lang.en,
) -> None:
    """Check dialogues against the simulation: every mistake with file and line, and the remedy.

    The collector's moves are replayed to the debtor that the file describes, and each answer must be his.
    """
    from collsim.content import names

    wanted = names("dialogue") if not dialogues or dialogues == [ALL] else dialogues
    announce_compilation(lang)
    results = [print_result(name, lang) for name in wanted]
    if not all(results):
        raise typer.Exit(WRONG)


def print_result(name: str, lang: str) -> bool:
    """Print what is wrong with a dialogue, or that it is well; return whether it is."""
    from collsim.reporting.dialogue_words import words
    from collsim.roleplay.shelf.checking import check_dialogue

    try:
        dialogue = check_dialogue(name)
    except InputError as error:
        typer.echo(str(error))
        return False
    typer.echo(words("well", lang, name=name, lines=sum(1 for _ in dialogue.lines)))
    return True


@app.command("replay")
def replay(
    name: Annotated[
        str, typer.Argument(metavar="NAME|FILE", help="Of a dialogue; `dialogue list` has them.")
    ],
    start: Annotated[str | None, typer.Option("--from", help="Id of the line at which to begin.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="All at once; do not wait for Enter.")] = False,
    store: StoreFile = None,
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """Replay a dialogue turn by turn: techniques, breaches, the ladder of offers, what the debtor thinks.

    At a terminal it stops here and there, and what you would say is understood, answered and compared.
    """
    from collsim.cli.dialogue_view import View, asks_before_each
    from collsim.experiments.dialogue_tries import Tries
    from collsim.reporting.dialogues import exchanges, to_json
    from collsim.roleplay.sessions.store import Store
    from collsim.roleplay.shelf.checking import check_dialogue
    from collsim.roleplay.shelf.replay import debtors_of, play, read_dialogue

    announce_compilation(lang)
    dialogue = check_dialogue(name)
    path = read_dialogue(name)[1]
    played = list(play(dialogue, debtors_of(dialogue, path.parent)))
    if as_json:
        print_json(to_json(path.stem, dialogue, played, lang))
        return
    view = View(dialogue, objections_of(dialogue, path), lang)
    told = since(list(exchanges(played)), start)
    waits = asks_before_each() and not everything
    console = to_people()
    console.print(*view.opening(), *(view.how() if waits else ()), sep="\n")
    if not waits:
        show(view, told)
        console.print(*view.ending(played), sep="\n")
        return
    kept = Store(store or default_store())
    Replay(view, Tries(name, dialogue, played, lang.value, kept), kept).hold(told)


def objections_of(dialogue: Dialogue, path: Path) -> Objections:
    """Return the objections of a dialogue's scenario."""
    from collsim.content import find, load
    from collsim.negotiation.objections import Objections
    from collsim.simulation.scenario import Scenario

    scenario = find("scenario", dialogue.scenario, path.parent)
    return load(Objections, find("objections", load(Scenario, scenario).objections, scenario.parent))


def since(told: Sequence[Exchange], start: str | None) -> list[Exchange]:
    """Return the exchanges from the one that holds a line on.

    Raises:
        InputError: there is no such line.
    """
    from collsim.content import did_you_mean

    ids = [(each.said.line.id, each.answered.line.id) for each in told]
    if start is None:
        return list(told)
    known = [line for pair in ids for line in pair]
    if start not in known:
        raise InputError(
            f'--from: no line "{start}"{did_you_mean(start, known)}; there are: {", ".join(known)}'
        )
    first = next(number for number, pair in enumerate(ids) if start in pair)
    return list(told[first:])


def show(view: View, told: list[Exchange]) -> None:
    """Print exchanges, all at once."""
    console = to_people()
    for number, each in enumerate(told):
        parts = [
            *view.before(each, opens=number == 0),
            *view.model_answers(stop_of(each)),
            "",
            view.exchange(each),
        ]
        console.print(*parts, sep="\n")


def stop_of(exchange: Exchange) -> tuple[ModelAnswer, ...]:
    """Return the model answers of the stop before an exchange; none where there is no stop."""
    line = exchange.said.line
    return (line.stop if line.who == "collector" else None) or ()


class LeftError(Exception):
    """Somebody has seen enough."""


class TakenOverError(Exception):
    """Somebody goes on in his own words."""


class Replay:
    """A replay in which somebody sits at the terminal.

    Args:
        view: how it is drawn.
        tries: what he would say, answered and compared.
        kept: where sessions are kept.
    """

    def __init__(self, view: View, tries: Tries, kept: Store) -> None:
        self.view, self.tries, self.kept, self.lang = view, tries, kept, view.lang
        self.console = to_people()

    def hold(self, told: list[Exchange]) -> None:
        """Show exchange after exchange as he asks for it; at a stop he is asked what he would say."""
        each = told[0]
        try:
            for number, each in enumerate(told):
                self.waits_before(each, first=number == 0)
                self.console.print("", self.view.exchange(each), sep="\n")
            self.console.print(*self.view.ending(self.tries.played), sep="\n")
        except TakenOverError:
            take_over(self.tries.name, each.said.line.id, self.lang, self.kept)
        except (EOFError, KeyboardInterrupt):
            self.console.print()
        except LeftError:
            pass
        if self.tries.session:
            self.console.print(self.view.words("try.kept", id=self.tries.session))

    def waits_before(self, exchange: Exchange, *, first: bool) -> None:
        """Wait until he wants to see an exchange."""
        answers = stop_of(exchange)
        if not answers and not first:
            self.asks("enter", exchange)
        for part in self.view.before(exchange, opens=first):
            self.console.print(part)
        if answers:
            self.asks("your_words", exchange)
            self.console.print(*self.view.model_answers(answers, exchange), sep="\n")

    def asks(self, key: str, exchange: Exchange) -> None:
        """Ask for Enter, or for what he would say; that is answered and compared, as often as he likes.

        Raises:
            TakenOverError: he goes on himself.
            LeftError: he has seen enough.
            EOFError: he has gone.
        """
        while typed := input(f"{self.view.words(key).plain} > ").strip():
            if typed.lower() == TAKE_OVER:
                raise TakenOverError
            if typed.lower() == QUIT:
                raise LeftError
            self.tries_to_say(typed, exchange)
            key = "again"

    def tries_to_say(self, typed: str, exchange: Exchange) -> None:
        """Show what becomes of something that he would say."""
        text = "" if SILENCE.fullmatch(typed) else typed
        try:
            tried = self.tries.say(exchange.said.line.id, text)
        except InputError as problem:
            self.console.print(str(problem), markup=False)
            return
        self.console.print(*self.view.tried(tried, exchange), sep="\n")
