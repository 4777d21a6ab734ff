"""Plots of one article: how it is built, how hard it reads, who speaks and in what tone, who is named.

Each takes frames as `analysis.measure` and its sister functions return them, draws on `ax` or on a sheet of its
own, and returns the Axes, so that a caller may add to it. Pass the finding as `title`. Nothing global is changed.
Plots of many articles are in `analysis.charts` and `analysis.norm_plots`; `analysis` exports all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .canvas import (
    axes,
    empty,
    key_of_kinds,
    matrix,
    name_rows,
    only_article,
    quiet_grid,
    rows_height,
    styled,
    text_of,
)
from .canvas import title as _titled
from .formulas import GRADES
from .marks import quoted, word_for_word
from .palette import BLACK, BLUE, GREY, INK, KINDS, PALE, SKY, name_or_unknown, speaker_colours
from .schema import SCORES, needs
from .text import parse
from .voice_plots import plot_quote_density, plot_speakers, plot_tone, plot_voices_readability

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

__all__ = [
    "plot_actors",
    "plot_quote_density",
    "plot_readability",
    "plot_speakers",
    "plot_structure",
    "plot_tone",
    "plot_voices_readability",
    "plot_who_names_whom",
]


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
    >>> from analysis.readability import readability
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
    ax.annotate(note, (consensus, 1), (4, 2), xycoords=("data", "axes fraction"), textcoords="offset points",
                color=GREY, fontsize=9)
    drawn = intervals is not None and len(intervals.index.intersection(middle.index))
    ax.set_xlabel("US school grade (higher is harder)" + (", lines: intervals over sentences" if drawn else ""))
    quiet_grid(ax)
    ax.margins(x=0.08)
    return _titled(ax, title)


@styled
def plot_actors(
    actors: pd.DataFrame,
    *,
    doc_id: str | None = None,
    most: int = 20,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """How often each actor is named, most first, kinds by colour: full dots speak (quoted or reported), hollow
    ones are never heard.

    Parameters
    ----------
    actors : frame
        The actors table. Over several articles the mentions of one name are added up.
    doc_id : str, optional
        Draw this article alone.
    most : int
        At most so many actors; how many are left out is written below.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> from analysis.actors import name_actors
    >>> ax = plot_actors(name_actors("Ann Lahti met Jo Berg in Oslo. Lahti smiled."))
    """
    needs(actors, ["actor", "kind", "mentions", "quotes"], "plot_actors")
    if doc_id is not None:
        actors = only_article(actors, doc_id, "plot_actors")
    if actors.empty:
        return empty(axes(ax, 1.9), "nobody is named")
    totals = actors.groupby(["actor", "kind"], sort=False)[["mentions", "quotes"]].sum().reset_index()
    totals = totals.sort_values("mentions", ascending=False, kind="stable")
    left_out = len(totals) - most
    totals = totals.head(most)
    ax = axes(ax, rows_height(len(totals), per_row=0.3, extra=1.5))
    for y, row in enumerate(totals.itertuples()):
        colour = KINDS.get(row.kind, BLACK)
        ax.hlines(y, 0, row.mentions, color=colour, lw=1.4)
        ax.plot(row.mentions, y, "o", ms=8, color=colour, markerfacecolor=colour if row.quotes > 0 else "white",
                markeredgewidth=1.6)
        ax.annotate(f"{row.mentions:,}", (row.mentions, y), (8, 0), textcoords="offset points", va="center", fontsize=9)
    name_rows(ax, list(totals["actor"]))
    for tick, kind in zip(ax.get_yticklabels(), totals["kind"], strict=True):
        tick.set_color(KINDS.get(kind, BLACK))
    ax.set_xlim(0, totals["mentions"].max() * 1.12)
    ax.xaxis.get_major_locator().set_params(integer=True)
    more = f"   ({left_out:,} more actors not shown)" if left_out > 0 else ""
    ax.set_xlabel(f"times named   ● speaks   ○ never heard{more}")
    key_of_kinds(ax, totals["kind"])
    quiet_grid(ax)
    return _titled(ax, title)


@styled
def plot_who_names_whom(
    naming: pd.DataFrame,
    *,
    doc_id: str | None = None,
    most: int = 12,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Who names whom inside quotation: speakers down, actors across, mentions in the cells.

    Parameters
    ----------
    naming : frame
        What `who_names_whom` returns: columns speaker, actor, mentions.
    doc_id : str, optional
        Draw this article alone.
    most : int
        At most so many speakers and so many actors, those with the most mentions.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> import pandas as pd
    >>> naming = pd.DataFrame({"speaker": ["Ann Lahti"], "actor": ["Jo Berg"], "mentions": [2]})
    >>> ax = plot_who_names_whom(naming)
    """
    needs(naming, ["speaker", "actor", "mentions"], "plot_who_names_whom")
    if doc_id is not None:
        naming = only_article(naming, doc_id, "plot_who_names_whom")
    if naming.empty:
        return empty(axes(ax, 1.9), "nobody is named in a quotation")
    names = naming["speaker"].map(name_or_unknown).astype("str")
    table = naming.assign(speaker=names).pivot_table(index="speaker", columns="actor", values="mentions", aggfunc="sum",
                                                     fill_value=0, observed=True)
    table = table.loc[table.sum(axis=1).sort_values(ascending=False, kind="stable").index[:most]]
    table = table[table.sum().sort_values(ascending=False, kind="stable").index[:most]]
    ax = matrix(ax, table)
    ax.set_xlabel("times named (across)\nby a speaker (down) inside quotation")
    return _titled(ax, title)
