"""Dates: "el próximo sábado", "de hoy en ocho", "el quince del próximo mes", "a week from Friday".

The conventions: the nearest coming day, unless a week that was named governs; said on that weekday itself,
*próximo* is a week later and *este* is today; "en ocho días" is seven (eight as the other reading), "en
quince días" fifteen (fourteen); a *quincena* ends on the 15th or on the last day of the month, today
included. What somebody promised or missed lies behind: there the nearest day before today is meant.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from collsim.roleplay.understanding import days
from collsim.roleplay.understanding.calendar_days import BY_NUMBER, FIXED
from collsim.roleplay.understanding.day_rules import NEXT_WEEK, Day, Frame, Match, Rule
from collsim.roleplay.understanding.distances import COUNTED_FROM, DISTANCE, duration, is_of_the_caller, moved
from collsim.roleplay.understanding.hours import Part, part_named
from collsim.roleplay.understanding.month_parts import MONTH_PARTS
from collsim.roleplay.understanding.no_days import NO_DAY
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.signs import Family, sought
from collsim.roleplay.understanding.weekdays import WEEKDAYS

RULES = Family((*FIXED, *MONTH_PARTS, *WEEKDAYS, *DISTANCE, *BY_NUMBER))
"""In the order in which they read: each takes its part out of the script, the more exact ones first."""

Weeks = list[tuple[int, datetime.date | None]]
"""Mondays of the weeks that are named, with their places; the first is that which was named before."""

TO_PAY = (
    r"(?:me |nos |le |lo )?(?:pag|abon|dep|dar|cubr|liquid|cancel|transf|hac|pas|ven|envi|mand|tra|consig"
    r"|entreg"
    r"|que |llamarme|llamarnos|realiz)"
)
SAID_PAST = sought(
    rf"\b(?:quedo (?:de|en|que) {TO_PAY}\w*|quedaste|"
    r"prometio|habia(?! pensado)|promised|missed|was(?! (?:thinking|hoping|wondering|looking|gonna|going))"
    r"|were(?! (?:open|closed))|left (?:messages|voicemails|a|you|him|her|word)|called(?! it)"
    r"|emailed|texted|tried you|turned|dated|passed (?:away|on)|died|bought"
    r"|(?<!is )(?<!be )(?<!gets )posted(?= $)"
    r"|mailed(?! out)|expired|went (?:out|up|down|through)"
    r"|vencio|vencia|venci|incumplio|iba a|ibas a|no pago|no vi|no vimos|spoke|talked|"
    r"(?<!suppose )(?<!if )you (?:sent|made|paid)|we received|"
    r"no deposito|told (?:us|me)(?= $)|prometiste|dijiste|atendio"
    r"|se comprometio|firmo|recibimos|recibio|pagaste|fallo|bounced"
    r"|aseguro|juro|dijo que(?! le paga)|went past due|fue|era|eran|realizo|hizo|ultimo pago|cuota pagada"
    r"|(?:didn't|did not)(?! (?:you|we|i)(?![a-z]))|last payment|estaba|debio|did (?:the|your|that"
    r"|it)|rang|phoned|signed|filed|dates? (?:from|back)"
    r"|data de"
    r"|(?<!que )(?:le|te|la|lo|los|las) (?:llame|marque|busque|timbre|escribi|visite))\b"
)
"""What lies behind when one of these stands before it in its sentence."""

PROMISED = sought(
    r"\b(?:quedo (?:de|en|que)|quedaste|prometi\w*|promised|aseguro|juro|dijo que|dijiste|comprometio"
    r"|told (?:us|me))\b"
)
"""Of these a promise is told, whose day may still be to come."""

SAID_OF_A_DAY = sought(
    r"(?<![a-z])(?:(?:you|u|he|she) said|we (?:had|agreed)(?: [a-z#¤0-9]+){0,5}|(?:me|nos) (?:dij\w+"
    r"|prometi\w+)|dijiste)"
    r"(?: (?:que|that|it was|by|on|for|el|para|the|era))* $"
)
"""Right before a day that was talked of: "you said by the 20th"."""

TURNS = sought(
    r"(?<![a-z])(?:(?:i|we|you) (?:could|can|'ll|would)|(?:could|can|would|will) (?:i|we|you)|send"
    r"|let's|i'll|we'll"
    r"|you get|you'll get|how about|what about|now|today|hoy|ahora|pero|but|entonces|so|luego|sigue"
    r"|seguimos|are we|y si"
    r"|and if)(?![a-z])"
)
"""Where somebody turns from what lies behind to what is to come."""

SINCE = sought(
    r"\b(?:desde|since|(?<!current )(?<!good )as of|al corte|corte)(?: (?:el|la|los|the|de|del|dia))* $"
)
"""What lies behind when one of these stands right before it."""

STARTS = re.compile(
    r"(?: ,)? (?:ya )?(?:sube|aumenta|empiez|comienz|arranc|aplica|entra|se (?:le )?(?:sum|cobr|gener)|va"
    r"|tendr|will|goes|it|we|you'll)"
)
"""What begins on a day, and so lies ahead: "desde el 1 de diciembre sube"."""

WEEKS = sought(
    rf"(?P<this>esta semana|this week)|(?P<after_next>(?:the )?week after next|semana subsiguiente)"
    rf"|{NEXT_WEEK}(?! no(?![a-z]))"
    r"|(?:la que (?:entra|viene|sigue)|la (?:proxima|otra|siguiente)|the (?:next|following) one"
    r"|the one after)"
    r"(?= ?$| ?[,|]| el | on | wd)"
)
"""A week that is named governs the weekdays after it."""

NO_DAYS = sought(
    r"(?<![a-z])(?<!que )(?:ya )?es wd\d(?= (?:ya|y ya|pero)(?![a-z]))"
    r"|(?<![a-z])(?:(?:de|from) )?wd0 (?:a|to|through|thru) wd[3456]"
    r"|(?:it's|that's|it is|that is|day is|which is|is|was|thats|would be|i believe is|falls on"
    r"|cae en|cae|es|eso es) (?:an?|un) wd\d"
    r"|(?:that's|thats|that is) (?:#\d+|an?) (?:weeks?|months?|days?) (?:out|away|off)(?![a-z])"
    r"|cae (?:en )?wd\d(?!s)|siempre (?:me |nos )?dic\w+ (?:que )?(?:wd\d|manana(?: ,)?(?: manana)*)"
    r"|(?<!or )on an? wd\d(?! (?:in|of|after)(?![a-z]))|i know (?:it is|it's|its) wd\d|(?:^"
    r"|[|] )que wd\d(?= (?:dice|seria|es|puede|le)(?![a-z]))"
    r"|(?:telling me|tell me|heard|hearing|saying) wd\d(?=(?: [a-z0-9#]+){0,3} (?:running|every|again"
    r"|in a row))|every wd\d you say(?: wd\d)?"
    r"|writing wd\d again|every wd\d(?= my friend)|i believe is (?:the )?wd\d|(?:mr|mrs|ms"
    r"|miss)(?: (?:[a-z]+|mo\d\d))? wd\d"
    r"|(?<=@\d ), an? wd\d|(?<=@\d\d ), an? wd\d"
)
"""From Monday to Friday, always; "the 31st, it's a Thursday"; Mr Friday: no day."""

ANOTHER = re.compile(
    r"(?:(?:el|the|on|by|para|al) )*"
    r"(?:(?:otro|proximo|siguiente|next|following) wd|wd\d (?:siguiente|que (?:le )?sigue|que viene"
    r"|entrante))"
)
"""A weekday that is not the one named before."""

NOT_RECEIVED = sought(
    r"(?: ,(?= (?:and|but) ))? (?:(?:ya )?no (?:entro|llego|cayo|se reflejo|paso|pago|deposito|hubo"
    r"|quedo|(?:la |lo |se |me )?(?:pagaste|cubriste|pagaron|abono))|ya vencio|vencio"
    r"|(?:vino|salio|fue) (?:devuelt|rebotad|rechazad)[oa]|reboto|(?:(?:le|me|se|nos|lo) )?habi(?:a|amos"
    r"|as|an)|iba|ibas"
    r"|y (?:no|nunca) cumpl\w+|ya paso|cleared|posted|bounced|came in|went through"
    r"|(?:le |lo |la |me |nos |te )?(?:colgo|dijo|prometio|fallo|aseguro|marque y|llame y)"
    r"|(?:(?:and|but) )?(?:it |that |you |they |he |she |we |i )?(?:didn't|never|wasn't|bounced"
    r"|did not|haven't)|is (?:come and )?gone"
    r"|(?:and|but) (?:nothing(?! (?:till|until|before|more|else))|no payment|nobody)|(?:came"
    r"|come) and (?:went|gone))(?![a-z])"
)
"""What tells right after a day that it lies behind: "su pago del 15 no entró", "the 4th and nothing came"."""

BARE_NUMBER = re.compile(r"(?:[a-z]+ )*[#@]\d\d? ?")
"""A day of which only the number was said."""

THE_ONE_AFTER = re.compile(
    r" (?:after that|following that|after(?= ?$| ?[,|_]| and| another| [#¤])|following(?= ?$| ?[,|_]| and)"
    r"|que le sigue|siguiente(?= ?$| ?[,|_]| y)|despues de es[oae])(?![a-z])"
)
"""A weekday that comes after the day named before: "friday and the friday after that"."""


FARTHEST = 45
"""So many signs before a day may stand what it is counted from, and what tells that it lies behind."""

NEXT_ONE = sought(
    r"(?<![a-z])the #1 (?:after|following)(?= ?$| ?[,|]| (?:and|or)(?![a-z]))"
    r"|(?<![a-z_])(?<!lo )(?<!_ )(?:el|la|al|the )? ?(?:siguiente|subsiguiente|proxim[oa]|otr[oa]"
    r"|next|following"
    r"|que sigue)"
    r"(?:(?<=next|wing) (?:one|#1(?![\d.~]))(?! (?:is|was|will|on|for|in|at|goes)(?![a-z])|'s)"
    r"|(?= ?$| ?[,|]| (?:y|and|o|or|para)(?![a-z])))"
)
"""The second day of "este sábado y el siguiente"."""


def find_days(script: Script, frame: Frame) -> tuple[list[Day], datetime.date | None]:
    """Take the days out of a script; return them in order, and the Monday of a week that it names, if any."""
    script.drop(NO_DAYS)
    for each in NO_DAY.worth_trying(script):
        script.drop(each)
    spoken = script.text
    weeks: Weeks = [(-1, frame.week), *weeks_named(spoken, frame.today)]
    found = [
        day for rule in RULES.worth_trying(script) for day in days_by(rule, script, frame, weeks, spoken)
    ]
    if not found:
        return [], weeks[-1][1]
    in_order = sorted(counted_from(day, script) for day in found)
    counted = told_apart(counted_on(in_order, spoken, frame.today), spoken, frame.today)
    return sorted([*counted, *next_ones(counted, script, spoken)]), weeks[-1][1]


def days_by(rule: Rule, script: Script, frame: Frame, weeks: Weeks, spoken: str) -> Iterator[Day]:
    """Take out the days that one rule finds."""
    for match in rule.pattern.finditer(script.text):
        week = [monday for at, monday in weeks if at < match.start()][-1]
        is_past = lies_behind(spoken, match)
        here = frame._replace(week=week, is_past=is_past, is_promise=is_promised(spoken, match))
        readings = tuple(dict.fromkeys(day for day in rule.days(match, here) if day))
        if readings:
            script.remove(match.start(), match.end())
            said = match.groupdict()
            clock = clock_in(match, said, frame)
            hour_only = is_of_the_caller(match)
            yield Day(match.start(), match.end(), readings, part_in(said), clock, hour_only)


def weeks_named(text: str, today: datetime.date) -> list[tuple[int, datetime.date]]:
    """Return the Mondays of the weeks that are named, with their places."""
    if "semana" not in text and "week" not in text:
        return []
    return [
        (named.start(), days.monday_of(today, 0 if named["this"] else 2 if named["after_next"] else 1))
        for named in WEEKS.finditer(text)
    ]


def counted_from(day: Day, script: Script) -> Day:
    """Return the day that is meant by "two weeks after" a day; any other day as it is."""
    match = COUNTED_FROM.search(script.text, max(0, day.start - FARTHEST), day.start)
    if match is None:
        return day
    script.remove(match.start(), match.end())
    return day._replace(start=match.start(), readings=tuple(moved(each, match) for each in day.readings))


LATER = sought(
    r"(?:y |and |then |luego )*(?:a |un[oa]? |one |#)\S* ?(?:\S+ )?(?:later|after that|despues|mas tarde)"
)
"""What is counted from the day before it: "mil hoy y mil una semana después"."""


def counted_on(found: list[Day], spoken: str, today: datetime.date) -> list[Day]:
    """Return days, those that are told by their distance from the day before them at their places."""
    on: list[Day] = []
    for day in found:
        if on and on[-1].readings[0] >= today and LATER.match(spoken, day.start, day.end):
            gone_on = on[-1].readings[0] - today
            day = day._replace(readings=tuple(each + gone_on for each in day.readings))
        on.append(day)
    return on


def told_apart(found: list[Day], spoken: str, today: datetime.date) -> list[Day]:
    """Return days in order; "el otro viernes" after a Friday is the one that follows it."""
    apart: list[Day] = []
    for day in found:
        if apart and BARE_NUMBER.fullmatch(spoken, day.start, day.end):
            if comes_after(apart[-1], day, spoken, today):
                day = day._replace(readings=(day_after(apart[-1], day), *day.readings))
            day = in_the_month_of(apart[-1], day, spoken, today)
        if apart and "wd" in spoken[day.start : day.end] and THE_ONE_AFTER.match(spoken, day.end):
            day = day._replace(readings=(weekday_after(apart[-1], day),))
        is_told = any(day.readings[0] == other.readings[0] for other in apart)
        if is_told and ANOTHER.match(spoken, day.start):
            day = day._replace(readings=(day.readings[0] + datetime.timedelta(days.WEEK),))
        apart.append(day)
    return apart


def in_the_month_of(before: Day, day: Day, spoken: str, today: datetime.date) -> Day:
    """Return the 24th after "el 10 de diciembre" as that of December, where it would be an earlier day.

    After a day that lies behind the other does as well: "500 el 2 de enero y 300 el 9".
    """
    first, then = before.readings[0], day.readings[0]
    if "mo" not in spoken[before.start : before.end] or first < then <= today or (then > first >= today):
        return day
    meant = days.date_or_none(first.year, first.month, then.day)
    if meant is None or meant <= first or (first < today < meant):
        return day
    return day._replace(readings=(meant, *day.readings))


THE_REST = re.compile(r"(?<![a-z])(?:otr|rest|other|then(?![a-z])|luego|despues|segund|second|siguiente)")
"""Between two days of which the second comes after the first: "la mitad el 10 y la otra mitad el 25"."""


def comes_after(before: Day, day: Day, spoken: str, today: datetime.date) -> bool:
    """Whether a day of which only the number is told is said to come after the one before it."""
    is_number = BARE_NUMBER.fullmatch(spoken, before.start, before.end) is not None
    is_earlier = today < day.readings[0] < before.readings[0]
    return is_number and is_earlier and THE_REST.search(spoken, before.end, day.start) is not None


def day_after(before: Day, day: Day) -> datetime.date:
    """Return the next day of that number after another day."""
    return days.nearest_day_of_month(before.readings[0], day.readings[0].day) or day.readings[0]


def weekday_after(before: Day, day: Day) -> datetime.date:
    """Return the first weekday of a kind after another day: "Thursday or the Tuesday after"."""
    return days.coming_weekday(before.readings[0], day.readings[0].weekday())


def next_ones(found: list[Day], script: Script, spoken: str) -> list[Day]:
    """Return the days that only "the next one" names: a week after a weekday, the *quincena* after one."""
    more: list[Day] = []
    if not found:
        return []
    for match in NEXT_ONE.finditer(script.text):
        before = [day for day in found if day.end <= match.start()]
        said = spoken[before[-1].start : before[-1].end] if before else ""
        if "next" in said and spoken[: match.start()].rstrip().endswith("|"):
            script.remove(match.start(), match.end())  # "next friday. not this one. next one."
            continue
        if "wd" in said:
            then = before[-1].readings[0] + datetime.timedelta(days.WEEK)
        elif "quincena" in said:
            then = days.coming_quincena(before[-1].readings[0] + datetime.timedelta(1))
        else:
            continue
        script.remove(match.start(), match.end())
        more.append(Day(match.start(), match.end(), (then,)))
    return more


def lies_behind(text: str, match: Match) -> bool:
    """Whether what stands shortly before a day in its sentence, or right after it, says that it is past."""
    at = match.start()
    start = max(text.rfind("|", 0, at) + 1, at - FARTHEST)
    if SINCE.search(text, start, at) and not STARTS.match(text, match.end()):
        return True
    if NOT_RECEIVED.match(text, match.end()):
        return True
    if not SAID_PAST.search(text, start, at):
        return False
    for turn in TURNS.finditer(text, start, at):
        start = turn.end()
    return SAID_PAST.search(text, start, at) is not None


def is_promised(text: str, match: Match) -> bool:
    """Whether a day is one that somebody told before, and which may lie behind or ahead."""
    at = match.start()
    start = max(text.rfind("|", 0, at) + 1, at - FARTHEST)
    return bool(PROMISED.search(text, start, at) or SAID_OF_A_DAY.search(text, start, at))


def part_in(said: dict[str, str | None]) -> Part:
    """Return the part of the day that a rule has found."""
    return part_named(
        said.get("part") or said.get("part_en") or said.get("part_in") or said.get("this_part") or ""
    )


def clock_in(match: Match, said: dict[str, str | None], frame: Frame) -> datetime.time | None:
    """Return the clock of "en media hora", "in 20 minutes", "right now"; None for longer times."""
    if said.get("now"):
        return frame.now.time().replace(second=0, microsecond=0)
    if (said.get("unit") or "").startswith(("hor", "min", "hou", "hr")):
        return (frame.now + duration(match)).time().replace(second=0)
    return None
