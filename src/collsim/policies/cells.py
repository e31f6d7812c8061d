"""Cells: the observable states of an account among which *rational* tells treatments' worth apart."""

from __future__ import annotations

from typing import Any

from collsim.jit import compiled
from collsim.portfolio.ageing import BUCKETS, bucket_of
from collsim.units import DAYS_A_YEAR

HISTORIES = ("fresh", "tried in vain", "spoken to", "broke a promise")
PAYERS = ("poor or unknown payer", "good payer")
TIERS = ("intermediate", "significant")

IN_VAIN = 3
"""Dials since the last conversation from which an account counts as tried in vain."""
RECENT = 30
GOOD = 0.5
"""Share of past bills paid from which somebody counts as a good payer."""

CELLS = len(BUCKETS) * len(HISTORIES) * len(PAYERS) * len(TIERS)


@compiled
def cell_of(account: Any, dpd: int, day: int) -> int:
    """Return the cell of an account: bucket, then history, then payer, then tier."""
    cell = bucket_of(max(0, dpd))
    cell = cell * len(HISTORIES) + history_of(account, day)
    cell = cell * len(PAYERS) + payer_of(account)
    return cell * len(TIERS) + account.significant


@compiled
def payer_of(account: Any) -> int:
    """Return how his bills were paid before: an index of `PAYERS`."""
    return int(account.paid_ratio >= GOOD)


@compiled
def history_of(account: Any, day: int) -> int:
    """Return what the account's own past says: an index of `HISTORIES`."""
    if account.broken > 0:
        return 3
    if day - account.last_contact <= RECENT:
        return 2
    return int(account.dials_since_contact >= IN_VAIN)


@compiled
def exposure(account: Any) -> int:
    """Return the cents at stake: what is past due, or the next instalment where nothing is."""
    return account.overdue if account.overdue > 0 else min(account.instalment, account.balance)


@compiled
def worth(world: Any, account: Any, treatment: int, cell: int) -> float:
    """Return the net cash, in cents, that a period of a treatment is expected to add.

    Discounted cash over and above what comes without it, less the treatment's cost; the
    estimates come from the pilot (`experiments.pilot`).
    """
    return world.uplift[treatment, cell] * exposure(account) - world.cost[treatment, cell]


@compiled
def worth_a_minute(world: Any, account: Any, treatment: int, cell: int) -> float:
    """Return `worth` over the collector minutes that the period takes."""
    return worth(world, account, treatment, cell) / max(0.1, world.minutes[treatment, cell])


@compiled
def discounted(cents: int, days: int, yearly: float) -> float:
    """Return what an amount is worth today that comes in some days."""
    return cents / (1.0 + yearly) ** (days / DAYS_A_YEAR)


def describe_cell(cell: int) -> str:
    """Return a cell in words."""
    cell, tier = divmod(cell, len(TIERS))
    cell, payer = divmod(cell, len(PAYERS))
    bucket, history = divmod(cell, len(HISTORIES))
    return f"{BUCKETS[bucket]}, {HISTORIES[history]}, {PAYERS[payer]}, {TIERS[tier]}"
