"""Keeps the documentation true: `python -m tools.docs [--check]`.

What can be read off the code or the content is written by this tool: the JSON schemas for editors, the
page of all numbers with their cards, and every part of a page that stands between the markers

    <!-- generated: NAME -->  and  <!-- end -->

NAME being one of `parts()`. With --check nothing is written, and the exit code says whether all is up to
date.
"""

from __future__ import annotations

import argparse
import inspect
import re
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType

from collsim.collectors.strategies import Strategy
from collsim.content import find, load, names
from collsim.experiments.measures import MEASURES
from collsim.policies.policy import Policy
from collsim.portfolio import store
from collsim.randomness import Decision
from collsim.records import account, call, collector, debtor, event
from collsim.simulation.run import ORDER_OF_THE_DAY
from tools.docs_fields import MODELS, fields, schema_files
from tools.docs_numbers import grades, parameters_page
from tools.markdown import DOCS, HERE, table, words

MARKED = re.compile(r"(<!-- generated: ([^>]*?) -->\n)(.*?)(<!-- end -->)", re.DOTALL)


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
        "codes Move": partial(codes, call, "Move"),
        "codes Occasion": partial(codes, call, "Occasion"),
        "codes Cause": partial(codes, call, "Cause"),
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
