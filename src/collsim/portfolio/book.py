"""The book: accounts as the model works them, opened on the morning of the first day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from collsim.jit import compiled
from collsim.portfolio.ageing import (
    LAST_DUE_DOM,
    bucket_of,
    days_past_due,
    significance_threshold,
    significant,
)
from collsim.portfolio.luck import names_of, uniforms
from collsim.randomness import Decision
from collsim.records import ACCOUNT, Channel, IncomeKind
from collsim.units import NEVER, day_in_month, month_and_dom

if TYPE_CHECKING:
    import pandas as pd

PILOT_SHARE = 0.3
"""Share of the accounts on which a policy may be tried out before it is judged on the others."""
DEFAULT_ZONE = "UTC"
LIKE = {Channel.VISIT: "post", Channel.WHATSAPP: "sms"}
"""Where the file is silent on a channel, it may be used as this column says."""
LAST_DUE_DAY_ATTEMPT = 1  # attempt 0 is the day within a bucket, drawn when the file gives codes alone

Whole = npt.NDArray[np.int64]


class Book(NamedTuple):
    """Accounts in canonical order, by external id, so that the order of a file never matters.

    Attributes:
        accounts: ACCOUNT records.
        ids: external ids, row for row.
        zones: names of the time zones that `zone` counts.
        assumed: for how many accounts a value was assumed because the file does not say, by name.
    """

    accounts: npt.NDArray[np.void]
    ids: list[str]
    zones: tuple[str, ...]
    assumed: dict[str, int]


def open_book(
    portfolio: pd.DataFrame,
    start_day: int,
    zones: tuple[str, ...] = (),
    significant_from: int | None = None,
) -> Book:
    """Return the book of a portfolio on the morning of the first day, before anything falls due on it.

    Income that the file does not state is -1 here: it is the debtor's secret, and drawn with him. Where no
    due day is stated, it is the one by which the account is as many days past due as the file says.

    Args:
        portfolio: accounts in the canonical columns of `store.schema`.
        start_day: the first day, as a number of days since 1970-01-01.
        zones: the scenario's time zones, the first being that of accounts which state none; those that the
            portfolio names besides are added.
        significant_from: balance in cents from which an amount is significant; without it the 80 % quantile.
    """
    accounts = portfolio.sort_values("id", key=lambda ids: ids.astype(object), ignore_index=True)
    book = np.zeros(len(accounts), ACCOUNT)
    ids = accounts["id"].astype(str).tolist()
    book["who"] = names_of(ids)
    _never(book, start_day)
    zones = _all_zones(accounts, zones)
    assumed = _state(book, accounts, zones)
    due_dom = _whole(accounts, "due_dom", 0)
    book["significant"] = significant(
        book["balance"], significance_threshold(book["balance"], significant_from)
    )
    book["fold"] = uniforms(0, book["who"], Decision.FOLD) < PILOT_SHARE
    luck = uniforms(0, book["who"], Decision.DUE_DAY, LAST_DUE_DAY_ATTEMPT)
    drawn = 1 + np.floor(luck * LAST_DUE_DOM).astype(np.int64)
    stated = book["instalment"].copy()
    _age_all(book, start_day, _whole(accounts, "days_past_due", 0), due_dom, drawn)
    assumed["due_dom"] = int((due_dom == 0).sum())
    assumed["instalment_restated"] = int((book["instalment"] != stated).sum())
    return Book(book, ids, zones, {name: count for name, count in assumed.items() if count})


def _never(book: npt.NDArray[np.void], start_day: int) -> None:
    """Nothing has happened yet, and nothing is under way."""
    for name in ("last_dial", "last_contact", "last_payment", "promised_on", "last"):
        book[name] = -NEVER
    for name in ("promise_day", "plan_day", "judgment_day", "arrives"):
        book[name] = NEVER
    for name in ("refused_rule", "voice", "promised_to", "arm", "income_kind", "payday"):
        book[name] = -1
    for name in ("recent_as_of", "arm_until"):
        book[name] = start_day


def _state(book: npt.NDArray[np.void], accounts: pd.DataFrame, zones: tuple[str, ...]) -> dict[str, int]:
    """Write down what the file says; return for how many accounts it is silent, by column."""
    for name in ("balance", "overdue", "instalment"):
        book[name] = _whole(accounts, name, 0)
    book["opening"] = book["balance"]
    for name in ("limit", "months_late", "history_months", "collateral"):
        book[name] = _whole(accounts, name, 0)
    book["paid_ratio"] = accounts["paid_ratio"].fillna(-1.0).to_numpy(np.float64)
    book["zone"] = [zones.index(zone) for zone in accounts["zone"].fillna(zones[0])]
    kinds = [kind.name.lower() for kind in IncomeKind]
    stated = accounts["income_kind"].notna().to_numpy(bool)
    book["income_kind"][stated] = [kinds.index(kind) for kind in accounts["income_kind"][stated]]
    book["payday"] = _whole(accounts, "payday", -1)
    book["area"] = _areas(accounts)
    for channel in Channel:
        book["channels"] |= _may_use(accounts, channel).astype(np.int64) << channel
    silent = ("zone", "income_kind", "payday", "paid_ratio", "months_late", "phone", "sms", "email", "post")
    return {name: int(accounts[name].isna().sum()) for name in silent}


def _may_use(accounts: pd.DataFrame, channel: Channel) -> npt.NDArray[np.bool_]:
    """Return which accounts may be reached by a channel: those of which the file does not say no.

    He may be visited where a letter reaches him, and written to by WhatsApp where a text message does,
    unless the file says something else of these. A third party can be asked only if the file knows of one.
    """
    said = accounts[channel.name.lower()]
    if channel in LIKE:
        said = said.fillna(accounts[LIKE[channel]])
    return said.fillna(channel != Channel.THIRD_PARTY).to_numpy(bool)


def _areas(accounts: pd.DataFrame) -> Whole:
    """Return the areas of the addresses, numbered from 0 in the order of their names; -1 where unsaid."""
    names = sorted(set(accounts["area"].dropna()))
    numbers = {name: number for number, name in enumerate(names)}
    return np.array([numbers.get(name, -1) for name in accounts["area"]], np.int64)


def _all_zones(accounts: pd.DataFrame, zones: tuple[str, ...]) -> tuple[str, ...]:
    """Return the zones of the scenario and those that the portfolio names besides."""
    named = sorted(set(accounts["zone"].dropna()) - set(zones))
    return (*zones, *named) or (DEFAULT_ZONE,)


def _whole(accounts: pd.DataFrame, name: str, unknown: int) -> Whole:
    return accounts[name].fillna(unknown).to_numpy(np.int64)


@compiled
def _age_all(book: Any, start_day: int, days: Whole, stated_dom: Whole, drawn_dom: Whole) -> None:
    """Give each account its due days and its buckets."""
    for row in range(len(book)):
        dom = min(stated_dom[row], LAST_DUE_DOM)
        if book[row].overdue > 0:
            _age(book[row], start_day, days[row], dom)
        else:
            _set_due_days(book[row], start_day, dom if dom > 0 else drawn_dom[row])
        account = book[row]
        late = days_past_due(account.overdue, account.instalment, account.last_due, start_day)
        account.bucket = bucket_of(late)
        account.opening_bucket = account.bucket


@compiled
def _age(account: Any, start_day: int, days: int, stated_dom: int) -> None:
    """Set the due days of a late account so that it is as late as stated, its overdue amount unchanged.

    As many instalments are missed as fell due since the oldest unpaid one. Where the stated instalment tells
    another number, for example because the oldest is partly paid, the nearest instalment that fits is taken.
    """
    late = _nearest_lateness(start_day, days, stated_dom)
    oldest_month, dom = month_and_dom(start_day - late)
    _set_due_days(account, start_day, dom)
    last_month, _ = month_and_dom(account.last_due)
    missed = last_month - oldest_month + 1
    least = -(-account.overdue // missed)
    account.instalment = max(account.instalment, least)
    if missed > 1:
        most = -(-account.overdue // (missed - 1)) - 1
        account.instalment = max(least, min(account.instalment, most))


@compiled
def _set_due_days(account: Any, start_day: int, due_dom: int) -> None:
    """Set the due day of the month, the last due day before the first day, and the next from then on."""
    month, _ = month_and_dom(start_day)
    if day_in_month(month, due_dom) >= start_day:
        month -= 1
    account.due_dom = due_dom
    account.last_due = day_in_month(month, due_dom)
    account.next_due = day_in_month(month + 1, due_dom)


@compiled
def _nearest_lateness(start_day: int, days: int, stated_dom: int) -> int:
    """Return the days past due nearest to those stated whose oldest due day is a possible one.

    Possible are the 1st to the 28th, or the stated day of the month alone. One in the same ageing bucket is
    preferred; with a stated day of the month there may be none.
    """
    wanted = max(days, 1)
    for same_bucket in (True, False):
        for distance in range(32):
            for late in (wanted + distance, wanted - distance):
                _, dom = month_and_dom(start_day - late)
                possible = dom == stated_dom if stated_dom > 0 else dom <= LAST_DUE_DOM
                if late > 0 and possible and (not same_bucket or bucket_of(late) == bucket_of(wanted)):
                    return late
    return wanted
