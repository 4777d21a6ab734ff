"""The text as it is read: spans lead back letter for letter, and typography changes no reading."""

import textwrap
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import load_sample, measure
from analysis.text.characters import INVISIBLE, LIGATURES
from analysis.text.document import parse, read
from analysis.text.reading import read_passage, reading

SAMPLE = load_sample()["text"].iloc[0]
ARTICLE = """Town Keeps Its Ferry

By Ann Lahti

The ferry between Oulu and the islands will keep running for five more years, the council said on Monday. “We could \
not leave three hundred people without a way to get to work,” said Jo Berg, the mayor, who first offered to find the \
money. “It was a difficult vote.”

The well-known operator, Norland Lines, declined to comment. A spokeswoman for the islanders, Fiona Diaz, called the \
decision “a relief.” She said that the flight of families from the islands was the official reason for the five-year plan.

The opposition said it would ask for a study of the price."""


def paragraphs(text):
    return [line for line in text.split("\n") if line.strip()]


def broken(text, width, between="\n\n", **how):
    how = {"break_long_words": False, "break_on_hyphens": False} | how
    return between.join(textwrap.fill(paragraph, width, **how) for paragraph in paragraphs(text))


def with_ligatures(text):
    for ligature, letters in sorted(LIGATURES.items(), key=lambda pair: -len(pair[1])):
        text = text.replace(letters, ligature) if letters != "st" else text
    return text


def inside_words(text, sign):
    return "".join(c + sign * (i % 4 == 3 and text[i - 1 : i + 2].isalpha()) for i, c in enumerate(text))


TYPOGRAPHY = {
    **{f"lines of {width} letters": lambda t, width=width: broken(t, width) for width in (28, 34, 40, 60, 72, 80, 100)},
    "lines broken behind hyphens": lambda t: broken(t, 44, break_on_hyphens=True),
    "soft hyphens": lambda t: inside_words(t, "\u00ad"),
    "zero-width spaces": lambda t: inside_words(t, "\u200b"),
    "non-breaking spaces": lambda t: t.replace(" ", "\u00a0"),
    "thin spaces": lambda t: t.replace(" ", "\u2009"),
    "ligatures": with_ligatures,
    "letters and accents apart": lambda t: unicodedata.normalize("NFD", t),
    "byte order mark": lambda t: "\ufeff" + t,
    "zero-width space first": lambda t: "\u200b" + t,
    "CR": lambda t: t.replace("\n", "\r"),
    "CR LF": lambda t: t.replace("\n", "\r\n"),
    "line separators": lambda t: t.replace("\n", "\u2028"),
    "Windows-1252 as Latin-1": lambda t: t.encode("cp1252").decode("latin-1"),
    "hyphen of its own": lambda t: t.replace("-", "\u2010"),
}


@pytest.mark.parametrize("name", TYPOGRAPHY)
@pytest.mark.parametrize("text", [SAMPLE, ARTICLE], ids=["sample", "made up"])
def test_typography_does_not_change_what_is_read(name, text):
    plain = "\n\n".join(paragraphs(text))
    assert reading(TYPOGRAPHY[name](plain)).text == reading(plain).text.replace("\u2010", "-")


NUMBERS = {
    "quotes": ["kind", "speaker", "rule", "words", "quoted_words"],
    "speakers": ["speaker", "quotes", "sentences", "words", "tone", "drivers"],
    "actors": ["actor", "kind", "mentions", "share", "aliases", "spread", "quotes", "named_in_quotes"],
    "mentions": ["kind", "actor", "form"],
}


@pytest.mark.parametrize("name", ["lines of 34 letters", "soft hyphens", "ligatures", "CR LF", "non-breaking spaces"])
def test_typography_changes_no_measure_and_every_span_is_exact(name):
    text = TYPOGRAPHY[name](ARTICLE)
    tables, plain = measure(text), measure(ARTICLE)
    for table, columns in NUMBERS.items():
        found, expected = getattr(tables, table)[columns], getattr(plain, table)[columns]
        assert found.equals(expected), table
    assert tables.articles.equals(plain.articles)
    for table in (tables.quotes, tables.mentions):
        assert [text[start:end] for start, end in zip(table["start"], table["end"], strict=True)] == list(table["text"])
        assert [read_passage(found) for found in table["text"]] == list(
            getattr(plain, "quotes" if "cue" in table else "mentions")["text"]
        )


def test_a_joined_word_is_found_where_it_is():
    text = "The depart-\nment gave no infor\u00admation, Ann La\u00adhti said."
    found = measure(text)
    assert found.mentions["text"].tolist() == ["Ann La\u00adhti"] and found.actors["actor"].tolist() == ["Ann Lahti"]
    document = parse(text)
    assert [text[a:b] for a, b in document.words][1:5] == ["depart-\nment", "gave", "no", "infor\u00admation"]


PIECES = st.sampled_from(
    ["The bank", " raised rates", ". ", "! ", "\n", "\n\n", "\r\n", "“", "”", "\u00ad", "\u200b", "\u00a0", "ﬁ", "e\u0301",
     "infor-\nmation", "a long enough line to go on in lower case", "left.1 The", "It rained.She", "[2]", "\x93", "\ufeff", "-"]
)  # fmt: skip


@settings(max_examples=60)
@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=30).map("".join)), st.data())
def test_spans_lead_back_letter_for_letter(text, data):
    document = read(text)
    n = len(document.text)
    start = data.draw(st.integers(0, max(n - 1, 0)))
    end = data.draw(st.integers(start + 1, max(n, start + 1)))
    if not n:
        return
    a, b = document.given_span(start, end)
    assert 0 <= a <= b <= len(text)
    inside = document.text[start:end]
    if inside == inside.strip():  # a space may have been put in, where there was nothing
        assert a < b and not set(text[a] + text[b - 1]) & set("\u00ad\u200b\ufeff")
        assert document.read_span(a, b)[0] <= start and end <= document.read_span(a, b)[1]
    whole = [document.given_span(k, k + 1) for k in range(n)]
    assert all(one[1] <= two[1] and one[0] <= two[0] for one, two in zip(whole, whole[1:], strict=False))


@given(st.text(alphabet="abcdefghij -'.,“”é\n", max_size=200))
def test_a_clean_text_without_short_lines_is_read_as_it_is(text):
    text = "\n\n".join(map(str.strip, paragraphs(text))).replace("-\n", "\n")
    assert read(text).text is text


def test_what_is_odd_elsewhere_in_a_text_changes_nothing_here():
    assert read("More>>\n\nIt rained\u00ad.").text == "More>>\n\nIt rained."


def test_invisible_characters_are_those_that_are_not_read():
    assert reading("a" + "\u00ad\u200b\u200d\u2060\ufeff\u200e" + "b").text == "ab"
    assert "\u00ad" in INVISIBLE
