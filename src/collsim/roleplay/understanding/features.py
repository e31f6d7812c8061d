"""Features: what the model of acts looks at in a clause, as numbers of a table.

Amounts, days and hours become signs by the grammar's script, so that "1,700 el sábado" and "dos mil el lunes"
look alike. Then words, pairs and triples of words, beginnings of words and runs of letters each name a row of
a table by a checksum: nothing is stored but weights, and a misspelt word still shares most of its letters.
"""

from __future__ import annotations

import re
import zlib
from functools import lru_cache
from itertools import pairwise

from collsim.roleplay.understanding.profiles import Language, profile_of
from collsim.roleplay.understanding.script import script_of

FORM = 5
"""Raised with every change of this module: weights fit the features that they were trained on."""

ROWS = 1 << 14
FEW = 32
"""Below it, a number may count instalments or days; from it on, it is rather money."""

WEIGHT_OF_ASKING = 3
"""How often a question mark counts, beside the dozens of features of its words."""

WEIGHT_OF_SHAPE = 4
MANY_AMOUNTS = 2

SHORTEST_WITH_LETTERS = 3
LETTER_RUNS = (3, 4, 5)
BEGINNINGS = (4, 6)

SHORTHAND: dict[Language, dict[str, str]] = {
    "es": {
        "q": "que",
        "k": "que",
        "x": "por",
        "xq": "por que",
        "pq": "por que",
        "porq": "por que",
        "d": "de",
        "pa": "para",
        "xfa": "por favor",
        "xfavor": "por favor",
        "porfa": "por favor",
        "porfavor": "por favor",
        "ud": "usted",
        "uds": "ustedes",
        "sr": "senor",
        "sra": "senora",
        "bn": "bien",
        "tb": "tambien",
        "dsp": "despues",
        "t": "te",
        "whats": "whatsapp",
    },
    "en": {
        "u": "you",
        "ur": "your",
        "r": "are",
        "pls": "please",
        "plz": "please",
        "n": "and",
        "w": "with",
        "im": "i'm",
        "ill": "i'll",
        "thx": "thanks",
        "thanx": "thanks",
        "ty": "thank you",
        "cant": "can't",
        "dont": "don't",
        "thats": "that's",
        "whats": "what's",
        "y'all": "you all",
        "lemme": "let me",
        "gonna": "going to",
        "wk": "week",
        "fri": "friday",
        "4": "for",
    },
}
"""How people shorten words when they type."""

WORD = re.compile(r"[a-z']+")

NUMBER = r"#\S+"
YEAR = rf"(?: ,? ?(?:de |del )?{NUMBER}(?= |$))?"
MONTH = r"mo\d\d(?!\S)"
NUMBER_OF_DAY = rf"(?:{NUMBER}|@\S+)"
DAY_AND_MONTH = rf"(?:{NUMBER_OF_DAY}(?: de| of)? {MONTH}|{MONTH} (?:the )?{NUMBER_OF_DAY})"
DAY = re.compile(
    rf"(?<!\S)(?:wd\d(?: ,)? (?:the |el )?)?{DAY_AND_MONTH}{YEAR}"
    rf"|(?<!\S)wd\d (?:the |el |dia )?{NUMBER_OF_DAY}(?! ¤)(?!\S)"
    rf"|(?<!\S)D\S+"
)
"""A day of the month, however it is said, beside its weekday or not."""

MONEY = re.compile(
    rf"(?<!\S)(?:¤\S+ {NUMBER}|{NUMBER}(?: de)? ¤\S+)(?: (?:y |and |con |with )?{NUMBER}(?: ¢)?(?!\S))?"
)
"""An amount with its currency, cents or not."""


def words_of(clause: str, language: Language, country: str | None) -> list[str]:
    """Return the words of a clause, small and without accents, amounts and days as one sign each."""
    script = script_of(clause, language, profile_of(country, language)).text
    if "#" in script or "@" in script or "D" in script:
        script = MONEY.sub("$$", DAY.sub("wd", script))
    shorthand = SHORTHAND[language]
    kept = (sign for sign in script.split() if sign not in (",", "|"))
    return [word for sign in kept for word in shorthand.get(sign, kind_of(sign)).split()]


def kind_of(sign: str) -> str:
    """Return which kind of sign it is: a small number or a large, a currency, a day; a word is itself."""
    first = sign[0]
    if first == "#":
        return "#few" if max(map(float, sign[1:].split("~"))) < FEW else "$$"
    if first in "¤@TD":
        return first
    if len(sign) in (3, 4) and sign[2:].isdigit():
        return sign[:2]
    return sign


def features_of(words: list[str], asks: bool, size: int = ROWS) -> list[int]:
    """Return the rows of a clause's features in a table of a size; one that occurs twice is there twice."""
    rows = [row for word in words for row in rows_of_word(word, size)]
    framed = ["^", *words, "$"]
    stems = [word[:4] for word in framed]
    names = [f"2{one} {other}" for one, other in pairwise(framed)]
    names += [f"s{one} {other}" for one, other in pairwise(stems)]
    names += [f"3{' '.join(three)}" for three in zip(framed, framed[1:], framed[2:], strict=False)]
    names += [f"g{one} {other}" for one, other in zip(stems, stems[2:], strict=False)]
    rows += [row_of(name, size) for name in names]
    rows += [row_of(shape_of(words, asks), size)] * WEIGHT_OF_SHAPE
    return rows + [row_of("?", size)] * (WEIGHT_OF_ASKING * asks)


def shape_of(words: list[str], asks: bool) -> str:
    """Return how much is named: no amount, one or more, a day or none, in a question or not."""
    return f"m{min(words.count('$$'), MANY_AMOUNTS)}{'wd' in words}{asks}"


@lru_cache(maxsize=16_384)
def rows_of_word(word: str, size: int = ROWS) -> tuple[int, ...]:
    """Return the rows of a word: itself, how it begins, and its runs of letters."""
    names = {f"1{word}", *(f"b{word[:length]}" for length in BEGINNINGS if len(word) > length)}
    if len(word) >= SHORTEST_WITH_LETTERS:
        edged = f"^{word}$"
        names |= {f"l{edged[at : at + run]}" for run in LETTER_RUNS for at in range(len(edged) - run + 1)}
    return tuple(row_of(name, size) for name in sorted(names))


def row_of(name: str, size: int = ROWS) -> int:
    """Return the row of a feature in a table of a size, a power of two; the same on every machine."""
    return zlib.crc32(name.encode()) & (size - 1)
