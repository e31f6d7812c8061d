"""Who is called and who calls, where a portfolio has no names."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from collsim.content import Content, Text, register
from collsim.randomness import who
from collsim.roleplay.speech.voice import Names

SomeNames = Annotated[tuple[str, ...], Field(min_length=1)]


class NamesOf(Content):
    """Everyday names of a language."""

    first: SomeNames
    """Given names."""
    last: SomeNames
    """Family names."""
    creditors: SomeNames
    """Firms to which money is owed."""


@register
class Cast(Content):
    """Names for practice."""

    kind: Literal["cast"]
    title: Text
    es: NamesOf
    """For conversations in Spanish."""
    en: NamesOf
    """For conversations in English."""


def names_for(cast: Cast, language: str, account: str, known: str, trainee: str) -> Names:
    """Return who talks with whom.

    Args:
        cast: where names are taken from that nobody knows.
        language: "es" or "en".
        account: its id, which draws the names.
        known: the debtor's name in the portfolio, or "".
        trainee: the collector's, or "".
    """
    names = cast.es if language == "es" else cast.en

    def one_of(some: tuple[str, ...], what: str) -> str:
        """One of some names, the same one for this account every time."""
        return some[who("cast", f"{account}:{what}") % len(some)]

    return Names(
        name=known or f"{one_of(names.first, 'first')} {one_of(names.last, 'last')}",
        collector=trainee or one_of(names.first, "collector"),
        who=one_of(names.creditors, "creditor"),
    )
