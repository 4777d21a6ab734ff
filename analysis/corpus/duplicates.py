"""Near-duplicates: articles that repeat another one (wire copy, a second edition), so that none is counted twice."""

from __future__ import annotations

import math
import zlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis import schema
from analysis.articles.given import as_articles
from analysis.text.document import read

SIZE = 8  # words in a row that hardly occur twice by chance
_KEPT = 8  # articles remembered for each run of words; further copies of a story find these
_MOST = 4_000_000  # runs of words held in memory; above it a sample of them, the same for all articles


def near_duplicates(articles: pd.DataFrame | str | Sequence[str], *, share: float = 0.5) -> pd.DataFrame:
    """Which articles repeat an earlier one.

    Parameters
    ----------
    articles : frame, or texts
        Articles with doc_id and text. With dates the earlier article is the original, without dates the first one.
    share : float
        The smallest share that makes a copy: runs of eight words that both have, over those of the shorter article.

    Returns
    -------
    frame
        One row for each article, in the order given: doc_id, original (the doc_id it repeats, missing for an article of
        its own), share (of the most similar earlier article, 0 to 1; NaN for fewer than eight words). Leave the copies
        out with ``articles[near_duplicates(articles)["original"].isna().to_numpy()]``.

    Raises
    ------
    ValueError
        For a share outside 0 to 1, or articles that `as_articles` refuses.

    Notes
    -----
    Time grows with the words, not with the pairs of articles. In corpora of more than four million words the share is
    estimated on a fixed sample of the runs (Broder 1997).

    Examples
    --------
    >>> story = "The harbour board said on Monday that the old lighthouse will be sold to the town next year."
    >>> near_duplicates([story, "Oslo, Reuters: " + story, "Something else happened at the same time in another town."])
       doc_id original  share
    0  text-1      NaN    0.0
    1  text-2   text-1    1.0
    2  text-3      NaN    0.0
    """
    if not 0 < share <= 1:
        raise ValueError(f"share={share}: a share lies above 0 and up to 1")
    articles = as_articles(articles)
    runs = [_runs(text) for text in articles["text"]]
    every = 1 + sum(map(len, runs)) // _MOST
    if every > 1:
        runs = [run[run % np.uint64(every) == 0] for run in runs]
    order = np.arange(len(articles))
    if "date" in articles and articles["date"].notna().any():
        order = articles["date"].reset_index(drop=True).sort_values(kind="stable", na_position="last").index.to_numpy()
    copies = _copies(_shared(runs), [len(run) for run in runs], order, share)
    ids = articles["doc_id"].to_numpy()
    originals = [ids[copy.original] if copy.original >= 0 else None for copy in copies]
    return schema.frame("duplicates", zip(ids, originals, (copy.share for copy in copies), strict=True))


class _Copy(NamedTuple):
    """The number of the article that an article repeats (-1 for none), and the share of the most similar one."""

    original: int
    share: float


def _copies(runs: list[np.ndarray], lengths: list[int], order: np.ndarray, share: float) -> list[_Copy]:
    """For each article the earlier one that it repeats, from its runs that others have too and its number of runs."""
    holders: dict[int, list[int]] = defaultdict(list)
    copies = [_Copy(-1, math.nan)] * len(runs)
    for i in map(int, order):
        common: Counter[int] = Counter()
        for run in runs[i].tolist():
            known = holders[run]
            common.update(known)
            if len(known) < _KEPT:
                known.append(i)
        if lengths[i]:
            similar = {j: n / min(lengths[i], lengths[j]) for j, n in common.items()}
            best = max(similar, key=lambda j: (similar[j], -j), default=-1)
            most, original = similar.get(best, 0.0), -1
            if most >= share:
                original = copies[best].original if copies[best].original >= 0 else best
            copies[i] = _Copy(original, most)
    return copies


def _shared(runs: list[np.ndarray]) -> list[np.ndarray]:
    """The runs of each article that another one has too: they are few, and the only ones that matter."""
    if not runs:
        return runs
    everything = np.sort(np.concatenate(runs))
    twice = np.unique(everything[1:][everything[1:] == everything[:-1]])
    if not len(twice):
        return [run[:0] for run in runs]
    return [run[twice[np.minimum(np.searchsorted(twice, run), len(twice) - 1)] == run] for run in runs]


def _runs(text: object) -> np.ndarray:
    """The different runs of words of an article without what surrounds it on its page, as numbers."""
    document = read(text if isinstance(text, str) else "")
    plain = [document.text[a:b].lower().replace("’", "'") for a, b in document.own_words]
    codes = np.array([zlib.crc32(word.encode("utf-8", "surrogatepass")) for word in plain], dtype=np.uint64)
    if len(codes) < SIZE:
        return codes[:0]
    factors = np.uint64(0x9E3779B97F4A7C15) ** np.arange(SIZE, dtype=np.uint64)  # wraps around, as a hash may
    mixed = np.lib.stride_tricks.sliding_window_view(codes, SIZE) @ factors
    return np.unique(mixed ^ (mixed >> np.uint64(29)))
