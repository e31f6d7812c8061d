"""The other chair: the trainee plays the debtor, and the simulated collector calls him.

The collector follows his strategy and says it with the phrasebook. What the trainee answers is understood by
amounts, days and the voices' lines, and written into the call (`negotiation.answered`).
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from collsim.collectors.strategies import due
from collsim.negotiation.answered import NONE, Answered, is_answered
from collsim.negotiation.conversation import conclude
from collsim.negotiation.moves import Said
from collsim.records import Move, Reply
from collsim.roleplay.encounter import Encounter
from collsim.roleplay.speech.lines import FORMS, addressed
from collsim.roleplay.speech.phrasebook import Context, Phrasebook, words_for
from collsim.roleplay.speech.voices import PLAIN, Voices
from collsim.roleplay.spoken import cents_of, held
from collsim.roleplay.understanding.extraction import extract
from collsim.roleplay.understanding.profiles import Language
from collsim.roleplay.understanding.readings import Extraction
from collsim.roleplay.understanding.replies import Example, Examples, says_no, says_yes
from collsim.units import day_of

ASKS_FOR_A_YES = frozenset(
    {Move.ASK_TOTAL, Move.ANCHOR, Move.RANGE, Move.CONCEDE, Move.SPLIT, Move.PLAN, Move.DISCOUNT}
)
LIKE_ENOUGH = 0.2
"""Likeness from which a line of the voices tells what kind of an answer it is."""


@dataclass(frozen=True)
class Spoken:
    """One exchange: what the collector did and said, and what was answered.

    Attributes:
        said: his move.
        words: its words.
        text: as the trainee typed it.
        answered: how it was understood.
    """

    said: Said
    words: str
    text: str
    answered: Answered

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "said": [int(each) for each in self.said],
            "words": self.words,
            "text": self.text,
            "answered": [int(each) for each in self.answered],
        }


@dataclass
class OtherChair:
    """A call in which the trainee is the debtor.

    Attributes:
        met: the debtor whose part he plays; what he brought is shown to him as his role.
        book: the collector's words.
        examples: by which answers are known.
        context: of the phrasebook.
        language, country, now: of the conversation.
        objections: names, in the order of the content.
        exchanges: what was said so far.
    """

    met: Encounter
    book: Phrasebook
    examples: Examples
    context: Context
    language: Language
    country: str
    now: datetime.datetime
    objections: Sequence[str]
    exchanges: list[Spoken] = field(default_factory=list)

    @property
    def is_over(self) -> bool:
        """Whether the call has ended."""
        return self.met.is_over

    def restore(self, content: dict[str, Any]) -> None:
        """Take an exchange of a stored call up again."""
        said = Said(Move(content["said"][0]), *content["said"][1:])
        answered = Answered(Reply(content["answered"][0]), *content["answered"][1:])
        self.met.next_move()  # the collector's place in his script goes with it
        is_answered(self.met.call, said, answered)
        self.exchanges.append(Spoken(said, content["words"], content["text"], answered))

    def speaks(self) -> tuple[Said, str]:
        """Return what the collector does now, and his words; a silence has none."""
        said = self.met.next_move()
        if said.move == Move.SILENCE:
            return said, ""
        context = self.context._replace(turn=len(self.exchanges), owed=int(due(self.met.call)))
        return said, words_for(self.book, *said, context)

    def answer(self, said: Said, words: str, text: str) -> Spoken:
        """Answer a move of the collector in one's own words."""
        answered = self.understand(said, text)
        is_answered(self.met.call, said, answered)
        if said.move == Move.ESCALATE:
            conclude(self.met.call, granted=True)  # asked only where it may be granted
        exchange = Spoken(said, words, text, answered)
        self.exchanges.append(exchange)
        return exchange

    def understand(self, said: Said, text: str) -> Answered:
        """Return what kind of an answer a text is."""
        if not text.strip():
            return Answered(Reply.SILENT)
        found = extract(text, language=self.language, country=self.country, now=self.now)
        cents, day = named(found)
        if said.move in ASKS_FOR_A_YES and (cents or day):
            return self._weighed(said, cents, day, text)
        if cents or day:
            return Answered(Reply.COUNTERS, NONE, cents, day)
        return self._by_likeness(said, text)

    def _weighed(self, said: Said, cents: int, day: int, text: str) -> Answered:
        """Return whether an amount and a day are those that were asked for."""
        same_amount = cents in (0, said.cents)
        same_day = day in (0, said.day)
        if same_amount and same_day:
            return Answered(Reply.REJECTS if says_no(text, self.language) else Reply.ACCEPTS)
        if same_amount and not says_no(text, self.language):
            return Answered(Reply.HALF_ACCEPTS, NONE, said.cents, day)
        return Answered(Reply.COUNTERS, NONE, cents, day)

    def _by_likeness(self, said: Said, text: str) -> Answered:
        """Return what the nearest line of the voices is; a plain yes or no is what it says."""
        near = self.examples.nearest(text)
        if near is not None and near.likeness >= LIKE_ENOUGH and near.example.objection is not None:
            row = self.objections.index(near.example.objection)
            return Answered(near.example.reply, row)
        if says_yes(text, self.language):
            return Answered(Reply.ACCEPTS if said.move in ASKS_FOR_A_YES else Reply.CONFIRMS)
        if says_no(text, self.language) and said.move in (*ASKS_FOR_A_YES, Move.VERIFY):
            return Answered(Reply.DENIES_IDENTITY if said.move == Move.VERIFY else Reply.REJECTS)
        if near is not None and near.likeness >= LIKE_ENOUGH:
            return Answered(without_terms(near.example.reply, said))
        return Answered(Reply.EXPLAINS)


def named(found: Extraction) -> tuple[int, int]:
    """Return the first amount and the first day that were named; 0 for none."""
    days = held(found)
    cents = cents_of(found.money[0].value) if found.money else 0
    return cents, day_of(days[0].date) if days else 0


def without_terms(reply: Reply, said: Said) -> Reply:
    """Return a reply of which no terms were heard: an offer without an amount puts it off."""
    if reply in (Reply.COUNTERS, Reply.HALF_ACCEPTS, Reply.CORRECTS_RECAP):
        return Reply.STALLS
    if reply == Reply.ACCEPTS and said.move not in ASKS_FOR_A_YES:
        return Reply.CONFIRMS
    return reply


def examples_in(voices: Voices, replies: Callable[[str], Reply]) -> Examples:
    """Return the lines of the voices by which answers are known, in every form of address.

    Args:
        voices: of a language.
        replies: the reply that an objection is, by its name.
    """
    return Examples(tuple(dict.fromkeys(_examples(voices, replies))))


def _examples(voices: Voices, replies: Callable[[str], Reply]) -> Iterator[Example]:
    for key, by_who in voices.replies.items():
        reply = Reply[key.partition(".")[0].upper()]
        for lines in by_who.values():
            yield from (Example(line, reply, None) for each in lines for line in _spoken(each))
    for objection, by_who in voices.objections.items():
        reply = replies(objection)
        yield from (Example(line, reply, objection) for each in by_who[PLAIN] for line in _spoken(each))


def _spoken(line: str) -> Iterator[str]:
    yield from dict.fromkeys(addressed(line, form) for form in FORMS.values())
