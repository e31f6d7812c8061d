"""Synthesis: a made-up portfolio from stated distributions.

Every number is drawn by the account's id, so the same id is the same account whatever the size.
"""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field, model_validator

from collsim.cards import Card
from collsim.content import Content, Text, content_hash, did_you_mean, find, load, register
from collsim.portfolio.ageing import BUCKETS, DAYS_A_MONTH
from collsim.portfolio.luck import names_of, uniforms
from collsim.portfolio.store import MOST_CENTS, Origin, Portfolio, frame_of, schema
from collsim.randomness import Decision

Floats = npt.NDArray[np.float64]

DAYS_OF_BUCKETS = ((0, 0), (1, 30), (31, 60), (61, 90), (91, 180))
"""Least and most days past due that are drawn in each ageing bucket."""
ATTEMPTS = (
    "balance",
    "bucket",
    "days",
    "instalment",
    "usage",
    "paid_ratio",
    "months_late",
    "phone",
    "sms",
    "post",
    "email",
    "whatsapp",
    "third_party",
    "secured",
    "collateral",
)
"""The draws of one account; a draw's place in this list is part of its name, so names are only appended."""


class Bucket(Content):
    """The accounts of one ageing bucket.

    Attributes:
        share: of all accounts; the shares are relative to their sum.
        paid_ratio: mean share of past bills paid.
        late_share: mean share of the months of history that were late.
    """

    share: Card
    paid_ratio: Card
    late_share: Card


@register
class Distributions(Content):
    """How a made-up portfolio is distributed.

    Attributes:
        balance_log_mean: of the balance in main units: mean of its natural logarithm.
        balance_log_sd: its standard deviation.
        instalment_least: smallest instalment, as a share of the balance; between the two all are as likely.
        instalment_most: largest.
        usage_least: smallest share of its limit that an account uses; between the two all are as likely.
        usage_most: largest.
        paid_ratio_concentration: of the beta distribution about each bucket's mean.
        phone: share of accounts with a telephone; `sms` and `post` likewise.
        email: share that may get e-mails; left out, it stays unsaid; `whatsapp` likewise.
        third_party: share with a relative or reference who may be asked where he is; left out, likewise.
        secured: share of the debts that goods secure; left out, none.
        collateral: largest worth of those goods, as a share of the balance; up to it all are as likely.
        buckets: by name of the ageing bucket.
    """

    kind: Literal["synthesis"]
    title: Text
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")]
    snapshot: datetime.date
    history_months: Annotated[int, Field(ge=0, le=120)]
    zone: str | None = None
    balance_log_mean: Card
    balance_log_sd: Card
    instalment_least: Card
    instalment_most: Card
    usage_least: Card
    usage_most: Card
    paid_ratio_concentration: Card
    phone: Card
    sms: Card
    post: Card
    email: Card | None = None
    whatsapp: Card | None = None
    third_party: Card | None = None
    secured: Card | None = None
    collateral: Card | None = None
    buckets: dict[str, Bucket]

    @model_validator(mode="after")
    def _says_what_secures(self) -> Distributions:
        if (self.secured is None) != (self.collateral is None):
            raise ValueError(
                "secured and collateral go together: how many debts, and by goods of which worth"
            )
        return self

    @model_validator(mode="after")
    def _speaks_of_every_bucket(self) -> Distributions:
        for name in self.buckets:
            if name not in BUCKETS:
                raise ValueError(f'buckets: there is no ageing bucket "{name}"{did_you_mean(name, BUCKETS)}')
        missing = [name for name in BUCKETS if name not in self.buckets]
        if missing:
            raise ValueError(f"buckets: says nothing about {', '.join(missing)}")
        if not sum(bucket.share.value for bucket in self.buckets.values()) > 0:
            raise ValueError("buckets: the shares add up to 0")
        return self

    def of_buckets(self, name: str) -> Floats:
        """Return one number of every ageing bucket, in their order."""
        return np.array([getattr(self.buckets[bucket], name).value for bucket in BUCKETS])


def synthesise(accounts: int, seed: int, distributions: str = "default") -> Portfolio:
    """Return a made-up portfolio.

    Args:
        accounts: how many.
        seed: 0 ... 2**32 - 1; another seed is another portfolio.
        distributions: name or path of content of kind synthesis.

    Raises:
        InputError: there are no such distributions, or they hold mistakes.
    """
    stated = load(Distributions, find("synthesis", distributions))
    return draw_portfolio(accounts, seed, stated, name=distributions)


def draw_portfolio(accounts: int, seed: int, stated: Distributions, name: str = "") -> Portfolio:
    """Return a made-up portfolio of given distributions; `name` says which, for the record of origin."""
    import pyarrow as pa

    ids = [f"S{number:08d}" for number in range(1, accounts + 1)]
    values = _values(seed, ids, stated)
    columns = [
        pa.array(values[column.name], column.type)
        if column.name in values
        else pa.nulls(accounts, column.type)
        for column in schema()
    ]
    origin = Origin(
        currency=stated.currency,
        snapshot=stated.snapshot,
        mapping=name,
        mapping_hash=content_hash(stated),
        source=f"synthesised from seed {seed}",
        rows_read=accounts,
        license="CC0 1.0",
    )
    return Portfolio(frame_of(pa.Table.from_arrays(columns, schema=schema())), origin)


def _values(seed: int, ids: list[str], stated: Distributions) -> dict[str, object]:
    """Return the columns that are drawn; the others stay unsaid, as in an ordinary file."""
    from scipy.special import betaincinv, ndtri

    names = names_of(ids)
    luck = {draw: uniforms(seed, names, Decision.SYNTHESIS, k) for k, draw in enumerate(ATTEMPTS)}
    log_balance = stated.balance_log_mean.value + stated.balance_log_sd.value * ndtri(luck["balance"])
    balance = _whole(np.clip(100 * np.exp(log_balance), 100, MOST_CENTS))
    instalment = np.maximum(
        1, _whole(balance * _between(stated.instalment_least, stated.instalment_most, luck["instalment"]))
    )
    shares = np.cumsum(stated.of_buckets("share"))
    bucket = np.searchsorted(shares / shares[-1], luck["bucket"])
    least, most = np.array(DAYS_OF_BUCKETS).T
    days = least[bucket] + np.floor(luck["days"] * (most - least + 1)[bucket]).astype(np.int64)
    missed = -(-days // DAYS_A_MONTH)
    mean = np.clip(stated.of_buckets("paid_ratio")[bucket], 1e-6, 1 - 1e-6)
    firmness = stated.paid_ratio_concentration.value
    late = stated.of_buckets("late_share")[bucket] * stated.history_months * 2 * luck["months_late"]
    columns: dict[str, object] = {
        "id": ids,
        "balance": balance,
        "overdue": np.minimum(balance, missed * instalment),
        "instalment": instalment,
        "days_past_due": days,
        "limit": _whole(balance / _between(stated.usage_least, stated.usage_most, luck["usage"])),
        "paid_ratio": betaincinv(mean * firmness, (1 - mean) * firmness, luck["paid_ratio"]),
        "months_late": np.minimum(stated.history_months, np.maximum(missed, _whole(late))),
        "history_months": np.full(len(ids), stated.history_months),
        "zone": [stated.zone] * len(ids),
    }
    for channel in ("phone", "sms", "post", "email", "whatsapp", "third_party"):
        share = getattr(stated, channel)
        if share is not None:
            columns[channel] = luck[channel] < share.value
    if stated.secured is not None and stated.collateral is not None:
        worth = _whole(balance * stated.collateral.value * luck["collateral"])
        columns["collateral"] = np.where(luck["secured"] < stated.secured.value, worth, 0)
    return columns


def _between(low: Card, high: Card, luck: Floats) -> Floats:
    return low.value + (high.value - low.value) * luck


def _whole(amounts: Floats) -> npt.NDArray[np.int64]:
    return np.rint(amounts).astype(np.int64)
