"""An article in the terminal: its counts and grades, who speaks, who is named."""

from __future__ import annotations

import shutil
import textwrap
from typing import NamedTuple

import pandas as pd

from analysis.display.prose import share
from analysis.display.safe_text import terminal_text
from analysis.schema import SCORES, records

_STYLES = {"bold": "1", "dim": "2", "negative": "33", "positive": "36"}
_BAR, _NAME = 16, 24  # columns


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
        _size(page, article)
        _grades(page, article, articles.iloc[i])
        _speakers(page, list(records(own[1], _Speaker)))
        _actors(page, list(records(own[2], _Actor)))
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
    words: int
    sentences: int
    headings: int
    quotes: int
    quote_density: float
    actors: int
    consensus_grade: float
    consensus_spread: float
    reason: str | None
    warning: str | None


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
    mentions: int
    share: float
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


def _size(page: _Page, article: _Article) -> None:
    page.heading("Size")
    quoted = f"{_n(article.quotes, 'quotation')}, {share(article.quote_density)} of the words"
    page.prose(
        f"{_n(article.words, 'word')} in {_n(article.sentences, 'sentence')}, {_n(article.headings, 'heading')}; "
        f"{quoted if article.quotes else 'no quotations'}; {_n(article.actors, 'actor')} named",
        indent="  ",
    )


def _grades(page: _Page, article: _Article, scores: pd.Series) -> None:
    page.heading("Readability")
    if isinstance(article.reason, str):
        page.prose(f"no scores: {terminal_text(article.reason)}", indent="  ")
        return
    page.prose(
        f"grade {article.consensus_grade:.1f}, the median of the grade formulas, which differ by "
        f"{article.consensus_spread:.1f}",
        indent="  ",
    )
    cells = [f"{SCORES[name][0]}: {scores[name]:.1f}" for name in list(SCORES)[:6] if pd.notna(scores[name])]
    page.prose(" | ".join(cells), "dim", indent="  ")
    if isinstance(article.warning, str):
        page.prose(terminal_text(article.warning), "dim", indent="  ")


def _speakers(page: _Page, speakers: list[_Speaker]) -> None:
    page.heading("Who speaks")
    if not speakers:
        page.prose("nobody is quoted", indent="  ")
    for row in speakers[:10]:
        page.bar(_who(row.speaker), row.share, f"{_n(row.quotes, 'quotation')}, {_n(row.words, 'word')}")
    _more(page, len(speakers) - 10, "speaker")
    with_tone = [row for row in speakers[:10] if pd.notna(row.tone)]
    if with_tone:
        page.heading("In what tone")
        page.prose("mean of n sentences (-1 to 1), its 90% interval for errors of measurement", "dim", indent="  ")
    for row in with_tone:
        verdict = page.style(str(row.verdict), str(row.verdict))
        tone = f"{row.tone:+.2f} ({row.low:+.2f} to {row.high:+.2f}) n={row.sentences}"
        page.lines.append(f"  {_cut(_who(row.speaker), _NAME):<{_NAME}} {tone:<27} {verdict}")


def _who(speaker: str | None) -> str:
    return terminal_text(speaker) if isinstance(speaker, str) else "unknown"


def _actors(page: _Page, actors: list[_Actor]) -> None:
    if not actors:
        return
    page.heading("Who is named")
    for row in actors[:10]:
        quoted = f"{_n(row.quoted_words, 'word')} quoted" if row.quoted_words else "not quoted"
        page.bar(terminal_text(row.actor), row.share, f"{_n(row.mentions, 'time')}, {quoted}")
    _more(page, len(actors) - 10, "actor")


def _quotations(page: _Page, quotes: list[_Quote]) -> None:
    if not quotes:
        return
    page.heading("What they say")
    for quote in quotes[:12]:
        page.prose(f"{_who(quote.speaker)}: {_cut(terminal_text(quote.text), 240)}", indent="  ")
    _more(page, len(quotes) - 12, "quotation")


def _more(page: _Page, n: int, noun: str) -> None:
    if n > 0:
        page.prose(f"and {_n(n, f'more {noun}')}", "dim", indent="  ")


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def _n(count: int, noun: str) -> str:
    """A count with its noun.

    >>> _n(1, "heading"), _n(0, "heading"), _n(1200, "word")
    ('1 heading', 'no headings', '1,200 words')
    """
    count = 0 if pd.isna(count) else int(count)
    number = f"{count:,}" if count else "no"
    return f"{number} {noun}{'s' * (count != 1)}"
