"""What is said of doubtful texts and pages."""

import pytest

from analysis import load_articles
from analysis.articles.files import SourceWarning
from analysis.articles.remarks import remarks

STORY = "The mayor of Oulu resigned on Monday after weeks of protest over the dam that flooded the town. "


def said(text):
    return [remark.reason for remark in remarks(text)]


@pytest.mark.parametrize(
    "head",
    [
        "{n} of 74 DOCUMENTS",
        "Document {n} of 74",
        "LOAD-DATE: May {n}, 2020",
        "Full text: It rained {n} times.",
        "End of Document",
        "Record Number: 1001{n}",
        "Readability: 10-12 grade level ({n})",
    ],
)
def test_an_export_read_as_one_text_is_lost(head):
    several = list(remarks("\n\n".join(f"{head.format(n=n)}\n\n{STORY * 3}" for n in range(1, 5))))
    assert [remark.lost for remark in several] == [True] and "several articles" in several[0].reason


@pytest.mark.parametrize(
    "prose",
    [
        "The first of 74 documents was read out. " + STORY,
        "1 of 3\n\n" + STORY,
        "Headline: Mayor resigns\n\n" + STORY,
        "Length: 2 km\n\n" + STORY + "\n\nLength: 3 km\n\n" + STORY,
    ],
)
def test_prose_that_looks_a_little_like_it_is_not(prose):
    assert said(prose) == []


def test_a_very_long_text_deserves_a_look():
    (remark,) = remarks(STORY * 700)
    assert "12,600 words" in remark.reason and not remark.lost


def test_a_page_of_which_most_was_dropped_is_named(tmp_path):
    cells = "".join(f"<td><b>{n}</b> {STORY.replace('Monday', f'day {n}')}</td>" for n in range(60))
    page = (
        f"<html><body><article><h1>Mayor resigns</h1><p>{STORY * 12}</p></article><aside>{cells}</aside></body></html>"
    )
    (tmp_path / "page.html").write_text(page)
    with pytest.warns(SourceWarning, match="words of running text beside"):
        load_articles(tmp_path / "page.html")


def test_a_text_in_two_languages_counts_as_the_one_its_paragraphs_have_more_of():
    finnish = "Kaupunginvaltuusto päätti maanantaina säilyttää vanhan lautan viiden vuoden ajan. " * 12
    english = "Sign up for our newsletter.\n\nShare this with Facebook.\n\nAll rights reserved.\n\n"
    assert any("not English" in remark.reason for remark in remarks(f"{english}\n\n{finnish}"))
    assert not list(remarks(f"{STORY}\n\n" * 8))


@pytest.mark.parametrize("text", ["[Removed]", "Removed.", " [deleted] "])
def test_a_note_that_an_article_was_taken_down_is_no_article(text):
    assert [remark.lost for remark in remarks(text)] == [True]
    assert not list(remarks(f"Removed by the police, the boats were burned.\n\n{STORY}"))
