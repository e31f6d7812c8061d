"""The daily statistics as people see them: a page, a file of figures and lines of CSV."""

from __future__ import annotations

import csv
import datetime
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy.typing as npt

from collsim.experiments.sheet import DailySheet, Group, Work
from collsim.records import Kind
from collsim.reporting import daily_tables as tables
from collsim.reporting.daily_figures import day_chart, hours_of_work, timeline_chart
from collsim.reporting.facts import tidy
from collsim.reporting.numbers import count, money, plain
from collsim.reporting.page import dense_picture_of, picture_of, render
from collsim.reporting.words import language, say

if TYPE_CHECKING:
    from collsim.content import Text

READING = (
    "contacts", "per_dial", "promises", "goal", "kept", "dialling", "holding", "field", "supervising",
    "idle", "occupancy", "nobody",
)  # fmt: skip
PAGE, SHEET, DAY_PICTURE, TIMELINE_PICTURE = "day.html", "sheet.csv", "day.png", "timeline.png"
WORK_LIST = "work-list.csv"
PICTURE_DPI = 160


@dataclass(frozen=True)
class Day:
    """One day of a simulated floor, and what is said of it.

    Attributes:
        sheet: its statistics.
        events: EVENT records of the day.
        date: which day.
        title: of the scenario.
        policy: title of the policy.
        policy_name: its name.
        currency: three letters.
        replication: which world.
        command: how to reproduce it.
        version: of the program.
        accounts: ids, in the order of the rows of which events speak.
    """

    sheet: DailySheet
    events: npt.NDArray[Any]
    date: datetime.date
    title: Text
    policy: Text
    policy_name: str
    currency: str
    replication: int = 0
    command: str = ""
    version: str = ""
    accounts: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return the object of `collsim day --json`, documented in docs/day.md."""
        head = {"date": self.date.isoformat(), "policy": self.policy_name, "replication": self.replication}
        return {**head, "currency": self.currency, **self.sheet.to_json()}


def write_day(day: Day, folder: Path, lang: str) -> None:
    """Write the page, the sheet and the day's work list as CSV, and both pictures into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / PAGE).write_text(render_day(day, lang), encoding="utf-8")
    (folder / SHEET).write_text(sheet_csv(day), encoding="utf-8", newline="")
    (folder / WORK_LIST).write_text(work_list_csv(day), encoding="utf-8", newline="")
    (folder / DAY_PICTURE).write_bytes(day_chart(day.sheet, lang).png(PICTURE_DPI))
    timeline = timeline_chart(day.sheet, day.events, lang)
    (folder / TIMELINE_PICTURE).write_bytes(timeline.png(PICTURE_DPI))


def work_list_csv(day: Day) -> str:
    """Return the accounts that were dialled, in the order of their first dials: what one practises with."""
    dials = Counter(day.events["account"][day.events["kind"] == Kind.DIALLED].tolist())
    talks = Counter(day.events["account"][day.events["kind"] == Kind.CONTACTED].tolist())
    text = StringIO()
    lines = csv.writer(text, lineterminator="\n")
    lines.writerow(["id", "dials", "conversations"])
    lines.writerows([day.accounts[row], dials[row], talks[row]] for row in dials)
    return text.getvalue()


def long_date(date: datetime.date, lang: str) -> str:
    """Return a date with its weekday, as people write it."""
    from babel.dates import format_date

    written: str = format_date(date, "full", locale={"en": "en_US", "es": "es_MX"}[language(lang)])
    return written[0].upper() + written[1:]


# --- the page ----------------------------------------------------------------------------------------


def render_day(day: Day, lang: str) -> str:
    """Return the page's HTML, which needs nothing but itself."""
    return render("day.html.j2", **_contents(day, lang))


def _contents(day: Day, lang: str) -> dict[str, Any]:
    sheet = day.sheet
    return {
        "say": partial(say, lang=lang),
        "lang": lang.replace("_", "-"),
        "title": tables.title_of(day.title, lang),
        "date": long_date(day.date, lang),
        "key_facts": key_facts(day, lang),
        "lead": lead(day, lang),
        **{part: tables.part_table(sheet, part, lang) for part in tables.PARTS},
        "amounts": say("day.amounts", lang, currency=day.currency),
        "queue": tables.queue_items(sheet.queue, lang) if sheet.queue.came else [],
        "diallers": tables.dialler_table(sheet, lang) if tables.has_diallers(sheet) else "",
        "unmade": tables.unmade_visits(sheet, lang),
        "day_picture": picture_of(day_chart(sheet, lang), _day_text(sheet, lang)),
        "timeline_picture": dense_picture_of(
            timeline_chart(sheet, day.events, lang), _timeline_text(day, lang), PICTURE_DPI
        ),
        "reading": reading(lang),
        "command": day.command,
        "version": day.version,
    }


def key_facts(day: Day, lang: str) -> list[str]:
    """Return what stands beneath the title: policy, people at work, replication."""
    people = day.sheet.people
    at_work, away = sum(p.present for p in people), sum(p.absent for p in people)
    told = [tables.title_of(day.policy, lang)]
    key = "day.one_at_work" if at_work == 1 else "day.at_work"
    told.append(say(key, lang, people=count(at_work, lang)))
    if away:
        told.append(say("day.absentees", lang, people=count(away, lang)))
    return [*told, say("day.replication", lang, value=day.replication)]


def lead(day: Day, lang: str) -> list[str]:
    """Return the day in two or three sentences; of one team when only one is shown."""
    work, told = _shown(day.sheet), []
    numbers = {key: count(getattr(work, key), lang) for key in ("dials", "contacts", "promises")}
    told.append(say("day.lead", lang, **numbers, amount=_money(day, work.promised, lang)))
    fell_due = {"kept": count(work.kept, lang), "broken": count(work.broken, lang)}
    told.append(say("day.lead_kept", lang, **fell_due, amount=_money(day, work.kept_amount, lang)))
    aimed = [person for person in day.sheet.people if person.distance is not None]
    if aimed:
        reached = sum((person.distance or 0.0) >= 0 for person in aimed)
        both = {"reached": count(reached, lang), "all": count(len(aimed), lang)}
        total = count(sum(person.work.promises for person in aimed), lang)
        told.append(
            say("day.lead_goal", lang, **both, promises=total, goal=plain(day.sheet.goal or 0.0, lang))
        )
    return told


def _shown(sheet: DailySheet) -> Work:
    """Return what the groups of the sheet did; the floor's when all are shown."""
    return sum((group.total for group in sheet.groups), sheet.nobody)


def _money(day: Day, cents: int, lang: str) -> str:
    return money(cents / 100, day.currency, lang)


def reading(lang: str) -> list[tuple[str, str]]:
    """Return how each column is to be read."""
    return [
        (tables.unbroken(say(f"day.{key}", lang)), say(f"reading.{key}", lang)) for key in READING
    ]  # fmt: skip


def _day_text(sheet: DailySheet, lang: str) -> str:
    values = [
        f"{tables.title_of(group.team.title, lang)}: {count(group.total.promises, lang)}"
        + ("" if group.goal is None else f" / {plain(group.goal, lang)}")
        for group in sheet.groups
    ]
    return say("alt.day", lang, values="; ".join(values))


def _timeline_text(day: Day, lang: str) -> str:
    people = [(person.row, person) for person in day.sheet.people]
    begins, ends = (tables.time_of(second) for second in hours_of_work(people, day.events))
    return say("alt.timeline", lang, people=count(len(people), lang), begins=begins, ends=ends)


# --- CSV ---------------------------------------------------------------------------------------------


def sheet_csv(day: Day) -> str:
    """Return the sheet as CSV: people, totals of teams, what is nobody's, and the floor."""
    rows = list(_csv_rows(day))
    text = StringIO()
    writer = csv.DictWriter(text, list(rows[0]), restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _csv_rows(day: Day) -> Iterator[dict[str, Any]]:
    for group in day.sheet.groups:
        for person in group.people:
            told = person.to_json()
            name = tidy(told.pop("collector"))
            yield _csv_row(day, "collector", group, name, told)
        goal = {"goal": group.goal, "distance": group.distance}
        yield _csv_row(day, "team", group, "", goal | group.total.to_json())
    yield _csv_row(day, "nobody", None, "", day.sheet.nobody.to_json())
    yield _csv_row(day, "floor", None, "", day.sheet.floor.to_json())


def _csv_row(day: Day, line: str, group: Group | None, name: str, told: dict[str, Any]) -> dict[str, Any]:
    """Return a row: which line it is, and then every number, always in the same columns."""
    head = {
        "date": day.date.isoformat(),
        "policy": day.policy_name,
        "line": line,
        "team": group.team.name if group else "",
        "role": group.role.name.lower() if group else "",
        "collector": name,
        **dict.fromkeys(("absent", "begins", "ends", "goal", "distance"), ""),
    }
    return {**head, **{key: "" if value is None else value for key, value in told.items()}}
