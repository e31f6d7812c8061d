"""With whom to practise: how hard a debtor is, and that the trial calls are those of a session."""

import numpy as np
import pytest

from collsim.errors import InputError
from collsim.negotiation.conversation import converse
from collsim.roleplay.choosing import LEVELS, SAMPLE, TRIES, Wanted, choose, judge, late_rows
from collsim.roleplay.encounter import meet
from tests.roleplay.rooms import place


@pytest.fixture(scope="module")
def judged():
    """The debtors among whom one is chosen, in the order of the seed, each with his difficulty."""
    _, setup, scene = place()
    return judge(setup, scene, [int(row) for row in late_rows(setup, 1)[:SAMPLE]])


def test_failure_is_the_share_of_calls_like_a_sessions_in_which_nothing_is_agreed(judged):
    _, setup, scene = place()
    for candidate in judged[:12]:
        calls = [meet(setup, scene, candidate.row, attempt=attempt) for attempt in range(TRIES)]
        for met in calls:
            converse(met.call, scene.p, scene.talk, scene.policy, scene.reference, met.dpd)
        assert candidate.failure == sum(met.call.agreed == 0 for met in calls) / TRIES
    assert len({candidate.failure for candidate in judged[:12]}) > 3


def test_whoever_else_is_judged_changes_no_debtor(judged):
    _, setup, scene = place()
    some = judge(setup, scene, [candidate.row for candidate in judged[5:25]])
    assert [each.failure for each in some] == [each.failure for each in judged[5:25]]


def test_quintiles_rise_with_failure_and_are_as_large_as_each_other(judged):
    levels = np.array([candidate.difficulty for candidate in judged])
    assert np.bincount(levels)[1:].tolist() == [SAMPLE // LEVELS] * LEVELS
    failures = np.array([candidate.failure for candidate in judged])
    for level in range(1, LEVELS):
        assert failures[levels == level].max() <= failures[levels == level + 1].min()


def test_the_first_who_is_as_hard_as_was_asked_for_is_chosen(judged):
    _, setup, scene = place()
    rows = [candidate.row for candidate in judged]
    for level in range(1, LEVELS + 1):
        first = next(candidate for candidate in judged if candidate.difficulty == level)
        assert choose(setup, scene, rows, Wanted(difficulty=level)) == first
    with pytest.raises(InputError, match="none of 1 late debtors"):
        choose(setup, scene, rows[:1], Wanted(difficulty=LEVELS))
