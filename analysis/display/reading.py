"""The reading view: an article as a page, its quotations coloured by speaker, so that a reader can check and object.

Any text is safe in it: whatever stands in the article, a name or a table is escaped, the page holds no script and
forbids any, and it fetches nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from analysis.display.palette import BLUE, GREY, INK, UNKNOWN, VERMILLION, name_or_unknown, speaker_colours
from analysis.display.safe_text import escape
from analysis.export import replacing
from analysis.text.document import parse

_HEADINGS = {"headline", "subheading"}
_LINES = {"person": "dashed", "organisation": "wavy", "place": "dotted"}  # colours are for speakers
_WHERE = {"direct": "in quotation marks", "mixed": "reported, with quoted words", "indirect": "reported without marks"}
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
@media print {{ .ng-view {{ max-width: none; font-size: 11pt; padding: 0; }} .ng-view .ng-block {{ orphans: 3; widows: 3; }} }}
"""


class Layer(NamedTuple):
    """Something marked in the text: where, of what kind, how it looks and what it says when pointed at."""

    start: int
    end: int
    kind: str  # quotation, speaker, cue, name or tone
    style: str
    hint: str
    number: str = ""  # small sign put behind it, so that no colour has to be told apart


class ReadingView:
    """A page. A notebook shows it by itself; `html` is a whole document, and `save(path)` writes it."""

    def __init__(self, fragment: str, title: str):
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
            f"<title>{escape(self._title)}</title>\n<style>body {{ margin: 0 auto; max-width: 44rem; }}</style>\n"
            f"</head>\n<body>\n{self._fragment}\n</body>\n</html>\n"
        )

    def save(self, path) -> Path:
        """Write the document to a file (UTF-8), whole or not at all, and return its path."""
        with replacing(path) as temporary:
            temporary.write_text(self.html, encoding="utf-8", newline="\n")
        return Path(path)


def reading_view(
    article: str | pd.Series | pd.DataFrame,
    quotes: pd.DataFrame | None = None,
    mentions: pd.DataFrame | None = None,
    *,
    tone_words: Iterable[tuple[int, int, float]] | None = None,
    doc_id: str | None = None,
) -> ReadingView:
    """An article with its quotations coloured and numbered by speaker.

    Parameters
    ----------
    article : str, row or frame
        The text, a row of the articles frame, or the frame itself.
    quotes : frame, optional
        The quotes table. Quotations are tinted where they stand in marks and underlined with dots where they are
        reported without; their speaker and cue are underlined, and pointing at them tells speaker, rule and confidence.
    mentions : frame, optional
        The mentions table, to underline every name by its kind.
    tone_words : list, optional
        (start, end, weight) of the words that carry tone: positive ones get a plus, negative ones a minus.
        ``tone_words(text, quotes)`` gives those on which the tone of the speakers rests.
    doc_id : str, optional
        Which article, when the frames hold several.

    Returns
    -------
    ReadingView
        Shown by notebooks; `.html` is a document, `.save(path)` writes it. The same input gives the same page.

    Raises
    ------
    ValueError
        When several articles are given and none is named.

    Examples
    --------
    >>> view = reading_view("Markets fell <b>again</b>.")
    >>> "&lt;b&gt;again&lt;/b&gt;" in view.html
    True
    """
    text, title, doc_id = _article(article, doc_id)
    quotes, mentions = (_rows_of(frame, doc_id) for frame in (quotes, mentions))
    colours, numbers = {}, {}
    if quotes is not None and len(quotes):
        quotes = quotes.sort_values(["start", "end"], kind="stable")
        colours = speaker_colours(quotes["speaker"], quotes["quoted_words"] if "quoted_words" in quotes else None)
        numbers = {name: str(i) for i, name in enumerate(colours, start=1)}
        if UNKNOWN in numbers:
            numbers[UNKNOWN] = "?"
    layers = [
        *_quotation_layers(quotes, colours, numbers),
        *_name_layers(mentions),
        *_tone_layers(tone_words),
    ]
    layers = [layer for layer in layers if 0 <= layer.start < layer.end <= len(text)]
    body = "\n".join(_blocks(text, layers))
    key = _key(quotes, colours, numbers, mentions, tone_words)
    return ReadingView(f'<div class="ng-view"><style>{_CSS}</style>\n{key}{body}\n</div>', title)


def _article(article, doc_id):
    """Text, title and doc_id of a str, a row or a frame."""
    if isinstance(article, str):
        return article, "article", doc_id
    if isinstance(article, pd.DataFrame):
        if doc_id is not None:
            article = article[article["doc_id"] == doc_id]
        if len(article) != 1:
            if doc_id is not None and article.empty:
                raise ValueError(f"reading_view: there is no article {doc_id!r} in this frame")
            found = "none" if article.empty else f"{len(article):,}"
            raise ValueError(f"reading_view shows one article and was given {found}: name one with doc_id=...")
        article = article.iloc[0]
    text, title = article["text"], article.get("title")
    title = title if isinstance(title, str) and title.strip() else str(article["doc_id"])
    return (text if isinstance(text, str) else ""), title, article["doc_id"]


def _rows_of(frame, doc_id):
    """The rows of one article, of a frame that may hold several."""
    if frame is None or "doc_id" not in frame:
        return frame
    if doc_id is not None:
        return frame[frame["doc_id"] == doc_id]
    if frame["doc_id"].nunique() > 1:
        raise ValueError("the tables hold several articles: name one with doc_id=...")
    return frame


def _tint(colour: str, strength: float) -> str:
    """The colour as much lighter as its strength is below 1."""
    parts = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(255 - strength * (255 - part)):02x}" for part in parts)


def _quotation_style(kind: str, colour: str) -> str:
    if kind == "indirect":
        return f"border-bottom:2px dotted {colour}"
    strength = 0.28 if kind == "direct" else 0.12
    return f"background-color:{_tint(colour, strength)};border-bottom:2px solid {colour}"


def _quotation_layers(quotes, colours, numbers):
    if quotes is None:
        return
    for row in quotes.to_dict("records"):
        speaker = name_or_unknown(row["speaker"])
        colour, number = colours[speaker], numbers[speaker]
        hint = _hint(row, speaker)
        yield Layer(
            int(row["start"]), int(row["end"]), "quotation", _quotation_style(row["kind"], colour), hint, number
        )
        for kind, style in (
            ("speaker", f"border-bottom:3px double {colour}"),
            ("cue", f"font-style:italic;border-bottom:1px solid {INK}"),
        ):
            start, end = row.get(f"{kind}_start"), row.get(f"{kind}_end")
            if pd.notna(start) and pd.notna(end):
                yield Layer(int(start), int(end), kind, style, f"{kind} of a quotation of {speaker}")


def _hint(row, speaker: str) -> str:
    parts = [speaker, _WHERE.get(row["kind"], row["kind"])]
    if isinstance(row.get("how"), str):
        parts.append(f"speaker found by: {row['how']}")
    if pd.notna(row.get("confidence")):
        parts.append(f"such attributions are right {row['confidence']:.0%} of the time")
    return "; ".join(parts)


def _name_layers(mentions):
    if mentions is None:
        return
    for row in mentions.to_dict("records"):
        who = row["actor"] if isinstance(row["actor"], str) else "holder not told"
        yield Layer(int(row["start"]), int(row["end"]), "name", _name_style(row["kind"]), f"{row['kind']}: {who}")


def _name_style(kind: str) -> str:
    return f"text-decoration:underline {_LINES.get(kind, 'solid')} {INK} 1px;text-underline-offset:2px"


def _tone_layers(tone_words):
    for start, end, weight in tone_words or ():
        colour, sign = (BLUE, "+") if weight > 0 else (VERMILLION, "\u2212")
        yield Layer(
            int(start),
            int(end),
            "tone",
            f"font-weight:bold;color:{colour}",
            f"adds {weight:+.2f} to the tone of its sentence",
            sign,
        )


def _blocks(text: str, layers: list[Layer]):
    """Each block of the article as an element, with what is marked in it."""
    blocks = [b for b in parse(text).blocks if b.start < b.end]
    cuts = sorted(
        {edge for layer in layers for edge in layer[:2]} | {edge for b in blocks for edge in (b.start, b.end)}
    )
    order = {"quotation": 0, "name": 1, "speaker": 2, "cue": 3, "tone": 4}  # the later is drawn over the earlier
    opening = sorted(layers, key=lambda x: (x.start, -x.end, order[x.kind], x.style, x.hint))
    k, active, at = 0, [], 0
    for block in blocks:
        pieces = []
        while at < len(cuts) and cuts[at] < block.end:
            start = cuts[at]
            end = cuts[at + 1]
            at += 1
            while k < len(opening) and opening[k].start <= start:
                active.append(opening[k])
                k += 1
            active = [layer for layer in active if layer.end > start]
            if start >= block.start:
                pieces.append(_piece(text[start:end], sorted(active, key=lambda x: order[x.kind]), end))
        kind = block.kind if block.kind in _HEADINGS else "paragraph" if block.kind == "paragraph" else "small"
        yield f'<div class="ng-block ng-{kind}">{"".join(pieces)}</div>'


def _piece(text: str, active: list[Layer], end: int) -> str:
    """A stretch of text under the same marks: one element, however the marks overlap."""
    if not active:
        return escape(text)
    closing = [layer for layer in active if layer.end == end and layer.number]
    signs = "".join(f"<sup>{escape(layer.number)}</sup>" for layer in closing)
    styles = ";".join(dict.fromkeys(layer.style for layer in active))
    hints = "\n".join(dict.fromkeys(layer.hint for layer in reversed(active)))
    kinds = " ".join(dict.fromkeys(f"ng-{layer.kind}" for layer in active))
    return f'<span class="{kinds}" style="{styles}" title="{escape(hints)}">{escape(text)}</span>{signs}'


def _how_often(quotes: pd.DataFrame) -> str:
    """How many quotations, and how many reports without marks: the parts of one that is interrupted are one."""
    marked = quotes["kind"] != "indirect"
    counts = [
        (quotes.loc[rows, "quote_id"].nunique(), noun) for rows, noun in ((marked, "quotation"), (~marked, "report"))
    ]
    return ", ".join(f"{n} {noun}{'s' * (n != 1)}" for n, noun in counts if n)


def _key(quotes, colours, numbers, mentions, tone_words) -> str:
    """What the colours, numbers and lines mean: only what occurs."""
    entries = []
    if quotes is not None and len(quotes):
        names = quotes["speaker"].map(name_or_unknown).astype("str")
        for speaker, colour in colours.items():
            style = f"background-color:{_tint(colour, 0.28)};border-bottom:2px solid {colour}"
            shown = f'<span style="{style}">{escape(speaker)}</span><sup>{numbers[speaker]}</sup>'
            entries.append(f"{shown} {_how_often(quotes[names == speaker])}")
        for kind, where in _WHERE.items():
            if (quotes["kind"] == kind).any():
                entries.append(f'<span style="{_quotation_style(kind, GREY)}">{where}</span>')
        if "speaker_start" in quotes and quotes["speaker_start"].notna().any():
            entries.append(f'<span style="border-bottom:3px double {GREY}">speaker</span>')
        if "cue_start" in quotes and quotes["cue_start"].notna().any():
            entries.append(f'<span style="font-style:italic;border-bottom:1px solid {INK}">words that report</span>')
    if mentions is not None:
        for kind in _LINES:
            if (mentions["kind"] == kind).any():
                entries.append(f'<span style="{_name_style(kind)}">{kind}</span>')
    if tone_words:
        entries.append(
            f'<b style="color:{BLUE}">positive<sup>+</sup></b> <b style="color:{VERMILLION}">negative'
            "<sup>\u2212</sup></b>"
        )
    if not entries:
        return ""
    return '<div class="ng-key">' + "".join(f"<span>{entry}</span>" for entry in entries) + "</div>\n"
