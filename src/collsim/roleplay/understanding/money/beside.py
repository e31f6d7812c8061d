"""Amounts that what is around them tells: "dos o tres mil pesos", "50 hoy y 50 el viernes"."""

from __future__ import annotations

import re
from decimal import Decimal

from collsim.roleplay.understanding.context import COUNTABLE, FOLLOWED
from collsim.roleplay.understanding.money.amounts import (
    MILLION,
    THOUSAND,
    Found,
    Match,
    N,
    amount_of,
    cents_unsaid,
    currency_of,
    has_parts_of_a_cent,
    read_amount,
    value_of,
)
from collsim.roleplay.understanding.money.bare import (
    CLOSING,
    HUNDRED,
    LARGEST_RATIO,
    SMALLEST_AFTER_A_CUE,
    SMALLEST_PAID,
    clause_of,
    is_open,
    sentence_of,
)
from collsim.roleplay.understanding.money.cues import FARTHEST_CUE, cue_before
from collsim.roleplay.understanding.profiles import Language, Profile
from collsim.roleplay.understanding.readings import Money
from collsim.roleplay.understanding.script import NUMBER, Script
from collsim.roleplay.understanding.signs import Sought, sought
from collsim.roleplay.understanding.words import listed

ABOUT = sought(rf"{N} y (?:pico|tantos|fraccion|algo)(?: (?:de )?¤\S+)?(?=.*#\d)")
"""A vague amount that is not the one that is meant, because an exact one follows."""

RANGE = sought(
    rf"#(?<!(?<![a-z])en #)(?<!(?<![a-z])in #)(?<!into #){NUMBER.format('low')[1:]} (?:o|u|a|y|or|to|and"
    rf"|,) {NUMBER.format('high')}(?P<mark> (?:de )?¤\S+)?"
)
BESIDE = sought(rf"#(?<!\d #){N[1:]} (?:y|o|u|a|and|or|to|,)(?: (?:los|unos))? $")
DAY = "_{4}"
"""A day that has been taken out."""

THE_OTHER = r"(?:los |las |the |el |la )?(?:otr[oa]s?|other|next|remaining|siguientes|restantes)|another"
SECOND = sought(
    rf"(?:_|_ (?:ya|ahora|ahorita|now)) ?,?(?: (?:y|and|then|luego|mas|plus|{THE_OTHER}|,))+ {N}(?= ?_)"
)
"""A number between a day and a day, after an amount with its day."""

BEFORE_A_DAY = sought(
    rf"{N}(?= (?:(?:on|by|before|for|el|para|this|la|starting|beginning|from|desde|a partir del?) )?{DAY})"
)
"""A number right before a day: "ok, 75 on Friday works"."""

NAMING = listed(
    "el la al del the a en at numero number",
)
"""What names one thing when its number follows."""

END_OF_RANGE = sought(rf"(?:between|entre) (?:unos |los )?_+ (?:and|y) {N}(?! {COUNTABLE})")
"""The second number of a range whose first is an amount."""

UP_TO = sought(rf"_+ (?:to|a) {N}(?! ?[¤¢%#T])(?! {COUNTABLE})")
"""The second number of a range without "between": "I can do 50 to 70"."""

WIDEST_RANGE = 4

ARRIVED = sought(
    rf"{N}(?= (?:go(?:es)? through|went through|clear|post|bounce|came in|came through|hit|land|entr[oae]"
    r"|cay[oe]|lleg[oau]|(?:se )?reflej|aparec))"
)
"""An amount that came or did not: "did the 75 go through?"."""

APIECE = sought(
    rf"{N}(?= (?:each|apiece|a pop|por pago|per payment|(?:each|every) (?:other |second )?(?:wd\d"
    rf"|pay))(?![a-z]))"
)
TWO_FIFTY = sought(
    rf"(?<![\d.~])#(?P<hundreds>[1-9]\d?) #(?P<rest>[1-9]\d)"
    rf"(?:(?P<closing> (?:total|flat|even|altogether|all in|apiece|each))(?![a-z])|{FOLLOWED['en']})"
)
EACH_TIME = (" each", " apiece")
EACH_MONTH = re.compile(
    r" (?:(?:a|per|each|every) (?:month|week|fortnight|pay ?day)|monthly|weekly)(?![a-z])"
)
"""What is paid again and again is no hour: "two-ten a month"."""

CENTS_AFTER: dict[Language, Sought] = {
    language: sought(
        r"#(?<![\d.~] #)(?:(?P<hundreds>[1-9]|1\d(?= #[1-9][1-9])) #(?P<rest>[1-9]\d)"
        r"|(?P<n>(?!\d00 )[1-9]\d{2,3})) #(?P<c>\d\d)"
        rf"(?![\d.~])(?: (?=total|flat|even|altogether|all in|left|behind|due|overdue)|{FOLLOWED[language]})"
    )
    for language in ("es", "en")
}
"""Dollars and cents with nothing between them: "three eighteen forty", "417 30 behind"."""

OH = sought(r"#(?<![\d.~] #)(?P<hundreds>[1-9]\d?) oh #(?P<rest>[1-9])(?![\d.~])(?! ?[¤#T%])")
"""Hundreds and ones: "twelve oh four"."""

HOUR_BEFORE = re.compile(
    r"(?<![a-z])(?:at|around|until|till|before|after|from|between|about|say|by|is it|like|page|room|line"
    r"|chapter|for|unit|suite|[a-z]+ing at) $"
)
CALLING = re.compile(
    r"(?<![a-z])(?:call|ring|phone|bell|meet|appointment|hour|clock|see you|talk|speak|open)"
)
"""Of an hour somebody speaks in a sentence with one of these: "two thirty then, I'll ring you"."""

DAY_AFTER = re.compile(rf" (?:on |by )?{DAY}")
LAST_DAY = 31
"""Up to it "the 15" may be a day."""

QUARTER = 15
"""Minutes of most hours that people name."""

MINUTES = 60
"""Below it, the second number may be of minutes."""


def ranges(script: Script, profile: Profile) -> Found:
    """Take out ranges whose first number borrows the scale of the second: "dos o tres mil pesos"."""
    found: Found = []
    for match in RANGE.finditer(script.text):
        low, high = Decimal(match["low"]), amount_of(match["high"], match["high_otherwise"])[0]
        scale = scale_of(high)
        if low < high / scale and high % scale == 0 and high >= scale and low == int(low):
            mark = match["mark"]
            currency = currency_of(mark[-3:] if mark else None, None, profile)
            found.append((match.start(), Money(low * scale, currency)))
            found.append((match.start("high"), Money(high, currency)))
            script.remove(match.start(), match.end())
    return found


def scale_of(high: Decimal) -> Decimal:
    """Return what a range's first number borrows from its second: of "four to five hundred" the hundreds."""
    if high < THOUSAND:
        return Decimal(HUNDRED)
    return THOUSAND if high % MILLION else MILLION


def partners(script: Script, found: Found) -> Found:
    """Take out the numbers that stand beside an amount: "entre quinientos y ochocientos pesos"."""
    more: Found = []
    for at, money in found:
        match = BESIDE.search(script.text, max(0, at - FARTHEST_CUE), at)
        if match and value_of(match) * LARGEST_RATIO >= money.value:
            more.append((match.start(), read_amount(match, money.currency)))
            script.remove(match.start(), match.end())
    return more


def ends_of_ranges(script: Script, found: Found) -> Found:
    """Take out the numbers up to which a range goes that begins with an amount: "50 to 70"."""
    more: Found = []
    for at, money in found:
        match = UP_TO.match(script.text, at)
        if match and money.value < value_of(match) <= money.value * WIDEST_RANGE:
            more.append((match.start("n") - 1, read_amount(match, money.currency)))
            script.remove(match.start("n") - 1, match.end("n"))
    return more


def pairs_of_tens(script: Script, profile: Profile, expected_at: int | None) -> Found:
    """Take out hundreds that are left unsaid after a word of paying: "at least two fifty"."""
    found: Found = []
    for match in TWO_FIFTY.finditer(script.text):
        if match["hundreds"] == match["rest"]:
            continue  # fifty-fifty
        may_be_an_hour = int(match["rest"]) < MINUTES
        is_cued = (
            match["closing"]
            or EACH_MONTH.match(script.text, match.end())
            or CLOSING.match(script.text, match.end())
            or not may_be_an_hour
            or DAY_AFTER.match(script.text, match.end())
            or is_no_hour(match, script.text)
        )
        if match.start() == expected_at or is_cued or cue_before(script.text, match.start(), "en"):
            script.remove(match.start(), match.end())
            is_repeated = match.start() == expected_at or match["closing"] in EACH_TIME
            found.append((match.start(), cents_unsaid(match, profile.currency, is_repeated=is_repeated)))
    return found


def hundreds_and_cents(script: Script, language: Language, profile: Profile) -> Found:
    """Take out "six eighty-two fifty-five" and "twelve oh four", which is no hour."""
    found: Found = []
    for match in CENTS_AFTER[language].finditer(script.text):
        if is_told_as_money(match, script.text, language):
            script.remove(match.start(), match.end())
            said = match["n"] or match["hundreds"] + match["rest"]
            found.append((match.start(), Money(Decimal(f"{said}.{match['c']}"), profile.currency)))
    for match in OH.finditer(script.text) if " oh #" in script.text else ():
        if is_no_hour(match, script.text):
            script.remove(match.start(), match.end())
            amount = Decimal(match["hundreds"]) * HUNDRED + Decimal(match["rest"])
            found.append((match.start(), Money(amount, profile.currency)))
    return found


def is_told_as_money(match: Match, text: str, language: Language) -> bool:
    """Whether nothing stands before dollars and cents that they may name."""
    before = text[max(0, match.start() - FARTHEST_CUE) : match.start()].split()
    return not before or not is_open(before[-1]) or bool(cue_before(text, match.start(), language))


def is_no_hour(match: Match, text: str) -> bool:
    """Whether nobody speaks of an hour around "two fifty", and nothing stands before it that it may name.

    "Fifty-fifty" is no amount.
    """
    if match["hundreds"] == match["rest"]:
        return False
    before = text[max(0, match.start() - FARTHEST_CUE) : match.start()]
    said_beside = sentence_of(match, text) if int(match["rest"]) % QUARTER == 0 else clause_of(match, text)
    if HOUR_BEFORE.search(before) or CALLING.search(said_beside):
        return False
    last = before.split()[-1:]
    return not last or not is_open(last[0])


def told_around(script: Script, profile: Profile) -> Found:
    """Take out amounts that what is around them tells: "50 hoy y 50 el viernes", "did the 75 go through?"."""
    found: Found = []
    for rule in (SECOND, END_OF_RANGE, ARRIVED, APIECE):
        for match in rule.finditer(script.text):
            if value_of(match) >= SMALLEST_AFTER_A_CUE:
                script.remove(match.start("n") - 1, match.end("n"))
                found.append((match.start("n") - 1, read_amount(match, profile.currency)))
    for match in BEFORE_A_DAY.finditer(script.text):
        if may_be_paid(match, script.text):
            script.remove(match.start(), match.end())
            found.append((match.start(), read_amount(match, profile.currency)))
    return found


def may_be_paid(match: Match, text: str) -> bool:
    """Whether a number before a day may be an amount that is due on it, and names nothing."""
    value = value_of(match)
    if value < SMALLEST_PAID or has_parts_of_a_cent(value):
        return False
    before = text[: match.start()].split()[-1:]
    if before == ["the"]:
        return value > LAST_DAY
    return not before or (before[0] not in NAMING and not is_open(before[0]) and before[0][0] not in "#@T¤")
