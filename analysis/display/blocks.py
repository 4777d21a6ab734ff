"""The blocks and the sentences of an article as tables, for a page that shows how it is built."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from textwrap import shorten

import pandas as pd

from analysis.text.document import Document, parse


def block_table(text: str) -> pd.DataFrame:
    """One row for each block of a text: how it begins, kind, words, start and end.

    >>> block_table("Rain at last\\n\\nIt rained on Monday.")[["begins with", "kind", "words"]].values.tolist()
    [['Rain at last', 'headline', 3], ['It rained on Monday.', 'paragraph', 4]]
    """
    document = parse(text)
    words = _counter(document)
    rows = [
        (shorten(text[start:end], 60, placeholder=" …"), kind, words(start, end), start, end)
        for start, end, kind in document.blocks
    ]
    return pd.DataFrame(rows, columns=["begins with", "kind", "words", "start", "end"])


def headline(text: str) -> str | None:
    """The headline that a text itself has, on one line.

    >>> headline("Rain at last\\n\\nIt rained on Monday."), headline("It rained on Monday.")
    ('Rain at last', None)
    """
    found = (" ".join(text[start:end].split()) for start, end, kind in parse(text).blocks if kind == "headline")
    return next(found, None)


def kinds_of_blocks(blocks: pd.DataFrame) -> pd.DataFrame:
    """How many blocks and words there are of each kind, most words first."""
    kinds = blocks.groupby("kind")["words"].agg(["size", "sum"]).set_axis(["blocks", "words"], axis=1)
    return kinds.sort_values("words", ascending=False, kind="stable")


def sentence_table(text: str) -> pd.DataFrame:
    """One row for each sentence of prose, in order: its words and its text.

    >>> sentence_table("It rained on Monday. It stopped.")["words"].tolist()
    [4, 2]
    """
    document = parse(text)
    words = _counter(document)
    spans = [span for block in document.blocks if block.kind == "paragraph" for span in document.sentences_of(block)]
    return pd.DataFrame([(words(*span), text[slice(*span)]) for span in spans], columns=["words", "text"])


def _counter(document: Document) -> Callable[[int, int], int]:
    """Counts the words between two places."""
    starts = [start for start, _ in document.words]
    return lambda start, end: bisect_left(starts, end) - bisect_left(starts, start)
