"""Weighing: how much rules and likeness count together, by authors whom neither of them knew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from collsim.roleplay.understanding.forbidden import evidence, judging
from collsim.roleplay.understanding.forbidden.evidence import Bounds, Scales
from collsim.roleplay.understanding.forbidden.likeness import LANGUAGES, Weights
from collsim.roleplay.understanding.forbidden.sentences import sentences_of
from collsim.roleplay.understanding.profiles import Language
from tools.acts.data import SEED
from tools.breaches.data import Turn, is_judged
from tools.breaches.fitting import Material, trained

Matrix = NDArray[np.float64]

PAIRS_A_TURN = 3
ROUNDS = 6
PENALTY_OF_SIGNS = 1.0
CERTAIN_ALARMS = 0.003
DOUBTFUL_ALARMS = 0.12
"""Shares of ordinary turns, alone and two in a row, in which a false alarm is put up with."""

STRANGERS: dict[str, tuple[str, ...]] = {
    "many": ("many", "voices", "18"),
    "third": ("third", "19"),
    "sideways": ("sideways", "19"),
    "temper": ("temper",),
    "fifth": ("fifth",),
    "plain": ("plain",),
    "unlisted": ("unlisted",),
    "floors": ("floors",),
    "sixth": ("sixth",),
    "firm": ("firm",),
}
"""Authors whose sentences the rules were written without, each with the batches that know them: his own, and
those of others who had read what became of his."""

NO_SCALES = Scales((0.0,) * evidence.SIGNS, dict.fromkeys(LANGUAGES, Bounds(0.0, 0.0)))


class Weighed(NamedTuple):
    """A turn with the signs of its sentences that may hold a breach, and which of them can be certain."""

    turn: Turn
    weight: float
    signs: Matrix
    can_be_certain: NDArray[np.bool_]


def learnt(said: Sequence[Material]) -> Weights:
    """Return the weights of all turns, with the scales that likeness without one stranger each asks for."""
    return trained(said, scales_of([each for author in STRANGERS for each in as_a_stranger(author, said)]))


def as_a_stranger(author: str, said: Sequence[Material]) -> list[Weighed]:
    """Return the turns of an author as they look to a likeness that does not know him."""
    known = trained([each for each in said if each.turn.batch not in STRANGERS[author]], NO_SCALES)
    his = [each.turn for each in said if each.turn.batch == author and is_judged(each.turn)]
    return [
        *(with_signs(each, 1.0, known) for each in his),
        *(with_signs(each, 1 / PAIRS_A_TURN, known) for each in two_in_a_row(his)),
    ]


def two_in_a_row(said: Sequence[Turn]) -> Iterator[Turn]:
    """Yield each ordinary turn with some others after it."""
    chance = np.random.default_rng(SEED)
    for language in get_args(Language):
        ordinary = [each for each in said if (each.kind, each.language) == ("ordinary", language)]
        for each in ordinary:
            for place in chance.choice(len(ordinary), PAIRS_A_TURN, replace=False):
                yield each._replace(text=f"{each.text}. {ordinary[int(place)].text}")


def with_signs(turn: Turn, weight: float, weights: Weights) -> Weighed:
    """Return a turn with the signs of its sentences."""
    sentences = sentences_of(turn.text, turn.language)
    to_third = judging.is_third(turn.listener)
    found = list(judging.suspected(sentences, turn.language, turn.true_steps, to_third, weights))
    certain = [judging.can_be_certain(each, sentences, turn.language) for each in found]
    numbers = np.array([evidence.numbers_of(each.signs) for each in found]).reshape(-1, evidence.SIGNS)
    return Weighed(turn, weight, numbers, np.array(certain, bool))


def scales_of(weighed: Sequence[Weighed]) -> Scales:
    """Return what rules and likeness count, by turns of authors whom neither of them knows."""
    counts = weights_of_signs(weighed)
    return Scales(
        counts.tolist(),
        {
            language: bounds_of([each for each in weighed if each.turn.language == language], counts)
            for language in LANGUAGES
        },
    )


def bounds_of(weighed: Sequence[Weighed], counts: Matrix) -> Bounds:
    """Return the scores that only so many of the ordinary turns pass."""
    ordinary = [each for each in weighed if each.turn.kind == "ordinary"]
    doubtful = [highest(each.signs, counts) for each in ordinary]
    certain = [highest(each.signs[each.can_be_certain], counts) for each in ordinary]
    return Bounds(
        float(np.quantile(doubtful, 1 - DOUBTFUL_ALARMS)),
        float(np.quantile(certain, 1 - CERTAIN_ALARMS)),
    )


def weights_of_signs(weighed: Sequence[Weighed]) -> Matrix:
    """Return the weights of a logistic regression of breaches on their signs.

    Of a turn with a breach it is not known in which sentence it stands: the most suspicious one counts, by
    the weights of the round before (expectation maximisation with hard assignment).
    """
    counts = np.zeros(evidence.SIGNS)
    counts[len(evidence.Ground) : 2 * len(evidence.Ground)] = 1.0
    for _ in range(ROUNDS):
        rows, breach, weight = [], [], []
        for each in weighed:
            if each.signs.size:
                is_breach = each.turn.act is not None
                kept = each.signs[[int(np.argmax(each.signs @ counts))]] if is_breach else each.signs
                rows.append(kept)
                breach += [is_breach] * len(kept)
                weight += [each.weight] * len(kept)
        counts = regressed(np.concatenate(rows), np.array(breach, float), np.array(weight), counts)
    return counts


def regressed(rows: Matrix, held: Matrix, weight: Matrix, start: Matrix) -> Matrix:
    """Return the weights of a logistic regression, the squared ones held small."""

    def loss(counts: Matrix) -> tuple[float, Matrix]:
        """How much counts miss, and in which direction less."""
        logits = rows @ counts
        missed = (weight * (np.logaddexp(0, logits) - held * logits)).sum()
        slope = rows.T @ (weight * (1 / (1 + np.exp(-logits)) - held))
        return float(missed + PENALTY_OF_SIGNS * counts @ counts), slope + 2 * PENALTY_OF_SIGNS * counts

    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B").x)


def highest(signs: Matrix, counts: Matrix) -> float:
    """Return the highest score of some signs; nothing scores nothing at all."""
    return float((signs @ counts).max()) if signs.size else -np.inf
