"""Plots of one article: how it is built, how hard it reads, how long its sentences are."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.display.palette import BLUE, GREY, INK, PALE, SKY, name_or_unknown, speaker_colours
from analysis.plots.style import (
    axes,
    empty,
    name_rows,
    only_article,
    quiet_grid,
    rows_height,
    styled,
    text_of,
)
from analysis.plots.style import title as _titled
from analysis.schema import SCORES, needs
from analysis.scoring.formulas import GRADES
from analysis.text.document import parse
from analysis.text.quotation_marks import quoted, word_for_word

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@styled
def plot_structure(
    article: str | pd.Series | pd.DataFrame,
    quotes: pd.DataFrame,
    *,
    doc_id: str | None = None,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """How an article is built: its blocks as a strip from start to end, and below it a lane for each speaker.

    Full bars are words in quotation marks, hollow ones are reports without: a mixed quotation is hollow around its
    quoted words.

    Parameters
    ----------
    article : str, row or frame
        The text, a row of the articles frame, or the frame itself.
    quotes : frame
        The quotes table.
    doc_id : str, optional
        Which article, when the frames hold several.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

    Returns
    -------
    Axes
        x is the position in the article, in characters, labelled in per cent.

    Examples
    --------
    >>> from analysis.quotes import extract_quotes
    >>> text = "“It will rain,” Ann Lahti said. It did."
    >>> ax = plot_structure(text, extract_quotes(text), title="One voice")
    """
    text, doc_id = text_of(article, doc_id, "plot_structure")
    needs(quotes, ["doc_id", "start", "end", "kind", "speaker", "quoted_words"], "plot_structure")
    quotes = only_article(quotes, doc_id if doc_id in set(quotes["doc_id"]) else None, "plot_structure")
    if doc_id is not None:
        quotes = quotes[quotes["doc_id"] == doc_id]
    if not text.strip():
        return empty(axes(ax, 1.9), "an empty article")
    names = [name_or_unknown(speaker) for speaker in quotes["speaker"]]
    colours = speaker_colours(quotes["speaker"], quotes["quoted_words"])
    lanes = list(colours)
    ax = axes(ax, rows_height(len(lanes) + 1, extra=1.5))
    shades = {"headline": INK, "subheading": INK, "paragraph": PALE}
    document = parse(text)
    marks = quoted(document)
    for block in document.blocks:
        bar = [(block.start, max(block.end - block.start, 1))]
        ax.broken_barh(bar, (-0.32, 0.64), color=shades.get(block.kind, "white"), edgecolor="white", lw=0.8)
    for name, row in zip(names, quotes.itertuples(), strict=True):
        y, whole = 1 + lanes.index(name), (row.start, row.end)
        full = word_for_word(marks, row.kind, *whole)
        for face, spans in (("white", [whole] if full != [whole] else []), (colours[name], full)):
            bars = [(start, max(end - start, 1)) for start, end in spans]
            ax.broken_barh(bars, (y - 0.3, 0.6), facecolor=face, edgecolor=INK, lw=0.9)
    for y in range(1, len(lanes) + 1):
        ax.axhline(y, color=PALE, lw=0.8, zorder=0)
    name_rows(ax, ["headings (dark), paragraphs", *lanes])
    ax.set_xlim(0, len(text))
    ticks = np.linspace(0, len(text), 5)
    ax.set_xticks(ticks, ["start", "25 %", "50 %", "75 %", "end"])
    ax.set_xlabel("position in the article   ■ in quotation marks   □ reported without marks")
    ax.spines["bottom"].set_visible(False)
    return _titled(ax, title)


@styled
def plot_readability(
    scores: pd.DataFrame,
    *,
    doc_id: str | None = None,
    intervals: pd.DataFrame | None = None,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """The grades of the grade-level formulas, hardest first, with the band they span and their median.

    Parameters
    ----------
    scores : frame
        The readability or the articles table. Of several articles each is a faint dot, the median a full one.
    doc_id : str, optional
        Draw this article alone.
    intervals : frame, optional
        What `readability_interval` returns: drawn as lines when one article is shown.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> from analysis import readability
    >>> plot_readability(readability("The harbour is closed. Ships wait outside.")).get_xlabel()
    'US school grade (higher is harder)'
    """
    needs(scores, ["doc_id"], "plot_readability")
    if doc_id is not None:
        scores = only_article(scores, doc_id, "plot_readability")
    grades = scores[[name for name in GRADES if name in scores]].astype("float64").dropna(axis=1, how="all")
    if grades.empty:
        return empty(axes(ax, 1.9), "no readability scores")
    middle = grades.median().sort_values(ascending=False, kind="stable")
    if intervals is not None:  # those of another article, or of many, have no place here
        intervals = intervals[intervals["doc_id"].isin(scores["doc_id"])] if len(grades) == 1 else intervals.head(0)
        intervals = intervals.drop_duplicates("measure").set_index("measure")
    ax = axes(ax, rows_height(len(middle)))
    ax.axvspan(middle.min(), middle.max(), color=PALE, alpha=0.6, lw=0, zorder=0)
    consensus = middle.median()
    ax.axvline(consensus, color=GREY, lw=1)
    for y, (name, value) in enumerate(middle.items()):
        if len(grades) > 1:
            ax.plot(grades[name], np.full(len(grades), y), "o", color=SKY, alpha=0.5, ms=4)
        if intervals is not None and name in intervals.index:
            ax.hlines(y, intervals.loc[name, "low"], intervals.loc[name, "high"], color=BLUE, lw=2)
        ax.plot(value, y, "o", color=BLUE, ms=8)
        ax.annotate(f"{value:.1f}", (value, y), (0, 8), textcoords="offset points", ha="center", fontsize=8.5)
    name_rows(ax, [SCORES[name][0] for name in middle.index])
    whose = "median" if len(grades) == 1 else f"median of {len(grades):,} articles"
    note = f"{whose} {consensus:.1f}"
    ax.annotate(
        note,
        (consensus, 1),
        (4, 2),
        xycoords=("data", "axes fraction"),
        textcoords="offset points",
        color=GREY,
        fontsize=9,
    )
    drawn = intervals is not None and len(intervals.index.intersection(middle.index))
    ax.set_xlabel("US school grade (higher is harder)" + (", lines: intervals over sentences" if drawn else ""))
    quiet_grid(ax)
    ax.margins(x=0.08)
    return _titled(ax, title)


@styled
def plot_sentences(
    article: str | pd.Series | pd.DataFrame,
    *,
    doc_id: str | None = None,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Words in each sentence of prose, in order, with the mean; the longest is marked with its number of words.

    Parameters
    ----------
    article : str, row or frame
        The text, a row of the articles frame, or the frame itself.
    doc_id : str, optional
        Which article, when the frame holds several.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

    Returns
    -------
    Axes
        x is the number of the sentence, y its words.

    Examples
    --------
    >>> plot_sentences("It rained. The match was called off.").get_ylabel()
    'words'
    """
    document = parse(text_of(article, doc_id, "plot_sentences")[0])
    starts = [start for start, _ in document.words]
    prose = [span for block in document.blocks if block.kind == "paragraph" for span in document.sentences_of(block)]
    lengths = [bisect_left(starts, end) - bisect_left(starts, start) for start, end in prose]
    if not lengths:
        return empty(axes(ax, 1.9), "no sentences")
    ax = axes(ax, 2.8)
    longest = lengths.index(max(lengths))
    numbers = range(1, len(lengths) + 1)
    ax.bar(
        numbers,
        lengths,
        width=0.8 if len(lengths) < 120 else 1.0,
        color=[INK if i == longest else BLUE for i in range(len(lengths))],
    )
    ax.annotate(
        f"{lengths[longest]} words", (longest + 1, lengths[longest]), (0, 3), textcoords="offset points", ha="center"
    )
    mean = sum(lengths) / len(lengths)
    ax.axhline(mean, color=GREY, lw=1, zorder=3)
    ax.annotate(
        f"mean {mean:.1f}",
        (1, mean),
        (4, 0),
        xycoords=("axes fraction", "data"),
        textcoords="offset points",
        va="center",
        color=GREY,
    )
    ax.set_xlim(0.4, len(lengths) + 0.6)
    ax.set_ylim(0, max(lengths) * 1.12 + 1)
    ax.set_xlabel("sentence, from first to last")
    ax.set_ylabel("words")
    ax.xaxis.get_major_locator().set_params(integer=True)
    ax.yaxis.get_major_locator().set_params(integer=True)
    quiet_grid(ax, "y")
    return _titled(ax, title)
