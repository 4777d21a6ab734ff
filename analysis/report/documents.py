"""The documents that pages lead to: the glossary, and what ships with newsgauge."""

from __future__ import annotations

from pathlib import Path

from analysis._package import shipped
from analysis.export import replacing
from analysis.report.frame import DOCUMENTS, Around, page
from analysis.report.in_jupyter import without_grammar


def write_documents(out: Path, around: Around) -> list[str]:
    """Write the documents as pages; return the names of the files."""
    from bs4 import BeautifulSoup

    with without_grammar():
        from nbconvert.filters import markdown2html

    names = []
    for name, source in DOCUMENTS.items():
        file = shipped(source[3:]) if source.startswith("../") else shipped("notebooks") / source
        text = file.read_text(encoding="utf-8")
        soup = BeautifulSoup(markdown2html(text), features="html.parser")
        for link in soup.select("a.anchor-link"):
            link.decompose()
        for link in soup.select("a[href]"):
            if not str(link["href"]).startswith(("http:", "https:", "#")):
                link.unwrap()  # to a file that a report does not hold
        for table in soup.select("table"):
            table["class"] = "dataframe"
            heads = [head.get_text() for head in table.select("thead th")]
            for row in table.select("tbody tr"):
                for head, cell in zip(heads, row.select("td"), strict=False):
                    cell["data-label"] = head
                    cell["class"] = "long" if len(cell.get_text()) > 32 else ""
            table.wrap(soup.new_tag("div", attrs={"class": "shown wide"}))
        title = soup.h1.get_text() if soup.h1 else name
        headings = [(str(h2["id"]), h2.get_text()) for h2 in soup.select("h2[id]")]
        names.append(f"html/{name}.html")
        with replacing(out / names[-1]) as temporary:
            temporary.write_text(page(title, str(soup), around, contents=headings), encoding="utf-8")
    return names
