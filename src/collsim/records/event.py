"""EVENT: one line of the log, and the kinds of things that happen."""

from __future__ import annotations

from enum import IntEnum

import numpy as np


class Kind(IntEnum):
    """What happened. `detail` and `cents` mean what is said beside each kind."""

    BILLED = 0  # an instalment fell due; cents
    AGED = 1  # at an account's due date: detail = bucket a month before * 8 + bucket now
    INTEREST = 2  # moratory interest charged; cents
    FEE = 3  # fee charged; detail = treatment, cents
    PAID = 4  # detail = why (PaidFor), cents
    CURED = 5  # nothing is past due any more
    SETTLED = 6  # nothing is owed any more
    DISCOUNTED = 7  # cents
    WRITTEN_OFF = 8  # cents
    GIVEN = 9  # treatment given; detail = treatment, cents = its cost
    ARRIVED = 10  # treatment noticed by the debtor; detail = treatment
    REFUSED = 11  # refused by a conduct rule; detail = rule
    DIALLED = 12  # detail = treatment, cents = cost, seconds = ringing, 0 when a machine dials
    INSISTED = 13  # that dial was the fourth or later within seven days
    ANSWERED = 14  # somebody picked up who is not the holder; seconds = talk
    CONTACTED = 15  # right-party contact by phone; detail = last Reply, seconds = talk
    PROMISED = 16  # cents
    PLANNED = 17  # instalment plan agreed; detail = instalments, cents = all of them
    KEPT = 18  # promise kept; detail = 1 for an instalment of a plan, cents
    BROKEN = 19  # promise broken; the same
    PLAN_BROKEN = 20  # cents = what was still to come
    HUNG_UP = 21
    COMPLAINED = 22
    SUED = 23  # lawsuit filed; cents = balance
    JUDGED = 24  # judgment; detail = 1 when something can be garnished, cents = garnished
    STOPPED = 25  # the policy stops working the account
    ASSIGNED = 26  # experiment: detail = arm, cents = exposure, seconds = cell of the account's state
    STAFFED = 27  # somebody's shift; detail = Role, cents = its cost, seconds = length
    QUEUED = 28  # an incoming call; second = when it came, detail = QueueEnd; seconds = waited, by nobody
    ABANDONED = 29  # answered a machine's call and found nobody; detail = team
    CUT = 30  # a machine's ringing call is given up for want of collectors; detail = team
    VOICEMAIL = 31  # seconds = listening
    WRONG_NUMBER = 32  # a stranger answered; seconds = talk
    CALL_BACK = 33  # he asks to be called again; detail = days ahead
    PREPARED = 34  # seconds before a dial
    HELD = 35  # the debtor holds while a supervisor is asked; seconds
    NOTED = 36  # seconds of notes after a talk
    DECIDED = 37  # a supervisor on what exceeds a collector's authority; seconds
    RESTED = 38  # a break; seconds
    TRAVELLED = 39  # by a visitor to a door; detail = treatment, seconds
    VISITED = 40  # detail = VisitEnd, cents = cost, seconds
    CHECKED = 41  # a supervisor checks a reported visit; detail = 1 when it had not been made, seconds
    TRACED = 42  # skip tracing; detail = 1 when a working number was found
    ABSENT = 43  # somebody is not at work today; detail = Role
    SANCTIONED = 44  # a sanction stands from now on; detail = treatment
    LIFTED = 45  # a sanction stands no more, for nothing is past due; detail = treatment
    CARRIED_OUT = 46  # what was announced is done in time; detail = treatment
    LAPSED = 47  # the deadline of an announcement passed and nothing was done; detail = treatment
    CORRECTED = 48  # a claim of his is settled; detail = 1 when he was right, cents = corrected
    REPOSSESSED = 49  # goods were to be taken; detail = 1 when they were, cents = value fetched
    DAMAGES = 50  # the creditor pays for a repossession that was unlawful; cents
    ASKED = 51  # a third party was asked where he is; detail = 1 when a working number was found
    SOLD = 52  # the debt is sold; cents = price
    ROUTED = 53  # he is vulnerable: collectors leave him to those who help; cents = balance


class QueueEnd(IntEnum):
    """How waiting in the queue ends."""

    ANSWERED = 0
    LEFT = 1
    CLOSED = 2
    ENGAGED = 3  # we were on the line with him ourselves


class VisitEnd(IntEnum):
    """How a visit ends."""

    NOT_HOME = 0
    OTHER = 1
    HOLDER = 2
    NOT_MADE = 3  # reported as nobody at home


class PaidFor(IntEnum):
    """Why a debtor paid."""

    ON_TIME = 0
    BY_HIMSELF = 1
    TREATMENT = 2
    PROMISE = 3
    PLAN = 4
    JUDGMENT = 5
    REPOSSESSION = 6


EVENT = np.dtype(
    (
        np.record,
        [
            ("day", "i4"),
            ("second", "i4"),
            ("account", "i4"),  # row in the book, which is in canonical order; -1 for none
            ("collector", "i4"),  # row of the staff; -1 for none
            ("kind", "i2"),
            ("detail", "i2"),
            ("seconds", "i4"),
            ("cents", "i8"),
        ],
    )
)
