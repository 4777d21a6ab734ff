"""The plot of a measure over time, with a line for each group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from analysis.display.palette import BLACK, BLUE, GREY, SPEAKERS
from analysis.plots.style import axes, empty, label, quiet_grid, styled, titled, write
from analysis.schema import needs, records

if TYPE_CHECKING:
    from matplotlib.axes import Axes

NAMED = 14  # periods that have room for their names


@styled
def plot_over_time(
    series: pd.DataFrame,
    *,
    by: str | None = None,
    value: str | None = None,
    most: int = 8,
    percent: bool = False,
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
    percent : bool
        The measure is a share of 1 and is written in per cent.
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
    ax.set_ylabel({"n": "articles", "total": "total", "mean": "mean and 95% interval"}[value])
    if percent:
        ax.yaxis.set_major_formatter(lambda share, _: f"{100 * share:.0f}%")
    _label_dates(ax, series["period"].drop_duplicates().sort_values())
    notes = _how_many(ax, series, by) if value == "mean" else []
    if len(groups) > most:
        notes.append(f"{len(groups) - most:,} smaller groups not shown")
    ax.set_xlabel("; ".join(notes))
    quiet_grid(ax, "y")
    return titled(ax, title)


def _largest_first(series: pd.DataFrame, by: str | None) -> list[object]:
    """The groups, those with the most articles first; without groups one None."""
    if by is None:
        return [None]
    return list(series.groupby(by, sort=False)["n"].sum().sort_values(ascending=False, kind="stable").index)


def _draw_line(ax: Axes, line: pd.DataFrame, value: str, colour: str) -> tuple[float, pd.Timestamp] | None:
    """A line over time with its interval; where it ends, if it has any value."""
    y = line[value].astype("Float64").to_numpy(dtype=float, na_value=np.nan)
    if value == "mean":
        ax.fill_between(line["period"], line["low"], line["high"], color=colour, alpha=0.15, lw=0)
        alone = line["low"].notna() & line["low"].shift().isna() & line["low"].shift(-1).isna()  # no band shows these
        ax.vlines(line["period"][alone], line["low"][alone], line["high"][alone], color=colour, alpha=0.15, lw=6)
    ax.plot(line["period"], y, "-o", color=colour, ms=4, lw=1.6)
    if value == "mean":
        few = line["low"].isna()
        ax.plot(line["period"][few], y[few], "o", color=colour, ms=5, markerfacecolor="white", zorder=3)
    known = np.flatnonzero(np.isfinite(y))
    return (float(y[known[-1]]), line["period"].iloc[known[-1]]) if len(known) else None


def _label_dates(ax: Axes, periods: pd.Series) -> None:
    """A few periods by their names, such as quarters, weeks and days by their dates; of many only some."""
    import matplotlib.dates as dates

    days = (periods.iloc[-1] - periods.iloc[0]).days / (len(periods) - 1) if len(periods) > 1 else 0
    code = "Y" if days > 300 else "Q" if days > 80 else "M" if days > 27 else "D"
    if len(periods) <= NAMED:
        ax.set_xticks(dates.date2num(periods.to_numpy()), [_period_name(pd.Period(period, code)) for period in periods])
        return
    locator = dates.AutoDateLocator(minticks=3, maxticks=8)
    ax.xaxis.set_major_locator(locator)
    beside = ["", "%Y", "%B %Y", *["%d %B %Y"] * 3]  # what all dates share, at the end of the axis
    ax.xaxis.set_major_formatter(dates.ConciseDateFormatter(locator, offset_formats=beside))


def _period_name(period: pd.Period) -> str:
    """A year, a quarter, a month or a day on two lines.

    >>> [_period_name(pd.Period("2016-05-01", code)) for code in "YQMD"]
    ['2016', 'Apr–Jun\\n2016', 'May\\n2016', '1 May\\n2016']
    """
    first, last = period.start_time, period.end_time
    if first.date() == last.date():
        return f"{first.day} {first:%b}\n{first:%Y}"
    if (first.month, last.month) == (1, 12):
        return f"{first:%Y}"
    return f"{first:%b}{f'–{last:%b}' if last.month != first.month else ''}\n{first:%Y}"


class _Period(NamedTuple):
    period: pd.Timestamp
    n: int


def _how_many(ax: Axes, series: pd.DataFrame, by: str | None) -> list[str]:
    """The number of articles below each point of a single line, if there is room; notes that explain the signs."""
    notes = ["○ fewer than five articles: no interval"] if series["low"].isna().any() else []
    if by is None and len(series) <= 24:
        foot = ("data", "axes fraction")
        low, high = ax.get_ylim()
        ax.set_ylim(low - 0.07 * (high - low), high)  # room for the figures
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
