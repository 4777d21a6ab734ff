"""What all pages of a report share: head, contents, previous and next, how it was made, how to cite it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from analysis._package import __version__, shipped
from analysis.display.safe_text import html_text
from analysis.english.vocab import read_once

# Nothing is fetched from elsewhere, and nothing runs.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data: 'self' file:"


# Documents that ship with newsgauge: the name of the page, and the file as notebooks link to it.
DOCUMENTS = {
    "glossary": "glossary.md",
    "data": "../data/README.md",
    "reference": "../data/reference/us-political-news-2016.md",
}


class Place(NamedTuple):
    """A page that another one leads to."""

    address: str
    title: str


class Around(NamedTuple):
    """What stands around a page: the way to the folder of the report, its neighbours, the page on all articles."""

    root: str = "../"
    before: Place | None = None
    after: Place | None = None
    all_articles: Place | None = None


def page(
    title: str, main: str, around: Around, *, contents: Sequence[tuple[str, str]] = (), end: str = "", style: str = ""
) -> str:
    """A whole page. `main`, `end` and `style` are HTML and CSS; titles are text. `contents` has ids and headings."""
    up = around.root
    places = [Place(f"{up}index.html", "Overview"), *([around.all_articles] if around.all_articles else [])]
    places.append(Place(f"{up}html/glossary.html", "Glossary"))
    top = "".join(f"<li>{_link(place)}</li>" for place in places)
    listed = "".join(f'<li><a href="#{html_text(key)}">{html_text(heading)}</a></li>' for key, heading in contents)
    side = f'<nav class="side" aria-label="On this page"><div><b>On this page</b><ul>{listed}</ul></div></nav>\n'
    folded = f'<details class="toc"><summary>On this page</summary><ul>{listed}</ul></details>\n'
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{html_text(title)}</title>\n'
        f"<style>\n{_style()}{style}</style>\n</head>\n<body>\n"
        '<a class="skip" href="#main">Skip to the text</a>\n'
        f'<header class="site"><nav aria-label="Report"><ul>{top}</ul></nav></header>\n'
        f'<div class="page{" sided" if listed else ""}">\n{side if listed else ""}<main id="main">\n'
        f"{folded if listed else ''}{main}\n{_beside(around)}{end}</main>\n</div>\n</body>\n</html>\n"
    )


def _style() -> str:
    return (shipped("notebooks") / "templates" / "newsgauge" / "page.css").read_text(encoding="utf-8")


def _link(place: Place) -> str:
    return f'<a href="{html_text(place.address)}">{html_text(place.title)}</a>'


def _beside(around: Around) -> str:
    parts = []
    if around.before:
        parts.append(f'<div class="previous"><small>Previous</small>{_link(around.before)}</div>')
    if around.after:
        parts.append(f'<div class="next"><small>Next</small>{_link(around.after)}</div>')
    return f'<nav class="beside" aria-label="Previous and next">{"".join(parts)}</nav>\n' if parts else ""


def neighbours(places: Sequence[Place], i: int) -> tuple[Place | None, Place | None]:
    """The pages before and after the i-th one."""
    return (places[i - 1] if i else None, places[i + 1] if i + 1 < len(places) else None)


def method_box(root: str, subject: str, functions: Iterable[tuple[str, str]] = (), notebook: str | None = None) -> str:
    """How a page was made: on what, by which functions, where its terms are explained, how to cite it."""
    used = "".join(f"<dt><code>{html_text(name)}</code></dt><dd>{_with_code(what)}</dd>" for name, what in functions)
    listed = f"<p>It was made with these functions:</p>\n<dl>{used}</dl>\n" if used else ""
    runs = f' <a href="{html_text(notebook)}" download>The notebook</a> runs again by itself.' if notebook else ""
    return (
        '<aside class="method" aria-label="How this page was made">\n<h2>How this page was made</h2>\n'
        f"<p>{html_text(subject)}, measured by newsgauge {__version__} without any hand correction.{runs} "
        f'<a href="{root}tables/codebook.csv">The codebook</a> explains every column, '
        f'<a href="{root}html/glossary.html">the glossary</a> every term, and '
        f'<a href="{root}tables/provenance.json">the provenance</a> lists inputs and versions.</p>\n{listed}'
        f"<h2>How to cite it</h2>\n<p>{html_text(citation())}</p>\n</aside>\n"
    )


def _with_code(text: str) -> str:
    """A line of a docstring as HTML, in which names of functions stand in backticks.

    >>> _with_code("For `compare`, if a < b.")
    'For <code>compare</code>, if a &lt; b.'
    """
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html_text(text))


@read_once
def citation() -> str:
    """How newsgauge is cited, from CITATION.cff, with the version that runs."""
    text = shipped("CITATION.cff").read_text(encoding="utf-8")

    def field(name: str) -> str:
        found = re.search(rf"^[ -]*{name}: *\"?(.+?)\"?$", text, re.MULTILINE)
        return found[1] if found else ""

    year = field("date-released")[:4]
    return f"{field('name')} ({year}). {field('title')}. Version {__version__} [computer software]."
