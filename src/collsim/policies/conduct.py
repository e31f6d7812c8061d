"""Conduct rules: what the law of a country lets a collector do, and when.

The rules of a country stand in one YAML file. Those that the engine can see are compiled
and asked before anything happens, whatever the policy says; the others stand beside them
as advice, so that the file is the whole of what we know. Not legal advice.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from typing import Annotated, Any, Literal

import holidays as calendars
import numpy as np
import numpy.typing as npt
from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    PlainSerializer,
    WithJsonSchema,
    field_validator,
    model_validator,
)

from collsim.content import Content, Text, did_you_mean, register
from collsim.errors import InputError
from collsim.jit import compiled
from collsim.policies.channels import SPOKEN, ChannelName
from collsim.policies.clock import zone
from collsim.records import RULE, Channel, Counted, Move, RuleTest
from collsim.records.recent import DAYS_KEPT, aged, total_within
from collsim.units import HOUR, MINUTE, SECONDS_A_DAY, date_of, day_of, weekday

NOT_REFUSED = -1
HOLIDAY = 7
"""The bit beside those of the seven weekdays."""

TALKS = sum(1 << channel for channel in SPOKEN)
"""The bits of the channels through which he is spoken to."""

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun", "holiday"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun", "holiday")
TIME = r"([01]\d|2[0-3]):[0-5]\d|24:00"

TESTS = {
    "hours": RuleTest.HOURS,
    "days": RuleTest.DAYS,
    "at_most": RuleTest.AT_MOST,
    "pause_after_contact": RuleTest.PAUSE_AFTER_CONTACT,
    "one_channel": RuleTest.ONE_CHANNEL,
    "at_most_ever": RuleTest.AT_MOST_EVER,
}
"""What a rule may examine: the field of the file, and what compiled code knows it as."""

Act = Literal[
    "threat",  # of what is unlawful, or will not be done
    "false_urgency",  # a deadline that does not exist
    "fake_legal",  # passing off words or papers as a court's or an authority's
    "insult",
    "disclose_third",  # letting a third party know of the debt
    "shame",  # exposing him before others, as with lists, posters or costumes
    "call_liar",
    "false_statement",  # about the debt, the law or who speaks
    "ask_reason",  # why he has not paid
    "take_payment",  # by the agency itself
    "contact_third",  # at all, whatever is said
    "contact_represented",  # himself, though an attorney acts for him
    "sue_time_barred",  # or announce it
    "hide_identity",  # by a hidden number, or by not saying who calls
]
"""What a provision may forbid to do or say in a conversation or a message."""

FORBIDDEN_MOVES: dict[Act, Move] = {
    "threat": Move.THREAT,
    "false_urgency": Move.FALSE_URGENCY,
    "fake_legal": Move.FAKE_LEGAL,
    "insult": Move.INSULT,
    "disclose_third": Move.DISCLOSE_THIRD,
    "shame": Move.SHAME,
    "call_liar": Move.CALL_LIAR,
    "ask_reason": Move.PROBE,
}
"""The acts that are one move of a collector; the others are seen in no move."""


# ------------------------------------------------------------------------------------- what a file says


def second_of_day(text: Any) -> int:
    """Return the second of the day of a time of day.

    >>> second_of_day("07:30")
    27000

    Raises:
        ValueError: this is no time between "00:00" and "24:00".
    """
    if not isinstance(text, str) or not re.fullmatch(TIME, text):
        raise ValueError(f'write a time of day as "07:00", with two digits each; this is {text!r}')
    hours, minutes = text.split(":")
    return int(hours) * HOUR + int(minutes) * MINUTE


def time_of_day(second: int) -> str:
    """Return a second of the day as files write it; the inverse of `second_of_day`."""
    return f"{second // HOUR:02}:{second % HOUR // MINUTE:02}"


TimeOfDay = Annotated[
    int,
    BeforeValidator(second_of_day),
    PlainSerializer(time_of_day, return_type=str),
    WithJsonSchema({"type": "string", "pattern": f"^({TIME})$"}),
]


def existing_zone(name: str) -> str:
    """Return the name of a time zone, as it is.

    Raises:
        ValueError: there is no such zone.
    """
    try:
        zone(name)
    except InputError as problem:
        raise ValueError(str(problem)) from problem
    return name


ZoneName = Annotated[str, AfterValidator(existing_zone)]


class Hours(Content):
    """On these days contact is allowed from one time of day until just before another, local time."""

    weekdays: tuple[Weekday, ...] = Field(min_length=1)
    opens: TimeOfDay
    closes: TimeOfDay

    @model_validator(mode="after")
    def _open_before_they_close(self) -> Hours:
        if self.opens >= self.closes:
            raise ValueError(
                "opens must come before closes; forbid a whole day with `days: {forbidden: [...]}`"
            )
        return self


class Days(Content):
    """On these days no contact is allowed."""

    forbidden: tuple[Weekday, ...] = Field(min_length=1)


class AtMost(Content):
    """No more than so many attempts, or contacts, within so many days."""

    times: int = Field(ge=1, le=255)
    days: int = Field(ge=1, le=DAYS_KEPT)
    of: Literal["attempts", "contacts"]
    each: bool = False


class Provision(Content):
    """One thing that the law says, and how we know it."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    article: str
    effective_from: datetime.date
    verified_on: datetime.date
    confidence: Literal["A", "B", "C"]
    source: str
    text: Text
    forbids: tuple[Act, ...] = ()


class Advice(Provision):
    """A provision that this version of the engine cannot see, kept so that the file is complete."""


class Rule(Provision):
    """A provision that the engine enforces: exactly one test, on the channels it speaks of."""

    channels: tuple[ChannelName, ...] = Field(min_length=1)
    hours: Hours | None = None
    days: Days | None = None
    at_most: AtMost | None = None
    pause_after_contact: int | None = Field(default=None, ge=1)
    one_channel: int | None = Field(default=None, ge=1, le=DAYS_KEPT)
    at_most_ever: int | None = Field(default=None, ge=1, le=255)

    @property
    def test(self) -> RuleTest:
        """What the rule examines."""
        return TESTS[self._tests()[0]]

    @property
    def span(self) -> int:
        """The days within which the rule counts, or for which it holds after a talk; 0 for none."""
        days = self.at_most.days if self.at_most else self.pause_after_contact or self.one_channel
        return days or 0

    def _tests(self) -> list[str]:
        return [name for name in TESTS if getattr(self, name) is not None]

    @model_validator(mode="after")
    def _counts_for_ever_only_third_parties(self) -> Rule:
        if self.at_most_ever is not None and self.channels != ("third_party",):
            raise ValueError("at_most_ever is about third parties: write `channels: [third_party]`")
        return self

    @model_validator(mode="after")
    def _has_exactly_one_test(self) -> Rule:
        tests = self._tests()
        if len(tests) != 1:
            given = f"has {len(tests)} ({', '.join(tests)})" if tests else "has none"
            raise ValueError(f"a rule has exactly one test of {', '.join(TESTS)}; this one {given}")
        return self


@register
class Conduct(Content):
    """The conduct rules of a country, or of a house that binds itself further."""

    kind: Literal["conduct"]
    code: str = Field(pattern=r"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$")
    country: Text
    holidays: str | None
    """Country code of the public holidays, as the library `holidays` knows it, or none."""
    time_zones: tuple[ZoneName, ...] = Field(min_length=1)
    """IANA names; the first is the call floor's unless the scenario says otherwise."""
    house_hours: Text
    """A note on the hours that a house keeps by its own choice."""
    rules: tuple[Rule, ...] = ()
    advice: tuple[Advice, ...] = ()

    @field_validator("holidays")
    @classmethod
    def _calendar_exists(cls, code: str | None) -> str | None:
        known = calendars.list_supported_countries()
        if code is not None and code not in known:
            raise ValueError(f'no holiday calendar for "{code}"{did_you_mean(code, known)}')
        return code

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Conduct:
        counts = Counter(provision.id for provision in (*self.rules, *self.advice))
        twice = sorted(name for name, count in counts.items() if count > 1)
        if twice:
            raise ValueError(f"every id stands once; these stand twice: {', '.join(twice)}")
        return self

    @model_validator(mode="after")
    def _holidays_are_known_where_they_count(self) -> Conduct:
        for rule in self.rules:
            if self.holidays is None and "holiday" in _days_of(rule):
                raise ValueError(f'rule "{rule.id}" speaks of holidays: name the calendar in `holidays:`')
        return self


def _days_of(rule: Rule) -> tuple[Weekday, ...]:
    """The days on which a rule of hours or days speaks; the others speak every day."""
    if rule.hours is not None:
        return rule.hours.weekdays
    return rule.days.forbidden if rule.days is not None else ()


# ---------------------------------------------------------------------------------------- compiled rules


def compile_rules(conduct: Conduct, start_day: int) -> npt.NDArray[np.void]:
    """Return the rules as an array of RULE, in the order of the file: row k is `conduct.rules[k]`.

    Rules that come into force later are among them, with the day from which they hold.

    Args:
        conduct: the rules of a country.
        start_day: first day of the simulation; what was in force before holds from there.
    """
    rules = np.zeros(len(conduct.rules), RULE)
    for row, rule in enumerate(conduct.rules):
        rules[row]["test"] = rule.test
        rules[row]["channels"] = sum(1 << Channel[name.upper()] for name in set(rule.channels))
        rules[row]["weekdays"] = sum(1 << WEEKDAYS.index(name) for name in set(_days_of(rule)))
        rules[row]["opens"] = rule.hours.opens if rule.hours else 0
        rules[row]["closes"] = rule.hours.closes if rule.hours else SECONDS_A_DAY
        rules[row]["times"] = rule.at_most.times if rule.at_most else rule.at_most_ever or 0
        rules[row]["days"] = rule.span
        rules[row]["counted"] = Counted[rule.at_most.of.upper()] if rule.at_most else 0
        rules[row]["each"] = bool(rule.at_most and rule.at_most.each)
        rules[row]["effective"] = max(day_of(rule.effective_from), start_day)
    return rules


def provisions(conduct: Conduct) -> tuple[Provision, ...]:
    """Return all that a country's file says, enforced by the engine or not."""
    return (*conduct.rules, *conduct.advice)


def forbidden_moves(conduct: Conduct, day: int) -> int:
    """Return the moves that are forbidden in a conversation on a day, as bits of `Move`.

    Args:
        conduct: the rules of a country.
        day: day number; what comes into force later does not count yet.
    """
    in_force = [each for each in provisions(conduct) if day_of(each.effective_from) <= day]
    acts = {act for each in in_force for act in each.forbids}
    return sum(1 << move for act, move in FORBIDDEN_MOVES.items() if act in acts)


def holiday_table(conduct: Conduct, first_day: int, days: int) -> npt.NDArray[np.bool_]:
    """Return for each day from the first whether it is a public holiday there.

    Args:
        conduct: names the calendar; without one no day is a holiday.
        first_day: the day of element 0.
        days: how many days.
    """
    if conduct.holidays is None or days == 0:
        return np.zeros(days, np.bool_)
    dates = [date_of(first_day + day) for day in range(days)]
    calendar = calendars.country_holidays(conduct.holidays, years=range(dates[0].year, dates[-1].year + 1))
    return np.array([date in calendar for date in dates], np.bool_)


@compiled
def refusal(
    account: np.record,
    rules: npt.NDArray[np.void],
    channel: int,
    day: int,
    second_local: int,
    is_holiday: bool,
) -> int:
    """Return the row of the first rule that refuses a contact, or -1 when none does.

    The account is read and not changed: its recent counts are aged on the side.

    Args:
        account: an ACCOUNT.
        rules: from `compile_rules`.
        channel: the Channel of the contact.
        day: the day.
        second_local: second of that day on the debtor's own clock; before 0 and from 86,400 on it is
            another day there, and no rule of hours lets it pass.
        is_holiday: whether the day is a holiday.
    """
    for row in range(len(rules)):
        rule = rules[row]
        if speaks(rule, channel, day) and (
            refuses_moment(rule, day, second_local, is_holiday)
            or refuses_repetition(rule, account, channel, day)
        ):
            return row
    return NOT_REFUSED


@compiled
def window(rules: npt.NDArray[np.void], channel: int, day: int, is_holiday: bool) -> tuple[int, int]:
    """Return (opens, closes): the local seconds between which rules of hours and days allow a channel.

    Contact is allowed from `opens` until just before `closes`; (0, 0) means not on that day.
    """
    opens = 0
    closes = SECONDS_A_DAY
    for row in range(len(rules)):
        rule = rules[row]
        if speaks(rule, channel, day) and falls_on(rule, day, is_holiday):
            if rule.test == RuleTest.DAYS:
                return 0, 0
            if rule.test == RuleTest.HOURS:
                opens = max(opens, rule.opens)
                closes = min(closes, rule.closes)
    if opens >= closes:
        return 0, 0
    return opens, closes


@compiled
def speaks(rule: np.record, channel: int, day: int) -> bool:
    """Return whether a RULE is in force on a day and speaks of a channel."""
    return rule.effective <= day and (rule.channels >> channel) & 1 == 1


@compiled
def falls_on(rule: np.record, day: int, is_holiday: bool) -> bool:
    """Return whether a day is among those of a RULE, by its weekday or as a holiday."""
    if is_holiday and (rule.weekdays >> HOLIDAY) & 1 == 1:
        return True
    return (rule.weekdays >> weekday(day)) & 1 == 1


@compiled
def refuses_moment(rule: np.record, day: int, second_local: int, is_holiday: bool) -> bool:
    """Return whether a RULE of hours or days refuses this moment."""
    if rule.test == RuleTest.HOURS:
        inside = rule.opens <= second_local and second_local < rule.closes
        return falls_on(rule, day, is_holiday) and not inside
    return rule.test == RuleTest.DAYS and falls_on(rule, day, is_holiday)


@compiled
def refuses_repetition(rule: np.record, account: np.record, channel: int, day: int) -> bool:
    """Return whether a RULE that remembers refuses one more contact through a channel on a day."""
    if rule.test == RuleTest.AT_MOST:
        return counted(rule, account, channel, day) >= rule.times
    if rule.test == RuleTest.PAUSE_AFTER_CONTACT:
        # the day of the talk is the first day of the pause
        return day - account.last_contact < rule.days
    if rule.test == RuleTest.ONE_CHANNEL:
        return spoken_elsewhere(rule, account, channel, day)
    if rule.test == RuleTest.AT_MOST_EVER:
        return account.third_parties >= rule.times
    return False


@compiled
def counted(rule: np.record, account: np.record, channel: int, day: int) -> int:
    """Return how many attempts, or contacts, a RULE that counts finds before one more through a channel."""
    age = day - account.recent_as_of
    count = 0
    for other in range(len(account.recent_attempts)):
        belongs = other == channel if rule.each == 1 else (rule.channels >> other) & 1 == 1
        if belongs:
            packed = account.recent_contacts[other]
            if rule.counted == Counted.ATTEMPTS:
                packed = account.recent_attempts[other]
            count += total_within(aged(packed, age), rule.days)
    return count


@compiled
def spoken_elsewhere(rule: np.record, account: np.record, channel: int, day: int) -> bool:
    """Return whether he was spoken to, within the days of a RULE, through another channel than this."""
    age = day - account.recent_as_of
    for other in range(len(account.recent_contacts)):
        talks = other != channel and (TALKS >> other) & 1 == 1
        if talks and total_within(aged(account.recent_contacts[other], age), rule.days) > 0:
            return True
    return False


@compiled
def refusal_after_a_talk(account: np.record, rules: npt.NDArray[np.void], channel: int, day: int) -> int:
    """Return the row of the first rule that a talk by telephone today would make refuse a message, or -1.

    Args:
        account: an ACCOUNT, which is read and not changed.
        rules: from `compile_rules`.
        channel: the Channel of the message.
        day: today.
    """
    for row in range(len(rules)):
        rule = rules[row]
        if speaks(rule, channel, day) and forbids_after_a_talk(rule, account, channel, day):
            return row
    return NOT_REFUSED


@compiled
def forbids_after_a_talk(rule: np.record, account: np.record, channel: int, day: int) -> bool:
    """Return whether a talk by telephone today would make a RULE refuse a message; arguments as above."""
    if rule.test == RuleTest.AT_MOST:
        counts_the_talk = (
            rule.counted == Counted.CONTACTS and rule.each == 0 and (rule.channels >> Channel.PHONE) & 1 == 1
        )
        return counts_the_talk and counted(rule, account, channel, day) + 1 >= rule.times
    return rule.test in (RuleTest.PAUSE_AFTER_CONTACT, RuleTest.ONE_CHANNEL)
