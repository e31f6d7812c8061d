"""Corrections: what a trainee puts right by hand is what the debtor hears, and both readings are kept."""

import pytest

from collsim.records import Move
from collsim.records.act import Act
from collsim.roleplay.correcting import CorrectionError, Wish, corrected, parted
from tests.roleplay.rooms import late, met_at, room_with


@pytest.fixture
def room():
    return room_with(met_at(late()[0]))


def put_right(room, line, decimal="."):
    """What is understood of a line with corrections behind it, and the corrections."""
    text, wishes = parted(line)
    understood = room.understand(text)
    made = []
    for wish in wishes:
        understood, correction = corrected(understood, wish, decimal)
        made.append(correction)
    return understood, tuple(made)


@pytest.mark.parametrize(
    ("line", "text", "wishes"),
    [
        ("Le acepto 1,700", "Le acepto 1,700", ()),
        ("/monto 1700", "", (Wish("amount", "1700"),)),
        ("Sí /FECHA 2026-01-10 /no greet", "Sí", (Wish("date", "2026-01-10"), Wish("not", "greet"))),
        ("24/7 y 1/2, s/n, pago/no pago", "24/7 y 1/2, s/n, pago/no pago", ()),
        ("https://x.mx/plan", "https://x.mx/plan", ()),
        ("/plan", "", (Wish("plan", ""),)),
        ("/card", "/card", ()),
    ],
)
def test_a_line_is_parted(line, text, wishes):
    assert parted(line) == (text, wishes)


def test_amounts_days_and_a_plan_are_put_right(room):
    understood, made = put_right(
        room, "¿Puede pagar 500 el viernes? /monto 1,700 2000 /fecha 2026-01-10 /plan 3 x 500.50"
    )
    found = understood.extraction
    assert [float(each.value) for each in found.money] == [1700, 2000]
    assert [each.date.isoformat() for each in found.dates] == ["2026-01-10"]
    assert (found.plan.count, float(found.plan.amount)) == (3, 500.5)
    assert [(each.field, each.heard) for each in made] == [
        ("amounts", "500"),
        ("days", "2026-01-09"),
        ("plan", ""),
    ]


@pytest.mark.parametrize(("decimal", "cents"), [(".", 1.7), (",", 1700.0)])
def test_separators_are_those_of_the_country(room, decimal, cents):
    understood, _ = put_right(room, "¿Puede pagar 500? /monto 1.700", decimal)
    assert float(understood.extraction.money[0].value) == cents


def test_what_was_heard_and_not_said_is_taken_away(room):
    understood, _ = put_right(room, "¿Puede pagar 500 el viernes? /monto ninguno /fecha - /plan none")
    assert understood.extraction.money == ()
    assert understood.extraction.dates == ()


def test_the_plan_goes_with_its_amount(room):
    understood, _ = put_right(room, "Se lo dejo en 3 pagos de 500 pesos /monto 600")
    assert (understood.extraction.plan.count, float(understood.extraction.plan.amount)) == (3, 600)


def test_acts_are_disputed_before_he_answers(room):
    """Said as a greeting, it is a greeting: no other move is made; both readings are kept."""
    understood, made = put_right(room, "Buenos días, ¿qué día podría pagar? /no ask_date")
    assert [each.act for each in understood.acts] == [Act.GREET]
    exchange = room.take(understood, made)
    assert exchange.moves == (Move.GREET,)
    assert exchange.corrections == made
    assert made[0].heard.split() == ["greet", "ask_date"]
    understood, made = put_right(room, "xyz xyz /como identify")
    assert room.take(understood, made).moves == (Move.IDENTIFY,)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Hola /monto mucho", "amount"),
        ("Hola /monto -5", "amount"),
        ("Hola /monto 0", "amount"),
        ("Hola /monto 99999999999999999", "amount"),
        ("Hola /monto", "amount"),
        ("Hola /fecha mañana", "date"),
        ("Hola /fecha 2026-02-30", "date"),
        ("Hola /fecha 0001-01-01", "date"),
        ("Hola /plan 0 x 500", "plan"),
        ("Hola /plan muchos", "plan"),
        ("Hola /no", "act"),
        ("Hola /no saludar", "act"),
        ("Hola /no balance", "not_heard"),
        ("Hola /como threat", "breach"),
        ("Si no paga lo meto a la cárcel /no threat", "breach"),
    ],
)
def test_what_cannot_be_put_right_is_refused(room, line, why):
    with pytest.raises(CorrectionError) as refused:
        put_right(room, line)
    assert refused.value.why == why


def test_a_breach_stays_when_the_acts_are_read_otherwise(room):
    understood, made = put_right(room, "Si no paga lo meto a la cárcel /como greet")
    exchange = room.take(understood, made)
    assert Act.THREAT in [each.act for each in exchange.breaches if each.certain]
    assert Move.THREAT in exchange.moves
