"""STRATEGY: how a collector leads a conversation, as compiled code reads it."""

from __future__ import annotations

import numpy as np

from collsim.records.talk import ObjectionClass

MAX_MOVES = 20
"""Moves of a strategy's script."""
MAX_ANSWERS = 4
"""Moves of its answer to a class of objections."""

STRATEGY = np.dtype(
    (
        np.record,
        [
            ("count", "i8"),  # moves of the script
            ("moves", "i8", (MAX_MOVES,)),  # Move
            ("times", "i8", (MAX_MOVES,)),  # how often each is made, at most
            ("sizes", "f8", (MAX_MOVES,)),  # where in the range of his authority, or what share of a gap
            ("answer_counts", "i8", (len(ObjectionClass),)),
            ("answers", "i8", (len(ObjectionClass), MAX_ANSWERS)),  # Move
        ],
    )
)
