"""Where labels go so that none covers another."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle in pixels."""

    left: float
    bottom: float
    right: float
    top: float

    def overlap(self, other: Box) -> float:
        """Return the area that two boxes share."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.top, other.top) - max(self.bottom, other.bottom)
        return max(width, 0.0) * max(height, 0.0)

    def outside(self, frame: Box) -> float:
        """Return the area that lies beyond the frame."""
        return (self.right - self.left) * (self.top - self.bottom) - self.overlap(frame)


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Return positions as near as possible to those wanted, at least a gap apart, within bounds.

    Least squares under an order: neighbours that are too close move together, like
    the pooled blocks of an isotonic regression.
    """
    order = sorted(range(len(wanted)), key=lambda i: (wanted[i], i))
    blocks: list[list[float]] = []  # mean, size
    for rank, i in enumerate(order):
        blocks.append([wanted[i] - rank * gap, 1.0])
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            blocks[-2:] = [_pooled(*blocks[-2:])]
    levels = [mean for mean, size in blocks for _ in range(int(size))]
    top = max(low, high - gap * (len(wanted) - 1))
    placed = [0.0] * len(wanted)
    for rank, i in enumerate(order):
        placed[i] = min(max(levels[rank], low), top) + rank * gap
    return placed


def _pooled(one: list[float], other: list[float]) -> list[float]:
    size = one[1] + other[1]
    return [(one[0] * one[1] + other[0] * other[1]) / size, size]


def place_labels(
    points: Sequence[tuple[float, float]],
    sizes: Sequence[tuple[float, float]],
    obstacles: Iterable[Box],
    frame: Box,
) -> list[Box]:
    """Return a box for each label near its point, off obstacles, edges and other labels."""
    taken = list(obstacles)
    boxes: list[Box] = []
    for point, size in zip(points, sizes, strict=True):
        box = min(_candidates(point, size), key=lambda c: _cost(c, point, taken, frame))
        boxes.append(box)
        taken.append(box)
    return boxes


def _candidates(point: tuple[float, float], size: tuple[float, float]) -> list[Box]:
    distances = (9, 16, 26, 40, 58, 80)
    return [_beside(point, size, angle, away) for away in distances for angle in range(0, 360, 30)]


def _beside(point: tuple[float, float], size: tuple[float, float], angle: float, away: float) -> Box:
    """Return the box whose nearest side is so far away from the point in that direction."""
    x, y = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    centre_x = point[0] + x * (away + size[0] / 2)
    centre_y = point[1] + y * (away + size[1] / 2)
    return Box(centre_x - size[0] / 2, centre_y - size[1] / 2, centre_x + size[0] / 2, centre_y + size[1] / 2)


def _cost(box: Box, point: tuple[float, float], taken: Sequence[Box], frame: Box) -> float:
    covered = math.fsum(box.overlap(other) for other in taken)
    return 10.0 * covered + 20.0 * box.outside(frame) + _distance(box, point)


def _distance(box: Box, point: tuple[float, float]) -> float:
    x = max(box.left - point[0], 0.0, point[0] - box.right)
    y = max(box.bottom - point[1], 0.0, point[1] - box.top)
    return math.hypot(x, y)
