"""Links to the page of an article, which a report makes for each article of a corpus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import pandas as pd

from analysis.display.safe_text import html_text, markdown_text
from analysis.export import file_name

_PAGES = "../articles"  # as seen from notebooks/ and from html/ of a report
_HEADLINE, _WORDS = 15, 8  # words of a first line that is a headline; words that are shown of a longer one
_HEAD = 1_000  # characters in which the first line of a text ends, if it is a headline
_LONGEST = 120  # characters: a table has no room for more


class ArticleLink:
    """An article by its title and outlet. In a table and in a sentence of `say` it leads to the article's page."""

    def __init__(self, text: str, address: str | None) -> None:
        self.text, self.address = text, address

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return self.text

    def __format__(self, spec: str) -> str:
        shown = markdown_text(self.text)
        return f"[{shown}]({self.address})" if self.address else shown

    def _repr_html_(self) -> str:
        shown = html_text(self.text)
        return f'<a href="{html_text(self.address)}">{shown}</a>' if self.address else shown


def article_link(doc_id: str, articles: pd.DataFrame) -> ArticleLink:
    """The link to one article; `article_links` says how it is made.

    >>> articles = pd.DataFrame({"doc_id": ["a"], "title": ["Dam *leaks*"], "outlet": ["The Echo"]})
    >>> str(article_link("a", articles)), f"{article_link('a', articles)}"
    ('Dam *leaks* (The Echo)', 'Dam \\\\*leaks\\\\* \\\\(The Echo\\\\)')
    """
    return article_links([doc_id], articles).iloc[0]


def article_links(doc_ids: Iterable[str], articles: pd.DataFrame) -> pd.Series:
    """Articles by title and outlet, each with a link to its page if the report made one, to be a column of a `table`.

    Parameters
    ----------
    doc_ids : column of a frame, or list
    articles : frame
        Has doc_id and may have title, outlet, date and text: the articles frame, or the articles table of `measure`.
        An article without a title is called by the first line or words of its text, without these by its doc_id; what
        is longer than 120 characters is cut. Those that would be called the same get their date too, or else a number.

    Returns
    -------
    Series
        One link for each doc_id, with the index of `doc_ids`. It can be put into a table, or into a sentence of `say`.
        The page is looked for beside the folder of the notebook that runs: only a report makes such pages.

    Examples
    --------
    >>> articles = pd.DataFrame({"doc_id": ["a", "b"], "title": ["Dam leaks", None], "outlet": ["The Echo", None]})
    >>> article_links(["b", "a"], articles).map(str).tolist()
    ['b', 'Dam leaks (The Echo)']
    >>> article_links(["a", "b"], articles.assign(title="Dam leaks", outlet="The Echo")).map(str).tolist()
    ['Dam leaks (The Echo), no. 1', 'Dam leaks (The Echo), no. 2']
    """
    known = articles.drop_duplicates("doc_id").set_index("doc_id")
    names = _told_apart(known)
    wanted = doc_ids if isinstance(doc_ids, pd.Series) else pd.Series(list(doc_ids), dtype="object")
    made = {doc_id: ArticleLink(names.get(doc_id, doc_id), _address(doc_id)) for doc_id in wanted.dropna().unique()}
    return pd.Series([made.get(doc_id) for doc_id in wanted], index=wanted.index, dtype="object")


def _told_apart(known: pd.DataFrame) -> dict[str, str]:
    """What each article is called. Equal names get the date, and what is equal even so a number."""
    columns = [known[name] if name in known else [None] * len(known) for name in ("title", "outlet", "text", "date")]
    rows = list(zip(known.index, *columns, strict=True))
    names = [_called(doc_id, title, outlet, text) for doc_id, title, outlet, text, _ in rows]
    often = Counter(names)
    dated = [
        f"{name}, {date.day} {date:%B} {date.year}"
        if often[name] > 1 and isinstance(date, datetime) and pd.notna(date)
        else name
        for name, (*_, date) in zip(names, rows, strict=True)
    ]
    often, so_far, told = Counter(dated), Counter[str](), {}
    for doc_id, name in zip(known.index, dated, strict=True):
        so_far[name] += 1
        told[doc_id] = f"{name}, no. {so_far[name]}" if often[name] > 1 else name
    return told


def _called(doc_id: str, title: object, outlet: object, text: object) -> str:
    name = _words(title) or _beginning(text) or str(doc_id)
    name = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
    return f"{name} ({_words(outlet)})" if _words(outlet) else name


def _beginning(text: object) -> str:
    """The first line of a text where it is as short as a headline, or its first words."""
    lines = text.lstrip()[:_HEAD].splitlines() if isinstance(text, str) else []
    words = lines[0].split() if lines else []
    return " ".join(words) if len(words) <= _HEADLINE else f"{' '.join(words[:_WORDS])} …"


def _words(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _address(doc_id: str) -> str | None:
    address = f"{_PAGES}/{file_name(doc_id, '.html')}"
    return address if Path(address).exists() else None


def without_outlet(title: str, outlet: object) -> str:
    """What an article is called without the outlet behind it, where that has a place of its own.

    >>> without_outlet("Rain (Post), no. 2", "Post"), without_outlet("Rain", None)
    ('Rain, no. 2', 'Rain')
    """
    return title.replace(f" ({outlet})", "", 1)
