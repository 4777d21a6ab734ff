"""The public face: every name is described, every example runs, README's code prints what it says it prints."""

import contextlib
import doctest
import importlib
import inspect
import io
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

import analysis
from analysis.schema import TABLES, codebook

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MODULES = sorted(
    m.name for m in pkgutil.walk_packages(analysis.__path__, "analysis.") if not m.name.endswith("__main__")
)
FUNCTIONS = [name for name in analysis.__all__ if inspect.isfunction(getattr(analysis, name))]


@pytest.mark.parametrize("name", analysis.__all__)
def test_every_public_name_is_described(name):
    assert len(inspect.getdoc(getattr(analysis, name)) or "") > 40


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_public_function_shows_an_example(name):
    assert ">>>" in inspect.getdoc(getattr(analysis, name)) or name.startswith("plot_") or name == "show"


def test_the_page_of_functions_says_of_each_what_it_says_of_itself():
    page = (ROOT / "docs" / "functions.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", page, re.M))
    assert told == {
        name: " ".join(inspect.getdoc(getattr(analysis, name)).split("\n\n")[0].split()) for name in analysis.__all__
    }


@pytest.mark.parametrize("name", ["analysis", *MODULES])
def test_examples_in_docstrings_run(name):
    module = importlib.import_module(name)
    result = doctest.testmod(module, optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    assert result.failed == 0
    assert module.__doc__, "the file should say what it is for"


def test_the_codebook_describes_every_column():
    book = codebook()
    assert set(book["table"]) == set(TABLES)
    assert not book.duplicated(["table", "column"]).any()
    assert book["meaning"].str.len().gt(5).all()


def test_importing_changes_nothing_global():
    code = (
        "import matplotlib, locale, random, warnings; before = dict(matplotlib.rcParams), random.getstate(), list(warnings.filters);"
        "import analysis; assert (dict(matplotlib.rcParams), random.getstate(), list(warnings.filters)) == before"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_nothing_is_left_unpickled():
    for path in (ROOT / "analysis").rglob("*.py"):
        assert not re.search(r"\bpickle\b|joblib|shelve|marshal", path.read_text(encoding="utf-8")), path.name


def readme_examples():
    return re.findall(r"```python\n(.*?)```(?:\n+```text\n(.*?)```)?", README, re.S)


def test_readme_prints_what_it_says():
    names = {}
    shown = readme_examples()
    assert len(shown) >= 2
    for code, expected in shown:
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(compile(code, "README.md", "exec"), names)
        assert out.getvalue().rstrip() == expected.rstrip()


def test_readme_names_what_there_is():
    for path in re.findall(r"\]\(((?!https?:)[^)#]+)\)", README):
        assert (ROOT / path).exists(), path
    for command in ("make test", "make lab", "newsgauge measure", "newsgauge show", "newsgauge report"):
        assert command in README


def findings():
    """What README says of the sample, from its measures."""
    tables = analysis.measure(analysis.load_sample())
    a, speakers, actors = tables.articles.iloc[0], tables.speakers, tables.actors
    rank = analysis.place(tables.articles, measures="flesch_kincaid_grade")["percentile"].iloc[0]
    clear = speakers[speakers["verdict"] != "not enough evidence"]
    verdicts = ", ".join(f"{row.speaker}: {row.verdict}" for row in clear.itertuples()) or "none"
    unheard = actors[(actors["kind"] == "person") & (actors["quotes"] == 0)]
    return [
        f"- **How hard to read**: {a['words']} words in {a['sentences']} sentences, Flesch reading ease {a['flesch_reading_ease']:.1f}, "
        f"Flesch-Kincaid grade {a['flesch_kincaid_grade']:.1f}: harder than {rank:.0f} % of the reference articles.",
        f"- **How much is quotation**: {analysis.share(a['quote_density'])} of the words, shared by {a['speakers']} speakers, of whom "
        f"{a['top_speaker']} has {analysis.share(a['top_speaker_share'])}.",
        f"- **In what tone**: for {len(clear)} of {len(speakers)} speakers there is evidence enough for a verdict ({verdicts}).",
        f"- **Who is named**: {len(actors)} actors, {actors['mentions'].sum()} times; {a['top_actor']} most, with {actors['mentions'].max()}. "
        f"{len(unheard)} persons are named and never heard.",
    ]


def test_readme_tells_what_the_sample_says():
    for line in findings():
        assert line in README
