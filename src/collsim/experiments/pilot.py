"""The pilot: what each treatment is worth, tried out on accounts that no policy is judged on.

Accounts of the pilot fold are drawn anew every period into one arm a treatment, and one
arm without any. What an arm's accounts pay beyond those without treatment, in the same
observable state, is what the treatment is worth there. Skip tracing is worth only what calls
then bring: its arm is called as well, and compared with the arm that is called alone. Rational
policies work by these estimates; what finding them costs is reported with them.
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

from collsim.collectors.strategies import strategy_name
from collsim.content import content_hash
from collsim.debtors.decide import code_hash
from collsim.experiments.case import (
    PILOT,
    Case,
    NamedPolicy,
    policy_hash,
    strategies_of_teams,
    strategy_hashes,
)
from collsim.experiments.executors import each
from collsim.experiments.measures import ABOUT_AN_ACCOUNT, CASH, COSTS, Tally, cash, collection_cost
from collsim.policies.cells import CELLS, describe_cell
from collsim.portfolio.ageing import BUCKETS
from collsim.records import ENDINGS, Kind, Mechanism, Ranking
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
        uplift: discounted cash over what was at stake, beyond no treatment (of skip tracing: beyond calls
            alone), [treatment, cell].
        low, high: its 95 % interval before shrinkage, from the spread between accounts.
        cost: cents that a period of the treatment costs, [treatment, cell].
        minutes: of collectors and visitors that it takes, [treatment, cell].
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
    alone = {
        "policies": (policy.name,),
        "benchmarks": (),
        "baseline": policy.name,
        "replications": 1,
        "targets": None,
    }
    policies = {"policy": policy_hash(policy), "runoff": policy_hash(case.runoff)}
    hashes = case.hashes() | {"scenario": content_hash(case.scenario.model_copy(update=alone))}
    of_teams = {strategy_name(each) for each in strategies_of_teams(case.scenario)}
    own = strategy_hashes(strategy for strategy in case.strategies if strategy.name in of_teams)
    hashes |= {"policies": policies, "strategies": own, "version": __version__, "code": code_hash()}
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
    """Return the experiment: the policy's own steps, each only in the arm of its treatment.

    The arm of skip tracing has the steps of the first call, too.
    """
    plan = case.plan(policy)
    record = plan.policy.copy()
    tried = tried_treatments(case, policy)
    steps = plan.steps[np.isin(plan.steps["treatment"], tried)]
    steps["arm"] = 1 + np.searchsorted(tried, steps["treatment"])
    mechanisms = np.array(case.basis().mechanisms, np.int64)
    for arm, beside in arms_beside(tried, mechanisms).items():
        also = steps[steps["arm"] == beside].copy()
        also["arm"] = arm
        steps = np.concatenate([steps, also])
    record["ranking"] = Ranking.RANDOM
    record["arms"] = len(tried) + 1
    record["arm_period"] = case.scenario.pilot.period
    arms = replace(plan, policy=record, steps=steps, rank=None)
    setup = case.setup(arms, PILOT, STAFF_MARGIN)
    return replace(
        setup,
        seed=setup.seed ^ SEED_OF_PILOTS,
        days=min(case.scenario.pilot.days, setup.all_days),
        runoff_days=max(0, setup.all_days - case.scenario.pilot.days),
    )


def tried_treatments(case: Case, policy: NamedPolicy) -> npt.NDArray[np.int64]:
    """Return the treatments, rows of the catalogue, that a policy gives; arm k + 1 tries the k-th.

    What nobody of the staff is there to do is not tried.
    """
    named = np.unique(case.plan(policy).steps["treatment"])
    mechanisms = np.array(case.basis().mechanisms, np.int64)
    scenario = case.scenario
    staff = {Mechanism.CALL: scenario.collectors, Mechanism.VISIT: scenario.visitors}
    out = [*ENDINGS, *(mechanism for mechanism, people in staff.items() if people == 0)]
    return named[~np.isin(mechanisms[named], out)]


def arms_beside(tried: Any, mechanisms: Any) -> dict[int, int]:
    """Return for each arm that traces the arm whose calls it gets too, and with which it is compared."""
    tracing = [arm for arm, row in enumerate(tried, 1) if mechanisms[row] == Mechanism.TRACE]
    calling = [arm for arm, row in enumerate(tried, 1) if mechanisms[row] == Mechanism.CALL]
    return {arm: calling[0] for arm in tracing if calling}


# --- observing -----------------------------------------------------------------------------

PERIOD = np.dtype(
    [
        ("cell", "i8"),
        ("arm", "i8"),
        ("exposure", "f8"),  # cents at stake when the arm was drawn
        ("cash", "f8"),  # discounted cents paid within the period
        ("cash_in_the_end", "f8"),  # discounted cents paid until the run's end, less costs
        ("cost", "f8"),  # cents of treatments, dials and visits within the period
        ("seconds", "f8"),  # of collectors and visitors, on the account
        ("given", "f8"),  # how often the arm's own treatment was given within the period
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
            cash(within),
        )


def observed_periods(outcome: Outcome, setup: Setup, discount_rate: float) -> npt.NDArray[Any]:
    """Return one PERIOD for every arm that was drawn and whose period lies within the pilot."""
    events = outcome.events
    length = int(setup.plan.policy[0]["arm_period"])
    drawn = events[events["kind"] == Kind.ASSIGNED]
    drawn = drawn[drawn["day"] + length <= setup.first_day + setup.days]
    periods = np.zeros(len(drawn), PERIOD)
    periods["cell"], periods["arm"], periods["exposure"] = drawn["seconds"], drawn["detail"], drawn["cents"]
    back = 1.0 / _worth_today(drawn["day"], setup, discount_rate)
    for name, kinds, sign in (("cash", CASH, 1.0), ("cost", COSTS, -1.0)):
        chosen = events[np.isin(events["kind"], kinds) & (events["account"] >= 0)]
        amounts = chosen["cents"] * _worth_today(chosen["day"], setup, discount_rate)
        periods[name] = back * _sums(drawn, chosen, amounts, length)
        periods["cash_in_the_end"] += sign * back * _sums(drawn, chosen, amounts, setup.all_days)
    worked = events[np.isin(events["kind"], ABOUT_AN_ACCOUNT)]
    periods["seconds"] = _sums(drawn, worked, worked["seconds"], length)
    for arm, treatment in own_treatments(setup).items():
        given, mine = _given(events, treatment, setup), drawn["detail"] == arm
        periods["given"][mine] = _sums(drawn[mine], given, np.ones(len(given)), length)
    return periods


def own_treatments(setup: Setup) -> dict[int, int]:
    """Return the treatment that each arm tries: of an arm that traces and calls, the tracing."""
    steps = setup.plan.steps
    return {
        int(arm): int(max(steps["treatment"][steps["arm"] == arm], key=lambda row: _is_trace(setup, row)))
        for arm in np.unique(steps["arm"])
    }


def _is_trace(setup: Setup, treatment: int) -> bool:
    return bool(setup.treatments[treatment]["mechanism"] == Mechanism.TRACE)


def _given(events: Any, treatment: int, setup: Setup) -> Any:
    """Return the events with which a treatment is given; a visit does not say which one it was."""
    if setup.treatments[treatment]["mechanism"] == Mechanism.VISIT:
        return events[events["kind"] == Kind.VISITED]
    given = np.isin(events["kind"], (Kind.GIVEN, Kind.DIALLED))
    return events[given & (events["detail"] == treatment)]


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
    `shrinkage`; cost and minutes are shrunk towards the bucket's alike. A lawsuit's fruits come
    late: it is judged by all that is paid until the end, net of all costs, against going on
    without one. Skip tracing is judged against calls alone, its cost and minutes too. In a bucket
    in which an arm never got its treatment nothing is estimated.

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
    beside = arms_beside(tried, mechanisms)
    for arm, treatment in enumerate(tried, 1):
        late = mechanisms[treatment] == Mechanism.LAWSUIT
        for cell, theirs, others in _by_bucket(periods, arm, beside.get(arm, NO_TREATMENT)):
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
                spent = _spent(mine, shrinkage, _spent(theirs))
                if arm in beside:
                    spent = spent - _spent(without, shrinkage, _spent(others))
                tables["cost"][treatment, own] = 0.0 if late else spent[0]
                tables["minutes"][treatment, own] = spent[1]
    return tables


def _by_bucket(periods: Any, arm: int, other: int) -> Iterator[tuple[int, Any, Any]]:
    """Yield for each ageing bucket its first cell, and the periods there of an arm and of another."""
    for bucket in range(len(BUCKETS)):
        here = periods[periods["cell"] // PER_CELL == bucket]
        yield bucket * PER_CELL, here[here["arm"] == arm], here[here["arm"] == other]


def _spent(periods: Any, shrinkage: float = 0.0, towards: Any = 0.0) -> Any:
    """Return the mean cost, and the mean minutes, of some periods, shrunk towards others."""
    whole = len(periods) + shrinkage
    sums = np.array([periods["cost"].sum(), periods["seconds"].sum() / MINUTE])
    return (sums + shrinkage * towards) / whole if whole else np.zeros(2)


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
