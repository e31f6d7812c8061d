"""Plans: "cuatro pagos quincenales de 400", "500 al mes durante un año", "$100 a week for ten weeks"."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace
from typing import TypeVar

from collsim.roleplay.understanding.readings import Due, Instalment, Money, Period, Plan
from collsim.roleplay.understanding.script import Script

Said = TypeVar("Said")


@dataclass(frozen=True, slots=True)
class Terms:
    """What the words of a plan say, before its amounts are read; `amount_at` is the place of its amount."""

    count: int | None
    period: Period | None
    amount_at: int | None


PERIODS: tuple[tuple[str, Period], ...] = (
    (
        r"quincen|fortnight|bi ?weekly|#15 dias|#14 days|two weeks|#2 weeks|#2 semanas|other week|other wd",
        "fortnight",
    ),
    (r"seman|week|#8 dias|#7 d|cada wd|every wd|los wd", "week"),
    (r"mes|mens|month|#30 d", "month"),
    (r"diari|dia|daily|day", "day"),
    (r"anu|ano|year|annual", "year"),
)
OF_A_LONGER: dict[tuple[Period, Period], int] = {
    ("month", "year"): 12,
    ("fortnight", "year"): 24,
    ("week", "year"): 52,
    ("fortnight", "month"): 2,
    ("week", "month"): 4,
    ("week", "fortnight"): 2,
}
"""How many payments a longer span holds, as the trade counts them: a month has four weeks."""

AMOUNT = (
    r"(?P<amount>(?=[#¤])(?:¤\S+ ?)?(?:#[1-9]\d? (?=#[1-9]\d(?!\d)))?"
    r"#(?!(?<!¤[A-Z-]{3} #)1 (?!¤))[1-9][\d.~]*+(?! (?:de )?mo\d))"
)
ADJECTIVE = (
    r"(?:mensual|quincenal|semanal|diari[oa]|anual|igual|fij[oa]|comod[oa]|pequen[oa]"
    r"|monthly|weekly|bi ?weekly|"
    r"fortnightly|daily|equal|small|easy|fixed|every two weeks)(?:es|s)?"
)
PAYMENTS = (
    r"(?:pagos|cuotas|cuotitas|cuoticas|pagitos|abonos|mensualidades|parcialidades|quincenas|plazos"
    r"|letras|exhibiciones|partes|depositos|recibos|"
    r"payments|instal+ments|parts|chunks|armadas)"
)
ALREADY_DUE = (
    r"(?: (?:\w+ )?(?:vencid|atrasad|pendient|impag|sin pagar|que (?:debe|tiene)|overdue"
    r"|missed|behind|past due|late|due)"
    r"|(?: de| of)? (?:atraso|retraso|mora))"
)
BEHIND = re.compile(
    r"(?:atraso|mora|atrasad[oa]|debe|deben|adeuda|owes?|behind|missed|llevan?|tiene|faltan?|van|las"
    r"|the|de los)"
    r"(?: (?:de|con|por|by|on|of|ya|unas?|como))? ?$"
)
"""Words before payments that were missed."""
EVERY = (
    r"(?:al (?:mes|dia(?! (?:de|siguiente))|ano)|a la (?:semana|quincena)|por (?:mes|semana|quincena|dia)"
    r"|(?:cada|todos los|todas las) "
    r"(?:fin de semana|finde|mes(?:es)?|semanas?|quincenas?|#15 dias|#8 dias|#2 semanas|dias?|wd\d)|los wd\d"
    r"|mensual(?:es|mente)?|quincenal(?:es|mente)?"
    r"|semanal(?:es|mente)?|diari(?:os|as|amente)"
    r"|(?:a|per|each|every) (?:weekend|week|month|fortnight|day|year|(?:two|#2) weeks|other week|other wd\d"
    r"|wd\d|#14 days)(?! (?:from|on wd|wd|today|tomorrow|after (?!that)|later|ago|hence|from))|monthly|weekly"
    r"|bi ?weekly|fortnightly|daily)"
)
SPAN = (
    r"(?:(?:#(?P<span>\d{1,3})(?![\d.~])|(?P<one>un|a|an|one)) (?P<unit>meses|mes|semanas?"
    r"|quincenas?|anos?|dias|months?|weeks?|years?|fortnights?|days))"
)
SPAN_TOO = re.sub(r"\?P<(\w+)>", r"?P<\g<1>2>", SPAN)
MONEY_AFTER = (
    rf"(?: (?:de|of|a|por|at|x|unos|about|,|y each|and each|each|es|is|a razon de"
    rf"|sin interes(?:es)?))*(?: {AMOUNT})?"
)

COUNTED_PAYMENTS = re.compile(
    rf"(?P<taken>#(?P<count>[2-9]|[1-9]\d{{1,2}})(?P<adjective>(?: {ADJECTIVE})*)"
    rf" (?P<noun>{PAYMENTS})(?!{ALREADY_DUE})"
    rf"(?P<period>(?: (?:y )?(?:{ADJECTIVE}|{EVERY}))*)){MONEY_AFTER}(?P<after> ¤\S+ {EVERY})?"
)
PERIODIC_PAYMENTS = re.compile(
    rf"(?P<taken>(?P<period>{ADJECTIVE}) (?:pagos|payments|instal+ments)|(?:pagos|cuotas"
    rf"|abonos) (?P<period2>mensuales|quincenales|semanales)"
    r"|(?:un|una|unos) (?:pago|abono|cuota|pagos|deposito) (?P<period3>mensual|quincenal|semanal|diari[oa])"
    rf"|(?:a|one) (?P<period4>monthly|weekly|fortnightly"
    rf"|bi ?weekly|daily) (?:payment|instal+ment)){MONEY_AFTER}"
)
PAYMENTS_OF = re.compile(
    rf"(?P<taken>(?<![a-z])(?P<payments>{PAYMENTS}|cuota|pago|abono|letra|payment"
    rf"|instal+ment)(?P<period>(?: {ADJECTIVE})*) (?:de|of))"
    rf" {AMOUNT}"
    rf"|{AMOUNT.replace('<amount>', '<amount2>')}(?: ¤\S+)? (?P<taken2>(?:la|el|cada"
    rf"|por) (?:cuota|abono|pago|letra|mensualidad|plazo|recibo)"
    r"|(?:a|per|each) (?:payment|instal+ment))(?![a-z])"
)
"""Payments whose number and period are told apart: "cuotas fijas de 33.500, por mes, son 10"."""

ENDS = (
    r"(?= ?$| ?[,|_]| (?:on|y|and|hasta|durante|por|for|from|desde|empez|inici|start|begin"
    r"|en total|in total|sin|with)(?![a-z]))"
)
AMOUNT_EVERY = re.compile(
    rf"(?!#\d (?:, )?(?:mensual|quincenal|semanal|monthly|weekly))(?!(?:(?<=son )"
    rf"|(?<=serian ))#[1-3]?\d (?:mensuales|quincenales|semanales)){AMOUNT}(?: (?:¢|¤\S+"
    rf"|con #\d\d))*(?P<taken> (?P<period>{EVERY})(?![a-z])| , (?P<period2>{EVERY})(?![a-z]){ENDS})"
)
DAY_OF_EACH = re.compile(
    rf"{AMOUNT}(?: ¤\S+)?(?: (?!#)[^| ]+){{0,4}}? (?P<taken>(?:el (?:dia )?#\d\d? de|los dias? #\d\d?"
    r"(?: y #\d\d?)? de|on the @\d\d? of) (?P<period>(?:cada|each|every) (?:mes|month)))(?![a-z])"
)
"""A day of every month is no day, but tells that an amount is paid monthly."""

EVERY_AMOUNT = re.compile(
    rf"(?<![a-z])(?P<taken>(?P<period>(?:cada|every|each) (?:mes|semana|quincena|#15 dias"
    rf"|#8 dias|month|week|fortnight|two weeks|#2 weeks"
    rf"|wd\d)|(?:todos|todas) l[oa]s (?:meses|semanas|quincenas|wd\d)"
    rf"|(?:bi ?weekly|weekly|monthly|semanal|mensual|quincenal)(?:mente)?)"
    rf"(?: (?:,|say|digamos|como|unos|at|(?:me )?(?:da|abona|paga|deposita|pagas|abonas)|(?:you"
    rf"|i|we) (?:pay|send|take)))*) {AMOUNT}"
    r"(?! (?:mes|sem|quin|dia|ano|month|week|day|year|times|veces|pagos|cuotas|payments))"
)
SPANS = re.compile(
    rf"(?<![a-z])(?P<taken>(?:durante|por|for|a lo largo de|over|across|through|en|in|a|x) {SPAN})"
)
SPAN_OF = re.compile(
    r"(?<![a-z])(?P<taken>(?:(?:a|en|in|over|por|son|serian|quedan|faltan) "
    r"|(?=\S+ \S+ (?:pagando|abonando|paying)))"
    rf"{SPAN}) (?:de|of|at(?= ¤)|pagando|abonando|paying) {AMOUNT}(?! (?:{EVERY}|am|pm))"
)
ALONE = re.compile(
    rf"(?<![a-z])(?P<taken>(?:a (?:un )?(?:plazo )?(?:de"
    rf" )?(?=\S+ (?:mes|sem|quin|an|dia)|\S+ (?:month|week) (?:payment |repayment )?(?:plan"
    rf"|arrangement|schedule))"
    rf"{SPAN.replace('|(?P<one>un|a|an|one)', '(?P<one>)?')}(?! de atraso| vencid| de"
    rf" hoy)"
    rf"|(?:en|over|in)"
    rf" {SPAN_TOO}(?="
    rf" sin interes| interest free| without interest)))"
)
DURING = re.compile(rf"{AMOUNT}(?: (?:¢|¤\S+|con #\d\d))*(?: ,)? (?P<taken>(?:durante|por|for|x) {SPAN})")
SPAN_FIRST = re.compile(rf"(?<![a-z])(?P<taken>(?:durante|por|for) {SPAN})(?: ,)? {AMOUNT}")
SO_MANY_OF = re.compile(
    r"(?<!cuota )(?<!pago )(?P<taken>#(?P<count>[2-9]|[1-6]\d) (?:de|of|x)) "
    r"(?P<amount>(?:¤\S+ ?)?#(?!(?:19|20)\d\d(?!\d))(?:[5-9]\d|\d{3,})(?![\d]))"
)
SO_OFTEN = (
    r"(?:mensual(?:es|mente)?|quincenal(?:es|mente)?|semanal(?:es|mente)?|diari[oa]s?|monthly|weekly|fortnightly"
    r"|bi ?weekly|daily)"
)
ONE_EACH = (
    r"(?:(?:un[oa]?|one|#1|once|solo uno)(?: (?:pago|cuota|abono|payment|instal+ment))? (?:por"
    r"|al|a la|a|cada|each|every|per|in a) "
    r"(?:mes|semana|quincena|dia|month|week|fortnight|(?:two|#2) weeks))"
)
ITS_PERIOD = re.compile(
    r"(?<![a-z#])(?:on the @\d\d? of |los dias? #\d\d? de |el (?:dia )?#\d\d? de )?"
    r"(?P<period>(?:cada|todos los|todas las|each|every) (?:mes(?:es)?|semanas?|quincenas?|month|week|wd\d)"
    rf"|{ONE_EACH}|(?:(?<=, )|(?<=_ )|(?<=¤[A-Z-][A-Z-][A-Z-] )|(?<=each ))(?:{SO_OFTEN}|{EVERY}){ENDS})"
    r"(?![a-z])"
)
OF_THEM = (
    r"(?:en total|in total|in all|altogether|of (?:those|these|them)|de (?:esos|esas|ellos|ellas"
    r"|estos|estas)|veces"
    rf"|times|wd\ds?|pagos|cuotas|abonos|payments|instal+ments|{SO_OFTEN})"
)
ITS_NUMBER = re.compile(
    r"(?:(?:(?<=[,_|])|(?<=¤[A-Z-][A-Z-][A-Z-])|(?<=^))(?: ?(?:,|y|o sea|son|serian|seria|en total|por|x|for"
    r"|that's|makes|it's|it is|durante|eso|and|just|solo|a total of|un total de))* ?"
    rf"(?:{SPAN.replace('#(?P<span>', '(?:#)(?P<span>')}|#(?P<count>[2-9]"
    rf"|[1-9]\d{{1,2}}) {OF_THEM}))(?!{ALREADY_DUE})"
    r"(?! (?:de (?:atraso|mora)|y no|sin pagar))(?![a-z])"
    r"|(?:(?<![a-z])(?:son|serian|seria|en total(?: son)?|un total de|a total of"
    r"|total of) #(?P<count2>[2-9]|[1-9]\d)"
    r"(?= ?$| ?[,|]| (?:y|and)(?![a-z])))"
    r"|(?:(?<=_) ?(?:times|x|por) #(?P<count3>[2-9]|[1-9]\d)(?= ?$| ?[,|]))"
)
"""The number of payments told apart: "620 al mes, son 8 meses", "every other week, six times"."""

SPLIT_IN = re.compile(
    r"(?<![a-z])(?:fraccion|divid|difier|difer|part|repart|parcial|split|spread|divide|break"
    r"|pay it|pag(?:ar|ue)lo|clear it)"
    r"\w*(?: [^|#]{0,25})?? (?P<taken>(?:en|a|in|into|over|across) #(?P<count>[2-9]"
    r"|[12]\d)(?![\d.~]))(?= ?[,|]| y| and| a #)"
)
"""So many parts, without a word for them: "se lo fracciono en 8, a 110 por mes"."""

APIECE = r"(?: (?:each|apiece|a pop)(?![a-z]))"
ITS_AMOUNT = re.compile(
    rf"[,_|](?: (?:,|\||y|and|each|cada (?:cuota|pago|abono|letra)|le|sale|queda|en"
    rf"|(?:each )?(?:payment|instal+ment)|is|de|of|a|por|at|x"
    rf"|_+))* {AMOUNT}(?=(?: ¤\S+)?(?:{APIECE}| ?$| ?[,|](?! ?[#¤])))"
)
"""The amount told apart: "5 payments, once a month, 90 each"."""

INCOME = re.compile(
    r"\b(?:gana|gano|ganas|sueldo|cobra|ingresos?|salario|nomina|earns?|income|salary|make)\b"
)
"""What comes in regularly is no plan."""
SPLIT = re.compile(
    rf"(?:divid|difer|difier|partir|repart|fraccion|financi|parcial|prorrate|split|spread"
    rf"|divide|break|pagader|payable)\w*(?: [^|]{{0,40}}?)?? (?P<taken>(?:en|a|into|in|over|across)"
    rf" {SPAN})"
)


PLAN_WORDS = (
    *("pago", "cuot", "pagito", "abono", "dades", "plazo", "letra", "exhibic", "partes"),
    *("deposito", "armada", "payment", "instal", "parts", "chunks", "mes", "mens", "seman"),
    *("quincen", "diari", "dia", "ano", "anu", "week", "month", "year", "fortnight", "daily"),
    *("day", "cada", "every", "each", "los wd"),
)
"""Without any of them nothing is paid by instalments, unless it is "4 de 350"."""


Placed = list[tuple[int, Said]]
FARTHEST = 40
OWED = re.compile(
    r"(?:saldo|adeudo|deuda|debe|adeuda|pendiente|vencid[oa]|balance|owe|outstanding|past due|total)"
    r"(?: (?!#)[^| ]+){0,4}? ?$"
)
"""What stands before an amount that is owed, and not asked as a payment."""

NEXT_PAYMENT = re.compile(
    r"(?<![a-z])(?:proximo|siguiente|segundo|otro|next|second|following|@2)"
    r" (?:pago|abono|payment|instal+ment)"
    r"(?![a-z])"
)


def find_terms(script: Script) -> Terms | None:
    """Take the words of a plan out of a script, but not its amount, which is money as any other."""
    if not any(word in script.text for word in PLAN_WORDS):
        return so_many_of(script)
    terms = counted_payments(script)
    repeated = repeated_amount(script) if terms is None or terms.period is None else None
    if terms and repeated:
        terms = Terms(terms.count, terms.period or repeated.period, terms.amount_at or repeated.amount_at)
    terms = terms or repeated or payments_of(script)
    if repeated and INCOME.search(script.text):
        return None
    if terms is None:
        terms = amount_during(script)
        return told_apart(script, terms) if terms else span_alone(script) or parts_alone(script)
    return told_apart(script, over_a_span(script, counted_before(script, terms)))


def told_apart(script: Script, terms: Terms) -> Terms | None:
    """A plan with its period, number and amount where they stand in clauses of their own."""
    terms = with_amount(with_number(with_period(terms, script), script), script)
    return terms if terms.count or terms.period else None


def payments_of(script: Script) -> Terms | None:
    """Read "cuotas fijas de 33.500", whose number and period are told apart."""
    match = PAYMENTS_OF.search(script.text)
    if match is None:
        return None
    at = match.start("amount" if match["amount"] else "amount2")
    terms = with_number(Terms(None, period_in(match["period"] or ""), at), script)
    if terms.count is None and (match["payments"] or "s")[-1] != "s":
        return None
    script.remove(*match.span("taken" if match["taken"] else "taken2"))
    return terms if terms.count else replace(terms, period=None)


def with_number(terms: Terms, script: Script) -> Terms:
    """A plan, with its number of payments where that is told apart: "620 al mes, 8 meses"."""
    if terms.count or terms.amount_at is None:
        return terms
    if match := SPLIT_IN.search(script.text):
        script.remove(*match.span("taken"))
        return replace(terms, count=int(match["count"]))
    for match in ITS_NUMBER.finditer(script.text):
        count, period = number_told(match, terms.period)
        if count is not None:
            script.remove(match.start(), match.end())
            return replace(terms, count=count, period=period)
    return terms


def number_told(match: re.Match[str], period: Period | None) -> tuple[int | None, Period | None]:
    """Return the number of payments that is told apart, and their period."""
    if count := match["count"] or match["count2"] or match["count3"]:
        return int(count), period or period_in(match.group())
    unit, spans = period_in(match["unit"]), int(match["span"] or 1)
    if unit is None or period is None:
        return None, period
    each = 1 if unit == period else OF_A_LONGER.get((period, unit))
    return (None if each is None else spans * each), period


def with_amount(terms: Terms, script: Script) -> Terms:
    """A plan, with its amount where that is told apart: "5 payments, once a month, 90 each"."""
    match = ITS_AMOUNT.search(script.text) if terms.count and terms.amount_at is None else None
    if match is None or OWED.search(script.text, 0, match.start("amount")):
        return terms
    return replace(terms, amount_at=match.start("amount"))


def counted_before(script: Script, terms: Terms) -> Terms:
    """A plan, with its number of payments where it stands before the amount: "tres de 1,200 cada mes"."""
    match = SO_MANY_OF.search(script.text) if terms.count is None else None
    if match is None or match.start("amount") != terms.amount_at:
        return terms
    script.remove(match.start("taken"), match.end("taken"))
    return replace(terms, count=int(match["count"]))


def with_period(terms: Terms, script: Script) -> Terms:
    """A plan, with its period where that is told apart from its amount: "10 pagos de 350, cada viernes"."""
    match = None if terms.period else ITS_PERIOD.search(script.text)
    if match is None:
        return terms
    script.remove(match.start(), match.end())
    return replace(terms, period=period_in(match["period"]))


def counted_payments(script: Script) -> Terms | None:
    """Read "cuatro pagos quincenales de 400", "split it into four payments"."""
    counted = COUNTED_PAYMENTS.finditer(script.text)
    match = next((each for each in counted if is_offered(each, script.text)), None)
    if match:
        said = match["adjective"] + " " + match["noun"] + match["period"] + (match["after"] or "")
        return taken(script, match, int(match["count"]), period_in(said))
    match = SPAN_OF.search(script.text)
    if match and (unit := period_in(match["unit"])) not in (None, "day"):
        is_year = unit == "year"
        count = int(match["span"] or 1) * (12 if is_year else 1)
        return taken(script, match, count, "month" if is_year else unit)
    match = PERIODIC_PAYMENTS.search(script.text)
    if match and match["amount"]:
        said = (match["period"], match["period2"], match["period3"], match["period4"])
        return taken(script, match, None, period_in(next(filter(None, said))))
    return None


def is_offered(match: re.Match[str], text: str) -> bool:
    """Whether payments are proposed, and neither missed nor only a span: "son tres quincenas"."""
    is_span = (
        match["noun"] == "quincenas" and not match["amount"] and not text[: match.start()].endswith("en ")
    )
    return not is_span and not BEHIND.search(text[: match.start()])


def repeated_amount(script: Script) -> Terms | None:
    """Read "500 al mes", "every week 50"."""
    rules = (AMOUNT_EVERY, EVERY_AMOUNT, DAY_OF_EACH)
    match = next((found for rule in rules if (found := rule.search(script.text))), None)
    if match is None:
        return None
    said = match.groupdict()
    return taken(script, match, None, period_in(said.get("period") or said.get("period2") or ""))


def amount_during(script: Script) -> Terms | None:
    """Read "185.000 durante 24 meses", "por 5 semanas 300", "12 de 450"."""
    match = DURING.search(script.text) or SPAN_FIRST.search(script.text)
    if match and (unit := period_in(match["unit"])) not in (None, "day"):
        count = int(match["span"] or 1)
        if unit == "year":
            return taken(script, match, 12 * count, "month")
        return taken(script, match, count, unit)
    return so_many_of(script)


def so_many_of(script: Script) -> Terms | None:
    """Read "12 de 450"."""
    match = SO_MANY_OF.search(script.text)
    return taken(script, match, int(match["count"]), None) if match else None


def span_alone(script: Script) -> Terms | None:
    """Read "a 6 meses sin intereses", "dividirlo en 4 meses"."""
    match = ALONE.search(script.text) or SPLIT.search(script.text)
    if match is None:
        return None
    said = match.groupdict()
    count = int(said.get("span") or said.get("span2") or 1)
    unit = period_in(said.get("unit") or said.get("unit2") or "")
    if unit in (None, "day"):
        return None
    script.remove(match.start("taken"), match.end("taken"))
    return Terms(12 * count, "month", None) if unit == "year" else Terms(count, unit, None)


def parts_alone(script: Script) -> Terms | None:
    """Read "pay it in 4, each one 55", "split into three, monthly"."""
    match = SPLIT_IN.search(script.text)
    if match is None:
        return None
    script.remove(*match.span("taken"))
    return told_apart(script, Terms(int(match["count"]), None, None))


def over_a_span(script: Script, terms: Terms) -> Terms:
    """A plan, with its number of payments told from how long it runs: "durante un año"."""
    match = SPANS.search(script.text) if terms.count is None else None
    if match is None:
        return terms
    unit = period_in(match["unit"])
    spans = int(match["span"] or 1)
    if unit is None or terms.period is None:
        return terms
    each = 1 if unit == terms.period else OF_A_LONGER.get((terms.period, unit))
    if each is None:
        return terms
    script.remove(match.start("taken"), match.end("taken"))
    return replace(terms, count=spans * each)


def taken(script: Script, match: re.Match[str], count: int | None, period: Period | None) -> Terms:
    """Return what a match says, and take all of it out but the amount."""
    script.remove(match.start("taken"), match.end("taken"))
    return Terms(count, period, match.start("amount") if match["amount"] else None)


def period_in(said: str) -> Period | None:
    """Return the period that some words name."""
    return next((period for words, period in PERIODS if re.search(words, said)), None)


def plan_of(
    terms: Terms | None, money: Placed[Money], dates: Placed[Due], text: str, today: datetime.date
) -> Plan | None:
    """Return the plan that terms, amounts and dates make together; places tell what belongs to what.

    Args:
        terms: what the words of a plan say, if any.
        money: amounts that hold, with their places.
        dates: days that hold, with theirs.
        text: the script as it was said.
        today: what was due before it is no payment to come.
    """
    coming = [(at, due) for at, due in dates if due.day_said and due.date >= today]
    days = with_now(at_its_reference(coming, text), text, today)
    asked = [(at, each) for at, each in money if not OWED.search(text, max(0, at - FARTHEST), at)]
    told = instalments(asked, days) or with_next_payment(asked, days, text)
    if terms is None:
        return Plan(len(told), None, None, told) if told else None
    amount = next((each.value for at, each in money if at == terms.amount_at), None)
    if len(told) > 1 and terms.count in (None, len(told)) and terms.period is None:
        return Plan(len(told), None, None, told)
    if amount and terms.count == len(days) > 1:
        told = tuple(Instalment(amount, due.date) for _, due in days)
        return Plan(terms.count, amount, terms.period, told)
    return Plan(terms.count, amount, terms.period)


NOW = re.compile(
    r"(?:(?<=\d )|(?<=¤[A-Z-][A-Z-][A-Z-] ))(?:ahora|ahorita|ya|now|right away)(?= ?(?:,|y|and|then|luego) )"
)


def with_now(days: Placed[Due], text: str, today: datetime.date) -> Placed[Due]:
    """Return days with today where one payment is asked now: "900 ahorita y 800 el domingo"."""
    match = NOW.search(text) if days else None
    return sorted([*days, (match.start(), Due(today))]) if match else days


SAME_DAY = re.compile(r"(?<![a-z])(?:ese|el|that|the) (?:mismo |same |very )?(?:dia|day)(?! #|[a-z])")


def at_its_reference(days: Placed[Due], text: str) -> Placed[Due]:
    """Return days, one that "ese mismo día" repeats at the place where it does."""
    match = SAME_DAY.search(text) if days else None
    before = [each for each in days if match and each[0] < match.start()]
    if match is None or not before:
        return days
    return sorted([(match.start(), before[-1][1]), *(each for each in days if each != before[-1])])


def instalments(money: Placed[Money], days: Placed[Due]) -> tuple[Instalment, ...]:
    """Return amounts and days that were told in pairs, "800 el 15 y 700 el 30"; none when they are not."""
    if len(money) < 2 or len(days) != len(money):
        return ()
    pairs = list(zip(money, days, strict=True))
    money_first = [at < day for (at, _), (day, _) in pairs]
    if len(set(money_first)) > 1 or len({due.date for _, due in days}) < 2:
        return ()
    order = sorted([at for at, _ in money] + [at for at, _ in days])
    alternate = all((order[i] in dict(money)) == money_first[0] for i in range(0, len(order), 2))
    return tuple(Instalment(each.value, due.date) for (_, each), (_, due) in pairs) if alternate else ()


def with_next_payment(money: Placed[Money], days: Placed[Due], text: str) -> tuple[Instalment, ...]:
    """Return "1,700 el sábado y el siguiente pago de 1,500": the second payment has no day yet."""
    match = NEXT_PAYMENT.search(text) if len(money) == 2 and len(days) == 1 else None
    if match is None:
        return ()
    (_, first), (_, then) = sorted(money, key=lambda each: abs(each[0] - match.start()), reverse=True)
    return (Instalment(first.value, days[0][1].date), Instalment(then.value, None))
