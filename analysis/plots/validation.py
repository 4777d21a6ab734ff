"""Plots of how far the machine can be trusted: against coders, and against its own confidence."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from analysis.display.palette import BLUE, GREEN, GREY, VERMILLION
from analysis.display.prose import share
from analysis.plots.style import axes, empty, name_rows, quiet_grid, rows_height, styled, titled, write, write_at_edge
from analysis.schema import TEXT, needs, records
from analysis.validation.design_based import FEWEST

if TYPE_CHECKING:
    from matplotlib.axes import Axes


class _Look(NamedTuple):
    """How a measure is drawn."""

    name: str
    colour: str
    shift: float  # rows
    marker: str


_MEASURES = {
    "precision": _Look("precision", BLUE, -0.2, "o"),
    "recall": _Look("recall", VERMILLION, 0.0, "s"),
    "f1": _Look("F1", GREEN, 0.2, "D"),
}


class _Score(NamedTuple):
    label: str
    measure: str
    value: float
    low: float
    high: float


@styled
def plot_reliability(scores: pd.DataFrame, *, title: str | None = None, ax: Axes | None = None) -> Axes:
    """Precision, recall and F1 of each label with their 95% intervals, and n.

    Parameters
    ----------
    scores : frame
        The scores of `agreement`: columns label, measure (precision, recall or f1), value, low, high, n.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

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
    strange = [measure for measure in scores["measure"] if measure not in _MEASURES]
    if strange:
        raise ValueError(f"measure {strange[0]!r} is none of {', '.join(_MEASURES)}: draw the scores of agreement")
    if scores.empty:
        return empty(ax, "nothing was coded")
    labels = list(dict.fromkeys(scores["label"]))
    ax = axes(ax, rows_height(len(labels), per_row=0.62, extra=1.5))
    for row in records(scores, _Score):
        look = _MEASURES[row.measure]
        y = labels.index(row.label) + look.shift
        ax.hlines(y, row.low, row.high, color=look.colour, lw=1.8)
        ax.plot(row.value, y, look.marker, color=look.colour, ms=6.5)
        name = f"{look.name} " if row.label == labels[0] else ""
        right = row.value if pd.isna(row.high) else row.high
        write(ax, f"{name}{row.value:.2f}", (right, y), (6, 0), va="center", color=look.colour, fontsize=8.5)
    counts = scores.groupby("label")["n"].max()
    name_rows(ax, [f"{name} (n = {counts[name]:,})" for name in labels])
    ax.set_xlim(0, 1.18)
    ax.set_xticks([0, 0.25, 0.5, 0.75, 1])
    none = " (none for fewer than five units)" if scores["low"].isna().any() else ""
    ax.set_xlabel(f"against the coders, with 95% interval{none}")
    quiet_grid(ax)
    return titled(ax, title)


class _Group(NamedTuple):
    group: str
    n: int
    confidence: float
    right: float
    low: float
    high: float


@styled
def plot_calibration(table: pd.DataFrame, *, title: str | None = None, ax: Axes | None = None) -> Axes:
    """How often attributions were expected to be right, and how often they were right, with the 95% interval and n.

    Parameters
    ----------
    table : frame
        What `calibration` returns, drawn from top to bottom.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

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
        return empty(ax, "no attribution was judged")
    ax = axes(ax, rows_height(len(table), extra=1.6))
    groups = list(records(table, _Group))
    for y, row in enumerate(groups):
        outside = row.confidence < row.low or row.confidence > row.high
        expected = VERMILLION if outside else GREY
        ax.hlines(y, row.low, row.high, color=BLUE, lw=2)
        ax.plot(row.right, y, "o", color=BLUE, ms=8, clip_on=False)
        ax.plot(row.confidence, y, "D", color=expected, ms=7, markerfacecolor="none", mew=1.6, clip_on=False)
        write_at_edge(ax, share(row.right), y, 9, color=BLUE)
    name_rows(ax, [f"{row.group} (n = {row.n:,})" for row in groups])
    lowest = table[["low", "right", "confidence"]].min().min()
    left = min(np.floor(10 * lowest) / 10, 0.8)
    ax.xaxis.set_major_formatter(lambda value, _: f"{100 * value:.0f}%")
    ax.set_xlim(left - 0.02 * (1 - left), 1)  # a mark on the edge leaves the label beside it alone
    ax.set_xlabel(
        "share of attributions that are right\n"
        "● observed, with 95% interval   ◇ expected (red where outside the interval)"
    )
    quiet_grid(ax)
    return titled(ax, title)


class _Estimate(NamedTuple):
    name: str
    naive: float
    naive_low: float
    naive_high: float
    corrected: float
    low: float
    high: float
    coded: int


@styled
def plot_corrected(estimates: pd.DataFrame, *, title: str | None = None, ax: Axes | None = None) -> Axes:
    """Figures corrected by what people coded, with their 95% interval, beside what the machine alone would say.

    Parameters
    ----------
    estimates : frame
        Rows of what `corrected` returns, drawn from top to bottom; take those that are of one scale, such as shares.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

    Returns
    -------
    Axes
        Where differences, trends, or means on both sides of it are drawn, a line marks 0.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> from analysis import schema
    >>> row = ("tone", "share", "positive", "all", 900, 120, 0.4, 0.38, 0.42, 0.33, 0.28, 0.38, 340)
    >>> ax = plot_corrected(schema.frame("estimates", [row]), title="A third are positive", ax=Figure().subplots())
    """
    needs(estimates, ["what", "value", "group", *_Estimate._fields[1:]], "plot_corrected")
    rows = list(records(estimates.assign(name=_row_names(estimates)).dropna(subset=["naive"]), _Estimate))
    if not rows:
        return empty(ax, "nothing was coded")
    scale = _scale(estimates)
    rows = [row._replace(**{name: scale.by * getattr(row, name) for name in _FIGURES}) for row in rows]
    ax = axes(ax, rows_height(len(rows), per_row=0.44, extra=1.7))
    largest = max(abs(figure) for row in rows for figure in (row.naive, row.corrected) if pd.notna(figure))
    digits = 1 if scale.unit and largest >= 1 else _digits(largest)
    for y, row in enumerate(rows):
        ax.hlines(y - 0.16, row.naive_low, row.naive_high, color=GREY, lw=1.2)
        ax.plot(row.naive, y - 0.16, "D", color=GREY, ms=6, markerfacecolor="none", mew=1.6)
        if pd.notna(row.corrected):
            ax.hlines(y + 0.12, row.low, row.high, color=BLUE, lw=2)
            ax.plot(row.corrected, y + 0.12, "o", color=BLUE, ms=8)
        write_at_edge(ax, _written(row.corrected, digits, row.coded, scale.sign), y, 9, color=BLUE)
    name_rows(ax, [row.name for row in rows])
    ends = estimates[["naive_low", "low", "naive_high", "high"]]
    if not estimates["what"].isin(["share", "mean"]).all() or ends.min().min() < 0 < ends.max().max():
        ax.axvline(0, color=GREY, lw=1)
    if scale.sign:
        ax.xaxis.set_major_formatter("{x:.0f}%")
    elif not digits:
        ax.xaxis.set_major_formatter("{x:,.0f}")
    key = "● corrected, with 95% interval   ◇ the machine alone, with the interval that takes it for right"
    ax.set_xlabel("\n".join(filter(None, [scale.unit, key])))
    quiet_grid(ax)
    return titled(ax, title)


_FIGURES = ("naive", "naive_low", "naive_high", "corrected", "low", "high")


class _Scale(NamedTuple):
    """How figures are written: times what, with which sign behind each, and the unit of all."""

    by: float = 1
    sign: str = ""
    unit: str = ""


def _scale(estimates: pd.DataFrame) -> _Scale:
    """Shares are written in per cent, differences and trends of shares in points; means as they are."""
    if estimates["value"].isna().any():  # a mean has no value
        return _Scale()
    what = set(estimates["what"])
    if what == {"share"}:
        return _Scale(100, "%")
    trend = next(iter(what)).removeprefix("trend ") if len(what) == 1 else ""
    return _Scale() if "share" in what else _Scale(100, "", f"points {trend}" if trend.startswith("per ") else "points")


def _digits(largest: float) -> int:
    """How many digits behind the point figures need of which this is the largest.

    >>> [_digits(largest) for largest in (4450, 45.2, 0.4, 0.004, 0.00004, 0)]
    [0, 1, 2, 4, 6, 2]
    """
    if largest >= 0.03 or not largest:
        return 0 if largest >= 100 else 1 if largest >= 10 else 2
    return min(1 - math.floor(math.log10(largest)), 6)


def _written(figure: float, digits: int, coded: int, sign: str = "") -> str:
    """A figure as it is written beside its row, or why there is none.

    >>> _written(4450.0, 0, 90), _written(-0.4, 2, 90), _written(-0.0001, 3, 90)
    ('4,450', '−0.40', '0.000')
    >>> _written(float("nan"), 2, 9), _written(float("nan"), 2, 90)
    ('too few codes', 'no figure')
    """
    if pd.isna(figure):
        return "too few codes" if coded < FEWEST else "no figure"
    if sign:
        return f"{figure:.0f}{sign}"
    shown = f"{abs(figure):,.{digits}f}"
    return f"−{shown}" if figure < 0 and shown.strip("0.,") else shown


def _row_names(estimates: pd.DataFrame) -> list[str]:
    """What tells the rows apart, and how many units were coded."""
    told = [name for name in ("what", "value", "group") if estimates[name].nunique(dropna=False) > 1] or ["group"]
    named = estimates[told].astype(TEXT).fillna("").to_numpy().tolist()
    words = [", ".join(filter(None, row)) for row in named]
    return [f"{name} ({coded:,} coded)" for name, coded in zip(words, estimates["coded"], strict=True)]
