"""Sessions: kept as they happen, taken up again where they stopped, shown and exported."""

import csv
import json

import pytest

from collsim.errors import InputError
from collsim.negotiation.moves import Said
from collsim.records import Move
from collsim.records.act import Act
from collsim.roleplay.review.disposition import Disposition, NextAction, Result, mistakes, result_of
from collsim.roleplay.sessions.export import COLUMNS, write_csv, write_xapi
from collsim.roleplay.sessions.session import EXCHANGE
from collsim.roleplay.sessions.store import Store
from collsim.roleplay.speech.rewording import Reworded
from collsim.roleplay.understanding.methods import Method
from collsim.units import date_of
from tests.roleplay.rooms import late, met_at, rubric_of, session_with, specification

TALK = (
    "Buenos días",
    "Le habla Ana, de Crédito Andino, ¿hablo con el señor Juan Pérez?",
    "Su saldo vencido es de 1,234.50",
    "",
    "¿Qué día podría pagar?",
    "=HYPERLINK(1)",
)


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path / "sessions.sqlite")


def held(store, row=0, lines=TALK):
    """A session in which some lines were said, stored."""
    met = met_at(late()[row])
    store.open("s", specification(account="a").model_dump(mode="json"))
    session = session_with(met, store)
    for line in lines:
        if not session.room.is_over:
            session.take(session.understand(line))
    return session


def agreed(store=None):
    """A session that has come to an agreement, by the simulated collector's moves."""
    for row in late():
        session = session_with(met_at(row), store)
        while not session.room.is_over:
            session.make(session.room.met.next_move())
        if session.room.met.call.agreed:
            return session
    raise AssertionError("nobody agrees to anything")


def test_a_session_goes_on_where_it_stopped(store):
    before = held(store)
    after = session_with(met_at(late()[0]), store)
    after.restore(store.events("s"))
    assert after.exchanges == before.exchanges
    line = "Entiendo, gracias por decírmelo"
    said = after.take(after.understand(line))
    with pytest.raises(InputError, match=r"gone on with elsewhere.*--resume s"):
        before.take(before.understand(line))  # the other one is a turn ahead
    assert before.exchanges[-1] == said
    assert len(store.events("s")) == len(after.exchanges)


def test_an_exchange_is_the_same_when_it_has_been_stored(store):
    for exchange in held(store).exchanges:
        told = json.loads(json.dumps(EXCHANGE.dump_python(exchange, mode="json")))
        assert EXCHANGE.validate_python(told, strict=False) == exchange


def test_another_debtor_is_not_taken_for_the_same(store):
    held(store)
    other = session_with(met_at(late()[1]), store)
    with pytest.raises(InputError, match="does not answer as he did"):
        other.restore(store.events("s"))


def test_both_readings_of_a_turn_are_kept(store):
    session = held(store)
    session.dispute(5, [Act.ASK_DATE, Act.PROBE])
    again = session_with(met_at(late()[0]), store)
    again.restore(store.events("s"))
    assert again.disputed == {5: (Act.ASK_DATE, Act.PROBE)}
    assert again.exchanges[4].acts == session.exchanges[4].acts


def test_the_debtor_is_changed_once_by_a_call():
    session = agreed()
    debtor = session.room.met.debtor
    session.close(rubric_of())
    trust, worn = float(debtor.trust), float(debtor.voice_worn)
    session.close(rubric_of())
    assert (float(debtor.trust), float(debtor.voice_worn)) == (trust, worn)
    assert debtor.knows == 1


def right(session, method=None):
    """The disposition that says what happened."""
    call = session.room.met.call
    return Disposition(
        result=result_of(session.room.met),
        amount=call.agreed / 100,
        date=date_of(call.agreed_day),
        method=method,
        next_action=NextAction.REMIND,
    )


def test_a_disposition_is_compared_with_the_call():
    session = agreed()
    written = right(session)
    assert session.note(written) == []
    assert session.note(written.model_copy(update={"amount": written.amount + 0.01})) == ["amount"]
    assert session.note(written.model_copy(update={"result": Result.HUNG_UP})) == ["result"]
    assert session.note(written.model_copy(update={"date": None, "method": Method.CARD})) == [
        "date",
        "method",
    ]


def test_nothing_agreed_is_nothing_to_write():
    session = session_with(met_at(late()[0]))
    session.make(Said(Move.CLOSE))
    written = Disposition(result=Result.NO_AGREEMENT, next_action=NextAction.CALL)
    assert mistakes(written, session.room.met, None) == []


def test_the_csv_has_a_row_a_turn(store, tmp_path):
    session = held(store)
    session.dispute(1, [Act.GREET])
    session.close(rubric_of())
    path = tmp_path / "out.csv"
    assert write_csv(store, store.sessions(), path) == len(session.exchanges)
    rows = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert tuple(rows[0]) == COLUMNS
    assert [row["text"] for row in rows[:2]] == list(TALK[:2])
    assert rows[0]["disputed_as"] == "greet"
    assert {row["points"] for row in rows} == {str(session.score(rubric_of()).points)}
    formulas = [row["text"] for row in rows if row["text"].startswith("=")]
    assert formulas == []  # a spreadsheet would compute them


def test_xapi_has_a_statement_a_turn_and_one_for_the_score(store, tmp_path):
    session = held(store)
    session.close(rubric_of())
    path = tmp_path / "out.json"
    count = write_xapi(store, store.sessions(), path)
    told = json.loads(path.read_text(encoding="utf-8"))
    assert len(told) == count == len(session.exchanges) + 1
    assert len({each["id"] for each in told}) == count
    for each in told:
        assert set(each) == {"id", "timestamp", "actor", "verb", "object", "result", "context"}
    assert told[-1]["result"]["score"]["raw"] == pytest.approx(session.score(rubric_of()).points)
    write_xapi(store, store.sessions(), path)
    assert json.loads(path.read_text(encoding="utf-8")) == told  # sent twice, they are recognised


def test_answers_in_other_words_decide_nothing(store):
    """Two calls of the same words, one of them reworded: the same moves and answers, other sentences."""
    plain = held(store)
    reworded = session_with(met_at(late()[0]))
    reworded.room.rewording = lambda text, answer: Reworded(f"Es decir: {text}", answer.cents is None)
    for line in TALK:
        if not reworded.room.is_over:
            reworded.take(reworded.understand(line))
    assert [each.made for each in reworded.exchanges] == [each.made for each in plain.exchanges]
    assert reworded.exchanges[0].rewording == "reworded"
    again = session_with(met_at(late()[0]))
    for exchange in reworded.exchanges:
        again.room.repeat(exchange)
    assert again.exchanges == reworded.exchanges
