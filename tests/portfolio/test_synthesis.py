"""Synthesis: as many as asked, distributed as stated, and the same account under the same id."""

import numpy as np
import pandas as pd
import pytest

from collsim.content import find, load
from collsim.errors import InputError
from collsim.portfolio.ageing import BUCKETS, bucket_of
from collsim.portfolio.store import load_portfolio, save_portfolio
from collsim.portfolio.synthesis import Distributions, draw_portfolio, synthesise


@pytest.fixture(scope="module")
def stated() -> Distributions:
    return load(Distributions, find("synthesis", "default"))


def test_an_account_is_the_same_whatever_the_size():
    small, large = synthesise(50, 7).accounts, synthesise(500, 7).accounts
    pd.testing.assert_frame_equal(small, large.head(50))
    assert not small["balance"].equals(synthesise(50, 8).accounts["balance"])


def test_it_is_distributed_as_stated(stated):
    n = 40_000
    accounts = draw_portfolio(n, 1, stated).accounts
    logs = np.log(accounts["balance"].to_numpy(float) / 100)
    assert abs(logs.mean() - stated.balance_log_mean.value) < 6 * logs.std() / n**0.5
    assert abs(logs.std() - stated.balance_log_sd.value) < 6 * logs.std() / (2 * n) ** 0.5
    buckets = np.array([bucket_of(int(days)) for days in accounts["days_past_due"]])
    shares = stated.of_buckets("share") / stated.of_buckets("share").sum()
    for code, name in enumerate(BUCKETS):
        inside = accounts[buckets == code]
        assert abs(len(inside) / n - shares[code]) < 6 * (shares[code] / n) ** 0.5
        ratio = inside["paid_ratio"].to_numpy(float)
        error = ratio.std() / len(ratio) ** 0.5
        assert abs(ratio.mean() - stated.buckets[name].paid_ratio.value) < 6 * error
    assert abs(accounts["phone"].mean() - stated.phone.value) < 6 * (0.25 / n) ** 0.5


def test_its_amounts_agree_with_each_other():
    accounts = synthesise(3_000, 3).accounts
    assert accounts["id"].is_unique
    assert (accounts["overdue"] <= accounts["balance"]).all()
    assert ((accounts["overdue"] > 0) == (accounts["days_past_due"] > 0)).all()
    assert (accounts["instalment"] > 0).all()
    assert (accounts["months_late"] <= accounts["history_months"]).all()
    assert (accounts["limit"] >= accounts["balance"] * 0.99).all()


def test_it_is_saved_and_loaded_like_an_import(tmp_path):
    portfolio = synthesise(20, 1)
    save_portfolio(portfolio, tmp_path / "p.parquet")
    loaded = load_portfolio(tmp_path / "p.parquet")
    pd.testing.assert_frame_equal(loaded.accounts, portfolio.accounts)
    assert loaded.origin == portfolio.origin
    assert loaded.origin.source == "synthesised from seed 1"


def test_distributions_that_contradict_themselves_are_answered(tmp_path, stated):
    text = find("synthesis", "default").read_text(encoding="utf-8")
    for old, new, said in (
        ("  90+:", "  91+:", 'there is no ageing bucket "91+", did you mean "90+"'),
        (
            "value: 7.0, low",
            "value: 17.0, low",
            "balance_log_mean: the value 17.0 lies outside its range 6.0 ... 8.5",
        ),
    ):
        file = tmp_path / "d.yaml"
        file.write_text(text.replace(old, new), encoding="utf-8")
        with pytest.raises(InputError) as caught:
            synthesise(1, 1, str(file))
        assert said in str(caught.value)
    with pytest.raises(InputError, match='no synthesis named "defalt", did you mean "default"'):
        synthesise(1, 1, "defalt")
