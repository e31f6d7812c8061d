"""The page of all numbers with their cards, read off the content files."""

from __future__ import annotations

from collections import Counter

from collsim.cards import Card
from collsim.content import find, load, names
from collsim.debtors.parameters import Parameters
from collsim.debtors.personalities import TRAITS, Personalities
from collsim.experiments.assumptions import TALK
from collsim.negotiation.manners import Manners
from collsim.policies.treatments import Treatments
from collsim.portfolio.ageing import BUCKETS
from collsim.portfolio.synthesis import Distributions
from collsim.simulation.scenario import Scenario
from tools.docs_fields import described
from tools.markdown import number, table, words

GRADES = ("T1", "T2", "T3", "prior")
CARD_HEAD = ("Name", "Value", "Unit", "Range", "Grade", "Meaning", "Source")


def card_row(name: str, card: Card, unit: str, about: str) -> tuple[str, ...]:
    """Return a card as a row."""
    span = f"{number(card.low)} … {number(card.high)}"
    return (f"`{name}`", number(card.value), unit, span, card.grade, about, card.source)


def parameter_cards() -> str:
    """Return the cards of the behaviour."""
    cards = load(Parameters, find("parameters", "default")).cards
    return table(CARD_HEAD, [card_row(name, c, c.unit, c.about.en) for name, c in cards.items()])


def treatment_cards() -> str:
    """Return the cards of the catalogue."""
    catalogue = load(Treatments, find("treatments", "default"))
    rows = []
    for name, card in catalogue.cards().items():
        treatment, _, field = name.partition(".")
        unit, about = words()["treatment_cards"][field]
        rows.append(card_row(name, card, unit, f"{catalogue.treatments[treatment].title.en}: {about}"))
    return table(CARD_HEAD, rows)


def said_of_card(key: str) -> tuple[str, str]:
    """Return unit and meaning of a scenario's card; all currencies' rates mean the same."""
    said = words()["scenario_cards"]
    unit, about = said["per_dollar"] if key.startswith("per_dollar.") else said[key]
    return unit, about


def scenario_cards() -> str:
    """Return the cards of the shipped scenarios."""
    rows = []
    for name in names("scenario"):
        scenario = load(Scenario, find("scenario", name))
        held = {f"per_dollar.{code}": card for code, card in scenario.per_dollar.items()}
        held["discount_rate"] = scenario.discount_rate
        held["floor.hourly_cost"] = scenario.floor.hourly_cost
        held |= {f"harm.{part}": getattr(scenario.harm, part) for part in type(scenario.harm).model_fields}
        rows += [card_row(f"{name}: {key}", card, *said_of_card(key)) for key, card in held.items()]
    return table(CARD_HEAD, rows)


def synthesis_cards() -> str:
    """Return the numbers of the made-up portfolio."""
    stated = load(Distributions, find("synthesis", "default"))
    said = described(Distributions)
    rows = [
        card_row(name, value, "", said.get(name, "")) for name, value in stated if isinstance(value, Card)
    ]
    for bucket, numbers in stated.buckets.items():
        rows += [card_row(f"{bucket}: {name}", value, "", "") for name, value in numbers]
    return table(CARD_HEAD, rows)


def personality_tables() -> str:
    """Return the types of debtor, and how often each occurs."""
    stated = load(Personalities, find("personalities", "default"))
    head = ("Type", "Title", "`cover`", *(f"`{name}`" for name in TRAITS), "`knows`", "`disputes`")
    rows = []
    for name, each in stated.types.items():
        pairs = [getattr(each, trait) for trait in ("cover", *TRAITS)]
        shown = [f"{number(pair.typical)} ({number(pair.spread)})" for pair in pairs]
        rows.append((f"`{name}`", each.title.en, *shown, number(each.knows), number(each.disputes)))
    mix = [
        (bucket, *(number(stated.mix[bucket].get(name, 0.0)) for name in stated.types)) for bucket in BUCKETS
    ]
    said = f"Grade of the file: {stated.grade}. Source: {stated.source}."
    weights = table(("Bucket", *(f"`{name}`" for name in stated.types)), mix)
    return f"{said}\n\n{table(head, rows)}\n\nWeights of the types by ageing bucket:\n\n{weights}"


def move_cards() -> str:
    """Return what each move of a collector does to a debtor."""
    cards = load(Manners, find("manners", "default")).cards()
    rows = []
    for name, card in cards.items():
        move, _, what = name.partition(".")
        unit, about, _ = TALK[what]
        rows.append(card_row(name, card, unit, about.format(move=f"`{move}`")))
    return table(CARD_HEAD, rows)


def manner_table() -> str:
    """Return the manners, with their factors and chances."""
    stated = load(Manners, find("manners", "default"))
    factors = ("patience", "opens", "concedes", "overpromises", "objects", "covers")
    rows = [
        (f"`{name}`", each.title.en, *(number(getattr(each, factor)) for factor in factors))
        for name, each in stated.manners.items()
    ]
    said = f"Grade of the file: {stated.grade}. Source: {stated.source}."
    return f"{said}\n\n{table(('Manner', 'Title', *(f'`{factor}`' for factor in factors)), rows)}"


def grades() -> str:
    """Return how many numbers of the behaviour have which grade."""
    cards: list[Card] = [*load(Parameters, find("parameters", "default")).cards.values()]
    effects = load(Treatments, find("treatments", "default")).cards()
    sets = {
        "behaviour (parameters)": [card.grade for card in cards],
        "moves in a conversation": [
            c.grade for c in load(Manners, find("manners", "default")).cards().values()
        ],
        "treatments: effects": [c.grade for name, c in effects.items() if not name.endswith(".cost")],
        "treatments: costs": [c.grade for name, c in effects.items() if name.endswith(".cost")],
    }
    rows = []
    for what, given in sets.items():
        counts: Counter[str] = Counter(given)
        rows.append((what, len(given), *(counts[grade] for grade in GRADES)))
    return table(("Numbers", "All", *GRADES), rows)


PARAMETERS_PAGE = """\
# Every number, with its card

This page is generated from the content files by `python -m tools.docs`. Do not edit it.

A card says: value, unit, range, grade, source, meaning. The grades:

- **T1**: the effect size of a field experiment, to be reproduced.
- **T2**: a band within which the model must stay.
- **T3**: sign or order only.
- **prior**: no usable evidence. An assumption with an honest range.

No open data set has contacts and payments together. So no effect of a contact is calibrated here: each is T1,
T2, T3 or prior. A grade below T1 bounds or signs a number; it does not measure it.

How often each grade occurs:

{grades}

## Behaviour

`scenarios/parameters/default.yaml`. What the names do: [the ODD protocol, section 7](odd.md#7-submodels).

{parameters}

## Moves and manners

`scenarios/manners/default.yaml`. What they do: [the ODD protocol, 7.13](odd.md#713-what-is-said). How readily
each of the [objections](conversation.md#objections) is said, their file says (`says_it`); assumptions too.

{moves}

{manners}

## Treatments

`scenarios/treatments/default.yaml`.

{treatments}

## Scenario

{scenarios}

## Personalities

`scenarios/personalities/default.yaml`. Each cell is the typical value (median) and, in brackets, the spread:
the standard deviation of the log-odds for traits, of the logarithm for `cover`.

{personalities}

## The made-up portfolio

`scenarios/synthesis/default.yaml`, used by `collsim portfolio synth` alone.

{synthesis}
"""


def parameters_page() -> str:
    """Return the page of all cards."""
    return PARAMETERS_PAGE.format(
        grades=grades(),
        parameters=parameter_cards(),
        moves=move_cards(),
        manners=manner_table(),
        treatments=treatment_cards(),
        scenarios=scenario_cards(),
        personalities=personality_tables(),
        synthesis=synthesis_cards(),
    )
