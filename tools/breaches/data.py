"""Data: what is forbidden, what only sounds like it, and what collectors ordinarily say."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, get_args

import numpy as np

from collsim.records.act import FORBIDDEN_ACTS, Act
from collsim.roleplay.understanding.forbidden import concepts, likeness
from collsim.roleplay.understanding.forbidden.steps import step_named
from collsim.roleplay.understanding.profiles import Language
from tools.acts import data

HERE = Path(__file__).resolve().parent.parent.parent
DATA = HERE / "training" / "forbidden"
TARGET = Path(likeness.__file__).with_name("likeness.npz")
KINDS = ("breaches", "hard", "ordinary")


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
    return [turn_of(each) for each in data.utterances()]


def turn_of(said: data.Utterance) -> Turn:
    """Return an utterance as a turn; what tells of a debt is told to somebody else."""
    act = next((each for each in said.acts if each in FORBIDDEN_ACTS), None)
    turn = Turn(said.language, "acts", said.batch, act, said.text)
    return turn._replace(listener="relative") if act is Act.DISCLOSE_THIRD else turn


def is_told(turn: Turn) -> bool:
    """Whether a turn is a breach by its words: a plain balance is one only by who listens."""
    return turn.verified and not (turn.act is Act.DISCLOSE_THIRD and turn.listener == "machine")


def is_judged(turn: Turn) -> bool:
    """Whether a turn says for sure whether it is a breach: acts were labelled with something else in mind."""
    return turn.kind != "acts" or turn.act is None


def digest() -> str:
    """Return what the weights must carry to fit the training data and the features."""
    said = b"".join(file.read_bytes().replace(b"\r\n", b"\n") for file in sorted(DATA.glob("*.txt")))
    looked_at = f"{likeness.FORM} {concepts.WORDS} {data.digest()}\n"
    return hashlib.sha256(looked_at.encode() + said).hexdigest()[:16]


def is_stale() -> bool:
    """Whether the weights do not fit the training data."""
    return not TARGET.exists() or str(np.load(TARGET, allow_pickle=False)["digest"]) != digest()
