"""POLICY, STEP and RULE: what we do, and what the law lets us do, as compiled code reads them."""

from __future__ import annotations

from enum import IntEnum

import numpy as np


class Ranking(IntEnum):
    """How a policy orders its work list."""

    LADDER = 0
    RANDOM = 1
    BALANCE = 2
    INDEX = 3
    ORACLE = 4
    CUSTOM = 5


class Voices(IntEnum):
    """Who calls an account that has been spoken to before."""

    ANY = 0
    ROTATE = 1  # somebody else, where there is somebody else
    KEEP = 2  # the same collector, where he is there


POLICY = np.dtype(
    (
        np.record,
        [
            ("ranking", "i8"),
            ("moratory", "f8"),  # yearly rate of interest on what is past due
            ("charges_fees", "i8"),  # 1 when treatments' fees are charged to the debtor
            ("write_off_below", "i8"),  # a stopped account that owes less is written off, cents
            ("minimum", "f8"),  # smallest share of the overdue amount a collector may accept
            ("supervised", "f8"),  # smallest share that a supervisor may grant, or 1 where none is asked
            ("voices", "i8"),  # Voices
            ("opening", "f8"),  # share of the overdue amount he asks first
            ("discount", "f8"),  # largest share of the overdue amount he may waive for prompt payment
            ("discount_from", "i8"),  # days past due from which he may
            ("plan_months", "i8"),  # most instalments of a plan, 0 for none
            ("plan_from", "i8"),  # days past due from which he may offer one
            ("horizon_of_promises", "i8"),  # farthest day, from today, that he may accept
            ("forbidden", "i8"),  # bits of the moves that the conduct rules forbid
            ("arm_period", "i8"),  # days between draws of arms, 0 for no experiment
            ("arms", "i8"),
        ],
    )
)

STEP = np.dtype(
    (
        np.record,
        [
            ("treatment", "i8"),  # row of the catalogue
            ("dpd_from", "i8"),  # negative: days before the due date
            ("dpd_to", "i8"),
            ("tiers", "i8"),  # bit 0: intermediate amounts, bit 1: significant ones
            ("lights", "i8"),  # bits of the traffic lights
            ("every", "i8"),  # least days between two
            ("at_most", "i8"),  # how often at all
            ("balance_from", "i8"),  # only when at least so much is owed, cents
            ("broken_from", "i8"),  # only after so many broken promises
            ("silent_from", "i8"),  # only after so many dials in a row that did not reach him
            ("cures_from", "i8"),  # only after so many cures
            ("payers", "i8"),  # bit 0: poor or unknown payers, bit 1: good ones
            ("after", "i8"),  # only after this treatment, row of the catalogue; -1 for none
            ("days_after", "i8"),  # and so many days after it was last given
            ("arm", "i8"),  # only in this arm of an experiment, -1 for all
            ("rank", "i8"),  # order on the work list among steps: lower is called first
            ("group", "i8"),  # treatments of one group take turns, -1 for a treatment that does not
            ("turn", "i8"),  # place in its group as written
        ],
    )
)


class RuleTest(IntEnum):
    """What a conduct rule examines."""

    HOURS = 0
    DAYS = 1
    AT_MOST = 2
    PAUSE_AFTER_CONTACT = 3
    ONE_CHANNEL = 4
    AT_MOST_EVER = 5


class Counted(IntEnum):
    """What a conduct rule counts."""

    ATTEMPTS = 0  # dials, messages sent, visits
    CONTACTS = 1  # talks with him, messages sent


RULE = np.dtype(
    (
        np.record,
        [
            ("test", "i8"),  # RuleTest
            ("channels", "i8"),  # bits of the channels it speaks of
            ("weekdays", "i8"),  # bits of the weekdays on which it speaks, bit 7 for holidays
            ("opens", "i8"),  # second of the day, debtor's local time
            ("closes", "i8"),
            ("times", "i8"),  # how often it allows
            ("days", "i8"),  # within how many, or days after a talk
            ("counted", "i8"),  # Counted
            ("each", "i8"),  # 1 when every channel is counted by itself
            ("effective", "i8"),  # day from which it holds
        ],
    )
)
