"""Corrections: "no el jueves, mejor el sábado", "2,000, perdón, 1,700", "Saturday instead of Thursday".

What holds comes first; what was refused or put right comes after it, in the order in which it was said. A day
that is named only to be denied, "no el jueves", is none.
"""

from __future__ import annotations

import re
from typing import TypeVar

Said = TypeVar("Said")

FARTHEST = 30
"""So many signs before a thing may stand the words that refuse it."""

REFUSED_BEFORE = re.compile(
    r"(?<!si )(?<!que )(?<!why )(?<!porque )(?<![a-z])(?:no|not|nada de|ni)"
    r"(?: (?:son|es|seria|serian|on|para|por|de|it's))? ?$"
    r"|(?:instead of|rather than|en vez(?: del?)?|en lugar(?: del?)?|antes que|forget(?: about)?"
    r"|olvid(?:e|ese|emos|emonos)(?: del?)?)[ ,]*$"
)
"""What stands before what is refused."""

REFUSED_AFTER = re.compile(
    r"^(?:\S+ ){1,5}?(?:ya )?(?:(?<!, )(?<!\| )no(?= ?\|)|no(?= ?,| me | le | nos | se | puede"
    r"| sirve| mejor)|won't|doesn't|does not"
    r"|will not|is no good|isn't|is too (?:late|far|little|low|high))"
)
"""What stands between something refused and what is said instead."""

PUT_RIGHT = re.compile(
    r"(?:^| )(?:perdon(?:e|eme)?|digo|mejor(?: dicho)?|corrijo|disculpe|mas bien|sino"
    r"|me equivoque|sorry|i mean|rather|actually|correction|make (?:it|that)|scratch that|better)"
    r"(?: (?:que sea|sea|serian|son|es"
    r"|a|el|los|that's|it's|make it|on|for|quise decir|i meant|si|yes|#\S+|¤\S+))*[ ,|]*$"
)
"""What stands right before what somebody says instead of what he said last."""


DENIED = re.compile(
    r"(?<!si )(?<!que )(?<!why )(?<!porque )(?<![a-z])(?:no|not|nada de|ni)(?: (?:on|para|por|de|until))? ?$"
)
DENIED_AFTER = re.compile(
    r"(?:(?:el|la|the) )?\S+(?: de mo\d\d)? no(?= ?[,|]| (?:puedo|puede|podemos|me|se|sirve)(?![a-z]))"
)
"""A day that is only named to say that it is not the one: "no el jueves, mejor el sábado"."""


def without_denied(said: list[tuple[int, Said]], text: str) -> list[tuple[int, Said]]:
    """Return what was taken back, without what was denied outright."""
    return [
        (at, each)
        for at, each in said
        if not (DENIED.search(text, max(0, at - FARTHEST), at) or DENIED_AFTER.match(text, at))
    ]


def settled(said: list[tuple[int, Said]], text: str) -> tuple[list[tuple[int, Said]], list[tuple[int, Said]]]:
    """Return things with their places in a script: those that hold, and those that were taken back.

    Where all were taken back they hold: nothing was said instead.
    """
    taken_back = [len(said) > 1 and is_taken_back(i, said, text) for i in range(len(said))]
    if not any(taken_back) or all(taken_back):
        return said, []
    holds = [each for each, back in zip(said, taken_back, strict=True) if not back]
    return holds, [each for each, back in zip(said, taken_back, strict=True) if back]


def is_taken_back(i: int, said: list[tuple[int, Said]], text: str) -> bool:
    """Whether something was refused where it was said, or put right by what comes next."""
    start = said[i][0]
    if REFUSED_BEFORE.search(text, max(0, start - FARTHEST), start):
        return True
    if i + 1 == len(said):
        return False
    between = text[start : said[i + 1][0]]
    return bool(PUT_RIGHT.search(between) or REFUSED_AFTER.search(between))
