"""Practice: a session opened on a portfolio, taken up again, or gone on with from a dialogue."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Literal, NamedTuple

import numpy as np

from collsim.collectors.strategies import STANDARD, Strategy, compile_strategies
from collsim.content import content_hash, did_you_mean, find, load, names
from collsim.errors import InputError
from collsim.experiments.case import Case, open_case
from collsim.negotiation.objections import Objections
from collsim.policies.conduct import Conduct
from collsim.records import ACCOUNT, DEBTOR, POLICY, Listener, Reply
from collsim.roleplay.authority import authority_of
from collsim.roleplay.casts import Cast, names_for
from collsim.roleplay.choosing import Candidate, Wanted, choose, late_rows, rows_of
from collsim.roleplay.encounter import Encounter, Scene, meet, scene_of, who_answers
from collsim.roleplay.other_chair import OtherChair, examples_in
from collsim.roleplay.review.score import Rubric
from collsim.roleplay.room import Ears, Moment, Rewording, Room
from collsim.roleplay.sessions.session import Session, Specification, new_id
from collsim.roleplay.sessions.store import Event, Store
from collsim.roleplay.shelf.replay import Facts, call_at, debtors_of, facts_at, read_dialogue
from collsim.roleplay.speech.phrasebook import Context, phrasebook_in
from collsim.roleplay.speech.rewording import Endpoint, Meaning, Reworded, endpoint_from, reword
from collsim.roleplay.speech.voice import Answer, Channel, Names, Voice
from collsim.roleplay.speech.voices import voices_in
from collsim.roleplay.understanding.heard import Understanding
from collsim.roleplay.understanding.model import model_of
from collsim.roleplay.understanding.profiles import Language, profile_of
from collsim.roleplay.understanding.understand import understand
from collsim.simulation.setup import Setup
from collsim.simulation.world import new_world
from collsim.units import cents, date_of
from collsim.version import __version__

USUAL_COUNTRY: dict[str, str] = {"es": "MX", "en": "US"}
"""Where a call takes place of which nobody says it."""
NO_RULES = "none"
HOUR = datetime.time(10, 0)
DEFAULT = "default"
DAYS_TO_WAIT = 30
"""For how long a dialogue's collector may wait, of whom no more is said."""


class Asked(NamedTuple):
    """What a trainee asks for; None for what is left to chance, or to the scenario.

    Attributes:
        scenario, portfolio, policy: names or paths.
        work_list: ids of accounts, in their order; empty for the whole portfolio.
        work_list_of: where they were read.
        difficulty: 1 to 5.
        objection, manner: names.
        country: ISO code of two letters.
        language: of the conversation.
        inbound, channel: how they come to talk.
        seed: of debtor and luck.
        trainee: who practises.
        chair: whom he plays.
        reword, model: address of an endpoint that says answers in other words, and its model; None for none.
    """

    scenario: str = "cards"
    portfolio: str | None = None
    policy: str | None = None
    work_list: Sequence[str] = ()
    work_list_of: str = ""
    difficulty: int | None = None
    objection: str | None = None
    manner: str | None = None
    country: str | None = None
    language: Language = "es"
    inbound: bool = False
    channel: Channel = "phone"
    seed: int = 1
    trainee: str = ""
    chair: Literal["collector", "debtor"] = "collector"
    reword: str | None = None
    model: str | None = None


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


# --- from a portfolio ----------------------------------------------------------------------


def open_session(asked: Asked, store: Store | None) -> Opened:
    """Open a session: choose a debtor, let the telephone be picked up, and write it down.

    Raises:
        InputError: something that was asked for cannot be found or read, or there is no such debtor.
    """
    country = country_of(asked)
    case = _case(asked.scenario, asked.portfolio, asked.policy, country, asked.seed)
    setup = case.setup(case.plan(case.policies[0]), None)
    scene = scene_of(new_world(setup, setup.plan, 0))
    wanted = Wanted(
        asked.difficulty,
        _row(asked.objection, list(case.objections.objections), "objection"),
        _row(asked.manner, list(case.manners.manners), "manner"),
    )
    rows: Sequence[int] = (
        rows_of(setup, asked.work_list, asked.work_list_of)
        if asked.work_list
        else [int(row) for row in late_rows(setup, asked.seed)]
    )
    chosen = choose(setup, scene, rows, wanted)
    specification = _specified(asked, country, case, setup, scene, chosen)
    opened = _opened(new_id(), specification, case, setup, scene, chosen.row, store)
    if store is not None:
        store.open(opened.session.id, specification.model_dump(mode="json"))
    return opened


def resume(store: Store, session: str) -> Opened:
    """Take up a stored session where it stopped.

    Raises:
        InputError: there is no such session, or model or content have changed since.
    """
    stored = store.session(session)
    specification = Specification.model_validate(stored.spec, strict=False)
    opened = _again(stored.id, specification, store)
    events = store.events(stored.id)
    opened.session.restore(events)
    return opened._replace(answered=tuple(each for each in events if each.kind == "answered"))


def _again(session: str, specification: Specification, store: Store) -> Opened:
    """Return a session as it was when it was opened."""
    if specification.dialogue is not None:
        return _of_dialogue(session, specification, store)
    case = _case(
        specification.scenario,
        specification.portfolio,
        specification.policy,
        specification.country,
        specification.seed,
    )
    setup = case.setup(case.plan(case.policies[0]), None)
    if specification.account not in setup.ids:
        raise InputError(
            f'session {session}: the portfolio has no account "{specification.account}" any more; '
            "put the file back with which the session was opened"
        )
    scene = scene_of(new_world(setup, setup.plan, 0))
    return _opened(session, specification, case, setup, scene, setup.ids.index(specification.account), store)


def country_of(asked: Asked) -> str:
    """Return the country of a call: as asked, else the scenario's, else the usual one of the language."""
    if asked.country is not None:
        return asked.country.upper()
    from collsim.simulation.scenario import Scenario

    conduct = load(Scenario, find("scenario", asked.scenario)).conduct
    return USUAL_COUNTRY[asked.language] if conduct == NO_RULES else conduct


def _case(scenario: str, portfolio: str | None, policy: str | None, country: str, seed: int) -> Case:
    conduct = country if country in names("conduct") else NO_RULES
    case = open_case(
        scenario,
        portfolio=portfolio,
        policies=None if policy is None else [policy],
        benchmarks=[],
        conduct=conduct,
        seed=seed,
    )
    return replace(case, policies=case.policies[:1])


def _row(name: str | None, known: list[str], what: str) -> int | None:
    if name is None:
        return None
    if name not in known:
        listed = ", ".join(known)
        raise InputError(f'there is no {what} "{name}"{did_you_mean(name, known)}; there are: {listed}')
    return known.index(name)


def _specified(
    asked: Asked, country: str, case: Case, setup: Setup, scene: Scene, chosen: Candidate
) -> Specification:
    himself = (
        asked.inbound
        or asked.channel == "whatsapp"
        or asked.manner
        or asked.objection
        or asked.chair == "debtor"
    )
    return Specification(
        trainee=asked.trainee,
        scenario=asked.scenario,
        portfolio=asked.portfolio,
        policy=asked.policy or case.policies[0].name,
        account=setup.ids[chosen.row],
        seed=asked.seed,
        manner=asked.manner,
        listener=Listener.HOLDER if himself else who_answers(setup, scene, chosen.row),
        inbound=asked.inbound,
        channel=asked.channel,
        country=country,
        language=asked.language,
        difficulty=chosen.difficulty,
        failure=chosen.failure,
        chair=asked.chair,
        reword=asked.reword,
        model=asked.model,
        ears=model_of(None).edition,
        version=__version__,
        hashes=case.hashes(),
    )


def _opened(
    session: str,
    specification: Specification,
    case: Case,
    setup: Setup,
    scene: Scene,
    row: int,
    store: Store | None,
) -> Opened:
    """Return a session at its beginning: who talks with whom, in which world."""
    met = meet(
        setup,
        scene,
        row,
        manner=_row(specification.manner, list(case.manners.manners), "manner"),
        listener=specification.listener,
        inbound=specification.inbound,
    )
    names_ = names_for(
        load(Cast, find("cast", DEFAULT)),
        specification.language,
        specification.account,
        _name_in(case, specification.account),
        specification.trainee,
    )
    profile = profile_of(specification.country, specification.language)
    now = datetime.datetime.combine(date_of(setup.first_day), HOUR)
    return _in_room(
        session,
        specification,
        met,
        store,
        names=names_,
        manner=list(case.manners.manners)[met.debtor.manner],
        objections=list(case.objections.objections),
        known=(int(met.account.overdue), int(met.account.balance)),
        currency=profile.currency or case.currency,
        now=now,
        true_steps=true_steps(case, met.dpd),
        conduct=case.conduct,
        case=case,
        setup=setup,
        row=row,
    )


def _in_room(
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
    live = Session(session, room, conduct, authority_of(met), store)
    return Opened(live, specification, names, case, setup, row, facts, greeting)


def ears_for(
    specification: Specification, now: datetime.datetime, true_steps: Sequence[str], names: Names
) -> Ears:
    """Return how the words of a session are understood."""

    def ears(text: str, moment: Moment) -> Understanding:
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


def true_steps(case: Case, dpd: int) -> tuple[str, ...]:
    """Return what is really ahead of an account under the policy: its treatments, and what they announce."""
    ahead = [step.treatment for step in case.policies[0].content.steps if step.days_past_due[1] >= dpd]
    found: dict[str, None] = {}
    for name in ahead:
        treatment = case.treatments.treatments[name]
        found[name] = None
        if treatment.announces is not None:
            found[treatment.announces] = None
    return tuple(found)


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
        examples=examples_in(voices_in(spec.language), lambda name: reply_of(objections, name)),
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


def _name_in(case: Case, account: str) -> str:
    accounts = case.portfolio.accounts
    said = accounts.loc[accounts["id"] == account, "name"]
    return str(said.iloc[0]) if len(said) and said.notna().iloc[0] else ""


# --- from a dialogue -----------------------------------------------------------------------


def fork(dialogue: str, line: str | None, language: Language, trainee: str, store: Store | None) -> Opened:
    """Go on with a dialogue's call from a line, against the live debtor.

    Args:
        dialogue: name or path.
        line: id of one of its lines; None for the first, before anything is said.
        language: of the conversation.
        trainee: who practises.
        store: where it is kept.

    Raises:
        InputError: there is no such dialogue or line, or the file has mistakes.
    """
    told, _ = read_dialogue(dialogue)
    start = line or told.calls[0].lines[0].id
    facts = facts_at(told, start)
    specification = Specification(
        trainee=trainee,
        scenario=told.scenario,
        portfolio=None,
        policy="",
        account=dialogue,
        seed=1,
        manner=None,
        listener=facts.listener,
        inbound=False,
        channel="phone",
        country=facts.country,
        language=language,
        difficulty=0,
        failure=0.0,
        dialogue=dialogue,
        line=start,
        ears=model_of(None).edition,
        version=__version__,
        hashes={"dialogue": content_hash(told)},
    )
    opened = _of_dialogue(new_id(), specification, store)
    if store is not None:
        store.open(opened.session.id, specification.model_dump(mode="json"))
    return opened


def _of_dialogue(session: str, specification: Specification, store: Store | None) -> Opened:
    """Return a session that goes on with a dialogue."""
    told, path = read_dialogue(specification.dialogue or "")
    line = specification.line or ""
    debtors = debtors_of(told, path.parent)
    facts = facts_at(told, line)
    call = call_at(told, line, debtors)
    account, debtor = np.zeros(1, ACCOUNT)[0], np.zeros(1, DEBTOR)[0]
    account.balance, account.overdue = cents(float(facts.balance)), cents(float(facts.overdue))
    strategy = compile_strategies([load(Strategy, find("strategy", STANDARD))])[0]
    scene = Scene(None, debtors.p, debtors.talk, _authority_in(facts), strategy, strategy)
    met = Encounter(scene, account, debtor, call, facts.days_past_due)
    return _in_room(
        session,
        specification,
        met,
        store,
        names=Names(facts.debtor, specification.trainee or facts.collector, facts.creditor),
        manner=debtors.manners[call.manner],
        objections=debtors.objections,
        known=(int(account.overdue), int(account.balance)),
        currency=facts.currency,
        now=facts.now,
        true_steps=(),
        conduct=load(Conduct, find("conduct", facts.country)),
        facts=facts,
    )


def _authority_in(facts: Facts) -> Any:
    """Return the authority that a dialogue's plan gives: from its opening down to its floor."""
    policy = np.zeros(1, POLICY)[0]
    owed = float(facts.overdue)
    policy.opening = facts.plan.opening / owed
    policy.minimum = policy.supervised = facts.plan.floor / owed
    policy.horizon_of_promises = DAYS_TO_WAIT
    return policy
