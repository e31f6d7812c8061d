"""COLLECTOR: one person of the staff. TEAM: those who share a list. FLOOR: the place they work in."""

from __future__ import annotations

from enum import IntEnum

import numpy as np

MAX_BREAKS = 4
"""Breaks of a shift."""


class Role(IntEnum):
    """What somebody is there for."""

    COLLECTOR = 0
    SUPERVISOR = 1
    VISITOR = 2


class Doing(IntEnum):
    """What somebody of the staff is doing."""

    AWAY = 0
    FREE = 1
    RESTING = 2
    DIALLING = 3
    TALKING = 4
    HOLDING = 5  # the debtor is on the line while a supervisor is asked
    NOTING = 6
    TRAVELLING = 7
    VISITING = 8
    DECIDING = 9
    CHECKING = 10


class Dialling(IntEnum):
    """Who dials."""

    MANUAL = 0
    POWER = 1
    PREDICTIVE = 2


COLLECTOR = np.dtype(
    (
        np.record,
        [
            ("who", "u8"),
            ("role", "i8"),
            ("team", "i8"),  # row of the teams; -1 for supervisors and visitors
            ("strategy", "i8"),  # row of the strategies
            ("skill", "f8"),  # multiplies the trust he wins in a call; 1 is average
            ("tenure", "f8"),  # days in the trade at the start
            ("phase", "f8"),  # of his part-time, 0 ... 1: on which of the days
            ("share", "f8"),  # of the days on which he works; part-timers less than 1
            # his shift, seconds of the day
            ("begins", "i8"),
            ("ends", "i8"),
            ("break_at", "i8", (MAX_BREAKS,)),
            ("break_seconds", "i8", (MAX_BREAKS,)),  # 0 where there is none
            # now
            ("present", "i8"),  # 0 when he is absent today
            ("doing", "i8"),  # Doing
            ("since", "i8"),  # second of the day
            ("until", "i8"),  # second of the day, or NEVER while it is open
            ("account", "i8"),  # row, or -1
            ("treatment", "i8"),  # row of the catalogue
            ("attempt", "i8"),  # how-manieth contact of the day with that debtor
            ("listener", "i8"),  # who will pick up or open, Listener, or -1
            ("breaks", "i8"),  # taken today
            ("tired", "f8"),  # hours of work not rested from
            ("area", "i8"),  # where a visitor is; 0 is the office
            ("asked_by", "i8"),  # collector whom a supervisor serves
            ("asked_at", "i8"),  # second at which he asked
            ("outings", "i8"),  # visits of a visitor today
            ("caught", "i8"),  # how often a visit that he had not made was found out
            # since the start
            ("dials", "i8"),
            ("contacts", "i8"),
            ("promises", "i8"),
            ("busy", "i8"),  # seconds of work
        ],
    )
)

TEAM = np.dtype(
    (
        np.record,
        [
            ("buckets", "i8"),  # bits of the ageing buckets whose accounts it works
            ("inbound", "i8"),  # 1 when it takes incoming calls
            ("dialling", "i8"),  # Dialling
            ("lines", "f8"),  # lines that a machine keeps ringing for each free collector, at most
            ("cap", "f8"),  # largest share of abandoned calls among those answered
            ("opens", "i8"),  # its shift, second of the day
            ("closes", "i8"),
            # today
            ("ringing", "i8"),  # lines
            ("dialled", "i8"),
            ("answered", "i8"),  # by a person, abandoned ones too
            ("abandoned", "i8"),
        ],
    )
)

LINE = np.dtype(
    (
        np.record,
        [
            ("team", "i8"),
            ("account", "i8"),  # row, or -1 while the line is not in use
            ("treatment", "i8"),
            ("attempt", "i8"),
            ("listener", "i8"),  # Listener, or -1 when nobody will answer
            ("since", "i8"),  # second of the day
            ("until", "i8"),  # when it is answered, or rings no more; NEVER when that is past
        ],
    )
)

FLOOR = np.dtype(
    (
        np.record,
        [
            ("opens", "i8"),  # second of the day, floor time
            ("closes", "i8"),
            ("weekdays", "i8"),  # bits of the weekdays on which the floor works, Monday bit 0
            ("hour_cost", "i8", (len(Role),)),  # cents that an hour of each role costs
            ("bulk_second", "i8"),  # when messages and letters go out
            ("areas", "i8"),  # how many areas addresses lie in
            ("within", "i8"),  # seconds between two addresses of one area
            ("between", "i8"),  # seconds from one area to the next
            ("checks", "f8"),  # share of reported visits that a supervisor checks
            ("exponential", "i8"),  # 1 when talks last exponentially, as in textbook queues
        ],
    )
)
