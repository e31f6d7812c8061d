"""Checks a dialogue: would the debtor of the simulation answer so, and is every breach marked?

Each mistake says where it stands in the file, what is wrong, and what can be done about it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel

from collsim.content import Place, Text, Where, did_you_mean, in_lines, places
from collsim.errors import InputError
from collsim.negotiation.moves import DEMANDS
from collsim.policies.conduct import Conduct, provisions
from collsim.records import Listener, Move, Reply
from collsim.roleplay.shelf.dialogues import AnswerLine, CollectorLine, Dialogue, Due
from collsim.roleplay.shelf.lawful import conduct_of, forbidden_in, is_marked, named_provision
from collsim.roleplay.shelf.replay import (
    REPEATS,
    Answer,
    Played,
    date_named,
    debtors_of,
    opened,
    play,
    read_dialogue,
)
from collsim.roleplay.understanding import Extraction, extract
from collsim.roleplay.understanding.extraction import LONGEST
from collsim.roleplay.understanding.profiles import Language
from collsim.units import cents, date_of

LANGUAGES: tuple[Language, ...] = ("en", "es")
SHORT = 3
"""Texts of no more words may be the same in both languages: a name, an "OK"."""


class Mistake(NamedTuple):
    """What is wrong with a dialogue: keys that lead to the place, and words."""

    where: Where
    what: str


def check_dialogue(name: str) -> Dialogue:
    """Return a dialogue by name or path that the debtor of the simulation would have held so.

    Raises:
        InputError: all mistakes of the file, each a line `file:line:column: where: what, and the remedy`.
    """
    dialogue, path = read_dialogue(name)
    mistakes = list(_mistakes(dialogue, path))
    if mistakes:
        known = places(path)
        raise InputError(in_lines(path, ((_place(each.where, known), _said(each)) for each in mistakes)))
    return dialogue


def _mistakes(dialogue: Dialogue, path: Path) -> Iterator[Mistake]:
    """Yield all that is wrong with a dialogue; what cannot be played is not checked any further."""
    yield from _texts(dialogue)
    yield from _repeated_ids(dialogue)
    yield from _turns(dialogue)
    try:
        debtors = debtors_of(dialogue, path.parent)
    except InputError as problem:
        yield Mistake(("scenario",), str(problem))
        return
    for number, told in enumerate(dialogue.calls):
        try:
            opened(dialogue, told, debtors)
        except InputError as problem:
            yield Mistake(("calls", number, "brings"), str(problem))
            return
    played = list(play(dialogue, debtors))
    for each in played:
        yield from _answers(each)
    yield from _ladder(played)
    yield from _next_payments(played)
    yield from _figures(dialogue)
    yield from _conduct(dialogue, played)


def _line(played: Played, *field: str | int) -> Where:
    """Return the keys that lead to a line, or to a field of it."""
    return ("calls", played.call_number, "lines", played.number, *field)


# --- form ----------------------------------------------------------------------------------


def _texts(dialogue: Dialogue) -> Iterator[Mistake]:
    """Yield texts that are empty, or the same in both languages."""
    for where, text in _texts_in(dialogue, ()):
        for language in LANGUAGES:
            if not text.in_language(language).strip():
                yield Mistake((*where, language), "is empty; every text stands in both languages")
        if text.en.strip() == text.es.strip() and len(text.en.split()) > SHORT:
            yield Mistake((*where, "es"), "is the same as the English; translate it")


def _texts_in(value: object, where: Where) -> Iterator[tuple[Where, Text]]:
    """Yield all texts of a model with the keys that lead to them."""
    if isinstance(value, Text):
        yield where, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _texts_in(getattr(value, name), (*where, name))
    elif isinstance(value, tuple):
        for number, each in enumerate(value):
            yield from _texts_in(each, (*where, number))


def _repeated_ids(dialogue: Dialogue) -> Iterator[Mistake]:
    """Yield lines whose id another line has already."""
    first: dict[str, Where] = {}
    for number, call in enumerate(dialogue.calls):
        for place, line in enumerate(call.lines):
            where: Where = ("calls", number, "lines", place, "id")
            if line.id in first:
                yield Mistake(
                    where, f'"{line.id}" is the id of an earlier line too; give this one an id of its own'
                )
            first.setdefault(line.id, where)


def _turns(dialogue: Dialogue) -> Iterator[Mistake]:
    """Yield lines that do not take turns: the collector begins, and everything he says is answered."""
    for number, call in enumerate(dialogue.calls):
        speaks = [isinstance(line, CollectorLine) for line in call.lines]
        if not speaks[0]:
            yield Mistake(
                ("calls", number, "lines", 0), "the collector speaks first: begin with a line of his"
            )
        for place, (one, after) in enumerate(pairwise(speaks), start=1):
            if one == after:
                who = "the collector" if after else "the listener"
                what = f"{who} speaks twice in a row; make one line of both, with all its moves"
                yield Mistake(("calls", number, "lines", place), what)
        if speaks[-1]:
            what = "nobody answers the last line; end with an answer"
            yield Mistake(("calls", number, "lines", len(speaks) - 1), what)


# --- what the debtor of the simulation answers ------------------------------------------------


def _answers(played: Played) -> Iterator[Mistake]:
    """Yield in what a line differs from what the debtor of the simulation would say, or could hear."""
    line = played.line
    if isinstance(line, CollectorLine):
        if played.over:
            yield Mistake(
                _line(played), "the call has already ended here; take this line out, or let him bear more"
            )
        elif played.unheard:
            last, late = played.steps[-1].move, played.unheard[0].move
            what = f"the call ends at {_name(last)}, so {_name(late)} is never heard; leave it out"
            yield Mistake(_line(played, "moves"), what)
        yield from _recap(played)
    elif played.answer is not None and not played.over:
        yield from _kind(line, played.answer, played)
        yield from _named(line, played.answer, played)
        yield from _speaker(line, played)


def _kind(line: AnswerLine, answer: Answer, played: Played) -> Iterator[Mistake]:
    """Yield a reply or an objection that is not the simulation's."""
    if line.reply != answer.reply:
        real = _name(answer.reply) + (f" ({answer.objection})" if answer.objection else "")
        what = (
            f"he answers {real} here, not {_name(line.reply)}: {_state(played)}; "
            "change the line, or what he brings to the call (manner, mood, trust, ceiling, objections)"
        )
        yield Mistake(_line(played, "reply"), what)
    elif line.objection != answer.objection:
        real = f"the objection is {answer.objection}" if answer.objection else "this is no objection of his"
        yield Mistake(_line(played, "objection" if line.objection else "reply"), f"{real}; write it so")


def _named(line: AnswerLine, answer: Answer, played: Played) -> Iterator[Mistake]:
    """Yield an amount or a day that is not the simulation's."""
    if line.reply != answer.reply:
        return
    if line.amount is None and line.reply == Reply.COUNTERS and answer.amount is not None:
        what = f"he offers {_units(answer.amount)} here; write `amount: {_units(answer.amount)}` and say it"
        yield Mistake(_line(played, "reply"), what)
    if line.amount is not None and (answer.amount is None or cents(line.amount) != answer.amount):
        real = "names no amount" if answer.amount is None else f"names {_units(answer.amount)}"
        yield Mistake(_line(played, "amount"), f"he {real} here, not {line.amount:.2f}; write what he names")
    day = date_named(answer.day)
    if line.date is not None and line.date != day:
        real = "names no day" if day is None else f"names {day}"
        yield Mistake(_line(played, "date"), f"he {real} here, not {line.date}; write what he names")


def _speaker(line: AnswerLine, played: Played) -> Iterator[Mistake]:
    """Yield an answer that is given to the wrong speaker."""
    holder = played.call.listener == Listener.HOLDER and line.reply != Reply.HANDS_OVER
    if (line.who == "debtor") != holder:
        real = "the debtor" if holder else "somebody else"
        yield Mistake(
            _line(played, "who"),
            f"it is {real} who answers here; write `who: {'debtor' if holder else 'third_party'}`",
        )


def _recap(played: Played) -> Iterator[Mistake]:
    """Yield a recap that repeats something else than what was agreed."""
    call = played.call
    for number, step in enumerate(played.steps):
        repeats = step.move in REPEATS and call.agreed > 0
        if repeats and (step.cents, step.day) != (call.agreed, call.agreed_day):
            real = f"{_units(int(call.agreed))} on {date_of(call.agreed_day)}"
            what = f"what was agreed is {real}; repeat that amount and that day"
            yield Mistake(_line(played, "moves", number), what)


def _ladder(played: list[Played]) -> Iterator[Mistake]:
    """Yield demands that are higher than the one before."""
    asked: dict[int, int] = {}
    for each in played:
        for number, step in enumerate(each.steps):
            if step.move in DEMANDS:
                before = asked.get(each.call_number, step.cents)
                if step.cents > before:
                    rise = f"from {_units(before)} to {_units(step.cents)}"
                    what = f"the demand rises {rise}; what was given up cannot be asked for again"
                    yield Mistake(_line(each, "moves", number), what)
                asked[each.call_number] = step.cents


def _next_payments(played: list[Played]) -> Iterator[Mistake]:
    """Yield next payments that do not come after the first, and recaps that leave them out."""
    named: dict[int, Due] = {}
    for each in played:
        line = each.line
        if isinstance(line, CollectorLine):
            before = named.get(each.call_number)
            recaps = any(step.move == Move.RECAP for step in each.steps)
            if recaps and before is not None and line.then != before:
                agreed = f"{before.amount:.2f} on {before.date}"
                yield Mistake(_line(each), f"the next payment, {agreed}, was agreed too; recap it in `then`")
            if line.then is not None:
                named[each.call_number] = line.then
                first = each.call.agreed_day if each.call.agreed else each.call.day
                if line.then.date <= date_of(first):
                    what = f"{line.then.date} does not come after {date_of(first)}; choose a later day"
                    yield Mistake(_line(each, "then", "date"), what)


def _state(played: Played) -> str:
    call = played.call
    facts = {
        "ceiling": _units(int(call.ceiling)),
        "offered": _units(int(call.offered)),
        "trust": f"{float(call.trust):.2f}",
        "irritation": f"{float(call.irritation):.2f}",
        "turns": f"{int(call.turns)} of {int(call.patience)}",
    }
    return ", ".join(f"{name} {value}" for name, value in facts.items())


# --- what the words say ----------------------------------------------------------------------


def _figures(dialogue: Dialogue) -> Iterator[Mistake]:
    """Yield amounts and days of a line that its words do not say, and amounts that they say beside."""
    for number, call in enumerate(dialogue.calls):
        for language in LANGUAGES:
            week: datetime.date | None = None
            for place, line in enumerate(call.lines):
                text = line.text.in_language(language)
                where: Where = ("calls", number, "lines", place, "text", language)
                if len(text) > LONGEST:
                    yield Mistake(where, f"has {len(text):,} characters; nobody says more than {LONGEST:,}")
                    continue
                found = extract(text, language=language, country=dialogue.country, now=call.at, week=week)
                week = found.week or week
                yield from (Mistake(where, what) for what in _unsaid(line, found))


def _unsaid(line: CollectorLine | AnswerLine, found: Extraction) -> Iterator[str]:
    said = {money.value for money in found.money}
    if found.plan is not None and found.plan.amount is not None:
        said.add(found.plan.amount)
    meant = set(_amounts_of(line))
    for amount in sorted(meant - said):
        yield f"{amount:f} is not said here, or not understood; say the line's amount, as the country says it"
    for amount in sorted(said - meant):
        yield f"{amount} is no amount of this line; say the line's own, or add it to `also: [...]`"
    dates = {due.date for due in found.dates}
    if found.plan is not None:
        dates |= {each.date for each in found.plan.instalments if each.date is not None}
    for date in sorted(set(_dates_of(line)) - dates):
        yield f"{date} is not said here, or not understood; say the line's day"


def _amounts_of(line: CollectorLine | AnswerLine) -> Iterator[Decimal]:
    """Yield all amounts that a line is to say."""
    if isinstance(line, AnswerLine):
        named = [line.amount]
    else:
        named = [amount for said in line.said for amount in (said.amount, said.up_to)]
        named += [line.then.amount if line.then else None]
    yield from (Decimal(str(amount)) for amount in (*named, *line.also) if amount is not None)


def _dates_of(line: CollectorLine | AnswerLine) -> Iterator[datetime.date]:
    """Yield all days that a line is to say."""
    if isinstance(line, AnswerLine):
        named = [line.date]
    else:
        named = [*(said.date for said in line.said), line.then.date if line.then else None]
    yield from (date for date in named if date is not None)


# --- conduct ---------------------------------------------------------------------------------


def _conduct(dialogue: Dialogue, played: list[Played]) -> Iterator[Mistake]:
    """Yield breaches that are not marked, and marks that the country's rules do not bear out."""
    try:
        conduct = conduct_of(dialogue)
    except InputError as problem:
        yield Mistake(("country",), str(problem))
        return
    forbidden = forbidden_in(dialogue, conduct, played)
    for each in played:
        line = each.line
        if isinstance(line, CollectorLine):
            for found in forbidden.get(line.id, []):
                if not is_marked(found, line.breaches):
                    yield Mistake(_line(each), _unmarked(found.act, found.rules))
            for number, breach in enumerate(line.breaches):
                what = _unfounded(
                    breach.act, breach.rule, conduct, dialogue.calls[each.call_number].at.date()
                )
                if what:
                    yield Mistake(_line(each, "breaches", number), what)


def _unmarked(act: str | None, rules: tuple[str, ...]) -> str:
    which = f"rule: {rules[0]}" if rules else ""
    what = ", ".join(filter(None, (f"act: {act}" if act else "", which)))
    others = f" (or rule {', '.join(rules[1:])})" if len(rules) > 1 else ""
    said = f"{act} is forbidden here" if act else f"{rules[0]} forbids this moment"
    return f"{said}; mark it: `breaches: [{{{what}, why: ...}}]`{others}, or change the line"


def _unfounded(act: str | None, rule: str | None, conduct: Conduct, on: datetime.date) -> str:
    """Return what is wrong with a mark, empty when nothing is."""
    if rule is None:
        if act is None:
            return "name the act, the rule, or both"
        against = [
            each.id for each in provisions(conduct) if act in each.forbids and each.effective_from <= on
        ]
        return f"{conduct.code} has a rule against {act}; write `rule: {against[0]}`" if against else ""
    provision = named_provision(conduct, rule)
    if provision is None:
        known = [each.id for each in provisions(conduct)]
        return (
            f'{conduct.code} has no rule "{rule}"{did_you_mean(rule, known)}; there are: {", ".join(known)}'
        )
    if provision.effective_from > on:
        return (
            f"{rule} holds only from {provision.effective_from} on; change the day of the call, or the mark"
        )
    if act is not None and act not in provision.forbids:
        forbids = ", ".join(provision.forbids) or "no act"
        return (
            f"{rule} does not forbid {act} (it forbids {forbids}); name the right rule, or leave the act out"
        )
    return ""


# --- words -----------------------------------------------------------------------------------


def _name(code: Move | Reply) -> str:
    return code.name.lower()


def _units(amount: int) -> str:
    return f"{amount / 100:.2f}"


def _said(mistake: Mistake) -> str:
    path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in mistake.where).lstrip(".")
    return f"{path}: {mistake.what}"


def _place(where: Where, known: dict[Where, Place]) -> Place:
    """Return the place of a value, or of the nearest around it that stands in the file."""
    while where not in known:
        where = where[:-1]
    return known[where]
