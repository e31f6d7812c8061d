"""compare_case(): several policies on the same debtors with the same luck."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from collsim.debtors.decide import code_hash, in_force
from collsim.experiments.arms import (
    ARM_COLUMNS,
    DIFFERENCE_COLUMNS,
    Replications,
    arm_rows,
    arm_samples,
    difference_rows,
    is_drawn_once,
)
from collsim.experiments.assumptions import assumptions
from collsim.experiments.case import EVALUATION, PILOT, Case, NamedPolicy
from collsim.experiments.debtor_types import (
    RECOVERED_COLUMNS,
    TYPE_COLUMNS,
    recovered_by_type,
    recovered_rows,
    type_rows,
)
from collsim.experiments.intervals import t_interval, variance_ratio
from collsim.experiments.keeping import Kept, Progress, finish, silent
from collsim.experiments.measures import MEASURES, Basis, measure, recovery_curves, roll_matrix
from collsim.experiments.observing import Observer
from collsim.experiments.pilot import Pilot, pilot_for, pilot_report
from collsim.experiments.portfolio_facts import portfolio_facts
from collsim.experiments.results import Comparison
from collsim.experiments.targets import COLUMNS, Aim, aim_of, described_aim, distances, shares_reached
from collsim.experiments.treatments_given import GIVEN_COLUMNS, given_rows, times_given
from collsim.portfolio.ageing import BUCKETS
from collsim.records import Kind
from collsim.simulation.run import Outcome, Runner
from collsim.simulation.setup import Plan
from collsim.version import __version__

if TYPE_CHECKING:
    import pandas as pd

CURVES = ("all", *BUCKETS)


@dataclass(frozen=True)
class Observation:
    """What a comparison keeps of one replication of one policy."""

    measures: dict[str, float]
    curves: list[list[float]]
    refusals: list[int]
    rolls: list[list[int]]
    given: list[list[int]]
    recovered_by_type: list[float]
    reached: dict[str, float] = field(default_factory=dict)
    arms: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Task:
    """One replication of one policy."""

    policy: str
    replication: int

    @property
    def world(self) -> str:
        """Names what is the same in all its replications."""
        return self.policy


def observed(outcome: Outcome, basis: Basis, types: int, aim: Aim | None = None) -> Observation:
    """Return what a comparison keeps of an outcome, and of its log as far as there is one.

    Args:
        outcome: of a replication.
        basis: what measures need besides.
        types: how many types of debtor there are.
        aim: of which accounts the scenario's targets are, if it states any.
    """
    ends = basis.first_day + basis.days
    return Observation(
        measures=measure(outcome, basis),
        curves=recovery_curves(outcome, basis.days).tolist(),
        refusals=outcome.details[Kind.REFUSED, :, 0].tolist(),
        rolls=roll_matrix(outcome.details[Kind.AGED, :, 0]).tolist(),
        given=times_given(outcome, len(basis.mechanisms)),
        recovered_by_type=recovered_by_type(outcome, types),
        reached={} if aim is None else shares_reached(outcome, aim, ends),
        arms=arm_samples(outcome, ends),
    )


def compare_case(
    case: Case,
    runner: Runner = "compiled",
    jobs: int = 1,
    executor: Executor | None = None,
    folder: Path | None = None,
    progress: Progress | None = None,
    command: str = "",
) -> Comparison:
    """Compare policies on the accounts on which no pilot was run.

    Every policy meets the same debtors with the same luck, replication by replication, so
    the interval of a difference is that of paired differences.

    Args:
        case: what is compared, from `open_case`.
        runner: "compiled", or "objects" for the Mesa model; both give the same.
        jobs: processes.
        executor: any `concurrent.futures.Executor` instead of processes here.
        folder: where pilots are stored and finished replications are kept until all are done,
            so that an interrupted comparison goes on where it stopped.
        progress: called as replications finish.
        command: how to reproduce this, for the report.
    """
    tell = progress or silent
    started = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    count = case.scenario.replications
    tasks = [Task(policy.name, r) for r in range(count) for policy in case.policies]
    store = kept(case, runner, folder)
    tell(len(store.of(tasks)), len(tasks), "pilot")
    pilots = run_pilots(case, folder, jobs, executor)
    setups = {policy.name: case.setup(plan_of(case, policy, pilots)) for policy in case.policies}
    look = partial(observed, types=len(case.personalities.types), aim=aim_of(case))
    observer = Observer(setups, case.basis(), runner, look, count if asks_the_log(case) else 0)
    done = finish(observer, tasks, store, tell, jobs, executor)
    store.forget()
    return tabulated(case, done, pilots, provenance(case, runner, started, command))


def asks_the_log(case: Case) -> bool:
    """Return whether something is asked that tallies do not tell: targets, or the arms of an experiment."""
    return case.scenario.targets is not None or any(is_drawn_once(p.content) for p in case.policies)


def kept(case: Case, runner: Runner, folder: Path | None) -> Kept[Task, Observation]:
    """Return where the finished replications of a comparison are kept until all are done."""
    return Kept([case.hashes(), runner], Task, Observation, folder)


def run_pilots(case: Case, folder: Path | None, jobs: int, executor: Executor | None) -> dict[str, Pilot]:
    """Return the pilot of every policy that works by an index; with another strategy it is the same one."""
    learning = [policy for policy in case.policies if policy.content.ranking == "index"]
    found = {
        name: pilot_for(case, policy, folder, jobs, executor)
        for name, policy in {policy.alone.name: policy.alone for policy in learning}.items()
    }
    return {policy.name: found[policy.alone.name] for policy in learning}


def plan_of(case: Case, policy: NamedPolicy, pilots: dict[str, Pilot]) -> Plan:
    """Return a policy as compiled code reads it, with its pilot's estimates if it has one."""
    plan = case.plan(policy)
    return pilots[policy.name].informs(plan) if policy.name in pilots else plan


# --- tables --------------------------------------------------------------------------------


def tabulated(
    case: Case, done: dict[Task, Observation], pilots: dict[str, Pilot], origin: dict[str, Any]
) -> Comparison:
    """Return all observations as a Comparison."""
    import pandas as pd

    values = pd.DataFrame(
        [
            (task.policy, task.replication, name, value)
            for task, seen in done.items()
            for name, value in seen.measures.items()
        ],
        columns=["policy", "replication", "measure", "value"],
    )
    samples: Samples = {
        (str(policy), str(name)): group["value"].to_numpy()
        for (policy, name), group in values.groupby(["policy", "measure"], sort=False)
    }
    names = [policy.name for policy in case.policies]
    by_policy = {name: [seen for task, seen in done.items() if task.policy == name] for name in names}
    aim = aim_of(case)
    return Comparison(
        title=case.scenario.title.model_dump(),
        portfolio=portfolio_facts(case),
        policies=described(case),
        values=values,
        summary=pd.DataFrame(summary(names, samples), columns=["policy", "measure", "mean", "low", "high"]),
        differences=pd.DataFrame(
            differences(names, baseline(case), samples),
            columns=["measure", "policy", "baseline", "mean", "low", "high", "variance_ratio"],
        ),
        curves=pd.DataFrame(curves(by_policy), columns=["policy", "bucket", "day", "mean", "low", "high"]),
        refusals=refusals(case, by_policy),
        rolls=pd.DataFrame(rolls(by_policy), columns=["policy", "before", "after", "share"]),
        treatments=pd.DataFrame(
            given_rows(case, {name: [each.given for each in seen] for name, seen in by_policy.items()}),
            columns=GIVEN_COLUMNS,
        ),
        debtors=pd.DataFrame(type_rows(case), columns=TYPE_COLUMNS),
        recovered_by_type=pd.DataFrame(
            recovered_rows(
                case, {name: [each.recovered_by_type for each in seen] for name, seen in by_policy.items()}
            ),
            columns=RECOVERED_COLUMNS,
        ),
        assumptions=assumptions(case),
        provenance=origin,
        pilot=next((pilot_report(pilot, name) for name, pilot in pilots.items()), {}),
        aim={} if aim is None else described_aim(case, aim),
        targets=pd.DataFrame(targets(aim, by_policy), columns=COLUMNS),
        arms=pd.DataFrame(by_arms(case, by_policy, arm_rows), columns=ARM_COLUMNS),
        arm_differences=pd.DataFrame(by_arms(case, by_policy, difference_rows), columns=DIFFERENCE_COLUMNS),
    )


def described(case: Case) -> dict[str, dict[str, Any]]:
    """Return what reports say of each policy; those with the same title are told apart by their names."""
    titles = {policy.name: case.title(policy) for policy in case.policies}
    alike = Counter(title.en for title in titles.values())
    return {
        policy.name: {
            "title": {
                lang: title if alike[titles[policy.name].en] == 1 else f"{title} ({policy.name})"
                for lang, title in titles[policy.name].model_dump().items()
            },
            "about": policy.content.about.model_dump(),
            "family": policy.content.family,
            "benchmark": policy.content.benchmark,
        }
        for policy in case.policies
    }


def baseline(case: Case) -> str:
    """Return the policy that the others are compared with: the scenario's, if it is among them."""
    named = [policy.name for policy in case.policies if policy.alone.name == case.scenario.baseline]
    return (named or [policy.name for policy in case.policies])[0]


Samples = dict[tuple[str, str], Any]


def summary(names: list[str], samples: Samples) -> Iterator[tuple[str, str, float, float, float]]:
    """Yield each measure of each policy with its interval, over the replications that define it."""
    for policy in names:
        for name in MEASURES:
            sample = samples[policy, name]
            yield (policy, name, *t_interval(sample[np.isfinite(sample)]))


def differences(names: list[str], base: str, samples: Samples) -> Iterator[tuple[Any, ...]]:
    """Yield the paired differences of every policy from the baseline, where both are defined."""
    for policy in names:
        for name in MEASURES:
            ours, theirs = samples[policy, name], samples[base, name]
            both = np.isfinite(ours) & np.isfinite(theirs)
            if policy != base and both.any():
                ours, theirs = ours[both], theirs[both]
                yield (name, policy, base, *t_interval(ours - theirs), variance_ratio(ours, theirs))


def curves(by_policy: dict[str, list[Observation]]) -> Iterator[tuple[Any, ...]]:
    """Yield the recovery curves with their intervals, day by day."""
    for policy, seen in by_policy.items():
        stacked = np.array([each.curves for each in seen])
        for row, bucket in enumerate(CURVES):
            for day in range(stacked.shape[2]):
                sample = stacked[:, row, day]
                if np.isfinite(sample).all():
                    yield (policy, bucket, day, *t_interval(sample))


def refusals(case: Case, by_policy: dict[str, list[Observation]]) -> pd.DataFrame:
    """Return how often each conduct rule refused something, per replication."""
    import pandas as pd

    rows = [
        (policy, rule.id, rule.article, rule.text.en, rule.text.es, float(count))
        for policy, seen in by_policy.items()
        for rule, count in zip(
            case.conduct.rules, np.mean([each.refusals for each in seen], axis=0), strict=False
        )
        if count > 0
    ]
    return pd.DataFrame(rows, columns=["policy", "rule", "article", "text_en", "text_es", "mean"])


def rolls(by_policy: dict[str, list[Observation]]) -> Iterator[tuple[str, str, str, float]]:
    """Yield the month's transitions between ageing buckets, as shares of those who were there."""
    for policy, seen in by_policy.items():
        moves = np.sum([each.rolls for each in seen], axis=0)
        for before, row in enumerate(moves):
            for after, count in enumerate(row):
                if row.sum():
                    yield (policy, BUCKETS[before], BUCKETS[after], float(count / row.sum()))


def targets(aim: Aim | None, by_policy: dict[str, list[Observation]]) -> Iterator[tuple[Any, ...]]:
    """Yield how near each policy came to the scenario's targets, if it states any."""
    if aim is not None:
        yield from distances(aim, {name: [each.reached for each in seen] for name, seen in by_policy.items()})


def by_arms(
    case: Case,
    by_policy: dict[str, list[Observation]],
    rows: Callable[[str, Sequence[str], Replications], Iterator[tuple[Any, ...]]],
) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of every policy whose accounts were drawn into arms once."""
    for policy in case.policies:
        experiment = policy.content.experiment
        if experiment is not None and is_drawn_once(policy.content):
            yield from rows(policy.name, experiment.arms, [each.arms for each in by_policy[policy.name]])


def provenance(case: Case, runner: Runner, started: str, command: str) -> dict[str, Any]:
    """Return where a result comes from and how to get it again."""
    scenario = case.scenario
    return {
        "version": __version__,
        "code": code_hash(),
        "psychology": in_force(),
        "seed": scenario.seed,
        "replications": scenario.replications,
        "first_day": scenario.first_day.isoformat(),
        "days": scenario.days,
        "runoff_days": scenario.runoff_days,
        "runoff_policy": case.runoff.name,
        "baseline": baseline(case),
        "conduct": case.conduct.code,
        "collectors": scenario.collectors,
        "supervisors": scenario.supervisors,
        "visitors": scenario.visitors,
        "accounts": {"evaluation": len(case.rows(EVALUATION)), "pilot": len(case.rows(PILOT))},
        "runner": runner,
        "started": started,
        "command": command,
        "hashes": case.hashes(),
    }
