"""understand(): all that words alone show, of one utterance."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from collsim.records.act import Act
from collsim.roleplay.understanding.acts import Hearing, hear
from collsim.roleplay.understanding.denied import without_denied
from collsim.roleplay.understanding.extraction import extract
from collsim.roleplay.understanding.forbidden import breaches
from collsim.roleplay.understanding.heard import Breach, Heard, Understanding
from collsim.roleplay.understanding.model import Edition
from collsim.roleplay.understanding.profiles import Language
from collsim.roleplay.understanding.readings import Extraction
from collsim.roleplay.understanding.settlements import NO_SETTLEMENT, Settlement, settlement_in
from collsim.roleplay.understanding.tokens import folded

NOBODY = ("", "", "")
BY_NAME = 0.9
"""Confidence of an act that a name shows."""
SHORTEST_NAME = 3
OF_AMOUNTS = frozenset(
    {Act.PROPOSE, Act.SPLIT, Act.PLAN, Act.DISCOUNT, Act.ASK_TOTAL, Act.BALANCE, Act.ACCEPT, Act.RECAP}
)
PAID_BY_IT = frozenset({Act.PROPOSE, Act.SPLIT, Act.BALANCE, Act.ASK_TOTAL, Act.REJECT})
"""As what an amount is heard that settles all, where the discount itself is not."""
LIKELY = 0.3
"""Confidence from which an act that names amounts is acted upon when an amount was named."""
ASKING = frozenset({Act.ASK_DATE, Act.ASK_AMOUNT, Act.PROBE})
LIKELY_ASKED = 0.5
"""Confidence from which a question is answered: little is lost where another one was meant."""
SURE = 0.7
OPENING = frozenset({Act.GREET, Act.VERIFY, Act.OTHER, Act.THANK})
"""Acts beside which the firm's name says who calls; in the midst of others it says nothing new."""
SILENCE = re.compile(r"\s*(?:[.…\s]*|\([^()]*\)|\[[^\[\]]*\]|\*[^*]*\*)\s*")
"""Nothing is said: dots, or what one does meanwhile, "(espero)", "[silence]", "*waits*"."""


def understand(
    text: str,
    *,
    language: Language,
    country: str | None,
    now: datetime.datetime,
    week: datetime.date | None = None,
    listener: str = "holder",
    verified: bool | None = None,
    true_steps: Sequence[str] = (),
    names: Sequence[str] = NOBODY,
    edition: Edition | None = None,
) -> Understanding:
    """Return the acts, the forbidden acts, and all that is counted or dated in an utterance.

    Args:
        text: what was said, as it was typed.
        language: "es" or "en".
        country: ISO code of two letters, for separators, currency and slang.
        now: when it is said.
        week: the Monday of a week that was named earlier in the exchange.
        listener: who hears it; anybody but the "holder" of the account must not be told of the debt.
        verified: whether the holder has said that it is he; None where that is not known.
        true_steps: names of steps that really are ahead of the account, which may be named.
        names: of the debtor, of the collector and of the firm, "" for those that nobody knows: "Crédito
            Andino" says who calls, and nothing of a debt.
        edition: of the model of the acts; None for the best that is at hand.

    Raises:
        InputError: the text is longer than `extraction.LONGEST` characters.
    """
    extraction = extract(text, language=language, country=country, now=now, week=week)
    if SILENCE.fullmatch(text):
        return Understanding(text, (), (), extraction, True)
    found = breaches(
        without(names, text),
        language=language,
        listener=listener,
        verified=verified,
        true_steps=tuple(true_steps),
    )
    hearing = hear(text, language=language, country=country, edition=edition, lawful=not found)
    opening = verified is not True and not extraction.money and not extraction.dates
    acts = (
        known_by_names(hearing, text, names)
        if opening
        else known_by_payments(hearing, extraction, verified is True)
    )
    clear = acts != hearing.acts or is_clear(text, hearing, found, extraction)
    settlement = settlement_in(text, language, country) if extraction.money else NO_SETTLEMENT
    acts = without_denied(known_by_settlement(acts, extraction, settlement), text)
    return Understanding(text, acts, found, extraction, clear, settlement)


def is_clear(text: str, hearing: Hearing, found: Sequence[Breach], extraction: Extraction) -> bool:
    """Return whether to act upon an utterance: for its acts, a certain breach, an amount, a question."""
    return (
        hearing.clear
        or any(each.certain for each in found)
        or speaks_of_an_amount(hearing, extraction)
        or is_asked(hearing, text)
    )


def speaks_of_an_amount(hearing: Hearing, extraction: Extraction) -> bool:
    """Return whether an amount was named where the likeliest act is one that names amounts."""
    best = surest_of(hearing)
    return (
        bool(extraction.money) and best is not None and best.act in OF_AMOUNTS and best.confidence >= LIKELY
    )


def is_asked(hearing: Hearing, text: str) -> bool:
    """Return whether the likeliest act is to ask, and a question mark bears it out."""
    best = surest_of(hearing)
    return "?" in text and best is not None and best.act in ASKING and best.confidence >= LIKELY_ASKED


def surest_of(hearing: Hearing) -> Heard | None:
    """Return the likeliest act; None where nothing was said."""
    return max(hearing.acts, key=lambda each: each.confidence, default=None)


def known_by_names(hearing: Hearing, text: str, names: Sequence[str]) -> tuple[Heard, ...]:
    """Return acts, with those that a name shows: whose firm calls, or whether it is he."""
    debtor, _, firm = names
    sure = tuple(each for each in hearing.acts if each.confidence >= SURE)
    said = folded(text)
    if firm and folded(firm) in said and {each.act for each in sure} <= OPENING:
        return (Heard(Act.IDENTIFY, BY_NAME), *sure)
    if not hearing.clear and text.rstrip().endswith("?") and any(part in said for part in parts_of(debtor)):
        return (Heard(Act.VERIFY, BY_NAME),)
    return hearing.acts


def known_by_payments(hearing: Hearing, extraction: Extraction, to_him: bool) -> tuple[Heard, ...]:
    """Return acts; of what is not heard clearly, an amount that is named shows what is meant.

    Whoever tells payments one by one proposes them, and so does whoever names an amount to the debtor, once
    that has said that it is he: there amounts are rarely named for anything else.
    """
    if hearing.clear or speaks_of_an_amount(hearing, extraction):
        return hearing.acts
    told = extraction.plan is not None and bool(extraction.plan.instalments)
    asked_of_him = to_him and bool(extraction.money)
    return (Heard(Act.PROPOSE, BY_NAME),) if told or asked_of_him else hearing.acts


def known_by_settlement(
    acts: tuple[Heard, ...], extraction: Extraction, settlement: Settlement
) -> tuple[Heard, ...]:
    """Return acts, with the discount that words show: "deme 700 y lo demás se lo perdono" is no mere offer.

    A discount that is heard, but not surely, is borne out by an amount that is let off or settles all.
    """
    heard = max((each.confidence for each in acts if each.act is Act.DISCOUNT), default=0.0)
    borne_out = settlement.lets_go or (heard > 0 and (settlement.settles or settlement.let_off is not None))
    if not borne_out or heard >= BY_NAME or len(extraction.money) > 1 or extraction.plan is not None:
        return acts
    hidden = PAID_BY_IT | {Act.DISCOUNT}
    return tuple(dict.fromkeys(Heard(Act.DISCOUNT, BY_NAME) if each.act in hidden else each for each in acts))


def parts_of(name: str) -> list[str]:
    """Return a name and its parts, in small letters; none of nobody's."""
    return [part for part in folded(name).split() if len(part) >= SHORTEST_NAME]


def without(names: Sequence[str], text: str) -> str:
    """Return a text in which names are told by a word that means nothing."""
    for name in names:
        if name:
            text = re.sub(re.escape(name), "Xx", text, flags=re.IGNORECASE)
    return text
