"""Feelings: what is true of debtors on a day, read off without touching them.

A debtor is looked at only when something happens to him; between, his money and memories wait to
be caught up. Whoever watches him catches up a copy.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from collsim.debtors.transitions import catch_up, wants_to_pay
from collsim.jit import compiled
from collsim.randomness import Luck

FEELINGS = ("money", "trust", "irritation", "awareness", "pressure", "wish")
"""Money at hand over the instalment, four that move, and the chance that he wants to pay his debt."""


def feelings_on(
    book: npt.NDArray[Any], debtors: npt.NDArray[Any], p: np.record, luck: Luck, day: int
) -> npt.NDArray[np.float64]:
    """Return what every debtor feels on a day, [row, feeling of `FEELINGS`]; nothing is changed.

    Args:
        book: ACCOUNT records.
        debtors: DEBTOR records, lived up to this day.
        p: parameters.
        luck: the world.
        day: day number.
    """
    felt = np.zeros((len(book), len(FEELINGS)))
    _feel(book, debtors.copy(), p, luck, day, felt)
    return felt


@compiled
def _feel(book: Any, debtors: Any, p: Any, luck: Luck, day: int, felt: Any) -> None:
    for row in range(len(book)):
        account = book[row]
        debtor = debtors[row]
        catch_up(debtor, p, luck, day)
        felt[row, 0] = debtor.liquidity / max(account.instalment, 1)
        felt[row, 1] = debtor.trust
        felt[row, 2] = debtor.irritation
        felt[row, 3] = debtor.awareness
        felt[row, 4] = debtor.pressure
        felt[row, 5] = wants_to_pay(account, debtor, p, day)
