"""After a practice call: the disposition that the trainee fills in, and the score."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from collsim.cli.console import print_json_line, print_table
from collsim.cli.screen import BENEATH, PausedError, Screen

if TYPE_CHECKING:
    from collsim.roleplay.review.disposition import Disposition
    from collsim.roleplay.sessions.session import Session


QUIT = ("/quit", "/salir")


class After:
    """What follows a call.

    Args:
        session: of the call.
        rubric: by which it is looked at.
        screen: where it is shown.
        decimal: the sign before the cents in the country.
    """

    def __init__(self, session: Session, rubric: Any, screen: Screen, decimal: str) -> None:
        self.session, self.rubric, self.decimal = session, rubric, decimal
        self.screen, self.lang = screen, screen.lang

    def hold(self) -> None:
        """Show what the call came to, ask for the disposition, and show the score."""
        from collsim.reporting.practice import outcome_line

        end = self.session.exchanges[-1].standing if self.session.exchanges else None
        self.screen.say(outcome_line(end, self.session.room.currency, self.lang))
        if self.session.disposition is None:
            self.note()
        self.show_score()

    def note(self) -> None:
        """Ask for the disposition, and say what in it did not happen; where nobody answers, go on without."""
        from collsim.reporting.practice_words import told

        try:
            written = self.ask_disposition()
        except EOFError:
            self.screen.left()
            self.screen.tell("no_disposition")
            return
        wrong = self.session.note(written)
        fields = ", ".join(told(f"field.{each}", self.lang) for each in wrong)
        self.screen.tell("noted.wrong" if wrong else "noted.right", fields=fields)

    def ask_disposition(self) -> Disposition:
        """Ask field by field for the disposition.

        Raises:
            EOFError: nobody answers any more.
            PausedError: the trainee stops for now.
        """
        from collsim.roleplay.review.disposition import Disposition, NextAction, Result
        from collsim.roleplay.understanding.methods import Method

        self.screen.tell("disposition.how")
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

        from collsim.reporting.practice import amount_typed, choices, chosen
        from collsim.roleplay.review.disposition import Disposition

        adapter: TypeAdapter[Any] = TypeAdapter(Disposition.model_fields[field].annotation or str)
        self.screen.tell(f"ask.{field}")
        self.screen.choices(choices(kind, names, self.lang))
        while True:
            line = self.screen.read()
            if line in QUIT:
                raise PausedError
            typed = chosen(kind, names, line, self.lang) if names else line
            typed = amount_typed(line, self.decimal) if field == "amount" else typed
            try:
                return adapter.validate_python(typed or None)
            except ValidationError:
                self.screen.refuse(f"ask.again.{field}", count=len(names), text=line)

    def show_score(self, *, keep: bool = True) -> None:
        """Show the rubric with its answers; the score is kept, unless it is only looked at."""
        from collsim.reporting.practice import score_lines, score_rows
        from collsim.reporting.practice_words import told

        score = self.session.close(self.rubric) if keep else self.session.score(self.rubric)
        if self.screen.as_json:
            checks = {each.name: each.passed for each in score.answers if each.applies}
            capped = score.capped_by.act if score.capped_by else None
            print_json_line({"points": score.points, "capped_by": capped, "checks": checks})
            return
        heads = [told(key, self.lang) for key in ("check", "answer", "turn", "quote")]
        rows = score_rows(score, self.rubric, self.lang)
        print_table(heads, rows, self.rubric.title.in_language(self.lang))
        for line in score_lines(score, self.session.breaches, self.lang):
            self.screen.say(line, BENEATH if line.startswith("·") else 0)
