"""`collsim treatment`: what can be done, and all that is known of one treatment."""

from pathlib import Path
from typing import get_args

import pytest

from collsim.cli.words import SENTENCES
from collsim.content import find, load
from collsim.policies.policy import Step
from collsim.policies.treatments import CARDS, MechanismName, Treatments

CATALOGUE = load(Treatments, find("treatments", "default"))


@pytest.mark.parametrize(("lang", "word"), [("en", "Payment link"), ("es", "Enlace de pago")])
def test_the_catalogue_is_listed(collsim, lang, word):
    answer = collsim("treatment", "list", "--lang", lang)
    assert answer.code == 0
    for name in CATALOGUE.treatments:
        assert name in answer.said
    assert word in " ".join(answer.said.split())


def test_the_catalogue_for_programs(collsim):
    found = collsim("treatment", "list", "--json").object
    assert list(found["treatments"]) == list(CATALOGUE.treatments)


@pytest.mark.parametrize("name", CATALOGUE.treatments)
@pytest.mark.parametrize("lang", ["en", pytest.param("es", marks=pytest.mark.slow)])
def test_every_treatment_is_shown(collsim, name, lang):
    answer = collsim("treatment", "show", name, "--lang", lang)
    assert answer.code == 0
    each = CATALOGUE.treatments[name]
    assert each.title.in_language(lang) in answer.said
    for card in each.cards().values():
        assert f"{card.value:g}" in answer.said


def test_a_notice_says_what_it_announces_and_what_follows_says_by_whom(collsim):
    said = " ".join(collsim("treatment", "show", "bureau").said.split())
    assert "bureau_report, within 30 days" in said
    assert "restrictive" in said
    assert "ever: 1" not in said
    assert "legal_notice" in collsim("treatment", "show", "lawsuit").said


def test_what_the_rules_say_about_its_channel(collsim):
    shown = collsim("treatment", "show", "third_party", "--json").object
    assert shown["who"] == "referenced"
    assert shown["conduct"]["CO"]["hours"]["mon_fri"] == []
    assert shown["conduct"]["US"]["limits"] == ["us-third-parties-only-to-locate"]
    assert "ever: 1" in collsim("treatment", "show", "third_party").said
    assert collsim("treatment", "show", "sale", "--json").object["conduct"] == {}


def test_which_policies_give_it(collsim):
    shown = collsim("treatment", "show", "visit", "--json").object
    assert {"insistence", "rational"} <= set(shown["policies"])
    shown = collsim("treatment", "show", "collection_visit", "--json").object
    assert {"restrictive", "rational"} <= set(shown["policies"])
    said = " ".join(collsim("treatment", "show", "lawsuit", "--lang", "es").said.split())
    assert "saldo desde, USD: 900" in said


def test_a_catalogue_of_ones_own(collsim):
    text = find("treatments", "default").read_text("utf-8").replace("  sms:\n", "  text:\n", 1)
    Path("ours.yaml").write_text(text, "utf-8")
    assert collsim("treatment", "show", "text", "--catalogue", "ours.yaml").code == 0
    assert "text" in collsim("treatment", "list", "--catalogue", "ours.yaml").said


def test_what_does_not_exist_is_answered(refused):
    assert 'did you mean "letter"?' in refused("treatment", "show", "leter")


def test_every_mechanism_card_and_condition_has_words():
    for mechanism in get_args(MechanismName):
        assert f"mechanism.{mechanism}" in SENTENCES
    for card in CARDS:
        assert f"card.{card}" in SENTENCES
    for field in set(Step.model_fields) - {"treatment", "days_past_due", "every"}:
        assert f"step.{field}" in SENTENCES
