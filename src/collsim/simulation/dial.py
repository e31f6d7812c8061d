"""One dial of a collector, from lifting the receiver to the last note. Both runners call `dial`."""

from __future__ import annotations

from typing import Any

from collsim.debtors import transitions
from collsim.jit import compiled
from collsim.negotiation.conversation import begin, converse
from collsim.policies.steps import age
from collsim.randomness import Decision, draw, lognormal
from collsim.records import MAX_TREATMENTS, Kind, Listener, Reply
from collsim.records.recent import add_today, age_recent, today, total
from collsim.simulation.event_log import note
from collsim.simulation.world import local_second
from collsim.units import HOUR

INSISTENT = transitions.INSISTENT
HOURS_A_DAY = 24


@compiled
def dial(
    account: Any,
    debtor: Any,
    collector: Any,
    agenda: Any,
    world: Any,
    journal: Any,
    row: int,
    voice: int,
    treatment: int,
    day: int,
    second: int,
) -> int:
    """Call a debtor and return the seconds that it takes.

    Args:
        account, debtor, agenda: of the account that is called; all are changed.
        collector: COLLECTOR who calls; changed.
        world: the world.
        journal: where it is written down.
        row: of the account.
        voice: row of the collector.
        treatment: row of the call in the catalogue.
        day: day number.
        second: of the day, floor time.
    """
    attempt = count_dial(account, treatment, day)
    hour = local_second(world, account.zone, second) // HOUR % HOURS_A_DAY
    listener = transitions.picks_up(
        account,
        debtor,
        world.p,
        world.luck,
        day,
        attempt,
        world.profiles[debtor.reach_profile, hour],
        treatment,
        world.treatments[treatment].wears,
    )
    seconds = int(world.p.prepare_seconds + world.p.ring_seconds)
    bucket = account.opening_bucket
    if listener == Listener.OTHER:
        note(journal, day, second, row, bucket, voice, Kind.ANSWERED, 0, 0, 0)
        seconds += int(world.p.other_seconds)
    elif listener == Listener.HOLDER:
        seconds += talk(account, debtor, world, journal, row, voice, collector, day, second, attempt)
        collector.contacts += 1
    cost = world.treatments[treatment].cost
    note(journal, day, second, row, bucket, voice, Kind.DIALLED, treatment, cost, seconds)
    if total(account.recent_dials) > INSISTENT:
        note(journal, day, second, row, bucket, voice, Kind.INSISTED, 0, 0, 0)
    if transitions.complains_now(debtor, world.p, world.luck, day, MAX_TREATMENTS + attempt):
        note(journal, day, second, row, bucket, voice, Kind.COMPLAINED, treatment, 0, 0)
    collector.dials += 1
    collector.busy += seconds
    agenda.wake = day + 1
    return seconds


@compiled
def count_dial(account: Any, treatment: int, day: int) -> int:
    """Write a dial into the account; return how many had been made that day."""
    age_recent(account, day)
    attempt = today(account.recent_dials)
    account.recent_dials = add_today(account.recent_dials)
    account.refused_rule = -1
    account.dials += 1
    account.dials_since_contact += 1
    account.last_dial = day
    account.last[treatment] = day
    account.given[treatment] += 1
    return attempt


@compiled
def talk(
    account: Any,
    debtor: Any,
    world: Any,
    journal: Any,
    row: int,
    voice: int,
    collector: Any,
    day: int,
    second: int,
    attempt: int,
) -> int:
    """Hold the conversation with the account holder; return the seconds of talk and of notes after it."""
    call = world.call
    begin(call, Listener.HOLDER, account, day, collector.skill)
    transitions.opens_call(account, debtor, world.p, world.luck, day, attempt, voice, call)
    ending = converse(call, world.p, world.policy, max(0, age(account, day)))
    transitions.ends_call(debtor, world.p, call, voice)
    seconds = talk_seconds(world, debtor.who, day, attempt, call.agreed > 0)
    account.contacts += 1
    account.dials_since_contact = 0
    account.last_contact = day
    account.recent_contacts = add_today(account.recent_contacts)
    account.voice = voice
    bucket = account.opening_bucket
    note(journal, day, second, row, bucket, voice, Kind.CONTACTED, ending, 0, seconds)
    if ending == Reply.HANGS_UP:
        note(journal, day, second, row, bucket, voice, Kind.HUNG_UP, 0, 0, 0)
    if call.agreed > 0:
        write_down(account, call, journal, row, voice, day, second)
        collector.promises += 1
    return seconds + int(world.p.after_call_seconds)


@compiled
def talk_seconds(world: Any, who: int, day: int, attempt: int, agreed: bool) -> int:
    """Return how long a conversation lasts: lognormal, longer when something is agreed."""
    luck = draw(world.luck, who, day, Decision.TALK_TIME, attempt)
    p = world.p
    if agreed:
        return int(lognormal(luck, p.talk_agreed_log_mean, p.talk_agreed_log_sd))
    return int(lognormal(luck, p.talk_log_mean, p.talk_log_sd))


@compiled
def write_down(account: Any, call: Any, journal: Any, row: int, voice: int, day: int, second: int) -> None:
    """Write what was agreed into the account: a promise, with or without a discount, or a plan."""
    account.promises += 1
    account.promised_on = day
    bucket = account.opening_bucket
    if call.instalments > 1:
        account.plan_left = call.instalments
        account.plan_cents = call.agreed
        account.plan_day = call.agreed_day
        whole = call.instalments * call.agreed
        note(journal, day, second, row, bucket, voice, Kind.PLANNED, call.instalments, whole, 0)
        return
    account.promise_cents = call.agreed
    account.promise_day = call.agreed_day
    account.plan_discount = call.waived
    note(journal, day, second, row, bucket, voice, Kind.PROMISED, 0, call.agreed, 0)
