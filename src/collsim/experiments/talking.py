"""One conversation, turn by turn: what a collector would say to a debtor of a type, and what he would answer.

Nothing is played here that a simulation would not play: the debtor is drawn, the call opened and
each move answered by the very functions of a run.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np

from collsim.collectors.strategies import MOST_TURNS, next_move
from collsim.content import Text, did_you_mean
from collsim.debtors.personalities import draw_debtors
from collsim.debtors.transitions import catch_up
from collsim.errors import InputError
from collsim.experiments.case import Case, NamedPolicy
from collsim.experiments.debtor_types import only, type_of
from collsim.negotiation.opening import begin, opens_call
from collsim.negotiation.respond import respond
from collsim.policies.steps import age
from collsim.records import CALL, Claim, Listener, Move, Reply
from collsim.simulation.world import new_world

NO_OBJECTION = -1


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
        from collsim.units import date_of

        def units(cents: int) -> float:
            return cents / 100

        def date(day: int) -> str | None:
            return date_of(day).isoformat() if day else None

        turns = [
            {
                "move": each.move.name.lower(),
                "amount": units(each.cents),
                "date": date(each.day),
                "instalments": each.instalments,
                "reply": each.reply.name.lower(),
                "objection": each.objection,
                "offered": units(each.offered),
                "stated_date": date(each.stated_day),
                "trust": round(each.trust, 4),
                "irritation": round(each.irritation, 4),
            }
            for each in self.turns
        ]
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
            "turns": turns,
            "agreement": agreement if self.agreed else None,
        }


def manner_of(case: Case, name: str) -> Text:
    """Return the title of a manner.

    Raises:
        InputError: there is none of this name; the message names those that there are.
    """
    manners = case.manners.manners
    if name not in manners:
        raise InputError(
            f'there is no manner "{name}"{did_you_mean(name, manners)}; there are: {", ".join(manners)}'
        )
    return manners[name].title


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
    account = setup.book[row].copy()
    debtor = draw_debtors(setup.book[row : row + 1], setup.population, world.p, world.luck, setup.first_day)[
        0
    ]
    if manner is not None:
        manner_of(case, manner)
        debtor.manner = list(case.manners.manners).index(manner)
    catch_up(debtor, world.p, world.luck, setup.first_day)
    call = np.zeros(1, CALL)[0]
    begin(call, Listener.HOLDER, account, setup.first_day, skill)
    opens_call(account, debtor, world.p, world.talk, world.luck, setup.first_day, 0, 0, call, 1)
    names = tuple(case.objections.objections)
    deck = tuple(
        (names[said], names[reason] if reason != NO_OBJECTION else None)
        for said, reason in zip(call.deck, call.reasons, strict=True)
        if said != NO_OBJECTION
    )
    ceiling, monthly, dpd = int(call.ceiling), int(call.monthly), max(0, age(account, setup.first_day))
    strategy = world.strategies[max(0, world.strategy)]
    turns = tuple(_turns(call, world, strategy, dpd, names))
    return Talk(
        account=setup.ids[row],
        type=kind,
        manner=list(case.manners.manners)[debtor.manner],
        strategy=case.strategies[max(0, world.strategy)].name,
        policy=policy.name,
        currency=case.currency,
        overdue=int(account.overdue),
        dpd=int(dpd),
        ceiling=ceiling,
        monthly=monthly,
        turns=turns,
        agreed=int(call.agreed),
        agreed_day=int(call.agreed_day),
        instalments=int(call.instalments),
        waived=int(call.waived),
        claim=Claim(call.claim),
        deck=deck,
    )


def _turns(call: Any, world: Any, strategy: Any, dpd: int, names: tuple[str, ...]) -> Iterator[Turn]:
    """Play a call to its end; `call` is changed."""
    while call.over == 0 and call.turns < MOST_TURNS:
        move, cents, day, instalments = next_move(call, world.talk, strategy, world.policy, dpd)
        before = call.stated_day
        reply = respond(call, world.p, world.talk, move, cents, day, instalments)
        named = call.stated_day if call.stated_day != before or move == Move.ASK_DATE else 0
        yield Turn(
            Move(move),
            int(cents),
            int(day),
            int(instalments),
            Reply(reply),
            names[call.last_objection] if call.last_objection != NO_OBJECTION else None,
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
