"""An article in the terminal: its counts and grades, who speaks, who is named."""

from __future__ import annotations

import shutil
import textwrap

import pandas as pd

from analysis.display.prose import share
from analysis.display.safe_text import clean
from analysis.schema import SCORES

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
    """What is known of each article, as lines for a terminal of `width` columns (its own width, by default).

    The frames are tables of `measure`.

    Nothing in an article can steer the terminal: control characters are shown as spaces.

    >>> from analysis import measure
    >>> tables = measure("Ann Lee said: “We did it.” She smiled.")
    >>> page = view(tables.articles, tables.quotes, tables.speakers, tables.actors, width=60)
    >>> "Ann Lee" in page
    True
    """
    width = width or min(shutil.get_terminal_size().columns, 100)
    page = _Page(width, colour)
    for row in articles.itertuples():
        tables = [table[table["doc_id"] == row.doc_id] for table in (quotes, speakers, actors)]
        _article(page, row, *tables)
    return "\n".join(page.lines)


class _Page:
    """Lines of a given width, with or without colours."""

    def __init__(self, width: int, colour: bool):
        self.width, self.colour, self.lines = width, colour, []

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


def _article(page: _Page, row, quotes: pd.DataFrame, speakers: pd.DataFrame, actors: pd.DataFrame) -> None:
    page.prose(clean(row.doc_id if pd.isna(row.title) else row.title), "bold")
    about = [clean(value) for value in (row.outlet, row.author) if pd.notna(value)]
    about += [f"{row.date:%d %B %Y}".lstrip("0")] if pd.notna(row.date) else []
    if about:
        page.prose(", ".join(about), "dim")
    page.heading("Size")
    quoted = (
        f"{_n(row.quotes, 'quotation')}, {share(row.quote_density)} of the words" if row.quotes else "no quotations"
    )
    page.prose(
        f"{_n(row.words, 'word')} in {_n(row.sentences, 'sentence')}, {_n(row.headings, 'heading')}; {quoted}; "
        f"{_n(row.actors, 'actor')} named",
        indent="  ",
    )
    _grades(page, row)
    _voices(page, speakers)
    if len(actors):
        page.heading("Who is named")
        for actor in actors.head(10).itertuples():
            heard = f"{_n(actor.quoted_words, 'word')} quoted" if actor.quoted_words else "not quoted"
            page.bar(clean(actor.actor), actor.share, f"{_n(actor.mentions, 'time')}, {heard}")
        _more(page, len(actors) - 10, "actor")
    _quotations(page, quotes)
    page.lines.append("")


def _grades(page: _Page, row) -> None:
    page.heading("Readability")
    if pd.notna(row.reason):
        page.prose(f"no scores: {clean(row.reason)}", indent="  ")
        return
    page.prose(
        f"grade {row.consensus_grade:.1f}, the median of the grade formulas, which differ by {row.consensus_spread:.1f}",
        indent="  ",
    )
    cells = [
        f"{SCORES[name][0]}: {getattr(row, name):.1f}" for name in list(SCORES)[:6] if pd.notna(getattr(row, name))
    ]
    page.prose(" | ".join(cells), "dim", indent="  ")
    if pd.notna(row.warning):
        page.prose(clean(row.warning), "dim", indent="  ")


def _voices(page: _Page, speakers: pd.DataFrame) -> None:
    page.heading("Who speaks")
    if not len(speakers):
        page.prose("nobody is quoted", indent="  ")
    for speaker in speakers.head(10).itertuples():
        page.bar(_who(speaker), speaker.share, f"{_n(speaker.quotes, 'quotation')}, {_n(speaker.words, 'word')}")
    _more(page, len(speakers) - 10, "speaker")
    toned = speakers.head(10).dropna(subset=["tone"])
    if len(toned):
        page.heading("In what tone")
        page.prose("mean of n sentences (-1 to 1), its 90 % interval for errors of measurement", "dim", indent="  ")
    for speaker in toned.itertuples():
        verdict = page.style(str(speaker.verdict), str(speaker.verdict))
        told = f"{speaker.tone:+.2f} ({speaker.low:+.2f} to {speaker.high:+.2f}) n={speaker.sentences}"
        page.lines.append(f"  {_cut(_who(speaker), _NAME):<{_NAME}} {told:<27} {verdict}")


def _who(row) -> str:
    return "not told" if pd.isna(row.speaker) else clean(row.speaker)


def _quotations(page: _Page, quotes: pd.DataFrame) -> None:
    said = quotes[quotes["kind"] != "indirect"]
    if not len(said):
        return
    page.heading("What they say")
    for quote in said.head(12).itertuples():
        page.prose(f"{_who(quote)}: {_cut(clean(quote.text), 240)}", indent="  ")
    _more(page, len(said) - 12, "quotation")


def _more(page: _Page, n: int, noun: str) -> None:
    if n > 0:
        page.prose(f"and {_n(n, f'more {noun}')}", "dim", indent="  ")


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def _n(count, noun: str) -> str:
    """A count with its noun.

    >>> _n(1, "heading"), _n(0, "heading"), _n(1200, "word")
    ('1 heading', 'no headings', '1,200 words')
    """
    count = 0 if pd.isna(count) else int(count)
    number = f"{count:,}" if count else "no"
    return f"{number} {noun}{'s' * (count != 1)}"
