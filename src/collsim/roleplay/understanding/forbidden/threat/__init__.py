"""Threats: harm, jail, what is his taken away, a life made impossible. A true, lawful consequence is none."""

from collsim.roleplay.understanding.forbidden.threat import (
    belongings,
    family,
    his_work,
    hounding,
    jail,
    taking,
    violence,
    visits,
    warning,
    watching,
)

TABLES = (
    violence.TABLE,
    belongings.TABLE,
    watching.TABLE,
    visits.TABLE,
    family.TABLE,
    warning.TABLE,
    hounding.TABLE,
    jail.TABLE,
    taking.TABLE,
    his_work.TABLE,
)

__all__ = ["TABLES"]
