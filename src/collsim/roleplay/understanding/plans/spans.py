"""For how long is paid: "185.000 durante 24 meses", "a 6 meses sin intereses", "dividirlo en 4 meses"."""

from __future__ import annotations

import re
from dataclasses import replace

from collsim.roleplay.understanding.plans.parts import (
    AMOUNT,
    CENTS,
    SPAN,
    UNIT,
    Match,
    Terms,
    payments_in,
    renamed,
    span_in,
)
from collsim.roleplay.understanding.readings import Period
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.signs import sought

FOR = r"(?:durante|por|for|over|x)(?: (?:the next|l[ao]s (?:proxim|siguiente)[ao]?s))?"
DURING = sought(rf"(?<!the )(?<!los )(?<!el ){AMOUNT}{CENTS}(?: ,)? (?P<taken>{FOR} {SPAN})")
"""185.000 durante 24 meses."""

TO_GIVE = r"(?:pag(?:ue|a|as|uen)|abon(?:e|a|as)|deposit(?:e|a|as)|pay)"
IN_A_ROW = r"(?: (?:seguid|corrid|continu)[ao]s| straight| running| in a row)?"
SPAN_FIRST = sought(
    rf"(?<![a-z])(?:(?P<taken>(?:durante|por|for) {SPAN}{IN_A_ROW}(?: ,)?)"
    rf"|{TO_GIVE} (?P<taken2>{renamed(SPAN, '2')}"
    rf"{IN_A_ROW})) {AMOUNT}",
)
"""Por 5 semanas 300; pague diez semanas seguidas doce dólares."""

OF_A_REST = re.compile(r"(?<![a-z])(?:other|rest|remaining|balance of|otr[oa]s|restantes?) (?:¤\S+ ?)?$")
"""Before an amount that is paid in parts over a span, and not each time: "the other 700 over 7 months"."""

SO_LONG_FOR = (
    r"(?:durante|por|for|a lo largo de|(?:give|offer|take) (?:you|me|us)|l[ea] doy|te doy|over"
    r"|across|through|en|in|a|x|a un plazo de|l[ao]s proxim[ao]s"
    r"|the next)"
    r"(?: (?:the next|the coming|l[ao]s (?:proxim|siguiente)[ao]?s|about|unos|unas|otros|otras|another))?"
)
SO_LONG = sought(
    rf"(?<![a-z])(?P<taken>{SO_LONG_FOR} {SPAN})|(?<![a-z])(?P<taken2>{renamed(SPAN, '2')}) (?:of payments"
    rf"|de pagos)"
)
"""How long something runs whose amount and period are known: "500 al mes durante un año"."""

NOT_YET = re.compile(
    r"(?<![a-z])(?:(?:been (?:paying|sending|making|open|with)|called|rung|phoned|tried|written|llamad[oa]"
    r"|marcad[oa]|abiert[oa])(?: [^ ,|]+){0,6}|have(?: [a-z']+){0,2}"
    r"|(?:start|begin|empez|comenz|empiez|comienz|arranc|first|primer|call|llam|miss|skip|fall[ae])[a-z]*"
    r"(?: [a-z]+){0,2}) $"
)
"""Before a span, or a number, of something else or that lies behind: "we can start in two weeks"."""

NAMED_PLAN = r"(?:payment |repayment )?(?:plan|arrangement|schedule|restructuring)"
OF_SO_MANY = rf"(?:#(?P<span>\d{{1,3}})(?![\d.~])|(?P<one>)) {UNIT}"
A_TERM = (
    r"a (?<!credito a )(?<!credito es a )(?<!prestamo a )(?<!prestamo es a )(?<!aqui a )(?<!aca a )"
    r"(?<!hoy a )(?<!#\d a )(?:un )?(?:plazo )?(?:de )?"
)
ALONE = sought(
    rf"(?<![a-z])(?P<taken>(?:{A_TERM}(?=\S+ (?:mes|sem|quin|an|dia)|\S+ (?:month|week) {NAMED_PLAN})"
    rf"{OF_SO_MANY}(?! de atraso| vencid| de hoy| y llev| del? que)"
    rf"|(?:en|over|in) {renamed(SPAN, '2')}(?= sin interes| interest free| without interest)))",
)
"""A 6 meses; en 4 meses sin intereses; a 3 month plan; and not "de aquí a dos semanas"."""

NAMED = sought(
    r"(?<![a-z])(?:plan|arrangement|schedule|convenio|calendario|acuerdo|arreglo|programa)(?: [a-z]+){0,3}?"
    rf" (?P<taken>(?:of|over|for|de|a|en|por|con) {SPAN})(?! de atraso)",
)
"""A plan of ten months; un calendario de pagos de tres meses."""

TO_SPLIT = (
    r"(?:divid|difer|difier|partir|repart|fraccion|financi|parcial|prorrate|reestructur|repact|restructur"
    r"|split|spread|divide|break"
    r"|pagader|payable|stretch)"
)
TO_PAY = r"(?:pay|do|clear|cover|settle|pag(?:ar|ue|as|a)|abon\w+|divvy)"
SPLIT = sought(
    rf"(?<![a-z])(?:{TO_SPLIT}\w*(?: [^|]{{0,40}}?)?? (?P<taken>(?:en|a|to|into|in|over|across) {SPAN})"
    rf"|{TO_PAY}(?:l[oa])?(?: [^|]{{0,30}}?)?? (?P<taken2>(?:over|across|durante"
    rf"|a lo largo de) {renamed(SPAN, '2')}))",
)
"""Dividirlo en 4 meses; pay it over eighteen months."""


def count_and_period(match: Match, ending: str = "") -> tuple[int, Period | None]:
    """Return the number of payments of a span, and their period: a year has twelve of a month."""
    count, unit = span_in(match, ending)
    return (12 * count, "month") if unit == "year" else (count, unit)


def amount_during(script: Script) -> Terms | None:
    """Read "185.000 durante 24 meses", "por 5 semanas 300"."""
    rules = (DURING, SPAN_FIRST)
    match = next(filter(None, (rule.search(script.text) for rule in rules)), None)
    if match is None:
        return None
    which = which_of_two(match)
    count, unit = count_and_period(match, which)
    if unit in (None, "day"):
        return None
    script.remove(*match.span(f"taken{which}"))
    is_of_all = OF_A_REST.search(script.text, 0, match.start("amount"))
    return Terms(count, unit, None if is_of_all else match.start("amount"))


def span_alone(script: Script) -> Terms | None:
    """Read "a 6 meses sin intereses", "dividirlo en 4 meses"."""
    match = next(filter(None, (rule.search(script.text) for rule in (ALONE, SPLIT, NAMED))), None)
    if match is None:
        return None
    which = which_of_two(match)
    count, unit = count_and_period(match, which)
    if unit in (None, "day"):
        return None
    script.remove(*match.span(f"taken{which}" if f"taken{which}" in match.groupdict() else "taken"))
    return Terms(count, unit, None)


def which_of_two(match: Match) -> str:
    """Return the ending of the groups of the span that was found."""
    said = match.groupdict()
    return "" if said.get("unit") or said.get("named_span") else "2"


def over_a_span(script: Script, terms: Terms) -> Terms:
    """A plan, with its number of payments told from how long it runs: "durante un año"."""
    match = None
    if terms.count is None:
        match = SO_LONG.search(script.text) or SPLIT.search(script.text) or NAMED.search(script.text)
    if match is None or NOT_YET.search(script.text, 0, match.start()):
        return terms
    which = which_of_two(match)
    count = payments_in(match, terms.period, which)
    if count is None:
        return terms
    script.remove(*match.span(f"taken{which}"))
    return replace(terms, count=count)
