"""The decision functions in force: ours, or those of a researcher's own psychology.

Whatever needs a decision calls it by this module, `decide.answers(...)`, so that a
registered psychology is used by both runners and by the role-play alike.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from types import ModuleType

from collsim import jit
from collsim.debtors import psychology
from collsim.debtors.psychology import (
    answers,
    ceiling_cents,
    complains,
    faded,
    holds_seconds,
    keeps,
    notices,
    opens,
    patience_turns,
    pays_cents,
    pays_on_bill_cents,
    pays_on_time,
    promises,
    remembers,
    rings_us,
    thinks_of_paying,
    waits_seconds,
    wants,
)
from collsim.errors import InputError

DECISIONS = (
    "answers",
    "ceiling_cents",
    "complains",
    "faded",
    "holds_seconds",
    "keeps",
    "notices",
    "opens",
    "patience_turns",
    "pays_cents",
    "pays_on_bill_cents",
    "pays_on_time",
    "promises",
    "remembers",
    "rings_us",
    "thinks_of_paying",
    "waits_seconds",
    "wants",
)
VARIABLE = "COLLSIM_PSYCHOLOGY"
"""Names the module in force; worker processes inherit it and so decide alike."""

__all__ = [
    "DECISIONS",
    "VARIABLE",
    "answers",
    "ceiling_cents",
    "complains",
    "faded",
    "holds_seconds",
    "in_force",
    "keeps",
    "notices",
    "opens",
    "patience_turns",
    "pays_cents",
    "pays_on_bill_cents",
    "pays_on_time",
    "promises",
    "register",
    "remembers",
    "rings_us",
    "thinks_of_paying",
    "waits_seconds",
    "wants",
]


def in_force() -> str:
    """Return the name of the module whose decisions are in force."""
    return os.environ.get(VARIABLE) or psychology.__name__


def register(module: str | None) -> None:
    """Put the decision functions of a module in force; None for our own again.

    The module may define any of `DECISIONS`, with the arguments they have in
    `debtors.psychology` and decorated with `collsim.jit.compiled`; ours serve for the
    rest. Nothing may be running meanwhile.

    Raises:
        InputError: when the module cannot be imported or defines none of them.
    """
    if module is None:
        os.environ.pop(VARIABLE, None)
    else:
        _check(_read_anew(module), module)
        os.environ[VARIABLE] = module
    _put_in_force()


def code_hash() -> str:
    """Return a hash of all that decides a run's course: our compiled sources, and a registered psychology."""
    return jit.source_hash(_own_sources())


def _put_in_force() -> None:
    own = _imported(in_force())
    for name in DECISIONS:
        setattr(sys.modules[__name__], name, getattr(own, name, getattr(psychology, name)))
    jit.compile_anew(_own_sources())


def _own_sources() -> tuple[Path, ...]:
    own = _imported(in_force())
    return () if own is psychology else (Path(str(own.__file__)),)


def _read_anew(module: str) -> ModuleType:
    """Return a module as its file stands now, whether or not it was imported before."""
    known = sys.modules.get(module)
    return importlib.reload(known) if known and known is not psychology else _imported(module)


def _imported(module: str) -> ModuleType:
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise InputError(f"{module}: cannot be imported as a psychology: {error}") from error


def _check(own: ModuleType, module: str) -> None:
    if not any(hasattr(own, name) for name in DECISIONS):
        raise InputError(f"{module}: defines none of the decision functions {', '.join(DECISIONS)}")


if in_force() != psychology.__name__:
    _put_in_force()
