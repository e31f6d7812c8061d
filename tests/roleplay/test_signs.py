"""Signs: a pattern that is passed over for want of what it needs could not have found anything.

Both ways: each pattern is asked whether it would be tried on what it finds, written at random after it; and
sentences say the same where every pattern is tried.
"""

from __future__ import annotations

import datetime
import gc
import random
import re
from collections.abc import Callable, Iterator
from re import _constants as codes
from re import _parser as parser
from typing import Any

import pytest

from benchmarks.understanding import HOME, NOW, SETS, STILL_UNSEEN, rows
from collsim.roleplay.understanding import extract
from collsim.roleplay.understanding.needs import needs_of
from collsim.roleplay.understanding.signs import Family, Sought, signs_of, sought
from tests.roleplay.test_collectors import SAID, TUESDAY, hear, lines_of

TRIES = 60
LETTERS = "abcdefghijklmnopqrstuvwxyz"
OF_A_CLASS = {
    codes.CATEGORY_DIGIT: "0123456789",
    codes.CATEGORY_WORD: LETTERS + "0123456789",
    codes.CATEGORY_NOT_SPACE: LETTERS + "#",
}


# ------------------------------------------------------------------------------------ what a pattern needs


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("abc", [{"abc"}]),
        (r"(?<![a-z])mo\d\d", [{"‹mo›"}]),
        ("(?:el|la) cuota", [{"el› ", "la› "}, {" ‹cuota"}]),
        ("cuotas?(?![a-z])", [{"cuota›", "cuotas›"}]),
        ("ab[oa]n", [{"abon", "aban"}]),
        ("(?:la )?mitad", [{"mitad"}]),
        ("pag[a-z]+ hoy", [{"pag"}, {" ‹hoy"}]),
        ("(?:de )+mes", [{"de› "}, {" ‹mes"}]),
        ("dos(?= pesos)", [{"dos› "}, {" ‹pesos"}, {"dos"}]),
        ("(?<=por )hoy", [{"por› "}, {" ‹hoy"}]),
        ("(?:un|dos mil) pesos", [{"un› ", "dos› ", " ‹mil› "}, {" ‹pesos"}]),
        ("wd5(?! no)", [{"wd›5"}]),
        ("(?:no )?", []),
        ("[^a]b{0,3}", []),
        ("(?i)hoy", []),
        ("x", []),
    ],
)
def test_what_a_pattern_needs_is_read_off_it(pattern, needs):
    (found,) = needs_of(re.compile(pattern))
    if pattern == "(?:un|dos mil) pesos":  # of each branch the best is kept
        assert {" ‹pesos"} in map(set, found)
    else:
        assert set(found) == set(map(frozenset, needs))


def test_each_branch_of_a_pattern_needs_its_own():
    one, other = needs_of(re.compile("hoy mismo|ya"))
    either = frozenset([" ‹mismo", "ya"])
    assert one == {either, frozenset(["hoy› "]), frozenset([" ‹mismo"])}
    assert other == {either, frozenset(["ya"])}


@pytest.mark.parametrize(
    ("pattern", "has", "lacks"),
    [
        ("quincena", "la quincena", "quince"),
        (r"#\d+ min", "en #5 min", "admin #5"),
        ("cuota #", "la cuota #4", "la cuota es 4"),
        (r"(?<![a-z])no(?![a-z])", "ya no", "nos"),
        (r"(?<![a-z])no(?![a-z])", "#5 ____no", "bueno"),
        (r"(?<![a-z])it's", "it's #5", "its #5"),
        ("T", "T16:30", "#16"),
        ("hoy #|¤", "¤MXN", "hoy"),
    ],
)
def test_a_pattern_is_tried_where_what_it_needs_was_said(pattern, has, lacks):
    rule = sought(pattern)
    assert rule.is_told_by(signs_of(has))
    assert not rule.is_told_by(signs_of(lacks))


def test_a_pattern_that_needs_nothing_is_always_tried():
    assert sought("a?").is_told_by(signs_of(""))


def test_a_part_of_a_pattern_that_is_not_known_tells_nothing(monkeypatch):
    monkeypatch.setattr("collsim.roleplay.understanding.needs.KINDS", {})
    assert needs_of(re.compile("(?:abc)+(?=d)")) == [frozenset()]


def test_a_pattern_sought_later_is_tried_as_well():
    text = "the zebra crossing"
    assert signs_of(text) >= 0
    assert sought("zebra cros").search(text)


def test_a_family_sees_what_its_rules_have_left():
    class Script:
        text = "uno dos"

    script, tried = Script(), []
    family = Family([sought("uno"), sought("dos"), sought("_ tres")])
    for rule in family.worth_trying(script):
        tried.append(rule.pattern.pattern)
        script.text = "___ tres"
    assert tried == ["uno", "_ tres"]


# -------------------------------------------------------------------------------- of texts after a pattern


def patterns() -> list[Sought]:
    """All patterns of the grammar that know what they need."""
    return [each for each in gc.get_objects() if isinstance(each, Sought)]


def written(tree: Any, chance: random.Random) -> str:
    """A text after a pattern; what it looks ahead or back for is written in its place."""
    return "".join(WRITERS[code](what, chance) for code, what in tree)


def one_of_several(members: Any, chance: random.Random) -> str:
    excluded = members[0][0] is codes.NEGATE
    letters: set[str] = set()
    for code, what in members[1:] if excluded else members:
        letters.update(
            chr(what)
            if code is codes.LITERAL
            else map(chr, range(what[0], what[1] + 1))
            if code is codes.RANGE
            else OF_A_CLASS.get(what, " ")
        )
    return chance.choice(sorted(set(LETTERS + "5 ") - letters if excluded else letters))


def repeated(what: Any, chance: random.Random) -> str:
    least, most, tree = what
    times = chance.choice([least, least, min(most, least + 1), min(most, least + 2)])
    return "".join(written(tree, chance) for _ in range(times))


WRITERS: dict[Any, Callable[[Any, random.Random], str]] = {
    codes.LITERAL: lambda letter, _: chr(letter),
    codes.ANY: lambda _, chance: chance.choice("ab "),
    codes.IN: one_of_several,
    codes.BRANCH: lambda branches, chance: written(chance.choice(branches[1]), chance),
    codes.SUBPATTERN: lambda group, chance: written(group[3], chance),
    codes.MAX_REPEAT: repeated,
    codes.MIN_REPEAT: repeated,
    codes.POSSESSIVE_REPEAT: repeated,
    codes.ASSERT: lambda looked, chance: written(looked[1], chance),
    codes.ASSERT_NOT: lambda *_: "",
    codes.AT: lambda *_: "",
    codes.GROUPREF: lambda *_: "",
    codes.NOT_LITERAL: lambda letter, chance: chance.choice([each for each in "ab5 " if ord(each) != letter]),
}


def found_by(rule: Sought, chance: random.Random) -> Iterator[str]:
    """Texts in which a pattern finds something."""
    tree = parser.parse(rule.pattern.pattern)
    for _ in range(TRIES):
        text = written(tree, chance)
        for whole in (text, f"el {text} ya", f"__{text}_ |", f"x{text}x"):
            if rule.pattern.search(whole):
                yield whole


def test_a_pattern_is_tried_wherever_it_finds_something():
    chance = random.Random(20261124)
    tried = {rule: list(found_by(rule, chance)) for rule in patterns()}
    passed_over = [
        (text, rule.pattern.pattern)
        for rule, texts in tried.items()
        for text in texts
        if not rule.is_told_by(signs_of(text))
    ]
    assert passed_over == []
    assert sum(map(bool, tried.values())) > 0.8 * len(tried) > 150


# -------------------------------------------------------------------------------------------- of sentences


def said_by(row: dict[str, Any]) -> str:
    """All that is found in a sentence, as a text."""
    now = datetime.datetime.fromisoformat(row.get("today") or NOW)
    country = row.get("country") or HOME[row["lang"]]
    return repr(extract(row["text"], language=row["lang"], country=country, now=now))


def try_every_pattern(monkeypatch) -> None:
    """Let no pattern be passed over."""
    monkeypatch.setattr(Sought, "is_told_by", lambda *_: True)
    monkeypatch.setattr(Family, "that_may_find", lambda self, _: list(enumerate(self.rules)))


@pytest.mark.parametrize("which", [which for which in SETS if which != STILL_UNSEEN])
def test_sentences_say_the_same_where_every_pattern_is_tried(which, monkeypatch):
    sentences = list(rows("extraction", which))
    usually = [said_by(row) for row in sentences]
    try_every_pattern(monkeypatch)
    others = [row["text"] for row, said in zip(sentences, usually, strict=True) if said_by(row) != said]
    assert others == []


def test_what_is_said_by_hand_says_the_same_where_every_pattern_is_tried(monkeypatch):
    sentences = [line.split("|")[:2] for line in lines_of(SAID) if line]
    usually = [hear(text, country.strip(), TUESDAY) for country, text in sentences]
    try_every_pattern(monkeypatch)
    assert [hear(text, country.strip(), TUESDAY) for country, text in sentences] == usually
