"""Case: a scenario with all that it names, read and ready to be simulated."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from collsim.cards import Card
from collsim.collectors.strategies import STANDARD, Strategy, compile_strategies, strategy_name
from collsim.content import Text, content_hash, find, load, shipped
from collsim.debtors.parameters import Parameters, compile_parameters
from collsim.debtors.personalities import Personalities, Population
from collsim.errors import InputError
from collsim.experiments.measures import Basis
from collsim.negotiation.manners import Manners
from collsim.negotiation.objections import Objections
from collsim.negotiation.talk import compile_talk
from collsim.policies.clock import local_offsets
from collsim.policies.conduct import Conduct, compile_rules, forbidden_moves, holiday_table
from collsim.policies.policy import Policy, compile_policy, compile_steps
from collsim.policies.treatments import BEFORE_DUE, Treatments, compile_treatments
from collsim.portfolio.book import Book, open_book
from collsim.portfolio.store import Portfolio, load_portfolio
from collsim.records import Role
from collsim.simulation.scenario import (
    Scenario,
    compile_floor,
    compile_staff,
    compile_teams,
    strategies_of,
    teams_of,
)
from collsim.simulation.setup import Plan, Rank, Setup
from collsim.units import cents, day_of

EVALUATION, PILOT = 0, 1
"""Folds of the accounts: on the first policies are judged, on the second they are tried out."""


@dataclass(frozen=True)
class RankedPolicy:
    """A policy with a ranking written in Python.

    Attributes:
        name: how it is called in tables.
        rank: (ACCOUNT records, read only; day) -> a score an account, higher is called first.
        like: the policy, by name or path, whose ladder and authority it follows otherwise.
    """

    name: str
    rank: Rank
    like: str = "balance-first"


@dataclass(frozen=True)
class NamedStrategy:
    """A collectors' strategy as it is called in this case."""

    name: str
    content: Strategy


@dataclass(frozen=True)
class NamedPolicy:
    """A policy as it is called in this case.

    Attributes:
        name: how it is called in tables.
        content: what its file says.
        rank: a ranking of the policy's own.
        strategy: name of the strategy that all collectors follow under it; None: each his team's.
    """

    name: str
    content: Policy
    rank: Rank | None = None
    strategy: str | None = None

    @property
    def alone(self) -> NamedPolicy:
        """The policy as it is when each collector has his team's strategy."""
        if self.strategy is None:
            return self
        return replace(self, name=self.name.removesuffix(f"+{self.strategy}"), strategy=None)


@dataclass(frozen=True)
class Case:
    """A scenario and what it names.

    Attributes:
        scenario: the scenario, with the options of the command applied.
        portfolio: accounts and their origin.
        book: all accounts, in canonical order.
        parameters, personalities, treatments, conduct: content.
        strategies: of the collectors: `standard`, then the others by name.
        policies: those that are compared, each with each strategy that is compared; then the benchmarks.
        runoff: the common policy after the horizon.
    """

    scenario: Scenario
    portfolio: Portfolio
    book: Book
    parameters: Parameters
    personalities: Personalities
    manners: Manners
    objections: Objections
    treatments: Treatments
    conduct: Conduct
    strategies: tuple[NamedStrategy, ...]
    policies: tuple[NamedPolicy, ...]
    runoff: NamedPolicy

    @property
    def first_day(self) -> int:
        """Day number of the first day."""
        return day_of(self.scenario.first_day)

    @property
    def currency(self) -> str:
        """Three letters."""
        return self.scenario.currency or self.portfolio.origin.currency

    @property
    def per_dollar(self) -> Card:
        """Units of the portfolio's currency that a US dollar is worth; costs are given in dollars."""
        return self.scenario.per_dollar[self.currency]

    def policy(self, name: str) -> NamedPolicy:
        """Return a policy of the case by name."""
        return next(policy for policy in self.policies if policy.name == name)

    def strategy_row(self, name: str) -> int:
        """Return the row of a strategy, by the name or the path under which it was asked for."""
        return [strategy.name for strategy in self.strategies].index(strategy_name(name))

    def title(self, policy: NamedPolicy) -> Text:
        """Return what a policy is called in reports: with its strategy, where it has one."""
        title = policy.content.title
        if policy.strategy is None:
            return title
        strategy = self.strategies[self.strategy_row(policy.strategy)].content.title
        return Text(en=f"{title.en} · {_small(strategy.en)}", es=f"{title.es} · {_small(strategy.es)}")

    def plan(self, policy: NamedPolicy) -> Plan:
        """Return a policy as compiled code reads it, without a pilot's estimates."""
        per_dollar = self.per_dollar.value
        names = list(self.treatments.treatments)
        return Plan(
            name=policy.name,
            policy=compile_policy(policy.content, per_dollar),
            steps=compile_steps(policy.content, names, per_dollar),
            rank=policy.rank,
            staffed=policy.content.staffed,
            strategy=-1 if policy.strategy is None else self.strategy_row(policy.strategy),
        )

    def rows(self, fold: int | None) -> npt.NDArray[np.int64]:
        """Return the rows of a fold; None for all."""
        folds = self.book.accounts["fold"]
        return np.flatnonzero(folds == fold) if fold is not None else np.arange(len(folds))

    def setup(self, plan: Plan, fold: int | None = EVALUATION, staff: float = 1.0) -> Setup:
        """Return what is simulated for a plan on a fold's accounts, by so many times its staff."""
        scenario = self.scenario
        rows = self.rows(fold)
        days = scenario.days + scenario.runoff_days + 1
        strategies = [strategy.name for strategy in self.strategies]
        part = staff * len(rows) / len(self.book.accounts)
        people, names = compile_staff(scenario, part, strategies)
        return Setup(
            book=self.book.accounts[rows],
            ids=tuple(self.book.ids[row] for row in rows),
            population=Population(self.personalities, list(self.manners.manners)),
            parameters=compile_parameters(self.parameters),
            plan=plan,
            runoff=self.plan(self.runoff),
            strategies=compile_strategies([strategy.content for strategy in self.strategies]),
            talk=compile_talk(self.manners, self.objections),
            treatments=self.catalogue(),
            floor=self.floor(),
            rules=compile_rules(self.conduct, self.first_day),
            forbidden=forbidden_moves(self.conduct, self.first_day),
            holidays=holiday_table(self.conduct, self.first_day, days),
            offsets=local_offsets(self.book.zones, self.first_day, days),
            staff=people,
            staff_names=names,
            teams=compile_teams(scenario),
            first_day=self.first_day,
            days=scenario.days,
            runoff_days=scenario.runoff_days,
            seed=scenario.seed,
        )

    def floor(self) -> npt.NDArray[Any]:
        """Return the call floor as compiled code reads it."""
        return compile_floor(self.scenario.floor, self.per_dollar.value)

    def catalogue(self) -> npt.NDArray[Any]:
        """Return the treatments as TREATMENT records, in the order of their file."""
        return compile_treatments(
            self.treatments,
            self.per_dollar.value,
            {name: self.strategy_row(name) for name in self.treatments.strategies()},
            int(self.floor()[0]["hour_cost"][Role.COLLECTOR]),
        )

    def basis(self) -> Basis:
        """Return what measures need besides a run's outcome."""
        scenario = self.scenario
        return Basis(
            first_day=self.first_day,
            days=scenario.days,
            discount_rate=scenario.discount_rate.value,
            mechanisms=tuple(int(code) for code in self.catalogue()["mechanism"]),
            harm={name: getattr(scenario.harm, name).value for name in type(scenario.harm).model_fields},
        )

    def hashes(self) -> dict[str, Any]:
        """Return a hash of everything that a result depends on, by what it is."""
        accounts = hashlib.sha256(self.book.accounts.tobytes()).hexdigest()[:16]
        return {
            "portfolio": accounts,
            "time_zones": list(self.book.zones),
            "scenario": content_hash(self.scenario),
            "parameters": content_hash(self.parameters),
            "personalities": content_hash(self.personalities),
            "manners": content_hash(self.manners),
            "objections": content_hash(self.objections),
            "treatments": content_hash(self.treatments),
            "conduct": content_hash(self.conduct),
            "strategies": strategy_hashes(self.strategies),
            "policies": {policy.name: policy_hash(policy) for policy in (*self.policies, self.runoff)},
        }


def strategy_hashes(strategies: Iterable[NamedStrategy]) -> dict[str, str]:
    """Return a hash of each strategy, by its name."""
    return {strategy.name: content_hash(strategy.content) for strategy in strategies}


def policy_hash(policy: NamedPolicy) -> str:
    """Return a hash of what a policy does: of its file and, with a ranking of its own, of that code."""
    if policy.rank is None:
        return content_hash(policy.content)
    import cloudpickle

    code = cloudpickle.dumps(policy.rank) + content_hash(policy.content).encode()
    return hashlib.sha256(code).hexdigest()[:16]


def open_case(
    scenario: str = "cards",
    *,
    portfolio: str | Path | None = None,
    policies: Sequence[str | RankedPolicy] | None = None,
    benchmarks: Sequence[str] | None = None,
    strategies: Sequence[str] = (),
    accounts: int | None = None,
    **options: Any,
) -> Case:
    """Read a scenario and all that it names.

    Args:
        scenario: name of a scenario, or path of a file.
        portfolio: instead of the scenario's.
        policies: instead of the scenario's: names, paths, or `RankedPolicy`.
        benchmarks: instead of the scenario's.
        strategies: names or paths; each policy is compared with each of them, instead of with the
            strategies of the scenario's teams.
        accounts: only so many of the accounts, chosen by id alike for every seed.
        options: values instead of the scenario's: conduct, collectors, days, replications, seed...;
            None leaves a value as it is.

    Raises:
        InputError: something cannot be found, read or used.
    """
    path = find("scenario", scenario)
    near = path.parent if path.parent != shipped() else None
    content = changed(load(Scenario, path), options)
    held = load_portfolio(portfolio_path(str(portfolio or content.portfolio), near))
    conduct = load(Conduct, find("conduct", content.conduct, near))
    treatments = load(Treatments, find("treatments", content.treatments, near))
    significant = None if content.significant_from is None else cents(content.significant_from)
    book = open_book(
        held.accounts, day_of(content.first_day), content.time_zones or conduct.time_zones, significant
    )
    chosen = [*(policies or content.policies), *(content.benchmarks if benchmarks is None else benchmarks)]
    case = Case(
        scenario=content,
        portfolio=held,
        book=book if accounts is None else some_accounts(book, accounts),
        parameters=load(Parameters, find("parameters", content.parameters, near)),
        personalities=load(Personalities, find("personalities", content.personalities, near)),
        manners=load(Manners, find("manners", content.manners, near)),
        objections=load(Objections, find("objections", content.objections, near)),
        treatments=treatments,
        conduct=conduct,
        strategies=read_strategies(
            (*strategies_of_teams(content), *treatments.strategies(), *strategies), near
        ),
        policies=crossed(named(chosen, near), [strategy_name(written) for written in strategies]),
        runoff=read_policy(content.runoff_policy, near),
    )
    check_currency(case)
    check_steps(case)
    check_rotation(case)
    return case


def changed(scenario: Scenario, options: dict[str, Any]) -> Scenario:
    """Return a scenario with some values replaced, checked as if they stood in the file.

    Raises:
        InputError: a value does not fit.
    """
    from pydantic import ValidationError

    given = {name: value for name, value in options.items() if value is not None}
    if not given:
        return scenario
    try:
        return Scenario.model_validate_json(scenario.model_copy(update=given).model_dump_json())
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise InputError(f"--{field} {given.get(field)}: {first['msg']}") from error


def portfolio_path(name: str, near: Path | None) -> Path:
    """Return the file of a portfolio: a path, or the name of a shipped one."""
    if name.endswith(".parquet") or "/" in name:
        beside = (near or Path()) / name
        return beside if beside.exists() else Path(name)
    inside = shipped() / "portfolios" / f"{name}.parquet"
    if inside.is_file():
        return inside
    known = ", ".join(sorted(file.stem for file in inside.parent.glob("*.parquet")))
    raise InputError(
        f"there is no portfolio {name!r}; shipped are: {known}; or give the .parquet file that "
        "`collsim portfolio import` made"
    )


def some_accounts(book: Book, accounts: int) -> Book:
    """Return a book of so many accounts, those with the smallest stable names.

    Raises:
        InputError: there are not so many.
    """
    if not 1 <= accounts <= len(book.accounts):
        raise InputError(f"--accounts {accounts}: the portfolio holds {len(book.accounts)} accounts")
    rows = np.sort(np.argsort(book.accounts["who"], kind="stable")[:accounts])
    return book._replace(accounts=book.accounts[rows], ids=[book.ids[row] for row in rows])


def named(chosen: Sequence[str | RankedPolicy], near: Path | None) -> tuple[NamedPolicy, ...]:
    """Return the policies under names that differ: a second one of a name is called name-2."""
    policies: list[NamedPolicy] = []
    for each in chosen:
        policy = own_policy(each, near) if isinstance(each, RankedPolicy) else read_policy(each, near)
        taken = {other.name for other in policies}
        numbered = (f"{policy.name}-{number}" for number in count(2))
        name = next(name for name in chain([policy.name], numbered) if name not in taken)
        policies.append(replace(policy, name=name))
    return tuple(policies)


def read_policy(name: str, near: Path | None) -> NamedPolicy:
    """Return a policy by name or path."""
    path = find("policy", name, near)
    return NamedPolicy(path.stem, load(Policy, path))


def strategies_of_teams(scenario: Scenario) -> tuple[str, ...]:
    """Return the names or paths of the strategies that a scenario's teams follow, `standard` first."""
    teams = teams_of(scenario).values()
    return (STANDARD, *(name for team in teams for name in strategies_of(team)))


def read_strategies(written: Iterable[str], near: Path | None) -> tuple[NamedStrategy, ...]:
    """Return strategies by name or path: the first of them first, the others by name, each once.

    Raises:
        InputError: one cannot be found or read, or two of a name are not the same.
    """
    found: dict[str, tuple[Path, Strategy]] = {}
    for each in written:
        name, path = strategy_name(each), find("strategy", each, near).resolve()
        if name in found and found[name][0] != path:
            raise InputError(f'two strategies are called "{name}": {found[name][0]} and {path}; rename one')
        if name not in found:
            found[name] = (path, load(Strategy, path))
    first, *others = found
    return tuple(NamedStrategy(name, found[name][1]) for name in (first, *sorted(others)))


def crossed(policies: Sequence[NamedPolicy], strategies: Sequence[str]) -> tuple[NamedPolicy, ...]:
    """Return every policy with every strategy, each once; a benchmark, or where there is none, as it is."""
    return tuple(
        policy if strategy is None else replace(policy, name=f"{policy.name}+{strategy}", strategy=strategy)
        for policy in policies
        for strategy in ([None] if policy.content.benchmark or not strategies else dict.fromkeys(strategies))
    )


def _small(title: str) -> str:
    return title[:1].lower() + title[1:]


def own_policy(own: RankedPolicy, near: Path | None) -> NamedPolicy:
    """Return a policy that ranks by a function of the user's."""
    base = read_policy(own.like, near).content
    title = base.title.model_copy(update={"en": own.name, "es": own.name})
    like = base.model_copy(update={"title": title, "benchmark": False, "family": "other"})
    return NamedPolicy(own.name, like, own.rank)


def check_currency(case: Case) -> None:
    """Refuse a portfolio in a currency for which the scenario states no rate.

    Raises:
        InputError: names the currency and what to write.
    """
    known = case.scenario.per_dollar
    if case.currency not in known:
        raise InputError(
            f"the portfolio is in {case.currency}, and the scenario says under per_dollar only what a US "
            f"dollar is worth in {', '.join(known)}; add {case.currency} to a scenario of your own "
            "(`collsim scenario new`)"
        )


def check_rotation(case: Case) -> None:
    """Refuse a rotation of what the staff do: whose turn it is must not hang on who has time.

    Raises:
        InputError: names policy and treatment.
    """
    for policy in (*case.policies, case.runoff):
        for name in chain.from_iterable(policy.content.rotation):
            if case.treatments.treatments[name].mechanism not in ("message", "notice"):
                raise InputError(
                    f'policy {policy.name}: rotation: "{name}" is no message or notice; only these take '
                    "turns (for calls, see `voices: rotate`)"
                )


def check_steps(case: Case) -> None:
    """Refuse a policy whose ladder names a treatment that the catalogue lacks, or gives one too early.

    Raises:
        InputError: names policy, step and what there is.
    """
    known = case.treatments.treatments
    for policy in (*case.policies, case.runoff):
        for number, step in enumerate(policy.content.steps):
            place = f"policy {policy.name}: steps[{number}]"
            for field in ("treatment", "after"):
                name = getattr(step, field)
                if name is not None and name not in known:
                    raise InputError(
                        f'{place}.{field}: there is no treatment "{name}" in the catalogue; '
                        f"there are {', '.join(known)}"
                    )
            mechanism = known[step.treatment].mechanism
            if step.days_past_due[0] < 0 and mechanism not in BEFORE_DUE:
                raise InputError(
                    f"{place}: {step.treatment} is for what is past due: days_past_due must not be negative"
                )
