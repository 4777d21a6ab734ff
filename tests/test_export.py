"""Writing: files are whole or not there, no spreadsheet computes them, and their origin is written beside them."""

import csv
import json
import os
import re
import tempfile
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from analysis import export, schema
from analysis.export import (
    defused,
    digest,
    file_name,
    join_tables,
    provenance,
    replacing,
    write_codebook,
    write_json,
    write_table,
)
from analysis.scale import cluster

PANDAS_3 = pd.__version__ >= "3"
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x","y")', "＝1"]


def mentions(texts):
    return schema.frame("mentions", [("d", 0, len(t), t, "person", None, "name", False) for t in texts])


def from_parquet(path):
    """A table of mentions; pandas 2.2 gives the texts of a file another type of text, with a missing value of its own."""
    frame, described = pd.read_parquet(path), mentions([]).dtypes
    texts = described == schema.TEXT
    assert frame.dtypes[~texts].equals(described[~texts]) and all(
        map(pd.api.types.is_string_dtype, frame.dtypes[texts])
    )
    return frame.astype(described.to_dict())


def test_csv_and_parquet_hold_the_same_rows(tmp_path):
    frame = mentions(["Ann Lee", 'a "b", c', "two\nlines", "café"])
    csv = pd.read_csv(write_table(frame, tmp_path / "t.csv"))
    assert from_parquet(write_table(frame, tmp_path / "t.parquet")).equals(frame)
    assert csv["text"].tolist() == frame["text"].tolist()


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_an_empty_table_has_its_columns(tmp_path, suffix):
    path = write_table(schema.frame("quotes", []), tmp_path / f"t{suffix}")
    again = pd.read_csv(path) if suffix == ".csv" else pd.read_parquet(path)
    assert list(again.columns) == schema.columns("quotes") and len(again) == 0


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_starts_a_formula_in_a_spreadsheet(tmp_path, text):
    cell = defused(mentions([text]))["text"].iloc[0]
    assert cell == f"'{text}"
    sheet = openpyxl.Workbook().active
    sheet.append([cell])
    assert sheet["A1"].data_type == "s"


@given(st.text())
def test_defusing_adds_one_apostrophe_or_nothing(text):
    frame = pd.DataFrame(
        {"text": pd.Series([text.encode("utf-8", "replace").decode()], dtype=schema.TEXT), "tone": [-0.5]}
    )
    out = defused(frame)
    assert out["text"].iloc[0].removeprefix("'") == frame["text"].iloc[0].removeprefix("'")
    assert not out["text"].iloc[0].startswith(("=", "+", "-", "@", "\t", "\r"))
    assert out["tone"].tolist() == [-0.5]


HOSTILE = st.text(
    st.sampled_from("\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\ufeff\x00\t =+-@'\",;|a1é😀"), min_size=1, max_size=8
)


@given(st.lists(st.tuples(HOSTILE, HOSTILE), min_size=1, max_size=5))
@example([("Mayor resigns\r=cmd|calc!A0", "a\rb")])
def test_every_table_reads_back_row_for_row(rows):
    frame = pd.DataFrame(rows, columns=["doc_id", "text"], dtype=schema.TEXT)
    with tempfile.TemporaryDirectory() as folder:
        for suffix in (".csv", ".parquet", ".jsonl"):
            path = Path(folder) / f"table{suffix}"
            (cluster.write_piece if suffix == ".jsonl" else write_table)(frame, path)
            expected = defused(frame) if suffix == ".csv" else frame
            for back in readings(path):
                assert back == expected.values.tolist()


def readings(path):
    """The rows of a file, as each of the usual readers has them."""
    if path.suffix == ".parquet":
        yield pd.read_parquet(path).values.tolist()
    elif path.suffix == ".jsonl":
        yield [list(json.loads(line).values()) for line in path.read_bytes().splitlines()]
    else:
        if PANDAS_3 or "\x00" not in path.read_text(
            encoding="utf-8"
        ):  # which ends a cell for the fast reader of pandas 2.2
            yield pd.read_csv(path, dtype="str", keep_default_na=False).values.tolist()
        yield pd.read_csv(path, dtype="str", keep_default_na=False, engine="python").values.tolist()
        with open(path, encoding="utf-8", newline="") as stream:
            yield list(csv.reader(stream))[1:]


def test_parquet_holds_texts_letter_for_letter(tmp_path):
    assert pd.read_parquet(write_table(mentions(FORMULAS), tmp_path / "t.parquet"))["text"].tolist() == FORMULAS


def test_the_names_of_columns_are_made_safe_too(tmp_path):
    path = write_table(pd.DataFrame({"=cmd": [1]}), tmp_path / "t.csv")
    assert path.read_text() == "'=cmd\n1\n"


def test_parts_make_one_table_that_does_not_show_them(tmp_path, monkeypatch):
    monkeypatch.setattr(export, "GROUP", 4)
    texts = [*FORMULAS, "two\nlines", "b", "c"]
    for suffix in (".csv", ".parquet"):
        whole = write_table(mentions(texts), tmp_path / f"whole{suffix}")
        for sizes in ([11], [1] * 11, [0, 5, 6], [9, 2]):
            parts, start = [], 0
            for size in sizes:
                parts.append(write_table(mentions(texts[start : start + size]), tmp_path / f"{len(parts)}{suffix}"))
                start += size
            joined = tmp_path / f"{len(sizes)}-{sizes[0]}{suffix}"
            join_tables({joined: parts})
            if suffix == ".csv":
                assert joined.read_bytes() == whole.read_bytes()
            else:
                assert from_parquet(joined).equals(mentions(texts))
                assert joined.read_bytes() == (tmp_path / "1-11.parquet").read_bytes()


def test_a_table_of_another_kind_is_refused(tmp_path):
    with pytest.raises(ValueError, match=r"\.csv or \.parquet, not \.pkl"):
        write_table(mentions(["a"]), tmp_path / "t.pkl")


def test_when_writing_fails_all_old_files_stay_whole(tmp_path):
    old = [write_table(mentions(["old"]), tmp_path / f"{name}.csv") for name in ("a", "b")]
    part = write_table(mentions(["new"]), tmp_path / "part.csv")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(FileNotFoundError):
        join_tables({old[0]: [part], old[1]: [part, tmp_path / "missing.csv"]})
    with pytest.raises(KeyboardInterrupt), replacing(old[0]) as temporary:
        temporary.write_text("half")
        raise KeyboardInterrupt
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
def test_a_full_disk_is_an_error_and_not_half_a_file(tmp_path):
    target = tmp_path / "t.csv"
    target.write_text("old")
    with pytest.raises(OSError), replacing(target) as temporary:
        temporary.symlink_to("/dev/full")
        mentions(["new"] * 10_000).to_csv(temporary)
    assert target.read_text() == "old" and [p.name for p in tmp_path.iterdir()] == ["t.csv"]


@given(st.text(max_size=300))
def test_a_file_name_cannot_leave_its_folder(doc_id):
    name = file_name(doc_id, ".html")
    assert re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,110}\.html", name)
    assert not name.startswith(".") and os.path.basename(name) == name


@pytest.mark.parametrize(
    "doc_id", ["../../etc/passwd", "/etc/passwd", "..", ".", "", "a\0b", "con", "NUL.txt", "a" * 500, "C:\\x"]
)
def test_hostile_ids_give_harmless_names(tmp_path, doc_id):
    path = tmp_path / file_name(doc_id, ".html")
    path.write_text("x")
    assert path.resolve().parent == tmp_path.resolve()
    assert path.stem.lower().partition(".")[0] not in ("con", "nul")


@given(st.lists(st.text(max_size=20), unique=True, min_size=2, max_size=30))
def test_different_ids_have_different_names_on_any_system(ids):
    assert len({file_name(doc_id).lower() for doc_id in ids}) == len(ids)


def test_plain_ids_are_their_own_names():
    assert file_name("article-12_b", ".html") == "article-12_b.html"


def test_provenance_tells_the_inputs_and_neither_time_nor_place(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"abc")
    record = provenance([("a.txt", str(tmp_path / "a.txt"))], {"columns": {}})
    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # FIPS 180-2, appendix B.1
    assert record["inputs"] == [{"name": "a.txt", "bytes": 3, "sha256": expected}]
    assert record["packages"]["pandas"] == pd.__version__
    assert str(tmp_path) not in json.dumps(record)
    assert digest(write_json(record, tmp_path / "1.json")) == digest(write_json(record, tmp_path / "2.json"))


def test_the_codebook_is_written_as_it_is(tmp_path):
    codebook = pd.read_csv(write_codebook(tmp_path), keep_default_na=False)
    assert codebook["column"].tolist() == schema.codebook()["column"].tolist()
