"""Disclosure: the debt told to somebody else, or a third person asked to press him."""

from collsim.roleplay.understanding.forbidden.disclosure import told_of_another
from collsim.roleplay.understanding.forbidden.disclosure.debt_told import OF_DEBT

TABLES = (told_of_another.TABLE,)

__all__ = ["OF_DEBT", "TABLES"]
