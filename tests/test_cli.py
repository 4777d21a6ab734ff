"""The command line: what it writes, what it says, and with which status it ends."""

import json
import multiprocessing
import os
import re
import signal
import subprocess
import sys
import time

import pandas as pd
import pytest

from analysis import __version__, measure
from analysis import pipeline as measuring
from analysis.cli import main
from analysis.display.safe_text import terminal_text
from analysis.display.terminal import view
from analysis.scale import runs
from analysis.schema import columns

STORIES = [
    "Mayor resigns\n\n“It was time,” Mayor Ann Lahti told reporters on Monday. “I have no regrets.” The city council "
    "said it would meet in May.\n\nCouncillor Bo Reyes called the decision “a sad day for the city”.",
    "Rain delays harvest\n\nFarmers in Norvale have waited for three weeks, Jo Berg of the Farmers' Union said. “We "
    "need sun,” she added.",
    "The bridge at Easton will reopen in June, the county announced on Friday. Nobody was hurt when it was closed.",
]
WRITTEN = sorted(
    [f"{t}.{s}" for t in ("articles", "quotes", "speakers", "actors", "mentions") for s in ("csv", "parquet")]
    + ["codebook.csv", "provenance.json"]
)


@pytest.fixture
def corpus(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    for i, text in enumerate(STORIES):
        (folder / f"{i}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def long_corpus(tmp_path):
    path = tmp_path / "long.jsonl"
    texts = [f"Note {i}. {STORIES[i % 3]}" for i in range(7)]
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")
    return path


def files(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_measure_writes_every_table_and_where_it_comes_from(corpus, tmp_path, capsys):
    out = tmp_path / "out"
    assert main(["measure", str(corpus), "--out", str(out)]) == 0
    assert sorted(files(out)) == WRITTEN
    for table in ("articles", "quotes", "speakers", "actors", "mentions"):
        frame = pd.read_parquet(out / f"{table}.parquet")
        assert list(frame.columns) == columns(table) == list(pd.read_csv(out / f"{table}.csv").columns)
    assert pd.read_parquet(out / "articles.parquet")["doc_id"].tolist() == ["0", "1", "2"]
    record = json.loads((out / "provenance.json").read_text())
    assert [file["name"] for file in record["inputs"]] == ["0.txt", "1.txt", "2.txt"]
    assert record["newsgauge"] == __version__ and record["rows"]["articles"] == 3
    assert capsys.readouterr() == ("", "")


def test_spans_in_the_tables_are_those_of_the_texts(corpus, tmp_path):
    main(["measure", str(corpus), "--out", str(tmp_path / "out")])
    texts = dict(zip("012", STORIES, strict=True))
    quotes = pd.read_parquet(tmp_path / "out" / "quotes.parquet")
    assert len(quotes) >= 4
    for row in quotes.itertuples():
        assert texts[row.doc_id][row.start : row.end] == row.text


def test_two_runs_and_two_workers_give_the_same_bytes(long_corpus, tmp_path, monkeypatch):
    monkeypatch.setattr(runs, "PIECE", 2)
    for name, workers in (("a", "1"), ("b", "1"), ("c", "2")):
        assert main(["measure", str(long_corpus), "--out", str(tmp_path / name), "--workers", workers]) == 0
    assert files(tmp_path / "a") == files(tmp_path / "b") == files(tmp_path / "c")


def test_pieces_do_not_show_in_the_result(long_corpus, tmp_path, monkeypatch):
    main(["measure", str(long_corpus), "--out", str(tmp_path / "a")])
    monkeypatch.setattr(runs, "PIECE", 3)
    main(["measure", str(long_corpus), "--out", str(tmp_path / "b")])
    assert files(tmp_path / "a") == files(tmp_path / "b")


def stopping_after(n, error):
    """The real measure for so many pieces, then a stop."""
    real, calls = measuring.measure, []

    def stop(articles):
        calls.append(1)
        if len(calls) > n:
            raise error
        return real(articles)

    return stop


def test_a_stopped_run_keeps_what_is_done_and_goes_on(long_corpus, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(runs, "PIECE", 2)
    main(["measure", str(long_corpus), "--out", str(tmp_path / "whole")])
    out = str(tmp_path / "out")
    with monkeypatch.context() as patch:
        patch.setattr(measuring, "measure", stopping_after(2, KeyboardInterrupt()))
        assert main(["measure", str(long_corpus), "--out", out]) == 130
    assert "--resume" in capsys.readouterr().err
    assert len(pd.read_parquet(tmp_path / "out" / "unfinished" / "parquet" / "articles")) == 4
    assert main(["measure", str(long_corpus), "--out", out]) == 2, "without --resume nothing is thrown away"
    assert "--resume goes on" in capsys.readouterr().err
    assert main(["measure", str(long_corpus), "--out", out, "--resume"]) == 0
    assert files(tmp_path / "out") == files(tmp_path / "whole")


def test_a_run_does_not_go_on_over_other_files(long_corpus, tmp_path, monkeypatch, capsys):
    out = str(tmp_path / "out")
    with monkeypatch.context() as patch:
        patch.setattr(measuring, "measure", stopping_after(0, KeyboardInterrupt()))
        main(["measure", str(long_corpus), "--out", out])
    long_corpus.write_text(json.dumps({"text": STORIES[0]}))
    assert main(["measure", str(long_corpus), "--out", out, "--resume"]) == 2
    assert "other files" in capsys.readouterr().err


def test_a_killed_run_goes_on(long_corpus, tmp_path):
    """Killed from outside, without any chance to tidy up."""
    slow = (
        "import sys, time; from analysis.scale import runs; from analysis.cli import main\n"
        "import analysis.pipeline as measuring; real = measuring.measure\n"
        "runs.PIECE = 2\nmeasuring.measure = lambda a: (time.sleep(0.4), real(a))[1]\n"
        f"main(['measure', {str(long_corpus)!r}, '--out', {str(tmp_path / 'out')!r}])"
    )
    process = subprocess.Popen([sys.executable, "-c", slow])
    part = tmp_path / "out" / "unfinished" / "parquet" / "articles" / "000001.parquet"
    until = time.monotonic() + 60
    while not part.exists() and process.poll() is None and time.monotonic() < until:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert part.exists()
    command = [sys.executable, "-c", "import sys; from analysis.scale import runs; from analysis.cli import main; runs.PIECE = 2; "
               "sys.exit(main(sys.argv[1:]))"]  # fmt: skip
    subprocess.run([*command, "measure", str(long_corpus), "--out", str(tmp_path / "out"), "--resume"], check=True)
    main(["measure", str(long_corpus), "--out", str(tmp_path / "whole")])
    assert files(tmp_path / "out") == files(tmp_path / "whole")


def test_what_was_killed_while_tables_were_joined_leaves_nothing_behind(long_corpus, tmp_path):
    out = tmp_path / "out"
    code = (
        "import os, sys; from analysis import export; from analysis.cli import main\n"
        "export._join_csv = lambda parts, path: (path.write_text('half'), os.kill(os.getpid(), 9))\n"
        "main(sys.argv[1:])"
    )
    arguments = ["measure", str(long_corpus), "--out", str(out)]
    killed = subprocess.run([sys.executable, "-c", code, *arguments])
    assert killed.returncode == -signal.SIGKILL
    assert [path for path in out.iterdir() if path.name != "unfinished"], "nothing had been begun"
    assert main([*arguments, "--resume"]) == 0
    main(["measure", str(long_corpus), "--out", str(tmp_path / "whole")])
    assert files(out) == files(tmp_path / "whole")


@pytest.fixture
def ctrl_c_is_heard():
    """What a shell starts in the background ignores Ctrl-C, and so would all that it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_ctrl_c_with_workers_ends_tidily(tmp_path, ctrl_c_is_heard):
    path = tmp_path / "long.jsonl"
    path.write_text(
        "".join(json.dumps({"text": f"{i}. {STORIES[i % 3]}"}) + "\n" for i in range(9000)), encoding="utf-8"
    )
    arguments = ["-m", "analysis", "measure", str(path), "--out", str(tmp_path / "out"), "--workers", "2"]
    process = subprocess.Popen([sys.executable, *arguments], stderr=subprocess.PIPE, text=True, start_new_session=True)
    part = tmp_path / "out" / "unfinished" / "parquet" / "articles" / "000001.parquet"
    until = time.monotonic() + 60
    while not part.exists() and process.poll() is None and time.monotonic() < until:
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all processes at once
    said = process.communicate(timeout=60)[1]
    assert process.returncode == 130
    assert said.startswith("newsgauge: stopped; what is done is kept in ") and said.count("\n") == 1
    assert len(pd.read_parquet(tmp_path / "out" / "unfinished" / "parquet" / "articles")) >= 100


def test_a_person_sees_a_progress_bar_and_a_file_does_not(corpus, tmp_path):
    pty = pytest.importorskip("pty")
    main_end, terminal = pty.openpty()
    pytest.importorskip("termios").tcsetwinsize(terminal, (24, 100))
    command = [sys.executable, "-m", "analysis", "measure", str(corpus), "--out", str(tmp_path / "out")]
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


def test_an_article_on_which_measuring_fails_is_named_and_the_others_go_on(corpus, tmp_path, monkeypatch, capsys):
    real = measuring.measure

    def failing(articles):
        if articles["text"].str.contains("bridge").any():
            raise ZeroDivisionError("of all things")
        return real(articles)

    monkeypatch.setattr(measuring, "measure", failing)
    assert main(["measure", str(corpus), "--out", str(tmp_path / "out")]) == 1
    assert "not read: 2.txt: could not be measured: ZeroDivisionError: of all things" in capsys.readouterr().err
    assert pd.read_parquet(tmp_path / "out" / "articles.parquet")["doc_id"].tolist() == ["0", "1"]


def test_when_measuring_fails_on_every_article_old_results_stay(corpus, tmp_path, monkeypatch, capsys):
    main(["measure", str(corpus), "--out", str(tmp_path / "out")])
    before = files(tmp_path / "out")
    monkeypatch.setattr(measuring, "measure", stopping_after(0, ZeroDivisionError("of all things")))
    assert main(["measure", str(corpus), "--out", str(tmp_path / "out")]) == 1
    assert (
        "no article could be measured; the first, 0.txt, could not be measured: ZeroDivisionError"
        in capsys.readouterr().err
    )
    assert files(tmp_path / "out") == before


def test_an_unreadable_input_is_named_and_the_status_says_so(corpus, tmp_path, capsys):
    (corpus / "bad.txt").write_bytes(bytes(100))
    assert main(["measure", str(corpus), "--out", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err == "newsgauge: not read: bad.txt: does not hold text\n"
    record = json.loads((tmp_path / "out" / "provenance.json").read_text())
    assert record["problems"] == [["bad.txt", "does not hold text", True]] and record["rows"]["articles"] == 3


def test_an_input_that_may_not_be_read_does_not_stop_the_run(corpus, tmp_path, monkeypatch, capsys):
    real = open

    def forbidding(path, *rest, **more):
        if str(path).endswith("1.txt"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, *rest, **more)

    monkeypatch.setattr("builtins.open", forbidding)
    assert main(["measure", str(corpus), "--out", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err == "newsgauge: not read: 1.txt: permission denied\n"
    record = json.loads((tmp_path / "out" / "provenance.json").read_text())
    assert [file["sha256"] is None for file in record["inputs"]] == [False, True, False] and record["rows"][
        "articles"
    ] == 2


def test_a_link_that_leads_nowhere_does_not_stop_the_run(corpus, tmp_path, capsys):
    (corpus / "circle.txt").symlink_to("circle.txt")
    (corpus / "gone.txt").symlink_to("missing")
    assert main(["measure", str(corpus), "--out", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err
    assert "not read: circle.txt: " in said and "not read: gone.txt: is not a regular file" in said
    assert len(pd.read_parquet(tmp_path / "out" / "articles.parquet")) == 3


def test_a_file_whose_name_is_no_text_is_read_all_the_same(corpus, tmp_path, capsys):
    try:
        (corpus / os.fsdecode(b"caf\xe9.txt")).write_text(STORIES[0], encoding="utf-8")
        (corpus / os.fsdecode(b"caf\xe8.txt")).write_bytes(bytes(100))
    except OSError:
        pytest.skip("file names are text here")
    assert main(["measure", str(corpus), "--out", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err == "newsgauge: not read: caf\\udce8.txt: does not hold text\n"
    assert pd.read_parquet(tmp_path / "out" / "articles.parquet")["doc_id"].tolist()[-1] == "caf\\udce9"


def test_a_full_disk_leaves_the_old_results_whole(corpus, tmp_path, monkeypatch, capsys):
    out = tmp_path / "out"
    main(["measure", str(corpus), "--out", str(out)])
    before = files(out)

    def full(*args, **kwargs):
        raise OSError(28, "No space left on device")

    (corpus / "3.txt").write_text(STORIES[0])
    with monkeypatch.context() as patch:
        patch.setattr("analysis.export._join_parquet", full)
        assert main(["measure", str(corpus), "--out", str(out)]) == 1
    assert capsys.readouterr().err == f"newsgauge: No space left on device: {out}\n"
    assert {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()} == before
    assert main(["measure", str(corpus), "--out", str(out), "--resume"]) == 0


@pytest.mark.parametrize("most", [300, 5_000, 40_000])
def test_whatever_cannot_be_written_leaves_the_old_results_whole(tmp_path, most):
    """The system itself refuses to let a file grow: the first note of the run, a part of a table, a whole table."""
    pytest.importorskip("resource", reason="this system has no limits on the size of files")
    corpus, out = tmp_path / "long.jsonl", tmp_path / "out"
    lines = [json.dumps({"text": f"Note {i}. {STORIES[i % 3]}"}) + "\n" for i in range(150)]
    corpus.write_text("".join(lines[:3]), encoding="utf-8")
    main(["measure", str(corpus), "--out", str(out)])
    before = files(out)
    corpus.write_text("".join(lines), encoding="utf-8")
    code = (
        "import resource, sys; from analysis.cli import main\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({most}, {most}))\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    arguments = ["measure", str(corpus), "--out", str(out)]
    limited = subprocess.run([sys.executable, "-B", "-c", code, *arguments], capture_output=True, text=True)
    assert limited.returncode == 1 and limited.stderr.startswith("newsgauge: ") and limited.stderr.count("\n") == 1, (
        limited.stderr
    )
    assert "too large" in limited.stderr.lower()
    assert {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()} == before
    assert main([*arguments, "--resume"]) == 0
    main(["measure", str(corpus), "--out", str(tmp_path / "fresh")])
    assert files(out) == files(tmp_path / "fresh")


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


def test_a_run_that_found_nothing_to_read_does_not_stand_in_the_way(tmp_path):
    (tmp_path / "a.csv").write_text("text\n")
    for _ in range(2):
        assert main(["measure", str(tmp_path / "a.csv"), "--out", str(tmp_path / "out")]) == 1
    (tmp_path / "a.csv").write_text(f'text\n"{STORIES[1]}"\n')
    assert main(["measure", str(tmp_path / "a.csv"), "--out", str(tmp_path / "out")]) == 0


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


def test_show_tells_who_speaks(corpus, capsys):
    assert main(["show", str(corpus / "0.txt")]) == 0
    shown = capsys.readouterr().out
    assert "Ann Lahti" in shown and "Readability" in shown and "\x1b" not in shown


def shown_text(text, width):
    tables = measure(text)
    return view(tables.articles, tables.quotes, tables.speakers, tables.actors, width=width)


def test_show_gives_no_tone_without_its_interval_its_sentences_and_its_verdict():
    lines = shown_text(STORIES[0], width=80).partition("In what tone")[2].partition("\n\n")[0].splitlines()[2:]
    told = re.compile(
        r"  \S.* [+-]\d\.\d\d \([+-]\d\.\d\d to [+-]\d\.\d\d\) n=\d+ +(positive|negative|not enough evidence)"
    )
    assert lines and all(told.fullmatch(line) for line in lines)


def test_nothing_in_an_article_can_steer_the_terminal():
    hostile = "\x1b]0;owned\x07\x1b[2J" + STORIES[0].replace("Ann", "Ann\x1b[31m") + "\u202e\x9b1m"
    assert not set(shown_text(hostile, width=80)) & set("\x1b\x07\x9b\u202e")
    assert terminal_text("a\u2066b\x00c") == "a b c"


def test_lines_fit_the_terminal():
    for width in (60, 100):
        assert max(map(len, shown_text(STORIES[0], width=width).splitlines())) <= width + 20


def test_workers_do_not_outlive_the_run(long_corpus, tmp_path):
    before = multiprocessing.active_children()
    main(["measure", str(long_corpus), "--out", str(tmp_path / "out"), "--workers", "2"])
    assert multiprocessing.active_children() == before


def test_a_reader_that_goes_away_is_no_error(corpus):
    command = f"{sys.executable} -m analysis show {corpus / '0.txt'} | head -1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, env={**os.environ})
    assert done.returncode == 0 and done.stderr == ""


def test_tables_go_neither_into_the_source_nor_into_a_file(corpus, tmp_path, capsys):
    assert main(["measure", str(corpus), "--out", str(corpus / "results")]) == 2
    assert "lies inside" in capsys.readouterr().err and not (corpus / "results").exists()
    (tmp_path / "taken").write_text("")
    assert main(["measure", str(corpus), "--out", str(tmp_path / "taken")]) == 2
    assert "is a file" in capsys.readouterr().err
