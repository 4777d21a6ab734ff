"""What was read, in a table and in a sentence."""

import pandas as pd
import pytest

from analysis import articles_summary, load_articles
from analysis.articles.summary import Reading

STORY = "The mayor of Oulu resigned on Monday after weeks of protest over the dam that flooded the town."


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text(STORY)
    rows = f"title,text,outlet,date\nOne,{STORY},Courier,2024-05-03\nTwo,{STORY},Herald,2024-06-01\nThree,{STORY},,\n"
    (tmp_path / "b.csv").write_text(rows)
    return tmp_path


def test_each_kind_of_file_has_a_row(folder):
    summary = articles_summary(load_articles(folder)).set_index("read_as")
    assert summary.loc["CSV", ["articles", "outlets", "undated", "words"]].tolist() == [3, 2, 1, 54]
    assert summary.loc["CSV", ["first", "last"]].tolist() == [pd.Timestamp("2024-05-03"), pd.Timestamp("2024-06-01")]
    assert summary.loc["text", ["articles", "outlets", "undated", "words"]].tolist() == [1, 0, 1, 18]
    assert summary.loc["text", ["first", "last"]].isna().all()


def test_the_archive_of_an_export_is_its_kind():
    articles = load_articles([{"text": STORY, "archive": "Nexis"}, {"text": STORY, "archive": None}])
    assert articles_summary(articles)["read_as"].tolist() == ["Nexis", "frame"]


def test_pieces_add_up_to_the_whole(folder):
    articles = load_articles(folder)
    whole, pieces = Reading(), Reading()
    whole.add(articles)
    for n in range(len(articles)):
        pieces.add(articles.iloc[[n]])
    assert pieces.parts == whole.parts and Reading(whole.parts).sentence() == whole.sentence()


def test_the_sentence_for_one_several_and_none(folder):
    reading = Reading()
    assert reading.sentence() == "read 0 articles, 0 words"
    reading.add(load_articles(folder))
    assert reading.sentence() == (
        "read 4 articles of 2 outlets, 2 of them dated 2024-05-03 to 2024-06-01, 72 words "
        "(3 from CSV, 1 from a text file)"
    )
