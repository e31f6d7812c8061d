"""Judging: which forbidden acts an utterance holds, and how sure that is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden import (
    cues,
    disclosure,
    fake_legal,
    insult,
    liar,
    scope,
    shame,
    threat,
    urgency,
)
from collsim.roleplay.understanding.forbidden.likeness import Weights, likeness
from collsim.roleplay.understanding.forbidden.notation import Family, Rule, compiled, parts_of, words_begin
from collsim.roleplay.understanding.forbidden.sentences import Sentence, plain, sentences_of
from collsim.roleplay.understanding.forbidden.steps import is_true, step_named
from collsim.roleplay.understanding.heard import Breach
from collsim.roleplay.understanding.profiles import Language

TABLES = (
    *threat.TABLES,
    *fake_legal.TABLES,
    *urgency.TABLES,
    insult.TABLE,
    *disclosure.TABLES,
    *shame.TABLES,
    *liar.TABLES,
)
"""All rules but those of talk of the debt."""

HOLDERS = frozenset({"holder", "titular", "debtor", "deudor", "deudora", "customer", "cliente", "client"})
"""Names of the one person to whom the debt may be told."""

ONLY_A_JUDGE = frozenset({"taking", "orders"})
"""Families whose words are lawful when a judge decides."""


OF_STEPS = frozenset({Act.THREAT, Act.FALSE_URGENCY, Act.FAKE_LEGAL})
"""Acts that a true step may sound like."""

SUSPICIOUS = 0.4
"""Likeness to any forbidden act from which on a sentence is doubtful without a rule."""

UNMISTAKABLE = 0.8
"""Likeness to one forbidden act from which on a cue makes it certain, and an excuse leaves it doubtful."""

CONFIRMED = 0.7
"""Likeness to the act of a doubtful rule from which on its finding is certain."""

FAINT = 0.05
"""Likeness to any forbidden act below which a doubtful finding of a rule is dropped."""

UNLIKELY = 0.3
"""Likeness to any forbidden act below which a certain finding of a rule is doubtful.

All five were set on authors whom neither the rules nor the likeness knew (`tools/breaches.py --measure`).
"""


class Found(NamedTuple):
    """A rule's finding: in which sentence, from where to where of its words; `says_no` is the rule's."""

    family: Family
    certain: bool
    at: int
    start: int
    end: int
    says_no: bool


class Entry(NamedTuple):
    """A rule of the book: of which family, and how sure."""

    family: Family
    certain: bool
    rule: Rule


class Book(NamedTuple):
    """Rules with an index.

    Attributes:
        entries: all rules, the certain ones of a family before its doubtful ones.
        by_beginning: for each beginning of a word, which rules hang on it.
        always: rules that hang on none.
    """

    entries: tuple[Entry, ...]
    by_beginning: dict[str, list[int]]
    always: frozenset[int]


def breaches(
    text: str,
    *,
    language: Language,
    listener: str = "holder",
    verified: bool | None = None,
    true_steps: Iterable[str] = (),
) -> tuple[Breach, ...]:
    """Return the forbidden acts of an utterance, each once, in the order in which they are said.

    Args:
        text: what was said, as it was typed.
        language: "es" or "en".
        listener: who hears it; "holder" or "titular" is the debtor himself, everybody else is a third party,
            to whom any talk of the debt is a disclosure.
        verified: whether the holder was verified; when False, talk of the debt is a doubtful disclosure.
        true_steps: what really is on the account: `bureau_report`, `legal_notice`, `lawsuit`, `repossession`,
            `settlement_offer`, `suspension`, or a free word that names one. Naming it is no breach.
    """
    steps = frozenset(filter(None, (step_named(plain(step).strip()) for step in true_steps)))
    return judged(text, language, listener, verified, steps)


def judged(
    text: str,
    language: Language,
    listener: str,
    verified: bool | None,
    true_steps: frozenset[str],
    weights: Weights | None = None,
) -> tuple[Breach, ...]:
    """Return the forbidden acts of an utterance by the rules and by likeness, joined."""
    text = unicodedata.normalize("NFC", text)
    sentences = sentences_of(text, language)
    alike = likeness(sentences, weights)
    by_rule = list(findings(sentences, of_acts(language)))
    excused = [each for each in by_rule if is_excused(each, sentences, language)]
    true = [each for each in by_rule if is_truth(each, sentences, true_steps)]
    let_be = {*excused, *true}
    found = [
        kept for each in by_rule if each not in let_be and (kept := graded(each, alike[each.at])) is not None
    ]
    found += suspected(sentences, alike, let_be, true_steps, language)
    to_third = plain(listener).strip() not in HOLDERS
    if to_third or verified is False:
        found += told(sentences, language, to_third)
    return tuple(strongest(found, sentences, text))


def graded(found: Found, alike: dict[Act, float]) -> Found | None:
    """Return a rule's finding with the grade that likeness leaves it; None when nothing speaks for it."""
    forbidden = sum(alike.values())
    if found.certain:
        return found if forbidden >= UNLIKELY else found._replace(certain=False)
    if forbidden < FAINT:
        return None
    agreed = max(alike[act] for act in (found.family.act, *found.family.also))
    return found._replace(certain=agreed >= CONFIRMED)


def suspected(
    sentences: list[Sentence],
    alike: list[dict[Act, float]],
    let_be: set[Found],
    true_steps: frozenset[str],
    language: Language,
) -> Iterator[Found]:
    """Yield what sounds like a forbidden act, whether or not a rule has found it."""
    for at, likely in enumerate(alike):
        first, last = (at, at) if at < len(sentences) else (0, len(sentences) - 1)
        act, confidence = max(likely.items(), key=lambda item: item[1])
        if sum(likely.values()) < SUSPICIOUS:
            continue
        unmistakable = confidence >= UNMISTAKABLE
        excused = any(first <= each.at <= last for each in let_be)
        stepping = any(is_true(each.text, true_steps) for each in sentences[first : last + 1])
        if (excused and not unmistakable) or (stepping and act in OF_STEPS):
            continue
        by_words = first == last and not excused and act is not Act.DISCLOSE_THIRD
        certain = unmistakable and by_words and has_cue(sentences, at, act, language)
        yield Found(Family("likeness", act), certain, first, 0, len(sentences[first].text), False)


def has_cue(sentences: list[Sentence], at: int, act: Act, language: Language) -> bool:
    """Whether a sentence holds a word of which forbidden acts are made, and nothing takes an act away."""
    return any(
        each.at == at and not is_excused(each._replace(family=Family("cue", act)), sentences, language)
        for each in findings(sentences, of_cues(language))
    )


def findings(sentences: list[Sentence], book: Book) -> Iterator[Found]:
    """Yield what the rules of a book find."""
    for at, sentence in enumerate(sentences):
        for family, certain, rule in at_hand(book, sentence.text):
            for match in rule.pattern.finditer(sentence.text):
                yield Found(family, certain, at, match.start(), match.end(), rule.says_no)


def at_hand(book: Book, text: str) -> Iterator[Entry]:
    """Yield the rules that may find something in the words of a sentence, in order."""
    places = set(book.always)
    for beginning in words_begin(text):
        places.update(book.by_beginning.get(beginning, ()))
    return (book.entries[place] for place in sorted(places))


@lru_cache(maxsize=2)
def of_acts(language: Language) -> Book:
    """Return the book of all forbidden acts."""
    return book_of(tuple(family for table in TABLES for family in table.written_out(language)))


@lru_cache(maxsize=2)
def of_cues(language: Language) -> Book:
    """Return the book of words of which forbidden acts are made."""
    return book_of((cues.CUES[language],))


@lru_cache(maxsize=2)
def of_debt(language: Language) -> Book:
    """Return the book of talk of the debt."""
    return book_of((disclosure.OF_DEBT[language],))


def book_of(families: tuple[Family, ...]) -> Book:
    """Return the book of some families."""
    entries = tuple(
        Entry(family, certain, compiled(rule))
        for family in families
        for certain in (True, False)
        for written in (family.certain if certain else family.doubtful)
        for rule in parts_of(written)
    )
    index: dict[str, list[int]] = {}
    for place, entry in enumerate(entries):
        for beginning in entry.rule.hangs_on:
            index.setdefault(beginning, []).append(place)
    return Book(entries, index, frozenset(i for i, entry in enumerate(entries) if not entry.rule.hangs_on))


def is_excused(found: Found, sentences: list[Sentence], language: Language) -> bool:
    """Whether a finding is denied, reported, taken back, a right explained, or a judge's to decide."""
    sentence = sentences[found.at]
    before = sentences[found.at - 1] if found.at else None
    after = sentences[found.at + 1] if found.at + 1 < len(sentences) else None
    if scope.is_others_words(sentence, (found.start, found.end), before, language, not found.family.denies):
        return True
    if not found.family.denies:
        return scope.is_denied_name(sentence, found.start, found.end, language)
    said = sentence.text[found.start : found.end]
    if found.family.act is Act.SHAME and (
        is_his_own(sentence.text[: found.start], said, language)
        or scope.is_said_of_himself(sentence.text[found.end :], language)
    ):
        return True
    return (
        (not found.says_no and scope.holds_a_no(said, language))
        or scope.is_denied(sentence, found.start, language)
        or scope.explains_rights(sentence, found.start, language)
        or scope.is_taken_back(sentence, found.end, after, language)
        or (found.family.name in ONLY_A_JUDGE and scope.names_a_judge(sentence, language))
    )


def is_his_own(before: str, said: str, language: Language) -> bool:
    """Whether a shame is the speaker's own: "me da" may stand in the finding; "vergüenza ajena" is not."""
    if said.endswith(" ajena"):
        return False
    words = said.split()
    return any(
        scope.is_his_own(before + "".join(f"{word} " for word in words[:upto]), language) for upto in range(3)
    )


def is_truth(found: Found, sentences: list[Sentence], true_steps: frozenset[str]) -> bool:
    """Whether a finding names a step that really is on the account."""
    named = true_steps & frozenset(found.family.steps)
    return bool(named) and is_true(sentences[found.at].text, named)


def told(sentences: list[Sentence], language: Language, to_third: bool) -> Iterator[Found]:
    """Yield talk of the debt: to a third person, or to a holder who was not verified (doubtful)."""
    for found in findings(sentences, of_debt(language)):
        if scope.names_his_firm(sentences[found.at], found.start, language):
            continue
        denied = scope.is_denied(sentences[found.at], found.start, language)
        if to_third:
            yield found._replace(certain=found.certain and not denied)
        elif found.certain and not denied:
            yield found._replace(certain=False)


def strongest(found: list[Found], sentences: list[Sentence], text: str) -> Iterator[Breach]:
    """Yield one breach for each act: the first that is certain, else the first doubtful one."""
    first: dict[Act, Found] = {}
    for each in sorted(found, key=lambda each: (not each.certain, each.at, each.start)):
        for act in (each.family.act, *each.family.also):
            first.setdefault(act, each)
    for act, each in sorted(first.items(), key=lambda item: (item[1].at, item[1].start)):
        start, end = sentences[each.at].said(each.start, each.end)
        yield Breach(act, each.certain, re.sub(r"\s+", " ", text[start:end]))
