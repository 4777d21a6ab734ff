"""The notebooks, executed on any corpus and printed as web pages, with an index, the figures and the tables."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import platform
import re
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import NamedTuple

from analysis._package import PACKAGE, shipped
from analysis.articles.files import NothingReadable, files_on_disk
from analysis.export import alone_in, digest, package_versions, replacing, write_json
from analysis.report import index_page as pages
from analysis.scale.runs import folder_for, run


class NotebookError(RuntimeError):
    """A notebook stopped, or shows a picture without saying what is on it."""


class NotTheSample(ValueError):
    """The committed notebooks are about the sample, and no other corpus may replace what they show."""


class Made(NamedTuple):
    """What became of one notebook."""

    name: str
    executed: Path | None
    trouble: str = ""
    seconds: float = 0.0


def report(source: str | PathLike[str], out: str | PathLike[str], *, in_place: bool = False) -> int:
    """Execute every notebook on a corpus and write pages, figures and tables to a folder; return the exit status.

    Writes index.html, html/ (one page per notebook), notebooks/ (the same, to work on), figures/ and tables/. What is
    up to date is left as it is. A notebook that stops is named, and the others go on. Pages about one article take the
    first that can be measured, or the one that the environment variable NEWS_ARTICLE names by its doc_id.
    With `in_place` the committed notebooks and the tables in data/results are replaced by what is made of the sample.

    Returns 0 when all went well, 1 when a notebook stopped or some inputs could not be read.

    Raises
    ------
    NothingReadable
        There was no article.
    WrongFolder, FolderInUse
        `out` is a file, or lies inside the source; another report is writing to it.
    NotTheSample
        `in_place` with another corpus than the sample: the committed notebooks are about that.
    """
    if in_place and not _is_sample(_absolute(source)):
        raise NotTheSample("notebooks are replaced in place only when they are executed on the sample, data/sample")
    place = folder_for(out, os.fspath(source))
    with alone_in(place):
        return _report(source, place, in_place)


def _report(source: str | PathLike[str], out: Path, in_place: bool) -> int:
    folder = shipped("notebooks")
    notebooks = sorted(folder.glob("[0-9]*.ipynb"))
    corpus = _absolute(source)
    ground = _ground(corpus, folder)
    stamp = _Stamp(out)
    lost = _tables(corpus, out / "tables", ground, stamp)
    of_one = _hash(ground, os.environ.get("NEWS_ARTICLE"))
    keys = {path.stem: _hash(of_one, _cells(path)) for path in notebooks}
    stale = [path for path in notebooks if not stamp.is_fresh(path.stem, keys[path.stem])]
    made = [Made(path.stem, out / "notebooks" / path.name) for path in notebooks if path not in stale]
    for one in _all_executed(stale, out / "notebooks", None if _is_sample(corpus) else corpus):
        made.append(one)
        stamp.forget(one.name)
        if one.executed and not one.trouble:
            stamp.keep(one.name, keys[one.name], _print(one.executed, folder, out))
        print(f"  {one.name}: {one.trouble or f'{one.seconds:.1f} s'}", file=sys.stderr if one.trouble else sys.stdout)
        stamp.write()
    made.sort()
    with replacing(out / "index.html") as page:
        about = [pages.Notebook(one.name, one.executed, one.trouble) for one in made]
        page.write_text(pages.index(out, about), encoding="utf-8")
    if in_place:
        _put_back(made, folder, out / "tables")
    if lost:
        print("newsgauge: some inputs were not read; the index page names them; all else is done", file=sys.stderr)
    where = f"tables in {out / 'tables'}, figures in {out / 'figures'}"
    print(f"Look at {out / 'index.html'}: {len(notebooks)} pages; {where}.")
    return int(lost > 0 or any(one.trouble for one in made))


class _Stamp:
    """What a folder of pages was made from, kept in it, so that what is up to date is not made again."""

    def __init__(self, out: Path) -> None:
        self.out, self.file = out, out / ".made.json"
        try:
            self.noted = dict(json.loads(self.file.read_text(encoding="utf-8")))
        except (OSError, ValueError):
            self.noted = {}

    def write(self) -> None:
        write_json(self.noted, self.file)

    def is_fresh(self, name: str, key: str) -> bool:
        files = [*self.noted.get("files", {}).get(name, []), f"notebooks/{name}.ipynb"]
        return self.noted.get("keys", {}).get(name) == key and all((self.out / file).exists() for file in files)

    def forget(self, name: str) -> None:
        """Remove the files of a notebook that is made again."""
        for file in self.noted.get("files", {}).pop(name, []):
            (self.out / file).unlink(missing_ok=True)
        self.noted.get("keys", {}).pop(name, None)

    def keep(self, name: str, key: str, files: list[str]) -> None:
        self.noted.setdefault("files", {})[name] = files
        self.noted.setdefault("keys", {})[name] = key


def execute(notebook: str | PathLike[str], folder: str | PathLike[str], corpus: str | None = None) -> Path:
    """Execute a notebook without a screen, on a corpus or its own default; return the executed copy in `folder`.

    The same notebook on the same corpus gives the same bytes each time.

    Raises
    ------
    NotebookError
        A cell failed, nbconvert is not installed, or a picture has no text that says what it shows.
    """
    notebook, folder = Path(notebook).resolve(), Path(folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as private, _on(corpus, notebook, folder) as source:
        command = [sys.executable, "-m", "nbconvert", "--to", "notebook", "--execute", "--log-level=ERROR"]
        command += [f"--config={shipped('notebooks') / 'nbconvert_config.py'}", f"--output-dir={private}"]
        command += [f"--output={notebook.name}", str(source)]
        done = subprocess.run(
            command, env=_environment(private, corpus), capture_output=True, text=True, errors="replace"
        )
        if done.returncode:
            raise NotebookError(_last_words(done.stderr))
        executed = Path(private, notebook.name)
        _ask_for_alt_text(executed)
        with replacing(folder / notebook.name) as temporary:
            shutil.copyfile(executed, temporary)
    return folder / notebook.name


@contextmanager
def _on(corpus: str | None, notebook: Path, folder: Path) -> Iterator[Path]:
    """The notebook that is executed: as it comes, or a copy in `folder` whose first code cell loads the reader's files.

    The copy is in the folder where the executed notebook will be, so that its path to the files is right there.
    """
    if corpus is None:
        yield notebook
        return
    content = json.loads(notebook.read_text(encoding="utf-8"))
    for cell in content["cells"]:
        if cell["cell_type"] == "code" and "parameters" in cell["metadata"].get("tags", []):
            cell["source"] = _loading("".join(cell["source"]), corpus, folder)
    copy = folder / f".{notebook.stem}.{secrets.token_hex(4)}.part.ipynb"
    try:
        yield write_json(content, copy)
    finally:
        copy.unlink(missing_ok=True)


def _loading(source: str, corpus: str, folder: Path) -> str:
    """The first code cell of a notebook for the reader's files; as it was where it does not load the sample."""
    try:
        path = Path(os.path.relpath(corpus, folder)).as_posix()
    except ValueError:  # on another drive
        path = corpus
    doc_id = os.environ.get("NEWS_ARTICLE")
    named = f", {doc_id!r}" if doc_id else ""
    if "\narticle = load_sample()" in source:
        one = f"from analysis.articles import one_article\n\narticle = one_article(load_articles({path!r}){named})"
        return f"from analysis import load_articles\n{one}"
    if "\narticles = load_sample()" in source:
        return f"from analysis import load_articles\n\narticles = load_articles({path!r})"
    return source


def _environment(private: str, corpus: str | None) -> dict[str, str]:
    """The environment of the kernel: the corpus, and nothing that differs from run to run."""
    taken_out = ["MPLBACKEND", "NEWS_CORPUS", "NEWS_ARTICLE", "PYTHONWARNINGS", "PYTHONSTARTUP"]
    environment = {name: value for name, value in os.environ.items() if name not in taken_out}
    environment |= {"PYTHONHASHSEED": "0", "TZ": "UTC", "IPYTHONDIR": private, "JUPYTER_CONFIG_DIR": private}
    if "PYTHONPATH" in environment:  # the kernel works in another folder
        places = environment["PYTHONPATH"].split(os.pathsep)
        environment["PYTHONPATH"] = os.pathsep.join(map(os.path.abspath, places))
    environment["IPYKERNEL_CELL_NAME"] = (
        "cell"  # the place that a warning names; by default a path with the number of a process
    )
    if corpus is not None:
        environment["PYTHONWARNINGS"] = (
            "ignore::UserWarning"  # what could not be read is listed once, on a page of its own
        )
    return environment


def _last_words(log: str) -> str:
    """The line of a failed execution that says why."""
    lines = [re.sub(r"\x1b\[[0-9;]*m", "", line).strip() for line in log.splitlines() if line.strip()]
    if any("No module named nbconvert" in line for line in lines):
        return "nbconvert is not installed: pip install 'newsgauge[notebooks]'"
    return lines[-1] if lines else "stopped without a word"


def _ask_for_alt_text(executed: Path) -> None:
    for output in _outputs(executed):
        if "image/png" in output.get("data", {}) and not output.get("metadata", {}).get("image/png", {}).get("alt"):
            raise NotebookError(
                "shows a picture without alt text: display(figure, metadata={'image/png': {'alt': ...}})"
            )


def _outputs(executed: Path) -> Iterator[dict]:
    for cell in json.loads(executed.read_text(encoding="utf-8"))["cells"]:
        yield from cell.get("outputs", [])


def _all_executed(notebooks: list[Path], folder: Path, corpus: str | None) -> Iterator[Made]:
    """Execute notebooks side by side; what became of each, in their order."""

    def one(path: Path) -> Made:
        start = time.perf_counter()
        try:
            executed = execute(path, folder, corpus)
        except NotebookError as error:
            return Made(path.stem, None, str(error))
        return Made(path.stem, executed, seconds=time.perf_counter() - start)

    if notebooks:
        print(f"Executing {len(notebooks)} notebooks", flush=True)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        yield from pool.map(one, notebooks)


def _print(executed: Path, folder: Path, out: Path) -> list[str]:
    """The page and the figures of an executed notebook; the names of the files written."""
    import nbformat
    from nbconvert import HTMLExporter
    from traitlets.config import PyFileConfigLoader

    config = PyFileConfigLoader("nbconvert_config.py", path=str(folder)).load_config()
    config.TemplateExporter.extra_template_basedirs = [str(folder / "templates")]
    about = {"metadata": {"name": pages.summary(executed).title or executed.stem}}
    page, _ = HTMLExporter(config=config).from_notebook_node(nbformat.read(executed, as_version=4), about)
    names = [f"html/{executed.stem}.html"]
    with replacing(out / names[0]) as temporary:
        temporary.write_text(page, encoding="utf-8")
    pictures = [output["data"]["image/png"] for output in _outputs(executed) if "image/png" in output.get("data", {})]
    for number, picture in enumerate(pictures, 1):
        names.append(f"figures/{executed.stem}-{number}.png")
        with replacing(out / names[-1]) as temporary:
            temporary.write_bytes(base64.b64decode("".join(picture)))
    return names


def _tables(corpus: str, folder: Path, ground: str, stamp: _Stamp) -> int:
    """Measure the corpus into tables, unless they are up to date; return how many inputs could not be read."""
    if stamp.noted.get("tables") == ground and (folder / "provenance.json").exists():
        return stamp.noted.get("lost", 0)
    if (folder / "unfinished" / "run.json").exists():  # of a report that was stopped; this one begins anew
        shutil.rmtree(folder / "unfinished")
    problems = run(corpus, folder, workers=os.cpu_count() or 1)
    lost = [problem for problem in problems if problem.lost]
    for problem in lost[:20]:
        print(f"newsgauge: not read: {problem}", file=sys.stderr)
    stamp.noted |= {"tables": ground, "lost": len(lost)}
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
