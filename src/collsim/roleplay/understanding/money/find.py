"""All amounts of an utterance, in order."""

from __future__ import annotations

import re

from collsim.roleplay.understanding.money.amounts import Found
from collsim.roleplay.understanding.money.bare import bare_amounts, unfollowed_amounts
from collsim.roleplay.understanding.money.beside import (
    ABOUT,
    ends_of_ranges,
    hundreds_and_cents,
    pairs_of_tens,
    partners,
    ranges,
    told_around,
)
from collsim.roleplay.understanding.money.clauses import of_clauses
from collsim.roleplay.understanding.money.marked import marked_amounts
from collsim.roleplay.understanding.money.talked_of import talked_of
from collsim.roleplay.understanding.profiles import Language, Profile
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.signs import sought

AN_AMOUNT = r"(?:[#¤¢]\S* ?|con |and |y |de )"
THAT_IS = r"(?:\| ?|(?:o sea|es decir|that's|that is|i mean|son|repito|i repeat)[ ,|]+)+"
SAID_AGAIN = re.compile(rf"{AN_AMOUNT}+(?:, ?)*{THAT_IS}|{AN_AMOUNT}*[¤¢]\S* ?, ?(?:¤\S+ )?")
"""Between an amount and itself, said again in figures."""

SPOKEN_OF = re.compile(r"(?<![a-z])(?:that|this|that same|the same) (?:¤\S+ )?$")
"""Before an amount that was just named: "that leaves 415, and I'm hoping for that 415"."""

EVERY_ONE = sought(r"(?:every|each) #1(?= #)")
"""Of several payments: "every one 95 dollars"."""


def find_money(script: Script, language: Language, profile: Profile, expected_at: int | None) -> Found:
    """Take the amounts out of a script, with their places, in order.

    Args:
        script: the utterance; identifiers, percentages, dates and hours have been taken out of it.
        language: "es" or "en".
        profile: the country's conventions.
        expected_at: where the amount of a plan stands, which is money however small.
    """
    if "#" not in script.text:
        return []
    script.drop(EVERY_ONE)
    script.drop(ABOUT)
    spoken = script.text
    found = ranges(script, profile)
    found += marked_amounts(script, language, profile)
    if "#" in script.text:
        found += partners(script, found)
        found += hundreds_and_cents(script, language, profile)
        if language == "en":
            found += pairs_of_tens(script, profile, expected_at)
        found += talked_of(script, language, profile)
        found += bare_amounts(script, language, profile, found, expected_at)
        if told := of_clauses(script, language, profile, found):
            found += told
            found += bare_amounts(script, language, profile, found, expected_at)
        found += told_around(script, profile)
        found += partners(script, found)
        found += ends_of_ranges(script, found)
        found += unfollowed_amounts(script, language, profile, expected_at)
    return told_once(sorted(found, key=lambda each: each[0]), spoken, expected_at)


def told_once(found: Found, spoken: str, expected_at: int | None) -> Found:
    """Return amounts without those that are said again: "dos mil, o sea $2,000"; a plan's own is kept."""
    kept: Found = []
    for at, money in found:
        is_again = kept and kept[-1][1].value == money.value
        if not (is_again and is_no_other(spoken, kept[-1][0], at)):
            kept.append((at, money))
        elif at == expected_at:
            kept[-1] = (at, money)
    return kept


def is_no_other(spoken: str, before: int, at: int) -> bool:
    """Whether an amount that was named before is only said again, or spoken of."""
    is_spoken_of = SPOKEN_OF.search(spoken, 0, at) and "_" not in spoken[before:at]
    return bool(is_spoken_of or SAID_AGAIN.fullmatch(spoken, before, at))
