"""The plot of how many articles are unusual in how many measures, beside what chance would give."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from analysis.display.palette import BLUE, GREY, INK, VERMILLION
from analysis.display.sentences.outliers import expected
from analysis.plots.style import axes, empty, quiet_grid, styled, titled, whole_numbers, write
from analysis.schema import needs, records

if TYPE_CHECKING:
    from matplotlib.axes import Axes


class _Row(NamedTuple):
    unusual: int
    articles: int
    by_chance: float


@styled
def plot_unusual(counts: pd.DataFrame, *, title: str | None = None, ax: Axes | None = None) -> Axes:
    """Articles by the number of their measures that are unusual (bars), and how many would be by chance (lines).

    Parameters
    ----------
    counts : frame
        What `unusual_counts` returns.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> from analysis.corpus import unusual_counts
    >>> unusual = pd.DataFrame({"doc_id": list("abc"), "measures": 2, "unusual": [0, 0, 2]})
    >>> ax = plot_unusual(unusual_counts(unusual), title="One article is unusual in both measures")
    """
    needs(counts, ["unusual", "articles", "by_chance"], "plot_unusual")
    if counts.empty:
        return empty(ax, "no article to place")
    ax = axes(ax, 3.4)
    highest = max(float(counts["articles"].max()), float(counts["by_chance"].max()))
    for row in records(counts, _Row):
        if row.articles:
            ax.bar(row.unusual, row.articles, width=0.7, color=BLUE, zorder=2)
        ax.hlines(row.by_chance, row.unusual - 0.42, row.unusual + 0.42, color=VERMILLION, lw=2, zorder=3)
        top = max(row.articles, row.by_chance)
        write(ax, f"{row.articles:,}", (row.unusual, top), (0, 15), ha="center", color=BLUE if row.articles else GREY)
        by_chance = expected(row.by_chance).replace("under ", "< ")
        write(ax, by_chance, (row.unusual, top), (0, 4), ha="center", color=VERMILLION, fontsize=8)
    ax.set_ylim(0, 1.18 * highest)
    ax.set_xticks(list(counts["unusual"]))
    ax.tick_params(axis="x", length=0)
    whole_numbers(ax, "y")
    ax.set_ylabel("articles")
    ax.set_xlabel(
        "measures in which an article is unusual; bars: articles found, lines: what chance would give", color=INK
    )
    quiet_grid(ax, "y")
    return titled(ax, title)
