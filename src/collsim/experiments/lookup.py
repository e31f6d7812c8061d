"""Rows of a table found by their keys: a report asks thousands of times, and a search is long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import numpy as np

if TYPE_CHECKING:
    import pandas as pd

Rows = TypeVar("Rows", "pd.DataFrame", "pd.Series[float]")


class Lookup(Generic[Rows]):
    """Rows by what their keys hold; whoever changes the table makes a new one.

    Args:
        rows: a table, or one of its columns.
        keys: two columns or more of the same table, row by row.
    """

    def __init__(self, rows: Rows, keys: pd.DataFrame) -> None:
        self._rows: Rows = rows
        self._places = keys.groupby(list(keys.columns), sort=False).indices

    def of(self, *key: object) -> Rows:
        """Return the rows of a key in the order of the table, none when it is not there."""
        return self._rows.iloc[self._places.get(key, np.empty(0, np.intp))]


def by_replication(values: pd.DataFrame, *keys: str) -> Lookup[pd.Series[float]]:
    """Return the column `value`, by `replication`, for every combination of the other columns named."""
    return Lookup(values.set_index("replication")["value"], values[list(keys)])


def intervals_by(table: pd.DataFrame, *keys: str) -> dict[tuple[Any, ...], tuple[float, float, float]]:
    """Return mean, low and high by key; of several rows with the same one, the first's."""
    found: dict[tuple[Any, ...], tuple[float, float, float]] = {}
    known = zip(*(table[name] for name in keys), strict=True)
    bounds = zip(*(table[name].astype(float) for name in ("mean", "low", "high")), strict=True)
    for key, interval in zip(known, bounds, strict=True):
        found.setdefault(key, interval)
    return found
