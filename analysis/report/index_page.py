"""The first page of a report: the story with its findings, the articles, the tables, what could not be read."""

from __future__ import annotations

import csv
import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import pandas as pd

from analysis.articles.files import Problem
from analysis.articles.summary import Reading
from analysis.display.links import without_outlet
from analysis.display.prose import listing, share
from analysis.display.safe_text import html_text
from analysis.display.sentences.readability import too_few_words
from analysis.export import file_name
from analysis.report.frame import Around, method_box, page

_TABLES = {
    "articles": "one row per article: counts, readability, quotation, speakers",
    "quotes": "every quotation and report: where it is, who speaks, how that was decided",
    "speakers": "who is quoted, how much, in what tone, and how sure that is",
    "actors": "who is named, how often, by which names, and who is quoted",
    "mentions": "every name, where it is, and whom it means",
    "codebook": "the meaning and unit of every column",
}
_GAP = "–"
_KINDS_OF = {
    "Words": "n",
    "Grade": "n",
    "Quoted": "n alone",
    "Date": "whole",
}  # how columns of the articles are laid out
_HEADINGS = {"article": "One article", "corpus": "Many articles", "method": "How sure is it?"}
_HEAD = re.compile(r"# (.+)")


class Notebook(NamedTuple):
    """A notebook that was to be made: its executed file, or the trouble with it; which story it tells."""

    name: str
    executed: Path | None
    trouble: str
    story: str = "article"


class Summary(NamedTuple):
    """The first lines of a page: its title, the article it is about (where there are several), what it finds; its first
    picture in words (nothing if what should be there could not be drawn), and whether it is beside the finding.
    """

    title: str
    article: str
    finding: str
    alt: str
    beside: bool


def subject(provenance: dict[str, Any]) -> str:
    """What a report is about: how many articles, from which files."""
    articles, inputs = provenance["rows"]["articles"], provenance["inputs"]
    names = [file["name"] for file in inputs[:3]]
    names += [f"{len(inputs) - 3:,} more"] if len(inputs) > 3 else []
    return f"{articles:,} article{'s' * (articles != 1)} from {listing(names)}"


def index(
    out: Path,
    notebooks: Sequence[Notebook],
    around: Around,
    titles: Mapping[str, str] = MappingProxyType({}),
    called: str = "",
) -> str:
    """The first page as HTML: the notebooks in the order of the story, then the articles and the tables.

    `titles` are those of the article pages, by their addresses; `called` is the title of the article if it is one.
    """
    provenance = json.loads((out / "tables" / "provenance.json").read_text(encoding="utf-8"))
    articles = pd.read_parquet(out / "tables" / "articles.parquet")
    title = f"What newsgauge found in {called or f'{len(articles):,} articles'}"
    read = Reading(provenance["read"]).sentence() + _without_headings(articles, provenance)
    about = {one.name: summary(one.executed) for one in notebooks if one.executed}
    sections: list[tuple[str, str, str]] = []  # id, heading, what stands below it
    rest = [one for one in notebooks if one.name != next(iter(about), None)]  # the first one leads
    shown = _leading_picture(notebooks, about)
    for story in dict.fromkeys(one.story for one in rest):
        told = [one for one in rest if one.story == story]
        sections.append((story, _HEADINGS.get(story, "Pages"), _pages(out, told, about, shown)))
    if titles:
        sections.insert(0, ("articles", "Each article", _articles(articles, titles)))
    sections.append(("tables", "Tables and notebooks", _tables(out, provenance["rows"]) + _notebooks(notebooks)))
    problems = [Problem(*problem) for problem in provenance["problems"]]
    if problems:
        sections.append(("problems", "Inputs that deserve a look", _problems(problems)))
    body = "\n".join(f'<h2 id="{key}">{heading}</h2>\n{below}' for key, heading, below in sections)
    main = (
        f"<h1>{html_text(title)}</h1>\n<p>{html_text(read[0].upper() + read[1:])}.</p>\n"
        f"{_lead(out, notebooks, about)}{body}\n"
    )
    contents = [(key, heading) for key, heading, _ in sections]
    return page(title, main, around, contents=contents, end=method_box("", subject(provenance)))


def _lead(out: Path, notebooks: Sequence[Notebook], about: dict[str, Summary]) -> str:
    """The first page of the story: its finding, and the first picture there is, with the page that it is from."""
    if not about:
        return ""
    first = next(iter(about))
    shown = _leading_picture(notebooks, about)
    image = f'<a href="html/{html_text(shown)}.html">{_image(out, shown, about[shown].alt)}</a>' if shown else ""
    if shown and shown != first:
        image += (
            f'\n<p class="soft">From <a href="html/{html_text(shown)}.html">{html_text(about[shown].title)}</a></p>'
        )
    title = html_text(about[first].title or first)
    return (
        f'<div class="lead">\n<h2><a href="html/{html_text(first)}.html">{title}</a></h2>\n'
        f'<p class="finding">{html_text(about[first].finding)}</p>\n{image}\n</div>\n'
    )


def _leading_picture(notebooks: Sequence[Notebook], about: Mapping[str, Summary]) -> str:
    """Whose picture is at the top: the first page's, if it stands beside the finding, or the next one of its story."""
    told = [one for one in notebooks if one.name in about]
    pages = [one for one in told if one.story == told[0].story and (one is not told[0] or about[one.name].beside)]
    return next((one.name for one in pages if about[one.name].alt), "")


def _without_headings(articles: pd.DataFrame, provenance: Mapping[str, Any]) -> str:
    """How many of the words that were read are prose: the pages count these."""
    prose, read = int(articles["words"].sum()), sum(part["words"] for part in provenance["read"])
    return "" if prose == read else f". The pages count the {prose:,} words of prose, without headings and the like"


def _picture(name: str) -> str:
    return f"figures/{name}-1.png"


def _image(out: Path, name: str, alt: str) -> str:
    narrow = _picture(name).replace(".png", "-narrow.png")
    source = f'<source media="(max-width: 40rem)" srcset="{html_text(narrow)}">' if (out / narrow).exists() else ""
    return f'<picture>{source}<img src="{html_text(_picture(name))}" alt="{html_text(alt)}"></picture>'


def _pages(out: Path, notebooks: Sequence[Notebook], about: dict[str, Summary], shown: str) -> str:
    """The pages as a list; the picture that is shown at the top is not repeated."""
    note = next((about[one.name].article for one in notebooks if one.name in about and about[one.name].article), "")
    head = f"<p>{html_text(note)}</p>\n" if note else ""
    entries = "\n".join(_entry(out, one, about, shown) for one in notebooks)
    return f'{head}<ol class="pages">\n{entries}\n</ol>'


def _entry(out: Path, one: Notebook, summaries: Mapping[str, Summary], shown: str) -> str:
    name, about = html_text(one.name), summaries.get(one.name)
    if about is None:
        trouble = f'<p class="trouble">{html_text(one.trouble)}</p>'
        return f"<li><div></div><div><strong>{name}</strong>{trouble}</div></li>"
    image = _image(out, one.name, about.alt) if one.name != shown and about.alt else ""
    link = f'<a href="html/{name}.html">{html_text(about.title) or name}</a>'
    return f"<li><div>{image}</div><div>{link}<p>{html_text(about.finding)}</p></div></li>"


def summary(executed: Path) -> Summary:
    """The first lines of an executed notebook. The finding is the last paragraph of the first cell that shows prose;
    what comes after a picture explains the picture.
    """
    cells = json.loads(executed.read_text(encoding="utf-8"))["cells"]
    prose = [
        [_unmarked("".join(output["data"]["text/markdown"]))[:400] for output in _before_picture(cell)]
        for cell in cells
    ]
    said = [one for cell in prose for one in cell]
    article = said[0] if said and said[0].startswith("This page is about one article of ") else ""
    first = next(filter(None, ([one for one in cell if one != article] for cell in prose)), [""])
    beside = _stands_beside(cells, [bool(set(cell) - {article}) for cell in prose])
    return Summary(title_of(executed), article, first[-1], _first_picture(cells), beside)


def _first_picture(cells: list[dict]) -> str:
    """The first picture in words; nothing if the page has a reason instead: later pictures are of something else."""
    for output in (output for cell in cells for output in cell.get("outputs", [])):
        about = output.get("metadata", {})
        if "image/png" in output.get("data", {}):
            return about["image/png"]["alt"]
        if about.get("nothing"):
            return ""
    return ""


def _stands_beside(cells: list[dict], has_prose: list[bool]) -> bool:
    """Whether the first picture shows the finding: no heading of another part is between the two."""
    begun = False
    for cell, says in zip(cells, has_prose, strict=True):
        if begun and cell["cell_type"] == "markdown" and re.match("#{2,} ", "".join(cell["source"])):
            return False
        begun = begun or says
        if _outputs(cell, "image/png"):
            return True
    return False


def title_of(notebook: Path) -> str:
    """The first heading of a notebook as plain text; empty if there is none."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    found = (_HEAD.match("".join(cell["source"])) for cell in cells if cell["cell_type"] == "markdown")
    return next((_unmarked(head[1]) for head in found if head), "")


def _before_picture(cell: dict) -> list[dict]:
    """The paragraphs that a cell shows, as far as no picture stands before them."""
    shown = takewhile(lambda output: "image/png" not in output.get("data", {}), cell.get("outputs", []))
    return [output for output in shown if "text/markdown" in output.get("data", {})]


def _outputs(cell: dict, kind: str) -> list[dict]:
    """The outputs of a cell that have a form of this kind."""
    return [output for output in cell.get("outputs", []) if kind in output.get("data", {})]


def _unmarked(markdown: str) -> str:
    """Markdown as the plain text a reader sees."""
    text = re.sub(r"\[((?:\\.|[^\]\\])*)\]\([^)]*\)", r"\1", markdown)
    text = re.sub(r"(?<!\\)(?:[*`>#]+|(?<!\w)_+|_+(?!\w))", "", text)
    return html.unescape(re.sub(r"\\([\W_])", r"\1", " ".join(text.split())))


def _articles(articles: pd.DataFrame, titles: Mapping[str, str]) -> str:
    """The articles that have a page, each with its main figures. What no article has is left out."""
    addresses = articles["doc_id"].map(lambda doc_id: f"articles/{file_name(doc_id, '.html')}")
    first = articles[addresses.isin(list(titles))]
    shown = pd.DataFrame({
        "Article": [
            f'<a href="{html_text(address)}">{html_text(without_outlet(titles[address], outlet))}</a>'
            for address, outlet in zip(addresses[first.index], first["outlet"], strict=True)
        ],
        "Outlet": first["outlet"].map(_text).tolist(),
        "Date": [f"{date:%Y-%m-%d}" if pd.notna(date) else _GAP for date in first["date"]],
        "Words": [f"{words:,}" for words in first["words"]],
        "Grade": [f"{grade:.0f}" if pd.notna(grade) else _GAP for grade in first["consensus_grade"]],
        "Quoted": [share(part) if pd.notna(part) else _GAP for part in first["quote_density"]],
        "Most quoted": first["top_speaker"].map(_text).tolist(),
    })  # fmt: skip
    known = [str(name) for name in shown if name == "Words" or (shown[name] != _GAP).any()]
    heads = "".join(f'<th scope="col" class="{_KINDS_OF.get(name, "")}">{name}</th>' for name in known)
    rows = shown[known].itertuples(index=False)
    lines = ("".join(_cell(name, cell) for name, cell in zip(known, row, strict=True)) for row in rows)
    body = "\n".join(f"<tr>{line}</tr>" for line in lines)
    more = (
        f"<p>The first {len(first):,} of {len(articles):,} articles have a page. "
        'All of them are in the <a href="#tables">table of articles</a>.</p>\n'
        if len(articles) > len(first)
        else ""
    )
    few = too_few_words(first.loc[first["consensus_grade"].notna(), "words"])
    care = f'\n<p class="soft">{few}</p>' if few else ""
    return (
        f'{more}<div class="shown wide"><table class="dataframe">\n<thead><tr>{heads}</tr></thead>\n'
        f"<tbody>\n{body}\n</tbody>\n</table></div>{care}"
    )


def _cell(name: str, cell: str) -> str:
    """A cell of the table of articles; a card on a narrow screen leaves gaps out."""
    kind = f"{_KINDS_OF.get(name, '')}{' gap' * (cell == _GAP)}".strip()
    return f'<td class="{kind}" data-label="{name}">{cell}</td>'


def _text(value: object) -> str:
    return html_text(value) if isinstance(value, str) else _GAP


def _tables(out: Path, rows: dict[str, int]) -> str:
    lines = []
    for name, meaning in _TABLES.items():
        paths = [out / "tables" / f"{name}.{kind}" for kind in ("csv", "parquet")]
        paths = [path for path in paths if path.exists()]
        links = ", ".join(
            f'<a href="tables/{path.name}" download>{_KINDS[path.suffix]}</a> {_size(path)}' for path in paths
        )
        n = rows[name] if name in rows else _rows(paths[0]) if paths else 0
        lines.append(
            f'<tr><td data-label="Table">{name}</td><td data-label="What it holds">{meaning}</td>'
            f'<td data-label="Rows" class="n">{n:,}</td><td data-label="Files"><span>{links}</span></td></tr>'
        )
    heads = (("Table", ""), ("What it holds", ""), ("Rows", "n"), ("Files", ""))
    head = "".join(f'<th scope="col" class="{kind}">{name}</th>' for name, kind in heads)
    body = "\n".join(lines)
    return (
        f'<div class="shown wide"><table class="dataframe">\n<thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{body}\n</tbody>\n</table></div>\n"
        '<p>Inputs, settings and versions: <a href="tables/provenance.json">provenance.json</a>. '
        'What ships with newsgauge, and who labelled it: <a href="html/data.html">about the data</a>, '
        '<a href="html/reference.html">about the reference articles</a>.</p>\n'
    )


_KINDS = {".csv": "CSV", ".parquet": "Parquet"}


def _size(path: Path) -> str:
    """The size of a file as a reader says it."""
    size = path.stat().st_size
    return f"({size / 1e6:.1f}\u00a0MB)" if size >= 1e6 else f"({max(size / 1e3, 1):.0f}\u00a0kB)"


def _notebooks(notebooks: Sequence[Notebook]) -> str:
    made = [one for one in notebooks if one.executed]
    links = ", ".join(
        f'<a href="notebooks/{html_text(one.name)}.ipynb" download>{html_text(one.name)}</a>' for one in made
    )
    return f"<p>The notebooks, to work on: {links}.</p>" if made else ""


def _rows(path: Path) -> int:
    with open(path, encoding="utf-8", newline="") as stream:
        return sum(1 for _ in csv.reader(stream)) - 1


def _problems(problems: list[Problem]) -> str:
    shown = sorted(problems, key=lambda problem: not problem.lost)[:50]
    items = "\n".join(_items(shown))
    more = f"<p>and {len(problems) - 50:,} more, in provenance.json</p>" if len(problems) > 50 else ""
    return f"<ul>\n{items}\n</ul>{more}"


def _items(problems: list[Problem]) -> Iterator[str]:
    for each in problems:
        lost = " <strong>(not read)</strong>" * each.lost
        yield f"<li>{html_text(each.source)}: {html_text(each.reason)}{lost}</li>"
