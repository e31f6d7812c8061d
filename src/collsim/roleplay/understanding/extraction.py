"""Extraction: all that can be counted or dated in what a collector says.

Text becomes tokens, tokens the script, and each rule takes its part out of the script: first what only looks
like an amount (identifiers, ages, years), then percentages, the words of plans, hours, days, and money last.
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from itertools import pairwise

from collsim.errors import InputError
from collsim.roleplay.understanding.context import (
    AGES,
    COUNTED,
    NAMES,
    SMALL_TALK,
)
from collsim.roleplay.understanding.corrections import settled
from collsim.roleplay.understanding.dates import find_days
from collsim.roleplay.understanding.day_rules import Day, Frame
from collsim.roleplay.understanding.hours import Hour, find_hours, part_named, times_of
from collsim.roleplay.understanding.identifiers import drop_identifiers, drop_years
from collsim.roleplay.understanding.money import find_money
from collsim.roleplay.understanding.plans import find_terms, plan_of
from collsim.roleplay.understanding.profiles import Language, profile_of
from collsim.roleplay.understanding.readings import Due, Extraction
from collsim.roleplay.understanding.script import NUMBER, Script, script_of
from collsim.roleplay.understanding.shares import find_shares

LONGEST = 2_000
"""More characters than anybody says in one turn."""

MOST_THINGS = 60
"""More numbers, days and hours than anybody says in one turn."""

COUNTABLE_SIGN = re.compile(r"[#@TD]\d|wd\d|mo\d")
OR = re.compile(r"[_ ]*(?:o|or|u|y|and|,)[_ ]*")
"""Between two hours of one day."""

PART_OF_DAY = re.compile(r"(?:por|en) la (?:manana|tarde|noche)|in the (?:morning|afternoon|evening)")
OPENING = re.compile(
    r"(?<![a-z])(?:atend\w+|atiend\w+|horarios?|abrimos|abren|cerramos|cierran?|abre|estamos de"
    r"|(?:we|we're|office|offices|they|lines) (?:are |is )?(?:open|close|here)s?|hours are)(?![a-z])"
)
"""Hours in which an office is open are not agreed with anybody."""

QUANTITY = re.compile(
    rf"(?=#)(?!#0 #)(?<![@\w])(?<!this )(?<!that ){NUMBER.format('n')}(?: (?:con) #(?P<part>\d+)(?![\d.~]))?"
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
    percent = find_shares(script)
    terms = find_terms(script)
    hours = find_hours(script, language)
    days, named_week = find_days(script, Frame(now, week, False, profile))
    numbers = quantities(spoken, [*hours, *days])
    script.drop(AGES, "ano", "year")
    drop_years(script)
    money = find_money(script, language, profile, terms.amount_at if terms else None)
    dates = joined(days, hours, script.text, now)
    amounts, amounts_back = settled(money, spoken)
    dues, dues_back = settled(dates, spoken)
    return Extraction(
        money=tuple(each for _, each in amounts + amounts_back),
        numbers=numbers,
        percent=tuple(percent),
        dates=tuple(due for _, due in dues + dues_back),
        plan=plan_of(terms, amounts, dues, spoken, now.date()),
        week=named_week,
    )


def within_reason(script: Script) -> Script:
    """Return a script up to its last number, day or hour that is read: time must not grow with nonsense."""
    for count, found in enumerate(COUNTABLE_SIGN.finditer(script.text)):
        if count == MOST_THINGS:
            return Script(script.text[: found.start()])
    return script


def drop_what_is_not_counted(script: Script) -> None:
    """Take out identifiers, instalments by their number, names, and the day of a greeting."""
    drop_identifiers(script)
    script.drop(
        COUNTED,
        "cuota",
        "pago",
        "letra",
        "dad #",
        "abono",
        "ment #",
        "cita #",
        " #1 ",
        " of #",
        " de #",
        " hasta #",
        " to #",
    )
    script.drop(NAMES, "wd6")
    script.drop(SMALL_TALK, "hoy", "today", "tonight", "this ", "esta ", " min", " seg", " sec")


def quantities(text: str, dated: list[Day | Hour]) -> tuple[Decimal, ...]:
    """Return the numbers of a script that stand in no day and no hour."""
    found = QUANTITY.finditer(text)
    return tuple(
        Decimal(f"{each['n']}.{each['part']}") if each["part"] else Decimal(each["n"])
        for each in found
        if not any(part.start <= each.start() < part.end for part in dated)
    )


def joined(days: list[Day], hours: list[Hour], text: str, now: datetime.datetime) -> list[tuple[int, Due]]:
    """Return days with their hours, in order; an hour belongs to the nearest day of its sentence."""
    dues: list[tuple[int, Due]] = []
    day_of = days_of_hours(days, hours, text)
    left = [day for day in days if day not in day_of.values()]
    for hour in hours:
        day = day_of.get(hour)
        if day is None and OPENING.search(text, *sentence_at(hour, text)):
            continue
        dues.append(
            (
                min(hour.start, day.start) if day else hour.start,
                due_at(hour, day, text) if day else due_alone(hour, text, now),
            )
        )
    dues += [(day.start, due_on(day)) for day in left]
    return told_once(sorted(dues, key=lambda each: each[0]))


def told_once(dues: list[tuple[int, Due]]) -> list[tuple[int, Due]]:
    """Return dues without the days that are told again: "hoy es 24 de noviembre"."""
    with_hours = {due.date for _, due in dues if due.time}
    kept: dict[tuple[datetime.date, datetime.time | None], tuple[int, Due]] = {}
    for at, due in dues:
        if due.time or due.date not in with_hours:
            kept.setdefault((due.date, due.time), (at, due))
    return list(kept.values())


def days_of_hours(days: list[Day], hours: list[Hour], text: str) -> dict[Hour, Day]:
    """Return to which day each hour belongs: in one sentence the two that stand nearest to each other."""
    pairs = [
        (max(hour.start - day.end, day.start - hour.end), hour, day)
        for hour in hours
        for day in days
        if "|" not in text[min(day.end, hour.end) : max(day.start, hour.start)]
    ]
    found: dict[Hour, Day] = {}
    for _, hour, day in sorted(pairs, key=lambda pair: pair[0]):
        if hour not in found and day not in found.values():
            found[hour] = day
    for one, other in (*pairwise(hours), *pairwise(hours[::-1])):
        if one in found and other not in found and OR.fullmatch(text, *between(one, other)):
            found[other] = found[one]
    return found


def between(one: Hour, other: Hour) -> tuple[int, int]:
    """Return where the text between two hours begins and ends."""
    return min(one.end, other.end), max(one.start, other.start)


def due_on(day: Day) -> Due:
    """Return a day without an hour, with its other readings."""
    return Due(day.readings[0], day.time, tuple(Due(other, day.time) for other in day.readings[1:]))


def due_at(hour: Hour, day: Day, text: str) -> Due:
    """Return an hour of a day, with the other readings of both."""
    times = times_of(hour, day.part or part_nearby(hour, text))
    others = [Due(date, time) for date in day.readings for time in times]
    return Due(day.readings[0], times[0], tuple(others[1:]))


def due_alone(hour: Hour, text: str, now: datetime.datetime) -> Due:
    """Return an hour that was said without a day, on the day on which it comes next."""
    first, *others = (coming(time, now) for time in times_of(hour, part_nearby(hour, text)))
    return first._replace(alternatives=tuple(others))


def coming(time: datetime.time, now: datetime.datetime) -> Due:
    """Return the next moment with this time of day."""
    moment = datetime.datetime.combine(now.date(), time)
    late = moment <= now.replace(tzinfo=None)
    return Due(moment.date() + datetime.timedelta(late), time, day_said=False)


def part_nearby(hour: Hour, text: str) -> str:
    """Return the part of the day that an hour's sentence names: "por la tarde, a las siete"."""
    found = PART_OF_DAY.search(text, *sentence_at(hour, text))
    return part_named(found.group()) if found else ""


def sentence_at(hour: Hour, text: str) -> tuple[int, int]:
    """Return where the sentence of an hour begins and ends."""
    end = text.find("|", hour.end)
    return text.rfind("|", 0, hour.start) + 1, end if end >= 0 else len(text)
