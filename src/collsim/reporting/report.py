"""The report: one page that needs nothing but itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from collsim.experiments.arms import ARM_MEASURES
from collsim.experiments.results import Comparison
from collsim.reporting import facts, figures, plan_figures, tables
from collsim.reporting.numbers import count, money, share, style_for
from collsim.reporting.page import Picture, picture_of, render
from collsim.reporting.phrases import GLOSSARY
from collsim.reporting.sheets import raw_html
from collsim.reporting.verdict import verdict
from collsim.reporting.words import knows, language, say

if TYPE_CHECKING:
    from markupsafe import Markup

SECTIONS = (
    "results", "targets", "arms", "curves", "scatter", "differences", "buckets", "treatments", "debtors",
    "conduct", "pilot", "assumed", "reproduce", "glossary",
)  # fmt: skip
OF_A_TABLE = ("treatments", "debtors")
"""Sections that hold nothing but their table."""
LONG = 600  # characters beyond which an item of the pilot is a table's matter
PILOT_COUNTS = ("accounts", "replications", "days")


def write_report(comparison: Comparison, path: Path, lang: str) -> Path:
    """Write the report as one self-contained HTML file and return its path."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(render_report(comparison, lang), encoding="utf-8")
    return path


def render_report(comparison: Comparison, lang: str) -> str:
    """Return the report's HTML."""
    return render("report.html.j2", **_contents(comparison, lang))


def _contents(comparison: Comparison, lang: str) -> dict[str, Any]:
    pictures, said = _pictures(comparison, lang), partial(say, lang=lang)
    drawn = _tables(comparison, lang)
    return {
        "say": said,
        "lang": lang.replace("_", "-"),
        "title": facts.tidy(facts.localised({"title": comparison.title}, "title", lang))
        or said("report.kind"),
        "key_facts": _key_facts(comparison, lang),
        "verdict": verdict(comparison, lang),
        "policies": _policies(comparison, lang),
        "pictures": pictures,
        "sections": [key for key in SECTIONS if _has_section(key, pictures, drawn)],
        "tables": drawn,
        "targets_lead": _targets_lead(comparison, lang),
        "challenges": _challenges(comparison, lang),
        "baseline": facts.quoted(comparison, facts.baseline(comparison), lang),
        "conduct": _text(comparison.provenance.get("conduct"), lang),
        "pilot": _pilot_items(comparison, lang),
        "portfolio": _portfolio_lines(comparison, lang),
        "horizon": _horizon_lines(comparison, lang),
        "grades": _grades(comparison, lang),
        "cards": count(len(comparison.assumptions), lang),
        "command": str(comparison.provenance.get("command") or ""),
        "provenance": _provenance(comparison, lang),
        "glossary": [(said(f"term.{key}"), said(f"meaning.{key}")) for key in GLOSSARY],
        "version": str(comparison.provenance.get("version") or ""),
    }


def _has_section(key: str, pictures: Mapping[str, Any], drawn: Mapping[str, Markup]) -> bool:
    """Return whether there is anything to show in a section."""
    if key in OF_A_TABLE:
        return key in drawn
    return key not in pictures or bool(pictures[key])


def _key_facts(comparison: Comparison, lang: str) -> list[str]:
    portfolio, provenance = comparison.portfolio, comparison.provenance
    told = [facts.tidy(facts.localised(portfolio, "name", lang))]
    if portfolio.get("accounts"):
        told.append(say("report.fact.accounts", lang, value=count(portfolio["accounts"], lang)))
    if portfolio.get("balance"):
        amount = money(portfolio["balance"], facts.currency(comparison), lang)
        told.append(say("report.fact.balance", lang, value=amount))
    if provenance.get("days"):
        told.append(say("report.fact.days", lang, value=count(provenance["days"], lang)))
    told.append(_replications(comparison.replications, lang))
    return [fact for fact in told if fact]


def _replications(number: int, lang: str) -> str:
    if number == 1:
        return say("report.fact.one_replication", lang)
    return say("report.fact.replications", lang, value=count(number, lang))


def _policies(comparison: Comparison, lang: str) -> list[dict[str, Any]]:
    return [
        {
            "title": facts.policy_title(comparison, name, lang),
            "about": facts.tidy(facts.localised(comparison.policies[name], "about", lang)),
            "benchmark": facts.is_benchmark(comparison, name),
        }
        for name in facts.policies(comparison)
    ]


# --- pictures ----------------------------------------------------------------------------------------


def _pictures(comparison: Comparison, lang: str) -> dict[str, Any]:
    drawn: dict[str, Any] = dict.fromkeys(("curves", "scatter", "differences", "buckets", "targets"))
    drawn["arms"] = facts.challenges(comparison)
    if facts.targets(comparison):
        drawn["targets"] = picture_of(plan_figures.targets(comparison, lang), _targets_text(comparison, lang))
    drawn["rolls"] = _roll_pictures(comparison, lang)
    if not comparison.curves.empty:
        drawn["curves"] = picture_of(
            figures.recovery_curves(comparison, lang), _curves_text(comparison, lang)
        )
        drawn["buckets"] = picture_of(
            figures.recovery_by_bucket(comparison, lang), _buckets_text(comparison, lang)
        )
    if _has(comparison, facts.COST) and _has(comparison, facts.GROSS):
        drawn["scatter"] = picture_of(
            figures.cost_against_recovery(comparison, lang), _scatter_text(comparison, lang)
        )
    if any(facts.difference(comparison, p, facts.MONEY) for p in comparison.policies):
        drawn["differences"] = picture_of(
            figures.differences(comparison, lang), _differences_text(comparison, lang)
        )
    return drawn


def _roll_pictures(comparison: Comparison, lang: str) -> list[Picture]:
    """Draw the moves between buckets for the compared policies that have any."""
    rolled = [] if comparison.rolls.empty else list(comparison.rolls["policy"].unique())
    names = [p for p in facts.contenders(comparison) if p in rolled]
    return [
        picture_of(
            figures.roll_matrix(comparison, p, lang),
            say("alt.rolls", lang, policy=facts.policy_title(comparison, p, lang)),
        )
        for p in names
    ]


def _has(comparison: Comparison, measure: str) -> bool:
    return bool((comparison.summary["measure"] == measure).any())


def _curves_text(comparison: Comparison, lang: str) -> str:
    curves = comparison.curves[comparison.curves["bucket"] == "all"].sort_values("day")
    ends = {p: curves[curves["policy"] == p]["mean"] for p in facts.policies(comparison)}
    values = [
        f"{facts.policy_title(comparison, p, lang)} {share(float(end.iloc[-1]), lang)}"
        for p, end in ends.items() if not end.empty
    ]  # fmt: skip
    day = count(int(curves["day"].max()), lang) if not curves.empty else ""
    return say("alt.curves", lang, day=day, values=", ".join(values))


def _buckets_text(comparison: Comparison, lang: str) -> str:
    names = [facts.policy_title(comparison, p, lang) for p in facts.contenders(comparison)]
    return say("alt.buckets", lang, policies=", ".join(names))


def _scatter_text(comparison: Comparison, lang: str) -> str:
    items = []
    for policy in facts.policies(comparison):
        found = [facts.summary(comparison, policy, m) for m in (facts.COST, facts.GROSS, facts.HARM)]
        cost, gross = (money(s.mean, facts.currency(comparison), lang) if s else "–" for s in found[:2])
        harm = style_for("index", [found[2].mean], lang).text(found[2].mean) if found[2] else "–"
        title = facts.policy_title(comparison, policy, lang)
        items.append(say("alt.scatter_item", lang, policy=title, cost=cost, gross=gross, harm=harm))
    return say("alt.scatter", lang, values="; ".join(items))


def _differences_text(comparison: Comparison, lang: str) -> str:
    items = []
    for policy in facts.policies(comparison):
        gap = facts.difference(comparison, policy, facts.MONEY)
        if gap:
            style = style_for("money", gap, lang, facts.currency(comparison))
            interval = style.interval(gap.low, gap.high)
            items.append(
                f"{facts.policy_title(comparison, policy, lang)} {style.signed(gap.mean)} ({interval})"
            )
    return say("alt.differences", lang, values="; ".join(items))


# --- targets and arms --------------------------------------------------------------------------------


def _targets_lead(comparison: Comparison, lang: str) -> str:
    aim = comparison.aim
    if not aim:
        return ""
    told = {"accounts": count(aim["accounts"], lang), "days": count(aim["days_past_due_from"], lang)}
    owed = money(aim["owed"], facts.currency(comparison), lang)
    amount, source = (
        say(f"report.targets_{aim['amount']}", lang),
        facts.tidy(facts.localised(aim, "source", lang)),
    )
    return say("report.targets_lead", lang, amount=amount, owed=owed, source=source, **told)


def _targets_text(comparison: Comparison, lang: str) -> str:
    items = [
        f"{facts.policy_title(comparison, policy, lang)}, {say(f'target.{target}', lang).lower()}: "
        f"{share(found.mean, lang)}"
        for policy in facts.policies(comparison)
        for target in facts.targets(comparison)
        if (found := facts.reached(comparison, policy, target))
    ]
    return say("alt.targets", lang, values="; ".join(items))


def _challenges(comparison: Comparison, lang: str) -> list[dict[str, Any]]:
    return [
        {
            "lead": say("report.arms_lead", lang, policy=facts.quoted(comparison, each.policy, lang)),
            "picture": picture_of(
                plan_figures.arms(comparison, lang, each), _arms_text(comparison, each, lang)
            ),
            "table": f"arms-{place}",
        }
        for place, each in enumerate(facts.challenges(comparison))
    ]


def _arms_text(comparison: Comparison, challenge: facts.Challenge, lang: str) -> str:
    items = []
    for found in facts.arm_gaps(comparison, challenge):
        style = style_for(ARM_MEASURES[found.measure].unit, found.gap, lang)
        title = facts.arm_measure_title(found.measure, lang)
        items.append(f"{title} {style.signed(found.gap.mean)} ({style.interval(*found.gap[1:])})")
    names = {
        "arm": facts.arm_title(challenge.arm, lang),
        "champion": facts.arm_title(challenge.champion, lang),
    }
    return say("alt.arms", lang, **names, values="; ".join(items))


# --- tables and lines --------------------------------------------------------------------------------


def _tables(comparison: Comparison, lang: str) -> dict[str, Markup]:
    wanted = {
        "summary": (tables.summary_table, True),
        "differences": (tables.differences_table, not comparison.differences.empty),
        "targets": (tables.targets_table, bool(facts.targets(comparison))),
        "treatments": (tables.treatments_table, not comparison.treatments.empty),
        "debtors": (tables.debtors_table, not comparison.debtors.empty),
        "refusals": (tables.refusals_table, not comparison.refusals.empty),
        "assumptions": (tables.assumptions_table, not comparison.assumptions.empty),
        "portfolio": (tables.portfolio_table, bool(comparison.portfolio.get("buckets"))),
        "not_stated": (tables.not_stated_table, bool(comparison.portfolio.get("not_stated"))),
        "pilot": (tables.pilot_table, bool(comparison.pilot.get("cells"))),
    }
    drawn = {key: raw_html(draw(comparison, lang)) for key, (draw, there) in wanted.items() if there}
    for place, each in enumerate(facts.challenges(comparison)):
        drawn[f"arms-{place}"] = raw_html(tables.arms_table(comparison, each, lang))
    return drawn


def _pilot_items(comparison: Comparison, lang: str) -> list[tuple[str, str]]:
    pilot = comparison.pilot
    told = {key: count(pilot[key], lang) for key in PILOT_COUNTS if isinstance(pilot.get(key), int | float)}
    told |= {key: tables.pilot_amount(comparison, key, lang) for key in ("cost", "recovered")}
    told |= {"arms": _arms(comparison, lang), "assignments": _text(pilot.get("assignments"), lang)}
    told |= {key: str(pilot.get(key, "")) for key in ("seed", "hash")}
    return [(say(f"pilot.{key}", lang), text) for key, text in told.items() if 0 < len(text) <= LONG]


def _arms(comparison: Comparison, lang: str) -> str:
    arms = comparison.pilot.get("arms")
    if not isinstance(arms, Sequence) or isinstance(arms, str):
        return _text(arms, lang)
    titles = (facts.treatment_title(comparison, str(arm), lang) for arm in arms)
    return ", ".join(say(f"cell.{t}", lang) if knows(f"cell.{t}") else t for t in titles)


def _portfolio_lines(comparison: Comparison, lang: str) -> list[str]:
    portfolio = comparison.portfolio
    lines = [
        say(f"report.portfolio_{key}", lang, **{key: text})
        for key in ("source", "snapshot", "licence", "citation") if (text := _text(portfolio.get(key), lang))
    ]  # fmt: skip
    fold = portfolio.get("fold")
    if isinstance(fold, Mapping) and "evaluation" in fold and "pilot" in fold:
        sizes = {key: _text(fold[key], lang) for key in ("evaluation", "pilot")}
        lines.insert(0, say("report.fold", lang, **sizes))
    return lines


def _horizon_lines(comparison: Comparison, lang: str) -> list[str]:
    told = comparison.provenance
    lines = [say("report.horizon_days", lang, days=_text(told["days"], lang))] if told.get("days") else []
    if told.get("runoff_days"):
        policy = facts.quoted(comparison, str(told.get("runoff_policy") or "–"), lang)
        lines.append(say("report.horizon_runoff", lang, days=_text(told["runoff_days"], lang), policy=policy))
    return lines


def _grades(comparison: Comparison, lang: str) -> list[str]:
    """Return how many cards there are of each grade."""
    if comparison.assumptions.empty:
        return []
    counts = comparison.assumptions["grade"].astype(str).value_counts()
    return [
        say("report.cards_count", lang, count=count(int(counts[g]), lang), grade=tables.grade_title(g, lang))
        for g in sorted(counts.index)
    ]


def _provenance(comparison: Comparison, lang: str) -> list[tuple[str, str]]:
    items = []
    for key, value in comparison.provenance.items():
        if key == "hashes" and isinstance(value, Mapping):
            items += [(say("provenance.hash", lang, name=name), str(text)) for name, text in value.items()]
        elif key != "command" and value is not None:
            label = say(f"provenance.{key}", lang) if knows(f"provenance.{key}") else str(key)
            items.append((label, str(value) if key == "seed" else _text(value, lang)))
    return items


def _text(value: Any, lang: str) -> str:
    """Return any plain value as a reader expects it: numbers, lists, {en, es} and mappings."""
    if value is None:
        return ""
    if isinstance(value, Mapping):
        if language(lang) in value:
            return str(value[language(lang)])
        return "; ".join(f"{key}: {_text(item, lang)}" for key, item in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(_text(item, lang) for item in value)
    return (
        count(value, lang) if isinstance(value, int | float) and not isinstance(value, bool) else str(value)
    )
