"""One conversation, turn by turn: what a collector would say to a debtor of a type, and what he would answer.

Nothing is played here that a simulation would not play: the debtor is drawn, the call opened and
each move answered by the very functions of a run.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np

from collsim.content import did_you_mean
from collsim.errors import InputError
from collsim.experiments.case import Case, NamedPolicy
from collsim.experiments.debtor_types import only, type_of
from collsim.records import Claim, Move, Reply
from collsim.roleplay.encounter import NO_OBJECTION, Encounter, dealt, meet, scene_of
from collsim.simulation.world import new_world
from collsim.units import date_of


def units(cents: int) -> float:
    """Return cents in units of the currency."""
    return cents / 100


def date(day: int) -> str | None:
    """Return a day as files write it; None for none."""
    return date_of(day).isoformat() if day else None


class Turn(NamedTuple):
    """One move and its answer.

    Attributes:
        move, cents, day, instalments: what the collector does, and what he names, or 0.
        reply: what the debtor answers.
        objection: its name, where it is one.
        offered: the debtor's offer so far, cents.
        stated_day: the day that he named, or 0.
        trust, irritation: of his, after it.
    """

    move: Move
    cents: int
    day: int
    instalments: int
    reply: Reply
    objection: str | None
    offered: int
    stated_day: int
    trust: float
    irritation: float

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values; amounts in units of the currency."""
        return {
            "move": self.move.name.lower(),
            "amount": units(self.cents),
            "date": date(self.day),
            "instalments": self.instalments,
            "reply": self.reply.name.lower(),
            "objection": self.objection,
            "offered": units(self.offered),
            "stated_date": date(self.stated_day),
            "trust": round(self.trust, 4),
            "irritation": round(self.irritation, 4),
        }


@dataclass(frozen=True)
class Talk:
    """A conversation and what it came to.

    Attributes:
        account: id of the account.
        type, manner, strategy, policy: names.
        currency: of all cents.
        overdue: past due, cents.
        dpd: days past due.
        ceiling, monthly: the most that he would have agreed to at first, at once and by the month, cents.
        turns: in their order.
        agreed, agreed_day, instalments, waived: the agreement; 0 cents for none.
        claim: what became of a claim of his.
        deck: the objections that he brought, each with the one for which it is an excuse, or None.
    """

    account: str
    type: str
    manner: str
    strategy: str
    policy: str
    currency: str
    overdue: int
    dpd: int
    ceiling: int
    monthly: int
    turns: tuple[Turn, ...]
    agreed: int
    agreed_day: int
    instalments: int
    waived: int
    claim: Claim
    deck: tuple[tuple[str, str | None], ...]

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values; amounts in units of the currency."""
        agreement = {
            "amount": units(self.agreed),
            "date": date(self.agreed_day),
            "instalments": self.instalments,
            "waived": units(self.waived),
        }
        return {
            "account": self.account,
            "type": self.type,
            "manner": self.manner,
            "strategy": self.strategy,
            "policy": self.policy,
            "currency": self.currency,
            "overdue": units(self.overdue),
            "days_past_due": self.dpd,
            "ceiling": units(self.ceiling),
            "monthly": units(self.monthly),
            "deck": [{"objection": one, "excuse_for": reason} for one, reason in self.deck],
            "claim": self.claim.name.lower(),
            "turns": [each.to_json() for each in self.turns],
            "agreement": agreement if self.agreed else None,
        }


def check_manner(case: Case, name: str) -> None:
    """Refuse a manner that there is not.

    Raises:
        InputError: names those that there are.
    """
    manners = case.manners.manners
    if name not in manners:
        raise InputError(
            f'there is no manner "{name}"{did_you_mean(name, manners)}; there are: {", ".join(manners)}'
        )


def hold_talk(
    case: Case, policy: NamedPolicy, kind: str, manner: str | None, replication: int, skill: float = 1.0
) -> Talk:
    """Hold one conversation with a late debtor of a type, on the first day, by the policy's strategy.

    Args:
        case: the portfolio and all content.
        policy: whose authority the collector has; its `strategy` is how he leads the call.
        kind: type of debtor.
        manner: how he talks; None for one of his type's.
        replication: another number is another luck, and another account.
        skill: the collector's; 1 is average.

    Raises:
        InputError: there is no such type or manner, or nothing is past due in the portfolio.
    """
    type_of(case.personalities, kind)
    case = replace(case, personalities=only(case.personalities, kind))
    setup = case.setup(case.plan(policy), None)
    world = new_world(setup, setup.plan, replication)
    row = _somebody_late(setup.book, replication)
    met = meet(setup, scene_of(world), row, manner=_row_of(case, manner), inbound=True, skill=skill)
    led_by = case.strategies[max(0, world.strategy)].name
    about = About(setup.ids[row], kind, list(case.manners.manners)[met.debtor.manner], led_by, policy.name)
    return _held(met, about, case)


class About(NamedTuple):
    """Between whom a conversation is held.

    Attributes:
        account: id.
        type, manner: of the debtor.
        strategy, policy: of the collector.
    """

    account: str
    type: str
    manner: str
    strategy: str
    policy: str


def _row_of(case: Case, manner: str | None) -> int | None:
    """Return the row of a manner; None for none."""
    if manner is None:
        return None
    check_manner(case, manner)
    return list(case.manners.manners).index(manner)


def _held(met: Encounter, about: About, case: Case) -> Talk:
    """Hold a conversation to its end, and tell what was brought to it, what was said and what was agreed."""
    begun, call = met.call.copy(), met.call
    names = tuple(case.objections.objections)
    turns = tuple(_turns(met, names))
    return Talk(
        **about._asdict(),
        currency=case.currency,
        overdue=int(met.account.overdue),
        dpd=met.dpd,
        ceiling=int(begun.ceiling),
        monthly=int(begun.monthly),
        turns=turns,
        agreed=int(call.agreed),
        agreed_day=int(call.agreed_day),
        instalments=int(call.instalments),
        waived=int(call.waived),
        claim=Claim(call.claim),
        deck=dealt(begun, names),
    )


def _turns(met: Encounter, names: Sequence[str]) -> Iterator[Turn]:
    """Play a call to its end."""
    call = met.call
    while not met.is_over:
        said = met.next_move()
        before = call.stated_day
        reply = met.makes(said)
        named = call.stated_day if call.stated_day != before or said.move == Move.ASK_DATE else 0
        objection = call.last_objection
        yield Turn(
            *said,
            reply,
            names[objection] if objection != NO_OBJECTION else None,
            int(call.offered),
            int(named),
            float(call.trust),
            float(call.irritation),
        )


def _somebody_late(book: Any, replication: int) -> int:
    late = np.flatnonzero(book["overdue"] > 0)
    if len(late) == 0:
        raise InputError("nothing is past due in this portfolio, so there is nothing to talk about")
    return int(late[(replication * 7919) % len(late)])
