"""Breaches of a call, each with the provision that it breaks, where the country's file names one.

What words alone show was graded when they were understood. Some breaches only the call shows: who was on
the line, whether anybody had said who calls, what the law of the country forbids to ask or to take.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from collsim.negotiation.moves import SPEAKS_OF_THE_DEBT
from collsim.policies.conduct import Conduct, Provision, provisions
from collsim.records import Listener, Move
from collsim.records.act import Act
from collsim.roleplay.room import Exchange
from collsim.roleplay.understanding.methods import Method
from collsim.units import day_of

DISCLOSE_THIRD = "disclose_third"
HIDE_IDENTITY = "hide_identity"
ASK_REASON = "ask_reason"
TAKE_PAYMENT = "take_payment"
ONLY_WHERE_A_RULE_SAYS_SO = frozenset({HIDE_IDENTITY, ASK_REASON, TAKE_PAYMENT})
"""What is a breach in some countries only; the other acts no house allows anywhere."""


class Named(NamedTuple):
    """A breach.

    Attributes:
        exchange: number of the exchange in which it was committed.
        act: which, a name of `conduct.Act`.
        certain: whether nobody would read it otherwise; else a person decides.
        words: by which it was known.
        provision: that it breaks; None where the country's file names none and every house forbids it.
    """

    exchange: int
    act: str
    certain: bool
    words: str
    provision: Provision | None


def breaches_of(
    exchanges: Sequence[Exchange], conduct: Conduct, day: int, *, goes_on: bool = False
) -> list[Named]:
    """Return the breaches of a call, in the order of its turns, each act once a turn.

    Args:
        exchanges: of the call.
        conduct: rules of the debtor's country.
        day: on which the call is held; rules that come into force later do not count.
        goes_on: whether the call had begun before them, and it had been said who calls, or what about.
    """
    found: list[Named] = []
    for exchange in exchanges:
        seen: dict[str, Named] = {}
        for act, certain, words in (*_said(exchange), *_shown(exchange, exchanges)):
            if act == HIDE_IDENTITY and goes_on:
                continue
            provision = provision_against(act, conduct, day)
            if provision is None and act in ONLY_WHERE_A_RULE_SAYS_SO:
                continue
            if act not in seen or (certain and not seen[act].certain):
                seen[act] = Named(exchange.number, act, certain, words, provision)
        found += seen.values()
    return found


def provision_against(act: str, conduct: Conduct, day: int) -> Provision | None:
    """Return the first provision in force that forbids an act, or None."""
    in_force = (each for each in provisions(conduct) if day_of(each.effective_from) <= day)
    return next((each for each in in_force if act in each.forbids), None)


def _said(exchange: Exchange) -> Iterator[tuple[str, bool, str]]:
    """Yield what the words alone show; a move that was given as such is certain."""
    for each in exchange.breaches:
        yield each.act.value, each.certain, each.words
    for move in exchange.moves:
        if move >= Move.THREAT and not exchange.acts:
            yield Act[move.name].value, True, exchange.text


def _shown(exchange: Exchange, exchanges: Iterable[Exchange]) -> Iterator[tuple[str, bool, str]]:
    """Yield what the state of the call shows."""
    of_the_debt = bool(SPEAKS_OF_THE_DEBT & set(exchange.moves))
    before = exchange.before
    if of_the_debt and before.listener != Listener.HOLDER:
        yield DISCLOSE_THIRD, True, exchange.text
    elif of_the_debt and not before.verified and Move.VERIFY not in exchange.moves:
        yield DISCLOSE_THIRD, False, exchange.text
    first = of_the_debt and _is_first_of_the_debt(exchange, exchanges)
    if first and not _has_identified(exchange, exchanges):
        yield HIDE_IDENTITY, True, exchange.text
    if Move.PROBE in exchange.moves:
        yield ASK_REASON, True, exchange.text
    if exchange.method is Method.PICK_UP:
        yield TAKE_PAYMENT, True, exchange.text


def _has_identified(exchange: Exchange, exchanges: Iterable[Exchange]) -> bool:
    """Return whether it had been said who calls, by the end of an exchange."""
    return any(Move.IDENTIFY in each.moves for each in exchanges if each.number <= exchange.number)


def _is_first_of_the_debt(exchange: Exchange, exchanges: Iterable[Exchange]) -> bool:
    """Return whether the debt had not been spoken of before an exchange."""
    before = (each for each in exchanges if each.number < exchange.number)
    return not any(SPEAKS_OF_THE_DEBT & set(each.moves) for each in before)
