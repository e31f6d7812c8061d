"""The practice room as a terminal shows it: the call, turn by turn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from collsim.cli.console import print_json_line
from collsim.cli.practice_after import After
from collsim.cli.practice_cards import show_cards, show_whole_card
from collsim.cli.practice_options import command_to_resume
from collsim.cli.screen import BENEATH, PROMPT, PausedError, Screen
from collsim.errors import InputError

if TYPE_CHECKING:
    from collsim.experiments.rooms import Opened
    from collsim.roleplay.correcting import Wish
    from collsim.roleplay.room import Correction, Exchange
    from collsim.roleplay.understanding.heard import Understanding

SHOWS_ACTS = 1
"""The difficulty at which acts are shown as they are understood."""


class RoomInTerminal:
    """The room as a terminal shows it.

    Args:
        opened: the session.
        rubric: by which the call is looked at.
        lang: "en" or "es", of whoever reads.
        as_json: print one object a turn, and no paragraphs.
        confirms: whether what was understood is shown, and may be put right, before it is answered; None for
            where somebody sits at a terminal.
        aloud: read answers aloud.
    """

    def __init__(
        self,
        opened: Opened,
        rubric: Any,
        lang: str,
        *,
        as_json: bool = False,
        confirms: bool | None = None,
        aloud: bool = False,
    ) -> None:
        self.opened, self.session = opened, opened.session
        self.rubric = rubric
        self.lang = lang
        self.screen = Screen(lang, as_json)
        self.confirms = self.screen.at_terminal if confirms is None else confirms
        self.aloud = aloud
        self.shows_acts = opened.specification.difficulty == SHOWS_ACTS
        self.has_explained = False

    # ------------------------------------------------------------------------------------- the call

    def hold(self) -> None:
        """Hold the call to its end, then the disposition and the score; whoever stops can go on later.

        Raises:
            InputError: a turn cannot be kept; the call ends there, so that it can go on where it was.
        """
        self.show_opening()
        try:
            while not self.session.room.is_over:
                self.turn(self.screen.read())
            self.screen.tell("over")
            self.after.hold()
        except (PausedError, EOFError, KeyboardInterrupt) as stopped:
            if not isinstance(stopped, PausedError):
                self.screen.left()
            self.screen.tell("paused", command=self.command_to_resume)
        except InputError:
            self.screen.tell("not_kept", command=self.command_to_resume)
            raise

    @property
    def decimal(self) -> str:
        """The sign before the cents in the country."""
        from collsim.roleplay.understanding.profiles import profile_of

        spec = self.opened.specification
        return profile_of(spec.country, spec.language).decimal

    @property
    def command_to_resume(self) -> str:
        """How to go on with the call later."""
        store = self.session.store
        return command_to_resume(self.session.id, store.path if store else None, self.lang)

    @property
    def after(self) -> After:
        """What follows the call."""
        return After(self.session, self.rubric, self.screen, self.decimal)

    def turn(self, line: str) -> None:
        """Take one line: a command, a silence, or what is said, with corrections behind it."""
        from collsim.roleplay.correcting import parted

        text, wishes = parted(line)
        if text.startswith("/"):
            self.command(line)
        elif wishes and not text:
            self.screen.refuse("nothing_to_correct")
        else:
            self.say(text, wishes)

    def say(self, text: str, wishes: tuple[Wish, ...]) -> None:
        """Say something, put right where that was asked for, and show the answer."""
        heard = self.hear(text, wishes)
        if heard is not None and self.confirms and self.is_worth_a_look(heard[0]):
            heard = self.confirmed(*heard)
        if heard is not None:
            self.show(self.session.take(*heard), heard[0])

    def hear(
        self, text: str, wishes: tuple[Wish, ...]
    ) -> tuple[Understanding, tuple[Correction, ...]] | None:
        """Return what is understood of a text and how it was put right; None where that cannot be."""
        from collsim.roleplay.understanding.extraction import LONGEST

        try:
            understood = self.session.understand(text)
        except InputError:
            self.screen.refuse("too_long", most=f"{LONGEST:,}", count=f"{len(text):,}")
            return None
        return self.put_right(understood, (), wishes)

    def put_right(
        self, understood: Understanding, made: tuple[Correction, ...], wishes: tuple[Wish, ...]
    ) -> tuple[Understanding, tuple[Correction, ...]] | None:
        """Return an understanding put right, with all corrections so far; None where one cannot be made."""
        from collsim.roleplay.correcting import CorrectionError, corrected

        try:
            for wish in wishes:
                understood, correction = corrected(understood, wish, self.decimal)
                made = (*made, correction)
        except CorrectionError as wrong:
            self.screen.refuse(f"correct.{wrong.why}", **wrong.values)
            return None
        return understood, made

    def is_worth_a_look(self, understood: Understanding) -> bool:
        """Return whether there is something that might have to be put right; to programs all is shown."""
        from collsim.reporting.practice import names_something

        shown = self.shows_acts and bool(understood.text)
        return self.screen.as_json or shown or names_something(understood)

    def confirmed(
        self, understood: Understanding, made: tuple[Correction, ...]
    ) -> tuple[Understanding, tuple[Correction, ...]] | None:
        """Show what was understood until it is sent by an empty line, corrected or said anew before.

        Returns None where a command has ended the turn.
        """
        from collsim.roleplay.correcting import parted

        while True:
            self.show_to_confirm(understood)
            line = self.screen.read("  " + PROMPT)
            text, wishes = parted(line)
            if not line:
                return understood, made
            if text.startswith("/"):
                before = len(self.session.exchanges)
                self.command(line)
                if len(self.session.exchanges) > before:
                    return None
                continue
            again = self.hear(text, wishes) if text else self.put_right(understood, made, wishes)
            understood, made = again or (understood, made)

    # ----------------------------------------------------------------------------------- commands

    def command(self, line: str) -> None:
        """Obey a command."""
        word, *rest = line[1:].split() or [""]
        obey = COMMANDS.get(word.lower())
        if obey is None:
            self.screen.refuse("unknown_command", command=line.split()[0])
            return
        getattr(self, obey)(rest)

    def help(self, _rest: list[str]) -> None:
        """List the commands."""
        for each in ("correct", "card", "move", "dispute", "acts", "hang_up", "quit"):
            self.screen.tell(f"help.{each}")

    def card(self, _rest: list[str]) -> None:
        """Show the whole client card, and the card of authority."""
        show_whole_card(self.opened, self.screen)

    def acts(self, _rest: list[str]) -> None:
        """List the acts."""
        from collsim.cli.console import print_table
        from collsim.reporting.practice import act_rows

        if not self.screen.as_json:
            print_table(("", ""), act_rows(self.lang))

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
        from collsim.records import Move
        from collsim.roleplay.correcting import move_in

        said = move_in(rest)
        if said is None:
            names = " ".join(move.name.lower() for move in Move)
            self.screen.refuse("bad_move", text=" ".join(rest), names=names)
        else:
            self.show(self.session.make(said), None)

    def dispute(self, rest: list[str]) -> None:
        """Hold another reading of the last turn."""
        from collsim.records.act import Act

        unknown = [each for each in rest if each not in list(Act)]
        if not self.session.exchanges:
            self.screen.refuse("nothing_to_dispute")
        elif unknown or not rest:
            self.screen.refuse("correct.act", act=" ".join(unknown) or "–")
        else:
            number = self.session.exchanges[-1].number
            self.session.dispute(number, [Act(each) for each in rest])
            self.screen.tell("disputed", number=number, acts=", ".join(rest))

    # -------------------------------------------------------------------------------------- shown

    def show_opening(self) -> None:
        """Show who talks with whom, the cards, and what is heard first."""
        from collsim.reporting.practice import opening_lines

        if self.screen.as_json:
            spec = self.opened.specification.model_dump(mode="json", exclude={"hashes"})
            print_json_line({"session": self.session.id, **spec, "greeting": self.opened.greeting})
            return
        for line in opening_lines(self.opened, self.lang):
            self.screen.say(line)
        show_cards(self.opened, self.screen)
        self.screen.tell("how")
        self.show_done()
        count = len(self.session.exchanges)
        if count:
            self.screen.tell("resumed.one" if count == 1 else "resumed", count=count)

    def show_held(self) -> None:
        """Show a call as it was held, with its score or, before its end, how to go on with it."""
        from collsim.reporting.practice import opening_lines, outcome_line
        from collsim.roleplay.room import standing_of

        room = self.session.room
        for line in opening_lines(self.opened, self.lang):
            self.screen.say(line)
        show_cards(self.opened, self.screen)
        self.show_done()
        if not room.is_over:
            self.screen.tell("shown.open", command=self.command_to_resume)
            return
        self.screen.tell("over")
        self.screen.say(outcome_line(standing_of(room.met), room.currency, self.lang))
        self.after.show_score(keep=False)

    def show_done(self) -> None:
        """Show what was heard first, and what was said so far."""
        from collsim.reporting.practice import speaker
        from collsim.roleplay.room import standing_of

        done = self.session.exchanges
        first = done[0].before if done else standing_of(self.session.room.met)
        if self.opened.greeting:
            self.screen.say(f"{speaker(first, self.lang)}: {self.opened.greeting}")
        for each in done:
            self.show(each, None)

    def show_to_confirm(self, understood: Understanding) -> None:
        """Show what was understood before it is answered, and how it is put right."""
        from collsim.cli.understanding import to_json

        if self.screen.as_json:
            print_json_line({"understood": to_json(understood)})
            return
        self.show_understood(understood)
        self.screen.tell("confirm.again" if self.has_explained else "confirm", BENEATH)
        self.has_explained = True

    def show_understood(self, understood: Understanding) -> None:
        """Show what was understood; the acts too, for beginners."""
        from collsim.reporting.practice import understood_line

        currency = self.session.room.currency
        self.screen.say(understood_line(understood, currency, self.lang, acts=self.shows_acts), BENEATH)

    def show(self, exchange: Exchange, understood: Understanding | None) -> None:
        """Show an exchange: what was understood, what he answers, and breaches."""
        from collsim.reporting.practice import breach_line, remarks, speaker, turn_of
        from collsim.reporting.practice_words import told

        if self.screen.as_json:
            from collsim.roleplay.sessions.session import EXCHANGE

            print_json_line(EXCHANGE.dump_python(exchange, mode="json"))
            return
        if understood is None or not self.screen.at_terminal:
            self.screen.say(f"{told('you', self.lang)}: {turn_of(exchange, self.lang)}")
        if understood is not None and not self.confirms and self.is_worth_a_look(understood):
            self.show_understood(understood)
        self.screen.say(f"{speaker(exchange.standing, self.lang)}: {exchange.words}")
        if self.aloud:
            self.read_aloud(exchange.words)
        for key in remarks(exchange):
            self.screen.tell(key, BENEATH)
        for breach in self.session.breaches:
            if breach.exchange == exchange.number:
                self.screen.say(breach_line(breach, self.lang), BENEATH)

    def read_aloud(self, words: str) -> None:
        """Read an answer aloud; without the program for it, say so once and go on."""
        from collsim.roleplay.speech.sound import say

        spec = self.opened.specification
        try:
            say(words, language=spec.language, country=spec.country)
        except InputError as problem:
            self.aloud = False
            self.screen.say(str(problem))


COMMANDS = {
    **dict.fromkeys(("help", "ayuda"), "help"),
    **dict.fromkeys(("card", "ficha", "authority", "facultades"), "card"),
    **dict.fromkeys(("move", "mover"), "move"),
    **dict.fromkeys(("dispute", "disputar"), "dispute"),
    **dict.fromkeys(("acts", "actos"), "acts"),
    **dict.fromkeys(("hangup", "colgar"), "hang_up"),
    **dict.fromkeys(("quit", "salir"), "quit"),
}
"""Commands in both languages, and the method that obeys each."""
