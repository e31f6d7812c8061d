"""Amounts with a currency or with cents: "$1,700", "mil pesos con 20 centavos", "seventeen fifty dollars"."""

from __future__ import annotations

import re
from decimal import Decimal

from collsim.roleplay.understanding.context import FOLLOWED
from collsim.roleplay.understanding.money.amounts import (
    CENT,
    Found,
    Match,
    N,
    amount_of,
    currency_of,
    hundreds_unsaid,
)
from collsim.roleplay.understanding.profiles import Language, Profile
from collsim.roleplay.understanding.readings import Money
from collsim.roleplay.understanding.script import TAKEN, Script
from collsim.roleplay.understanding.signs import Family, Sought, sought

CURRENCY = r"¤(?P<{0}>[A-Z]{{3}}|---)"
TWO_DIGITS = r"#(?P<c>\d\d?)(?![\d.~])"
CENTS_NAMED = r"(?:,? ?(?:con|with|y|and|de|,)? ?#(?P<c>\d\d?(?:\.\d+)?)(?![\d.~]) ¢)"
CENTS_NAMED2 = CENTS_NAMED.replace("<c>", "<c3>")
CENTS_BARE = (
    r"(?<!\.\d)(?<!\.\d\d)(?: (?P<link>con|y|and)? ?#(?P<c2>\d\d?)(?![\d.~])"
    r"(?!(?: de)? ?(?:¤|¢|mo\d)| of (?:those|them|these|your)))"
)
BEFORE = r"(?<![\d#.~]\d )" + CURRENCY.format("before") + " ?" + N
AFTER = CURRENCY.format("after")
MARKED_AFTER = N + rf"(?: (?:de |of |odd |belize |tt |us )?){AFTER}(?P<scale> #1000000(?:000)?)?"


def marked_rules(language: Language) -> Family[Sought]:
    """Return the patterns of an amount with a currency, the fullest first."""
    cents = rf"(?:{CENTS_NAMED}|{CENTS_BARE}{FOLLOWED[language]})?"
    return Family(
        (
            sought(rf"{BEFORE}(?: (?:con|y|and) {TWO_DIGITS})?(?: (?:de )?{AFTER})(?! #)(?: ¢)?"),
            sought(rf"{BEFORE}{cents}"),
            sought(rf"{N} con {TWO_DIGITS} (?:de )?{AFTER}"),
            sought(
                rf"#(?<!every #)(?<!each #)(?P<hundreds>[1-9]\d?) #(?P<rest>[1-9]\d)(?: {AFTER}{CENTS_NAMED}?"
                rf"|{CENTS_NAMED2})"
            ),
            sought(rf"{MARKED_AFTER}{cents}"),
            sought(rf"{N}{CENTS_NAMED}"),
            sought(rf"(?P<cents_only>{N}) ¢(?! ¤)"),
        )
    )


MARKED: dict[Language, Family[Sought]] = {"es": marked_rules("es"), "en": marked_rules("en")}
HUNDREDS_APART = re.compile(
    r"#([1-9]\d{0,2}000(?= , #\d{1,3} |000)(?:000)?) , #([1-9]\d{0,5})(?= (?:us |[a-z]+n )?¤)"
)
"""English sets the hundreds apart: "two thousand, four hundred and eighteen Jamaican dollars"."""


def marked_amounts(script: Script, language: Language, profile: Profile) -> Found:
    """Take out the amounts with a currency or cents."""
    if "¤" not in script.text and "¢" not in script.text:
        return []
    if language == "en":
        script.text = HUNDREDS_APART.sub(thousands_and_hundreds, script.text)
    return [
        (match.start(), marked(match, profile))
        for rule in MARKED[language].worth_trying(script)
        for match in script.take(rule)
    ]


def thousands_and_hundreds(match: Match) -> str:
    """Return thousands and hundreds as one number; places stay as they are."""
    number = f" #{int(match[1]) + int(match[2])}"
    return TAKEN * (len(match.group()) - len(number)) + number


def marked(match: Match, profile: Profile) -> Money:
    """Return an amount with its currency and its cents."""
    said = match.groupdict()
    currency = currency_of(said.get("after"), said.get("before"), profile)
    cents = said.get("c") or said.get("c2") or said.get("c3")
    if said.get("hundreds"):
        amount = hundreds_unsaid(match, currency)
        return Money(amount.value + Decimal(cents) * CENT, currency) if cents else amount
    value, others = amount_of(said["n"], said["n_otherwise"])
    if said.get("cents_only"):
        return Money(value * CENT, currency)
    value *= Decimal(said["scale"][2:]) if said.get("scale") else 1
    return Money(value + Decimal(cents) * CENT, currency) if cents else Money(value, currency, others)
