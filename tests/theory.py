"""Closed forms of queues, for tests to hold the call floor against. Rates are per any one unit of time."""

import math
from typing import NamedTuple

import numpy as np


class Waiting(NamedTuple):
    """What a caller meets in the long run.

    Attributes:
        waits: chance that every server is busy when he comes.
        wait: mean time in the queue, over all callers.
        abandons: chance that he leaves unserved.
    """

    waits: float
    wait: float
    abandons: float = 0.0


# --- M/M/c and M/M/c+M ---------------------------------------------------------------------


def erlang_b(load, servers):
    """Return the share of arrivals that find every server busy where nobody waits.

    Args:
        load: arrival rate times mean service.
        servers: how many.
    """
    blocked = 1.0
    for k in range(1, servers + 1):
        blocked = load * blocked / (k + load * blocked)
    return blocked


def erlang_c(rate, serves, servers):
    """Return what callers meet in an M/M/c: arrivals at `rate`, each server at the rate `serves`."""
    load = rate / serves
    blocked = erlang_b(load, servers)
    waits = blocked / (1.0 - load / servers * (1.0 - blocked))
    return Waiting(waits, waits / (servers * serves - rate))


def departures(count, serves, servers, leaves=0.0):
    """Return the rate at which people depart while so many are there; `leaves` is that of each who waits."""
    count = np.asarray(count)
    return np.minimum(count, servers) * serves + np.maximum(0, count - servers) * leaves


def present(rate, serves, servers, leaves=0.0):
    """Return the long-run distribution of how many are there, as far as floating point can tell."""
    logs, count = [0.0], 0
    while count <= servers or logs[-1] > max(logs) - 40.0:
        count += 1
        logs.append(logs[-1] + math.log(rate / departures(count, serves, servers, leaves)))
    weights = np.exp(np.array(logs) - max(logs))
    return weights / weights.sum()


def met(found, rate, serves, servers, leaves=0.0):
    """Return what a caller meets who finds so many there with these probabilities.

    Who finds n waits, when n >= c, for n - c + 1 departures of those before him, unless his own
    patience ends first.
    """
    ahead = np.arange(len(found)) - servers + 1
    stays, wait = np.ones(len(found)), np.zeros(len(found))
    for place in np.flatnonzero(ahead > 0):
        steps = departures(servers + np.arange(ahead[place]), serves, servers, leaves)
        stay = np.cumprod((steps / (steps + leaves))[::-1])
        wait[place] = (np.concatenate([[1.0], stay[:-1]]) / (steps + leaves)[::-1]).sum()
        stays[place] = stay[-1]
    return Waiting(
        float(found[servers:].sum()), float((found * wait).sum()), float((found * (1.0 - stays)).sum())
    )


def erlang_a(rate, serves, servers, leaves):
    """Return what callers meet in an M/M/c+M: as M/M/c, but whoever waits leaves at the rate `leaves`."""
    found = present(rate, serves, servers, leaves)
    queue = float((np.maximum(0, np.arange(len(found)) - servers) * found).sum())
    return Waiting(float(found[servers:].sum()), queue / rate, leaves * queue / rate)


def found_by_caller(number, rate, serves, servers, leaves=0.0):
    """Return how many the caller of this number, from 0, finds there when the first finds nobody.

    Between callers people only depart; from one caller to the next the state is a Markov chain.
    """
    size = len(present(rate, serves, servers, leaves))
    gone = departures(np.arange(size + 1), serves, servers, leaves)
    goes = (gone / (gone + rate)).tolist()  # rather than that somebody comes first
    chain = np.zeros((size, size))
    for start in range(size):
        here = 1.0
        for count in range(min(start + 1, size - 1), -1, -1):
            chain[start, count] = here * (1.0 - goes[count])
            here *= goes[count]
    return np.linalg.matrix_power(chain, number)[0]


# --- M/G/1 ---------------------------------------------------------------------------------


def pollaczek_khinchine(rate, mean, mean_square):
    """Return the mean time in the queue of an M/G/1, from mean and mean square of a service."""
    return rate * mean_square / (2.0 * (1.0 - rate * mean))


def lognormal_square(mean, log_sd):
    """Return the mean square of a lognormal time."""
    return mean**2 * math.exp(log_sd**2)


def still_missing(number, rate, mean, mean_square):
    """Return how much shorter than in the long run the caller of this number waits on average, about.

    Spitzer: E[W_n] is the sum over k <= n of E[max(0, S_k)] / k, where S_k is the sum of k services less
    k gaps; here what is left of that sum, S_k taken as normal.
    """
    k = np.arange(number + 1, 40 * number)
    drift = -k * (1.0 / rate - mean)
    sd = np.sqrt(k * (mean_square - mean**2 + rate**-2.0))
    z = drift / sd
    below = np.array([0.5 * math.erfc(-each / math.sqrt(2.0)) for each in z])
    above = sd * np.exp(-0.5 * z**2) / math.sqrt(2.0 * math.pi) + drift * below
    return float((above / k).sum())
