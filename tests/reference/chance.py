"""Named chance (4, Stochasticity): Philox4x32-10, the keys of a draw, and the normal quantile."""

import math

ROUND = 0xFFFFFFFF


def philox(counter: tuple[int, int, int, int], key: tuple[int, int]) -> tuple[int, int, int, int]:
    """Return the four output words of Philox4x32-10."""
    x0, x1, x2, x3 = counter
    k0, k1 = key
    for _ in range(10):
        a, b = x0 * 0xD2511F53, x2 * 0xCD9E8D57
        x0, x1, x2, x3 = (b >> 32) ^ x1 ^ k0, b & ROUND, (a >> 32) ^ x3 ^ k1, a & ROUND
        k0, k1 = (k0 + 0x9E3779B9) & ROUND, (k1 + 0xBB67AE85) & ROUND
    return x0, x1, x2, x3


def uniform(seed: int, replication: int, who: int, day: int, decision: int, attempt: int) -> float:
    """Return the draw of one decision, between 0 and 1, both left out."""
    counter = (who & ROUND, who >> 32, (day * 4096 + attempt) & ROUND, decision)
    h, low, _, _ = philox(counter, (seed, replication))
    return min(((h // 32) * 2.0**26 + low // 64 + 0.5) * 2.0**-53, 1 - 2.0**-53)


def ratio(r: float, above: tuple[float, ...], below: tuple[float, ...]) -> float:
    """Return one polynomial over another, from the constant terms on."""
    return sum(c * r**k for k, c in enumerate(above)) / sum(c * r**k for k, c in enumerate(below))


def normal(u: float) -> float:
    """Return the standard normal quantile: PPND7 of Wichura's algorithm AS 241."""
    q = u - 0.5
    if abs(q) <= 0.425:
        above = (3.3871327179, 50.434271938, 159.29113202, 59.109374720)
        return q * ratio(0.180625 - q * q, above, (1.0, 17.895169469, 78.757757664, 67.187563600))
    r = math.sqrt(-math.log(min(u, 1 - u)))
    if r <= 5:
        above = (1.4234372777, 2.7568153900, 1.3067284816, 0.17023821103)
        tail = ratio(r - 1.6, above, (1.0, 0.73700164250, 0.12021132975))
    else:
        above = (6.6579051150, 3.0812263860, 0.42868294337, 0.017337203997)
        tail = ratio(r - 5, above, (1.0, 0.24197894225, 0.012258202635))
    return math.copysign(tail, q)
