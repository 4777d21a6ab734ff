"""Exports of ProQuest, made up in its forms: as text and as HTML, in four languages, in any order of fields."""

import random

import pytest

from analysis.articles.archives import recognise
from analysis.articles.archives.records import Announced, ExportArticle

RULE = "_" * 60
BODY = ["The council voted on Monday to close the old bridge.", '"It is not safe," said Ann Lee, the engineer.']


def document(number, of, title="Bridge to close", text=BODY, fields=None, head=True):
    fields = {
        "Subject": "Bridges; Councils",
        "Title": title,
        "Publication title": "Daily Herald, Late Edition (East Coast); Springfield, Ill.",
        "First page": "A.3",
        "Publication date": "May 3, 2021",
        "Section": "Metro",
        "Source type": "Newspaper",
        "ProQuest document ID": str(10**9 + number),
        "Document URL": f"https://www.proquest.com/newspapers/bridge/docview/{10**9 + number}/se-2?accountid=1",
        "Copyright": "Copyright Herald Company May 3, 2021",
        "Last updated": "2021-05-04",
        "Database": "Made-up Newsstream",
    } | (fields or {})
    lines = [RULE, "", f"Document {number} of {of}", "", title, ""] if head else [RULE, "", title, ""]
    lines += ["Author: Diaz, Maria; Lee, Bo", "", "Abstract: None available.", ""]
    lines += [
        "Links: https://library.example.org/openurl?genre=article&amp;jtitle=Daily+Herald&amp;date=2021-05-03",
        "",
    ]
    lines += ["Full text: " + text[0], *text[1:], ""] if text else []
    return lines + [line for name, value in fields.items() for line in (f"{name}: {value}", "")]


def export(*documents):
    return [*(line for lines in documents for line in lines), RULE, ""]


def read(lines, form="text"):
    archive = recognise("\n".join(lines)[: 2**16], form)
    assert archive is not None and archive.name == "ProQuest"
    return list(archive.read(lines if form == "text" else ["\n".join(lines)]))


def articles(lines, form="text"):
    return [found for found in read(lines, form) if isinstance(found, ExportArticle)]


def test_fields_and_text_of_each_document():
    first, second = articles(export(document(1, 2), document(2, 2, "School opens")))
    assert first == ExportArticle(
        text="\n\n".join(BODY),
        title="Bridge to close",
        outlet="Daily Herald",
        date="May 3, 2021",
        author="Diaz, Maria; Lee, Bo",
        section="Metro",
        page="A.3",
        archive_id="1000000001",
        url="https://www.proquest.com/newspapers/bridge/docview/1000000001/se-2?accountid=1",
    )
    assert second.title == "School opens"


def test_an_export_says_how_many_it_holds_and_two_put_together_say_it_twice():
    lines = export(document(1, 500), document(2, 500)) + export(document(1, 3))
    found = read(lines)
    assert [one for one in found if isinstance(one, Announced)] == [Announced(500), Announced(3)]
    assert len(found) == 5


def test_short_documents_with_fields_in_capitals_are_not_taken_for_another_archives():
    fields = {"ISSN": "01900000", "CODEN": "DHER", "DOI": "10.1000/1"}
    export_of_ten = export(*(document(n, 10, fields=fields) for n in range(1, 11)))
    assert [found.outlet for found in articles(export_of_ten)] == ["Daily Herald"] * 10


def test_texts_with_lines_in_capitals_are_not_taken_for_another_archives():
    text = [*BODY, "CORRECTION: The bridge is 90 years old.", "BYLINE: Jo Berg", "GRAPHIC: the bridge in May"]
    lines = export(document(1, 2, text=text), document(2, 2))
    assert [found.outlet for found in articles(lines)] == ["Daily Herald"] * 2


def test_report_information_contents_and_closing_lines_are_no_documents():
    front = [RULE, "", "Report Information from ProQuest", "May 04 2021 10:11", RULE, "", "Table of contents"]
    front += ["1. Bridge to close", "2. School opens", ""]
    closing = ["Contact ProQuest", "Copyright © 2021 ProQuest LLC. All rights reserved. - Terms and Conditions"]
    found = articles(front + export(document(1, 2), document(2, 2, "School opens")) + closing)
    assert [article.title for article in found] == ["Bridge to close", "School opens"]
    assert all(article.text == "\n\n".join(BODY) for article in found)


@pytest.mark.parametrize(
    "line",
    [
        "Document 3 of 9",
        "Document 1 of 2",
        "Full text: it is all in the appendix.",
        "Title: Mayor, Council, and What Comes After",
        "Publisher: nobody wanted to print it, she said.",
        "Subject: bridges",
        RULE,
        "Links: a golf course by the sea.",
    ],
)
@pytest.mark.parametrize("gap", [[], [""]])
def test_lines_of_a_text_that_look_like_the_archives_own_stay_in_it(line, gap):
    text = [BODY[0], *gap, line, *gap, *[f"{BODY[1]} {i}" for i in range(4)], *gap, "She left.", *gap, "He stayed."]
    found = articles(export(document(1, 2, text=text), document(2, 2, "School opens")))
    assert [article.title for article in found] == ["Bridge to close", "School opens"]
    assert found[0].text.replace("\n\n", "\n").splitlines() == [line for line in text if line]
    assert found[0].archive_id == "1000000001"


def test_fields_come_in_any_order():
    lines = document(1, 2)
    starts = [i for i, line in enumerate(lines) if ": " in line]
    blocks = [lines[i:j] for i, j in zip(starts, [*starts[1:], len(lines)], strict=True)]
    expected = articles(export(lines, document(2, 2)))
    for seed in range(20):
        random.Random(seed).shuffle(blocks)
        mixed = lines[: starts[0]] + [line for block in blocks for line in block]
        assert articles(export(mixed, document(2, 2))) == expected, blocks


def test_a_field_runs_over_lines_and_an_abstract_over_paragraphs():
    lines = document(1, 1, fields={"People": "Lee, Ann;\nDiaz, Maria;\nCruz, Bo"})
    where = lines.index("Abstract: None available.")
    lines[where] = "Abstract: One paragraph.\n\nAnd a second: of two."
    assert articles(export("\n".join(lines).split("\n")))[0].text == "\n\n".join(BODY)


@pytest.mark.parametrize("nothing", ["Full text: None available.", "Full text: Not available", "Full text:", None])
def test_a_document_without_full_text_is_an_article_with_an_empty_text(nothing):
    lines = document(1, 2, text=[])
    lines[lines.index("Abstract: None available.")] = "Abstract: The council voted to close the bridge."
    if nothing:
        lines[lines.index("Subject: Bridges; Councils") :][:0] = []
        lines.insert(lines.index("Subject: Bridges; Councils"), nothing)
        lines.insert(lines.index("Subject: Bridges; Councils"), "")
    found = articles(export(lines, document(2, 2)))
    assert [bool(article.text) for article in found] == [False, True]
    assert found[0].title == "Bridge to close"


def test_captions_credits_and_rights_are_no_text():
    own = [
        "CAPTION: The old bridge in May.",
        "",
        "CREDIT: Bo Cruz",
        "Copyright Herald Company 2021. All Rights Reserved.",
    ]
    own += ["Provided by ProQuest LLC. All Rights Reserved."]
    text = ["Enlarge this image.", *BODY, *own]
    assert articles(export(document(1, 1, text=text)))[0].text == "\n\n".join(BODY)


def test_no_author_no_title_no_date():
    lines = [
        line for line in document(1, 1, title="") if not line.startswith(("Author", "Title", "Links", "Publication"))
    ]
    found = articles(export(lines))[0]
    assert (found.title, found.author, found.outlet, found.date) == (None, None, None, None)
    assert found.text == "\n\n".join(BODY)


def test_what_stands_in_publication_info_where_no_other_field_says_it():
    fields = {"Publication info": "Daily Herald ; Springfield, Ill. [Springfield, Ill]08 May 2010: AA.2."}
    lines = document(1, 1, fields=fields)
    gone = ("Publication title", "Publication date", "First page", "Links")
    found = articles(export([line for line in lines if not line.startswith(gone)]))[0]
    assert (found.outlet, found.date, found.page) == ("Daily Herald", "08 May 2010", "AA.2")


def test_spaces_that_the_export_puts_into_long_documents():
    lines = export(
        document(1, 1, fields={"Title": "Brid ge to close", "Publication title": "Dai ly Herald; Springfield"})
    )
    lines = [line.replace("Publication date: May 3, 2021", "Publication da te: May 3, 20 21") for line in lines]
    found = articles(lines)[0]
    assert (found.title, found.outlet, found.date) == ("Bridge to close", "Daily Herald", "2021-05-03")


def test_a_very_long_title_and_one_over_lines():
    title = "Bridge " * 90 + "to close"
    assert articles(export(document(1, 1, title)))[0].title == title
    lines = document(1, 1)
    lines[lines.index("Bridge to close")] = "Bridge\nto close"
    assert articles(export("\n".join(lines).split("\n")))[0].title == "Bridge to close"


def test_documents_that_are_not_counted():
    found = articles(export(document(1, 0, head=False), document(2, 0, "School opens", head=False)))
    assert [article.title for article in found] == ["Bridge to close", "School opens"]
    assert [article.archive_id for article in found] == ["1000000001", "1000000002"]


LANGUAGES = {
    "French": """Document 1 sur 2||Un pont ferme||Auteur : Diaz, Maria||Résumé : Non disponible.||Texte intégral : {text}||
        Sujet : Ponts||Titre : Un pont ferme||Titre de la publication : Le Pays; Genève||Première page : 3||
        Date de publication : 3 mai 2021||Section : Ville||ID de document ProQuest : 77001||
        URL du document : https://www.proquest.com/docview/77001||Dernière mise à jour : 2021-05-04""",
    "German": """Dokument 1 von 2||Un pont ferme||Autor: Diaz, Maria||Zusammenfassung: Nicht verfügbar.||Volltext: {text}||
        Thema: Ponts||Titel: Un pont ferme||Titel der Publikation: Le Pays; Genève||Erste Seite: 3||
        Datum der Veröffentlichung: 3 mai 2021||Rubrik: Ville||ProQuest-Dokument-ID: 77001||
        Dokument-URL: https://www.proquest.com/docview/77001||Letzte Aktualisierung: 2021-05-04""",
    "Spanish": """Documento 1 de 2||Un pont ferme||Autor: Diaz, Maria||Resumen: No disponible.||Texto completo: {text}||
        Materia: Ponts||Título: Un pont ferme||Título de publicación: Le Pays; Genève||Primera página: 3||
        Fecha de publicación: 3 mai 2021||Sección: Ville||ID del documento de ProQuest: 77001||
        URL del documento: https://www.proquest.com/docview/77001||Última actualización: 2021-05-04""",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_languages_of_the_interface(language):
    form = "".join(line.strip() for line in LANGUAGES[language].splitlines())
    first = form.format(text=BODY[0] + "|" + BODY[1]).replace("|", "\n").split("\n")
    second = [line.replace("1 sur", "2 sur").replace("1 von", "2 von").replace("1 de ", "2 de ") for line in first]
    found = articles(export([RULE, "", *first, ""], [RULE, "", *second, ""]))
    assert len(found) == 2
    assert found[0] == ExportArticle(
        text="\n\n".join(BODY),
        title="Un pont ferme",
        outlet="Le Pays",
        date="3 mai 2021",
        author="Diaz, Maria",
        section="Ville",
        page="3",
        archive_id="77001",
        url="https://www.proquest.com/docview/77001",
    )


def page(*documents):
    return "".join(f'<div style="margin-bottom:20px">{document}</div>' for document in documents)


def html_document(number, text=f"<p>{BODY[0]}</p><p>{BODY[1]}</p>", anchor=True):
    labels = {
        "Author": "Diaz, Maria",
        "Publication info": "Daily Herald ; Springfield, Ill. [Springfield, Ill]03 May 2021: A.3.",
        "Abstract": "</p><p>The council voted. It was close.",
        "Full text": f'<text wordcount="20">{text}</text>',
        "Subject": "Bridges",
        "Publication title": "Daily Herald; Springfield, Ill.",
        "Pages": "A.3",
        "Publication date": "May 3, 2021",
        "Section": "Metro",
        "ProQuest document ID": str(number),
        "Copyright": "(Copyright (c) 2021 Herald)",
    }
    named = "".join(f"<p><strong>{name}: </strong>{value}</p>\n" for name, value in labels.items())
    mark = f'<a name="DocID_MSTAR_{number}"></a>' if anchor else ""
    return f'{mark}<p style="font-weight:bold">Bridge &amp; tunnel close</p>{named}'


def test_pages():
    found = articles([page(html_document(5551), html_document(5552))], "html")
    assert [article.archive_id for article in found] == ["5551", "5552"]
    assert found[0][:8] == (
        "\n\n".join(BODY),
        "Bridge & tunnel close",
        "Daily Herald",
        "May 3, 2021",
        "Diaz, Maria",
        "Metro",
        "A.3",
        None,
    )


def test_pages_without_anchors():
    found = articles([page(html_document(5551, anchor=False), html_document(5552, anchor=False))], "html")
    assert [(article.archive_id, article.text) for article in found] == [
        ("5551", "\n\n".join(BODY)),
        ("5552", "\n\n".join(BODY)),
    ]


def test_pages_with_headings_for_the_parts():
    details = {"Subject": "Bridges", "Publication title": "Daily Herald; Springfield, Ill.", "First page": "A.3"}
    details |= {"Publication date": "May 3, 2021", "Section": "Metro", "ProQuest document ID": "5551"}
    rows = "".join(f"<tr><td>{name}:</td><td>{value}</td></tr>" for name, value in details.items())
    head = "<h2>Bridge to close</h2><p>Diaz, Maria.  Daily Herald ; Springfield, Ill. [Springfield, Ill]. 03 May 2021: A.3.</p>"
    parts = "<p>ABSTRACT (ENGLISH)</p><p>It closes.</p><p><b>FULL TEXT</b></p>" + "".join(
        f"<p>{line}</p>" for line in BODY
    )
    whole = f'<a name="DocID_MSTAR_5551"></a>{head}<a href="https://www.proquest.com/docview/5551">ProQuest document link</a>'
    found = articles([whole + parts + f"<p>DETAILS</p><table>{rows}</table>"], "html")
    assert found[0][:4] == ("\n\n".join(BODY), "Bridge to close", "Daily Herald", "May 3, 2021")
    assert (found[0].page, found[0].section, found[0].archive_id) == ("A.3", "Metro", "5551")


def test_paragraphs_of_a_word_file_without_rules():
    front = [
        "Report Information from ProQuest",
        "",
        "May 04 2021 10:11",
        "",
        "Table of contents",
        "",
        "1. Bridge to close",
        "",
    ]
    both = export(document(1, 2), document(2, 2, "School opens"))
    lines = [one for line in both if line and line != RULE for one in (line, "")]
    found = articles([*front, *lines, "28 April 2021  Page 4 of 4  ProQuest", ""])
    assert [article.title for article in found] == ["Bridge to close", "School opens"]
    assert [article.text for article in found] == ["\n\n".join(BODY)] * 2


def test_bold_words_in_the_text_of_a_page_are_text():
    text = f"<p><strong>What next?</strong> {BODY[0]}</p><p><strong>Verdict: </strong>{BODY[1]}</p>"
    assert "Verdict: " + BODY[1] in articles([page(html_document(5551, text))], "html")[0].text


@pytest.mark.parametrize("form", ["text", "html"])
def test_damaged_exports_never_raise(form):
    whole = "\n".join(export(document(1, 2), document(2, 2))) if form == "text" else page(*map(html_document, (1, 2)))
    archive = recognise(whole, form)
    chance = random.Random(5)
    for _ in range(60):
        cut = whole[: chance.randrange(len(whole))]
        i, j = sorted(chance.randrange(len(cut) + 1) for _ in range(2))
        broken = cut[:i] + chance.choice(["\0", "<", "\ufffd\n", ": ", ""]) + cut[j:]
        assert len(list(archive.read(broken.split("\n") if form == "text" else [broken]))) <= 6


def test_an_article_about_the_archive_is_no_export():
    text = "ProQuest: a history\n\nThe archive ProQuest holds news. Title: none.\n\nAbstract: this is one.\n\nIt grew."
    assert recognise(text, "text") is None
