"""A matplotlib figure that saves itself the same way every time. Imported only when something is drawn."""

from __future__ import annotations

import re
from io import BytesIO

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from collsim.reporting.style import house_style

PATH = re.compile(rb' d="[^"]*"')
DECIMALS = re.compile(rb"(\.\d\d)\d+")  # a hundredth of a point is finer than anybody sees


class Chart(Figure):
    """A figure without pyplot; notebooks show it, and saving it twice gives the same bytes."""

    def svg(self) -> bytes:
        """Return the figure as SVG, without dates."""
        drawn = self._saved("svg", {"Date": None, "Creator": None})
        return PATH.sub(lambda path: DECIMALS.sub(rb"\1", path[0]), drawn)

    def png(self, dpi: int = 200) -> bytes:
        """Return the figure as PNG."""
        return self._saved("png", {"Software": None}, dpi=dpi)

    def canvas_size(self) -> tuple[float, float]:
        """Return width and height in pixels at the resolution of drawing."""
        return float(self.bbox.width), float(self.bbox.height)

    def agg(self) -> FigureCanvasAgg:
        """Return a canvas on which texts can be measured."""
        return FigureCanvasAgg(self)

    def _saved(self, kind: str, metadata: dict[str, str | None], dpi: int = 100) -> bytes:
        file = BytesIO()
        with house_style():
            self.savefig(file, format=kind, metadata=metadata, dpi=dpi)
        return file.getvalue()

    def _repr_svg_(self) -> str:
        return self.svg().decode()
