"""An encounter: a debtor of the simulation, met for one conversation.

Whoever talks with him - a strategy, a trainee, a dialogue that is replayed - opens the very call that a
simulation would open, and is answered by the same functions: the debtor of the training is that of the runs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.collectors.strategies import MOST_TURNS, may_be_granted, next_move
from collsim.debtors.personalities import draw_debtors
from collsim.debtors.transitions import catch_up, ends_call
from collsim.negotiation.conversation import conclude
from collsim.negotiation.moves import Said
from collsim.negotiation.opening import begin, opens_call
from collsim.negotiation.respond import respond
from collsim.policies.steps import age
from collsim.randomness import Decision, draw
from collsim.records import CALL, Listener, Move, Reply
from collsim.simulation.contact import INCOMING
from collsim.simulation.setup import Setup

NO_OBJECTION = -1
STANDARD_ROW = 0
"""Row of the standard strategy, the first of every setup."""
VOICE = 0
"""Who speaks, where nobody of a staff does."""
AVERAGE_SKILL = 1.0


class Scene(NamedTuple):
    """What the functions of a conversation read of a world.

    It is taken out of the record once, which takes longer than an answer.

    Attributes:
        luck: the world's.
        p: parameters.
        talk: TALK, how people talk.
        policy: POLICY, the collector's authority.
        strategy: STRATEGY of the collector who would lead a call in a simulation.
        reference: STRATEGY that everybody follows of whom nothing else is said.
    """

    luck: Any
    p: Any
    talk: Any
    policy: Any
    strategy: Any
    reference: Any


def scene_of(world: Any) -> Scene:
    """Return the scene of a WORLD."""
    strategy = world.strategies[max(0, world.strategy)]
    return Scene(world.luck, world.p, world.talk, world.policy, strategy, world.strategies[STANDARD_ROW])


@dataclass(frozen=True)
class Encounter:
    """A debtor on the line.

    Attributes:
        scene: where he is met.
        account: ACCOUNT, a copy: what the creditor sees.
        debtor: DEBTOR, a copy: what is true; changed once, when the call ends.
        call: CALL, the conversation.
        dpd: days past due.
    """

    scene: Scene
    account: Any
    debtor: Any
    call: Any
    dpd: int

    def next_move(self) -> Said:
        """Return what the simulated collector would do now; the call remembers his place in the script."""
        move, *names = next_move(self.call, self.scene.talk, self.scene.strategy, self.scene.policy, self.dpd)
        return Said(Move(move), *(int(each) for each in names))

    def makes(self, said: Said) -> Reply:
        """Make a move and return the answer; whoever is asked to hold hears the supervisor's decision.

        A supervisor grants what his policy lets him grant, and no more.
        """
        granted = said.move == Move.ESCALATE and bool(may_be_granted(self.call, self.scene.policy))
        reply = Reply(respond(self.call, self.scene.p, self.scene.talk, *said))
        if self.call.escalated == 1 and self.call.last_reply == Reply.WAITS:
            conclude(self.call, granted)
        return reply

    @property
    def is_over(self) -> bool:
        """Whether the call has ended, or has gone on longer than any does."""
        return bool(self.call.over == 1 or self.call.turns >= MOST_TURNS)

    def ends(self) -> None:
        """Write into the debtor what the conversation has changed; once, when it is over."""
        if self.call.listener == Listener.HOLDER:
            ends_call(self.debtor, self.scene.p, self.call, VOICE, 0.0)


def meet(
    setup: Setup,
    scene: Scene,
    row: int,
    *,
    manner: int | None = None,
    listener: Listener = Listener.HOLDER,
    inbound: bool = False,
    attempt: int = 0,
    skill: float = AVERAGE_SKILL,
) -> Encounter:
    """Let a debtor come to the telephone on the first day.

    Args:
        setup: portfolio, population and content.
        scene: of a replication's world.
        row: of the account in `setup.book`.
        manner: how he talks; None for as he does.
        listener: who picks up.
        inbound: whether he has called us: then he has the time.
        attempt: the how-manieth conversation of the day; each has a luck of its own.
        skill: the collector's; 1 is average.
    """
    debtor = debtor_of(setup, scene, row)
    if manner is not None:
        debtor.manner = manner
    return call_with(
        setup, scene, row, debtor, listener=listener, inbound=inbound, attempt=attempt, skill=skill
    )


def call_with(
    setup: Setup,
    scene: Scene,
    row: int,
    debtor: Any,
    *,
    listener: Listener = Listener.HOLDER,
    inbound: bool = False,
    attempt: int = 0,
    skill: float = AVERAGE_SKILL,
) -> Encounter:
    """Let the telephone of a debtor of `debtor_of` be picked up; who calls him again hands over a copy."""
    day = setup.first_day
    account = setup.book[row].copy()
    call = np.zeros(1, CALL)[0]
    begin(call, listener, account, day, skill)
    attempt = INCOMING if inbound else attempt
    opens_call(account, debtor, scene.p, scene.talk, scene.luck, day, attempt, VOICE, call, int(inbound))
    return Encounter(scene, account, debtor, call, int(max(0, age(account, day))))


def who_answers(setup: Setup, scene: Scene, row: int) -> Listener:
    """Return who picks up when somebody does: the holder, or another of his household."""
    name, day = setup.book[row]["who"], setup.first_day
    if draw(scene.luck, name, day, Decision.RIGHT_PARTY, 0) < scene.p.right_party:
        return Listener.HOLDER
    spouse = draw(scene.luck, name, day, Decision.SPOUSE, 0) < scene.p.spouse
    return Listener.SPOUSE if spouse else Listener.RELATIVE


def debtor_of(setup: Setup, scene: Scene, row: int) -> Any:
    """Return the DEBTOR behind an account on the first morning of a world."""
    day = setup.first_day
    drawn: npt.NDArray[Any] = draw_debtors(
        setup.book[row : row + 1], setup.population, scene.p, scene.luck, day
    )
    debtor = drawn[0]
    catch_up(debtor, scene.p, scene.luck, day)
    return debtor


def dealt(call: Any, names: Sequence[str]) -> tuple[tuple[str, str | None], ...]:
    """Return the objections of a CALL's deck by name and, of an excuse, its reason."""
    return tuple(
        (names[said], names[reason] if reason != NO_OBJECTION else None)
        for said, reason in zip(call.deck, call.reasons, strict=True)
        if said != NO_OBJECTION
    )
