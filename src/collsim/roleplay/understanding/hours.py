"""Hours: "a las cuatro y media", "cuarto para las nueve", "half past three", "11:00 a.m.".

An hour without a half of the day falls between 07:00 and 18:59, when people are at work and may be called.
"""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

from collsim.roleplay.understanding.context import COUNTABLE, FOLLOWED
from collsim.roleplay.understanding.profiles import Language
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.signs import Family, Sought, sought
from collsim.roleplay.understanding.words import has_sign

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
RULES_EN = (
    # between 9 and 11 in the morning
    hour_rule(
        rf"(?:between|from)? ?(?!at #\d\d? and #(?:15|30|45))(?:at )?{H} ?(?:and|to|,"
        rf"|until) {UNTIL_H}(?: {PART_EN})",
    ),
    # between 2 and 4 on Thursday
    hour_rule(
        rf"(?=[a-z]+ {OF_TWELVE} (?:and|to|until) {OF_TWELVE})(?:between|from) {H} (?:and|to|until) {UNTIL_H}"
        r"(?= ?,? (?:on |this |next )?(?:wd\d|today|tomorrow|tonight|the @))",
    ),
    # call between 10 and 11
    hour_rule(
        rf"(?:(?<=call )|(?<=me )|(?<=you )|(?<=ring )|(?<=free )|(?<=there )|(?<=said ))between"
        rf" (?={OF_TWELVE}){H} and {UNTIL_H}(?<!#1[3-9])(?<!#[2-9]\d)(?! ?[¤%#])(?! {COUNTABLE})",
    ),
    # 11:00 to 11:15
    hour_rule(r"T(?P<th>\d\d?):(?P<tm>\d\d) (?:and|to|,) T(?P<th2>\d\d?):(?P<tm2>\d\d)"),
    # a quarter past noon
    hour_rule(
        rf"(?P<past>half|(?:a )?quarter|#\d\d?(?= minutes| past| after)|{BEFORE_THE_HOUR})(?: minutes)?"
        rf" (?P<way>past|after|to|till|(?:(?<=quarter )|(?<=at #5 )|(?<=at #10 )|(?<=at #20 ))of) (?:{H}"
        rf"|(?P<at_noon>noon))(?! {COUNTABLE})(?: {PART_EN})?",
    ),
    # half two
    hour_rule(
        rf"(?:at |for |by )?(?P<past>half) {H}(?: {PART_EN}|{FOLLOWED['en']}"
        r"|(?= (?:suits?|any good|do you|sharp|latest)(?![a-z])))",
    ),
    # nine sharp
    hour_rule(rf"(?<![#\d])(?:at )?{H}{MIN_EN}? (?:sharp|on the dot)(?: {PART_EN})?"),
    # tomorrow at 5
    hour_rule(
        rf"(?:{AFTER_A_DAY})at {H}{MIN_EN}?(?! ?[¤%#])(?! {COUNTABLE})(?: {PART_EN})?"
        r"(?! (?:a|per|each)(?![a-z]))",
    ),
    # is twelve thirty any better; nine forty-five is when I call
    hour_rule(
        r"(?:(?<=is )|(?<=say )|(?<=^)|(?<=\| ))#(?P<h>1[0-2]|[1-9]) #(?P<m>15|30|45)(?![\d.~])"
        r"(?= (?:is when|is (?:good|fine|best|better|ok|okay|too (?:early|late))|any better|works|suits"
        r"|instead)(?![a-z])"
        r"| ?,? (?:on your (?:lunch|break)|any better))",
    ),
    # Monday evening 6
    hour_rule(
        r"(?:(?<=morning )|(?<=afternoon )|(?<=evening )),? ?#(?P<h>1[0-2]|[1-9])(?![\d.~])"
        rf"(?! {COUNTABLE})(?! ?[¤%#]){FOLLOWED['en']}",
    ),
    # this Saturday from 9
    hour_rule(rf"(?:{AFTER_A_DAY})from {H}{MIN_EN}?{FOLLOWED['en']}"),
    # tomorrow at half ten
    hour_rule(rf"at (?P<past>half) #(?P<h>1[0-2]|[1-9])(?![\d.~])(?! {COUNTABLE})(?! ?[¤%#])"),
    # five o'clock
    hour_rule(rf"(?<![#\d]){H}{MIN_EN}? (?:o'clock|oclock|o clock)(?: {PART_EN})?"),
    # at 3:15 in the afternoon
    hour_rule(rf"(?<![#\d])(?:at |by |around )?(?<!mo\d\d ){H}{MIN_EN}? ?{PART_EN}"),
    # at eleven thirty
    hour_rule(
        rf"(?!at #\d\d? #\d\d(?:_| (?:a|per|each|every|monthly|weekly)(?![a-z])))"
        rf"(?:(?<!meet me )(?<!meet you )(?<!we're )(?<!you're )(?<!start )(?<!starting )at(?! #(?:1[3-9]"
        rf"|2\d)(?![\d.:]))|(?<!how )(?<!what )(?:around|round|about)(?! #(?:1[3-9]|2\d)"
        rf"| #\d\d? #(?!15|30"
        rf"|45))) {H}{MIN_EN}?(?: sharp)?{FOLLOWED['en']}",
    ),
    # 430 pm
    hour_rule(rf"(?<![#\d])(?:at |by )?#(?P<h>1?\d)(?P<m>[0-5]\d)(?![\d.~]) {PART_EN}"),
    # 10 tonight
    hour_rule(
        r"(?<!pay )(?<!do )(?<!send )(?<!me )(?<!least )(?<!just )(?<![\d¤A-Z] )(?:at )?"
        rf"{H}(?= ?,? (?:tonight|tomorrow (?:morning|afternoon|evening|night)))",
    ),
    # by 5
    hour_rule(
        rf"(?:(?<!divided )by|before|after|until|till|no later than) (?:{H})(?<!#1[3-9])(?<!#2\d)(?<!#3\d)(?=$| ?[,|]"
        rf"| (?:{AND_THEN}"
        rf"|wd\d|this (?:morning|afternoon|evening)))",
    ),
    # is three okay tomorrow
    hour_rule(
        rf"(?<=is ){OF_TWELVE.replace('(?:', '(?P<h>', 1)}(?= (?:ok|okay|good|fine|alright|any good|better)"
        rf"(?: for you)? (?:on )?(?:wd\d|tomorrow|today|tonight))",
    ),
    # only from nine
    hour_rule(
        rf"(?:(?<=only )|(?<=ring me )|(?<=call me )|(?<=call us )|(?<=open )|(?<=in ))from "
        rf"{OF_TWELVE.replace('(?:', '(?P<h>', 1)}(?= ?$| ?[,|]| onwards?)",
    ),
    # on for 3 tomorrow
    hour_rule(
        rf"(?<=on )(?:for ){OF_TWELVE.replace('(?:', '(?P<h>', 1)}(?= (?:tomorrow|today|tonight"
        rf"|(?:on )?wd\d))",
    ),
    # say 10, 10:30
    hour_rule(
        r"(?<![#\d:])#(?P<h>1[0-2]|[1-9])(?![\d.~])(?= ?(?:,|[|]|or|o|y) T)",
    ),
    # Saturday, ten thirty
    hour_rule(rf"(?<=wd\d ),? ?#(?P<h>\d\d?) #(?P<m>15|30|45)(?![\d.~]){FOLLOWED['en']}"),
    # eight fifteen Monday morning
    hour_rule(
        r"(?:(?<=^)|(?<=, )|(?<=\| ))#(?P<h>\d\d?) #(?P<m>15"
        r"|30|45)(?![\d.~])(?= (?:on )?wd\d (?:mor|aft|eve))",
    ),
    # by close of play, five thirty, on Friday
    hour_rule(r"(?<=, )#(?P<h>1[0-2]|[1-9]) #(?P<m>15|30|45)(?![\d.~])(?= , on wd\d)"),
    # 16.30 on Tuesday
    hour_rule(
        r"(?:(?<=^)|(?<=, )|(?<=\| ))#(?P<h>\d\d?)\.(?P<frac>3|15|45)(?![\d.~])(?= (?:on )?(?:wd"
        r"|tomorrow|today))",
    ),
    # 16 h
    hour_rule(r"(?:at )?#(?P<h>[01]?\d|2[0-4])(?![\d.~]) h(?![a-z])"),
    # 16:30
    hour_rule(r"(?:at |by )?T(?P<th>\d\d?):(?P<tm>\d\d)(?::\d\d)?"),
    hour_rule(r"(?:at )?(?:#12 )?(?P<noon>\bnoon|\bmid ?day)(?! time)"),
    hour_rule(r"(?:at )?(?P<midnight>mid ?night)"),
)
PUT_RIGHT = sought(
    r"_[ ,|]+(?:(?:no|sorry|wait|actually|or rather|hang on|hold on|well)[ ,|]+)+"
    r"(?:(?:make|call) (?:it|that) |let's (?:say|do|make it) |say |at |better |i meant )?"
    r"#(?P<h>1[0-2]|[1-9])(?![\d.~])(?= ?$| ?[,|]| (?:o'clock|instead|then|is better)(?![a-z]))"
    r"|_[ ,|]+(?:make it|make that|let's make it|better) #(?P<h_m>1[0-2]|[1-9])(?![\d.~])(?= ?$| ?[,|])"
)
"""An hour that is put right: "Saturday at ten, no, make that eleven"."""

SAID_APART = sought(
    r"(?<![a-z])(?:(?:in|by|on|during|around) (?:the |wd\d |tomorrow )?|this |wd\d |tomorrow )"
    r"(?:morning|afternoon|evening)(?: of [^ |#¤]+(?: [^ |#¤]+)?)?[ ,|]+"
    r"(?:(?:say|maybe|about|around|like|or so) )+#(?P<h>1[0-2]|[1-9])(?![\d.~])(?= ?$| ?[,|]| or )"
)
"""An hour of a part of a day that was named: "by the afternoon of the 27th? Say four"."""

OR_ANOTHER = sought(
    r"(?<![a-z])or (?:is |at )?#(?P<h>1?\d)(?![\d.~])(?= (?:better|instead|works|ok|suits)(?![a-z]))"
)
RULES: dict[Language, Family[Sought]] = {"es": Family(RULES_ES), "en": Family(RULES_EN)}
"""In the order in which they read, the fuller ones first; each takes its part out of the script."""


OPEN = sought(
    r"(?:(?<![a-z])(?:open|opens|in|here|there|staffed|manned|available|lines|desk|hours|timings?|office|branch|work"
    r"|works|wd\d)"
    r"(?: (?:from|are|is|daily|every day|only|between|,))* |^ ?(?:from |between )|[|,] (?:from |between ))"
    rf"(?P<h>{OF_TWELVE})(?: [ap]m)? (?:to|till|til|until|and|,(?= #\d\d? pm)) (?P<h2>{OF_TWELVE})(?: pm)?"
    rf"(?: (?:,|and|then)(?: then| from)* (?P<h3>{OF_TWELVE}) (?:to|till|until) (?P<h4>{OF_TWELVE}))?"
    rf"(?! {COUNTABLE})(?! ?[¤%#])"
)
"""From when to when somebody is there: each of these hours is one."""

SPEAKS_OF_OPENING = re.compile(
    r"(?<![a-z])(?:open|opens|opened|helpline|lines?|office|branch|counter|desk|shop|hours|timings?|staffed|manned"
    r"|in the office|reach (?:me|us)|we're (?:here|there)|i'm (?:in|here|there)|we are (?:here|there)"
    r"|someone's (?:here|there))(?![a-z])"
)


def opening_hours(script: Script) -> list[Hour]:
    """Take out the hours from and until which a place is open: "open nine to two and then four to six"."""
    found: list[Hour] = []
    if not SPEAKS_OF_OPENING.search(script.text):
        return found
    for match in OPEN.finditer(script.text):
        for name in ("h", "h2", "h3", "h4"):
            if match[name]:
                is_round = name == "h2" and match["h"] == match["h2"]  # eight to eight
                part = "evening" if is_round else ""
                found.append(Hour(match.start(name), match.end(name), int(match[name][1:]), 0, part))
        script.remove(match.start("h"), match.end())
    return found


def find_hours(script: Script, language: Language) -> list[Hour]:
    """Take the hours out of a script, in the order in which they stand."""
    found: list[Hour] = []
    if not has_sign(script.text, ("#", "T", "medi", "una", "noon", "mid")):
        return found
    if language == "en":
        found += opening_hours(script)
        found += hours_of_a_part(script)
    for rule in RULES[language].worth_trying(script):
        for match in rule.finditer(script.text):
            hour = read_hour(match)
            if hour:
                script.remove(match.start(), match.end())
                found.append(hour)
    if found:
        found += other_hours(script)
    return sorted(found)


def other_hours(script: Script) -> list[Hour]:
    """Take out the hours that are offered beside another, or put it right: "at 3 o'clock, or is 4 better?"."""
    found = [Hour(match.start(), match.end(), int(match["h"]), 0, "") for match in script.take(OR_ANOTHER)]
    for match in PUT_RIGHT.finditer(script.text):
        name = "h" if match["h"] else "h_m"
        start, end = match.start(name) - 1, match.end(name)
        script.remove(start, end)
        found.append(Hour(start, end, int(match[name]), 0, ""))
    return found


def hours_of_a_part(script: Script) -> list[Hour]:
    """Take out the hours that tell a part of a day more exactly."""
    found: list[Hour] = []
    for match in SAID_APART.finditer(script.text):
        part = "morning" if "morning" in match.group() else "afternoon"
        start, end = match.start("h") - 1, match.end("h")
        script.remove(start, end)
        found.append(Hour(start, end, int(match["h"]), 0, part))
    return found


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
