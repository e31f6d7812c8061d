"""Dialogues gone on with: somebody takes over a call of the shelf, against the live debtor."""

from __future__ import annotations

from typing import Any

import numpy as np

from collsim.collectors.strategies import STANDARD, Strategy, compile_strategies
from collsim.content import content_hash, find, load
from collsim.experiments.rooms import Opened, in_room
from collsim.policies.conduct import Conduct
from collsim.records import ACCOUNT, DEBTOR, POLICY
from collsim.roleplay.encounter import Encounter, Scene
from collsim.roleplay.sessions.session import Specification, new_id
from collsim.roleplay.sessions.store import Store
from collsim.roleplay.shelf.dialogues import Dialogue
from collsim.roleplay.shelf.replay import Facts, call_at, debtors_of, facts_at, read_dialogue
from collsim.roleplay.speech.voice import Names
from collsim.roleplay.understanding.model import model_of
from collsim.roleplay.understanding.profiles import Language
from collsim.units import cents
from collsim.version import __version__

DAYS_TO_WAIT = 30
"""For how long a dialogue's collector may wait, of whom no more is said."""


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
    specification = specified(dialogue, told, start, language, trainee)
    opened = of_dialogue(new_id(), specification, store)
    if store is not None:
        store.open(opened.session.id, specification.model_dump(mode="json"))
    return opened


def specified(
    name: str, dialogue: Dialogue, line: str, language: Language, trainee: str, *, replayed: bool = False
) -> Specification:
    """Return what a session on a dialogue is opened with.

    Args:
        name: name or path of the dialogue.
        dialogue: what it says.
        line: id of the line from which it goes on.
        language: of the conversation.
        trainee: who practises.
        replayed: whether the dialogue is only replayed, and what is said at its stops is kept.

    Raises:
        InputError: there is no such line.
    """
    facts = facts_at(dialogue, line)
    return Specification(
        trainee=trainee,
        scenario=dialogue.scenario,
        portfolio=None,
        policy="",
        account=name,
        seed=1,
        manner=None,
        listener=facts.listener,
        inbound=False,
        channel="phone",
        country=facts.country,
        language=language,
        difficulty=0,
        failure=0.0,
        dialogue=name,
        line=line,
        replayed=replayed,
        ears=model_of(None).edition,
        version=__version__,
        hashes={"dialogue": content_hash(dialogue)},
    )


def of_dialogue(session: str, specification: Specification, store: Store | None) -> Opened:
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
    return in_room(
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
