"""Fitting: from utterances to weights, by multinomial logistic regression."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from collsim.roleplay.understanding.acts import ACTS
from collsim.roleplay.understanding.clauses import clauses_of
from collsim.roleplay.understanding.features import ROWS, WORD, features_of, words_of
from collsim.roleplay.understanding.model import (
    KNOWN_BITS,
    WEIGHT_OF_MEANING,
    Edition,
    Encoder,
    Model,
    Weights,
    bits_of,
)
from collsim.roleplay.understanding.profiles import Language
from collsim.roleplay.understanding.trust import SIGNS
from tools.acts.data import Utterance, digest

Matrix = NDArray[np.float64]

EDITIONS: tuple[Edition, ...] = get_args(Edition)
ITERATIONS = 60
PENALTY: dict[Edition, float] = {"linear": 0.1, "encoder": 0.3}
"""Of the squared weights: found by holding out batches, the same for all acts."""

STEPS = 127
"""In which the weights of words travel, to either side of nothing."""


WEIGHT_OF_PHRASES = 4.0
"""Of a phrase of the phrasebooks: it must be heard rightly, however else its words are used."""


def table_of(said: Sequence[Utterance]) -> csr_matrix:
    """Return the features of utterances, (utterances, ROWS), each row of length 1."""
    columns, values, ends = [], [], [0]
    for each in said:
        rows, counts = np.unique(rows_of(each), return_counts=True)
        columns.append(rows)
        values.append(counts / np.sqrt(counts.sum()))
        ends.append(ends[-1] + len(rows))
    return csr_matrix((np.concatenate(values), np.concatenate(columns), ends), shape=(len(said), ROWS))


def rows_of(said: Utterance) -> list[int]:
    """Return the rows of the features of all clauses of an utterance."""
    return [
        row
        for clause in clauses_of(said.text)
        for row in features_of(
            words_of(said.text[clause.start : clause.end], said.language, None), clause.asks
        )
    ] or [0]


def wanted(said: Sequence[Utterance]) -> Matrix:
    """Return for each utterance belief shared evenly between its acts."""
    shared = np.zeros((len(said), len(ACTS)))
    for row, each in zip(shared, said, strict=True):
        for act in each.acts:
            row[ACTS.index(act)] = 1 / len(each.acts)
    return shared


def weight_of(said: Utterance) -> float:
    """Return how much an utterance counts: the simulated collector's own words most."""
    return said.weight * (WEIGHT_OF_PHRASES if said.batch == "phrases" else 1.0)


def fitted(words: csr_matrix, meaning: Matrix, said: Sequence[Utterance], penalty: float) -> Matrix:
    """Return weights of a multinomial logistic regression, (ROWS + meanings + 1, acts); bias is last."""
    target = wanted(said)
    weight = np.array([weight_of(each) for each in said])[:, None]
    rows, acts = words.shape[1] + meaning.shape[1] + 1, target.shape[1]
    words = words.astype(np.float32)
    turned = words.T.tocsr()

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        """How much weights miss, and in which direction less."""
        weights = flat.reshape(rows, acts)
        logits = (
            np.asarray(words @ weights[:ROWS].astype(np.float32), float)
            + meaning @ weights[ROWS:-1]
            + weights[-1]
        )
        logits -= logits.max(axis=1, keepdims=True)
        believed = np.exp(logits)
        total = believed.sum(axis=1, keepdims=True)
        missed = -(weight * target * (logits - np.log(total))).sum()
        wrong = weight * (believed / total - target)
        slope = np.concatenate(
            [turned @ wrong.astype(np.float32), meaning.T @ wrong, wrong.sum(axis=0, keepdims=True)]
        )
        slope[:-1] += penalty * weights[:-1]
        return float(missed + penalty / 2 * (weights[:-1] ** 2).sum()), slope.ravel()

    best = minimize(
        loss, np.zeros(rows * acts), jac=True, method="L-BFGS-B", options={"maxiter": ITERATIONS, "maxcor": 6}
    )
    return np.asarray(best.x).reshape(rows, acts)


def packed(weights: Matrix, said: Sequence[Utterance], least: float) -> Weights:
    """Return trained weights as they travel: the words' in 255 steps, the rest as it is."""
    words = weights[:ROWS]
    scale = np.abs(words).max(axis=0) / STEPS
    return Weights(
        np.round(words / scale).astype(np.int8),
        scale.astype(np.float32),
        weights[-1].astype(np.float32),
        weights[ROWS:-1].astype(np.float16).astype(np.float32),
        {language: known_in(said, language) for language in get_args(Language)},
        np.zeros((SIGNS + 1, len(ACTS)), np.float32),
        least,
        digest(),
    )


def known_in(said: Sequence[Utterance], language: Language) -> NDArray[np.uint8]:
    """Return a bit for each word of a language that occurs in utterances."""
    known = np.zeros(KNOWN_BITS, np.uint8)
    for each in said:
        if each.language == language and each.weight == 1:
            for word in words_of(each.text, language, None):
                if WORD.fullmatch(word):
                    known[bits_of(word)] = 1
    return np.packbits(known, bitorder="little")


class Trainer:
    """Training data with their features, computed once; `encode` is missing without the package."""

    def __init__(self, said: list[Utterance], encode: Encoder | None) -> None:
        self.said = said
        self.words = table_of(said)
        self.encode = encode
        texts = [each.text for each in said]
        self.meaning = (
            WEIGHT_OF_MEANING * encode(texts).astype(float) if encode else np.zeros((len(texts), 0))
        )

    def train(self, edition: Edition, use: NDArray[np.bool_]) -> Weights:
        """Return the weights of an edition, trained on the utterances to be used."""
        meaning = self.meaning if edition == "encoder" else np.zeros((len(self.said), 0))
        said = [each for each, used in zip(self.said, use, strict=True) if used]
        return packed(fitted(self.words[use], meaning[use], said, PENALTY[edition]), said, 1.0)

    def logits(self, weights: Weights, use: NDArray[np.bool_]) -> Matrix:
        """Return what weights make of whole utterances."""
        meaning = self.meaning[use][:, : len(weights.meaning)] @ weights.meaning
        return np.asarray(self.words[use] @ (weights.words * weights.scale) + meaning + weights.bias)

    def model(self, edition: Edition, cutting: Weights, naming: Weights) -> Model:
        """Return a model of trained weights."""
        return Model(edition, cutting, naming, self.encode if edition == "encoder" else None)
