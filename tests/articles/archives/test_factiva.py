"""Exports of Factiva, made up in its forms: pages, XML and lines, with codes and without."""

import random

import pytest

from analysis.articles.archives import recognise
from analysis.articles.archives.records import Announced, Damaged, ExportArticle

BODY = ["The council voted on Monday to close the old bridge.", '"It is not safe," said Ann Lee, the engineer.']
TEXT = "\n\n".join(BODY)


def number(n):
    return f"DHER000020210503eh53{n:05}"


def read(source, form):
    source = source if form == "text" else ["\n".join(source)]
    archive = recognise("\n".join(source)[: 2**16], form)
    assert archive is not None and archive.name == "Factiva"
    return list(archive.read(source))


def articles(source, form):
    return [found for found in read(source, form) if isinstance(found, ExportArticle)]


def expected(n, **changed):
    first = ExportArticle(
        text=TEXT,
        title="Bridge to close",
        outlet="Daily Herald",
        date="3 May 2021",
        author="Bo Cruz",
        section="News",
        page="A3",
        length="1,204 words",
        archive_id=number(n),
    )
    return first._replace(**changed)


# Pages ---------------------------------------------------------------------------------------------------------------


def of_page(n, title="Bridge to close", byline="By Bo Cruz", section="News", body=BODY, language="en", **fields):
    said = {"WC": "1,204 words", "PD": "3 May 2021", "ET": "06:00", "SN": "Daily Herald", "SC": "DHER"}
    said |= {"ED": "Late", "PG": "A3", "LA": "English", "CY": "(c) 2021 Herald Company"} | fields
    above = f"<div>{section}</div>" if section else ""
    above += f'<div id="hd"><span class="{language}Headline">{title}</span>\n</div>' if title else ""
    above += f'<div class="author">{byline} </div>' if byline else ""
    above += "".join(f"<div>{value}</div>" for value in said.values() if value)
    paragraphs = "".join(f'<p class="articleParagraph {language}articleParagraph">{line}</p>\n' for line in body)
    below = f"<p>Herald Company</p><p>Document {number(n)}</p>"
    inner = f'<div class="article {language}Article"><p>\n</p>{above}<p></p>{paragraphs}{below}</div>'
    return f'<div id="article-{number(n)}" class="article">{inner}</div><br><span></span>'


def of_table(n, language="en", **changed):
    said = {"SE": "News", "HD": f"<b class='{language}Headline'>Bridge to close\n</b>", "BY": "By Bo Cruz"}
    said |= {"WC": "1,204 words", "PD": "3 May 2021", "ET": "06:00", "SN": "Daily Herald", "SC": "DHER", "PG": "A3"}
    said |= {"LA": "English", "CY": "(c) 2021 Herald Company", "LP": f'<p class="articleParagraph">{BODY[0]}</p>'}
    said |= {"TD": f'<p class="articleParagraph">{BODY[1]}</p>', "ART": "The old bridge in May. | Bo Cruz"}
    said |= {"NS": "gpol : Domestic Politics | gvote : Elections", "RE": "usa : United States", "PUB": "Herald Company"}
    said |= {"AN": f"Document {number(n)}"} | changed
    index = '<tr><td align="right" valign="top" class="index"><b>{}</b>&nbsp;</td><td>{}</td></tr>'
    rows = "".join(index.format(code, value) for code, value in said.items() if value is not None)
    return f'<div class="article {language}Article"><table>{rows}</table><br/></div><br/><span></span>'


def page(*parts, closed=True):
    style = "<style>" + ".articleHeadline{color:red}" * 3000 + "</style>"
    head = f'<html><head><title>Factiva</title>{style}</head><body><div class="navcontainer"><h1>Factiva</h1></div>'
    foot = '<div id="pageFooter"><span class="copyright">&copy; 2021 Factiva, Inc.</span></div></body></html>'
    return [head + "".join(parts) + (foot if closed else "")]


def test_pages_without_codes():
    assert articles(page(of_page(1), of_page(2, "School opens")), "html") == [
        expected(1),
        expected(2, title="School opens"),
    ]


def test_pages_with_codes():
    found = articles(page(of_table(1), of_table(2, HD="<b class='enHeadline'>School opens</b>")), "html")
    assert found == [expected(1), expected(2, title="School opens")]


@pytest.mark.parametrize("missing", ["title", "byline", "section", "PG", "ET", "ED", "LA", "CY", "SC", "WC"])
def test_what_a_page_without_codes_does_not_say(missing):
    names = {"title": "title", "byline": "author", "section": "section", "PG": "page", "WC": "length"}
    found = articles(page(of_page(1, **{missing: ""})), "html")
    assert found == [expected(1, **({names[missing]: None} if missing in names else {}))]


@pytest.mark.parametrize("missing", ["HD", "BY", "SE", "PG", "LP", "NS", "SN", "PD"])
def test_what_a_page_with_codes_does_not_say(missing):
    names = {"HD": "title", "BY": "author", "SE": "section", "PG": "page", "SN": "outlet", "PD": "date"}
    found = articles(page(of_table(1, **{missing: None})), "html")
    changed = {names[missing]: None} if missing in names else {"text": BODY[1]} if missing == "LP" else {}
    assert found == [expected(1, **changed)]


@pytest.mark.parametrize(
    ("language", "words", "date"),
    [
        ("fr", "295 mots", "29 décembre 2011"),
        ("de", "1.012 Wörter", "3. März 2020"),
        ("es", "77 palabras", "3 de mayo de 2021"),
    ],
)
def test_pages_in_other_languages_of_the_interface(language, words, date):
    said = {"WC": words, "PD": date, "LA": {"fr": "Anglais", "de": "Englisch", "es": "Inglés"}[language]}
    wanted = [expected(1, length=words, date=date)]
    assert articles(page(of_page(1, language=language, **said)), "html") == wanted
    assert articles(page(of_table(1, language=language, **said)), "html") == wanted


def test_a_first_paragraph_that_repeats_the_title_and_marked_words():
    body = ["Bridge to close", 'The <b>council</b> asked <span class="companylink">Lee &amp; Co</span>, twice.']
    found = articles(page(of_page(1, "Bridge to <b>close</b>", body=body)), "html")
    assert found == [expected(1, text="Bridge to close\n\nThe council asked Lee & Co, twice.")]


@pytest.mark.parametrize("section", ["", "News"])
def test_a_byline_that_is_not_marked_and_a_title_over_lines(section):
    source = page(of_page(1, "Bridge<br>to close", section=section).replace(' class="author"', ""))
    assert articles(source, "html") == [expected(1, section=section or None)]


def test_a_title_that_is_a_date_and_two_bylines():
    source = page(
        of_page(1, "11 September 2001", '</div><div class="author">By Bo Cruz</div><div class="author">Ann Lee')
    )
    assert articles(source, "html") == [expected(1, title="11 September 2001", author="Bo Cruz; Ann Lee")]
    assert articles(lines(1, "11 September 2001"), "text") == [expected(1, title="11 September 2001")]


def test_an_article_without_paragraphs_has_an_empty_text():
    assert [article.text for article in articles(page(of_page(1, body=[]), of_page(2)), "html")][1] == TEXT


def test_a_page_that_breaks_off_in_an_article_names_the_one_that_is_lost():
    whole = page(of_page(1), of_page(2))[0]
    found = read([whole[: whole.rindex("said Ann")]], "html")
    assert found[:1] == [expected(1)]
    assert [type(one) for one in found[1:]] == [Damaged]


# XML -----------------------------------------------------------------------------------------------------------------


def of_xml(n, title="Bridge to close"):
    return f"""<ppsarticle><article><accessionNo>{number(n)}</accessionNo><baseLanguage>EN</baseLanguage>
        <byline>By Bo Cruz</byline><copyright>(c) 2021 Herald</copyright>
        <headline><paragraph display="Proportional" lang="EN"><hlt>{title.split()[0]}</hlt> {title.split(" ", 1)[1]}</paragraph>
        </headline><leadParagraph><paragraph display="Proportional">The <hlt>council</hlt>{BODY[0][11:]}</paragraph>
        </leadParagraph><pages><page>A3</page></pages>
        <publicationDate><date>2021-05-03</date></publicationDate><publisherName>Herald Company</publisherName>
        <sectionName>News</sectionName><sourceName>Daily Herald</sourceName>
        <region code="usa"><name>United States</name></region><sourceCode>DHER</sourceCode>
        <tailParagraphs><paragraph>{BODY[1]}</paragraph></tailParagraphs><notes>A NOTE</notes>
        <wordCount>1204</wordCount></article></ppsarticle>"""


def xml(*parts, count=None):
    head = '<PPSResponse><ppsArticleResponse xmlns="http://global.factiva.com/pps/2.0">'
    inner = f'<ppsarticleResultSet count="{count or len(parts)}">' + "".join(parts) + "</ppsarticleResultSet>"
    return [head + inner + "</ppsArticleResponse></PPSResponse>"]


def test_xml():
    changed = {"date": "2021-05-03", "length": "1204"}
    wanted = [expected(1, **changed), expected(2, title="School opens", **changed)]
    assert read(xml(of_xml(1), of_xml(2, "School opens"), count=3), "xml") == [Announced(3), *wanted]


def test_xml_without_elements_for_paragraphs():
    lead = '\nThe council voted\nto close it.\n    "It is not\nsafe," she said.\n Herald\n   '
    source = (
        of_xml(1)
        .replace("<leadParagraph>", f"<leadParagraph>{lead}</leadParagraph><old>")
        .replace("</leadParagraph><pages>", "</old><pages>")
    )
    source = source.replace("</leadParagraph>\n", "</old>\n", 2).replace("</old>", "</leadParagraph>", 0)
    start, rest = source.split("<old>")
    found = articles(xml(start + rest[rest.index("<pages>") :]), "xml")[0].text
    assert found == f'The council voted to close it.\n\n"It is not safe," she said.\n\nHerald\n\n{BODY[1]}'


def test_xml_that_breaks_off_names_the_article_that_is_lost():
    whole = xml(of_xml(1), of_xml(2))[0]
    found = read([whole[: whole.rindex("said Ann")]], "xml")
    assert found[0] == Announced(2)
    assert found[1].archive_id == number(1)
    assert [type(one) for one in found[2:]] == [Damaged]


def test_xml_opens_no_files_and_does_not_grow():
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
    source = bomb + xml(of_xml(1).replace("A NOTE", "&f;").replace("safe", "&b;&b;"))[0]
    assert all(len(found.text) < 200 for found in articles([source], "xml"))


# Lines ---------------------------------------------------------------------------------------------------------------


def lines(n, title="Bridge to close", above=("News",), below=("By Bo Cruz",), body=BODY, gap=(), **changed):
    said = {"WC": "1,204 words", "PD": "3 May 2021", "ET": "06:00", "SN": "Daily Herald", "SC": "DHER", "ED": "Late"}
    said |= {"PG": "A3", "LA": "English", "CY": "(c) 2021 Herald Company. All Rights Reserved."} | changed
    head = [*above, title, *below, *filter(None, said.values())]
    own = [*head, "", *body, "", "Herald Company", f"Document {number(n)}", ""]
    return [line for one in own for line in (one, *gap)]


SUMMARY = ["Search Summary", "Text\tbridge", "Date\tAll Dates", "Source\tAll Sources", "Results Found\t1,204"]


@pytest.mark.parametrize("gap", [(), ("",)])
def test_lines_without_codes(gap):
    export = [*lines(1, gap=gap), *lines(2, "School opens", gap=gap), "Page 2 of 2 © 2021 Factiva, Inc.", *SUMMARY]
    assert read(export, "text") == [expected(1), expected(2, title="School opens")]


@pytest.mark.parametrize(
    ("above", "below", "section", "author"),
    [
        ([], [], None, None),
        ([], ["By Bo Cruz"], None, "Bo Cruz"),
        (["Letters"], [], "Letters", None),
        (["National Desk; SECTA"], ["Bo Cruz and Maria Diaz"], "National Desk; SECTA", "Bo Cruz and Maria Diaz"),
        ([], ["Bo Cruz; Maria Diaz"], None, "Bo Cruz; Maria Diaz"),
        (["News"], ["Maria Diaz Political editor"], "News", "Maria Diaz Political editor"),
        ([], ["Maria Diaz in Oslo and Élise Ek"], None, "Maria Diaz in Oslo and Élise Ek"),
        (["News"], ["By Bo Cruz", "Reuters"], "News", "Bo Cruz"),
        ([], ["Maria Diaz", "The Associated Press"], None, "Maria Diaz"),
        ([], ["Agence France-Presse"], None, None),
        ([], ["T. J. Marsh"], None, "T. J. Marsh"),
        ([], ["Our Correspondent"], None, "Our Correspondent"),
    ],
)
def test_section_title_and_byline_without_codes(above, below, section, author):
    title = "Old bridge in Springfield to close in May"
    found = articles(lines(1, title, above, below), "text")
    assert found == [expected(1, title=title, section=section, author=author)]


@pytest.mark.parametrize(
    ("above", "title", "section"),
    [
        (["News"], "Council Votes", "News"),
        (["Sports Desk; SECTB"], "Reds Win Again", "Sports Desk; SECTB"),
        ([], "Council Votes", None),
    ],
)
def test_short_titles_in_capitals_are_no_bylines(above, title, section):
    assert articles(lines(1, title, above, []), "text") == [expected(1, title=title, section=section, author=None)]


def test_a_title_about_a_section_is_no_section():
    title = "Council closes a section of the old bridge"
    found = articles(lines(1, title, [], ["Bo Cruz"]), "text")
    assert found == [expected(1, title=title, section=None, author="Bo Cruz")]


@pytest.mark.parametrize("missing", ["ET", "SC", "ED", "LA", "CY", "WC", "PG"])
def test_what_lines_without_codes_do_not_say(missing):
    changed = {"WC": {"length": None}, "PG": {"page": None}}.get(missing, {})
    assert articles(lines(1, **{missing: ""}) + lines(2), "text") == [expected(1, **changed), expected(2)]


def coded(n, gap="\t", lead=BODY[:1], rest=BODY[1:], **changed):
    said = {"SE": "News", "HD": "Bridge to close", "BY": "By Bo Cruz", "WC": "1,204 words", "PD": "3 May 2021"}
    said |= {"ET": "06:00", "SN": "Daily Herald", "SC": "DHER", "PG": "A3", "LA": "English", "CY": "(c) 2021 Herald"}
    said |= changed
    tail = {"ART": "The old bridge in May.", "CO": "her : Herald", "NS": "gpol : Domestic Politics | gvote : Elections"}
    tail |= {"RE": "usa : United States", "PUB": "Herald Company", "AN": f"Document {number(n)}"}
    head = [f"{code}{gap}{value}" for code, value in said.items() if value]
    text = [f"LP{gap}{lead[0]}", *lead[1:], "", f"TD{gap}{rest[0]}", *rest[1:], ""]
    return [*head, *text, *(f"{code}{gap}{value}" for code, value in tail.items()), ""]


@pytest.mark.parametrize("gap", ["\t", "    ", " ", " | ", "\n"])
def test_lines_with_codes(gap):
    export = "\n".join([*coded(1, gap), *coded(2, gap, HD="School opens"), *SUMMARY]).split("\n")
    found = articles(export, "text")
    if gap == " ":  # a caption cannot be told from a paragraph here
        found = [article._replace(text=article.text.replace("\n\nART The old bridge in May.", "")) for article in found]
    assert found == [expected(1), expected(2, title="School opens")]


def test_lines_of_a_text_that_look_like_codes_stay_in_it():
    rest = ["IN THE END they left.", "", "RE your letter of May", "", "WC Fields said so.", "", "PD James wrote it."]
    assert articles(coded(1, rest=rest), "text")[0].text == "\n\n".join([BODY[0], *filter(None, rest)])


def test_a_text_that_names_documents_words_and_dates():
    body = ["Document 3 of 9", "", "621 words were cut.", "", "3 May 2021", "", "Document: it says nothing."]
    assert articles(lines(1, body=body) + lines(2), "text")[0].text == "\n\n".join(filter(None, body))


def test_lines_that_break_off_name_the_article_that_is_lost():
    found = read(lines(1) + lines(2)[:-4], "text")
    assert found == [expected(1), Damaged("article 2", "breaks off where the file ends; save the export again")]


def test_lines_broken_at_a_width_stay_together():
    body = ["The council, which had met on", "Monday, voted to close the", "bridge.", "", "It is not safe."]
    wanted = "The council, which had met on\nMonday, voted to close the\nbridge.\n\nIt is not safe."
    assert articles(lines(1, body=body), "text")[0].text == wanted


# All of them ---------------------------------------------------------------------------------------------------------

EXPORTS = {
    "pages": (page(of_page(1), of_page(2)), "html"),
    "tables": (page(of_table(1), of_table(2)), "html"),
    "xml": (xml(of_xml(1), of_xml(2)), "xml"),
    "lines": (["\n".join(lines(1) + lines(2))], "text"),
    "codes": (["\n".join(coded(1) + coded(2))], "text"),
}


@pytest.mark.parametrize("name", EXPORTS)
def test_damaged_exports_never_raise(name):
    (whole,), form = EXPORTS[name]
    archive = recognise(whole[: 2**16], form)
    chance = random.Random(7)
    start = len(whole) // 2 if form == "html" else 0
    for _ in range(40):
        cut = whole[: chance.randrange(start, len(whole))]
        i, j = sorted(chance.randrange(start, len(cut) + 1) if len(cut) >= start else start for _ in range(2))
        broken = cut[:i] + chance.choice(["\0", "<", "</div>", "\ufffd\n", "&#xFFFF;", "]]>", ""]) + cut[j:]
        assert len(list(archive.read(broken.split("\n") if form == "text" else [broken]))) <= 4


@pytest.mark.parametrize(
    "text", ["621 words\n3 May 2021\nDaily Herald", "Factiva is an archive.\n\nIt holds news.", "HD\nRadio"]
)
def test_texts_that_are_no_export(text):
    assert recognise(text, "text") is None
    assert recognise(f"<html><body><p>{text}</p></body></html>", "html") is None
