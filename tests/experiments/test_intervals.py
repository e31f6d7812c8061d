"""Intervals of replications."""

import numpy as np
import pytest
from scipy import stats

from collsim.experiments.intervals import t_interval, variance_ratio, wilson_interval


@pytest.mark.parametrize("n", [2, 3, 20, 200])
@pytest.mark.parametrize("confidence", [0.8, 0.95])
def test_the_interval_is_students(n, confidence):
    values = np.random.default_rng(n).normal(3.0, 2.0, n)
    low, high = stats.t.interval(confidence, n - 1, values.mean(), stats.sem(values))
    assert t_interval(values, confidence) == pytest.approx((values.mean(), low, high))


def test_it_holds_the_mean_as_often_as_it_says():
    """4,000 samples of ten: misses .05 with standard error .0034; .07 is found with chance .97."""
    samples = np.random.default_rng(1).normal(1.0, 1.0, (4_000, 10))
    held = [interval.low <= 1.0 <= interval.high for interval in map(t_interval, samples)]
    assert abs(np.mean(held) - 0.95) < 4 * (0.05 * 0.95 / 4_000) ** 0.5


def test_without_spread_there_is_no_width():
    assert t_interval([0.1, 0.1, 0.1]) == (pytest.approx(0.1),) * 3
    assert t_interval([0.0] * 7) == (0.0, 0.0, 0.0)
    assert t_interval([5.0]) == (5.0, 5.0, 5.0)
    assert all(np.isnan(t_interval([np.nan, 1.0])))


def test_pairing_wins_what_is_common():
    rng = np.random.default_rng(2)
    luck, noise = rng.normal(0, 3, 5_000), rng.normal(0, 1, (2, 5_000))
    # var of the difference 2 over 20 unpaired; standard error of the ratio about .003
    assert variance_ratio(luck + noise[0], luck + noise[1]) == pytest.approx(0.1, abs=0.012)
    assert variance_ratio(noise[0], noise[1]) == pytest.approx(1.0, abs=0.08)
    assert variance_ratio(luck, luck) == 0.0
    assert np.isnan(variance_ratio([1.0, 1.0], [2.0, 2.0]))
    assert np.isnan(variance_ratio([1.0], [2.0]))


@pytest.mark.parametrize(("count", "of"), [(0, 5), (3, 5), (5, 5), (37, 200), (200, 200)])
@pytest.mark.parametrize("confidence", [0.8, 0.95])
def test_the_interval_of_a_share_is_wilsons(count, of, confidence):
    low, high = stats.binomtest(count, of).proportion_ci(confidence, method="wilson")
    assert wilson_interval(count, of, confidence) == pytest.approx((count / of, low, high))


def test_the_share_of_nobody_is_unknown():
    share, low, high = wilson_interval(0, 0)
    assert np.isnan(share)
    assert (low, high) == (0.0, 1.0)
