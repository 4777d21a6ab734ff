"""The index page of a report: the notebooks with their findings, the tables with their sizes, what could not be read."""

from __future__ import annotations

import csv
import html
import json
import re
from pathlib import Path
from typing import NamedTuple

from analysis.display.safe_text import html_text

_TABLES = {
    "articles": "one row per article: counts, readability, quotation, voices",
    "quotes": "every quotation: where it stands, who speaks, how that was decided",
    "speakers": "who is quoted, how much, in what tone, and how sure that is",
    "actors": "who is named, how often, under which names, and who is heard",
    "mentions": "every name, where it stands, and whom it means",
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


class Summary(NamedTuple):
    """What a page says of itself: its title, which of several articles it is about, what it finds, its first picture."""

    title: str
    article: str
    finding: str
    alt: str


def index(out: Path, notebooks: list[tuple[str, Path | None, str]]) -> str:
    """The index page as HTML: of each notebook (name, executed file, trouble), and of the tables in `out`."""
    provenance = json.loads((out / "tables" / "provenance.json").read_text(encoding="utf-8"))
    articles = provenance["rows"]["articles"]
    names = ", ".join(file["name"] for file in provenance["inputs"][:3])
    more = f" and {len(provenance['inputs']) - 3:,} more" if len(provenance["inputs"]) > 3 else ""
    subject = f"{articles:,} article{'s' * (articles != 1)} from {names}{more}"
    about = {name: summary(executed) for name, executed, _ in notebooks if executed}
    one = [notebook for notebook in notebooks if notebook[0] in about and about[notebook[0]].article]
    parts = [
        "<h1>What newsgauge found</h1>",
        f'<p class="soft">{html_text(subject)}, measured by newsgauge {html_text(provenance["newsgauge"])}.</p>',
        *(_section("All articles", "", [n for n in reversed(notebooks) if n not in one], about, out) if one else []),
        *_section(
            "One article" if one else "Pages", about[one[0][0]].article if one else "", one or notebooks, about, out
        ),
        "<h2>Tables</h2>",
        _tables(out, provenance["rows"]),
        _problems(provenance["problems"]),
    ]
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>What newsgauge found</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n" + "\n".join(parts) + "\n</body>\n</html>\n"
    )


def _section(heading: str, note: str, notebooks: list, about: dict[str, Summary], out: Path) -> list[str]:
    """A part of the list of pages; where there are several articles, those on one of them stand apart."""
    entries = [_entry(out, name, about.get(name), trouble) for name, _, trouble in notebooks]
    notes = [f"<p>{html_text(note)}</p>"] if note else []
    return [f"<h2>{heading}</h2>", *notes, '<ol class="pages">', *entries, "</ol>"]


def _entry(out: Path, name: str, about: Summary | None, trouble: str) -> str:
    if about is None:
        return f'<li><div></div><div><strong>{html_text(name)}</strong><p class="trouble">{html_text(trouble)}</p></div></li>'
    picture = f"figures/{name}-1.png"
    image = f'<img src="{html_text(picture)}" alt="{html_text(about.alt)}">' if (out / picture).exists() else ""
    link = f'<a href="html/{html_text(name)}.html">{html_text(about.title or name)}</a>'
    return f"<li><div>{image}</div><div>{link}<p>{html_text(about.finding)}</p></div></li>"


def summary(executed: Path) -> Summary:
    """What the first lines of an executed notebook say: the finding stands last in the first cell that shows prose."""
    cells = json.loads(executed.read_text(encoding="utf-8"))["cells"]
    titles = [line[2:] for cell in cells for line in "".join(cell["source"]).splitlines()[:1] if line.startswith("# ")]
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    prose = [[_unmarked("".join(o["data"]["text/markdown"]))[:400] for o in cell.get("outputs", []) if "text/markdown" in o.get("data", {})]
             for cell in cells]  # fmt: skip
    said = next(filter(None, prose), [""])
    alts = [o["metadata"]["image/png"]["alt"] for o in outputs if "image/png" in o.get("data", {})]
    article = said[0] if len(said) > 1 else ""
    return Summary(_unmarked(titles[0]) if titles else "", article, said[-1], alts[0] if alts else "")


def _unmarked(markdown: str) -> str:
    """Markdown as the plain text a reader sees."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    text = re.sub(r"(?<!\\)(?:[*`>#]+|(?<!\w)_+|_+(?!\w))", "", text)
    return html.unescape(re.sub(r"\\([\W_])", r"\1", " ".join(text.split())))


def _tables(out: Path, rows: dict[str, int]) -> str:
    lines = []
    for name, meaning in _TABLES.items():
        found = [path for path in (out / "tables" / f"{name}.csv", out / "tables" / f"{name}.parquet") if path.exists()]
        links = " ".join(f'<a href="tables/{path.name}">{path.suffix[1:].upper()}</a>' for path in found)
        n = rows.get(name) if name in rows else _rows(found[0]) if found else 0
        lines.append(f'<tr><th scope="row">{name}</th><td>{meaning}</td><td class="n">{n:,}</td><td>{links}</td></tr>')
    head = '<tr><th scope="col">Table</th><th scope="col">What it holds</th><th scope="col">Rows</th><th scope="col">Files</th></tr>'
    where = '<p><small>Where all of it comes from: <a href="tables/provenance.json">provenance.json</a></small></p>'
    return f"<table>\n<thead>{head}</thead>\n<tbody>\n" + "\n".join(lines) + f"\n</tbody>\n</table>\n{where}"


def _rows(path: Path) -> int:
    with open(path, encoding="utf-8", newline="") as stream:
        return sum(1 for _ in csv.reader(stream)) - 1


def _problems(problems: list) -> str:
    if not problems:
        return ""
    shown = sorted(problems, key=lambda problem: not problem[2])[:50]
    items = [
        f"<li>{html_text(source)}: {html_text(why)}{' <strong>(not read)</strong>' * lost}</li>"
        for source, why, lost in shown
    ]
    more = f"<p>and {len(problems) - 50:,} more, in provenance.json</p>" if len(problems) > 50 else ""
    return "<h2>Inputs that deserve a look</h2>\n<ul>\n" + "\n".join(items) + f"\n</ul>{more}"
