"""Draws the pictures of the README from the program: `python -m tools.pictures`."""

from pathlib import Path

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


def main() -> None:
    """Run the demo's comparison once and draw it in both languages."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    result = compare("cards")
    for lang in ("en", "es"):
        for path in draw(Presentation(result.comparison, lang), FOLDER):
            print(path.relative_to(FOLDER.parent.parent))


if __name__ == "__main__":
    main()
