"""Ctrl-C, and worse, keeps what is done; a second run does the rest and nothing else."""

import os
import signal

import pandas as pd
import pytest

from collsim.cli import console
from tests.cli.conftest import run_command, without_reports
from tests.cli.stopping import MANY, REPLICATIONS, start, wait_for_some
from tests.comparing import compare

SIZE = {"accounts": 80, "days": 20, "replications": 4}
CHOICE = {"policies": ["restrictive", "rational"], "benchmarks": ["do-nothing"]}
TASKS = SIZE["replications"] * 3


class Stopwatch:
    """Counts replications that finish, beside those that were kept, and interrupts after some."""

    def __init__(self, stop_after=10**9):
        self.kept, self.finished, self.stop_after = None, 0, stop_after

    def __call__(self, done, _of, _what):
        self.kept = done if self.kept is None else self.kept
        self.finished = done - self.kept
        if self.finished == self.stop_after:
            raise KeyboardInterrupt


def test_only_the_rest_is_computed_and_the_result_is_the_same(tmp_path):
    whole = compare(**SIZE, **CHOICE)
    with pytest.raises(KeyboardInterrupt):
        compare(**SIZE, **CHOICE, folder=tmp_path, progress=Stopwatch(stop_after=5))
    rest = Stopwatch()
    resumed = compare(**SIZE, **CHOICE, folder=tmp_path, progress=rest)
    assert rest.finished == TASKS - 5
    kept = ("values", "summary", "differences", "curves", "rolls", "refusals")
    for table in (*kept, "treatments", "recovered_by_type"):
        pd.testing.assert_frame_equal(getattr(resumed, table), getattr(whole, table))
    assert list(tmp_path.glob("unfinished-*")) == []


def test_another_question_does_not_go_on_from_there(tmp_path):
    with pytest.raises(KeyboardInterrupt):
        compare(**SIZE, **CHOICE, folder=tmp_path, progress=Stopwatch(stop_after=5))
    other = Stopwatch()
    compare(**SIZE, **CHOICE, seed=9, folder=tmp_path, progress=other)
    assert other.finished == TASKS


@pytest.mark.usefixtures("unreported")
@pytest.mark.parametrize("command", ["compare", "staff"])
def test_who_stops_again_before_anything_new_is_done_hears_what_is_kept(
    command, tmp_path, collsim, monkeypatch
):
    """At the pilot, which comes first; the second time five replications are kept."""
    stops = iter([5, 0, 0])
    words = (command, "--accounts", "60", "--days", "10", "--replications", "4", "--policy", "liberal")

    class Impatient(console.Waiting):
        def __init__(self, *arguments):
            super().__init__(*arguments)
            self.watch, self.after = Stopwatch(), next(stops)

        def __call__(self, done, of, what):
            super().__call__(done, of, what)
            self.watch(done, of, what)
            if self.watch.finished == self.after:
                raise KeyboardInterrupt

    monkeypatch.setattr(console, "Waiting", Impatient)
    first, again = (collsim(*words, "--out", tmp_path / "out") for _ in range(2))
    assert (first.code, again.code) == (130, 130)
    assert first.said.startswith("Interrupted. 5 of 2")
    assert again.said == first.said
    assert "nothing is kept" in collsim(*words, "--out", tmp_path / "elsewhere").said


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory):
    with without_reports():
        return run_command("compare", *MANY, "--out", tmp_path_factory.mktemp("anew"), "--json").object


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGKILL])
def test_a_stopped_program_goes_on_where_it_was(tmp_path, collsim, uninterrupted, stop):
    program = start("compare", *MANY, folder=tmp_path / "out")
    wait_for_some(tmp_path / "out")
    program.send_signal(stop)
    out, err = program.communicate(timeout=120)
    assert out == ""
    assert "Traceback" not in err
    if stop == signal.SIGINT:
        assert program.returncode == 130
        assert "are kept in" in err
    (kept,) = (tmp_path / "out").glob("unfinished-*.jsonl")
    done = kept.read_text().count("\n")
    assert 3 <= done < REPLICATIONS * 5

    with without_reports():
        resumed = collsim("compare", *MANY, "--out", tmp_path / "out", "--json").object
    assert not kept.exists()
    assert resumed["policies"] == uninterrupted["policies"]
    assert resumed["differences"] == uninterrupted["differences"]
