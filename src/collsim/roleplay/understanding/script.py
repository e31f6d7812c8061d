"""The script: an utterance rewritten in one notation, in which the rules of the grammar are plain patterns.

Spanish and English, words and digits become the same signs, so that a rule is written once:

    #1500      a number          #12480~12.480   a number, and how else it may be read
    @15        an ordinal        ¤MXN            a currency, ¤--- when nothing says which
    ¢          cents             %               per cent
    wd0..wd6   Monday to Sunday  mo01..mo12      a month
    wd0s       Mondays, as a habit
    T16:30     a clock           D20/05/2024     a date in digits
    am pm      halves of a day   , |             a short pause, the end of a sentence

A rule that has understood its part takes it out (`take`), so that nothing is read twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from collsim.roleplay.understanding import words
from collsim.roleplay.understanding.numbers import (
    ARTICLES,
    Number,
    NumberReader,
    words_that_begin,
    words_that_go_on,
)
from collsim.roleplay.understanding.profiles import Language, Profile
from collsim.roleplay.understanding.signs import Sought
from collsim.roleplay.understanding.tokens import IDENTIFIER, Token, tokens_of

NUMBER = r"#(?P<{0}>\d++(?:\.\d++)?+)(?:~(?P<{0}_otherwise>[\d.]++))?+"
TAKEN = "_"
CENTS_OF_NAUGHT = ".00"
"""Written cents tell that a number is an amount, even where there are none."""
COINS = (
    "peso",
    "pesito",
    "pesillo",
    "dolar",
    "dolare",
    "dolarito",
    "dolarcito",
    "dolarsito",
    "dollar",
    "dolla",
)
"""Coins whose country tells which currency they are, without the s of several."""

DIGITS_OF_A_NAME = 9
"""So many digits without a sign are of a telephone or a card, not of an amount."""

MOST_TOKENS = 600
"""More words and signs than anybody says in one turn; what comes after them is not read."""

ONE_BY_ONE = 5
"""So many single digits in a row are spelt out, as of a telephone or a contract."""


SPELT_OUT = re.compile(rf"#(?<!\S#)\d(?:[ ,]+#\d(?!\S)){{{ONE_BY_ONE - 1},}}")
ORDINAL_OF_TWO = re.compile(r"#(?<!\S#)(20|30) @([1-9])(?!\S)")
HUNDREDS_SHORT = re.compile(r"#(?<!\S#)([1-9]\d*)00([1-9]) #([1-9]\d)(?![\d.~])")
"""Hundreds that are left unsaid after the thousands: "mil cuatro cincuenta"."""

HUNDREDS_AND_ONES = tuple(f"00{digit} #" for digit in range(1, 10))
"""Without any of them no hundreds are left unsaid."""

THOUSANDS_SHORT = re.compile(r"#(?<!\S#)([1-9]) #([1-9]00)(?!\S)")
"""Thousands that are left unsaid before the hundreds: "tres cuatrocientos"."""


DAY_WORDS = r"(?:today|tomorrow|hoy|manana|ahora|now|(?:(?:el|on|this|next) )?wd\d)"
SAME_AGAIN = re.compile(rf"((#\d++) {DAY_WORDS}) (?=\2 {DAY_WORDS})")
"""The same amount on one day and on the next, of which none is a day of the month: "30 friday 30 monday"."""


class Script:
    """An utterance in the notation above; `text` loses what the rules take out of it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = frozenset(text.split())

    def has_any(self, words: frozenset[str]) -> bool:
        """Whether any of these words was said."""
        return not self.words.isdisjoint(words)

    def take(self, pattern: Sought, start: int = 0) -> Iterator[re.Match[str]]:
        """Yield what a pattern finds from a place on, and take it out."""
        for found in pattern.finditer(self.text, start):
            self.remove(found.start(), found.end())
            yield found

    def drop(self, pattern: Sought) -> None:
        """Take out what a pattern finds, and tell nobody."""
        for found in pattern.finditer(self.text):
            self.remove(found.start(), found.end())

    def remove(self, start: int, end: int) -> None:
        """Take a part out; places stay as they are."""
        blank = TAKEN * (end - start)
        self.text = self.text[:start] + blank + self.text[end:]


def script_of(text: str, language: Language, profile: Profile) -> Script:
    """Return an utterance in the notation of the grammar."""
    tokens = tokens_of(text, language)[:MOST_TOKENS]
    reader = NumberReader(tokens, language, profile)
    said, meaning = reader.words, words_with_meaning(language, profile.slang_words)
    signs: list[str] = []
    i = 0
    while i < len(tokens):
        word = said[i]
        if word and (word not in meaning or (word in OFTEN_ALONE and stays_alone(i, reader))):
            signs.append(word)
            i += 1
        else:
            sign, i = sign_at(i, signs, reader)
            signs.append(sign)
    return Script(one_by_one(without_spelt_digits(" ".join(filter(None, signs)), language)))


OFTEN_ALONE = frozenset(("a", "an", "un", "una", "por", "per"))
"""Words that mean a number or a percentage with some that follow, and stay as they are before all others."""


def stays_alone(i: int, reader: NumberReader) -> bool:
    """Whether an article or "por" stands before a word that means nothing to the notation."""
    following = reader.word(i + 1)
    return bool(following) and following not in words_that_follow(reader.language, reader.profile.slang_words)


@lru_cache(maxsize=128)
def words_that_follow(language: Language, slang: frozenset[str]) -> frozenset[str]:
    """Return the words before which an article or "por" may mean something."""
    return (
        words_with_meaning(language, slang)
        | words_that_go_on(language)
        | {"ciento", "cien", "cientos", "cent"}
    )


@lru_cache(maxsize=128)
def words_with_meaning(language: Language, slang: frozenset[str]) -> frozenset[str]:
    """Return the words that the notation may write otherwise; all others stay as they are, at no cost."""
    tables = (
        words.WEEKDAYS[language],
        words.SHORT_WEEKDAYS[language],
        words.MONTHS[language],
        words.SHORT_MONTHS[language],
        words.ORDINALS[language],
        words.CURRENCY_WORDS,
    )
    plurals = {f"{weekday}s" for weekday in words.WEEKDAYS["en"]}
    coins = {coin + plural for coin in COINS for plural in ("", "s")}
    return (
        frozenset(word for table in tables for word in table)
        | words_that_begin(language)
        | words.ZERO[language]
        | words.CENTS
        | words.CODES
        | plurals
        | coins
        | {"us", "por", "per"}
        | slang
    )


def sign_at(i: int, before: list[str], reader: NumberReader) -> tuple[str, int]:
    """Return the sign of what begins at a token, and the token after it."""
    tokens, language, profile = reader.tokens, reader.language, reader.profile
    kind = tokens[i].kind
    if kind == "word":
        if before and is_per_cent(i, before[-1], reader):
            return "%", i + 2
        if is_one(i, reader):
            return "#1", i + 1
    if kind == "number" and is_identifier(i, before[-1:], reader):
        return IDENTIFIER, i + 1
    number = reader.number(i) if kind in ("number", "word") else None
    if number:
        return sign_of_number(number, profile), number.end
    return sign_of(tokens, i, language, profile), i + 1


def sign_after(i: int, reader: NumberReader) -> str:
    """Return the sign of the token after one that is no number, empty at the end."""
    if i + 1 == len(reader.tokens):
        return ""
    return sign_of(reader.tokens, i + 1, reader.language, reader.profile)


def is_per_cent(i: int, before: str, reader: NumberReader) -> bool:
    """Whether "por ciento" stands after a number; "por ciento veinte pesos" is an amount."""
    if reader.word(i) not in ("por", "per"):
        return False
    said = (reader.word(i), reader.word(i + 1))
    is_said = said in (("por", "ciento"), ("por", "cien"), ("por", "cientos"), ("per", "cent"))
    return (
        is_said and (before[0] == "#" or before in ("un", "per", "medio")) and not reader.below_hundred(i + 2)
    )


def is_one(i: int, reader: NumberReader) -> bool:
    """Whether an article counts one coin: "un peso", "a dollar", and not "a $500 payment"."""
    if reader.word(i) not in ARTICLES[reader.language]:
        return False
    coin = reader.word(i + 1)
    if not coin or coin in words.CODES:
        return False
    return sign_after(i, reader).startswith(("¤", "¢"))


def is_identifier(i: int, before: list[str], reader: NumberReader) -> bool:
    """Whether so many digits without a sign or a currency stand together that they name something."""
    digits = reader.digits(i)
    if not digits.isdigit() or len(digits) < DIGITS_OF_A_NAME:
        return False
    is_marked = any(sign.startswith("¤") for sign in before)
    return not is_marked and not sign_after(i, reader).startswith(("¤", "de"))


def sign_of_number(number: Number, profile: Profile) -> str:
    """Return a number in the notation, with its currency when it is slang for money."""
    sign = f"#{plain(number.value)}{CENTS_OF_NAUGHT if number.has_cents else ''}"
    if number.otherwise is not None:
        sign += f"~{plain(number.otherwise)}"
    return f"{sign} {sign_of_currency(profile.currency)}" if number.is_money else sign


def plain(value: Decimal) -> str:
    """Return a number without exponent and without empty decimals."""
    text = str(value)
    return text if text.isdecimal() else format(value.normalize(), "f")


def sign_of(tokens: Sequence[Token], i: int, language: Language, profile: Profile) -> str:
    """Return a token that is no number in the notation."""
    token = tokens[i]
    match token.kind:
        case "word":
            return sign_of_word(tokens, i, language, profile)
        case "sign":
            return sign_of_currency(words.SIGNS.get(token.text.strip(". "), profile.currency))
        case "ordinal":
            return "@" + re.sub(r"\D", "", token.text)
        case "clock":
            return "T" + token.text.replace("h", ":")
        case "date":
            return "D" + re.sub(r"[-.]", "/", token.text)
        case "half":
            return token.text[0] + "m"
        case "pause":
            return ","
        case "stop":
            return "|"
    return token.text


def sign_of_word(tokens: Sequence[Token], i: int, language: Language, profile: Profile) -> str:
    """Return a word in the notation: weekdays, months, currencies and cents become signs."""
    word = tokens[i].text
    if word == "us" and i + 1 < len(tokens) and tokens[i + 1].text.startswith("dollar"):
        return ""
    if (weekday := weekday_of(tokens, i, language)) is not None:
        return f"wd{weekday}"
    if language == "en" and word[:-1] in words.WEEKDAYS["en"] and word.endswith("s"):
        return f"wd{words.WEEKDAYS['en'][word[:-1]]}s"
    if month := month_of(tokens, i, language):
        return f"mo{month:02d}"
    if language == "en" and (ordinal := ordinal_of(tokens, i)):
        return ordinal
    if language == "es" and word in words.ORDINALS["es"]:
        return "@1"
    if word in words.ZERO[language] and word != "oh":
        return "#0"
    if word == "colon" and i > 0 and tokens[i - 1].text in STREETS:
        return word
    return sign_of_coin(word, profile)


STREETS = frozenset(("av", "avenida", "ave", "calle", "plaza", "parque", "paseo", "barrio", "colonia"))
"""Of Columbus, and not of the coin: "Av. Colón 880"."""


def sign_of_coin(word: str, profile: Profile) -> str:
    """Return the name of a currency, of its slang or of its cents in the notation; another word as it is."""
    singular = word.removesuffix("s")
    if word in words.CENTS:
        return "¢"
    if word in words.CURRENCY_WORDS:
        return sign_of_currency(words.CURRENCY_WORDS[word])
    if word in words.CODES and (word not in words.ENGLISH_WORDS or word.upper() == profile.currency):
        return sign_of_currency(word.upper())
    if singular in COINS:
        own = words.PESOS if singular.startswith("pes") else words.DOLLARS
        usual = "USD" if own is words.DOLLARS else "MXN"
        return sign_of_currency(profile.currency if profile.currency in own else usual)
    if singular in profile.slang:
        return sign_of_currency(profile.currency) if profile.slang[singular] == 1 else word
    return word


def sign_of_currency(currency: str | None) -> str:
    """Return a currency in the notation."""
    return f"¤{currency or '---'}"


def weekday_of(tokens: Sequence[Token], i: int, language: Language) -> int | None:
    """Return the weekday that a word names; a short form counts beside a number or another sign of a date."""
    word = tokens[i].text
    if word in words.WEEKDAYS[language]:
        return words.WEEKDAYS[language][word]
    is_other_word = language == "en" and word in ("sun", "sat", "wed", "mon")
    is_day = (
        beside_a_number(tokens, i)
        or follows_on(tokens, i)
        or goes_on_after(tokens, i)
        or goes_on_at_an_hour(tokens, i)
    )
    if is_other_word and not (is_day or len(tokens) == 1):
        return None
    return words.SHORT_WEEKDAYS[language].get(word)


def month_of(tokens: Sequence[Token], i: int, language: Language) -> int | None:
    """Return the month that a word names; a word that means something else too counts beside a number."""
    word = tokens[i].text
    if word in words.MONTHS[language]:
        return words.MONTHS[language][word]
    if word in words.SHORT_MONTHS[language] and (beside_a_number(tokens, i) or after_of(tokens, i)):
        return words.SHORT_MONTHS[language][word]
    return None


def follows_on(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word stands before that a weekday follows: "on sat"."""
    return i > 0 and tokens[i - 1].text in (
        "on",
        "by",
        "this",
        "next",
        "until",
        "the",
        "last",
        "coming",
        "every",
        "each",
        "till",
    )


def goes_on_after(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word stands after that tells of a day: "the wed after"."""
    return i + 1 < len(tokens) and tokens[i + 1].text in (
        "after",
        "following",
        "before",
        "morning",
        "afternoon",
    )


def goes_on_at_an_hour(tokens: Sequence[Token], i: int) -> bool:
    """Whether an hour in digits stands after a token: "sat at 10"."""
    return i + 2 < len(tokens) and tokens[i + 1].text == "at" and tokens[i + 2].kind in ("number", "clock")


def after_of(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word stands before that a month follows: "end of march"."""
    return i > 0 and tokens[i - 1].text in ("of", "in", "de", "next")


def beside_a_number(tokens: Sequence[Token], i: int) -> bool:
    """Whether a number or an ordinal stands next to a token, a full stop between them or not."""
    near = [tokens[k] for k in (i - 1, i + 1, i + 2) if 0 <= k < len(tokens)]
    return any(
        token.kind in ("number", "ordinal")
        or token.text in words.ORDINALS["en"]
        or token.text in words.TENS["en"]
        for token in near[: 3 if i + 1 < len(tokens) and tokens[i + 1].text in (".", "the") else 2]
    )


def ordinal_of(tokens: Sequence[Token], i: int) -> str | None:
    """Return an English ordinal in the notation."""
    value = words.ORDINALS["en"].get(tokens[i].text)
    return f"@{value}" if value else None


def without_spelt_digits(text: str, language: Language) -> str:
    """Return a script with "cinco cinco uno dos ocho" as one identifier, "mil cuatro cincuenta" as 1450."""
    if "@" in text:
        text = ORDINAL_OF_TWO.sub(ordinal_of_two, text)
    if words.has_sign(text, HUNDREDS_AND_ONES):
        text = HUNDREDS_SHORT.sub(r"#\1\2\3", text)
    if language == "es" and "00" in text:
        text = THOUSANDS_SHORT.sub(r"#\1\2", text)
    return SPELT_OUT.sub(IDENTIFIER, text) if text.count("#") >= ONE_BY_ONE else text


def one_by_one(text: str) -> str:
    """Return a script in which "30 today 30 friday" has a pause between the two payments."""
    return SAME_AGAIN.sub(r"\1 , ", text) if text.count("#") > 1 else text


def ordinal_of_two(found: re.Match[str]) -> str:
    """Return "twenty @3" as @23."""
    return f"@{int(found[1]) + int(found[2])}"
