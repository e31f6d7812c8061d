"""How well a collector's words are understood, on sentences that the makers of the grammar have not seen.

`python benchmarks/understanding.py [--set SET] [--encoder] [--groups] [--json] [--markdown] [--errors WHAT]`
prints, in each language, every figure with its 95 % interval (Wilson's; for macro-F1 by resampling) beside
the target it is held to. `--encoder` holds the forced choice to the targets of the model with the encoder.
No sentence is shown unless `--errors` asks. The program has been mended by the other sets, so their figures
flatter; the seventh has been read by nobody who works on the grammar, the model or the rules: they run
it without `--errors`, or its sentences are unseen no more. `--markdown` prints the table of
docs/understanding.md.

What is counted:

- An amount is found when its first reading is the meant one; a false amount is an utterance in which one is
  found that nobody named. Days and hours likewise; of an hour said alone only the hour counts.
- Forced choice: the act of a certain breach, else the surest act heard. Acts are judged by the words alone.
- A turn acted on is right when its surest act is one of those meant, and has something alien when any act
  heard is not; greetings, thanks and `other` beside what was meant are never alien.
- A breach is found when any breach is named, named rightly when its act is the meant one.
"""

import argparse
import datetime
import json
import string
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from collsim.records.act import Act
from collsim.roleplay.understanding import extract
from collsim.roleplay.understanding.heard import Understanding
from collsim.roleplay.understanding.readings import Extraction, Plan

UNSEEN = Path(__file__).resolve().parent.parent / "tests" / "roleplay" / "unseen"
SETS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
STILL_UNSEEN = "seventh"
"""The set that gives the honest figures: nobody who mends the program has read it."""
HOME = {"es": "MX", "en": "US"}
"""Where a sentence is taken to be said that names no country."""
NOW = "2026-11-24T10:00"
HARMLESS = {Act.OTHER, Act.GREET, Act.THANK}
PAIRS_A_TURN = 3
SEED = 20261124
Z = 1.959964
RESAMPLES = 1_000

Row = dict[str, Any]
Understand = Callable[..., Understanding]


class Observation(NamedTuple):
    """One thing that was looked at: `held` says whether it was so, `said` what was understood instead."""

    what: str
    row: Row
    held: bool
    said: str = ""

    @property
    def lang(self) -> str:
        """The language of its sentence."""
        return self.row["lang"]

    @property
    def groups(self) -> tuple[str, ...]:
        """Its country, and its kind: the act, the move, or how amounts and days were written."""
        kind = next((self.row[key] for key in ("act", "kind", "move") if key in self.row), None)
        written = "in figures" if any(sign.isdigit() for sign in self.row["text"]) else "in words"
        return tuple(group for group in (self.row.get("country"), kind or written) if group)


class Target(NamedTuple):
    """The share that a figure must reach, or must not exceed."""

    share: float
    at_most: bool = False

    def holds(self, share: float) -> bool:
        """Whether a share is on the right side of it."""
        return share <= self.share if self.at_most else share >= self.share

    def __str__(self) -> str:
        return f"{'≤' if self.at_most else '≥'} {100 * self.share:g} %"


class Figure(NamedTuple):
    """A share with its 95 % interval."""

    what: str
    lang: str
    share: float
    low: float
    high: float
    of: int
    target: Target | None

    @property
    def verdict(self) -> str:
        """Whether it "holds" or is "MISSED"; nothing where there is no target."""
        if self.target is None:
            return ""
        return "holds" if self.target.holds(self.share) else "MISSED"


TARGETS = {
    "amounts": Target(0.97),
    "false amounts": Target(0.01, at_most=True),
    "dates": Target(0.93),
    "false dates": Target(0.02, at_most=True),
    "times": Target(0.93),
    "plans": Target(0.90),
    "percentages": Target(1.0),
    "turns acted on": Target(0.92),
    "right of these": Target(0.97),
    "wrong amount or date": Target(0.01, at_most=True),
    "breaches found": Target(0.97),
    "breaches graded certain": Target(0.85),
    "certain false alarms, ordinary turns": Target(0.003, at_most=True),
    "certain false alarms, hard turns": Target(0.05, at_most=True),
    "paraphrases understood": Target(0.95),
}
P95_MILLISECONDS = {"one turn": 20, "extraction": 1}
MACRO_F1 = "forced choice, macro-F1"
MACRO_F1_TARGETS = {"es": Target(0.75), "en": Target(0.60)}
MACRO_F1_TARGETS_WITH_ENCODER = {"es": Target(0.85), "en": Target(0.80)}


def main() -> None:
    """Measure, and print what was asked for."""
    from collsim.roleplay.understanding.understand import understand

    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--set", choices=SETS, default=STILL_UNSEEN, help="the sentences of which author")
    arguments.add_argument("--encoder", action="store_true", help="hold to the targets with the encoder")
    arguments.add_argument("--groups", action="store_true", help="by country and kind as well")
    arguments.add_argument("--json", action="store_true", help="print the figures as JSON")
    arguments.add_argument("--markdown", action="store_true", help="print the table of the documentation")
    arguments.add_argument("--errors", metavar="WHAT", help="show the sentences that missed this figure")
    asked = arguments.parse_args()
    clock = Clock(understand)
    seen = list(observe(clock, asked.set))
    found = figures(seen, encoder=asked.encoder)
    if asked.markdown:
        print("\n".join(table_rows(found)))
        return
    taken = {"one turn": clock.milliseconds(), "extraction": time_extraction(asked.set).milliseconds()}
    if asked.json:
        print(json.dumps({"figures": [as_json(each) for each in found], "milliseconds": taken}))
        return
    for figure in found:
        print(line(figure))
        if asked.groups:
            print_groups([each for each in seen if (each.what, each.lang) == (figure.what, figure.lang)])
    for what, quantiles in taken.items():
        spread = ", ".join(f"{name} {value:.2f} ms" for name, value in quantiles.items())
        print(f"{what}: {spread}; p95 <= {P95_MILLISECONDS[what]} ms")
    if asked.errors:
        print_errors([each for each in seen if each.what == asked.errors])


class Clock:
    """Reads utterances, and remembers how long each took."""

    def __init__(self, read: Callable[..., Any]) -> None:
        self.read = read
        self.seconds: list[float] = []

    def __call__(self, text: str, **circumstances: Any) -> Any:
        start = time.perf_counter()
        found = self.read(text, **circumstances)
        self.seconds.append(time.perf_counter() - start)
        return found

    def milliseconds(self) -> dict[str, float]:
        """The median and the slow ends of what was timed."""
        return {f"p{share}": float(np.percentile(self.seconds, share)) * 1e3 for share in (50, 95, 99)}


def time_extraction(which: str = STILL_UNSEEN) -> Clock:
    """Extract all that is to be extracted, and nothing else."""
    clock = Clock(extract)
    for row in rows("extraction", which):
        clock(
            row["text"],
            language=row["lang"],
            country=row["country"],
            now=datetime.datetime.fromisoformat(row["today"]),
        )
    return clock


# --- what is looked at ---------------------------------------------------------------------


def observe(understand: Understand, which: str = STILL_UNSEEN) -> Iterator[Observation]:
    """Understand all sentences of a set and say of each what was right."""
    for row in rows("extraction", which):
        yield from of_extraction(row, understood(understand, row).extraction)
    for row in rows("acts", which):
        yield of_forced_choice(row, understood(understand, row))
    for row in rows("several_acts", which):
        yield from of_several_acts(row, understood(understand, row))
    for row in rows("conversation", which):
        yield from of_turn(row, understood(understand, row))
    for row in rows("forbidden", which):
        yield from of_breach(row, understood(understand, row))
    for row in rows("no_breach", which):
        yield from of_alarms(row, understood(understand, row), "hard turns")
    ordinary = list(rows("ordinary", which))
    for row in [*ordinary, *pairs(ordinary)]:
        yield from of_alarms(row, understood(understand, row), "ordinary turns")
    for row in filled_paraphrases(which):
        yield from of_paraphrase(row, understood(understand, row))


def rows(name: str, which: str = STILL_UNSEEN) -> Iterator[Row]:
    """The sentences of one file of a set, amounts as decimals."""
    with (UNSEEN / which / f"{name}.jsonl").open(encoding="utf-8") as lines:
        for each in lines:
            yield json.loads(each, parse_float=Decimal)


def understood(understand: Understand, row: Row) -> Understanding:
    """What is understood of a sentence, where and when it is said, and to whom."""
    return understand(
        row["text"],
        language=row["lang"],
        country=row.get("country", HOME[row["lang"]]),
        now=datetime.datetime.fromisoformat(row.get("today", NOW)),
        listener=row.get("listener", "holder"),
        true_steps=tuple(row.get("true_steps", ())),
    )


def pairs(turns: list[Row]) -> Iterator[Row]:
    """Two ordinary turns in one breath, each turn with some others of its language."""
    draws = np.random.default_rng(SEED)
    for lang in HOME:
        spoken = [each for each in turns if each["lang"] == lang]
        for first in spoken:
            for at in draws.choice(len(spoken), PAIRS_A_TURN, replace=False):
                yield {"lang": lang, "kind": "pair", "text": f"{first['text']}. {spoken[at]['text']}"}


def of_extraction(row: Row, found: Extraction) -> Iterator[Observation]:
    """All that can be counted: amounts, days, hours, percentages, plans, numbers."""
    yield from of_amounts(row, found)
    yield from of_dates(row, found)
    yield from of_times(row, found)
    if row["percent"] or found.percent:
        said = Counter(found.percent)
        yield Observation("percentages", row, said == Counter(row["percent"]), str(list(map(str, said))))
    if "plan" in row:
        yield of_plan(row, found.plan)
    if "numbers" in row:
        said = Counter(found.numbers)
        yield Observation("numbers", row, said == Counter(row["numbers"]), str(list(map(str, said))))


def of_amounts(row: Row, found: Extraction) -> Iterator[Observation]:
    """Each amount that is meant, and whether one was found that nobody named."""
    said, meant = Counter(each.value for each in found.money), Counter(row["money"])
    note = ", ".join(map(str, said.elements()))
    for value, times in meant.items():
        yield from (Observation("amounts", row, said[value] > time, note) for time in range(times))
    yield Observation("false amounts", row, bool(set(said) - set(meant)), note)


def of_dates(row: Row, found: Extraction) -> Iterator[Observation]:
    """Each day that is meant, and whether one was found that nobody named."""
    said = {each.date.isoformat() for each in found.dates if each.day_said}
    meant = [each["date"] for each in row["dates"] if each["date"]]
    note = ", ".join(sorted(said))
    yield from (Observation("dates", row, day in said, note) for day in meant)
    yield Observation("false dates", row, bool(said - set(meant)), note)


def of_times(row: Row, found: Extraction) -> Iterator[Observation]:
    """Each hour that is meant, on its day where one is named."""
    said = [(each.date.isoformat(), f"{each.time:%H:%M}") for each in found.dates if each.time]
    for each in row["dates"]:
        if each["time"]:
            held = any(hour == each["time"] and each["date"] in (None, day) for day, hour in said)
            yield Observation("times", row, held, str(said))


def of_plan(row: Row, found: Plan | None) -> Observation:
    """The plan that is meant, or that one was found where there is none."""
    if row["plan"] is None:
        return Observation("false plans", row, found is not None, str(found))
    return Observation("plans", row, found is not None and same_plan(found, row["plan"]), str(found))


def same_plan(found: Plan, meant: Row) -> bool:
    """Compare what repeats; of payments told one by one, these."""
    if meant["instalments"]:
        told = [(each.amount, each.date and each.date.isoformat()) for each in found.instalments]
        return told == [(each["amount"], each["date"]) for each in meant["instalments"]]
    return (found.count, found.amount, found.period) == (meant["count"], meant["amount"], meant["period"])


def of_forced_choice(row: Row, found: Understanding) -> Observation:
    """Whether the surest act is the one meant."""
    chosen = surest(found)
    return Observation("forced choice", row, chosen == row["act"], chosen or "nothing")


def surest(found: Understanding) -> Act | None:
    """The act that the words show most surely."""
    certain = [each.act for each in found.breaches if each.certain]
    if certain:
        return certain[0]
    if found.acts:
        return max(found.acts, key=lambda heard: heard.confidence).act
    return found.breaches[0].act if found.breaches else None


def of_several_acts(row: Row, found: Understanding) -> Iterator[Observation]:
    """Each act that is meant, and whether another was heard."""
    heard, meant = all_acts(found), set(row["acts"])
    note = ", ".join(sorted(heard))
    yield from (Observation("several acts, each heard", row, act in heard, note) for act in row["acts"])
    yield Observation("several acts, something alien", row, bool(heard - meant - HARMLESS), note)


def all_acts(found: Understanding) -> set[Act]:
    """The acts heard, the forbidden ones too."""
    return {each.act for each in found.acts} | {each.act for each in found.breaches}


def of_turn(row: Row, found: Understanding) -> Iterator[Observation]:
    """Whether a turn is acted on, and whether what is acted on is right."""
    meant = set(row["acts"]) | set(row.get("also", ()))
    heard = all_acts(found)
    note = ", ".join(f"{each.act} {each.confidence:.2f}" for each in found.acts)
    yield Observation("turns acted on", row, found.clear, note)
    if not found.clear:
        return
    yield Observation("right of these", row, surest(found) in meant, note)
    yield Observation("something alien in these", row, bool(heard - meant - HARMLESS), note)
    amounts, days = {each.value for each in found.extraction.money}, said_days(found.extraction)
    wanted = {each["date"] for each in row["dates"] if each["date"]}
    wrong = bool(amounts - set(row["money"]) or days - wanted)
    missed = bool(set(row["money"]) - amounts or wanted - days)
    counted = f"{sorted(map(str, amounts))} {sorted(days)}"
    yield Observation("wrong amount or date", row, wrong, counted)
    yield Observation("amount or date not heard", row, missed, counted)


def said_days(found: Extraction) -> set[str]:
    """The days that were named, as ISO dates."""
    return {each.date.isoformat() for each in found.dates if each.day_said}


def of_breach(row: Row, found: Understanding) -> Iterator[Observation]:
    """Whether a breach is found, named rightly, and certain."""
    note = named(found)
    yield Observation("breaches found", row, bool(found.breaches), note)
    yield Observation("breaches named rightly", row, any(b.act == row["act"] for b in found.breaches), note)
    yield Observation("breaches graded certain", row, any(b.certain for b in found.breaches), note)


def of_alarms(row: Row, found: Understanding, turns: str) -> Iterator[Observation]:
    """Whether a lawful turn raises an alarm, and of which grade."""
    note = named(found)
    grades = {each.certain for each in found.breaches}
    yield Observation(f"certain false alarms, {turns}", row, True in grades, note)
    yield Observation(f"doubtful false alarms, {turns}", row, grades == {False}, note)


def named(found: Understanding) -> str:
    """The breaches found, with their words; doubtful ones with a question mark."""
    return ", ".join(f"{b.act}{'' if b.certain else '?'} ({b.words})" for b in found.breaches)


# --- paraphrases ---------------------------------------------------------------------------


def filled_paraphrases(which: str = STILL_UNSEEN) -> Iterator[Row]:
    """Every paraphrase in every filling of its language, with what it names."""
    for row in rows("paraphrases", which):
        for filling in rows("fillings", which):
            if filling["lang"] == row["lang"]:
                yield filled(row, filling)


def filled(row: Row, filling: Row) -> Row:
    """A paraphrase with words in its slots, and the amounts, days and number of payments that they name."""
    slots = {name for _, name, _, _ in string.Formatter().parse(row["template"]) if name}
    meant = filling["meant"]
    return {
        **row,
        "country": filling["country"],
        "text": row["template"].format(**filling["words"]),
        "money": [meant[slot] for slot in ("amount", "high", "rest") if slot in slots],
        "dates": [meant["date"]] if "date" in slots else [],
        "count": meant["count"] if "count" in slots else None,
    }


ACT_OF_MOVE = {"anchor": Act.PROPOSE, "range": Act.PROPOSE, "concede": Act.PROPOSE}
"""Moves that words alone do not tell apart; of the others the act has the same name, and silence has none."""


def of_paraphrase(row: Row, found: Understanding) -> Iterator[Observation]:
    """Whether the move's act, its amounts, its days and its number of payments are heard.

    A template may name a day by itself ("all of it today"): more days may be heard than its slots hold.
    """
    heard = all_acts(found)
    act = tells(row["move"], heard)
    amounts = Counter(each.value for each in found.extraction.money) == Counter(row["money"])
    days = said_days(found.extraction) >= set(row["dates"])
    plan = row["count"] is None or (
        found.extraction.plan is not None and found.extraction.plan.count == row["count"]
    )
    note = f"{sorted(heard)} {[str(each.value) for each in found.extraction.money]}"
    yield Observation("paraphrases, act heard", row, act, note)
    yield Observation("paraphrases, amounts", row, amounts, note)
    yield Observation("paraphrases, days", row, days, note)
    yield Observation("paraphrases understood", row, act and amounts and days and plan, note)


def tells(move: str, heard: set[Act]) -> bool:
    """Whether the acts heard are such that this move can be derived from them."""
    if move == "silence":
        return heard <= HARMLESS
    return (ACT_OF_MOVE.get(move) or Act(move)) in heard


# --- figures -------------------------------------------------------------------------------


def figures(seen: Iterable[Observation], *, encoder: bool = False) -> list[Figure]:
    """All shares, in the order in which they were looked at, in each language."""
    by_figure = defaultdict(list)
    for each in seen:
        by_figure[each.what, each.lang].append(each)
    found = []
    order = list(dict.fromkeys(what for what, _ in by_figure))
    for what, lang in sorted(by_figure, key=lambda key: (order.index(key[0]), list(HOME).index(key[1]))):
        observations = by_figure[what, lang]
        found.append(figure(what, lang, [each.held for each in observations], TARGETS.get(what)))
        if what == "forced choice":
            found.append(macro_f1_figure(lang, observations, encoder=encoder))
    return found


def figure(what: str, lang: str, held: list[bool], target: Target | None = None) -> Figure:
    """The share of what was looked at that held, with its interval."""
    low, high = wilson(sum(held), len(held))
    return Figure(what, lang, sum(held) / len(held), low, high, len(held), target)


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson, 1927)."""
    share, z2 = hits / of, Z * Z
    middle = (share + z2 / (2 * of)) / (1 + z2 / of)
    half = Z / (1 + z2 / of) * (share * (1 - share) / of + z2 / (4 * of * of)) ** 0.5
    return max(0.0, middle - half), min(1.0, middle + half)


def macro_f1_figure(lang: str, observations: list[Observation], *, encoder: bool) -> Figure:
    """The mean F1 of the acts, with an interval by resampling sentences."""
    acts = [act.value for act in Act]
    meant = np.array([acts.index(each.row["act"]) for each in observations])
    chosen = np.array([acts.index(each.said) if each.said in acts else len(acts) for each in observations])
    draws = np.random.default_rng(SEED).integers(0, len(meant), (RESAMPLES, len(meant)))
    low, high = np.quantile([macro_f1(meant[at], chosen[at]) for at in draws], (0.025, 0.975))
    target = (MACRO_F1_TARGETS_WITH_ENCODER if encoder else MACRO_F1_TARGETS)[lang]
    return Figure(MACRO_F1, lang, macro_f1(meant, chosen), float(low), float(high), len(meant), target)


def macro_f1(meant: np.ndarray, chosen: np.ndarray) -> float:
    """F1 of each act that was meant, and their mean."""
    scores = []
    for act in np.unique(meant):
        hits = np.sum((meant == act) & (chosen == act))
        scores.append(2 * hits / (np.sum(meant == act) + np.sum(chosen == act)))
    return float(np.mean(scores))


# --- what is printed -----------------------------------------------------------------------


def line(figure: Figure) -> str:
    """A figure as the terminal shows it."""
    interval = f"({100 * figure.low:5.1f} to {100 * figure.high:5.1f})"
    target = str(figure.target) if figure.target else ""
    return (
        f"{figure.what:38} {figure.lang}  {figure.share:7.2%} {interval} of {figure.of:5}  "
        f"{target:9} {figure.verdict}"
    ).rstrip()


def table_rows(found: Iterable[Figure]) -> Iterator[str]:
    """Rows of a table of Markdown: what, each language, target; in bold what misses it."""
    by_language: dict[str, dict[str, Figure]] = defaultdict(dict)
    for each in found:
        by_language[each.what][each.lang] = each
    for what, said in by_language.items():
        targets = dict.fromkeys(str(said[lang].target or "–") for lang in HOME)
        cells = [what, *(cell(said[lang]) for lang in HOME), " and ".join(targets)]
        yield f"| {' | '.join(cells)} |"


def cell(figure: Figure) -> str:
    """A figure as a table of Markdown shows it, in bold where it misses its target."""
    share = f"{100 * figure.share:.1f}"
    share = f"**{share}**" if figure.verdict == "MISSED" else share
    return f"{share} ({100 * figure.low:.1f}–{100 * figure.high:.1f}) of {figure.of:,}"


def print_groups(seen: list[Observation]) -> None:
    """Show what was looked at by country and kind."""
    by_group = defaultdict(list)
    for each in seen:
        for group in each.groups:
            by_group[group].append(each.held)
    for group, held in sorted(by_group.items()):
        print("    " + line(figure(group, seen[0].lang, held)))


def print_errors(seen: list[Observation]) -> None:
    """Show the sentences that missed; of what should not be, those in which it was."""
    for each in seen:
        if each.held == unwanted(each.what):
            print(f"{each.row.get('id', '-'):8} {each.row['text']} | {each.said}")


def unwanted(what: str) -> bool:
    """Whether less of a figure is better."""
    target = TARGETS.get(what)
    return target.at_most if target else any(word in what for word in ("false", "alien", "not heard"))


def as_json(figure: Figure) -> Row:
    """A figure as plain data."""
    target = figure.target and {"share": figure.target.share, "at_most": figure.target.at_most}
    return {**figure._asdict(), "target": target, "verdict": figure.verdict}


if __name__ == "__main__":
    main()
