"""An article in the terminal: its counts and grades, who speaks, who is named."""

from __future__ import annotations

import shutil
import textwrap
from typing import NamedTuple

import pandas as pd

from analysis.display.prose import listing, quantity, signed
from analysis.display.safe_text import terminal_text
from analysis.display.sentences.actors import how_many_named, times
from analysis.display.sentences.articles import not_measured, size_of
from analysis.display.sentences.readability import can_be_graded, grade_of
from analysis.schema import SCORES, records

_STYLES = {"bold": "1", "dim": "2", "negative": "33", "positive": "36"}
_BAR, _NAME = 16, 22  # columns
_ROWS = 10  # of speakers and of actors


def view(
    articles: pd.DataFrame,
    quotes: pd.DataFrame,
    speakers: pd.DataFrame,
    actors: pd.DataFrame,
    *,
    colour: bool = False,
    width: int | None = None,
) -> str:
    """What newsgauge finds in each article, as lines for a terminal of `width` columns (its own width, by default).

    The frames are tables of `measure`. No article can steer the terminal: control characters are shown as spaces.

    >>> from analysis import measure
    >>> tables = measure("Ann Lee said: “We did it.” She smiled.")
    >>> page = view(tables.articles, tables.quotes, tables.speakers, tables.actors, width=60)
    >>> "Ann Lee" in page
    True
    """
    page = _Page(width or min(shutil.get_terminal_size().columns, 100), colour)
    for i, article in enumerate(records(articles, _Article)):
        own = [table[table["doc_id"] == article.doc_id] for table in (quotes, speakers, actors)]
        _head(page, article)
        _size_and_grades(page, article, articles.iloc[i])
        if not not_measured(article.reason):
            _speakers(page, list(records(own[1], _Speaker)), _reported_only(own[0], own[1]))
            _actors(page, own[2])
            _quotations(page, [quote for quote in records(own[0], _Quote) if quote.kind != "indirect"])
        page.lines.append("")
    return "\n".join(page.lines)


class _Article(NamedTuple):
    """A row of the articles table, as far as it is shown; the other tables likewise."""

    doc_id: str
    title: str | None
    outlet: str | None
    author: str | None
    date: pd.Timestamp
    reason: str | None


class _Quote(NamedTuple):
    speaker: str | None
    kind: str
    text: str


class _Speaker(NamedTuple):
    speaker: str | None
    quotes: int
    words: int
    share: float
    sentences: int
    tone: float
    low: float
    high: float
    verdict: str


class _Actor(NamedTuple):
    actor: str
    kind: str
    mentions: int
    share: float
    quotes: int
    quoted_words: int


class _Page:
    """Lines of a given width, with or without colours."""

    def __init__(self, width: int, colour: bool) -> None:
        self.width, self.colour = width, colour
        self.lines: list[str] = []

    def style(self, text: str, *styles: str) -> str:
        codes = ";".join(_STYLES[style] for style in styles if style in _STYLES)
        return f"\x1b[{codes}m{text}\x1b[0m" if self.colour and codes else text

    def heading(self, text: str) -> None:
        self.lines += ["", self.style(text, "bold")]

    def prose(self, text: str, *styles: str, indent: str = "") -> None:
        wrapped = textwrap.wrap(text, self.width, initial_indent=indent, subsequent_indent=indent)
        self.lines += [self.style(line, *styles) for line in wrapped]

    def bar(self, name: str, share: float, rest: str) -> None:
        length = 0 if pd.isna(share) else round(share * _BAR)
        bar = "█" * length + "·" * (_BAR - length)
        self.lines.append(f"  {_cut(name, _NAME):<{_NAME}} {bar} {rest}".rstrip())


def _head(page: _Page, article: _Article) -> None:
    page.prose(terminal_text(article.title if isinstance(article.title, str) else article.doc_id), "bold")
    about = [terminal_text(value) for value in (article.outlet, article.author) if isinstance(value, str)]
    about += [f"{article.date:%d %B %Y}".lstrip("0")] if pd.notna(article.date) else []
    if about:
        page.prose(", ".join(about), "dim")


def _size_and_grades(page: _Page, article: _Article, row: pd.Series) -> None:
    page.heading("Size")
    page.prose(terminal_text(size_of(row, name="This article")), indent="  ")
    if not_measured(article.reason):
        return
    page.heading("Readability")
    page.prose(grade_of(row), indent="  ")
    if can_be_graded(row):
        names = [name for name in list(SCORES)[1:6] if pd.notna(row[name])]
        scores = (f"{SCORES[name][0].partition(' (')[0]} {signed(row[name], 1).lstrip('+')}" for name in names)
        page.prose(", ".join(scores), "dim", indent="  ")


def _reported_only(quotes: pd.DataFrame, speakers: pd.DataFrame) -> list[str]:
    """Who is reported without quotation marks and never quoted."""
    named = quotes["speaker"].dropna().drop_duplicates()
    return [terminal_text(name) for name in named[~named.isin(speakers["speaker"])]]


def _speakers(page: _Page, speakers: list[_Speaker], reported: list[str]) -> None:
    page.heading("Who speaks")
    if not speakers:
        page.prose("Nobody is quoted.", indent="  ")
    for row in speakers[:_ROWS]:
        page.bar(_who(row.speaker), row.share, f"{_n(row.words, 'word')} in {_n(row.quotes, 'quotation')}")
    _more(page, len(speakers) - _ROWS, "speaker")
    if reported:
        page.prose(f"Reported without quotation marks: {listing(reported, 8)}.", "dim", indent="  ")
    with_tone = [row for row in speakers[:_ROWS] if pd.notna(row.tone)]
    if with_tone:
        page.heading("In what tone")
        page.prose("−1 is negative, 1 positive; with 90% intervals for errors of measurement", "dim", indent="  ")
    for row in with_tone:
        verdict = page.style(str(row.verdict), str(row.verdict))
        tone = f"{signed(row.tone)} ({signed(row.low)} to {signed(row.high)})"
        page.lines.append(
            f"  {_cut(_who(row.speaker), _NAME):<{_NAME}} {tone:<22} {_n(row.sentences, 'sentence'):<12} {verdict}"
        )


def _who(speaker: str | None) -> str:
    return terminal_text(speaker) if isinstance(speaker, str) else "unknown"


def _actors(page: _Page, actors: pd.DataFrame) -> None:
    page.heading("Who is named")
    page.prose(terminal_text(how_many_named(actors)), indent="  ")
    for row in list(records(actors, _Actor))[:_ROWS]:
        page.bar(terminal_text(row.actor), row.share, f"{times(row.mentions)}{_speaks(row)}")
    _more(page, len(actors) - _ROWS, "actor")


def _speaks(row: _Actor) -> str:
    if row.quoted_words:
        return f", {_n(row.quoted_words, 'quoted word')}"
    if row.quotes:
        return ", reported"
    return ", does not speak" if row.kind == "person" else ""


def _quotations(page: _Page, quotes: list[_Quote]) -> None:
    if not quotes:
        return
    page.heading("What they say")
    for quote in quotes[:12]:
        page.prose(f"{_who(quote.speaker)}: {_cut(terminal_text(quote.text), 240)}", indent="  ")
    _more(page, len(quotes) - 12, "quotation")


def _more(page: _Page, n: int, noun: str) -> None:
    if n > 0:
        page.prose(f"and {quantity(n, f'other {noun}')}", "dim", indent="  ")


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def _n(count: int, noun: str) -> str:
    """A count in figures, with its noun.

    >>> _n(1, "word"), _n(1200, "word")
    ('1 word', '1,200 words')
    """
    return f"{count:,} {noun if count == 1 else noun + 's'}"
