"""False urgency: an hour of doom, a last chance, an offer that ends on the spot."""

from collsim.roleplay.understanding.forbidden.urgency import countdown, doom, only_now, this_call

TABLES = (countdown.TABLE, this_call.TABLE, doom.TABLE, only_now.TABLE)

__all__ = ["TABLES"]
