"""The eighteen decision functions (7.4), in the order of the protocol."""

import math
from typing import Any

Parameters = Any


def sigma(x: float) -> float:
    """Notation: σ."""
    return 1 / (1 + math.exp(-x))


def clip(x: float) -> float:
    """Notation: held between 0 and 1."""
    return min(1.0, max(0.0, x))


def rounded(x: float) -> int:
    """Notation: round."""
    return math.floor(x + 0.5)


def secs(x: float) -> int:
    """Notation: whole seconds, at least one."""
    return max(1, rounded(x))


def share(amount: int, part: float) -> int:
    """Notation: a share of an amount."""
    return rounded(part * amount)


def answers(
    p: Parameters, reach: float, hour: float, worn: float, irritation: float, reactance: float
) -> float:
    """Chance that he picks up."""
    return clip(reach * hour * math.exp(-worn - p.avoidance * irritation * reactance))


def opens(
    p: Parameters, reach: float, hour: float, worn: float, irritation: float, reactance: float
) -> float:
    """Chance that somebody opens the door."""
    return answers(p, p.at_home * reach, hour, worn, irritation, reactance)


def notices(p: Parameters, worn: float) -> float:
    """Chance that a message is read."""
    return p.message_seen * math.exp(-worn)


def remembers(attention: float, awareness: float) -> float:
    """Chance that he has the debt in mind."""
    return 1 - (1 - clip(attention)) * (1 - clip(awareness))


def wants(
    p: Parameters,
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
    """Chance that he wants to pay a late debt."""
    return sigma(
        p.want_base
        + p.want_willingness * (willingness - 0.5)
        + p.want_trust * (trust - 0.5)
        + p.want_pressure * pressure
        - p.want_irritation * irritation * reactance
        - p.want_dispute * disputes
        - p.want_age * dpd / 30
        + burden
        + p.want_offer * offer
        - p.want_holds_out * holds_out
    )


def pays_on_time(
    p: Parameters, willingness: float, attention: float, awareness: float, disputes: int
) -> float:
    """Chance that he pays a bill on its due date."""
    ready = sigma(p.on_time_base + p.want_willingness * (willingness - 0.5) - p.want_dispute * disputes)
    return remembers(attention, awareness) * ready


def thinks_of_paying(p: Parameters, attention: float, awareness: float) -> float:
    """Chance that a late debtor thinks of it by himself on a candidate day."""
    return remembers(p.recall * attention, awareness)


def pays_cents(p: Parameters, due: int, instalment: int, liquidity: float, u: float) -> int:
    """What he pays of a late debt."""
    able = math.floor(max(0.0, p.spends_at_most * liquidity))
    if able >= due and u < p.clears:
        return due
    part = min(due, instalment)
    if able >= part:
        return part
    return able if 2 * able >= part else 0


def pays_on_bill_cents(
    p: Parameters, balance: int, instalment: int, liquidity: float, full: bool, normal: float
) -> int:
    """What he pays on the due date."""
    able = p.spends_at_most * liquidity
    if full and able >= balance:
        return balance
    part = math.floor(min(balance * math.exp(p.part_log_mean + p.part_log_sd * normal), able))
    return min(balance, max(instalment, part))


def promises(
    p: Parameters,
    willingness: float,
    trust: float,
    pressure: float,
    irritation: float,
    reactance: float,
    worn: float,
    disputes: int,
    burden: float,
) -> float:
    """Chance that he is ready to agree to anything."""
    return sigma(
        p.promise_base
        + p.promise_willingness * (willingness - 0.5)
        + p.promise_trust * (trust - 0.5)
        + p.promise_pressure * pressure
        - p.promise_irritation * irritation * reactance
        - p.promise_worn * worn
        - p.want_dispute * disputes
        + burden
    )


def ceiling_cents(p: Parameters, projected: float, due: int, honesty: float, u: float) -> int:
    """The most that he will agree to."""
    means = projected * p.spends_at_most * (0.4 + 0.6 * u)
    air = p.overpromise * (1 - honesty) * max(0.0, due - means) * u
    return math.floor(max(0.0, means + air))


def keeps(
    p: Parameters, honesty: float, willingness: float, attention: float, awareness: float, dpd: int
) -> float:
    """Chance that he keeps a promise."""
    ready = sigma(
        p.keep_base
        + p.keep_honesty * (honesty - 0.5)
        + p.keep_willingness * (willingness - 0.5)
        - p.keep_age * dpd / 30
    )
    return ready * remembers(attention, awareness)


def patience_turns(p: Parameters, trust: float, irritation: float, reactance: float, u: float) -> int:
    """Turns that he bears."""
    return 2 + int(p.patience * (0.5 + trust) * (0.5 + u) / (1 + irritation * reactance))


def complains(p: Parameters, irritation: float, reactance: float) -> float:
    """Chance of a complaint."""
    return 1 - math.exp(-p.complains * reactance * max(0.0, irritation - 1))


def rings_us(p: Parameters, wanting: float) -> float:
    """Chance that an occasion makes him call."""
    return clip(p.calls_in * wanting)


def waits_seconds(p: Parameters, u: float) -> int:
    """How long he waits in the queue."""
    return secs(-p.caller_patience * math.log(u))


def holds_seconds(p: Parameters, u: float) -> int:
    """How long he holds the line."""
    return secs(-p.hold_seconds * math.log(u))


def faded(value: float, days: int, constant: float) -> float:
    """What is left of a memory (7.3)."""
    return value * math.exp(-days / constant)
