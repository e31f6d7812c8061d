"""Replications of worlds: each is simulated, and of its outcome is kept what somebody looks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from collsim.experiments.keeping import Replication
from collsim.experiments.measures import Basis
from collsim.simulation.run import Outcome, Runner
from collsim.simulation.setup import Setup
from collsim.simulation.simulate import simulate

Seen = TypeVar("Seen")


@dataclass(frozen=True)
class Observer(Generic[Seen]):
    """Simulates a replication and keeps what is looked for; sent to whoever computes.

    Attributes:
        setups: what is simulated, by world.
        basis: what measures need besides an outcome.
        runner: "compiled" or "objects".
        look: (outcome, basis) -> what is kept of it.
        logged: replications of each world, from its first on, of which the log is there to look at.
    """

    setups: dict[str, Setup]
    basis: Basis
    runner: Runner
    look: Callable[[Outcome, Basis], Seen]
    logged: int = 0

    def __call__(self, task: Replication) -> Seen:
        """Return what is kept of a replication."""
        setup, logged = self.setups[task.world], task.replication < self.logged
        return self.look(simulate(setup, task.replication, self.runner, logged), self.basis)
