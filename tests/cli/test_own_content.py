"""A stranger follows the pages that say how content is written, and finds his own in what `compare` says."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from ruamel.yaml import YAML

from tests.cli.conftest import Answer, run_command
from tools.markdown import DOCS

SAVED = re.compile(r"`(\w+/[\w-]+\.yaml)`(?:[^\n]|\n(?!\n))*\n\n```yaml\n(.*?)^```", re.DOTALL | re.MULTILINE)
"""An example that a page says to save, with the name of the file."""
EXCERPT = re.compile(r"^```yaml excerpt\n(.*?)^```", re.DOTALL | re.MULTILINE)
LISTED = re.compile(r"^```text\n(.*?)^```", re.DOTALL | re.MULTILINE)
SIZE = ("--accounts", "200", "--days", "40", "--replications", "2")


def page(name: str) -> str:
    return (DOCS / f"{name}.md").read_text(encoding="utf-8")


def own_files() -> dict[str, str]:
    """The examples that are to be saved, by the name of their file."""
    pages = ("policies", "formats", "conversation", "conduct")
    saved = {file: text for name in pages for file, text in SAVED.findall(page(name))}
    [listed] = LISTED.findall(page("own-content"))
    wanted = [line.split()[0] for line in listed.splitlines()]
    return {file: saved[file] for file in wanted if file != "mine.yaml"}


def loaded(text: str) -> Any:
    return YAML(typ="safe").load(text)


def follow_the_pages(folder: Path) -> None:
    """Save every example in an empty folder, and let the scenario name them as the page says."""
    for file, text in own_files().items():
        (folder / file).parent.mkdir(exist_ok=True)
        (folder / file).write_text(text, encoding="utf-8")
    assert run_command("scenario", "new", "mine").code == 0
    [lines] = EXCERPT.findall(page("own-content"))
    out = io.StringIO()
    YAML().dump(loaded((folder / "mine.yaml").read_text(encoding="utf-8")) | loaded(lines), out)
    (folder / "mine.yaml").write_text(out.getvalue(), encoding="utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder, entered, in which the pages have been followed."""
    place = tmp_path_factory.mktemp("own")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(place)
        follow_the_pages(place)
        yield place


@pytest.fixture(scope="module")
def compared(folder: Path) -> Answer:
    return run_command("compare", "mine.yaml", *SIZE, "--json")


def rows_of(answer: Answer, table: str, **wanted: str) -> list[Mapping[str, Any]]:
    """The rows of a table of the object in which some columns have these values."""
    return [row for row in answer.object[table] if wanted.items() <= row.items()]


def test_every_kind_of_content_is_there(folder: Path) -> None:
    kinds = {loaded(file.read_text(encoding="utf-8"))["kind"] for file in folder.rglob("*.yaml")}
    assert kinds == {
        "scenario", "policy", "treatments", "personalities", "manners", "objections", "conduct",
    }  # fmt: skip


def test_each_file_is_valid(folder: Path) -> None:
    files = sorted(str(file.relative_to(folder)) for file in folder.rglob("*.yaml"))
    answer = run_command("validate", *files)
    assert answer.code == 0, answer.out
    assert answer.out.count(": ok (") == len(files) == 7


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("field", ["manners", "objections", "treatments", "personalities", "conduct"])
def test_a_file_that_the_scenario_cannot_find_is_answered(field: str, tmp_path: Path) -> None:
    text = re.sub(rf"^{field}: \w+", f"{field}: absent", Path("mine.yaml").read_text("utf-8"), flags=re.M)
    (tmp_path / "mine.yaml").write_text(text, encoding="utf-8")
    assert (
        f'{field}: there is no {field} named "absent"' in run_command("validate", tmp_path / "mine.yaml").out
    )


def test_the_treatments_were_given_under_their_titles(compared: Answer) -> None:
    assert compared.code == 0, compared.said
    told = {row["treatment"]: row for row in rows_of(compared, "treatments", policy="with-the-block")}
    assert set(told) == {"call", "block_notice", "block"}
    assert all(row["given"] > 0 for row in told.values())
    assert told["block"]["title_en"] == "Block of the card"
    assert told["block"]["title_es"] == "Bloqueo de la tarjeta"
    assert 0 < told["block_notice"]["noticed"] <= told["block_notice"]["given"]
    assert told["call"]["noticed"] is None
    assert told["call"]["given"] == compared.object["policies"]["with-the-block"]["dials"]["mean"]
    assert rows_of(compared, "treatments", policy="do-nothing") == []


def test_the_type_of_debtor_is_named(compared: Answer) -> None:
    [kind] = compared.object["debtors"]
    assert (kind["type"], kind["title_en"], kind["title_es"]) == ("plain", "Plain", "Común")
    assert kind["share"] == 1.0
    assert kind["accounts"] == compared.object["provenance"]["accounts"]["evaluation"]
    for policy in ("with-the-block", "do-nothing"):
        [recovered] = rows_of(compared, "recovered_by_type", policy=policy)
        everybody = compared.object["policies"][policy]["recovered_share"]
        assert {bound: recovered[bound] for bound in everybody} == pytest.approx(everybody)


def test_the_countrys_rule_refused_with_its_article(compared: Answer) -> None:
    assert compared.object["provenance"]["conduct"] == "XM"
    [rule] = rows_of(compared, "refusals", policy="with-the-block", rule="xm-three-dials-a-week")
    assert rule["article"] == "Act 1 art. 3"
    assert rule["text_es"] == "Ninguna cuarta llamada en siete días, contestada o no."
    assert rule["mean"] > 0


def test_tables_and_report_say_it_too(compared: Answer, folder: Path) -> None:
    left = folder / "out" / "mine"
    assert len(pd.read_csv(left / "treatments.csv")) == len(compared.object["treatments"])
    report = (left / "report.html").read_text(encoding="utf-8")
    for told in ("Block of the card", "Who the debtors are", "Plain", "Act 1 art. 3"):
        assert told in report


@pytest.mark.usefixtures("folder")
def test_the_manner_and_the_objection_are_talked_in() -> None:
    objections = run_command("conversation", "objections", "--scenario", "mine.yaml", "--json").object
    assert set(objections["objections"]) == {"harvest"}
    call = ("conversation", "play", "plain", "--scenario", "mine.yaml", "--manner", "sulky")
    policy = ("--policy", "with-the-block")
    worlds = [run_command(*call, *policy, "--replication", world) for world in range(20)]
    assert all("sulky" in each.said for each in worlds)
    assert any("I pay after the harvest" in each.said for each in worlds)
