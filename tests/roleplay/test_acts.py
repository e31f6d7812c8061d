"""The understanding of acts: what is heard of one-act and of longer utterances, and when nothing is."""

import importlib.util

import pytest

from collsim.records.act import Act
from collsim.roleplay.understanding import model
from collsim.roleplay.understanding.acts import ACTS, hear
from collsim.roleplay.understanding.features import ROWS
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
    assert model.weights_of("linear").words.shape == (ROWS, len(Act))


def test_what_was_heard_comes_in_the_order_said():
    heard = hear("Muchas gracias por su tiempo. ¿Qué día podría pagar? Hasta luego.", language="es")
    assert [act for act, _ in heard.acts] == [Act.THANK, Act.ASK_DATE, Act.CLOSE]


def test_a_bare_i_see_is_listening_and_feels_with_nobody():
    for text in ("entiendo", "Entiendo.", "ya veo", "Comprendo, señor."):
        assert Act.EMPATHISE not in {heard.act for heard in hear(text, language="es").acts}


def test_amounts_and_days_do_not_change_the_act():
    for amount in ("$850", "1,700 pesos", "dos mil", "S/ 90"):
        for day in ("el sábado", "mañana", "el 15 de enero"):
            assert best(f"¿Podría pagar {amount} {day}?", "es", "linear") == Act.PROPOSE


def test_the_encoder_is_not_asked_for_in_vain(monkeypatch):
    monkeypatch.setattr(model.importlib.util, "find_spec", lambda _: None)
    assert hear("Buenos días", language="es").model == "linear"


def test_variants_are_the_same_each_time_and_stay_in_their_batch():
    said = trainer.utterances()[::50]
    more = trainer.with_variants(said)
    assert more == trainer.with_variants(said)
    fellows = {}
    for each in said:
        fellows.setdefault((each.language, each.batch), set()).update(each.acts)
    assert more[: len(said)] == said
    assert any(len(each.acts) > 1 for each in more[len(said) :])
    assert all({*each.acts} <= fellows[each.language, each.batch] for each in more)


def test_training_learns_acts_that_another_batch_says_otherwise():
    wanted = {Act.THANK, Act.ASK_DATE, Act.BALANCE}
    said = [each for each in trainer.utterances_in("es") if each.acts[0] in wanted and len(each.acts) == 1]
    batches = [each for each in said if each.batch in ("mexico", "andes")]
    learning = trainer.Trainer(batches, None)
    weights = learning.train("linear", trainer.np.array([each.batch == "mexico" for each in batches]))
    taught = learning.model("linear", weights, weights)
    found = [trainer.measured(taught, each) for each in batches if each.batch == "andes"]
    assert sum(map(trainer.is_right, found)) >= 0.9 * len(found)


def test_measures():
    said = [trainer.Utterance("es", "x", (act,), "") for act in (Act.GREET, Act.GREET, Act.THANK, Act.CLOSE)]
    heard = (Act.GREET, Act.THANK, Act.THANK, Act.CLOSE)
    found = [
        trainer.Measured(each, guess, frozenset({guess}), sure)
        for each, guess, sure in zip(said, heard, (0.9, 0.3, 0.8, 0.7), strict=True)
    ]
    assert trainer.macro_f1(found) == pytest.approx((2 / 3 + 2 / 3 + 1) / 3)
    assert trainer.shares_right(found)["50%"] == 1.0
    assert trainer.confusions(found) == {"greet > thank": 1}
    low, high = trainer.interval(found, trainer.macro_f1)
    assert low < trainer.macro_f1(found) <= high <= 1
