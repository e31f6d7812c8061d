"""The catalogue of treatments: what can be done, at what cost, with what effect."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field, model_validator

from collsim.cards import Card
from collsim.content import Content, Text, did_you_mean, register
from collsim.policies.channels import WRITTEN_NAMES, ChannelName
from collsim.records import MAX_ANNOUNCED, MAX_TREATMENTS, TREATMENT, Channel, Mechanism
from collsim.units import MINUTE, share_of

Positive = Annotated[float, Field(ge=0.0)]
MechanismName = Literal[
    "message",
    "call",
    "notice",
    "lawsuit",
    "stop",
    "visit",
    "trace",
    "sanction",
    "offer",
    "reconcile",
    "repossess",
    "third_party",
    "sell",
    "charge_off",
]
NO_CHANNEL = -1
NONE = -1

IN_WRITING = (*WRITTEN_NAMES,)
DELIVERED = (*WRITTEN_NAMES, "visit")
"""A notice may also be handed over at the door."""
CHANNELS: dict[str, tuple[str, ...]] = {
    "message": IN_WRITING,
    "notice": DELIVERED,
    "offer": IN_WRITING,
    "reconcile": IN_WRITING,
    "call": ("phone",),
    "visit": ("visit",),
    "third_party": ("third_party",),
}
"""The ways that a mechanism may take; the others take none."""

NOTICED = ("message", "notice", "offer", "reconcile")
"""What the debtor reads or not; the log says when he does."""

READ = ("informs", "presses", "irritates", "wears", "wins", "eases")
EFFECTS: dict[str, tuple[str, ...]] = {
    "message": READ,
    "notice": READ,
    "offer": READ,
    "reconcile": (*READ, "succeeds"),
    "call": ("wears", "wins"),
    "visit": ("wears", "wins"),
    "sanction": ("irritates", "burden"),
    "repossess": ("irritates", "succeeds", "fetches", "unlawful", "damages"),
    "third_party": ("irritates", "succeeds", "heard"),
    "sell": ("price", "cheapens"),
}
"""The cards that a mechanism may have beside its costs."""
NEEDED: dict[str, tuple[str, ...]] = {
    "sanction": ("burden",),
    "offer": ("discount", "days"),
    "reconcile": ("succeeds",),
    "repossess": ("succeeds", "fetches", "unlawful", "damages"),
    "third_party": ("succeeds", "heard"),
    "sell": ("price", "cheapens"),
}
"""What a mechanism cannot do without."""
SHARES = (
    "informs",
    "presses",
    "wins",
    "eases",
    "succeeds",
    "fetches",
    "unlawful",
    "heard",
    "price",
    "cheapens",
)
"""Cards that are shares or chances: their ranges lie between 0 and 1."""
CARDS = (
    "cost",
    "minutes",
    *READ,
    "burden",
    "succeeds",
    "fetches",
    "unlawful",
    "damages",
    "heard",
    "price",
    "cheapens",
)
"""All that has a card, in the order of the file."""
BEFORE_DUE = ("message", "call", "visit", "offer", "reconcile")
"""What may be done before anything is past due."""


class Treatment(Content):
    """One treatment. Costs are in US dollars of the source; the scenario says what one is worth."""

    title: Text
    about: Text
    mechanism: MechanismName
    channel: ChannelName | Literal["none"]
    cost: Card
    """What each one costs the creditor, beside the time of collectors and visitors."""
    minutes: Card | None = None
    """Of back-office staff, paid like a collector's; calls and visits take the floor's own time instead."""
    fee: Positive = 0.0
    """What the debtor is charged where the policy charges fees, in US dollars."""
    delay: Annotated[int, Field(ge=0)] = 0
    """Days until it arrives."""
    informs: Card | None = None
    presses: Card | None = None
    irritates: Card | None = None
    wears: Card | None = None
    wins: Card | None = None
    """Trust gained when it is noticed, or by a talk, as a share of what is lacking to 1."""
    eases: Card | None = None
    """Added to the chance that whoever notices it pays at once."""
    strategy: str | None = None
    """Of a call or visit: the strategy that leads it; left out, the collector's own does."""
    announces: str | None = None
    """Of a notice: the treatment that it says will follow."""
    deadline: Annotated[int, Field(ge=1)] | None = None
    """Days from noticing it within which that follows, unless nothing is past due any more."""
    burden: Card | None = None
    """Of a sanction: what it adds to the log-odds of wanting to pay, for as long as it stands."""
    discount: Annotated[float, Field(gt=0.0, lt=1.0)] | None = None
    """Of an offer: share that is waived: of what is past due, or of the next instalment if nothing is."""
    days: Annotated[int, Field(ge=1)] | None = None
    """Of an offer to a late debtor: days for which it stands, once noticed."""
    succeeds: Card | None = None
    """Chance that it succeeds: goods are taken, a third party tells a number, a dispute is settled."""
    fetches: Card | None = None
    """Of a repossession: share of the goods' worth that a forced sale brings."""
    unlawful: Card | None = None
    """Of a repossession: chance that damages must be paid for it, whether or not it succeeds."""
    damages: Card | None = None
    """And how much, in US dollars."""
    heard: Card | None = None
    """Chance that the debtor hears that a third party was asked about him, and is irritated."""
    price: Card | None = None
    """Of a sale: share of the balance that a buyer pays for a debt that has just become past due."""
    cheapens: Card | None = None
    """Share of that price that each year past due takes away."""

    @model_validator(mode="after")
    def _channel_fits(self) -> Treatment:
        ways = CHANNELS.get(self.mechanism, ("none",))
        if self.channel in ways:
            return self
        if self.mechanism == "call":
            raise ValueError("a call goes by phone: write `channel: phone`")
        if self.mechanism == "visit":
            raise ValueError("a visit goes to the door: write `channel: visit`")
        if ways == ("none",):
            raise ValueError("this needs no channel: write `channel: none`")
        raise ValueError(f"a treatment of the mechanism {self.mechanism} goes by {', '.join(ways)}")

    @model_validator(mode="after")
    def _has_what_its_mechanism_uses(self) -> Treatment:
        for field in NEEDED.get(self.mechanism, ()):
            if getattr(self, field) is None:
                raise ValueError(f"a treatment of the mechanism {self.mechanism} needs `{field}`")
        allowed = (*EFFECTS.get(self.mechanism, ()), *NEEDED.get(self.mechanism, ()), "cost")
        allowed += ("minutes",) if self.mechanism not in ("call", "visit") else ("strategy",)
        allowed += ("announces", "deadline") if self.mechanism == "notice" else ()
        for field in (*CARDS, "strategy", "announces", "deadline", "discount", "days"):
            if getattr(self, field) is not None and field not in allowed:
                raise ValueError(f"`{field}` does not go with the mechanism {self.mechanism}")
        return self

    @model_validator(mode="after")
    def _announces_with_a_deadline(self) -> Treatment:
        if (self.announces is None) != (self.deadline is None):
            raise ValueError("`announces` and `deadline` go together: what follows, and within how many days")
        return self

    @model_validator(mode="after")
    def _ranges_fit(self) -> Treatment:
        for name, card in self.cards().items():
            if card.low < 0.0 or (name in SHARES and card.high > 1.0):
                most = "between 0 and 1" if name in SHARES else "at 0 or above"
                raise ValueError(f"{name}: its range must lie {most}")
        return self

    def cards(self) -> dict[str, Card]:
        """Return every number of the treatment that has a card, by field."""
        found = {name: getattr(self, name) for name in CARDS}
        return {name: card for name, card in found.items() if card is not None}


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
        if len(self.announced()) > MAX_ANNOUNCED:
            raise ValueError(f"notices may announce at most {MAX_ANNOUNCED} different treatments")
        return self

    @model_validator(mode="after")
    def _announces_what_there_is(self) -> Treatments:
        for name, treatment in self.treatments.items():
            said = treatment.announces
            if said is not None and (said not in self.treatments or said == name):
                others = [other for other in self.treatments if other != name]
                raise ValueError(
                    f'{name}.announces: there is no other treatment "{said}"{did_you_mean(said, others)}'
                )
        return self

    def cards(self) -> dict[str, Card]:
        """Return every number of the catalogue with its card, by "treatment.field"."""
        return {
            f"{name}.{field}": card
            for name, each in self.treatments.items()
            for field, card in each.cards().items()
        }

    def announced(self) -> list[str]:
        """Return the treatments that notices announce, each once, in the order of the file."""
        said = {each.announces for each in self.treatments.values()}
        return [name for name in self.treatments if name in said]

    def strategies(self) -> tuple[str, ...]:
        """Return the names or paths of the strategies that calls and visits have of their own."""
        return tuple(each.strategy for each in self.treatments.values() if each.strategy is not None)


def compile_treatments(
    catalogue: Treatments, per_dollar: float, strategies: Mapping[str, int] | None = None, hour_cost: int = 0
) -> npt.NDArray[Any]:
    """Return the catalogue as TREATMENT records, in the order of the file.

    Args:
        catalogue: the treatments.
        per_dollar: units of the portfolio's currency that a US dollar is worth.
        strategies: rows of the compiled ones, by the name or path that the catalogue writes; one that is
            not among them is not followed.
        hour_cost: cents that an hour of back-office staff costs.
    """
    records: npt.NDArray[Any] = np.zeros(len(catalogue.treatments), TREATMENT)
    announced = catalogue.announced()
    record: Any
    for record, (name, treatment) in zip(records, catalogue.treatments.items(), strict=True):
        record.mechanism = Mechanism[treatment.mechanism.upper()]
        record.channel = NO_CHANNEL if treatment.channel == "none" else Channel[treatment.channel.upper()]
        minutes = treatment.minutes.value if treatment.minutes else 0.0
        record.cost = share_of(100, treatment.cost.value * per_dollar) + share_of(hour_cost, minutes / MINUTE)
        record.fee = share_of(100, treatment.fee * per_dollar)
        record.delay = treatment.delay
        record.strategy = (strategies or {}).get(treatment.strategy or "", NONE)
        _announce(record, name, treatment, announced, catalogue)
        record.discount = treatment.discount or 0.0
        record.days = treatment.days or 0
        record.damages = share_of(100, treatment.damages.value * per_dollar) if treatment.damages else 0
        for effect in (*READ, "burden", "succeeds", "fetches", "unlawful", "heard", "price", "cheapens"):
            card = getattr(treatment, effect)
            record[effect] = card.value if card else 0.0
    return records


def _announce(
    record: Any, name: str, treatment: Treatment, announced: list[str], catalogue: Treatments
) -> None:
    """Write into a TREATMENT what it announces, and what it carries out."""
    record.announces = NONE if treatment.announces is None else announced.index(treatment.announces)
    record.deadline = treatment.deadline or 0
    record.carries_out = announced.index(name) if name in announced else NONE
    said = catalogue.treatments.get(treatment.announces or "")
    record.forewarns = int(said is not None and said.mechanism in ("lawsuit", "repossess"))
