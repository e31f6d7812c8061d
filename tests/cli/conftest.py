"""Commands driven as a person would, each in an empty folder of its own."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from collsim.cli import app
from collsim.reporting import report

SMALL = ("--accounts", "200", "--days", "30", "--replications", "2")
WRONG = [
    (["nowhere"], ['no scenario named "nowhere"', "cards"]),
    (["--policy", "liberla"], ['no policy named "liberla", did you mean "liberal"?']),
    (["--conduct", "XX"], ['no conduct named "XX"', "MX"]),
    (["--accounts", "999999"], ["--accounts 999999", "4002"]),
    (["--replications", "0"], ["--replications"]),
    (["--jobs", "0"], ["--jobs"]),
    (["--lang", "fr"], ["--lang", "es"]),
]
"""What neither `compare` nor `staff` can do, and the words of the answer that name it."""


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """Everything it printed, on one line."""
        return " ".join((self.out + self.err).split())

    @property
    def object(self) -> Any:
        """The JSON on its standard output, which holds nothing else and no NaN."""
        return json.loads(self.out, parse_constant=_refuse)


def _refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is no JSON")


Run = Callable[..., Answer]


def run_command(*words: object, fed: str | None = None) -> Answer:
    result = CliRunner().invoke(app, [str(word) for word in words], input=fed)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Answer(result.exit_code, result.stdout, result.stderr)


@pytest.fixture
def collsim(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in an empty folder and return its answer."""
    monkeypatch.chdir(tmp_path)
    return run_command


@pytest.fixture
def collsim_fed(collsim: Run) -> Run:
    """Run a command in an empty folder with a text, given first, on its standard input."""

    def run(fed: str, *words: object) -> Answer:
        return collsim(*words, fed=fed)

    return run


@pytest.fixture
def refused(collsim: Run) -> Callable[..., str]:
    """Run a command that cannot be done, and return what it says."""

    def run(*words: object) -> str:
        answer = collsim(*words)
        assert answer.code == 2, answer
        assert "Traceback" not in answer.said
        return answer.said

    return run


@contextmanager
def without_reports() -> Iterator[None]:
    """Comparisons leave no report, which takes longer than they do: for who reads only what is printed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(report, "write_report", lambda *_: None)
        yield


@pytest.fixture
def unreported() -> Iterator[None]:
    """Run a test without_reports."""
    with without_reports():
        yield


@dataclass(frozen=True)
class Compared:
    """One comparison, shared by all tests that only look at it."""

    answer: Answer
    folder: Path


@pytest.fixture(scope="session")
def compared(tmp_path_factory: pytest.TempPathFactory) -> Compared:
    """The shipped scenario in small, with --json."""
    folder = tmp_path_factory.mktemp("compared") / "out"
    return Compared(run_command("compare", *SMALL, "--out", folder, "--json"), folder)
