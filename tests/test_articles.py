"""Reading: every kind of file, and what happens when one is broken, hostile or unclear."""

import gzip
import io
import json
import os
import time
import warnings
import zipfile

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import articles as module
from analysis import schema, sources
from analysis.articles import (
    NothingReadable,
    SourceWarning,
    as_articles,
    iter_articles,
    load_articles,
    load_sample,
)
from analysis.columns import recognise
from analysis.sources import UnknownColumn

STORY = "The mayor resigned on Monday. “It was time,” she said, and it’s all that anyone heard from her."
OTHER = "The council will meet in May. It has not said who will follow her, or when the vote is to be held."
GERMAN = "Der Minister sagte am Montag, dass die Verhandlungen in der kommenden Woche beginnen sollen."
PAGE = """<html><head><title>Mayor resigns | The Daily</title><meta property="og:title" content="Mayor resigns">
<meta property="og:site_name" content="The Daily"><meta name="author" content="Ann Lee">
<meta property="article:published_time" content="2024-05-06T23:30:00-05:00">
<link rel="canonical" href="https://daily.example/mayor"></head><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav>
<article><h1>Mayor resigns</h1><p>The mayor of Springfield resigned on Monday after a long dispute, the city said.</p>
<p>“We will miss her café evenings,” said Bob Stone, a councillor. An election would follow in the autumn, he said.</p>
</article><footer>All rights reserved</footer></body></html>"""


def quietly(source, **options):
    """Articles and problems, without the warning."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SourceWarning)
        frame = load_articles(source, **options)
    return frame, frame.attrs["problems"]


def lost(problems):
    return [problem for problem in problems if problem.lost]


def zipped(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


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

    seconds(5000)
    assert seconds(20_000) < 12 * seconds(5000)  # the square would be 16


# Tables --------------------------------------------------------------------------------------------------------------

ROWS = [
    {"ID": "x1", "Headline": "Mayor resigns", "Body": STORY, "Publication": "The Daily", "Published": "2024-05-06", "views": 3},
    {"ID": "x2", "Headline": "What next", "Body": OTHER, "Publication": "The Post", "Published": "7 May 2024", "views": 5},
]


def table(path, rows=ROWS):
    frame = pd.DataFrame(rows)
    kind = path.name.removesuffix(".gz").rpartition(".")[2]
    if kind == "parquet":
        data = frame.to_parquet()
        path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    elif kind == "xlsx":
        frame.to_excel(path, index=False)
    else:
        text = {
            "csv": lambda: frame.to_csv(index=False),
            "tsv": lambda: frame.to_csv(index=False, sep="\t"),
            "json": lambda: frame.to_json(orient="records"),
            "jsonl": lambda: frame.to_json(orient="records", lines=True),
        }[kind]()
        path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
    return path


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.json", "a.jsonl", "a.parquet", "a.xlsx", "a.csv.gz", "a.jsonl.gz", "a.parquet.gz"])
def test_tables_of_every_kind_give_the_same_articles(tmp_path, name):
    frame = load_articles(table(tmp_path / name))
    assert frame["doc_id"].tolist() == ["x1", "x2"]
    assert frame["text"].tolist() == [STORY, OTHER]
    assert frame["title"].tolist() == ["Mayor resigns", "What next"]
    assert frame["outlet"].tolist() == ["The Daily", "The Post"]
    assert frame["date"].tolist() == [pd.Timestamp("2024-05-06"), pd.Timestamp("2024-05-07")]
    assert frame["views"].astype(int).tolist() == [3, 5]
    assert frame["author"].isna().all()
    assert frame["source"].str.startswith(name.removesuffix(".gz")).all()


def test_columns_come_in_order_with_the_types_of_the_codebook(tmp_path):
    frame = load_articles(table(tmp_path / "a.csv"))
    assert list(frame.columns) == [*schema.columns("input"), "views"]
    assert frame[schema.columns("input")].dtypes.equals(schema.frame("input", []).dtypes)


@pytest.mark.parametrize(
    ("names", "text", "outlet"),
    [
        (["id", "content", "source"], "content", "source"),
        (["webTitle", "fields.bodyText", "webUrl"], "fields.bodyText", None),
        (["source.id", "source.name", "title", "content"], "content", "source.name"),
        (["article", "highlights", "id"], "article", None),
        (["text", "body", "outlet", "source"], "text", "outlet"),
        (["Unnamed: 0", "publication", "ARTICLE TEXT"], "ARTICLE TEXT", "publication"),
        (["url", "date", "maintext", "source_domain", "authors"], "maintext", "source_domain"),
    ],
)
def test_column_names_of_common_sources_are_recognised(names, text, outlet):
    ours = {ours: theirs for theirs, ours in recognise(names).items()}
    assert ours["text"] == text and ours.get("outlet") == outlet


def test_a_table_without_a_text_says_what_it_has_and_what_to_do(tmp_path):
    table(tmp_path / "a.csv", [{"number": 1, "wording": STORY}])
    with pytest.raises(NothingReadable, match=r"no column with a text among 'number', 'wording'; name it text"):
        load_articles(tmp_path / "a.csv")
    assert load_articles(tmp_path / "a.csv", columns={"wording": "text"})["text"].tolist() == [STORY]


def test_a_column_that_is_named_and_not_there_is_an_error_that_names_those_that_are(tmp_path):
    table(tmp_path / "a.csv", [{"number": 1, "wording": STORY}])
    lines = [{"body": STORY}] * 1100 + [{"body": OTHER, "late": "The Daily"}]
    (tmp_path / "b.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    with pytest.raises(UnknownColumn, match="there is no column 'nope'; the columns are 'number', 'wording', 'body', 'late'$"):
        load_articles(tmp_path, columns={"wording": "text", "nope": "title"})
    with pytest.raises(UnknownColumn, match="'nope'.* 'body'$"):
        load_articles([{"body": STORY}], columns={"nope": "text"})
    with pytest.raises(UnknownColumn, match="'nope'.* 'body'$"):
        load_articles([pd.DataFrame({"body": [STORY]})], columns={"nope": "text"})
    frame = load_articles(tmp_path, columns={"wording": "text", "late": "outlet"})  # each is in one of the tables
    assert len(frame) == 1102 and frame["outlet"].iloc[-1] == "The Daily"
    with pytest.raises(NothingReadable, match="no such file"):
        load_articles(tmp_path / "none.csv", columns={"nope": "text"})


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_csv_by_any_delimiter_with_line_ends_in_its_fields(tmp_path, mark):
    (tmp_path / "a.csv").write_bytes(f'text{mark}title\r\n"One.\r\nTwo ""three"".\n"{mark}T\r\nFour.{mark}\r\n'.encode())
    frame = load_articles(tmp_path / "a.csv")
    assert frame["text"].tolist() == ['One.\r\nTwo "three".\n', "Four."]
    assert frame["title"].fillna("?").tolist() == ["T", "?"]


def test_csv_rows_that_cannot_be_read_are_named_and_the_others_go_on(tmp_path):
    lines = ["id,title,text", f"1,T,{OTHER.replace(',', '')}", "2,short", f"3,T,a,b,{STORY}", '4,T,"quoted"x y', "5,T,The last."]
    (tmp_path / "a.csv").write_text("\n".join(lines))
    frame, problems = quietly(tmp_path / "a.csv")
    assert frame["doc_id"].tolist() == ["1", "2", "5"]
    assert {problem.source for problem in lost(problems)} == {"a.csv row 3", "a.csv line 5"}
    assert ("a.csv row 2", "is empty", False) in problems


def test_a_quotation_mark_never_closed_costs_no_row_before_it(tmp_path):
    (tmp_path / "a.csv").write_text(f'id,text\n1,{OTHER.replace(",", "")}\n2,"open\n3,never closed\n')
    frame, problems = quietly(tmp_path / "a.csv")
    assert frame["doc_id"].tolist() == ["1"]
    assert [problem.source for problem in lost(problems)] == ["a.csv lines 3 to 4"]


def test_a_long_field_is_read_and_the_limit_of_csv_put_back(tmp_path):
    import csv

    before = csv.field_size_limit()
    long = STORY * 5000
    table(tmp_path / "a.csv", [{"text": long}])
    assert load_articles(tmp_path / "a.csv")["text"].tolist() == [long]
    assert csv.field_size_limit() == before


def test_a_broken_line_of_jsonl_is_named_by_number(tmp_path):
    lines = [json.dumps({"text": STORY}), '{"text": "bro', "", "[1]", json.dumps({"text": OTHER}), '{"a":' * 100_000]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    frame, problems = quietly(tmp_path / "a.jsonl")
    assert frame["text"].tolist() == [STORY, OTHER]
    assert frame["doc_id"].tolist() == ["a-1", "a-5"]
    assert [problem.source for problem in lost(problems)] == ["a.jsonl line 2", "a.jsonl line 4", "a.jsonl line 6"]


@pytest.mark.parametrize(
    "shape",
    [
        [{"text": STORY}, {"text": OTHER}],
        {"articles": [{"text": STORY}, {"text": OTHER}], "status": "ok"},
        {"response": {"docs": [{"text": STORY}, {"text": OTHER}]}},
        {"n1": {"text": STORY}, "n2": {"text": OTHER}},
        {"text": {"0": STORY, "1": OTHER}, "title": {"0": "A", "1": "B"}},
        {"content": [{"body": STORY}, {"body": OTHER}], "tags": [{"name": "x"}]},
    ],
)
def test_json_in_the_shapes_it_comes_in(tmp_path, shape):
    (tmp_path / "a.json").write_text(json.dumps(shape))
    assert load_articles(tmp_path / "a.json")["text"].tolist() == [STORY, OTHER]


def test_one_article_as_json_with_nested_values(tmp_path):
    record = {"title": "T", "content": STORY, "source": {"id": None, "name": "The Daily"}, "authors": ["Ann Lee", "Bo Ray"]}
    (tmp_path / "a.json").write_text(json.dumps(record))
    row = load_articles(tmp_path / "a.json").iloc[0]
    assert row[["text", "outlet", "author"]].tolist() == [STORY, "The Daily", "Ann Lee; Bo Ray"]


def test_a_workbook_with_other_sheets(tmp_path):
    with pd.ExcelWriter(tmp_path / "a.xlsx") as book:
        pd.DataFrame({"note": ["exported in May"]}).to_excel(book, sheet_name="About", index=False)
        pd.DataFrame(ROWS).to_excel(book, sheet_name="May", index=False, startrow=2)
        pd.DataFrame(ROWS[:1]).to_excel(book, sheet_name="June", index=False)
    frame, problems = quietly(tmp_path / "a.xlsx")
    assert frame["doc_id"].tolist() == ["x1", "x2", "x1-2"]
    assert frame["source"].tolist() == ["a.xlsx May row 1", "a.xlsx May row 2", "a.xlsx June row 1"]
    assert not lost(problems) and any("no column with a text among 'note'" in problem.reason for problem in problems)


def test_a_csv_with_the_line_that_excel_puts_on_top(tmp_path):
    (tmp_path / "a.csv").write_text("sep=;\r\nid;text\r\n1;One, two, three, four.\r\n")
    assert load_articles(tmp_path / "a.csv")["text"].tolist() == ["One, two, three, four."]


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.json", "a.jsonl"])
def test_a_table_without_rows_is_named(tmp_path, name):
    (tmp_path / name).write_text("[]" if name == "a.json" else "text\ttitle" if name == "a.tsv" else "")
    with pytest.raises(NothingReadable, match=f"{name}: holds no rows"):
        load_articles(tmp_path / name)


def test_a_file_name_cannot_steer_the_terminal(tmp_path):
    (tmp_path / "a\x1b[2J\nb.txt").write_text("")
    with pytest.warns(SourceWarning, match=r"a\\x1b\[2J\\nb\.txt: is empty"):
        load_articles(tmp_path)


def test_na_and_null_are_words_in_a_table(tmp_path):
    (tmp_path / "a.csv").write_text(f"id,outlet,text\n1,NA,null and void\n2,None,{OTHER.replace(',', '')}\n")
    assert load_articles(tmp_path / "a.csv")["outlet"].tolist() == ["NA", "None"]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-04-03", "2024-04-03"),
        ("2024-04-03T23:59:00-08:00", "2024-04-03"),
        ("2024-04-03 10:00:00+00:00", "2024-04-03"),
        ("20240403", "2024-04-03"),
        ("April 3, 2024", "2024-04-03"),
        ("Wed, 03 Apr 2024 10:11:12 GMT", "2024-04-03"),
        ("23/4/2024", "2024-04-23"),
        ("4/23/2024", "2024-04-23"),
        ("4/4/2024", "2024-04-04"),
        ("3/4/2024", None),
        ("2024", None),
        ("soon", None),
        ("2024-02-31", None),
    ],
)
def test_dates_are_days_and_unclear_ones_are_named(written, day):
    frame, problems = quietly([{"text": OTHER, "date": written}])
    assert frame["date"].iloc[0] == pd.Timestamp(day) if day else pd.isna(frame["date"].iloc[0])
    assert bool(problems) == (day is None)
    if day is None:
        assert frame["date_given"].tolist() == [written]


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
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    os.mkfifo(folder / "pipe.txt")
    frame, problems = quietly(folder)
    assert len(frame) == 4
    named = {problem.source: problem for problem in problems}
    assert not named["README.md"].lost and named["gone.txt"].lost and named["pipe.txt"].lost
    endings = {problem.reason.split(" left out")[0]: problem.lost for problem in problems if problem.source == "news"}
    assert endings == {"1 files ending in .jpg": False, "1 files ending in .pdf": True}


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


def test_archives_are_read_in_place(tmp_path):
    inner = gzip.compress(STORY.encode())
    path = zipped(tmp_path / "n.zip", {"x/b.txt": STORY, "a.csv": f'text\n"{OTHER}"\n', "c.txt.gz": inner, "__MACOSX/b.txt": "-"})
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
    for name, data in {"news.gz": b"\x1f\x8b\x08", "scan.pdf.gz": gzip.compress(b"%PDF"), "none.csv.gz": b""}.items():
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
    monkeypatch.setattr("analysis.readers.LIMIT", 2**20)
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
        ("<div><p>The mayor has resigned, the city said on Monday.</p></div>", "HTML"),
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
    assert seconds(16_000) < 24 * seconds(2000)  # the square would be 64


def test_one_warning_names_the_lost_first(tmp_path):
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.txt").write_bytes(bytes(64))
    with pytest.warns(SourceWarning) as caught:
        load_articles(tmp_path)
    assert len(caught) == 1
    assert str(caught[0].message).splitlines()[:2] == ["1 of the inputs could not be read:", "  b.txt: does not hold text"]
    assert caught[0].filename == __file__


def test_nothing_readable_says_what_was_looked_for_and_where(tmp_path):
    with pytest.raises(NothingReadable, match=r"no article could be read from .*none: looked for \.txt .*\n.*no such file"):
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
    (tmp_path / "a.jsonl").write_text(f'{json.dumps({"text": OTHER})}\n' * 2000 + "broken\n")
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
    with open(module.shipped("data/sample/article.txt"), encoding="utf-8", newline="") as file:
        assert sample.loc[0, "text"] == file.read()


def test_reading_is_the_same_each_time(folder):
    first, second = io.StringIO(), io.StringIO()
    load_articles(folder).to_csv(first)
    load_articles(folder).to_csv(second)
    assert first.getvalue() == second.getvalue()
