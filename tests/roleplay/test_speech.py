"""The debtor's voice: in words what the model decided, in one form of address, and never the same twice."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collsim.content import find, load
from collsim.negotiation.manners import Manners
from collsim.negotiation.objections import Objections
from collsim.randomness import who
from collsim.records import Listener, Move, Reply
from collsim.roleplay.speech.emotions import Emotion, emotion_of
from collsim.roleplay.speech.lines import FORMS, USTED, VOS, addressed, aloud, filled, slots_in, with_capital
from collsim.roleplay.speech.voice import Answer, Names, Voice
from collsim.roleplay.speech.voices import voices_in
from collsim.roleplay.speech.wording import amount_said, day_said, exact_day
from collsim.roleplay.understanding import extract
from collsim.units import NEVER, date_of, day_of

VOICES = {language: voices_in(language) for language in ("es", "en")}
MANNERS = list(load(Manners, find("manners", "default")).manners)
OBJECTIONS = load(Objections, find("objections", "default"))
TODAY = day_of(datetime.date(2026, 11, 24))
NOW = datetime.datetime(2026, 11, 24, 10, 0)
PLACES = [("es", place) for place in ("MX", "CO", "PE", "AR", "CL", "ES", None)] + [
    ("en", "US"),
    ("en", "GB"),
]
CURRENCY = {
    "MX": "MXN",
    "CO": "COP",
    "PE": "PEN",
    "AR": "ARS",
    "CL": "CLP",
    "ES": "EUR",
    "US": "USD",
    "GB": "GBP",
}


def a_voice(manner="honest", language="es", country="MX", seed=1, **more) -> Voice:
    more.setdefault("names", Names("Ana Ruiz", "Luis Peña", "Banco Sol"))
    return Voice(VOICES[language], manner=manner, country=country, seed=seed, today=TODAY, **more)


def an_answer(reply=Reply.STALLS, **more) -> Answer:
    known = {
        "objection": None,
        "cents": None,
        "currency": "MXN",
        "day": None,
        "emotion": Emotion.CALM,
        "move": Move.PROBE,
        "listener": Listener.HOLDER,
    }
    return Answer(reply, **(known | more))


def luck(*of: object) -> int:
    return who("test", "|".join(map(str, of)))


def any_answer(call: int, turn: int, reply: Reply | None = None) -> Answer:
    """Return an answer at will; what it combines, a model need not be able to answer."""
    picked = luck(call, turn)
    reply = Reply(picked % len(Reply)) if reply is None else reply
    objects = picked >> 8 & 3 == 0
    return an_answer(
        reply,
        objection=list(OBJECTIONS.objections)[(picked >> 10) % 34] if objects else None,
        cents=(picked >> 16) % 5_000_000 + 1,
        day=TODAY + (picked >> 40) % 45,
        emotion=list(Emotion)[(picked >> 48) % 4],
        move=Move((picked >> 50) % len(Move)),
        listener=Listener(max(0, (picked >> 57) % 16 - 11)),
    )


# -------------------------------------------------------------------------------------- never the same twice


@pytest.mark.parametrize("calls", [120, pytest.param(2_000, marks=pytest.mark.slow)])
def test_in_calls_of_40_turns_nobody_repeats_himself(calls):
    for call in range(calls):
        language, country = PLACES[call % len(PLACES)]
        channel = "whatsapp" if luck("channel", call) % 4 == 0 else "phone"
        voice = a_voice(MANNERS[call % len(MANNERS)], language, country, call, channel=channel)
        said = [voice.says(any_answer(call, turn)) for turn in range(37)]
        said += [voice.did_not_understand() for _ in range(3)]
        assert len(set(said)) == len(said), (call, sorted(said))


@pytest.mark.parametrize("channel", ["phone", "whatsapp"])
@pytest.mark.parametrize("language", ["es", "en"])
def test_even_40_answers_of_one_kind_are_all_different(language, channel):
    for manner in MANNERS:
        for reply in sorted(set(Reply) - {Reply.HANGS_UP})[luck(manner) % 3 :: 3]:  # hanging up comes once
            voice = a_voice(manner, language, channel=channel)
            said = [voice.says(an_answer(reply, cents=170_000, day=TODAY + 4)) for _ in range(40)]
            assert len(set(said)) == 40, (manner, reply.name)


@pytest.mark.parametrize("language", ["es", "en"])
def test_an_objection_that_is_insisted_on_is_worded_anew(language):
    for objection in OBJECTIONS.objections:
        voice = a_voice("aggressive", language)
        said = [voice.says(an_answer(Reply.OBJECTS, objection=objection)) for _ in range(40)]
        assert len(set(said)) == 40, objection


def test_did_not_understand_is_never_the_same():
    voice = a_voice()
    assert len({voice.did_not_understand() for _ in range(60)}) == 60


# ------------------------------------------------------------------------------------------- determinism


def a_call(seed: int, **more) -> list[str]:
    voice = a_voice("tearful", seed=seed, **more)
    return [voice.says(any_answer(3, turn)) for turn in range(40)]


def test_the_same_seed_gives_the_same_words():
    assert a_call(7) == a_call(7)
    assert a_call(7) != a_call(8)


def test_a_line_added_to_the_file_moves_no_other():
    voices = VOICES["es"]
    longer = {"plain": (*voices.replies["stalls"]["plain"], "Una frase nueva.")}
    added = voices.model_copy(
        update={"replies": voices.replies | {"stalls": voices.replies["stalls"] | longer}}
    )
    names = {"manner": "honest", "country": "MX", "seed": 5, "today": TODAY}
    before, after = Voice(voices, **names), Voice(added, **names)
    first = [before.says(an_answer()) for _ in range(6)]
    second = [after.says(an_answer()) for _ in range(7)]
    assert [text for text in second if text != "Una frase nueva."] == first


# ---------------------------------------------------------------------------------------- what must be said


@pytest.mark.parametrize(("language", "country"), PLACES)
@pytest.mark.parametrize("reply", [Reply.COUNTERS, Reply.HALF_ACCEPTS])
def test_an_offer_is_said_exactly(language, country, reply):
    currency = CURRENCY.get(country, "USD")
    for seed in range(24):
        voice = a_voice(MANNERS[seed % 12], language, country, seed)
        cents, day = 12_345 + 98_765 * seed, TODAY + 2 + seed
        text = voice.says(an_answer(reply, cents=cents, day=day, currency=currency))
        found = extract(text, language=language, country=country, now=NOW)
        assert [money.value for money in found.money] == [Decimal(cents) / 100], text
        assert [due.date for due in found.dates] == [date_of(day)], text


@pytest.mark.parametrize(
    ("language", "country"), [("es", "MX"), ("es", "CO"), ("es", "ES"), ("en", "US"), ("en", "GB")]
)
@pytest.mark.parametrize("ahead", [0, 1, 4, 11, 32])
def test_every_line_that_tells_an_amount_or_a_day_can_be_read_back(language, country, ahead):
    day = TODAY + ahead
    voices = VOICES[language]
    region = {name: by.get(country, by["plain"]) for name, by in voices.words.items()}
    when = day_said(day, TODAY, country, language, lambda ways: ways[ahead % 2])
    on_date = when if language == "es" or ahead < 2 else f"on {when}"
    words = region | {"amount": amount_said(170_050, CURRENCY[country], country, language)}
    words |= {"date": when, "on_date": on_date, "name": "Ana", "who": "Sol", "title": "", "collector": "Luis"}
    wrong = []
    for place, line in voices.lines():
        told = slots_in(line) & {"amount", "date", "on_date"}
        if told:
            text = filled(addressed(line, USTED), words)
            found = extract(text, language=language, country=country, now=NOW)
            amounts, days = [each.value for each in found.money], [due.date for due in found.dates]
            right_amount = amounts == [Decimal("1700.5")] * ("amount" in told)
            if not right_amount or days != [date_of(day)] * (told != {"amount"}):
                wrong.append((place, text))
    assert wrong == []


def test_what_is_known_in_part_is_said_in_part():
    amount = a_voice().says(an_answer(Reply.COUNTERS, cents=150_000))
    day = a_voice().says(an_answer(Reply.COUNTERS, day=TODAY + 4))
    assert "1,500 pesos" in amount
    assert "sábado" in day
    assert "pesos" not in day
    assert a_voice().says(an_answer(Reply.COUNTERS))
    assert "1,500 pesos" in a_voice().says(an_answer(Reply.HALF_ACCEPTS, cents=150_000))


def test_nobody_knows_the_collector_before_he_has_said_who_he_is():
    lines = {"plain": ("¿{collector}?", "No sé.")}
    voices = VOICES["es"].model_copy(update={"replies": VOICES["es"].replies | {"asks_who": lines}})
    voice = Voice(voices, manner="honest", country="MX", seed=1, today=TODAY, names=Names("Ana", "Luis"))
    ask = [voice.says(an_answer(Reply.ASKS_WHO, move=Move.PROBE)) for _ in range(3)]
    assert not any("Luis" in text for text in ask)
    voice.says(an_answer(Reply.CONFIRMS, move=Move.IDENTIFY))
    assert any("Luis" in voice.says(an_answer(Reply.ASKS_WHO)) for _ in range(2))


def test_an_objection_that_a_trainer_adds_is_called_by_its_title():
    old = OBJECTIONS.objections["no-money"]
    title = old.title.model_copy(update={"es": "Se me inundó la casa"})
    objections = OBJECTIONS.model_copy(
        update={"objections": {"flood": old.model_copy(update={"title": title})}}
    )
    voice = a_voice(objections=objections)
    said = [voice.says(an_answer(Reply.OBJECTS, objection="flood")) for _ in range(12)]
    assert all("e me inundó la casa" in text for text in said)
    assert len(set(said)) == 12


def test_nothing_is_too_odd_to_be_answered():
    voice = a_voice()
    assert voice.says(an_answer(Reply.OBJECTS, objection="of-nobody-knows-what"))
    assert voice.says(an_answer(Reply.COUNTERS, day=NEVER))
    assert voice.says(an_answer(Reply.CONFIRMS, move=None))
    assert voice.says(an_answer(Reply.ACCEPTS, cents=10**15, currency="XXX", day=1))
    assert a_voice("of-nobody-knows-which", country="ZZ").says(an_answer())


def test_the_real_reason_comes_with_a_confession():
    text = a_voice().says(an_answer(Reply.EXPLAINS, objection="lost-job"))
    confessions = [line[:9] for line in VOICES["es"].confesses]
    assert any(start in text for start in ("Bueno, le", "No… no es", "Está bien", "La verdad"))
    assert confessions


def test_the_vulnerable_say_what_has_happened():
    said = {a_voice(seed=seed).says(an_answer(Reply.VENTS, vulnerable=True)) for seed in range(40)}
    assert said == {with_capital(addressed(line, USTED)) for line in VOICES["es"].vulnerable}


@pytest.mark.parametrize(
    "listener", [Listener.RELATIVE, Listener.SPOUSE, Listener.STRANGER, Listener.MACHINE]
)
@pytest.mark.parametrize("language", ["es", "en"])
def test_somebody_else_answers_as_he_is(listener, language):
    lines = VOICES[language].listeners[listener.name.lower()]
    for move in (Move.GREET, Move.BALANCE, Move.ANCHOR, Move.DISCLOSE_THIRD):
        text = a_voice("aggressive", language).says(
            an_answer(Reply.THIRD_PARTY, listener=listener, move=move)
        )
        own = [line for key, of in lines.items() if key.startswith("third_party") for line in of]
        assert any(text.startswith(with_capital(line)[:12]) for line in own), text


# ---------------------------------------------------------------------------------- region, address, emotion


def test_people_pick_up_as_in_their_country():
    said = {
        country: {a_voice(country=country, seed=k).opens() for k in range(30)} for _, country in PLACES[:7]
    }
    assert "¿Bueno?" in said["MX"]
    assert "¿Diga?" in said["ES"]
    assert "¿Aló?" in said["CO"]
    assert "¿Hola?" in said["AR"]
    assert all("¿Bueno?" not in said[country] for country in ("CO", "AR", "ES", "PE", "CL"))
    assert a_voice(channel="whatsapp").opens() == ""
    assert "buzón" in a_voice().opens(Listener.MACHINE)
    assert a_voice().opens(inbound=True) in VOICES["es"].inbound.phone
    assert "¿" not in a_voice(channel="whatsapp").opens(inbound=True)


def test_words_are_of_the_region():
    def said(country: str) -> str:
        voice = a_voice(country=country)
        return " ".join(voice.says(an_answer(Reply.OBJECTS, objection="no-money")) for _ in range(6))

    for country, word in {"MX": "lana", "CO": "plata", "AR": "guita", "ES": "pasta"}.items():
        assert word in said(country)


@pytest.mark.parametrize(
    ("country", "forms"),
    [
        ("MX", {"usted", "tú"}),
        ("CO", {"usted"}),
        ("AR", {"usted", "vos"}),
        ("ES", {"usted", "tú/vosotros"}),
        (None, {"usted"}),
    ],
)
def test_the_form_of_address_is_of_the_country(country, forms):
    drawn = {a_voice(country=country, seed=seed).address for seed in range(60)}
    assert drawn == {FORMS[form] for form in forms}


def test_one_form_is_held_through_a_call():
    of_vos = re.compile(r"\b(?:vos|querés|tenés|mirá|decime|sabés|podés|dejame|llamame)\b", re.I)
    of_usted = re.compile(r"\b(?:usted|mire|dígame|déjeme|llámeme|disculpe|oiga)\b", re.I)
    voices = [a_voice("aggressive", country="AR", seed=seed) for seed in range(40)]
    heard = {USTED: 0, VOS: 0}
    for voice in voices:
        answers = [any_answer(voice.seed, turn)._replace(listener=Listener.HOLDER) for turn in range(40)]
        text = " ".join(voice.says(answer) for answer in answers)
        said = {USTED: bool(of_usted.search(text)), VOS: bool(of_vos.search(text))}
        assert not said[VOS if voice.address == USTED else USTED], text
        heard[voice.address] += said[voice.address]
    assert min(heard.values()) >= 5


@pytest.mark.parametrize(
    ("trust", "irritation", "distress", "expected"),
    [
        (0.3, 0.0, 0.0, Emotion.CALM),
        (0.9, 0.0, 0.0, Emotion.SOFTENED),
        (0.9, 1.5, 0.0, Emotion.IRRITATED),
        (0.9, 1.5, 0.8, Emotion.DISTRESSED),
    ],
)
def test_emotion_is_told_from_the_call(trust, irritation, distress, expected):
    call = SimpleNamespace(trust=trust, irritation=irritation, distress=distress)
    assert emotion_of(call, boils_over=2.5) == expected


def test_emotion_is_heard():
    def interjections(emotion: Emotion) -> int:
        answer = an_answer(Reply.EXPLAINS)
        bare = {a_voice("frightened", seed=seed).says(answer) for seed in range(80)}
        coloured = (answer._replace(emotion=emotion) for _ in range(80))
        said = [a_voice("frightened", seed=seed).says(each) for seed, each in enumerate(coloured)]
        return sum(text not in bare for text in said)

    def says(reply: Reply, emotion: Emotion) -> set[str]:
        return {
            a_voice("aggressive", seed=seed).says(an_answer(reply, emotion=emotion)) for seed in range(40)
        }

    assert interjections(Emotion.CALM) == 0
    for emotion in (Emotion.IRRITATED, Emotion.DISTRESSED, Emotion.SOFTENED):
        assert 12 <= interjections(emotion) <= 55
    assert says(Reply.SOFTENS, Emotion.IRRITATED) == says(Reply.SOFTENS, Emotion.CALM)
    assert says(Reply.VENTS, Emotion.SOFTENED) == says(Reply.VENTS, Emotion.CALM)


def test_what_is_written_is_not_spoken():
    voice = a_voice(channel="whatsapp")
    said = [voice.says(an_answer(reply)) for reply in (Reply.ASKS_WHO, Reply.STALLS, Reply.REJECTS)]
    assert all("¿" not in text and not text.endswith(".") for text in said)


def test_stage_directions_are_not_heard():
    assert aloud("¡Basta! (cuelga)") == "¡Basta!"
    assert aloud("… (silencio)") == ""


# ------------------------------------------------------------------------------------------ amounts and days


@given(st.integers(1, 99_999_999_99), st.sampled_from(PLACES))
def test_amounts_come_back_to_the_cent(cents, place):
    language, country = place
    currency = CURRENCY.get(country, "USD")
    text = amount_said(cents, currency, country, language)
    sentence = f"Son {text}." if language == "es" else f"It is {text}."
    (money,) = extract(sentence, language=language, country=country, now=NOW).money
    assert (money.value, money.currency) == (Decimal(cents) / 100, currency), text


@given(
    st.integers(0, 700),
    st.sampled_from(PLACES),
    st.integers(0, 1),
    st.dates(datetime.date(2024, 1, 1), datetime.date(2032, 1, 1)),
)
@settings(max_examples=500)
def test_days_come_back(ahead, place, way, today):
    language, country = place
    start = day_of(today)
    now = datetime.datetime.combine(today, datetime.time(10))
    for text in (
        day_said(start + ahead, start, country, language, lambda ways: ways[way]),
        exact_day(start + ahead, start, country, language),
    ):
        sentence = f"Le pago {text}." if language == "es" else f"I will pay {text}."
        found = extract(sentence, language=language, country=country, now=now)
        assert [due.date for due in found.dates] == [date_of(start + ahead)], text


@pytest.mark.parametrize(
    ("cents", "currency", "country", "language", "expected"),
    [
        (170_000, "MXN", "MX", "es", "1,700 pesos"),
        (170_000_000, "COP", "CO", "es", "1.700.000 pesos"),
        (200_000_000, "COP", "CO", "es", "2.000.000 de pesos"),
        (170_050, "EUR", "ES", "es", "1.700,50 euros"),
        (170_000, "USD", "MX", "es", "1,700 dólares"),
        (100, "MXN", "MX", "es", "1 peso"),
        (170_000, "USD", "US", "en", "$1,700"),
        (170_000, "MXN", "MX", "en", "1,700 pesos"),
    ],
)
def test_amounts_are_worded_as_in_the_country(cents, currency, country, language, expected):
    assert amount_said(cents, currency, country, language) == expected
