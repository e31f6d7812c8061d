"""What conduct rules come to: when each channel may be used, and how often."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, get_args

from collsim.policies.channels import ChannelName
from collsim.policies.conduct import Conduct, Provision, Rule, compile_rules, provisions, window
from collsim.records import Channel, RuleTest

CHANNELS: tuple[ChannelName, ...] = get_args(ChannelName)
A_MONDAY = 7 * 10_000 + 4  # so late that every rule is in force
DAY_KINDS: dict[str, tuple[range, bool]] = {
    "mon_fri": (range(5), False),
    "sat": (range(5, 6), False),
    "sun": (range(6, 7), False),
    "holiday": (range(5), True),
}
"""Kinds of days: weekdays from Monday, and whether they are public holidays."""

HOUSE_POLICY = "house policy"
"""The article of rules that are a house's choice and not the law."""

Window = tuple[int, int]


class Allowance(NamedTuple):
    """What is allowed through some channels of a country.

    Attributes:
        channels: those for which all this is the same.
        hours: by kind of day, the windows in seconds of the local day; none when it is not allowed then,
            several when weekdays differ.
        limits: rules that count, or remember a talk.
    """

    channels: tuple[ChannelName, ...]
    hours: dict[str, tuple[Window, ...]]
    limits: tuple[Rule, ...]

    @property
    def is_ever_allowed(self) -> bool:
        """Whether there is any hour of any day."""
        return any(self.hours.values())


def hours_of(conduct: Conduct, channel: ChannelName) -> dict[str, tuple[Window, ...]]:
    """Return the local hours of a channel by kind of day, once all rules of the file are in force."""
    return {kind: _windows(conduct, channel, *days) for kind, days in DAY_KINDS.items()}


def _windows(
    conduct: Conduct, channel: ChannelName, weekdays: Sequence[int], holiday: bool
) -> tuple[Window, ...]:
    rules = compile_rules(conduct, A_MONDAY)
    code = Channel[channel.upper()].value
    found = {window(rules, code, A_MONDAY + weekday, holiday) for weekday in weekdays}
    return tuple(sorted((int(opens), int(closes)) for opens, closes in found if opens < closes))


def limits_of(conduct: Conduct, channel: ChannelName) -> tuple[Rule, ...]:
    """Return the rules about a channel that count, or remember a talk."""
    moments = (RuleTest.HOURS, RuleTest.DAYS)
    return tuple(rule for rule in conduct.rules if channel in rule.channels and rule.test not in moments)


def allowances(conduct: Conduct) -> list[Allowance]:
    """Return what is allowed, with channels for which it is the same put together."""
    found: list[Allowance] = []
    for channel in CHANNELS:
        hours, limits = hours_of(conduct, channel), limits_of(conduct, channel)
        for place, other in enumerate(found):
            if (other.hours, other.limits) == (hours, limits):
                found[place] = other._replace(channels=(*other.channels, channel))
                break
        else:
            found.append(Allowance((channel,), hours, limits))
    return found


def about_third_parties(conduct: Conduct) -> tuple[Provision, ...]:
    """Return the provisions that forbid to contact third parties, or to let them know."""
    return tuple(
        each for each in provisions(conduct) if {"contact_third", "disclose_third"} & set(each.forbids)
    )


def strict_readings(conduct: Conduct) -> tuple[Provision, ...]:
    """Return the provisions about which sources conflict, so that the strict reading is taken."""
    return tuple(each for each in provisions(conduct) if each.confidence == "C")


def is_house_policy(conduct: Conduct) -> bool:
    """Return whether the hours of a country's file are a house's choice."""
    return any(rule.article == HOUSE_POLICY for rule in conduct.rules if rule.hours)
