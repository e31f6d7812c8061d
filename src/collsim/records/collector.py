"""COLLECTOR: one person of the staff. FLOOR: the hours and costs of the place they work in."""

from __future__ import annotations

import numpy as np

COLLECTOR = np.dtype(
    (
        np.record,
        [
            ("who", "u8"),
            ("skill", "f8"),  # multiplies the trust he wins in a call; 1 is average
            ("ends", "i8"),  # second of the day at which his shift ends
            ("free_at", "i8"),  # second of the day from which he can take the next account
            ("dials", "i8"),
            ("contacts", "i8"),
            ("promises", "i8"),
            ("busy", "i8"),  # seconds at work since the start
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
            ("shift_cost", "i8"),  # cents that one collector's shift costs
            ("bulk_second", "i8"),  # when messages and letters go out
        ],
    )
)
