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
