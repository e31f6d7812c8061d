"""Sentences: what was said, in small letters without accents, abbreviations and disguises taken off."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate, groupby
from typing import NamedTuple

from collsim.roleplay.understanding.forbidden.slurs import SLURS
from collsim.roleplay.understanding.forbidden.spelling import SHORT_FORMS, spelt_right
from collsim.roleplay.understanding.profiles import Language

PIECES = re.compile(
    r"""
      (?P<amount>(?:[$€£]\s?)?\d+(?:[.,':]\d+)*%?(?![a-z@]))
    | (?P<letters>(?<![a-z])[a-z](?:[ .*_-][a-z]){3,}(?![a-z]))
    | (?P<word>[a-z0-9@$](?:[a-z0-9@$*'_]|!(?=[a-z]))*)
    | (?P<pause>[,()—–])
    | (?P<quote>["«»“”„])
    | (?P<stop>[.;:?!¿¡\n…|]+)
    """,
    re.VERBOSE,
)
DISGUISES = str.maketrans("013457@$!", "oieastasi")
ABBREVIATED = re.compile(r"(?<![a-z])(mrs?|ms|dra?|sra?|srta|lic|ing|uds?|vd|no|num|tel|av|st)\.")
IS_CONTRACTED = frozenset(
    f"{word}'s"
    for word in (
        "it",
        "that",
        "he",
        "she",
        "there",
        "what",
        "who",
        "where",
        "how",
        "here",
        "someone",
        "somebody",
    )
)
SHORTEST_SPLIT_SLUR = 6


class Sentence(NamedTuple):
    """One sentence of an utterance.

    Attributes:
        text: its words as the rules read them, one space between; a comma is a word.
        asked: whether it ends in a question mark.
        starts: where each word begins in `text`.
        spans: where each word stands in the utterance.
        quoted: of each word, whether it stands in quotation marks.
    """

    text: str
    asked: bool
    starts: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]
    quoted: tuple[bool, ...]

    def said(self, start: int, end: int) -> tuple[int, int]:
        """Return where a part of `text` stands in the utterance."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, max(start, end - 1)) - 1
        return self.spans[first][0], self.spans[last][1]

    def is_quoted(self, start: int) -> bool:
        """Whether the word at a place of `text` stands in quotation marks."""
        return self.quoted[bisect_right(self.starts, start) - 1]


class Word(NamedTuple):
    """A word as the rules read it, where it stands in the utterance, and whether it is quoted."""

    text: str
    span: tuple[int, int]
    quoted: bool


def plain(text: str) -> str:
    """Return a text in small letters without accents, sign for sign."""
    return "".join(map(plain_sign, text))


@lru_cache(maxsize=1024)
def plain_sign(sign: str) -> str:
    """Return a letter as a small one without accent; other signs as their simplest form."""
    if sign in "’´`":
        return "'"
    simple = unicodedata.normalize("NFKD", sign)[0].lower()
    return simple if len(simple) == 1 else sign


def sentences_of(text: str, language: Language) -> list[Sentence]:
    """Return the sentences of an utterance, in order."""
    found: list[Sentence] = []
    words: list[Word] = []
    quoted = False
    for piece in PIECES.finditer(ABBREVIATED.sub(r"\1 ", plain(text))):
        kind = piece.lastgroup
        if kind == "stop":
            found += sentence_of(words, "?" in piece.group(), language)
            words = []
        elif kind == "quote":
            quoted = not quoted
        else:
            words += words_of(piece, str(kind), quoted, language)
    return found + sentence_of(words, False, language)


def clauses_of(sentence: Sentence) -> list[Sentence]:
    """Return what stands between the commas of a sentence; only the last part can be asked."""
    words = list(zip(sentence.text.split(), sentence.starts, sentence.spans, sentence.quoted, strict=True))
    parts = [list(part) for comma, part in groupby(words, key=lambda word: word[0] == ",") if not comma]
    if len(parts) < 2:
        return [sentence]
    last = len(parts) - 1
    return [
        Sentence(" ".join(text), sentence.asked and place == last, starts, spans, quoted)
        for place, part in enumerate(parts)
        for text, starts, spans, quoted in (zip(*part, strict=True),)
    ]


def words_of(piece: re.Match[str], kind: str, quoted: bool, language: Language) -> list[Word]:
    """Return the words of a piece of an utterance: "you're" has two."""
    if kind == "pause":
        return [Word(",", piece.span(), quoted)]
    if kind == "amount":
        return [Word("".join(piece.group().split()), piece.span(), quoted)]
    word = re.sub(r"[ .*_-]", "", piece.group()) if kind == "letters" else piece.group()
    return [Word(each, piece.span(), quoted) for each in read(word, language).split()]


@lru_cache(maxsize=8192)
def read(word: str, language: Language) -> str:
    """Return a word as the rules write it, or the words for which it is short."""
    short = SHORT_FORMS[language].get(word)
    if short:
        return short
    if not word.isalpha():
        return undisguised(word, language) or contracted(word.strip("'*_!@$"), language)
    return slur_drawn_out(word, language) or spelt_right(word, language)


def contracted(word: str, language: Language) -> str:
    """Return an English contraction in full: "you're" is "you are"."""
    if language == "en":
        for end, full in (
            ("n't", " not"),
            ("'re", " are"),
            ("'ll", " will"),
            ("'ve", " have"),
            ("'m", " am"),
        ):
            if word.endswith(end):
                return word.removesuffix(end) + full
        if word.endswith("'s"):
            return word.removesuffix("'s") + (" is" if word in IS_CONTRACTED else " s")
    return word.replace("'", "").replace("*", "") or word


def undisguised(word: str, language: Language) -> str | None:
    """Return the slur behind digits, signs and stars: "p3ndejo", "m@ldito", "p*ndejo"."""
    if "*" in word:
        hidden = re.compile(re.sub(r"\*+", "[a-z]+", re.sub(r"[^a-z*]", "", word.translate(DISGUISES))))
        letters = sum(sign.isalpha() for sign in word)
        if letters < 2 and len(word) < 4:
            return None
        behind = (slur for slur in SLURS[language] if hidden.fullmatch(slur))
        return min(behind, key=lambda slur: (abs(len(slur) - len(word)), slur), default=None)
    clear = re.sub(r"[^a-z]", "", word.translate(DISGUISES))
    return clear if clear in SLURS[language] else None


def slur_drawn_out(word: str, language: Language) -> str | None:
    """Return the slur whose letters were drawn out, "idiotaaa"; None when it is none."""
    if word in SLURS[language]:
        return word
    drawn_in = re.sub(r"(.)\1{2,}", r"\1", word)
    if drawn_in == word:
        return None
    once = re.sub(r"(.)\1+", r"\1", word)
    return next((each for each in (drawn_in, once) if each in SLURS[language]), None)


def sentence_of(words: list[Word], asked: bool, language: Language) -> list[Sentence]:
    """Return the sentence of some words, if there are any."""
    words = joined(words, language)
    if not words:
        return []
    starts = accumulate((len(word.text) + 1 for word in words), initial=0)
    return [
        Sentence(
            " ".join(word.text for word in words),
            asked,
            tuple(starts)[:-1],
            tuple(word.span for word in words),
            tuple(word.quoted for word in words),
        )
    ]


def joined(words: list[Word], language: Language) -> list[Word]:
    """Return words, the two halves of a slur written apart as one: "pen dejo"."""
    kept: list[Word] = []
    for word in words:
        if kept and (
            is_split_slur(kept[-1].text, word.text, language)
            or (kept[-1].text, word.text) == ("sin", "embargo")
        ):
            kept[-1] = Word(kept[-1].text + word.text, (kept[-1].span[0], word.span[1]), word.quoted)
        else:
            kept.append(word)
    return kept


def is_split_slur(first: str, second: str, language: Language) -> bool:
    """Whether two words are the halves of one slur."""
    both = first + second
    return len(both) >= SHORTEST_SPLIT_SLUR and len(first) > 1 < len(second) and both in SLURS[language]
