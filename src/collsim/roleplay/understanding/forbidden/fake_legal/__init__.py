"""Law that is none: posing as an authority, orders that do not exist, owing called a crime."""

from collsim.roleplay.understanding.forbidden.fake_legal import debt_as_crime, impersonation, orders

TABLES = (impersonation.TABLE, orders.TABLE, debt_as_crime.TABLE)

__all__ = ["TABLES"]
