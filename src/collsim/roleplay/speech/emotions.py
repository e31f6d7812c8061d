"""Emotion: how a debtor sounds, told from what the conversation has done to him."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

IRRITATED_FROM = 0.4
"""Share of the irritation at which he hangs up."""
DISTRESSED_FROM = 0.5
SOFTENED_FROM = 0.6
"""Trust; where he was distrustful at first, it has been won."""


class Emotion(StrEnum):
    """How somebody sounds; it colours the words, and decides nothing."""

    CALM = "calm"
    IRRITATED = "irritated"
    DISTRESSED = "distressed"
    SOFTENED = "softened"


def emotion_of(call: Any, boils_over: float) -> Emotion:
    """Return how the debtor sounds now; distress is heard before anger, and anger before trust.

    Args:
        call: CALL, the conversation.
        boils_over: irritation beyond which he hangs up, a parameter of the model.
    """
    if call.distress >= DISTRESSED_FROM:
        return Emotion.DISTRESSED
    if call.irritation >= IRRITATED_FROM * boils_over:
        return Emotion.IRRITATED
    return Emotion.SOFTENED if call.trust >= SOFTENED_FROM else Emotion.CALM
