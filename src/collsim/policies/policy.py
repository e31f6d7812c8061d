"""Policies: what a manager writes down, and what compiled code reads of it."""

from __future__ import annotations

from itertools import chain
from typing import Annotated, Any, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field, model_validator

from collsim.content import Content, Text, register
from collsim.portfolio.ageing import LIGHTS, TIERS
from collsim.records import POLICY, STEP, Ranking, Voices
from collsim.units import share_of

Share = Annotated[float, Field(ge=0.0, le=1.0)]
Days = Annotated[int, Field(ge=0)]
Light = Literal["green", "amber", "red"]
Tier = Literal["intermediate", "significant"]
Payer = Literal["poor", "good"]
RankingName = Literal["ladder", "random", "balance", "index", "oracle"]
VoicesName = Literal["any", "rotate", "keep"]
EVER = 1 << 30
PAYERS: tuple[Payer, ...] = ("poor", "good")
"""In the order of `cells.PAYERS`."""


class Authority(Content):
    """What a collector may ask for and accept."""

    opening: Annotated[float, Field(gt=0.0, le=1.0)] = 1.0
    """Share of the past due amount that he asks for first."""
    minimum: Annotated[float, Field(gt=0.0, le=1.0)] = 1.0
    """Smallest share of it that he may accept as a promise."""
    supervised: Annotated[float, Field(gt=0.0, le=1.0)] | None = None
    """Smallest share of it that a supervisor may grant when asked; left out: nobody is asked."""
    wait: Annotated[int, Field(ge=1)] = 15
    """Farthest day, counted from the call, that he may accept."""
    discount: Share = 0.0
    """Largest share of the past due amount that he may waive for prompt payment of the rest."""
    discount_from: Days = 0
    """Days past due from which he may."""
    plan_months: Days = 0
    """Most instalments of a plan; 0 or 1 for none."""
    plan_from: Days = 0

    @model_validator(mode="after")
    def _opens_above_the_floor(self) -> Authority:
        if self.minimum > self.opening:
            raise ValueError("minimum must not exceed opening: concessions go down")
        return self

    @model_validator(mode="after")
    def _asks_whoever_may_more(self) -> Authority:
        if self.supervised is not None and self.supervised > self.minimum:
            raise ValueError("supervised must not exceed minimum: a supervisor may grant more, not less")
        return self


class Step(Content):
    """One rung of the ladder: a treatment, and the accounts and days for which it is due."""

    treatment: str
    days_past_due: tuple[int, int]
    """From and to; negative days count before the due date."""
    every: Annotated[int, Field(ge=1)] = EVER
    """Least days between two for one account; left out: once."""
    at_most: Annotated[int, Field(ge=1)] = EVER
    tiers: tuple[Tier, ...] = ("intermediate", "significant")
    lights: tuple[Light, ...] = ("green", "amber", "red")
    balance_from: Annotated[float, Field(ge=0.0)] = 0.0
    """Only when at least so much is owed, in US dollars."""
    after_broken_promises: Days = 0
    after_silent_dials: Days = 0
    """Only after so many dials in a row that did not reach him."""
    after_cures: Days = 0
    """Only after nothing was past due any more so many times since the start."""
    payer: tuple[Payer, ...] = ("poor", "good")
    """Only who paid his past bills like this; who has no known history counts as poor."""
    after: str | None = None
    """Only after this treatment was given."""
    days_after: Days = 0
    """And only so many days after it was last given."""
    arm: str | None = None
    """Only in this arm of the policy's experiment, by its name."""

    @model_validator(mode="after")
    def _repeats_only_if_it_says_when(self) -> Step:
        if self.at_most != EVER and self.every == EVER:
            raise ValueError("at_most needs every: without it a treatment is given once")
        return self

    @model_validator(mode="after")
    def _waits_only_after_something(self) -> Step:
        if self.days_after > 0 and self.after is None:
            raise ValueError("days_after needs after: the treatment from which the days are counted")
        return self

    @model_validator(mode="after")
    def _runs_forwards(self) -> Step:
        first, last = self.days_past_due
        if first > last:
            raise ValueError(f"days_past_due runs from {first} to {last}: write the smaller number first")
        if first < 0 <= last:
            raise ValueError("a step is due either before the due date or after it; write two steps")
        return self


class Experiment(Content):
    """Arms into which accounts are drawn, all as likely."""

    arms: tuple[str, ...] = Field(min_length=1)
    """Their names; the others are compared with the first."""
    period: Annotated[int, Field(ge=1)] | None = None
    """Days between draws; left out, an account stays in its arm, and the arms are compared."""

    @model_validator(mode="after")
    def _arms_stand_once(self) -> Experiment:
        if len(set(self.arms)) < len(self.arms):
            raise ValueError("arms: two arms have the same name")
        return self


@register
class Policy(Content):
    """A credit-and-collection policy."""

    kind: Literal["policy"]
    title: Text
    about: Text
    family: Literal["restrictive", "liberal", "rational", "other"]
    benchmark: bool = False
    """Shown beside the policies that are compared, not among them."""
    sees_truth: bool = False
    """Only the oracle does."""
    ranking: RankingName = "ladder"
    voices: VoicesName = "any"
    """Who calls somebody again: anybody, by rotation somebody else, or the same collector."""
    staffed: bool = True
    """Whether collectors work under it."""
    moratory_interest: Share = 0.0
    """A year, on what is past due."""
    charges_fees: bool = False
    write_off_below: Annotated[float, Field(ge=0.0)] = 0.0
    """A stopped account that owes less is written off, in US dollars."""
    authority: Authority = Authority()
    steps: tuple[Step, ...] = ()
    rotation: tuple[Annotated[tuple[str, ...], Field(min_length=2)], ...] = ()
    """Groups of treatments that take turns: the turn is that of the one given longest ago."""
    experiment: Experiment | None = None

    @model_validator(mode="after")
    def _only_the_oracle_sees(self) -> Policy:
        if (self.ranking == "oracle") != self.sees_truth:
            raise ValueError("a policy ranks by the oracle exactly when it says `sees_truth: true`")
        if self.sees_truth and not self.benchmark:
            raise ValueError("a policy that sees the truth is a benchmark: write `benchmark: true`")
        return self

    @model_validator(mode="after")
    def _arms_exist(self) -> Policy:
        arms = self.experiment.arms if self.experiment else ()
        for number, step in enumerate(self.steps):
            if step.arm is not None and step.arm not in arms:
                known = f"there are {', '.join(arms)}" if arms else "the policy has no experiment"
                raise ValueError(f'steps[{number}].arm is "{step.arm}", and {known}')
        return self

    @model_validator(mode="after")
    def _turns_can_be_taken(self) -> Policy:
        rotated = list(chain.from_iterable(self.rotation))
        if rotated and self.ranking == "index":
            raise ValueError("rotation: a policy that ranks by the index chooses by worth, not by turns")
        for name in rotated:
            if rotated.count(name) > 1:
                raise ValueError(f'rotation: "{name}" stands there more than once')
            steps = [step for step in self.steps if step.treatment == name]
            if not steps:
                raise ValueError(f'rotation: no step gives "{name}"')
            if any(step.every == EVER for step in steps):
                raise ValueError(
                    f'rotation: what takes turns is repeated; give every step of "{name}" `every`'
                )
        return self


def compile_policy(policy: Policy, per_dollar: float) -> npt.NDArray[Any]:
    """Return a policy as one POLICY record, in an array of length 1.

    Args:
        policy: the policy.
        per_dollar: units of the portfolio's currency that a US dollar is worth.
    """
    records = np.zeros(1, POLICY)
    record, authority = records[0], policy.authority
    record.ranking = Ranking[policy.ranking.upper()]
    record.moratory = policy.moratory_interest
    record.charges_fees = int(policy.charges_fees)
    record.write_off_below = share_of(100, policy.write_off_below * per_dollar)
    record.voices = Voices[policy.voices.upper()]
    record.minimum = authority.minimum
    record.supervised = 1.0 if authority.supervised is None else authority.supervised
    record.opening = authority.opening
    record.discount = authority.discount
    record.discount_from = authority.discount_from
    record.plan_months = authority.plan_months
    record.plan_from = authority.plan_from
    record.horizon_of_promises = authority.wait
    if policy.experiment:
        record.arm_period = policy.experiment.period or EVER
        record.arms = len(policy.experiment.arms)
    return records


def compile_steps(policy: Policy, treatments: list[str], per_dollar: float) -> npt.NDArray[Any]:
    """Return the ladder as STEP records, in the order of the file.

    Args:
        policy: the policy.
        treatments: names of the catalogue, in its order; every treatment that a step names is among them.
        per_dollar: units of the portfolio's currency that a US dollar is worth.
    """
    records: npt.NDArray[Any] = np.zeros(len(policy.steps), STEP)
    arms = policy.experiment.arms if policy.experiment else ()
    turns = {name: (g, turn) for g, group in enumerate(policy.rotation) for turn, name in enumerate(group)}
    record: Any
    for rank, (record, step) in enumerate(zip(records, policy.steps, strict=True)):
        record.treatment = treatments.index(step.treatment)
        record.dpd_from, record.dpd_to = step.days_past_due
        record.tiers = sum(1 << TIERS.index(tier) for tier in set(step.tiers))
        record.lights = sum(1 << LIGHTS.index(light) for light in set(step.lights))
        record.every = step.every
        record.at_most = 1 if step.every == EVER else step.at_most
        record.balance_from = share_of(100, step.balance_from * per_dollar)
        record.broken_from = step.after_broken_promises
        record.silent_from = step.after_silent_dials
        record.cures_from = step.after_cures
        record.payers = sum(1 << PAYERS.index(payer) for payer in set(step.payer))
        record.after = -1 if step.after is None else treatments.index(step.after)
        record.days_after = step.days_after
        record.arm = -1 if step.arm is None else arms.index(step.arm)
        record.rank = rank
        record.group, record.turn = turns.get(step.treatment, (-1, 0))
    return records
