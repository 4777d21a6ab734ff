"""What the reading view is given: articles and tables in any form, and those that it refuses."""

import pandas as pd
import pytest
from viewed import TEXT, body_text, quotes

from analysis import measure
from analysis.reading import reading_view


def test_an_article_that_is_not_there_is_named():
    articles = pd.DataFrame({"doc_id": ["a"], "text": [TEXT]})
    with pytest.raises(ValueError, match="no article 'b'"):
        reading_view(articles, doc_id="b")


def test_an_article_may_be_a_text_a_row_or_a_frame():
    articles = pd.DataFrame({"doc_id": ["a", "b"], "text": [TEXT, "Other news."], "title": ["Rates", None]})
    both = pd.concat([quotes(), quotes().assign(doc_id="b")])
    from_frame = reading_view(articles, both, doc_id="a")
    assert from_frame.html == reading_view(articles.iloc[0], both).html
    assert body_text(from_frame) == body_text(reading_view(TEXT, quotes()))
    assert "<title>Rates</title>" in from_frame.html and "<title>b</title>" in reading_view(articles, doc_id="b").html
    assert "<title>Rates Rise</title>" in reading_view(TEXT, quotes()).html
    with pytest.raises(ValueError, match="doc_id="):
        reading_view(articles)
    with pytest.raises(ValueError, match="doc_id="):
        reading_view(TEXT, both)


def test_a_table_without_columns_marks_nothing():
    page = reading_view(TEXT, pd.DataFrame(), pd.DataFrame()).html
    assert "No quotation and no report was found" in page and "All speakers" not in page


@pytest.mark.parametrize(
    "change",
    [{"start": -1}, {"end": 10_000}, {"end": 0}, {"start": float("nan")}],
)
def test_a_table_that_cannot_be_of_the_article_is_refused(change):
    measured = measure(TEXT)
    with pytest.raises(ValueError, match="quotes table .* another article"):
        reading_view(TEXT, measured.quotes.assign(**change))
    with pytest.raises(ValueError, match="mentions table .* another article"):
        reading_view(TEXT, measured.quotes, measured.mentions.assign(**change))


def test_places_may_be_whole_numbers_of_any_type():
    measured = measure(TEXT)
    floats = {"start": float, "end": float}
    shown = reading_view(TEXT, measured.quotes.astype(floats), measured.mentions.astype(floats))
    assert shown.html == reading_view(TEXT, measured.quotes, measured.mentions).html


def test_a_column_that_is_missing_is_named():
    with pytest.raises(ValueError, match="quotes table has no column 'kind', 'speaker'"):
        reading_view(TEXT, measure(TEXT).quotes.drop(columns=["kind", "speaker"]))
    with pytest.raises(ValueError, match="no column 'text'"):
        reading_view(pd.Series({"doc_id": "a"}))
    with pytest.raises(ValueError, match="no column 'doc_id'"):
        reading_view(pd.DataFrame({"text": [TEXT, TEXT]}), doc_id="a")


@pytest.mark.parametrize("article", [None, float("nan"), 7])
def test_what_is_no_article_is_refused(article):
    with pytest.raises(TypeError, match="needs a text, a row"):
        reading_view(article)


def test_an_article_needs_no_name():
    assert "Follow Ann Lee" in reading_view(pd.DataFrame({"text": [TEXT]})).html
