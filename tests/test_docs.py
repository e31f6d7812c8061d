"""The documentation: nothing stale, no broken link, every example works."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from ruamel.yaml import YAML

from collsim import content
from collsim.records import EVENT
from collsim.simulation.event_log import write_events
from tools import docs, docs_fields

ROOT = docs.HERE
PAGES = sorted(docs.DOCS.glob("*.md"))
READMES = [
    page for page in (ROOT / "README.md", ROOT / "README.es.md", ROOT / "CONTRIBUTING.md") if page.exists()
]
FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def fences(page: Path, language: str) -> Iterator[tuple[str, str]]:
    """Yield (what follows the language, code) of every fenced block of a language."""
    for info, code in FENCE.findall(page.read_text(encoding="utf-8")):
        word, _, rest = info.partition(" ")
        if word == language:
            yield rest, code


def anchors(page: Path) -> set[str]:
    """The anchors of a page, as GitHub makes them of its headings."""
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    heads = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def test_generated_documentation_is_not_stale(capsys):
    code = docs.main(["--check"])
    assert (code, capsys.readouterr().out) == (0, "")


def test_check_fails_when_something_is_stale(monkeypatch, capsys):
    monkeypatch.setattr(docs, "wanted", lambda: {docs.DOCS / "parameters.md": "other"})
    assert docs.main(["--check"]) == 1
    assert "stale: docs/parameters.md" in capsys.readouterr().out


SHIPPED = sorted(
    file for part in (content.SCENARIOS, content.TRAINING) for file in content.shipped(part).rglob("*.yaml")
)


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_shipped_content_names_its_schema(file: Path):
    found = re.search(r"\$schema=(\S+)", file.read_text(encoding="utf-8"))
    if found is None:
        pytest.skip("names no schema")
    assert (
        file.parent / found[1]
    ).resolve() == docs.DOCS / "schemas" / f"{content.kind_of(file)}.schema.json"


def test_every_kind_that_is_read_is_documented():
    known = {kind for kind, model in content._models.items() if model.__module__.startswith("collsim.")}
    assert known == set(docs_fields.MODELS)


def test_every_field_is_documented():
    silent = [
        f"{model.__name__}.{name}"
        for kind in docs_fields.MODELS.values()
        for model in docs_fields.models_in(kind)
        for name in model.model_fields
        if name not in docs_fields.described(model) and model is not content.Text
    ]
    assert silent == []


def test_words_speak_of_nothing_that_is_gone():
    fields = {
        f"{each.__name__}.{name}"
        for kind in docs_fields.MODELS.values()
        for model in docs_fields.models_in(kind)
        for each in model.__mro__
        for name in getattr(each, "__annotations__", {})
    }
    assert set(docs.words()["fields"]) <= fields
    assert set(docs.words()["decisions"]) == {each.name for each in docs.Decision}


@pytest.mark.parametrize("page", [*PAGES, *READMES], ids=lambda page: page.name)
def test_relative_links_resolve(page: Path):
    broken = []
    for target in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8"))):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.exists() or (anchor and file.suffix == ".md" and anchor not in anchors(file)):
            broken.append(target)
    assert broken == []


YAML_EXAMPLES = [
    (page, number, info, code) for page in PAGES for number, (info, code) in enumerate(fences(page, "yaml"))
]


@pytest.mark.parametrize(("page", "number", "info", "code"), YAML_EXAMPLES, ids=lambda part: str(part)[-12:])
def test_yaml_examples_are_valid(tmp_path: Path, page: Path, number: int, info: str, code: str):
    file = tmp_path / "example.yaml"
    file.write_text(laid_over_the_default(code) if info == "excerpt" else code, encoding="utf-8")
    assert content.validate(file).kind == YAML(typ="safe").load(code)["kind"]


WHOLE = {"scenario": "practitioners-plan"}
"""Whose values an excerpt of a kind is laid over, where that kind has no default."""


def laid_over_the_default(code: str) -> str:
    """The shipped file of the excerpt's kind, with the excerpt's values in it."""
    import io

    yaml = YAML()
    excerpt = yaml.load(code)
    whole = yaml.load(content.find(excerpt["kind"], WHOLE.get(excerpt["kind"], "default")))
    lay(excerpt, whole)
    out = io.StringIO()
    yaml.dump(whole, out)
    return out.getvalue()


def lay(part: dict[str, Any], whole: dict[str, Any]) -> None:
    for key, value in part.items():
        if isinstance(value, dict) and key == "cards":
            lay(value, whole[key])
        else:  # a name that there is not is refused when it is read
            whole[key] = value


def test_an_example_of_every_kind():
    shown = {
        YAML(typ="safe").load(code)["kind"] for page, _, _, code in YAML_EXAMPLES if page.name == "formats.md"
    }
    assert shown == set(docs_fields.MODELS)


def names_of_the_examples(page: Path) -> dict[str, Any]:
    """What the examples of a page that are marked to run leave behind, one after the other."""
    names: dict[str, Any] = {}
    for info, code in fences(page, "python"):
        if info == "run":
            exec(compile(code, str(page), "exec"), names)
    return names


def test_the_only_examples_that_run_are_those_that_are_tested_here():
    running = {page.name for page in PAGES for info, _ in fences(page, "python") if info == "run"}
    assert running == {"policies.md"}


def test_the_ranking_of_the_example_fits():
    from collsim.records import ACCOUNT

    names = names_of_the_examples(docs.DOCS / "policies.md")
    accounts = np.zeros(3, ACCOUNT)
    accounts["overdue"] = [100, 200, 300]
    accounts["dials_since_contact"] = [0, 5, 0]
    accounts["days_past_due"] = [10, 10, 200]
    assert names["mine"].rank(accounts, 0).tolist() == [100.0, 60.0, -np.inf]


def test_the_psychology_of_the_example_is_put_in_force(python: Callable[..., str], tmp_path: Path):
    code = dict(fences(docs.DOCS / "psychology.md", "python"))
    (tmp_path / "my_psychology.py").write_text(code["module=my_psychology"], encoding="utf-8")
    asked = "print(decide.in_force(), decide.wants(p, 0.5, 0, 0, 2.0, 0, 0, 0, 0, 0, 0))"  # of the irritated
    program = (
        "from collsim.debtors import decide\n"
        "from types import SimpleNamespace\n"
        "p = SimpleNamespace(want_base=0.0, want_willingness=1.0)\n"
        + code["psychology"].replace("# ...", f"{asked}  #")
        + "print(decide.in_force())\n"
    )
    said = python(program, path=tmp_path, NUMBA_DISABLE_JIT=1)
    assert said.splitlines() == ["my_psychology 0.0", "collsim.debtors.psychology"]


def test_the_columns_of_the_event_log_are_those_documented(tmp_path: Path):
    events = np.zeros(1, EVENT)
    write_events(events, ["A"], ["C001"], tmp_path / "log.parquet")
    page = (docs.DOCS / "formats.md").read_text(encoding="utf-8")
    section = page.partition("## The event log")[2].partition("<!-- generated")[0]
    assert re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE) == list(
        pd.read_parquet(tmp_path / "log.parquet")
    )


def test_the_tables_of_a_comparison_are_those_documented():
    from dataclasses import fields

    from collsim.experiments.results import Comparison

    page = (docs.DOCS / "results.md").read_text(encoding="utf-8")
    table = page.partition("## In Python")[2]
    rows = re.findall(r"^\| (`.*?`) \|", table, re.MULTILINE)
    assert {name for row in rows for name in re.findall(r"`(\w+)`", row)} == {
        each.name for each in fields(Comparison)
    }


def test_every_measure_is_defined_exactly():
    page = (docs.DOCS / "results.md").read_text(encoding="utf-8")
    exact = page.partition("Exactly:")[2].partition("**Harm index**")[0]
    rows = re.findall(r"^\| (`.*?`) \|", exact, re.MULTILINE)
    assert {name for row in rows for name in re.findall(r"`(\w+)`", row)} == set(docs.MEASURES)
