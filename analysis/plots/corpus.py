"""Plots of many articles: groups compared, measures over time, who speaks in which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from analysis.display.palette import BLACK, BLUE, GREY, SPEAKERS
from analysis.display.prose import figure
from analysis.plots.style import (
    axes,
    empty,
    label,
    left_out,
    matrix,
    name_rows,
    one_measure,
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
    name_rows(ax, [f"{name} (n = {n:,})" for name, n in zip(summary[by], summary["n"], strict=True)])
    ax.set_xlabel(f"{meaning(measure)}\nmean and 95 % interval" + (f" {more}" if more else ""))
    quiet_grid(ax)
    ax.margins(x=0.06)
    return titled(ax, title)


class _Group(NamedTuple):
    mean: float
    low: float
    high: float


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

    A mean of fewer than five articles is drawn hollow: they are too few for an interval. On a single line each point
    has its number of articles.

    Parameters
    ----------
    series : frame
        What `over_time` returns.
    by : str, optional
        The group column, one line for each group, named at its end.
    value : str, optional
        "mean" (with its interval), "n" or "total"; by default the mean where there is one.
    most : int
        The most groups to draw: those with the most articles; the first four are in colour.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

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
        return empty(ax, "no dates")
    ax = axes(ax, 3.6)
    groups = _largest_first(series, by)
    colours = [BLACK if by is None else BLUE, *SPEAKERS[1:4], *[GREY] * len(groups)]
    ends = []
    for group, colour in zip(groups[:most], colours, strict=False):
        line = series[series[by] == group] if by else series
        end = _draw_line(ax, line, value, colour)
        if by and end:
            ends.append(_End(*end, str(group), colour))
    ax.set_ylim(bottom=0 if value in ("n", "total") else None)
    _name_lines(ax, ends)
    ax.set_ylabel({"n": "articles", "total": "total", "mean": "mean and 95 % interval"}[value])
    _label_dates(ax)
    notes = _how_many(ax, series, by) if value == "mean" else []
    if len(groups) > most:
        notes.append(f"{len(groups) - most:,} smaller groups not shown")
    ax.set_xlabel("; ".join(notes))
    quiet_grid(ax, "y")
    return titled(ax, title)


def _largest_first(series: pd.DataFrame, by: str | None) -> list[object]:
    """The groups, those with the most articles first; one that stands for all where there are none."""
    if by is None:
        return [None]
    return list(series.groupby(by, sort=False)["n"].sum().sort_values(ascending=False, kind="stable").index)


def _draw_line(ax: Axes, line: pd.DataFrame, value: str, colour: str) -> tuple[float, pd.Timestamp] | None:
    """A line over time with its interval; where it ends, if it has any value."""
    y = line[value].astype("Float64").to_numpy(dtype=float, na_value=np.nan)
    if value == "mean":
        ax.fill_between(line["period"], line["low"], line["high"], color=colour, alpha=0.15, lw=0)
    ax.plot(line["period"], y, "-o", color=colour, ms=4, lw=1.6)
    if value == "mean":
        few = line["low"].isna()
        ax.plot(line["period"][few], y[few], "o", color=colour, ms=5, markerfacecolor="white", zorder=3)
    known = np.flatnonzero(np.isfinite(y))
    return (float(y[known[-1]]), line["period"].iloc[known[-1]]) if len(known) else None


def _label_dates(ax: Axes) -> None:
    import matplotlib.dates as dates

    locator = dates.AutoDateLocator(minticks=3, maxticks=8)
    ax.xaxis.set_major_locator(locator)
    ax.xaxis.set_major_formatter(dates.ConciseDateFormatter(locator))


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


class _Period(NamedTuple):
    period: pd.Timestamp
    n: int


def _how_many(ax: Axes, series: pd.DataFrame, by: str | None) -> list[str]:
    """The number of articles below each point of a single line, if there is room; notes that explain the signs."""
    notes = ["○ fewer than five articles: no interval"] if series["low"].isna().any() else []
    if by is None and len(series) <= 24:
        foot = ("data", "axes fraction")
        for row in records(series[series["n"] > 0], _Period):
            write(ax, f"{row.n:,}", (row.period, 0), (0, 3), foot, ha="center", fontsize=8, color=GREY)
        notes.append("figures at the foot: articles")
    return notes


class _End(NamedTuple):
    """Where a line ends, with its name."""

    y: float
    period: pd.Timestamp
    name: str
    colour: str


def _name_lines(ax: Axes, ends: Sequence[_End]) -> None:
    """Names at the ends of lines, moved apart where they would overlap."""
    if not ends:
        return
    low, high = ax.get_ylim()
    apart, last = (high - low) / 14, -np.inf
    right = max(end.period for end in ends)
    for end in sorted(ends):
        last = max(end.y, last + apart)
        name = label(end.name, 22, lines=1)
        write(ax, name, (right, last), (8, 0), va="center", color=end.colour, bold=True, clip=False)


def meaning(measure: str) -> str:
    """What a measure is, with its unit."""
    if measure in SCORES:
        return f"{SCORES[measure][0]}: {SCORES[measure][1]}"
    return measure.replace("_", " ")
