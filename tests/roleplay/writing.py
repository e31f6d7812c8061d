"""Writes amounts as people say them, the other way round from the grammar that reads them."""

from __future__ import annotations

from decimal import Decimal

ES_BELOW_30 = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
]
ES_TENS = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"]
ES_HUNDREDS = [
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
]
EN_BELOW_20 = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
EN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_spanish(number: int, before_noun: bool = True) -> str:
    """Return a whole number below a billion in Spanish words; before a noun "uno" loses its end."""
    millions, rest = divmod(number, 1_000_000)
    thousands, below = divmod(rest, 1_000)
    said = []
    if millions:
        said.append("un millón" if millions == 1 else f"{in_spanish(millions)} millones")
    if thousands:
        said.append("mil" if thousands == 1 else f"{es_below_thousand(thousands, True)} mil")
    if below or not number:
        said.append(es_below_thousand(below, before_noun))
    return " ".join(said)


def es_below_thousand(number: int, before_noun: bool) -> str:
    if number == 100:
        return "cien"
    hundreds, rest = divmod(number, 100)
    said = [ES_HUNDREDS[hundreds - 1]] if hundreds else []
    if rest or not hundreds:
        said.append(es_below_hundred(rest, before_noun))
    return " ".join(said)


def es_below_hundred(number: int, before_noun: bool) -> str:
    if before_noun and number == 21:
        return "veintiún"
    if number < 30:
        return "un" if before_noun and number == 1 else ES_BELOW_30[number]
    tens, unit = divmod(number, 10)
    if not unit:
        return ES_TENS[tens - 3]
    return f"{ES_TENS[tens - 3]} y {'un' if before_noun and unit == 1 else ES_BELOW_30[unit]}"


def in_english(number: int, with_and: bool) -> str:
    """Return a whole number below a billion in English words, British with its "and" or American without."""
    said = []
    for scale, name in ((1_000_000, "million"), (1_000, "thousand")):
        count, number = divmod(number, scale)
        if count:
            said.append(f"{en_below_thousand(count, with_and)} {name}")
    if number or not said:
        joint = "and " if with_and and said and number < 100 else ""
        said.append(joint + en_below_thousand(number, with_and))
    return " ".join(said)


def en_below_thousand(number: int, with_and: bool) -> str:
    hundreds, rest = divmod(number, 100)
    said = [f"{EN_BELOW_20[hundreds]} hundred"] if hundreds else []
    if rest or not hundreds:
        said.append(("and " if with_and and hundreds else "") + en_below_hundred(rest))
    return " ".join(said)


def en_below_hundred(number: int) -> str:
    if number < 20:
        return EN_BELOW_20[number]
    tens, unit = divmod(number, 10)
    return EN_TENS[tens - 2] + (f"-{EN_BELOW_20[unit]}" if unit else "")


def in_digits(amount: Decimal, decimal: str) -> str:
    """Return an amount with two decimals in digits, grouped as a country does."""
    plain = f"{amount:,.2f}"
    return plain if decimal == "." else plain.translate(str.maketrans(".,", ",."))
