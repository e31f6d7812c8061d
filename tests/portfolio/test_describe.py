"""What is shown of a portfolio: tables that add up, a figure that renders, a card in both languages."""

import datetime

import numpy as np
import pytest

from collsim.errors import InputError
from collsim.portfolio.ageing import BUCKETS, LIGHTS, TIERS
from collsim.portfolio.book import open_book
from collsim.portfolio.card import card_text, client_card
from collsim.portfolio.describe import describe, in_words
from collsim.portfolio.figures import describe_figure
from collsim.portfolio.store import Portfolio, default_portfolio
from collsim.portfolio.synthesis import synthesise
from collsim.portfolio.words import WORDS
from collsim.units import day_of


@pytest.fixture(scope="module")
def cards() -> Portfolio:
    return default_portfolio()


def test_every_table_adds_up_to_the_portfolio(cards):
    described = describe(cards)
    balance, overdue = (cards.accounts[name].sum() / 100 for name in ("balance", "overdue"))
    for table, names in (
        (described.ageing, BUCKETS),
        (described.lights, LIGHTS),
        (described.tiers, TIERS),
        (described.cells, None),
    ):
        assert table["accounts"].sum() == described.totals["accounts"] == len(cards.accounts)
        assert table["balance"].sum() == pytest.approx(balance)
        assert table["overdue"].sum() == pytest.approx(overdue)
        assert table[["share_of_accounts", "share_of_balance"]].sum().to_numpy() == pytest.approx(1)
        assert names is None or tuple(table.iloc[:, 0]) == names
    assert described.totals["overdue_share"] == pytest.approx(overdue / balance)
    instalments = cards.accounts["instalment"].sum() / 100
    assert described.totals["days_of_billing"] == pytest.approx(30 * balance / instalments)
    assert described.tiers["accounts"].iloc[1] == pytest.approx(0.2 * len(cards.accounts), abs=1)


def test_what_the_file_does_not_say_is_listed(cards):
    unsaid = describe(cards).unsaid.set_index("column")
    everybody = len(cards.accounts)
    assert unsaid.loc["payday", "silent"] == unsaid.loc["instalment", "derived"] == everybody
    assert unsaid.loc["days_past_due", "derived"] == (cards.accounts["days_past_due"] > 0).sum()
    assert "limit" not in unsaid.index


def test_tables_speak_both_languages(cards):
    spanish = in_words(describe(cards).ageing, "es")
    assert spanish.columns[0] == "Antigüedad"
    assert spanish.iloc[0, 0] == "Por vencer"
    assert all(english and spanish for english, spanish in WORDS.values())


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_figure_renders_within_its_page(lang, tmp_path):
    figure = describe_figure(synthesise(300, 1), lang)
    figure.savefig(tmp_path / "f.png")
    page = figure.bbox
    for axes in figure.axes:
        for text in axes.texts:
            box = text.get_window_extent()
            assert page.x0 <= box.x0
            assert box.x1 <= page.x1
    assert figure.axes[0].get_title(loc="left") == WORDS["accounts"][lang == "es"]
    assert (tmp_path / "f.png").stat().st_size > 5_000


def test_a_card_says_what_is_known_and_what_is_not(cards):
    account = cards.accounts.iloc[0]
    card = client_card(cards, account["id"])
    assert card.sections["ageing"]["balance"] == account["balance"]
    assert card.sections["income"] == {"income_kind": None, "payday": None}
    assert [month["month"] for month in card.history] == cards.origin.months
    assert card.history[-1]["bill"] == account["history_bill"][-1]
    english, spanish = card_text(card, "en"), card_text(card, "es", width=80)
    assert "not stated (prior)" in english
    assert "no declarado (supuesto)" in spanish
    assert "Promises" in english
    assert "Promesas" in spanish
    assert max(map(len, spanish.splitlines())) <= 80
    assert f"TWD {account['balance'] / 100:,.2f}" in english


def test_a_card_of_a_worked_account_shows_what_happened(cards):
    book = open_book(cards.accounts, day_of(datetime.date(2026, 1, 1)))
    row = int(np.flatnonzero(book.accounts["overdue"] > 0)[0])
    record = book.accounts[row]
    today = day_of(datetime.date(2026, 1, 10))
    record["promises"], record["broken"], record["dials"], record["contacts"] = 3, 2, 9, 1
    record["promise_day"], record["promise_cents"], record["last_contact"] = today + 3, 50_000, today
    card = client_card(cards, book.ids[row], record, today)
    assert card.sections["ageing"]["light"] == "red"
    assert card.sections["promises"]["promised_for"] == datetime.date(2026, 1, 13)
    text = card_text(card, "es")
    assert "13 de enero de 2026" in text
    assert "10 de enero de 2026" in text
    assert "TWD 500.00" in text
    assert "todavía no" in text


def test_an_unknown_account_is_answered_with_its_nearest(cards):
    known = cards.accounts["id"].iloc[5]
    with pytest.raises(InputError, match=f"the nearest ids are .*{known}"):
        client_card(cards, f"{known}0000"[: len(known) + 1] + "x")
