"""Content named for a language: a trainer's own, completed by the shipped one."""

from __future__ import annotations

from typing import Any, TypeVar

from collsim.content import FOLDERS, TRAINING, Content, find, load, shipped
from collsim.errors import InputError
from collsim.roleplay.understanding.profiles import Language

Model = TypeVar("Model", bound=Content)


def in_language(model: type[Model], kind: str, language: Language) -> Model:
    """Return the content of a kind in a language: the shipped one, with what a trainer has put in its place.

    Raises:
        InputError: a file is not in order, or one that is named for a language holds another.
    """
    file = find(kind, language)
    own: Any = load(model, file)
    if own.language != language:
        raise InputError(f'{file}:1:1: language: is "{own.language}", and the file is named "{language}"')
    base = shipped(TRAINING) / FOLDERS[kind] / f"{language}.yaml"
    together: Model = own if file == base else over(own, load(model, base))
    return together


def over(own: Any, base: Any) -> Any:
    """Return what one says, with what it leaves out taken from another; a table is laid over the other's.

    >>> over({"a": ("mine",)}, {"a": ("theirs",), "b": ("theirs",)})
    {'a': ('mine',), 'b': ('theirs',)}
    """
    if isinstance(own, Content):
        parts = {name: over(getattr(own, name), getattr(base, name)) for name in type(own).model_fields}
        return own.model_copy(update=parts)
    return base | own if isinstance(own, dict) else own or base
