"""The only source of chance: keyed uniforms and keyed candidate calendars.

A draw has a name, `uniform(seed, replication, who, day, decision, attempt)`, and no
memory: the counter-based generator Philox4x32-10 (Salmon, Moraes, Dror and Shaw 2011,
"Parallel random numbers: as easy as 1, 2, 3") turns the name into the number. The same
debtor therefore meets the same luck under every policy, in every runner and on any
number of threads.
"""

from __future__ import annotations

import hashlib
from enum import IntEnum
from typing import NamedTuple

import numpy as np

from collsim.jit import compiled

MASK = np.uint64(0xFFFFFFFF)
SHIFT = np.uint64(32)
MULTIPLIER_0 = np.uint64(0xD2511F53)
MULTIPLIER_1 = np.uint64(0xCD9E8D57)
WEYL_0 = np.uint64(0x9E3779B9)
WEYL_1 = np.uint64(0xBB67AE85)
ROUNDS = 10
ATTEMPT_BITS = np.uint64(12)
BELOW_ONE = 1.0 - 2.0**-53


class Decision(IntEnum):
    """Every point at which chance decides. Values are only ever appended."""

    PERSONALITY = 0
    TRAIT = 1
    PAYDAY = 2
    INCOME = 3
    OWN_GAP = 4
    OWN_MARK = 5
    SHOCK_GAP = 6
    SHOCK_LENGTH = 7
    PAYS_ON_TIME = 8
    PAYS_FULL = 9
    PART_PAID = 10
    NOTICES = 11
    PAYS_AT_ONCE = 12
    ANSWERS = 13
    RIGHT_PARTY = 14
    WANTS_TO_PROMISE = 15
    CEILING = 16
    FIRST_OFFER = 18
    PATIENCE = 19
    CONCEDES = 20
    TALK_TIME = 21
    KEEPS = 22
    COMPLAINS = 23
    JUDGMENT = 24
    JUDGMENT_DELAY = 25
    SKILL = 26
    ARM = 27
    FOLD = 28
    RANDOM_RANK = 29
    SYNTHESIS = 30
    DUE_DAY = 31
    PLAN_KEEPS = 33
    LIQUIDITY = 34
    CLEARS = 35
    PHONE = 36
    STRANGER = 37
    VOICEMAIL = 38
    RINGS = 39
    BUSY = 40
    CALLS_IN = 41
    CALLS_AT = 42
    WAITS = 43
    TRACES = 44
    AT_HOME = 45
    ABSENT = 46
    TENURE = 47
    AFTER_CALL = 48
    DECIDING_TIME = 49
    PART_TIME = 50
    VISIT_MADE = 51
    CHECKS = 52
    AREA = 53
    HOLDS = 54
    CALL_IN = 55
    MANNER = 56
    MOOD = 57
    OBJECTS = 58
    CAUSE = 59
    COVER = 60
    OBJECTION = 61
    DISPUTED = 62
    VULNERABLE = 63
    CONSENT = 64
    HANDS_OVER = 65
    SPOUSE = 66
    REASON = 67
    RECONCILES = 70
    REPOSSESSES = 71
    ASKS_THIRD_PARTY = 72


def who(kind: str, external_id: str) -> int:
    """Return the stable 64-bit name of a person within its kind, never a row number.

    Args:
        kind: "debtor", "collector" or "applicant".
        external_id: the id that the user's own files use.
    """
    digest = hashlib.blake2b(f"{kind}:{external_id}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "little")


@compiled
def philox4x32(
    c0: np.uint64, c1: np.uint64, c2: np.uint64, c3: np.uint64, k0: np.uint64, k1: np.uint64
) -> tuple[np.uint64, np.uint64, np.uint64, np.uint64]:
    """Return the four 32-bit words of Philox4x32-10 for a counter and a key.

    All arguments are uint64 that hold 32-bit words.
    """
    for _ in range(ROUNDS):
        p0 = MULTIPLIER_0 * c0
        p1 = MULTIPLIER_1 * c2
        c0, c1, c2, c3 = (p1 >> SHIFT) ^ c1 ^ k0, p1 & MASK, (p0 >> SHIFT) ^ c3 ^ k1, p0 & MASK
        k0 = (k0 + WEYL_0) & MASK
        k1 = (k1 + WEYL_1) & MASK
    return c0, c1, c2, c3


@compiled
def uniform(seed: int, replication: int, who: int, day: int, decision: int, attempt: int) -> float:
    """Return the uniform number in (0, 1) that bears this name.

    Args:
        seed: the experiment, 0 ... 2**32 - 1.
        replication: the repetition, 0 ... 2**32 - 1.
        who: stable 64-bit name of the person.
        day: day number, below 2**20 (the year 4840), or another index of that size.
        decision: what is decided, a `Decision`.
        attempt: the how-manieth time on that day, below 4096.
    """
    person = np.uint64(who)
    moment = (np.uint64(day) << ATTEMPT_BITS) | np.uint64(attempt)
    high, low, _, _ = philox4x32(
        person & MASK,
        person >> SHIFT,
        moment & MASK,
        np.uint64(decision),
        np.uint64(seed),
        np.uint64(replication),
    )
    bits = ((high >> np.uint64(5)) << np.uint64(26)) | (low >> np.uint64(6))
    return min((np.float64(bits) + 0.5) * 2.0**-53, BELOW_ONE)


@compiled
def next_candidate(
    seed: int, replication: int, who: int, decision: int, count: int, day: int, majorant: float
) -> int:
    """Return the day of the next candidate of a keyed calendar.

    Candidates come at the majorant rate, which no policy can move; whether one becomes
    an event is decided on its day by a keyed mark against the state of that day
    (thinning, Lewis and Shedler 1979).

    Args:
        seed: the experiment.
        replication: the repetition.
        who: stable name of the person.
        decision: which calendar.
        count: how many candidates the calendar has given so far.
        day: the day of the last candidate, or the day before the calendar begins.
        majorant: candidates per day, 0 < majorant < 1.
    """
    luck = uniform(seed, replication, who, count, decision, 0)
    return day + 1 + int(np.floor(np.log(luck) / np.log(1.0 - majorant)))


class Luck(NamedTuple):
    """The world that a run lives in: which experiment, which repetition."""

    seed: int
    replication: int


@compiled
def draw(luck: Luck, who: int, day: int, decision: int, attempt: int) -> float:
    """Return the uniform number of a decision in this world; see `uniform`."""
    return uniform(luck.seed, luck.replication, who, day, decision, attempt)


@compiled
def normal_quantile(luck: float) -> float:
    """Return the standard normal quantile of a number in (0, 1), to about 1e-7.

    Rational approximation PPND7 of Wichura (1988), algorithm AS 241.
    """
    centred = luck - 0.5
    if abs(centred) <= 0.425:
        r = 0.180625 - centred * centred
        above = ((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179
        return centred * above / (((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1.0)
    r = np.sqrt(-np.log(min(luck, 1.0 - luck)))
    if r <= 5.0:
        r -= 1.6
        above = ((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777
        size = above / ((0.12021132975 * r + 0.73700164250) * r + 1.0)
    else:
        r -= 5.0
        above = ((0.017337203997 * r + 0.42868294337) * r + 3.0812263860) * r + 6.6579051150
        size = above / ((0.012258202635 * r + 0.24197894225) * r + 1.0)
    return size if centred > 0 else -size


@compiled
def lognormal(luck: float, log_mean: float, log_sd: float) -> float:
    """Return the lognormal quantile of a number in (0, 1)."""
    return np.exp(log_mean + log_sd * normal_quantile(luck))
