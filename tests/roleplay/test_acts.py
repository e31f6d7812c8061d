"""The understanding of acts: what is heard of one-act and of longer utterances, and when nothing is."""

import importlib.util

import numpy as np
import pytest

from collsim.records.act import FORBIDDEN_ACTS, Act
from collsim.roleplay.understanding import model
from collsim.roleplay.understanding.acts import ACTS, hear
from collsim.roleplay.understanding.clauses import clauses_of
from collsim.roleplay.understanding.features import ROWS, words_of
from collsim.roleplay.understanding.trust import SIGNS, Candidates, confidences
from tools.acts import data, measures, variants
from tools.acts.data import Filler, Utterance, utterances
from tools.acts.fitting import Trainer
from tools.acts.holding_out import FOLDS, Measured, measured
from tools.acts.trusting import Weighing, is_said, trusted, weighed_by
from tools.acts.weights import stale

EDITIONS = ["linear", *(["encoder"] if importlib.util.find_spec(model.ENCODER) else [])]
heard_in_both = pytest.mark.parametrize("edition", EDITIONS)


def best(text, language, edition):
    return max(hear(text, language=language, edition=edition).acts, key=lambda heard: heard.confidence).act


def test_the_weights_fit_the_training_data():
    assert stale() == [], "run python -m tools.acts"


def test_weights_of_other_training_data_are_stale(monkeypatch, tmp_path):
    for file in data.DATA.iterdir():
        text = file.read_text(encoding="utf-8")
        more = "" if file.stem == "slots" else "mexico\tgreet\tBuenas, jefe.\n"
        (tmp_path / file.name).write_text(text + more, encoding="utf-8")
    monkeypatch.setattr(data, "DATA", tmp_path)
    assert stale() == ["linear", "encoder"]


def test_the_weights_fit_the_features():
    said = [each for each in utterances() if len(each.acts) == 1][::9]
    right = [best(each.text, each.language, "linear") == each.acts[0] for each in said]
    assert sum(right) >= 0.93 * len(right)


def test_every_act_has_examples_enough():
    counted = dict.fromkeys([(language, act) for language in ("es", "en") for act in Act], 0)
    for each in utterances():
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
    for each in utterances()[::40]:
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


@pytest.mark.parametrize("text", ["You liar, you never pay.", "Pay or my boys will visit you tonight."])
@heard_in_both
def test_where_nothing_forbidden_is_said_none_is_heard(text, edition):
    assert {each.act for each in hear(text, language="en", edition=edition).acts} & FORBIDDEN_ACTS
    lawful = hear(text, language="en", edition=edition, lawful=True).acts
    assert lawful
    assert not {each.act for each in lawful} & FORBIDDEN_ACTS


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        (
            "hi this is jo calling about ur bill can u pay it today",
            ["hi", "this is jo", "calling about ur bill", "can u pay it today"],
        ),
        ("is this Rosa what's your birthday", ["is this Rosa", "what's your birthday"]),
        ("how much would you be able to pay", ["how much would you be able to pay"]),
        ("Bueno muchas gracias", ["Bueno", "muchas gracias"]),
        ("ok and thank you", ["ok", "and thank you"]),
    ],
)
def test_what_is_typed_without_stops_is_cut_where_something_new_begins(text, pieces):
    assert [text[each.start : each.end] for each in clauses_of(text)] == pieces


def test_amounts_and_days_do_not_change_the_act():
    for amount in ("$850", "1,700 pesos", "dos mil", "S/ 90"):
        for day in ("el sábado", "mañana", "el 15 de enero"):
            assert best(f"¿Podría pagar {amount} {day}?", "es", "linear") == Act.PROPOSE


def test_the_encoder_is_not_asked_for_in_vain(monkeypatch):
    monkeypatch.setattr(model.importlib.util, "find_spec", lambda _: None)
    assert hear("Buenos días", language="es").model == "linear"


def test_variants_are_the_same_each_time_and_stay_in_their_batch():
    said = utterances()[::50]
    more = variants.with_variants(said)
    assert more == variants.with_variants(said)
    fellows = {}
    for each in said:
        fellows.setdefault((each.language, each.batch), set()).update(each.acts)
    assert more[: len(said)] == said
    assert any(len(each.acts) > 1 for each in more[len(said) :])
    assert all({*each.acts} <= fellows[each.language, each.batch] for each in more)


def test_every_batch_is_held_out_once():
    held = [batch for fold in FOLDS for batch in fold]
    assert sorted(held) == sorted({each.batch for each in utterances()})


def test_an_utterance_that_is_said_to_somebody_does_the_same():
    said = Utterance("es", "x", (Act.ASK_DATE,), (), "¿Cuándo puede?")
    slots = {"opener": ["mire"], "address": ["don Luis"]}
    chance = np.random.default_rng(1)
    made = {variants.addressed(said, slots, chance).text for _ in range(60)}
    assert {"mire, ¿Cuándo puede?", "don Luis, ¿Cuándo puede?", "¿Cuándo puede, don Luis?"} <= made


def test_a_name_is_not_added_where_it_tells_what_is_done():
    said = [Utterance("es", "x", (Act.VERIFY,), (), "¿Hablo con usted?")] * 200
    assert {each.acts for each in variants.with_variants(said)} == {(Act.VERIFY,)}
    texts = {each.text for each in variants.with_variants(said) if each.weight < 1}
    assert not any("don Luis" in text or text.startswith("mire") for text in texts)


def test_training_learns_acts_that_another_batch_says_otherwise():
    wanted = {Act.THANK, Act.ASK_DATE, Act.BALANCE}
    said = [each for each in data.written_in("es") if each.acts[0] in wanted and len(each.acts) == 1]
    batches = [each for each in said if each.batch in ("mexico", "andes")]
    learning = Trainer(batches, None)
    weights = learning.train("linear", np.array([each.batch == "mexico" for each in batches]))
    taught = learning.model("linear", weights, weights)
    weighed = [weighed_by(taught, each) for each in batches if each.batch == "andes"]
    found = [measured(each, trusted(weighed)) for each in weighed]
    assert sum(map(measures.is_right, found)) >= 0.9 * len(found)


def test_trust_is_how_often_it_is_right():
    signs = np.zeros((1, SIGNS), np.float32)
    thanks, bye = (np.array([ACTS.index(act)]) for act in (Act.THANK, Act.CLOSE))
    said = Utterance("es", "x", (Act.THANK,), (), "gracias")
    right = [Weighing(said, Candidates(thanks, signs))] * 75
    wrong = [Weighing(said, Candidates(bye, signs))] * 25
    trust = trusted(right + wrong)
    assert confidences(Candidates(thanks, signs), trust)[0] > 0.75
    assert confidences(Candidates(bye, signs), trust)[0] < 0.6
    calls_for_both = [Weighing(said, Candidates(thanks, signs))] * 3
    calls_for_both += [Weighing(said._replace(acts=(Act.CLOSE,)), Candidates(thanks, signs))]
    sure = confidences(Candidates(thanks, signs), trusted(calls_for_both * 200))[0]
    assert sure == pytest.approx(0.75, abs=0.01)


def test_what_may_be_heard_as_well_teaches_no_distrust():
    signs = np.zeros((2, SIGNS), np.float32)
    acts = np.array([ACTS.index(Act.THANK), ACTS.index(Act.CLOSE)])
    said = Utterance("es", "x", (Act.THANK,), (Act.CLOSE,), "gracias")
    told = is_said(Weighing(said, Candidates(acts, signs)))
    assert told[0] == 1
    assert np.isnan(told[1])
    assert data.acts_of("thank+?close") == ((Act.THANK,), (Act.CLOSE,))


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
    first, second = (Filler("en").fillings("{amount} on {date}, {name}") for _ in range(2))
    assert first == second
    assert len(first) == data.FILLINGS
    assert not any(sign in text for text in first for sign in "{}")


def test_the_phrasebook_and_the_dialogues_are_learnt_from():
    said = data.phrases_in("es") + data.dialogues_in("es")
    assert {each.batch for each in said} == {"phrases", "dialogues"}
    assert {Act.PROPOSE, Act.RECAP, Act.THREAT} <= {act for each in said for act in each.acts}
    assert not any("{" in each.text for each in said)


def test_measures():
    said = [Utterance("es", "x", (act,), (), "") for act in (Act.GREET, Act.GREET, Act.THANK, Act.CLOSE)]
    heard = (Act.GREET, Act.THANK, Act.THANK, Act.CLOSE)
    found = [
        Measured(each, guess, frozenset({guess}), sure)
        for each, guess, sure in zip(said, heard, (0.9, 0.3, 0.8, 0.7), strict=True)
    ]
    assert measures.macro_f1(found) == pytest.approx((2 / 3 + 2 / 3 + 1) / 3)
    assert measures.shares_right(found)["50%"] == 1.0
    assert measures.confusions(found) == {"greet > thank": 1}
    low, high = measures.interval(found, measures.macro_f1)
    assert low < measures.macro_f1(found) <= high <= 1
