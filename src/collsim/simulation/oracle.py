"""The oracle: a benchmark that reads minds. No policy may; it shows what knowing them is worth.

It looks one income ahead and not further, so it is no proven ceiling.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from collsim.debtors import decide, transitions
from collsim.jit import compiled
from collsim.records import Channel, Phone
from collsim.units import MINUTE


@compiled
def true_worth_a_minute(account: Any, debtor: Any, p: Any, policy: Any, treatment: int, day: int) -> float:
    """Return the cents that a call is expected to add over its expected minutes, given all that is true.

    What he pays until his next income if he is called, because he keeps his word or because
    he was reminded, less what he pays in that time unasked.
    """
    days = transitions.next_payday(debtor.income_kind, debtor.payday, day) - day
    means = p.spends_at_most * (debtor.liquidity + debtor.income)
    agreed = _agreed_cents(account, means, policy)
    keeps = _keeps_his_word(account, debtor, p, day) if agreed > 0.0 else 0.0
    part = min(means, float(min(account.instalment, account.overdue)))
    unasked = part * _pays_alone(account, debtor, p, day, days, debtor.awareness)
    reminded = part * _pays_alone(account, debtor, p, day, days, 1.0)
    reached = _is_reached(debtor, p, treatment)
    minutes = (p.prepare_seconds + p.ring_seconds + reached * np.exp(p.talk_log_mean)) / MINUTE
    return reached * (keeps * agreed + (1.0 - keeps) * reminded - unasked) / minutes


@compiled
def _is_reached(debtor: Any, p: Any, treatment: int) -> float:
    """The chance that a dial reaches him: none where the number does not work."""
    if debtor.phone != Phone.WORKS:
        return 0.0
    return p.right_party * decide.answers(
        p, debtor.reach[Channel.PHONE], 1.0, debtor.worn[treatment], debtor.irritation, debtor.reactance
    )


@compiled
def _agreed_cents(account: Any, means: float, policy: Any) -> float:
    """What he and a collector with this authority may agree on: nothing below the minimum."""
    amount = min(float(account.overdue), means)
    return amount if amount >= policy.minimum * account.overdue else 0.0


@compiled
def _keeps_his_word(account: Any, debtor: Any, p: Any, day: int) -> float:
    """The chance that he agrees and then pays."""
    agrees = decide.promises(
        p,
        debtor.willingness,
        debtor.trust,
        debtor.pressure * debtor.credibility,
        debtor.irritation,
        debtor.reactance,
        0.0,
        debtor.disputes,
        debtor.burden,
    )
    dpd = transitions.dpd(account, day)
    return agrees * decide.keeps(p, debtor.honesty, debtor.willingness, debtor.attention, 1.0, dpd)


@compiled
def _pays_alone(account: Any, debtor: Any, p: Any, day: int, days: int, awareness: float) -> float:
    """The chance that within some days he thinks of his debt and pays."""
    each = decide.thinks_of_paying(p, transitions.heed(debtor), awareness)
    each *= p.own_rate * transitions.wants_to_pay(account, debtor, p, day)
    return 1.0 - (1.0 - each) ** days
