"""Dialogues, as content: a call told line by line, for the training room.

The collector of a dialogue says whatever its author wants him to say. The debtor is the debtor of the
simulation: the file tells what he brought to the call, and `shelf.checking` refuses an answer that
he would not give.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Annotated, Any, Literal, get_args

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Discriminator,
    Field,
    PlainSerializer,
    Tag,
    WithJsonSchema,
)

from collsim.content import Content, Text, did_you_mean, register
from collsim.negotiation.manners import MoveName
from collsim.negotiation.objections import CauseName
from collsim.policies.conduct import Act
from collsim.records import DECK, Listener, Reply

Amount = Annotated[float, Field(ge=0.0, le=1e12)]
Share = Annotated[float, Field(ge=0.0, le=1.0)]
LineId = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Date = Annotated[datetime.date, Field(ge=datetime.date(1990, 1, 1), le=datetime.date(2100, 12, 31))]
TimeOfDay = Annotated[str, Field(pattern=r"^(([01]\d|2[0-3]):[0-5]\d)$")]

ListenerName = Literal["holder", "relative", "stranger", "machine", "spouse"]
Technique = Literal[
    "warm_opening",
    "verification",
    "exact_figures",
    "open_question",
    "closed_question",
    "either_or",
    "silence",
    "active_listening",
    "mirroring",
    "empathy",
    "apology",
    "calm",
    "benefit",
    "true_consequence",
    "known_payday",
    "anchor",
    "range",
    "concession_for_something",
    "small_and_near",
    "undisputed_first",
    "stop_the_demand",
    "tell_nothing",
    "agreed_callback",
    "in_writing",
    "method_and_place",
    "recap",
]
"""What a collector's line is an example of."""
TECHNIQUES: tuple[Technique, ...] = get_args(Technique)

Method = Literal["transfer", "deposit", "branch", "store", "card", "link", "home"]
"""How an amount is to be paid; `home`: the money is fetched at his door."""


def _on_his_clock(at: datetime.datetime) -> datetime.datetime:
    if at.tzinfo is not None:
        raise ValueError("write the hour on the debtor's own clock, without a time zone: 2026-01-05T17:30")
    if not 1990 <= at.year <= 2100:
        raise ValueError("the year lies between 1990 and 2100")
    return at


Moment = Annotated[datetime.datetime, AfterValidator(_on_his_clock)]


def _reply_named(name: Any) -> Reply:
    known = [reply.name.lower() for reply in Reply]
    if name not in known:
        raise ValueError(
            f'unknown reply "{name}"{did_you_mean(str(name), known)}; known are {", ".join(known)}'
        )
    return Reply[name.upper()]


ReplyName = Annotated[
    Reply,
    BeforeValidator(_reply_named),
    PlainSerializer(lambda reply: reply.name.lower(), return_type=str),
    WithJsonSchema({"type": "string", "enum": [reply.name.lower() for reply in Reply]}),
]

# --- the setting ---------------------------------------------------------------------------


class Cast(Content):
    """Who they are."""

    collector: str
    debtor: str
    creditor: str
    """To whom the money is owed."""
    firm: str = ""
    """The agency that collects for the creditor; left out: the creditor's own people call."""


class Account(Content):
    """What the collector sees before he dials; amounts in the currency's main unit."""

    balance: Amount
    """All that is owed."""
    overdue: Amount
    """What the call is about: what is past due or, before the due date, what is about to fall due."""
    days_past_due: int
    """Below 0 before the due date."""
    product: Text
    """What was bought, or lent."""
    card: tuple[Text, ...] = ()
    """Facts of the client card that serve in this call: paydays, promises kept and broken, habits."""


class Plan(Content):
    """What the collector prepared: amounts in the currency's main unit."""

    opening: Amount
    """What he asks for first."""
    target: Amount
    """What he really wants."""
    floor: Amount
    """The least that he may accept."""


# --- what he brings to a call --------------------------------------------------------------


class Brought(Content):
    """An objection that the debtor has in mind."""

    says: str
    """Name of an objection of the scenario's list."""
    cause: CauseName = "cannot"
    """Why he really does not pay."""
    instead_of: str | None = None
    """The objection for which this one is an excuse."""


class Disputed(Content):
    """What he does not think that he owes."""

    amount: Amount
    right: bool
    """Whether he is right."""


class Brings(Content):
    """What whoever picks up brings to the call, drawn before a word is said; what is left out is usual."""

    manner: str = "honest"
    """How he talks: a manner of the scenario's list."""
    mood: Share = 0.0
    """Which of the answers of his manner come when; another number is another order of them."""
    trust: Share = 0.4
    """In the creditor, as the call begins."""
    irritation: Annotated[float, Field(ge=0.0, le=10.0)] = 0.0
    """As the call begins."""
    belief: Share = 0.5
    """How far he believes that consequences follow."""
    ceiling: Amount = 0.0
    """The most that he will agree to pay at once; trust, and a true consequence, stretch it."""
    monthly: Amount = 0.0
    """The most that he will agree to pay each month."""
    from_date: Date | None = None
    """The first day on which he can; left out: the day after the call."""
    first_offer: Amount = 0.0
    """What he offers first."""
    step: Share = 0.3
    """Share of the gap to his ceiling that he gives up each time."""
    patience: Annotated[int, Field(ge=1, le=200)] = 30
    """Moves that he bears before he hangs up."""
    busy: bool = False
    """Whether he has no time now."""
    hands_over: bool = False
    """Whether somebody else who picks up calls him to the telephone."""
    vulnerable: bool = False
    """Gravely ill, bereaved, in despair: nothing is agreed with him in this call."""
    consent: bool = False
    """Whether somebody else must agree first."""
    objections: Annotated[tuple[Brought, ...], Field(max_length=DECK)] = ()
    """What he has in mind to object, in this order."""
    disputes: Disputed | None = None


# --- what is said --------------------------------------------------------------------------


class Said(Content):
    """A collector's move with what it names."""

    move: MoveName
    amount: Amount | None = None
    """The demand, the low end of a range, the first part, each instalment of a plan, or the discount."""
    up_to: Amount | None = None
    """The high end of a range."""
    date: Date | None = None
    """Left out: the day that the debtor has named."""
    instalments: Annotated[int, Field(ge=2, le=60)] | None = None
    """Of a plan."""


def _form(written: Any) -> str:
    return "name" if isinstance(written, str) else "said"


WrittenMove = Annotated[
    Annotated[MoveName, Tag("name")] | Annotated[Said, Tag("said")],
    Discriminator(_form),
]
"""A move by its name alone, or with what it names."""


class Due(Content):
    """An amount on a day."""

    amount: Amount
    date: Date


class Payment(Content):
    """How, where and at what time it is to be paid."""

    how: Method
    at: TimeOfDay | None = None
    until: TimeOfDay | None = None


class LineBreach(Content):
    """What is forbidden in a line: an act, a provision, or both."""

    act: Act | None = None
    """Left out: not what is said is forbidden, but when, how often or through what."""
    rule: str | None = None
    """Id of a provision of the country's conduct rules; left out where it has none against the act."""
    certain: bool = True
    """Whether nobody would read it otherwise."""
    why: Text


class ModelAnswer(Content):
    """What could be said here, and why."""

    text: Text
    why: Text


class Line(Content):
    """What every line has."""

    id: LineId
    """Of its own in the file, and never given to another line: exercises and records point at it."""
    text: Text
    """What is said; a silence stands in brackets."""
    also: tuple[Amount, ...] = ()
    """Amounts that are mentioned beside those of the moves or the reply."""
    note: Text | None = None
    """For the trainer."""


class CollectorLine(Line):
    """What the collector says."""

    who: Literal["collector"]
    moves: tuple[WrittenMove, ...] = Field(min_length=1)
    """His moves in their order; the next line answers the last."""
    techniques: tuple[Technique, ...] = ()
    then: Due | None = None
    """A next payment, agreed beside the first."""
    pays: Payment | None = None
    """How what is agreed is to be paid."""
    breaches: tuple[LineBreach, ...] = ()
    stop: Annotated[tuple[ModelAnswer, ...], Field(min_length=1, max_length=2)] | None = None
    """Before this line the room stops: what would you say? One or two model answers."""

    @property
    def said(self) -> tuple[Said, ...]:
        """The moves, each with what it names."""
        return tuple(Said(move=each) if isinstance(each, str) else each for each in self.moves)


class AnswerLine(Line):
    """What the listener answers."""

    who: Literal["debtor", "third_party"]
    reply: ReplyName
    """What the answer is."""
    objection: str | None = None
    """Which objection it is."""
    amount: Amount | None = None
    """What he offers or agrees to."""
    date: Date | None = None
    """The day that he names or agrees to."""
    inner: Text
    """What he thinks and does not say."""


AnyLine = Annotated[CollectorLine | AnswerLine, Field(discriminator="who")]


class DialogueCall(Content):
    """One call of a dialogue; a second one goes on where the first has failed."""

    at: Moment
    """Date and hour on the debtor's clock."""
    collector: str = ""
    """Who calls this time; left out: the collector of the cast."""
    answers: ListenerName = "holder"
    """Who picks up."""
    brings: Brings = Brings()
    lines: tuple[AnyLine, ...] = Field(min_length=2)
    """In turns: the collector, then whoever answers him."""

    @property
    def listener(self) -> Listener:
        """Who picks up."""
        return Listener[self.answers.upper()]


@register
class Dialogue(Content):
    """A dialogue: one call, or several about the same account."""

    kind: Literal["dialogue"]
    title: Text
    about: Text
    country: Country
    """Whose conduct rules hold, and how amounts and days are said."""
    currency: Currency
    scenario: str = "cards"
    """Whose parameters, manners and objections the debtor lives by; name or path."""
    cast: Cast
    account: Account
    plan: Plan
    notes: tuple[Text, ...] = ()
    """For trainers."""
    calls: tuple[DialogueCall, ...] = Field(min_length=1, max_length=4)

    @property
    def lines(self) -> Iterator[CollectorLine | AnswerLine]:
        """The lines of all calls."""
        return (line for call in self.calls for line in call.lines)

    @property
    def techniques(self) -> tuple[Technique, ...]:
        """The techniques that are shown, each once, in the order of their first line."""
        shown = (each for line in self.lines if isinstance(line, CollectorLine) for each in line.techniques)
        return tuple(dict.fromkeys(shown))

    @property
    def breaches(self) -> tuple[LineBreach, ...]:
        """The breaches that are marked, in the order of their lines."""
        return tuple(each for line in self.lines if isinstance(line, CollectorLine) for each in line.breaches)
