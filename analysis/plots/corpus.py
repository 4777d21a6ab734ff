"""Plots of many articles: groups compared, measures over time, who speaks in which.

They follow the same rules as those of one article in `analysis.plots`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.display.palette import BLACK, BLUE, GREY, SPEAKERS
from analysis.display.prose import figure
from analysis.plots.style import axes, empty, label, matrix, name_rows, quiet_grid, rows_height, styled
from analysis.plots.style import title as _titled
from analysis.schema import SCORES, needs

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
    """Mean and 95 % interval of a measure for each group, sorted, with n.

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
        At most so many groups, those with the most articles.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> from analysis import compare
    >>> frame = pd.DataFrame({"outlet": list("aaaaabbbbb"), "quotes": [1, 2, 3, 4, 5, 5, 6, 7, 8, 9]})
    >>> ax = plot_comparison(compare(frame, "quotes", by="outlet"), title="b quotes more")
    """
    needs(summary, ["n", "mean", "low", "high"], "plot_comparison")
    by = by or summary.columns[1]
    summary, measure = one_measure(summary, measure, "plot_comparison")
    summary = summary.dropna(subset=["mean"]).sort_values("n", kind="stable", ascending=False)
    if summary.empty:
        return empty(axes(ax, 1.9), "no group with a value")
    left_out, summary = len(summary) - most, summary.head(most).sort_values("mean", kind="stable", ascending=False)
    ax = axes(ax, rows_height(len(summary)))
    if reference is not None:
        ax.axvline(reference, color=GREY, lw=1, zorder=0)
    for y, row in enumerate(summary.itertuples()):
        ax.hlines(y, row.low, row.high, color=BLUE, lw=2)
        ax.plot(row.mean, y, "o", color=BLUE, ms=8)
        ax.annotate(figure(row.mean), (row.mean, y), (0, 7), textcoords="offset points", ha="center", fontsize=8.5)
    name_rows(ax, [f"{name} (n = {n:,})" for name, n in zip(summary[by], summary["n"], strict=True)])
    more = f" ({left_out:,} smaller groups not shown)" if left_out > 0 else ""
    ax.set_xlabel(f"{meaning(measure)}\nmean and 95 % interval{more}")
    quiet_grid(ax)
    ax.margins(x=0.06)
    return _titled(ax, title)


@styled
def plot_over_time(
    series: pd.DataFrame,
    *,
    by: str | None = None,
    value: str | None = None,
    most: int = 8,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """A measure, or the number of articles, over time; a period without articles breaks the line.

    A mean of fewer than five articles, too few for an interval, is drawn hollow; of a single line each point has its n.

    Parameters
    ----------
    series : frame
        What `over_time` returns.
    by : str, optional
        The group column, one line for each group, named at its end.
    value : str, optional
        "mean" (with its interval), "n" or "total"; by default the mean where there is one.
    most : int
        At most so many groups, those with the most articles; the first four in colour.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> from analysis import over_time
    >>> frame = pd.DataFrame({"date": ["2024-01-05", "2024-03-01"], "quotes": [2, 6]})
    >>> ax = plot_over_time(over_time(frame, "quotes"))
    """
    needs(series, ["period", "n", "mean"], "plot_over_time")
    if value is None:
        value = "mean" if series["mean"].notna().any() else "n"
    by = by or (series.columns[0] if series.columns[0] != "period" else None)
    if series.empty:
        return empty(axes(ax, 1.9), "no dates")
    ax = axes(ax, 3.6)
    colours = [BLACK if by is None else BLUE, *SPEAKERS[1:4]]
    groups = (
        list(series.groupby(by, sort=False)["n"].sum().sort_values(ascending=False, kind="stable").index)
        if by
        else [None]
    )
    ends = []
    for i, group in enumerate(groups[:most]):
        part = series[series[by] == group] if by else series
        colour = colours[i] if i < len(colours) else GREY
        y = part[value].astype("Float64").to_numpy(dtype=float, na_value=np.nan)
        if value == "mean":
            ax.fill_between(part["period"], part["low"], part["high"], color=colour, alpha=0.15, lw=0)
        ax.plot(part["period"], y, "-o", color=colour, ms=4, lw=1.6)
        if value == "mean":
            few = part["low"].isna()
            ax.plot(part["period"][few], y[few], "o", color=colour, ms=5, markerfacecolor="white", zorder=3)
        if by and np.isfinite(y).any():
            last = np.flatnonzero(np.isfinite(y))[-1]
            ends.append((y[last], part["period"].iloc[last], str(group), colour))
    ax.set_ylim(bottom=0 if value in ("n", "total") else None)
    _name_lines(ax, ends)
    ax.set_ylabel({"n": "articles", "total": "total", "mean": "mean and 95 % interval"}[value])
    import matplotlib.dates as dates

    locator = dates.AutoDateLocator(minticks=3, maxticks=8)
    ax.xaxis.set_major_locator(locator)
    ax.xaxis.set_major_formatter(dates.ConciseDateFormatter(locator))
    notes = _how_many(ax, series, by) if value == "mean" else []
    if len(groups) > most:
        notes.append(f"{len(groups) - most:,} smaller groups not shown")
    ax.set_xlabel("; ".join(notes))
    quiet_grid(ax, "y")
    return _titled(ax, title)


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
        At most so many names, the most widespread first.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

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
        return empty(axes(ax, 1.9), "nobody to compare")
    shown = table.head(most).set_index(table.columns[0])
    ax = matrix(ax, shown.drop(columns=["articles", "only_in"]))
    left_out = len(table) - len(shown)
    more = f" ({left_out:,} more names not shown)" if left_out > 0 else ""
    ax.set_xlabel(f"{'words' if table.columns[0] == 'speaker' else 'mentions'} in each article{more}")
    return _titled(ax, title)


def _how_many(ax, series: pd.DataFrame, by: str | None) -> list[str]:
    """The number of articles at the foot of a single line's points, if there is room; notes on what is drawn how."""
    notes = ["○ fewer than five articles: no interval"] if series["low"].isna().any() else []
    if by is None and len(series) <= 24:
        for row in series[series["n"] > 0].itertuples():
            ax.annotate(
                f"{row.n:,}",
                (row.period, 0),
                (0, 3),
                xycoords=("data", "axes fraction"),
                ha="center",
                textcoords="offset points",
                fontsize=8,
                color=GREY,
            )
        notes.append("figures at the foot: articles")
    return notes


def _name_lines(ax, ends) -> None:
    """Names at the ends of lines, moved apart where they would overlap."""
    if not ends:
        return
    low, high = ax.get_ylim()
    apart, last = (high - low) / 14, -np.inf
    right = max(end[1] for end in ends)
    for y, _, name, colour in sorted(ends):
        last = max(y, last + apart)
        ax.annotate(
            label(name, 22, lines=1),
            (right, last),
            (8, 0),
            textcoords="offset points",
            va="center",
            color=colour,
            fontweight="bold",
            fontsize=9,
            annotation_clip=False,
        )


def one_measure(frame: pd.DataFrame, measure, plot: str):
    """The rows of the one measure that is plotted, and its name."""
    if "measure" not in frame or frame.empty:
        return frame, measure or ""
    names = list(dict.fromkeys(frame["measure"]))
    if measure is None and len(names) > 1:
        raise ValueError(f"{plot} draws one measure and the table has {len(names)}: name one with measure=...")
    measure = measure or names[0]
    return frame[frame["measure"] == measure], measure


def meaning(measure: str) -> str:
    if measure in SCORES:
        return f"{SCORES[measure][0]}: {SCORES[measure][1]}"
    return measure.replace("_", " ")
