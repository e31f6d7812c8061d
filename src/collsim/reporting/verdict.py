"""The verdict: one or two sentences that a board can be told, and no more than the numbers allow."""

from __future__ import annotations

from collections.abc import Sequence

from collsim.experiments.results import Comparison
from collsim.reporting import facts
from collsim.reporting.facts import Interval, quoted
from collsim.reporting.numbers import NumberStyle, count, style_for
from collsim.reporting.words import listed, say

MONEY_MEASURES = (facts.MONEY, "net_present_value", "net_recovery")


def verdict(comparison: Comparison, lang: str) -> str:
    """Say which policy earns most, by how much, at what cost and harm, and how sure that is.

    Differences are paired by replication. Where their 95 % interval includes zero, the
    policies cannot be told apart and the text says so.
    """
    measure = _money_measure(comparison)
    ranked = facts.ranking(comparison, measure, facts.contenders(comparison))
    if not ranked:
        reason = "verdict.no_money" if facts.contenders(comparison) else "verdict.none"
        return say(reason, lang, measure=_named(measure, lang))
    sentences = [*_judgement(comparison, measure, ranked, lang), *_priors(comparison, lang)]
    return " ".join(_capital(s) for s in sentences)


def _money_measure(comparison: Comparison) -> str:
    present = set(comparison.summary["measure"])
    return next((m for m in MONEY_MEASURES if m in present), facts.MONEY)


def _judgement(comparison: Comparison, measure: str, ranked: Sequence[str], lang: str) -> list[str]:
    best, others = ranked[0], list(ranked[1:])
    if comparison.replications < 2:
        return [say("verdict.one_replication", lang)]
    tied = [p for p in others if not facts.paired(comparison, measure, best, p).excludes_zero]
    if not others:
        said = [_single(comparison, measure, best, lang)]
    elif tied:
        said = _tie(comparison, measure, [best, *tied], lang)
    else:
        said = _lead(comparison, measure, best, others[0], lang)
    return said + _benchmark(comparison, measure, best, lang)


def _single(comparison: Comparison, measure: str, best: str, lang: str) -> str:
    own = facts.summary(comparison, best, measure) or Interval(0.0, 0.0, 0.0)
    style = _style(comparison, measure, own, lang)
    return say(
        "verdict.single", lang, best=quoted(comparison, best, lang), measure=_named(measure, lang),
        value=style.text(own.mean), interval=style.interval(own.low, own.high),
        harm=_harm(comparison, best, lang),
    )  # fmt: skip


def _lead(comparison: Comparison, measure: str, best: str, second: str, lang: str) -> list[str]:
    own = facts.summary(comparison, best, measure) or Interval(0.0, 0.0, 0.0)
    gap = facts.paired(comparison, measure, best, second)
    style = _style(comparison, measure, gap, lang)
    leads = say(
        "verdict.leads", lang, best=quoted(comparison, best, lang), next=quoted(comparison, second, lang),
        measure=_named(measure, lang), value=_style(comparison, measure, own, lang).text(own.mean),
        by=style.text(gap.mean), interval=style.interval(gap.low, gap.high),
    )  # fmt: skip
    against = say(
        "verdict.against_next", lang, next=quoted(comparison, second, lang),
        cost=_cost_against(comparison, best, second, lang),
        harm=_harm_against(comparison, best, second, lang),
    )  # fmt: skip
    return [leads, against]


def _cost_against(comparison: Comparison, best: str, second: str, lang: str) -> str:
    gap = facts.paired(comparison, facts.COST, best, second)
    by = _style(comparison, facts.COST, gap, lang).text(abs(gap.mean))
    return say(f"verdict.cost.{_direction(gap)}", lang, by=by)


def _harm_against(comparison: Comparison, best: str, second: str, lang: str) -> str:
    way = _direction(facts.paired(comparison, facts.HARM, best, second))
    own, other = (_harm(comparison, p, lang) for p in (best, second))
    return say(f"verdict.harm.{way}", lang, own=own, other=other)


def _direction(gap: Interval) -> str:
    if not gap.excludes_zero:
        return "same"
    return "more" if gap.mean > 0 else "less"


def _tie(comparison: Comparison, measure: str, tied: Sequence[str], lang: str) -> list[str]:
    names = listed([quoted(comparison, p, lang) for p in tied], lang)
    gaps = {p: facts.paired(comparison, measure, tied[0], p) for p in tied[1:]}
    n = count(comparison.replications, lang)
    if all(gap == Interval(0.0, 0.0, 0.0) for gap in gaps.values()):
        told = say("verdict.identical", lang, names=names, measure=_named(measure, lang), n=n)
    else:
        told = say(
            "verdict.tied", lang, names=names, measure=_named(measure, lang), n=n,
            best=quoted(comparison, tied[0], lang), intervals=_intervals(comparison, measure, gaps, lang),
        )  # fmt: skip
    return [told, _harm_among(comparison, tied, lang)]


def _intervals(comparison: Comparison, measure: str, gaps: dict[str, Interval], lang: str) -> str:
    written = {p: _style(comparison, measure, g, lang).interval(g.low, g.high) for p, g in gaps.items()}
    if len(written) == 1:
        return next(iter(written.values()))
    return "; ".join(f"{quoted(comparison, p, lang)}: {interval}" for p, interval in written.items())


def _harm_among(comparison: Comparison, tied: Sequence[str], lang: str) -> str:
    """Say which of the tied policies does less harm, when that can be told."""
    means = {p: s.mean for p in tied if (s := facts.summary(comparison, p, facts.HARM))}
    least = min(tied, key=lambda p: means.get(p, float("inf")))
    others = [p for p in tied if p != least]
    if all(facts.paired(comparison, facts.HARM, p, least).excludes_zero for p in others):
        return say(
            "verdict.least_harm", lang, least=quoted(comparison, least, lang),
            own=_harm(comparison, least, lang), others=_harms(comparison, others, lang),
        )  # fmt: skip
    return say("verdict.same_harm", lang, all=_harms(comparison, tied, lang))


def _harms(comparison: Comparison, names: Sequence[str], lang: str) -> str:
    items = [f"{_harm(comparison, p, lang)} ({quoted(comparison, p, lang)})" for p in names]
    return listed(items, lang)


def _benchmark(comparison: Comparison, measure: str, best: str, lang: str) -> list[str]:
    """Mention the best honest benchmark when it beats the best policy or cannot be told from it."""
    honest = [p for p in facts.benchmarks(comparison) if not facts.is_oracle(comparison, p)]
    ranked = facts.ranking(comparison, measure, honest)
    if not ranked:
        return []
    gap = facts.paired(comparison, measure, ranked[0], best)
    if gap.high < 0:
        return []
    style = _style(comparison, measure, gap, lang)
    key = "verdict.benchmark_wins" if gap.excludes_zero else "verdict.benchmark_ties"
    return [
        say(
            key, lang, benchmark=quoted(comparison, ranked[0], lang), best=quoted(comparison, best, lang),
            by=style.text(gap.mean), interval=style.interval(gap.low, gap.high),
        )
    ]  # fmt: skip


def _priors(comparison: Comparison, lang: str) -> list[str]:
    """Say how far the numbers hang on assumptions without evidence."""
    total = len(comparison.assumptions)
    if not total:
        return []
    priors = int((comparison.assumptions["grade"].astype(str).str.lower() == "prior").sum())
    key = {0: "verdict.no_priors", 1: "verdict.one_prior"}.get(priors, "verdict.priors")
    return [say(key, lang, priors=count(priors, lang), all=count(total, lang))]


def _harm(comparison: Comparison, policy: str, lang: str) -> str:
    harm = facts.summary(comparison, policy, facts.HARM) or Interval(float("nan"), 0.0, 0.0)
    return style_for("index", [harm.mean], lang).text(harm.mean)


def _style(comparison: Comparison, measure: str, interval: Interval, lang: str) -> NumberStyle:
    return style_for(facts.unit_of(measure), interval, lang, facts.currency(comparison))


def _named(measure: str, lang: str) -> str:
    """Return a measure's label as it stands inside a sentence."""
    title = facts.measure_title(measure, lang)
    return title[:1].lower() + title[1:]


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
