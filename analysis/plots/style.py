"""What every plot shares: a sheet of the right size, quiet axes, labels that are safe and never cut."""

from __future__ import annotations

import functools
import textwrap
from collections.abc import Callable
from typing import ParamSpec, TypeVar

import numpy as np
import pandas as pd

from analysis.display.palette import GREY, INK, KINDS, PALE

P = ParamSpec("P")
R = TypeVar("R")
WIDTH = 8.0  # inches
STYLE = {
    "font.family": ["DejaVu Sans"],
    "font.size": 10,
    "text.color": INK,
    "text.parse_math": False,  # a name with two dollar signs is no formula
    "axes.edgecolor": GREY,
    "axes.labelcolor": INK,
    "axes.labelsize": 10,
    "axes.titlesize": 12.5,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.titlepad": 12,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "xtick.color": INK,
    "ytick.color": INK,
    "lines.solid_capstyle": "butt",
    "figure.facecolor": "white",
    "axes.facecolor": "white",
}


def styled(plot: Callable[P, R]) -> Callable[P, R]:
    """Draw in the house style, leaving the caller's own settings as they were."""

    @functools.wraps(plot)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        import matplotlib

        with matplotlib.rc_context(STYLE):
            return plot(*args, **kwargs)

    return wrapper


def axes(ax, height: float, width: float = WIDTH):
    """The caller's axes, or those of a new figure of this size in inches, laid out so that nothing is cut."""
    if ax is not None:
        return ax
    import matplotlib.pyplot as plt

    return plt.subplots(figsize=(width, height), layout="constrained")[1]


def rows_height(n: int, per_row: float = 0.34, extra: float = 1.3) -> float:
    """Inches for n labelled rows."""
    return max(extra + per_row * n, 1.7)


def empty(ax, note: str):
    """Axes with nothing but a quiet note."""
    ax.set_axis_off()
    ax.text(0.5, 0.5, note, transform=ax.transAxes, ha="center", va="center", color=GREY)
    return ax


def title(ax, text: str | None):
    """The finding as a title, on at most three lines as wide as the figure."""
    if text:
        width = max(int(ax.figure.get_figwidth() * 9), 20)
        shown = textwrap.fill(_showable(text), width, max_lines=3, placeholder=" …")
        if ax.figure.get_layout_engine() is not None and len(ax.figure.axes) == 1:
            ax.figure.suptitle(shown, x=0.012, ha="left", fontsize=12.5, fontweight="bold")
        else:
            ax.set_title(shown)
    return ax


@functools.lru_cache(maxsize=1)
def _glyphs() -> frozenset[int]:
    from matplotlib import font_manager

    return frozenset(font_manager.get_font(font_manager.findfont("DejaVu Sans")).get_charmap())


def _showable(text) -> str:
    """A text on one line, what the font cannot show replaced."""
    known = _glyphs()
    plain = " ".join(str(text).split())
    return "".join(c if ord(c) in known and c.isprintable() else "\ufffd" for c in plain)


def label(text, width: int = 30, lines: int = 2) -> str:
    """A name as a label: on at most two lines, what the font cannot show replaced.

    >>> label("Ann\\nLee")
    'Ann Lee'
    """
    plain = _showable(text)
    if lines == 1:
        return plain if len(plain) <= width else plain[: width - 1] + "…"
    return "\n".join(textwrap.wrap(plain, width, max_lines=lines, placeholder=" …")) or "(no name)"


def name_rows(ax, names, **kwargs) -> None:
    """Names down the side, the first at the top."""
    ax.set_yticks(range(len(names)), [label(name) for name in names], **kwargs)
    ax.tick_params(axis="y", length=0)
    ax.spines["left"].set_visible(False)
    ax.set_ylim(len(names) - 0.4, -0.6)


def key_of_kinds(ax, kinds) -> None:
    """The colours of the kinds of actors that occur, in words, above the right end."""
    left = 0.0
    for kind in [kind for kind in reversed(KINDS) if kind in set(kinds)]:
        ax.annotate(
            kind,
            (1, 1),
            (left, 4),
            xycoords="axes fraction",
            textcoords="offset points",
            ha="right",
            color=KINDS[kind],
            fontweight="bold",
            fontsize=9,
        )
        left -= 6.5 * len(kind) + 10


def matrix(ax, table: pd.DataFrame):
    """A table of counts: rows down, columns across, darker for more, empty for none."""
    values = table.to_numpy(float)
    room = 0.08 * min(len(str(table.columns[-1])), 24)  # the last label leans out to the right
    ax = axes(ax, rows_height(len(table), extra=2.4), width=max(5.0, 3.2 + 0.5 * table.shape[1] + room))
    ax.imshow(values, cmap="Blues", vmin=0, vmax=max(values.max(), 1) * 1.25, aspect="auto")
    for (y, x), value in np.ndenumerate(values):
        if value:
            dark = value > 0.7 * values.max()
            ax.text(x, y, f"{value:.0f}", ha="center", va="center", color="white" if dark else INK)
    name_rows(ax, list(table.index))
    ax.set_ylim(len(table) - 0.5, -0.5)
    ax.set_xticks(
        range(table.shape[1]),
        [label(name, 24, lines=1) for name in table.columns],
        rotation=40,
        ha="left",
        rotation_mode="anchor",
    )
    ax.xaxis.tick_top()
    ax.tick_params(axis="x", length=0)
    ax.spines["bottom"].set_visible(False)
    ax.set_xticks(np.arange(table.shape[1] + 1) - 0.5, minor=True)
    ax.set_yticks(np.arange(len(table) + 1) - 0.5, minor=True)
    ax.grid(which="minor", color="white", lw=2)
    ax.tick_params(which="minor", length=0)
    return ax


def quiet_grid(ax, axis: str = "x") -> None:
    ax.grid(axis=axis, color=PALE, linewidth=0.8)
    ax.tick_params(axis=axis, length=0)


def only_article(frame: pd.DataFrame, doc_id, plot: str) -> pd.DataFrame:
    """The rows of the one article that is plotted."""
    if doc_id is not None:
        chosen = frame[frame["doc_id"] == doc_id]
        if chosen.empty and len(frame):
            raise ValueError(f"{plot}: no article {doc_id!r} in this frame")
        return chosen
    if "doc_id" in frame and frame["doc_id"].nunique() > 1:
        n = frame["doc_id"].nunique()
        raise ValueError(f"{plot} draws one article and the frame has {n}: name one with doc_id=...")
    return frame


def text_of(article, doc_id, plot: str) -> tuple[str, object]:
    """Text and doc_id of a str, a row or a frame."""
    if isinstance(article, str):
        return article, doc_id
    if isinstance(article, pd.DataFrame):
        rows = only_article(article, doc_id, plot)
        if rows.empty:
            return "", doc_id
        article = rows.iloc[0]
    text = article["text"]
    return (text if isinstance(text, str) else ""), article["doc_id"]
