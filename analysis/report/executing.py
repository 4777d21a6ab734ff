"""A notebook executed on its own default or on a reader's files: the same bytes each time."""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path

from analysis._package import shipped
from analysis.export import replacing, write_json
from analysis.report import in_jupyter

_LOADED = re.compile(r"^(articles?) = (?:load_sample|load_articles|one_article)\(", re.MULTILINE)


class NotebookError(RuntimeError):
    """A notebook stopped, or shows a picture without saying what is on it."""


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
        executed, config = Path(private, notebook.name), shipped("notebooks") / "nbconvert_config.py"
        command = [sys.executable, "-P", in_jupyter.__file__, str(source), str(executed), str(config)]
        done = subprocess.run(
            command, env=_environment(private, corpus), capture_output=True, text=True, errors="replace"
        )
        if done.returncode:
            raise NotebookError(_last_words(done.stderr))
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


def loads(content: dict) -> str:
    """What the first code cell of a notebook loads: "article", "articles", or nothing that a reader could replace."""
    for cell in content["cells"]:
        if cell["cell_type"] == "code" and "parameters" in cell["metadata"].get("tags", []):
            found = _LOADED.search("".join(cell["source"]))
            return found[1] if found else ""
    return ""


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
    if any(f"No module named '{name}'" in line for line in lines for name in ("nbformat", "nbclient")):
        return "nbconvert is not installed: pip install 'newsgauge[notebooks]'"
    return lines[-1] if lines else "stopped without a word"


def _ask_for_alt_text(executed: Path) -> None:
    for output in outputs_of(executed):
        if "image/png" in output.get("data", {}) and not output.get("metadata", {}).get("image/png", {}).get("alt"):
            raise NotebookError(
                "shows a picture without alt text: display(figure, metadata={'image/png': {'alt': ...}})"
            )


def outputs_of(executed: Path) -> Iterator[dict]:
    """All that the cells of a notebook show, in order."""
    for cell in json.loads(executed.read_text(encoding="utf-8"))["cells"]:
        yield from cell.get("outputs", [])
