"""Questions that every page, table and figure asks of a comparison."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from collsim.experiments.arms import ARM_MEASURES
from collsim.experiments.intervals import t_interval
from collsim.experiments.measures import MEASURES
from collsim.experiments.results import Comparison, Unit
from collsim.reporting.words import knows, language, say

MONEY = "net_present_value_with_runoff"
HARM = "harm_index"
COST = "cost_to_collect"
GROSS = "gross_recovery"
BUCKETS = ("all", "not_due", "1-30", "31-60", "61-90", "90+", "paid", "closed", "charged_off")
BIDI_CONTROLS = {chr(c) for c in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}


class Interval(NamedTuple):
    """A mean and its 95 % interval."""

    mean: float
    low: float
    high: float

    @property
    def excludes_zero(self) -> bool:
        """Whether zero lies outside the interval; an unknown interval excludes nothing."""
        return self.low > 0 or self.high < 0


def policies(comparison: Comparison) -> list[str]:
    """Return all policies: the compared ones first, then the benchmarks."""
    return contenders(comparison) + benchmarks(comparison)


def contenders(comparison: Comparison) -> list[str]:
    """Return the policies that somebody proposes."""
    return [name for name in comparison.policies if not is_benchmark(comparison, name)]


def benchmarks(comparison: Comparison) -> list[str]:
    """Return the policies that are there to be measured against."""
    return [name for name in comparison.policies if is_benchmark(comparison, name)]


def is_benchmark(comparison: Comparison, policy: str) -> bool:
    """Tell whether a policy is a benchmark."""
    return bool(comparison.policies.get(policy, {}).get("benchmark", False))


def is_oracle(comparison: Comparison, policy: str) -> bool:
    """Tell whether a benchmark reads minds, which nobody can do."""
    family = str(comparison.policies.get(policy, {}).get("family", ""))
    return is_benchmark(comparison, policy) and "oracle" in (policy.lower(), family.lower())


def policy_title(comparison: Comparison, policy: str, lang: str) -> str:
    """Return how a policy is called, its name when it has no title."""
    about = comparison.policies.get(policy, {})
    return tidy(localised(about, "title", lang)) or tidy(policy)


def quoted(comparison: Comparison, policy: str, lang: str) -> str:
    """Return a policy's title between the quotation marks of the language."""
    return say("quoted", lang, name=policy_title(comparison, policy, lang))


def currency(comparison: Comparison) -> str:
    """Return the code of the portfolio's currency, empty when it has none."""
    return str(comparison.portfolio.get("currency") or "")


def bucket_title(bucket: str, lang: str) -> str:
    """Return how an ageing bucket is called."""
    return say(f"bucket.{bucket}", lang) if knows(f"bucket.{bucket}") else tidy(bucket).replace("-", "–")


def bucket_order(buckets: Sequence[str]) -> list[str]:
    """Return buckets from young to old, unknown ones last."""
    known = [b for b in BUCKETS if b in buckets]
    return known + sorted({str(b) for b in buckets} - set(known))


def measure_title(measure: str, lang: str) -> str:
    """Return a measure's label, its name when it is not one of ours."""
    known = MEASURES.get(measure)
    return tidy(measure) if known is None else known.es if language(lang) == "es" else known.en


def unit_of(measure: str) -> Unit:
    """Return a measure's unit; foreign measures count as plain numbers."""
    return MEASURES[measure].unit if measure in MEASURES else "ratio"


def summary(comparison: Comparison, policy: str, measure: str) -> Interval | None:
    """Return mean and interval of a measure, None when the comparison lacks it."""
    try:
        return Interval(*comparison.value(policy, measure))
    except KeyError:
        return None


def baseline(comparison: Comparison) -> str:
    """Return the policy that the differences are taken from, empty when there are none."""
    return "" if comparison.differences.empty else str(comparison.differences["baseline"].iloc[0])


def difference(comparison: Comparison, policy: str, measure: str) -> Interval | None:
    """Return the tabled difference of a policy from the baseline, None when it is not there."""
    if policy == baseline(comparison):
        return None
    try:
        mean, low, high = comparison.difference(policy, measure)
    except KeyError:
        return None
    return Interval(mean, low, high) if comparison.replications > 1 else Interval(mean, math.nan, math.nan)


def paired(comparison: Comparison, measure: str, policy: str, other: str) -> Interval:
    """Return policy - other, replication by replication, with its 95 % t interval.

    Fewer than two replications in common leave the interval unknown.
    """
    ours, theirs = (comparison.drawn(p, measure) for p in (policy, other))
    gaps = (ours - theirs).dropna().to_numpy()
    if len(gaps) < 2:
        return Interval(float(gaps[0]) if len(gaps) else math.nan, math.nan, math.nan)
    return Interval(*t_interval(gaps))


def best_of(comparison: Comparison, measure: str) -> str | None:
    """Return the compared policy that is clearly best by a measure, None when none is.

    Clearly: the interval of its paired difference from each other one excludes zero.
    """
    better = MEASURES[measure].better if measure in MEASURES else "neither"
    ranked = ranking(comparison, measure, contenders(comparison))
    if better == "neither" or len(ranked) < 2:
        return None
    best = ranked[0] if better == "more" else ranked[-1]
    others = [p for p in ranked if p != best]
    clear = all(paired(comparison, measure, best, other).excludes_zero for other in others)
    return best if clear else None


def ranking(comparison: Comparison, measure: str, names: Sequence[str]) -> list[str]:
    """Return those policies that have the measure, from the most of it to the least."""
    means = {p: s.mean for p in names if (s := summary(comparison, p, measure)) and math.isfinite(s.mean)}
    return sorted(means, key=lambda p: (-means[p], names.index(p)))


def targets(comparison: Comparison) -> dict[str, float]:
    """Return the share that each target wants, by its name, in the order of the plan."""
    table = comparison.targets
    return {} if table.empty else dict(zip(table["target"], table["wanted"], strict=True))


def reached(comparison: Comparison, policy: str, target: str) -> Interval | None:
    """Return the share of a target that a policy reached, None when it is not told."""
    table = comparison.targets
    rows = table[(table["policy"] == policy) & (table["target"] == target)]
    return None if rows.empty else Interval(*(float(rows.iloc[0][b]) for b in ("mean", "low", "high")))


class Challenge(NamedTuple):
    """An arm of a policy's experiment, and the first one, which it is compared with."""

    policy: str
    arm: str
    champion: str


def challenges(comparison: Comparison) -> list[Challenge]:
    """Return every arm that was compared with the champion of its policy."""
    table = comparison.arm_differences
    if table.empty:
        return []
    pairs = table[["policy", "arm", "champion"]].drop_duplicates()
    return [Challenge(*(str(value) for value in row)) for row in pairs.itertuples(index=False)]


class ArmGap(NamedTuple):
    """What an arm differs by from the champion in one measure, an account.

    Attributes:
        measure: of `ARM_MEASURES`.
        champion, challenger: their means.
        gap: challenger less champion, over replications.
        one_test: half the interval that one test would have, over its accounts.
        seen: share of the tests that leave out zero.
    """

    measure: str
    champion: Interval
    challenger: Interval
    gap: Interval
    one_test: float
    seen: float


def arm_gaps(comparison: Comparison, challenge: Challenge) -> list[ArmGap]:
    """Return what an arm differs by, measure by measure."""
    table = comparison.arm_differences
    rows = table[(table["policy"] == challenge.policy) & (table["arm"] == challenge.arm)]
    return [
        ArmGap(
            str(row["measure"]),
            _arm_mean(comparison, challenge.policy, challenge.champion, str(row["measure"])),
            _arm_mean(comparison, challenge.policy, challenge.arm, str(row["measure"])),
            Interval(float(row["mean"]), float(row["low"]), float(row["high"])),
            float(row["one_test"]),
            float(row["seen"]),
        )
        for row in rows.to_dict("records")
    ]


def _arm_mean(comparison: Comparison, policy: str, arm: str, measure: str) -> Interval:
    table = comparison.arms
    rows = table[(table["policy"] == policy) & (table["arm"] == arm) & (table["measure"] == measure)]
    return Interval(*(float(rows.iloc[0][bound]) for bound in ("mean", "low", "high")))


def arm_accounts(comparison: Comparison, policy: str, arm: str) -> float:
    """Return how many accounts an arm had, on average over the replications."""
    table = comparison.arms
    return float(table[(table["policy"] == policy) & (table["arm"] == arm)]["accounts"].iloc[0])


def treatments(comparison: Comparison) -> list[str]:
    """Return the treatments that some policy gave, the one that a policy gave most often first."""
    most = comparison.treatments.groupby("treatment", sort=False)["given"].max()
    return [str(name) for name in most.sort_values(ascending=False, kind="stable").index]


def recovered_of(comparison: Comparison, policy: str, kind: str) -> Interval | None:
    """Return the share recovered of what debtors of a type owed, None when it is not told."""
    table = comparison.recovered_by_type
    rows = table[(table["policy"] == policy) & (table["type"] == kind)]
    return None if rows.empty else Interval(*(float(rows.iloc[0][b]) for b in ("mean", "low", "high")))


def arm_title(arm: str, lang: str) -> str:
    """Return how an arm is called: its name in the file, unless it is one of the trade's words."""
    return say(f"arm.{arm}", lang) if knows(f"arm.{arm}") else tidy(arm)


def arm_measure_title(measure: str, lang: str) -> str:
    """Return the label of a measure of arms."""
    known = ARM_MEASURES[measure]
    return known.es if language(lang) == "es" else known.en


def treatment_title(comparison: Comparison, treatment: str, lang: str) -> str:
    """Return how a treatment is called: its title stands with the card of its cost."""
    cards = comparison.assumptions
    rows = cards[cards["name"].astype(str).str.startswith(f"{treatment}.")] if len(cards) else cards
    if rows.empty:
        return tidy(treatment)
    return tidy(localised({str(k): v for k, v in rows.iloc[0].items()}, "about", lang)) or tidy(treatment)


def cell_title(cell: str, lang: str) -> str:
    """Return a pilot's group of accounts in the reader's language, part by part."""
    parts = (part.strip() for part in tidy(cell).split(","))
    return ", ".join(
        say(f"cell.{part}", lang) if knows(f"cell.{part}") else bucket_title(part, lang) for part in parts
    )


def localised(entry: Mapping[str, Any], key: str, lang: str) -> str:
    """Return a text that may be told as {key: {en, es}}, {key_en, key_es} or {key: text}."""
    spoken = language(lang)
    value = entry.get(f"{key}_{spoken}", entry.get(key))
    if isinstance(value, Mapping):
        value = value.get(spoken, next(iter(value.values()), None))
    return "" if value is None else str(value)


def tidy(text: str) -> str:
    """Return a text on one line, without control characters that could reorder a page."""
    kept = (c if unicodedata.category(c) not in ("Cc", "Cs") else " " for c in text if c not in BIDI_CONTROLS)
    return " ".join("".join(kept).split())
