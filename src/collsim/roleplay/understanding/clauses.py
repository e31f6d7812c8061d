"""Clauses: an utterance cut where people pause, before anybody asks what each part does."""

from __future__ import annotations

import re
from typing import NamedTuple

SENTENCE_ENDS = re.compile(r"(?<=[.!?;…])\s+|\s*\n+\s*|\s+(?=[¿¡])")
"""A stop counts before a space only: 1,700.50 and S/.320 stay whole."""

JOINING = r"y|pero|así|asi|para que|and|but|so"
BEGINNING = (
    r"(?:le |te )?habla|soy|mi nombre es|se encuentra|me comunico|(?:muchas )?gracias|hasta luego"
    r"|(?:l[aeo]|te) (?:llamo|marco|estoy llamando)|estoy con|si no|de lo contrario|con eso"
    r"|this is|my name is|is this|am i speaking|may i speak|thanks|thank you|bye|goodbye"
    r"|i'm calling|calling (?:about|abt|on)|it'?s (?:about|abt)|regarding|otherwise|if not|let me"
    r"|i(?:'?m| am) (?:so |really |very )?sorry|i'?ll (?:call|ring|phone|send|e?mail|text)"
)
"""With which people begin something new, whether they type a comma or not."""

ASKING = (
    r"(?:can|could|would|will) (?:you|u|we)|(?:do|did|are|were) (?:you|u)|is that|what's your"
    r"|(?:how|what) about|how much|when (?:can|could|will|would|are|do)"
)
"""With which a question begins in English."""

JOINED = "".join(rf"(?<!\b{before})" for before in ("y", "pero", "muchas", "and", "but", "so"))
"""After these words there is a border already: they join, or "gracias" goes on."""
ASKED = "".join(
    rf"(?<!\b{before})"
    for before in ("what", "when", "how", "much", "where", "who", "why", "which", "day", "date", "time", "if")
)
"""After these words the question has begun already."""

DAY_OF_A_MONTH = (
    r"(?:el |the )?(?:\d{1,2} de |(?:\d{1,2} )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto"
    r"|septiembre|setiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july"
    r"|august|september"
    r"|october|november|december)\b)"
)
"""A comma before it stands inside of a date: "Friday, December 4"."""

AMOUNT = r"\s+(?:los |las |the |other )?(?:[$€£]|S/|\d)"
"""What joins two amounts joins one thing that is said: "between $50 and $80", "200 hoy y 300 el lunes"."""

INSIDE_A_NUMBER = "".join(rf"(?<!{before})" for before in ("nta", "hundred", "thousand"))
PAUSES = re.compile(
    rf",\s+(?!{DAY_OF_A_MONTH})|:\s+(?!\d)|\s+[-–—]+\s+|{INSIDE_A_NUMBER}\s+(?=(?:{JOINING})\b(?!{AMOUNT}))"
    rf"|{JOINED}\s+(?=(?:{BEGINNING})\b)|{JOINED}{ASKED}\s+(?=(?:{ASKING})\b)",
    re.IGNORECASE,
)
SAYS_SOMETHING = re.compile(r"\w")
MOST_CLAUSES = 40
"""An utterance in more pieces is no talk; the rest of it stays one piece."""


class Clause(NamedTuple):
    """A piece between two pauses: `start` and `end` in the utterance, and whether its sentence asks."""

    start: int
    end: int
    asks: bool


def clauses_of(text: str) -> list[Clause]:
    """Return the clauses of an utterance, in order; empty when it has no letter and no digit."""
    clauses: list[Clause] = []
    for start, end in pieces(SENTENCE_ENDS, text, 0, len(text)):
        asks = "?" in text[start:end] or "¿" in text[start:end]
        clauses += [Clause(*piece, asks) for piece in pieces(PAUSES, text, start, end)]
    if len(clauses) > MOST_CLAUSES:
        last = clauses[MOST_CLAUSES - 1]
        clauses[MOST_CLAUSES - 1 :] = [last._replace(end=clauses[-1].end)]
    return clauses


def pieces(border: re.Pattern[str], text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the pieces of a part of a text that say something, cut at a border."""
    borders = list(border.finditer(text, start, end))
    starts = [start, *(each.end() for each in borders)]
    ends = [*(each.start() for each in borders), end]
    return [
        (first, last)
        for first, last in zip(starts, ends, strict=True)
        if SAYS_SOMETHING.search(text, first, last)
    ]
