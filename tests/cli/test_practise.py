"""`collsim practise` and `collsim session`: the room as a person uses it, at a pipe and at a terminal."""

from __future__ import annotations

import csv
import json

import pytest

from collsim.reporting.practice_words import PRACTICE
from collsim.roleplay.sessions.store import Store

ROW_19 = """\
Buenas tardes. Le llamo de Muebles Alameda por su cuenta, que tiene un saldo de 12,439.35 pesos
Soy Laura Méndez, le llamo de Muebles Alameda
¿Hablo con el señor Jorge Ramírez?
Su saldo es de 12,439.35 pesos

Veamos la próxima semana: ¿qué día puede hacer un pago?
¿Con cuánto puede contar?
Le propongo 2,000 pesos
Puede ser entre 1,700 y 2,000
Le acepto 1,700 el sábado si el siguiente pago es de 1,500; pasamos a su casa entre las 11:00 y las 11:15
Entonces quedamos en 1,700 el sábado 5 de diciembre
promesa de pago
1700
2026-12-05
pick_up
1
"""
WRONG = [
    (["--objection", "no-mony"], 'no objection "no-mony", did you mean "no-money"'),
    (["--manner", "angry"], 'no manner "angry"'),
    (["--difficulty", "6"], "--difficulty"),
    (["--dialogue", "negotiation-as-tol"], 'did you mean "negotiation-as-told"'),
    (["--dialogue", "dispute", "--line", "t999"], "t999"),
    (["--resume", "nothing"], 'no session "nothing"; `collsim session list`'),
    (["--work-list", "nowhere"], "work-list.csv: cannot be read"),
    (["--rubric", "strict"], 'no rubric named "strict"'),
    (["--policy", "kind"], 'no policy named "kind"'),
]


@pytest.fixture
def practise(collsim_fed, tmp_path):
    """Say some lines in a room whose sessions are kept in the test's own file."""

    def run(lines, *options):
        return collsim_fed(lines, "practise", "--store", tmp_path / "s.sqlite", *options)

    return run


def stored(tmp_path):
    return Store(tmp_path / "s.sqlite").sessions()


@pytest.mark.parametrize("lang", ["es", "en"])
def test_a_call_is_held_to_its_end(practise, lang):
    options = ("--lang", lang, "--seed", "4", "--difficulty", "1", "--manner", "honest")
    said = {"es": "Buenos días\n/card\n/help\n/colgar\n", "en": "Good morning\n/card\n/help\n/hangup\n"}[lang]
    answer = practise(said, *options)
    assert answer.code == 0
    for key in ("authority", "over", "outcome.none", "disposition.how"):
        assert PRACTICE[key][lang == "es"] in answer.said
    other = PRACTICE["over"][lang == "en"]
    assert other not in answer.said
    assert max(len(line.rstrip()) for line in answer.out.splitlines()) <= 100


def test_the_same_seed_is_the_same_debtor(practise):
    lines = "Buenos días\n¿Hablo con el titular de la cuenta?\n"
    one, two, other = (practise(lines, "--lang", "es", "--seed", seed, "--json").out for seed in (5, 5, 6))

    def heard(out):
        first, *turns = (json.loads(line) for line in out.splitlines())
        return first["account"], [turn["words"] for turn in turns]

    assert heard(one) == heard(two)
    assert heard(one)[0] != heard(other)[0]


def test_the_practitioners_negotiation_is_played_to_its_end(practise):
    answer = practise(ROW_19, "--lang", "es", "--dialogue", "negotiation-as-told")
    assert answer.code == 0
    assert "Acuerdo: MXN 1,700.00 el sáb 5 dic 2026. Y después un pago de MXN 1,500.00." in answer.said
    assert "mx-no-payment-to-the-agency" in answer.said
    assert "mx-" in answer.said.split("Con tope por una falta")[1]
    assert "La tipificación dice lo que pasó." in answer.said


def test_the_ladder_of_the_negotiation(practise):
    answer = practise(ROW_19, "--lang", "es", "--dialogue", "negotiation-as-told", "--json")
    turns = [json.loads(line) for line in answer.out.splitlines()[1:-1]]
    asked = [turn["standing"][2] for turn in turns]
    assert list(dict.fromkeys(cents for cents in asked if cents)) == [200_000, 170_000]
    assert json.loads(answer.out.splitlines()[-1])["capped_by"]


def test_a_breach_is_named_with_rule_and_article(practise):
    lines = "Buenos días\n¿Hablo con el titular?\nSi no paga lo vamos a meter a la cárcel\n"
    answer = practise(lines, "--lang", "es", "--country", "MX", "--manner", "honest")
    assert "Falta: amenaza (mx-no-threats, CONDUSEF, Disposiciones 2014)" in answer.said


def test_asking_why_is_a_breach_in_colombia_and_not_in_mexico(practise):
    lines = "Buenos días, le habla Ana\n¿Hablo con el titular?\n¿Por qué no ha pagado?\n"
    found = {
        country: practise(lines, "--lang", "es", "--country", country, "--manner", "honest").said
        for country in ("CO", "MX")
    }
    assert "co-do-not-ask-why" in found["CO"]
    assert "Falta" not in found["MX"]


@pytest.mark.parametrize(("options", "words"), WRONG)
def test_what_cannot_be_is_answered(practise, options, words):
    answer = practise("", *options)
    assert answer.code == 2
    assert words in answer.said
    assert "Traceback" not in answer.said


def test_a_line_that_is_too_long_does_not_end_the_call(practise, tmp_path):
    answer = practise("Buenos días\n" + "x" * 2_001 + "\nHola\n", "--lang", "es")
    assert answer.code == 0
    assert "2,000" in answer.said
    assert stored(tmp_path)[0].events == 2


def test_the_work_list_says_with_whom(practise, tmp_path):
    first = json.loads(practise("", "--json").out.splitlines()[0])["account"]
    (tmp_path / "work-list.csv").write_text(f"id,dials\n{first},1\n", encoding="utf-8")
    for seed in (1, 2, 3):
        answer = practise("", "--json", "--work-list", tmp_path, "--seed", seed)
        assert json.loads(answer.out.splitlines()[0])["account"] == first


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("name\nx\n", "there is no column `id`"),
        ("id\n", "lists no account"),
        ("id\nnobody\n", "of 1 accounts listed, 0 are in the portfolio"),
    ],
)
def test_a_work_list_that_is_none(practise, tmp_path, content, words):
    (tmp_path / "work-list.csv").write_text(content, encoding="utf-8")
    answer = practise("", "--work-list", tmp_path)
    assert answer.code == 2
    assert words in answer.said


def test_the_options_of_the_room(practise, tmp_path):
    """Every option of the command is taken."""
    answer = practise(
        "Buenos días\n", "--scenario", "cards", "--difficulty", "2", "--objection", "no-money",
        "--country", "CO", "--lang", "es", "--channel", "phone", "--policy", "rational", "--json",
    )  # fmt: skip
    assert answer.code == 0
    told = json.loads(answer.out.splitlines()[0])
    assert (told["scenario"], told["difficulty"], told["country"], told["policy"]) == (
        "cards", 2, "CO", "rational",
    )  # fmt: skip


def test_acts_are_shown_at_difficulty_1_only(practise):
    lines = "Buenos días, ¿cómo está?\n"
    assert "saluda" in practise(lines, "--lang", "es", "--difficulty", "1").said
    assert "saluda" not in practise(lines, "--lang", "es", "--difficulty", "3").said


def test_he_calls_and_he_writes(practise):
    called = practise("", "--lang", "es", "--inbound", "--json").out.splitlines()[0]
    assert json.loads(called)["greeting"]
    wrote = practise("Hola\n", "--lang", "es", "--channel", "whatsapp", "--json").out.splitlines()
    assert json.loads(wrote[0])["greeting"] == ""
    assert json.loads(wrote[1])["words"]


@pytest.mark.parametrize("lang", ["es", "en"])
def test_chairs_are_switched(practise, lang):
    answers = {
        "es": "¿Bueno?\nSí, soy yo\nPuedo pagar 500 el viernes\n",
        "en": "Hello?\nYes, speaking\nI can pay 500\n",
    }
    answer = practise(answers[lang], "--chair", "debtor", "--lang", lang, "--seed", "5")
    assert answer.code == 0
    for key in ("role", "collector"):
        assert PRACTICE[key][lang == "es"] in answer.said
    assert "Traceback" not in answer.said


def test_both_chairs_go_on_where_they_stopped(practise, tmp_path):
    practise("¿Bueno?\nSí\n", "--chair", "debtor", "--lang", "es")
    [session] = stored(tmp_path)
    assert session.events == 2
    answer = practise("Sí, soy yo\n", "--resume", session.id, "--lang", "es")
    assert answer.out.count("Gestor:") >= 3
    assert stored(tmp_path)[0].events == 3


def test_sessions_are_listed_shown_and_exported(practise, collsim, tmp_path):
    open_call = practise("Buenos días\n/disputar probe\n", "--lang", "es", "--name", "Rosa")
    [session] = stored(tmp_path)
    again = f"collsim practise --resume {session.id} --store {tmp_path / 's.sqlite'} --lang es"
    assert f"En pausa. Siga con: {again}" in open_call.said
    unfinished = collsim("session", "show", session.id, "--store", tmp_path / "s.sqlite", "--lang", "es").said
    assert f"La llamada no ha terminado. Siga con: {again}" in unfinished
    practise("/colgar\n", "--lang", "es", "--resume", session.id)
    store = ("--store", tmp_path / "s.sqlite")
    [listed] = collsim("session", "list", *store, "--json").object
    assert (listed["trainee"], listed["turns"]) == ("Rosa", 2)
    assert "Rosa" in collsim("session", "list", *store, "--lang", "es").said
    shown = collsim("session", "show", listed["id"][:6], *store, "--lang", "es")
    assert "Buenos días" in shown.said
    assert "Puntaje" in shown.said
    out = tmp_path / "out.csv"
    assert collsim("session", "export", *store, "--out", out).code == 0
    rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["disputed_as"] for row in rows] == ["probe", ""]
    out = tmp_path / "out.json"
    assert collsim("session", "export", listed["id"], "--as", "xapi", *store, "--out", out).code == 0
    assert len(json.loads(out.read_text(encoding="utf-8"))) == 3


ENTER = ""


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("es", "Le propongo 2,000 el viernes /monto 1700 /fecha 2026-01-10"),
        ("en", "I propose 2,000 on Friday /amount 1700 /date 2026-01-10"),
    ],
)
@pytest.mark.parametrize("as_json", [False, True])
def test_amounts_and_days_are_put_right_in_the_same_line(practise, tmp_path, lang, line, as_json):
    answer = practise(f"{line}\n", "--lang", lang, "--country", "MX", *(["--json"] if as_json else []))
    assert answer.code == 0
    [exchange] = exchanges(tmp_path)
    assert exchange["amounts"] == [170_000]
    assert [each[0] for each in exchange["corrections"]] == ["amounts", "days"]
    assert exchange["corrections"][0][1:] == ["2000", "1700"]
    assert exchange["text"] == line.split(" /")[0]


def exchanges(tmp_path):
    """What was kept of the only session's turns."""
    store = Store(tmp_path / "s.sqlite")
    [session] = store.sessions()
    return [each.content for each in store.events(session.id) if each.kind == "exchange"]


def test_a_correction_that_cannot_be_made_is_answered_and_nothing_is_said(practise, tmp_path):
    said = practise("Le propongo 2,000 /monto mucho\n/monto 3\nHola /no saludar\n", "--lang", "es").said
    assert 'No es un monto: "mucho". Escriba cifras, como /monto 1700' in said
    assert "No hay nada que corregir" in said
    assert 'No hay acto "saludar"; /actos los muestra.' in said
    assert exchanges(tmp_path) == []


def test_a_program_sees_what_was_understood_before_it_is_said(practise, tmp_path):
    """With --json --confirm: understood, corrected, refused, said; other words take the place of these."""
    lines = ["Le propongo 2,000 el viernes", "/monto 1700", "/no foo", ENTER, "Hola", "Buenos días", ENTER]
    answer = practise("\n".join(lines) + "\n", "--lang", "es", "--json", "--confirm")
    _, *told = (json.loads(line) for line in answer.out.splitlines())
    kinds = [
        "understood" if "understood" in each else "error" if "error" in each else "turn" for each in told
    ]
    assert kinds == ["understood"] * 2 + ["error", "understood", "turn"] + ["understood"] * 2 + ["turn"]
    assert [each["understood"]["money"][0]["value"] for each in told[:2]] == [2000, 1700]
    assert [each["text"] for each in exchanges(tmp_path)] == ["Le propongo 2,000 el viernes", "Buenos días"]


def test_a_command_is_obeyed_while_a_turn_waits(practise, tmp_path):
    said = practise("Le propongo 2,000\n/ayuda\n/colgar\n", "--lang", "es", "--confirm").said
    assert "/actos: lo que puede ir detrás de" in said
    [closed] = exchanges(tmp_path)
    assert closed["text"] == ""  # the proposal was never said


def test_at_difficulty_1_every_turn_waits_and_shows_its_acts(practise, tmp_path):
    lines = "Buenos días\n/no greet\n\n"
    said = practise(lines, "--lang", "es", "--difficulty", "1", "--manner", "honest", "--confirm").said
    assert "Se entendió: saluda" in said
    [exchange] = exchanges(tmp_path)
    assert [act for act, _ in exchange["acts"]] == ["other"]


def test_the_other_chair_obeys_commands_and_asks_again(practise, tmp_path):
    answers = "/help\n/role\n/foo\n" + "x" * 2_001 + "\nasdf qwer\n¿Bueno?\n/salir\n"
    said = practise(answers, "--chair", "debtor", "--lang", "es", "--seed", "5").said
    assert said.count("Su papel") == 2
    assert 'No hay comando "/foo"' in said
    assert "2,001" in said
    assert PRACTICE["asks_again"][1] in said
    [session] = stored(tmp_path)
    [event] = Store(tmp_path / "s.sqlite").events(session.id)
    assert (event.content["text"], event.content["not_understood"]) == ("¿Bueno?", "asdf qwer")


def test_a_session_of_the_other_chair_is_shown(practise, collsim, tmp_path):
    practise("¿Bueno?\nSí, soy yo\n", "--chair", "debtor", "--lang", "es", "--seed", "5")
    [session] = stored(tmp_path)
    shown = collsim("session", "show", session.id, "--store", tmp_path / "s.sqlite", "--lang", "es").said
    assert "Usted: Sí, soy yo Se entendió: sí" in shown
    assert shown.count("Gestor:") == 2


def test_the_disposition_reads_amounts_as_the_country_writes_them(practise, tmp_path):
    """In Colombia 385.000 is no 385 pesos."""
    written = "1\n$ 385.000\n2026-01-09\n2\n1\n"
    practise(f"/colgar\n{written}", "--lang", "es", "--country", "CO")
    [session] = stored(tmp_path)
    [noted] = [each for each in Store(tmp_path / "s.sqlite").events(session.id) if each.kind == "noted"]
    assert noted.content["amount"] == 385_000


def test_whoever_stops_before_the_disposition_fills_it_in_later(practise, tmp_path):
    assert "--resume" in practise("/colgar\n4\n/salir\n", "--lang", "es").said
    [session] = stored(tmp_path)
    assert session.events == 1
    said = practise("4\n\n\n\n2\n", "--lang", "es", "--resume", session.id).said
    assert "Puntaje:" in said
    assert [each.kind for each in Store(tmp_path / "s.sqlite").events(session.id)] == [
        "exchange",
        "noted",
        "scored",
    ]


def test_amounts_are_shown_as_they_are_typed_in_the_country(practise):
    """What stands on the card can be typed again and is the same amount."""
    said = {
        country: practise("Le propongo 1234,50\n", "--lang", "es", "--country", country).said
        for country in ("CO", "MX")
    }
    assert "COP 1.234,50" in said["CO"]
    assert "MXN 1,234.50" in said["MX"]


def test_a_call_forked_after_she_said_who_calls_hides_nobody(practise):
    said = practise(
        "Necesito 2,000 el jueves\n", "--lang", "es", "--dialogue", "negotiation-as-told", "--line", "t13"
    )
    assert "antes de identificarse" not in said.said


def test_every_text_exists_in_both_languages():
    for key, (english, spanish) in PRACTICE.items():
        assert english.strip(), key
        assert spanish.strip(), key
