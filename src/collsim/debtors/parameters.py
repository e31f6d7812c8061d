"""The numbers of the behaviour: declared together, each with its card."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import numpy as np
import numpy.typing as npt
from pydantic import AfterValidator

from collsim.cards import Card
from collsim.content import Content, Text, did_you_mean, register

NAMES = (
    # reaching him
    "right_party",  # share of picked-up calls on which the holder speaks
    "ring_wears",  # habituation from a call that nobody answers, share of a full one's
    "habit_fades",  # days after which habituation has fallen to 1/e
    "avoidance",  # how far irritation keeps a reactant debtor from the telephone
    "message_seen",  # chance that a fresh message is noticed
    "voice_wears",  # habituation to the voice that speaks again
    # memory
    "awareness_fades",  # days
    "pressure_fades",
    "irritation_fades",
    "recall",  # share of his attention that serves when a debt is already late
    # wanting
    "want_base",  # log-odds of paying when he thinks of it and can
    "want_willingness",
    "want_trust",
    "want_pressure",
    "want_irritation",
    "want_dispute",
    "want_age",  # per thirty days past due
    "on_time_base",
    "own_rate",  # a day, candidates on which he may think of paying by himself
    # money
    "liquidity_fades",  # days after which unspent money has fallen to 1/e
    "shock_rate",  # a day, loss of income
    "shock_days",  # mean length
    "shock_cut",  # share of income that remains
    "part_log_mean",  # log of a partial payment over the bill
    "part_log_sd",
    "spends_at_most",  # share of his liquidity that he gives up for one payment
    "clears",  # chance that, able to, he pays all that is past due and not one instalment
    "at_once",  # chance that a noticed treatment makes him think of paying that day
    # promising
    "promise_base",
    "promise_willingness",
    "promise_trust",
    "promise_pressure",
    "promise_irritation",
    "promise_worn",
    "overpromise",  # how far a dishonest debtor promises beyond his means
    "keep_base",
    "keep_honesty",
    "keep_willingness",
    "keep_age",  # per thirty days past due
    # in the call
    "patience",  # turns
    "first_offer",  # share of his ceiling
    "concedes",  # share of the gap to his ceiling given up each time
    "listening",  # trust won by being heard, share of what is lacking
    "trust_lifts",  # of his ceiling, for each unit of trust won
    "discount_lifts",  # of his ceiling, for each unit of the debt that is waived
    "consequence_lifts",  # of his ceiling, for each true consequence he believes
    "consequence_irritates",
    "call_trust",  # trust won by a call that ends in an agreement
    "call_irritates",  # irritation from a conversation
    "dial_irritates",  # from each dial
    "insistence_irritates",  # further, for each dial of the week beyond the third
    # answering back
    "complains",  # rate at which irritation above one becomes a complaint
    # the courts
    "judgment_days",  # least days from the lawsuit to judgment
    "judgment_spread",  # further days, mean
    "garnishable",  # chance that something can be taken
    "garnished_months",  # months of income that garnishment brings
    "consequence_presses",  # pressure that lasts after a consequence was named
    # what history tells
    "history_willingness",  # log-odds for each unit of paid ratio above the typical one
    "history_cover",  # log of income over the instalment, likewise
    "history_typical",  # paid ratio taken as typical
    "first_liquidity",  # months of income at hand at the start, on average
    # the floor
    "prepare_seconds",
    "ring_seconds",
    "other_seconds",  # talk with somebody who is not the holder
    "after_call_seconds",
    "talk_log_mean",
    "talk_log_sd",
    "talk_agreed_log_mean",
    "talk_agreed_log_sd",
    "skill_sd",  # log of skill between collectors
)

PSYCHOLOGY = np.dtype((np.record, [(name, "f8") for name in NAMES]))
"""One record of all of them, as compiled functions read it."""


DIVISORS = ("habit_fades", "awareness_fades", "pressure_fades", "irritation_fades", "liquidity_fades")
"""Numbers of days that must be positive, for memories are divided by them."""
RATES = ("own_rate", "shock_rate")
"""Chances a day that must lie between 0 and 1, for calendars take the logarithm of both ends."""


def _known(name: str) -> str:
    if name not in NAMES:
        raise ValueError(f"there is no such parameter{did_you_mean(name, NAMES)}")
    return name


class ParameterCard(Card):
    """One number of the behaviour, with its unit and what it means."""

    unit: str
    about: Text


def _complete(cards: dict[str, ParameterCard]) -> dict[str, ParameterCard]:
    missing = [name for name in NAMES if name not in cards]
    if missing:
        raise ValueError(f"no card for {', '.join(missing)}")
    return cards


def _usable(cards: dict[str, ParameterCard]) -> dict[str, ParameterCard]:
    for name in DIVISORS:
        if cards[name].low <= 0.0:
            raise ValueError(f"{name}: its range must lie above 0")
    for name in RATES:
        if cards[name].low <= 0.0 or cards[name].high >= 1.0:
            raise ValueError(f"{name}: its range must lie between 0 and 1")
    return cards


@register
class Parameters(Content):
    """All numbers of the behaviour: a card for every name of `NAMES`, and no other."""

    kind: Literal["parameters"]
    title: Text
    cards: Annotated[
        dict[Annotated[str, AfterValidator(_known)], ParameterCard],
        AfterValidator(_complete),
        AfterValidator(_usable),
    ]


def compile_parameters(parameters: Parameters) -> npt.NDArray[Any]:
    """Return the values of all cards as PSYCHOLOGY, one record."""
    return np.array([tuple(parameters.cards[name].value for name in NAMES)], PSYCHOLOGY)
