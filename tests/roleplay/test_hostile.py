"""Whatever is typed, the call goes on to its end, no cent is made, and nobody agrees beyond his means."""

import random
from itertools import pairwise

import numpy as np
import pytest

from collsim.errors import InputError
from collsim.records import Move
from tests.roleplay.rooms import late, met_at, room_with

PIECES = (
    "", " ", "\t", "…", "?!", "hola", "pague 1,700 el sábado", "le propongo 999999999999999 pesos",
    "-500", "pague 0", "1e309", "0x1F", "NaN", "½", "٣٤٥ جنيه", "支払ってください",
    "Zahlen Sie 500 Euro", "платите", "💸💸💸", "👍🏽", "\u200b\u202e", "\x00\x07",
    "'; DROP TABLE event; --", "<script>alert(1)</script>", "{{7*7}}", "%s%n", "${jndi:ldap://x}",
    "../../etc/passwd", "idiota", "lo voy a matar", "300 pagos de 0.01", "plan de 1000000 cuotas",
    "le descuento 120 %", "le descuento todo", "mañana ayer hoy el 31 de febrero",
    "el 99/99/9999 a las 25:61", "sí", "no", "acepto", "quedamos en lo que dijo",
    "mi supervisor lo autoriza", "cuánto cuándo cómo", "a" * 500, "1 " * 300, "el sábado " * 100,
    "how much? when? 1,700.00 by Friday", "I understand", "entiendo", "[b]x[/b]", "\\u0041",
    '{"text": "x"}', "/move anchor", "==", "=1+1", "@here",
)  # fmt: skip


def said_by(luck):
    """Something that somebody types: a piece, some together, or noise."""
    kind = luck.random()
    if kind < 0.5:
        return luck.choice(PIECES)
    if kind < 0.8:
        return " ".join(luck.choice(PIECES) for _ in range(luck.randint(2, 6)))[:2_000]
    return "".join(chr(luck.choice((luck.randint(1, 0x7F), luck.randint(0x80, 0xD7FF)))) for _ in range(60))


def converse(number):
    """Hold one call in which anything is typed; return the room at its end."""
    luck = random.Random(number)
    rows = late()
    met = met_at(rows[number % len(rows)], number % 5)
    language, country, currency = luck.choice([("es", "MX", "MXN"), ("es", "CO", "COP"), ("en", "US", "USD")])
    room = room_with(met, language=language, country=country, currency=currency, seed=number)
    before = np.asarray(met.account).tobytes()
    while not room.is_over:
        most = most_that_he_could_agree_to(met.call)
        exchange = room.say(said_by(luck))
        assert exchange.words
        check_means(room, exchange, most)
    assert np.asarray(met.account).tobytes() == before
    return room


def most_that_he_could_agree_to(call):
    """His ceilings before a turn; what is said may stretch them by shares that are bounded."""
    return int(call.ceiling), int(call.monthly)


def check_means(room, exchange, before):
    """Nothing is agreed above the ceilings after the turn, stretched by a discount that is given with it."""
    call, scene = room.met.call, room.met.scene
    ceiling, monthly = max(before[0], int(call.ceiling)), max(before[1], int(call.monthly))
    if call.agreed > 0 and Move.ESCALATE not in exchange.moves:
        share = call.waived / max(1, call.total)
        limit = monthly if call.instalments > 1 else int(ceiling * (1.0 + scene.p.discount_lifts * share)) + 1
        assert 0 < call.agreed <= limit
    assert 0 <= call.waived <= call.total + 1
    assert 0 <= call.then <= max(0, call.total)
    assert call.offered >= 0
    assert np.isfinite([call.trust, call.irritation, call.distress]).all()


def test_anything_may_be_typed():
    assert all(converse(number).is_over for number in range(40))


@pytest.mark.slow
def test_ten_thousand_conversations_end():
    assert all(converse(number).is_over for number in range(10_000))


def test_what_is_too_long_is_refused_and_the_call_goes_on():
    room = room_with(met_at(late()[0]))
    with pytest.raises(InputError, match="at most 2,000 characters"):
        room.say("x" * 2_001)
    assert room.exchanges == []
    assert room.say("Buenos días").made


def test_i_understand_alone_melts_nobody():
    for row in late()[:40]:
        room = room_with(met_at(row))
        while not room.is_over:
            room.say("Entiendo.")
        assert room.met.call.agreed == 0


def test_he_never_asks_again_twice_running():
    room = room_with(met_at(late()[3]))
    asked = []
    while not room.is_over:
        asked.append(room.say("xqzt wrplk vvv").asks_again)
    assert any(asked)
    assert not any(first and second for first, second in pairwise(asked))
