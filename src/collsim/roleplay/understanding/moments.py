"""Days with their hours: "el sábado a las once", "mañana a las ocho no, mejor a las cinco"."""

from __future__ import annotations

import datetime
import re
from itertools import pairwise

from collsim.roleplay.understanding.day_rules import Day
from collsim.roleplay.understanding.hours import Hour, part_named, times_of
from collsim.roleplay.understanding.readings import Due
from collsim.roleplay.understanding.signs import sought

OR = re.compile(r"[_ ]*(?:o|or|u|y|and|,)[_ ]*")
"""Between two hours of one day."""

PUT_RIGHT = re.compile(
    r"[ ,|]+(?=[a-z])(?:(?:no|sorry|wait|actually|hang on|hold on|or rather|well)[ ,|]+)*"
    r"(?:(?:make|call) (?:it|that) |let's (?:do|make it) |at |better )?"
)
"""Between an hour and the one that puts it right: "at ten, no, make that eleven"."""

PART_OF_DAY = sought(r"(?:por|en) la (?:manana|tarde|noche)|in the (?:morning|afternoon|evening)")

GOES_ON = re.compile(r" ?,? (?:y|and|luego|then)(?![a-z])")
CALLED = sought(
    r"(?<![a-z])(?:(?:called|rang|phoned|texted|spoke|tried you)|(?<!que )(?:le|te|lo|la) (?:llame"
    r"|marque|timbre|hable|busque)|(?:we|i) (?:talked|spoke)|it was|eran|i was (?:there|here)|(?:i|we) came)"
    r"(?: (?!and |but |i'll |ill )[a-z]+){0,5} ?$"
)
"""Before the hour of a call that was made: nothing is agreed for it."""

FARTHEST = 45
"""So many signs before an hour may stand what tells that a call was made then."""

FAR = 40
"""So many signs farther counts a day before which another begins."""


def joined(days: list[Day], hours: list[Hour], text: str, now: datetime.datetime) -> list[tuple[int, Due]]:
    """Return days with their hours, in order; an hour belongs to the nearest day of its sentence."""
    if not hours:
        return [(day.start, due_on(day)) for day in days]
    dues: list[tuple[int, Due]] = []
    day_of = days_of_hours(days, hours, text)
    left = [day for day in days if day not in day_of.values()]
    only_day = days[0] if len({day.readings[0] for day in days}) == 1 else None
    made_at: Hour | None = None
    for hour in hours:
        day = day_of.get(hour)
        if day is None and was_called_at(hour, made_at, text):
            made_at = hour
            continue
        if day is None:
            day = only_day if only_day and only_day.start < hour.start else None
        is_second = any(PUT_RIGHT.fullmatch(text, other.end, hour.start) for other in hours if other < hour)
        start = hour.start if day is None or is_second else min(hour.start, day.start)
        dues.append((start, due_at(hour, day, text, now)))
    dues += [(day.start, due_on(day)) for day in left]
    return sorted(dues, key=lambda each: each[0])


def was_called_at(hour: Hour, before: Hour | None, text: str) -> bool:
    """Whether a call was made at an hour: "le marqué a las 9, a las 11", "my text at 8 last night"."""
    if before is not None and OR.fullmatch(text, before.end, hour.start):
        return True
    if text.startswith(" last night", hour.end):
        return True
    return CALLED.search(text, max(0, hour.start - FARTHEST), hour.start) is not None


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
        (distance(hour, day, text), hour, day)
        for hour in hours
        for day in days
        if day.time is None and "|" not in text[min(day.end, hour.end) : max(day.start, hour.start)]
    ]
    found: dict[Hour, Day] = {}
    for _, hour, day in sorted(pairs, key=lambda pair: pair[0]):
        if hour not in found and day not in found.values():
            found[hour] = day
    for one, other in (*pairwise(hours), *pairwise(hours[::-1])):
        if one in found and other not in found and OR.fullmatch(text, *between(one, other)):
            found[other] = found[one]
    for one, other in pairwise(hours):
        if one in found and other not in found and PUT_RIGHT.fullmatch(text, one.end, other.start):
            found[other] = found[one]
    return found


def distance(hour: Hour, day: Day, text: str) -> int:
    """Return how far an hour stands from a day; one before an "and" is not of the day after it."""
    gap = max(hour.start - day.end, day.start - hour.end)
    return gap + FAR if GOES_ON.match(text, hour.end, max(hour.end, day.start)) else gap


def between(one: Hour, other: Hour) -> tuple[int, int]:
    """Return where the text between two hours begins and ends."""
    return min(one.end, other.end), max(one.start, other.start)


def due_on(day: Day) -> Due:
    """Return a day without an hour, with its other readings."""
    others = tuple(Due(other, day.time) for other in day.readings[1:])
    return Due(day.readings[0], day.time, others, day_said=not day.is_hour_only)


def due_at(hour: Hour, day: Day | None, text: str, now: datetime.datetime) -> Due:
    """Return an hour on its day, or on the one on which it comes next; a span may end it."""
    times = times_of(hour, day.part if day and day.part else part_nearby(hour, text))
    return due_of(day, times) if day else due_alone(times, now)


def due_of(day: Day, times: list[datetime.time]) -> Due:
    """Return a day with an hour, and with the other readings of both."""
    others = [Due(date, time) for date in day.readings for time in times]
    return Due(day.readings[0], times[0], tuple(others[1:]))


def due_alone(times: list[datetime.time], now: datetime.datetime) -> Due:
    """Return an hour that was said without a day, on the day on which it comes next."""
    first, *others = (coming(time, now) for time in times)
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
