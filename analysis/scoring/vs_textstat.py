"""textstat's own numbers beside ours: computed by textstat itself, offline, and why the two differ."""

from __future__ import annotations

import atexit
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from analysis.articles.given import as_articles
from analysis.english.pronunciation import all_words
from analysis.schema import TEXT
from analysis.scoring.scores import readability

if TYPE_CHECKING:
    from textstat.textstat import textstatistics

# textstat's function -> our name for the same thing, and why the numbers differ.
MEASURES = {
    "flesch_reading_ease": (
        "flesch_reading_ease",
        "its sentences are split in abbreviations and figures and glued over line ends; "
        "syllables of names are guessed by hyphenation",
    ),
    "flesch_kincaid_grade": ("flesch_kincaid_grade", "the same sentences and syllables"),
    "smog_index": ("smog", "the same sentences and syllables"),
    "gunning_fog": (
        "gunning_fog",
        "names and -ed and -es forms count as hard; hard words on the Dale-Chall list do not",
    ),
    "coleman_liau_index": ("coleman_liau", "0.058 in place of the paper's 0.0588, and its sentences"),
    "automated_readability_index": ("automated_readability", "punctuation marks count as characters; its sentences"),
    "dale_chall_readability_score": (
        "dale_chall_1948",
        "names, figures and inflected forms of familiar words count as difficult; 3.6365 is added above 5% only",
    ),
    "spache_readability": ("spache", "the coefficients of 1953 with the Dale-Chall list, in place of Spache's list"),
    "linsear_write_formula": ("linsear_write", "the first 100 words only"),
    "lix": ("lix", "its sentences; two words joined by a dash are one long word; headings and boilerplate are in it"),
    "rix": ("rix", "its sentences; two words joined by a dash are one long word; headings and boilerplate are in it"),
    "mcalpine_eflaw": ("mcalpine_eflaw", "its sentences and words"),
    "text_standard": ("consensus_grade", "the commonest of rounded grades in place of their median"),
    "sentence_count": (
        "sentences",
        "a stop inside U.S., Mr. or 3.5 ends a sentence, a line end does not; two words or fewer are no sentence",
    ),
    "lexicon_count": ("words", "headings and boilerplate are counted too; two words joined by a dash are one"),
    "syllable_count": (
        "syllables",
        "words the dictionary lacks are hyphenated, not counted; headings and boilerplate are in it",
    ),
    "difficult_words": (
        "difficult_words",
        "different words of two syllables or more, names and inflected forms included",
    ),
}


def textstat_scores(articles: pd.DataFrame | str | Sequence[str]) -> pd.DataFrame:
    """What textstat gives for every article, under the names of its functions.

    Nothing of textstat is changed: each number is the return value of the function of that name, called on the
    whole text with textstat's own settings. textstat looks syllables up in NLTK's copy of the CMU dictionary and
    downloads it if it is not there; where NLTK has no copy, one made from the dictionary that ships with this package
    stands in its place, so that nothing is downloaded.

    Parameters
    ----------
    articles : frame, str or list of str
        A frame with doc_id and text, or texts.

    Returns
    -------
    frame
        doc_id, then one column for each function. textstat gives 0 for an empty text, and numbers for any language.

    Examples
    --------
    >>> textstat_scores("The cat sat on the mat.")[["lexicon_count", "flesch_reading_ease"]].round(3).values.tolist()
    [[6.0, 116.145]]
    """
    from textstat.textstat import textstatistics

    articles = as_articles(articles)
    instance = textstatistics()
    with _cmudict():
        rows = [
            [doc_id, *(_call(instance, name, text) for name in MEASURES)]
            for doc_id, text in zip(articles["doc_id"], articles["text"], strict=True)
        ]
    types = {"doc_id": TEXT} | dict.fromkeys(MEASURES, "float64")
    return pd.DataFrame(rows, columns=list(types)).astype(types)


def beside_textstat(articles: pd.DataFrame | str | Sequence[str]) -> pd.DataFrame:
    """Our number and textstat's for every article and measure, and why they differ.

    Returns
    -------
    frame
        doc_id, measure (our name), newsgauge, textstat, why: how textstat counts or computes otherwise, in any article;
        missing where the two numbers are the same to three digits, or where there is none of ours.

    Examples
    --------
    >>> found = beside_textstat("Growth was 3.5 per cent. Nobody at the U.S. bank had seen it coming.")
    >>> found.loc[found["measure"] == "sentences", ["newsgauge", "textstat"]].values.tolist()
    [[2.0, 4.0]]
    """
    articles = as_articles(articles)
    ours = readability(articles, counts=True).set_index("doc_id")
    theirs = textstat_scores(articles).set_index("doc_id")
    rows = [
        (doc_id, name, ours.at[doc_id, name], theirs.at[doc_id, function], why)
        for doc_id in articles["doc_id"]
        for function, (name, why) in MEASURES.items()
    ]
    frame = pd.DataFrame(rows, columns=["doc_id", "measure", "newsgauge", "textstat", "why"])
    frame = frame.astype({"doc_id": TEXT, "measure": TEXT, "newsgauge": "float64", "textstat": "float64", "why": TEXT})
    differ = _as_shown(frame["newsgauge"]) != _as_shown(frame["textstat"])
    return frame.assign(why=frame["why"].where(differ))


def _as_shown(values: pd.Series) -> pd.Series:
    """The values as far as a table shows them: three digits, and all digits before the point."""
    size = values.abs()
    return values.round(2).where(size < 10, values.round(1).where(size < 100, values.round()))


def _call(instance: textstatistics, name: str, text: str) -> float:
    function = getattr(instance, name)
    return float(function(text, float_output=True)) if name == "text_standard" else float(function(text))


@contextmanager
def _cmudict() -> Iterator[None]:
    """While it lasts NLTK finds a CMU dictionary; its list of folders is afterwards what it was."""
    import nltk  # large: only for those who ask for textstat's numbers

    try:
        nltk.data.find("corpora/cmudict")
        yield
        return
    except LookupError:
        pass
    nltk.data.path.append(_folder().name)
    try:
        yield
    finally:
        nltk.data.path.remove(_folder().name)


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """A data folder in NLTK's layout, for as long as the process runs; only the vowels of each word are in it."""
    folder = tempfile.TemporaryDirectory(prefix="newsgauge-")
    atexit.register(folder.cleanup)
    corpus = Path(folder.name) / "corpora" / "cmudict"
    corpus.mkdir(parents=True)
    lines = (f"{word.upper()} 1 {' '.join(['AH0'] * n) or 'M'}\n" for word, n in all_words())
    (corpus / "cmudict").write_text("".join(lines), encoding="ascii")
    return folder
