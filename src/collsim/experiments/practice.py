"""Practice: a session opened on a portfolio, or taken up again."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

from pydantic import ValidationError

from collsim.content import did_you_mean, find, load, names
from collsim.errors import InputError
from collsim.experiments.case import Case, open_case
from collsim.experiments.dialogue_rooms import of_dialogue
from collsim.experiments.rooms import DEFAULT, HOUR, Opened, in_room
from collsim.records import Listener
from collsim.roleplay.casts import Cast, names_for
from collsim.roleplay.choosing import Candidate, Wanted, choose, late_rows, rows_of
from collsim.roleplay.encounter import Scene, meet, scene_of, who_answers
from collsim.roleplay.sessions.session import Specification, new_id
from collsim.roleplay.sessions.store import Store
from collsim.roleplay.speech.voice import Channel
from collsim.roleplay.understanding.model import model_of
from collsim.roleplay.understanding.profiles import Language, profile_of
from collsim.simulation.setup import Setup
from collsim.simulation.world import new_world
from collsim.units import date_of
from collsim.version import __version__

USUAL_COUNTRY: dict[str, str] = {"es": "MX", "en": "US"}
"""Where a call takes place of which nobody says it."""
NO_RULES = "none"


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
    events = store.events(stored.id)
    try:
        specification = Specification.model_validate(stored.spec, strict=False)
        if specification.replayed:
            raise InputError(
                f"session {stored.id}: is of a dialogue that was replayed; replay it again: "
                f"collsim dialogue replay {specification.dialogue}"
            )
        opened = _again(stored.id, specification, store)
        opened.session.restore(events)
    except ValidationError as problem:
        raise InputError(
            f"session {stored.id}: is not as this version writes sessions, or is damaged ({problem}); "
            "it can be exported, not taken up again"
        ) from problem
    return opened._replace(answered=tuple(each for each in events if each.kind == "answered"))


def _again(session: str, specification: Specification, store: Store) -> Opened:
    """Return a session as it was when it was opened."""
    if specification.dialogue is not None:
        return of_dialogue(session, specification, store)
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
    return in_room(
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


def _name_in(case: Case, account: str) -> str:
    accounts = case.portfolio.accounts
    said = accounts.loc[accounts["id"] == account, "name"]
    return str(said.iloc[0]) if len(said) and said.notna().iloc[0] else ""
