"""What the strict readings leave open, gathered from anywhere in the utterance.

"$45 weekly. There'll be eleven of those": the number of payments, how often they are made and what is paid
each time may stand apart, in any order. Each is taken only where there is one that can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from collsim.roleplay.understanding.plans.apart import HOW_OFTEN, OWED, the_only_period
from collsim.roleplay.understanding.plans.parts import (
    ALREADY_DUE,
    AMOUNT,
    BEHIND,
    NOT_MARKED,
    ONE_PAYMENT,
    PAYMENT_NAMES,
    SO_OFTEN,
    SPAN,
    Match,
    Terms,
    payments_in,
)
from collsim.roleplay.understanding.plans.repeated import INCOME
from collsim.roleplay.understanding.plans.spans import NOT_YET, count_and_period
from collsim.roleplay.understanding.plans.walk import Placed, amounts_paid
from collsim.roleplay.understanding.readings import Period
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.signs import sought

TO_CHOOSE = sought(rf"(?<![a-z]){SO_OFTEN}(?: (?:,|or|o|u|ya sea|whether))+ {SO_OFTEN}(?![a-z])")
"""Where several periods are offered, none is meant yet: "weekly, monthly, you pick"."""

NOT_AHEAD = (
    rf"(?!{ALREADY_DUE})(?! (?:al|a la|por|a|an|per|each|every|cada) (?:mes|sem|quin|dia|ano|month"
    rf"|week|day|year|fort))(?! (?:ago|old|late|since|apart|from|hence|away|later|before|behind|notice"
    rf"|grace|atras|y no (?:h|m|n|pag)"
    r"|sin pagar|antes|despues|without|arrears|que no|of (?:bank|pay|rent|state)|de (?:gracia|nomina"
    r"|renta)|de (?:atraso|mora))(?![a-z]))(?![a-z])"
)
"""After a number or a span that counts no payments to come."""

OF_THEM = (
    r"(?:en total|in total|in all|altogether|of (?:those|these|them)|de (?:esos|esas|ellos|ellas|estos|estas)"
    rf"|veces|times|wd\ds?|sabados|domingos|{PAYMENT_NAMES}|{SO_OFTEN})"
)
"""What is counted, wherever it stands."""

OF_THESE = rf"(?! (?:weekly|monthly|daily))(?: more| mas)? (?:{OF_THEM}|of em|goes|shots|rounds)"
BARE_NUMBER = (
    r"(?:(?:cuant[ao]s(?: veces)?|how many(?: times)?) [|]|(?:done|finished|over|clear|through"
    r"|sorted) (?:in|after)|total (?:of|de)|need|takes"
    r"|until you've (?:made|done|paid)"
    r"|hasta (?:juntar|completar)|son|serian|en total(?: son)?|(?<=_ )(?:times|x|por)"
    r"|en(?= #\d+ (?:termin|acab|liquid|qued|ya)))"
    r" (?:just |about |unos |unas )?#(?P<bare>[2-9]|[1-9]\d)(?= ?$| ?[,|]| _| (?:y|and|ya|termin|acab"
    r"|liquid|qued))"
)
"""Done in nine; en nueve terminamos: where what is counted is not named."""

NUMBER_ANYWHERE = sought(
    rf"(?<![a-z#\d]){NOT_MARKED}(?:#(?P<count>[2-9]|[1-9]\d{{1,2}}){OF_THESE}{NOT_AHEAD}"
    rf"|{SPAN}{NOT_AHEAD}|{BARE_NUMBER})"
)
"""Eleven of those; six times; a year: what may tell how many payments there are."""

NO_SPAN_OF_IT = re.compile(
    r"(?<![a-z])(?:within|dentro de|hace(?: como| unos| ya)?|every|cada|last|past|first|since|llev\w+"
    r"|tras|after"
    r"|these|those|est[oa]s|been|was|ultim[oa]s|primer[oa]s|missed|for (?:the )?(?:past|last)|another"
    r"|otr[oa]s"
    r"|the|las|los|next|previous|min(?:imum)?|proxim[oa]s|than|que|menos) $"
)
"""Before a span that lies behind, or begins only then."""

SPAN_OF_ALL = re.compile(r"(?<![a-z])(?:over|across|durante|por) (?:the|l[oa]s) $")
UNTIL = re.compile(r"(?<![a-z])(?:until|till|til|hasta|once|nos llev\w+)(?: [a-z']+){0,3} $")
"""Before payments that are to be made: "until you've made ten of them"."""

AFTER_WHICH = re.compile(r"(?<![a-z])(?:in|en|within) (?:just |about |como |unos |unas |solo )?$")
ENDS_WITH_IT = re.compile(
    r"(?<![a-z])(?:clear|done|finish|paid (?:off|up)|sorted|debt free|shot of|gone|termin|acab|liquid|libre"
    r"|sald|cierr|close|quedari|saldri|respir|quedas? (?:al|en))"
)
"""What makes a span of the days until then: "£20 a week and you're clear in ten weeks"."""

IN_FRONT = re.compile(
    r"(?<![a-z])(?:pongale|ponle|deme|give it|at|for|over|about|of|takes?|is|be|de|por|durante|that's"
    r"|it's|como|plazo ,) $"
)
"""Before "a year" that is so many payments, and not "200 a year"."""

WHOLE = re.compile(r" (?:justo|completo|entero|exacto|exactly)(?![a-z])")
"""After a year that is so many payments."""

SO_MANY_AT = sought(rf"(?:(?<=^)|(?<=[,|] ))#(?P<count>[2-9]|[1-6]\d) (?:at|of|de|a|x|por|times) {AMOUNT}")
"""Eight at ninety, where how often is told apart."""

THE_PAYMENT = sought(
    r"(?:(?:(?<=^)|(?<=[,|] ))(?:cuota|pago|letra|mensualidad)(?: (?:fij[ao]|mensual))?(?: ,)?"
    rf"|(?<![a-z])(?:the|an?|la|el|una?|each|cada|your|su|tu) {ONE_PAYMENT}(?: (?:is|'s|would|be|will"
    rf"|comes|to"
    rf"|out|at|es|seria|de|queda|sale|en|le|te|quedaria|saldria))+) {AMOUNT}"
)
"""La cuota sería de 45."""

MOST_YEARS = 3
"""Of payments; more are told of ages, sentences and what nobody wants: "it'd take nine years"."""

FEWEST = 2
"""One payment is no plan."""

AT_SO_MUCH = re.compile(
    r"[,|] (?:at|a|each|cada un[oa])(?: de| es)? (?:¤\S+ )?$|(?:en|in|into) #\d+ (?:de|of|at) (?:¤\S+ )?$"
)
"""Before what is paid each time, where only the number of payments is known: "six payments, please,"
" at 850"."""

ANY_AMOUNT = re.compile(AMOUNT)

OF_ALL_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:total|saldo|balance|deud[a-z]+|debt) [,|]|the|your|this|that|los|las|el|la|su"
    r"|tus?|es[eao]s?|est[eao]s?|total|split|spread|entire|whole|full"
    r"|first|down|initial|inicial|primer[oa]?|enganche|de entrada|divid\w+|part[eiao]\w*)(?: of)? (?:¤\S+ )?$"
)
OF_ALL_AFTER = re.compile(
    r"(?:[#¤¢]\S* ?)+(?:, )?(?:[a-z]+ )?(?:in|over|into|across|en|down|today|now|(?:is|es) (?:what"
    r"|lo que)|total|altogether"
    r"|first|primero"
    r"|de un (?:jalon|golpe|solo|tiro)|en una sola|at once|in one go|hoy|ahora|de enganche|de entrada"
    r"|inicial(?:es)?|left|owed|owing|pendientes?|que (?:debe"
    r"|faltan?))(?![a-z])"
)
"""What tells that an amount is all of it, or a first payment, and not what is paid each time."""


def gathered(terms: Terms | None, script: Script, spoken: str) -> Terms | None:
    """Return terms with what they leave open, where it stands anywhere in the utterance."""
    if terms is None:
        return from_everywhere(script)
    is_open = TO_CHOOSE.search(spoken) is not None
    period = None if is_open else terms.period
    if terms.count and period is None and not is_open:
        period = the_only_period(script) or period_of_span(script, terms.count)
    count = terms.count or number_anywhere(script, period)
    return replace(terms, count=count, period=period)


def period_of_span(script: Script, count: int) -> Period | None:
    """Return how often is paid where as many weeks or months are named: "five weeks, five payments"."""
    spans = (count_and_period(each) for each in told_ahead(script) if not (each["count"] or each["bare"]))
    return next((period for number, period in spans if number == count and period != "day"), None)


def from_everywhere(script: Script) -> Terms | None:
    """Read "eight at ninety. Monthly.", of which nothing was understood: all of it must be said."""
    if "#" not in script.text or INCOME.search(script.text):
        return None
    trial = Script(script.text)
    period = the_only_period(trial)
    terms = with_all_said(trial, period) if period else the_payment(trial)
    if terms:
        script.text = trial.text
    return terms


def with_all_said(script: Script, period: Period) -> Terms | None:
    """Return the plan of which the number and the amount stand somewhere, each of them once."""
    if match := SO_MANY_AT.search(script.text):
        script.remove(match.start(), match.start("amount"))
        return Terms(int(match["count"]), period, match.start("amount"))
    count = number_anywhere(script, period)
    amounts = list(ANY_AMOUNT.finditer(script.text)) if count else []
    if len(amounts) != 1 or is_of_all(script.text, amounts[0].start()):
        return None
    return Terms(count, period, amounts[0].start())


def the_payment(script: Script) -> Terms | None:
    """Read "la cuota sería de 45 euros y el plazo, un año": how often is told by how long only."""
    match = THE_PAYMENT.search(script.text)
    spans = [each for each in told_ahead(script) if not (each["count"] or each["bare"])] if match else []
    if match is None or len(spans) != 1:
        return None
    count, period = count_and_period(spans[0])
    if period == "day" or count < FEWEST:
        return None
    script.remove(*spans[0].span())
    return Terms(count, period, match.start("amount"))


def number_anywhere(script: Script, period: Period | None) -> int | None:
    """Return the number of payments where one is named that does not lie behind, and take it out."""
    for match in told_ahead(script) if period else ():
        said = match["count"] or match["bare"]
        count = int(said) if said else payments_in(match, period)
        if count and count >= FEWEST:
            script.remove(*match.span())
            return count
    return None


def told_ahead(script: Script) -> Iterator[Match]:
    """Yield the numbers of payments, and the spans, that do not lie behind."""
    for match in NUMBER_ANYWHERE.finditer(script.text):
        before = script.text[: match.start()]
        is_to_come = SPAN_OF_ALL.search(before) or UNTIL.search(before)
        is_behind = not is_to_come and (BEHIND.search(before) or NOT_YET.search(before))
        if not is_behind and (match["count"] or match["bare"] or is_span_of_it(match, before)):
            yield match


def is_span_of_it(match: Match, before: str) -> bool:
    """Whether payments are made for so long: not "every two weeks", "within a month", "in two weeks"."""
    if AFTER_WHICH.search(before):
        return ENDS_WITH_IT.search(match.string) is not None
    if NO_SPAN_OF_IT.search(before) and not SPAN_OF_ALL.search(before):
        return False
    if match["span"] and int(match["span"]) > MOST_YEARS and match["unit"].startswith(("an", "year")):
        return False
    is_whole = WHOLE.match(match.string, match.end()) or IN_FRONT.search(before)
    return match["one"] is None or is_whole is not None


def amount_of_each(terms: Terms, money: Placed, text: str) -> Decimal | None:
    """Return what is paid each time, where of all amounts only one can be it."""
    values = {each.value for _, each in money}
    if terms.count and (parts := [value for value in values if value * terms.count in values - {value}]):
        return parts[0] if len(parts) == 1 else None
    asked = [each.value for at, each in amounts_paid(money, text) if is_of_each(terms, text, at)]
    return asked[0] if len(asked) == 1 else None


def is_of_each(terms: Terms, text: str, at: int) -> bool:
    """Whether an amount may be what is paid each time."""
    is_told = (terms.period and HOW_OFTEN.search(text)) or AT_SO_MUCH.search(text, 0, at)
    return bool(terms.count and is_told and not is_of_all(text, at))


def is_of_all(text: str, at: int) -> bool:
    """Whether an amount is all that is owed, or paid once only."""
    return bool(OWED.search(text, 0, at) or OF_ALL_BEFORE.search(text, 0, at) or OF_ALL_AFTER.match(text, at))
