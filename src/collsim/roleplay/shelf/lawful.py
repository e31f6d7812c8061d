"""What the conduct rules of a dialogue's country forbid in it: each must be marked, and nothing else is."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np

from collsim.content import find, load
from collsim.negotiation.moves import SPEAKS_OF_THE_DEBT
from collsim.policies.conduct import (
    FORBIDDEN_MOVES,
    NOT_REFUSED,
    Act,
    Conduct,
    Provision,
    compile_rules,
    holiday_table,
    provisions,
    refusal,
    second_of_day,
)
from collsim.records import ACCOUNT, FIRST_FORBIDDEN, Channel, Listener, Move
from collsim.records.recent import count_attempt, count_reached
from collsim.roleplay.shelf.dialogues import CollectorLine, Dialogue, LineBreach
from collsim.roleplay.shelf.replay import Played, Step
from collsim.units import HOUR, MINUTE, date_of, day_of

ACT_OF: dict[Move, Act] = {move: act for act, move in FORBIDDEN_MOVES.items()}


NOON = 12 * HOUR
"""When somebody comes of whom no hour is said."""


class Forbidden(NamedTuple):
    """Something forbidden in a line.

    Attributes:
        act: what is done, None where it is only the moment that is forbidden.
        rules: ids of the provisions that forbid it, any of which may be named; empty where there is none.
    """

    act: Act | None
    rules: tuple[str, ...]


def conduct_of(dialogue: Dialogue) -> Conduct:
    """Return the conduct rules of a dialogue's country.

    Raises:
        InputError: there are none for it.
    """
    return load(Conduct, find("conduct", dialogue.country))


def forbidden_in(dialogue: Dialogue, conduct: Conduct, played: list[Played]) -> dict[str, list[Forbidden]]:
    """Return what is forbidden in each collector's line, by its id; lines in which nothing is are left out.

    A call at a forbidden moment counts for its first line.
    """
    found: dict[str, list[Forbidden]] = {}
    verified: dict[int, bool] = {}
    when = dict(enumerate(_forbidden_moments(dialogue, conduct)))
    for each in played:
        if isinstance(each.line, CollectorLine):
            told = dialogue.calls[each.call_number]
            knows = verified.get(each.call_number, False)
            forbidden = [*_in_words(each.steps, conduct, told.at.date(), knows)]
            forbidden += _at_his_door(each, conduct)
            if each.number == 0:
                forbidden += [Forbidden(None, (rule,)) for rule in when[each.call_number]]
            if forbidden:
                found[each.line.id] = forbidden
            verified[each.call_number] = bool(each.call.verified) and each.call.listener == Listener.HOLDER
    return found


def _in_words(
    steps: tuple[Step, ...], conduct: Conduct, on: datetime.date, verified: bool
) -> Iterator[Forbidden]:
    """Yield what is forbidden to say: forbidden moves, and the debt before it is sure who listens."""
    for step in steps:
        act = ACT_OF.get(step.move)
        if act is not None and (step.move >= FIRST_FORBIDDEN or forbidding(conduct, act, on)):
            yield Forbidden(act, forbidding(conduct, act, on))
        elif step.move in SPEAKS_OF_THE_DEBT and not verified:
            yield Forbidden("disclose_third", forbidding(conduct, "disclose_third", on))


def _at_his_door(played: Played, conduct: Conduct) -> list[Forbidden]:
    """Return what is forbidden about fetching the money at his door."""
    line = played.line
    if not isinstance(line, CollectorLine) or line.pays is None or line.pays.how != "home":
        return []
    day = int(played.call.agreed_day if played.call.agreed else played.call.stated_day)
    second = second_of_day(line.pays.at) if line.pays.at else NOON
    refusing = _refusing(conduct, np.zeros(1, ACCOUNT)[0], Channel.VISIT, day, second)
    moments = [Forbidden(None, (rule,)) for rule in refusing]
    takes = forbidding(conduct, "take_payment", date_of(day))
    return [*moments, Forbidden("take_payment", takes)] if takes else moments


def forbidding(conduct: Conduct, act: Act, on: datetime.date) -> tuple[str, ...]:
    """Return the ids of the provisions in force on a day that forbid an act."""
    return tuple(each.id for each in provisions(conduct) if act in each.forbids and each.effective_from <= on)


def _forbidden_moments(dialogue: Dialogue, conduct: Conduct) -> Iterator[list[str]]:
    """Yield for each call the ids of the rules of time and frequency that it breaks."""
    account: Any = np.zeros(1, ACCOUNT)[0]
    for told in dialogue.calls:
        day = day_of(told.at.date())
        second = told.at.hour * HOUR + told.at.minute * MINUTE
        yield _refusing(conduct, account, Channel.PHONE, day, second)
        count_attempt(account, Channel.PHONE.value, day)
        if told.listener == Listener.HOLDER or told.brings.hands_over:
            count_reached(account, Channel.PHONE.value, day)
            account.last_contact = day


def _refusing(conduct: Conduct, account: Any, channel: Channel, day: int, second: int) -> list[str]:
    """Return the ids of the rules that refuse a contact."""
    rules = compile_rules(conduct, day)
    is_holiday = bool(holiday_table(conduct, day, 1)[0])
    return [
        rule.id
        for row, rule in enumerate(conduct.rules)
        if refusal(account, rules[row : row + 1], channel.value, day, second, is_holiday) != NOT_REFUSED
    ]


def named_provision(conduct: Conduct, rule: str) -> Provision | None:
    """Return a provision by its id, None where the country has no such."""
    return next((each for each in provisions(conduct) if each.id == rule), None)


def is_marked(forbidden: Forbidden, marked: tuple[LineBreach, ...]) -> bool:
    """Return whether something forbidden is among the breaches of its line, with one of its rules if any."""
    rules = forbidden.rules or (None,)
    return any(each.act == forbidden.act and each.rule in rules for each in marked)
