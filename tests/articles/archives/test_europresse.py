"""Pages of Europresse, made up in the older form of tables and the newer one of `article` elements."""

import random

import pytest

from analysis.articles.archives import recognise
from analysis.articles.archives.records import ExportArticle

BODY = ["The council voted on Monday to close the old bridge.", '"It is not safe," said Ann Lee, the engineer.']
TEXT = "\n\n".join(BODY)
CERTIFICATE = "<table><tr><td>{}</td></tr><tr><td>Ce certificat est émis à <b>University</b>.</td></tr></table>"


def articles(source):
    archive = recognise(source[: 2**16], "html")
    assert archive is not None and archive.name == "Europresse"
    found = list(archive.read([source]))
    assert all(isinstance(one, ExportArticle) for one in found)
    return found


def table(
    n, title="Bridge to close", kicker="", author="Bo Cruz", body=BODY, outlet="Daily Herald, no. 5968", header=None
):
    header = header or ["Metro, ", "jeudi ", "4 octobre 2012", ", p. 03"]
    parts = "".join(f'<span class="DocHeader">{part}</span>' for part in header)
    named = f'<span class="TitreArticleVisu">{title}</span><br><br>' if title else "<br>"
    byline = f"{author}<br><p></p>" if author else ""
    number = f"news·20121004·DH·{n}"
    return f"""<p><br><table align="center"><tr><td><table id="tbHeaderImages"><tr><td id="celPublication"><img src="x.gif">
        </td></tr></table><span class="DocPublicationName">{outlet}</span><br>{parts}<br><br>{kicker}<br>{named}{byline}
        {"<p></p>".join(body)}<p></p><b><i>© 2012 Herald. Tous droits réservés.</i></b><p></p>
        Numéro de document : {number}<br><br>{CERTIFICATE.format(number)}</td></tr></table>"""


def article(n, title="Bridge to close", author="Par Bo Cruz", body=BODY, outlet="Daily Herald (site web)", header=None):
    header = header or "Metro, jeudi 4 octobre 2012 • 1 204 mots, p. 03"
    paragraphs = "".join(f"<p>{line}</p>" for line in body)
    number = f"news·20121004·DH·{n}"
    return f"""<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">{outlet}</span></div>
        <div class="rdp__DocHeader"><span class="DocHeader">{header}</span></div>
        <div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">{title}</p></div>
        <p class="sm-margin-bottomNews">{author}</p></header><section><div class="DocText clearfix">
        <div class="docOcurrContainer">{paragraphs}</div></div></section><footer><small>© 2012 Herald.</small>
        <div class="publiC-lblNodoc">{number}</div><div>Ce certificat est émis à University.</div></footer></article>"""


def page(*parts):
    return (
        '<html><head><title>x</title></head><body><form><input value="Sauvegarder"></form>'
        + "\n".join(parts)
        + "</body></html>"
    )


def expected(n, **changed):
    first = ExportArticle(TEXT, "Bridge to close", "Daily Herald", "4 octobre 2012", "Bo Cruz", "Metro", "03")
    return first._replace(archive_id=f"news·20121004·DH·{n}")._replace(**changed)


def test_tables():
    assert articles(page(table(11), table(12, "School opens"))) == [expected(11), expected(12, title="School opens")]


def test_elements_called_article():
    wanted = {"outlet": "Daily Herald (site web)", "length": "1 204 mots"}
    found = articles(page(article(11), article(12, "School opens")))
    assert found == [expected(11, **wanted), expected(12, title="School opens", **wanted)]


@pytest.mark.parametrize("form", [table, article])
@pytest.mark.parametrize(
    ("header", "date", "section"),
    [
        ("Thursday, October 4, 2012", "October 4, 2012", None),
        ("World News, Thursday 4 October 2012", "4 October 2012", "World News"),
        ("Actualités; Montréal, mardi 1er mai 2018", "1er mai 2018", "Actualités; Montréal"),
        ("2012-10-04", "2012-10-04", None),
        ("lundi, 13 août 2018 - 18:11:30 -0700", "13 août 2018", None),
    ],
)
def test_dates_and_sections(form, header, date, section):
    found = articles(page(form(11, header=[header] if form is table else header)))[0]
    assert (found.date, found.section) == (date, section)


def test_one_article_alone_and_one_without_author_title_and_paragraphs():
    assert articles(page(table(11))) == [expected(11)]
    assert articles(page(table(11, author=""), table(12))) == [expected(11, author=None), expected(12)]
    untitled = articles(page(table(11, title="", author=""), table(12)))
    assert [found.title for found in untitled] == [None, "Bridge to close"]
    assert [found.text for found in articles(page(article(11, body=[]), article(12)))] == ["", TEXT]


def test_a_line_above_the_title_and_marked_words():
    found = articles(page(table(11, 'Bridge to <span style="color:red">close</span>', kicker="Old and unsafe")))
    assert found == [expected(11)]


def test_a_paragraph_about_rights_stays_and_a_line_that_reserves_them_goes():
    said = "Copyright did not help, a lawyer said, since all rights reserved by the builder were lost."
    body = [*BODY, said, "Copyright 2012 Herald. All rights reserved."]
    assert articles(page(article(1, body=body)))[0].text == "\n\n".join([*BODY, said])


def test_the_english_interface():
    source = page(article(11, author="By Bo Cruz"), article(12))
    source = source.replace("© 2012 Herald.", "© 2012 Herald. All rights reserved.").replace("mots", "words")
    assert [found.author for found in articles(source)] == ["Bo Cruz", "Bo Cruz"]
    old = (
        page(table(11))
        .replace("Numéro de document", "Document number")
        .replace("Tous droits réservés", "All rights reserved")
    )
    assert articles(old) == [expected(11)]


@pytest.mark.parametrize("form", [table, article])
def test_damaged_pages_never_raise(form):
    whole = page(form(11), form(12))
    archive = recognise(whole, "html")
    chance = random.Random(3)
    for _ in range(40):
        cut = whole[: chance.randrange(len(whole))]
        i, j = sorted(chance.randrange(len(cut) + 1) for _ in range(2))
        broken = cut[:i] + chance.choice(["\0", "<", "</td>", "\ufffd", ""]) + cut[j:]
        assert len(list(archive.read([broken]))) <= 4


def test_a_page_that_names_the_archive_is_no_export():
    assert recognise("<html><body><article><p>Europresse holds news.</p></article></body></html>", "html") is None
