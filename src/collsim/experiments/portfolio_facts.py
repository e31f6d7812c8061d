"""What reports say of the portfolio: its size, its ageing, its origin and its silences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from collsim.portfolio.ageing import BUCKETS

if TYPE_CHECKING:
    from collsim.experiments.case import Case


def portfolio_facts(case: Case) -> dict[str, Any]:
    """Return the portfolio as plain values, amounts in main units (docs/results.md)."""
    accounts, origin = case.book.accounts, case.portfolio.origin
    buckets = [
        {
            "bucket": name,
            "accounts": int((accounts["opening_bucket"] == code).sum()),
            "balance": float(accounts["opening"][accounts["opening_bucket"] == code].sum()) / 100,
            "overdue": float(accounts["overdue"][accounts["opening_bucket"] == code].sum()) / 100,
        }
        for code, name in enumerate(BUCKETS)
    ]
    folds = accounts["fold"]
    return {
        "name": origin.source or case.scenario.portfolio,
        "currency": case.currency,
        "snapshot": origin.snapshot.isoformat(),
        "accounts": len(accounts),
        "balance": float(accounts["opening"].sum()) / 100,
        "overdue": float(accounts["overdue"].sum()) / 100,
        "buckets": buckets,
        "fold": {"evaluation": int((folds == 0).sum()), "pilot": int((folds == 1).sum())},
        "not_stated": [
            {"field": field, "accounts": count, **PRIORS.get(field, PRIORS[""])}
            for field, count in case.book.assumed.items()
        ],
        "licence": origin.license,
        "citation": origin.citation,
    }


PRIORS = {
    "income_kind": {
        "en": "weekly, fortnightly or monthly, drawn from the shares in the personalities",
        "es": "semanal, quincenal o mensual, según las proporciones de las personalidades",
    },
    "payday": {
        "en": "drawn evenly over the possible days of that kind of income",
        "es": "al azar entre los días posibles de ese tipo de ingreso",
    },
    "zone": {"en": "the call floor's time zone", "es": "la zona horaria de la sala"},
    "due_dom": {
        "en": "the day that fits the days past due, else drawn evenly",
        "es": "el día que cuadra con la mora; si no, al azar",
    },
    "paid_ratio": {"en": "taken as typical", "es": "se toma como típico"},
    "months_late": {"en": "taken as none", "es": "se toma como ninguno"},
    "phone": {
        "en": "taken as reachable by phone, with a drawn chance",
        "es": "con teléfono; contactabilidad al azar",
    },
    "sms": {"en": "taken as reachable by SMS", "es": "se supone que recibe SMS"},
    "email": {"en": "taken as reachable by e-mail", "es": "se supone que recibe correo electrónico"},
    "post": {"en": "taken as having an address", "es": "se supone que tiene domicilio"},
    "instalment_restated": {
        "en": "restated so that the past due amount and the days past due agree",
        "es": "ajustada para que el vencido y los días de mora concuerden",
    },
    "": {"en": "drawn from priors", "es": "según supuestos previos"},
}
"""What is put in the place of what a file does not say."""
