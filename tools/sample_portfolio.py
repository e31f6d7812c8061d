"""Makes the portfolio that ships with the program: `python -m tools.sample_portfolio FILE`.

FILE is in UCI's own layout, one row per client. Taken are the clients whose ids have the smallest SHA-256
hashes, which is a simple random sample that anybody can draw again; they are then imported as usual.
"""

import argparse
import csv
import gzip
import hashlib
import sys
import tempfile
from pathlib import Path

from collsim.portfolio.importing import Imported, import_portfolio

HERE = Path(__file__).resolve().parent.parent
SHIPPED = HERE / "scenarios" / "portfolios" / "uci-cards.parquet"
CLIENTS = 6_000
SAMPLE = "uci-cards-sample.csv"
MAPPING = "uci-cards"


def place(client: str) -> str:
    """Return the hash by which clients are put in order."""
    return hashlib.sha256(f"collsim uci-cards {client}".encode()).hexdigest()


def draw(rows: list[list[str]], clients: int) -> list[list[str]]:
    """Return the sampled rows in the order of the file; the first column is the client's id."""
    taken = {row[0] for row in sorted(rows, key=lambda row: place(row[0]))[:clients]}
    return [row for row in rows if row[0] in taken]


def read(source: Path) -> list[list[str]]:
    """Return the rows of a CSV file, gzipped or not, the header first."""
    opened = gzip.open if source.suffix == ".gz" else open
    with opened(source, "rt", encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def make(source: Path, out: Path, clients: int = CLIENTS) -> Imported:
    """Draw the sample from a file in UCI's layout, import it and write the portfolio to `out`."""
    header, *rows = read(source)
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(folder) / SAMPLE
        with sample.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([header, *draw(rows, clients)])
        imported = import_portfolio(sample, MAPPING, Path(folder) / out.name)
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes((Path(folder) / out.name).read_bytes())
    return imported


def main(arguments: list[str] | None = None) -> int:
    """Make the portfolio and say what is in it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("source", type=Path, help="CSV in UCI's layout, may be gzipped")
    parser.add_argument("--out", type=Path, default=SHIPPED)
    parser.add_argument("--clients", type=int, default=CLIENTS)
    chosen = parser.parse_args(arguments)
    imported = make(chosen.source, chosen.out, chosen.clients)
    accepted, size = len(imported.accepted), chosen.out.stat().st_size
    print(f"{imported.rows_read} clients, {accepted} accounts, {size:,} bytes: {chosen.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
