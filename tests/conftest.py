"""What several test files share: both runners, and Python in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from numba.np import numpy_support

from collsim import content

ROOT = Path(__file__).resolve().parents[1]

settings.register_profile("collsim", deadline=None)  # the first example of a test may compile
settings.load_profile("collsim")


@pytest.fixture(scope="session", autouse=True)
def _shipped_yaml_is_parsed_once() -> Iterator[None]:
    """Keep the tree of every shipped text: to parse them anew took most of the time of many tests.

    All that is made of a tree, from places of mistakes to models, is made anew each time.
    """
    parse, home, trees = content._compose, content.shipped(), {}

    def compose(path: str | Path, text: str) -> Any:
        if text in trees:
            return trees[text]
        tree = parse(path, text)
        if Path(path).is_relative_to(home):
            trees[text] = tree
        return tree

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(content, "_compose", compose)
        yield


@pytest.fixture(scope="session", autouse=True)
def _types_of_records_are_found_once() -> Iterator[None]:
    """Keep numba's type of every dtype: it makes it anew for each record that Python hands over, in 1 ms."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(numpy_support, "from_struct_dtype", cache(numpy_support.from_struct_dtype))
        yield


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
