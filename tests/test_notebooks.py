"""The notebooks run from top to bottom, and the figures are in the files that people open."""

import subprocess
import sys

import jupytext
import nbformat
import pytest

from tools.notebooks import FOLDER, sources

SPANISH = "01-comparar-politicas"
"""The same analysis as the English one, in other words: it runs with the slow tests."""


@pytest.mark.timeout(420)
@pytest.mark.parametrize(
    "name",
    [
        pytest.param(source.stem, marks=pytest.mark.slow if source.stem == SPANISH else ())
        for source in sources([])
    ],
)
def test_notebook_runs(name: str) -> None:
    """In a process of its own: a kernel leaves sockets behind, which a later test would be blamed for."""
    command = [sys.executable, "-m", "tools.notebooks", "--check", name]
    done = subprocess.run(command, cwd=FOLDER.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", [source.stem for source in sources([])])
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
