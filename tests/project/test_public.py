"""The public face: every name is described, every example runs, README's code prints what it says it prints."""

import ast
import contextlib
import doctest
import importlib
import importlib.util
import inspect
import io
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

import analysis
from analysis.corpus import across, source_shares, who_speaks
from analysis.display.prose import capital, number
from analysis.display.sentences import times, tones_in_short
from analysis.display.sentences.corpus import speaks_in
from analysis.display.sentences.groups import from_to
from analysis.schema import TABLES, codebook

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PACKAGES = list(pkgutil.walk_packages(analysis.__path__, "analysis."))
MODULES = sorted(m.name for m in PACKAGES if not m.name.endswith("__main__"))
ROOMS = {m.name: importlib.import_module(m.name) for m in PACKAGES if m.ispkg and m.name.count(".") == 1}
FACES = {name: room.__all__ for name, room in {"analysis": analysis, **ROOMS}.items() if hasattr(room, "__all__")}
OFFERED = {f"{room}.{name}": getattr(sys.modules[room], name) for room, names in FACES.items() for name in names}
FUNCTIONS = [name for name, what in OFFERED.items() if inspect.isfunction(what)]
START_PROCESSES = {"analysis.report.report", "analysis.scale.run", "analysis.scale.measure_files"}


def test_the_root_offers_what_most_people_need_first():
    assert 25 <= len(analysis.__all__) <= 40
    assert {"plots", "display", "validation"} <= {name.removeprefix("analysis.") for name in FACES}


def test_a_room_that_offers_something_says_all_that_it_offers():
    for name, room in ROOMS.items():
        public = {n: getattr(room, n) for n in dir(room) if not n.startswith("_")}
        names = {n for n, what in public.items() if inspect.isfunction(what) or inspect.isclass(what)}
        assert names == set(FACES.get(name, ())), name


@pytest.mark.parametrize("name", OFFERED)
def test_every_public_name_is_described(name):
    assert len(inspect.getdoc(OFFERED[name]) or "") > 40


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_public_function_states_its_types(name):
    """Whether they are right is a matter for `make typecheck`, by tests/project/typed_use.py."""
    signature = inspect.signature(OFFERED[name])
    assert signature.return_annotation is not signature.empty
    untyped = [p.name for p in signature.parameters.values() if p.annotation is p.empty]
    assert not untyped or name in START_PROCESSES


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_public_function_shows_an_example(name):
    assert ">>>" in inspect.getdoc(OFFERED[name]) or name in START_PROCESSES


def test_pages_made_from_the_code_are_current():
    """Names and first sentences of docs/functions.md, among others."""
    spec = importlib.util.spec_from_file_location("pages", ROOT / "docs" / "pages.py")
    pages = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(pages)
    for path, text in pages.current().items():
        assert path.read_text(encoding="utf-8") == text, f"run make pages: docs/{path.name} is out of date"


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
    """A marshal may be a rank in a word list; no module of that name is imported, and pandas reads no pickle."""
    unsafe = {"pickle", "joblib", "shelve", "marshal", "dill", "cloudpickle"}
    for path in (ROOT / "analysis").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        nodes = list(ast.walk(ast.parse(text)))
        imported = {alias.name.split(".")[0] for node in nodes if isinstance(node, ast.Import) for alias in node.names}
        imported |= {(node.module or "").split(".")[0] for node in nodes if isinstance(node, ast.ImportFrom)}
        assert not imported & unsafe and not re.search(r"\bpickle\b|joblib|shelve|_pickle\(|marshal\.", text), path.name


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


def test_the_page_on_checking_quotations_prints_what_it_says():
    page = (ROOT / "docs" / "quotation-check.md").read_text(encoding="utf-8")
    [code, printed] = re.search(r"```python\n(.*?)```\n+```text\n(.*?)```", page, re.S).groups()
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "quotation-check.md", "exec"), {})
    assert out.getvalue().rstrip() == printed.rstrip()


def test_pages_name_what_there_is():
    for path in [
        ROOT / "CONTRIBUTING.md",
        ROOT / "CHANGELOG.md",
        *(ROOT / "docs").glob("*.md"),
        ROOT / "data" / "README.md",
    ]:
        page = path.read_text(encoding="utf-8")
        for link in re.findall(r"\]\(((?!https?:)[^)#]+)\)", page):
            assert (path.parent / link).exists(), (path.name, link)


def test_where_to_add_what_names_files_that_are_there():
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = re.findall(r"`(?!\.venv)((?:\w+/)+(?:\w+\.\w+)?|\w+\.py)[` ]", page)
    assert len(named) > 15
    for name in named:
        assert any((folder / name).exists() for folder in (ROOT, ROOT / "analysis")), name


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
    unheard = actors[(actors["kind"] == "person") & (actors["quotes"] == 0)]
    return [
        f"- **How hard to read**: {a['words']} words in {a['sentences']} sentences, Flesch reading ease {a['flesch_reading_ease']:.1f}, "
        f"Flesch-Kincaid grade {a['flesch_kincaid_grade']:.1f}: harder than {rank:.0f}% of the reference articles.",
        f"- **How much is quotation**: {a['quote_density']:.0%} of the words are quoted, from {number(a['speakers'])} speakers; "
        f"{a['top_speaker_share']:.0%} of the quoted words are {a['top_speaker']}’s.",
        f"- **In what tone**: {tones_in_short(speakers)}.",
        f"- **Who is named**: {len(actors)} actors, named {actors['mentions'].sum()} times; {a['top_actor']} most often, "
        f"{times(actors['mentions'].max())}. {capital(number(len(unheard)))} people are named but neither quoted nor reported.",
    ]


def test_readme_says_what_the_sample_says():
    for line in findings():
        assert line in README


def findings_of_the_corpus():
    """What README says of the articles whose tables ship, from these tables."""
    tables = across(analysis.load_measures())
    people = who_speaks(tables, kinds=["person"]).sort_values("named", ascending=False)
    named = ". ".join(speaks_in(row) for _, row in people.head(2).iterrows())
    roles = source_shares(analysis.sources(tables), "role", articles=tables.articles, by="outlet")
    experts, media = (
        from_to(roles[roles["value"] == value], "outlet", percent=True) for value in ("expert or scholar", "media")
    )
    quoted = analysis.compare(tables.articles, "quote_density", by="outlet")
    return [
        f"- **Who gets to speak**: {named}.",
        f"- **Who else**: experts make up {experts} of an outlet’s sources, other media {media}.",
        f"- **How much is quotation**: {from_to(quoted, 'outlet', percent=True)} of the words of an article.",
    ]


def test_readme_says_what_the_corpus_says():
    for line in findings_of_the_corpus():
        assert line in README


def test_a_name_that_is_not_there_is_told_in_the_usual_words():
    with pytest.raises(AttributeError, match="module 'analysis' has no attribute 'correctd'") as told:
        analysis.correctd  # noqa: B018
    assert (told.value.name, told.value.obj) == ("correctd", analysis)  # by which Python says which name was meant
