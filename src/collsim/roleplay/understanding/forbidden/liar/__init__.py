"""Calling him a liar: outright, by his story, by what his word is worth."""

from collsim.roleplay.understanding.forbidden.liar import disbelief, lies, stories

TABLES = (lies.TABLE, disbelief.TABLE, stories.TABLE)

__all__ = ["TABLES"]
