"""Words are only the skin: said in words, a call comes to what it comes to in moves."""

import json
import random
import re
import string
from collections import defaultdict

import numpy as np
import pytest

from benchmarks.understanding import STILL_UNSEEN, UNSEEN
from collsim.collectors.strategies import due
from collsim.records import Move
from collsim.roleplay.speech.phrasebook import Context, phrasebook_in, words_for
from collsim.roleplay.speech.wording import amount_said, exact_day
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
        room.say("" if said.move == Move.SILENCE else word(said, context, call))
    return room.met.call


def outcome(call):
    return {name: int(call[name]) for name in OUTCOME}


def differing(count, language, country, currency):
    """Those of some debtors with whom words come to something else than moves."""
    book = phrasebook_in(language)

    def canonical(said, context, _call):
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
    assert differing(30, language, country, currency) == []


@pytest.mark.slow
@pytest.mark.parametrize(("language", "country", "currency"), PLACES)
def test_canonical_words_of_500_calls(language, country, currency):
    assert differing(500, language, country, currency) == []


def test_a_silence_has_no_words():
    row, replication = debtors()[0]
    room = room_with(met_at(row, replication))
    assert room.say("").moves == (Move.SILENCE,)
    assert np.asarray(room.met.call)["last_move"] == Move.SILENCE


PARAPHRASES = UNSEEN / STILL_UNSEEN / "paraphrases.jsonl"
AGREED_ALIKE = 0.95


def paraphrases(language):
    """Templates of another author by move, in a language."""
    found = defaultdict(list)
    for line in PARAPHRASES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["lang"] == language:
            found[row["move"]].append(row["template"])
    return found


LET_OFF = re.compile(
    r"(?i)\b(?:rebaj|descuent|descont|quit|perdon|condon|bonific|knock|tak|waiv|writ|forgiv|drop|cut|shav"
    r"|discount|reduc)\w*(?: (?!(?:a|en|hasta|to|at|for)\b)[\wáéíóú]+){0,3} \{amount\}"
    r"|\{amount\} (?:de (?:descuento|quita|rebaja)|menos|off|less|discount|reduction)\b"
)
"""Templates of a discount that name what is let off; all others name what is to be paid."""
NAMES_A_DAY = re.compile(
    r"(?i)\b(?:hoy|mañana|today|tonight|tomorrow|right now|ahorita|ahora mismo|esta semana|this week|month"
    r"|mes)\b"
)
HAS_A_DAY = {
    Move.ASK_TOTAL, Move.ANCHOR, Move.RANGE, Move.CONCEDE, Move.SPLIT, Move.PLAN, Move.DISCOUNT, Move.ESCALATE
}  # fmt: skip
CALLS_AGAIN_IN = 2


def paraphrased(templates, language, luck):
    """Words of another author for a move, drawn by luck among those that can say it; else a silence."""

    def word(said, context, call):
        fitting = [
            (template, words)
            for template in templates[said.move.name.lower()]
            if says_its_day(template, said, call)
            for words in [fillings(template, said, context, language)]
            if all(words.get(slot) for slot in slots(template))
        ]
        template, words = luck.choice(fitting) if fitting else ("", {})
        return template.format(**words)

    return word


def slots(template):
    return {slot for _, slot, _, _ in string.Formatter().parse(template) if slot}


def says_its_day(template, said, call):
    """Whether a template that leaves the day out means, in this call, the day of the move."""
    if "{date}" in template or not said.day or said.move not in HAS_A_DAY:
        return True
    return not NAMES_A_DAY.search(template) and said.day == max(int(call.day) + 1, int(call.stated_day))


def fillings(template, said, context, language):
    """What stands in the slots of a template, as the country writes it; nothing where there is none."""

    def amount(cents):
        return amount_said(cents, context.currency, context.country, language) if cents > 0 else ""

    is_to_be_paid = said.move == Move.DISCOUNT and not LET_OFF.search(template)
    calls_again = context.today + CALLS_AGAIN_IN if said.move == Move.CALLBACK else 0
    day = said.day or calls_again
    written = exact_day(day, context.today, context.country, language) if day else ""
    return {
        "amount": amount(context.owed - said.cents if is_to_be_paid else said.cents),
        "high": amount(max(said.cents, context.owed)),
        "rest": amount(context.owed - said.cents),
        "date": written.removeprefix("el ").removeprefix("on "),
        "count": str(said.instalments), "name": NAMES.name, "creditor": NAMES.who,
    }  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize(("language", "country", "currency"), [PLACES[0], PLACES[2]])
def test_paraphrases_of_another_author_come_to_the_same_agreements(language, country, currency):
    """The same agreement or not in 95 of 100 calls; where both agree, to the same mean within 1 %.

    With 500 calls the share's standard error is 0.010; it and the ratio of means are asserted with two.
    """
    templates, alike, pairs = paraphrases(language), 0, []
    for number, (row, replication) in enumerate(debtors()):
        word = paraphrased(templates, language, random.Random(number))
        ours = said_in_words(row, replication, language, country, currency, word)
        theirs = simulated(row, replication)
        alike += (ours.agreed > 0) == (theirs.agreed > 0)
        if ours.agreed > 0 and theirs.agreed > 0:
            pairs.append((ours.agreed * ours.instalments, theirs.agreed * theirs.instalments))
    assert alike / len(debtors()) >= AGREED_ALIKE - 0.02
    said, meant = np.array(pairs, float).T
    ratio = said.mean() / meant.mean()
    error = (said - ratio * meant).std(ddof=1) / meant.mean() / len(meant) ** 0.5
    assert abs(ratio - 1.0) <= 0.01 + 2.0 * error
