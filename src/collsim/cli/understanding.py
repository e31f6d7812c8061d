"""`collsim understand`: what is understood of what collectors say, one utterance a line."""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from collsim.cli import options
from collsim.cli.console import print_json_line, print_words
from collsim.errors import InputError

if TYPE_CHECKING:
    from collsim.roleplay.understanding.heard import Understanding


class Line(NamedTuple):
    """An utterance, and what is known of the call in which it is said.

    Attributes:
        text: what was said.
        listener: who hears it.
        verified: whether he has said that he is the holder; None where that is not known.
        true_steps: what is really ahead of the account.
    """

    text: str
    listener: str = "holder"
    verified: bool | None = None
    true_steps: tuple[str, ...] = ()


def understand(
    country: Annotated[
        str | None, typer.Option(metavar="CC", help="For separators, currency and slang, as MX or CO.")
    ] = None,
    today: Annotated[
        str | None, typer.Option(help="When it is said, as 2026-11-24T10:00; by default now.")
    ] = None,
    lang: options.Language = options.Lang.en,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
) -> None:
    """Read utterances from standard input, one a line, and tell what is understood of each.

    A line that is a JSON object may carry text, listener, verified and true_steps.
    """
    from collsim.roleplay.understanding.understand import understand as understood_in

    now = moment_from(today)
    refused = 0
    for number, raw in enumerate(sys.stdin, 1):
        text = raw.rstrip("\r\n")
        try:
            line = line_from(text)
            found = understood_in(
                line.text, language=lang.value, country=country, now=now, listener=line.listener,
                verified=line.verified, true_steps=line.true_steps,
            )  # fmt: skip
        except InputError as problem:
            refused += 1
            typer.echo(f"line {number}: {problem}", err=True)
            if as_json:
                print_json_line(nothing_of(text, f"line {number}: {problem}"))
            continue
        if as_json:
            print_json_line(to_json(found))
        else:
            print_words("\n".join(in_words(found, lang.value)))
    if refused:
        typer.echo(f"{refused} refused", err=True)


def moment_from(text: str | None) -> datetime.datetime:
    """Return the moment that somebody typed; now for None.

    Raises:
        InputError: it is none.
    """
    if text is None:
        return datetime.datetime.now()
    try:
        return datetime.datetime.fromisoformat(text)
    except ValueError:
        raise InputError(f"--today {text}: this is no moment; write it as 2026-11-24T10:00") from None


def line_from(text: str) -> Line:
    """Return a line: an object's fields, or a text as it is.

    Raises:
        InputError: the object has a field that does not fit.
    """
    try:
        told = json.loads(text) if text.lstrip().startswith("{") else None
    except json.JSONDecodeError:
        told = None
    if not isinstance(told, dict):
        return Line(text)
    return Line(**dict(fields_of(told)))


def fields_of(told: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the fields of an object that there are; others are passed over.

    Raises:
        InputError: a field holds something else than it should.
    """
    fitting = {
        "text": isinstance(told.get("text", ""), str),
        "listener": isinstance(told.get("listener") or "holder", str),
        "verified": told.get("verified") in (True, False, None),
        "true_steps": isinstance(told.get("true_steps") or [], list)
        and all(isinstance(each, str) for each in told.get("true_steps") or []),
    }
    wrong = [name for name, fits in fitting.items() if not fits]
    if wrong:
        raise InputError(
            f"{wrong[0]}: text and listener are texts, verified is true or false, true_steps a list of texts"
        )
    yield "text", told.get("text", "")
    yield "listener", told.get("listener") or "holder"
    yield "verified", told.get("verified")
    yield "true_steps", tuple(told.get("true_steps") or ())


def to_json(found: Understanding) -> dict[str, Any]:
    """Return what was understood as the object of the command; the surest act comes first."""
    from collsim.roleplay.understanding.readings import to_json as counted

    surest = sorted(found.acts, key=lambda each: -each.confidence)
    return {
        "text": found.text,
        "moves": [{"move": each.act.value, "confidence": round(each.confidence, 4)} for each in surest],
        "forbidden": [{"move": each.act.value, "certain": each.certain} for each in found.breaches],
        **counted(found.extraction),
    }


def nothing_of(text: str, problem: str) -> dict[str, Any]:
    """Return the object of a line that was refused: nothing is understood, and `error` says why."""
    from collsim.roleplay.understanding.readings import Extraction
    from collsim.roleplay.understanding.readings import to_json as counted

    return {"text": text, "moves": [], "forbidden": [], **counted(Extraction()), "error": problem}


def in_words(found: Understanding, lang: str) -> list[str]:
    """Return what was understood as a person reads it."""
    from collsim.reporting.practice_words import told

    extraction = found.extraction
    lines = [f"{found.text}"]
    lines += [f"  {told(f'act.{each.act}', lang)} ({each.confidence:.2f})" for each in found.acts]
    for breach in found.breaches:
        grade = "breach.certain" if breach.certain else "breach.doubtful"
        lines.append("  " + told(grade, lang, act=told(f"act.{breach.act}", lang)))
    lines += [f"  {each.value:f} {each.currency or ''}".rstrip() for each in extraction.money]
    lines += [f"  {each.normalize():f} %" for each in extraction.percent]
    lines += [
        f"  {due.date.isoformat()}{due.time.strftime(' %H:%M') if due.time else ''}"
        for due in extraction.dates
    ]
    if extraction.plan is not None and extraction.plan.count and extraction.plan.amount is not None:
        lines.append("  " + told("plan", lang, count=extraction.plan.count, amount=extraction.plan.amount))
    return lines
