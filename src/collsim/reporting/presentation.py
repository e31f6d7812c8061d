"""A comparison as a person meets it in Python: tables, figures, a verdict, and all of it in a notebook."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from collsim.experiments.case import RankedPolicy, open_case
from collsim.experiments.comparison import compare_case
from collsim.experiments.keeping import Progress
from collsim.experiments.results import Comparison
from collsim.reporting import facts, figures, plan_figures, tables
from collsim.reporting.page import picture_of
from collsim.reporting.report import write_report
from collsim.reporting.sheets import raw_html
from collsim.reporting.verdict import verdict
from collsim.reporting.words import language, say
from collsim.simulation.run import Runner

if TYPE_CHECKING:
    import pandas as pd
    from great_tables import GT

    from collsim.reporting.chart import Chart

MAIN_FIGURES = {
    "recovery_curves": "curves.title",
    "cost_against_recovery": "scatter.title",
    "targets": "targets.title",
}
"""The figures that a notebook shows unasked, with how they are called."""
PARAGRAPH = Markup('<p style="max-width:46em;font-size:1.05em">{}</p>')
PICTURE = Markup('<img src="{}" alt="{}" style="max-width:100%;display:block;margin:1em 0">')


@dataclass(frozen=True)
class Presentation:
    """A comparison in a language.

    Attributes:
        comparison: the numbers behind everything here.
        lang: "en" or "es".
    """

    comparison: Comparison
    lang: str = "en"

    @cached_property
    def verdict(self) -> str:
        """Which policy recovers most, at what cost and harm, and how sure that is."""
        return verdict(self.comparison, self.lang)

    @cached_property
    def summary(self) -> pd.DataFrame:
        """Means: policies in rows, measures in columns."""
        table = self.comparison.summary.pivot(index="policy", columns="measure", values="mean")
        named = table.loc[facts.policies(self.comparison), self._measures()]
        return self._in_words(named).rename_axis(
            index=say("table.policy", self.lang), columns=say("table.measure", self.lang)
        )

    @cached_property
    def intervals(self) -> pd.DataFrame:
        """Means with their intervals: measures in rows, (policy, mean, low, high) in columns."""
        return tables.summary_frame(self.comparison, self.lang)

    @cached_property
    def differences(self) -> pd.DataFrame:
        """Paired differences from the baseline: (measure, policy) in rows, mean, low and high in columns."""
        found = self.comparison.differences
        titles = self._titles()
        heads = {bound: say(f"table.{bound}", self.lang) for bound in ("mean", "low", "high")}
        measure, policy = (say(f"table.{name}", self.lang) for name in ("measure", "policy"))
        named = found.assign(
            **{
                measure: [facts.measure_title(name, self.lang) for name in found["measure"]],
                policy: [titles[name] for name in found["policy"]],
            }
        )
        return named.set_index([measure, policy])[list(heads)].rename(columns=heads)

    @cached_property
    def targets(self) -> pd.DataFrame:
        """What each policy reached of the scenario's targets: (policy, target) in rows; empty without any."""
        found = self.comparison.targets
        if found.empty:
            return found
        policy, target = (say(f"table.{name}", self.lang) for name in ("policy", "target"))
        heads = {bound: say(f"table.{bound}", self.lang) for bound in ("mean", "low", "high", "distance")}
        heads["wanted"] = target
        named = found.assign(
            policy=[self._titles()[name] for name in found["policy"]],
            target=[say(f"target.{name}", self.lang) for name in found["target"]],
        )
        return named.set_index(["policy", "target"]).rename_axis([policy, ""]).rename(columns=heads)

    @cached_property
    def treatments(self) -> pd.DataFrame:
        """How often each policy gave each treatment, a mean over replications: treatments in rows."""
        found = self.comparison.treatments
        titles = dict(zip(found["treatment"], found[f"title_{language(self.lang)}"], strict=True))
        given = found.pivot(index="treatment", columns="policy", values="given")
        table = given.reindex(
            index=facts.treatments(self.comparison), columns=facts.policies(self.comparison)
        )
        return (
            table.fillna(0.0)
            .rename(index=titles, columns=self._titles())
            .rename_axis(index=say("table.treatment", self.lang), columns=say("table.policy", self.lang))
        )

    @cached_property
    def debtors(self) -> pd.DataFrame:
        """The assumed types of debtor: accounts expected, their share, and what each policy recovered."""
        types = self.comparison.debtors.set_index("type")
        recovered = self.comparison.recovered_by_type.pivot(index="type", columns="policy", values="mean")
        heads = {"accounts": say("table.expected", self.lang), "share": say("table.type_share", self.lang)}
        table = types[list(heads)].join(recovered[facts.policies(self.comparison)])
        titles = types[f"title_{language(self.lang)}"].to_dict()
        return table.rename(index=titles, columns=heads | self._titles()).rename_axis(
            say("table.type", self.lang)
        )

    @cached_property
    def arms(self) -> pd.DataFrame:
        """What the arms of experiments differ by: (policy, arm, measure) in rows; empty without any."""
        found = self.comparison.arm_differences
        if found.empty:
            return found
        named = found.assign(
            policy=[self._titles()[name] for name in found["policy"]],
            arm=[facts.arm_title(name, self.lang) for name in found["arm"]],
            measure=[facts.arm_measure_title(name, self.lang) for name in found["measure"]],
        )
        heads = {
            name: say(f"table.{name}", self.lang) for name in ("mean", "low", "high", "one_test", "seen")
        }
        index = ["policy", "arm", "measure"]
        return named.set_index(index)[list(heads)].rename(columns=heads)

    @cached_property
    def figures(self) -> dict[str, Chart]:
        """Every figure of the report by name, as matplotlib figures."""
        return {name: draw(self.comparison, self.lang) for name, draw in self._drawings().items()}

    def table(self) -> GT:
        """Return the summary as a table for people: means, intervals and the clear winners."""
        return tables.summary_table(self.comparison, self.lang)

    def report(self, path: str | Path = "report.html") -> Path:
        """Write the whole report as one self-contained page and return its path."""
        return write_report(self.comparison, Path(path), self.lang)

    def to_json(self) -> dict[str, Any]:
        """Return the documented object of `collsim compare --json`."""
        return self.comparison.to_json()

    def _repr_html_(self) -> str:
        pictures = [
            _picture(self.figures[name], say(title, self.lang))
            for name, title in MAIN_FIGURES.items()
            if name in self.figures
        ]
        return Markup("\n").join([PARAGRAPH.format(self.verdict), raw_html(self.table()), *pictures])

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:  # noqa: ARG002
        return {"text/html": self._repr_html_(), "text/plain": self.verdict}

    def _drawings(self) -> dict[str, Callable[[Comparison, str], Chart]]:
        """Return what there is something to draw for."""
        there: dict[str, Callable[[Comparison, str], Chart]] = {}
        if len(self.comparison.curves):
            there["recovery_curves"] = figures.recovery_curves
        there["cost_against_recovery"] = figures.cost_against_recovery
        if len(self.comparison.differences):
            there["differences"] = figures.differences
        if len(self.comparison.curves):
            there["recovery_by_bucket"] = figures.recovery_by_bucket
        if facts.targets(self.comparison):
            there["targets"] = plan_figures.targets
        for place, challenge in enumerate(facts.challenges(self.comparison), 1):
            name = "arms" if place == 1 else f"arms_{place}"
            there[name] = partial(plan_figures.arms, challenge=challenge)
        return there

    def _measures(self) -> list[str]:
        return list(dict.fromkeys(self.comparison.summary["measure"]))

    def _titles(self) -> dict[str, str]:
        return {
            name: facts.policy_title(self.comparison, name, self.lang) for name in self.comparison.policies
        }

    def _in_words(self, table: pd.DataFrame) -> pd.DataFrame:
        measures = {name: facts.measure_title(name, self.lang) for name in table.columns}
        return table.rename(index=self._titles(), columns=measures)


def compare(
    scenario: str = "cards",
    *,
    lang: str = "en",
    portfolio: str | Path | None = None,
    policies: Sequence[str | RankedPolicy] | None = None,
    benchmarks: Sequence[str] | None = None,
    strategies: Sequence[str] = (),
    accounts: int | None = None,
    conduct: str | None = None,
    collectors: int | None = None,
    days: int | None = None,
    replications: int | None = None,
    seed: int | None = None,
    runner: Runner = "compiled",
    jobs: int = 1,
    executor: Executor | None = None,
    folder: str | Path | None = None,
    progress: Progress | None = None,
    command: str = "",
) -> Presentation:
    """Compare policies on the same debtors with the same luck, and present what comes out.

    Args:
        scenario: name of a shipped scenario, or path of one.
        lang: of tables, figures and sentences, "en" or "es".
        portfolio: .parquet file that `portfolio import` made, instead of the scenario's.
        policies: names, paths or `RankedPolicy` objects, instead of the scenario's.
        benchmarks: instead of the scenario's.
        strategies: names or paths; every policy is tried with each, instead of with those of the teams.
        accounts: only so many accounts of the portfolio.
        conduct, collectors, days, replications, seed: instead of the scenario's.
        runner: "compiled", or "objects" for the Mesa model; both give the same.
        jobs: processes.
        executor: any `concurrent.futures.Executor` instead of processes here.
        folder: where pilots are stored and finished replications are kept until all are done,
            so that an interrupted comparison goes on where it stopped.
        progress: called as replications finish, with how many are done, of how many, and what is being done.
        command: how to reproduce this, for the report.

    Raises:
        InputError: something named cannot be found, read or used.
    """
    spoken = language(lang)
    case = open_case(
        scenario, portfolio=portfolio, policies=policies, benchmarks=benchmarks, strategies=strategies,
        accounts=accounts, conduct=conduct, collectors=collectors, days=days, replications=replications,
        seed=seed,
    )  # fmt: skip
    kept_in = Path(folder) if folder else None
    return Presentation(compare_case(case, runner, jobs, executor, kept_in, progress, command), spoken)


def _picture(chart: Chart, text: str) -> Markup:
    return PICTURE.format(picture_of(chart, text).source, text)
