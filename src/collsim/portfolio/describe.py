"""What a portfolio looks like: by ageing, traffic light and tier, its totals, and what is not known of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from collsim.portfolio.ageing import (
    BUCKETS,
    DAYS_A_MONTH,
    LIGHTS,
    TIERS,
    bucket_of,
    light_of,
    significance_threshold,
    significant,
)
from collsim.portfolio.store import REQUIRED, Portfolio
from collsim.portfolio.words import word

if TYPE_CHECKING:
    import pandas as pd

CENTS = 100


@dataclass(frozen=True)
class Description:
    """Tables and totals of a portfolio; money in main units.

    Attributes:
        ageing: one row an ageing bucket: accounts, balance, overdue, share_of_accounts, share_of_balance.
        lights: the same by traffic light; no promise is known to be broken yet.
        tiers: the same by tier of amounts.
        cells: the same by all three together, long; empty cells are left out.
        totals: accounts, balance, overdue; threshold of significant amounts; `overdue_share`;
            `days_of_billing` and `overdue_days_of_billing`, the days of instalments that all that is owed,
            or overdue, stands for (the DSO of a portfolio of which no sales are known); `mean_days_past_due`,
            over late accounts, by overdue amount.
        unsaid: one row a column of which the file is silent for some account, or says it indirectly: column,
            silent, derived, share.
        currency: of all amounts.
    """

    ageing: pd.DataFrame
    lights: pd.DataFrame
    tiers: pd.DataFrame
    cells: pd.DataFrame
    totals: dict[str, float]
    unsaid: pd.DataFrame
    currency: str


def describe(portfolio: Portfolio, significant_from: int | None = None) -> Description:
    """Return what a portfolio looks like.

    Args:
        portfolio: as imported or synthesised.
        significant_from: balance in cents from which an amount is significant; without it the 80 % quantile.
    """
    accounts = portfolio.accounts
    threshold = significance_threshold(accounts["balance"].to_numpy(np.int64), significant_from)
    coded = _coded(accounts, threshold)
    tables = {by: _table(coded, [by]) for by in ("bucket", "light", "tier")}
    cells = _table(coded, ["bucket", "light", "tier"])
    return Description(
        ageing=tables["bucket"],
        lights=tables["light"],
        tiers=tables["tier"],
        cells=cells[cells["accounts"] > 0].reset_index(drop=True),
        totals=_totals(coded, threshold),
        unsaid=_unsaid(portfolio),
        currency=portfolio.origin.currency,
    )


def in_words(table: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return a table of a description with its headings and names in "en" or "es"."""
    named = table.rename(columns={name: word(name, lang) for name in table.columns})
    for name in ("bucket", "light", "tier", "column"):
        if name in table.columns:
            named[word(name, lang)] = [word(str(each), lang) for each in table[name]]
    return named


def _coded(accounts: pd.DataFrame, threshold: int) -> pd.DataFrame:
    """Return bucket, light, tier and money in main units of each account."""
    import pandas as pd

    days = accounts["days_past_due"].to_numpy(np.int64)
    balance = accounts["balance"].to_numpy(np.int64)
    levels, row = np.unique(days, return_inverse=True)
    buckets = np.array([bucket_of(int(day)) for day in levels], np.int64)[row]
    lights = np.array([light_of(int(day), 0) for day in levels], np.int64)[row]
    return pd.DataFrame(
        {
            "bucket": pd.Categorical.from_codes(buckets, pd.Index(BUCKETS)),
            "light": pd.Categorical.from_codes(lights, pd.Index(LIGHTS)),
            "tier": pd.Categorical.from_codes(significant(balance, threshold), pd.Index(TIERS)),
            "days": days,
            "balance": balance / CENTS,
            "overdue": accounts["overdue"].to_numpy(np.int64) / CENTS,
            "instalment": accounts["instalment"].to_numpy(np.int64) / CENTS,
        }
    )


def _table(coded: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    groups = coded.groupby(by, observed=False)
    table = groups.agg(accounts=("days", "size"), balance=("balance", "sum"), overdue=("overdue", "sum"))
    for share, of in (("share_of_accounts", "accounts"), ("share_of_balance", "balance")):
        table[share] = table[of] / max(float(table[of].sum()), 1e-9)
    return table.reset_index()


def _totals(coded: pd.DataFrame, threshold: int) -> dict[str, float]:
    balance, overdue = float(coded["balance"].sum()), float(coded["overdue"].sum())
    billing_a_day = float(coded["instalment"].sum()) / DAYS_A_MONTH
    late = float((coded["days"] * coded["overdue"]).sum())
    return {
        "accounts": float(len(coded)),
        "balance": balance,
        "overdue": overdue,
        "overdue_share": overdue / balance if balance else 0.0,
        "significant_from": threshold / CENTS,
        "days_of_billing": balance / billing_a_day if billing_a_day else 0.0,
        "overdue_days_of_billing": overdue / billing_a_day if billing_a_day else 0.0,
        "mean_days_past_due": late / overdue if overdue else 0.0,
    }


def _unsaid(portfolio: Portfolio) -> pd.DataFrame:
    import pandas as pd

    accounts, derived = portfolio.accounts, portfolio.origin.derived
    silent = {name: int(accounts[name].isna().sum()) for name in accounts.columns if name not in REQUIRED}
    rows = [
        (name, silent.get(name, 0), derived.get(name, 0))
        for name in accounts.columns
        if not name.startswith("history_") and (silent.get(name) or derived.get(name))
    ]
    table = pd.DataFrame(rows, columns=["column", "silent", "derived"])
    return table.assign(share=(table["silent"] + table["derived"]) / max(len(accounts), 1))
