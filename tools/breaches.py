"""Trains the likeness to forbidden acts: `python -m tools.breaches`.

    python -m tools.breaches              train and write the weights
    python -m tools.breaches --check      say whether the weights fit the training data
    python -m tools.breaches --measure    hold out one author after the other, and measure

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
from collsim.roleplay.understanding.forbidden import evidence, judging, likeness
from collsim.roleplay.understanding.forbidden.evidence import Scales
from collsim.roleplay.understanding.forbidden.likeness import ACTS, ROWS, Weights, rows_of
from collsim.roleplay.understanding.forbidden.sentences import sentences_of
from collsim.roleplay.understanding.forbidden.steps import step_named
from collsim.roleplay.understanding.profiles import Language
from tools.acts import data, variants

HERE = Path(__file__).resolve().parent.parent
DATA = HERE / "training" / "forbidden"
TARGET = Path(likeness.__file__).with_name("likeness.npz")
KINDS = ("breaches", "hard", "ordinary")

ITERATIONS = 80
PENALTY = 0.05
"""Of the squared weights: found by holding out batches."""

WEIGHT_OF_VARIANT = 0.5
JOINTS = (", ", " ", " ")
"""What stands between two turns that are said in one breath."""

PAIRS_A_TURN = 3
ROUNDS = 6
PENALTY_OF_SIGNS = 1.0
CERTAIN_ALARMS = 0.001
DOUBTFUL_ALARMS = 0.12
"""Shares of ordinary turns, alone and two in a row, in which a false alarm is put up with; of certain ones a
third of what is aimed at, because with yet another author there are more."""

STRANGER = "many"
"""The author by whom rules and likeness are weighed: the rules were written without his sentences."""
WRITTEN_AFTER = ("18",)
"""Batches whose author had read what became of the stranger's turns."""

STEPS = 127
FOLDS = (
    ("many",),
    ("second", "guest"),
    ("first", "floor", "street"),
    ("11", "12", "13", "14", "15", "16", "17", "18", "mexico", "us"),
    ("1", "4", "7", "10", "andes", "uk", "turns"),
    ("2", "5", "8", "south", "chat", "desk", "caribbean", "more"),
    ("3", "6", "9", "spain-chat", "plain", "phrases", "dialogues"),
)
"""Batches that are held out together: an author's, of both languages and all kinds."""

NO_SCALES = Scales((0.0,) * evidence.SIGNS, 0.0, 0.0)

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
            frozenset(filter(None, (step_named(mark[1:]) for mark in marks if mark.startswith("+")))),
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
        for each in data.utterances()
    ]


def digest() -> str:
    """Return what the weights must carry to fit the training data and the features."""
    said = b"".join(file.read_bytes().replace(b"\r\n", b"\n") for file in sorted(DATA.glob("*.txt")))
    return hashlib.sha256(f"{likeness.FORM} {data.digest()}\n".encode() + said).hexdigest()[:16]


def with_variants(said: Sequence[Turn]) -> list[Turn]:
    """Return turns, each also typed in haste and in one breath with an ordinary one.

    Of one with nothing forbidden, each sentence stands by itself too.
    """
    chance = np.random.default_rng(data.SEED)
    lawful = {
        language: [each for each in said if (each.language, each.act) == (language, None)]
        for language in get_args(Language)
    }
    more = []
    for each in said:
        more.append(varied(each, variants.hasty(each.text, chance)))
        fellows = lawful[each.language]
        more.append(varied(each, in_one_breath(each, fellows[int(chance.integers(len(fellows)))], chance)))
        more += parts_of(each) if each.act is None else []
    return [*said, *more]


def varied(turn: Turn, text: str) -> Turn:
    """Return a turn in other words, which count for less than those that were written."""
    return turn._replace(text=text, weight=WEIGHT_OF_VARIANT)


def in_one_breath(one: Turn, other: Turn, chance: np.random.Generator) -> str:
    """Return two turns without a stop between, in either order."""
    first, second = (one, other) if chance.random() < 0.5 else (other, one)
    return first.text.rstrip(" .,;!?…") + JOINTS[int(chance.integers(len(JOINTS)))] + second.text


def parts_of(turn: Turn) -> list[Turn]:
    """Return the sentences of a turn, when it has several."""
    sentences = sentences_of(turn.text, turn.language)
    if len(sentences) == 1:
        return []
    return [varied(turn, turn.text[each.spans[0][0] : each.spans[-1][1] + 1]) for each in sentences]


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


def trained(said: Sequence[Turn], scales: Scales) -> Weights:
    """Return the weights of a multinomial logistic regression, in 255 steps, with scales learnt elsewhere."""
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
    return Weights(packed, scale.astype(np.float32), weights[-1].astype(np.float32), scales, digest())


# ----------------------------------------------------------------------------------------- weighing


class Weighed(NamedTuple):
    """A turn with the signs of its sentences that may hold a breach, and which of them can be certain."""

    turn: Turn
    signs: Matrix
    can_be_certain: NDArray[np.bool_]


def scales_of(said: Sequence[Turn], weights: Weights) -> Scales:
    """Return what rules and likeness count, by the turns of an author whom neither of them knows."""
    weighed = [with_signs(each, weights) for each in [*said, *two_in_a_row(said)]]
    counts = weights_of_signs(weighed)
    ordinary = [each for each in weighed if each.turn.kind == "ordinary"]
    certain = [highest(each.signs[each.can_be_certain], counts) for each in ordinary]
    doubtful = [highest(each.signs, counts) for each in ordinary]
    return Scales(
        counts.tolist(),
        float(np.quantile(doubtful, 1 - DOUBTFUL_ALARMS)),
        float(np.quantile(certain, 1 - CERTAIN_ALARMS)),
    )


def learnt(said: Sequence[Turn]) -> Weights:
    """Return the weights of all turns, with the scales that a likeness without the stranger asks for."""
    known = trained([each for each in said if each.batch not in (STRANGER, *WRITTEN_AFTER)], NO_SCALES)
    strange = [each for each in said if each.batch == STRANGER and is_told(each) and is_judged(each)]
    return trained(said, scales_of(strange, known))


def is_judged(turn: Turn) -> bool:
    """Whether a turn says for sure whether it is a breach: acts were labelled with something else in mind."""
    return turn.kind != "acts" or turn.act is None


def two_in_a_row(said: Sequence[Turn]) -> Iterator[Turn]:
    """Yield each ordinary turn with some others after it."""
    chance = np.random.default_rng(data.SEED)
    for language in get_args(Language):
        ordinary = [each for each in said if (each.kind, each.language) == ("ordinary", language)]
        for each in ordinary:
            for place in chance.choice(len(ordinary), PAIRS_A_TURN, replace=False):
                yield each._replace(text=f"{each.text}. {ordinary[int(place)].text}", weight=1 / PAIRS_A_TURN)


def with_signs(turn: Turn, weights: Weights) -> Weighed:
    """Return a turn with the signs of its sentences."""
    sentences = sentences_of(turn.text, turn.language)
    found = list(judging.suspected(sentences, turn.language, turn.true_steps, weights))
    certain = [
        any(judging.can_be_certain(one, each, sentences, turn.language) for one in each.found)
        for each in found
    ]
    numbers = np.array([evidence.numbers_of(each.signs) for each in found]).reshape(-1, evidence.SIGNS)
    return Weighed(turn, numbers, np.array(certain, bool))


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
                weight += [each.turn.weight] * len(kept)
        counts = regressed(np.concatenate(rows), np.array(breach, float), np.array(weight), counts)
    return counts


def regressed(rows: Matrix, held: Matrix, weight: Matrix, start: Matrix) -> Matrix:
    """Return the weights of a logistic regression, the squared ones held small."""

    def loss(counts: Matrix) -> tuple[float, Matrix]:
        logits = rows @ counts
        missed = (weight * (np.logaddexp(0, logits) - held * logits)).sum()
        slope = rows.T @ (weight * (1 / (1 + np.exp(-logits)) - held))
        return float(missed + PENALTY_OF_SIGNS * counts @ counts), slope + 2 * PENALTY_OF_SIGNS * counts

    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B").x)


def highest(signs: Matrix, counts: Matrix) -> float:
    """Return the highest score of some signs; nothing scores nothing at all."""
    return float((signs @ counts).max()) if signs.size else -np.inf


# ---------------------------------------------------------------------------------------- measuring


def measure() -> Iterator[str]:
    """Yield how often rules, with likeness to other authors, name what an author, language and kind has."""
    said = [*turns(), *turns_of_acts()]
    for fold in FOLDS:
        weights = trained([each for each in said if each.batch not in fold], likeness.stored().scales)
        found: dict[tuple[str, str], list[int]] = {}
        for each in said:
            if each.batch in fold and is_judged(each):
                found.setdefault((each.language, each.kind), []).append(grade(each, weights))
        for (language, kind), grades in sorted(found.items()):
            yield f"{', '.join(fold)}: {language} {kind}: {told(grades)}"


def told(grades: Sequence[int]) -> str:
    """Return how many turns there are, and which shares of them are named, and certain."""
    named, certain = (np.mean(np.array(grades) >= least) for least in (1, 2))
    return f"{len(grades)} turns, {named:.2%} named, {certain:.2%} certain"


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
        for line in measure():
            print(line, flush=True)
        return 0
    weights = learnt([*turns(), *turns_of_acts()])
    np.savez_compressed(
        TARGET,
        words=weights.words,
        scale=weights.scale,
        bias=weights.bias,
        evidence=np.array(weights.scales.weights),
        bounds=np.array(weights.scales[1:]),
        digest=np.str_(weights.digest),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
