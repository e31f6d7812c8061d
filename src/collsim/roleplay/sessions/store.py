"""The sessions that were held, in one SQLite file: what happened, in its order, and nothing else.

An event is written when it has happened and never changed. A process that is killed has lost what was being
typed; everything else is read back and the call taken up where it stopped.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from collsim.errors import InputError

SCHEMA = 1
"""Version of the tables; a file of a later one is not touched."""
TABLES = """
CREATE TABLE session (
    id TEXT PRIMARY KEY,
    opened_at REAL NOT NULL,
    spec TEXT NOT NULL
) STRICT;
CREATE TABLE event (
    session TEXT NOT NULL REFERENCES session (id),
    number INTEGER NOT NULL,
    at REAL NOT NULL,
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (session, number)
) STRICT, WITHOUT ROWID;
"""
PATIENCE_SECONDS = 10.0


class Event(NamedTuple):
    """Something that happened in a session.

    Attributes:
        number: from 1, in a session.
        at: when, seconds since 1970.
        kind: `exchange`, `disputed`, `noted`, `scored`, `closed`.
        content: plain values.
    """

    number: int
    at: float
    kind: str
    content: dict[str, Any]


class Stored(NamedTuple):
    """A session of the file: its id, when it was opened, with what, and how many events it has."""

    id: str
    opened_at: float
    spec: dict[str, Any]
    events: int


@dataclass(frozen=True)
class Store:
    """A file of sessions; it is made when the first one is opened."""

    path: Path

    def open(self, session: str, spec: dict[str, Any]) -> None:
        """Write down a new session.

        Raises:
            InputError: there is one of this id, or the file cannot be written.
        """
        try:
            with self._connected() as base:
                base.execute("INSERT INTO session VALUES (?, ?, ?)", (session, time.time(), _text(spec)))
        except sqlite3.IntegrityError:
            raise InputError(f'{self.path}: there is a session "{session}" already') from None

    def append(self, session: str, kind: str, content: dict[str, Any]) -> Event:
        """Write down what happened, durably, and return it.

        Raises:
            InputError: there is no such session, or the file cannot be written.
        """
        with self._connected() as base:
            (last,) = base.execute(
                "SELECT coalesce(max(number), 0) FROM event WHERE session = ?", (session,)
            ).fetchone()
            event = Event(last + 1, time.time(), kind, content)
            base.execute(
                "INSERT INTO event VALUES (?, ?, ?, ?, ?)",
                (session, event.number, event.at, kind, _text(content)),
            )
        return event

    def sessions(self) -> list[Stored]:
        """Return all sessions, the newest first."""
        with self._connected() as base:
            rows = base.execute(
                "SELECT id, opened_at, spec, (SELECT count(*) FROM event WHERE session = id)"
                " FROM session ORDER BY opened_at DESC, id"
            ).fetchall()
        return [Stored(name, at, json.loads(spec), events) for name, at, spec, events in rows]

    def session(self, name: str) -> Stored:
        """Return a session by its id, or by the beginning of it.

        Raises:
            InputError: there is none, or more than one.
        """
        found = [each for each in self.sessions() if each.id.startswith(name)]
        exact = [each for each in found if each.id == name]
        if len(exact or found) == 1:
            return (exact or found)[0]
        if found:
            raise InputError(f'{self.path}: {len(found)} sessions begin with "{name}"; write more of the id')
        raise InputError(f'{self.path}: there is no session "{name}"; `collsim session list` shows them')

    def events(self, session: str) -> list[Event]:
        """Return what happened in a session, in its order."""
        with self._connected() as base:
            rows = base.execute(
                "SELECT number, at, kind, content FROM event WHERE session = ? ORDER BY number", (session,)
            ).fetchall()
        return [Event(number, at, kind, json.loads(content)) for number, at, kind, content in rows]

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        """Connect for one transaction, which is on the disk when it ends."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            base = sqlite3.connect(self.path, timeout=PATIENCE_SECONDS)
        except (OSError, sqlite3.Error) as problem:
            raise InputError(f"{self.path}: cannot be opened ({problem}); check the folder") from problem
        try:
            base.execute("PRAGMA journal_mode = WAL")
            base.execute("PRAGMA synchronous = FULL")
            base.execute("PRAGMA foreign_keys = ON")
            with base:
                base.execute("BEGIN IMMEDIATE")
                self._check_tables(base)
                yield base
        except sqlite3.IntegrityError:
            raise
        except sqlite3.Error as problem:
            raise InputError(
                f"{self.path}: is no file of sessions, or is damaged ({problem}); name another with --store"
            ) from problem
        finally:
            base.close()

    def _check_tables(self, base: sqlite3.Connection) -> None:
        """Make the tables in a new file; refuse a file that a later version has written."""
        (version,) = base.execute("PRAGMA user_version").fetchone()
        if version > SCHEMA:
            raise InputError(f"{self.path}: was written by a later version of collsim; update the program")
        if version == 0:
            for table in TABLES.split(";")[:-1]:
                base.execute(table)
            base.execute(f"PRAGMA user_version = {SCHEMA}")


def _text(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
