"""The words of numbers, currencies and the calendar, without accents and in small letters."""

from __future__ import annotations

from collections.abc import Iterable

from collsim.roleplay.understanding.profiles import Language


def listed(*lines: str) -> frozenset[str]:
    """Return the words of some lines."""
    return frozenset(word for line in lines for word in line.split())


def has_sign(text: str, signs: Iterable[str]) -> bool:
    """Whether any of these signs stands in a text; a plain loop, for it is asked of every utterance."""
    for sign in signs:  # noqa: SIM110
        if sign in text:
            return True
    return False


UNITS: dict[Language, dict[str, int]] = {
    "es": {
        "uno": 1,
        "un": 1,
        "una": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
    },
    "en": {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9},
}
ZERO: dict[Language, frozenset[str]] = {
    "es": frozenset({"cero", "zero"}),
    "en": frozenset({"zero", "nought", "naught", "oh"}),
}
TEENS: dict[Language, dict[str, int]] = {
    "es": {
        "diez": 10,
        "once": 11,
        "doce": 12,
        "trece": 13,
        "catorce": 14,
        "quince": 15,
        "dieciseis": 16,
        "diecisiete": 17,
        "dieciocho": 18,
        "diecinueve": 19,
        "veintiuno": 21,
        "veintiun": 21,
        "veintiuna": 21,
        "veintidos": 22,
        "veintitres": 23,
        "veinticuatro": 24,
        "veinticinco": 25,
        "veintiseis": 26,
        "veintisiete": 27,
        "veintiocho": 28,
        "veintinueve": 29,
    },
    "en": {
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "dozen": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
    },
}
TENS: dict[Language, dict[str, int]] = {
    "es": {
        "veinte": 20,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "sesenta": 60,
        "setenta": 70,
        "ochenta": 80,
        "noventa": 90,
    },
    "en": {
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
    },
}
HUNDREDS = {
    stem + ending: value
    for stem, value in {
        "doscient": 200,
        "trescient": 300,
        "cuatrocient": 400,
        "quinient": 500,
        "seiscient": 600,
        "setecient": 700,
        "sietecient": 700,
        "ochocient": 800,
        "novecient": 900,
        "nuevecient": 900,
        "doscientit": 200,
        "trescientit": 300,
        "cuatrocientit": 400,
        "quinientit": 500,
    }.items()
    for ending in ("os", "as")
} | {"cien": 100, "ciento": 100}
"""The hundreds of Spanish; those of English are a number before `hundred`."""

THOUSANDS: dict[Language, frozenset[str]] = {
    "es": frozenset({"mil", "miles", "k"}),
    "en": frozenset({"thousand", "thousands", "k"}),
}
MILLIONS: dict[Language, frozenset[str]] = {
    "es": frozenset({"millon", "millones", "m", "mm"}),
    "en": frozenset({"million", "millions", "m", "mm"}),
}
ORDINALS: dict[Language, dict[str, int]] = {
    "es": {"primero": 1},
    "en": {
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "eleventh": 11,
        "twelfth": 12,
        "thirteenth": 13,
        "fourteenth": 14,
        "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17,
        "eighteenth": 18,
        "nineteenth": 19,
        "twentieth": 20,
        "thirtieth": 30,
    },
}

WEEKDAYS: dict[Language, dict[str, int]] = {
    "es": {"lunes": 0, "martes": 1, "miercoles": 2, "jueves": 3, "viernes": 4, "sabado": 5, "domingo": 6},
    "en": {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6},
}
SHORT_WEEKDAYS: dict[Language, dict[str, int]] = {
    "es": {"lun": 0, "mie": 2, "jue": 3, "vie": 4, "sab": 5, "dom": 6},
    "en": {
        "mon": 0,
        "tue": 1,
        "tues": 1,
        "wed": 2,
        "thu": 3,
        "thur": 3,
        "thurs": 3,
        "fri": 4,
        "sat": 5,
        "sun": 6,
    },
}
MONTHS: dict[Language, dict[str, int]] = {
    "es": {
        "enero": 1,
        "febrero": 2,
        "marzo": 3,
        "abril": 4,
        "mayo": 5,
        "junio": 6,
        "julio": 7,
        "agosto": 8,
        "septiembre": 9,
        "setiembre": 9,
        "octubre": 10,
        "noviembre": 11,
        "diciembre": 12,
    },
    "en": {
        "january": 1,
        "february": 2,
        "april": 4,
        "june": 6,
        "july": 7,
        "august": 8,
        "september": 9,
        "october": 10,
        "november": 11,
        "december": 12,
    },
}
SHORT_MONTHS: dict[Language, dict[str, int]] = {
    "es": {
        "ene": 1,
        "feb": 2,
        "mar": 3,
        "abr": 4,
        "may": 5,
        "jun": 6,
        "jul": 7,
        "ago": 8,
        "sep": 9,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "dic": 12,
    },
    "en": {
        "jan": 1,
        "feb": 2,
        "mar": 3,
        "march": 3,
        "apr": 4,
        "may": 5,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "dec": 12,
    },
}
"""Months that are other words too: they count beside a number only."""

PESOS = frozenset({"MXN", "COP", "CLP", "ARS", "UYU", "DOP", "PHP"})
DOLLARS = frozenset({"USD", "BZD", "CAD", "JMD", "TTD", "BBD", "BSD", "GYD", "AUD", "NZD"})

CURRENCY_WORDS = {
    "euro": "EUR",
    "euros": "EUR",
    "libra": "GBP",
    "libras": "GBP",
    "pound": "GBP",
    "pounds": "GBP",
    "sol": "PEN",
    "soles": "PEN",
    "quetzal": "GTQ",
    "quetzales": "GTQ",
    "lempira": "HNL",
    "lempiras": "HNL",
    "colon": "CRC",
    "colones": "CRC",
    "cordoba": "NIO",
    "cordobas": "NIO",
    "boliviano": "BOB",
    "bolivianos": "BOB",
    "guarani": "PYG",
    "guaranies": "PYG",
    "balboa": "PAB",
    "balboas": "PAB",
    "bolivar": "VES",
    "bolivares": "VES",
    "rand": "ZAR",
    "rands": "ZAR",
    "naira": "NGN",
    "rupee": "INR",
    "rupees": "INR",
    "shilling": "KES",
    "shillings": "KES",
    "cedi": "GHS",
    "cedis": "GHS",
    "mn": "MXN",
    "dlls": "USD",
    "dls": "USD",
    "pta": "ESP",
    "ptas": "ESP",
    "pesetas": "ESP",
    "verdes": "USD",
    "solcito": "PEN",
    "solcitos": "PEN",
    "solecito": "PEN",
    "solecitos": "PEN",
    "eurito": "EUR",
    "euritos": "EUR",
    "eurillo": "EUR",
    "eurillos": "EUR",
    "quetzalito": "GTQ",
    "quetzalitos": "GTQ",
    "bolivianito": "BOB",
    "bolivianitos": "BOB",
    "cordobita": "NIO",
    "cordobitas": "NIO",
    "coloncito": "CRC",
    "coloncitos": "CRC",
    "libritas": "GBP",
    "lempirita": "HNL",
    "lempiritas": "HNL",
}
SIGNS = {
    "€": "EUR",
    "£": "GBP",
    "₡": "CRC",
    "₲": "PYG",
    "₦": "NGN",
    "₹": "INR",
    "₱": "PHP",
    "j$": "JMD",
    "ja$": "JMD",
    "tt$": "TTD",
    "bds$": "BBD",
    "gy$": "GYD",
    "au$": "AUD",
    "nz$": "NZD",
    "rs": "INR",
    "ksh": "KES",
    "r": "ZAR",
    "n": "NGN",
    "us$": "USD",
    "u$s": "USD",
    "u$d": "USD",
    "u$": "USD",
    "rd$": "DOP",
    "c$": "NIO",
    "bz$": "BZD",
    "usd$": "USD",
    "cop$": "COP",
    "b/": "PAB",
    "b/.": "PAB",
    "s/": "PEN",
    "s/.": "PEN",
    "mx$": "MXN",
    "mxn$": "MXN",
    "ar$": "ARS",
    "cad$": "CAD",
    "col$": "COP",
    "clp$": "CLP",
    "bs": "BOB",
    "gs": "PYG",
    "q": "GTQ",
    "l": "HNL",
}
CODES = listed(
    "mxn pen nio gtq hnl dop usd pab gbp bzd cop clp ars uyu ves eur bob pyg crc cad",
    "jmd ttd bbd bsd gyd zar ngn ghs kes inr php aud nzd",
)
ENGLISH_WORDS = frozenset({"bob", "pen", "cop"})
"""Codes that are words or names as well; money only where they are the own currency."""

CENTS = listed(
    "centavo centavos centimo centimos cent cents penny pence penique peniques ctvs pesewa pesewas"
    " kobo paisa paise",
)
