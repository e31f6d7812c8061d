"""Trains the likeness to forbidden acts: `python -m tools.breaches`.

    python -m tools.breaches              train and write the weights
    python -m tools.breaches --check      say whether the weights fit the training data
    python -m tools.breaches --measure    hold out one batch after the other, and measure the rules with them

Reads `training/forbidden/*.txt` (breaches, hard and ordinary turns by language and batch) and, for what else
collectors say, `training/acts/*.tsv`. The same data give the same weights on the same machine.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from collsim.records.act import FORBIDDEN_ACTS, Act
from collsim.roleplay.understanding.features import ROWS
from collsim.roleplay.understanding.forbidden import judging, likeness
from collsim.roleplay.understanding.forbidden.likeness import ACTS, Weights, rows_of
from collsim.roleplay.understanding.forbidden.sentences import sentences_of
from collsim.roleplay.understanding.profiles import Language
from tools import acts

HERE = Path(__file__).resolve().parent.parent
DATA = HERE / "training" / "forbidden"
TARGET = Path(likeness.__file__).with_name("likeness.npz")
KINDS = ("breaches", "hard", "ordinary")

ITERATIONS = 80
PENALTY = 0.1
"""Of the squared weights: found by holding out batches."""

WEIGHT_OF_VARIANT = 0.5
STEPS = 127
FOLDS = 4
Matrix = NDArray[np.float64]


class Turn(NamedTuple):
    """A line of the training data: `act` is None where nothing in it is forbidden."""

    language: Language
    kind: str
    batch: str
    act: Act | None
    text: str
    listener: str = "holder"
    verified: bool = True
    true_steps: frozenset[str] = frozenset()
    weight: float = 1.0


# --------------------------------------------------------------------------------------------- data


def turns() -> list[Turn]:
    """Return the sentences that were written for the forbidden acts."""
    return [
        turn
        for language in get_args(Language)
        for kind in KINDS
        for file in sorted(DATA.glob(f"{kind}_{language}_*.txt"))
        for turn in turns_in(file, kind, language)
    ]


def turns_in(file: Path, kind: str, language: Language) -> Iterator[Turn]:
    """Yield the lines of a file: "act @listener !unverified +true_step | text", or a text alone."""
    batch = file.stem.rpartition("_")[2]
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        head, _, text = line.rpartition(" | ")
        marks = head.split()
        yield Turn(
            language,
            kind,
            batch,
            Act(marks[0]) if kind == "breaches" else None,
            text,
            next((mark[1:] for mark in marks if mark.startswith("@")), "holder"),
            "!unverified" not in marks,
            frozenset(mark[1:] for mark in marks if mark.startswith("+")),
        )


def turns_of_acts() -> list[Turn]:
    """Return the training data of the model of acts, each under the first forbidden act it has."""
    return [
        Turn(
            each.language,
            "acts",
            each.batch,
            next((a for a in each.acts if a in FORBIDDEN_ACTS), None),
            each.text,
        )
        for each in acts.utterances()
    ]


def digest() -> str:
    """Return what the weights must carry to fit the training data and the features."""
    said = b"".join(file.read_bytes().replace(b"\r\n", b"\n") for file in sorted(DATA.glob("*.txt")))
    return hashlib.sha256(f"{likeness.FORM} {acts.digest()}\n".encode() + said).hexdigest()[:16]


def with_variants(said: Sequence[Turn]) -> list[Turn]:
    """Return turns, each also typed in haste; of one with nothing forbidden, each sentence by itself too."""
    chance = np.random.default_rng(acts.SEED)
    hasty = [each._replace(text=acts.hasty(each.text, chance), weight=WEIGHT_OF_VARIANT) for each in said]
    return [*said, *hasty, *(part for each in said if each.act is None for part in parts_of(each))]


def parts_of(turn: Turn) -> list[Turn]:
    """Return the sentences of a turn, when it has several."""
    sentences = sentences_of(turn.text, turn.language)
    if len(sentences) == 1:
        return []
    said = (turn.text[each.spans[0][0] : each.spans[-1][1] + 1] for each in sentences)
    return [turn._replace(text=each, weight=WEIGHT_OF_VARIANT) for each in said]


def is_told(turn: Turn) -> bool:
    """Whether a turn is a breach by its words: a plain balance is one only by who listens."""
    return turn.verified and not (turn.act is Act.DISCLOSE_THIRD and turn.listener == "machine")


# ----------------------------------------------------------------------------------------- training


def table_of(said: Sequence[Turn]) -> csr_matrix:
    """Return the features of turns, (turns, ROWS), each row of length 1."""
    columns, values, ends = [], [], [0]
    for each in said:
        found = [row for sentence in sentences_of(each.text, each.language) for row in rows_of(sentence)]
        rows, counts = np.unique(found or [0], return_counts=True)
        columns.append(rows)
        values.append(counts / np.sqrt(counts.sum()))
        ends.append(ends[-1] + len(rows))
    return csr_matrix((np.concatenate(values), np.concatenate(columns), ends), shape=(len(said), ROWS))


def trained(said: Sequence[Turn]) -> Weights:
    """Return the weights of a multinomial logistic regression, in 255 steps."""
    said = with_variants([each for each in said if is_told(each)])
    words = table_of(said)
    classes = (None, *ACTS)
    target = np.array([[each.act == act for act in classes] for each in said], float)
    weight = np.array([each.weight for each in said])[:, None]
    turned = words.T.tocsr()

    def loss(flat: Matrix) -> tuple[float, Matrix]:
        weights = flat.reshape(ROWS + 1, len(classes))
        logits = words @ weights[:-1] + weights[-1]
        logits -= logits.max(axis=1, keepdims=True)
        believed = np.exp(logits)
        total = believed.sum(axis=1, keepdims=True)
        wrong = weight * (believed / total - target)
        slope = np.concatenate([turned @ wrong, wrong.sum(axis=0, keepdims=True)])
        slope[:-1] += PENALTY * weights[:-1]
        missed = -(weight * target * (logits - np.log(total))).sum()
        return float(missed + PENALTY / 2 * (weights[:-1] ** 2).sum()), slope.ravel()

    start = np.zeros((ROWS + 1) * len(classes))
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ITERATIONS, "maxcor": 6})
    weights = np.asarray(best.x).reshape(ROWS + 1, len(classes))
    scale = np.abs(weights[:-1]).max(axis=0) / STEPS
    packed = np.round(weights[:-1] / scale).astype(np.int8)
    return Weights(packed, scale.astype(np.float32), weights[-1].astype(np.float32), digest())


# ---------------------------------------------------------------------------------------- measuring


def measure() -> Iterator[str]:
    """Yield how often the rules with held-out likeness name what, by language and kind."""
    said, others = turns(), turns_of_acts()
    found: dict[tuple[str, str], list[int]] = {}
    groups = sorted({(each.language, each.kind, each.batch) for each in [*said, *others]})
    fold_of = {group: at % FOLDS for at, group in enumerate(groups)}
    for fold in range(FOLDS):
        out = [each for each in [*said, *others] if fold_of[each.language, each.kind, each.batch] == fold]
        left = [each for each in [*said, *others] if fold_of[each.language, each.kind, each.batch] != fold]
        weights = trained(left)
        for each in out:
            if each.kind != "acts" or each.act is None:
                found.setdefault((each.language, each.kind), []).append(grade(each, weights))
    for (language, kind), grades in sorted(found.items()):
        shares = ", ".join(
            f"{np.mean(np.array(grades) >= least):.2%} {name}"
            for least, name in ((1, "named"), (2, "certain"))
        )
        yield f"{language} {kind}: {len(grades)} turns, {shares}"


def grade(turn: Turn, weights: Weights) -> int:
    """Return 2 when a breach of a turn is certain, 1 when one is doubtful, 0 when there is none."""
    found = judging.judged(turn.text, turn.language, turn.listener, turn.verified, turn.true_steps, weights)
    return max((1 + each.certain for each in found), default=0)


# --------------------------------------------------------------------------------------------- main


def is_stale() -> bool:
    """Whether the weights do not fit the training data."""
    return not TARGET.exists() or str(np.load(TARGET, allow_pickle=False)["digest"]) != digest()


def main(arguments: Sequence[str]) -> int:
    """Train, check or measure; return the exit code."""
    if "--check" in arguments:
        stale = is_stale()
        print("stale: run python -m tools.breaches" if stale else "The weights fit.")
        return int(stale)
    if "--measure" in arguments:
        print("\n".join(measure()))
        return 0
    weights = trained([*turns(), *turns_of_acts()])
    np.savez_compressed(
        TARGET, words=weights.words, scale=weights.scale, bias=weights.bias, digest=np.str_(weights.digest)
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
