"""Judging: which forbidden acts an utterance holds, and how sure that is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden import (
    disclosure,
    fake_legal,
    insult,
    liar,
    scope,
    shame,
    threat,
    urgency,
)
from collsim.roleplay.understanding.forbidden.concepts import is_cue
from collsim.roleplay.understanding.forbidden.evidence import Ground, Signs, score
from collsim.roleplay.understanding.forbidden.likeness import (
    ACTS,
    Weights,
    likeness,
    of_likeliest_clause,
    stored,
)
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

CUE = Family("cue", Act.THREAT)
LIKENESS = "likeness"
"""The family of what no rule has found."""


class Found(NamedTuple):
    """A rule's finding: in which sentence, from where to where of its words; `says_no` is the rule's."""

    family: Family
    certain: bool
    at: int
    start: int
    end: int
    says_no: bool


class Suspicion(NamedTuple):
    """What a sentence may hold, and what speaks for it."""

    found: list[Found]
    signs: Signs


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
    weights = weights or stored()
    text = unicodedata.normalize("NFC", text)
    sentences = sentences_of(text, language)
    to_third = is_third(listener)
    found = list(graded(sentences, language, true_steps, to_third, weights))
    if to_third or verified is False:
        found += told(sentences, language, to_third)
    return tuple(strongest(found, sentences, text))


def is_third(listener: str) -> bool:
    """Whether anybody but the debtor himself listens."""
    return plain(listener).strip() not in HOLDERS


def graded(
    sentences: list[Sentence],
    language: Language,
    true_steps: frozenset[str],
    to_third: bool,
    weights: Weights,
) -> Iterator[Found]:
    """Yield what is found by rules or by likeness, where enough speaks for it, with its grade."""
    scales = weights.scales
    bounds = scales.bounds[language]
    for each in suspected(sentences, language, true_steps, to_third, weights):
        speaks = score(each.signs, scales.weights)
        if speaks >= bounds.doubtful:
            certain = speaks >= bounds.certain and can_be_certain(each, sentences, language)
            for found in each.found:
                yield found._replace(certain=certain and is_borne_out(found, each))


def suspected(
    sentences: list[Sentence],
    language: Language,
    true_steps: frozenset[str],
    to_third: bool,
    weights: Weights,
) -> Iterator[Suspicion]:
    """Yield of each sentence what it may hold by rules and by likeness, and what speaks for it."""
    alike = likeness(sentences, language, to_third, weights)
    by_rule: dict[int, list[Found]] = {}
    excused: set[int] = set()
    for each in findings(sentences, of_acts(language)):
        if is_excused(each, sentences, language) or is_truth(each, sentences, true_steps):
            excused.add(each.at)
        else:
            by_rule.setdefault(each.at, []).append(each)
    for at, sentence in enumerate(sentences):
        found = by_rule.get(at, [])
        act = max(alike[at], key=alike[at].__getitem__)
        signs = Signs(
            ground_of(found, sentence, at in excused),
            sum(alike[at].values()),
            of_likeliest_clause(sentence, language, to_third, weights),
            sum(alike[-1].values()),
            sum(each.certain for each in found),
            ACTS.index(act),
            len(sentence.starts),
            len(sentences),
            sentence.asked,
            any(sentence.quoted),
        )
        if not is_named(act, found) and is_likely(act, sentence, true_steps, to_third):
            found = [*found, Found(Family(LIKENESS, act), False, at, 0, len(sentence.text), False)]
        if found:
            yield Suspicion(found, signs)


def is_named(act: Act, found: list[Found]) -> bool:
    """Whether an act is among those that rules have found."""
    return any(act in (each.family.act, *each.family.also) for each in found)


def is_likely(act: Act, sentence: Sentence, true_steps: frozenset[str], to_third: bool) -> bool:
    """Whether likeness may be believed that a sentence does an act.

    Of a step that is true it is not, nor that somebody else is told of the debt: it knows few lawful words to
    others than the debtor, so that it suspects "Is he around?" as well.
    """
    if to_third and act is Act.DISCLOSE_THIRD:
        return False
    return not (act in OF_STEPS and is_true(sentence.text, true_steps))


def ground_of(by_rule: list[Found], sentence: Sentence, excused: bool) -> Ground:
    """Return on what the suspicion of a sentence stands, by what rules have found in it."""
    if not by_rule:
        return Ground.EXCUSED if excused else Ground.LIKENESS
    if any(each.certain for each in by_rule):
        return Ground.RULE
    said = (sentence.text[each.start : each.end].strip() for each in by_rule)
    return Ground.WORDS if any(" " in words for words in said) else Ground.WORD


def can_be_certain(suspicion: Suspicion, sentences: list[Sentence], language: Language) -> bool:
    """Whether nothing takes away what a rule has found, nor all words of which forbidden acts are made.

    What is denied or quoted is at most doubtful, however likely it sounds.
    """
    ground = suspicion.signs.ground
    if ground is not Ground.LIKENESS:
        return ground is not Ground.EXCUSED
    at = suspicion.found[0].at
    cues = list(cues_in(sentences[at], at, language))
    return not cues or not all(is_excused(each, sentences, language) for each in cues)


def cues_in(sentence: Sentence, at: int, language: Language) -> Iterator[Found]:
    """Yield the words of a sentence of which forbidden acts are made."""
    for start, word in zip(sentence.starts, sentence.text.split(), strict=True):
        if is_cue(word, language):
            yield Found(CUE, False, at, start, start + len(word), False)


def is_borne_out(found: Found, suspicion: Suspicion) -> bool:
    """Whether an act can be certain where a sentence is: the likeliest, and what a certain rule names."""
    return found.certain or ACTS[suspicion.signs.likeliest] in (found.family.act, *found.family.also)


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
