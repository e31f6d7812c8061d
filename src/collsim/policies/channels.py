"""The ways to a debtor, as files name them, and which of them speak or write."""

from __future__ import annotations

from typing import Literal

from collsim.records import Channel

ChannelName = Literal["phone", "sms", "post", "visit", "email", "whatsapp", "third_party"]
SPOKEN: tuple[Channel, ...] = (Channel.PHONE, Channel.VISIT)
"""Through these he is spoken to."""
WRITTEN: tuple[Channel, ...] = (Channel.SMS, Channel.POST, Channel.EMAIL, Channel.WHATSAPP)
"""Through these he is written to."""
WRITTEN_NAMES = tuple(channel.name.lower() for channel in WRITTEN)
