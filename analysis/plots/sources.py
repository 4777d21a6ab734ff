"""Plots of sources: who gets to speak, by type, role or pronoun; and whose words are told with cues that doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from analysis.display.palette import GREY, INK, SPEAKERS
from analysis.display.prose import share
from analysis.plots.over_time import plot_over_time
from analysis.plots.style import (
    axes,
    empty,
    left_out,
    name_rows,
    quiet_grid,
    rows_height,
    styled,
    titled,
    write,
)
from analysis.schema import needs, records

if TYPE_CHECKING:
    from matplotlib.axes import Axes

UNKNOWN_VALUE = "unknown"
CUE_CLASSES = ("doubting", "positive")


class _Share(NamedTuple):
    value: str
    share: float
    low: float
    high: float


@styled
def plot_source_shares(
    shares: pd.DataFrame,
    *,
    by: str | None = None,
    most: int = 12,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Share of each type, role or pronoun with its 95% interval, the largest first; over time, if there are periods.

    Parameters
    ----------
    shares : frame
        What `source_shares` returns; with periods, each value is a line over time, and there can be no groups.
    by : str, optional
        The group column; the first column if it is not `value`.
    most : int
        The most values to draw. Groups have colours of their own while there are enough, then grey.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> from analysis import sources
    >>> from analysis.corpus import source_shares
    >>> found = sources("“It leaks,” said Ann Lahti, an economist. Residents said that it did not.")
    >>> ax = plot_source_shares(source_shares(found, "type"), title="Half of the sources have a name")
    """
    needs(shares, ["value", "n", "share", "low", "high"], "plot_source_shares")
    if "period" in shares:
        return _over_time(shares, most, title, ax)
    by = by or (str(shares.columns[0]) if shares.columns[0] != "value" else None)
    needs(shares, [by] if by else [], "plot_source_shares")
    if most < 1:
        raise ValueError(f"most={most}: there must be one at least")
    shares = shares.assign(value=shares["value"].fillna(UNKNOWN_VALUE)).dropna(subset=["share"])
    if shares.empty:
        return empty(ax, "nobody is quoted or reported")
    values = list(dict.fromkeys(shares["value"]))
    more = left_out(len(values) - most, "more")
    values = values[:most]
    groups = list(dict.fromkeys(shares[by])) if by else [None]
    ax = axes(ax, rows_height(len(values), 0.34 + 0.12 * min(len(groups), len(SPEAKERS))))
    step = 0.7 / len(groups)
    shown = shares[shares["value"].isin(values)]
    for k, group in enumerate(groups):
        colour = SPEAKERS[k] if k < len(SPEAKERS) else GREY
        own = shown[shown[by] == group] if by else shown
        _marks(ax, own, values, (k - (len(groups) - 1) / 2) * step, colour)
        if by:
            n = int(own["n"].iloc[0]) if len(own) else 0
            ax.plot([], [], "o", color=colour, label=f"{group} (n = {n:,})")
    name_rows(ax, values)
    ax.set_xlim(left=0)
    interval = ", with 95% interval" if shown["low"].notna().any() else ""
    ax.xaxis.set_major_formatter("{x:.0f}%")
    ax.set_xlabel(f"share of sources{interval}" + (f" {more}" if more else ""))
    quiet_grid(ax)
    if by:
        ax.legend(loc="lower right", frameon=False, fontsize=9)
    return titled(ax, title)


def _over_time(shares: pd.DataFrame, most: int, title: str | None, ax: Axes | None) -> Axes:
    """A line for each value, in per cent."""
    if shares.columns[0] not in ("period", "value"):
        raise ValueError(f"the shares have groups ({shares.columns[0]}) and periods: plot one group at a time")
    lines = shares.assign(
        period=pd.to_datetime(shares["period"]),
        value=shares["value"].fillna(UNKNOWN_VALUE),
        mean=100 * shares["share"],
        low=100 * shares["low"],
        high=100 * shares["high"],
    )
    largest = lines.groupby("value")["total"].sum().sort_values(ascending=False, kind="stable").index[:most]
    ax = plot_over_time(lines[lines["value"].isin(largest)], by="value", value="mean", most=most, title=title, ax=ax)
    ax.yaxis.set_major_formatter("{x:.0f}%")
    ax.set_ylabel("share of sources, with 95% interval")
    return ax


@styled
def plot_cue_shares(
    shares: pd.DataFrame,
    *,
    cue_class: str = "doubting",
    fewest: int = 10,
    most: int = 12,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Of whom it is said that they claim or admit: the share of cues of a class for each group, with 95% intervals.

    Parameters
    ----------
    shares : frame
        What `cue_shares` returns.
    cue_class : str
        "doubting" or "positive".
    fewest : int
        Groups with fewer cues are left out.
    most : int
        The most groups to draw: those with the most cues, the largest share first.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

    Returns
    -------
    Axes

    Raises
    ------
    ValueError
        For another class of cues.

    Examples
    --------
    >>> from analysis import sources
    >>> from analysis.corpus import cue_shares
    >>> found = sources("“It leaks,” said Ann Lahti, an economist. Residents claimed that it did not.")
    >>> ax = plot_cue_shares(cue_shares(found), fewest=1, title="One of two cues doubts")
    """
    needs(shares, ["value", "cue_class", "cues", "share", "low", "high"], "plot_cue_shares")
    if most < 1:
        raise ValueError(f"most={most}: there must be one at least")
    if cue_class not in CUE_CLASSES:
        raise ValueError(f"cue_class={cue_class!r}: choose {' or '.join(CUE_CLASSES)}")
    own = shares[(shares["cue_class"] == cue_class) & (shares["cues"] >= fewest)]
    own = own.assign(value=own["value"].fillna(UNKNOWN_VALUE))
    if own.empty:
        return empty(ax, f"no group with {fewest} cues" if len(shares) else "no cues")
    notes = [left_out(shares["value"].nunique(dropna=False) - min(len(own), most), "more, with fewer cues,")]
    own = own.sort_values("cues", ascending=False, kind="stable").head(most)
    own = own.sort_values("share", ascending=False, kind="stable")
    values = [f"{value} ({cues:,})" for value, cues in zip(own["value"], own["cues"], strict=True)]
    ax = axes(ax, rows_height(len(own)))
    _marks(ax, own.assign(value=values), values, 0, SPEAKERS[0])
    name_rows(ax, values)
    ax.set_xlim(left=0)
    ax.set_xlabel(
        "\n".join([f"share of {cue_class} cues among all (in brackets), with 95% interval", *filter(None, notes)])
    )
    ax.xaxis.set_major_formatter("{x:.0f}%")
    quiet_grid(ax)
    return titled(ax, title)


def _marks(ax: Axes, shares: pd.DataFrame, values: list[str], shift: float, colour: str) -> None:
    """A dot and its interval for each value of a group."""
    for row in records(shares, _Share):
        y = values.index(row.value) + shift
        ax.hlines(y, 100 * row.low, 100 * row.high, color=colour, lw=2)
        ax.plot(100 * row.share, y, "o", color=colour, ms=7)
        write(ax, share(row.share), (100 * row.share, y), (0, 6), ha="center", fontsize=8, color=INK)
