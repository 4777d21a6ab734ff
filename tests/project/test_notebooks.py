"""The committed notebooks: what they look like, and that a fresh execution gives the same outputs."""

import base64
import json
import re
from pathlib import Path

import pandas as pd
import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

from analysis.report.executing import execute, loads

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("[0-9]*.ipynb"))
ON_FILES = [path for path in NOTEBOOKS if loads(json.loads(path.read_text(encoding="utf-8")))]
TOLD = pytest.mark.filterwarnings("ignore::UserWarning")  # what could not be read stands on a page of its own
PNG = b"\x89PNG\r\n\x1a\n"


def cells(notebook, kind):
    return [cell for cell in notebook["cells"] if cell["cell_type"] == kind]


def text(value):
    return "".join(value)


def outputs(notebook):
    return [output for cell in cells(notebook, "code") for output in cell["outputs"]]


def story(notebook):
    """What a reader sees, pictures by their alt text: the bytes of a PNG differ between matplotlib versions."""
    seen = []
    for output in outputs(notebook):
        data = output.get("data", {})
        if "image/png" in data:
            seen.append(("figure", output["metadata"]["image/png"]["alt"]))
        else:
            seen.append((output["output_type"], {k: text(v) for k, v in data.items()}, text(output.get("text", ""))))
    return seen


@pytest.fixture(scope="module", params=NOTEBOOKS, ids=lambda path: path.stem)
def path(request):
    return request.param


@pytest.fixture(scope="module")
def notebook(path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_there_are_notebooks():
    assert len(NOTEBOOKS) >= 7 and len(ON_FILES) == len(NOTEBOOKS) - 2  # two are about tables that ship


def test_the_title_is_a_question(notebook):
    first = text(notebook["cells"][0]["source"]).splitlines()[0]
    assert re.fullmatch(r"# .+\?", first)


def test_the_first_output_is_the_finding(notebook):
    first_output = outputs(notebook)[0]
    assert "text/markdown" in first_output["data"]


def test_the_first_cell_loads_the_articles(notebook):
    tagged = [cell for cell in cells(notebook, "code") if "parameters" in cell["metadata"].get("tags", [])]
    assert tagged == cells(notebook, "code")[:1]
    named = {"article": "article = load_sample()", "corpus": "load_", "method": "load_"}
    assert named[notebook["metadata"]["newsgauge"]["story"]] in text(tagged[0]["source"])
    assert not any("os.environ" in text(cell["source"]) for cell in cells(notebook, "code"))


def test_cells_were_run_in_order(notebook):
    code = cells(notebook, "code")
    assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))


def test_outputs_are_clean(notebook):
    for output in outputs(notebook):
        assert output["output_type"] in ("display_data", "execute_result") or output.get("name") == "stdout"
        shown = " ".join(text(v) for k, v in output.get("data", {}).items() if k.startswith("text/"))
        shown += text(output.get("text", ""))
        assert not re.search(r"0x[0-9a-f]{6,}|/home/|/Users/|/tmp/|/root/|Warning|Traceback|[A-Z]:\\\\", shown)


def test_every_picture_is_a_picture_and_says_what_it_shows(notebook):
    for output in outputs(notebook):
        if "image/png" in output.get("data", {}):
            assert base64.b64decode(text(output["data"]["image/png"])).startswith(PNG)
            assert len(output["metadata"]["image/png"]["alt"]) > 30


def test_a_fresh_execution_gives_the_same(path, notebook, tmp_path):
    fresh = execute(path, tmp_path / "first")
    assert story(json.loads(fresh.read_text(encoding="utf-8"))) == story(notebook)
    if path.stem.startswith("05"):  # tables, plots and sentences: byte for byte
        assert execute(path, tmp_path / "second").read_bytes() == fresh.read_bytes()


def shown(path, corpus, doc_id=None):
    """What a notebook shows of a corpus or of one article in it, without a kernel: its cells, run here in order."""
    InteractiveShell.instance()  # takes what is displayed
    namespace = {"__name__": "__main__"}
    for cell in cells(json.loads(path.read_text(encoding="utf-8")), "code"):
        source = text(cell["source"])
        if cell["metadata"].get("tags"):
            one = f"one_article(load_articles({str(corpus)!r}), {doc_id!r})"
            source = source.replace("article = load_sample()", f"article = {one}")
            source = source.replace("articles = load_sample()", f"articles = load_articles({str(corpus)!r})")
            source = f"from analysis import load_articles\nfrom analysis.articles import one_article\n{source}"
        with capture_output() as caught:
            exec(compile(source, path.name, "exec"), namespace)
        assert not caught.stderr, path.stem
        yield from (output.data for output in caught.outputs)


@pytest.mark.parametrize("doc_id", ["a-empty", "b-quiet"])
@TOLD
@pytest.mark.parametrize("path", ON_FILES, ids=lambda path: path.stem)
def test_odd_articles_give_whole_sentences(tmp_path, path, doc_id):
    corpus = tmp_path / "odd"
    corpus.mkdir()
    (corpus / "a-empty.txt").write_text("")
    (corpus / "b-quiet.txt").write_text("The rain fell all day. Nothing else took place in the quiet town.")
    (corpus / "c-spanish.txt").write_text("El presidente dijo que no habrá elecciones este año y que está tranquilo.")
    said = [data.get("text/markdown", "") for data in shown(path, corpus, doc_id)]
    assert any(said)
    assert not re.search(r"\bnan\b|\bNone\b|undefined", " ".join(said))


def made_up_articles(n):
    """Articles of two outlets over some years: somebody who speaks in all, a quotation that two of them cut, a copy."""
    said = [
        "We will rebuild all of the old harbour before the winter.",
        "We will rebuild all of the harbour before winter.",
    ]
    rows = []
    for k in range(n):
        first = (
            f"“{said[k % 2]}” said Ann Lahti, an engineer, on day {k}."
            if k < 2
            else f"“It rains,” said Ann Lahti {k} times."
        )
        talk = " ".join(f"“Dam {k} leaks, and we of quarter {k} worry {j},” said Jo Berg." for j in range(k % 4))
        quiet = " ".join(f"Crew {k} counted {j} boats near pier {k}." for j in range(8 + k % 5))
        rows.append(
            (
                f"d{k}",
                f"Story {k}",
                "Post" if k % 3 else "Star",
                f"{2004 + k % 9}-05-0{1 + k % 7}",
                f"{first} {talk} {quiet}",
            )
        )
    rows.append(("copy", "Story 0 again", "Star", "2020-01-01", rows[0][-1]))
    return pd.DataFrame(rows, columns=["doc_id", "title", "outlet", "date", "text"])


@TOLD
@pytest.mark.parametrize("n", [2, 24])
def test_many_articles_are_told_by_their_titles(tmp_path, n):
    made_up_articles(n).to_csv(tmp_path / "many.csv", index=False)
    [path] = [path for path in NOTEBOOKS if path.stem.startswith("12-")]
    seen = list(shown(path, tmp_path / "many.csv"))
    said = " ".join(data.get("text/markdown", "") for data in seen)
    assert not re.search(r"\bnan\b|\bNone\b|undefined", said)
    assert "repeats another one" in said and "cut differently" in said
    tables = " ".join(data.get("text/html", "") for data in seen)
    assert "Story 1 (Post)" in tables and not re.search(r">d\d+<", tables)
    alts = " ".join(data["text/plain"] for data in seen if "image/png" in data)
    if n > 5:
        assert "The quoted share of articles" in alts and "Quoted words: " in alts and "Ann Lahti is named" in said
