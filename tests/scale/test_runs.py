"""Runs that write tables: the same bytes whoever works, nothing lost when one is stopped, killed or out of space."""

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time

import pandas as pd
import pytest
from inputs import STORIES, files

from analysis import pipeline as measuring
from analysis.cli import main
from analysis.export import alone_in
from analysis.scale import runs


@pytest.fixture
def long_corpus(tmp_path):
    path = tmp_path / "long.jsonl"
    texts = [f"Note {i}. {STORIES[i % 3]}" for i in range(7)]
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")
    return path


def test_two_runs_and_two_workers_give_the_same_bytes(long_corpus, tmp_path, monkeypatch):
    monkeypatch.setattr(runs, "PIECE", 2)
    for name, workers in (("a", "1"), ("b", "1"), ("c", "2")):
        assert main(["measure", str(long_corpus), "--out", str(tmp_path / name), "--workers", workers]) == 0
    assert files(tmp_path / "a") == files(tmp_path / "b") == files(tmp_path / "c")


def test_a_single_piece_needs_no_process_of_its_own(long_corpus, tmp_path, monkeypatch):
    seen = []
    runs.run(long_corpus, tmp_path / "one", workers=1)
    with monkeypatch.context() as patch:
        patch.setattr(runs, "processes", None)
        runs.run(long_corpus, tmp_path / "two", workers=2, progress=seen.append)
    assert sum(seen) == 7 and files(tmp_path / "one") == files(tmp_path / "two")


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


def test_an_article_on_which_measuring_fails_is_named_and_the_others_go_on(news_folder, tmp_path, monkeypatch, capsys):
    real = measuring.measure

    def failing(articles):
        if articles["text"].str.contains("bridge").any():
            raise ZeroDivisionError("of all things")
        return real(articles)

    monkeypatch.setattr(measuring, "measure", failing)
    assert main(["measure", str(news_folder), "--out", str(tmp_path / "out")]) == 1
    assert "not read: 2.txt: could not be measured: ZeroDivisionError: of all things" in capsys.readouterr().err
    assert pd.read_parquet(tmp_path / "out" / "articles.parquet")["doc_id"].tolist() == ["0", "1"]


def test_when_measuring_fails_on_every_article_old_results_stay(news_folder, tmp_path, monkeypatch, capsys):
    main(["measure", str(news_folder), "--out", str(tmp_path / "out")])
    before = files(tmp_path / "out")
    monkeypatch.setattr(measuring, "measure", stopping_after(0, ZeroDivisionError("of all things")))
    assert main(["measure", str(news_folder), "--out", str(tmp_path / "out")]) == 1
    assert (
        "no article could be measured; the first, 0.txt, could not be measured: ZeroDivisionError"
        in capsys.readouterr().err
    )
    assert files(tmp_path / "out") == before


def test_an_input_that_may_not_be_read_does_not_stop_the_run(news_folder, tmp_path, monkeypatch, capsys):
    real = open

    def forbidding(path, *rest, **more):
        if str(path).endswith("1.txt"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, *rest, **more)

    monkeypatch.setattr("builtins.open", forbidding)
    assert main(["measure", str(news_folder), "--out", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err.splitlines()[1:] == ["newsgauge: not read: 1.txt: permission denied"]
    record = json.loads((tmp_path / "out" / "provenance.json").read_text())
    assert [file["sha256"] is None for file in record["inputs"]] == [False, True, False] and record["rows"][
        "articles"
    ] == 2


def test_a_link_that_leads_nowhere_does_not_stop_the_run(news_folder, tmp_path, capsys):
    (news_folder / "circle.txt").symlink_to("circle.txt")
    (news_folder / "gone.txt").symlink_to("missing")
    assert main(["measure", str(news_folder), "--out", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err
    assert "not read: circle.txt: " in said and "not read: gone.txt: is not a regular file" in said
    assert len(pd.read_parquet(tmp_path / "out" / "articles.parquet")) == 3


def test_a_file_whose_name_is_no_text_is_read_all_the_same(news_folder, tmp_path, capsys):
    try:
        (news_folder / os.fsdecode(b"caf\xe9.txt")).write_text(STORIES[0], encoding="utf-8")
        (news_folder / os.fsdecode(b"caf\xe8.txt")).write_bytes(bytes(100))
    except OSError:
        pytest.skip("file names are text here")
    assert main(["measure", str(news_folder), "--out", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err.splitlines()[1:] == ["newsgauge: not read: caf\\udce8.txt: does not hold text"]
    assert pd.read_parquet(tmp_path / "out" / "articles.parquet")["doc_id"].tolist()[-1] == "caf\\udce9"


def test_a_full_disk_leaves_the_old_results_whole(news_folder, tmp_path, monkeypatch, capsys):
    out = tmp_path / "out"
    main(["measure", str(news_folder), "--out", str(out)])
    before = files(out)

    def full(*args, **kwargs):
        raise OSError(28, "No space left on device")

    (news_folder / "3.txt").write_text(STORIES[0])
    with monkeypatch.context() as patch:
        patch.setattr("analysis.export._join_parquet", full)
        assert main(["measure", str(news_folder), "--out", str(out)]) == 1
    assert capsys.readouterr().err.splitlines()[1:] == [f"newsgauge: No space left on device: {out}"]
    assert {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()} == before
    assert main(["measure", str(news_folder), "--out", str(out), "--resume"]) == 0


LINES = [json.dumps({"text": f"Note {i}. {STORIES[i % 3]}"}) + "\n" for i in range(150)]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """What a run over many articles writes where nothing was before."""
    place = tmp_path_factory.mktemp("fresh")
    (place / "long.jsonl").write_text("".join(LINES), encoding="utf-8")
    main(["measure", str(place / "long.jsonl"), "--out", str(place / "out")])
    return files(place / "out")


@pytest.mark.parametrize("most", [300, 5_000, 40_000])
def test_whatever_cannot_be_written_leaves_the_old_results_whole(fresh, tmp_path, most):
    """The system itself refuses to let a file grow: the first note of the run, a part of a table, a whole table."""
    pytest.importorskip("resource", reason="this system has no limits on the size of files")
    news_folder, out = tmp_path / "long.jsonl", tmp_path / "out"
    news_folder.write_text("".join(LINES[:3]), encoding="utf-8")
    main(["measure", str(news_folder), "--out", str(out)])
    before = files(out)
    news_folder.write_text("".join(LINES), encoding="utf-8")
    code = (
        "import resource, sys; from analysis.cli import main\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({most}, {most}))\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    arguments = ["measure", str(news_folder), "--out", str(out)]
    limited = subprocess.run([sys.executable, "-B", "-c", code, *arguments], capture_output=True, text=True)
    assert limited.returncode == 1 and limited.stderr.startswith("newsgauge: ") and limited.stderr.count("\n") == 1, (
        limited.stderr
    )
    assert "too large" in limited.stderr.lower()
    assert {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()} == before
    assert main([*arguments, "--resume"]) == 0
    assert files(out) == fresh


def test_a_run_that_found_nothing_to_read_does_not_stand_in_the_way(tmp_path):
    (tmp_path / "a.csv").write_text("text\n")
    for _ in range(2):
        assert main(["measure", str(tmp_path / "a.csv"), "--out", str(tmp_path / "out")]) == 1
    (tmp_path / "a.csv").write_text(f'text\n"{STORIES[1]}"\n')
    assert main(["measure", str(tmp_path / "a.csv"), "--out", str(tmp_path / "out")]) == 0


def test_workers_do_not_outlive_the_run(long_corpus, tmp_path):
    before = multiprocessing.active_children()
    main(["measure", str(long_corpus), "--out", str(tmp_path / "out"), "--workers", "2"])
    assert multiprocessing.active_children() == before


def test_tables_go_neither_into_the_source_nor_into_a_file(news_folder, tmp_path, capsys):
    assert main(["measure", str(news_folder), "--out", str(news_folder / "results")]) == 2
    assert "lies among the articles" in capsys.readouterr().err and not (news_folder / "results").exists()
    (tmp_path / "taken").write_text("")
    assert main(["measure", str(news_folder), "--out", str(tmp_path / "taken")]) == 2
    assert "is a file" in capsys.readouterr().err


def test_tables_do_not_go_where_a_pattern_would_find_them(news_folder, tmp_path, capsys):
    for pattern in ("*.csv", "**/*.csv"):
        out = news_folder if pattern == "*.csv" else news_folder / "results"
        assert main(["measure", str(news_folder / pattern), "--out", str(out)]) == 2
        assert "lies among the articles" in capsys.readouterr().err
    assert main(["measure", str(news_folder / "*.txt"), "--out", str(news_folder / "results")]) == 0


def test_a_folder_needs_a_name(news_folder, capsys):
    for command in ("measure", "report"):
        assert main([command, str(news_folder), "--out", ""]) == 2
        assert "has no name" in capsys.readouterr().err


@pytest.mark.parametrize("own", ["notes.txt", "sub/notes.txt", None])
def test_a_folder_of_the_users_own_is_left_alone(news_folder, tmp_path, capsys, own):
    out = tmp_path / "out"
    mine = out / "unfinished" / own if own else out / "unfinished"
    mine.parent.mkdir(parents=True)
    mine.write_text("my novel")
    assert main(["measure", str(news_folder), "--out", str(out)]) == 2
    assert "is not of newsgauge" in capsys.readouterr().err
    assert mine.read_text() == "my novel"


def test_a_file_that_changes_while_it_is_read_is_named(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(runs, "PIECE", 1)
    source = tmp_path / "a.jsonl"
    source.write_text("".join(json.dumps({"text": text}) + "\n" for text in STORIES))

    def rewritten(n):
        source.write_text(json.dumps({"text": "Another article."}) + "\n")

    problems = runs.run(source, tmp_path / "out", progress=rewritten)
    assert [(problem.source, problem.lost) for problem in problems] == [("a.jsonl", True)]
    assert "changed while it was read" in problems[0].reason
    assert "changed while it was read" in (tmp_path / "out" / "provenance.json").read_text()


def test_a_folder_is_written_by_one_run_at_a_time(long_corpus, tmp_path, capsys):
    out = tmp_path / "out"
    with alone_in(out):
        for command in ("measure", "report"):
            assert main([command, str(long_corpus), "--out", str(out)]) == 2
            assert "is being written by another run" in capsys.readouterr().err
    assert not any(out.iterdir())
    assert main(["measure", str(long_corpus), "--out", str(out)]) == 0


@pytest.mark.parametrize("workers", [0, -1, "2", None, 1.5, True])
def test_workers_are_counted(tmp_path, workers):
    for call in (lambda: measuring.measure(STORIES, workers=workers), lambda: runs.run(".", tmp_path, workers=workers)):
        with pytest.raises(ValueError, match="the number of processes, 1 or more"):
            call()
