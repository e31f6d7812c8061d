"""What a pattern needs: pieces of words, of which one must stand in whatever it finds.

Most patterns find nothing in most texts, and what they look for tells so beforehand: `(?:el|la) cuota` needs
"el " or "la ", and " cuota". Needs are read off the pattern itself, from the tree into which Python parses
it: of a sequence each part is needed, of a choice one of its branches, of what may be left out nothing. What
a pattern looks ahead or back for stands in the text as well; what must not stand there tells at most that
letters begin or end.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from typing import Any

BEGINNING, END = "‹", "›"
"""Marks in a piece of a word: letters begin, letters end."""

LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
LETTERS_AND_DIGITS = LETTERS | frozenset("0123456789")
MARKS_AND_SPACE = frozenset((BEGINNING, END, " "))
RUN_OF_LETTERS = re.compile("[a-z]+")
SPACE = re.compile(r"\s")
MARK_OF_NOTHING = re.compile(f"{BEGINNING}(?![a-z])|(?<![a-z]){END}")
LETTERS_BEGIN = re.compile(f"(?<=[^a-z{BEGINNING}{END}])(?=[a-z])")
LETTERS_END = re.compile(f"(?<=[a-z])(?=[^a-z{BEGINNING}{END}])")
IN_MARKS = rf"{BEGINNING}\g<0>{END}"

LEAST_WORTH = 3
"""A single letter tells too little, unless it is known to stand alone."""

MOST_WORDINGS = 200
"""So many wordings of a part of a pattern are kept apart; of more, it is known only what each part needs."""

MOST_OF_A_CLASS = 4
"""A class of more characters than these tells nothing."""

MOST_REPEATED = 3
"""So often a part that is repeated is written out."""

Need = frozenset[str]
"""Pieces of words, of which one stands wherever a pattern finds something."""

ANYTHING = frozenset(("",))


def needs_of(pattern: re.Pattern[str]) -> list[frozenset[Need]]:
    """Return what a pattern needs: all of one of the sets; an empty set where that cannot be told.

    A piece is of one word, with a space where the word must begin or end there, and with marks of letters.
    Of a pattern that is a choice there is a set for each branch.
    """
    if pattern.flags & (re.IGNORECASE | re.LOCALE) or BEGINNING in pattern.pattern or END in pattern.pattern:
        return [frozenset()]
    try:
        tree = importlib.import_module("re._parser").parse(pattern.pattern, pattern.flags)
    except (ImportError, AttributeError):  # another Python than CPython: every pattern is tried
        return [frozenset()]
    items = list(tree)
    branches = items.pop()[1][1] if items and str(items[-1][0]) == "BRANCH" else [[]]
    before = Reading()
    before.sequence(items)
    cases = [all_needs(before, branch) for branch in branches]
    one_of_them = best_of(cases)
    return [case | one_of_them for case in cases] if len(cases) > 1 else cases


def all_needs(before: Reading, branch: Iterable[tuple[Any, Any]]) -> frozenset[Need]:
    """Return what is needed where one branch of a pattern comes after what stands before all of them."""
    after = before.apart(branch)
    after.end_wording()
    return frozenset((*before.needs, *after.needs))


def best_of(cases: Collection[Collection[Need]]) -> frozenset[Need]:
    """Return the one need that several cases have in common: the best of each; none if one needs nothing."""
    if not all(cases):
        return frozenset()
    return frozenset((frozenset[str]().union(*(max(needs, key=worth) for needs in cases)),))


@dataclass
class Reading:
    """What is known of a text once a pattern has come so far: what it needed, how the text may end there."""

    needs: list[Need] = field(default_factory=list)
    wordings: frozenset[str] = ANYTHING

    def sequence(self, items: Iterable[tuple[Any, Any]]) -> None:
        """Read one part of a pattern after the other, characters in a row at once."""
        for is_text, parts in groupby(items, lambda item: str(item[0]) == "LITERAL"):
            if is_text:
                self.text("".join(chr(letter) for _, letter in parts))
            else:
                for code, what in parts:
                    KINDS.get(str(code), Reading.anything)(self, what)

    def text(self, said: str) -> None:
        """Read characters; with each space a word ends, and another begins."""
        first, *others = SPACE.split(said)
        self.wordings = frozenset([before + first for before in self.wordings])
        for word in others:
            self.wordings = frozenset([before + " " for before in self.wordings])
            self.end_wording()
            self.wordings = frozenset((f" {word}",))

    def go_on(self, with_one_of: frozenset[str]) -> None:
        """Go on with one of some characters or marks; with a space a word ends, and another begins."""
        if any(map(str.isspace, with_one_of)):
            self.wordings = self.followed_by(frozenset(map(space_or_nothing, with_one_of)))
            self.end_wording()
            self.wordings = with_one_of
        else:
            self.wordings = self.followed_by(with_one_of)

    def followed_by(self, characters: frozenset[str]) -> frozenset[str]:
        """Return the wordings with each of some characters after them; without them if they were too many."""
        if len(self.wordings) * len(characters) > MOST_WORDINGS:
            self.end_wording()
        return frozenset(before + after for before in self.wordings for after in characters)

    def end_wording(self) -> None:
        """Note what the wordings need; of what follows it is not known what stands before it."""
        need = frozenset(map(marked, self.wordings))
        if min(map(worth_of_piece, need)) >= LEAST_WORTH:
            self.needs.append(need)
        self.wordings = ANYTHING

    def apart(self, items: Iterable[tuple[Any, Any]]) -> Reading:
        """Read on, in a reading of its own."""
        other = Reading(wordings=self.wordings)
        other.sequence(items)
        return other

    def anything(self, _what: Any) -> None:
        """Nothing is known of what stands here."""
        self.end_wording()

    def nothing(self, _what: Any) -> None:
        """What stands here takes no room, and tells nothing."""

    def one_of_a_class(self, members: list[tuple[Any, Any]]) -> None:
        """Read a class: a small one is a choice; a longer one of no letters ends them."""
        letters = characters_of(members)
        if letters is not None and len(letters) <= MOST_OF_A_CLASS:
            self.go_on(letters)
        elif letters is not None and not letters & LETTERS:
            self.go_on(frozenset(END))
            self.end_wording()
            self.go_on(frozenset(BEGINNING))
        else:
            self.end_wording()

    def branches(self, what: tuple[Any, list[Any]]) -> None:
        """Read a choice: one of the wordings, and something of what each branch needs."""
        readings = [self.apart(branch) for branch in what[1]]
        endings = frozenset[str]().union(*(each.wordings for each in readings))
        if len(endings) <= MOST_WORDINGS and not any(each.needs for each in readings):
            self.wordings = endings
            return
        self.end_wording()
        for each in readings:
            each.end_wording()
        self.needs += best_of([each.needs for each in readings])
        self.wordings = endings if len(endings) <= MOST_WORDINGS else ANYTHING

    def group(self, what: tuple[Any, int, int, Any]) -> None:
        """Read a group; one in which capitals do not count tells nothing."""
        if what[1] & re.IGNORECASE:
            self.end_wording()
        else:
            self.sequence(what[3])

    def repeated(self, what: tuple[int, int, Any]) -> None:
        """Read what is repeated, as often as it must be, or what may be left out."""
        least, most, items = what
        if (least, most) == (0, 1):
            given = self.apart(items)
            both = self.wordings | given.wordings
            if given.needs or "" in given.wordings or len(both) > MOST_WORDINGS:
                self.end_wording()
            else:
                self.wordings = both
            return
        for _ in range(min(least, MOST_REPEATED)):
            self.sequence(items)
        if least != most or least > MOST_REPEATED:
            self.end_wording()
            self.wordings = Reading().apart(items).wordings if least else ANYTHING

    def looked_for(self, what: tuple[int, Any]) -> None:
        """Read what stands before or after this place: it is in the text as well, but takes no room."""
        direction, items = what
        if direction > 0:
            ahead = self.apart(items)
            ahead.end_wording()
            self.needs += ahead.needs
        elif self.wordings == ANYTHING:
            self.sequence(items)
        else:
            behind = Reading()
            behind.sequence(items)
            behind.end_wording()
            self.needs += behind.needs

    def looked_out_for(self, what: tuple[int, Any]) -> None:
        """Read what must not stand here: where that is any letter, letters begin or end."""
        direction, items = what
        code, members = items[0] if len(items) == 1 else ("", [])
        if str(code) == "IN" and (characters_of(members) or frozenset()) >= LETTERS:
            self.go_on(frozenset(END if direction > 0 else BEGINNING))


KINDS: dict[str, Callable[[Reading, Any], None]] = {
    "IN": Reading.one_of_a_class,
    "BRANCH": Reading.branches,
    "SUBPATTERN": Reading.group,
    "ATOMIC_GROUP": Reading.sequence,
    "MAX_REPEAT": Reading.repeated,
    "MIN_REPEAT": Reading.repeated,
    "POSSESSIVE_REPEAT": Reading.repeated,
    "ASSERT": Reading.looked_for,
    "ASSERT_NOT": Reading.looked_out_for,
    "AT": Reading.nothing,
}
"""How each kind of part of a pattern is read; of any other nothing is known."""


def characters_of(members: list[tuple[Any, Any]]) -> frozenset[str] | None:
    """Return the characters of a class, None where they cannot be told one by one."""
    found: set[str] = set()
    for code, what in members:
        match str(code):
            case "LITERAL":
                found.add(chr(what))
            case "RANGE":
                found.update(map(chr, range(what[0], what[1] + 1)))
            case "CATEGORY" if str(what) == "CATEGORY_DIGIT":
                found.update("0123456789")
            case _:
                return None
    return frozenset(found)


def space_or_nothing(character: str) -> str:
    """Return a space as it is, and nothing of any other character."""
    return " " if character.isspace() else ""


@lru_cache(maxsize=8_192)
def marked(wording: str) -> str:
    """Return a wording with marks where letters begin and end in it, and at its ends where that is known."""
    told = MARK_OF_NOTHING.sub("", wording)
    return LETTERS_BEGIN.sub(BEGINNING, LETTERS_END.sub(END, told))


def as_written(word: str) -> str:
    """Return a word of a text as pieces are written: with spaces around it, and marks of its letters."""
    return f" {RUN_OF_LETTERS.sub(IN_MARKS, word)} "


@lru_cache(maxsize=8_192)
def worth_of_piece(piece: str) -> int:
    """Return how much a piece tells: signs of the script most, letters and digits, then where they end."""
    return sum(1 if each in MARKS_AND_SPACE else 2 if each in LETTERS_AND_DIGITS else 3 for each in piece)


def worth(need: Need) -> tuple[int, int, list[str]]:
    """Return how much a need tells: as much as its commonest piece, and the more the fewer pieces it has."""
    return min(map(worth_of_piece, need)), -len(need), sorted(need)
