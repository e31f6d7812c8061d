"""Assumptions: every number behind a result, with its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collsim.cards import Card

if TYPE_CHECKING:
    import pandas as pd

    from collsim.experiments.case import Case
    from collsim.simulation.scenario import Floor

UNITS = {"cost": "USD", "damages": "USD", "minutes": "minutes"}
"""Units of treatments' cards; the others have none."""
COLUMNS = ("name", "value", "unit", "low", "high", "grade", "source", "about_en", "about_es")

TALK = {
    "trust": (
        "share",
        "Trust that the move {move} wins of what is lacking, or, below 0, loses",
        "Confianza que la jugada {move} gana de la que falta o, bajo 0, quita",
    ),
    "irritation": (
        "units of irritation",
        "Irritation that the move {move} adds",
        "Irritación que suma la jugada {move}",
    ),
    "distress": (
        "share",
        "Distress that the move {move} adds, or, below 0, relieves",
        "Angustia que la jugada {move} suma o, bajo 0, alivia",
    ),
}
"""What a move of a collector does to a debtor: unit, English, Spanish."""


def assumptions(case: Case) -> pd.DataFrame:
    """Return the cards of the behaviour, of talk, of the treatments and of the scenario, one a row.

    Strategies have no cards: they are what somebody decides, not what is assumed.
    """
    import pandas as pd

    rows: list[tuple[object, ...]] = [
        (
            name,
            card.value,
            card.unit,
            card.low,
            card.high,
            card.grade,
            card.source,
            card.about.en,
            card.about.es,
        )
        for name, card in case.parameters.cards.items()
    ]
    for name, card in case.manners.cards().items():
        move, _, what = name.partition(".")
        unit, english, spanish = TALK[what]
        rows.append(_row(f"move.{name}", card, unit, english.format(move=move), spanish.format(move=move)))
    for name, card in case.treatments.cards().items():
        title = case.treatments.treatments[name.partition(".")[0]].title
        rows.append(_row(name, card, UNITS.get(name.partition(".")[2], ""), title.en, title.es))
    for name, card, unit, english, spanish in _of_scenario(case):
        rows.append(_row(name, card, unit, english, spanish))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _row(name: str, card: Card, unit: str, english: str, spanish: str) -> tuple[object, ...]:
    return (name, card.value, unit, card.low, card.high, card.grade, card.source, english, spanish)


def _of_others(floor: Floor) -> list[tuple[str, Card, str, str, str]]:
    """Return what an hour of supervisors and visitors costs, where it is not what a collector's does."""
    cards = (
        ("supervisor_cost", floor.supervisor_cost, "An hour of a supervisor", "Una hora de supervisor"),
        ("visitor_cost", floor.visitor_cost, "An hour of a visitor", "Una hora de visitador"),
    )
    return [(name, card, "USD per hour", english, spanish) for name, card, english, spanish in cards if card]


def _of_scenario(case: Case) -> list[tuple[str, Card, str, str, str]]:
    scenario = case.scenario
    harm = [
        (
            f"harm.{name}",
            getattr(scenario.harm, name),
            "points",
            "Weight in the harm index",
            "Peso en el índice de daño",
        )
        for name in type(scenario.harm).model_fields
    ]
    return [
        (
            "per_dollar",
            case.per_dollar,
            f"{case.currency} per USD",
            "Exchange rate at which costs in dollars are converted",
            "Tipo de cambio con que se convierten los costos en dólares",
        ),
        (
            "hourly_cost",
            scenario.floor.hourly_cost,
            "USD per hour",
            "An hour of a collector, with place and supervision",
            "Una hora de gestor, con puesto y supervisión",
        ),
        *_of_others(scenario.floor),
        (
            "discount_rate",
            scenario.discount_rate,
            "per year",
            "The creditor's cost of capital",
            "El costo de capital del acreedor",
        ),
        *harm,
    ]
