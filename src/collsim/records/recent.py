"""The last seven days of an account: how often it was dialled, written to and spoken to.

Seven counts of eight bits stand in one integer: the lowest byte is "today", the next
yesterday, and so on; a count stops at 255. One shift ages a whole week, so an account
that nobody touched for a year costs the same as one dialled a minute ago.
"""

from __future__ import annotations

import numpy as np

from collsim.jit import compiled

DAYS_KEPT = 7
BITS_A_DAY = 8
FULL_DAY = 255


@compiled
def aged(packed: int, days: int) -> int:
    """Return the counts as they stand so many days later; after seven days none is left.

    Args:
        packed: seven counts of eight bits.
        days: how many days have passed; the past is not brought back, so 0 or less changes nothing.
    """
    if days <= 0:
        return packed
    if days >= DAYS_KEPT:
        return 0
    # what would leave the week goes first: the shift never reaches the sign
    kept = packed & ((1 << (BITS_A_DAY * (DAYS_KEPT - days))) - 1)
    return kept << (BITS_A_DAY * days)


@compiled
def add_today(packed: int) -> int:
    """Return the counts with one more today; 255 stays 255."""
    if packed & FULL_DAY == FULL_DAY:
        return packed
    return packed + 1


@compiled
def today(packed: int) -> int:
    """Return today's count."""
    return packed & FULL_DAY


@compiled
def total(packed: int) -> int:
    """Return the count of the whole seven days, today among them."""
    count = 0
    for day in range(DAYS_KEPT):
        count += (packed >> (BITS_A_DAY * day)) & FULL_DAY
    return count


@compiled
def age_recent(account: np.record, day: int) -> None:
    """Bring the three counters of an ACCOUNT up to a day, which then is their "today".

    Call it before `add_today`; a day that is already past changes nothing.
    """
    days = day - account.recent_as_of
    if days > 0:
        account.recent_dials = aged(account.recent_dials, days)
        account.recent_messages = aged(account.recent_messages, days)
        account.recent_contacts = aged(account.recent_contacts, days)
        account.recent_as_of = day
