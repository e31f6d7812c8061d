"""Scenarios: which portfolio, country, staff and policies; and how they become a Setup."""

from __future__ import annotations

import datetime
import math
from typing import Annotated, Any, Literal, get_args

import numpy as np
import numpy.typing as npt
from pydantic import Field, model_validator

from collsim.cards import Card
from collsim.collectors.strategies import STANDARD, strategy_name
from collsim.content import Content, Text, register
from collsim.policies.conduct import WEEKDAYS, TimeOfDay
from collsim.portfolio.ageing import BUCKETS
from collsim.randomness import who
from collsim.records import COLLECTOR, FLOOR, MAX_BREAKS, TEAM, Dialling, Role
from collsim.simulation.floor import LINES_A_HEAD
from collsim.simulation.world import MAX_TEAMS
from collsim.units import MINUTE, share_of

NO_TEAM = -1
Bucket = Literal["not_due", "1-30", "31-60", "61-90", "90+"]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Share = Annotated[float, Field(ge=0.0, le=1.0)]
Positive = Annotated[float, Field(gt=0.0)]
Breaks = Annotated["tuple[Break, ...]", Field(max_length=MAX_BREAKS)]
WorkingDay = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class Break(Content):
    """A break of a shift."""

    at: TimeOfDay
    minutes: Annotated[int, Field(ge=1, le=240)]
    waves: Annotated[int, Field(ge=1, le=12)] = 1
    """A team takes it in so many waves, one after the other, so that somebody is always there."""


class Dialler(Content):
    """Who dials: the collectors by hand, or a machine that connects them with whoever picks up."""

    mode: Literal["manual", "power", "predictive"] = "manual"
    lines: Annotated[float, Field(ge=1.0, le=LINES_A_HEAD)] = 1.0
    """Of a machine: lines that may ring for each collector who is free, or soon will be."""
    abandoned_at_most: Share = 0.03
    """Of a machine: cap on the share of answered calls for which nobody is free; kept at every moment."""

    @model_validator(mode="after")
    def _has_lines(self) -> Dialler:
        if self.mode == "manual" and self.lines != 1.0:
            raise ValueError("who dials by hand has one line; `lines` is for `mode: power` or `predictive`")
        return self


class Goal(Content):
    """What a collector of the team is to reach on a day."""

    promises: Positive


class WorkingHours(Content):
    """When people work; whatever is left out is the floor's."""

    opens: TimeOfDay | None = None
    closes: TimeOfDay | None = None
    breaks: Breaks | None = None


class Team(WorkingHours):
    """Collectors who share buckets, a shift and a way of working."""

    title: Text
    share: Positive
    """Its part of the scenario's collectors, in proportion to the other teams' parts."""
    buckets: tuple[Bucket, ...] = Field(min_length=1)
    """Ageing buckets whose accounts it works."""
    strategy: str | Annotated[tuple[str, ...], Field(min_length=1)] = STANDARD
    """How its collectors lead a talk; several are followed in turn, collector by collector."""
    dialling: Dialler = Dialler()
    inbound: bool = True
    """Whether it also takes incoming calls."""
    goal: Goal | None = None


class Areas(Content):
    """Where debtors live, for visits: areas that lie in rows of a square, the office in the first."""

    count: Annotated[int, Field(ge=1, le=400)] = 9
    within: Annotated[int, Field(ge=1, le=240)] = 12
    """Minutes from one address to another of the same area."""
    between: Annotated[int, Field(ge=0, le=240)] = 10
    """Further minutes for each area on the way."""


class Floor(Content):
    """The call floor: its hours, in the time of the first zone, its teams, and what an hour costs."""

    weekdays: tuple[WorkingDay, ...] = Field(min_length=1)
    opens: TimeOfDay
    closes: TimeOfDay
    bulk: TimeOfDay
    """When messages and letters go out."""
    hourly_cost: Card
    """Of one collector with his place and supervision, in US dollars."""
    supervisor_cost: Card | None = None
    """The same of a supervisor; left out: as a collector."""
    visitor_cost: Card | None = None
    """The same of a visitor, with his way; left out: as a collector."""
    breaks: Breaks = ()
    teams: dict[str, Team] = Field(default_factory=dict)
    """Left out: one team that works all buckets by hand."""
    supervisors: WorkingHours = WorkingHours()
    """When supervisors work."""
    visitors: WorkingHours = WorkingHours()
    """When visitors do."""
    areas: Areas = Areas()
    visits_checked: Share = 0.0
    """Share of the reported visits that a supervisor checks."""
    talks: Literal["lognormal", "exponential"] = "lognormal"
    """How long talks last; exponential ones, of the same means, are those of textbook queues."""

    @model_validator(mode="after")
    def _opens_before_it_closes(self) -> Floor:
        if self.opens >= self.closes:
            raise ValueError("opens must come before closes")
        return self

    @model_validator(mode="after")
    def _shifts_fit_the_floor(self) -> Floor:
        if len(self.teams) > MAX_TEAMS:
            raise ValueError(f"there is room for {MAX_TEAMS} teams; here are {len(self.teams)}")
        check_breaks(self.breaks, self.opens, self.closes, "")
        check_shift(self.supervisors, self, "supervisors: ")
        check_shift(self.visitors, self, "visitors: ")
        for name, team in self.teams.items():
            check_shift(team, self, f"teams.{name}: ")
        return self


def everybody() -> Team:
    """Return the one team of a floor that names none."""
    return Team(title=Text(en="Everybody", es="Todos"), share=1.0, buckets=get_args(Bucket))


def strategies_of(team: Team) -> tuple[str, ...]:
    """Return the names or paths of the strategies that a team's collectors follow in turn."""
    return (team.strategy,) if isinstance(team.strategy, str) else team.strategy


def hours_of(shift: WorkingHours, floor: Floor) -> tuple[int, int]:
    """Return the first second of a shift and the one after its last."""
    opens = floor.opens if shift.opens is None else shift.opens
    return opens, floor.closes if shift.closes is None else shift.closes


def breaks_of(shift: WorkingHours, floor: Floor) -> tuple[Break, ...]:
    """Return the breaks of a shift."""
    return floor.breaks if shift.breaks is None else shift.breaks


def check_shift(shift: WorkingHours, floor: Floor, of: str) -> None:
    """Refuse a shift that does not lie within the floor's hours, or its breaks within the shift.

    Raises:
        ValueError: says which.
    """
    opens, closes = hours_of(shift, floor)
    if not floor.opens <= opens < closes <= floor.closes:
        raise ValueError(f"{of}its shift must lie within the floor's hours, opens before closes")
    check_breaks(breaks_of(shift, floor), opens, closes, of)


def check_breaks(breaks: tuple[Break, ...], opens: int, closes: int, of: str) -> None:
    """Refuse breaks that lie outside a shift or run into each other.

    Raises:
        ValueError: says which.
    """
    ends = opens
    for number, each in enumerate(breaks):
        if each.at < ends:
            raise ValueError(
                f"{of}breaks[{number}] begins before the shift, or before the last break is over"
            )
        ends = each.at + each.waves * each.minutes * MINUTE
        if ends > closes:
            raise ValueError(f"{of}breaks[{number}] lasts beyond the shift")


class HarmWeights(Content):
    """How much harm each kind of event counts for, in points."""

    complaint: Card
    insistence: Card
    """A fourth or later dial within seven days."""
    hang_up: Card
    bureau_notice: Card
    lawsuit: Card
    sanction: Card
    """A report to the credit bureau, a suspension of credit and the like that begins to stand."""
    repossession: Card
    """Goods that were taken, or were to be."""
    third_party: Card
    """A relative or reference who was asked where he is."""


class Sought(Content):
    """The accounts that a plan's targets speak of, as they stand on the first morning."""

    days_past_due_from: Annotated[int, Field(ge=1)]
    """So late, or later."""
    amount: Literal["balance", "overdue"] = "balance"
    """What targets are shares of: all that these accounts owe, or the part past due."""


class Targets(Content):
    """What a plan sets out to reach within the horizon; reports say how near each policy comes."""

    of: Sought
    """Whose debts the targets are shares of."""
    recovered: Share | None = None
    """Share of it paid, in whatever way."""
    discounted: Share | None = None
    """Share of it waived."""
    in_instalments: Share | None = None
    """Share of it paid as instalments of plans; it is part of what is recovered."""
    source: Text
    """Whose targets these are."""

    @model_validator(mode="after")
    def _wants_something(self) -> Targets:
        if self.recovered is None and self.discounted is None and self.in_instalments is None:
            raise ValueError("state at least one of recovered, discounted, in_instalments")
        return self


class PilotPlan(Content):
    """The randomised pilot from which policies that work by an index take their estimates."""

    days: Annotated[int, Field(ge=28)]
    period: Annotated[int, Field(ge=7)]
    """Days between draws of arms, within which an arm's effect is measured."""
    replications: Annotated[int, Field(ge=1)]
    shrinkage: Positive
    """Observations at which a cell's own estimate and its bucket's weigh the same."""


@register
class Scenario(Content):
    """A question that `compare` answers."""

    kind: Literal["scenario"]
    title: Text
    about: Text
    portfolio: str
    """Name of a shipped portfolio, or path of one that `portfolio import` made."""
    currency: Currency | None = None
    """Left out: the portfolio's own."""
    per_dollar: dict[Currency, Card] = Field(min_length=1)
    """By currency: units of it that a US dollar is worth; costs are given in dollars."""
    first_day: datetime.date
    days: Annotated[int, Field(ge=1, le=3650)]
    runoff_days: Annotated[int, Field(ge=0, le=3650)]
    time_zones: tuple[str, ...] = ()
    """The floor's first; left out: those of the conduct rules."""
    conduct: str
    collectors: Annotated[int, Field(ge=0, le=10_000)]
    """Of all teams together."""
    supervisors: Annotated[int, Field(ge=0, le=1_000)] = 0
    visitors: Annotated[int, Field(ge=0, le=1_000)] = 0
    floor: Floor
    policies: tuple[str, ...] = Field(min_length=1)
    benchmarks: tuple[str, ...] = ()
    baseline: str
    """The policy or benchmark that every other is compared with."""
    runoff_policy: str
    parameters: str = "default"
    personalities: str = "default"
    manners: str = "default"
    objections: str = "default"
    treatments: str = "default"
    discount_rate: Card
    """A year."""
    significant_from: Positive | None = None
    """Balance from which an amount is significant, in main units; left out: the upper fifth."""
    harm: HarmWeights
    pilot: PilotPlan
    targets: Targets | None = None
    replications: Annotated[int, Field(ge=1)]
    seed: Annotated[int, Field(ge=0, lt=1 << 32)]

    @model_validator(mode="after")
    def _names_stand_once(self) -> Scenario:
        named = (*self.policies, *self.benchmarks)
        if len(set(named)) < len(named):
            raise ValueError("policies and benchmarks must not name the same policy twice")
        return self


def compile_floor(floor: Floor, per_dollar: float) -> npt.NDArray[Any]:
    """Return the floor as one FLOOR record, in an array of length 1."""
    records = np.zeros(1, FLOOR)
    record = records[0]
    record.opens = floor.opens
    record.closes = floor.closes
    record.weekdays = sum(1 << WEEKDAYS.index(day) for day in set(floor.weekdays))
    for role, card in zip(Role, (None, floor.supervisor_cost, floor.visitor_cost), strict=True):
        record.hour_cost[role] = share_of(100, (card or floor.hourly_cost).value * per_dollar)
    record.bulk_second = floor.bulk
    record.areas = floor.areas.count
    record.within = floor.areas.within * MINUTE
    record.between = floor.areas.between * MINUTE
    record.checks = floor.visits_checked
    record.exponential = int(floor.talks == "exponential")
    return records


def teams_of(scenario: Scenario) -> dict[str, Team]:
    """Return the teams of a scenario by name; one that names none has one, `all`."""
    return scenario.floor.teams or {"all": everybody()}


def team_sizes(scenario: Scenario) -> dict[str, float]:
    """Return how many collectors each team has; a fraction is one who works that part of the days."""
    teams = teams_of(scenario)
    shares = sum(team.share for team in teams.values())
    return {name: scenario.collectors * team.share / shares for name, team in teams.items()}


def compile_teams(scenario: Scenario) -> npt.NDArray[Any]:
    """Return the teams as TEAM records, in the order of the file."""
    teams = teams_of(scenario)
    records: npt.NDArray[Any] = np.zeros(len(teams), TEAM)
    record: Any
    for record, team in zip(records, teams.values(), strict=True):
        record.buckets = sum(1 << BUCKETS.index(bucket) for bucket in set(team.buckets))
        record.inbound = int(team.inbound)
        record.dialling = Dialling[team.dialling.mode.upper()]
        record.lines = team.dialling.lines
        record.cap = team.dialling.abandoned_at_most
        record.opens, record.closes = hours_of(team, scenario.floor)
    return records


def compile_staff(
    scenario: Scenario, part: float, strategies: list[str]
) -> tuple[npt.NDArray[Any], tuple[str, ...]]:
    """Return the staff as COLLECTOR records, without what luck decides, and their ids.

    Args:
        scenario: the scenario.
        part: of the staff that works the accounts at hand, 0 ... 1: folds share it in proportion.
        strategies: names, in the order of the compiled ones.
    """
    groups = [
        (name, "C", _team(team, t, part * team_sizes(scenario)[name], scenario.floor, strategies))
        for t, (name, team) in enumerate(teams_of(scenario).items())
    ]
    for role, count, shift, letter in (
        (Role.SUPERVISOR, scenario.supervisors, scenario.floor.supervisors, "S"),
        (Role.VISITOR, scenario.visitors, scenario.floor.visitors, "V"),
    ):
        groups.append((role.name, letter, _shift(part * count, role, shift, scenario.floor)))
    names: list[str] = []
    for group, letter, people in groups:
        for number, person in enumerate(people, 1):
            names.append(f"{letter}{1 + sum(name[0] == letter for name in names):03d}")
            person["who"] = who("collector", f"{group} {number}")  # whoever else is hired, the same person
    return np.concatenate([people for _, _, people in groups]), tuple(names)


def _team(team: Team, t: int, count: float, floor: Floor, strategies: list[str]) -> npt.NDArray[Any]:
    """Return the collectors of a team, each with a strategy, in turn."""
    people = _shift(count, Role.COLLECTOR, team, floor)
    rows = [strategies.index(strategy_name(each)) for each in strategies_of(team)]
    people["team"], people["strategy"] = t, np.resize(rows, len(people))
    return people


def _shift(count: float, role: Role, shift: WorkingHours, floor: Floor) -> npt.NDArray[Any]:
    """Return so many people of a role who work a shift; a fraction works that part of the days."""
    people: npt.NDArray[Any] = np.zeros(math.ceil(count), COLLECTOR)
    opens, closes = hours_of(shift, floor)
    people["role"], people["team"], people["strategy"] = role, NO_TEAM, 0
    people["begins"], people["ends"] = opens, closes
    people["share"] = 1.0
    if count % 1.0:
        people["share"][-1] = count % 1.0
    for b, each in enumerate(breaks_of(shift, floor)):
        seconds = each.minutes * MINUTE
        begins = each.at + np.arange(len(people)) % each.waves * seconds
        people["break_at"][:, b] = begins
        people["break_seconds"][:, b] = seconds
    return people
