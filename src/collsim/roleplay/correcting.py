"""What a trainee puts right by hand: amounts, days, a plan, acts, or a move given as such.

A correction is a word behind a stroke, with what is meant: `/amount 1700`. Several may stand behind what is
said, in one line; where the room waits before it answers, they may stand in lines of their own.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from collsim.errors import InputError
from collsim.negotiation.moves import Said
from collsim.records import Move
from collsim.records.act import FORBIDDEN_ACTS, Act
from collsim.roleplay.room import Correction
from collsim.roleplay.understanding.digits import read_digits
from collsim.roleplay.understanding.heard import Heard, Understanding
from collsim.roleplay.understanding.readings import Due, Extraction, Money, Plan
from collsim.units import cents, day_of

WORDS = {
    **dict.fromkeys(("amount", "monto"), "amount"),
    **dict.fromkeys(("date", "fecha"), "date"),
    **dict.fromkeys(("plan", "convenio"), "plan"),
    **dict.fromkeys(("not", "no"), "not"),
    **dict.fromkeys(("as", "como"), "as"),
}
"""The words of corrections, in both languages, and what each puts right."""
SIGN = re.compile(rf"(?<!\S)/({'|'.join(WORDS)})(?!\S)", re.IGNORECASE)
NOTHING = frozenset({"none", "ninguno", "ninguna", "nada", "-"})
"""Instead of an amount, a day or a plan: none was meant."""
TIMES = re.compile(r"(\d{1,3}) ?[x×] ?(\S+)$")
MOST = Decimal(10**12)
"""Of an amount; nobody owes more."""
YEARS = range(1990, 2101)
"""In which a call can take place."""


class Wish(NamedTuple):
    """A correction as it was typed: what it puts right, and what is meant."""

    what: str
    meant: str


class CorrectionError(InputError):
    """A correction that cannot be made; `why` and `values` say it in words of any language."""

    def __init__(self, why: str, **values: str) -> None:
        super().__init__(f"{why}: {', '.join(values.values())}")
        self.why, self.values = why, values


def parted(line: str) -> tuple[str, tuple[Wish, ...]]:
    """Return what is said in a line, and the corrections behind it.

    >>> parted("I could take 1,700 /amount 1700 /date 2026-11-28")
    ('I could take 1,700', (Wish(what='amount', meant='1700'), Wish(what='date', meant='2026-11-28')))
    """
    found = list(SIGN.finditer(line))
    if not found:
        return line.strip(), ()
    ends = [each.start() for each in found[1:]] + [len(line)]
    wishes = (
        Wish(WORDS[sign[1].lower()], line[sign.end() : end].strip())
        for sign, end in zip(found, ends, strict=True)
    )
    return line[: found[0].start()].strip(), tuple(wishes)


def corrected(understood: Understanding, wish: Wish, decimal: str) -> tuple[Understanding, Correction]:
    """Return an understanding put right, and the correction with what had been heard.

    Args:
        understood: what was understood.
        wish: what is meant instead.
        decimal: the sign before the cents in the country.

    Raises:
        CorrectionError: it is not written as corrections are, or there is nothing of the kind to put right.
    """
    return PUTS_RIGHT[wish.what](understood, wish.meant.lower(), decimal)


def _amounts(understood: Understanding, meant: str, decimal: str) -> tuple[Understanding, Correction]:
    heard = understood.extraction
    currency = heard.money[0].currency if heard.money else None
    values = () if meant in NOTHING else tuple(_amount(each, decimal) for each in meant.split())
    if not values and meant not in NOTHING:
        raise CorrectionError("amount", text=meant)
    changed = heard._replace(
        money=tuple(Money(each, currency) for each in values), plan=_plan_of(heard.plan, values)
    )
    before = " ".join(f"{each.value:f}" for each in heard.money)
    return _put_right(understood, changed), Correction("amounts", before, meant)


def _amount(text: str, decimal: str) -> Decimal:
    digits = read_digits(text, decimal) if text[:1].isdecimal() else None
    if digits is None or not 0 < digits.value <= MOST:
        raise CorrectionError("amount", text=text)
    return digits.value


def _plan_of(plan: Plan | None, values: tuple[Decimal, ...]) -> Plan | None:
    """Return a plan whose payments were put right; None where no plan, or not one amount, is left."""
    if plan is None or plan.amount is None or len(values) != 1:
        return None
    return replace(plan, amount=values[0], instalments=())


def _days(understood: Understanding, meant: str, _: str) -> tuple[Understanding, Correction]:
    heard = understood.extraction
    days = [] if meant in NOTHING else [date_in(each) for each in meant.split()]
    if None in days or not (days or meant in NOTHING):
        raise CorrectionError("date", text=meant)
    hour = heard.dates[0].time if heard.dates else None
    dues = tuple(Due(day, hour) for day in days if day is not None)
    before = " ".join(each.date.isoformat() for each in heard.dates)
    return _put_right(understood, heard._replace(dates=dues)), Correction("days", before, meant)


def _plan(understood: Understanding, meant: str, decimal: str) -> tuple[Understanding, Correction]:
    heard = understood.extraction
    found = TIMES.match(meant)
    if meant not in NOTHING and (found is None or int(found[1]) < 1):
        raise CorrectionError("plan", text=meant)
    period = heard.plan.period if heard.plan else "month"
    plan = Plan(int(found[1]), _amount(found[2], decimal), period) if found else None
    before = f"{heard.plan.count} x {heard.plan.amount}" if heard.plan else ""
    return _put_right(understood, heard._replace(plan=plan)), Correction("plan", before, meant)


def _put_right(understood: Understanding, extraction: Extraction) -> Understanding:
    return replace(understood, extraction=extraction)


def _not_said(understood: Understanding, meant: str, _: str) -> tuple[Understanding, Correction]:
    disputed = _acts(meant)
    heard = tuple(each.act for each in understood.acts)
    for act in disputed:
        if act in {each.act for each in understood.breaches}:
            raise CorrectionError("breach", act=act)
        if act not in heard:
            raise CorrectionError("not_heard", act=act, heard=" ".join(heard) or "–")
    left = tuple(each for each in understood.acts if each.act not in disputed)
    return _read_as(understood, left or (Heard(Act.OTHER, 1.0),))


def _said_instead(understood: Understanding, meant: str, _: str) -> tuple[Understanding, Correction]:
    return _read_as(understood, tuple(Heard(act, 1.0) for act in _acts(meant)))


def _read_as(understood: Understanding, acts: tuple[Heard, ...]) -> tuple[Understanding, Correction]:
    before, after = (" ".join(each.act for each in some) for some in (understood.acts, acts))
    return replace(understood, acts=acts, clear=True), Correction("acts", before, after)


def _acts(meant: str) -> tuple[Act, ...]:
    """Return the acts that are named; what is forbidden nobody takes for something else before the answer."""
    names = meant.split()
    if not names:
        raise CorrectionError("act", act="–")
    for name in names:
        if name not in list(Act):
            raise CorrectionError("act", act=name)
        if name in FORBIDDEN_ACTS:
            raise CorrectionError("breach", act=name)
    return tuple(Act(name) for name in names)


PutsRight = Callable[[Understanding, str, str], tuple[Understanding, Correction]]
PUTS_RIGHT: Mapping[str, PutsRight] = {
    "amount": _amounts,
    "date": _days,
    "plan": _plan,
    "not": _not_said,
    "as": _said_instead,
}


def move_in(words: list[str]) -> Said | None:
    """Return a move written as NAME [amount] [date] [payments]; None when it is none.

    >>> move_in(["anchor", "1700", "2026-01-10"]).cents
    170000
    """
    if not 1 <= len(words) <= 4 or words[0].upper() not in Move.__members__:
        return None
    numbers = [float(each) for each in words[1:] if re.fullmatch(r"\d{1,12}(?:\.\d{1,2})?", each)]
    days = [date_in(each) for each in words[1:] if re.fullmatch(r"\d{4}-\d{2}-\d{2}", each)]
    if len(numbers) + len(days) != len(words) - 1 or None in days or len(days) > 1:
        return None
    day = day_of(days[0]) if days and days[0] else 0
    instalments = int(numbers[1]) if len(numbers) > 1 else 1
    return Said(Move[words[0].upper()], cents(numbers[0]) if numbers else 0, day, instalments)


def date_in(text: str) -> datetime.date | None:
    """Return a date written as 2026-01-10; None when there is no such day, or not in our times."""
    try:
        found = datetime.date.fromisoformat(text)
    except ValueError:
        return None
    return found if found.year in YEARS else None
