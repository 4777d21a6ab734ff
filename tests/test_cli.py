"""The command line: what it writes, what it says, and with which status it ends."""

import json
import os
import subprocess
import sys

import pandas as pd
import pytest
from inputs import STORIES, files

from analysis import __version__
from analysis.cli import main
from analysis.schema import columns

WRITTEN = sorted(
    [f"{t}.{s}" for t in ("articles", "quotes", "speakers", "actors", "mentions") for s in ("csv", "parquet")]
    + ["codebook.csv", "provenance.json"]
)


def test_measure_writes_every_table_and_where_it_comes_from(news_folder, tmp_path, capsys):
    out = tmp_path / "out"
    assert main(["measure", str(news_folder), "--out", str(out)]) == 0
    assert sorted(files(out)) == WRITTEN
    for table in ("articles", "quotes", "speakers", "actors", "mentions"):
        frame = pd.read_parquet(out / f"{table}.parquet")
        assert list(frame.columns) == columns(table) == list(pd.read_csv(out / f"{table}.csv").columns)
    assert pd.read_parquet(out / "articles.parquet")["doc_id"].tolist() == ["0", "1", "2"]
    record = json.loads((out / "provenance.json").read_text())
    assert [file["name"] for file in record["inputs"]] == ["0.txt", "1.txt", "2.txt"]
    assert record["newsgauge"] == __version__ and record["rows"]["articles"] == 3
    assert record["read"][0] | {"words": 0} == {
        "read_as": "text",
        "articles": 3,
        "outlets": [],
        "days": [],
        "undated": 3,
        "words": 0,
    }
    assert capsys.readouterr() == (
        "",
        f"newsgauge: read 3 articles from text files, {record['read'][0]['words']} words\n",
    )


def test_spans_in_the_tables_are_those_of_the_texts(news_folder, tmp_path):
    main(["measure", str(news_folder), "--out", str(tmp_path / "out")])
    texts = dict(zip("012", STORIES, strict=True))
    quotes = pd.read_parquet(tmp_path / "out" / "quotes.parquet")
    assert len(quotes) >= 4
    for row in quotes.itertuples():
        assert texts[row.doc_id][row.start : row.end] == row.text


def test_a_person_sees_a_progress_bar_and_a_file_does_not(news_folder, tmp_path):
    pty = pytest.importorskip("pty")
    main_end, terminal = pty.openpty()
    pytest.importorskip("termios").tcsetwinsize(terminal, (24, 100))
    command = [sys.executable, "-m", "analysis", "measure", str(news_folder), "--out", str(tmp_path / "out")]
    subprocess.run(command, stderr=terminal, check=True)
    os.close(terminal)
    shown = b""
    try:
        while data := os.read(main_end, 4096):
            shown += data
    except OSError:  # the terminal is closed
        pass
    os.close(main_end)
    assert "3/3" in shown.decode() and "articles/s" in shown.decode()


def test_an_unreadable_input_is_named_and_the_status_says_so(news_folder, tmp_path, capsys):
    (news_folder / "bad.txt").write_bytes(bytes(100))
    assert main(["measure", str(news_folder), "--out", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err.splitlines()[1:] == ["newsgauge: not read: bad.txt: does not hold text"]
    record = json.loads((tmp_path / "out" / "provenance.json").read_text())
    assert record["problems"] == [["bad.txt", "does not hold text", True]] and record["rows"]["articles"] == 3


def test_a_column_that_is_not_there_is_status_2(tmp_path, capsys):
    (tmp_path / "a.csv").write_text(f'wording,n\n"{STORIES[1]}",1\n')
    assert main(["measure", str(tmp_path / "a.csv"), "--out", str(tmp_path / "out"), "--column", "nope=text"]) == 2
    said = capsys.readouterr().err
    assert (
        said
        == "newsgauge: there is no column 'nope'; the columns are 'wording', 'n'; --column says which is which, as in --column story=text\n"
    )
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["measure"],
        ["measure", "x"],
        ["frobnicate"],
        ["measure", "x", "--out", "y", "--workers", "0"],
        ["measure", "x", "--out", "y", "--column", "story"],
        ["measure", "x", "--out", "y", "--column", "story=wording"],
    ],
)
def test_wrong_use_is_status_2(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_what_is_not_there_is_status_2_and_what_cannot_be_read_status_1(tmp_path, capsys):
    assert main(["measure", str(tmp_path / "none"), "--out", str(tmp_path / "out")]) == 2
    assert "there is no such file or folder" in capsys.readouterr().err
    (tmp_path / "a.txt").write_bytes(bytes(100))
    assert main(["show", str(tmp_path / "a.txt")]) == 1
    assert "a.txt: does not hold text" in capsys.readouterr().err


def test_columns_can_be_named(tmp_path):
    (tmp_path / "a.csv").write_text(f'wording,n\n"{STORIES[1]}",1\n')
    assert main(["measure", str(tmp_path / "a.csv"), "--out", str(tmp_path / "out"), "--column", "wording=text"]) == 0
    record = json.loads((tmp_path / "out" / "provenance.json").read_text())
    assert record["settings"] == {"columns": {"wording": "text"}}


def test_help_and_version(capsys):
    for argument, expected in (("--version", f"newsgauge {__version__}\n"), ("--help", "examples:")):
        with pytest.raises(SystemExit) as stopped:
            main([argument])
        assert stopped.value.code == 0
        assert expected in capsys.readouterr().out


def test_python_m_is_the_same_command():
    done = subprocess.run([sys.executable, "-m", "analysis", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"newsgauge {__version__}\n"


def test_show_tells_who_speaks(news_folder, capsys):
    assert main(["show", str(news_folder / "0.txt")]) == 0
    shown = capsys.readouterr().out
    assert "Ann Lahti" in shown and "Readability" in shown and "\x1b" not in shown


def test_show_calls_an_article_by_its_headline(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(
        "Mill Closes After Flood\n\nThe mill closed on Monday, said Ann Lahti.", encoding="utf-8"
    )
    assert main(["show", str(tmp_path / "a.txt")]) == 0
    assert capsys.readouterr().out.startswith("Mill Closes After Flood\n")


def test_a_reader_that_goes_away_is_no_error(news_folder):
    command = f"{sys.executable} -m analysis show {news_folder / '0.txt'} | head -1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, env={**os.environ})
    assert done.returncode == 0 and done.stderr == ""
