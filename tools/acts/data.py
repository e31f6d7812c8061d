"""The training data: what collectors say, and what it does.

Three sources: what was written for the model (`training/acts/*.tsv`: batch, acts, text), the collectors'
phrases, and their lines in the annotated dialogues. A batch is an author, a country or a way of typing.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, get_args

import numpy as np
from ruamel.yaml import YAML

from collsim.records.act import Act
from collsim.roleplay.understanding.features import FORM
from collsim.roleplay.understanding.profiles import Language

TRAINING = Path(__file__).resolve().parents[2] / "training"
DATA = TRAINING / "acts"

SEED = 20_261_122
FILLINGS = 2
SLOTS_OF_PHRASES = {"{who}": "{creditor}", "{left}": "{rest}"}


class Utterance(NamedTuple):
    """A line of the training data."""

    language: Language
    batch: str
    acts: tuple[Act, ...]
    also: tuple[Act, ...]
    text: str
    weight: float = 1.0


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
        self.words = slots_of(language)

    def fillings(self, text: str) -> list[str]:
        """Return a text as it is where it has no slot, else filled in different ways."""
        if "{" not in text:
            return [text]
        return [text.format(**self.drawn()) for _ in range(FILLINGS)]

    def drawn(self) -> dict[str, str]:
        """Return words for each slot."""
        return {slot: words[int(self.chance.integers(len(words)))] for slot, words in self.words.items()}


def slots_of(language: Language) -> dict[str, list[str]]:
    """Return the words of a language that may fill each slot."""
    words: dict[str, list[str]] = {}
    with (DATA / "slots.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["language"] == language:
                words.setdefault(row["slot"], []).append(row["words"])
    return words


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
