"""Understanding: what an utterance of a collector says, in Spanish or English.

So far what can be counted and dated: money, numbers, percentages, plans, dates and hours (`extract`).
"""

from collsim.roleplay.understanding.extraction import extract
from collsim.roleplay.understanding.readings import Due, Extraction, Instalment, Money, Period, Plan, to_json

__all__ = ["Due", "Extraction", "Instalment", "Money", "Period", "Plan", "extract", "to_json"]
