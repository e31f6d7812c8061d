"""`collsim debtor`: types of debtor, and how those of one type live a year."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from collsim.reporting import debtor_page
from tests.cli.conftest import Answer, run_command

TYPES = ["regular", "unlucky", "strategic", "careless", "forgetful", "disputing"]
SMALL = ("--debtors", "30", "--days", "45")


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Answer, Path]:
    """A few forgetful debtors, in Spanish."""
    folder = tmp_path_factory.mktemp("debtor") / "out"
    return run_command("debtor", "show", "forgetful", *SMALL, "--lang", "es", "--out", folder), folder


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", ["Forgetful", "A reminder, and paying at once.", "1–30 days", "36%"]),
     ("es", ["Despreocupado", "Un recordatorio y pagar en el momento.", "1–30 días", "36 %"])],
)  # fmt: skip
def test_types_are_listed_with_what_works_and_where_they_are_found(collsim, lang, words):
    answer = collsim("debtor", "list", "--lang", lang)
    assert answer.code == 0
    said = answer.said.replace("\u00a0", " ")
    assert [word for word in [*TYPES, *words] if word not in said] == []
    assert max(len(line.rstrip()) for line in answer.out.splitlines()) <= 100


def test_the_list_as_json(collsim):
    found = collsim("debtor", "list", "--json").object
    assert [each["type"] for each in found["types"]] == TYPES
    by_bucket = [each["shares"] for each in found["types"]]
    assert all(sum(each[b] for each in by_bucket) == pytest.approx(1.0) for b in by_bucket[0])
    assert found["types"][0]["works"] is None
    assert set(found["types"][1]["works"]) == {"en", "es"}


def test_a_year_is_told_within_a_hundred_columns(shown):
    answer, folder = shown
    assert answer.code == 0
    for word in ("Despreocupado", "Quiere pagar", "casi del todo", "si no se hace nada", "30 deudores"):
        assert word in answer.said
    lines = [line for line in answer.out.splitlines() if str(folder) not in line]
    assert max(len(line.rstrip()) for line in lines) <= 100


def test_page_and_picture_are_written(shown):
    _, folder = shown
    assert {file.name for file in folder.iterdir()} == {"debtor.html", "debtor.png"}
    page = (folder / "debtor.html").read_text(encoding="utf-8")
    assert '<html lang="es">' in page
    assert "collsim debtor show forgetful" in page
    assert "http://" not in page
    assert (folder / "debtor.png").read_bytes().startswith(b"\x89PNG")


@pytest.fixture
def undrawn(monkeypatch):
    """Nothing is drawn, which takes longer than the year: for tests that only read what is printed."""
    monkeypatch.setattr(debtor_page, "write_year", lambda *_: None)


@pytest.mark.usefixtures("undrawn")
def test_same_seed_same_object_and_another_seed_another(collsim):
    first, again, other = (
        collsim("debtor", "show", "strategic", *SMALL, "--json", "--seed", seed) for seed in (3, 3, 4)
    )
    assert first.out == again.out
    assert json.dumps(first.object["worlds"]) != json.dumps(other.object["worlds"])
    assert first.object["lives"][0]["account"]


@pytest.mark.usefixtures("undrawn")
def test_the_object_says_what_was_asked(collsim, tmp_path):
    found = collsim("debtor", "show", "regular", *SMALL, "--policy", "liberal", "--json").object
    assert found["type"] == "regular"
    assert (found["policy"], found["compared_with"]) == ("liberal", "do-nothing")
    assert (found["debtors"], found["days"]) == (30, 45)
    assert found["buckets"]["not_due"] == 30
    assert list(found["worlds"]) == ["liberal", "do-nothing"]
    assert (tmp_path / "out" / "cards" / "debtor-regular").is_dir()
    assert found["evenings"] == [0, 7, 14, 21, 28, 35, 42, 45]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["stratgic"], 'did you mean "strategic"?; there are: regular, unlucky'),
        (["Fortuito"], "there are: regular, unlucky"),
        (["unlucky", "--policy", "liberla"], 'did you mean "liberal"?'),
        (["unlucky", "--policy", "do-nothing"], "--policy do-nothing: every policy is compared with it"),
        (["unlucky", "--scenario", "nowhere"], 'no scenario named "nowhere"'),
        (["unlucky", "--days", "5"], "--days"),
        (["unlucky", "--days", "9999"], "--days"),
        (["unlucky", "--debtors", "0"], "--debtors"),
        (["unlucky", "--seed", "-1"], "--seed"),
        (["unlucky", "--conduct", "XX"], 'no conduct named "XX"'),
        (["unlucky", "--lang", "fr"], "--lang"),
        (["unlucky", "--out", "/proc/none"], "/proc/none"),
        ([], "TYPE"),
    ],
)  # fmt: skip
def test_wrong_input_is_answered_and_leaves_nothing(refused, tmp_path, words, told):
    assert told in refused("debtor", "show", *words)
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_scenario_has_no_list(refused):
    assert 'no scenario named "nowhere"' in refused("debtor", "list", "--scenario", "nowhere")
