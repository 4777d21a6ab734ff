"""Texts in cells and files that were kept with tags, entities or escapes: decoded, with one note for a table."""

import pandas as pd
import pytest
from inputs import OTHER, PAGE, STORY, quietly, table

from analysis.articles.load import load_articles


@pytest.mark.parametrize(
    ("kept", "text", "said"),
    [
        (
            f"<p>{STORY}</p><p>{OTHER}</p><script>x()</script>",
            f"{STORY}\n\n{OTHER}",
            "held HTML tags, turned into text",
        ),
        (
            OTHER.replace(" ", "&nbsp;", 1) + " &#8220;Yes.&#8221;",
            OTHER.replace(" ", "\u00a0", 1) + " “Yes.”",
            "held entities",
        ),
        (rf"{OTHER}\n\n{STORY}", f"{OTHER}\n\n{STORY}", r"held \n or \u201c"),
        (PAGE, None, "held a whole web page; its main text was taken"),
    ],
)
@pytest.mark.parametrize("name", ["a.csv", "a.jsonl", "a.parquet", "frame"])
def test_a_cell_becomes_the_text_it_stands_for(tmp_path, kept, text, said, name):
    rows = [{"title": "<b>Rain</b> &amp; snow", "text": kept}, {"title": "Plain", "text": STORY}] * 2
    frame, problems = quietly(pd.DataFrame(rows) if name == "frame" else table(tmp_path / name, rows))
    assert frame["text"].tolist()[1::2] == [STORY] * 2 and frame["title"].tolist()[:2] == ["Rain & snow", "Plain"]
    assert text is None or frame["text"].tolist()[::2] == [text] * 2
    assert "<" not in frame["text"].iloc[0] and "Home" not in frame["text"].iloc[0]
    assert [
        said in problem.reason and "(and 1 more)" in problem.reason and not problem.lost for problem in problems
    ] == [True]


def test_own_frames_are_not_decoded_twice(tmp_path):
    (tmp_path / "a.csv").write_text(
        'text\n"In HTML, &amp;lt;b&amp;gt; and a tag are two things, he said on Monday to us."\n'
    )
    frame, _ = quietly(tmp_path / "a.csv")
    again = load_articles(frame)
    assert again["text"].tolist() == frame["text"].tolist()


def test_a_text_file_with_entities_is_decoded_and_named(tmp_path):
    (tmp_path / "a.txt").write_text("&quot;It was time,&quot; she said.\nNobody else spoke.")
    (tmp_path / "b.txt").write_text(rf"{STORY}\n\n{OTHER}")
    (tmp_path / "c.txt").write_text("He wrote \\n into the file.\nIt is a line end, he said.")
    frame, problems = quietly(tmp_path)
    assert frame["text"].tolist()[:2] == ['"It was time," she said.\nNobody else spoke.', f"{STORY}\n\n{OTHER}"]
    assert frame["text"].iloc[2] == "He wrote \\n into the file.\nIt is a line end, he said."
    assert [problem.source for problem in problems] == ["a.txt", "b.txt"]
