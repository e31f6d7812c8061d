"""Bookings: what moves an account's money, what follows from it, and how it is written down."""

from __future__ import annotations

from typing import Any

from collsim.debtors import transitions
from collsim.jit import compiled
from collsim.portfolio import ledger
from collsim.records import AccountState, Kind, PaidFor
from collsim.simulation.event_log import NOBODY, note


@compiled
def is_closed(account: Any) -> bool:
    """Return whether nothing is owed to us any more: it is settled, or somebody else's."""
    return account.state >= AccountState.SETTLED


@compiled
def log(
    journal: Any, account: Any, row: int, day: int, second: int, kind: int, detail: int, cents: int
) -> None:
    """Write down something that happened to an account without a collector."""
    note(journal, day, second, row, account.opening_bucket, NOBODY, kind, detail, cents, 0)


@compiled
def log_promise(journal: Any, account: Any, row: int, day: int, kind: int, detail: int, cents: int) -> None:
    """Write down what becomes of a promise, with who took it."""
    bucket = account.opening_bucket
    note(journal, day, 0, row, bucket, account.promised_to, kind, detail, cents, 0)


@compiled
def pay(
    journal: Any, account: Any, debtor: Any, row: int, day: int, second: int, why: int, cents: int
) -> None:
    """Book a payment and write it down, with who won it and what follows from it: cured, settled.

    Whoever pays himself what an offer asks gets the rest waived.
    """
    was_late = account.overdue > 0
    promised = why == PaidFor.PROMISE or why == PaidFor.PLAN
    who = account.promised_to if promised else NOBODY
    waived = transitions.waived_for(account, debtor, day, cents) if why < PaidFor.JUDGMENT else 0
    booked = ledger.receive(account, cents, day)
    note(journal, day, second, row, account.opening_bucket, who, Kind.PAID, why, booked, 0)
    note_relief(journal, account, debtor, row, day, second, was_late)
    waive(journal, account, debtor, row, day, second, waived)


@compiled
def waive(journal: Any, account: Any, debtor: Any, row: int, day: int, second: int, cents: int) -> None:
    """Waive a part of the debt, at most all of it, and write it down."""
    cents = min(cents, account.balance)
    if cents > 0:
        was_late = account.overdue > 0
        log(journal, account, row, day, second, Kind.DISCOUNTED, 0, ledger.discount(account, cents))
        note_relief(journal, account, debtor, row, day, second, was_late)


@compiled
def note_relief(
    journal: Any, account: Any, debtor: Any, row: int, day: int, second: int, was_late: bool
) -> None:
    """Write down that nothing is past due, or owed, any more; then no sanction stands."""
    if was_late and account.overdue == 0:
        log(journal, account, row, day, second, Kind.CURED, 0, 0)
        lift_sanctions(journal, account, row, day, second)
        transitions.is_relieved(debtor)
    if account.balance == 0:
        log(journal, account, row, day, second, Kind.SETTLED, 0, 0)


@compiled
def lift_sanctions(journal: Any, account: Any, row: int, day: int, second: int) -> None:
    """Lift every sanction that stands."""
    treatment = 0
    while account.sanctions > 0:
        if account.sanctions & 1 == 1:
            log(journal, account, row, day, second, Kind.LIFTED, treatment, 0)
        account.sanctions >>= 1
        treatment += 1
