"""Conduct rules: each rule of each country from the outside, and the packed counters against plain lists."""

import datetime
import functools
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collsim.content import find, load
from collsim.errors import InputError
from collsim.policies.channels import SPOKEN, WRITTEN
from collsim.policies.clock import local_offsets
from collsim.policies.conduct import (
    Conduct,
    compile_rules,
    holiday_table,
    refusal,
    refusal_after_a_talk,
    window,
)
from collsim.records import ACCOUNT, RULE, Channel, Counted, RuleTest
from collsim.records.recent import age_recent, aged, count_attempt, count_reached, today, total, total_within
from collsim.units import HOUR, NEVER, SECONDS_A_DAY, day_of, weekday

ROOT = Path(__file__).resolve().parents[2]
START = day_of(datetime.date(2024, 1, 1))
PHONE, SMS, POST, VISIT, EMAIL, WHATSAPP, THIRD_PARTY = Channel
EVERY_CHANNEL = (1 << len(Channel)) - 1
HIMSELF = (*SPOKEN, *WRITTEN)
"""Ways to the debtor himself."""
COUNTRIES = ("none", "AR", "BR", "CL", "CO", "EC", "ES", "MX", "PE", "US")
ADDED = ("AR", "BR", "CL", "EC", "ES", "PE")


@functools.cache
def conduct_of(code):
    return load(Conduct, find("conduct", code))


def nobody():
    """An account that nobody has tried."""
    account = np.zeros(1, ACCOUNT)[0]
    account.last_contact = account.last_dial = -NEVER
    account.recent_as_of = START
    return account


def tried(account, day, channel, times=1):
    """Dialled, written to or visited, and not met."""
    for _ in range(times):
        count_attempt(account, channel, day)
    return account


def dialled(account, day, times=1):
    return tried(account, day, PHONE, times)


def spoken_to(account, day, channel=PHONE):
    tried(account, day, channel)
    count_reached(account, channel, day)
    account.last_contact = day
    return account


def written_to(account, day, channel=SMS):
    tried(account, day, channel)
    count_reached(account, channel, day)
    return account


def asked(code, date, clock="12:00:00", channel=PHONE, account=None):
    """The id of the rule that refuses this contact, or None."""
    conduct = conduct_of(code)
    day = day_of(datetime.date.fromisoformat(date))
    hours, minutes, seconds = (int(part) for part in clock.split(":"))
    row = refusal(
        nobody() if account is None else account,
        compile_rules(conduct, START),
        channel,
        day,
        hours * HOUR + minutes * 60 + seconds,
        bool(holiday_table(conduct, day, 1)[0]),
    )
    return None if row < 0 else conduct.rules[row].id


def number(date):
    return day_of(datetime.date.fromisoformat(date))


# ---------------------------------------------------------------------------------- hours and days


@pytest.mark.parametrize(
    ("code", "date", "opens", "closes", "rule"),
    [
        ("MX", "2025-09-15", "07:00", "22:00", "mx-hours"),  # a Monday
        ("CO", "2025-09-15", "07:00", "19:00", "co-hours-weekdays"),
        ("CO", "2025-09-19", "07:00", "19:00", "co-hours-weekdays"),  # a Friday
        ("CO", "2025-09-20", "08:00", "15:00", "co-hours-saturday"),
        ("US", "2025-09-15", "08:00", "21:00", "us-hours"),
        ("US", "2025-09-20", "08:00", "21:00", "us-hours"),
        ("US", "2025-09-21", "08:00", "21:00", "us-hours"),
        ("US", "2025-12-25", "08:00", "21:00", "us-hours"),
        ("PE", "2025-09-15", "07:00", "20:00", "pe-{}hours"),
        ("EC", "2025-09-15", "07:00", "20:00", "ec-hours"),
        ("ES", "2025-09-15", "09:00", "21:00", "es-house-hours"),
    ],
)
@pytest.mark.parametrize("channel", [PHONE, SMS, EMAIL, WHATSAPP])
def test_hours_hold_to_the_second(code, date, opens, closes, rule, channel):
    rule = rule.format("" if channel == PHONE else "message-")
    before_opening = f"{int(opens[:2]) - 1:02}:59:59"
    before_closing = f"{int(closes[:2]) - 1:02}:59:59"
    assert asked(code, date, before_opening, channel) == rule
    assert asked(code, date, f"{opens}:00", channel) is None
    assert asked(code, date, before_closing, channel) is None
    assert asked(code, date, f"{closes}:00", channel) == rule


@pytest.mark.parametrize(
    ("code", "date", "rule"),
    [
        ("MX", "2025-09-16", "mx-working-days"),  # Independence, a Tuesday
        ("MX", "2025-09-20", "mx-working-days"),
        ("MX", "2025-09-21", "mx-working-days"),
        ("CO", "2025-07-20", "co-days"),  # Independence, and a Sunday
        ("CO", "2026-07-20", "co-days"),  # Independence, a Monday
        ("CO", "2025-08-18", "co-days"),  # Assumption, moved to Monday
        ("CO", "2026-08-08", None),  # a Saturday
        ("CO", "2025-09-21", "co-days"),
        ("US", "2025-07-04", None),  # federal rules know no forbidden days
        ("US", "2025-09-21", None),
        ("MX", "2025-09-17", None),
        ("CO", "2026-07-21", None),
        ("PE", "2025-07-28", "pe-{}days"),  # Independence, a Monday
        ("PE", "2025-09-20", "pe-{}days"),
        ("PE", "2025-09-21", "pe-{}days"),
        ("PE", "2025-07-30", None),
        ("EC", "2025-12-25", "ec-days"),  # a Thursday
        ("EC", "2025-09-20", "ec-days"),
        ("EC", "2025-12-24", None),
        ("ES", "2026-01-06", "es-house-days"),  # Epiphany, a Tuesday
        ("ES", "2025-09-20", "es-house-days"),
        ("ES", "2026-01-07", None),
    ],
)
def test_days(code, date, rule):
    for channel in (PHONE, SMS, EMAIL, WHATSAPP):
        expected = rule and rule.format("" if channel == PHONE else "message-")
        assert asked(code, date, channel=channel) == expected


@pytest.mark.parametrize(
    ("date", "opens", "closes", "rule"),
    [("2025-09-15", 8, 20, "cl-hours"), ("2025-09-20", 10, 13, "cl-hours-saturday")],
)
@pytest.mark.parametrize("channel", SPOKEN)
def test_chile_has_shorter_hours_on_saturdays(date, opens, closes, rule, channel):
    assert asked("CL", date, f"{opens - 1:02}:59:59", channel) == rule
    assert asked("CL", date, f"{opens:02}:00:00", channel) is None
    assert asked("CL", date, f"{closes - 1:02}:59:59", channel) is None
    assert asked("CL", date, f"{closes:02}:00:00", channel) == rule
    assert asked("CL", date, f"{closes:02}:00:00", SMS) is None


@pytest.mark.parametrize(("date", "rule"), [("2025-09-18", "cl-days"), ("2025-09-21", "cl-days")])
def test_chile_binds_calls_and_visits_and_no_messages_to_days(date, rule):
    for channel in (PHONE, VISIT):
        assert asked("CL", date, channel=channel) == rule
    for channel in (SMS, POST, EMAIL, WHATSAPP):
        assert asked("CL", date, channel=channel) is None


@pytest.mark.parametrize("date", [f"2025-09-{dom}" for dom in range(15, 22)] + ["2025-07-20", "2026-07-20"])
@pytest.mark.parametrize("clock", ["00:00:00", "10:00:00", "23:59:59"])
def test_colombia_allows_no_visit(date, clock):
    assert asked("CO", date, clock, VISIT) == "co-no-visits"
    day = number(date)
    assert window(compile_rules(conduct_of("CO"), START), VISIT, day, False) == (0, 0)


@pytest.mark.parametrize(
    ("code", "opens", "closes"), [("MX", 7, 22), ("US", 8, 21), ("PE", 7, 20), ("CL", 8, 20)]
)
def test_hours_bind_visits_as_they_bind_calls(code, opens, closes):
    rules = compile_rules(conduct_of(code), START)
    monday = number("2025-09-15")
    assert window(rules, VISIT, monday, False) == (opens * HOUR, closes * HOUR)
    assert asked(code, "2025-09-15", f"{opens - 1:02}:59:59", VISIT) == f"{code.lower()}-hours"
    assert asked(code, "2025-09-15", f"{opens:02}:00:00", VISIT) is None


def test_visits_are_bound_by_the_days_of_mexico_and_not_of_the_united_states():
    assert asked("MX", "2025-09-20", channel=VISIT) == "mx-working-days"
    assert asked("MX", "2025-09-16", channel=VISIT) == "mx-working-days"
    assert asked("MX", "2025-09-17", channel=VISIT) is None
    assert asked("US", "2025-09-21", channel=VISIT) is None


def test_calls_that_count_do_not_count_visits():
    account = dialled(nobody(), number("2025-09-15"), 7)
    assert asked("US", "2025-09-16", channel=VISIT, account=account) is None
    account = spoken_to(nobody(), number("2025-09-15"))
    assert asked("US", "2025-09-16", channel=VISIT, account=account) is None


def test_a_saturday_that_is_a_holiday_in_colombia_stays_closed():
    assert asked("CO", "2026-08-07") == "co-days"  # Boyacá, a Friday
    assert asked("CO", "2027-08-07") == "co-days"  # Boyacá, a Saturday


@pytest.mark.parametrize("code", COUNTRIES)
@pytest.mark.parametrize("clock", ["00:00:00", "03:00:00", "23:59:59"])
def test_letters_are_bound_by_no_hour(code, clock):
    assert asked(code, "2025-09-15", clock, POST) is None
    assert asked(code, "2025-09-21", clock, POST) is None


@pytest.mark.parametrize("date", ["2025-01-01", "2025-09-21"])
@pytest.mark.parametrize("channel", list(Channel))
def test_without_rules_nothing_is_refused(date, channel):
    account = written_to(spoken_to(dialled(nobody(), number(date), 200), number(date)), number(date))
    assert asked("none", date, "03:00:00", channel, account) is None


def test_a_moment_of_another_local_day_is_outside_all_hours():
    rules = compile_rules(conduct_of("US"), START)
    for second in (-1, SECONDS_A_DAY):
        assert refusal(nobody(), rules, PHONE, START, second, False) == 0


def test_a_rule_holds_from_its_day():
    conduct = conduct_of("US")
    before = number("2021-11-29")
    rules = compile_rules(conduct, before - 100)
    assert list(rules["effective"]) == [number("2021-11-30")] * 4
    assert refusal(nobody(), rules, PHONE, before, 0, False) == -1
    assert refusal(nobody(), rules, PHONE, before + 1, 0, False) == 0
    assert window(rules, PHONE, before, False) == (0, SECONDS_A_DAY)
    assert list(compile_rules(conduct, START)["effective"]) == [START] * 4


def test_windows():
    rules = compile_rules(conduct_of("CO"), START)
    monday = number("2025-09-15")
    assert window(rules, PHONE, monday, False) == (7 * HOUR, 19 * HOUR)
    assert window(rules, SMS, monday + 5, False) == (8 * HOUR, 15 * HOUR)
    assert window(rules, PHONE, monday + 6, False) == (0, 0)
    assert window(rules, PHONE, monday, True) == (0, 0)
    assert window(rules, POST, monday + 6, True) == (0, SECONDS_A_DAY)


def test_hours_that_never_meet_leave_no_window():
    rules = np.concatenate([hours(1 << 0, 8, 12), hours(1 << 0, 14, 18)])
    monday = number("2025-09-15")
    assert window(rules, PHONE, monday, False) == (0, 0)
    assert window(rules, PHONE, monday + 1, False) == (0, SECONDS_A_DAY)


def hours(weekdays, opens, closes):
    return one_rule(RuleTest.HOURS, weekdays=weekdays, opens=opens * HOUR, closes=closes * HOUR)


def one_rule(test, channels=EVERY_CHANNEL, **values):
    rules = np.zeros(1, RULE)
    for name, value in ({"test": test, "channels": channels, "closes": SECONDS_A_DAY} | values).items():
        rules[0][name] = value
    return rules


def at_most(times, days, of=Counted.CONTACTS, each=False, channels=EVERY_CHANNEL):
    return one_rule(RuleTest.AT_MOST, channels, times=times, days=days, counted=of, each=each)


@given(
    st.lists(
        st.tuples(
            st.sampled_from([RuleTest.HOURS, RuleTest.DAYS]),
            st.integers(0, 255),
            st.integers(0, EVERY_CHANNEL),
        ),
        max_size=4,
    ),
    st.lists(st.tuples(st.integers(0, 23), st.integers(1, 24)), min_size=4, max_size=4),
    st.integers(START, START + 400),
    st.booleans(),
    st.integers(0, SECONDS_A_DAY - 1),
    st.sampled_from(Channel),
)
def test_the_window_is_where_nothing_is_refused(shapes, times, day, is_holiday, second, channel):
    rules = np.zeros(len(shapes), RULE)
    for row, ((test, weekdays, channels), (opens, closes)) in enumerate(zip(shapes, times, strict=False)):
        shape = {"weekdays": weekdays, "opens": opens * HOUR, "closes": closes * HOUR}
        rules[row] = one_rule(test, channels, **shape)[0]
    opens, closes = window(rules, channel, day, is_holiday)
    for moment in {second, opens - 1, opens, closes - 1, closes} & set(range(SECONDS_A_DAY)):
        allowed = refusal(nobody(), rules, channel, day, moment, is_holiday) == -1
        assert allowed == (opens <= moment < closes)


# ---------------------------------------------------------------------------------- repetition


def test_the_eighth_dial_in_seven_days_is_refused():
    monday = "2025-09-15"
    account = dialled(nobody(), number(monday), 6)
    assert asked("US", monday, account=account) is None
    dialled(account, number(monday))
    assert asked("US", monday, account=account) == "us-seven-calls-in-seven-days"
    assert asked("US", "2025-09-21", account=account) == "us-seven-calls-in-seven-days"
    assert asked("US", "2025-09-22", account=account) is None
    assert asked("US", "2025-09-21", channel=SMS, account=account) is None


def test_one_dial_a_day_never_meets_the_limit_of_seven():
    account = nobody()
    for day in range(START, START + 30):
        assert refusal(account, compile_rules(conduct_of("US"), START), PHONE, day, 12 * HOUR, False) == -1
        dialled(account, day)


def test_the_oldest_day_alone_leaves_the_week():
    account = dialled(dialled(nobody(), number("2025-09-15"), 3), number("2025-09-17"), 4)
    assert asked("US", "2025-09-21", account=account) == "us-seven-calls-in-seven-days"
    assert asked("US", "2025-09-22", account=account) is None
    dialled(account, number("2025-09-22"), 3)
    assert asked("US", "2025-09-22", account=account) == "us-seven-calls-in-seven-days"


def test_seven_days_of_pause_begin_with_the_conversation():
    account = spoken_to(nobody(), number("2025-09-15"))
    for date in ("2025-09-15", "2025-09-16", "2025-09-21"):
        assert asked("US", date, account=account) == "us-pause-after-conversation"
        assert asked("US", date, channel=SMS, account=account) is None
    assert asked("US", "2025-09-22", account=account) is None


def test_colombia_allows_one_contact_a_day():
    monday = number("2025-09-15")
    written = (written_to(nobody(), monday, channel) for channel in WRITTEN)
    for account in (spoken_to(nobody(), monday), *written):
        for channel in (PHONE, *WRITTEN):
            assert asked("CO", "2025-09-15", channel=channel, account=account) == "co-one-contact-a-day"
        assert asked("CO", "2025-09-16", account=account) is None


def test_in_colombia_a_dial_that_nobody_answers_is_no_contact():
    account = dialled(nobody(), number("2025-09-15"), 5)
    for channel in (PHONE, *WRITTEN):
        assert asked("CO", "2025-09-15", channel=channel, account=account) is None


def test_in_colombia_the_channel_of_a_conversation_is_the_one_channel_after_it():
    account = spoken_to(nobody(), number("2025-09-15"))
    for channel in WRITTEN:
        assert asked("CO", "2025-09-16", channel=channel, account=account) == "co-one-channel-a-week"
        assert asked("CO", "2025-09-20", channel=channel, account=account) == "co-one-channel-a-week"
        assert asked("CO", "2025-09-22", channel=channel, account=account) is None
    assert asked("CO", "2025-09-16", account=account) is None


def test_in_colombia_a_talk_at_the_door_closes_the_telephone_too():
    account = spoken_to(nobody(), number("2025-09-15"), VISIT)
    assert asked("CO", "2025-09-16", account=account) == "co-one-channel-a-week"
    assert asked("CO", "2025-09-22", account=account) is None


def test_before_a_conversation_colombia_allows_every_channel_but_visits():
    account = written_to(nobody(), number("2025-09-15"))
    for channel in (PHONE, *WRITTEN):
        assert asked("CO", "2025-09-16", channel=channel, account=account) is None


@pytest.mark.parametrize("spoken", SPOKEN)
def test_chile_allows_one_talk_a_week(spoken):
    account = spoken_to(nobody(), number("2025-09-01"), spoken)
    for channel in SPOKEN:
        assert asked("CL", "2025-09-05", channel=channel, account=account) == "cl-one-talk-a-week"
        assert asked("CL", "2025-09-08", channel=channel, account=account) is None
    assert asked("CL", "2025-09-05", channel=SMS, account=account) is None


def test_in_chile_a_visit_counts_though_nobody_is_met():
    account = tried(nobody(), number("2025-09-01"), VISIT)
    assert asked("CL", "2025-09-05", channel=VISIT, account=account) == "cl-one-visit-a-week"
    assert asked("CL", "2025-09-05", account=account) is None
    assert asked("CL", "2025-09-08", channel=VISIT, account=account) is None


@pytest.mark.parametrize(("one", "other"), [(SMS, SMS), (EMAIL, WHATSAPP), (POST, SMS)])
def test_chile_keeps_messages_apart_and_counts_them_together(one, other):
    account = written_to(nobody(), number("2025-09-01"), one)
    assert asked("CL", "2025-09-03", channel=other, account=account) == "cl-messages-apart"
    assert asked("CL", "2025-09-04", channel=other, account=account) is None
    written_to(account, number("2025-09-04"), other)
    assert asked("CL", "2025-09-07", channel=one, account=account) == "cl-two-messages-a-week"
    assert asked("CL", "2025-09-08", channel=one, account=account) is None


@pytest.mark.parametrize("channel", list(HIMSELF))
def test_ecuador_allows_one_attempt_a_day_by_each_channel(channel):
    account = tried(nobody(), number("2025-09-15"), channel)
    for other in HIMSELF:
        expected = "ec-once-a-day-by-channel" if other == channel else None
        assert asked("EC", "2025-09-15", channel=other, account=account) == expected
        assert asked("EC", "2025-09-16", channel=other, account=account) is None


@pytest.mark.parametrize("code", COUNTRIES)
def test_third_parties(code):
    """CO, EC and MX allow none, the US one, ever; the others are silent where nothing is disclosed."""
    account = nobody()
    first = asked(code, "2025-09-15", channel=THIRD_PARTY, account=account)
    account.third_parties = 1
    count_attempt(account, THIRD_PARTY, number("2025-09-15"))
    later = asked(code, "2026-03-16", channel=THIRD_PARTY, account=account)
    forbidden = {"CO": "co-no-references", "EC": "ec-only-who-owes", "MX": "mx-no-third-parties"}.get(code)
    assert first == forbidden
    assert later == ("us-third-parties-only-to-locate" if code == "US" else forbidden)


def test_only_third_parties_are_counted_for_ever():
    rule = conduct_of("US").rules[-1].model_dump(mode="json") | {"channels": ["phone"]}
    with pytest.raises(ValueError, match="at_most_ever is about third parties"):
        type(conduct_of("US").rules[-1]).model_validate_json(json.dumps(rule))


# ---------------------------------------------------------------------------------- every test by itself


def refused(rules, account, day, channel=PHONE):
    return refusal(account, rules, channel, day, 12 * HOUR, False) == 0


@pytest.mark.parametrize("days", range(1, 8))
def test_what_is_counted_leaves_after_its_days(days):
    rules = at_most(1, days, Counted.ATTEMPTS)
    account = dialled(nobody(), START)
    assert refused(rules, account, START)
    assert refused(rules, account, START + days - 1)
    assert not refused(rules, account, START + days)


def test_channels_are_counted_together_or_each():
    account = tried(tried(nobody(), START, SMS), START, EMAIL)
    both = 1 << SMS | 1 << EMAIL
    assert refused(at_most(2, 1, Counted.ATTEMPTS, channels=both), account, START, SMS)
    assert not refused(at_most(2, 1, Counted.ATTEMPTS, True, both), account, START, SMS)
    assert refused(at_most(1, 1, Counted.ATTEMPTS, True, both), account, START, SMS)
    assert not refused(at_most(1, 1, Counted.ATTEMPTS, channels=both), account, START, POST)


def test_other_channels_do_not_count():
    account = tried(nobody(), START, SMS, 9)
    assert not refused(at_most(1, 7, Counted.ATTEMPTS, channels=1 << EMAIL), account, START, EMAIL)


@pytest.mark.parametrize("channel", SPOKEN)
def test_who_is_not_met_has_been_tried_and_is_no_contact(channel):
    account = tried(nobody(), START, channel)
    assert refused(at_most(1, 1, Counted.ATTEMPTS), account, START, channel)
    assert not refused(at_most(1, 1, Counted.CONTACTS), account, START, channel)


@pytest.mark.parametrize("channel", WRITTEN)
def test_a_message_is_an_attempt_and_a_contact(channel):
    account = written_to(nobody(), START, channel)
    for of in Counted:
        assert refused(at_most(1, 1, of), account, START)


@pytest.mark.parametrize("days", [1, 7, 30])
@pytest.mark.parametrize("spoken", SPOKEN)
def test_a_pause_begins_with_a_talk_by_any_spoken_channel(days, spoken):
    rules = one_rule(RuleTest.PAUSE_AFTER_CONTACT, 1 << PHONE | 1 << SMS, days=days)
    account = spoken_to(nobody(), START, spoken)
    for channel in (PHONE, SMS):
        assert refused(rules, account, START + days - 1, channel)
        assert not refused(rules, account, START + days, channel)
    assert not refused(rules, account, START, EMAIL)
    assert not refused(rules, written_to(nobody(), START), START)


@pytest.mark.parametrize("days", range(1, 8))
@pytest.mark.parametrize("spoken", SPOKEN)
def test_the_one_channel_is_that_of_the_talk(days, spoken):
    rules = one_rule(RuleTest.ONE_CHANNEL, days=days)
    account = spoken_to(nobody(), START, spoken)
    for channel in Channel:
        assert refused(rules, account, START + days - 1, channel) == (channel != spoken)
        assert not refused(rules, account, START + days, channel)


def test_after_talks_by_two_channels_none_is_the_one():
    account = spoken_to(spoken_to(nobody(), START, VISIT), START + 1, PHONE)
    rules = one_rule(RuleTest.ONE_CHANNEL, days=7)
    assert all(refused(rules, account, START + 2, channel) for channel in Channel)


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        (one_rule(RuleTest.PAUSE_AFTER_CONTACT, days=7), True),
        (one_rule(RuleTest.PAUSE_AFTER_CONTACT, 1 << PHONE, days=7), False),
        (one_rule(RuleTest.ONE_CHANNEL, days=7), True),
        (at_most(1, 1), True),
        (at_most(2, 1), False),
        (at_most(1, 1, Counted.ATTEMPTS), False),
        (at_most(1, 1, each=True), False),
        (at_most(1, 1, channels=1 << SMS), False),
        (one_rule(RuleTest.DAYS, weekdays=255), False),
    ],
)
def test_who_rings_us_first_may_not_be_written_to_afterwards(rules, expected):
    assert (refusal_after_a_talk(nobody(), rules, SMS, START) == 0) == expected


def test_a_rule_of_counts_holds_from_its_day_in_mid_run():
    rules = at_most(1, 7, Counted.ATTEMPTS)
    rules["effective"] = START + 3
    account = dialled(nobody(), START + 2, 5)
    assert not refused(rules, account, START + 2)
    assert refused(rules, account, START + 3)


@pytest.mark.parametrize("code", COUNTRIES)
@pytest.mark.parametrize("channel", list(Channel))
def test_asking_changes_nothing(code, channel):
    account = spoken_to(written_to(nobody(), START), START + 1)
    before = account.tobytes()
    rules = compile_rules(conduct_of(code), START)
    for day in range(START, START + 20):
        refusal(account, rules, channel, day, 12 * HOUR, False)
    assert account.tobytes() == before


# ------------------------------------------------------- packed counters against a plain list of contacts

TRY, TALK = "try", "talk"


def plainly_refuses(rule, past, channel, day):
    """What a remembering rule means, said over a list of (day, channel, what): no packing, no ageing."""
    if not rule["channels"] >> channel & 1:
        return False
    within = [(then, by, what) for then, by, what in past if day - rule["days"] < then <= day]
    match RuleTest(rule["test"]):
        case RuleTest.AT_MOST:
            own = [channel] if rule["each"] else [by for by in Channel if rule["channels"] >> by & 1]
            talks_only = rule["counted"] == Counted.CONTACTS
            counting = [by for _, by, what in within if what == TALK or by in WRITTEN or not talks_only]
            return sum(by in own for by in counting) >= rule["times"]
        case RuleTest.PAUSE_AFTER_CONTACT:
            return any(what == TALK for _, _, what in within)
        case RuleTest.ONE_CHANNEL:
            return any(what == TALK and by != channel for _, by, what in within)


def do(account, day, channel, what):
    if channel in WRITTEN:
        written_to(account, day, channel)
    elif what == TALK:
        spoken_to(account, day, channel)
    else:
        tried(account, day, channel)


REMEMBERING = [RuleTest.AT_MOST, RuleTest.PAUSE_AFTER_CONTACT, RuleTest.ONE_CHANNEL]
# most contacts close together, and gaps around the week's edge: there the counters could be wrong
GAPS = st.sampled_from([0, 0, 0, 1, 1, 2, 5, 6, 7, 8])
ACTS = st.tuples(GAPS, st.sampled_from(HIMSELF), st.sampled_from([TRY, TALK]))
HISTORIES = st.lists(ACTS, min_size=1, max_size=30)
CHANNELS = st.integers(1, EVERY_CHANNEL)


@pytest.mark.parametrize("test", REMEMBERING)
@settings(max_examples=50)
@given(HISTORIES, GAPS, CHANNELS, st.integers(1, 7), st.sampled_from(Counted), st.booleans())
def test_counters_agree_with_a_plain_list(test, history, later, channels, days, of, each):
    account, past, day = nobody(), [], START
    limits = [
        one_rule(test, channels, times=times, days=days, counted=of, each=each) for times in (1, 2, 3, 7)
    ]
    for gap, by, what in [*history, (later, None, None)]:
        day += gap
        for rules in limits:
            for channel in Channel:
                expected = plainly_refuses(rules[0], past, channel, day)
                assert refused(rules, account, day, channel) == expected
        if by is not None:
            do(account, day, by, what)
            past.append((day, by, TALK if by not in WRITTEN and what == TALK else TRY))


@settings(max_examples=200)
@given(
    st.lists(ACTS, min_size=1, max_size=60),
    CHANNELS,
    st.integers(1, 4),
    st.integers(1, 7),
    st.sampled_from(Counted),
    st.booleans(),
)
def test_at_most_is_never_exceeded_by_who_skips_what_is_refused(history, channels, times, days, of, each):
    """Whoever asks before each contact, and keeps out of what is refused, stays within the limit."""
    account, past, day = nobody(), [], START
    rules = at_most(times, days, of, each, channels)
    for gap, by, what in history:
        day += gap
        if not refused(rules, account, day, by):
            do(account, day, by, what)
            past.append((day, by, what))
    own = [by for by in Channel if channels >> by & 1]
    for group in [[by] for by in own] if each else [own]:
        counts = [
            then
            for then, by, what in past
            if by in group and (of == Counted.ATTEMPTS or by in WRITTEN or what == TALK)
        ]
        for end in counts:
            assert sum(end - days < then <= end for then in counts) <= times


@given(HISTORIES, GAPS)
def test_totals_agree_with_a_plain_list(history, later):
    account, dials, day = nobody(), [], START
    for gap, *_ in history:
        day += gap
        dialled(account, day)
        dials.append(day)
    day += later
    age_recent(account, day)
    week = [then for then in dials if then > day - 7]
    assert total(account.recent_attempts[PHONE]) == len(week)
    assert today(account.recent_attempts[PHONE]) == dials.count(day)
    for days in range(1, 8):
        since = [then for then in dials if then > day - days]
        assert total_within(account.recent_attempts[PHONE], days) == len(since)
    assert account.recent_as_of == day


def test_a_full_day_stays_full():
    account = dialled(nobody(), START, 300)
    assert today(account.recent_attempts[PHONE]) == total(account.recent_attempts[PHONE]) == 255
    for day in range(START + 1, START + 20):
        dialled(account, day, 300)
    assert total(account.recent_attempts[PHONE]) == 7 * 255
    assert account.recent_attempts[PHONE] > 0
    assert total(aged(account.recent_attempts[PHONE], 1)) == 6 * 255
    assert aged(account.recent_attempts[PHONE], 7) == aged(account.recent_attempts[PHONE], NEVER) == 0


def test_the_past_is_not_brought_back():
    account = dialled(nobody(), START + 3)
    age_recent(account, START)
    assert account.recent_as_of == START + 3
    assert aged(account.recent_attempts[PHONE], -2) == account.recent_attempts[PHONE]


# ---------------------------------------------------------------------------------- clocks and calendars


def test_offsets_follow_daylight_saving():
    zones = ["America/New_York", "America/Los_Angeles", "America/Phoenix", "Pacific/Honolulu"]
    saturday = number("2026-03-07")
    offsets = local_offsets(zones, saturday, 2)
    assert offsets.dtype == np.int64
    assert (offsets // HOUR).tolist() == [[0, 0], [-3, -3], [-2, -3], [-5, -6]]
    back = local_offsets(zones, number("2026-10-31"), 2)
    assert (back // HOUR).tolist() == [[0, 0], [-3, -3], [-3, -2], [-6, -5]]


def test_the_same_floor_hour_is_lawful_in_winter_and_not_in_summer():
    zones = ["America/New_York", "America/Phoenix"]
    rules = compile_rules(conduct_of("US"), START)
    at_ten = {}
    for date in ("2026-01-15", "2026-07-15"):
        day = number(date)
        for row, zone in enumerate(zones):
            second = 10 * HOUR + int(local_offsets(zones, day, 1)[row, 0])
            at_ten[date, zone] = refusal(nobody(), rules, PHONE, day, second, False)
    assert at_ten == {
        ("2026-01-15", "America/New_York"): -1,
        ("2026-01-15", "America/Phoenix"): -1,
        ("2026-07-15", "America/New_York"): -1,
        ("2026-07-15", "America/Phoenix"): 0,
    }


def test_a_floor_in_phoenix_sees_new_york_move():
    assert (
        local_offsets(["America/Phoenix", "America/New_York"], number("2026-03-07"), 2)[1] // HOUR
    ).tolist() == [2, 3]


def test_zones_of_every_country_have_clocks():
    for code in COUNTRIES:
        zones = conduct_of(code).time_zones
        offsets = local_offsets(zones, START, 366)
        assert offsets.shape == (len(zones), 366)
        assert not offsets[0].any()


@pytest.mark.parametrize("wrong", ["America/Macondo", "America", "../etc", ""])
def test_an_unknown_zone_is_answered(wrong):
    with pytest.raises(InputError, match="There is no time zone"):
        local_offsets(["America/Bogota", wrong], START, 3)


def test_no_zone_is_answered():
    with pytest.raises(InputError, match="at least one time zone"):
        local_offsets([], START, 3)


@pytest.mark.parametrize(
    ("code", "date", "expected"),
    [
        ("CO", "2025-07-20", True),
        ("CO", "2026-07-20", True),
        ("CO", "2026-07-21", False),
        ("MX", "2025-09-16", True),
        ("MX", "2026-11-16", True),  # Revolution, moved to the third Monday
        ("MX", "2026-11-20", False),
        ("US", "2025-07-04", True),
        ("none", "2025-12-25", False),
    ],
)
def test_holidays(code, date, expected):
    assert bool(holiday_table(conduct_of(code), number(date), 1)[0]) is expected


def test_a_holiday_table_crosses_the_new_year():
    table = holiday_table(conduct_of("CO"), number("2025-12-24"), 10)
    assert table.dtype == np.bool_
    assert np.flatnonzero(table).tolist() == [1, 8]
    assert len(holiday_table(conduct_of("CO"), START, 0)) == 0


# ---------------------------------------------------------------------------------- the files


@pytest.mark.parametrize("code", COUNTRIES)
def test_what_ships_is_honest(code):
    conduct = conduct_of(code)
    assert conduct.code == code
    for provision in (*conduct.rules, *conduct.advice):
        assert provision.id.startswith(code.lower() + "-")
        assert provision.verified_on == datetime.date(2026, 11, 22 if code in ADDED else 21)
        assert provision.text.en.endswith(".")
        assert provision.text.es.endswith(".")
        assert "fact sheet" in provision.source
        assert provision.effective_from < datetime.date(2024, 1, 1)
        assert (provision.confidence == "C") == ("strict reading" in provision.source)


def test_the_example_of_the_documentation_works(tmp_path):
    [block] = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs" / "conduct.md").read_text("utf-8"), re.DOTALL)
    file = tmp_path / "house.yaml"
    file.write_text(block, "utf-8")
    conduct = load(Conduct, file)
    rules = compile_rules(conduct, START)
    assert {rule.test for rule in conduct.rules} == set(RuleTest)
    monday = number("2025-09-15")
    assert window(rules, PHONE, monday, False) == (8 * HOUR, 20 * HOUR)
    assert window(rules, PHONE, monday + 6, False) == (0, 0)
    assert weekday(monday) == 0


@pytest.mark.parametrize("code", COUNTRIES)
def test_zones_have_calendars_of_their_country(code):
    conduct = conduct_of(code)
    assert conduct.holidays == (None if code == "none" else code)
    assert len(set(conduct.time_zones)) == len(conduct.time_zones)


def broken(tmp_path, code, before, after):
    """The answer to a shipped file with one thing changed, and the line of the change."""
    text = find("conduct", code).read_text("utf-8")
    assert before in text
    line = text[: text.index(before)].count("\n") + 1
    file = tmp_path / "mine.yaml"
    file.write_text(text.replace(before, after, 1), "utf-8")
    with pytest.raises(InputError) as answer:
        load(Conduct, file)
    return str(answer.value), line


@pytest.mark.parametrize(
    ("code", "before", "after", "said"),
    [
        ("MX", 'opens: "07:00"', "opens: 7", "two digits"),
        ("MX", 'opens: "07:00"', 'opens: "7:00"', "two digits"),
        ("MX", 'closes: "22:00"', 'closes: "24:30"', "two digits"),
        ("MX", 'opens: "07:00"', 'opens: "22:00"', "before closes"),
        ("MX", "[sat, sun, holiday]", "[sab]", "sat"),
        ("MX", "[sat, sun, holiday]", "[]", "at least 1"),
        ("MX", "holidays: MX", "holidays: MEX1", "no holiday calendar"),
        ("MX", "  - America/Cancun", "  - America/Cancún", "no time zone"),
        ("MX", "id: mx-hours", "id: MX hours", "pattern"),
        ("MX", "effective_from: 2014-01-01", "effective_from: 2014", "effective_from"),
        ("MX", "confidence: B", "confidence: D", "confidence"),
        ("US", "at_most: {", "at_moist: {", "at_most"),
        ("US", "times: 7, days: 7", "times: 0, days: 7", "greater than or equal to 1"),
        ("US", "times: 7, days: 7", "times: 7, days: 8", "less than or equal to 7"),
        ("US", "of: attempts", "of: dials", "attempts"),
        ("US", "channels: [phone]", "channels: [fax]", "phone"),
        ("CO", "one_channel: 7", "one_channel: 8", "less than or equal to 7"),
        ("CO", "forbids: [ask_reason]", "forbids: [ask_raison]", "ask_reason"),
    ],
)
def test_a_mistake_is_answered_with_its_line(tmp_path, code, before, after, said):
    answer, line = broken(tmp_path, code, before, after)
    assert said in answer
    assert re.search(rf"mine\.yaml:{line}:\d+: ", answer), answer


@pytest.mark.parametrize(
    ("code", "before", "after", "said"),
    [
        ("US", "pause_after_contact: 7", "pause_after_contact: 7\n    one_channel: 7", "exactly one test"),
        ("US", "pause_after_contact: 7", "", "exactly one test"),
        ("CO", "id: co-days", "id: co-no-visits", "stand twice: co-no-visits"),
        ("CO", "holidays: CO", "holidays: null", "co-days"),
    ],
)
def test_a_rule_that_makes_no_sense_is_answered(tmp_path, code, before, after, said):
    answer, _ = broken(tmp_path, code, before, after)
    assert said in answer
    assert re.match(r".*mine\.yaml:\d+:\d+: ", answer)


# ---------------------------------------------------------------------------------- compiled or not


def fingerprint():
    """A hash over thousands of answers."""
    chance = np.random.default_rng(7)
    digest = hashlib.sha256()
    for code in COUNTRIES:
        rules = compile_rules(conduct_of(code), START)
        account = nobody()
        for step in range(160):
            day = START + step // 2
            second, is_holiday = int(chance.integers(0, SECONDS_A_DAY)), bool(chance.random() < 0.1)
            for channel in Channel:
                answer = refusal(account, rules, channel, day, second, is_holiday)
                digest.update(
                    repr((int(answer), *map(int, window(rules, channel, day, is_holiday)))).encode()
                )
            do(account, day, Channel(int(chance.integers(0, len(Channel)))), chance.choice([TRY, TALK]))
            digest.update(account.tobytes())
    return digest.hexdigest()


def test_plain_python_gives_the_same_answers():
    environment = {**os.environ, "NUMBA_DISABLE_JIT": "1", "PYTHONPATH": os.pathsep.join(sys.path)}
    plain = subprocess.run(
        [sys.executable, __file__], env=environment, capture_output=True, text=True, check=True
    )
    assert plain.stdout.strip() == fingerprint()


if __name__ == "__main__":
    sys.stdout.write(fingerprint())
