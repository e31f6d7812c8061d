"""Long work that can be interrupted: what is finished is kept on disk.

The same question, asked again, goes on from there.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import asdict
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from collsim.debtors.decide import code_hash
from collsim.experiments.executors import each
from collsim.version import __version__

Progress = Callable[[int, int, str], None]
"""(replications done, of how many, what is being done)."""


class Replication(Protocol):
    """A task: one replication of a world."""

    @property
    def world(self) -> str:
        """Names what is the same in all replications of it."""

    @property
    def replication(self) -> int:
        """Which one, counted from 0."""


Task = TypeVar("Task", bound=Replication)
Seen = TypeVar("Seen")


class Kept(Generic[Task, Seen]):
    """Finished tasks on disk, a line each, until all are done.

    Attributes:
        path: of the file, named by a hash of the question; None when nothing is kept.
    """

    def __init__(
        self, question: Sequence[Any], task: type[Task], seen: type[Seen], folder: Path | None
    ) -> None:
        """Keep what answers a question.

        Args:
            question: plain values on which the answers depend; version and code are added.
            task, seen: dataclasses of plain values.
            folder: where; None keeps nothing.
        """
        whole = json.dumps([*question, __version__, code_hash()], sort_keys=True)
        key = hashlib.sha256(whole.encode()).hexdigest()[:16]
        self.path = folder / f"unfinished-{key}.jsonl" if folder else None
        self._task, self._seen = task, seen

    def read(self) -> dict[Task, Seen]:
        """Return what an interrupted run of the same question has finished."""
        if self.path is None or not self.path.is_file():
            return {}
        done = {}
        for line in self.path.read_text().splitlines():
            try:
                content = json.loads(line)
                done[self._task(**content["task"])] = self._seen(**content["seen"])
            except (ValueError, TypeError, KeyError):
                continue  # the line at which the run was killed
        return done

    def of(self, tasks: Sequence[Task]) -> dict[Task, Seen]:
        """Return which of these tasks are finished, with their answers."""
        before = self.read()
        return {task: before[task] for task in tasks if task in before}

    def add(self, task: Any, seen: Any) -> None:
        """Keep a finished task."""
        if self.path is None:
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a") as file:
            file.write(json.dumps({"task": asdict(task), "seen": asdict(seen)}) + "\n")

    def forget(self) -> None:
        """Remove what was kept, once it has been put into tables."""
        if self.path is not None:
            self.path.unlink(missing_ok=True)


def finish(
    work: Callable[[Task], Seen],
    tasks: Sequence[Task],
    kept: Kept[Task, Seen],
    tell: Progress,
    jobs: int = 1,
    executor: Executor | None = None,
) -> dict[Task, Seen]:
    """Return every task with its answer, in the order of the tasks; what was kept is not done again.

    Args:
        work: does a task.
        tasks: all of them.
        kept: where finished ones are written down, and read from.
        tell: called with how many are done, of how many, and the world of the last one.
        jobs, executor: who computes.
    """
    done = kept.of(tasks)
    waiting = [task for task in tasks if task not in done]
    for task, seen in each(work, waiting, jobs, executor):
        done[task] = seen
        kept.add(task, seen)
        tell(len(done), len(tasks), task.world)
    return {task: done[task] for task in tasks}


def silent(_done: int, _of: int, _what: str) -> None:
    """Tell nobody how far it has come."""
