"""Sound: an answer read aloud by espeak-ng, where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from collsim.errors import InputError
from collsim.roleplay.speech.lines import aloud
from collsim.roleplay.understanding.profiles import Language

PROGRAM = "espeak-ng"
IN_AMERICA, IN_SPAIN, IN_ENGLISH, IN_BRITAIN = "es-419", "es", "en-us", "en-gb"
WORDS_A_MINUTE = 160
SECONDS = 30.0
"""Longer than any answer takes."""
MISSING = (
    "sound needs espeak-ng, which is not installed here: `sudo apt install espeak-ng` (Debian, Ubuntu),"
    " `brew install espeak-ng` (macOS), `winget install eSpeak-NG.eSpeak-NG` (Windows); everything else works"
    " without it"
)


def voice_of(language: Language, country: str | None) -> str:
    """Return the name of espeak-ng's voice for a country.

    >>> voice_of("es", "MX"), voice_of("es", "ES"), voice_of("en", "US")
    ('es-419', 'es', 'en-us')
    """
    if language == "es":
        return IN_SPAIN if country == "ES" else IN_AMERICA
    return IN_BRITAIN if country == "GB" else IN_ENGLISH


def is_there() -> bool:
    """Return whether espeak-ng is installed."""
    return shutil.which(PROGRAM) is not None


def say(
    text: str, *, language: Language, country: str | None, pitch: int = 50, file: Path | None = None
) -> None:
    """Read a text aloud, without its stage directions, and wait until it is said.

    Args:
        text: what is said; when nothing of it is to be heard, nothing happens.
        language: "es" or "en".
        country: ISO code of two letters, for the accent.
        pitch: of the voice, 0 to 99.
        file: WAV file to write instead of playing it.

    Raises:
        InputError: espeak-ng is not installed, or failed.
    """
    program = shutil.which(PROGRAM)
    if program is None:
        raise InputError(MISSING)
    heard = aloud(text)
    if not heard:
        return
    options = ["-v", voice_of(language, country), "-s", str(WORDS_A_MINUTE), "-p", str(pitch), "--stdin"]
    options += ["-w", str(file)] if file else []
    try:
        ended = subprocess.run(
            [program, *options], input=heard.encode(), capture_output=True, timeout=SECONDS
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise InputError(
            f"{PROGRAM} could not read aloud ({type(error).__name__}); go on without sound"
        ) from error
    if ended.returncode:
        said = ended.stderr.decode(errors="replace").strip().splitlines()
        raise InputError(f"{PROGRAM} failed: {said[-1] if said else f'code {ended.returncode}'}")
