"""Trains, checks or measures: `python -m tools.breaches`."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import numpy as np

from collsim.roleplay.understanding.forbidden.likeness import LANGUAGES
from tools.breaches.data import TARGET, is_stale, turns, turns_of_acts
from tools.breaches.fitting import materials
from tools.breaches.measures import measured
from tools.breaches.weighing import learnt


def main(arguments: Sequence[str]) -> int:
    """Train, check or measure; return the exit code."""
    if "--check" in arguments:
        stale = is_stale()
        print("stale: run python -m tools.breaches" if stale else "The weights fit.")
        return int(stale)
    said = materials([*turns(), *turns_of_acts()])
    if "--measure" in arguments:
        for line in measured(said):
            print(line, flush=True)
        return 0
    weights = learnt(said)
    np.savez_compressed(
        TARGET,
        words=weights.words,
        scale=weights.scale,
        bias=weights.bias,
        evidence=np.array(weights.scales.weights),
        bounds=np.array([weights.scales.bounds[language] for language in LANGUAGES]),
        digest=np.str_(weights.digest),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
