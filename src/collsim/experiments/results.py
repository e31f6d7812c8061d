"""What an experiment leaves behind: tables, and where each number comes from."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from collsim.experiments.lookup import Lookup, by_replication, intervals_by

if TYPE_CHECKING:
    import pandas as pd

Better = Literal["more", "less", "neither"]
Unit = Literal["money", "share", "count", "days", "seconds", "index", "ratio"]


@dataclass(frozen=True)
class Measure:
    """How a measure is called, read and judged.

    Attributes:
        name: stable identifier, the key in JSON.
        unit: money in main units, share of 1, count, days, seconds, index or ratio.
        better: whether more or less of it is better, if either is.
        en: English label.
        es: Spanish label.
        about: one English sentence: what it is and its denominator.
        cuenta: the same sentence in Spanish.
    """

    name: str
    unit: Unit
    better: Better
    en: str
    es: str
    about: str
    cuenta: str


def no_table() -> pd.DataFrame:
    """Return a table of nothing."""
    import pandas as pd

    return pd.DataFrame()


@dataclass(frozen=True)
class Comparison:
    """Several policies on the same debtors with the same luck.

    What is in its tables stays as it is: questions are answered from indexes made at the first one.

    Attributes:
        title: of the scenario, by language, {"en": ..., "es": ...}.
        portfolio: what was worked, as plain values (see docs/results.md).
        policies: title and description by policy name and language,
            {name: {"title": {"en", "es"}, "about": {"en", "es"}, "family": str, "benchmark": bool}}.
        values: one row a policy, replication and measure: policy, replication, measure, value.
        summary: policy, measure, mean, low, high (95 % t interval over replications).
        differences: measure, policy, baseline, mean, low, high, variance_ratio: the
            interval of the paired difference policy - baseline, and the variance of
            the paired difference over that of an unpaired one (1 = pairing won nothing).
        curves: policy, bucket ("all" or an ageing bucket), day, mean, low, high:
            share of the opening balance of these accounts that has been paid by that
            day (0 = the morning of the first day), with its interval.
        refusals: policy, rule, article, text_en, text_es, mean count per replication.
        rolls: policy, before, after, share: month's transitions between ageing buckets.
        treatments: policy, treatment, title_en, title_es, given, noticed, cost: means per replication, of the
            treatments that the policy gave; noticed is NaN where nobody can say, cost in main units.
        debtors: type, title_en, title_es, accounts, share: how many of the judged accounts are expected to be
            of each type; drawn anew in every replication, and hidden from every policy.
        recovered_by_type: policy, type, mean, low, high: share of the opening balances of each type that was
            recovered.
        pilot: what the rational policy's pilot cost and found; empty when there was none.
        assumptions: cards behind the numbers: name, value, unit, low, high, grade,
            source, about_en, about_es.
        provenance: version, seed, replications, horizon, content hashes and the command.
        aim: of which accounts the scenario's targets are, how much they owed, and whose targets these are;
            empty when it states none.
        targets: policy, target, wanted, mean, low, high, distance: the share that was reached, and how far
            its mean lies from the target.
        arms: of policies that draw accounts into arms once: policy, arm, measure, accounts (mean), mean, low,
            high: an account, with the interval over replications.
        arm_differences: policy, measure, arm, champion, mean, low, high (arm less champion, over
            replications), one_test (half the width of the interval over accounts that one test has), seen
            (share of the tests whose interval leaves out zero).
    """

    title: dict[str, str]
    portfolio: dict[str, Any]
    policies: dict[str, dict[str, Any]]
    values: pd.DataFrame
    summary: pd.DataFrame
    differences: pd.DataFrame
    curves: pd.DataFrame
    refusals: pd.DataFrame
    rolls: pd.DataFrame
    treatments: pd.DataFrame
    debtors: pd.DataFrame
    recovered_by_type: pd.DataFrame
    assumptions: pd.DataFrame
    provenance: dict[str, Any]
    pilot: dict[str, Any] = field(default_factory=dict)
    aim: dict[str, Any] = field(default_factory=dict)
    targets: pd.DataFrame = field(default_factory=no_table)
    arms: pd.DataFrame = field(default_factory=no_table)
    arm_differences: pd.DataFrame = field(default_factory=no_table)

    def value(self, policy: str, measure: str) -> tuple[float, float, float]:
        """Return mean, low and high of a measure under a policy.

        Raises:
            KeyError: when the comparison holds no such policy or measure.
        """
        return _known(self._means, policy, measure)

    def difference(self, policy: str, measure: str) -> tuple[float, float, float]:
        """Return mean, low and high of a policy's paired difference from the baseline.

        Raises:
            KeyError: when the comparison holds no such difference.
        """
        return _known(self._gaps, policy, measure)

    def drawn(self, policy: str, measure: str) -> pd.Series[float]:
        """Return a measure under a policy, by replication."""
        return self._drawn.of(policy, measure)

    def curve(self, policy: str, bucket: str = "all") -> pd.DataFrame:
        """Return a policy's rows of `curves`, of all accounts or of those of an ageing bucket."""
        return self._curves.of(policy, bucket)

    @cached_property
    def replications(self) -> int:
        """How many worlds every policy was tried in."""
        return int(self.values["replication"].nunique())

    @cached_property
    def _means(self) -> dict[tuple[str, str], tuple[float, float, float]]:
        return intervals_by(self.summary, "policy", "measure")

    @cached_property
    def _gaps(self) -> dict[tuple[str, str], tuple[float, float, float]]:
        return intervals_by(self.differences, "policy", "measure")

    @cached_property
    def _drawn(self) -> Lookup[pd.Series[float]]:
        return by_replication(self.values, "policy", "measure")

    @cached_property
    def _curves(self) -> Lookup[pd.DataFrame]:
        return Lookup(self.curves, self.curves[["policy", "bucket"]])

    def to_json(self) -> dict[str, Any]:
        """Return the documented object of `collsim compare --json` (docs/results.md).

        What is undefined, such as contacts per dial where nobody dialled, is None.
        """
        policies: dict[str, dict[str, dict[str, float] | None]] = {}
        for row in self.summary.to_dict(orient="records"):
            numbers = {bound: float(row[bound]) for bound in ("mean", "low", "high")}
            defined = all(math.isfinite(number) for number in numbers.values())
            policies.setdefault(str(row["policy"]), {})[str(row["measure"])] = numbers if defined else None
        return {
            "portfolio": _defined(self.portfolio),
            "policies": policies,
            "differences": _defined(_records(self.differences)),
            "treatments": _defined(_records(self.treatments)),
            "refusals": _defined(_records(self.refusals)),
            "debtors": _defined(_records(self.debtors)),
            "recovered_by_type": _defined(_records(self.recovered_by_type)),
            "targets": _defined({**self.aim, "reached": _records(self.targets)}) if self.aim else None,
            "arms": _defined(_records(self.arms)),
            "arm_differences": _defined(_records(self.arm_differences)),
            "provenance": _defined(self.provenance),
        }


def _known(
    intervals: dict[tuple[str, str], tuple[float, float, float]], policy: str, measure: str
) -> tuple[float, float, float]:
    if (policy, measure) not in intervals:
        raise KeyError(f"{policy}, {measure}")
    return intervals[policy, measure]


def _records(table: pd.DataFrame) -> list[dict[Any, Any]]:
    return table.to_dict(orient="records")


def _defined(value: Any) -> Any:
    """Return plain values with None in the place of every number that JSON does not know."""
    if isinstance(value, dict):
        return {str(key): _defined(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_defined(inner) for inner in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
