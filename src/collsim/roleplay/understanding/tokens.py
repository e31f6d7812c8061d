"""Tokens: an utterance in small letters without accents, cut into words, numbers and signs."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from collsim.roleplay.understanding.profiles import Language
from collsim.roleplay.understanding.spelling import spelt_right


class Token(NamedTuple):
    """A piece of an utterance; `kind` names a group of `PIECES`, `glued` says no space came before."""

    kind: str
    text: str
    glued: bool = False


PIECES = re.compile(
    r"""
    [ ]*+(?:
      (?P<plain>(?<![a-z])[a-z]{3,}(?![a-z'$]|\s\$))
    | (?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?!\d) | \d{1,2}h[0-5]\d(?!\d))
    | (?P<date>\d{4}[-/]\d{1,2}[-/]\d{1,2}(?![\d/]) | \d{1,2}\s?/\s?\d{1,2}(?:\s?/\s?\d{2,4})?(?![\d/])
        | \d{1,2}-\d{1,2}(?:-\d{2,4})?(?![\d-]) | \d{1,2}\.\d{1,2}\.\d{4}(?!\d))
    | (?P<ordinal>\d{1,2}(?:\.?[°º]|(?:ro|ero|er|do|to|st|nd|rd|th)(?![a-z])))
    | (?P<number>\d+(?:[.,'’]\d+)* | (?<![\w.,])[.,]\d+)
    | (?P<sign>(?<![a-z])(?:u\$s|u\$d|(?:us|rd|mxn|mx|cad|col|clp|ar|u|c)?\s?\$|s/\.?(?=\s?\d)
        |(?:bs|gs|[ql])(?:\.?\s?(?=\d)))|[€£₡₲])
    | (?P<half>(?<![a-z])[ap]\s?\.?\s?m(?![a-z])\.? | (?<=:\d\d)[ap](?![a-z'.]) | (?<=\d)p(?![a-z'.]))
    | (?P<word>[a-z]+(?:'[a-z]+)?)
    | (?P<percent>%)
    | (?P<pause>[,()"«»“”-])
    | (?P<stop>[.;:?!¿¡\n…|—–])
    )
    """,
    re.VERBOSE,
)
"""Order matters: what is read first is not read otherwise; most words are plain, and seen at once."""

GROUPS_OF_DIGITS = re.compile(r"(?=[+(\d])(?<![\d.,$€£/:-])\+?\(?\d{2,4}\)?(?:[ .-]\d{2,4}){2,}(?![\d/:])")
SHORT_PHONE = re.compile(
    r"(?=\d)(?:(?<=al )|(?<=del )|(?<=cel )|(?<=at )|(?<=llame )|(?<=call )|(?<=tel ))\d{3,4}["
    r" -]\d{4}(?![\d.,])"
)
WITH_HYPHEN = re.compile(r"(?<![\d$.,/-])(\d{3,})-(\d{2,})(?![\d/-]|[.,]\d)")
LEAST_DIGITS_OF_A_PHONE = 7
NAMED_CURRENCY = re.compile(
    r"\s*(?:de )?(?:pesos|dolar|euro|sol|quetzal|lempira|colon|guarani|bolivian|cordoba|dollars|pounds)"
)
IDENTIFIER = "identifier"
ACCENTS = re.compile("[\u0300-\u036f]")
ABBREVIATED = re.compile(
    r"\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic|mon|tues?|wed|thu(?:rs)?|fri|sat"
    r"|lun|mie|jue|vie|sab|sra?|srita|lic|ing|mr|mrs|ms|dra?|tel|cel|ext|aprox|approx)\.(?=\s)"
)
"""Short words whose full stop ends no sentence."""


def tokens_of(text: str, language: Language) -> list[Token]:
    """Return the tokens of an utterance, its words spelt right and its telephone numbers put away."""
    plain = without_phones(folded(text))
    found = []
    end = 0
    for piece in PIECES.finditer(plain):
        kind = str(piece.lastgroup)
        said, is_glued = piece[kind], piece.start(kind) == end
        if kind in ("plain", "word"):
            found.append(Token("word", spelt_right(said, language), is_glued))
        else:
            found.append(Token(kind, said.replace(" ", ""), is_glued))
        end = piece.end()
    return found


BEFORE_THOUSANDS = (
    *("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "doce", "quince", "veinte"),
    *("treinta", "cuarenta", "cincuenta", "cien", "doscientos", "trescientos", "quinientos"),
)
"""Numbers that people write together with their thousands: "dosmil"."""

MEANT = (
    ("b4", re.compile(r"\bb4\b"), "before"),
    ("ish", re.compile(r"\b(\d\d?(?::\d\d)?)ish\b"), r"at \1"),
    ("/100", re.compile(r"(?:\bcon )?(?<!\d)(\d\d) ?/100(?: ?m\.? ?n\b\.?)?"), r"con \1 centavos"),
    ("mil", re.compile(rf"\b({'|'.join(BEFORE_THOUSANDS)})(mil|millones)\b"), r"\1 \2"),
    ("s/", re.compile(r"\bs/ ?(?=interes)"), "sin "),
    (")", re.compile(r"(?:^|(?<=\s))\(?\d\)\s"), "; "),
    ("@", re.compile(r"(?<!\S)@(?=\s?\d)"), "at "),
    ("/", re.compile(r"(?<=[\d€$£]) ?/ ?(?=mes|semana|quincena)"), " por "),
    ("/", re.compile(r"(?<=[\d€$£]) ?/ ?mo(?:nth)?\b"), " a month"),
    ("/", re.compile(r"(?<=[\d€$£]) ?/ ?w(?:ee)?k\b"), " a week"),
    (".", ABBREVIATED, r"\1"),
    ("-", re.compile(r"(?<=[a-z])-(?=[a-z])"), " "),
)
"""What is written short, by a sign without which it is not there, and how it is spoken."""


def folded(text: str) -> str:
    """Return a text in small letters, without accents and hyphens, "/mes" and "3ish" as they are meant."""
    plain = text.lower().replace("º", "°").replace("’", "'").replace("\xa0", " ")
    if not plain.isascii():
        plain = ACCENTS.sub("", unicodedata.normalize("NFD", plain))
    for sign, pattern, meant in MEANT:
        if sign in plain:
            plain = pattern.sub(meant, plain)
    return plain


def without_phones(text: str) -> str:
    """Return a text with each telephone number replaced by one word."""
    text = GROUPS_OF_DIGITS.sub(lambda found: phone_or_number(found, text), text)
    if "-" in text:
        text = WITH_HYPHEN.sub(number_or_range, text)
    return SHORT_PHONE.sub(IDENTIFIER, text)


def number_or_range(found: re.Match[str]) -> str:
    """Return two numbers of one length as they are, "1500-1700"; else they are a contract, as one word."""
    return found.group() if len(found[1]) == len(found[2]) else IDENTIFIER


def phone_or_number(found: re.Match[str], text: str) -> str:
    """Return groups of digits as they are when they are an amount or a date, else one word."""
    groups = re.findall(r"\d+", found.group())
    in_thousands = all(len(group) == 3 for group in groups[1:])
    is_amount = in_thousands and (" " not in found.group() or NAMED_CURRENCY.match(text, found.end()))
    is_date = " " not in found.group() and sorted(map(len, groups)) == [2, 2, 4]
    if is_amount or is_date or sum(map(len, groups)) < LEAST_DIGITS_OF_A_PHONE:
        return found.group()
    return f" {IDENTIFIER} "
