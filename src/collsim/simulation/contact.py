"""One contact with a debtor: it rings, somebody speaks, it is written down.

Everything that happens to the account is held by one person or machine at a time, so what two
people do at the same instant commutes.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from collsim.collectors.form import form
from collsim.debtors import transitions
from collsim.jit import compiled
from collsim.negotiation.conversation import converse
from collsim.negotiation.opening import begin, opens_call
from collsim.policies.steps import age, is_worked
from collsim.portfolio import ledger
from collsim.randomness import Decision, draw, lognormal
from collsim.records import MAX_TREATMENTS, AccountState, Channel, Claim, Kind, Listener, Phone, Reply
from collsim.records.recent import age_recent, count_attempt, count_reached, today, total
from collsim.simulation.bookings import note_relief
from collsim.simulation.event_log import NOBODY, bind
from collsim.simulation.floor import Floor, write
from collsim.simulation.world import local_second
from collsim.units import HOUR, NEVER, rounded

INSISTENT = transitions.INSISTENT
HOURS_A_DAY = 24
INCOMING = 64
AT_THE_DOOR = 65
"""Attempts of the day under which an incoming call and a visit draw their luck; dials count from 0."""


# --- it rings ------------------------------------------------------------------------------


@compiled
def dial(f: Floor, row: int, who: int, treatment: int, second: int) -> tuple[int, int, int]:
    """Let a debtor's telephone ring: (who will pick up or -1, seconds until then, attempt of the day).

    Args:
        f: the floor.
        row: of the account, which is held until the contact is over.
        who: row of the collector, or NOBODY when a machine dials.
        treatment: row of the call in the catalogue.
        second: when it begins to ring.
    """
    account, debtor, agenda, world = f.book[row], f.debtors[row], f.agenda[row], f.world
    attempt = count_dial(account, treatment, f.day)
    agenda.held = 1
    promised = comes_as_promised(agenda, f.day, second)
    listener = transitions.picks_up(
        account,
        debtor,
        world.p,
        world.luck,
        f.day,
        attempt,
        likely_there(f, row, second),
        treatment,
        world.treatments[treatment].wears,
        int(promised),
    )
    if agenda.back_on < f.day or promised:
        agenda.back_on = NEVER
    seconds = transitions.rings_for(world.p, world.luck, debtor.who, f.day, attempt, listener)
    spent = seconds if who != NOBODY else 0
    write(f, second, row, who, Kind.DIALLED, treatment, world.treatments[treatment].cost, spent)
    if total(account.recent_attempts[Channel.PHONE]) > INSISTENT:
        write(f, second, row, who, Kind.INSISTED, 0, 0, 0)
    return listener, seconds, attempt


@compiled
def likely_there(f: Floor, row: int, second: int) -> float:
    """Return how much likelier than on average a debtor is there at a second of the floor's day."""
    hour = local_second(f.world, f.book[row].zone, second) // HOUR % HOURS_A_DAY
    return f.world.profiles[f.debtors[row].reach_profile, hour]


@compiled
def comes_as_promised(agenda: Any, day: int, second: int) -> bool:
    """Return whether a dial comes at, or after, the hour at which he asked to be called today."""
    return agenda.back_on == day and second >= agenda.back_at


@compiled
def count_dial(account: Any, treatment: int, day: int) -> int:
    """Write a dial into the account; return how many had been made that day."""
    age_recent(account, day)
    attempt = today(account.recent_attempts[Channel.PHONE])
    count_attempt(account, Channel.PHONE.value, day)
    account.refused_rule = -1
    account.dials += 1
    account.dials_since_contact += 1
    account.last_dial = day
    account.last[treatment] = day
    account.given[treatment] += 1
    return attempt


@compiled
def let_go(f: Floor, row: int, who: int, treatment: int, attempt: int, second: int) -> None:
    """End a contact: he may complain, and the account is free for others and for tomorrow's morning."""
    debtor, world = f.debtors[row], f.world
    felt = attempt >= INCOMING or debtor.phone == Phone.WORKS
    if felt and transitions.complains_now(debtor, world.p, world.luck, f.day, MAX_TREATMENTS + attempt):
        write(f, second, row, who, Kind.COMPLAINED, treatment, 0, 0)
    set_free(f.agenda[row], f.day)


@compiled
def lets_go(f: Floor, c: int, now: int) -> None:
    """Let somebody of the staff let go of the account that he holds."""
    person = f.crew.staff[c]
    let_go(f, person.account, c, person.treatment, person.attempt, now)


@compiled
def set_free(agenda: Any, day: int) -> None:
    """Free an account for others, and for tomorrow's morning."""
    agenda.held = 0
    agenda.wake = day + 1


# --- somebody speaks -----------------------------------------------------------------------


@compiled
def speak(f: Floor, c: int, second: int) -> int:
    """Let a collector speak with whoever picked up; return the seconds that it takes."""
    person, p = f.crew.staff[c], f.world.p
    if person.listener == Listener.STRANGER:
        f.book[person.account].no_number = 1
        return _brief(f, c, second, Kind.WRONG_NUMBER.value, p.stranger_seconds)
    if person.listener == Listener.MACHINE:
        return _brief(f, c, second, Kind.VOICEMAIL.value, p.voicemail_seconds)
    seconds = hold_conversation(f, c)
    if person.listener == Listener.HOLDER:
        return seconds
    return _brief(f, c, second, Kind.ANSWERED.value, p.other_seconds)


@compiled
def _brief(f: Floor, c: int, second: int, kind: int, seconds: float) -> int:
    """Write down a talk that comes to nothing; return its length."""
    length = max(1, rounded(seconds))
    write(f, second, f.crew.staff[c].account, c, kind, 0, 0, length)
    return length


@compiled
def hold_conversation(f: Floor, c: int) -> int:
    """Let a collector converse with whoever of the household answered; return the seconds that it takes.

    When the holder is called to the telephone, or the door, it is he who is met.
    """
    person, call, world = f.crew.staff[c], f.crew.talks[c], f.world
    account, debtor = f.book[person.account], f.debtors[person.account]
    attempt = person.attempt
    skill = person.skill * form(person, world.p, f.day - world.first_day)
    begin(call, person.listener, account, f.day, skill)
    if not is_worked(account):
        call.total = 0  # he asks how he stands: what was promised is still to come, or a court has it
    inbound = int(attempt >= INCOMING)
    opens_call(account, debtor, world.p, world.talk, world.luck, f.day, attempt, c, call, inbound)
    strategy = strategy_of(world, person)
    dpd = max(0, age(account, f.day))
    converse(call, world.p, world.talk, world.policy, world.strategies[strategy], dpd)
    if person.listener != call.listener:
        person.listener = call.listener
        wears = world.treatments[person.treatment].wears
        transitions.is_handed_the_telephone(debtor, person.treatment, wears)
    if is_put_off(call):
        return max(1, rounded(world.p.other_seconds))
    return talk_seconds(world, debtor.who, f.day, attempt, call.agreed > 0)


@compiled
def strategy_of(world: Any, person: Any) -> int:
    """Return the strategy that leads a talk: what all follow, the treatment's, or the person's own."""
    if world.strategy >= 0:
        return world.strategy
    if person.treatment >= 0 and world.treatments[person.treatment].strategy >= 0:
        return world.treatments[person.treatment].strategy
    return person.strategy


@compiled
def is_put_off(call: Any) -> bool:
    """Return whether he asked to be called another time before he was told what it is about."""
    return call.last_reply == Reply.PUTS_OFF


@compiled
def talk_seconds(world: Any, who: int, day: int, attempt: int, agreed: bool) -> int:
    """Return how long a conversation lasts, longer when something is agreed or at the door."""
    luck = draw(world.luck, who, day, Decision.TALK_TIME, attempt)
    p = world.p
    log_mean, log_sd = p.talk_log_mean, p.talk_log_sd
    if attempt >= AT_THE_DOOR:
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
def count_contact(account: Any, channel: int, day: int, voice: int) -> None:
    """Write a right-party contact through a channel into the account."""
    count_reached(account, channel, day)
    account.contacts += 1
    account.dials_since_contact = 0
    account.last_contact = day
    account.voice = voice


@compiled
def end_conversation(f: Floor, c: int, second: int) -> None:
    """Write down what a conversation with the account holder came to."""
    person, call = f.crew.staff[c], f.crew.talks[c]
    wins = f.world.treatments[person.treatment].wins if person.treatment >= 0 else 0.0
    transitions.ends_call(f.debtors[person.account], f.world.p, call, c, wins)
    if call.last_reply == Reply.HANGS_UP:
        write(f, second, person.account, c, Kind.HUNG_UP, 0, 0, 0)
    if call.claim == Claim.RESOLVED:
        settle_claim(f, c, second)
    if call.agreed > 0:
        write_down(f, c, second)
        person.promises += 1
    if is_vulnerable(call):
        route(f, c, second)


@compiled
def is_vulnerable(call: Any) -> bool:
    """Return whether he has told of a grave illness, a death or despair."""
    return call.vulnerable == 1 and call.bared == 1


@compiled
def settle_claim(f: Floor, c: int, second: int) -> None:
    """Write down that a claim is settled; where he was right, what he disputed is taken out of the books."""
    row, call = f.crew.staff[c].account, f.crew.talks[c]
    account, debtor = f.book[row], f.debtors[row]
    was_late = account.overdue > 0
    disputed = max(0, account.overdue - call.undisputed)
    cents = ledger.correct(account, disputed if call.valid == 1 else 0)
    write(f, second, row, c, Kind.CORRECTED, call.valid, cents, 0)
    if cents > 0:
        note_relief(f.journal, account, debtor, row, f.day, second, was_late)
        bind(f.journal, f.log)


@compiled
def route(f: Floor, c: int, second: int) -> None:
    """Stop, and hand somebody vulnerable over to those who help: collectors leave him alone from now on."""
    row = f.crew.staff[c].account
    account = f.book[row]
    if account.state == AccountState.ACTIVE:
        account.state = AccountState.STOPPED
        write(f, second, row, c, Kind.ROUTED, 0, account.balance, 0)


@compiled
def write_down(f: Floor, c: int, second: int) -> None:
    """Write what was agreed into the account: a promise, with or without a discount, or a plan."""
    row, call = f.crew.staff[c].account, f.crew.talks[c]
    account = f.book[row]
    account.promises += 1
    account.promised_on = f.day
    account.promised_to = c
    if call.instalments > 1:
        account.plan_left = call.instalments
        account.plan_cents = call.agreed
        account.plan_day = call.agreed_day
        write(f, second, row, c, Kind.PLANNED, call.instalments, call.instalments * call.agreed, 0)
        return
    account.promise_cents = call.agreed
    account.promise_day = call.agreed_day
    account.plan_discount = call.waived
    write(f, second, row, c, Kind.PROMISED, 0, call.agreed, 0)


@compiled
def notes_seconds(f: Floor, c: int) -> int:
    """Return how long he writes notes after a talk: a lognormal time, longer for the new and the tired."""
    person, p = f.crew.staff[c], f.world.p
    who = f.book[person.account].who
    luck = draw(f.world.luck, who, f.day, Decision.AFTER_CALL, person.attempt)
    typical = p.after_call_seconds / form_today(f, c)
    return max(0, rounded(typical * lognormal(luck, 0.0, p.after_call_log_sd)))


@compiled
def prepare_seconds(f: Floor, c: int) -> int:
    """Return how long he prepares a call, likewise."""
    return max(1, rounded(f.world.p.prepare_seconds / form_today(f, c)))


@compiled
def form_today(f: Floor, c: int) -> float:
    """Return somebody's form at this hour of this day."""
    return form(f.crew.staff[c], f.world.p, f.day - f.world.first_day)
