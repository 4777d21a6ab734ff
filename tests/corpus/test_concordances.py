"""Keyword in context."""

from __future__ import annotations

import re

import pandas as pd
import pytest

from analysis.corpus import concordance
from analysis.quotes import extract_quotes
from analysis.schema import columns

TEXT = "Climate talks failed. “The climate is changing,” Ann Lahti said. Jo Berg said that climates differ.\n\nClimatic zones move."


def test_each_hit_with_its_context_and_speaker():
    found = concordance(TEXT, "climate", words=2)
    assert found["hit"].tolist() == ["Climate", "climate"]
    assert found["left"].tolist() == ["", "failed. “The"] and found["right"].tolist() == [
        "talks failed.",
        "is changing,”",
    ]
    assert found["speaker"].fillna("").tolist() == ["", "Ann Lahti"]
    assert [TEXT[a:b] for a, b in zip(found["start"], found["end"], strict=True)] == found["hit"].tolist()


def test_a_star_stands_for_any_letters_and_a_compiled_pattern_is_taken_as_it_is():
    assert concordance(TEXT, "climat*")["hit"].tolist() == ["Climate", "climate", "climates", "Climatic"]
    assert concordance(TEXT, re.compile(r"climate\b"))["hit"].tolist() == ["climate"]
    assert concordance(TEXT, "climate   talks")["hit"].tolist() == ["Climate talks"]


def test_only_what_is_quoted_or_reported():
    found = concordance(TEXT, "climate*", within="quotes")
    assert found["speaker"].tolist() == ["Ann Lahti", "Jo Berg"]


def test_sorted_by_the_words_before_or_after():
    texts = pd.DataFrame(
        {"doc_id": ["a", "b", "c"], "text": ["Old dam broke.", "A new dam leaks.", "The big dam aged."]}
    )
    assert concordance(texts, "dam", sort="left")["doc_id"].tolist() == ["c", "b", "a"]
    assert concordance(texts, "dam", sort="right")["doc_id"].tolist() == ["c", "a", "b"]


def test_nothing_found_and_what_cannot_be_asked():
    assert list(concordance(TEXT, "zebra").columns) == columns("concordance")
    for wrong in ({"within": "titles"}, {"sort": "length"}):
        with pytest.raises(ValueError, match="choose"):
            concordance(TEXT, "dam", **wrong)
    with pytest.raises(ValueError, match="empty"):
        concordance(TEXT, " ")
    for wrong in (-1, 2.5, "8", None):
        with pytest.raises(ValueError, match="is no whole number from 0 on"):
            concordance(TEXT, "dam", words=wrong)
    for wrong in (None, 7, b"dam", re.compile(b"dam")):
        with pytest.raises(TypeError, match="pattern is a text or a compiled pattern"):
            concordance(TEXT, wrong)


def test_quotations_that_were_found_before_may_come_from_a_file(tmp_path):
    articles = pd.DataFrame({"doc_id": [7], "text": [TEXT]})
    extract_quotes(articles).to_csv(tmp_path / "quotes.csv", index=False)
    found = concordance(articles, "climate*", within="quotes", quotes=pd.read_csv(tmp_path / "quotes.csv"))
    assert found["speaker"].tolist() == ["Ann Lahti", "Jo Berg"] and set(found["doc_id"]) == {"7"}
    with pytest.warns(UserWarning, match="no doc_id '7', which the quotations have"):
        assert concordance(TEXT, "climate*", within="quotes", quotes=extract_quotes(articles)).empty
