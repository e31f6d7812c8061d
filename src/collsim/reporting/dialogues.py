"""Dialogues as people read them: the list, the setting, and each exchange with the ladder of offers."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from collsim.negotiation.moves import DEMANDS
from collsim.negotiation.objections import Objections
from collsim.records import Move, Reply
from collsim.reporting.dialogue_words import words
from collsim.reporting.numbers import decimal
from collsim.reporting.talk_words import said
from collsim.reporting.words import language
from collsim.roleplay.shelf.dialogues import TECHNIQUES, AnswerLine, CollectorLine, Dialogue, Due, Payment
from collsim.roleplay.shelf.replay import Played, date_named
from collsim.units import cents

LONG = {"en": "EEEE d MMMM", "es": "EEEE d 'de' MMMM"}
SHORT = "EEE d MMM"
"""Patterns of dates."""
BAR = 14
"""Signs of the longest bar of a ladder."""

Side = Literal["asks", "offers", "agreed"]


class Rung(NamedTuple):
    """One demand or offer of a call.

    Attributes:
        side: whose it is, or "agreed".
        low, high: cents; the same but for a range.
    """

    side: Side
    low: int
    high: int


class Exchange(NamedTuple):
    """What the collector says and what is answered.

    Attributes:
        call_number: place of the call in the dialogue, from 0.
        opens: whether it is the first of its call.
        said, answered: its two lines.
        ladder: all demands and offers of the call so far.
        moved: whether the ladder has grown in this exchange.
    """

    call_number: int
    opens: bool
    said: Played
    answered: Played
    ladder: tuple[Rung, ...]
    moved: bool


# --- the list --------------------------------------------------------------------------------


def dialogue_row(name: str, dialogue: Dialogue, lang: str) -> tuple[str, str, str, str, str, str]:
    """Return name, title, country, and the numbers of turns, techniques and breaches of a dialogue."""
    counts = (sum(1 for _ in dialogue.lines), len(dialogue.techniques), len(dialogue.breaches))
    turns, techniques, breaches = (str(count) for count in counts)
    return name, dialogue.title.in_language(lang), dialogue.country, turns, techniques, breaches


def technique_rows(dialogues: Mapping[str, Dialogue], lang: str) -> list[tuple[str, str]]:
    """Return for each technique that is shown the names of the dialogues that show it."""
    rows = []
    for name in TECHNIQUES:
        shown_in = [each for each, dialogue in dialogues.items() if name in dialogue.techniques]
        if shown_in:
            everywhere = len(shown_in) == len(dialogues) > 1
            rows.append((technique(name, lang), words("in_all", lang) if everywhere else ", ".join(shown_in)))
    return rows


def technique(name: str, lang: str) -> str:
    """Return a technique in words."""
    return words(f"technique.{name}", lang)


# --- the setting -----------------------------------------------------------------------------


def setting(dialogue: Dialogue, lang: str) -> list[str]:
    """Return who owes what, in sentences."""
    account, cast = dialogue.account, dialogue.cast
    owes = words(
        "about_account", lang, debtor=cast.debtor, creditor=cast.creditor,
        balance=money_of(dialogue, account.balance, lang), product=_small(account.product.in_language(lang)),
    )  # fmt: skip
    days = account.days_past_due
    key = "overdue" if days > 0 else "due_soon" if days < 0 else "due_today"
    return [owes, words(key, lang, overdue=money_of(dialogue, account.overdue, lang), days=abs(days))]


def plan_of(dialogue: Dialogue, lang: str) -> str:
    """Return what the collector prepared."""
    plan = dialogue.plan
    return words(
        "plan.figures", lang, opening=figure(cents(plan.opening), dialogue, lang),
        target=figure(cents(plan.target), dialogue, lang), floor=figure(cents(plan.floor), dialogue, lang),
    )  # fmt: skip


def heading(dialogue: Dialogue, number: int, lang: str) -> str:
    """Return who calls and when, for one call of a dialogue."""
    told = dialogue.calls[number]
    key = "call" if len(dialogue.calls) == 1 else "call.numbered"
    when = f"{long_date(told.at.date(), lang)}, {told.at:%H:%M}"
    return words(key, lang, number=number + 1, collector=told.collector or dialogue.cast.collector, when=when)


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


# --- turn by turn ----------------------------------------------------------------------------


def exchanges(played: Sequence[Played]) -> Iterator[Exchange]:
    """Yield what is said and answered, two lines at a time, with the ladder of each call.

    Args:
        played: the lines of a checked dialogue, which take turns.
    """
    ladder: list[Rung] = []
    for one, other in zip(played[::2], played[1::2], strict=True):
        opens = one.number == 0
        before = [] if opens else ladder
        ladder = [*before, *_rungs(one, other)]
        yield Exchange(one.call_number, opens, one, other, tuple(ladder), len(ladder) > len(before))


def _rungs(one: Played, other: Played) -> Iterator[Rung]:
    """Yield what an exchange adds to the ladder: a demand, an offer, what was agreed."""
    line, answer = one.line, other.answer
    if isinstance(line, CollectorLine):
        for said_move, step in zip(line.said, one.steps, strict=False):
            if step.move in DEMANDS:
                yield Rung("asks", step.cents, cents(said_move.up_to) if said_move.up_to else step.cents)
    if answer is not None and answer.amount:
        if answer.reply == Reply.ACCEPTS:
            yield Rung("agreed", answer.amount, answer.amount)
        elif not (one.steps and one.steps[-1].move == Move.ASK_DATE):
            yield Rung("offers", answer.amount, answer.amount)


def rung_row(
    rung: Rung, largest: int, dialogue: Dialogue, lang: str, longest: int = BAR
) -> tuple[str, str, str]:
    """Return whose a rung is, its amount, and its bar, not longer than that; a range ends lighter."""
    low, high = figure(rung.low, dialogue, lang), figure(rung.high, dialogue, lang)
    amount = low if rung.low == rung.high else words("range_to", lang, low=low, high=high)
    solid = max(1, round(longest * rung.low / largest))
    light = max(0, round(longest * rung.high / largest) - solid)
    return words(rung.side, lang), amount, "█" * solid + "░" * light


def labels(line: CollectorLine, lang: str) -> str:
    """Return the techniques of a line."""
    return " · ".join(technique(each, lang) for each in line.techniques)


def terms(line: CollectorLine, dialogue: Dialogue, lang: str) -> str:
    """Return the next payment of a line and how it is paid; empty where it says neither."""
    parts = [] if line.pays is None else [method(line.pays, lang)]
    if line.then is not None:
        amount = figure(cents(line.then.amount), dialogue, lang)
        parts.insert(0, words("then", lang, amount=amount, date=long_date(line.then.date, lang)))
    return " · ".join(parts)


def method(pays: Payment, lang: str) -> str:
    """Return how and at what time something is paid."""
    how = words(f"pays.{pays.how}", lang)
    if pays.at is None:
        return how
    key = "pays.between" if pays.until else "pays.at"
    return words(key, lang, how=how, at=pays.at, until=pays.until)


def answer_in_words(played: Played, dialogue: Dialogue, objections: Objections, lang: str) -> str:
    """Return what kind of answer a line is, an objection in its own words."""
    answer = played.answer
    if answer is None:
        return ""
    if answer.objection is not None:
        title = objections.objections[answer.objection].title.in_language(lang)
        return f"«{title}»" if language(lang) == "es" else f"“{title}”"
    key = f"reply.{answer.reply.name.lower()}"
    if answer.reply == Reply.COUNTERS and answer.amount is None:
        key = "reply.counters.day"
    date = date_named(answer.day)
    return said(
        key, lang, amount=figure(answer.amount or 0, dialogue, lang),
        day=short_date(date, lang) if date else "",
    )  # fmt: skip


def speaker(played: Played, dialogue: Dialogue, lang: str) -> str:
    """Return who says a line."""
    line = played.line
    if isinstance(line, CollectorLine):
        return dialogue.calls[played.call_number].collector or dialogue.cast.collector
    return dialogue.cast.debtor if line.who == "debtor" else words("third_party", lang)


# --- the end ---------------------------------------------------------------------------------


def outcome(dialogue: Dialogue, played: Sequence[Played], lang: str) -> str:
    """Return what was agreed in the last call, with the next payment beside the first."""
    call = played[-1].call
    date = date_named(int(call.agreed_day)) if call.agreed else None
    if date is None:
        return said("not_agreed", lang)
    key = "agreed.plan" if call.instalments > 1 else "agreed.discount" if call.waived else "agreed"
    first = said(
        key, lang, amount=figure(int(call.agreed), dialogue, lang), day=long_date(date, lang),
        waived=figure(int(call.waived), dialogue, lang), count=int(call.instalments),
    )  # fmt: skip
    due = next_payment(played)
    if due is None:
        return first
    amount = figure(cents(due.amount), dialogue, lang)
    return f"{first} {words('then.after', lang, amount=amount, date=long_date(due.date, lang))}"


def next_payment(played: Sequence[Played]) -> Due | None:
    """Return the last payment that was named beside the first one."""
    named = [each.line.then for each in played if isinstance(each.line, CollectorLine)]
    return next((due for due in reversed(named) if due is not None), None)


def breach_count(dialogue: Dialogue, lang: str) -> str:
    """Return in a sentence how many breaches are marked."""
    count = len(dialogue.breaches)
    if count == 0:
        return words("no_breach", lang)
    return words("breach_count.one" if count == 1 else "breach_count", lang, count=count)


# --- figures ---------------------------------------------------------------------------------


def figure(amount: int, dialogue: Dialogue, lang: str) -> str:
    """Return cents as the dialogue's country writes them, without cents where there are none."""
    return decimal(amount / 100, 2 if amount % 100 else 0, _locale(dialogue, lang))


def money_of(dialogue: Dialogue, amount: float, lang: str) -> str:
    """Return an amount in main units with its currency."""
    return f"{dialogue.currency}\u00a0{figure(cents(amount), dialogue, lang)}"


def long_date(date: datetime.date, lang: str) -> str:
    """Return a date with its weekday, without the year."""
    from babel.dates import format_date

    return str(format_date(date, LONG[language(lang)], locale=language(lang)))


def short_date(date: datetime.date, lang: str) -> str:
    """Return a date with its weekday, both short."""
    from babel.dates import format_date

    return str(format_date(date, SHORT, locale=language(lang)))


def _locale(dialogue: Dialogue, lang: str) -> str:
    return f"{language(lang)}_{dialogue.country}"


# --- as an object ----------------------------------------------------------------------------


def to_json(name: str, dialogue: Dialogue, played: Sequence[Played], lang: str) -> dict[str, Any]:
    """Return a dialogue and how it went against the simulation, as plain values; amounts in main units."""
    told = dialogue.model_dump(mode="json", exclude_none=True)
    by_id = {each.line.id: each for each in played}
    for call in told["calls"]:
        for line in call["lines"]:
            line |= _state(by_id[line["id"]])
    return {"name": name, **told, "outcome": outcome(dialogue, played, lang)}


def _state(played: Played) -> dict[str, Any]:
    """Return how the call stands after a line."""
    call = played.call
    state = {
        "asked": played.asked / 100,
        "offered": played.offered / 100,
        "agreed": int(call.agreed) / 100,
        "trust": round(float(call.trust), 4),
        "irritation": round(float(call.irritation), 4),
    }
    return {
        "state": state,
        "speaks": "collector" if not isinstance(played.line, AnswerLine) else played.line.who,
    }
