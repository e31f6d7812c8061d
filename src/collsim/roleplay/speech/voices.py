"""How debtors word their answers, as content: `training/voices`, one file for each language.

A line is sought by what is answered and to what, and by who answers:

    replies:
      confirms:              # any confirmation ...
        plain: [...]
        hard: [...]          # ... of somebody of a manner of this group
      confirms.verified:     # ... to the question whether it is he
        plain: [...]
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Annotated, Literal

from pydantic import Field, model_validator

from collsim.content import Content, Text, did_you_mean, register
from collsim.records import FIRST_FORBIDDEN, Move, Reply
from collsim.roleplay.speech.lines import VALUES, Line, Lines, slots_in
from collsim.roleplay.speech.shelf import in_language
from collsim.roleplay.understanding.profiles import Language

PLAIN = "plain"
"""Lines that suit everybody, and the words of every region that is not named."""

MOMENTS = {
    "greeted": (Move.GREET, Move.IDENTIFY),
    "verified": (Move.VERIFY,),
    "told": (Move.PURPOSE, Move.BALANCE),
    "heard": (Move.SILENCE, Move.PROBE, Move.LISTEN, Move.EMPATHISE),
    "asked": (Move.ASK_TOTAL, Move.ASK_AMOUNT, Move.ANCHOR, Move.RANGE, Move.CONCEDE, Move.SPLIT),
    "dated": (Move.ASK_DATE,),
    "offered": (Move.PLAN, Move.DISCOUNT, Move.BENEFIT),
    "warned": (Move.CONSEQUENCE,),
    "documented": (Move.DOCUMENT, Move.DISPUTE),
    "ended": (Move.RECAP, Move.CONFIRM),
    "parted": (Move.CLOSE, Move.CALLBACK),
    "attacked": tuple(move for move in Move if move >= FIRST_FORBIDDEN),
}
"""What the collector has just done, where it matters for how he is answered."""

MOMENT_OF = {move: moment for moment, moves in MOMENTS.items() for move in moves}
REPLIES = tuple(reply.name.lower() for reply in Reply)

EmotionName = Literal["irritated", "distressed", "softened"]
ListenerName = Literal["relative", "stranger", "machine", "spouse"]
Country = Annotated[str, Field(pattern="^[A-Z]{2}$|^plain$")]
Weight = Annotated[float, Field(gt=0.0)]
ByWho = dict[str, Lines]
"""Lines by manner, or group of manners; `plain` for everybody."""


class Inbound(Content):
    """What is said first when the debtor turns to the company himself."""

    phone: Lines = ()
    """When he calls."""
    whatsapp: Lines = ()
    """When he writes."""


class Written(Content):
    """What is worded otherwise in a chat than on the telephone."""

    replies: dict[str, ByWho] = Field(default_factory=dict)
    """Instead of the lines of the same key."""
    objections: dict[str, Lines] = Field(default_factory=dict)
    """Likewise."""
    did_not_understand: Lines = ()
    """When he did not understand what was written."""


@register
class Voices(Content):
    """How debtors talk in a language; what a file leaves out is said as in the shipped one."""

    kind: Literal["voices"]
    language: Language
    """Of all lines."""
    title: Text
    address: dict[Country, dict[Literal["usted", "tú", "vos", "tú/vosotros"], Weight]] = Field(
        default_factory=dict
    )
    """How often debtors of a country address a collector in each form; one form is held through a call."""
    words: dict[str, dict[Country, str]] = Field(default_factory=dict)
    """Words that differ by region: by the slot in which they stand, and by country; `plain` for any other."""
    groups: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """Manners that share lines."""
    picks_up: dict[Country, Lines] = Field(default_factory=dict)
    """What is said on the telephone first, by country."""
    inbound: Inbound = Field(default_factory=Inbound)
    """What is said first when the debtor turns to the company himself."""
    replies: dict[str, ByWho] = Field(default_factory=dict)
    """By reply, or reply and moment (`confirms`, `confirms.verified`), and by manner or group of manners."""
    objections: dict[str, ByWho] = Field(default_factory=dict)
    """By name of the objection, and by manner or group of manners."""
    other_objection: Lines = ()
    """For objections that are not listed; {title} is what the objection is called."""
    confesses: Lines = ()
    """Before the real reason, when an excuse yields to it."""
    insists: Lines = ()
    """Before an objection that is said again."""
    vulnerable: Lines = ()
    """Of somebody gravely ill, bereaved, in despair."""
    listeners: dict[ListenerName, dict[str, Lines]] = Field(default_factory=dict)
    """By who else picks up, and by reply, or reply and moment."""
    did_not_understand: Lines = ()
    """When he did not understand what was said."""
    whatsapp: Written = Field(default_factory=Written)
    """What is worded otherwise in a chat."""
    interjections: dict[EmotionName, ByWho] = Field(default_factory=dict)
    """What an emotion puts before a line now and then."""
    openings: ByWho = Field(default_factory=dict)
    """Put before a line when all have been said, so that nobody says the same twice."""
    closings: Lines = ()
    """Put after it, likewise."""

    @model_validator(mode="after")
    def _names_what_there_is(self) -> Voices:
        """Check names of replies, groups and slots; brackets have been checked line by line."""
        problems = [*self._strange_replies(), *self._strange_groups(), *self._strange_slots()]
        problems += [f"{place}: has no {PLAIN}" for place, by in self._needing_plain() if PLAIN not in by]
        if problems:
            raise ValueError("; ".join(problems))
        return self

    def _strange_replies(self) -> Iterator[str]:
        for place, table in self._tables():
            for key in table:
                reply, _, moment = key.partition(".")
                if reply not in REPLIES:
                    yield f'{place}: unknown reply "{reply}"{did_you_mean(reply, REPLIES)}'
                if moment and moment not in MOMENTS:
                    yield f'{place}.{reply}: unknown moment "{moment}"{did_you_mean(moment, MOMENTS)}'

    def _strange_groups(self) -> Iterator[str]:
        known = {PLAIN, *self.groups, *(manner for group in self.groups.values() for manner in group)}
        for place, by_who in self._by_who():
            for name in by_who:
                if name not in known:
                    yield f'{place}: unknown manner or group "{name}"{did_you_mean(name, known)}'

    def _strange_slots(self) -> Iterator[str]:
        known = {*VALUES, *self.words}
        for place, line in self.lines():
            for name in sorted(slots_in(line) - known):
                yield f"{place}: unknown slot {{{name}}}{did_you_mean(name, known)}"

    def _needing_plain(self) -> Iterator[tuple[str, Collection[str]]]:
        yield from (("picks_up", self.picks_up),) if self.picks_up else ()
        yield from ((f"words.{name}", by_country) for name, by_country in self.words.items())
        yield from self._by_who()

    def _tables(self) -> Iterator[tuple[str, dict[str, ByWho] | dict[str, Lines]]]:
        yield "replies", self.replies
        yield "whatsapp.replies", self.whatsapp.replies
        yield from ((f"listeners.{listener}", table) for listener, table in self.listeners.items())

    def _by_who(self) -> Iterator[tuple[str, ByWho]]:
        yield from ((f"replies.{key}", by_who) for key, by_who in self.replies.items())
        yield from ((f"objections.{name}", by_who) for name, by_who in self.objections.items())
        yield from ((f"whatsapp.replies.{key}", by_who) for key, by_who in self.whatsapp.replies.items())
        yield from ((f"interjections.{key}", by_who) for key, by_who in self.interjections.items())
        yield from (("openings", self.openings),) if self.openings else ()

    def lines(self) -> Iterator[tuple[str, Line]]:
        """Yield every line with its place: `replies.stalls.hard[2]`."""
        for place, by_who in self._by_who():
            for who, lines in by_who.items():
                yield from ((f"{place}.{who}[{i}]", line) for i, line in enumerate(lines))
        for place, lines in self._lists():
            yield from ((f"{place}[{i}]", line) for i, line in enumerate(lines))

    def _lists(self) -> Iterator[tuple[str, Lines]]:
        yield from ((f"picks_up.{country}", lines) for country, lines in self.picks_up.items())
        yield from (("inbound.phone", self.inbound.phone), ("inbound.whatsapp", self.inbound.whatsapp))
        yield from (
            (f"whatsapp.objections.{name}", lines) for name, lines in self.whatsapp.objections.items()
        )
        for listener, table in self.listeners.items():
            yield from ((f"listeners.{listener}.{key}", lines) for key, lines in table.items())
        for name in (
            "other_objection",
            "confesses",
            "insists",
            "vulnerable",
            "did_not_understand",
            "closings",
        ):
            yield name, getattr(self, name)
        yield "whatsapp.did_not_understand", self.whatsapp.did_not_understand

    def objection_lines(self) -> dict[str, Lines]:
        """Return all that is said for each objection, whoever says it."""
        return {name: sum(by_who.values(), ()) for name, by_who in self.objections.items()}

    def group_of(self, manner: str) -> str:
        """Return the group of a manner; one that is in none is plain."""
        return next((name for name, manners in self.groups.items() if manner in manners), PLAIN)


def voices_in(language: Language) -> Voices:
    """Return the voices of a language: the shipped ones, with what a trainer has put in their place.

    Raises:
        InputError: a file is not in order.
    """
    return in_language(Voices, "voices", language)
