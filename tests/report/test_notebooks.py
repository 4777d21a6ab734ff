"""The report: pages, figures, tables and index from notebooks, only what changed, and one that stops stops no other."""

import json
import shutil
from pathlib import Path

import pytest

from analysis._package import shipped
from analysis.export import write_json
from analysis.report import index_page as pages
from analysis.report import notebooks as module
from analysis.report.notebooks import NotebookError, execute, report

ALT = 'A line that rises from <one> to "two" over two points'
PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII="  # one point
HOSTILE = "<script>document.title = 'stolen'</script>"


def notebook(path, *sources):
    kinds = ["markdown" if source.startswith("#") else "code" for source in sources]
    tags = [{"tags": ["parameters"]} if "= load_sample()" in source else {} for source in sources]
    cells = [
        {"cell_type": kind, "id": f"c{i}", "metadata": tags[i], "source": source}
        | ({"outputs": [], "execution_count": None} if kind == "code" else {})
        for i, (kind, source) in enumerate(zip(kinds, sources, strict=True))
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    write_json({"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}, path)


GOOD = [
    "# How many\n\nA *question*.",
    "from analysis import load_sample\n\narticles = load_sample()  # or load_articles('my_articles')",
    f"from analysis.display import say\nsay('**One** from {{where}} by {{who}}', where=articles['doc_id'].iloc[0], who={HOSTILE!r})",
    f"from IPython.display import display\ndisplay({{'image/png': {PICTURE!r}}}, raw=True, metadata={{'image/png': {{'alt': {ALT!r}}}}})",
    "articles[['doc_id']]",
    "import os\nhash('x'), os.environ.get('MPLBACKEND', 'unset')",
]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A report of three small notebooks, made twice, the second time after one of them was changed."""
    root = tmp_path_factory.mktemp("report")
    folder, out = root / "notebooks", root / "build"
    shutil.copytree(shipped("notebooks"), folder, ignore=shutil.ignore_patterns("*.ipynb"))
    notebook(folder / "01-good.ipynb", *GOOD)
    notebook(folder / "02-stops.ipynb", "# Does it stop?", "1 / 0")
    (root / "news").mkdir()
    (root / "news" / "a.txt").write_text("The mayor said: “It was time to go.” She left.", encoding="utf-8")
    (root / "news" / "b.txt").write_text("")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "shipped", lambda name: folder if name == "notebooks" else shipped(name))
        first = report(root / "news", out)
        before = {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()}
        notebook(folder / "02-stops.ipynb", "# Does it stop?", "'no longer'")
        with pytest.raises(ValueError, match="in place"):
            report(root / "news", out, in_place=True)
        places = {"notebooks": folder, "data/sample": root / "news"}
        patch.setattr(module, "shipped", lambda name: places.get(name) or shipped(name))
        second = report(root / "news", out, in_place=True)
    return {"folder": folder, "out": out, "first": first, "second": second, "before": before}


def test_a_notebook_that_stops_is_named_and_the_status_says_so(made):
    assert (made["first"], made["second"]) == (1, 0)
    assert made["out"] / "html" / "01-good.html" in made["before"]
    assert made["out"] / "html" / "02-stops.html" not in made["before"]


def test_pages_figures_tables_and_index_are_written(made):
    out = made["out"]
    written = {str(path.relative_to(out)) for path in out.rglob("*") if path.is_file()}
    assert {
        "index.html",
        "html/01-good.html",
        "html/02-stops.html",
        "figures/01-good-1.png",
        "notebooks/01-good.ipynb",
    } <= written
    assert {"tables/articles.csv", "tables/quotes.parquet", "tables/codebook.csv", "tables/provenance.json"} <= written


def test_the_index_says_what_was_read(made):
    page = (made["out"] / "index.html").read_text(encoding="utf-8")
    read = json.loads((made["out"] / "tables" / "provenance.json").read_text())["read"]
    assert f"Read {sum(part['articles'] for part in read)} article" in page and f"{read[0]['words']} words" in page


def test_only_what_changed_is_made_again(made):
    again = [path.name for path, time in made["before"].items() if path.stat().st_mtime_ns != time]
    assert sorted(again) == [".made.json", "index.html"]


def test_in_place_the_notebooks_come_back_executed_and_the_tables_with_them(made):
    for name in ("01-good.ipynb", "02-stops.ipynb"):
        assert (made["folder"] / name).read_bytes() == (made["out"] / "notebooks" / name).read_bytes()
    results = made["folder"].parent / "data" / "results"
    assert (results / "quotes.csv").read_bytes() == (made["out"] / "tables" / "quotes.csv").read_bytes()


def test_the_notebook_saw_the_corpus(made):
    executed = json.loads((made["out"] / "notebooks" / "01-good.ipynb").read_text())
    outputs = [output for cell in executed["cells"] for output in cell.get("outputs", [])]
    assert "from a by" in "".join(outputs[0]["data"]["text/markdown"])


def test_a_notebook_of_the_report_runs_again_by_itself(made, tmp_path):
    """Its first cell loads the reader's files, by a path from its own folder."""
    path = made["out"] / "notebooks" / "01-good.ipynb"
    source = "".join(json.loads(path.read_text())["cells"][1]["source"])
    assert "load_articles('../../news')" in source and "load_sample" not in source
    again = json.loads(execute(path, tmp_path).read_text())
    said = [
        "".join(o["data"].get("text/plain", "")) for c in again["cells"] for o in c.get("outputs", []) if "data" in o
    ]
    assert any("'a'" in text or " a" in text for text in said)


def test_a_notebook_about_one_article_loads_it_alone(made, tmp_path):
    first = "from analysis import load_sample\n\narticle = load_sample()  # or load_articles('my_article.txt')"
    notebook(tmp_path / "one.ipynb", "# Which?", first, "article['doc_id'].item()")
    (tmp_path / "own.txt").write_text("It rained all day. Nobody went out.", encoding="utf-8")
    executed = execute(tmp_path / "one.ipynb", tmp_path / "out", corpus=str(tmp_path / "own.txt"))
    cells = json.loads(executed.read_text())["cells"]
    assert "one_article(load_articles('../own.txt'))" in "".join(cells[1]["source"])
    assert "".join(cells[2]["outputs"][0]["data"]["text/plain"]) == "'own'"


def test_what_deserves_a_look_is_no_warning_on_every_page(made):
    text = (made["out"] / "notebooks" / "01-good.ipynb").read_text()
    assert "SourceWarning" not in text and str(made["out"].parent) not in text


def test_what_an_article_says_is_shown_and_not_run(made):
    for page in ("index.html", "html/01-good.html"):
        text = (made["out"] / page).read_text(encoding="utf-8")
        assert HOSTILE not in text and "&lt;script&gt;document.title" in text


def test_pages_fetch_nothing_and_pictures_say_what_they_show(made):
    page = (made["out"] / "html" / "01-good.html").read_text(encoding="utf-8")
    assert "<title>How many</title>" in page
    assert 'src="http' not in page and "<script" not in page and "url(http" not in page
    assert "A line that rises from &lt;one&gt; to" in page
    assert "A line that rises from &lt;one&gt; to &quot;two&quot;" in (made["out"] / "index.html").read_text(
        encoding="utf-8"
    )


def test_executed_twice_it_is_the_same_bytes_whatever_stands_around_it(made, tmp_path, monkeypatch):
    monkeypatch.setenv("NEWS_CORPUS", "elsewhere")
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    monkeypatch.setenv("MPLBACKEND", "agg")
    notebook(tmp_path / "01-good.ipynb", *GOOD)
    again = made["out"] / "again"
    twice = execute(tmp_path / "01-good.ipynb", again, corpus=str(made["folder"].parent / "news"))
    assert twice.read_bytes() == (made["out"] / "notebooks" / "01-good.ipynb").read_bytes()


def test_on_the_sample_a_notebook_is_run_as_it_comes(made, tmp_path, monkeypatch):
    seen = []
    folder = made["folder"]
    monkeypatch.setattr(module, "shipped", lambda name: folder if name == "notebooks" else shipped(name))
    monkeypatch.setattr(
        module,
        "execute",
        lambda notebook, out, corpus: seen.append(corpus) or made["out"] / "notebooks" / notebook.name,
    )
    monkeypatch.setattr(module, "_print", lambda *_: [])
    for source in (shipped("data/sample"), f"{shipped('data/sample')}/article.*"):
        report(source, tmp_path / "out")
    assert seen == [None, None, f"{shipped('data/sample')}/article.*", f"{shipped('data/sample')}/article.*"]


def test_a_picture_without_words_is_refused(made, tmp_path):
    path = made["folder"] / "silent.ipynb"
    notebook(path, "# What?", f"from IPython.display import display\ndisplay({{'image/png': {PICTURE!r}}}, raw=True)")
    with pytest.raises(NotebookError, match="picture without alt text"):
        execute(path, tmp_path)
    assert list(tmp_path.iterdir()) == []


def executed(path, title, *said):
    outputs = [{"output_type": "display_data", "data": {"text/markdown": text}, "metadata": {}} for text in said]
    cells = [{"cell_type": "markdown", "source": f"# {title}"}, {"cell_type": "code", "source": "", "outputs": outputs}]
    write_json({"cells": cells}, path)
    return path


def test_where_there_are_many_articles_pages_on_one_of_them_stand_apart(made, tmp_path):
    shutil.copytree(made["out"] / "tables", tmp_path / "tables")
    one = executed(
        tmp_path / "01.ipynb", "How long is it?", "This is about *one article of 9*: &lt;i&gt;A.", "It is long."
    )
    every = executed(tmp_path / "09.ipynb", "What do all say?", "They say **much** of NEWS_CORPUS, _in all_.")
    page = pages.index(
        tmp_path,
        [pages.Notebook("01", one, ""), pages.Notebook("09", every, ""), pages.Notebook("10", None, "stopped")],
    )
    order = ["All articles", "What do all say?", "They say much of NEWS_CORPUS, in all.", "One article", "one article of 9: &lt;i&gt;A",
             "How long is it?", "It is long.", "Tables"]  # fmt: skip
    places = [page.index(part) for part in order]
    assert places == sorted(places)
    alone = pages.index(tmp_path, [pages.Notebook("09", every, "")])
    assert "stopped" in page and "All articles" not in alone and "One article" not in alone


def test_the_article_that_pages_are_about_is_part_of_what_they_rest_on(made, tmp_path, monkeypatch):
    folder, runs = made["folder"], []
    monkeypatch.setattr(module, "shipped", lambda name: folder if name == "notebooks" else shipped(name))

    def copied(notebook, out, corpus):
        out.mkdir(exist_ok=True)
        runs.append(notebook.stem)
        return Path(shutil.copy(made["out"] / "notebooks" / notebook.name, out))

    monkeypatch.setattr(module, "execute", copied)
    monkeypatch.setattr(
        module._Stamp, "is_fresh", lambda stamp, name, key: stamp.noted.get("keys", {}).get(name) == key
    )
    monkeypatch.setattr(module, "_print", lambda *_: [])
    for article in ("a", "b", "b"):
        monkeypatch.setenv("NEWS_ARTICLE", article)
        report(folder.parent / "news", tmp_path / "out")
    assert sorted(runs) == sorted(2 * [path.stem for path in folder.glob("[0-9]*.ipynb")])
