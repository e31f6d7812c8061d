"""A type of debtor and his year in words."""

from __future__ import annotations

import math

from collsim.debtors.personalities import TRAITS, Personality
from collsim.experiments.debtor_year import DebtorYear, Share, share_on, totals
from collsim.reporting.debtor_words import told
from collsim.reporting.facts import bucket_title, tidy
from collsim.reporting.numbers import HARD_SPACE, NumberStyle, count, decimal, money, style_for
from collsim.reporting.words import language
from collsim.units import date_of

LEVELS = (0.2, 0.4, 0.6, 0.8)
"""Where the words for a trait change."""
A_YEAR = 365
FACTS = ("knows", "disputes")


# --- the type ----------------------------------------------------------------------------------------


def percent(share: float, lang: str) -> str:
    """Return a share of one in whole percent."""
    sign = "%" if language(lang) == "en" else f"{HARD_SPACE}%"
    return NumberStyle(lang, 0.01, 0, after=sign).text(share)


def bucket_head(bucket: str, lang: str) -> str:
    """Return an ageing bucket as a heading: "1-30 days"."""
    title = bucket_title(bucket, lang)
    return told("days", lang, bucket=title) if title[:1].isdigit() else title


def works(personality: Personality, lang: str) -> str:
    """Return what works for a type in a sentence; nothing when its file does not say."""
    if personality.works is None:
        return ""
    return told("works", lang, words=tidy(personality.works.in_language(language(lang))))


def who(personality: Personality, lang: str) -> str:
    """Return who a type is and what works for him."""
    about = tidy(personality.about.in_language(language(lang)))
    return f"{about} {works(personality, lang)}".strip()


def manner_of_speech(year: DebtorYear, lang: str) -> str:
    """Return how such debtors talk in a sentence, the commonest manner first."""
    spoken = language(lang)
    shares = [
        f"{tidy(each.title.in_language(spoken)).lower()} {percent(each.share, lang)}" for each in year.manners
    ]
    return told("talks", lang, manners=", ".join(shares))


def trait_rows(personality: Personality, lang: str) -> list[tuple[str, str, str]]:
    """Return the traits in plain words: name, typical value, and between what two in three debtors lie."""
    rows = [_trait_row(personality, trait, lang) for trait in TRAITS]
    facts = [(told(f"trait.{fact}", lang), _part(getattr(personality, fact), lang), "") for fact in FACTS]
    return [_cover_row(personality, lang), *rows, *facts]


def _trait_row(personality: Personality, trait: str, lang: str) -> tuple[str, str, str]:
    said = getattr(personality, trait)
    low, high = (_shifted(said.typical, sign * said.spread) for sign in (-1, 1))
    level = sum(said.typical >= bound for bound in LEVELS)
    typical = told(f"level.{level}", lang, value=percent(said.typical, lang))
    between = told("between", lang, low=percent(low, lang), high=percent(high, lang))
    return told(f"trait.{trait}", lang), typical, between


def _shifted(share: float, log_odds: float) -> float:
    """Return a share whose log-odds are moved."""
    return 1.0 / (1.0 + (1.0 - share) / share * math.exp(-log_odds))


def _cover_row(personality: Personality, lang: str) -> tuple[str, str, str]:
    cover = personality.cover
    low, high = (decimal(cover.typical * math.exp(sign * cover.spread), 1, lang) for sign in (-1, 1))
    typical = told("instalments", lang, value=decimal(cover.typical, 1, lang))
    return told("trait.cover", lang), typical, told("between", lang, low=low, high=high)


def _part(share: float, lang: str) -> str:
    if share in (0.0, 1.0):
        return told("all_alike" if share else "none_of_them", lang)
    return told("some_of_them", lang, share=percent(share, lang))


# --- the year ----------------------------------------------------------------------------------------


def type_title(year: DebtorYear, lang: str) -> str:
    """Return what the type is called, within a sentence in Spanish."""
    title = tidy(year.personality.title.in_language(language(lang)))
    return title.lower() if language(lang) == "es" else title


def policy_title(year: DebtorYear, lang: str) -> str:
    """Return what the policy is called; a long title is cut."""
    title = tidy(year.under.title.in_language(language(lang)))
    return title if len(title) <= 40 else title[:39].rstrip() + "…"


def title_of_year(year: DebtorYear, lang: str) -> str:
    """Return the heading of the picture and of the page."""
    named = {"type": type_title(year, lang), "policy": policy_title(year, lang)}
    span = "span.year" if year.days == A_YEAR else "span.days"
    return told("figure.title", lang, **named, span=told(span, lang, days=count(year.days, lang)))


def lead(year: DebtorYear, lang: str) -> list[str]:
    """Return the year in three sentences: money, lateness, and how it ends."""
    under, without = (totals(year, world) for world in year.worlds)
    paid = [money(found["paid"], year.currency, lang) for found in (under, without)]
    late = [decimal(found["mean_days_late"], 0, lang) for found in (under, without)]
    up, up_nothing = (percent(share_on(year, w, Share.UP_TO_DATE).mean, lang) for w in year.worlds)
    promised, sued = (
        percent(share_on(year, year.under, share).mean, lang) for share in (Share.PROMISED, Share.SUED)
    )
    complaints = decimal(100 * under["complaints"] / len(year.ids), 1, lang)
    return [
        told("lead.paid", lang, policy=policy_title(year, lang), paid=paid[0], nothing=paid[1]),
        told("lead.late", lang, late=late[0], days=count(year.days, lang), nothing=late[1]),
        told(
            "lead.end", lang, up=up, up_nothing=up_nothing, promised=promised, sued=sued,
            complaints=complaints,
        ),
    ]  # fmt: skip


def total_rows(year: DebtorYear, lang: str) -> list[tuple[str, str, str]]:
    """Return the totals of both worlds."""
    under, without = (totals(year, world) for world in year.worlds)
    return [
        (
            told(f"total.{name}", lang, currency=year.currency),
            _total(name, under[name], lang),
            _total(name, without[name], lang),
        )
        for name in under
    ]


def _total(name: str, value: float, lang: str) -> str:
    if name == "paid":
        return style_for("money", [value], lang).text(value)
    return decimal(value, 1 if name == "mean_days_late" else 0, lang)


def world_heads(year: DebtorYear, lang: str) -> list[str]:
    """Return the heads of a table of both worlds."""
    under = told("figure.under", lang, policy=policy_title(year, lang))
    return ["", under, told("figure.without", lang)]


def facts(year: DebtorYear, lang: str) -> list[str]:
    """Return what stands beneath the title: scenario, debtors, days."""
    return [
        told("page.scenario", lang, title=tidy(year.title.in_language(language(lang)))),
        told("page.debtors", lang, n=count(len(year.ids), lang)),
        told("page.days", lang, n=count(year.days, lang), date=date_of(year.first_day).isoformat()),
    ]
