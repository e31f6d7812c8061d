"""One contact with a debtor: it rings, somebody speaks, it is written down. Records in, records changed.

Everything that happens to the account is held by one person or machine at a time, so what two
people do at the same instant commutes.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from collsim.collectors.form import form
from collsim.debtors import transitions
from collsim.jit import compiled
from collsim.negotiation.conversation import begin, converse
from collsim.policies.steps import age, is_worked
from collsim.randomness import Decision, draw, lognormal
from collsim.records import MAX_TREATMENTS, Kind, Listener, Phone, Reply
from collsim.records.recent import add_today, age_recent, today, total
from collsim.simulation.event_log import note
from collsim.simulation.world import local_second
from collsim.units import HOUR, NEVER, rounded

INSISTENT = transitions.INSISTENT
HOURS_A_DAY = 24
INCOMING = 64
AT_THE_DOOR = 65
"""Attempts of the day under which an incoming call and a visit draw their luck; dials count from 0."""


# --- it rings ------------------------------------------------------------------------------


@compiled
def dial(
    account: Any,
    debtor: Any,
    agenda: Any,
    world: Any,
    journal: Any,
    row: int,
    who: int,
    treatment: int,
    day: int,
    second: int,
) -> tuple[int, int, int]:
    """Let a debtor's telephone ring: (who will pick up or -1, seconds until then, attempt of the day).

    Args:
        account, debtor, agenda: of the account; it is held until the contact is over.
        world: the world.
        journal: where it is written down.
        row: of the account.
        who: row of the collector, or NOBODY when a machine dials.
        treatment: row of the call in the catalogue.
        day: day number.
        second: when it begins to ring.
    """
    attempt = count_dial(account, treatment, day)
    agenda.held = 1
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
        int(comes_as_promised(agenda, day, second)),
    )
    if agenda.back_on < day or comes_as_promised(agenda, day, second):
        agenda.back_on = NEVER
    seconds = transitions.rings_for(world.p, world.luck, debtor.who, day, attempt, listener)
    cost = world.treatments[treatment].cost
    bucket = account.opening_bucket
    spent = seconds if who >= 0 else 0
    note(journal, day, second, row, bucket, who, Kind.DIALLED, treatment, cost, spent)
    if total(account.recent_dials) > INSISTENT:
        note(journal, day, second, row, bucket, who, Kind.INSISTED, 0, 0, 0)
    return listener, seconds, attempt


@compiled
def comes_as_promised(agenda: Any, day: int, second: int) -> bool:
    """Return whether a dial comes at, or after, the hour at which he asked to be called today."""
    return agenda.back_on == day and second >= agenda.back_at


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
def let_go(
    account: Any,
    debtor: Any,
    agenda: Any,
    world: Any,
    journal: Any,
    row: int,
    who: int,
    treatment: int,
    attempt: int,
    day: int,
    second: int,
) -> None:
    """End a contact: he may complain, and the account is free for others and for tomorrow's morning."""
    felt = attempt >= INCOMING or debtor.phone == Phone.WORKS
    if felt and transitions.complains_now(debtor, world.p, world.luck, day, MAX_TREATMENTS + attempt):
        note(journal, day, second, row, account.opening_bucket, who, Kind.COMPLAINED, treatment, 0, 0)
    set_free(agenda, day)


@compiled
def set_free(agenda: Any, day: int) -> None:
    """Free an account for others, and for tomorrow's morning."""
    agenda.held = 0
    agenda.wake = day + 1


# --- somebody speaks -----------------------------------------------------------------------


@compiled
def speak(
    account: Any,
    debtor: Any,
    collector: Any,
    call: Any,
    world: Any,
    journal: Any,
    row: int,
    c: int,
    day: int,
    second: int,
) -> int:
    """Speak with whoever picked up, `collector.listener`; return the seconds that it takes."""
    if collector.listener == Listener.HOLDER:
        return converse_with_holder(account, debtor, collector, call, world, c, day)
    bucket = account.opening_bucket
    seconds, kind = world.p.other_seconds, Kind.ANSWERED.value
    if collector.listener == Listener.STRANGER:
        account.no_number = 1
        seconds, kind = world.p.stranger_seconds, Kind.WRONG_NUMBER.value
    elif collector.listener == Listener.MACHINE:
        seconds, kind = world.p.voicemail_seconds, Kind.VOICEMAIL.value
    length = max(1, rounded(seconds))
    note(journal, day, second, row, bucket, c, kind, 0, 0, length)
    return length


@compiled
def converse_with_holder(
    account: Any, debtor: Any, collector: Any, call: Any, world: Any, c: int, day: int
) -> int:
    """Converse with the account holder; return the seconds until the end, or until a supervisor is asked."""
    attempt = collector.attempt
    skill = collector.skill * form(collector, world.p, day - world.first_day)
    inbound = int(attempt >= INCOMING)
    begin(call, Listener.HOLDER, account, day, skill)
    if not is_worked(account):
        call.total = 0  # he asks how he stands: what was promised is still to come, or a court has it
    transitions.opens_call(account, debtor, world.p, world.luck, day, attempt, c, call, inbound)
    row = world.strategy if world.strategy >= 0 else collector.strategy
    converse(call, world.p, world.policy, world.strategies[row], max(0, age(account, day)))
    if call.last_reply == Reply.CALLBACK:
        return max(1, rounded(world.p.other_seconds))
    at_the_door = attempt >= AT_THE_DOOR
    return talk_seconds(world, debtor.who, day, attempt, call.agreed > 0, at_the_door)


@compiled
def talk_seconds(world: Any, who: int, day: int, attempt: int, agreed: bool, at_the_door: bool) -> int:
    """Return how long a conversation lasts, longer when something is agreed or at the door."""
    luck = draw(world.luck, who, day, Decision.TALK_TIME, attempt)
    p = world.p
    log_mean, log_sd = p.talk_log_mean, p.talk_log_sd
    if at_the_door:
        log_mean, log_sd = p.visit_log_mean, p.visit_log_sd
    elif agreed:
        log_mean, log_sd = p.talk_agreed_log_mean, p.talk_agreed_log_sd
    return max(1, rounded(lasting(luck, log_mean, log_sd, world.floor.exponential)))


@compiled
def lasting(luck: float, log_mean: float, log_sd: float, exponential: int) -> float:
    """Return a lognormal time; or an exponential one of the same mean, as textbook queues have it."""
    if exponential == 1:
        return -np.log(luck) * np.exp(log_mean + 0.5 * log_sd**2)
    return lognormal(luck, log_mean, log_sd)


# --- it is written down --------------------------------------------------------------------


@compiled
def count_contact(account: Any, day: int, voice: int) -> None:
    """Write a right-party contact into the account."""
    age_recent(account, day)
    account.contacts += 1
    account.dials_since_contact = 0
    account.last_contact = day
    account.recent_contacts = add_today(account.recent_contacts)
    account.voice = voice


@compiled
def end_conversation(
    account: Any,
    debtor: Any,
    collector: Any,
    call: Any,
    world: Any,
    journal: Any,
    row: int,
    c: int,
    day: int,
    second: int,
) -> None:
    """Write down what a conversation with the account holder came to."""
    transitions.ends_call(debtor, world.p, call, c)
    bucket = account.opening_bucket
    if call.last_reply == Reply.HANGS_UP:
        note(journal, day, second, row, bucket, c, Kind.HUNG_UP, 0, 0, 0)
    if call.agreed > 0:
        write_down(account, call, journal, row, c, day, second)
        collector.promises += 1


@compiled
def write_down(account: Any, call: Any, journal: Any, row: int, voice: int, day: int, second: int) -> None:
    """Write what was agreed into the account: a promise, with or without a discount, or a plan."""
    account.promises += 1
    account.promised_on = day
    account.promised_to = voice
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


@compiled
def notes_seconds(collector: Any, world: Any, who: int, day: int) -> int:
    """Return how long he writes notes after a talk: a lognormal time, longer for the new and the tired."""
    p = world.p
    luck = draw(world.luck, who, day, Decision.AFTER_CALL, collector.attempt)
    typical = p.after_call_seconds / form(collector, p, day - world.first_day)
    return max(0, rounded(typical * lognormal(luck, 0.0, p.after_call_log_sd)))


@compiled
def prepare_seconds(collector: Any, world: Any, day: int) -> int:
    """Return how long he prepares a call, likewise."""
    return max(1, rounded(world.p.prepare_seconds / form(collector, world.p, day - world.first_day)))
