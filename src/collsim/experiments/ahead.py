"""Compile the model ahead of its first use: `python -m collsim.experiments.ahead mornings` or `floor`.

The two halves of a day share little, so two processes compile them in two thirds of the time of one.
"""

from __future__ import annotations

import sys

from collsim.experiments.case import open_case
from collsim.simulation.compiled import live_mornings, work_all_day
from collsim.simulation.run import Run


def compile_half(half: str) -> None:
    """Let a small world live one half of its first working day, which compiles it."""
    case = open_case("call-floor", policies=["restrictive"], benchmarks=[], accounts=60, days=7)
    run = Run(case.setup(case.plan(case.policies[0]), fold=None), 0)
    day = next(day for day in run.days if run.works(day))
    run.open_day(day)
    if half == "mornings":
        live_mornings(run, day)
    else:
        work_all_day(run, run.open_floor(day))


if __name__ == "__main__":
    compile_half(sys.argv[1])
