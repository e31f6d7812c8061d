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
