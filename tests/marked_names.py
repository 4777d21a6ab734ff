"""Texts with their names in brackets after their kind, "[person Ann Lee] left [place Oslo]", and what corrections do to them."""

import re

import pytest
from inputs import BEFORE, mentions_in

from analysis.names.features import candidate_spans
from analysis.names.rules.run import CORRECTORS
from analysis.names.spans import NameSpans, Span
from analysis.text.document import parse

MARKED = re.compile(r"\[(person|organisation|place|other) ([^\]=]+?)(?: = [^\]]+)?\]")
CORRECTIONS = {corrector.correct.__name__: corrector.correct for corrector in CORRECTORS}


def unsure(kind: str) -> tuple[tuple[str, float], ...]:
    """What the tagger says of a name that it thinks is of a kind, without being sure."""
    return tuple((each, 0.7 if each == kind else 0.1) for each in ("person", "organisation", "place", "other"))


def read(marked: str) -> NameSpans:
    """A text with a span for each name in brackets after its kind."""
    text, kinds_at, end = "", {}, 0
    for match in MARKED.finditer(marked):
        text += marked[end : match.start()]
        kinds_at[len(text), len(text) + len(match[2])] = match[1]
        text += match[2]
        end = match.end()
    document = parse(text + marked[end:])
    candidates = candidate_spans(document)
    starts, ends = candidates.tokens.starts, candidates.tokens.ends
    spans = [Span(starts.index(a), ends.index(b) + 1, kind, unsure(kind)) for (a, b), kind in kinds_at.items()]
    return NameSpans(document, candidates.tokens, candidates.sentences, spans)


def written(names: NameSpans) -> str:
    """The text with each span in brackets after its kind."""
    text, end = "", 0
    for span in names.spans:
        if span.last > span.first:
            start, stop = names.starts[span.first], names.ends[span.last - 1]
            text += f"{names.document.text[end:start]}[{span.kind} {names.document.text[start:stop]}]"
            end = stop
    return text + names.document.text[end:]


def corrected(correction: str, marked: str) -> str:
    """A text after one correction, the same way."""
    names = read(marked)
    names.spans = CORRECTIONS[correction](names)
    return written(names)


def unmarked(marked: str) -> str:
    """The text alone."""
    return MARKED.sub(r"\2", marked)


def named(text: str) -> str:
    """A text, none of whose sentences is a headline, with all names that are found in it in brackets after their kind.

    Where the actor is called otherwise, its name stands after =: [person Lee = Ann Lee].
    """
    before = f"{BEFORE}{text}"
    marked, end = "", len(BEFORE)
    for row in mentions_in(text).itertuples():
        found = before[row.start : row.end]
        called = "" if row.actor == found else f" = {row.actor}"
        marked += f"{before[end : row.start]}[{row.kind} {found}{called}]"
        end = row.end
    return marked + before[end:]


def texts(*tables: str) -> list:
    """Each line of some tables of texts in which names are marked. \\n is a line end within a text."""
    lines = filter(None, map(str.strip, "\n".join(tables).splitlines()))
    return [pytest.param(line.replace("\\n", "\n"), id=line) for line in lines]


def lines_of(examples: dict[str, str]) -> list:
    """For each line under a correction: its name, the text before and the text after. \\n is a line end within a text."""
    parameters = []
    for correction, lines in examples.items():
        for line in filter(None, map(str.strip, lines.splitlines())):
            before, _, after = line.replace("\\n", "\n").partition(" -> ")
            parameters.append(pytest.param(correction, before, after or before, id=f"{correction}: {before}"))
    return parameters
