"""Plots of the voices of one article: how much each says, how hard it reads, in what tone, and where it stands.

Named by `analysis.plots` with the others, whose rules they follow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.display.palette import (
    BLUE,
    GREY,
    INK,
    PALE,
    UNKNOWN,
    VERMILLION,
    name_or_unknown,
    speaker_colours,
)
from analysis.plots.style import axes, empty, label, name_rows, only_article, quiet_grid, rows_height, styled
from analysis.plots.style import title as _titled
from analysis.schema import SCORES, needs

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
    """How hard the whole article, the narration and each speaker read, each with the number of words behind it.

    Fewer than 100 words are drawn hollow: too few for a grade to mean much. Voices without a score say so.

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
        Where to draw; a sheet of its own if not given.

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
        return empty(axes(ax, 1.9), "no words")
    first = voices["voice"].map({"whole": 0, "narration": 1}).fillna(2)
    voices = voices.assign(order=first, many=-voices["words"].astype("float64"))
    voices = voices.sort_values(["order", "many"], kind="stable")
    ax = axes(ax, rows_height(len(voices)))
    for y, row in enumerate(voices.itertuples()):
        value = getattr(row, measure)
        if pd.isna(value):
            ax.annotate("no score", (0.01, y), xycoords=("axes fraction", "data"), va="center", color=GREY)
            continue
        colour = INK if row.order < 2 else BLUE
        few = row.words < 100
        ax.plot(value, y, "o", ms=9, color=colour, markerfacecolor="white" if few else colour, markeredgewidth=1.6)
        ax.annotate(f"{value:.1f}", (value, y), (9, 0), textcoords="offset points", va="center", fontsize=9)
    whole = voices.loc[voices["order"] == 0, measure]
    if len(whole) and pd.notna(whole.iloc[0]):
        ax.axvline(whole.iloc[0], color=GREY, lw=1, zorder=0)
    plain = {"whole": "whole article", "narration": "narration"}
    name_rows(ax, [f"{plain.get(v, v)} ({n:,} words)" for v, n in zip(voices["voice"], voices["words"], strict=True)])
    meaning, unit = SCORES.get(measure, (measure, ""))
    ax.set_xlabel(f"{meaning}: {unit}\n○ fewer than 100 words")
    quiet_grid(ax)
    ax.margins(x=0.12)
    return _titled(ax, title)


@styled
def plot_quote_density(
    density: pd.DataFrame, *, doc_id: str | None = None, title: str | None = None, ax: Axes | None = None,
) -> Axes:  # fmt: skip
    """Where quotation stands: each paragraph as wide as its words and filled as far as it is quotation.

    Parameters
    ----------
    density : frame
        What ``quote_density(articles, by="block")`` returns: words and quoted_words of each paragraph, in order.
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
        return empty(axes(ax, 1.9), "no paragraphs")
    words, quoted = density["words"].to_numpy(float), density["quoted_words"].to_numpy(float)
    left, share = np.cumsum(words) - words, np.minimum(quoted / words, 1)
    ax = axes(ax, 3.0)
    gap = 0.0 if len(words) > 80 else 1.2
    ax.bar(left, 100, width=words, align="edge", color=PALE, edgecolor="white", lw=gap)
    ax.bar(left, 100 * share, width=words, align="edge", color=BLUE, edgecolor="white", lw=gap)
    mean = 100 * quoted.sum() / words.sum()
    ax.axhline(mean, color=VERMILLION, lw=1.2)
    ax.annotate(
        f"whole article {mean:.0f} %",
        (1, mean),
        (4, 0),
        xycoords=("axes fraction", "data"),
        textcoords="offset points",
        color=VERMILLION,
        va="center",
        fontsize=9,
        annotation_clip=False,
    )
    ax.set_xlim(0, words.sum())
    ax.set_ylim(0, 100)
    ax.set_yticks([0, 50, 100], ["0 %", "50 %", "100 %"])
    ax.set_ylabel("quoted words")
    ax.set_xlabel(f"{len(words):,} paragraphs, {words.sum():,.0f} words, from first to last")
    return _titled(ax, title)


@styled
def plot_speakers(
    speakers: pd.DataFrame,
    *,
    doc_id: str | None = None,
    most: int = 15,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Words inside quotation marks of each speaker, most first; what nobody is named for is shown too.

    Parameters
    ----------
    speakers : frame
        The speakers table. Over several articles the words of one name are added up.
    doc_id : str, optional
        Draw this article alone.
    most : int
        At most so many rows for speakers; the last one tells the words of all the others together.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

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
        return empty(axes(ax, 1.9), "nobody is quoted")
    names = speakers["speaker"].map(name_or_unknown).astype("str")
    totals = speakers.groupby(names.to_numpy(), sort=False)[["words", "quotes"]].sum()
    totals = totals.sort_values("words", ascending=False, kind="stable")
    colours = speaker_colours(totals.index, totals["words"])
    others = None
    told = totals.drop(UNKNOWN, errors="ignore")
    if len(told) > most:
        rest = told.iloc[most - 1 :]
        others = f"{len(rest):,} others"
        told = pd.concat([told.iloc[: most - 1], rest.sum().to_frame(others).T])
    totals = pd.concat([told, totals.loc[[UNKNOWN]]]) if UNKNOWN in totals.index else told
    ax = axes(ax, rows_height(len(totals)))
    everything = totals["words"].sum()
    for y, (name, row) in enumerate(totals.iterrows()):
        unknown = name == UNKNOWN
        length = 0 if name == others else row["words"]  # many together would dwarf each: told in figures only
        ax.barh(
            y,
            length,
            0.66,
            color="white" if unknown else colours.get(name, GREY),
            edgecolor=GREY if unknown else INK,
            lw=0.8,
            hatch="////" if unknown else None,
        )
        times = f"{row['quotes']:,.0f} quotation{'' if row['quotes'] == 1 else 's'}"
        ax.annotate(
            f"{row['words']:,.0f} words ({100 * row['words'] / everything:.0f} %) in {times}",
            (length, y),
            (5, 0),
            textcoords="offset points",
            va="center",
            fontsize=9,
        )
    name_rows(ax, list(totals.index))
    ax.set_xlim(0, totals.drop(others or [])["words"].max() * 1.75)
    ax.xaxis.set_visible(False)
    ax.spines["bottom"].set_visible(False)
    return _titled(ax, title)


@styled
def plot_tone(
    speakers: pd.DataFrame,
    *,
    doc_id: str | None = None,
    most: int = 20,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Tone of each speaker with its 90 % interval, the number of quotations and sentences, and the verdict.

    Speakers stand in the order of their words, not of their tone: intervals that overlap allow no ranking.
    A verdict of "not enough evidence" is drawn grey and hollow.

    Parameters
    ----------
    speakers : frame
        The speakers table. Over several articles each speaker of each is a row.
    doc_id : str, optional
        Draw this article alone.
    most : int
        At most so many rows, those with the most words.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

    Returns
    -------
    Axes
        x is the tone, -1 to 1.

    Examples
    --------
    >>> from analysis.quotes import extract_quotes
    >>> from analysis.sentiment import speaker_sentiment
    >>> ax = plot_tone(speaker_sentiment(extract_quotes("“A fine result,” Ann Lahti said.")))
    """
    needs(speakers, ["speaker", "quotes", "sentences", "words", "tone", "low", "high", "verdict"], "plot_tone")
    if doc_id is not None:
        speakers = only_article(speakers, doc_id, "plot_tone")
    rows = speakers.dropna(subset=["tone"]).sort_values("words", ascending=False, kind="stable")
    if rows.empty:
        return empty(axes(ax, 1.9), "no quotation to score")
    left_out, rows = len(rows) - most, rows.head(most)
    several = "doc_id" in rows and rows["doc_id"].nunique() > 1
    ax = axes(ax, rows_height(len(rows), per_row=0.5))
    ax.axvline(0, color=GREY, lw=1, zorder=0)
    for y, row in enumerate(rows.itertuples()):
        _draw_tone(ax, y, row)
    name_rows(ax, [""] * len(rows))
    ax.set_yticklabels([_who(row, several) for row in rows.itertuples()], linespacing=1.15)
    widest = max(1.0, float(np.nanmax(np.abs(rows[["tone", "low", "high"]].to_numpy(float)))))
    ax.set_xlim(-1.02 * widest, 1.02 * widest)
    ax.set_xticks([-1, -0.5, 0, 0.5, 1], ["-1\nnegative", "-0.5", "0", "0.5", "1\npositive"])
    more = f"\n({left_out:,} more with fewer words not shown)" if left_out > 0 else ""
    ax.set_xlabel(f"tone of what is quoted, with 90 % interval for errors of measurement{more}")
    quiet_grid(ax)
    return _titled(ax, title)


def _draw_tone(ax, y: int, row) -> None:
    """The tone of a speaker with its interval and verdict, hollow and grey where there is none."""
    colour = {"positive": BLUE, "negative": VERMILLION}.get(row.verdict)
    ax.hlines(y, row.low, row.high, color=colour or GREY, lw=2)
    ax.plot(row.tone, y, "o", ms=8, color=colour or GREY, markerfacecolor=colour or "white", markeredgewidth=1.6)
    ax.annotate(
        row.verdict,
        (1, y),
        (6, 0),
        xycoords=("axes fraction", "data"),
        textcoords="offset points",
        va="center",
        fontsize=9,
        color=colour or GREY,
        annotation_clip=False,
    )


def _who(row, several: bool) -> str:
    """A speaker's name, the article if there are several, and how much the tone rests on."""
    who = name_or_unknown(row.speaker) + (f", {row.doc_id}" if several else "")
    return f"{label(who)}\n{row.quotes:,} quotation{'' if row.quotes == 1 else 's'}, {row.sentences:,} sent."
