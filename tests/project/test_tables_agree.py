"""The tables of one run agree with each other, on articles as they are and as files damage them."""

import builtins
import math
import textwrap
from functools import reduce
from operator import add

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import load_sample, measure
from analysis.actors import actor_mentions, name_actors
from analysis.quotes import extract_quotes, quote_density
from analysis.schema import read_spans
from analysis.sentiment import speaker_sentiment, tone_toward
from analysis.source_audit import sources
from analysis.text import words

OVER_PARAGRAPHS = """Mayor Says ‘We Are Ready’ for Flood

A guard laughed on Monday.

“The dam is old. It was built by men who are dead now.

“It leaks in five places, and nobody has mended it since May,” the engineer Ann Lahti said.

The mayor said the town was “ready for anything, and more so than ever” and that ‘no one need fear it’.

Berg: “We shall see.”

"Not in my lifetime," he said. "Not in yours."

The Herald took note, writing: “We do not know.

“Nobody does,” wrote the paper. Jo Berg’s brother called it “a disgrace.”

Q. Will it hold?

A. It will hold for a hundred years or more, as far as I can tell."""


def dropped(text):
    """The text without every third mark."""
    pieces = text.replace("”", "“").split("“")
    return "".join(piece + ("“" if n % 3 else "") for n, piece in enumerate(pieces))


DAMAGE = {
    "none": str,
    "wrapped": lambda text: "\n\n".join(textwrap.fill(part, 60) for part in text.split("\n\n")),
    "straight": lambda text: text.translate(str.maketrans("“”‘’", "\"\"''")),
    "dropped": dropped,
    "doubled": lambda text: "\n\n".join(part for paragraph in text.split("\n\n") for part in (paragraph, paragraph)),
    "one line": lambda text: " ".join(text.split()),
}
PIECES = st.sampled_from(
    ["“", "”", '"', "‘", "’", "'", " said ", "Ann Lahti", "she", "\n", "\n\n", ". ", ", ", "The mayor ", "told the paper", "we go, ",
     "according to ", "that ", "BERG: ", "Q. ", "— ", "They will never agree to it", "Rates Rise Again"]
)  # fmt: skip


def none_for_missing(column):
    return [value if isinstance(value, str) else None for value in column]


def check(text):
    tables = measure(text)
    [article], quotes, speakers = tables.articles.to_dict("records"), tables.quotes, tables.speakers
    quoted = quotes[quotes["kind"] != "indirect"]
    by_speaker = quoted.assign(speaker=none_for_missing(quoted["speaker"])).groupby("speaker", dropna=False)
    expected = {None if pd.isna(name) else name: n for name, n in by_speaker["quoted_words"].sum().items()}
    assert dict(zip(none_for_missing(speakers["speaker"]), speakers["words"], strict=True)) == expected
    assert speakers["share"].sum() == pytest.approx(1) or not speakers["words"].sum()
    for _, parts in quotes.groupby("quote_id"):
        assert len(set(none_for_missing(parts["speaker"]))) == 1
    for row in quotes.itertuples():
        own = read_spans(row.verbatim)
        assert bool(own) == (row.kind != "indirect")
        assert all(row.start <= start < end <= row.end for start, end in own)
        assert own == [(row.start, row.end)] or row.kind != "direct"
        assert row.quoted_words <= row.words
    assert all(b <= a for b, a in zip(quotes["end"], quotes["start"][1:], strict=False))  # none lies in another
    density = quote_density(text).iloc[0]
    assert density["quoted_words"] == article["quoted_words"]
    assert density["quote_density"] == article["quote_density"] or pd.isna(article["quote_density"])
    assert not article["quote_density"] > 1
    named = speakers.dropna(subset=["speaker"])
    assert none_for_missing([article["top_speaker"]]) == (named["speaker"].tolist()[:1] or [None])
    assert article["complex_words"] <= article["polysyllables"]
    pd.testing.assert_frame_equal(quotes, extract_quotes(text))
    pd.testing.assert_frame_equal(tables.actors, name_actors(text, quotes=quotes))
    pd.testing.assert_frame_equal(tables.mentions, actor_mentions(text))
    pd.testing.assert_frame_equal(speakers, speaker_sentiment(quotes))
    return tables


@pytest.mark.parametrize("damage", DAMAGE)
@pytest.mark.parametrize("text", [OVER_PARAGRAPHS, load_sample()["text"].iloc[0]], ids=["made up", "sample"])
def test_tables_agree_on_articles_as_they_are_and_damaged(text, damage):
    assert len(check(DAMAGE[damage](text)).quotes) > 3


@settings(max_examples=60)
@given(st.lists(PIECES, max_size=50).map("".join))
def test_tables_agree_on_any_text(text):
    check(text)


def test_a_quotation_over_paragraphs_has_the_speaker_that_its_last_part_names():
    quotes = extract_quotes(OVER_PARAGRAPHS)
    parts = quotes[quotes["text"].str.startswith(("The dam", "It leaks"))]
    assert parts["speaker"].tolist() == ["Ann Lahti"] * 2 and parts["quote_id"].nunique() == 1


def test_words_quoted_in_a_headline_are_those_of_a_speaker_but_not_of_the_density():
    text = "Lahti: ‘We Will Rebuild All of It’\n\nAnn Lahti, the mayor, spoke. “We will rebuild,” she said. It rained."
    tables = measure(text)
    assert tables.speakers["words"].sum() > tables.articles["quoted_words"].iloc[0] == 3
    assert tables.articles["quote_density"].iloc[0] == 3 / len(words(text.partition("\n\n")[2]))


def one_by_one(values, start=0):
    """How Python adds up to 3.11."""
    return reduce(add, values, start)


def compensated(values, start=0):
    """How Python adds floats from 3.12 on, or closer still."""
    values = list(values)
    return (
        math.fsum([start, *values]) if any(isinstance(value, float) for value in values) else reduce(add, values, start)
    )


def test_every_python_gives_the_same_numbers(monkeypatch):
    article = load_sample()
    tables = []
    for way in (one_by_one, compensated):
        monkeypatch.setattr(builtins, "sum", way)
        run = measure(article)
        toward = tone_toward(article, mentions=run.mentions, quotes=run.quotes)
        tables.append([*run, sources(article), toward])
    for first, second in zip(*tables, strict=True):
        pd.testing.assert_frame_equal(first, second, check_exact=True)
