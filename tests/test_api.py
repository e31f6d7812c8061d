"""The public face: light to import, complete, and pleasant in a notebook."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import matplotlib.figure
import pandas as pd
import pytest

import collsim
from collsim.errors import InputError

ROOT = Path(__file__).resolve().parent.parent
SMALL = {"accounts": 200, "days": 30, "replications": 2}


def by_days_past_due(accounts, day):
    return accounts["days_past_due"].astype(float)


@pytest.fixture(scope="module")
def shown():
    own = collsim.RankedPolicy("Latest first", by_days_past_due)
    return collsim.compare(policies=["liberal", own], benchmarks=["do-nothing"], **SMALL)


def test_the_version_is_that_of_the_project():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert collsim.__version__ == project["version"]


def test_importing_it_imports_nothing_else():
    said = (
        "import sys, collsim; print(*[m for m in sys.modules if m.startswith(('collsim', 'numpy', 'numba'))])"
    )
    ended = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True)
    assert set(ended.stdout.split()) == {"collsim", "collsim.version"}


def test_every_public_name_is_there():
    assert set(dir(collsim)) == set(collsim.__all__)
    for name in collsim.__all__:
        assert getattr(collsim, name) is not None


def test_another_name_is_not_there():
    with pytest.raises(AttributeError, match="compair"):
        _ = collsim.compair


def test_the_summary_is_readable(shown):
    assert list(shown.summary.index) == ["Liberal", "Latest first", "Do nothing"]
    assert shown.summary.loc["Do nothing", "Dials"] == 0
    assert ("Liberal", "low") in shown.intervals.columns


def test_differences_are_readable(shown):
    assert shown.differences.index.names == ["Measure", "Policy"]
    assert list(shown.differences.columns) == ["mean", "low", "high"]
    assert "Do nothing" not in shown.differences.index.get_level_values("Policy")


def test_treatments_and_types_of_debtor_are_readable(shown):
    assert list(shown.treatments.columns) == ["Liberal", "Latest first", "Do nothing"]
    assert shown.treatments.loc["Text message", "Latest first"] > 0
    assert (shown.treatments["Do nothing"] == 0).all()
    assert shown.debtors["Share"].sum() == pytest.approx(1.0)
    assert shown.debtors.loc["Unlucky", "Liberal"] > 0
    spanish = type(shown)(shown.comparison, "es")
    assert "SMS" in spanish.treatments.index
    assert spanish.debtors.loc["Fortuito", "Cuentas esperadas"] > 0


def test_figures_are_matplotlibs(shown):
    assert {"recovery_curves", "cost_against_recovery", "differences", "recovery_by_bucket"} <= set(
        shown.figures
    )
    assert all(isinstance(figure, matplotlib.figure.Figure) for figure in shown.figures.values())
    assert shown.figures is shown.figures


def test_a_notebook_shows_verdict_table_and_two_figures(shown):
    page = shown._repr_html_()
    assert isinstance(page, str)
    assert page.count("<img") == 2
    assert "<table" in page
    assert "Do nothing" in page
    assert shown._repr_mimebundle_()["text/plain"] == shown.verdict


def test_the_report_is_written(shown, tmp_path):
    path = shown.report(tmp_path / "deep" / "report.html")
    assert "Latest first" in path.read_text(encoding="utf-8")


def test_the_object_is_json(shown):
    assert json.loads(json.dumps(shown.to_json(), allow_nan=False)) == shown.to_json()


def test_a_table_for_people(shown):
    assert "Latest first" in shown.table().as_raw_html()


def test_spanish(shown):
    spanish = type(shown)(shown.comparison, "es")
    assert "No hacer nada" in spanish.summary.index
    assert spanish.verdict != shown.verdict
    assert "No hacer nada" in spanish._repr_html_()


def test_two_copies_are_told_apart():
    shown = collsim.compare(policies=["liberal", "liberal"], benchmarks=[], **SMALL)
    assert list(shown.summary.index) == ["Liberal (liberal)", "Liberal (liberal-2)"]
    assert (shown.differences.fillna(0.0) == 0.0).all(axis=None)


def test_an_unknown_language_is_answered_before_anything_is_computed():
    with pytest.raises(InputError, match="fr"):
        collsim.compare(lang="fr")


def test_a_world_is_simulated_and_a_case_opened():
    case = collsim.open_case(policies=["liberal"], benchmarks=[], **SMALL)
    setup = case.setup(case.plan(case.policy("liberal")))
    outcome = collsim.simulate(setup)
    model = collsim.CollectionModel(setup)
    assert len(model.debtors) == len(outcome.book)


def test_portfolios_are_made_and_read(tmp_path):
    made = collsim.synthesise(50, seed=1)
    assert isinstance(made.accounts, pd.DataFrame)
    assert len(made.accounts) == 50
    with pytest.raises(InputError):
        collsim.load_portfolio(tmp_path / "absent.parquet")
