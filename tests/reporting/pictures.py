"""What must hold of every picture."""

from collections.abc import Iterable

from matplotlib.text import Text

from collsim.reporting.chart import Chart


def assert_no_text_leaves(chart: Chart, texts: Iterable[Text]) -> None:
    """Whatever is seen of these texts lies within the picture, which has been drawn."""
    width, height = chart.canvas_size()
    for text in texts:
        if text.get_visible() and text.get_text():
            box = text.get_window_extent()
            assert box.x0 >= 0, text
            assert box.x1 <= width, text
            assert box.y0 >= 0, text
            assert box.y1 <= height, text
