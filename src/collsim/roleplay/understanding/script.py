"""The script: an utterance rewritten in one notation, in which the rules of the grammar are plain patterns.

Spanish and English, words and digits become the same signs, so that a rule is written once:

    #1500      a number          #12480~12.480   a number, and how else it may be read
    @15        an ordinal        ¤MXN            a currency, ¤--- when nothing says which
    ¢          cents             %               per cent
    wd0..wd6   Monday to Sunday  mo01..mo12      a month
    T16:30     a clock           D20/05/2024     a date in digits
    am pm      halves of a day   , |             a short pause, the end of a sentence

A rule that has understood its part takes it out (`take`), so that nothing is read twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from collsim.roleplay.understanding import words
from collsim.roleplay.understanding.numbers import ARTICLES, Number, NumberReader
from collsim.roleplay.understanding.profiles import Language, Profile
from collsim.roleplay.understanding.tokens import IDENTIFIER, Token, tokens_of

NUMBER = r"#(?P<{0}>\d+(?:\.\d+)?)(?:~(?P<{0}_otherwise>[\d.]+))?"
TAKEN = "_"
DIGITS_OF_A_NAME = 9
"""So many digits without a sign are of a telephone or a card, not of an amount."""

ONE_BY_ONE = 5
"""So many single digits in a row are spelt out, as of a telephone or a contract."""


class Script:
    """An utterance in the notation above; `text` loses what the rules take out of it."""

    def __init__(self, text: str) -> None:
        self.text = text

    def take(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield what a pattern finds, and take it out."""
        for found in pattern.finditer(self.text):
            self.remove(found.start(), found.end())
            yield found

    def remove(self, start: int, end: int) -> None:
        """Take a part out; places stay as they are."""
        blank = TAKEN * (end - start)
        self.text = self.text[:start] + blank + self.text[end:]


def script_of(text: str, language: Language, profile: Profile) -> Script:
    """Return an utterance in the notation of the grammar."""
    tokens = tokens_of(text, language)
    reader = NumberReader(tokens, language, profile)
    signs: list[str] = []
    i = 0
    while i < len(tokens):
        if signs and is_per_cent(i, signs[-1], reader):
            signs.append("%")
            i += 2
            continue
        number = reader.number(i) if tokens[i].kind in ("number", "word") else None
        following = sign_of(tokens, i + 1, language, profile) if i + 1 < len(tokens) else ""
        if is_identifier(tokens[i], signs[-1:], following):
            signs.append(IDENTIFIER)
            i += 1
        elif is_one(tokens, i, following, language):
            signs.append("#1")
            i += 1
        elif number:
            signs.append(sign_of_number(number, profile))
            i = number.end
        else:
            signs.append(sign_of(tokens, i, language, profile))
            i += 1
    return Script(" ".join(filter(None, without_spelt_digits(signs))))


def is_per_cent(i: int, before: str, reader: NumberReader) -> bool:
    """Whether "por ciento" stands after a number; "por ciento veinte pesos" is an amount."""
    said = (reader.word(i), reader.word(i + 1))
    is_said = said in (("por", "ciento"), ("por", "cien"), ("por", "cientos"), ("per", "cent"))
    return is_said and (before[0] == "#" or before in ("un", "per")) and not reader.below_hundred(i + 2)


def is_one(tokens: list[Token], i: int, following: str, language: Language) -> bool:
    """Whether an article counts one coin: "un peso", "a dollar", and not "a $500 payment"."""
    is_coin = following.startswith(("¤", "¢")) and tokens[i + 1].kind == "word"
    return is_coin and tokens[i].text in ARTICLES[language]


def is_identifier(token: Token, before: list[str], following: str) -> bool:
    """Whether so many digits without a sign or a currency stand together that they name something."""
    is_long = token.kind == "number" and token.text.isdigit() and len(token.text) >= DIGITS_OF_A_NAME
    return (
        is_long and not following.startswith(("¤", "de")) and not any(sign.startswith("¤") for sign in before)
    )


def sign_of_number(number: Number, profile: Profile) -> str:
    """Return a number in the notation, with its currency when it is slang for money."""
    sign = f"#{plain(number.value)}"
    if number.otherwise is not None:
        sign += f"~{plain(number.otherwise)}"
    return f"{sign} {sign_of_currency(profile.currency)}" if number.is_money else sign


def plain(value: Decimal) -> str:
    """Return a number without exponent and without empty decimals."""
    return format(value.normalize(), "f")


def sign_of(tokens: list[Token], i: int, language: Language, profile: Profile) -> str:
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


def sign_of_word(tokens: list[Token], i: int, language: Language, profile: Profile) -> str:
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
    return sign_of_coin(word, profile)


def sign_of_coin(word: str, profile: Profile) -> str:
    """Return the name of a currency, of its slang or of its cents in the notation; another word as it is."""
    singular = word.removesuffix("s")
    if word in words.CENTS:
        return "¢"
    if word in words.CURRENCY_WORDS:
        return sign_of_currency(words.CURRENCY_WORDS[word])
    if word in words.CODES:
        return sign_of_currency(word.upper())
    if singular in ("peso", "pesito", "dolar", "dolare", "dolarito", "dollar"):
        own = words.PESOS if singular.startswith("pes") else words.DOLLARS
        usual = "USD" if own is words.DOLLARS else "MXN"
        return sign_of_currency(profile.currency if profile.currency in own else usual)
    if singular in profile.slang:
        return sign_of_currency(profile.currency) if profile.slang[singular] == 1 else word
    return word


def sign_of_currency(currency: str | None) -> str:
    """Return a currency in the notation."""
    return f"¤{currency or '---'}"


def weekday_of(tokens: list[Token], i: int, language: Language) -> int | None:
    """Return the weekday that a word names; a short form counts beside a number or another sign of a date."""
    word = tokens[i].text
    if word in words.WEEKDAYS[language]:
        return words.WEEKDAYS[language][word]
    is_other_word = language == "en" and word in ("sun", "sat", "wed", "mon")
    if is_other_word and not (beside_a_number(tokens, i) or follows_on(tokens, i) or len(tokens) == 1):
        return None
    return words.SHORT_WEEKDAYS[language].get(word)


def month_of(tokens: list[Token], i: int, language: Language) -> int | None:
    """Return the month that a word names; a word that means something else too counts beside a number."""
    word = tokens[i].text
    if word in words.MONTHS[language]:
        return words.MONTHS[language][word]
    if word in words.SHORT_MONTHS[language] and (beside_a_number(tokens, i) or after_of(tokens, i)):
        return words.SHORT_MONTHS[language][word]
    return None


def follows_on(tokens: list[Token], i: int) -> bool:
    """Whether a word stands before that a weekday follows: "on sat"."""
    return i > 0 and tokens[i - 1].text in ("on", "by", "this", "next", "until")


def after_of(tokens: list[Token], i: int) -> bool:
    """Whether a word stands before that a month follows: "end of march"."""
    return i > 0 and tokens[i - 1].text in ("of", "in", "de", "next")


def beside_a_number(tokens: list[Token], i: int) -> bool:
    """Whether a number or an ordinal stands next to a token, a full stop between them or not."""
    near = [tokens[k] for k in (i - 1, i + 1, i + 2) if 0 <= k < len(tokens)]
    return any(
        token.kind in ("number", "ordinal")
        or token.text in words.ORDINALS["en"]
        or token.text in words.TENS["en"]
        for token in near[: 3 if i + 1 < len(tokens) and tokens[i + 1].text in (".", "the") else 2]
    )


def ordinal_of(tokens: list[Token], i: int) -> str | None:
    """Return an English ordinal in the notation."""
    value = words.ORDINALS["en"].get(tokens[i].text)
    return f"@{value}" if value else None


def without_spelt_digits(signs: list[str]) -> list[str]:
    """Return signs with "cinco cinco cinco uno dos" made one identifier, "veinte @3" one ordinal."""
    joined = re.sub(r"(?<!\S)#(20|30) @([1-9])(?!\S)", ordinal_of_two, " ".join(signs))
    return re.sub(rf"(?<!\S)#\d(?:[ ,]+#\d(?!\S)){{{ONE_BY_ONE - 1},}}", "identifier", joined).split()


def ordinal_of_two(found: re.Match[str]) -> str:
    """Return "twenty @3" as @23."""
    return f"@{int(found[1]) + int(found[2])}"
