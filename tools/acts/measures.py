"""Measures: how well utterances were heard, and the report of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import get_args

import numpy as np

from collsim.records.act import Act
from collsim.roleplay.understanding.model import Edition
from collsim.roleplay.understanding.profiles import Language
from tools.acts.data import SEED
from tools.acts.holding_out import Measured

RIGHT_WHEN_ACTED_ON = 0.97
LEAST_ACTED_ON = 0.92


def report(warmth: dict[Edition, float], found: dict[Edition, list[Measured]]) -> str:
    """Return the measures as JSON."""
    lines: dict[str, object] = {}
    for edition, all_found in found.items():
        for language in get_args(Language):
            some = [each for each in all_found if each.utterance.language == language]
            single = [each for each in some if len(each.utterance.acts) == 1]
            several = [each for each in some if len(each.utterance.acts) > 1]
            lines[f"{edition} {language}"] = {
                "utterances": len(single),
                "macro F1": round(macro_f1(single), 3),
                "interval": [round(end, 3) for end in interval(single, macro_f1)],
                "right": round(float(np.mean([is_right(each) for each in single])), 3),
                "one act heard": round(float(np.mean([len(each.heard) == 1 for each in single])), 3),
                "several acts": several_acts(several),
                "confusions": confusions(single),
            }
        lines[f"{edition} by batch"] = {batch: by_batch(all_found, batch) for batch in batches_of(all_found)}
        lines[f"{edition}"] = {
            "warmth": round(warmth[edition], 2),
            "acted on from": round(least_confidence(all_found), 2),
            "right at a share acted on": shares_right(all_found),
        }
    return json.dumps(lines, ensure_ascii=False, indent=1)


def batches_of(found: Sequence[Measured]) -> list[str]:
    """Return the languages and batches of utterances."""
    return list(dict.fromkeys(f"{each.utterance.language} {each.utterance.batch}" for each in found))


def by_batch(found: Sequence[Measured], batch: str) -> dict[str, float]:
    """Return the measures of one batch: of its one-act utterances, of all, and of the surest of all."""
    some = [each for each in found if f"{each.utterance.language} {each.utterance.batch}" == batch]
    single = [each for each in some if len(each.utterance.acts) == 1]
    several = [each for each in some if len(each.utterance.acts) > 1]
    return {
        "utterances": len(some),
        "macro F1": round(macro_f1(single), 3) if single else 0.0,
        "right": round(float(np.mean([is_right(each) for each in some])), 3),
        "right of the surest 92 %": shares_right(some)["92%"],
        "something alien": round(float(np.mean([has_alien(each) for each in some])), 3),
        "of several acts heard": several_acts(several)["recall"],
    }


def macro_f1(found: Sequence[Measured]) -> float:
    """Return the mean over acts of the harmonic mean of precision and recall, one-act utterances only."""
    single = [each for each in found if len(each.utterance.acts) == 1]
    truth = [each.utterance.acts[0] for each in single]
    guess = [each.guess for each in single]
    scores = [
        2
        * sum(a == b == act for a, b in zip(truth, guess, strict=True))
        / (truth.count(act) + guess.count(act))
        for act in sorted(set(truth))
    ]
    return float(np.mean(scores))


def interval(found: Sequence[Measured], score: Callable[[Sequence[Measured]], float]) -> tuple[float, float]:
    """Return the interval that holds 95 % of the scores of resampled utterances."""
    chance = np.random.default_rng(SEED)
    scores = [score([found[at] for at in chance.integers(len(found), size=len(found))]) for _ in range(200)]
    return float(np.quantile(scores, 0.025)), float(np.quantile(scores, 0.975))


def is_right(found: Measured) -> bool:
    """Whether the surest act is one of those that are said."""
    return found.guess in (*found.utterance.acts, *found.utterance.also)


def has_alien(found: Measured) -> bool:
    """Whether an act is heard that is not said; courtesies are never alien."""
    harmless = {Act.OTHER, Act.GREET, Act.THANK}
    return bool(found.heard - {*found.utterance.acts, *found.utterance.also} - harmless)


def several_acts(found: Sequence[Measured]) -> dict[str, float]:
    """Return precision and recall of the acts of utterances with more than one."""
    said = sum(len(each.utterance.acts) for each in found)
    heard = sum(len(each.heard) for each in found)
    both = sum(len(each.heard & {*each.utterance.acts}) for each in found)
    return {
        "utterances": len(found),
        "precision": round(both / max(heard, 1), 3),
        "recall": round(both / max(said, 1), 3),
    }


def confusions(found: Sequence[Measured]) -> dict[str, int]:
    """Return the commonest confusions, said > heard."""
    pairs: dict[str, int] = {}
    for each in found:
        if not is_right(each):
            pair = f"{each.utterance.acts[0]} > {each.guess}"
            pairs[pair] = pairs.get(pair, 0) + 1
    return dict(sorted(pairs.items(), key=lambda pair: -pair[1])[:12])


def shares_right(found: Sequence[Measured]) -> dict[str, float]:
    """Return how many are right among the surest of the utterances, for several shares of them."""
    right = [is_right(each) for each in sorted(found, key=lambda each: -each.confidence)]
    return {
        f"{share:.0%}": round(float(np.mean(right[: int(share * len(right))])), 3)
        for share in (0.5, 0.6, 0.7, 0.8, 0.9, 0.92, 0.95, 1.0)
    }


def least_confidence(found: Sequence[Measured]) -> float:
    """Return from where on to act: as right as it should be, but not on fewer turns than it should be."""
    ordered = sorted(found, key=lambda each: -each.confidence)
    right = np.cumsum([is_right(each) for each in ordered]) / np.arange(1, len(ordered) + 1)
    good = np.flatnonzero(right >= RIGHT_WHEN_ACTED_ON)
    enough = int(LEAST_ACTED_ON * len(ordered))
    return ordered[max(enough, int(good[-1]) if len(good) else 0)].confidence
