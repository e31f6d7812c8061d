"""The other chair: the trainee plays the debtor, and the simulated collector calls him.

The collector follows his strategy and says it with the phrasebook. What the trainee answers is understood by
amounts, days and the lines that it is like, and written into the call (`negotiation.answered`).
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
from collsim.roleplay.speech.answers import Answers
from collsim.roleplay.speech.lines import FORMS, addressed
from collsim.roleplay.speech.phrasebook import Context, Phrasebook, words_for
from collsim.roleplay.speech.voices import PLAIN, Voices
from collsim.roleplay.spoken import cents_of, held
from collsim.roleplay.understanding.extraction import extract
from collsim.roleplay.understanding.profiles import Language
from collsim.roleplay.understanding.readings import Extraction
from collsim.roleplay.understanding.replies import (
    Alike,
    Example,
    Examples,
    Kind,
    best,
    is_somebody_else,
    says_no,
    says_yes,
)
from collsim.units import day_of

ASKS_FOR_A_YES = frozenset(
    {Move.ASK_TOTAL, Move.ANCHOR, Move.RANGE, Move.CONCEDE, Move.SPLIT, Move.PLAN, Move.DISCOUNT}
)
ASKS_FOR_TERMS = ASKS_FOR_A_YES | {Move.ASK_DATE, Move.ASK_AMOUNT, Move.RECAP, Move.CONFIRM}
REPEATS = frozenset({Move.RECAP, Move.CONFIRM})
BEGINS = frozenset({Move.GREET, Move.IDENTIFY, Move.VERIFY})
TELLS = frozenset({Move.PURPOSE, Move.BALANCE})
YES = frozenset({Reply.CONFIRMS, Reply.ACCEPTS, Reply.ADMITS})
NO = frozenset({Reply.REJECTS, Reply.DENIES_IDENTITY, Reply.THIRD_PARTY, Reply.CORRECTS_RECAP})
OFFERS = frozenset({Reply.COUNTERS, Reply.HALF_ACCEPTS}) | YES
EXCUSES = frozenset({Reply.STALLS, Reply.OBJECTS, Reply.ASKS_FAVOUR, Reply.CONSULTS})
"""Beside which an amount or a day that was asked for is an offer all the same."""
EXPECTED: tuple[tuple[frozenset[Move], frozenset[Reply]], ...] = (
    (
        BEGINS,
        frozenset({
            Reply.CONFIRMS, Reply.DENIES_IDENTITY, Reply.THIRD_PARTY, Reply.ASKS_WHO, Reply.REFUSES_DATA,
            Reply.HANDS_OVER, Reply.PUTS_OFF,
        }),
    ),
    (TELLS, frozenset({Reply.ADMITS, Reply.DISPUTES, Reply.ASKS_PROOF})),
    (ASKS_FOR_A_YES, frozenset({Reply.ACCEPTS, Reply.REJECTS, Reply.STALLS, Reply.CONSULTS})),
    (REPEATS, frozenset({Reply.CONFIRMS, Reply.CORRECTS_RECAP})),
)  # fmt: skip
"""Answers that are to be expected of some moves."""
FAVOUR = 1.5
"""How much more alike an answer counts that is to be expected."""
LIKE_ENOUGH = 0.13
"""Likeness from which an answer is known by lines that are like it."""
SAYS_MORE = 0.18
"""The same, of an answer that begins with a yes or a no and goes on."""
SURE = 0.3
"""The same, of a bare yes or no, and of an answer that names an amount or a day."""
BARE = 3
"""Words of a bare yes or no, at most."""
WEEK = 7
LEAST_BARE = 10
"""From which a number without a currency, where money is asked for, is an amount."""


@dataclass(frozen=True)
class Spoken:
    """One exchange: what the collector did and said, and what was answered.

    Attributes:
        said: his move.
        words: its words.
        text: as the trainee typed it.
        answered: how it was understood.
        not_understood: what was typed before it and not understood, or "".
    """

    said: Said
    words: str
    text: str
    answered: Answered
    not_understood: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "said": [int(each) for each in self.said],
            "words": self.words,
            "text": self.text,
            "answered": [int(each) for each in self.answered],
            "not_understood": self.not_understood,
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
        not_understood = content.get("not_understood", "")
        self.exchanges.append(Spoken(said, content["words"], content["text"], answered, not_understood))

    def speaks(self) -> tuple[Said, str]:
        """Return what the collector does now, and his words; a silence has none."""
        said = self.met.next_move()
        if said.move == Move.SILENCE:
            return said, ""
        context = self.context._replace(turn=len(self.exchanges), owed=int(due(self.met.call)))
        return said, words_for(self.book, *said, context)

    def answer(self, said: Said, words: str, text: str, not_understood: str = "") -> Spoken | None:
        """Answer a move of the collector in one's own words.

        Args:
            said: his move.
            words: its words.
            text: what is answered.
            not_understood: what was answered before, and not understood.

        Returns:
            None when it is not understood: then nothing has happened, and he asks once more. Nobody asks
            twice running: what is still unclear then is something that the debtor tells.
        """
        answered = self.understand(said, text)
        if answered is None:
            if not not_understood:
                return None
            answered = Answered(Reply.EXPLAINS)
        is_answered(self.met.call, said, answered)
        if said.move == Move.ESCALATE:
            conclude(self.met.call, granted=True)  # asked only where it may be granted
        exchange = Spoken(said, words, text, answered, not_understood)
        self.exchanges.append(exchange)
        return exchange

    def understand(self, said: Said, text: str) -> Answered | None:
        """Return what kind of an answer a text is; None when that is not known.

        Amounts and days come first where he was asked for them, else what the answer is like.
        """
        if not text.strip():
            return Answered(Reply.SILENT)
        found = extract(text, language=self.language, country=self.country, now=self.now)
        if said.move in BEGINS:
            return self._of_who_he_is(said, found, text)
        cents, day = named(found, said, refused=says_no(text, self.language))
        alike = self._alike(said, text)
        if (cents or day) and not self._speaks_of_something_else(said, cents, alike):
            return self._of_terms(said, cents, day, text)
        return self._of_kind(said, alike, text)

    def _of_who_he_is(self, said: Said, found: Extraction, text: str) -> Answered | None:
        """Return what an answer is before he is verified: nothing is offered then; a date tells his birth."""
        alike = self._alike(said, text)
        if is_somebody_else(text, self.language) and (alike is None or alike.kind.objection is None):
            return Answered(Reply.THIRD_PARTY)
        answered = self._of_kind(said, alike, text)
        if answered is None and (found.dates or found.numbers):
            return Answered(Reply.CONFIRMS)
        return answered

    def _alike(self, said: Said, text: str) -> Alike | None:
        """Return the kind that an answer is most like, of those that its yes or no leaves."""
        ranked = self.examples.ranked(text)
        if says_yes(text, self.language):
            ranked = [each for each in ranked if each.kind.reply not in NO]
        elif says_no(text, self.language):
            ranked = [each for each in ranked if each.kind.reply not in YES]
        expected = next((replies for moves, replies in EXPECTED if said.move in moves), frozenset())
        return best(ranked, expected=expected, favour=FAVOUR)

    def _speaks_of_something_else(self, said: Said, cents: int, alike: Alike | None) -> bool:
        """Return whether an amount or a day is no offer: who has paid on Monday names a day too.

        An excuse beside an amount is an offer with a reason; a claim is none, and a day may be anything.
        """
        if alike is None or alike.kind.reply in OFFERS:
            return False
        asked = said.move in ASKS_FOR_TERMS
        if (asked or cents) and (alike.kind.objection is None or alike.kind.reply in EXCUSES):
            return False
        return alike.likeness >= (SURE if asked else LIKE_ENOUGH)

    def _of_terms(self, said: Said, cents: int, day: int, text: str) -> Answered:
        """Return whether an amount and a day are those that were asked for."""
        refused = says_no(text, self.language)
        same = cents in (0, said.cents) and day in (0, said.day)
        if said.move in REPEATS:
            differs = not same and (refused or bool(cents))
            return Answered(Reply.CORRECTS_RECAP, NONE, cents, day) if differs else Answered(Reply.CONFIRMS)
        if said.move not in ASKS_FOR_A_YES:
            return Answered(Reply.COUNTERS, NONE, cents, day)
        if same:
            return Answered(Reply.REJECTS if refused else Reply.ACCEPTS)
        if cents == said.cents or (not cents and not refused):
            return Answered(Reply.HALF_ACCEPTS, NONE, said.cents, day)
        return Answered(Reply.COUNTERS, NONE, cents, day)

    def _of_kind(self, said: Said, alike: Alike | None, text: str) -> Answered | None:
        """Return what an answer without terms is: what it is like, else the yes or no of its beginning."""
        yes, no = says_yes(text, self.language), says_no(text, self.language)
        enough = LIKE_ENOUGH
        if yes or no:
            enough = SAYS_MORE if len(text.split()) > BARE else SURE
        if alike is not None and alike.likeness >= enough:
            return self._known_as(said, alike.kind)
        if yes:
            return Answered(yes_to(said.move))
        if no:
            return Answered(no_to(said.move))
        return None

    def _known_as(self, said: Said, kind: Kind) -> Answered:
        if kind.objection is not None and kind.objection in self.objections:
            return Answered(kind.reply, self.objections.index(kind.objection))
        return Answered(yes_to(said.move) if kind.reply in YES else without_terms(kind.reply))


def named(found: Extraction, said: Said, *, refused: bool = False) -> tuple[int, int]:
    """Return the amount and the day that were named in answer to a move; 0 for none.

    Where money was asked for, a number without a currency is an amount. Who says no to what was asked for,
    and names something else too, offers that. The weekday of a later day that was proposed is that day.
    """
    days = [day_of(each.date) for each in held(found)]
    bare = [each for each in found.numbers if each >= LEAST_BARE] if said.move in ASKS_FOR_TERMS else []
    amounts = [cents_of(each.value) for each in found.money] or (
        [] if days else [cents_of(each) for each in bare]
    )
    if refused:
        amounts = [each for each in amounts if each != said.cents] or amounts
        days = [each for each in days if each != said.day] or days
    day = days[0] if days else 0
    if 0 < day < said.day and (said.day - day) % WEEK == 0 and not refused:
        day = said.day
    return amounts[0] if amounts else 0, day


def yes_to(move: Move) -> Reply:
    """Return what a yes is after a move: an agreement, an admission, or that it was heard."""
    if move in ASKS_FOR_A_YES:
        return Reply.ACCEPTS
    return Reply.ADMITS if move in TELLS else Reply.CONFIRMS


def no_to(move: Move) -> Reply:
    """Return what a no is after a move."""
    if move in BEGINS:
        return Reply.DENIES_IDENTITY
    if move in TELLS:
        return Reply.DISPUTES
    return Reply.CORRECTS_RECAP if move in REPEATS else Reply.REJECTS


def without_terms(reply: Reply) -> Reply:
    """Return a reply of which no terms were heard: an offer without an amount puts it off."""
    return Reply.STALLS if reply in (Reply.COUNTERS, Reply.HALF_ACCEPTS) else reply


def examples_in(voices: Voices, answers: Answers, replies: Callable[[str], Reply]) -> Examples:
    """Return the lines by which answers are known: those of the content, and the voices' objections.

    Args:
        voices: of a language; their objections are taken in every form of address.
        answers: of the language.
        replies: the reply that an objection is, by its name.
    """
    return Examples(tuple(dict.fromkeys(_examples(voices, answers, replies))))


def _examples(voices: Voices, answers: Answers, replies: Callable[[str], Reply]) -> Iterator[Example]:
    for name, lines in answers.replies.items():
        yield from (Example(line, Reply[name.upper()], None) for line in lines)
    for objection, lines in answers.objections.items():
        yield from (Example(line, replies(objection), objection) for line in lines)
    for objection, by_who in voices.objections.items():
        spoken = (said for line in by_who[PLAIN] for said in _spoken(line))
        yield from (Example(line, replies(objection), objection) for line in spoken)


def _spoken(line: str) -> Iterator[str]:
    yield from dict.fromkeys(addressed(line, form) for form in FORMS.values())
