"""Numbers as readers write them."""

from __future__ import annotations

import math

import pytest

from collsim.reporting.numbers import coarse, count, decimal, money, plain, share, style_for

NB = "\u00a0"


@pytest.mark.parametrize(
    ("value", "currency", "lang", "text"),
    [
        (12_439.35, "MXN", "es", f"MXN{NB}12,439"),
        (1_234.5, "MXN", "es", f"MXN{NB}1,234.50"),
        (1_234.5, "EUR", "es_ES", f"EUR{NB}1.234,50"),
        (1_234.5, "COP", "es-CO", f"COP{NB}1.234,50"),
        (1_234.6, "CLP", "es_CL", f"CLP{NB}1.235"),
        (264_400, "MXN", "es", f"MXN{NB}264.4{NB}mil"),
        (264_400, "USD", "en", f"USD{NB}264.4{NB}k"),
        (4_213_000, "MXN", "es", f"MXN{NB}4.21{NB}M"),
        (12_439_350_000, "COP", "es", f"COP{NB}12.44{NB}mil M"),
        (12_439_350_000, "COP", "en", f"COP{NB}12.44{NB}bn"),
        (-4_213_000, "USD", "en", f"USD{NB}−4.21{NB}M"),
        (math.nan, "USD", "en", "–"),
        (1_000, "", "en", "1,000.00"),
    ],
)
def test_money(value: float, currency: str, lang: str, text: str) -> None:
    assert money(value, currency, lang) == text


def test_shares_and_counts() -> None:
    assert share(0.4123, "en") == "41.2%"
    assert share(0.4123, "es") == f"41.2{NB}%"
    assert share(0.4123, "es_ES") == f"41,2{NB}%"
    assert [count(v, "en") for v in (3, 12_345, 12.34, 412.6)] == ["3", "12,345", "12.3", "413"]


def test_one_scale_a_row() -> None:
    style = style_for("money", [4_200_000, 90_000, 0], "en")
    assert [style.text(v) for v in (4_200_000, 90_000, 0)] == [f"4.20{NB}M", f"0.09{NB}M", "0"]
    assert style.interval(90_000, 4_200_000) == f"0.09 to 4.20{NB}M"
    assert style.interval(math.nan, 1.0) == "–"


def test_differences_carry_their_sign() -> None:
    style = style_for("money", [-264_400, 100_000], "es", "MXN", difference=True)
    assert [style.signed(v) for v in (-264_400, 100_000)] == [
        f"−MXN{NB}264.4{NB}mil",
        f"+MXN{NB}100.0{NB}mil",
    ]
    assert style_for("share", [0.1], "en", difference=True).signed(0.031) == f"+3.1{NB}pp"
    assert style_for("index", [1.0], "en").signed(0.001) == "0.00"


def test_nothing_but_zeros_is_written_without_decimals() -> None:
    assert [style_for(unit, [0.0, 0.0], "en").text(0.0) for unit in ("money", "count", "index")] == ["0"] * 3


def test_no_negative_zero() -> None:
    assert decimal(-0.001, 2, "en") == "0.00"


def test_axes_use_no_more_decimals_than_they_need() -> None:
    style = style_for("money", [3e6], "en")
    assert coarse(style, [1e6, 2e6, 3e6]).text(2e6) == f"2{NB}M"
    assert coarse(style, [1e6, 1.25e6]).text(1.25e6) == f"1.25{NB}M"


def test_values_of_cards() -> None:
    values = [0.08, 21, 1.0, True, "text", None, 0.00012345, math.nan]
    assert [plain(v, "es") for v in values] == ["0.08", "21", "1", "sí", "text", "", "0.0001234", ""]
