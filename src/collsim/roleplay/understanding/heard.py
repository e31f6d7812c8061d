"""What was understood of an utterance, as plain records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from collsim.records.act import Act
from collsim.roleplay.understanding.readings import Extraction
from collsim.roleplay.understanding.settlements import NO_SETTLEMENT, Settlement


class Heard(NamedTuple):
    """An act, and how sure it is: of all the times that this is said of a clause, how often it is right."""

    act: Act
    confidence: float


class Breach(NamedTuple):
    """A forbidden act.

    Attributes:
        act: which.
        certain: whether nobody would read it otherwise; else it is doubtful, and a person decides.
        words: of the utterance, by which it was known.
    """

    act: Act
    certain: bool
    words: str


@dataclass(frozen=True)
class Understanding:
    """All that was understood of one utterance.

    Attributes:
        text: as it was typed.
        acts: in the order in which they are said; empty only when nothing was said.
        breaches: forbidden acts.
        extraction: money, numbers, percentages, dates, the plan.
        clear: whether it is sure enough to be acted upon; else the debtor asks what was said.
        settlement: of a discount, which amount is let off or settles all.
    """

    text: str
    acts: tuple[Heard, ...]
    breaches: tuple[Breach, ...]
    extraction: Extraction
    clear: bool
    settlement: Settlement = NO_SETTLEMENT
