"""What every plot shares: a figure of the right size, quiet axes, safe labels that are never cut off."""

from __future__ import annotations

import functools
import textwrap
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, TypeVar

import numpy as np
import pandas as pd

from analysis.display.figures import NOTHING
from analysis.display.narrow import balanced
from analysis.display.palette import GREY, INK, KINDS, PALE
from analysis.display.safe_text import plot_text
from analysis.english.vocab import read_once

if TYPE_CHECKING:
    from matplotlib.axes import Axes

P = ParamSpec("P")
R = TypeVar("R")
Coords = str | tuple[str, str]
RIGHT_EDGE: Coords = ("axes fraction", "data")  # x is 1 at the right edge, y a row
PER_CENT = ["start", "25%", "50%", "75%", "end"]  # names of five places in an article
WIDTH = 8.0  # inches
STYLE: dict[Any, object] = {  # matplotlib types the names of its settings one by one
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


def axes(ax: Axes | None, height: float, width: float = WIDTH) -> Axes:
    """The caller's axes, or those of a new figure of this size in inches, laid out so that nothing is cut off."""
    if ax is not None:
        return ax
    import matplotlib.pyplot as plt

    return plt.subplots(figsize=(width, height), layout="constrained")[1]


def rows_height(n: int, per_row: float = 0.34, extra: float = 1.3) -> float:
    """Inches for n labelled rows."""
    return max(extra + per_row * n, 1.7)


def empty(ax: Axes | None, note: str) -> Axes:
    """Axes with nothing but a quiet note on why; a notebook shows the note in place of the picture."""
    ax = axes(ax, 1.9)
    ax.set_gid(NOTHING)
    ax.set_axis_off()
    ax.text(0.5, 0.5, note, transform=ax.transAxes, ha="center", va="center", color=GREY)
    return ax


def titled(ax: Axes, text: str | None) -> Axes:
    """The axes with the finding as a title, on at most three lines as wide as the figure."""
    if text:
        sheet = ax.figure.get_figure(root=True)
        width = max(int(sheet.get_figwidth() * 9), 20)
        shown = "\n".join(balanced(plot_text(text, _glyphs()), width, 3))
        if sheet.get_layout_engine() is not None and len(sheet.axes) == 1:
            sheet.suptitle(shown, x=0.012, ha="left", fontsize=12.5, fontweight="bold")
        else:
            ax.set_title(shown)
    return ax


@read_once
def _glyphs() -> frozenset[int]:
    from matplotlib import font_manager

    return frozenset(font_manager.get_font(font_manager.findfont("DejaVu Sans")).get_charmap())


def label(text: object, width: int = 30, lines: int = 2) -> str:
    """A name as a label: on at most two lines, what the font cannot show replaced.

    >>> label("Ann\\nLee")
    'Ann Lee'
    """
    plain = plot_text(str(text), _glyphs())
    if lines == 1:
        return plain if len(plain) <= width else plain[: width - 1] + "…"
    return "\n".join(textwrap.wrap(plain, width, max_lines=lines, placeholder=" …")) or "(no name)"


def write(
    ax: Axes,
    text: str,
    at: tuple[float | pd.Timestamp, float],
    shift: tuple[float, float],
    coords: Coords = "data",
    *,
    ha: Literal["left", "center", "right"] = "left",
    va: Literal["baseline", "center"] = "baseline",
    color: str = INK,
    fontsize: float = 9,
    bold: bool = False,
    clip: bool | None = None,
) -> None:
    """A small text, `shift` points away from a place."""
    ax.annotate(
        text, at, shift, xycoords=coords, textcoords="offset points", annotation_clip=clip, ha=ha, va=va, color=color,
        fontsize=fontsize, fontweight="bold" if bold else "normal",
    )  # fmt: skip


def write_at_edge(ax: Axes, text: str, y: float, shift: float = 6, *, color: str = INK, fontsize: float = 9) -> None:
    """A small text just outside the right edge, at the height of y."""
    write(ax, text, (1, y), (shift, 0), RIGHT_EDGE, va="center", color=color, fontsize=fontsize, clip=False)


def dot(ax: Axes, x: float, y: float, colour: str, *, full: bool = True, size: float = 8) -> None:
    """A round mark, full or hollow."""
    face = colour if full else "white"
    ax.plot(x, y, "o", ms=size, color=colour, markerfacecolor=face, markeredgewidth=1.6)


def name_rows(ax: Axes, names: Sequence[object]) -> None:
    """Names down the side, the first at the top."""
    ax.set_yticks(range(len(names)), [label(name) for name in names])
    ax.tick_params(axis="y", length=0)
    ax.spines["left"].set_visible(False)
    ax.set_ylim(len(names) - 0.4, -0.6)


def colour_names(ax: Axes, colours: Iterable[str]) -> None:
    """The names of the rows in these colours."""
    for tick, colour in zip(ax.get_yticklabels(), colours, strict=True):
        tick.set_color(colour)


def key_of_kinds(ax: Axes, kinds: Iterable[str]) -> None:
    """The colours of the kinds of actors that occur, in words, above the right end."""
    left, occurring = 0.0, set(kinds)
    for kind in [kind for kind in reversed(KINDS) if kind in occurring]:
        write(ax, kind, (1, 1), (left, 4), "axes fraction", ha="right", color=KINDS[kind], bold=True)
        left -= 6.5 * len(kind) + 10


def matrix(ax: Axes | None, table: pd.DataFrame) -> Axes:
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
    columns = [label(name, 24, lines=1) for name in table.columns]
    ax.set_xticks(range(len(columns)), columns, rotation=40, ha="left", rotation_mode="anchor")
    ax.xaxis.tick_top()
    ax.tick_params(axis="x", length=0)
    ax.spines["bottom"].set_visible(False)
    _lines_between_cells(ax, *table.shape)
    return ax


def _lines_between_cells(ax: Axes, rows: int, columns: int) -> None:
    ax.set_xticks(np.arange(columns + 1) - 0.5, minor=True)
    ax.set_yticks(np.arange(rows + 1) - 0.5, minor=True)
    ax.grid(which="minor", color="white", lw=2)
    ax.tick_params(which="minor", length=0)


def whole_numbers(ax: Axes, axis: Literal["x", "y"]) -> None:
    """Ticks at whole numbers only."""
    ax.locator_params(axis=axis, integer=True)


def quiet_grid(ax: Axes, axis: Literal["x", "y"] = "x") -> None:
    ax.grid(axis=axis, color=PALE, linewidth=0.8)
    ax.tick_params(axis=axis, length=0)


def left_out(n: int, noun: str) -> str:
    """A note on rows that are not drawn.

    >>> left_out(3, "more actors"), left_out(0, "more actors")
    ('(3 more actors not shown)', '')
    """
    return f"({n:,} {noun} not shown)" if n > 0 else ""
