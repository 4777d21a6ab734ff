"""The page of each article of a corpus: what is known of it, escaped; how many there are; the way from one to the next."""

import json
import re

import pytest

from analysis.report import article_pages as module
from analysis.report import index_page
from analysis.report.article_pages import write_article_pages
from analysis.report.frame import Around, Place
from analysis.scale.runs import run

HOSTILE = "<img src=x onerror=alert(1)>"
ARTICLES = [
    {
        "doc_id": "dam", "title": "Dam: 1 < 2 & \"so\"", "outlet": "The Echo", "date": "2024-05-01", "author": "Jo Berg",
        "url": "javascript:alert(1)", "text": "“The dam is a wreck,” Ann Lahti said on Monday. She had seen it &lt;img src=x onerror=alert(1)&gt; leak. “It was mended badly,” said Lahti.",
    },
    {"doc_id": "../lake", "url": "https://example.org/?a=1&b=2", "text": "Rain all week\n\nIt rained in the valley, and nobody was surprised by it any more."},
    {"doc_id": "empty", "text": ""},
    {"doc_id": "es", "text": "El presidente dijo que no habrá elecciones este año y que el país está tranquilo. " * 3},
]  # fmt: skip


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    lines = "\n".join(json.dumps(article) for article in ARTICLES)
    (folder / "news.jsonl").write_text(lines, encoding="utf-8")
    run(folder / "news.jsonl", folder / "out" / "tables")
    return folder / "out"


def pages(out):
    everybody = Place("12-all.html", "All of them")
    written = write_article_pages(str(out.parent / "news.jsonl"), out, "4 articles", everybody)
    return written, [(out / name).read_text(encoding="utf-8") for name in written]


def test_every_article_has_a_page_also_one_that_cannot_be_measured(out):
    written, texts = pages(out)
    assert list(written.values())[:2] == ['Dam: 1 < 2 & "so" (The Echo)', "Rain all week (example.org)"]
    assert all(name.startswith("articles/") and name.count("/") == 1 for name in written)
    dam, lake, empty, spanish = texts
    assert "The Echo, Jo Berg, 1 May 2024" in dam and "Ann Lahti" in dam and "Who speaks" in dam
    assert "Nobody is quoted in quotation marks." in lake and "Not measured: " in empty
    assert not re.search(r"\bnan\b|\bNone\b|\bNaT\b|&lt;NA&gt;", "".join(texts))


def test_nothing_that_an_article_says_becomes_a_part_of_its_page(out):
    _, texts = pages(out)
    assert all(HOSTILE not in text and "<script" not in text and 'javascript:alert(1)"' not in text for text in texts)
    assert "&lt;img src=x onerror" in texts[0] and "<h1>Dam: 1 &lt; 2 &amp; &quot;so&quot;</h1>" in texts[0]
    assert 'href="https://example.org/?a=1&amp;b=2"' in texts[1]


def test_each_page_leads_to_the_one_before_and_after_and_to_that_of_all(out):
    written, texts = pages(out)
    names = [name.removeprefix("articles/") for name in written]
    for i, text in enumerate(texts):
        assert [other for other in names if f'href="{other}"' in text] == [
            names[j] for j in (i - 1, i + 1) if 0 <= j < len(names)
        ]
        assert 'href="../html/12-all.html"' in text


def test_there_are_not_more_pages_than_a_reader_can_use_and_the_first_page_says_so(out, monkeypatch):
    monkeypatch.setattr(module, "MOST", 2)
    written, texts = pages(out)
    assert len(written) == 2 and 'class="next"' not in texts[-1]
    index = index_page.index(out, [], Around(""), written)
    assert "The first 2 of 4 articles have a page." in index and HOSTILE not in index
    assert index.count('href="articles/') == 2


def test_what_no_article_has_is_no_column(out):
    written, _ = pages(out)
    index = index_page.index(out, [], Around(""), written)
    assert "Outlet" in index and "Date" in index and "have a page" not in index
    assert "Below 100 words a grade is little more than a guess;" in index
    alone = index_page.index(out, [], Around(""), {name: title for name, title in written.items() if "lake" in name})
    assert "Outlet" in alone and "Date" not in alone and "Most quoted" not in alone and "Words" in alone


def notebook(path, *cells):
    """An executed notebook of these cells: a heading, a sentence it shows, or the alt text of a picture."""
    made = []
    for kind, text in cells:
        data = {"text/markdown": text} if kind == "says" else {"image/png": ""}
        shown = {"data": data, "metadata": {"image/png": {"alt": text}}}
        made.append({"cell_type": "markdown", "source": text} if kind == "head" else
                    {"cell_type": "code", "source": "", "outputs": [shown]})  # fmt: skip
    path.write_text(json.dumps({"cells": made}), encoding="utf-8")
    return path


def test_a_picture_is_beside_the_finding_that_it_shows(tmp_path):
    beside = notebook(tmp_path / "a.ipynb", ("head", "# A"), ("says", "Two speak."), ("shows", "Ann 2, Jo 1"))
    apart = notebook(
        tmp_path / "b.ipynb", ("head", "# B"), ("says", "Two speak."), ("head", "## Tone"), ("shows", "Ann +0.1")
    )
    assert index_page.summary(beside).beside and not index_page.summary(apart).beside


def test_the_top_has_no_picture_of_another_part(out):
    (out / "figures").mkdir(exist_ok=True)
    path = notebook(
        out / "b.ipynb", ("head", "# B"), ("says", "Two speak."), ("head", "## Tone"), ("shows", "Ann +0.1")
    )
    (out / "figures" / "b-1.png").write_bytes(b"")
    assert "figures/b-1.png" not in index_page.index(out, [index_page.Notebook("b", path, "")], Around(""))


def test_the_leading_picture_is_shown_once_and_names_its_page(out):
    figures = out / "figures"
    figures.mkdir(exist_ok=True)
    made = []
    for name, cells in {"01-x": [], "02-y": [("shows", "Ann 2")], "03-z": [("shows", "Jo 1")]}.items():
        path = notebook(out / f"{name}.ipynb", ("head", f"# Page {name}"), ("says", "Two speak."), *cells)
        made.append(index_page.Notebook(name, path, ""))
        if cells:
            (figures / f"{name}-1.png").write_bytes(b"")
    page = index_page.index(out, made, Around(""))
    assert page.count('src="figures/02-y-1.png"') == page.count('src="figures/03-z-1.png"') == 1
    assert 'From <a href="html/02-y.html">Page 02-y</a>' in page
