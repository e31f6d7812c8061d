"""The work lists of a day: which accounts are to be called or visited, best first.

There is a list for every ageing bucket in every time zone, so that a team works those of its
own buckets and a zone whose hours have not begun waits without holding up the others.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from collsim.jit import compiled
from collsim.policies.cells import cell_of, worth_a_minute
from collsim.policies.conduct import refusal, window
from collsim.policies.steps import age, due_day, is_worked, leads_to_him
from collsim.portfolio.ageing import BUCKETS, bucket_of
from collsim.randomness import Decision, draw
from collsim.records import Channel, Mechanism, Ranking, Voices
from collsim.simulation.floor import Floor, turn_down
from collsim.simulation.oracle import true_worth_a_minute
from collsim.simulation.world import local_second
from collsim.units import NEVER

NONE = -1
NO_STEP = -1
TAKEN = -1
"""Stands for the treatment of an account that has been taken from its list."""
LONG_AGO = 1e6
"""Days since the last call, for an account that was never called: before all others of its step."""
OUT = -np.inf
"""The score of an account that is not on a list."""
LOOKS_AT = 8
"""How many accounts down a list one looks for a better suited one."""


# --- ranking -------------------------------------------------------------------------------


@compiled
def listed_step(account: Any, world: Any, mechanism: int, channel: int, dpd: int, day: int) -> int:
    """Return the first of the policy's calls, or visits, that is due for an account today, or -1."""
    if not is_worked(account) or not leads_to_him(account, channel):
        return NO_STEP
    for s in range(world.step_count):
        step = world.steps[s]
        of_this_kind = world.treatments[step.treatment].mechanism == mechanism
        if of_this_kind and due_day(step, account, dpd, day) == day:
            return s
    return NO_STEP


@compiled
def score(account: Any, debtor: Any, world: Any, step: int, dpd: int, day: int) -> float:
    """Return how early an account is worked under a built-in ranking: higher is earlier.

    Args:
        account, debtor: the account, and what is true (which the oracle alone reads).
        world: the world.
        step: the policy's call or visit.
        dpd: age of the account.
        day: today.
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
    return min(day - account.last[treatment], LONG_AGO) - LONG_AGO * world.steps[step].rank


@compiled
def _if_positive(value: float) -> float:
    return value if value > 0.0 else OUT


@compiled
def rank_all(
    book: Any,
    debtors: Any,
    agenda: Any,
    world: Any,
    day: int,
    own: Any,
    mechanism: int,
    channel: int,
    scores: Any,
    treatments: Any,
    places: Any,
) -> None:
    """Score every account that is to be called, or visited.

    Args:
        book, debtors, agenda: all accounts.
        world: the world.
        day: today.
        own: scores of a policy's own ranking, one an account, or empty.
        mechanism, channel: of what is listed.
        scores: written: the score of each account, OUT when it is not on the list.
        treatments: written: what each is to get.
        places: written: on which list each stands.
    """
    calls = mechanism == Mechanism.CALL
    for row in range(len(book)):
        scores[row] = OUT
        if (agenda[row].callable if calls else agenda[row].visitable) > day:
            continue
        account = book[row]
        dpd = age(account, day)
        step = listed_step(account, world, mechanism, channel, dpd, day)
        if step == NO_STEP:
            continue
        treatments[row] = world.steps[step].treatment
        places[row] = bucket_of(max(0, dpd)) * world.zone_count + account.zone
        if len(own) > 0:
            scores[row] = own[row] if own[row] == own[row] else OUT
        else:
            scores[row] = score(account, debtors[row], world, step, dpd, day)


def write_lists(
    rows: npt.NDArray[np.int64],
    places: npt.NDArray[Any],
    scores: npt.NDArray[np.float64],
    on: npt.NDArray[np.int64],
    zone_count: int,
    likely: int,
) -> None:
    """Write the day's lists: in each the best accounts first, ties in the order of the book.

    Args:
        rows: written: accounts, list after list.
        places: written: PLACE records, where each list begins and ends.
        scores, on: from `rank_all`.
        zone_count: how many time zones there are.
        likely: how many accounts the floor will hardly exceed; only so many are put in order at once.
    """
    places[:] = 0
    listed = np.flatnonzero(scores > OUT)
    at = 0
    for place in range(len(BUCKETS) * zone_count):
        best, rest = _divided(listed[on[listed] == place], scores, likely)
        best = best[np.argsort(-scores[best], kind="stable")]
        sorted_end, end = at + len(best), at + len(best) + len(rest)
        rows[at:sorted_end], rows[sorted_end:end] = best, rest
        places[place]["following"], places[place]["sorted_end"], places[place]["end"] = at, sorted_end, end
        at = end


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
def _sort_rest(f: Floor, place: Any) -> None:
    """Put in order what was left for later in a list of calls."""
    rest = f.desk["calls_row"][place.sorted_end : place.end].copy()
    scores = np.empty(len(rest))
    for k in range(len(rest)):
        scores[k] = -f.desk[rest[k]].calls_score
    order = np.argsort(scores, kind="mergesort")
    for k in range(len(rest)):
        f.desk[place.sorted_end + k].calls_row = rest[order[k]]
    place.sorted_end = place.end


# --- taking --------------------------------------------------------------------------------


@compiled
def take(f: Floor, buckets: int, voice: int, second: int) -> int:
    """Return the best account of some buckets that may be called now; -1 when there is none.

    Args:
        f: the floor.
        buckets: bits of the buckets.
        voice: row of the collector for whom it is, or -1 for a machine.
        second: when the telephone would begin to ring, floor time.
    """
    best = NONE
    zones = f.world.zone_count
    for k in range(len(BUCKETS) * zones):
        place = f.crew.calls[k]
        if (buckets >> (k // zones)) & 1 == 0 or place.following == place.end:
            continue
        row = _suited(f, place, k % zones, voice, second)
        if row == NONE:
            continue
        if best == NONE or precedes(f.desk[row].calls_score, row, f.desk[best].calls_score, best):
            best = row
    return best


@compiled
def precedes(mine: float, one: int, his: float, other: int) -> bool:
    """Return whether an account with a score stands before another on a list: ties by row."""
    return mine > his or (mine == his and one < other)


@compiled
def _suited(f: Floor, place: Any, zone: int, voice: int, second: int) -> int:
    """Return the first account of a list that suits the voice, of the next few that may be called.

    Where none of them does, the first. What a rule refuses leaves the list, but a zone whose
    hours have not begun keeps its accounts for later.
    """
    world = f.world
    local = local_second(world, zone, second)
    holiday = world.holiday == 1
    _pass_taken(f, place)
    first, seen = NONE, 0
    at = place.following
    while at < place.end and seen < LOOKS_AT:
        if at == place.sorted_end:
            _sort_rest(f, place)
        row = f.desk[at].calls_row
        at += 1
        agenda = f.agenda[row]
        if f.desk[row].calls_as == TAKEN or agenda.held == 1 or agenda.waits == 1:
            continue
        account = f.book[row]
        waits_for_his_hour = f.day <= agenda.back_on and agenda.back_on < NEVER
        if waits_for_his_hour or not is_worked(account) or account.last_contact == f.day:
            f.desk[row].calls_as = TAKEN
            continue
        rule = refusal(account, world.rules, Channel.PHONE.value, f.day, local, holiday)
        if rule >= 0:
            turn_down(f, second, row, voice, rule)
            opens, closes = window(world.rules, Channel.PHONE.value, f.day, holiday)
            if local < opens and opens < closes:
                return NONE
            f.desk[row].calls_as = TAKEN
            continue
        if _suits(account, world.policy.voices, voice):
            return row
        first = row if first == NONE else first
        seen += 1
    return first


@compiled
def _pass_taken(f: Floor, place: Any) -> None:
    """Let a list begin with an account that has not been taken."""
    while place.following < place.end:
        if place.following == place.sorted_end:
            _sort_rest(f, place)
        if f.desk[f.desk[place.following].calls_row].calls_as != TAKEN:
            return
        place.following += 1


@compiled
def _suits(account: Any, voices: int, voice: int) -> bool:
    """Return whether a collector is the one to call an account that has been spoken to before."""
    if voices == Voices.ANY or account.voice < 0 or voice < 0:
        return True
    return (account.voice != voice) if voices == Voices.ROTATE else (account.voice == voice)
