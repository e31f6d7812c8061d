"""Extraction: all that can be counted or dated in what a collector says.

Text becomes tokens, tokens the script, and each rule takes its part out of the script: first what only looks
like an amount (identifiers, ages, years), then percentages, the words of plans, hours, days, and money last.
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal

from collsim.errors import InputError
from collsim.roleplay.understanding.context import (
    AGES,
    BIRTHDAYS,
    COUNTED,
    DAYS_LATE,
    HOUR_NOW,
    LISTED_COUNTS,
    MEASURED,
    NAMES,
    OF_A_BODY,
    OF_EACH_MONTH,
    OF_NOTHING,
    SCORED,
    SMALL_TALK,
    SO_MANY,
)
from collsim.roleplay.understanding.corrections import amounts_that_hold, days_that_hold
from collsim.roleplay.understanding.dates import find_days
from collsim.roleplay.understanding.day_rules import Day, Frame
from collsim.roleplay.understanding.hours import Hour
from collsim.roleplay.understanding.hours_found import find_hours
from collsim.roleplay.understanding.identifiers import drop_identifiers, drop_years
from collsim.roleplay.understanding.moments import joined, told_once
from collsim.roleplay.understanding.money import find_money
from collsim.roleplay.understanding.plans import find_terms, plan_of
from collsim.roleplay.understanding.profiles import Language, profile_of
from collsim.roleplay.understanding.readings import Extraction
from collsim.roleplay.understanding.script import NUMBER, Script, script_of
from collsim.roleplay.understanding.shares import find_shares
from collsim.roleplay.understanding.signs import Family
from collsim.roleplay.understanding.words import has_sign

LONGEST = 2_000
"""More characters than anybody says in one turn."""

MOST_THINGS = 60
"""More numbers, days and hours than anybody says in one turn."""

COUNTABLE_SIGN = re.compile(r"[#@TD]\d|wd\d|mo\d")
SIGNS_THAT_COUNT = ("#", "@", "T", "D", "wd", "mo")

QUANTITY = re.compile(
    rf"#(?<![@\w]#)(?<!this #)(?<!that #)(?!0 #){NUMBER.format('n')[1:]}"
    r"(?: con #(?P<part>\d+)(?![\d.~]))?"
)


def extract(
    text: str,
    *,
    language: Language,
    country: str | None,
    now: datetime.datetime,
    week: datetime.date | None = None,
) -> Extraction:
    """Return money, numbers, percentages, dates and the plan that are said in an utterance.

    Args:
        text: what was said, as it was typed; accents, capitals and small misspellings do not matter.
        language: "es" or "en".
        country: ISO code of two letters, for separators, currency and slang; None or an unknown one takes the
            language's default.
        now: when it is said; days are counted from it.
        week: the Monday of a week that was named earlier in the exchange (`Extraction.week`), if any.

    Raises:
        InputError: the text is longer than `LONGEST` characters.
    """
    if len(text) > LONGEST:
        raise InputError(f"an utterance has at most {LONGEST:,} characters, and this one has {len(text):,}")
    profile = profile_of(country, language)
    script = within_reason(script_of(text, language, profile))
    drop_what_is_not_counted(script)
    spoken = script.text
    shares = find_shares(script)
    terms = find_terms(script)
    hours = find_hours(script, language)
    days, named_week = find_days(script, Frame(now, week, False, profile))
    numbers = quantities(spoken, [*hours, *days])
    script.drop(AGES)
    drop_years(script)
    money = find_money(script, language, profile, terms.amount_at if terms else None)
    dates = joined(days, hours, script.text, now)
    amounts, amounts_back = amounts_that_hold(money, spoken)
    dues, dues_back = days_that_hold(dates, spoken)
    return Extraction(
        money=tuple(each for _, each in amounts + amounts_back),
        numbers=numbers,
        percent=shares.percent,
        dates=tuple(due for _, due in told_once(dues + dues_back)),
        plan=plan_of(terms, amounts, told_once(dues), shares.parts, spoken, now.date()),
        week=named_week,
        parts=shares.parts,
    )


def within_reason(script: Script) -> Script:
    """Return a script up to its last number, day or hour that is read: time must not grow with nonsense."""
    if sum(map(script.text.count, SIGNS_THAT_COUNT)) <= MOST_THINGS:
        return script
    for count, found in enumerate(COUNTABLE_SIGN.finditer(script.text)):
        if count == MOST_THINGS:
            return Script(script.text[: found.start()])
    return script


NOT_COUNTED = Family(
    (BIRTHDAYS, HOUR_NOW, MEASURED, OF_A_BODY, SO_MANY, OF_NOTHING, DAYS_LATE, NAMES, SMALL_TALK)
)
BETWEEN_LISTED = (" or #", " o #", " u #", " , #")
"""Where none of these stands, counts are no list: a span alone, "five to seven days", keeps its numbers."""


def drop_what_is_not_counted(script: Script) -> None:
    """Take out identifiers, instalments by their number, names, and the day of a greeting."""
    script.drop(SCORED)
    drop_identifiers(script)
    script.drop(COUNTED)
    if has_sign(script.text, BETWEEN_LISTED):
        script.drop(LISTED_COUNTS)
    for found in OF_EACH_MONTH.finditer(script.text):
        script.remove(*found.span("day"))
    for each in NOT_COUNTED.worth_trying(script):
        script.drop(each)


def quantities(text: str, dated: list[Day | Hour]) -> tuple[Decimal, ...]:
    """Return the numbers of a script that stand in no day and no hour."""
    if "#" not in text:
        return ()
    return tuple(
        number
        for match in QUANTITY.finditer(text)
        if not any(part.start <= match.start() < part.end for part in dated)
        for number in numbers_in(match["n"], match["part"])
    )


def numbers_in(said: str, part: str | None) -> list[Decimal]:
    """Return a number, with the digits after its point where they were said: "siete con cincuenta"."""
    if part is None:
        return [Decimal(said)]
    return [Decimal(said), Decimal(part)] if "." in said else [Decimal(f"{said}.{part}")]
