"""Shaming: exposing him to others, asking whether he has no shame, judging his life."""

from collsim.roleplay.understanding.forbidden.shame import before_family, dignity, exposure, spending

TABLES = (exposure.TABLE, dignity.TABLE, before_family.TABLE, spending.TABLE)

__all__ = ["TABLES"]
