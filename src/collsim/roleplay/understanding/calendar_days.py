"""Days by their number in the calendar: "20/05/2024", "el quince del próximo mes", "June 5th", "Navidad"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable

from collsim.roleplay.understanding import days
from collsim.roleplay.understanding.context import COUNTABLE, FOLLOWED
from collsim.roleplay.understanding.day_rules import (
    COMING,
    DOM,
    LEAD,
    MONTH,
    NEXT_MONTH,
    NOT_COUNTED,
    PART,
    WD,
    YEAR,
    Frame,
    Match,
    Readings,
    rule,
)

LATEST_SHORT_YEAR = 100
NEXT_BEFORE = re.compile(r"(?:next|coming|proximo) $")
DAYS_TO_TRY = 12
SEASON_BEFORE = re.compile(
    r"(?<![a-z])(?:this side of|between now and|for|see|till|until|til|up to|way to|week of|your"
    r"|their|our|his|her|my"
    r"|soon as in"
    r"|run up to|over"
    r"|in|a|this close to|so near|it's|it is|its|with|pasar|pasando|celebrar|disfrutar)(?: the)? $"
)
AFTER_A_FEAST = re.compile(
    r"(?<![a-z])(?:after|despues de|pasando|pasad[ao]s?"
    r"|(?:free|rid|shot|clear|done) (?:of|with) (?:it|this|that|them) (?:before|by)"
    r"|out of your hair (?:before|by))(?: the| las?| el)? $"
)
"""What is only said to come after a feast has no day, nor has what is hoped for before it."""

HAPPENED = re.compile(
    r"(?<![a-z])(?:laid (?:me |you |him |her )?off|let go|fired|you (?:paid|sent|promised|told)|did promise)"
    r"(?: [a-z#¤_0-9]+){0,4}? (?:(?:right|just|shortly) )?(?:before|around|at|after)(?: the)? $"
)
"""What happened before a feast lies behind: "laid off right before Thanksgiving"."""

SEASON_AFTER = re.compile(
    r" (?:rush|specials?|sales?|deals|mess(?:es|ed)|muck(?:s|ed)|throws|threw|got in|gets in|season"
    r"|week|dinner|time|tree|money|bonus|club|shopping|panto|party|savings|fund|presents"
    r"|expenses|spending|costs|bills?|food|budget|break|holidays|sales|trip|travel|clothes|debts?"
    r"|gifts|lights|candy|costumes|, new|in (?:with|together|free|clear|without)|new (?:start|leaf"
    r"|page|beginning)"
    r"|se viene|ya viene)(?![a-z])"
)
"""The words around a feast that is no day on which something is due."""

SECOND_DAY = re.compile(r"[^#@]*[#@](\d+)")

FAR_AGO = 4
"""A day that is so many times nearer ahead than behind is ahead: "you said by the 20th of November"."""

JUST_OVER = 100
"""Nobody asks for a payment ten months from now: a day of this month or the last that is over is meant."""


def in_digits(match: Match, frame: Frame) -> Readings:
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
        year = rest[0] + 2000 if rest[0] < LATEST_SHORT_YEAR else rest[0]
        return [days.date_or_none(year, month, dom)]
    return in_year(frame, month, dom)


def in_month(match: Match, frame: Frame) -> Readings:
    """Read "el 20 de mayo de 2024", "June 5th"."""
    month, dom = int(match["mo"]), int(match["d"])
    if match["year"]:
        return [days.date_or_none(int(match["year"]), month, dom)]
    is_next = bool(NEXT_BEFORE.search(match.string, 0, match.start()))
    return in_year(frame._replace(is_past=lies_behind(match, frame)), month, dom, may_be_over=not is_next)


def lies_behind(match: Match, frame: Frame) -> bool:
    """Whether a day before today is meant: "el pasado 15", "prometió el 15", and not "ya estamos a 15"."""
    if match.group().startswith("estamos"):
        return False
    return frame.is_past or bool(match.groupdict().get("past"))


def in_year(frame: Frame, month: int, dom: int, *, may_be_over: bool = False) -> Readings:
    """The nearest such day of the year, on the side of today that is meant first."""
    coming = days.nearest_month_day(frame.today, month, dom)
    past = days.nearest_month_day(frame.today, month, dom, back=True)
    if frame.is_past and past and coming and (coming - frame.today) < (frame.today - past) / FAR_AGO:
        return [coming, past]
    is_just_over = may_be_over and past is not None and (frame.today - past).days <= JUST_OVER
    return [past, coming] if frame.is_past or is_just_over else [coming, past]


def first_of_two(match: Match, frame: Frame) -> Readings:
    """Read the first day of "el 28 o 29 de noviembre", whose month stands after the second."""
    then = SECOND_DAY.match(match.string, match.end())
    if then and int(then[1]) < int(match["d"]):
        return day_of_month(match, frame)  # "el 30 y el 15 de enero"
    return in_year(frame, int(match["mo"]), int(match["d"]), may_be_over=True)


def of_this_or_next_month(match: Match, frame: Frame) -> Readings:
    """Read "el 30 de este mes", "el quince del próximo mes"."""
    if not match["next"] and not match["this"]:
        return day_of_month(match, frame)
    first = days.months_later(frame.today.replace(day=1), 1 if match["next"] else 0)
    return [days.date_or_none(first.year, first.month, int(match["d"]))]


def of_month_in_digits(match: Match, frame: Frame) -> Readings:
    """Read "el 17 del 11"."""
    return in_year(frame, int(match["m"]), int(match["d"])) if 1 <= int(match["m"]) <= 12 else []


def day_of_month(match: Match, frame: Frame) -> Readings:
    """Read "el 15", "by the 15th"."""
    dom = int(match["d"])
    coming = days.nearest_day_of_month(frame.today, dom)
    past = days.nearest_day_of_month(frame.today, dom, back=True)
    if frame.is_promise and past and coming and not match.groupdict().get("past"):
        is_behind = frame.today - past < coming - frame.today
        return [past, coming] if is_behind else [coming, past]
    if lies_behind(match, frame):
        return [past, coming]
    if month := month_before(match, frame):
        return [days.nearest_month_day(frame.today, month, dom), coming]
    after = coming and days.nearest_day_of_month(coming + datetime.timedelta(1), dom)
    return [coming, after if coming == frame.today else None]


MONTH_ALONE = re.compile(r"mo(\d\d)(?! ?[#@])(?:[^|#@]{0,12}[|,])?[^|#@_]{0,16}$")
"""A month that was named alone shortly before a day: "in January, the 4th?"."""

MONTHS_AHEAD = 120


def month_before(match: Match, frame: Frame) -> int | None:
    """Return the month that was named alone before a day, if it comes soon."""
    named = MONTH_ALONE.search(match.string, max(0, match.start() - 40), match.start())
    if named is None:
        return None
    coming = days.month_meant(frame.today, int(named[1]), False)
    return coming.month if (coming - frame.today).days < MONTHS_AHEAD else None


def weekday_and_day(match: Match, frame: Frame) -> Readings:
    """Read "el viernes 24": the nearest 24th, and before it the nearest that is a Friday."""
    dom, weekday = int(match["d"]), int(match["wd"])
    if frame.is_past:
        last = days.nearest_day_of_month(frame.today, dom, back=True)
        return [last if last and last.weekday() == weekday else None, last]
    first = days.nearest_day_of_month(frame.today, dom)
    day = first
    for _ in range(DAYS_TO_TRY):
        if day is None or day.weekday() == weekday:
            break
        day = days.nearest_day_of_month(day + datetime.timedelta(1), dom)
    return [day, first]


def feast(match: Match, frame: Frame) -> Readings:
    """Read "Navidad", "el día de Reyes", "Labor Day", and not the season: "till Christmas"."""
    is_season = SEASON_BEFORE.search(match.string, 0, match.start()) or SEASON_AFTER.match(
        match.string, match.end()
    )
    if AFTER_A_FEAST.search(match.string, 0, match.start()) or (frame.is_past and not frame.is_promise):
        return []
    if HAPPENED.search(match.string, 0, match.start()):
        return []
    if is_season and not match["feast"].startswith("new year's"):
        return []
    day_of = next(day_of for words, day_of in FEASTS if re.search(words, match["feast"]))
    if match["year"]:
        return [day_of(int(match["year"]))]
    coming = (day_of(frame.today.year + years) for years in range(2))
    return [next(day for day in coming if day >= frame.today)]


def always(month: int, dom: int) -> Callable[[int], datetime.date]:
    """Return a feast that falls on the same day every year."""
    return lambda year: datetime.date(year, month, dom)


def moving(month: int, weekday: int, which: int) -> Callable[[int], datetime.date]:
    """Return a feast that falls on a weekday of a month: the fourth Thursday of November."""
    return lambda year: days.weekday_of_month(datetime.date(year, month, 1), weekday, which)


FEASTS = (
    (r"nochebuena|christmas eve", always(12, 24)),
    (r"navidad|christmas", always(12, 25)),
    (r"fin de ano|ano viejo|end of the year|year end|new year's eve|nochevieja", always(12, 31)),
    (r"ano nuevo|new year", always(1, 1)),
    (r"reyes", always(1, 6)),
    (r"valentin", always(2, 14)),
    (r"patric", always(3, 17)),
    (r"ides", always(3, 15)),
    (r"del trabaj", always(5, 1)),
    (r"independence|fourth of july", always(7, 4)),
    (r"halloween", always(10, 31)),
    (r"todos los santos", always(11, 1)),
    (r"muertos", always(11, 2)),
    (r"thanksgiving", moving(11, 3, 4)),
    (r"wd4", lambda year: moving(11, 3, 4)(year) + datetime.timedelta(1)),
    (r"labou?r day", moving(9, 0, 1)),
    (r"memorial day", moving(5, 0, -1)),
)
"""Feasts by which people date a payment; those of one country only are told by their name in its language."""

NAMED_FEAST = (
    r"(?P<feast>nochebuena|nochevieja|navidad|fin de ano(?! pasado)|ano nuevo|ano viejo"
    r"|dia de (?:los )?reyes(?: magos)?|reyes magos|(?:(?<= para )|(?<=para los )|(?<= en )|(?<=^en )"
    r"|(?<=hasta )"
    r"|(?<=antes de )|(?<=despues de )|(?<=dia de ))reyes|(?:dia de )?san (?:valentin|patricio)"
    r"|dia de muertos"
    r"|dia del (?:trabajo|trabajador)|(?:dia de )?todos los santos|christmas eve|christmas(?: day)?"
    r"|new year's eve|new year(?:'?s)?(?: day)?|end of the year|year end|valentine'?s day"
    r"|ides of mo03|(?:saint|st) patrick'?s?(?: day)?|independence day|halloween"
    r"|thanksgiving(?: day)?|labou?r day|memorial day|black wd4|wd4 negro)"
)
NOT_A_DAY = (
    r"(?! (?:[b-d](?![a-z])|x|thing|piso|planta|nivel|aviso|intento|grado|de (?:la|cada|#)|of (?:each"
    r"|every)|por ciento"
    rf"|y medio|o'clock|{COUNTABLE}))"
    r"(?!(?<=the #1) (?:after|following|before|that|then|i|you|we)(?![a-z]))"
    r"(?!(?<=@[1-3]) (?:#1(?![\d.~])|payment|instal))"
)
NOT_HUNDREDS = r"(?!(?<=#[1-9]) #[1-9]\d(?![\d.~])(?! ?(?:am|pm|h|de la|en)(?![a-z])))"
"""After a weekday hundreds may be left unsaid: "Friday, one sixty-five"."""

NOT_AN_ORDINAL = (
    r"(?! (?:payment|instal|notice|time|call|letter|reminder|floor|street|quarter|year|option|one"
    r"|attempt|half|line|part|bit|thing|person|check|of the"
    r"|month|week|day|party))"
)
FIRST_OF_THEM = (
    r"(?!1 of (?:them|those|these)(?![a-z]))(?![1-3] (?:when|once|half|line|part|bit|person"
    r"|_{4}(?!_)))(?!1 to [a-z])"
    r"(?!2 (?:you|your|he|she|they|it|we|i)(?! (?:said|told|promised|mentioned|offered|agreed))(?![a-z]))"
    r"(?!1 (?:to|on|due|by|starting|coming|will|would|is|has|must|should|being|going|leaving|goes"
    r"|for)(?![a-z])"
    r"[^|]{0,40}(?:_{4}|@\d|mo\d|wd\d))"
)
"""After "the first" a payment is meant where its day follows: "the first on the 27th"."""

NOT_THE_FIRST_ONE = (
    r"(?!(?<=@1),? ?,? (?:_|el|este|hoy|manana|para|seria|es|va|vence|queda|lo|ya|podria|en|le toca"
    r"|que|cuando|cual|y en"
    r"|de [#¤]) ?)(?!(?<=@1) (?:ni|y|o) (?:al |el )?segund)"
)
"""After "el primero" a payment is meant where its day follows: "el primero el 15"."""

NOT_THAT_OF_A_MONTH = r"(?!(?<=the )mo\d\d #1(?![\d.~]))"
"""The payment of a month, and no day: "the April one"."""

JOINED = "(?:o|u|y|al|a|or|and|to|through|,)"
"""Between the days of a list or a span."""

AND_THEN = r"(?:(?:o|u|y|al|a|,) (?=#)|(?:or|and|to|through) (?=@)|(?:o|y) el |(?:or|and) the )"
"""Between them, of such as are told alike: "el 15 y 30", "the 15th and 30th", "el 15 o el 30"."""

AFTER_A_DAY = "|".join(
    rf"(?<={lead} [#@]{digits} )"
    for lead in ("el", "dia", "dias", "del", "al", "the", "para el")
    for digits in (r"\d", r"\d\d")
)
"""Behind the first day of a list: a pattern that looks back has one length, so each is written out."""

FIXED = (
    rule(
        rf"{LEAD}(?:wd\d ?,? ?)?(?P<digits>D\d+/\d+(?:/\d+)?)(?![\d/])"
        rf"(?<!D24/7){PART}(?=$| |,|\|)(?! (?:pagos"
        rf"|cuotas|dias|meses|payments|days))",
        in_digits,
    ),
    rule(
        rf"(?!@[1-4] ,){LEAD}{DOM}(?= {JOINED} (?:(?:el|the|del|otro|otra|another"
        rf"|la) )*[#@]\d\d?(?![\d.~]) (?:de "
        rf"|of )?{MONTH})",
        first_of_two,
    ),
    rule(
        rf"{LEAD}(?:wd\d ?,? ?)?{LEAD}(?:(?P<past>pasado) )?(?:(?<!¤--- )(?<!¤[A-Z][A-Z][A-Z] )"
        rf"|(?<=\d ¤[A-Z][A-Z][A-Z] ))(?<!@\d ){DOM}"
        rf" ?(?:de |do |del mes de |of |day of |,)?{MONTH}{YEAR}?{PART}",
        in_month,
    ),
    rule(
        rf"{LEAD}(?:wd\d ?,? ?)?{LEAD}{NOT_THAT_OF_A_MONTH}{MONTH}"
        rf"(?: ,(?= (?:the )?@| #\d\d?(?: ?$| ?[,|])))? ?(?:the )?{DOM}{NOT_COUNTED}{YEAR}?{PART}",
        in_month,
    ),
    rule(
        rf"{LEAD}{DOM} (?:(?:(?P<this>de este|del presente|of this|of the current)|of the|del|de) "
        rf"(?:mismo )?(?:mes|month)(?! {COMING})|(?P<next>{NEXT_MONTH})){PART}",
        of_this_or_next_month,
    ),
    rule(
        rf"(?!(?<=es )el #\d\d? de #)(?:el|dia) {DOM} del? (?:mes )?#(?P<m>\d\d?)(?![\d.~]){NOT_COUNTED}",
        of_month_in_digits,
    ),
    rule(
        rf"(?:el |a |al |en |la |para |the |on |by )*{NAMED_FEAST}{YEAR}?(?![a-z'])",
        feast,
    ),
    rule(
        rf"{LEAD}{WD} ?,? ?{LEAD}{DOM}{NOT_HUNDREDS}{NOT_COUNTED}{NOT_A_DAY}{PART}",
        weekday_and_day,
    ),
)
"""Days that are more than a number: of a month that is said, on a weekday that is said, feasts."""

BY_NUMBER = (
    rule(
        rf"(?:{AFTER_A_DAY}){AND_THEN}{DOM}{NOT_COUNTED}{NOT_A_DAY}"
        rf"(?! (?:am|pm|de cada|of each|of every|(?:para )?el [#@]|on the @)){FOLLOWED['es']}",
        day_of_month,
    ),
    rule(
        r"(?:el|al|pal|(?<!semana )del|dia|para|los dias(?= #\d\d? (?:y|o|,|al) )|este|proximo"
        r"|estamos al?|estamos(?= [#@]\d\d?(?: de mo| ?$| ?[,|])))(?: (?:dia|mero|mismo|proximo"
        r"|(?P<past>pasado)))*"
        rf" {DOM}{NOT_COUNTED}{NOT_A_DAY}(?! y [#@]\d+ de cada){NOT_THE_FIRST_ONE}{PART}",
        day_of_month,
    ),
    rule(
        rf"(?:on |by |before |until |for |after |between |from "
        rf"|to )?the @{FIRST_OF_THEM}(?P<d>\d\d?)(?:,? of the"
        rf" month)?(?! (?:(?:and|or) (?:the )?@\d\d? )?(?:of )?(?:each"
        rf"|every)(?![a-z])){PART}{FOLLOWED['en']}",
        day_of_month,
    ),
    rule(
        rf"(?:on|by|before|until) the @(?P<d>[4-9]|\d\d)(?![\d.~]){NOT_AN_ORDINAL}(?! (?:of )?(?:each"
        rf"|every)(?![a-z]))",
        day_of_month,
    ),
    rule(
        r"(?<!can do )(?<!hear you )(?<!got you )(?<!get you )(?<!with you )(?<!budge )(?<!agree )"
        r"(?<!no good )(?<!nothing doing )(?:on|by|before|until) the #(?P<d>\d\d?)(?![\d.~])"
        r"(?= ?$| ?[,|]| (?:and|or"
        r"|then|no(?= ?[,|])|yes(?= ?[,|]))(?![a-z]))",
        day_of_month,
    ),
    rule(
        rf"on @(?P<d>\d\d?)(?! time| one| (?:of )?(?:each|every)){FOLLOWED['en']}",
        day_of_month,
    ),
    rule(r"on @(?P<d>1[3-9]|2\d|3[01])(?! time| one| floor| (?:of )?(?:each|every))", day_of_month),
    rule(r"on #(?P<d>1[3-9]|2\d|3[01])(?![\d.~])(?= (?:you|he|she|i) )", day_of_month),
    rule(r"on the #(?P<d>1[3-9]|2\d|3[01])(?![\d.~])(?= the (?:last|rest|other|remaining))", day_of_month),
    rule(
        r"the @(?P<d>[4-9]|\d\d)(?= (?:any (?:good|use|better)|ok|okay|good|fine|suit)(?![a-z]))",
        day_of_month,
    ),
    rule(r"@(?P<d>\d\d?)(?= or (?:the )?@(?:[4-9]|\d\d)(?: ?$| ?[,|]))", day_of_month),
    rule(r"(?<=_ or )(?:the )?@(?P<d>[4-9]|\d\d)(?= ?$| ?[,|])", day_of_month),
    rule(
        rf"(?:by|before|until|from|starting|beginning) @(?P<d>\d\d?){NOT_AN_ORDINAL}"
        r"(?! time| grade| ave| (?:of )?(?:each|every))",
        day_of_month,
    ),
)
"""Days of whichever month comes next."""
