"""Acts: what a collector does with an utterance, several acts in the order in which they are said.

An utterance is cut at its pauses; neighbouring clauses that do one thing together are put together again, by
the cut under which the model is surest of all parts. A part may do two things at once ("a plan of six
payments, so you avoid interest"): the model then shares its belief evenly between them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from collsim.records.act import Act
from collsim.roleplay.understanding import model as weighing
from collsim.roleplay.understanding.clauses import Clause, clauses_of
from collsim.roleplay.understanding.features import WORD, features_of, words_of
from collsim.roleplay.understanding.heard import Heard
from collsim.roleplay.understanding.model import Edition, Model, Numbers
from collsim.roleplay.understanding.profiles import Language

ACTS = tuple(Act)
"""The columns of the weights."""

MOST_CLAUSES_OF_AN_ACT = 5
GAIN_OF_A_CUT = 0.2
"""In the logarithm of belief. A run of two acts is believed to be the stronger of them rather than both, so
that without a gain too little would be cut. Chosen on the batch `turns` of the training data, untrained."""

SURE = 0.97
"""When the words leave so little doubt, the encoder is not asked: it would take longer to say the same."""

MOST_AT_ONCE = 3
MARGIN_OF_ONE = 1.5
"""By how much two acts at once must be likelier than one."""

FAINT, STRONG = 0.4, 0.6
"""A faint act beside a strong one is not heard."""

LEAST_KNOWN = 0.5
"""Of fewer known words nothing is understood: another language, or none."""

OTHER_LETTERS = re.compile(r"[^\W\d_\u0000-\u024f]")
"""Letters of which neither Spanish nor English words are made."""

NO_IDEA = (Heard(Act.OTHER, 1 / len(ACTS)),)


@dataclass(frozen=True)
class Hearing:
    """What acts were heard in an utterance.

    Attributes:
        acts: in the order said, each once; empty only when nothing was said. The one with the highest
            confidence is the best guess for the utterance as a whole.
        clear: whether it is sure enough to be acted upon.
        model: which edition heard it.
    """

    acts: tuple[Heard, ...]
    clear: bool
    model: Edition


def hear(
    text: str, *, language: Language, country: str | None = None, edition: Edition | None = None
) -> Hearing:
    """Return the acts of an utterance.

    Args:
        text: what was said, as it was typed.
        language: "es" or "en".
        country: ISO code of two letters, for how amounts are written there; None: the language's default.
        edition: of the model; None takes the encoder's where the encoder is installed, else the linear one.

    Raises:
        ModuleNotFoundError: the encoder's edition is asked for and its package is not installed.
    """
    return heard_by(weighing.model_of(edition), text, language, country)


def heard_by(model: Model, text: str, language: Language, country: str | None = None) -> Hearing:
    """Return the acts of an utterance as a model hears them."""
    clauses = clauses_of(text)
    if not clauses:
        return Hearing(NO_IDEA if text.strip() else (), False, model.edition)
    words = [words_of(text[each.start : each.end], language, country) for each in clauses]
    rows = [features_of(said, each.asks) for said, each in zip(words, clauses, strict=True)]
    weighed = Weighed(rows, model.cutting)
    parts = parts_of(weighed)
    beliefs = weighed.beliefs(parts)
    unsure = np.flatnonzero(beliefs.max(axis=1) < SURE).tolist() if model.encoder else []
    if unsure:
        again = [parts[at] for at in unsure]
        meaning = weighing.meant([text_of(text, clauses[slice(*each)]) for each in again], model)
        beliefs[unsure] = Weighed(rows, model.naming).beliefs(again, meaning)
    acts = told_once([heard for belief in beliefs for heard in acts_in(belief)])
    is_sure = max(heard.confidence for heard in acts) >= model.naming.least
    clear = is_sure and not OTHER_LETTERS.search(text) and is_known(words, language, model)
    return Hearing(acts, clear, model.edition)


def text_of(text: str, clauses: list[Clause]) -> str:
    """Return the part of an utterance that some of its clauses are."""
    return text[clauses[0].start : clauses[-1].end]


class Weighed:
    """Clauses weighed once, so that every run of them can be weighed by adding up."""

    def __init__(self, rows: list[list[int]], weights: weighing.Weights) -> None:
        sums = np.array([weighing.summed(each, weights) for each in rows])
        counts = np.array([len(each) for each in rows], np.float32)
        self.sums = np.concatenate([np.zeros_like(sums[:1]), np.cumsum(sums, axis=0)])
        self.counts = np.concatenate([np.zeros(1, np.float32), np.cumsum(counts)])
        self.bias = weights.bias

    def beliefs(self, parts: list[tuple[int, int]], besides: Numbers | float = 0.0) -> Numbers:
        """Return for each run of clauses (first, last excluded) the probability of each act."""
        first, last = np.array(parts).T
        length = np.sqrt(self.counts[last] - self.counts[first])[:, None]
        return weighing.shares((self.sums[last] - self.sums[first]) / length + self.bias + besides)


def parts_of(weighed: Weighed) -> list[tuple[int, int]]:
    """Return the cut of the clauses into parts under which the model is surest of all of them."""
    count = len(weighed.counts) - 1
    if count == 1:
        return [(0, 1)]
    runs = [
        (first, last)
        for last in range(1, count + 1)
        for first in range(max(0, last - MOST_CLAUSES_OF_AN_ACT), last)
    ]
    gains = np.log(weighed.beliefs(runs).max(axis=1)) + GAIN_OF_A_CUT
    best = [0.0] + [-np.inf] * count
    came_from = [0] * (count + 1)
    for (first, last), gain in zip(runs, gains.tolist(), strict=True):
        if best[first] + gain > best[last]:
            best[last], came_from[last] = best[first] + gain, first
    borders = [count]
    while borders[-1]:
        borders.append(came_from[borders[-1]])
    return list(pairwise(reversed(borders)))


def acts_in(belief: Numbers) -> list[Heard]:
    """Return the acts of one part, the likeliest first: as many as share the belief evenly."""
    likeliest = np.argsort(-belief, kind="stable")[:MOST_AT_ONCE].tolist()
    number, sure = 1, float(belief[likeliest[0]])
    for many, act in enumerate(likeliest[1:], 2):
        if many * belief[act] > sure * MARGIN_OF_ONE:
            number, sure = many, many * float(belief[act])
    return [Heard(ACTS[act], min(1.0, number * float(belief[act]))) for act in likeliest[:number]]


def told_once(acts: list[Heard]) -> tuple[Heard, ...]:
    """Return acts without repetition, as sure as they were at their surest, and without the faint ones."""
    surest: dict[Act, float] = {}
    for act, confidence in acts:
        surest[act] = max(confidence, surest.get(act, 0.0))
    least = FAINT if max(surest.values()) >= STRONG else 0.0
    return tuple(Heard(act, confidence) for act, confidence in surest.items() if confidence >= least)


def is_known(words: list[list[str]], language: Language, model: Model) -> bool:
    """Whether at least half of the words are words of the language, as far as the training data knows it."""
    spelt = [word for said in words for word in said if WORD.fullmatch(word)]
    known = sum(weighing.knows(word, model.naming.known[language]) for word in spelt)
    return known >= LEAST_KNOWN * len(spelt)
