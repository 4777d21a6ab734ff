"""Every table newsgauge makes: columns, types, units and meaning, in one place.

`TABLES` maps the name of a table to its columns, in order; `codebook()` gives the same as one frame.
The tests hold every function's output against it, so code and codebook cannot drift apart.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import repeat
from typing import NamedTuple, TypeVar

import numpy as np
import pandas as pd
from pandas.api.extensions import ExtensionArray
from pandas.api.typing import NaTType, NAType

Cell = str | float | bool | date | NAType | NaTType | None  # what a table has in one place
Row = Sequence[Cell] | dict[str, Cell]
Record = TypeVar("Record", bound=NamedTuple)


class MissingColumn(ValueError):
    """A frame lacks a column that a function needs."""


class Column(NamedTuple):
    name: str
    dtype: str  # text, integer, number, flag or date
    meaning: str
    unit: str = ""
    missing: str = "never"  # when the value is NaN


DOC = Column("doc_id", "text", "the article this row belongs to")


def _span(what: str) -> list[Column]:
    return [
        Column("start", "integer", f"first character of {what} in the article's text", "characters"),
        Column("end", "integer", f"one past the last character of {what}; text[start:end] is it", "characters"),
        Column("text", "text", f"{what}, letter for letter"),
    ]


INPUT = [
    DOC._replace(meaning="unique name of the article"),
    Column("text", "text", "the article as the file holds it, decoded, never rewritten"),
    Column("title", "text", "headline, where the source keeps it apart from the text", missing="not given"),
    Column("outlet", "text", "who published it", missing="not given"),
    Column("date", "date", "day of publication", missing="not given"),
    Column("author", "text", "byline", missing="not given"),
    Column("url", "text", "where it stood", missing="not given"),
    Column("source", "text", "file it was read from (and row or member within it)"),
]
QUOTES = [
    DOC,
    Column(
        "quote_id",
        "integer",
        "number of the quotation in its article, from 1; the parts of one that was interrupted share it",
    ),
    *_span("what is quoted or reported, outer marks left off"),
    Column(
        "kind",
        "text",
        "direct: wholly inside marks, or a line of a transcript, a post or a statement set off; "
        "mixed: a reported clause with quoted words in it; indirect: reported without marks; "
        "with left_out also heading, title and fragment: words in marks that are no quotation",
    ),
    Column(
        "speaker",
        "text",
        "who is reported: the actor's name, or the mention if it is nobody named",
        missing="the article does not tell",
    ),
    Column("speaker_start", "integer", "first character of the mention of the speaker", "characters", "no mention"),
    Column("speaker_end", "integer", "one past its last character", "characters", "no mention"),
    Column("cue", "text", "the words that report: said, according to", missing="none"),
    Column("cue_start", "integer", "first character of the cue", "characters", "no cue"),
    Column("cue_end", "integer", "one past its last character", "characters", "no cue"),
    Column("rule", "text", "the rule or model that decided on the speaker"),
    Column(
        "confidence",
        "number",
        "how often attributions of this kind are right, calibrated on labelled articles",
        "probability",
        "no speaker",
    ),
    Column("words", "integer", "words in the span", "words"),
    Column(
        "quoted_words",
        "integer",
        "those of them given word for word: inside quotation marks, in a transcript, a post or a statement set off",
        "words",
    ),
    Column(
        "verbatim",
        "text",
        "the speaker's own words, as spans start:end in the article's text, separated by spaces: "
        "all of a direct quotation, of a mixed one what stands in quotation marks; "
        "empty for indirect ones and for words that are no quotation",
        "characters",
    ),
]
MENTIONS = [
    DOC,
    *_span("the mention"),
    Column("kind", "text", "person, organisation or place"),
    Column(
        "actor",
        "text",
        "the actor mentioned, by the fullest name the article gives",
        missing="a role whose holder the article does not tell",
    ),
    Column(
        "form",
        "text",
        "name: counted; role (the Russian president) and metonym (the Kremlin): shown, never counted as names",
    ),
]
ACTORS = [
    DOC,
    Column("actor", "text", "the fullest name the article gives"),
    Column("kind", "text", "person, organisation or place"),
    Column("mentions", "integer", "times the actor is named", "mentions"),
    Column("share", "number", "mentions as a share of all names in the article", "0 to 1"),
    Column(
        "per_1000_words",
        "number",
        "mentions per 1,000 words of the article, for comparing articles",
        "mentions",
        "no words",
    ),
    Column("first", "integer", "first character of the first mention", "characters"),
    Column("aliases", "text", "the forms in which the actor is named, most frequent first, parted by '; '"),
    Column(
        "spread",
        "number",
        "dispersion of the mentions over the article: 0 all in one place, 1 even",
        "0 to 1",
        "a single mention",
    ),
    Column("roles", "integer", "times the actor is meant by a role or metonym, not counted in mentions", "mentions"),
    Column(
        "quotes", "integer", "quotations of which the actor is the speaker, direct, mixed and indirect", "quotations"
    ),
    Column("quoted_words", "integer", "words reported from the actor that stand inside quotation marks", "words"),
    Column("named_in_quotes", "integer", "mentions that stand in quotation marks, in somebody's own words", "mentions"),
]
ACTORS_ACROSS = [
    Column("actor", "text", "the fullest name the articles give"),
    Column("kind", "text", "person, organisation or place"),
    Column("articles", "integer", "articles that name the actor", "articles"),
    Column("mentions", "integer", "times the actor is named", "mentions"),
    Column(
        "share",
        "number",
        "mentions as a share of all names in the article, mean over the articles that name the actor",
        "0 to 1",
    ),
    Column("aliases", "text", "the forms in which the actor is named, most frequent first, parted by '; '"),
    Column("roles", "integer", "times the actor is meant by a role or metonym, not counted in mentions", "mentions"),
    Column(
        "quotes", "integer", "quotations of which the actor is the speaker, direct, mixed and indirect", "quotations"
    ),
    Column("quoted_words", "integer", "words reported from the actor that stand inside quotation marks", "words"),
    Column("named_in_quotes", "integer", "mentions that stand in quotation marks, in somebody's own words", "mentions"),
    Column(
        "confidence",
        "number",
        "how sure it is that all these articles mean the same actor",
        "probability",
        "named in one article only",
    ),
]
NAMING = [
    DOC,
    Column("speaker", "text", "who speaks", missing="the article does not tell"),
    Column("actor", "text", "who is named in the speaker's own words, in quotation marks"),
    Column("mentions", "integer", "how often", "mentions"),
]
SPEAKERS = [
    DOC,
    Column("speaker", "text", "who speaks", missing="quotations whose speaker the article does not tell"),
    Column("quotes", "integer", "quotations, direct and mixed", "quotations"),
    Column("sentences", "integer", "sentences in them", "sentences"),
    Column("words", "integer", "words inside quotation marks", "words"),
    Column("share", "number", "share of all quoted words of the article", "0 to 1"),
    Column("evidence", "number", "share of the sentences with at least one word that carries tone", "0 to 1"),
    Column(
        "tone", "number", "mean tone of the sentences, calibrated to the human scale", "-1 to 1, positive is favourable"
    ),
    Column("low", "number", "lower end of the 90 % interval for measurement error", "-1 to 1"),
    Column("high", "number", "upper end of it", "-1 to 1"),
    Column(
        "p_positive", "number", "probability that readers would call the tone positive rather than negative", "0 to 1"
    ),
    Column("verdict", "text", "negative, positive, or not enough evidence"),
    Column(
        "lexicon_agreement",
        "text",
        "what the two word lists say of the sign: agree, differ, one is silent, both are silent",
        missing="no words",
    ),
    Column(
        "drivers",
        "text",
        "the words that drove the score, strongest first, with what each adds to the tone",
        missing="no word carries tone",
    ),
]
SPEAKERS_ACROSS = [
    SPEAKERS[1],
    Column("articles", "integer", "articles that quote the speaker", "articles"),
    *(
        c._replace(meaning="share of all quoted words of the articles") if c.name == "share" else c
        for c in SPEAKERS[2:]
    ),
]
SCORES = {
    "flesch_reading_ease": ("Flesch reading ease (1948)", "0 to 100, higher is easier"),
    "flesch_kincaid_grade": ("Flesch-Kincaid grade (1975)", "US school grade, higher is harder"),
    "smog": ("SMOG grade (McLaughlin 1969)", "US school grade, higher is harder"),
    "gunning_fog": ("Gunning Fog index (1952)", "US school grade, higher is harder"),
    "coleman_liau": ("Coleman-Liau index (1975)", "US school grade, higher is harder"),
    "automated_readability": ("Automated Readability Index (1967)", "US school grade, higher is harder"),
    "dale_chall_1948": ("Dale-Chall formula (1948)", "raw score, higher is harder"),
    "dale_chall_1995": ("New Dale-Chall cloze score (1995)", "cloze points, higher is easier"),
    "spache": ("Spache, revised (1974)", "US school grade, higher is harder"),
    "linsear_write": ("Linsear Write", "US school grade, higher is harder"),
    "lix": ("LIX (Björnsson 1968)", "points, higher is harder"),
    "rix": ("RIX (Anderson 1983)", "long words per sentence, higher is harder"),
    "mcalpine_eflaw": ("McAlpine EFLAW (2006)", "points, higher is harder"),
    "forcast": ("FORCAST (1973)", "US school grade, higher is harder"),
    "consensus_grade": ("median of the grade-level formulas", "US school grade, higher is harder"),
    "consensus_spread": ("largest minus smallest of the grade-level formulas", "US school grades"),
}
COUNTS = {
    "sentences": "sentences of prose",
    "words": "words of prose",
    "syllables": "syllables of prose",
    "letters": "letters and digits of prose",
    "polysyllables": "words of three or more syllables",
    "monosyllables": "words of one syllable",
    "complex_words": "Gunning's hard words: three or more syllables, less names, compounds of easy words, "
    "and -es and -ed forms",
    "long_words": "words of more than six letters",
    "mini_words": "words of three letters or fewer",
    "difficult_words": "words not on the Dale-Chall list, nor regular forms of those on it, nor names; "
    "initialisms of organisations are",
    "unfamiliar_words": "different words not on the Spache list, counted afresh in every hundred words",
    "headings": "headlines and subheadings, not counted as prose",
    "heading_words": "words in them",
    "boilerplate_words": "words in bylines, datelines, links and share prompts, not counted as prose",
}
READABILITY = [
    DOC,
    *[
        Column(name, "number", meaning, unit, "no words, not English, or not Latin script")
        for name, (meaning, unit) in SCORES.items()
    ],
    Column("reason", "text", "why there are no scores", missing="there are"),
    Column(
        "warning",
        "text",
        "why the scores deserve caution: fewer than 100 words, fewer than 30 sentences for SMOG",
        missing="nothing to warn of",
    ),
]
ARTICLES = [
    DOC,
    *[c for c in INPUT if c.name in ("title", "outlet", "date", "author", "url", "source")],
    *[Column(name, "integer", meaning) for name, meaning in COUNTS.items()],
    *READABILITY[1:],
    Column("quotes", "integer", "quotations, direct and mixed", "quotations"),
    Column("indirect_quotes", "integer", "reports without quotation marks", "quotations"),
    Column("quoted_words", "integer", "words inside quotation, headings left out", "words"),
    Column("quote_density", "number", "quoted_words / words of the article body", "0 to 1", "no words"),
    Column("speakers", "integer", "different speakers of direct and mixed quotations", "speakers"),
    Column(
        "unattributed",
        "number",
        "share of quoted words whose speaker the article does not tell",
        "0 to 1",
        "no quotation",
    ),
    Column(
        "voice_concentration",
        "number",
        "Herfindahl index of quoted words over speakers: 1 is a single voice",
        "0 to 1",
        "no attributed quotation",
    ),
    Column("top_speaker", "text", "who is quoted with the most words", missing="no attributed quotation"),
    Column(
        "top_speaker_share", "number", "share of that speaker in the quoted words", "0 to 1", "no attributed quotation"
    ),
    Column("actors", "integer", "different actors named", "actors"),
    Column("top_actor", "text", "who is named most", missing="nobody named"),
    Column("top_actor_share", "number", "share of that actor in all names", "0 to 1", "nobody named"),
]
_GROUP = "the group column, named as in the frame that is compared, stands with these"
COMPARISON = [
    Column("measure", "text", f"what is compared; {_GROUP}"),
    Column("n", "integer", "articles with a value", "articles"),
    Column("mean", "number", "their mean, or the rate per 1,000 words", missing="no article with a value"),
    Column(
        "low", "number", "lower end of the 95 % bootstrap interval over articles", missing="fewer than five articles"
    ),
    Column("high", "number", "upper end of it", missing="fewer than five articles"),
    Column("sd", "number", "standard deviation of the articles' values", missing="fewer than two articles"),
    Column("median", "number", "median of the articles' values", missing="no article with a value"),
    Column(
        "difference",
        "number",
        "mean less that of the articles it is held against",
        missing="nothing to hold it against",
    ),
    Column(
        "effect",
        "number",
        "Cliff's delta: how often above one of the others, less how often below",
        "-1 to 1",
        "nothing to hold it against",
    ),
    Column(
        "p",
        "number",
        "probability of such a difference if articles had been dealt to groups at random",
        "0 to 1",
        "fewer than two articles on a side",
    ),
    Column(
        "p_corrected",
        "number",
        "the same after Holm's correction for all tests of the table",
        "0 to 1",
        "fewer than two articles on a side",
    ),
]
TIMELINE = [
    Column("period", "date", f"first day of the period; {_GROUP}, if there is one"),
    Column("n", "integer", "articles of the period, with a value where a measure is given", "articles"),
    Column("total", "number", "sum of the measure", missing="no article with a value"),
    *[c for c in COMPARISON if c.name in ("mean", "low", "high")],
]
PLACES = [
    DOC,
    Column("measure", "text", "what is placed"),
    Column("value", "number", "the article's value", missing="the article has none"),
    Column(
        "percentile",
        "number",
        "share of reference articles below it, and half of those equal to it",
        "0 to 100",
        "the article has no value",
    ),
    Column("p10", "number", "10th percentile of the reference articles"),
    Column("median", "number", "median of the reference articles"),
    Column("p90", "number", "90th percentile of the reference articles"),
    Column("n", "integer", "reference articles with a value", "articles"),
    Column("group", "text", "group of the reference articles: all, or a kind of outlet"),
]
NORMS = [
    Column("group", "text", "all, or a group of articles such as a kind of outlet"),
    Column("measure", "text", "a column of the articles table, or a ratio of two of its counts"),
    Column("n", "integer", "articles with a value", "articles"),
    Column("mean", "number", "mean of the articles"),
    Column("sd", "number", "standard deviation", missing="a single article"),
    Column("min", "number", "smallest value"),
    *[Column(f"p{k}", "number", f"percentile {k}") for k in range(1, 100)],
    Column("max", "number", "largest value"),
]
DUPLICATES = [
    DOC,
    Column("original", "text", "doc_id of the earlier article that this one repeats", missing="an article of its own"),
    Column(
        "share",
        "number",
        "runs of eight words shared with the most similar earlier article, over those of the shorter",
        "0 to 1",
        "fewer than eight words",
    ),
]
_SPOKEN = [c for c in QUOTES if c.name in ("doc_id", "quote_id", "start", "end", "speaker")]
SHARED_QUOTATIONS = [
    *_SPOKEN,
    *[c._replace(name=f"other_{c.name}", meaning=f"the same of the other quotation: {c.meaning}") for c in _SPOKEN],
    Column("shared", "text", "the words both have, gaps shown as …"),
    Column("words", "integer", "how many they are", "words"),
    Column("share", "number", "share of them in the first quotation", "0 to 1"),
    Column("other_share", "number", "share of them in the other one", "0 to 1"),
    Column("only_here", "text", "words of the first that the other left out; empty if none"),
    Column("only_there", "text", "words of the other that the first left out; empty if none"),
]
_ANSWER = Column("answer", "text", "what was coded: speaker or tone")
ALPHA = [
    _ANSWER,
    Column("between", "text", "coders, or machine and coders"),
    Column("units", "integer", "quotations coded by two or more", "quotations"),
    Column(
        "alpha",
        "number",
        "Krippendorff's alpha: 1 perfect, 0 what chance gives",
        "up to 1",
        "all codes are the same, or fewer than two units",
    ),
    Column("low", "number", "lower end of its 95 % bootstrap interval", "up to 1", "fewer than five units"),
    Column("high", "number", "upper end of it", "up to 1", "fewer than five units"),
    Column(
        "resampled", "text", "what the bootstrap drew: articles, or quotations where there are fewer than ten articles"
    ),
]
RELIABILITY = [
    _ANSWER,
    Column("label", "text", "negative, neutral, positive or their mean macro; speaker"),
    Column("measure", "text", "precision, recall or f1"),
    Column("value", "number", "of the machine against the coders", "0 to 1", "nothing to divide by"),
    Column("low", "number", "lower end of its 95 % interval", "0 to 1", "fewer than five units"),
    Column("high", "number", "upper end of it", "0 to 1", "fewer than five units"),
    Column("n", "integer", "units that have the label by the coders", "quotations"),
]
CONFUSION = [
    _ANSWER,
    Column("coders", "text", "what the coders say"),
    Column("machine", "text", "what the machine says"),
    Column("n", "integer", "how often", "quotations"),
    Column("examples", "text", "up to three such quotations, parted by |"),
]
ATTRIBUTIONS = [
    Column("unit", "text", "name of the quotation on the sheets"),
    DOC,
    Column("coders", "text", "the speaker that most coders give, or not told"),
    Column("machine", "text", "the speaker that the machine gives"),
    Column("rule", "text", "the rule or model that decided on the speaker"),
    Column("confidence", "number", "how sure the machine says it is", "probability"),
    Column("right", "flag", "the two are the same"),
]
CALIBRATION = [
    Column("group", "text", "the rule, or the range of confidence, that the attributions share"),
    Column("n", "integer", "attributions that were judged", "quotations"),
    Column("confidence", "number", "mean of the confidence given beforehand", "probability"),
    Column("right", "number", "share that proved right", "0 to 1"),
    Column("low", "number", "lower end of its 95 % interval", "0 to 1", "fewer than five attributions"),
    Column("high", "number", "upper end of it", "0 to 1", "fewer than five attributions"),
]
TABLES: dict[str, list[Column]] = {
    "input": INPUT,
    "articles": ARTICLES,
    "readability": READABILITY,
    "quotes": QUOTES,
    "speakers": SPEAKERS,
    "speakers_across": SPEAKERS_ACROSS,
    "actors": ACTORS,
    "actors_across": ACTORS_ACROSS,
    "naming": NAMING,
    "mentions": MENTIONS,
    "comparison": COMPARISON,
    "timeline": TIMELINE,
    "places": PLACES,
    "norms": NORMS,
    "duplicates": DUPLICATES,
    "shared_quotations": SHARED_QUOTATIONS,
    "alpha": ALPHA,
    "reliability": RELIABILITY,
    "confusion": CONFUSION,
    "attributions": ATTRIBUTIONS,
    "calibration": CALIBRATION,
}
_ARRAYS: dict[str, Callable[[list], ExtensionArray]] = {
    "text": lambda values: pd.array(values, dtype="str"),
    "integer": lambda values: pd.array(values, dtype="Int64"),
    "flag": lambda values: pd.array(values, dtype="boolean"),
    "date": lambda values: pd.array(values, dtype="datetime64[us]"),
}


def columns(table: str) -> list[str]:
    """Names of the columns of a table, in order.

    >>> columns("mentions")
    ['doc_id', 'start', 'end', 'text', 'kind', 'actor', 'form']
    """
    return [c.name for c in TABLES[table]]


def frame(table: str, rows: Iterable[Row]) -> pd.DataFrame:
    """Rows (tuples, or dicts that may lack keys) as a frame with exactly the table's columns and types, even if none.

    It is made column by column, at once of the right type: giving types to a frame takes four times as long.
    """
    described, names = TABLES[table], columns(table)
    complete = [tuple(map(row.get, names)) if isinstance(row, dict) else row for row in rows]
    values = zip(*complete, strict=True) if complete else repeat((), len(described))
    made = {c.name: _column(own, c.dtype) for c, own in zip(described, values, strict=True)}
    return pd.DataFrame(made, index=pd.RangeIndex(len(complete)), copy=False)


def records(table: pd.DataFrame, record: type[Record]) -> Iterator[Record]:
    """The rows of a frame, each as a record: a named tuple with the columns that its fields name.

    >>> class Grade(NamedTuple):
    ...     doc_id: str
    ...     smog: float
    >>> list(records(pd.DataFrame({"smog": [9.5], "words": [120], "doc_id": ["a"]}), Grade))
    [Grade(doc_id='a', smog=9.5)]
    """
    return map(record._make, zip(*(table[name] for name in record._fields), strict=True))


def _column(values: Sequence[Cell], dtype: str) -> np.ndarray | ExtensionArray:
    """One column; numpy has the numbers, which know no missing value but NaN."""
    if dtype == "number":
        return np.array([math.nan if value is pd.NA else value for value in values], "float64")
    return _ARRAYS[dtype](list(values))


def write_spans(spans: Iterable[tuple[int, int]]) -> str:
    """Spans of a text as a column holds them.

    >>> write_spans([(3, 17), (40, 52)])
    '3:17 40:52'
    """
    return " ".join(f"{start}:{end}" for start, end in spans)


def read_spans(cell: str | float | None) -> list[tuple[int, int]]:
    """The spans that `write_spans` wrote; none of an empty or a missing cell, as a CSV file gives them back.

    >>> read_spans("3:17 40:52"), read_spans("")
    ([(3, 17), (40, 52)], [])
    """
    pieces = cell.split() if isinstance(cell, str) else []
    return [(int(start), int(end)) for start, _, end in (piece.partition(":") for piece in pieces)]


def needs(table: pd.DataFrame, wanted: Iterable[str], function: str) -> None:
    """Raise MissingColumn, naming what is missing and what is there, unless the frame has all the columns wanted.

    >>> needs(frame("naming", []), ["actor", "words"], "plot_actors")
    Traceback (most recent call last):
        ...
    analysis.schema.MissingColumn: plot_actors needs the column words; the frame has doc_id, speaker, actor, mentions
    """
    missing = [str(name) for name in wanted if name not in table]
    if missing:
        what = f"column{'s' * (len(missing) > 1)} {', '.join(missing)}"
        raise MissingColumn(
            f"{function} needs the {what}; the frame has {', '.join(map(str, table.columns)) or 'none'}"
        )


def codebook() -> pd.DataFrame:
    """All tables and columns that newsgauge makes.

    Returns
    -------
    frame
        table, column, dtype (text, integer, number, flag, date), unit, meaning, missing (when a value is NaN).

    Examples
    --------
    >>> book = codebook()
    >>> book[book["column"] == "quote_density"][["table", "unit", "missing"]].values.tolist()
    [['articles', '0 to 1', 'no words']]
    """
    rows = [(table, *c) for table, cols in TABLES.items() for c in cols]
    out = pd.DataFrame(rows, columns=["table", "column", "dtype", "meaning", "unit", "missing"])
    return out[["table", "column", "dtype", "unit", "meaning", "missing"]]
