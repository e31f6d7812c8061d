"""`collsim treatment`: what can be done about an account, and what one treatment costs, does and may."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from collsim.cli import options
from collsim.cli.conduct import hours_in_words, limit_in_words, read_conduct
from collsim.cli.console import print_json, print_table, print_words
from collsim.cli.words import tell
from collsim.errors import InputError

if TYPE_CHECKING:
    from collsim.cards import Card
    from collsim.policies.policy import Step
    from collsim.policies.treatments import Treatment, Treatments

treatments = typer.Typer(no_args_is_help=True, help="What can be done about an account.")

CatalogueOption = Annotated[
    str, typer.Option("--catalogue", help="Name of a shipped catalogue, or path of a file.")
]


def read_catalogue(name: str) -> Treatments:
    """Return a catalogue, by name or path."""
    from collsim.content import find, load
    from collsim.policies.treatments import Treatments

    return load(Treatments, find("treatments", name))


# ------------------------------------------------------------------------------------------- list


@treatments.command("list")
def list_treatments(
    catalogue: CatalogueOption = "default",
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """List the treatments of a catalogue: how each works, by which channel, at what cost."""
    found = read_catalogue(catalogue)
    if as_json:
        print_json(found.model_dump(mode="json", exclude_none=True))
        return
    heads = [tell(key, lang) for key in ("name", "title", "mechanism", "channel", "cost_usd", "delay_days")]
    rows = [
        (
            name,
            each.title.in_language(lang),
            tell(f"mechanism.{each.mechanism}", lang),
            tell(f"channel.{each.channel}", lang),
            f"{each.cost.value:g}",
            str(each.delay),
        )
        for name, each in found.treatments.items()
    ]
    print_table(heads, rows, found.title.in_language(lang), numbers=2, whole=(0,))
    print_words(tell("treatment_hint", lang, name=next(reversed(found.treatments))))


# ------------------------------------------------------------------------------------------- show


@treatments.command("show")
def show_treatment(
    name: Annotated[str, typer.Argument(metavar="TREATMENT", help="Name; `treatment list` names them.")],
    catalogue: CatalogueOption = "default",
    lang: options.Language = options.Lang.en,
    as_json: options.AsJson = False,
) -> None:
    """Print what a treatment costs and does, who may get it, which policies give it, and what rules say."""
    found = read_catalogue(catalogue)
    treatment = treatment_of(found, name)
    if as_json:
        print_json(treatment_object(found, name))
        return
    print_words(f"{treatment.title.in_language(lang)}. {treatment.about.in_language(lang)}\n")
    print_table([tell("what", lang), tell("value", lang)], facts(found, name, lang), name)
    _print_cards(treatment, lang)
    _print_uses(name, lang)
    _print_rules(treatment, lang)


def treatment_of(catalogue: Treatments, name: str) -> Treatment:
    """Return a treatment of a catalogue.

    Raises:
        InputError: there is none of that name.
    """
    from collsim.content import did_you_mean

    known = catalogue.treatments
    if name not in known:
        raise InputError(f'there is no treatment "{name}" in the catalogue{did_you_mean(name, list(known))}')
    return known[name]


def facts(catalogue: Treatments, name: str, lang: str) -> list[tuple[str, str]]:
    """Return what is said of a treatment besides its cards: pairs of what it is and its value."""
    each = catalogue.treatments[name]
    said: list[tuple[str, str | None]] = [
        ("mechanism", tell(f"mechanism.{each.mechanism}", lang)),
        ("channel", tell(f"channel.{each.channel}", lang)),
        ("delay_days", str(each.delay)),
        ("fee_usd", f"{each.fee:g}" if each.fee else None),
        ("strategy", each.strategy),
        ("announces", _announcement(each, lang)),
        ("announced_by", ", ".join(announced_by(catalogue, name)) or None),
        ("discount", f"{100 * each.discount:g} %" if each.discount else None),
        ("stands_days", str(each.days) if each.days else None),
        ("who_gets_it", tell(f"who.{who_may_get(each)}", lang)),
    ]
    return [(tell(key, lang), value) for key, value in said if value is not None]


def _announcement(treatment: Treatment, lang: str) -> str | None:
    if treatment.announces is None:
        return None
    return tell("announcement", lang, name=treatment.announces, days=treatment.deadline)


def announced_by(catalogue: Treatments, name: str) -> list[str]:
    """Return the notices that announce a treatment."""
    return [other for other, each in catalogue.treatments.items() if each.announces == name]


def who_may_get(treatment: Treatment) -> str:
    """Return who may get a treatment: anybody, the late alone, or those of whom more must be known."""
    from collsim.policies.treatments import BEFORE_DUE

    special = {"repossess": "secured", "third_party": "referenced"}
    late = "anybody" if treatment.mechanism in BEFORE_DUE else "late"
    return special.get(treatment.mechanism, late)


def _print_cards(treatment: Treatment, lang: str) -> None:
    from collsim.reporting.evidence import SOURCES, in_spanish

    heads = [tell(key, lang) for key in ("card", "value", "range", "grade", "source")]
    rows = [
        (
            said_of_card(field, lang),
            f"{card.value:g}",
            span(card),
            card.grade,
            in_spanish(card.source, SOURCES) if lang == "es" else card.source,
        )
        for field, card in treatment.cards().items()
    ]
    print_table(heads, rows, tell("costs_and_effects", lang))


def said_of_card(field: str, lang: str) -> str:
    """Return what a card of a treatment is about."""
    return tell(f"card.{field}", lang)


def span(card: Card) -> str:
    """Return the range of a card."""
    return f"{card.low:g} … {card.high:g}"


# ----------------------------------------------------------------------------- policies, and rules


def uses(name: str) -> dict[str, list[Step]]:
    """Return the steps of the shipped policies that give a treatment, by policy."""
    from collsim.content import find, load, names
    from collsim.policies.policy import Policy

    found = {
        policy: [step for step in load(Policy, find("policy", policy)).steps if step.treatment == name]
        for policy in names("policy")
    }
    return {policy: steps for policy, steps in found.items() if steps}


def _print_uses(name: str, lang: str) -> None:
    from collsim.policies.policy import EVER

    rows = [
        (
            policy,
            "{} … {}".format(*step.days_past_due),
            tell("once", lang) if step.every == EVER else tell("every_days", lang, days=step.every),
            conditions(step, lang) or "–",
        )
        for policy, steps in uses(name).items()
        for step in steps
    ]
    if not rows:
        print_words(tell("no_policy_gives_it", lang) + "\n")
        return
    heads = [tell(key, lang) for key in ("policy", "days_past_due", "how_often", "only")]
    print_table(heads, rows, tell("given_by", lang), whole=(1,))


def conditions(step: Step, lang: str) -> str:
    """Return for which accounts a step is, besides their age; conditions that are left out are not said."""
    said = []
    for field, stated in step.model_dump(exclude_defaults=True).items():
        if field in ("treatment", "days_past_due", "every"):
            continue
        shown = ", ".join(stated) if isinstance(stated, tuple) else stated
        said.append(f"{tell(f'step.{field}', lang)}: {shown}")
    return "; ".join(said)


def _print_rules(treatment: Treatment, lang: str) -> None:
    """Print when, and how often, each country lets a treatment's channel be used."""
    from collsim.content import names
    from collsim.reporting.conduct import DAY_KINDS, Allowance, hours_of, limits_of

    if treatment.channel == "none":
        print_words(tell("no_channel_no_rule", lang))
        return
    channel = treatment.channel
    rows = []
    for code in names("conduct"):
        conduct = read_conduct(code)
        allowed = Allowance((channel,), hours_of(conduct, channel), limits_of(conduct, channel))
        limits = "; ".join(limit_in_words(rule, allowed, lang) for rule in allowed.limits) or "–"
        hours = (hours_in_words(allowed.hours[kind], lang) for kind in DAY_KINDS)
        rows.append((conduct.code, *hours, limits))
    heads = [tell(key, lang) for key in ("country", *DAY_KINDS, "limits")]
    print_table(heads, rows, tell("rules_about_channel", lang, channel=tell(f"channel.{channel}", lang)))
    print_words(tell("no_lawyer", lang))


def treatment_object(catalogue: Treatments, name: str) -> dict[str, Any]:
    """Return the object of `collsim treatment show --json`."""
    from collsim.content import names
    from collsim.reporting.conduct import hours_of, limits_of

    treatment = catalogue.treatments[name]
    channel = treatment.channel
    countries = [] if channel == "none" else [read_conduct(code) for code in names("conduct")]
    return {
        "name": name,
        **treatment.model_dump(mode="json", exclude_none=True),
        "announced_by": announced_by(catalogue, name),
        "who": who_may_get(treatment),
        "policies": {
            policy: [step.model_dump(mode="json", exclude_defaults=True) for step in steps]
            for policy, steps in uses(name).items()
        },
        "conduct": {
            conduct.code: {
                "hours": hours_of(conduct, channel),
                "limits": [rule.id for rule in limits_of(conduct, channel)],
            }
            for conduct in countries
            if channel != "none"
        },
    }
