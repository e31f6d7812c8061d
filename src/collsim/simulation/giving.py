"""Giving: a treatment leaves the house if the conduct rules permit; or the house is done with an account."""

from __future__ import annotations

from typing import Any

from collsim.debtors import transitions
from collsim.jit import compiled
from collsim.policies.conduct import refusal, refusal_after_a_talk
from collsim.policies.steps import age
from collsim.portfolio import ledger
from collsim.randomness import Decision, draw
from collsim.records import AccountState, Channel, Kind, Mechanism
from collsim.records.recent import count_attempt, count_reached
from collsim.simulation.bookings import log
from collsim.simulation.event_log import NOBODY, note
from collsim.simulation.world import local_second
from collsim.units import DAYS_A_YEAR, share_of


@compiled
def give(
    account: Any, debtor: Any, agenda: Any, world: Any, journal: Any, row: int, day: int, treatment: int
) -> bool:
    """Give a treatment other than a call; return False when a conduct rule refuses it."""
    what = world.treatments[treatment]
    second = world.floor.bulk_second
    if what.channel >= 0:
        local = local_second(world, account.zone, second)
        rule = refusal(account, world.rules, what.channel, day, local, world.holiday == 1)
        if rule < 0 and agenda.calls_on == day and agenda.calls_at < second:
            # he rings us before it would go out, and we may speak with him
            rule = refusal_after_a_talk(account, world.rules, what.channel, day)
        if rule >= 0:
            refuse(account, journal, row, day, second, NOBODY, rule)
            return False
        count_attempt(account, what.channel, day)
        count_reached(account, what.channel, day)
        account.refused_rule = -1
    account.last[treatment] = day
    account.given[treatment] += 1
    log(journal, account, row, day, second, Kind.GIVEN, treatment, what.cost)
    if what.fee > 0 and world.policy.charges_fees == 1:
        log(journal, account, row, day, second, Kind.FEE, treatment, ledger.charge_fee(account, what.fee))
    if what.channel == Channel.THIRD_PARTY:
        account.third_parties += 1
    if what.carries_out >= 0 and transitions.sees_it_done(debtor, world.p, day, what.carries_out):
        log(journal, account, row, day, second, Kind.CARRIED_OUT, treatment, 0)
    if what.mechanism == Mechanism.LAWSUIT:
        sue(account, world, journal, row, day, second)
    elif is_ending(what.mechanism):
        end_work(account, world, journal, row, day, second, treatment)
    else:
        account.arrives[treatment] = day + max(1, what.delay)
        agenda.arrival = min(agenda.arrival, account.arrives[treatment])
    return True


@compiled
def refuse(account: Any, journal: Any, row: int, day: int, second: int, collector: int, rule: int) -> None:
    """Write down that a rule refuses what was to be done: once, until something is permitted again."""
    if account.refused_rule != rule:
        account.refused_rule = rule
        bucket = account.opening_bucket
        note(journal, day, second, row, bucket, collector, Kind.REFUSED, rule, 0, 0)


@compiled
def sue(account: Any, world: Any, journal: Any, row: int, day: int, second: int) -> None:
    """File a lawsuit; its judgment comes after a delay that no policy can move."""
    account.state = AccountState.LEGAL
    spread = draw(world.luck, account.who, 0, Decision.JUDGMENT_DELAY, 0)
    account.judgment_day = day + int(world.p.judgment_days + world.p.judgment_spread * 2.0 * spread)
    log(journal, account, row, day, second, Kind.SUED, 0, account.balance)


@compiled
def is_ending(mechanism: int) -> bool:
    """Return whether with a treatment of this mechanism the creditor is done with an account."""
    return mechanism in (Mechanism.STOP, Mechanism.SELL, Mechanism.CHARGE_OFF)


@compiled
def end_work(account: Any, world: Any, journal: Any, row: int, day: int, second: int, treatment: int) -> None:
    """Be done with an account: sell it, charge it off, or stop working it."""
    what = world.treatments[treatment]
    if what.mechanism == Mechanism.SELL:
        sell(account, journal, row, day, second, what)
    elif what.mechanism == Mechanism.CHARGE_OFF:
        log(journal, account, row, day, second, Kind.WRITTEN_OFF, 0, ledger.write_off(account))
    else:
        stop(account, world, journal, row, day, second)


@compiled
def sell(account: Any, journal: Any, row: int, day: int, second: int, treatment: Any) -> None:
    """Sell a debt; what its price leaves open is written off. The older it is the less it fetches."""
    years = max(0, age(account, day)) / DAYS_A_YEAR
    share = treatment.price * (1.0 - treatment.cheapens) ** years
    price = min(share_of(account.balance, share), account.balance)
    log(journal, account, row, day, second, Kind.SOLD, 0, price)
    log(journal, account, row, day, second, Kind.WRITTEN_OFF, 0, ledger.sell(account, price))


@compiled
def stop(account: Any, world: Any, journal: Any, row: int, day: int, second: int) -> None:
    """Stop working an account, and write it off when less is owed than is worth keeping books on."""
    account.state = AccountState.STOPPED
    log(journal, account, row, day, second, Kind.STOPPED, 0, account.balance)
    if account.balance < world.policy.write_off_below:
        log(journal, account, row, day, second, Kind.WRITTEN_OFF, 0, ledger.write_off(account))
