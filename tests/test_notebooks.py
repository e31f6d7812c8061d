"""The notebooks run from top to bottom, and the figures are in the files that people open."""

import subprocess
import sys
from pathlib import Path

import jupytext
import nbformat
import pytest

from tools.notebooks import FOLDER, sources

NAMES = [source.stem for source in sources([])]
SMALLER = (
    ('"cards", replications=4', '"cards", accounts=120, days=30, replications=2'),
    ('"accounts": 2000, "replications": 4', '"accounts": 120, "days": 30, "replications": 2'),
)
"""What stands in the sources, and what takes seconds where that takes a minute."""
EXECUTE = "import pathlib, sys; from tools.notebooks import execute; execute(pathlib.Path(sys.argv[1]))"


def run(*words: object) -> None:
    """Run Python in another process: a kernel leaves sockets behind, of which later tests are accused."""
    command = [sys.executable, *map(str, words)]
    done = subprocess.run(command, cwd=FOLDER.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
@pytest.mark.timeout(420)
@pytest.mark.parametrize("name", NAMES)
def test_notebook_runs(name: str) -> None:
    run("-m", "tools.notebooks", "--check", name)


@pytest.mark.parametrize("name", NAMES)
def test_notebook_runs_on_a_small_portfolio(name: str, tmp_path: Path) -> None:
    text = (FOLDER / f"{name}.py").read_text(encoding="utf-8")
    for written, smaller in SMALLER:
        assert text.count(written) == 1
        text = text.replace(written, smaller)
    small = tmp_path / f"{name}.py"
    small.write_text(text, encoding="utf-8")
    run("-c", EXECUTE, small)


@pytest.mark.parametrize("name", NAMES)
def test_figures_are_visible_without_running(name: str) -> None:
    notebook = nbformat.read(FOLDER / f"{name}.ipynb", as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    kinds = {kind for cell in code for output in cell.outputs for kind in output.get("data", {})}
    assert all(cell.execution_count for cell in code)
    assert kinds & {"image/png", "image/svg+xml"}
    assert "text/html" in kinds


def test_every_source_has_its_notebook_with_the_same_code() -> None:
    for source in sources([]):
        written = [cell.source for cell in jupytext.read(source).cells]
        executed = [cell.source for cell in nbformat.read(source.with_suffix(".ipynb"), as_version=4).cells]
        assert written == executed, f"run `python tasks.py notebooks`: {source.name} has changed"
