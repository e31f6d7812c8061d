"""Arrivals: what treatments do once their delay is over, each by its mechanism, and the court's judgment."""

from __future__ import annotations

from typing import Any

from collsim.debtors import transitions
from collsim.jit import compiled
from collsim.portfolio import ledger
from collsim.records import AccountState, Kind, Mechanism, PaidFor
from collsim.simulation.bookings import is_closed, log, note_relief, pay, waive
from collsim.units import NEVER


@compiled
def receive(account: Any, debtor: Any, agenda: Any, world: Any, journal: Any, row: int, day: int) -> None:
    """Let what is under way arrive: letters, notices, sanctions and the like, and the court's judgment."""
    if is_closed(account):
        return
    if agenda.arrival <= day:
        agenda.arrival = NEVER
        for k in range(world.treatment_count):
            if account.arrives[k] <= day:
                account.arrives[k] = NEVER
                take_effect(account, debtor, agenda, world, journal, row, day, k)
            agenda.arrival = min(agenda.arrival, account.arrives[k])
    if account.judgment_day <= day:
        account.judgment_day = NEVER
        kind, cents = transitions.is_judged(account, debtor, world.p, world.luck, day)
        log(journal, account, row, day, 0, kind, int(cents > 0), cents)
        if account.state == AccountState.LEGAL:
            account.state = AccountState.STOPPED
        if cents > 0:
            pay(journal, account, debtor, row, day, 0, PaidFor.JUDGMENT, cents)


@compiled
def take_effect(
    account: Any, debtor: Any, agenda: Any, world: Any, journal: Any, row: int, day: int, treatment: int
) -> None:
    """Let a treatment do what its mechanism does once its delay is over."""
    mechanism = world.treatments[treatment].mechanism
    if mechanism == Mechanism.TRACE:
        trace(account, debtor, world, journal, row, day)
    elif mechanism == Mechanism.THIRD_PARTY:
        ask_third_party(account, debtor, world, journal, row, day, treatment)
    elif mechanism == Mechanism.SANCTION:
        sanction(account, debtor, world, journal, row, day, treatment)
    elif mechanism == Mechanism.REPOSSESS:
        repossess(account, debtor, world, journal, row, day, treatment)
    else:
        arrive(account, debtor, agenda, world, journal, row, day, treatment)


@compiled
def arrive(
    account: Any, debtor: Any, agenda: Any, world: Any, journal: Any, row: int, day: int, treatment: int
) -> None:
    """Let a treatment reach the debtor, who may notice it, pay at once, call us, or complain."""
    second = world.floor.bulk_second
    what = world.treatments[treatment]
    kind, cents = transitions.notices_treatment(account, debtor, world.p, world.luck, day, treatment, what)
    if kind < 0:
        return
    log(journal, account, row, day, second, Kind.ARRIVED, treatment, 0)
    if cents > 0 and account.overdue == 0:
        take_early_payment(account, debtor, journal, row, day, second, cents)
    elif cents > 0:
        pay(journal, account, debtor, row, day, second, PaidFor.TREATMENT, cents)
    elif account.overdue > 0 and transitions.calls_in(account, debtor, world.p, world.luck, day, treatment):
        picks_up_the_telephone(debtor, agenda, world, day)
    if what.mechanism == Mechanism.RECONCILE:
        reconcile(account, debtor, world, journal, row, day, treatment)
    perhaps_complain(account, debtor, world, journal, row, day, treatment)


@compiled
def take_early_payment(
    account: Any, debtor: Any, journal: Any, row: int, day: int, second: int, cents: int
) -> None:
    """Book an instalment that is paid before it falls due; the rest of it is waived, as was offered."""
    rest = min(account.instalment, account.balance) - cents
    account.prepaid = 1
    pay(journal, account, debtor, row, day, second, PaidFor.TREATMENT, cents)
    waive(journal, account, debtor, row, day, second, rest)


@compiled
def picks_up_the_telephone(debtor: Any, agenda: Any, world: Any, day: int) -> None:
    """Write down when a debtor will call us today, while the floor is open."""
    floor = world.floor
    agenda.calls_on = day
    agenda.calls_at = transitions.calls_at(world.luck, debtor.who, day, floor.opens, floor.closes)


@compiled
def reconcile(
    account: Any, debtor: Any, world: Any, journal: Any, row: int, day: int, treatment: int
) -> None:
    """Compare both sides' statements; a dispute may be settled, and what he is right about corrected."""
    right, cents = transitions.reconciles(
        account, debtor, world.p, world.luck, day, treatment, world.treatments[treatment]
    )
    if right < 0:
        return
    second = world.floor.bulk_second
    was_late = account.overdue > 0
    log(journal, account, row, day, second, Kind.CORRECTED, right, ledger.correct(account, cents))
    if cents > 0:
        note_relief(journal, account, debtor, row, day, second, was_late)


@compiled
def sanction(account: Any, debtor: Any, world: Any, journal: Any, row: int, day: int, treatment: int) -> None:
    """Let a sanction stand from now on, if something is still past due and it does not stand already."""
    if account.overdue == 0 or (account.sanctions >> treatment) & 1 == 1:
        return
    account.sanctions |= 1 << treatment
    second = world.floor.bulk_second
    transitions.is_sanctioned(debtor, world.p, world.luck, day, world.treatments[treatment])
    log(journal, account, row, day, second, Kind.SANCTIONED, treatment, 0)
    perhaps_complain(account, debtor, world, journal, row, day, treatment)


@compiled
def repossess(
    account: Any, debtor: Any, world: Any, journal: Any, row: int, day: int, treatment: int
) -> None:
    """Let goods be taken and sold, if something is still past due; damages may have to be paid for it."""
    if account.overdue == 0 or account.collateral == 0:
        return
    what = world.treatments[treatment]
    second = world.floor.bulk_second
    taken, fetched, damages = transitions.has_goods_taken(
        debtor, world.p, world.luck, day, what, account.collateral
    )
    fetched = min(fetched, account.balance)
    log(journal, account, row, day, second, Kind.REPOSSESSED, taken, fetched)
    if taken == 1:
        account.collateral = 0
    if fetched > 0:
        pay(journal, account, debtor, row, day, second, PaidFor.REPOSSESSION, fetched)
    if damages > 0:
        log(journal, account, row, day, second, Kind.DAMAGES, 0, damages)
    perhaps_complain(account, debtor, world, journal, row, day, treatment)


@compiled
def trace(account: Any, debtor: Any, world: Any, journal: Any, row: int, day: int) -> None:
    """Let skip tracing end: with a number that works, or without."""
    found = transitions.is_traced(debtor, world.p, world.luck, day)
    log(journal, account, row, day, world.floor.bulk_second, Kind.TRACED, int(found), 0)
    if found:
        knows_a_number(account)


@compiled
def ask_third_party(
    account: Any, debtor: Any, world: Any, journal: Any, row: int, day: int, treatment: int
) -> None:
    """Let a relative or reference be asked where he is; he may hear of it, and complain."""
    found, heard = transitions.is_asked_after(debtor, world.p, world.luck, day, world.treatments[treatment])
    log(journal, account, row, day, world.floor.bulk_second, Kind.ASKED, int(found), 0)
    if found:
        knows_a_number(account)
    if heard:
        perhaps_complain(account, debtor, world, journal, row, day, treatment)


@compiled
def knows_a_number(account: Any) -> None:
    """Write into the account that there is a number now which is said to work."""
    account.no_number = 0
    account.dials_since_contact = 0


@compiled
def perhaps_complain(
    account: Any, debtor: Any, world: Any, journal: Any, row: int, day: int, treatment: int
) -> None:
    """Write down that he complains about a treatment, if he does."""
    if transitions.complains_now(debtor, world.p, world.luck, day, treatment):
        log(journal, account, row, day, world.floor.bulk_second, Kind.COMPLAINED, treatment, 0)
