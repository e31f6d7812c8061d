"""The other chair: what is typed as the debtor is understood, or asked for again."""

import csv
import datetime
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from collsim.content import names
from collsim.experiments.dialogue_rooms import fork
from collsim.experiments.rooms import other_chair
from collsim.negotiation.moves import Said
from collsim.records import Move, Reply
from collsim.roleplay.shelf.replay import debtors_of, play, read_dialogue
from collsim.units import day_of

TUESDAY = datetime.datetime(2026, 11, 24, 10)
SATURDAY = day_of(datetime.date(2026, 11, 28))
SAID = {
    Move.ANCHOR: Said(Move.ANCHOR, 200_000, SATURDAY),
    Move.RECAP: Said(Move.RECAP, 170_000, SATURDAY),
    Move.BALANCE: Said(Move.BALANCE, 328_000),
}
"""What the collector has said: 2,000 on Saturday?; 1,700 on Saturday it is; 3,280 are owed."""
COUNTRIES = {"es": "MX", "en": "US"}


@cache
def chair(language):
    """Somebody who plays a debtor on a Tuesday."""
    return replace(new_call(language), now=TUESDAY, country=COUNTRIES[language])


def new_call(language):
    """A call at its beginning, in which somebody plays the debtor."""
    return other_chair(fork("negotiation-lawful", None, language, "", None))


def answered(language, move, text):
    """What an answer to a move is."""
    return chair(language).understand(SAID.get(move, Said(move)), text)


def kind_of(language, found):
    """The name of a kind of an answer, an objection with an @ before it."""
    if found is None:
        return "asks again"
    return (
        "@" + chair(language).objections[found.objection]
        if found.objection >= 0
        else found.reply.name.lower()
    )


def sentences():
    """What debtors say, with the kinds that it may be taken for, the amount and the day."""
    with (Path(__file__).parent / "answers.tsv").open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


@pytest.mark.parametrize("language", ["es", "en"])
def test_debtors_sentences_are_understood(language):
    """At least nine in ten are; of the others none is taken for an agreement, and no amount is made up."""
    told = [each for each in sentences() if each["language"] == language]
    assert len(told) == 76
    wrong = []
    for each in told:
        move = Move[each["move"].upper()]
        found = answered(language, move, each["text"])
        said = SAID.get(move, Said(move))
        day = day_of(datetime.date.fromisoformat(each["day"])) if each["day"] else 0
        terms = found is not None and found.cents in (int(each["amount"] or 0), said.cents)
        terms = terms and found.day in (day, said.day)
        if kind_of(language, found) not in each["is"].split("|") or not terms:
            wrong.append((each["text"], kind_of(language, found)))
    assert len(wrong) <= 7, wrong
    assert [text for text, kind in wrong if kind == "accepts"] == []


@pytest.mark.parametrize("language", ["es", "en"])
def test_debtors_of_the_shelf_are_understood(language):
    """Lines of another author: two thirds are the kind that is written there, and every amount is heard."""
    right = heard = count = amounts = 0
    for name in names("dialogue"):
        dialogue, path = read_dialogue(name)
        said = None
        for each in play(dialogue, debtors_of(dialogue, path.parent)):
            if each.line.who == "collector":
                said = Said(*(each.steps or each.unheard)[-1])
                continue
            now = dialogue.calls[each.call_number].at
            seat = replace(chair(language), country=dialogue.country, now=now)
            text = each.line.text.in_language(language)
            found = seat.understand(said, "" if text.startswith("(") else text)
            count += 1
            right += found is not None and found.reply == each.line.reply
            if each.line.reply == Reply.COUNTERS and each.answer.amount:
                amounts += 1
                heard += found is not None and found.cents == each.answer.amount
    assert right >= 0.7 * count
    assert heard == amounts > 5


@pytest.mark.parametrize(
    ("language", "move", "text", "reply", "cents"),
    [
        ("es", Move.ANCHOR, "No, dos mil no los junto, cuando mucho 1,300", Reply.COUNTERS, 130_000),
        ("en", Move.ANCHOR, "Not two thousand, but I can go up to 1,300", Reply.COUNTERS, 130_000),
        ("es", Move.ANCHOR, "Sí, dos mil el sábado", Reply.ACCEPTS, 0),
        ("es", Move.ANCHOR, "Dos mil no los tengo", Reply.REJECTS, 0),
        ("en", Move.ANCHOR, "I can't do two thousand", Reply.REJECTS, 0),
        ("es", Move.ASK_AMOUNT, "unos ochocientos", Reply.COUNTERS, 80_000),
        ("en", Move.ASK_AMOUNT, "eight hundred maybe", Reply.COUNTERS, 80_000),
        ("es", Move.RECAP, "Gracias, hasta el sábado", Reply.CONFIRMS, 0),
        ("es", Move.RECAP, "No, eran 1,500", Reply.CORRECTS_RECAP, 150_000),
        ("es", Move.VERIFY, "El 3 de mayo del ochenta y uno", Reply.CONFIRMS, 0),
        ("es", Move.BALANCE, "Sí", Reply.ADMITS, 0),
        ("es", Move.EMPATHISE, "Le puedo dar 500 el viernes", Reply.COUNTERS, 50_000),
        ("en", Move.PROBE, "I could do 500 on Friday", Reply.COUNTERS, 50_000),
        ("es", Move.BALANCE, "Ya le deposité 500 el lunes", Reply.DISPUTES, 0),
        ("es", Move.PROBE, "", Reply.SILENT, 0),
    ],
)
def test_an_answer_is_what_it_says(language, move, text, reply, cents):
    found = answered(language, move, text)
    assert (found.reply, found.cents) == (reply, cents), kind_of(language, found)


@pytest.mark.parametrize("text", ["asdf qwer zxcv", "🙂🙂🙂", "xkcd zzz", "支払ってください", "..."])
def test_what_is_like_nothing_is_asked_for_again(text):
    for language in ("es", "en"):
        assert answered(language, Move.ASK_DATE, text) is None


def test_he_does_not_ask_twice_running():
    seat = new_call("es")
    said, words = seat.speaks()
    turns = int(seat.met.call.turns)
    assert seat.answer(said, words, "asdf qwer") is None
    assert (int(seat.met.call.turns), seat.exchanges) == (turns, [])
    exchange = seat.answer(said, words, "zxcv", not_understood="asdf qwer")
    assert exchange.answered.reply == Reply.EXPLAINS
    again = new_call("es")
    again.restore(exchange.to_json())
    assert again.exchanges == [exchange]
