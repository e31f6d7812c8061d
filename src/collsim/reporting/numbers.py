"""Money, shares and counts as a reader of the country writes them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from collsim.experiments.results import Unit
from collsim.reporting.words import language, say

if TYPE_CHECKING:
    from babel import Locale

LOCALES = {"en": "en_US", "es": "es_MX"}
# From which amount on, divided by what, and its word.
SCALES = ((1e9, 1e9, "scale.billion"), (1e6, 1e6, "scale.million"), (1e5, 1e3, "scale.thousand"))
MISSING = "–"
MINUS = "−"
HARD_SPACE = "\u00a0"


@dataclass(frozen=True)
class NumberStyle:
    """How the numbers of one row are written: one scale, the same decimals.

    Attributes:
        lang: "en" or "es", or with a territory, "es_AR".
        divisor: what a value is divided by before it is written.
        decimals: digits after the decimal sign.
        before: what stands before the number, the currency's code for instance.
        after: what stands behind it: M, %, pp.
    """

    lang: str
    divisor: float = 1.0
    decimals: int = 0
    before: str = ""
    after: str = ""

    def bare(self, value: float) -> str:
        """Return the number alone."""
        return decimal(value / self.divisor, self.decimals, self.lang)

    def text(self, value: float) -> str:
        """Return the number with what belongs to it."""
        if _unknown(value):
            return MISSING
        nothing = value == 0 and self.divisor > 1
        return f"{self.before}0" if nothing else f"{self.before}{self.bare(value)}{self.after}"

    def signed(self, value: float) -> str:
        """Return the number with its sign, as differences are read."""
        if _unknown(value) or self.bare(value) == self.bare(0.0):
            return self.text(value)
        sign = "+" if value > 0 else MINUS
        return sign + self.text(abs(value))

    def interval(self, low: float, high: float) -> str:
        """Return "low to high" with the unit once; a dash when there is no interval."""
        if _unknown(low) or _unknown(high):
            return MISSING
        bare = say("interval", self.lang, low=self.bare(low), high=self.bare(high))
        return f"{self.before}{bare}{self.after}"


def style_for(
    unit: Unit, values: Iterable[float], lang: str, currency: str = "", *, difference: bool = False
) -> NumberStyle:
    """Return the style that suits all these values of one unit.

    Without a currency money is written bare, for tables that name it in the heading.
    The difference of two shares is written in percentage points.
    """
    largest = max((abs(v) for v in values if not _unknown(v)), default=0.0)
    if unit == "money":
        return _money_style(largest, lang, currency)
    if unit == "share":
        points = HARD_SPACE + say("points", lang)
        return NumberStyle(lang, 0.01, 1, after=points if difference else _percent_sign(lang))
    return NumberStyle(lang, decimals=_decimals(unit, largest))


def coarse(style: NumberStyle, ticks: Sequence[float]) -> NumberStyle:
    """Return the style with no more decimals than keep the ticks of an axis apart."""
    steps = [abs(b - a) / style.divisor for a, b in pairwise(ticks) if b != a]
    finest = min(steps, default=1.0)
    decimals = next((d for d in range(5) if abs(round(finest, d) - finest) < finest * 1e-6), 5)
    return replace(style, decimals=decimals)


def money(value: float, currency: str, lang: str) -> str:
    """Return an amount with its currency: "MXN 12,439", "MXN 4.21 M"."""
    return style_for("money", [value], lang, currency).text(value)


def share(value: float, lang: str) -> str:
    """Return a share of one as a percentage."""
    return style_for("share", [value], lang).text(value)


def round_share(value: float, lang: str) -> str:
    """Return a share as people set it: a percentage without decimals where it has none."""
    style = style_for("share", [value], lang)
    whole = abs(math.remainder(100 * value, 1.0)) < 1e-9
    return replace(style, decimals=0 if whole else style.decimals).text(value)


def count(value: float, lang: str) -> str:
    """Return a count; a mean count under one hundred keeps one decimal."""
    if not _unknown(value) and float(value).is_integer():
        return decimal(value, 0, lang)
    return style_for("count", [value], lang).text(value)


def decimal(value: float, decimals: int, lang: str) -> str:
    """Return a number with fixed decimals, the reader's separators and a true minus sign."""
    from babel.numbers import format_decimal

    if _unknown(value):
        return MISSING
    rounded = round(float(value), decimals) + 0.0  # adding zero turns -0.0 into 0.0
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    return format_decimal(rounded, format=pattern, locale=_locale(lang)).replace("-", MINUS)


def plain(value: object, lang: str) -> str:
    """Return any card's value briefly: numbers to four significant digits, the rest as it is."""
    if isinstance(value, bool):
        return say("yes" if value else "no", lang)
    if not isinstance(value, int | float) and not hasattr(value, "__float__"):
        return "" if value is None else str(value)
    number = float(value)
    if _unknown(number):
        return ""
    if number == 0.0 or number.is_integer():
        return decimal(number, 0, lang)
    return _trimmed(number, lang)


def _trimmed(number: float, lang: str) -> str:
    decimals = max(0, 3 - math.floor(math.log10(abs(number))))
    text = f"{number:.{decimals}f}".rstrip("0").rstrip(".")
    return decimal(number, len(text.partition(".")[2]), lang)


def _money_style(largest: float, lang: str, currency: str) -> NumberStyle:
    before = currency + HARD_SPACE if currency else ""
    for least, divisor, word in SCALES:
        if largest >= least:
            after = HARD_SPACE + say(word, lang)
            return NumberStyle(lang, divisor, 2 if largest < 100 * divisor else 1, before, after)
    whole = largest >= 10_000 or largest == 0
    return NumberStyle(lang, 1.0, 0 if whole else _cents(currency), before)


def _cents(currency: str) -> int:
    from babel.numbers import get_currency_precision

    return min(2, get_currency_precision(currency)) if currency else 2


def _decimals(unit: Unit, largest: float) -> int:
    if largest == 0:
        return 0
    if unit == "ratio":
        return 3
    if unit == "index":
        return 2 if largest < 10 else 1
    return 0 if largest >= 100 else 1


def _percent_sign(lang: str) -> str:
    return "%" if language(lang) == "en" else HARD_SPACE + "%"


def _unknown(value: float | None) -> bool:
    return value is None or not math.isfinite(value)


@lru_cache
def _locale(lang: str) -> Locale:
    from babel import Locale, UnknownLocaleError

    name = lang.replace("-", "_")
    usual = LOCALES[language(lang)]
    try:
        return Locale.parse(name if "_" in name else usual)
    except (UnknownLocaleError, ValueError):
        return Locale.parse(usual)
