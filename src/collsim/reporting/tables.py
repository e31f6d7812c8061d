"""The tables: for the page (great_tables), for notebooks (pandas) and for the terminal (rich)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from collsim.experiments.arms import ARM_MEASURES
from collsim.experiments.results import Comparison
from collsim.portfolio.words import WORDS, word
from collsim.reporting import facts
from collsim.reporting.evidence import SOURCES, UNITS, in_spanish
from collsim.reporting.facts import Interval
from collsim.reporting.numbers import (
    HARD_SPACE,
    MISSING,
    NumberStyle,
    count,
    money,
    plain,
    round_share,
    share,
    style_for,
)
from collsim.reporting.sheets import Sheet, draw_sheet
from collsim.reporting.words import knows, language, say

if TYPE_CHECKING:
    import pandas as pd
    from great_tables import GT
    from rich.console import Console
    from rich.text import Text

# The harm stands right under the money: nobody reads one without the other.
GROUPS: dict[str, tuple[str, ...]] = {
    "money": (
        "net_present_value_with_runoff", "net_present_value", "net_recovery", "gross_recovery",
        "recovered_share", "recovered_share_of_late", "cost_to_collect", "cost_per_unit", "discounts",
        "overdue_at_end",
    ),
    "harm": ("harm_index", "complaints", "conduct_refusals", "legal_cases"),
    "process": (
        "cure_rate", "roll_rate", "roll_through", "days_to_first_payment", "dials", "right_party_contacts",
        "contact_rate", "abandoned_share", "call_backs", "calls_in", "calls_in_answered", "mean_wait",
        "visits", "visits_met", "promises_made", "promises_kept_share", "utilisation",
    ),
}  # fmt: skip
WHERE_USED = ("abandoned_share", "call_backs", "calls_in", "visits", "visits_met")
"""Measures that are shown only where there is any of it: a machine, visitors, callers."""
DIFFERENCE_MEASURES = (facts.MONEY, facts.HARM, "net_recovery", facts.COST, "complaints")
MOST_CELLS = 40
GRADES = ("t1", "t2", "t3", "prior")
WIDE = 100
"""Columns of a terminal in which all of them find room."""
NARROW_COLUMNS = 4
TERMINAL_COLUMNS = {
    "npv": facts.MONEY,
    "harm": facts.HARM,
    "recovered": "recovered_share",
    "cost": facts.COST,
    "complaints": "complaints",
    "refused": "conduct_refusals",
}
SMALL = '<br><small style="color:#52606d;font-size:80%;white-space:nowrap">{}</small>'
STAR = '<strong style="white-space:nowrap">{}<span role="img" aria-label="{}"> ★</span></strong>'


# --- summary -----------------------------------------------------------------------------------------


def summary_table(comparison: Comparison, lang: str) -> GT:
    """Return measures by policy: mean, its interval beneath, and the clear winner marked."""
    names = facts.policies(comparison)
    sheet = Sheet("summary", say("table.measure", lang), _heads(comparison, names, lang), [True] * len(names))
    for group, measure in _present(comparison):
        label = _with_unit(comparison, measure, lang)
        sheet.add(label, _summary_cells(comparison, names, measure, lang), say(f"group.{group}", lang))
    own = len(facts.contenders(comparison))
    spans = [(say("table.policies", lang), 0, own), (say("table.benchmarks", lang), own, len(names) - own)]
    sheet.spans = [span for span in spans if span[2]]
    sheet.notes = [say("table.summary_note", lang)]
    return draw_sheet(sheet)


def summary_frame(comparison: Comparison, lang: str) -> pd.DataFrame:
    """Return the summary as numbers: measures in rows, (policy, mean/low/high) in columns."""
    import pandas as pd

    bounds = [say(f"table.{b}", lang) for b in ("mean", "low", "high")]
    names = facts.policies(comparison)
    titles = [facts.policy_title(comparison, p, lang) for p in names]
    columns = pd.MultiIndex.from_tuples([(title, bound) for title in titles for bound in bounds])
    rows = {
        _with_unit(comparison, m, lang): [
            b for p in names for b in facts.summary(comparison, p, m) or (math.nan,) * 3
        ]
        for _, m in _present(comparison)
    }
    frame = pd.DataFrame(list(rows.values()), index=list(rows), columns=columns)
    return frame.rename_axis(say("table.measure", lang))


def _present(comparison: Comparison) -> list[tuple[str, str]]:
    """Return group and measure of every measure that there is something to say of, foreign ones last."""
    table = comparison.summary
    used = set(table["measure"][table["mean"].fillna(0.0) != 0.0].astype(str))
    measured = [m for m in dict.fromkeys(table["measure"].astype(str)) if m in used or m not in WHERE_USED]
    ours = [(g, m) for g, measures in GROUPS.items() for m in measures if m in measured]
    return ours + [("process", m) for m in measured if m not in {name for _, name in ours}]


def _summary_cells(comparison: Comparison, names: Sequence[str], measure: str, lang: str) -> list[Markup]:
    found = [facts.summary(comparison, p, measure) for p in names]
    style = style_for(facts.unit_of(measure), [b for s in found if s for b in s], lang)
    best = facts.best_of(comparison, measure)
    return [_cell(s, style, lang, best=p == best) for p, s in zip(names, found, strict=True)]


def _cell(interval: Interval | None, style: NumberStyle, lang: str, *, best: bool = False) -> Markup:
    if interval is None:
        return Markup(MISSING)
    mean = Markup.escape(style.text(interval.mean))
    shown = Markup(STAR).format(mean, say("table.best", lang)) if best else mean
    return shown + _interval(interval, style)


def _interval(interval: Interval, style: NumberStyle) -> Markup:
    """Return the interval in small type; nothing where every replication gave the same."""
    same = interval.low == interval.high
    return Markup("") if same else _small(style.interval(interval.low, interval.high))


def _small(text: str) -> Markup:
    return Markup("") if text == MISSING else Markup(SMALL).format(text)


def _with_unit(comparison: Comparison, measure: str, lang: str) -> str:
    unit = facts.unit_of(measure)
    timed = say(f"unit.{unit}", lang) if unit in ("days", "seconds") else ""
    name = facts.currency(comparison) if unit == "money" else timed
    title = facts.measure_title(measure, lang)
    return f"{title} ({name})" if name and name.lower() not in title.lower() else title


def _heads(comparison: Comparison, names: Sequence[str], lang: str) -> list[Markup]:
    return [Markup("<bdi>{}</bdi>").format(facts.policy_title(comparison, p, lang)) for p in names]


# --- differences -------------------------------------------------------------------------------------


def differences_table(comparison: Comparison, lang: str) -> GT:
    """Return each policy's paired differences from the baseline, money and harm side by side."""
    measures = [m for m in DIFFERENCE_MEASURES if m in set(comparison.differences["measure"])]
    heads = [Markup.escape(_with_unit(comparison, m, lang)) for m in measures]
    heads.append(Markup.escape(say("table.pairing", lang)))
    sheet = Sheet("differences", say("table.policy", lang), heads, [True] * len(heads))
    styles = {m: _difference_style(comparison, m, lang) for m in measures}
    for policy in facts.policies(comparison):
        gaps = {m: facts.difference(comparison, policy, m) for m in measures}
        if any(gaps.values()):
            cells = [_gap_cell(gaps[m], styles[m]) for m in measures]
            sheet.add(
                _heads(comparison, [policy], lang)[0], [*cells, _pairing(comparison, policy, measures, lang)],
                say("table.benchmarks" if facts.is_benchmark(comparison, policy) else "table.policies", lang),
            )  # fmt: skip
    baseline = facts.policy_title(comparison, facts.baseline(comparison), lang)
    sheet.notes = [say("table.differences_note", lang, baseline=baseline)]
    return draw_sheet(sheet)


def _difference_style(comparison: Comparison, measure: str, lang: str) -> NumberStyle:
    gaps = [facts.difference(comparison, p, measure) for p in facts.policies(comparison)]
    bounds = [b for gap in gaps if gap for b in gap]
    return style_for(facts.unit_of(measure), bounds, lang, difference=True)


def _gap_cell(gap: Interval | None, style: NumberStyle) -> Markup:
    if gap is None:
        return Markup(MISSING)
    mean = Markup.escape(style.signed(gap.mean))
    shown = Markup("<strong>{}</strong>").format(mean) if gap.excludes_zero else mean
    return shown + _interval(gap, style)


def _pairing(comparison: Comparison, policy: str, measures: Sequence[str], lang: str) -> str:
    table = comparison.differences
    if not measures or "variance_ratio" not in table:
        return MISSING
    rows = table[(table["policy"] == policy) & (table["measure"] == measures[0])]["variance_ratio"]
    return MISSING if rows.empty else NumberStyle(lang, decimals=2).text(float(rows.iloc[0]))


# --- targets and arms --------------------------------------------------------------------------------


def targets_table(comparison: Comparison, lang: str) -> GT:
    """Return the share of each target that every policy reached, and how far from it that is."""
    wanted = facts.targets(comparison)
    heads = [Markup.escape(say(f"table.{head}", lang)) for _ in wanted for head in ("reached", "distance")]
    sheet = Sheet("targets", say("table.policy", lang), heads, [True] * len(heads))
    sheet.spans = [
        (target_heading(target, share_wanted, lang), 2 * place, 2)
        for place, (target, share_wanted) in enumerate(wanted.items())
    ]
    for policy in facts.policies(comparison):
        found = [(facts.reached(comparison, policy, target), goal) for target, goal in wanted.items()]
        cells = [cell for interval, goal in found for cell in _target_cells(interval, goal, lang)]
        group = "table.benchmarks" if facts.is_benchmark(comparison, policy) else "table.policies"
        sheet.add(_heads(comparison, [policy], lang)[0], cells, say(group, lang))
    sheet.notes = [say("table.targets_note", lang)]
    return draw_sheet(sheet)


def target_heading(target: str, wanted: float, lang: str) -> str:
    """Return what a target is and how much it wants."""
    return say("target.wanted", lang, target=say(f"target.{target}", lang), wanted=round_share(wanted, lang))


def _target_cells(reached: Interval | None, wanted: float, lang: str) -> list[Markup]:
    distance = math.nan if reached is None else reached.mean - wanted
    far = style_for("share", [distance], lang, difference=True).signed(distance)
    return [_cell(reached, style_for("share", [wanted], lang), lang), Markup.escape(far)]


def arms_table(comparison: Comparison, challenge: facts.Challenge, lang: str) -> GT:
    """Return an arm beside the champion, an account, and what one test would show of the difference."""
    arms = (challenge.champion, challenge.arm)
    heads = [_arm_head(comparison, challenge.policy, arm, lang) for arm in arms]
    heads += [Markup.escape(say(f"table.{head}", lang)) for head in ("arm_difference", "one_test", "seen")]
    sheet = Sheet(f"arms-{_place_of(comparison, challenge)}", say("table.measure", lang), heads, [True] * 5)
    for found in facts.arm_gaps(comparison, challenge):
        style = _arm_style(found, lang)
        cells = [_cell(found.champion, style, lang), _cell(found.challenger, style, lang)]
        cells += [_gap_cell(found.gap, style), Markup.escape(style.text(found.one_test))]
        sheet.add(_arm_label(comparison, found.measure, lang), [*cells, round_share(found.seen, lang)])
    sheet.notes = [say("table.arms_note", lang)]
    return draw_sheet(sheet)


def _place_of(comparison: Comparison, challenge: facts.Challenge) -> int:
    return facts.challenges(comparison).index(challenge)


def _arm_head(comparison: Comparison, policy: str, arm: str, lang: str) -> Markup:
    size = count(round(facts.arm_accounts(comparison, policy, arm)), lang)
    accounts = say("report.fact.accounts", lang, value=size)
    return Markup("<bdi>{}</bdi>").format(facts.arm_title(arm, lang)) + _small(accounts)


def _arm_style(found: facts.ArmGap, lang: str) -> NumberStyle:
    values = [*found.champion, *found.challenger, *found.gap]
    return style_for(ARM_MEASURES[found.measure].unit, values, lang)


def _arm_label(comparison: Comparison, measure: str, lang: str) -> str:
    title, code = facts.arm_measure_title(measure, lang), facts.currency(comparison)
    return f"{title} ({code})" if ARM_MEASURES[measure].unit == "money" and code else title


# --- treatments and types of debtor ------------------------------------------------------------------


def treatments_table(comparison: Comparison, lang: str) -> GT:
    """Return how often each policy gave each treatment that some policy gave, the commonest first."""
    names = facts.policies(comparison)
    code = facts.currency(comparison)
    costs = say("table.each_costs", lang) + (f" ({code})" if code else "")
    heads = [Markup.escape(costs), *_heads(comparison, names, lang)]
    sheet = Sheet("treatments", say("table.treatment", lang), heads, [True] * len(heads))
    found = comparison.treatments
    each_costs = (found["cost"] / found["given"]).groupby(found["treatment"]).first()
    style = style_for("money", each_costs, lang)
    for treatment in facts.treatments(comparison):
        rows = found[found["treatment"] == treatment]
        by_policy = {str(row["policy"]): row for row in rows.to_dict("records")}
        counts = style_for("count", rows["given"], lang)
        cells = [_given_cell(by_policy.get(policy), counts, lang) for policy in names]
        sheet.add(_title_of(rows, lang), [style.text(float(each_costs[treatment])), *cells])
    sheet.notes = [say("table.treatments_note", lang)]
    return draw_sheet(sheet)


def _given_cell(row: Mapping[Any, Any] | None, style: NumberStyle, lang: str) -> Markup:
    """Return how often a policy gave a treatment, and beneath which share was noticed where that is told."""
    if row is None:
        return Markup(MISSING)
    noticed = float(row["noticed"]) / float(row["given"])
    whole = replace(style_for("share", [], lang), decimals=0)
    told = MISSING if math.isnan(noticed) else say("table.noticed", lang, share=whole.text(noticed))
    return Markup.escape(style.text(float(row["given"]))) + _small(told)


def _title_of(rows: pd.DataFrame, lang: str) -> str:
    return facts.tidy(facts.localised({str(k): v for k, v in rows.iloc[0].items()}, "title", lang))


def debtors_table(comparison: Comparison, lang: str) -> GT:
    """Return how many accounts are expected of each type of debtor, and what each policy recovered of it."""
    names = facts.policies(comparison)
    counted = [Markup.escape(say(f"table.{head}", lang)) for head in ("expected", "type_share")]
    heads = [*counted, *_heads(comparison, names, lang)]
    sheet = Sheet("debtors", say("table.type", lang), heads, [True] * len(heads))
    sheet.spans = [(say("table.recovered_by_type", lang), len(counted), len(names))]
    style = style_for("share", [], lang)
    for kind, rows in comparison.debtors.groupby("type", sort=False):
        row = rows.iloc[0]
        recovered = [facts.recovered_of(comparison, policy, str(kind)) for policy in names]
        cells = [count(round(row["accounts"]), lang), share(row["share"], lang)]
        sheet.add(_title_of(rows, lang), [*cells, *(_cell(found, style, lang) for found in recovered)])
    sheet.notes = [say("table.debtors_note", lang)]
    return draw_sheet(sheet)


# --- refusals ----------------------------------------------------------------------------------------


def refusals_table(comparison: Comparison, lang: str) -> GT:
    """Return how often each conduct rule refused what each policy asked for, and the harm beneath."""
    names = facts.policies(comparison)
    heads = [Markup.escape(say("table.article", lang)), *_heads(comparison, names, lang)]
    sheet = Sheet("refusals", say("table.rule", lang), heads, [False] + [True] * len(names))
    refusals = comparison.refusals
    for rule in dict.fromkeys(refusals["rule"].astype(str)) if not refusals.empty else ():
        rows = refusals[refusals["rule"].astype(str) == rule]
        first = {str(k): v for k, v in rows.iloc[0].items()}
        counts = {str(r["policy"]): _count_of(r) for r in rows.to_dict("records")}
        style = style_for("count", counts.values(), lang)
        cells = [style.text(counts.get(p, 0.0)) for p in names]
        group = facts.measure_title("conduct_refusals", lang)
        sheet.add(_rule_label(rule, first, lang), [str(first.get("article") or ""), *cells], group)
    harm = _summary_cells(comparison, names, facts.HARM, lang)
    sheet.add(facts.measure_title(facts.HARM, lang), ["", *harm], say("group.harm", lang))
    sheet.notes = [say("table.refusals_note", lang)]
    return draw_sheet(sheet)


def _count_of(row: Mapping[Any, Any]) -> float:
    return float(next((row[c] for c in ("mean", "count", "value") if c in row), math.nan))


def _rule_label(rule: str, row: Mapping[str, Any], lang: str) -> Markup:
    text = facts.localised(row, "text", lang)
    return Markup.escape(text) + _small(rule) if text else Markup.escape(rule)


# --- assumptions and portfolio -----------------------------------------------------------------------


def assumptions_table(comparison: Comparison, lang: str) -> GT:
    """Return the cards behind the numbers; those without evidence come first."""
    heads = [Markup.escape(say(f"table.{h}", lang)) for h in ("value", "unit", "range", "source")]
    sheet = Sheet("assumptions", say("table.assumption", lang), heads, [True, False, True, False])
    cards = comparison.assumptions.to_dict("records")
    for card in sorted(cards, key=lambda c: (-_grade_rank(str(c.get("grade"))), str(c.get("name")))):
        named = {str(k): v for k, v in card.items()}
        label = Markup.escape(facts.localised(named, "about", lang)) + _small(str(named.get("name", "")))
        texts = [plain(named.get("value"), lang), _unit(named, lang), _range(named, lang)]
        cells = [*texts, _source(named, lang)]
        sheet.add(label, cells, f"{say('table.grade', lang)}: {grade_title(str(named.get('grade')), lang)}")
    return draw_sheet(sheet)


def grade_title(grade: str, lang: str) -> str:
    """Return how a grade of evidence is called."""
    return say(f"grade.{grade.lower()}", lang) if knows(f"grade.{grade.lower()}") else grade


def _grade_rank(grade: str) -> int:
    """Return how weak the evidence is; unknown grades are the weakest."""
    return GRADES.index(grade.lower()) if grade.lower() in GRADES else len(GRADES)


def _unit(card: Mapping[str, Any], lang: str) -> str:
    unit = plain(card.get("unit"), lang)
    if knows(f"unit.{unit}"):
        return say(f"unit.{unit}", lang)
    return in_spanish(unit, UNITS) if language(lang) == "es" else unit


def _source(card: Mapping[str, Any], lang: str) -> str:
    source = plain(card.get("source"), lang)
    return in_spanish(source, SOURCES) if language(lang) == "es" else source


def _range(card: Mapping[str, Any], lang: str) -> str:
    low, high = plain(card.get("low"), lang), plain(card.get("high"), lang)
    return say("interval", lang, low=low, high=high) if low and high else low or high or MISSING


def portfolio_table(comparison: Comparison, lang: str) -> GT:
    """Return accounts, balance and past due by ageing bucket."""
    code = facts.currency(comparison)
    named = ["accounts", "balance", "balance_share", "overdue"]
    unit = {h: f" ({code})" for h in ("balance", "overdue") if code}
    heads = [Markup.escape(say(f"table.{h}", lang) + unit.get(h, "")) for h in named]
    sheet = Sheet("portfolio", say("table.bucket", lang), heads, [True] * 4)
    buckets = list(comparison.portfolio.get("buckets") or [])
    total = {k: comparison.portfolio.get(k, _sum(buckets, k)) for k in ("accounts", "balance", "overdue")}
    for row in [*buckets, {"bucket": "total", **total}]:
        sheet.add(facts.bucket_title(str(row.get("bucket", "")), lang), _portfolio_cells(row, total, lang))
    return draw_sheet(sheet)


def _sum(rows: Sequence[Mapping[str, Any]], key: str) -> float:
    return math.fsum(float(r.get(key) or 0.0) for r in rows)


def _portfolio_cells(row: Mapping[str, Any], total: Mapping[str, Any], lang: str) -> list[str]:
    accounts, balance, overdue = (_number(row.get(k)) for k in ("accounts", "balance", "overdue"))
    whole = _number(total.get("balance"))
    part = balance / whole if whole else math.nan
    amounts = style_for("money", [whole], lang)
    return [count(accounts, lang), amounts.text(balance), share(part, lang), amounts.text(overdue)]


def not_stated_table(comparison: Comparison, lang: str) -> GT:
    """Return what the portfolio's file did not say, and what was assumed instead."""
    heads = [Markup.escape(say(f"table.{h}", lang)) for h in ("not_stated_accounts", "assumed")]
    sheet = Sheet("not-stated", say("table.field", lang), heads, [True, False])
    for entry in comparison.portfolio.get("not_stated") or []:
        assumed = facts.localised(entry, "prior", lang) or facts.localised(entry, "text", lang)
        assumed = assumed or str(entry.get(lang[:2], ""))
        sheet.add(
            _field(str(entry.get("field", "")), lang), [count(_number(entry.get("accounts")), lang), assumed]
        )
    return draw_sheet(sheet)


def _field(name: str, lang: str) -> str:
    """Return how a column of the portfolio is called, or its name when nothing better is known."""
    return word(name, lang[:2]) if name in WORDS else name


def pilot_table(comparison: Comparison, lang: str) -> GT:
    """Return what the pilot found: the uplift of each treatment in each group of accounts.

    Only the estimates that rest on most observations are shown.
    """
    named = ("arm", "n", "uplift", "uplift_interval", "minutes")
    heads = [Markup.escape(say(f"table.{h}", lang)) for h in named]
    sheet = Sheet("pilot", say("table.cell", lang), heads, [False, True, True, True, True])
    cells = list(comparison.pilot.get("cells") or [])
    shown = sorted(cells, key=lambda cell: -_number(cell.get("n")))[:MOST_CELLS]
    for cell in (cell for cell in cells if cell in shown):
        tried = facts.treatment_title(comparison, str(cell.get("arm", "")), lang)
        sheet.add(facts.cell_title(str(cell.get("cell", "")), lang), [tried, *_found(cell, lang)])
    counts = {"shown": count(len(shown), lang), "all": count(len(cells), lang)}
    sheet.notes = [say("table.pilot_note", lang, **counts)]
    return draw_sheet(sheet)


def _found(cell: Mapping[str, Any], lang: str) -> list[str]:
    mean, low, high = (_number(cell.get(k)) for k in ("uplift", "low", "high"))
    style = style_for("share", [mean, low, high], lang, difference=True)
    minutes = NumberStyle(lang, decimals=1).text(_number(cell.get("minutes")))
    return [
        count(_number(cell.get("n")), lang),
        style.signed(mean),
        style.interval(low, high).replace(" ", HARD_SPACE),
        minutes,
    ]


def pilot_amount(comparison: Comparison, key: str, lang: str) -> str:
    """Return an amount of the pilot, empty when it is not told."""
    value = _number(comparison.pilot.get(key))
    return "" if math.isnan(value) else money(value, facts.currency(comparison), lang)


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float) or hasattr(value, "__float__") else math.nan


# --- terminal ----------------------------------------------------------------------------------------


def print_summary(comparison: Comparison, console: Console, lang: str) -> None:
    """Print the key measures, a policy a row, within a hundred columns; fewer where it is narrower."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    columns = [(k, m) for k, m in TERMINAL_COLUMNS.items() if m in set(comparison.summary["measure"])]
    shown = dict(columns if console.width >= WIDE else columns[:NARROW_COLUMNS])
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(say("table.policy", lang), overflow="fold", min_width=16, max_width=26)
    for key in shown:
        table.add_column(say(f"terminal.{key}", lang), justify="right", overflow="fold")
    own = len(facts.contenders(comparison))
    for place, policy in enumerate(facts.policies(comparison)):
        grey = "bright_black" if facts.is_benchmark(comparison, policy) else ""
        cells = [_terminal_cell(comparison, policy, m, lang, grey) for m in shown.values()]
        title = Text(facts.policy_title(comparison, policy, lang), style=grey or "bold")
        table.add_row(title, *cells, end_section=place == own - 1)
    console.print(table, width=min(console.width, WIDE))
    n, code = count(comparison.replications, lang), facts.currency(comparison)
    note = say("terminal.note", lang, n=n, currency=code)
    console.print(Text(note, style="dim"), width=min(console.width, WIDE))


def _terminal_cell(comparison: Comparison, policy: str, measure: str, lang: str, grey: str) -> Text:
    from rich.text import Text

    found = facts.summary(comparison, policy, measure)
    if found is None:
        return Text(MISSING, style=grey)
    everyone = [facts.summary(comparison, p, measure) for p in facts.policies(comparison)]
    style = style_for(facts.unit_of(measure), [b for s in everyone if s for b in s], lang)
    best = facts.best_of(comparison, measure) == policy
    mean = Text(style.text(found.mean) + (" ★" if best else ""), style=grey or ("bold" if best else ""))
    if measure not in (facts.MONEY, facts.HARM) or found.low == found.high:
        return mean
    return mean.append(f"\n{style.interval(found.low, found.high)}", style="bright_black")
