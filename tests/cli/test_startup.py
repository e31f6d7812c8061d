"""`collsim --help` is instant, because nothing heavy is imported for it."""

import subprocess
import sys

import pytest

HEAVY = {"babel", "jinja2", "matplotlib", "mesa", "numba", "numpy", "pandas", "pyarrow", "scipy"}
PROGRAM = """
import sys
sys.argv = ["collsim", *sys.argv[1:]]
from collsim.cli import main
try:
    main()
except SystemExit as end:
    assert end.code == 0
print(*sys.modules, sep="\\n", file=sys.stderr)
"""


@pytest.mark.parametrize(
    "words",
    [
        ["--help"],
        ["compare", "--help"],
        ["staff", "--help"],
        ["day", "--help"],
        ["debtor", "--help"],
        ["portfolio", "--help"],
        ["--version"],
    ],
)
def test_help_imports_nothing_heavy(words):
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, *words], capture_output=True, text=True, check=True
    )
    assert ended.stdout
    assert HEAVY & set(ended.stderr.split()) == set()


def test_every_command_is_listed(collsim):
    answer = collsim("--help")
    assert answer.code == 0
    commands = (
        "compare",
        "staff",
        "simulate",
        "day",
        "debtor",
        "validate",
        "portfolio",
        "scenario",
        "policy",
        "strategy",
    )
    for command in (*commands, "conduct", "order"):
        assert f"  {command} " in answer.out


def test_the_version_is_printed(collsim):
    from collsim import __version__

    assert collsim("--version").out == f"collsim {__version__}\n"


def test_an_unknown_command_and_option_are_answered(refused):
    assert "compere" in refused("compere")
    assert "--polcy" in refused("compare", "--polcy", "rational")


def test_the_order_of_the_day_is_printed(collsim):
    lines = collsim("order").out.splitlines()
    assert lines[0].startswith("1. fall due: ")
    assert lines[-1].startswith(f"{len(lines)}. close: ")


def test_the_first_run_of_a_version_says_that_it_compiles(tmp_path, monkeypatch, capsys):
    from numba import config

    from collsim.cli.console import announce_compilation

    monkeypatch.setattr(config, "CACHE_DIR", str(tmp_path))
    announce_compilation("en")
    assert "Compiling the simulation" in capsys.readouterr().err
    (tmp_path / "something").touch()
    announce_compilation("en")
    assert capsys.readouterr().err == ""
