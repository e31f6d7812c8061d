"""He is called, calls us, or is visited."""

from __future__ import annotations

from typing import Any

from collsim.debtors import decide
from collsim.debtors.psychology import whole_seconds
from collsim.debtors.transitions.facing import is_won
from collsim.debtors.transitions.passing import catch_up
from collsim.debtors.transitions.paying import wants_to_pay
from collsim.jit import compiled
from collsim.randomness import Decision, Luck, draw
from collsim.records import Channel, Claim, Listener, Phone
from collsim.records.recent import total
from collsim.units import MINUTE, clip01

UNANSWERED = -1
"""Who is there when a telephone only rings, or a door stays shut."""
INSISTENT = 3
"""Dials within seven days beyond which a further one is felt as insistence (CFPB 2017)."""


@compiled
def picks_up(
    account: Any,
    debtor: Any,
    p: Any,
    luck: Luck,
    day: int,
    attempt: int,
    hour: float,
    row: int,
    wears: float,
    called_back: int,
) -> int:
    """Let the telephone ring; return who picks up, a `Listener`, or -1.

    A dead number does not even reach a machine. Of a wrong one the debtor feels nothing.

    Args:
        account: what the creditor sees.
        debtor: what is true.
        p: parameters.
        luck: the world.
        day: day number.
        attempt: the how-manieth dial of the day.
        hour: how much likelier than on average he is there at this hour.
        row: row of the call in the catalogue of treatments.
        wears: habituation that a conversation leaves.
        called_back: 1 when he has asked to be called at this hour: then he is likelier to be there, and
            speaks himself.
    """
    if debtor.phone == Phone.DEAD:
        return UNANSWERED
    if debtor.phone == Phone.WRONG:
        if draw(luck, debtor.who, day, Decision.STRANGER, attempt) < p.stranger_answers:
            return Listener.STRANGER.value
        return _machine_or_nobody(debtor, p, luck, day, attempt)
    catch_up(debtor, p, luck, day)
    chance = decide.answers(
        p, debtor.reach[Channel.PHONE], hour, debtor.worn[row], debtor.irritation, debtor.reactance
    )
    if called_back == 1:
        chance = p.callback_answers
    debtor.irritation += p.dial_irritates
    if total(account.recent_attempts[Channel.PHONE]) > INSISTENT:
        debtor.irritation += p.insistence_irritates
    if draw(luck, debtor.who, day, Decision.ANSWERS, attempt) >= chance:
        debtor.worn[row] += p.ring_wears * wears
        return _machine_or_nobody(debtor, p, luck, day, attempt)
    himself = called_back == 1 or draw(luck, debtor.who, day, Decision.RIGHT_PARTY, attempt) < p.right_party
    if not himself:
        return _somebody_else(p, draw(luck, debtor.who, day, Decision.SPOUSE, attempt))
    debtor.worn[row] += wears
    return Listener.HOLDER.value


@compiled
def _somebody_else(p: Any, luck: float) -> int:
    """Return who else of his household is there."""
    return (Listener.SPOUSE if luck < p.spouse else Listener.RELATIVE).value


@compiled
def _machine_or_nobody(debtor: Any, p: Any, luck: Luck, day: int, attempt: int) -> int:
    machine = draw(luck, debtor.who, day, Decision.VOICEMAIL, attempt) < p.voicemail
    return Listener.MACHINE.value if machine else UNANSWERED


@compiled
def rings_for(p: Any, luck: Luck, who: int, day: int, attempt: int, listener: int) -> int:
    """Return how many seconds the telephone rings until somebody answers, or until it rings no more.

    A machine answers when nobody has.

    Args:
        p: parameters.
        luck: the world.
        who: stable name of the debtor.
        day: day number.
        attempt: the how-manieth dial of the day.
        listener: from `picks_up`.
    """
    if listener == UNANSWERED or listener == Listener.MACHINE:
        return whole_seconds(p.ring_seconds)
    return whole_seconds(p.ring_seconds * draw(luck, who, day, Decision.RINGS, attempt))


@compiled
def is_handed_the_telephone(debtor: Any, row: int, wears: float) -> None:
    """Let him come to the telephone, or the door, that somebody else has answered."""
    debtor.worn[row] += wears


@compiled
def ends_call(debtor: Any, p: Any, call: Any, voice: int, wins: float) -> None:
    """Write into the debtor what the conversation has changed; `wins` is the treatment's own."""
    debtor.knows = 1
    debtor.awareness = 1.0
    debtor.trust = clip01(call.trust + (p.call_trust if call.agreed > 0 else 0.0))
    is_won(debtor, wins)
    debtor.irritation = call.irritation + p.call_irritates
    debtor.credibility = call.belief
    debtor.pressure += p.consequence_presses * call.consequence * (1.0 - clip01(debtor.pressure))
    debtor.voice_worn = p.voice_wears + (debtor.voice_worn if voice == debtor.last_voice else 0.0)
    debtor.last_voice = voice
    if call.consults == 1:
        debtor.consulted = 1
    if call.claim == Claim.RESOLVED:
        debtor.disputes = 0


@compiled
def is_left_hanging(debtor: Any, p: Any) -> None:
    """Let him answer a machine's call and find nobody there."""
    debtor.irritation += p.abandoned_irritates


@compiled
def calls_in(account: Any, debtor: Any, p: Any, luck: Luck, day: int, reason: int) -> bool:
    """Return whether an occasion makes him call us, which takes the wish to pay.

    Args:
        account: what the creditor sees.
        debtor: what is true.
        p: parameters.
        luck: the world.
        day: day number.
        reason: which occasion of the day it is, so that each has a luck of its own.
    """
    catch_up(debtor, p, luck, day)
    chance = decide.rings_us(p, wants_to_pay(account, debtor, p, day))
    return draw(luck, debtor.who, day, Decision.CALLS_IN, reason) < chance


@compiled
def calls_at(luck: Luck, who: int, day: int, opens: int, closes: int) -> int:
    """Return the second of the day at which he calls: any from `opens` until just before `closes`."""
    return opens + int((closes - opens) * draw(luck, who, day, Decision.CALLS_AT, 0))


@compiled
def waits_for(p: Any, luck: Luck, who: int, day: int) -> int:
    """Return how many seconds he waits in the queue before he gives up."""
    return decide.waits_seconds(p, draw(luck, who, day, Decision.WAITS, 0))


@compiled
def has_waited(debtor: Any, p: Any, seconds: int) -> None:
    """Let waiting in the queue irritate him; he has been caught up with the day."""
    debtor.irritation += p.waiting_irritates * seconds / MINUTE


@compiled
def opens_door(debtor: Any, p: Any, luck: Luck, day: int, hour: float, row: int, wears: float) -> int:
    """Let a visitor ring at the door; return who opens, a `Listener`, or -1; arguments as in `picks_up`."""
    catch_up(debtor, p, luck, day)
    chance = decide.opens(
        p, debtor.reach[Channel.VISIT], hour, debtor.worn[row], debtor.irritation, debtor.reactance
    )
    debtor.irritation += p.visit_irritates
    if draw(luck, debtor.who, day, Decision.AT_HOME, 0) >= chance:
        debtor.worn[row] += p.ring_wears * wears
        return UNANSWERED
    if draw(luck, debtor.who, day, Decision.AT_HOME, 1) >= p.right_party_at_home:
        return _somebody_else(p, draw(luck, debtor.who, day, Decision.AT_HOME, 2))
    debtor.worn[row] += wears
    return Listener.HOLDER.value
