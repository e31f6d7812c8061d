"""`collsim practise`, killed by SIGKILL at every turn of a call: nothing but the turn being typed is lost."""

from __future__ import annotations

import os
import signal
import sys
import time
from contextlib import contextmanager

import pytest

from collsim.cli import app
from collsim.roleplay.sessions.store import Store
from tests.cli.conftest import run_command
from tests.cli.test_practise import ROW_19

CALL = ("--lang", "es", "--dialogue", "negotiation-as-told", "--json")
LINES = ROW_19.splitlines()
TURNS, WRITTEN = LINES[:10], LINES[10:]
"""What is said, and what is written down after it."""
PATIENCE_SECONDS = 120

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be made of this one")


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory):
    """What is kept of the whole call when nobody kills it."""
    store = Store(tmp_path_factory.mktemp("whole") / "s.sqlite")
    feed(store, [*TURNS, *WRITTEN], *CALL)
    return kept(store)


def feed(store, lines, *options):
    """Hold a call to the end of what is typed."""
    answer = run_command(
        "practise", *options, "--store", store.path, fed="".join(f"{line}\n" for line in lines)
    )
    assert answer.code == 0


def kept(store):
    """Kinds and contents of the only session's events, in their order."""
    [session] = store.sessions()
    return [(each.kind, each.content) for each in store.events(session.id)]


@contextmanager
def killed(store, *options):
    """A process of its own to which lines are typed, one at a time; killed at the end of the block.

    It is forked from this one, so that it need not begin by loading everything.
    """
    reads, writes = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(writes)
        practise_from(reads, [*options, "--store", str(store.path)])
    os.close(reads)
    try:
        yield lambda text: os.write(writes, text.encode())
    finally:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        os.close(writes)


def practise_from(reads, options):
    """Practise in a process that has just been forked, with what comes through a pipe; never return."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    os.dup2(reads, 0)
    try:
        sys.stdin, sys.stdout, sys.stderr = os.fdopen(0), os.fdopen(1, "w"), os.fdopen(2, "w")
        app(["practise", *options])
    finally:
        os._exit(0)


def wait_for(met):
    """Wait until something holds."""
    until = time.monotonic() + PATIENCE_SECONDS
    while not met():
        assert time.monotonic() < until
        time.sleep(0.01)


def wait_for_events(store, number):
    """Wait until the session has been opened and so many events are kept."""
    wait_for(lambda: store.sessions() and sum(each.events for each in store.sessions()) >= number)


@pytest.mark.parametrize("turn", range(len(TURNS) + 1))
def test_killed_at_a_turn_and_again_at_the_next(tmp_path, uninterrupted, turn):
    """One process is killed after so many turns, the next a turn later; a third holds the call to its end."""
    store = Store(tmp_path / "s.sqlite")
    with killed(store, *CALL) as types:
        for number, line in enumerate(TURNS[:turn], 1):
            types(f"{line}\n")
            wait_for_events(store, number)
        wait_for_events(store, turn)
        types("esto se pier")
    [session] = store.sessions()
    assert kept(store) == uninterrupted[:turn]
    resumed = ("--resume", session.id, "--lang", "es", "--json")
    with killed(store, *resumed) as types:
        for line in TURNS[turn : turn + 1]:
            types(f"{line}\n")
        wait_for_events(store, min(turn + 1, len(TURNS)))
        types("promesa" if turn >= len(TURNS) - 1 else "y esto tamb")
    said = min(turn + 1, len(TURNS))
    assert kept(store) == uninterrupted[:said]
    feed(store, [*TURNS[said:], *WRITTEN], *resumed)
    assert kept(store) == uninterrupted


def test_killed_before_what_was_understood_is_sent(tmp_path, uninterrupted):
    """With --confirm a turn waits for an empty line: before it, nothing has been said."""
    store = Store(tmp_path / "s.sqlite")
    with killed(store, *CALL, "--confirm") as types:
        types(f"{TURNS[0]}\n\n{TURNS[1]}\n/como identify\n")
        wait_for_events(store, 1)
        time.sleep(0.5)
    assert kept(store) == uninterrupted[:1]
