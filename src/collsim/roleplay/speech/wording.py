"""Amounts and days as people of a country say them; our own grammar reads them back."""

from __future__ import annotations

from collections.abc import Callable

from collsim.roleplay.understanding.profiles import Language, profile_of
from collsim.units import date_of

MILLION = 1_000_000

NOUNS: dict[Language, dict[str, tuple[str, str]]] = {
    "es": {
        "EUR": ("euro", "euros"),
        "USD": ("dólar", "dólares"),
        "PEN": ("sol", "soles"),
        "GBP": ("libra", "libras"),
        "GTQ": ("quetzal", "quetzales"),
        "HNL": ("lempira", "lempiras"),
        "NIO": ("córdoba", "córdobas"),
        "CRC": ("colón", "colones"),
        "BOB": ("boliviano", "bolivianos"),
        "PYG": ("guaraní", "guaraníes"),
        "VES": ("bolívar", "bolívares"),
        "PAB": ("balboa", "balboas"),
    },
    "en": {"PEN": ("sol", "soles"), "GTQ": ("quetzal", "quetzales"), "CRC": ("colon", "colones")},
}
PESO = ("peso", "pesos")
PESOS = frozenset({"MXN", "COP", "CLP", "ARS", "UYU", "DOP"})
SIGNS: dict[Language, dict[str, str]] = {"es": {}, "en": {"USD": "$", "GBP": "£", "EUR": "€"}}

WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
MONTHS: dict[Language, tuple[str, ...]] = {
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
           "noviembre", "diciembre"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
}  # fmt: skip
NEAR: dict[Language, tuple[str, ...]] = {
    "es": ("hoy", "mañana", "pasado mañana"),
    "en": ("today", "tomorrow"),
}
"""How today and the days after it are called."""

WEEK = 7
YEAR_IS_SAID_FROM = 200
"""Days ahead from which the year is said too."""


# ---------------------------------------------------------------------------------------------- amounts


def amount_said(cents: int, currency: str, country: str | None, language: Language) -> str:
    """Return an amount as it is said in a country; cents are said when there are any.

    >>> amount_said(1_243_935, "MXN", "MX", "es")
    '12,439.35 pesos'
    >>> amount_said(170_000_000, "COP", "CO", "es")
    '1.700.000 pesos'
    >>> amount_said(170_000, "USD", "US", "en")
    '$1,700'
    """
    number = digits(cents, profile_of(country, language).decimal)
    sign = SIGNS[language].get(currency)
    if sign:
        return f"{sign}{number}"
    of = "de " if language == "es" and cents and cents % (MILLION * 100) == 0 else ""
    return f"{number} {of}{noun(cents, currency, language)}"


def digits(cents: int, decimal: str) -> str:
    """Return an amount in digits, grouped; `decimal` is the sign before the cents."""
    whole, part = divmod(cents, 100)
    grouped = f"{whole:,}.{part:02d}" if part else f"{whole:,}"
    return grouped if decimal == "." else grouped.translate(str.maketrans(",.", ".,"))


def noun(cents: int, currency: str, language: Language) -> str:
    """Return the currency as it is called after a number; its code when it has no name here."""
    names = PESO if currency in PESOS else NOUNS[language].get(currency, (currency, currency))
    return names[0] if cents == 100 else names[1]


# ------------------------------------------------------------------------------------------------- days


def exact_day(day: int, today: int, country: str | None, language: Language) -> str:
    """Return a day as nobody can mistake it: weekday, day and month, and the year when it is far away.

    >>> exact_day(20_785, 20_781, "MX", "es")
    'el sábado 28 de noviembre'
    >>> exact_day(20_785, 20_781, "US", "en")
    'Saturday, November 28'
    """
    date = date_of(day)
    weekday = WEEKDAYS[language][date.weekday()]
    if language == "es":
        return f"el {weekday} {of_month(day, today, country, language).removeprefix('el ')}"
    comma = "," if profile_of(country, language).month_first else ""
    return f"{weekday}{comma} {of_month(day, today, country, language)}"


def of_month(day: int, today: int, country: str | None, language: Language) -> str:
    """Return "el 28 de noviembre", "November 28", "28 November"."""
    date = date_of(day)
    month = MONTHS[language][date.month - 1]
    far = abs(day - today) >= YEAR_IS_SAID_FROM
    if language == "es":
        return f"el {date.day} de {month}" + (f" de {date.year}" if far else "")
    if profile_of(country, language).month_first:
        return f"{month} {date.day}" + (f" {date.year}" if far else "")
    return f"{date.day} {month}" + (f" {date.year}" if far else "")


def day_said(
    day: int, today: int, country: str | None, language: Language, choose: Callable[[tuple[str, ...]], str]
) -> str:
    """Return a day as somebody says it off-hand: "mañana", "el sábado", "el 28 de noviembre".

    Args:
        day: which.
        today: from which it is counted.
        country: for the order of day and month.
        language: "es" or "en".
        choose: picks one of the ways to say it.
    """
    ahead = day - today
    if 0 <= ahead < len(NEAR[language]):
        return NEAR[language][ahead]
    dated = (of_month(day, today, country, language), exact_day(day, today, country, language))
    if 0 < ahead < WEEK:
        weekday = WEEKDAYS[language][date_of(day).weekday()]
        return choose((f"el {weekday}" if language == "es" else weekday, dated[1]))
    return choose(dated)
