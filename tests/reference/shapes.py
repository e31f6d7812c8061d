"""What the reference reads and writes. Records have the fields of the protocol's tables (2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import NamedTuple

Record = SimpleNamespace

NEVER = 1 << 30
ACTIVE, LEGAL, STOPPED, SETTLED, SOLD = range(5)
WEEKLY, FORTNIGHTLY, MONTHLY = range(3)
WORKS, WRONG, DEAD = range(3)
NOBODY, HOLDER, RELATIVE, STRANGER, VOICEMAIL, SPOUSE = range(-1, 5)
PHONE, VISIT = 0, 3
OWN_CALL, AT_THE_DOOR = 64, 65
"""Contacts; dials count from 0."""


class Event(NamedTuple):
    """One event of the log (7.27), but for its day and account."""

    kind: str
    detail: int = 0
    cents: int = 0
    second: int = 0
    seconds: int = 0
    person: int = -1


@dataclass
class Life:
    """A debtor and his account on one day."""

    p: Record
    """Parameters."""
    u: Callable[..., float]
    """u(decision, day, attempt = 0)."""
    today: int
    account: Record
    debtor: Record
    agenda: Record
    treatments: list[Record]
    opens: int
    closes: int
    bulk: int
    moratory: float
    announced: list[int]
    """Rows of the treatments that notices announce."""
    log: list[Event] = field(default_factory=list)

    def note(self, kind: str, **values: int) -> None:
        """Write an event."""
        self.log.append(Event(kind, **values))
