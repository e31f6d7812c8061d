"""`collsim conversation`: manners, objections, and one call turn by turn."""

from __future__ import annotations

from string import Formatter

import pytest

from collsim.records import FIRST_FORBIDDEN, Move, Reply
from collsim.reporting.talk_words import TALK

MANNERS = [
    *("honest", "aggressive", "evasive", "promising", "talkative", "silent"),
    *("tearful", "arrogant", "selective", "distrustful", "frightened", "pleasing"),
]


@pytest.mark.parametrize(
    ("lang", "words"), [("en", ["Evasive", "Neither yes nor no"]), ("es", ["Evasivo", "Ni sí ni no"])]
)
def test_the_manners_are_listed(collsim, lang, words):
    answer = collsim("conversation", "manners", "--lang", lang)
    assert answer.code == 0
    assert [word for word in [*MANNERS, *words] if word not in answer.said] == []
    assert max(len(line.rstrip()) for line in answer.out.splitlines()) <= 100


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", ["I have no money", "hardship"]), ("es", ["No tengo dinero", "dificultad"])],
)
def test_all_34_objections_are_listed(collsim, lang, words):
    answer = collsim("conversation", "objections", "--lang", lang)
    assert answer.code == 0
    assert [word for word in words if word not in answer.said] == []
    found = collsim("conversation", "objections", "--json").object
    assert sorted(each["number"] for each in found["objections"].values()) == list(range(1, 35))


def test_a_call_is_played_turn_by_turn(collsim):
    answer = collsim("conversation", "play", "unlucky", "--manner", "tearful", "--strategy", "empathic")
    assert answer.code == 0
    for word in ("Unlucky, tearful", "asks whether it is he", "Trust", "says goodbye"):
        assert word in answer.said
    spanish = collsim("conversation", "play", "unlucky", "--manner", "tearful", "--lang", "es")
    assert "Fortuito, llorón" in spanish.said
    assert "pregunta si es el titular" in spanish.said


def test_the_same_call_as_json(collsim):
    """What is agreed lies within what he could give, and the same call comes out again."""
    calls = [
        collsim("conversation", "play", "forgetful", "--replication", number, "--json").object
        for number in range(6)
    ]
    assert calls[2] == collsim("conversation", "play", "forgetful", "--replication", 2, "--json").object
    assert len({call["account"] for call in calls}) == 6
    assert any(call["agreement"] for call in calls)
    for call in calls:
        moves = [turn["move"] for turn in call["turns"]]
        assert moves.index("verify") < moves.index("balance")
        assert call["type"] == "forgetful"
        assert call["manner"] in MANNERS
        if call["agreement"]:
            assert call["agreement"]["amount"] <= call["overdue"]
            assert moves[-1] == "recap"


def test_what_the_law_forbids_is_not_played(collsim, tmp_path):
    asking = tmp_path / "asking.yaml"
    asking.write_text(
        "kind: strategy\ntitle: {en: Asking, es: Pregunta}\nabout: {en: Asks., es: Pregunta.}\n"
        "moves: [greet, identify, verify, balance, probe, ask_total]\n",
        encoding="utf-8",
    )
    asked = collsim("conversation", "play", "regular", "--strategy", asking, "--json")
    assert "probe" in [turn["move"] for turn in asked.object["turns"]]
    in_colombia = collsim(
        "conversation", "play", "regular", "--strategy", asking, "--conduct", "CO", "--json"
    )
    assert "probe" not in [turn["move"] for turn in in_colombia.object["turns"]]


def test_wrong_names_are_answered(refused):
    assert 'no type of debtor "stratgic", did you mean "strategic"?' in refused(
        "conversation", "play", "stratgic"
    )
    said = refused("conversation", "play", "strategic", "--manner", "evasiv")
    assert 'no manner "evasiv", did you mean "evasive"?' in said


def test_every_move_and_reply_has_words_in_both_languages():
    lawful = [move for move in Move if move < FIRST_FORBIDDEN]
    assert [f"move.{move.name.lower()}" for move in lawful if f"move.{move.name.lower()}" not in TALK] == []
    assert [reply for reply in Reply if f"reply.{reply.name.lower()}" not in TALK] == []
    for key, (english, spanish) in TALK.items():
        fields = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in (english, spanish)]
        assert fields[0] == fields[1], key
