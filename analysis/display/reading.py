"""The reading view: an article as a page, its quotations coloured by speaker, so that a reader can check and object.

Any text is safe in it: article, names and tables are escaped. The page holds no script, forbids scripts and fetches
nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from os import PathLike
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from analysis.display.layers import (
    WHERE,
    Look,
    ToneWord,
    cue_style,
    kinds_with_lines,
    marked_blocks,
    name_layers,
    name_style,
    quotation_layers,
    quotation_style,
    speaker_style,
    tint,
    tone_layers,
)
from analysis.display.palette import BLUE, GREY, INK, UNKNOWN, VERMILLION, name_or_unknown, speaker_colours
from analysis.display.safe_text import html_text
from analysis.export import replacing

_CSS = f"""
.ng-view {{ background: #fff; color: {INK}; font: 16px/1.65 Georgia, 'Times New Roman', serif; max-width: 42rem;
  padding: 0.6rem 1rem; overflow-wrap: anywhere; print-color-adjust: exact; -webkit-print-color-adjust: exact; }}
.ng-view .ng-block {{ margin: 0 0 0.8em; white-space: pre-wrap; unicode-bidi: isolate; }}
.ng-view .ng-headline {{ font-size: 1.45em; line-height: 1.25; font-weight: bold; }}
.ng-view .ng-subheading {{ font-weight: bold; margin-top: 1.3em; }}
.ng-view .ng-small {{ color: {GREY}; font-size: 0.85em; }}
.ng-view .ng-key {{ font: 13px/1.9 system-ui, sans-serif; border-bottom: 1px solid #ccc; margin-bottom: 1em;
  padding-bottom: 0.5em; }}
.ng-view .ng-key > span {{ margin-right: 1.2em; display: inline-block; }}
.ng-view sup {{ font: bold 0.62em system-ui, sans-serif; line-height: 0; user-select: none; }}
@media (max-width: 30rem) {{ .ng-view {{ font-size: 15px; padding: 0.4rem 0.5rem; }} }}
@media print {{ .ng-view {{ max-width: none; font-size: 11pt; padding: 0; }} \
.ng-view .ng-block {{ orphans: 3; widows: 3; }} }}
"""


class ReadingView:
    """A page. A notebook shows it by itself; `html` is a whole document, and `save(path)` writes it."""

    def __init__(self, fragment: str, title: str) -> None:
        self._fragment, self._title = fragment, title

    def _repr_html_(self) -> str:
        return self._fragment

    def __repr__(self) -> str:
        return f"ReadingView({self._title!r})"

    @property
    def html(self) -> str:
        """The view as a document of its own, which no browser lets run a script or fetch a file."""
        return (
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{html_text(self._title)}</title>\n<style>body {{ margin: 0 auto; max-width: 44rem; }}</style>\n"
            f"</head>\n<body>\n{self._fragment}\n</body>\n</html>\n"
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
    """An article with its quotations coloured and numbered by speaker.

    Parameters
    ----------
    article : str, row or frame
        The text, a row of the articles frame, or the frame itself.
    quotes : frame, optional
        The quotes table. Words in quotation marks are tinted; those reported without marks are underlined with dots.
        Speaker and cue are underlined. Pointing at a quotation shows its speaker, the rule and the confidence.
    mentions : frame, optional
        The mentions table, to underline every name by its kind.
    tone_words : list, optional
        (start, end, weight) of the words that carry tone: positive ones get a plus, negative ones a minus.
        ``tone_words(text, quotes)`` gives those that decide the tone of the speakers.
    doc_id : str, optional
        Which article, when the frames hold several.

    Returns
    -------
    ReadingView
        Shown by notebooks; `.html` is a document, `.save(path)` writes it. The same input gives the same page.

    Raises
    ------
    ValueError
        When several articles are given and `doc_id` names none of them.

    Examples
    --------
    >>> view = reading_view("Markets fell <b>again</b>.")
    >>> "&lt;b&gt;again&lt;/b&gt;" in view.html
    True
    """
    one = _article(article, doc_id)
    quotes, mentions = (_rows_of(frame, one.doc_id) for frame in (quotes, mentions))
    if quotes is not None:
        quotes = quotes.sort_values(["start", "end"], kind="stable")
    looks = _looks(quotes)
    words = list(tone_words or ())
    layers = [
        *(quotation_layers(quotes, looks) if quotes is not None else ()),
        *(name_layers(mentions) if mentions is not None else ()),
        *tone_layers(words),
    ]
    body = "\n".join(marked_blocks(one.text, layers))
    entries = [*_key_of_quotes(quotes, looks), *_key_of_names(mentions), *(_KEY_OF_TONE if words else ())]
    key = "".join(f"<span>{entry}</span>" for entry in entries)
    key = f'<div class="ng-key">{key}</div>\n' if entries else ""
    return ReadingView(f'<div class="ng-view"><style>{_CSS}</style>\n{key}{body}\n</div>', one.title)


class _Article(NamedTuple):
    """The article that is shown; a text alone has no doc_id."""

    text: str
    title: str
    doc_id: str | None


def _article(article: str | pd.Series | pd.DataFrame, doc_id: str | None) -> _Article:
    if isinstance(article, str):
        return _Article(article, "article", doc_id)
    row = _row(article, doc_id) if isinstance(article, pd.DataFrame) else article
    text, title = row["text"], row.get("title")
    title = title if isinstance(title, str) and title.strip() else str(row["doc_id"])
    return _Article(text if isinstance(text, str) else "", title, row["doc_id"])


def _row(articles: pd.DataFrame, doc_id: str | None) -> pd.Series:
    """The one article of a frame that is asked for."""
    chosen = articles if doc_id is None else articles[articles["doc_id"] == doc_id]
    if len(chosen) == 1:
        return chosen.iloc[0]
    if doc_id is not None and chosen.empty:
        raise ValueError(f"reading_view: there is no article {doc_id!r} in this frame")
    n = "none" if chosen.empty else f"{len(chosen):,}"
    raise ValueError(f"reading_view shows one article and was given {n}: name one with doc_id=...")


def _rows_of(frame: pd.DataFrame | None, doc_id: str | None) -> pd.DataFrame | None:
    """The rows of one article, of a frame that may hold several."""
    if frame is None or "doc_id" not in frame:
        return frame
    if doc_id is not None:
        return frame[frame["doc_id"] == doc_id]
    if frame["doc_id"].nunique() > 1:
        raise ValueError("the tables hold several articles: name one with doc_id=...")
    return frame


def _looks(quotes: pd.DataFrame | None) -> dict[str, Look]:
    """The colour and the number of each speaker, in the order of their words."""
    if quotes is None or quotes.empty:
        return {}
    colours = speaker_colours(quotes["speaker"], quotes["quoted_words"] if "quoted_words" in quotes else None)
    numbers = {name: str(i) for i, name in enumerate(colours, start=1)} | {UNKNOWN: "?"}
    return {name: Look(name, colour, numbers[name]) for name, colour in colours.items()}


_KEY_OF_TONE = (
    f'<b style="color:{BLUE}">positive<sup>+</sup></b> <b style="color:{VERMILLION}">negative<sup>\u2212</sup></b>',
)


def _key_of_quotes(quotes: pd.DataFrame | None, looks: dict[str, Look]) -> Iterator[str]:
    """What colours, numbers and lines mean, as far as they occur."""
    if quotes is None or quotes.empty:
        return
    names = quotes["speaker"].map(name_or_unknown).astype("str")
    for look in looks.values():
        style = f"background-color:{tint(look.colour, 0.28)};border-bottom:2px solid {look.colour}"
        shown = f'<span style="{style}">{html_text(look.name)}</span><sup>{look.number}</sup>'
        yield f"{shown} {_how_often(quotes[names == look.name])}"
    for kind, where in WHERE.items():
        if (quotes["kind"] == kind).any():
            yield f'<span style="{quotation_style(kind, GREY)}">{where}</span>'
    if "speaker_start" in quotes and quotes["speaker_start"].notna().any():
        yield f'<span style="{speaker_style(GREY)}">speaker</span>'
    if "cue_start" in quotes and quotes["cue_start"].notna().any():
        yield f'<span style="{cue_style()}">words that report</span>'


def _key_of_names(mentions: pd.DataFrame | None) -> Iterator[str]:
    for kind in kinds_with_lines(mentions) if mentions is not None else ():
        yield f'<span style="{name_style(kind)}">{kind}</span>'


def _how_often(quotes: pd.DataFrame) -> str:
    """How many quotations, and how many reports without marks; a quotation that is interrupted counts once."""
    marked = quotes["kind"] != "indirect"
    counts = [
        (quotes.loc[rows, "quote_id"].nunique(), noun) for rows, noun in ((marked, "quotation"), (~marked, "report"))
    ]
    return ", ".join(f"{n} {noun}{'s' * (n != 1)}" for n, noun in counts if n)
