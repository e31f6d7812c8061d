"""TREATMENT: what can be done about an account."""

from __future__ import annotations

from enum import IntEnum

import numpy as np


class Mechanism(IntEnum):
    """How a treatment works; a catalogue has many treatments over these few."""

    MESSAGE = 0
    CALL = 1
    NOTICE = 2  # a message that announces a consequence
    LAWSUIT = 3
    STOP = 4
    VISIT = 5
    TRACE = 6  # skip tracing
    SANCTION = 7  # stands until nothing is past due any more
    OFFER = 8  # a written discount for whoever pays in time
    RECONCILE = 9  # both sides' statements are compared
    REPOSSESS = 10
    THIRD_PARTY = 11  # a relative or reference is asked where he is
    SELL = 12
    CHARGE_OFF = 13


ENDINGS = (Mechanism.STOP, Mechanism.SELL, Mechanism.CHARGE_OFF)
"""With these the creditor is done with an account."""


TREATMENT = np.dtype(
    (
        np.record,
        [
            ("mechanism", "i8"),
            ("channel", "i8"),
            ("cost", "i8"),  # cents that each one costs the creditor
            ("fee", "i8"),  # cents charged to the debtor
            ("delay", "i8"),  # days until it arrives
            ("informs", "f8"),  # awareness gained when it is noticed
            ("presses", "f8"),  # pressure gained when it is noticed and believed
            ("irritates", "f8"),
            ("wears", "f8"),  # habituation gained by each
            ("wins", "f8"),  # trust gained, share of what is lacking
            ("eases", "f8"),  # added to the chance of paying at once
            ("strategy", "i8"),  # of a call or visit: row of the strategies, -1 for the collector's own
            # announcements are counted by the treatment that is announced: the first, the second...
            ("announces", "i8"),  # which announcement it makes, or -1
            ("deadline", "i8"),  # days from noticing it within which that follows
            ("carries_out", "i8"),  # which announcement it carries out, or -1
            ("forewarns", "i8"),  # 1 when what it announces can be prepared against
            # what single mechanisms need
            ("burden", "f8"),  # of a sanction: log-odds of wanting to pay while it stands
            ("discount", "f8"),  # of an offer: share that is waived
            ("days", "i8"),  # for which an offer stands once it is noticed
            ("succeeds", "f8"),  # chance: goods are taken, a third party tells a number, a dispute is settled
            ("fetches", "f8"),  # share of the goods' worth that a forced sale brings
            ("unlawful", "f8"),  # chance that damages must be paid for taking, or trying to take, them
            ("damages", "i8"),  # cents
            ("heard", "f8"),  # chance that the debtor hears that a third party was asked
            ("price", "f8"),  # share of the balance that a buyer pays for a fresh debt
            ("cheapens", "f8"),  # share of that price that each year past due takes
        ],
    )
)
