"""The report: pages, figures, tables and index from notebooks, only what changed, and one that stops stops no other."""

import html
import json
import re
import shutil
from pathlib import Path

import pytest

from analysis._package import shipped
from analysis.export import write_json
from analysis.report import index_page as pages
from analysis.report import notebooks as module
from analysis.report.frame import Around
from analysis.report.notebook_page import print_notebook
from analysis.report.notebooks import NoSuchArticle, NotebookError, NotTheSample, execute, report

ALT = 'A line that rises from <one> to "two" over two points'
PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII="  # one point
HOSTILE = "<script>document.title = 'stolen'</script>"


LOADS = "from analysis import load_sample\n\narticles = load_sample()  # or load_articles('my_articles')"


def notebook(path, *sources, story="article"):
    kinds = ["markdown" if source[0] in "#*" else "code" for source in sources]
    tags = [{"tags": ["parameters"]} if "= load_sample()" in source else {} for source in sources]
    cells = [
        {"cell_type": kind, "id": f"c{i}", "metadata": tags[i], "source": source}
        | ({"outputs": [], "execution_count": None} if kind == "code" else {})
        for i, (kind, source) in enumerate(zip(kinds, sources, strict=True))
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    about = {"kernelspec": kernel, "newsgauge": {"story": story}}
    write_json({"cells": cells, "metadata": about, "nbformat": 4, "nbformat_minor": 5}, path)


GOOD = [
    "# How many\n\nA *question*. [Next](02-stops.ipynb#why), [other](03-other.ipynb), [gone](../x/y.txt), `data/README.md`.",
    LOADS,
    f"from analysis.display import say\nsay('**One** from {{where}} by {{who}}', where=articles['doc_id'].iloc[0], who={HOSTILE!r})",
    f"from IPython.display import display\ndisplay({{'image/png': {PICTURE!r}}}, raw=True, metadata={{'image/png': {{'alt': {ALT!r}}}}})",
    "## What a & b say\n\nThis.",
    "from analysis.display import table\ntable(articles[['doc_id']])",
    "import os\nhash('x'), os.environ.get('MPLBACKEND', 'unset')",
]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A report of three small notebooks, made twice, the second time after one of them was changed."""
    root = tmp_path_factory.mktemp("report")
    folder, out = root / "notebooks", root / "build"
    shutil.copytree(shipped("notebooks"), folder, ignore=shutil.ignore_patterns("*.ipynb"))
    notebook(folder / "01-good.ipynb", *GOOD)
    notebook(folder / "02-stops.ipynb", "# Does it stop?", LOADS, "1 / 0")
    (root / "news").mkdir()
    (root / "news" / "a.txt").write_text("The mayor said: “It was time to go.” She left.", encoding="utf-8")
    (root / "news" / "b.txt").write_text("")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "shipped", lambda name: folder if name == "notebooks" else shipped(name))
        first = report(root / "news", out)
        before = {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()}
        notebook(folder / "02-stops.ipynb", "# Does it stop?", LOADS, "'no longer'")
        second = report(root / "news", out)
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
    """The page before the one that stopped now leads to it; it is printed again and not executed again."""
    again = {path.name for path, time in made["before"].items() if path.stat().st_mtime_ns != time}
    assert again == {".made.json", "index.html", "01-good.html", "01-good-1.png", "01-good-table-1.csv"}


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


@pytest.fixture
def copied(made, monkeypatch):
    """Reports whose notebooks are not executed but copied, with the corpus of each."""
    seen = []
    folder = made["folder"].parent / "copied"
    folder.mkdir(exist_ok=True)
    shutil.copytree(made["folder"], folder / "notebooks", dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.ipynb"))

    def copy(notebook, out, corpus):
        seen.append((notebook.stem, corpus))
        Path(out).mkdir(parents=True, exist_ok=True)
        return Path(shutil.copy(notebook, out))

    places = {"notebooks": folder / "notebooks"}
    monkeypatch.setattr(module, "shipped", lambda name: places.get(name) or shipped(name))
    monkeypatch.setattr(module, "execute", copy)
    yield folder / "notebooks", seen, places
    shutil.rmtree(folder)


ONE = LOADS.replace("articles =", "article =")


def stories(folder):
    for name, story, first in (
        ("01-one", "article", ONE), ("02-own", "method", "1"), ("03-sure", "method", LOADS), ("04-all", "corpus", LOADS),
    ):  # fmt: skip
        notebook(folder / f"{name}.ipynb", f"# Which {name}?", first, story=story)


def test_the_sample_gets_all_notebooks_as_they_come(copied, tmp_path):
    folder, seen, _ = copied
    stories(folder)
    assert report(shipped("data/sample"), tmp_path / "out") == 0
    assert sorted(seen) == [("01-one", None), ("02-own", None), ("03-sure", None), ("04-all", None)]
    one, own = ((tmp_path / "out" / "html" / f"{name}.html").read_text() for name in ("01-one", "02-own"))
    assert "1 article from article.txt" in one and "1 article from" not in own  # it is not about the sample
    assert not (tmp_path / "out" / "articles").exists()


def test_one_article_gets_its_story_and_many_get_theirs(copied, tmp_path, monkeypatch):
    folder, seen, _ = copied
    stories(folder)
    news, out = tmp_path / "news", tmp_path / "out"
    news.mkdir()
    (news / "a.txt").write_text("The dam\n\n“It leaks,” Ann Lahti said on Monday.", encoding="utf-8")
    assert report(news, out) == 0
    assert {name for name, _ in seen} == {"01-one", "03-sure"}
    assert "<h1>What newsgauge found in “The dam”</h1>" in (out / "index.html").read_text(encoding="utf-8")
    (news / "b.txt").write_text(f"The {HOSTILE} lake\n\nIt rained all day.", encoding="utf-8")
    seen.clear()
    assert report(news, out) == 0
    assert {name for name, _ in seen} == {"04-all", "03-sure"}
    assert not (out / "html" / "01-one.html").exists()  # what is no part of the report is gone
    a, b = ((out / "articles" / f"{name}.html").read_text(encoding="utf-8") for name in "ab")
    assert 'href="b.html"' in a and 'href="a.html"' in b and 'href="../html/04-all.html"' in a
    assert HOSTILE not in b and "Ann Lahti" in a and "<script" not in a + b
    index = (out / "index.html").read_text(encoding="utf-8")
    assert index.index("Which 04-all?") < index.index('href="articles/a.html"') < index.index("Which 03-sure?")
    assert '"a.html"' not in index and HOSTILE not in index
    seen.clear()
    monkeypatch.setenv("NEWS_ARTICLE", "b")
    assert report(news, out) == 0
    assert {name for name, _ in seen} == {"04-all", "03-sure", "01-one"}
    monkeypatch.setenv("NEWS_ARTICLE", "c")
    with pytest.raises(NoSuchArticle, match="NEWS_ARTICLE: there is no article 'c'; there are a and b"):
        report(news, tmp_path / "other")
    assert not (tmp_path / "other" / "tables").exists()  # nothing was measured


def test_a_page_does_not_explain_pictures_and_tables_that_are_not_there(copied, made, tmp_path):
    reason = "from analysis.display.prose import paragraph, reason\nreason('No figure: nobody speaks.')"
    empty = "import pandas as pd\nfrom analysis.display import table\n"
    sources = [
        "# Who?\n\nSome speak.",
        reason,
        "*Bars* are words.\n\n## Rows\n\nEach row is a speaker.",
        f"{empty}table(pd.DataFrame())",
    ]
    sources += ["## Both\n\nDots are shares.", reason, f"{empty}table(pd.DataFrame({{'word': ['yes']}}))"]
    sources += [
        "## Neither\n\nIt rained.",
        f"{reason}\nparagraph('So there is no index.')",
        "*It* is 1 for one speaker.",
    ]
    notebook(tmp_path / "01-none.ipynb", *sources)
    executed = execute(tmp_path / "01-none.ipynb", tmp_path / "done")
    print_notebook(executed, tmp_path, Around(), ["01-none"], "One article")
    page = (tmp_path / "html" / "01-none.html").read_text(encoding="utf-8")
    there = [
        "Who?",
        "Rows",
        "There is nothing to list.",
        "Dots are shares.",
        ">yes<",
        "Neither",
        "So there is no index.",
    ]
    gone = ["Some speak.", " are words.", "Each row is a speaker.", "It rained.", " is 1 for one speaker."]
    assert [text for text in there if text not in page] == [] == [text for text in gone if text in page]
    assert page.count("<p>No figure: nobody speaks.") == 3


def test_every_link_of_a_report_leads_somewhere(copied, made, tmp_path):
    folder, _, _ = copied
    stories(folder)
    (tmp_path / "news").mkdir()
    for name in ("a", "B b", "ü"):
        (tmp_path / "news" / f"{name}.txt").write_text("The dam\n\n“It leaks,” Ann Lahti said.", encoding="utf-8")
    (tmp_path / "news" / "c.txt").write_text("")
    report(tmp_path / "news", tmp_path / "out")
    for out in (tmp_path / "out", made["out"]):
        pages = list(out.rglob("*.html"))
        assert len(pages) > 4
        for page in pages:
            text = page.read_text(encoding="utf-8")
            ids = set(re.findall(r'\bid="([^"]+)"', text))
            for address in re.findall(r'(?:href|src)="([^"]+)"', text):
                if address.startswith(("data:", "http")):
                    continue
                path, _, part = html.unescape(address).partition("#")
                assert not path or (page.parent / path).exists(), (page, address)
                assert path or html.unescape(part) in {html.unescape(one) for one in ids}, (page, address)
            assert str(tmp_path) not in text and str(made["out"].parent) not in text


def test_links_between_notebooks_lead_to_pages_and_documents(made):
    page = (made["out"] / "html" / "01-good.html").read_text(encoding="utf-8")
    assert '<a href="02-stops.html#why">Next</a>' in page and "other" in page and "03-other" not in page
    assert "y.txt" not in page and '<a href="data.html"><code>data/README.md</code></a>' in page


def test_a_page_has_contents_neighbours_files_method_and_citation(made):
    page = (made["out"] / "html" / "01-good.html").read_text(encoding="utf-8")
    assert re.search(r'<a href="#What[^"]*b-say">What a &amp; b say</a>', page)
    assert re.search(r'class="next">.*?href="02-stops.html"', page) and 'class="previous"' not in page
    assert 'href="../figures/01-good-1.png"' in page and 'href="../figures/01-good-table-1.csv"' in page
    assert (made["out"] / "figures" / "01-good-table-1.csv").read_text() == "doc_id\na\nb\n"
    assert "How to cite it" in page and "The newsgauge contributors (20" in page
    assert "glossary.html" in page and "../notebooks/01-good.ipynb" in page


def test_in_place_the_notebooks_come_back_executed_and_the_tables_with_them(copied, made, tmp_path):
    folder, _, places = copied
    stories(folder)
    with pytest.raises(NotTheSample, match="in place"):
        report(made["folder"].parent / "news", tmp_path / "out", in_place=True)
    places["data/sample"] = made["folder"].parent / "news"
    (folder / "01-one.ipynb").write_text((folder / "01-one.ipynb").read_text().replace("Which", "What"))
    report(places["data/sample"], tmp_path / "out", in_place=True)
    assert "What 01-one" in (tmp_path / "out" / "notebooks" / "01-one.ipynb").read_text()
    results = folder.parent / "data" / "results"
    assert (results / "quotes.csv").read_bytes() == (tmp_path / "out" / "tables" / "quotes.csv").read_bytes()


def test_a_picture_without_words_is_refused(made, tmp_path):
    path = made["folder"] / "silent.ipynb"
    notebook(path, "# What?", f"from IPython.display import display\ndisplay({{'image/png': {PICTURE!r}}}, raw=True)")
    with pytest.raises(NotebookError, match="picture without alt text"):
        execute(path, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_finding_on_the_index_is_plain_text(tmp_path):
    outputs = [
        {"output_type": "display_data", "data": {"text/markdown": text}, "metadata": {}}
        for text in (
            "This page is about *one article of 9*: &lt;i&gt;A.",
            "They say **much** of NEWS_CORPUS, _in all_ [here](x).",
        )
    ]
    cells = [
        {"cell_type": "markdown", "source": "# What *now*?"},
        {"cell_type": "code", "source": "", "outputs": outputs},
    ]
    write_json({"cells": cells}, tmp_path / "09.ipynb")
    found = pages.summary(tmp_path / "09.ipynb")
    assert found.finding == "They say much of NEWS_CORPUS, in all here."
    assert found.title == "What now?" and found.article == "This page is about one article of 9: <i>A."


@pytest.mark.parametrize(("missing", "shown"), [(False, ALT), (True, "")])
def test_the_index_shows_no_later_picture_for_one_that_could_not_be_drawn(tmp_path, missing, shown):
    nothing = {"output_type": "display_data", "data": {"text/markdown": "No figure: nobody speaks."}}
    picture = {"output_type": "display_data", "data": {"image/png": PICTURE}, "metadata": {"image/png": {"alt": ALT}}}
    outputs = [nothing | {"metadata": {"nothing": True}}, picture] if missing else [picture]
    write_json({"cells": [{"cell_type": "code", "source": "", "outputs": outputs}]}, tmp_path / "07.ipynb")
    assert pages.summary(tmp_path / "07.ipynb").alt == shown
