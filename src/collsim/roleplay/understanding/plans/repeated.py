"""Amounts that repeat: "500 al mes", "every week 50", "un pago mensual de 200"."""

from __future__ import annotations

import re

from collsim.roleplay.understanding.plans.parts import (
    ADJECTIVE,
    ALREADY_DUE,
    AMOUNT,
    CENTS,
    EACH_TIME,
    ENDS,
    EVERY,
    MARK,
    PAYDAY,
    PAYMENT_NAMES,
    Terms,
    period_in,
    taken,
)
from collsim.roleplay.understanding.readings import Period
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.signs import sought

ALREADY = re.compile(ALREADY_DUE)
SO_MANY_A_PERIOD = (
    r"(?!#\d (?:, )?(?:mensual|quincenal|semanal|monthly|weekly))"
    r"(?!(?:(?<=son )|(?<=serian ))#[1-3]?\d (?:mensuales|quincenales|semanales))"
)
"""Not the number of payments: "son 5 mensuales"."""

TOWARDS = (
    r"(?: (?:at|on|to|into|toward|towards|off) (?:it|that|this|the (?:balance|account|debt|loan|bill)))?"
)
AMOUNT_EVERY = sought(
    rf"(?=[#¤]){SO_MANY_A_PERIOD}{AMOUNT}{CENTS}{TOWARDS}"
    rf"(?P<taken> (?P<period>{EVERY}|{PAYDAY})(?![a-z])| , (?P<period2>{EVERY}|{PAYDAY})(?![a-z]){ENDS})"
)
"""500 al mes; thirty-five dollars, every month."""

TO_PAY = (
    r"(?:me )?(?:(?:va|vas|ira) (?:depositando|dando|pagando|abonando)|da|abona|paga|deposita|pagas|abonas)"
    r"|(?:you|i|we) (?:pay|send|take|give)(?: me| us)?"
)
EVERY_AMOUNT = sought(
    rf"(?<![a-z])(?P<taken>(?P<period>{EACH_TIME}|every payday"
    r"|(?:bi ?weekly|weekly|monthly|semanal|mensual|quincenal)(?:mente)?)"
    r"(?: (?:, )?(?:when|as soon as|the day|cuando|apenas|el dia que|hasta que|until)(?: [a-z']+){1,5} ,)?"
    r"(?: , (?:don|dona|senora?|mr|mrs|ms|sir|maam|ma'am)(?: [a-z]+)? ,)?"
    rf"(?: (?:,|say|is|es|seria|would|be|digamos|como|unos|at|of|de|{TO_PAY}))*) {AMOUNT}"
    rf"(?! (?:mes|sem|quin|dia|ano|month|week|day|year|times|veces|in (?:all|total)|en total"
    rf"|of (?:them|those)"
    rf"|{PAYMENT_NAMES}))",
)
"""Every week 50; cada quince días 600."""

DAYS_OF_EACH = r"el (?:dia )?#\d\d? de|los dias? #\d\d?(?: y #\d\d?)? de|on the @\d\d? of"
DAY_OF_EACH = sought(
    rf"{AMOUNT}(?: {MARK})?(?: (?!#)[^| ]+){{0,4}}? "
    rf"(?P<taken>(?:{DAYS_OF_EACH}) (?P<period>(?:cada|each|every) (?:mes|month)))(?![a-z])",
)
"""A day of every month is no day, but tells that an amount is paid monthly."""

LINKS = r"(?: (?:de|of|a|por|at|x|unos|about|,|y each|and each|each|es|is|a razon de|sin interes(?:es)?))*"
PERIODIC = sought(
    rf"(?P<taken>(?P<period>{ADJECTIVE}) (?:pagos|payments|instal+ments)"
    r"|(?:pagos|cuotas|abonos|depositos) (?P<period2>mensuales|quincenales|semanales|diarios)"
    r"|(?:un|una|unos) (?:pago|abono|cuota|pagos|deposito) (?P<period3>mensual|quincenal|semanal|diari[oa])"
    r"|(?:(?:a|one) |(?<=[,|] )|(?<=^))(?P<period4>monthly|weekly|fortnightly|bi ?weekly|daily)"
    r" (?:re)?(?:payment|instal+ment))"
    rf"{LINKS} {AMOUNT}",
)
"""Pagos semanales de 350; a monthly payment of $80."""

IN_PAYMENTS = sought(
    r"(?<![a-z])(?<!your )(?<!the )(?<!missed )(?<!#\d )(?<!sus )(?<!de los )"
    r"(?P<taken>(?P<period>monthly|weekly|fortnightly|bi ?weekly|daily) (?:payments|instal+ments|emis)"
    r"|(?:pagos|cuotas|abonos|depositos|plazos) (?P<period2>mensuales|quincenales|semanales|diari[oa]s)"
    r"|(?:pagar|abonar|pagarlo|pagarla|pay|pay it|go) (?P<period3>por semana|por mes|por quincena|semanal"
    r"|mensual|quincenal|weekly|monthly|fortnightly))(?![a-z])",
)
PROPOSED = sought(
    r"(?<![a-z])(?:as|into|in|on|do|set up|rather|prefer|are|will|(?:she|he|i|you|we|they)'ll|would"
    r"|could|can|wants?|easier|works?|switch"
    r"|offer|go|make"
    r"|pasa\w*|acomod\w+|prefier\w+|en|con|a|hac\w+|hag\w+|quier\w+|pod\w+|pued\w+|le (?:sirven"
    r"|convienen))(?![a-z])"
)
"""Payments of which only is asked how often: "are weekly payments easier for you?"."""

INCOME = sought(
    r"\b(?<!out of your )(?<!out of the )(?<!from your )(?:gana|gano|ganas|sueldo|cobra|cobras|ingresos"
    r"|(?:su|tu) ingreso|salario|(?<!por )nomina|pension|renta de"
    r"|earns?|income(?! and exp| form)|salary"
    r"|an hour|(?:before|after) tax(?:es)?|unemployment|your benefits"
    r"|(?<!can )(?<!could )(?:you|he|she|they) makes?|wages?|rent|alquiler)\b"
)
"""What comes in or goes out regularly is no plan."""


OF_INTEREST = re.compile(
    r"(?: ,)? (?:de|in|of|por) (?:los |the )?(?:interes|interest|mora|recargo|late|penalt|multa)"
)
"""After what the debt costs: "4,500 diarios de interés"."""


def repeated_amount(script: Script) -> Terms | None:
    """Read "500 al mes", "every week 50", "pagos semanales de 350"."""
    rules = (PERIODIC, AMOUNT_EVERY, EVERY_AMOUNT, DAY_OF_EACH)
    match = next((found for rule in rules if (found := rule.search(script.text))), None)
    if match is None or OF_INTEREST.match(script.text, match.end()):
        return None
    said = match.groupdict()
    named = (said.get(f"period{which}") for which in ("", "2", "3", "4"))
    return taken(script, match, None, period_in_words(next(filter(None, named))))


def period_alone(script: Script) -> Terms | None:
    """Read "are weekly payments easier?", of which neither number nor amount is known."""
    match = IN_PAYMENTS.search(script.text)
    if match is None or ALREADY.match(script.text, match.end()):
        return None
    start = script.text.rfind("|", 0, match.start()) + 1
    if not PROPOSED.search(script.text, start, match.end()):
        return None
    said = match.groupdict()
    named = next(filter(None, (said["period"], said["period2"], said["period3"])))
    script.remove(*match.span("taken"))
    return Terms(None, period_in(named), None)


def period_in_words(said: str) -> Period | None:
    """Return the period that some words name; a payday is none."""
    return None if re.fullmatch(PAYDAY, said) else period_in(said)
