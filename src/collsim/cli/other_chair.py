"""`collsim practise --chair debtor`: the trainee is the debtor, and the simulated collector calls."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from collsim.cli.console import print_json_line, print_table, print_words

if TYPE_CHECKING:
    from collsim.experiments.rooms import Opened

PROMPT = "> "
QUIT = ("/quit", "/salir")


class OtherChairInTerminal:
    """The other chair as a terminal shows it."""

    def __init__(self, opened: Opened, lang: str, as_json: bool) -> None:
        from collsim.experiments.rooms import other_chair

        self.opened = opened
        self.session = opened.session
        self.chair = other_chair(opened)
        self.lang = lang
        self.as_json = as_json
        self.at_terminal = sys.stdin.isatty() and not as_json

    def hold(self) -> None:
        """Hold the call to its end; whoever stops can go on later."""
        from collsim.reporting.practice import outcome_line
        from collsim.reporting.practice_words import told
        from collsim.roleplay.room import standing_of

        self.show_opening()
        try:
            while not self.chair.is_over:
                self.turn()
        except (EOFError, KeyboardInterrupt):
            self.say(told("paused", self.lang, id=self.session.id))
            return
        self.say(told("over", self.lang))
        self.say(outcome_line(standing_of(self.chair.met), self.session.room.currency, self.lang))

    def turn(self) -> None:
        """Let the collector speak, and answer him."""
        from collsim.reporting.practice import answered_line
        from collsim.reporting.practice_words import told

        said, words = self.chair.speaks()
        self.say(f"{told('collector', self.lang)}: {words or told('silence', self.lang)}")
        text = self.read()
        exchange = self.chair.answer(said, words, text)
        if self.session.store is not None:
            self.session.store.append(self.session.id, "answered", exchange.to_json())
        if self.as_json:
            print_json_line({**exchange.to_json(), "standing": self.standing()})
            return
        if not self.at_terminal:
            self.say(f"{told('you', self.lang)}: {text or told('silence', self.lang)}")
        self.say("  " + answered_line(exchange.answered, self.opened, self.lang))

    def standing(self) -> dict[str, int]:
        """Return the offers so far, cents and day numbers."""
        call = self.chair.met.call
        names = ("asked", "offered", "stated_day", "agreed", "agreed_day", "instalments", "waived")
        return {name: int(call[name]) for name in names}

    def read(self) -> str:
        """Return the next line.

        Raises:
            EOFError: there is none, or the trainee stops for now.
        """
        line = input(PROMPT) if self.at_terminal else sys.stdin.readline()
        if (not line and not self.at_terminal) or line.strip() in QUIT:
            raise EOFError
        return line.strip()

    def say(self, text: str) -> None:
        """Print a paragraph for people."""
        if not self.as_json:
            print_words(text)

    def show_opening(self) -> None:
        """Show the part that the trainee plays, and what was said so far."""
        from collsim.reporting.practice import opening_lines, role_rows
        from collsim.reporting.practice_words import told

        if self.as_json:
            spec = self.opened.specification.model_dump(mode="json", exclude={"hashes"})
            print_json_line({"session": self.session.id, **spec})
            return
        for line in opening_lines(self.opened, self.lang):
            self.say(line)
        print_table(("", ""), role_rows(self.opened, self.lang), told("role", self.lang))
        self.say(told("how.debtor", self.lang))
        for each in self.chair.exchanges:
            self.say(f"{told('collector', self.lang)}: {each.words or told('silence', self.lang)}")
            self.say(f"{told('you', self.lang)}: {each.text or told('silence', self.lang)}")
