"""News feeds: an article for each item, with full texts where the feed has them."""

import pytest
from inputs import OTHER, STORY, quietly

from analysis.articles.archives.feeds import recognises
from analysis.articles.load import count_articles

RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet href="/feed.xsl"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>The Harbour &#8211; City</title><link>https://harbour.example/</link>
<atom:link href="https://harbour.example/feed" rel="self"/>
<item><title><![CDATA[Mayor resigns & leaves]]></title><link>https://harbour.example/mayor</link><guid isPermaLink="false">h-1</guid>
<pubDate>Tue, 05 Mar 2019 23:10:00 -0800</pubDate><dc:creator><![CDATA[Mara Quill and Teo Brandt]]></dc:creator>
<category>City</category><category>Politics</category><media:title>A photo</media:title>
<description><![CDATA[<p>The mayor has gone.</p>]]></description>
<content:encoded><![CDATA[<p>{STORY}</p><figure><img/></figure><p>{OTHER}&nbsp;</p>]]></content:encoded></item>
<item><title>Council to meet</title><link>https://harbour.example/council</link><guid>https://harbour.example/council</guid>
<pubDate>Wed, 06 Mar 2019 10:00:00 GMT</pubDate><author>desk@harbour.example (Ines Roy)</author>
<description>&lt;p&gt;{OTHER}&lt;/p&gt;</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><id>tag:harbour</id><updated>2019-03-07T00:00:00Z</updated>
<entry><title type="html">Mayor &lt;i&gt;resigns&lt;/i&gt;</title><id>tag:1</id><link rel="replies" href="https://harbour.example/c"/>
<link rel="alternate" href="https://harbour.example/mayor"/><published>2019-03-05T10:00:00Z</published>
<updated>2019-03-09T10:00:00Z</updated><author><name>Mara Quill</name><email>m@harbour.example</email></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{STORY}</p><p>{OTHER}</p></div></content></entry></feed>"""
RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour</title></channel>
<item rdf:about="https://harbour.example/mayor"><title>Mayor resigns</title><link>https://harbour.example/mayor</link>
<description>{OTHER}</description><dc:date>2019-03-05</dc:date></item></rdf:RDF>"""
FIELDS = ["doc_id", "title", "outlet", "author", "url"]


def test_rss_with_full_texts(tmp_path):
    (tmp_path / "city.rss").write_text(RSS)
    frame, problems = quietly(tmp_path / "city.rss")
    assert frame[FIELDS].values.tolist() == [
        [
            "h-1",
            "Mayor resigns & leaves",
            "The Harbour – City",
            "Mara Quill; Teo Brandt",
            "https://harbour.example/mayor",
        ],
        [
            "https://harbour.example/council",
            "Council to meet",
            "The Harbour – City",
            "Ines Roy",
            "https://harbour.example/council",
        ],
    ]
    assert frame["text"].tolist() == [f"{STORY}\n\n{OTHER}", OTHER]
    assert frame["date"].astype(str).tolist() == ["2019-03-05", "2019-03-06"]
    assert frame["section"].fillna("").tolist() == ["City; Politics", ""]
    assert not problems and count_articles(tmp_path / "city.rss") == 2


@pytest.mark.parametrize("name", ["feed.xml", "feed.atom", "feed.txt"])
def test_atom_whatever_its_name(tmp_path, name):
    (tmp_path / name).write_text(('<?xml version="1.0"?>' if name == "feed.txt" else "") + ATOM)
    frame, problems = quietly(tmp_path / name)
    assert frame[["title", "outlet", "author", "url"]].values.tolist() == [
        ["Mayor resigns", "Harbour", "Mara Quill", "https://harbour.example/mayor"]
    ]
    assert frame["text"].tolist() == [f"{STORY}\n\n{OTHER}"] and str(frame["date"].iloc[0]) == "2019-03-05 00:00:00"
    assert not problems


@pytest.mark.parametrize("feed", [RDF, RSS.replace("content:encoded", "content:no")])
def test_a_feed_of_summaries_is_named_as_one(tmp_path, feed):
    (tmp_path / "feed.xml").write_text(feed)
    frame, problems = quietly(tmp_path / "feed.xml")
    assert frame["title"].str.startswith("Mayor resigns").iloc[0]
    assert "gives summaries and no full texts; save the pages" in problems[0].reason and not problems[0].lost


@pytest.mark.parametrize("cut", range(200, len(RSS), 211))
def test_a_feed_that_breaks_off_gives_what_there_is(tmp_path, cut):
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "feed.xml").write_text(RSS[:cut])
    frame, problems = quietly(tmp_path)
    assert len(frame) >= 1 and (len(frame) > 1 or problems)


def test_entities_from_outside_are_not_fetched(tmp_path):
    bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
    (tmp_path / "feed.xml").write_text(
        f'<?xml version="1.0"?>{bomb}<rss><channel><title>H</title><item><title>&b;&f;</title><description>{OTHER}</description></item></channel></rss>'
    )
    frame, _ = quietly(tmp_path / "feed.xml")
    assert frame["text"].tolist() == [OTHER] and "ha" not in str(frame["title"].iloc[0])


def test_other_xml_is_no_feed():
    assert not recognises("<html><head><title>Feed</title></head></html>") and not recognises(
        "<ppsarticle><title>x</title></ppsarticle>"
    )
