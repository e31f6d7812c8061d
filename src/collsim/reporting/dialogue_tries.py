"""What somebody has said at a stop of a dialogue, as it is told to him."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from collsim.records import Move
from collsim.reporting.dialogue_words import DIALOGUE, words
from collsim.reporting.dialogues import figure
from collsim.reporting.practice import breach_line
from collsim.reporting.practice_words import told
from collsim.roleplay.shelf.dialogues import Dialogue
from collsim.roleplay.shelf.judging import Tried


def tried_lines(tried: Tried, dialogue: Dialogue, collector: str, lang: str) -> Iterator[str]:
    """Yield what was heard, what it has in common with the line that stands there, and what he answers.

    Args:
        tried: what was said.
        dialogue: in which.
        collector: who says the line.
        lang: "en" or "es".
    """
    exchange, beside = tried.exchange, tried.beside
    if tried.is_model:
        yield words("try.model", lang)
    if exchange.asks_again and tried.is_model:
        return
    if exchange.asks_again:
        yield words("try.not_understood", lang)
        return
    yield words("try.heard", lang, what=moves_in_words(exchange.moves, lang))
    own = beside.own if beside.same else ()  # else it is all that was heard
    for key, moves in (("same", beside.same), ("hers", beside.hers), ("own", own)):
        if moves:
            yield words(f"try.{key}", lang, collector=collector, what=moves_in_words(moves, lang))
    if beside.asks and beside.she_asks:
        asks, she_asks = figure(beside.asks, dialogue, lang), figure(beside.she_asks, dialogue, lang)
        yield words("try.amounts", lang, asks=asks, collector=collector, she_asks=she_asks)
    if beside.below:
        least = figure(round(dialogue.plan.floor * 100), dialogue, lang)
        yield words("try.below", lang, least=least)
    for each in tried.breaches:
        yield breach_line(each, lang)
    if exchange.interrupted:
        yield words("try.interrupted", lang)
    yield words("try.answer", lang, words=exchange.words)


def moves_in_words(moves: Iterable[Move], lang: str) -> str:
    """Return what is done by moves, without what they name."""
    return ", ".join(move_in_words(each, lang) for each in dict.fromkeys(moves))


def move_in_words(move: Move, lang: str) -> str:
    """Return what is done by a move."""
    key = f"does.{move.name.lower()}"
    return words(key, lang) if key in DIALOGUE else told(f"act.{move.name.lower()}", lang)
