"""Values of other programs in a table: bytes, lists, records, numbers, and what no encoding has."""

import datetime as dt
import json

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inputs import OTHER, STORY, lost, quietly

from analysis.articles.values import as_text, distinct, first_filled, from_excel, is_missing


@pytest.mark.parametrize(
    ("value", "text"),
    [
        *((b"caf\xc3\xa9", "café"), (b"caf\xe9", "café"), (np.array(["a", None, "b"]), "a; b"), (("a", ["b"]), "a; b")),
        *(
            (7.0, "7"),
            (7.5, "7.5"),
            (np.int64(7), "7"),
            (True, "True"),
            ({"a": "x", "b": None}, "x"),
            ("a\ud800", "a\ufffd"),
        ),
        *((dt.date(1, 1, 1), "0001-01-01"), (pd.Timestamp("2019-03-05 10:00"), "2019-03-05 10:00:00")),
        *((None, None), (np.nan, None), (pd.NaT, None), (pd.NA, None), ([], ""), (float("inf"), "inf")),
    ],
)
def test_a_value_as_text(value, text):
    assert as_text(value) == text


def test_lists_and_texts_are_not_missing():
    assert not any(map(is_missing, ["", b"", [], {}, np.array([np.nan]), 0])) and all(
        map(is_missing, [None, pd.NA, np.nan])
    )


@given(st.lists(st.one_of(st.none(), st.text(), st.integers())))
def test_names_of_columns_are_distinct_and_can_be_stored(names):
    own = distinct(names)
    assert len(set(own)) == len(names) and all(name.encode() for name in own)


def test_the_first_that_is_filled_counts():
    columns = [pd.Series(["a", None, ""]), pd.Series([1, 2, None]), pd.Series(["x", "y", "z"])]
    assert first_filled(columns).tolist() == ["a", 2, "z"]


def test_characters_that_a_workbook_writes_as_numbers(tmp_path):
    assert from_excel("a_x005F_x000D_b") == "a_x000D_b" and from_excel(3) == 3
    pd.DataFrame({"text": [f"{STORY}_x000D_\n{OTHER}"]}).to_excel(tmp_path / "a.xlsx", index=False)
    assert "_x000D_" not in quietly(tmp_path / "a.xlsx")[0]["text"].iloc[0]


def test_parquet_with_bytes_lists_and_records(tmp_path):
    columns = {
        "text": pa.array([STORY.encode(), None]),
        "body": pa.array([None, [STORY, OTHER]], pa.list_(pa.string())),
        "author": pa.array([["Mara Quill", "Teo Brandt"], None]),
        "source": pa.array([{"id": "h", "name": "The Harbour"}, None]),
        "date": pa.array([dt.date(1, 1, 1), dt.date(2019, 3, 5)], pa.date32()),
    }
    pq.write_table(pa.table(columns), tmp_path / "a.parquet")
    frame, problems = quietly(tmp_path / "a.parquet")
    assert frame["text"].tolist() == [STORY, f"{STORY}\n\n{OTHER}"]
    assert frame["author"].iloc[0] == "Mara Quill; Teo Brandt" and frame["outlet"].iloc[0] == "The Harbour"
    assert frame["date"].isna().tolist() == [True, False]
    assert [problem.lost for problem in problems] == [False] and "'0001-01-01'" in problems[0].reason


def test_parquet_with_bytes_that_are_no_text(tmp_path):
    broken = pa.array([OTHER.encode(), b"caf\xe9 by the sea"]).view(pa.string())
    pq.write_table(pa.table({"id": ["a", "b"], "text": broken}), tmp_path / "a.parquet")
    frame, problems = quietly(tmp_path / "a.parquet")
    assert frame["text"].tolist() == [OTHER, "café by the sea"] and not lost(problems)


def test_half_of_a_pair_in_any_place(tmp_path):
    (tmp_path / "a.json").write_text(
        '[{"text": "One \\ud800 two three four five.", "title": "\\udfff", "odd\\ud800": {"\\ud800": 1}}]'
    )
    frame, _ = quietly(tmp_path / "a.json")
    assert frame["text"].tolist() == ["One \ufffd two three four five."] and frame["title"].tolist() == ["\ufffd"]
    frame.to_csv(tmp_path / "out.csv")
    frame, _ = quietly(pd.DataFrame({"text": [OTHER], "title": ["\ud800"], "more": [{"a": "\ud800"}]}, dtype=object))
    frame.to_parquet(tmp_path / "out.parquet")


def test_two_columns_of_one_name(tmp_path):
    (tmp_path / "a.csv").write_text(f'text,title,text\nShort.,T,"{OTHER}"\n')
    frame, problems = quietly(tmp_path / "a.csv")
    assert frame["text"].tolist() == [OTHER] and "has two columns called 'text'" in problems[0].reason
    doubled = pd.DataFrame([["Short.", "T", OTHER]], columns=["text", "title", "text"])
    assert quietly(doubled)[0]["text"].tolist() == [OTHER]
    pq.write_table(
        pa.Table.from_arrays([pa.array(["Short."]), pa.array([OTHER])], names=["text", "text"]), tmp_path / "b.parquet"
    )
    assert quietly(tmp_path / "b.parquet")[0]["text"].tolist() == [OTHER]


def test_a_workbook_that_begins_with_a_chart(tmp_path):
    import openpyxl

    book = openpyxl.Workbook()
    book.create_chartsheet("Chart", 0)
    for row in (["title", "text"], ["Rain", OTHER]):
        book.worksheets[0].append(row)
    book.save(tmp_path / "a.xlsx")
    assert quietly(tmp_path / "a.xlsx")[0]["text"].tolist() == [OTHER]


nested = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["text", "title", "id", "body", "main", "x"]), inner, max_size=3),
    ),
    max_leaves=12,
)


@given(value=nested)
def test_any_json_beside_an_article_leaves_the_article(value, tmp_path_factory):
    path = tmp_path_factory.mktemp("json") / "a.json"
    path.write_text(json.dumps([{"text": OTHER, "more": value}]))
    frame, _ = quietly(path)
    assert OTHER in frame["text"].tolist()
