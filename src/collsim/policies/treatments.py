"""The catalogue of treatments: what can be done, at what cost, with what effect."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field, model_validator

from collsim.cards import Card
from collsim.content import Content, Text, register
from collsim.policies.channels import WRITTEN_NAMES, ChannelName
from collsim.records import MAX_TREATMENTS, TREATMENT, Channel, Mechanism
from collsim.units import share_of

Positive = Annotated[float, Field(ge=0.0)]
MechanismName = Literal["message", "call", "notice", "lawsuit", "stop", "visit", "trace"]
NO_CHANNEL = -1


class Treatment(Content):
    """One treatment. Costs are in US dollars of the source; the scenario says what one is worth."""

    title: Text
    about: Text
    mechanism: MechanismName
    channel: ChannelName | Literal["none"]
    cost: Card
    """What each one costs the creditor, beside the time of collectors and visitors."""
    fee: Positive = 0.0
    """What the debtor is charged where the policy charges fees, in US dollars."""
    delay: Annotated[int, Field(ge=0)] = 0
    """Days until it arrives."""
    informs: Card | None = None
    presses: Card | None = None
    irritates: Card | None = None
    wears: Card | None = None

    @model_validator(mode="after")
    def _channel_fits(self) -> Treatment:
        if self.mechanism == "call" and self.channel != "phone":
            raise ValueError("a call goes by phone: write `channel: phone`")
        if self.mechanism == "visit" and self.channel != "visit":
            raise ValueError("a visit goes to the door: write `channel: visit`")
        if self.mechanism in ("message", "notice") and self.channel not in WRITTEN_NAMES:
            raise ValueError(f"a message or notice goes by {', '.join(WRITTEN_NAMES)}")
        if self.mechanism in ("lawsuit", "stop", "trace") and self.channel != "none":
            raise ValueError("this needs no channel: write `channel: none`")
        return self


@register
class Treatments(Content):
    """A catalogue."""

    kind: Literal["treatments"]
    title: Text
    treatments: dict[str, Treatment]

    @model_validator(mode="after")
    def _fits_the_record(self) -> Treatments:
        if len(self.treatments) > MAX_TREATMENTS:
            raise ValueError(f"a catalogue holds at most {MAX_TREATMENTS} treatments")
        return self

    def cards(self) -> dict[str, Card]:
        """Return every number of the catalogue with its card, by "treatment.field"."""
        fields = ("cost", "informs", "presses", "irritates", "wears")
        found = {f"{name}.{f}": getattr(t, f) for name, t in self.treatments.items() for f in fields}
        return {name: card for name, card in found.items() if card is not None}


def compile_treatments(catalogue: Treatments, per_dollar: float) -> npt.NDArray[Any]:
    """Return the catalogue as TREATMENT records, in the order of the file.

    Args:
        catalogue: the treatments.
        per_dollar: units of the portfolio's currency that a US dollar is worth.
    """
    records: npt.NDArray[Any] = np.zeros(len(catalogue.treatments), TREATMENT)
    for record, treatment in zip(records, catalogue.treatments.values(), strict=True):
        record.mechanism = Mechanism[treatment.mechanism.upper()]
        record.channel = NO_CHANNEL if treatment.channel == "none" else Channel[treatment.channel.upper()]
        record.cost = share_of(100, treatment.cost.value * per_dollar)
        record.fee = share_of(100, treatment.fee * per_dollar)
        record.delay = treatment.delay
        for effect in ("informs", "presses", "irritates", "wears"):
            card = getattr(treatment, effect)
            record[effect] = card.value if card else 0.0
    return records
