"""All hours of an utterance, in order: each rule takes its part out of the script."""

from __future__ import annotations

from collsim.roleplay.understanding.english_hours import (
    RULES_EN,
    hours_of_a_part,
    opening_hours,
    other_hours,
)
from collsim.roleplay.understanding.hours import RULES_ES, Hour, read_hour
from collsim.roleplay.understanding.profiles import Language
from collsim.roleplay.understanding.script import Script
from collsim.roleplay.understanding.signs import Family, Sought
from collsim.roleplay.understanding.words import has_sign

RULES: dict[Language, Family[Sought]] = {"es": Family(RULES_ES), "en": Family(RULES_EN)}
"""In the order in which they read, the fuller ones first; each takes its part out of the script."""


def find_hours(script: Script, language: Language) -> list[Hour]:
    """Take the hours out of a script, in the order in which they stand."""
    found: list[Hour] = []
    if not has_sign(script.text, ("#", "T", "medi", "una", "noon", "mid")):
        return found
    if language == "en":
        found += opening_hours(script)
        found += hours_of_a_part(script)
    for rule in RULES[language].worth_trying(script):
        for match in rule.finditer(script.text):
            hour = read_hour(match)
            if hour:
                script.remove(match.start(), match.end())
                found.append(hour)
    if found:
        found += other_hours(script)
    return sorted(found)
