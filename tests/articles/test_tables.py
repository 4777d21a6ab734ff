"""Tables of every kind, whatever their columns are called, and what happens when one is broken or unclear."""

import json
import tempfile
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from damaged_files import damaged, is_read_or_reported
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import OTHER, ROWS, STORY, lost, quietly, table, zipped

from analysis import schema
from analysis.articles.fields import recognise
from analysis.articles.files import NothingReadable, SourceWarning, UnknownColumn
from analysis.articles.load import load_articles


@pytest.mark.parametrize(
    "name", ["a.csv", "a.tsv", "a.json", "a.jsonl", "a.parquet", "a.xlsx", "a.csv.gz", "a.jsonl.gz", "a.parquet.gz"]
)
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
    with pytest.raises(
        UnknownColumn, match="there is no column 'nope'; the columns are 'number', 'wording', 'body', 'late'$"
    ):
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
    (tmp_path / "a.csv").write_bytes(
        f'text{mark}title\r\n"One.\r\nTwo ""three"".\n"{mark}T\r\nFour.{mark}\r\n'.encode()
    )
    frame = load_articles(tmp_path / "a.csv")
    assert frame["text"].tolist() == ['One.\r\nTwo "three".\n', "Four."]
    assert frame["title"].fillna("?").tolist() == ["T", "?"]


def test_csv_rows_that_cannot_be_read_are_named_and_the_others_go_on(tmp_path):
    lines = [
        "id,title,text",
        f"1,T,{OTHER.replace(',', '')}",
        "2,short",
        f"3,T,a,b,{STORY}",
        '4,T,"quoted"x y',
        "5,T,The last.",
    ]
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
    assert quietly(tmp_path / "a.csv")[0]["text"].tolist() == [long]
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
    record = {
        "title": "T",
        "content": STORY,
        "source": {"id": None, "name": "The Daily"},
        "authors": ["Ann Lee", "Bo Ray"],
    }
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


def test_a_number_of_too_many_digits_does_not_cost_its_file(tmp_path):
    (tmp_path / "a.json").write_text(f'[{{"id": {"9" * 5000}, "text": "{OTHER}"}}, {{"text": "It rained on Monday."}}]')
    (tmp_path / "b.jsonl").write_text(f'{{"number": {"9" * 5000}, "text": "{OTHER}"}}\n')
    assert load_articles(tmp_path)["text"].tolist() == [OTHER, "It rained on Monday.", OTHER]


def test_two_columns_of_a_frame_with_one_name_are_told():
    with pytest.warns(SourceWarning, match="the frame: has two columns called 'text'"):
        articles = load_articles(pd.DataFrame([[STORY, OTHER]], columns=["text", "text"]))
    assert articles["text"].tolist() == [STORY]


def in_sheet(path, change):
    """A workbook whose first sheet is written otherwise."""
    with zipfile.ZipFile(path) as parts:
        members = {name: parts.read(name) for name in parts.namelist()}
    sheet = next(name for name in members if name.startswith("xl/worksheets/"))
    return zipped(path, members | {sheet: change(members[sheet])})


def test_a_sheet_that_breaks_off_gives_the_rows_before(tmp_path):
    path = in_sheet(table(tmp_path / "a.xlsx"), lambda sheet: sheet[: sheet.rindex(b"</row>")])
    frame, problems = quietly(path)
    assert frame["doc_id"].tolist() == ["x1"]
    assert [problem.source for problem in lost(problems)] == ["a.xlsx Sheet1"]
    assert "could not be read after row 2" in lost(problems)[0].reason


@given(st.data())
@settings(max_examples=40)
def test_a_workbook_that_is_damaged_inside_is_read_or_reported(data):
    with tempfile.TemporaryDirectory() as folder:
        path = table(Path(folder, "a.xlsx"))
        assert is_read_or_reported(in_sheet(path, lambda sheet: damaged(sheet, data, changes=3, most=8)))
