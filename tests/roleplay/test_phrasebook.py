"""The collector's phrasebook: words for every move, which the understanding reads back exactly."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collsim.content import find, load
from collsim.errors import InputError
from collsim.records import FIRST_FORBIDDEN, Move
from collsim.roleplay.speech.phrasebook import Context, Phrasebook, phrasebook_in, words_for
from collsim.roleplay.speech.voice import Names
from collsim.roleplay.understanding import Extraction, extract
from collsim.units import date_of, day_of

BOOKS = {language: phrasebook_in(language) for language in ("es", "en")}
PLACES = [
    ("es", "MX", "MXN"),
    ("es", "CO", "COP"),
    ("en", "US", "USD"),
    ("es", "ES", "EUR"),
    ("es", "PE", "PEN"),
    ("es", None, "MXN"),
    ("en", "GB", "GBP"),
]
TODAY = datetime.date(2026, 11, 24)
NAMES = Names("Ana Ruiz", "Luis Peña", "Banco Sol")
LAWFUL = [move for move in Move if move < FIRST_FORBIDDEN]
WITHOUT_TERMS = [
    move
    for move in LAWFUL
    if not (Move.ASK_TOTAL <= move <= Move.DISCOUNT or move in (Move.BALANCE, Move.ESCALATE, Move.RECAP))
] + [Move.ASK_DATE, Move.ASK_AMOUNT]
WITH_TERMS = [Move.ASK_TOTAL, Move.ANCHOR, Move.CONCEDE, Move.SPLIT, Move.ESCALATE, Move.RECAP]

places = st.sampled_from(PLACES)
amounts = st.integers(100, 9_999_999_99)
ahead = st.integers(1, 60)
seeds = st.one_of(st.none(), st.integers(0, 1_000))


def a_context(country="MX", currency="MXN", **more) -> Context:
    return Context(country, currency, day_of(TODAY), NAMES, **more)


def understood(text: str, language: str, country: str | None) -> Extraction:
    now = datetime.datetime.combine(TODAY, datetime.time(10))
    return extract(text, language=language, country=country, now=now)


def cents_in(found: Extraction) -> list[Decimal]:
    return [money.value * 100 for money in found.money]


def days_in(found: Extraction) -> list[datetime.date]:
    return [due.date for due in found.dates]


# -------------------------------------------------------------------------------------------- round trip


@given(places, st.sampled_from(WITH_TERMS), amounts, ahead, seeds)
@settings(max_examples=400)
def test_amount_and_day_come_back_exactly(place, move, cents, days, seed):
    language, country, currency = place
    day = day_of(TODAY) + days
    text = words_for(BOOKS[language], move, cents, day, 1, a_context(country, currency, seed=seed))
    found = understood(text, language, country)
    assert cents_in(found) == [cents], text
    assert days_in(found) == [date_of(day)], text
    assert found.plan is None, text


@given(places, amounts, seeds)
def test_the_balance_comes_back_to_the_cent(place, cents, seed):
    language, country, currency = place
    text = words_for(BOOKS[language], Move.BALANCE, cents, 0, 1, a_context(country, currency, seed=seed))
    found = understood(text, language, country)
    assert cents_in(found) == [cents], text
    assert found.dates == (), text


@given(places, st.sampled_from([Move.PLAN, Move.RECAP]), amounts, ahead, st.integers(2, 36), seeds)
@settings(max_examples=300)
def test_a_plan_comes_back(place, move, cents, days, count, seed):
    language, country, currency = place
    day = day_of(TODAY) + days
    text = words_for(BOOKS[language], move, cents, day, count, a_context(country, currency, seed=seed))
    found = understood(text, language, country)
    assert found.plan is not None, text
    assert (found.plan.count, found.plan.period) == (count, "month"), text
    assert found.plan.amount == Decimal(cents) / 100, text
    assert days_in(found) == [date_of(day)], text


@given(places, amounts, amounts, ahead, seeds)
def test_a_discount_comes_back(place, waived, owed, days, seed):
    language, country, currency = place
    day = day_of(TODAY) + days
    context = a_context(country, currency, seed=seed, owed=owed)
    found = understood(
        text := words_for(BOOKS[language], Move.DISCOUNT, waived, day, 1, context), language, country
    )
    said = cents_in(found)
    assert min(said) == waived, text
    assert set(said) <= {waived, owed - waived}, text
    assert (owed - waived in said) == (owed - waived > waived) or owed == 2 * waived, text
    assert days_in(found) == [date_of(day)], text


@given(places, amounts, amounts, ahead, seeds)
def test_a_range_comes_back(place, low, more, days, seed):
    language, country, currency = place
    day = day_of(TODAY) + days
    context = a_context(country, currency, seed=seed, high=low + more)
    found = understood(
        text := words_for(BOOKS[language], Move.RANGE, low, day, 1, context), language, country
    )
    assert cents_in(found) == [low, low + more], text
    assert days_in(found) == [date_of(day)], text
    alone = words_for(BOOKS[language], Move.RANGE, low, day, 1, a_context(country, currency, seed=seed))
    assert cents_in(understood(alone, language, country)) == [low], alone


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("move", WITHOUT_TERMS)
def test_where_nothing_is_named_nothing_is_found(place, move):
    language, country, currency = place
    for turn in range(12):
        text = words_for(BOOKS[language], move, 0, 0, 1, a_context(country, currency, seed=3, turn=turn))
        found = understood(text, language, country)
        assert (found.money, found.dates, found.plan, found.percent) == ((), (), None, ()), text


HEARD_AS = {Move.ANCHOR: "propose", Move.RANGE: "propose", Move.CONCEDE: "propose"}


def test_what_is_meant_is_heard():
    """Our own model of acts hears in every line what the move means, whatever it may hear besides."""
    acts = pytest.importorskip("collsim.roleplay.understanding.acts")
    missed = []
    for language, country, currency in PLACES[:3]:
        for move in set(LAWFUL) - {Move.SILENCE}:
            terms = (170_000, day_of(TODAY) + 4) if move not in WITHOUT_TERMS else (0, 0)
            count = 6 if move == Move.PLAN else 1
            context = a_context(country, currency, high=200_000, owed=900_000)
            contexts = [context, *(context._replace(seed=1, turn=turn) for turn in range(30))]
            for text in {words_for(BOOKS[language], move, *terms, count, each) for each in contexts}:
                found = acts.hear(text, language=language, country=country, edition="linear")
                names = {each.act.value for each in found.acts if each.confidence >= 0.5}
                if HEARD_AS.get(move, move.name.lower()) not in names:
                    missed.append((move.name, text, names))
    assert missed == []


def test_a_call_back_may_have_its_day():
    text = words_for(BOOKS["es"], Move.CALLBACK, 0, day_of(TODAY) + 6, 1, a_context())
    assert text == "Le vuelvo a marcar el lunes 30 de noviembre."


# -------------------------------------------------------------------------------------------------- words


def test_the_practitioners_terms():
    """The negotiation of a practitioner: 2,000, then from 1,700 to 2,000, then 1,700 on the Saturday."""
    saturday = day_of(datetime.date(2026, 11, 28))
    book, context = BOOKS["es"], a_context(high=200_000)
    assert (
        words_for(book, Move.BALANCE, 1_243_935, 0, 1, context)
        == "Su saldo vencido es de 12,439.35 pesos."
    )  # fmt: skip
    assert (
        words_for(book, Move.ANCHOR, 200_000, saturday, 1, context)
        == "Le propongo que pague 2,000 pesos el sábado 28 de noviembre."
    )
    assert (
        words_for(book, Move.RANGE, 170_000, saturday, 1, context)
        == "Le propongo pagar entre 1,700 pesos y 2,000 pesos el sábado 28 de noviembre."
    )
    assert (
        words_for(book, Move.CONCEDE, 170_000, saturday, 1, context)
        == "Se lo bajo a 1,700 pesos, ¿podría pagarlos el sábado 28 de noviembre?"
    )


@pytest.mark.parametrize("place", PLACES)
def test_every_move_has_three_ways_to_say_it(place):
    language, country, currency = place
    for move in set(LAWFUL) - {Move.SILENCE}:
        terms = (170_000, day_of(TODAY) + 4) if move not in WITHOUT_TERMS else (0, 0)
        count = 6 if move == Move.PLAN else 1
        context = a_context(country, currency, high=200_000, owed=900_000)

        def words(context: Context, move=move, terms=terms, count=count) -> str:
            return words_for(BOOKS[language], move, *terms, count, context)

        said = {words(context._replace(seed=1, turn=turn)) for turn in range(60)}
        assert len(said) >= 3, move.name
        assert words(context) in said
        assert not any("{" in text for text in said)


@pytest.mark.parametrize("language", ["es", "en"])
def test_no_two_moves_have_the_same_words(language):
    book = BOOKS[language]
    for by_move in (book.moves, *(book.moves | own for own in book.countries.values())):
        lines = [line for of in by_move.values() for line in of]
        assert len(lines) == len(set(lines))


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_breach_has_examples_and_every_one_is_its_own(language):
    assert set(BOOKS[language].breaches) == {move.name.lower() for move in Move if move >= FIRST_FORBIDDEN}
    for move in set(Move) - set(LAWFUL):
        text = words_for(BOOKS[language], move, 0, 0, 1, a_context())
        assert text == BOOKS[language].breaches[move.name.lower()][0]


def test_the_same_seed_and_turn_give_the_same_words():
    def call(seed: int) -> list[str]:
        return [
            words_for(BOOKS["es"], Move.EMPATHISE, 0, 0, 1, a_context(seed=seed, turn=turn))
            for turn in range(20)
        ]

    assert call(1) == call(1)
    assert call(1) != call(2)


def test_a_trainers_book_needs_to_hold_only_what_differs(tmp_path, monkeypatch):
    own = 'kind: phrasebook\nlanguage: es\ntitle: {en: A, es: A}\nmoves: {greet: ["Qué gusto saludarle."]}\n'
    (tmp_path / "phrasebooks").mkdir()
    (tmp_path / "phrasebooks" / "es.yaml").write_text(own, encoding="utf-8")
    monkeypatch.setenv("COLLSIM_CONTENT", str(tmp_path))
    book = phrasebook_in("es")
    assert words_for(book, Move.GREET, 0, 0, 1, a_context("AR")) == "Qué gusto saludarle."
    assert book.moves["close"] == BOOKS["es"].moves["close"]


def test_a_demand_without_an_amount_is_refused():
    with pytest.raises(InputError, match="no words for anchor"):
        words_for(BOOKS["es"], Move.ANCHOR, 0, 0, 1, a_context())


def test_without_names_the_collector_still_has_words():
    nameless = a_context()._replace(names=Names())
    for move in (Move.IDENTIFY, Move.VERIFY):
        assert words_for(BOOKS["es"], move, 0, 0, 1, nameless)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("de {amount}.", "de {amont}.", r'unknown slot \{amont\}, did you mean "amount"'),
        ("  greet:\n", "  threat:\n", "moves.threat: is a breach"),
        ("  threat: [", "  greet: [", "breaches.greet: is lawful"),
        ("¿Qué día puede pagar?", "¿Qué día [puede pagar?", r"es\.yaml:\d+:\d+: .*mark is not closed"),
    ],
)
def test_a_book_that_is_not_in_order_is_refused(tmp_path, old, new, said):
    text = find("phrasebook", "es").read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "es.yaml"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InputError, match=said):
        load(Phrasebook, file)
