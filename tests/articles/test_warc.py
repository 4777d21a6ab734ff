"""Web archives: each page that was fetched whole is an article."""

import gzip
import sys

import pytest
from inputs import OTHER, PAGE, quietly

from analysis.articles.files import NothingReadable
from analysis.articles.load import count_articles, load_articles


def archive(path, pages):
    records = []
    for url, status, kind, content in pages:
        answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + content
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-05-07T00:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:{len(records)}>\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(answer)}\r\n\r\n"
        )
        records.append(head.encode() + answer + b"\r\n\r\n")
    path.write_bytes(b"".join(map(gzip.compress, records)) if path.suffix == ".gz" else b"".join(records))
    return path


PAGES = [
    ("https://daily.example/mayor", "200 OK", "text/html; charset=utf-8", PAGE.encode()),
    ("https://daily.example/logo.png", "200 OK", "image/png", b"\x89PNG"),
    ("https://daily.example/gone", "404 Not Found", "text/html", b"<html><body><p>Gone</p></body></html>"),
    ("https://daily.example/empty", "200 OK", "text/html", b"<html><body></body></html>"),
    (
        "https://daily.example/latin",
        "200 OK",
        "text/html; charset=iso-8859-1",
        PAGE.replace("UTF", "").encode("latin-1", "replace"),
    ),
]


@pytest.mark.parametrize("name", ["news.warc", "news.warc.gz"])
def test_each_page_is_an_article(tmp_path, name):
    frame, problems = quietly(archive(tmp_path / name, PAGES))
    assert frame["url"].tolist() == ["https://daily.example/mayor", "https://daily.example/latin"]
    assert frame["title"].tolist() == ["Mayor resigns"] * 2 and set(frame["outlet"]) == {"The Daily"}
    assert frame["doc_id"].tolist() == ["news-1", "news-3"]
    assert "https://daily.example/empty" in problems[0].reason and not problems[0].lost
    assert count_articles(tmp_path / name) == 2


def test_an_archive_that_breaks_off_gives_what_there_is(tmp_path):
    whole = archive(tmp_path / "a.warc", PAGES).read_bytes()
    (tmp_path / "b.txt").write_text(OTHER)
    for cut in range(50, len(whole), 400):
        (tmp_path / "a.warc").write_bytes(whole[:cut])
        frame, problems = quietly(tmp_path)
        assert len(frame) > 1 or problems


def test_without_its_package_the_message_says_the_command(tmp_path, monkeypatch):
    archive(tmp_path / "a.warc", PAGES)
    monkeypatch.setitem(sys.modules, "warcio.archiveiterator", None)
    with pytest.raises(NothingReadable, match="is a web archive; to read it: pip install warcio"):
        load_articles(tmp_path / "a.warc")
