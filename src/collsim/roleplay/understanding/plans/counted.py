"""Payments that are counted: "cuatro pagos quincenales de 400", "five months at $96", "12 de 450"."""

from __future__ import annotations

import re

from collsim.roleplay.understanding.plans.parts import (
    ADJECTIVE,
    ALREADY_DUE,
    AMOUNT,
    BEHIND,
    EVERY,
    MARK,
    NOT_MARKED,
    PAYMENT_NAMES,
    SPAN,
    UNITS,
    Match,
    Terms,
    period_in,
    taken,
)
from collsim.roleplay.understanding.plans.spans import count_and_period
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.signs import Sought, sought

LINKS = (
    r"(?: (?:de|mas de|more of|of|a|por|at|x|unos|about|,|y each|and each|each|of them|es|is|a razon de"
    r"|sin interes(?:es)?"
    r"|will be|would be|seran|quedarian en|van a ser|precio contado|just|only|solo|apenas|que serian"
    r"|serian|like|say|digamos))*"
)
NOT_THE_FIRST_OF_SOME = rf"(?!(?: {MARK})?(?: ,)? (?:and|y|,|then|luego)(?: then| luego)? (?!#1 )[#¤])"
ITS_AMOUNT = rf"{LINKS}(?: {AMOUNT}{NOT_THE_FIRST_OF_SOME})?"

COUNTED = sought(
    rf"(?P<taken>{NOT_MARKED}#(?P<count>[2-9]|[1-9]\d{{1,2}})(?P<adjective>(?: {ADJECTIVE})*)"
    rf" (?P<noun>{PAYMENT_NAMES})(?!{ALREADY_DUE})"
    rf"(?P<period>(?: (?:y )?(?:{ADJECTIVE}"
    rf"|{EVERY}))*)(?: , #(?P=count)(?= ,))?){ITS_AMOUNT}(?P<after> {MARK} {EVERY})?"
)
"""Cuatro pagos quincenales de 400; three payments of $210 every other week."""

BEFORE_MONTHS = r"(?:(?:a|en|in|over|por|for|son|serian|quedan|do|say) |(?<=^)|(?<=[,|] ))"
MONTHS_OF = sought(
    rf"(?<![a-z])(?P<taken>{BEFORE_MONTHS}{SPAN}) (?:de|de a|of|at|a|x|por|times|pagando|abonando|paying)"
    rf" {AMOUNT}(?! (?:{EVERY}|am|pm))",
)
"""Son cuatro semanas de $620; over 6 months of $80; 12 meses x 450."""

MONTHS_AT = sought(rf"(?<![a-z])(?P<taken>{SPAN}) (?:at|x) {AMOUNT}(?<!#\d)(?! (?:{EVERY}|am|pm|o'?clock))")
"""It'd be 24 months at $74.16; and not "in two weeks at 4"."""

SO_MANY_TIMES = sought(
    rf"{AMOUNT}(?: {MARK})?(?: (?:and|y|con) #\d\d?(?: ¢)?)?(?: (?:a time|a go|a pop|each))?(?: ,)?"
    r" (?P<taken>#(?P<count>[2-9]|[1-9]\d) (?:times|veces))(?= ?$| ?[,|])",
)
"""Q475, cinco veces; 64 pounds a time, seven times."""

TIMES_SO_MANY = sought(
    rf"(?=¤|#\S+ ¤|#[2-9]\d+ \S+ #[2-9](?!\d)){AMOUNT}(?: {MARK})?"
    rf" (?P<taken>(?:times|x) #(?P<count>[2-9]|[1-9]\d)(?![\d.~])(?P<period>(?: {EVERY})?))(?= ?$| ?[,|])",
)
"""44 dollars times six; 70 x 3; without a currency the first of two such numbers may count the payments."""

NO_PAYMENTS = (
    rf"(?:{UNITS}|{PAYMENT_NAMES}|billetes|bills|notes|facturas|invoices|recibos|cheques|digits|digitos)"
)
PARTS_OF = sought(
    rf"(?P<taken>#(?P<count>[2-9]|[1-6]\d)(?P<adjective>(?: {ADJECTIVE})*)"
    rf" (?!{NO_PAYMENTS}(?![a-z]))(?P<noun>[a-z]{{3,}}s)(?P<adjective2>(?: {ADJECTIVE})*) (?:of"
    rf"|de)) {AMOUNT}(?<!#\d)",
)
"""Five monthly helpings of £22: what people call a payment has no end."""

MONTHS_PAYING = sought(rf"(?<![a-z])(?P<taken>{SPAN})(?: ,)? (?:pagando|abonando|paying) {AMOUNT}")
"""Six months paying 50."""

PAID = re.compile(
    rf"(?: {MARK})?(?:{ALREADY_DUE}| (?:posted|cleared|received|returned|bounced|recibid[oa]s"
    rf"|aplicad[oa]s)| no(?= ?[,|]| ?$))"
)
"""After payments of an amount that were missed, or made."""

STILL_TO_GO = re.compile(rf"(?: {MARK})? (?:left|to go)(?![a-z])")
"""After payments of an amount that are still to be made."""

NOT_PROPOSED = re.compile(r"(?:#\d\d? (?:o|or|u|a|to)|(?<![a-z])(?:miss|skip|fall[ae]|incumple)) $")
"""Before a number of which another may be chosen, "in 2 or 3 payments", or that may be missed."""

TO_ACCEPT = re.compile(
    r"(?<![a-z])(?:acept|tom[ae]|agarr|aprob|autoriz|accept|take|approv)\w*(?: usted)? (?:las|los"
    r"|l[ao]s|the|esas|those) $"
)
OF_A_PLAN = re.compile(
    r"(?<![a-z])(?:cronograma|calendario|plan|convenio|acuerdo|arreglo|schedule|arrangement|agreement)"
    r"(?: [a-z]+)? (?:tiene|queda (?:con|en)|has) $"
)
"""Before the payments that a plan has: "el cronograma tiene 9 cuotas"."""

EVERY_TIME = re.compile(EVERY)
"""What tells that payments are to come: "you'd owe us nine payments every two weeks"."""

TO_COME = re.compile(r" (?:will|would|seran?|serian?|quedarian|van a)(?![a-z])")
"""What tells that the payments that are named are only offered: "the four payments will be 240 each"."""

NOT_A_YEAR = r"#(?!(?:19|20)\d\d(?!\d))"
TWO_TENS = r"#[2-9]\d #[1-9]\d(?![\d.~])"
"""Forty-eight twenty."""

SO_MANY_OF = sought(
    rf"(?P<taken>#(?<!cuota #)(?<!pago #)(?P<count>[2-9]|[1-6]\d) (?:mas de|more of|de|de a|of|x|por"
    rf"|at(?= ¤| {TWO_TENS}))) "
    rf"(?P<amount>{TWO_TENS}|(?:{MARK} ?)?{NOT_A_YEAR}(?:[5-9]\d|\d{{3,}})(?![\d]))"
)
"""12 de 450."""


def counted_payments(script: Script) -> Terms | None:
    """Read "cuatro pagos quincenales de 400", "split it into four payments", "12 meses x 450"."""
    return by_their_name(script) or by_their_months(script) or by_any_name(script)


def by_their_name(script: Script) -> Terms | None:
    """Read "cuatro pagos quincenales de 400"; of several the one that names an amount."""
    counted = COUNTED.finditer(script.text)
    offered = [each for each in counted if is_offered(each, script.text)]
    match = next((each for each in offered if each["amount"]), next(iter(offered), None))
    if match is None:
        return None
    said = f"{match['adjective']} {match['noun']}{match['period']}{match['after'] or ''}"
    return taken(script, match, int(match["count"]), period_in(said))


def by_their_months(script: Script) -> Terms | None:
    """Read "12 meses x 450", "24 months at $74"."""
    match = first_to_come((MONTHS_OF, MONTHS_AT, MONTHS_PAYING), script)
    if match is None:
        return None
    count, unit = count_and_period(match)
    return None if unit in (None, "day") else taken(script, match, count, unit)


def by_any_name(script: Script) -> Terms | None:
    """Read "two shots of 600", "475, cinco veces"."""
    match = first_to_come((PARTS_OF, SO_MANY_TIMES, TIMES_SO_MANY), script)
    if match is None:
        return None
    return taken(script, match, int(match["count"]), period_in(adjectives_in(match)))


def adjectives_in(match: Match) -> str:
    """Return the words around the name of a payment that may tell how often it is made."""
    said = match.groupdict()
    return " ".join(said.get(name) or "" for name in ("adjective", "adjective2", "period")).strip()


def first_to_come(rules: tuple[Sought, ...], script: Script) -> Match | None:
    """Return what the first rule finds that finds anything, unless it lies behind."""
    match = next(filter(None, (rule.search(script.text) for rule in rules)), None)
    return None if match is None or BEHIND.search(script.text[: match.start()]) else match


def is_offered(match: Match, text: str) -> bool:
    """Whether payments are proposed, and neither missed nor only a span: "son tres quincenas"."""
    before = text[: match.start()]
    if TO_ACCEPT.search(before) or (match["amount"] and TO_COME.search(match.group())):
        return True
    is_span = (
        match["noun"] == "quincenas"
        and not match["amount"]
        and not before.endswith(("en ", "plan de ", "a "))
    )
    return not (is_span or lie_behind(match, text) or NOT_PROPOSED.search(before))


def lie_behind(match: Match, text: str) -> bool:
    """Whether payments were missed, or made."""
    before = text[: match.start()]
    is_to_come = OF_A_PLAN.search(before) or EVERY_TIME.search(match["period"])
    if match["amount"] and STILL_TO_GO.match(text, match.end()):
        return False
    return bool(PAID.match(text, match.end()) or (BEHIND.search(before) and not is_to_come))


def so_many_of(script: Script) -> Terms | None:
    """Read "12 de 450"."""
    match = SO_MANY_OF.search(script.text)
    return taken(script, match, int(match["count"]), None) if match else None
