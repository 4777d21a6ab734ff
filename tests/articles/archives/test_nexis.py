"""Exports of Nexis in all their forms: each article once, with what the archive says about it, and no line of the archive in its text."""

import pytest
from damaged_files import damaged, is_read_or_reported
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import lost, quietly

from analysis.articles.archives.nexis_fields import DATE, RIGHTS, label
from analysis.articles.load import count_articles

REQUEST = """\


Download Request: Selected Items: 1-2
Time Of Request: Monday, March 2, 2009  10:00:00

Send To:
LIBRARY


Terms: (ferry)
"""
FERRY = """\
                               1 of 2 DOCUMENTS



                            The Harbour News (Easton)

                            January 5, 2009 Monday
                                   Edition 1;
                                    Scotland

Ferry workers walk out over pay as talks with the
operator break down;
Third strike this year

BYLINE: By ANN LEE and Bo Ray

SECTION: NEWS; Pg. 14

LENGTH: 1,041 words

HIGHLIGHT: Hundreds of travellers were left on the quay, and nobody could say
when the next boat would sail.


Ferry workers in Easton walked out on Sunday after talks about their pay broke
down.

BYLINE: the word was on the banner that they carried, and one of them laughed.

"We have waited for two years," said Jo Berg of the union, who had read
2 of 10 DOCUMENTS
and put them away.

LOAD-DATE: January 6, 2009

LANGUAGE: ENGLISH

GRAPHIC: Empty quay: the boats stayed where they were

Long wait: travellers at Easton

PUBLICATION-TYPE: Newspaper

JOURNAL-CODE: HAN


                          Copyright 2009 Harbour Press Ltd
                              All Rights Reserved
"""
SCHOOL = """\
                               2 of 2 DOCUMENTS

                   Copyright 2008 The Valley Company, a division of the
                        Northern Newspapers and Sons of Norvale
                              All Rights Reserved
                               The Valley Post

                            December 30, 2008, Tuesday
                              Late Edition - Final

SECTION: Section B; Column 2; Metro Desk; Pg. 3

LENGTH: 12 words

HEADLINE: School reopens

DATELINE: NORVALE, Dec. 29

BODY:
   The school of Norvale reopened on Monday.

   Nobody was hurt.

URL: http://www.valley.example/school

LOAD-DATE: December 30, 2008
"""
OLD = f"{REQUEST}\n\n\n{FERRY}\n{SCHOOL}"


def load(path, content):
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return quietly(path)


def test_the_older_text_form(tmp_path):
    frame, problems = load(tmp_path / "a.TXT", "\ufeff" + OLD.replace("\n", "\r\n"))
    assert problems == [] and frame["archive"].tolist() == ["Nexis", "Nexis"]
    first, second = frame.iloc[0], frame.iloc[1]
    assert first["title"] == (
        "Ferry workers walk out over pay as talks with the operator break down; Third strike this year"
    )
    assert first[["outlet", "section", "page", "length"]].tolist() == ["The Harbour News (Easton)", "NEWS", "14", 1041]
    assert first["text"].split("\n\n") == [
        "Ferry workers in Easton walked out on Sunday after talks about their pay broke\ndown.",
        "BYLINE: the word was on the banner that they carried, and one of them laughed.",
        '"We have waited for two years," said Jo Berg of the union, who had read\n2 of 10 DOCUMENTS\nand put them away.',
    ]
    assert second[["title", "outlet", "page"]].tolist() == ["School reopens", "The Valley Post", "3"]
    assert second["url"] == "http://www.valley.example/school"
    assert second["text"] == "The school of Norvale reopened on Monday.\n\nNobody was hurt."
    assert frame["date"].dt.strftime("%Y-%m-%d").tolist() == ["2009-01-05", "2008-12-30"]
    assert frame["doc_id"].tolist() == ["a-1", "a-2"] and frame["source"].tolist() == [
        "a.TXT article 1",
        "a.TXT article 2",
    ]


def test_a_single_article_is_called_as_its_file(tmp_path):
    frame, _ = load(tmp_path / "ferry.txt", FERRY.replace("1 of 2", "1 of 1"))
    assert frame[["doc_id", "source"]].values.tolist() == [["ferry", "ferry.txt"]]


def test_articles_that_are_missing_are_named(tmp_path):
    _, problems = load(tmp_path / "a.txt", OLD.replace("1-2", "1-3, 7-8"))
    assert [p.reason for p in lost(problems)] == ["says that it holds 5 articles, but 2 were found"]
    _, problems = load(tmp_path / "b.txt", FERRY + SCHOOL.replace("2 of 2", "4 of 4"))
    assert [p.reason for p in lost(problems)] == ["says that it holds 4 articles, but 2 were found"]


def test_a_part_of_a_search_is_whole_and_says_so(tmp_path):
    _, problems = load(
        tmp_path / "a.txt", (FERRY + SCHOOL).replace("1 of 2", "501 of 977").replace("2 of 2", "502 of 977")
    )
    assert [p.reason for p in problems] == ["holds articles 501 to 502 of the 977 that the search in Nexis found"]
    assert not lost(problems)


def test_several_exports_in_one_file(tmp_path):
    frame, problems = load(tmp_path / "a.txt", OLD * 3)
    assert len(frame) == 6 == count_articles(tmp_path / "a.txt") and not problems


@pytest.mark.parametrize("without", ["BYLINE", "SECTION", "LENGTH", "HIGHLIGHT", "LOAD-DATE", "GRAPHIC", "Copyright"])
def test_any_part_may_be_missing(tmp_path, without):
    kept = [part for part in FERRY.split("\n\n") if not part.strip().startswith(without) or "banner" in part]
    row = load(tmp_path / "a.txt", "\n\n".join(kept))[0].iloc[0]
    assert row["title"].startswith("Ferry workers walk out") and row["outlet"] == "The Harbour News (Easton)"
    assert row["text"].endswith("put them away.") or without == "GRAPHIC"
    assert "\nEdition" not in row["text"] and "quay" not in row["text"] or without == "HIGHLIGHT"


def test_a_title_or_a_date_may_be_missing(tmp_path):
    title = FERRY[FERRY.index("Ferry workers walk") : FERRY.index("BYLINE")]
    row = load(tmp_path / "a.txt", FERRY.replace(title, ""))[0].iloc[0]
    assert row["title"] != row["title"] and row["outlet"] == "The Harbour News (Easton)"
    row = load(tmp_path / "b.txt", FERRY.replace("January 5, 2009 Monday", "Winter issue"))[0].iloc[0]
    assert row["title"].startswith("Ferry workers") and row["outlet"] == "The Harbour News (Easton)"


@pytest.mark.parametrize(
    "line",
    [
        "www.harbournews.example",
        "The materials of this agency may not be published or sent on to anybody\n   without its prior written consent.",
    ],
)
def test_what_stands_between_the_outlet_and_the_date(tmp_path, line):
    text = FERRY.replace("(Easton)\n", f"(Easton)\n\n                    {line}\n")
    text = text.replace("LOAD-DATE", "TERMS-OF-INDEX: FERRIES (90%); STRIKES (71%)\n\nLOAD-DATE")
    row = load(tmp_path / "a.txt", text)[0].iloc[0]
    assert row["outlet"] == "The Harbour News (Easton)" and row["text"].endswith("put them away.")
    text = text.replace(f"\n\n                    {line}", f"\n                    {line}")
    assert load(tmp_path / "b.txt", text)[0].loc[0, "date"].year == 2009


@pytest.mark.parametrize("note", ["Correction Appended", "Editor's Note Appended", "Clarifications appended."])
@pytest.mark.parametrize("indent", [0, 30])
def test_a_note_that_something_was_appended_is_no_title(tmp_path, note, indent):
    text = FERRY.replace("Ferry workers in", f"{' ' * indent}{note}\n\nFerry workers in", 1)
    assert quietly_title(tmp_path, text) == quietly_title(tmp_path, FERRY)


def quietly_title(tmp_path, text):
    return load(tmp_path / "a.txt", text)[0].loc[0, "title"]


def test_an_export_whose_empty_lines_are_lost(tmp_path):
    highlight = FERRY[FERRY.index("HIGHLIGHT") : FERRY.index("Ferry workers in")]
    kept = (
        FERRY.replace(highlight, "")
        .replace("2 of 10 DOCUMENTS", "two of them")
        .replace("Edition 1;", "")
        .replace("Scotland", "")
    )
    dense = "\n".join(line.strip() for line in kept.splitlines() if line.strip())
    row = load(tmp_path / "a.txt", dense)[0].iloc[0]
    assert row["title"].startswith("Ferry workers") and row["title"].endswith("Third strike this year")
    assert row[["outlet", "length"]].tolist() == ["The Harbour News (Easton)", 1041]
    assert row["text"].endswith("put them away.") and "BYLINE: the word" in row["text"]


def test_a_broadcast_and_parts_whose_names_are_unknown(tmp_path):
    broadcast = """\
                             LEVEL 1 - 1 OF 1 STORY

                                  Harbour TV

                       SHOW: MORNING NEWS 9:00 AM EST

                            January 5, 2009 Monday

TRANSCRIPT: 010501

TYPE: Show

LENGTH: 700 words

HEADLINE: Ferry stays in the harbour

CREDIT: Harbour Staff

GUESTS: Jo Berg

LEE: The ferry stayed in the harbour.

BERG: It did.

LEE: Why?

BERG: Nobody can say.

LOAD-DATE: January 5, 2009
"""
    row = load(tmp_path / "a.txt", broadcast)[0].iloc[0]
    assert row[["outlet", "title", "length"]].tolist() == ["Harbour TV", "Ferry stays in the harbour", 700]
    assert row["text"].startswith("LEE: The ferry") and row["text"].endswith("BERG: Nobody can say.")


GERMAN = """\
                             Dokument 1 von 1


                               Hafenblatt

                         5. Januar 2009 Montag

The ferry stays in the harbour

AUTOR: Von Ann Lee

RUBRIK: POLITIK; S. 4

LÄNGE: 450 Wörter

The ferry stayed in the harbour on Monday.

UPDATE: 6. Januar 2009

SPRACHE: Englisch; English

                        Copyright 2009 Hafenblatt GmbH
                          Alle Rechte vorbehalten
"""
FRENCH = """\
                               1 de 1 DOCUMENT

                                Le Port

                           lundi 5 janvier 2009

The ferry stays in the harbour

AUTEUR: Ann Lee

RUBRIQUE: MONDE; Pg. 4

LONGUEUR: 450 mots

The ferry stayed in the harbour on Monday.

DATE-CHARGEMENT: 6 janvier 2009

LANGUE: ENGLISH

                        Copyright 2009 Le Port
                          Tous droits réservés
"""


@pytest.mark.parametrize(("text", "outlet"), [(GERMAN, "Hafenblatt"), (FRENCH, "Le Port")])
def test_other_languages_of_the_archive(tmp_path, text, outlet):
    frame, problems = load(tmp_path / "a.txt", text)
    row = frame.iloc[0]
    assert row["text"] == "The ferry stayed in the harbour on Monday." and row["outlet"] == outlet
    assert row[["title", "page", "length"]].tolist() == ["The ferry stays in the harbour", "4", 450]
    assert "Ann Lee" in row["author"] and "2009" in f"{row['date']} {row.get('date_given')}"


def as_page(text, anchor="DOC_ID_0_0"):
    """An article of the text form as Lexis writes it in HTML."""
    parts = []
    for block in (block for block in text.split("\n\n") if block.strip()):
        centred = "c1" if block.startswith("\n   ") or block.startswith("   ") else "c6"
        words = "<BR>".join(line.strip() for line in block.strip().split("\n")).replace('"', "&quot;")
        name, colon, rest = words.partition(": ")
        if colon and name.isupper():
            words = f'{name}: </SPAN><SPAN CLASS="c2">{rest}'
        parts.append(f'<BR><DIV CLASS="c3"><P CLASS="{centred}"><SPAN CLASS="c2">{words}</SPAN></P>\n</DIV>')
    return f'<A NAME="{anchor}"></A><!-- Hide XML section from browser\n<DOC NUMBER=1> -->\n{"".join(parts)}'


def test_the_html_form(tmp_path):
    style = "<STYLE><!--\n.c1 { text-align: center; }\n.c3 { text-align: center; margin: 1%; }\n.c6 { text-align: left; }\n--></STYLE>"
    page = f"<HTML><HEAD>{style}<!-- LXNComment 1:2 --></HEAD><BODY>{as_page(FERRY)}{as_page(SCHOOL, 'DOC_ID_0_1')}</BODY></HTML>"
    plain, _ = load(tmp_path / "a.txt", FERRY + SCHOOL)
    for name in ("b.html", "c.txt", "d.doc"):
        frame, problems = load(tmp_path / name, page)
        assert not problems
        same = ["title", "outlet", "date", "section", "page", "length", "url"]
        assert frame[same].astype(str).equals(plain[same].astype(str))
        assert [text.split() for text in frame["text"]] == [text.split() for text in plain["text"]]


# Robustness ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Only 1 of 10 DOCUMENTS was read.\n\nBYLINE: she said.\n\nLENGTH: it was long.",
        "1 of 10 DOCUMENTS\n\nThat was all that the folder held.",
    ],
)
def test_a_text_that_only_looks_a_little_like_an_export_is_one_article(tmp_path, text):
    frame, _ = load(tmp_path / "a.txt", text)
    assert frame["text"].tolist() == [text]


def test_dates():
    for line in (
        "January 11, 2010 Monday",
        "May 2, 2002, Thursday,, FINAL",
        "Dienstag 5. Mai 2009",
        "5 de mayo de 2009",
    ):
        assert DATE.match(line)


def test_names_of_parts_and_rights():
    assert label("Journal Code: WEB", capitals=False).kind == "kind" and label("Jo Berg: yes", capitals=False) is None
    assert RIGHTS.match("© 2010 A") and RIGHTS.match("(c) Valley Post") and not RIGHTS.match("(c) the third point")
    assert not RIGHTS.match("Copyright law was changed.")


WHOLE = {"text": OLD.encode(), "page": as_page(OLD).encode()}


@settings(max_examples=40)
@given(st.sampled_from(sorted(WHOLE)), st.data())
def test_any_damage_is_read_or_reported(tmp_path_factory, form, data):
    path = tmp_path_factory.mktemp("damaged") / ("a.html" if form == "page" else "a.txt")
    path.write_bytes(damaged(WHOLE[form], data, 5, 8))
    assert is_read_or_reported(path)


def test_wherever_the_file_breaks_off_the_articles_before_are_read(tmp_path):
    for end in range(len(REQUEST) + 60, len(OLD), 211):
        frame, problems = load(tmp_path / "a.txt", OLD[:end])
        whole = OLD.index("2 of 2") + 16 <= end
        assert len(frame) == 1 + whole and (whole or lost(problems))
