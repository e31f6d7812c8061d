"""Weekdays: "el próximo sábado", "this Friday", "el viernes de la próxima semana", "el primer lunes"."""

from __future__ import annotations

import datetime
import re

from collsim.roleplay.understanding import days
from collsim.roleplay.understanding.day_rules import (
    COMING,
    NEXT_WEEK,
    OF_MONTH,
    PART,
    WD,
    Frame,
    Match,
    Readings,
    rule,
)

FRIDAY, SATURDAY = 4, 5
LAST = -1


TOLD_TODAY = re.compile(
    r"(?<![a-z])(?:it's|its|it is|is it|being|today's|today being)(?: (?:a|already|only|now))* $"
)
"""Before the weekday that it is: "it's Tuesday already", said on a Tuesday, names no day that is meant."""


def weekday(match: Match, frame: Frame) -> Readings:
    """Read "el jueves", "el próximo sábado", "this Friday", "el viernes pasado"."""
    wd, today = int(match["wd"]), frame.today
    coming = days.coming_weekday(today, wd)
    if wd == today.weekday() and TOLD_TODAY.search(match.string, 0, match.start("wd") - 2):
        return []
    if match["past"] or match["last"]:
        return [days.past_weekday(today, wd)]
    if match["this"] and (not frame.is_past or "coming" in match["this"]):
        return [today, coming] if wd == today.weekday() else [coming]
    if match["next"] or match["next_after"]:
        return [coming, coming + datetime.timedelta(days.WEEK)]
    if frame.week is not None:
        return [frame.week + datetime.timedelta(wd), coming]
    if frame.is_past:
        return [days.past_weekday(today, wd), coming]
    return [coming, today if wd == today.weekday() else None]


def weekday_of_a_week(match: Match, frame: Frame) -> Readings:
    """Read "el viernes de la próxima semana", "Wednesday of this week"."""
    first = week_named(match, frame)
    return [first + datetime.timedelta(int(match["wd"]))]


def week_named(match: Match, frame: Frame) -> datetime.date:
    """Return the Monday of "esta semana", "la próxima semana", "the week after next"."""
    said = match.groupdict()
    return days.monday_of(frame.today, 2 if said.get("after_next") else 0 if said.get("this_week") else 1)


def weeks_after_weekday(match: Match, frame: Frame) -> Readings:
    """Read "del viernes en ocho", "Friday week", "Friday after next"."""
    weeks = 2 if match.groupdict().get("fifteen") else 1
    nearest = days.coming_weekday(frame.today - datetime.timedelta(1), int(match["wd"]))
    return [nearest + datetime.timedelta(weeks * days.WEEK)]


def weekday_in_weeks(match: Match, frame: Frame) -> Readings:
    """Read "Monday two weeks from now", "el viernes en dos semanas": of the week so many weeks on."""
    weeks = 1 if match["n"] == "a" else int(match["n"])
    return [days.monday_of(frame.today, weeks) + datetime.timedelta(int(match["wd"]))]


def so_many_weekdays_on(match: Match, frame: Frame) -> Readings:
    """Read "three Fridays from now"."""
    coming = days.coming_weekday(frame.today, int(match["wd"]))
    return [coming + datetime.timedelta((int(match["n"]) - 1) * days.WEEK)]


def weekday_of_month(match: Match, frame: Frame) -> Readings:
    """Read "el primer lunes de diciembre", "la primera semana de octubre, el viernes"."""
    which = next(number for words, number in WHICH if re.search(words, match["which"]))
    start = days.month_meant(frame.today, int(match["mo"] or 0), bool(match["next"]))
    day = days.weekday_of_month(start, int(match["wd"]), which)
    if day >= frame.today or match["next"]:
        return [day]
    later = days.months_later(start, 12 if match["mo"] else 1)
    return [days.weekday_of_month(later, int(match["wd"]), which)]


WHICH = (
    (r"ultim|last", LAST),
    (r"@1\b|#1\b|primera?\b", 1),
    (r"@2\b|segund", 2),
    (r"@3\b|tercera?\b", 3),
    (r"@4\b|cuart", 4),
)


def weekend(match: Match, frame: Frame) -> Readings:
    """Read "el fin de semana": its Saturday, or its Sunday."""
    saturday = days.coming_weekday(frame.today, SATURDAY)
    if match["next"] and saturday - days.monday_of(frame.today) < datetime.timedelta(days.WEEK):
        return [saturday, saturday + datetime.timedelta(days.WEEK)]
    return [saturday, saturday + datetime.timedelta(1)]


def end_of_week(match: Match, frame: Frame) -> Readings:
    """Read "a finales de la semana", "by the end of the week": its Friday, or its Saturday."""
    friday = days.monday_of(frame.today, 0 if match["this_week"] else 1) + datetime.timedelta(FRIDAY)
    if friday < frame.today:
        friday += datetime.timedelta(days.WEEK)
    return [friday, friday + datetime.timedelta(1)]


THIS_WEEK = r"(?P<this_week>(?:esta|la|the|this)(?: misma)? (?:semana|week))"
WEEK_AFTER_NEXT = (
    r"(?P<after_next>(?:the )?week after next|semana subsiguiente|la semana despues de la proxima)"
)
A_WEEK = rf"(?:{THIS_WEEK.replace('|la|the', '')}|{WEEK_AFTER_NEXT}|{NEXT_WEEK})"
NOT_EVERY = (
    r"(?<!cada )(?<!los )(?<!todos )(?<!every )(?<!every other )(?<!every @2 )(?<!every second )(?<!each )"
    r"(?<!#2 )(?<!#3 )(?<!#4 )"
    r"(?<!hoy )(?<!hoy , )(?<!hoy es )(?<!hoy que es )(?<!ya es )(?<!manana )(?<!manana , )"
    r"(?<!today )(?<!today , )(?<!today is )(?<!tomorrow )(?<!tomorrow , )"
)
"""A weekday that comes again and again is no day, and that of "hoy martes" is told already."""

LAST_ONE = (
    r"(?P<past>pasado(?! manana)|anterior"
    r"|(?:just |been and |past and )?gone(?![a-z])(?! (?:up|down|by|five|six)))"
)

WEEKDAYS = (
    rule(
        rf"(?:el |la |los |the |on )*(?P<which>ultimo|last|@[1-4]|#1|primer|segundo|tercer|cuarto) {WD}"
        rf"(?: in)? {OF_MONTH}",
        weekday_of_month,
    ),
    rule(
        rf"(?:la |the )?(?P<which>ultima|last|@[1-4]|#1|primera|segunda|tercera|cuarta) (?:semana|week)"
        rf" {OF_MONTH}(?: ?,| el| on)* {WD}",
        weekday_of_month,
    ),
    rule(
        rf"(?:del? |el )?{WD} en #(?:8|(?P<fifteen>15))(?![\d.])(?: dias)?",
        weeks_after_weekday,
    ),
    rule(
        rf"(?:on )?{WD} (?:week(?![a-z])|after next|(?P<fifteen>fortnight))",
        weeks_after_weekday,
    ),
    rule(rf"(?:a|one) (?:week|(?P<fifteen>fortnight))(?: on)? {WD}", weeks_after_weekday),
    rule(r"#(?P<n>\d\d?) wd(?P<wd>\d)s from (?:now|today)", so_many_weekdays_on),
    rule(
        rf"(?<!cada )(?:el |el dia |on |on the |para el )?{WD} (?:,? ?)(?:pero )?(?:de |of )?"
        rf"(?:la |the )?{A_WEEK}{PART}",
        weekday_of_a_week,
    ),
    rule(
        rf"(?:el |on )?{WD} ?,? (?:in |en |de |dentro de )*#?(?P<n>\d\d?|a) (?:weeks?|semanas?)"
        rf"(?: from now| from today| out|(?= ?$| ?[,|_]))",
        weekday_in_weeks,
    ),
    rule(rf"{A_WEEK}(?:,| el| on|\|)* {WD}", weekday_of_a_week),
    rule(
        rf"(?:el |on |para |de |del |la |the |that |los )*(?:(?P<next>(?:este |this )?(?:proxim[oa] "
        rf"|siguiente "
        rf"|otro |next |following ))|(?P<this>(?:este |esta |this |coming |upcoming )+)|(?P<last>pasado "
        rf"|(?:this )?(?:last|past) |previous ))?(?=wd){NOT_EVERY}{WD}(?P<next_after> (?:{COMING}"
        rf"|coming))?(?: {LAST_ONE})?{PART}"
        rf"(?! en #| pasado a)",
        weekday,
    ),
    rule(
        r"(?:el |este |the |this |proximo |on |over |en |by |para |pal |(?P<next>next |following |otro ))+"
        r"(?<!cada )(?<!every )(?<!buen )(?<!lindo )(?<!excelente )(?<!good )(?<!great )(?<!nice"
        r" )(?<!lovely )(?<!happy )(?<!long )(?<!holiday )(?<!whole )(?<!wonderful )(?<!blessed )(?<!feliz )"
        r"(?<!lo del )(?<!solo )(?<!your )(?<!el otro )(?<!over the )(?<!over )(?<!after the"
        r" )(?<!come the )(?:fin de"
        r" semana|finde(?! largo)|weekend(?!s| one| #1| job| bank| shift| team| hours))",
        weekend,
    ),
    rule(
        rf"(?:a |al |by |the |antes de )*(?:fin(?:es|al|ales)? |end |cierre |close |que (?:termine|acabe) )"
        rf"(?:de |of )?(?:{THIS_WEEK}|{NEXT_WEEK})",
        end_of_week,
    ),
)
