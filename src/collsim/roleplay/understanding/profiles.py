"""How a country writes and names amounts and days.

Separators are those that the trade writes in each country, which now and then are not those of the Unicode
CLDR for its locale; an unknown country takes its language's. The day stands before the month everywhere but
in the English of the United States. Slang is the streets' own: a *luca* is a thousand pesos in Bogotá,
Santiago and Buenos Aires, and one sol in Lima.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

Language = Literal["es", "en"]


class Profile(NamedTuple):
    """A country's conventions.

    `decimal` is the sign before the cents (the other of "." and "," groups thousands); `slang` says how many
    main units of the currency a word stands for, `slang_words` how these words may be said.
    """

    currency: str | None
    decimal: str
    month_first: bool
    slang: dict[str, Decimal]
    slang_words: frozenset[str] = frozenset()


THOUSAND, MILLION = Decimal(1_000), Decimal(1_000_000)

SLANG: dict[str, dict[str, Decimal]] = {
    "AR": {"luca": THOUSAND, "palo": MILLION, "mango": Decimal(1), "gamba": Decimal(100)},
    "CL": {"luca": THOUSAND, "palo": MILLION, "gamba": Decimal(100), "quina": Decimal(500)},
    "CO": {"luca": THOUSAND, "palo": MILLION, "barra": THOUSAND},
    "MX": {
        "varo": Decimal(1),
        "baro": Decimal(1),
        "bola": Decimal(1),
        "palo": MILLION,
        "melon": MILLION,
        "luca": THOUSAND,
    },
    "PE": {
        "luca": Decimal(1),
        "luquita": Decimal(1),
        "palo": MILLION,
        "mango": Decimal(1),
        "ferro": Decimal(1),
    },
    "UY": {"luca": THOUSAND, "palo": MILLION, "gamba": Decimal(100), "mango": Decimal(1)},
    "PY": {"luca": THOUSAND, "palo": MILLION},
    "CR": {
        "rojo": THOUSAND,
        "rojito": THOUSAND,
        "teja": Decimal(100),
        "tucan": Decimal(5_000),
        "melon": MILLION,
    },
    "VE": {"bolo": Decimal(1), "bs": Decimal(1), "palo": MILLION},
    "SV": {"bola": Decimal(1)},
    "PA": {"palo": Decimal(1)},
    "EC": {"luca": Decimal(1), "palo": MILLION},
    "NI": {"bola": Decimal(1), "palo": MILLION},
    "BO": {"luca": Decimal(1), "luquita": Decimal(1), "bs": Decimal(1), "palo": MILLION},
    "ES": {"pavo": Decimal(1), "palo": MILLION},
    "US": {"grand": THOUSAND, "buck": Decimal(1), "hundo": Decimal(100), "benjamin": Decimal(100)},
    "GB": {"grand": THOUSAND, "quid": Decimal(1), "tenner": Decimal(10), "fiver": Decimal(5)},
    "BZ": {"grand": THOUSAND, "buck": Decimal(1)},
    "IN": {"lakh": Decimal(100_000), "lac": Decimal(100_000), "crore": Decimal(10_000_000)},
}
COMMON_SLANG = {
    "es": {"luca": THOUSAND, "luquita": THOUSAND, "palo": MILLION},
    "en": {
        "grand": THOUSAND,
        "buck": Decimal(1),
        "quid": Decimal(1),
        "tenner": Decimal(10),
        "fiver": Decimal(5),
    },
}

CURRENCIES: dict[str, tuple[str, str]] = {
    "MX": ("MXN", "."),
    "PE": ("PEN", "."),
    "NI": ("NIO", "."),
    "GT": ("GTQ", "."),
    "HN": ("HNL", "."),
    "DO": ("DOP", "."),
    "SV": ("USD", "."),
    "PA": ("PAB", "."),
    "PR": ("USD", "."),
    "US": ("USD", "."),
    "GB": ("GBP", "."),
    "BZ": ("BZD", "."),
    "JM": ("JMD", "."),
    "TT": ("TTD", "."),
    "BB": ("BBD", "."),
    "BS": ("BSD", "."),
    "GY": ("GYD", "."),
    "IE": ("EUR", "."),
    "CA": ("CAD", "."),
    "AU": ("AUD", "."),
    "NZ": ("NZD", "."),
    "ZA": ("ZAR", "."),
    "NG": ("NGN", "."),
    "GH": ("GHS", "."),
    "KE": ("KES", "."),
    "IN": ("INR", "."),
    "PH": ("PHP", "."),
    "CO": ("COP", ","),
    "CL": ("CLP", ","),
    "AR": ("ARS", ","),
    "UY": ("UYU", ","),
    "VE": ("VES", ","),
    "EC": ("USD", ","),
    "ES": ("EUR", ","),
    "BO": ("BOB", ","),
    "PY": ("PYG", ","),
    "CR": ("CRC", ","),
}
"""Each country's currency, and the sign before its cents."""

SPOKEN_IN_THOUSANDS = frozenset({"COP", "CLP", "PYG", "ARS"})
"""Currencies in which nobody owes less than a thousand."""

MONTH_FIRST: dict[str, tuple[Language, ...]] = {"US": ("en", "es"), "PR": ("en",), "PH": ("en",)}
"""Where a date in figures begins with its month, and in which languages: in the United States in Spanish as
well, for the papers there do."""


@lru_cache(maxsize=128)
def profile_of(country: str | None, language: Language) -> Profile:
    """Return the conventions of a country (ISO code of two letters), or its language's when it is unknown."""
    code = (country or "").upper()
    slang = COMMON_SLANG[language] | SLANG.get(code, {})
    if code in CURRENCIES:
        currency, decimal = CURRENCIES[code]
        month_first = language in MONTH_FIRST.get(code, ())
        return Profile(currency, decimal, month_first, slang, as_it_is_said(slang))
    return Profile(None, "," if language == "es" else ".", language == "en", slang, as_it_is_said(slang))


def as_it_is_said(slang: dict[str, Decimal]) -> frozenset[str]:
    """Return words of slang as they may be said, of one or of several."""
    return frozenset(word + ending for word in slang for ending in ("", "s", "es", "'s"))
