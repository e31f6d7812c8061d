"""Whose time it is: from the clock on the call floor to the clock on the debtor's wall."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np
import numpy.typing as npt

from collsim.errors import InputError
from collsim.units import date_of

NOON = datetime.time(12)


def zone(name: str) -> ZoneInfo:
    """Return a time zone by its IANA name, such as "America/Bogota".

    Raises:
        InputError: there is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as problem:
        raise InputError(
            f'There is no time zone "{name}"; use a name of the IANA list, such as "America/Bogota".'
        ) from problem


def local_offsets(zones: Sequence[str], first_day: int, days: int) -> npt.NDArray[np.int64]:
    """Return the seconds to add to floor time to get each zone's local time, as [zone, day].

    The first zone is the floor's. Clocks change by night, so the offset at the floor's
    noon holds for the whole working day.

    Args:
        zones: IANA names; the first is the floor's.
        first_day: the day of column 0.
        days: how many days.

    Raises:
        InputError: no zone is given, or one does not exist.
    """
    if not zones:
        raise InputError("Give at least one time zone: the first is the call floor's.")
    clocks = [zone(name) for name in zones]
    noons = [
        datetime.datetime.combine(date_of(first_day + day), NOON, tzinfo=clocks[0]) for day in range(days)
    ]
    offsets = [[_seconds_ahead(noon, clock) for noon in noons] for clock in clocks]
    return np.array(offsets, dtype=np.int64).reshape(len(clocks), days)


def _seconds_ahead(moment: datetime.datetime, clock: ZoneInfo) -> int:
    """How far a clock is ahead of the clock that a moment was read from."""
    shown_there = moment.astimezone(clock).replace(tzinfo=None)
    return int((shown_there - moment.replace(tzinfo=None)).total_seconds())
