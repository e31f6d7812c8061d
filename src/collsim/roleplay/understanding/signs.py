"""Signs: what was said of all that patterns need, so that those that could find nothing are not even tried.

A pattern that is `sought` knows by itself what it needs (`needs`). Each need is a bit; a word has the bits of
which it has a piece, a text those of its words, and a pattern is tried where the text has all of its bits.
What is taken out of a script changes its words: it is asked of the text as it stands.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache, reduce
from operator import and_, or_
from threading import Lock
from typing import Generic, Protocol, TypeVar

from collsim.roleplay.understanding.needs import Need, as_written, needs_of

Match = re.Match[str]
Signs = int
"""Needs, each a bit."""


class Sought:
    """A pattern, and the signs of what it needs, which are told when the first text is read."""

    __slots__ = ("cases", "pattern", "signs")

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern = pattern
        self.signs: Signs = 0
        self.cases: tuple[Signs, ...] = ()
        unread.append(self)
        signs_of.cache_clear()

    def is_told_by(self, said: Signs) -> bool:
        """Whether all that the pattern needs was said."""
        if said & self.signs != self.signs:
            return False
        for case in self.cases:
            if said & case == case:
                return True
        return not self.cases

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> Match | None:
        """Return what the pattern finds first, if anything."""
        return self.pattern.search(text, start, end) if self.is_told_by(signs_of(text)) else None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> Match | None:
        """Return what the pattern finds at a place, if anything."""
        return self.pattern.match(text, start, end) if self.is_told_by(signs_of(text)) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[Match]:
        """Return all that the pattern finds."""
        return self.pattern.finditer(text, start, end) if self.is_told_by(signs_of(text)) else iter(())


Rule = TypeVar("Rule", bound=Sought)


class Script(Protocol):
    """What changes as rules take their parts out of it."""

    text: str


def sought(pattern: str) -> Sought:
    """Return a pattern that is tried only where what it needs was said."""
    return Sought(re.compile(pattern))


class Family(Generic[Rule]):
    """Rules that are tried one after another."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self.told: tuple[tuple[int, Rule, Signs, tuple[Signs, ...]], ...] = ()

    def worth_trying(self, script: Script) -> Iterator[Rule]:
        """Yield the rules that may find something in a script, in order, while they take their parts out."""
        last, is_changed = -1, True
        while is_changed:
            is_changed, text = False, script.text
            for place, rule in self.that_may_find(text):
                if place > last:
                    last = place
                    yield rule
                    if script.text is not text:
                        is_changed = True
                        break

    def that_may_find(self, text: str) -> list[tuple[int, Rule]]:
        """Return the rules for which all that they need was said, each with its place."""
        said = signs_of(text)
        if not self.told:
            self.told = tuple((i, rule, rule.signs, rule.cases) for i, rule in enumerate(self.rules))
        return [
            (i, rule)
            for i, rule, needed, cases in self.told
            if said & needed == needed and (not cases or rule.is_told_by(said))
        ]


unread: list[Sought] = []
"""Patterns whose needs have not been told yet: at import nothing is."""

bits: dict[Need, Signs] = {}


class Branch(dict[str, "Branch"]):
    """What goes on from some characters of a piece, and the signs of the piece that ends with them."""

    __slots__ = ("signs",)

    def __init__(self) -> None:
        super().__init__()
        self.signs: Signs = 0


pieces = Branch()
"""The pieces of all needs, a tree of characters."""

reading = Lock()


@lru_cache(maxsize=64)
def signs_of(text: str) -> Signs:
    """Return the signs that a text has."""
    if unread:
        read_needs()
    return reduce(or_, map(signs_of_word, text.split()), 0)


@lru_cache(maxsize=8_192)
def signs_of_word(word: str) -> Signs:
    """Return the signs of which a word has a piece."""
    written, found = as_written(word), 0
    for start in range(len(written)):
        branch = pieces
        for character in written[start:]:
            if character not in branch:
                break
            branch = branch[character]
            found |= branch.signs
    return found


def read_needs() -> None:
    """Tell the signs of the patterns that have not been read yet."""
    with reading:
        for each in unread:
            cases = [reduce(or_, map(sign_of, needs), 0) for needs in needs_of(each.pattern)]
            each.signs = reduce(and_, cases)
            each.cases = tuple(cases) if len(cases) > 1 else ()
        signs_of_word.cache_clear()
        unread.clear()


def sign_of(need: Need) -> Signs:
    """Return the bit of a need, a new one if it has none yet."""
    if need not in bits:
        bits[need] = 1 << len(bits)
        for piece in need:
            branch = pieces
            for character in piece:
                branch = branch.setdefault(character, Branch())
            branch.signs |= bits[need]
    return bits[need]
