"""Draws the pictures of the README and of the documentation from the program: `python -m tools.pictures`."""

from pathlib import Path

from collsim.content import find, load, names
from collsim.experiments.case import open_case
from collsim.experiments.debtor_year import DebtorYear, debtor_year
from collsim.policies.conduct import Conduct
from collsim.reporting.conduct_figures import hours_chart
from collsim.reporting.debtor_figures import year_chart
from collsim.reporting.presentation import Presentation, compare

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "pictures"
SHOWN = ("cost_against_recovery", "recovery_by_bucket")
DOTS_PER_INCH = 130
TYPE, POLICY = "forgetful", "restrictive"
"""Whose year docs/debtors.md shows."""


def draw(result: Presentation, folder: Path) -> list[Path]:
    """Write the figures of the README in the language of a result; return the files."""
    written = []
    for name in SHOWN:
        path = folder / f"{name.replace('_', '-')}.{result.lang}.png"
        path.write_bytes(result.figures[name].png(DOTS_PER_INCH))
        written.append(path)
    return written


def draw_conduct(lang: str, folder: Path) -> Path:
    """Write the picture of the hours that the countries' conduct rules leave; return the file."""
    countries = [load(Conduct, find("conduct", name)) for name in names("conduct") if name != "none"]
    path = folder / f"conduct-hours.{lang}.png"
    path.write_bytes(hours_chart(countries, lang).png(DOTS_PER_INCH))
    return path


def draw_year(year: DebtorYear, folder: Path, lang: str) -> Path:
    """Write the picture of a debtor's year; return the file."""
    path = folder / f"debtor-{year.name}.{lang}.png"
    path.write_bytes(year_chart(year, lang).png(DOTS_PER_INCH))
    return path


def main() -> None:
    """Draw the conduct rules, a debtor's year, and the demo's comparison, each once and in both languages."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    year = debtor_year(open_case("cards", policies=[POLICY], benchmarks=[]), TYPE)
    for lang in ("en", "es"):
        print(draw_conduct(lang, FOLDER).relative_to(FOLDER.parent.parent))
        print(draw_year(year, FOLDER, lang).relative_to(FOLDER.parent.parent))
    result = compare("cards")
    for lang in ("en", "es"):
        for path in draw(Presentation(result.comparison, lang), FOLDER):
            print(path.relative_to(FOLDER.parent.parent))


if __name__ == "__main__":
    main()
