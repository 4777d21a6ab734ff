"""The index page of a report: the notebooks with their findings, the tables with their sizes, the unread inputs."""

from __future__ import annotations

import csv
import html
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from analysis.articles.files import Problem
from analysis.articles.summary import Reading
from analysis.display.safe_text import html_text

_TABLES = {
    "articles": "one row per article: counts, readability, quotation, speakers",
    "quotes": "every quotation: where it is, who speaks, how that was decided",
    "speakers": "who is quoted, how much, in what tone, and how sure that is",
    "actors": "who is named, how often, by which names, and who is quoted",
    "mentions": "every name, where it is, and whom it means",
    "codebook": "the meaning and unit of every column",
}
_STYLE = """
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --link: #0072b2; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ed; --soft: #9aa4af; --line: #3a424c; --paper: #14181d; --link: #6cb6e8; }
}
body { max-width: 58rem; margin: 0 auto; padding: 2.5rem 1.25rem 5rem; color: var(--ink); background: var(--paper);
  font: 1.05rem/1.55 Georgia, 'Times New Roman', serif; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font: 600 .85rem/1.4 system-ui, sans-serif; letter-spacing: .06em; text-transform: uppercase; color: var(--soft);
  border-top: 1px solid var(--line); padding-top: 1rem; margin: 3rem 0 1rem; }
p, li { max-width: 44rem; } a { color: var(--link); } .soft, small { color: var(--soft); }
ol.pages { list-style: none; padding: 0; display: grid; gap: 1.6rem; }
ol.pages li { display: grid; grid-template-columns: 13rem 1fr; gap: 1.4rem; max-width: none; align-items: start; }
ol.pages img { width: 100%; background: #fff; border: 1px solid var(--line); border-radius: 3px; }
ol.pages a { font-size: 1.2rem; text-decoration-thickness: 1px; text-underline-offset: .15em; }
ol.pages p { margin: .3rem 0 0; }
table { border-collapse: collapse; font: .92rem/1.45 system-ui, sans-serif; width: 100%; }
th, td { text-align: left; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.n { text-align: right; font-variant-numeric: tabular-nums; }
.trouble { color: #a33c00; } @media (prefers-color-scheme: dark) { .trouble { color: #ff9d66; } }
@media (max-width: 40rem) { ol.pages li { grid-template-columns: 1fr; } }
"""


class Notebook(NamedTuple):
    """A notebook that was to be made: its executed file, or the trouble with it."""

    name: str
    executed: Path | None
    trouble: str


class Summary(NamedTuple):
    """The first lines of a page: its title, the article it is about (where there are several), what it finds, its first
    picture in words.
    """

    title: str
    article: str
    finding: str
    alt: str


def index(out: Path, notebooks: list[Notebook]) -> str:
    """The index page as HTML: the notebooks, and the tables in `out`."""
    provenance = json.loads((out / "tables" / "provenance.json").read_text(encoding="utf-8"))
    articles, inputs = provenance["rows"]["articles"], provenance["inputs"]
    names = ", ".join(file["name"] for file in inputs[:3])
    more = f" and {len(inputs) - 3:,} more" if len(inputs) > 3 else ""
    read = Reading(provenance["read"]).sentence()
    subject = f"{articles:,} article{'s' * (articles != 1)} from {names}{more}"
    parts = [
        "<h1>What newsgauge found</h1>",
        f'<p class="soft">{html_text(subject)}, measured by newsgauge {html_text(provenance["newsgauge"])}.</p>',
        f'<p class="soft">{html_text(read[0].upper() + read[1:])}.</p>',
        *_lists(notebooks, out),
        "<h2>Tables</h2>",
        _tables(out, provenance["rows"]),
        _problems([Problem(*problem) for problem in provenance["problems"]]),
    ]
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>What newsgauge found</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n" + "\n".join(parts) + "\n</body>\n</html>\n"
    )


def _lists(notebooks: list[Notebook], out: Path) -> Iterator[str]:
    """The pages in one list, or in two where some of them are about one of several articles."""
    about = {one.name: summary(one.executed) for one in notebooks if one.executed}
    of_one = [one for one in notebooks if one.name in about and about[one.name].article]
    if of_one:
        yield from _section("All articles", "", [one for one in reversed(notebooks) if one not in of_one], about, out)
        yield from _section("One article", about[of_one[0].name].article, of_one, about, out)
    else:
        yield from _section("Pages", "", notebooks, about, out)


def _section(heading: str, note: str, notebooks: list[Notebook], about: dict[str, Summary], out: Path) -> Iterator[str]:
    yield f"<h2>{heading}</h2>"
    if note:
        yield f"<p>{html_text(note)}</p>"
    yield '<ol class="pages">'
    for one in notebooks:
        yield _entry(out, one, about.get(one.name))
    yield "</ol>"


def _entry(out: Path, one: Notebook, about: Summary | None) -> str:
    name = html_text(one.name)
    if about is None:
        trouble = f'<p class="trouble">{html_text(one.trouble)}</p>'
        return f"<li><div></div><div><strong>{name}</strong>{trouble}</div></li>"
    picture = f"figures/{one.name}-1.png"
    image = f'<img src="{html_text(picture)}" alt="{html_text(about.alt)}">' if (out / picture).exists() else ""
    link = f'<a href="html/{name}.html">{html_text(about.title) or name}</a>'
    return f"<li><div>{image}</div><div>{link}<p>{html_text(about.finding)}</p></div></li>"


def summary(executed: Path) -> Summary:
    """The first lines of an executed notebook. The finding is the last paragraph of the first cell that shows prose."""
    cells = json.loads(executed.read_text(encoding="utf-8"))["cells"]
    titles = [line[2:] for cell in cells for line in "".join(cell["source"]).splitlines()[:1] if line.startswith("# ")]
    prose = [
        [_unmarked("".join(output["data"]["text/markdown"]))[:400] for output in _outputs(cell, "text/markdown")]
        for cell in cells
    ]
    first = next(filter(None, prose), [""])
    alts = [output["metadata"]["image/png"]["alt"] for cell in cells for output in _outputs(cell, "image/png")]
    article = first[0] if len(first) > 1 else ""
    return Summary(_unmarked(titles[0]) if titles else "", article, first[-1], alts[0] if alts else "")


def _outputs(cell: dict, kind: str) -> list[dict]:
    """The outputs of a cell that have a form of this kind."""
    return [output for output in cell.get("outputs", []) if kind in output.get("data", {})]


def _unmarked(markdown: str) -> str:
    """Markdown as the plain text a reader sees."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    text = re.sub(r"(?<!\\)(?:[*`>#]+|(?<!\w)_+|_+(?!\w))", "", text)
    return html.unescape(re.sub(r"\\([\W_])", r"\1", " ".join(text.split())))


def _tables(out: Path, rows: dict[str, int]) -> str:
    lines = []
    for name, meaning in _TABLES.items():
        paths = [out / "tables" / f"{name}.{kind}" for kind in ("csv", "parquet")]
        paths = [path for path in paths if path.exists()]
        links = " ".join(f'<a href="tables/{path.name}">{path.suffix[1:].upper()}</a>' for path in paths)
        n = rows[name] if name in rows else _rows(paths[0]) if paths else 0
        lines.append(f'<tr><th scope="row">{name}</th><td>{meaning}</td><td class="n">{n:,}</td><td>{links}</td></tr>')
    heads = "".join(f'<th scope="col">{name}</th>' for name in ("Table", "What it holds", "Rows", "Files"))
    body = "\n".join(lines)
    where = '<p><small>Where all of it comes from: <a href="tables/provenance.json">provenance.json</a></small></p>'
    return f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>\n{where}"


def _rows(path: Path) -> int:
    with open(path, encoding="utf-8", newline="") as stream:
        return sum(1 for _ in csv.reader(stream)) - 1


def _problems(problems: list[Problem]) -> str:
    if not problems:
        return ""
    shown = sorted(problems, key=lambda problem: not problem.lost)[:50]
    items = [
        f"<li>{html_text(each.source)}: {html_text(each.reason)}{' <strong>(not read)</strong>' * each.lost}</li>"
        for each in shown
    ]
    more = f"<p>and {len(problems) - 50:,} more, in provenance.json</p>" if len(problems) > 50 else ""
    return "<h2>Inputs that deserve a look</h2>\n<ul>\n" + "\n".join(items) + f"\n</ul>{more}"
