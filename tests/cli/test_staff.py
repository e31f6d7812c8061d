"""`collsim staff`: what it prints and leaves, how it answers wrong input, and how it goes on."""

import json
import os
import shlex
import signal

import pandas as pd
import pytest

from tests.cli.conftest import SMALL, WRONG, run_command
from tests.cli.stopping import MANY, REPLICATIONS, start, wait_for_some

FEW = (*SMALL, "--policy", "liberal", "--counts", "0,1,3")
FILES = {"staffing.png", "hours.png", "staffing.csv", "hours.csv", "staffing.html", "staffing.json"}
MANY_COUNTS = (*MANY, "--counts", "0,1,2,3")
TASKS = REPLICATIONS * 4


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("staffed") / "out"


@pytest.fixture(scope="module")
def answer(folder):
    shifts = ("--shift", "09:00-13:00", "--shift", "14:00-18:00")
    return run_command("staff", *FEW, *shifts, "--out", folder, "--json")


def test_json_is_one_documented_object_and_nothing_else(answer):
    found = answer.object
    assert answer.code == 0
    assert {"scenario", "policy", "kinds", "hours", "replications", "seed", "hashes"} <= set(found)
    assert (found["scenario"], found["policy"], found["replications"]) == ("cards", "liberal", 2)
    assert [(curve["kind"], curve["shift"]) for curve in found["kinds"]] == [
        ("collectors", "09:00-13:00"),
        ("collectors", "14:00-18:00"),
    ]


def test_json_holds_every_headcount(answer):
    for curve in answer.object["kinds"]:
        assert {"pays_up_to", "not_beyond", "outcome", "best_mean", "sentence", "present"} <= set(curve)
        assert [point["count"] for point in curve["points"]] == [0, 1, 3]
        assert [point["marginal"] is None for point in curve["points"]] == [True, False, False]
        assert curve["points"][0]["utilisation"] is None
        for point in curve["points"]:
            for name in ("npv", "recovery", "cost", "harm"):
                assert point[name]["low"] <= point[name]["mean"] <= point[name]["high"]


def test_json_holds_the_hours_of_each_shift(answer):
    hours = {(row["shift"], row["hour"]) for row in answer.object["hours"]}
    assert hours == {("09:00-13:00", h) for h in (9, 10, 11, 12)} | {
        ("14:00-18:00", h) for h in (14, 15, 16, 17)
    }
    assert all(row["contacts"]["mean"] >= 0 for row in answer.object["hours"])


def test_everything_is_left(answer, folder):
    assert {file.name for file in folder.iterdir()} == FILES
    assert json.loads((folder / "staffing.json").read_text()) == answer.object
    table = pd.read_csv(folder / "staffing.csv")
    assert set(table["count"]) == {0, 1, 3}
    assert (folder / "staffing.png").read_bytes()[:4] == b"\x89PNG"
    page = (folder / "staffing.html").read_text(encoding="utf-8")
    assert '<html lang="en"' in page
    assert "http" not in page.replace("http-equiv", "")


def test_the_command_can_be_typed_again(answer):
    words = shlex.split(answer.object["provenance"]["command"])
    assert words[:3] == ["collsim", "staff", "cards"]
    assert words.count("--shift") == 2


def test_a_person_reads_tables_sentences_and_where_the_page_is(collsim):
    answer = collsim("staff", *FEW)
    assert answer.code == 0
    assert "Collectors" in answer.out
    assert "The greatest mean is with" in answer.said
    assert answer.out.rstrip().endswith("Page: out/cards/staffing.html")


def test_a_person_reads_spanish(collsim, tmp_path):
    answer = collsim("staff", *FEW, "--lang", "es", "--out", "salida")
    assert "Gestores" in answer.out
    assert "La media mayor es con" in answer.said
    assert answer.out.rstrip().endswith("Página: salida/staffing.html")
    assert '<html lang="es"' in (tmp_path / "salida" / "staffing.html").read_text(encoding="utf-8")


def test_one_replication_is_told_to_be_too_few(collsim):
    answer = collsim("staff", *FEW, "--replications", "1")
    assert "ask for more with --replications" in answer.said


@pytest.mark.slow
def test_jobs_do_not_change_results(collsim):
    """Of `compare` this is asked each time, and of headcounts below the command line."""
    once, twice = (collsim("staff", *FEW, "--jobs", jobs, "--json").object for jobs in ("1", "2"))
    assert once["kinds"] == twice["kinds"]
    assert once["hours"] == twice["hours"]


def test_conduct_rules_refuse_the_night(collsim, tmp_path):
    night = ("--shift", "21:00-23:30", "--conduct", "MX", "--counts", "0,2", "--out", "night")
    collsim("staff", *SMALL, "--policy", "liberal", *night)
    table = pd.read_csv(tmp_path / "night" / "staffing.csv").set_index(["measure", "count"])
    hours = pd.read_csv(tmp_path / "night" / "hours.csv").set_index(["count", "hour"])
    assert table.loc[("conduct_refusals", 2), "mean"] >= 0
    assert 0 <= hours.loc[(2, 22), "contacts_mean"] < hours.loc[(2, 21), "contacts_mean"]  # they call us


def test_a_scenario_of_ones_own(collsim, tmp_path):
    assert collsim("scenario", "new", "mine", "--with-policies").code == 0
    assert collsim("staff", "mine.yaml", *FEW, "--json").object["scenario"] == "mine"
    assert (tmp_path / "out" / "mine" / "staffing.html").is_file()


# ----------------------------------------------------------------------------------------- wrong input


@pytest.mark.parametrize(
    ("words", "told"),
    [
        *WRONG,
        (["--policy", "do-nothing"], ["nobody works"]),
        (["--kind", "wizards"], ["--kind wizards", "there are collectors"]),
        (["--kind", ""], ["there are collectors"]),
        (["--counts", "3"], ["--counts 3", "two headcounts"]),
        (["--counts", "a,b"], ["--counts a,b", "0,1,2"]),
        (["--counts", "0,-1"], ["--counts"]),
        (["--counts", "0,999999"], ["collectors", "999999"]),
        (["--shift", "9-18"], ["--shift 9-18", "09:00-18:00"]),
        (["--shift", "18:00-09:00"], ["--shift 18:00-09:00", "open"]),
    ],
)
def test_wrong_values_are_answered(refused, tmp_path, words, told):
    said = refused("staff", *words)
    for each in told:
        assert each in said
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_to_is_answered(refused, tmp_path):
    (tmp_path / "file").write_text("in the way")
    assert "file/below" in refused("staff", *FEW, "--out", "file/below")


# ----------------------------------------------------------------------------------------- interrupted


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_ctrl_c_keeps_what_is_done_and_the_rest_follows(tmp_path, collsim):
    program = start("staff", *MANY_COUNTS, folder=tmp_path / "out")
    wait_for_some(tmp_path / "out")
    program.send_signal(signal.SIGINT)
    out, err = program.communicate(timeout=120)
    assert (out, program.returncode) == ("", 130)
    assert "are kept in" in err
    assert "Traceback" not in err
    (kept,) = (tmp_path / "out").glob("unfinished-*.jsonl")
    assert 3 <= kept.read_text().count("\n") < TASKS

    resumed = collsim("staff", *MANY_COUNTS, "--out", tmp_path / "out", "--json").object
    anew = collsim("staff", *MANY_COUNTS, "--out", tmp_path / "anew", "--json").object
    assert not kept.exists()
    for name in ("kinds", "hours", "hashes"):
        assert resumed[name] == anew[name]
