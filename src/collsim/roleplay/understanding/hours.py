"""Hours: "a las cuatro y media", "cuarto para las nueve", "half past three", "11:00 a.m.".

An hour without a half of the day falls between 07:00 and 18:59, when people are at work and may be called.
"""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

from collsim.roleplay.understanding.context import FOLLOWED
from collsim.roleplay.understanding.signs import Sought, sought

WORK_BEGINS, NOON = 7, 12
Part = str  # "morning", "afternoon", "evening", or "" when it was not said

PARTS_OF_DAY = {
    "am": "morning",
    "manana": "morning",
    "madrugada": "night",
    "morning": "morning",
    "pm": "afternoon",
    "tarde": "afternoon",
    "afternoon": "afternoon",
    "mediodia": "noon",
    "noche": "evening",
    "evening": "dusk",
    "night": "evening",
    "tonight": "evening",
}


class Hour(NamedTuple):
    """An hour where it stands in the script; `part` is the half of the day when it was said."""

    start: int
    end: int
    hour: int
    minute: int
    part: Part
    until: tuple[int, int] | None = None


H = (
    r"(?:#(?P<h>\d{1,2})(?:\.(?P<frac>[0-5]\d?))?(?![\d.~])|(?P<una>una)"
    r"|T(?P<th>\d{1,2}):(?P<tm>\d\d)(?::\d\d)?)"
)
PART_ES = (
    r"(?P<part>[ap]m(?![a-z])|de la (?:manana|tarde|noche|madrugada)|del (?:mediodia|dia)|(?:por"
    r"|en) la (?:manana|tarde|noche))"
)
PART_EN = r"(?P<part>[ap]m(?![a-z])|(?:in|of) (?:the )?(?:morning|afternoon|evening)|at night)"
MIN_ES = (
    r"(?: (?:y |con )?(?:#0 )?#(?P<m>[0-5]?\d)(?![\d.~])(?! ?(?:¤|%|de mo|mil|dias|pesos|cuotas|pagos))"
    r"| (?:y )?(?P<named>cuarto|media|medio)(?! mill)| menos (?P<less>cuarto|#\d\d?))"
)
MIN_EN = r"(?: (?:and )?(?:(?:oh|#0) )?#(?P<m>[0-5]?\d)(?![\d.~])(?! ?(?:¤|%|dollars|payments)))"

UNTIL_H = r"(?:#(?P<h2>\d\d?)|T(?P<th2>\d\d?):(?P<tm2>\d\d))(?![\d.~])"
AT_ES = r"(?:a partir de|a|al|para|hacia|como a|a eso de|antes de|despues de|hasta|desde|sobre|tipo)"


AFTER_A_DAY = "|".join(
    rf"(?<={day} )" for day in (r"wd\d", "tomorrow", "today", "morning", "afternoon", "evening", "tonight")
)
"""Behind a day: a pattern that looks back has one length, so each is written out."""


BEFORE_THE_HOUR = (
    r"(?:(?:(?<=at )|(?<=by )|(?<=it's )|(?<=before )|(?<=around ))#(?:5|10|20|25)"
    r"|(?<!in )(?<!from )(?<!of )(?<!for )(?:#(?:15|20|25)(?= (?:to|till) (?:#(?:1[0-2]|[1-9])(?!\d)|noon))"
    r"|#10(?= (?:to|till) #[1-9](?!\d))|#5(?= (?:to|till) #[1-4](?!\d)))"
    r"|(?<!pay )(?<!do )#(?:5|10|20|25)(?= to #(?:1[0-2]|[1-9]) ,? ?(?:on )?wd\d)"
    r"|#(?:5|10|20|25)(?= (?:to|till) #\d\d? (?:sharp|on the dot|o'?clock|in the|am|pm)))"
)
"""Minutes before an hour, "twenty to four", and no range: "in five to seven days"."""

OF_TWELVE = r"#(?:1[0-2]|[1-9])(?![\d.~])"
AND_THEN = "today|tomorrow|tonight|on|is|it|and|or|if|so|but|please|pls|works|would|to|then|we|you|i"
"""What may follow an hour that has no sign of its own: "before five is best"."""


def hour_rule(pattern: str) -> Sought:
    """Return a rule whose pattern begins at the beginning of a word."""
    return sought(rf"(?<![a-z]){pattern}")


RULES_ES = (
    # de 9 a 11 de la mañana
    hour_rule(rf"(?:entre|de|desde) (?:las? )?{H} (?:y|a|hasta) (?:las? )?{UNTIL_H}(?: {PART_ES})"),
    # el lunes de 9 a 1
    hour_rule(rf"(?<=wd\d )de {H} a {UNTIL_H}{FOLLOWED['es']}"),
    # entre las 9 y las 11
    hour_rule(rf"(?:entre|de|desde) (?:las? )?{H} (?:y|a|hasta) las? {UNTIL_H}(?: {PART_ES})?"),
    # 11:00 a 11:15
    hour_rule(
        r"T(?P<th>\d\d?):(?P<tm>\d\d) (?:y|a|,|hasta) (?:las )?T(?P<th2>\d\d?):(?P<tm2>\d\d)"
        rf"(?: {PART_ES})?",
    ),
    # el lunes nueve y quince
    hour_rule(
        r"(?:(?<=wd\d )|(?<=manana )|(?<=hoy ))#(?P<h>1[0-2]|[7-9]) y #(?P<m>1[05]|[2-5][05])(?![\d.~])"
        r"(?! ?[¤%#])(?! (?:de|mil|al?) )",
    ),
    # cuarto para las nueve
    hour_rule(rf"(?P<less>cuarto|(?:faltando )?#\d\d?) para las? {H}(?: en punto)?(?: {PART_ES})?"),
    # a las cuatro y media
    hour_rule(rf"(?:{AT_ES} )?las? {H}(?: (?P<early>pm|am))?{MIN_ES}(?: en punto)?(?: {PART_ES})?"),
    # a las cuatro
    hour_rule(
        rf"{AT_ES} las? {H}(?: (?P<early>pm|am))?(?: en punto)?"
        rf"(?:(?: (?:hs?|horas|hrs?)(?![a-z])(?: {PART_ES})?)|(?: {PART_ES.replace('?P<part>', '?P<part2>')})"
        rf"|{FOLLOWED['es']}|(?! ?[¤%#])(?! mil)(?! [a-z]+[aeo]s(?![a-z])))",
    ),
    # van a dar las cinco
    hour_rule(rf"(?:dar|dieron) las {H}"),
    # ya son las once
    hour_rule(rf"son las {H}(?=$| ?[,|]| (?:y|ya|pero|en punto)(?![a-z]))"),
    # tipo 10
    hour_rule(rf"tipo {H}{MIN_ES}?{FOLLOWED['es']}"),
    # las ocho de la noche
    hour_rule(rf"las? {H}(?: en punto)? {PART_ES}"),
    # las ocho en punto
    hour_rule(rf"(?<![#\d])(?:las? )?{H} en punto"),
    # 4 y media de la tarde
    hour_rule(
        rf"(?<!el )(?<!dia )(?<![#\d]){H}{MIN_ES}?(?: en punto)? "
        r"(?P<part>am|pm|de la (?:manana|tarde|noche))",
    ),
    # 5 y cuarto
    hour_rule(
        rf"(?<![#\d])#(?P<h>\d\d?) ?(?P<named>y cuarto|y media)(?! mill| ¤)(?: {PART_ES})?",
    ),
    # 430 pm
    hour_rule(r"(?<![#\d])#(?P<h>1?\d)(?P<m>[0-5]\d)(?![\d.~])(?:hs?| hrs?)? (?P<part>[ap]m)(?![a-z])"),
    # 16 hs
    hour_rule(r"(?:a |a las |las )?#(?P<h>[01]?\d|2[0-4])(?![\d.~]) (?:hs|h|hrs)(?![a-z])"),
    # 16:30
    hour_rule(r"T(?P<th>\d\d?):(?P<tm>\d\d)(?::\d\d)?(?: hs?| horas| hrs)?(?: (?P<part>am|pm))?"),
    hour_rule(r"(?:al |del |a )?(?P<noon>\bmedio ?dia)"),
    hour_rule(r"(?:a la |la )?(?P<midnight>media ?noche)"),
)


def read_hour(match: re.Match[str]) -> Hour | None:
    """Return the hour that a rule has found, or None when there is no such hour."""
    said = match.groupdict()
    if said.get("noon") or said.get("midnight"):
        return Hour(match.start(), match.end(), NOON if said.get("noon") else 0, 0, "clock")
    hour = 1 if said.get("una") else NOON if said.get("at_noon") else int(said.get("h") or said["th"] or 0)
    minute = minutes_in(said)
    if minute < 0:
        hour, minute = (hour - 1) or NOON, minute + 60
    if hour > 24 or minute > 59:
        return None
    part = (
        "noon"
        if said.get("at_noon")
        else part_named(said.get("part") or said.get("part2") or said.get("early") or "")
    )
    until = (int(said.get("h2") or said.get("th2") or 0), int(said.get("tm2") or 0))
    return Hour(match.start(), match.end(), hour % 24, minute, part, until if any(until) else None)


def minutes_in(said: dict[str, str | None]) -> int:
    """Return the minutes after the hour, negative for those before it."""
    if written := said.get("m") or said.get("tm"):
        return int(written)
    if tenths := said.get("frac"):
        return int(tenths.ljust(2, "0"))
    if before := said.get("less"):
        return -quarter_or_number(before)
    if past := said.get("past"):
        return quarter_or_number(past) * (-1 if said.get("way") in ("to", "of", "till") else 1)
    named = said.get("named") or ""
    return 15 if "cuarto" in named else 30 if "medi" in named else 0


def quarter_or_number(said: str) -> int:
    """Return the minutes of "cuarto", "half" or a number."""
    if "half" in said:
        return 30
    digits = re.sub(r"\D", "", said)
    return int(digits) if digits else 15


def part_named(said: str) -> Part:
    """Return the part of the day that is named in some words."""
    return next((part for word, part in PARTS_OF_DAY.items() if word in said.split()), "") if said else ""


def times_of(hour: Hour, part: Part) -> list[datetime.time]:
    """Return the hour of day that is meant, the likeliest first."""
    part = hour.part or part
    first = datetime.time(in_day(hour.hour, part), hour.minute)
    others = []
    if not part and 1 <= hour.hour <= NOON:
        others.append(datetime.time((first.hour + 12) % 24, hour.minute))
    if hour.until:
        others.append(datetime.time(in_day(hour.until[0] % 24, part), hour.until[1]))
    return [first, *others]


def in_day(hour: int, part: Part) -> int:
    """Return an hour of twelve as one of twenty-four."""
    if hour > NOON or hour == 0:
        return hour
    if part == "dusk":
        return (hour + NOON) % 24
    if part == "evening":
        return hour + NOON if 5 < hour < NOON else hour % NOON
    if part == "afternoon":
        return hour % NOON + NOON
    if part == "night":
        return hour % NOON
    is_early = (part == "" and hour < WORK_BEGINS) or (part == "noon" and hour < 11)
    return hour + NOON if is_early else hour
