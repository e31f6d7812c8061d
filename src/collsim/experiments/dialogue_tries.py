"""What somebody says at the stops of a dialogue: answered by the live debtor, compared, and kept."""

from __future__ import annotations

from dataclasses import dataclass, field

from collsim.experiments.dialogue_rooms import of_dialogue, specified
from collsim.roleplay.sessions.session import EXCHANGE, new_id
from collsim.roleplay.sessions.store import Store
from collsim.roleplay.shelf.dialogues import CollectorLine, Dialogue
from collsim.roleplay.shelf.judging import Tried, beside, likeness_to_model
from collsim.roleplay.shelf.replay import Played
from collsim.roleplay.understanding.profiles import Language


@dataclass
class Tries:
    """What somebody tries in one replay of a dialogue; a session is opened with the first try.

    Attributes:
        name: name or path of the dialogue.
        dialogue: what it says.
        played: its lines.
        language: of what is said.
        store: where tries are kept; None for nowhere.
        session: id, once there is one.
    """

    name: str
    dialogue: Dialogue
    played: list[Played]
    language: Language
    store: Store | None = None
    session: str = ""
    made: list[Tried] = field(default_factory=list)

    def say(self, line: str, text: str) -> Tried:
        """Say something in the place of a collector's line, and return what becomes of it.

        The debtor hears it in the state in which the call is there; the dialogue itself goes on unchanged.

        Raises:
            InputError: the text is longer than anybody speaks, or cannot be kept.
        """
        opened = of_dialogue("", specified(self.name, self.dialogue, line, self.language, ""), None)
        live = opened.session
        exchange = live.take(live.understand(text))
        there = next(each for each in self.played if each.line.id == line)
        assert isinstance(there.line, CollectorLine)
        tried = Tried(
            line,
            exchange,
            tuple(live.breaches),
            beside(exchange, there.steps, self.dialogue.plan),
            likeness_to_model(text, there.line, self.language),
        )
        self.made.append(tried)
        self._keep(tried)
        return tried

    def _keep(self, tried: Tried) -> None:
        if self.store is None:
            return
        if not self.session:
            self.session = new_id()
            first = next(self.dialogue.lines).id
            told = specified(self.name, self.dialogue, first, self.language, "", replayed=True)
            self.store.open(self.session, told.model_dump(mode="json"))
        content = tried.to_json(EXCHANGE.dump_python(tried.exchange, mode="json"))
        self.store.append(self.session, "tried", content)
