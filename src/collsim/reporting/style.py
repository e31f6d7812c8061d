"""One look for all figures: sober, safe for colour-blind readers, legible at 700 pixels."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from collsim.experiments.results import Comparison
from collsim.reporting.facts import benchmarks, contenders

INK = "#1f2933"
QUIET = "#52606d"
FAINT = "#d5dae0"
BENCHMARK = "#7b8794"
# Okabe and Ito's palette, the pale ones darkened until text in them reads on white.
PALETTE = ("#0072b2", "#c14d00", "#00795a", "#a34f7e", "#8a6500", "#2b6f99")
HARM_COLOURS = "YlOrBr"
SHARE_COLOURS = "Blues"
WIDTH = 7.2

SETTINGS: dict[str, object] = {
    "font.family": ["DejaVu Sans"],
    "font.size": 9.5,
    "text.parse_math": False,
    "text.hinting": "none",  # widths measured at one resolution hold at all
    "text.color": INK,
    "axes.edgecolor": QUIET,
    "axes.labelcolor": INK,
    "axes.titlelocation": "left",
    "axes.titley": 1.0,  # nothing stands above the axes; to look for it takes as long as to draw
    "axes.titlesize": 11,
    "axes.titleweight": "bold",
    "axes.titlepad": 12,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "axes.unicode_minus": True,
    "grid.color": "#e8ebef",
    "grid.linewidth": 0.8,
    "xtick.color": QUIET,
    "ytick.color": QUIET,
    "xtick.major.size": 0,
    "ytick.major.size": 0,
    "figure.facecolor": "white",
    "svg.hashsalt": "collsim",
    "svg.fonttype": "path",
}


@contextmanager
def house_style() -> Iterator[None]:
    """Draw or save inside this: our settings hold, and then the caller's again.

    Names in scripts that the font lacks are drawn as boxes, which deserves no warning.
    """
    import matplotlib as mpl

    with mpl.rc_context(SETTINGS), warnings.catch_warnings():  # type: ignore[arg-type]
        warnings.filterwarnings("ignore", message=r"Glyph .* missing from")
        warnings.filterwarnings("ignore", message=r"Matplotlib currently does not support")
        yield


def colours(comparison: Comparison) -> dict[str, str]:
    """Return one colour a policy; benchmarks are grey."""
    painted = {p: PALETTE[i % len(PALETTE)] for i, p in enumerate(contenders(comparison))}
    return painted | dict.fromkeys(benchmarks(comparison), BENCHMARK)
