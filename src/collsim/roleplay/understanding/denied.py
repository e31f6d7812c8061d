"""What is not asked: "no le pido los 345 completos, ¿cuánto podría?" asks how much, and not for all of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from collsim.records.act import Act
from collsim.roleplay.understanding.heard import Heard
from collsim.roleplay.understanding.tokens import folded

NOT_ASKED = (
    r"(?<![a-z])no (?:es que )?(?:(?:se )?(?:le|te|les|lo|la) )?"
    r"(?:pid[oa]|pedimos|exij[oa]|exigimos|estoy pidiendo|hablo de|tienen? que ser|hace falta|es necesario)"
    r"|(?:not|n't) (?:asking|after|expecting|looking for|talking about|saying)"
    r"|(?:need not|needn't|(?:doesn't|does not) have to|(?:doesn't|does not) need to) be"
)
ALL_OF_IT = r"tod[oa]s?|total(?:idad)?|complet[oa]s?|enter[oa]s?|all|whole|full|entire|everything|total"
DENIED = re.compile(rf"(?:{NOT_ASKED})(?![a-z])[^?!;]{{0,40}}?(?<![a-z])(?:{ALL_OF_IT})(?![a-z])")
"""That all of it is asked for is denied."""


def without_denied(acts: Sequence[Heard], text: str) -> tuple[Heard, ...]:
    """Return acts without a demand for all of it that is denied, where something else is done besides.

    >>> heard = (Heard(Act.ASK_TOTAL, 0.9), Heard(Act.ASK_AMOUNT, 0.8))
    >>> [each.act.value for each in without_denied(heard, "No le pido todo, ¿cuánto puede?")]
    ['ask_amount']
    """
    kept = tuple(each for each in acts if each.act is not Act.ASK_TOTAL)
    if not kept or len(kept) == len(acts) or not DENIED.search(folded(text)):
        return tuple(acts)
    return kept
