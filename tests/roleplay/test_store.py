"""The file of sessions: what is written stays, whatever happens to whoever writes."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from collsim.errors import InputError
from collsim.roleplay.sessions.store import Store


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path / "deep" / "sessions.sqlite")


def test_events_come_back_in_their_order(store):
    store.open("a1", {"seed": 1})
    store.open("b2", {"seed": 2})
    for number in range(3):
        assert store.append("a1", "exchange", {"text": f"número {number}"}).number == number + 1
    store.append("b2", "noted", {})
    assert [each.content["text"] for each in store.events("a1")] == ["número 0", "número 1", "número 2"]
    assert [(each.number, each.kind) for each in store.events("b2")] == [(1, "noted")]
    assert {(each.id, each.events) for each in store.sessions()} == {("a1", 3), ("b2", 1)}


def test_a_session_is_found_by_the_beginning_of_its_id(store):
    for name in ("abc1", "abd2"):
        store.open(name, {})
    assert store.session("abc").id == "abc1"
    with pytest.raises(InputError, match='2 sessions begin with "ab"'):
        store.session("ab")
    with pytest.raises(InputError, match='no session "x"; `collsim session list`'):
        store.session("x")


def test_an_id_is_given_once(store):
    store.open("a", {})
    with pytest.raises(InputError, match='a session "a" already'):
        store.open("a", {})


def test_what_is_no_file_of_sessions_is_left_alone(tmp_path):
    other = tmp_path / "notes.txt"
    other.write_text("my notes, not a database " * 40, encoding="utf-8")
    with pytest.raises(InputError, match=r"no file of sessions, or is damaged .*--store"):
        Store(other).sessions()
    assert other.read_text(encoding="utf-8").startswith("my notes")


def test_a_file_of_a_later_version_is_not_touched(store):
    store.open("a", {})
    with sqlite3.connect(store.path) as base:
        base.execute("PRAGMA user_version = 99")
    base.close()
    with pytest.raises(InputError, match="later version"):
        store.append("a", "exchange", {})


def test_what_cannot_be_written_as_json_leaves_nothing_behind(store):
    store.open("a", {})
    with pytest.raises(ValueError, match="JSON"):
        store.append("a", "exchange", {"amount": float("nan")})
    assert store.events("a") == []


def test_a_folder_that_cannot_be_made_is_answered(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="cannot be opened"):
        Store(tmp_path / "file" / "sessions.sqlite").open("a", {})


def test_where_no_file_is_there_are_no_sessions(tmp_path):
    store = Store(tmp_path / "deep" / "sessions.sqlite")
    assert store.sessions() == []
    assert store.events("a") == []
    assert not store.path.parent.exists()  # who only looks leaves nothing behind


EVENTS = 8


@pytest.fixture
def crashed(store, tmp_path):
    """A file of some events and the journal beside it, as a crash leaves them when they are still apart."""
    store.open("a", {})
    with closing(sqlite3.connect(store.path)) as other:
        other.execute("SELECT count(*) FROM event").fetchall()  # while it looks, nothing is put together
        for number in range(EVENTS):
            store.append("a", "exchange", {"text": "x" * 700, "number": number})
        journal = store.path.with_name("sessions.sqlite-wal").read_bytes()
        whole = store.path.read_bytes()
    assert len(journal) > EVENTS * 700
    return whole, journal


def left_behind(folder, whole, journal):
    """A store of such a file and such a journal."""
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    (folder / "s.sqlite").write_bytes(whole)
    (folder / "s.sqlite-wal").write_bytes(journal)
    return Store(folder / "s.sqlite")


def test_a_write_that_was_torn_loses_itself_alone(crashed, tmp_path):
    """Wherever the journal breaks off, the events before are there, in order, and others can follow."""
    whole, journal = crashed
    kept = []
    for cut in [*range(0, len(journal), 1_009), len(journal)]:
        store = left_behind(tmp_path / "torn", whole, journal[:cut])
        numbers = [each.number for each in store.events("a")]
        assert numbers == list(range(1, len(numbers) + 1)), cut
        kept.append(len(numbers))
        assert store.append("a", "exchange", {}).number == len(numbers) + 1
    assert kept == sorted(kept)
    assert (kept[0], kept[-1]) == (0, EVENTS)


def test_a_file_that_was_torn_while_it_was_put_together_is_whole_by_its_journal(crashed, tmp_path):
    whole, journal = crashed
    page = int.from_bytes(whole[16:18], "big")
    torn = bytearray(whole)
    for start in range(32, len(journal), page + 24):  # 32 bytes of head, 24 before each page
        place = (int.from_bytes(journal[start : start + 4], "big") - 1) * page
        torn[place + 100 : place + page] = bytes(len(torn[place + 100 : place + page]))
    assert bytes(torn) != whole
    store = left_behind(tmp_path / "torn", bytes(torn), journal)
    assert len(store.events("a")) == EVENTS


def test_a_damaged_file_is_answered(store, tmp_path):
    """Bytes are overwritten somewhere: what is read is right or refused, and never a traceback."""
    store.open("a", {"seed": 1})
    for number in range(EVENTS):
        store.append("a", "exchange", {"text": "x" * 700, "number": number})
    whole = store.path.read_bytes()
    refused = []
    for start in range(0, len(whole), 509):
        damaged = whole[:start] + b"\xff\x00{" * 20 + whole[start + 60 :]
        broken = left_behind(tmp_path / "damaged", damaged, b"")
        try:
            broken.sessions()
            broken.events("a")
        except InputError as problem:
            refused.append(str(problem))
    assert refused
    assert [said for said in refused if "--store" not in said and "later version" not in said] == []


WRITES = """
import sys
from pathlib import Path
from collsim.roleplay.sessions.store import Store
store, own, count = Store(Path(sys.argv[1])), sys.argv[2], int(sys.argv[3])
store.open(own, {})
for number in range(count):
    store.append(own, "exchange", {"number": number})
    store.append("shared", "exchange", {"by": own, "number": number})
"""


def test_processes_that_write_at_once_lose_nothing(store):
    store.open("shared", {})
    command = [sys.executable, "-c", WRITES, str(store.path)]
    writers = [subprocess.Popen([*command, name, "25"], env=os.environ) for name in ("one", "two")]
    assert [each.wait(timeout=120) for each in writers] == [0, 0]
    for name in ("one", "two"):
        assert [each.content["number"] for each in store.events(name)] == list(range(25))
    shared = store.events("shared")
    assert [each.number for each in shared] == list(range(1, 51))
    assert sorted(each.content["number"] for each in shared if each.content["by"] == "one") == list(range(25))


def test_what_somebody_else_has_written_is_not_written_over(store):
    store.open("a", {})
    first = store.append("a", "exchange", {}, after=0)
    store.append("a", "exchange", {}, after=first.number)
    with pytest.raises(InputError, match=r"gone on with elsewhere.*--resume a"):
        store.append("a", "exchange", {}, after=first.number)
    assert len(store.events("a")) == 2


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nobody may refuse the superuser")
def test_a_disk_that_may_only_be_read_is_read(store):
    store.open("a", {"seed": 1})
    store.append("a", "exchange", {"text": "hola"})
    store.path.chmod(0o400)
    store.path.parent.chmod(0o500)
    try:
        assert [each.id for each in store.sessions()] == ["a"]
        assert store.events("a")[0].content == {"text": "hola"}
        with pytest.raises(InputError, match=r"cannot be used .*--store"):
            store.append("a", "exchange", {})
    finally:
        store.path.parent.chmod(0o700)


FILLS = """
import resource, signal, sys
from pathlib import Path
from collsim.errors import InputError
from collsim.roleplay.sessions.store import Store
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
store = Store(Path(sys.argv[1]))
for number in range(500):
    try:
        store.append("a", "exchange", {"text": "x" * 2_000, "number": number})
    except InputError as problem:
        sys.exit(f"{number} kept; {problem}")
"""


@pytest.mark.skipif(os.name != "posix", reason="no limit can be set on files")
def test_a_full_disk_is_answered_and_what_was_kept_stays(store):
    store.open("a", {})
    done = subprocess.run(
        [sys.executable, "-c", FILLS, str(store.path)], capture_output=True, text=True, timeout=120,
        env=os.environ,
    )  # fmt: skip
    assert "see that the disk has room" in done.stderr
    assert "Traceback" not in done.stderr
    kept = int(done.stderr.split()[0])
    assert kept > 0
    assert [each.content["number"] for each in store.events("a")] == list(range(kept))
