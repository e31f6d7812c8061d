"""The debtor's voice: puts each of his answers into words, and never says the same twice in a call.

Nothing is decided here. Which line comes when is drawn from the seed and the line itself, so that a call that
is resumed or replayed is worded the same, and a line added to the file moves no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Literal, NamedTuple

from collsim.negotiation.objections import Objections
from collsim.randomness import who
from collsim.records import Listener, Move, Reply
from collsim.roleplay.speech.emotions import Emotion
from collsim.roleplay.speech.lines import (
    FORMS,
    USTED,
    Address,
    Lines,
    addressed,
    filled,
    slots_in,
    with_capital,
)
from collsim.roleplay.speech.lines import with_small_letter as in_small
from collsim.roleplay.speech.voices import MOMENT_OF, PLAIN, ByWho, Voices
from collsim.roleplay.speech.wording import amount_said, day_said
from collsim.units import NEVER

Channel = Literal["phone", "whatsapp"]

TELLING = frozenset({Reply.COUNTERS, Reply.HALF_ACCEPTS})
"""Replies that tell an amount or a day: whatever of it there is must be said."""
WORDLESS = frozenset({Reply.SILENT, Reply.HANGS_UP})
"""Replies that no emotion colours: there is little but a stage direction."""
GIVES_WAY = frozenset({Reply.ACCEPTS, Reply.SOFTENS, Reply.CALLBACK, Reply.WAITS})
COMES_FORWARD = frozenset(
    {Reply.ADMITS, Reply.EXPLAINS, Reply.COUNTERS, Reply.ACCEPTS, Reply.HALF_ACCEPTS, Reply.CONSULTS}
)
COLOURED = 0.4
"""Share of answers that begin with an interjection when he is not calm."""
SPEECHLESS = "…"
"""When no line fits, as can only be with lines of a trainer's own."""
WHOLE = float(1 << 64)
ASIDE_BEGINS = "("
WORD = re.compile(r"[^\W\d_]+")


class Names(NamedTuple):
    """Who talks with whom; "" for what is not known, and is then not said.

    Attributes:
        name: the debtor's.
        collector: of the one who calls.
        who: the company for which he calls.
    """

    name: str = ""
    collector: str = ""
    who: str = ""


class Answer(NamedTuple):
    """What is answered, decided by the model.

    Attributes:
        reply: its kind.
        objection: its name, where the reply is one.
        cents: amount that is named, or None.
        currency: of the cents, ISO code.
        day: day that is named, or None.
        emotion: how he sounds.
        move: of the collector, that is answered; None for none.
        listener: who answers.
        vulnerable: whether he has said that he is gravely ill, bereaved or in despair.
    """

    reply: Reply
    objection: str | None
    cents: int | None
    currency: str
    day: int | None
    emotion: Emotion
    move: Move | None
    listener: Listener
    vulnerable: bool = False


class Voice:
    """A debtor's voice, and whoever else picks up, in one call; it remembers what has been said."""

    def __init__(
        self,
        voices: Voices,
        *,
        manner: str,
        country: str | None,
        seed: int,
        today: int,
        channel: Channel = "phone",
        names: Names = Names(),  # noqa: B008 - an immutable tuple
        objections: Objections | None = None,
    ) -> None:
        """Begin a call.

        Args:
            voices: the lines of a language.
            manner: the debtor's; one that the voices do not know talks plainly.
            country: ISO code of two letters, for words, separators and the form of address; None for neutral.
            seed: of the call; the same seed gives the same words.
            today: day on which the call takes place.
            channel: by which they talk.
            names: who talks with whom.
            objections: for the titles of objections that the voices do not list.
        """
        self.voices = voices
        self.manner = manner
        self.country = country
        self.seed = seed
        self.today = today
        self.channel = channel
        self.names = names
        self.objections = objections
        self.address = _address_in(voices, country, seed)
        self._region = {
            name: by_country.get(country or PLAIN, by_country[PLAIN])
            for name, by_country in voices.words.items()
        }
        self._identified = False
        self._used: set[str] = set()
        self._said: set[str] = set()
        self._objected: set[str] = set()
        self._turns = 0

    # ------------------------------------------------------------------------------------ what is said

    def opens(self, listener: Listener = Listener.HOLDER, *, inbound: bool = False) -> str:
        """Return what is heard first: a greeting on the telephone, or why he turns to us himself.

        In a chat that the collector begins, nothing is said before he writes: "".
        """
        if inbound:
            mine = self.voices.inbound
            return self._worded([mine.phone if self.channel == "phone" else mine.whatsapp], self._words())
        if self.channel == "whatsapp":
            return ""
        if listener == Listener.MACHINE:
            return self._worded([self.voices.listeners["machine"]["third_party"]], self._words())
        return self._worded([_in_country(self.voices.picks_up, self.country)], self._words())

    def says(self, answer: Answer) -> str:
        """Return an answer in words that have not been said in this call."""
        self._identified = self._identified or answer.move == Move.IDENTIFY
        words = self._words(answer)
        pools = list(self._pools(answer))
        if answer.reply in TELLING and answer.listener == Listener.HOLDER:
            pools = [_telling(pool, words) for pool in pools]
        return self._worded(pools, words, answer)

    def did_not_understand(self) -> str:
        """Return "¿Cómo dice?" in other words each time."""
        written = self.channel == "whatsapp"
        lines = (self.voices.whatsapp if written else self.voices).did_not_understand
        return self._worded([lines], self._words())

    # ------------------------------------------------------------------------------------------- lines

    def _pools(self, answer: Answer) -> Iterator[Lines]:
        """Yield the lines that may answer, those that fit best first."""
        reply = answer.reply
        if reply in TELLING and not answer.cents and not answer.day:
            reply = Reply.STALLS  # there is nothing to tell
        keys = _keys(reply, answer.move)
        if answer.listener != Listener.HOLDER:
            table = self.voices.listeners.get(answer.listener.name.lower(), {})  # type: ignore[call-overload]
            yield from (table[key] for key in keys if key in table)
            if any(key in table for key in keys):
                return
        elif answer.objection is not None:
            yield from self._objecting(answer.objection, keys)
            return
        elif answer.vulnerable and answer.reply == Reply.VENTS:
            yield self.voices.vulnerable
            return
        yield from self._replying(keys)
        if reply == Reply.HALF_ACCEPTS:  # where only the amount is told, or only the day
            yield from self._replying(_keys(Reply.COUNTERS, None))

    def _objecting(self, objection: str, keys: Sequence[str]) -> Iterator[Lines]:
        """Yield the lines of an objection; one that is not listed is called by its title, if it has one."""
        written = self.voices.whatsapp.objections if self.channel == "whatsapp" else {}
        if objection in written:
            yield written[objection]
        elif objection in self.voices.objections:
            yield from self._of_him(self.voices.objections[objection])
        elif self.objections and objection in self.objections.objections:
            yield self.voices.other_objection
        else:
            yield from self._replying(keys)

    def _replying(self, keys: Sequence[str]) -> Iterator[Lines]:
        """Yield the lines of a reply: of this moment before those of any, his own before everybody's."""
        written = [self.voices.whatsapp.replies] if self.channel == "whatsapp" else []
        tables = [*written, self.voices.replies]
        found = next(table[key] for key in keys for table in tables if key in table)
        yield from self._of_him(found)

    def _of_him(self, by_who: ByWho) -> Iterator[Lines]:
        """Yield the lines of his manner and its group together, then those for everybody."""
        own = by_who.get(self.manner, ()) + by_who.get(self.voices.group_of(self.manner), ())
        yield from (lines for lines in dict.fromkeys((own, by_who[PLAIN])) if lines)

    # ------------------------------------------------------------------------------------------- words

    def _words(self, answer: Answer | None = None) -> dict[str, str]:
        """Return what fills the slots: words of the region, names, amount and day."""
        words = dict(self._region)
        words |= {"name": self.names.name}
        if self._identified:
            words |= {"collector": self.names.collector, "who": self.names.who}
        if answer is not None:
            words |= self._told(answer)
        return {slot: said for slot, said in words.items() if said}

    def _told(self, answer: Answer) -> dict[str, str]:
        words: dict[str, str] = {}
        language = self.voices.language
        if answer.cents:
            words["amount"] = amount_said(answer.cents, answer.currency, self.country, language)
        if answer.day and answer.day < NEVER:
            words["date"] = day_said(answer.day, self.today, self.country, language, self._one_of)
            near = words["date"] in ("today", "tomorrow") or language == "es"
            words["on_date"] = words["date"] if near else f"on {words['date']}"
        if answer.objection and self.objections and answer.objection in self.objections.objections:
            words["title"] = self.objections.objections[answer.objection].title.in_language(language)
        return words

    def _worded(self, pools: Sequence[Lines], words: dict[str, str], answer: Answer | None = None) -> str:
        """Return the first wording that has not been said; when all have been, begin anew."""
        self._turns += 1
        fitting = [tuple(line for line in pool if slots_in(line) <= words.keys()) for pool in pools]
        pool = [line for lines in fitting for line in self._in_his_order(lines)]
        for parts in self._wordings(pool or [SPEECHLESS], answer):
            text = self._spoken(parts, words)
            if text not in self._said:
                break
        else:
            self._said.clear()
        self._said.add(text)
        self._used.update(parts)
        return text

    def _wordings(self, pool: Sequence[str], answer: Answer | None) -> Iterator[tuple[str, ...]]:
        """Yield ways to say a line of a pool, the plainest first: lines to be said one after the other."""
        unused = [line for line in pool if line not in self._used]
        before = list(self._before(answer))
        if before:
            pairs = _paired(before, unused)
            yield from (pair for pair in pairs if not all(line.startswith(ASIDE_BEGINS) for line in pair))
        yield from ((line,) for line in unused)
        yield from ((line,) for line in pool)
        if answer is not None and answer.reply in WORDLESS:
            yield from _paired(pool, pool)
            return
        openings = self._in_his_order(line for of in self._of_him(self.voices.openings) for line in of)
        closings = self._in_his_order(self.voices.closings)
        yield from _paired(openings, pool)
        yield from _paired(pool, closings)
        yield from ((first, line, last) for first, line in _paired(openings, pool) for last in closings)

    def _before(self, answer: Answer | None) -> Iterable[str]:
        """Return what may be said before an answer: that this is the truth, or again, or how he feels."""
        if answer is None or answer.reply in WORDLESS or answer.listener != Listener.HOLDER:
            return ()
        if answer.objection is not None:
            again = answer.objection in self._objected
            self._objected.add(answer.objection)
            if answer.reply == Reply.EXPLAINS:
                return self._in_his_order(self.voices.confesses)
            if again:
                return self._in_his_order(self.voices.insists)
        if not _is_coloured(answer) or self._luck("interjection", str(self._turns)) > COLOURED:
            return ()
        lines = next(self._of_him(self.voices.interjections[answer.emotion.value]))  # type: ignore[index]
        return [line for line in self._in_his_order(lines) if line not in self._used]

    def _spoken(self, parts: Sequence[str], words: dict[str, str]) -> str:
        """Return lines in his form of address, with their slots filled, as they are said or written."""
        text = " ".join(filled(addressed(line, self.address), words) for line in parts)
        return self._written(text) if self.channel == "whatsapp" else with_capital(text)

    def _written(self, text: str) -> str:
        """Return a text as it is typed in a chat: without what takes time; some take care of capitals."""
        text = text.replace("¿", "").replace("¡", "").removesuffix(".")
        return with_capital(text) if self._luck("capitals", "") < 0.5 else in_small(text)

    # -------------------------------------------------------------------------------------------- luck

    def _in_his_order(self, lines: Iterable[str]) -> list[str]:
        return sorted(lines, key=lambda line: self._luck(self.manner, line))

    def _one_of(self, ways: tuple[str, ...]) -> str:
        return ways[int(self._luck("way", str(self._turns)) * len(ways))]

    def _luck(self, what: str, of: str) -> float:
        return _luck(self.seed, what, of)


@lru_cache(maxsize=1 << 16)
def _luck(seed: int, what: str, of: str) -> float:
    """Return the number in [0, 1) that bears this name: it orders words, and moves nobody's fate."""
    return who("voice", f"{seed}:{what}:{of}") / WHOLE


def _is_coloured(answer: Answer) -> bool:
    """Return whether an emotion may be heard in an answer: who gives way is not angry as he says it."""
    if answer.emotion == Emotion.IRRITATED:
        return answer.reply not in GIVES_WAY
    if answer.emotion == Emotion.SOFTENED:
        return answer.reply in COMES_FORWARD
    return answer.emotion == Emotion.DISTRESSED


def _stutters(first: str, second: str) -> bool:
    """Return whether one line begins with the word with which another does: "Bueno. Bueno, de acuerdo"."""
    words = [WORD.search(line) for line in (first, second)]
    return all(words) and len({word.group().lower() for word in words if word}) == 1


def _address_in(voices: Voices, country: str | None, seed: int) -> Address:
    """Return the form of address that a debtor of a country holds through a call."""
    forms = voices.address.get(country or PLAIN) or voices.address.get(PLAIN)
    if not forms:
        return USTED
    at = _luck(seed, "address", "") * sum(forms.values())
    ends = accumulate(forms.values())
    return FORMS[next(form for form, end in zip(forms, ends, strict=True) if at < end)]


def _paired(firsts: Sequence[str], seconds: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of one and another line that begin otherwise, so that both change from pair to pair."""
    for shift in range(len(firsts)):
        for i, second in enumerate(seconds):
            first = firsts[(shift + i) % len(firsts)]
            if not _stutters(first, second):
                yield first, second


def _in_country(by_country: dict[str, Lines], country: str | None) -> Lines:
    return by_country.get(country or PLAIN) or by_country[PLAIN]


def _keys(reply: Reply, move: Move | None) -> list[str]:
    """Return the keys under which the lines of a reply stand, that of the moment first."""
    name = reply.name.lower()
    return [name] if move is None else [f"{name}.{MOMENT_OF.get(move, '')}", name]


def _telling(pool: Lines, words: dict[str, str]) -> Lines:
    """Return the lines of a pool that say the amount and the day, as far as there are."""
    told = _told_in(words)
    return tuple(line for line in pool if _told_in(slots_in(line)) == told)


def _told_in(slots: Iterable[str]) -> set[str]:
    return {slot.removeprefix("on_") for slot in slots} & {"amount", "date"}
