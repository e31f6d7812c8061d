"""simulate(): one replication by either runner."""

from __future__ import annotations

from contextlib import closing

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
