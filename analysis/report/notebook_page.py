"""An executed notebook as a page, with its pictures as PNG and the rows behind pictures and tables as CSV beside it."""

from __future__ import annotations

import ast
import base64
import importlib
import inspect
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from analysis._package import shipped
from analysis.export import replacing
from analysis.report.executing import loads
from analysis.report.frame import DOCUMENTS, Around, method_box, page
from analysis.report.in_jupyter import without_grammar

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag
    from nbformat import NotebookNode

_SHIPPED = "Tables of articles that ship with newsgauge"  # for a notebook that does not load the reader's
_DOCUMENTS = {source: f"{name}.html" for name, source in DOCUMENTS.items()}


def print_notebook(executed: Path, out: Path, around: Around, pages: Collection[str], subject: str) -> list[str]:
    """Write the page and the files of an executed notebook; return their names.

    `pages` are the names of all notebooks that have a page: a link to another one becomes plain text.
    """
    with without_grammar():
        import nbformat
    from bs4 import BeautifulSoup

    notebook = nbformat.read(executed, as_version=4)
    names = [f"html/{executed.stem}.html", *_files(notebook, executed.stem, out)]
    soup = BeautifulSoup(_body(notebook), features="html.parser")
    for sign in soup.select("a.anchor-link"):
        sign.decompose()
    _leave_out_the_missing(soup)
    _fold_together(soup)
    _lead_to_pages(soup, pages)
    headings = [(str(h2["id"]), h2.get_text()) for h2 in soup.select("section.text h2[id]")]
    title = soup.h1.get_text() if soup.h1 else executed.stem
    own = subject if loads(notebook) else _SHIPPED
    box = method_box(around.root, own, _functions(notebook), f"../notebooks/{executed.name}")
    with replacing(out / names[0]) as temporary:
        shown = page(title, str(soup), around, contents=headings, end=box, style=_colours_of_code())
        temporary.write_text(shown, encoding="utf-8")
    return names


def _body(notebook: NotebookNode) -> str:
    from nbconvert import HTMLExporter
    from traitlets.config import PyFileConfigLoader

    folder = shipped("notebooks")
    config = PyFileConfigLoader("nbconvert_config.py", path=str(folder)).load_config()
    config.TemplateExporter.extra_template_basedirs = [str(folder / "templates")]
    return HTMLExporter(config=config).from_notebook_node(notebook)[0]


def _files(notebook: NotebookNode, stem: str, out: Path) -> Iterator[str]:
    """Write pictures and rows; each output is told where its files are."""
    counts = {"image/png": 0, "text/csv": 0}
    for output in (output for cell in notebook.cells for output in cell.get("outputs", [])):
        data = output.get("data", {})
        beside = {}
        if "image/png" in data:
            counts["image/png"] += 1
            name = f"figures/{stem}-{counts['image/png']}"
            yield _written(out / f"{name}.png", base64.b64decode(data["image/png"]), out)
            beside["Picture (PNG)"] = f"../{name}.png"
            narrow = output.metadata.get("image/png", {}).get("narrow")
            if narrow:
                yield _written(out / f"{name}-narrow.png", base64.b64decode(narrow), out)
        elif "text/csv" in data:
            counts["text/csv"] += 1
            name = f"figures/{stem}-table-{counts['text/csv']}"
        if "text/csv" in data:
            yield _written(out / f"{name}.csv", data["text/csv"].encode("utf-8", "replace"), out)
            beside["Data (CSV)"] = f"../{name}.csv"
        if beside:
            output.metadata["files"] = beside


def _written(path: Path, content: bytes, out: Path) -> str:
    with replacing(path) as temporary:
        temporary.write_bytes(content)
    return path.relative_to(out).as_posix()


def _fold_together(soup: BeautifulSoup) -> None:
    """Code of cells that show nothing in between is folded as one."""
    for code in soup.select("details.code + details.code"):
        before = code.find_previous_sibling("details")
        if before is not None and code.summary is not None:
            code.summary.decompose()
            for part in list(code.children):
                before.append(part)
            code.decompose()


def _leave_out_the_missing(soup: BeautifulSoup) -> None:
    """Where a section has neither picture nor rows, but the reason why: nothing else that explains them.

    The reason is told once. What a section asks (its headings) and finds (its sentences) stays.
    """
    parts = [part for top in soup.find_all(recursive=False) for part in _parts(top)]
    starts = [i for i, part in enumerate(parts) if part.name in ("h1", "h2", "h3")]
    for start, end in zip(starts, [*starts[1:], len(parts)], strict=True):
        section = parts[start + 1 : end]
        reasons = [part for part in section if _is_reason(part)]
        if not reasons or any(part.name == "figure" or part.find("table") for part in section):
            continue
        told = [part for part in section if "said" in _classes(part)]
        kept = told or reasons[:1]
        for part in section:
            prose = part.parent is not None and "text" in _classes(part.parent)
            if prose or part in reasons and part not in kept:
                part.decompose()


def _parts(top: Tag) -> list[Tag]:
    """The parts of a page: headings and paragraphs of prose, and whole outputs."""
    return top.find_all(recursive=False) if "text" in _classes(top) else [top]


def _is_reason(part: Tag) -> bool:
    return "nothing" in _classes(part) or part.find("p", class_="nothing") is not None


def _classes(part: Tag) -> list[str]:
    return part.get_attribute_list("class")


def _lead_to_pages(soup: BeautifulSoup, pages: Collection[str]) -> None:
    """Let links to notebooks and documents lead to their pages here; what has none becomes plain text."""
    for code in soup.select(".text code, .said code"):
        page = _DOCUMENTS.get(f"../{code.get_text()}")
        if page and not code.find_parent("a"):
            code.wrap(soup.new_tag("a", href=page))
    for link in soup.select(".text a[href], .said a[href]"):
        address, _, part = str(link["href"]).partition("#")
        if address.endswith(".ipynb"):
            name = Path(address).stem
            address = f"{name}.html" if name in pages else ""
        elif address.endswith(".md"):
            address = _DOCUMENTS.get(address, "")
        elif not address or address.startswith(("http:", "https:", "../articles/")) or address in _DOCUMENTS.values():
            continue
        else:
            address = ""
        if address:
            link["href"] = f"{address}#{part}" if part else address
        else:
            link.unwrap()


def _functions(notebook: NotebookNode) -> list[tuple[str, str]]:
    """The functions of newsgauge that a notebook calls, with the first line of what their docstrings say."""
    found: dict[str, object] = {}
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        try:
            tree = ast.parse(cell.source)
        except SyntaxError:  # a command of IPython
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and _measures(node.module or ""):
                module = importlib.import_module(node.module or "")
                names = [name.name for name in node.names if not name.name.startswith("load_")]
                found |= {name: getattr(module, name, None) for name in names}
    lines = {name: (inspect.getdoc(thing) or "").split("\n\n")[0] for name, thing in found.items() if callable(thing)}
    return [(name, " ".join(line.split())) for name, line in sorted(lines.items()) if line]


def _measures(module: str) -> bool:
    """Whether a module measures, and does not only load or show."""
    rooms = ("analysis.display", "analysis.plots", "analysis.articles", "analysis.report")
    return module.split(".")[0] == "analysis" and not module.startswith(rooms)


def _colours_of_code() -> str:
    from pygments.formatters import HtmlFormatter

    return str(HtmlFormatter(style="default").get_style_defs(".highlight"))
