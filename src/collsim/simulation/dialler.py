"""Machines that dial: how many lines to ring, so that no cap on abandoned calls is ever exceeded.

A line may be opened only if the cap would hold even when every ringing line is answered at
once and nobody else becomes free: (abandoned + ringing - free) <= cap (answered + ringing).
When collectors leave, lines that this rule no longer allows are cut while they still ring.
The cap is thus kept at every moment, not on average.
"""

from __future__ import annotations

from typing import Any

from collsim.jit import compiled
from collsim.records import Dialling, Doing, Kind
from collsim.simulation.contact import dial
from collsim.simulation.event_log import NOBODY
from collsim.simulation.floor import Floor, write
from collsim.simulation.heap import FIRST, number_of
from collsim.simulation.lives import hangs_up_line
from collsim.simulation.worklists import NONE, TAKEN, take
from collsim.units import NEVER

GUESSED_DIALS = 20.0
GUESSED_ANSWERS = 6.0
"""What a machine takes for granted of its dials before it has made any: three in ten are answered."""


@compiled
def is_allowed(team: Any, ringing: int, free: int) -> bool:
    """Return whether so many lines may ring: the cap holds whoever picks up.

    Args:
        team: TEAM.
        ringing: lines.
        free: collectors of the team who are free.
    """
    worst = team.abandoned + max(0, ringing - free)
    return worst == team.abandoned or worst <= team.cap * (team.answered + ringing)


@compiled
def lines_wanted(team: Any, free: int, soon: int) -> int:
    """Return how many lines a machine would like to ring.

    Args:
        team: TEAM.
        free: collectors of the team who are free.
        soon: those who write notes and will be free soon; only a predictive machine counts on them.
    """
    if team.dialling == Dialling.POWER:
        return int(team.lines * free)
    answered = (team.answered + GUESSED_ANSWERS) / (team.dialled + GUESSED_DIALS)
    ready = free + soon
    return int(min(team.lines * ready, ready / answered))


@compiled
def ring_lines(f: Floor, t: int, now: int) -> None:
    """Open lines of a team, or cut some, by who is free now."""
    team = f.world.teams[t]
    if team.dialling == Dialling.MANUAL:
        return
    free, soon = _ready(f, t)
    while team.ringing > 0 and not is_allowed(team, team.ringing, free):
        _cut_last(f, t, now)
    if now >= team.closes:
        return
    wanted = lines_wanted(team, free, soon)
    while team.ringing < wanted and is_allowed(team, team.ringing + 1, free):
        if not _open_line(f, t, now):
            return


@compiled
def _ready(f: Floor, t: int) -> tuple[int, int]:
    """Return how many collectors of a team are free, and how many will soon be."""
    free, soon = 0, 0
    for k in range(FIRST, f.crew.free[0] + 1):
        if f.crew.staff[number_of(f.crew.free[k])].team == t:
            free += 1
    for c in range(f.crew.people):
        person = f.crew.staff[c]
        if person.team == t and person.doing == Doing.NOTING and person.until < person.ends:
            soon += 1
    return free, soon


@compiled
def _open_line(f: Floor, t: int, now: int) -> bool:
    """Ring the best account of a team's lists; return False when there is none, or no line."""
    k = _unused_line(f, t)
    if k == NONE:
        return False
    team = f.world.teams[t]
    row = take(f, team.buckets, NOBODY, now)
    if row == NONE:
        return False
    line = f.crew.lines[k]
    line.treatment = f.desk[row].calls_as
    f.desk[row].calls_as = TAKEN
    line.account = row
    line.since = now
    line.listener, seconds, line.attempt = dial(f, row, NOBODY, line.treatment, now)
    line.until = now + seconds
    team.ringing += 1
    team.dialled += 1
    tell_line(f, k)
    return True


@compiled
def tell_line(f: Floor, k: int) -> None:
    """Say that a line has begun to ring."""
    f.crew.told[f.crew.told[0] + 1] = f.crew.people + k
    f.crew.told[0] += 1


@compiled
def _unused_line(f: Floor, t: int) -> int:
    for k in range(f.crew.line_count):
        if f.crew.lines[k].team == t and f.crew.lines[k].account == NOBODY:
            return k
    return NONE


@compiled
def _cut_last(f: Floor, t: int, now: int) -> None:
    """Give up the line of a team that began to ring last."""
    last = NONE
    for k in range(f.crew.line_count):
        line = f.crew.lines[k]
        rings = line.team == t and line.until != NEVER
        if rings and (last == NONE or line.since >= f.crew.lines[last].since):
            last = k
    write(f, now, f.crew.lines[last].account, NOBODY, Kind.CUT, t, 0, 0)
    f.world.teams[t].ringing -= 1
    hangs_up_line(f, last, now)
