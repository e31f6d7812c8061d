"""A debtor's year: how debtors of one type live under a policy, and how they live where nothing is done.

All debtors are of the type. Their accounts are those of the scenario's portfolio on which such
debtors are found, late ones where the type is found late, as many of each ageing bucket as is
likely. Both worlds hold the same debtors with the same luck.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.content import Text
from collsim.debtors.feelings import FEELINGS, feelings_on
from collsim.debtors.personalities import Personality
from collsim.errors import InputError
from collsim.experiments.case import Case, NamedPolicy, changed, read_policy
from collsim.experiments.comparison import plan_of, run_pilots
from collsim.experiments.debtor_types import (
    Picked,
    Spoken,
    described,
    manners_of,
    only,
    pick_accounts,
    type_of,
)
from collsim.experiments.executors import ctrl_c_waits
from collsim.experiments.intervals import Interval, wilson_interval
from collsim.portfolio.ageing import BUCKETS
from collsim.records import Kind, Mechanism, VisitEnd
from collsim.simulation.compiled import live_day
from collsim.simulation.run import Run
from collsim.simulation.setup import Setup
from collsim.units import date_of

NOTHING = "do-nothing"
"""The policy with which every other is compared here."""
DEBTORS = 200
DAYS = 365
WEEK = 7
SHOWN = 12
"""How many debtors are shown one by one."""


class Mark(StrEnum):
    """What is marked in the life of one debtor."""

    MESSAGE = "message"
    MISSED = "missed"  # a day on which we dialled and did not speak with him
    TALKED = "talked"
    MET = "met"  # at his door
    SUED = "sued"
    STOPPED = "stopped"  # working the account
    WRITTEN_OFF = "written_off"
    PAID = "paid"
    PROMISED = "promised"
    KEPT = "kept"
    BROKEN = "broken"
    COMPLAINED = "complained"


class Share(StrEnum):
    """What part of the debtors is counted day by day."""

    PAYING = "paying"  # something, within the last `RECENT` days
    PROMISED = "promised"  # at least once
    UP_TO_DATE = "up_to_date"  # on that evening, and not because the debt was written off
    SUED = "sued"


WRITTEN = (Mechanism.MESSAGE, Mechanism.NOTICE, Mechanism.OFFER, Mechanism.RECONCILE)
"""Mechanisms of what he gets to read."""
RECENT = 30
"""Who has paid something within so many days is paying."""
KINDS: dict[Share, tuple[Kind, ...]] = {
    Share.PROMISED: (Kind.PROMISED, Kind.PLANNED),
    Share.SUED: (Kind.SUED,),
}
"""What has to happen once, for shares that only grow."""

MARKED: dict[Mark, tuple[Kind, ...]] = {
    Mark.TALKED: (Kind.CONTACTED,),
    Mark.SUED: (Kind.SUED,),
    Mark.STOPPED: (Kind.STOPPED,),
    Mark.WRITTEN_OFF: (Kind.WRITTEN_OFF,),
    Mark.PAID: (Kind.PAID,),
    Mark.PROMISED: (Kind.PROMISED, Kind.PLANNED),
    Mark.KEPT: (Kind.KEPT,),
    Mark.BROKEN: (Kind.BROKEN, Kind.PLAN_BROKEN),
    Mark.COMPLAINED: (Kind.COMPLAINED,),
}
"""Marks that are one kind of event each; messages, visits and missed calls need a second look."""


@dataclass(frozen=True)
class World:
    """How the debtors lived under one policy.

    Attributes:
        policy: its name.
        title: its title.
        events: EVENT records of the days lived.
        overdue: past due in cents, [evening, account]; evening 0 is before the first day.
        late: who is past due, [evening, account]; whose debt was written off has not paid it, and stays late.
        felt: what they felt, [sample, account, feeling of `FEELINGS`].
    """

    policy: str
    title: Text
    events: npt.NDArray[Any]
    overdue: npt.NDArray[np.int64]
    late: npt.NDArray[np.bool_]
    felt: npt.NDArray[np.float64]

    @property
    def days_late(self) -> npt.NDArray[np.int64]:
        """On how many evenings each debtor was late."""
        return self.late[1:].sum(axis=0)


@dataclass(frozen=True)
class DebtorYear:
    """Debtors of one type, lived under a policy and without one.

    Attributes:
        name, personality: the type.
        manners: how such debtors talk, the commonest manner first.
        title: of the scenario.
        currency: three letters.
        first_day: day number.
        days: how long they were watched.
        seed: of the luck.
        ids: of the accounts.
        buckets: opening ageing bucket of each account.
        mechanisms: `Mechanism` of each treatment, by which messages are told from visits.
        sampled: evenings on which feelings were read, counted from the first day; 0 is before it.
        under, without: the two worlds.
        command: how to reproduce it.
    """

    name: str
    personality: Personality
    manners: tuple[Spoken, ...]
    title: Text
    currency: str
    first_day: int
    days: int
    seed: int
    ids: tuple[str, ...]
    buckets: npt.NDArray[np.int64]
    mechanisms: tuple[int, ...]
    sampled: tuple[int, ...]
    under: World
    without: World
    command: str = ""

    @property
    def worlds(self) -> tuple[World, World]:
        """The world of the policy, then the one in which nothing is done."""
        return self.under, self.without

    def date(self, evening: int) -> datetime.date:
        """Return the date of an evening; 0 is the day before the first."""
        return date_of(self.first_day + evening - 1)

    def to_json(self) -> dict[str, Any]:
        """Return the object of `collsim debtor show --json`, documented in docs/debtors.md."""
        found = np.bincount(self.buckets, minlength=len(BUCKETS))
        return {
            **described(self.name, self.personality),
            "policy": self.under.policy,
            "compared_with": self.without.policy,
            "debtors": len(self.ids),
            "first_day": date_of(self.first_day).isoformat(),
            "days": self.days,
            "seed": self.seed,
            "currency": self.currency,
            "buckets": dict(zip(BUCKETS, found.tolist(), strict=True)),
            "evenings": list(self.sampled),
            "worlds": {world.policy: _world_object(self, world) for world in self.worlds},
            "lives": [_life_object(self, row) for row in representative(self)],
        }


# --- their year ---------------------------------------------------------------------------------


def watched_policy(case: Case) -> NamedPolicy:
    """Return the policy that is watched when none is asked for: the baseline, or the first of the policies.

    A benchmark is nothing that a house does, so it is not shown unless it is asked for.
    """
    named = {policy.name: policy for policy in case.policies}
    baseline = named.get(case.scenario.baseline)
    if baseline is not None and not baseline.content.benchmark:
        return baseline
    return next((p for p in case.policies if not p.content.benchmark), case.policies[0])


def check_policy(policy: NamedPolicy) -> None:
    """Refuse to compare doing nothing with itself.

    Raises:
        InputError: names another way.
    """
    if policy.name == NOTHING:
        raise InputError(f"--policy {NOTHING}: every policy is compared with it here; name another one")


def debtor_year(
    case: Case,
    name: str,
    *,
    days: int = DAYS,
    debtors: int = DEBTORS,
    folder: Path | None = None,
    jobs: int = 1,
    near: Path | None = None,
    command: str = "",
) -> DebtorYear:
    """Let debtors of one type live under the case's policy, and where nothing is done.

    Args:
        case: with the one policy.
        name: of the type.
        days: how long they are watched.
        debtors: how many.
        folder: where the policy's pilot is kept, if it has one.
        jobs: processes of that pilot.
        near: the scenario's folder, which may have a do-nothing policy of its own.
        command: how to reproduce it.

    Raises:
        InputError: there is no such type, or nothing can be done with what is asked.
    """
    (policy,) = case.policies
    check_policy(policy)
    personality = type_of(case.personalities, name)
    nothing = read_policy(NOTHING, near)
    picked = pick_accounts(case, name, debtors)
    theirs = peopled(case, name, picked, days)
    sampled = samples(days)
    plan = plan_of(case, policy, run_pilots(case, folder, jobs, None))

    return DebtorYear(
        name=name,
        personality=personality,
        manners=manners_of(personality, case.manners),
        title=case.scenario.title,
        currency=case.currency,
        first_day=case.first_day,
        days=days,
        seed=case.scenario.seed,
        ids=tuple(picked.book.ids),
        buckets=picked.book.accounts["opening_bucket"].copy(),
        mechanisms=case.basis().mechanisms,
        sampled=sampled,
        under=_world(policy, theirs.setup(plan, fold=None, staff=picked.part), sampled),
        without=_world(nothing, theirs.setup(case.plan(nothing), fold=None, staff=picked.part), sampled),
        command=command,
    )


def _world(policy: NamedPolicy, setup: Setup, sampled: Sequence[int]) -> World:
    """Return what became of everybody under a policy."""
    return World(policy.name, policy.content.title, *lived(setup, sampled))


def peopled(case: Case, name: str, picked: Picked, days: int) -> Case:
    """Return a case of these accounts and days in which every debtor is of one type."""
    return replace(
        case,
        scenario=changed(case.scenario, {"days": days, "runoff_days": 0}),
        book=picked.book,
        personalities=only(case.personalities, name),
    )


def samples(days: int) -> tuple[int, ...]:
    """Return the evenings on which feelings are read: before the first day, every week, and the last."""
    return tuple(sorted({*range(0, days + 1, WEEK), days}))


class Lived(NamedTuple):
    """What a run leaves: see `World`."""

    events: npt.NDArray[Any]
    overdue: npt.NDArray[np.int64]
    late: npt.NDArray[np.bool_]
    felt: npt.NDArray[np.float64]


def lived(setup: Setup, sampled: Sequence[int]) -> Lived:
    """Live a setup's days, reading what is past due every evening and what is felt on the sampled ones."""
    with ctrl_c_waits() as pressed:
        found = _lived(setup, sampled)
    if pressed:
        raise KeyboardInterrupt
    return found


def _lived(setup: Setup, sampled: Sequence[int]) -> Lived:
    run = Run(setup, replication=0, keep_events=True)
    p = setup.parameters[0]
    overdue = [run.book["overdue"].copy()]
    felt = [feelings_on(run.book, run.debtors, p, run.luck, setup.first_day - 1)]
    for evening, day in enumerate(run.days, 1):
        live_day(run, day)
        overdue.append(run.book["overdue"].copy())
        if evening in sampled:
            felt.append(feelings_on(run.book, run.debtors, p, run.luck, day))
    events, owed = run.outcome().events, np.array(overdue)
    return Lived(events, owed, late_on(events, owed, setup.first_day), np.array(felt))


def late_on(
    events: npt.NDArray[Any], overdue: npt.NDArray[np.int64], first_day: int
) -> npt.NDArray[np.bool_]:
    """Return who is late on which evening: past due, or rid of the debt because it was written off."""
    late = overdue > 0
    for event in events[events["kind"] == Kind.WRITTEN_OFF]:
        late[event["day"] - first_day + 1 :, event["account"]] = True
    return late


# --- what is read off -----------------------------------------------------------------------------


def counted(year: DebtorYear, world: World, share: Share) -> npt.NDArray[np.int64]:
    """Return how many debtors belong to a share, by evening; 0 is before the first day."""
    if share is Share.UP_TO_DATE:
        return (~world.late).sum(axis=1)
    if share is Share.PAYING:
        return _paying(year, world)
    seen = world.events[np.isin(world.events["kind"], KINDS[share])]
    first = np.full(len(year.ids), year.days + 1)
    np.minimum.at(first, seen["account"], seen["day"] - year.first_day + 1)
    return (first <= np.arange(year.days + 1)[:, None]).sum(axis=1)


def _paying(year: DebtorYear, world: World) -> npt.NDArray[np.int64]:
    paid = world.events[world.events["kind"] == Kind.PAID]
    on = np.zeros((year.days + 1, len(year.ids)), np.int64)
    on[paid["day"] - year.first_day + 1, paid["account"]] = 1
    so_far = np.concatenate([np.zeros((RECENT, len(year.ids)), np.int64), on.cumsum(axis=0)])
    return (so_far[RECENT:] > so_far[:-RECENT]).sum(axis=1)


def share_on(year: DebtorYear, world: World, share: Share, evening: int = -1) -> Interval:
    """Return a share on an evening, by default the last, with the interval that so many debtors allow."""
    return wilson_interval(int(counted(year, world, share)[evening]), len(year.ids))


def quartiles(world: World, feeling: str) -> npt.NDArray[np.float64]:
    """Return lower quartile, median and upper quartile of a feeling, [3, sample]."""
    found: npt.NDArray[np.float64] = np.quantile(
        world.felt[:, :, FEELINGS.index(feeling)], (0.25, 0.5, 0.75), axis=1
    )
    return found


def representative(year: DebtorYear, count: int = SHOWN) -> list[int]:
    """Return rows of debtors who stand for all: evenly spaced from who was past due least to who was most."""
    still_owed = year.under.overdue.sum(axis=0) / np.maximum(1, year.without.overdue.sum(axis=0))
    order = np.lexsort((still_owed, year.under.days_late))
    shown = min(count, len(order))
    places = (np.arange(shown) + 0.5) / shown * len(order)
    return [int(row) for row in order[places.astype(np.int64)]]


def is_message(year: DebtorYear, given: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
    """Return which of the treatments that were given are written: messages, letters, notices, offers."""
    messages = np.array([m in WRITTEN for m in year.mechanisms])
    of_these: npt.NDArray[np.bool_] = messages[given["detail"]]
    return of_these


def marks_of(year: DebtorYear, world: World, row: int) -> dict[Mark, list[int]]:
    """Return on which days what happened to a debtor, counted from 1, the first day."""
    events = world.events[world.events["account"] == row]
    found = {mark: _days(year, events, *kinds) for mark, kinds in MARKED.items()}
    given = events[events["kind"] == Kind.GIVEN]
    found[Mark.MESSAGE] = _days(year, given[is_message(year, given)], Kind.GIVEN)
    found[Mark.MISSED] = sorted({*_days(year, events, Kind.DIALLED)} - {*found[Mark.TALKED]})
    met = events[(events["kind"] == Kind.VISITED) & (events["detail"] == VisitEnd.HOLDER)]
    found[Mark.MET] = _days(year, met, Kind.VISITED)
    return {mark: found[mark] for mark in Mark}


def _days(year: DebtorYear, events: npt.NDArray[Any], *kinds: Kind) -> list[int]:
    days: list[int] = np.unique(events["day"][np.isin(events["kind"], kinds)] - year.first_day + 1).tolist()
    return days


TOTALS: dict[str, tuple[Kind, ...]] = {
    "payments": (Kind.PAID,),
    "dials": (Kind.DIALLED,),
    "contacts": (Kind.CONTACTED,),
    "promises": (Kind.PROMISED, Kind.PLANNED),
    "kept": (Kind.KEPT,),
    "broken": (Kind.BROKEN,),
    "complaints": (Kind.COMPLAINED,),
    "lawsuits": (Kind.SUED,),
    "written_off": (Kind.WRITTEN_OFF,),
    "sanctions": (Kind.SANCTIONED,),
}
"""Counts of events, by their name in the object."""


def totals(year: DebtorYear, world: World) -> dict[str, float]:
    """Return what happened to all debtors together; money in main units."""
    kinds = world.events["kind"]
    paid = int(world.events["cents"][kinds == Kind.PAID].sum())
    given = world.events[kinds == Kind.GIVEN]
    return {
        "paid": paid / 100,
        "messages": int(is_message(year, given).sum()),
        **{name: int(np.isin(kinds, wanted).sum()) for name, wanted in TOTALS.items()},
        "mean_days_late": float(world.days_late.mean()),
    }


def _world_object(year: DebtorYear, world: World) -> dict[str, Any]:
    return {
        "title": world.title.model_dump(),
        "totals": totals(year, world),
        "shares": {share.value: _share_object(year, world, share) for share in Share},
        "feelings": {feeling: _feeling_object(world, feeling) for feeling in FEELINGS},
    }


def _share_object(year: DebtorYear, world: World, share: Share) -> dict[str, list[float]]:
    counts = counted(year, world, share)
    found = [wilson_interval(int(counts[evening]), len(year.ids)) for evening in year.sampled]
    return {
        "debtors": [int(counts[evening]) for evening in year.sampled],
        "share": [each.mean for each in found],
        "low": [each.low for each in found],
        "high": [each.high for each in found],
    }


def _feeling_object(world: World, feeling: str) -> dict[str, list[float]]:
    return dict(zip(("lower", "median", "upper"), quartiles(world, feeling).tolist(), strict=True))


def _life_object(year: DebtorYear, row: int) -> dict[str, Any]:
    """Return one debtor's year in both worlds: past due by sampled evening, and what happened when."""
    worlds = {
        world.policy: {
            "overdue": [int(world.overdue[evening, row]) / 100 for evening in year.sampled],
            "days_late": int(world.days_late[row]),
            "marks": {mark.value: days for mark, days in marks_of(year, world, row).items() if days},
        }
        for world in year.worlds
    }
    return {"account": year.ids[row], "bucket": BUCKETS[year.buckets[row]], "worlds": worlds}
