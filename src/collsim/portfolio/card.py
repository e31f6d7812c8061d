"""The client card (ficha del cliente): all that is known of one account, on one page."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from collsim.errors import InputError
from collsim.portfolio.ageing import BUCKETS, LIGHTS, bucket_of, days_past_due, light_of
from collsim.portfolio.store import FLAGS, Portfolio
from collsim.portfolio.words import WEEKDAYS, count, date, money, percent, word
from collsim.units import NEVER, date_of

if TYPE_CHECKING:
    from rich.console import RenderableType

MONEY = {
    "balance",
    "overdue",
    "instalment",
    "limit",
    "collateral",
    "promised",
    "paid",
    "bill",
    "paid_on_bill",
}
DATES = {"snapshot", "promised_for", "last_contact", "last_payment"}
DRAWN = {"income_kind", "payday", "due_dom", *FLAGS} - {"third_party"}
"""What is assumed from the priors where nobody states it; other silences stay silences."""
NOT_YET = {"promised", "promised_for", "last_contact", "last_payment"}
CODES = {"bucket", "light", "income_kind"}
"""Values that are ours, and therefore have names in both languages."""
NEAREST = 5


@dataclass(frozen=True)
class ClientCard:
    """What is known of one account.

    Attributes:
        id: external id.
        currency: of all amounts, which are in cents.
        sections: by name ("identity", "contact", ...), values by name; None for what nobody states.
        history: by month, the oldest first: month, status (the file's own code), bill, paid_on_bill.
    """

    id: str
    currency: str
    sections: dict[str, dict[str, Any]]
    history: list[dict[str, Any]]


def client_card(portfolio: Portfolio, account_id: str, record: Any = None, day: int = 0) -> ClientCard:
    """Return the card of one account.

    Args:
        portfolio: where the account stands.
        account_id: its external id.
        record: its ACCOUNT record after some days of work, for what has happened since.
        day: the day on which that record is true.

    Raises:
        InputError: there is no such account; the message names those with the nearest ids.
    """
    accounts = portfolio.accounts
    found = accounts.index[accounts["id"] == account_id]
    if found.empty:
        raise InputError(_unknown(account_id, accounts["id"].tolist()))
    said = {name: _plain(value) for name, value in accounts.loc[found[0]].items()}
    sections = {
        "identity": {name: said[name] for name in ("id", "name", "zone")},
        "contact": {name: said[name] for name in (*FLAGS, "area", "preferred_channel")},
        "origin": {
            "product": said["product"],
            "source": portfolio.origin.source,
            "snapshot": portfolio.origin.snapshot,
        },
        "terms": {name: said[name] for name in ("limit", "instalment", "due_dom", "collateral")},
        "ageing": _state(said, record, day),
        "income": {name: said[name] for name in ("income_kind", "payday")},
        "promises": _promises(record),
        "actions": _actions(record),
    }
    return ClientCard(
        account_id, portfolio.origin.currency, sections, _history(said, portfolio.origin.months)
    )


def _unknown(account_id: str, ids: list[str]) -> str:
    near = difflib.get_close_matches(account_id, ids, n=NEAREST, cutoff=0.4) or ids[:NEAREST]
    return f'there is no account "{account_id}"; the nearest ids are {", ".join(near)}'


def _plain(value: Any) -> Any:
    """Return a value without the wrappings of a table; None for what nobody states."""
    import pandas as pd

    if isinstance(value, (list, tuple)) or hasattr(value, "tolist"):
        listed = value.tolist() if hasattr(value, "tolist") else list(value)
        return listed if isinstance(listed, list) else _plain(listed)
    return None if pd.isna(value) else value


def _state(said: dict[str, Any], record: Any, day: int) -> dict[str, Any]:
    """Return what is owed and how late it is; as imported, no promise is known to be broken."""
    balance, overdue, days, broken = said["balance"], said["overdue"], said["days_past_due"], 0
    if record is not None:
        balance, overdue, broken = (int(record[name]) for name in ("balance", "overdue", "broken"))
        days = days_past_due(overdue, int(record["instalment"]), int(record["last_due"]), day)
    return {
        "balance": balance,
        "overdue": overdue,
        "days_past_due": days,
        "bucket": BUCKETS[bucket_of(days)],
        "light": LIGHTS[light_of(days, broken)],
        "months_late": said["months_late"],
        "history_months": said["history_months"],
        "paid_ratio": said["paid_ratio"],
    }


def _promises(record: Any) -> dict[str, Any]:
    if record is None:
        return {"made": 0, "kept": 0, "broken": 0}
    stands = int(record["promise_day"]) < NEVER
    return {
        "made": int(record["promises"]),
        "kept": int(record["kept"]),
        "broken": int(record["broken"]),
        "promised": int(record["promise_cents"]) if stands else None,
        "promised_for": date_of(record["promise_day"]) if stands else None,
    }


def _actions(record: Any) -> dict[str, Any]:
    if record is None:
        return {"dials": 0, "contacts": 0}
    dates = {
        name: date_of(record[name]) if int(record[name]) > -NEVER else None
        for name in ("last_contact", "last_payment")
    }
    return {
        "dials": int(record["dials"]),
        "contacts": int(record["contacts"]),
        **dates,
        "paid": int(record["paid"]),
    }


def _history(said: dict[str, Any], months: list[str]) -> list[dict[str, Any]]:
    columns = [said[name] or [] for name in ("history_status", "history_bill", "history_paid")]
    rows = list(zip(*columns, strict=True))
    named = months if len(months) == len(rows) else [str(number - len(rows)) for number in range(len(rows))]
    return [
        {"month": month, "status": status, "bill": bill, "paid_on_bill": paid}
        for month, (status, bill, paid) in zip(named, rows, strict=True)
    ]


# ----------------------------------------------------------------------------------------- rendering


def render_card(card: ClientCard, lang: str) -> RenderableType:
    """Return the card for a rich console, in "en" or "es"."""
    from rich.columns import Columns
    from rich.console import Group
    from rich.panel import Panel

    panels = [
        Panel(_section(values, card, lang), title=word(name, lang), title_align="left", border_style="dim")
        for name, values in card.sections.items()
    ]
    parts: list[RenderableType] = [Columns(panels, equal=True, expand=True)]
    if card.history:
        parts.append(_history_table(card, lang))
    return Panel(Group(*parts), title=f"{word('card', lang)} {card.id}", title_align="left")


def card_text(card: ClientCard, lang: str, width: int = 100) -> str:
    """Return the card as plain text of a width in signs."""
    import io

    from rich.console import Console

    console = Console(file=io.StringIO(), width=width, color_system=None, legacy_windows=False)
    console.print(render_card(card, lang))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def _section(values: dict[str, Any], card: ClientCard, lang: str) -> RenderableType:
    from rich.table import Table

    table = Table.grid(padding=(0, 2))
    for name, value in values.items():
        table.add_row(word(name, lang), value_in_words(name, value, card, lang))
    return table


def _history_table(card: ClientCard, lang: str) -> RenderableType:
    from rich.table import Table

    table = Table(title=word("history", lang), title_justify="left", expand=True)
    for name in card.history[0]:
        table.add_column(word(name, lang), justify="left" if name == "month" else "right")
    for month in card.history:
        table.add_row(*(value_in_words(name, value, card, lang) for name, value in month.items()))
    return table


def value_in_words(name: str, value: Any, card: ClientCard, lang: str) -> str:
    """Return one value as a reader of the language expects it."""
    if value is None:
        return word("unsaid" if name in DRAWN else "none_yet" if name in NOT_YET else "unsaid_text", lang)
    if name in MONEY:
        return money(value, card.currency, lang)
    if name in DATES:
        return date(value, lang)
    if isinstance(value, bool):
        return word("yes" if value else "no", lang)
    if name == "paid_ratio":
        return percent(value, lang)
    if name == "payday" and card.sections["income"]["income_kind"] == "weekly":
        return WEEKDAYS[lang][value]
    if name in CODES:
        return word(value, lang)
    return count(value, lang) if isinstance(value, int) else str(value)
