"""What interfaces and scrapers give, as it comes; tables without texts are named as what they are."""

import json

import pandas as pd
import pytest
from inputs import OTHER, STORY, lost, quietly, table

from analysis.articles.files import NothingReadable, SourceWarning
from analysis.articles.interfaces import HEADLESS, INTERFACES, names_without_header
from analysis.articles.load import load_articles

LONG = f"{STORY} {OTHER}"
PARAGRAPHS = f"<p>{STORY}</p><p>{OTHER}</p>"
DAY = pd.Timestamp("2019-03-05")
ANSWERS = {
    "guardian": {
        "response": {
            "status": "ok",
            "results": [
                {
                    "id": "world/2019/rain",
                    "webTitle": "Rain",
                    "webUrl": "https://www.harbour.example/rain",
                    "webPublicationDate": "2019-03-05T10:00:00Z",
                    "fields": {"headline": "Rain", "byline": "Mara Quill in Rome", "body": PARAGRAPHS},
                    "blocks": {"main": {"id": "x", "bodyHtml": "<figure><img></figure>"}},
                }
            ],
        }
    },
    "guardian in blocks": {
        "response": {
            "content": {
                "id": "world/2019/rain",
                "webTitle": "Rain",
                "webUrl": "https://www.harbour.example/rain",
                "webPublicationDate": "2019-03-05T10:00:00Z",
                "tags": [{"type": "contributor", "webTitle": "Mara Quill"}, {"type": "keyword", "webTitle": "Weather"}],
                "blocks": {
                    "body": [{"id": "1", "bodyHtml": f"<p>{STORY}</p>"}, {"id": "2", "bodyHtml": f"<p>{OTHER}</p>"}]
                },
            }
        }
    },
    "news-please": {
        "authors": ["Mara Quill"],
        "date_publish": "2019-03-05 10:00:00",
        "date_download": "2020-01-01 10:00:00",
        "description": STORY,
        "maintext": f"{STORY}\n{OTHER}",
        "source_domain": "www.harbour.example",
        "title": "Rain",
        "url": "https://www.harbour.example/rain",
    },
    "newspaper": [
        {
            "title": "Rain",
            "text": f"{STORY}\n\n{OTHER}",
            "authors": ["Mara Quill"],
            "publish_date": "Tue, 05 Mar 2019 10:00:00 GMT",
            "source_url": "https://harbour.example",
            "url": "https://harbour.example/rain",
            "summary": STORY,
        }
    ],
    "search engine": {
        "hits": {
            "total": 1,
            "hits": [
                {
                    "_id": "e1",
                    "_source": {
                        "headline": "Rain",
                        "body": f"{STORY}\n\n{OTHER}",
                        "published": "2019-03-05",
                        "author": {"name": "Mara Quill"},
                        "link": "https://harbour.example/rain",
                    },
                }
            ],
        }
    },
    "site": [
        {
            "id": 7,
            "date": "2019-03-05T10:00:00",
            "link": "https://harbour.example/rain",
            "title": {"rendered": "<i>Rain</i>"},
            "content": {"rendered": PARAGRAPHS, "protected": False},
            "excerpt": {"rendered": f"<p>{STORY}</p>"},
            "byline": [{"firstname": "Mara", "lastname": "QUILL"}],
        }
    ],
    "linked data": {
        "@type": "NewsArticle",
        "headline": "Rain",
        "articleBody": [STORY, OTHER],
        "datePublished": "2019-03-05",
        "author": [{"@type": "Person", "name": "Mara Quill"}],
        "mainEntityOfPage": {"@id": "https://harbour.example/rain"},
    },
    "feed": {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Harbour",
        "home_page_url": "https://harbour.example",
        "items": [
            {
                "id": "1",
                "url": "https://harbour.example/rain",
                "title": "Rain",
                "content_html": PARAGRAPHS,
                "date_published": "2019-03-05",
                "authors": [{"name": "Mara Quill"}],
            }
        ],
    },
}


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_is_read_wherever_its_fields_are(tmp_path, name):
    (tmp_path / "a.json").write_text(json.dumps(ANSWERS[name]))
    (tmp_path / "b.jsonl").write_text(
        json.dumps(ANSWERS[name]) if isinstance(ANSWERS[name], dict) else json.dumps(ANSWERS[name][0])
    )
    for file in ("a.json", "b.jsonl"):
        frame, _ = quietly(tmp_path / file)
        assert frame[["title", "author", "outlet", "date"]].values.tolist() == [
            ["Rain", "Mara Quill", "harbour.example", DAY]
        ]
        assert frame["url"].iloc[0].endswith("harbour.example/rain")
        assert frame["text"].iloc[0].split() == f"{STORY} {OTHER}".split() and f"{STORY}\n" in frame["text"].iloc[0]


def test_the_new_york_times_gives_summaries_and_that_is_said(tmp_path):
    doc = {
        "web_url": "https://www.harbour.example/rain",
        "snippet": "Rain.",
        "lead_paragraph": STORY,
        "abstract": None,
        "headline": {"main": "Rain", "print_headline": "It Rains"},
        "pub_date": "2019-03-05T00:00:00Z",
        "byline": {"original": "By MARA QUILL and TEO BRANDT", "person": [{"firstname": "Mara", "lastname": "QUILL"}]},
        "source": "The Harbour",
        "_id": "n1",
    }
    (tmp_path / "a.json").write_text(
        json.dumps({"response": {"meta": {"hits": 2}, "docs": [doc, doc | {"_id": "n2", "byline": []}]}})
    )
    frame, problems = quietly(tmp_path / "a.json")
    assert frame[["doc_id", "title", "outlet", "text"]].values.tolist()[0] == ["n1", "Rain", "The Harbour", STORY]
    assert frame["author"].fillna("-").tolist() == ["Mara Quill; Teo Brandt", "-"]
    assert "the text is a summary, 'lead_paragraph'" in str(
        problems[0]
    ) and "save the pages at the addresses in 'web_url'" in str(problems[0])


def test_texts_that_an_interface_cut_off_are_named(tmp_path):
    article = {
        "source": {"id": "harbour", "name": "The Harbour"},
        "title": "Rain",
        "content": f"{STORY}… [+2031 chars]",
    }
    (tmp_path / "a.json").write_text(
        json.dumps({"status": "ok", "articles": [article, article | {"content": f"{OTHER}... [31 chars]"}]})
    )
    frame, problems = quietly(tmp_path / "a.json")
    assert frame["doc_id"].tolist() == ["a-1", "a-2"] and set(frame["outlet"]) == {"The Harbour"}
    assert [("cut off" in problem.reason, "save the page" in problem.reason) for problem in problems] == [
        (True, True)
    ] * 2


@pytest.mark.parametrize("interface", INTERFACES, ids=lambda interface: " ".join(sorted(interface.columns)))
def test_a_table_without_texts_is_named_as_what_it_is(tmp_path, interface):
    names = sorted(interface.columns - {"leadparagraph", "snippet"}) + ["url"]
    if interface.columns & {"leadparagraph"}:
        names += ["lead_paragraph", "snippet"]
    table(tmp_path / "a.csv", [dict.fromkeys(names, "")])
    with pytest.raises(NothingReadable) as error:
        load_articles(tmp_path / "a.csv")
    assert f"a.csv: is {interface.what}, without texts; " in str(error.value)


def test_a_list_of_addresses_is_no_article(tmp_path):
    (tmp_path / "a.txt").write_text("https://harbour.example/1\nhttps://harbour.example/2\n")
    (tmp_path / "b.txt").write_text(
        "crawl-data/CC-NEWS/2019/03/CC-NEWS-1.warc.gz\ncrawl-data/CC-NEWS/2019/03/CC-NEWS-2.warc.gz\n"
    )
    (tmp_path / "c.txt").write_text(STORY)
    frame, problems = quietly(tmp_path)
    assert len(frame) == 1 and [problem.source for problem in lost(problems)] == ["a.txt", "b.txt"]


@pytest.mark.parametrize("kind", HEADLESS, ids=lambda kind: kind.names.split()[0])
def test_a_known_table_without_names_gets_them(kind):
    first = {"id": "N12", "GKGRECORDID": "20190305101500-1", "GLOBALEVENTID": "123456\t20190305\t201903"}[
        kind.names.split()[0]
    ]
    line = "\t".join([first, *["x"] * (kind.width[0] - 1 - first.count("\t"))])
    assert len(names_without_header(line)) == kind.width[0]
    assert names_without_header("id\ttitle\n") is None


def test_rows_of_a_table_without_header_are_all_read(tmp_path):
    rows = [f"N{i}\tcity\tweather\tRain {i}\t{OTHER}\thttps://harbour.example/{i}\t[]\t[]" for i in (1, 2)]
    (tmp_path / "news.tsv").write_text("\n".join(rows))
    frame, _ = quietly(tmp_path / "news.tsv")
    assert frame[["doc_id", "title"]].values.tolist() == [
        ["N1", "Rain 1"],
        ["N2", "Rain 2"],
    ]


def test_what_stands_beside_an_article_says_its_outlet_and_date(tmp_path):
    record = {
        "meta": {"publisher": {"name": "Harbour Post"}, "published": "2019-03-05T09:30:00Z"},
        "article": {
            "headline": "Quay opens",
            "body": "The quay opened on Monday. Nobody came.",
            "authors": ["Mara Quill"],
        },
    }
    (tmp_path / "a.jsonl").write_text(f"{json.dumps(record)}\n{json.dumps(record)}\n")
    (tmp_path / "b.json").write_text(json.dumps([record, record]))
    for file in ("a.jsonl", "b.json"):
        row = load_articles(tmp_path / file).iloc[1]
        assert row["outlet"] == "Harbour Post" and str(row["date"])[:10] == "2019-03-05"
        assert row["title"] == "Quay opens" and row["author"] == "Mara Quill" and row["text"].endswith("Nobody came.")


def test_an_index_of_files_elsewhere_describes_none_of_those_beside_it(tmp_path):
    row = {"urlkey": "example,norland)/1", "timestamp": "20210503101500", "url": "https://norland.example/1"}
    row |= {"mime": "text/html", "status": "200", "filename": "crawl-data/CC-NEWS/1.warc.gz", "offset": "2"}
    (tmp_path / "index.jsonl").write_text(f"{json.dumps(row)}\n" * 2)
    (tmp_path / "story.txt").write_text("The mayor of Oulu resigned on Monday after weeks of protest over the dam.")
    with pytest.warns(SourceWarning, match="index of Common Crawl"):
        assert len(load_articles(tmp_path)) == 1
