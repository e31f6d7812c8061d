"""Replies: what kind of an answer somebody gives who plays the debtor, when the chairs are switched.

Amounts and days are read by the grammar of the collector's words. Of the rest, likeness tells the kind: an
answer is what the lines are that it is most like. Whoever adds lines teaches how answers are understood.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from collsim.records import Reply
from collsim.roleplay.understanding.tokens import folded

SHORTEST, LONGEST = 3, 5
"""Of the runs of letters by which two lines are compared."""
LONG = 300
"""Signs of a text by which it is compared; what comes after them no longer changes what kind it is."""
WHOLE, RUN = 2.0, 0.5
"""How much a word or a pair of words tells, and how much a run of letters."""
NEIGHBOURS = 4
"""Lines of a kind whose likeness is averaged: one alone may be like by chance."""
WORD = re.compile(r"[a-z0-9']+")
YES = {
    "es": r"(?:si|sip|simon|sale|va|vale|okey|ok|de acuerdo|esta bien|bueno|perfecto|claro|acepto|hecho|dale"
    r"|listo|orale|correcto|asi es|exacto|por supuesto|con gusto|trato hecho|me parece|cuente con|muy bien)",
    "en": r"(?:yes|yeah|yep|yup|ok|okay|sure|deal|agreed|all right|alright|fine|i accept|sounds good"
    r"|that works|correct|that's right|of course|absolutely|you got it|fair enough|very well|done)",
}
YES_THOUGH_NO = {
    "es": r"no,? ?(?:esta bien|hay problema|pasa nada|se preocupe|te preocupes|hay de que)",
    "en": r"no,? ?(?:problem|worries|all right|alright|that's fine|it's fine|it's ok(?:ay)?)",
}
"""Beginnings of a yes that sounds like a no."""
NO = {
    "es": r"(?:no|nel|nop|para nada|imposible|ni hablar|ni de chiste|de ninguna manera|jamas|olvidelo"
    r"|tampoco)",
    "en": r"(?:no|nope|nah|no way|not|i can'?t|can'?t|cannot|i cannot|i won'?t|impossible|never|forget it)",
}
"""Beginnings of a yes and of a no, without accents."""
UNABLE = {
    "es": r"\bno (?:se |me |te |le |lo |la |los |las |les )*"
    r"(?:puedo|podria|tengo|llego|alcanz\w+|junto|completo|acepto|quiero|voy a)\b",
    "en": r"\b(?:can'?t|cannot|couldn'?t|won'?t|don'?t have|haven'?t got|not able|unable|no good)\b",
}
"""That something is not had, or not possible, wherever it is said."""
SOMEBODY_ELSE = {
    "es": r"\b(?:soy|habla|le habla|esta es) (?:su|el|la|una?) (?!mism|titular|dueñ)",
    "en": r"\b(?:i'?m|i am|this is|it's) (?:his|her|their|just the|just a|only the)\b",
}
"""Who speaks, where it is not the one who was asked for: his mother, the neighbour."""


class Example(NamedTuple):
    """A line by which answers are known: its text, the reply that it is, and the objection, or None."""

    text: str
    reply: Reply
    objection: str | None


class Kind(NamedTuple):
    """A kind of an answer: a reply and, where it is one, the objection."""

    reply: Reply
    objection: str | None


class Alike(NamedTuple):
    """A kind of an answer, and how like its lines a text is, 0 to 1."""

    kind: Kind
    likeness: float


@dataclass(frozen=True)
class Examples:
    """Lines by which an answer is known."""

    lines: tuple[Example, ...]

    @cached_property
    def _rarity(self) -> dict[str, float]:
        """How much each sign of a line tells: the rarer, the more."""
        seen = Counter(sign for line in self.lines for sign in signs(line.text))
        return {sign: math.log((1 + len(self.lines)) / count) for sign, count in seen.items()}

    @cached_property
    def _index(self) -> Mapping[str, list[tuple[int, float]]]:
        index: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, line in enumerate(self.lines):
            for sign, weight in self._weighed(line.text).items():
                index[sign].append((number, weight))
        return index

    def ranked(self, text: str) -> list[Alike]:
        """Return the kinds of which a line has something in common with a text, the most alike first."""
        alike: dict[int, float] = defaultdict(float)
        for sign, weight in self._weighed(text[:LONG]).items():
            for number, other in self._index.get(sign, ()):
                alike[number] += weight * other
        by_kind: dict[Kind, list[float]] = defaultdict(list)
        for number, likeness in alike.items():
            line = self.lines[number]
            by_kind[Kind(line.reply, line.objection)].append(likeness)
        found = [
            Alike(kind, sum(sorted(some, reverse=True)[:NEIGHBOURS]) / NEIGHBOURS)
            for kind, some in by_kind.items()
        ]
        return sorted(found, key=lambda each: -each.likeness)

    def _weighed(self, text: str) -> Mapping[str, float]:
        weights = {
            sign: math.sqrt(count) * self._rarity[sign]
            for sign, count in signs(text).items()
            if sign in self._rarity
        }
        length = math.sqrt(sum(weight**2 for weight in weights.values()))
        return {sign: weight / length for sign, weight in weights.items()} if length else {}


def best(ranked: Iterable[Alike], *, expected: Collection[Reply] = (), favour: float = 1.0) -> Alike | None:
    """Return the most alike of some kinds, where the expected replies are favoured; None of none."""
    weighed = (
        each._replace(likeness=each.likeness * favour) if each.kind.reply in expected else each
        for each in ranked
    )
    return max(weighed, key=lambda each: each.likeness, default=None)


def likeness(one: str, other: str) -> float:
    """Return how like two texts are, by their words and letters, 0 to 1.

    >>> round(likeness("¿Con cuánto puede contar?", "¿Y con cuanto puede contar usted?"), 1)
    0.9
    """
    first, second = signs(one), signs(other)
    lengths = math.sqrt(sum(n**2 for n in first.values()) * sum(n**2 for n in second.values()))
    return sum(n * second.get(sign, 0.0) for sign, n in first.items()) / lengths if lengths else 0.0


def signs(text: str) -> Mapping[str, float]:
    """Return the words of a text, pairs of them and their runs of letters, with how much each counts."""
    words = WORD.findall(folded(text))
    found: Counter[str] = Counter()
    for word in words:
        marked = f"<{word}>"
        found[marked] += WHOLE  # type: ignore[assignment]
        for size in range(SHORTEST, LONGEST + 1):
            for start in range(len(marked) - size + 1):
                found[marked[start : start + size]] += RUN  # type: ignore[assignment]
    for one, other in pairwise(words):
        found[f"{one} {other}"] += WHOLE  # type: ignore[assignment]
    return found


def says_yes(text: str, language: str) -> bool:
    """Return whether a text begins with a yes that nothing takes back.

    >>> says_yes("Sí, pero no puedo", "es"), says_yes("¡Sí, claro!", "es")
    (False, True)
    """
    said = folded(text)
    if re.match(rf"\W*{YES_THOUGH_NO[language]}\b", said):
        return True
    return re.match(rf"\W*{YES[language]}\b", said) is not None and not re.search(UNABLE[language], said)


def says_no(text: str, language: str) -> bool:
    """Return whether a text begins with a no, or says that something cannot be.

    >>> says_no("Dos mil no los tengo", "es"), says_no("Not on Friday", "en"), says_no("Un poco", "es")
    (True, True, False)
    """
    said = folded(text)
    if re.match(rf"\W*{YES_THOUGH_NO[language]}\b", said):
        return False
    return re.match(rf"\W*{NO[language]}\b", said) is not None or bool(re.search(UNABLE[language], said))


def is_somebody_else(text: str, language: str) -> bool:
    """Return whether somebody says that he is another's relative, neighbour, housemate.

    >>> is_somebody_else("No está, soy su mamá", "es"), is_somebody_else("Soy yo", "es")
    (True, False)
    """
    return re.search(SOMEBODY_ELSE[language], folded(text)) is not None
