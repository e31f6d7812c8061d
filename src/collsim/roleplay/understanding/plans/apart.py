"""What is told apart from the rest of a plan: "620 al mes, son 8 meses", "10 pagos de 350, cada viernes"."""

from __future__ import annotations

from dataclasses import replace

from collsim.roleplay.understanding.plans.counted import SO_MANY_OF
from collsim.roleplay.understanding.plans.parts import (
    ADJECTIVE,
    AMOUNT,
    APART,
    EVERY,
    MARK,
    ONE_PAYMENT,
    PAYMENT_NAMES,
    SO_OFTEN,
    Terms,
    period_in,
    renamed,
)
from collsim.roleplay.understanding.plans.split import parts_alone
from collsim.roleplay.understanding.readings import Period
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.signs import sought

# ------------------------------------------------------------------------------------------ the period

ONE_EACH = (
    r"(?:an? (?:payment|instal+ment) (?:a|per|each|every) (?:month|week|fortnight|year)|(?:un[oa]?|one"
    r"|#1|once|solo uno)(?: (?:pago|cuota|abono|payment|instal+ment))?"
    r" (?:por|al|a la|a|cada|each|every|per|in a) (?:mes|semana|quincena|dia|ano|month|week|fortnight"
    r"|year|(?:two"
    r"|#2) weeks))"
)

# ------------------------------------------------------------------------------------------ the amount

APIECE = r"(?: (?:each|apiece|a ?piece|a pop|a go|every time|both times|every one|cada vez)(?![a-z]))"
NOT_ITS = (
    r"(?:(?:on|for|of|off|over|to) (?:the|your)(?![a-z])|lugar|vez|instead|insted|rather|out of|owe"
    r"|balance|total|first|last|down|today"
    r"|tomorrow|debt|left|off|instead|discount|rest|remaining|ow"
    r"|saldo|deud|adeud|debe|primer|ultim|enganch|inicial|hoy|manana|descuent|rest|quita|intereses|interest"
    r"|fees?|gastos|original|full|todo|all|whole|llev|van|faltan|paid|made|missed)"
)
"""Words of which one tells, between a plan and an amount, that this is not what is paid each time."""

BEFORE_IT = rf"(?: (?!{NOT_ITS})(?:[a-z']+|,|_+)){{0,6}}(?: \|(?: (?!{NOT_ITS})(?:[a-z']+|,)){{0,6}})?"
PAYMENTS = rf"(?:(?:con|de|in|with|at|y) )?(?:{PAYMENT_NAMES}|{ONE_PAYMENT}) (?:de|of)"
AFTER_IT = rf"(?=(?: {MARK})?(?:{APIECE}| y pico| ?$| (?:until|till|hasta|starting)| ?[,|](?! ?[#¤])))"
ITS_AMOUNT = sought(
    rf"_(?: {PAYMENTS})?{BEFORE_IT} (?=¤|#\d\d){AMOUNT}{AFTER_IT}"
    rf"|[,|](?: (?:and|y|at|a|de|of|each))* {renamed(AMOUNT, '2')}(?: {MARK})?{APIECE}"
)
"""5 payments, once a month, 90 each; fourteen weekly payments. The number's 72.86."""


EACH = sought(
    rf"(?<![a-z])(?:(?:each|cada) {ONE_PAYMENT}|each(?: one)?) (?:is|es|seria|of|de|sale en|queda en|por"
    rf"|would be|(?:comes|works)(?: out)? (?:to|at)) {renamed(AMOUNT, '2')}"
    rf"|{AMOUNT}(?: {MARK})?(?: ,)? (?:each(?: time| one)?|apiece|a pop|a go(?= ?$| ?[,|])"
    rf"|cada vez)(?![a-z])",
)
HOW_OFTEN = sought(
    rf"(?<![a-z])(?!al dia(?![a-z]))(?P<period>{ONE_EACH}|{APART}|{SO_OFTEN}|{EVERY})(?![a-z])"
)

ASKS = r"(?:like|want|need|take|pay|gimme|give|send|quier|pid|dem?e|pagu|abon|deposit)"
OWED = sought(
    r"(?:saldo|adeudo|deuda|debe|adeuda|pendiente|vencid[oa]|debt|balance|owe|outstanding|past due|total"
    r"|full|whole)"
    rf"(?: (?!#|{ASKS})[^| ]+){{0,4}}? ?$"
)
"""What stands before an amount that is owed, and not asked as a payment."""

PAYMENTS_OF = sought(
    rf"(?P<taken>(?<![a-z])(?P<payments>{PAYMENT_NAMES}|{ONE_PAYMENT})(?P<period>(?: {ADJECTIVE})*) (?:de"
    rf"|of))"
    rf" {AMOUNT}"
    rf"|{renamed(AMOUNT, '2')}(?: {MARK})? (?P<taken2>(?:la|el|cada|por) {ONE_PAYMENT}|(?:a|per"
    rf"|each) {ONE_PAYMENT})"
    r"(?![a-z])",
)
"""Cuotas fijas de 33.500; 60 mil la cuota: their number and period are told apart."""


def payments_of(script: Script) -> Terms | None:
    """Read "cuotas fijas de 33.500", whose number and period are told apart."""
    match = PAYMENTS_OF.search(script.text)
    if match is None:
        return None
    which = "" if match["amount"] else "2"
    terms = Terms(None, period_in(match["period"] or ""), match.start(f"amount{which}"))
    terms = with_number(terms, script)
    is_one = (match["payments"] or "s")[-1] != "s"
    if terms.count is None and is_one:
        return None
    script.remove(*match.span(f"taken{which}"))
    return terms if terms.count else replace(terms, period=None)


def amount_each(script: Script) -> Terms | None:
    """Read "a fortnightly arrangement, £27 each time, eight of them"."""
    match = EACH.search(script.text)
    if match is None:
        return None
    often = HOW_OFTEN.search(script.text)
    at = match.start("amount" if match["amount"] else "amount2")
    terms = Terms(None, period_in(often["period"]) if often else None, at)
    if often:
        script.remove(*often.span("period"))
    return with_number(terms, script)


def told_apart(script: Script, terms: Terms) -> Terms | None:
    """A plan with its period, number and amount where they stand in clauses of their own."""
    terms = with_amount(with_number(with_period(terms, script), script), script)
    return terms if terms.count or terms.period or terms.amount_at is not None else None


def with_period(terms: Terms, script: Script) -> Terms:
    """A plan, with its period where that is told apart from its amount: "10 pagos de 350, cada viernes"."""
    return terms if terms.period else replace(terms, period=the_only_period(script))


def the_only_period(script: Script) -> Period | None:
    """Return how often is paid, where one period is named, and no more."""
    found = list(HOW_OFTEN.finditer(script.text))
    periods = {period_in(each["period"]) for each in found}
    if len(periods) != 1:
        return None
    for each in found:
        script.remove(*each.span())
    return periods.pop()


def with_number(terms: Terms, script: Script) -> Terms:
    """A plan, with its number of parts where that is told apart: "60 each, and we split it in four"."""
    split = None if terms.count else parts_alone(script)
    return replace(terms, count=split.count) if split else terms


def with_amount(terms: Terms, script: Script) -> Terms:
    """A plan, with its amount where that is told apart: "5 payments, once a month, 90 each"."""
    if terms.count is None or terms.amount_at is not None:
        return terms
    match = ITS_AMOUNT.search(script.text)
    if match is None:
        return terms
    at = match.start("amount") if match["amount"] else match.start("amount2")
    is_count_again = match["amount"] == f"#{terms.count}"
    return terms if is_count_again or OWED.search(script.text, 0, at) else replace(terms, amount_at=at)


def counted_before(script: Script, terms: Terms) -> Terms:
    """A plan, with its number of payments where it stands before the amount: "tres de 1,200 cada mes"."""
    if terms.count or terms.amount_at is None:
        return terms
    match = SO_MANY_OF.search(script.text)
    if match is None or match.start("amount") != terms.amount_at:
        return terms
    script.remove(*match.span("taken"))
    return replace(terms, count=int(match["count"]))
