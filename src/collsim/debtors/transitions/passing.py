"""Time passes: incomes come, shocks are suffered, memories fade."""

from __future__ import annotations

from typing import Any

import numpy as np

from collsim.debtors import decide
from collsim.jit import compiled
from collsim.randomness import Decision, Luck, draw, next_candidate
from collsim.records import IncomeKind
from collsim.units import day_in_month, first_of_month, month_and_dom, weekday

FORTNIGHT = 15


@compiled
def next_payday(kind: int, payday: int, day: int) -> int:
    """Return the first income date after `day`.

    Args:
        kind: `IncomeKind`; fortnightly means the 15th and the last day of the month.
        payday: weekday of weekly income, day of the month of monthly income.
        day: day number.
    """
    if kind == IncomeKind.WEEKLY:
        return day + 1 + (payday - weekday(day + 1)) % 7
    month, dom = month_and_dom(day)
    if kind == IncomeKind.FORTNIGHTLY:
        if dom < FORTNIGHT:
            return day + FORTNIGHT - dom
        last = first_of_month(month + 1) - 1
        return last if day < last else last + FORTNIGHT
    due = day_in_month(month, payday)
    return due if due > day else day_in_month(month + 1, payday)


@compiled
def incomes_a_month(kind: int) -> float:
    """Return how many income dates an average month has."""
    if kind == IncomeKind.WEEKLY:
        return 52.0 / 12.0
    return 2.0 if kind == IncomeKind.FORTNIGHTLY else 1.0


@compiled
def catch_up(debtor: Any, p: Any, luck: Luck, day: int) -> None:
    """Bring a debtor's money and memories up to the morning of `day`.

    Nothing of his is moved day by day: incomes that came and memories that faded since
    he was last looked at are made up for here.
    """
    payday = next_payday(debtor.income_kind, debtor.payday, debtor.caught_up)
    while payday <= day:
        _spend_until(debtor, p, payday)
        _receive_income(debtor, p, luck, payday)
        payday = next_payday(debtor.income_kind, debtor.payday, payday)
    _spend_until(debtor, p, day)
    _fade_until(debtor, p, day)


@compiled
def _receive_income(debtor: Any, p: Any, luck: Luck, day: int) -> None:
    _suffer_shocks(debtor, p, luck, day)
    arrives = debtor.income * (0.5 + draw(luck, debtor.who, day, Decision.INCOME, 0))
    debtor.liquidity += arrives * (p.shock_cut if day < debtor.shock_until else 1.0)


@compiled
def _suffer_shocks(debtor: Any, p: Any, luck: Luck, day: int) -> None:
    while debtor.shock_day <= day:
        length = draw(luck, debtor.who, debtor.shock_count, Decision.SHOCK_LENGTH, 0)
        ends = debtor.shock_day + 1 + int(-p.shock_days * np.log(length))
        debtor.shock_until = max(debtor.shock_until, ends)
        debtor.shock_count += 1
        debtor.shock_day = next_candidate(
            luck.seed,
            luck.replication,
            debtor.who,
            Decision.SHOCK_GAP,
            debtor.shock_count,
            debtor.shock_day,
            p.shock_rate,
        )


@compiled
def _spend_until(debtor: Any, p: Any, day: int) -> None:
    debtor.liquidity = decide.faded(debtor.liquidity, day - debtor.caught_up, p.liquidity_fades)
    debtor.caught_up = day


@compiled
def _fade_until(debtor: Any, p: Any, day: int) -> None:
    days = day - debtor.as_of
    if days <= 0:
        return
    debtor.awareness = decide.faded(debtor.awareness, days, p.awareness_fades)
    debtor.pressure = decide.faded(debtor.pressure, days, p.pressure_fades)
    debtor.irritation = decide.faded(debtor.irritation, days, p.irritation_fades)
    debtor.holds_out = decide.faded(debtor.holds_out, days, p.holds_out_fades)
    habit = decide.faded(1.0, days, p.habit_fades)
    debtor.voice_worn *= habit
    for k in range(len(debtor.worn)):
        debtor.worn[k] *= habit
    debtor.as_of = day


@compiled
def heed(debtor: Any) -> float:
    """Return his attention to the debt: none as long as he does not know of it."""
    return debtor.attention * debtor.knows
