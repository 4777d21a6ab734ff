"""Articles on the same event side by side: who is quoted or named in which, and which passages both quote."""

from __future__ import annotations

from collections import defaultdict
from difflib import Match, SequenceMatcher
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.names import link_actors
from analysis.names.linking.merged import identified
from analysis.text.document import Document
from analysis.text.reading import read_passage

RUN = 5  # words in a row that two quotations must share to be worth a look
LONG_RUN = 8  # so many hardly come together by chance
LONG_WORD = 5  # letters; set phrases are made of words up to this length
_MOST = 40  # quotations remembered for one run of words: a set phrase is no shared passage


def side_by_side(frame: pd.DataFrame, value: str | None = None, *, actors: pd.DataFrame | None = None) -> pd.DataFrame:
    """Who speaks, or who is named, in which article.

    Parameters
    ----------
    frame : frame
        The speakers table, or the actors table, of several articles.
    value : str, optional
        The column to show: by default words (of speakers) or mentions (of actors).
    actors : frame, optional
        The actors table of the same articles: it shows who is one person under several names (`link_actors`). Without
        it names are compared as they are; tables that `across` gave need no more.

    Returns
    -------
    frame
        One row for each name: speaker or actor, then a column for each article (0 where the name does not occur),
        articles (in how many it occurs) and only_in (the doc_id, when it is one alone). Most widespread first.

    Raises
    ------
    ValueError
        When a column is missing.

    Examples
    --------
    >>> speakers = pd.DataFrame({"doc_id": ["a", "b", "b"], "speaker": ["Ann Lahti", "Ann Lahti", "Jo Berg"],
    ...                          "words": [40, 12, 30]})
    >>> side_by_side(speakers)
         speaker   a   b  articles only_in
    0  Ann Lahti  40  12         2     NaN
    1    Jo Berg   0  30         1       b
    """
    name = "speaker" if "speaker" in frame else "actor"
    value = value or ("words" if name == "speaker" else "mentions")
    schema.needs(frame, ["doc_id", name, value], "side_by_side")
    told = frame.dropna(subset=[name])
    if actors is not None:
        names = identified(told["doc_id"], told[name], link_actors(actors))
        told = told.assign(**{name: pd.array(names, dtype=schema.TEXT)})
    docs = list(dict.fromkeys(frame["doc_id"]))
    table = told.pivot_table(index=name, columns="doc_id", values=value, aggfunc="sum", fill_value=0, observed=True)
    table = table.reindex(columns=docs, fill_value=0).astype("int64").copy()  # in one block again
    here = table > 0
    where = here.idxmax(axis=1) if len(docs) else pd.Series(dtype=schema.TEXT)
    table = table.assign(articles=here.sum(axis=1), only_in=where.where(here.sum(axis=1) == 1))
    total = table[docs].sum(axis=1)
    order = pd.DataFrame({"articles": -table["articles"], "total": -total}).sort_values(
        ["articles", "total"], kind="stable"
    )
    table = table.loc[order.index].reset_index()
    table.columns.name = None
    return table.astype({name: schema.TEXT, "only_in": schema.TEXT})


def shared_quotations(quotes: pd.DataFrame, *, least: int = RUN) -> pd.DataFrame:
    """Passages that two articles both quote, and how each cut them.

    Parameters
    ----------
    quotes : frame
        The quotes table of several articles. Only the speakers' own words are compared, which `verbatim` gives.
    least : int
        Words in a row that must be the same. Set phrases are shared by chance. So either eight words in a row must be
        the same, or half of the shorter quotation, counted in pieces of two words or more, with a word among them of
        more than five letters.

    Returns
    -------
    frame
        One row for each pair of quotations, in the order of the articles: doc_id, quote_id, start, end, speaker, and
        the same with other_ for the other article; shared (the words both have, gaps shown as " … "), words (how many),
        share and other_share (of each quotation), only_here and only_there (what the other one left out). Letter case
        and punctuation do not count.

    Raises
    ------
    ValueError
        For a missing column, or `least` below 1.

    Examples
    --------
    >>> quotes = pd.DataFrame({"doc_id": ["a", "b"], "quote_id": 1, "start": 0, "end": [39, 35],
    ...     "speaker": "Ann Lahti", "verbatim": ["0:39", "0:35"],
    ...     "text": ["We will rebuild all of the old harbour.", "We will rebuild all of the harbour,"]})
    >>> shared_quotations(quotes)[["shared", "words", "share", "only_here"]].values.tolist()
    [['We will rebuild all of the … harbour', 7, 0.875, 'old']]
    """
    if least < 1:
        raise ValueError("least counts words and is 1 or more")
    schema.needs(quotes, ["doc_id", "quote_id", "start", "end", "speaker", "text", "verbatim"], "shared_quotations")
    spoken = quotes[quotes["verbatim"].map(schema.read_spans).astype(bool)].reset_index(drop=True)
    parts = [_spoken_words(*cells) for cells in zip(spoken["text"], spoken["start"], spoken["verbatim"], strict=True)]
    plain = [[word.casefold().replace("’", "'") for word in part] for part in parts]
    docs = spoken["doc_id"].tolist()
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    pairs: set[tuple[int, int]] = set()
    for i, part in enumerate(plain):
        for run in {tuple(part[k : k + least]) for k in range(len(part) - least + 1)}:
            known = holders[run]
            pairs.update((j, i) for j in known if docs[j] != docs[i])
            if len(known) < _MOST:
                known.append(i)
    about = ["doc_id", "quote_id", "start", "end", "speaker"]
    rows = []
    for i, j in sorted(pairs):
        blocks = [b for b in SequenceMatcher(None, plain[i], plain[j], autojunk=False).get_matching_blocks() if b.size]
        if _is_shared(plain[i], plain[j], blocks):
            rows.append([*spoken.loc[i, about], *spoken.loc[j, about], *_compared(parts[i], parts[j], blocks)])
    return schema.frame("shared_quotations", rows)


class Shared(NamedTuple):
    """What two quotations share: the last columns of the table shared_quotations."""

    shared: str
    words: int
    share: float
    other_share: float
    only_here: str
    only_there: str


def _is_shared(part: list[str], other: list[str], blocks: list[Match]) -> bool:
    """Whether so much is the same as hardly comes together by chance, set phrases of short words left aside."""
    together = [word for block in blocks if block.size > 1 for word in part[block.a : block.a + block.size]]
    telling = any(len(word) > LONG_WORD for word in together)
    return max(block.size for block in blocks) >= LONG_RUN or (
        telling and 2 * len(together) >= min(len(part), len(other))
    )


def _spoken_words(text: str, start: int, verbatim: str) -> list[str]:
    """The words of the speaker's own in a quotation that begins at start."""
    pieces = [read_passage(text[a - start : b - start]) for a, b in schema.read_spans(verbatim)]
    return [piece[a:b] for piece in pieces for a, b in Document(piece).words]


def _compared(part: list[str], other_part: list[str], blocks: list[Match]) -> Shared:
    """What two quotations share, in words, and what each has alone."""
    n = sum(block.size for block in blocks)
    shared = " … ".join(" ".join(part[b.a : b.a + b.size]) for b in blocks)
    here = _left_out(part, [(b.a, b.a + b.size) for b in blocks])
    there = _left_out(other_part, [(b.b, b.b + b.size) for b in blocks])
    return Shared(shared, n, n / len(part), n / len(other_part), here, there)


def _left_out(part: list[str], kept: list[tuple[int, int]]) -> str:
    """The words outside the kept ranges, parted where something was kept between."""
    pieces, at = [], 0
    for start, end in [*kept, (len(part), len(part))]:
        if start > at:
            pieces.append(" ".join(part[at:start]))
        at = end
    return " … ".join(pieces)
