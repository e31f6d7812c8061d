"""What conduct rules come to: hours and limits of channels, and their picture."""

import pytest

from collsim.content import find, load, names
from collsim.policies.conduct import Conduct
from collsim.reporting.conduct import CHANNELS, allowances, hours_of, is_house_policy
from collsim.reporting.conduct_figures import hours_chart
from collsim.units import HOUR

COUNTRIES = [load(Conduct, find("conduct", name)) for name in names("conduct")]


def conduct_of(code):
    return next(conduct for conduct in COUNTRIES if conduct.code == code)


def in_hours(hours):
    return {
        kind: [(opens // HOUR, closes // HOUR) for opens, closes in windows]
        for kind, windows in hours.items()
    }


@pytest.mark.parametrize(
    ("code", "channel", "expected"),
    [
        ("CO", "phone", {"mon_fri": [(7, 19)], "sat": [(8, 15)], "sun": [], "holiday": []}),
        ("CO", "visit", {"mon_fri": [], "sat": [], "sun": [], "holiday": []}),
        ("CL", "visit", {"mon_fri": [(8, 20)], "sat": [(10, 13)], "sun": [], "holiday": []}),
        ("US", "email", {key: [(8, 21)] for key in ("mon_fri", "sat", "sun", "holiday")}),
        ("US", "post", {key: [(0, 24)] for key in ("mon_fri", "sat", "sun", "holiday")}),
    ],
)
def test_hours(code, channel, expected):
    assert in_hours(hours_of(conduct_of(code), channel)) == expected


def test_weekdays_that_differ_are_all_named():
    rules = conduct_of("CL").model_copy(
        update={"rules": tuple(rule for rule in conduct_of("CL").rules if rule.id == "cl-hours")}
    )
    only_mondays = rules.rules[0].model_copy(
        update={"hours": rules.rules[0].hours.model_copy(update={"weekdays": ("mon",)})}
    )
    hours = hours_of(rules.model_copy(update={"rules": (only_mondays,)}), "phone")
    assert in_hours(hours)["mon_fri"] == [(0, 24), (8, 20)]


@pytest.mark.parametrize("conduct", COUNTRIES, ids=lambda each: each.code)
def test_every_channel_stands_once(conduct):
    named = [channel for each in allowances(conduct) for channel in each.channels]
    assert sorted(named) == sorted(CHANNELS)
    assert all(each.is_ever_allowed for each in allowances(conduct)) == (
        conduct.code not in ("CO", "EC", "MX")
    )


def test_house_policy_is_told_from_law():
    assert [conduct.code for conduct in COUNTRIES if is_house_policy(conduct)] == ["ES"]


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_picture_shows_every_country(lang):
    chart = hours_chart(COUNTRIES, lang)
    shown = [label.get_text() for label in chart.axes[0].get_yticklabels()]
    assert sorted(shown) == sorted(conduct.country.in_language(lang) for conduct in COUNTRIES)
    assert len(chart.axes) == 4
    assert chart.png(60) == hours_chart(COUNTRIES, lang).png(60)
