"""Which article a notebook is about."""

import pandas as pd
import pytest

from analysis.articles import samples


def test_a_page_on_one_of_many_articles_says_which(monkeypatch):
    told = []
    monkeypatch.setattr(samples, "say", lambda template, **values: told.append(template.format(**values)))
    articles = pd.DataFrame(
        {
            "doc_id": ["a", "b"],
            "text": "It rained.",
            "title": [None, "Rain"],
            "date": pd.to_datetime([None, "2024-05-01"]),
        }
    )
    assert samples.one_article(articles)["doc_id"].tolist() == ["a"]
    assert samples.one_article(articles, "b")["doc_id"].tolist() == ["b"]
    assert "about one article of 2**: doc_id a." in told[0] and "Rain; 2024-05-01; doc_id b." in told[1]
    assert len(samples.one_article(articles.head(1))) == 1 and len(told) == 2
    with pytest.raises(ValueError, match="no article 'c'; there are a and b"):
        samples.one_article(articles, "c")


def test_an_article_that_cannot_be_measured_is_not_the_one_to_look_at():
    texts = [
        "",
        "Der Bürgermeister sagte, die Brücke bleibe geschlossen, weil sie nicht sicher ist.",
        "It rained on Monday and the ferry was late.",
    ]
    articles = pd.DataFrame({"doc_id": list("abc"), "text": texts})
    assert samples.one_article(articles)["doc_id"].tolist() == ["c"]
    assert samples.one_article(articles.head(2))["doc_id"].tolist() == ["a"]
