"""Import: what files mean, that no row is lost, and that wrong files are answered."""

import datetime
import gzip
import time
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collsim.content import content_hash
from collsim.errors import InputError
from collsim.portfolio.importing import import_portfolio, load_mapping, read, rejected_file
from collsim.portfolio.mapping import Mapping
from collsim.portfolio.store import LATER, default_portfolio, load_portfolio, schema

UCI_FILE = Path(__file__).parents[3] / "shared" / "data" / "uci_cards_dev_wide.csv.gz"
UCI_HEADER = (
    "ID,LIMIT_BAL,PAY_0,PAY_2,PAY_3,PAY_4,PAY_5,PAY_6,BILL_AMT1,BILL_AMT2,BILL_AMT3,BILL_AMT4,BILL_AMT5,BILL_AMT6,"
    "PAY_AMT1,PAY_AMT2,PAY_AMT3,PAY_AMT4,PAY_AMT5,PAY_AMT6"
)
UCI_ROWS = (
    "1,20000,2,2,-1,-1,-2,-2,3913,3102,689,0,0,0,0,689,0,0,0,0",  # missed August's statement
    "2,90000,0,0,0,0,0,0,29239,14027,13559,14331,14948,15549,1518,1500,1000,1000,1000,5000",  # revolving
    "3,50000,0,-1,-1,-1,-1,-1,100,500,100,100,100,100,500,100,100,100,100,100",  # paid all
    "4,50000,0,4,3,2,0,0,900,800,700,600,500,400,0,0,0,0,100,100",  # three statements missed
    "5,50000,0,0,9,0,0,0,900,800,700,600,500,400,0,0,0,0,100,100",  # a code that nobody knows
)
HEADER = "Cuenta;Saldo;Vencido;Días de mora;Cuota;Teléfono;Ingreso;Cobra;Zona"
SNAPSHOT = datetime.date(2026, 10, 31)


@pytest.fixture(scope="module")
def ageing_list() -> Mapping:
    return load_mapping("ageing-list")


def write(folder: Path, text: str | bytes, name: str = "list.csv") -> Path:
    file = folder / name
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def import_rows(folder: Path, mapping: Mapping, *rows: str, header: str = HEADER):
    return read(write(folder, "\n".join([header, *rows, ""])), mapping, snapshot=SNAPSHOT)


def changed(mapping: Mapping, **fields) -> Mapping:
    return Mapping.model_validate(mapping.model_dump() | fields, strict=False)


# --- what a file means


def test_the_uci_layout_is_read_as_its_mapping_says(tmp_path):
    imported = read(write(tmp_path, "\n".join([UCI_HEADER, *UCI_ROWS])), load_mapping("uci-cards"))
    assert imported.rows_read == 5
    assert imported.accepted["id"].tolist() == ["1", "2", "4"]
    first, revolving, late = (row for _, row in imported.accepted.iterrows())
    assert first["balance"] == 310_200  # August's statement less September's payment, in cents
    assert (first["days_past_due"] - 1) // 30 == 0
    assert first["overdue"] == first["instalment"] == round(310_200 * 0.05)
    assert first["paid_ratio"] == pytest.approx((689 / 689 + 0 / 3102) / 2)  # July's bill paid in August
    assert (first["months_late"], first["history_months"]) == (1, 5)
    assert first["history_paid"].tolist() == [0, 0, 0, 68_900, 0]
    assert revolving["balance"] == (14_027 - 1_518) * 100
    assert (revolving["overdue"], revolving["days_past_due"]) == (0, 0)
    assert 64 <= late["days_past_due"] <= 90
    assert late["overdue"] == 3 * late["instalment"]
    assert late["months_late"] == 3
    assert imported.accepted[["due_dom", "income_kind", "payday", "phone"]].isna().all(axis=None)
    assert imported.rejected[["row", "column", "value"]].to_numpy().tolist() == [
        [4, "BILL_AMT2", "500 - 500"],
        [6, "PAY_3", "9"],
    ]
    assert imported.origin.snapshot == datetime.date(2005, 9, 30)
    assert imported.origin.derived["instalment"] == 3


@pytest.mark.skipif(not UCI_FILE.exists(), reason="the hand-off data is not here")
def test_no_client_of_the_uci_file_is_lost(tmp_path):
    begin = time.perf_counter()
    imported = import_portfolio(UCI_FILE, "uci-cards", tmp_path / "p.parquet")
    assert (
        time.perf_counter() - begin < 20
    )  # a fraction of it where nothing is compiled and nobody else works
    assert len(imported.accepted) + len(imported.rejected) == imported.rows_read == 23_926
    assert set(imported.rejected["reason"]) == {
        "nothing is owed: the balance is zero or to the debtor's credit"
    }
    assert (imported.rejected["row"].diff().dropna() > 0).all()


def test_an_ageing_list_is_read_in_its_own_signs(tmp_path, ageing_list):
    imported = import_rows(
        tmp_path,
        ageing_list,
        "A-1;1.234,50;$ 200,50;12;100,25;555-123-4567;Quincenal;15;America/Bogota",
        '"B;2";99,00;;0;;;semanal;Lunes;',
    )
    assert imported.rejected.empty
    first, second = imported.accepted.to_dict("records")
    assert (first["balance"], first["overdue"], first["instalment"]) == (123_450, 20_050, 10_025)
    assert (first["id"], first["days_past_due"], first["zone"]) == ("A-1", 12, "America/Bogota")
    assert (first["income_kind"], first["payday"], first["phone"]) == ("fortnightly", 15, True)
    assert (second["id"], second["overdue"], second["instalment"]) == ("B;2", 0, round(9_900 * 0.0833))
    assert (second["income_kind"], second["payday"]) == ("weekly", 0)
    assert second["phone"] is False  # numbers stand in that column, so an empty field says that there is none
    assert second["zone"] == "America/Mexico_City"
    assert imported.origin.derived == {"instalment": 1, "overdue": 1, "zone": 1}
    assert imported.origin.snapshot == SNAPSHOT


def test_yes_and_no_leave_an_empty_field_unsaid(tmp_path, ageing_list):
    rows = [f"{k};10,00;;0;;{word};;;" for k, word in enumerate(["sí", "NO", "", "x"])]
    phones = import_rows(tmp_path, ageing_list, *rows).accepted["phone"]
    assert [None if pd.isna(phone) else bool(phone) for phone in phones] == [True, False, None, True]


def test_due_dates_give_the_days_past_due(tmp_path, ageing_list):
    columns = {"id": "Cuenta", "balance": "Saldo", "due_date": "Vence"}
    mapping = changed(ageing_list, columns=columns)
    rows = (
        "1;10,00;01/10/2026",
        "2;10,00;31/10/2026",
        "3;10,00;15/11/2026",
        "4;10,00;2026-10-01",
        "5;10,00;",
    )
    imported = import_rows(tmp_path, mapping, *rows, header="Cuenta;Saldo;Vence")
    assert imported.accepted["days_past_due"].tolist() == [30, 0, 0]
    assert imported.rejected["row"].tolist() == [5, 6]


def test_units_codes_and_defaults_are_the_mappings(tmp_path, ageing_list):
    mapping = changed(
        ageing_list,
        money="thousands",
        columns={"id": "Cuenta", "balance": "Saldo", "paid_ratio": {"column": "Pagado", "unit": "percent"}},
        status={"column": "Estado", "codes": {"ok": 0, "mora": [31, 60]}},
        defaults={"instalment_share": 0.1, "phone": True, "due_dom": 31, "limit": 5, "payday": 30},
    )
    rows = ("1;1,5;ok;80", "2;2;mora;100", "3;2;mora;101")
    imported = import_rows(tmp_path, mapping, *rows, header="Cuenta;Saldo;Estado;Pagado")
    good = imported.accepted
    assert good["balance"].tolist() == [150_000, 200_000]
    assert good["paid_ratio"].tolist() == [0.8, 1.0]
    assert good["days_past_due"].between(31, 60).tolist() == [False, True]
    assert good[["phone", "due_dom", "limit", "payday"]].to_numpy().tolist() == [[True, 28, 500_000, 30]] * 2
    assert imported.rejected["column"].tolist() == ["Pagado"]


# --- rows that are no accounts


@pytest.mark.parametrize(
    ("row", "column", "value", "reason"),
    [
        (";10,00;;0;;;;;", "Cuenta", "", "the id is empty"),
        ("ok;10,00;;0;;;;;", "Cuenta", "ok", "the id stands in line 2"),
        ("1;;;0;;;;;", "Saldo", "", "the balance is empty"),
        ("1;0,00;;0;;;;;", "Saldo", "0,00", "nothing is owed"),
        ("1;-5,00;;0;;;;;", "Saldo", "-5,00", "nothing is owed"),
        ("1;1,234.50;;0;;;;;", "Saldo", "1,234.50", "is no number of the form 1.234,50"),
        ("1;12.34;;0;;;;;", "Saldo", "12.34", "is no number of the form 1.234,50"),
        ("1;1e5;;0;;;;;", "Saldo", "1e5", "is no number"),
        ("1;999999999999999;;0;;;;;", "Saldo", "999999999999999", "the amount is too large"),
        ("1;10,00;11,00;5;;;;;", "Vencido", "11,00", "more is overdue than is owed"),
        ("1;10,00;-1;5;;;;;", "Vencido", "-1", "the overdue amount is negative"),
        ("1;10,00;5,00;0;;;;;", "Vencido", "5,00", "something is overdue at 0 days past due"),
        ("1;10,00;0;8;;;;;", "Vencido", "0", "nothing is overdue, yet it is days past due"),
        ("1;10,00;;;;;;;", "Días de mora", "", "the days past due are empty"),
        ("1;10,00;;2,5;;;;;", "Días de mora", "2,5", "is no whole number"),
        ("1;10,00;;99999;;;;;", "Días de mora", "99999", "is no whole number"),
        ("1;10,00;;0;-3;;;;", "Cuota", "-3", "the instalment is negative"),
        ("1;10,00;;0;;;diario;;", "Ingreso", "diario", "is none of weekly, fortnightly, monthly"),
        ("1;10,00;;0;;;;32;", "Cobra", "32", "is no whole number from 0 to 31"),
        ("1;10,00;;0;;;;;Marte", "Zona", "Marte", "is no time zone"),
        ("1;10,00;;0", "", "1 | 10,00 |  | 0", "4 fields where the header has 9"),
        ("1;10,00;;0;;;;;;", "", "1 | 10,00 |  | 0 |  |  |  |  |  | ", "10 fields where the header has 9"),
        ('1;"10,00;;0;;;;;', "", '1;"10,00;;0;;;;;', "a quotation mark opens and is not closed"),
    ],
)
def test_a_row_that_is_no_account_is_listed_with_its_reason(
    tmp_path, ageing_list, row, column, value, reason
):
    imported = import_rows(tmp_path, ageing_list, "ok;10,00;;0;;;;;", row, "last;10,00;;0;;;;;")
    assert imported.accepted["id"].tolist() == ["ok", "last"]
    [rejected] = imported.rejected.to_dict("records")
    assert (rejected["row"], rejected["column"], rejected["value"]) == (3, column, value)
    assert rejected["reason"].startswith(reason)


def test_bytes_that_are_no_text_reject_their_row_alone(tmp_path, ageing_list):
    text = f"{HEADER}\n1;10,00;;0;;;;;\n2\xff;10,00;;0;;;;;\n\n3;10,00;;0;;;;;\n".encode("latin-1")
    text = text.replace("Días".encode("latin-1"), "Días".encode()).replace(
        b"Tel\xe9fono", "Teléfono".encode()
    )
    imported = read(write(tmp_path, text), ageing_list)
    assert imported.accepted["id"].tolist() == ["1", "3"]
    assert imported.rejected[["row", "reason"]].to_numpy().tolist() == [
        [3, "bytes that are no text in utf-8"]
    ]
    older = changed(ageing_list, file=ageing_list.file.model_dump() | {"encoding": "cp1252"})
    assert len(read(write(tmp_path, f"{HEADER}\nñ;10,00;;0;;;;;\n".encode("cp1252")), older).accepted) == 1


def test_a_field_may_run_over_lines(tmp_path, ageing_list):
    imported = import_rows(tmp_path, ageing_list, '1;10,00;;0;;"one\ntwo ""2""";;;', "x;y", "2;10,00;;0;;;;;")
    assert imported.accepted["id"].tolist() == ["1", "2"]
    assert imported.rejected["row"].tolist() == [4]


# --- other kinds of file


def test_csv_excel_and_parquet_say_the_same(tmp_path, ageing_list):
    from openpyxl import Workbook

    header = ["Cuenta", "Saldo", "Vencido", "Días de mora"]
    rows = [[1001, 1234.5, 100, 3], [1002, 99, None, 0], [1003, "x", None, 0]]
    book = Workbook()
    sheet = book.create_sheet("Cartera")
    for row in (["Cartera al 31/10"], header, *rows):
        sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    pd.DataFrame(rows, columns=header).astype({"Saldo": str}).to_parquet(tmp_path / "a.parquet")
    text = "Cuenta;Saldo;Vencido;Días de mora\n1001;1.234,5;100;3\n1002;99;;0\n1003;x;;0\n"
    titled = changed(ageing_list, file=ageing_list.file.model_dump() | {"sheet": "Cartera", "header_line": 2})
    dotted = changed(ageing_list, file=ageing_list.file.model_dump() | {"decimal": ".", "thousands": ""})
    found = [
        read(tmp_path / "a.xlsx", titled, snapshot=SNAPSHOT),
        read(tmp_path / "a.parquet", dotted, snapshot=SNAPSHOT),
        read(
            write(tmp_path, gzip.compress(text.encode(), mtime=0), "a.csv.gz"), ageing_list, snapshot=SNAPSHOT
        ),
    ]
    assert [each.rejected["row"].tolist() for each in found] == [[5], [4], [4]]
    for each in found:
        pd.testing.assert_frame_equal(each.accepted, found[0].accepted)
        assert each.accepted["balance"].tolist() == [123_450, 9_900]


def excel_bytes(folder: Path) -> bytes:
    from openpyxl import Workbook

    Workbook().save(folder / "empty.xlsx")
    return (folder / "empty.xlsx").read_bytes()


@pytest.mark.parametrize(
    ("content", "name", "message"),
    [
        (b"", "list.csv", "the file is empty"),
        (b"\n\n", "list.csv", ":1: here should stand the names of the columns"),
        (HEADER.encode(), "list.csv", ":1: no row follows the names of the columns"),
        (b"Cuenta;Sldo;x\n1;2;3\n", "list.csv", ':1: there is no column "Saldo", did you mean "Sldo"?'),
        (b"Cuenta,Saldo\n1,2\n", "list.csv", "the columns seem to be separated by a comma"),
        (b"hello\nworld\n", "list.csv", "is this the right file, and the right mapping?"),
        (b"Cuenta;Saldo;SALDO\n1;2;3\n", "list.csv", ':1: the column "Saldo" stands here twice'),
        (b'Cuenta;"Saldo\n1;2\n', "list.csv", ":1: no names of columns can be read"),
        (bytes(range(256)) * 40, "list.csv", ":1: is no text in utf-8, no Excel or Parquet file"),
        (b"\x1f\x8bnonsense", "list.csv.gz", "the compressed file is damaged"),
        (gzip.compress(b"x" * 999, mtime=0)[:-9], "list.csv.gz", "the compressed file is damaged"),
        (b"PAR1nonsense", "list.parquet", "cannot be read as a Parquet file"),
        (b"PK\x03\x04nonsense", "list.xlsx", "cannot be read as an Excel file"),
    ],
)
def test_a_file_that_is_no_table_is_answered(tmp_path, ageing_list, content, name, message):
    file = write(tmp_path, content, name)
    with pytest.raises(InputError) as caught:
        read(file, ageing_list)
    assert str(caught.value).startswith(str(file))
    assert message in str(caught.value)


def test_a_wrong_sheet_is_answered(tmp_path, ageing_list):
    file = write(tmp_path, excel_bytes(tmp_path), "list.xlsx")
    mapping = changed(ageing_list, file=ageing_list.file.model_dump() | {"sheet": "Shet"})
    with pytest.raises(InputError, match=r'there is no sheet "Shet", did you mean "Sheet"\?'):
        read(file, mapping)
    with pytest.raises(InputError, match="names of the columns"):
        read(file, ageing_list)


def test_paths_that_are_no_files_are_answered(tmp_path, ageing_list):
    for path in (tmp_path, tmp_path / "absent.csv", Path("nul\0")):
        with pytest.raises(InputError, match="cannot be read"):
            read(path, ageing_list)


# --- the whole import


def test_an_import_writes_the_portfolio_and_the_rejected_rows(tmp_path):
    file = write(tmp_path, f"{HEADER}\n1;10,00;;0;;;;;\n2;x;;0;;;;;\n")
    out = tmp_path / "new" / "p.parquet"
    imported = import_portfolio(file, "ageing-list", out, snapshot=SNAPSHOT)
    portfolio = load_portfolio(out)
    pd.testing.assert_frame_equal(portfolio.accounts, imported.accepted)
    assert portfolio.origin == imported.origin
    assert portfolio.origin.mapping_hash == content_hash(load_mapping("ageing-list"))
    assert (portfolio.origin.rows_read, portfolio.origin.rows_rejected) == (2, 1)
    assert pd.read_csv(rejected_file(out)).to_dict("records") == imported.rejected.to_dict("records")


def test_an_import_without_a_single_account_is_answered(tmp_path):
    file = write(tmp_path, f"{HEADER}\n1;x;;0;;;;;\n")
    with pytest.raises(
        InputError, match=r'list.csv:2: none of the 1 rows can be used; this one: column Saldo: .*"x"'
    ):
        import_portfolio(file, "ageing-list", tmp_path / "p.parquet")
    assert not (tmp_path / "p.parquet").exists()
    with pytest.raises(InputError, match='there is no mapping named "uci-card", did you mean "uci-cards"'):
        import_portfolio(file, "uci-card", tmp_path / "p.parquet")


def test_a_place_that_cannot_be_written_is_answered(tmp_path):
    file = write(tmp_path, f"{HEADER}\n1;10,00;;0;;;;;\n")
    with pytest.raises(InputError, match="cannot be written"):
        import_portfolio(file, "ageing-list", file / "p.parquet")


def test_a_mapping_that_contradicts_itself_is_answered(ageing_list):
    wrong = [
        {"defaults": {}, "columns": {"id": "a", "balance": "b", "days_past_due": "c"}},
        {"columns": {"id": "a", "balance": "b"}},
        {"history": [{"month": "1", "status": "a", "bill": "b", "paid": "c"}]},
        {"file": {"decimal": ",", "thousands": ","}},
        {"file": {"encoding": "utf-88"}},
        {"defaults": {"instalment_share": 0.1, "zone": "Mars/Olympus"}},
        {"columns": {"id": "a", "balance": "b"}, "status": {"column": "c", "codes": {"a": [9, 3]}}},
    ]
    for fields in wrong:
        with pytest.raises(ValueError, match=r"say|needs|differ|unknown|upwards"):
            changed(ageing_list, **fields)


def test_the_shipped_portfolio_is_sound():
    portfolio = default_portfolio()
    assert list(portfolio.accounts.columns) == schema().names
    assert (len(portfolio.accounts), portfolio.origin.rows_read) == (4_002, 6_000)
    assert portfolio.origin.license == "CC BY 4.0"
    assert portfolio.origin.mapping_hash == content_hash(load_mapping("uci-cards"))
    owed = portfolio.accounts[["balance", "overdue", "instalment"]].to_numpy(np.int64)
    assert (owed[:, 0] >= owed[:, 1]).all()


def test_visits_and_areas_are_read(tmp_path, ageing_list):
    columns = ageing_list.columns.model_dump() | {"visit": "Visitas", "area": "Sector"}
    mapping = changed(ageing_list, columns=columns)
    header = f"{HEADER};Visitas;Sector"
    rows = ["1;10,00;;0;;;;;;no;Norte", "2;10,00;;0;;;;;;sí;", "3;10,00;;0;;;;;;;05001"]
    accounts = import_rows(tmp_path, mapping, *rows, header=header).accepted
    assert [None if pd.isna(said) else bool(said) for said in accounts["visit"]] == [False, True, None]
    assert [None if pd.isna(said) else said for said in accounts["area"]] == ["Norte", None, "05001"]
    unsaid = import_rows(tmp_path, ageing_list, "1;10,00;;0;;;;;").accepted
    assert unsaid[["visit", "area"]].isna().all().all()


def test_e_mail_and_whatsapp_are_read(tmp_path, ageing_list):
    header = f"{HEADER};WhatsApp;Correo electrónico"
    rows = ["1;10,00;;0;;;;;;no;", "2;10,00;;0;;;;;;sí;ana@example.com", "3;10,00;;0;;;;;;;no"]
    accounts = import_rows(tmp_path, ageing_list, *rows, header=header).accepted
    assert [None if pd.isna(said) else bool(said) for said in accounts["whatsapp"]] == [False, True, None]
    assert accounts["email"].tolist() == [False, True, False]  # an address, or none


def test_a_portfolio_of_an_earlier_version_is_silent_about_what_came_later(tmp_path):
    import pyarrow.parquet as pq

    shipped = Path(__file__).parents[2] / "scenarios" / "portfolios" / "uci-cards.parquet"
    pq.write_table(pq.read_table(shipped).drop_columns(list(LATER)), tmp_path / "old.parquet")
    pd.testing.assert_frame_equal(
        load_portfolio(tmp_path / "old.parquet").accounts, default_portfolio().accounts
    )


def test_a_foreign_or_damaged_portfolio_is_answered(tmp_path):
    import pyarrow as pa
    import pyarrow.parquet as pq

    def refused(match: str, table: pa.Table | None = None) -> None:
        file = tmp_path / "p.parquet"
        if table is not None:
            pq.write_table(table, file)
        with pytest.raises(InputError, match=match):
            load_portfolio(file)

    refused("there is no such file")
    write(tmp_path, "no parquet", "p.parquet")
    refused("is no imported portfolio; run `collsim portfolio import p.parquet")
    refused("but no imported portfolio; run `collsim", pa.table({"a": [1]}))
    good = pq.read_table(Path(__file__).parents[2] / "scenarios" / "portfolios" / "uci-cards.parquet").slice(
        0, 3
    )
    refused("holds no account", good.slice(0, 0))
    refused("stands here twice", pa.concat_tables([good, good]))
    refused("in no known way", good.replace_schema_metadata({b"collsim.portfolio": b"{}"}))
    for name, value, match in (("overdue", 10**12, "contradict"), ("balance", None, "is empty in some rows")):
        place = good.column_names.index(name)
        refused(match, good.set_column(place, good.schema.field(name), pa.array([value] * 3, pa.int64())))


# --- no row is lost, whatever the text

FIELDS = st.text(alphabet='01,.;"-xñ \n\r\0\ufffd', max_size=6)
LINES = st.lists(st.lists(FIELDS, min_size=1, max_size=11).map(";".join), max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(body=st.one_of(LINES.map("\n".join), st.text()), ending=st.sampled_from(["\n", "\r\n"]))
def test_every_row_is_accepted_or_rejected(tmp_path, ageing_list, body, ending):
    file = write(tmp_path, f"{HEADER}{ending}{body}".encode("utf-8", "surrogatepass"))
    if not body.strip():
        with pytest.raises(InputError, match="no row follows"):
            read(file, ageing_list)
        return
    imported = read(file, ageing_list)
    assert len(imported.accepted) + len(imported.rejected) == imported.rows_read
    assert imported.rejected["row"].is_unique
    lines = body.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert imported.rows_read <= sum(bool(line.strip()) for line in lines)
    if '"' not in body:
        assert imported.rows_read == sum(bool(line.strip()) for line in lines)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", b"PAR1", b"\x1f\x8b", b"\xd0\xcf\x11\xe0"])
)
def test_no_bytes_do_anything_but_be_read_or_refused(tmp_path, ageing_list, noise, magic):
    with pytest.raises(InputError, match=r"list\.csv"):
        read(write(tmp_path, magic + noise), ageing_list)
