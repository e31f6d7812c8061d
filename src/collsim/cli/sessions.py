"""`collsim session`: the practice calls that were held."""

from __future__ import annotations

import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from collsim.cli import options
from collsim.cli.console import print_json, print_table, print_words
from collsim.cli.practice_options import StoreFile, default_store

if TYPE_CHECKING:
    from collsim.roleplay.sessions.store import Store, Stored

app = typer.Typer(no_args_is_help=True, help="The practice calls that were held.")

SessionId = Annotated[str, typer.Argument(metavar="SESSION", help="Its id, or the beginning of it.")]


TURNS = frozenset({"exchange", "answered", "tried"})
"""Events in which something was said."""


class Form(StrEnum):
    """What sessions are written as."""

    csv = "csv"
    xapi = "xapi"


@app.command("list")
def list_sessions(
    store: StoreFile = None,
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """List the sessions, the newest first."""
    from collsim.reporting.practice_words import told
    from collsim.roleplay.sessions.store import Store

    kept = Store(store or default_store())
    found = []
    for stored in kept.sessions():
        events = kept.events(stored.id)
        points = next((each.content["points"] for each in reversed(events) if each.kind == "scored"), None)
        turns = sum(each.kind in TURNS for each in events)
        found.append((stored, turns, points))
    if as_json:
        print_json(
            [{"id": each.id, "turns": turns, "points": points, **each.spec} for each, turns, points in found]
        )
    elif not found:
        print_words(told("list.none", lang))
    else:
        heads = [
            told(f"list.{key}", lang)
            for key in ("id", "opened", "trainee", "with", "difficulty", "turns", "points")
        ]
        rows = [
            (
                each.id,
                datetime.datetime.fromtimestamp(each.opened_at).strftime("%Y-%m-%d %H:%M"),
                each.spec["trainee"],
                each.spec["account"],
                str(each.spec["difficulty"] or ""),
                str(turns),
                "" if points is None else f"{points:.0f}",
            )
            for each, turns, points in found
        ]
        print_table(heads, rows, numbers=3)


@app.command("show")
def show(
    session: SessionId,
    rubric: Annotated[str, typer.Option(help="By which it is looked at: name or path.")] = "default",
    store: StoreFile = None,
    lang: options.Language = options.Lang.en,
) -> None:
    """Show a session turn by turn, with its score."""
    from collsim.cli.other_chair import OtherChairInTerminal
    from collsim.cli.practice_room import RoomInTerminal
    from collsim.experiments.practice import resume
    from collsim.experiments.rooms import rubric_of
    from collsim.roleplay.sessions.store import Store

    kept = Store(store or default_store())
    stored = kept.session(session)
    if stored.spec.get("replayed"):
        show_tries(kept, stored, lang.value)
        return
    opened = resume(kept, stored.id)
    if opened.specification.chair == "debtor":
        OtherChairInTerminal(opened, str(lang.value)).show_held()
        return
    RoomInTerminal(opened, rubric_of(rubric), str(lang.value)).show_held()


def show_tries(kept: Store, stored: Stored, lang: str) -> None:
    """Show what was said at the stops of a dialogue that was replayed."""
    from collsim.reporting.dialogue_words import words
    from collsim.reporting.practice_words import told
    from collsim.roleplay.sessions.export import exchange_of

    head = {"id": stored.id, "dialogue": stored.spec["dialogue"]}
    print_words(told("session.replayed", lang, **head))
    for event in kept.events(stored.id):
        exchange = exchange_of(event)
        if exchange is not None:
            text = exchange.text or told("silence", lang)
            print_words(words("try.replayed", lang, line=event.content["line"], text=text))
            print_words("  " + words("try.answer", lang, words=exchange.words))


@app.command("export")
def export(
    session: Annotated[
        list[str] | None, typer.Argument(metavar="SESSION...", help="Ids; none for all sessions.")
    ] = None,
    form: Annotated[Form, typer.Option("--as", help="What is written.")] = Form.csv,
    out: Annotated[Path | None, typer.Option(help="File; by default sessions.csv or sessions.json.")] = None,
    store: StoreFile = None,
    lang: options.Language = options.Lang.en,
) -> None:
    """Write sessions for other programs: one row a turn, or one xAPI statement a turn."""
    from collsim.reporting.practice_words import told
    from collsim.roleplay.sessions.export import write_csv, write_xapi
    from collsim.roleplay.sessions.store import Store

    kept = Store(store or default_store())
    chosen = [kept.session(each) for each in session] if session else kept.sessions()
    path = out or Path("sessions.csv" if form is Form.csv else "sessions.json")
    write = write_csv if form is Form.csv else write_xapi
    count = write(kept, chosen, path)
    typer.echo(told("exported", lang, path=path, count=count))
