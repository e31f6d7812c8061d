"""Heaps: keys come out as they would from Python's own, whatever the order in which they went in."""

import heapq

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from collsim.simulation.heap import insert, is_empty, key_of, number_of, pop, push, remove, second_of

KEYS = st.lists(st.tuples(st.integers(0, 2**31 - 1), st.integers(0, 2**32 - 1)), max_size=40)


def heap_of(room):
    return np.zeros(room + 1, np.int64)


@given(KEYS)
def test_a_key_holds_second_and_number(pairs):
    for second, number in pairs:
        key = key_of(second, number)
        assert (second_of(key), number_of(key)) == (second, number)
    assert sorted(pairs) == [(second_of(k), number_of(k)) for k in sorted(key_of(*pair) for pair in pairs)]


@given(st.lists(st.one_of(st.none(), st.integers(0, 30)), max_size=80))
def test_pushing_and_popping_in_any_order(actions):
    """None stands for taking the smallest."""
    ours, theirs = heap_of(80), []
    for action in actions:
        if action is not None:
            push(ours, action)
            heapq.heappush(theirs, action)
        elif theirs:
            assert pop(ours) == heapq.heappop(theirs)
        assert is_empty(ours) == (not theirs)
    assert [pop(ours) for _ in theirs] == sorted(theirs)


@given(st.lists(st.integers(0, 30), max_size=40), st.data())
def test_a_sorted_heap_stays_sorted(keys, data):
    ours = heap_of(40)
    for key in keys:
        insert(ours, key)
    assert ours[1 : ours[0] + 1].tolist() == sorted(keys)
    left = sorted(keys)
    while left:
        place = data.draw(st.integers(1, len(left)))
        remove(ours, place)
        del left[place - 1]
        assert ours[1 : ours[0] + 1].tolist() == left


@pytest.mark.parametrize("put", [push, insert])
def test_a_full_heap_says_so(put):
    heap = heap_of(2)
    put(heap, 1)
    put(heap, 2)
    with pytest.raises(OverflowError, match="full"):
        put(heap, 3)
