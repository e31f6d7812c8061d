"""The import arrows hold on the real tree, and the check that says so can fail."""

from pathlib import Path

import pytest

from tools import imports


def tree(root: Path, **files: str) -> Path:
    """A made-up package; `records__book` stands for `records/book.py`."""
    sources = root / "src" / "collsim"
    for name, text in {"__init__": "", **files}.items():
        parts = name.replace("__init__", "INIT").split("__")
        file = sources.joinpath(*parts).with_suffix(".py")
        file = file.with_name(file.name.replace("INIT", "__init__"))
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return sources


def test_the_arrows_hold_in_collsim() -> None:
    assert imports.check() == []


def test_every_package_is_found() -> None:
    found = {module.package for module in imports.find_modules(imports.SOURCES)}
    assert {"errors", "units", "records"} <= found


def test_importing_upwards_and_other_people_is_fine(tmp_path: Path) -> None:
    sources = tree(
        tmp_path,
        __init__="from collsim.cli import main",
        units="import json",
        simulation__model="from collsim import units\nfrom ..records import BOOK\nimport collsim.units\n",
        records____init__="BOOK = 1",
        cli="from .simulation import model\n",
    )
    assert imports.check(sources) == []


@pytest.mark.parametrize(
    "statement",
    [
        "import collsim.simulation",
        "import collsim.simulation.model as m",
        "from collsim import simulation",
        "from collsim.simulation import model",
        "from ..simulation import model",
        "from .. import simulation",
        "def late():\n    from ..simulation.model import Model",
    ],
)
def test_a_wrong_arrow_is_reported(tmp_path: Path, statement: str) -> None:
    sources = tree(
        tmp_path,
        records__book=f"\n{statement}\n",
        simulation____init__="",
        simulation__model="class Model: ...",
    )
    line = 3 if statement.startswith("def") else 2
    assert imports.check(sources) == [
        f"src/collsim/records/book.py:{line}: records imports simulation, which stands below it"
    ]


def test_relative_imports_of_a_package_start_at_itself(tmp_path: Path) -> None:
    sources = tree(
        tmp_path, records____init__="from . import book\nfrom .. import cli", records__book="", cli=""
    )
    assert imports.check(sources) == [
        "src/collsim/records/__init__.py:2: records imports cli, which stands below it"
    ]


def test_the_public_face_stands_below_everything(tmp_path: Path) -> None:
    [problem] = imports.check(tree(tmp_path, cli="from collsim import __version__"))
    assert problem.startswith("src/collsim/cli.py:1: cli imports the public face")


def test_a_package_without_a_place_is_reported(tmp_path: Path) -> None:
    assert imports.check(tree(tmp_path, helpers="")) == [
        "src/collsim/helpers.py:1: helpers has no place in the order of packages"
    ]


def test_a_circle_inside_a_package_is_reported(tmp_path: Path) -> None:
    sources = tree(
        tmp_path, units__a="from . import b", units__b="from .c import x", units__c="from . import a"
    )
    [problem] = imports.check(sources)
    assert "circular import: collsim.units." in problem
    assert all(f"collsim.units.{name}" in problem for name in "abc")


def test_a_package_that_collects_its_modules_is_no_circle(tmp_path: Path) -> None:
    sources = tree(tmp_path, units____init__="from .a import x", units__a="from . import b", units__b="x = 1")
    assert imports.check(sources) == []


def test_problems_are_printed_and_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(imports, "check", lambda: ["wrong"])
    assert imports.main() == 1
    assert capsys.readouterr().out == "wrong\n"
