"""People whom one name tells from everybody else: Lula, Adele, Putin."""

from __future__ import annotations

from analysis.english.gazetteer import gazetteer
from analysis.english.vocab import read_once
from analysis.names.spans import NameSpans, Span, certain


@read_once
def _as_written() -> tuple[str, ...]:
    """The names as they are written: with a capital, or all in capitals."""
    names = gazetteer().famous
    return tuple(sorted({written for name in names for written in (name.title(), name.upper())}))


def recall_famous(names: NameSpans) -> list[Span]:
    """Take the one name of somebody famous for a person where it stands alone: [place Modi] met Macron."""
    found = names.tokens.those(_as_written())
    if not found:
        return names.spans
    covered = names.covered()
    for span in names.spans:
        if span.kind != "person" and span.length == 1 and names.keys[span.first] in names.lists.famous:
            if _stands_alone(names, span.first):
                span.become("person", "one name of somebody famous")
    new = [
        certain(i, i + 1, "person", "one name of somebody famous")
        for i in found
        if i not in covered and i not in names.headlines and _stands_alone(names, i)
    ]
    return names.with_added(new)


def _stands_alone(names: NameSpans, i: int) -> bool:
    """Whether no other word with a capital goes with the one at i: not the Biden Foundation, nor New Lenin."""
    before = i and names.spaced(i) and names.capital(i - 1) and names.keys[i - 1] not in names.lists.starter
    titled = before and names.keys[i - 1] in names.lists.title
    return not (before and not titled or i + 1 < names.end and names.spaced(i + 1) and names.capital(i + 1))
