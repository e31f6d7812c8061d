"""Field visits: the way to an address, the door, and what a supervisor finds when he checks."""

from __future__ import annotations

from typing import Any

import numpy as np

from collsim.debtors import transitions
from collsim.jit import compiled
from collsim.policies.conduct import refusal, window
from collsim.policies.steps import is_worked
from collsim.portfolio.ageing import BUCKETS
from collsim.randomness import Decision, draw
from collsim.records import Channel, Doing, Kind, Listener, VisitEnd
from collsim.records.recent import count_attempt
from collsim.simulation.contact import (
    AT_THE_DOOR,
    count_contact,
    end_conversation,
    hold_conversation,
    is_put_off,
    lets_go,
    likely_there,
    set_free,
)
from collsim.simulation.floor import Floor, turn_down, write
from collsim.simulation.heap import key_of, push
from collsim.simulation.worklists import NONE, TAKEN, precedes
from collsim.simulation.world import local_second
from collsim.units import NEVER, rounded


@compiled
def travel_seconds(floor: Any, one: int, other: int) -> int:
    """Return the way from one area to another; areas lie in rows of a square, the office in the first.

    Args:
        floor: FLOOR.
        one, other: areas.
    """
    side = max(1, int(np.ceil(np.sqrt(floor.areas))))
    steps = abs(one // side - other // side) + abs(one % side - other % side)
    return floor.within + steps * floor.between


@compiled
def next_address(f: Floor, visitor: int, now: int) -> int:
    """Return the nearest address that may be visited and is on the list, ties by rank; -1 for none.

    What a rule refuses at the time of arrival leaves the list; where the hours of its zone have not begun
    by then, it waits for them.
    """
    area = f.crew.staff[visitor].area
    holiday = f.world.holiday == 1
    best, shortest = NONE, NEVER
    last = f.crew.visits[len(BUCKETS) * f.world.zone_count - 1].end
    for at in range(last):
        row = f.desk[at].visits_row
        account = f.book[row]
        if f.desk[row].visits_as == TAKEN or f.agenda[row].held == 1 or f.agenda[row].waits == 1:
            continue
        way = travel_seconds(f.world.floor, area, account.area)
        if way > shortest or (way == shortest and not _ranks_before(f.desk, row, best)):
            continue
        if not is_worked(account) or account.last_contact == f.day:
            f.desk[row].visits_as = TAKEN
            continue
        local = local_second(f.world, account.zone, now + way)
        opens, closes = window(f.world.rules, Channel.VISIT.value, f.day, holiday)
        if local < opens and opens < closes:
            continue
        rule = refusal(account, f.world.rules, Channel.VISIT.value, f.day, local, holiday)
        if rule >= 0:
            turn_down(f, now, row, visitor, rule)
            f.desk[row].visits_as = TAKEN
            continue
        best, shortest = row, way
    return best


@compiled
def _ranks_before(desk: Any, one: int, other: int) -> bool:
    return precedes(desk[one].visits_score, one, desk[other].visits_score, other)


@compiled
def set_out(f: Floor, visitor: int, row: int, now: int) -> int:
    """Let a visitor set out for an address; return the second at which he is at the door.

    One who is not watched may stay where he is and report that nobody was at home.
    """
    person = f.crew.staff[visitor]
    world = f.world
    treatment = f.desk[row].visits_as
    f.desk[row].visits_as = TAKEN
    account = f.book[row]
    person.account = row
    person.treatment = treatment
    person.attempt = AT_THE_DOOR
    f.agenda[row].held = 1
    account.last[treatment] = f.day
    account.given[treatment] += 1
    count_attempt(account, Channel.VISIT.value, f.day)
    account.refused_rule = -1
    skips = world.p.skips_visits * 0.5**person.caught
    luck = draw(world.luck, person.who, f.day, Decision.VISIT_MADE, person.outings)
    person.outings += 1
    person.listener = NOT_MADE if luck < skips else 0
    way = travel_seconds(world.floor, person.area, account.area)
    if person.listener != NOT_MADE:
        person.area = account.area
    return now + way


NOT_MADE = -2
"""Stands for the listener of a visit that is only reported."""


@compiled
def knock(f: Floor, visitor: int, now: int) -> None:
    """A visitor is at the door: somebody opens, or nobody does."""
    person = f.crew.staff[visitor]
    world = f.world
    row = person.account
    if person.listener != NOT_MADE:
        way = now - person.since
        write(f, person.since, row, visitor, Kind.TRAVELLED, person.treatment, 0, way)
        wears = world.treatments[person.treatment].wears
        hour = likely_there(f, row, now)
        person.listener = transitions.opens_door(
            f.debtors[row], world.p, world.luck, f.day, hour, person.treatment, wears
        )
    seconds = max(1, rounded(world.p.door_seconds))
    if person.listener >= 0:
        talked = hold_conversation(f, visitor)
        seconds = talked if person.listener == Listener.HOLDER else seconds
    person.doing = Doing.VISITING
    person.since = now
    person.until = now + seconds


@compiled
def leave_door(f: Floor, visitor: int, now: int) -> bool:
    """End a visit and report it; return whether there is anything to write notes about."""
    person = f.crew.staff[visitor]
    row = person.account
    end = visit_end(person.listener)
    cost = f.world.treatments[person.treatment].cost if end != VisitEnd.NOT_MADE else 0
    write(f, person.since, row, visitor, Kind.VISITED, end, cost, now - person.since)
    spoken = end == VisitEnd.HOLDER
    if spoken:
        person.contacts += 1
        if not is_put_off(f.crew.talks[visitor]):
            count_contact(f.book[row], Channel.VISIT.value, f.day, visitor)
            end_conversation(f, visitor, now)
    if end == VisitEnd.NOT_MADE:
        set_free(f.agenda[row], f.day)
    else:
        lets_go(f, visitor, now)
    f.agenda[row].visitor = visitor
    f.agenda[row].visit_end = end
    f.agenda[row].visited_as = person.treatment
    luck = draw(f.world.luck, f.debtors[row].who, f.day, Decision.CHECKS, 0)
    if luck < f.world.floor.checks:
        push(f.desk["reports"], key_of(now, row))
    return spoken


@compiled
def visit_end(listener: int) -> int:
    """Return the `VisitEnd` of whom a visitor met."""
    if listener == NOT_MADE:
        return VisitEnd.NOT_MADE.value
    if listener == Listener.HOLDER:
        return VisitEnd.HOLDER.value
    return VisitEnd.OTHER.value if listener >= 0 else VisitEnd.NOT_HOME.value


@compiled
def check(f: Floor, supervisor: int, now: int) -> None:
    """A supervisor has checked a reported visit; one that was not made is struck from the history."""
    person = f.crew.staff[supervisor]
    row = person.account
    agenda = f.agenda[row]
    account = f.book[row]
    luck = draw(f.world.luck, account.who, f.day, Decision.CHECKS, 1)
    found = agenda.visit_end == VisitEnd.NOT_MADE and luck < f.world.p.found_out
    write(f, person.since, row, supervisor, Kind.CHECKED, int(found), 0, now - person.since)
    if found:
        f.crew.staff[agenda.visitor].caught += 1
        account.last[agenda.visited_as] = -NEVER
        account.given[agenda.visited_as] -= 1
