"""Whole number phrases: "doce mil cuatrocientos", "2 mil 500", "millón y medio", "veinte lucas"."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from collsim.roleplay.understanding import words
from collsim.roleplay.understanding.numbers.below_thousand import NumbersBelowThousand
from collsim.roleplay.understanding.numbers.said import (
    AND,
    ARTICLES,
    HALF,
    HUNDRED,
    MILLION,
    TEN,
    THOUSAND,
    Number,
)
from collsim.roleplay.understanding.profiles import SPOKEN_IN_THOUSANDS, Language, profile_of
from collsim.roleplay.understanding.tokens import Token

DECIMAL_WORDS = {"es": ("punto", "coma"), "en": ("point",)}
BILLIONS = {"es": ("billon", "billones"), "en": ("billion", "billions")}
BILLION = {"es": MILLION * MILLION, "en": THOUSAND * MILLION}

AFTER_TENS = frozenset(("y", "con", "pesos", "le", "hoy", "en", "si", "por", "para"))
"""What may follow the tens of "2 mil 80"."""

NOTES = frozenset(("fiver", "tenner"))
"""Of a note there is one where nobody counts: "fiver a week"."""

RestAt = Callable[[int], Number | None]


class NumberReader(NumbersBelowThousand):
    """Reads the numbers of one utterance; each method returns what begins at token `i`, or None."""

    def number(self, i: int) -> Number | None:
        """A whole number phrase with its scales, fractions and slang."""
        if not (self.digits(i) or self.word(i) in words_that_begin(self.language) or self.slang(i)):
            return None
        if not self.goes_on(i + 1) and not self.slang(i):
            return self.short(i)
        found = self.part_of_a_scale(i) or self.millions(i)
        is_article = found is not None and found.end == i + 1 and self.word(i) in ("un", "una")
        if found is None or (is_article and self.slang(i + 1)):
            return self.slang_alone(i)
        return None if is_article else self.in_slang(found)

    def goes_on(self, i: int) -> bool:
        """Whether a number that has begun may go on with this token."""
        return bool(self.digits(i) or self.word(i) in words_that_go_on(self.language) or self.slang(i))

    def short(self, i: int) -> Number | None:
        """A number of one token, as most are; an article is none."""
        word = self.word(i)
        if not word:
            return self.in_digits(i)
        value = value_of_word(word, self.language)
        return None if value is None else Number(value, i + 1)

    def thousands(self, i: int) -> Number | None:
        """Read "mil quinientos", "2 mil 500", "twelve thousand four hundred"."""
        scale = words.THOUSANDS[self.language]
        count = self.one_of(i, scale) or self.hundred_unsaid(i) or self.below_thousand(i)
        if count is None or not self.is_scale(count.end, scale):
            return count
        found = self.plus_rest(count.value * THOUSAND, count.end + 1, self.below_thousand, THOUSAND)
        return self.with_hundreds_unsaid(found, count.end + 1)

    def hundred_unsaid(self, i: int) -> Number | None:
        """Read "one ninety-five" before "thousand" as 195."""
        hundreds = self.unit(i) if self.language == "en" else None
        tens = self.below_hundred(hundreds.end) if hundreds else None
        if hundreds is None or tens is None or tens.value < TEN or self.word(tens.end) != "thousand":
            return None
        return Number(hundreds.value * HUNDRED + tens.value, tens.end)

    def with_hundreds_unsaid(self, found: Number, rest: int) -> Number:
        """Read "four thousand two" at the end of a clause as 4,200; 4,002 is the other reading."""
        ones = words.UNITS["en"].get(self.word(rest)) if self.language == "en" else None
        if ones is None or found.end != rest + 1 or not self.ends_at(found.end):
            return found
        return Number(found.value + ones * (HUNDRED - 1), found.end, found.value)

    def ends_at(self, i: int) -> bool:
        """Whether a clause ends before a token."""
        return i >= len(self.tokens) or self.tokens[i].kind in ("pause", "stop")

    def millions(self, i: int) -> Number | None:
        """Read "un millon doscientos mil", "2 millones y medio", "1.5M"; else what is below a million."""
        scale = words.MILLIONS[self.language]
        count = self.one_of(i, scale) or self.thousands(i)
        if count is None:
            return None
        count = self.with_decimals(count)
        if self.is_scale(count.end, BILLIONS[self.language]):
            return self.plus_rest(
                count.value * BILLION[self.language], count.end + 1, self.millions, BILLION[self.language]
            )
        if self.is_scale(count.end, scale):
            found = self.plus_rest(count.value * MILLION, count.end + 1, self.thousands, MILLION)
            return self.with_thousands_unsaid(found, count.end + 1)
        if self.is_scale(count.end, words.THOUSANDS[self.language]) and count.value != int(count.value):
            return Number(count.value * THOUSAND, count.end + 1)
        return count

    def with_thousands_unsaid(self, found: Number, rest: int) -> Number:
        """Read "2 millones 400", "un millon doscientos" as 2.400.000, 1.200.000 where nobody counts units."""
        unsaid = found.value % MILLION
        if self.is_one_word_of_thousands(found, rest):
            return Number(found.value + unsaid * (HUNDRED * THOUSAND - 1), found.end, found.value)
        is_short = found.end > rest and HUNDRED <= unsaid < THOUSAND and unsaid % HUNDRED == 0
        is_counted = not self.digits(rest) and self.word(found.end).startswith(("peso", "guarani"))
        if not is_short or is_counted or self.profile.currency not in SPOKEN_IN_THOUSANDS:
            return found
        return Number(found.value + unsaid * (THOUSAND - 1), found.end, found.value)

    def is_one_word_of_thousands(self, found: Number, rest: int) -> bool:
        """Whether hundreds of thousands are left unsaid: "un millón ocho" is 1.800.000."""
        is_one_word = found.end == rest + 1 and self.word(rest) in words.UNITS[self.language]
        is_counted = self.word(found.end).startswith(("peso", "guarani"))
        return is_one_word and not is_counted and self.profile.currency in SPOKEN_IN_THOUSANDS

    def plus_rest(self, value: Decimal, i: int, rest_at: RestAt, scale: Decimal) -> Number:
        """A scale and what is added to it: "y medio", or a smaller number."""
        if self.word(i) == "y" and self.word(i + 1) in ("medio", "media") and scale > HUNDRED:
            return Number(value + scale * HALF, i + 2)
        start = i + 1 if self.language == "en" and self.word(i) in AND else i
        rest = rest_at(start)
        if rest and rest.value < scale and self.may_be_added(start, rest):
            return Number(value + rest.value, rest.end)
        return Number(value, i)

    def may_be_added(self, start: int, rest: Number) -> bool:
        """Digits are added only as a full group of three ("2 mil 500") or with a scale ("300 mil")."""
        text = self.digits(start)
        return not text or len(text) == 3 or rest.end > start + 1 or self.are_tens_after_digits(start)

    def are_tens_after_digits(self, start: int) -> bool:
        """Whether two digits go on a number in digits and its scale, and count nothing: "2 mil 80"."""
        following = self.word(start + 1)
        is_free = following in AFTER_TENS or self.ends_at(start + 1)
        is_in_digits = bool(self.digits(start - 2)) and len(self.digits(start)) == 2
        return self.language == "es" and is_in_digits and is_free

    def with_decimals(self, count: Number) -> Number:
        """Read "uno coma siete", "two point two": the digits after the point, one by one or as a number."""
        i = count.end
        if self.word(i) not in DECIMAL_WORDS[self.language]:
            return count
        said = ""
        i += 1
        while self.word(i) in words.ZERO[self.language]:
            said, i = said + "0", i + 1
        while rest := self.below_thousand_whole(i):
            said, i = said + str(rest.value), rest.end
        return Number(count.value + Decimal(f"0.{said}"), i) if said else count

    def below_thousand_whole(self, i: int) -> Number | None:
        """Read a whole number below a thousand."""
        found = self.below_thousand(i)
        return found if found and found.value == int(found.value) else None

    def part_of_a_scale(self, i: int) -> Number | None:
        """Read "medio millon", "half a million", "two and a half thousand", "a couple of hundred"."""
        for said, share in PARTS[self.language]:
            if not self.says(i, said):
                continue
            end = i + len(said) + 1
            if scale := self.scale_at(end - 1):
                return Number(share * scale, end)
            if slang := self.slang(end - 1):
                return Number(share * slang, end, is_money=True)
        count = self.below_hundred(i)
        if count and self.says(count.end, AND_A_HALF[self.language]):
            end = count.end + len(AND_A_HALF[self.language])
            if scale := self.scale_at(end):
                return Number((count.value + HALF) * scale, end + 1)
            if slang := self.slang(end):
                return Number((count.value + HALF) * slang, end + 1, is_money=True)
        return None

    def scale_at(self, i: int) -> Decimal | None:
        """The scale that a word names."""
        word = self.word(i)
        if word in words.THOUSANDS[self.language]:
            return THOUSAND
        if word in words.MILLIONS[self.language]:
            return MILLION
        if word in BILLIONS[self.language]:
            return BILLION[self.language]
        return HUNDRED if word == "hundred" else None

    # ------------------------------------------------------------------------------------------ slang

    def in_slang(self, found: Number) -> Number:
        """Read "veinte lucas", "dos palos y medio", "two grand"."""
        unit = self.slang(found.end)
        if unit is None:
            return found
        return self.plus_slang_rest(found.value * unit, found.end + 1, unit)

    def plus_slang_rest(self, value: Decimal, i: int, unit: Decimal) -> Number:
        """Read what is added to slang; after a million the thousands are left out: "un palo doscientos"."""
        said = self.plus_rest(value, i, self.thousands, unit)
        rest = said.value - value
        left_out = unit == MILLION and 0 < rest < THOUSAND
        return Number(value + rest * THOUSAND if left_out else said.value, said.end, is_money=True)

    def slang_alone(self, i: int) -> Number | None:
        """Read "una luca", "luca y media", "a grand", "un palo"."""
        start = i + 1 if self.word(i) in ARTICLES[self.language] else i
        unit = self.slang(start)
        is_counted = (
            start > i
            or self.word(start) in NOTES
            or self.says(i + 1, ("y", "media"))
            or self.says(i + 1, ("y", "medio"))
        )
        if unit is None or not is_counted:
            return None
        return self.plus_slang_rest(unit, start + 1, unit)

    def slang(self, i: int) -> Decimal | None:
        """How many main units a word of the street stands for."""
        word = self.word(i)
        if word not in self.profile.slang_words:
            return None
        word = word.removesuffix("'s")
        slang = self.profile.slang
        return slang.get(word) or slang.get(word.removesuffix("s")) or slang.get(word.removesuffix("es"))


@lru_cache(maxsize=512)
def value_of_word(word: str, language: Language) -> Decimal | None:
    """Return the number that a single word means; an article means none."""
    if word in ARTICLES[language] and word != "one":
        return None
    number = NumberReader([Token("word", word)], language, profile_of(None, language)).millions(0)
    return number and number.value


@lru_cache(maxsize=2)
def words_that_begin(language: Language) -> frozenset[str]:
    """Return the words with which a number may begin."""
    tables = (words.UNITS[language], words.TEENS[language], words.TENS[language])
    hundreds = words.HUNDREDS if language == "es" else ("hundred",)
    scales = words.THOUSANDS[language] | words.MILLIONS[language]
    parts = (said[0] for said, _ in PARTS[language])
    return frozenset(
        (*(word for table in tables for word in table), *hundreds, *scales, *parts, *ARTICLES[language])
    )


@lru_cache(maxsize=2)
def words_that_go_on(language: Language) -> frozenset[str]:
    """Return the words with which a number may go on after its first word or its digits."""
    return (
        words_that_begin(language)
        | {"y", "and", "hundred", "hundreds", "cientos", "cientas", "half", "quarter", "quarters", "couple"}
        | {"de", "par", "of", *DECIMAL_WORDS[language], *BILLIONS[language]}
    )


AND_A_HALF = {"es": ("y", "medio"), "en": ("and", "a", "half")}
PARTS: dict[Language, tuple[tuple[tuple[str, ...], Decimal], ...]] = {
    "es": (
        (("medio",), HALF),
        (("cuarto", "de"), Decimal("0.25")),
        (("un", "par", "de"), Decimal(2)),
    ),
    "en": (
        (("half", "a"), HALF),
        (("a", "quarter"), Decimal("0.25")),
        (("quarter",), Decimal("0.25")),
        (("three", "quarters"), Decimal("0.75")),
        (("quarter", "of", "a"), Decimal("0.25")),
        (("three", "quarters", "of", "a"), Decimal("0.75")),
        (("a", "couple", "of"), Decimal(2)),
        (("a", "couple"), Decimal(2)),
        (("couple", "of"), Decimal(2)),
    ),
}
"""Parts of a scale, the longest first."""
