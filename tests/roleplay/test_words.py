"""Words are only the skin: said in words, a call comes to what it comes to in moves."""

import numpy as np
import pytest

from collsim.collectors.strategies import due
from collsim.records import Move
from collsim.roleplay.speech.phrasebook import Context, phrasebook_in, words_for
from tests.roleplay.rooms import NAMES, met_at, room_with
from tests.roleplay.test_room import debtors, simulated

OUTCOME = (
    "agreed",
    "agreed_day",
    "instalments",
    "waived",
    "offered",
    "claim",
    "last_reply",
    "over",
    "verified",
    "leaked",
)
PLACES = [("es", "MX", "MXN"), ("es", "CO", "COP"), ("en", "US", "USD")]


def said_in_words(row, replication, language, country, currency, word):
    """The CALL at the end of a talk in which each move of the simulated collector is said in words."""
    room = room_with(met_at(row, replication), language=language, country=country, currency=currency)
    while not room.is_over:
        said = room.met.next_move()
        call = room.met.call
        context = Context(country, currency, int(call.day), NAMES, owed=int(due(call)))
        room.say("" if said.move == Move.SILENCE else word(said, context))
    return room.met.call


def outcome(call):
    return {name: int(call[name]) for name in OUTCOME}


def differing(count, language, country, currency):
    """Those of some debtors with whom words come to something else than moves."""
    book = phrasebook_in(language)

    def canonical(said, context):
        return words_for(book, *said, context)

    chosen = debtors()[:: max(1, len(debtors()) // count)][:count]
    return [
        (row, replication)
        for row, replication in chosen
        if outcome(simulated(row, replication))
        != outcome(said_in_words(row, replication, language, country, currency, canonical))
    ]


@pytest.mark.parametrize(("language", "country", "currency"), PLACES)
def test_canonical_words_come_to_what_the_moves_come_to(language, country, currency):
    assert differing(60, language, country, currency) == []


@pytest.mark.slow
@pytest.mark.parametrize(("language", "country", "currency"), PLACES)
def test_canonical_words_of_500_calls(language, country, currency):
    assert differing(500, language, country, currency) == []


def test_a_silence_has_no_words():
    row, replication = debtors()[0]
    room = room_with(met_at(row, replication))
    assert room.say("").moves == (Move.SILENCE,)
    assert np.asarray(room.met.call)["last_move"] == Move.SILENCE
