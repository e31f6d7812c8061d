"""The sessions that were held, in one SQLite file: what happened, in its order, and nothing else.

An event is written when it has happened and never changed. A process that is killed has lost what was being
typed; everything else is read back and the call taken up where it stopped.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
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
        kind: `exchange`, `disputed`, `noted`, `scored`; `answered` in the other chair; `tried` at a stop of
            a dialogue.
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

    def append(self, session: str, kind: str, content: dict[str, Any], after: int | None = None) -> Event:
        """Write down what happened, durably, and return it.

        Args:
            session: id.
            kind: of the event.
            content: plain values.
            after: number of the last event that whoever writes knows of, 0 for none; None for whoever does
                not build on what happened before.

        Raises:
            InputError: there is no such session, somebody else has gone on with it meanwhile, or the file
                cannot be written.
        """
        with self._connected() as base:
            (last,) = base.execute(
                "SELECT coalesce(max(number), 0) FROM event WHERE session = ?", (session,)
            ).fetchone()
            if after is not None and last != after:
                raise InputError(
                    f"{self.path}: session {session} has been gone on with elsewhere; this turn is not kept. "
                    f"Take it up where it is now: collsim practise --resume {session}"
                )
            event = Event(last + 1, time.time(), kind, content)
            base.execute(
                "INSERT INTO event VALUES (?, ?, ?, ?, ?)",
                (session, event.number, event.at, kind, _text(content)),
            )
        return event

    def sessions(self) -> list[Stored]:
        """Return all sessions, the newest first; none where there is no file yet.

        Raises:
            InputError: the file cannot be read, or is damaged.
        """
        rows = self._read(
            "SELECT id, opened_at, spec, (SELECT count(*) FROM event WHERE session = id)"
            " FROM session ORDER BY opened_at DESC, id"
        )
        return [Stored(name, at, self._plain(spec), events) for name, at, spec, events in rows]

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
        """Return what happened in a session, in its order.

        Raises:
            InputError: the file cannot be read, or is damaged.
        """
        rows = self._read(
            "SELECT number, at, kind, content FROM event WHERE session = ? ORDER BY number", (session,)
        )
        return [Event(number, at, kind, self._plain(content)) for number, at, kind, content in rows]

    def _read(self, query: str, values: tuple[str, ...] = ()) -> list[Any]:
        """Return the rows of a query; nothing is written, so that a disk may refuse to be written to."""
        if not self.path.exists():
            return []
        with self._answered(), closing(self._to_read()) as base:
            (version,) = base.execute("PRAGMA user_version").fetchone()
            self._check_version(version)
            return base.execute(query, values).fetchall() if version else []

    def _to_read(self) -> sqlite3.Connection:
        """Connect to read; where no file may be made beside it, as to a file that nobody changes."""
        address = self.path.resolve().as_uri()
        base = sqlite3.connect(f"{address}?mode=ro", timeout=PATIENCE_SECONDS, uri=True)
        try:
            base.execute("PRAGMA user_version").fetchone()
        except sqlite3.OperationalError:
            base.close()
            if self.path.with_name(f"{self.path.name}-wal").exists():
                raise
            return sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True)
        return base

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        """Connect for one transaction, which is on the disk when it ends."""
        with self._answered():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self.path, timeout=PATIENCE_SECONDS)) as base:
                base.execute("PRAGMA journal_mode = WAL")
                base.execute("PRAGMA synchronous = FULL")
                base.execute("PRAGMA foreign_keys = ON")
                with base:
                    base.execute("BEGIN IMMEDIATE")
                    self._check_tables(base)
                    yield base

    @contextmanager
    def _answered(self) -> Iterator[None]:
        """Say of whatever a file refuses what is wrong with it, and what to do."""
        try:
            yield
        except sqlite3.IntegrityError:
            raise
        except OSError as problem:
            raise InputError(f"{self.path}: cannot be opened ({problem}); check the folder") from problem
        except sqlite3.OperationalError as problem:
            raise InputError(
                f"{self.path}: cannot be used ({problem}); see that the disk has room and may be written to, "
                "and that no other program holds the file, or name another with --store"
            ) from problem
        except (sqlite3.Error, UnicodeDecodeError) as problem:
            raise InputError(
                f"{self.path}: is no file of sessions, or is damaged ({problem}); name another with --store"
            ) from problem

    def _plain(self, text: str) -> Any:
        """Return what was written as plain values."""
        try:
            return json.loads(text)
        except ValueError as problem:
            raise InputError(
                f"{self.path}: is damaged ({problem}); put a copy of it back, or name another with --store"
            ) from problem

    def _check_tables(self, base: sqlite3.Connection) -> None:
        """Make the tables in a new file; refuse a file that a later version has written."""
        (version,) = base.execute("PRAGMA user_version").fetchone()
        self._check_version(version)
        if version == 0:
            for table in TABLES.split(";")[:-1]:
                base.execute(table)
            base.execute(f"PRAGMA user_version = {SCHEMA}")

    def _check_version(self, version: int) -> None:
        if version > SCHEMA:
            raise InputError(f"{self.path}: was written by a later version of collsim; update the program")


def _text(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
