"""The kinds of content as documentation shows them: JSON schemas for editors, and tables of fields."""

from __future__ import annotations

import ast
import functools
import inspect
import json
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from collsim.cards import Card
from collsim.collectors.strategies import Strategy
from collsim.content import Content, Text, json_schema
from collsim.debtors.parameters import Parameters
from collsim.debtors.personalities import Personalities
from collsim.negotiation.manners import Manners
from collsim.negotiation.objections import Objections
from collsim.policies.conduct import Conduct
from collsim.policies.policy import EVER, Policy
from collsim.policies.treatments import Treatments
from collsim.portfolio.mapping import Mapping
from collsim.portfolio.synthesis import Distributions
from collsim.roleplay.casts import Cast
from collsim.roleplay.review.score import Rubric
from collsim.roleplay.shelf.dialogues import Dialogue
from collsim.roleplay.speech.answers import Answers
from collsim.roleplay.speech.phrasebook import Phrasebook
from collsim.roleplay.speech.voices import Voices
from collsim.simulation.scenario import Scenario
from tools.markdown import DOCS, number, table, words

MODELS: dict[str, type[Content]] = {
    "scenario": Scenario,
    "policy": Policy,
    "strategy": Strategy,
    "treatments": Treatments,
    "personalities": Personalities,
    "manners": Manners,
    "objections": Objections,
    "parameters": Parameters,
    "conduct": Conduct,
    "mapping": Mapping,
    "synthesis": Distributions,
    "dialogue": Dialogue,
    "voices": Voices,
    "rubric": Rubric,
    "cast": Cast,
    "phrasebook": Phrasebook,
    "answers": Answers,
}
"""The kinds of content that are read, in the order in which docs/formats.md speaks of them."""

# ------------------------------------------------------------------------ what the models say of themselves


@functools.cache
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
    if part.get("format") == "date-time":
        return ", a date and hour such as 2026-01-05T17:30"
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
