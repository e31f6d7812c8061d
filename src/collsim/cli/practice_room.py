"""The practice room as a terminal shows it."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from collsim.cli.console import print_json_line, print_table, print_words, to_people
from collsim.errors import InputError

if TYPE_CHECKING:
    from collsim.experiments.rooms import Opened
    from collsim.roleplay.review.disposition import Disposition
    from collsim.roleplay.room import Correction, Exchange
    from collsim.roleplay.understanding.heard import Understanding

SHOWS_ACTS = 1
"""The difficulty at which acts are shown as they are understood."""
PROMPT = "> "


class PausedError(Exception):
    """The trainee stops for now."""


class RoomInTerminal:
    """The room as a terminal shows it; where nobody sits at a terminal, nothing is asked back."""

    def __init__(self, opened: Opened, rubric: Any, lang: str, as_json: bool, *, aloud: bool = False) -> None:
        self.opened = opened
        self.session = opened.session
        self.rubric = rubric
        self.lang = lang
        self.as_json = as_json
        self.aloud = aloud
        self.asks_back = sys.stdin.isatty() and not as_json

    # ------------------------------------------------------------------------------------- the call

    def hold(self) -> None:
        """Hold the call to its end, then the disposition and the score; whoever stops can go on later."""
        from collsim.reporting.practice_words import told

        self.show_opening()
        try:
            while not self.session.room.is_over:
                self.turn(self.read(PROMPT))
            self.say(told("over", self.lang))
            self.after()
        except (PausedError, EOFError, KeyboardInterrupt):
            self.say(told("paused", self.lang, id=self.session.id))

    def turn(self, line: str) -> None:
        """Take one line: a command, a silence, or what is said."""
        if line.startswith("/"):
            self.command(line)
            return
        try:
            understood = self.session.understand(line)
        except InputError as problem:
            self.say(str(problem))
            return
        corrections: tuple[Correction, ...] = ()
        if self.asks_back:
            understood, corrections = self.put_right(understood)
        self.show(self.session.take(understood, corrections), understood)

    def read(self, prompt: str) -> str:
        """Return the next line.

        Raises:
            EOFError: there is none.
        """
        if self.asks_back:
            return input(prompt).strip()
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        return line.strip()

    def put_right(self, understood: Understanding) -> tuple[Understanding, tuple[Correction, ...]]:
        """Show what was understood and let it be corrected, before it is answered."""
        from collsim.reporting.practice import names_something
        from collsim.reporting.practice_words import told
        from collsim.roleplay.correcting import corrected

        made: tuple[Correction, ...] = ()
        if not names_something(understood):
            return understood, made
        while True:
            self.show_understood(understood)
            line = self.read(f"  {told('confirm', self.lang)} ")
            if not line:
                return understood, made
            found = corrected(understood, line)
            if found is None:
                self.say(told("bad_correction", self.lang, text=line))
                continue
            understood, correction = found
            made = (*made, correction)

    def command(self, line: str) -> None:
        """Obey a command."""
        from collsim.reporting.practice_words import told

        word, *rest = line[1:].split()
        obey = COMMANDS.get(word.lower() if word else "")
        if obey is None:
            self.say(told("unknown_command", self.lang, command=line.split()[0]))
            return
        getattr(self, obey)(rest)

    # ----------------------------------------------------------------------------------- commands

    def help(self, _rest: list[str]) -> None:
        """List the commands."""
        from collsim.reporting.practice_words import told

        for each in ("card", "move", "dispute", "hang_up", "quit"):
            self.say(told(f"help.{each}", self.lang))

    def card(self, _rest: list[str]) -> None:
        """Show both cards again."""
        self.show_cards()

    def quit(self, _rest: list[str]) -> None:
        """Stop for now."""
        raise PausedError

    def hang_up(self, _rest: list[str]) -> None:
        """End the call."""
        from collsim.negotiation.moves import Said
        from collsim.records import Move

        self.show(self.session.make(Said(Move.CLOSE)), None)

    def move(self, rest: list[str]) -> None:
        """Make a move as such."""
        from collsim.reporting.practice_words import told
        from collsim.roleplay.correcting import move_in

        said = move_in(rest)
        if said is None:
            self.say(told("bad_move", self.lang, text=" ".join(rest)))
        else:
            self.show(self.session.make(said), None)

    def dispute(self, rest: list[str]) -> None:
        """Hold another reading of the last turn."""
        from collsim.records.act import Act
        from collsim.reporting.practice_words import told

        if not self.session.exchanges:
            self.say(told("nothing_to_dispute", self.lang))
            return
        unknown = [each for each in rest if each not in list(Act)]
        if unknown or not rest:
            known = ", ".join(Act)
            self.say(told("unknown_act", self.lang, act=" ".join(unknown), known=known))
            return
        number = self.session.exchanges[-1].number
        self.session.dispute(number, [Act(each) for each in rest])
        self.say(told("disputed", self.lang, number=number, acts=", ".join(rest)))

    # --------------------------------------------------------------------------------- after the call

    def after(self) -> None:
        """Ask for the disposition and show the score."""
        from collsim.reporting.practice import outcome_line
        from collsim.reporting.practice_words import told

        end = self.session.exchanges[-1].standing if self.session.exchanges else None
        self.say(outcome_line(end, self.session.room.currency, self.lang))
        if self.session.disposition is None:
            try:
                written = self.ask_disposition()
            except EOFError:
                written = None
            if written is not None:
                wrong = self.session.note(written)
                fields = ", ".join(told(f"field.{each}", self.lang) for each in wrong)
                key = "noted.wrong" if wrong else "noted.right"
                self.say(told(key, self.lang, fields=fields))
        self.show_score()

    def ask_disposition(self) -> Disposition | None:
        """Ask field by field for the disposition.

        Raises:
            EOFError: nobody answers any more.
        """
        from collsim.reporting.practice_words import told
        from collsim.roleplay.review.disposition import Disposition, NextAction, Result
        from collsim.roleplay.understanding.methods import Method

        self.say(f"— {told('disposition', self.lang)} —")
        fields: tuple[tuple[str, str, list[str]], ...] = (
            ("result", "result", list(Result)),
            ("amount", "", []),
            ("date", "", []),
            ("method", "method", list(Method)),
            ("next_action", "next", list(NextAction)),
        )
        written = {field: self.ask(field, kind, names) for field, kind, names in fields}
        return Disposition.model_validate(written)

    def ask(self, field: str, kind: str, names: list[str]) -> Any:
        """Ask until an answer fits the field: the number, the words or the code of one of its names."""
        from pydantic import TypeAdapter, ValidationError

        from collsim.reporting.practice import choices, chosen
        from collsim.reporting.practice_words import told
        from collsim.roleplay.review.disposition import Disposition

        adapter: TypeAdapter[Any] = TypeAdapter(Disposition.model_fields[field].annotation or str)
        question = told(f"ask.{field}", self.lang, choices=choices(kind, names, self.lang))
        while True:
            self.say(question)
            line = self.read(PROMPT)
            typed = chosen(kind, names, line, self.lang) if names else line.replace(",", "")
            try:
                return adapter.validate_python(typed or None)
            except ValidationError:
                self.say(told("ask.again", self.lang))

    # -------------------------------------------------------------------------------------- shown

    def say(self, text: str) -> None:
        """Print a paragraph for people."""
        if not self.as_json:
            print_words(text)

    def show_opening(self) -> None:
        """Show who talks with whom, the cards, and what is heard first."""
        from collsim.reporting.practice import opening_lines, speaker
        from collsim.reporting.practice_words import told
        from collsim.roleplay.room import standing_of

        done = self.session.exchanges
        if self.as_json:
            spec = self.opened.specification.model_dump(mode="json", exclude={"hashes"})
            print_json_line({"session": self.session.id, **spec, "greeting": self.opened.greeting})
            return
        for line in opening_lines(self.opened, self.lang):
            self.say(line)
        self.show_cards()
        self.say(told("how", self.lang))
        if self.opened.greeting:
            self.say(f"{speaker(standing_of(self.session.room.met), self.lang)}: {self.opened.greeting}")
        if done:
            for each in done:
                self.show(each, None)
            self.say(told("resumed", self.lang, count=len(done)))

    def show_cards(self) -> None:
        """Show the client card and the card of authority."""
        from collsim.reporting.practice import authority_rows, facts_rows
        from collsim.reporting.practice_words import told

        if self.as_json:
            return
        facts = facts_rows(self.opened, self.lang)
        if facts:
            print_table(("", ""), facts, told("card", self.lang))
        elif self.opened.case is not None:
            to_people().print(self.client_card())
        currency = self.session.room.currency
        rows = authority_rows(self.session.authority, currency, self.lang)
        print_table(("", ""), rows, told("authority", self.lang), numbers=1)

    def client_card(self) -> Any:
        """Return the client card, in the currency of the call."""
        from collsim.portfolio.card import client_card, render_card

        assert self.opened.case is not None
        card = client_card(self.opened.case.portfolio, self.opened.specification.account)
        card = replace(card, currency=self.session.room.currency)
        card.sections["identity"]["name"] = self.opened.names.name
        return render_card(card, self.lang)

    def show_understood(self, understood: Understanding) -> None:
        """Show what was understood; the acts too, for beginners."""
        from collsim.reporting.practice import understood_line

        acts = self.opened.specification.difficulty == SHOWS_ACTS
        self.say("  " + understood_line(understood, self.session.room.currency, self.lang, acts=acts))

    def show(self, exchange: Exchange, understood: Understanding | None) -> None:
        """Show an exchange: what was understood, what he answers, and breaches."""
        from collsim.reporting.practice import breach_line, speaker, turn_of
        from collsim.reporting.practice_words import told

        if self.as_json:
            from collsim.roleplay.sessions.session import EXCHANGE

            print_json_line(EXCHANGE.dump_python(exchange, mode="json"))
            return
        if understood is None or not self.asks_back:
            self.say(f"{told('you', self.lang)}: {turn_of(exchange, self.lang)}")
        if understood is not None and not self.asks_back and exchange.text:
            self.show_understood(understood)
        self.say(f"{speaker(exchange.standing, self.lang)}: {exchange.words}")
        if self.aloud:
            self.read_aloud(exchange.words)
        if exchange.asks_again:
            self.say("  " + told("not_understood", self.lang))
        if exchange.interrupted:
            self.say("  " + told("interrupted", self.lang))
        for breach in self.session.breaches:
            if breach.exchange == exchange.number:
                self.say("  " + breach_line(breach, self.lang))

    def read_aloud(self, words: str) -> None:
        """Read an answer aloud; without the program for it, say so once and go on."""
        from collsim.roleplay.speech.sound import say

        spec = self.opened.specification
        try:
            say(words, language=spec.language, country=spec.country)
        except InputError as problem:
            self.aloud = False
            self.say(str(problem))

    def show_score(self, *, keep: bool = True) -> None:
        """Show the rubric with its answers; the score is kept, unless it is only looked at."""
        from collsim.reporting.practice import score_lines, score_rows
        from collsim.reporting.practice_words import told

        score = self.session.close(self.rubric) if keep else self.session.score(self.rubric)
        if self.as_json:
            checks = {each.name: each.passed for each in score.answers if each.applies}
            capped = score.capped_by.act if score.capped_by else None
            print_json_line({"points": score.points, "capped_by": capped, "checks": checks})
            return
        heads = [told(key, self.lang) for key in ("check", "answer", "turn", "quote")]
        print_table(
            heads, score_rows(score, self.rubric, self.lang), self.rubric.title.in_language(self.lang)
        )
        for line in score_lines(score, self.session.breaches, self.lang):
            self.say(line)


COMMANDS = {
    **dict.fromkeys(("help", "ayuda"), "help"),
    **dict.fromkeys(("card", "ficha", "authority", "facultades"), "card"),
    **dict.fromkeys(("move", "mover"), "move"),
    **dict.fromkeys(("dispute", "disputar"), "dispute"),
    **dict.fromkeys(("hangup", "colgar"), "hang_up"),
    **dict.fromkeys(("quit", "salir"), "quit"),
}
"""Commands in both languages, and the method that obeys each."""
