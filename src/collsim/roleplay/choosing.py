"""With whom to practise: a debtor of the portfolio, as hard as was asked for.

How hard a debtor is, nobody decides: it is how often the reference collector, who follows the standard
strategy with the average skill, agrees nothing with him, in many calls of different luck.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.debtors.personalities import draw_debtors
from collsim.errors import InputError
from collsim.randomness import who
from collsim.records import CALL
from collsim.roleplay.encounter import Scene, meet
from collsim.roleplay.trial_calls import call_all
from collsim.simulation.setup import Setup

SAMPLE = 200
"""Debtors, drawn by the seed, among whom one is chosen and by whom the quintiles are set."""
TRIVIAL = 0.1
"""Share of the median past due amount below which there is nothing to talk about."""
TRIES = 20
"""Calls of the reference collector with each."""
LEVELS = 5


class Wanted(NamedTuple):
    """What a trainee wants to practise; None for anything.

    Attributes:
        difficulty: 1 to 5.
        objection: row of an objection that he brings to the call.
        manner: row of a manner.
    """

    difficulty: int | None = None
    objection: int | None = None
    manner: int | None = None


@dataclass(frozen=True)
class Candidate:
    """A debtor with whom to practise.

    Attributes:
        row: of his account in the setup's book.
        failure: share of the reference collector's calls in which nothing is agreed.
        difficulty: the quintile of it among the sample, 1 to 5.
    """

    row: int
    failure: float
    difficulty: int


def late_rows(setup: Setup, seed: int) -> npt.NDArray[np.int64]:
    """Return the rows of accounts that are past due, in an order that the seed shuffles.

    Of next to nothing nobody negotiates: less than a tenth of the median is left out.

    Raises:
        InputError: nothing is past due.
    """
    overdue = setup.book["overdue"]
    if not np.any(overdue > 0):
        raise InputError("nothing is past due in this portfolio, so there is nobody to practise with")
    late = np.flatnonzero(overdue >= max(1.0, TRIVIAL * float(np.median(overdue[overdue > 0]))))
    return np.array(sorted(late, key=lambda row: who("practice", f"{seed}:{setup.ids[row]}")), np.int64)


def choose(setup: Setup, scene: Scene, rows: Sequence[int], wanted: Wanted) -> Candidate:
    """Return the first debtor of a list who is what was wanted.

    Args:
        setup: portfolio, population and content.
        scene: of the seed's world.
        rows: of accounts, in the order of preference.
        wanted: what is to be practised.

    Raises:
        InputError: there is no such debtor among them.
    """
    sample = [int(row) for row in rows[:SAMPLE]]
    judged = judge(setup, scene, sample)
    fitting = (each for each in judged if wanted.difficulty in (None, each.difficulty))
    found = next((each for each in fitting if _fits(setup, scene, each.row, wanted)), None)
    if found is None:
        raise InputError(
            f"none of {len(sample)} late debtors is like that; ask for less (difficulty, objection, manner) "
            "or name another seed"
        )
    return found


def judge(setup: Setup, scene: Scene, rows: Sequence[int]) -> list[Candidate]:
    """Return how hard the debtors of some accounts are, in the order given.

    Those with whom the reference collector fails alike stand in the order of the list, so that the
    quintiles are as large as they can be alike.
    """
    failures = failures_of(setup, scene, rows)
    places = np.argsort(np.argsort(failures, kind="stable"), kind="stable")
    quintiles = 1 + places * LEVELS // max(1, len(rows))
    return [
        Candidate(row, float(failure), int(quintile))
        for row, failure, quintile in zip(rows, failures, quintiles, strict=True)
    ]


def failures_of(setup: Setup, scene: Scene, rows: Sequence[int]) -> npt.NDArray[np.float64]:
    """Return the shares of the reference collector's calls that agree nothing, by account."""
    accounts, day = setup.book[np.asarray(rows, np.int64)], setup.first_day
    debtors = draw_debtors(accounts, setup.population, scene.p, scene.luck, day)
    calls = np.zeros((len(accounts), TRIES), CALL)
    call_all(accounts, debtors, calls, scene.p, scene.talk, scene.luck, scene.policy, scene.reference, day)
    return np.asarray(np.sum(calls["agreed"] == 0, axis=1) / TRIES)


def _fits(setup: Setup, scene: Scene, row: int, wanted: Wanted) -> bool:
    """Return whether a debtor has the manner that is wanted, and brings the objection to his first call."""
    if wanted.manner is None and wanted.objection is None:
        return True
    met = meet(setup, scene, row)
    if wanted.manner is not None and met.debtor.manner != wanted.manner:
        return False
    brought = {int(each) for each in (*met.call.deck, *met.call.reasons)}
    return wanted.objection is None or wanted.objection in brought


def rows_of(setup: Setup, ids: Iterable[str], source: str) -> list[int]:
    """Return the rows of the accounts of a work list, in its order.

    Raises:
        InputError: none of them is in the portfolio, or nothing is past due on any.
    """
    by_id = {account: row for row, account in enumerate(setup.ids)}
    listed = list(ids)
    known = [by_id[each] for each in listed if each in by_id]
    late = [row for row in known if setup.book[row]["overdue"] > 0]
    if not late:
        raise InputError(
            f"{source}: of {len(listed)} accounts listed, {len(known)} are in the portfolio and none of "
            "these is past due; name the portfolio that the list is of with --portfolio"
        )
    return late
