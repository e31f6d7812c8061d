"""Money: an amount with its currency, or without one where only an amount can be meant.

Amounts with a sign, a word or cents are plain (`marked`). A number without them is one where words of paying
(`cues`) or the amounts around it tell so (`bare`, `beside`), and never where it names the thing before it.
"""

from collsim.roleplay.understanding.money.find import find_money

__all__ = ["find_money"]
