"""`collsim compare`: what it prints and leaves, and how it answers wrong input."""

import json
import math
import shlex

import pandas as pd
import pytest

from tests.cli.conftest import SMALL, WRONG

POLICIES = {"restrictive", "liberal", "rational"}
BENCHMARKS = {"do-nothing", "random", "balance-first", "oracle"}
FILES = {
    "report.html", "results.json", "summary.csv", "differences.csv", "curves.csv", "refusals.csv",
    "treatments.csv", "debtors.csv", "recovered_by_type.csv",
    "rolls.csv", "values.csv", "assumptions.csv", "targets.csv", "arms.csv", "arm_differences.csv",
}  # fmt: skip


def test_json_is_one_documented_object_and_nothing_else(compared):
    assert compared.answer.code == 0
    assert set(compared.answer.object) == {
        "portfolio", "policies", "differences", "treatments", "refusals", "debtors", "recovered_by_type",
        "targets", "arms", "arm_differences", "provenance",
    }  # fmt: skip


def test_json_holds_every_policy_with_its_intervals(compared):
    policies = compared.answer.object["policies"]
    assert set(policies) == POLICIES | BENCHMARKS
    for measures in policies.values():
        assert len(measures) >= 12
        for interval in filter(None, measures.values()):
            assert set(interval) == {"mean", "low", "high"}
            assert interval["low"] <= interval["mean"] <= interval["high"]


def test_what_is_undefined_is_null(compared):
    assert compared.answer.object["policies"]["do-nothing"]["contact_rate"] is None


def test_json_holds_differences_and_provenance(compared):
    found = compared.answer.object
    assert {each["policy"] for each in found["differences"]} == POLICIES | BENCHMARKS - {"do-nothing"}
    for each in found["differences"]:
        assert {"measure", "policy", "baseline", "mean", "low", "high"} <= set(each)
    assert {"version", "seed", "hashes", "command", "replications"} <= set(found["provenance"])


def test_the_command_is_written_down_so_that_it_can_be_typed_again(compared):
    command = compared.answer.object["provenance"]["command"]
    assert shlex.split(command) == ["collsim", "compare", "cards", *_sorted_options(command)]
    for option in ("--accounts 200", "--days 30", "--replications 2"):
        assert option in command


def _sorted_options(command: str) -> list[str]:
    return shlex.split(command)[3:]


def test_report_tables_and_pilot_are_left(compared):
    names = {file.name for file in compared.folder.iterdir()}
    assert names >= FILES
    assert [name for name in names - FILES if not name.startswith("pilot-")] == []
    assert '<html lang="en"' in (compared.folder / "report.html").read_text(encoding="utf-8")


def test_the_file_of_results_equals_what_is_printed(compared):
    assert json.loads((compared.folder / "results.json").read_text()) == compared.answer.object


def test_the_tables_hold_what_the_object_holds(compared):
    summary = pd.read_csv(compared.folder / "summary.csv").set_index(["policy", "measure"])
    told = compared.answer.object["policies"]["liberal"]["dials"]
    assert math.isclose(summary.loc[("liberal", "dials"), "mean"], told["mean"])


def test_a_person_reads_table_verdict_and_where_the_report_is(collsim):
    answer = collsim("compare", *SMALL, "--policy", "restrictive")
    assert answer.code == 0
    assert "Restrictive" in answer.out
    assert "net present value" in answer.said
    assert answer.out.rstrip().endswith("Report: out/cards/report.html")


def test_a_person_reads_spanish(collsim, tmp_path):
    answer = collsim("compare", *SMALL, "--policy", "liberal", "--lang", "es", "--out", "salida")
    assert "Política" in answer.out
    assert answer.out.rstrip().endswith("Reporte: salida/report.html")
    assert '<html lang="es"' in (tmp_path / "salida" / "report.html").read_text(encoding="utf-8")


@pytest.mark.usefixtures("unreported")
def test_jobs_do_not_change_results(collsim, compared):
    twice = collsim("compare", *SMALL, "--jobs", "2", "--json").object
    assert twice["policies"] == compared.answer.object["policies"]
    assert twice["differences"] == compared.answer.object["differences"]


@pytest.mark.usefixtures("unreported")
def test_another_seed_changes_results(collsim, compared):
    other = collsim("compare", *SMALL, "--policy", "liberal", "--seed", "7", "--json").object
    assert other["provenance"]["seed"] == 7
    assert other["policies"]["liberal"] != compared.answer.object["policies"]["liberal"]


@pytest.mark.usefixtures("unreported")
def test_two_copies_of_one_policy_differ_by_exactly_nothing(collsim, tmp_path):
    both = ("--policy", "rational", "--policy", "rational")
    found = collsim("compare", *SMALL, *both, "--out", "out", "--json").object
    assert found["policies"]["rational"] == found["policies"]["rational-2"]
    values = pd.read_csv(tmp_path / "out" / "values.csv").set_index(["measure", "replication"])
    one, other = (values[values["policy"] == name]["value"] for name in ("rational", "rational-2"))
    assert len(one) > 40
    assert (one - other).dropna().eq(0.0).all()
    assert one.isna().equals(other.isna())


@pytest.mark.usefixtures("unreported")
def test_other_conduct_rules_refuse_calls(collsim):
    found = collsim("compare", *SMALL, "--policy", "restrictive", "--conduct", "CO", "--json").object
    assert found["provenance"]["conduct"] == "CO"


@pytest.mark.usefixtures("unreported")
def test_nobody_at_work_is_fine(collsim):
    found = collsim("compare", *SMALL, "--policy", "liberal", "--collectors", "0", "--json").object
    assert found["policies"]["liberal"]["dials"]["mean"] == 0.0


@pytest.mark.usefixtures("unreported")
def test_a_scenario_and_a_policy_of_ones_own(collsim, tmp_path):
    assert collsim("scenario", "new", "mine", "--with-policies").code == 0
    found = collsim("compare", "mine.yaml", *SMALL, "--policy", "liberal", "--json")
    assert found.code == 0
    assert (tmp_path / "out" / "mine" / "results.json").is_file()


# ----------------------------------------------------------------------------------------- wrong input


@pytest.mark.parametrize(
    ("words", "told"),
    [
        *WRONG,
        (["nowhere.yaml"], ["nowhere.yaml", "check the path"]),
        (["--portfolio", "absent.parquet"], ["absent.parquet", "portfolio import"]),
        (["--portfolio", "absent"], ["absent", "uci-cards"]),
        (["--accounts", "-5"], ["--accounts"]),
        (["--days", "-1"], ["--days"]),
        (["--days", "4000"], ["days", "4000"]),
        (["--replications", "-3"], ["--replications"]),
        (["--collectors", "-2"], ["--collectors"]),
        (["--collectors", "99999999"], ["collectors"]),
        (["--seed", "-1"], ["--seed"]),
        (["--seed", "4294967296"], ["--seed"]),
        (["--seed", "luck"], ["--seed", "integer"]),
        (["--runner", "fast"], ["--runner", "compiled"]),
    ],
)
def test_wrong_values_are_answered(refused, tmp_path, words, told):
    said = refused("compare", *words)
    for each in told:
        assert each in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("../../../etc/passwd", "etc/passwd:"),
        ("a" * 5000 + "/b", "aaa/b:"),
        ("[bold]x[/bold]", "[bold]x[/bold]:"),  # no markup of ours
        ("\x1b[31mred", "red"),
        ("a/b\0c", "a/b"),
        ("ñandú\u202e", "ñandú"),
        ("", "there is no"),
        (".", "there is no"),
    ],
)
def test_hostile_names_are_answered(refused, tmp_path, name, told):
    assert told in refused("compare", "--policy", name)
    assert told in refused("compare", name)
    if name:  # without one the scenario's own is taken
        assert told in refused("compare", "--portfolio", name)
    assert list(tmp_path.iterdir()) == []


def test_broken_yaml_is_answered_with_line_and_column(refused, tmp_path):
    (tmp_path / "mine.yaml").write_text(
        "kind: policy\ntitle: {en: A, es: B}\nabout: {en: A, es: B}\nfamly: other\n"
    )
    assert 'mine.yaml:4:1: famly: unknown field, did you mean "family"?' in refused(
        "compare", "--policy", "mine.yaml"
    )


@pytest.mark.parametrize("place", ["file", "file/below", "/proc/nowhere"])
def test_a_folder_that_cannot_be_written_to_is_answered(refused, tmp_path, place):
    (tmp_path / "file").write_text("in the way")
    assert place in refused("compare", *SMALL, "--out", place)


def test_a_portfolio_that_is_none_is_answered(refused, tmp_path):
    (tmp_path / "noise.parquet").write_bytes(bytes(range(256)) * 40)
    assert "noise.parquet" in refused("compare", "--portfolio", "noise.parquet")
