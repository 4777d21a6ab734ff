"""Prose in notebooks shows names letter for letter, whatever an article holds."""

import doctest

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import analysis.story as story


def test_examples():
    assert doctest.testmod(story).failed == 0


@pytest.mark.parametrize("hostile", ["<script>alert(1)</script>", "[x](javascript:alert(1))", "<img src=x onerror=y>", "a & b"])
def test_values_cannot_become_markup(hostile):
    shown = story.literal(hostile)
    assert "<" not in shown and "](" not in shown


@given(st.text())
def test_nothing_unescaped_is_left(text):
    shown = story.literal(text)
    assert "<" not in shown and ">" not in shown and "\n" not in shown


@given(st.lists(st.text(min_size=1, alphabet="abc"), max_size=9), st.integers(1, 8))
def test_a_listing_names_the_first_ones(names, limit):
    phrase = story.listing(names, limit=limit)
    assert all(name in phrase for name in names[:limit])


def test_a_page_on_one_of_many_articles_says_which(monkeypatch):
    told = []
    monkeypatch.setattr(story, "say", lambda template, **values: told.append(template.format(**values)))
    articles = pd.DataFrame({"doc_id": ["a", "b"], "text": "It rained.", "title": [None, "Rain"], "date": pd.to_datetime([None, "2024-05-01"])})
    assert story.one_article(articles)["doc_id"].tolist() == ["a"]
    assert story.one_article(articles, "b")["doc_id"].tolist() == ["b"]
    assert "One article of 2 is looked at here**: doc_id a." in told[0] and "Rain; 2024-05-01; doc_id b." in told[1]
    assert len(story.one_article(articles.head(1))) == 1 and len(told) == 2
    with pytest.raises(ValueError, match="no article 'c'; there are a and b"):
        story.one_article(articles, "c")


def test_an_article_that_cannot_be_measured_is_not_the_one_to_look_at():
    texts = ["", "Der Bürgermeister sagte, die Brücke bleibe geschlossen, weil sie nicht sicher ist.", "It rained on Monday and the ferry was late."]
    articles = pd.DataFrame({"doc_id": list("abc"), "text": texts})
    assert story.one_article(articles)["doc_id"].tolist() == ["c"]
    assert story.one_article(articles.head(2))["doc_id"].tolist() == ["a"]


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e12, max_value=1e12))
def test_a_figure_stays_near_its_value(value):
    shown = float(story.figure(value).replace(",", "").replace("−", "-"))
    assert abs(shown - value) <= max(0.005, abs(value) * 0.005) + 1e-9
