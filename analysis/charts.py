"""Plots of many articles: groups compared, an article among the norms, measures over time, reliability.

They follow the same rules as those of one article in `analysis.plots`.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from .canvas import axes, empty, label, matrix, name_rows, one_article, quiet_grid, rows_height, styled
from .canvas import title as _titled
from .norms import DEFAULT, PERCENTILES, load_norms
from .palette import BLACK, BLUE, GREEN, GREY, PALE, SKY, SPEAKERS, VERMILLION
from .schema import SCORES, needs
from .story import figure


@styled
def plot_comparison(summary, *, by=None, measure=None, reference=None, most=40, title=None, ax=None):
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
    >>> from analysis.compare import compare
    >>> frame = pd.DataFrame({"outlet": list("aaaaabbbbb"), "quotes": [1, 2, 3, 4, 5, 5, 6, 7, 8, 9]})
    >>> ax = plot_comparison(compare(frame, "quotes", by="outlet"), title="b quotes more")
    """
    needs(summary, ["n", "mean", "low", "high"], "plot_comparison")
    by = by or summary.columns[1]
    summary, measure = _one_measure(summary, measure, "plot_comparison")
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
    ax.set_xlabel(f"{_meaning(measure)}\nmean and 95 % interval{more}")
    quiet_grid(ax)
    ax.margins(x=0.06)
    return _titled(ax, title)


@styled
def plot_norms(placed, *, measure=None, doc_id=None, norms=DEFAULT, title=None, ax=None):
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
    >>> from analysis.norms import make_norms, place
    >>> frame = pd.DataFrame({"doc_id": list("abcdef"), "quotes": [0, 1, 1, 2, 3, 9]})
    >>> norms = make_norms(frame)
    >>> ax = plot_norms(place(frame.tail(1), norms), norms=norms, title="More quotations than any other")
    """
    needs(placed, ["doc_id", "measure", "value", "percentile", "group"], "plot_norms")
    placed, measure = _one_measure(placed, measure, "plot_norms")
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
    ax.annotate(f"median {figure(norm['p50'])}", (norm["p50"], top * 1.14), (-3 if aside else 3, -9), color=GREY,
                textcoords="offset points", ha="right" if aside else "left", fontsize=9)
    _mark_placed(ax, placed, top, (low + high) / 2)
    ax.yaxis.set_visible(False)
    ax.spines["left"].set_visible(False)
    ax.set_xlabel(f"{_meaning(measure)}\neach dot: one in a hundred of {norm['n']:,} reference articles")
    return _titled(ax, title)


@styled
def plot_percentiles(placed, *, doc_id=None, title=None, ax=None):
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
    >>> from analysis.norms import make_norms, place
    >>> frame = pd.DataFrame({"doc_id": list("abcdef"), "quotes": [0, 1, 1, 2, 3, 9]})
    >>> ax = plot_percentiles(place(frame.tail(1), make_norms(frame)))
    """
    needs(placed, ["doc_id", "measure", "value", "percentile", "median", "n"], "plot_percentiles")
    placed = one_article(placed, doc_id, "plot_percentiles").dropna(subset=["percentile"])
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
        ax.annotate(f"{figure(row.value)}  (median {figure(row.median)})", (1, y), (8, 0), va="center",
                    xycoords=("axes fraction", "data"), textcoords="offset points", fontsize=9, color=colour,
                    annotation_clip=False)
    name_rows(ax, [_plain(name) for name in placed["measure"]])
    ax.set_xlim(-1, 101)
    ax.set_xticks([0, 10, 25, 50, 75, 90, 100])
    ax.set_xlabel(f"percentile among {placed['n'].max():,} reference articles")
    ax.tick_params(axis="x", length=0)
    return _titled(ax, title)


@styled
def plot_over_time(series, *, by=None, value=None, most=8, title=None, ax=None):
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
    >>> from analysis.compare import over_time
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
    groups = list(series.groupby(by, sort=False)["n"].sum().sort_values(ascending=False, kind="stable").index) if by else [None]
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
    notes = ["○ fewer than five articles: no interval"] if value == "mean" and series["low"].isna().any() else []
    if by is None and value == "mean" and len(series) <= 24:
        for row in series[series["n"] > 0].itertuples():
            ax.annotate(f"{row.n:,}", (row.period, 0), (0, 3), xycoords=("data", "axes fraction"), ha="center",
                        textcoords="offset points", fontsize=8, color=GREY)
        notes.append("figures at the foot: articles")
    if len(groups) > most:
        notes.append(f"{len(groups) - most:,} smaller groups not shown")
    ax.set_xlabel("; ".join(notes))
    quiet_grid(ax, "y")
    return _titled(ax, title)


@styled
def plot_reliability(scores, *, title=None, ax=None):
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
    >>> from analysis.validate import agreement
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
    counts = {}
    for row in scores.itertuples():
        colour, shift, marker = kinds[row.measure]
        y = labels.index(row.label) + shift
        ax.hlines(y, row.low, row.high, color=colour, lw=1.8)
        ax.plot(row.value, y, marker, color=colour, ms=6.5)
        counts[row.label] = max(row.n, counts.get(row.label, 0))
        name = {"f1": "F1 "}.get(row.measure, f"{row.measure} ") if row.label == labels[0] else ""
        right = row.value if pd.isna(row.high) else row.high
        ax.annotate(f"{name}{row.value:.2f}", (right, y), (6, 0), textcoords="offset points", va="center",
                    color=colour, fontsize=8.5)
    name_rows(ax, [f"{name} (n = {counts[name]:,})" for name in labels])
    ax.set_xlim(0, 1.18)
    ax.set_xticks([0, 0.25, 0.5, 0.75, 1])
    ax.set_xlabel("against the coders, with 95 % interval")
    quiet_grid(ax)
    return _titled(ax, title)


@styled
def plot_calibration(table, *, title=None, ax=None):
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
    >>> from analysis.calibration import calibration
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
        ax.plot(row.confidence, y, "D", color=VERMILLION if outside else GREY, ms=7, markerfacecolor="none", mew=1.6,
                clip_on=False)
        ax.annotate(f"{row.right:.2f}", (1, y), (9, 0), xycoords=("axes fraction", "data"), va="center", color=BLUE,
                    textcoords="offset points", fontsize=9, annotation_clip=False)
    name_rows(ax, [f"{name} (n = {n:,})" for name, n in zip(table["group"], table["n"], strict=True)])
    lowest = table[["low", "right", "confidence"]].min().min()
    ax.set_xlim(min(np.floor(10 * lowest) / 10, 0.8), 1)
    ax.set_xlabel("share of attributions that are right\n"
                  "● observed, with 95 % interval   ◇ expected (red where outside the interval)")
    quiet_grid(ax)
    return _titled(ax, title)


@styled
def plot_side_by_side(table, *, most=20, title=None, ax=None):
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
    >>> from analysis.events import side_by_side
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


def _mark_placed(ax, placed: pd.DataFrame, top: float, middle: float) -> None:
    """The article as a line with its value, or the articles as ticks, above the heap of dots."""
    if len(placed) > 1:
        ax.plot(placed["value"], np.full(len(placed), top * 1.25), "|", color=VERMILLION, ms=12, mew=1.5, alpha=0.7)
        ax.annotate(f"{len(placed):,} articles", (1, top * 1.36), xycoords=("axes fraction", "data"), ha="right",
                    color=VERMILLION, fontweight="bold")
        return
    row = placed.iloc[0]
    ax.vlines(row["value"], 0, top * 1.27, color=VERMILLION, lw=2)
    right = row["value"] > middle
    text = f"this article: {figure(row['value'])}, percentile {row['percentile']:.0f}"
    ax.annotate(text, (row["value"], top * 1.28), (4 if right else -4, 2), textcoords="offset points",
                ha="right" if right else "left", color=VERMILLION, fontweight="bold")


def _one_measure(frame: pd.DataFrame, measure, plot: str):
    """The rows of the one measure that is plotted, and its name."""
    if "measure" not in frame or frame.empty:
        return frame, measure or ""
    names = list(dict.fromkeys(frame["measure"]))
    if measure is None and len(names) > 1:
        raise ValueError(f"{plot} draws one measure and the table has {len(names)}: name one with measure=...")
    measure = measure or names[0]
    return frame[frame["measure"] == measure], measure


def _name_lines(ax, ends) -> None:
    """Names at the ends of lines, moved apart where they would overlap."""
    if not ends:
        return
    low, high = ax.get_ylim()
    apart, last = (high - low) / 14, -np.inf
    right = max(end[1] for end in ends)
    for y, _, name, colour in sorted(ends):
        last = max(y, last + apart)
        ax.annotate(label(name, 22, lines=1), (right, last), (8, 0), textcoords="offset points", va="center",
                    color=colour, fontweight="bold", fontsize=9, annotation_clip=False)


def _plain(measure: str) -> str:
    return SCORES[measure][0] if measure in SCORES else measure.replace("_", " ")


def _meaning(measure: str) -> str:
    if measure in SCORES:
        return f"{SCORES[measure][0]}: {SCORES[measure][1]}"
    return measure.replace("_", " ")
