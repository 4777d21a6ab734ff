"""Plots of the speakers of one article: how much each says, how hard it is to read, and where it is quoted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from analysis.display.palette import BLUE, GREY, INK, PALE, UNKNOWN, VERMILLION, name_or_unknown, speaker_colours
from analysis.display.prose import share
from analysis.plots.rows import only_article
from analysis.plots.style import (
    axes,
    dot,
    empty,
    label,
    name_rows,
    quiet_grid,
    rows_height,
    styled,
    titled,
    write,
    write_at_edge,
)
from analysis.schema import SCORES, TEXT, needs, records

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@styled
def plot_voices_readability(
    voices: pd.DataFrame,
    *,
    measure: str = "consensus_grade",
    doc_id: str | None = None,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """How hard the whole article, the narration and each speaker are to read, each with its number of words.

    Fewer than 100 words are drawn hollow: too few for a grade to mean much. Those without a score say so.

    Parameters
    ----------
    voices : frame
        What ``readability(articles, by="voice", counts=True)`` returns: columns voice, words and the measure.
    measure : str
        Which score.
    doc_id : str, optional
        Which article, when the frame holds several.
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
    >>> text = "“It will rain,” Ann Lahti said on Monday. It did not."
    >>> ax = plot_voices_readability(readability(text, by="voice", counts=True))
    """
    needs(voices, ["voice", "words", measure], "plot_voices_readability")
    voices = only_article(voices, doc_id, "plot_voices_readability")
    if voices.empty:
        return empty(ax, "there is no speaker to compare with the narration")
    voices = voices.assign(value=voices[measure], order=voices["voice"].map(_FIRST).fillna(len(_FIRST)))
    voices = voices.assign(many=-voices["words"].astype("float64")).sort_values(["order", "many"], kind="stable")
    rows = list(records(voices, _Voice))
    quoted = [row for row in rows if row.voice not in {**_PLAIN, **_FIRST}]  # in the colours they have elsewhere
    colours = speaker_colours([row.voice for row in quoted], [row.words for row in quoted]) | dict.fromkeys(_FIRST, INK)
    ax = axes(ax, rows_height(len(rows)))
    for y, row in enumerate(rows):
        if pd.isna(row.value):
            ax.annotate("no score", (0.01, y), xycoords=("axes fraction", "data"), va="center", color=GREY)
            continue
        dot(ax, row.value, y, colours.get(row.voice, GREY), full=row.words >= 100, size=9)
        write(ax, f"{row.value:.1f}".replace("-", "−"), (row.value, y), (9, 0), va="center")
        if row.voice == "whole":
            ax.axvline(row.value, color=GREY, lw=1, zorder=0)
    name_rows(ax, [f"{_PLAIN.get(row.voice, row.voice)} ({row.words:,} words)" for row in rows])
    meaning, unit = SCORES.get(measure, (measure, ""))
    ax.set_xlabel(f"{meaning}: {unit}\n○ fewer than 100 words")
    quiet_grid(ax)
    ax.margins(x=0.12)
    return titled(ax, title)


_FIRST = {"whole": 0, "narration": 1}
_PLAIN = {"whole": "whole article", "unattributed": UNKNOWN}


class _Voice(NamedTuple):
    voice: str
    words: int
    value: float


@styled
def plot_quote_density(
    density: pd.DataFrame, *, doc_id: str | None = None, title: str | None = None, ax: Axes | None = None,
) -> Axes:  # fmt: skip
    """Where the quotations are: each paragraph is as wide as its words and filled by the share that is quoted.

    Parameters
    ----------
    density : frame
        What ``quote_density(articles, by="block")`` returns: words and quoted_words of each paragraph, in order.
    doc_id : str, optional
        Which article, when the frame holds several.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> from analysis.quotes import quote_density
    >>> plot_quote_density(quote_density("“It will rain,” Ann Lahti said. It did.", by="block")).get_ylabel()
    'quoted words'
    """
    needs(density, ["words", "quoted_words"], "plot_quote_density")
    density = only_article(density, doc_id, "plot_quote_density")
    if "kind" in density:
        density = density[density["kind"] == "paragraph"]
    density = density[density["words"] > 0]
    if density.empty:
        return empty(ax, "no paragraph contains a quotation")
    words, quoted = density["words"].to_numpy(float), density["quoted_words"].to_numpy(float)
    left, share = np.cumsum(words) - words, np.minimum(quoted / words, 1)
    ax = axes(ax, 3.0)
    gap = 0.0 if len(words) > 80 else 1.2
    ax.bar(left, 100, width=words, align="edge", color=PALE, edgecolor="white", lw=gap)
    ax.bar(left, 100 * share, width=words, align="edge", color=BLUE, edgecolor="white", lw=gap)
    mean = 100 * quoted.sum() / words.sum()
    ax.axhline(mean, color=VERMILLION, lw=1.2)
    write_at_edge(ax, f"whole article {mean:.0f}%", mean, 4, color=VERMILLION)
    ax.set_xlim(0, words.sum())
    ax.set_ylim(0, 100)
    ax.set_yticks([0, 50, 100], ["0%", "50%", "100%"])
    ax.set_ylabel("quoted words")
    ax.set_xlabel(f"{len(words):,} paragraphs, {words.sum():,.0f} words, from first to last")
    return titled(ax, title)


@styled
def plot_speakers(
    speakers: pd.DataFrame,
    *,
    doc_id: str | None = None,
    most: int = 15,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Words of each speaker in quotation marks, most first; words without a named speaker are shown too.

    Parameters
    ----------
    speakers : frame
        The speakers table. Over several articles the words of one name are added up.
    doc_id : str, optional
        Draw this article alone.
    most : int
        The most speakers to draw; the words of all the others together are written below.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> speakers = pd.DataFrame({"speaker": ["Ann Lahti", None], "words": [30, 10], "quotes": [2, 1]})
    >>> ax = plot_speakers(speakers, title="Ann Lahti has three quarters of the quoted words")
    """
    needs(speakers, ["speaker", "words", "quotes"], "plot_speakers")
    if doc_id is not None:
        speakers = only_article(speakers, doc_id, "plot_speakers")
    if speakers.empty or not speakers["words"].sum():
        return empty(ax, "nobody is quoted")
    names = speakers["speaker"].map(name_or_unknown).astype(TEXT)
    totals = speakers.groupby(names.to_numpy(), sort=False)[["words", "quotes"]].sum()
    totals = totals.sort_values("words", ascending=False, kind="stable")
    colours = speaker_colours(totals.index, totals["words"])
    rows, others = _shown([_Total(str(name), *values) for name, *values in totals.itertuples()], most)
    ax = axes(ax, rows_height(len(rows), per_row=0.5))
    for y, row in enumerate(rows):
        unknown = row.name == UNKNOWN
        face = "white" if unknown else colours.get(row.name, GREY)
        hatch, edge = ("////", GREY) if unknown else (None, INK)
        ax.barh(y, row.words, 0.66, color=face, edgecolor=edge, lw=0.8, hatch=hatch)
        write(ax, share(row.words / totals["words"].sum()), (row.words, y), (5, 0), va="center")
    name_rows(ax, [""] * len(rows))
    ax.set_yticklabels([f"{label(row.name)}\n{_counts(row)}" for row in rows], linespacing=1.15)
    ax.set_xlim(0, max(row.words for row in rows) * 1.18 or 1)
    ax.set_xticks([])
    if others:
        together = _Total("", sum(row.words for row in others), sum(row.quotes for row in others))
        part = share(together.words / totals["words"].sum())
        ax.set_xlabel(f"{len(others):,} others: {_counts(together)} ({part})")
    ax.spines["bottom"].set_visible(False)
    return titled(ax, title)


class _Total(NamedTuple):
    """The words of a speaker."""

    name: str
    words: float
    quotes: float


def _counts(row: _Total) -> str:
    counts = [(row.words, "word"), (row.quotes, "quotation")]
    return ", ".join(f"{n:,.0f} {noun if n == 1 else noun + 's'}" for n, noun in counts)


def _shown(totals: list[_Total], most: int) -> tuple[list[_Total], list[_Total]]:
    """The rows that are drawn, the last for words without a known speaker, and those of the others."""
    named = [row for row in totals if row.name != UNKNOWN]
    unknown = [row for row in totals if row.name == UNKNOWN]
    return named[:most] + unknown, named[most:]
