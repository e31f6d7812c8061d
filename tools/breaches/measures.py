"""Measures: how often what an author has is named when neither likeness nor scales know him."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from collsim.roleplay.understanding.forbidden import judging
from collsim.roleplay.understanding.forbidden.likeness import Weights
from tools.breaches.data import Turn, is_judged
from tools.breaches.fitting import Material, trained
from tools.breaches.weighing import STRANGERS, as_a_stranger, scales_of


def measured(said: Sequence[Material]) -> Iterator[str]:
    """Yield how often the turns of each stranger are named by what was learnt without him."""
    weighed = {author: as_a_stranger(author, said) for author in STRANGERS}
    for author, batches in STRANGERS.items():
        scales = scales_of([each for other in STRANGERS if other != author for each in weighed[other]])
        weights = trained([each for each in said if each.turn.batch not in batches], scales)
        found: dict[tuple[str, str], list[int]] = {}
        for turn in (each.turn for each in said):
            if turn.batch == author and is_judged(turn):
                found.setdefault((turn.language, turn.kind), []).append(grade(turn, weights))
        for (language, kind), grades in sorted(found.items()):
            yield f"{author}: {language} {kind}: {told(grades)}"


def told(grades: Sequence[int]) -> str:
    """Return how many turns there are, and which shares of them are named, and certain."""
    named, certain = (np.mean(np.array(grades) >= least) for least in (1, 2))
    return f"{len(grades)} turns, {named:.2%} named, {certain:.2%} certain"


def grade(turn: Turn, weights: Weights) -> int:
    """Return 2 when a breach of a turn is certain, 1 when one is doubtful, 0 when there is none."""
    found = judging.judged(turn.text, turn.language, turn.listener, turn.verified, turn.true_steps, weights)
    return max((1 + each.certain for each in found), default=0)
