"""Articles given as frames and records, with whatever other programs put into their cells."""

import pandas as pd
import pytest
from inputs import OTHER, STORY

from analysis.articles.given import as_articles


def test_a_record_is_an_article():
    assert as_articles({"doc_id": "a", "text": STORY})[["doc_id", "text"]].values.tolist() == [["a", STORY]]
    assert as_articles({"doc_id": ["a", "b"], "text": [STORY, OTHER]})["text"].tolist() == [STORY, OTHER]
    with pytest.raises(ValueError, match="no column doc_id"):
        as_articles({"text": STORY})


def test_ids_that_are_one_when_written_down_are_refused():
    with pytest.raises(ValueError, match="'1' stands for more than one article"):
        as_articles(pd.DataFrame({"doc_id": [1, "1"], "text": [STORY, OTHER]}, dtype=object))


def test_what_cannot_be_written_down_is_replaced():
    frame = pd.DataFrame({"doc_id": ["a"], "text": [STORY], "title": ["\ud800x"], "author": [None]}, dtype=object)
    given = as_articles(frame)
    assert (
        given["title"].tolist() == ["\ufffdx"]
        and given["author"].isna().all()
        and frame["title"].tolist() == ["\ud800x"]
    )


def test_a_day_with_a_zone_is_the_local_day():
    days = pd.to_datetime(["2019-03-05T23:30:00-08:00"])
    given = as_articles(pd.DataFrame({"doc_id": ["a"], "text": [STORY], "date": days}))
    assert given["date"].dt.strftime("%Y-%m-%d").tolist() == ["2019-03-05"]


@pytest.mark.parametrize("wrong", [None, 5, 1.5, b"bytes", [1], [STORY, 3], object()])
def test_what_is_no_text_is_refused_in_one_sentence(wrong):
    with pytest.raises(TypeError, match="^articles are a frame, a text or a list of texts, not [A-Za-z]+; use load_"):
        as_articles(wrong)


@pytest.mark.parametrize(
    ("columns", "cells", "said"),
    [
        (["doc_id", "text", "text"], ["a", STORY, OTHER], "more than one column 'text'"),
        (["doc_id", "text", "date"], ["a", STORY, "soon"], "no dates"),
        (["doc_id", "title"], ["a", "Mayor resigns"], "no column text, but doc_id, title"),
        ([], [], "no column doc_id and none text, but no column at all"),
    ],
)
def test_a_frame_that_is_no_frame_of_articles_is_refused_in_one_sentence(columns, cells, said):
    frame = pd.DataFrame([cells], columns=columns) if columns else pd.DataFrame()
    with pytest.raises(ValueError, match=said):
        as_articles(frame)


def test_days_may_be_written_as_texts():
    given = as_articles(pd.DataFrame({"doc_id": ["a", "b"], "text": [STORY, OTHER], "date": ["2019-03-05", None]}))
    assert given["date"].dt.strftime("%Y-%m-%d").fillna("none").tolist() == ["2019-03-05", "none"]
