"""Quote density: the share of an article's words that are somebody's own words, in quotation marks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.articles.given import as_articles
from analysis.quotes.extract import extract_quotes
from analysis.text.document import Document, read


class Paragraph(NamedTuple):
    """A paragraph of an article, and how many of its words are quoted."""

    start: int
    end: int
    words: int
    quoted_words: int


def count_paragraphs(document: Document, verbatim: Iterable[tuple[int, int]]) -> list[Paragraph]:
    """The paragraphs of a text with their words, and those of them that stand in the spans of somebody's own words.

    Headings are no paragraphs: their words are not counted, quoted or not.

    >>> document = read("Lahti Says ‘No’\\n\\nShe said no. “It will not do,” she said. It was Monday.")
    >>> [(p.words, p.quoted_words) for p in count_paragraphs(document, [(11, 13), (30, 44)])]
    [(12, 4)]
    """
    starts = document.starts_of_words
    inside = sorted({k for a, b in verbatim for k in range(bisect_left(starts, a), bisect_left(starts, b))})
    paragraphs = []
    for block in document.blocks:
        if block.kind == "paragraph":
            first, last = bisect_left(starts, block.start), bisect_left(starts, block.end)
            quoted = bisect_left(inside, last) - bisect_left(inside, first)
            paragraphs.append(Paragraph(block.start, block.end, last - first, quoted))
    return paragraphs


def quote_density(
    articles: pd.DataFrame | str | Sequence[str], quotes: pd.DataFrame | None = None, *, by: str = "article"
) -> pd.DataFrame:
    """Share of the words that stand inside quotation marks.

    Parameters
    ----------
    articles : frame, str or list of str
        A frame with doc_id and text, or texts.
    quotes : frame, optional
        As `extract_quotes` gives it; extracted if not given.
    by : "article" or "block"
        One row for each article, or for each of its paragraphs.

    Returns
    -------
    frame
        doc_id; for blocks also block (from 1), start, end (characters); words; quoted_words (words inside quotation
        marks); quote_density (0 to 1). Headings are left out of all of them. The density is NaN where there are no
        words, or the article is not English. By article it is what `measure` gives.

    Raises
    ------
    ValueError
        For another `by`, or quotations without the column verbatim.

    Examples
    --------
    >>> quote_density("“Rain will come,” said Ann Lahti.\\n\\nIt did not.")["quote_density"].round(2).tolist()
    [0.33]
    """
    if by not in ("article", "block"):
        raise ValueError(f'quote_density counts by "article" or by "block", not by {by!r}')
    articles = as_articles(articles)
    quotes = extract_quotes(articles) if quotes is None else quotes
    schema.needs(quotes, ["doc_id", "verbatim"], "quote_density")
    cells = dict(iter(quotes.groupby("doc_id", sort=False)["verbatim"]))
    rows = []
    for doc_id, text in zip(articles["doc_id"], articles["text"], strict=True):
        document = read(text)
        spans = [document.read_span(*span) for cell in cells.get(doc_id, ()) for span in schema.read_spans(cell)]
        paragraphs = count_paragraphs(document, spans)
        counted = sum(p.words for p in paragraphs), sum(p.quoted_words for p in paragraphs)
        own = (
            [counted]
            if by == "article"
            else [
                (number, *document.given_part(p.start, p.end), p.words, p.quoted_words)
                for number, p in enumerate(paragraphs, 1)
            ]
        )
        rows += [(doc_id, *row, row[-2] > 0 and not document.reason) for row in own]
    blocks = ["block", "start", "end"] if by == "block" else []
    out = pd.DataFrame(rows, columns=["doc_id", *blocks, "words", "quoted_words", "defined"])
    out = out.astype({"doc_id": schema.TEXT, "defined": "bool"})
    density = (out["quoted_words"] / out["words"].where(out["defined"])).astype("float64")
    return out.drop(columns="defined").assign(quote_density=density)
