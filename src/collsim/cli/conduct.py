"""`collsim conduct`: which conduct rules there are, what one country's say, and how countries differ."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from collsim.cli import options
from collsim.cli.console import print_json, print_table, print_words
from collsim.cli.words import tell

if TYPE_CHECKING:
    from collsim.policies.conduct import AtMost, Conduct, Provision, Rule
    from collsim.reporting.conduct import Allowance, Window

conducts = typer.Typer(no_args_is_help=True, help="Conduct rules by country. Not legal advice.")
NO_COUNTRY = "none"


@conducts.command("list")
def list_conduct(lang: options.Language = options.Lang.en) -> None:
    """List the countries whose conduct rules are known."""
    from collsim.content import names

    found = [(name, read_conduct(name)) for name in names("conduct")]
    rows = [
        (name, rules.country.in_language(lang), str(len(rules.rules)), str(len(rules.advice)))
        for name, rules in found
    ]
    heads = [tell(key, lang) for key in ("name", "country", "enforced", "advice")]
    print_table(heads, rows, numbers=2)
    print_words(tell("no_lawyer", lang))


def read_conduct(name: str) -> Conduct:
    """Return the conduct rules of a country, by name or path."""
    from collsim.content import find, load
    from collsim.policies.conduct import Conduct

    return load(Conduct, find("conduct", name))


# ------------------------------------------------------------------------------------------- show


@conducts.command("show")
def show_conduct(
    name: Annotated[str, typer.Argument(metavar="CC", help="Country, or path of a file.")],
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """Print the rules of a country: what is refused, where that stands, how sure it is, since when."""
    rules = read_conduct(name)
    if as_json:
        print_json(rules.model_dump(mode="json", exclude_none=True))
        return
    country = rules.country.in_language(lang)
    sources = list(dict.fromkeys(each.source for each in (*rules.rules, *rules.advice)))
    for key, provisions in (("enforced", rules.rules), ("advice", rules.advice)):
        if provisions:
            _print_provisions(provisions, f"{country}: {tell(key, lang)}", sources, lang)
    if not rules.rules:
        print_words(tell("no_rules", lang))
    print_words(rules.house_hours.in_language(lang))
    for number, source in enumerate(sources, 1):
        print_words(f"{tell('source', lang)} {number}: {source}")
    print_words(tell("no_lawyer", lang))


def _print_provisions(provisions: Sequence[Provision], title: str, sources: list[str], lang: str) -> None:
    """Print provisions, their sources by number."""
    keys = ("rule", "article", "confidence_short", "in_force", "verified", "source")
    rows = [
        (
            f"{each.id}\n{said_by(each, lang)}",
            each.article,
            each.confidence,
            each.effective_from.isoformat(),
            each.verified_on.isoformat(),
            str(1 + sources.index(each.source)),
        )
        for each in provisions
    ]
    print_table([tell(key, lang) for key in keys], rows, title, whole=(3, 4))


def said_by(provision: Provision, lang: str) -> str:
    """Return what a provision says, and the acts that it forbids."""
    text = provision.text.in_language(lang)
    if not provision.forbids:
        return text
    acts = ", ".join(tell(f"act.{act}", lang) for act in provision.forbids)
    return f"{text} {tell('forbids', lang, acts=acts)}"


# ------------------------------------------------------------------------------------------- compare


@conducts.command("compare")
def compare_conduct(
    countries: Annotated[
        list[str] | None, typer.Argument(metavar="[CC ...]", help="Countries, or paths; left out, all.")
    ] = None,
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """Compare countries: when each channel may be used, how often, and what third parties may know."""
    from collsim.content import names

    chosen = countries or [name for name in names("conduct") if name != NO_COUNTRY]
    found = [read_conduct(name) for name in chosen]
    if as_json:
        print_json({"countries": [compared(conduct, lang) for conduct in found]})
        return
    _print_allowances(found, lang)
    _print_third_parties(found, lang)
    _print_strict_readings(found, lang)
    print_words(tell("no_lawyer", lang))


def _print_allowances(found: list[Conduct], lang: str) -> None:
    from collsim.reporting.conduct import DAY_KINDS, allowances

    heads = [tell(key, lang) for key in ("country", "channels", *DAY_KINDS, "limits")]
    rows = [
        (
            "" if number else conduct.code,
            _channels_in_words(each.channels, lang),
            *(hours_in_words(each.hours[kind], lang) for kind in DAY_KINDS),
            "; ".join(limit_in_words(rule, each, lang) for rule in each.limits) or "–",
        )
        for conduct in found
        for number, each in enumerate(allowances(conduct))
    ]
    print_table(heads, rows, tell("when_and_how_often", lang))


def _channels_in_words(channels: Sequence[str], lang: str) -> str:
    from collsim.reporting.conduct import CHANNELS

    if len(channels) == len(CHANNELS):
        return tell("all_channels", lang)
    return ", ".join(tell(f"channel.{channel}", lang) for channel in channels)


def hours_in_words(windows: tuple[Window, ...], lang: str) -> str:
    """Return the hours of a day, such as "07:00–19:00"."""
    from collsim.policies.conduct import time_of_day
    from collsim.units import SECONDS_A_DAY

    if not windows:
        return tell("never", lang)
    if windows == ((0, SECONDS_A_DAY),):
        return tell("always", lang)
    return " / ".join(f"{time_of_day(opens)}–{time_of_day(closes)}" for opens, closes in windows)


def limit_in_words(rule: Rule, allowance: Allowance, lang: str) -> str:
    """Return what a rule that counts, or remembers a talk, comes to."""
    if rule.at_most:
        return _count_in_words(rule.at_most, rule, allowance, lang)
    if rule.at_most_ever:
        return tell("limit.ever", lang, times=rule.at_most_ever)
    key = "limit.one_channel" if rule.one_channel else "limit.pause"
    return tell(key if rule.span > 1 else f"{key}_a_day", lang, days=rule.span)


def _count_in_words(at_most: AtMost, rule: Rule, allowance: Allowance, lang: str) -> str:
    key = "limit.a_day" if at_most.days == 1 else "limit.at_most"
    said = tell(key, lang, of=tell(f"of.{at_most.of}", lang), times=at_most.times, days=at_most.days)
    if at_most.each:
        return f"{said} {tell('limit.each', lang)}"
    others = [channel for channel in rule.channels if channel not in allowance.channels]
    if not others:
        return said
    return f"{said} {tell('limit.together', lang, channels=_channels_in_words(others, lang))}"


def _print_third_parties(found: list[Conduct], lang: str) -> None:
    from collsim.reporting.conduct import about_third_parties

    heads = [tell(key, lang) for key in ("country", "text")]
    rows = [
        (conduct.code, " ".join(each.text.in_language(lang) for each in about_third_parties(conduct)) or "–")
        for conduct in found
    ]
    print_table(heads, rows, tell("third_parties", lang))


def _print_strict_readings(found: list[Conduct], lang: str) -> None:
    from collsim.reporting.conduct import strict_readings

    heads = [tell(key, lang) for key in ("rule", "text")]
    rows = [(each.id, each.text.in_language(lang)) for conduct in found for each in strict_readings(conduct)]
    if rows:
        print_table(heads, rows, tell("strict_readings", lang))


def compared(conduct: Conduct, lang: str) -> dict[str, Any]:
    """Return a country of the comparison as an object for programs; times are seconds of the local day."""
    from collsim.reporting.conduct import (
        CHANNELS,
        about_third_parties,
        hours_of,
        limits_of,
        strict_readings,
    )

    return {
        "code": conduct.code,
        "country": conduct.country.in_language(lang),
        "channels": {
            channel: {
                "hours": hours_of(conduct, channel),
                "limits": [
                    rule.model_dump(
                        mode="json",
                        include={"id", "at_most", "pause_after_contact", "one_channel", "at_most_ever"},
                    )
                    for rule in limits_of(conduct, channel)
                ],
            }
            for channel in CHANNELS
        },
        "third_parties": [
            {"id": each.id, "text": each.text.in_language(lang), "forbids": list(each.forbids)}
            for each in about_third_parties(conduct)
        ],
        "strict_readings": [
            {"id": each.id, "text": each.text.in_language(lang)} for each in strict_readings(conduct)
        ],
    }
