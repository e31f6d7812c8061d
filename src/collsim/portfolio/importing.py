"""Import: a creditor's file becomes a portfolio, and no row is lost.

Every row is either accepted or listed as rejected with its line, column, value and reason.
"""

from __future__ import annotations

import datetime
import hashlib
import re
import zoneinfo
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast, get_args

import numpy as np
import numpy.typing as npt

from collsim.content import content_hash, find, load
from collsim.errors import InputError
from collsim.portfolio.ageing import DAYS_A_MONTH, LAST_DUE_DOM
from collsim.portfolio.luck import names_of, uniforms
from collsim.portfolio.mapping import CENTS_IN, IncomeName, Mapping, Month, Source, Status
from collsim.portfolio.readers import Table, read_bytes, read_table
from collsim.portfolio.store import FLAGS, MOST_CENTS, Origin, Portfolio, frame_of, save_portfolio, schema
from collsim.randomness import Decision

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

Mask = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]
Texts = npt.NDArray[np.object_]

MOST_DAYS_PAST_DUE = 36_500
CURRENCY_SIGNS = ("US$", "RD$", "C$", "S/.", "S/", "R$", "$", "€", "Bs.", "Bs", "Q", "L", "₡", "₲")
NO_WORDS = ("no", "n", "false", "falso", "0", "ninguno", "none", "-")
YES_WORDS = ("sí", "si", "s", "yes", "y", "true", "verdadero", "1", "x")


@dataclass(frozen=True)
class Imported:
    """What an import made of a file.

    Attributes:
        accepted: accounts in the canonical columns, in the order of the file.
        rejected: row (line in the file, whose first line is 1), column, value and reason, one line a row.
        rows_read: accepted and rejected together.
        origin: where the portfolio comes from.
    """

    accepted: pd.DataFrame
    rejected: pd.DataFrame
    rows_read: int
    origin: Origin

    @property
    def portfolio(self) -> Portfolio:
        """The accepted accounts as a portfolio."""
        return Portfolio(self.accepted, self.origin)


def load_mapping(name: str, near: Path | None = None) -> Mapping:
    """Return a mapping by its name or path.

    Raises:
        InputError: there is none, or it holds mistakes.
    """
    return load(Mapping, find("mapping", name, near))


def import_portfolio(
    path: Path, mapping_name: str, out: Path, snapshot: datetime.date | None = None
) -> Imported:
    """Read a creditor's file, write the portfolio to `out` and the rejected rows beside it.

    Args:
        path: the creditor's file: CSV (may be gzipped), Excel or Parquet.
        mapping_name: name or path of the mapping.
        out: Parquet file to write; the rejected rows go to `<stem>.rejected.csv` beside it.
        snapshot: the date on which the file is true, where the mapping does not say or says another.

    Raises:
        InputError: the file cannot be used at all, or no row of it can.
    """
    mapping = load_mapping(mapping_name)
    imported = read(path, mapping, name=Path(mapping_name).stem, snapshot=snapshot)
    if imported.accepted.empty:
        first = imported.rejected.iloc[0]
        said = f"column {first['column']}: {first['reason']}" if first["column"] else first["reason"]
        raise InputError(
            f"{path}:{first['row']}: none of the {imported.rows_read} rows can be used; this one: {said} "
            f'(value "{first["value"]}"); check that mapping "{mapping_name}" is the right one'
        )
    save_portfolio(imported.portfolio, out)
    imported.rejected.to_csv(rejected_file(out), index=False)
    return imported


def rejected_file(out: Path) -> Path:
    """Return where the rejected rows of an import to `out` are listed."""
    return out.with_name(f"{out.stem}.rejected.csv")


def read(path: Path, mapping: Mapping, name: str = "", snapshot: datetime.date | None = None) -> Imported:
    """Return the accounts of a creditor's file, and the rows that are none.

    Args:
        path: the creditor's file.
        mapping: what its columns mean.
        name: of the mapping, for the record of origin.
        snapshot: see `import_portfolio`.

    Raises:
        InputError: the file is no table, or a column is missing.
    """
    content = read_bytes(path)
    table = read_table(path, content, mapping.file, _wanted_columns(mapping))
    date = snapshot or mapping.snapshot or datetime.date.today()
    rows = _Rows(table, mapping, date)
    accounts = rows.accounts()
    rejected = rows.rejected()
    origin = Origin(
        currency=mapping.currency,
        snapshot=date,
        mapping=name,
        mapping_hash=content_hash(mapping),
        source=path.name,
        source_sha256=hashlib.sha256(content).hexdigest(),
        rows_read=table.rows_read,
        rows_rejected=len(rejected),
        derived=rows.derived(),
        months=[month.month for month in mapping.history],
        **_terms(mapping),
    )
    return Imported(accounts, rejected, table.rows_read, origin)


def _terms(mapping: Mapping) -> dict[str, str]:
    terms = mapping.license
    return {"license": terms.name, "citation": terms.citation, "changes": terms.changes} if terms else {}


def _wanted_columns(mapping: Mapping) -> dict[str, bool]:
    """Return the names of the columns that the mapping mentions, and whether each may be missing."""
    wanted: dict[str, bool] = {}
    for source in mapping.columns.sources().values():
        for column in filter(None, (source.column, source.less)):
            wanted[column] = source.optional and wanted.get(column, True)
    for month in mapping.history:
        wanted |= {month.status: False, month.bill: False, month.paid: False}
    return wanted | ({mapping.status.column: False} if mapping.status else {})


@dataclass
class _Rows:
    """The rows of a table on their way to accounts: values by column, and who is rejected and why."""

    table: Table
    mapping: Mapping
    snapshot: datetime.date
    bad: Mask = field(init=False)
    problems: dict[int, tuple[str, str, str]] = field(default_factory=dict)
    derived_masks: dict[str, Mask] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.bad = np.zeros(len(self.table.lines), np.bool_)
        self.sources = self.mapping.columns.sources()

    # ------------------------------------------------------------------------------------ the account

    def accounts(self) -> pd.DataFrame:
        """Return the accepted rows in the canonical columns; rejects the others."""
        import pyarrow as pa

        ids = self.ids()
        days, months_late = self.days_and_months_late(ids)
        values: dict[str, Any] = {
            "id": ids,
            **self.money_owed(days),
            "days_past_due": days,
            "limit": self.limit(),
            "collateral": self.collateral(),
            "months_late": months_late,
            "history_months": self.history_months(),
            "due_dom": self.due_dom(),
            "income_kind": self.income_kind(),
            "payday": self.whole("payday", 0, 31),
            "zone": self.zone(),
            **{name: self.flag(name) for name in FLAGS},
            **{name: self.text(name) for name in ("area", "name", "preferred_channel", "product")},
            **self.history(),
        }
        values["paid_ratio"] = self.paid_ratio(values)
        good = ~self.bad
        columns = [_column(values[kind.name], good, kind.type) for kind in schema()]
        return frame_of(pa.Table.from_arrays(columns, schema=schema()))

    def rejected(self) -> pd.DataFrame:
        """Return the rejected rows in the order of the file."""
        import pandas as pd

        listed = [(int(self.table.lines[row]), *problem) for row, problem in self.problems.items()]
        listed += [(broken.line, "", broken.value, broken.reason) for broken in self.table.broken]
        return pd.DataFrame(sorted(listed), columns=["row", "column", "value", "reason"])

    def derived(self) -> dict[str, int]:
        """Return how many accepted accounts have a value that the file does not state as such, by column."""
        counts = {name: int((mask & ~self.bad).sum()) for name, mask in self.derived_masks.items()}
        return {name: count for name, count in counts.items() if count}

    def reject(self, rows: Mask, column: str, values: Any, reason: str | Callable[[int], str]) -> None:
        """Reject rows for a reason; the first reason of a row stands."""
        for row in np.flatnonzero(rows & ~self.bad).tolist():
            said = reason if isinstance(reason, str) else reason(row)
            self.problems[row] = (column, str(values[row])[:80], said)
        self.bad |= rows

    # ------------------------------------------------------------------------------------- the columns

    def ids(self) -> Texts:
        """Return the ids; rejects empty ones, and the second and later rows of the same."""
        column = self.sources["id"].column
        ids = self.texts(column)
        self.reject(ids == "", column, ids, "the id is empty")
        _, first, inverse = np.unique(ids.astype(str), return_index=True, return_inverse=True)
        earlier = first[inverse]
        lines = self.table.lines
        self.reject(
            earlier < np.arange(len(ids)),
            column,
            ids,
            lambda row: f"the id stands in line {lines[earlier[row]]}",
        )
        return ids

    def money_owed(self, days: Floats) -> dict[str, Floats]:
        """Return balance, overdue and instalment in cents; rejects who owes nothing, and contradictions."""
        column = self.sources["balance"].column
        balance, shown = self.money("balance"), self.shown("balance")
        self.reject(np.isnan(balance), column, shown, "the balance is empty")
        self.reject(
            balance <= 0, column, shown, "nothing is owed: the balance is zero or to the debtor's credit"
        )
        instalment = self.instalment(balance)
        overdue = self.overdue(balance, days, instalment)
        return {"balance": balance, "overdue": overdue, "instalment": instalment}

    def instalment(self, balance: Floats) -> Floats:
        """Return the instalments, a share of the balance where the file states none."""
        stated, shown, column = self.money("instalment"), self.shown("instalment"), self.column("instalment")
        self.reject(stated < 0, column, shown, "the instalment is negative")
        unsaid = np.isnan(stated) | (stated == 0)
        share = self.mapping.defaults.instalment_share
        if share is None:
            self.reject(
                unsaid, column, shown, "the instalment is empty, and the mapping states no share for it"
            )
            return stated
        self.derived_masks["instalment"] = unsaid
        return np.where(unsaid, np.maximum(1, np.rint(balance * share)), stated)

    def overdue(self, balance: Floats, days: Floats, instalment: Floats) -> Floats:
        """Return what is past due, the missed instalments where the file does not state it."""
        stated, shown, column = self.money("overdue"), self.shown("overdue"), self.column("overdue")
        self.reject(stated < 0, column, shown, "the overdue amount is negative")
        self.reject(stated > balance, column, shown, "more is overdue than is owed")
        self.reject((stated > 0) & (days == 0), column, shown, "something is overdue at 0 days past due")
        self.reject((stated == 0) & (days > 0), column, shown, "nothing is overdue, yet it is days past due")
        missed = np.ceil(days / DAYS_A_MONTH)
        self.derived_masks["overdue"] = np.isnan(stated)
        return np.where(np.isnan(stated), np.minimum(balance, missed * instalment), stated)

    def days_and_months_late(self, ids: Texts) -> tuple[Floats, Floats]:
        """Return the days past due, and in how many months of the history an account was late."""
        status = self.mapping.status
        if status is None:
            days = self.days_stated() if "days_past_due" in self.sources else self.days_since_due()
            return days, self.whole("months_late", 0, 1_200)
        low, high = self.days_of_codes(status, status.column)
        drawn = high > low
        self.derived_masks["days_past_due"] = drawn
        luck = uniforms(0, names_of(ids), Decision.DUE_DAY)
        days = low + np.floor(luck * (high - low + 1))
        if not self.mapping.history:
            return days, self.whole("months_late", 0, 1_200)
        late = [self.days_of_codes(status, month.status)[1] > 0 for month in self.mapping.history]
        return days, np.sum(late, axis=0).astype(np.float64)

    def days_stated(self) -> Floats:
        """Return the days past due that the file states; those not yet due, negative in some lists, are 0."""
        column = self.sources["days_past_due"].column
        days = self.whole("days_past_due", -MOST_DAYS_PAST_DUE, MOST_DAYS_PAST_DUE)
        self.reject(np.isnan(days), column, self.texts(column), "the days past due are empty")
        return np.maximum(days, 0)

    def days_since_due(self) -> Floats:
        """Return the days from the due date of the oldest unpaid instalment to the snapshot."""
        column = self.sources["due_date"].column
        texts = self.texts(column)
        dates = {text: _date(text, self.mapping.file.dates) for text in set(texts.tolist())}
        days = np.array([self.days_after(dates[text]) for text in texts.tolist()], np.float64)
        wrong = np.isnan(days) | (days > MOST_DAYS_PAST_DUE)
        self.reject(wrong, column, texts, f"is no date of the form {self.mapping.file.dates}")
        return np.maximum(days, 0)

    def days_after(self, date: datetime.date | None) -> float:
        """Return how long before the snapshot a date lies."""
        return float("nan") if date is None else (self.snapshot - date).days

    def days_of_codes(self, status: Status, column: str) -> tuple[Floats, Floats]:
        """Return the least and most days past due that a column of status codes means."""
        texts = self.texts(column)
        ranges = {
            code: days if isinstance(days, tuple) else (days, days) for code, days in status.codes.items()
        }
        unknown = np.array([text not in ranges for text in texts.tolist()], np.bool_)
        self.reject(unknown, column, texts, f"unknown status; known are {', '.join(ranges)}")
        pairs = [ranges.get(text, (0, 0)) for text in texts.tolist()]
        low, high = np.array(pairs, np.float64).reshape(-1, 2).T
        return low, high

    def limit(self) -> Floats:
        """Return the credit limits in cents."""
        limit = self.money("limit")
        self.reject(limit < 0, self.column("limit"), self.shown("limit"), "the limit is negative")
        default = self.mapping.defaults.limit
        return (
            limit if default is None else self.filled("limit", limit, default * CENTS_IN[self.mapping.money])
        )

    def collateral(self) -> Floats:
        """Return the worth of the goods that secure each debt, in cents."""
        worth = self.money("collateral")
        name = "collateral"
        self.reject(worth < 0, self.column(name), self.shown(name), "the worth of the goods is negative")
        return worth

    def due_dom(self) -> Floats:
        """Return the days of the month on which instalments fall due, at most the 28th."""
        stated = self.whole("due_dom", 1, 31)
        default = self.mapping.defaults.due_dom
        filled = stated if default is None else self.filled("due_dom", stated, default)
        return np.minimum(filled, LAST_DUE_DOM)

    def history_months(self) -> Floats:
        """Return how many months the history has."""
        months = len(self.mapping.history)
        return np.full(len(self.bad), months) if months else self.whole("history_months", 0, 1_200)

    def income_kind(self) -> Texts:
        """Return how often income arrives."""
        kinds = self.text("income_kind")
        known = get_args(IncomeName)
        wrong = np.array([kind is not None and kind not in known for kind in kinds.tolist()], np.bool_)
        self.reject(wrong, self.column("income_kind"), kinds, f"is none of {', '.join(known)}; see values")
        return kinds

    def zone(self) -> Texts:
        """Return the time zones."""
        zones = self.text("zone")
        known = zoneinfo.available_timezones()
        wrong = np.array([zone is not None and zone not in known for zone in zones.tolist()], np.bool_)
        self.reject(wrong, self.column("zone"), zones, "is no time zone such as America/Bogota")
        return zones

    def history(self) -> dict[str, list[list[int]] | None]:
        """Return the months of a wide file: codes, bills and what was paid on each."""
        months = self.mapping.history
        if not months:
            return {"history_status": None, "history_bill": None, "history_paid": None}
        codes = [self.number(month.status) for month in months]
        return {
            "history_status": _by_account(codes),
            "history_bill": _by_account([self.history_money(month, month.bill) for month in months]),
            "history_paid": _by_account([self.history_money(month, month.paid) for month in months]),
        }

    def history_money(self, month: Month, column: str) -> Floats:
        """Return the amounts of one month of history in cents."""
        amounts = self.cents(column, self.mapping.money)
        self.reject(np.isnan(amounts), column, self.texts(column), f"the amount of {month.month} is empty")
        return amounts

    def paid_ratio(self, values: dict[str, Any]) -> Floats:
        """Return the share of past bills paid: stated, or the mean over the months that had a bill."""
        if not self.mapping.history:
            return self.share("paid_ratio")
        bills = np.array(values["history_bill"], np.float64).reshape(len(self.bad), -1)
        paid = np.array(values["history_paid"], np.float64).reshape(len(self.bad), -1)
        billed = bills > 0
        ratios = np.where(billed, np.clip(paid / np.where(billed, bills, 1), 0, 1), 0)
        count = billed.sum(axis=1)
        return np.where(count > 0, ratios.sum(axis=1) / np.maximum(count, 1), np.nan)

    # --------------------------------------------------------------------------------- texts to values

    def column(self, name: str) -> str:
        """Return the file's column of a field, or the field's own name when the file has none."""
        return self.sources[name].column if name in self.sources else name

    def source(self, name: str) -> Source | None:
        """Return where a field comes from, None when the file does not have it."""
        source = self.sources.get(name)
        return source if source is not None and source.column in self.table.columns else None

    def arrow(self, column: str) -> pa.ChunkedArray:
        """Return the texts of a column, trimmed."""
        import pyarrow.compute as pc

        return pc.utf8_trim_whitespace(self.table.columns[column])

    def texts(self, column: str) -> Texts:
        """Return the texts of a column, trimmed; empty ones for a column that the file lacks."""
        if column not in self.table.columns:
            return np.full(len(self.bad), "", object)
        return cast(Texts, self.arrow(column).to_numpy(zero_copy_only=False))

    def shown(self, name: str) -> Texts:
        """Return the texts of a field as a list of rejected rows shows them."""
        source = self.sources.get(name)
        if source is None:
            return self.texts("")
        if source.less is None:
            return self.texts(source.column)
        return cast(Texts, self.texts(source.column) + " - " + self.texts(source.less))

    def text(self, name: str) -> Texts:
        """Return a field as text: translated, else the default, else None."""
        source = self.source(name)
        texts = self.texts(source.column) if source else self.texts("")
        meant = {word.casefold(): value for word, value in source.values.items()} if source else {}
        default = getattr(self.mapping.defaults, name, None)
        unsaid = texts == ""
        if default is not None:
            self.derived_masks[name] = unsaid
        return _objects([meant.get(text.casefold(), text) if text else default for text in texts.tolist()])

    def flag(self, name: str) -> Texts:
        """Return whether there is such a way to the debtor: True, False, or None when the file is silent.

        A column may say yes and no, or hold the number or address itself; in the second case an empty field
        says that there is none.
        """
        texts = [None if text is None else text.casefold() for text in self.text_or_none(name)]
        default = getattr(self.mapping.defaults, name)
        silent = set(texts) <= {None, *YES_WORDS, *NO_WORDS}
        answers = [(default if silent else False) if text is None else text not in NO_WORDS for text in texts]
        return _objects(answers)

    def text_or_none(self, name: str) -> list[str | None]:
        """Return the translated texts of a field, None for empty ones."""
        source = self.source(name)
        if source is None:
            return [None] * len(self.bad)
        meant = {word.casefold(): value for word, value in source.values.items()}
        return [
            meant.get(text.casefold(), text) if text else None for text in self.texts(source.column).tolist()
        ]

    def whole(self, name: str, least: int, most: int) -> Floats:
        """Return a field of whole numbers; rejects others and those outside the range."""
        source = self.source(name)
        default = getattr(self.mapping.defaults, name, None)
        if source is None:
            return self.filled(name, np.full(len(self.bad), np.nan), default)
        numbers = self.number(source.column, source.values)
        wrong = (numbers != np.floor(numbers)) | (numbers < least) | (numbers > most)
        wrong &= ~np.isnan(numbers)
        self.reject(
            wrong, source.column, self.texts(source.column), f"is no whole number from {least} to {most}"
        )
        return self.filled(name, numbers, default)

    def filled(self, name: str, numbers: Floats, default: float | None) -> Floats:
        """Return numbers with the mapping's default where the file is silent."""
        if default is None:
            return numbers
        self.derived_masks[name] = np.isnan(numbers)
        return np.where(np.isnan(numbers), default, numbers)

    def share(self, name: str) -> Floats:
        """Return a field of shares from 0 to 1, or of per cents."""
        source = self.source(name)
        if source is None:
            return np.full(len(self.bad), np.nan)
        shares = self.number(source.column) / (100 if source.unit == "percent" else 1)
        self.reject(
            (shares < 0) | (shares > 1), source.column, self.texts(source.column), "is no share from 0 to 1"
        )
        return shares

    def money(self, name: str) -> Floats:
        """Return a field of amounts in cents; not a number where the file is silent."""
        source = self.source(name)
        if source is None:
            return np.full(len(self.bad), np.nan)
        unit = source.unit or self.mapping.money
        amounts = self.cents(source.column, unit)
        return amounts if source.less is None else amounts - self.cents(source.less, unit)

    def cents(self, column: str, unit: str) -> Floats:
        """Return a column of amounts in cents."""
        amounts = np.rint(self.number(column) * CENTS_IN[unit])
        self.reject(np.abs(amounts) > MOST_CENTS, column, self.texts(column), "the amount is too large")
        return amounts

    def number(self, column: str, values: dict[str, str] | None = None) -> Floats:
        """Return a column of numbers in the file's signs; rejects what is none, never guesses."""
        import pyarrow as pa
        import pyarrow.compute as pc

        texts = self.arrow(column)
        for word, value in (values or {}).items():
            texts = pc.if_else(pc.equal(pc.utf8_lower(texts), word.lower()), value, texts)
        parts = pc.extract_regex(texts, _number_pattern(self.mapping))
        plain = pc.binary_join_element_wise(
            pc.struct_field(parts, "minus"),
            pc.replace_substring_regex(pc.struct_field(parts, "whole"), r"\D", ""),
            pc.replace_substring_regex(pc.struct_field(parts, "fraction"), r"^\D?(\d*)$", r".\1"),
            "",
        )
        numbers = pc.cast(plain, pa.float64()).to_numpy(zero_copy_only=False)
        shown = texts.to_numpy(zero_copy_only=False)
        self.reject(np.isnan(numbers) & (shown != ""), column, shown, self.not_a_number())
        return cast(Floats, numbers)

    def not_a_number(self) -> str:
        """Return what an amount should have looked like."""
        form = self.mapping.file
        return f"is no number of the form 1{form.thousands}234{form.decimal}50"


def _number_pattern(mapping: Mapping) -> str:
    """Return the pattern of a number in the mapping's signs, at most fifteen digits before the decimals.

    Groups must be whole, so that a number written with the signs of another country is never misread.
    """
    form = mapping.file
    signs = "|".join(re.escape(sign) for sign in (*CURRENCY_SIGNS, mapping.currency))
    groups = rf"[0-9]{{1,3}}(?:{_sign_class(form.thousands)}[0-9]{{3}}){{1,4}}|" if form.thousands else ""
    decimal = re.escape(form.decimal)
    return (
        rf"^(?:(?:{signs})\s*)?(?P<minus>-?)(?:(?:{signs})\s*)?"
        rf"(?P<whole>{groups}[0-9]{{1,15}})(?P<fraction>(?:{decimal}[0-9]{{0,15}})?)$"
    )


def _sign_class(sign: str) -> str:
    """Return a pattern for a sign between digits; a blank may also be one of the narrow or fixed blanks."""
    return r"[ \x{a0}\x{202f}]" if sign == " " else re.escape(sign)


def _date(text: str, form: str) -> datetime.date | None:
    try:
        return datetime.datetime.strptime(text, form).date()
    except ValueError:
        return None


def _objects(values: list[Any]) -> Texts:
    array = np.empty(len(values), object)
    array[:] = values
    return array


def _by_account(months: list[Floats]) -> list[list[int]]:
    """Return months of all accounts as accounts of all months."""
    table = np.nan_to_num(np.array(months)).astype(np.int64).T
    return cast(list[list[int]], table.tolist())


def _column(values: Any, good: Mask, kind: pa.DataType) -> pa.Array:
    """Return the accepted values of a column; what is not a number is null."""
    import pyarrow as pa

    if values is None:
        return pa.nulls(int(good.sum()), kind)
    if isinstance(values, list):
        return pa.array([value for value, kept in zip(values, good, strict=True) if kept], kind)
    kept = values[good]
    if kept.dtype == object:
        return pa.array(kept, kind)
    array = pa.array(kept, mask=np.isnan(kept))
    return array.cast(kind, safe=False)
