"""The last seven days of an account: how often it was tried by each channel, and how often in contact.

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
def total_within(packed: int, days: int) -> int:
    """Return the count of so many days, 1 ... 7, today being one of them."""
    count = 0
    for day in range(days):
        count += (packed >> (BITS_A_DAY * day)) & FULL_DAY
    return count


@compiled
def total(packed: int) -> int:
    """Return the count of the whole seven days, today among them."""
    return total_within(packed, DAYS_KEPT)


@compiled
def age_recent(account: np.record, day: int) -> None:
    """Bring the counters of an ACCOUNT up to a day, which then is their "today".

    A day that is already past changes nothing.
    """
    days = day - account.recent_as_of
    if days > 0:
        for channel in range(len(account.recent_attempts)):
            account.recent_attempts[channel] = aged(account.recent_attempts[channel], days)
            account.recent_contacts[channel] = aged(account.recent_contacts[channel], days)
        account.recent_as_of = day


@compiled
def count_attempt(account: np.record, channel: int, day: int) -> None:
    """Write into an ACCOUNT that he was dialled, written to or visited."""
    age_recent(account, day)
    account.recent_attempts[channel] = add_today(account.recent_attempts[channel])


@compiled
def count_reached(account: np.record, channel: int, day: int) -> None:
    """Write into an ACCOUNT that he was spoken to, or that a message was sent to him."""
    age_recent(account, day)
    account.recent_contacts[channel] = add_today(account.recent_contacts[channel])
