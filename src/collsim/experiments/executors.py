"""Who computes: this process, a pool of processes, or any executor that the user brings.

The answer never depends on it: replications are named, not numbered by arrival.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, as_completed
from contextlib import contextmanager
from types import FrameType
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
        yield from _here(work, tasks)
    else:
        from loky import get_reusable_executor

        pool = get_reusable_executor(max_workers=jobs, env=in_force())
        yield from _as_done(pool, work, tasks)


def _here(work: Callable[[Task], Answer], tasks: Iterable[Task]) -> Iterator[tuple[Task, Answer]]:
    """Do one task after the other in this process; Ctrl-C waits for the end of one."""
    for task in tasks:
        with ctrl_c_waits() as pressed:
            answer = work(task)
        yield task, answer
        if pressed:
            raise KeyboardInterrupt


@contextmanager
def ctrl_c_waits() -> Iterator[list[int]]:
    """Let Ctrl-C wait until something is done, and yield a list that tells whether it was pressed.

    Interrupted while it is handed a record, numba answers with an AttributeError. Pressed a
    second time, it does not wait.
    """
    pressed: list[int] = []

    def note(number: int, frame: FrameType | None) -> None:
        """Note that it was pressed; a second time, interrupt."""
        pressed.append(number)
        if len(pressed) > 1:
            signal.default_int_handler(number, frame)

    usual = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    ours = usual and threading.current_thread() is threading.main_thread()
    if ours:
        signal.signal(signal.SIGINT, note)
    try:
        yield pressed
    finally:
        if ours:
            signal.signal(signal.SIGINT, signal.default_int_handler)


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
