"""Days told by their distance from today: "pasado mañana", "de hoy en ocho", "within 48 hours"."""

from __future__ import annotations

import datetime
import re

from collsim.roleplay.understanding import days
from collsim.roleplay.understanding.day_rules import (
    COUNT,
    PART,
    UNIT,
    Frame,
    Match,
    Readings,
    rule,
)
from collsim.roleplay.understanding.signs import sought

COUNTED_WITH_TODAY = {8: (7, 8), 15: (15, 14)}
"""Spanish counts today: eight days are a week, fifteen are two."""

PAYING = re.compile(
    r"(?<![a-z])(?:pag|abon|deposit|transf|liquid|consign|entreg|pay|send|settle|transfer|put down|wire)"
)

HOW_MUCH = re.compile(r"(?<![a-z])(?:how much|the (?:most|least)|cuanto)(?![a-z])")
"""Who asks how much can be paid right now names no day."""

FARTHEST_VERB = 40
CALLER_SENDS = re.compile(
    r"(?<![a-z])(?:i'?ll|i'?m|i am|let me|we'll)(?: [a-z]+){0,2}? (?:send|text|email|mail|sending|texting)"
)
"""Who sends a paper right now asks for no payment today."""

CALLER = re.compile(
    r"(?<![a-z])(?:call|ring|phone|buzz|try|text|email|get back|come back|be back|explain|llamo|marco"
    r"|llame|marque"
    r"|llega|timbro|busco|escribo|mando|envio|explico)(?: [a-z']+){0,4} $"
)
"""What the caller himself does, or what comes of itself, in so many minutes has an hour and no day."""

MOST_FORTNIGHTS = 6
"""More of them are so many payments, and no day."""

NOTHING_IN = re.compile(
    r"(?:paid|heard from you|nothing|(?:no|not)(?: #1| a)? payments?|seen you|pagado|(?:no hay"
    r"|sin) pagos?|abonado|recibido"
    r"|nada|convenios? hasta"
    r"|#\d+ [a-z]+s [a-z]+s|how (?:much|many)[^|]*|cuant[oa]s?[^|]*|#\d+ [a-z]+s"
    r"|contestado|missed (?:#1|any|an? [a-z]+)|called|once|twice|times|veces|(?<![a-z])(?:esta|anda|va"
    r"|sigue|cayo|entro|trae)(?: ya)?) $"
)
"""Before a span that lies behind, "you haven't paid in three months", or that is at most so long."""

NOTHING_AFTER = re.compile(
    r"(?: ,)? (?:nothing|nobody|no (?:payments?|money)|not (?:#1|a [a-z]+)) (?:has|have|'s|came"
    r"|been)(?![a-z])"
)
"""After a span that lies behind: "in two weeks nothing has come in"."""

BEHIND = re.compile(r"(?:you're|you are|he's|she's|they're|account is|loan is|account's|already|now) $")
"""Before so many days that somebody is late: "you're 90 days out"."""

DISTANCES = (
    (r"pasado|day after", 2),
    (r"ant[ei]|day before", -2),
    (r"ayer|yesterday|anoche", -1),
    (r"hoy|today|tonight|esta|this|end of|eod|cob|close|business", 0),
    (r"manana|tomorrow|the mor", 1),
)
"""How many days a word is from today; the first that is found counts."""


def near_today(match: Match, frame: Frame) -> Readings:
    """Read "hoy", "mañana", "pasado mañana", "ayer"."""
    has_hour = match.string[: match.start()].endswith("_ ")
    if match["this_part"] and "morning" in match["this_part"] and frame.is_past and not has_hour:
        return []  # "a judge signed it this morning"
    distance = next(number for words, number in DISTANCES if re.search(words, match["near"]))
    return [frame.today + datetime.timedelta(distance)]


def at_once(match: Match, frame: Frame) -> Readings:
    """Read "ahora mismo", "right now", where somebody is to pay: "things are hard right now" is no day."""
    start = match.string.rfind("|", 0, match.start()) + 1
    before = match.string[start : match.start()]
    after = match.string[match.end() : match.end() + FARTHEST_VERB].partition("|")[0]
    is_first = not before.strip(" ,_")
    if HOW_MUCH.search(before) or CALLER_SENDS.search(before):
        return []
    is_asked = not after.strip(" ,_") or PAYING.search(after) or after.lstrip(" ,")[:1] in ("#", "¤")
    return [frame.today] if (is_first and is_asked) or PAYING.search(before[-FARTHEST_VERB:]) else []


def day_after_tomorrow(_match: Match, frame: Frame) -> Readings:
    """Read the second day of "mañana o pasado"."""
    return [frame.today + datetime.timedelta(2)]


def from_today(match: Match, frame: Frame) -> Readings:
    """Read "en ocho días", "dentro de dos semanas", "within 48 hours"."""
    unit, count = match["unit"], counted(match)
    if match["one"] == "the":
        return []  # "within the hour", "later in the week"
    if NOTHING_IN.search(match.string, 0, match.start()) or NOTHING_AFTER.match(match.string, match.end()):
        return []
    if match.group().endswith(" out") and BEHIND.search(match.string, 0, match.start()):
        return []
    if unit.startswith("quinc") and count > MOST_FORTNIGHTS:
        return []
    if unit.startswith("min") and count == 1:
        return []  # "en un minuto le explico"
    if unit.startswith(("an", "year")) and not match.group().lstrip().startswith(("dentro", "within")):
        return []  # "you'd not missed one in six years"
    if match["working"]:
        return [days.working_days_later(frame.today, int(count))]
    if months := months_in(match):
        return [days.months_later(frame.today, months)]
    if unit.startswith("dia") and int(count) in COUNTED_WITH_TODAY:
        return [frame.today + datetime.timedelta(number) for number in COUNTED_WITH_TODAY[int(count)]]
    return [(frame.now + duration(match)).date()]


def today_in(match: Match, frame: Frame) -> Readings:
    """Read "de hoy en ocho", "de mañana en quince"."""
    start = frame.today + datetime.timedelta(match["start"] == "manana")
    numbers = COUNTED_WITH_TODAY.get(int(match["n"]), (int(match["n"]),))
    return [start + datetime.timedelta(number) for number in numbers]


def week_from_near(match: Match, frame: Frame) -> Readings:
    """Read "a week today", "tomorrow week", "a fortnight tomorrow", "three weeks today"."""
    start = frame.today + datetime.timedelta("tomorrow" in match.group())
    weeks = int(match["weeks"] or (2 if "fortnight" in match.group() else 1))
    return [start + datetime.timedelta(days.WEEK * weeks)]


def ago(match: Match, frame: Frame) -> Readings:
    """Read "hace tres días", "two weeks ago"; of months and years only where nothing else is said."""
    if match["unit"].startswith("min"):
        return []
    if months := months_in(match):
        is_alone = not (match.string[: match.start()] + match.string[match.end() :]).strip(" |,")
        return [days.months_later(frame.today, -months)] if is_alone else []
    return [(frame.now - duration(match)).date()]


def counted(match: Match) -> float:
    """Return how many units are counted."""
    if match["n"]:
        return int(match["n"])
    return 2 if match["two"] else 0.5 if match["half"] else 1


def is_of_the_caller(match: Match) -> bool:
    """Whether the caller does something in so many minutes: "I'll ring you in ten minutes"."""
    unit = match.groupdict().get("unit") or ""
    return unit.startswith("min") and CALLER.search(match.string, 0, match.start()) is not None


def months_in(match: Match) -> int:
    """Return how many months a span of months or years has; 0 for a shorter unit."""
    if match["unit"].startswith(("mes", "mon")):
        return int(counted(match))
    return int(counted(match) * 12) if match["unit"].startswith(("an", "year")) else 0


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


FROM_NOW = (
    r"(?:from now|hence|from today|later|after that|out|despues(?! del? )|mas tarde"
    r"|a partir de (?:hoy|ahora)|desde hoy"
    r"|despues de hoy|after today)"
)
NOT_A_DEADLINE = (
    r"(?![a-z])(?! (?:or|o) (?:#2|so|dos)(?![a-z]))(?! (?:de atraso|de mora|de retraso|vencid|overdue"
    r"|past due|behind|late|sin interes"
    r"|without interest|interest free|of (?:the|this|that|receiv|gett)|seguid|consecutiv|de plazo|from|after"
    r"|following|before|despues|antes|a partir))"
)
AS_SAID = (
    r"(?:un plazo de |las proximas |los proximos |the next |no mas de |unos? |about |menos de |less than )*"
)
NEAR = (
    r"(?P<near>pasado manana|(?:the )?day after tomorrow|(?:the )?day before yesterday|anteayer"
    r"|antier|antes de ayer|ayer|yesterday|anoche|hoy(?! en dia| por hoy)(?<!fecha de hoy)(?<!hoy por hoy)"
    r"|today(?!'s)"
    r"|(?P<this_part>tonight|esta (?:manana|tarde|noche)|this (?:morning|afternoon|evening))"
    r"|(?:end of (?:the )?(?:business )?day|eod|cob|close of (?:the )?(?:business|day)|end of business)"
    r"(?! (?:on |of |by |this |next |coming |the )*(?:wd|tomorrow|today|mo\d|@|_|month|week|year))"
    r"|(?<!\bla )(?<!\besta )(?<!\bese )(?<!\bmedia )manana|tomorrow|the morra|the morn(?!ing))"
)

DISTANCE = (
    rule(
        r"(?P<now>ahor(?:it)?a mismo|right now|right away|en este (?:mismo )?(?:momento|instante))(?! no)",
        at_once,
    ),
    rule(r"(?:de |from )?(?P<start>hoy|manana) en #(?P<n>\d+)(?: dias)?(?![\d.])", today_in),
    rule(
        r"(?:(?:(?:a|#1|one) (?:week|fortnight)|#(?P<weeks>[2-8]) weeks) (?:from )?(?:today|tomorrow)"
        r"|(?:today|tomorrow) week)(?![a-z])",
        week_from_near,
    ),
    rule(
        rf"(?:en|dentro de|de aqui a|de hoy a|a mas tardar en|within|in) {AS_SAID}"
        rf"{COUNT} {UNIT}(?! regular| normal| buen| cualquiera)(?:'s? time|' time)?{NOT_A_DEADLINE}",
        from_today,
    ),
    rule(
        rf"(?:(?<=saldo )|(?<=resto )|(?<=plazo )|(?<=pagar )"
        rf"|(?<=_ ))a {COUNT} (?P<unit>dias)(?P<working> habiles)?{NOT_A_DEADLINE}(?! por| al?(?![a-z]))",
        from_today,
    ),
    rule(rf"(?:in |the )*upcoming {COUNT} {UNIT}", from_today),
    rule(rf"(?:in |the )*{COUNT} upcoming {UNIT}", from_today),
    rule(
        rf"(?:in |en |dentro de )?{COUNT} {UNIT} {FROM_NOW}",
        from_today,
    ),
    rule(rf"(?:(?<!se )hace {COUNT} {UNIT}(?! que| de| sin))", ago),
    rule(rf"{COUNT} {UNIT} (?:ago|earlier)", ago),
    rule(r"(?<=manana )(?:o|u|y|,) pasado(?! el)(?![a-z])", day_after_tomorrow),
    rule(
        rf"(?:el dia de )?{NEAR}{PART}(?: ?,? ?(?:es |is )?wd\d(?!s| (?:en|de la)))?(?![a-z'])",
        near_today,
    ),
)

A_MONTH_FROM = r"(?!(?:(?<=\d )|(?<=¤[A-Z-]{3} ))a month from)"
"""Not of an amount that is paid each month from a day on: "58 a month from the 1st"."""

COUNTED_FROM = sought(
    rf"(?<![a-z]){A_MONTH_FROM}(?:en |in |dentro de )?{COUNT} {UNIT}"
    rf" (?:after|from|following|despues del?|a partir del?|(?P<before>before|antes del?)) $"
)
"""What may stand before a day that something is counted from: "two weeks after" it."""


def moved(day: datetime.date, match: Match) -> datetime.date:
    """Return the day so far from another as `COUNTED_FROM` says."""
    sign = -1 if match["before"] else 1
    if months := months_in(match):
        return days.months_later(day, sign * months)
    return day + sign * duration(match)
