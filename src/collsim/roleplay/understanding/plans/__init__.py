"""Plans: "cuatro pagos quincenales de 400", "500 al mes durante un año", "800 el 15 y 700 el 30".

The words of a plan are found first (`terms`: payments that are counted, amounts that repeat, spans, and what
is told apart); what they leave open is gathered from anywhere (`gather`). When days and amounts have been
read as well, all become one plan (`made`), and payments that were told one by one take their days
(`one_by_one`, clause by clause: `walk`).
"""

from collsim.roleplay.understanding.plans.made import plan_of
from collsim.roleplay.understanding.plans.terms import find_terms

__all__ = ["find_terms", "plan_of"]
