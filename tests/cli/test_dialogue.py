"""`collsim dialogue`: the shelf, its check, and a replay turn by turn."""

from __future__ import annotations

import builtins
import csv
from pathlib import Path

import pytest

from collsim.cli import dialogue_view
from collsim.content import names
from collsim.experiments.dialogue_tries import Tries
from collsim.records import Move
from collsim.reporting.dialogue_words import DIALOGUE
from collsim.roleplay.sessions.store import Store
from collsim.roleplay.shelf.replay import debtors_of, play, read_dialogue

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


@pytest.fixture
def at_terminal(collsim, monkeypatch, tmp_path):
    """Replay a dialogue at a terminal where these lines are typed, and then nothing more; what was asked."""

    def run(*typed, name="negotiation-as-told", lang="es", start=()):
        asked: list[str] = []
        lines = iter(typed)

        def next_line(prompt: str) -> str:
            asked.append(prompt.removesuffix(" > "))
            try:
                return next(lines)
            except StopIteration:
                raise EOFError from None

        monkeypatch.setattr(dialogue_view, "asks_before_each", lambda: True)
        monkeypatch.setattr(builtins, "input", next_line)
        answer = collsim("dialogue", "replay", name, "--lang", lang, *start, "--store", tmp_path / "s.sqlite")
        assert answer.code == 0
        return answer.said, asked

    return run


def tries(tmp_path):
    """What was kept of the only session."""
    store = Store(tmp_path / "s.sqlite")
    [session] = store.sessions()
    return session, [each.content for each in store.events(session.id)]


def test_whoever_sits_at_the_terminal_goes_on_with_enter(at_terminal, collsim, tmp_path):
    """At a stop his own words are asked for; `q` leaves before the end; nothing said, nothing kept."""
    said, asked = at_terminal("", "", "", "", "q", lang="en")
    enter, you = (DIALOGUE[key][0] for key in ("enter", "your_words"))
    assert asked == [enter, enter, you, enter, enter]
    assert "t10" in said
    assert "t11" not in said
    assert "What it came to" not in said
    assert not (tmp_path / "s.sqlite").exists()
    at_once = collsim("dialogue", "replay", "negotiation-as-told", "--all")
    assert "What it came to" in at_once.said


def test_he_takes_over_and_goes_on_against_the_live_debtor(at_terminal, tmp_path):
    """`t` at the first stop of the negotiation: the balance has been told, he is verified, and it is live."""
    said, _ = at_terminal("", "", "t")
    assert "diálogo negotiation-as-told, desde t07" in said
    [session] = Store(tmp_path / "s.sqlite").sessions()
    assert session.spec["line"] == "t07"


def test_what_he_would_say_is_understood_and_compared(at_terminal, tmp_path):
    """At t13 she opens with 2,000: the same move, then another amount below the plan, then another move."""
    typed = ("Necesito 2,000 el jueves", "¿Puede pagar 1,200 el jueves?", "¿Qué pasó?", "")
    said, asked = at_terminal(*typed, start=("--from", "t13"))
    assert asked[:4] == ["Usted", "Otra vez, o Enter", "Otra vez, o Enter", "Otra vez, o Enter"]
    assert "Igual que Laura Méndez aquí: pide un monto. Usted pide 2,000; Laura Méndez, 2,000." in said
    assert said.count("Es menos de 1,500, lo mínimo que acepta el plan.") == 1
    assert "Usted: pregunta la causa. Laura Méndez aquí, y usted no: pide un monto." in said
    assert said.count("El deudor en vivo contesta:") == 3
    session, kept = tries(tmp_path)
    assert session.spec["replayed"] is True
    assert [each["line"] for each in kept] == ["t13"] * 3
    assert [each["same"] for each in kept] == [["anchor"], ["anchor"], []]
    assert [each["left_out"] for each in kept] == [[], [], ["anchor"]]
    assert [each["below"] for each in kept] == [False, True, False]


def test_a_breach_at_a_stop_is_named(at_terminal, tmp_path):
    said, _ = at_terminal("Si no paga lo meto a la cárcel", start=("--from", "t13"))
    assert "Falta: amenaza (mx-no-threats, CONDUSEF, Disposiciones 2014)" in said
    assert "antes de identificarse" not in said  # she has said who calls, before
    _, [kept] = tries(tmp_path)
    assert ["threat", True] in kept["breaches"]


def test_saying_nothing_is_an_answer_too(at_terminal, tmp_path):
    said, _ = at_terminal("...", start=("--from", "t07"))
    assert "Igual que Laura Méndez aquí: calla." in said
    _, [kept] = tries(tmp_path)
    assert (kept["exchange"]["text"], kept["same"]) == ("", ["silence"])


def test_what_was_tried_can_be_seen_later_and_not_gone_on_with(at_terminal, collsim, refused, tmp_path):
    at_terminal("¿Cuánto puede?", "...", start=("--from", "t13"))
    session, _ = tries(tmp_path)
    store = ("--store", tmp_path / "s.sqlite")
    shown = collsim("session", "show", session.id, *store, "--lang", "es").said
    assert "t13: «¿Cuánto puede?»" in shown
    assert "t13: «(silencio)»" in shown
    [listed] = collsim("session", "list", *store, "--json").object
    assert listed["turns"] == 2
    said = refused("practise", "--resume", session.id, *store)
    assert "collsim dialogue replay negotiation-as-told" in said
    out = tmp_path / "out.csv"
    assert collsim("session", "export", *store, "--out", out).code == 0
    rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert [(row["line"], row["turn"]) for row in rows] == [("t13", "1"), ("t13", "2")]


@pytest.mark.parametrize("name", SHELF)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_line_itself_is_what_stands_there(name, lang):
    """Said in the words of the dialogue, a line with a stop is known, whatever moves are heard."""
    dialogue, path = read_dialogue(name)
    played = list(play(dialogue, debtors_of(dialogue, path.parent)))
    tries = Tries(name, dialogue, played, lang)
    for each in played:
        line = each.line
        if line.who == "collector" and line.stop:
            text = line.text.in_language(lang)
            found = tries.say(line.id, "" if text.startswith("(") else text)
            assert found.exchange.words
            assert found.is_model if found.exchange.text else found.beside.same == (Move.SILENCE,)
            assert not tries.say(line.id, "¿Mi perro come pan?").is_model


def test_a_dialogue_that_is_not_there(refused):
    said = refused("dialogue", "replay", "negotiation-lawfull")
    assert 'no dialogue named "negotiation-lawfull", did you mean "negotiation-lawful"?' in said
