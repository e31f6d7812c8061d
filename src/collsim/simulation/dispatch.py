"""Who calls whom next: the work list of a day and the one place where people and work meet.

At each instant all facts are posted first: who is free. Then `dispatch` gives every free
collector, in the order of the staff, the best-ranked account that may be called now. Both
runners only keep the time.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.jit import compiled
from collsim.policies.cells import cell_of, worth_a_minute
from collsim.policies.conduct import refusal, window
from collsim.policies.steps import age, due_day, is_worked
from collsim.randomness import Decision, draw
from collsim.records import Channel, Mechanism, Ranking
from collsim.simulation.event_log import Log, bind
from collsim.simulation.morning import refuse
from collsim.simulation.oracle import true_worth_a_minute
from collsim.simulation.world import local_second
from collsim.units import NEVER

NONE = -1
NO_STEP = -1
LONG_AGO = 1e6
"""Days since the last call, for an account that was never called: before all others of its step."""
OUT = -np.inf
"""The score of an account that is not to be called."""


class Lists(NamedTuple):
    """The work lists of a day, one a time zone, each in the order in which it is worked.

    Attributes:
        rows: accounts, zone after zone, each zone in rank order.
        treatments: the call that each account of the book is to get, row of the catalogue.
        following: index into `rows` of the next account of each zone.
        sorted_ends: index after the last that has been put in order; the rest ranks lower and is
            sorted when it is reached, which on a busy floor it never is.
        ends: index after the last of each zone.
    """

    rows: npt.NDArray[np.int64]
    treatments: npt.NDArray[np.int64]
    following: npt.NDArray[np.int64]
    sorted_ends: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]


@compiled
def calling_step(account: Any, world: Any, dpd: int, day: int) -> int:
    """Return the first of the policy's calls that is due for an account today, or -1."""
    if not is_worked(account) or (account.channels >> Channel.PHONE) & 1 == 0:
        return NO_STEP
    for s in range(world.step_count):
        step = world.steps[s]
        calls = world.treatments[step.treatment].mechanism == Mechanism.CALL
        if calls and due_day(step, account, dpd, day) == day:
            return s
    return NO_STEP


@compiled
def score(account: Any, debtor: Any, world: Any, step: int, dpd: int, day: int, waiting: int) -> float:
    """Return how early an account is called under a built-in ranking: higher is earlier.

    Args:
        account, debtor: the account, and what is true (which the oracle alone reads).
        world: the world.
        step: the policy's call.
        dpd: age of the account.
        day: today.
        waiting: days since it was last called.
    """
    ranking = world.policy.ranking
    treatment = world.steps[step].treatment
    if ranking == Ranking.RANDOM:
        return draw(world.luck, account.who, day, Decision.RANDOM_RANK, 0)
    if ranking == Ranking.BALANCE:
        return float(account.balance)
    if ranking == Ranking.INDEX:
        return _if_positive(worth_a_minute(world, account, treatment, cell_of(account, dpd, day)))
    if ranking == Ranking.ORACLE:
        return _if_positive(true_worth_a_minute(account, debtor, world.p, world.policy, treatment, day))
    return min(waiting, LONG_AGO) - LONG_AGO * world.steps[step].rank


@compiled
def _if_positive(value: float) -> float:
    return value if value > 0.0 else OUT


@compiled
def rank_all(
    book: Any, debtors: Any, agenda: Any, world: Any, day: int, own: Any, scores: Any, treatments: Any
) -> int:
    """Score every account that stands on the work list; return how many may be called.

    Args:
        book, debtors, agenda: all accounts.
        world: the world.
        day: today.
        own: scores of a policy's own ranking, one an account, or empty.
        scores: written: the score of each account, OUT when it is not to be called.
        treatments: written: the call that each is to get.
    """
    count = 0
    for row in range(len(book)):
        scores[row] = OUT
        if agenda[row].callable > day:
            continue
        account = book[row]
        dpd = age(account, day)
        step = calling_step(account, world, dpd, day)
        if step == NO_STEP:
            continue
        treatments[row] = world.steps[step].treatment
        if len(own) > 0:
            scores[row] = own[row] if own[row] == own[row] else OUT
        else:
            waiting = day - account.last_dial
            scores[row] = score(account, debtors[row], world, step, dpd, day, waiting)
        if scores[row] > OUT:
            count += 1
    return count


def work_lists(
    zones: npt.NDArray[np.int64],
    scores: npt.NDArray[np.float64],
    treatments: npt.NDArray[np.int64],
    zone_count: int,
    likely: int,
) -> Lists:
    """Return the day's lists: in each zone the best accounts first, ties in the order of the book.

    Args:
        zones: zone of each account.
        scores: from `rank_all`.
        treatments: from `rank_all`.
        zone_count: how many zones there are.
        likely: how many accounts the floor will hardly exceed; only so many are put in order at once.
    """
    rows, sizes, heads = [], [], []
    for zone in range(zone_count):
        chosen = np.flatnonzero((zones == zone) & (scores > OUT))
        best, rest = _divided(chosen, scores, likely)
        rows += [best[np.argsort(-scores[best], kind="stable")], rest]
        sizes.append(len(chosen))
        heads.append(len(best))
    ends = np.cumsum(sizes).astype(np.int64)
    starts = ends - np.array(sizes, np.int64)
    order = np.concatenate(rows).astype(np.int64)
    return Lists(order, treatments, starts, starts + np.array(heads, np.int64), ends)


def _divided(
    chosen: npt.NDArray[np.int64], scores: npt.NDArray[np.float64], likely: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Divide accounts into the best ones, about so many, and the rest, which all rank lower."""
    if len(chosen) <= likely:
        return chosen, chosen[:0]
    place = len(chosen) - likely
    least = np.partition(scores[chosen], place)[place]
    return chosen[scores[chosen] >= least], chosen[scores[chosen] < least]


@compiled
def _sort_rest(scores: Any, lists: Lists, zone: int) -> None:
    """Put in order what was left for later in a zone."""
    rest = lists.rows[lists.sorted_ends[zone] : lists.ends[zone]]
    order = np.argsort(-scores[rest], kind="mergesort")
    rest[:] = rest[order]
    lists.sorted_ends[zone] = lists.ends[zone]


@compiled
def dispatch(
    book: Any,
    scores: Any,
    lists: Lists,
    staff: Any,
    given: Any,
    world: Any,
    journal: Any,
    log: Log,
    day: int,
    second: int,
) -> int:
    """Give every collector who is free at this instant an account to call.

    Args:
        book: all accounts.
        scores: from `rank_all`.
        lists: the work lists; they advance.
        staff: COLLECTOR records; who has `free_at` equal to this second is free.
        given: written for each free collector: the account's row, or -1 for nothing now.
        world: the world.
        journal, log: where refusals are written down.
        day: today.
        second: this instant, floor time.

    Returns:
        The second at which work may appear for those who got none, or NEVER today.
    """
    later = NEVER
    for c in range(len(staff)):
        if staff[c].free_at == second:
            given[c] = NONE
            if second < staff[c].ends:
                given[c] = _best(book, scores, lists, world, journal, log, c, day, second)
                if given[c] == NONE:
                    later = _next_opening(lists, world, day, second)
    return later


@compiled
def _best(
    book: Any,
    scores: Any,
    lists: Lists,
    world: Any,
    journal: Any,
    log: Log,
    collector: int,
    day: int,
    second: int,
) -> int:
    """Take from the lists the best account that may be called now; -1 when there is none."""
    best = NONE
    best_zone = NONE
    for zone in range(len(lists.ends)):
        head = _permitted_head(book, scores, lists, world, journal, log, collector, zone, day, second)
        if head != NONE and (best == NONE or _precedes(scores, head, best)):
            best = head
            best_zone = zone
    if best != NONE:
        lists.following[best_zone] += 1
    return best


@compiled
def _precedes(scores: Any, one: int, other: int) -> bool:
    return scores[one] > scores[other] or (scores[one] == scores[other] and one < other)


@compiled
def _permitted_head(
    book: Any,
    scores: Any,
    lists: Lists,
    world: Any,
    journal: Any,
    log: Log,
    collector: int,
    zone: int,
    day: int,
    second: int,
) -> int:
    """Pass over the accounts of a zone that a rule refuses; return the first that may be called now.

    A zone whose hours have not begun keeps its accounts for later.
    """
    local = local_second(world, zone, second)
    holiday = world.holiday == 1
    while lists.following[zone] < lists.ends[zone]:
        if lists.following[zone] == lists.sorted_ends[zone]:
            _sort_rest(scores, lists, zone)
        row = lists.rows[lists.following[zone]]
        rule = refusal(book[row], world.rules, Channel.PHONE, day, local, holiday)
        if rule < 0:
            return row
        refuse(book[row], journal, row, day, second, collector, rule)
        bind(journal, log)
        opens, closes = window(world.rules, Channel.PHONE, day, holiday)
        if local < opens and opens < closes:
            return NONE
        lists.following[zone] += 1
    return NONE


@compiled
def _next_opening(lists: Lists, world: Any, day: int, second: int) -> int:
    """Return the next second at which the hours of a zone with work begin, or NEVER."""
    soonest = NEVER
    opens, closes = window(world.rules, Channel.PHONE, day, world.holiday == 1)
    for zone in range(len(lists.ends)):
        begins = opens - world.offsets[zone]
        if lists.following[zone] < lists.ends[zone] and second < begins and opens < closes:
            soonest = min(soonest, begins)
    return soonest
