"""The log: every event as a record, and tallies of them that need no log.

Tallies are the same events counted as they happen, by day and opening bucket; measures
read tallies, and a test holds that they equal what the log gives.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from collsim.jit import compiled
from collsim.portfolio.ageing import BUCKETS
from collsim.records import EVENT, MAX_TREATMENTS, Kind

STAFF_ROW = len(BUCKETS)
"""Row of the tallies for events that belong to no account."""
DETAILS = 64
"""Details are tallied up to this number."""
COUNT, CENTS, SECONDS = 0, 1, 2
NOBODY = -1
"""Stands for the collector of what no collector did."""


PAGE = 32 + 10 * MAX_TREATMENTS
"""Events on a page; more than one morning or one call can write, with every treatment under way."""

JOURNAL = np.dtype(
    (
        np.record,
        [
            ("keeps", "i8"),  # 1 when events are written, 0 when they are only tallied
            ("written", "i8"),  # events on the page
            ("bound", "i8"),  # events in the log
            ("page", EVENT, (PAGE,)),
            ("tallies", "i8", (STAFF_ROW + 1, len(Kind), 3)),  # today's: count, cents, seconds
            ("details", "i8", (len(Kind), DETAILS, 2)),  # count, cents
        ],
    )
)


@compiled
def note(
    journal: Any,
    day: int,
    second: int,
    row: int,
    bucket: int,
    collector: int,
    kind: int,
    detail: int,
    cents: int,
    seconds: int,
) -> None:
    """Write an event on the page of the journal and tally it."""
    tally = journal.tallies[bucket, kind]
    tally[COUNT] += 1
    tally[CENTS] += cents
    tally[SECONDS] += seconds
    if 0 <= detail < DETAILS:
        journal.details[kind, detail, COUNT] += 1
        journal.details[kind, detail, CENTS] += cents
    if journal.keeps == 1:
        event = journal.page[journal.written]
        event.day = day
        event.second = second
        event.account = row
        event.collector = collector
        event.kind = kind
        event.detail = detail
        event.seconds = seconds
        event.cents = cents
        journal.written += 1


@compiled
def bind(journal: Any, log: Any) -> None:
    """Bind the page into the log, EVENT records with room for more than is written, and begin a new one."""
    for k in range(journal.written):
        log[journal.bound + k] = journal.page[k]
    journal.bound += journal.written
    journal.written = 0


def new_journal(keep_events: bool) -> Any:
    """Return an empty journal, which keeps events or only tallies them."""
    journal = np.zeros(1, JOURNAL)[0]
    journal.keeps = int(keep_events)
    return journal


@compiled
def has_room(journal: Any, log: Any, events: int) -> bool:
    """Return whether so many events can still be bound in; always, where none are kept."""
    return journal.keeps == 0 or journal.bound + events <= len(log)


def with_room(journal: Any, log: npt.NDArray[Any], room: int) -> npt.NDArray[Any]:
    """Return the log with room for so many events more."""
    if has_room(journal, log, room):
        return log
    longer = np.zeros(2 * len(log) + room, EVENT)
    longer[: journal.bound] = log[: journal.bound]
    return longer


def in_order(events: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return events sorted by a total key: what was written first does not show."""
    keys = ("seconds", "cents", "collector", "detail", "kind", "account", "second", "day")
    return events[np.lexsort([events[key] for key in keys])]


def log_hash(events: npt.NDArray[Any]) -> str:
    """Return the SHA-256 of a log in its order; two runs are the same when it is."""
    return hashlib.sha256(np.ascontiguousarray(events).tobytes()).hexdigest()


def tallies_of(events: npt.NDArray[Any], buckets: npt.NDArray[np.int64], first_day: int, days: int) -> Any:
    """Return the daily tallies recounted from a log: the meaning of a run's `daily`.

    Args:
        events: the log.
        buckets: opening bucket of each account.
        first_day: day number of row 0.
        days: rows.
    """
    daily = np.zeros((days, STAFF_ROW + 1, len(Kind), 3), np.int64)
    bucket = np.where(events["account"] >= 0, buckets[events["account"]], STAFF_ROW)
    place = (events["day"] - first_day, bucket, events["kind"])
    np.add.at(daily[..., COUNT], place, 1)
    np.add.at(daily[..., CENTS], place, events["cents"])
    np.add.at(daily[..., SECONDS], place, events["seconds"])
    return daily


def write_events(events: npt.NDArray[Any], ids: list[str], staff: list[str], path: Path) -> None:
    """Write a log as Parquet: day as a date, account and collector by their own ids, kind by name."""
    import pandas as pd

    from collsim.units import date_of

    days, which = np.unique(events["day"], return_inverse=True)
    dates = np.array([date_of(day) for day in days], dtype=object)
    frame = pd.DataFrame(
        {
            "date": dates[which] if len(days) else [],
            "second": events["second"],
            "account": _named(events["account"], ids),
            "collector": _named(events["collector"], staff),
            "kind": _named(events["kind"], [kind.name.lower() for kind in Kind]),
            "detail": events["detail"],
            "seconds": events["seconds"],
            "cents": events["cents"],
        }
    )
    frame.to_parquet(path, index=False)


def _named(rows: npt.NDArray[np.integer[Any]], names: list[str]) -> Any:
    """Return names for rows, nothing for those below 0."""
    import pandas as pd

    codes = np.where(rows >= 0, rows, -1).astype(np.int32)
    return pd.Categorical.from_codes(codes, pd.Index(names))
