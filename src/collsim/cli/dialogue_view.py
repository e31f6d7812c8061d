"""Draws a dialogue in the terminal: what is said, and beside it the ladder and the debtor's mind."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from collsim.cli.console import to_people
from collsim.cli.words import tell
from collsim.reporting.dialogue_tries import tried_lines
from collsim.reporting.dialogue_words import words
from collsim.reporting.dialogues import (
    BAR,
    Exchange,
    answer_in_words,
    breach_count,
    heading,
    labels,
    outcome,
    plan_of,
    rung_row,
    setting,
    speaker,
    terms,
)
from collsim.roleplay.shelf.dialogues import AnswerLine, CollectorLine, LineBreach, ModelAnswer
from collsim.roleplay.shelf.lawful import conduct_of, named_provision

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

    from collsim.negotiation.objections import Objections
    from collsim.policies.conduct import Conduct
    from collsim.roleplay.shelf.dialogues import Dialogue
    from collsim.roleplay.shelf.judging import Tried
    from collsim.roleplay.shelf.replay import Played

LEFT, RIGHT = 60, 36
"""Widths of the two sides, in proportion."""
BENEATH = (0, 0, 0, 5)
"""Under the words of a line, which begin behind its id."""


class View:
    """Draws one dialogue in one language.

    Args:
        dialogue: the dialogue.
        objections: of its scenario.
        lang: "en" or "es".
    """

    def __init__(self, dialogue: Dialogue, objections: Objections, lang: str) -> None:
        self.dialogue, self.objections, self.lang = dialogue, objections, lang
        self.conduct: Conduct = conduct_of(dialogue)

    def opening(self) -> Iterator[RenderableType]:
        """Yield the title and the setting."""
        from rich.padding import Padding
        from rich.text import Text

        dialogue, lang = self.dialogue, self.lang
        yield Text(dialogue.title.in_language(lang), style="bold")
        yield Text(dialogue.about.in_language(lang), style="italic")
        yield Text("")
        yield Text(" ".join(setting(dialogue, lang)))
        if dialogue.account.card:
            yield Text(f"{words('card', lang)}:", style="bold")
            for fact in dialogue.account.card:
                yield Padding(Text(f"· {fact.in_language(lang)}"), (0, 0, 0, 2))
        yield Text.assemble((f"{words('plan', lang)}: ", "bold"), plan_of(dialogue, lang))

    def call(self, number: int) -> RenderableType:
        """Return the line that opens a call."""
        from rich.rule import Rule

        return Rule(heading(self.dialogue, number, self.lang), align="left", style="dim")

    def exchange(self, exchange: Exchange) -> RenderableType:
        """Return what is said with the ladder beside it, and the answer with his mind beside it."""
        from rich.console import Group

        return Group(
            _beside(self._said(exchange.said), self._ladder(exchange) if exchange.moved else ()),
            *self._remarks(exchange.said),
            _beside(self._answered(exchange.answered), self._mind(exchange.answered)),
            *self._remarks(exchange.answered),
        )

    def _said(self, played: Played) -> Iterator[RenderableType]:
        line = played.line
        assert isinstance(line, CollectorLine)
        yield self._spoken(played, "bold cyan")
        beneath = (labels(line, self.lang), "cyan"), (terms(line, self.dialogue, self.lang), "dim")
        for text, style in beneath:
            if text:
                yield _indented(text, style)

    def _answered(self, played: Played) -> Iterator[RenderableType]:
        yield self._spoken(played, "bold yellow")
        yield _indented(f"↳ {answer_in_words(played, self.dialogue, self.objections, self.lang)}", "dim")

    def _spoken(self, played: Played, style: str) -> RenderableType:
        from rich.table import Table
        from rich.text import Text

        row = Table.grid(padding=(0, 1))
        row.add_column(width=4, no_wrap=True)
        row.add_column()
        name = speaker(played, self.dialogue, self.lang)
        text = played.line.text.in_language(self.lang)
        row.add_row(Text(played.line.id, style="dim"), Text.assemble((f"{name}: ", style), text))
        return row

    def _mind(self, played: Played) -> Iterator[RenderableType]:
        from rich.text import Text

        line = played.line
        if isinstance(line, AnswerLine):
            inner = line.inner.in_language(self.lang)
            yield Text.assemble((f"{words('thinks', self.lang)}: ", "dim"), (inner, "italic"))

    def _ladder(self, exchange: Exchange) -> Iterator[RenderableType]:
        from rich.table import Table
        from rich.text import Text

        styles = {"asks": "cyan", "offers": "yellow", "agreed": "bold green"}
        largest = max(rung.high for rung in exchange.ladder)
        bars = Table.grid(padding=(0, 1))
        bars.add_column(no_wrap=True)
        bars.add_column(justify="right", no_wrap=True)
        bars.add_column(no_wrap=True)
        longest = self._longest_bar(exchange)
        for rung in exchange.ladder:
            row = rung_row(rung, largest, self.dialogue, self.lang, longest)
            bars.add_row(*(Text(cell, style=styles[rung.side]) for cell in row))
        yield bars

    def _longest_bar(self, exchange: Exchange) -> int:
        """Return how long a bar may be beside the longest words and amount of a ladder."""
        beside = (to_people().width - 2) * RIGHT // (LEFT + RIGHT)
        rows = [rung_row(rung, rung.high, self.dialogue, self.lang, 1) for rung in exchange.ladder]
        taken = max(len(side) for side, _, _ in rows) + max(len(amount) for _, amount, _ in rows) + 2
        return max(1, min(BAR, beside - taken))

    def _remarks(self, played: Played) -> Iterator[RenderableType]:
        """Yield the breaches of a line, and its note."""
        from rich.padding import Padding
        from rich.text import Text

        line = played.line
        for each in line.breaches if isinstance(line, CollectorLine) else ():
            head = words("breach" if each.certain else "breach.doubtful", self.lang)
            what = f"{self._named(each)}. {each.why.in_language(self.lang)}"
            yield Padding(Text.assemble((f"✗ {head}: ", "bold red"), (what, "red")), BENEATH)
        if line.note is not None:
            yield _indented(f"{words('note', self.lang)}: {line.note.in_language(self.lang)}", "dim")

    def _named(self, breach: LineBreach) -> str:
        """Return what a breach is, and the provision against it."""
        act = tell(f"act.{breach.act}", self.lang) if breach.act else ""
        if breach.rule is None:
            return f"{act} ({words('breach.no_rule', self.lang)})"
        provision = named_provision(self.conduct, breach.rule)
        article = f"{breach.rule}, {provision.article}" if provision else breach.rule
        return f"{act} ({article})" if act else article

    def words(self, key: str, **values: object) -> Text:
        """Return a text of dialogues in the language of who reads it."""
        from rich.text import Text

        return Text(words(key, self.lang, **values))

    def how(self) -> Iterator[RenderableType]:
        """Yield how a replay is gone through."""
        yield ""
        yield self.words("how")

    def before(self, exchange: Exchange, *, opens: bool) -> Iterator[RenderableType]:
        """Yield what stands before an exchange: the head of its call, and the question of a stop."""
        from rich.text import Text

        if exchange.opens or opens:
            yield ""
            yield self.call(exchange.call_number)
        if exchange.said.line.who == "collector" and exchange.said.line.stop:
            yield ""
            yield Text(f"■ {words('stop', self.lang)}", style="bold magenta")

    def model_answers(
        self, answers: tuple[ModelAnswer, ...], exchange: Exchange | None = None
    ) -> Iterator[RenderableType]:
        """Yield what could be said at a stop, and why.

        Args:
            answers: of the stop.
            exchange: before which it stands; None where nobody was asked, and there is nothing to explain.
        """
        from rich.padding import Padding
        from rich.text import Text

        if exchange is not None:
            collector = speaker(exchange.said, self.dialogue, self.lang)
            yield Padding(self.words("try.no_one_way", collector=collector), (0, 0, 0, 2))
        for each in answers:
            could = each.text.in_language(self.lang)
            said = Text.assemble((f"{words('stop.answer', self.lang)}: ", "magenta"), could)
            why = Text(f"{words('stop.why', self.lang)}: {each.why.in_language(self.lang)}", style="dim")
            yield Padding(said, (0, 0, 0, 2))
            yield Padding(why, (0, 0, 0, 2))

    def tried(self, tried: Tried, exchange: Exchange) -> Iterator[RenderableType]:
        """Yield what becomes of what somebody would say in the place of a line."""
        from rich.padding import Padding
        from rich.text import Text

        collector = speaker(exchange.said, self.dialogue, self.lang)
        for line in tried_lines(tried, self.dialogue, collector, self.lang):
            yield Padding(Text(line), (0, 0, 0, 2))

    def ending(self, played: list[Played]) -> Iterator[RenderableType]:
        """Yield what it came to, and the notes for trainers."""
        from rich.padding import Padding
        from rich.rule import Rule
        from rich.text import Text

        yield Text("")
        yield Rule(words("outcome", self.lang), align="left", style="dim")
        yield Text(f"{outcome(self.dialogue, played, self.lang)} {breach_count(self.dialogue, self.lang)}")
        if self.dialogue.notes:
            yield Text("")
            yield Text(f"{words('note', self.lang)}:", style="bold")
            for note in self.dialogue.notes:
                yield Padding(Text(f"· {note.in_language(self.lang)}"), (0, 0, 0, 2))


def _beside(left: Iterable[RenderableType], right: Iterable[RenderableType]) -> RenderableType:
    """Return two things side by side."""
    from rich.console import Group
    from rich.table import Table

    grid = Table.grid(padding=(0, 2), expand=True)
    grid.add_column(ratio=LEFT)
    grid.add_column(ratio=RIGHT)
    grid.add_row(Group(*left), Group(*right))
    return grid


def _indented(text: str, style: str) -> RenderableType:
    from rich.padding import Padding
    from rich.text import Text

    return Padding(Text(text, style=style), BENEATH)


def asks_before_each() -> bool:
    """Return whether somebody sits at the terminal who can press Enter."""
    return sys.stdin.isatty() and sys.stdout.isatty()
