"""From acts to moves: what an utterance does in the state in which the call is.

Words alone show acts. Whether a named amount opens, ranges or concedes depends on the offers so far; whether
a repeated agreement seals or changes it, on what was agreed. The moves of an utterance are made one after the
other, each seeing what the debtor answered to the one before, so they are yielded and not listed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from collsim.collectors.strategies import due
from collsim.records import Move
from collsim.records.act import FORBIDDEN_ACTS, Act
from collsim.units import share_of


class Said(NamedTuple):
    """A move with what it names: cents, day number and instalments, as `respond` takes them."""

    move: Move
    cents: int = 0
    day: int = 0
    instalments: int = 1


@dataclass(frozen=True)
class Spoken:
    """What an utterance says, as numbers.

    Attributes:
        acts: in the order in which they were said; forbidden ones only when they are certain.
        amounts: cents, in order, without what only repeats the balance.
        days: day numbers, in order; the first one holds.
        share: a percentage that was named, as a share; None for none.
        count: of the instalments of a plan; 0 when none was named.
        instalment: cents of each of them; 0 when none was named.
        further: cents of a payment that is to follow the first; 0 for none.
        let_off: cents that a discount takes off, where they are called so; else 0.
        settles: whether with the amount of a discount all is paid.
    """

    acts: tuple[Act, ...] = ()
    amounts: tuple[int, ...] = ()
    days: tuple[int, ...] = ()
    share: float | None = None
    count: int = 0
    instalment: int = 0
    further: int = 0
    let_off: int = 0
    settles: bool = False


DEMANDS = frozenset({Move.ASK_TOTAL, Move.ANCHOR, Move.RANGE, Move.CONCEDE, Move.SPLIT})
"""Moves that demand an amount to be paid at once."""
SPEAKS_OF_THE_DEBT = DEMANDS | {
    Move.BALANCE, Move.ASK_DATE, Move.ASK_AMOUNT, Move.PLAN, Move.DISCOUNT, Move.CONSEQUENCE, Move.DISPUTE,
    Move.DISCLOSE_THIRD,
}  # fmt: skip
"""Moves after which whoever listens knows that something is owed."""
HALF = 0.5
PAYMENTS_OF_A_SPLIT = 2
COURTESIES = frozenset({Act.THANK, Act.OTHER})
"""What moves nothing but is polite: a debtor takes it as he takes a greeting."""
NAMES_MONEY = frozenset({Act.PROPOSE, Act.ASK_TOTAL, Act.SPLIT, Act.PLAN, Act.DISCOUNT})
ASKS_FOR_MONEY = NAMES_MONEY | {Act.ASK_AMOUNT}
SAYS_YES = frozenset({Act.ACCEPT, Act.CONFIRM})
OPENS_THE_CALL = frozenset({Act.GREET, Act.VERIFY})
PARTS = frozenset({Act.CLOSE, Act.CALLBACK, Act.LEAVE_MESSAGE})
"""Acts that end the call."""
SAID_IN_PARTING = PARTS | OPENS_THE_CALL | COURTESIES | SAYS_YES | {
    Act.IDENTIFY, Act.ASK_DATE, Act.DOCUMENT, Act.LISTEN, Act.RECAP,
}  # fmt: skip
"""What may follow a farewell: "le llamo mañana, ¿a qué hora le queda bien?"."""
ASKS = ASKS_FOR_MONEY | {Act.ASK_DATE, Act.PROBE}
REASONS = frozenset({Act.EMPATHISE, Act.BENEFIT, Act.CONSEQUENCE})
"""What is said for the sake of what is asked besides: the question is answered, and not this."""
NEARLY_ALL = 0.01
"""How far an amount may be rounded that means all that is owed, as a share."""
BY_NAME = {act: Move[act.name] for act in Act if act.name in Move.__members__}
"""Acts that are the move of their name."""


def moves_of(spoken: Spoken, call: Any) -> Iterator[Said]:
    """Yield the moves that an utterance makes; nothing said is a silence.

    The caller answers each move (`respond`) before he asks for the next one, and may stop: whoever
    is interrupted is not heard to the end.

    Args:
        spoken: what was said.
        call: CALL, read only; each move is made in the state in which the last answer left it.
    """
    acts = _without_doubles(spoken, call)
    if not acts:
        yield Said(Move.SILENCE)
        return
    for act in _reasons_first(acts):
        yield from _moves_of_act(act, spoken, call)


def _without_doubles(spoken: Spoken, call: Any) -> tuple[Act, ...]:
    """Return acts, each once, without those that only say in other words what another does."""
    kept = dict.fromkeys(_without_early_farewells(_as_demands(spoken, call)))
    for weaker in _said_by_others(set(kept), spoken, call):
        kept.pop(weaker, None)
    matter = tuple(act for act in kept if act not in COURTESIES)
    return matter or tuple(kept or spoken.acts)[:1]


def _reasons_first(acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """Return acts with the reasons before what is asked: "pague hoy, así no hay intereses" asks."""
    asked = next((at for at, act in enumerate(acts) if act in ASKS), len(acts))
    rest = sorted(acts[asked:], key=lambda act: act not in REASONS)
    return (*acts[:asked], *rest)


def _as_demands(spoken: Spoken, call: Any) -> Iterator[Act]:
    """Yield acts; what is called all of it, or less, while another amount is named, proposes that amount."""
    for act in spoken.acts:
        asks_for_a_part = act is Act.ASK_TOTAL and spoken.amounts and not _names_all(spoken.amounts, call)
        if act is Act.DISCOUNT and spoken.settles and _names_all(spoken.amounts, call):
            act = Act.ASK_TOTAL  # "pay 1,000 and you owe nothing", of 1,000
        gives_way = act is Act.DISCOUNT and call.asked in spoken.amounts and 0 < call.asked < due(call)
        if act is Act.DISCOUNT and not gives_way and _only_sweetens(spoken, call):
            yield Act.BENEFIT
        else:
            yield Act.PROPOSE if asks_for_a_part or gives_way else act


def _only_sweetens(spoken: Spoken, call: Any) -> bool:
    """Return whether nobody says what a discount leaves: "y le quito la mora" goes with what is asked."""
    if spoken.share is not None or (spoken.amounts and (spoken.let_off or spoken.settles)):
        return False
    beside_an_offer = not NAMES_MONEY.isdisjoint(set(spoken.acts) - {Act.DISCOUNT})
    offered = len(spoken.amounts) == 1 and spoken.amounts[0] <= due(call) // 2
    return not spoken.amounts or (beside_an_offer and offered)


def _names_all(amounts: tuple[int, ...], call: Any) -> bool:
    """Return whether one of the amounts is all that is owed, perhaps rounded."""
    return any(
        abs(cents - owed) <= NEARLY_ALL * owed for cents in amounts for owed in (due(call), int(call.total))
    )


def _without_early_farewells(acts: Iterator[Act]) -> Iterator[Act]:
    """Yield acts without a farewell after which somebody goes on: he was misheard, or does not leave yet."""
    said = tuple(acts)
    for at, act in enumerate(said):
        if act not in PARTS or set(said[at:]) <= SAID_IN_PARTING:
            yield act


def _said_by_others(acts: set[Act], spoken: Spoken, call: Any) -> Iterator[Act]:
    """Yield the acts that are no move of their own beside the others."""
    offers = acts & NAMES_MONEY
    vain = _vain_yes(acts, spoken, call)
    matter = acts - COURTESIES - vain - (OPENS_THE_CALL if call.verified else set())
    if acts - vain:
        yield from vain
    if offers and acts & {Act.RECAP, Act.CONFIRM}:
        repeated = call.agreed > 0 and _repeats_the_agreement(spoken, call)
        yield from offers if repeated else {Act.RECAP}
    yield from _weaker_than_offers(offers, spoken, call)
    if acts & ASKS_FOR_MONEY or (matter - {Act.REJECT} and not call.offered and not call.asked):
        yield Act.REJECT  # "no, con eso no: 600" asks for 600; and before any offer there is none to refuse
    if (offers and spoken.days) or Act.CALLBACK in acts or Act.CONFIRM in acts - vain:
        yield Act.ASK_DATE  # "¿1,700 el viernes?" names the day for which another would ask
    if offers and spoken.amounts:
        yield Act.ASK_AMOUNT
    if Act.RECAP in acts:
        yield from SAYS_YES
    if call.verified and matter:
        yield from OPENS_THE_CALL  # "le quito los recargos, señor Paz" makes sure of nothing
    if matter - {Act.LISTEN}:  # who goes on talking does not listen
        yield Act.LISTEN


def _vain_yes(acts: set[Act], spoken: Spoken, call: Any) -> frozenset[Act]:
    """Return the yes that says nothing: nothing was offered, or he asks on and nothing was agreed.

    "¿Es usted, verdad?" takes no offer, and "¿cuándo, entonces?" does not take the one that was made.
    """
    if not (call.offered or call.agreed or spoken.amounts):
        return SAYS_YES
    asks_on = acts & ASKS and not (call.agreed or spoken.amounts or spoken.days)
    return frozenset({Act.CONFIRM}) if asks_on else frozenset()


def _weaker_than_offers(offers: set[Act], spoken: Spoken, call: Any) -> Iterator[Act]:
    """Yield the acts that only say in other words what an offer does beside which they stand."""
    if offers and not (call.agreed > 0 and _repeats_the_agreement(spoken, call)):
        yield from SAYS_YES  # "1,700 el sábado, ¿de acuerdo?" is asked once
    if len(offers) > 1:
        yield Act.PROPOSE
    if Act.SPLIT in offers:  # "una parte el viernes, y el resto después" asks for no total
        yield from (Act.ASK_TOTAL, Act.PLAN) if spoken.count <= PAYMENTS_OF_A_SPLIT else (Act.SPLIT,)


def _moves_of_act(act: Act, spoken: Spoken, call: Any) -> Iterator[Said]:
    if act in FORBIDDEN_ACTS:
        yield Said(BY_NAME[act])
    elif act is Act.PROPOSE and call.agreed > 0 and _repeats_the_agreement(spoken, call):
        yield from _recapped(Act.RECAP, spoken, call)
    elif act is Act.PROPOSE:
        yield _proposed(spoken, call)
    elif act is Act.ACCEPT:
        yield _accepted(spoken, call)
    elif act is Act.REJECT:
        yield _insisted(spoken, call)
    elif act is Act.ASK_DATE and call.agreed > 0 and _repeats_the_agreement(spoken, call):
        yield Said(Move.CONFIRM)  # "¿a qué hora pasa el sábado?"
    elif act in (Act.RECAP, Act.CONFIRM):
        yield from _recapped(act, spoken, call)
    elif act is Act.LEAVE_MESSAGE:
        yield Said(Move.CALLBACK)
    elif act in COURTESIES:
        yield Said(Move.GREET)
    else:
        yield _by_name(BY_NAME[act], spoken, call)


def _by_name(move: Move, spoken: Spoken, call: Any) -> Said:
    """Return the move of an act's own name, with the amount and the day that it needs."""
    day = _day(spoken, call)
    if move == Move.BALANCE:
        return Said(move, int(call.total))
    if move == Move.ASK_TOTAL:
        return Said(move, due(call), day)
    if move == Move.SPLIT:
        return Said(move, _first_part(spoken, call), day)
    if move == Move.PLAN:
        return _planned(spoken, call, day)
    if move == Move.DISCOUNT:
        return Said(move, _waived(spoken, call), day)
    if move == Move.ESCALATE:
        return Said(move, spoken.amounts[0] if spoken.amounts else int(call.offered), day)
    return Said(move)


def _first_part(spoken: Spoken, call: Any) -> int:
    """Return what is to be paid first of what is paid in two; half of it when no part was named."""
    parts = (cents for cents in spoken.amounts if cents < due(call))
    return next(parts, share_of(due(call), HALF))


def _proposed(spoken: Spoken, call: Any) -> Said:
    """Return a named amount as what it is: all, a range, a concession, or an anchor."""
    day = _day(spoken, call)
    amounts = _demanded(spoken, call)
    if not amounts:
        return Said(Move.ANCHOR, int(call.asked) or due(call), day)
    if _is_all_in_two(amounts, call):
        return Said(Move.SPLIT, amounts[0], day)
    low, high = min(amounts), max(amounts)
    if low < high:
        return Said(Move.RANGE, low, day)
    if _gives_way(low, day, call):
        return Said(Move.CONCEDE, low, day)
    return Said(Move.ASK_TOTAL if low >= due(call) else Move.ANCHOR, low, day)


def _demanded(spoken: Spoken, call: Any) -> tuple[int, ...]:
    """Return the amounts that are asked for: not his offer, where it is refused, nor what was given up."""
    refused = int(call.offered) if Act.REJECT in spoken.acts else 0
    given_up = int(call.asked) if Act.DISCOUNT in spoken.acts else 0
    asked = tuple(cents for cents in spoken.amounts if cents > refused and cents != given_up)
    return asked or spoken.amounts


def _is_all_in_two(amounts: tuple[int, ...], call: Any) -> bool:
    """Return whether two amounts are all that is owed: a part now, and the rest."""
    return len(amounts) == PAYMENTS_OF_A_SPLIT and abs(sum(amounts) - due(call)) < PAYMENTS_OF_A_SPLIT


def _gives_way(cents: int, day: int, call: Any) -> bool:
    """Return whether an amount is less than was asked before, or the debtor's own amount and day."""
    lowered = 0 < cents < call.asked
    his_own = call.offered > 0 and cents <= call.offered and day >= call.stated_day
    return bool(lowered or his_own)


def _accepted(spoken: Spoken, call: Any) -> Said:
    """Return a yes: to what was agreed already, or to what the debtor has offered last."""
    if call.agreed > 0:
        return Said(Move.CONFIRM)
    if call.offered > 0 or spoken.amounts:
        cents = spoken.amounts[0] if spoken.amounts else int(call.offered)
        return Said(Move.CONCEDE, cents, _day(spoken, call))
    return Said(Move.LISTEN)


def _insisted(spoken: Spoken, call: Any) -> Said:
    """Return a no to the debtor's offer: the demand stands, or a new one is named."""
    if spoken.amounts:
        return _proposed(spoken, call)
    if call.asked > 0:
        return Said(Move.ANCHOR, int(call.asked), _day(spoken, call))
    return Said(Move.ASK_AMOUNT)


def _recapped(act: Act, spoken: Spoken, call: Any) -> Iterator[Said]:
    """Yield the agreement repeated; before there is one, or with other terms, it proposes them."""
    if call.agreed == 0:
        yield _proposed(spoken, call) if spoken.amounts else _accepted(spoken, call)
    elif not _repeats_the_agreement(spoken, call):
        yield Said(Move.CONCEDE, *_terms(spoken, call))
    elif act is Act.CONFIRM:
        yield Said(Move.CONFIRM)
    else:
        yield Said(Move.RECAP, int(call.agreed), int(call.agreed_day), int(call.instalments))


def _repeats_the_agreement(spoken: Spoken, call: Any) -> bool:
    """Return whether what is repeated is what was agreed; of a plan, one of its amounts and its first day."""
    known = {int(call.agreed), int(call.agreed * call.instalments), int(call.waived)}
    return (not spoken.amounts or bool(known & set(spoken.amounts))) and (
        not spoken.days or int(call.agreed_day) in spoken.days
    )


def _terms(spoken: Spoken, call: Any) -> tuple[int, int]:
    """Return the amount and the day that are named, else those that were agreed."""
    cents = spoken.amounts[0] if spoken.amounts else int(call.agreed)
    return cents, spoken.days[0] if spoken.days else int(call.agreed_day)


def _planned(spoken: Spoken, call: Any, day: int) -> Said:
    """Return a plan; of its number and its amount, the one that was not said follows from what is owed."""
    owed = due(call)
    cents = spoken.instalment or next((each for each in spoken.amounts if each < owed), 0)
    count = spoken.count or (-(-owed // cents) if cents else 2)
    return Said(Move.PLAN, cents or -(-owed // count), day, max(2, count))


def _waived(spoken: Spoken, call: Any) -> int:
    """Return what is waived: a percentage, what is let off, or what is left out when another sum settles all.

    Where the words do not tell, the smaller of two amounts is waived, and one alone that is more than half is
    what is still to be paid.
    """
    owed = due(call)
    if spoken.share is not None:
        return share_of(owed, spoken.share)
    if spoken.let_off:
        return spoken.let_off
    said = min(spoken.amounts)
    alone = len(spoken.amounts) == 1
    to_be_paid = spoken.settles or owed // 2 < said
    return owed - said if alone and to_be_paid and said <= owed else said


def _day(spoken: Spoken, call: Any) -> int:
    """Return the day that is named, else the one of which was spoken last, which is tomorrow at first."""
    return spoken.days[0] if spoken.days else max(int(call.day) + 1, int(call.stated_day))
