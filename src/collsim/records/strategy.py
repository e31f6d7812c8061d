"""STRATEGY: how a collector leads a conversation, as compiled code reads it."""

from __future__ import annotations

import numpy as np

MAX_MOVES = 16
"""Moves of a strategy's script."""

STRATEGY = np.dtype(
    (
        np.record,
        [
            ("count", "i8"),  # moves of the script
            ("moves", "i8", (MAX_MOVES,)),  # Move
            ("times", "i8", (MAX_MOVES,)),  # how often each is made, at most
            ("sizes", "f8", (MAX_MOVES,)),  # where in the range of his authority, or what share of a gap
        ],
    )
)
