"""The understanding of acts: what is heard of one-act and of longer utterances, and when nothing is."""

import importlib.util

import pytest

from collsim.records.act import Act
from collsim.roleplay.understanding import model
from collsim.roleplay.understanding.acts import ACTS, hear
from tools import acts as trainer

EDITIONS = ["linear", *(["encoder"] if importlib.util.find_spec(model.ENCODER) else [])]
heard_in_both = pytest.mark.parametrize("edition", EDITIONS)


def best(text, language, edition):
    return max(hear(text, language=language, edition=edition).acts, key=lambda heard: heard.confidence).act


def test_the_weights_fit_the_training_data():
    assert trainer.stale() == [], "run python -m tools.acts"


def test_weights_of_other_training_data_are_stale(monkeypatch, tmp_path):
    for language in ("es", "en"):
        text = (trainer.DATA / f"{language}.tsv").read_text(encoding="utf-8")
        (tmp_path / f"{language}.tsv").write_text(text + "mexico\tgreet\tBuenas, jefe.\n", encoding="utf-8")
    monkeypatch.setattr(trainer, "DATA", tmp_path)
    assert trainer.stale() == ["linear", "encoder"]


def test_the_weights_fit_the_features():
    said = [each for each in trainer.utterances() if len(each.acts) == 1][::9]
    right = [best(each.text, each.language, "linear") == each.acts[0] for each in said]
    assert sum(right) >= 0.95 * len(right)


def test_every_act_has_examples_enough():
    counted = dict.fromkeys([(language, act) for language in ("es", "en") for act in Act], 0)
    for each in trainer.utterances():
        if len(each.acts) == 1:
            counted[each.language, each.acts[0]] += 1
    assert {key: count for key, count in counted.items() if count < (60 if key[0] == "es" else 40)} == {}


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_nothing_said_is_nothing_heard(text):
    heard = hear(text, language="es")
    assert heard.acts == ()
    assert not heard.clear


@heard_in_both
@pytest.mark.parametrize(
    "text",
    [
        "👋👋",
        "???",
        "...",
        "qwrtp zxcvb ñlkjh",
        "Sehr geehrte Damen und Herren, wann zahlen Sie?",
        "<script>alert(1)</script>",
        "SELECT name FROM users WHERE 1=1; DROP TABLE users;--",
        "お支払いはいつですか",
        "\x00\x01\u202e",
    ],
)
def test_what_is_no_spanish_is_not_clear(text, edition):
    heard = hear(text, language="es", edition=edition)
    assert heard.acts
    assert not heard.clear
    assert heard.model == edition


@heard_in_both
def test_confidences_are_probabilities(edition):
    for each in trainer.utterances()[::40]:
        heard = hear(each.text, language=each.language, edition=edition)
        assert all(0 < act.confidence <= 1 for act in heard.acts)
        assert len({act.act for act in heard.acts}) == len(heard.acts)


@heard_in_both
def test_the_same_words_are_heard_the_same_way(edition):
    text = "Buenas tardes, le habla Ana, del banco. ¿Cuándo podría pagar?"
    assert hear(text, language="es", edition=edition) == hear(text, language="es", edition=edition)


def test_the_longest_utterance_is_heard():
    text = "Buenas tardes, ¿cuándo paga? " * 68
    assert {Act.GREET, Act.ASK_DATE} <= {heard.act for heard in hear(text, language="es").acts}


def test_the_columns_are_the_acts():
    assert list(Act) == list(ACTS)
    assert model.weights_of("linear").words.shape == (model.ROWS, len(Act))
