"""Numbers written in digits, as a country writes them."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

LONGEST = 18
"""More digits than any amount has."""

GROUPED = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})+")
MILLIONS_APART = re.compile(r"\d{1,3}'\d{3}(?:[.,]\d{3})*")
LAKHS_APART = re.compile(r"\d{1,2}(?:,\d\d)+,\d{3}")
SEPARATORS = str.maketrans("", "", ".,'")
DIGITS = str.maketrans("", "", "0123456789")


class Digits(NamedTuple):
    """The value of written digits, and the other one that they have in a country that writes otherwise."""

    value: Decimal
    otherwise: Decimal | None = None


@lru_cache(maxsize=4_096)
def read_digits(text: str, decimal: str) -> Digits | None:
    """Return what digits stand for: `1.700,00` and `1,700.00` everywhere, `1.700` as the country writes.

    Args:
        text: digits with any of the signs `.` `,` `'` between them.
        decimal: the sign before the cents in the country.

    Returns:
        None when the digits are no number: 192.168.1.2.

    >>> read_digits("12,480", ".")
    Digits(value=Decimal('12480'), otherwise=Decimal('12.480'))
    """
    if text.isdecimal():
        return Digits(Decimal(text)) if len(text) <= LONGEST else None
    if MILLIONS_APART.fullmatch(text):
        return Digits(Decimal(text.translate(SEPARATORS)))  # Colombia sets millions apart: 1'250.000
    if LAKHS_APART.fullmatch(text):
        return Digits(Decimal(text.translate(SEPARATORS)))  # India sets lakhs apart: 1,25,000
    text = text.replace("'", "")
    if len(text) > LONGEST:
        return None
    signs = text.translate(DIGITS)
    if len(set(signs)) == 2:
        return with_both_signs(text, signs)
    if len(signs) > 1:
        return Digits(Decimal(text.translate(SEPARATORS))) if is_grouped(text) else None
    as_decimal = Decimal("0" + text.replace(",", "."))
    if not is_grouped(text):
        return Digits(as_decimal)
    as_grouped = Decimal(text.translate(SEPARATORS))
    return Digits(as_decimal, as_grouped) if signs == decimal else Digits(as_grouped, as_decimal)


def with_both_signs(text: str, signs: str) -> Digits | None:
    """Return the value where both signs stand: the last one is before the cents."""
    whole, _, cents = text.rpartition(signs[-1])
    if signs[-1] in whole or not is_grouped(whole):
        return None
    return Digits(Decimal(f"{whole.translate(SEPARATORS)}.{cents}"))


def is_grouped(text: str) -> bool:
    """Return whether digits stand in groups of three after the first sign."""
    return GROUPED.fullmatch(text) is not None
