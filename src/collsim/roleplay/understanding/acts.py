"""Acts: what a collector does with an utterance, several acts in the order in which they are said.

An utterance is cut at its pauses; neighbouring clauses that do one thing together are put together again, by
the cut under which the model is surest of all parts. A part may do two things at once ("a plan of six
payments, so you avoid interest"). Which of the acts that the parts seem to do are really said, is weighed by
what the utterance is as a whole (`trust`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from collsim.records.act import FORBIDDEN_ACTS, Act
from collsim.roleplay.understanding import model as weighing
from collsim.roleplay.understanding.clauses import Clause, clauses_of
from collsim.roleplay.understanding.features import WORD, features_of, words_of
from collsim.roleplay.understanding.heard import Heard
from collsim.roleplay.understanding.model import Edition, Model, Numbers
from collsim.roleplay.understanding.profiles import Language
from collsim.roleplay.understanding.trust import Candidates, candidates_of, confidences

ACTS = tuple(Act)
"""The columns of the weights."""

MOST_CLAUSES_OF_AN_ACT = 5
GAIN_OF_A_CUT = 0.3
"""In the logarithm of belief. A run of two acts is believed to be the stronger of them rather than both, so
that without a gain too little would be cut. Of what is cut too much, `trust` takes the acts away again."""

SURE = 0.97
"""When the words leave so little doubt, the encoder is not asked: it would take longer to say the same."""

LONGEST_MEANT, MOST_MEANT = 300, 8
"""Characters of a part, and parts, of which the encoder is asked: it takes its time."""

HEARD = 0.5
"""Confidence from which an act beside a surer one is heard."""

LEAST_KNOWN = 0.5
"""Of fewer known words nothing is understood: another language, or none."""

OTHER_LETTERS = re.compile(r"[^\W\d_\u0000-\u024f]")
"""Letters of which neither Spanish nor English words are made."""

FORBIDDEN = np.array([act in FORBIDDEN_ACTS for act in ACTS])
"""The columns of forbidden acts."""

NOTHING = np.float32(1e-12)

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
    text: str,
    *,
    language: Language,
    country: str | None = None,
    edition: Edition | None = None,
    lawful: bool = False,
) -> Hearing:
    """Return the acts of an utterance.

    Args:
        text: what was said, as it was typed.
        language: "es" or "en".
        country: ISO code of two letters, for how amounts are written there; None: the language's default.
        edition: of the model; None takes the encoder's where the encoder is installed, else the linear one.
        lawful: whether it is known that nothing forbidden is said, so that no forbidden act is heard.

    Raises:
        ModuleNotFoundError: the encoder's edition is asked for and its package is not installed.
    """
    return heard_by(weighing.model_of(edition), text, language, country, lawful)


def heard_by(
    model: Model, text: str, language: Language, country: str | None = None, lawful: bool = False
) -> Hearing:
    """Return the acts of an utterance as a model hears them."""
    clauses = clauses_of(text)
    if not clauses:
        return Hearing(NO_IDEA if text.strip() else (), False, model.edition)
    words = [words_of(text[each.start : each.end], language, country) for each in clauses]
    known = share_known(words, language, model)
    candidates = candidates_in(model, text, clauses, words, known, lawful)
    sure = confidences(candidates, model.naming.trust)
    surest = int(sure.argmax())
    acts = tuple(
        Heard(ACTS[act], float(confidence))
        for at, (act, confidence) in enumerate(zip(candidates.acts, sure, strict=True))
        if confidence >= HEARD or at == surest
    )
    is_sure = float(sure[surest]) >= model.naming.least
    clear = is_sure and known >= LEAST_KNOWN and not OTHER_LETTERS.search(text)
    return Hearing(acts, clear, model.edition)


def candidates_in(
    model: Model,
    text: str,
    clauses: list[Clause],
    words: list[list[str]],
    known: float,
    lawful: bool = False,
) -> Candidates:
    """Return the acts that may be said in an utterance of which a share of the words is known."""
    rows = [features_of(said, each.asks) for said, each in zip(words, clauses, strict=True)]
    weighed = Weighed(rows, model.cutting)
    parts = parts_of(weighed)
    runs = [*parts, (0, len(clauses))] if len(parts) > 1 else parts
    beliefs = weighed.beliefs(runs)
    texts = [text_of(text, clauses[slice(*run)]) for run in runs] if model.encoder else []
    unsure = [at for at, said in enumerate(texts) if beliefs[at].max() < SURE and len(said) <= LONGEST_MEANT]
    if 0 < len(unsure) <= MOST_MEANT:
        meaning = weighing.meant([texts[at] for at in unsure], model)
        beliefs[unsure] = Weighed(rows, model.naming).beliefs([runs[at] for at in unsure], meaning)
    if lawful:
        beliefs = np.where(FORBIDDEN, NOTHING, beliefs)
        beliefs /= beliefs.sum(axis=1, keepdims=True)
    return candidates_of(beliefs[: len(parts)], beliefs[-1], weighed.sizes(parts), known)


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

    def sizes(self, parts: list[tuple[int, int]]) -> Numbers:
        """Return for each run of clauses how many features it has."""
        first, last = np.array(parts).T
        return self.counts[last] - self.counts[first]


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


def share_known(words: list[list[str]], language: Language, model: Model) -> float:
    """Return how many of the words are words of the language, as far as the training data know it."""
    spelt = [word for said in words for word in said if WORD.fullmatch(word)]
    known = sum(weighing.knows(word, model.naming.known[language]) for word in spelt)
    return known / len(spelt) if spelt else 1.0
