"""The mapping: which column of a creditor's file says what, and in which units and signs.

A mapping is content: an ordinary ageing list (one row per account) and a wide card file with months side
by side are both described without Python. What a file does not say stays unsaid; it is drawn later from
the priors, and reported.
"""

from __future__ import annotations

import codecs
import datetime
import zoneinfo
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from collsim.content import Content, Text, register

MoneyUnit = Literal["main", "cents", "thousands"]
CENTS_IN: dict[str, int] = {"main": 100, "cents": 1, "thousands": 100_000}
IncomeName = Literal["weekly", "fortnightly", "monthly"]
"""As in `records.IncomeKind`, in its order."""


def _known_encoding(name: str) -> str:
    try:
        codecs.lookup(name)
        "".encode(name)
    except LookupError as error:
        raise ValueError(f'unknown encoding "{name}"; usual ones are utf-8, cp1252 and utf-16') from error
    return name


def _known_zone(name: str) -> str:
    if name not in zoneinfo.available_timezones():
        raise ValueError(f'unknown time zone "{name}"; write one such as America/Bogota')
    return name


Zone = Annotated[str, AfterValidator(_known_zone)]
Share = Annotated[float, Field(ge=0, le=1)]
DayOfMonth = Annotated[int, Field(ge=1, le=31)]
Days = Annotated[int, Field(ge=0, le=36_500)]


class FileFormat(Content):
    """How the file is written.

    Attributes:
        delimiter: what stands between the fields of a CSV file.
        encoding: of a CSV file; utf-8 files may begin with a byte order mark.
        sheet: of an Excel file; without it the first.
        header_line: the line that names the columns, from 1; lines above it are titles.
        decimal: decimal sign of the amounts.
        thousands: sign between groups of three digits; amounts without it are read too.
        dates: format of dates, as in Python's strptime.
    """

    delimiter: Annotated[str, Field(min_length=1, max_length=1)] = ","
    encoding: Annotated[str, AfterValidator(_known_encoding)] = "utf-8"
    sheet: str | None = None
    header_line: Annotated[int, Field(ge=1)] = 1
    decimal: Literal[".", ","] = "."
    thousands: Literal["", ".", ",", " ", "'"] = ""
    dates: str = "%Y-%m-%d"

    @model_validator(mode="after")
    def _signs_differ(self) -> FileFormat:
        if self.decimal == self.thousands:
            raise ValueError(f'decimal and thousands are both "{self.decimal}"; they must differ')
        return self


class Source(Content):
    """Where a field comes from, when naming the column is not enough.

    Attributes:
        column: the column's name in the file.
        optional: a file without this column is accepted; else its lack is a mistake.
        less: of an amount: another column to subtract.
        unit: of an amount: other than the file's own unit; of a share: "percent".
        values: what the file's words mean, for example {quincenal: fortnightly}.
    """

    column: str
    optional: bool = False
    less: str | None = None
    unit: MoneyUnit | Literal["percent"] | None = None
    values: dict[str, str] = Field(default_factory=dict)


Origin = str | Source


class Columns(Content):
    """The fields that a file may give, each with its column, or the column with particulars.

    Attributes:
        id: of the account, unique in the file.
        balance: all that is owed.
        overdue: the part past due; without it the missed instalments, at most the balance.
        instalment: what falls due each month; without it a share of the balance (`Defaults`).
        days_past_due: since the oldest unpaid instalment fell due.
        due_date: of the oldest unpaid instalment; gives the days past due at the snapshot.
        limit: credit limit.
        paid_ratio: share of past bills paid.
        months_late: months late in the history.
        history_months: months of history that the file looks back on.
        due_dom: day of the month on which instalments fall due.
        income_kind: weekly, fortnightly or monthly.
        payday: weekday (Monday 0) of weekly income, else day of the month.
        zone: IANA time zone.
        phone: whether there is a phone that may be called.
        sms: whether text messages may be sent.
        email: whether e-mails may be sent.
        whatsapp: whether messages may be sent by WhatsApp; without it as `sms` says.
        post: whether there is an address for letters.
        visit: whether he may be visited at that address; without it as `post` says.
        third_party: whether a relative or reference is known who may be asked; without it none is.
        area: in which his address lies, by any name, such as a postal code or a district.
        collateral: worth of the goods that secure the debt; without it there are none.
        name: of the debtor, for the client card alone.
        preferred_channel: for the client card alone.
        product: for the client card alone.
    """

    id: Origin
    balance: Origin
    overdue: Origin | None = None
    instalment: Origin | None = None
    days_past_due: Origin | None = None
    due_date: Origin | None = None
    limit: Origin | None = None
    paid_ratio: Origin | None = None
    months_late: Origin | None = None
    history_months: Origin | None = None
    due_dom: Origin | None = None
    income_kind: Origin | None = None
    payday: Origin | None = None
    zone: Origin | None = None
    phone: Origin | None = None
    sms: Origin | None = None
    email: Origin | None = None
    whatsapp: Origin | None = None
    post: Origin | None = None
    visit: Origin | None = None
    third_party: Origin | None = None
    area: Origin | None = None
    collateral: Origin | None = None
    name: Origin | None = None
    preferred_channel: Origin | None = None
    product: Origin | None = None

    def sources(self) -> dict[str, Source]:
        """Return the fields that the mapping fills, with their sources."""
        said = {name: getattr(self, name) for name in type(self).model_fields}
        return {
            name: Source(column=origin) if isinstance(origin, str) else origin
            for name, origin in said.items()
            if origin is not None
        }


class Status(Content):
    """A column of status codes that says how late an account is.

    Attributes:
        column: the column's name.
        codes: days past due by code; a pair [from, to] is a range within which the day is drawn evenly,
            keyed by the account's id.
    """

    column: str
    codes: dict[str, Days | tuple[Days, Days]]

    @model_validator(mode="after")
    def _ranges_run_upwards(self) -> Status:
        for code, days in self.codes.items():
            if isinstance(days, tuple) and days[0] > days[1]:
                raise ValueError(f'codes: the range of "{code}" must run upwards')
        return self


class Month(Content):
    """One month of history: the columns of its status, its bill and what was paid on that bill."""

    month: str
    status: str
    bill: str
    paid: str


class Defaults(Content):
    """What to assume where the file is silent. What is not stated here either is drawn from the priors.

    Attributes:
        instalment_share: the instalment, as a share of the balance.
        whatsapp: whether messages may be sent by WhatsApp; where this is silent too, as `sms` says.
        visit: whether he may be visited; where this is silent too, as `post` says.
        third_party: whether a relative or reference is known; where this is silent too, none is.
    """

    instalment_share: Annotated[float, Field(gt=0, le=1)] | None = None
    limit: Annotated[int, Field(ge=0)] | None = None
    due_dom: DayOfMonth | None = None
    income_kind: IncomeName | None = None
    payday: Annotated[int, Field(ge=0, le=31)] | None = None
    zone: Zone | None = None
    phone: bool | None = None
    sms: bool | None = None
    email: bool | None = None
    whatsapp: bool | None = None
    post: bool | None = None
    visit: bool | None = None
    third_party: bool | None = None
    product: str | None = None


class License(Content):
    """Under which terms the data may be passed on, whom to cite, and what was changed."""

    name: str
    citation: str
    changes: str


@register
class Mapping(Content):
    """How a creditor's file becomes a portfolio.

    Attributes:
        file: how the file is written.
        money: unit of its amounts.
        currency: three letters, ISO 4217.
        snapshot: the date on which it is true; without it the day of the import.
        status: instead of `columns.days_past_due` or `columns.due_date`.
        history: months of a wide file, the oldest first; its codes are those of `status`.
    """

    kind: Literal["mapping"]
    title: Text
    about: Text
    file: FileFormat = FileFormat()
    money: MoneyUnit = "main"
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")]
    snapshot: datetime.date | None = None
    columns: Columns
    status: Status | None = None
    history: tuple[Month, ...] = ()
    defaults: Defaults = Defaults()
    license: License | None = None

    @model_validator(mode="after")
    def _says_how_late_and_how_much(self) -> Mapping:
        stated = [self.columns.days_past_due, self.columns.due_date, self.status]
        if sum(each is not None for each in stated) != 1:
            raise ValueError(
                "say how late an account is in one way: columns.days_past_due, columns.due_date or status"
            )
        if self.columns.instalment is None and self.defaults.instalment_share is None:
            raise ValueError("say what falls due each month: columns.instalment or defaults.instalment_share")
        if self.history and self.status is None:
            raise ValueError("history needs status, which says what its codes mean")
        return self
