"""What both chairs of the practice room share: lines are read, paragraphs are shown."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress

from collsim.cli.console import print_json_line, to_people

PROMPT = "> "
BENEATH = 2
"""Signs by which remarks stand under what they are about."""


class PausedError(Exception):
    """The trainee stops for now."""


class Screen:
    """A terminal, or a pipe where nobody sits.

    Args:
        lang: "en" or "es".
        as_json: print objects for programs, and no paragraphs.

    Attributes:
        at_terminal: whether somebody sits there.
    """

    def __init__(self, lang: str, as_json: bool) -> None:
        self.lang, self.as_json = lang, as_json
        self.at_terminal = sys.stdin.isatty() and not as_json
        if self.at_terminal:
            with suppress(ImportError):
                import readline  # noqa: F401  (arrow keys, and what was typed before)

    def read(self, prompt: str = PROMPT) -> str:
        """Return the next line.

        Raises:
            EOFError: there is none.
        """
        if self.at_terminal:
            return input(prompt).strip()
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        return line.strip()

    def left(self) -> None:
        """Begin a new line after one that somebody has left by Ctrl-C or Ctrl-D."""
        if self.at_terminal:
            self.say("")

    def say(self, text: str, indent: int = 0) -> None:
        """Print a paragraph for people, so many signs from the left."""
        from rich.padding import Padding
        from rich.text import Text

        if not self.as_json:
            to_people().print(Padding(Text(text), (0, 0, 0, indent), expand=False))

    def tell(self, key: str, indent: int = 0, **values: object) -> None:
        """Print a text of the room in the language of who reads it."""
        from collsim.reporting.practice_words import told

        self.say(told(key, self.lang, **values), indent)

    def refuse(self, key: str, **values: object) -> None:
        """Say what could not be done, and what to do: a paragraph, or an object with `error`."""
        from collsim.reporting.practice_words import told

        text = told(key, self.lang, **values)
        if self.as_json:
            print_json_line({"error": text})
        else:
            self.say(text)

    def choices(self, names: Sequence[str]) -> None:
        """Print what can be chosen, in columns, each with its number."""
        from rich.columns import Columns
        from rich.padding import Padding
        from rich.text import Text

        if not self.as_json:
            numbered = [Text(f"{number:2} {name}") for number, name in enumerate(names, 1)]
            listed = Columns(numbered, padding=(0, 3), column_first=True)
            to_people().print(Padding(listed, (0, 0, 0, BENEATH), expand=False))
