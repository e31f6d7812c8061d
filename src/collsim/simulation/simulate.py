"""simulate(): one replication by either runner."""

from __future__ import annotations

from contextlib import closing
from typing import Any, NamedTuple

import numpy.typing as npt

from collsim.simulation.run import Outcome, Run, Runner
from collsim.simulation.setup import Setup


def simulate(
    setup: Setup, replication: int = 0, runner: Runner = "compiled", keep_events: bool = False
) -> Outcome:
    """Return the outcome of one replication; both runners give the same, byte for byte.

    Args:
        setup: what is simulated.
        replication: which world.
        runner: "compiled", or "objects" for Mesa agents and SimPy processes.
        keep_events: whether to keep the log; its tallies are kept always.
    """
    if runner == "objects":
        from collsim.simulation.model import CollectionModel

        with closing(CollectionModel(setup, replication, keep_events)) as model:
            return model.run_to_end()
    from collsim.simulation.compiled import simulate_compiled

    return simulate_compiled(Run(setup, replication, keep_events))


class DayOutcome(NamedTuple):
    """One day of a run: its events in their order, and staff and teams as they were on its evening."""

    events: npt.NDArray[Any]
    staff: npt.NDArray[Any]
    teams: npt.NDArray[Any]


def simulate_until(setup: Setup, replication: int, day: int) -> DayOutcome:
    """Return the log of one day, of which alone events are kept, and what the evening found.

    Args:
        setup: what is simulated.
        replication: which world.
        day: day number within the run.
    """
    from collsim.simulation.compiled import live_day

    run = Run(setup, replication)
    for earlier in range(setup.first_day, day):
        live_day(run, earlier)
    run.keep_events()
    live_day(run, day)
    teams = run.world.teams[: run.world.team_count]
    return DayOutcome(run.outcome().events, run.staff.copy(), teams.copy())
