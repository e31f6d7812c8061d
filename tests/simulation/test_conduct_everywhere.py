"""Under a policy that tries to break every rule, in every country, no event of the log breaks one.

What the countries demand stands here a second time, in plain Python over the log: who was dialled, written
to, visited and spoken to, and when on his own clock. It shares neither content nor code with the rules that
the engine asks.
"""

import datetime as dt
import functools
from collections import defaultdict
from dataclasses import replace
from typing import NamedTuple
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from collsim.policies.treatments import Treatments
from collsim.records import Kind, Reply, VisitEnd
from collsim.simulation.event_log import log_hash
from collsim.simulation.scenario import Floor
from collsim.simulation.simulate import simulate
from collsim.units import HOUR, date_of
from tests.simulation.worlds import case_of, late_accounts, policy_of, shipped_case

FIRST_DAY = dt.date(2025, 12, 15)  # a Monday
DAYS = 30
BULKS = ("06:15", "16:30")
"""Messages go out before the hours of every country; and late, when people have been spoken to already."""
MESSAGES = {"sms": "sms", "sms-again": "sms", "letter": "post", "email": "email", "whatsapp": "whatsapp"}
GIVEN = MESSAGES | {"third_party": "third_party"}
"""What is given in bulk, and by which channel."""
CHANNELS = ("phone", "sms", "post", "visit", "email", "whatsapp", "third_party")
EVERYTHING = [*GIVEN, "call", "visit"]
ZONES = {
    "none": ["Etc/UTC"],
    "AR": ["America/Argentina/Buenos_Aires"],
    "BR": ["America/Sao_Paulo", "America/Rio_Branco"],
    "CL": ["America/Santiago", "Pacific/Easter"],
    "CO": ["America/Bogota"],
    "EC": ["America/Guayaquil", "Pacific/Galapagos"],
    "ES": ["Europe/Madrid", "Atlantic/Canary"],
    "MX": ["America/Mexico_City", "America/Tijuana"],
    "PE": ["America/Lima"],
    "US": ["America/New_York", "America/Los_Angeles"],
}


# --- the facts -----------------------------------------------------------------------------


class Act(NamedTuple):
    """Something that we did to a debtor, or a talk with him: `when` is on his own clock."""

    when: dt.datetime
    channel: str
    ours: bool  # False for a talk: it began with a dial or visit of ours, or with his call
    reached: bool  # he was spoken to, or a message was sent

    @property
    def date(self):
        return self.when.date()

    @property
    def holiday(self):
        return self.date in HOLIDAYS

    @property
    def sunday(self):
        return self.when.weekday() == 6

    @property
    def weekend(self):
        return self.when.weekday() >= 5


HOLIDAYS = {dt.date(2025, 12, 25), dt.date(2026, 1, 1)}
WRITTEN = {"sms", "post", "email", "whatsapp"}
SPOKEN = {"phone", "visit"}


def within(act, opens, closes):
    return dt.time(opens) <= act.when.time() < dt.time(closes)


def past(act, before, days):
    """What came before it, within so many days of which its own is one."""
    return [other for other in before if (act.date - other.date).days < days]


def talks(acts):
    return [act for act in acts if not act.ours]


def tries(acts, channels):
    return [act for act in acts if act.ours and act.channel in channels]


def third_parties(country, act, before):
    """Nobody else is asked in Colombia, Ecuador and Mexico, and in the United States once."""
    if country == "US":
        return not tries(before, {"third_party"})
    return country not in ("CO", "EC", "MX")


def colombia(act, before):
    contacts = [other for other in before if other.reached]
    if act.channel == "visit":
        return False
    if act.channel != "post":
        if act.sunday or act.holiday:
            return False
        if not (within(act, 8, 15) if act.when.weekday() == 5 else within(act, 7, 19)):
            return False
    return not past(act, contacts, 1) and all(
        talk.channel == act.channel for talk in past(act, talks(before), 7)
    )


def mexico(act, before):
    return act.channel == "post" or (within(act, 7, 22) and not act.weekend and not act.holiday)


def united_states(act, before):
    if act.channel != "post" and not within(act, 8, 21):
        return False
    return act.channel != "phone" or (
        len(past(act, tries(before, {"phone"}), 7)) < 7 and not past(act, talks(before), 7)
    )


def peru(act, before):
    return act.channel == "post" or (within(act, 7, 20) and not act.weekend and not act.holiday)


def chile(act, before):
    if act.channel in WRITTEN:
        sent = tries(before, WRITTEN)
        return len(past(act, sent, 7)) < 2 and all((act.date - other.date).days > 2 for other in sent)
    if act.sunday or act.holiday:
        return False
    if not (within(act, 10, 13) if act.when.weekday() == 5 else within(act, 8, 20)):
        return False
    visited_again = act.channel == "visit" and past(act, tries(before, {"visit"}), 7)
    return not past(act, talks(before), 7) and not visited_again


def ecuador(act, before):
    if past(act, tries(before, {act.channel}), 1):
        return False
    return act.channel == "post" or (within(act, 7, 20) and not act.weekend and not act.holiday)


def spain(act, before):
    return act.channel == "post" or (within(act, 9, 21) and not act.weekend and not act.holiday)


def anything(act, before):
    return True


LAWFUL = {
    "none": anything,
    "AR": anything,
    "BR": anything,
    "CL": chile,
    "CO": colombia,
    "EC": ecuador,
    "ES": spain,
    "MX": mexico,
    "PE": peru,
    "US": united_states,
}


# --- the run -------------------------------------------------------------------------------


@functools.cache
def people(country):
    """Late accounts in the country's zones: a half may be reached in every way, the others in one or two."""
    frame = late_accounts(40).reset_index(drop=True)
    only = [{"phone"}, {"phone", "visit"}, *({"phone", name} for name in sorted(WRITTEN))]
    for name in CHANNELS:
        frame[name] = [k % 2 == 0 or name in only[k // 2 % len(only)] for k in frame.index]
    frame["zone"] = [ZONES[country][k // 3 % len(ZONES[country])] for k in frame.index]
    return frame


def catalogue(shipped):
    """The shipped treatments that are used, and messages by e-mail and WhatsApp beside."""
    own = {name: shipped.treatments[name] for name in ("sms", "letter", "call", "visit", "third_party")}
    for name, channel in MESSAGES.items():
        own[name] = own["letter" if channel == "post" else "sms"].model_copy(update={"channel": channel})
    return Treatments(kind="treatments", title=shipped.title, treatments=own)


def open_from_six_to_eleven(floor, bulk):
    said = {"opens": "06:00", "closes": "23:00", "bulk": bulk, "breaks": [], "teams": {}}
    said |= {"supervisors": {}, "visitors": {}, "areas": {"count": 2, "within": 5, "between": 5}}
    said |= {"weekdays": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}
    return Floor.model_validate(floor.model_dump() | said, strict=False)


def run(country, bulk, runner="compiled", days=DAYS):
    """Try everything on everybody every day; return the case and the outcome."""
    policy = policy_of(
        steps=[{"treatment": name, "days_past_due": [1, 2000], "every": 1} for name in EVERYTHING],
        authority={"opening": 1.0, "minimum": 0.9, "wait": 5},
    )
    case = case_of(
        people(country),
        conduct=country,
        zones=tuple(ZONES[country]),
        first_day=FIRST_DAY,
        days=days,
        runoff_days=0,
        collectors=4,
        visitors=2,
        floor=open_from_six_to_eleven(shipped_case().scenario.floor, bulk),
    )
    case = replace(case, treatments=catalogue(case.treatments))
    setup = case.setup(case.plan(policy), None)
    p = setup.parameters[0]
    p.calls_in, p.own_rate = 0.9, 0.6
    p.busy, p.call_back_seconds = 0.9, HOUR  # who asks to be called again is dialled twice a day
    return case, simulate(setup, 0, runner, keep_events=True)


@functools.cache
def runs(country):
    return [run(country, bulk) for bulk in BULKS]


@functools.cache
def lives(country):
    """What was done to the accounts in each of a country's runs."""
    return [acts_of(case, outcome.events) for case, outcome in runs(country)]


def acts_of(case, events):
    """What was done to each account, in the order of time."""
    names = list(case.treatments.treatments)
    zones = [ZoneInfo(name) for name in case.book.zones]
    found = defaultdict(list)
    for event in events:
        row = int(event["account"])
        if row < 0:
            continue
        midnight = dt.datetime.combine(date_of(int(event["day"])), dt.time(), zones[0])
        when = (midnight + dt.timedelta(seconds=int(event["second"]))).astimezone(
            zones[case.book.accounts["zone"][row]]
        )
        kind, detail = Kind(event["kind"]), int(event["detail"])
        if kind == Kind.GIVEN:
            found[row].append(Act(when, GIVEN[names[detail]], True, names[detail] in MESSAGES))
        elif kind == Kind.DIALLED:
            found[row].append(Act(when, "phone", True, False))
        elif kind == Kind.CONTACTED and detail != Reply.PUTS_OFF:
            found[row].append(Act(when, "phone", False, True))
        elif kind == Kind.VISITED and detail != VisitEnd.NOT_MADE:
            found[row].append(Act(when, "visit", True, False))
            if detail == VisitEnd.HOLDER:
                found[row].append(Act(when, "visit", False, True))
    return found


def breaches(country, acts):
    """Return what we did though it was not lawful."""
    return [
        act
        for alone in acts.values()
        for k, act in enumerate(alone)
        if act.ours and not is_lawful(country, act, alone[:k])
    ]


def is_lawful(country, act, before):
    if act.channel == "third_party":
        return third_parties(country, act, before)
    return LAWFUL[country](act, before)


@pytest.mark.parametrize("country", LAWFUL)
def test_nothing_in_the_log_breaks_a_rule(country):
    for acts in lives(country):
        assert breaches(country, acts) == []
        everything = [act for alone in acts.values() for act in alone]
        assert any(act.reached and not act.ours for act in everything), "nobody was spoken to"


@pytest.mark.parametrize("country", LAWFUL)
def test_whatever_a_country_allows_was_done(country):
    used = {act.channel for acts in lives(country) for alone in acts.values() for act in alone if act.ours}
    never = {"CO": {"visit", "third_party"}, "EC": {"third_party"}, "MX": {"third_party"}}
    assert used == set(CHANNELS) - never.get(country, set())


@pytest.mark.parametrize("country", LAWFUL)
def test_every_rule_refused_something_and_is_counted(country):
    counted = np.zeros(len(runs(country)[0][0].conduct.rules), np.int64)
    for _, outcome in runs(country):
        events = outcome.events[outcome.events["kind"] == Kind.REFUSED]
        logged = np.bincount(events["detail"], minlength=len(counted))
        assert outcome.details[Kind.REFUSED, : len(counted), 0].tolist() == logged.tolist()
        counted += logged
    assert (counted > 0).all(), dict(
        zip([rule.id for rule in runs(country)[0][0].conduct.rules], counted.tolist(), strict=True)
    )


@pytest.mark.parametrize("country", ["CL", "CO", "EC"])
def test_both_runners_refuse_the_same(country):
    _, compiled = run(country, BULKS[1], days=8)
    _, objects = run(country, BULKS[1], "objects", days=8)
    assert log_hash(objects.events) == log_hash(compiled.events)


@pytest.mark.parametrize("country", sorted(set(LAWFUL) - {"none", "AR", "BR"}))
def test_without_rules_the_same_policy_breaks_those_of_the_country(country):
    """The checker finds what there is to find."""
    for acts in lives("none"):
        assert breaches(country, acts)
