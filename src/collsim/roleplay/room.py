"""The room: a trainee's words, understood, against the debtor of the simulation.

Nothing here decides anything for the debtor. Words become acts, acts become moves in the state of the call,
moves are answered by `respond`, and the last answer is put into words. Everything that was said stays in
`exchanges`, from which a score is made and a call is taken up again.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from collsim.errors import InputError
from collsim.negotiation.moves import Said, Spoken, moves_of
from collsim.negotiation.respond import promises_further
from collsim.records import Listener, Move, Reply
from collsim.roleplay.encounter import NO_OBJECTION, Encounter
from collsim.roleplay.speech.emotions import emotion_of
from collsim.roleplay.speech.rewording import Reworded
from collsim.roleplay.speech.voice import Answer, Voice
from collsim.roleplay.spoken import cents_of, held, spoken_of
from collsim.roleplay.understanding.heard import Breach, Heard, Understanding
from collsim.roleplay.understanding.methods import Method, method_in
from collsim.simulation.contact import is_vulnerable
from collsim.units import date_of, day_of

Ears = Callable[[str, "Moment"], Understanding]
"""How an utterance is understood, in the moment of the call in which it is said."""
Rewording = Callable[[str, Answer], Reworded]
"""How an answer is said in other words; it may only fail, never change what is meant."""

REWORDED = "reworded"
INTERRUPTING = frozenset(
    {
        Reply.THIRD_PARTY,
        Reply.DISPUTES,
        Reply.OBJECTS,
        Reply.HANGS_UP,
        Reply.ASKS_PROOF,
        Reply.DENIES_IDENTITY,
        Reply.REFUSES_DATA,
        Reply.HANDS_OVER,
        Reply.VENTS,
        Reply.CONSULTS,
        Reply.INVOKES_LAWYER,
        Reply.PUTS_OFF,
    }
)
"""Answers with which he breaks in: what the collector would have gone on to say is not heard."""
UNDISTURBED = frozenset({Move.GREET, Move.IDENTIFY, Move.LISTEN, Move.EMPATHISE})
"""Moves into which the debtor does not break: who is greeted, or felt with, lets the other finish."""


class Moment(NamedTuple):
    """What the understanding of the next utterance may know of the call.

    Attributes:
        listener: who is on the line.
        verified: whether he has said that he is the holder.
        week: the Monday of a week that was named before, if any.
    """

    listener: Listener
    verified: bool
    week: datetime.date | None


class Made(NamedTuple):
    """A move, what was answered, and the objection that the answer is, by name, or None."""

    said: Said
    reply: Reply
    objection: str | None


class Standing(NamedTuple):
    """Where a call stands after an exchange; cents and day numbers.

    Attributes:
        listener: who is on the line.
        verified: whether the right party is.
        asked: the collector's last demand.
        offered: the debtor's last offer.
        stated_day: the day that he has named.
        agreed, agreed_day, instalments, waived, further: the agreement; 0 cents for none.
        trust, irritation, distress: of his.
        over: whether the call has ended.
    """

    listener: Listener
    verified: bool
    asked: int
    offered: int
    stated_day: int
    agreed: int
    agreed_day: int
    instalments: int
    waived: int
    further: int
    trust: float
    irritation: float
    distress: float
    over: bool


class Correction(NamedTuple):
    """What the trainee put right before the answer (`amounts`, `days`, `plan`): as heard, as meant."""

    field: str
    heard: str
    meant: str


@dataclass(frozen=True)
class Exchange:
    """What the trainee said and what was answered.

    Attributes:
        number: from 1.
        text: as it was typed; empty for a silence.
        acts, breaches: as they were understood; none where moves were given as such.
        amounts: cents that were named, the balance too.
        days: day numbers that were named.
        method: a way to pay that was named, or None.
        corrections: of what was understood.
        further: cents of a second payment that was asked for, or 0.
        made: the moves, as far as they were heard; none when he did not understand.
        words: what the debtor says.
        rewording: "reworded" where a language model said it in other words, else why not.
        interrupted: whether he broke in before the end.
        before, standing: where the call stood before it and stands after it.
        week: day number of the Monday of a week that was named, or 0: it governs the days that follow.
    """

    number: int
    text: str
    acts: tuple[Heard, ...]
    breaches: tuple[Breach, ...]
    amounts: tuple[int, ...]
    days: tuple[int, ...]
    method: Method | None
    corrections: tuple[Correction, ...]
    further: int
    made: tuple[Made, ...]
    words: str
    rewording: str
    interrupted: bool
    before: Standing
    standing: Standing
    week: int = 0

    @property
    def asks_again(self) -> bool:
        """Whether he has not understood what was said."""
        return not self.made

    @property
    def moves(self) -> tuple[Move, ...]:
        """The moves alone."""
        return tuple(each.said.move for each in self.made)


@dataclass
class Room:
    """A call in which a trainee speaks.

    Attributes:
        met: the debtor on the line.
        ears: how words are understood.
        voice: how the debtor speaks.
        objections: names, in the order of the content.
        known: amounts of the account, cents.
        currency: of all amounts.
        rewording: of his answers, or None.
        exchanges: what was said so far.
    """

    met: Encounter
    ears: Ears
    voice: Voice
    objections: Sequence[str]
    known: tuple[int, ...]
    currency: str
    rewording: Rewording | None = None
    exchanges: list[Exchange] = field(default_factory=list)
    week: datetime.date | None = None

    @property
    def is_over(self) -> bool:
        """Whether there is nobody on the line any more."""
        return self.met.is_over

    @property
    def moment(self) -> Moment:
        """What the understanding may know now."""
        call = self.met.call
        return Moment(Listener(call.listener), bool(call.verified), self.week)

    def understand(self, text: str) -> Understanding:
        """Return what is understood of an utterance now; nothing is answered yet.

        Raises:
            InputError: the text is longer than anybody speaks.
        """
        return self.ears(text, self.moment)

    def say(self, text: str) -> Exchange:
        """Say something, understood as it is, and return the exchange."""
        return self.take(self.understand(text))

    def take(self, understood: Understanding, corrections: tuple[Correction, ...] = ()) -> Exchange:
        """Answer an utterance as it was understood, or corrected; he does not ask again twice running."""
        self.week = understood.extraction.week or self.week
        before = standing_of(self.met)
        if not understood.clear and not self._has_just_asked():
            made: tuple[Made, ...] = ()
            interrupted, spoken = False, Spoken()
            said = Reworded(self.voice.did_not_understand(), False)
        else:
            spoken = spoken_of(understood, self.known, bool(self.met.call.disclosed))
            made, interrupted = self._make(moves_of(spoken, self.met.call), spoken.further)
            said = self._words(made)
        return self._note(
            Exchange(
                number=len(self.exchanges) + 1,
                text=understood.text,
                acts=understood.acts,
                breaches=understood.breaches,
                amounts=tuple(cents_of(each.value) for each in understood.extraction.money),
                days=tuple(day_of(due.date) for due in held(understood.extraction)),
                method=method_in(understood.text),
                corrections=corrections,
                further=spoken.further,
                made=made,
                words=said.text,
                rewording=REWORDED if said.reworded else said.why_not,
                interrupted=interrupted,
                before=before,
                standing=standing_of(self.met),
                week=day_of(understood.extraction.week) if understood.extraction.week else 0,
            )
        )

    def make(self, said: Said, text: str = "") -> Exchange:
        """Make a move as such, without words to be understood."""
        before = standing_of(self.met)
        made, interrupted = self._make([said], 0)
        answer = self._words(made)
        return self._note(
            Exchange(
                number=len(self.exchanges) + 1,
                text=text,
                acts=(),
                breaches=(),
                amounts=(said.cents,) if said.cents else (),
                days=(said.day,) if said.day else (),
                method=None,
                corrections=(),
                further=0,
                made=made,
                words=answer.text,
                rewording=REWORDED if answer.reworded else answer.why_not,
                interrupted=interrupted,
                before=before,
                standing=standing_of(self.met),
            )
        )

    def repeat(self, exchange: Exchange) -> None:
        """Take an exchange of a stored call up again: its moves are made as they were, and it is noted.

        Raises:
            InputError: the debtor answers otherwise than he did; the model has changed since.
        """
        said = [each.said for each in exchange.made]
        made, _ = self._make(said, exchange.further) if said else ((), False)
        _ = self._answered(made) if made else self.voice.did_not_understand()  # he will not repeat it
        if made != exchange.made or standing_of(self.met) != exchange.standing:
            raise InputError(
                f"turn {exchange.number}: the debtor does not answer as he did; the model or its content has "
                "changed since this call was held, and it can be read but not taken up again"
            )
        self.week = date_of(exchange.week) if exchange.week else self.week
        self._note(exchange)

    def _has_just_asked(self) -> bool:
        return bool(self.exchanges) and self.exchanges[-1].asks_again

    def _make(self, moves: Iterable[Said], further: int) -> tuple[tuple[Made, ...], bool]:
        """Make moves until he breaks in or the call ends."""
        made: list[Made] = []
        for said in moves:
            if self.is_over or (made and breaks_in(made[-1])):
                return tuple(made), True
            reply = self.met.makes(said)
            made.append(Made(said, reply, self._objection()))
            if further and reply == Reply.ACCEPTS:
                promises_further(self.met.call, further)
        return tuple(made), False

    def _objection(self) -> str | None:
        place = self.met.call.last_objection
        return self.objections[place] if place != NO_OBJECTION else None

    def _words(self, made: Sequence[Made]) -> Reworded:
        """Put the last answer into words, and into others where there is a rewording."""
        answer, text = self._answered(made)
        return Reworded(text, False) if self.rewording is None else self.rewording(text, answer)

    def _answered(self, made: Sequence[Made]) -> tuple[Answer, str]:
        """Return the last answer, and what the voice makes of it."""
        call, last = self.met.call, made[-1]
        answer = Answer(
            reply=last.reply,
            objection=last.objection,
            cents=int(call.agreed if last.reply == Reply.ACCEPTS else call.offered) or None,
            currency=self.currency,
            day=int(call.stated_day) if names_day(last) else None,
            emotion=emotion_of(call, self.met.scene.p.boils_over),
            move=last.said.move,
            listener=Listener(call.listener),
            vulnerable=bool(is_vulnerable(call)),
        )
        return answer, self.voice.says(answer)

    def _note(self, exchange: Exchange) -> Exchange:
        self.exchanges.append(exchange)
        return exchange


def breaks_in(made: Made) -> bool:
    """Return whether he answers a move before the collector has said all."""
    if made.reply in (Reply.THIRD_PARTY, Reply.HANDS_OVER):
        return True
    return made.reply in INTERRUPTING and made.said.move not in UNDISTURBED


def names_day(made: Made) -> bool:
    """Return whether an answer names a day: asked when, or agreeing to an amount but not to its day."""
    return made.reply == Reply.HALF_ACCEPTS or (
        made.reply == Reply.COUNTERS and made.said.move == Move.ASK_DATE
    )


def standing_of(met: Encounter) -> Standing:
    """Return where a call stands."""
    call = met.call
    return Standing(
        listener=Listener(call.listener),
        verified=bool(call.verified),
        asked=int(call.asked),
        offered=int(call.offered),
        stated_day=int(call.stated_day),
        agreed=int(call.agreed),
        agreed_day=int(call.agreed_day),
        instalments=int(call.instalments),
        waived=int(call.waived),
        further=int(call.then),
        trust=float(call.trust),
        irritation=float(call.irritation),
        distress=float(call.distress),
        over=met.is_over,
    )
