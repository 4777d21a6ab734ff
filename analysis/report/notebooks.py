"""A report: notebooks executed on any corpus and printed as pages, with an index, article pages, figures and tables."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from os import PathLike
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from analysis._package import PACKAGE, shipped
from analysis.articles.files import NothingReadable, files_on_disk
from analysis.articles.load import iter_articles
from analysis.display.prose import listing
from analysis.export import alone_in, digest, package_versions, replacing
from analysis.report import index_page as pages
from analysis.report.article_pages import title_of_one, write_article_pages
from analysis.report.documents import write_documents
from analysis.report.executing import NotebookError, execute, loads
from analysis.report.frame import Around, Place, neighbours
from analysis.report.notebook_page import print_notebook
from analysis.report.stamp import Stamp
from analysis.scale.runs import folder_for, run

__all__ = ["NoSuchArticle", "NotTheSample", "NotebookError", "execute", "report"]


class NotTheSample(ValueError):
    """The committed notebooks are about the sample, and no other corpus may replace what they show."""


class NoSuchArticle(ValueError):
    """NEWS_ARTICLE names an article that is not there."""


class Made(NamedTuple):
    """What became of one notebook, and which story it tells."""

    name: str
    story: str
    executed: Path | None
    trouble: str = ""
    seconds: float = 0.0


class _Work(NamedTuple):
    """What a report is made of and where it goes."""

    corpus: str
    out: Path
    ground: str
    stamp: Stamp
    sample: bool


def report(source: str | PathLike[str], out: str | PathLike[str], *, in_place: bool = False) -> int:
    """Execute every notebook on a corpus and write pages, figures and tables to a folder; return the exit status.

    One article gets the article's story. Many get the story of the corpus and a page for each article (the first 500);
    the article's story then only of the one that the environment variable NEWS_ARTICLE names by its doc_id. The sample
    gets all notebooks.

    Writes index.html, html/ (one page per notebook), articles/, notebooks/ (to work on), figures/ and tables/. What is
    up to date is left as it is. A notebook that stops is named, and the others go on.
    With `in_place` the committed notebooks and the tables in data/results are replaced by what is made of the sample.

    Returns 0 when all went well, 1 when a notebook stopped or some inputs could not be read.

    Raises
    ------
    NothingReadable
        There was no article.
    WrongFolder, FolderInUse
        `out` is a file, or lies inside the source; another report is writing to it.
    NoSuchArticle
        The environment variable NEWS_ARTICLE is no doc_id of these articles.
    NotTheSample
        `in_place` with another corpus than the sample: the committed notebooks are about that.
    """
    if in_place and not _is_sample(_absolute(source)):
        raise NotTheSample("notebooks are replaced in place only when they are executed on the sample, data/sample")
    place = folder_for(out, os.fspath(source))
    with alone_in(place):
        return _report(source, place, in_place)


def _report(source: str | PathLike[str], out: Path, in_place: bool) -> int:
    folder, corpus = shipped("notebooks"), _absolute(source)
    _ask_for_article(corpus, os.environ.get("NEWS_ARTICLE"))
    work = _Work(corpus, out, _ground(corpus, folder), Stamp(out), _is_sample(corpus))
    lost = _tables(work)
    record = json.loads((out / "tables" / "provenance.json").read_text(encoding="utf-8"))
    many, subject = _are_many(out / "tables") and not work.sample, pages.subject(record)
    told = _told(folder, many, work.sample)
    work.stamp.forget_others(
        [f"{part}{path.stem}" for path in told for part in ("", "page ")] + ["articles", "documents"]
    )
    everybody = next((_place(path) for path, story in told.items() if many and story == "corpus"), None)
    _article_pages(work, everybody, subject, many)
    made = list(_executed(work, told))
    if everybody and not any(one.story == "corpus" and one.executed for one in made):
        everybody = None  # no page leads to one that was not made
        _article_pages(work, everybody, subject, many)
    _print(work, made, everybody, subject)
    with replacing(out / "index.html") as page:
        listed = [pages.Notebook(one.name, one.executed, one.trouble, one.story) for one in made]
        top = Place(f"html/{everybody.address}", everybody.title) if everybody else None
        titles = work.stamp.noted.get("titles", {})
        called = "" if many else f"“{title_of_one(corpus, out / 'tables')}”"
        page.write_text(pages.index(out, listed, Around("", all_articles=top), titles, called), encoding="utf-8")
    work.stamp.write()
    if in_place:
        _put_back(made, folder, out / "tables")
    if lost:
        print("newsgauge: some inputs were not read; the index page names them; all else is done", file=sys.stderr)
    where = f"tables in {out / 'tables'}, figures in {out / 'figures'}"
    print(f"Look at {out / 'index.html'}: {len(made)} pages; {where}.")
    return int(lost > 0 or any(one.trouble for one in made))


def _ask_for_article(corpus: str, doc_id: str | None) -> None:
    """Refuse an article that is not there, before anything is measured."""
    if not doc_id:
        return
    there: list[str] = []
    for frame in iter_articles(corpus, chunk=1_000, problems=[]):
        if doc_id in set(frame["doc_id"]):
            return
        there += frame["doc_id"].tolist()
    known = f"there {'is' if len(there) == 1 else 'are'} {listing(there)}" if there else "nothing could be read"
    raise NoSuchArticle(f"NEWS_ARTICLE: there is no article {doc_id!r}; {known}")


def _are_many(tables: Path) -> bool:
    """Whether the story is that of a corpus: not if only one article can be measured, beside an empty file, say."""
    reasons = pd.read_parquet(tables / "articles.parquet", columns=["reason"])["reason"]
    return len(reasons) > 1 and int(reasons.isna().sum()) != 1


def _told(folder: Path, many: bool, sample: bool) -> dict[Path, str]:
    """The notebooks that are executed, in the order of the story, each with the story it tells.

    A notebook that loads neither an article nor articles has findings of its own, and is made with the sample only.
    """
    found = {}
    for path in sorted(folder.glob("[0-9]*.ipynb")):
        content = json.loads(path.read_text(encoding="utf-8"))
        found[path] = content["metadata"].get("newsgauge", {}).get("story", "article"), loads(content)
    if sample:
        return {path: story for path, (story, _) in found.items()}
    wanted = ["corpus", "method"] if many else ["article", "method"]
    if many and os.environ.get("NEWS_ARTICLE"):
        wanted.append("article")
    return {path: story for name in wanted for path, (story, loaded) in found.items() if story == name and loaded}


def _place(notebook: Path) -> Place:
    return Place(f"{notebook.stem}.html", pages.title_of(notebook) or notebook.stem)


def _article_pages(work: _Work, everybody: Place | None, subject: str, many: bool) -> None:
    """A page for each article, made before the notebooks run, so that these can lead there."""
    key = _hash(work.ground, everybody, many)
    if work.stamp.is_fresh("articles", key):
        return
    start = time.perf_counter()
    work.stamp.forget("articles")
    written = write_article_pages(work.corpus, work.out, subject, everybody) if many else {}
    work.stamp.keep("articles", key, list(written))
    work.stamp.noted["titles"] = written
    if written:
        print(f"  {len(written):,} article pages: {time.perf_counter() - start:.1f} s")


def _executed(work: _Work, told: dict[Path, str]) -> Iterator[Made]:
    """What became of each notebook, in the order of the story; only those that are not up to date are executed."""
    of_one = _hash(work.ground, os.environ.get("NEWS_ARTICLE"))
    keys = {path: _hash(of_one, work.sample, _cells(path)) for path in told}
    stale = [path for path in told if not work.stamp.is_fresh(path.stem, keys[path])]
    if stale:
        print(f"Executing {len(stale)} notebooks", flush=True)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        longest = max(stale, key=lambda path: path.stat().st_size, default=None)  # begun last, it would be waited for
        begun = sorted(stale, key=lambda path: path != longest)
        waiting = {path: pool.submit(_run_one, work, path, told[path]) for path in begun}
        for path, story in told.items():
            if path not in waiting:
                yield Made(path.stem, story, work.out / "notebooks" / path.name)
                continue
            one = waiting[path].result()
            work.stamp.forget(one.name)
            work.stamp.forget(f"page {one.name}")
            if one.executed:
                work.stamp.keep(one.name, keys[path], [])
            said = one.trouble or f"{one.seconds:.1f} s"
            print(f"  {one.name}: {said}", file=sys.stderr if one.trouble else sys.stdout, flush=True)
            work.stamp.write()
            yield one


def _run_one(work: _Work, path: Path, story: str) -> Made:
    start = time.perf_counter()
    try:
        executed = execute(path, work.out / "notebooks", None if work.sample else work.corpus)
    except NotebookError as error:
        return Made(path.stem, story, None, str(error))
    return Made(path.stem, story, executed, seconds=time.perf_counter() - start)


def _print(work: _Work, made: Sequence[Made], everybody: Place | None, subject: str) -> None:
    """The pages of the notebooks that were executed, each with the way to its neighbours, and the documents."""
    done = [one.executed for one in made if one.executed]
    places = [_place(executed) for executed in done]
    for i, executed in enumerate(done):
        around = Around("../", *neighbours(places, i), everybody)
        key = _hash(work.ground, digest(executed), around, places, subject)
        name = f"page {executed.stem}"
        if not work.stamp.is_fresh(name, key):
            work.stamp.forget(name)
            names = [path.stem for path in done]
            work.stamp.keep(name, key, print_notebook(executed, work.out, around, names, subject))
    key = _hash(work.ground, everybody)
    if not work.stamp.is_fresh("documents", key):
        work.stamp.keep("documents", key, write_documents(work.out, Around(all_articles=everybody)))


def _tables(work: _Work) -> int:
    """Measure the corpus into tables, unless they are up to date; return how many inputs could not be read."""
    folder, stamp = work.out / "tables", work.stamp
    if stamp.noted.get("tables") == work.ground and (folder / "provenance.json").exists():
        return stamp.noted.get("lost", 0)
    if (folder / "unfinished" / "run.json").exists():  # of a report that was stopped; this one begins anew
        shutil.rmtree(folder / "unfinished")
    problems = run(work.corpus, folder, workers=os.cpu_count() or 1)
    lost = [problem for problem in problems if problem.lost]
    for problem in lost[:20]:
        print(f"newsgauge: not read: {problem}", file=sys.stderr)
    stamp.noted |= {"tables": work.ground, "lost": len(lost)}
    return len(lost)


def _absolute(source: str | PathLike[str]) -> str:
    """The corpus by its full path: the notebooks run in a folder of their own."""
    place = os.path.abspath(os.fspath(source))
    if not files_on_disk(place):
        raise NothingReadable(
            f"no article could be read from {source}: there is no such file or folder, or it is empty"
        )
    return place


def _is_sample(corpus: str) -> bool:
    """Whether these are the files that the notebooks load by default."""
    return os.path.realpath(corpus) == os.path.realpath(shipped("data/sample"))


def _ground(corpus: str, folder: Path) -> str:
    """A hash of all that the results depend on: the corpus, the program and its data, the versions it runs on."""
    files = [path for root in (PACKAGE, folder) for path in sorted(root.rglob("*")) if path.is_file()]
    program = [path for path in files if path.suffix not in (".pyc", ".ipynb") and "_shipped" not in path.parts]
    for extra in ("data/gold", "data/reference"):
        if any(root.joinpath(extra).exists() for root in (PACKAGE.parent, PACKAGE / "_shipped")):
            program += sorted(path for path in shipped(extra).rglob("*") if path.is_file())
    inputs = [(name, digest(path)) for name, path in files_on_disk(corpus)]
    return _hash(platform.python_version(), package_versions(), inputs, [digest(path) for path in program])


def _cells(notebook: Path) -> list[list[str]]:
    """What a notebook does, without what it shows."""
    content = json.loads(notebook.read_text(encoding="utf-8"))
    return [[cell["cell_type"], "".join(cell["source"])] for cell in content["cells"]]


def _hash(*parts: object) -> str:
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _put_back(made: list[Made], folder: Path, tables: Path) -> None:
    """The executed notebooks in place of their sources, the tables in data/results."""
    for one in made:
        if one.executed and not one.trouble:
            with replacing(folder / one.executed.name) as temporary:
                shutil.copyfile(one.executed, temporary)
    results = folder.parent / "data" / "results"
    for table in sorted(tables.glob("*.csv")):
        with replacing(results / table.name) as temporary:
            shutil.copyfile(table, temporary)
