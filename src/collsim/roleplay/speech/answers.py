"""Answers, as content: what debtors say, besides the lines of the voices.

Nobody speaks these lines. By them, and by those of the voices, an answer is known that a trainee types in the
debtor's chair: whoever adds lines teaches how answers are understood.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from collsim.content import Content, Text, did_you_mean, register
from collsim.records import Reply
from collsim.roleplay.speech.shelf import in_language
from collsim.roleplay.understanding.profiles import Language


def _known(name: Any) -> Any:
    known = [reply.name.lower() for reply in Reply]
    if name not in known:
        raise ValueError(
            f'unknown reply "{name}"{did_you_mean(str(name), known)}; known are {", ".join(known)}'
        )
    return name


ReplyName = Annotated[str, BeforeValidator(_known)]
SomeLines = Annotated[tuple[str, ...], Field(min_length=1)]


@register
class Answers(Content):
    """What debtors say; what a file leaves out is known as in the shipped one."""

    kind: Literal["answers"]
    language: Language
    """Of all lines."""
    title: Text
    replies: dict[ReplyName, SomeLines] = Field(default_factory=dict)
    """Lines for each kind of an answer."""
    objections: dict[str, SomeLines] = Field(default_factory=dict)
    """Lines for each objection, by its name."""


def answers_in(language: Language) -> Answers:
    """Return what debtors say in a language.

    Raises:
        InputError: a file is not in order.
    """
    return in_language(Answers, "answers", language)
