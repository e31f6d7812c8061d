"""A conversation as a table: what the collector does, what the debtor answers, and how he takes it."""

from __future__ import annotations

from collsim.experiments.talking import Talk, Turn
from collsim.negotiation.manners import Manners
from collsim.negotiation.objections import Objection, Objections
from collsim.records import Reply
from collsim.reporting.numbers import decimal, money
from collsim.reporting.talk_words import said
from collsim.reporting.words import listed
from collsim.units import date_of


def turn_rows(talk: Talk, objections: Objections, lang: str) -> list[tuple[str, str, str, str, str]]:
    """Return one row a turn: number, collector, debtor, trust, irritation."""
    return [
        (
            str(number),
            move_in_words(turn, talk.currency, lang),
            reply_in_words(turn, talk.currency, objections, lang),
            decimal(turn.trust, 2, lang),
            decimal(turn.irritation, 2, lang),
        )
        for number, turn in enumerate(talk.turns, start=1)
    ]


def move_in_words(turn: Turn, currency: str, lang: str) -> str:
    """Return what a collector does in a turn."""
    key = f"move.{turn.move.name.lower()}"
    return said(
        key, lang, amount=_money(turn.cents, currency, lang), day=_day(turn.day), count=turn.instalments
    )


def reply_in_words(turn: Turn, currency: str, objections: Objections, lang: str) -> str:
    """Return what a debtor answers in a turn; an objection in its own words."""
    if turn.objection is not None:
        title = objections.objections[turn.objection].title.in_language(lang)
        return f"«{title}»" if lang == "es" else f"“{title}”"
    key = f"reply.{turn.reply.name.lower()}"
    if turn.reply == Reply.COUNTERS and turn.stated_day:
        key = "reply.counters.day"
    return said(key, lang, amount=_money(turn.offered, currency, lang), day=_day(turn.stated_day))


def outcome(talk: Talk, objections: Objections, lang: str) -> list[str]:
    """Return in sentences what he brought to the call, and what it came to."""
    deck = [_in_mind(each, objections, lang) for each in talk.deck]
    brought = said("brought", lang, deck="; ".join(deck)) if deck else said("brought_nothing", lang)
    could = said(
        "could" if talk.ceiling or talk.monthly else "would_not",
        lang,
        ceiling=_money(talk.ceiling, talk.currency, lang),
        monthly=_money(talk.monthly, talk.currency, lang),
    )
    return [brought, could, _agreement(talk, lang)]


def _in_mind(dealt: tuple[str, str | None], objections: Objections, lang: str) -> str:
    title, reason = (
        objections.objections[name].title.in_language(lang) if name is not None else None for name in dealt
    )
    return str(title) if reason is None else said("excuse", lang, title=title, reason=reason)


def _agreement(talk: Talk, lang: str) -> str:
    if talk.agreed == 0:
        return said("not_agreed", lang)
    key = "agreed.plan" if talk.instalments > 1 else "agreed.discount" if talk.waived else "agreed"
    return said(
        key,
        lang,
        amount=_money(talk.agreed, talk.currency, lang),
        waived=_money(talk.waived, talk.currency, lang),
        day=_day(talk.agreed_day),
        count=talk.instalments,
    )


def manner_rows(manners: Manners, lang: str) -> list[tuple[str, str, str]]:
    """Return one row a manner: name, title, how he talks."""
    return [
        (name, each.title.in_language(lang), each.about.in_language(lang))
        for name, each in manners.manners.items()
    ]


def objection_rows(objections: Objections, lang: str) -> list[tuple[str, str, str, str, str]]:
    """Return one row an objection: number, words, class, occasion, the moves that answer it."""
    return [
        (
            str(each.number),
            each.title.in_language(lang),
            said(f"class.{each.is_a}", lang),
            said(f"when.{each.when}", lang),
            _answers(each, lang),
        )
        for each in objections.objections.values()
    ]


def _answers(objection: Objection, lang: str) -> str:
    return listed(list(objection.answered_by), lang)


def _money(cents: int, currency: str, lang: str) -> str:
    return money(cents / 100, currency, lang)


def _day(day: int) -> str:
    return f"{date_of(day):%d/%m}" if day else ""
