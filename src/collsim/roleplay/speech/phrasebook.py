"""The collector's phrasebook: words for each of his moves, which our own understanding reads back exactly.

They are what a simulated collector says when the trainee plays the debtor, and a test of the understanding.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, NamedTuple

from pydantic import Field, model_validator

from collsim.content import Content, Text, did_you_mean, register
from collsim.errors import InputError
from collsim.negotiation.manners import MoveName
from collsim.randomness import who
from collsim.records import FIRST_FORBIDDEN, Move
from collsim.roleplay.speech.lines import USTED, Lines, addressed, filled, slots_in
from collsim.roleplay.speech.shelf import in_language
from collsim.roleplay.speech.voice import Names
from collsim.roleplay.speech.wording import amount_said, exact_day
from collsim.roleplay.understanding.profiles import Language
from collsim.units import NEVER

TOLD = frozenset({"amount", "date", "count", "high"})
"""Slots of what a move names: all of it must be said."""
SLOTS = TOLD | {"left", "name", "collector", "who"}

Country = Annotated[str, Field(pattern="^[A-Z]{2}$")]
ByMove = dict[MoveName, Lines]


@register
class Phrasebook(Content):
    """What a collector says for each of his moves; what a file leaves out is said as in the shipped one."""

    kind: Literal["phrasebook"]
    language: Language
    """Of all lines."""
    title: Text
    moves: ByMove = Field(default_factory=dict)
    """The lawful ones; the first line that tells all there is to tell is the canonical one."""
    countries: dict[Country, ByMove] = Field(default_factory=dict)
    """What is said otherwise in a country."""
    breaches: ByMove = Field(default_factory=dict)
    """Examples of what must never be said, for teaching."""

    @model_validator(mode="after")
    def _names_what_there_is(self) -> Phrasebook:
        lawful = {move.name.lower() for move in Move if move < FIRST_FORBIDDEN}
        problems = [f"moves.{name}: is a breach" for name in sorted(self.moves.keys() - lawful)]
        problems += [f"breaches.{name}: is lawful" for name in sorted(self.breaches.keys() & lawful)]
        problems += [
            f"{place}: unknown slot {{{slot}}}{did_you_mean(slot, SLOTS)}"
            for place, line in self.lines()
            for slot in sorted(slots_in(line) - SLOTS)
        ]
        if problems:
            raise ValueError("; ".join(problems))
        return self

    def lines(self) -> Iterator[tuple[str, str]]:
        """Yield every line with its place: `moves.anchor[2]`."""
        parts = {"moves": self.moves, "breaches": self.breaches}
        parts |= {f"countries.{country}": by_move for country, by_move in self.countries.items()}
        for part, by_move in parts.items():
            for move, lines in by_move.items():
                yield from ((f"{part}.{move}[{i}]", line) for i, line in enumerate(lines))


class Context(NamedTuple):
    """In which call something is said.

    Attributes:
        country: ISO code of two letters, for words and separators; None for neutral.
        currency: of all cents.
        today: day of the call.
        names: who talks with whom.
        seed: picks among the lines that say the same, with `turn`; None for the canonical one.
        turn: of the call.
        high: the other end of a range, cents; 0 for none.
        owed: what is past due and not disputed, cents; of it a discount leaves a part to be paid.
    """

    country: str | None
    currency: str
    today: int
    names: Names = Names()
    seed: int | None = None
    turn: int = 0
    high: int = 0
    owed: int = 0


def phrasebook_in(language: Language) -> Phrasebook:
    """Return the phrasebook of a language: the shipped one, with what a trainer has put in its place.

    Raises:
        InputError: a file is not in order.
    """
    return in_language(Phrasebook, "phrasebook", language)


def words_for(book: Phrasebook, move: Move, cents: int, day: int, instalments: int, context: Context) -> str:
    """Return what a collector says to make a move, with the exact amount and day.

    Args:
        book: of the language in which he talks.
        move: lawful or not.
        cents: what the move names, as `respond` takes it; 0 for nothing.
        day: that it names; 0 for none.
        instalments: of a plan; 1 for a single payment.
        context: in which call.

    Raises:
        InputError: the book has no words for such a move, or none without an amount or a day.
    """
    name: MoveName = move.name.lower()  # type: ignore[assignment]
    here = book.countries.get(context.country or "", {})
    lines = here.get(name) or book.moves.get(name) or book.breaches.get(name, ())
    said = _slots(book.language, move, cents, day, instalments, context)
    fitting = [line for line in lines if slots_in(line) <= said.keys()]
    if not fitting:
        raise InputError(f'the phrasebook "{book.language}" has no words for {name} with {sorted(said)}')
    fullest = max(_fullness(line) for line in fitting)
    alike = [line for line in fitting if _fullness(line) == fullest]
    return filled(addressed(_picked(alike, context), USTED), said)


def _fullness(line: str) -> tuple[int, int]:
    """Return how much a line tells: of what the move names first, and of names and the rest then."""
    slots = slots_in(line)
    return len(slots & TOLD), len(slots)


def _picked(lines: list[str], context: Context) -> str:
    if context.seed is None:
        return lines[0]
    return lines[who("phrase", f"{context.seed}:{context.turn}") % len(lines)]


def _slots(
    language: Language, move: Move, cents: int, day: int, instalments: int, context: Context
) -> dict[str, str]:
    """Return what fills the slots, without what is not known."""

    def amount(of: int) -> str:
        """An amount as the country says it."""
        return amount_said(of, context.currency, context.country, language)

    slots = {"name": context.names.name, "collector": context.names.collector, "who": context.names.who}
    slots["amount"] = amount(cents) if cents > 0 else ""
    slots["date"] = exact_day(day, context.today, context.country, language) if 0 < day < NEVER else ""
    slots["count"] = str(instalments) if instalments > 1 else ""
    if move == Move.RANGE and context.high > cents:
        slots["high"] = amount(context.high)
    if move == Move.DISCOUNT and context.owed - cents > cents:  # of two amounts the smaller one is waived
        slots["left"] = amount(context.owed - cents)
    return {slot: said for slot, said in slots.items() if said}
