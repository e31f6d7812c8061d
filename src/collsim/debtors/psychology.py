"""How debtors decide: numbers in, number out, and no chance in here.

Each function returns the chance of what its name says, or an amount in cents. `p` is a
record of `parameters.PSYCHOLOGY`; the meaning and source of every number is on its card
in scenarios/parameters. A researcher may replace any of these functions: see
`debtors.decide`.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from collsim.jit import compiled
from collsim.units import clip01


@compiled
def logistic(log_odds: float) -> float:
    """Return the probability that has these log-odds."""
    return 1.0 / (1.0 + np.exp(-log_odds))


@compiled
def whole_seconds(seconds: float) -> int:
    """Return a stretch of time to the nearest second; nothing takes less than one."""
    return max(1, int(np.floor(seconds + 0.5)))


@compiled
def answers(p: Any, reach: float, hour: float, worn: float, irritation: float, reactance: float) -> float:
    """Return the chance that somebody picks up.

    Args:
        p: parameters.
        reach: how reachable he is by telephone, 0 ... 1.
        hour: how much likelier than on average at this hour.
        worn: habituation to calls.
        irritation: 0 or more.
        reactance: 0 ... 1.
    """
    return clip01(reach * hour * np.exp(-worn - p.avoidance * irritation * reactance))


@compiled
def opens(p: Any, reach: float, hour: float, worn: float, irritation: float, reactance: float) -> float:
    """Return the chance that somebody opens when a visitor rings; see `answers`."""
    return answers(p, p.at_home * reach, hour, worn, irritation, reactance)


@compiled
def rings_us(p: Any, wanting: float) -> float:
    """Return the chance that an occasion to call us becomes a call, given his wish to pay."""
    return clip01(p.calls_in * wanting)


@compiled
def waits_seconds(p: Any, luck: float) -> int:
    """Return how long somebody who calls us waits in the queue before he gives up: exponential."""
    return whole_seconds(-p.caller_patience * np.log(luck))


@compiled
def holds_seconds(p: Any, luck: float) -> int:
    """Return how long he stays on the line while a supervisor is asked: exponential."""
    return whole_seconds(-p.hold_seconds * np.log(luck))


@compiled
def notices(p: Any, worn: float) -> float:
    """Return the chance that he reads a message or letter, given his habituation to it."""
    return p.message_seen * np.exp(-worn)


@compiled
def remembers(attention: float, awareness: float) -> float:
    """Return the chance that he has the debt in mind: by himself or because he was told."""
    return 1.0 - (1.0 - clip01(attention)) * (1.0 - clip01(awareness))


@compiled
def wants(
    p: Any,
    willingness: float,
    trust: float,
    pressure: float,
    irritation: float,
    reactance: float,
    disputes: int,
    dpd: int,
    burden: float,
    offer: float,
    holds_out: float,
) -> float:
    """Return the chance that he wants to pay a late debt when he thinks of it.

    Args:
        p: parameters.
        willingness, trust: 0 ... 1.
        pressure: that he believes.
        irritation: 0 or more.
        reactance: 0 ... 1.
        disputes: 1 when he has an unsolved claim.
        dpd: days past due.
        burden: log-odds that the sanctions which stand against him add.
        offer: share of the debt that an offer waives which he knows of and which still stands.
        holds_out: how far he waits for a better offer, 0 ... 1.
    """
    return logistic(
        p.want_base
        + p.want_willingness * (willingness - 0.5)
        + p.want_trust * (trust - 0.5)
        + p.want_pressure * pressure
        - p.want_irritation * irritation * reactance
        - p.want_dispute * disputes
        - p.want_age * dpd / 30.0
        + burden
        + p.want_offer * offer
        - p.want_holds_out * holds_out
    )


@compiled
def pays_on_time(p: Any, willingness: float, attention: float, awareness: float, disputes: int) -> float:
    """Return the chance that he pays on the due date, provided that he can."""
    wish = p.on_time_base + p.want_willingness * (willingness - 0.5) - p.want_dispute * disputes
    return remembers(attention, awareness) * logistic(wish)


@compiled
def thinks_of_paying(p: Any, attention: float, awareness: float) -> float:
    """Return the chance that a late debtor thinks of his debt when it might occur to him."""
    return remembers(p.recall * attention, awareness)


@compiled
def pays_cents(p: Any, due: int, instalment: int, liquidity: float, luck: float) -> int:
    """Return what he pays of what is past due when he pays of his own accord.

    All of it if he can and cares to be clear, else one instalment, else what he has when
    that is worth the trouble: at least half an instalment.

    Args:
        p: parameters.
        due: past due, cents.
        instalment: cents.
        liquidity: cents at hand.
        luck: uniform number that decides whether he clears the debt.

    Returns:
        Cents between 0 and `due`.
    """
    able = int(np.floor(max(0.0, p.spends_at_most * liquidity)))
    if able >= due and luck < p.clears:
        return due
    part = min(due, instalment)
    if able >= part:
        return part
    return able if 2 * able >= part else 0


@compiled
def pays_on_bill_cents(
    p: Any, balance: int, instalment: int, liquidity: float, full: bool, normal: float
) -> int:
    """Return what he pays on a bill that he pays on time: all of it, or at least the instalment.

    A partial payment over the bill is lognormal (EVIDENCE B, card portfolio).
    """
    able = p.spends_at_most * liquidity
    if full and able >= balance:
        return balance
    wish = balance * np.exp(p.part_log_mean + p.part_log_sd * normal)
    return min(balance, max(instalment, int(np.floor(min(wish, able)))))


@compiled
def promises(
    p: Any,
    willingness: float,
    trust: float,
    pressure: float,
    irritation: float,
    reactance: float,
    worn: float,
    disputes: int,
    burden: float,
) -> float:
    """Return the chance that, asked well, he is ready to agree to anything at all; see `wants`."""
    return logistic(
        p.promise_base
        + p.promise_willingness * (willingness - 0.5)
        + p.promise_trust * (trust - 0.5)
        + p.promise_pressure * pressure
        - p.promise_irritation * irritation * reactance
        - p.promise_worn * worn
        - p.want_dispute * disputes
        + burden
    )


@compiled
def ceiling_cents(p: Any, projected: float, due: int, honesty: float, luck: float) -> int:
    """Return the most he will agree to pay on one day.

    An honest debtor stays within the money he expects; a dishonest one agrees to more.

    Args:
        p: parameters.
        projected: cents he expects to have by the day he has in mind.
        due: overdue amount, cents.
        honesty: 0 ... 1.
        luck: uniform number: how much of it he is ready to give.
    """
    means = projected * p.spends_at_most * (0.4 + 0.6 * luck)
    air = p.overpromise * (1.0 - honesty) * max(0.0, due - means) * luck
    return int(np.floor(max(0.0, means + air)))


@compiled
def keeps(p: Any, honesty: float, willingness: float, attention: float, awareness: float, dpd: int) -> float:
    """Return the chance that he keeps a promise that he can keep."""
    wish = (
        p.keep_base
        + p.keep_honesty * (honesty - 0.5)
        + p.keep_willingness * (willingness - 0.5)
        - p.keep_age * dpd / 30.0
    )
    return logistic(wish) * remembers(attention, awareness)


@compiled
def patience_turns(p: Any, trust: float, irritation: float, reactance: float, luck: float) -> int:
    """Return how many turns of talk he bears before he hangs up."""
    return 2 + int(p.patience * (0.5 + trust) * (0.5 + luck) / (1.0 + irritation * reactance))


@compiled
def complains(p: Any, irritation: float, reactance: float) -> float:
    """Return the chance that what has just been done makes him complain."""
    return 1.0 - np.exp(-p.complains * reactance * max(0.0, irritation - 1.0))


@compiled
def faded(value: float, days: int, time_constant: float) -> float:
    """Return what is left of a memory after some days of exponential forgetting."""
    return value * np.exp(-days / time_constant)
