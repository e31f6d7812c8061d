"""`collsim scenario`, `policy` and `strategy`: what content there is, and new content."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from collsim.cli import options
from collsim.cli.console import print_table, print_words
from collsim.cli.words import tell
from collsim.errors import InputError

if TYPE_CHECKING:
    from collsim.collectors.strategies import Strategy, Turn

scenarios = typer.Typer(no_args_is_help=True, help="The questions that `compare` answers.")
policies = typer.Typer(no_args_is_help=True, help="What a house does with whom, and when.")
strategies = typer.Typer(no_args_is_help=True, help="How collectors lead a conversation.")

COMMENTS = {
    "kind": "A scenario: the question that `collsim compare` answers. Check it with `collsim validate`.",
    "title": "How it is called in reports.",
    "about": "What it asks, in a sentence.",
    "portfolio": "A shipped portfolio, or the .parquet file that `collsim portfolio import` made.",
    "per_dollar": "Units of each currency that a US dollar is worth: costs are given in dollars.",
    "first_day": "The first day of the simulation; holidays depend on it.",
    "days": "The horizon: how long the policies are at work.",
    "runoff_days": "What is open afterwards is valued over so many days more, under one common policy.",
    "conduct": "Conduct rules: your country (`collsim conduct list`), none, or the path of your own file.",
    "collectors": "How many collectors work.",
    "floor": "The call floor: its days and hours, when bulk messages go out, what an hour costs.",
    "policies": "The policies to compare, by name (`collsim policy list`) or path.",
    "benchmarks": "What they are measured against.",
    "baseline": "The policy or benchmark that differences are taken from.",
    "runoff_policy": "The common policy after the horizon.",
    "discount_rate": "The creditor's cost of capital, a year.",
    "harm": "How much each kind of event counts in the harm index, in points.",
    "pilot": "The randomised pilot from which policies that work by an index learn.",
    "replications": "How many worlds each policy is tried in; more make the intervals narrower.",
    "seed": "Another seed is another luck for everybody.",
}
"""What `scenario new` writes above each field."""


# ------------------------------------------------------------------------------------------ scenarios


@scenarios.command("list")
def list_scenarios(lang: options.Language = options.Lang.en) -> None:
    """List the scenarios."""
    _list("scenario", lang)


@scenarios.command("show")
def show_scenario(name: Annotated[str, typer.Argument(help="Name or path.")]) -> None:
    """Print a scenario's file, fit to be kept and changed."""
    typer.echo(_text("scenario", name), nl=False)


@scenarios.command("new")
def new_scenario(
    name: Annotated[str, typer.Argument(help="Of the new scenario; the file is NAME.yaml, here.")],
    source: Annotated[str, typer.Option("--from", help="The scenario to begin with.")] = "cards",
    with_policies: Annotated[
        bool, typer.Option("--with-policies", help="Also copy its policies into policies/, to be changed.")
    ] = False,
    lang: options.Language = options.Lang.en,
) -> None:
    """Write a commented scenario into this folder, to be changed."""
    new = {Path(f"{file_name(name)}.yaml"): commented(_text("scenario", source))}
    if with_policies:
        new |= copied_policies(source)
    write_new(new)
    for path in new:
        typer.echo(tell("written", lang, path=path))
    typer.echo(tell("try_it", lang, path=next(iter(new))))


def file_name(name: str) -> str:
    """Return a name that is fit for a file here.

    Raises:
        InputError: it is not.
    """
    bare = name.removesuffix(".yaml")
    if not re.fullmatch(r"\w[\w-]{0,99}", bare):
        raise InputError(f'"{name}" is no name for a scenario: use letters, digits, "-" and "_" alone')
    return bare


def commented(text: str) -> str:
    """Return a scenario's text with a comment above each field that has none."""
    lines: list[str] = []
    for line in text.splitlines():
        field = line.partition(":")[0]
        if line.startswith("# yaml-language-server"):
            continue
        if field in COMMENTS and not (lines and lines[-1].startswith("#")):
            lines += ["", f"# {COMMENTS[field]}"]
        lines.append(line)
    return "\n".join(lines).lstrip() + "\n"


def copied_policies(scenario: str) -> dict[Path, str]:
    """Return the texts of a scenario's own policies, by where their copies go."""
    from collsim.content import find, load
    from collsim.simulation.scenario import Scenario

    path = find("scenario", scenario)
    names = load(Scenario, path).policies
    found = [find("policy", name, path.parent) for name in names]
    return {Path("policies") / file.name: _without_schema(_read(file)) for file in found}


def write_new(files: dict[Path, str]) -> None:
    """Write files of which none exists yet.

    Raises:
        InputError: one of them exists.
    """
    there = [str(path) for path in files if path.exists()]
    if there:
        raise InputError(f"{', '.join(there)}: exists already and is not overwritten; choose another name")
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


# ------------------------------------------------------------------------------------------- policies


@policies.command("list")
def list_policies(lang: options.Language = options.Lang.en) -> None:
    """List the policies."""
    _list("policy", lang)


@policies.command("show")
def show_policy(name: Annotated[str, typer.Argument(help="Name or path.")]) -> None:
    """Print a policy's file, fit to be kept and changed."""
    typer.echo(_text("policy", name), nl=False)


# ----------------------------------------------------------------------------------------- strategies


@strategies.command("list")
def list_strategies(lang: options.Language = options.Lang.en) -> None:
    """List the strategies."""
    _list("strategy", lang)


@strategies.command("show")
def show_strategy(
    name: Annotated[str, typer.Argument(help="Name or path.")],
    file: Annotated[
        bool, typer.Option("--file", help="Print the file instead, fit to be kept and changed.")
    ] = False,
    lang: options.Language = options.Lang.en,
) -> None:
    """Print a strategy's script in words."""
    if file:
        typer.echo(_text("strategy", name), nl=False)
        return
    strategy = _strategy(name)
    rows = [
        (str(number), turn.move, in_words(turn, lang)) for number, turn in enumerate(strategy.script, start=1)
    ]
    print_table(("", tell("move", lang), tell("in_words", lang)), rows, strategy.title.in_language(lang))
    answers = [
        (tell(f"class.{about}", lang), answer_in_words(moves, lang))
        for about, moves in strategy.all_answers.items()
    ]
    print_table((tell("class", lang), tell("in_words", lang)), answers, tell("answers", lang))
    print_words(strategy.about.in_language(lang))
    print_words(tell("of_every_script", lang))


def answer_in_words(moves: tuple[str, ...], lang: str) -> str:
    """Return what the moves that answer an objection do, in words."""
    from collsim.collectors.strategies import SIZES

    said = []
    for move in moves:
        _, size = SIZES.get(move, ("", 0.0))
        whole = ".most" if size == 1.0 and move != "split" else ""
        said.append(tell(f"move.{move}{whole}", lang, size=f"{100 * size:.0f} %"))
    return " ".join(said) or tell("says_nothing_to_it", lang)


def in_words(turn: Turn, lang: str) -> str:
    """Return what a move of a script does, in words."""
    ends = {0.0: ".least", 1.0: ".most"} if turn.move in ("anchor", "discount", "plan") else {}
    said = tell(f"move.{turn.move}{ends.get(turn.size, '')}", lang, size=f"{100 * turn.size:.0f} %")
    return said if turn.times is None else f"{said} {tell('so_often', lang, times=turn.times)}"


def _strategy(name: str) -> Strategy:
    from collsim.collectors.strategies import Strategy
    from collsim.content import find, load

    return load(Strategy, find("strategy", name))


# ------------------------------------------------------------------------------------------ any content


def _list(kind: str, lang: options.Lang) -> None:
    heads = [tell(key, lang) for key in ("name", "title", "about")]
    print_table(heads, _described(kind, lang))


def _described(kind: str, lang: options.Lang) -> Iterator[tuple[str, str, str]]:
    """Yield name, title and description of all content of a kind; of a broken file what is wrong."""
    from collsim.content import find, load, names

    for name in names(kind):
        try:
            content: Any = load(_model(kind), find(kind, name))
        except InputError as error:
            yield name, "–", str(error).partition("\n")[0]
        else:
            yield name, content.title.in_language(lang), content.about.in_language(lang)


def _model(kind: str) -> Any:
    if kind == "scenario":
        from collsim.simulation.scenario import Scenario

        return Scenario
    if kind == "strategy":
        from collsim.collectors.strategies import Strategy

        return Strategy
    from collsim.policies.policy import Policy

    return Policy


def _text(kind: str, name: str) -> str:
    """Return the text of a content file."""
    from collsim.content import find

    return _read(find(kind, name))


def _read(file: Path) -> str:
    from collsim.content import read_text

    return read_text(file)


def _without_schema(text: str) -> str:
    """Return a text without the line that says where its schema is: a copy stands elsewhere."""
    return re.sub(r"\A# yaml-language-server.*\n", "", text)
