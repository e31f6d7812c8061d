"""The book: as late as the file says, in an order of its own, and with nothing made up silently."""

import datetime

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collsim.portfolio.ageing import bucket_of, days_past_due, missed_instalments
from collsim.portfolio.book import PILOT_SHARE, open_book
from collsim.portfolio.store import default_portfolio, frame_of, schema
from collsim.portfolio.synthesis import synthesise
from collsim.randomness import who
from collsim.records import AccountState, Channel, IncomeKind
from collsim.units import NEVER, day_of, month_and_dom

START = day_of(datetime.date(2026, 1, 15))


def frame(*accounts: dict) -> pd.DataFrame:
    import pyarrow as pa

    base = {"balance": 100_000, "overdue": 0, "instalment": 10_000, "days_past_due": 0}
    return frame_of(pa.Table.from_pylist([{**base, **account} for account in accounts], schema=schema()))


def lateness(account: np.record, day: int) -> int:
    return days_past_due(account["overdue"], account["instalment"], account["last_due"], day)


@pytest.fixture(scope="module")
def cards() -> pd.DataFrame:
    return default_portfolio().accounts


@pytest.mark.parametrize(
    "start", [START, day_of(datetime.date(2005, 9, 30)), day_of(datetime.date(2024, 3, 1))]
)
def test_every_account_is_as_late_as_its_file_says(cards, start):
    book = open_book(cards, start)
    stated = cards.set_index("id")["days_past_due"].loc[book.ids].to_numpy(np.int64)
    late = np.array([lateness(account, start) for account in book.accounts])
    assert (np.abs(late - stated) <= 3).all()
    assert [bucket_of(days) for days in late] == [bucket_of(days) for days in stated]
    assert book.accounts["opening_bucket"].tolist() == [bucket_of(days) for days in late]
    assert (book.accounts["last_due"] < start).all()
    assert (book.accounts["next_due"] >= start).all()
    for due in ("last_due", "next_due"):
        assert [month_and_dom(int(day))[1] for day in book.accounts[due]] == book.accounts["due_dom"].tolist()


@settings(max_examples=300, deadline=None)
@given(
    start=st.dates(datetime.date(2000, 1, 1), datetime.date(2040, 1, 1)).map(day_of),
    days=st.integers(1, 2_000),
    overdue=st.integers(1_000_000, 3_000_000),
    instalment=st.integers(1, 10**7),
    dom=st.one_of(st.none(), st.integers(1, 28)),
)
def test_days_past_due_are_met_as_nearly_as_a_day_of_the_month_allows(start, days, overdue, instalment, dom):
    row = {
        "id": "a",
        "balance": 3_000_000,
        "overdue": overdue,
        "instalment": instalment,
        "days_past_due": days,
    }
    [account] = open_book(frame({**row, "due_dom": dom}), start).accounts
    assert account["overdue"] == overdue
    assert abs(lateness(account, start) - days) <= (3 if dom is None else 31)
    if dom is None:
        assert bucket_of(lateness(account, start)) == bucket_of(days)
    else:
        assert account["due_dom"] == dom


def test_an_instalment_that_contradicts_the_lateness_is_restated_and_counted():
    late = {"overdue": 30_000, "days_past_due": 75}
    book = open_book(frame({"id": "fits", **late}, {"id": "odd", **late, "instalment": 30_000}), START)
    fits, odd = book.accounts
    assert fits["instalment"] == 10_000
    assert missed_instalments(30_000, odd["instalment"]) == 3
    assert odd["instalment"] == 14_999  # the nearest that fits
    assert book.assumed["instalment_restated"] == 1


def test_the_order_of_the_file_never_matters(cards):
    book, shuffled = open_book(cards, START), open_book(cards.sample(frac=1, random_state=1), START)
    assert book.ids == shuffled.ids == sorted(book.ids)
    assert book.accounts.tobytes() == shuffled.accounts.tobytes()
    part = open_book(cards[cards["id"].isin(book.ids[::2])], START, significant_from=1)
    whole = open_book(cards, START, significant_from=1)
    assert part.accounts.tobytes() == whole.accounts[::2].tobytes()


def test_nothing_has_happened_yet():
    [account] = open_book(frame({"id": "a"}), START).accounts
    assert account["who"] == who("debtor", "a")
    assert account["state"] == AccountState.ACTIVE
    assert (account["balance"], account["opening"], account["limit"]) == (100_000, 100_000, 0)
    assert account["paid_ratio"] == account["income_kind"] == account["payday"] == -1
    assert account["refused_rule"] == account["voice"] == account["arm"] == -1
    assert account["last_dial"] == account["last_contact"] == account["last_payment"] == -NEVER
    assert account["promise_day"] == account["plan_day"] == account["judgment_day"] == NEVER
    assert (account["last"] == -NEVER).all()
    assert (account["arrives"] == NEVER).all()
    assert account["dials"] == account["paid"] == account["given"].sum() == 0
    assert 1 <= account["due_dom"] <= 28


def test_what_the_file_states_is_kept_and_what_it_does_not_is_counted():
    said = {"income_kind": "fortnightly", "payday": 15, "zone": "America/Lima", "phone": False, "post": True}
    book = open_book(
        frame({"id": "a", "due_dom": 9, "paid_ratio": 0.5, **said}, {"id": "b"}), START, ("UTC",)
    )
    first, second = book.accounts
    assert (first["income_kind"], first["payday"], first["due_dom"]) == (IncomeKind.FORTNIGHTLY, 15, 9)
    assert book.zones == ("UTC", "America/Lima")
    assert (first["zone"], second["zone"], first["paid_ratio"]) == (1, 0, 0.5)
    himself = (1 << len(Channel)) - 1 - (1 << Channel.THIRD_PARTY)
    assert first["channels"] == himself - (1 << Channel.PHONE)
    assert second["channels"] == himself
    silent = {"zone", "income_kind", "payday", "paid_ratio", "phone", "post", "due_dom"}
    assert {name: book.assumed[name] for name in silent} == dict.fromkeys(silent, 1)
    assert book.assumed["sms"] == book.assumed["email"] == 2
    assert open_book(frame({"id": "a"}), START).zones == ("UTC",)


@pytest.mark.parametrize(
    ("post", "visit", "may"),
    [
        (None, None, True),
        (True, None, True),
        (False, None, False),
        (False, True, True),
        (True, False, False),
        (None, False, False),
    ],
)
def test_he_may_be_visited_where_there_is_an_address_unless_the_file_says_otherwise(post, visit, may):
    [account] = open_book(frame({"id": "a", "post": post, "visit": visit}), START).accounts
    assert bool(account["channels"] >> Channel.VISIT & 1) is may


@pytest.mark.parametrize(
    ("sms", "whatsapp", "may"),
    [(None, None, True), (False, None, False), (False, True, True), (True, False, False)],
)
def test_whatsapp_may_be_used_as_text_messages_may_unless_the_file_says_otherwise(sms, whatsapp, may):
    [account] = open_book(frame({"id": "a", "sms": sms, "whatsapp": whatsapp}), START).accounts
    assert bool(account["channels"] >> Channel.WHATSAPP & 1) is may


@pytest.mark.parametrize(("known", "may"), [(None, False), (True, True), (False, False)])
def test_a_third_party_may_be_asked_only_if_the_file_knows_of_one(known, may):
    [account] = open_book(frame({"id": "a", "third_party": known}), START).accounts
    assert bool(account["channels"] >> Channel.THIRD_PARTY & 1) is may


def test_goods_secure_a_debt_only_if_the_file_says_so():
    first, second = open_book(frame({"id": "a", "collateral": 12_345}, {"id": "b"}), START).accounts
    assert (first["collateral"], second["collateral"]) == (12_345, 0)


@pytest.mark.parametrize(("email", "may"), [(None, True), (True, True), (False, False)])
def test_e_mail_may_be_used_unless_the_file_says_no(email, may):
    [account] = open_book(frame({"id": "a", "post": False, "email": email}), START).accounts
    assert bool(account["channels"] >> Channel.EMAIL & 1) is may


def test_areas_are_numbered_in_the_order_of_their_names():
    areas = {"a": "Sur", "b": None, "c": "10", "d": "Sur", "e": "Centro"}
    book = open_book(frame(*({"id": name, "area": area} for name, area in areas.items())), START)
    assert book.accounts["area"].tolist() == [2, -1, 0, 2, 1]
    assert (open_book(frame({"id": "a"}), START).accounts["area"] == -1).all()


def test_due_days_tiers_and_folds_have_their_shares():
    accounts = open_book(synthesise(20_000, 1).accounts, START).accounts
    current = accounts["overdue"] == 0
    for dom in (1, 28):  # binomial, six standard errors
        assert (
            abs((accounts["due_dom"][current] == dom).mean() - 1 / 28) < 6 * (1 / 28 / current.sum()) ** 0.5
        )
    assert abs(accounts["fold"].mean() - PILOT_SHARE) < 6 * (0.21 / 20_000) ** 0.5
    assert accounts["significant"].mean() == pytest.approx(0.2, abs=1e-3)
