"""Treatments that take turns: which is given on which day, worked out by hand."""

import json

import pytest

from collsim.experiments.case import open_case
from collsim.policies.policy import Policy
from collsim.records import Channel, Kind
from collsim.simulation.simulate import simulate
from tests.simulation.certain import portfolio, with_certainty
from tests.simulation.worlds import case_of, policy_of

SMS, LETTER, BUREAU = "sms", "letter", "bureau"
AWAY = 1  # 59 days past due on the first morning; he never pays
EVERY_FIVE = [
    {"treatment": SMS, "days_past_due": [1, 300], "every": 5},
    {"treatment": LETTER, "days_past_due": [1, 300], "every": 5},
]


def given(runner, steps, rotation, closed=(), days=21):
    """Return (day, treatment) of everything that is given to him who is never there."""
    case = case_of(portfolio(), days=days, runoff_days=0, collectors=0)
    setup = with_certainty(case.setup(case.plan(policy_of(steps=steps, rotation=rotation)), None))
    for channel in closed:
        setup.book["channels"] &= ~(1 << channel)
    events = simulate(setup, 0, runner, keep_events=True).events
    events = events[(events["kind"] == Kind.GIVEN) & (events["account"] == AWAY)]
    names = list(case.treatments.treatments)
    return [(int(e["day"]) - setup.first_day, names[e["detail"]]) for e in events]


def test_without_a_rotation_both_are_given_on_the_same_day(runner):
    days = [0, 5, 10, 15, 20]
    assert given(runner, EVERY_FIVE, []) == [(day, name) for day in days for name in (SMS, LETTER)]


def test_they_take_turns_in_the_order_of_the_group(runner):
    turns = [(0, LETTER), (5, SMS), (10, LETTER), (15, SMS), (20, LETTER)]
    assert given(runner, EVERY_FIVE, [[LETTER, SMS]]) == turns
    assert given(runner, EVERY_FIVE[::-1], [[LETTER, SMS]]) == turns


def test_what_cannot_reach_him_leaves_its_turn_to_the_others(runner):
    assert given(runner, EVERY_FIVE, [[LETTER, SMS]], closed=[Channel.POST]) == [
        (day, SMS) for day in (0, 5, 10, 15, 20)
    ]


def test_what_opens_later_has_its_turn_as_soon_as_it_opens(runner):
    """The letter's days begin eleven days from now, and it was never given."""
    steps = [EVERY_FIVE[0], EVERY_FIVE[1] | {"days_past_due": [70, 300]}]
    assert given(runner, steps, [[SMS, LETTER]]) == [
        (0, SMS), (5, SMS), (10, SMS), (15, LETTER), (20, SMS),
    ]  # fmt: skip


def test_what_closes_holds_nobody_up(runner):
    """The letter's days end after the seventh from now: it cannot be given again."""
    steps = [EVERY_FIVE[0], EVERY_FIVE[1] | {"days_past_due": [1, 66]}]
    assert given(runner, steps, [[SMS, LETTER]]) == [
        (0, SMS), (5, LETTER), (10, SMS), (15, SMS), (20, SMS),
    ]  # fmt: skip


def test_what_was_given_as_often_as_may_be_holds_nobody_up(runner):
    steps = [EVERY_FIVE[0], EVERY_FIVE[1] | {"at_most": 1}]
    assert given(runner, steps, [[SMS, LETTER]]) == [
        (0, SMS), (5, LETTER), (10, SMS), (15, SMS), (20, SMS),
    ]  # fmt: skip


def test_whose_turn_it_is_says_how_long_it_waits(runner):
    """A text three days after anything, a letter nine: never given, it makes the next text wait."""
    steps = [EVERY_FIVE[0] | {"every": 3}, EVERY_FIVE[1] | {"every": 9}]
    assert given(runner, steps, [[SMS, LETTER]]) == [(0, SMS), (9, LETTER), (12, SMS)]


def test_groups_do_not_know_of_each_other(runner):
    steps = [*EVERY_FIVE, {"treatment": BUREAU, "days_past_due": [1, 300], "every": 8}]
    assert [name for _, name in given(runner, steps, [[SMS, LETTER]]) if name == BUREAU] == [BUREAU] * 3


STEP = {"days_past_due": [1, 30], "every": 5}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ({"rotation": [[SMS, LETTER]], "steps": [STEP | {"treatment": SMS}]}, 'no step gives "letter"'),
        ({"rotation": [[SMS, SMS]], "steps": [STEP | {"treatment": SMS}]}, "more than once"),
        ({"rotation": [[SMS]], "steps": [STEP | {"treatment": SMS}]}, "rotation.0"),
        (
            {
                "rotation": [[SMS, LETTER]],
                "steps": [STEP | {"treatment": SMS}, {"treatment": LETTER, "days_past_due": [1, 30]}],
            },
            "give every step",
        ),
        ({"rotation": [[SMS, LETTER]], "ranking": "index", "steps": EVERY_FIVE}, "not by turns"),
    ],
)
def test_a_rotation_that_cannot_turn_is_refused(content, told):
    with pytest.raises(ValueError, match=told):
        policy_of(**content)


def test_what_the_staff_do_takes_no_turns(tmp_path):
    text = {"en": "A", "es": "B"}
    steps = [STEP | {"treatment": SMS}, STEP | {"treatment": "call"}]
    content = {"kind": "policy", "title": text, "about": text, "family": "other", "steps": steps}
    content["rotation"] = [[SMS, "call"]]
    assert Policy.model_validate_json(json.dumps(content)).rotation == (("sms", "call"),)
    file = tmp_path / "turns.yaml"
    file.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(Exception, match='"call" is no message or notice'):
        open_case("cards", policies=[str(file)], benchmarks=[])
