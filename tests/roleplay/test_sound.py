"""Sound: what espeak-ng is given to say, and what happens without it."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from collsim.errors import InputError
from collsim.roleplay.speech import sound


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in espeak-ng's place, which writes down what it is given."""
    if sys.platform == "win32":
        pytest.skip("a script of the shell stands in for the program")
    file = tmp_path / "espeak-ng"
    file.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/options\ncat > {tmp_path}/said\n')
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    return tmp_path


def test_it_reads_what_is_heard_in_the_countrys_voice(program):
    sound.say("¡Basta, -q no; $HOME; `ls`! (cuelga)", language="es", country="MX", pitch=60)
    assert (program / "said").read_text() == "¡Basta, -q no; $HOME; `ls`!"
    assert (program / "options").read_text().split() == ["-v", "es-419", "-s", "160", "-p", "60", "--stdin"]
    assert sound.is_there()


def test_it_may_write_a_file(program):
    sound.say("Hello?", language="en", country="US", file=program / "a.wav")
    assert (program / "options").read_text().split()[-2:] == ["-w", str(program / "a.wav")]


def test_of_a_silence_nothing_is_heard(program):
    sound.say("… (silencio)", language="es", country="ES")
    assert not (program / "said").exists()


def test_a_failure_is_told(program):
    (program / "espeak-ng").write_text("#!/bin/sh\necho 'no audio device' >&2\nexit 3\n")
    with pytest.raises(InputError, match="espeak-ng failed: no audio device"):
        sound.say("Hola", language="es", country="MX")


def test_without_it_a_remedy_is_named(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not sound.is_there()
    with pytest.raises(InputError, match="apt install espeak-ng"):
        sound.say("Hola", language="es", country="MX")


@pytest.mark.parametrize(
    ("language", "country", "voice"),
    [
        ("es", "MX", "es-419"),
        ("es", "ES", "es"),
        ("es", None, "es-419"),
        ("en", "US", "en-us"),
        ("en", "GB", "en-gb"),
    ],
)
def test_each_country_has_its_voice(language, country, voice):
    assert sound.voice_of(language, country) == voice
