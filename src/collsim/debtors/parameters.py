"""The numbers of the behaviour: declared together, each with its card."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Literal

import numpy as np
import numpy.typing as npt
from pydantic import AfterValidator, BeforeValidator, ValidationInfo

from collsim.cards import Card
from collsim.content import Content, Text, did_you_mean, load, register, shipped

NAMES = (
    # reaching him
    "right_party",  # share of picked-up calls on which the holder speaks
    "ring_wears",  # habituation from a call that nobody answers, share of a full one's
    "habit_fades",  # days after which habituation has fallen to 1/e
    "avoidance",  # how far irritation keeps a reactant debtor from the telephone
    "message_seen",  # chance that a fresh message is noticed
    "voice_wears",  # habituation to the voice that speaks again
    "wrong_number",  # share of the numbers we have that are a stranger's
    "dead_number",  # share on which nothing rings
    "stranger_answers",  # chance
    "voicemail",  # chance that a machine answers when nobody does
    "callback_answers",  # chance that he answers at the hour that he has named
    "trace_finds",  # chance that skip tracing finds a working number
    "at_home",  # chance that somebody opens to a visitor
    "right_party_at_home",  # share of opened doors at which the holder stands
    "visit_irritates",  # irritation from each visit
    # calling us
    "calls_in",  # chance that an occasion makes him call, if he wants to pay
    "caller_patience",  # mean seconds in the queue
    "waiting_irritates",  # for each minute in the queue
    "abandoned_irritates",  # from answering and finding nobody there
    # memory
    "awareness_fades",  # days
    "pressure_fades",
    "irritation_fades",
    "recall",  # share of his attention that serves when a debt is already late
    "holds_out_fades",  # days
    # wanting
    "want_base",  # log-odds of paying when he thinks of it and can
    "want_willingness",
    "want_trust",
    "want_pressure",
    "want_irritation",
    "want_dispute",
    "want_age",  # per thirty days past due
    "want_offer",  # for each unit of the debt that an offer waives
    "want_holds_out",  # for each unit of waiting for a better offer
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
    "busy",  # chance that he has no time when we call
    "call_back_seconds",  # mean time after which he then wants to be called
    "hold_seconds",  # mean time that he waits for a supervisor's word
    "first_offer",  # share of his ceiling
    "concedes",  # share of the gap to his ceiling given up each time
    "repeats_irritate",  # for each time that a move has been repeated in a row
    "insisting_irritates",  # to be asked for money while an objection stands
    "resolving_wins",  # trust, by an answered objection, share of what is lacking
    "opens_up",  # trust from which an excuse yields to the real reason
    "boils_over",  # irritation beyond which he hangs up
    "fear_lifts",  # a first threat, of his ceiling
    "attack_discredits",  # share of his belief that each threat costs
    "vulnerable",  # chance
    "not_alone",  # chance that he agrees to nothing alone
    "spouse",  # share of the others who answer
    "hands_over",  # chance that whoever else answers calls him
    "disputed",  # share of what is past due
    "valid_claims",  # chance
    "trust_lifts",  # of his ceiling, for each unit of trust won
    "discount_lifts",  # of his ceiling, for each unit of the debt that is waived
    "consequence_lifts",  # of his ceiling, for each true consequence he believes
    "call_trust",  # trust won by a call that ends in an agreement
    "call_irritates",  # irritation from a conversation
    "dial_irritates",  # from each dial
    "insistence_irritates",  # further, for each dial of the week beyond the third
    # what he is told, and what becomes of it
    "credibility_gains",  # share of what is lacking, when what was announced is done in time
    "credibility_falls",  # share, when a deadline passes and nothing is done
    "prepares",  # share that who was warned puts out of reach of a court, or a repossession
    "offer_teaches",  # waiting for a better offer, share of what is lacking, learnt from each discount
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
    "after_call_seconds",  # typical time for notes after a talk: the median
    "after_call_log_sd",
    "talk_log_mean",
    "talk_log_sd",
    "talk_agreed_log_mean",
    "talk_agreed_log_sd",
    "skill_sd",  # log of skill between collectors
    "voicemail_seconds",  # until a collector knows that it is a machine
    "stranger_seconds",  # talk with a stranger
    "learning_gap",  # share of the output that a beginner lacks
    "learning_days",  # after which 37 % of that is still lacking
    "tenure_days",  # mean tenure at the start
    "tires",  # share of skill and pace lost for each hour of work not rested from
    "rests",  # hours of work that each minute of a break makes good
    "absence",  # share of days
    # supervisors and visitors
    "deciding_log_mean",  # of a supervisor's decision, seconds
    "deciding_log_sd",
    "check_seconds",  # checking one reported visit
    "visit_log_mean",  # talk at the door, seconds
    "visit_log_sd",
    "door_seconds",  # at a door that nobody opens
    "skips_visits",  # share of visits reported and not made where nobody checks
    "found_out",  # share of those that a check finds
)

PSYCHOLOGY = np.dtype((np.record, [(name, "f8") for name in NAMES]))
"""One record of all of them, as compiled functions read it."""


DIVISORS = (
    "habit_fades",
    "awareness_fades",
    "pressure_fades",
    "irritation_fades",
    "holds_out_fades",
    "liquidity_fades",
    "learning_days",
)
"""Numbers of days that must be positive, for memories and experience are divided by them."""
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


def _over_those_it_is_like(cards: Any, info: ValidationInfo) -> Any:
    """Return the cards of a file laid over those that it takes over, if it takes any."""
    if info.data.get("like") is None or not isinstance(cards, dict):
        return cards
    return _shipped_cards() | cards


@cache
def _shipped_cards() -> dict[str, Any]:
    whole = load(Parameters, shipped() / "parameters" / "default.yaml")
    return {name: card.model_dump(mode="json") for name, card in whole.cards.items()}


def _complete(cards: dict[str, ParameterCard], info: ValidationInfo) -> dict[str, ParameterCard]:
    missing = [name for name in NAMES if name not in cards]
    if missing and "like" in info.data:  # else what is said of `like` is the mistake
        raise ValueError(f"no card for {', '.join(missing)}")
    return cards


def _usable(cards: dict[str, ParameterCard]) -> dict[str, ParameterCard]:
    for name in DIVISORS:
        if name in cards and cards[name].low <= 0.0:
            raise ValueError(f"{name}: its range must lie above 0")
    for name in RATES:
        if name in cards and not 0.0 < cards[name].low <= cards[name].high < 1.0:
            raise ValueError(f"{name}: its range must lie between 0 and 1")
    return cards


@register
class Parameters(Content):
    """All numbers of the behaviour: a card for every name of `NAMES`, and no other."""

    kind: Literal["parameters"]
    title: Text
    like: Literal["default"] | None = None
    """`default`: what the file lacks is taken from the program's own cards; left out: it lacks none."""
    cards: Annotated[
        dict[Annotated[str, AfterValidator(_known)], ParameterCard],
        BeforeValidator(_over_those_it_is_like),
        AfterValidator(_complete),
        AfterValidator(_usable),
    ]


def compile_parameters(parameters: Parameters) -> npt.NDArray[Any]:
    """Return the values of all cards as PSYCHOLOGY, one record."""
    return np.array([tuple(parameters.cards[name].value for name in NAMES)], PSYCHOLOGY)
