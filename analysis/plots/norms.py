"""Plots of articles among the norms: where one stands, or many do.

They follow the same rules as those of one article in `analysis.plots`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.corpus.norms import DEFAULT, PERCENTILES, load_norms
from analysis.display.palette import BLUE, GREY, PALE, SKY, VERMILLION
from analysis.display.prose import figure
from analysis.plots.corpus import meaning, one_measure
from analysis.plots.style import axes, empty, name_rows, only_article, rows_height, styled
from analysis.plots.style import title as _titled
from analysis.schema import SCORES, needs

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
    """The distribution of one measure in a reference corpus, and the article, or the articles, in it.

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
        The norms it was placed among.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

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
        return empty(axes(ax, 1.9), "no value to place")
    table = load_norms(norms)
    norm = table[(table["group"] == placed["group"].iloc[0]) & (table["measure"] == measure)].iloc[0]
    points = norm[["min", *PERCENTILES]].to_numpy(float)
    points = (points + norm[[*PERCENTILES, "max"]].to_numpy(float)) / 2  # the middle of each hundredth
    ax = axes(ax, 3.4)
    low, high = min(points.min(), placed["value"].min()), max(points.max(), placed["value"].max())
    step = (high - low) / 46 or 1.0
    column = np.round((points - low) / step)
    heights = pd.Series(column).groupby(column).cumcount().to_numpy()
    ax.plot(low + column * step, heights + 0.5, "o", color=SKY, ms=7, markeredgecolor="white", mew=0.5)
    top = max(heights.max() + 1, 6)
    ax.set_ylim(0, top * 1.5)
    ax.vlines(norm["p50"], 0, top * 1.14, color=GREY, lw=1)
    aside = placed["value"].median() >= norm["p50"]  # away from the article's line
    ax.annotate(
        f"median {figure(norm['p50'])}",
        (norm["p50"], top * 1.14),
        (-3 if aside else 3, -9),
        color=GREY,
        textcoords="offset points",
        ha="right" if aside else "left",
        fontsize=9,
    )
    _mark_placed(ax, placed, top, (low + high) / 2)
    ax.yaxis.set_visible(False)
    ax.spines["left"].set_visible(False)
    ax.set_xlabel(f"{meaning(measure)}\neach dot: one in a hundred of {norm['n']:,} reference articles")
    return _titled(ax, title)


@styled
def plot_percentiles(
    placed: pd.DataFrame, *, doc_id: str | None = None, title: str | None = None, ax: Axes | None = None,
) -> Axes:  # fmt: skip
    """Where one article stands among the norms in every measure: its percentile, with value and median written.

    The dark band holds the middle half of the reference articles, the pale one the middle four fifths.

    Parameters
    ----------
    placed : frame
        What `place` returns, of the measures to show, in their order.
    doc_id : str, optional
        Which article, when the frame holds several.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

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
        return empty(axes(ax, 1.9), "no value to place")
    ax = axes(ax, rows_height(len(placed), per_row=0.36, extra=1.7))
    ax.axvspan(10, 90, color=PALE, alpha=0.55, lw=0, zorder=0)
    ax.axvspan(25, 75, color=PALE, lw=0, zorder=0)
    ax.axvline(50, color=GREY, lw=1, zorder=0)
    for y, row in enumerate(placed.itertuples()):
        usual = 10 <= row.percentile <= 90
        colour = BLUE if usual else VERMILLION
        ax.plot(row.percentile, y, "o", color=colour, ms=9)
        ax.annotate(
            f"{figure(row.value)}  (median {figure(row.median)})",
            (1, y),
            (8, 0),
            va="center",
            xycoords=("axes fraction", "data"),
            textcoords="offset points",
            fontsize=9,
            color=colour,
            annotation_clip=False,
        )
    name_rows(ax, [_plain(name) for name in placed["measure"]])
    ax.set_xlim(-1, 101)
    ax.set_xticks([0, 10, 25, 50, 75, 90, 100])
    ax.set_xlabel(f"percentile among {placed['n'].max():,} reference articles")
    ax.tick_params(axis="x", length=0)
    return _titled(ax, title)


def _mark_placed(ax, placed: pd.DataFrame, top: float, middle: float) -> None:
    """The article as a line with its value, or the articles as ticks, above the heap of dots."""
    if len(placed) > 1:
        ax.plot(placed["value"], np.full(len(placed), top * 1.25), "|", color=VERMILLION, ms=12, mew=1.5, alpha=0.7)
        ax.annotate(
            f"{len(placed):,} articles",
            (1, top * 1.36),
            xycoords=("axes fraction", "data"),
            ha="right",
            color=VERMILLION,
            fontweight="bold",
        )
        return
    row = placed.iloc[0]
    ax.vlines(row["value"], 0, top * 1.27, color=VERMILLION, lw=2)
    right = row["value"] > middle
    text = f"this article: {figure(row['value'])}, percentile {row['percentile']:.0f}"
    ax.annotate(
        text,
        (row["value"], top * 1.28),
        (4 if right else -4, 2),
        textcoords="offset points",
        ha="right" if right else "left",
        color=VERMILLION,
        fontweight="bold",
    )


def _plain(measure: str) -> str:
    return SCORES[measure][0] if measure in SCORES else measure.replace("_", " ")
