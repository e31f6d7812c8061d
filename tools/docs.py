"""Keeps the documentation true: `python -m tools.docs [--check]`.

What can be read off the code or the content is written by this tool: the JSON schemas for editors, the
page of all numbers with their cards, and every part of a page that stands between the markers

    <!-- generated: NAME -->  and  <!-- end -->

NAME being one of `parts()`. With --check nothing is written, and the exit code says whether all is up to
date.
"""

from __future__ import annotations

import argparse
import ast
import inspect
import json
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

from ruamel.yaml import YAML

from collsim.cards import Card
from collsim.collectors.strategies import Strategy
from collsim.content import Content, Text, find, json_schema, load, names
from collsim.debtors.parameters import Parameters
from collsim.debtors.personalities import TRAITS, Personalities
from collsim.experiments.measures import MEASURES
from collsim.policies.conduct import Conduct
from collsim.policies.policy import EVER, Policy
from collsim.policies.treatments import Treatments
from collsim.portfolio import store
from collsim.portfolio.ageing import BUCKETS
from collsim.portfolio.mapping import Mapping
from collsim.portfolio.synthesis import Distributions
from collsim.randomness import Decision
from collsim.records import account, call, collector, debtor, event
from collsim.simulation.run import ORDER_OF_THE_DAY
from collsim.simulation.scenario import Scenario

HERE = Path(__file__).resolve().parent.parent
DOCS = HERE / "docs"
MARKED = re.compile(r"(<!-- generated: ([^>]*?) -->\n)(.*?)(<!-- end -->)", re.DOTALL)
MODELS: dict[str, type[Content]] = {
    "scenario": Scenario,
    "policy": Policy,
    "strategy": Strategy,
    "treatments": Treatments,
    "personalities": Personalities,
    "parameters": Parameters,
    "conduct": Conduct,
    "mapping": Mapping,
    "synthesis": Distributions,
}
"""The kinds of content that are read, in the order in which docs/formats.md speaks of them."""

GRADES = ("T1", "T2", "T3", "prior")


@cache
def words() -> dict[str, dict[str, Any]]:
    """Return what is said where neither code nor content says it."""
    said: dict[str, dict[str, Any]] = YAML(typ="safe").load(DOCS / "words.yaml")
    return said


# ----------------------------------------------------------------------------------------------- tables


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """Return a table in Markdown."""
    head = list(head)
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(cell(value) for value in row) + " |" for row in rows]
    return "\n".join(lines)


def cell(value: object) -> str:
    """Return a value as it stands in a cell: one line, no bar."""
    return " ".join(str(value).split()).replace("|", "\\|")


def number(value: float) -> str:
    """Return a number without superfluous digits."""
    return f"{value:g}"


# ------------------------------------------------------------------------ what the models say of themselves


def described(model: type[Content]) -> dict[str, str]:
    """Return what is said of each field: in its docstring, in the class's, or in docs/words.yaml."""
    said: dict[str, str] = {}
    for each in reversed(model.__mro__):
        if issubclass(each, Content) and each is not Content:
            said |= _in_class(each) | _below_fields(each)
            own = {name: words()["fields"].get(f"{each.__name__}.{name}") for name in each.__annotations__}
            said |= {name: text for name, text in own.items() if text}
    common = {name: text for name, text in words()["common"].items() if name in model.model_fields}
    return common | {name: text for name, text in said.items() if name in model.model_fields}


def _below_fields(model: type[Content]) -> dict[str, str]:
    """Return the texts that stand as docstrings under the fields."""
    (body,) = ast.parse(textwrap.dedent(inspect.getsource(model))).body
    assert isinstance(body, ast.ClassDef)
    said = {}
    for one, after in zip(body.body, body.body[1:], strict=False):
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            text = _text_of(after)
            if text:
                said[one.target.id] = " ".join(text.split())
    return said


def _text_of(node: ast.stmt) -> str:
    if (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    ):
        return node.value.value
    return ""


def _in_class(model: type[Content]) -> dict[str, str]:
    """Return the texts under `Attributes:` of the docstring."""
    text = inspect.cleandoc(model.__doc__ or "")
    _, _, attributes = text.partition("Attributes:\n")
    found = re.findall(r"^ {4}(\w+): (.*(?:\n {8}.*)*)", attributes, re.MULTILINE)
    return {name: _sentence(said) for name, said in found}


def _sentence(said: str) -> str:
    flat = " ".join(said.split())
    return flat[:1].upper() + flat[1:]


def models_in(model: type[Content]) -> Iterator[type[Content]]:
    """Yield a model and all the models inside it, each once, outermost first."""
    seen: dict[type[Content], None] = {}
    waiting = [model]
    while waiting:
        one = waiting.pop(0)
        if one not in seen:
            seen[one] = None
            waiting += [
                inner for field in one.model_fields.values() for inner in _mentioned(field.annotation)
            ]
    yield from seen


def _mentioned(annotation: Any) -> Iterator[type[Content]]:
    if isinstance(annotation, type) and issubclass(annotation, Content):
        yield annotation
    for inner in get_args(annotation):
        yield from _mentioned(inner)


# -------------------------------------------------------------------------------------------------- schemas


def schema(model: type[Content]) -> dict[str, Any]:
    """Return the JSON schema of a kind, with what is said of each field for editors to show."""
    whole = json_schema(model)
    by_name = {each.__name__: each for each in models_in(model)}
    for name, part in [(model.__name__, whole), *whole.get("$defs", {}).items()]:
        if name in by_name:
            _describe(part, described(by_name[name]))
    return whole


def _describe(part: dict[str, Any], said: dict[str, str]) -> None:
    part["description"] = part.get("description", "").partition("\n\nAttributes:")[0]
    for name, field in part.get("properties", {}).items():
        if field.get("default") == EVER:
            del field["default"]
        if name in said:
            field["description"] = said[name]


def schema_files() -> dict[Path, str]:
    """Return every schema by its file."""
    return {
        DOCS / "schemas" / f"{kind}.schema.json": json.dumps(schema(model), indent=2, ensure_ascii=False)
        + "\n"
        for kind, model in MODELS.items()
    }


# ------------------------------------------------------------------------------------------- tables of fields


def fields(kind: str) -> str:
    """Return the tables of all fields of a kind of content."""
    model = MODELS[kind]
    parts = []
    for each in models_in(model):
        if each in (Text, Card) and each is not model:
            continue
        about = inspect.cleandoc(each.__doc__ or "").partition("\n\nAttributes:")[0]
        parts.append(
            f"**{'The file' if each is model else f'`{each.__name__}`'}**: {' '.join(about.split())}"
        )
        parts.append(_field_table(each))
    return "\n\n".join(parts)


def _field_table(model: type[Content]) -> str:
    whole = json_schema(model)
    said, required = described(model), whole.get("required", [])
    rows = [
        (f"`{name}`", kind_of_value(part), _default(part, name in required), said.get(name, ""))
        for name, part in whole["properties"].items()
    ]
    return table(("Field", "Value", "Left out", "Meaning"), rows)


def kind_of_value(part: dict[str, Any]) -> str:
    """Return what may be written, in words, from a part of a JSON schema."""
    if "$ref" in part:
        name = part["$ref"].rpartition("/")[2]
        return str(words()["named"].get(name, f"{_article(name)} `{name}`"))
    for choices in ("anyOf", "oneOf"):
        if choices in part:
            return " or ".join(dict.fromkeys(kind_of_value(each) for each in part[choices]))
    if "const" in part:
        return f"`{part['const']}`"
    if "enum" in part:
        return " or ".join(f"`{each}`" for each in part["enum"])
    return _plain(part)


def _article(name: str) -> str:
    return "an" if name[0] in "AEIOU" else "a"


def _plain(part: dict[str, Any]) -> str:
    kind = part.get("type")
    if kind == "array":
        if "prefixItems" in part:
            return "[" + ", ".join(kind_of_value(each) for each in part["prefixItems"]) + "]"
        count = f"{part['minItems']} × " if part.get("minItems", 0) == part.get("maxItems") else ""
        return f"a list of {count}{_many(kind_of_value(part['items']))}"
    if kind == "object":
        inner = part.get("additionalProperties")
        return f"a table: name → {kind_of_value(inner)}" if isinstance(inner, dict) else "a table"
    return str(words()["kinds"].get(str(kind), kind)) + _bounds(part)


def _many(what: str) -> str:
    return what.removeprefix("a ").removeprefix("an ")


def _bounds(part: dict[str, Any]) -> str:
    if part.get("format") == "date":
        return ", a date such as 2026-01-05"
    if part.get("pattern", "").startswith("^(([01]"):
        return ', a time such as "09:00"'
    signs = {"exclusiveMinimum": "above", "minimum": "from", "maximum": "to", "exclusiveMaximum": "below"}
    said = [f"{sign} {number(part[key])}" for key, sign in signs.items() if key in part]
    if "pattern" in part:
        said.append(f"of the form `{part['pattern']}`")
    return (", " if said else "") + " ".join(said)


def _default(part: dict[str, Any], required: bool) -> str:
    if required:
        return "required"
    value = part.get("default")
    if value is None or value == EVER:
        return "–"
    if value == [] or isinstance(value, dict):
        return "none" if value == [] else "its own defaults"
    return f"`{json.dumps(value, ensure_ascii=False)}`"


# --------------------------------------------------------------------------------------- comments in sources

LINE = re.compile(
    r"""^ {12}(?:\("(?P<name>\w+)", "?(?P<type>\w+)"?.*?\),?(?:  # (?P<said>.*))?|# (?P<group>.*))$"""
)


def record(module: ModuleType, name: str) -> str:
    """Return the fields of a record with the comments beside them."""
    _, _, text = inspect.getsource(module).partition(f"\n{name} = np.dtype(")
    text = text.partition("\n)\n")[0]
    said = words()["records"].get(name, {})
    rows = []
    for line in text.splitlines():
        found = LINE.match(line)
        if found and found["group"]:
            rows.append(("", "", f"*{found['group']}*"))
        elif found and found["name"]:
            rows.append(
                (
                    f"`{found['name']}`",
                    words()["types"][found["type"]],
                    found["said"] or said.get(found["name"], ""),
                )
            )
    return table(("Field", "Type", "Meaning"), rows)


def codes(module: ModuleType, name: str) -> str:
    """Return the members of an enumeration with the comments beside them."""
    source = inspect.getsource(getattr(module, name))
    found = re.findall(r"^ {4}([A-Z_]+) = (\d+)(?:  # (.*))?$", source, re.MULTILINE)
    return table(
        ("Code", "Name", "Meaning"), [(code, f"`{word.lower()}`", said) for word, code, said in found]
    )


def portfolio_columns() -> str:
    """Return the columns of an imported portfolio."""
    source = inspect.getsource(store.schema)
    said = dict(re.findall(r'^ {12}"(\w+)": .*?,  # (.*)$', source, re.MULTILINE))
    rows = [
        (
            f"`{each.name}`",
            str(each.type),
            "" if each.name in store.REQUIRED else "yes",
            said.get(each.name) or words()["columns"].get(each.name, ""),
        )
        for each in store.schema()
    ]
    return table(("Column", "Type", "May be null", "Meaning"), rows)


# -------------------------------------------------------------------------------------------- chance and days


def decisions() -> str:
    """Return every named decision with the keys under which it is drawn."""
    rows = [(each.value, f"`{each.name}`", *words()["decisions"][each.name]) for each in Decision]
    return table(("No.", "Decision", "What chance decides", "`day` key", "`attempt` key"), rows)


def order_of_the_day() -> str:
    """Return the phases of a day."""
    return "\n".join(f"{n}. **{phase.name}**: {phase.about}." for n, phase in enumerate(ORDER_OF_THE_DAY, 1))


# ------------------------------------------------------------------------------------------------- measures


def measures() -> str:
    """Return every measure in both languages."""
    rows = [
        (f"`{m.name}`", m.unit, m.better, f"**{m.en}.** {m.about}", f"**{m.es}.** {m.cuenta}")
        for m in MEASURES.values()
    ]
    return table(("Measure", "Unit", "Better", "English", "Español"), rows)


# -------------------------------------------------------------------------------------------------- content


def policies() -> str:
    """Return the policies that ship."""
    rows = []
    for name in names("policy"):
        policy = load(Policy, find("policy", name))
        role = "benchmark" if policy.benchmark else policy.family
        rows.append((f"`{name}`", role, policy.ranking, policy.about.en))
    return table(("Policy", "Role", "Ranking", "What it does"), rows)


def strategies() -> str:
    """Return the collectors' strategies that ship."""
    rows = []
    for name in names("strategy"):
        strategy = load(Strategy, find("strategy", name))
        rows.append((f"`{name}`", strategy.about.en, ", ".join(turn.move for turn in strategy.script)))
    return table(("Strategy", "What it does", "Moves"), rows)


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


def grades() -> str:
    """Return how many numbers of the behaviour have which grade."""
    cards: list[Card] = [*load(Parameters, find("parameters", "default")).cards.values()]
    effects = load(Treatments, find("treatments", "default")).cards()
    sets = {
        "behaviour (parameters)": [card.grade for card in cards],
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
        treatments=treatment_cards(),
        scenarios=scenario_cards(),
        personalities=personality_tables(),
        synthesis=synthesis_cards(),
    )


# ------------------------------------------------------------------------------------------------- the whole


def parts() -> dict[str, Callable[[], str]]:
    """Return the generated parts of pages, by the name in their markers."""
    made: dict[str, Callable[[], str]] = {f"fields {kind}": partial(fields, kind) for kind in MODELS}
    return made | {
        "record ACCOUNT": partial(record, account, "ACCOUNT"),
        "record DEBTOR": partial(record, debtor, "DEBTOR"),
        "record COLLECTOR": partial(record, collector, "COLLECTOR"),
        "record FLOOR": partial(record, collector, "FLOOR"),
        "record CALL": partial(record, call, "CALL"),
        "codes Kind": partial(codes, event, "Kind"),
        "codes PaidFor": partial(codes, event, "PaidFor"),
        "codes Reply": partial(codes, call, "Reply"),
        "portfolio columns": portfolio_columns,
        "decisions": decisions,
        "order of the day": order_of_the_day,
        "measures": measures,
        "policies": policies,
        "strategies": strategies,
        "grades": grades,
    }


def filled(text: str, made: dict[str, Callable[[], str]]) -> str:
    """Return a page with its generated parts made anew.

    Raises:
        KeyError: a marker names no part.
    """
    return MARKED.sub(lambda found: f"{found[1]}\n{made[found[2]]()}\n\n{found[4]}", text)


def wanted() -> dict[Path, str]:
    """Return what every generated or partly generated file should hold."""
    made = parts()
    pages = {page: filled(page.read_text(encoding="utf-8"), made) for page in sorted(DOCS.glob("*.md"))}
    return pages | {DOCS / "parameters.md": parameters_page()} | schema_files()


def stale() -> dict[Path, str]:
    """Return the files that are not as they should be, with what they should hold."""
    return {
        file: text
        for file, text in wanted().items()
        if not file.is_file() or file.read_text(encoding="utf-8") != text
    }


def main(arguments: list[str] | None = None) -> int:
    """Write or check the generated documentation and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.docs", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when something is stale")
    chosen = parser.parse_args(arguments)
    old = stale()
    for file, text in old.items():
        print(f"{'stale' if chosen.check else 'written'}: {file.relative_to(HERE).as_posix()}")
        if not chosen.check:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    if chosen.check and old:
        print("Run `python tasks.py docs`.", file=sys.stderr)
    return 1 if chosen.check and old else 0


if __name__ == "__main__":
    sys.exit(main())
