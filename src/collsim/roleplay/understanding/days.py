"""Days of the calendar, as people count them from today."""

from __future__ import annotations

import calendar
import datetime

WEEK = 7
MIDDLE = 15
"""The day of the month on which the first *quincena* is paid."""


def coming_weekday(today: datetime.date, weekday: int) -> datetime.date:
    """Return the nearest such weekday after today."""
    return today + datetime.timedelta((weekday - today.weekday() - 1) % WEEK + 1)


def past_weekday(today: datetime.date, weekday: int) -> datetime.date:
    """Return the nearest such weekday before today."""
    return today - datetime.timedelta((today.weekday() - weekday - 1) % WEEK + 1)


def monday_of(day: datetime.date, weeks: int = 0) -> datetime.date:
    """Return the Monday of the week of a day, so many weeks later."""
    return day + datetime.timedelta(weeks * WEEK - day.weekday())


def last_of_month(day: datetime.date) -> datetime.date:
    """Return the last day of a day's month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def months_later(day: datetime.date, months: int) -> datetime.date:
    """Return the same day so many months later, or that month's last day."""
    count = day.year * 12 + day.month - 1 + months
    first = datetime.date(count // 12, count % 12 + 1, 1)
    return first.replace(day=min(day.day, last_of_month(first).day))


def month_meant(today: datetime.date, month: int, next_one: bool) -> datetime.date:
    """Return the first day of the month with this number that is not over; of this one or the next for 0."""
    first = today.replace(day=1)
    if month:
        return first.replace(year=today.year + (month < today.month), month=month)
    return months_later(first, int(next_one))


def weekday_of_month(first: datetime.date, weekday: int, which: int) -> datetime.date:
    """Return the first, second, ... such weekday of a month, the last one for -1."""
    if which < 0:
        last = last_of_month(first)
        return last - datetime.timedelta((last.weekday() - weekday) % WEEK)
    return first + datetime.timedelta((weekday - first.weekday()) % WEEK + (which - 1) * WEEK)


def last_working_day(first: datetime.date) -> datetime.date:
    """Return the last day of a month from Monday to Friday; feasts are not known."""
    last = last_of_month(first)
    return last - datetime.timedelta(max(0, last.weekday() - 4))


def date_or_none(year: int, month: int, day: int) -> datetime.date | None:
    """Return a date, or None when there is no such day."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def nearest_day_of_month(today: datetime.date, dom: int, back: bool = False) -> datetime.date | None:
    """Return the nearest day with this number, today included; with `back`, the nearest before today."""
    for months in range(0, -13, -1) if back else range(13):
        first = months_later(today.replace(day=1), months)
        found = date_or_none(first.year, first.month, dom)
        if found and (found < today if back else found >= today):
            return found
    return None


def nearest_month_day(today: datetime.date, month: int, dom: int, back: bool = False) -> datetime.date | None:
    """Return the nearest such day of the year, today included; with `back`, the nearest before today."""
    for years in range(0, -5, -1) if back else range(9):
        found = date_or_none(today.year + years, month, dom)
        if found and (found < today if back else found >= today):
            return found
    return None


def coming_quincena(day: datetime.date) -> datetime.date:
    """Return the next 15th or last day of a month, the day itself included."""
    return day.replace(day=MIDDLE) if day.day <= MIDDLE else last_of_month(day)


def working_days_later(day: datetime.date, count: int) -> datetime.date:
    """Return the day after so many days from Monday to Friday."""
    while count > 0:
        day += datetime.timedelta(1)
        count -= day.weekday() < 5
    return day
