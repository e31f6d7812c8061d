"""What no collector may say is found, and what only sounds like it is let be."""

from __future__ import annotations

import pytest

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden import breaches


@pytest.mark.parametrize(
    ("act", "text", "language"),
    [
        (Act.THREAT, "Si no paga le vamos a caer a su casa", "es"),
        (Act.FAKE_LEGAL, "Ya hay una orden de embargo", "es"),
        (Act.FALSE_URGENCY, "En una hora se manda la patrulla", "es"),
        (Act.INSULT, "Eres un p3ndejo", "es"),
        (Act.DISCLOSE_THIRD, "Su hijo debe 5,000 pesos", "es"),
        (Act.SHAME, "¿No le da vergüenza?", "es"),
        (Act.CALL_LIAR, "Ya no le creo nada", "es"),
        (Act.FAKE_LEGAL, "This is Officer Johnson from the county court", "en"),
        (Act.CALL_LIAR, "You're lying to me", "en"),
    ],
)
def test_a_breach_is_found_and_certain(act, text, language):
    assert (act, True) in [(each.act, each.certain) for each in breaches(text, language=language)]
