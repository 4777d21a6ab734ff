"""Which sentences of a speech were quoted, and by how many."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

import pandas as pd

from analysis import schema
from analysis.articles.given import as_articles
from analysis.articles.given_tables import typed, warn_if_none_meet
from analysis.corpus.checking.checked import check_quotations
from analysis.corpus.checking.differences import CUT, VERBATIM
from analysis.text.document import parse


def quoted_passages(
    articles: pd.DataFrame | str | Sequence[str],
    of: pd.DataFrame | str | Sequence[str],
    *,
    checked: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """Which sentences of a speech, release or other document were quoted, and by how many articles and outlets.

    Parameters
    ----------
    articles : frame, str or list of str
        A frame with doc_id and text, and outlet where it is known; or texts.
    of : frame, str or list of str
        The documents.
    checked : frame, optional
        What ``check_quotations(articles, against=of)`` returned, so that quotations need not be looked for again.

    Returns
    -------
    frame
        The table quoted_passages (`codebook()`), one row for each sentence of which words were quoted: the one that
        most articles quote first, then in the order of the documents.

    Examples
    --------
    >>> speech = "The dam is old. It will not hold for another winter. We must build a new one."
    >>> news = ["“It will not hold for another winter,” Ann Lahti said.", "“It will hold another winter,” she said."]
    >>> quoted_passages(news, of=speech)[["text", "articles", "altered", "share"]].values.tolist()
    [['It will not hold for another winter.', 2, 1, 1.0]]
    """
    articles, documents = as_articles(articles), as_articles(of)
    checked = check_quotations(articles, documents) if checked is None else checked
    schema.needs(checked, ["doc_id", "verdict", "marked", "document", "places", "said_by"], "quoted_passages")
    checked = typed(checked, "checked")
    warn_if_none_meet(checked["doc_id"], articles["doc_id"], "the quotations that were checked")
    outlets = dict(zip(articles["doc_id"], articles["outlet"], strict=True)) if "outlet" in articles else {}
    found = checked[checked["document"].notna()]
    warn_if_none_meet(found["document"], documents["doc_id"], "the places that were found")
    rows = [
        row
        for doc_id, text in zip(documents["doc_id"], documents["text"], strict=True)
        for row in _passages(doc_id, text, found[found["document"] == doc_id], outlets)
    ]
    table = schema.frame("quoted_passages", rows)
    return table.sort_values("articles", ascending=False, kind="stable", ignore_index=True)


def _passages(doc_id: str, text: str, checked: pd.DataFrame, outlets: dict[str, str]) -> Iterator[dict]:
    """The rows of one document, in its order."""
    if checked.empty:
        return
    document = parse(text)
    starts, ends = [start for start, _ in document.sentences], [end for _, end in document.sentences]
    quoting: dict[int, list[int]] = defaultdict(list)  # sentence -> rows of checked
    spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for row, places in enumerate(checked["places"]):
        for start, end in schema.read_spans(places):
            for sentence in range(bisect_right(ends, start), bisect_left(starts, end)):
                quoting[sentence] += [row] * (quoting[sentence][-1:] != [row])
                spans[sentence].append((start, end))
    words = document.words
    for sentence in sorted(quoting):
        own = checked.iloc[quoting[sentence]]
        start, end = document.sentences[sentence]
        here = words[bisect_left(words, (start, 0)) : bisect_left(words, (end, 0))]
        said = sum(any(a < last and first < b for a, b in spans[sentence]) for first, last in here)
        doc_ids = list(dict.fromkeys(own["doc_id"]))
        known = {outlet for name in doc_ids if isinstance(outlet := outlets.get(name), str)}
        kept = (own["verdict"] == VERBATIM) | (own["verdict"] == CUT) & own["marked"].fillna(False).astype(bool)
        yield {
            "document": doc_id,
            "start": start,
            "end": end,
            "text": text[start:end],
            "said_by": next((name for name in own["said_by"] if isinstance(name, str)), None),
            "articles": len(doc_ids),
            "outlets": len(known) or None,
            "quotations": len(own),
            "altered": int((~kept).sum()),
            "share": said / len(here) if here else None,
            "doc_ids": "; ".join(doc_ids),
        }
