"""Plots of one article: how it is built, how hard it reads, who speaks and in what tone, who is named.

Each takes frames as `analysis.measure` and its sister functions return them, draws on `ax` or on a sheet of its
own, and returns the Axes, so that a caller may add to it. Pass the finding as `title`. Nothing global is changed.
Plots of many articles are in `analysis.charts`; both are exported by `analysis`.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from .canvas import axes, empty, label, name_rows, needs, one_article, quiet_grid, rows_height, styled
from .canvas import title as _titled
from .formulas import GRADES
from .palette import (
    BLACK,
    BLUE,
    GREY,
    INK,
    KINDS,
    PALE,
    SKY,
    UNKNOWN,
    VERMILLION,
    name_or_unknown,
    speaker_colours,
)
from .schema import SCORES
from .text import parse


@styled
def plot_structure(article, quotes, *, doc_id=None, title=None, ax=None):
    """How an article is built: headings and paragraphs as a strip from first word to last, and below it a lane for
    each speaker with the quotations where they stand. Full bars are words in quotation marks (direct and mixed),
    hollow ones are reports without marks.

    article
        the text, a row of the articles frame, or the frame itself
    quotes
        the quotes table
    doc_id
        which article, when the frames hold several

    Returns Axes; x is the position in the article in characters, shown as per cent.
    """
    text, doc_id = _text_of(article, doc_id)
    quotes = one_article(quotes, doc_id if doc_id in set(quotes["doc_id"]) else None, "plot_structure")
    if doc_id is not None:
        quotes = quotes[quotes["doc_id"] == doc_id]
    if not text.strip():
        return empty(axes(ax, 1.9), "an empty article")
    names = [name_or_unknown(speaker) for speaker in quotes["speaker"]]
    colours = speaker_colours(quotes["speaker"], quotes["quoted_words"])
    lanes = list(colours)
    ax = axes(ax, rows_height(len(lanes) + 1, extra=1.5))
    shades = {"headline": INK, "subheading": INK, "paragraph": PALE}
    for block in parse(text).blocks:
        bar = [(block.start, max(block.end - block.start, 1))]
        ax.broken_barh(bar, (-0.32, 0.64), color=shades.get(block.kind, "white"), edgecolor="white", lw=0.8)
    for name, row in zip(names, quotes.itertuples(), strict=True):
        y, hollow = 1 + lanes.index(name), row.kind == "indirect"
        span = [(row.start, max(row.end - row.start, 1))]
        face = "white" if hollow else colours[name]
        ax.broken_barh(span, (y - 0.3, 0.6), facecolor=face, edgecolor=INK, lw=0.9)
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
def plot_readability(scores, *, doc_id=None, intervals=None, title=None, ax=None):
    """The grades of the grade-level formulas, hardest first, with the band they span and their median.

    scores
        the readability or articles table
    doc_id
        which article; without it, and with several in the frame, each is a faint dot and the median a full one
    intervals
        a frame with columns measure, low, high, drawn as lines
    """
    needs(scores, ["doc_id"], "plot_readability")
    if doc_id is not None:
        scores = one_article(scores, doc_id, "plot_readability")
    grades = scores[[name for name in GRADES if name in scores]].astype("float64").dropna(axis=1, how="all")
    if grades.empty:
        return empty(axes(ax, 1.9), "no readability scores")
    middle = grades.median().sort_values(ascending=False, kind="stable")
    ax = axes(ax, rows_height(len(middle)))
    ax.axvspan(middle.min(), middle.max(), color=PALE, alpha=0.6, lw=0, zorder=0)
    consensus = middle.median()
    ax.axvline(consensus, color=GREY, lw=1)
    for y, (name, value) in enumerate(middle.items()):
        if len(grades) > 1:
            ax.plot(grades[name], np.full(len(grades), y), "o", color=SKY, alpha=0.5, ms=4)
        if intervals is not None and name in set(intervals["measure"]):
            line = intervals.set_index("measure").loc[name]
            ax.hlines(y, line["low"], line["high"], color=BLUE, lw=2)
        ax.plot(value, y, "o", color=BLUE, ms=8)
        ax.annotate(f"{value:.1f}", (value, y), (0, 8), textcoords="offset points", ha="center", fontsize=8.5)
    name_rows(ax, [SCORES[name][0] for name in middle.index])
    whose = "median" if len(grades) == 1 else f"median of {len(grades):,} articles"
    note = f"{whose} {consensus:.1f}"
    ax.annotate(note, (consensus, 1), (4, 2), xycoords=("data", "axes fraction"), textcoords="offset points",
                color=GREY, fontsize=9)
    ax.set_xlabel("US school grade (higher is harder)")
    quiet_grid(ax)
    ax.margins(x=0.08)
    return _titled(ax, title)


@styled
def plot_voices_readability(voices, *, measure="consensus_grade", doc_id=None, title=None, ax=None):
    """How hard the whole article, the narration and each speaker read, each with the number of words behind it.

    voices
        `readability(articles, by="voice", counts=True)`: one row for each voice, with columns voice, words and
        the measure. Fewer than 100 words are drawn hollow: too few for a grade to mean much. Voices without a
        score are named as such.
    """
    needs(voices, ["voice", "words", measure], "plot_voices_readability")
    voices = one_article(voices, doc_id, "plot_voices_readability")
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
def plot_quote_density(density, *, doc_id=None, title=None, ax=None):
    """Where quotation stands: each paragraph as wide as its words and filled as far as it is quotation.

    density
        `quote_density(articles, by="block")`: columns words and quoted_words for each block, in text order
    """
    needs(density, ["words", "quoted_words"], "plot_quote_density")
    density = one_article(density, doc_id, "plot_quote_density")
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
    ax.annotate(f"whole article {mean:.0f} %", (1, mean), (4, 0), xycoords=("axes fraction", "data"),
                textcoords="offset points", color=VERMILLION, va="center", fontsize=9, annotation_clip=False)
    ax.set_xlim(0, words.sum())
    ax.set_ylim(0, 100)
    ax.set_yticks([0, 50, 100], ["0 %", "50 %", "100 %"])
    ax.set_ylabel("quoted words")
    ax.set_xlabel(f"{len(words):,} paragraphs, {words.sum():,.0f} words, from first to last")
    return _titled(ax, title)


@styled
def plot_speakers(speakers, *, doc_id=None, most=15, title=None, ax=None):
    """Words inside quotation marks of each speaker, most first; what nobody is named for is shown too.

    speakers
        the speakers table; over several articles the words of one name are added up unless doc_id is given
    most
        at most so many speakers, the others in one bar
    """
    needs(speakers, ["speaker", "words", "quotes"], "plot_speakers")
    if doc_id is not None:
        speakers = one_article(speakers, doc_id, "plot_speakers")
    if speakers.empty or not speakers["words"].sum():
        return empty(axes(ax, 1.9), "nobody is quoted")
    names = speakers["speaker"].map(name_or_unknown).astype("str")
    totals = speakers.groupby(names.to_numpy(), sort=False)[["words", "quotes"]].sum()
    totals = totals.sort_values("words", ascending=False, kind="stable")
    colours = speaker_colours(totals.index, totals["words"])
    told = totals.drop(UNKNOWN, errors="ignore")
    if len(told) > most:
        rest = told.iloc[most - 1 :]
        told = pd.concat([told.iloc[: most - 1], rest.sum().to_frame(f"{len(rest):,} others").T])
    totals = pd.concat([told, totals.loc[[UNKNOWN]]]) if UNKNOWN in totals.index else told
    ax = axes(ax, rows_height(len(totals)))
    everything = totals["words"].sum()
    for y, (name, row) in enumerate(totals.iterrows()):
        unknown = name == UNKNOWN
        ax.barh(y, row["words"], 0.66, color="white" if unknown else colours.get(name, GREY),
                edgecolor=GREY if unknown else INK, lw=0.8, hatch="////" if unknown else None)
        times = f"{row['quotes']:,.0f} quotation{'' if row['quotes'] == 1 else 's'}"
        ax.annotate(f"{row['words']:,.0f} words ({row['words'] / everything:.0%}) in {times}", (row["words"], y),
                    (5, 0), textcoords="offset points", va="center", fontsize=9)
    name_rows(ax, list(totals.index))
    ax.set_xlim(0, totals["words"].max() * 1.75)
    ax.xaxis.set_visible(False)
    ax.spines["bottom"].set_visible(False)
    return _titled(ax, title)


@styled
def plot_tone(speakers, *, doc_id=None, title=None, ax=None):
    """Tone of each speaker with its 90 % interval, the number of quotations and sentences, and the verdict.

    Speakers stand in the order of their words, not of their tone: intervals that overlap allow no ranking.
    A verdict of "not enough evidence" is drawn grey and hollow.
    """
    needs(speakers, ["speaker", "quotes", "sentences", "words", "tone", "low", "high", "verdict"], "plot_tone")
    if doc_id is not None:
        speakers = one_article(speakers, doc_id, "plot_tone")
    rows = speakers.dropna(subset=["tone"]).sort_values("words", ascending=False, kind="stable")
    if rows.empty:
        return empty(axes(ax, 1.9), "no quotation to score")
    several = "doc_id" in rows and rows["doc_id"].nunique() > 1
    ax = axes(ax, rows_height(len(rows), per_row=0.5))
    ax.axvline(0, color=GREY, lw=1, zorder=0)
    colours = {"positive": BLUE, "negative": VERMILLION}
    names = []
    for y, row in enumerate(rows.itertuples()):
        colour = colours.get(row.verdict, GREY)
        ax.hlines(y, row.low, row.high, color=colour, lw=2)
        ax.plot(row.tone, y, "o", ms=8, color=colour, markerfacecolor=colour if row.verdict in colours else "white",
                markeredgewidth=1.6)
        ax.annotate(row.verdict, (1, y), (6, 0), xycoords=("axes fraction", "data"), textcoords="offset points",
                    va="center", fontsize=9, color=colour, annotation_clip=False)
        who = name_or_unknown(row.speaker) + (f", {row.doc_id}" if several else "")
        counts = f"{row.quotes:,} quotation{'' if row.quotes == 1 else 's'}, {row.sentences:,} sent."
        names.append((who, counts))
    name_rows(ax, [""] * len(names))
    ax.set_yticklabels([f"{label(who)}\n{counts}" for who, counts in names], linespacing=1.15)
    widest = max(1.0, float(np.nanmax(np.abs(rows[["tone", "low", "high"]].to_numpy(float)))))
    ax.set_xlim(-1.02 * widest, 1.02 * widest)
    ax.set_xticks([-1, -0.5, 0, 0.5, 1], ["-1\nnegative", "-0.5", "0", "0.5", "1\npositive"])
    ax.set_xlabel("tone of what is quoted, with 90 % interval for errors of measurement")
    quiet_grid(ax)
    return _titled(ax, title)


@styled
def plot_actors(actors, *, doc_id=None, most=20, title=None, ax=None):
    """How often each actor is named, most first, kinds by colour: full dots speak (quoted or reported), hollow
    ones are never heard.

    actors
        the actors table; over several articles the mentions of one name are added up unless doc_id is given
    """
    needs(actors, ["actor", "kind", "mentions", "quotes"], "plot_actors")
    if doc_id is not None:
        actors = one_article(actors, doc_id, "plot_actors")
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
    kinds = [kind for kind in KINDS if kind in set(totals["kind"])]
    for i, kind in enumerate(kinds):  # a key in words, lowest corner, where sorted dots leave room
        ax.annotate(kind, (1, 0), (0, 6 + 14 * (len(kinds) - 1 - i)), xycoords="axes fraction",
                    textcoords="offset points", ha="right", color=KINDS[kind], fontweight="bold", fontsize=9)
    quiet_grid(ax)
    return _titled(ax, title)


@styled
def plot_who_names_whom(naming, *, doc_id=None, most=12, title=None, ax=None):
    """Who names whom inside quotation: speakers down, actors across, mentions in the cells.

    naming
        what `who_names_whom` returns: columns speaker, actor, mentions
    """
    needs(naming, ["speaker", "actor", "mentions"], "plot_who_names_whom")
    if doc_id is not None:
        naming = one_article(naming, doc_id, "plot_who_names_whom")
    if naming.empty:
        return empty(axes(ax, 1.9), "nobody is named in a quotation")
    names = naming["speaker"].map(name_or_unknown).astype("str")
    table = naming.assign(speaker=names).pivot_table(index="speaker", columns="actor", values="mentions", aggfunc="sum",
                                                     fill_value=0, observed=True)
    table = table.loc[table.sum(axis=1).sort_values(ascending=False, kind="stable").index[:most]]
    table = table[table.sum().sort_values(ascending=False, kind="stable").index[:most]]
    values = table.to_numpy(float)
    ax = axes(ax, rows_height(len(table), extra=2.4), width=max(4.5, 3.0 + 0.5 * table.shape[1]))
    ax.imshow(values, cmap="Blues", vmin=0, vmax=max(values.max(), 1) * 1.25, aspect="auto")
    for (y, x), value in np.ndenumerate(values):
        if value:
            dark = value > 0.7 * values.max()
            ax.text(x, y, f"{value:.0f}", ha="center", va="center", color="white" if dark else INK)
    name_rows(ax, list(table.index))
    ax.set_ylim(len(table) - 0.5, -0.5)
    ax.set_xticks(range(table.shape[1]), [label(name, 24, lines=1) for name in table.columns], rotation=40, ha="left",
                  rotation_mode="anchor")
    ax.xaxis.tick_top()
    ax.tick_params(axis="x", length=0)
    ax.spines["bottom"].set_visible(False)
    ax.set_xticks(np.arange(table.shape[1] + 1) - 0.5, minor=True)
    ax.set_yticks(np.arange(len(table) + 1) - 0.5, minor=True)
    ax.grid(which="minor", color="white", lw=2)
    ax.tick_params(which="minor", length=0)
    ax.set_xlabel("times named (across)\nby a speaker (down) inside quotation")
    return _titled(ax, title)


def _text_of(article, doc_id):
    """Text and doc_id of a str, a row or a frame."""
    if isinstance(article, str):
        return article, doc_id
    if isinstance(article, pd.DataFrame):
        rows = one_article(article, doc_id, "plot_structure")
        if rows.empty:
            return "", doc_id
        article = rows.iloc[0]
    text = article["text"]
    return (text if isinstance(text, str) else ""), article["doc_id"]



