"""`collsim dialogue`: the shelf of dialogues, checked against the simulation and replayed turn by turn."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from collsim.cli import options
from collsim.cli.console import announce_compilation, print_json, print_table, to_people
from collsim.errors import InputError

if TYPE_CHECKING:
    from collsim.cli.dialogue_view import View
    from collsim.negotiation.objections import Objections
    from collsim.reporting.dialogues import Exchange
    from collsim.roleplay.shelf.dialogues import Dialogue

WRONG = 2
ALL = "all"
QUIT, TAKE_OVER = "q", "t"

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
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """Replay a dialogue turn by turn: techniques, breaches, the ladder of offers, what the debtor thinks."""
    from collsim.cli.dialogue_view import View, asks_before_each
    from collsim.reporting.dialogues import exchanges, to_json
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
    console = to_people()
    console.print(*view.opening(), sep="\n")
    waits = asks_before_each() and not everything
    try:
        if show(view, since(list(exchanges(played)), start), waits):
            console.print(*view.ending(played), sep="\n")
    except TakenOverError as taken:
        from collsim.cli.practising import take_over

        take_over(name, taken.line, lang)


class TakenOverError(Exception):
    """Somebody goes on in his own words from a line of the collector's.

    Attributes:
        line: its id.
    """

    def __init__(self, line: str) -> None:
        super().__init__(line)
        self.line = line


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


def show(view: View, told: list[Exchange], waits: bool) -> bool:
    """Print exchanges, one at each Enter where somebody is there; return whether all were seen."""
    console = to_people()
    for number, each in enumerate(told):
        if each.opens or number == 0:
            console.print("", view.call(each.call_number), sep="\n")
        stop = each.said.line.stop if each.said.line.who == "collector" else None
        if stop:
            console.print("", view.question(), sep="\n")
            if waits and not goes_on(view.lang, each.said.line.id, answering=True):
                return False
            console.print(*view.model_answers(stop), sep="\n")
        console.print("", view.exchange(each), sep="\n")
        if waits and number < len(told) - 1 and not goes_on(view.lang, told[number + 1].said.line.id):
            return False
    return True


def goes_on(lang: str, line: str, answering: bool = False) -> bool:
    """Wait for Enter, or for what somebody would say; return whether he wants to go on.

    Raises:
        TakenOverError: he goes on himself, from this line of the collector's.
    """
    from collsim.reporting.dialogue_words import words

    prompt = words("your_words" if answering else "enter", lang)
    try:
        typed = input(f"{prompt} > ").strip().lower()
    except EOFError:
        return False
    if typed == TAKE_OVER:
        raise TakenOverError(line)
    return typed != QUIT
