"""Likeness: how much a sentence sounds like the forbidden acts that people have written down.

The rules know what has been thought of; a paraphrase slips past them. Multinomial logistic regression over
the same hashed features as the model of acts and over the concepts of the words (`concepts`), with the seven
acts and "none" as its classes, trained by `tools/breaches` on breaches, on what only sounds like one, and on
ordinary turns. `judging` joins both.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray

from collsim.records.act import FORBIDDEN_ACTS, Act
from collsim.roleplay.understanding.features import features_of, row_of
from collsim.roleplay.understanding.forbidden.concepts import concepts_in, features_of_concepts
from collsim.roleplay.understanding.forbidden.evidence import Bounds, Scales
from collsim.roleplay.understanding.forbidden.sentences import Sentence, clauses_of
from collsim.roleplay.understanding.profiles import Language

FORM = 3
"""Raised with every change of what is looked at: weights fit the features that they were trained on."""

ACTS: tuple[Act, ...] = tuple(sorted(FORBIDDEN_ACTS))
"""The classes after the first one, which is "none of these"."""

LANGUAGES: tuple[Language, ...] = get_args(Language)

ROWS = 1 << 18
"""Sixteen times the table of the acts: where features share a row, ordinary words sound forbidden."""

WEIGHT_OF_QUOTES = 6
WEIGHT_OF_LISTENER = 6
MOST_SENTENCES = 40
LONGEST = 40
"""So many sentences are looked at, and so many words of each: nobody says more in one breath."""


class Weights(NamedTuple):
    """What was learnt.

    Attributes:
        words: (ROWS, classes) int8, one row for each feature.
        scale: (classes,) what one step of `words` is worth.
        bias: (classes,).
        scales: how much likeness and the rules count together.
        digest: of the training data and the features that they were made with.
    """

    words: NDArray[np.int8]
    scale: NDArray[np.float32]
    bias: NDArray[np.float32]
    scales: Scales
    digest: str


@cache
def stored() -> Weights:
    """Return the weights that came with the program."""
    file = resources.files("collsim.roleplay.understanding.forbidden").joinpath("likeness.npz")
    with file.open("rb") as opened, np.load(opened, allow_pickle=False) as held:
        bounds = (Bounds(*each) for each in held["bounds"].tolist())
        scales = Scales(held["evidence"].tolist(), dict(zip(LANGUAGES, bounds, strict=True)))
        return Weights(held["words"], held["scale"], held["bias"], scales, str(held["digest"]))


def rows_of(sentence: Sentence, language: Language, to_third: bool) -> list[int]:
    """Return the rows of the features of a sentence that the debtor or somebody else listens to."""
    words = ["#" if word[-1].isdigit() else word for word in sentence.text.split() if word != ","]
    rows = features_of(words[:LONGEST], sentence.asked, ROWS)
    said = concepts_in(sentence, language)[:LONGEST]
    rows += [row_of(name, ROWS) for name in features_of_concepts(said)]
    rows += [row_of("to a third", ROWS)] * (WEIGHT_OF_LISTENER * to_third)
    return rows + [row_of("quoted", ROWS)] * (WEIGHT_OF_QUOTES * any(sentence.quoted))


def likeness(
    sentences: Sequence[Sentence], language: Language, to_third: bool, weights: Weights | None = None
) -> list[dict[Act, float]]:
    """Return of each sentence how likely each act is; of several, at the end of all of them as one."""
    if not sentences:
        return []
    weights = weights or stored()
    rows = [rows_of(each, language, to_third) for each in sentences[:MOST_SENTENCES]]
    sums = [weights.words[each].sum(axis=0, dtype=np.int32) for each in rows]
    counts = [len(each) for each in rows]
    if len(rows) > 1:
        sums.append(np.sum(sums, axis=0, dtype=np.int32))
        counts.append(sum(counts))
    logits = np.array(sums) * weights.scale / np.sqrt(counts)[:, None] + weights.bias
    raised = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares = raised / raised.sum(axis=1, keepdims=True)
    told = [dict(zip(ACTS, row, strict=True)) for row in shares[:, 1:].tolist()]
    return told + [told[-1]] * (len(sentences) - len(rows))


def of_likeliest_clause(
    sentence: Sentence, language: Language, to_third: bool, weights: Weights | None = None
) -> float:
    """Return how likely the clause of a sentence that sounds most like a forbidden act is to be one."""
    clauses = clauses_of(sentence)
    found = likeness(clauses, language, to_third, weights)[: len(clauses)]
    return max(sum(each.values()) for each in found)
