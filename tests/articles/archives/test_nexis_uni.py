"""Exports of Nexis Uni as Word, RTF and text: each article once, without the cover and the lines of the archive."""

import pytest
from damaged_files import damaged, is_read_or_reported
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import lost, quietly
from office_files import docx, rtf

from analysis.articles.files import NothingReadable


def load(path, content):
    path.write_bytes(content)
    return quietly(path)


COVER = [
    *["User Name: ANN LEE", "Date and Time: Monday, March 2, 2020 10:00:00 AM GMT", "Job Number: 1", "Documents (2)"],
    *["1. Ferry workers walk out;Third strike", "Client/Matter: -None-", "Search Terms: ferry", "Narrowed by:"],
    *["Content Type\tNarrowed by", "News\tSources: The Harbour News", ""],
    *[
        "2. March 5, 2010: a day to remember",
        "Client/Matter: -None-",
        "Content Type\tNarrowed by",
        "News\tSources: x",
        "",
    ],
]
UNI = [
    *["Ferry workers walk out; Third strike", "The Harbour News", "March 1, 2020 Sunday 9:03 AM GMT", ""],
    *[
        "Copyright 2020 Harbour Press Ltd All Rights Reserved",
        "",
        "Section:\u00a0NEWS; Pg. 1B",
        "Length:\u00a0621 words",
    ],
    *["Byline:\u00a0Ann Lee", "Highlight:\u00a0Travellers wait on the quay.", "Body", "", ""],
    *["Ferry workers walked out on Sunday.", "Section: that is what they call it, said Jo Berg.", "Link to Image"],
    *[
        "Graphic",
        "",
        "",
        "The empty quay",
        "Classification",
        "",
        "",
        "Language:\u00a0ENGLISH",
        "Subject:\u00a0FERRIES (90%)",
    ],
    *["Load-Date:\u00a0March 1, 2020", "", "End of Document", ""],
]
UNI_2 = [
    *["March 5, 2010: a day to remember", "Newstex Blogs", "The Valley Post", "April 2020", ""],
    *[
        "Length:\u00a012 words",
        "Body",
        "ABSTRACT",
        "A look back.",
        "FULL TEXT",
        "The bridge of Norvale was opened ten years ago.",
    ],
    *["Load-Date:\u00a0April 1, 2020", "", "End of Document", ""],
]


@pytest.mark.parametrize("cover", [COVER, []], ids=["with its cover", "without"])
@pytest.mark.parametrize("form", ["docx", "rtf", "txt"])
def test_nexis_uni(tmp_path, form, cover):
    parts = [*cover, *UNI, *UNI_2]
    content = {"docx": docx, "rtf": rtf, "txt": lambda *lines: "\n".join(lines).encode()}[form](*parts)
    frame, problems = load(tmp_path / f"a.{form}", content)
    assert not lost(problems) and len(frame) == 2
    assert frame["title"].tolist() == ["Ferry workers walk out; Third strike", "March 5, 2010: a day to remember"]
    assert frame["outlet"].tolist() == ["The Harbour News", "The Valley Post"]
    assert frame["text"].tolist() == [
        "Ferry workers walked out on Sunday.\n\nSection: that is what they call it, said Jo Berg.",
        "The bridge of Norvale was opened ten years ago.",
    ]
    first = frame.iloc[0]
    assert first[["author", "section", "page", "length"]].tolist() == ["Ann Lee", "NEWS", "1B", 621]
    assert str(first["date"].date()) == "2020-03-01"


@pytest.mark.parametrize(
    ("loaded", "day", "end"),
    [
        ("Date de chargement", "1 mars 2020", "Fin du document"),
        ("Fecha de carga", "1 de marzo de 2020", "Fin del documento"),
    ],
)
def test_the_archives_lines_in_other_languages_are_no_text(tmp_path, loaded, day, end):
    below = UNI.index("Graphic")
    parts = [*UNI[:below], f"{loaded}:\u00a0{day}", "", end]
    frame, _ = load(tmp_path / "a.docx", docx(*parts, *parts))
    assert [text.rpartition(", ")[2] for text in frame["text"]] == ["said Jo Berg."] * 2


def test_the_cover_says_how_many_there_are(tmp_path):
    _, problems = load(tmp_path / "a.docx", docx(*COVER, *UNI))
    assert [p.reason for p in lost(problems)] == ["says that it holds 2 articles, but 1 was found"]
    with pytest.raises(NothingReadable, match="no article in it"):
        load(tmp_path / "b.docx", docx(*COVER))


def test_an_article_that_breaks_off_is_named(tmp_path):
    frame, problems = load(tmp_path / "a.docx", docx(*UNI, *UNI_2[:-3]))
    assert len(frame) == 2 and "article 2 has no end" in problems[0].reason
    frame, problems = load(tmp_path / "b.docx", docx(*UNI, *UNI_2[:5]))
    assert len(frame) == 1 and [p.source for p in lost(problems)] == ["b.docx article 2"]


def test_lines_that_nexis_made_paragraphs_are_lines_again(tmp_path):
    lines = "The harbour is|quiet this week, and|nobody on the|quay can say when|the next boat is|to sail.".split("|")
    at = UNI.index("Body") + 1
    row = load(tmp_path / "a.docx", docx(*UNI[:at], *lines, *UNI[at + 4 :]))[0].iloc[0]
    assert row["text"].startswith("The harbour is\nquiet this week, and\nnobody")


PDF = """\
Ferry workers walk out as talks with the operator break down over the
pay of the crews
The Harbour News
March 1, 2020 Sunday

Length: 621 words
Byline: Ann Lee

Body
Ferry workers walked out on Sunday, after talks about the pay of the
crews broke down.

Nobody was hurt.
Classification
Language: ENGLISH
Load-Date: March 1, 2020
End of Document
"""


def test_lines_without_empty_ones_between_them(tmp_path):
    row = load(tmp_path / "a.txt", PDF.encode())[0].iloc[0]
    assert row["title"] == "Ferry workers walk out as talks with the operator break down over the pay of the crews"
    assert row[["outlet", "author", "length"]].tolist() == ["The Harbour News", "Ann Lee", 621]
    assert row["text"].split("\n\n") == [
        "Ferry workers walked out on Sunday, after talks about the pay of the\ncrews broke down.",
        "Nobody was hurt.",
    ]


def test_a_text_about_a_body_is_one_article(tmp_path):
    text = "Body\n\nThe body was found on Monday.\n\nEnd of Document"
    assert load(tmp_path / "a.txt", text.encode())[0]["text"].tolist() == [text]


WHOLE = "\n".join([*COVER, *UNI, *UNI_2]).encode()


@settings(max_examples=40)
@given(st.data())
def test_any_damage_is_read_or_reported(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("damaged") / "a.txt"
    path.write_bytes(damaged(WHOLE, data, 5, 8))
    assert is_read_or_reported(path)
