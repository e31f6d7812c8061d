"""Headcounts as people read them: sentences, tables, and one object for programs."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from collsim.experiments.headcounts import ROLES
from collsim.experiments.intervals import Interval, t_interval
from collsim.experiments.staffing import COST, GROSS, HARM, HOURS, RATES, UTILISATION, Staffing, headlines
from collsim.experiments.staffing_curves import MONEY, Curve, Point
from collsim.reporting import facts
from collsim.reporting.numbers import MISSING, NumberStyle, count, share, style_for
from collsim.reporting.staffing_words import ordinal, told
from collsim.reporting.words import language

MOST_ALIKE = 0.999
"""A share of the accounts from which on nothing was scaled up."""


# --- names -----------------------------------------------------------------------------------


def kind_title(kind: str, lang: str) -> str:
    """Return how a kind of staff is called."""
    return told(f"kind.{kind}", lang) if kind in ROLES else told("kind.team", lang, team=facts.tidy(kind))


def curve_title(staffing: Staffing, curve: Curve, lang: str) -> str:
    """Return how a curve is called: its kind, with its hours where several were tried."""
    title = kind_title(curve.kind, lang)
    if len({each.shift for each in staffing.curves}) == 1:
        return title
    return told("curve", lang, kind=title, shift=curve.shift.replace("-", "–"))


def policy_title(staffing: Staffing, lang: str) -> str:
    """Return how the policy is called."""
    return facts.tidy(staffing.policy_title.get(language(lang), "")) or facts.tidy(staffing.policy)


def money_style(curve: Curve, lang: str) -> NumberStyle:
    """Return how the net values of a curve are written in a table."""
    return style_for("money", (b for p in curve.points for b in p.measures[MONEY]), lang)


def gain_style(values: Iterable[float], lang: str, currency: str = "") -> NumberStyle:
    """Return how gains are written."""
    return style_for("money", values, lang, currency, difference=True)


# --- sentences -------------------------------------------------------------------------------


def verdicts(staffing: Staffing, lang: str) -> list[str]:
    """Return what is to be said of each curve, a paragraph each, and at last which of them is best."""
    if len(staffing.curves) == 1:
        return [sentence(staffing, staffing.curves[0], lang)]
    each = [
        f"{curve_title(staffing, curve, lang)}: {sentence(staffing, curve, lang)}"
        for curve in staffing.curves
    ]
    return [*each, *overall(staffing, lang)]


def overall(staffing: Staffing, lang: str) -> list[str]:
    """Say which curve has the greatest mean, and whether it is surely above the next."""
    if len(staffing.curves) == 1 or staffing.replications < 2:
        return []
    best, other = sorted(staffing.curves, key=lambda curve: -_peak(curve).measures[MONEY].mean)[:2]
    gap = t_interval(_drawn(staffing, best) - _drawn(staffing, other))
    style = gain_style(gap, lang, staffing.currency)
    text = told(
        "overall" if gap.low > 0 else "overall_open", lang, best=_at_its_best(staffing, best, lang),
        other=_at_its_best(staffing, other, lang), value=style.text(gap.mean),
        interval=_bare(style, gap.low, gap.high),
    )  # fmt: skip
    return [text]


def _peak(curve: Curve) -> Point:
    return next(point for point in curve.points if point.count == curve.verdict.best_mean)


def _drawn(staffing: Staffing, curve: Curve) -> Any:
    """Return the net value of a curve's best headcount, a number a replication."""
    return staffing.drawn(curve, curve.verdict.best_mean, MONEY).to_numpy()


def _at_its_best(staffing: Staffing, curve: Curve, lang: str) -> str:
    return told("with", lang, curve=curve_title(staffing, curve, lang), n=curve.verdict.best_mean)


def sentence(staffing: Staffing, curve: Curve, lang: str) -> str:
    """Say how far one more pays, how sure that is, and what the next one adds in money and harm."""
    parts = [_how_far(curve, lang), *_more_needed(staffing, curve, lang), _best(staffing, curve, lang)]
    adds = [_adds(staffing, curve, place, lang) for place in _telling_steps(curve)]
    return " ".join([*parts, *([_capital("; ".join(adds)) + "."] if adds else [])])


def _how_far(curve: Curve, lang: str) -> str:
    found, first, last = curve.verdict, curve.points[0].count, curve.points[-1].count
    n, m = found.pays_up_to, found.not_beyond
    if found.outcome == "never":
        return told("never_more" if first else "never", lang, n=first)
    if found.outcome == "pays":
        return told("pays_all" if m is None else "pays", lang, n=n)
    if n is None:
        return told(
            "unclear_all" if m is None else "unclear_start", lang, n=first, m=last if m is None else m
        )
    return told("unclear_open" if m is None else "unclear", lang, n=n, m=last if m is None else m)


def _more_needed(staffing: Staffing, curve: Curve, lang: str) -> list[str]:
    if staffing.replications < 2:
        return [told("one_replication", lang)]
    if curve.verdict.outcome != "unclear":
        return []
    many = curve.verdict.replications_needed
    if many is None:
        return [told("undecidable", lang)]
    return [told("needed", lang, needed=count(many, lang), n=count(staffing.replications, lang))]


def _best(staffing: Staffing, curve: Curve, lang: str) -> str:
    best = _peak(curve)
    mean, low, high = best.measures[MONEY]
    style = style_for("money", [mean, low, high], lang, staffing.currency)
    key = "best" if low < high else "best_alone"
    return told(key, lang, best=best.count, value=style.text(mean), interval=_bare(style, low, high))


def _telling_steps(curve: Curve) -> list[int]:
    """Return places of the points worth a word: the last that surely pays, and the one after."""
    counts = [point.count for point in curve.points]
    after = counts.index(curve.verdict.pays_up_to) if curve.verdict.pays_up_to is not None else 0
    return [place for place in (after, after + 1) if 0 < place < len(counts)]


def _adds(staffing: Staffing, curve: Curve, place: int, lang: str) -> str:
    less, point = curve.points[place - 1], curve.points[place]
    gains = point.marginal or {}
    mean, low, high = gains[MONEY]
    style = gain_style([mean, low, high], lang, staffing.currency)
    harm = style_for("index", [gains[HARM].mean], lang)
    return told(
        "adds" if math.isfinite(low) and low < high else "adds_alone", lang,
        who=_who(curve, less.count, point.count, lang), value=style.signed(mean),
        interval=_bare(style, low, high), harm=harm.signed(gains[HARM].mean),
    )  # fmt: skip


def _who(curve: Curve, less: int, more: int, lang: str) -> str:
    if more - less > 1:
        return told("step", lang, less=less, count=more)
    known = curve.kind in ROLES
    one = told(f"one.{curve.kind}", lang) if known else told("one.team", lang, team=facts.tidy(curve.kind))
    return told("numbered", lang, ordinal=ordinal(more, lang), one=one)


def _bare(style: NumberStyle, low: float, high: float) -> str:
    """Return an interval without the currency, which stands just before it."""
    return replace(style, before="").interval(low, high)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def notes(staffing: Staffing, lang: str) -> list[str]:
    """Return how the numbers are to be read."""
    part = 1.0 / staffing.scale
    scaled = told("note.scale", lang, share=share(part, lang)) if part < MOST_ALIKE else ""
    confidence = style_for("share", [staffing.confidence], lang).text(staffing.confidence)
    paired = told("note.paired", lang, n=count(staffing.replications, lang), confidence=confidence)
    return [told("note.whole", lang, currency=staffing.currency), *filter(None, [scaled]), paired]


# --- tables ----------------------------------------------------------------------------------


def heads(staffing: Staffing, lang: str) -> list[str]:
    """Return the heads of a curve's table."""
    named = ("count", "npv", "marginal", "judged", "recovery", "cost", "harm", "utilisation", *_waits())
    known = {name: name for name in _waits()}
    return [
        facts.measure_title(known[name], lang)
        if name in known
        else told(f"table.{name}", lang, currency=staffing.currency)
        for name in named
    ]


def rows(staffing: Staffing, curve: Curve, lang: str) -> list[list[str]]:
    """Return a curve's table, a headcount a row; an interval stands under its mean."""
    return [_row(staffing, curve, point, lang) for point in curve.points]


def _row(staffing: Staffing, curve: Curve, point: Point, lang: str) -> list[str]:
    number = count(point.count, lang)
    now = point.count == curve.present and len({each.shift for each in staffing.curves}) == 1
    return [
        told("table.present", lang, count=number) if now else number,
        _with_interval(point.measures[MONEY], money_style(curve, lang)),
        _gain(curve, point, lang),
        told(f"judged.{judged(point)}", lang) if point.marginal else MISSING,
        *(_mean(curve, point, name, lang) for name in (GROSS, COST, HARM, UTILISATION, *_waits())),
    ]


def judged(point: Point) -> str:
    """Return whether the step to a headcount surely pays, surely loses, or cannot be told."""
    gain = (point.marginal or {})[MONEY]
    return "pays" if gain.low > 0 else "loses" if gain.high < 0 else "unclear"


def _gain(curve: Curve, point: Point, lang: str) -> str:
    if not point.marginal:
        return MISSING
    every = [bound for each in curve.points if each.marginal for bound in each.marginal[MONEY]]
    style = gain_style(every, lang)
    mean, low, high = point.marginal[MONEY]
    return f"{style.signed(mean)}\n{style.interval(low, high)}" if low < high else style.signed(mean)


def _with_interval(found: Interval, style: NumberStyle) -> str:
    interval = f"\n{style.interval(found.low, found.high)}" if found.low < found.high else ""
    return style.text(found.mean) + interval


def _mean(curve: Curve, point: Point, name: str, lang: str) -> str:
    every = [each.measures[name].mean for each in curve.points]
    return style_for(facts.unit_of(name), every, lang).text(point.measures[name].mean)


def _waits() -> list[str]:
    return [name for name in headlines() if "wait" in name]


# --- for programs ----------------------------------------------------------------------------


def to_json(staffing: Staffing, lang: str) -> dict[str, Any]:
    """Return the documented object of `collsim staff --json` (docs/staffing.md); undefined is None."""
    return {
        "scenario": staffing.scenario,
        "policy": staffing.policy,
        "currency": staffing.currency,
        "kinds": [_curve_object(staffing, curve, lang) for curve in staffing.curves],
        "hours": _hour_objects(staffing),
        "scale": staffing.scale,
        "confidence": staffing.confidence,
        "replications": staffing.replications,
        "seed": staffing.provenance["seed"],
        "hashes": staffing.provenance["hashes"],
        "provenance": staffing.provenance,
    }


def _curve_object(staffing: Staffing, curve: Curve, lang: str) -> dict[str, Any]:
    return {
        "kind": curve.kind,
        "shift": curve.shift,
        "present": curve.present,
        "points": [_point_object(point) for point in curve.points],
        **curve.verdict._asdict(),
        "sentence": sentence(staffing, curve, lang),
    }


def _point_object(point: Point) -> dict[str, Any]:
    gains = point.marginal
    return {
        "count": point.count,
        **{short: _bounds(point.measures[name]) for short, name in headlines().items()},
        "marginal": _bounds(gains[MONEY]) if gains else None,
        "marginal_harm": _bounds(gains[HARM]) if gains else None,
        "marginal_recovery": _bounds(gains[GROSS]) if gains else None,
    }


def _bounds(found: Interval) -> dict[str, float | None] | None:
    if not math.isfinite(found.mean):
        return None
    return {name: value if math.isfinite(value) else None for name, value in found._asdict().items()}


def shown_hours(staffing: Staffing, curve: Curve) -> Any:
    """Return the hours of a curve's shown headcount, of all HOURS those in which somebody works."""
    table = staffing.hours
    mine = (table["kind"] == curve.kind) & (table["shift"] == curve.shift) & (table["count"] == curve.shown)
    return table[mine & (table["hour"] < HOURS)]


def _hour_objects(staffing: Staffing) -> list[dict[str, Any]]:
    return [
        {
            "kind": curve.kind,
            "shift": curve.shift,
            "count": curve.shown,
            "hour": int(row["hour"]),
            "staffed": float(row["staffed"]),
        }
        | {rate: {bound: float(row[f"{rate}_{bound}"]) for bound in Interval._fields} for rate in RATES}
        for curve in staffing.curves
        for row in shown_hours(staffing, curve).to_dict("records")
    ]
