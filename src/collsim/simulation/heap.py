"""Heaps of (second, number): what waits its turn, earliest first and ties by number.

A heap is an array of integers: its length first, then its keys. A key holds second and number
in one integer, so keys come out in an order that does not depend on that in which they went in.
"""

from __future__ import annotations

from typing import Any

from collsim.jit import compiled

NUMBER_BITS = 32
NUMBER = (1 << NUMBER_BITS) - 1
FIRST = 1
"""Index of the smallest key."""


@compiled
def key_of(second: int, number: int) -> int:
    """Return the key of a number, below 2**32, at a second, below 2**31."""
    return (second << NUMBER_BITS) | number


@compiled
def second_of(key: int) -> int:
    """Return the second of a key."""
    return key >> NUMBER_BITS


@compiled
def number_of(key: int) -> int:
    """Return the number of a key."""
    return key & NUMBER


@compiled
def is_empty(heap: Any) -> bool:
    """Return whether nothing waits."""
    return heap[0] == 0


@compiled
def push(heap: Any, key: int) -> None:
    """Put a key into a heap.

    Raises:
        OverflowError: there is no room for it.
    """
    place = heap[0] + 1
    if place == len(heap):
        raise OverflowError("a heap of the call floor is full")
    heap[0] = place
    while place > FIRST and heap[place >> 1] > key:
        heap[place] = heap[place >> 1]
        place >>= 1
    heap[place] = key


@compiled
def pop(heap: Any) -> int:
    """Take the smallest key out of a heap that is not empty."""
    smallest = heap[FIRST]
    last = heap[heap[0]]
    heap[0] -= 1
    place = FIRST
    while 2 * place <= heap[0]:
        child = 2 * place
        if child < heap[0] and heap[child + 1] < heap[child]:
            child += 1
        if last <= heap[child]:
            break
        heap[place] = heap[child]
        place = child
    heap[place] = last
    return smallest


@compiled
def insert(heap: Any, key: int) -> None:
    """Put a key into a heap whose keys stand in full order, and keep them so.

    Raises:
        OverflowError: there is no room for it.
    """
    place = heap[0] + 1
    if place == len(heap):
        raise OverflowError("a list of the call floor is full")
    heap[0] = place
    while place > FIRST and heap[place - 1] > key:
        heap[place] = heap[place - 1]
        place -= 1
    heap[place] = key


@compiled
def remove(heap: Any, place: int) -> None:
    """Take the key at a place, counted from 1, out of a heap whose keys stand in full order."""
    heap[0] -= 1
    for k in range(place, heap[0] + 1):
        heap[k] = heap[k + 1]
