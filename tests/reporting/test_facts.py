"""Questions to a comparison are answered as its tables say."""

from __future__ import annotations

import pandas as pd
import pytest

from collsim.experiments.results import Comparison
from collsim.reporting import facts


def test_a_comparison_answers_as_its_tables_do(comparison: Comparison) -> None:
    for row in comparison.summary.itertuples():
        assert comparison.value(row.policy, row.measure) == (row.mean, row.low, row.high)
    for row in comparison.differences.itertuples():
        assert comparison.difference(row.policy, row.measure) == (row.mean, row.low, row.high)
    for (policy, measure), rows in comparison.values.groupby(["policy", "measure"]):
        assert list(comparison.drawn(policy, measure)) == list(rows["value"])
    for (policy, bucket), rows in comparison.curves.groupby(["policy", "bucket"]):
        pd.testing.assert_frame_equal(comparison.curve(policy, bucket), rows)
    assert comparison.replications == 20


@pytest.mark.parametrize("key", [("rational", "dread"), ("nobody", "dials")])
def test_what_a_comparison_does_not_hold_is_named(comparison: Comparison, key: tuple[str, str]) -> None:
    with pytest.raises(KeyError, match=", ".join(key)):
        comparison.value(*key)
    assert facts.summary(comparison, *key) is None
    assert facts.difference(comparison, *key) is None


def test_the_baseline_has_no_difference_from_itself(comparison: Comparison) -> None:
    assert facts.difference(comparison, facts.baseline(comparison), facts.MONEY) is None
    assert facts.difference(comparison, "rational", facts.MONEY) is not None
