"""The reading view: an article as a page on which a reader can check who says what, and object.

Any text is safe in it: article, names and tables are escaped. The page holds no script, forbids scripts and fetches
nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from os import PathLike
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from analysis.display.palette import INK, UNKNOWN, speaker_colours
from analysis.display.safe_text import html_text
from analysis.display.sentences.articles import not_measured
from analysis.export import replacing
from analysis.pipeline import measure
from analysis.reading import legend
from analysis.reading.layers import MARKED, Look, ToneWord, name_layers, quotation_layers, tone_layers, where_quoted
from analysis.reading.markup import marked_elements
from analysis.reading.stylesheet import sheet
from analysis.sentiment.tone_scores import tone_words as words_of_tone
from analysis.text.document import Document, parse

_PAPER = f"background-color:#ffffff;color:{INK}"  # the marks are made for white, whatever the theme of a notebook


class ReadingView:
    """An article to read. A notebook shows it by itself; `save(path)` writes it as a page of its own.

    To put it into a page that you make: `fragment()` goes into its body and `style` into a style element.
    """

    def __init__(self, article: _Article, marks: _Marks) -> None:
        self._article, self._marks = article, marks
        self.style = sheet([look.key for look in marks.looks.values()])

    def _repr_html_(self) -> str:
        return f"<style>{self.style}</style>\n{self.fragment()}"

    def __repr__(self) -> str:
        return f"ReadingView({self._article.name!r})"

    def fragment(self, heading: int = 3) -> str:
        """The view as an element for another page, without its style sheet; the headline is a heading of this level.

        Each view has its own names for its controls, so several may be on one page.
        """
        return _fragment(self._article, self._marks, heading)

    @property
    def html(self) -> str:
        """The view as a document of its own, which no browser lets run a script or fetch a file."""
        return (
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{html_text(self._article.name)}</title>\n"
            f"<style>body {{ margin: 0 auto; max-width: 42rem; padding: 0.5rem 1rem; }}\n{self.style}</style>\n"
            f"</head>\n<body>\n{self.fragment(1)}\n</body>\n</html>\n"
        )

    def save(self, path: str | PathLike[str]) -> Path:
        """Write the document to a file (UTF-8), whole or not at all, and return its path."""
        with replacing(path) as temporary:
            temporary.write_text(self.html, encoding="utf-8", newline="\n")
        return Path(path)


def reading_view(
    article: str | pd.Series | pd.DataFrame,
    quotes: pd.DataFrame | None = None,
    mentions: pd.DataFrame | None = None,
    *,
    tone_words: Iterable[ToneWord] | None = None,
    doc_id: str | None = None,
) -> ReadingView:
    """An article to read, with switches for who speaks, who is named and the words that carry tone.

    Words in quotation marks are tinted in the colour of their speaker, reports without marks underlined with dots. A
    click, a tap or the arrow keys choose a quotation: it shows how its speaker was found and how sure that is, and
    the speaker is followed through the article. All this works without a script.

    Parameters
    ----------
    article : str, row or frame
        The text, a row of the articles frame, or the frame itself.
    quotes : frame, optional
        The quotes table of `measure` or `extract_quotes`. What is not given is measured here; an empty table or list
        marks nothing.
    mentions : frame, optional
        The mentions table.
    tone_words : list, optional
        (start, end, weight) of the words that carry tone, as `tone_words(text, quotes)` gives them.
        Those that add little are not marked.
    doc_id : str, optional
        Which article, when the frames hold several.

    Returns
    -------
    ReadingView
        Shown by notebooks; `.save(path)` writes it as one HTML file, `.html` is that document, `.fragment()` and
        `.style` are the parts of it for a page of yours. The same input gives the same page.

    Raises
    ------
    ValueError
        When several articles are given and `doc_id` names none of them; when a table cannot be of this article.
    TypeError
        When the article is neither a text nor a row nor a frame.

    Examples
    --------
    >>> view = reading_view("“Markets fell <b>again</b>,” Ann Lahti said.")
    >>> "&lt;b&gt;again&lt;/b&gt;" in view.html, "Follow Ann Lahti: 1 quotation" in view.html
    (True, True)
    """
    one = _article(article, doc_id)
    quotes = _table(quotes, one, "quotes", ["start", "end", "kind", "speaker", "quote_id"])
    mentions = _table(mentions, one, "mentions", ["start", "end", "kind"])
    if quotes is None or mentions is None:
        measured = measure(one.text)
        quotes = measured.quotes if quotes is None else quotes
        mentions = measured.mentions if mentions is None else mentions
    if "left_out" in quotes:
        quotes = quotes[~quotes["left_out"].fillna(False).astype(bool)]
    quotes = quotes.sort_values(["start", "end"], kind="stable")
    quotes = quotes.assign(where=where_quoted(quotes, one.text))
    if tone_words is None:
        tone_words = words_of_tone(one.text, quotes) if {"quote_id", "verbatim"} <= set(quotes) else ()
    words = [word for word in tone_words if abs(word[2]) >= MARKED]
    return ReadingView(one, _Marks(quotes, mentions, words, _looks(quotes)))


class _Article(NamedTuple):
    """The article that is shown; a text alone has no doc_id."""

    text: str
    document: Document
    doc_id: str | None = None
    title: str | None = None
    outlet: str | None = None
    date: str | None = None

    @property
    def headline(self) -> str:
        """The headline that the text itself has, on one line; empty if it has none."""
        blocks = (block for block in self.document.blocks if block.kind == "headline")
        first = next(blocks, None)
        return " ".join(self.text[first.start : first.end].split()) if first else ""

    @property
    def name(self) -> str:
        return self.title or self.headline or self.doc_id or "article"


class _Marks(NamedTuple):
    """What is marked in it, and how the speakers look."""

    quotes: pd.DataFrame
    mentions: pd.DataFrame
    words: list[ToneWord]
    looks: dict[str, Look]


def _article(article: str | pd.Series | pd.DataFrame, doc_id: str | None) -> _Article:
    if isinstance(article, str):
        return _Article(article, parse(article), doc_id)
    row = _row(article, doc_id) if isinstance(article, pd.DataFrame) else article
    if not isinstance(row, pd.Series | dict):
        raise TypeError(f"reading_view needs a text, a row of the articles frame or the frame, not {article!r}")
    if "text" not in row:
        raise ValueError("reading_view: the article has no column 'text'")
    title, outlet = (
        value if isinstance(value, str) and value.strip() else None for value in (row.get("title"), row.get("outlet"))
    )
    date = pd.to_datetime(pd.Series([row.get("date")]), errors="coerce").iloc[0]
    day = None if pd.isna(date) else f"{date.day} {date:%B %Y}"
    text = row["text"] if isinstance(row["text"], str) else ""
    return _Article(text, parse(text), str(row["doc_id"]) if "doc_id" in row else doc_id, title, outlet, day)


def _row(articles: pd.DataFrame, doc_id: str | None) -> pd.Series:
    """The one article of a frame that is asked for."""
    if doc_id is not None and "doc_id" not in articles:
        raise ValueError("reading_view: the articles have no column 'doc_id' to choose one by")
    chosen = articles if doc_id is None else articles[articles["doc_id"] == doc_id]
    if len(chosen) == 1:
        return chosen.iloc[0]
    if doc_id is not None and chosen.empty:
        raise ValueError(f"reading_view: there is no article {doc_id!r} in this frame")
    n = "none" if chosen.empty else f"{len(chosen):,}"
    raise ValueError(f"reading_view shows one article and was given {n}: name one with doc_id=...")


def _table(frame: pd.DataFrame | None, article: _Article, name: str, needed: list[str]) -> pd.DataFrame | None:
    """The rows of the article, if they can be of it: with the columns that are needed, every place inside the text."""
    frame = _rows_of(frame, article.doc_id)
    if frame is None:
        return None
    if missing := [column for column in needed if column not in frame]:
        if not frame.empty:
            raise ValueError(f"reading_view: the {name} table has no column {', '.join(map(repr, missing))}")
        return frame.reindex(columns=[*frame.columns, *missing])
    places = frame[["start", "end"]].apply(pd.to_numeric, errors="coerce")
    inside = (places["start"] >= 0) & (places["start"] < places["end"]) & (places["end"] <= len(article.text))
    if not inside.all():
        raise ValueError(
            f"reading_view: the {name} table has places that are not in the text; is it of another article?"
        )
    return frame.assign(start=places["start"].astype(int), end=places["end"].astype(int))


def _rows_of(frame: pd.DataFrame | None, doc_id: str | None) -> pd.DataFrame | None:
    """The rows of one article, of a frame that may hold several."""
    if frame is None or "doc_id" not in frame:
        return frame
    if doc_id is not None:
        return frame[frame["doc_id"] == doc_id]
    if frame["doc_id"].nunique() > 1:
        raise ValueError("the tables hold several articles: name one with doc_id=...")
    return frame


def _looks(quotes: pd.DataFrame) -> dict[str, Look]:
    """The colour and the number of each speaker, in the order of the speakers table."""
    if quotes.empty:
        return {}
    colours = speaker_colours(quotes["speaker"], quotes["quoted_words"] if "quoted_words" in quotes else None)
    return {
        name: Look(name, colour, "?" if name == UNKNOWN else str(key), key)
        for key, (name, colour) in enumerate(colours.items(), start=1)
    }


def _fragment(article: _Article, marks: _Marks, heading: int) -> str:
    """Source and headline, then switches and legend, then the article."""
    layers = [
        *quotation_layers(marks.quotes, marks.looks),
        *name_layers(marks.mentions, marks.looks),
        *tone_layers(marks.words),
    ]
    blocks, group, title, head = article.document.blocks, _group(article, marks), article.title, ""
    if article.outlet or article.date:
        source = " · ".join(html_text(part) for part in (article.outlet, article.date) if part)
        head += f'<p class="ng-from">{source}</p>\n'
    other = title is not None and title.split() != article.headline.split()
    if title is not None and other:
        head += f'<h{heading} class="ng-title">{html_text(title)}</h{heading}>\n'
    elements = marked_elements(article.text, blocks, layers, group=group, heading=heading + other)
    if elements and elements[0].kind == "headline":
        head += elements.pop(0).html + "\n"
    body = "\n".join(element.html for element in elements)
    dimmed = any(block.kind not in ("headline", "subheading", "paragraph", "dateline") for block in blocks)
    key = _legend(marks, group, heading, dimmed=dimmed, reason=article.document.reason)
    opening = f'<article class="ng-view" aria-label="{html_text(article.name)}" style="{_PAPER}">'
    return f"{opening}\n{head}{key}{body}\n</article>"


def _legend(marks: _Marks, group: str, heading: int, *, dimmed: bool, reason: str | None) -> str:
    """Switches, which stay in sight, and the meaning of all marks that occur."""
    quotes, mentions, words, looks = marks
    level = min(6, heading + 1)
    parts = {"Speakers": bool(looks), "Names": not mentions.empty, "Tone": bool(words)}
    shown = [name for name, there in parts.items() if there]
    bar = legend.switches(group, shown) if shown else ""
    said = f"<p>{html_text(not_measured(reason) or legend.NOTHING)}</p>\n"
    if looks:
        said = f'<h{level} class="ng-key-title">Speakers</h{level}>\n{legend.speakers(group, quotes, looks)}'
    lines = legend.key_of_quotations(quotes, dimmed=dimmed)
    key = f'<div class="ng-who-speaks">{said}{lines}</div>\n' if looks else said + lines
    key += legend.key_of_names(mentions) + (legend.key_of_tone() if words else "")
    return (
        f'{bar}<section class="ng-legend" aria-label="Legend" style="border-bottom:1px solid #ccc">\n{key}</section>\n'
    )


def _group(article: _Article, marks: _Marks) -> str:
    """A name for the controls that no other article has, nor the same article with other marks."""
    about = repr(
        (article.text, article.doc_id, article.title, marks.quotes.shape, marks.mentions.shape, len(marks.words))
    )
    return "ng" + hashlib.blake2b(about.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
