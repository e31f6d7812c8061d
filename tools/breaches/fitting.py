"""Fitting: from turns to the weights of likeness, by multinomial logistic regression.

Features are looked up once for each turn; whatever is learnt without some author, a selection of their rows
is learnt from.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, get_args

import numpy as np
from numba import njit
from numpy.typing import NDArray

from collsim.roleplay.understanding.forbidden import judging
from collsim.roleplay.understanding.forbidden.evidence import Scales
from collsim.roleplay.understanding.forbidden.likeness import ACTS, ROWS, Weights, rows_of
from collsim.roleplay.understanding.forbidden.sentences import sentences_of
from collsim.roleplay.understanding.profiles import Language
from tools.acts import variants
from tools.acts.data import SEED
from tools.breaches.data import Turn, digest, is_told

ROUNDS = 6
FIRST_STEP = 0.6
"""How often the data are gone through, and how far the first step goes: found by holding out authors."""

PENALTY = 1e-6
"""Of the squared weights, at each sight of a feature."""

WEIGHT_OF_VARIANT = 0.5
STEPS = 127
"""In which the weights travel, to either side of nothing."""

Counted = tuple[NDArray[np.int32], NDArray[np.float32]]
"""Rows of a table, in order, and how often each is there."""


class Material(NamedTuple):
    """A turn, and the features of each of its sentences, as it was written and typed in haste."""

    turn: Turn
    sentences: list[Counted]
    hasty: list[Counted]


class Example(NamedTuple):
    """What is learnt from: features, which class they are of, and how much it counts."""

    features: Counted
    target: int
    weight: float


def materials(said: Sequence[Turn]) -> list[Material]:
    """Return the turns that are a breach by their words, or none, with their features."""
    chance = np.random.default_rng(SEED)
    told = [each for each in said if is_told(each)]
    return [
        Material(
            each,
            counted_in(each.text, each),
            counted_in(variants.hasty(each.text, chance), each),
        )
        for each in told
    ]


def counted_in(text: str, turn: Turn) -> list[Counted]:
    """Return the features of each sentence of a text that is said in the circumstances of a turn."""
    to_third = judging.is_third(turn.listener)
    return [counted(rows_of(each, turn.language, to_third)) for each in sentences_of(text, turn.language)]


def counted(rows: list[int]) -> Counted:
    """Return each row once, with how often it is there."""
    once, counts = np.unique(rows, return_counts=True)
    return once.astype(np.int32), counts.astype(np.float32)


def together(parts: Sequence[Counted]) -> Counted:
    """Return the features of some sentences as those of one."""
    rows, place = np.unique(np.concatenate([rows for rows, _ in parts]), return_inverse=True)
    counts = np.bincount(place, np.concatenate([counts for _, counts in parts]))
    return rows.astype(np.int32), counts.astype(np.float32)


def examples(said: Sequence[Material]) -> list[Example]:
    """Return turns, each also typed in haste and in one breath with an ordinary one.

    Of one with nothing forbidden, each sentence stands by itself too.
    """
    chance = np.random.default_rng(SEED)
    said = [each for each in said if each.sentences]
    lawful = {
        language: [each for each in said if (each.turn.language, each.turn.act) == (language, None)]
        for language in get_args(Language)
    }
    found = []
    for each in said:
        target = class_of(each.turn)
        fellows = lawful[each.turn.language]
        fellow = fellows[int(chance.integers(len(fellows)))]
        found.append(Example(together(each.sentences), target, 1.0))
        found.append(Example(together(each.hasty or each.sentences), target, WEIGHT_OF_VARIANT))
        found.append(Example(together([*each.sentences, *fellow.sentences]), target, WEIGHT_OF_VARIANT))
        if target == 0 and len(each.sentences) > 1:
            found += [Example(part, target, WEIGHT_OF_VARIANT) for part in each.sentences]
    return found


def class_of(turn: Turn) -> int:
    """Return the class of a turn: 0 where nothing is forbidden, else the place of its act, from 1 on."""
    return 0 if turn.act is None else 1 + ACTS.index(turn.act)


def trained(said: Sequence[Material], scales: Scales) -> Weights:
    """Return the weights of a multinomial logistic regression, in 255 steps, with scales learnt elsewhere."""
    from_these = examples(said)
    ends = np.cumsum([0, *(len(each.features[0]) for each in from_these)])
    rows = np.concatenate([each.features[0] for each in from_these])
    values = np.concatenate([counts / np.sqrt(counts.sum()) for (_, counts), _, _ in from_these])
    chance = np.random.default_rng(SEED)
    weights = np.zeros((ROWS, 1 + len(ACTS)), np.float32)
    bias = np.zeros(1 + len(ACTS), np.float32)
    descend(
        rows,
        values.astype(np.float32),
        ends,
        np.array([each.target for each in from_these]),
        np.array([each.weight for each in from_these], np.float32),
        np.stack([chance.permutation(len(from_these)) for _ in range(ROUNDS)]),
        weights,
        bias,
        np.float32(FIRST_STEP),
        np.float32(PENALTY),
    )
    scale = np.abs(weights).max(axis=0) / STEPS
    return Weights(np.round(weights / scale).astype(np.int8), scale, bias, scales, digest())


@njit(fastmath=True, cache=True)
def descend(
    rows: NDArray[np.int32],
    values: NDArray[np.float32],
    ends: NDArray[np.int64],
    target: NDArray[np.int64],
    weight: NDArray[np.float32],
    order: NDArray[np.int64],
    weights: NDArray[np.float32],
    bias: NDArray[np.float32],
    first_step: np.float32,
    penalty: np.float32,
) -> None:
    """Change `weights` and `bias` by stochastic gradient descent with a step for each weight (AdaGrad).

    Source: Duchi, Hazan and Singer, "Adaptive subgradient methods for online learning and stochastic
    optimization", Journal of Machine Learning Research 12 (2011).
    """
    classes = weights.shape[1]
    seen = np.full(weights.shape, 1e-8, np.float32)
    seen_of_bias = np.full(classes, 1e-8, np.float32)
    believed = np.zeros(classes, np.float32)
    for at in order.ravel():
        believed[:] = bias
        for place in range(ends[at], ends[at + 1]):
            for each in range(classes):
                believed[each] += values[place] * weights[rows[place], each]
        believed[:] = np.exp(believed - believed.max())
        believed /= believed.sum()
        believed[target[at]] -= 1.0
        believed *= weight[at]
        for each in range(classes):
            seen_of_bias[each] += believed[each] ** 2
            bias[each] -= first_step * believed[each] / np.sqrt(seen_of_bias[each])
        for place in range(ends[at], ends[at + 1]):
            row = rows[place]
            for each in range(classes):
                slope = believed[each] * values[place] + penalty * weights[row, each]
                seen[row, each] += slope * slope
                weights[row, each] -= first_step * slope / np.sqrt(seen[row, each])
