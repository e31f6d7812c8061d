"""Compile the model ahead of its first use: `python -m collsim.experiments.ahead mornings` or `floor`.

The two halves of a day share little, so two processes compile them in little more than half the time of one.
What is said in a call belongs to the floor, the larger half; the mornings' process compiles it beforehand.
"""

from __future__ import annotations

import sys

import numpy as np

from collsim.debtors.parameters import PSYCHOLOGY
from collsim.experiments.case import open_case
from collsim.negotiation.conversation import converse
from collsim.records import CALL, POLICY, STRATEGY, TALK
from collsim.simulation.compiled import live_mornings, work_all_day
from collsim.simulation.run import Run


def compile_half(half: str) -> None:
    """Let a small world live one half of its first working day, which compiles it."""
    if half == "mornings":
        compile_conversation()
    case = open_case("call-floor", policies=["restrictive"], benchmarks=[], accounts=60, days=7)
    run = Run(case.setup(case.plan(case.policies[0]), fold=None), 0)
    day = next(day for day in run.days if run.works(day))
    run.open_day(day)
    if half == "mornings":
        live_mornings(run, day)
    else:
        work_all_day(run, run.open_floor(day))


def compile_conversation() -> None:
    """Lead a conversation that is over before anything is said, which compiles it."""
    call, p, talk, policy, strategy = (
        np.zeros(1, record)[0] for record in (CALL, PSYCHOLOGY, TALK, POLICY, STRATEGY)
    )
    call.over = 1
    converse(call, p, talk, policy, strategy, 0)


if __name__ == "__main__":
    compile_half(sys.argv[1])
