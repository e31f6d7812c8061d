"""`collsim practise --chair debtor`: the trainee is the debtor, and the simulated collector calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collsim.cli.console import print_json_line, print_table
from collsim.cli.practice_options import command_to_resume
from collsim.cli.screen import BENEATH, PausedError, Screen

if TYPE_CHECKING:
    from collsim.experiments.rooms import Opened
    from collsim.roleplay.other_chair import Spoken


class OtherChairInTerminal:
    """The other chair as a terminal shows it."""

    def __init__(self, opened: Opened, lang: str, *, as_json: bool = False) -> None:
        from collsim.experiments.rooms import other_chair
        from collsim.reporting.practice import role_rows

        self.opened = opened
        self.session = opened.session
        self.role = role_rows(opened, lang)  # before anything is said, which changes what he has in mind
        self.chair = other_chair(opened)
        self.lang = lang
        self.screen = Screen(lang, as_json)

    def hold(self) -> None:
        """Hold the call to its end; whoever stops can go on later."""
        self.show_opening()
        try:
            while not self.chair.is_over:
                self.turn()
        except (EOFError, KeyboardInterrupt, PausedError) as stopped:
            if not isinstance(stopped, PausedError):
                self.screen.left()
            self.screen.tell("paused", command=self.command_to_resume)
            return
        self.show_end()

    def turn(self) -> None:
        """Let the collector speak, and answer him; what he does not understand is answered anew."""
        from collsim.reporting.practice_words import told

        said, words = self.chair.speaks()
        self.show_collector(words)
        text = self.answer()
        exchange = self.chair.answer(said, words, text)
        while exchange is None:
            self.show_collector(told("asks_again", self.opened.specification.language))
            exchange = self.chair.answer(said, words, self.answer(), not_understood=text)
        self.session.write("answered", exchange.to_json())
        if self.screen.as_json:
            print_json_line({**exchange.to_json(), "standing": self.standing()})
        else:
            self.show_answer(exchange, echoed=self.screen.at_terminal)

    def answer(self) -> str:
        """Return what the trainee answers; commands are obeyed before, and what is too long is refused."""
        from collsim.roleplay.understanding.extraction import LONGEST

        while True:
            line = self.screen.read()
            if line.startswith("/"):
                self.command(line)
            elif len(line) > LONGEST:
                self.screen.refuse("too_long", most=f"{LONGEST:,}", count=f"{len(line):,}")
            else:
                return line

    def command(self, line: str) -> None:
        """Obey a command."""
        word = line[1:].lower()
        if word in ("quit", "salir"):
            raise PausedError
        if word in ("role", "papel"):
            self.show_role()
        elif word in ("help", "ayuda"):
            for key in ("help.role", "help.quit"):
                self.screen.tell(key)
        else:
            self.screen.refuse("unknown_command", command=line.split()[0])

    def standing(self) -> dict[str, int]:
        """Return the offers so far, cents and day numbers."""
        call = self.chair.met.call
        names = ("asked", "offered", "stated_day", "agreed", "agreed_day", "instalments", "waived")
        return {name: int(call[name]) for name in names}

    # -------------------------------------------------------------------------------------- shown

    def show_opening(self) -> None:
        """Show the part that the trainee plays, and what was said so far."""
        from collsim.reporting.practice import opening_lines

        if self.screen.as_json:
            spec = self.opened.specification.model_dump(mode="json", exclude={"hashes"})
            print_json_line({"session": self.session.id, **spec})
            return
        for line in opening_lines(self.opened, self.lang):
            self.screen.say(line)
        self.show_role()
        self.screen.tell("how.debtor")
        self.show_done()
        count = len(self.chair.exchanges)
        if count:
            self.screen.tell("resumed.one" if count == 1 else "resumed", count=count)

    def show_held(self) -> None:
        """Show a call as it was held and, before its end, how to go on with it."""
        from collsim.reporting.practice import opening_lines

        for line in opening_lines(self.opened, self.lang):
            self.screen.say(line)
        self.show_role()
        self.show_done()
        if self.chair.is_over:
            self.show_end()
        else:
            self.screen.tell("shown.open", command=self.command_to_resume)

    def show_done(self) -> None:
        """Show what was said so far."""
        for each in self.chair.exchanges:
            self.show_collector(each.words)
            self.show_answer(each)

    @property
    def command_to_resume(self) -> str:
        """How to go on with the call later."""
        store = self.session.store
        return command_to_resume(self.session.id, store.path if store else None, self.lang)

    def show_role(self) -> None:
        """Show the part that the trainee plays."""
        from collsim.reporting.practice_words import told

        if not self.screen.as_json:
            print_table(("", ""), self.role, told("role", self.lang))

    def show_collector(self, words: str) -> None:
        """Show what the collector says."""
        from collsim.reporting.practice_words import told

        self.screen.say(f"{told('collector', self.lang)}: {words or told('silence', self.lang)}")

    def show_answer(self, exchange: Spoken, *, echoed: bool = False) -> None:
        """Show an answer, where the terminal has not echoed it, and how it was understood."""
        from collsim.reporting.practice import answered_line
        from collsim.reporting.practice_words import told

        if not echoed:
            self.screen.say(f"{told('you', self.lang)}: {exchange.text or told('silence', self.lang)}")
        self.screen.say(answered_line(exchange, self.opened, self.lang), BENEATH)

    def show_end(self) -> None:
        """Show what the call came to."""
        from collsim.reporting.practice import outcome_line
        from collsim.roleplay.room import standing_of

        self.screen.tell("over")
        self.screen.say(outcome_line(standing_of(self.chair.met), self.session.room.currency, self.lang))
