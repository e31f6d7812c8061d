"""Policies: what a supervisor may grant, who calls again, and steps for those who do not pick up."""

import json

import numpy as np
import pytest

from collsim.content import find, load
from collsim.policies.policy import Policy, compile_policy, compile_steps
from collsim.policies.steps import due_day
from collsim.records import ACCOUNT, Voices
from collsim.units import NEVER

TEXT = {"en": "A", "es": "B"}


def policy(**values):
    base = {"kind": "policy", "title": TEXT, "about": TEXT, "family": "other"}
    return Policy.model_validate_json(json.dumps(base | values))


@pytest.mark.parametrize(("authority", "share"), [({}, 1.0), ({"minimum": 0.5, "supervised": 0.2}, 0.2)])
def test_what_a_supervisor_may_grant(authority, share):
    assert compile_policy(policy(authority=authority), 1.0)[0].supervised == share


def test_a_supervisor_may_not_grant_less_than_the_collector():
    with pytest.raises(ValueError, match="supervised must not exceed minimum"):
        policy(authority={"minimum": 0.5, "supervised": 0.6})


@pytest.mark.parametrize("voices", Voices)
def test_voices(voices):
    assert compile_policy(policy(voices=voices.name.lower()), 1.0)[0].voices == voices
    assert compile_policy(policy(), 1.0)[0].voices == Voices.ANY


def test_shipped_supervisors_may_grant_more_than_collectors():
    rational = load(Policy, find("policy", "rational")).authority
    assert rational.supervised is not None
    assert rational.supervised < rational.minimum


@pytest.mark.parametrize(("silent", "due"), [(0, False), (3, False), (4, True), (9, True)])
def test_a_step_for_who_does_not_pick_up(silent, due):
    steps = compile_steps(
        policy(steps=[{"treatment": "visit", "days_past_due": [1, 90], "after_silent_dials": 4}]),
        ["visit"],
        1.0,
    )
    account = np.zeros(1, ACCOUNT)[0]
    account.arrives, account.last = NEVER, -NEVER
    account.dials_since_contact = silent
    assert due_day(steps[0], account, 40, 1_000) == (1_000 if due else NEVER)
