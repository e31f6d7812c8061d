"""What the rules that read days have in common: where days are counted from, and words of their patterns."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import NamedTuple

from collsim.roleplay.understanding.hours import Part
from collsim.roleplay.understanding.profiles import Profile
from collsim.roleplay.understanding.signs import Sought

Match = re.Match[str]
Readings = list[datetime.date | None]
"""The days that may be meant, the likeliest first; None where the calendar has no such day."""


class Frame(NamedTuple):
    """From where days are counted: today, the Monday of a week that was named, past or coming, a country.

    `is_promise` where somebody told the day before: the nearest is meant, behind or ahead.
    """

    now: datetime.datetime
    week: datetime.date | None
    is_past: bool
    profile: Profile
    is_promise: bool = False

    @property
    def today(self) -> datetime.date:
        """The day on which it is said."""
        return self.now.date()


class Day(NamedTuple):
    """A day where it stands in the script; its readings, likeliest first; its part that was named, its clock.

    `is_hour_only` where nothing but that clock was meant: "I'll ring you in ten minutes".
    """

    start: int
    end: int
    readings: tuple[datetime.date, ...]
    part: Part = ""
    time: datetime.time | None = None
    is_hour_only: bool = False


class Rule(Sought):
    """A pattern of the script, and how the days that it means are told from it."""

    __slots__ = ("days",)

    def __init__(self, pattern: re.Pattern[str], days: Callable[[Match, Frame], Readings]) -> None:
        super().__init__(pattern)
        self.days = days


def rule(pattern: str, meaning: Callable[[Match, Frame], Readings]) -> Rule:
    """Return a rule whose pattern begins at the beginning of a word."""
    return Rule(re.compile(rf"(?<![a-z]){pattern}"), meaning)


# ------------------------------------------------------------------------------- words of the patterns

PART = (
    r"(?:,? (?:por|en|a|de) la (?P<part>manana|tarde|noche)| (?:late |early "
    r")?(?P<part_en>morning|afternoon|evening|night)"
    r"|,? in the (?P<part_in>morning|afternoon|evening)| temprano| mismo| sin falta)?"
)
"""A part of the day after a day."""

COUNT = (
    r"(?:#(?P<n>\d{1,3})(?![\d.~])|(?P<one>una?|an?|one|the)|(?P<two>(?:un |a )?(?:par de|couple(?: of)?))"
    r"|(?P<half>media|half an?))"
)
UNIT = (
    r"(?P<unit>dias?|semanas?|meses|mes|anos?|quincenas?|horas?|minutos?"
    r"|days?|weeks?|months?|years?|fortnights?|hours?|minutes?|mins?|hrs?)"
    r"(?P<working> habiles| laborables)?"
)
COMING = r"(?:que viene|entrante|proxim[oa]|siguiente|que entra|que sigue)"
"""What stands after a week, a month or a day that is the next one."""

NEXT_WEEK = rf"(?:(?:la |the )?(?:(?:proxima|siguiente|otra) semana|semana {COMING}|(?:next|following) week))"
NEXT_MONTH = rf"(?:(?:del |de |of (?:the )?)?(?:proximo mes|siguiente mes|mes {COMING}|next month))"
THIS_MONTH = r"(?:(?:este |the |this |el )?(?:mismo |current |presente )?(?:mes|month)(?:'s)?)"
MONTH = r"mo(?P<mo>\d\d)"
OF_MONTH = (
    rf"(?:(?:de |del |of )?(?:(?P<next>{NEXT_MONTH})|(?:the )?(?:mes de )?{MONTH}"
    rf"|{THIS_MONTH}(?! {COMING})))"
)
YEAR = r"(?: ?,? (?:de |del |of )?(?:ano )?#(?P<year>(?:19|20)\d\d)(?![\d.~]))"
DOM = r"[#@](?P<d>0?[1-9]|[12]\d|3[01])(?![\d.~])"
"""A day of the month."""

NOT_COUNTED = r"(?! ?(?:¤|¢|%|am|pm|de ¤))"
LEAD = r"(?:(?:el|la|los|para|on|the|this|by) )*(?:dia )?"
"""Words that may stand before a day."""

WD = r"wd(?P<wd>\d)(?!s)"
