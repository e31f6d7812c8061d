"""The account's books: what moves is booked once, and cures are what was paid or waived."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from collsim.portfolio import ledger
from collsim.records import ACCOUNT, AccountState
from collsim.units import NEVER

MOVES = ("bill", "charge_interest", "charge_fee", "receive", "discount", "write_off")


def account(balance: int, overdue: int = 0, instalment: int = 1_000):
    record = np.zeros(1, ACCOUNT)[0]
    record.opening = record.balance = balance
    record.overdue, record.instalment, record.first_payment = overdue, instalment, NEVER
    return record


def move(record, name: str, cents: int, day: int) -> None:
    arguments = {"bill": (day,), "receive": (cents, day), "write_off": ()}
    getattr(ledger, name)(record, *arguments.get(name, (cents,)))


@given(
    balance=st.integers(1, 10**9),
    moves=st.lists(st.tuples(st.sampled_from(MOVES), st.integers(0, 10**8)), max_size=30),
)
def test_no_cent_is_lost(balance, moves):
    record = account(balance)
    for day, (name, cents) in enumerate(moves):
        move(record, name, cents, day)
        assert ledger.unaccounted(record) == 0
        assert 0 <= record.overdue <= record.balance


@pytest.mark.parametrize(("name", "cures"), [("receive", 1), ("discount", 1), ("write_off", 0)])
def test_a_write_off_cures_nobody(name, cures):
    record = account(5_000, overdue=5_000)
    move(record, name, 5_000, 1)
    assert (record.balance, record.cures, record.state) == (0, cures, AccountState.SETTLED)


def test_an_account_that_is_past_due_with_all_it_owes_goes_on_ageing():
    record = account(2_000, overdue=2_000)
    record.last_due = 10
    assert ledger.bill(record, 40) == 0
    assert record.last_due == 10


def test_interest_and_fees_fall_due_after_the_instalments():
    record = account(1_000)
    ledger.charge_interest(record, 30)
    ledger.charge_fee(record, 20)
    assert (record.overdue, record.balance) == (0, 1_050)
    assert [ledger.bill(record, day) for day in (1, 2, 3)] == [1_000, 50, 0]
