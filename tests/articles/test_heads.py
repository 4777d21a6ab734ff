"""Lines at the top of a text file that say what it is."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inputs import OTHER, STORY, quietly

from analysis.articles.heads import with_head


@pytest.mark.parametrize(
    ("head", "known"),
    [
        (
            "TITLE: Rain\nDATE: 5 Mar 2019\nAUTHOR: By Mara Quill\nSOURCE: The Harbour\n\n",
            {"title": "Rain", "date": "5 Mar 2019", "author": "By Mara Quill", "outlet": "The Harbour"},
        ),
        (
            "Headline: Rain\r\nPublished: 2019-03-05\r\nSection: City\r\n\r\n",
            {"title": "Rain", "date": "2019-03-05", "section": "City"},
        ),
        (
            "\ufeffTitle: Rain: a report\nUrl: https://harbour.example/1\nText:\n",
            {"title": "Rain: a report", "url": "https://harbour.example/1"},
        ),
        ("By: Mara Quill\nDate: 2019-03-05\n", {"author": "Mara Quill", "date": "2019-03-05"}),
        (
            '---\ntitle: "Rain"\ndate: 2019-03-05\nauthors:\n- Mara Quill\n- Teo Brandt\n---\n',
            {"title": "Rain", "date": "2019-03-05", "author": "Mara Quill; Teo Brandt"},
        ),
    ],
)
def test_two_or_more_such_lines_are_fields_and_no_text(head, known):
    assert with_head(head + STORY) == {"text": STORY, **known}


@pytest.mark.parametrize(
    "text",
    [
        f"TITLE: Rain\n\n{STORY}",
        f"Rain\nTITLE: Rain\nDATE: 5 Mar 2019\n{STORY}",
        "MAYOR: It was time.\nTITLE: No.\nMAYOR: Yes.",
        "TITLE: Rain\nDATE: 5 Mar 2019\n",
        f"---\n{STORY}\n---\n{OTHER}",
        f"Q: Why?\nA: Because.\n{STORY}",
    ],
)
def test_other_texts_stay_as_they_are(text):
    assert with_head(text) == {"text": text}


@given(st.text(alphabet="TITLEDATE: \n-ab", max_size=60))
def test_what_is_left_is_the_end_of_the_text_letter_for_letter(text):
    assert text.endswith(str(with_head(text)["text"]))


def test_the_dates_of_a_folder_settle_each_other(tmp_path):
    for name, day in {"a": "3/4/2019", "b": "31/1/2019"}.items():
        (tmp_path / f"{name}.txt").write_text(f"TITLE: Rain\nDATE: {day}\n\n{OTHER}")
    frame, problems = quietly(tmp_path)
    assert frame["date"].tolist() == [pd.Timestamp("2019-04-03"), pd.Timestamp("2019-01-31")] and not problems


def test_a_folder_of_such_files(tmp_path):
    (tmp_path / "city").mkdir()
    (tmp_path / "city" / "a.txt").write_text(
        f"TITLE: Rain\nDATE: March 5, 2019\nBYLINE: By MARA QUILL, Staff Writer\n\n{STORY}"
    )
    (tmp_path / "b.txt").write_text(OTHER)
    frame, problems = quietly(tmp_path)
    row = frame.set_index("doc_id").loc["city/a"]
    assert row[["title", "author", "folder", "text", "date"]].tolist() == [
        "Rain",
        "Mara Quill",
        "city",
        STORY,
        pd.Timestamp("2019-03-05"),
    ]
    assert frame["folder"].isna().tolist() == [True, False] and not problems
