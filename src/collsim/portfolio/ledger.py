"""The account's money. Every cent that moves does so here, so that none is lost.

opening + interest + fees = paid + discounted + corrected + written off + sold + balance
"""

from __future__ import annotations

from typing import Any

from collsim.jit import compiled
from collsim.records import AccountState


@compiled
def bill(account: Any, day: int) -> int:
    """Let the next instalment fall due and return its cents.

    Where the whole balance is past due already nothing is added, and the account goes on ageing.
    """
    due = min(account.instalment, account.balance - account.overdue)
    if due > 0:
        account.overdue += due
        account.last_due = day
    return due


@compiled
def charge_interest(account: Any, cents: int) -> int:
    """Add moratory interest to what is owed; it is paid after the instalments. Return it."""
    account.interest += cents
    account.balance += cents
    return cents


@compiled
def charge_fee(account: Any, cents: int) -> int:
    """Add a fee to what is owed; it is paid after the instalments. Return it."""
    account.fees += cents
    account.balance += cents
    return cents


@compiled
def receive(account: Any, cents: int, day: int) -> int:
    """Book a payment, the past due part first; return what was booked, at most the balance."""
    cents = min(cents, account.balance)
    account.paid += cents
    account.last_payment = day
    account.first_payment = min(account.first_payment, day)
    _settle(account, cents)
    return cents


@compiled
def discount(account: Any, cents: int) -> int:
    """Waive a part of the debt; return what was waived, at most the balance."""
    cents = min(cents, account.balance)
    account.discounted += cents
    _settle(account, cents)
    return cents


@compiled
def correct(account: Any, cents: int) -> int:
    """Take out of the books what had been claimed wrongly; return it, at most the balance."""
    cents = min(cents, account.balance)
    account.corrected += cents
    _settle(account, cents)
    return cents


@compiled
def sell(account: Any, price: int) -> int:
    """Sell all that is owed for a price, at most the balance; return the rest, which is written off."""
    price = min(price, account.balance)
    account.sold += price
    _lower(account, price)
    rest = write_off(account)
    account.state = AccountState.SOLD
    return rest


@compiled
def write_off(account: Any) -> int:
    """Write off all that is owed; return it."""
    cents = account.balance
    account.written_off += cents
    _lower(account, cents)
    return cents


@compiled
def _settle(account: Any, cents: int) -> None:
    """Lower what is owed by what was paid, waived or corrected; it may cure a late account."""
    was_late = account.overdue > 0
    _lower(account, cents)
    account.cures += int(was_late and account.overdue == 0)


@compiled
def _lower(account: Any, cents: int) -> None:
    account.balance -= cents
    account.overdue = max(0, account.overdue - cents)
    if account.balance == 0:
        account.overdue = 0
        account.state = AccountState.SETTLED


@compiled
def unaccounted(account: Any) -> int:
    """Return the cents by which the account's books do not balance: always 0."""
    came = account.opening + account.interest + account.fees
    went = account.paid + account.discounted + account.corrected + account.written_off + account.sold
    return came - went - account.balance
