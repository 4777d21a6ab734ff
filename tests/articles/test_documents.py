"""Files of text: what kind one is shows in its content, whatever its name says, and each is read or named with a remedy."""

import gzip
import io
import os
import zipfile

import pytest
from damaged_files import damaged, is_read_or_reported
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import PAGE, STORY, lost, quietly, zipped
from office_files import docx, paragraph, rtf, run

import analysis.articles.files as sources
from analysis.articles.docx import docx_paragraphs
from analysis.articles.files import NothingReadable, Unreadable
from analysis.articles.load import count_articles, load_articles
from analysis.articles.rtf import rtf_paragraphs

TITLE = "Mayor of Springfield resigns"


def read(path, data):
    path.write_bytes(data)
    return quietly(path)[0].iloc[0]


@pytest.mark.parametrize("name", ["a.docx", "a.DOCX", "a.docm", "a.doc", "a.rtf", "a.txt", "a.html"])
@pytest.mark.parametrize("made", [docx, rtf], ids=["Word", "RTF"])
def test_word_and_rtf_files_are_recognised_whatever_they_are_called(tmp_path, name, made):
    row = read(tmp_path / name, made(TITLE, "", STORY, "She was born in Łódź 🙂."))
    assert row["text"] == f"{TITLE}\n\n{STORY}\n\nShe was born in Łódź 🙂."
    assert (row["doc_id"], row["source"]) == ("a", name)


@pytest.mark.parametrize("name", ["a.txt", "a.doc", "a.md", "a.HTM"])
def test_a_page_is_recognised_whatever_it_is_called(tmp_path, name):
    row = read(tmp_path / name, f"\ufeff<!-- saved -->\n{PAGE}".encode())
    assert row["title"] == "Mayor resigns" and "“We will miss her café evenings,”" in row["text"]
    assert "Home" not in row["text"]


def test_a_text_that_only_speaks_of_tags_stays_a_text(tmp_path):
    text = "The page began with <html>, she said, and nobody knew why."
    assert read(tmp_path / "a.txt", text.encode())["text"] == text


@pytest.mark.parametrize(
    ("name", "data", "remedy"),
    [
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old office program; open it there and save it as .docx"),
        ("a.docx", b"PK\x03\x04 broken", "other than Word; save it as .docx"),
        ("a.xml", b"<?xml version='1.0'?><settings/>", "XML of a kind that is not known"),
        ("a.rtf", rb"{\rtf1\ansi }", "RTF file without text"),
    ],
)
def test_what_cannot_be_read_is_named_with_a_remedy(tmp_path, name, data, remedy):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(NothingReadable, match=remedy):
        load_articles(tmp_path / name)


def test_a_pipe_is_no_file_to_read(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(NothingReadable, match="not a regular file"):
        load_articles(tmp_path / "pipe.txt")


def test_a_page_may_name_an_encoding_that_is_none(tmp_path):
    page = PAGE.replace("<head>", '<head><meta charset="undefined">').encode("cp1252")
    assert "café" in read(tmp_path / "a.html", page)["text"]


def test_a_folder_and_a_zip_of_all_kinds(tmp_path):
    members = {"a.docx": docx(TITLE, STORY), "b.RTF": rtf(STORY), "c.txt": STORY, "d.html": PAGE}
    for name, data in members.items():
        (tmp_path / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    (tmp_path / "e.rtf.gz").write_bytes(gzip.compress(rtf(STORY)))
    zipped(tmp_path / "f.zip", members)
    frame, problems = quietly(tmp_path)
    assert frame["doc_id"].tolist() == list("abcde") + [f"f.zip/{name}" for name in "abcd"]
    assert count_articles(tmp_path) == 9 and not lost(problems)


# Word ----------------------------------------------------------------------------------------------------------------


def test_changes_that_were_tracked_are_read_as_the_author_left_them():
    inserted, deleted = f"<w:ins>{run('a year')}</w:ins>", f"<w:del>{run('a week')}</w:del>"
    moved = f"<w:moveFrom>{run(' ago')}</w:moveFrom>"
    assert docx_paragraphs(docx(paragraph(run("She left "), inserted, deleted, moved))) == ["She left a year"]


def test_hidden_text_is_left_out():
    hidden, shown = run("not this ", "<w:vanish/>"), run("but this", '<w:vanish w:val="0"/>')
    assert docx_paragraphs(docx(paragraph(run("Read "), hidden, shown))) == ["Read but this"]


def test_breaks_tabs_and_hyphens():
    pieces = run("one") + "<w:r><w:br/></w:r>" + run("two") + "<w:r><w:tab/><w:noBreakHyphen/></w:r>" + run("three")
    assert docx_paragraphs(docx(paragraph(pieces))) == ["one\ntwo\t-three"]


def test_a_text_box_is_read_once_after_its_paragraph():
    box = f"<w:txbxContent>{paragraph(run('In the box'))}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    assert docx_paragraphs(docx(paragraph(run("Outside"), f"<w:r>{both}</w:r>"))) == ["Outside", "In the box"]


def test_a_row_of_short_cells_is_a_line_and_a_table_for_layout_is_not():
    def row(*cells):
        return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"

    one, two, three = (paragraph(run(text)) for text in ("Votes", "1,204", "The mayor won."))
    table = f"<w:tbl>{row(one, two)}{row(one + three, two)}</w:tbl>"
    assert docx_paragraphs(docx(table)) == ["Votes\t1,204", "Votes", "The mayor won.", "1,204"]


def test_content_controls_links_and_the_strict_form():
    control = (
        f"<w:sdt><w:sdtContent>{paragraph('<w:hyperlink>' + run(TITLE) + '</w:hyperlink>')}</w:sdtContent></w:sdt>"
    )
    assert docx_paragraphs(docx(control, STORY)) == [TITLE, STORY]
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    assert docx_paragraphs(docx(STORY, namespace=strict)) == [STORY]


def test_a_word_file_that_unpacks_beyond_the_limit_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "LIMIT", 2**16)
    monkeypatch.setattr("analysis.articles.docx.LIMIT", 2**16)
    (tmp_path / "a.docx").write_bytes(docx("word " * 2**16))
    with pytest.raises(NothingReadable, match="when unpacked"):
        load_articles(tmp_path / "a.docx")


def test_entities_that_grow_are_refused():
    entities = '<!ENTITY a "ha">' + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 20}">' for i in range(9))
    with zipfile.ZipFile(io.BytesIO(docx(paragraph("<w:r><w:t>&j;</w:t></w:r>")))) as parts:
        content = parts.read("word/document.xml").decode()
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w") as parts:
        parts.writestr("word/document.xml", f"<!DOCTYPE x [{entities}]>{content}")
    try:
        assert "".join(docx_paragraphs(bomb.getvalue())) == ""
    except Unreadable:
        pass


# RTF -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"{\rtf1\ansi caf\'e9 \u8220?yes\u8221\'94 \emdash  no\par}", ["café “yes” — no"]),
        (r"{\rtf1\uc2 \u233 xxa\uc0\u233 b}", ["éaéb"]),
        (r"{\rtf1{\fonttbl{\f1\fcharset204 Arial;}}\f1 \'cc\'e8\'f0}", ["Мир"]),
        (r"{\rtf1{\fonttbl{\f3\fnil\fcharset128 X;}}{\f3 \'93\'fa}\'93}", ["日“"]),
        (r"{\rtf1{\info{\title No}}{\header No\par}{\footnote No}{\*\xyz No}Yes{\pict 89504e47}}", ["Yes"]),
        (r'{\rtf1{\field{\*\fldinst HYPERLINK "http://a.example/"}{\fldrslt a link}} here}', ["a link here"]),
        (r"{\rtf1 a{\v b}{\deleted c}\v d\plain e}", ["ae"]),
        ("{\\rtf1 one\\line two\\\nthree\\sect four}", ["one\ntwo", "three", "four"]),
        (r"{\rtf1\trowd one\cell two\cell\row three}", ["one\ttwo", "three"]),
        (r"{\rtf1 {\bin3 {}}x}", ["x"]),
        (r"{\rtf1 open {group", ["open group"]),
        (r"{\rtf1 in} out", ["in"]),
        (r"{\rtf1 one\par} two}\par three\par}", ["one", "two", "three"]),
    ],
)
def test_rtf(source, text):
    found = rtf_paragraphs(source.encode("latin-1"))
    assert [paragraph for paragraph in found if paragraph] == text


def test_what_rtf_holds_may_be_damaged_in_any_way():
    whole = rtf(STORY, "é🙂", "{x}")
    for end in range(6, len(whole)):
        try:
            assert all(isinstance(text, str) for text in rtf_paragraphs(whole[:end]))
        except Unreadable:
            pass


WHOLE = {".docx": docx(TITLE, STORY, paragraph(run("a"), "<w:r><w:br/></w:r>")), ".rtf": rtf(TITLE, STORY, "“é”🙂")}


@settings(max_examples=60)
@given(st.sampled_from(sorted(WHOLE)), st.data())
def test_any_damage_to_a_word_or_rtf_file_is_read_or_reported(tmp_path_factory, suffix, data):
    path = tmp_path_factory.mktemp("damaged") / f"a{suffix}"
    path.write_bytes(damaged(WHOLE[suffix], data, 4, 12))
    assert is_read_or_reported(path)
