"""Replays the moves of a dialogue to the debtor of the simulation, and hands over the call at any line."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from collsim.content import Text, did_you_mean, find, load
from collsim.debtors.parameters import Parameters, compile_parameters
from collsim.errors import InputError
from collsim.negotiation.manners import Manners
from collsim.negotiation.moves import DEMANDS
from collsim.negotiation.objections import Objections
from collsim.negotiation.opening import NO_OBJECTION, begin
from collsim.negotiation.respond import respond
from collsim.negotiation.talk import compile_talk
from collsim.records import ACCOUNT, CALL, Cause, Claim, Listener, Move, Reply
from collsim.roleplay.encounter import AVERAGE_SKILL
from collsim.roleplay.shelf.dialogues import (
    AnswerLine,
    Brings,
    CollectorLine,
    Dialogue,
    DialogueCall,
    Plan,
    Said,
)
from collsim.simulation.scenario import Scenario
from collsim.units import cents, date_of, day_of

NAMES_NO_SUM = frozenset({Move.ASK_DATE, Move.ASK_AMOUNT})
REPEATS = frozenset({Move.RECAP, Move.CONFIRM})
"""Moves that repeat what was agreed."""


class Debtors(NamedTuple):
    """How the debtors of a scenario live and talk.

    Attributes:
        p: parameters.
        talk: TALK.
        manners, objections: names, in the order of TALK.
    """

    p: Any
    talk: Any
    manners: tuple[str, ...]
    objections: tuple[str, ...]


class Step(NamedTuple):
    """A move as `respond` hears it."""

    move: Move
    cents: int
    day: int
    instalments: int


class Answer(NamedTuple):
    """What the listener of the simulation answers.

    Attributes:
        reply: what the answer is.
        objection: its name, where it is one.
        amount: what he offers or agrees to, cents, where the answer names an amount.
        day: the day that he names or agrees to, where the answer names one.
    """

    reply: Reply
    objection: str | None
    amount: int | None
    day: int | None


@dataclass(frozen=True)
class Played:
    """A line of a dialogue, as it went against the simulation.

    Attributes:
        call_number: place of its call in the dialogue, from 0.
        number: place of the line in its call, from 0.
        line: the line.
        steps: of a collector's line, its moves.
        unheard: those of them that come after one by which the call has ended.
        answer: of a listener's line, what the simulation answers there.
        over: whether the call had ended before this line: what stands here is never said.
        asked, offered: the demand and the offer on the table after it, cents; 0 for none.
        call: the CALL after it.
    """

    call_number: int
    number: int
    line: CollectorLine | AnswerLine
    steps: tuple[Step, ...]
    unheard: tuple[Step, ...]
    answer: Answer | None
    over: bool
    asked: int
    offered: int
    call: Any


@dataclass(frozen=True)
class Facts:
    """What a room needs to know to go on with a dialogue's call.

    Attributes:
        country, currency: whose rules hold, and of all amounts.
        now: date and hour on the debtor's clock.
        collector, debtor, creditor, firm: names; `firm` is empty where the creditor's own people call.
        listener: who picked up.
        product, card: what was bought, and the facts of the client card.
        balance, overdue: in the currency's main unit.
        days_past_due: below 0 before the due date.
        plan: the collector's opening, target and floor.
    """

    country: str
    currency: str
    now: datetime.datetime
    collector: str
    debtor: str
    creditor: str
    firm: str
    listener: Listener
    product: Text
    card: tuple[Text, ...]
    balance: Decimal
    overdue: Decimal
    days_past_due: int
    plan: Plan


def read_dialogue(name: str) -> tuple[Dialogue, Path]:
    """Return a dialogue by name or path, and its file.

    Raises:
        InputError: there is none of this name, or its file has mistakes.
    """
    path = find("dialogue", name)
    return load(Dialogue, path), path


def debtors_of(dialogue: Dialogue, near: Path | None = None) -> Debtors:
    """Return how the debtors of a dialogue's scenario live and talk.

    Args:
        dialogue: names the scenario.
        near: folder of the dialogue's file, in which its scenario is looked for too.

    Raises:
        InputError: the scenario, or what it names, cannot be found or read.
    """
    path = find("scenario", dialogue.scenario, near)
    scenario = load(Scenario, path)
    manners = load(Manners, find("manners", scenario.manners, path.parent))
    objections = load(Objections, find("objections", scenario.objections, path.parent))
    parameters = load(Parameters, find("parameters", scenario.parameters, path.parent))
    return Debtors(
        p=compile_parameters(parameters)[0],
        talk=compile_talk(manners, objections)[0],
        manners=tuple(manners.manners),
        objections=tuple(objections.objections),
    )


def facts_at(dialogue: Dialogue, line_id: str) -> Facts:
    """Return what a room needs to know to go on from a line.

    Raises:
        InputError: the dialogue has no such line.
    """
    call, _ = _place_of(dialogue, line_id)
    told = dialogue.calls[call]
    account, cast = dialogue.account, dialogue.cast
    return Facts(
        country=dialogue.country, currency=dialogue.currency, now=told.at,
        collector=told.collector or cast.collector, debtor=cast.debtor, creditor=cast.creditor,
        firm=cast.firm, listener=told.listener,
        product=account.product, card=account.card, balance=Decimal(str(account.balance)),
        overdue=Decimal(str(account.overdue)), days_past_due=account.days_past_due, plan=dialogue.plan,
    )  # fmt: skip


def call_at(dialogue: Dialogue, line_id: str, debtors: Debtors) -> Any:
    """Return the CALL in which somebody else may go on with a dialogue.

    At a collector's line it stands as it is before that line, which somebody else says in his own words; at a
    listener's line, as it is when he has answered.

    Args:
        dialogue: the dialogue.
        line_id: of one of its lines.
        debtors: from `debtors_of`.

    Raises:
        InputError: the dialogue has no such line, or what he brings names what there is not.
    """
    number, place = _place_of(dialogue, line_id)
    told = dialogue.calls[number]
    until = place if isinstance(told.lines[place], CollectorLine) else place + 1
    played = list(play_call(dialogue, number, debtors))[:until]
    return played[-1].call if played else opened(dialogue, told, debtors)


def play(dialogue: Dialogue, debtors: Debtors) -> Iterator[Played]:
    """Yield every line of a dialogue as it goes against the simulation.

    Raises:
        InputError: what he brings names a manner or an objection that there is not.
    """
    for number in range(len(dialogue.calls)):
        yield from play_call(dialogue, number, debtors)


def play_call(dialogue: Dialogue, number: int, debtors: Debtors) -> Iterator[Played]:
    """Yield the lines of one call of a dialogue, from 0; errors as in `play`."""
    told = dialogue.calls[number]
    call = opened(dialogue, told, debtors)
    answer: Answer | None = None
    asked = 0
    for place, line in enumerate(told.lines):
        over = bool(call.over) and answer is None
        steps: tuple[Step, ...] = ()
        unheard: tuple[Step, ...] = ()
        given = None
        if isinstance(line, CollectorLine):
            steps, unheard, answer = _hears(call, line, debtors)
            asked = next((each.cents for each in reversed(steps) if each.move in DEMANDS), asked)
        else:
            given, answer = answer, None
        offered = int(call.offered)
        yield Played(number, place, line, steps, unheard, given, over, asked, offered, call.copy())


def opened(dialogue: Dialogue, told: DialogueCall, debtors: Debtors) -> Any:
    """Return a CALL of a dialogue at its beginning, with all that the listener brings to it.

    Raises:
        InputError: it names a manner or an objection that there is not.
    """
    account = np.zeros(1, ACCOUNT)[0]
    account.overdue, account.balance = cents(dialogue.account.overdue), cents(dialogue.account.balance)
    call = np.zeros(1, CALL)[0]
    begin(call, told.listener.value, account, day_of(told.at.date()), AVERAGE_SKILL)
    _brings(call, told.brings, debtors)
    return call


def _brings(call: Any, brings: Brings, debtors: Debtors) -> None:
    """Write into a call what the listener brings to it."""
    call.manner = _row(brings.manner, debtors.manners, "manner")
    for share in ("mood", "trust", "irritation", "belief", "step", "patience"):
        setattr(call, share, getattr(brings, share))
    for amount in ("ceiling", "monthly", "first_offer"):
        setattr(call, amount, cents(getattr(brings, amount)))
    for fact in ("busy", "hands_over", "vulnerable", "consent"):
        setattr(call, fact, int(getattr(brings, fact)))
    call.from_day = day_of(brings.from_date) if brings.from_date else call.day + 1
    call.deck, call.causes, call.reasons = NO_OBJECTION, NO_OBJECTION, NO_OBJECTION
    for k, each in enumerate(brings.objections):
        call.deck[k] = _row(each.says, debtors.objections, "objection")
        call.causes[k] = Cause[each.cause.upper()]
        if each.instead_of is not None:
            call.reasons[k] = _row(each.instead_of, debtors.objections, "objection")
    call.claim, call.undisputed, call.valid = Claim.NONE.value, call.total, 0
    if brings.disputes is not None:
        call.claim = Claim.UNSAID.value
        call.undisputed = call.total - cents(brings.disputes.amount)
        call.valid = int(brings.disputes.right)


def _row(name: str, names: tuple[str, ...], what: str) -> int:
    if name not in names:
        raise InputError(
            f'there is no {what} "{name}"{did_you_mean(name, names)}; there are: {", ".join(names)}'
        )
    return names.index(name)


def _hears(
    call: Any, line: CollectorLine, debtors: Debtors
) -> tuple[tuple[Step, ...], tuple[Step, ...], Answer]:
    """Let the listener hear a line; return its moves, those that came too late, and his answer."""
    steps: list[Step] = []
    unheard: list[Step] = []
    for said in line.said:
        step = step_of(said, call)
        (unheard if call.over else steps).append(step)
        reply = respond(
            call, debtors.p, debtors.talk, step.move.value, step.cents, step.day, step.instalments
        )
    last = steps[-1].move if steps else unheard[-1].move
    return tuple(steps), tuple(unheard), _answer(call, last, Reply(reply), debtors)


def step_of(said: Said, call: Any) -> Step:
    """Return a move as the listener hears it; an amount or a day that is left out is the one on the table."""
    move = Move[said.move.upper()]
    table = call.agreed_day if move in REPEATS and call.agreed else call.stated_day
    day = day_of(said.date) if said.date is not None else int(table)
    if said.amount is not None:
        amount = cents(said.amount)
    elif move in (Move.BALANCE, Move.ASK_TOTAL):
        amount = int(call.total)
    else:
        amount = 0 if move in NAMES_NO_SUM else int(call.agreed)
    return Step(move, amount, day, said.instalments or 1)


def _answer(call: Any, move: Move, reply: Reply, debtors: Debtors) -> Answer:
    """Return an answer with what it names."""
    objection = debtors.objections[call.last_objection] if call.last_objection != NO_OBJECTION else None
    amount: int | None = None
    day: int | None = None
    if reply == Reply.ACCEPTS:
        amount, day = int(call.agreed), int(call.agreed_day)
    elif reply == Reply.HALF_ACCEPTS:
        amount, day = int(call.offered), int(call.stated_day)
    elif reply == Reply.COUNTERS:
        amount = None if move == Move.ASK_DATE else int(call.offered)
        day = int(call.stated_day)
    return Answer(reply, objection, amount, day)


def date_named(day: int | None) -> datetime.date | None:
    """Return the date of a day that is named, None for none."""
    return None if day is None else date_of(day)


def _place_of(dialogue: Dialogue, line_id: str) -> tuple[int, int]:
    """Return the place of a line: its call, and its place there, from 0."""
    places = {
        line.id: (number, place)
        for number, call in enumerate(dialogue.calls)
        for place, line in enumerate(call.lines)
    }
    if line_id not in places:
        hint = did_you_mean(line_id, places)
        raise InputError(f'there is no line "{line_id}"{hint}; there are: {", ".join(places)}')
    return places[line_id]
