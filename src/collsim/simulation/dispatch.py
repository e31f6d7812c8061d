"""Who gets what: the one place where people and work meet.

At each instant all facts are posted first: who has become free, who waits for whom
(`lives`). Then `dispatch` matches people and work in a canonical order: by what is urgent,
by who has waited longest, by row. Both runners only keep the time.
"""

from __future__ import annotations

from typing import Any

from collsim.debtors import transitions
from collsim.jit import compiled
from collsim.policies.conduct import refusal, window
from collsim.policies.steps import age, is_worked
from collsim.portfolio.ageing import BUCKETS, bucket_of
from collsim.randomness import Decision, draw, lognormal
from collsim.records import (
    MAX_BREAKS,
    Channel,
    Dialling,
    Doing,
    Kind,
    Listener,
    QueueEnd,
    Role,
)
from collsim.simulation.contact import INCOMING, dial, prepare_seconds
from collsim.simulation.dialler import ring_lines
from collsim.simulation.event_log import NOBODY
from collsim.simulation.floor import Floor, leave_queue, turn_down, write, write_of_staff
from collsim.simulation.heap import FIRST, is_empty, key_of, number_of, pop, push, remove, second_of
from collsim.simulation.lives import does, hangs_up_line, hears_the_decision, talks
from collsim.simulation.visits import next_address, set_out
from collsim.simulation.worklists import NONE, TAKEN, take
from collsim.simulation.world import local_second
from collsim.units import NEVER, rounded


@compiled
def dispatch(f: Floor, now: int) -> int:
    """Match people and work at an instant, and write into `crew.told` who has been given something.

    Returns:
        The next second at which there may be something to match though nothing happens before, or NEVER.
    """
    f.crew.told[0] = 0
    _connect_lines(f, now)
    _let_decisions_be_heard(f, now)
    _go_on_without_supervisors(f, now)
    _rest_or_go_home(f, now)
    _ask_supervisors(f, now)
    _answer_queue(f, now)
    next_back = _call_back(f, now)
    _call_by_list(f, now)
    for t in range(f.world.team_count):
        ring_lines(f, t, now)
    _send_visitors(f, now)
    return min(next_back, _next_look(f, now))


@compiled
def _tell(f: Floor, number: int) -> None:
    f.crew.told[f.crew.told[0] + 1] = number
    f.crew.told[0] += 1


@compiled
def _person(f: Floor, k: int) -> int:
    """Return the row of the k-th of those who are free, longest first."""
    return number_of(f.crew.free[k])


@compiled
def _gives(f: Floor, k: int, doing: int, now: int, until: int) -> int:
    """Give something to the k-th of those who are free; return his row."""
    c = _person(f, k)
    remove(f.crew.free, k)
    does(f, c, doing, now, until)
    _tell(f, c)
    return c


@compiled
def _first_free(f: Floor, team: int) -> int:
    """Return the place, among those who are free, of the first collector of a team; -1 for none."""
    for k in range(FIRST, f.crew.free[0] + 1):
        if f.crew.staff[_person(f, k)].team == team:
            return k
    return NONE


# --- answered lines ------------------------------------------------------------------------


@compiled
def _connect_lines(f: Floor, now: int) -> None:
    """Connect whoever has picked up a machine's call; where nobody is free, he is left hanging."""
    while not is_empty(f.crew.picked):
        line = number_of(pop(f.crew.picked))
        team = f.crew.lines[line].team
        k = _first_free(f, team)
        if k == NONE:
            _abandon(f, line, now)
        else:
            _connect(f, line, k, now)


@compiled
def _abandon(f: Floor, k: int, now: int) -> None:
    line = f.crew.lines[k]
    f.world.teams[line.team].abandoned += 1
    if line.listener != Listener.STRANGER:
        transitions.is_left_hanging(f.debtors[line.account], f.world.p)
    write(f, now, line.account, NOBODY, Kind.ABANDONED, line.team, 0, 0)
    hangs_up_line(f, k, now)


@compiled
def _connect(f: Floor, k: int, place: int, now: int) -> None:
    line = f.crew.lines[k]
    c = _gives(f, place, Doing.TALKING.value, now, NEVER)
    person = f.crew.staff[c]
    person.account = line.account
    person.treatment = line.treatment
    person.attempt = line.attempt
    person.listener = line.listener
    line.account = NOBODY
    talks(f, c, now)


# --- supervisors ---------------------------------------------------------------------------


@compiled
def _let_decisions_be_heard(f: Floor, now: int) -> None:
    """Let collectors whose supervisor has decided go on, unless the debtor has hung up."""
    while not is_empty(f.crew.answers):
        supervisor = f.crew.staff[number_of(pop(f.crew.answers))]
        c = supervisor.asked_by
        if _still_holds(f, key_of(supervisor.asked_at, c)):
            hears_the_decision(f, c, True, now)
            _tell(f, c)


@compiled
def _go_on_without_supervisors(f: Floor, now: int) -> None:
    """Let collectors who hold a line for a supervisor go on when none is at work."""
    while not is_empty(f.crew.asks) and not _is_there(f, Role.SUPERVISOR.value, now):
        key = pop(f.crew.asks)
        if _still_holds(f, key):
            hears_the_decision(f, number_of(key), False, now)
            _tell(f, number_of(key))


@compiled
def _still_holds(f: Floor, key: int) -> bool:
    """Return whether the debtor of a request is still on the line."""
    person = f.crew.staff[number_of(key)]
    return person.doing == Doing.HOLDING and person.since == second_of(key)


@compiled
def _ask_supervisors(f: Floor, now: int) -> None:
    """Give free supervisors the requests of collectors, and reported visits to check."""
    while not is_empty(f.crew.asks) and not _still_holds(f, f.crew.asks[FIRST]):
        pop(f.crew.asks)
    k = _free_of_role(f, Role.SUPERVISOR.value)
    while not is_empty(f.crew.asks) and k != NONE:
        key = pop(f.crew.asks)
        if _still_holds(f, key):
            _decides(f, k, number_of(key), now)
            k = _free_of_role(f, Role.SUPERVISOR.value)
    _check_visits(f, now)


@compiled
def _decides(f: Floor, k: int, c: int, now: int) -> None:
    person = f.crew.staff[c]
    s = _person(f, k)
    luck = draw(f.world.luck, f.debtors[person.account].who, f.day, Decision.DECIDING_TIME, person.attempt)
    p = f.world.p
    seconds = max(1, rounded(lognormal(luck, p.deciding_log_mean, p.deciding_log_sd)))
    f.crew.staff[s].asked_by = c
    f.crew.staff[s].asked_at = person.since
    f.crew.staff[s].account = person.account
    _gives(f, k, Doing.DECIDING.value, now, now + seconds)


@compiled
def _check_visits(f: Floor, now: int) -> None:
    while not is_empty(f.desk["reports"]):
        k = _free_of_role(f, Role.SUPERVISOR.value)
        if k == NONE:
            return
        row = number_of(pop(f.desk["reports"]))
        f.crew.staff[_person(f, k)].account = row
        _gives(f, k, Doing.CHECKING.value, now, now + max(1, rounded(f.world.p.check_seconds)))


@compiled
def _free_of_role(f: Floor, role: int) -> int:
    for k in range(FIRST, f.crew.free[0] + 1):
        if f.crew.staff[_person(f, k)].role == role:
            return k
    return NONE


@compiled
def _is_there(f: Floor, role: int, now: int) -> bool:
    """Return whether somebody of a role is at work, and not about to go home."""
    for c in range(f.crew.people):
        person = f.crew.staff[c]
        goes = person.doing == Doing.FREE and now >= person.ends
        if person.role == role and person.doing != Doing.AWAY and not goes:
            return True
    return False


# --- breaks and the end of the shift -------------------------------------------------------


@compiled
def _rest_or_go_home(f: Floor, now: int) -> None:
    """Send home whoever's shift is over, and into a break whoever's break has come."""
    k = FIRST
    while k <= f.crew.free[0]:
        person = f.crew.staff[_person(f, k)]
        if now >= person.ends:
            _gives(f, k, Doing.AWAY.value, now, NEVER)
        elif _break_is_due(person, now):
            seconds = person.break_seconds[person.breaks]
            person.breaks += 1
            c = _gives(f, k, Doing.RESTING.value, now, now + seconds)
            write_of_staff(f, now, c, Kind.RESTED, 0, 0, seconds)
        else:
            k += 1


@compiled
def _break_is_due(person: Any, now: int) -> bool:
    return (
        person.breaks < MAX_BREAKS
        and person.break_seconds[person.breaks] > 0
        and person.break_at[person.breaks] <= now
    )


# --- incoming calls ------------------------------------------------------------------------


@compiled
def _answer_queue(f: Floor, now: int) -> None:
    """Answer callers in the order in which they came."""
    closed = now >= f.world.floor.closes and not _is_there(f, Role.COLLECTOR.value, now)
    while not is_empty(f.desk["queue"]):
        key = pop(f.desk["queue"])
        row = number_of(key)
        if f.agenda[row].waits == 0:
            continue
        k = _free_collector(f, row, True)
        if f.agenda[row].held == 1:
            leave_queue(f, row, now, QueueEnd.ENGAGED.value)
        elif closed:
            leave_queue(f, row, now, QueueEnd.CLOSED.value)
        elif k == NONE:
            push(f.desk["passed"], key)
        else:
            _answer(f, row, k, now)
    _put_back(f, f.desk["queue"])


@compiled
def _put_back(f: Floor, heap: Any) -> None:
    """Let those who were passed over wait again."""
    while not is_empty(f.desk["passed"]):
        push(heap, pop(f.desk["passed"]))


@compiled
def _bucket(f: Floor, row: int) -> int:
    return bucket_of(max(0, age(f.book[row], f.day)))


@compiled
def _free_collector(f: Floor, row: int, incoming: bool) -> int:
    """Return the place of the first free collector of an account's bucket; else of any other; -1 for none.

    Incoming calls go only to teams that take them.
    """
    anybody = NONE
    if f.crew.free[0] == 0:
        return anybody
    bucket = _bucket(f, row)
    for k in range(FIRST, f.crew.free[0] + 1):
        t = f.crew.staff[_person(f, k)].team
        if t < 0 or (incoming and f.world.teams[t].inbound == 0):
            continue
        if _works(f, t, bucket):
            return k
        anybody = k if anybody == NONE else anybody
    return anybody


@compiled
def _works(f: Floor, team: int, bucket: int) -> bool:
    return (f.world.teams[team].buckets >> bucket) & 1 == 1


@compiled
def _answer(f: Floor, row: int, k: int, now: int) -> None:
    leave_queue(f, row, now, QueueEnd.ANSWERED.value)
    f.agenda[row].held = 1
    c = _gives(f, k, Doing.TALKING.value, now, NEVER)
    person = f.crew.staff[c]
    person.account = row
    person.treatment = f.world.calls_as
    person.attempt = INCOMING
    person.listener = Listener.HOLDER
    talks(f, c, now)


# --- outgoing calls ------------------------------------------------------------------------


@compiled
def _dial_by_hand(f: Floor, k: int, row: int, treatment: int, now: int) -> None:
    """Let the k-th of those who are free prepare a call and dial."""
    c = _person(f, k)
    person = f.crew.staff[c]
    prepares = prepare_seconds(f, c)
    write(f, now, row, c, Kind.PREPARED, 0, 0, prepares)
    begins = now + prepares
    person.account = row
    person.treatment = treatment
    person.listener, rings, person.attempt = dial(f, row, c, treatment, begins)
    _gives(f, k, Doing.DIALLING.value, now, begins + rings)


@compiled
def _call_back(f: Floor, now: int) -> int:
    """Make the calls back that were promised for now, in the order of the promised seconds.

    Returns:
        The second of the next one, or NEVER.
    """
    while not is_empty(f.desk["backs"]) and second_of(f.desk["backs"][FIRST]) <= now:
        key = pop(f.desk["backs"])
        row = number_of(key)
        account = f.book[row]
        if f.agenda[row].back_on > f.day or _is_superseded(f.agenda[row], key, f.day):
            continue
        if not is_worked(account) or account.last_contact == f.day or f.world.calls_as == NONE:
            f.agenda[row].back_on = NEVER
            continue
        engaged = f.agenda[row].held == 1 or f.agenda[row].waits == 1
        k = NONE if engaged else _free_collector(f, row, False)
        if k == NONE:
            push(f.desk["passed"], key)
        else:
            _dial_back(f, k, row, now)
    soonest = NEVER if is_empty(f.desk["backs"]) else second_of(f.desk["backs"][FIRST])
    _put_back(f, f.desk["backs"])
    return soonest


@compiled
def _is_superseded(agenda: Any, key: int, day: int) -> bool:
    """Return whether he has since asked to be called at another second of the day."""
    return agenda.back_on == day and agenda.back_at != second_of(key)


@compiled
def _dial_back(f: Floor, k: int, row: int, now: int) -> None:
    """Let the k-th of those who are free call back, if the rules permit it; what is too early waits."""
    c = _person(f, k)
    account, agenda = f.book[row], f.agenda[row]
    holiday = f.world.holiday == 1
    begins = now + prepare_seconds(f, c)
    local = local_second(f.world, account.zone, begins)
    rule = refusal(account, f.world.rules, Channel.PHONE.value, f.day, local, holiday)
    if rule < 0:
        f.desk[row].calls_as = TAKEN
        _dial_by_hand(f, k, row, f.world.calls_as, now)
        return
    turn_down(f, begins, row, c, rule)
    opens, closes = window(f.world.rules, Channel.PHONE.value, f.day, holiday)
    agenda.back_on = NEVER
    if local < opens and opens < closes:
        agenda.back_on = f.day
        agenda.back_at = now + opens - local
        push(f.desk["backs"], key_of(agenda.back_at, row))


@compiled
def _call_by_list(f: Floor, now: int) -> None:
    """Let those who dial by hand call down their lists."""
    k = FIRST
    while k <= f.crew.free[0]:
        c = _person(f, k)
        t = f.crew.staff[c].team
        if t >= 0 and f.world.teams[t].dialling == Dialling.MANUAL:
            begins = now + prepare_seconds(f, c)
            buckets = f.world.teams[t].buckets
            row = take(f, buckets, c, begins)
            if row != NONE:
                treatment = f.desk[row].calls_as
                f.desk[row].calls_as = TAKEN
                _dial_by_hand(f, k, row, treatment, now)
                continue
        k += 1


# --- visits --------------------------------------------------------------------------------


@compiled
def _send_visitors(f: Floor, now: int) -> None:
    """Send free visitors to their next address."""
    k = FIRST
    while k <= f.crew.free[0]:
        v = _person(f, k)
        row = next_address(f, v, now) if f.crew.staff[v].role == Role.VISITOR else NONE
        if row == NONE:
            k += 1
        else:
            until = set_out(f, v, row, now)
            _gives(f, k, Doing.TRAVELLING.value, now, until)


# --- when to look again --------------------------------------------------------------------


@compiled
def _next_look(f: Floor, now: int) -> int:
    """Return when something may be matched though nothing happens before: hours begin, a break is due."""
    look = NEVER
    for k in range(FIRST, f.crew.free[0] + 1):
        person = f.crew.staff[_person(f, k)]
        look = min(look, person.ends)
        if person.breaks < MAX_BREAKS and person.break_seconds[person.breaks] > 0:
            look = min(look, person.break_at[person.breaks])
    if f.crew.free[0] > 0:
        look = min(look, _next_opening(f, f.crew.calls, Channel.PHONE.value, now))
        look = min(look, _next_opening(f, f.crew.visits, Channel.VISIT.value, now))
    if not is_empty(f.desk["queue"]) and now < f.world.floor.closes:
        look = min(look, f.world.floor.closes)
    return look


@compiled
def _next_opening(f: Floor, places: Any, channel: int, now: int) -> int:
    """Return the next second at which the hours of a zone with work begin, or NEVER."""
    soonest = NEVER
    world = f.world
    opens, closes = window(world.rules, channel, f.day, world.holiday == 1)
    for k in range(len(BUCKETS) * world.zone_count):
        begins = opens - world.offsets[k % world.zone_count]
        if places[k].following < places[k].end and now < begins and opens < closes:
            soonest = min(soonest, begins)
    return soonest
