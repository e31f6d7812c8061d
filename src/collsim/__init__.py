"""collsim simulates debt collection and trains collectors.

What is named here is the public face; it is imported when it is first used, so that `import collsim` is
instant.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from collsim.version import __version__

if TYPE_CHECKING:
    from collsim.debtors.decide import register as register_psychology
    from collsim.experiments.case import RankedPolicy, open_case
    from collsim.portfolio.importing import import_portfolio
    from collsim.portfolio.store import load_portfolio
    from collsim.portfolio.synthesis import synthesise
    from collsim.reporting.presentation import compare
    from collsim.simulation.model import CollectionModel
    from collsim.simulation.simulate import simulate

__all__ = [
    "CollectionModel",
    "RankedPolicy",
    "__version__",
    "compare",
    "import_portfolio",
    "load_portfolio",
    "open_case",
    "register_psychology",
    "simulate",
    "synthesise",
]

_PLACES = {
    "CollectionModel": ("collsim.simulation.model", "CollectionModel"),
    "RankedPolicy": ("collsim.experiments.case", "RankedPolicy"),
    "compare": ("collsim.reporting.presentation", "compare"),
    "import_portfolio": ("collsim.portfolio.importing", "import_portfolio"),
    "load_portfolio": ("collsim.portfolio.store", "load_portfolio"),
    "open_case": ("collsim.experiments.case", "open_case"),
    "register_psychology": ("collsim.debtors.decide", "register"),
    "simulate": ("collsim.simulation.simulate", "simulate"),
    "synthesise": ("collsim.portfolio.synthesis", "synthesise"),
}
"""Where each public name lives: module and the name there."""


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, there = _PLACES[name]
    value = getattr(import_module(module), there)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
