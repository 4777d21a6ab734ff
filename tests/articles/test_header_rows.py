"""Titles above the header, second headers, totals and notes of tables."""

import pandas as pd
import pytest
from inputs import OTHER, STORY

from analysis.articles.fields import recognise
from analysis.articles.files import NothingReadable
from analysis.articles.load import load_articles

HEADER = ["Headline", "Newspaper", "Date", "Article text"]
ARTICLES = [["Mayor resigns", "The Daily", "2024-05-06", STORY], ["What next", "The Post", "2024-05-07", OTHER]]
ABOVE = {
    "a title": [["Search of 3 May for: mayor"]],
    "a title and a blank line": [["Search of 3 May for: mayor"], [], []],
    "several": [["Norland archive"], ["Query", "mayor AND resign"], ["Found", "2"], []],
    "news": [["News"]],
    "groups": [["About", "", "", "Content"]],
    "many": [[f"Outlet {i}", "yes"] for i in range(12)],
}
BELOW = {
    "a total": [["Total: 2"]],
    "a total in two cells": [["Total", "2"]],
    "a note": [[], ["Downloaded from the Norland archive on 3 May"]],
    "an end": [["End of list"], ["© Norland archive"]],
}


def saved(path, rows, mark=","):
    """Rows as CSV or a workbook."""
    wide = [row + [""] * (len(HEADER) - len(row)) for row in rows]
    if path.suffix == ".xlsx":
        pd.DataFrame([[cell or None for cell in row] for row in wide]).to_excel(path, header=False, index=False)
    else:
        quoted = (mark.join(f'"{cell}"' if "," in cell else cell for cell in row) for row in rows)
        path.write_text("\n".join(quoted) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.xlsx", "semicolons.csv"])
@pytest.mark.parametrize("above", ABOVE)
@pytest.mark.filterwarnings("ignore::analysis.articles.files.SourceWarning")
def test_what_stands_above_the_header_is_left_out_and_told(tmp_path, name, above):
    mark = "\t" if name == "a.tsv" else ";" if name == "semicolons.csv" else ","
    articles = load_articles(saved(tmp_path / name, [*ABOVE[above], HEADER, *ARTICLES], mark))
    assert articles["text"].tolist() == [STORY, OTHER]
    assert articles["title"].tolist() == ["Mayor resigns", "What next"]
    assert articles["outlet"].tolist() == ["The Daily", "The Post"]
    (problem,) = articles.attrs["problems"]
    assert "lines above the header" in str(problem) and not problem.lost


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
@pytest.mark.parametrize("below", BELOW)
@pytest.mark.filterwarnings("ignore::analysis.articles.files.SourceWarning")
def test_totals_and_notes_below_are_left_out_and_told(tmp_path, name, below):
    articles = load_articles(saved(tmp_path / name, [HEADER, *ARTICLES, *BELOW[below]]))
    assert articles["text"].tolist() == [STORY, OTHER]
    assert articles.attrs["problems"] and not any(problem.lost for problem in articles.attrs["problems"])


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
@pytest.mark.parametrize(
    "second", [HEADER, ["string", "text", "YYYY-MM-DD", "free text"], ["text", "text", "date", "text"]]
)
@pytest.mark.filterwarnings("ignore::analysis.articles.files.SourceWarning")
def test_a_second_header_is_no_article(tmp_path, name, second):
    articles = load_articles(saved(tmp_path / name, [HEADER, second, ARTICLES[0], HEADER, ARTICLES[1]]))
    assert articles["text"].tolist() == [STORY, OTHER] or second is not HEADER
    assert STORY in articles["text"].tolist() and second[3] not in articles["text"].tolist()


def test_rows_with_few_cells_are_articles_if_one_is_the_text(tmp_path):
    rows = [HEADER, ["", "", "", STORY], ["", "The Post", "", OTHER]]
    articles = load_articles(saved(tmp_path / "a.csv", rows))
    assert articles["text"].tolist() == [STORY, OTHER] and not articles.attrs["problems"]


def test_a_table_whose_first_row_is_the_header_is_read_as_it_was(tmp_path):
    rows = [["text"], [STORY], ["Title, date, text, author"], [OTHER]]
    articles = load_articles(saved(tmp_path / "a.csv", rows, "\t"))
    assert len(articles) == 3 and not articles.attrs["problems"]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Headline of the article", "Date (GMT)", "full_text_clean"], ["title", "date", "text"]),
        (["Article headline", "News date", "Text [cleaned]"], ["title", "date", "text"]),
        (["StoryTitle", "ArticleDate", "MainBodyText"], ["title", "date", "text"]),
        (["Title (original)", "Date of publication", "Text of article"], ["title", "date", "text"]),
    ],
)
def test_columns_named_in_other_words(names, expected):
    assert recognise(names) == dict(zip(names, expected, strict=True))


@pytest.mark.parametrize("names", [["date of birth", "access date", "document type"], ["text_length", "titles seen"]])
def test_columns_that_only_sound_like_ours(names):
    assert recognise(names) == {}


@pytest.mark.filterwarnings("ignore::analysis.articles.files.SourceWarning")
def test_the_only_column_with_long_texts_is_the_text_and_this_is_told(tmp_path):
    long = " ".join([STORY, OTHER] * 5)
    path = saved(tmp_path / "a.csv", [["number", "wording", "remark"], ["1", long, "short"], ["2", long, "Good."]])
    articles = load_articles(path)
    assert articles["text"].tolist() == [long, long]
    (problem,) = articles.attrs["problems"]
    assert "'wording', the only one with long texts" in str(problem) and not problem.lost


def test_of_two_columns_with_long_texts_none_is_guessed(tmp_path):
    long = " ".join([STORY, OTHER] * 5)
    with pytest.raises(NothingReadable, match="no column with a text"):
        load_articles(saved(tmp_path / "a.csv", [["number", "wording", "remark"], ["1", long, long]]))
