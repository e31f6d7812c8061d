"""TREATMENT: what can be done about an account."""

from __future__ import annotations

from enum import IntEnum

import numpy as np


class Mechanism(IntEnum):
    """How a treatment works; a catalogue has many treatments over these few."""

    MESSAGE = 0
    CALL = 1
    NOTICE = 2
    LAWSUIT = 3
    STOP = 4
    VISIT = 5
    TRACE = 6  # skip tracing


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
        ],
    )
)
