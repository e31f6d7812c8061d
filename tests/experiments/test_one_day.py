"""Which day the sheet shows: always one on which the floor works."""

from __future__ import annotations

import datetime
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from collsim.errors import InputError
from collsim.experiments.case import open_case
from collsim.experiments.one_day import day_to_show, team_facts, working_days
from collsim.records import FLOOR
from collsim.units import date_of, day_of

MONDAY = datetime.date(2026, 1, 5)


def setup_of(
    first: datetime.date = MONDAY, days: int = 60, holidays: tuple[str, ...] = (), staff: int = 2
) -> Any:
    """What `day_to_show` reads of a setup: a floor that works from Monday to Friday."""
    floor = np.zeros(1, FLOOR)
    floor["weekdays"] = 0b0011111
    closed = np.zeros(days, bool)
    for text in holidays:
        closed[(datetime.date.fromisoformat(text) - first).days] = True
    return SimpleNamespace(
        first_day=day_of(first),
        days=days,
        floor=floor.view(np.recarray),
        holidays=closed,
        staff=np.zeros(staff),
        plan=SimpleNamespace(name="liberal", staffed=staff > 0),
    )


def test_working_days_are_weekdays_without_holidays():
    days = [date_of(day).isoformat() for day in working_days(setup_of(days=9, holidays=("2026-01-07",)))]
    assert days == ["2026-01-05", "2026-01-06", "2026-01-08", "2026-01-09", "2026-01-12", "2026-01-13"]


@pytest.mark.parametrize(
    ("first", "days", "shown"),
    [
        ("2026-01-05", 60, "2026-02-04"),
        ("2026-01-01", 60, "2026-01-30"),  # a Friday; the month ends on a Saturday
        ("2026-01-05", 10, "2026-01-14"),
        ("2026-01-03", 3, "2026-01-05"),
    ],
)
def test_unasked_the_last_working_day_of_the_first_month(first, days, shown):
    setup = setup_of(datetime.date.fromisoformat(first), days)
    assert date_of(day_to_show(setup)).isoformat() == shown


def test_a_working_day_is_shown_when_asked_for():
    assert day_to_show(setup_of(), datetime.date(2026, 1, 9)) == day_of(datetime.date(2026, 1, 9))


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("2026-01-10", "2026-01-10: the floor is closed on that day; the nearest working day is 2026-01-09"),
        ("2026-01-11", "the nearest working day is 2026-01-12"),
        ("2026-01-07", "the nearest working day is 2026-01-06"),
        ("2025-12-01", "runs from 2026-01-05 to 2026-03-05; the nearest working day is 2026-01-05"),
        ("2030-01-01", "the nearest working day is 2026-03-05"),
    ],
)  # fmt: skip
def test_another_day_is_answered_with_the_nearest(date, told):
    with pytest.raises(InputError, match=told):
        day_to_show(setup_of(holidays=("2026-01-07",)), datetime.date.fromisoformat(date))


@pytest.mark.parametrize("setup", [setup_of(staff=0), setup_of(datetime.date(2026, 1, 3), days=2)])
def test_a_floor_on_which_nobody_ever_works_has_no_sheet(setup):
    with pytest.raises(InputError, match="policy liberal: nobody works on any day"):
        day_to_show(setup)


def test_teams_are_read_from_the_scenario():
    (everybody,) = team_facts(open_case("cards", accounts=20).scenario)[:1]
    assert everybody.title.en
    assert everybody.shift is not None
