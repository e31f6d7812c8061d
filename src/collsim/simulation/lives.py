"""What becomes of somebody when his time is up: the facts of an instant.

Every function touches one person, one account and the sorted lists of who waits, so facts of
one instant commute: in which order a runner posts them makes no difference.
"""

from __future__ import annotations

from collsim.collectors.form import rests, works
from collsim.jit import compiled
from collsim.negotiation.conversation import conclude
from collsim.records import Channel, Doing, Kind, Listener, QueueEnd, Reply
from collsim.simulation.contact import (
    count_contact,
    end_conversation,
    is_put_off,
    is_vulnerable,
    let_go,
    lets_go,
    notes_seconds,
    speak,
)
from collsim.simulation.event_log import NOBODY
from collsim.simulation.floor import Floor, leave_queue, write
from collsim.simulation.heap import insert, key_of, push
from collsim.simulation.visits import check, knock, leave_door
from collsim.units import NEVER

# --- the staff -----------------------------------------------------------------------------


@compiled
def goes_on(f: Floor, c: int, now: int) -> None:
    """Let somebody of the staff go on when what he was doing is over."""
    person = f.crew.staff[c]
    doing = person.doing
    if doing == Doing.RESTING:
        rests(person, f.world.p, now - person.since)
    elif doing != Doing.AWAY:
        works(person, now - person.since)
    if doing == Doing.DIALLING:
        _hears_the_end_of_the_ringing(f, c, now)
    elif doing == Doing.TALKING:
        _ends_the_talk(f, c, now)
    elif doing == Doing.HOLDING:
        _is_left_on_hold(f, c, now)
    elif doing == Doing.TRAVELLING:
        knock(f, c, now)
    elif doing == Doing.VISITING:
        if leave_door(f, c, now):
            writes_notes(f, c, now)
        else:
            is_free(f, c, now)
    else:
        _ends_what_holds_nobody(f, c, now)
        is_free(f, c, now)


@compiled
def is_free(f: Floor, c: int, now: int) -> None:
    """Let somebody wait for what comes next."""
    does(f, c, Doing.FREE.value, now, NEVER)
    f.crew.staff[c].account = NOBODY
    insert(f.crew.free, key_of(now, c))


@compiled
def does(f: Floor, c: int, doing: int, now: int, until: int) -> None:
    """Let somebody do something from now until a second."""
    person = f.crew.staff[c]
    person.doing = doing
    person.since = now
    person.until = until


@compiled
def _ends_what_holds_nobody(f: Floor, c: int, now: int) -> None:
    """Write down notes, decisions and checks, during which no account is held."""
    person = f.crew.staff[c]
    if person.doing == Doing.NOTING:
        _note_length(f, c, Kind.NOTED.value, now)
    elif person.doing == Doing.DECIDING:
        _note_length(f, c, Kind.DECIDED.value, now)
        push(f.crew.answers, key_of(now, c))
    elif person.doing == Doing.CHECKING:
        check(f, c, now)


@compiled
def _note_length(f: Floor, c: int, kind: int, now: int) -> None:
    """Write down what somebody has been doing about an account until now."""
    person = f.crew.staff[c]
    write(f, person.since, person.account, c, kind, 0, 0, now - person.since)


@compiled
def _hears_the_end_of_the_ringing(f: Floor, c: int, now: int) -> None:
    """Somebody picks up, or nobody does."""
    person = f.crew.staff[c]
    person.dials += 1
    if person.listener < 0:
        lets_go(f, c, now)
        is_free(f, c, now)
        return
    talks(f, c, now)


@compiled
def talks(f: Floor, c: int, now: int) -> None:
    """Let a collector talk with whoever is on the line."""
    does(f, c, Doing.TALKING.value, now, now + speak(f, c, now))


@compiled
def _ends_the_talk(f: Floor, c: int, now: int) -> None:
    """A talk is over: for good, or until a supervisor has decided."""
    person = f.crew.staff[c]
    if person.listener != Listener.HOLDER:
        lets_go(f, c, now)
        is_free(f, c, now)
        return
    call = f.crew.talks[c]
    person.contacts += 1
    length = now - person.since
    write(f, person.since, person.account, c, Kind.CONTACTED, call.last_reply, 0, length)
    if is_put_off(call):
        promises_to_call_back(f, c, now)
        lets_go(f, c, now)
        writes_notes(f, c, now)
        return
    count_contact(f.book[person.account], Channel.PHONE.value, f.day, c)
    if call.escalated == 1:
        does(f, c, Doing.HOLDING.value, now, now + call.holds)
        push(f.crew.asks, key_of(now, c))
        return
    closes_the_call(f, c, now)


@compiled
def promises_to_call_back(f: Floor, c: int, now: int) -> None:
    """Write down when he is to be called again: today, or tomorrow when the floor closes before."""
    row = f.crew.staff[c].account
    agenda = f.agenda[row]
    floor = f.world.floor
    due = now + f.crew.talks[c].call_in
    ahead = 0
    if due >= floor.closes:
        ahead = 1
        due = floor.opens + (due - floor.closes) % (floor.closes - floor.opens)
    agenda.back_on = f.day + ahead
    agenda.back_at = due
    if ahead == 0:
        push(f.desk["backs"], key_of(due, row))
    write(f, now, row, c, Kind.CALL_BACK, ahead, 0, 0)


@compiled
def _is_left_on_hold(f: Floor, c: int, now: int) -> None:
    """He hangs up before a supervisor has decided."""
    _note_length(f, c, Kind.HELD.value, now)
    f.crew.talks[c].last_reply = Reply.HANGS_UP
    closes_the_call(f, c, now)


@compiled
def hears_the_decision(f: Floor, c: int, granted: bool, now: int) -> None:
    """Let a collector who holds a line end the call as a supervisor has decided."""
    person = f.crew.staff[c]
    works(person, now - person.since)
    _note_length(f, c, Kind.HELD.value, now)
    conclude(f.crew.talks[c], granted)
    closes_the_call(f, c, now)


@compiled
def closes_the_call(f: Floor, c: int, now: int) -> None:
    """End a conversation with the account holder, promise another where it was put off, and write notes."""
    end_conversation(f, c, now)
    call = f.crew.talks[c]
    if call.last_reply == Reply.CALLBACK and not is_vulnerable(call):
        promises_to_call_back(f, c, now)
    lets_go(f, c, now)
    writes_notes(f, c, now)


@compiled
def writes_notes(f: Floor, c: int, now: int) -> None:
    """Let somebody write notes, if there is any time to it."""
    seconds = notes_seconds(f, c)
    if seconds > 0:
        does(f, c, Doing.NOTING.value, now, now + seconds)
    else:
        is_free(f, c, now)


# --- lines ---------------------------------------------------------------------------------


@compiled
def rings_out(f: Floor, k: int, now: int) -> None:
    """The ringing of a machine's line is over: a person picks up, or the line is free again."""
    line = f.crew.lines[k]
    team = f.world.teams[line.team]
    team.ringing -= 1
    line.until = NEVER
    if line.listener < 0 or line.listener == Listener.MACHINE:
        hangs_up_line(f, k, now)
        return
    team.answered += 1
    push(f.crew.picked, key_of(now, k))


@compiled
def hangs_up_line(f: Floor, k: int, now: int) -> None:
    """Let go the account of a line, and the line."""
    line = f.crew.lines[k]
    let_go(f, line.account, NOBODY, line.treatment, line.attempt, now)
    line.account = NOBODY
    line.until = NEVER


# --- callers -------------------------------------------------------------------------------


@compiled
def calls(f: Floor, row: int, now: int) -> None:
    """A debtor calls in and waits in the queue."""
    f.agenda[row].waits = 1
    push(f.desk["queue"], key_of(now, row))


@compiled
def gives_up(f: Floor, row: int, now: int) -> None:
    """A caller's patience is over."""
    leave_queue(f, row, now, QueueEnd.LEFT.value)
