"""Trust: how far the acts that a part of an utterance seems to do may be believed.

It is fitted to utterances of authors that were held out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from collsim.roleplay.understanding.acts import ACTS, candidates_in, share_known
from collsim.roleplay.understanding.clauses import clauses_of
from collsim.roleplay.understanding.features import words_of
from collsim.roleplay.understanding.model import Model
from collsim.roleplay.understanding.trust import SIGNS, Candidates
from tools.acts.data import Utterance
from tools.acts.fitting import Matrix

WEIGHT_OF_SEVERAL = 3.0
PENALTY_OF_DEVIATION = 30.0
"""Of the squared deviations from what is worth the same for all acts (`trusted`)."""


class Weighing(NamedTuple):
    """An utterance that the model had not seen, with the acts that may be said in it."""

    utterance: Utterance
    candidates: Candidates


def weighed_by(model: Model, said: Utterance) -> Weighing:
    """Return what a model makes of an utterance before it is weighed which acts are really said."""
    clauses = clauses_of(said.text)
    words = [words_of(said.text[each.start : each.end], said.language, None) for each in clauses]
    known = share_known(words, said.language, model)
    return Weighing(said, candidates_in(model, said.text, clauses, words, known))


def trusted(weighings: Sequence[Weighing]) -> NDArray[np.float32]:
    """Return how far each act may be believed, fitted to candidates of utterances held out.

    What a sign is worth is the same for all acts but for a deviation, which is held small.
    """
    acts = np.concatenate([each.candidates.acts for each in weighings])
    signs = np.concatenate([each.candidates.signs for each in weighings]).astype(float)
    signs = np.hstack([signs, np.ones((len(signs), 1))])
    said = np.concatenate([is_said(each) for each in weighings])
    weight = np.concatenate([np.full(len(each.candidates.acts), weight_of(each)) for each in weighings])
    counted = np.isfinite(said)
    acts, signs, said, weight = acts[counted], signs[counted], said[counted], weight[counted]
    shape = (len(ACTS) + 1, SIGNS + 1)

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        """How much trust misses, and in which direction less."""
        shared, deviations = flat.reshape(shape)[0], flat.reshape(shape)[1:]
        worth = signs @ shared + (signs * deviations[acts]).sum(axis=1)
        missed = (weight * np.logaddexp(0, np.where(said > 0, -worth, worth))).sum()
        wrong = signs * (weight * (1 / (1 + np.exp(-worth)) - said))[:, None]
        slopes = PENALTY_OF_DEVIATION * deviations
        np.add.at(slopes, acts, wrong)
        held = (shared**2).sum() / 2 + PENALTY_OF_DEVIATION / 2 * (deviations**2).sum()
        return float(missed + held), np.vstack([wrong.sum(axis=0) + shared, slopes]).ravel()

    best = minimize(
        loss, np.zeros(shape[0] * shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 300}
    )
    shared, deviations = best.x.reshape(shape)[0], best.x.reshape(shape)[1:]
    return np.ascontiguousarray((shared + deviations).T, np.float32)


def weight_of(weighing: Weighing) -> float:
    """Return how much an utterance counts: of those with several acts there are few."""
    return WEIGHT_OF_SEVERAL if len(weighing.utterance.acts) > 1 else 1.0


def is_said(weighing: Weighing) -> Matrix:
    """Return for each candidate 1 if it is said, 0 if not, NaN where one may hear it or not."""
    utterance = weighing.utterance
    return np.array(
        [
            1.0 if ACTS[act] in utterance.acts else np.nan if ACTS[act] in utterance.also else 0.0
            for act in weighing.candidates.acts
        ]
    )
