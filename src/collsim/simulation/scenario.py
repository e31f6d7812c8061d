"""Scenarios: which portfolio, country, staff and policies; and how they become a Setup."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field, model_validator

from collsim.cards import Card
from collsim.content import Content, Text, register
from collsim.policies.conduct import WEEKDAYS, TimeOfDay
from collsim.records import FLOOR
from collsim.units import HOUR, share_of

Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Share = Annotated[float, Field(ge=0.0, le=1.0)]
Positive = Annotated[float, Field(gt=0.0)]
WorkingDay = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class Floor(Content):
    """The call floor: its hours, in the time of the first zone, and what an hour of it costs."""

    weekdays: tuple[WorkingDay, ...] = Field(min_length=1)
    opens: TimeOfDay
    closes: TimeOfDay
    bulk: TimeOfDay
    """When messages and letters go out."""
    hourly_cost: Card
    """Of one collector with his place and supervision, in US dollars."""

    @model_validator(mode="after")
    def _opens_before_it_closes(self) -> Floor:
        if self.opens >= self.closes:
            raise ValueError("opens must come before closes")
        return self


class HarmWeights(Content):
    """How much harm each kind of event counts for, in points."""

    complaint: Card
    insistence: Card
    """A fourth or later dial within seven days."""
    hang_up: Card
    bureau_notice: Card
    lawsuit: Card


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
    floor: Floor
    policies: tuple[str, ...] = Field(min_length=1)
    benchmarks: tuple[str, ...] = ()
    baseline: str
    """The policy or benchmark that every other is compared with."""
    runoff_policy: str
    parameters: str = "default"
    personalities: str = "default"
    treatments: str = "default"
    discount_rate: Card
    """A year."""
    significant_from: Positive | None = None
    """Balance from which an amount is significant, in main units; left out: the upper fifth."""
    harm: HarmWeights
    pilot: PilotPlan
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
    hours = (floor.closes - floor.opens) / HOUR
    record.shift_cost = share_of(100, floor.hourly_cost.value * hours * per_dollar)
    record.bulk_second = floor.bulk
    return records
