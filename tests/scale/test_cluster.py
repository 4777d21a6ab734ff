"""scale: on Dask nothing is lost, nothing comes twice, and the tables are those of one process, though workers die."""

import json
import os
import subprocess
import sys

import pandas as pd
import pytest
from traps import lay_trap

from analysis import load_articles, measure
from analysis.articles.files import NothingReadable, UnknownColumn
from analysis.cli import main
from analysis.pipeline import Measures
from analysis.scale import cluster as scale
from analysis.scale import partitions as parts
from analysis.scale.runs import UnfinishedRun
from analysis.schema import columns

pytest.importorskip("distributed", reason="Dask is not installed: pip install 'newsgauge[dask]'")
import dask  # noqa: E402
from dask.distributed import Client, LocalCluster  # noqa: E402

# Sockets and loops that a killed worker leaves are closed when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")

STORY = """Council Votes on Bridge {n}

Mayor Ann Lahti said on Monday that the bridge would open in May. “We are ready, all {n} of us,” she told reporters.
“It is too early,” said Jo Berg, an engineer at the Harbour Authority.\u2028“Nobody – nobody! – has tested it.”"""


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """Files of every kind, some cut into parts, some that are not, with what breaks readers in them."""
    folder = tmp_path_factory.mktemp("corpus")
    rows = pd.DataFrame(
        {"id": [f"{i}" for i in range(60)], "body": [STORY.format(n=i) for i in range(60)], "date": "2024-03-04"}
    )

    def some(name, first, last):
        return rows[first:last].assign(id=name + rows["id"][first:last])

    some("p", 0, 25).to_parquet(folder / "b.parquet", row_group_size=7)
    rows[25:30].drop(columns="id").to_csv(folder / "a.csv", index=False)
    (folder / "deeper").mkdir()
    some("z", 30, 35).to_json(folder / "deeper" / "old.jsonl.gz", orient="records", lines=True)
    rows[35:55].drop(columns="id").to_json(
        folder / "deeper" / "new.jsonl", orient="records", lines=True, force_ascii=False
    )
    with open(folder / "deeper" / "new.jsonl", "a") as stream:
        stream.write('{"body": "half a li\n\n' + json.dumps({"body": "The last one."}))
    (folder / "deeper" / "western.jsonl").write_bytes(
        b"\n".join(
            json.dumps({"body": text}, ensure_ascii=False).encode("cp1252")
            for text in rows["body"].str.replace("\u2028", "\n")[55:60]
        )
    )
    return folder


@pytest.fixture(scope="module")
def expected(corpus):
    with pytest.warns(UserWarning, match="new.jsonl line 21: could not be read"):
        articles = load_articles(corpus)
    return measure(articles)


@pytest.fixture(autouse=True)
def small_parts(monkeypatch):
    monkeypatch.setattr(parts, "ROWS_IN_PART", 10)
    monkeypatch.setattr(parts, "BLOCK", 3000)


@pytest.fixture(scope="module")
def cluster():
    """A real scheduler with two worker processes, and nannies that start a new one for each that dies.

    Without any worker for some minutes, what is asked of it fails instead of waiting for ever.
    """
    with (
        dask.config.set({"distributed.scheduler.no-workers-timeout": "3 minutes"}),
        LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0") as cluster,
        Client(cluster) as client,
    ):
        yield client


@pytest.fixture(scope="module")
def threads():
    """A scheduler and a worker within this process, with what is in its memory."""
    with (
        LocalCluster(n_workers=1, threads_per_worker=3, processes=False, dashboard_address=":0") as cluster,
        Client(cluster) as client,
    ):
        yield client


def table(folder, name, kind="parquet"):
    files = sorted((folder / name).glob(f"*.{kind}"))
    read = {"parquet": pd.read_parquet, "csv": pd.read_csv, "jsonl": lambda file: pd.read_json(file, lines=True)}[kind]
    frames = [read(file) for file in files]
    return pd.concat([frame for frame in frames if len(frame)] or frames, ignore_index=True)


def same(folder, expected):
    for name, frame in expected._asdict().items():
        found = table(folder, name)
        if pd.__version__ < "3":  # reads texts as another type of text
            found = found.astype(frame.dtypes.to_dict())
        pd.testing.assert_frame_equal(found, frame)


@pytest.mark.parametrize("where", ["measuring", "writing"])
def test_a_worker_that_is_killed_takes_nothing_with_it(cluster, corpus, expected, tmp_path, where):
    before = set(cluster.run(os.getpid).values())
    cluster.run(lay_trap, where, str(tmp_path / "died"))
    totals = scale.measure_files(corpus, tmp_path / "out", cluster=cluster)
    assert (tmp_path / "died").exists()
    cluster.wait_for_workers(2, timeout=600)
    assert set(cluster.run(os.getpid).values()) != before
    assert totals["articles"] == len(expected.articles) == 61
    assert (totals["lost"], totals["renamed"]) == (1, 0)
    same(tmp_path / "out", expected)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(
        [*Measures._fields, "codebook.csv", "problems", "provenance.json"]
    )
    told = [problem for path in (tmp_path / "out" / "problems").iterdir() for problem in json.loads(path.read_text())]
    assert [problem[0] for problem in told if problem[2]] == ["deeper/new.jsonl line 21"]


def test_dask_s_own_scheduler_gives_the_same(corpus, expected, tmp_path):
    """In a process of its own: no part of the corpus passes through the one that asks."""
    code = (
        "import sys\n"
        "from analysis.scale import cluster, partitions\n"
        "if __name__ == '__main__':\n"
        "    partitions.ROWS_IN_PART, partitions.BLOCK = 10, 3000\n"
        "    partitions._block = partitions._tables_of = cluster._measure_part.__globals__['measure_safely'] = None\n"
        "    print(cluster.measure_files(sys.argv[1], sys.argv[2])['articles'])\n"
    )
    script = tmp_path / "script.py"
    script.write_text(code)
    done = subprocess.run(
        [sys.executable, script, corpus, tmp_path / "out"], capture_output=True, text=True, timeout=600
    )
    assert done.stdout == "61\n", done.stderr
    same(tmp_path / "out", expected)


@pytest.mark.filterwarnings("ignore:The behavior of DataFrame concatenation:FutureWarning")  # of pandas 2.2
@pytest.mark.parametrize("kind", ["csv", "jsonl"])
def test_other_kinds_hold_the_same_rows(threads, corpus, expected, tmp_path, kind):
    scale.measure_files(corpus / "deeper", tmp_path, cluster=threads, kind=kind)
    wanted = expected.articles[expected.articles["source"].str.startswith("deeper/")]
    found = table(tmp_path, "articles", kind)
    assert list(found.columns) == columns("articles")
    assert found["source"].tolist() == wanted["source"].str.removeprefix("deeper/").tolist()
    assert found["flesch_reading_ease"].tolist() == pytest.approx(
        wanted["flesch_reading_ease"].tolist(), rel=1e-12, nan_ok=True
    )
    quotes = table(tmp_path, "quotes", kind)
    assert (
        quotes["text"].str.removeprefix("'").tolist()
        == expected.quotes["text"][-len(quotes) :].str.removeprefix("'").tolist()
    )


def test_any_url_of_fsspec_will_do(threads, corpus, expected):
    """Input and output in the memory of the one process that this scheduler has: no local file is touched."""
    import fsspec

    memory = fsspec.filesystem("memory")
    memory.put(str(corpus), "/news", recursive=True)
    totals = scale.measure_files("memory://news/**/*.jsonl", "memory://results", cluster=threads)
    assert totals["articles"] == 26
    files = memory.glob("/results/articles/*.parquet")
    found = pd.concat([pd.read_parquet(memory.open(file)) for file in files], ignore_index=True)
    wanted = expected.articles[
        expected.articles["source"].str.contains(r"\.jsonl ") & ~expected.articles["doc_id"].str.startswith("z")
    ]
    assert found["words"].tolist() == wanted["words"].tolist()


def test_a_stopped_run_goes_on(threads, corpus, expected, tmp_path, monkeypatch):
    whole, calls = scale.measure_safely, []

    def stops(frame):
        calls.append(len(frame))
        if len(calls) == 4:
            raise MemoryError("no more")
        return whole(frame)

    monkeypatch.setattr(scale, "measure_safely", stops)
    with pytest.raises(MemoryError):
        scale.measure_files(corpus, tmp_path / "out", cluster=threads)
    with pytest.raises(UnfinishedRun, match="resume=True"):
        scale.measure_files(corpus, tmp_path / "out", cluster=threads)
    with pytest.raises(UnfinishedRun, match="other files"):
        scale.measure_files(corpus / "a.csv", tmp_path / "out", cluster=threads, resume=True)
    done = {
        path: path.stat().st_mtime_ns for path in (tmp_path / "out" / "articles").glob("[!.]*")
    }  # a thread may still be writing
    assert done
    scale.measure_files(corpus, tmp_path / "out", cluster=threads, resume=True)
    same(tmp_path / "out", expected)
    assert {path: path.stat().st_mtime_ns for path in done} == done
    with pytest.raises(UnfinishedRun, match="holds results already"):
        scale.measure_files(corpus, tmp_path / "out", cluster=threads)


def test_ids_that_stand_for_two_articles_are_counted(threads, tmp_path):
    rows = pd.DataFrame({"id": [f"{i % 20}" for i in range(30)], "text": "The mayor resigned on Monday."})
    rows.to_parquet(tmp_path / "news.parquet")
    totals = scale.measure_files(tmp_path / "news.parquet", tmp_path / "out", cluster=threads)
    assert (totals["articles"], totals["renamed"]) == (30, 10)
    assert table(tmp_path / "out", "articles")["source"].nunique() == 30


def test_an_article_that_cannot_be_measured_is_named(threads, tmp_path, monkeypatch):
    module = sys.modules["analysis.pipeline"]
    whole = module.measured_in_steps
    monkeypatch.setattr(module, "measured_in_steps", lambda text: 1 / 0 if "Poison" in text else whole(text))
    (tmp_path / "news.jsonl").write_text(
        "".join(json.dumps({"text": f"{word} fell on Monday."}) + "\n" for word in ("Rain", "Poison", "Snow"))
    )
    totals = scale.measure_files(tmp_path / "news.jsonl", tmp_path / "out", cluster=threads)
    assert (totals["articles"], totals["lost"]) == (2, 1)
    problems = json.loads(next((tmp_path / "out" / "problems").iterdir()).read_text())
    assert problems == [["news.jsonl line 2", "could not be measured: ZeroDivisionError: division by zero", True]]


@pytest.mark.parametrize(
    "name, content, said",
    [
        ("news.txt", b"Text.", "is not of a kind that a cluster reads"),
        ("empty.csv", b"", "no article could be read"),
        ("bad.parquet", b"PAR1 no", "could not be read as Parquet"),
        ("other.csv", b"a,b\n1,2\n", "has no column with a text"),
        ("cut.jsonl.gz", b"\x1f\x8b\x08", "no article could be read"),
    ],
)
def test_what_cannot_be_read_is_a_clear_error(threads, tmp_path, name, content, said):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(NothingReadable, match=said):
        scale.measure_files(tmp_path / name, tmp_path / "out", cluster=threads)
    with pytest.raises(NothingReadable, match="no file to read"):
        scale.measure_files(tmp_path / "missing", tmp_path / "out", cluster=threads)
    with pytest.raises(ValueError, match="parquet, csv, jsonl"):
        scale.measure_files(tmp_path, tmp_path / "out", kind="xlsx")


def test_without_dask_the_way_to_get_it_is_told(tmp_path):
    code = "import sys; sys.modules['dask'] = None\nimport analysis.scale\nanalysis.scale.measure_files('x', 'y')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert "ImportError" in done.stderr and "pip install 'newsgauge[dask]'" in done.stderr


def test_newsgauge_itself_does_not_need_dask():
    code = "import sys, analysis\nfrom analysis import measure\nmeasure('One.')\nprint({'dask', 'distributed', 'fsspec'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "set()", done.stderr


def test_lines_are_dealt_out_once_wherever_the_cuts_fall(tmp_path):
    """Every size of block: together the blocks are the file, and the lines before each are counted right."""
    path = tmp_path / "a.jsonl"
    data = "ä\n\nbcd\r\n“quoted” line\nlast".encode()
    path.write_bytes(data)
    for size in range(1, len(data) + 2):
        cuts = [(start, min(start + size, len(data))) for start in range(0, len(data), size)]
        blocks = [parts._block(str(path), start, stop, {}) for start, stop in cuts]
        assert b"".join(blocks) == data
        counts = [parts._count_lines(str(path), start, stop, {}) for start, stop in cuts]
        assert counts == [block.count(b"\n") for block in blocks]


def test_a_parquet_file_is_dealt_out_by_what_its_end_tells(tmp_path, monkeypatch):
    pd.DataFrame({"text": ["x"] * 1000}).to_parquet(tmp_path / "a.parquet")
    monkeypatch.setattr(parts, "_tables_of", None)
    files = parts.files_of(tmp_path, {})
    dealt = parts.deal_out(files, {}, lambda work, arguments: [work(*each) for each in arguments])
    assert [(part.start, part.stop, part.before) for part in dealt][:2] == [(0, 10, 0), (10, 20, 10)]
    assert len(dealt) == 100 and dealt[-1].stop == 1000


def test_ids_are_those_of_one_process_however_they_are_dealt_out(threads, tmp_path, monkeypatch):
    """Equal ids in one part and in several, some of which look like what others would be called."""
    monkeypatch.setattr(scale, "IDS", 7)
    folder = tmp_path / "news"
    folder.mkdir()
    ids = ["7", "7-2", "7", "x", "7-2-2", "-3", "-", "a\n", "7", "2024-05-06"]
    for i in range(4):
        rows = pd.DataFrame(
            {"id": ids[i:] + ids, "text": [f"Report {i} on row {j}." for j in range(len(ids[i:] + ids))]}
        )
        rows.to_parquet(folder / f"{i}.parquet")
    with pytest.warns(UserWarning, match="was taken"):
        wanted = load_articles(folder)["doc_id"].tolist()
    totals = scale.measure_files(folder, tmp_path / "out", cluster=threads)
    assert table(tmp_path / "out", "articles")["doc_id"].tolist() == wanted
    assert len(set(wanted)) == len(wanted) == totals["articles"]
    told = [json.loads(path.read_text()) for path in sorted((tmp_path / "out" / "problems").iterdir())]
    assert sum("was taken" in problem[1] for problems in told for problem in problems) == totals["renamed"] > 50


def test_a_column_that_is_not_there_is_an_error_that_names_those_that_are(threads, tmp_path, monkeypatch):
    monkeypatch.setattr(parts, "BLOCK", 30_000)
    lines = [{"body": "The mayor resigned on Monday."}] * 1500 + [{"body": "She left.", "late": "The Daily"}]
    (tmp_path / "news.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    pd.DataFrame({"story": ["It rained."]}).to_csv(tmp_path / "more.csv", index=False)
    with pytest.raises(UnknownColumn, match="there is no column 'nope'; the columns are 'story', 'body', 'late'"):
        scale.measure_files(tmp_path, tmp_path / "out", cluster=threads, columns={"nope": "text"})
    assert not (tmp_path / "out").exists()
    given = {"late": "outlet", "story": "text"}
    totals = scale.measure_files(tmp_path, tmp_path / "out", cluster=threads, columns=given)
    assert totals["articles"] == 1502 and totals["lost"] == 0


def test_the_command_line_has_a_cluster_measure(cluster, corpus, expected, tmp_path, capsys):
    address = cluster.scheduler.address
    arguments = ["measure", str(corpus), "--out", str(tmp_path / "out"), "--cluster", address]
    assert main(arguments) == 1
    assert (
        capsys.readouterr().err == f"newsgauge: not read: 1 articles or files, named in {tmp_path / 'out'}/problems\n"
    )
    same(tmp_path / "out", expected)
    assert main(arguments) == 2
    assert "holds results already" in capsys.readouterr().err
    assert main([*arguments[:3], str(tmp_path / "csv"), "--cluster", address, "--column", "nope=text"]) == 2
    assert "the columns are" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main([*arguments, "--workers", "2"])


def test_where_no_scheduler_answers_that_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(scale, "CONNECT", 1)
    (tmp_path / "a.csv").write_text("text\nThe mayor resigned.\n")
    for address in ("tcp://127.0.0.1:9", "nowhere://x"):
        assert main(["measure", str(tmp_path / "a.csv"), "--out", str(tmp_path / "out"), "--cluster", address]) == 2
        assert f"no Dask scheduler answers at {address}" in capsys.readouterr().err
