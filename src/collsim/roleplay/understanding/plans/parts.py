"""Of which the patterns of plans are built: amounts, payments, how often, for how long."""

from __future__ import annotations

import re
from dataclasses import dataclass

from collsim.roleplay.understanding.readings import Period
from collsim.roleplay.understanding.script import Script

Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class Terms:
    """What the words of a plan say, before its amounts are read; `amount_at` is the place of its amount."""

    count: int | None
    period: Period | None
    amount_at: int | None

    def filled_by(self, other: Terms) -> Terms:
        """Return these terms, with what they do not say taken from others."""
        return Terms(
            self.count or other.count,
            self.period or other.period,
            self.amount_at if self.amount_at is not None else other.amount_at,
        )


FORTNIGHT = (
    r"quincen|catorcen|fortnight|bi ?weekly|twice a month|semi ?monthly|veces (?:al|por) mes|#15 d|#14 days"
    r"|two weeks|#2 weeks"
    r"|#2 semanas|other week|other wd|@2 wd|second wd"
)
PERIODS: tuple[tuple[re.Pattern[str], Period], ...] = (
    (re.compile(FORTNIGHT), "fortnight"),
    (re.compile(r"seman|week|#[78] d|cada wd|every wd|each wd|los wd|sabados|domingos"), "week"),
    (re.compile(r"mes|mens|month|#30 d"), "month"),
    (re.compile(r"diari|dia(?! de pago)|daily|(?<!pay)(?<!pay )day"), "day"),
    (re.compile(r"anu|ano|year|annual"), "year"),
)
"""Words of which the first that is found names a period."""

OF_A_LONGER: dict[tuple[Period, Period], int] = {
    ("month", "year"): 12,
    ("fortnight", "year"): 24,
    ("week", "year"): 52,
    ("fortnight", "month"): 2,
    ("week", "month"): 4,
    ("week", "fortnight"): 2,
}
"""How many payments a longer span holds, as the trade counts them: a month has four weeks."""


UNITS = r"(?:meses|mes|semanas?|quincenas?|anos?|dias|months?|weeks?|years?|fortnights?|days)"
MARK = r"¤\S+"
"""A currency."""

NOT_MARKED = r"(?<!¤[A-Z-][A-Z-][A-Z-] )"
"""Before a number that has no currency, and so may count payments."""

TENS_UNSAID = r"(?:#[1-9]\d? (?=#[1-9]\d(?!\d)))?"
"""The first half of "two fifty"."""

AMOUNT = (
    rf"(?P<amount>(?=[#¤])(?:{MARK} ?)?{TENS_UNSAID}"
    rf"#(?!(?<!¤[A-Z-]{{3}} #)1 (?!¤))[1-9][\d.~]*+(?! (?:de )?mo\d)(?! {UNITS}(?![a-z])))"
)
"""What is paid; its number is not of a day, nor of months."""

CENTS = rf"(?: (?:¢|{MARK}|con #\d\d))*"
"""What may follow the number of an amount."""

SO_OFTEN = (
    r"(?:mensualit[oa]s?|semanalit[oa]s?|quincenalit[oa]s?|mensual(?:es|mente)?|quincenal(?:es|mente)?"
    r"|semanal(?:es|mente)?|diari[oa]s?|diariamente"
    r"|(?:semi ?)?monthly|weekly|fortnightly|bi ?weekly|daily)"
)
ADJECTIVE = (
    r"(?:mensual|quincenal|semanal|diari[oa]|anual|igual|fij[oa]|comod[oa]|pequen[oa]|suav(?:e|ecit[oa])"
    r"|monthly|weekly|bi ?weekly|fortnightly|daily|equal|even|small|easy|fixed|every two weeks)(?:es|s)?"
)
EVENLY = r"(?:equal|even|easy|small|little|iguales|comod[oa]s|pequen[oa]s|parejit[oa]s)"
"""How parts are cut; no word for them need follow: "in three equal parts", "into ten even slices"."""

PAYMENT_NAMES = (
    r"(?:pagos|cuotas|cuotitas|cuoticas|pagitos|paguitos|abonos|abonitos|mensualidades|parcialidades"
    r"|quincenas|plazos|dividendos|pagares|giros"
    r"|(?:mensuales|quincenales|semanales)(?= de [#¤])|letras|exhibiciones|contad(?:it)?os|cheques|partes"
    r"|depositos|recibos|armadas|entregas|tandas"
    r"|tractos|payments|instal+ments|quotas|parts|pieces|chunks|slices|halves|portions|tranches|checks|lots"
    r"|(?:direct )?debits|drafts|paydays|pay ?checks|emis|pays|monthlies|weeklies|fortnightlies"
    r"|(?:gives|goes|shots|hits|bites|rounds)(?= of)"
    r"|(?<=in #\d )(?:goes|shots|hits|bites|rounds)"
    r"|(?<!#1 )(?:payment|instal+ment|quota)(?= of [#¤]))"
)
ONE_PAYMENT = (
    r"(?:cuota|cuotita|pago|pagito|abono|abonito|letra|mensualidad|plazo|cuotica|recibo|armada|payment"
    r"|instal+ment|quota|draft|slice|half)"
)
ALREADY_DUE = (
    r"(?: (?:tenia|teniamos|habia)(?= ?[,|])| (?:\w+ )?(?:vencid|moros|atrasad|pendient|impag"
    r"|sin pagar|pagad|pagas|cubiert|abonad|hech[oa]s"
    r"|restantes|por pagar|left|remaining|to go|(?<!nada )mas (?:y|,)"
    r"|que (?:debe|tiene|faltan?|le faltan|quedan)|overdue|missed|behind|past due|late|due|made|bounced"
    r"|returned|declined|rebotad|in arrears)"
    r"| (?:that|which) (?:didn't|did not|never|haven't|bounced|failed|came back|got)(?![a-z])"
    r"|(?: de| of| en| in)? (?:atraso|retraso|mora|arrears)| on (?:the|your|this) (?:contract|loan|account))"
)
"""After payments that were missed, or made."""

BEHIND = re.compile(
    r"(?:en vez de|en lugar de|instead of|rather than|atraso|mora|atrasad[oa]s?(?: en)?|debes?|deben"
    r"|debia|adeudas?|owes?|behind|missed|made|skipped"
    r"|llevan?|tiene"
    r"|faltan?|van|firmo|firmaste|signed|trae|traes|acumula|carga|las"
    r"|figuran|aparecen|pago|hizo|the|your|his|her|their|all|all of|last|other|otr[oa]s|cubra|cubre|pasan"
    r"|of the|de los|de l[oa]s|su[sz]?|tu[sz]|pagad[oa]s|cubiert[oa]s|paid)"
    r"(?: (?:de|con|por|by|on|of|ya|pues|este|unas?|como|only|just|solo|us|me|nos))? ?$"
)
"""Before payments that were missed, or made."""

EVERY_OTHER = r"(?:two|#2) weeks|other week|other wd\d|(?:@2|second) wd\d|#1[45] days"
NOT_FROM = r"(?! (?:from(?! the @)|on wd|wd|today|tomorrow|after (?!that)|later|ago|hence))"
PERIOD_ES = (
    r"(?:fin de semana|finde|mes(?:es)?|semanas?|quincenas?|catorcenas?|#15 dias|#8 dias|#2 semanas"
    r"|#30 dias|dias?|wd\d)"
)
PERIOD_EN = rf"(?:weekend|week|month|fortnight|quincena|day|year|{EVERY_OTHER}|#[78] days|#30 days|wd\d)"
EACH_TIME = rf"(?:(?:cada|to(?:do|o)?s? los|todas las) {PERIOD_ES}|(?:each|every) {PERIOD_EN})"
"""Every two weeks; cada quincena."""

EVERY = (
    r"(?:(?:mes|semana|quincena) (?:a|tras) (?:mes|semana|quincena)|(?:month|week) (?:by"
    r"|after) (?:month|week)|al (?:mes|dia(?! (?:de|siguiente))|ano)|a la (?:semana|quincena)"
    r"|por (?:mes|semana|quincena|dia)"
    rf"|los (?:wd\d|sabados|domingos)|{SO_OFTEN}|{EACH_TIME}|twice a month|#2 veces (?:al|por) mes"
    rf"|(?<!half )(?:a|per) {PERIOD_EN}{NOT_FROM})"
)
APART = (
    r"(?:(?:(?:a|one|#1) (?:week|month|fortnight)|(?:two|#2) weeks)"
    r" (?:apart|(?:in )?between(?: (?:each(?: one| payment)?|them|payments))?))"
)
"""How long lies between two payments: "two weeks apart"."""

PAYDAY = r"(?:(?:cada|each|every|per|por|a) (?:dia de pago|pay|payday|pay ?check|pay day|check))"
"""How often is said, but not what it means in days."""

UNIT = rf"(?P<unit>{UNITS})"
NAMED_SPANS = {
    "half a year": 6,
    "medio ano": 6,
    "un semestre": 6,
    "a quarter": 3,
    "un trimestre": 3,
    "a year and a half": 18,
    "ano y medio": 18,
}
"""Spans that have a name, in months."""

SPAN = (
    rf"(?:(?P<named_span>(?:{'|'.join(NAMED_SPANS)})(?! (?:past|to|of(?! (?:re)?payments)|off)(?![a-z])))"
    rf"|(?:#(?P<span>\d{{1,3}})(?![\d.~])|(?P<one>un|a|an|one)) {UNIT})"
)
ENDS = (
    r"(?= ?$| ?[,|_]| (?:on|y|and|hasta|durante|por|for|from|desde|empez|inici|start|begin"
    r"|en total|in total|sin|with|until|till)(?![a-z]))"
)


def renamed(pattern: str, ending: str) -> str:
    """Return a pattern whose groups have other names, so that it may stand in another beside itself."""
    return re.sub(r"\?P<(\w+)>", rf"?P<\g<1>{ending}>", pattern)


def period_in(said: str) -> Period | None:
    """Return the period that some words name."""
    return next((period for words, period in PERIODS if words.search(said)), None)


def taken(script: Script, match: Match, count: int | None, period: Period | None) -> Terms:
    """Return what a match says, and take all of it out but the amount."""
    script.remove(*match.span("taken"))
    return Terms(count, period, match.start("amount") if match["amount"] else None)


def span_in(match: Match, ending: str = "") -> tuple[int, Period | None]:
    """Return how many months, weeks or days a span has; half a year has six months."""
    said = match.groupdict()
    if named := said.get(f"named_span{ending}"):
        return NAMED_SPANS[named], "month"
    return int(said.get(f"span{ending}") or 1), period_in(said.get(f"unit{ending}") or "")


def payments_in(match: Match, period: Period | None, ending: str = "") -> int | None:
    """Return how many payments are made in a span, if that can be told."""
    count, unit = span_in(match, ending)
    if unit is None or period is None:
        return None
    each = 1 if unit == period else OF_A_LONGER.get((period, unit))
    return None if each is None else count * each
