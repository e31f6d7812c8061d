"""Who computes: this process, a pool of processes, or any executor that the user brings.

The answer never depends on it: replications are named, not numbered by arrival.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, as_completed
from typing import TypeVar

from collsim.debtors.decide import VARIABLE, code_hash

Task = TypeVar("Task")
Answer = TypeVar("Answer")


def each(
    work: Callable[[Task], Answer], tasks: Sequence[Task], jobs: int = 1, executor: Executor | None = None
) -> Iterator[tuple[Task, Answer]]:
    """Yield every task with its answer, in the order in which they are done.

    Args:
        work: the function; with jobs or an executor it runs in other processes. Functions
            written in a notebook cell are sent along by value.
        tasks: what to do.
        jobs: how many processes; 1 works in this one.
        executor: where to run instead, such as Dask's `Client.get_executor()`.
    """
    if executor is not None:
        yield from _as_done(executor, work, tasks)
    elif jobs == 1 or len(tasks) < 2:
        yield from ((task, work(task)) for task in tasks)
    else:
        from loky import get_reusable_executor

        pool = get_reusable_executor(max_workers=jobs, env=in_force())
        yield from _as_done(pool, work, tasks)


def in_force() -> dict[str, str]:
    """Return what workers must share with this process; when it changes, new workers are started."""
    return {VARIABLE: os.environ.get(VARIABLE, ""), "COLLSIM_CODE": code_hash()}


def _as_done(
    executor: Executor, work: Callable[[Task], Answer], tasks: Iterable[Task]
) -> Iterator[tuple[Task, Answer]]:
    waiting = {executor.submit(work, task): task for task in tasks}
    try:
        for done in as_completed(waiting):
            yield waiting[done], done.result()
    finally:
        for future in waiting:
            future.cancel()
