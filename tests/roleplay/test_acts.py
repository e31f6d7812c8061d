"""The understanding of acts: what is heard of one-act and of longer utterances, and when nothing is."""

import importlib.util

import pytest

from collsim.records.act import Act
from collsim.roleplay.understanding import model
from collsim.roleplay.understanding.acts import ACTS, hear
from collsim.roleplay.understanding.clauses import clauses_of
from collsim.roleplay.understanding.features import ROWS, words_of
from collsim.roleplay.understanding.trust import Candidates, confidences
from tools import acts as trainer

EDITIONS = ["linear", *(["encoder"] if importlib.util.find_spec(model.ENCODER) else [])]
heard_in_both = pytest.mark.parametrize("edition", EDITIONS)


def best(text, language, edition):
    return max(hear(text, language=language, edition=edition).acts, key=lambda heard: heard.confidence).act


def test_the_weights_fit_the_training_data():
    assert trainer.stale() == [], "run python -m tools.acts"


def test_weights_of_other_training_data_are_stale(monkeypatch, tmp_path):
    for file in trainer.DATA.iterdir():
        text = file.read_text(encoding="utf-8")
        more = "" if file.stem == "slots" else "mexico\tgreet\tBuenas, jefe.\n"
        (tmp_path / file.name).write_text(text + more, encoding="utf-8")
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
    said = [each for each in trainer.written_in("es") if each.acts[0] in wanted and len(each.acts) == 1]
    batches = [each for each in said if each.batch in ("mexico", "andes")]
    learning = trainer.Trainer(batches, None)
    weights = learning.train("linear", trainer.np.array([each.batch == "mexico" for each in batches]))
    taught = learning.model("linear", weights, weights)
    weighed = [trainer.weighed_by(taught, each) for each in batches if each.batch == "andes"]
    found = [trainer.measured(each, trainer.trusted(weighed)) for each in weighed]
    assert sum(map(trainer.is_right, found)) >= 0.9 * len(found)


def test_trust_is_how_often_it_is_right():
    signs = trainer.np.zeros((1, trainer.SIGNS), trainer.np.float32)
    thanks, bye = (trainer.np.array([trainer.ACTS.index(act)]) for act in (Act.THANK, Act.CLOSE))
    said = trainer.Utterance("es", "x", (Act.THANK,), (), "gracias")
    right = [trainer.Weighing(said, Candidates(thanks, signs))] * 75
    wrong = [trainer.Weighing(said, Candidates(bye, signs))] * 25
    trust = trainer.trusted(right + wrong)
    assert confidences(Candidates(thanks, signs), trust)[0] > 0.75
    assert confidences(Candidates(bye, signs), trust)[0] < 0.6
    calls_for_both = [trainer.Weighing(said, Candidates(thanks, signs))] * 3
    calls_for_both += [trainer.Weighing(said._replace(acts=(Act.CLOSE,)), Candidates(thanks, signs))]
    sure = confidences(Candidates(thanks, signs), trainer.trusted(calls_for_both * 200))[0]
    assert sure == pytest.approx(0.75, abs=0.01)


def test_what_may_be_heard_as_well_teaches_no_distrust():
    signs = trainer.np.zeros((2, trainer.SIGNS), trainer.np.float32)
    acts = trainer.np.array([trainer.ACTS.index(Act.THANK), trainer.ACTS.index(Act.CLOSE)])
    said = trainer.Utterance("es", "x", (Act.THANK,), (Act.CLOSE,), "gracias")
    told = trainer.is_said(trainer.Weighing(said, Candidates(acts, signs)))
    assert told[0] == 1
    assert trainer.np.isnan(told[1])
    assert trainer.acts_of("thank+?close") == ((Act.THANK,), (Act.CLOSE,))


@pytest.mark.parametrize(
    ("language", "text", "signs"),
    [
        ("es", "el jueves 15 de enero de 2027", ["el", "wd"]),
        ("es", "son 1,640.40 pesos", ["son", "$$"]),
        ("es", "S/ 350.50 el 15 de diciembre", ["$$", "el", "wd"]),
        ("es", "seis pagos de 760", ["#few", "pagos", "de", "$$"]),
        ("en", "on Friday, December 4", ["on", "wd"]),
        ("en", "two hundred dollars", ["$$"]),
    ],
)
def test_amounts_and_days_are_one_sign_each(language, text, signs):
    assert words_of(text, language, None) == signs


def test_a_comma_inside_a_date_or_a_joined_amount_is_no_pause():
    for text in ("on Saturday, November 28", "between $50 and $80", "el viernes, 4 de diciembre"):
        assert len(clauses_of(text)) == 1


def test_slots_are_filled_the_same_way_each_time():
    first, second = (trainer.Filler("en").fillings("{amount} on {date}, {name}") for _ in range(2))
    assert first == second
    assert len(first) == trainer.FILLINGS
    assert not any(sign in text for text in first for sign in "{}")


def test_the_phrasebook_and_the_dialogues_are_learnt_from():
    said = trainer.phrases_in("es") + trainer.dialogues_in("es")
    assert {each.batch for each in said} == {"phrases", "dialogues"}
    assert {Act.PROPOSE, Act.RECAP, Act.THREAT} <= {act for each in said for act in each.acts}
    assert not any("{" in each.text for each in said)


def test_measures():
    said = [
        trainer.Utterance("es", "x", (act,), (), "") for act in (Act.GREET, Act.GREET, Act.THANK, Act.CLOSE)
    ]
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
