"""The shipped sample can be drawn again by anybody."""

import pytest

from collsim.portfolio.store import load_portfolio
from tests.portfolio.test_importing import UCI_FILE, UCI_HEADER, UCI_ROWS
from tools import sample_portfolio


def test_the_sample_does_not_depend_on_the_order_of_the_file():
    rows = [[str(number), "x"] for number in range(200)]
    taken = sample_portfolio.draw(rows, 50)
    assert len(taken) == 50
    assert sorted(taken) == sorted(sample_portfolio.draw(rows[::-1], 50))
    assert [row for row in sample_portfolio.draw(rows, 80) if row in taken] == taken


def test_the_sample_is_imported(tmp_path, capsys):
    source, out = tmp_path / "uci.csv", tmp_path / "new" / "p.parquet"
    source.write_text("\n".join([UCI_HEADER, *UCI_ROWS]), encoding="utf-8")
    assert sample_portfolio.main([str(source), "--out", str(out)]) == 0
    assert load_portfolio(out).accounts["id"].tolist() == ["1", "2", "4"]
    assert capsys.readouterr().out.startswith("5 clients, 3 accounts")


@pytest.mark.skipif(not UCI_FILE.exists(), reason="the hand-off data is not here")
def test_the_shipped_portfolio_is_the_one_that_the_tool_makes(tmp_path):
    sample_portfolio.make(UCI_FILE, tmp_path / "p.parquet")
    made, shipped = load_portfolio(tmp_path / "p.parquet"), load_portfolio(sample_portfolio.SHIPPED)
    assert made.origin == shipped.origin
    assert made.accounts.equals(shipped.accounts)
