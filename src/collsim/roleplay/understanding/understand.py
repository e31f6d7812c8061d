"""understand(): all that words alone show, of one utterance."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from collsim.roleplay.understanding.acts import hear
from collsim.roleplay.understanding.extraction import extract
from collsim.roleplay.understanding.forbidden import breaches
from collsim.roleplay.understanding.heard import Understanding
from collsim.roleplay.understanding.profiles import Language


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
    names: Sequence[str] = (),
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
        names: of people and firms in the call: "Crédito Andino" says who calls, and nothing of a debt.

    Raises:
        InputError: the text is longer than `extraction.LONGEST` characters.
    """
    extraction = extract(text, language=language, country=country, now=now, week=week)
    hearing = hear(text, language=language, country=country)
    found = breaches(
        without(names, text),
        language=language,
        listener=listener,
        verified=verified,
        true_steps=tuple(true_steps),
    )
    clear = not text.strip() or hearing.clear or any(each.certain for each in found)
    return Understanding(text, hearing.acts, found, extraction, clear)


def without(names: Sequence[str], text: str) -> str:
    """Return a text in which names are told by a word that means nothing."""
    for name in names:
        if name:
            text = re.sub(re.escape(name), "Xx", text, flags=re.IGNORECASE)
    return text
