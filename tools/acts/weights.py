"""The two files of weights: written beside the code that reads them, and whether they fit."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import numpy as np

from collsim.roleplay.understanding.model import Edition, Weights
from tools.acts.data import digest
from tools.acts.fitting import EDITIONS

TARGET = Path(str(resources.files("collsim.roleplay.understanding")))


def write(edition: Edition, weights: Weights) -> None:
    """Write weights beside the code that reads them."""
    np.savez_compressed(
        TARGET / f"acts-{edition}.npz",
        words=weights.words,
        scale=weights.scale,
        bias=weights.bias,
        meaning=weights.meaning.astype(np.float16),
        known_es=weights.known["es"],
        known_en=weights.known["en"],
        trust=weights.trust,
        least=np.float32(weights.least),
        digest=np.str_(weights.digest),
    )


def stale() -> list[Edition]:
    """Return the editions whose weights do not fit the training data."""
    wrong: list[Edition] = []
    for edition in EDITIONS:
        file = TARGET / f"acts-{edition}.npz"
        if not file.exists() or str(np.load(file, allow_pickle=False)["digest"]) != digest():
            wrong.append(edition)
    return wrong
