"""Amounts as they are read, with or without a currency."""

from __future__ import annotations

import re
from decimal import Decimal

from collsim.roleplay.understanding.profiles import Profile
from collsim.roleplay.understanding.readings import Money
from collsim.roleplay.understanding.script import NUMBER

Match = re.Match[str]
Found = list[tuple[int, Money]]
"""Amounts with their places in the script."""

N = NUMBER.format("n")
CENT = Decimal("0.01")
THOUSAND, MILLION = Decimal(1_000), Decimal(1_000_000)


def amount_of(value: str, otherwise: str | None) -> tuple[Decimal, tuple[Decimal, ...]]:
    """Return an amount and its other reading; one with three decimals is none, its sign groups thousands."""
    first, second = Decimal(value), Decimal(otherwise) if otherwise else None
    if second is None:
        return first, ()
    return (first, ()) if first > second else (second, (first,))


def read_amount(match: Match, currency: str | None) -> Money:
    """Return the number of a match as an amount in a currency, with its other reading."""
    value, others = amount_of(match["n"], match["n_otherwise"])
    return Money(value, currency, others)


def value_of(match: Match) -> Decimal:
    """Return the number of a match as an amount."""
    return amount_of(match["n"], match["n_otherwise"])[0]


def has_parts_of_a_cent(value: Decimal) -> bool:
    """Whether there is less than a cent in a value."""
    return value * 100 % 1 != 0


def hundreds_unsaid(match: Match, currency: str | None) -> Money:
    """Return "two fifty" as 250, and as 2.50 in the other reading."""
    first, rest = Decimal(match["hundreds"]), Decimal(match["rest"])
    return Money(first * 100 + rest, currency, (first + rest * CENT,))


LEAST_WITH_CENTS = 20
PRICE_ENDS = (95, 98, 99)


def cents_unsaid(match: Match, currency: str | None, *, is_repeated: bool) -> Money:
    """Return "forty-eight twenty" as 48.20 where that is paid each time, or is a price; else as 4,820."""
    amount = hundreds_unsaid(match, currency)
    is_price = int(match["rest"]) in PRICE_ENDS
    if int(match["hundreds"]) < LEAST_WITH_CENTS or not (is_repeated or is_price):
        return amount
    return Money(amount.alternatives[0], currency, (amount.value,))


def currency_of(after: str | None, before: str | None, profile: Profile) -> str | None:
    """Return the currency of the word after an amount, else of the sign before it, else of the country."""
    return next((named for named in (after, before) if named and named != "---"), profile.currency)
