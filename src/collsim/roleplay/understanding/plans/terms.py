"""The words of a plan, put together from what its families of rules find."""

from __future__ import annotations

from collsim.roleplay.understanding.plans.apart import (
    amount_each,
    counted_before,
    payments_of,
    told_apart,
)
from collsim.roleplay.understanding.plans.counted import counted_payments, so_many_of
from collsim.roleplay.understanding.plans.gather import gathered
from collsim.roleplay.understanding.plans.parts import Terms
from collsim.roleplay.understanding.plans.repeated import INCOME, period_alone, repeated_amount
from collsim.roleplay.understanding.plans.spans import amount_during, over_a_span, span_alone
from collsim.roleplay.understanding.plans.split import parts_alone
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.words import has_sign

PLAN_WORDS = (
    *(
        "pago",
        "cuot",
        "pagito",
        "pagare",
        "dividendo",
        "giros",
        "abon",
        "dades",
        "plazo",
        "letra",
        "exhibic",
        "partes",
        "entregas",
        "tandas",
        "contad",
        "cheque",
        "lots",
        "pieces",
        "emis",
        "goes",
        "gives",
        "tractos",
    ),
    *(
        "quota",
        "debit",
        "draft",
        "slice",
        "halves",
        "portion",
        "tranche",
        " of ",
        " x ",
        " a go",
        "veces",
        "times",
    ),
    *("fraccion", "divi", "difier", "difer", "parto", "partim", "partir", "cort"),
    *("split", "spread", "break", "broke", "chop", "cut ", "carve", "ways"),
    *("deposito", "armada", "payment", "instal", "parts", "chunks", "mes", "mens", "seman"),
    *("quincen", "diari", "dia", "ano", "anu", "week", "month", "year", "fortnight", "daily"),
    *("day", "check", "cada", "every", "each", "los wd"),
)
"""Without any of them nothing is paid by instalments, unless it is "4 de 350"."""


def find_terms(script: Script) -> Terms | None:
    """Take the words of a plan out of a script, but not its amount, which is money as any other."""
    spoken = script.text
    if not has_sign(spoken, PLAN_WORDS):
        return so_many_of(script)
    return gathered(as_patterns_tell(script), script, spoken)


def as_patterns_tell(script: Script) -> Terms | None:
    """Return what the patterns find whose words stand beside each other."""
    counted = counted_payments(script)
    is_whole = counted is not None and counted.period is not None and counted.amount_at is not None
    repeated = None if is_whole else repeated_amount(script)
    if repeated and INCOME.search(script.text):
        return None
    if counted or repeated:
        terms = counted.filled_by(repeated) if counted and repeated else counted or repeated
    else:
        terms = payments_of(script)
        span = span_alone(script) if terms else None
        terms = terms.filled_by(span) if terms and span else terms
    if terms:
        return told_apart(script, over_a_span(script, counted_before(script, terms)))
    if terms := amount_during(script) or so_many_of(script) or span_alone(script):
        return told_apart(script, terms)
    terms = parts_alone(script) or amount_each(script) or period_alone(script)
    return told_apart(script, terms) if terms else None
