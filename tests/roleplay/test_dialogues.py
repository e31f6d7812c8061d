"""Dialogues: the debtor of the simulation answers so, every breach is marked, every mistake is located."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

from collsim.content import TRAINING, content_hash, load, names, shipped
from collsim.errors import InputError
from collsim.negotiation.respond import respond
from collsim.records import Listener, Reply
from collsim.reporting.dialogue_words import DIALOGUE
from collsim.reporting.dialogues import exchanges, outcome
from collsim.roleplay.shelf.checking import check_dialogue
from collsim.roleplay.shelf.dialogues import TECHNIQUES, AnswerLine, CollectorLine, Dialogue, Method
from collsim.roleplay.shelf.replay import (
    Played,
    call_at,
    debtors_of,
    facts_at,
    play,
    read_dialogue,
    step_of,
)
from tools.markdown import DOCS

SHELF = names("dialogue")
ROW_19 = ["negotiation-as-told", "negotiation-lawful"]
PAGE = (DOCS / "dialogues.md").read_text(encoding="utf-8")
REMINDER = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)[0]
"""The dialogue that the documentation shows."""


def played(name: str) -> list[Played]:
    dialogue, path = read_dialogue(name)
    return list(play(dialogue, debtors_of(dialogue, path.parent)))


def test_the_shelf_holds_what_trainers_ask_for():
    assert len(SHELF) == 8
    assert {load(Dialogue, file).country for file in (shipped(TRAINING) / "dialogues").glob("*.yaml")} == {
        *("CO", "ES", "MX", "US")
    }


@pytest.mark.parametrize("name", SHELF)
def test_the_debtor_of_the_simulation_answers_so(name):
    dialogue = check_dialogue(name)
    stops = [line for line in dialogue.lines if isinstance(line, CollectorLine) and line.stop]
    assert dialogue.techniques
    assert len(stops) >= 2
    assert dialogue.notes
    assert all(line.inner.es for line in dialogue.lines if isinstance(line, AnswerLine))


def test_the_documented_dialogue_is_well(tmp_path):
    assert check_dialogue(written(tmp_path, REMINDER)).title.es == "Un recordatorio"


def test_the_documented_shelf_is_the_shelf():
    assert re.findall(r"^\| `([\w-]+)` \| [A-Z]{2} \|", PAGE, re.MULTILINE) == [
        *("preventive-call", "first-call", "negotiation-as-told", "negotiation-lawful"),
        *("broken-promise", "hang-up-and-recovery", "third-person", "dispute"),
    ]
    assert set(SHELF) == set(re.findall(r"^\| `([\w-]+)` \| [A-Z]{2} \|", PAGE, re.MULTILINE))


# --- the practitioner's figures --------------------------------------------------------------


@pytest.mark.parametrize("name", ROW_19)
def test_the_practitioners_ladder(name):
    dialogue = read_dialogue(name)[0]
    assert dialogue.account.balance == 12439.35
    assert (dialogue.plan.opening, dialogue.plan.target) == (2000, 1500)
    assert dialogue.plan.opening < 0.2 * dialogue.account.balance
    lines = played(name)
    ladder = list(exchanges(lines))[-1].ladder
    asked = [(rung.low / 100, rung.high / 100) for rung in ladder if rung.side == "asks"]
    assert asked == [(2000, 2000), (1700, 2000), (1700, 1700)]
    agreements = [
        (int(each.call.agreed), each.answer.day)
        for each in lines
        if said(each) == Reply.ACCEPTS and each.answer
    ]
    thursday = next(each.answer.day for each in lines if each.answer and said(each) == Reply.COUNTERS)
    assert thursday is not None
    assert agreements == [(170_000, thursday), (170_000, thursday + 2)]  # moved to the Saturday
    (then,) = {line.then for line in dialogue.lines if isinstance(line, CollectorLine) and line.then}
    assert then.amount == 1500
    assert outcome(dialogue, lines, "en") == (
        "Agreed: 1,700 on Saturday 5 December. Then 1,500 on Saturday 19 December."
    )
    assert lines[-1].call.over == 1


def said(each: Played) -> Reply | None:
    return each.line.reply if isinstance(each.line, AnswerLine) else None


def test_the_debtor_of_both_versions_is_the_same():
    told, lawful = (read_dialogue(name)[0] for name in ROW_19)
    assert content_hash(told.calls[0].brings) == content_hash(lawful.calls[0].brings)
    assert told.calls[0].at == lawful.calls[0].at


def test_the_breaches_of_the_version_as_told_are_named():
    told, lawful = (read_dialogue(name)[0] for name in ROW_19)
    assert {(each.act, each.rule) for each in told.breaches} == {
        ("hide_identity", "mx-identify-first"),
        ("disclose_third", "mx-no-third-parties"),
        ("take_payment", "mx-no-payment-to-the-agency"),
        (None, "mx-working-days"),
        (None, "mx-agreements-in-writing"),
    }
    (door,) = [line for line in told.lines if isinstance(line, CollectorLine) and line.pays]
    assert door.pays is not None
    assert (door.pays.how, door.pays.at, door.pays.until) == ("home", "11:00", "11:15")
    assert lawful.breaches == ()


def test_he_hangs_up_on_the_first_call_and_agrees_on_the_second():
    first = [each for each in played("hang-up-and-recovery") if each.call_number == 0]
    second = [each for each in played("hang-up-and-recovery") if each.call_number == 1]
    assert said(first[-1]) == Reply.HANGS_UP
    assert first[-1].call.agreed == 0
    assert second[-1].call.agreed == 250_000


def test_nothing_is_told_to_his_mother():
    first = [each for each in played("third-person") if each.call_number == 0]
    assert first[-1].call.listener == Listener.RELATIVE
    assert first[-1].call.leaked == 0


def test_what_is_disputed_is_not_collected():
    last = played("dispute")[-1].call
    assert 0 < last.agreed <= last.undisputed < last.total


# --- going on from a line --------------------------------------------------------------------


@pytest.mark.parametrize("name", ["negotiation-lawful", "hang-up-and-recovery"])
def test_who_goes_on_from_a_line_with_the_same_words_comes_to_the_same_end(name):
    dialogue, path = read_dialogue(name)
    debtors = debtors_of(dialogue, path.parent)
    lines = list(play(dialogue, debtors))
    last = {each.call_number: each.call for each in lines}
    for start in lines:
        call = call_at(dialogue, start.line.id, debtors)
        for each in lines:
            later = each.call_number == start.call_number and each.number >= start.number
            if later and isinstance(each.line, CollectorLine):
                for written_move in each.line.said:
                    move, amount, day, instalments = step_of(written_move, call)
                    respond(call, debtors.p, debtors.talk, move.value, amount, day, instalments)
        assert call.tobytes() == last[start.call_number].tobytes(), start.line.id


def test_at_a_collectors_line_nothing_of_it_has_been_said():
    dialogue, path = read_dialogue("negotiation-lawful")
    debtors = debtors_of(dialogue, path.parent)
    before, after = (call_at(dialogue, line, debtors) for line in ("l13", "l14"))
    assert (before.asked, before.offered) == (0, 100_000)
    assert (after.asked, after.offered) == (200_000, 130_000)
    assert call_at(dialogue, "l01", debtors).turns == 0


def test_the_facts_for_going_on():
    dialogue = read_dialogue("hang-up-and-recovery")[0]
    early, late = facts_at(dialogue, "h01"), facts_at(dialogue, "r05")
    assert (early.collector, late.collector) == ("Iván Duarte", "Elena Robles")
    assert (late.country, late.currency, f"{late.now:%d %H:%M}") == ("MX", "MXN", "26 11:30")
    assert (late.balance, late.overdue) == (21_300, 8_450)
    with pytest.raises(InputError, match='no line "r5", did you mean'):
        facts_at(dialogue, "r5")


# --- mistakes --------------------------------------------------------------------------------


def written(folder: Path, text: str) -> str:
    file = folder / "mine.yaml"
    file.write_text(text, encoding="utf-8")
    return str(file)


REPLY = "reply: accepts"
BRINGS = "{manner: honest, trust: 0.5, ceiling: 700,"
CLOSED = "techniques: [closed_question]"
ASKS = "moves: [{move: ask_total, amount: 600, date: 2026-11-27}]"
PAYS = "pays: {how: store}"
AT = "at: 2026-11-24T12:00"
WHY = "why: {en: It is one., es: Lo es.}"

MISTAKES = {
    # what is changed, into what, a part of the line that is named, and what is said of it
    "another reply": (REPLY, "reply: rejects", "reply: rejects", "he answers accepts here, not rejects"),
    "another debtor": (BRINGS, BRINGS.replace("700", "400"), REPLY, "he answers counters here, not accepts"),
    "another amount": (
        REPLY,
        f"{REPLY}\n        amount: 500",
        "amount: 500",
        "he names 600.00 here, not 500.00",
    ),
    "another day": (
        REPLY,
        f"{REPLY}\n        date: 2026-11-30",
        "date: 2026-11-30",
        "he names 2026-11-27 here",
    ),
    "no objection of his": (
        REPLY,
        f"{REPLY}\n        objection: no-money",
        "objection: no-money",
        "this is no objection of his",
    ),
    "an unknown manner": (
        BRINGS,
        BRINGS.replace("honest", "honset"),
        "honset",
        'no manner "honset", did you mean "honest"?',
    ),
    "an unknown objection": (
        BRINGS,
        BRINGS + " objections: [{says: nomoney}],",
        "nomoney",
        'no objection "nomoney", did you mean',
    ),
    "an id again": ("id: c6", "id: c4", "id: c4", '"c4" is the id of an earlier line too'),
    "one language": ('es: "Gracias a usted."', 'es: ""', 'es: ""', "is empty; every text stands in both"),
    "not translated": (
        "Sí, cuente con ello.",
        "Yes, count on it.",
        "Yes, count on it.",
        "same as the English",
    ),
    "another amount in words": ("¿Entonces 600 el", "¿Entonces 650 el", "650", "600.0 is not said here"),
    "an amount beside": (
        "Then 600 on",
        "Then 600 of the 1,800 on",
        "1,800",
        "1800 is no amount of this line",
    ),
    "another day in words": ("the 27th?", "the 4th?", "the 4th?", "2026-11-27 is not said here"),
    "another recap": (
        "{move: recap, amount: 600",
        "{move: recap, amount: 500",
        "amount: 500",
        "what was agreed is 600.00",
    ),
    "a rising demand": (
        "ask_date]",
        "{move: anchor, amount: 550}, ask_date]",
        ASKS,
        "the demand rises from 550.00 to 600.00",
    ),
    "a Sunday": (
        AT,
        "at: 2026-11-22T12:00",
        "id: c1",
        "mx-working-days forbids this moment; mark it",
    ),
    "a late hour": (AT, "at: 2026-11-24T22:00", "id: c1", "mx-hours forbids this moment; mark it"),
    "a holiday": (AT, "at: 2026-11-16T12:00", "id: c1", "mx-working-days forbids this moment"),
    "a threat": ("verify]", "verify, threat]", "id: c1", "threat is forbidden here; mark it"),
    "the debt before it is sure who listens": (
        "[greet, identify, verify]",
        "[greet, identify, balance, verify]",
        "id: c1",
        "disclose_third is",
    ),
    "money fetched": (PAYS, "pays: {how: home}", "id: c7", "take_payment is forbidden here"),
    "an act that no rule names": (
        CLOSED,
        f"{CLOSED}\n        breaches: [{{act: threat, {WHY}}}]",
        "act: threat",
        "write `rule: mx-no-threats`",
    ),
    "a rule that is not": (
        CLOSED,
        f"{CLOSED}\n        breaches: [{{rule: mx-hour, {WHY}}}]",
        "mx-hour",
        'did you mean "mx-hours"?',
    ),
    "the wrong rule": (
        CLOSED,
        f"{CLOSED}\n        breaches: [{{act: threat, rule: mx-hours, {WHY}}}]",
        "mx-hours",
        "mx-hours does not forbid threat",
    ),
    "nothing named": (
        CLOSED,
        f"{CLOSED}\n        breaches: [{{{WHY}}}]",
        WHY,
        "name the act, the rule, or both",
    ),
    "a country without rules": ("country: MX", "country: BZ", "country: BZ", 'no conduct named "BZ"'),
    "the wrong speaker": (
        'who: debtor\n        text: {en: "Yes, count',
        'who: third_party\n        text: {en: "Yes, count',
        "third_party",
        "it is the debtor who answers here",
    ),
    "an unknown scenario": (
        "currency: MXN",
        "currency: MXN\nscenario: crads",
        "scenario: crads",
        'named "crads", did you mean "cards"?',
    ),
    "another clock": (
        AT,
        "at: 2026-11-24T12:00Z",
        "12:00Z",
        "on the debtor's own clock, without a time zone",
    ),
    "a long speech": ("Sí, cuente con ello.", "Sí. " * 501, "Sí. Sí.", "has 2,004 characters"),
    "more than there is": ("balance: 1800", "balance: 1e300", "1e300", "less than or equal to 1000000000000"),
    "no patience": (
        BRINGS,
        BRINGS + " patience: 4,",
        "moves: [purpose",
        "the call ends at balance, so ask_date",
    ),
}


@pytest.mark.parametrize(("before", "after", "part", "what"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_located_and_explained(tmp_path, before, after, part, what):
    assert REMINDER.count(before) == 1, before
    text = REMINDER.replace(before, after)
    file = written(tmp_path, text)
    with pytest.raises(InputError) as found:
        check_dialogue(file)
    lines = [number for number, each in enumerate(text.splitlines(), start=1) if part in each]
    said_of_it = [each for each in str(found.value).splitlines() if what in each]
    assert [each for each in said_of_it if any(each.startswith(f"{file}:{line}:") for line in lines)], (
        found.value
    )


def test_a_next_payment_comes_later_and_is_recapped(tmp_path):
    """`then` has no place in the simulation's call, so the file itself must be sound."""
    then = "\n        then: {amount: 300, date: 2026-12-11}"
    later = REMINDER.replace(ASKS, ASKS + then).replace(
        "600 on Friday the 27th?", "600 on Friday the 27th, and 300 on 11 December?"
    )
    later = later.replace("600 el viernes 27?", "600 el viernes 27, y 300 el 11 de diciembre?")
    with pytest.raises(
        InputError, match=r"lines\[6\]: the next payment, 300.00 on 2026-12-11, was agreed too"
    ):
        check_dialogue(written(tmp_path, later))
    soon = later.replace("date: 2026-12-11", "date: 2026-11-26")
    with pytest.raises(InputError, match=r"then.date: 2026-11-26 does not come after 2026-11-27"):
        check_dialogue(written(tmp_path, soon))


IN_THREE_PAYMENTS = {
    "{move: ask_total, amount: 600,": "{move: plan, instalments: 3, amount: 200,",
    "Then 600 on Friday the 27th?": "Three payments of 200, the first on Friday the 27th?",
    "¿Entonces 600 el viernes 27?": "¿Tres pagos de 200, el primero el viernes 27?",
    "{move: recap, amount: 600,": "{move: recap, amount: 200,",
    "So: 600 pesos on Friday 27 November": "So: three payments of 200 pesos, the first on Friday 27 November",
    "Queda: 600 pesos el viernes": "Quedan tres pagos de 200 pesos, el primero el viernes",
    "ceiling: 700,": "ceiling: 300, monthly: 220,",
}


def test_a_plan_is_agreed_and_told(tmp_path):
    plan = REMINDER
    for before, after in IN_THREE_PAYMENTS.items():
        assert plan.count(before) == 1, before
        plan = plan.replace(before, after)
    file = written(tmp_path, plan)
    dialogue = check_dialogue(file)
    lines = played(file)
    assert (lines[-1].call.agreed, lines[-1].call.instalments) == (20_000, 3)
    assert outcome(dialogue, lines, "en") == "Agreed: 3 payments of 200, the first on Friday 27 November."
    assert "3 cuotas de 200" in outcome(dialogue, lines, "es")
    dearer = written(tmp_path, plan.replace("monthly: 220", "monthly: 190"))
    with pytest.raises(InputError, match="he answers rejects here, not accepts"):
        check_dialogue(dearer)


def test_somebody_else_calls_him_to_the_telephone(tmp_path):
    """Who picks up first is a relative, who hands over; then he himself is on the line."""
    handed = REMINDER.replace("    brings: {", "    answers: relative\n    brings: {hands_over: true, ")
    mother = """
      - id: c0
        who: collector
        text: {en: "Is Raúl Ponce there, please?", es: "¿Está Raúl Ponce, por favor?"}
        moves: [verify]
      - id: c0b
        who: third_party
        text: {en: "One moment.", es: "Permítame."}
        reply: hands_over
        inner: {en: "Who may that be?", es: "¿Quién será?"}
"""
    lines = handed.replace("    lines:\n", "    lines:" + mother)
    assert check_dialogue(written(tmp_path, lines)).calls[0].listener == Listener.RELATIVE
    wrong = lines.replace("who: third_party", "who: debtor")
    with pytest.raises(InputError, match="it is somebody else who answers here; write `who: third_party`"):
        check_dialogue(written(tmp_path, wrong))


def test_the_example_of_the_format_is_well(tmp_path):
    section = (DOCS / "formats.md").read_text(encoding="utf-8").partition("\n## dialogue\n")[2]
    example = re.findall(r"^```yaml\n(.*?)^```", section, re.DOTALL | re.MULTILINE)[0]
    assert check_dialogue(written(tmp_path, example)).country == "PE"


def test_lines_take_turns(tmp_path):
    lines = REMINDER.partition("      - id: c3")
    twice = lines[0] + lines[0][lines[0].index("      - id: c2") :].replace("c2", "c2b") + "".join(lines[1:])
    with pytest.raises(InputError, match="the listener speaks twice in a row"):
        check_dialogue(written(tmp_path, twice))
    unanswered = REMINDER[: REMINDER.index("      - id: c8")]
    with pytest.raises(InputError, match="nobody answers the last line"):
        check_dialogue(written(tmp_path, unanswered))


def test_nothing_is_said_after_the_end(tmp_path):
    again = REMINDER + REMINDER[REMINDER.index("      - id: c7") :].replace("c7", "c9").replace("c8", "c10")
    with pytest.raises(InputError, match=r"lines\[8\]: the call has already ended here"):
        check_dialogue(written(tmp_path, again))


def test_asking_why_is_a_breach_where_the_law_forbids_it(tmp_path):
    asking = REMINDER.replace("amount: 600}, ask_date]", "amount: 600}, probe, ask_date]")
    assert asking != REMINDER
    check_dialogue(written(tmp_path, asking))
    colombian = asking.replace("country: MX", "country: CO")
    with pytest.raises(InputError, match=r"lines\[2\]: ask_reason is forbidden here; mark it") as found:
        check_dialogue(written(tmp_path, colombian))
    mark = "breaches: [{act: ask_reason, rule: co-do-not-ask-why, why: {en: It is one., es: Lo es.}}]"
    assert "act: ask_reason, rule: co-do-not-ask-why" in str(found.value)
    at = "        techniques: [exact_figures, open_question]\n"
    marked = colombian.replace(at, f"{at}        {mark}\n")
    assert len(check_dialogue(written(tmp_path, marked)).breaches) == 1


def test_a_second_talk_within_the_days_of_pause_is_a_breach(tmp_path):
    """In the United States seven days pass after a talk; in Mexico the same two calls are allowed."""
    call = REMINDER[REMINDER.index("  - at:") :]
    again = call.replace("id: c", "id: e").replace("2026-11-24T", "2026-11-25T")
    check_dialogue(written(tmp_path, REMINDER + again))
    american = (REMINDER + again).replace("country: MX", "country: US")
    with pytest.raises(InputError) as found:
        check_dialogue(written(tmp_path, american))
    assert re.findall(r"calls\[(\d)\]\S+ (\S+) forbids", str(found.value)) == [
        ("1", "us-pause-after-conversation")
    ]


# --- words -----------------------------------------------------------------------------------


def test_everything_has_words_in_both_languages():
    assert [name for name in TECHNIQUES if f"technique.{name}" not in DIALOGUE] == []
    assert [name for name in get_args(Method) if f"pays.{name}" not in DIALOGUE] == []
    for key, (english, spanish) in DIALOGUE.items():
        fields = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in (english, spanish)]
        assert fields[0] == fields[1], key
        assert english.strip(), key
        assert spanish.strip(), key
