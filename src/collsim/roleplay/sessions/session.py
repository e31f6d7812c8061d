"""A session: a call in the room of which everything is stored as it happens.

What a session was opened with is its specification; what happened is its events. The two rebuild it: the
debtor is met again with the same luck, and every move made again, so that a call goes on where it stopped.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter

from collsim.negotiation.moves import Said
from collsim.policies.conduct import Conduct
from collsim.records import Listener
from collsim.records.act import Act
from collsim.roleplay.authority import Authority
from collsim.roleplay.review.breaches import Named, breaches_of
from collsim.roleplay.review.disposition import Disposition, mistakes
from collsim.roleplay.review.score import Held, Rubric, Score, score
from collsim.roleplay.room import Correction, Exchange, Room
from collsim.roleplay.sessions.store import Event, Store
from collsim.roleplay.speech.voice import Channel
from collsim.roleplay.understanding.heard import Understanding
from collsim.roleplay.understanding.methods import Method
from collsim.roleplay.understanding.profiles import Language

EXCHANGE = TypeAdapter(Exchange)


class Specification(BaseModel):
    """What a session was opened with: enough to meet the same debtor again.

    Attributes:
        trainee: who practises, or "".
        scenario, portfolio, policy: names or paths; None for the scenario's own portfolio.
        account: id.
        seed: of the luck; the same seed is the same debtor and the same luck for everybody.
        manner: how he talks, where it was not left to chance.
        listener: who picks up.
        inbound: whether the debtor has called.
        channel, country, language: of the conversation.
        difficulty, failure: of the debtor, by the reference collector.
        dialogue, line: from which the call was taken over, if it was.
        chair: who the trainee plays.
        replayed: whether a dialogue was only replayed, and what was tried at its stops is kept.
        reword, model: endpoint that says answers in other words, and its model; its key is never stored.
        ears: model that understood the acts.
        version: of the program.
        hashes: of the content.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    trainee: str
    scenario: str
    portfolio: str | None
    policy: str
    account: str
    seed: int
    manner: str | None
    listener: Listener
    inbound: bool
    channel: Channel
    country: str
    language: Language
    difficulty: int
    failure: float
    dialogue: str | None = None
    line: str | None = None
    chair: Literal["collector", "debtor"] = "collector"
    replayed: bool = False
    reword: str | None = None
    model: str | None = None
    ears: str
    version: str
    hashes: dict[str, Any]


def new_id() -> str:
    """Return an id for a session that nobody else has."""
    return secrets.token_hex(6)


@dataclass
class Session:
    """A call in the room, stored as it happens.

    Attributes:
        id: of the session.
        room: the call.
        conduct: rules of the debtor's country.
        authority: of the trainee.
        store: where events are written; None for a call that nobody keeps.
        disposition: what was written down, if it was.
        disputed: readings of acts that the trainee holds against the program's, by exchange.
        goes_on: whether the call had begun before, and it had been said who calls, or what about.
        is_closed: whether the call has been looked at, and has changed the debtor.
        last: number of the last event that was written or read; whoever goes on elsewhere writes others.
    """

    id: str
    room: Room
    conduct: Conduct
    authority: Authority
    store: Store | None = None
    disposition: Disposition | None = None
    disputed: dict[int, tuple[Act, ...]] = field(default_factory=dict)
    goes_on: bool = False
    is_closed: bool = False
    last: int = 0

    # ------------------------------------------------------------------------------------- the call

    def understand(self, text: str) -> Understanding:
        """Return what is understood of an utterance; nothing has happened yet."""
        return self.room.understand(text)

    def take(self, understood: Understanding, corrections: tuple[Correction, ...] = ()) -> Exchange:
        """Say what was understood, and keep the exchange."""
        return self._keep(self.room.take(understood, corrections))

    def make(self, said: Said, text: str = "") -> Exchange:
        """Make a move as such, and keep the exchange."""
        return self._keep(self.room.make(said, text))

    def dispute(self, number: int, acts: Sequence[Act]) -> None:
        """Hold another reading of an exchange against the program's; both are kept."""
        self.disputed[number] = tuple(acts)
        self.write("disputed", {"exchange": number, "acts": [each.value for each in acts]})

    def note(self, disposition: Disposition) -> list[str]:
        """Write the disposition down, and return which of its fields are not what happened."""
        self.disposition = disposition
        self.write("noted", disposition.model_dump(mode="json"))
        return mistakes(disposition, self.room.met, self.method)

    def close(self, rubric: Rubric) -> Score:
        """End the session, keep its score and return it; the debtor is changed by the call, once."""
        if not self.is_closed:
            self.room.met.ends()
            self.is_closed = True
        given = self.score(rubric)
        capped = given.capped_by.act if given.capped_by else None
        passed = {each.name: each.passed for each in given.answers if each.applies}
        self.write("scored", {"points": given.points, "capped_by": capped, "checks": passed})
        return given

    # ------------------------------------------------------------------------------------ looked at

    @property
    def exchanges(self) -> list[Exchange]:
        """What was said so far."""
        return self.room.exchanges

    @property
    def method(self) -> Method | None:
        """The last way to pay that was named."""
        return next((each.method for each in reversed(self.exchanges) if each.method is not None), None)

    @property
    def breaches(self) -> list[Named]:
        """The breaches so far."""
        day = int(self.room.met.call.day)
        return breaches_of(self.exchanges, self.conduct, day, goes_on=self.goes_on)

    def score(self, rubric: Rubric) -> Score:
        """Return what the call is given by a rubric."""
        noted = None
        if self.disposition is not None:
            noted = not mistakes(self.disposition, self.room.met, self.method)
        held = Held(
            exchanges=tuple(self.exchanges),
            owed=frozenset(self.room.known),
            authority=self.authority,
            breaches=tuple(self.breaches),
            noted=noted,
        )
        return score(held, rubric)

    # ------------------------------------------------------------------------------------- the store

    def write(self, kind: str, content: dict[str, Any]) -> None:
        """Keep what happened.

        Raises:
            InputError: the file cannot be written, or somebody has gone on with the session elsewhere.
        """
        if self.store is not None:
            self.last = self.store.append(self.id, kind, content, self.last).number

    def restore(self, events: Sequence[Event]) -> None:
        """Take up again what was stored.

        Raises:
            InputError: the model has changed since, and answers otherwise.
        """
        for event in events:
            if event.kind == "exchange":
                self.room.repeat(EXCHANGE.validate_python(event.content, strict=False))
            elif event.kind == "disputed":
                acts = tuple(Act(each) for each in event.content["acts"])
                self.disputed[event.content["exchange"]] = acts
            elif event.kind == "noted":
                self.disposition = Disposition.model_validate(event.content)
            elif event.kind == "scored":
                self.is_closed = True
            self.last = event.number

    def _keep(self, exchange: Exchange) -> Exchange:
        self.write("exchange", EXCHANGE.dump_python(exchange, mode="json"))
        return exchange
