"""A number as it was said, and the tokens of which it is read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from collsim.roleplay.understanding.digits import read_digits
from collsim.roleplay.understanding.profiles import Language, Profile
from collsim.roleplay.understanding.tokens import Token

TEN, HUNDRED, THOUSAND, MILLION = Decimal(10), Decimal(100), Decimal(1_000), Decimal(1_000_000)
HALF = Decimal("0.5")
WITH_CENTS = re.compile(r"\d{3}[.,]\d\d")
NO_CENTS = (".00", ",00")
AND = ("and", "an")
"""English "and", as it is spoken: "a hundred an twenty"."""

ARTICLES = {"es": ("un", "una"), "en": ("a", "an", "one")}


BEYOND = [""] * 8
"""What is asked of places after the last token; nobody asks farther."""


class Number(NamedTuple):
    """A number that was said: its value, the token after it, another reading, and a slang for money in it.

    `has_cents` where its cents are written though there are none: 65.00.
    """

    value: Decimal
    end: int
    otherwise: Decimal | None = None
    is_money: bool = False
    has_cents: bool = False


class SaidTokens:
    """The tokens of one utterance; each method asks what stands at token `i`."""

    def __init__(self, tokens: Sequence[Token], language: Language, profile: Profile) -> None:
        self.tokens = tokens
        self.language = language
        self.profile = profile
        self.words = [token.text if token.kind == "word" else "" for token in tokens] + BEYOND
        self.numbers = [token.text if token.kind == "number" else "" for token in tokens] + BEYOND

    def word(self, i: int) -> str:
        """The word at a token, empty when there is none."""
        return self.words[i]

    def digits(self, i: int) -> str:
        """The digits at a token, empty when there are none."""
        return self.numbers[i]

    def says(self, i: int, said: Sequence[str]) -> bool:
        """Whether these words stand at a token."""
        return all(self.word(i + k) == word for k, word in enumerate(said))

    def is_scale(self, i: int, scale: Sequence[str] | frozenset[str]) -> bool:
        """Whether a scale stands at a token; a letter (k, m) counts only glued to its digits."""
        word = self.word(i)
        return word in scale and (len(word) > 2 or self.tokens[i].glued)

    def one_of(self, i: int, scale: frozenset[str]) -> Number | None:
        """The one that a scale is of: "mil" alone, "un millon", "a thousand"."""
        if (
            self.word(i) in ARTICLES[self.language]
            and self.word(i + 1) in scale
            and len(self.word(i + 1)) > 2
        ):
            return Number(Decimal(1), i + 1)
        return Number(Decimal(1), i) if self.word(i) in scale and len(self.word(i)) > 2 else None

    def in_digits(self, i: int) -> Number | None:
        """Digits in a token, and the groups of three that follow after a space: "40 000"."""
        read = read_digits(self.digits(i), self.profile.decimal)
        if read is None:
            return None
        value, end = read.value, i + 1
        while self.is_group_of_three(i, end):
            value, end = value * THOUSAND + Decimal(self.digits(end)), end + 1
        if end == i + 1 and self.is_group_with_cents(i):
            return Number(value * THOUSAND + Decimal(self.digits(end).replace(",", ".")), end + 1)
        has_cents = end == i + 1 and self.digits(i).endswith(NO_CENTS)
        return Number(value, end, read.otherwise if end == i + 1 else None, has_cents=has_cents)

    def is_group_with_cents(self, i: int) -> bool:
        """Whether digits after a sign of money go on after a space with their cents: $ 2 500.00."""
        after_sign = i > 0 and self.tokens[i - 1].kind == "sign"
        return after_sign and self.digits(i).isdigit() and bool(WITH_CENTS.fullmatch(self.digits(i + 1)))

    def is_group_of_three(self, i: int, end: int) -> bool:
        """Whether digits go on after a space: 40 000."""
        first, following = self.digits(i), self.digits(end)
        return (
            first.isdigit()
            and len(first) <= 3
            and first[0] != "0"
            and following.isdigit()
            and len(following) == 3
            and first != following
        )
