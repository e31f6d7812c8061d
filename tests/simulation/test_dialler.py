"""Machines that dial, lines wanted and allowed; the way of a visitor; the days of a part-timer."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from collsim.records import COLLECTOR, FLOOR, TEAM, Dialling
from collsim.simulation.dialler import is_allowed, lines_wanted
from collsim.simulation.floor import works_on
from collsim.simulation.visits import travel_seconds


def team_of(**values):
    team = np.zeros(1, TEAM)[0]
    for name, value in values.items():
        team[name] = value
    return team


TEAMS = st.builds(
    lambda cap, answered, share: team_of(cap=cap, answered=answered, abandoned=int(share * cap * answered)),
    st.sampled_from([0.0, 0.01, 0.03, 0.25]),
    st.integers(0, 2_000),
    st.floats(0.0, 1.0),
)


@given(TEAMS, st.integers(0, 60), st.integers(0, 30), st.data())
def test_whoever_picks_up_the_cap_is_kept(team, ringing, free, data):
    """Of the lines that may ring, any number may be answered at once, while nobody else becomes free."""
    if not is_allowed(team, ringing, free):
        return
    picked_up = data.draw(st.integers(0, ringing))
    abandoned = team.abandoned + max(0, picked_up - free)
    assert abandoned <= team.cap * (team.answered + picked_up) + 1e-9


@given(TEAMS, st.integers(0, 60), st.integers(0, 30))
def test_a_line_for_everybody_who_is_free_is_always_allowed(team, ringing, free):
    assert is_allowed(team, min(ringing, free), free)
    assert is_allowed(team, ringing, free) or not is_allowed(team, ringing + 1, free)


def test_a_power_machine_rings_so_many_lines_for_each_who_is_free():
    team = team_of(dialling=Dialling.POWER, lines=2.5)
    assert [lines_wanted(team, free, 9) for free in range(4)] == [0, 2, 5, 7]


def test_a_predictive_machine_rings_as_many_as_will_be_answered():
    team = team_of(dialling=Dialling.PREDICTIVE, lines=4.0, dialled=1_000_000, answered=400_000)
    assert lines_wanted(team, 2, 0) == 5
    assert lines_wanted(team, 2, 2) == 10
    assert lines_wanted(team_of(dialling=Dialling.PREDICTIVE, lines=2.0, dialled=10, answered=1), 2, 0) == 4


@pytest.mark.parametrize(
    ("one", "other", "steps"), [(0, 0, 0), (0, 1, 1), (0, 2, 2), (0, 8, 4), (4, 3, 1), (7, 1, 2)]
)
def test_the_way_between_areas_of_a_square(one, other, steps):
    floor = np.zeros(1, FLOOR)[0]
    floor.areas, floor.within, floor.between = 9, 300, 60
    assert travel_seconds(floor, one, other) == 300 + 60 * steps == travel_seconds(floor, other, one)


@given(st.floats(0.01, 1.0), st.floats(0.0, 1.0, exclude_max=True), st.integers(1, 2_000))
def test_a_part_timer_works_his_share_of_the_days(share, phase, days):
    person = np.zeros(1, COLLECTOR)[0]
    person.share, person.phase = share, phase
    worked = sum(works_on(person, day) for day in range(days))
    assert abs(worked - share * days) <= 1.0
