"""`collsim dialogue`: the shelf, its check, and a replay turn by turn."""

from __future__ import annotations

import builtins
from pathlib import Path

import pytest

from collsim.cli import dialogue_view, practising
from collsim.content import names
from collsim.reporting.dialogue_words import DIALOGUE
from collsim.roleplay.sessions.store import Store
from collsim.roleplay.shelf.replay import read_dialogue

SHELF = names("dialogue")


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ["The broken promise", "Technique", "concession for something", "all of them"]),
        ("es", ["La promesa incumplida", "Técnica", "concesión a cambio de algo", "todos"]),
    ],
)
def test_the_shelf_is_listed(collsim, lang, words):
    answer = collsim("dialogue", "list", "--lang", lang)
    assert answer.code == 0
    assert [word for word in [*SHELF, *words] if word not in answer.said] == []
    assert max(len(line.rstrip()) for line in answer.out.splitlines()) <= 100


def test_the_shelf_as_json(collsim):
    listed = {each["name"]: each for each in collsim("dialogue", "list", "--json").object}
    assert list(listed) == SHELF
    assert listed["negotiation-as-told"]["breaches"] == 5
    assert listed["negotiation-lawful"]["breaches"] == 0
    assert "anchor" in listed["negotiation-lawful"]["techniques"]


@pytest.mark.parametrize(("lang", "well"), [("en", ": well ("), ("es", ": bien (")])
def test_the_whole_shelf_is_checked(collsim, lang, well):
    answer = collsim("dialogue", "check", "--lang", lang)
    assert answer.code == 0
    assert answer.out.count(well) == len(SHELF)
    assert collsim("dialogue", "check", "all", "--lang", lang).out == answer.out


def test_a_dialogue_that_the_debtor_would_not_have_held(collsim):
    """The file of a trainer, who makes the debtor poorer: from there on nothing is agreed."""
    text = read_dialogue("negotiation-lawful")[1].read_text(encoding="utf-8")
    assert "ceiling: 1740," in text
    Path("poorer.yaml").write_text(text.replace("ceiling: 1740,", "ceiling: 1420,"), encoding="utf-8")
    answer = collsim("dialogue", "check", "poorer.yaml", "dispute")
    assert answer.code == 2
    assert "poorer.yaml:" in answer.out
    assert "he answers counters here, not accepts: ceiling" in answer.out
    assert "dispute: well" in answer.out
    assert collsim("dialogue", "replay", "poorer.yaml").code == 2


@pytest.mark.parametrize("name", SHELF)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_replay_says_everything(collsim, name, lang):
    """Each line, what he thinks, every note and model answer; no line is wider than the paper."""
    answer = collsim("dialogue", "replay", name, "--lang", lang)
    assert answer.code == 0
    dialogue = read_dialogue(name)[0]
    assert max(len(line.rstrip()) for line in answer.out.splitlines()) <= 100
    said = set(answer.said.split())
    for line in dialogue.lines:
        texts = [line.text, line.inner if line.who != "collector" else line.text, line.note or line.text]
        texts += [each for stop in getattr(line, "stop", None) or () for each in (stop.text, stop.why)]
        for text in texts:
            assert set(text.in_language(lang).split()) <= said, line.id
    other = "es" if lang == "en" else "en"
    assert dialogue.about.in_language(other)[:40] not in answer.said


def test_the_ladder_and_the_breaches_are_shown(collsim):
    answer = collsim("dialogue", "replay", "negotiation-as-told", "--lang", "es")
    for words in ("pide 1,700–2,000 ████████████░░", "acuerdo 1,700 ████████████", "5 infracciones"):
        assert words in answer.said
    assert answer.out.count("✗ Infracción") == 5
    for words in (
        "mx-identify-first",
        "recibir el pago",
        "Infracción discutible: revelar la deuda a terceros",
    ):
        assert words in answer.said
    english = collsim("dialogue", "replay", "negotiation-as-told")
    assert (
        "Agreed: 1,700 on Saturday 5 December. Then 1,500 on Saturday 19 December. 5 breaches."
        in english.said
    )


def test_amounts_are_written_as_the_country_writes_them(collsim):
    assert "1.146,80" in collsim("dialogue", "replay", "broken-promise", "--lang", "es").said
    assert "385.000" in collsim("dialogue", "replay", "preventive-call", "--lang", "es").said
    assert "COP 385,000" in " ".join(collsim("dialogue", "replay", "preventive-call").said.split())


def test_a_replay_from_a_line_on(collsim, refused):
    answer = collsim("dialogue", "replay", "hang-up-and-recovery", "--from", "r18")
    assert "r17" in answer.said
    assert "r16" not in answer.said
    assert "Call 2: Elena Robles" in answer.said
    said = refused("dialogue", "replay", "hang-up-and-recovery", "--from", "x99")
    assert '--from: no line "x99"' in said


def test_a_replay_as_json(collsim):
    told = collsim("dialogue", "replay", "negotiation-lawful", "--json").object
    (call,) = told["calls"]
    lines = {line["id"]: line for line in call["lines"]}
    assert lines["l14"]["reply"] == "counters"
    assert lines["l14"]["state"]["offered"] == 1300
    assert lines["l14"]["state"]["asked"] == 2000
    assert lines["l18"]["state"]["agreed"] == 1700
    assert lines["l17"]["then"] == {"amount": 1500.0, "date": "2026-12-19"}
    assert told["outcome"].startswith("Agreed: 1,700 on Saturday 5 December.")


def test_whoever_sits_at_the_terminal_goes_on_with_enter(collsim, monkeypatch):
    """At a stop his own words are asked for; `q` leaves, and the end is not shown."""
    asked: list[str] = []
    answers = iter(["", "", "", "", "I would say nothing", "q"])

    def typed(prompt: str) -> str:
        asked.append(prompt)
        return next(answers)

    monkeypatch.setattr(dialogue_view, "asks_before_each", lambda: True)
    monkeypatch.setattr(builtins, "input", typed)
    left = collsim("dialogue", "replay", "negotiation-as-told")
    enter, you = (f"{DIALOGUE[key][0]} > " for key in ("enter", "your_words"))
    assert asked == [enter, enter, enter, you, enter, enter]
    assert "t10" in left.said
    assert "t11" not in left.said
    assert "What it came to" not in left.said
    at_once = collsim("dialogue", "replay", "negotiation-as-told", "--all")
    assert "What it came to" in at_once.said


def test_he_takes_over_and_goes_on_against_the_live_debtor(collsim, monkeypatch, tmp_path):
    """`t` at the first stop of the negotiation: the balance has been told, he is verified, and it is live."""
    answers = iter(["", "", "", "t"])

    def typed(prompt: str) -> str:
        try:
            return next(answers)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr(dialogue_view, "asks_before_each", lambda: True)
    monkeypatch.setattr(builtins, "input", typed)
    monkeypatch.setattr(practising, "default_store", lambda: tmp_path / "s.sqlite")
    told = collsim("dialogue", "replay", "negotiation-as-told", "--lang", "es")
    assert told.code == 0
    assert "diálogo negotiation-as-told, desde t07" in told.said
    [session] = Store(tmp_path / "s.sqlite").sessions()
    assert session.spec["line"] == "t07"


def test_a_dialogue_that_is_not_there(refused):
    said = refused("dialogue", "replay", "negotiation-lawfull")
    assert 'no dialogue named "negotiation-lawfull", did you mean "negotiation-lawful"?' in said
