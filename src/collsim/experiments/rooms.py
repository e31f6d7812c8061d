"""Rooms: an encounter with ears and a voice, ready for somebody to practise in."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from collsim.content import find, load
from collsim.experiments.case import Case
from collsim.negotiation.objections import Objections
from collsim.policies.conduct import Conduct
from collsim.records import Reply
from collsim.roleplay.authority import authority_of
from collsim.roleplay.encounter import Encounter
from collsim.roleplay.other_chair import OtherChair, examples_in
from collsim.roleplay.review.score import Rubric
from collsim.roleplay.room import Ears, Moment, Rewording, Room
from collsim.roleplay.sessions.session import Session, Specification
from collsim.roleplay.sessions.store import Event, Store
from collsim.roleplay.shelf.replay import Facts
from collsim.roleplay.speech.answers import answers_in
from collsim.roleplay.speech.phrasebook import Context, phrasebook_in
from collsim.roleplay.speech.rewording import Endpoint, Meaning, Reworded, endpoint_from, reword
from collsim.roleplay.speech.voice import Answer, Names, Voice
from collsim.roleplay.speech.voices import voices_in
from collsim.roleplay.understanding.heard import Understanding
from collsim.roleplay.understanding.understand import understand
from collsim.simulation.setup import Setup
from collsim.units import date_of

HOUR = datetime.time(10, 0)
"""Of the day, at which calls of a portfolio are held."""
DEFAULT = "default"


class Opened(NamedTuple):
    """A session with all that is shown beside it.

    Attributes:
        session: the call.
        specification: what it was opened with.
        names: who talks with whom.
        case: None for a call of a dialogue.
        setup: likewise.
        row: of the account in the setup's book.
        facts: of a dialogue's call; None for one of a portfolio.
        greeting: what is heard first.
        answered: what was stored of a call in which the trainee was the debtor.
    """

    session: Session
    specification: Specification
    names: Names
    case: Case | None
    setup: Setup | None
    row: int
    facts: Facts | None
    greeting: str
    answered: tuple[Event, ...] = ()


def in_room(
    session: str,
    specification: Specification,
    met: Encounter,
    store: Store | None,
    *,
    names: Names,
    manner: str,
    objections: Sequence[str],
    known: tuple[int, ...],
    currency: str,
    now: datetime.datetime,
    true_steps: Sequence[str],
    conduct: Conduct,
    case: Case | None = None,
    setup: Setup | None = None,
    row: int = 0,
    facts: Facts | None = None,
) -> Opened:
    """Put an encounter into a room, with ears and a voice."""
    voice = Voice(
        voices_in(specification.language),
        manner=manner,
        country=specification.country,
        seed=specification.seed,
        today=int(met.call.day),
        channel=specification.channel,
        names=names,
        objections=case.objections if case else None,
    )
    ears = ears_for(specification, now, true_steps, names)
    endpoint = endpoint_from(specification.reword, specification.model)
    worded = None if endpoint is None else rewording_by(endpoint, specification, now, names)
    room = Room(met, ears, voice, objections, known, currency, worded)
    greeting = "" if facts else voice.opens(specification.listener, inbound=specification.inbound)
    begun = bool(met.call.identified or met.call.disclosed)
    live = Session(session, room, conduct, authority_of(met), store, goes_on=begun)
    return Opened(live, specification, names, case, setup, row, facts, greeting)


def ears_for(
    specification: Specification, now: datetime.datetime, true_steps: Sequence[str], names: Names
) -> Ears:
    """Return how the words of a session are understood."""

    def ears(text: str, moment: Moment) -> Understanding:
        """Understand an utterance at its moment of the session."""
        return understand(
            text,
            language=specification.language,
            country=specification.country,
            now=now,
            week=moment.week,
            listener=moment.listener.name.lower(),
            verified=moment.verified,
            true_steps=true_steps,
            names=names,
            edition="linear" if specification.ears == "linear" else None,
        )

    return ears


def rewording_by(
    endpoint: Endpoint, specification: Specification, now: datetime.datetime, names: Names
) -> Rewording:
    """Return how the answers of a session are said in other words."""
    voices = voices_in(specification.language)

    def rewording(text: str, answer: Answer) -> Reworded:
        """Say an answer in other words that mean the same."""
        meaning = Meaning(
            reply=answer.reply,
            language=specification.language,
            country=specification.country,
            now=now,
            names=tuple(name for name in names if name),
            objection=answer.objection,
            objections=voices.objection_lines(),
        )
        return reword(text, meaning, endpoint, specification.channel)

    return rewording


def other_chair(opened: Opened) -> OtherChair:
    """Return the call of a session with the chairs switched: the simulated collector calls the trainee."""
    spec, room = opened.specification, opened.session.room
    objections = (
        load(Objections, find("objections", DEFAULT)) if opened.case is None else opened.case.objections
    )
    now = opened.facts.now if opened.facts else datetime.datetime.combine(date_of(room.met.call.day), HOUR)
    chair = OtherChair(
        met=room.met,
        book=phrasebook_in(spec.language),
        examples=examples_in(
            voices_in(spec.language), answers_in(spec.language), lambda name: reply_of(objections, name)
        ),
        context=Context(spec.country, room.currency, int(room.met.call.day), opened.names, spec.seed),
        language=spec.language,
        country=spec.country,
        now=now,
        objections=room.objections,
    )
    for event in opened.answered:
        chair.restore(event.content)
    return chair


def reply_of(objections: Objections, name: str) -> Reply:
    """Return the reply that an objection is; an objection, where the content does not know it."""
    known = objections.objections.get(name)
    return Reply[(known.reply if known else "objects").upper()]


def rubric_of(name: str = DEFAULT) -> Rubric:
    """Return a rubric by name or path.

    Raises:
        InputError: there is none, or its file has mistakes.
    """
    return load(Rubric, find("rubric", name))
