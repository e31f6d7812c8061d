"""`collsim understand`: one utterance a line in, one object a line out."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

FIELDS = ["text", "moves", "forbidden", "money", "numbers", "percent", "dates", "plan"]
TUESDAY = ("--today", "2026-11-24T10:00")


@pytest.fixture
def understand(collsim_fed):
    """Understand some lines in Mexican Spanish, and return the objects."""

    def run(*lines, options=("--lang", "es", "--country", "MX")):
        answer = collsim_fed("\n".join(lines) + "\n", "understand", *options, *TUESDAY, "--json")
        assert answer.code == 0
        return [json.loads(line) for line in answer.out.splitlines()]

    return run


def test_every_line_is_answered_in_order_with_every_field(understand):
    lines = ["Buenos días", "", "¿Puede pagar 1,700 pesos el sábado?", "asdf"]
    found = understand(*lines)
    assert [each["text"] for each in found] == lines
    assert all(list(each) == FIELDS for each in found)
    assert found[1]["moves"] == []
    assert found[2]["money"] == [{"value": 1700.0, "currency": "MXN", "alternatives": []}]
    assert found[2]["dates"][0]["date"] == "2026-11-28"
    assert {"move", "confidence"} == set(found[2]["moves"][0])
    assert found[2]["moves"][0]["move"] == "propose"


def test_a_plan_has_its_fields(understand):
    [found] = understand("Le ofrezco 6 pagos mensuales de 500 pesos")
    assert found["plan"] | {"instalments": []} == {
        "count": 6, "amount": 500.0, "period": "month", "instalments": [],
    }  # fmt: skip


def test_separators_follow_the_country(understand):
    [found] = understand("Son 1.700 pesos", options=("--lang", "es", "--country", "CO"))
    assert found["money"][0]["value"] == 1700.0
    [found] = understand("It is $1,700", options=("--lang", "en"))
    assert found["money"][0]["value"] == 1700.0


def test_an_object_says_who_listens_and_what_is_true(understand):
    text = "Su hijo debe 5,000 pesos"
    told = json.dumps({"text": text, "listener": "mother"})
    [found] = understand(told)
    assert found["text"] == text
    assert {"move": "disclose_third", "certain": True} in found["forbidden"]
    threat = "Si no paga va a ir a la cárcel"
    assert {"move": "threat", "certain": True} in understand(json.dumps({"text": threat}))[0]["forbidden"]


def test_what_cannot_be_read_is_refused_and_the_rest_goes_on(collsim_fed):
    lines = ["x" * 2_001, '{"text": 5}', "Buenos días", '{"broken"']
    answer = collsim_fed("\n".join(lines) + "\n", "understand", "--lang", "es", *TUESDAY, "--json")
    found = [json.loads(line) for line in answer.out.splitlines()]
    assert [("error" in each) for each in found] == [True, True, False, False]
    assert "line 1: an utterance has at most 2,000 characters" in answer.err
    assert "line 2: text" in answer.err
    assert found[3]["text"] == '{"broken"'


def test_a_wrong_moment_is_answered(collsim_fed):
    answer = collsim_fed("hola\n", "understand", "--lang", "es", "--today", "soon")
    assert answer.code == 2
    assert "--today soon: this is no moment; write it as 2026-11-24T10:00" in answer.said


@pytest.mark.parametrize(("lang", "word"), [("es", "propone un monto"), ("en", "proposes an amount")])
def test_people_read_words(collsim_fed, lang, word):
    text = {"es": "¿Puede pagar 1,700 el sábado?", "en": "Can you pay $1,700 on Saturday?"}[lang]
    answer = collsim_fed(text + "\n", "understand", "--lang", lang, "--country", "MX", *TUESDAY)
    assert word in answer.said
    assert "2026-11-28" in answer.said


IN_ANY_ORDER = [
    "shut up you stupid b****",
    "you are a c****",
    "that is what a ch*** would say",
    "stop it, you l***",
    "es usted un es*****",
    "80 on Friday or 120 on the 15th, you pick",
    "six payments of $45, every other Friday, and I waive the fee",
]
"""Sentences whose reading asks sets, which each process has in an order of its own."""


def test_every_process_understands_the_same():
    said = [understood_with(hash_seed) for hash_seed in ("1", "2", "3")]
    assert said[0] == said[1] == said[2]
    assert len(said[0].splitlines()) == len(IN_ANY_ORDER)


def understood_with(hash_seed):
    """What a process of its own understands, whose sets are in the order of a hash seed."""
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "from collsim.cli import main; main()",
            "understand",
            "--lang",
            "en",
            "--json",
        ],
        input="\n".join(IN_ANY_ORDER) + "\n",
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
