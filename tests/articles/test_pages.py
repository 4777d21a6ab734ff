"""Pages: the author that a page says it has, and lines that stay whole."""

import json
import time

import pytest
from inputs import STORY, quietly

from analysis.articles.files import Unreadable
from analysis.articles.load import load_articles
from analysis.articles.pages import main_text

BODY = """<p>The ferry from Easton was cut from the timetable on Monday after a long dispute over who pays for its crew.</p>
<p>{line}</p><p>The town will vote on a new quay in the autumn. It would cost four million and take two years to build.</p>"""


def page(head="", line="Nobody from the company could be reached for an answer on Tuesday, the paper said."):
    return f"<!doctype html><html lang=en><head><title>Ferry cut</title>{head}</head><body><article><h1>Ferry cut</h1>{BODY.format(line=line)}</article></body></html>"


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ('<meta name="author" content="Mara B. Quill">', "Mara B. Quill"),
        ('<meta name="byl" content="By MARA QUILL and TEO BRANDT">', "By MARA QUILL and TEO BRANDT"),
        (
            '<meta name="author" content="Mara Quill"><meta name="author" content="Teo Brandt">',
            "Mara Quill; Teo Brandt",
        ),
        (
            '<meta property="article:author" content="https://social.example/harbour"><meta name="dc.creator" content="Mara Quill">',
            "Mara Quill",
        ),
        (
            f'<script type="application/ld+json">{json.dumps({"@graph": [{"@type": "NewsArticle", "author": [{"name": "Mara Quill"}]}]})}</script>',
            "Mara Quill",
        ),
        ('<script type="application/ld+json">{broken</script><meta name="author" content="Reuters">', "Reuters"),
        ('<meta property="og:site_name" content="The Harbour"><meta name="author" content="The Harbour">', None),
    ],
)
def test_the_author_is_who_the_page_says_it_is(head, author):
    assert main_text(page(head))["author"] == author


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (
            "Mara Quill called the plan <q>a farce</q> and the quay <q>a tomb</q> in the hall.",
            "Mara Quill called the plan “a farce” and the quay “a tomb” in the hall.",
        ),
        (
            "It left at <time>6 p.m.</time> on Monday for the last time, with forty on board.",
            "It left at 6 p.m. on Monday for the last time, with forty on board.",
        ),
        (
            "M<small>ARA</small> QUILL was the <abbr>CEO</abbr> of the <mark>ferry</mark> line for nine years.",
            "MARA QUILL was the CEO of the ferry line for nine years.",
        ),
        (
            "<q>We are done</q>, said Mara Quill, who ran the line for nine years from Easton.",
            "“We are done”, said Mara Quill, who ran the line for nine years from Easton.",
        ),
    ],
)
def test_a_line_stays_whole(line, text):
    assert text in main_text(page(line=line))["text"].split("\n")


@pytest.mark.parametrize("broken", ["", " ", "\0", "<html></html>", "<html><body><p></p>", "<<<>>>"])
def test_a_page_without_text_is_unreadable(broken):
    with pytest.raises(Unreadable):
        main_text(broken)


def test_the_byline_of_a_page_is_split(tmp_path):
    (tmp_path / "a.html").write_text(page('<meta name="author" content="By Mara Quill and Teo Brandt, Staff Writers">'))
    assert quietly(tmp_path)[0]["author"].tolist() == ["Mara Quill; Teo Brandt"]


def test_a_tag_with_more_attributes_than_anybody_writes_takes_no_time(tmp_path):
    many = " ".join(f'a{i}="{i}"' for i in range(50_000))
    (tmp_path / "a.html").write_text(page().replace("<p>", f"<p {many}>", 1))
    begun = time.monotonic()
    assert quietly(tmp_path / "a.html")[0]["text"].tolist() == [main_text(page())["text"]]
    assert time.monotonic() - begun < 15


@pytest.mark.parametrize("charset", ["unicode_escape", "utf-7", "punycode", "rot13", "undefined", "hex"])
@pytest.mark.filterwarnings("ignore::analysis.articles.files.SourceWarning")
def test_a_page_that_names_an_encoding_of_no_page_is_read_by_its_bytes(tmp_path, charset):
    body = f"<p>caf\u00e9 \\n +ADw- {STORY}</p>" * 3
    page = f'<html><head><meta charset="{charset}"><title>T</title></head><body><article>{body}</article></body></html>'
    (tmp_path / "a.html").write_bytes(page.encode("cp1252"))
    articles = load_articles(tmp_path)
    assert "caf\u00e9 \\n +ADw-" in articles.loc[0, "text"]
    assert any("a guess" in problem.reason for problem in articles.attrs["problems"])
