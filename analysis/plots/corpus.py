"""Plots of many articles: groups compared, and who speaks in which article."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from analysis.display.palette import BLUE, GREY
from analysis.display.prose import figure
from analysis.plots.rows import one_measure
from analysis.plots.style import (
    axes,
    empty,
    left_out,
    matrix,
    name_rows,
    quiet_grid,
    rows_height,
    styled,
    titled,
    write,
)
from analysis.schema import SCORES, needs, records

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@styled
def plot_comparison(
    summary: pd.DataFrame,
    *,
    by: str | None = None,
    measure: str | None = None,
    reference: float | None = None,
    most: int = 40,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Mean and 95% interval of a measure for each group, sorted, with n.

    Parameters
    ----------
    summary : frame
        What `compare` returns.
    by : str, optional
        The group column; by default the second one.
    measure : str, optional
        Which measure, when the table holds several.
    reference : number, optional
        A value drawn as a line, for instance the mean of all.
    most : int
        The most groups to draw: those with the most articles.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> from analysis import compare
    >>> frame = pd.DataFrame({"outlet": list("aaaaabbbbb"), "quotes": [1, 2, 3, 4, 5, 5, 6, 7, 8, 9]})
    >>> ax = plot_comparison(compare(frame, "quotes", by="outlet"), title="b quotes more")
    """
    from matplotlib.patheffects import withStroke

    needs(summary, ["n", "mean", "low", "high"], "plot_comparison")
    by = by or summary.columns[1]
    summary, measure = one_measure(summary, measure, "plot_comparison")
    summary = summary.dropna(subset=["mean"]).sort_values("n", kind="stable", ascending=False)
    if summary.empty:
        return empty(ax, "no group with a value")
    more = left_out(len(summary) - most, "smaller groups")
    summary = summary.head(most).sort_values("mean", kind="stable", ascending=False)
    ax = axes(ax, rows_height(len(summary)))
    if reference is not None:
        ax.axvline(reference, color=GREY, lw=1, zorder=0)
    for y, row in enumerate(records(summary, _Group)):
        ax.hlines(y, row.low, row.high, color=BLUE, lw=2)
        ax.plot(row.mean, y, "o", color=BLUE, ms=8)
        write(ax, figure(row.mean), (row.mean, y), (0, 7), ha="center", fontsize=8.5)
        ax.texts[-1].set_path_effects([withStroke(linewidth=2.5, foreground="white")])  # the line ends beside it
    name_rows(ax, [f"{name} (n = {n:,})" for name, n in zip(summary[by], summary["n"], strict=True)])
    ax.set_xlabel(f"{meaning(measure)}\nmean and 95% interval" + (f" {more}" if more else ""))
    quiet_grid(ax)
    ax.margins(x=0.06)
    return titled(ax, title)


class _Group(NamedTuple):
    mean: float
    low: float
    high: float


@styled
def plot_side_by_side(
    table: pd.DataFrame, *, most: int = 20, title: str | None = None, ax: Axes | None = None,
) -> Axes:  # fmt: skip
    """Who speaks, or who is named, in which article: names down, articles across, words or mentions in the cells.

    Parameters
    ----------
    table : frame
        What `side_by_side` returns.
    most : int
        The most names to draw, the most widespread first.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> from analysis import side_by_side
    >>> actors = pd.DataFrame({"doc_id": ["a", "b"], "actor": ["Ann Lahti", "Jo Berg"], "mentions": [3, 1]})
    >>> ax = plot_side_by_side(side_by_side(actors), title="Each article names somebody else")
    """
    needs(table, ["articles", "only_in"], "plot_side_by_side")
    if table.empty:
        return empty(ax, "nobody to compare")
    shown = table.head(most).set_index(table.columns[0])
    ax = matrix(ax, shown.drop(columns=["articles", "only_in"]))
    more = left_out(len(table) - len(shown), "more names")
    what = "words" if table.columns[0] == "speaker" else "mentions"
    ax.set_xlabel(f"{what} in each article" + (f" {more}" if more else ""))
    return titled(ax, title)


def meaning(measure: str) -> str:
    """What a measure is, with its unit."""
    if measure in SCORES:
        return f"{SCORES[measure][0]}: {SCORES[measure][1]}"
    return measure.replace("_", " ")
