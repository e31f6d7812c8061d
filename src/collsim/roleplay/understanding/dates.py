"""Dates: "el próximo sábado", "de hoy en ocho", "el quince del próximo mes", "a week from Friday".

The conventions: the nearest coming day, unless a week that was named governs; said on that weekday itself,
*próximo* is a week later and *este* is today; "en ocho días
    " is seven (eight as the other reading), "en quince
días" fifteen (fourteen); a *quincena* ends on the 15th or on the last day of the month, today included. What
somebody promised or missed lies behind: there the nearest day before today is meant.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import NamedTuple

from collsim.roleplay.understanding import days
from collsim.roleplay.understanding.context import FOLLOWED
from collsim.roleplay.understanding.hours import Part, part_named
from collsim.roleplay.understanding.profiles import Profile
from collsim.roleplay.understanding.script import Script

Match = re.Match[str]


class Day(NamedTuple):
    """A day where it stands in the script; its readings, likeliest first; the part of it that was named."""

    start: int
    end: int
    readings: tuple[datetime.date, ...]
    part: Part = ""
    time: datetime.time | None = None


class Rule(NamedTuple):
    """A pattern of the script, and how the days that it means are told from it.

    Where none of the signs stands, the pattern is not even tried.
    """

    pattern: re.Pattern[str]
    days: Callable[[Match, Frame], list[datetime.date | None]]
    signs: tuple[str, ...]


class Frame(NamedTuple):
    """From where days are counted: today, the Monday of a week that was named, past or coming, a country."""

    now: datetime.datetime
    week: datetime.date | None
    is_past: bool
    profile: Profile

    @property
    def today(self) -> datetime.date:
        """The day on which it is said."""
        return self.now.date()


PART = (
    r"(?:,? (?:por|en|a|de) la (?P<part>manana|tarde|noche)| (?:late |early"
    r" )?(?P<part_en>morning|afternoon|evening|night)"
    r"|,? in the (?P<part_in>morning|afternoon|evening)| temprano| mismo| sin falta)?"
)
COUNT = (
    r"(?:#(?P<n>\d{1,3})(?![\d.~])|(?P<one>una?|an?|one|the)|(?P<two>(?:un |a )?(?:par"
    r"|couple) (?:de|of))|(?P<half>media|half an?))"
)
UNIT = (
    r"(?P<unit>dias?|semanas?|meses|mes|anos?|quincenas?|horas?|minutos?"
    r"|days?|weeks?|months?|years?|fortnights?|hours?|minutes?|mins?|hrs?)(?P<working> habiles| laborables)?"
)
NEXT_MONTH = r"(?:del|de) (?:proximo mes|mes (?:que viene|entrante|proximo|siguiente|que entra))"
MONTH = r"mo(?P<mo>\d\d)"
YEAR = r"(?:,? (?:de |del |of )?(?:ano )?#(?P<year>(?:19|20)\d\d)(?![\d.~]))"
DOM = r"[#@](?P<d>0?[1-9]|[12]\d|3[01])(?![\d.~])"
NOT_COUNTED = r"(?! ?(?:¤|¢|%|am|pm|de ¤))"
LEAD = r"(?:(?:el|la|los|para|on|the|this|by) )*(?:dia )?"
WD = r"wd(?P<wd>\d)"
PAST = r"(?P<past>pasad[oa]|anterior)"
SAID_PAST = re.compile(
    r"\b(?:quedo (?:de|en|que)|quedaste|prometio|habia|promised|missed|was|were"
    r"|vencio|venci|desde|since|incumplio|no pago|"
    r"no deposito|al corte|corte de|as of|you said"
    r"|dijo que|fue|realizo|hizo|ultimo pago|last payment|estaba|debio)\b"
)


def find_days(script: Script, frame: Frame) -> tuple[list[Day], datetime.date | None]:
    """Take the days out of a script; return them in order, and the Monday of a week that it names, if any."""
    found: list[Day] = []
    weeks = [(-1, frame.week)] + [
        (named.start(), days.monday_of(frame.today, 0 if named["this"] else 1))
        for named in WEEKS.finditer(script.text)
    ]
    for rule in RULES:
        if not any(sign in script.text for sign in rule.signs):
            continue
        for match in rule.pattern.finditer(script.text):
            past = bool(SAID_PAST.search(sentence_before(script.text, match.start())))
            week = [monday for at, monday in weeks if at < match.start()][-1]
            meant = rule.days(match, frame._replace(week=week, is_past=past))
            readings = tuple(dict.fromkeys(day for day in meant if day))
            if readings:
                script.remove(match.start(), match.end())
                found.append(
                    Day(match.start(), match.end(), readings, part_in(match), clock_in(match, frame))
                )
    return sorted(counted_from(day, script) for day in found), weeks[-1][1]


def counted_from(day: Day, script: Script) -> Day:
    """Return the day that is meant by "two weeks after" a day; any other day as it is."""
    match = ANCHORED.search(script.text[: day.start])
    if match is None:
        return day
    span = duration(match) * (-1 if match["before"] else 1)
    script.remove(match.start(), match.end())
    return day._replace(start=match.start(), readings=tuple(reading + span for reading in day.readings))


def sentence_before(text: str, end: int) -> str:
    """Return what stands before a place in its sentence."""
    return text[text.rfind("|", 0, end) + 1 : end]


def part_in(match: Match) -> Part:
    """Return the part of the day that a rule has found."""
    said = match.groupdict()
    return part_named(
        said.get("part") or said.get("part_en") or said.get("part_in") or said.get("this_part") or ""
    )


def clock_in(match: Match, frame: Frame) -> datetime.time | None:
    """Return the clock of "en media hora", "in 20 minutes"; None for longer times."""
    said = match.groupdict()
    if said.get("now"):
        return frame.now.time().replace(second=0, microsecond=0)
    unit = said.get("unit") or ""
    return (
        (frame.now + duration(match)).time().replace(second=0)
        if unit.startswith(("hor", "min", "hou", "hr"))
        else None
    )


# ------------------------------------------------------------------------------------------------ rules


def in_digits(match: Match, frame: Frame) -> list[datetime.date | None]:
    """20/05/2024, 05/20, 2024-05-20: by the country's order, or the only possible one."""
    a, b, *rest = (int(part) for part in re.findall(r"\d+", match["digits"]))
    if a > 31:
        return [days.date_or_none(a, b, rest[0])] if rest else []
    month, dom = (a, b) if frame.profile.month_first else (b, a)
    if month > 12:
        month, dom = dom, month
    if not 1 <= month <= 12:
        return []
    if rest:
        return [days.date_or_none(rest[0] + 2000 if rest[0] < 100 else rest[0], month, dom)]
    return in_year(frame, month, dom)


def in_month(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "el 20 de mayo de 2024", "June 5th"."""
    month, dom = int(match["mo"]), int(match["d"])
    if match["year"]:
        return [days.date_or_none(int(match["year"]), month, dom)]
    return in_year(frame, month, dom)


def in_year(frame: Frame, month: int, dom: int) -> list[datetime.date | None]:
    """The nearest such day of the year, on the side of today that is meant first."""
    coming = days.nearest_month_day(frame.today, month, dom)
    past = days.nearest_month_day(frame.today, month, dom, back=True)
    return [past, coming] if frame.is_past else [coming, past]


def of_this_or_next_month(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "el 30 de este mes", "el quince del próximo mes"."""
    first = days.months_later(frame.today.replace(day=1), 1 if match["next"] else 0)
    return [days.date_or_none(first.year, first.month, int(match["d"]))]


def of_month_in_digits(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "el 17 del 11"."""
    return in_year(frame, int(match["m"]), int(match["d"])) if 1 <= int(match["m"]) <= 12 else []


def day_of_month(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "el 15", "by the 15th"."""
    dom = int(match["d"])
    coming = days.nearest_day_of_month(frame.today, dom)
    past = days.nearest_day_of_month(frame.today, dom, back=True)
    if frame.is_past:
        return [past, coming]
    after = coming and days.nearest_day_of_month(coming + datetime.timedelta(1), dom)
    return [coming, after if coming == frame.today else None]


def weekday_and_day(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "el viernes 24": the nearest 24th, and before it the nearest that is a Friday."""
    dom, weekday = int(match["d"]), int(match["wd"])
    first = days.nearest_day_of_month(frame.today, dom)
    day = first
    for _ in range(12):
        if day is None or day.weekday() == weekday:
            break
        day = days.nearest_day_of_month(day + datetime.timedelta(1), dom)
    return [day, first]


def weekday(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "el jueves", "el próximo sábado", "this Friday", "el viernes pasado"."""
    wd, today = int(match["wd"]), frame.today
    coming = days.coming_weekday(today, wd)
    said = match.groupdict()
    if said.get("past") or said.get("last"):
        return [days.past_weekday(today, wd)]
    if said.get("this") and wd == today.weekday():
        return [today, coming]
    if said.get("next") or said.get("next_after"):
        return [coming, coming + datetime.timedelta(days.WEEK)]
    if frame.week is not None:
        return [frame.week + datetime.timedelta(wd), coming]
    if frame.is_past:
        return [days.past_weekday(today, wd), coming]
    return [coming, today if wd == today.weekday() else None]


def weekday_of_a_week(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "el viernes de la próxima semana", "Wednesday of this week"."""
    first = days.monday_of(frame.today, 0 if match["this_week"] else 1)
    return [first + datetime.timedelta(int(match["wd"]))]


def week_after_weekday(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "del viernes en ocho", "a week from Friday"."""
    return [days.coming_weekday(frame.today, int(match["wd"])) + datetime.timedelta(days.WEEK)]


def from_today(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "en ocho días", "dentro de dos semanas", "within 48 hours"."""
    unit, count = match["unit"], counted(match)
    if match["working"]:
        return [days.working_days_later(frame.today, int(count))]
    if unit.startswith(("mes", "mon")):
        return [days.months_later(frame.today, int(count))]
    if unit.startswith(("an", "year")):
        return [days.months_later(frame.today, int(count) * 12)]
    if unit.startswith("dia") and int(count) in COUNTED_WITH_TODAY:
        return [frame.today + datetime.timedelta(number) for number in COUNTED_WITH_TODAY[int(count)]]
    return [(frame.now + duration(match)).date()]


COUNTED_WITH_TODAY = {8: (7, 8), 15: (15, 14)}
"""Spanish counts today: eight days are a week, fifteen are two."""


def today_in(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "de hoy en ocho", "de mañana en quince"."""
    start = frame.today + datetime.timedelta(match["start"] == "manana")
    return [
        start + datetime.timedelta(number)
        for number in COUNTED_WITH_TODAY.get(int(match["n"]), (int(match["n"]),))
    ]


def at_once(_match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "ahora mismo", "right now"."""
    return [frame.today]


def ago(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "hace tres días", "two weeks ago"."""
    count = int(counted(match))
    if match["unit"].startswith(("mes", "mon")):
        return [days.months_later(frame.today, -count)]
    if match["unit"].startswith(("an", "year")):
        return [days.months_later(frame.today, -12 * count)]
    return [(frame.now - duration(match)).date()]


def counted(match: Match) -> float:
    """Return how many units are counted."""
    if match["n"]:
        return int(match["n"])
    return 2 if match["two"] else 0.5 if match["half"] else 1


def duration(match: Match) -> datetime.timedelta:
    """Return a span of minutes, hours, days or weeks."""
    unit, count = match["unit"], counted(match)
    if unit.startswith("min"):
        return datetime.timedelta(minutes=count)
    if unit.startswith(("hor", "hou", "hr")):
        return datetime.timedelta(hours=count)
    span = days.WEEK if unit.startswith(("sem", "week")) else 1
    span = 14 if unit.startswith("fortn") else 15 if unit.startswith("quinc") else span
    return datetime.timedelta(span * count)


def near_today(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "hoy", "mañana", "pasado mañana", "ayer"."""
    distance = next(number for words, number in DISTANCES if re.search(words, match["near"]))
    return [frame.today + datetime.timedelta(distance)]


DISTANCES = (
    (r"pasado|day after", 2),
    (r"ante|day before", -2),
    (r"ayer|yesterday|anoche", -1),
    (r"hoy|today|tonight|esta|this", 0),
    (r"manana|tomorrow", 1),
)


def end_of_month(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "fin de mes", "a finales de mayo", "end of next month"."""
    if match["mo"]:
        coming = days.nearest_month_day(frame.today, int(match["mo"]), 28)
        start = frame.today if int(match["mo"]) == frame.today.month else coming
        return [start and days.last_of_month(start)]
    return [days.last_of_month(days.months_later(frame.today.replace(day=1), 1 if match["next"] else 0))]


def middle_of_month(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "a mediados de mes"."""
    return middle_or_first(match, frame, days.MIDDLE)


def first_of_month(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "a principios de junio"."""
    return middle_or_first(match, frame, 1)


def middle_or_first(match: Match, frame: Frame, dom: int) -> list[datetime.date | None]:
    """The nearest such day of the month that is named, of the next one, or of any."""
    if match["mo"]:
        return [days.nearest_month_day(frame.today, int(match["mo"]), dom)]
    if match["next"]:
        return [days.months_later(frame.today.replace(day=dom), 1)]
    return [days.nearest_day_of_month(frame.today, dom)]


def quincena(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "esta quincena", "la próxima quincena", "la segunda quincena de junio"."""
    which, today = match["which"] or "", frame.today
    if which.startswith(("primera", "@1", "segunda")):
        coming = days.nearest_month_day(today, int(match["mo"]), 15) if match["mo"] else today
        if coming is None:
            return []
        return [days.last_of_month(coming) if which == "segunda" else coming.replace(day=days.MIDDLE)]
    first = days.coming_quincena(today)
    then = days.coming_quincena(first + datetime.timedelta(1))
    is_next = "prox" in which or "sigui" in which or match["later"]
    if is_next and first == today:
        return [then]
    return [first, then if is_next else None]


def weekend(_match: Match, frame: Frame) -> list[datetime.date | None]:
    """Read "el fin de semana": its Saturday, or its Sunday."""
    saturday = days.coming_weekday(frame.today, 5)
    return [saturday, saturday + datetime.timedelta(1)]


def feast(match: Match, frame: Frame) -> list[datetime.date | None]:
    """Christmas and New Year."""
    month, dom = next(day for words, day in FEASTS if re.search(words, match["feast"]))
    return in_year(frame, month, dom)


FEASTS = (
    (r"nochebuena|christmas eve", (12, 24)),
    (r"navidad|christmas", (12, 25)),
    (r"fin de ano|ano viejo|end of the year|new year's eve", (12, 31)),
    (r"ano nuevo|new year", (1, 1)),
)

OF_MONTH = (
    rf"(?:(?:de |del |of |of the |the )?(?:(?:este |the |this )?(?:mes|month)(?! que viene|"
    rf" entrante| proximo)|(?P<next>{NEXT_MONTH}|next month|(?:proximo|siguiente) mes|mes"
    rf" (?:que viene|entrante|proximo|siguiente|que entra))|{MONTH}))"
)
WEEKS = re.compile(
    r"(?:(?P<this>esta semana|this week)|(?:la )?(?:proxima|siguiente|otra) semana"
    r"|(?:la )?semana (?:que viene|entrante|proxima|siguiente|que entra)|next week|following week)"
)
FROM_NOW = r"(?:from now|hence|from today|later|out|despues|mas tarde|a partir de (?:hoy|ahora)|desde hoy)"
NEXT_WEEK = r"(?:(?:proxima|siguiente|otra) semana|semana (?:que viene|entrante|proxima|siguiente|que entra))"


def rule(pattern: str, meaning: Callable[[Match, Frame], list[datetime.date | None]], signs: str) -> Rule:
    """Return a rule whose pattern begins at the beginning of a word."""
    return Rule(re.compile(rf"(?<![a-z]){pattern}"), meaning, tuple(signs.split()))


ANCHORED = re.compile(
    rf"(?:en |in |dentro de )?{COUNT} {UNIT} (?:after|from|following|despues del?|a partir"
    rf" del?|(?P<before>before|antes del?)) $"
)
"""What may stand before a day that something is counted from."""

RULES = (
    rule(r"(?P<now>ahor(?:it)?a mismo|right now)(?! no)", at_once, "mismo right"),
    rule(
        rf"{LEAD}(?:wd\d ?,? ?)?(?P<digits>D[\d/ ]+\d)(?<!D24/7){PART}(?=$| |,|\|)(?! (?:pagos"
        rf"|cuotas|dias|meses|payments|days))",
        in_digits,
        "D",
    ),
    rule(
        rf"{LEAD}(?:wd\d ?,? ?)?{LEAD}{DOM} ?(?:de |del mes de |of |day of |,)?{MONTH}{YEAR}?{PART}",
        in_month,
        "mo",
    ),
    rule(
        rf"{LEAD}(?:wd\d ?,? ?)?{LEAD}{MONTH} ?,? ?(?:the )?{DOM}{NOT_COUNTED}{YEAR}?{PART}", in_month, "mo"
    ),
    rule(
        rf"{LEAD}{DOM} (?:(?:de este|del presente|of this|of the|of the current) (?:mes"
        rf"|month)(?! que)|(?P<next>{NEXT_MONTH}|of (?:the )?next month)){PART}",
        of_this_or_next_month,
        "mes mon",
    ),
    rule(
        rf"(?:el|dia) {DOM} del? (?:mes )?#(?P<m>\d\d?)(?![\d.~]){NOT_COUNTED}", of_month_in_digits, "del de"
    ),
    rule(
        r"(?:el |a |al |en |para )*(?P<feast>nochebuena|(?:la )?navidad|fin de ano|ano nuevo"
        r"|ano viejo|christmas eve|christmas|new year's eve|new year(?:'?s)?(?: day)?|(?:the"
        r" )?end of the year)",
        feast,
        "navidad nochebuena ano christmas year",
    ),
    rule(
        rf"(?:a |al |el |para |by |at |the |before )*(?:fin(?:es|al|ales)? |cierre |ultim[oa]"
        rf" dia |dia ultimo |end |last day |month )(?:de |del |of )?(?:el )?{OF_MONTH}",
        end_of_month,
        "fin cierre ultim end last",
    ),
    rule(r"(?:by |at )?(?:the )?month end(?P<next>)(?P<mo>)", end_of_month, "fin cierre ultim end last"),
    rule(
        rf"(?:a |para |in |by |around |the )*(?:mediados|mitad|mid|middle) {OF_MONTH}",
        middle_of_month,
        "mediados mitad mid",
    ),
    rule(
        rf"(?:a |para |at |the |los )*(?:principios?|inicios?|comienzos|primeros dias|beginning"
        rf"|start) {OF_MONTH}",
        first_of_month,
        "principio inicio comienzo primeros beginning start",
    ),
    rule(r"(?:de |from )?(?P<start>hoy|manana) en #(?P<n>\d+)(?: dias)?(?![\d.])", today_in, "hoy manana"),
    rule(rf"(?:del? |el )?{WD} en #8(?![\d.])(?: dias)?", week_after_weekday, "wd"),
    rule(rf"(?:a|one|#1) week (?:from|on|after) {WD}", week_after_weekday, "wd"),
    rule(rf"(?:on )?{WD} week(?![a-z])", week_after_weekday, "wd"),
    rule(
        rf"(?<!cada )(?:el |el dia |on |on the |para el )?{WD} (?:,? ?)(?:de |of )?(?:la |the"
        rf" )?(?:(?P<this_week>esta semana|this week|esta misma semana)|{NEXT_WEEK}|next week"
        rf"|following week){PART}",
        weekday_of_a_week,
        "wd",
    ),
    rule(
        rf"(?:la |the )?(?:{NEXT_WEEK}|next week)(?:,| el| on)* {WD}(?P<this_week>)", weekday_of_a_week, "wd"
    ),
    rule(
        rf"{LEAD}{WD} ?,? ?{LEAD}{DOM}{NOT_COUNTED}(?! (?:de la|semanas|dias|cuotas|pagos|por"
        rf"|o'clock)){PART}{FOLLOWED['es'].replace('|hoy', '')}",
        weekday_and_day,
        "wd",
    ),
    rule(
        rf"(?<!cada )(?<!los )(?<!todos )(?<!every )(?:el |on |para |de |del |la |the"
        rf" )*(?:(?P<next>(?:este |this )?(?:proxim[oa] |siguiente |otro |next |following ))"
        rf"|(?P<this>(?:este |esta |this |coming |upcoming )+)|(?P<last>pasado |last |previous"
        rf" ))?{WD}(?P<next_after> que viene| entrante| proximo| siguiente| que entra)?(?:"
        rf" {PAST})?{PART}(?! en #| pasado a)",
        weekday,
        "wd",
    ),
    rule(
        rf"(?:en|dentro de|de aqui a|de hoy a|a mas tardar en|within|in) (?:un plazo de |las"
        rf" proximas |los proximos |the next |no mas de )?{COUNT} {UNIT}(?:'s? time|' time)?(?!"
        rf" (?:de atraso|de mora|de retraso|vencid|overdue|past due|behind|late|sin interes"
        rf"|without interest|seguid|consecutiv))",
        from_today,
        "dia sem mes ano hor min quin day week mon year fort hour hr",
    ),
    rule(
        rf"{COUNT} {UNIT} {FROM_NOW}",
        from_today,
        "dia sem mes ano hor min quin day week mon year fort hour hr",
    ),
    rule(rf"(?:hace {COUNT} {UNIT}(?! que| de| sin))", ago, "hace ago"),
    rule(rf"{COUNT} {UNIT} ago", ago, "hace ago"),
    rule(
        rf"(?:(?:la|esta|en|en la|a la|para|de|el|por la) )*(?<!cada )(?<!una"
        rf" )(?:(?P<which>proxima|siguiente|primera|segunda|@1) )?quincena(?P<later> que viene|"
        rf" entrante| siguiente| que entra)?(?: de {MONTH}| del mes)?(?![a-z])",
        quincena,
        "quincena",
    ),
    rule(
        r"(?:el |este |the |this |proximo |on |over |en |next )*(?:fin de semana|finde|weekend)",
        weekend,
        "fin weekend",
    ),
    rule(
        rf"(?<!como )(?P<near>pasado manana|(?:the )?day after tomorrow|(?:the )?day before"
        rf" yesterday|anteayer|antier|antes de ayer|ayer|yesterday|anoche|hoy(?! en dia| por"
        rf" hoy)|today(?!'s)|(?P<this_part>tonight|esta (?:manana|tarde|noche)|this (?:morning"
        rf"|afternoon|evening))|(?<!la )(?<!esta )manana|tomorrow){PART}(?: ?,? ?wd\d(?! (?:en"
        rf"|de la)))?(?![a-z'])",
        near_today,
        "manana ayer antier anoche hoy day tonight esta this tomorrow",
    ),
    rule(
        rf"(?:(?:el|al|pal|del|dia|para|los dias)(?: dia)?) {DOM}{NOT_COUNTED}{PART}(?! (?:de (?:la"
        rf"|cada|#)|por ciento|y medio)){FOLLOWED['es']}",
        day_of_month,
        "# @",
    ),
    rule(
        rf"(?:on |by |before |until |for |after )?the @(?P<d>\d\d?)(?:,? of the"
        rf" month)?{PART}{FOLLOWED['en']}",
        day_of_month,
        "# @",
    ),
    rule(rf"(?:on|by|before|until) @(?P<d>\d\d?)(?! time| one){FOLLOWED['en']}", day_of_month, "# @"),
)
