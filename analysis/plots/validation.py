"""Plots of how far the machine can be trusted: against coders, and against what it said of itself.

They follow the same rules as those of one article in `analysis.plots`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.display.palette import BLUE, GREEN, GREY, VERMILLION
from analysis.plots.style import axes, empty, name_rows, quiet_grid, rows_height, styled
from analysis.plots.style import title as _titled
from analysis.schema import needs

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@styled
def plot_reliability(scores: pd.DataFrame, *, title: str | None = None, ax: Axes | None = None) -> Axes:
    """Precision, recall and F1 of each label with their 95 % intervals, and n.

    Parameters
    ----------
    scores : frame
        The scores of `agreement`: columns label, measure (precision, recall or f1), value, low, high, n.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> from analysis.validation import agreement
    >>> hand = pd.DataFrame({"unit": list("abc"), "tone": ["positive", "negative", "neutral"]})
    >>> ax = plot_reliability(agreement([hand], hand).scores)
    """
    needs(scores, ["label", "measure", "value", "low", "high", "n"], "plot_reliability")
    scores = scores.dropna(subset=["value"])
    if scores.empty:
        return empty(axes(ax, 1.9), "nothing was coded")
    labels = list(dict.fromkeys(scores["label"]))
    ax = axes(ax, rows_height(len(labels), per_row=0.62, extra=1.5))
    kinds = {"precision": (BLUE, -0.2, "o"), "recall": (VERMILLION, 0.0, "s"), "f1": (GREEN, 0.2, "D")}
    counts: dict[str, int] = {}
    for row in scores.itertuples():
        colour, shift, marker = kinds[row.measure]
        y = labels.index(row.label) + shift
        ax.hlines(y, row.low, row.high, color=colour, lw=1.8)
        ax.plot(row.value, y, marker, color=colour, ms=6.5)
        counts[row.label] = max(row.n, counts.get(row.label, 0))
        name = {"f1": "F1 "}.get(row.measure, f"{row.measure} ") if row.label == labels[0] else ""
        right = row.value if pd.isna(row.high) else row.high
        ax.annotate(
            f"{name}{row.value:.2f}",
            (right, y),
            (6, 0),
            textcoords="offset points",
            va="center",
            color=colour,
            fontsize=8.5,
        )
    name_rows(ax, [f"{name} (n = {counts[name]:,})" for name in labels])
    ax.set_xlim(0, 1.18)
    ax.set_xticks([0, 0.25, 0.5, 0.75, 1])
    ax.set_xlabel(
        "against the coders, with 95 % interval"
        + (" (none for fewer than five units)" if scores["low"].isna().any() else "")
    )
    quiet_grid(ax)
    return _titled(ax, title)


@styled
def plot_calibration(table: pd.DataFrame, *, title: str | None = None, ax: Axes | None = None) -> Axes:
    """How often attributions were expected to be right, and how often they were, with the 95 % interval and n.

    Parameters
    ----------
    table : frame
        What `calibration` returns, drawn from top to bottom.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

    Returns
    -------
    Axes
        x is the share of attributions, 0 to 1, as far as there are any.

    Examples
    --------
    >>> from analysis.validation import calibration
    >>> judged = pd.DataFrame({"doc_id": list("abcdef"), "confidence": 0.8, "right": [True] * 5 + [False]})
    >>> ax = plot_calibration(calibration(judged), title="Right as often as expected")
    """
    needs(table, ["group", "n", "confidence", "right", "low", "high"], "plot_calibration")
    if table.empty:
        return empty(axes(ax, 1.9), "no attribution was judged")
    ax = axes(ax, rows_height(len(table), extra=1.6))
    for y, row in enumerate(table.itertuples()):
        outside = row.confidence < row.low or row.confidence > row.high
        ax.hlines(y, row.low, row.high, color=BLUE, lw=2)
        ax.plot(row.right, y, "o", color=BLUE, ms=8, clip_on=False)
        ax.plot(
            row.confidence,
            y,
            "D",
            color=VERMILLION if outside else GREY,
            ms=7,
            markerfacecolor="none",
            mew=1.6,
            clip_on=False,
        )
        ax.annotate(
            f"{row.right:.2f}",
            (1, y),
            (9, 0),
            xycoords=("axes fraction", "data"),
            va="center",
            color=BLUE,
            textcoords="offset points",
            fontsize=9,
            annotation_clip=False,
        )
    name_rows(ax, [f"{name} (n = {n:,})" for name, n in zip(table["group"], table["n"], strict=True)])
    lowest = table[["low", "right", "confidence"]].min().min()
    left = min(np.floor(10 * lowest) / 10, 0.8)
    ax.set_xlim(left - 0.02 * (1 - left), 1)  # a mark on the edge leaves the label beside it alone
    ax.set_xlabel(
        "share of attributions that are right\n"
        "● observed, with 95 % interval   ◇ expected (red where outside the interval)"
    )
    quiet_grid(ax)
    return _titled(ax, title)
