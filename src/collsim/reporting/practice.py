"""A practice call in words: its cards, its turns, what it came to, and its score."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from babel.dates import format_date

from collsim.portfolio.card import MONEY, ClientCard, value_in_words
from collsim.portfolio.words import word
from collsim.records import Claim, Listener, Reply
from collsim.records.act import FORBIDDEN_ACTS, Act
from collsim.reporting.numbers import decimal
from collsim.reporting.practice_words import PRACTICE, told
from collsim.reporting.talk_words import said
from collsim.roleplay.authority import Authority
from collsim.roleplay.encounter import dealt
from collsim.roleplay.other_chair import Spoken
from collsim.roleplay.review.breaches import Named
from collsim.roleplay.review.score import Rubric, Score
from collsim.roleplay.room import Exchange, Standing
from collsim.roleplay.spoken import acts_of, cents_of, held
from collsim.roleplay.understanding.digits import read_digits
from collsim.roleplay.understanding.heard import Understanding
from collsim.roleplay.understanding.profiles import CURRENCIES
from collsim.units import date_of, day_of

if TYPE_CHECKING:
    from collsim.experiments.rooms import Opened

SHORT = 60
"""Signs of a quotation; longer ones are cut."""
FIGURES = re.compile(r"[^\d\W]{0,8}[ $€£]*(\d[\d.,']*)[ $€£]*[^\d\W]{0,10}")
"""An amount in figures, with the name or the sign of a currency before or behind it."""
ON_THE_CARD = (
    ("origin", ("product",)),
    (
        "ageing",
        ("balance", "overdue", "days_past_due", "light", "months_late", "history_months", "paid_ratio"),
    ),
    ("terms", ("instalment", "due_dom")),
    ("income", ("income_kind", "payday")),
    ("promises", ("made", "kept", "broken")),
)
"""What is shown of the client card before a call, where it is stated."""


SWAPPED = str.maketrans(",.", ".,")
WITH_A_COMMA = {name for name, sign in CURRENCIES.values() if sign == ","} - {
    name for name, sign in CURRENCIES.values() if sign == "."
}
"""Currencies before whose cents a comma stands, wherever they are used."""


def money(cents: int, currency: str) -> str:
    """Return cents with their currency, as they are written where it is used: so they can be typed again.

    >>> money(120_000, "MXN"), money(120_000, "COP")
    ('MXN 1,200.00', 'COP 1.200,00')
    """
    figures = f"{cents / 100:,.2f}"
    return f"{currency} {figures.translate(SWAPPED) if currency in WITH_A_COMMA else figures}"


def day_in_words(day: int, lang: str) -> str:
    """Return a day as it is read: "Sat 10 Jan 2026", "sáb 10 ene 2026"."""
    return format_date(date_of(day), "EEE d MMM y", locale=lang)


# --- before the call -----------------------------------------------------------------------


def opening_lines(opened: Opened, lang: str) -> list[str]:
    """Return what is told before the call: which session, who talks with whom, whose rules hold."""
    spec, names = opened.specification, opened.names
    call = opened.session.room.met.call
    head = (
        told("session", lang, id=opened.session.id, seed=spec.seed, difficulty=spec.difficulty)
        if spec.dialogue is None
        else told("session.dialogue", lang, id=opened.session.id, dialogue=spec.dialogue, line=spec.line)
    )
    hour = opened.facts.now.strftime("%H:%M") if opened.facts else "10:00"
    key = "today.debtor" if spec.chair == "debtor" else "today"
    today = told(
        key, lang, weekday=format_date(date_of(call.day), "EEEE", locale=lang),
        day=format_date(date_of(call.day), "long", locale=lang), hour=hour,
        collector=names.collector, creditor=names.who, debtor=names.name,
    )  # fmt: skip
    conduct = opened.session.conduct
    ruled = conduct.code.upper() == spec.country.upper()
    rules = (
        told("rules", lang, country=conduct.country.in_language(lang))
        if ruled
        else told("rules.none", lang, country=spec.country)
    )
    return [head, today, f"{rules} {told(f'ears.{spec.ears}', lang)}"]


def authority_rows(authority: Authority, currency: str, lang: str) -> list[tuple[str, str]]:
    """Return the card of authority, line by line."""

    def amount(cents: int) -> str:
        """An amount as the country writes it."""
        return money(cents, currency)

    rows = [("opening", amount(authority.opening)), ("floor", amount(authority.floor))]
    if authority.supervised < authority.floor:
        rows.append(("supervised", amount(authority.supervised)))
    rows.append(("latest", day_in_words(authority.latest_day, lang)))
    rows.append(
        (
            "discount",
            amount(authority.discount) if authority.discount else told("authority.no_discount", lang),
        )
    )
    plan = told("authority.no_plan", lang)
    if authority.plan_months:
        least = amount(authority.least_instalment)
        plan = told("authority.up_to", lang, count=authority.plan_months, amount=least)
    rows.append(("plan", plan))
    return [(told(f"authority.{name}", lang), value) for name, value in rows]


def card_rows(card: ClientCard, lang: str) -> list[tuple[str, str]]:
    """Return the client card in short: what is stated of the account and tells something."""
    rows = [
        (told("card.account", lang), card.id),
        (told("card.debtor", lang), card.sections["identity"]["name"]),
    ]
    for section, names in ON_THE_CARD:
        stated = ((name, card.sections[section].get(name)) for name in names)
        rows += [(word(name, lang), _on_the_card(name, value, card, lang)) for name, value in stated if value]
    return rows


def _on_the_card(name: str, value: Any, card: ClientCard, lang: str) -> str:
    return money(value, card.currency) if name in MONEY else value_in_words(name, value, card, lang)


def facts_rows(opened: Opened, lang: str) -> list[tuple[str, str]]:
    """Return the client card of a dialogue's call, line by line."""
    facts = opened.facts
    if facts is None:
        return []
    rows = [
        (told("card.debtor", lang), facts.debtor),
        (told("card.product", lang), facts.product.in_language(lang)),
        (told("card.balance", lang), money(cents_of(facts.balance), facts.currency)),
        (told("card.overdue", lang), money(cents_of(facts.overdue), facts.currency)),
        (told("card.dpd", lang), str(facts.days_past_due)),
    ]
    return [*rows, *(("", each.in_language(lang)) for each in facts.card)]


def role_rows(opened: Opened, lang: str) -> list[tuple[str, str]]:
    """Return the part that the trainee plays in the other chair, line by line."""
    room = opened.session.room
    call, case = room.met.call, opened.case
    rows = []
    if case is not None:
        manner = list(case.manners.manners.values())[call.manner]
        rows.append(
            (told("role.manner", lang), f"{manner.title.in_language(lang)}. {manner.about.in_language(lang)}")
        )
    rows += [
        (told("role.once", lang), _some(int(call.ceiling), room.currency, lang)),
        (told("role.monthly", lang), _some(int(call.monthly), room.currency, lang)),
        (told("role.from", lang), day_in_words(int(call.from_day), lang)),
    ]
    rows += [_brought(opened, name, reason, lang) for name, reason in dealt(call, room.objections)]
    if call.claim != Claim.NONE:
        rows.append((told("role.claim", lang), money(int(call.total - call.undisputed), room.currency)))
    return rows


def _some(cents: int, currency: str, lang: str) -> str:
    return money(cents, currency) if cents else told("role.nothing", lang)


def _brought(opened: Opened, name: str, reason: str | None, lang: str) -> tuple[str, str]:
    """Return an objection of the part; an excuse with the reason behind it."""
    title = objection_title(opened, name, lang)
    if reason is None:
        return told("role.objection", lang), title
    because = told("role.because", lang, said=title, reason=objection_title(opened, reason, lang))
    return told("role.excuse", lang), because


def objection_title(opened: Opened, name: str, lang: str) -> str:
    """Return what an objection is called; its name, where a dialogue alone knows it."""
    known = opened.case.objections.objections.get(name) if opened.case else None
    return known.title.in_language(lang) if known else name


def answered_line(exchange: Spoken, opened: Opened, lang: str) -> str:
    """Return how an answer of the trainee was understood."""
    room, answered = opened.session.room, exchange.answered
    if answered.objection >= 0:
        title = objection_title(opened, room.objections[answered.objection], lang)
        return told("heard_as", lang, what=f"«{title}»" if lang == "es" else f"“{title}”")
    cents, day = answered.cents, answered.day
    if answered.reply == Reply.ACCEPTS:
        cents, day = exchange.said.cents, exchange.said.day
    terms = "both" if cents and day else "amount" if cents else "day" if day else ""
    amount = money(cents, room.currency)
    date = day_in_words(day, lang) if day else ""
    for key in (f"heard.{answered.reply.name.lower()}.{terms}", f"heard.{answered.reply.name.lower()}"):
        if key in PRACTICE:
            return told("heard_as", lang, what=told(key, lang, amount=amount, day=date))
    return told(
        "heard_as", lang, what=said(f"reply.{answered.reply.name.lower()}", lang, amount=amount, day=date)
    )


# --- a turn --------------------------------------------------------------------------------


def understood_line(understood: Understanding, currency: str, lang: str, *, acts: bool) -> str:
    """Return what was understood: amounts, days and a plan; the acts too, for beginners."""
    parts = [_act(each, lang) for each in acts_of(understood) if each not in FORBIDDEN_ACTS] if acts else []
    extraction = understood.extraction
    parts += [money(cents_of(each.value), currency) for each in extraction.money]
    parts += [f"{each.normalize():f} %" for each in extraction.percent]
    for due in held(extraction):
        hour = f" {due.time:%H:%M}" if due.time else ""
        parts.append(day_in_words(day_of(due.date), lang) + hour)
    plan = extraction.plan
    if plan is not None and plan.count and plan.amount is not None:
        amount = money(cents_of(plan.amount), currency)
        parts.append(told("plan", lang, count=plan.count, amount=amount))
    return told("understood", lang, what=" · ".join(parts) or told("understood.nothing", lang))


def names_something(understood: Understanding) -> bool:
    """Return whether there is an amount, a day or a plan that might have to be put right."""
    extraction = understood.extraction
    return bool(extraction.money or extraction.dates or extraction.plan)


def act_rows(lang: str) -> list[tuple[str, str]]:
    """Return the acts that may be named in a correction, and what each is."""
    return [(act.value, _act(act, lang)) for act in Act if act not in FORBIDDEN_ACTS]


def remarks(exchange: Exchange) -> Iterator[str]:
    """Yield the keys of what is to be said about a turn: not understood, another voice, broken off."""
    if exchange.asks_again:
        yield "not_understood"
    if exchange.standing.listener != exchange.before.listener:
        yield "another_listens"
    if exchange.interrupted:
        yield "interrupted"


def speaker(standing: Standing, lang: str) -> str:
    """Return who is heard."""
    return told("debtor" if standing.listener == Listener.HOLDER else "third", lang)


def breach_line(breach: Named, lang: str) -> str:
    """Return a breach in words, with its rule."""
    grade = "breach.certain" if breach.certain else "breach.doubtful"
    line = told(grade, lang, act=_act(breach.act, lang))
    return f"{line} ({_rule(breach, lang)})" if breach.certain else line


def _act(name: str, lang: str) -> str:
    return told(f"act.{name}", lang)


def _rule(breach: Named, lang: str) -> str:
    if breach.provision is None:
        return told("breach.house", lang)
    return told("breach.rule", lang, rule=breach.provision.id, article=breach.provision.article)


# --- after it ------------------------------------------------------------------------------


def outcome_line(standing: Standing | None, currency: str, lang: str) -> str:
    """Return what a call came to."""
    if standing is None or standing.agreed == 0:
        return told("outcome.none", lang)
    key = "outcome.agreed"
    if standing.instalments > 1:
        key = "outcome.plan"
    elif standing.waived:
        key = "outcome.discount"
    line = told(
        key,
        lang,
        amount=money(standing.agreed, currency),
        day=day_in_words(standing.agreed_day, lang),
        count=standing.instalments,
        waived=money(standing.waived, currency),
    )
    if standing.further:
        line += " " + told("outcome.further", lang, amount=money(standing.further, currency))
    return line


def score_rows(score: Score, rubric: Rubric, lang: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield one row a check: what was looked at, yes or no, the turn that decided it, what was said."""
    for each in score.answers:
        check = rubric.checks[each.name]
        title = check.title.in_language(lang)
        if not each.applies:
            when = told("only_when", lang, when=check.when.in_language(lang))
            yield title, told("does_not_apply", lang), "", when
            continue
        answer = told("yes" if each.passed else "no", lang)
        yield title, answer, str(each.exchange or ""), _cut(each.quote)


def score_lines(score: Score, breaches: Sequence[Named], lang: str) -> Iterator[str]:
    """Yield what stands below the table: the points, the cap, and what a person has to decide."""
    yield told("score", lang, points=decimal(score.points, 0, lang))
    if score.capped_by is not None:
        by = score.capped_by
        yield told("score.capped", lang, turn=by.exchange, act=_act(by.act, lang), rule=_rule(by, lang))
    doubtful = [each for each in breaches if not each.certain]
    if doubtful:
        yield told("score.doubtful", lang)
    for act in dict.fromkeys(each.act for each in doubtful):
        turns = [
            told("score.in_turn", lang, turn=each.exchange, words=_cut(each.words))
            for each in doubtful
            if each.act == act
        ]
        yield f"· {_act(act, lang)}: {', '.join(turns)}"


def choices(kind: str, names: Sequence[str], lang: str) -> list[str]:
    """Return in words what a field may be."""
    return [told(f"{kind}.{name}", lang) for name in names]


def amount_typed(line: str, decimal: str) -> str:
    """Return an amount as it was typed, with its currency or without, as a plain number; else the line.

    >>> amount_typed("$ 385.000", ",")
    '385000'
    """
    found = FIGURES.fullmatch(line.strip())
    digits = read_digits(found[1], decimal) if found else None
    return f"{digits.value:f}" if digits else line


def chosen(kind: str, names: Sequence[str], typed: str, lang: str) -> str:
    """Return the name that was chosen by its number or its words; what was typed, where it is neither."""
    said = typed.strip().lower()
    if said.isdecimal() and 1 <= int(said) <= len(names):
        return names[int(said) - 1]
    return next((name for name in names if told(f"{kind}.{name}", lang).lower() == said), said)


def turn_of(exchange: Exchange, lang: str) -> str:
    """Return what was typed in a turn, or that there was a silence."""
    return exchange.text or told("silence", lang)


def _cut(text: str) -> str:
    return text if len(text) <= SHORT else text[: SHORT - 1].rstrip() + "…"
