"""Every fixed text that people read, in the language they asked for."""

from __future__ import annotations

from collections.abc import Sequence

from collsim.errors import InputError
from collsim.reporting.phrases import PHRASES

LANGUAGES = ("en", "es")


def language(lang: str) -> str:
    """Return "en" or "es" for a language with or without a territory ("es", "es-AR", "en_GB").

    Raises:
        InputError: when texts in that language do not exist.
    """
    spoken = lang.replace("-", "_").split("_")[0].lower()
    if spoken not in LANGUAGES:
        raise InputError(f"language {lang!r}: there are Spanish (es) and English (en); use one of them")
    return spoken


def say(key: str, lang: str, **values: object) -> str:
    """Return a fixed text with its values filled in."""
    return PHRASES[key][LANGUAGES.index(language(lang))].format(**values)


def knows(key: str) -> bool:
    """Tell whether a fixed text exists."""
    return key in PHRASES


def listed(names: Sequence[str], lang: str) -> str:
    """Return names as a sentence lists them: "A, B and C", "A, B y C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {_and_before(names[-1], lang)} {names[-1]}"


def _and_before(name: str, lang: str) -> str:
    """Spanish says "e" instead of "y" before the sound i."""
    if language(lang) == "en":
        return "and"
    sound = name.lstrip("«").lower()
    return "e" if sound.startswith(("i", "hi", "í", "hí")) and not sound.startswith(("hie", "hia")) else "y"
