"""Holding out: how each batch is heard by a model that has not learnt from its author."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar

from collsim.records.act import Act
from collsim.roleplay.understanding.acts import ACTS, HEARD
from collsim.roleplay.understanding.clauses import clauses_of
from collsim.roleplay.understanding.model import Edition, Weights, shares
from collsim.roleplay.understanding.trust import confidences
from tools.acts.data import Utterance
from tools.acts.fitting import EDITIONS, Trainer, wanted
from tools.acts.trusting import Weighing, trusted, weighed_by

FOLDS = (
    ("mexico", "us", "phrases", "dialogues", "andes", "uk", "turns"),
    ("south", "chat", "desk", "caribbean", "more", "spain-chat", "plain", "floor", "street", "counter"),
    ("guest", "second", "many", "voices"),
    ("third", "trainees", "terms", "sixth", "later"),
    ("oblique", "oldhands"),
    ("idioms", "reactions"),
    ("manifold", "figures"),
    ("midcall", "roleplay", "bargaining"),
    ("fifth", "mainstream", "moves"),
)
"""Batches that are held out together, of both languages; the first two are by one author."""


def held_out(trainer: Trainer) -> dict[Edition, HeldOut]:
    """Return how each edition hears each utterance when its batch was not trained on."""
    out = [np.array([each.batch in fold for each in trainer.said]) for fold in FOLDS]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        trained = {
            edition: list(pool.map(partial(trainer.train, edition), [~left for left in out]))
            for edition in EDITIONS
        }
    warmth = {edition: warmth_of(trainer, trained[edition], out) for edition in EDITIONS}
    weighings: dict[Edition, list[list[Weighing]]] = {edition: [] for edition in EDITIONS}
    for left, linear, encoding in zip(out, trained["linear"], trained["encoder"], strict=True):
        said = [each for each, is_out in zip(trainer.said, left, strict=True) if is_out and is_weighed(each)]
        cutting = warmed(linear, warmth["linear"])
        namings: dict[Edition, Weights] = {
            "linear": cutting,
            "encoder": warmed(encoding, warmth["encoder"]),
        }
        for edition, naming in namings.items():
            model = trainer.model(edition, cutting, naming)
            weighings[edition].append([weighed_by(model, each) for each in said])
    return {edition: HeldOut(warmth[edition], weighings[edition]) for edition in EDITIONS}


class HeldOut(NamedTuple):
    """An edition's warmth, and what it makes of the utterances of each fold when that was not trained on."""

    warmth: float
    folds: list[list[Weighing]]

    def trust(self) -> NDArray[np.float32]:
        """Return how far each act may be believed, of all folds."""
        return trusted([each for fold in self.folds for each in fold])

    def measured(self) -> list[Measured]:
        """Return how each utterance is heard by a trust that has not seen its fold."""
        return [
            measured(each, trust)
            for fold in self.folds
            for trust in [trusted([other for others in self.folds if others is not fold for other in others])]
            for each in fold
        ]


class Measured(NamedTuple):
    """How an utterance was heard that the model had not seen."""

    utterance: Utterance
    guess: Act
    heard: frozenset[Act]
    confidence: float


def measured(weighing: Weighing, trust: NDArray[np.float32]) -> Measured:
    """Return how an utterance is heard that neither the model nor the trust has seen."""
    sure = confidences(weighing.candidates, trust)
    acts = [ACTS[at] for at in weighing.candidates.acts]
    best = int(sure.argmax())
    heard = frozenset(act for act, confidence in zip(acts, sure, strict=True) if confidence >= HEARD)
    return Measured(weighing.utterance, acts[best], heard | {acts[best]}, float(sure[best]))


def is_weighed(said: Utterance) -> bool:
    """Whether an utterance is as it was written, says something, and has its acts from the words alone.

    Those of the dialogues tell what the words do in the call.
    """
    return said.weight == 1 and said.batch != "dialogues" and bool(clauses_of(said.text))


def warmth_of(trainer: Trainer, trained: Sequence[Weights], out: Sequence[NDArray[np.bool_]]) -> float:
    """Return by how much logits are too large, so that a confidence is how often it is right."""
    logits = np.concatenate([trainer.logits(each, left) for each, left in zip(trained, out, strict=True)])
    said = [each for left in out for each, is_out in zip(trainer.said, left, strict=True) if is_out]
    target = wanted(said)
    single = np.array([each.weight == 1 and len(each.acts) == 1 for each in said])

    def missed(warmth: float) -> float:
        """How much beliefs miss that are divided by a warmth."""
        believed = shares((logits[single] / warmth).astype(np.float32))
        return -float(np.log((believed * target[single]).sum(axis=1)).mean())

    return float(minimize_scalar(missed, bounds=(0.2, 3.0), method="bounded").x)


def warmed(weights: Weights, warmth: float) -> Weights:
    """Return weights whose logits are divided by a warmth."""
    by = np.float32(warmth)
    return weights._replace(scale=weights.scale / by, bias=weights.bias / by, meaning=weights.meaning / by)
