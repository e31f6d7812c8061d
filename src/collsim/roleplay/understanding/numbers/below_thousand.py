"""Numbers below a thousand: "treinta y cinco", "doscientos cincuenta", "a hundred and twenty"."""

from __future__ import annotations

from decimal import Decimal

from collsim.roleplay.understanding import words
from collsim.roleplay.understanding.numbers.said import AND, ARTICLES, HUNDRED, THOUSAND, Number, SaidTokens

COUNTED_APART = frozenset(
    ("de", "del", "pagos", "cuotas", "abonos", "letras", "dias", "meses", "semanas", "quincenas", "horas")
)
"""What digits after hundreds count by themselves."""


COINS = frozenset(("dollars", "dollar", "bucks", "quid", "pounds", "euros", "rand", "rupees"))
"""After the tens in digits of one number: "1 hundred 20 dollars"."""

SPANS, AFTERWARDS = frozenset(("days", "weeks", "months")), frozenset(("later", "after", "from", "apart"))
"""Of what a number right after a hundred tells how much later it is."""

BIGGER = frozenset(("grand", "thousand", "k", "million"))
"""What makes another number of the one before it."""


class NumbersBelowThousand(SaidTokens):
    """Reads numbers below a thousand; each method returns what begins at token `i`, or None."""

    def below_hundred(self, i: int) -> Number | None:
        """Read "treinta y cinco", "thirty five", "dieciseis", "7"."""
        word = self.word(i)
        if word in words.TENS[self.language]:
            return self.tens(i, Decimal(words.TENS[self.language][word]))
        if word == "diez" and self.word(i + 1) == "y" and (unit := self.unit(i + 2)) and unit.value > 5:
            return Number(10 + unit.value, unit.end)
        if word in words.TEENS[self.language]:
            return Number(Decimal(words.TEENS[self.language][word]), i + 1)
        return self.unit(i)

    def tens(self, i: int, value: Decimal) -> Number:
        """Tens and the unit after them, with or without its "y"."""
        after = i + 2 if self.language == "es" and self.word(i + 1) == "y" else i + 1
        unit = self.unit(after) or (self.single_digit(after) if after == i + 2 else None)
        return Number(value + unit.value, unit.end) if unit else Number(value, i + 1)

    def unit(self, i: int) -> Number | None:
        """Read one to nine in words."""
        value = words.UNITS[self.language].get(self.word(i))
        return Number(Decimal(value), i + 1) if value else None

    def single_digit(self, i: int) -> Number | None:
        """Read one to nine in a digit: "treinta y 3"."""
        text = self.digits(i)
        return Number(Decimal(text), i + 1) if len(text) == 1 and text != "0" else None

    def below_thousand(self, i: int) -> Number | None:
        """Hundreds and what follows; digits stand for themselves."""
        if self.digits(i):
            return self.hundreds_of_digits(self.in_digits(i))
        return self.hundreds_es(i) if self.language == "es" else self.hundreds_en(i)

    def hundreds_of_digits(self, count: Number | None) -> Number | None:
        """Read "3 hundred and 21" in English; else the number as it is."""
        if (
            count
            and self.language == "en"
            and self.digits(count.end - 1)
            and self.word(count.end) == "hundred"
        ):
            return self.after_hundred(count.value * HUNDRED, count.end + 1)
        return count

    def hundreds_es(self, i: int) -> Number | None:
        """Read "doscientos cincuenta", "dos cientos"."""
        hundreds = words.HUNDREDS.get(self.word(i))
        start = i + 1
        if hundreds is None and self.word(i + 1) in ("cientos", "cientas") and (unit := self.unit(i)):
            hundreds, start = int(unit.value) * 100, i + 2
        if hundreds is None:
            return self.below_hundred(i)
        rest = self.below_hundred(start) or self.tens_in_digits(start)
        return Number(hundreds + rest.value, rest.end) if rest else Number(Decimal(hundreds), start)

    def tens_in_digits(self, i: int) -> Number | None:
        """Read the digits of "doscientos 50", where they begin nothing else: "quinientos 15 de mayo"."""
        tens = self.two_digits(i)
        is_its_own = len(self.digits(i)) < 2 or self.word(i + 1) in COUNTED_APART
        return None if is_its_own else tens

    def hundreds_en(self, i: int) -> Number | None:
        """Read "a hundred and twenty", "fifteen hundred", "3 hundred"."""
        count = self.below_hundred(i)
        if count is None and self.word(i) in ("hundred", *ARTICLES["en"]):
            start = i if self.word(i) == "hundred" else i + 1
            count = Number(Decimal(1), start) if self.word(start) == "hundred" else None
        if count is None or self.word(count.end) not in ("hundred", "hundreds"):
            return count
        return self.after_hundred(count.value * HUNDRED, count.end + 1)

    def after_hundred(self, value: Decimal, i: int) -> Number:
        """Read what follows the hundreds in English, with or without its "and"."""
        start = i + 1 if self.word(i) in AND else i
        may_be_digits = start > i or not self.word(start + 1) or self.word(start + 1) in COINS
        rest = self.below_hundred(start) or (self.two_digits(start) if may_be_digits else None)
        if rest and start == i and self.word(rest.end) in SPANS and self.word(rest.end + 1) in AFTERWARDS:
            return Number(value, i)  # "another hundred seven days later"
        if rest and start > i and value >= THOUSAND and self.word(rest.end) in BIGGER:
            return Number(value, i)  # "between fifteen hundred and two grand"
        return Number(value + rest.value, rest.end) if rest else Number(value, i)

    def two_digits(self, i: int) -> Number | None:
        """Read what is below a hundred in digits: "3 hundred and 21"."""
        text = self.digits(i)
        return Number(Decimal(text), i + 1) if text.isdigit() and len(text) <= 2 else None
