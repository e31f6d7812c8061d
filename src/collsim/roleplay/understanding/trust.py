"""Trust: how far an act that a part of an utterance seems to do may be believed.

The belief of one part is too sure of itself: it does not see the rest. Whether an act is really said is
weighed by a second small regression, of what the part believes, what the utterance as a whole believes, and
how likely the likeliest other act is. It was fitted to utterances of authors on whom the first model was not
trained, so that a confidence is how often it is right.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]

LEAST_BELIEVED = 0.08
"""A part must believe at least so much of an act for it to be weighed."""

NEVER = 0.002
"""No belief counts as surer than that it is wrong once in so many times."""

USUAL_SIZE = 50
"""Features of a usual clause."""

MANY_PARTS = 6
"""More parts than so many count as so many: few such utterances were learnt from."""

SIGNS = 12
"""What is looked at besides the act itself."""


class Candidates(NamedTuple):
    """Acts that may be said.

    Attributes:
        acts: columns of the weights, in the order said.
        signs: (acts, SIGNS) what speaks for each.
    """

    acts: NDArray[np.intp]
    signs: Numbers


def candidates_of(beliefs: Numbers, whole: Numbers, sizes: Numbers, known: float) -> Candidates:
    """Return the acts that may be said in an utterance.

    Args:
        beliefs: (parts, acts) what each part believes.
        whole: (acts,) what the utterance as a whole believes.
        sizes: (parts,) how many features each part has.
        known: share of its words that the training data know.
    """
    best, likeliest = beliefs.max(axis=0), np.maximum(beliefs.max(axis=0), whole)
    part = beliefs.argmax(axis=0)
    acts = np.flatnonzero((best >= LEAST_BELIEVED) | (np.arange(len(whole)) == whole.argmax()))
    acts = acts[np.lexsort((-best[acts], part[acts]))]
    first, second = np.argsort(-likeliest, kind="stable")[:2]
    beside = np.where(acts == first, second, first)
    tops = beliefs.max(axis=1)
    size = sizes[part[acts]]
    ones = np.ones(len(acts))
    signs = [
        odds(best[acts]),
        odds(whole[acts]),
        odds(np.minimum(whole[acts] * len(beliefs), 1.0)),
        np.log(best[acts] / tops[part[acts]]),
        np.log(np.maximum(whole[acts], NEVER) / whole.max()),
        ones * (len(beliefs) == 1),
        ones * np.log(min(len(beliefs), MANY_PARTS)),
        np.maximum(size / sizes.sum(), 1 / MANY_PARTS),
        np.log(size / USUAL_SIZE),
        ones * (known - 1),
        odds(likeliest[beside]),
        ones * (best[acts] == tops[part[acts]]),
    ]
    return Candidates(acts, np.array(signs, np.float32).T)


def odds(belief: Numbers) -> Numbers:
    """Return the logarithm of the odds of beliefs."""
    within = np.clip(belief, NEVER, 1 - NEVER)
    return np.asarray(np.log(within / (1 - within)), np.float32)


def confidences(candidates: Candidates, trust: Numbers) -> Numbers:
    """Return how sure each candidate is.

    Args:
        candidates: the acts that may be said.
        trust: (SIGNS + 1, acts): for each act what each sign is worth, and its own worth.
    """
    worth = (candidates.signs * trust[:SIGNS, candidates.acts].T).sum(axis=1) + trust[SIGNS, candidates.acts]
    return np.asarray((1 + np.tanh(worth / 2)) / 2, np.float32)
