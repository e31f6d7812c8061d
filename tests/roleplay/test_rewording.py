"""Rewording by an endpoint: it may change words, and is thrown away when it changes anything else."""

from __future__ import annotations

import datetime
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from collsim.errors import InputError
from collsim.records import Reply
from collsim.roleplay.speech.rewording import Endpoint, Meaning, endpoint_from, reword, what_differs
from collsim.roleplay.speech.voices import voices_in

NOW = datetime.datetime(2026, 11, 24, 10, 0)
OFFER = "Ana, puedo dar 1,700 pesos el sábado 28 de noviembre."
NO_MONEY = "Es que no tengo dinero, así de simple."


def meaning(reply: Reply, language="es", country="MX", **more) -> Meaning:
    return Meaning(reply, language, country, NOW, objections=voices_in(language).objection_lines(), **more)


OFFERS = meaning(Reply.COUNTERS, names=("Ana",))


class Fake(ThreadingHTTPServer):
    """An endpoint of this machine that answers what the test wants."""

    answer: object = ""
    raw: bytes | None = None
    status = 200
    delay = 0.0

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answers)
        self.asked: list[tuple[str, dict[str, str], dict[str, object]]] = []

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint(f"http://127.0.0.1:{self.server_port}/v1", "small", "secret", seconds=1.0)


class Answers(BaseHTTPRequestHandler):
    server: Fake

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.path, dict(self.headers), body))
        time.sleep(self.server.delay)
        said = {"choices": [{"message": {"role": "assistant", "content": self.server.answer}}]}
        content = json.dumps(said).encode() if self.server.raw is None else self.server.raw
        self.send_response(self.server.status)
        if self.server.status == 302:
            self.send_header("Location", f"http://127.0.0.1:{self.server.server_port}/elsewhere")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers), {}))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def fake() -> Iterator[Fake]:
    with Fake() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_other_words_are_taken(fake):
    fake.answer = '"Mire, Ana, lo que puedo dar son 1,700 pesos, el sábado 28 de noviembre."'
    said = reword(OFFER, OFFERS, fake.endpoint)
    assert said == (fake.answer.strip('"'), True, "")
    ((path, headers, body),) = fake.asked
    assert path == "/v1/chat/completions"
    assert headers["Authorization"] == "Bearer secret"
    assert body["model"] == "small"
    assert body["messages"][1] == {"role": "user", "content": OFFER}


@pytest.mark.parametrize(
    ("cheat", "why"),
    [
        ("Ana, puedo dar 1,800 pesos el sábado 28 de noviembre.", "amounts"),
        ("Ana, puedo dar dos mil pesos el sábado 28 de noviembre.", "amounts"),
        ("Ana, puedo dar 1,700 dólares el sábado 28 de noviembre.", "amounts"),
        ("Ana, puedo dar 1,700 pesos y otros 300 pesos el sábado 28 de noviembre.", "amounts"),
        ("Ana, puedo dar algo el sábado 28 de noviembre.", "amounts"),
        ("Ana, puedo dar 1,700 pesos el domingo 29 de noviembre.", "days"),
        ("Ana, puedo dar 1,700 pesos algún día de estos, ya veremos.", "days"),
        ("Ana, puedo dar 1,700 pesos el sábado 28 de noviembre a las 11 de la mañana.", "days"),
        ("Ana, puedo dar 1,700 pesos con 10 % menos el sábado 28 de noviembre.", "numbers"),
        ("Ana, puedo dar 1,700 pesos el sábado 28 de noviembre, marque al 5512345678.", "numbers"),
        ("Ana, puedo dar 1,700 pesos al mes, el sábado 28 de noviembre.", "plan"),
        ("Ana, no puedo dar 1,700 pesos el sábado 28 de noviembre.", "a no was"),
        ("De acuerdo, Ana, acepto los 1,700 pesos el sábado 28 de noviembre.", "agrees"),
        ("Puedo dar 1,700 pesos el sábado 28 de noviembre.", "name"),
        ("Ana, I can pay you 1,700 pesos on Saturday, 28 November, is that all right with you.", "language"),
        ("Ana, perdí mi trabajo, puedo dar 1,700 pesos el sábado 28 de noviembre.", "another objection"),
        ("Ana, puedo dar 1,700 pesos el sábado 28 de noviembre. (cuelga)", "stage directions"),
        ("Ana, puedo dar 1,700 pesos el sábado 28 de noviembre.\x1b[2J", "no text"),
        ("Sí.", "too short"),
        (
            OFFER + " Bueno, es que la vida está muy cara, usted sabe cómo es esto. " * 4,
            "too short or too long",
        ),
        ("", "too short"),
    ],
)
def test_whoever_cheats_is_not_heard(fake, cheat, why):
    fake.answer = cheat
    text, reworded, why_not = reword(OFFER, OFFERS, fake.endpoint)
    assert (text, reworded) == (OFFER, False)
    assert why in why_not


@pytest.mark.parametrize(
    ("reply", "original", "cheat", "why"),
    [
        (Reply.ACCEPTS, "Está bien, acepto.", "La verdad, no voy a poder.", "a yes became a no"),
        (Reply.ACCEPTS, "Bueno, de acuerdo.", "Bueno, vamos viendo.", "a yes was lost"),
        (Reply.REJECTS, "No, eso es mucho para mí.", "Bueno, eso es mucho para mí.", "a no was lost"),
        (Reply.STALLS, "Más adelante vemos.", "Está bien, lo vemos.", "agrees"),
        (Reply.SILENT, "… (suspira)", "… (llora)", "stage directions"),
    ],
)
def test_a_decision_stays_as_it_is(reply, original, cheat, why):
    assert why in what_differs(original, cheat, meaning(reply))


def test_an_objection_stays_the_same():
    said = meaning(Reply.OBJECTS, objection="no-money")
    assert what_differs(NO_MONEY, "La verdad es que no tengo nada de dinero.", said) == ""
    assert "another objection" in what_differs(NO_MONEY, "Es que no tengo trabajo, así de simple.", said)
    assert "another objection" in what_differs(
        NO_MONEY, "Es que no, dinero no, y me operaron hace poco.", said
    )
    assert "not to be known" in what_differs(NO_MONEY, "Pues no, así es la vida, ya ve.", said)


def test_english_is_held_to_the_same():
    said = meaning(Reply.ACCEPTS, "en", "US")
    original = "Okay then, $1,700 on Saturday."
    assert what_differs(original, "Okay, $1,700 on Saturday it is.", said) == ""
    assert "amounts" in what_differs(original, "Okay then, $1,750 on Saturday.", said)
    assert "days" in what_differs(original, "Okay then, $1,700 on Friday.", said)
    assert "a yes became a no" in what_differs(original, "I won't pay $1,700 on Saturday, okay?", said)
    assert "language" in what_differs(original, "Está bien, le pago los $1,700 el sábado, de acuerdo.", said)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"not json",
        b"[]",
        b"{}",
        b'{"choices": []}',
        b'{"choices": [{"message": {"content": null}}]}',
        b'{"choices": "x"}',
        b"[" * 60_000,
        b'{"choices": [{"message": {"content": "' + b"a" * 100_000 + b'"}}]}',
        b"{\"choices\": [{\"message\": {\"content\": \"\\ud800\"}}]}",
        b"\xff\xfe",
    ],
)  # fmt: skip
def test_a_broken_answer_falls_back(fake, raw):
    fake.raw = raw
    text, reworded, why_not = reword(OFFER, OFFERS, fake.endpoint)
    assert (text, reworded) == (OFFER, False)
    assert why_not


@pytest.mark.parametrize("status", [302, 401, 404, 429, 500])
def test_a_refusal_falls_back_and_nothing_goes_elsewhere(fake, status):
    fake.status = status
    fake.answer = OFFER
    text, reworded, why_not = reword(OFFER, OFFERS, fake.endpoint)
    assert (text, reworded) == (OFFER, False)
    assert "did not answer" in why_not
    assert "secret" not in why_not
    assert [path for path, _, _ in fake.asked] == ["/v1/chat/completions"]


def test_nobody_waits_long(fake):
    fake.delay = 3.0
    began = time.monotonic()
    assert not reword(OFFER, OFFERS, fake.endpoint).reworded
    assert time.monotonic() - began < 2.5


def test_no_server_at_all_falls_back(fake):
    endpoint = fake.endpoint
    fake.server_close()
    assert reword(OFFER, OFFERS, endpoint).text == OFFER


def test_the_endpoint_is_named_by_options_or_the_environment():
    assert endpoint_from(environment={}) is None
    known = {
        "COLLSIM_REWORDING_URL": "http://a/v1",
        "COLLSIM_REWORDING_MODEL": "m",
        "COLLSIM_REWORDING_KEY": "k",
    }
    assert endpoint_from(environment=known) == Endpoint("http://a/v1", "m", "k")
    assert endpoint_from("https://b/v1", "n", known) == Endpoint("https://b/v1", "n", "k")
    assert "k'" not in repr(endpoint_from(environment=known))
    with pytest.raises(InputError, match="COLLSIM_REWORDING_MODEL"):
        endpoint_from("http://a/v1", environment={})


@pytest.mark.parametrize("url", ["file:///etc/passwd", "localhost:8080", "http://", "http://[", "ftp://a/b"])
def test_only_addresses_of_the_web_are_taken(url):
    with pytest.raises(InputError, match="no address"):
        Endpoint(url, "m")
