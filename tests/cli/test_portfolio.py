"""`collsim portfolio`: from the creditor's file to the client card."""

import random
import re
from pathlib import Path

import pandas as pd
import pytest

MAPPING = """\
kind: mapping
title: {en: Mine, es: Mía}
about: {en: A list, es: Una lista}
currency: MXN
snapshot: 2026-01-31
columns: {id: account, balance: balance, days_past_due: days}
defaults: {instalment_share: 0.1}
"""
ROWS = "account,balance,days\nA1,1000.50,0\nA2,200,35\nA3,-5,10\nA4,300,late\nA2,10,10\nA5,50\n"


@pytest.fixture
def files(collsim):
    Path("mapping.yaml").write_text(MAPPING, encoding="utf-8")
    Path("list.csv").write_text(ROWS, encoding="utf-8")
    return collsim


def read_counts(out):
    """As the acceptance reads them."""
    found = re.findall(r"(?:accepted|rejected)[^0-9\n]*([0-9][0-9,]*)", out, flags=re.IGNORECASE)
    return [int(count.replace(",", "")) for count in found[:2]]


def test_no_row_is_lost(files):
    answer = files("portfolio", "import", "list.csv", "--mapping", "mapping.yaml", "--out", "p.parquet")
    assert answer.code == 0
    assert read_counts(answer.out) == [2, 4]
    assert "p.rejected.csv" in answer.out
    rejected = pd.read_csv("p.rejected.csv")
    assert list(rejected.columns) == ["row", "column", "value", "reason"]
    assert sorted(rejected["row"]) == [4, 5, 6, 7]


def test_the_import_speaks_spanish(files):
    words = ("portfolio", "import", "list.csv", "--mapping", "mapping.yaml", "--out", "p.parquet")
    assert "aceptadas 2" in files(*words, "--lang", "es").out


def test_another_snapshot(files):
    words = ("portfolio", "import", "list.csv", "--mapping", "mapping.yaml", "--out", "p.parquet")
    assert files(*words, "--snapshot", "2026-02-28").code == 0
    assert "2026" in files("portfolio", "card", "A2", "--portfolio", "p.parquet").out
    assert files(*words, "--snapshot", "28/02/2026").code == 2


@pytest.mark.parametrize("name", ["noise.csv", "empty.csv", "wrong.csv", "absent.csv"])
def test_files_that_cannot_be_used_are_answered(refused, name):
    Path("noise.csv").write_bytes(random.Random(1).randbytes(20_000))
    Path("empty.csv").write_bytes(b"")
    Path("wrong.csv").write_text("ID,LIMIT_BAL\n1,x\n")
    said = refused("portfolio", "import", name, "--mapping", "uci-cards", "--out", "p.parquet")
    assert name in said
    assert not Path("p.parquet").exists()


def test_a_wrong_mapping_is_answered(refused, files):
    words = ("portfolio", "import", "list.csv", "--out", "p.parquet", "--mapping")
    assert "there is no mapping" in refused(*words, "nowhere")
    Path("mapping.yaml").write_text(MAPPING.replace("balance: balance", "balance: saldo"))
    assert "saldo" in refused(*words, "mapping.yaml")
    Path("mapping.yaml").write_text(MAPPING.replace("currency", "curency"))
    assert 'mapping.yaml:4:1: curency: unknown field, did you mean "currency"?' in refused(
        *words, "mapping.yaml"
    )


def test_where_nothing_can_be_written_is_answered(refused, files):
    words = ("portfolio", "import", "list.csv", "--mapping", "mapping.yaml", "--out")
    assert "/proc/none" in refused(*words, "/proc/none/p.parquet")
    Path("folder.parquet").mkdir()
    assert "folder.parquet" in refused(*words, "folder.parquet")


def test_the_shipped_portfolio_is_described(collsim):
    answer = collsim("portfolio", "describe", "--figure", "deep/p.png")
    assert answer.code == 0
    assert "Over 90 days" in answer.out
    assert "Traffic light" in answer.out
    assert Path("deep/p.png").read_bytes().startswith(b"\x89PNG")
    assert "Semáforo" in collsim("portfolio", "describe", "uci-cards", "--lang", "es").out


def test_a_figure_of_no_known_form_is_answered(refused):
    assert "p.nothing" in refused("portfolio", "describe", "--figure", "p.nothing")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("absent.parquet", "absent.parquet: there is no such file"),
        ("absent", "shipped are: late, uci-cards"),
        ("", "shipped are: late, uci-cards"),
        ("/", "/: there is no such file"),
        ("a\0b", "shipped are: late, uci-cards"),
    ],
)
def test_a_portfolio_that_is_not_there_is_answered(refused, name, told):
    assert told in refused("portfolio", "describe", name)
    assert told in refused("portfolio", "card", "1", "--portfolio", name)


@pytest.mark.usefixtures("unreported")
def test_a_made_up_portfolio_is_as_large_as_asked_and_can_be_used(collsim):
    answer = collsim("portfolio", "synth", "--accounts", "150", "--out", "s.parquet", "--seed", "3")
    assert answer.code == 0
    assert len(pd.read_parquet("s.parquet")) == 150
    assert "S00000007" in collsim("portfolio", "card", "S00000007", "--portfolio", "s.parquet").out
    small = ("--days", "10", "--replications", "2", "--policy", "liberal", "--json")
    assert collsim("compare", "--portfolio", "s.parquet", *small).object["portfolio"]["accounts"] == 150


def test_the_client_card_is_shown_in_both_languages(collsim):
    assert "Client card" in collsim("portfolio", "card", "14").out
    assert "Ficha del cliente" in collsim("portfolio", "card", "14", "--lang", "es").out


def test_an_unknown_account_is_answered_with_the_nearest(refused):
    assert "the nearest ids are" in refused("portfolio", "card", "[red]nobody")


@pytest.mark.parametrize("words", ["--accounts 0", "--accounts -3", "--accounts 5 --seed -1"])
def test_what_cannot_be_made_up_is_answered(refused, words):
    refused("portfolio", "synth", "--out", "s.parquet", *words.split())
    assert not Path("s.parquet").exists()


def test_distributions_that_do_not_exist_are_answered(refused):
    said = refused("portfolio", "synth", "--out", "s.parquet", "--accounts", "5", "--distributions", "mine")
    assert 'there is no synthesis named "mine"' in said
