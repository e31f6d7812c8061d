"""An imported portfolio: its columns, where it comes from, and its Parquet file.

Money is in integer cents. What the creditor's file does not say is null: it is drawn later from the priors,
and reported.
"""

from __future__ import annotations

import dataclasses
import datetime
import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from collsim.content import shipped
from collsim.errors import InputError

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

METADATA_KEY = b"collsim.portfolio"
DEFAULT_FILE = "portfolios/uci-cards.parquet"
REQUIRED = ("id", "balance", "overdue", "instalment", "days_past_due")
"""Columns that say something for every account; the others may be null."""
FLAGS = ("phone", "sms", "email", "whatsapp", "post", "visit", "third_party")
"""Columns that say whether a channel may be used."""
LATER = ("email", "whatsapp", "visit", "third_party", "area", "collateral")
"""Columns that files of earlier versions lack; there they are silent."""
MOST_CENTS = 10**13
"""A larger amount is taken for a mistake: a hundred billion in main units."""


@dataclass(frozen=True)
class Origin:
    """Where a portfolio comes from.

    Attributes:
        currency: three letters, ISO 4217.
        snapshot: the date on which it is true.
        mapping: name of the mapping or distributions that made it.
        mapping_hash: hash of what they say.
        source: name of the creditor's file.
        source_sha256: hash of that file.
        rows_read: rows below its header.
        rows_rejected: those that were not accepted.
        derived: how many accounts have a value that the file does not state as such, by column.
        months: of the history, the oldest first.
        license: terms on which the data may be passed on.
        citation: whom to cite.
        changes: what was changed.
    """

    currency: str
    snapshot: datetime.date
    mapping: str = ""
    mapping_hash: str = ""
    source: str = ""
    source_sha256: str = ""
    rows_read: int = 0
    rows_rejected: int = 0
    derived: dict[str, int] = field(default_factory=dict)
    months: list[str] = field(default_factory=list)
    license: str = ""
    citation: str = ""
    changes: str = ""


@dataclass(frozen=True)
class Portfolio:
    """Accounts, one row each in the canonical columns, and where they come from."""

    accounts: pd.DataFrame
    origin: Origin


@cache
def schema() -> pa.Schema:
    """Return the canonical columns of a portfolio and their types."""
    import pyarrow as pa

    whole, text, flag = pa.int64(), pa.string(), pa.bool_()
    return pa.schema(
        {
            "id": text,
            "balance": whole,  # cents, all that is owed
            "overdue": whole,  # cents, the part past due
            "instalment": whole,  # cents, what falls due each month
            "days_past_due": whole,
            "limit": whole,  # cents
            "paid_ratio": pa.float64(),  # share of past bills paid
            "months_late": whole,
            "history_months": whole,
            "due_dom": whole,  # day of the month
            "income_kind": text,  # weekly, fortnightly or monthly
            "payday": whole,  # weekday (Monday 0) of weekly income, else day of the month
            "zone": text,  # IANA
            "phone": flag,
            "sms": flag,
            "email": flag,
            "whatsapp": flag,  # where null, as `sms` says
            "post": flag,
            "visit": flag,  # whether he may be visited; where null, as `post` says
            "third_party": flag,  # whether a relative or reference is known; where null, none is
            "area": text,  # of his address, for visits
            "collateral": whole,  # cents, worth of the goods that secure the debt; where null, there are none
            "name": text,
            "preferred_channel": text,
            "product": text,
            "history_status": pa.list_(whole),  # the file's own codes, oldest month first
            "history_bill": pa.list_(whole),  # cents
            "history_paid": pa.list_(whole),  # cents paid on that month's bill
        }
    )


def frame_of(table: pa.Table) -> pd.DataFrame:
    """Return a table of the canonical columns as a frame of nullable columns."""
    import pandas as pd
    import pyarrow as pa

    types: dict[Any, Any] = {
        pa.int64(): pd.Int64Dtype(),
        pa.float64(): pd.Float64Dtype(),
        pa.bool_(): pd.BooleanDtype(),
        pa.string(): pd.StringDtype(),
    }
    return table.to_pandas(types_mapper=types.get)


def save_portfolio(portfolio: Portfolio, path: Path) -> None:
    """Write a portfolio to a Parquet file.

    Raises:
        InputError: the file cannot be written.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    origin = dataclasses.asdict(portfolio.origin) | {"snapshot": portfolio.origin.snapshot.isoformat()}
    table = pa.Table.from_pandas(portfolio.accounts, schema=schema(), preserve_index=False)
    table = table.replace_schema_metadata({METADATA_KEY: json.dumps(origin, sort_keys=True)})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        pq.write_table(table, path, compression="zstd", compression_level=9)
    except OSError as error:
        raise InputError(
            f"{path}: cannot be written ({error.strerror or error}); name another file"
        ) from error


def load_portfolio(path: Path) -> Portfolio:
    """Return a portfolio from the Parquet file that an import wrote.

    Raises:
        InputError: the file cannot be read, or is no imported portfolio.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    if not path.is_file():
        raise InputError(f"{path}: there is no such file; make it with `collsim portfolio import`")
    try:
        table = pq.read_table(path, partitioning=None)
    except (pa.ArrowException, OSError, ValueError) as error:
        raise InputError(f"{path}: is no imported portfolio; {_remedy(path)}") from error
    metadata = (table.schema.metadata or {}).get(METADATA_KEY)
    table = _with_later_columns(table)
    if metadata is None or not table.schema.equals(schema()):
        raise InputError(f"{path}: is a Parquet file, but no imported portfolio; {_remedy(path)}")
    accounts = frame_of(table)
    _check(path, accounts)
    return Portfolio(accounts, _origin(path, metadata))


def _with_later_columns(table: pa.Table) -> pa.Table:
    """Return a table with those canonical columns that its file is too old to have."""
    import pyarrow as pa

    for name in LATER:
        if name not in table.column_names:
            column = schema().field(name)
            table = table.add_column(
                min(schema().get_field_index(name), table.num_columns),
                column,
                pa.nulls(table.num_rows, column.type),
            )
    return table


def default_portfolio() -> Portfolio:
    """Return the portfolio that comes with the program: a sample of credit cards (CC BY 4.0)."""
    return load_portfolio(shipped() / DEFAULT_FILE)


def _origin(path: Path, metadata: bytes) -> Origin:
    try:
        said = json.loads(metadata)
        return Origin(**said | {"snapshot": datetime.date.fromisoformat(said["snapshot"])})
    except (ValueError, TypeError, KeyError) as error:
        raise InputError(f"{path}: says in no known way where it comes from; {_remedy(path)}") from error


def _remedy(path: Path) -> str:
    return f"run `collsim portfolio import {path.name} --mapping ... --out portfolio.parquet` first"


def _check(path: Path, accounts: pd.DataFrame) -> None:
    """Refuse what no import writes, but another program might have."""
    if accounts.empty:
        raise InputError(f"{path}: holds no account; {_remedy(path)}")
    empty = [name for name in REQUIRED if accounts[name].isna().any()]
    if empty:
        raise InputError(f"{path}: column {empty[0]} is empty in some rows; {_remedy(path)}")
    if not accounts["id"].is_unique:
        twice = accounts["id"][accounts["id"].duplicated()].iloc[0]
        raise InputError(f'{path}: the account "{twice}" stands here twice; {_remedy(path)}')
    money = accounts[["balance", "overdue", "instalment"]]
    sound = (money["overdue"] >= 0) & (money["overdue"] <= money["balance"]) & (money > 0)["balance"]
    sound &= (money["instalment"] > 0) & (money <= MOST_CENTS).all(axis=1) & (accounts["days_past_due"] >= 0)
    if not sound.all():
        who = accounts["id"][~sound].iloc[0]
        raise InputError(f'{path}: the amounts of account "{who}" contradict each other; {_remedy(path)}')
