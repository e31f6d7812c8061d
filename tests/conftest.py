"""What several test files share: both runners, and Python in a process of its own."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[1]

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell lets programs in the background ignore it

settings.register_profile("collsim", deadline=None)  # the first example of a test may compile
settings.load_profile("collsim")


def pytest_collection_modifyitems(items):
    """Let notebooks run first: in full they are the longest tests, for which a worker would wait alone."""
    items.sort(key=lambda item: item.path.name != "test_notebooks.py")


@pytest.fixture(params=["compiled", "objects"])
def runner(request):
    """Each runner in turn: one test body holds for both."""
    return request.param


@pytest.fixture(scope="session")
def python():
    """Run a program text in another process and return what it prints.

    Keyword arguments are environment variables; `path` stands before the present search path.
    """

    def run(text, *arguments, path="", **variables):
        places = [str(path), str(ROOT / "src"), str(ROOT)] if path else [str(ROOT / "src"), str(ROOT)]
        environment = {
            **{name: value for name, value in os.environ.items() if name != "COLLSIM_PSYCHOLOGY"},
            "PYTHONPATH": os.pathsep.join(places),
            **{name: str(value) for name, value in variables.items()},
        }
        done = subprocess.run(
            [sys.executable, "-c", text, *map(str, arguments)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run
