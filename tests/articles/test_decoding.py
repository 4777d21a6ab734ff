"""Text files and web pages: any encoding, letter for letter, and pages by their main text."""

import json
import time

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import OTHER, PAGE, STORY, once_in_four, quietly

from analysis.articles.files import NothingReadable
from analysis.articles.load import as_articles, load_articles

# Text ----------------------------------------------------------------------------------------------------------------


def test_text_comes_back_letter_for_letter(tmp_path):
    text = f"Headline\r\n\r\n\t{STORY}\u00a0\u00ad\r{OTHER}\n\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    assert load_articles(tmp_path / "a.txt")["text"].tolist() == [text]


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_text_survives_a_frame_a_list_and_a_file(tmp_path_factory, text):
    assert as_articles(text)["text"].tolist() == [text]
    path = tmp_path_factory.mktemp("any") / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert quietly(path)[0]["text"].tolist() == [text]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_read_without_a_guess(tmp_path, encoding):
    (tmp_path / "a.txt").write_bytes(STORY.encode(encoding))
    assert load_articles(tmp_path / "a.txt")["text"].tolist() == [STORY]


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", STORY),
        ("cp1252", "She paid £500 to José, the court heard."),
        ("mac_roman", STORY),
        ("cp850", 'At the café, he said: "José will stay."'),
        ("cp1250", "Lech Wałęsa spoke in Gdańsk on Monday, as he had in Łódź."),
        ("cp1251", "Президент заявил в среду, что переговоры будут продолжены. Он сказал, что это важно."),
        ("gb18030", "中国外交部发言人周三表示，希望各方通过对话解决分歧。这是一个重要的问题。"),
    ],
)
def test_other_encodings_are_recognised_and_the_guess_is_told(tmp_path, encoding, text):
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    frame, problems = quietly(tmp_path / "a.txt")
    assert frame["text"].tolist() == [text]
    assert any("guess" in problem.reason and encoding in problem.reason for problem in problems)


def test_broken_utf8_stays_utf8_and_is_told(tmp_path):
    (tmp_path / "a.txt").write_bytes(STORY.encode() + b"\xe2\x80")
    frame, problems = quietly(tmp_path / "a.txt")
    assert frame["text"].tolist() == [STORY + "\ufffd"]
    assert "not wholly UTF-8" in problems[0].reason and not problems[0].lost


def test_an_encoding_that_changes_late_in_a_table_is_seen(tmp_path):
    rows = "".join(f"{i},{OTHER.replace(',', '')}\n" for i in range(15_000)) + "last,It’s a café.\n"
    (tmp_path / "a.csv").write_bytes(b"id,text\n" + rows.encode("cp1252"))
    frame, problems = quietly(tmp_path / "a.csv")
    assert frame["text"].iloc[-1] == "It’s a café."
    assert "cp1252" in problems[0].reason


def test_half_a_surrogate_pair_becomes_one_other_character(tmp_path):
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": f"{STORY} \ud83d and on"}))
    assert load_articles(tmp_path / "a.jsonl")["text"].tolist() == [f"{STORY} \ufffd and on"]
    assert as_articles("a\udc00b")["text"].tolist() == ["a\ufffdb"]


def test_bytes_that_are_no_text_are_named(tmp_path):
    (tmp_path / "a.txt").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "b.txt").write_text(STORY)
    frame, problems = quietly(tmp_path)
    assert frame["doc_id"].tolist() == ["b"]
    assert problems == [("a.txt", "does not hold text", True)]


# Web pages -----------------------------------------------------------------------------------------------------------


def test_a_page_gives_its_main_text_and_what_it_says_of_itself(tmp_path):
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    frame, problems = quietly(tmp_path / "a.html")
    row = frame.iloc[0]
    assert [problem.reason.split(";")[0] for problem in problems] == ["gave a main text of only 36 words"]
    assert "“We will miss her café evenings,” said Bob Stone" in row["text"]
    assert "Sport" not in row["text"] and "rights reserved" not in row["text"]
    assert row[["title", "outlet", "author", "url"]].tolist() == [
        "Mayor resigns", "The Daily", "Ann Lee", "https://daily.example/mayor",
    ]  # fmt: skip
    assert row["date"] == pd.Timestamp("2024-05-06")


def test_a_page_in_latin1_by_its_own_word(tmp_path):
    page = PAGE.replace("<head>", '<head><meta charset="ISO-8859-1">')
    (tmp_path / "a.htm").write_bytes(page.encode("cp1252"))
    frame, problems = quietly(tmp_path / "a.htm")
    assert not any("guess" in problem.reason for problem in problems)
    assert "“We will miss her café evenings,”" in frame["text"].iloc[0]


def test_a_page_without_a_text_is_named(tmp_path):
    (tmp_path / "a.html").write_text("<html><body><script>run()</script></body></html>")
    with pytest.raises(NothingReadable, match=r"a\.html: has no main text"):
        load_articles(tmp_path / "a.html")


def test_time_on_a_page_grows_with_its_length(tmp_path):
    def seconds(rows):
        (tmp_path / "a.html").write_text("<table>" + "<tr><td>word " * rows + PAGE, encoding="utf-8")
        start = time.process_time()
        quietly(tmp_path / "a.html")
        return time.process_time() - start

    seconds(100)
    assert once_in_four(lambda: seconds(10_000) < 12 * seconds(2500))  # the square would be 16
