"""Plots of one article: how it is built, how hard it is to read, how long its sentences are."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from analysis.display.palette import BLUE, GREY, INK, PALE, SKY, name_or_unknown, speaker_colours
from analysis.plots.rows import one_article, only_article
from analysis.plots.style import (
    PER_CENT,
    RIGHT_EDGE,
    axes,
    empty,
    name_rows,
    quiet_grid,
    rows_height,
    styled,
    titled,
    whole_numbers,
    write,
)
from analysis.schema import SCORES, needs, read_spans, records
from analysis.scoring.formulas import GRADES
from analysis.text.document import parse

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

    Full bars are words in quotation marks, hollow bars are reports without. A mixed quotation is hollow around its
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
        Where to draw; a new figure if not given.

    Returns
    -------
    Axes
        x is the position in the article, in characters, labelled in per cent.

    Examples
    --------
    >>> from analysis.quotes import extract_quotes
    >>> text = "“It will rain,” Ann Lahti said. It did."
    >>> ax = plot_structure(text, extract_quotes(text), title="One speaker")
    """
    text, doc_id = one_article(article, doc_id, "plot_structure")
    needs(quotes, ["doc_id", "start", "end", "speaker", "quoted_words", "verbatim"], "plot_structure")
    quotes = only_article(quotes, doc_id if doc_id in set(quotes["doc_id"]) else None, "plot_structure")
    if doc_id is not None:
        quotes = quotes[quotes["doc_id"] == doc_id]
    if not text.strip():
        return empty(ax, "there are no words")
    colours = speaker_colours(quotes["speaker"], quotes["quoted_words"])
    ax = axes(ax, rows_height(len(colours) + 1, extra=1.5))
    _draw_text(ax, text, quotes, colours)
    for y in range(1, len(colours) + 1):
        ax.axhline(y, color=PALE, lw=0.8, zorder=0)
    name_rows(ax, ["headings (dark), paragraphs", *colours])
    ax.set_xlim(0, len(text))
    ax.set_xticks(np.linspace(0, len(text), 5), PER_CENT)
    key = "   ■ in quotation marks   □ reported without them" if colours else ""
    ax.set_xlabel(f"position in the article{key}")
    ax.spines["bottom"].set_visible(False)
    return titled(ax, title)


class _Quote(NamedTuple):
    start: int
    end: int
    speaker: str | None
    verbatim: str


def _draw_text(ax: Axes, text: str, quotes: pd.DataFrame, colours: dict[str, str]) -> None:
    """The blocks of the text, and the quotations of each speaker in a lane of their own."""
    shades = {"headline": INK, "subheading": INK, "paragraph": PALE}
    document = parse(text)
    for block in document.blocks:
        bar = [(block.start, max(block.end - block.start, 1))]
        ax.broken_barh(bar, (-0.32, 0.64), color=shades.get(block.kind, "white"), edgecolor="white", lw=0.8)
    lanes = list(colours)
    for quote in records(quotes, _Quote):
        name, whole = name_or_unknown(quote.speaker), (quote.start, quote.end)
        full = read_spans(quote.verbatim)
        for face, spans in (("white", [whole] if full != [whole] else []), (colours[name], full)):
            bars = [(start, max(end - start, 1)) for start, end in spans]
            ax.broken_barh(bars, (1 + lanes.index(name) - 0.3, 0.6), facecolor=face, edgecolor=INK, lw=0.9)


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
        Where to draw; a new figure if not given.

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
        return empty(ax, "there are no grades, or too few words for them")
    middle = grades.median().sort_values(ascending=False, kind="stable")
    own = _intervals_of(scores, intervals) if intervals is not None and len(grades) == 1 else {}
    ax = axes(ax, rows_height(len(middle)))
    ax.axvspan(middle.min(), middle.max(), color=PALE, alpha=0.6, lw=0, zorder=0)
    consensus = middle.median()
    ax.axvline(consensus, color=GREY, lw=1)
    for y, (name, value) in enumerate(middle.items()):
        if len(grades) > 1:
            ax.plot(grades[name], np.full(len(grades), y), "o", color=SKY, alpha=0.5, ms=4)
        if name in own:
            ax.hlines(y, own[name].low, own[name].high, color=BLUE, lw=2)
        ax.plot(value, y, "o", color=BLUE, ms=8)
        write(ax, f"{value:.1f}".replace("-", "−"), (value, y), (0, 8), ha="center", fontsize=8.5)
    name_rows(ax, [SCORES[str(name)][0] for name in middle.index])
    what = "median" if len(grades) == 1 else f"median of {len(grades):,} articles"
    write(ax, f"{what} {consensus:.1f}", (consensus, 1), (4, 2), ("data", "axes fraction"), color=GREY)
    drawn = bool(own.keys() & set(middle.index))
    ax.set_xlabel("US school grade (higher is harder)" + (", lines: intervals over sentences" if drawn else ""))
    quiet_grid(ax)
    ax.margins(x=0.08)
    return titled(ax, title)


class _Interval(NamedTuple):
    measure: str
    low: float
    high: float


def _intervals_of(scores: pd.DataFrame, intervals: pd.DataFrame) -> dict[object, _Interval]:
    """The interval of each measure of the one article that is drawn."""
    own = intervals[intervals["doc_id"].isin(scores["doc_id"])].drop_duplicates("measure")
    return {row.measure: row for row in records(own, _Interval)}


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
        Where to draw; a new figure if not given.

    Returns
    -------
    Axes
        x is the number of the sentence, y its words.

    Examples
    --------
    >>> plot_sentences("It rained. The match was called off.").get_ylabel()
    'words'
    """
    lengths = _sentence_lengths(one_article(article, doc_id, "plot_sentences").text)
    if not lengths:
        return empty(ax, "there are no sentences")
    ax = axes(ax, 2.8)
    longest = lengths.index(max(lengths))
    colours = [INK if length == lengths[longest] else BLUE for length in lengths]  # all that tie
    ax.bar(range(1, len(lengths) + 1), lengths, width=0.8 if len(lengths) < 120 else 1.0, color=colours)
    write(ax, f"{lengths[longest]} words", (longest + 1, lengths[longest]), (0, 3), ha="center", fontsize=10)
    mean = sum(lengths) / len(lengths)
    ax.axhline(mean, color=GREY, lw=1, zorder=3)
    write(ax, f"mean {mean:.1f}", (1, mean), (4, 0), RIGHT_EDGE, va="center", color=GREY, fontsize=10)
    ax.set_xlim(0.4, len(lengths) + 0.6)
    ax.set_ylim(0, max(lengths) * 1.12 + 1)
    ax.set_xlabel("sentence, from first to last")
    ax.set_ylabel("words")
    whole_numbers(ax, "x")
    whole_numbers(ax, "y")
    quiet_grid(ax, "y")
    return titled(ax, title)


def _sentence_lengths(text: str) -> list[int]:
    """Words of each sentence of prose, in order."""
    document = parse(text)
    starts = [start for start, _ in document.words]
    prose = [span for block in document.blocks if block.kind == "paragraph" for span in document.sentences_of(block)]
    return [bisect_left(starts, end) - bisect_left(starts, start) for start, end in prose]
