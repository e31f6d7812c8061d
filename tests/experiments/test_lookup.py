"""What is looked up is what a search finds, key by key."""

from __future__ import annotations

import pandas as pd

from collsim.experiments.lookup import Lookup, by_replication, intervals_by

TABLE = pd.DataFrame(
    {
        "policy": ["b", "a", "b", "b"],
        "measure": ["cost", "cost", "harm", "cost"],
        "replication": [1, 0, 0, 0],
        "value": [4.0, 1.0, 3.0, 2.0],
    },
    index=[7, 7, 5, 3],
)


def test_rows_of_a_key_stand_in_the_order_of_the_table():
    found = Lookup(TABLE, TABLE[["policy", "measure"]])
    assert list(found.of("b", "cost")["value"]) == [4.0, 2.0]
    assert list(found.of("a", "cost").columns) == list(TABLE.columns)


def test_nothing_is_found_under_a_key_that_is_not_there():
    found = Lookup(TABLE, TABLE[["policy", "measure"]])
    assert found.of("a", "harm").empty
    empty = TABLE.iloc[:0]
    assert Lookup(empty, empty[["policy", "measure"]]).of("a", "cost").empty


def test_values_are_found_by_replication():
    found = by_replication(TABLE, "policy", "measure").of("b", "cost")
    assert found.to_dict() == {1: 4.0, 0: 2.0}


def test_of_two_intervals_with_the_same_key_the_first_counts():
    rows = [("a", "x", 1, 0, 2), ("a", "x", 9, 8, 10), ("b", "x", 5, 4, 6)]
    table = pd.DataFrame(rows, columns=["policy", "measure", "mean", "low", "high"])
    assert intervals_by(table, "policy", "measure") == {("a", "x"): (1, 0, 2), ("b", "x"): (5, 4, 6)}
