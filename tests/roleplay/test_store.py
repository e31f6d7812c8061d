"""The file of sessions: what is written stays, whatever happens to whoever writes."""

import sqlite3

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
        Store(tmp_path / "file" / "sessions.sqlite").sessions()
