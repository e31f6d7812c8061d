"""From what was understood to what was said in numbers: which acts are acted upon, which amounts count."""

import datetime
from decimal import Decimal

import pytest

from collsim.records.act import Act
from collsim.roleplay.spoken import acts_of, spoken_of
from collsim.roleplay.understanding import Extraction
from collsim.roleplay.understanding.heard import Heard, Understanding
from collsim.roleplay.understanding.understand import understand

TODAY = datetime.datetime(2026, 11, 24, 10)


def understood(*acts, extraction=None):
    heard = tuple(Heard(act, confidence) for act, confidence in acts)
    return Understanding("x", heard, (), extraction or Extraction(), True)


def said(text, verified=True):
    return understand(text, language="es", country="MX", now=TODAY, verified=verified, edition="linear")


@pytest.mark.parametrize("grave", [Act.CLOSE, Act.CALLBACK, Act.LEAVE_MESSAGE, Act.ESCALATE, Act.DISCOUNT])
def test_what_cannot_be_taken_back_must_be_heard_more_surely_than_what_stands_beside_it(grave):
    assert acts_of(understood((grave, 0.6), (Act.PROPOSE, 0.9))) == (Act.PROPOSE,)
    assert acts_of(understood((grave, 0.8), (Act.PROPOSE, 0.9))) == (grave, Act.PROPOSE)
    assert acts_of(understood((grave, 0.6))) == (grave,)


def test_of_a_discount_in_doubt_only_the_amount_holds():
    named = said("unos 700 pesos").extraction
    assert acts_of(understood((Act.DISCOUNT, 0.6), extraction=named)) == (Act.PROPOSE,)
    assert acts_of(understood((Act.DISCOUNT, 0.8), extraction=named)) == (Act.DISCOUNT,)


def test_of_a_yes_and_a_no_the_surer_is_meant():
    assert acts_of(understood((Act.ACCEPT, 0.9), (Act.REJECT, 0.7))) == (Act.ACCEPT,)
    assert acts_of(understood((Act.ACCEPT, 0.7), (Act.PROPOSE, 0.8), (Act.REJECT, 0.9))) == (
        Act.PROPOSE,
        Act.REJECT,
    )


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Serían 1,455.20 pesos lo que se acumuló", Act.BALANCE),
        ("Ya vamos en 1,455.20 con todo", Act.BALANCE),
        ("Necesito que me deposite 1,455.20 pesos", Act.PROPOSE),
        ("¿Y si fueran los 1,455.20?", Act.PROPOSE),
        ("1,455.20 el viernes", Act.PROPOSE),
    ],
)
def test_the_balance_is_told_first_where_nobody_asks_for_it(text, act):
    heard = Understanding(text, (Heard(Act.PROPOSE, 0.9),), (), said(text).extraction, True)
    assert spoken_of(heard, (145_520,)).acts == (act,)
    assert spoken_of(heard, (145_520,), disclosed=True).acts == (Act.PROPOSE,)


@pytest.mark.parametrize(
    ("text", "let_off", "settles"),
    [
        ("Le quito 600 pesos si paga mañana", 60_000, False),
        ("Son 600 pesos que le puedo condonar", 60_000, False),
        ("Pague 400 pesos y lo demás se lo perdono", 0, True),
        ("Con 400 pesos ya no nos debe nada", 0, True),
        ("Por 400 pesos le doy su carta de no adeudo, es la quita", 0, True),
    ],
)
def test_words_tell_what_a_discount_leaves(text, let_off, settles):
    found = spoken_of(said(text), (), disclosed=True)
    assert Act.DISCOUNT in found.acts
    assert (found.let_off, found.settles) == (let_off, settles)


@pytest.mark.parametrize(
    "text", ["No le puedo condonar el resto, necesito 700", "700 ahora y el resto el lunes"]
)
def test_the_rest_that_is_not_let_off_is_no_discount(text):
    assert Act.DISCOUNT not in spoken_of(said(text), (), disclosed=True).acts


def test_before_it_was_told_what_is_owed_is_told_and_not_given_away():
    found = said("debe 1,455.20 pesos").extraction
    assert found.money[0].value == Decimal("1455.20")
    owed = (145_520,)
    discount = understood((Act.DISCOUNT, 0.9), extraction=found)
    assert spoken_of(discount, owed).acts == (Act.BALANCE,)
    assert spoken_of(discount, owed, disclosed=True).acts == (Act.DISCOUNT,)
    assert spoken_of(discount, (300_000,)).acts == (Act.DISCOUNT,)


@pytest.mark.parametrize(
    "text", ["", "...", "…", "(espero a que conteste)", "(pausa larga)", "[silencio]", "*waits*"]
)
def test_who_waits_says_nothing(text):
    found = said(text)
    assert found.acts == ()
    assert found.clear


@pytest.mark.parametrize("text", ["(ajá) siga", "¿mande...?", "... ¿cuánto puede?"])
def test_who_says_something_besides_is_heard(text):
    assert said(text).acts


def test_an_amount_that_is_named_to_him_is_asked_of_him_however_strangely():
    strange = "zutano mengano fulano 1,200 pesos perengano"
    assert {each.act for each in said(strange).acts} <= {Act.PROPOSE, Act.BALANCE, Act.RECAP, Act.ACCEPT}
    assert said(strange).clear


@pytest.mark.parametrize(
    "text",
    [
        "No le pido los 345.50 completos, pero ¿cuánto me puede dejar?",
        "No es que le pida la deuda entera, ¿con cuánto me apoya?",
        "No tiene que ser la totalidad, ¿cuánto podría?",
    ],
)
def test_what_is_not_asked_for_is_no_demand(text):
    heard = {each.act for each in said(text).acts}
    assert Act.ASK_AMOUNT in heard
    assert Act.ASK_TOTAL not in heard


def test_whoever_wonders_why_not_all_asks_for_all():
    assert {each.act for each in said("¿Por qué no paga todo de una vez?").acts} == {Act.ASK_TOTAL}


def test_payments_that_are_counted_are_a_plan_and_no_balance():
    counted = said("son 12 pagos parejos de 212.98 pesos").extraction
    heard = understood((Act.BALANCE, 0.9), extraction=counted)
    assert spoken_of(heard, (255_570,), disclosed=True).acts == (Act.PLAN,)


def test_what_the_boss_allows_is_offered_and_not_asked_for():
    acts = ((Act.ESCALATE, 0.8), (Act.PROPOSE, 0.95))
    named = said("unos 700 pesos").extraction
    assert acts_of(understood(*acts, extraction=named)) == (Act.PROPOSE,)
    assert acts_of(understood(*acts)) == (Act.ESCALATE, Act.PROPOSE)
