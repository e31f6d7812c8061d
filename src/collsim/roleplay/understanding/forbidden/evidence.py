"""Evidence: what speaks for a forbidden act in a sentence, weighed.

A rule that names an act in several words is seldom wrong, a rule of one word often, and likeness is surer of
itself than it is right. How much each counts was learnt from authors whom neither the rules nor the
likeness knew (`tools/breaches`): a logistic regression over some signs, and two bounds of its score.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import IntEnum
from operator import mul
from typing import NamedTuple

from collsim.records.act import FORBIDDEN_ACTS
from collsim.roleplay.understanding.profiles import Language

MOST_RULES_COUNTED = 4
SUREST = 6.0
"""Log odds beyond which likeness counts no more."""


class Ground(IntEnum):
    """On what a suspicion stands, besides likeness: the strongest of them."""

    LIKENESS = 0
    EXCUSED = 1
    """A rule has found it, and a "no", others' words, a right or a judge takes it away."""
    WORD = 2
    """A doubtful rule has found a single word."""
    WORDS = 3
    """A doubtful rule has found several words that belong together."""
    RULE = 4
    """A certain rule has found it."""


class Signs(NamedTuple):
    """What is known of a sentence that may hold a forbidden act.

    Attributes:
        ground: on what the suspicion stands.
        alike: how likely the sentence is to be any forbidden act.
        clause, whole: likewise its likeliest clause, and all that was said.
        rules: how many findings of certain rules the sentence holds.
        likeliest: the place among `ACTS` of the act that it sounds most like.
        words, sentences: how many words it has, and of how many sentences it is one: among many something
            sounds forbidden by chance.
        asked: whether it is a question.
        quoted: whether it holds words in quotation marks.
    """

    ground: Ground
    alike: float
    clause: float
    whole: float
    rules: int
    likeliest: int
    words: int
    sentences: int
    asked: bool
    quoted: bool


SIGNS = 2 * len(Ground) + 7 + len(FORBIDDEN_ACTS)
"""Each ground, each ground with the likeness of the sentence, seven others, and each act."""


class Bounds(NamedTuple):
    """Scores from which on what is found is told at all, and as certain."""

    doubtful: float
    certain: float


class Scales(NamedTuple):
    """What was learnt of the signs.

    Attributes:
        weights: (SIGNS,), what each counts.
        bounds: of each language, for an author's ordinary words are not as tame in one as in the other.
    """

    weights: Sequence[float]
    bounds: dict[Language, Bounds]


def numbers_of(signs: Signs) -> list[float]:
    """Return signs as the numbers that are weighed."""
    alike = log_odds(signs.alike)
    numbers = [0.0] * SIGNS
    numbers[signs.ground] = 1.0
    numbers[len(Ground) + signs.ground] = alike
    numbers[2 * len(Ground) : SIGNS - len(FORBIDDEN_ACTS)] = (
        log_odds(signs.clause),
        log_odds(signs.whole),
        float(min(signs.rules, MOST_RULES_COUNTED)),
        float(signs.asked),
        float(signs.quoted),
        math.log(max(signs.words, 1)),
        math.log(signs.sentences),
    )
    numbers[SIGNS - len(FORBIDDEN_ACTS) + signs.likeliest] = 1.0
    return numbers


def score(signs: Signs, weights: Sequence[float]) -> float:
    """Return the log odds that a sentence holds a breach, by the weights of its signs."""
    return float(sum(map(mul, numbers_of(signs), weights)))


def log_odds(share: float) -> float:
    """Return the log odds of a share, at most `SUREST` either way."""
    least = 1 / (1 + math.exp(SUREST))
    share = min(max(share, least), 1 - least)
    return math.log(share / (1 - share))
