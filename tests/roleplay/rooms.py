"""Rooms for tests: a debtor of the shipped portfolio, or one who is made up, with ears and a voice."""

import datetime
from functools import cache

import numpy as np

from collsim.experiments.case import open_case
from collsim.experiments.rooms import ears_for, rubric_of
from collsim.policies.conduct import Conduct
from collsim.records import Listener
from collsim.roleplay.authority import authority_of
from collsim.roleplay.encounter import meet, scene_of
from collsim.roleplay.room import Room
from collsim.roleplay.sessions.session import Session, Specification
from collsim.roleplay.speech.voice import Names, Voice
from collsim.roleplay.speech.voices import voices_in
from collsim.simulation.world import new_world
from collsim.units import date_of

NAMES = Names("Juan Pérez", "Ana", "Crédito Andino")

__all__ = ["Conduct", "late", "place", "room_with", "rubric_of", "session_with"]


@cache
def place(policy="liberal", replication=0, country="MX"):
    """Case, setup and scene of the shipped portfolio under a policy and a country's rules."""
    case = open_case("cards", policies=[policy], benchmarks=[], conduct=country)
    setup = case.setup(case.plan(case.policies[0]), None)
    return case, setup, scene_of(new_world(setup, setup.plan, replication))


voices = cache(voices_in)


@cache
def late():
    """Rows of the shipped portfolio's accounts with something past due."""
    return tuple(int(row) for row in np.flatnonzero(place()[1].book["overdue"] > 0))


def specification(language="es", country="MX", **values):
    """What a session was opened with, for tests that need one."""
    said = {
        "trainee": "Ana", "scenario": "cards", "portfolio": None, "policy": "liberal", "account": "x",
        "seed": 1, "manner": None, "listener": Listener.HOLDER, "inbound": False, "channel": "phone",
        "country": country, "language": language, "difficulty": 3, "failure": 0.5,
        "ears": "linear", "version": "0", "hashes": {},
    }  # fmt: skip
    return Specification(**(said | values))


def room_with(met, language="es", country="MX", currency="MXN", seed=1):
    """A room in which somebody has picked up."""
    case, setup, _ = place()
    voice = Voice(
        voices(language),
        manner=list(case.manners.manners)[met.call.manner],
        country=country,
        seed=seed,
        today=int(met.call.day),
        names=NAMES,
        objections=case.objections,
    )
    now = datetime.datetime.combine(date_of(setup.first_day), datetime.time(10))
    ears = ears_for(specification(language, country), now, (), NAMES)
    known = (int(met.account.overdue), int(met.account.balance))
    return Room(met, ears, voice, list(case.objections.objections), known, currency)


def session_with(met, store=None, **options):
    """A session in such a room, under the rules of the room's country."""
    case = place()[0]
    return Session("s", room_with(met, **options), case.conduct, authority_of(met), store)


def met_at(row, replication=0, policy="liberal", **options):
    """A debtor of the shipped portfolio on the line."""
    _, setup, scene = place(policy, replication)
    return meet(setup, scene, row, **options)
