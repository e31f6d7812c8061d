"""The pilot: what each treatment is worth, tried out on accounts that no policy is judged on.

Accounts of the pilot fold are drawn anew every period into one arm a treatment, and one
arm without any. What an arm's accounts pay beyond those without treatment, in the same
observable state, is what the treatment is worth there. Rational policies work by these
estimates; what finding them costs is reported with them.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from collsim.content import content_hash
from collsim.debtors.decide import code_hash
from collsim.experiments.case import PILOT, Case, NamedPolicy, policy_hash
from collsim.experiments.executors import each
from collsim.experiments.measures import COSTS, Tally, collection_cost
from collsim.policies.cells import CELLS, describe_cell
from collsim.portfolio.ageing import BUCKETS
from collsim.records import Kind, Mechanism, Ranking
from collsim.simulation.run import Outcome
from collsim.simulation.setup import Plan, Setup
from collsim.simulation.simulate import simulate
from collsim.units import DAYS_A_YEAR, MINUTE
from collsim.version import __version__

SEED_OF_PILOTS = 0x50494C4F
"""Mixed into the seed, so that no pilot ever shares its luck with the worlds that it is judged in."""
MOST_OF_EXPOSURE = 2.0
"""Payments of a period count up to this multiple of what was at stake: one who settles a whole
balance would otherwise outweigh a hundred instalments."""
NO_TREATMENT = 0
STAFF_MARGIN = 1.5
"""Staff of the pilot over its accounts' share of the staff, so that an arm is seldom left waiting."""
PER_CELL = CELLS // len(BUCKETS)

Table = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Pilot:
    """What a pilot found and cost.

    Attributes:
        key: hash of all that it depends on.
        uplift: discounted cash over what was at stake, beyond no treatment, [treatment, cell].
        low, high: its 95 % interval before shrinkage, from the spread between accounts.
        cost: cents that a period of the treatment costs, [treatment, cell].
        minutes: collector minutes that it takes, [treatment, cell].
        assignments: observations, [treatment, cell].
        summary: accounts, replications, days, cost, recovered, assignments, seed.
    """

    key: str
    uplift: Table
    low: Table
    high: Table
    cost: Table
    minutes: Table
    assignments: Table
    summary: dict[str, Any]

    def informs(self, plan: Plan) -> Plan:
        """Return a plan that works by this pilot's estimates."""
        return replace(plan, uplift=self.uplift, cost=self.cost, minutes=self.minutes)


def pilot_for(
    case: Case, policy: NamedPolicy, folder: Path | None, jobs: int = 1, executor: Executor | None = None
) -> Pilot:
    """Return the pilot of a policy: from its file in `folder` when nothing has changed, else run.

    Args:
        case: the case.
        policy: works by an index.
        folder: where pilots are stored; None to store nothing.
        jobs, executor: who computes.
    """
    key = pilot_key(case, policy)
    stored = folder / f"pilot-{key}.json" if folder else None
    if stored and stored.is_file():
        return read_pilot(stored)
    found = run_pilot(case, policy, key, jobs, executor)
    if stored:
        write_pilot(found, stored)
    return found


def pilot_key(case: Case, policy: NamedPolicy) -> str:
    """Return a hash of everything that the pilot of a policy depends on: not who else is compared."""
    alone = {"policies": (policy.name,), "benchmarks": (), "baseline": policy.name, "replications": 1}
    policies = {"policy": policy_hash(policy), "runoff": policy_hash(case.runoff)}
    hashes = case.hashes() | {"scenario": content_hash(case.scenario.model_copy(update=alone))}
    hashes |= {"policies": policies, "version": __version__, "code": code_hash()}
    return hashlib.sha256(json.dumps(hashes, sort_keys=True).encode()).hexdigest()[:16]


def run_pilot(case: Case, policy: NamedPolicy, key: str, jobs: int, executor: Executor | None) -> Pilot:
    """Run a pilot and estimate what treatments are worth."""
    setup = pilot_setup(case, policy)
    tasks = list(range(case.scenario.pilot.replications))
    observed = dict(each(_Observer(setup, case.basis().discount_rate), tasks, jobs, executor))
    runs = [observed[task] for task in tasks]
    periods = np.concatenate([run.periods for run in runs])
    tried = tried_treatments(case, policy)
    mechanisms = setup.treatments["mechanism"]
    estimates = estimate(periods, case.scenario.pilot.shrinkage, mechanisms, tried)
    names = list(case.treatments.treatments)
    summary = {
        "accounts": len(setup.book),
        "replications": len(runs),
        "days": setup.days,
        "assignments": len(periods),
        "cost": float(np.mean([run.cost for run in runs])) / 100,
        "recovered": float(np.mean([run.recovered for run in runs])) / 100,
        "seed": setup.seed,
        "arms": ["no treatment", *(names[row] for row in tried)],
        "treatments": names,
    }
    return Pilot(key=key, summary=summary, **estimates)


def pilot_setup(case: Case, policy: NamedPolicy) -> Setup:
    """Return the experiment: the policy's own steps, each only in the arm of its treatment."""
    plan = case.plan(policy)
    steps, record = plan.steps.copy(), plan.policy.copy()
    tried = tried_treatments(case, policy)
    steps = steps[np.isin(steps["treatment"], tried)]
    steps["arm"] = 1 + np.searchsorted(tried, steps["treatment"])
    record["ranking"] = Ranking.RANDOM
    record["arms"] = len(tried) + 1
    record["arm_period"] = case.scenario.pilot.period
    arms = replace(plan, policy=record, steps=steps, rank=None)
    setup = case.setup(arms, PILOT)
    return replace(
        setup,
        seed=setup.seed ^ SEED_OF_PILOTS,
        days=min(case.scenario.pilot.days, setup.all_days),
        runoff_days=max(0, setup.all_days - case.scenario.pilot.days),
        collectors=STAFF_MARGIN * setup.collectors,
    )


def tried_treatments(case: Case, policy: NamedPolicy) -> npt.NDArray[np.int64]:
    """Return the treatments, rows of the catalogue, that a policy gives; arm k + 1 tries the k-th."""
    named = np.unique(case.plan(policy).steps["treatment"])
    mechanisms = np.array(case.basis().mechanisms, np.int64)
    return named[mechanisms[named] != Mechanism.STOP]


# --- observing -----------------------------------------------------------------------------

PERIOD = np.dtype(
    [
        ("cell", "i8"),
        ("arm", "i8"),
        ("exposure", "f8"),  # cents at stake when the arm was drawn
        ("cash", "f8"),  # discounted cents paid within the period
        ("cash_in_the_end", "f8"),  # discounted cents paid until the run's end, less costs
        ("cost", "f8"),  # cents of treatments within the period
        ("seconds", "f8"),  # of collectors
        ("given", "f8"),  # treatments and dials within the period
    ]
)


@dataclass(frozen=True)
class Observed:
    """One replication of a pilot: its periods, and cents that it cost and recovered."""

    periods: npt.NDArray[Any]
    cost: int
    recovered: int


@dataclass(frozen=True)
class _Observer:
    setup: Setup
    discount_rate: float

    def __call__(self, replication: int) -> Observed:
        outcome = simulate(self.setup, replication, keep_events=True)
        within = Tally(outcome.daily[: self.setup.days])
        return Observed(
            observed_periods(outcome, self.setup, self.discount_rate),
            collection_cost(within),
            within.cents(Kind.PAID),
        )


def observed_periods(outcome: Outcome, setup: Setup, discount_rate: float) -> npt.NDArray[Any]:
    """Return one PERIOD for every arm that was drawn and whose period lies within the pilot."""
    events = outcome.events
    length = int(setup.plan.policy[0]["arm_period"])
    drawn = events[events["kind"] == Kind.ASSIGNED]
    drawn = drawn[drawn["day"] + length <= setup.first_day + setup.days]
    periods = np.zeros(len(drawn), PERIOD)
    periods["cell"], periods["arm"], periods["exposure"] = drawn["seconds"], drawn["detail"], drawn["cents"]
    for name, kinds, weight in (
        ("cash", (Kind.PAID,), "cents"),
        ("cost", COSTS, "cents"),
        ("seconds", (Kind.DIALLED,), "seconds"),
    ):
        chosen = events[np.isin(events["kind"], kinds) & (events["account"] >= 0)]
        if weight == "seconds":
            periods[name] = _sums(drawn, chosen, chosen[weight], length)
            continue
        if name == "cost":
            periods["given"] = _sums(drawn, chosen, np.ones(len(chosen)), length)
        amounts = chosen[weight] * _worth_today(chosen["day"], setup, discount_rate)
        back = 1.0 / _worth_today(drawn["day"], setup, discount_rate)
        periods[name] = back * _sums(drawn, chosen, amounts, length)
        sign = 1.0 if name == "cash" else -1.0
        periods["cash_in_the_end"] += sign * back * _sums(drawn, chosen, amounts, setup.all_days)
    return periods


def _worth_today(days: Any, setup: Setup, yearly: float) -> Any:
    """Return what a unit of money of these days is worth on the first day."""
    return (1.0 + yearly) ** (-(days - setup.first_day) / DAYS_A_YEAR)


def _sums(drawn: Any, events: Any, amounts: Any, length: int) -> Any:
    """Return for each assignment the sum of its account's amounts from its day on, for `length` days."""
    span = 1 << 24
    when = events["account"].astype(np.int64) * span + events["day"]
    order = np.argsort(when, kind="stable")
    when, total = when[order], np.concatenate([[0.0], np.cumsum(np.asarray(amounts)[order])])
    first = drawn["account"].astype(np.int64) * span + drawn["day"]
    return total[np.searchsorted(when, first + length)] - total[np.searchsorted(when, first)]


# --- estimating ----------------------------------------------------------------------------


def estimate(periods: npt.NDArray[Any], shrinkage: float, mechanisms: Any, tried: Any) -> dict[str, Table]:
    """Return uplift, its interval, cost, minutes and counts by [treatment, cell].

    The uplift is the difference of two ratio estimates, paid over at stake, with the
    delta-method standard error; a cell's own is shrunk towards that of its ageing bucket,
    and the bucket's towards none, in proportion to observations over observations plus
    `shrinkage`. A lawsuit's fruits come late: it is judged by all that is paid until the
    end, net of all costs, against going on without one. In a bucket in which an arm never
    got its treatment nothing is estimated.

    Args:
        periods: observations (PERIOD).
        shrinkage: in observations.
        mechanisms: of every treatment of the catalogue.
        tried: rows of the catalogue; arm k + 1 tried the k-th of them.
    """
    treatments = len(mechanisms)
    tables = {
        name: np.zeros((treatments, CELLS))
        for name in ("uplift", "low", "high", "cost", "minutes", "assignments")
    }
    for arm, treatment in enumerate(tried, 1):
        late = mechanisms[treatment] == Mechanism.LAWSUIT
        for cell, theirs, others in _by_bucket(periods, arm):
            if not theirs["given"].any():
                continue  # nothing is tried on accounts of this age
            parent = _shrunk(_uplift(theirs, others, late), 0.0, shrinkage)
            for own in range(cell, cell + PER_CELL):
                mine, without = theirs[theirs["cell"] == own], others[others["cell"] == own]
                found = _uplift(mine, without, late)
                tables["uplift"][treatment, own] = _shrunk(found, parent, shrinkage)
                tables["low"][treatment, own] = found[0] - 1.96 * found[1]
                tables["high"][treatment, own] = found[0] + 1.96 * found[1]
                tables["assignments"][treatment, own] = len(mine)
                known = mine if len(mine) else theirs
                if len(known):
                    tables["cost"][treatment, own] = 0.0 if late else known["cost"].mean()
                    tables["minutes"][treatment, own] = known["seconds"].mean() / MINUTE
    return tables


def _by_bucket(periods: Any, arm: int) -> Iterator[tuple[int, Any, Any]]:
    """Yield for each ageing bucket its first cell, an arm's periods there and those without treatment."""
    for bucket in range(len(BUCKETS)):
        here = periods[periods["cell"] // PER_CELL == bucket]
        yield bucket * PER_CELL, here[here["arm"] == arm], here[here["arm"] == NO_TREATMENT]


def _uplift(theirs: Any, others: Any, late: bool) -> tuple[float, float, int]:
    """Return the difference of two ratios, its standard error, and the smaller count."""
    if len(theirs) < 2 or len(others) < 2:
        return 0.0, 0.0, 0
    one, other = _ratio(theirs, late), _ratio(others, late)
    return one[0] - other[0], math.hypot(one[1], other[1]), min(len(theirs), len(others))


def _ratio(periods: Any, late: bool) -> tuple[float, float]:
    """Return paid over at stake, with its standard error."""
    exposure = periods["exposure"]
    cash = periods["cash_in_the_end"] if late else np.minimum(periods["cash"], MOST_OF_EXPOSURE * exposure)
    stake = float(exposure.sum())
    if stake <= 0.0:
        return 0.0, 0.0
    ratio = float(cash.sum()) / stake
    residual = cash - ratio * exposure
    return ratio, float(np.sqrt((residual**2).sum())) / stake


def _shrunk(found: tuple[float, float, int], towards: float, shrinkage: float) -> float:
    value, _, count = found
    return (count * value + shrinkage * towards) / (count + shrinkage)


# --- storing -------------------------------------------------------------------------------

TABLES = ("uplift", "low", "high", "cost", "minutes", "assignments")


def write_pilot(pilot: Pilot, path: Path) -> None:
    """Store a pilot; a later run of the same question reads it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {"key": pilot.key, "summary": pilot.summary}
    content |= {name: getattr(pilot, name).tolist() for name in TABLES}
    unfinished = path.with_suffix(".part")
    unfinished.write_text(json.dumps(content))
    unfinished.replace(path)


def read_pilot(path: Path) -> Pilot:
    """Read a stored pilot."""
    content = json.loads(path.read_text())
    tables = {name: np.array(content[name]) for name in TABLES}
    return Pilot(key=content["key"], summary=content["summary"], **tables)


def pilot_report(pilot: Pilot, policy: str) -> dict[str, Any]:
    """Return a pilot as plain values for reports: its cost, and its estimates cell by cell."""
    arms = pilot.summary["treatments"]
    cells = [
        {
            "cell": describe_cell(cell),
            "arm": arms[treatment],
            "n": int(pilot.assignments[treatment, cell]),
            "uplift": float(pilot.uplift[treatment, cell]),
            "low": float(pilot.low[treatment, cell]),
            "high": float(pilot.high[treatment, cell]),
            "minutes": float(pilot.minutes[treatment, cell]),
        }
        for treatment in range(len(arms))
        for cell in range(CELLS)
        if pilot.assignments[treatment, cell] > 0
    ]
    return {**pilot.summary, "policy": policy, "hash": pilot.key, "cells": cells}
