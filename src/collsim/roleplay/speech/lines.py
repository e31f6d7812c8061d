"""Lines: what somebody may say, written once for all forms of address and all regions.

    Ya [le/te] dije que no tengo {plata}, [espere/espera/esperá].    usted/tú/vos
    <Déjenme/Dejadme> en paz.                                        ustedes/vosotros

In brackets stand the three forms of addressing one person, or two where tú and vos say the same; between
< and > the two forms of addressing several. In braces stand the slots: what the model says (amount, date,
names) and the words that differ by region. A slot with a capital begins with a capital.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, NamedTuple

from pydantic import AfterValidator, Field

VALUES = ("amount", "date", "on_date", "name", "collector", "who", "title")
"""Slots whose words come with the answer, and not from the file."""

SINGULAR = re.compile(r"\[([^\[\]]*)\]")
PLURAL = re.compile(r"<([^<>]*)>")
SLOT = re.compile(r"\{(\w+)\}")
ASIDE = re.compile(r"\s*\([^()]*\)")
FIRST_LETTER = re.compile(r"^[¿¡… ]*[^\W\d_]")
"""Where a text begins with a letter, and not with a figure or a stage direction."""


class Address(NamedTuple):
    """How one person, and how several are addressed: places of the forms between the brackets."""

    one: int
    several: int


USTED, TU, VOS = Address(0, 0), Address(1, 0), Address(2, 0)
TU_OF_SPAIN = Address(1, 1)
"""Where somebody is addressed as tú, and several as vosotros."""

FORMS = {"usted": USTED, "tú": TU, "vos": VOS, "tú/vosotros": TU_OF_SPAIN}


def well_marked(line: str) -> str:
    """Return a line whose marks are in order.

    Raises:
        ValueError: a bracket is not closed, or holds too few or too many forms.
    """
    for marks, least, most, forms in ((SINGULAR, 2, 3, "usted/tú/vos"), (PLURAL, 2, 2, "ustedes/vosotros")):
        for said in marks.findall(line):
            if not least <= said.count("/") + 1 <= most:
                raise ValueError(f"between the marks stand the forms {forms}, and here stands: {said}")
    left = SLOT.sub("", PLURAL.sub("", SINGULAR.sub("", line)))
    if stray := re.search(r"[\[\]<>{}]", left):
        raise ValueError(f"a mark is not closed or not opened: {stray.group()}")
    return line


Line = Annotated[str, Field(min_length=1), AfterValidator(well_marked)]
Lines = tuple[Line, ...]


def addressed(line: str, address: Address) -> str:
    """Return a line in one form of address.

    >>> addressed("¿[Puede/Puedes/Podés] [repetirme/repetirme]?", VOS)
    '¿Podés repetirme?'
    """

    def chosen(found: re.Match[str], place: int) -> str:
        """The form of a word that is written in several, "puede/puedes"."""
        forms = found.group(1).split("/")
        return forms[min(place, len(forms) - 1)]

    singular = SINGULAR.sub(lambda found: chosen(found, address.one), line)
    return PLURAL.sub(lambda found: chosen(found, address.several), singular)


def slots_in(line: str) -> frozenset[str]:
    """Return the names of the slots of a line, in small letters."""
    return frozenset(name.lower() for name in SLOT.findall(line))


def filled(line: str, words: Mapping[str, str]) -> str:
    """Return a line with its slots filled; a slot with a capital is filled with one.

    >>> filled("{Date}, {amount}.", {"date": "el sábado", "amount": "1,700 pesos"})
    'El sábado, 1,700 pesos.'
    """

    def word(found: re.Match[str]) -> str:
        """What stands in a slot, with a capital where its name has one."""
        name = found.group(1)
        said = words[name.lower()]
        return said if name[0].islower() else with_capital(said)

    return SLOT.sub(word, line)


def with_capital(text: str) -> str:
    """Return a text whose first letter is a capital.

    >>> with_capital("¿bueno?")
    '¿Bueno?'
    """
    return FIRST_LETTER.sub(lambda found: found.group().upper(), text)


def with_small_letter(text: str) -> str:
    """Return a text whose first letter is small."""
    return FIRST_LETTER.sub(lambda found: found.group().lower(), text)


def aloud(text: str) -> str:
    """Return what of a text is heard: without the stage directions in round brackets.

    >>> aloud("No voy a pagar. (cuelga)")
    'No voy a pagar.'
    """
    return ASIDE.sub("", text).strip(" …")
