"""The figure of a portfolio: how many accounts, and how much money, stand in each ageing bucket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from collsim.portfolio.describe import describe
from collsim.portfolio.store import Portfolio
from collsim.portfolio.words import count, percent, word

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

INK = "#1f2933"
QUIET = "#52606d"
FAINT = "#d5dae0"
NOT_YET_DUE = "#a9c6dd"
PAST_DUE = "#c14d00"
SCALES = ((1e7, 1e6, "millions"), (1e4, 1e3, "thousands"), (0.0, 1.0, "units"))
STYLE: Any = {
    "font.size": 10,
    "text.color": INK,
    "axes.labelcolor": QUIET,
    "xtick.color": QUIET,
    "ytick.color": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.spines.bottom": False,
    "axes.edgecolor": FAINT,
}


def describe_figure(portfolio: Portfolio, lang: str) -> Figure:
    """Return the portfolio by ageing: accounts on the left, money on the right; `lang` is "en" or "es"."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    described = describe(portfolio)
    ageing = described.ageing
    names = [word(name, lang) for name in ageing["bucket"]]
    divisor, unit = _scale(float(ageing["balance"].max()))
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(9.5, 3.9), layout="constrained")
        left, right = figure.subplots(1, 2, sharey=True)
        left.barh(names, ageing["accounts"], color=QUIET, height=0.62)
        _label(
            left,
            [
                _with_share(n, s, lang)
                for n, s in zip(ageing["accounts"], ageing["share_of_accounts"], strict=True)
            ],
            ageing["accounts"],
        )
        left.set_title(word("accounts", lang), loc="left", color=QUIET, fontsize=10)
        overdue, balance = ageing["overdue"] / divisor, ageing["balance"] / divisor
        right.barh(names, overdue, color=PAST_DUE, height=0.62, label=word("overdue", lang))
        right.barh(
            names,
            balance - overdue,
            left=overdue,
            color=NOT_YET_DUE,
            height=0.62,
            label=word("not_yet_due", lang),
        )
        _label(right, [percent(share, lang) for share in ageing["share_of_balance"]], balance)
        money = word(unit, lang).format(currency=described.currency)
        right.set_title(f"{word('balance', lang)} ({money})", loc="left", color=QUIET, fontsize=10)
        right.legend(frameon=False, loc="lower right", fontsize=9)
        left.invert_yaxis()
        _tidy(left, right, lang)
        figure.suptitle(word("title", lang), x=0.01, ha="left", fontsize=13, fontweight="bold")
    return figure


def _scale(largest: float) -> tuple[float, str]:
    """Return by what amounts are divided, and how that is called."""
    return next((divisor, name) for least, divisor, name in SCALES if largest >= least)


def _with_share(accounts: int, share: float, lang: str) -> str:
    return f"{count(accounts, lang)}  ({percent(share, lang)})"


def _label(axes: Axes, texts: list[str], ends: Any) -> None:
    """Write beside each bar what it amounts to."""
    for row, (text, end) in enumerate(zip(texts, ends, strict=True)):
        axes.annotate(text, (end, row), (5, 0), textcoords="offset points", va="center", fontsize=9)


def _tidy(left: Axes, right: Axes, lang: str) -> None:
    """Leave room for the labels, and no more lines than are needed."""
    for axes in (left, right):
        axes.set_xlim(0, axes.get_xlim()[1] * 1.28)
        axes.tick_params(length=0)
        axes.xaxis.set_major_formatter(lambda value, _: count(value, lang))
        axes.locator_params(axis="x", nbins=5)
