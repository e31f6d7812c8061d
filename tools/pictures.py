"""Draws the pictures of the README and the documentation from the program: `python -m tools.pictures`."""

from pathlib import Path

from collsim.content import find, load, names
from collsim.policies.conduct import Conduct
from collsim.reporting.conduct_figures import hours_chart
from collsim.reporting.presentation import Presentation, compare

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "pictures"
SHOWN = ("cost_against_recovery", "recovery_by_bucket")
DOTS_PER_INCH = 130


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


def main() -> None:
    """Draw the conduct rules; run the demo's comparison once and draw it; all in both languages."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for lang in ("en", "es"):
        print(draw_conduct(lang, FOLDER).relative_to(FOLDER.parent.parent))
    result = compare("cards")
    for lang in ("en", "es"):
        for path in draw(Presentation(result.comparison, lang), FOLDER):
            print(path.relative_to(FOLDER.parent.parent))


if __name__ == "__main__":
    main()
