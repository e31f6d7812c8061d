"""Replies: what somebody who plays the debtor answers, when the chairs are switched.

Amounts and days are read by the grammar of the collector's words. What kind of an answer it is, the debtor's
own voices show: the line of the voices that is most like what was said tells its kind. So whoever adds lines
to the voices teaches how they are understood.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from collsim.records import Reply
from collsim.roleplay.understanding.tokens import folded

SHORTEST, LONGEST = 3, 5
"""Of the runs of letters by which two lines are compared."""
WORD = re.compile(r"[a-z0-9']+")
YES = {
    "es": r"(?:si|sale|va|vale|okey|ok|de acuerdo|esta bien|bueno|perfecto|claro|acepto|hecho|dale|listo)",
    "en": r"(?:yes|yeah|yep|ok|okay|sure|deal|agreed|all right|alright|fine|i accept|sounds good|that works)",
}
NO = {
    "es": r"(?:no|nel|para nada|imposible|ni hablar|de ninguna manera|no puedo|no quiero|jamas|olvidelo)",
    "en": r"(?:no|nope|no way|i can'?t|i cannot|i won'?t|not possible|impossible|never|forget it)",
}
"""Beginnings of a yes and of a no, without accents."""


class Example(NamedTuple):
    """A line of the voices: its text, the reply that it words, and the objection, or None."""

    text: str
    reply: Reply
    objection: str | None


class Alike(NamedTuple):
    """The example that is most like a text, and how alike they are, 0 to 1."""

    example: Example
    likeness: float


@dataclass(frozen=True)
class Examples:
    """Lines by which an answer is known."""

    lines: tuple[Example, ...]

    @cached_property
    def _rarity(self) -> dict[str, float]:
        """How much each run of letters tells: the rarer, the more."""
        seen = Counter(run for line in self.lines for run in set(runs(line.text)))
        return {run: math.log((1 + len(self.lines)) / count) for run, count in seen.items()}

    @cached_property
    def _index(self) -> dict[str, list[tuple[int, float]]]:
        index: dict[str, list[tuple[int, float]]] = {}
        for number, line in enumerate(self.lines):
            for run, weight in self._weighed(line.text).items():
                index.setdefault(run, []).append((number, weight))
        return index

    def nearest(self, text: str) -> Alike | None:
        """Return the line that is most like a text; None when none has anything in common with it."""
        alike: Counter[int] = Counter()
        for run, weight in self._weighed(text).items():
            for number, other in self._index.get(run, ()):
                alike[number] += weight * other  # type: ignore[assignment]
        if not alike:
            return None
        best = max(alike, key=lambda number: (alike[number], -number))
        return Alike(self.lines[best], float(alike[best]))

    def _weighed(self, text: str) -> Mapping[str, float]:
        counts = Counter(run for run in runs(text) if run in self._rarity)
        weights = {run: math.sqrt(count) * self._rarity[run] for run, count in counts.items()}
        length = math.sqrt(sum(weight**2 for weight in weights.values()))
        return {run: weight / length for run, weight in weights.items()} if length else {}


def runs(text: str) -> Iterable[str]:
    """Yield the words of a text, and their runs of letters."""
    for word in WORD.findall(folded(text)):
        marked = f"<{word}>"
        yield marked
        for size in range(SHORTEST, LONGEST + 1):
            yield from (marked[k : k + size] for k in range(len(marked) - size + 1))


def says_yes(text: str, language: str) -> bool:
    """Return whether a text begins with a yes."""
    return re.match(rf"\W*{YES[language]}\b", folded(text)) is not None


def says_no(text: str, language: str) -> bool:
    """Return whether a text begins with a no."""
    return re.match(rf"\W*{NO[language]}\b", folded(text)) is not None
