"""The ways to a debtor, as files name them, and which of them speak or write."""

from __future__ import annotations

from typing import Literal

from collsim.records import Channel

ChannelName = Literal["phone", "sms", "post", "visit", "email", "whatsapp"]
SPOKEN: tuple[Channel, ...] = (Channel.PHONE, Channel.VISIT)
"""Through these he is spoken to."""
WRITTEN: tuple[Channel, ...] = tuple(channel for channel in Channel if channel not in SPOKEN)
"""Through these he is written to."""
WRITTEN_NAMES = tuple(channel.name.lower() for channel in WRITTEN)
