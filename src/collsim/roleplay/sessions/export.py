"""Sessions for other programs: one row a turn as CSV, one statement a turn as xAPI."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from collsim.roleplay.room import Exchange
from collsim.roleplay.sessions.session import EXCHANGE
from collsim.roleplay.sessions.store import Event, Store, Stored
from collsim.units import date_of

COLUMNS = (
    *("session", "trainee", "opened_at", "scenario", "policy", "account", "seed", "difficulty", "country"),
    *(
        "language",
        "channel",
        "dialogue",
        "line",
        "ears",
        "turn",
        "at",
        "text",
        "acts",
        "disputed_as",
        "moves",
    ),
    *("amounts", "days", "method", "corrections", "breaches", "reply", "objection", "answer", "interrupted"),
    *("asked", "offered", "agreed", "agreed_day", "trust", "irritation", "over", "points"),
)
"""Of the CSV, one row a turn; lists are separated by blanks, `disputed_as` is the trainee's own reading."""
HOME = "https://collsim.example"
"""A place that nobody owns: names of ours need no server."""
VERB = f"{HOME}/xapi/verbs/said"
SCORED = "http://adlnet.gov/expapi/verbs/scored"
ACTIVITY = f"{HOME}/xapi/sessions"
EXTENSION = f"{HOME}/xapi/extensions"
NOBODY = "anonymous"


def rows(store: Store, sessions: Sequence[Stored]) -> Iterator[dict[str, Any]]:
    """Yield one row a turn of some sessions, amounts in main units; `COLUMNS` names the columns."""
    for stored in sessions:
        events = store.events(stored.id)
        disputed = {
            e.content["exchange"]: " ".join(e.content["acts"]) for e in events if e.kind == "disputed"
        }
        points = next((e.content["points"] for e in reversed(events) if e.kind == "scored"), None)
        for event in events:
            exchange = exchange_of(event)
            if exchange is not None:
                yield {
                    **_of_session(stored),
                    **_of_exchange(exchange, event),
                    "line": event.content.get("line", stored.spec["line"]) or "",
                    "disputed_as": disputed.get(exchange.number, ""),
                    "points": points,
                }


def exchange_of(event: Event) -> Exchange | None:
    """Return what was said in an event, in a call or at a stop of a dialogue; None where nothing was."""
    if event.kind == "exchange":
        return EXCHANGE.validate_python(event.content, strict=False)
    if event.kind == "tried":
        return EXCHANGE.validate_python(event.content["exchange"], strict=False)
    return None


def _of_session(stored: Stored) -> dict[str, Any]:
    spec = stored.spec
    shared = ("scenario", "policy", "account", "seed", "difficulty", "country", "language", "channel", "ears")
    return {
        "session": stored.id,
        "trainee": spec["trainee"],
        "opened_at": _moment(stored.opened_at),
        **{name: spec[name] for name in shared},
        "dialogue": spec["dialogue"] or "",
    }


def _of_exchange(exchange: Exchange, event: Event) -> dict[str, Any]:
    last = exchange.made[-1] if exchange.made else None
    standing = exchange.standing
    return {
        "turn": event.number if event.kind == "tried" else exchange.number,
        "at": _moment(event.at),
        "text": exchange.text,
        "acts": " ".join(each.act for each in exchange.acts),
        "moves": " ".join(move.name.lower() for move in exchange.moves),
        "amounts": " ".join(f"{cents / 100:.2f}" for cents in exchange.amounts),
        "days": " ".join(date_of(day).isoformat() for day in exchange.days),
        "method": exchange.method or "",
        "corrections": " ".join(f"{each.field}:{each.heard}>{each.meant}" for each in exchange.corrections),
        "breaches": " ".join(f"{each.act}{'' if each.certain else '?'}" for each in exchange.breaches),
        "reply": last.reply.name.lower() if last else "",
        "objection": (last.objection if last else None) or "",
        "answer": exchange.words,
        "interrupted": exchange.interrupted,
        "asked": standing.asked / 100,
        "offered": standing.offered / 100,
        "agreed": standing.agreed / 100,
        "agreed_day": date_of(standing.agreed_day).isoformat() if standing.agreed else "",
        "trust": round(standing.trust, 4),
        "irritation": round(standing.irritation, 4),
        "over": standing.over,
    }


def write_csv(store: Store, sessions: Sequence[Stored], path: Path) -> int:
    """Write one row a turn, for spreadsheets too (UTF-8 with its mark), and return how many there are.

    A text that a spreadsheet would take for a formula is written with an apostrophe before it.
    """
    import csv

    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        for row in rows(store, sessions):
            writer.writerow({name: _harmless(value) for name, value in row.items()})
            count += 1
    return count


def _harmless(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value[:1] in "=+-@\t\r" and value else value


def statements(store: Store, sessions: Sequence[Stored]) -> Iterator[dict[str, Any]]:
    """Yield xAPI statements (1.0.3): one a turn, and one for the score of each session that has one.

    Their ids are made of session and event, so that a statement sent twice is recognised.
    """
    for stored in sessions:
        for event in store.events(stored.id):
            exchange = exchange_of(event)
            if exchange is not None:
                yield _statement(stored, event, VERB, {"en": "said", "es": "dijo"}, _result(exchange))
            elif event.kind == "scored":
                points = event.content["points"]
                result = {"score": {"scaled": points / 100, "raw": points, "min": 0, "max": 100}}
                yield _statement(stored, event, SCORED, {"en": "scored", "es": "obtuvo"}, result)


def _result(exchange: Exchange) -> dict[str, Any]:
    last = exchange.made[-1] if exchange.made else None
    return {
        "response": exchange.text,
        "extensions": {
            f"{EXTENSION}/turn": exchange.number,
            f"{EXTENSION}/acts": [each.act for each in exchange.acts],
            f"{EXTENSION}/moves": [move.name.lower() for move in exchange.moves],
            f"{EXTENSION}/breaches": [[each.act, each.certain] for each in exchange.breaches],
            f"{EXTENSION}/reply": last.reply.name.lower() if last else None,
            f"{EXTENSION}/answer": exchange.words,
        },
    }


def _statement(
    stored: Stored, event: Event, verb: str, display: dict[str, str], result: dict[str, Any]
) -> dict[str, Any]:
    import uuid

    spec = stored.spec
    return {
        "id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{ACTIVITY}/{stored.id}/{event.number}")),
        "timestamp": _moment(event.at),
        "actor": {"account": {"homePage": HOME, "name": spec["trainee"] or NOBODY}},
        "verb": {"id": verb, "display": display},
        "object": {
            "id": f"{ACTIVITY}/{stored.id}",
            "definition": {
                "type": "http://adlnet.gov/expapi/activities/simulation",
                "name": {"en": f"Practice call {stored.id}", "es": f"Llamada de práctica {stored.id}"},
            },
        },
        "result": result,
        "context": {
            "language": spec["language"],
            "extensions": {
                f"{EXTENSION}/seed": spec["seed"],
                f"{EXTENSION}/difficulty": spec["difficulty"],
                f"{EXTENSION}/account": spec["account"],
            },
        },
    }


def write_xapi(store: Store, sessions: Sequence[Stored], path: Path) -> int:
    """Write the statements as one JSON array, as a learning record store takes them; return how many."""
    found = list(statements(store, sessions))
    path.write_text(json.dumps(found, ensure_ascii=False, indent=1, allow_nan=False), encoding="utf-8")
    return len(found)


def _moment(at: float) -> str:
    return datetime.datetime.fromtimestamp(at, datetime.UTC).isoformat(timespec="milliseconds")
