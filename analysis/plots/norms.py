"""Plots of articles among the norms: where one article lies, or where many lie."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from analysis.corpus.norms import DEFAULT, PERCENTILES, load_norms
from analysis.display.palette import BLUE, GREY, PALE, SKY, VERMILLION
from analysis.display.sentences.norms import in_unit, plain
from analysis.plots.corpus import meaning
from analysis.plots.rows import one_measure, only_article
from analysis.plots.style import (
    RIGHT_EDGE,
    axes,
    empty,
    name_rows,
    rows_height,
    styled,
    titled,
    write,
    write_at_edge,
)
from analysis.schema import SCORES, needs, records

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@styled
def plot_norms(
    placed: pd.DataFrame,
    *,
    measure: str | None = None,
    doc_id: str | None = None,
    norms: str | Path | pd.DataFrame = DEFAULT,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """The distribution of one measure in a reference corpus, with the article or the articles in it.

    Each dot is a hundredth of the reference articles.

    Parameters
    ----------
    placed : frame
        What `place` returns.
    measure : str, optional
        Which measure, when the table holds several.
    doc_id : str, optional
        Draw this article alone.
    norms : str, path or frame
        The norms that the articles were compared with.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> from analysis import make_norms, place
    >>> frame = pd.DataFrame({"doc_id": list("abcdef"), "quotes": [0, 1, 1, 2, 3, 9]})
    >>> norms = make_norms(frame)
    >>> ax = plot_norms(place(frame.tail(1), norms), norms=norms, title="More quotations than any other")
    """
    needs(placed, ["doc_id", "measure", "value", "percentile", "group"], "plot_norms")
    placed, measure = one_measure(placed, measure, "plot_norms")
    if doc_id is not None:
        placed = placed[placed["doc_id"] == doc_id]
    placed = placed.dropna(subset=["value"])
    if placed.empty:
        return empty(ax, "there is no value to rank")
    table = load_norms(norms)
    norm = table[(table["group"] == placed["group"].iloc[0]) & (table["measure"] == measure)].iloc[0]
    points = norm[["min", *PERCENTILES]].to_numpy(float)
    points = (points + norm[[*PERCENTILES, "max"]].to_numpy(float)) / 2  # the middle of each hundredth
    ax = axes(ax, 3.4)
    low, high = min(points.min(), placed["value"].min()), max(points.max(), placed["value"].max())
    top = max(_heap(ax, points, low, high), 6)
    ax.set_ylim(0, top * 1.62)
    ax.vlines(norm["p50"], 0, top * 1.14, color=GREY, lw=1)
    aside = placed["value"].median() >= norm["p50"]  # away from the article's line
    shift = (-3 if aside else 3, -9)
    median = (norm["p50"], top * 1.14)
    write(ax, f"median {in_unit(measure, norm['p50'])}", median, shift, ha="right" if aside else "left", color=GREY)
    _mark_placed(ax, placed, top, (low + high) / 2)
    ax.set_yticks([])
    ax.spines["left"].set_visible(False)
    about = meaning(measure) if measure in SCORES else plain(measure)
    if in_unit(measure, 0.5) == "50%":
        ax.xaxis.set_major_formatter(lambda value, _: f"{100 * value:.0f}%")
    ax.set_xlabel(f"{about}\neach dot stands for one in a hundred of {norm['n']:,} reference articles")
    return titled(ax, title)


def _heap(ax: Axes, points: np.ndarray, low: float, high: float) -> int:
    """The points as dots in 47 columns; the height of the highest."""
    step = (high - low) / 46 or 1.0
    column = np.round((points - low) / step)
    heights = pd.Series(column).groupby(column).cumcount().to_numpy()
    ax.plot(low + column * step, heights + 0.5, "o", color=SKY, ms=7, markeredgecolor="white", mew=0.5)
    return int(heights.max()) + 1


@styled
def plot_percentiles(
    placed: pd.DataFrame, *, doc_id: str | None = None, title: str | None = None, ax: Axes | None = None,
) -> Axes:  # fmt: skip
    """Where one article lies among the norms in every measure: its percentile, with value and median as figures.

    The dark band holds the middle 50% of the reference articles, the pale one the middle 80%.

    Parameters
    ----------
    placed : frame
        What `place` returns for the measures to show, in their order.
    doc_id : str, optional
        Which article, when the frame holds several.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> from analysis import make_norms, place
    >>> frame = pd.DataFrame({"doc_id": list("abcdef"), "quotes": [0, 1, 1, 2, 3, 9]})
    >>> ax = plot_percentiles(place(frame.tail(1), make_norms(frame)))
    """
    needs(placed, ["doc_id", "measure", "value", "percentile", "median", "n"], "plot_percentiles")
    placed = only_article(placed, doc_id, "plot_percentiles").dropna(subset=["percentile"])
    if placed.empty:
        return empty(ax, "there is no value to rank")
    ax = axes(ax, rows_height(len(placed), per_row=0.42, extra=1.7))
    ax.axvspan(10, 90, color=PALE, alpha=0.55, lw=0, zorder=0)
    ax.axvspan(25, 75, color=PALE, lw=0, zorder=0)
    ax.axvline(50, color=GREY, lw=1, zorder=0)
    for y, row in enumerate(records(placed, _Place)):
        colour = BLUE if 10 <= row.percentile <= 90 else VERMILLION
        ax.plot(row.percentile, y, "o", color=colour, ms=9)
        write_at_edge(
            ax, f"{in_unit(row.measure, row.value)}\n(median {in_unit(row.measure, row.median)})", y, 8, color=colour
        )
    name_rows(ax, [plain(name) for name in placed["measure"]])
    ax.set_xlim(-1, 101)
    ax.set_xticks([10, 25, 50, 75, 90])
    ax.set_xlabel(f"percentile among {placed['n'].max():,} reference articles")
    ax.tick_params(axis="x", length=0)
    return titled(ax, title)


class _Place(NamedTuple):
    measure: str
    value: float
    percentile: float
    median: float


def _mark_placed(ax: Axes, placed: pd.DataFrame, top: float, middle: float) -> None:
    """The article as a line with its value, or the articles as ticks, above the heap of dots."""
    if len(placed) > 1:
        ax.plot(placed["value"], np.full(len(placed), top * 1.25), "|", color=VERMILLION, ms=12, mew=1.5, alpha=0.7)
        articles = f"{len(placed):,} articles"
        write(ax, articles, (1, top * 1.36), (0, 0), RIGHT_EDGE, ha="right", color=VERMILLION, fontsize=10, bold=True)
        return
    row = next(records(placed, _Place))
    ax.vlines(row.value, 0, top * 1.27, color=VERMILLION, lw=2)
    right = row.value > middle
    text = f"this article {in_unit(row.measure, row.value)}\npercentile {row.percentile:.0f}"
    place, shift = (row.value, top * 1.28), (4 if right else -4, 2)
    write(ax, text, place, shift, ha="right" if right else "left", color=VERMILLION, fontsize=10, bold=True)
