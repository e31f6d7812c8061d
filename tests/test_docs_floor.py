"""docs/floor.md: its examples are valid, and its tables speak of what there is."""

import re
from pathlib import Path

import pytest

from collsim import content
from collsim.records import MAX_BREAKS, Kind
from collsim.simulation.floor import LINES_A_HEAD, MAX_LINES, MAX_STAFF
from collsim.simulation.world import MAX_STEPS, MAX_TEAMS, MAX_ZONES
from tools import docs_fields
from tools.markdown import DOCS

PAGE = (DOCS / "floor.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
OF_MORNINGS = {
    *(Kind.BILLED, Kind.AGED, Kind.INTEREST, Kind.FEE, Kind.PAID, Kind.CURED, Kind.SETTLED, Kind.DISCOUNTED),
    *(Kind.WRITTEN_OFF, Kind.GIVEN, Kind.ARRIVED, Kind.KEPT, Kind.BROKEN, Kind.PLAN_BROKEN, Kind.SUED),
    *(Kind.JUDGED, Kind.STOPPED, Kind.ASSIGNED, Kind.SANCTIONED, Kind.LIFTED, Kind.CARRIED_OUT, Kind.LAPSED),
    *(Kind.REPOSSESSED, Kind.DAMAGES, Kind.ASKED, Kind.SOLD),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_examples_are_valid(tmp_path: Path, code: str):
    file = tmp_path / "example.yaml"
    file.write_text(code, encoding="utf-8")
    kind = content.kind_of(file)
    assert content.load(docs_fields.MODELS[kind], file).kind == kind


def test_every_kind_of_the_floor_is_in_the_table():
    table = PAGE.partition("## What the log says")[2].partition("\n\n`kept`")[0]
    rows = [row.partition("|")[0] for row in re.findall(r"^\| (`.*)$", table, re.MULTILINE)]
    said = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert said == {kind.name.lower() for kind in Kind if kind not in OF_MORNINGS}


def test_limits_are_those_of_the_program():
    rows = dict(re.findall(r"^\| ([a-z ]+) \| ([\d,]+)", PAGE.partition("## Limits")[2], re.MULTILINE))
    said = [
        int(rows[name].replace(",", "")) for name in ("people of one floor", "lines of machines", "teams")
    ]
    assert said == [MAX_STAFF, MAX_LINES, MAX_TEAMS]
    assert "four are kept" in PAGE
    assert LINES_A_HEAD == 4
    assert [int(rows[name]) for name in ("breaks of a shift", "steps of a policy", "time zones")] == [
        MAX_BREAKS,
        MAX_STEPS,
        MAX_ZONES,
    ]
