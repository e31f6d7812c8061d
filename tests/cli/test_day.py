"""`collsim day`: the daily statistics of one day."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Answer, run_command

SMALL = ("--policy", "liberal", "--accounts", "200")


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Answer, Path]:
    """The default day of the shipped scenario in small, in Spanish."""
    folder = tmp_path_factory.mktemp("day") / "out"
    return run_command("day", *SMALL, "--lang", "es", "--out", folder), folder


def test_the_sheet_is_printed_within_a_hundred_columns(shown):
    answer, folder = shown
    assert answer.code == 0
    assert "C001" in answer.out
    assert "Ocupa-" in answer.out
    lines = [line for line in answer.out.splitlines() if str(folder) not in line]
    assert max(len(line.rstrip()) for line in lines) <= 100


def test_page_sheet_and_pictures_are_written(shown):
    _, folder = shown
    written = {"day.html", "day.png", "sheet.csv", "timeline.png", "work-list.csv"}
    assert {file.name for file in folder.iterdir()} == written
    assert '<html lang="es">' in (folder / "day.html").read_text(encoding="utf-8")


def test_json_is_one_object(collsim, tmp_path):
    found = collsim("day", *SMALL, "--json").object
    assert {"date", "policy", "teams", "floor", "queue"} <= set(found)
    assert found["policy"] == "liberal"
    people = [line for team in found["teams"] for line in team["collectors"]]
    assert sum(line["talking_seconds"] for line in people) == found["floor"]["talking_seconds"]
    folder = tmp_path / "out" / "cards" / f"day-{found['date']}"
    assert (folder / "day.html").is_file()
    listed = list(csv.DictReader((folder / "work-list.csv").read_text(encoding="utf-8").splitlines()))
    assert len({row["id"] for row in listed}) == len(listed)
    assert sum(int(row["dials"]) for row in listed) == found["floor"]["dials"]
    again = collsim("day", *SMALL, "--json", "--date", found["date"]).object
    assert json.dumps(again) == json.dumps(found)


def test_seed_and_replication_change_the_day(collsim):
    floors = [
        collsim("day", *SMALL, "--json", *more).object["floor"]
        for more in ((), ("--seed", 7), ("--replication", 1))
    ]
    assert len({json.dumps(floor) for floor in floors}) == 3


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--date", "yesterday"], "write it as 2026-10-30"),
        (["--date", "1999-01-01"], "the nearest working day is"),
        (["--team", "nobody"], "there is no team"),
        (["--policy", "do-nothing"], "nobody works on any day"),
        (["--policy", "ratonal"], 'did you mean "rational"?'),
        (["--replication", "-1"], "--replication"),
        (["--collectors", "0"], "nobody works on any day"),
        (["--out", "/proc/none"], "/proc/none"),
    ],
)
def test_wrong_input_is_answered(refused, words, told):
    assert told in refused("day", *SMALL, *words)


def test_a_day_on_which_the_floor_is_closed_is_answered_with_the_nearest(collsim, refused):
    import datetime

    date = datetime.date.fromisoformat(collsim("day", *SMALL, "--json").object["date"])
    sunday = date - datetime.timedelta(days=date.weekday() + 1)
    told = refused("day", *SMALL, "--date", sunday.isoformat())
    assert "the floor is closed on that day" in told
    assert "the nearest working day is" in told
