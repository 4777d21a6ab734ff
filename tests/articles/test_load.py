"""Reading folders, archives, streams and frames: nothing lost, nothing doubled, what deserves a look is named."""

import gzip
import io
import json
import os
import time

import pandas as pd
import pytest
from inputs import GERMAN, OTHER, ROWS, STORY, lost, once_in_four, quietly, table, zipped

from analysis._package import shipped
from analysis.articles import files as sources
from analysis.articles import load as module
from analysis.articles.files import NothingReadable, SourceWarning
from analysis.articles.load import as_articles, iter_articles, load_articles
from analysis.articles.samples import load_sample

# Folders, globs, lists, archives -------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path):
    for name in ("b.txt", "a.md", "sub/a.txt", "sub/deep/c.txt", ".hidden.txt", "__MACOSX/x.txt"):
        path = tmp_path / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{name}: {OTHER}")
    return tmp_path / "news"


def test_a_folder_is_read_in_order_of_names_with_ids_that_stay(folder):
    assert load_articles(folder)["doc_id"].tolist() == ["a", "b", "sub/a", "sub/deep/c"]
    assert load_articles(str(folder) + "/")["source"].tolist() == ["a.md", "b.txt", "sub/a.txt", "sub/deep/c.txt"]


def test_globs_and_lists(folder):
    assert load_articles(folder / "**/*.txt")["doc_id"].tolist() == ["b", "sub/a", "sub/deep/c"]
    assert load_articles([folder / "b.txt", folder / "sub"])["doc_id"].tolist() == ["b", "a", "deep/c"]


def test_a_name_with_brackets_is_a_name(tmp_path):
    (tmp_path / "[2024] news.txt").write_text(STORY)
    assert load_articles(tmp_path / "[2024] news.txt")["doc_id"].tolist() == ["[2024] news"]


def test_what_is_left_out_of_a_folder_is_named(folder):
    (folder / "README.md").write_text("About this folder")
    (folder / "scan.pdf").write_bytes(b"%PDF")
    (folder / "book.epub").write_bytes(b"PK")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    os.mkfifo(folder / "pipe.txt")
    frame, problems = quietly(folder)
    assert len(frame) == 4
    named = {problem.source: problem for problem in problems}
    assert not named["README.md"].lost and named["gone.txt"].lost and named["pipe.txt"].lost
    endings = {problem.reason.split(" left out")[0]: problem.lost for problem in problems if problem.source == "news"}
    assert endings == {"1 file ending in .jpg": False, "1 file ending in .epub": True}
    assert named["scan.pdf"].lost and "PDF" in named["scan.pdf"].reason


def test_a_table_of_file_names_describes_the_texts_beside_it(folder):
    rows = [
        {"filename": "b.txt", "headline": "B", "outlet": "The Daily", "section": "city"},
        {"filename": "sub/a.txt", "headline": "A", "outlet": "The Post", "section": ""},
        {"filename": "none.txt", "headline": "?", "outlet": "", "section": ""},
    ]
    pd.DataFrame(rows).to_csv(folder / "about.csv", index=False)
    frame, problems = quietly(folder)
    known = frame.set_index("doc_id")
    assert known["title"].fillna("-").to_dict() == {"a": "-", "b": "B", "sub/a": "A", "sub/deep/c": "-"}
    assert known.loc["b", "section"] == "city" and known.loc["b", "text"].startswith("b.txt: ")
    assert [(p.source, p.lost) for p in problems] == [("about.csv row 3", True)]


def test_the_dates_of_a_describing_table_are_settled_by_all_of_them(folder):
    rows = [{"file": "b.txt", "date": "3/4/2019"}, {"file": "sub/a.txt", "date": "31/1/2019"}]
    pd.DataFrame(rows).to_csv(folder / "about.csv", index=False)
    frame, problems = quietly(folder)
    assert frame.set_index("doc_id").loc["b", "date"] == pd.Timestamp("2019-04-03") and not problems


def test_archives_are_read_in_place(tmp_path):
    inner = gzip.compress(STORY.encode())
    path = zipped(
        tmp_path / "n.zip", {"x/b.txt": STORY, "a.csv": f'text\n"{OTHER}"\n', "c.txt.gz": inner, "__MACOSX/b.txt": "-"}
    )
    frame = load_articles(path)
    assert frame["doc_id"].tolist() == ["n.zip/a-1", "n.zip/c", "n.zip/x/b"]
    assert frame["text"].tolist() == [OTHER, STORY, STORY]


def test_names_in_an_archive_cannot_leave_it(tmp_path):
    path = zipped(tmp_path / "n.zip", {"../../evil.txt": STORY, "/etc/a.txt": OTHER, "..\\up.txt": STORY})
    before = sorted(tmp_path.parent.rglob("*"))
    frame, _ = quietly(path)
    assert sorted(frame["doc_id"]) == ["n.zip/etc/a", "n.zip/evil", "n.zip/up"]
    assert sorted(tmp_path.parent.rglob("*")) == before


def test_archives_that_cannot_be_read_are_named(tmp_path):
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 no archive")
    (tmp_path / "cut.txt.gz").write_bytes(gzip.compress(os.urandom(5000))[:2000])
    (tmp_path / "no.csv.gz").write_bytes(b"no gzip at all")
    zipped(tmp_path / "outer.zip", {"inner.zip": zipped(tmp_path / "good.zip", {"a.txt": STORY}).read_bytes()})
    frame, problems = quietly(tmp_path)
    assert frame["doc_id"].tolist() == ["good.zip/a"]
    assert {p.source for p in lost(problems)} == {"broken.zip", "cut.txt", "no.csv", "outer.zip/inner.zip"}


def test_a_compressed_file_that_does_not_say_what_it_holds_is_lost(tmp_path):
    (tmp_path / "a.txt").write_text(STORY)
    for name, data in {"news.gz": b"\x1f\x8b\x08", "book.epub.gz": gzip.compress(b"PK"), "none.csv.gz": b""}.items():
        (tmp_path / name).write_bytes(data)
    _, problems = quietly(tmp_path)
    assert [tuple(problem) for problem in problems] == [
        (tmp_path.name, "2 files ending in .gz left out; name them by what they hold, as news.jsonl.gz", True),
        ("none.csv", "is an empty file, not a gzip file", True),
    ]


def test_a_member_under_a_password_is_named(tmp_path):
    data = bytearray(zipped(tmp_path / "n.zip", {"a.txt": STORY}).read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "n.zip").write_bytes(data)
    with pytest.raises(NothingReadable, match="password"):
        load_articles(tmp_path / "n.zip")


@pytest.mark.parametrize("name", ["a.txt.gz", "a.csv.gz", "a.jsonl.gz", "a.json.gz", "a.zip", "a.xlsx"])
def test_bombs_stop_at_the_limit(tmp_path, monkeypatch, name):
    monkeypatch.setattr(sources, "LIMIT", 2**20)
    monkeypatch.setattr("analysis.articles.tables.LIMIT", 2**20)
    bomb = b"text " * 2**20
    if name == "a.zip":
        zipped(tmp_path / name, {"a.txt": bomb})
    elif name == "a.xlsx":
        zipped(tmp_path / name, {"xl/workbook.xml": bomb})
    else:
        (tmp_path / name).write_bytes(gzip.compress(bomb))
    assert (tmp_path / name).stat().st_size < 2**18
    (tmp_path / "b.txt").write_text(STORY)
    frame, problems = quietly(tmp_path)
    assert frame["doc_id"].tolist() == ["b"]
    assert "more than 1 MB" in lost(problems)[0].reason or "field larger than" in lost(problems)[0].reason


# What readers should know ----------------------------------------------------------------------------------------------


def test_doubled_ids_are_made_unique_and_named(tmp_path):
    table(tmp_path / "a.csv", [{"id": i, "text": f"{i} {STORY}"} for i in ("7", "7-2", "7")])
    frame, problems = quietly(tmp_path / "a.csv")
    assert frame["doc_id"].tolist() == ["7", "7-2", "7-3"]
    assert [p.source for p in problems] == ["a.csv row 3"] and "'7' was taken" in problems[0].reason


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "empty"),
        (" \n\u00a0", "empty"),
        (GERMAN, "English"),
        ("中国外交部发言人周三表示，希望各方通过对话解决分歧。", "not Latin script; newsgauge measures English only"),
        ("*** …", "no words"),
        ("The mayor has resigned, the city said on Monday… [+2143 chars]", "cut off"),
        ("â€œIt was time,â€\x9d the mayor said on Monday to the press.", "decoded wrongly"),
    ],
)
def test_texts_that_deserve_a_look_are_kept_and_named(text, word):
    frame, problems = quietly([{"text": text}, {"text": STORY}])
    assert frame["text"].tolist() == [text, STORY]
    assert len(problems) == 1 and word in problems[0].reason and not problems[0].lost


def test_many_equal_ids_take_time_in_proportion():
    def seconds(n):
        start = time.process_time()
        quietly(pd.DataFrame({"id": ["same"] * n, "text": ["Rain fell."] * n}))
        return time.process_time() - start

    seconds(500)
    assert once_in_four(lambda: seconds(8_000) < 24 * seconds(1000))  # the square would be 64


def test_one_warning_names_the_lost_first(tmp_path):
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.txt").write_bytes(bytes(64))
    with pytest.warns(SourceWarning) as caught:
        load_articles(tmp_path)
    assert len(caught) == 1
    assert str(caught[0].message).splitlines()[:2] == [
        "1 of the inputs could not be read:",
        "  b.txt: does not hold text",
    ]
    assert caught[0].filename == __file__


def test_nothing_readable_says_what_was_looked_for_and_where(tmp_path):
    with pytest.raises(
        NothingReadable, match=r"no article could be read from .*none: looked for \.txt .*\n.*no such file"
    ):
        load_articles(tmp_path / "none")
    with pytest.raises(NothingReadable, match=r"no file has a name like this"):
        load_articles(str(tmp_path / "*.txt"))
    with pytest.raises(NothingReadable, match=r"looked for \.txt"):
        load_articles(tmp_path)


# Streams and frames ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("chunk", [1, 3, 4, 100])
def test_pieces_put_together_are_the_whole(folder, chunk):
    table(folder / "t.csv", [{"id": "b", "text": OTHER}, {"id": "z", "text": STORY}, {"id": "b", "text": OTHER}])
    whole, problems = quietly(folder)
    found = []
    pieces = list(iter_articles(folder, chunk=chunk, problems=found))
    assert {len(piece) for piece in pieces[:-1]} <= {chunk}
    assert pd.concat(pieces, ignore_index=True).equals(whole)
    assert found == problems


def test_a_stream_holds_one_piece_at_a_time(tmp_path):
    """Reading the first piece of a long file must not read the rest."""
    (tmp_path / "a.jsonl").write_text(f"{json.dumps({'text': OTHER})}\n" * 2000 + "broken\n")
    found = []
    stream = iter_articles(tmp_path / "a.jsonl", chunk=10, problems=found)
    assert len(next(stream)) == 10
    assert found == []
    stream.close()


def test_count_is_that_of_the_articles(folder):
    table(folder / "t.csv")
    assert module.count_articles(folder) == len(load_articles(folder))
    assert module.count_articles([folder, folder / "b.txt"]) == 7


def test_frames_are_read_like_tables_and_own_frames_come_back_unchanged(tmp_path):
    frame = load_articles(pd.DataFrame(ROWS, index=[5, 9]))
    assert frame["doc_id"].tolist() == ["x1", "x2"] and frame["source"].tolist() == ["row 1", "row 2"]
    assert load_articles(frame).equals(frame)
    frame.to_parquet(tmp_path / "a.parquet")
    again = load_articles(tmp_path / "a.parquet")
    assert again["text"].tolist() == frame["text"].tolist()
    assert again["source_given"].tolist() == ["row 1", "row 2"]


def test_ids_that_a_table_keeps_as_numbers():
    assert load_articles(pd.DataFrame({"id": [1.0, None], "text": [STORY, OTHER]}))["doc_id"].tolist() == ["1", "row-2"]


def test_as_articles_takes_frames_and_texts():
    frame = load_articles([{"text": STORY}])
    assert as_articles(frame) is frame
    assert as_articles([STORY, None])["text"].tolist() == [STORY, ""]
    assert as_articles([])["doc_id"].tolist() == []
    missing = pd.DataFrame({"doc_id": ["a", "b"], "text": [STORY, None], "more": [1, 2]})
    assert as_articles(missing)["text"].tolist() == [STORY, ""]
    assert missing["text"].isna().sum() == 1


@pytest.mark.parametrize(
    ("wrong", "error", "remedy"),
    [
        (pd.DataFrame({"body": ["x"]}), ValueError, r"no column doc_id and none text.*load_articles\(frame\)"),
        (pd.DataFrame({"doc_id": ["a", "a"], "text": ["x", "y"]}), ValueError, r"'a' stands for more than one"),
        ([STORY, 3], TypeError, "load_articles for files"),
    ],
)
def test_as_articles_says_what_is_wrong_and_what_to_do(wrong, error, remedy):
    with pytest.raises(error, match=remedy):
        as_articles(wrong)


def test_a_path_is_not_taken_for_a_text(tmp_path):
    (tmp_path / "a.txt").write_text(STORY)
    for path in (tmp_path / "a.txt", str(tmp_path / "a.txt"), f"{tmp_path}{os.sep}"):
        with pytest.raises(TypeError, match="read it first, with load_articles"):
            as_articles(path)
    for text in ("and/or", "See notes.txt", "\0/", "/", "./"):
        assert as_articles(text)["text"].tolist() == [text]


def test_the_sample_is_one_article_with_what_is_known_of_it():
    sample = load_sample()
    assert len(sample) == 1 and sample.attrs["problems"] == []
    assert sample.loc[0, ["doc_id", "outlet"]].tolist() == ["article", "CGTN"]
    assert sample.loc[0, "text"].startswith(sample.loc[0, "title"])
    with open(shipped("data/sample/article.txt"), encoding="utf-8", newline="") as file:
        assert sample.loc[0, "text"] == file.read()


def test_reading_is_the_same_each_time(folder):
    first, second = io.StringIO(), io.StringIO()
    load_articles(folder).to_csv(first)
    load_articles(folder).to_csv(second)
    assert first.getvalue() == second.getvalue()


def test_a_row_of_a_frame_is_an_article():
    articles = load_articles([{"id": "a", "text": "It rained on Monday.", "date": "2024-05-01", "outlet": "Courier"}])
    assert as_articles(articles.iloc[0])[["doc_id", "text"]].values.tolist() == [["a", "It rained on Monday."]]


def test_what_holds_no_files_is_refused_by_its_kind():
    with pytest.raises(TypeError, match="not from Series"):
        load_articles(pd.Series(["It rained."]))
